import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, unlike, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(unlike(uuid()), digitWithin(32), base64Url(32, 128));

export const loadmillApiToken: Rule = {
  id: 'loadmill-api-token',
  name: 'Loadmill API token',
  provider: 'loadmill',
  kind: 'context',
  description: 'Reads and runs the test suites of the team, with what is put into them.',
  severity: 'medium',
  ...named({ names: ['loadmill'], value: key, words: ['token', 'key'] }),
  references: ['https://docs.loadmill.com/integrations/api-tokens'],
  rotate: {
    steps: 'Revoke the token under Settings, Security, of Loadmill, then generate one.',
    url: 'https://app.loadmill.com/app/user/settings/security',
  },
  examples: [sample`LOADMILL_API_TOKEN=${base64Url(64)}`, sample`loadmill-agent start --token ${base64Url(64)}`],
  lookalikes: [
    sample`LOADMILL_API_TOKEN=<YOUR_LOADMILL_API_TOKEN>`,
    sample`const id = await loadmill.runTestPlan({ token, id: "${uuid()}" });`,
  ],
};
