import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const salesloftApiKey: Rule = {
  id: 'salesloft-api-key',
  name: 'Salesloft API key',
  provider: 'salesloft',
  kind: 'provider',
  description: 'Reads people and calls and sends mail as its user.',
  severity: 'critical',
  keywords: ['v2_ak_'],
  pattern: token`v2_ak_${digits(1, 8)}_${hexadecimal(64)}`,
  references: ['https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/'],
  rotate: {
    steps: 'Revoke the key in the settings, look at what was sent, then create another.',
    url: 'https://app.salesloft.com/app/settings/api-keys',
  },
  examples: [
    sample`SALESLOFT_API_KEY=v2_ak_${digits(5)}_${hexadecimal(64)}`,
    sample`{"api_key": "v2_ak_${digits(6)}_${hexadecimal(64)}"}`,
  ],
  lookalikes: [sample`SALESLOFT_API_KEY=v2_ak_${digits(5)}_${hexadecimal(40)}`, sample`SALESLOFT_API_KEY=v2_ak_xxx`],
};
