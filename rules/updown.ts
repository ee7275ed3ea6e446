import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(20), alphanumeric(20));

export const updownApiKey: Rule = {
  id: 'updown-api-key',
  name: 'updown.io API key',
  provider: 'updown',
  kind: 'context',
  description: 'Reads and changes the checks.',
  severity: 'low',
  ...named({
    names: ['updown.io', 'updownio', 'updown_api', 'updownapi'],
    value,
    words: ['key', 'token', 'api'],
  }),
  references: ['https://updown.io/api'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://updown.io/settings/edit',
  },
  examples: [sample`UPDOWN_API_KEY=${value}`, sample`updownApiKey: '${value}'`],
  lookalikes: [sample`UPDOWN_API_KEY=${alphanumeric(19)}`, sample`UPDOWN_API_KEY=your-updown-api-key-here`],
};
