import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineEnds } from '../../../src/engine/text/line-ends.ts';

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

test('ends of lines that are longer than what is looked at one byte at a time are the same, too', () => {
  const lengths = fc.array(fc.constantFrom(0, 1, 63, 64, 65, 200, 65_600), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      lengths,
      fc.array(fc.nat(70_000), { maxLength: 12 }),
      fc.constantFrom(1, 64, 100, 70_000),
      (lines, offsets, most) => {
        const text = Buffer.from(lines.map((length) => 'a'.repeat(length)).join('\n'));
        const ends = new LineEnds(text);
        const asked = offsets.filter((offset) => offset <= text.length);
        const wanted = asked.map((offset) =>
          Math.min(text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset), offset + most),
        );
        expect(asked.map((offset) => ends.after(offset, most))).toEqual(wanted);
      },
    ),
  );
});
