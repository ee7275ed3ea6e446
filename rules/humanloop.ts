import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const humanloopApiKey: Rule = {
  id: 'humanloop-api-key',
  name: 'Humanloop API key',
  provider: 'humanloop',
  kind: 'provider',
  description: 'Calls prompts and reads logs of the organisation at the expense of its owner.',
  severity: 'high',
  keywords: ['hl_sk_'],
  pattern: token`hl_sk_${hexadecimal(48)}`,
  references: ['https://humanloop.com/docs/reference/authentication'],
  rotate: {
    steps: 'Revoke the key under Settings, API Keys, and make another.',
    url: 'https://app.humanloop.com/account/api-keys',
  },
  examples: [
    sample`HUMANLOOP_API_KEY=hl_sk_${hexadecimal(48)}`,
    sample`client = Humanloop(api_key="hl_sk_${hexadecimal(48)}")`,
  ],
  lookalikes: [sample`hl_sk_${hexadecimal(40)}`, sample`hl_sk_...`],
};
