import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  characterSet,
  lowerAlphanumeric,
  sequence,
  token,
  unlike,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication';
const body = sequence('dG9rO', base64(54), '=');
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

export const intercomSecret: Rule = {
  id: 'intercom-secret',
  name: 'Intercom client or identity verification secret',
  provider: 'intercom',
  kind: 'context',
  description: 'Gets tokens as the app, or signs in to the messenger as any user and reads the conversations.',
  severity: 'high',
  keywords: ['intercom'],
  pattern: assigned({
    names: ['intercom'],
    value: { ...uuid(), source: `(?:${uuid().source}|(?=[A-Za-z_\\-]{0,39}[0-9])[0-9A-Za-z_\\-]{40})` },
    words: ['secret'],
  }),
  references: [docs, 'https://www.intercom.com/help/en/articles/183-set-up-identity-verification-for-web-and-mobile'],
  rotate: {
    steps:
      "Regenerate the secret on the app's page in the developer hub, or under Security of the messenger, then put it in place.",
    url: 'https://app.intercom.com/a/apps/_/developer-hub',
  },
  examples: [
    sample`INTERCOM_CLIENT_SECRET=${uuid()}`,
    sample`intercom:\n  identity_verification_secret: "${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`INTERCOM_APP_ID=${lowerAlphanumeric(8)}`, sample`INTERCOM_CLIENT_SECRET=${alphanumeric(38)}`],
};
