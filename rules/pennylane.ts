import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(digitWithin(43), base64Url(43));

export const pennylaneApiToken: Rule = {
  id: 'pennylane-api-token',
  name: 'Pennylane API token',
  provider: 'pennylane',
  kind: 'context',
  description: 'Reads and writes the accounting of the company.',
  severity: 'high',
  ...named({ names: ['pennylane_', 'pennylaneapi', 'pennylanetoken'], value: key, words: ['token', 'key'] }),
  references: ['https://pennylane.readme.io/docs/generating-my-api-token'],
  rotate: {
    steps: 'Revoke the API token in the settings of the company, generate another and put it in place.',
    url: 'https://app.pennylane.com/',
  },
  examples: [sample`PENNYLANE_API_TOKEN=${key}`, sample`pennylaneApiKey: "${key}"`],
  lookalikes: [sample`PENNYLANE_API_TOKEN=${base64Url(24)}`, sample`PENNYLANE_API_TOKEN=your_token`],
};
