import type { BlobScanner } from '../engine/scanner.ts';
import { blobStart } from '../engine/text/position.ts';
import { type Confidence, isAtLeast } from '../model/severity.ts';
import { isBinary } from './binary-sample.ts';
import { KeyBlocks, type TextSpan } from './key-block.ts';

/** What is masked, and how. */
export interface MaskOptions {
  readonly scanner: BlobScanner;
  readonly floor: Confidence;
  /** The path that rules see. */
  readonly path: string;
  /** The text that replaces a secret found by this rule. */
  readonly textFor: (rule: number | 'private-key') => string;
}

interface MaskSpan extends TextSpan {
  readonly text: string;
}

const bufferBytes = 1 << 20;
/** A longer line is passed on in windows. */
const longestLine = 128 * 1024;
/** How much of an unfinished line is held back: longer than any secret on one line. */
const keptBack = 16 * 1024;
/** How much is scanned again with what follows: the line before may identify a secret. */
const lookBack = 4096;
/** The number of bytes by which binary input is recognised, as git does. */
const binarySample = 8000;
const lineFeed = 0x0a;
const utf8 = { encoding: 'utf-8', markLength: 0 } as const;

/** Passes text on line by line with its secrets replaced; works on bytes, so that everything else stays unchanged. */
export class StreamMask {
  /** The number of secrets replaced; one over several lines counts for each of them. */
  masked = 0;
  isBinary = false;
  readonly #options: MaskOptions;
  readonly #write: (bytes: Uint8Array) => void;
  readonly #buffer = Buffer.allocUnsafe(bufferBytes);
  readonly #keys = new KeyBlocks();
  #length = 0;
  /** Bytes at the start of the buffer that were already passed on. */
  #passed = 0;
  #sampled = 0;

  constructor(options: MaskOptions, write: (bytes: Uint8Array) => void) {
    this.#options = options;
    this.#write = write;
  }

  /** The array may be reused after the call. */
  push(bytes: Uint8Array): void {
    if (this.#sampled < binarySample && !this.isBinary) this.#sample(bytes);
    if (this.isBinary) return this.#write(bytes);
    for (let from = 0; from < bytes.length;) {
      const part = bytes.subarray(from, from + this.#buffer.length - this.#length);
      this.#buffer.set(part, this.#length);
      this.#length += part.length;
      from += part.length;
      this.#passLines();
    }
  }

  end(): void {
    this.#passUpTo(this.#length);
  }

  #sample(bytes: Uint8Array): void {
    this.isBinary = isBinary(bytes.subarray(0, binarySample - this.#sampled));
    this.#sampled += bytes.length;
    if (!this.isBinary || this.#length === this.#passed) return;
    this.#write(this.#buffer.subarray(this.#passed, this.#length));
    this.#passed = this.#length;
  }

  #passLines(): void {
    const end = this.#buffer.subarray(0, this.#length).lastIndexOf(lineFeed) + 1;
    if (end > this.#passed) this.#passUpTo(end);
    if (this.#length - this.#passed > longestLine) this.#passUpTo(this.#length - keptBack);
  }

  #passUpTo(wanted: number): void {
    const spans = this.#findSpans(wanted);
    // A secret that goes on beyond this point, in an unfinished line, waits for the rest.
    const open = spans.find(({ start, end }) => start < wanted && end > wanted && start > this.#passed);
    const end = open?.start ?? wanted;
    let at = this.#passed;
    for (const span of spans) {
      if (span.start >= end) break;
      if (span.end <= at) continue;
      if (span.start > at) this.#write(this.#buffer.subarray(at, span.start));
      this.#writeMasked(span, Math.max(at, span.start), Math.min(span.end, end));
      at = Math.min(span.end, end);
      this.masked++;
    }
    if (at < end) this.#write(this.#buffer.subarray(at, end));
    this.#forget(end);
  }

  /** Sorted. Unfinished lines are scanned, too. */
  #findSpans(end: number): readonly MaskSpan[] {
    const { scanner, floor, path, textFor } = this.#options;
    const isWhole = end === this.#length || this.#buffer[end - 1] === lineFeed;
    const seen = isWhole ? end : this.#length;
    const keys = this.#keys
      .find(this.#buffer, this.#passed, end)
      .map((span): MaskSpan => ({ ...span, text: textFor('private-key') }));
    const matches = scanner.scan(this.#buffer.subarray(0, seen), path, {
      piece: { encoding: utf8, origin: blobStart, keepFrom: 0, keepBefore: Infinity },
    });
    const found = matches.flatMap(({ rule, confidence, region: { byteOffset, byteLength } }): readonly MaskSpan[] =>
      isAtLeast(confidence, floor) ? [{ start: byteOffset, end: byteOffset + byteLength, text: textFor(rule) }] : [],
    );
    return [...keys, ...this.#outsideOf(keys, found)].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /**
   * A key is reported as a key whether its end was seen or not, so that the output does not depend on how the text was
   * cut. Both lists are sorted.
   */
  #outsideOf(keys: readonly TextSpan[], found: readonly MaskSpan[]): readonly MaskSpan[] {
    let next = 0;
    return found.filter(({ start, end }) => {
      while ((keys[next]?.end ?? Infinity) <= start) next++;
      const key = keys[next];
      return key === undefined || key.start >= end || (start < key.start && start >= this.#passed);
    });
  }

  /** Replaces each line of a secret, so that lines keep their numbers. */
  #writeMasked({ text }: MaskSpan, from: number, to: number): void {
    const mask = Buffer.from(text);
    for (let at = from; at < to;) {
      const feed = this.#buffer.indexOf(lineFeed, at);
      const lineEnd = feed < 0 || feed >= to ? to : feed;
      if (lineEnd > at) this.#write(mask);
      if (lineEnd < to) this.#write(this.#buffer.subarray(lineEnd, lineEnd + 1));
      at = lineEnd + 1;
    }
  }

  #forget(passed: number): void {
    const from = Math.max(0, passed - lookBack);
    this.#buffer.copyWithin(0, from, this.#length);
    this.#length -= from;
    this.#passed = passed - from;
  }
}
