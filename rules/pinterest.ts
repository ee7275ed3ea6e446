import type { Rule } from '../src/model/rule.ts';
import { token, word } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pinterestAccessToken: Rule = {
  id: 'pinterest-access-token',
  name: 'Pinterest access token',
  provider: 'pinterest',
  kind: 'provider',
  description: 'Reads and changes pins, boards and ads of the account in its scopes.',
  severity: 'medium',
  keywords: ['pina_'],
  pattern: token`pina_${word(32, 128)}`,
  references: ['https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/'],
  rotate: { steps: 'Revoke the token by removing the app under Security and logins of the account, then authorise anew.', url: 'https://developers.pinterest.com/apps/' },
  examples: [sample`ENV PINTEREST_KEY=pina_${word(32, 128)}`, sample`PINTEREST_ACCESS_TOKEN=pina_${word(32, 128)}`],
  lookalikes: [sample`ENV PINTEREST_KEY=pina_${word(31)}`, sample`pinterest:\n  token: <insert token>\n`],
};
