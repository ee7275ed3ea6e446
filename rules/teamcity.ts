import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const teamcityToken: Rule = {
  id: 'teamcity-access-token',
  name: 'TeamCity access token',
  provider: 'teamcity',
  kind: 'provider',
  description: 'Acts as its owner on the server: reads and starts builds and changes their configuration.',
  severity: 'critical',
  keywords: ['eyJ0eXAiOiAiVENWMiJ9.'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>eyJ0eXAiOiAiVENWMiJ9\.[\w-]{30,60}\.[\w-]{40,60}={0,2})(?![\w.-])/,
  references: ['https://www.jetbrains.com/help/teamcity/managing-your-user-account.html#Managing+Access+Tokens'],
  rotate: {
    steps:
      'Delete the token in the profile under Access Tokens, look through the audit log, then create one with fewer permissions and an expiry.',
    url: 'https://www.jetbrains.com/help/teamcity/managing-your-user-account.html',
  },
  examples: [
    sample`curl -H "Authorization: Bearer eyJ0eXAiOiAiVENWMiJ9.${base64Url(36)}.${base64Url(48)}" https://ci.acme.dev/app/rest/builds`,
    sample`TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.${base64Url(36)}.${base64Url(48)}`,
  ],
  lookalikes: [sample`eyJ0eXAiOiAiVENWMiJ9.${alphanumeric(10)}`, sample`eyJ0eXAiOiAiVENWMiJ9...`],
};
