import { createHash } from 'node:crypto';
import { Json } from '../foundation/json.ts';
import type { AuditEntry } from './entry.ts';

/** A parsed line of the log. */
export interface AuditLine {
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
}

/** One line of JSON, whose last field is the SHA-256 of the text before it. Ends with a line feed. */
export function formatLine(entry: AuditEntry): string {
  const body = JSON.stringify(entry);
  return `${body.slice(0, -1)},"hash":"${hashOf(body)}"}\n`;
}

/** Whether a line has the form of an entry, even if it was changed after it was written. */
export function resemblesEntry(line: string): boolean {
  return line.startsWith('{"number":') || line.includes('"hash":"');
}

/** Undefined if the line is not an entry or its hash does not match its text. */
export function parseLine(line: string): AuditLine | undefined {
  const { text, hash } = /^(?<text>\{.*),"hash":"(?<hash>[0-9a-f]{64})"\}$/.exec(line)?.groups ?? {};
  if (text === undefined || hash === undefined || hashOf(`${text}}`) !== hash) return undefined;
  const entry = Json.parse(`${text}}`);
  const [number, previous] = [entry.number('number'), entry.text('previous')];
  return number === undefined || previous === undefined ? undefined : { number, previous, hash };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
