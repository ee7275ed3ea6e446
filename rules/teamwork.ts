import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, token, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const references = ['https://apidocs.teamwork.com/guides/teamwork/authentication'];
const rotate = {
  steps: 'Remove the app under Profile, Apps and integrations, of Teamwork, then connect it anew.',
  url: 'https://www.teamwork.com/launchpad/login/',
};

export const teamworkUserToken: Rule = {
  id: 'teamwork-user-token',
  name: 'Teamwork.com access token',
  provider: 'teamwork',
  kind: 'provider',
  description: 'Reads and changes projects, tickets or spaces its owner reaches.',
  severity: 'high',
  keywords: ['tkn.v1_'],
  pattern: token`tkn.v1_${base64Url(71)}=`,
  references,
  rotate,
  examples: [
    sample`TEAMWORK_TOKEN=tkn.v1_${base64Url(71)}=`,
    sample`curl https://acme.teamwork.com/desk/api/v2/me.json -H "Authorization: Bearer tkn.v1_${base64Url(71)}="`,
  ],
  lookalikes: [sample`TEAMWORK_TOKEN=tkn.v1_${base64Url(70)}=`, sample`teamwork:\n  token: <insert token>\n`],
};

export const teamworkUserKey: Rule = {
  id: 'teamwork-user-key',
  name: 'Teamwork.com API key',
  provider: 'teamwork',
  kind: 'provider',
  description: 'Reads and changes projects, tasks and files as its owner.',
  severity: 'high',
  keywords: ['twp_'],
  pattern: token`twp_${alphanumeric(28)}`,
  references,
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

/** Both kinds are the same for all products; whose it is, only the name beside it says. */
const anyToken: Shape = { ...base64Url(71), source: '(?:twp_[0-9A-Za-z]{28}|tkn\\.v1_[\\w\\-]{71}=)' };

const patternOf = (product: string) => {
  const { keywords, pattern } = named({ names: [`teamwork ${product}`], value: anyToken, near: 64 });
  return { keywords, pattern: new RegExp(pattern.source, 'i') } as const;
};

/** Its id comes before those for users, so that it wins over them. */
export const teamworkCrmToken: Rule = {
  ...teamworkUserToken,
  id: 'teamwork-crm-api-token',
  name: 'Teamwork CRM access token',
  description: 'Reads and changes the contacts, companies and deals its owner reaches.',
  ...patternOf('crm'),
  examples: [
    sample`TEAMWORK_CRM_TOKEN=tkn.v1_${base64Url(71)}=`,
    sample`teamworkcrm:\n  apiKey: 'twp_${alphanumeric(28)}'`,
  ],
  lookalikes: [sample`TEAMWORK_CRM_TOKEN=tkn.v1_${base64Url(70)}=`, sample`TEAMWORK_CRM_TOKEN=twp_${alphanumeric(27)}`],
};

export const teamworkDeskToken: Rule = {
  ...teamworkUserToken,
  id: 'teamwork-desk-api-token',
  name: 'Teamwork Desk access token',
  description: 'Reads and answers the tickets its owner reaches.',
  ...patternOf('desk'),
  examples: [
    sample`TEAMWORK_DESK_TOKEN=tkn.v1_${base64Url(71)}=`,
    sample`teamworkdesk:\n  apiKey: 'twp_${alphanumeric(28)}'`,
  ],
  lookalikes: [sample`TEAMWORK_DESK_TOKEN=tkn.v1_${base64Url(70)}=`, sample`TEAMWORK_DESK_TOKEN=<insert token>`],
};

export const teamworkSpacesToken: Rule = {
  ...teamworkUserToken,
  id: 'teamwork-spaces-api-token',
  name: 'Teamwork Spaces access token',
  description: 'Reads and changes the pages its owner reaches.',
  ...patternOf('spaces'),
  examples: [
    sample`TEAMWORK_SPACES_TOKEN=tkn.v1_${base64Url(71)}=`,
    sample`teamworkspaces:\n  apiKey: 'twp_${alphanumeric(28)}'`,
  ],
  lookalikes: [sample`TEAMWORK_SPACES_TOKEN=tkn.v1_${base64Url(70)}=`, sample`TEAMWORK_SPACES_TOKEN=<insert token>`],
};
