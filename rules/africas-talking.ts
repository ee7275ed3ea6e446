import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const africasTalkingApiKey: Rule = {
  id: 'africas-talking-api-key',
  name: "Africa's Talking API key",
  provider: 'africas-talking',
  kind: 'provider',
  description: 'Sends messages, calls and airtime at the expense of the application.',
  severity: 'critical',
  keywords: ['atsk_'],
  pattern: token`atsk_${hexadecimal(64)}`,
  references: ['https://developers.africastalking.com/docs/authentication'],
  rotate: {
    steps: 'Generate a new API key in the settings of the application, which ends the old one.',
    url: 'https://account.africastalking.com/',
  },
  examples: [
    sample`AT_API_KEY=atsk_${hexadecimal(64)}`,
    sample`africastalking.initialize('sandbox', 'atsk_${hexadecimal(64)}')`,
  ],
  lookalikes: [sample`AT_API_KEY=atsk_${hexadecimal(60)}`, sample`AT_API_KEY=atsk_xxxx`],
};
