import { isStandIn, textInside } from '../assignment/rejections/placeholder.ts';
import type { Suspect } from './suspect.ts';

/** `mongodb://mongo:27017/shop`, `https://shop.com/api`: without a user, a query or a part that nobody could guess. */
const address = /^[a-z][a-z\d+.-]{1,20}:\/\/[\w.-]{1,80}(?::\d{1,5})?(?:\/[\w.-]{0,20}){0,5}$/i;
/** `jane@shop.com`, `smtp.shop.com`, `redis:6379` */
const mailbox = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;
const host =
  /^(?:[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,5}:\d{2,5}|(?:[a-z\d-]{1,60}\.){1,5}(?:com|net|org|io|dev|local|internal|svc))$/i;

/** `**SOPS**`, also as the one value of an object. */
const masked = /^(?:\{"\w{1,20}":")?([*#]{2,6})[A-Za-z][A-Za-z _-]{1,30}\1(?:"\})?$/;

/** Somebody who encoded it took it for a password, however weak. */
const weak = /^[a-z]{0,12}passw(?:or)?d$/i;

/**
 * Rejects the base64 of what is no secret. In a Kubernetes Secret everything is encoded, also the placeholders and the
 * addresses beside a password; elsewhere `ada:1234` is a user and a password.
 */
export function rejectEncoded({ rule, secret }: Suspect): string | undefined {
  if (rule.provider !== 'kubernetes' || rule.origin !== 'chosen' || secret.length % 4 > 0) return undefined;
  const text = textInside(secret);
  if (text === '') return undefined;
  if (isStandIn(text) && !weak.test(text)) return 'a placeholder in base64';
  if (masked.test(text)) return 'masked: what it was is hidden';
  return address.test(text) || mailbox.test(text) || host.test(text)
    ? 'an address in base64, which holds no password'
    : undefined;
}
