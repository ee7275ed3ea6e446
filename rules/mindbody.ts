import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(32);

export const mindbodyApiKey: Rule = {
  id: 'mindbody-api-key',
  name: 'Mindbody API key',
  provider: 'mindbody',
  kind: 'context',
  description: 'Reads clients, classes and sales of the sites that activated it.',
  severity: 'high',
  ...named({ names: ['mindbody'], value: key, words: ['key', 'token'] }),
  references: ['https://developers.mindbodyonline.com/PublicDocumentation/V6#authentication'],
  rotate: {
    steps: 'Delete the API key in the developer account, issue another and put it in place.',
    url: 'https://developers.mindbodyonline.com/Account/Credentials',
  },
  examples: [sample`MINDBODY_API_KEY=${key}`, sample`mindbody:\n  apiKey: "${key}"\n  siteId: "-99"`],
  lookalikes: [sample`MINDBODY_API_KEY=${hexadecimal(20)}`, sample`MINDBODY_SITE_ID=-99`],
};
