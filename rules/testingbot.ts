import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = lowerAlphanumeric(32);

export const testingbotSecret: Rule = {
  id: 'testingbot-secret',
  name: 'TestingBot secret',
  provider: 'testingbot',
  kind: 'context',
  description: "With the key it runs browsers and devices on the owner's plan, reads recordings and opens tunnels.",
  severity: 'high',
  ...named({
    names: ['testingbot', 'testing bot'],
    value: sequence(digitWithin(32), value),
    words: ['secret', 'token'],
    near: 120,
  }),
  companions: [
    {
      name: 'key',
      pattern: /key["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[0-9a-z]{32})(?![0-9A-Za-z])/i,
      withinLines: 4,
      isRequired: false,
    },
  ],
  references: ['https://testingbot.com/support/api'],
  rotate: {
    steps: 'Reset the key and secret on the account page and put them in place.',
    url: 'https://testingbot.com/members/user/edit',
  },
  examples: [
    sample`TESTINGBOT_KEY=${value}\nTESTINGBOT_SECRET=${value}`,
    sample`testingbot: { key: '${value}', secret: '${value}' }`,
  ],
  lookalikes: [
    sample`TESTINGBOT_SECRET=${hexadecimal(31)}`,
    sample`TESTINGBOT_SECRET=YOUR_TESTINGBOT_SECRET_GOES_HERE`,
  ],
};
