import type { Candidate } from '../candidate.ts';
import { naturalnessOf } from './naturalness.ts';
import { shapeOf, type Shape } from './shape.ts';

/** What surrounds a candidate. */
export interface Surroundings {
  /** `/`-separated; undefined while unknown, since git objects are given their paths later. */
  readonly path: string | undefined;
  /** The value's line in Latin-1, or as much of it as is at hand. */
  readonly line: string;
}

/** A candidate and what is counted about it, once for all rejections. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly surroundings: Surroundings;
  readonly shape: Shape;
  /** The value in lower case. */
  readonly lowered: string;
  /** Share of letter pairs that are common in English, 0 to 1. */
  readonly naturalness: number;
  /** Generated rather than written by a person or made of words: hexadecimal, base64, mixed letters and digits. */
  readonly isOpaque: boolean;
  /** At least half of it climbs or falls by one: `012345`, `a1b2c3`. */
  readonly isSequence: boolean;
}

/** Says why a candidate is no secret; undefined if it has nothing against it. */
export type Objection = (evidence: Evidence) => string | undefined;

/** Says why a candidate gets low confidence at most, whatever it looks like; undefined if it has no doubt. */
export type Doubt = (evidence: Evidence) => string | undefined;

/** Counts nothing before a rejection asks for it: one candidate in three is dropped for its file or name alone. */
export function gatherEvidence(candidate: Candidate, surroundings: Surroundings): Evidence {
  return new CountedEvidence(candidate, surroundings);
}

class CountedEvidence implements Evidence {
  readonly candidate: Candidate;
  readonly surroundings: Surroundings;
  #shape: Shape | undefined;
  #lowered: string | undefined;
  #naturalness: number | undefined;
  #isOpaque: boolean | undefined;
  #isSequence: boolean | undefined;

  constructor(candidate: Candidate, surroundings: Surroundings) {
    this.candidate = candidate;
    this.surroundings = surroundings;
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.candidate.value));
  }

  get lowered(): string {
    return (this.#lowered ??= this.candidate.value.toLowerCase());
  }

  get naturalness(): number {
    return (this.#naturalness ??= naturalnessOf(this.candidate.value));
  }

  get isOpaque(): boolean {
    return (this.#isOpaque ??= isOpaque(this));
  }

  get isSequence(): boolean {
    return (this.#isSequence ??= isSequence(this.candidate.value));
  }
}

function isOpaque(evidence: Evidence): boolean {
  const {
    candidate: { value },
    shape,
  } = evidence;
  if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
  if (evidence.isSequence) return false;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
  if (!/^[\w+/.~-]+={0,2}$/.test(value))
    return shape.classes === 4 && shape.evenness > 0.8 && evidence.naturalness < 0.5;
  if (shape.digits === 0)
    return (
      shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > 0.3 && evidence.naturalness < 0.45
    );
  return shape.evenness > 0.75 && evidence.naturalness < 0.5 && (shape.changes > 0.25 || evidence.naturalness < 0.3);
}

/**
 * Whether at least half of it climbs or falls by one, from each character to the next or to the next but one:
 * `012345`, `a1b2c3`; or whether it is bytes that count: `F3F4F5F6…`, `0x1f1e1d1c…`.
 */
export function isSequence(value: string): boolean {
  const text = value.slice(0, 66).toLowerCase();
  return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2 || countsInHex(text);
}

/** Of the bytes in hexadecimal two in three are the next but one at most behind the byte before them, up or down: `000102030507`. */
function countsInHex(text: string): boolean {
  const digits = text.startsWith('0x') ? text.slice(2) : text;
  if (digits.length < 16 || !/^(?:[\da-f]{2})+$/.test(digits)) return false;
  let climbing = 0;
  let falling = 0;
  for (let index = 2; index < digits.length; index += 2) {
    const before = Number.parseInt(digits.slice(index - 2, index), 16);
    const step = (Number.parseInt(digits.slice(index, index + 2), 16) - before) & 0xff;
    if (step === 1 || step === 2) climbing++;
    if (step === 0xff || step === 0xfe) falling++;
  }
  return Math.max(climbing, falling) * 3 >= (digits.length / 2 - 1) * 2;
}

function steps(text: string, stride: number): number {
  let count = 0;
  for (let index = stride; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
    if (step === 1 || step === -1 || step === -9) count++;
  }
  return count;
}
