import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  characterSet,
  lowerAlphanumeric,
  sequence,
  token,
  unlike,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication';
const body = sequence('dG9rO', alphanumeric(54), '=');
const named = characterSet('\\w\\-+/=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 60);

export const intercomAccessToken: Rule = {
  id: 'intercom-access-token',
  name: 'Intercom access token',
  provider: 'intercom',
  kind: 'provider',
  description: "Reads and changes the workspace's conversations, contacts and companies, by the app's permissions.",
  severity: 'critical',
  keywords: ['dG9rO'],
  pattern: token`${body}`,
  references: [docs],
  rotate: {
    steps:
      "Regenerate the token on the app's authentication page in the developer hub, look at the teammate activity log, then put the new one in place.",
    url: 'https://app.intercom.com/a/apps/_/developer-hub',
  },
  examples: [
    sample`INTERCOM_ACCESS_TOKEN=${body}`,
    sample`curl https://api.intercom.io/me -H 'Authorization: Bearer ${body}'`,
  ],
  lookalikes: [sample`dG9rO${alphanumeric(40)}=`, sample`intercom_token: dG9rO${'x'.repeat(54)}=`],
};

export const intercomTokenByName: Rule = {
  id: 'intercom-token-by-name',
  name: 'Intercom API key or secret',
  provider: 'intercom',
  kind: 'context',
  description: "Acts for an app or signs users in a workspace's messenger.",
  severity: 'high',
  keywords: ['intercom'],
  pattern: assigned({ names: ['intercom'], value: sequence(unlike('dG9rO'), named) }),
  references: [docs],
  rotate: {
    steps:
      "Regenerate the value on the app's page in the developer hub (the identity verification secret in the messenger settings), then put it in place.",
    url: 'https://app.intercom.com/a/apps/_/developer-hub',
  },
  examples: [sample`INTERCOM_API_KEY=${alphanumeric(60)}`, sample`"intercom": {"token": "${alphanumeric(60)}"}`],
  lookalikes: [sample`INTERCOM_API_KEY=${alphanumeric(59)}`, sample`INTERCOM_APP_ID=${lowerAlphanumeric(8)}`],
};
