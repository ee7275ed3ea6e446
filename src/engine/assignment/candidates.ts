import { candidatesOfAssignment } from './assignment.ts';
import { callKeywords, candidatesOfCall } from './calls/call.ts';
import { candidatesOfClient, clientKeywords } from './calls/client-call.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOfCommand, commandKeywords } from './commands/command.ts';
import { candidatesOfFlags } from './commands/flag.ts';
import { declarations } from './declarations/declaration-table.ts';
import { candidatesOfDeclaration } from './declarations/declaration.ts';
import { hasOwnGrammar } from './name/family.ts';
import { newReading, type Reading } from './reading.ts';
import { candidatesOfManifest } from './tables/manifest.ts';
import { candidatesOfCopy, candidatesOfRows } from './tables/row.ts';
import { candidatesOfSchema } from './tables/schema.ts';
import { copyKeywords, manifestKeywords, rowKeywords, schemaKeywords } from './tables/table-keywords.ts';

export type { Candidate } from './candidate.ts';

/** Bytes before and behind a keyword that the grammar looks at; a larger window changes nothing. */
export const windowBefore = 160;
export const windowAfter = 4700;

/**
 * The candidates at a keyword of `familyKeywords`. `window` is Latin-1, one character per byte; `hit` is the keyword's
 * index in it. A name with several keywords yields its candidates at only one of them. The work is bounded: it does not
 * grow with the window.
 */
export function candidatesAt(
  window: string,
  hit: number,
  keyword: string,
  reading: Reading = newReading(),
): readonly Candidate[] {
  if (!hasOwnGrammar(keyword)) return candidatesOfAssignment(window, hit, keyword, reading);
  if (callKeywords.has(keyword)) return candidatesOfCall(window, hit, keyword);
  if (clientKeywords.includes(keyword)) return candidatesOfClient(window, hit, keyword);
  if (commandKeywords.has(keyword)) return candidatesOfCommand(window, hit, keyword);
  if (keyword in declarations) return candidatesOfDeclaration(window, hit, keyword);
  if (copyKeywords.includes(keyword)) return candidatesOfCopy(window, hit, reading);
  if (schemaKeywords.includes(keyword)) return candidatesOfSchema(window, hit, reading);
  if (manifestKeywords.includes(keyword)) return candidatesOfManifest(window, hit, reading);
  return rowKeywords.includes(keyword)
    ? candidatesOfRows(window, hit, reading)
    : candidatesOfFlags(window, hit, keyword);
}
