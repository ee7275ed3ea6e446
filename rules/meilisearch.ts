import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const meilisearchApiKey: Rule = {
  id: 'meilisearch-api-key',
  name: 'Meilisearch API key',
  provider: 'meilisearch',
  kind: 'context',
  description: 'Searches or changes the indexes its scope names; the admin key does all of it.',
  severity: 'high',
  ...named({
    names: ['meilisearch', 'meili'],
    value: hexadecimal(64),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 24,
  }),
  references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
  rotate: {
    steps: 'Delete the key with DELETE /keys, or change the master key, which ends all keys made from it.',
    url: 'https://www.meilisearch.com/docs/learn/security/resetting_master_key',
  },
  examples: [
    sample`MEILISEARCH_API_KEY=${hexadecimal(64)}`,
    sample`curl http://meilisearch:7700/indexes -H 'Authorization: Bearer ${hexadecimal(64)}'`,
    sample`MEILI_ADMIN_KEY: "${hexadecimal(64)}"`,
  ],
  lookalikes: [
    sample`MEILISEARCH_API_KEY=${hexadecimal(63)}`,
    sample`MEILISEARCH_IMAGE_DIGEST=sha256:${hexadecimal(64)}`,
  ],
};

export const meilisearchMasterKey: Rule = {
  id: 'meilisearch-master-key',
  name: 'Meilisearch master key',
  provider: 'meilisearch',
  kind: 'context',
  description: 'Manages the instance: reads all keys, changes and deletes all indexes.',
  severity: 'critical',
  ...named({
    names: ['meilisearch', 'meili'],
    value: sequence(base64Url(43), digitInLast(43)),
    words: ['master_key', 'master-key', 'master key', 'masterkey'],
  }),
  references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
  rotate: {
    steps: 'Start the instance with another master key, which changes all other keys too, and put these in place.',
    url: 'https://www.meilisearch.com/docs/learn/security/resetting_master_key',
  },
  examples: [sample`MEILI_MASTER_KEY=${base64Url(43)}`, sample`meilisearch --master-key="${base64Url(43)}"`],
  lookalikes: [sample`MEILI_MASTER_KEY=${base64Url(30)}`, sample`MEILI_MASTER_KEY=masterKey`],
};
