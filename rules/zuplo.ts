import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const zuploApiKey: Rule = {
  id: 'zuplo-api-key',
  name: 'Zuplo API key',
  provider: 'zuplo',
  kind: 'provider',
  description: 'Deploys gateways of the account and reads their keys and settings.',
  severity: 'high',
  keywords: ['zpka_'],
  pattern: token`zpka_${alphanumeric(32)}_${alphanumeric(8)}`,
  references: ['https://zuplo.com/docs/articles/accounts/zuplo-api-keys'],
  rotate: {
    steps: 'Delete the key under Account settings, API keys, of Zuplo, then create one.',
    url: 'https://portal.zuplo.com/',
  },
  examples: [
    sample`define('ZUPLO_API_KEY', 'zpka_${hexadecimal(32)}_${hexadecimal(8)}');`,
    sample`[zuplo]\nkey = zpka_${hexadecimal(32)}_${hexadecimal(8)}`,
  ],
  lookalikes: [
    sample`define('ZUPLO_API_KEY', 'zpka_${hexadecimal(32)}_${hexadecimal(7)}');`,
    sample`"zuplo": {"apiKey": "${'0'.repeat(46)}"}`,
  ],
};
