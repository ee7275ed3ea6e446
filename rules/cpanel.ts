import type { Rule } from '../src/model/rule.ts';
import { digitWithin, named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
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

export const cpanelApiTokenByName: Rule = {
  ...cpanelApiToken,
  id: 'cpanel-api-token-by-name',
  kind: 'context',
  ...named({
    names: ['cpanel'],
    value: sequence(digitWithin(32), upperAlphanumeric(32)),
    words: ['token', 'key', 'secret'],
  }),
  examples: [
    sample`CPANEL_TOKEN=${upperAlphanumeric(32)}`,
    sample`SAVED_cPanel_Username='kim'\nSAVED_cPanel_Apitoken='${upperAlphanumeric(32)}'\n`,
  ],
  lookalikes: [sample`CPANEL_TOKEN=${upperAlphanumeric(30)}`, sample`CPANEL_BASE_URL=https://acme.dev:2083`],
};
