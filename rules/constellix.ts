import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const constellixApiKey: Rule = {
  id: 'constellix-api-key',
  name: 'Constellix API or secret key',
  provider: 'constellix',
  kind: 'context',
  description: 'Changes DNS zones and records.',
  severity: 'critical',
  ...named({ names: ['constellix'], value }),
  references: ['https://api.dns.constellix.com/v4/docs'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://manage.constellix.com/',
  },
  examples: [sample`CONSTELLIX_API_KEY=${value}`, sample`const constellixApiKey = '${value}';`],
  lookalikes: [sample`CONSTELLIX_API_KEY=${hexadecimal(31)}`, sample`CONSTELLIX_API_KEY=your-constellix-api-key-here`],
};
