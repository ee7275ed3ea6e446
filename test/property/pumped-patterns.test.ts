// The patterns of rules are proven to take linear time; those of the program itself are tried here.

import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { RegExpParser } from '@eslint-community/regexpp';
import fastGlob from 'fast-glob';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';
import { mayBeAmbiguous, pumpedTexts } from './pumped-text.ts';

interface Literal {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Far more than any harmless pattern takes on a busy machine: the others never end. */
const timeoutMs = 5000;
const seed = 7;

/** All patterns that the sources write out; those of AssemblyScript have none. */
function listLiterals(folder: string): readonly Literal[] {
  const found: Literal[] = [];
  for (const file of fastGlob.sync(`${folder}/**/*.ts`, { ignore: ['**/assembly/**', '**/*.d.ts'] })) {
    const text = readFileSync(file, 'utf8');
    visit(parseAst(text, { lang: 'ts' }), ({ source, flags }, start) => {
      found.push({ source, flags, place: `${file}:${text.slice(0, start).split('\n').length}` });
    });
  }
  return found;
}

function visit(node: unknown, onPattern: (pattern: RegExp, start: number) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && 'value' in node && node.value instanceof RegExp && 'start' in node)
    onPattern(node.value, Number(node.start));
  for (const value of Object.values(node)) visit(value, onPattern);
}

/** The texts on which the pattern does not end; only the first one is looked for. */
function endlessText({ source, flags }: Literal): string | undefined {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  if (!mayBeAmbiguous(tree)) return undefined;
  let state = seed;
  const choose = (count: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  const pattern = new RegExp(source, flags.replaceAll(/[gy]/g, ''));
  const context = createContext({ pattern, text: '' });
  return pumpedTexts(tree, choose).find((text) => {
    context['text'] = text;
    try {
      runInContext('pattern.test(text)', context, { timeout: timeoutMs });
      return false;
    } catch {
      return true;
    }
  });
}

test('a pattern that reads a text in endless ways is noticed', () => {
  expect(endlessText({ source: '^(?:[a-z]{1,20}){1,60}!$', flags: 'i', place: '' })).toBeDefined();
  expect(endlessText({ source: '^(?:[a-z]{1,20}-){1,60}!$', flags: 'i', place: '' })).toBeUndefined();
});

test('no pattern of the program reads a text in endless ways', { timeout: 600_000 }, () => {
  const literals = listLiterals('src');
  expect(literals.length).toBeGreaterThan(1000);
  expect(literals.filter((literal) => endlessText(literal) !== undefined).map(({ place }) => place)).toEqual([]);
});
