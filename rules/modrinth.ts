import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const modrinthAccessToken: Rule = {
  id: 'modrinth-access-token',
  name: 'Modrinth personal access token',
  provider: 'modrinth',
  kind: 'provider',
  description: 'Publishes versions of the mods and packs of its owner, which players then run.',
  severity: 'high',
  keywords: ['mrp_'],
  pattern: token`mrp_${alphanumeric(60)}`,
  references: ['https://docs.modrinth.com/api/#authentication'],
  rotate: {
    steps: 'Revoke the token in the settings, look for versions that are not yours, then create one with fewer scopes.',
    url: 'https://modrinth.com/settings/pats',
  },
  examples: [
    sample`MODRINTH_TOKEN=mrp_${alphanumeric(60)}`,
    sample`curl -H "Authorization: mrp_${alphanumeric(60)}" https://api.modrinth.com/v2/user`,
  ],
  lookalikes: [sample`mrp_${alphanumeric(40)}`, sample`MODRINTH_TOKEN=mrp_your_token`],
};
