import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apilayerApiKey: Rule = {
  id: 'apilayer-api-key',
  name: 'APILayer API key',
  provider: 'apilayer',
  kind: 'context',
  description: 'Calls every marketplace API the account subscribes to on its quota.',
  severity: 'low',
  keywords: ['apilayer', 'api_layer', 'api-layer', 'api.layer', 'api layer'],
  pattern: assigned({ names: ['apilayer', 'api layer'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://apilayer.com/docs'],
  rotate: {
    steps: 'Delete the key on the APILayer account page, then create one that is bound to your addresses.',
    url: 'https://apilayer.com/account',
  },
  examples: [
    sample`--set apilayer.apiKey=${alphanumeric(32)}`,
    sample`curl https://api.apilayer.com/fixer/latest -H "apikey: ${alphanumeric(32)}"`,
  ],
  lookalikes: [
    sample`curl https://api.apilayer.com/fixer/latest -H "apikey: ${alphanumeric(31)}"`,
    sample`apilayerApiKey = process.env.APILAYER_API_KEY`,
  ],
};
