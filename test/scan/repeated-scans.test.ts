import { afterEach, expect, test, vi } from 'vitest';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import type { Rule } from '../../src/model/rule.ts';
import { scan, type ScanOptions } from '../../src/scan.ts';

afterEach(() => vi.restoreAllMocks());

const ownRule: Rule = {
  id: 'shop-key',
  name: 'Key of the shop',
  provider: 'shop',
  kind: 'provider',
  description: 'Opens the shop.',
  severity: 'high',
  keywords: ['shop_'],
  pattern: /(?<secret>shop_[0-9a-f]{32})/,
  references: ['https://acme.dev/keys'],
  rotate: { steps: 'Make a new one.', url: 'https://acme.dev/keys' },
  examples: [],
  lookalikes: [],
};

async function findIn(text: string, options: Partial<ScanOptions> = {}): Promise<readonly string[]> {
  const { findings } = await scan({
    target: { kind: 'text', text, path: 'src/app.ts' },
    config: false,
    baseline: false,
    ...options,
  });
  return findings.map(({ ruleId, secret, occurrences }) => `${ruleId} ${secret} ${occurrences[0].line}`);
}

const texts = [secretLine(1), `\n\n${secretLine(2)}`, 'nothing to see', `${secretLine(1)}${secretLine(3)}`.repeat(2)];

test('scans one after the other, all at once and with other rules in between find the same', async () => {
  const alone: (readonly string[])[] = [];
  for (const text of texts) alone.push(await findIn(text));
  expect(alone.map((found) => found.length)).toEqual([1, 1, 0, 2]);
  expect(await Promise.all(texts.map((text) => findIn(text)))).toEqual(alone);
  for (const [index, text] of texts.entries()) {
    expect(await findIn(text, { rules: ['aws-access-key-id'] })).toEqual([]);
    expect(await findIn(text, { kernel: 'plain' })).toEqual(alone[index]);
    expect(await findIn(text)).toEqual(alone[index]);
  }
});

test('a program that scans again makes no new kernel, also with rules of its own', async () => {
  const ownRules = [ownRule];
  const secret = `shop_${'0a1b2c3d4e5f6789'.repeat(2)}`;
  await findIn(secret, { ownRules });
  const memory = vi.spyOn(WebAssembly, 'Memory');
  expect(await findIn(`token = '${secret}'`, { ownRules: [...ownRules] })).toEqual([`shop-key ${secret} 1`]);
  await findIn('nothing to see', { ownRules });
  expect(memory).not.toHaveBeenCalled();
  expect(await findIn(`token = '${secret}'`, { ownRules: [{ ...ownRule, id: 'other-key' }] })).toEqual([
    `other-key ${secret} 1`,
  ]);
  expect(memory).toHaveBeenCalledTimes(1);
});

test('after a scan that was broken off, the next one finds what there is', async () => {
  const onScanned = (): never => {
    throw new Error('stopped');
  };
  await expect(findIn(githubToken(4), { onScanned })).rejects.toThrow('stopped');
  expect(await findIn(secretLine(1))).toHaveLength(1);
});
