import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(12), upperAlphanumeric(12));

export const kanbantoolApiToken: Rule = {
  id: 'kanbantool-api-token',
  name: 'Kanban Tool API token',
  provider: 'kanbantool',
  kind: 'context',
  description: 'Reads and changes the boards and tasks its user reaches.',
  severity: 'medium',
  ...named({ names: ['kanbantool', 'kanban tool'], value: key, words: ['token', 'key', 'secret', 'bearer', 'api'], near: 60 }),
  references: ['https://kanbantool.com/developer/api-v3'],
  rotate: { steps: 'Regenerate the API access token on the page My account, then put it in place.', url: 'https://kanbantool.com/developer/api-v3' },
  examples: [sample`KANBANTOOL_API_TOKEN=${key}`, sample`https://acme.kanbantool.com/api/v1/boards/12/tasks.xml?api_token=${key}`, sample`curl https://acme.kanbantool.com/api/v3/users/current.json -H "Authorization: Bearer ${key}"`],
  lookalikes: [sample`KANBANTOOL_API_TOKEN=${upperAlphanumeric(11)}`, sample`KANBANTOOL_API_TOKEN=YOURTOKENHERE`],
};
