import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RawDiffParser } from '../../../../src/sources/git/history/raw-diff.ts';

const none = '0'.repeat(40);
const id = '0123456789abcdef0123456789abcdef01234567';

function parse(output: Buffer, cuts: readonly number[] = []): readonly string[] {
  const seen: string[] = [];
  const parser = new RawDiffParser({
    commit: (commit) => void seen.push(`commit ${commit}`),
    entry: ({ mode, id: blob, status, path }) => void seen.push(`${mode} ${blob} ${status} ${path}`),
  });
  const places = [0, ...cuts.map((cut) => Math.min(cut, output.length)).sort((a, b) => a - b), output.length];
  for (const [index, end] of places.entries()) parser.push(output.subarray(places[index - 1] ?? 0, end));
  return seen;
}

test('lines of commits and of merges with three parents are distinguished', () => {
  const output = `${id}\0\n:000000 100644 ${none} ${id} A\0a path\0${id}\0\0:::000000 100644 100644 120000 ${none} ${none} ${none} ${id} AMT\0merged\0`;
  expect(parse(Buffer.from(output))).toEqual([
    `commit ${id}`,
    `100644 ${id} A a path`,
    `commit ${id}`,
    `120000 ${id} AMT merged`,
  ]);
});

test('the entries do not depend on where the output is split', () => {
  const path = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 6 }), fc.array(fc.nat(800), { maxLength: 10 }), (paths, cuts) => {
      const output = Buffer.from(paths.map((name) => `:100644 100755 ${none} ${id} M\0${name}\0`).join(''));
      expect(parse(output, cuts)).toEqual(paths.map((name) => `100755 ${id} M ${Buffer.from(name).toString('utf8')}`));
    }),
  );
});

test('a path may look like a line or a commit', () => {
  const line = `:000000 100644 ${none} ${id} A`;
  expect(parse(Buffer.from(`${line}\0${line}\0${line}\0${id}\0`))).toEqual([
    `100644 ${id} A ${line}`,
    `100644 ${id} A ${id}`,
  ]);
});
