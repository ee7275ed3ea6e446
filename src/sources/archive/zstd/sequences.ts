import type { HistoryWindow } from '../decode/history-window.ts';
import { BackwardBits } from './backward-bits.ts';
import { type CodeLimits, FseTable } from './fse-table.ts';
import { mostBlockBytes } from './literals.ts';
import {
  literalBases,
  literalExtras,
  literalShares,
  matchBases,
  matchExtras,
  matchShares,
  offsetShares,
} from './sequence-codes.ts';

/** The table that a format gives a code of its own. */
interface StandardTable {
  readonly shares: readonly number[];
  readonly bits: number;
}

/** One of the three codes of a sequence, and the table with which blocks write it. */
class SequenceCode {
  readonly table = new FseTable();
  private readonly standard: StandardTable;
  private readonly limits: CodeLimits;
  /** Whether a block of this frame had a table, which later ones may use again. */
  private isSet = false;

  constructor(standard: StandardTable, limits: CodeLimits) {
    this.standard = standard;
    this.limits = limits;
  }

  /** Forgets what blocks of another frame left. */
  reset(): void {
    this.isSet = false;
  }

  /** Reads the table of a block. Returns where it ends; undefined if it is damaged. */
  read(mode: number, bytes: Uint8Array, start: number, end: number): number | undefined {
    const { table, limits } = this;
    if (mode === tableModes.repeated) return this.isSet ? start : undefined;
    this.isSet = true;
    if (mode === tableModes.standard) {
      table.set(this.standard.shares, this.standard.bits);
      return start;
    }
    if (mode === tableModes.coded) return table.read(bytes, start, end, limits);
    if (start >= end || bytes[start] > limits.lastSymbol) return undefined;
    table.setOnly(bytes[start]);
    return start + 1;
  }
}

/** How a block gives a table; the one left is that of a single symbol. */
const tableModes = { standard: 0, coded: 2, repeated: 3 } as const;

/** The bytes of a block that hold its sequences. */
export interface SequenceBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export type SequencesResult = 'read' | 'broken' | 'far';

/** The sequences of a block: how many literals to copy, then how far back and how long a match is. */
export class Sequences {
  private readonly lengths = new SequenceCode({ shares: literalShares, bits: 6 }, { mostBits: 9, lastSymbol: 35 });
  private readonly offsets = new SequenceCode({ shares: offsetShares, bits: 5 }, { mostBits: 8, lastSymbol: 31 });
  private readonly matches = new SequenceCode({ shares: matchShares, bits: 6 }, { mostBits: 9, lastSymbol: 52 });
  private readonly input = new BackwardBits();
  /** The last three offsets. */
  private first = 1;
  private second = 4;
  private third = 8;

  /** Forgets what blocks of another frame left. */
  reset(): void {
    this.first = 1;
    this.second = 4;
    this.third = 8;
    for (const code of [this.lengths, this.offsets, this.matches]) code.reset();
  }

  /** Writes a block: its literals, and what the sequences repeat between them. */
  run({ bytes, start, end }: SequenceBytes, literals: Uint8Array, window: HistoryWindow): SequencesResult {
    const [count, modesAt] = readCount(bytes, start, end);
    if (count === 0) return this.copyAll(literals, window, modesAt === end);
    if (modesAt >= end) return 'broken';
    const streamAt = this.readTables(bytes, modesAt, end);
    if (streamAt === undefined || !this.input.open(bytes, streamAt, end)) return 'broken';
    return this.execute(count, literals, window);
  }

  private copyAll(literals: Uint8Array, window: HistoryWindow, isEnd: boolean): SequencesResult {
    window.append(literals);
    return isEnd ? 'read' : 'broken';
  }

  private readTables(bytes: Uint8Array, start: number, end: number): number | undefined {
    const modes = bytes[start];
    let at = this.lengths.read(modes >>> 6, bytes, start + 1, end);
    if (at !== undefined) at = this.offsets.read((modes >>> 4) & 3, bytes, at, end);
    if (at !== undefined) at = this.matches.read((modes >>> 2) & 3, bytes, at, end);
    return (modes & 3) === 0 ? at : undefined;
  }

  private execute(count: number, literals: Uint8Array, window: HistoryWindow): SequencesResult {
    const { input } = this;
    const lengths = this.lengths.table;
    const offsets = this.offsets.table;
    const matches = this.matches.table;
    const limit = window.written + mostBlockBytes;
    let lengthState = lengths.open(input);
    let offsetState = offsets.open(input);
    let matchState = matches.open(input);
    let used = 0;
    for (let i = 0; i < count; i++) {
      const offsetCode = offsets.symbols[offsetState];
      const matchCode = matches.symbols[matchState];
      const lengthCode = lengths.symbols[lengthState];
      const offsetValue = 2 ** offsetCode + input.read(offsetCode);
      const match = matchBases[matchCode] + input.read(matchExtras[matchCode]);
      const length = literalBases[lengthCode] + input.read(literalExtras[lengthCode]);
      if (i + 1 < count) {
        lengthState = lengths.bases[lengthState] + input.read(lengths.counts[lengthState]);
        matchState = matches.bases[matchState] + input.read(matches.counts[matchState]);
        offsetState = offsets.bases[offsetState] + input.read(offsets.counts[offsetState]);
      }
      const offset = this.offsetOf(offsetValue, length);
      if (input.left < 0 || used + length > literals.length || window.written + length + match > limit) return 'broken';
      copyLiterals(literals, used, length, window);
      used += length;
      if (offset > window.written || offset === 0) return window.hasDropped && offset > 0 ? 'far' : 'broken';
      copyMatch(window, offset, match);
    }
    if (input.left !== 0 || window.written + literals.length - used > limit) return 'broken';
    copyLiterals(literals, used, literals.length - used, window);
    return 'read';
  }

  /** The values 1 to 3 stand for recent offsets; without literals before the match, for the next ones. */
  private offsetOf(value: number, literalLength: number): number {
    if (value > 3) {
      this.third = this.second;
      this.second = this.first;
      return (this.first = value - 3);
    }
    const place = literalLength === 0 ? value : value - 1;
    if (place === 0) return this.first;
    const offset = place === 1 ? this.second : place === 2 ? this.third : this.first - 1;
    if (place > 1) this.third = this.second;
    this.second = this.first;
    return (this.first = offset);
  }
}

/** How many there are, and where that ends. */
function readCount(bytes: Uint8Array, start: number, end: number): readonly [count: number, next: number] {
  const first = start < end ? bytes[start] : 0;
  if (first < 128) return [first, start + 1];
  if (first < 255) return [((first - 128) << 8) + bytes[start + 1], start + 2];
  return [bytes[start + 1] + (bytes[start + 2] << 8) + 0x7f00, start + 3];
}

function copyLiterals(literals: Uint8Array, from: number, length: number, window: HistoryWindow): void {
  const { bytes, written } = window;
  window.written = written + length;
  if (length > 32) bytes.set(literals.subarray(from, from + length), written);
  else for (let i = 0; i < length; i++) bytes[written + i] = literals[from + i];
}

/** Source and target may overlap, since a match may repeat what it has just written. */
function copyMatch(window: HistoryWindow, offset: number, length: number): void {
  const { bytes, written } = window;
  const end = written + length;
  window.written = end;
  if (offset >= length && length > 64) bytes.copyWithin(written, written - offset, end - offset);
  else for (let to = written, from = written - offset; to < end;) bytes[to++] = bytes[from++];
}
