import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const termiiApiKey: Rule = {
  id: 'termii-api-key',
  name: 'Termii API key',
  provider: 'termii',
  kind: 'context',
  description: 'Sends messages at the expense of the account.',
  severity: 'high',
  ...named({
    names: ['termii'],
    value: sequence('TL', alphanumeric(56, 64)),
    words: ['key', 'token'],
  }),
  references: ['https://developers.termii.com/authentication'],
  rotate: {
    steps: 'Generate another key in the dashboard and look at what was sent.',
    url: 'https://accounts.termii.com/#/account/api',
  },
  examples: [sample`TERMII_API_KEY=TL${alphanumeric(58)}`, sample`termii:\n  api_key: TL${alphanumeric(60)}\n`],
  lookalikes: [sample`TERMII_API_KEY=TL${alphanumeric(20)}`, sample`TERMII_SENDER_ID=Acme`],
};
