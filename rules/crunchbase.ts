import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = loosely(hexadecimal(32));

export const crunchbaseApiKey: Rule = {
  id: 'crunchbase-api-key',
  name: 'Crunchbase API key',
  provider: 'crunchbase',
  kind: 'context',
  description: 'Calls the API on the contract of the account.',
  severity: 'medium',
  ...named({ names: ['crunchbase', 'cb-user', 'cb_user'], value: key, words: ['key', 'token'] }),
  references: ['https://data.crunchbase.com/docs/using-the-api'],
  rotate: {
    steps: 'Ask Crunchbase for another key under Integrations, and put it in place.',
    url: 'https://www.crunchbase.com/integrations/crunchbase-api',
  },
  examples: [
    sample`CRUNCHBASE_API_KEY=${key}`,
    sample`curl -H "X-cb-user-key: ${key}" https://api.crunchbase.com/v4/data/searches/people`,
  ],
  lookalikes: [sample`CRUNCHBASE_API_KEY=${hexadecimal(24)}`, sample`"crunchbase_uuid": "${uuid()}"`],
};
