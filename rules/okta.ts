import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const oktaToken: Rule = {
  id: 'okta-api-token',
  name: 'Okta API token',
  provider: 'okta',
  kind: 'context',
  description: 'Acts as its administrator: creates users, resets factors, changes applications.',
  severity: 'critical',
  ...named({
    names: ['okta', 'ssws'],
    value: {
      ...base64Url(42),
      source: '00(?!0{8})[0-9A-Za-z_\\-=]{40}',
      sample: [{ kind: 'text', text: '00' }, ...alphanumeric(40).sample],
    },
    words: ['token', 'key', 'secret', 'ssws', 'api', 'auth', 'access', 'private'],
    reach: 50,
  }),
  references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  rotate: {
    steps:
      'Revoke the token under Security, API, Tokens, look through the system log for its use, then move to an OAuth service app.',
    url: 'https://help.okta.com/oie/en-us/content/topics/security/api.htm',
  },
  examples: [
    sample`OKTA_API_TOKEN=00${alphanumeric(40)}`,
    sample`curl -H "Authorization: SSWS 00${alphanumeric(40)}" https://acme.okta.com/api/v1/users`,
  ],
  lookalikes: [sample`OKTA_API_TOKEN=00${alphanumeric(39)}`, sample`okta_api_token: ${'0'.repeat(42)}`],
};

/** 40 characters, 64 where it is new; API tokens, which begin with 00, have two more. */
const secret: Shape = { ...base64Url(64), source: '(?=[^0-9\\s]{0,39}[0-9])(?:[\\w\\-]{64}|[\\w\\-]{40})' };

export const oktaClientSecret: Rule = {
  ...oktaToken,
  id: 'okta-client-secret',
  name: 'Okta client secret',
  description: 'Gets tokens as the application, within the scopes and the users it was granted.',
  severity: 'high',
  ...named({
    names: ['okta'],
    value: secret,
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret'],
    near: 96,
  }),
  companions: [
    {
      name: 'client ID',
      pattern: /(?<![0-9A-Za-z])(?<part>0oa[0-9A-Za-z]{17})(?![0-9A-Za-z])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://developer.okta.com/docs/guides/client-secret-rotation-key/main/'],
  rotate: {
    steps:
      'Generate a second client secret on the page of the application, deploy it, deactivate the leaked one, then look through the system log.',
    url: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
  },
  examples: [
    sample`OKTA_CLIENT_ID=0oa${alphanumeric(17)}\nOKTA_CLIENT_SECRET=${base64Url(64)}`,
    sample`okta.oauth2.client-secret: ${alphanumeric(40)}`,
  ],
  lookalikes: [
    sample`OKTA_CLIENT_SECRET=${alphanumeric(39)}`,
    sample`OKTA_CLIENT_ID=0oa${alphanumeric(17)}`,
    sample`OKTA_CLIENT_SECRET={yourClientSecret}`,
  ],
};
