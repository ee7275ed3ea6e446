import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const vectaraApiKey: Rule = {
  id: 'vectara-api-key',
  name: 'Vectara API key',
  provider: 'vectara',
  kind: 'provider',
  description: 'Reads the corpora, and changes them if it may.',
  severity: 'high',
  keywords: ['zwt_', 'zqt_', 'zut_'],
  pattern: token`z${oneOf('w', 'q', 'u')}t_${base64Url(38)}`,
  references: ['https://docs.vectara.com/docs/security/authentication/api-key-management'],
  rotate: {
    steps: 'Delete the key in the console, then create a new one.',
    url: 'https://console.vectara.com/console/apiAccess',
  },
  examples: [sample`VECTARA_API_KEY=zwt_${base64Url(38)}`, sample`x-api-key: zwt_${base64Url(38)}`],
  lookalikes: [sample`zwt_${base64Url(37)}`, sample`zat_${base64Url(38)}`],
};
