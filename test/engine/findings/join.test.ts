import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixedKey } from '../../../src/engine/findings/fingerprint.ts';
import { joinMatches } from '../../../src/engine/findings/join.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { PatternRule, Rule } from '../../../src/model/rule.ts';
import { createRuleSet } from '../../../src/rule/rule-set.ts';
import { acmeToken, growToken, ruleWith, scannerOf } from '../sample-rules.ts';

const hmac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('hex');

/** A rule whose secrets only the name of the shop gives away. */
function shopNamed(fields: Partial<PatternRule>): PatternRule {
  return ruleWith({
    id: 'shop-named',
    provider: 'shop',
    kind: 'context',
    keywords: ['shop'],
    pattern: /shop (?<secret>[0-9A-Za-z_]{20,40})/,
    ...fields,
  });
}

const today = (): string => '2026-03-01';

/** The findings of some files together. */
function findingsIn(
  files: Readonly<Record<string, string>>,
  rules: readonly Rule[] = [acmeToken],
  fromRoot = (path: string): string => path,
): readonly Finding[] {
  const scanner = scannerOf(rules);
  const placed = Object.entries(files).flatMap(([path, text]) =>
    scanner.scan(Buffer.from(text), path).map((match) => ({ match, path })),
  );
  return joinMatches(placed, {
    ruleSet: createRuleSet(rules, 'proven'),
    hmac,
    fingerprintKey: fixedKey,
    fromRoot,
    today,
  });
}

test('a secret in several places is one finding, its places sorted', () => {
  const [finding, ...others] = findingsIn({ 'b.txt': growToken(1), 'a.txt': `${growToken(1)} ${growToken(1)}` });
  expect(others).toEqual([]);
  expect(finding.occurrenceCount).toBe(3);
  expect(finding.occurrences.map(({ path, byteOffset }) => `${path}:${byteOffset}`)).toEqual([
    'a.txt:0',
    'a.txt:38',
    'b.txt:0',
  ]);
});

test('findings are sorted by their first place', () => {
  expect(
    findingsIn({ 'b.txt': growToken(1), 'a.txt': `${growToken(2)} ${growToken(3)}` }).map(({ secret }) => secret),
  ).toEqual([2, 3, 1].map(growToken));
});

test('the rule that says most speaks for a secret that several saw', () => {
  const named = shopNamed({ severity: 'low' });
  const rules = [named, { ...acmeToken, pattern: /(?<!shop )(?<secret>acme_[0-9A-Za-z]{32})/ }];
  const [finding, ...others] = findingsIn({ 'a.txt': `shop ${growToken(1)}`, 'b.txt': growToken(1) }, rules);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ ruleId: 'acme-token', provider: 'acme', severity: 'high', occurrenceCount: 2 });
});

test('of equal places the first by path gives the reasons, in whatever order they come', () => {
  const owner = { name: 'an owner', pattern: /by (?<part>[a-z]{4})/, withinLines: 1, isRequired: false };
  const rules = [{ ...acmeToken, companions: [owner] }];
  const [a, b] = [`token ${growToken(1)}`, `by anna\n${growToken(1)}`];
  const inOrder = findingsIn({ 'a.txt': a, 'b.txt': b }, rules);
  expect(inOrder[0]?.reasons).not.toContain('an owner stands near it');
  expect(findingsIn({ 'b.txt': b, 'a.txt': a }, rules)).toEqual(inOrder);
});

test('a secret and its base64 are one finding, which shows the secret', () => {
  const named = ruleWith({
    id: 'any-password',
    provider: 'any',
    kind: 'context',
    isBroad: true,
    keywords: ['password'],
    pattern: /password (?<secret>[0-9A-Za-z+/=_]{20,80})/,
  });
  const value = growToken(1);
  const encoded = Buffer.from(value).toString('base64');
  const seen = (files: Readonly<Record<string, string>>, rules: readonly Rule[]) =>
    findingsIn(files, rules).map(({ ruleId, secret, occurrenceCount }) => [ruleId, secret, occurrenceCount]);
  const files = { 'a.txt': `password ${encoded}`, 'b.txt': `password ${value}` };
  expect(seen(files, [named])).toEqual([['any-password', value, 2]]);
  expect(seen(files, [{ ...named, entropy: 0 }, acmeToken])).toEqual([['acme-token', value, 2]]);
});

test('a secret and what JSON makes of it are one finding', () => {
  const named = ruleWith({
    id: 'any-password',
    provider: 'any',
    kind: 'context',
    isBroad: true,
    entropy: 0,
    keywords: ['password'],
    pattern: /password (?<secret>\S{12,80})/,
  });
  const value = `${growToken(5).slice(5)}&<2`;
  const inJson = value.replace('&', '\\u0026').replace('<', '\\u003c');
  expect(
    findingsIn({ 'a.txt': `password ${inJson}`, 'b.txt': `password ${value}` }, [named]).map(
      ({ secret, occurrenceCount }) => [secret, occurrenceCount],
    ),
  ).toEqual([[value, 2]]);
});

test('the fingerprint of an encoded secret does not depend on whether it is found in clear, too', () => {
  const text = (value: string): string => `password ${value}`;
  const rule = ruleWith({
    id: 'any-password',
    provider: 'any',
    kind: 'context',
    keywords: ['password'],
    pattern: /password (?<secret>[0-9A-Za-z+/=_]{20,80})/,
  });
  const value = growToken(4).slice(5);
  const encoded = { 'a.txt': text(Buffer.from(value).toString('hex')) };
  const [alone] = findingsIn(encoded, [rule]);
  const [both, ...others] = findingsIn({ ...encoded, 'b.txt': text(value) }, [rule]);
  expect(others).toEqual([]);
  expect(both.fingerprint).toBe(alone.fingerprint);
});

test('a secret that two services are named beside is a finding of each, also where something else says less of it', () => {
  const named = (service: string): Rule =>
    ruleWith({
      id: `${service}-key`,
      provider: service,
      kind: 'context',
      keywords: [service],
      pattern: new RegExp(`${service} (?<secret>[0-9A-Za-z]{32})`),
    });
  const broad = ruleWith({
    id: 'bearer',
    provider: 'http',
    kind: 'context',
    isBroad: true,
    keywords: ['bearer'],
    pattern: /bearer (?<secret>[0-9A-Za-z]{32})/,
  });
  const value = growToken(1).slice(5);
  const findings = findingsIn({ 'a.txt': `shop ${value}`, 'b.txt': `bank ${value}`, 'c.txt': `bearer ${value}` }, [
    named('shop'),
    named('bank'),
    broad,
  ]);
  expect(findings.map(({ ruleId, occurrenceCount }) => `${ruleId} ${occurrenceCount}`)).toEqual([
    'shop-key 2',
    'bank-key 1',
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('the fingerprint does not depend on where the secret stands, and no part of a finding but the secret holds it', () => {
  const [one] = findingsIn({ 'a.txt': growToken(1) });
  const [other] = findingsIn({ 'b/c.txt': `first\n\n${growToken(1)}` });
  expect(one.fingerprint).toBe(other.fingerprint);
  expect(one.redacted).not.toContain(growToken(1).slice(5, 20));
});

test('what stands in tests and documentation alone is told as such, and opens nothing unless the token names its provider', () => {
  const named = shopNamed({ severity: 'high' });
  const text = { named: `shop ${growToken(1).slice(5)}`, token: growToken(2) };
  const told = (path: string) =>
    findingsIn({ [path]: `${text.named}\n${text.token}` }, [named, acmeToken]).map(
      ({ ruleId, severity, isTestOnly }) => [ruleId, severity, isTestOnly],
    );
  expect(told('src/shop.ts')).toEqual([
    ['shop-named', 'high', false],
    ['acme-token', 'high', false],
  ]);
  expect(told('src/jvmTest/Shop.kt')).toEqual([
    ['shop-named', 'low', true],
    ['acme-token', 'high', true],
  ]);
  expect(findingsIn({ 'docs/shop.md': text.token, 'src/shop.ts': text.token })[0].isTestOnly).toBe(false);
});

test.each([
  ['private-key', 'low'],
  ['jwk', 'low'],
  ['shop', 'critical'],
])('in tests, a token of the provider %s has the severity %s', (provider, severity) => {
  const rule = ruleWith({
    id: 'shop-key',
    provider,
    kind: 'provider',
    keywords: ['acme_'],
    pattern: /(?<secret>acme_[0-9A-Za-z]{20,40})/,
    severity: 'critical',
  });
  expect(findingsIn({ 'test/shop.ts': growToken(3) }, [rule]).map((finding) => finding.severity)).toEqual([severity]);
});

/** SHA-256 of `secret`, with which the guides to IdentityServer let a client in. */
const ofGuides = createHash('sha256').update('secret').digest('base64');

test('a secret that everybody has is mild, and says why', () => {
  const named = ruleWith({
    id: 'any-secret',
    provider: 'any',
    kind: 'context',
    keywords: ['secret'],
    pattern: /secret (?<secret>\S{20,80})/,
    entropy: 0,
    severity: 'high',
  });
  const told = (value: string) =>
    findingsIn({ 'shop.txt': `secret ${value}` }, [named]).map(({ severity, reasons }) => [severity, reasons.at(-1)]);
  expect(told(ofGuides)).toEqual([['low', 'everybody has it, for a guide or a project published it']]);
  expect(told(Buffer.from(ofGuides).toString('base64'))).toEqual(told(ofGuides));
  expect(told(growToken(1))).toEqual([['high', 'the name beside it says what it is']]);
});

test('folders above what is scanned make no test of it', () => {
  const fromRoot = (path: string): string => path.replace('/home/ada/examples/shop/', '');
  expect(findingsIn({ '/home/ada/examples/shop/src/a.ts': growToken(1) }, [acmeToken], fromRoot)[0].isTestOnly).toBe(
    false,
  );
  expect(findingsIn({ '/home/ada/examples/shop/test/a.ts': growToken(1) }, [acmeToken], fromRoot)[0].isTestOnly).toBe(
    true,
  );
});

test('a place that is rather a dummy does not speak for the secret, whichever rule saw it', () => {
  const dummy = ruleWith({
    id: 'shop-dummy',
    provider: 'shop',
    kind: 'provider',
    keywords: ['dummy'],
    pattern: /dummy (?<secret>[0-9A-Za-z_]{20,40})/,
    confidence: 'low',
  });
  const named = shopNamed({ confidence: 'medium' });
  const value = growToken(1).slice(5);
  const alone = findingsIn({ 'a.txt': `shop ${value}` }, [named, dummy]);
  const both = findingsIn({ 'a.txt': `shop ${value}`, 'b.txt': `dummy ${value}` }, [named, dummy]);
  const told = both.map(({ ruleId, confidence, fingerprint }) => [ruleId, confidence, fingerprint]);
  expect(told).toEqual([['shop-named', 'medium', alone[0].fingerprint]]);
});
