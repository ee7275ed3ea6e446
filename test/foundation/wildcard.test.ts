import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesWildcard } from '../../src/foundation/wildcard.ts';

test('wildcards mean what the regular expression of the same shape means', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const wildcards = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
  fc.assert(
    fc.property(letters, wildcards, (text, wildcard) => {
      const pattern = new RegExp(`^${wildcard.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`);
      expect(matchesWildcard(text, wildcard)).toBe(pattern.test(text));
    }),
  );
});
