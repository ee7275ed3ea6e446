import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lightdashAccessToken: Rule = {
  id: 'lightdash-access-token',
  name: 'Lightdash personal access token',
  provider: 'lightdash',
  kind: 'provider',
  description: 'Acts as its user: queries the warehouse through all projects they see, and deploys models.',
  severity: 'high',
  keywords: ['ldpat_'],
  pattern: token`ldpat_${hexadecimal(32)}`,
  references: ['https://docs.lightdash.com/references/workspace/personal-tokens'],
  rotate: {
    steps: "Delete the token under the user's settings, then create one that expires.",
    url: 'https://app.lightdash.cloud/generalSettings/personalAccessTokens',
  },
  examples: [
    sample`LIGHTDASH_API_KEY=ldpat_${hexadecimal(32)}`,
    sample`curl -H 'Authorization: ApiKey ldpat_${hexadecimal(32)}' https://app.lightdash.cloud/api/v1/org`,
  ],
  lookalikes: [sample`ldpat_${hexadecimal(31)}`, sample`context: { apiKey: 'ldpat_secret' }`],
};
