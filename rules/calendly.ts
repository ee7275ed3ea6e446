import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitInLast,
  hexadecimal,
  named,
  sequence,
  token,
  unlike,
  upperAlphanumeric,
  uuid,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const docs = 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens';
const signing = 'https://developer.calendly.com/api-docs/4c305798a61d3-webhook-signatures';
/** A JWT whose header says `"typ":"PAT"` behind a key id of 64 digits. */
const header = encoded('base64url', '{"kid":"', hexadecimal(64), '","typ":"PAT","alg":"ES256"}');
const payload = encoded('base64url', '{"iss":"https://auth.calendly.com","iat":1700000000,"user_uuid":"', uuid(), '"}');
const secret = base64Url(43);

export const calendlyAccessToken: Rule = {
  id: 'calendly-access-token',
  name: 'Calendly personal access token',
  provider: 'calendly',
  kind: 'provider',
  description:
    "Acts as its owner: reads events and invitees and cancels them; an administrator's reaches the organization.",
  severity: 'high',
  keywords: ['IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ'],
  pattern: token`eyJraWQiOi${base64Url(86)}IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ.eyJ${base64Url(60, 800)}.${base64Url(86)}`,
  structure: 'jwt',
  references: [docs],
  rotate: {
    steps: 'Revoke the token on the API and webhooks page, then create a new one.',
    url: 'https://calendly.com/integrations/api_webhooks',
  },
  examples: [
    sample`CALENDLY_TOKEN=${header}.${payload}.${base64Url(86)}`,
    sample`curl https://api.calendly.com/users/me -H "Authorization: Bearer ${header}.${payload}.${base64Url(86)}"`,
  ],
  lookalikes: [sample`${header}.${payload}.${base64Url(43)}`, sample`CALENDLY_TOKEN=eyJraWQiOi...`],
};

export const calendlyClientSecret: Rule = {
  id: 'calendly-client-secret',
  name: 'Calendly client secret or webhook signing key',
  provider: 'calendly',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's users; a signing key forges webhooks.",
  severity: 'high',
  keywords: ['calendly'],
  pattern: assigned({ names: ['calendly'], value: sequence(secret, digitInLast(43)) }),
  references: ['https://developer.calendly.com/create-a-developer-account', signing],
  rotate: {
    steps: "Regenerate the value on the app's page in the developer portal and put it in place.",
    url: 'https://developer.calendly.com/console/apps',
  },
  examples: [
    sample`CALENDLY_CLIENT_SECRET=${alphanumeric(43)}`,
    sample`calendly:\n  webhookSigningKey: ${alphanumeric(43)}`,
  ],
  lookalikes: [
    sample`CALENDLY_CLIENT_SECRET=${alphanumeric(42)}`,
    sample`CALENDLY_URL=https://calendly.com/acme/intro`,
  ],
};

export const calendlyTokenByName: Rule = {
  ...calendlyAccessToken,
  id: 'calendly-access-token-by-name',
  name: 'Calendly access token',
  kind: 'context',
  ...named({
    names: ['calendly'],
    value: sequence('eyJ', base64Url(15, 320), '.', unlike('eyJraWQiOi'), base64Url(20, 800), '.', base64Url(40, 512)),
  }),
  references: ['https://developer.calendly.com/how-to-use-oauth-with-calendly'],
  examples: [
    sample`CALENDLY_ACCESS_TOKEN=${encoded('base64url', '{"alg":"RS256","typ":"JWT"}')}.${payload}.${base64Url(342)}`,
    sample`calendly:\n  token: ${encoded('base64url', '{"alg":"HS512"}')}.${payload}.${base64Url(86)}`,
  ],
  lookalikes: [sample`CALENDLY_TOKEN=eyJhbGciOi...`, sample`CALENDLY_URL=https://calendly.com/acme/intro`],
};

const { structure: _legacy, ...withoutStructure } = calendlyAccessToken;

export const calendlyLegacyToken: Rule = {
  ...withoutStructure,
  id: 'calendly-legacy-api-key',
  name: 'Calendly API key (version 1)',
  kind: 'context',
  ...named({
    names: ['calendly'],
    value: sequence(upperAlphanumeric(32), digitInLast(32)),
    words: ['token', 'key'],
    near: 40,
  }),
  references: ['https://developer.calendly.com/how-to-migrate-from-api-v1-to-api-v2'],
  examples: [
    sample`CALENDLY_API_KEY=${upperAlphanumeric(32)}`,
    sample`calendly:\n  token: "${upperAlphanumeric(32)}"\n`,
  ],
  lookalikes: [sample`CALENDLY_API_KEY=${upperAlphanumeric(31)}`, sample`CALENDLY_API_KEY=YOUR_CALENDLY_API_KEY`],
};
