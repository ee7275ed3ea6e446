/** At most this many characters of a secret may be shown. */
const mostShown = 8;

/** Nothing is shown of a shorter secret without a known prefix: it may be a password that somebody made up. */
const shortestShown = 16;

/**
 * What may be shown of a secret so that a person can tell which one it is: its known prefix or first characters and, if
 * it is long, its last two; never more than a quarter of it. The mask has a fixed length, so it does not reveal the
 * secret's.
 */
export function redact(secret: string, keywords: readonly string[]): string {
  const [firstLine = ''] = secret.split(/\r?\n|\\n/, 1);
  if (firstLine.startsWith('-----BEGIN')) return `${firstLine} ********`;
  const most = Math.min(mostShown, Math.floor(secret.length / 4));
  const prefix = keywords.find((keyword) => keyword.length <= most && secret.startsWith(keyword));
  const head = prefix ?? (secret.length < shortestShown ? '' : secret.slice(0, Math.min(most, 4)));
  const tail = secret.length >= 24 && most - head.length >= 2 ? secret.slice(-2) : '';
  return isPlain(head + tail) ? `${head}********${tail}` : '********';
}

/** Whether the text can upset neither a terminal nor a line-based report. */
function isPlain(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}
