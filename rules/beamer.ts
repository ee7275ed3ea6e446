import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.getbeamer.com/api';
const body = characterSet('\\w\\-+/=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 44, 47);

export const beamerApiKey: Rule = {
  id: 'beamer-api-key',
  name: 'Beamer API key',
  provider: 'beamer',
  kind: 'context',
  description: "Reads users and publishes announcements into the product's widget, by its permissions.",
  severity: 'high',
  ...named({ names: ['beamer', 'getbeamer'], value: sequence(body, digitInLast(40)) }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the API settings, look at the posts for what is not yours, then create a new one with fewer permissions.',
    url: 'https://app.getbeamer.com/settings#api',
  },
  examples: [
    sample`BEAMER_API_KEY=b_${alphanumeric(43)}=`,
    sample`curl https://api.getbeamer.com/v0/posts -H 'Beamer-Api-Key: ${body}'`,
  ],
  lookalikes: [sample`BEAMER_API_KEY=b_${alphanumeric(41)}`, sample`BEAMER_API_KEY=b_your_api_key`],
};
