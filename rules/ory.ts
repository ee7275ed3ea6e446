import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oryApiKey: Rule = {
  id: 'ory-api-key',
  name: 'Ory Network API key',
  provider: 'ory',
  kind: 'provider',
  description: 'Reads and changes identities, sessions and permissions of the project.',
  severity: 'critical',
  keywords: ['ory_pat_', 'ory_apikey_', 'ory_wak_'],
  pattern: token`ory_${oneOf('pat_', 'apikey_', 'wak_')}${alphanumeric(32)}`,
  references: ['https://www.ory.sh/docs/concepts/personal-access-token'],
  rotate: {
    steps: 'Delete the key under Developers of the project or workspace, then create one.',
    url: 'https://console.ory.sh/',
  },
  examples: [sample`ORY_API_KEY=ory_apikey_${alphanumeric(32)}`, sample`ORY_ACCESS_TOKEN=ory_pat_${alphanumeric(32)}`],
  lookalikes: [sample`ory_pat_${alphanumeric(31)}`, sample`ORY_API_KEY=ory_apikey_...`],
};

export const oryToken: Rule = {
  id: 'ory-token',
  name: 'Ory access, refresh or session token',
  provider: 'ory',
  kind: 'provider',
  description: 'Acts as a signed-in person or a client of the project until it expires; a refresh token gets new ones.',
  severity: 'high',
  keywords: ['ory_at_', 'ory_rt_', 'ory_st_'],
  pattern: /(?<![0-9A-Za-z_-])(?<secret>ory_(?:[ar]t_[\w-]{43}\.[\w-]{43}|st_[0-9A-Za-z]{32}))(?![\w.-])/,
  references: [
    'https://www.ory.com/docs/hydra/guides/oauth2-token-introspection',
    'https://www.ory.com/docs/kratos/session-management/overview',
  ],
  rotate: {
    steps: "Revoke the token or the session, look at its owner's sessions for what is not theirs, then sign in anew.",
    url: 'https://console.ory.sh/',
  },
  examples: [
    sample`Authorization: Bearer ory_at_${base64Url(43)}.${base64Url(43)}`,
    sample`ORY_SESSION_TOKEN=ory_st_${alphanumeric(32)}`,
  ],
  lookalikes: [sample`ory_st_${alphanumeric(20)}`, sample`ory_at_${base64Url(43)}`],
};
