import { expect, test } from 'vitest';
import { type Baseline, parseBaseline } from '../../src/baseline.ts';
import { ConfigError } from '../../src/errors.ts';

const path = '.straykey-baseline.json';
const salt = '0123456789abcdef'.repeat(2);
const fingerprint = (digit: string): string => digit.repeat(32);
const write = (entries: readonly string[]): string =>
  `{\n  "version": 1,\n  "salt": "${salt}",\n  "entries": [\n${entries.join('\n')}\n  ]\n}\n`;
const line = (digit: string, rest = ''): string =>
  `    {"fingerprint":"${fingerprint(digit)}","rule":"r","reason":"x","date":"2026-01-01"${rest}}`;

test('an entry that a merge left twice counts once, and the later decision holds', () => {
  const text = write([`${line('b')},`, `${line('a')},`, line('b').replace('"x"', '"y"').replace('01-01', '04-01')]);
  const entries: Baseline['entries'] = parseBaseline(text, path).entries;
  expect(entries.map(({ fingerprint: key, reason }) => [key[0], reason])).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ]);
});

test.each([
  ['added an entry at the end', [line('a'), line('b')]],
  ['took the last entry away', [`${line('a')},`, `${line('b')},`]],
  ['added lines around one', [line('a'), '', `${line('b')},`, line('a')]],
])('a merge in which both sides %s needs no mending', (_, lines) => {
  expect(parseBaseline(write(lines), path).entries.map(({ fingerprint: key }) => key[0])).toEqual(['a', 'b']);
});

const wrong: readonly (readonly [string, string, string])[] = [
  [
    'merge conflict',
    write(['<<<<<<< HEAD', line('a'), '=======', line('b'), '>>>>>>> other']),
    `${path}:5: contains a merge conflict`,
  ],
  ['half an entry', write([`${line('a')},`, line('b').slice(0, -1)]), `${path}:6: is not valid JSON`],
  [
    'a salt of each side',
    write([line('a')]).replace(/(?<salt>\n.*"salt".*)/, '$<salt>$<salt>'),
    `${path}:4: has a second salt, since two branches each made a baseline`,
  ],
  ['an empty file', '', `${path}: is not valid JSON`],
  [
    'another version',
    `{"version": 2, "salt": "${salt}", "entries": []}`,
    `${path}: is of version 2; this straykey reads version 1`,
  ],
  ['no salt', '{"version": 1, "entries": []}', `${path}: has no salt`],
  ['a list', '[]', `${path}: must be a JSON object`],
  [
    'an unknown key',
    write([`${line('a')},`, line('b', ',"expire":"2026-01-01"')]),
    `${path}:6: "expire" is not known here; did you mean "expires"?`,
  ],
  [
    'a short fingerprint',
    write([line('a').replace('aaaa', 'a')]),
    `${path}:5: fingerprint must have 32 hexadecimal digits`,
  ],
  ['no reason', write([line('a').replace('"x"', '" "')]), `${path}:5: reason is missing`],
  [
    'a day that does not exist',
    write([line('a').replace('01-01', '13-01')]),
    `${path}:5: date and expires must be dates`,
  ],
  ['an entry that is none', write(['    null']), `${path}: must be a JSON object`],
  ['a key that poisons prototypes', write([line('a', ',"__proto__":{}')]), `${path}:5: "__proto__" is not known here`],
];

test.each(wrong)('%s is an error with its line', (_, text, message) => {
  expect(() => parseBaseline(text, path)).toThrow(ConfigError);
  expect(() => parseBaseline(text, path)).toThrow(message);
});

test('a byte order mark does no harm', () => {
  expect(parseBaseline(`\uFEFF${write([line('a')])}`, path).entries).toHaveLength(1);
});
