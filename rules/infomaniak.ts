import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infomaniakApiToken: Rule = {
  id: 'infomaniak-api-token',
  name: 'Infomaniak API token',
  provider: 'infomaniak',
  kind: 'context',
  description: 'Manages the products its scopes name: mail, domains, hosting, drives.',
  severity: 'high',
  keywords: ['infomaniak'],
  pattern: assigned({ names: ['infomaniak'], value: sequence(digitWithin(72), base64Url(72, 88)) }),
  references: ['https://developer.infomaniak.com/getting-started'],
  rotate: {
    steps: 'Delete the token in the API section of the Infomaniak manager, then create one with fewer scopes.',
    url: 'https://manager.infomaniak.com/v3/ng/profile/user/token/list',
  },
  examples: [
    sample`"infomaniak": {"apiKey": "${base64Url(72, 88)}"}`,
    sample`curl https://api.infomaniak.com/1/ -H "Authorization: Bearer ${base64Url(72, 88)}"`,
  ],
  lookalikes: [
    sample`curl https://api.infomaniak.com/1/ -H "Authorization: Bearer ${base64Url(71)}"`,
    sample`INFOMANIAK_TOKEN=changeme`,
  ],
};
