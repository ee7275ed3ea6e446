import type { Rule } from '../src/model/rule.ts';
import { base64, digitWithin, hexadecimal, named, optional, sequence, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = {
  ...sequence(base64(60, 72), optional('='), optional('=')),
  source: '[0-9A-Za-z+/=]{60,74}',
};

export const getgistApiKey: Rule = {
  id: 'getgist-api-key',
  name: 'Gist (getgist.com) API key',
  provider: 'getgist',
  kind: 'context',
  description: 'Reads and changes the contacts, conversations and campaigns of the workspace.',
  severity: 'high',
  ...named({
    names: ['getgist', 'get_gist'],
    value: sequence(digitWithin(60), unlike(hexadecimal(60)), key),
    words: ['key', 'token', 'bearer', 'secret'],
    near: 40,
    reach: 64,
  }),
  references: ['https://developers.getgist.com/api/#authentication'],
  rotate: {
    steps: 'Delete the access token in the settings under API key, then create one.',
    url: 'https://app.getgist.com/settings/api-key',
  },
  examples: [
    sample`GETGIST_API_KEY=${base64(68)}`,
    sample`curl https://api.getgist.com/contacts -H "Authorization: Bearer ${base64(66)}=="`,
  ],
  lookalikes: [sample`GETGIST_API_KEY=${base64(50)}`, sample`GETGIST_API_KEY=${'x'.repeat(68)}`],
};
