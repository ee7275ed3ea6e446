import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDotenv } from '../../src/sources/dotenv.ts';

const valuesOf = (text: string): Record<string, string> =>
  Object.fromEntries(parseDotenv(text).map(({ name, value }) => [name, value]));

test('plain values end at the end of the line or at a comment after a blank', () => {
  expect(valuesOf('A=one\nB = two words \nC=x#y\nD=x # y\nE= # y\nF=#y\nG=\n')).toEqual({
    A: 'one',
    B: 'two words',
    C: 'x#y',
    D: 'x',
    E: '',
    F: '#y',
    G: '',
  });
});

test('quotes are removed, and blanks and hashes between them kept', () => {
  expect(valuesOf(`A='a # b '\nB="a # b" # said\nC=\`it's "so"\`\n`)).toEqual({
    A: 'a # b ',
    B: 'a # b',
    C: `it's "so"`,
  });
});

test('escapes are resolved in double quotes only', () => {
  expect(valuesOf(`A="a\\nb\\"c"\nB='a\\nb'\nC=a\\nb\n`)).toEqual({ A: 'a\nb"c', B: 'a\\nb', C: 'a\\nb' });
});

test('a quoted value may span several lines, which are counted', () => {
  const entries = parseDotenv('KEY="first\r\nsecond"\r\nNEXT=1\r\n');
  expect(entries.map(({ name, value, line }) => ({ name, value, line }))).toEqual([
    { name: 'KEY', value: 'first\nsecond', line: 1 },
    { name: 'NEXT', value: '1', line: 3 },
  ]);
});

test('a quote that never closes does not swallow the lines below', () => {
  expect(valuesOf('A="open\nB="shut"\nC=\'open\nD=1')).toEqual({ A: '"open', B: 'shut', C: "'open", D: '1' });
});

test('a quoted value that ends in a backslash still loses its quotes', () => {
  expect(valuesOf(`A='C:\\dir\\'\nB=1`)).toEqual({ A: 'C:\\dir\\', B: '1' });
});

test('export, colons, byte order marks and names with dots are understood', () => {
  const entries = parseDotenv('\uFEFFexport A=1\nB: two\nc.d-e=3\nhttp://x\n# F=4\n=5\nG\n');
  expect(entries.map(({ name, value, isExported }) => [name, value, isExported])).toEqual([
    ['A', '1', true],
    ['B', 'two', false],
    ['c.d-e', '3', false],
  ]);
});

test('interpolation is recognised and left alone', () => {
  const entries = parseDotenv('A=${B}\nC=\'${B}\'\nD="x $(pwd)"\nE=\\${B}\nF=5$\nG=$HOME/x');
  expect(entries.map(({ name, isInterpolated }) => [name, isInterpolated])).toEqual([
    ['A', true],
    ['C', false],
    ['D', true],
    ['E', false],
    ['F', false],
    ['G', true],
  ]);
  expect(entries[0]?.value).toBe('${B}');
});

test('offsets point to the text as written', () => {
  const text = 'A=one\nexport B="two\\n" # x\n';
  expect(
    parseDotenv(text).map(({ valueOffset, valueLength }) => text.slice(valueOffset, valueOffset + valueLength)),
  ).toEqual(['one', 'two\\n']);
});

test('every value survives being written in double quotes', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ' ', '#', "'", '"', '\\', '\n', '$', '=', 'é') });
  const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (values) => {
      const text = values.map((each, index) => `N${index}=${quoted(each)}`).join('\n');
      expect(parseDotenv(text).map((entry) => entry.value)).toEqual(values);
    }),
  );
});

test('any text is read to its end, with lines in order and spans inside it', () => {
  const soup = fc.string({
    unit: fc.constantFrom('A', '=', '"', "'", '`', '\n', '\r', ' ', '#', '\\', ':', 'export '),
    maxLength: 80,
  });
  fc.assert(
    fc.property(soup, (text) => {
      let previous = 0;
      for (const { line, valueOffset, valueLength } of parseDotenv(text)) {
        expect(line).toBeGreaterThan(previous);
        expect(valueOffset + valueLength).toBeLessThanOrEqual(text.length);
        previous = line;
      }
    }),
  );
});

test.each([
  'A=one\nB=two\n',
  'A = one \n  B=two',
  'A=\'one # two\'\nB="one # two"\nC=`one # two`\n',
  'A=one # two\n# B=3\n\nC=\n',
  'export A=one\nexport B="two"\n',
  'A="one\ntwo"\nB=\'one\ntwo\'\nC=`one\ntwo`\nD=1\n',
  'A="one\\ntwo"\nB=\'one\\ntwo\'\n',
  'A="it\'s"\nB=\'"so"\'\nC=`"it\'s"`\n',
  'A={"a": "b c"}\nB=a=b=c\nC=postgres://u:p@h/d?x=1\n',
  'A=one\r\nB="two"\r\n',
  'A="one" # two\nB=\'x\' # y\n',
])('what Node itself makes of %j is what we make of it', (text) => {
  expect(valuesOf(text)).toEqual({ ...parseEnv(text) });
});
