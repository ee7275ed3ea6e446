import { expect } from 'vitest';
import type { Gate, Keyword } from '../../src/kernel/index.ts';
import { type Hit, hitsIn, kernelsOf, openGate } from '../kernel/kernels.ts';

export type PlainKeyword = Omit<Keyword, 'listeners'>;

export const withListeners = (keywords: readonly PlainKeyword[], gate: Gate = openGate): readonly Keyword[] =>
  keywords.map((each, rule) => ({ ...each, listeners: [{ rule, gate }] }));

/** Both kernels find these hits, and the same ones. */
export function expectHits(bytes: Uint8Array, keywords: readonly Keyword[], hits: readonly Hit[]): void {
  for (const kernel of kernelsOf(keywords)) expect(hitsIn(kernel, bytes), kernel.kind).toEqual(hits);
}

/** Every keyword at every place, byte by byte. */
export function searchNaively(bytes: Uint8Array, keywords: readonly PlainKeyword[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let position = 0; position < bytes.length; position++) {
    for (const [rule, { bytes: wanted, isCaseSensitive }] of keywords.entries()) {
      const found = bytes.subarray(position, position + wanted.length);
      if (
        found.length === wanted.length &&
        wanted.every((byte, index) => byte === (isCaseSensitive ? found[index] : lower(found[index])))
      )
        hits.push({ position, rule });
    }
  }
  return hits;
}

export const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);
