import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { dispatchPayload } from './payloads.ts';
import { runAction } from './run-action.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const definition = readFileSync(`${root}action.yml`, 'utf8');
const page = readFileSync(`${root}docs/action.md`, 'utf8');

/** The names below a key of the definition. */
function namesIn(key: string): readonly string[] {
  const block = new RegExp(`^${key}:\\n((?: .*\\n)+)`, 'm').exec(definition)?.[1] ?? '';
  return [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = '']) => name);
}

/** The first cells of the table below a heading. */
function namesOn(heading: string): readonly string[] {
  const table = page.slice(page.indexOf(`## ${heading}\n`)).split('\n\n')[1] ?? '';
  return [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
}

test('the page of the action names its inputs and outputs, and no others', () => {
  expect(namesOn('Inputs').toSorted()).toEqual(namesIn('inputs').toSorted());
  expect(namesOn('Outputs').toSorted()).toEqual(namesIn('outputs').toSorted());
});

test('the action sets the outputs that it names, and no others', async () => {
  const { outputs } = await runAction({
    workspace: temporaryFolder(),
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    inputs: { mode: 'files' },
  });
  expect(Object.keys(outputs).toSorted()).toEqual(namesIn('outputs').toSorted());
});

test('it runs on Node 24 from the bundle, and the workflow of this repository uses it', () => {
  expect(definition).toContain('using: node24\n  main: dist/action.js');
  expect(readFileSync(`${root}.github/workflows/secrets.yml`, 'utf8')).toContain('uses: ./');
});

test('the block of the README is the first one of the page, but for its layout', () => {
  const step = /- uses: straykey\/straykey@\S+/;
  expect(step.exec(readFileSync(`${root}README.md`, 'utf8'))?.[0]).toBe(step.exec(page)?.[0]);
});
