import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/index.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

test('the community of a router is found where it stands, not where its block begins', async () => {
  const value = grow(sample`${alphanumeric(16)}`, 5);
  const folder = newTree({
    'mx1.conf': `snmp {\n    community ${value} {\n        authorization read-only;\n    }\n}\n`,
  });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  const places = findings.flatMap(({ occurrences }) => occurrences.map(({ line, column }) => `${line}:${column}`));
  expect(places).toEqual(['2:15']);
});
