import type { HistoryWindow } from '../decode/history-window.ts';
import { RangeDecoder } from './range-decoder.ts';

/** No symbol takes more input than this. */
export const symbolBytes = 20;
export const longestMatch = 273;

// Where the probabilities of each kind are.
const isMatch = 0;
const isRepeat = isMatch + (12 << 4);
const isOlder = isRepeat + 12;
const isThird = isOlder + 12;
const isFourth = isThird + 12;
const isLong = isFourth + 12;
const slots = isLong + (12 << 4);
const specials = slots + (4 << 6);
const aligned = specials + 128;
const matchLengths = aligned + 16;
const lengthProbabilities = 2 + (16 << 3) + (16 << 3) + 256;
const repeatLengths = matchLengths + lengthProbabilities;
const literals = repeatLengths + lengthProbabilities;
const literalProbabilities = 0x300;

/** `full`: the end that was asked for is reached. `marked`: the stream marks its own end here. */
export type LzmaResult = 'full' | 'short' | 'broken' | 'far' | 'marked';

/** How a stream codes: bits of the byte before, and of the position, that literals and matches depend on. */
export interface LzmaProperties {
  readonly contextBits: number;
  readonly literalBits: number;
  readonly positionBits: number;
}

/** Undefined if the byte is none. */
export function parseProperties(byte: number): LzmaProperties | undefined {
  if (byte >= 9 * 5 * 5) return undefined;
  return { contextBits: byte % 9, literalBits: Math.floor(byte / 9) % 5, positionBits: Math.floor(byte / 45) };
}

/** Decodes LZMA symbols into a window. It keeps what it learned between calls, until it is told to forget. */
export class LzmaCoder {
  readonly input: RangeDecoder;
  private readonly window: HistoryWindow;
  private properties: LzmaProperties = { contextBits: 3, literalBits: 0, positionBits: 2 };
  /** What the last symbols were, and the last four distances less one. */
  private state = 0;
  private distance = 0;
  private second = 0;
  private third = 0;
  private fourth = 0;

  /** `mostLiteralBits`: the highest sum of context and literal bits that `start` will be called with. */
  constructor(window: HistoryWindow, mostLiteralBits: number) {
    this.window = window;
    this.input = new RangeDecoder(literals + (literalProbabilities << mostLiteralBits));
  }

  start(properties: LzmaProperties): void {
    this.properties = properties;
    this.state = this.distance = this.second = this.third = this.fourth = 0;
    this.input.forget(literals + (literalProbabilities << (properties.contextBits + properties.literalBits)));
  }

  restart(): void {
    this.start(this.properties);
  }

  /** Decodes until the window is written to `end`, or the input read beyond `safeInput`. */
  decode(end: number, safeInput: number): LzmaResult {
    const { input, window } = this;
    const positionMask = (1 << this.properties.positionBits) - 1;
    while (window.written < end) {
      if (input.position > safeInput) return 'short';
      const place = window.written & positionMask;
      if (input.bit(isMatch + (this.state << 4) + place) === 0) {
        this.readLiteral();
        continue;
      }
      const length = input.bit(isRepeat + this.state) === 0 ? this.readMatch(place) : this.readRepeat(place);
      if (length < 0) return 'marked';
      if (this.distance < 0 || this.distance >= window.written) return window.hasDropped ? 'far' : 'broken';
      copy(window, this.distance + 1, length);
    }
    return 'full';
  }

  private readLiteral(): void {
    const { window, input, state } = this;
    const { contextBits, literalBits } = this.properties;
    const { bytes, written } = window;
    const previous = written > 0 ? bytes[written - 1] : 0;
    const context = ((written & ((1 << literalBits) - 1)) << contextBits) + (previous >>> (8 - contextBits));
    const base = literals + literalProbabilities * context;
    bytes[written] = state < 7 ? input.tree(base, 0x100) : input.matchedByte(base, bytes[written - this.distance - 1]);
    window.written = written + 1;
    this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  /** Reads a match with a new distance and returns its length; less than 0 for the mark of the end. */
  private readMatch(place: number): number {
    const { input } = this;
    this.fourth = this.third;
    this.third = this.second;
    this.second = this.distance;
    const length = this.readLength(matchLengths, place);
    const slot = input.tree(slots + (Math.min(length - 2, 3) << 6), 64);
    this.distance = slot < 4 ? slot : this.readDistance(slot);
    this.state = this.state < 7 ? 7 : 10;
    return this.distance === -1 ? -1 : length;
  }

  private readDistance(slot: number): number {
    const { input } = this;
    const bits = (slot >>> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + input.reverseTree(specials + base - slot, bits);
    const high = input.direct(bits - 4) << 4;
    return (base + high) | input.reverseTree(aligned, 4);
  }

  /** Reads a match with one of the last four distances, which becomes the last one. */
  private readRepeat(place: number): number {
    const { input, state } = this;
    if (input.bit(isOlder + state) === 0) {
      if (input.bit(isLong + (state << 4) + place) === 0) {
        this.state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      this.recall(state);
    }
    this.state = state < 7 ? 8 : 11;
    return this.readLength(repeatLengths, place);
  }

  private recall(state: number): void {
    const { input } = this;
    let recalled = this.second;
    if (input.bit(isThird + state) === 1) {
      recalled = this.third;
      if (input.bit(isFourth + state) === 1) {
        recalled = this.fourth;
        this.fourth = this.third;
      }
      this.third = this.second;
    }
    this.second = this.distance;
    this.distance = recalled;
  }

  private readLength(base: number, place: number): number {
    const { input } = this;
    if (input.bit(base) === 0) return 2 + input.tree(base + 2 + (place << 3), 8);
    if (input.bit(base + 1) === 0) return 10 + input.tree(base + 2 + (16 << 3) + (place << 3), 8);
    return 18 + input.tree(base + 2 + (16 << 4), 256);
  }
}

/** Source and target may overlap, since a match may repeat what it has just written. */
function copy(window: HistoryWindow, distance: number, length: number): void {
  const { bytes, written } = window;
  const end = written + length;
  window.written = end;
  for (let to = written, from = written - distance; to < end;) bytes[to++] = bytes[from++];
}
