import type { Candidate } from './candidate.ts';
import type { Surroundings } from './evidence.ts';
import { judge, type Verdict } from './judge.ts';

/** Enough for the candidates of files whose versions follow each other. */
const mostRecalled = 8192;

/** Of what was rejected no more than that: why would keep the text in memory from which the candidate was cut, 12 kB each. */
const recalled = new Map<string, Verdict | 'rejected'>();

/**
 * As `judge`, for texts of which one version after the other is read: most candidates have been judged there, with the same line round them. A judgement takes some 20 us and to
 * be told of it less than one; in the history of ansible judgements took 8 % of the time.
 */
export function judgeRecalled(candidate: Candidate, surroundings: Surroundings): Verdict {
  const key = keyOf(candidate, surroundings);
  const known = recalled.get(key);
  if (known) return known === 'rejected' ? new KnownRejection(candidate, surroundings) : known;
  const verdict = judge(candidate, surroundings);
  if (recalled.size >= mostRecalled) recalled.clear();
  recalled.set(key, verdict.kind === 'reject' ? 'rejected' : verdict);
  return verdict;
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

/** All that a candidate says, with places that count from its name on. NUL parts texts, and a text that holds it only makes the key another one. */
function keyOf({ nameStart, nameEnd, valueStart, valueEnd, ...said }: Candidate, { path, line }: Surroundings): string {
  return `${JSON.stringify(said)}\0${nameEnd - nameStart} ${valueStart - nameStart} ${valueEnd - nameStart}\0${path ?? '\0'}\0${line}`;
}
