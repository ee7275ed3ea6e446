import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixedKey } from '../../src/engine/fingerprint.ts';
import { joinMatches } from '../../src/engine/join.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { acmeToken, growToken, ruleWith, scannerOf } from './sample-rules.ts';

const hmac = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('hex');

/** The findings of some files together. */
function findingsIn(files: Readonly<Record<string, string>>, rules: readonly Rule[] = [acmeToken]): readonly Finding[] {
  const scanner = scannerOf(rules);
  const placed = Object.entries(files).flatMap(([path, text]) => scanner.scan(Buffer.from(text), path).map((match) => ({ match, path })));
  return joinMatches(placed, createRuleSet(rules, true), hmac, fixedKey);
}

test('a secret in several places is one finding, its places sorted', () => {
  const [finding, ...others] = findingsIn({ 'b.txt': growToken(1), 'a.txt': `${growToken(1)} ${growToken(1)}` });
  expect(others).toEqual([]);
  expect(finding.occurrenceCount).toBe(3);
  expect(finding.occurrences.map(({ path, byteOffset }) => `${path}:${byteOffset}`)).toEqual(['a.txt:0', 'a.txt:38', 'b.txt:0']);
});

test('findings are sorted by their first place', () => {
  expect(findingsIn({ 'b.txt': growToken(1), 'a.txt': `${growToken(2)} ${growToken(3)}` }).map(({ secret }) => secret)).toEqual([2, 3, 1].map(growToken));
});

test('the rule that says most speaks for a secret that several saw', () => {
  const named = ruleWith({ id: 'shop-named', provider: 'shop', kind: 'context', keywords: ['shop'], pattern: /shop (?<secret>[0-9A-Za-z_]{20,40})/, severity: 'low' });
  const rules = [named, { ...acmeToken, pattern: /(?<!shop )(?<secret>acme_[0-9A-Za-z]{32})/ }];
  const [finding, ...others] = findingsIn({ 'a.txt': `shop ${growToken(1)}`, 'b.txt': growToken(1) }, rules);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ ruleId: 'acme-token', provider: 'acme', severity: 'high', occurrenceCount: 2 });
});

test('the fingerprint does not depend on where the secret stands, and no part of a finding but the secret holds it', () => {
  const [one] = findingsIn({ 'a.txt': growToken(1) });
  const [other] = findingsIn({ 'b/c.txt': `first\n\n${growToken(1)}` });
  expect(one.fingerprint).toBe(other.fingerprint);
  expect(one.redacted).not.toContain(growToken(1).slice(5, 20));
});

test('what only its name gives away, and that in tests and documentation alone, is told as a test credential', () => {
  const named = ruleWith({ id: 'shop-named', provider: 'shop', kind: 'context', isBroad: true, keywords: ['shop'], pattern: /shop (?<secret>[0-9A-Za-z_]{20,40})/, severity: 'medium' });
  const [inTests] = findingsIn({ 'test/a.ts': `shop ${growToken(1)}`, 'docs/b.md': `shop ${growToken(1)}` }, [named]);
  expect(inTests).toMatchObject({ severity: 'low', isTestCredential: true, reasons: expect.arrayContaining(['a test credential: it stands in 2 tests, examples or documents and nowhere else']) });
  const [inSource] = findingsIn({ 'test/a.ts': `shop ${growToken(1)}`, 'src/b.ts': `shop ${growToken(1)}` }, [named]);
  expect(inSource).toMatchObject({ severity: 'medium' });
  expect(inSource).not.toHaveProperty('isTestCredential');
});
