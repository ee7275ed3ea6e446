import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const token = grow(sample`glpat-${alphanumeric(20)}`, 7);

async function findingAt(path: string): Promise<Finding | undefined> {
  const { findings } = await scan({ target: { kind: 'text', text: `const token = '${token}';\n`, path } });
  return findings[0];
}

test.for(['node_modules/acme/index.js', 'web/bower_components/acme/a.js', 'venv/lib/python3.12/site-packages/acme.py'])(
  'everybody has the secret in %s',
  async (path) => {
    const finding = await findingAt(path);
    expect(finding?.severity).toBe('low');
    expect(finding?.reasons.at(-1)).toMatch(/somebody else/);
  },
);

test.for(['src/index.js', 'node_modules/.cache/babel/a.json', 'packages/node_modules.js'])(
  'the secret in %s is one of this repository',
  async (path) => {
    expect((await findingAt(path))?.severity).not.toBe('low');
  },
);
