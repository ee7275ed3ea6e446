import { LargePattern } from '../../large-pattern.ts';
import type { Doubt } from '../evidence.ts';
import { nameLikenessOf } from '../model/field-name.ts';

// Values that something may be known by, rather than get in with.

export const uuid: RegExp = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Of a service whose keys are UUIDs, it is none (`ownedGrade`). */
export const mayBeIdReason = 'a UUID is as likely an id';

/** `apiKey: 5c1b5747-…` can be nothing else, where any other key may tell things apart. */
const mayBeId: Doubt = ({ candidate: { value, family, words } }) => {
  const isApiKey = words.at(-1) === 'apikey' || (words.at(-1) === 'key' && words.at(-2) === 'api');
  return family === 'api-key' && !isApiKey && uuid.test(value) ? mayBeIdReason : undefined;
};

/** `RequestToken: 10c10335-…`, `clientToken`: told so that a request is not done twice. */
const mayBeRequestId: Doubt = ({ candidate: { value, family, words }, surroundings: { line } }) => {
  if (family !== 'token' || !uuid.test(value)) return undefined;
  // Vault answers a login with `auth: { client_token }`.
  const isOfRequest = words.at(-2) === 'request' || (words.at(-2) === 'client' && !/\bauth\b/.test(line));
  return isOfRequest ? 'a UUID of a request is rather its id' : undefined;
};

/** `"Username",`, `"Password",`, `"S3Configuration"` one below the other: names rather than a name and its value. */
const isListedBelow: Doubt = ({ candidate: { kind }, isOpaque, surroundings: { line } }) =>
  kind === 'argument' && !isOpaque && /^\s{0,80}["'][A-Za-z][\w-]{0,80}["'],?\s{0,4}$/.test(line)
    ? 'one of a list with a line for each'
    : undefined;

/** `['id' => 27, 'name' => 'Shop', 'key' => '46c5…']`: by what the record is known, as often as not. */
const isKeyOfRecord: Doubt = ({ candidate: { words, value, isNameQuoted }, surroundings: { line } }) =>
  isNameQuoted &&
  words.length === 1 &&
  words[0] === 'key' &&
  /^[0-9a-f]{32}$/.test(value) &&
  /["']id["']\s?(?:=>|:)\s?\d/.test(line) &&
  /["']name["']\s?(?:=>|:)/.test(line)
    ? 'it may be what the record is known by'
    : undefined;

const credentialNoun = /(?:[_.-]|\d|[a-z](?=[A-Z]))(?:pass|password|passwd|pwd|secret|token|key|auth|credentials?)$/i;

const anyCredentialNoun = new LargePattern(credentialNoun);

/** `password=('ansible_ssh_pass', …)`: the value is called what holds a secret. */
const readsAsField: Doubt = (evidence) =>
  nameLikenessOf(evidence) === compoundOfCredentials && anyCredentialNoun.test(evidence.candidate.value)
    ? 'it reads like the name of what holds a secret'
    : undefined;

const compoundOfCredentials = 2;

/** `publishFeedCredentials: OrgPush`, `credentialsId: deploy-key`: credentials are told by their name there. */
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

/** `tlsSecret: shop-ingress-tls`, `secret: shop-ssl-certs`: Kubernetes keeps the secret under that name. */
const isNameOfSecret: Doubt = ({ candidate: { family, words, value, separator, dashes }, isOpaque }) => {
  if (family !== 'secret' || (separator !== 'colon' && dashes < 2) || isOpaque || !storedSecret.test(value))
    return undefined;
  return storedHeads.has(words.at(-2) ?? '') ||
    /-(?:tls|certs?|ca|registry|truststore|keystore|credentials|creds)$/.test(value)
    ? 'a secret is told by its name there'
    : undefined;
};

export const identityDoubts: readonly Doubt[] = [
  mayBeRequestId,
  isListedBelow,
  readsAsField,
  isNameOfCredentials,
  isNameOfSecret,
  isKeyOfRecord,
  mayBeId,
];
