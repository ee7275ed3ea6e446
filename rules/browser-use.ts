import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('bu_', base64Url(43));

export const browserUseApiKey: Rule = {
  id: 'browser-use-api-key',
  name: 'Browser Use API key',
  provider: 'browser-use',
  kind: 'context',
  description: 'Runs agents in cloud browsers with the profiles, and so the logins, of its owner.',
  severity: 'high',
  ...named({ names: ['browser_use', 'browser-use'], value: key, words: [] }),
  references: ['https://docs.browser-use.com/cloud/quickstart'],
  rotate: {
    steps: 'Revoke the key in the settings, look through the tasks, then create another.',
    url: 'https://cloud.browser-use.com/settings',
  },
  examples: [sample`BROWSER_USE_API_KEY=${key}`, sample`curl -H "X-Browser-Use-API-Key: ${key}"`],
  lookalikes: [sample`BROWSER_USE_API_KEY=bu_${base64Url(30)}`, sample`BROWSER_USE_API_KEY=bu_your_key_here`],
};
