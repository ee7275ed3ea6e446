import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const loginradiusApiSecret: Rule = {
  id: 'loginradius-api-secret',
  name: 'LoginRadius API key or secret',
  provider: 'loginradius',
  kind: 'context',
  description:
    'The secret reads and changes all customer profiles and passwords of the app; the key alone stands in public pages.',
  severity: 'critical',
  keywords: ['loginradius', 'login_radius', 'login-radius', 'login.radius', 'login radius'],
  pattern: assigned({ names: ['loginradius', 'login radius'], value: uuid() }),
  references: ['https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/'],
  rotate: {
    steps: 'Reset the API secret under Platform configuration, API credentials, of the LoginRadius admin console.',
    url: 'https://adminconsole.loginradius.com/platform-configuration/api-configuration/api-credentials',
  },
  examples: [sample`loginradius.api.key=${uuid()}`, sample`LOGINRADIUS_API_SECRET=${uuid()}`],
  lookalikes: [
    sample`loginradius.api.key=${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`loginradiusApiKey = process.env.LOGINRADIUS_API_KEY`,
  ],
};
