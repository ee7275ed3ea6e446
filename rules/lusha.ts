import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const lushaApiKey: Rule = {
  id: 'lusha-api-key',
  name: 'Lusha API key',
  provider: 'lusha',
  kind: 'context',
  description: 'Spends the credits of the account.',
  severity: 'medium',
  ...named({ names: ['lusha api', 'lusha key', 'lusha_token'], value: key, words: ['key', 'token'] }),
  references: ['https://docs.lusha.com/apis/openapi'],
  rotate: {
    steps: 'Revoke the API key in the admin panel, create another and put it in place.',
    url: 'https://dashboard.lusha.com/enrich/api',
  },
  examples: [sample`LUSHA_API_KEY=${key}`, sample`const lushaApiKey = "${key}";`],
  lookalikes: [sample`LUSHA_API_KEY=${hexadecimal(12)}`, sample`LUSHA_API_KEY=your-api-key`],
};
