import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digits,
  hexadecimal,
  loosely,
  lowerAlphanumeric,
  named,
  sequence,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"id":"', digits(4), '","userId":"', alphanumeric(25), '","iat":1700000000}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));
const key = lowerAlphanumeric(32);

export const moderationApiKey: Rule = {
  id: 'moderation-api-key',
  name: 'Moderation API key',
  provider: 'moderation',
  kind: 'context',
  description: "Checks texts and images on the owner's plan and reads what was flagged.",
  severity: 'medium',
  ...named({
    names: ['moderation api', 'moderationapi', 'moderation key', 'moderation token', 'moderation secret', 'modapi'],
    value: jwt,
    near: 30,
    reach: 64,
  }),
  structure: 'jwt',
  references: ['https://docs.moderationapi.com/get-started/quickstart'],
  rotate: {
    steps: 'Delete the key of the project in the dashboard of Moderation API, then create one.',
    url: 'https://dash.moderationapi.com/',
  },
  examples: [
    sample`MODERATION_API_KEY=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://moderationapi.com/api/v1/moderate/text -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
  ],
  lookalikes: [
    sample`MODERATION_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...`,
    sample`MODERATION_API_KEY=your-project-key`,
  ],
};

export const moderatecontentApiKey: Rule = {
  id: 'moderatecontent-api-key',
  name: 'ModerateContent API key',
  provider: 'moderatecontent',
  kind: 'context',
  description: "Rates images on the owner's plan.",
  severity: 'low',
  ...named({ names: ['moderatecontent', 'moderate_content', 'moderate-content'], value: loosely(key) }),
  references: ['https://moderatecontent.com/documentation/content'],
  rotate: {
    steps: 'Reset the key on the page of the ModerateContent account.',
    url: 'https://client.moderatecontent.com/',
  },
  examples: [
    sample`https://api.moderatecontent.com/moderate/?key=${key}&url=https://acme.io/a.png`,
    sample`MODERATECONTENT_API_KEY=${key}`,
  ],
  lookalikes: [
    sample`https://api.moderatecontent.com/moderate/?key=${hexadecimal(31)}&url=x`,
    sample`ModerateContentApiKey = '${'0'.repeat(32)}'`,
  ],
};
