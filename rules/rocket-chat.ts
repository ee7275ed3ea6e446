import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
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
