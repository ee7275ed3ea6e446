import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const woocommerceConsumerSecret: Rule = {
  id: 'woocommerce-consumer-secret',
  name: 'WooCommerce consumer secret',
  provider: 'woocommerce',
  kind: 'provider',
  description:
    'With the consumer key it reads orders and customers of the shop, and changes them where its permissions allow.',
  severity: 'high',
  keywords: ['cs_'],
  pattern: token`cs_${hexadecimal(40)}`,
  companions: [
    {
      name: 'consumer key',
      pattern: /(?<![0-9A-Za-z_-])(?<part>ck_[0-9a-f]{40})(?![0-9A-Za-z_-])/,
      withinLines: 6,
      isRequired: false,
      isUnmistakable: true,
    },
  ],
  references: ['https://woocommerce.com/document/woocommerce-rest-api/', 'https://github.com/woocommerce/woocommerce'],
  rotate: {
    steps:
      'Revoke the key under Settings, Advanced, REST API, of the shop, look through orders and customers for changes that are not yours, then add a new one.',
    url: 'https://woocommerce.com/document/woocommerce-rest-api/',
  },
  examples: [
    sample`WC_CONSUMER_KEY=ck_${hexadecimal(40)}\nWC_CONSUMER_SECRET=cs_${hexadecimal(40)}`,
    sample`curl https://shop.acme.io/wp-json/wc/v3/orders -u ck_${hexadecimal(40)}:cs_${hexadecimal(40)}`,
    sample`https://shop.acme.io/wp-json/wc/v3/products?consumer_key=ck_${hexadecimal(40)}&consumer_secret=cs_${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`WC_CONSUMER_SECRET=cs_${hexadecimal(39)}`,
    sample`WC_CONSUMER_KEY=ck_${hexadecimal(40)}`,
    sample`cs_test_${hexadecimal(40)}`,
  ],
};
