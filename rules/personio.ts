import type { Rule } from '../src/model/rule.ts';
import { named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('papi-', uuid());

export const personioClientSecret: Rule = {
  id: 'personio-client-secret',
  name: 'Personio client secret',
  provider: 'personio',
  kind: 'context',
  description: 'Reads and changes the people of the company as the credentials allow, with salaries.',
  severity: 'critical',
  ...named({ names: ['personio'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developer.personio.de/docs/getting-started-with-the-personio-api'],
  rotate: {
    steps: 'Delete the API credentials under Integrations, generate others with fewer scopes and put them in place.',
    url: 'https://app.personio.com/configuration/api/credentials/management',
  },
  examples: [sample`PERSONIO_CLIENT_SECRET=${key}`, sample`personio:\n  client_id: ${key}\n  client_secret: ${key}`],
  lookalikes: [sample`PERSONIO_CLIENT_ID=papi-${uuid()}`, sample`PERSONIO_CLIENT_SECRET=papi-your-secret`],
};
