import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitInLast, sequence } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://zulip.com/api/api-keys';
const key = alphanumeric(32);

export const zulipApiKey: Rule = {
  id: 'zulip-chat-api-key',
  name: 'Zulip API key',
  provider: 'zulip',
  kind: 'context',
  aliases: ['zulipchat'],
  description:
    "Acts as its person or bot in the organization: reads and writes messages, and manages it where an administrator's.",
  severity: 'high',
  keywords: ['zulip'],
  pattern: assigned({ names: ['zulip'], value: sequence(key, digitInLast(32)) }),
  references: [docs],
  rotate: {
    steps:
      "Generate a new key in the account's privacy settings (a bot's in the bot settings), which ends the old one, then put it in place.",
    url: 'https://zulip.com/api/api-keys#get-your-api-key',
  },
  examples: [sample`ZULIP_API_KEY=${key}`, sample`client = zulip.Client(api_key="${key}", email="bot@acme.io")`],
  lookalikes: [sample`ZULIP_API_KEY=${alphanumeric(31)}`, sample`ZULIP_API_KEY=${'x'.repeat(32)}`],
};

export const zulipRcKey: Rule = {
  id: 'zulip-rc-key',
  name: 'Zulip API key in a zuliprc file',
  provider: 'zulip',
  kind: 'context',
  description:
    "Acts as its person or bot in the organization: reads and writes messages, and manages it where an administrator's.",
  severity: 'high',
  keywords: ['[api]'],
  pattern: new RegExp(
    `\\[api\\]\\s{0,8}(?:[^\\n\\[]{0,200}\\n){0,5}?\\s{0,4}key\\s{0,4}=\\s{0,4}(?<secret>${key.source})(?![0-9A-Za-z])`,
  ),
  paths: /(?:^|[/.])zuliprc[^/]{0,40}$/,
  references: ['https://zulip.com/api/configuring-python-bindings'],
  rotate: {
    steps:
      "Generate a new key in the account's privacy settings (a bot's in the bot settings), which ends the old one, then download a new zuliprc.",
    url: 'https://zulip.com/api/api-keys#get-your-api-key',
  },
  examples: [
    at('home/.zuliprc', sample`[api]\nemail=bot@acme.io\nkey=${key}\nsite=https://chat.acme.io`),
    at('bots/zuliprc-alerts.txt', sample`[api]\nkey = ${key}\nemail = alerts@acme.io`),
  ],
  lookalikes: [
    at('home/.zuliprc', sample`[api]\nkey=${alphanumeric(31)}`),
    at('home/.zuliprc', sample`[api]\nkey=<api key>`),
  ],
};
