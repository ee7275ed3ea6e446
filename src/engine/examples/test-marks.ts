import { fileKindOf } from '../assignment/evidence/file-kind.ts';
import type { Span } from '../decode/index.ts';
import { holdsSure } from '../judgement/sure-match.ts';
import type { Match } from '../match/match.ts';
import { LazyText } from '../text/text.ts';
import { commentedJsonOf } from './commented-json.ts';
import { documentationOf } from './documentation.ts';
import { shownExamplesOf } from './shown-examples.ts';
import { testBlocksOf } from './test-block.ts';

/** Of a match that starts at an offset, says whether it is in a test or in documentation. */
export type TestMarker = (match: Match, start: number) => Match;

/**
 * Reads in a text which of its matches are in tests or documentation, although their file is neither. To be asked in
 * ascending order, of each match of the text. `found` are these, `path` is absent while unknown.
 */
export function readTestMarks(
  bytes: Uint8Array,
  path: string | undefined,
  found: readonly Pick<Match, 'confidence'>[],
): TestMarker {
  const isLookedAt = path === undefined ? holdsSure(found) : found.length > 0;
  if (!isLookedAt) return withoutMarks;
  const text = new LazyText(bytes);
  const isInTest = findSpans([...testBlocksOf(text), ...(path === undefined ? [] : commentedJsonOf(text))]);
  const isInDocumentation = findSpans([
    ...documentationOf(text),
    ...(path === undefined ? [] : shownExamplesOf(text, fileKindOf(path).isSourceCode)),
  ]);
  return (match, start) => {
    if (isInDocumentation(start)) return { ...match, isInTest: true, isInDocumentation: true };
    return isInTest(start) ? { ...withoutMarks(match), isInTest: true } : withoutMarks(match);
  };
}

/** A match of an earlier version of the text may have stood in a test there. */
function withoutMarks(match: Match): Match {
  if (!match.isInTest) return match;
  const { isInTest: _test, isInDocumentation: _documentation, ...plain } = match;
  return plain;
}

/** Whether an offset is in one of these spans; to be asked in ascending order. */
function findSpans(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while ((sorted[next]?.end ?? Infinity) <= offset) next++;
    return (sorted[next]?.start ?? Infinity) <= offset;
  };
}
