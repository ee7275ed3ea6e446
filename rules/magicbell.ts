import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  digitInLast,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.magicbell.com/docs/api/authentication';
const secret = alphanumeric(40);

export const magicbellApiSecret: Rule = {
  id: 'magicbell-api-secret',
  name: 'MagicBell API secret',
  provider: 'magicbell',
  kind: 'context',
  description: 'With the API key it sends notifications to all users of the project and reads them.',
  severity: 'high',
  ...named({
    names: ['magicbell', 'magic bell'],
    value: sequence(unlike(hexadecimal(40)), secret, digitInLast(40)),
    words: ['secret', 'token'],
    near: 80,
  }),
  references: [docs],
  rotate: {
    steps: 'Rotate the API secret in the settings of the project and put it in place.',
    url: 'https://app.magicbell.com/',
  },
  examples: [sample`MAGICBELL_API_SECRET=${secret}`, sample`--header 'X-MAGICBELL-API-SECRET: ${secret}'`],
  lookalikes: [
    sample`MAGICBELL_API_SECRET=${alphanumeric(39)}`,
    sample`MAGICBELL_API_SECRET=your_magicbell_api_secret`,
  ],
};

export const magicbellApiKey: Rule = {
  id: 'magicbell-api-key',
  name: 'MagicBell API key',
  provider: 'magicbell',
  kind: 'context',
  description: 'Names the project; web pages carry it, and with the API secret it sends notifications.',
  severity: 'low',
  ...named({ names: ['magicbell', 'magic bell'], value: sequence(digitWithin(40), lowerAlphanumeric(40)) }),
  references: [docs],
  rotate: {
    steps: 'Look for the API secret near by; where it leaked too, rotate it in the settings of the project.',
    url: 'https://app.magicbell.com/',
  },
  examples: [sample`MAGICBELL_API_KEY=${hexadecimal(40)}`, sample`<MagicBell apiKey="${hexadecimal(40)}" />`],
  lookalikes: [sample`MAGICBELL_API_KEY=${hexadecimal(39)}`, sample`MAGICBELL_API_KEY=${'0'.repeat(40)}`],
};
