import { type Candidate, candidatesAt, windowAfter, windowBefore } from '../../src/engine/assignment/candidates.ts';
import { gatherEvidence } from '../../src/engine/assignment/evidence/evidence.ts';
import { reasonAgainst } from '../../src/engine/assignment/judge.ts';
import type { Features } from '../../src/engine/assignment/model/features.ts';
import { familyKeywords } from '../../src/engine/assignment/name/family.ts';

/** A candidate of a text, as the engine reads it. */
export interface Sighting {
  /** In bytes of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Why it is rejected before the model is asked. */
  readonly rejection: string | undefined;
  /** Empty if it is rejected. */
  readonly features: readonly number[];
}

const keywords = Object.values(familyKeywords).flat();
/** How much of a value's line the engine looks at. */
const lineReach = 400;

/** The candidates of a text, as the engine's own grammar reads them. */
export function candidatesOf(text: string): readonly { readonly candidate: Candidate; readonly start: number }[] {
  const lowered = text.toLowerCase();
  const found: { candidate: Candidate; start: number }[] = [];
  for (const keyword of keywords) {
    for (let hit = lowered.indexOf(keyword); hit >= 0; hit = lowered.indexOf(keyword, hit + 1)) {
      const from = Math.max(0, hit - windowBefore);
      for (const candidate of candidatesAt(text.slice(from, hit + windowAfter), hit - from, keyword))
        found.push({ candidate, start: from + candidate.valueStart });
    }
  }
  return found;
}

export function sightingsOf(text: string, path: string, features: Features): readonly Sighting[] {
  return candidatesOf(text).map(({ candidate, start }) => {
    const end = start + candidate.value.length;
    const evidence = gatherEvidence(candidate, { path, line: lineRound(text, start, end) });
    const rejection = reasonAgainst(evidence);
    return {
      start,
      end,
      value: candidate.value,
      rejection,
      features: rejection === undefined ? features.of(evidence).toArray() : [],
    };
  });
}

function lineRound(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - lineReach);
  const newline = text.indexOf('\n', end);
  return text.slice(from, Math.min(newline < 0 ? text.length : newline, end + lineReach));
}
