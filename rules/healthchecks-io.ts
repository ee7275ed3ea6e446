import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), base64Url(32));

export const healthchecksIoApiKey: Rule = {
  id: 'healthchecks-io-api-key',
  name: 'Healthchecks.io API key',
  provider: 'healthchecks-io',
  kind: 'context',
  description: 'Reads and changes the checks of the project.',
  severity: 'medium',
  ...named({ names: ['healthchecks'], value, words: ['key', 'token', 'api'] }),
  references: ['https://healthchecks.io/docs/api/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://healthchecks.io/projects/',
  },
  examples: [
    sample`HEALTHCHECKS_API_KEY=${value}`,
    sample`curl https://healthchecks.io/api/v3/checks/ -H 'X-Api-Key: ${value}'`,
  ],
  lookalikes: [
    sample`HEALTHCHECKS_IO_API_KEY=${base64Url(31)}`,
    sample`HEALTHCHECKS_IO_API_KEY=your-healthchecks-io-api-key-here`,
  ],
};
