import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tinybirdToken: Rule = {
  id: 'tinybird-token',
  name: 'Tinybird token',
  provider: 'tinybird',
  kind: 'provider',
  description: 'Reads or changes the data sources and pipes of the workspace that its scopes name.',
  severity: 'high',
  keywords: ['p.eyJ'],
  pattern: token`p.eyJ${base64Url(40, 300)}.${base64Url(43)}`,
  references: ['https://www.tinybird.co/docs/administration/auth-tokens'],
  rotate: {
    steps: 'Refresh the token under Tokens of the workspace, which ends the old one, and put it in place.',
    url: 'https://app.tinybird.co/tokens',
  },
  examples: [
    sample`TINYBIRD_TOKEN=p.eyJ${base64Url(110)}.${base64Url(43)}`,
    sample`curl -H 'Authorization: Bearer p.eyJ${base64Url(110)}.${base64Url(43)}' https://api.tinybird.co/v0/datasources`,
  ],
  lookalikes: [sample`TINYBIRD_TOKEN=p.eyJ${base64Url(20)}.${base64Url(43)}`, sample`TINYBIRD_TOKEN=p.eyJ...`],
};
