import type { RuleSet } from '../../model/rule-set.ts';
import type { HitRule } from '../judgement/judge-hit.ts';
import { type RunnablePattern, toRunnable } from './pattern-match.ts';

/** A rule with its compiled pattern. */
export interface StoredPattern extends HitRule {
  readonly runnable: RunnablePattern;
}

/**
 * Layers after which a pattern that was not asked for is let go, and between two looks for such patterns.
 *
 * The machine code of a pattern takes 60 kB on average. Ansible's history needs 250 patterns, most of them a few times:
 * 80 are in use at once, each thread compiles one again 480 times, and peak memory is 8 MiB lower.
 */
const layersKept = 16_384;
const layersBetweenLooks = 4096;

/** The patterns of the rules: compiled when a keyword first hits, and kept from blob to blob while they are in use. */
export class PatternStore {
  readonly #ruleSet: RuleSet;
  readonly #patterns = new Map<number, StoredPattern & { usedAt: number }>();
  /** Layers begun so far. */
  #layers = 0;

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  beginLayer(): void {
    if (++this.#layers % layersBetweenLooks !== 0) return;
    for (const [index, { usedAt }] of this.#patterns)
      if (this.#layers - usedAt > layersKept) this.#patterns.delete(index);
  }

  /** Undefined for rules without a pattern. */
  of(index: number): StoredPattern | undefined {
    const known = this.#patterns.get(index);
    if (known) {
      known.usedAt = this.#layers;
      return known;
    }
    const rule = this.#ruleSet.load(index);
    if (rule.kind === 'generic') return undefined;
    const entry = this.#ruleSet.entry(index);
    const runnable = toRunnable(rule.pattern, entry.reach, this.#ruleSet.isProven(index));
    const stored = { index, rule, entry, runnable, usedAt: this.#layers };
    this.#patterns.set(index, stored);
    return stored;
  }
}
