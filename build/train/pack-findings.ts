import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import type { Confidence } from '../../src/model/severity.ts';
import { builtinRules } from '../../src/rule/builtin.ts';

/** What a rule with a pattern finds. */
export interface PackFinding {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** Returns a function that finds what all rules but the generic ones find in a text. */
export function createPackFinder(): (text: string, path: string) => readonly PackFinding[] {
  const rules = builtinRules();
  const selected = indexesOf(rules).filter((index) => rules.kindOf(index) !== 'generic');
  const scanner = new Scanner(compileRules(rules, selected), withoutDeadline);
  return (text, path) =>
    scanner.scan(Buffer.from(text, 'latin1'), path).flatMap(({ region, confidence, rule, companions }) => {
      const { id } = rules.entry(rule);
      const otherLines = companions
        .map(({ line }) => line)
        .filter((line) => line < region.line || line > region.endLine);
      return [
        { start: region.byteOffset, end: region.byteOffset + region.byteLength, confidence, rule: id },
        ...otherLines.map((line) => ({ ...lineOf(text, line), confidence, rule: id })),
      ];
    });
}

/** A companion of a secret on another line is reported as that line. */
function lineOf(text: string, line: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
