import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const saucelabsAccessKey: Rule = {
  id: 'saucelabs-access-key',
  name: 'Sauce Labs access key',
  provider: 'saucelabs',
  kind: 'context',
  description: "Runs tests on the account's minutes and reads test videos, logs and uploaded apps.",
  severity: 'medium',
  keywords: ['saucelabs', 'sauce_labs', 'sauce-labs', 'sauce.labs', 'sauce labs', 'sauce'],
  pattern: assigned({
    names: ['saucelabs', 'sauce labs', 'sauce'],
    value: uuid(),
    words: ['key', 'access', 'token', 'secret', 'private'],
  }),
  references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
  rotate: {
    steps: 'Regenerate the access key under Account, User settings; all tunnels and jobs need the new one.',
    url: 'https://app.saucelabs.com/user-settings',
  },
  examples: [sample`SAUCE_ACCESS_KEY=${uuid()}`, sample`sauce:\n  accessKey: ${uuid()}`],
  lookalikes: [
    sample`SAUCE_ACCESS_KEY=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`SAUCELABS_API_KEY=xxxxxxxx-your-key`,
  ],
};
