import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cartesiaApiKey: Rule = {
  id: 'cartesia-api-key',
  name: 'Cartesia API key',
  provider: 'cartesia',
  kind: 'provider',
  description: "Makes speech on the account's bill, and uses voices that were cloned there.",
  severity: 'high',
  keywords: ['sk_car_'],
  pattern: token`sk_car_${alphanumeric(22)}`,
  references: ['https://docs.cartesia.ai/use-the-api/api-conventions'],
  rotate: {
    steps: 'Delete the key on the page of API keys, look at the usage, then create another.',
    url: 'https://play.cartesia.ai/keys',
  },
  examples: [
    sample`CARTESIA_API_KEY=sk_car_${alphanumeric(22)}`,
    sample`Cartesia(api_key="sk_car_${alphanumeric(22)}")`,
  ],
  lookalikes: [sample`sk_car_${alphanumeric(21)}`, sample`def ask_car_realtime_sample_data(query):`],
};
