import { ownText } from '../own-text.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './evidence.ts';
import { judge, type Verdict } from './judge.ts';

/** Enough for the candidates of files whose versions follow each other. */
const mostRecalled = 8192;
/** More with one line are not looked through: paths of copies, values in one long line. */
const mostOfLine = 64;

/**
 * A candidate that was judged, in texts of its own: those that it came with keep the text in memory from which they
 * were cut, 12 kB each.
 */
interface Judged {
  readonly candidate: Candidate;
  /** From its name to its value. */
  readonly distance: number;
  readonly path: string | undefined;
  /** Undefined where it was rejected: why is found out once more where somebody asks. */
  readonly verdict: Verdict | undefined;
}

/** By line, the last ones last. */
const recalled = new Map<string, Judged[]>();
let recalledCount = 0;

/**
 * As `judge`, for texts of which one version after the other is read: most candidates have been judged there, with the
 * same line round them. A judgement takes some 20 us and to be told of it less than one; in the history of ansible
 * judgements took 8 % of the time. All that a candidate says is compared as it is: a text made of it, to be looked up,
 * took 2 % there.
 */
export function judgeRecalled(candidate: Candidate, surroundings: Surroundings): Verdict {
  const known = recalled.get(surroundings.line)?.find((judged) => isSame(judged, candidate, surroundings));
  if (known) return known.verdict ?? new KnownRejection(candidate, surroundings);
  const verdict = judge(candidate, surroundings);
  recall(candidate, surroundings, verdict);
  return verdict;
}

function recall(candidate: Candidate, { path, line }: Surroundings, verdict: Verdict): void {
  if (recalledCount >= mostRecalled) {
    recalled.clear();
    recalledCount = 0;
  }
  const judged: Judged = {
    candidate: ownTexts(candidate),
    distance: candidate.valueStart - candidate.nameStart,
    path,
    verdict: verdict.kind === 'reject' ? undefined : verdict,
  };
  recalledCount++;
  const others = recalled.get(line);
  if (!others) recalled.set(line, [judged]);
  else if (others.push(judged) > mostOfLine) others.shift();
}

/** Why is found out once more where somebody asks. */
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

function ownTexts(candidate: Candidate): Candidate {
  const { value, name, qualifier, wrapper, words } = candidate;
  return {
    ...candidate,
    value: ownText(value),
    name: ownText(name),
    qualifier: ownText(qualifier),
    wrapper: ownText(wrapper),
    words: words.map(ownText),
  };
}

/** All that a candidate says, with places that count from its name on. */
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
