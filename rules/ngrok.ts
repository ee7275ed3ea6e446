import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ngrokToken: Rule = {
  id: 'ngrok-token',
  name: 'ngrok authtoken or API key',
  provider: 'ngrok',
  kind: 'context',
  description: 'Opens tunnels under the domains of the account, or manages it where it is an API key.',
  severity: 'high',
  ...named({
    names: ['ngrok', 'authtoken'],
    value: {
      ...alphanumeric(49),
      source: '(?:(?:[1-3][0-9A-Za-z]{26}|cr_[0-9A-Za-z]{20,30})_[0-9A-Za-z]{21}|ak_[0-9A-Za-z]{26,30})',
      sample: [
        { kind: 'text', text: '2' },
        ...alphanumeric(26).sample,
        { kind: 'text', text: '_' },
        ...alphanumeric(21).sample,
      ],
    },
    words: ['token', 'key', 'auth', 'secret', 'access', 'private'],
    reach: 50,
  }),
  references: ['https://ngrok.com/docs/agent/#authtokens', 'https://ngrok.com/docs/api/'],
  rotate: {
    steps: 'Revoke the token in the dashboard, look at the open endpoints, then create one with ACL rules.',
    url: 'https://dashboard.ngrok.com/authtokens',
  },
  examples: [
    sample`ngrok authtoken 2${alphanumeric(26)}_${alphanumeric(21)}`,
    sample`NGROK_AUTHTOKEN=2${alphanumeric(26)}_${alphanumeric(21)}`,
    sample`version: "2"\nauthtoken: 2${alphanumeric(26)}_${alphanumeric(21)}\n`,
  ],
  lookalikes: [
    sample`NGROK_AUTHTOKEN=2${alphanumeric(20)}_${alphanumeric(21)}`,
    sample`https://abcd-1-2-3-4.ngrok-free.app`,
  ],
};
