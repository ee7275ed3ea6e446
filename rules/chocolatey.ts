import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const chocolateyApiKey: Rule = {
  id: 'chocolatey-api-key',
  name: 'Chocolatey API key',
  provider: 'chocolatey',
  kind: 'context',
  description: 'Publishes packages that other machines install.',
  severity: 'critical',
  ...named({ names: ['chocolatey', 'choco'], value }),
  references: ['https://docs.chocolatey.org/en-us/create/commands/api-key/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://community.chocolatey.org/account',
  },
  examples: [
    sample`CHOCOLATEY_API_KEY=${value}`,
    sample`choco apikey --key ${value} --source https://push.chocolatey.org/`,
  ],
  lookalikes: [sample`CHOCOLATEY_API_KEY=${hexadecimal(31)}`, sample`CHOCOLATEY_API_KEY=your-chocolatey-api-key-here`],
};
