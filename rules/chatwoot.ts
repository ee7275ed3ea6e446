import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Names the widget of an inbox on every page that shows it. */
const notOfWebsite: Shape = {
  kind: 'shape',
  source: '(?<!(?:[Ww]ebsite|WEBSITE)[_\\-]?(?:[Tt]oken|TOKEN)\\W{1,8})',
  sample: [],
};
const value = sequence(notOfWebsite, digitWithin(24), alphanumeric(24));

export const chatwootAccessToken: Rule = {
  id: 'chatwoot-access-token',
  name: 'Chatwoot access token',
  provider: 'chatwoot',
  kind: 'context',
  description: 'Reads and answers conversations as its owner.',
  severity: 'high',
  ...named({ names: ['chatwoot'], value }),
  references: ['https://developers.chatwoot.com/api-reference/introduction'],
  rotate: {
    steps: 'Reset the access token on the profile page.',
    url: 'https://app.chatwoot.com/app/accounts/1/profile/settings',
  },
  examples: [sample`CHATWOOT_ACCESS_TOKEN=${value}`, sample`const chatwootAccessToken = '${value}';`],
  lookalikes: [
    sample`CHATWOOT_ACCESS_TOKEN=${alphanumeric(23)}`,
    sample`window.chatwootSDK.run({\n  websiteToken: '${value}',\n  baseUrl: 'https://app.chatwoot.com'\n})`,
    sample`CHATWOOT_ACCESS_TOKEN=your-chatwoot-access-token-here`,
  ],
};
