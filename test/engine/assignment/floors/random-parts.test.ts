import { expect, test } from 'vitest';
import { alphanumeric, base64, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { judgeAll } from '../find-all.ts';

const confidences = (text: string, path: string): readonly string[] =>
  judgeAll(text, path).map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'rejected'));

test.each([1, 2, 3, 4, 5, 6])('a token that is random but for a few letters or marks is reported (%i)', (seed) => {
  for (const value of [
    grow(sample`zrb${hexadecimal(32)}`, seed),
    grow(sample`zq-${hexadecimal(40)}`, seed),
    grow(sample`${hexadecimal(32)}-5${hexadecimal(6)}a-7${hexadecimal(6)}c`, seed),
    grow(sample`${base64(20)}+${base64(22)}=`, seed),
    grow(sample`4${alphanumeric(22)}k.7${alphanumeric(30)}t`, seed),
  ]) {
    expect(confidences(`tracker.setToken("${value}")`, 'src/shop.ts').join(), value).toMatch(/medium|high/);
  }
});

test.each([
  `zrb${'0123456789abcdef'.repeat(2)}`,
  'release-2024q1-production3-environment7-secondary-cluster',
  grow(sample`shop-${hexadecimal(32)}-stable`, 3),
])('nothing but random parts makes a token of %s', (value) => {
  expect(confidences(`tracker.setToken("${value}")`, 'src/shop.ts').join()).not.toMatch(/medium|high/);
});

test('in a test nothing is known by its parts', () => {
  const value = grow(sample`zrb${hexadecimal(32)}`, 1);
  const reasons = judgeAll(`tracker.setToken("${value}")`, 'test/shop.test.ts').flatMap((verdict) =>
    verdict.kind === 'keep' ? verdict.reasons : [],
  );
  expect(reasons.join()).not.toContain('random but for');
});
