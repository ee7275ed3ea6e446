import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence, token, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://developer.8x8.com/';
/** Base64 of a UUID. */
const body = encoded('base64', uuid());

const connectKey = sequence(digitWithin(43), base64Url(43));

export const eightxeightConnectKey: Rule = {
  id: 'eightxeight-connect-api-key',
  name: '8x8 Connect API key',
  provider: 'eightxeight',
  kind: 'context',
  description: 'Sends messages and places calls on the bill of the account.',
  severity: 'high',
  ...named({
    names: [
      '8x8_',
      '8x8-',
      '8x8.com',
      '8x8 api',
      '8x8 token',
      '8x8 key',
      '8x8 secret',
      'eightxeight',
      'eight_x_eight',
      'wavecell',
    ],
    value: connectKey,
    near: 120,
    reach: 100,
  }),
  references: ['https://developer.8x8.com/connect/docs/authentication'],
  rotate: {
    steps: 'Delete the key in 8x8 Connect under API keys, create a new one and put it in place.',
    url: 'https://connect.8x8.com/',
  },
  examples: [
    sample`EIGHTXEIGHT_API_KEY=${connectKey}`,
    sample`curl https://sms.8x8.com/api/v1/subaccounts/acme/messages -H "Authorization: Bearer ${connectKey}"`,
  ],
  lookalikes: [
    sample`EIGHTXEIGHT_API_KEY=${alphanumeric(42)}`,
    sample`curl https://sms.8x8.com/api/v1 -H "Authorization: Bearer YOUR_API_KEY"`,
  ],
};

export const eightxeightApiKey: Rule = {
  id: 'eightxeight-api-key',
  name: '8x8 API key',
  provider: 'eightxeight',
  kind: 'provider',
  description:
    "With a user's name and password, or with its secret, it reads call records and the contact centre of the customer.",
  severity: 'high',
  keywords: ['eght_'],
  pattern: token`eght_${base64Url(44, 64)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key in the 8x8 Admin Console under API keys, create a new one and put it in place.',
    url: 'https://admin.8x8.com/',
  },
  examples: [sample`8X8_API_KEY=eght_${body}`, sample`headers: { '8x8-apikey': 'eght_${body}' }`],
  lookalikes: [
    sample`8X8_API_KEY=eght_${alphanumeric(30)}`,
    sample`trans_weight_to_freight_and_height_of_all_the_boxes_in_rows`,
  ],
};
