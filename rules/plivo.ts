import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  credentialWords,
  digitInLast,
  sequence,
  upperAlphanumeric,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.plivo.com/docs/account/concepts/authentication';
const accessToken = base64Url(40);

export const plivoAuthToken: Rule = {
  id: 'plivo-auth-token',
  name: 'Plivo auth token',
  provider: 'plivo',
  kind: 'context',
  description: "With the auth ID it sends messages and makes calls on the account's credit and reads its logs.",
  severity: 'high',
  keywords: ['plivo'],
  pattern: assigned({
    names: ['plivo'],
    value: sequence(accessToken, digitInLast(40)),
    words: [...credentialWords, "('", '("'],
    reach: 80,
  }),
  companions: [
    {
      name: 'auth ID',
      pattern: /(?<![0-9A-Za-z])(?<part>[MS]A[0-9A-Z]{18})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: [docs],
  rotate: {
    steps:
      'Reset the auth token on the console, look at the logs for traffic that is not yours, then put the new one in place.',
    url: 'https://console.plivo.com/dashboard/',
  },
  examples: [
    sample`PLIVO_AUTH_ID=MA${upperAlphanumeric(18)}\nPLIVO_AUTH_TOKEN=${alphanumeric(40)}`,
    sample`client = plivo.RestClient('MA${upperAlphanumeric(18)}', '${alphanumeric(40)}')`,
  ],
  lookalikes: [sample`PLIVO_AUTH_TOKEN=${alphanumeric(39)}`, sample`PLIVO_AUTH_ID=MA${upperAlphanumeric(18)}`],
};
