import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  digitInLast,
  digits,
  hexadecimal,
  lowerAlphanumeric,
  optional,
  sequence,
  type Shape,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.asana.com/docs/personal-access-token';
const oauth = 'https://developers.asana.com/docs/oauth';
const accessToken = sequence(
  digits(1, 2),
  '/',
  optional(digits(13, 19), '/'),
  optional(digits(13, 19), ':'),
  alphanumeric(32),
);
const secret = lowerAlphanumeric(32);
/** That is a personal token. */
const behindNumber: Shape = { kind: 'shape', source: '(?<![0-9][:/])', sample: [] };

export const asanaPersonalAccessToken: Rule = {
  id: 'asana-personal-access-token',
  name: 'Asana personal access token',
  provider: 'asana',
  kind: 'context',
  description: 'Acts as its owner: reads and changes all tasks, projects and files that person may.',
  severity: 'high',
  keywords: ['asana'],
  pattern: assigned({ names: ['asana'], value: accessToken, words: [] }),
  references: [docs],
  rotate: {
    steps: 'Deactivate the token in the developer console, look at the audit log, then create a new one.',
    url: 'https://app.asana.com/0/my-apps',
  },
  examples: [
    sample`ASANA_ACCESS_TOKEN=1/${digits(16)}:${hexadecimal(32)}`,
    sample`client = asana.Client.access_token('2/${digits(16)}/${digits(16)}:${hexadecimal(32)}')`,
  ],
  lookalikes: [
    sample`ASANA_ACCESS_TOKEN=1/${digits(16)}:${hexadecimal(31)}`,
    sample`https://app.asana.com/0/${digits(16)}/${digits(16)}`,
  ],
};

export const asanaClientSecret: Rule = {
  id: 'asana-client-secret',
  name: 'Asana client secret',
  provider: 'asana',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's users.",
  severity: 'high',
  keywords: ['asana'],
  pattern: assigned({ names: ['asana'], value: sequence(behindNumber, secret, digitInLast(32)), near: 64 }),
  references: [oauth],
  rotate: {
    steps: "Reset the client secret on the app's page in the developer console and put the new one in place.",
    url: 'https://app.asana.com/0/my-apps',
  },
  examples: [sample`ASANA_CLIENT_SECRET=${hexadecimal(32)}`, sample`asana:\n  clientSecret: "${hexadecimal(32)}"`],
  lookalikes: [sample`ASANA_CLIENT_SECRET=${hexadecimal(33)}`, sample`ASANA_CLIENT_ID=${digits(16)}`],
};

export const asanaWebhookSecret: Rule = {
  id: 'asana-webhook-secret',
  name: 'Asana webhook secret',
  provider: 'asana',
  kind: 'context',
  description: 'Forges events that look as if they came from Asana.',
  severity: 'low',
  keywords: ['asana', 'x-hook-secret'],
  pattern: assigned({ names: ['asana', 'x-hook-secret'], value: hexadecimal(64), words: ['secret'] }),
  references: ['https://developers.asana.com/docs/webhooks-guide'],
  rotate: {
    steps: 'Delete the webhook and establish it again: its first request carries the new secret.',
    url: 'https://developers.asana.com/docs/webhooks-guide',
  },
  examples: [sample`ASANA_WEBHOOK_SECRET=${hexadecimal(64)}`, sample`X-Hook-Secret: ${hexadecimal(64)}`],
  lookalikes: [sample`ASANA_WEBHOOK_SECRET=${hexadecimal(60)}`, sample`ASANA_WORKSPACE_GID=${digits(16)}`],
};
