import { genericApiKey, genericSecret, genericToken } from '../../../rules/generic.ts';
import { jsonWebToken } from '../../../rules/jwt.ts';
import { compileRules } from '../../../src/engine/compile.ts';
import type { Match } from '../../../src/engine/match/match.ts';
import { Scanner } from '../../../src/engine/scanner.ts';
import { withoutDeadline } from '../../../src/engine/search/deadline.ts';
import type { PatternRule, Rule } from '../../../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence, type Shape } from '../../../src/rule/pattern.ts';
import { createRuleSet } from '../../../src/rule/rule-set.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';

export const generic: readonly Rule[] = [genericApiKey, genericSecret, genericToken, jsonWebToken];

export function service(
  name: string,
  value: Shape,
  fields: Partial<PatternRule> = {},
  words: readonly string[] = ['key', 'token', 'secret'],
): PatternRule {
  return ruleWith({
    id: `${name}-api-key`,
    provider: name,
    kind: 'context',
    ...named({ names: [name], value, words, near: 24, reach: 30 }),
    ...fields,
  });
}

export const key: Shape = sequence(digitWithin(40), alphanumeric(40));
/** What they hand out. */
export const value: string = grow(sample`${key}`, 3);
export const acme: PatternRule = service('acmehub', key);
export const jwt: Shape = sequence('eyJ', base64Url(10, 120), '.eyJ', base64Url(16, 600), '.', base64Url(43, 90));
/** So far that the rule's own pattern ends before the value. */
export const far = 'and this line says something else, with more than sixty characters in it';

/** The matches of a text by these rules beside the generic ones; `skipped` are in the set but switched off. */
export function matchesOf(
  text: string,
  rules: readonly Rule[] = [acme],
  skipped: readonly Rule[] = [],
): readonly Match[] {
  return scannerOf([...rules, ...generic, ...skipped], rules.length + generic.length).scan(
    Buffer.from(text),
    'notes.txt',
  );
}

export function scannerOf(rules: readonly Rule[], count: number = rules.length): Scanner {
  return new Scanner(
    compileRules(
      createRuleSet(rules, 'proven'),
      Array.from({ length: count }, (_, index) => index),
    ),
    withoutDeadline,
  );
}

export function idsOf(
  text: string,
  rules: readonly Rule[] = [acme],
  skipped: readonly Rule[] = [],
): readonly (string | undefined)[] {
  const all = [...rules, ...generic, ...skipped];
  return matchesOf(text, rules, skipped).map(({ rule }) => all[rule]?.id);
}
