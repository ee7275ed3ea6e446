import { compileRules } from '../../src/engine/compile.ts';
import type { Match } from '../../src/engine/match/match.ts';
import { Scanner, type ScannerLimits } from '../../src/engine/scanner.ts';
import { type Deadline, withoutDeadline } from '../../src/engine/search/deadline.ts';
import type { PatternRule, Rule } from '../../src/model/rule.ts';
import { alphanumeric, token } from '../../src/rule/pattern.ts';
import { createRuleSet, type RuleProof } from '../../src/rule/rule-set.ts';
import { grow, sample } from '../../src/rule/sample.ts';

/** A provider rule of a made-up service, with what a test wants otherwise. */
export function ruleWith(fields: Partial<PatternRule>): PatternRule {
  return {
    id: 'acme-token',
    name: 'Acme token',
    provider: 'acme',
    kind: 'provider',
    description: 'Opens the shop.',
    severity: 'high',
    keywords: ['acme_'],
    pattern: token`acme_${alphanumeric(32)}`,
    references: ['https://acme.example/docs'],
    rotate: { steps: 'Make a new one.', url: 'https://acme.example/keys' },
    examples: [],
    lookalikes: [],
    ...fields,
  };
}

export const acmeToken: PatternRule = ruleWith({});

/** A token that `acmeToken` matches. */
export function growToken(seed: number): string {
  return grow(sample`acme_${alphanumeric(32)}`, seed);
}

export interface ScannerParts {
  readonly deadline?: Deadline;
  readonly limits?: ScannerLimits;
  readonly proof?: RuleProof;
}

export function scannerOf(
  rules: readonly Rule[],
  { deadline = withoutDeadline, limits, proof = 'proven' }: ScannerParts = {},
): Scanner {
  const ruleSet = createRuleSet(rules, proof);
  return new Scanner(
    compileRules(
      ruleSet,
      rules.map((_, index) => index),
    ),
    deadline,
    limits,
  );
}

/** The matches of the acme rule in a text. */
export function scanText(text: string | Uint8Array, rules: readonly Rule[] = [acmeToken]): readonly Match[] {
  return scannerOf(rules).scan(typeof text === 'string' ? Buffer.from(text) : text, 'file.txt');
}

export function secretsIn(text: string | Uint8Array, rules?: readonly Rule[]): readonly string[] {
  return scanText(text, rules).map(({ secret }) => secret);
}
