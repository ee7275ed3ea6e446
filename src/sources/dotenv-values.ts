import type { BlobSink } from '../model/source.ts';
import { type DotenvEntry, parseDotenv } from './dotenv.ts';
import { showPath } from './path-bytes.ts';
import { readSmallFile } from './small-file.ts';

/** Larger files are data that was called so. */
const maxDotenvBytes = 1 << 20;

/** The entries of a dotenv file; none where it cannot be read or is no such file. */
export function readDotenvFile(path: string): readonly DotenvEntry[] {
  const file = readSmallFile(path, maxDotenvBytes);
  return file === undefined || file.isCut || file.bytes.includes(0) ? [] : parseDotenv(file.bytes.toString());
}

/**
 * Values that a program sees otherwise than they are written, each as a blob `NAME=value` on the line of its name: those
 * of several lines, and what is left of one that asks for others. The file itself is looked at as it is, too.
 */
export function readUnusualEntries(path: string, sink: Pick<BlobSink, 'blob'>): void {
  const encoder = new TextEncoder();
  for (const entry of readDotenvFile(path)) {
    const text = literalOf(entry);
    if (text !== undefined) sink.blob({ provenance: { kind: 'variable', path: showPath(path), name: entry.name }, bytes: encoder.encode('\n'.repeat(entry.line - 1) + text) });
  }
}

/** Undefined for what the file itself shows as it is; key blocks are known by their own shape. */
function literalOf({ name, value, isInterpolated }: DotenvEntry): string | undefined {
  const literal = isInterpolated ? withoutReferences(value) : value;
  const isUnusual = literal.includes('\n') || (isInterpolated && literal !== value && literal !== '');
  if (!isUnusual || literal.startsWith('-----BEGIN')) return undefined;
  return `${name}="${literal.replaceAll('\n', '\\n')}"`;
}

/** Takes `${NAME}`, `$NAME` and `$(command)` out; of `${NAME:-default}` the default stays. */
function withoutReferences(value: string): string {
  return value.replace(/(?<!\\)\$(?:\{\w+(?::?[-=](?<fallback>[^{}]*)|[^{}]*)\}|\([^()]*\)|\w+)/g, (_whole, fallback: string | undefined) => fallback ?? '');
}
