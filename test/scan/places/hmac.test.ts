import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadHmac } from '../../../src/scan/places/hmac.ts';

const inNode = (key: string, message: string): string => createHmac('sha256', key).update(message).digest('hex');

test('a few secrets get the fingerprints that Node computes, whatever their length and letters', async () => {
  const hmac = await loadHmac();
  for (const key of ['', 'salt', 'k'.repeat(64), 'k'.repeat(65), 'schlüssel'])
    for (const message of ['', 'token\0value', 'ключ', 'm'.repeat(55), 'm'.repeat(56), 'm'.repeat(64), 'm'.repeat(500)])
      expect(hmac(key, message)).toBe(inNode(key, message));
});

test('many secrets get the same fingerprints', async () => {
  const hmac = await loadHmac();
  const messages = Array.from({ length: 60 }, (_, index) => `token\0${String(index).repeat(300)}`);
  expect(messages.map((message) => hmac('salt', message))).toEqual(messages.map((message) => inNode('salt', message)));
});
