import { LargePattern } from '../search/large-pattern.ts';
import type { Suspect } from './suspect.ts';

/** Words that mark a spot where a secret is to be put in, whatever surrounds them. */
const telltales =
  /example|placeholder|change[-_]?me|replace[-_]?me|insert[-_]|your[-_ ]|[-_ ](?:goes[-_ ]?)?here(?![A-Za-z\d])|dummy|redacted|fake|not[-_]?(?:a[-_]?)?real|sample|t0k3n|(?:^|[-_ .:,])(?:foo|bar|baz|todo|tbd)(?=$|[-_ .:,])/i;
/**
 * Words too long to occur in a generated secret by chance, and the middle of the key in AWS documentation, whatever its
 * ends.
 */
const longTelltales = /example|invalid|placeholder|redacted|iosfodnn7|utnfemi\/k7mdeng/i;
/** A longer block may hold any of them by chance. */
const longestToken = 160;
const anyTelltale = new LargePattern(telltales);
/**
 * Templates that a program fills in with a secret. An opening sign needs its closing one: random passwords hold `${` by
 * chance.
 */
const templates =
  /\$\{[\w .:/|?!'"-]+\}|\$\([\w ./'"-]+\)|#\{[\w .'"[\]()-]+\}|\{\{.*\}\}|<%.*%>|^<[^<>]+>$|<[a-z][a-z_ -]{3,}>|<[A-Z][A-Z_ -]{3,}>|%\([a-z_]+\)s|\[\[.*\]\]|@@\w+@@/;
const anyTemplate = new LargePattern(templates);
const variables = /^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^__\w+__$/;
/**
 * Signs that hide a value. Dashes around the names of blocks are not among them, so an encrypted block passes: no proof
 * can tell it from a stub.
 */
const masks = /\*{3}|x{5}|X{5}|\.{3}|…|•{3}|(?<!ENCRYPTED PRIVATE KEY)-{5,}(?!BEGIN|END|$|[^]{0,4}Proc-Type)|_{4}/;

/** `ENC[AES256_GCM,data:…` of SOPS, `ENC[PKCS7,…` of Hiera, `{cipher}…` of Spring, `$ANSIBLE_VAULT;…`. */
const encrypted = /^(?:ENC\[[A-Z]|ENC\(|\{cipher\}|\$ANSIBLE_VAULT;)/;

/** `PASSWORD = credentials('7c1a…')` of Jenkins. */
const lookedUp = /\bcredentials\(\s?["']$/;

/** `For example, \`Basic …\`` in a text. */
const shownInText = /(?:\b[Ff]or example|\be\.g\.),? {0,2}["'`(]{1,2}(?:[Bb]asic |[Bb]earer )?$/;

/** `grafana-api-key: api-key`, but not `password: password`, which some people choose. */
function repeatsName(secret: string, before: string): boolean {
  if (!/^[A-Za-z]{2,12}(?:[-_.]?[A-Za-z]{2,12}){0,3}$/.test(secret) || !/(?:key|token|secret)$/i.test(secret))
    return false;
  return lettersOf(before).endsWith(lettersOf(secret));
}

const lettersOf = (text: string): string =>
  text
    .slice(-80)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/**
 * Rejects placeholders, templates, encrypted and masked values. Blocks such as keys are long enough to hold any of these by
 * chance.
 */
export function rejectPlaceholder({ rule, secret, before, after }: Suspect): string | undefined {
  if (secret.length > 400) return undefined;
  if (rule.kind !== 'provider' && lookedUp.test(before)) return 'the id of what is looked up';
  if (rule.kind !== 'provider' && shownInText.test(before)) return 'an example in a text';
  if (rule.kind !== 'provider' && repeatsName(secret, before)) return 'a placeholder: it repeats the name';
  const body = rule.kind === 'provider' ? secret : secret.trim();
  if (anyTelltale.test(body) || anyTelltale.test(decodedJson(body)))
    return 'a placeholder: it holds a word such as example or your';
  // A token may begin with `$`: what has the format of one is not a variable.
  if ((rule.kind !== 'provider' && variables.test(body)) || isTemplate(body, after))
    return 'a template: something is put in here when it runs';
  if (encrypted.test(body)) return 'encrypted: it takes another key to read it';
  if (masks.test(body) || /^\*{3}|^\.{3}(?!\.)/.test(after)) return 'masked: its characters are hidden';
  return undefined;
}

/**
 * Rejects a token that somebody wrote a word into, even with a checksum worked out for a test: `acme_invalidinvalid…`.
 */
export function rejectWritten({ rule, secret }: Suspect): string | undefined {
  const isWritten = rule.origin !== 'chosen' && secret.length <= longestToken && longTelltales.test(secret);
  return isWritten ? 'a placeholder: it holds a word such as example or invalid' : undefined;
}

/** The end of the template may come after what the pattern took for the secret. */
function isTemplate(body: string, after: string): boolean {
  const found = anyTemplate.exec(body + (/^[\w .:/-]*[})\]%>]{1,2}/.exec(after)?.[0] ?? ''));
  return found !== null && found.index < body.length;
}

/** A token that is JSON in base64 hides its words in the encoding. */
function decodedJson(secret: string): string {
  if (!secret.startsWith('eyJ')) return '';
  try {
    return atob(
      secret
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .replace(/[^0-9A-Za-z+/].*$/, ''),
    );
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
