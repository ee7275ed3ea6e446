import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mailboxlayerAccessKey: Rule = {
  id: 'mailboxlayer-access-key',
  name: 'mailboxlayer access key',
  provider: 'mailboxlayer',
  kind: 'context',
  description: "Verifies e-mail addresses on the owner's monthly requests.",
  severity: 'low',
  keywords: ['mailboxlayer', 'mailbox_layer', 'mailbox-layer', 'mailbox.layer', 'mailbox layer'],
  pattern: assigned({ names: ['mailboxlayer', 'mailbox layer'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://mailboxlayer.com/documentation'],
  rotate: { steps: 'Reset the access key on the mailboxlayer dashboard.', url: 'https://mailboxlayer.com/dashboard' },
  examples: [
    sample`MailboxlayerOptions { ApiKey = "${lowerAlphanumeric(32)}" }`,
    sample`mailboxlayer:\n  api_key: ${lowerAlphanumeric(32)}\n`,
  ],
  lookalikes: [
    sample`mailboxlayer:\n  api_key: ${lowerAlphanumeric(31)}\n`,
    sample`MAILBOXLAYER_API_KEY=xxxxxxxx-your-key`,
  ],
};
