import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const identifier = characterSet('0-9a-hjkmnp-tv-z', '0123456789abcdefghjkmnpqrstvwxyz', 24);

export const retoolAccessToken: Rule = {
  id: 'retool-access-token',
  name: 'Retool access token',
  provider: 'retool',
  kind: 'provider',
  description:
    'By its scopes it manages users and permissions, reads source control settings, or lets code be called by apps.',
  severity: 'high',
  keywords: ['retool_01'],
  pattern: token`retool_01${identifier}`,
  references: ['https://docs.retool.com/org-users/guides/retool-api/authentication'],
  rotate: {
    steps:
      "Delete the token in the organization's API settings, look through the audit logs, then create one of fewer scopes.",
    url: 'https://login.retool.com/',
  },
  examples: [
    sample`RETOOL_API_TOKEN="retool_01${identifier}"`,
    sample`new RetoolRPC({ apiToken: 'retool_01${identifier}' })`,
  ],
  lookalikes: [
    sample`retool_01${characterSet('0-9', '0123456789', 10)}`,
    sample`import retool_01 from '@site/static/images/retool/retool_01.png';`,
  ],
};
