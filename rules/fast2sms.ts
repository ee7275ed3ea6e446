import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const fast2smsApiKey: Rule = {
  id: 'fast2sms-api-key',
  name: 'Fast2SMS API key',
  provider: 'fast2sms',
  kind: 'context',
  description: 'Sends SMS at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['fast2sms', 'fast_2_sms'],
    value: sequence(digitWithin(60), alphanumeric(60)),
    words: ['key', 'authorization', 'token'],
  }),
  references: ['https://docs.fast2sms.com/'],
  rotate: {
    steps: 'Generate another key in the Dev API section and look at what was sent.',
    url: 'https://www.fast2sms.com/dashboard/dev-api',
  },
  examples: [
    sample`FAST2SMS_API_KEY=${alphanumeric(60)}`,
    sample`https://www.fast2sms.com/dev/bulkV2?authorization=${alphanumeric(60)}&route=q`,
  ],
  lookalikes: [sample`FAST2SMS_API_KEY=${alphanumeric(40)}`, sample`FAST2SMS_SENDER_ID=FSTSMS`],
};
