import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rundeckApiToken: Rule = {
  id: 'rundeck-api-token',
  name: 'Rundeck API token',
  provider: 'rundeck',
  kind: 'context',
  description: 'Runs jobs on the nodes with the roles of its user.',
  severity: 'critical',
  ...named({ names: ['rundeck'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['token', 'auth'] }),
  references: ['https://docs.rundeck.com/docs/api/rundeck-api.html#token-authentication'],
  rotate: {
    steps: 'Delete the token on the profile of the user, look at the activity, then create one that expires.',
    url: 'https://docs.rundeck.com/docs/manual/10-user.html',
  },
  examples: [
    sample`RUNDECK_TOKEN=${alphanumeric(32)}`,
    sample`curl -H 'X-Rundeck-Auth-Token: ${alphanumeric(32)}' https://rd.acme.dev/api/46/projects`,
  ],
  lookalikes: [sample`RUNDECK_TOKEN=${alphanumeric(20)}`, sample`RUNDECK_URL=https://rd.acme.dev`],
};
