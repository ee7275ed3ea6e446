import type { Candidate } from './candidate.ts';
import { naturalnessOf } from './naturalness.ts';
import { shapeOf, type Shape } from './shape.ts';

/** What stands round a candidate. */
export interface Surroundings {
  /** `/`-separated; undefined while unknown: git objects are attributed later. */
  readonly path: string | undefined;
  /** The value's line, Latin-1, or as much of it as is at hand. */
  readonly line: string;
}

/** A candidate with what was counted of it, once for all rejections. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly surroundings: Surroundings;
  readonly shape: Shape;
  /** The value in lower case. */
  readonly lowered: string;
  /** Share of letter pairs that are common in English, 0 to 1. */
  readonly naturalness: number;
  /** No person and no word made this value: hexadecimal, base64, mixed letters and digits. */
  readonly isOpaque: boolean;
  /** Half of it or more climbs or falls by one: `012345`, `a1b2c3`. */
  readonly isSequence: boolean;
}

/** Why a candidate is no secret; undefined where this has nothing against it. */
export type Rejection = (evidence: Evidence) => string | undefined;

/** Why a candidate is only to be looked at, whatever it looks like; undefined where nothing speaks for that. */
export type Doubt = (evidence: Evidence) => string | undefined;

/**
 * Nothing is counted before a rejection asks for it: of three candidates one is dropped for its file or its name alone.
 */
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
 * Half of it or more climbs or falls by one, from each character to the next or to the next but one: `012345`,
 * `a1b2c3`.
 */
export function isSequence(value: string): boolean {
  const text = value.slice(0, 64).toLowerCase();
  return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2;
}

function steps(text: string, stride: number): number {
  let count = 0;
  for (let index = stride; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
    if (step === 1 || step === -1 || step === -9) count++;
  }
  return count;
}
