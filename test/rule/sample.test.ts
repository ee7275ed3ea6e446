import { expect, test } from 'vitest';
import { crc32Base62 } from '../../src/engine/proof/crc32.ts';
import { alphanumeric, digits, hexadecimal, uuid } from '../../src/rule/pattern.ts';
import { at, encoded, grow, randomBytes, sample, withCrc32 } from '../../src/rule/sample.ts';

test('the same seed grows the same text, another seed another', () => {
  const recipe = sample`token=${alphanumeric(32)}`;
  expect(grow(recipe, 1)).toBe(grow(recipe, 1));
  expect(grow(recipe, 2)).not.toBe(grow(recipe, 1));
});

test('what grows from a shape matches it', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(grow(sample`${hexadecimal(20)}-${digits(4, 8)}/${uuid()}`, seed)).toMatch(
      /^[0-9a-f]{20}-\d{6}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
  }
});

test('longer texts have each class of characters that their alphabet has', () => {
  for (let seed = 0; seed < 200; seed++)
    expect(grow(sample`${alphanumeric(12)}`, seed)).toMatch(/^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])/);
});

test('parts are encoded as a whole', () => {
  expect(Buffer.from(grow(sample`${encoded('base64', 'user:', alphanumeric(20))}`, 1), 'base64').toString()).toMatch(
    /^user:[0-9A-Za-z]{20}$/,
  );
  expect(grow(sample`${encoded('percent', 'é/')}`, 1)).toBe('%C3%A9%2F');
  expect(grow(sample`${encoded('upper', 'abc')}${encoded('lower', 'DEF')}`, 1)).toBe('ABCdef');
});

test('a checksum is that of the text behind what is skipped', () => {
  const text = grow(sample`${withCrc32(4, 'acm_', alphanumeric(30))}`, 1);
  expect(text.slice(-6)).toBe(crc32Base62(text.slice(4, -6)));
});

test('random bytes stand behind their prefix, in lines of a width', () => {
  const lines = grow(sample`${randomBytes(100, { prefix: '3082', width: 40 })}`, 1).split('\n');
  expect(lines.map(({ length }) => length)).toEqual([40, 40, 40, 16]);
  expect(Buffer.from(lines.join(''), 'base64').subarray(0, 2).toString('hex')).toBe('3082');
});

test('a sample may stand at a path', () => {
  expect(at('.env', sample`A=1`)).toMatchObject({ path: '.env' });
});
