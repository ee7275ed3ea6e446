import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type Finding, scan } from '../../src/index.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

const secret = grow(sample`${alphanumeric(40)}`, 7);
const named = `<secret>{brandfetch AQAAABAAA ${secret}}</secret>\n`;
const unnamed = `<secret>{AQAAABAAA ${secret}}</secret>\n`;

async function findingsOf(
  files: Readonly<Record<string, string>>,
  options: Omit<Parameters<typeof scan>[0], 'target'> = {},
): Promise<readonly Finding[]> {
  const folder = newTree(files);
  return (await scan({ target: { kind: 'dir', paths: [folder] }, ...options })).findings;
}

test("the service's rule wins, with its provider, severity and rotation, and gives its reason", async () => {
  expect(await findingsOf({ 'credentials.xml': named })).toMatchObject([
    {
      ruleId: 'brandfetch-api-key',
      provider: 'brandfetch',
      rotate: { url: expect.stringContaining('brandfetch') },
      reasons: expect.arrayContaining([expect.stringContaining('speaks of brandfetch')]),
    },
  ]);
});

test('if only one place names the service, both places are one secret of it', async () => {
  expect(await findingsOf({ 'a.xml': unnamed, 'b.xml': named })).toMatchObject([
    { ruleId: 'brandfetch-api-key', occurrenceCount: 2 },
  ]);
});

test('the fingerprint does not depend on whether the service is named, so a baseline holds when lines move', async () => {
  const [{ fingerprint } = { fingerprint: '' }] = await findingsOf({ 'a.xml': unnamed });
  expect(fingerprint).not.toBe('');
  expect(await findingsOf({ 'a.xml': named })).toMatchObject([{ fingerprint }]);
});

test('history gives the same rule, confidence and reasons as the tree', async () => {
  const [inTree] = await findingsOf({ 'credentials.xml': named });
  const recipe = newRepository();
  recipe.commit('one', { 'credentials.xml': named });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toMatchObject([
    {
      ruleId: 'brandfetch-api-key',
      confidence: inTree?.confidence,
      reasons: inTree?.reasons,
      fingerprint: inTree?.fingerprint,
    },
  ]);
});

test('an exception for the rule that found it still applies', async () => {
  const folder = newTree({ 'credentials.xml': named });
  writeFileSync(
    join(folder, 'straykey.toml'),
    '[[allow]]\nrules = ["generic-secret"]\nreason = "made up"\npaths = ["credentials.xml"]\n',
  );
  const { findings, allowed } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toEqual([]);
  expect(allowed).toMatchObject([{ ruleId: 'brandfetch-api-key' }]);
});
