import fc from 'fast-check';
import { test } from 'vitest';
import { expectHits, searchNaively, withListeners } from './naive-search.ts';

const range = fc.constantFrom('ab', 'aabb', '09', '__az', '\x00\xff');
const runGate = fc.record(
  {
    kind: fc.constant('run' as const),
    before: fc.nat(40),
    after: fc.nat(90),
    ranges: range,
    length: fc.integer({ min: 1, max: 20 }),
    within: fc.constantFrom('09AZ__az', '\x00-/\xff'),
  },
  { requiredKeys: ['kind', 'before', 'after', 'ranges', 'length'] },
);

/** `[a-b]` of ranges. */
const classOf = (ranges: string): string =>
  `[${[...ranges.matchAll(/[^]{2}/g)].map(([pair]) => [...pair].map((character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('-')).join('')}]`;

test('a gate is open exactly where its run stands in the span, with nothing strange between it and the keyword', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('key', 'ab', 'aaaaaaaa', '.', '0', '_b'), { maxLength: 60 }),
      runGate,
      (parts, gate) => {
        const text = Buffer.from(parts.join(''), 'latin1');
        const wanted = { bytes: Buffer.from('key'), isCaseSensitive: true };
        const { before, after, length, ranges, within = '\0\xff' } = gate;
        const run = new RegExp(`${classOf(ranges)}{${length}}`);
        const [start, rest] = [new RegExp(`${classOf(within)}*$`), new RegExp(`^${classOf(within)}*`)];
        const open = searchNaively(text, [wanted]).filter(({ position }) => {
          const [behind] = rest.exec(text.toString('latin1', position, position + after)) ?? [''];
          return run.test(
            (start.exec(text.toString('latin1', Math.max(0, position - before), position))?.[0] ?? '') + behind,
          );
        });
        expectHits(text, withListeners([wanted], gate), open);
      },
    ),
    { numRuns: 300 },
  );
});
