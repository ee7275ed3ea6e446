import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const buttercmsApiToken: Rule = {
  id: 'buttercms-api-token',
  name: 'ButterCMS API token',
  provider: 'buttercms',
  kind: 'context',
  description: 'Reads pages and posts; the write token changes what the site shows.',
  severity: 'medium',
  keywords: ['buttercms', 'butter_cms', 'butter-cms', 'butter.cms', 'butter cms'],
  pattern: assigned({ names: ['buttercms', 'butter cms'], value: hexadecimal(40) }),
  references: ['https://buttercms.com/docs/api/'],
  rotate: {
    steps: 'Regenerate the token under Settings, API tokens, of ButterCMS, then rebuild the site.',
    url: 'https://buttercms.com/settings/',
  },
  examples: [sample`butter_cms.api_token = "${hexadecimal(40)}"`, sample`BUTTERCMS_API_TOKEN=${hexadecimal(40)}`],
  lookalikes: [sample`BUTTERCMS_API_TOKEN=${hexadecimal(39)}`, sample`buttercmsApiKey = process.env.BUTTERCMS_API_KEY`],
};

/** `const butter = Butter('…')` below the import. */
export const buttercmsClientToken: Rule = {
  ...buttercmsApiToken,
  id: 'buttercms-client-token',
  name: 'ButterCMS API token given to the client',
  keywords: ['buttercms'],
  pattern: /["']buttercms["']\)?;?\s[^\0]{0,240}?\bButter\(\s{0,8}["'](?<secret>[0-9a-f]{40})["']/,
  examples: [
    sample`import Butter from 'buttercms';\n\nconst butter = Butter('${hexadecimal(40)}');`,
    sample`const Butter = require("buttercms");\nmodule.exports = Butter("${hexadecimal(40)}", true);`,
  ],
  lookalikes: [sample`import Butter from 'buttercms';\nconst butter = Butter('${hexadecimal(39)}');`],
};
