import type { CommitReference } from '../../model/finding.ts';

const longestSummary = 500;

/**
 * What a commit or tag object says about itself. Bytes of names and messages that are invalid in their encoding are
 * replaced.
 */
export function readCommitText(id: string, bytes: Uint8Array): CommitReference {
  const { headers, message } = splitText(decode(bytes));
  return { id, ...readPerson(headers.get('author') ?? headers.get('tagger') ?? ''), summary: firstLine(message) };
}

/** When it was committed or tagged, in seconds since 1970; 0 if it does not say. */
export function readCommitSeconds(bytes: Uint8Array): number {
  const { headers } = splitText(decode(bytes));
  return Number(/> (-?\d{1,15})/.exec(headers.get('committer') ?? headers.get('tagger') ?? '')?.[1] ?? 0);
}

/** The name that a tag object gives itself. */
export function readTagName(bytes: Uint8Array): string | undefined {
  return splitText(decode(bytes)).headers.get('tag');
}

function splitText(text: string): { readonly headers: ReadonlyMap<string, string>; readonly message: string } {
  const end = text.indexOf('\n\n');
  const headers = new Map<string, string>();
  for (const line of (end < 0 ? text : text.slice(0, end)).split('\n')) {
    const space = line.indexOf(' ');
    // A line that begins with a space continues the one before: such lines are signatures, which nobody asks for.
    if (space > 0 && !headers.has(line.slice(0, space))) headers.set(line.slice(0, space), line.slice(space + 1));
  }
  return { headers, message: end < 0 ? '' : text.slice(end + 2) };
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const label = /^encoding ([\w.:-]{1,40})$/m.exec(buffer.toString('latin1', 0, 4096).split('\n\n')[0] ?? '')?.[1];
  if (label === undefined) return buffer.toString('utf8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (error) {
    // The encoding is not one that TextDecoder knows.
    if (!(error instanceof RangeError)) throw error;
    return buffer.toString('utf8');
  }
}

function readPerson(line: string): { readonly author: string; readonly email: string; readonly date: string } {
  const [, author = '', email = '', seconds = '', zone = ''] =
    /^(.*?)\s*<([^>]*)>\s*(-?\d*)\s*([+-]\d{4})?/.exec(line) ?? [];
  return { author, email, date: formatDate(Number(seconds), zone) };
}

/** ISO 8601 in the time zone of the commit; empty if there is no such day, or its year has more than four digits. */
function formatDate(seconds: number, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  const local = new Date((seconds + sign * minutes * 60) * 1000);
  if (seconds === 0 || !(local.getUTCFullYear() <= 9999)) return '';
  return `${local.toISOString().slice(0, 19)}${zone === '' ? '+00:00' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}

function firstLine(message: string): string {
  return (message.trimStart().split('\n', 1)[0] ?? '').trimEnd().slice(0, longestSummary);
}
