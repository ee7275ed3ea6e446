import type { Rule } from '../src/model/rule.ts';
import { digitInLast, hexadecimal, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(32), digitInLast(32));

export const magentoAccessToken: Rule = {
  id: 'magento-access-token',
  name: 'Magento (Adobe Commerce) access token or consumer secret',
  provider: 'magento',
  kind: 'context',
  description: 'Calls the REST API of the shop as the integration: orders, customers, products.',
  severity: 'high',
  ...named({ names: ['magento'], value: key, words: ['token', 'secret'], near: 90 }),
  references: ['https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/'],
  rotate: {
    steps:
      'Reauthorize the integration under System, Extensions, Integrations, which gives it other tokens, and put them in place.',
    url: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/integrations',
  },
  examples: [sample`MAGENTO_ACCESS_TOKEN=${key}`, sample`magento:\n  consumer_secret: ${key}`],
  lookalikes: [sample`MAGENTO_BUILD=${lowerAlphanumeric(32)}`, sample`MAGENTO_ACCESS_TOKEN=${lowerAlphanumeric(20)}`],
};

export const magentoCryptKey: Rule = {
  id: 'magento-crypt-key',
  name: 'Magento (Adobe Commerce) encryption key',
  provider: 'magento',
  kind: 'context',
  description: 'Decrypts what the shop stored with it, such as tokens of payment providers, and signs session data.',
  severity: 'critical',
  keywords: ["'crypt'", '"crypt"', 'crypt_key'],
  pattern:
    /(?:["']crypt["']\s{0,4}=>\s{0,4}(?:\[|array\s?\()\s{0,40}["']key["']\s{0,4}=>\s{0,4}["'](?:[0-9a-f]{32}(?:\\n|\s))?|(?:MAGENTO_|MAGE_)CRYPT_KEY["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>[0-9a-f]{32}|base64[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z])/,
  references: ['https://experienceleague.adobe.com/en/docs/commerce-admin/systems/security/encryption-key'],
  rotate: {
    steps:
      'Change the encryption key, re-encrypt what was stored with it, and change the credentials that it protected.',
    url: 'https://experienceleague.adobe.com/en/docs/commerce-admin/systems/security/encryption-key',
  },
  examples: [
    sample`'crypt' => [\n        'key' => '${hexadecimal(32)}'\n    ],`,
    sample`MAGENTO_CRYPT_KEY=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`'crypt' => [\n        'key' => '<your crypt key>'\n    ],`,
    sample`'crypt' => ['key' => '${hexadecimal(16)}']`,
  ],
};

export const magentoRepositoryPrivateKey: Rule = {
  id: 'magento-repository-private-key',
  name: 'Magento Marketplace private key',
  provider: 'magento',
  kind: 'context',
  description: 'Downloads the extensions that the account bought.',
  severity: 'medium',
  keywords: ['repo.magento.com'],
  pattern:
    /repo\.magento\.com["']?[\s:{=>,[]{1,12}(?:["']username["']\s{0,4}:\s{0,4}["'][0-9a-f]{32}["'],\s{0,40}["']password["']\s{0,4}:\s{0,4}["']|[0-9a-f]{32}\s{1,4})(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
  references: [
    'https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys',
  ],
  rotate: {
    steps: 'Disable or delete the access key in the Marketplace account, create another and put it in place.',
    url: 'https://commercemarketplace.adobe.com/customer/accessKeys/',
  },
  examples: [
    sample`{"http-basic": {"repo.magento.com": {"username": "${hexadecimal(32)}", "password": "${hexadecimal(32)}"}}}`,
    sample`composer config http-basic.repo.magento.com ${hexadecimal(32)} ${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`{"http-basic": {"repo.magento.com": {"username": "${hexadecimal(32)}", "password": "<private key>"}}}`,
    sample`"repo.magento.com": {"username": "public-key", "password": "private-key"}`,
  ],
};
