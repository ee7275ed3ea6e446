// In a history, what the lines round a value said against it was forgotten once the path of its file was known: the key
// for searching that every page holds was reported with high confidence.

import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type ScanTarget, scan } from '../../src/index.ts';
import { alphanumeric, hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

const files = {
  'src/search.js': `docsearch({\n  appId: '8J64VVRP8K',\n  apiKey: '${hex(32)}',\n  indexName: 'shop',\n});\n`,
  'src/push.js': `new Echo({\n  broadcaster: 'pusher',\n  key: '${hex(20)}',\n  cluster: 'eu',\n});\n`,
  'conf/store.ini': `access_key = ${grow(sample`${alphanumeric(24)}`, 1)}\nsecret_key = ${grow(sample`${alphanumeric(40)}`, 2)}\n`,
};

async function gradesIn(target: ScanTarget): Promise<readonly string[]> {
  const { findings } = await scan({ target, confidence: 'low', config: false });
  return findings.map(({ occurrences: [{ path, line }], confidence, reasons }) =>
    [`${path.split('/').slice(-2).join('/')}:${line}`, confidence, reasons.at(-1)].join(' '),
  );
}

test.each([false, true])('a history is as sure of a value as a tree (packed: %s)', async (isPacked) => {
  const recipe = newRepository();
  recipe.commit('one', files);
  if (isPacked) recipe.git('gc', '--quiet');
  const grades = await gradesIn({ kind: 'git', repository: recipe.folder });
  expect(grades).toEqual(await gradesIn({ kind: 'dir', paths: [newTree(files)] }));
  expect(grades.filter((grade) => grade.includes(' low '))).toHaveLength(2);
  expect(grades).toContain('conf/store.ini:1 medium the secret that it goes with stands beside it');
});
