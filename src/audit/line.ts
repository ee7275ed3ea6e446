import { createHash } from 'node:crypto';
import type { AuditEntry } from './entry.ts';

/** A line of the log, taken apart. */
export interface AuditLine {
  readonly number: number;
  readonly previous: string;
  readonly hash: string;
}

/** One line of JSON, its last field the SHA-256 of what stands before it. Ends with a line feed. */
export function formatLine(entry: AuditEntry): string {
  const body = JSON.stringify(entry);
  return `${body.slice(0, -1)},"hash":"${hashOf(body)}"}\n`;
}

/** Undefined where the line is no entry or its hash is not that of its text. */
export function parseLine(line: string): AuditLine | undefined {
  const { text, hash } = /^(?<text>\{.*),"hash":"(?<hash>[0-9a-f]{64})"\}$/.exec(line)?.groups ?? {};
  if (text === undefined || hash === undefined || hashOf(`${text}}`) !== hash) return undefined;
  const { number, previous } = parseObject(`${text}}`);
  return typeof number === 'number' && typeof previous === 'string' ? { number, previous, hash } : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
