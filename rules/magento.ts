import type { Rule } from '../src/model/rule.ts';
import { digitWithin, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const magentoAccessToken: Rule = {
  id: 'magento-access-token',
  name: 'Magento (Adobe Commerce) token or repository key',
  provider: 'magento',
  kind: 'context',
  description: 'Reads and changes the shop with the rights of its integration, or downloads paid packages.',
  severity: 'high',
  ...named({
    names: ['magento_', 'repo.magento.com', 'magento-token', 'magentotoken', 'magentoaccess'],
    value: sequence(digitWithin(32), lowerAlphanumeric(32)),
    words: ['token', 'secret', 'key', 'passw'],
  }),
  references: ['https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/'],
  rotate: {
    steps:
      'Reauthorize or delete the integration (for a repository key: disable it in the marketplace), then put another in place.',
    url: 'https://commercemarketplace.adobe.com/customer/accessKeys/',
  },
  examples: [
    sample`MAGENTO_ACCESS_TOKEN=${lowerAlphanumeric(32)}`,
    sample`{"http-basic": {"repo.magento.com": {"password": "${hexadecimal(32)}"}}}`,
  ],
  lookalikes: [sample`MAGENTO_ACCESS_TOKEN=${lowerAlphanumeric(20)}`, sample`MAGENTO_BASE_URL=https://shop.acme.dev`],
};
