import fc from 'fast-check';
import { expect, test } from 'vitest';
import { membersOf, RunSearch } from '../../src/kernel/run-search.ts';
import { reachOf } from '../../src/rule/analysis/reach.ts';

/** Small patterns over few characters, with a keyword in some of their ways. */
const atom = fc.constantFrom(
  'key',
  'k',
  'ke',
  'ey',
  '[kx]',
  '[ab]',
  '.',
  '\\d',
  '(?:key|kay)',
  '(?:key)?',
  '(?<=a)',
  '(?=k)',
  '[a-z0-9]',
  '[^x]',
  'KEY',
);
const quantified = fc
  .tuple(atom, fc.constantFrom('', '', '', '?', '{0,2}', '{2}', '{1,3}', '{8,12}'))
  .map(([text, count]) =>
    count === '' || text.startsWith('(?<=') || text.startsWith('(?=') ? text : `(?:${text})${count}`,
  );
const sequence = fc.array(quantified, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const source = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((ways) => ways.join('|'));
const text = fc
  .array(fc.constantFrom('key', 'KEY', 'k', 'e', 'y', 'a', 'b', 'x', '1', 'aaaaaaaa', '12345678'), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** A match at every place it can start at. */
function matchesIn(pattern: RegExp, searched: string): readonly RegExpExecArray[] {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  return Array.from({ length: searched.length + 1 }, (_, at) => {
    sticky.lastIndex = at;
    return sticky.exec(searched);
  }).filter((match) => match !== null);
}

test('every match lies within the reach of a keyword, and begins with one where the pattern is anchored', () => {
  fc.assert(
    fc.property(source, text, fc.boolean(), (pattern, searched, isProvider) => {
      const rule = {
        pattern: new RegExp(pattern),
        keywords: ['key'],
        kind: isProvider ? ('provider' as const) : ('context' as const),
      };
      const reach = reachOf(rule);
      for (const match of matchesIn(rule.pattern, searched)) {
        expect(match[0].length).toBeLessThanOrEqual(reach.after);
        const at = (isProvider ? match[0] : match[0].toLowerCase()).indexOf('key');
        // A match without a keyword is the rule's own fault, but an anchored pattern has none.
        expect(at).toBeLessThanOrEqual(reach.before);
        if (reach.isAnchored) expect(at).toBe(0);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a keyword of every match within the reach has nothing before it that is said never to stand there', () => {
  fc.assert(
    fc.property(source, text, fc.boolean(), fc.constantFrom('', 'i'), (pattern, searched, isProvider, flags) => {
      const { before, notBefore } = reachOf({
        pattern: new RegExp(pattern, flags),
        keywords: ['key'],
        kind: isProvider ? 'provider' : 'context',
      });
      if (notBefore === undefined) return;
      const forbidden = membersOf(notBefore);
      const folded = isProvider && flags === '' ? searched : searched.toLowerCase();
      for (const { index } of matchesIn(new RegExp(pattern, flags), searched)) {
        const places = Array.from({ length: before + 1 }, (_, at) => index + at).filter((at) =>
          folded.startsWith('key', at),
        );
        expect(places.some((at) => at === 0 || forbidden[searched.charCodeAt(at - 1)] !== 1)).toBe(true);
      }
    }),
    { numRuns: 6000 },
  );
});

test('a run that a pattern is said to hold stands in every match, which is made of what it is said to be made of', () => {
  fc.assert(
    fc.property(source, text, (pattern, searched) => {
      const { run } = reachOf({ pattern: new RegExp(pattern), keywords: ['key'], kind: 'provider' });
      if (!run) return;
      for (const [match] of matchesIn(new RegExp(pattern), searched)) {
        const bytes = Buffer.from(match, 'latin1');
        expect(new RunSearch(membersOf(run.ranges), run.length, bytes).isOpen(0, bytes.length)).toBe(true);
        if (run.within !== undefined)
          expect([...bytes].every((code) => membersOf(run.within ?? '')[code] === 1)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('runs are found in spans where they stand, asked for in any ascending order', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(40)).map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'aaaa.'), { maxLength: 80 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(span, { maxLength: 8 }),
      (characters, length, spans) => {
        const searched = characters.join('');
        const runs = new RunSearch(membersOf('aa'), length, Buffer.from(searched));
        for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
          expect(runs.isOpen(from, to)).toBe(searched.slice(from, to).includes('a'.repeat(length)));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
