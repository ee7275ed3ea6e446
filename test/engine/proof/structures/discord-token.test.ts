import { expect, test } from 'vitest';
import { checkDiscordToken } from '../../../../src/engine/proof/structures/discord-token.ts';
import { base64Url } from '../../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../../src/rule/sample.ts';

test('the account is read from the token', () => {
  const token = grow(sample`${encoded('base64url', '1234567890123456789')}.${base64Url(6)}.${base64Url(38)}`, 1);
  expect(checkDiscordToken(token)).toEqual({ kind: 'proven', reason: 'belongs to account 1234567890123456789' });
});

test('a text that holds no number is refuted', () => {
  expect(checkDiscordToken(grow(sample`M${base64Url(23)}.${base64Url(6)}.${base64Url(38)}`, 1)).kind).toBe('refuted');
  expect(checkDiscordToken('no token').kind).toBe('refuted');
});
