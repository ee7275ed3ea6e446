import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const browserbaseApiKey: Rule = {
  id: 'browserbase-api-key',
  name: 'Browserbase API key',
  provider: 'browserbase',
  kind: 'provider',
  description: 'Runs browsers in the project, and sees the sessions and their recordings.',
  severity: 'high',
  keywords: ['bb_live_'],
  pattern: token`bb_live_${base64Url(27)}`,
  references: ['https://docs.browserbase.com/reference/introduction'],
  rotate: {
    steps: 'Delete the key in the settings of the project, then make one.',
    url: 'https://www.browserbase.com/settings',
  },
  examples: [
    sample`BROWSERBASE_API_KEY=bb_live_${base64Url(27)}`,
    sample`curl -H 'X-BB-API-Key: bb_live_${alphanumeric(27)}' https://api.browserbase.com/v1/sessions`,
  ],
  lookalikes: [sample`bb_live_${base64Url(26)}`, sample`bb_live_info_${alphanumeric(4)}`],
};
