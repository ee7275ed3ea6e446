import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const surgeToken: Rule = {
  id: 'surge-token',
  name: 'Surge token',
  provider: 'surge',
  kind: 'context',
  description: 'Publishes and takes down the sites of the account.',
  severity: 'medium',
  ...named({
    names: ['surge_token', 'surge token', 'surge_login', 'surge.sh'],
    value: hexadecimal(32),
    words: ['token'],
  }),
  references: ['https://surge.sh/help/integrating-with-circleci'],
  rotate: {
    steps: 'Change the password, which ends the tokens, and run surge token again.',
    url: 'https://surge.sh/help/',
  },
  examples: [sample`SURGE_TOKEN=${hexadecimal(32)}`, sample`npx surge ./dist acme.surge.sh --token ${hexadecimal(32)}`],
  lookalikes: [sample`SURGE_TOKEN=${hexadecimal(20)}`, sample`SURGE_TOKEN=your-token`],
};
