import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(20), base64Url(20));

export const adjustApiToken: Rule = {
  id: 'adjust-api-token',
  name: 'Adjust API token',
  provider: 'adjust',
  kind: 'context',
  description: "Reads the account's installs, revenue and costs.",
  severity: 'medium',
  ...named({ names: ['adjust api', 'adjust token', 'adjust user token'], value, words: [] }),
  references: ['https://dev.adjust.com/en/api/rs-api/authentication/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://suite.adjust.com/',
  },
  examples: [sample`ADJUST_API_TOKEN=${value}`, sample`adjustApiToken: '${value}'`],
  lookalikes: [sample`ADJUST_API_TOKEN=${base64Url(19)}`, sample`ADJUST_API_TOKEN=your-adjust-api-token-here`],
};
