import type { Disguise } from '../model/finding.ts';

/** A form that a value may have in an output. */
export interface ValueForm {
  readonly bytes: Uint8Array;
  /** How the value was encoded; empty if unchanged. */
  readonly decoded: readonly Disguise[];
}

/** Shorter forms occur anywhere by chance. */
const shortestForm = 8;
/** Only this many first bytes of a longer value are searched for: whoever has these has the rest beside them. */
const longestFormBytes = 1024;
const shortestLine = 20;
const mostLines = 200;

/**
 * The value unchanged; in base64 at every offset within three bytes; in hexadecimal; escaped for URLs, JSON, HTML and
 * between quotes; and reversed.
 */
export function formsOf(value: string): readonly ValueForm[] {
  const text = value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const bytes = Buffer.from(text);
  const forms = new Map<string, ValueForm>();
  const add = (form: Buffer | string, ...decoded: readonly Disguise[]): void => {
    const cut = Buffer.from(form).subarray(0, longestFormBytes);
    const key = cut.toString('latin1');
    if (cut.length >= shortestForm && !forms.has(key)) forms.set(key, { bytes: cut, decoded });
  };
  add(bytes);
  for (const line of linesOf(text)) add(line);
  for (const encoded of base64Forms(bytes)) add(encoded, 'base64');
  for (const digits of [bytes.toString('hex'), bytes.toString('hex').toUpperCase()]) add(digits, 'hex');
  for (const encoded of percentForms(text, bytes)) add(encoded, 'percent');
  for (const escaped of [...jsonForms(text), ...quotedForms(text)]) add(escaped, 'escape');
  for (const quote of ['&#39;', '&#x27;', '&apos;', "'"]) add(htmlForm(text, quote), 'html-entity');
  for (const quote of ['&#39;', '&#x27;']) add(mustacheForm(text, quote), 'html-entity');
  add(Buffer.from([...text].reverse().join('')), 'reversed');
  return [...forms.values()];
}

/** A log may contain any single line of a key. */
function linesOf(text: string): readonly string[] {
  if (!text.includes('\n')) return [];
  return text
    .split(/\r?\n/)
    .filter((line) => line.length >= shortestLine && !line.startsWith('-----'))
    .slice(0, mostLines);
}

/** The base64 digits that depend on the value alone, whatever comes before and after it, in both alphabets. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const own = digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** As programs encode it: only what must be, with a plus for a blank, in lower case, or every byte. */
function percentForms(text: string, bytes: Buffer): readonly string[] {
  const usual = encodeURIComponent(text);
  const strict = usual.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const whole = [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  const each = [usual, strict, strict.replaceAll('%20', '+'), whole];
  return [...each, ...each.map(withSmallDigits)];
}

function withSmallDigits(encoded: string): string {
  return encoded.replaceAll(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase());
}

/** In a JSON string, in one nested in another, and as Go, PHP, Python, Jinja and .NET write it. */
function jsonForms(text: string): readonly string[] {
  const once = JSON.stringify(text).slice(1, -1);
  const ascii = once.replaceAll(/[^\0-\x7f]/g, unicodeEscape);
  const withoutQuotes = once.replaceAll('\\"', '\\u0022');
  return [
    once,
    once.replaceAll('/', '\\/'),
    once.replaceAll(/[<>&]/g, unicodeEscape),
    once.replaceAll(/[<>&']/g, unicodeEscape),
    ascii,
    ascii.replaceAll('/', '\\/'),
    withoutQuotes.replaceAll(/[<>&'+`]|[^\0-\x7f]/g, capitalEscape),
    withoutQuotes.replaceAll(/[<>&']|[^\0-\x7f]/g, capitalEscape).replaceAll('/', '\\/'),
    JSON.stringify(once).slice(1, -1),
  ];
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function capitalEscape(sign: string): string {
  return `\\u${unicodeEscape(sign).slice('\\u'.length).toUpperCase()}`;
}

/**
 * Between single quotes and backticks of JavaScript, as bundlers write it; between single quotes of a shell, as its trace
 * shows; and with doubled quotes, as in YAML, SQL and CSV.
 */
function quotedForms(text: string): readonly string[] {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return [
    escaped.replaceAll("'", "\\'"),
    escaped.replaceAll('`', '\\`').replaceAll('${', '\\${'),
    text.replaceAll("'", String.raw`'\''`),
    text.replaceAll("'", "''"),
    text.replaceAll('"', '""'),
  ];
}

function htmlForm(text: string, quote: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", quote);
}

/** As templates of Mustache and Handlebars escape it. */
function mustacheForm(text: string, quote: string): string {
  return htmlForm(text, quote).replaceAll(/[/`=]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
