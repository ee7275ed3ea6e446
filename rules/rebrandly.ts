import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9A-Za-z_', '0123456789abcdef', 32);

export const rebrandlyApiKey: Rule = {
  id: 'rebrandly-api-key',
  name: 'Rebrandly API key',
  provider: 'rebrandly',
  kind: 'context',
  description: "Makes, changes and redirects the account's short links.",
  severity: 'medium',
  keywords: ['rebrandly'],
  pattern: assigned({ names: ['rebrandly'], value: secret }),
  references: ['https://developers.rebrandly.com/docs/api-keys'],
  rotate: {
    steps: 'Delete the key on the API page of the Rebrandly account, then create one.',
    url: 'https://app.rebrandly.com/account/api',
  },
  examples: [
    sample`private static final String REBRANDLY_KEY = "${secret}";`,
    sample`curl https://api.rebrandly.com/v1/links -H "apikey: ${secret}"`,
  ],
  lookalikes: [
    sample`curl https://api.rebrandly.com/v1/links -H "apikey: ${characterSet('0-9A-Za-z_', '0123456789abcdef', 31)}"`,
    sample`REBRANDLY_API_KEY=xxxxxxxx-your-key`,
  ],
};
