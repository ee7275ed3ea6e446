import { expect, test } from 'vitest';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/index.ts';
import { hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

test('a key of a search server is not that of the people whom its host is called after', async () => {
  const key = grow(sample`${hexadecimal(64)}`, 5);
  const folder = newTree({
    'src/search.ts': `const client = new MeiliSearch({ host: 'https://search.discord.community', apiKey: '${key}' });\n`,
  });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['meilisearch-api-key']);
});
