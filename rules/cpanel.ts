import type { Rule } from '../src/model/rule.ts';
import { upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cpanelApiToken: Rule = {
  id: 'cpanel-api-token',
  name: 'cPanel or WHM API token',
  provider: 'cpanel',
  kind: 'provider',
  description: 'Acts as its user: files, mail, databases; of root, on the whole server.',
  severity: 'critical',
  keywords: [
    'uthorization: cpanel ',
    'uthorization: whm ',
    'uthorization": "cpanel ',
    'uthorization": "whm ',
    "uthorization': 'cpanel ",
    "uthorization': 'whm ",
  ],
  pattern:
    /uthorization["']?: ["']?(?:cpanel|whm) [\w.-]{1,32}:(?<secret>(?=[A-Z]{0,31}[0-9])[0-9A-Z]{32})(?![0-9A-Za-z])/,
  references: ['https://api.docs.cpanel.net/cpanel/tokens/', 'https://api.docs.cpanel.net/whm/tokens/'],
  rotate: {
    steps: 'Revoke the token under Manage API Tokens, look through the access log, then create another that expires.',
    url: 'https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/',
  },
  examples: [
    sample`curl -H 'Authorization: cpanel kim:${upperAlphanumeric(32)}' 'https://acme.dev:2083/execute/Email/list_pops'`,
    sample`headers = {"Authorization": "whm root:${upperAlphanumeric(32)}"}`,
  ],
  lookalikes: [
    sample`Authorization: cpanel kim:${upperAlphanumeric(30)}`,
    sample`Authorization: cpanel username:APITOKEN`,
  ],
};
