import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const aircallApiToken: Rule = {
  id: 'aircall-api-token',
  name: 'Aircall API token',
  provider: 'aircall',
  kind: 'context',
  description: 'With the API id it reads calls, recordings and contacts of the company, and starts calls.',
  severity: 'high',
  ...named({ names: ['aircall'], value: key, words: ['token', 'secret'] }),
  references: ['https://developer.aircall.io/api-references/#basic-auth-aircall-customers'],
  rotate: {
    steps: 'Delete the API key in the dashboard under Integrations & API, create another and put it in place.',
    url: 'https://dashboard.aircall.io/integrations/api-keys',
  },
  examples: [sample`AIRCALL_API_TOKEN=${key}`, sample`aircall:\n  api_id: ${key}\n  api_token: ${key}`],
  lookalikes: [sample`AIRCALL_API_ID=${hexadecimal(32)}`, sample`AIRCALL_API_TOKEN=${hexadecimal(20)}`],
};
