import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchParser, MalformedAnswer } from '../../../../src/sources/git/process/batch.ts';

const id = '0123456789abcdef0123456789abcdef01234567';
const largestWhole = 20;

/** What the parser hands over for an output that is cut at these places, one string an object. */
function parse(output: Buffer, cuts: readonly number[]): readonly string[] {
  const seen: string[] = [];
  const parser = new BatchParser({
    begin: (_, type, size) => {
      seen.push(`${type} ${size} `);
      return type === 'tree' ? 'skip' : size > largestWhole ? 'pieces' : 'whole';
    },
    whole: (bytes) => void (seen[seen.length - 1] += Buffer.from(bytes).toString('hex')),
    piece: (bytes) => void (seen[seen.length - 1] += Buffer.from(bytes).toString('hex')),
    end: () => void (seen[seen.length - 1] += '.'),
    missing: () => void seen.push('missing'),
  });
  const places = [0, ...cuts.map((cut) => Math.min(cut, output.length)).sort((a, b) => a - b), output.length];
  for (const [index, end] of places.entries()) parser.push(output.subarray(places[index - 1] ?? 0, end));
  expect(parser.isBetweenObjects).toBe(true);
  return seen;
}

const object = fc.oneof(
  fc.constant(undefined),
  fc.record({ type: fc.constantFrom('blob', 'commit', 'tag', 'tree'), bytes: fc.uint8Array({ maxLength: 40 }) }),
);

test('the objects do not depend on where the output is split', () => {
  fc.assert(
    fc.property(fc.array(object, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 12 }), (objects, cuts) => {
      const output = Buffer.concat(
        objects.map((one) =>
          one === undefined
            ? Buffer.from(`${id} missing\n`)
            : Buffer.concat([Buffer.from(`${id} ${one.type} ${one.bytes.length}\n`), one.bytes, Buffer.from('\n')]),
        ),
      );
      const expected = objects.map((one) => {
        if (one === undefined) return 'missing';
        const { type, bytes } = one;
        const hex = type === 'tree' ? '' : Buffer.from(bytes).toString('hex');
        return `${type} ${bytes.length} ${hex}${type === 'tree' || bytes.length > largestWhole ? '.' : ''}`;
      });
      expect(parse(output, cuts)).toEqual(expected);
    }),
  );
});

test('output that ends within an object is incomplete', () => {
  const parser = new BatchParser({
    begin: () => 'whole',
    whole: () => undefined,
    piece: () => undefined,
    end: () => undefined,
    missing: () => undefined,
  });
  parser.push(Buffer.from(`${id} blob 5\nabc`));
  expect(parser.isBetweenObjects).toBe(false);
});

test('output that is not from cat-file is refused', () => {
  const parser = new BatchParser({
    begin: () => 'whole',
    whole: () => undefined,
    piece: () => undefined,
    end: () => undefined,
    missing: () => undefined,
  });
  expect(() => parser.push(Buffer.from(`${id} blob many\n`))).toThrow(MalformedAnswer);
});
