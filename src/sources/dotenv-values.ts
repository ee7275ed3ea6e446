import type { BlobSink } from '../model/source.ts';
import { type DotenvEntry, parseDotenv } from './dotenv.ts';
import { readSmallFile, type SmallFile } from './file/small-file.ts';
import { showPath } from './path-bytes.ts';

/** Larger files are data that happens to have such a name. */
const maxDotenvBytes = 1 << 20;

/** The entries of a dotenv file; none if it cannot be read, is too large or is not text. */
export function readDotenvFile(path: string): readonly DotenvEntry[] {
  const file = readSmallFile(path, maxDotenvBytes);
  return file === undefined || file.isCut ? [] : entriesOf(file);
}

/** PowerShell writes files in UTF-16. */
function entriesOf({ bytes }: SmallFile): readonly DotenvEntry[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return parseDotenv(bytes.toString('utf16le', 2));
  return bytes.includes(0) ? [] : parseDotenv(bytes.toString());
}

/**
 * Reads the values that a program sees differently from how they are written: those over several lines, and those that
 * refer to other variables, with the references removed. Each becomes a blob `NAME=value` on the line of its name. The
 * file itself is scanned as it is, too.
 */
export function readUnusualEntries(path: string, sink: Pick<BlobSink, 'blob' | 'problem'>): void {
  const file = readSmallFile(path, maxDotenvBytes);
  if (file === undefined) return;
  if (file.isCut)
    return sink.problem({
      kind: 'limit',
      where: showPath(path),
      detail: `larger than ${maxDotenvBytes} bytes: searched as a text, and its entries were not told apart`,
      advice: 'Leave it out with --exclude if it holds no variables.',
    });
  const encoder = new TextEncoder();
  for (const entry of entriesOf(file)) {
    const text = literalOf(entry);
    if (text !== undefined)
      sink.blob({
        provenance: { kind: 'variable', path: showPath(path), name: entry.name },
        bytes: encoder.encode('\n'.repeat(entry.line - 1) + text),
      });
  }
}

/** Undefined for a value the file itself shows as it is; key blocks are recognised by their own shape. */
function literalOf({ name, value, isInterpolated }: DotenvEntry): string | undefined {
  const literal = isInterpolated ? withoutReferences(value) : value;
  const isUnusual = literal.includes('\n') || (isInterpolated && literal !== value && literal !== '');
  if (!isUnusual || literal.startsWith('-----BEGIN')) return undefined;
  return `${name}="${literal.replaceAll('\n', '\\n')}"`;
}

/** Removes `${NAME}`, `$NAME` and `$(command)`; of `${NAME:-default}` the default stays. */
function withoutReferences(value: string): string {
  return value.replace(
    /(?<!\\)\$(?:\{\w+(?::?[-=](?<fallback>[^{}]*)|[^{}]*)\}|\([^()]*\)|\w+)/g,
    (_whole, fallback: string | undefined) => fallback ?? '',
  );
}
