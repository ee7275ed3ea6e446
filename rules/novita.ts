import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const novitaApiKey: Rule = {
  id: 'novita-api-key',
  name: 'Novita AI API key',
  provider: 'novita',
  kind: 'context',
  description: "Runs models and GPU instances on the account's bill.",
  severity: 'high',
  ...named({ names: ['novita'], value: sequence('sk_', base64Url(43)) }),
  references: ['https://novita.ai/docs/guides/quickstart'],
  rotate: {
    steps: 'Delete the key, look at the billing, then create another.',
    url: 'https://novita.ai/settings/key-management',
  },
  examples: [
    sample`NOVITA_API_KEY=sk_${base64Url(43)}`,
    sample`OpenAI(base_url="https://api.novita.ai/openai", api_key="sk_${base64Url(43)}")`,
  ],
  lookalikes: [sample`NOVITA_API_KEY=sk_${base64Url(42)}`, sample`NOVITA_API_KEY=sk_...`],
};
