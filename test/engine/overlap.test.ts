import { expect, test } from 'vitest';
import { genericApiKey } from '../../rules/generic.ts';
import type { PatternRule } from '../../src/model/rule.ts';
import { named } from '../../src/rule/pattern.ts';
import { idsOf, key, service, value } from './ownership/services.ts';
import { growToken, ruleWith, scannerOf } from './sample-rules.ts';

const secret = growToken(1);
const byName = ruleWith({
  id: 'acme-named',
  kind: 'context',
  keywords: ['acme_key'],
  pattern: /acme_key=(?<secret>\S{10,60})/,
});
const broad = ruleWith({
  id: 'any-pair',
  kind: 'context',
  isBroad: true,
  keywords: ['key='],
  pattern: /key=(?<secret>\S{10,80})/,
});
const token = ruleWith({});

function winnerOf(text: string, ...rules: readonly PatternRule[]): readonly string[] {
  return scannerOf(rules)
    .scan(Buffer.from(text), 'a.txt')
    .map(({ rule }) => rules[rule].id);
}

test('the token that tells on itself speaks, not the name beside it', () => {
  expect(winnerOf(`acme_key=${secret}`, broad, byName, token)).toEqual(['acme-token']);
});

test('of two services whose tokens begin alike, the one that is named speaks', () => {
  const zeta = ruleWith({
    id: 'zeta-named',
    provider: 'zeta',
    kind: 'context',
    keywords: ['zeta'],
    pattern: /zeta[\w =/]{1,40}?(?<secret>acme_[0-9A-Za-z]{32})/,
  });
  expect(winnerOf(`zeta_key = ${secret}`, zeta, token)).toEqual(['zeta-named']);
  expect(winnerOf(`zeta_and_acme_key = ${secret}`, zeta, token)).toEqual(['acme-token']);
});

test('the name that says whose it is speaks, not the shape', () => {
  expect(winnerOf(`acme_key=${secret.slice(5)}`, broad, byName, token)).toEqual(['acme-named']);
});

test('a name that says that it is a key speaks before a place that makes it worth a look only', () => {
  const place = ruleWith({
    id: 'any-place',
    kind: 'context',
    isBroad: true,
    confidence: 'low',
    keywords: ['api_key'],
    pattern: /API_KEY: "(?<secret>\w{32,40})"/,
  });
  const rules = [place, genericApiKey];
  const found = scannerOf(rules).scan(Buffer.from(`SHOP_API_KEY: "${secret}"`), 'a.yaml');
  expect(found.map(({ rule }) => rules[rule]?.id)).toEqual(['generic-api-key']);
  const encoded = Buffer.from('shop-password-of-tests01').toString('base64');
  const kept = scannerOf(rules).scan(Buffer.from(`SHOP_API_KEY: "${encoded}"`), 'a.yaml');
  expect(kept.map(({ rule }) => rules[rule]?.id)).toEqual(['any-place']);
});

test('of two alike, the longer one speaks', () => {
  const longer = ruleWith({
    id: 'acme-pair',
    keywords: ['acme_'],
    pattern: /(?<secret>acme_[0-9A-Za-z]{32}:[0-9a-z]{8})/,
  });
  expect(winnerOf(`${secret}:k4m9x2p7`, token, longer)).toEqual(['acme-pair']);
});

test('of two services whose secrets look alike, the one named last before it speaks', () => {
  const acme = service('acmehub', key);
  const zeta = service('zetahub', key);
  const idOf = (text: string) => idsOf(text, [acme, zeta]);
  expect(idOf(`ACMEHUB_URL=x\nZETAHUB_KEY=${value}`)).toEqual(['zetahub-api-key']);
  expect(idOf(`ZETAHUB_URL=x\nACMEHUB_KEY=${value}`)).toEqual(['acmehub-api-key']);
  expect(idOf(`{"acmehub": {"size": 3}, "zetahub": {"key": "${value}"}}`)).toEqual(['zetahub-api-key']);
});

test('of two services of which one is called as the other and more, the longer name speaks', () => {
  const rules = [service('acme', key), service('acmehub', key)];
  expect(idsOf(`ACMEHUB_KEY=${value}`, rules)).toEqual(['acmehub-api-key']);
  expect(idsOf(`ACME_HUB_KEY=${value}`, rules)).toEqual(['acme-api-key']);
});

test('of two services in one statement, the one whose rule comes first speaks', () => {
  const rules = [service('acmehub', key), service('zetahub', key)];
  expect(idsOf(`https://api.acmehub.com/zetahub/latest?key=${value}`, rules)).toEqual(['acmehub-api-key']);
});

test('a service that is named speaks before one whose keys are called so', () => {
  const rules = [
    service('acmehub', key, named({ names: ['secret access key'], value: key, words: [], reach: 24 })),
    service('zetahub', key),
  ];
  expect(idsOf(`ZETAHUB_SECRET_ACCESS_KEY=${value}`, rules)).toEqual(['zetahub-api-key']);
  expect(idsOf(`SECRET_ACCESS_KEY=${value}`, rules)).toEqual(['acmehub-api-key']);
});

test('secrets that only touch are both told', () => {
  const half = ruleWith({ id: 'acme-half', keywords: ['acme.'], pattern: /(?<secret>acme\.[0-9A-Za-z]{20})/ });
  expect(winnerOf(`acme.${secret.slice(5, 25)}acme.${growToken(2).slice(5, 25)}`, half)).toEqual([
    'acme-half',
    'acme-half',
  ]);
});

test('a token whose checksum is wrong is as sure as what the name beside it says', () => {
  const checked = ruleWith({ checksum: 'crc32-base62' });
  const scan = (text: string) =>
    scannerOf([checked, byName])
      .scan(Buffer.from(text), 'a.txt')
      .map(({ rule, confidence }) => [rule, confidence]);
  expect(scan(`see ${secret}`)).toEqual([[0, 'low']]);
  expect(scan(`acme_key=${secret}`)).toEqual([[0, 'medium']]);
});

test('what no checksum speaks against is as sure as its own rule says, whatever the name beside it', () => {
  const publishable = ruleWith({ confidence: 'low' });
  expect(
    scannerOf([publishable, byName])
      .scan(Buffer.from(`acme_key=${secret}`), 'a.txt')
      .map(({ rule, confidence }) => [rule, confidence]),
  ).toEqual([[0, 'low']]);
});
