import type { Rule } from '../src/model/rule.ts';
import { base64Url, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cherryServersApiKey: Rule = {
  id: 'cherry-servers-api-key',
  name: 'Cherry Servers API key',
  provider: 'cherry-servers',
  kind: 'context',
  description: 'Orders, rebuilds and deletes servers of the team.',
  severity: 'critical',
  ...named({
    names: ['cherry auth', 'cherryservers'],
    value: sequence('eyJ', base64Url(20, 200), '.eyJ', base64Url(20, 400), '.', base64Url(43, 400)),
    words: ['token', 'key', 'auth'],
  }),
  references: ['https://docs.cherryservers.com/knowledge/api-authentication'],
  rotate: {
    steps: 'Delete the API key in the portal, look through the servers, then create one that expires.',
    url: 'https://portal.cherryservers.com/settings/api-keys',
  },
  examples: [
    sample`CHERRY_AUTH_TOKEN=eyJ${base64Url(33)}.eyJ${base64Url(120)}.${base64Url(43)}`,
    sample`cherryservers_token: "eyJ${base64Url(33)}.eyJ${base64Url(90)}.${base64Url(43)}"`,
  ],
  lookalikes: [sample`CHERRY_AUTH_TOKEN=eyJ${base64Url(12)}`, sample`CHERRY_TEAM_ID=12345`],
};
