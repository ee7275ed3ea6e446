import { expect, test } from 'vitest';
import { rejectByNaturalness } from '../../../src/engine/filters/naturalness.ts';
import { hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

test.each([
  'acme_authentication_provider_client',
  'getConnectionPoolFromConfiguration',
  'thequickbrownfoxjumpsoverthelazydog',
])('%s reads like words', (secret) => {
  expect(rejectByNaturalness(suspectOf(secret))).toMatch(/^reads like words/);
});

test('the telling prefix of a token is not counted', () => {
  const rule = ruleWith({ keywords: ['acme_production_server_access_token_'] });
  expect(
    rejectByNaturalness(suspectOf(`acme_production_server_access_token_${growToken(2).slice(5)}`, { rule })),
  ).toBeUndefined();
});

test('secrets that people make up may be words', () => {
  expect(
    rejectByNaturalness(suspectOf('correcthorsebatterystaple', { rule: ruleWith({ origin: 'chosen' }) })),
  ).toBeUndefined();
});

test('hexadecimal digits are not read as words', () => {
  expect(rejectByNaturalness(suspectOf('abcdef'.repeat(5), { rule: ruleWith({}) }))).toBeUndefined();
  expect(rejectByNaturalness(suspectOf('decadebeadfacadefeedaced0badcafe', { rule: ruleWith({}) }))).toBeUndefined();
  expect(rejectByNaturalness(suspectOf('aced-bead-decade-1', { rule: ruleWith({}) }))).toBeUndefined();
});

test('a variable that a call is given is no key, random letters are', () => {
  const rule = ruleWith({ kind: 'context' });
  const given = { rule, before: 'acme.send(tokenUpdate)\nacme.send(', after: ')\n' };
  expect(rejectByNaturalness(suspectOf('cartUpdate2', given))).toBe('a variable that a call is given');
  expect(rejectByNaturalness(suspectOf(growToken(3).slice(-13), given))).toBeUndefined();
});

test('a word before a hash says what it is for', () => {
  const hash = grow(sample`${hexadecimal(32)}`, 4);
  expect(rejectByNaturalness(suspectOf(`server_${hash}`, { rule: ruleWith({ kind: 'context' }) }))).toBeUndefined();
});

test('groups of hexadecimal digits are no words either', () => {
  const groups = 'deadbeef_cafe_41fc_c308_decade4d6f3d';
  expect(rejectByNaturalness(suspectOf(`server_${groups}`, { rule: ruleWith({}) }))).toBeUndefined();
});

test.each(['agent:northern_warehouse', 'server'])('what says what a hash is for is not counted: %s', (mark) => {
  const separator = mark.includes(':') ? ':' : '_';
  expect(rejectByNaturalness(suspectOf(`${mark}${separator}${grow(sample`${hexadecimal(32)}`, 4)}`))).toBeUndefined();
});
