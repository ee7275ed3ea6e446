import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerAlphanumeric, named, oneOf, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('ak_', optional(oneOf('us1', 'eu1'), '_'), alphanumeric(16, 64));

export const userflowApiKey: Rule = {
  id: 'userflow-api-key',
  name: 'Userflow API key',
  provider: 'userflow',
  kind: 'context',
  description: 'Reads and changes the users, companies and events of the environment.',
  severity: 'high',
  ...named({ names: ['userflow', 'user flow', 'getuserflow'], value: key, near: 60, reach: 84 }),
  references: ['https://docs.userflow.com/api-reference/authentication'],
  rotate: { steps: 'Delete the key under Settings, API, then create one.', url: 'https://userflow.com/app' },
  examples: [
    sample`USERFLOW_API_KEY=${key}`,
    sample`curl https://api.userflow.com/users -H "Authorization: Bearer ak_${alphanumeric(32)}"`,
  ],
  lookalikes: [sample`USERFLOW_API_KEY=ak_${alphanumeric(10)}`, sample`userflow.init('ct_${lowerAlphanumeric(26)}')`],
};
