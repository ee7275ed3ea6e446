import { LargePattern } from '../../search/large-pattern.ts';
import type { Doubt } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';
import { isNamedAfterProgram } from '../floors/session-secret.ts';
import { nameLikenessOf } from '../model/field-name.ts';
import { isGivenToApi } from '../rejections/format.ts';

// Values that may identify something rather than give access to it.

/** A reason that `ownedGrade` drops for a service whose keys are UUIDs. */
export const mayBeIdReason = 'a UUID is as likely an id';

/**
 * `apiKey: 5c1b5747-…`, `/api/check?key=5c1b5747-…` can only be a secret, while the UUID of any other key may just tell
 * things apart.
 */
const mayBeId: Doubt = (evidence) => {
  const { value, family, words } = evidence.candidate;
  if (family !== 'api-key' || !uuid.test(value)) return undefined;
  const isApiKey = words.at(-1) === 'apikey' || (words.at(-1) === 'key' && words.at(-2) === 'api');
  return isApiKey || isGivenToApi(evidence) ? undefined : mayBeIdReason;
};

/** `RequestToken: 10c10335-…`, `clientToken`: sent so that a request is not carried out twice. */
const mayBeRequestId: Doubt = ({ candidate: { value, family, words }, surroundings: { line } }) => {
  if (family !== 'token' || !uuid.test(value)) return undefined;
  // Vault answers a login with `auth: { client_token }`.
  const isOfRequest = words.at(-2) === 'request' || (words.at(-2) === 'client' && !/\bauth\b/.test(line));
  return isOfRequest ? 'a UUID of a request is rather its id' : undefined;
};

/** `"Username",`, `"Password",`, `"S3Configuration"` on a line each: names rather than a name and its value. */
const isListedBelow: Doubt = ({ candidate: { kind }, isOpaque, surroundings: { line } }) =>
  kind === 'argument' && !isOpaque && /^\s{0,80}["'][A-Za-z][\w-]{0,80}(?:\.[\w-]{1,60}){0,6}["'],?\s{0,4}$/.test(line)
    ? 'one of a list with a line for each'
    : undefined;

/** `['id' => 27, 'name' => 'Shop', 'key' => '46c5…']`: as often as not, what identifies the record. */
const isKeyOfRecord: Doubt = ({ candidate: { words, value, isNameQuoted }, surroundings: { line } }) =>
  isNameQuoted &&
  words.length === 1 &&
  words[0] === 'key' &&
  /^[0-9a-f]{32}$/.test(value) &&
  /["']id["']\s?(?:=>|:)\s?\d/.test(line) &&
  /["']name["']\s?(?:=>|:)/.test(line)
    ? 'it may be what the record is known by'
    : undefined;

/** `"key": "0x445c…"`: as often a blockchain's key of an entry, or its hash, as a key that signs. */
const isKeyOfChain: Doubt = ({ candidate: { words, value } }) =>
  words.length === 1 && words[0] === 'key' && /^0x[0-9a-f]{64}$/i.test(value)
    ? 'it may be what a blockchain keeps something under'
    : undefined;

const credentialNoun = /(?:[_.-]|\d|[a-z](?=[A-Z]))(?:pass|password|passwd|pwd|secret|token|key|auth|credentials?)$/i;

const anyCredentialNoun = new LargePattern(credentialNoun);

/** `password=('ansible_ssh_pass', …)`: the value is the name of something that holds a secret. */
const readsAsField: Doubt = (evidence) =>
  nameLikenessOf(evidence) === compoundOfCredentials &&
  anyCredentialNoun.test(evidence.candidate.value) &&
  !isNamedAfterProgram(evidence)
    ? 'it reads like the name of what holds a secret'
    : undefined;

const compoundOfCredentials = 2;

/** `publishFeedCredentials: OrgPush`, `credentialsId: deploy-key`: the value only names the credentials. */
const isNameOfCredentials: Doubt = ({ candidate: { family, value, quote, separator }, shape }) =>
  family === 'credential' &&
  (quote === 'none' || separator === 'colon') &&
  shape.digits === 0 &&
  /^[A-Za-z]+(?:[A-Z][a-z]+|[-_][a-z]+)+$/.test(value)
    ? 'credentials are told by their name there'
    : undefined;

const storedSecret = /^[a-z\d]{1,20}(?:[-.][a-z\d]{1,20}){1,8}$/;

const storedHeads: ReadonlySet<string> = new Set(
  'tls pull uri image docker registry cert certs ingress existing'.split(' '),
);

/** `tlsSecret: shop-ingress-tls`, `secret: shop-ssl-certs`: the name under which Kubernetes keeps the secret. */
const isNameOfSecret: Doubt = ({ candidate: { family, words, value, separator, dashes }, isOpaque }) => {
  if (family !== 'secret' || (separator !== 'colon' && dashes < 2) || isOpaque || !storedSecret.test(value))
    return undefined;
  return storedHeads.has(words.at(-2) ?? '') ||
    /-(?:tls|certs?|ca|registry|truststore|keystore|credentials|creds)$/.test(value)
    ? 'a secret is told by its name there'
    : undefined;
};

const mostDigits = 4;

/** `"key": "page6ColumnsPanel4IAgree"` of a form: words, joined and numbered, which tell a field from others. */
const readsAsKeyOfField: Doubt = ({ candidate: { words, value, isNameQuoted, name }, shape, naturalness }) =>
  words.length === 1 &&
  name === 'key' &&
  isNameQuoted &&
  shape.digits <= mostDigits &&
  naturalness > 0.55 &&
  /^(?=.*[a-z]{4})[A-Za-z][A-Za-z\d]{7,60}$/.test(value)
    ? 'it reads as the name of a field'
    : undefined;

export const identityDoubts: readonly Doubt[] = [
  mayBeRequestId,
  isListedBelow,
  readsAsField,
  isNameOfCredentials,
  isNameOfSecret,
  readsAsKeyOfField,
  isKeyOfRecord,
  isKeyOfChain,
  mayBeId,
];
