import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const browserstackAccessKey: Rule = {
  id: 'browserstack-access-key',
  name: 'BrowserStack access key',
  provider: 'browserstack',
  kind: 'context',
  description: "Runs tests on the account's minutes and reads session videos, logs and uploaded apps.",
  severity: 'medium',
  keywords: ['browserstack', 'browser_stack', 'browser-stack', 'browser.stack', 'browser stack'],
  pattern: assigned({ names: ['browserstack', 'browser stack'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: ['https://www.browserstack.com/docs/iaam/security-and-access/access-key'],
  rotate: {
    steps: 'Reset the access key under Account, Settings; tunnels and CI need the new one.',
    url: 'https://www.browserstack.com/accounts/profile/details',
  },
  examples: [sample`BROWSERSTACK_ACCESS_KEY=${alphanumeric(20)}`, sample`browserstack.key = '${alphanumeric(20)}'`],
  lookalikes: [
    sample`BROWSERSTACK_ACCESS_KEY=${alphanumeric(19)}`,
    sample`browserstackApiKey = process.env.BROWSERSTACK_API_KEY`,
  ],
};
