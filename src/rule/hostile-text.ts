import type { Rule } from '../model/rule.ts';
import { grow } from './sample.ts';

const length = 100_000;
const fillers = ['a', '0', 'A', ' ', '"', '=', '-', '/', '\n', 'aA0', 'key', 'key=', 'token ', '\\n', 'a.b_c-'];

/** Texts of 100 kB made of a rule's own pieces, each almost a match over and over. */
export function hostileTexts(rule: Rule): readonly string[] {
  const example = rule.examples[0] ? grow(rule.examples[0], 1) : '';
  const pieces = rule.keywords.slice(0, 3).flatMap((keyword) => [keyword, `${keyword} `, `${keyword}=`]);
  return [
    ...pieces.map(repeat),
    ...rule.keywords.slice(0, 2).flatMap((keyword) => fillers.map((filler) => keyword + repeat(filler))),
    ...(example.length > 1 ? [repeat(example.slice(0, -1)), repeat(example.slice(0, Math.ceil(example.length / 2)))] : []),
    // Look-behinds only run where the rest has matched.
    ...[...rule.keywords.slice(0, 1), ...fillers].map((filler) => `${repeat(filler)} ${example}`),
  ];
}

function repeat(piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
