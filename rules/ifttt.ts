import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, credentialWords, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://ifttt.com/maker_webhooks/settings';
const key = base64Url(22, 43);

export const iftttWebhookKey: Rule = {
  id: 'ifttt-webhook-key',
  name: 'IFTTT webhook key',
  provider: 'ifttt',
  kind: 'provider',
  description: 'Starts all applets of the account that wait for a web request.',
  severity: 'medium',
  keywords: ['maker.ifttt.com/'],
  pattern: new RegExp(
    `maker\\.ifttt\\.com/(?:trigger/[\\w{}$%.\\-]{1,60}/(?:json/)?with/key|use)/(?<secret>${key.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: [docs],
  rotate: {
    steps: "Regenerate the key in the Webhooks service's settings, which ends the old one, then put it in place.",
    url: 'https://ifttt.com/maker_webhooks/settings',
  },
  examples: [
    sample`curl -X POST https://maker.ifttt.com/trigger/door_open/with/key/${base64Url(43)}`,
    sample`url: "https://maker.ifttt.com/use/${base64Url(22)}"`,
  ],
  lookalikes: [
    sample`https://maker.ifttt.com/trigger/door_open/with/key/${base64Url(15)}`,
    sample`https://maker.ifttt.com/trigger/{event}/with/key/{your_webhooks_key}`,
  ],
};

export const iftttWebhookKeyByName: Rule = {
  id: 'ifttt-webhook-key-by-name',
  name: 'IFTTT webhook key',
  provider: 'ifttt',
  kind: 'context',
  description: 'Starts all applets of the account that wait for a web request.',
  severity: 'medium',
  ...named({
    names: ['ifttt'],
    value: sequence(key, digitInLast(22)),
    words: [...credentialWords, 'maker', 'webhook'],
  }),
  references: [docs],
  rotate: {
    steps: "Regenerate the key in the Webhooks service's settings, which ends the old one, then put it in place.",
    url: 'https://ifttt.com/maker_webhooks/settings',
  },
  examples: [sample`IFTTT_KEY=${alphanumeric(43)}`, sample`#define IFTTT_API_KEY "${alphanumeric(22)}"`],
  lookalikes: [sample`IFTTT_KEY=${alphanumeric(21)}`, sample`IFTTT_EVENT=door_open`],
};
