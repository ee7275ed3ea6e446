import type { ValueScope } from '../kernel.ts';
import { RunSearch, stretchOf } from '../run-search.ts';
import type { ListenerEntry, TableReader } from '../tables/read-tables.ts';
import { gateKinds, noSet } from '../tables/table-layout.ts';
import { mayAssign } from './assignment/gate.ts';
import { endsWell } from './word-ending.ts';

/** What the gates of all texts share: the listeners, and the sets and words that they name. */
export class GateTables {
  readonly listeners: readonly ListenerEntry[];
  readonly #reader: TableReader;
  readonly #sets = new Map<number, Uint8Array>();
  readonly #words: ReadonlyMap<string, number>;

  constructor(reader: TableReader) {
    this.listeners = Array.from({ length: reader.field('listenerCount') }, (_, index) => reader.listener(index));
    this.#reader = reader;
    this.#words = reader.words();
  }

  /** A set of bytes: 1 for each member. */
  set(index: number): Uint8Array {
    const known = this.#sets.get(index) ?? this.#reader.set(index);
    this.#sets.set(index, known);
    return known;
  }

  /** Whether the keyword at `position` is a whole word, if its listener asks for one. */
  isWord({ length, before }: ListenerEntry, bytes: Uint8Array, position: number): boolean {
    return before === 0 || endsWell(bytes, position + length, this.#reader.endings(before));
  }

  /** What is known of a word that an assignment's name or value holds; 0 for an unknown one. */
  readonly flagsOf = (word: string): number => this.#words.get(word) ?? 0;
}

/** The gates of one text. */
export class TextGates {
  readonly #tables: GateTables;
  readonly #bytes: Uint8Array;
  readonly #scope: ValueScope;
  /** By listener. */
  readonly #runs = new Map<number, RunSearch>();

  constructor(tables: GateTables, bytes: Uint8Array, scope: ValueScope) {
    this.#tables = tables;
    this.#bytes = bytes;
    this.#scope = scope;
  }

  /** Whether the gate of a listener is open for its keyword at this offset. */
  isOpen(index: number, position: number): boolean {
    const listener = this.#tables.listeners[index];
    if (this.#isRefusedBy(listener.notBefore, position)) return false;
    if (listener.kind === gateKinds.run) return this.#holdsRun(index, listener, position);
    if (listener.kind === gateKinds.assignment) return this.#mayAssign(listener, position);
    return listener.kind === gateKinds.open;
  }

  #isRefusedBy(notBefore: number, position: number): boolean {
    return notBefore !== noSet && position > 0 && this.#tables.set(notBefore)[this.#bytes[position - 1]] === 1;
  }

  #holdsRun(index: number, { set, length, before, after, within }: ListenerEntry, position: number): boolean {
    const run = this.#runs.get(index) ?? new RunSearch(this.#tables.set(set), length, this.#bytes);
    this.#runs.set(index, run);
    const from = Math.max(0, position - before);
    const to = position + after;
    if (within === noSet) return run.isOpen(from, to);
    const stretch = stretchOf(this.#tables.set(within), this.#bytes, position, { from, to });
    return run.isOpen(stretch.from, stretch.to);
  }

  #mayAssign(listener: ListenerEntry, position: number): boolean {
    return (
      this.#tables.isWord(listener, this.#bytes, position) &&
      mayAssign(this.#bytes, position, listener.length, {
        isCode: this.#scope === 'code',
        masks: this.#scope === 'any' ? 0 : listener.after,
        flagsOf: this.#tables.flagsOf,
      })
    );
  }
}
