import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(digitWithin(40), alphanumeric(40, 64));

export const bandwidthApiSecret: Rule = {
  id: 'bandwidth-api-secret',
  name: 'Bandwidth API secret',
  provider: 'bandwidth',
  kind: 'context',
  description: 'Starts calls and sends messages at the cost of the account.',
  severity: 'high',
  ...named({
    names: ['bandwidth_api', 'bandwidth_client', 'bandwidth.com', 'bandwidth_secret'],
    value: secret,
    words: ['secret', 'token', 'passw'],
  }),
  references: ['https://dev.bandwidth.com/docs/credentials/'],
  rotate: {
    steps: 'Change the API credential in the dashboard and put it in place.',
    url: 'https://dashboard.bandwidth.com/',
  },
  examples: [sample`BANDWIDTH_API_SECRET=${secret}`, sample`bandwidth_client_secret: "${secret}"`],
  lookalikes: [sample`BANDWIDTH_API_SECRET=${alphanumeric(30)}`, sample`BANDWIDTH_ACCOUNT_ID=9900000`],
};
