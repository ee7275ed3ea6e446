import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rocketChatWebhookUrl: Rule = {
  id: 'rocket-chat-webhook-url',
  name: 'Rocket.Chat incoming webhook URL',
  provider: 'rocket-chat',
  kind: 'provider',
  description: 'Writes messages into the channels of the integration, and runs its script.',
  severity: 'medium',
  keywords: ['/hooks/'],
  entropy: 3.2,
  pattern:
    /https?:\/\/[\w.:-]{4,100}(?:\/[\w-]{1,40}){0,2}\/hooks\/(?<secret>(?:[0-9a-f]{24}|[0-9A-Za-z]{17})(?:\/|%2F)[0-9A-Za-z]{40,68})(?![\w/-])/,
  references: ['https://docs.rocket.chat/docs/integrations'],
  rotate: {
    steps: 'Make a new token in the settings of the integration and hand out the new URL.',
    url: 'https://docs.rocket.chat/docs/integrations',
  },
  examples: [
    sample`curl -d 'payload={"text":"up"}' https://chat.acme.io/hooks/${hexadecimal(24)}/${alphanumeric(48)}`,
    sample`ROCKETCHAT_WEBHOOK="https://open.rocket.chat/hooks/${alphanumeric(17)}/${alphanumeric(43)}"`,
  ],
  lookalikes: [
    sample`https://chat.acme.io/hooks/${hexadecimal(24)}`,
    sample`https://chat.acme.io/hooks/${hexadecimal(24)}/TOKEN`,
  ],
};

export const rocketChatAuthToken: Rule = {
  id: 'rocket-chat-auth-token',
  name: 'Rocket.Chat personal access or login token',
  provider: 'rocket-chat',
  kind: 'context',
  description:
    'Acts as its user: reads rooms and direct messages, writes, and changes settings if an administrator made it.',
  severity: 'high',
  ...named({
    names: ['x-auth-token', 'rocketchat_token', 'rocketchat_auth', 'rocketchat_user'],
    value: base64Url(43),
    words: ['token'],
  }),
  companions: [
    {
      name: 'user id',
      pattern: /[Uu](?:ser|SER)[_-]?[Ii][Dd]["']?\s{0,4}[:=,]\s{0,4}["']?(?<part>[0-9A-Za-z]{17})(?![\w-])/,
      withinLines: 6,
      isRequired: true,
    },
  ],
  references: ['https://developer.rocket.chat/apidocs/get-access-tokens'],
  rotate: {
    steps: 'Remove the token under Personal Access Tokens of the account, or log out of all its sessions.',
    url: 'https://docs.rocket.chat/docs/manage-personal-access-tokens',
  },
  examples: [
    sample`curl -H 'X-Auth-Token: ${base64Url(43)}' -H 'X-User-Id: ${alphanumeric(17)}' https://chat.acme.io/api/v1/me`,
    sample`ROCKETCHAT_USER_ID=${alphanumeric(17)}\nROCKETCHAT_TOKEN=${base64Url(43)}`,
  ],
  lookalikes: [
    sample`X-Auth-Token: ${base64Url(42)}\nX-User-Id: ${alphanumeric(17)}`,
    sample`X-Auth-Token: your-token\nX-User-Id: ${alphanumeric(17)}`,
  ],
};
