import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan, type ScanTarget } from '../../src/index.ts';
import { randomFrom } from '../../src/rule/sample.ts';

const token = githubToken();

/** Bytes without long runs of zeros, as in a program. */
function code(length: number, seed: number): Buffer {
  const next = randomFrom(seed);
  return Buffer.from(Array.from({ length }, () => Math.floor(next() * 256)));
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const program = (...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from('MZ\0\0'),
    ...parts.flatMap((part, index) => [code(5001 + index, index + 1), part]),
    code(900, 9),
  ]);

async function placesIn(target: ScanTarget): Promise<readonly object[]> {
  const { findings } = await scan({ target });
  return findings.flatMap(({ secret, occurrences }) =>
    occurrences.map(({ byteOffset, byteLength, decoded }) => ({ secret, byteOffset, byteLength, decoded })),
  );
}

const inTree = (bytes: Buffer): Promise<readonly object[]> =>
  placesIn({ kind: 'dir', paths: [newTree({ 'app.dll': bytes })] });

test.each([0, 1])('a token in the UTF-16 of a program is found in its place (offset by %i)', async (shift) => {
  const bytes = program(Buffer.alloc(shift, 1), wide(`(${token})`));
  const byteOffset = bytes.indexOf(wide(token));
  expect(await inTree(bytes)).toEqual([
    { secret: token, byteOffset, byteLength: 2 * token.length - 1, decoded: ['utf-16'] },
  ]);
});

test('the other byte order is read, too', async () => {
  expect(await inTree(program(wide(`(${token})`).swap16()))).toMatchObject([{ secret: token, decoded: ['utf-16'] }]);
});

test('a string and the one before it are lines of one text', async () => {
  const bytes = program(
    Buffer.concat([wide('DbPassword='), Buffer.from([0, 37]), wide(`connect("DbPassword", "${password()}")`)]),
  );
  expect(await inTree(bytes)).toMatchObject([{ secret: password() }]);
});

test('a file beyond one piece is read to its end', async () => {
  const bytes = Buffer.concat([
    program(code(100, 4)),
    Buffer.alloc(9 << 20, 'text '),
    Buffer.alloc(3),
    wide(`(${token})`),
    code(50, 5),
  ]);
  expect(await inTree(bytes)).toMatchObject([{ secret: token, byteOffset: bytes.indexOf(wide(token)) }]);
});

test('versions of a program in a history have what each of them has', async () => {
  const recipe = newRepository();
  const base = code(20_000, 7);
  recipe.commit('one', { 'app.dll': Buffer.concat([Buffer.alloc(8), base]) });
  recipe.commit('two', { 'app.dll': Buffer.concat([Buffer.alloc(8), base, wide(`(${token})`), code(100, 8)]) });
  recipe.commit('three', { 'app.dll': Buffer.concat([Buffer.alloc(9), base, code(90, 6)]) });
  recipe.git('gc', '--quiet', '--aggressive');
  expect(await placesIn({ kind: 'git', repository: recipe.folder })).toMatchObject([
    { secret: token, byteOffset: 8 + base.length + 2, decoded: ['utf-16'] },
  ]);
});
