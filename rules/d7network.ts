import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const header = encoded('base64url', '{"alg":"HS256","typ":"JWT"}');
const payload = encoded('base64url', '{"aud":"auth-backend:app","sub":"', uuid(), '"}');
const jwt = sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 1600), '.', base64Url(43, 684));

export const d7networkApiToken: Rule = {
  id: 'd7network-api-token',
  name: 'D7 Networks API token',
  provider: 'd7network',
  kind: 'context',
  description: 'Sends SMS, WhatsApp messages and codes on the balance of the account.',
  severity: 'high',
  ...named({
    names: ['d7networks', 'd7network', 'd7 networks', 'd7 network', 'd7 sms', 'd7 token', 'd7 api'],
    value: jwt,
    near: 30,
    reach: 60,
  }),
  structure: 'jwt',
  references: ['https://d7networks.com/docs/'],
  rotate: {
    steps: 'Delete the token under API tokens of the application, then create one.',
    url: 'https://app.d7networks.com/api-tokens',
  },
  examples: [
    sample`D7_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`curl https://api.d7networks.com/messages/v1/send -H "Authorization: Bearer ${header}.${payload}.${base64Url(43)}"`,
    sample`d7networks: { apiToken: '${header}.${payload}.${base64Url(43)}' }`,
  ],
  lookalikes: [sample`D7_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...`, sample`D7_TOKEN=<your token>`],
};

export const d7networkBasicCredentials: Rule = {
  id: 'd7network-basic-credentials',
  name: 'D7 Networks user and password in base64',
  provider: 'd7network',
  kind: 'context',
  description: 'Sends SMS on the balance of the account through the first version of the API.',
  severity: 'medium',
  ...named({
    names: ['d7networks', 'd7network', 'd7 networks', 'd7 network', 'd7 sms', 'd7 token', 'd7 api'],
    value: sequence(digitWithin(23), base64(23), '='),
    words: ['basic', 'auth', 'token', 'key', 'secret'],
    near: 30,
    reach: 60,
  }),
  references: ['https://rapidapi.com/direct7-networks-direct7-networks-default/api/d7sms'],
  rotate: {
    steps: 'Change the password of the API user, then move to a token of the current API.',
    url: 'https://app.d7networks.com/api-tokens',
  },
  examples: [
    sample`curl https://rest-api.d7networks.com/secure/send -H "Authorization: Basic ${base64(23)}="`,
    sample`D7_TOKEN=${base64(23)}=`,
  ],
  lookalikes: [sample`D7_TOKEN=${alphanumeric(21)}=`, sample`D7_TOKEN=${'x'.repeat(23)}=`],
};
