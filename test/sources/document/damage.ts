import fc from 'fast-check';
import { expect } from 'vitest';
import { expand } from '../archive/collecting-sink.ts';

/** Cuts a file at every byte, and changes some of its bytes: nothing may throw, and something is always passed on. */
export function expectNoHarm(path: string, bytes: Uint8Array): void {
  for (let length = 1; length < bytes.length; length++)
    expect(expand(path, bytes.subarray(0, length)).blobs.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }),
      (flips) => {
        const broken = Buffer.from(bytes);
        for (const [at, flip] of flips) broken[at] ^= flip;
        expect(expand(path, broken).blobs.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
}
