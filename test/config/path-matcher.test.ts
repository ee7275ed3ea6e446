import { expect, test } from 'vitest';
import { createPathMatcher } from '../../src/config/path-matcher.ts';
import { UsageError } from '../../src/errors.ts';

const isCovered = (glob: string | readonly string[], path: string): boolean =>
  createPathMatcher(typeof glob === 'string' ? [glob] : glob)(path);

test('a bare name covers a folder and everything below it at any depth', () => {
  expect(['vendor/a.js', 'lib/vendor/deep/a.js', 'vendor'].every((path) => isCovered('vendor', path))).toBe(true);
  expect(['vendors/a.js', 'my-vendor/a.js'].some((path) => isCovered('vendor', path))).toBe(false);
});

test('a slash at the end means a folder', () => {
  expect(isCovered('vendor/', 'lib/vendor/a.js')).toBe(true);
  expect(isCovered('vendor/', 'lib/vendor')).toBe(false);
});

test('a folder can be asked about before it is read, with a slash at its end', () => {
  expect(isCovered('vendor/', 'lib/vendor/')).toBe(true);
  expect(isCovered('vendor/**', 'vendor/')).toBe(true);
  expect(isCovered('lib/*', 'lib/')).toBe(false);
});

test('a wildcard in a name matches at any depth and never crosses a slash', () => {
  expect(isCovered('*.min.js', 'a.min.js')).toBe(true);
  expect(isCovered('*.min.js', 'web/dist/a.min.js')).toBe(true);
  expect(isCovered('src/*.ts', 'src/deep/a.ts')).toBe(false);
});

test('a leading slash, an inner slash and ./ start at the top', () => {
  expect(['/dist', './dist', 'dist/*'].map((glob) => isCovered(glob, 'dist/a.js'))).toEqual([true, true, true]);
  expect(['/dist', './dist', 'dist/*'].map((glob) => isCovered(glob, 'web/dist/a.js'))).toEqual([false, false, false]);
});

test('two stars match any number of folders', () => {
  expect(['a.ts', 'x/a.ts', 'x/y/a.ts'].map((path) => isCovered('**/a.ts', path))).toEqual([true, true, true]);
  expect(['src/a.ts', 'src/x/y/a.ts', 'lib/src/a.ts'].map((path) => isCovered('src/**/*.ts', path))).toEqual([
    true,
    true,
    false,
  ]);
  expect(['docs', 'docs/a.md'].map((path) => isCovered('docs/**', path))).toEqual([false, true]);
});

test('braces, classes and question marks work', () => {
  expect(['a.pem', 'a.key', 'a.crt'].map((path) => isCovered('*.{pem,key}', path))).toEqual([true, true, false]);
  expect(['src/a/x', 'lib/b/x', 'src/b/x'].map((path) => isCovered('{src/a,lib/{b,c}}/**', path))).toEqual([
    true,
    true,
    false,
  ]);
  expect(['a1', 'a2', 'ab'].map((path) => isCovered('a[0-9]', path))).toEqual([true, true, false]);
  expect(['a1', 'ab'].map((path) => isCovered('a[!0-9]', path))).toEqual([false, true]);
  expect(['log1', 'log12'].map((path) => isCovered('log?', path))).toEqual([true, false]);
});

test('an exclamation mark takes back what an earlier glob covered', () => {
  expect(isCovered(['*.js', '!keep.js'], 'src/keep.js')).toBe(false);
  expect(isCovered(['*.js', '!keep.js', '/src'], 'src/keep.js')).toBe(true);
});

test('parentheses and escaped brackets match literally', () => {
  expect(isCovered('app/(shop)/page.tsx', 'app/(shop)/page.tsx')).toBe(true);
  expect(isCovered('app/\\[id\\]/page.tsx', 'app/[id]/page.tsx')).toBe(true);
  expect(isCovered('+(a|aa)', 'aaaa')).toBe(false);
});

test('the backslashes of Windows separate names', () => {
  expect(isCovered('test\\fixtures\\*.env', 'test/fixtures/a.env')).toBe(true);
});

test('names that start with a dot are matched like others', () => {
  expect(isCovered('*', '.env')).toBe(true);
  expect(isCovered('**/.cache', 'a/.cache/b')).toBe(true);
});

test('an absolute path is never covered, so a glob cannot silence a whole checkout by accident', () => {
  expect(isCovered('home', '/home/me/repo/src/a.ts')).toBe(false);
  expect(isCovered('**', '/home/me/repo/src/a.ts')).toBe(false);
});

test('an entry of an archive is covered by the archive and by its own name', () => {
  expect(isCovered('*.zip', 'data/a.zip!/inner/key.pem')).toBe(true);
  expect(isCovered('key.pem', 'data/a.zip!/inner/key.pem')).toBe(true);
});

test('globs that name nothing, leave the folder or are too large are rejected', () => {
  for (const glob of [
    '',
    ' ',
    '/',
    './',
    '../secrets',
    'a/../../b',
    'x'.repeat(513),
    '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}',
    '*[a]*b*c',
  ]) {
    expect(() => createPathMatcher([glob]), glob).toThrow(UsageError);
  }
});

test('globs and names made to backtrack are matched quickly', () => {
  const name = 'a'.repeat(255);
  expect(isCovered(`${'*a'.repeat(200)}b`, name)).toBe(false);
  expect(isCovered(`${'**/a/'.repeat(80)}b`, 'a/'.repeat(2000))).toBe(false);
  expect(isCovered(`${'[a]*'.repeat(2)}b`, name)).toBe(false);
});
