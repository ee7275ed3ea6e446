import { mayAssign } from './assignment-gate.ts';
import { type Hits, type Kernel, longestBlobPiece, type ValueScope } from './kernel.ts';
import { type ListenerEntry, TableReader } from './read-tables.ts';
import { RunSearch, stretchOf } from './run-search.ts';
import { createKeywordSearch } from './plain-search.ts';
import { gateKinds, noSet } from './table-layout.ts';
import { endsWell } from './word-ending.ts';

/**
 * The same search in plain TypeScript: for where WebAssembly is not available, and as the reference for the compiled
 * one.
 */
export function createPlainKernel(tables: Uint8Array): Kernel {
  const reader = new TableReader(tables);
  const keywords = Array.from({ length: reader.field('keywordCount') }, (_, index) => reader.keyword(index));
  const listeners = Array.from({ length: reader.field('listenerCount') }, (_, index) => reader.listener(index));
  const sets = new Map<number, Uint8Array>();
  const findKeywords = createKeywordSearch(keywords);
  const words = reader.words();
  const flagsOf = (word: string): number => words.get(word) ?? 0;
  let buffer: Uint8Array | undefined;

  function setOf(index: number): Uint8Array {
    const known = sets.get(index) ?? reader.set(index);
    sets.set(index, known);
    return known;
  }

  function isWord({ length, before }: ListenerEntry, bytes: Uint8Array, position: number): boolean {
    return before === 0 || endsWell(bytes, position + length, reader.endings(before));
  }

  /** Asks the gates of one text. */
  function createGate(bytes: Uint8Array, scope: ValueScope): (listener: number, position: number) => boolean {
    const runs = new Map<number, RunSearch>();
    const holdsRun = (
      index: number,
      { set, length, before, after, within }: ListenerEntry,
      position: number,
    ): boolean => {
      const run = runs.get(index) ?? new RunSearch(setOf(set), length, bytes);
      runs.set(index, run);
      const from = Math.max(0, position - before);
      const to = position + after;
      if (within === noSet) return run.isOpen(from, to);
      const stretch = stretchOf(setOf(within), bytes, position, { from, to });
      return run.isOpen(stretch.from, stretch.to);
    };
    return (index, position) => {
      const listener = listeners[index];
      if (listener.notBefore !== noSet && position > 0 && setOf(listener.notBefore)[bytes[position - 1]] === 1)
        return false;
      if (listener.kind === gateKinds.run) return holdsRun(index, listener, position);
      if (listener.kind === gateKinds.assignment)
        return (
          isWord(listener, bytes, position) &&
          mayAssign(bytes, position, listener.length, {
            isCode: scope === 'code',
            masks: scope === 'any' ? 0 : listener.after,
            flagsOf,
          })
        );
      return listener.kind === gateKinds.open;
    };
  }

  return {
    kind: 'plain',
    get buffer() {
      return (buffer ??= new Uint8Array(longestBlobPiece));
    },
    search(bytes, scope, onHits) {
      const hits = new PlainHits();
      const isOpen = createGate(bytes, scope);
      findKeywords(bytes, (position, index) => {
        const { text, firstListener, listenerCount } = keywords[index];
        for (let listener = firstListener; listener < firstListener + listenerCount; listener++) {
          if (isOpen(listener, position)) hits.push(position, listeners[listener].rule, text.length);
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
