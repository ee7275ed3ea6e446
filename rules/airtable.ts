import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, hexadecimal, oneOf, sequence, token, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://airtable.com/developers/web/guides/personal-access-tokens';
const oauth = 'https://airtable.com/developers/web/api/oauth-reference';
const key = alphanumeric(17);
/** Bases, tables, records and the like have names of the same length. */
const identifier = oneOf('app', 'tbl', 'rec', 'viw', 'fld', 'wsp', 'usr');

export const airtablePersonalAccessToken: Rule = {
  id: 'airtable-personal-access-token',
  name: 'Airtable personal access token',
  provider: 'airtable',
  kind: 'provider',
  description: 'Reads and changes the bases it was granted, by its scopes.',
  severity: 'high',
  keywords: ['pat'],
  pattern: token`pat${alphanumeric(14)}.${hexadecimal(64)}`,
  entropy: 3.6,
  references: [docs],
  rotate: {
    steps:
      "Delete the token in the builder hub, look at the bases' revision history, then create a new one with fewer scopes and bases.",
    url: 'https://airtable.com/create/tokens',
  },
  examples: [
    sample`AIRTABLE_PAT=pat${alphanumeric(14)}.${hexadecimal(64)}`,
    sample`const base = new Airtable({ apiKey: 'pat${alphanumeric(14)}.${hexadecimal(64)}' }).base('acme');`,
  ],
  lookalikes: [sample`pat${alphanumeric(15)}.${hexadecimal(64)}`, sample`AIRTABLE_PAT=patxxxxxxxxxxxxxx.xxxxxxxx`],
};

export const airtableOauthToken: Rule = {
  id: 'airtable-oauth-token',
  name: 'Airtable OAuth access or refresh token',
  provider: 'airtable',
  kind: 'provider',
  description: 'Reads and changes the bases its user granted, for an hour, or is traded for such tokens.',
  severity: 'high',
  keywords: ['.v1.'],
  pattern: token`oa${oneOf('a', 'r')}${alphanumeric(14)}.v1.${base64Url(50, 600)}.${hexadecimal(64)}`,
  references: [oauth],
  rotate: {
    steps:
      "Let the user revoke the integration's access in the account settings, which ends its tokens, then authorise again.",
    url: 'https://airtable.com/account',
  },
  examples: [
    sample`AIRTABLE_TOKEN=oaa${alphanumeric(14)}.v1.eyJ1c2VySWQiOi${base64Url(230)}.${hexadecimal(64)}`,
    sample`{"access_token": "oaa${alphanumeric(14)}.v1.${base64Url(250)}.${hexadecimal(64)}"}`,
  ],
  lookalikes: [
    sample`oaa${alphanumeric(14)}.v2.${base64Url(250)}.${hexadecimal(64)}`,
    sample`oaa${alphanumeric(14)}.v1.${base64Url(250)}.${hexadecimal(63)}`,
  ],
};

export const airtableApiKey: Rule = {
  id: 'airtable-api-key',
  name: 'Airtable API key (retired)',
  provider: 'airtable',
  kind: 'context',
  description: 'Reached all bases of its owner until Airtable switched these keys off in February 2024.',
  severity: 'low',
  keywords: ['airtable'],
  pattern: assigned({ names: ['airtable'], value: sequence(unlike(identifier), key, unlike('.', alphanumeric(1))) }),
  references: ['https://support.airtable.com/docs/airtable-api-key-deprecation-notice'],
  rotate: {
    steps: 'Remove the key from the code and use a personal access token; check that no such token stands beside it.',
    url: 'https://airtable.com/create/tokens',
  },
  examples: [
    sample`AIRTABLE_API_KEY=key${alphanumeric(14)}`,
    sample`Airtable.configure({ apiKey: 'key${alphanumeric(14)}' });`,
  ],
  lookalikes: [sample`AIRTABLE_API_KEY=${alphanumeric(16)}`, sample`AIRTABLE_API_BASE=app${alphanumeric(14)}`],
};
