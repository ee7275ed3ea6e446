import type { Rule } from '../src/model/rule.ts';
import { loosely, lowerAlphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const groovehqAccessToken: Rule = {
  id: 'groovehq-access-token',
  name: 'Groove access token',
  provider: 'groovehq',
  kind: 'context',
  description: "Reads and answers the customers' tickets of the account.",
  severity: 'high',
  ...named({
    names: ['groovehq', 'groove hq', 'groove api', 'groove access', 'groove token'],
    value: loosely(lowerAlphanumeric(64)),
  }),
  references: ['https://www.groovehq.com/docs'],
  rotate: { steps: 'Refresh the private token under Settings, API, of Groove.', url: 'https://www.groovehq.com/' },
  examples: [
    sample`"groovehq": {"apiKey": "${lowerAlphanumeric(64)}"}`,
    sample`curl https://api.groovehq.com/v1/tickets -H "Authorization: Bearer ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://api.groovehq.com/v1/tickets -H "Authorization: Bearer ${lowerAlphanumeric(63)}"`,
    sample`groovehq_key = "${'a'.repeat(64)}"`,
  ],
};
