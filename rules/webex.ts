import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, hexadecimal, oneOf, token, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

/** Base64 of a UUID, a dash and more hexadecimal digits. */
const botHead = encoded('base64', uuid(), hexadecimal(8), '-', hexadecimal(3));

export const webexClientSecret: Rule = {
  id: 'webex-client-secret',
  name: 'Webex client secret',
  provider: 'webex',
  kind: 'context',
  description:
    "With the client ID it takes and refreshes tokens of the integration's users: messages, meetings, people.",
  severity: 'high',
  keywords: ['webex'],
  pattern: assigned({ names: ['webex'], value: hexadecimal(64) }),
  references: ['https://developer.webex.com/docs/integrations'],
  rotate: {
    steps: "Regenerate the client secret on the integration's page of the Webex developer portal.",
    url: 'https://developer.webex.com/my-apps',
  },
  examples: [sample`export WEBEX_API_KEY="${hexadecimal(64)}"`, sample`WEBEX_CLIENT_SECRET=${hexadecimal(64)}`],
  lookalikes: [sample`WEBEX_CLIENT_SECRET=${hexadecimal(63)}`, sample`WEBEX_API_KEY=${'x'.repeat(64)}`],
};

export const webexBotToken: Rule = {
  id: 'webex-bot-token',
  name: 'Webex access token of a bot or person',
  provider: 'webex',
  kind: 'provider',
  description:
    "Reads and writes messages as the bot; a person's token reaches everything its owner does, for twelve hours or two weeks.",
  severity: 'high',
  keywords: ['_PF84_', '_P0A1_', '_PC75_'],
  pattern: token`${alphanumeric(64)}${oneOf('_PF84_', '_P0A1_', '_PC75_')}${uuid()}`,
  references: ['https://developer.webex.com/docs/bots', 'https://developer.webex.com/docs/getting-started'],
  rotate: {
    steps: "Regenerate the token on the bot's page of the Webex developer portal and put it in place.",
    url: 'https://developer.webex.com/my-apps',
  },
  examples: [
    sample`WEBEX_BOT_TOKEN=${botHead}_PF84_${uuid()}`,
    sample`Authorization: Bearer ${botHead}_P0A1_${uuid()}`,
  ],
  lookalikes: [sample`WEBEX_BOT_TOKEN=${alphanumeric(63)}_PF84_${uuid()}`, sample`${alphanumeric(64)}_PF84_consumer`],
};

/** What identifies the webhook, which is all that it takes to write. */
const webhook = encoded('base64url', 'ciscospark://us/WEBHOOK/', uuid());

export const webexWebhookUrl: Rule = {
  id: 'webex-webhook-url',
  name: 'Webex incoming webhook URL',
  provider: 'webex',
  kind: 'provider',
  description: 'Writes messages into the space.',
  severity: 'medium',
  keywords: ['v1/webhooks/incoming/'],
  entropy: 3,
  pattern:
    /(?:webexapis|api\.ciscospark)\.com\/v1\/webhooks\/incoming\/(?<secret>Y2lzY29zcGFyazovL3[\w-]{50,110})(?![\w-])/,
  references: ['https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252'],
  rotate: {
    steps: 'Delete the incoming webhook in the App Hub, add one and hand out the new URL.',
    url: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
  },
  examples: [
    sample`curl -d '{"markdown": "up"}' https://webexapis.com/v1/webhooks/incoming/${webhook}`,
    sample`WEBEX_WEBHOOK="https://webexapis.com/v1/webhooks/incoming/${webhook}"`,
  ],
  lookalikes: [
    sample`https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3${alphanumeric(20)}`,
    sample`https://webexapis.com/v1/webhooks/incoming/yourwebhook`,
  ],
};
