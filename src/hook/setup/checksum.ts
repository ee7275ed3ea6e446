import { createHash } from 'node:crypto';

/** A checksum kept in what we write, to detect later changes. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
