import type { Candidate } from '../../../src/engine/assignment/candidates.ts';
import { candidatesAt } from '../../../src/engine/assignment/candidates.ts';
import { judge, type Verdict } from '../../../src/engine/assignment/judge.ts';
import { familyKeywords } from '../../../src/engine/assignment/name/family.ts';

const keywords = Object.values(familyKeywords).flat();

/** The candidates at every keyword of a text. */
export function findAll(text: string): readonly Candidate[] {
  const lowered = text.toLowerCase();
  return keywords.flatMap((keyword) => placesOf(lowered, keyword).flatMap((hit) => candidatesAt(text, hit, keyword)));
}

function placesOf(text: string, keyword: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) places.push(at);
  return places;
}

/** What is judged of every candidate of a line. */
export function judgeAll(text: string, path?: string): readonly (Verdict & { readonly candidate: Candidate })[] {
  return findAll(text).map((candidate) => {
    const verdict = judge(candidate, { path, line: text });
    // A reason that nobody asks for is not worked out.
    return verdict.kind === 'reject'
      ? { candidate, kind: 'reject', reason: verdict.reason }
      : { candidate, ...verdict };
  });
}

/** Reasons against the candidates of a line, those kept left out. */
export function reasonsAgainst(text: string, path?: string): readonly string[] {
  return judgeAll(text, path).flatMap((verdict) => (verdict.kind === 'reject' ? [verdict.reason] : []));
}

export function kept(text: string, path?: string): readonly string[] {
  return judgeAll(text, path).flatMap((verdict) => (verdict.kind === 'keep' ? [verdict.candidate.value] : []));
}
