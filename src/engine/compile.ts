import { buildTables } from '../kernel/build-tables.ts';
import { createKernel, type Gate, type Kernel, type Keyword, type Listener } from '../kernel/index.ts';
import type { RuleEntry, RuleSet } from '../model/rule-set.ts';
import { endingsOf, stemOf } from './assignment/family.ts';

/** The rules of a scan, ready to be searched for; patterns are built when a keyword first hits. */
export interface CompiledRules {
  readonly ruleSet: RuleSet;
  readonly kernel: Kernel;
  /** Indexes of the rules, ascending. */
  readonly selected: readonly number[];
}

/** What the kernel calls all generic rules: the grammar is read once for them, and knows by the name whose it is. */
export const assignmentRule = 0xffff;

/**
 * Compiles the rules at these indexes of the set. Where the set brings its search tables, nothing is built.
 * `binary` is the compiled kernel; without it the search is plain TypeScript.
 */
export function compileRules(ruleSet: RuleSet, selected: readonly number[], binary?: Uint8Array): CompiledRules {
  const tables = ruleSet.searchTables?.();
  if (!tables) return { ruleSet, selected, kernel: createKernel(searchTablesOf(ruleSet, selected), binary) };
  const isWhole = selected.length === ruleSet.count;
  return { ruleSet, selected, kernel: createKernel(tables, binary, isWhole ? undefined : isOthers(ruleSet, selected)) };
}

/** Whether a rule of the tables is none of those selected. */
function isOthers(ruleSet: RuleSet, selected: readonly number[]): (rule: number) => boolean {
  const known = new Set(selected);
  if (selected.some((index) => ruleSet.kindOf(index) === 'generic')) known.add(assignmentRule);
  return (rule) => !known.has(rule);
}

/** The search tables of these rules. The same rules give the same bytes. */
export function searchTablesOf(ruleSet: RuleSet, selected: readonly number[]): Uint8Array {
  const listenersByKeyword = new Map<string, Listener[]>();
  const entries = ruleSet.entries();
  for (const index of selected) {
    const { keywords, isCaseSensitive } = entries[index];
    for (const keyword of keywords) {
      const key = isCaseSensitive ? `=${keyword}` : `~${foldAscii(keyword)}`;
      const listeners = listenersByKeyword.get(key) ?? [];
      const listener = listenerOf(entries[index], index, keyword);
      if (!listeners.some(({ rule }) => rule === listener.rule)) listeners.push(listener);
      listenersByKeyword.set(key, listeners);
    }
  }
  return buildTables([...listenersByKeyword].map(([key, listeners]): Keyword => ({ bytes: encoder.encode(key.slice(1)), isCaseSensitive: key.startsWith('='), listeners })));
}

const encoder = new TextEncoder();

function listenerOf({ kind, reach }: RuleEntry, index: number, keyword: string): Listener {
  if (kind === 'generic') return { rule: assignmentRule, gate: assignmentGate(keyword) };
  const { before, after, run, notBefore } = reach;
  const boundary = notBefore === undefined ? {} : { notBefore };
  return { rule: index, gate: run ? { kind: 'run', before, after, ...run, ...boundary } : { kind: 'open', ...boundary } };
}

/** Flags such as `-u ` have a grammar of their own. */
function assignmentGate(keyword: string): Gate {
  if (keyword.startsWith('-')) return { kind: 'open' };
  const stem = stemOf(keyword);
  const endings = endingsOf(stem);
  return { kind: 'assignment', stemLength: stem.length, ...(endings && { endings }) };
}

/** As keyword search folds: letters outside ASCII are bytes like others. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
