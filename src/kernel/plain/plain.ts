import { type Hits, type Kernel, longestBlobPiece } from '../kernel.ts';
import { TableReader } from '../tables/read-tables.ts';
import { GateTables, TextGates } from './plain-gates.ts';
import { createKeywordSearch } from './plain-search.ts';

/**
 * The same search in plain TypeScript: for where WebAssembly is not available, and as the reference for the compiled
 * one.
 */
export function createPlainKernel(tables: Uint8Array): Kernel {
  const reader = new TableReader(tables);
  const keywords = Array.from({ length: reader.field('keywordCount') }, (_, index) => reader.keyword(index));
  const findKeywords = createKeywordSearch(keywords);
  const gateTables = new GateTables(reader);
  const { listeners } = gateTables;
  let buffer: Uint8Array | undefined;
  return {
    kind: 'plain',
    get buffer() {
      return (buffer ??= new Uint8Array(longestBlobPiece));
    },
    search(bytes, scope, onHits) {
      const hits = new PlainHits();
      const gates = new TextGates(gateTables, bytes, scope);
      findKeywords(bytes, (position, index) => {
        const { text, firstListener, listenerCount } = keywords[index];
        for (let listener = firstListener; listener < firstListener + listenerCount; listener++) {
          if (gates.isOpen(listener, position)) hits.push(position, listeners[listener].rule, text.length);
        }
      });
      if (hits.count > 0) onHits(hits);
    },
    findEncoded: () => undefined,
    holdsZero: (bytes) => bytes.includes(0),
  };
}

class PlainHits implements Hits {
  readonly #numbers: number[] = [];

  get count(): number {
    return this.#numbers.length / 3;
  }

  push(position: number, rule: number, keywordLength: number): void {
    this.#numbers.push(position, rule, keywordLength);
  }

  position(index: number): number {
    return this.#numbers[index * 3];
  }

  rule(index: number): number {
    return this.#numbers[index * 3 + 1];
  }

  keywordLength(index: number): number {
    return this.#numbers[index * 3 + 2];
  }
}
