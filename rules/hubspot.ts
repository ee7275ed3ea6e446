import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  digitInLast,
  digits,
  hexadecimal,
  oneOf,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview';
const cli = 'https://developers.hubspot.com/docs/guides/cms/personal-access-key';
const regions = oneOf('na1', 'na2', 'na3', 'eu1', 'ap1');
/** Base64 of a line break, `$`, the region and what follows. */
const cliKey = sequence(oneOf('CiRuYTEt', 'CiRuYTIt', 'CiRldTEt', 'CiRhcDEt'), base64(80, 400));
const loose = sequence(
  alphanumeric(8),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(12),
);

export const hubspotPrivateAppToken: Rule = {
  id: 'hubspot-private-app-token',
  name: 'HubSpot private app token',
  provider: 'hubspot',
  kind: 'provider',
  description: "Reads and changes the account's contacts, deals and files, by the app's scopes, and never expires.",
  severity: 'high',
  keywords: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
  pattern: token`pat-${regions}-${uuid()}`,
  references: [docs],
  rotate: {
    steps:
      'Rotate the token on the private app\'s page with "rotate and expire now", look at the app\'s logs for calls that are not yours, then put the new one in place.',
    url: 'https://app.hubspot.com/private-apps/',
  },
  examples: [
    sample`HUBSPOT_ACCESS_TOKEN=pat-na1-${uuid()}`,
    sample`const hubspot = new Client({ accessToken: "pat-eu1-${uuid()}" });`,
  ],
  lookalikes: [
    sample`pat-na1-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}`,
    sample`HUBSPOT_ACCESS_TOKEN=pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`,
  ],
};

export const hubspotApiKey: Rule = {
  id: 'hubspot-api-key',
  name: 'HubSpot developer API key or client secret',
  provider: 'hubspot',
  kind: 'context',
  description: "A developer key manages an account's apps; a client secret acts as an app and forges its webhooks.",
  severity: 'high',
  aliases: ['hubapi'],
  keywords: ['hubspot', 'hapikey'],
  pattern: assigned({ names: ['hubspot', 'hapikey'], value: sequence(loose, digitInLast(36)), near: 64 }),
  references: ['https://developers.hubspot.com/docs/guides/apps/authentication/working-with-oauth'],
  rotate: {
    steps:
      "Deactivate the key in the developer account, or rotate the secret on the app's auth page, then put the new one in place.",
    url: 'https://app.hubspot.com/developer/',
  },
  examples: [
    sample`HUBSPOT_CLIENT_SECRET=${uuid()}`,
    sample`https://api.hubapi.com/webhooks/v3/acme/settings?hapikey=${uuid()}`,
    sample`const hs = new HubSpotAPI("${uuid()}");`,
  ],
  lookalikes: [sample`HUBSPOT_CLIENT_SECRET=${hexadecimal(32)}`, sample`HUBSPOT_PORTAL_ID=${digits(7)}`],
};

export const hubspotPersonalAccessKey: Rule = {
  id: 'hubspot-personal-access-key',
  name: 'HubSpot personal access key (CLI)',
  provider: 'hubspot',
  kind: 'provider',
  description:
    "Acts as its owner through the HubSpot CLI: reads and replaces the account's themes, modules and serverless functions.",
  severity: 'high',
  keywords: ['CiRuYTEt', 'CiRuYTIt', 'CiRldTEt', 'CiRhcDEt'],
  pattern: token`${cliKey}`,
  references: [cli],
  rotate: {
    steps: 'Deactivate the key on the personal access key page, which ends it and its tokens, then generate a new one.',
    url: 'https://app.hubspot.com/l/personal-access-key',
  },
  examples: [
    sample`personalAccessKey: >-\n  CiRuYTEt${alphanumeric(180)}`,
    sample`HUBSPOT_PERSONAL_ACCESS_KEY="CiRldTEt${alphanumeric(200)}"`,
  ],
  lookalikes: [sample`CiRuYTEt${alphanumeric(40)}`, sample`personalAccessKey: CiRuYTEt...`],
};
