import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(lowerAlphanumeric(2), '-', loosely(uuid()));

export const anacondaApiToken: Rule = {
  id: 'anaconda-api-token',
  name: 'Anaconda.org API token',
  provider: 'anaconda',
  kind: 'context',
  description: 'Publishes packages that other programs install.',
  severity: 'critical',
  ...named({ names: ['anaconda'], value }),
  references: ['https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-accounts'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://anaconda.org/',
  },
  examples: [sample`ANACONDA_API_TOKEN=${value}`, sample`const anacondaApiToken = '${value}';`],
  lookalikes: [sample`ANACONDA_API_TOKEN=${hexadecimal(31)}`, sample`ANACONDA_API_TOKEN=your-anaconda-api-token-here`],
};
