import { expect, test } from 'vitest';
import { zip } from '../../../fixtures/archives.ts';
import { bytecodeSamples } from '../../../fixtures/documents/bytecode-samples.ts';
import { pythonModule } from '../../../fixtures/documents/marshal.ts';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const module = { TOKEN: githubToken(), DB_PASSWORD: password() };

test.each([
  ['a capture of a network', '\n\r\r\n\x1c\0\0\0\x4d\x3c\x2b\x1a'],
  ['a text whose line ends were changed twice', 'a\r\r\n{\r\r\n\ttext-decoration:none;\r\r\n'],
])('%s begins like bytecode and is none', (_, head) => {
  const sink = expand('shop.data', Buffer.from(`${head}\nAuthorization: token ${githubToken()}\n`, 'latin1'));
  expect(sink.paths).toEqual(['shop.data']);
  expect(sink.problems).toEqual([]);
});

test.each([...bytecodeSamples.keys()])('reads the texts and names of bytecode by Python %s', (version) => {
  const sink = expand('a.pyc', bytecodeSamples.get(version) ?? Buffer.alloc(0));
  expect(sink.paths).toEqual(['a.pyc!/strings']);
  const lines = sink.textOf('a.pyc!/strings')?.split('\n') ?? [];
  expect(lines).toEqual(
    expect.arrayContaining([
      'Doc of the module.',
      "NAME = 'value one'",
      "BLOB = 'bytes value'",
      'two names',
      "user = 'grace'",
      "word = 'attribute value'",
      "local = 'local value'",
      "word = 'keyword value'",
      "host = 'a.example'",
      "user = 'entry one'",
      "word = 'entry two'",
      "word = 'entry three'",
      "item = 'item value'",
      "word == 'compared value'",
      'tuple one',
      'tuple two',
      'it\'s "both"',
      'lines',
    ]),
  );
  expect(new Set(lines).size).toBe(lines.length);
});

test('bytecode that is cut off is told, unless it may be of a version that is not known yet', () => {
  const bytes = pythonModule(module);
  const cut = bytes.subarray(0, bytes.length - 30);
  expect(expand('a.pyc', cut).complaints).toEqual(['broken-archive a.pyc: the bytecode is damaged']);
  const later = Buffer.from(cut);
  later.writeUInt16LE(3900, 0);
  expect(expand('a.pyc', later).problems).toEqual([]);
});

test('finds tokens and named passwords in bytecode, in a tree, in an archive and in history', async () => {
  const bytes = pythonModule(module);
  const folder = newTree({ 'a/m.pyc': bytes, 'b.zip': zip([{ name: 'm.pyc', bytes }]) });
  const expected = [
    { secret: module.TOKEN, occurrences: [{ line: 1 }, { line: 1 }] },
    { secret: module.DB_PASSWORD, occurrences: [{ line: 2 }, { line: 2 }] },
  ];
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toMatchObject(expected);
  expect(findings[0]?.occurrences.map(({ path }) => path.slice(folder.length + 1))).toEqual([
    'a/m.pyc!/strings',
    'b.zip!/m.pyc!/strings',
  ]);

  const recipe = newRepository();
  recipe.commit('add it', { 'm.pyc': bytes });
  recipe.git('rm', '--quiet', 'm.pyc');
  recipe.commit('remove it');
  const history = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(history.findings).toMatchObject([
    { secret: module.TOKEN, occurrences: [{ path: 'm.pyc!/strings', line: 1 }] },
    { secret: module.DB_PASSWORD, occurrences: [{ path: 'm.pyc!/strings', line: 2 }] },
  ]);
});

test('what comes in pieces is scanned as it is and as text', () => {
  const sink = expandPieces('m.pyc', pythonModule(module), [7, 100]);
  expect(sink.paths).toEqual(['m.pyc', 'm.pyc!/strings']);
  expect(sink.textOf('m.pyc!/strings')).toContain(`TOKEN = '${module.TOKEN}'\n`);
});

test('of damaged bytecode, what comes before the damage is read, and the bytes are scanned as well', () => {
  const bytes = pythonModule({ FIRST: 'value one', SECOND: 'value two' });
  const sink = expand('m.pyc', bytes.subarray(0, bytes.indexOf('SECOND')));
  expect(sink.paths).toEqual(['m.pyc!/strings', 'm.pyc']);
  expect(sink.textOf('m.pyc!/strings')).toBe('value one\nvalue two\nFIRST\n');
  expectNoHarm('m.pyc', bytes);
});

test('a version that nobody knows yet is read as text alone', () => {
  const bytes = Buffer.from(bytecodeSamples.get('3.13.0') ?? '');
  bytes.writeUInt16LE(3699);
  expect(expand('m.pyc', bytes).textOf('m.pyc!/strings')).toContain('\nvalue one\nbytes value\n');
});

test('values within values, shared ones and ones that claim to be huge take neither time nor memory', () => {
  const header = pythonModule({}).subarray(0, 16);
  const nested = Buffer.concat([header, Buffer.from('[\x01\0\0\0'.repeat(100_000), 'latin1')]);
  expect(expand('m.pyc', nested).paths).toEqual(['m.pyc']);
  const huge = Buffer.concat([header, Buffer.from('(\xff\xff\xff\x7f', 'latin1')]);
  expect(expand('m.pyc', huge).paths).toEqual(['m.pyc']);
  // Each level holds the one before twice.
  const shared = Array.from({ length: 100 }, (_, level) => `\xa9\x02r${refTo(level)}r${refTo(level)}`);
  const text = `\xa9${String.fromCharCode(101)}\xda\x05value${shared.join('')}`;
  expect(expand('m.pyc', Buffer.concat([header, Buffer.from(text, 'latin1')])).textOf('m.pyc!/strings')).toBe(
    'value\n',
  );
});

/** The outer tuple is number 0, the text number 1, and each level the next. */
function refTo(level: number): string {
  return `${String.fromCharCode(level + 1)}\0\0\0`;
}
