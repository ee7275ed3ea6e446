import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const rundeckApiToken: Rule = {
  id: 'rundeck-api-token',
  name: 'Rundeck API token',
  provider: 'rundeck',
  kind: 'context',
  description: 'Runs jobs on the nodes of the projects, with the roles of the token.',
  severity: 'critical',
  ...named({ names: ['rundeck', 'rd_token'], value: key, words: ['token', 'key'] }),
  references: ['https://docs.rundeck.com/docs/manual/10-user.html#user-api-tokens'],
  rotate: {
    steps: 'Delete the token in the profile of the user, create another that expires and look through the executions.',
    url: 'https://docs.rundeck.com/docs/manual/10-user.html',
  },
  examples: [
    sample`RUNDECK_TOKEN=${key}`,
    sample`curl -H "X-Rundeck-Auth-Token: ${key}" https://rundeck.acme.dev/api/41/projects`,
  ],
  lookalikes: [sample`RUNDECK_TOKEN=${alphanumeric(20)}`, sample`RD_TOKEN=your_token`],
};
