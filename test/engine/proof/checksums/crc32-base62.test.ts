import { expect, test } from 'vitest';
import { checkCrc32Base62 } from '../../../../src/engine/proof/checksums/crc32-base62.ts';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample, withCrc32 } from '../../../../src/rule/sample.ts';

const token = grow(sample`${withCrc32(4, 'npm_', alphanumeric(30))}`, 1);

test('a token with its checksum is proven', () => {
  expect(checkCrc32Base62(token).kind).toBe('proven');
});

test('a token with one character changed is doubted', () => {
  const changed = token.slice(0, 10) + (token[10] === 'a' ? 'b' : 'a') + token.slice(11);
  expect(checkCrc32Base62(changed).kind).toBe('doubted');
});

test('a text without a prefix or a body says nothing', () => {
  expect(checkCrc32Base62(token.slice(4)).kind).toBe('unproven');
  expect(checkCrc32Base62('npm_abc').kind).toBe('unproven');
});
