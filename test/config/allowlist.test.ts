import { expect, test } from 'vitest';
import { type AllowEntry, Allowlist, type SecretPlace } from '../../src/config/allowlist.ts';
import { parseIgnoreFile } from '../../src/config/ignore-file.ts';
import { loadConfig } from '../../src/config/load.ts';

const today = '2026-06-15';
const place: SecretPlace = {
  rule: { id: 'acme-api-key', provider: 'acme' },
  secret: 'test_value',
  match: 'key = test_value',
  line: 'const key = test_value // sample',
  lineNumber: 12,
  path: 'test/a.ts',
};

const entriesOf = (text: string): readonly AllowEntry[] =>
  loadConfig({ path: 'straykey.toml', kind: 'straykey', text, pathPrefix: '', folder: '/' }).allow;
const listOf = (text: string): Allowlist => new Allowlist({ entries: entriesOf(text), today });

test('each kind of condition covers a place', () => {
  for (const text of ['paths = ["test/"]', 'values = ["^test_"]', 'lines = ["// sample$"]', 'rules = ["acme"]']) {
    expect(listOf(`[[allow]]\n${text}`).find(place), text).toEqual({ kind: 'allowlist', name: 'straykey.toml:1' });
  }
});

test('all conditions of an exception must hold', () => {
  expect(listOf('[[allow]]\npaths = ["test/"]\nvalues = ["^test_"]\nrules = ["acme"]').find(place)).toBeDefined();
  expect(listOf('[[allow]]\npaths = ["test/"]\nvalues = ["^live_"]').find(place)).toBeUndefined();
  expect(listOf('[[allow]]\npaths = ["test/"]\nrules = ["github"]').find(place)).toBeUndefined();
  expect(listOf('[[allow]]\npaths = ["src/"]\nvalues = ["^test_"]').find(place)).toBeUndefined();
});

test('a commit is matched by its prefix', () => {
  const list = listOf('[[allow]]\ncommits = ["ABCDEF1"]');
  expect(list.find({ ...place, commit: 'abcdef1234' })).toBeDefined();
  expect(list.find({ ...place, commit: 'bbcdef1234' })).toBeUndefined();
  expect(list.find(place)).toBeUndefined();
});

test('the allowance has the reason', () => {
  expect(listOf('[[allow]]\nrules = ["acme"]\nreason = "sandbox"').find(place)).toEqual({
    kind: 'allowlist',
    name: 'straykey.toml:1',
    reason: 'sandbox',
  });
});

test('an exception is valid on its last day and not after it', () => {
  const text = '[[allow]]\nrules = ["acme"]\nexpires = 2026-06-15';
  expect(listOf(text).find(place)).toBeDefined();
  const after = new Allowlist({ entries: entriesOf(text), today: '2026-06-16' });
  expect(after.find(place)).toBeUndefined();
  expect(after.notes()).toEqual([
    'straykey.toml:1: this exception ended on 2026-06-15; what it covered is reported again',
  ]);
});

test('many exceptions that covered nothing are reported in one sentence', () => {
  const list = listOf(['a', 'b', 'c', 'd'].map((name) => `[[allow]]\npaths = ["${name}/"]\n`).join(''));
  expect(list.notes()).toEqual(['straykey.toml: 4 exceptions cover nothing that was found, in lines 1, 3, 5, 7']);
});

test('exceptions that covered nothing are reported', () => {
  const list = listOf('[[allow]]\npaths = ["test/"]\n[[allow]]\npaths = ["old/"]');
  list.find(place);
  expect(list.notes()).toEqual(['straykey.toml:3: this exception covers nothing that was found']);
});

test('a file that is covered completely need not be read', () => {
  const list = listOf('[[allow]]\npaths = ["test/"]\nrules = ["acme"]\n[[allow]]\npaths = ["fixtures/"]');
  expect(list.findForPath('fixtures/a.env')).toEqual({ kind: 'allowlist', name: 'straykey.toml:4' });
  expect(list.findForPath('test/a.env')).toBeUndefined();
  expect(list.notes()).toHaveLength(1);
});

test('only the part of a long line around the secret is looked at', () => {
  const list = listOf('[[allow]]\nlines = ["near=test_value", "far"]');
  const padding = 'x'.repeat(50_000);
  expect(list.find({ ...place, line: `${padding} near=test_value ${padding}` })).toBeDefined();
  expect(list.find({ ...place, line: `far ${padding} test_value ${padding}` })).toBeUndefined();
});

test('a pattern that does not end in time is a problem, and its exception is not used again', () => {
  let runs = 0;
  const finishes = (): boolean => ++runs === 0;
  const list = new Allowlist({ entries: entriesOf('[[allow]]\nvalues = ["(a+)+$"]'), today, finishes });
  expect([list.find(place), list.find(place), runs]).toEqual([undefined, undefined, 1]);
  expect(list.problems()).toMatchObject([{ kind: 'slow-rule', where: 'straykey.toml:1' }]);
});

test('a path pattern that does not end in time is named, and the others still count', () => {
  const text = "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['slow']\n[[allowlists]]\npaths = ['^test/']";
  const { allow } = loadConfig({ path: '.gitleaks.toml', kind: 'gitleaks', text, pathPrefix: '', folder: '/' });
  let runs = 0;
  const finishes = (work: () => void): boolean => {
    if (++runs <= 2) return false;
    work();
    return true;
  };
  const list = new Allowlist({ entries: allow, today, finishes });
  expect(list.findForPath('test/a.ts')).toEqual({ kind: 'allowlist', name: '.gitleaks.toml:5' });
  expect(list.problems().map(({ where }) => where)).toEqual(['.gitleaks.toml:3']);
});

const ignores = (text: string, pathPrefix = ''): Allowlist =>
  new Allowlist({ entries: [], ignoreLists: [parseIgnoreFile({ path: '.gitleaksignore', text, pathPrefix })], today });
const commit = 'a'.repeat(40);

test('a fingerprint of gitleaks covers the same file, rule and line', () => {
  const allowance = { kind: 'allowlist', name: '.gitleaksignore:2' };
  expect(ignores('# accepted\ntest/a.ts:acme-api-key:12').find(place)).toEqual(allowance);
  expect(ignores('\ntest/a.ts:acme-api-key:13').find(place)).toBeUndefined();
  expect(ignores('\ntest/b.ts:acme-api-key:12').find(place)).toBeUndefined();
  expect(ignores('\ntest/a.ts:globex-api-key:12').find(place)).toBeUndefined();
});

test('a gitleaks rule with another id stands for ours of the same provider', () => {
  const github = { ...place, rule: { id: 'github-personal-token', provider: 'github' } };
  expect(ignores('test/a.ts:github-pat:12').find(github)).toBeDefined();
  expect(
    ignores('test/a.ts:generic-api-key:12').find({ ...place, rule: { id: 'generic-assignment', provider: 'generic' } }),
  ).toBeDefined();
  expect(
    ignores('test/a.ts:private-key:12').find({ ...place, rule: { id: 'private-key-pem', provider: 'private-key' } }),
  ).toBeDefined();
});

test('a fingerprint with a commit covers that commit, and places whose commit is unknown', () => {
  const list = ignores(`${commit}:test/a.ts:acme-api-key:12`);
  expect(list.find({ ...place, commit })).toBeDefined();
  expect(list.find(place)).toBeDefined();
  expect(list.find({ ...place, commit: 'b'.repeat(40) })).toBeUndefined();
});

test('paths in ignore files may use backslashes, start with ./ or lead into an archive', () => {
  expect(ignores('test\\a.ts:acme-api-key:12').find(place)).toBeDefined();
  expect(ignores('./test/a.ts:acme-api-key:12\r\n').find(place)).toBeDefined();
  expect(ignores('a.zip!in/b.ts:acme-api-key:12').find({ ...place, path: 'a.zip!/in/b.ts' })).toBeDefined();
  expect(ignores('packages/test/a.ts:acme-api-key:12', 'packages/').find(place)).toBeDefined();
});

test('ignore lines that match nothing or are invalid are reported', () => {
  const list = parseIgnoreFile({
    path: '.gitleaksignore',
    text: 'a.ts:acme-api-key:1\nnonsense\na:b:c',
    pathPrefix: '',
  });
  expect(list.notes).toEqual(
    [2, 3].map((line) => `.gitleaksignore:${line}: this line is not a fingerprint (file:rule:line) and has no effect`),
  );
  expect(new Allowlist({ entries: [], ignoreLists: [list], today }).notes()).toEqual([
    '.gitleaksignore:1: this exception covers nothing that was found',
  ]);
});
