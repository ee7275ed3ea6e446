import type { Objection } from '../evidence/evidence.ts';
import { setOf } from './words.ts';

// Names under which something is kept: by a browser, in a list of entries.

/**
 * `STORAGE_KEY = 'dark-mode-enabled'`, `storage-key="'shop.orders'"`, `e.storageKey = S("…")`: the name under which a
 * browser stores something, maybe one that the call makes readable.
 */
const isStorageKey: Objection = ({ candidate: { family, words, value, quote, wrapper, next } }) =>
  family === 'api-key' &&
  quote !== 'none' &&
  words.at(-2) === 'storage' &&
  (storageName.test(value) || /^0x[\da-f]{64}$/i.test(value) || (next === ')' && /^[A-Za-z_$]{1,2}$/.test(wrapper)))
    ? 'the name under which something is stored'
    : undefined;

const storageName = /^'?[A-Za-z]{2,20}(?:[-_.:@/](?:[A-Za-z]{2,20}|v\d{1,2})){1,6}'?$/;

/** `migrateIcon4toIcon5`, `switchToHTML`: the name of a method, its words numbered here and there. */
const methodName =
  /^[a-z]{2,14}\d?(?:[A-Z][a-z]{1,28}(?:\d(?:[a-z]{2,14}\d?)?)?){0,7}(?:[A-Z][a-z]{1,14}|[A-Z]{2,5})\d?$/;
/** `XMLHttpRequest`, `Win32Error0FromMethod1` */
const className = /^[A-Z]{2,5}(?:[A-Z][a-z]{2,14}){1,4}$|^\d{0,2}(?:[A-Z][a-z]{2,14}\d{0,2}){3,8}$/;
/** `winter_offer_2025` */
const datedSlug = /^[a-z]{3,20}(?:[-_][a-z]{2,20}){1,5}[-_](?:19|20)\d\d$/;
/** `HPWeek_20270625_VillandryGarden` */
const datedEntry = /^[A-Za-z]{2,20}[-_](?:19|20)\d\d[01]\d[0-3]\d[-_](?:[A-Z][a-z]{1,20}|[A-Z]{2,6}){1,6}\d{0,4}$/;
const secretKinds = setOf('api apikey secret access private encryption signing auth jwt session master app license');

/**
 * `{ key: "addSelect2Events", value: … }`, `storageKey = 'cart4Tocart5'`, `SEEN_KEY = 'winter_offer_2025'`,
 * `filters=wallkey:"HPWeek_20270625_VillandryGarden"`.
 */
const isKeyOfWords: Objection = ({ candidate: { kind, family, name, words, value, quote } }) => {
  if (family !== 'api-key' || (quote === 'none' && kind !== 'flag') || words.some((word) => secretKinds.has(word)))
    return undefined;
  const isBare = words.length === 1 || words.at(-2) === 'storage' || /^[a-z]{1,2}\.key$/i.test(name);
  return (isBare && (methodName.test(value) || className.test(value))) ||
    (words.length > 1 && datedSlug.test(value)) ||
    datedEntry.test(value)
    ? 'the value is made of words, and the name does not say what it opens'
    : undefined;
};

const doneSlug =
  /^[a-z]{2,20}(?:[-_.:][a-z\d]{2,20}){1,6}[-_.:](?:dismissed|seen|shown|hidden|closed|opened|collapsed|expanded|visited|accepted|declined|completed|done|read|viewed)$/;

/** `SESSION_KEY = 'migration-banner-dismissed'`: under it a browser remembers what somebody did. */
const isRemembered: Objection = ({ candidate: { family, value, quote } }) =>
  family === 'api-key' && quote !== 'none' && doneSlug.test(value)
    ? 'the name under which something is stored'
    : undefined;

export const storedNameRejections: readonly Objection[] = [isStorageKey, isKeyOfWords, isRemembered];
