import type { Rule } from '../src/model/rule.ts';
import { digitInLast, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(24), digitInLast(24));

export const egnyteAccessToken: Rule = {
  id: 'egnyte-access-token',
  name: 'Egnyte access token',
  provider: 'egnyte',
  kind: 'context',
  description: 'Reads and changes files as the user.',
  severity: 'high',
  ...named({ names: ['egnyte'], value: key, words: ['token', 'bearer', 'key'] }),
  references: ['https://developers.egnyte.com/docs/read/Public_API_Authentication'],
  rotate: {
    steps:
      'Revoke the token of the app in the settings of the user, and change the password if an internal app made it.',
    url: 'https://developers.egnyte.com/docs/read/Public_API_Authentication',
  },
  examples: [
    sample`EGNYTE_ACCESS_TOKEN=${key}`,
    sample`egnyte = EgnyteClient({"domain": "acme.egnyte.com", "access_token": "${key}"})`,
  ],
  lookalikes: [sample`EGNYTE_ACCESS_TOKEN=${lowerAlphanumeric(16)}`, sample`EGNYTE_DOMAIN=${lowerAlphanumeric(24)}`],
};
