import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  base64Url,
  characterSet,
  digits,
  lowerAlphanumeric,
  sequence,
  token,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow';
const members = 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow';
const secret = alphanumeric(16);
const primary = sequence('WPL_AP', digits(1), '.', alphanumeric(16), '.', base64(6), '==');
const accessToken = sequence('AQ', characterSet('U-X', 'UVWX', 1), base64Url(80, 420));

export const linkedinClientSecret: Rule = {
  id: 'linkedin-client-secret',
  name: 'LinkedIn client secret',
  provider: 'linkedin',
  kind: 'provider',
  description: "With the client ID it trades codes for tokens of the app's members.",
  severity: 'high',
  keywords: ['WPL_AP'],
  pattern: token`${primary}`,
  references: [docs],
  rotate: {
    steps: "Generate a new client secret on the app's auth page, put it in place, then expire the old one.",
    url: 'https://www.linkedin.com/developers/apps',
  },
  examples: [
    sample`LINKEDIN_CLIENT_SECRET=WPL_AP1.${alphanumeric(16)}.${base64(6)}==`,
    sample`clientSecret: "WPL_AP1.${alphanumeric(16)}.${base64(6)}=="`,
  ],
  lookalikes: [sample`WPL_AP1.${alphanumeric(15)}.${base64(6)}==`, sample`WPL_AP1.xxxxxxxxxxxxxxxx.xxxxxx==`],
};

export const linkedinLegacyClientSecret: Rule = {
  id: 'linkedin-legacy-client-secret',
  name: 'LinkedIn client secret (legacy)',
  provider: 'linkedin',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's members.",
  severity: 'high',
  keywords: ['linkedin', 'linked_in', 'linked-in'],
  pattern: assigned({
    names: ['linkedin', 'linked_in', 'linked-in'],
    value: secret,
    words: ['secret', 'key', 'token', 'passw'],
    near: 64,
  }),
  references: [docs],
  rotate: {
    steps: "Generate a new client secret on the app's auth page, put it in place, then expire the old one.",
    url: 'https://www.linkedin.com/developers/apps',
  },
  examples: [sample`LINKEDIN_CLIENT_SECRET=${secret}`, sample`linkedin:\n  secret: '${secret}'`],
  lookalikes: [sample`LINKEDIN_CLIENT_SECRET=${alphanumeric(15)}`, sample`LINKEDIN_CLIENT_ID=${lowerAlphanumeric(14)}`],
};

export const linkedinAccessToken: Rule = {
  id: 'linkedin-access-token',
  name: 'LinkedIn access or refresh token',
  provider: 'linkedin',
  kind: 'context',
  description: 'Acts as a member, by its scopes, for sixty days; a refresh token for a year.',
  severity: 'high',
  keywords: ['linkedin', 'linked_in', 'linked-in'],
  pattern: assigned({ names: ['linkedin', 'linked_in', 'linked-in'], value: accessToken }),
  references: [members],
  rotate: {
    steps:
      "Let the member remove the app under permitted services, which ends the token, or revoke it with the app's token tools, then authorise again.",
    url: 'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
  },
  examples: [
    sample`LINKEDIN_ACCESS_TOKEN=AQV${base64Url(340)}`,
    sample`"linkedin": {"access_token": "AQX${base64Url(170)}"}`,
  ],
  lookalikes: [sample`LINKEDIN_ACCESS_TOKEN=AQV${base64Url(40)}`, sample`LINKEDIN_ACCESS_TOKEN=your_token`],
};
