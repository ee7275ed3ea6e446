import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const freepikApiKey: Rule = {
  id: 'freepik-api-key',
  name: 'Freepik API key',
  provider: 'freepik',
  kind: 'provider',
  description: 'Downloads and generates pictures on the plan of the account.',
  severity: 'medium',
  keywords: ['FPSX'],
  pattern: token`FPSX${hexadecimal(32)}`,
  references: ['https://docs.freepik.com/authentication'],
  rotate: {
    steps: 'Delete the key in the developer dashboard, create another and put it in place.',
    url: 'https://www.freepik.com/developers/dashboard',
  },
  examples: [
    sample`FREEPIK_API_KEY=FPSX${hexadecimal(32)}`,
    sample`headers: { 'x-freepik-api-key': 'FPSX${hexadecimal(32)}' }`,
  ],
  lookalikes: [sample`FREEPIK_API_KEY=FPSX${hexadecimal(20)}`, sample`FREEPIK_API_KEY=FPSX_your_api_key`],
};
