import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(32);

export const tinesWebhookUrl: Rule = {
  id: 'tines-webhook-url',
  name: 'Tines webhook URL',
  provider: 'tines',
  kind: 'provider',
  description: 'Starts the story behind it with whatever it is sent.',
  severity: 'high',
  keywords: ['.tines.com/webhook/', '.tines.io/webhook/'],
  pattern: new RegExp(
    `\\.tines\\.(?:com|io)/webhook/[\\w\\-]{1,80}/(?<secret>${loosely(secret).source})(?![0-9A-Za-z_\\-])`,
  ),
  references: ['https://www.tines.com/docs/actions/types/webhook/'],
  rotate: {
    steps: 'Change the secret of the webhook action, then hand out the new URL.',
    url: 'https://www.tines.com/docs/actions/types/webhook/',
  },
  examples: [
    sample`requests.post("https://acme.tines.com/webhook/${hexadecimal(32)}/${secret}", json=data)`,
    sample`TINES_WEBHOOK=https://red-leaf-1234.tines.com/webhook/new-user-2/${secret}`,
  ],
  lookalikes: [
    sample`https://acme.tines.com/webhook/${hexadecimal(32)}/${hexadecimal(31)}`,
    sample`https://tenant.tines.com/webhook/<path>/<secret>`,
  ],
};
