import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const yookassaSecretKey: Rule = {
  id: 'yookassa-secret-key',
  name: 'YooKassa secret key',
  provider: 'yookassa',
  kind: 'context',
  description: 'Takes payments and sends refunds in the name of the shop.',
  severity: 'critical',
  ...named({ names: ['yoo kassa', 'yoomoney'], value: sequence(oneOf('live_', 'test_'), base64Url(43)) }),
  references: ['https://yookassa.ru/developers/using-api/interaction-format'],
  rotate: {
    steps:
      'Issue a new secret key in the settings of the shop, which ends the old one, then look through payments and refunds.',
    url: 'https://yookassa.ru/my/merchant/integration/api-keys',
  },
  examples: [
    sample`YOOKASSA_SECRET_KEY=live_${base64Url(43)}`,
    sample`yookassa:\n  shop_id: '402913'\n  secret_key: 'test_${base64Url(43)}'`,
  ],
  lookalikes: [sample`YOOKASSA_SECRET_KEY=live_${base64Url(30)}`, sample`YOOKASSA_SHOP_ID=402913`],
};
