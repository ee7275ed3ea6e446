import { expect, test } from 'vitest';
import { findCompanions } from '../../../src/engine/judgement/companion.ts';
import type { Companion } from '../../../src/model/rule.ts';
import { growToken } from '../sample-rules.ts';

const keyId: Companion = { name: 'key id', pattern: /\b(?<part>ID[0-9]{4})\b/, withinLines: 2, isRequired: true };
const secret = growToken(1);

function find(text: string, companion: Companion = keyId): ReturnType<typeof findCompanions> {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf(secret);
  return findCompanions([companion], bytes, start, start + secret.length);
}

test('stands before or behind the secret', () => {
  expect(find(`id=ID1234\nsecret=${secret}\n`).parts).toEqual([{ name: 'key id', value: 'ID1234', linesAway: -1 }]);
  expect(find(`secret=${secret}\n\nid=ID1234\n`).parts).toEqual([{ name: 'key id', value: 'ID1234', linesAway: 2 }]);
  expect(find(`id=ID1234 secret=${secret}`).parts).toEqual([{ name: 'key id', value: 'ID1234', linesAway: 0 }]);
});

test('of several, the nearest counts', () => {
  expect(find(`ID1111\nID2222\nsecret=${secret}\n ID3333\n`).parts[0].value).toBe('ID3333');
});

test('is not looked for farther away than so many lines', () => {
  expect(find(`ID1111\n\n\nsecret=${secret}\n\n\nID2222`)).toEqual({ parts: [], missing: 'key id' });
});

test('is not missed where it need not be there', () => {
  expect(find(`secret=${secret}`, { ...keyId, isRequired: false })).toEqual({ parts: [] });
});

test('is never a part of the secret itself', () => {
  const tail: Companion = { ...keyId, pattern: /(?<part>acme_[0-9A-Za-z]{4})/ };
  expect(find(`secret=${secret}`, tail).missing).toBe('key id');
});

test('is the nearest one also in a flood of them', () => {
  const flood = Array.from({ length: 500 }, (_, index) => `ID${1000 + index}`).join(' ');
  expect(find(`${flood} secret=${secret} `).parts[0].value).toBe('ID1499');
});
