import type { Gate, Keyword, Listener } from '../../kernel/index.ts';
import { buildTables } from '../../kernel/tables/build-tables.ts';
import { foldAscii, type RuleEntry, type RuleSet } from '../../model/rule-set.ts';
import { knownWords, masksOf } from '../assignment/gate-words.ts';
import { hasOwnGrammar, stemOf } from '../assignment/name/family.ts';
import { endingsOf } from '../assignment/name/vocabulary.ts';
import { assignmentRule } from './rule-number.ts';

const encoder = new TextEncoder();

/** The search tables of these rules. Same rules, same bytes. */
export function searchTablesOf(ruleSet: RuleSet, selected: readonly number[]): Uint8Array {
  return buildTables(keywordsOf(ruleSet, selected), knownWords());
}

/** What the kernel is to look for on behalf of these rules. */
export function keywordsOf(ruleSet: RuleSet, selected: readonly number[]): readonly Keyword[] {
  const listenersByKeyword = new Map<string, Listener[]>();
  // When most are wanted, decoding all of them at once takes a quarter of the time.
  const entries = selected.length > ruleSet.count / 8 ? ruleSet.entries() : undefined;
  for (const index of selected) {
    const entry = entries?.[index] ?? ruleSet.entry(index);
    const { keywords, isCaseSensitive } = entry;
    for (const keyword of keywords) {
      const key = isCaseSensitive ? `=${keyword}` : `~${foldAscii(keyword)}`;
      const listeners = listenersByKeyword.get(key) ?? [];
      const listener = listenerOf(entry, index, keyword);
      if (!listeners.some(({ rule }) => rule === listener.rule)) listeners.push(listener);
      listenersByKeyword.set(key, listeners);
    }
  }
  return [...listenersByKeyword].map(([key, listeners]) => ({
    bytes: encoder.encode(key.slice(1)),
    isCaseSensitive: key.startsWith('='),
    isWhole: listeners.some(({ rule }) => rule === assignmentRule),
    listeners,
  }));
}

function listenerOf({ kind, reach }: RuleEntry, index: number, keyword: string): Listener {
  if (kind === 'generic') return { rule: assignmentRule, gate: assignmentGate(keyword) };
  const { before, after, run, notBefore } = reach;
  const boundary = notBefore === undefined ? {} : { notBefore };
  return {
    rule: index,
    gate: run ? { kind: 'run', before, after, ...run, ...boundary } : { kind: 'open', ...boundary },
  };
}

/** Flags such as `-u ` and commands have a grammar of their own. */
function assignmentGate(keyword: string): Gate {
  if (hasOwnGrammar(keyword)) return { kind: 'open' };
  const stem = stemOf(keyword);
  const endings = endingsOf(stem);
  // A keyword that is a command by itself has no endings: whatever value it has is a password.
  return {
    kind: 'assignment',
    stemLength: encoder.encode(stem).length,
    ...(endings && { endings, masks: masksOf(keyword) }),
  };
}
