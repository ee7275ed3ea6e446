import { expect, test } from 'vitest';
import { groupNames, isBounded, reachOf } from '../../../src/rule/analysis/reach.ts';
import { alphanumeric, assigned, hexadecimal, token } from '../../../src/rule/pattern.ts';

const provider = (pattern: RegExp, ...keywords: readonly string[]): ReturnType<typeof reachOf> =>
  reachOf({ pattern, keywords, kind: 'provider' });
const context = (pattern: RegExp, ...keywords: readonly string[]): ReturnType<typeof reachOf> =>
  reachOf({ pattern, keywords, kind: 'context' });

test('a token that begins with its keyword is anchored, and its window as long as itself', () => {
  expect(provider(token`acme_${alphanumeric(32)}`, 'acme_')).toMatchObject({
    before: 0,
    isAnchored: true,
    run: { length: 32 },
  });
});

test('each way through a pattern needs a keyword of its own', () => {
  expect(provider(/(?<secret>(?:acme|shop)_[0-9a-f]{32})/, 'acme_', 'shop_').isAnchored).toBe(true);
  expect(provider(/(?<secret>(?:acme|shop)_[0-9a-f]{32})/, 'acme_').isAnchored).toBe(false);
});

test('a keyword in any case anchors only a rule that compares without case', () => {
  expect(context(/[Aa][Cc][Mm][Ee]_(?<secret>[0-9a-f]{32})/, 'acme_').isAnchored).toBe(true);
  expect(provider(/[Aa][Cc][Mm][Ee]_(?<secret>[0-9a-f]{32})/, 'acme_').isAnchored).toBe(false);
  expect(provider(/acme_(?<secret>[0-9a-f]{32})/i, 'ACME_').isAnchored).toBe(true);
});

test('names in all their spellings are anchored at their keyword', () => {
  expect(context(assigned({ names: ['acme shop'], value: hexadecimal(32) }), 'acme').isAnchored).toBe(true);
});

test('where other text goes before the keyword, the reach back is as long as that', () => {
  expect(provider(/(?<secret>[0-9a-f]{12,20}\.acme)/, '.acme')).toMatchObject({
    before: 20,
    after: 25,
    isAnchored: false,
  });
});

test('what never stands before the keyword within a match is known', () => {
  expect(context(/server=[^;]{1,80}(?:;\s?|, )[Pp]assword=(?<secret>\w{3,40})/, 'password=').notBefore).toBe(
    '\0\b\u000e\u001f!:<\u009f\u00a1\u00ff',
  );
  expect(context(/(?:server=[^;]{1,80};)?password=(?<secret>\w{3,40})/, 'password=').notBefore).toBeUndefined();
  expect(context(/server=\S{1,80}password=(?<secret>\w{3,40})/i, 'password=').notBefore).toBe('\t\r  \u00a0\u00a0');
  expect(provider(/(?<secret>[0-9a-f]{12}_?acme|\w{8}éacme)/, 'acme').notBefore).toBeUndefined();
});

test('a look-ahead is seen to its end', () => {
  expect(provider(/(?<secret>acme_[0-9a-f]{8})(?=[0-9a-f]{40}!)/, 'acme_').after).toBe(13 + 41);
});

test('a pattern without bounds has a reach all the same', () => {
  expect(provider(/(?<secret>acme_[0-9a-f]+)/, 'acme_').after).toBe(8192);
  expect(isBounded(/(?<secret>acme_[0-9a-f]+)/)).toBe(false);
  expect(isBounded(/(?<=a*)(?<secret>acme_[0-9a-f]{8,400})/)).toBe(true);
});

test('what an alternative leaves out is no run of the pattern', () => {
  expect(provider(/acme_(?<secret>[0-9a-f]{32}|x)/, 'acme_').run).toBeUndefined();
  expect(provider(/acme_(?<secret>[0-9a-f]{32}|[0-9]{20})/, 'acme_').run).toEqual({
    ranges: '09af',
    length: 20,
    within: expect.any(String),
  });
});

test('between a keyword and its run stand no marks that end lines and values, but for those that a match may hold', () => {
  expect(provider(/acme_(?<secret>[0-9a-f]{32})/, 'acme_').run?.within).toBe('\0\b\v\f\x0e\x1f!!$%*+-9AZ^_az~\xff');
  expect(provider(/acme_[=:](?<secret>[0-9a-f]{32})/, 'acme_').run?.within).toBe(
    '\0\b\v\f\x0e\x1f!!$%*+-:==AZ^_az~\xff',
  );
  expect(provider(/acme_[^<](?<secret>[0-9a-f]{32})/, 'acme_').run?.within).toBeUndefined();
});

test('names the groups of a pattern', () => {
  expect(groupNames(/(?<a>x)(y)(?:(?<b>z))/)).toEqual(['a', 'b']);
});
