import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { judgeAll } from '../find-all.ts';

const confidences = (text: string, path: string): readonly string[] =>
  judgeAll(text, path).map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'rejected'));
const hexadecimal = (seed: string): string => createHash('sha256').update(seed).digest('hex');
const uuid = (seed: string): string =>
  hexadecimal(seed).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

test.each(['1', '2', '3', '4', '5'])(
  'a token that begins with its own name and a word for what it is, is reported (%s)',
  (seed) => {
    const body = hexadecimal(seed).slice(0, 32);
    for (const text of [
      `ACME_API_KEY=acme_api_${body}`,
      `"acmeToken": "acme_secret_${body}"`,
      `acme_secret: secret_${body}`,
      `ACME_TOKEN="acme-token-${uuid(seed)}"`,
    ]) {
      expect(confidences(text, 'config/app.yml').join(), text).toMatch(/medium|high/);
    }
  },
);

test('a UUID behind words that ids begin with says nothing by its prefix', () => {
  const reasons = judgeAll(`ACME_TOKEN="acme-project-${uuid('1')}"`, 'src/shop.ts').flatMap((verdict) =>
    verdict.kind === 'keep' ? verdict.reasons : [],
  );
  expect(reasons.join()).not.toContain('behind the prefix of a token');
});

test.each([
  'acme_api_key_for_production_use',
  'acme_secret_manager_credentials',
  `acme_api_${'0123456789'.repeat(2)}`,
  `acme_token_${'ab'.repeat(16)}`,
])('nothing random stands behind the prefix of %s', (value) => {
  expect(confidences(`ACME_API_KEY="${value}"`, 'config/app.yml').join()).not.toMatch(/medium|high/);
});

test('in a test nothing is known by a prefix', () => {
  expect(
    confidences(`ACME_API_KEY="acme_api_${hexadecimal('1').slice(0, 32)}"`, 'test/shop.test.ts').join(),
  ).not.toMatch(/medium|high/);
});
