import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  digitInLast,
  hexadecimal,
  named,
  sequence,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.algolia.com/doc/guides/security/api-keys/';
const key = alphanumeric(32);

export const algoliaAdminKey: Rule = {
  id: 'algolia-admin-key',
  name: 'Algolia admin or write key',
  provider: 'algolia',
  kind: 'context',
  description: 'Changes and deletes indexes; the admin key also makes keys and reads everything in the application.',
  severity: 'critical',
  ...named({
    names: ['algolia admin', 'algolia write', 'algolia master'],
    value: sequence(key, digitInLast(32)),
    words: [],
  }),
  references: [docs],
  rotate: {
    steps:
      'Regenerate the admin key, or delete and create the write key, on the API keys page, put it in place, then look at the logs.',
    url: 'https://dashboard.algolia.com/account/api-keys/',
  },
  examples: [
    sample`ALGOLIA_ADMIN_KEY=${hexadecimal(32)}`,
    sample`algoliasearch(appId, algoliaAdminApiKey = '${hexadecimal(32)}')`,
    sample`algolia-write-key: ${hexadecimal(32)}`,
  ],
  lookalikes: [sample`ALGOLIA_ADMIN_KEY=${hexadecimal(31)}`, sample`ALGOLIA_ADMIN_KEY=your-admin-api-key`],
};

export const algoliaApiKey: Rule = {
  id: 'algolia-api-key',
  name: 'Algolia API key',
  provider: 'algolia',
  kind: 'context',
  description: 'An admin or write key changes and deletes indexes and makes keys; a search key is meant to be public.',
  severity: 'high',
  keywords: ['algolia'],
  pattern: assigned({
    names: ['algolia api', 'algolia key', 'algolia token', 'algolia secret', 'algolia monitoring', 'algolia usage'],
    value: sequence(key, digitInLast(32)),
    words: [],
  }),
  references: [docs],
  rotate: {
    steps:
      "Look up the key's rights; regenerate the admin key or delete and create the write key on the API keys page, put it in place, then look at the logs.",
    url: 'https://dashboard.algolia.com/account/api-keys/',
  },
  examples: [sample`ALGOLIA_API_KEY=${hexadecimal(32)}`, sample`algoliaApiKey: '${hexadecimal(32)}'`],
  lookalikes: [
    sample`ALGOLIA_API_KEY=${hexadecimal(31)}`,
    sample`algolia: { appId: 'ACME', apiKey: '${hexadecimal(32)}', indexName: 'docs' }`,
  ],
};

/** Clients that only search hold keys that anybody may see; the name of a call that writes shows that this one does not. */
export const algoliaWritingKey: Rule = {
  id: 'algolia-client-key',
  name: 'Algolia key of a client that writes',
  provider: 'algolia',
  kind: 'context',
  description: 'Adds, changes and deletes the records of an index.',
  severity: 'high',
  keywords: ['algoliasearch('],
  pattern: /algoliasearch\(\s{0,20}["'`][0-9A-Z]{10}["'`],\s{0,20}["'`](?<secret>[0-9a-f]{32})["'`]/,
  companions: [
    {
      name: 'call',
      pattern:
        /\.(?<part>(?:add|save|delete|partialUpdate|replaceAll|clear)Objects?|setSettings|clearIndex|deleteIndex)\(/,
      withinLines: 100,
      isRequired: true,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Regenerate the admin key, or delete and create the write key, on the API keys page, put it in place, then look at the logs.',
    url: 'https://dashboard.algolia.com/account/api-keys/',
  },
  examples: [
    sample`const client = algoliasearch('${upperAlphanumeric(10)}', '${hexadecimal(32)}');\nconst index = client.initIndex('shop');\nindex.saveObjects(records);`,
    sample`algoliasearch("${upperAlphanumeric(10)}", "${hexadecimal(32)}").initIndex("shop").addObjects(records)`,
  ],
  lookalikes: [
    sample`const client = algoliasearch('${upperAlphanumeric(10)}', '${hexadecimal(32)}');\nclient.initIndex('shop').search('shoes');`,
    sample`algoliasearch('${upperAlphanumeric(10)}', '${hexadecimal(31)}').initIndex('shop').saveObjects(records)`,
  ],
};
