import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.clockworksms.com/doc/easy-stuff/http-interface/send-sms/';
const key = hexadecimal(40);

export const clockworksmsApiKey: Rule = {
  id: 'clockworksms-api-key',
  name: 'Clockwork SMS API key',
  provider: 'clockworksms',
  kind: 'context',
  description: "Sends messages on the account's credit.",
  severity: 'high',
  ...named({
    names: [
      'clockworksms',
      'clockwork sms',
      'clockwork api',
      'clockwork key',
      'clockwork token',
      'clockwork secret',
      'clockwork:',
      'clockwork"',
    ],
    value: { ...key, source: `(?:${loosely(key).source}|${digitWithin(24).source}[0-9A-Za-z]{24})` },
    reach: 90,
  }),
  references: [docs],
  rotate: {
    steps: 'Create a new key in the account of Clockwork, put it in place and delete the leaked one.',
    url: 'https://app2.clockworksms.com/',
  },
  examples: [
    sample`CLOCKWORKSMS_API_KEY=${key}`,
    sample`https://api.clockworksms.com/http/send.aspx?key=${key}&to=441234567890&content=hello`,
    sample`clockwork_api_key = "${key}"`,
    sample`clockworksms_key = "${alphanumeric(24)}"`,
  ],
  lookalikes: [sample`CLOCKWORKSMS_API_KEY=${hexadecimal(39)}`, sample`CLOCKWORK_SMS_KEY=${'0'.repeat(40)}`],
};
