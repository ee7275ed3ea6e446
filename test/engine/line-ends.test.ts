import { expect, test } from 'vitest';
import fc from 'fast-check';
import { LineEnds } from '../../src/engine/line-ends.ts';

const limit = 12;

/** The same, looked up each time. */
function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return Math.min(end < 0 ? text.length : end, offset + limit);
}

test('ends are the same in whatever order they are asked for', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(80)), (text, offsets) => {
      const ends = new LineEnds(Buffer.from(text));
      const asked = offsets.filter((offset) => offset <= text.length);
      expect(asked.map((offset) => ends.after(offset, limit))).toEqual(asked.map((offset) => lineEndOf(text, offset)));
    }),
  );
});
