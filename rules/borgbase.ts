import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, characterSet, named, sequence } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const secret = characterSet(
  '0-9A-Za-z/_.\\-',
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-',
  148,
  152,
);

export const borgbaseApiToken: Rule = {
  id: 'borgbase-api-token',
  name: 'BorgBase API token',
  provider: 'borgbase',
  kind: 'context',
  description: 'Changes and deletes backup repositories and their keys.',
  severity: 'high',
  keywords: ['borgbase', 'borg_base', 'borg-base', 'borg.base', 'borg base'],
  pattern: assigned({ names: ['borgbase', 'borg base'], value: secret }),
  references: ['https://docs.borgbase.com/api'],
  rotate: {
    steps:
      'Delete the token under Account, API, of BorgBase, then create one with fewer rights, and check the repositories.',
    url: 'https://www.borgbase.com/account?tab=2',
  },
  examples: [sample`BorgbaseOptions { ApiKey = "${secret}" }`, sample`borgbase:\n  api_key: ${secret}\n`],
  lookalikes: [
    sample`borgbase:\n  api_key: ${characterSet('0-9A-Za-z/_.\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 147)}\n`,
    sample`"borgbase": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};

const header = encoded('base64url', '{"typ":"JWT","alg":"HS256"}');
const payload = encoded('base64url', '{"iat":1600000000,"key":"', base64Url(24), '"}');

export const borgbaseJwt: Rule = {
  ...borgbaseApiToken,
  id: 'borgbase-jwt',
  name: 'BorgBase API token (JSON Web Token)',
  ...named({
    names: ['borgbase', 'borg base'],
    value: sequence('eyJ', base64Url(15, 120), '.', base64Url(20, 400), '.', base64Url(43, 86)),
  }),
  structure: 'jwt',
  examples: [
    sample`BORGBASE_API_TOKEN=${header}.${payload}.${base64Url(43)}`,
    sample`borgbase:\n  token: ${header}.${payload}.${base64Url(86)}\n`,
  ],
  lookalikes: [sample`BORGBASE_API_TOKEN=eyJ...`, sample`BORGBASE_API_TOKEN=${header}.${payload}`],
};
