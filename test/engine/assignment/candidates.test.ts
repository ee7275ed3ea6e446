import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesAt, windowAfter, windowBefore } from '../../../src/engine/assignment/candidates.ts';
import { familyKeywords } from '../../../src/engine/assignment/name/family.ts';
import { alphanumeric, base64, base64Url, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { findAll } from './find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 7);

test('offsets are those of the value without its quotes', () => {
  const text = `  "password": "${value}",`;
  const [candidate] = findAll(text);
  expect(candidate).toMatchObject({
    name: 'password',
    isNameQuoted: true,
    quote: 'double',
    separator: 'colon',
    kind: 'assignment',
    next: ',',
  });
  expect(text.slice(candidate?.valueStart, candidate?.valueEnd)).toBe(value);
});

test('a name with several keywords gives its value once, under the strongest', () => {
  expect(findAll(`secret_key_token = "${value}"`).map((candidate) => candidate.family)).toEqual(['secret']);
});

test('the elements of a list follow the first', () => {
  const texts = [1, 2, 3].map((seed) => grow(sample`${alphanumeric(12)}`, seed));
  const found = findAll(`tokens = ["${texts.join('", "')}"]`);
  expect(found.map((candidate) => [candidate.value, candidate.position])).toEqual(
    texts.map((text, index) => [text, index + 1]),
  );
});

test('words before the name qualify it', () => {
  expect(findAll(`API key: ${value}`)[0]).toMatchObject({ name: 'key', qualifier: 'API' });
});

test.each([
  'compass',
  'massacred',
  'DECRED',
  'bypass',
  'passport',
  'passenger',
  'monkey',
  'keyboard',
  'keyword',
  'author',
  'authority',
  'secretary',
  'tokenizer',
  'hotkey',
  'turkey',
  'compat',
  'pattern',
])('%s is no name of a secret', (name) => {
  expect(findAll(`${name} = "${value}"`)).toEqual([]);
});

test.each([
  ['a digest in a row', `INSERT INTO users (name, password) VALUES ('bob', '${grow(sample`${hexadecimal(32)}`, 4)}');`],
  ['a row that says less than its columns', "INSERT INTO users (name, mail, password) VALUES ('bob');"],
  ['the key of a row', `INSERT INTO releases (id, release_key) VALUES (1, '${value}');`],
  ['a prompt of MySQL', 'mysql -h db.acme.io -p shop'],
  ['a pipe into a command of another kind', `echo 'root:${value}' | cat`],
])('%s holds no value', (_, text) => {
  expect(findAll(text)).toEqual([]);
});

test('a quote that does not close on its line holds no value', () => {
  expect(findAll(`password = "${value}\nuser = "shop"`)).toEqual([]);
});

test.each([
  ['an argument behind a name', `store(token, "${value}")`],
  ['another call in front of a name', `log("${value}", token)`],
  ['a call of a method', `"${value}".concat(password)`],
])('no value belongs to the name in %s', (_, text) => {
  expect(findAll(text)).toEqual([]);
});

test.each([
  ['a reference', `-e PASSWORD=\${SHOP_PASSWORD} SHOP=${value}`],
  ['a value that holds a keyword', `ENV DB_PASSWORD=my_password SHOP=${value}`],
  ['a password that is given with its flag', `mysql -u shop -pmy_password ${value}`],
])('what follows %s is not its value', (_, text) => {
  expect(findAll(text).filter((found) => found.value.includes(value))).toEqual([]);
});

test('prose behind a name is no value', () => {
  expect(findAll('you may pass any option to the token parser and the key reader')).toEqual([]);
});

const hostile = fc.oneof(
  fc.constantFrom(
    'key=',
    'password',
    '"',
    "'",
    '\\"',
    '(',
    '[',
    '{',
    'new ',
    ': ',
    ' = ',
    '|| ',
    ', ',
    '-u a:',
    '&quot;',
    '\n',
    ' ',
    '</key>',
    'secret',
    '->',
    'x',
    ').toBe(',
    ') { ',
    '() { return ',
    '", ',
    ' == ',
    '<span class="o">',
    '**',
    ' id="x">',
    'assertEquals("ab1", ',
  ),
  fc.string({ maxLength: 6, unit: 'binary-ascii' }),
);

test('values are the text at their offsets and no longer than the bounds', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const candidate of findAll(text)) {
        expect(text.slice(candidate.valueStart, candidate.valueEnd)).toBe(candidate.value);
        expect(candidate.value.length).toBeLessThanOrEqual(4200);
      }
    }),
  );
});

test('what lies beyond the window changes nothing', () => {
  const units = [
    '"',
    "'",
    '(',
    '[',
    ' ',
    'key=',
    'password ',
    '\\',
    ': "',
    '$',
    '-',
    '<',
    ', "a"',
    '()',
    ').to.',
    ' a="b"',
    '", ',
    '== ',
    '<b>',
    ' x ',
  ];
  const keywords = Object.values(familyKeywords).flat();
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.constantFrom(...keywords),
      fc.integer({ min: 0, max: 6000 }),
      (left, right, keyword, count) => {
        const before = left.repeat(count);
        const text = before + keyword + right.repeat(count);
        const from = Math.max(0, before.length - windowBefore);
        const cut = candidatesAt(text.slice(from, before.length + windowAfter), before.length - from, keyword);
        expect(cut.map((candidate) => candidate.value)).toEqual(
          candidatesAt(text, before.length, keyword).map((candidate) => candidate.value),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the name of a command in quotes is a name among others', () => {
  expect(findAll(`{"keywords":["ConvertTo-SecureString"],"kind":"${value}"}`)).toEqual([]);
  expect(findAll(`$p = ConvertTo-SecureString "${value}" -AsPlainText`).map((found) => found.value)).toEqual([value]);
});

test.each([
  ['an environment line', 'SHOP_PASSWORD=x7Kd;9[fG2{qM'],
  ['a list of compose', '      - SHOP_PASSWORD=x7Kd;9[fG2{qM}Z'],
  ['a value of YAML', '  SHOP_PASSWORD: x7Kd;9[fG2{qM'],
  ['a line with a remark', 'export SHOP_PASSWORD=x7Kd;9[fG2{qM # rotate'],
])('settings are read to the end of %s', (_, line) => {
  expect(findAll(`A=b\n${line}\nC=d`).map((candidate) => candidate.value)).toEqual([
    expect.stringMatching(/^x7Kd;9\[fG2\{qM(?:\}Z)?$/),
  ]);
});

test.each([
  ['several settings', 'SHOP_PASSWORD=x7Kd9fG2;OTHER_USER=ada[1]', 'x7Kd9fG2'],
  ['code', 'SHOP_PASSWORD=x7Kd9fG2[0];', 'x7Kd9fG2'],
  ['a call', 'SHOP_PASSWORD=make_a1([b2],[c3])', undefined],
])('settings are not read on into %s', (_, line, beginning) => {
  expect(findAll(`${line}\n`).map((candidate) => candidate.value)).toEqual(beginning === undefined ? [] : [beginning]);
});

test('of several values each belongs to the name at its place', () => {
  const [first = '', second = ''] = [1, 2].map((seed) => grow(sample`${alphanumeric(12)}`, seed));
  expect(findAll(`token, secret = "${first}", "${second}"`).map((found) => [found.name, found.value])).toEqual(
    expect.arrayContaining([['secret', second]]),
  );
  expect(findAll(`user, secret = "${first}", "${second}"`).map((found) => found.value)).toEqual([second]);
});

test('what HTML writes for a mark ends a value without quotes', () => {
  const values = (text: string) => findAll(text).map(({ valueStart, valueEnd }) => text.slice(valueStart, valueEnd));
  expect(values(`token=${value}&amp;scopes=shop.write%2Cshop.read`)).toEqual([value]);
  expect(values(`token=${value}&gt; out`)).toEqual([value]);
});

test('tokens without quotes may be long, other text may not', () => {
  const token = grow(sample`${base64Url(36)}.${base64Url(264)}.${base64Url(683)}`, 4);
  const values = (text: string) => findAll(text).map((candidate) => candidate.value);
  expect(values(`export SHOP_TOKEN=${token}\n`)).toEqual([token]);
  expect(values(`private_key: ${grow(sample`${hexadecimal(1600)}`, 4)}\n`)).toEqual([]);
  expect(values(`GPGKey=${grow(sample`${base64(900)}`, 4)}==\n`)).toEqual([]);
});
