import { endOfInput, noSymbol, type BitInput } from './bit-input.ts';
import { HuffmanCode } from './huffman.ts';

/** How a step of the stream went; `short`: the input ended in the middle of it. */
export type StepResult = 'read' | 'short' | 'broken';

const endOfBlock = 256;
const mostLiterals = 286;
const mostDistances = 32;
const codeLengthOrder = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

let fixed: { readonly literals: HuffmanCode; readonly distances: HuffmanCode } | undefined;

function buildFixed(): NonNullable<typeof fixed> {
  const literals = new HuffmanCode();
  literals.build(
    Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
    0,
    288,
  );
  const distances = new HuffmanCode();
  distances.build(new Uint8Array(30).fill(5), 0, 30);
  return { literals, distances };
}

/** The two codes of a deflate block: the fixed ones, or those its header describes. */
export class BlockCodes {
  private readonly ownLiterals = new HuffmanCode();
  private readonly ownDistances = new HuffmanCode();
  literals: HuffmanCode = this.ownLiterals;
  distances: HuffmanCode = this.ownDistances;
  private readonly lengths = new Uint8Array(mostLiterals + mostDistances);

  useFixed(): void {
    fixed ??= buildFixed();
    this.literals = fixed.literals;
    this.distances = fixed.distances;
  }

  read(input: BitInput): StepResult {
    const counts = input.read(14);
    if (counts < 0) return 'short';
    const literalCount = (counts & 31) + 257;
    const total = literalCount + ((counts >>> 5) & 31) + 1;
    if (literalCount > mostLiterals) return 'broken';
    const result = this.readLengths(input, (counts >>> 10) + 4, total);
    if (result !== 'read') return result;
    const isCode =
      this.lengths[endOfBlock] > 0 &&
      this.ownLiterals.build(this.lengths, 0, literalCount) &&
      this.ownDistances.build(this.lengths, literalCount, total);
    this.literals = this.ownLiterals;
    this.distances = this.ownDistances;
    return isCode ? 'read' : 'broken';
  }

  /** Reads the code lengths, which are coded themselves, in a code that `ownLiterals` holds until it gets its own. */
  private readLengths(input: BitInput, codeLengthCount: number, total: number): StepResult {
    this.lengths.fill(0, 0, 19);
    for (let i = 0; i < codeLengthCount; i++) {
      const length = input.read(3);
      if (length < 0) return 'short';
      this.lengths[codeLengthOrder[i]] = length;
    }
    if (!this.ownLiterals.build(this.lengths, 0, 19)) return 'broken';
    let read = 0;
    while (read < total) {
      const next = this.readLength(input, read, total);
      if (next < 0) return next === endOfInput ? 'short' : 'broken';
      read = next;
    }
    return 'read';
  }

  /**
   * Reads one length, or a run of the last one or of zeros. Returns how many there are then; less than 0 if it fails.
   */
  private readLength(input: BitInput, read: number, total: number): number {
    const symbol = input.readSymbol(this.ownLiterals);
    if (symbol < 0) return symbol;
    if (symbol < 16) {
      this.lengths[read] = symbol;
      return read + 1;
    }
    const more = input.read(symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
    if (more < 0) return more;
    const end = read + more + (symbol === 18 ? 11 : 3);
    if (end > total || (symbol === 16 && read === 0)) return noSymbol;
    this.lengths.fill(symbol === 16 ? this.lengths[read - 1] : 0, read, end);
    return end;
  }
}
