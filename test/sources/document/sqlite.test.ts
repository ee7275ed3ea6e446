import { expect, test } from 'vitest';
import { database } from '../../../fixtures/documents/sqlite.ts';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const settings = {
  name: 'settings',
  columns: ['name', 'value'],
  rows: [
    ['github_token', githubToken()],
    ['db_password', password()],
  ],
};

test.each(['utf8', 'utf16le', 'utf16be'] as const)('finds secrets in tables in %s', async (encoding) => {
  const bytes = database([settings], { encoding, pageSize: 1024 });
  const folder = newTree({ 'a.db': bytes });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken(), password()]);
  const path = `${folder}/a.db!/table settings`;
  expect(findings.map(({ occurrences }) => occurrences.find((place) => place.path === path)?.line)).toEqual([1, 2]);
});

test('finds secrets in a database that history holds', async () => {
  const recipe = newRepository();
  recipe.commit('add it', { 'a.db': database([settings]) });
  recipe.git('rm', '--quiet', 'a.db');
  recipe.commit('remove it');
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken(), password()]);
});

test('shows texts with their columns, settings with their names, and puts long values together', () => {
  const long = `${'a long value '.repeat(150)}end`;
  const columns = ['id', 'login', 'api key', 'originKey', 'notes'];
  const short = { name: 'short', columns, rows: [[7, 'ada', 'value one', 'value two', 'it\'s "both"']] };
  const rows = [[8, 'grace', long, Buffer.from('a blob'), Buffer.of(0, 1, 2, 3, 4)]];
  const sink = expand('a.db', database([settings, short, { name: 'long', columns, rows }]));
  expect(sink.paths).toEqual(['a.db!/table settings', 'a.db!/table short', 'a.db!/table long', 'a.db']);
  expect(sink.textOf('a.db!/table short')).toBe(`api key = 'value one'\nvalue two\nit's "both"\n`);
  expect(sink.textOf('a.db!/table long')).toBe(`login = 'grace'\napi key = '${long}'\na blob\n`);
  expect(sink.textOf('a.db!/table settings')).toBe(
    `github_token = '${githubToken()}'\ndb_password = '${password()}'\n`,
  );
  expect(expandPieces('a.db', database([settings]), [99]).paths).toEqual(['a.db', 'a.db!/table settings']);
});

test('damage harms nothing, and is told', () => {
  const bytes = database([{ name: 't', columns: ['a'], rows: [['a value that is longer than a page '.repeat(40)]] }]);
  expectNoHarm('a.db', bytes);
  expect(expand('a.db', bytes.subarray(0, 1024)).complaints).toEqual([
    'broken-archive a.db: a page of the database is damaged',
  ]);
  // A page that is its own child, and a value that goes on in itself.
  const circle = Buffer.from(bytes);
  circle.writeUInt32BE(3, 1024);
  expect(expand('a.db', circle).complaints).toHaveLength(1);
});

test('a table whose rows are moved out of their places is told', () => {
  const bytes = database([settings]);
  const places = bytes.readUInt16BE(512 + 8);
  bytes.writeUInt16BE(places + 3, 512 + 8);
  expect(expand('a.db', bytes).complaints).toEqual(['broken-archive a.db: a page of the database is damaged']);
  // A place where nothing is written.
  bytes.writeUInt16BE(100, 512 + 8);
  expect(expand('a.db', bytes).complaints).toEqual(['broken-archive a.db: a page of the database is damaged']);
  // A list of rows that is longer than the page.
  bytes.writeUInt16BE(places, 512 + 8);
  bytes.writeUInt16BE(4000, 512 + 3);
  expect(expand('a.db', bytes).complaints).toEqual(['broken-archive a.db: a page of the database is damaged']);
});

test('passes on large tables in pieces', () => {
  const value = 'a value of some length '.repeat(70_000);
  const sink = expand('a.db', database([{ name: 't', columns: ['a'], rows: [[value]] }], { pageSize: 32_768 }));
  expect(sink.textOf('a.db!/table t')).toBe(`${value}\n`);
});
