import { type Confidence, isAtLeast } from '../../../model/severity.ts';
import type { Candidate } from '../candidate.ts';
import type { Grade } from '../grade.ts';
import { cipherTestDoubt } from './cipher-test.ts';
import { hashBesideDoubt } from './hash-beside.ts';
import { pageKeyDoubt } from './page-key.ts';
import { publicTypeDoubt } from './public-type.ts';
import { randomUserDoubt } from './random-user.ts';
import { sealedSessionDoubt } from './sealed-session.ts';
import { secretBeside } from './secret-beside.ts';

/** Bytes on either side of a value that a ceiling is read from; no more than of its line. */
export const settingsReach = 300;

/**
 * The most confidence in a value that the lines round it leave, and why. It is read with the text and holds whatever path
 * that turns out to be on.
 */
export interface Ceiling {
  readonly confidence: Exclude<Confidence, 'certain'>;
  readonly reason: string;
}

/** `around` gives the text up to `settingsReach` bytes round the value. Undefined where nothing there limits it. */
export function ceilingOf(candidate: Candidate, around: () => string): Ceiling | undefined {
  const doubt =
    pageKeyDoubt(candidate, around) ??
    randomUserDoubt(candidate, around) ??
    publicTypeDoubt(candidate, around) ??
    cipherTestDoubt(candidate, around) ??
    hashBesideDoubt(candidate, around) ??
    sealedSessionDoubt(candidate, around);
  if (doubt !== undefined) return { confidence: 'low', reason: doubt };
  const reason = secretBeside(candidate, around);
  return reason === undefined ? undefined : { confidence: 'medium', reason };
}

/** The grade below a ceiling, with the ceiling's reason where it is reached. */
export function underCeiling(
  grade: Pick<Grade, 'confidence' | 'reasons'>,
  ceiling: Ceiling | undefined,
): Pick<Grade, 'confidence' | 'reasons'> {
  return ceiling && isAtLeast(grade.confidence, ceiling.confidence)
    ? { confidence: ceiling.confidence, reasons: [...grade.reasons, ceiling.reason] }
    : grade;
}
