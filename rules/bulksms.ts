import type { Companion, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  characterSet,
  digitInLast,
  digits,
  named,
  sequence,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.bulksms.com/developer/json/v1/';
const tokenId = sequence(upperHexadecimal(32), '-', digits(2), '-', characterSet('0-9A-F', '0123456789ABCDEF', 1));
const secret = characterSet(
  '0-9A-Za-z!@#$%^&*()_\\-',
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  29,
);
const id: Companion = {
  name: 'token id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9A-F]{32}-[0-9]{2}-[0-9A-F]{1,2})(?![0-9A-Za-z\-])/,
  withinLines: 6,
  isRequired: false,
};

export const bulksmsTokenSecret: Rule = {
  id: 'bulksms-token-secret',
  name: 'BulkSMS token secret',
  provider: 'bulksms',
  kind: 'context',
  description: "With the token id it sends messages on the account's credits and reads those received.",
  severity: 'high',
  ...named({
    names: ['bulksms', 'bulk sms'],
    value: sequence(secret, digitInLast(29)),
    words: ['secret', 'passw', 'token'],
    near: 80,
  }),
  companions: [id],
  references: [docs],
  rotate: {
    steps:
      'Delete the token under Settings, API tokens, create a new one and put it in place, then look at the messages sent.',
    url: 'https://www.bulksms.com/account/#!/advanced-settings/api-tokens',
  },
  examples: [
    sample`BULKSMS_TOKEN_ID=${tokenId}\nBULKSMS_TOKEN_SECRET=${secret}`,
    sample`"bulksms": {"tokenId": "${tokenId}", "secret": "${secret}"}`,
  ],
  lookalikes: [sample`BULKSMS_TOKEN_SECRET=${alphanumeric(28)}`, sample`BULKSMS_TOKEN_ID=${tokenId}`],
};
