import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(64);

export const whoopClientSecret: Rule = {
  id: 'whoop-client-secret',
  name: 'WHOOP client secret',
  provider: 'whoop',
  kind: 'context',
  description: 'Refreshes the tokens of the members who use the app.',
  severity: 'high',
  ...named({ names: ['whoop'], value: key, words: ['secret'], near: 90 }),
  references: ['https://developer.whoop.com/docs/developing/oauth'],
  rotate: {
    steps: 'Rotate the client secret of the app in the developer dashboard and put it in place.',
    url: 'https://developer-dashboard.whoop.com/',
  },
  examples: [sample`WHOOP_CLIENT_SECRET=${key}`, sample`whoop: { clientId: "${uuid()}", clientSecret: "${key}" }`],
  lookalikes: [sample`WHOOP_CLIENT_ID=${uuid()}`, sample`WHOOP_CLIENT_SECRET=${hexadecimal(40)}`],
};
