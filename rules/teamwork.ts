import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const teamworkApiToken: Rule = {
  id: 'teamwork-api-token',
  name: 'Teamwork.com access token',
  provider: 'teamwork',
  kind: 'provider',
  description: 'Reads and changes projects, tickets or spaces its owner reaches.',
  severity: 'high',
  keywords: ['tkn.v1_'],
  pattern: token`tkn.v1_${base64Url(71)}=`,
  references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  rotate: {
    steps: 'Remove the app under Profile, Apps and integrations, of Teamwork, then connect it anew.',
    url: 'https://www.teamwork.com/launchpad/login/',
  },
  examples: [
    sample`TEAMWORK_DESK_TOKEN=tkn.v1_${base64Url(71)}=`,
    sample`curl https://acme.teamwork.com/desk/api/v2/me.json -H "Authorization: Bearer tkn.v1_${base64Url(71)}="`,
  ],
  lookalikes: [sample`TEAMWORK_DESK_TOKEN=tkn.v1_${base64Url(70)}=`, sample`teamwork:\n  token: <insert token>\n`],
};

export const teamworkApiKey: Rule = {
  id: 'teamwork-api-key',
  name: 'Teamwork.com API key',
  provider: 'teamwork',
  kind: 'provider',
  description: 'Reads and changes projects, tasks and files as its owner.',
  severity: 'high',
  keywords: ['twp_'],
  pattern: token`twp_${alphanumeric(28)}`,
  references: ['https://apidocs.teamwork.com/guides/teamwork/authentication'],
  rotate: {
    steps: 'Regenerate the key under Edit my details, API and mobile, and put it in place.',
    url: 'https://support.teamwork.com/projects/using-teamwork/locating-your-api-key',
  },
  examples: [
    sample`TEAMWORK_API_KEY=twp_${alphanumeric(28)}`,
    sample`curl -u twp_${alphanumeric(28)}:x https://acme.teamwork.com/projects.json`,
  ],
  lookalikes: [sample`TEAMWORK_API_KEY=twp_${alphanumeric(27)}`, sample`twp_${alphanumeric(43)}`],
};
