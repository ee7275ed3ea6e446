import { type Candidate, withOwnTexts } from './candidate.ts';
import type { Surroundings } from './evidence/evidence.ts';
import { judge, type Verdict } from './judge.ts';

/** Enough for the candidates of files that are read version after version. */
const mostKept = 8192;
/** Most judgements kept for one line, which has many if it is long or its file was copied to many paths. */
const mostOfLine = 64;

/**
 * A judged candidate with copies of its strings: the originals are slices that keep the text they were cut from in
 * memory, 12 kB each.
 */
interface Judged {
  readonly candidate: Candidate;
  /** Bytes from the start of the name to the start of the value. */
  readonly distance: number;
  readonly path: string | undefined;
  /** Undefined if it was rejected: the reason is worked out again if somebody asks. */
  readonly verdict: Verdict | undefined;
}

/** Judgements by line, oldest first. */
const judgements = new Map<string, Judged[]>();
let keptCount = 0;

/**
 * `judge`, memoised for files that are read version after version: most candidates have been judged before, with
 * the same line round them. A judgement takes some 20 us, a look-up less than one; in the history of ansible, judgements
 * took 8 % of the time. The fields of candidates are compared one by one: a string key made of them took 2 % there.
 */
export function judgeMemoised(candidate: Candidate, surroundings: Surroundings): Verdict {
  const known = judgements.get(surroundings.line)?.find((judged) => isSame(judged, candidate, surroundings));
  if (known) return known.verdict ?? new KnownRejection(candidate, surroundings);
  const verdict = judge(candidate, surroundings);
  keep(candidate, surroundings, verdict);
  return verdict;
}

function keep(candidate: Candidate, { path, line }: Surroundings, verdict: Verdict): void {
  if (keptCount >= mostKept) {
    judgements.clear();
    keptCount = 0;
  }
  const judged: Judged = {
    candidate: withOwnTexts(candidate),
    distance: candidate.valueStart - candidate.nameStart,
    path,
    verdict: verdict.kind === 'reject' ? undefined : verdict,
  };
  keptCount++;
  const others = judgements.get(line);
  if (!others) judgements.set(line, [judged]);
  else if (others.push(judged) > mostOfLine) others.shift();
}

/** Works out the reason again if somebody asks. */
class KnownRejection {
  readonly kind = 'reject';
  readonly #candidate: Candidate;
  readonly #surroundings: Surroundings;

  constructor(candidate: Candidate, surroundings: Surroundings) {
    this.#candidate = candidate;
    this.#surroundings = surroundings;
  }

  get reason(): string {
    const verdict = judge(this.#candidate, this.#surroundings);
    return verdict.kind === 'reject' ? verdict.reason : '';
  }
}

/** Compares all fields of the candidates, with offsets relative to the name. */
function isSame(
  { candidate: known, distance, path }: Judged,
  candidate: Candidate,
  surroundings: Surroundings,
): boolean {
  return (
    path === surroundings.path &&
    known.value === candidate.value &&
    known.name === candidate.name &&
    distance === candidate.valueStart - candidate.nameStart &&
    known.nameEnd - known.nameStart === candidate.nameEnd - candidate.nameStart &&
    known.valueEnd - known.valueStart === candidate.valueEnd - candidate.valueStart &&
    known.kind === candidate.kind &&
    known.family === candidate.family &&
    known.qualifier === candidate.qualifier &&
    known.separator === candidate.separator &&
    known.quote === candidate.quote &&
    known.wrapper === candidate.wrapper &&
    known.position === candidate.position &&
    known.dashes === candidate.dashes &&
    known.isNameQuoted === candidate.isNameQuoted &&
    known.isStatement === candidate.isStatement &&
    known.isTight === candidate.isTight &&
    known.next === candidate.next &&
    isSameList(known.words, candidate.words)
  );
}

function isSameList(known: readonly string[], words: readonly string[]): boolean {
  return known.length === words.length && known.every((word, index) => word === words[index]);
}
