import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const lightspeedClientSecret: Rule = {
  id: 'lightspeed-client-secret',
  name: 'Lightspeed client secret',
  provider: 'lightspeed',
  kind: 'context',
  description: 'Signs shops in as the application and refreshes their tokens.',
  severity: 'high',
  ...named({ names: ['lightspeed'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developers.lightspeedhq.com/retail/authentication/authentication-overview/'],
  rotate: {
    steps: 'Reset the client secret of the application in the developer portal and put it in place.',
    url: 'https://developers.lightspeedhq.com/',
  },
  examples: [sample`LIGHTSPEED_CLIENT_SECRET=${key}`, sample`lightspeed: { clientSecret: "${key}" }`],
  lookalikes: [sample`LIGHTSPEED_CLIENT_ID=${hexadecimal(64)}`, sample`LIGHTSPEED_CLIENT_SECRET=${hexadecimal(40)}`],
};
