import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tyntecApiKey: Rule = {
  id: 'tyntec-api-key',
  name: 'tyntec API key',
  provider: 'tyntec',
  kind: 'context',
  description: "Sends SMS and chat messages on the account's balance.",
  severity: 'high',
  keywords: ['tyntec'],
  pattern: assigned({ names: ['tyntec'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://api.tyntec.com/reference/'],
  rotate: {
    steps: 'Delete the key under API settings of the tyntec business center, then create one.',
    url: 'https://my.tyntec.com/api-settings',
  },
  examples: [
    sample`TyntecOptions { ApiKey = "${alphanumeric(32)}" }`,
    sample`curl https://api.tyntec.com/ -H "apikey: ${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.tyntec.com/ -H "apikey: ${alphanumeric(31)}"`,
    sample`TYNTEC_API_KEY=YOUR_TYNTEC_API_KEY`,
  ],
};
