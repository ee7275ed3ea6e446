import { systemErrorCode, unlessRefused } from '../../foundation/system-error.ts';
import type { Container } from '../archive/container.ts';
import { isInflatedWithInfo, zlib } from '../archive/deflate/zlib.ts';
import { formatSize } from '../archive/expansion/limits.ts';

/** Inflates a zlib stream that should be all of these bytes, with the right sum; undefined if it is not. */
export function inflateSound(bytes: Uint8Array, most: number): Uint8Array | 'too large' | undefined {
  try {
    const result: unknown = zlib().inflateSync(bytes, { maxOutputLength: most, info: true });
    return isInflatedWithInfo(result) && result.engine.bytesWritten === bytes.length ? result.buffer : undefined;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : undefined;
  }
}

/** Documents in which a limit was broken: nothing else in them is inflated. */
const exhausted = new WeakSet<Container>();

/** Whether a limit was broken in this document. */
export function isExhausted(container: Container): boolean {
  return exhausted.has(container);
}

/** Tells which limit a stream breaks. */
export function complainOfLimit(container: Container, limit: string): void {
  exhausted.add(container);
  container.complain('limit', limit);
}

/**
 * Inflates a zlib stream inside a document, as far as it is sound, and within the limits; whatever keeps it from its
 * end is told. Bytes after its end do not matter.
 */
export function inflatePart(container: Container, bytes: Uint8Array): Uint8Array {
  const { budget, limits } = container.expansion;
  if (isExhausted(container)) return new Uint8Array(0);
  const whole = unlessRefused(() => zlib().inflateSync(bytes, { maxOutputLength: limits.heldBytes }));
  if (!whole) return inflateDamaged(container, bytes);
  const broken = budget.findBrokenLimit(bytes.length, 0, whole.length);
  if (broken !== undefined) {
    complainOfLimit(container, broken);
    return new Uint8Array(0);
  }
  budget.addInflated(whole.length);
  return whole;
}

/** What comes before the damage, or before there is too much. A wrong sum at the end is no damage. */
function inflateDamaged(container: Container, bytes: Uint8Array): Uint8Array {
  const { heldBytes } = container.expansion.limits;
  const pieces: Uint8Array[] = [];
  let length = 0;
  inflateInto(container, bytes, (piece) => {
    length += piece.length;
    if (length > heldBytes) return `streams in a document of more than ${formatSize(heldBytes)} after inflating`;
    pieces.push(Uint8Array.from(piece));
    return undefined;
  });
  return Buffer.concat(pieces);
}

/**
 * Inflates a zlib stream piece by piece, within the limits, and tells whatever keeps it from its end. `take` gets each
 * piece, and returns which limit that breaks. Returns true at the end.
 */
export function inflateInto(
  container: Container,
  bytes: Uint8Array,
  take: (piece: Uint8Array) => string | undefined,
): boolean {
  const { budget, memory } = container.expansion;
  let length = 0;
  let broken: string | undefined;
  const inflater = memory.takeInflater((piece) => {
    broken = budget.findBrokenLimit(bytes.length, length, piece.length) ?? take(piece);
    length += piece.length;
    if (broken === undefined) budget.addInflated(piece.length);
    return broken === undefined;
  });
  inflater.push(bytes.subarray(2));
  const { state } = inflater;
  memory.giveInflater(inflater);
  if (state === 'done' || (state === 'running' && endsFlushed(bytes))) return true;
  if (broken !== undefined) complainOfLimit(container, broken);
  else container.complainBroken(state === 'broken' ? 'compressed data is damaged' : 'compressed data ends too early');
  return false;
}

/** Some writers never end a stream: they flush it, by an empty block, and go on to the next object. */
function endsFlushed(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes.subarray(-4);
  return a === 0 && b === 0 && c === 0xff && d === 0xff;
}
