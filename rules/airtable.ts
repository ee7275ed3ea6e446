import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  base64Url,
  hexadecimal,
  oneOf,
  sequence,
  token,
  unlike,
  uuid,
} from '../src/rule/pattern.ts';
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
  aliases: ['pyairtable'],
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

export const airtableClientSecret: Rule = {
  id: 'airtable-client-secret',
  name: 'Airtable OAuth client secret',
  provider: 'airtable',
  kind: 'context',
  description: 'Poses as the integration and redeems codes and refresh tokens of its users.',
  severity: 'high',
  keywords: ['airtable'],
  pattern: assigned({ names: ['airtable'], value: hexadecimal(64), words: ['secret'], near: 90 }),
  references: [oauth],
  rotate: {
    steps: 'Generate a new client secret on the page of the integration and put it in place.',
    url: 'https://airtable.com/create/oauth',
  },
  examples: [
    sample`AIRTABLE_CLIENT_SECRET=${hexadecimal(64)}`,
    sample`airtable: { clientId: '${uuid()}', clientSecret: '${hexadecimal(64)}' }`,
  ],
  lookalikes: [sample`AIRTABLE_CLIENT_ID=${uuid()}`, sample`AIRTABLE_CLIENT_SECRET=${hexadecimal(63)}`],
};

const macSecret = sequence(base64(43), '=');

export const airtableWebhookSecret: Rule = {
  id: 'airtable-webhook-mac-secret',
  name: 'Airtable webhook MAC secret',
  provider: 'airtable',
  kind: 'context',
  description: 'Forges notifications that look as if they came from Airtable.',
  severity: 'low',
  keywords: ['airtable', 'macsecretbase64'],
  pattern: assigned({ names: ['airtable', 'macsecretbase64'], value: macSecret, words: ['secret'] }),
  references: ['https://airtable.com/developers/web/api/create-a-webhook'],
  rotate: {
    steps: 'Delete the webhook and create another, which gives a new secret.',
    url: 'https://airtable.com/developers/web/api/delete-a-webhook',
  },
  examples: [
    sample`AIRTABLE_WEBHOOK_MAC_SECRET=${macSecret}`,
    sample`{"id": "ach${alphanumeric(14)}", "macSecretBase64": "${macSecret}"}`,
  ],
  lookalikes: [sample`AIRTABLE_WEBHOOK_SECRET=${base64(30)}=`, sample`AIRTABLE_WEBHOOK_ID=ach${alphanumeric(14)}`],
};
