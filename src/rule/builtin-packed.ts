import { readFileSync } from 'node:fs';
import type { RuleSet } from '../model/rule-set.ts';
import type { RuleSamples } from './builtin.ts';
import { unpackRules } from './packed.ts';

let pack: RuleSet | undefined;

/** The rule pack in the bundle, from the file beside it. */
export function builtinRules(): RuleSet {
  return (pack ??= { ...unpackRules(readFileSync(`${__dirname}/pack.bin`)), searchTables: () => readFileSync(`${__dirname}/tables.bin`) });
}

export function builtinSamples(): readonly RuleSamples[] {
  return JSON.parse(readFileSync(`${__dirname}/samples.bin`).reverse().toString());
}
