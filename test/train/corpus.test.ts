import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus, type LabelledFile } from '../../build/train/corpus.ts';
import { naturalise } from '../../build/train/naturalise.ts';
import { Tally } from '../../build/train/tally.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const secret = grow(sample`${alphanumeric(16)}`, 3);
const text = `größe: 3\npassword: é${secret}\npassword: none\n`;
const row = {
  file: 'a1/conf/shop.yml',
  lineEnd: 2,
  lineStart: 2,
  valueStart: 11,
  valueEnd: 27,
  truth: 'T',
  category: 'Password',
  core: true,
};

function corpusOf(...rows: readonly object[]): readonly LabelledFile[] {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'files/a1/conf'), { recursive: true });
  writeFileSync(join(folder, 'files/a1/conf/shop.yml'), text);
  writeFileSync(join(folder, 'labels.jsonl'), rows.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return readCorpus(folder);
}

test('the place of a label is counted in bytes, a label without one is its line', () => {
  const [file] = corpusOf(row, { ...row, lineStart: 3, lineEnd: 3, valueStart: -1, valueEnd: -1, truth: 'F' });
  expect(file).toMatchObject({ repository: 'a1', path: 'conf/shop.yml' });
  expect(file?.labels.map(({ start, end }) => file.text.slice(start, end))).toEqual([secret, 'password: none']);
});

test('a line that is no label is named', () => {
  expect(() => corpusOf({ file: 'a1/conf/shop.yml' })).toThrow('a line that is not a label');
});

test('a naturalised password keeps its length, its case and all that is no letter', () => {
  const [before] = corpusOf(row);
  const [after] = naturalise(
    corpusOf(row),
    new Map(Array.from({ length: 16 }, (_, length) => [length, ['orchardorchardor'.slice(0, length)]])),
    1,
  );
  const kinds = (value: string | undefined): string => (value ?? '').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A');
  expect(after?.text).not.toBe(before?.text);
  expect(kinds(after?.text)).toBe(kinds(before?.text));
});

test('what hits a secret is right, what hits another label alone is wrong, what hits none is counted apart', () => {
  const [{ labels } = { labels: [] }] = corpusOf(row, {
    ...row,
    lineStart: 3,
    lineEnd: 3,
    valueStart: -1,
    valueEnd: -1,
    truth: 'X',
  });
  const [right, wrong] = labels;
  const tally = new Tally();
  tally.add(labels, [{ start: right.start, end: wrong.end }]);
  expect([tally.precision, tally.recall]).toEqual([1, 1]);
  tally.add(labels, [wrong, { start: 0, end: 2 }]);
  expect([tally.precision, tally.recall]).toEqual([0.5, 0.5]);
  expect(String(tally)).toContain('unlabelled 1');
});
