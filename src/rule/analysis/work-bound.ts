import type { AST } from '@eslint-community/regexpp';
import { characterKinds } from './character-kinds.ts';
import { syntaxOf } from './syntax.ts';

/** Turns assumed for a repetition without a greatest number: the engine hands out windows, and none is longer. */
const mostTurns = 8192;
/** Above this, numbers of steps are not told apart. */
const uncountable = 1e12;
/** Most steps of the proof itself, so that no pattern can be made to keep it busy. */
const mostEffort = 25_000_000;
/** Most characters for which ways are followed together. */
const mostReadTogether = 64;
/** Most characters that a reference to a group may compare. */
const longestReference = 256;

/** Most steps that a matcher takes from one place, by the kind of the character there. */
type Work = Float64Array;
type Direction = 'forward' | 'backward';
/** Elements in the order in which the matcher meets them. */
type Way = readonly AST.Element[];

/** What comes after a way. */
interface Goal {
  /** Where a character was read since the innermost turn began. */
  readonly next: Work;
  /** Where none was. */
  readonly unread: Work;
  readonly direction: Direction;
}

/**
 * At most how many steps a backtracking matcher takes from one place, on the worst of all texts; Infinity if they
 * cannot be counted. Wherever the pattern can go on in several ways, the steps of all ways that begin with the same
 * character are added up, and what each reads after it is assumed to be the worst. So the bound is exact where a
 * character decides on the way, and elsewhere too high, never too low. Throws a SyntaxError on a pattern that does not
 * parse.
 *
 * Why not the package recheck: it has 3 MB, its automaton calls every pattern without `*` safe, and its search for
 * attacks took 3.6 s per pattern on 51 of ours and ended without an answer for 28 of them. This takes 2 ms.
 */
export function workBound({ source, ignoreCase }: Pick<RegExp, 'source' | 'ignoreCase'>): number {
  const tree = syntaxOf(source);
  const counter = new WorkCounter(tree, ignoreCase);
  try {
    return most(counter.ofAlternatives(tree.alternatives, counter.end('forward')));
  } catch (error) {
    if (error instanceof RangeError) return Infinity;
    throw error;
  }
}

/**
 * Goes through a pattern from its end to its start, so that at the beginning of a way it is known what comes after it.
 */
class WorkCounter {
  readonly nothing: Work;
  readonly #kinds: ReadonlyMap<AST.Node, Uint8Array>;
  #effort = 0;

  constructor(tree: AST.Pattern, ignoresCase: boolean) {
    const { count, kindsOf } = characterKinds(tree, ignoresCase);
    this.nothing = new Float64Array(count);
    this.#kinds = kindsOf;
  }

  /** Nothing comes after. */
  end(direction: Direction): Goal {
    return { next: this.nothing, unread: this.nothing, direction };
  }

  ofAlternatives(alternatives: readonly AST.Alternative[], to: Goal): Work {
    const ways = alternatives.map(({ elements }) => (to.direction === 'forward' ? elements : elements.toReversed()));
    return this.#ofWays(ways, 0, to);
  }

  /**
   * Ways that begin with plain characters are followed together as long as one text can keep them open, as for words
   * with a common beginning.
   */
  #ofWays(ways: readonly Way[], read: number, to: Goal): Work {
    const onward: Goal = read === 0 ? to : { ...to, unread: to.next };
    const isReading = (way: Way): boolean => read < mostReadTogether && way.length > 0 && this.#kinds.has(way[0]);
    const sum = Float64Array.from(this.nothing);
    for (const way of ways) if (!isReading(way)) addTo(sum, this.#ofSequence(way, onward));
    const reading = ways.filter(isReading);
    const known = new Map<string, number>();
    for (let kind = 0; kind < sum.length; kind++) {
      this.#spend();
      const open = reading.filter(([first]) => this.#kinds.get(first)?.[kind] === 1);
      if (open.length > 0)
        sum[kind] += orCompute(known, open.map((way) => reading.indexOf(way)).join(), () =>
          most(
            this.#ofWays(
              open.map((way) => way.slice(1)),
              read + 1,
              to,
            ),
          ),
        );
      sum[kind] += reading.length;
    }
    return limited(sum);
  }

  #ofSequence(way: Way, { next, unread, direction }: Goal): Work {
    let onward = next;
    let onwardUnread = unread;
    for (const element of way.toReversed()) {
      const work = this.#ofElement(element, { next: onward, unread: onwardUnread, direction });
      onward = onward === onwardUnread ? work : this.#ofElement(element, { next: onward, unread: onward, direction });
      onwardUnread = work;
    }
    return onwardUnread;
  }

  #ofElement(element: AST.Element, to: Goal): Work {
    this.#spend();
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.ofAlternatives(element.alternatives, to);
      case 'Quantifier':
        return this.#ofQuantifier(element, to);
      case 'Assertion':
        return this.#ofAssertion(element, to);
      case 'Backreference':
        return this.nothing.map(() => longestReference + Math.max(most(to.next), most(to.unread)));
      default:
        return this.#ofCharacter(element, to.next);
    }
  }

  #ofCharacter(element: AST.Element, next: Work): Work {
    const kinds = this.#kinds.get(element);
    const onward = most(next);
    return this.nothing.map((_, kind) => 1 + (kinds?.[kind] === 1 ? onward : 0));
  }

  /** A turn that reads nothing ends a repetition, except for the turns it must make. */
  #ofQuantifier({ element, min, max }: AST.Quantifier, to: Goal): Work {
    const { next, unread, direction } = to;
    const turns = Math.min(max, Math.max(min, mostTurns));
    const kinds = this.#kinds.get(element);
    if (kinds && turns > 0) return this.#ofRun(kinds, { min, turns }, to);
    let work = next;
    let workUnread = unread;
    for (let turn = turns - 1; turn >= 0; turn--) {
      const isFree = turn >= min;
      const behind = work;
      const again = (behindUnread: Work): Goal => ({
        next: behind,
        unread: isFree ? this.nothing : behindUnread,
        direction,
      });
      work = this.#ofTurn(element, again(behind), isFree ? next : this.nothing);
      workUnread = next === unread ? work : this.#ofTurn(element, again(workUnread), isFree ? unread : this.nothing);
      if (most(work) === Infinity) break;
    }
    return workUnread;
  }

  /** The same for a plain character, where only the greatest number has to be known from turn to turn. */
  #ofRun(
    kinds: Uint8Array,
    { min, turns }: { readonly min: number; readonly turns: number },
    { next, unread }: Goal,
  ): Work {
    const isIn = (_: number, kind: number): boolean => kinds[kind] === 1;
    const mostInside = most(next.filter(isIn));
    const mostOutside = most(next.filter((steps, kind) => !isIn(steps, kind)));
    let onward = most(next);
    for (let turn = turns - 1; turn > 0; turn--)
      onward = turn < min ? 1 + onward : Math.max(1 + onward + mostInside, 1 + mostOutside);
    return limited(
      this.nothing.map((_, kind) => 1 + (kinds[kind] === 1 ? onward : 0) + (min === 0 ? unread[kind] : 0)),
    );
  }

  /** `leave` is what comes after if the repetition ends here. */
  #ofTurn(element: AST.Element, again: Goal, leave: Work): Work {
    const turn = this.#ofElement(element, again);
    return limited(turn.map((steps, kind) => steps + leave[kind]));
  }

  #ofAssertion(assertion: AST.Assertion, { unread, direction }: Goal): Work {
    if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind')
      return this.#ofEdge(assertion, unread, direction);
    const own: Direction = assertion.kind === 'lookahead' ? 'forward' : 'backward';
    const inner = this.ofAlternatives(assertion.alternatives, this.end(own));
    if (own !== direction) return limited(unread.map((steps) => steps + most(inner)));
    const passing = this.#passing(assertion, direction);
    return limited(unread.map((steps, kind) => inner[kind] + (passing[kind] === 0 ? 0 : steps)));
  }

  /** `$` is only passed where no character is left, and `^` likewise when reading backward. */
  #ofEdge({ kind }: AST.EdgeAssertion | AST.WordBoundaryAssertion, unread: Work, direction: Direction): Work {
    if (kind !== (direction === 'forward' ? 'end' : 'start')) return unread;
    return unread.map((steps, next) => (next === unread.length - 1 ? steps : 0));
  }

  /** For each kind of the next character, whether a look at it may be passed: 0 if not. */
  #passing({ alternatives, negate }: AST.LookaroundAssertion, direction: Direction): Uint8Array {
    const passing = new Uint8Array(this.nothing.length).fill(1);
    if (negate) {
      const refused = alternatives.map(({ elements }) =>
        elements.length === 1 ? this.#kinds.get(elements[0]) : undefined,
      );
      return passing.map((_, kind) => Number(!refused.some((kinds) => kinds?.[kind] === 1)));
    }
    const firsts = alternatives.map(({ elements }) =>
      this.#kindsAtStart(direction === 'forward' ? elements[0] : elements.at(-1)),
    );
    return firsts.includes(undefined)
      ? passing
      : passing.map((_, kind) => Number(firsts.some((kinds) => kinds?.[kind] === 1)));
  }

  #kindsAtStart(element: AST.Element | undefined): Uint8Array | undefined {
    if (element?.type === 'Quantifier') return element.min > 0 ? this.#kinds.get(element.element) : undefined;
    return element && this.#kinds.get(element);
  }

  #spend(): void {
    this.#effort += this.nothing.length;
    if (this.#effort > mostEffort) throw new RangeError('the pattern is too intricate to be counted');
  }
}

function addTo(sum: Work, work: Work): void {
  for (let kind = 0; kind < sum.length; kind++) sum[kind] += work[kind];
}

function orCompute(known: Map<string, number>, key: string, compute: () => number): number {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

function most(work: Work): number {
  let highest = 0;
  for (const steps of work) if (steps > highest) highest = steps;
  return highest;
}

function limited(work: Work): Work {
  return most(work) > uncountable ? work.fill(Infinity) : work;
}
