import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const key = grow(sample`${hexadecimal(32)}`, 1);
const generic = rules.filter(({ kind }) => kind === 'generic');
const confidencesIn = (text: string): readonly string[] => scanText(text, generic).map(({ confidence }) => confidence);

test.each([
  ['in a page', `docsearch({\n  apiKey: '${key}',\n  indexName: 'shop',\n  inputSelector: '#q',\n});`],
  [
    'in the options of a site',
    `provider: 'algolia',\noptions: {\n  appId: '8J64VVRP8K',\n  apiKey: '${key}',\n  indexName: 'shop',\n}`,
  ],
  ['of an app', `new Echo({\n  broadcaster: 'pusher',\n  key: '${key.slice(0, 20)}',\n  cluster: 'eu',\n})`],
  ['in a table', `[search.algolia]\nappId = "8J64VVRP8K"\napiKey = "${key}"\nindexName = "shop"`],
])('a key that pages hold is only to be looked at %s', (_, text) => {
  expect(confidencesIn(text)).toEqual(['low']);
});

test.each([
  ['that fills an index', `adminKey: '${key}',\nappId: '8J64VVRP8K',\nindexName: 'shop',`],
  ['beside nothing that searches', `apiKey: '${key}',\nindexName: 'shop',`],
  ['of another service', `appId: '8J64VVRP8K',\napiKey: '${key}',\nname: 'shop',`],
])('a key %s is reported', (_, text) => {
  expect(confidencesIn(text)).toEqual(['high']);
});
