import { isDummyWord } from '../judgement/chosen-secret.ts';
import { decodeBase64 } from '../proof/base64.ts';
import { latin1 } from './text.ts';

/** At most this many encodings are taken off a secret. */
const mostEncodings = 4;
/** Longer ones are files. */
const longest = 8192;
/** Too short to tell text in base64 or hexadecimal from chance. */
const shortestBase64 = 8;
const shortestHexadecimal = 16;

/**
 * Of text that begins with two printable characters in each of the first two groups: of random secrets one in fifty, so
 * the others need not be decoded, which took a tenth of the time of a file of nothing but secrets.
 */
const base64 = /^[I-Za-f][C-HS-Xi-ny-z0-3][\w+/-]{2}[I-Za-f][C-HS-Xi-ny-z0-3][\w+/-]*={0,2}$/;
const hexadecimal = /^(?:[2-7][\da-f])+$/i;
/** Printable ASCII, with the line end that `echo` adds. */
const printable = /^[ -~]{5,}\r?\n?$/;
/** Bytes as people write them in code and in files. */
const numbers = /^\d{1,3}(?:\s{0,24},\s{0,24}\d{1,3}){31,255}$/;
/** What HTTP and Docker encode together. */
const userAndPassword = /^[^\s:]{1,100}:(\S{6,})$/;

/**
 * The secret itself where it was found as the text of its base64, its hexadecimal or its percent encoding, or as numbers
 * with blanks between them: the same
 * password in an `.env` file and in a Kubernetes Secret is one secret. Of a user and a password that were encoded
 * together, the password, unless it is one that stands for any, as in `key:api_token`. Depends on nothing but the text,
 * so the fingerprint of a secret is the same whatever else was found.
 */
export function plainForm(secret: string): string {
  let form = secret;
  for (let count = 0; count < mostEncodings; count++) {
    const inner = form.length > longest ? undefined : decoded(form);
    if (inner === undefined) break;
    form = inner;
  }
  return form;
}

/**
 * Every text inside the secret, layer by layer, with the user and without: for a value that is known, since it may look
 * encoded itself.
 */
export function formsInside(secret: string): string[] {
  const forms: string[] = [];
  for (let form = secret, count = 0; count < mostEncodings && form.length <= longest; count++) {
    const line = decodedLine(form);
    if (line === undefined) break;
    forms.push(line, ...(userAndPassword.exec(line)?.slice(1) ?? []));
    form = withoutUser(line);
  }
  return forms;
}

function decoded(text: string): string | undefined {
  const line = decodedLine(text);
  return line === undefined || isEscaped(text) ? line : withoutUser(line);
}

function isEscaped(text: string): boolean {
  return text.includes('%') || text.includes('\\/') || text.includes('\\u00');
}

function decodedLine(text: string): string | undefined {
  if (text.includes('%')) return withoutPercents(text);
  if (text.includes('\\/')) return text.replaceAll('\\/', '/');
  if (text.includes('\\u00')) return withoutEscapes(text);
  if (/\s/.test(text) && numbers.test(text)) return text.replace(/\s+/g, '');
  const bytes = bytesOf(text);
  const inner = bytes && latin1(bytes, 0, bytes.length);
  return inner !== undefined && printable.test(inner) ? inner.trimEnd() : undefined;
}

function withoutUser(line: string): string {
  const password = userAndPassword.exec(line)?.[1];
  return password !== undefined && !isDummyWord(password) ? password : line;
}

function bytesOf(text: string): Uint8Array | undefined {
  if (text.length >= shortestHexadecimal && hexadecimal.test(text)) return Buffer.from(text, 'hex');
  return text.length >= shortestBase64 && base64.test(text) ? decodeBase64(text) : undefined;
}

/** `a\u0026b`, as some programs write `a&b` in JSON, lest a page takes it for markup. */
function withoutEscapes(text: string): string | undefined {
  const inner = text.replace(/\\u00([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return inner === text ? undefined : inner;
}

function withoutPercents(text: string): string | undefined {
  const inner = text.replace(/%[2-7][\da-f]/gi, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
  return inner === text ? undefined : inner;
}
