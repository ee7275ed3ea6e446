import { Scanner } from '../../src/engine/scanner.ts';
import { compileRules } from '../../src/engine/compile.ts';
import { withoutDeadline } from '../../src/engine/deadline.ts';
import type { Confidence } from '../../src/model/severity.ts';
import { builtinRules } from '../../src/rule/builtin.ts';

/** What the rules with a pattern find. */
export interface PackFinding {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** A finder of what all rules but the generic ones find in a text. */
export function createPackFinder(): (text: string, path: string) => readonly PackFinding[] {
  const rules = builtinRules();
  const selected = Array.from({ length: rules.count }, (_, index) => index).filter((index) => rules.kindOf(index) !== 'generic');
  const scanner = new Scanner(compileRules(rules, selected), withoutDeadline);
  return (text, path) =>
    scanner.scan(Buffer.from(text, 'latin1'), path).map(({ region, confidence, rule }) => ({ start: region.byteOffset, end: region.byteOffset + region.byteLength, confidence, rule: rules.entry(rule).id }));
}
