import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const arcjetKey: Rule = {
  id: 'arcjet-key',
  name: 'Arcjet key',
  provider: 'arcjet',
  kind: 'provider',
  description: 'Uses up the quota of the site and fills its decisions with noise.',
  severity: 'medium',
  keywords: ['ajkey_01'],
  pattern: token`ajkey_01${lowerAlphanumeric(24)}`,
  references: ['https://docs.arcjet.com/environment'],
  rotate: {
    steps: 'Rotate the key in the settings of the site, then put the new one in place.',
    url: 'https://app.arcjet.com/',
  },
  examples: [
    sample`ARCJET_KEY=ajkey_01${lowerAlphanumeric(24)}`,
    sample`const aj = arcjet({ key: 'ajkey_01${lowerAlphanumeric(24)}', rules: [] });`,
  ],
  lookalikes: [sample`ARCJET_KEY=ajkey_01${lowerAlphanumeric(12)}`, sample`ARCJET_KEY=ajkey_yourkey`],
};
