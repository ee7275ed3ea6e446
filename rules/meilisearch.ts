import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
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
