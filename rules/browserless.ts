import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const browserlessToken: Rule = {
  id: 'browserless-token',
  name: 'Browserless token',
  provider: 'browserless',
  kind: 'context',
  description: 'Runs browsers at the expense of the account.',
  severity: 'medium',
  ...named({ names: ['browserless'], value: uuid(), words: ['token', 'key', 'secret'] }),
  references: ['https://docs.browserless.io/'],
  rotate: {
    steps: 'Regenerate the token on the account page, which ends the old one.',
    url: 'https://account.browserless.io/',
  },
  examples: [
    sample`BROWSERLESS_TOKEN=${uuid()}`,
    sample`browserWSEndpoint: 'wss://chrome.browserless.io?token=${uuid()}',`,
  ],
  lookalikes: [sample`BROWSERLESS_TOKEN=${hexadecimal(30)}`, sample`BROWSERLESS_URL=wss://chrome.browserless.io`],
};
