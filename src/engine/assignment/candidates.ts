import { candidatesOfAssignment } from './assignment.ts';
import { callKeywords, candidatesOfCall } from './call.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOfCommand, commandKeywords } from './command.ts';
import { candidatesOfDeclaration } from './declaration.ts';
import { hasOwnGrammar } from './family.ts';
import { candidatesOfFlags } from './flag.ts';
import { candidatesOfHeadings } from './heading.ts';
import { declarationKeywords, headingKeywords, rowKeywords } from './own-keywords.ts';
import { candidatesOfRows } from './row.ts';

export type { Candidate } from './candidate.ts';

/** Bytes of the window that the grammar looks at before and behind a keyword; more changes nothing. */
export const windowBefore = 160;
export const windowAfter = 4700;

/**
 * The candidates at a keyword of `familyKeywords`. `window` is Latin-1, one byte one character; `hit` is the keyword's
 * index in it. A name that holds several keywords gives its candidates at one of them only. Work is bounded: it does
 * not grow with the window.
 */
export function candidatesAt(window: string, hit: number, keyword: string): readonly Candidate[] {
  if (!hasOwnGrammar(keyword)) return candidatesOfAssignment(window, hit, keyword);
  if (callKeywords.has(keyword)) return candidatesOfCall(window, hit, keyword);
  if (commandKeywords.has(keyword)) return candidatesOfCommand(window, hit, keyword);
  if (declarationKeywords.includes(keyword)) return candidatesOfDeclaration(window, hit, keyword);
  if (headingKeywords.includes(keyword)) return candidatesOfHeadings(window, hit, keyword);
  return rowKeywords.includes(keyword) ? candidatesOfRows(window, hit) : candidatesOfFlags(window, hit, keyword);
}
