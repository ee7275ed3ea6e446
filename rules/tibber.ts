import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tibberAccessToken: Rule = {
  id: 'tibber-access-token',
  name: 'Tibber access token',
  provider: 'tibber',
  kind: 'context',
  description: 'Reads the consumption and address of the home.',
  severity: 'medium',
  ...named({ names: ['tibber'], value: sequence(digitWithin(43), base64Url(43)), words: ['token', 'key', 'bearer'] }),
  references: ['https://developer.tibber.com/docs/guides/calling-api'],
  rotate: {
    steps: 'Remove the token in the developer settings, then create another.',
    url: 'https://developer.tibber.com/settings/access-token',
  },
  examples: [sample`tibber_access_token: ${base64Url(43)}`, sample`TIBBER_TOKEN='${base64Url(43)}'`],
  lookalikes: [sample`tibber_access_token: ${base64Url(30)}`, sample`tibber_home_id: ${uuid()}`],
};
