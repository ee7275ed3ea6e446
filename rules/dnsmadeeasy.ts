import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(uuid());

export const dnsmadeeasyApiKey: Rule = {
  id: 'dnsmadeeasy-api-key',
  name: 'DNS Made Easy API or secret key',
  provider: 'dnsmadeeasy',
  kind: 'context',
  description: 'Changes DNS zones and records.',
  severity: 'critical',
  ...named({ names: ['dnsmadeeasy', 'dns_made_easy'], value }),
  references: ['https://api-docs.dnsmadeeasy.com/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://cp.dnsmadeeasy.com/account/info',
  },
  examples: [sample`DNSMADEEASY_API_KEY=${value}`, sample`const dnsmadeeasyApiKey = '${value}';`],
  lookalikes: [
    sample`DNSMADEEASY_API_KEY=${hexadecimal(31)}`,
    sample`DNSMADEEASY_API_KEY=your-dnsmadeeasy-api-key-here`,
  ],
};
