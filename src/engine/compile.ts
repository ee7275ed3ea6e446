import { createKernel, type Kernel, type Keyword } from '../kernel/index.ts';
import type { RuleSet } from '../model/rule-set.ts';

/** The rules of a scan, ready to be searched for: one keyword table, patterns built when a keyword first hits. */
export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly kernel: Kernel;
  /** Indexes of the rules, ascending. */
  readonly selected: readonly number[];
  /** By index of a keyword in the kernel. */
  readonly rulesOf: readonly KeywordRules[];
  /** Length in bytes by index of a keyword. */
  readonly keywordLengths: readonly number[];
}

/** The rules that name a keyword. */
export interface KeywordRules {
  /** Indexes of the rules with a pattern that is proven to run in linear time, ascending. */
  readonly proven: readonly number[];
  /** Indexes of the other rules with a pattern. */
  readonly others: readonly number[];
  /** A generic rule names it: the grammar is read here, once for all of them. */
  readonly readsAssignments: boolean;
}

/** Compiles the rules at these indexes of the set. */
export function compileRules(ruleSet: RuleSet, selected: readonly number[]): CompiledRules {
  const rulesByKeyword = new Map<string, number[]>();
  const entries = ruleSet.entries();
  for (const index of selected) {
    const { keywords, isCaseSensitive } = entries[index];
    for (const keyword of keywords) {
      const key = isCaseSensitive ? `=${keyword}` : `~${foldAscii(keyword)}`;
      const rules = rulesByKeyword.get(key) ?? [];
      if (!rules.includes(index)) rules.push(index);
      rulesByKeyword.set(key, rules);
    }
  }
  const keywords = [...rulesByKeyword.keys()].map(toKeyword);
  return { ruleSet, selected, kernel: createKernel(keywords), rulesOf: [...rulesByKeyword.values()].map((rules) => toKeywordRules(ruleSet, rules)), keywordLengths: keywords.map(({ bytes }) => bytes.length) };
}

function toKeywordRules(ruleSet: RuleSet, rules: readonly number[]): KeywordRules {
  const patterns = rules.filter((rule) => ruleSet.kindOf(rule) !== 'generic');
  const isProven = (rule: number): boolean => ruleSet.isProven(rule);
  return { proven: patterns.filter(isProven), others: patterns.filter((rule) => !isProven(rule)), readsAssignments: patterns.length < rules.length };
}

const encoder = new TextEncoder();

function toKeyword(key: string): Keyword {
  return { bytes: encoder.encode(key.slice(1)), isCaseSensitive: key.startsWith('=') };
}

/** As keyword search folds: letters outside ASCII are bytes like others. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
