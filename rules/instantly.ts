import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, characterSet, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

/** Base64 of a UUID, a colon and 12 characters: the dashes and the colon show as `t` and `O`. */
const key = sequence(characterSet('MNOYZ', 'MNOYZ', 1), alphanumeric(10), 't', base64(36), 'O', base64(17), '==');
const grown = encoded('base64', uuid(), ':', alphanumeric(12));

export const instantlyApiKey: Rule = {
  id: 'instantly-api-key',
  name: 'Instantly API key (v2)',
  provider: 'instantly',
  kind: 'context',
  description: "Sends mail campaigns from the workspace's accounts, reads leads and replies.",
  severity: 'high',
  ...named({ names: ['instantly'], value: key, near: 64 }),
  references: ['https://developer.instantly.ai/getting-started/authorization'],
  rotate: {
    steps:
      'Delete the key under Settings, Integrations, API keys, look at the campaigns for ones that are not yours, then create one with few scopes.',
    url: 'https://app.instantly.ai/app/settings/integrations',
  },
  examples: [
    sample`INSTANTLY_API_KEY=${grown}`,
    sample`curl https://api.instantly.ai/api/v2/campaigns -H "Authorization: Bearer ${grown}"`,
  ],
  lookalikes: [
    sample`INSTANTLY_API_KEY=${base64(66)}==`,
    sample`instantly_api_key = "${encoded('base64', uuid(), alphanumeric(13))}"`,
  ],
};
