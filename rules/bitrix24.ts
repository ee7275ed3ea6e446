import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitrix24WebhookUrl: Rule = {
  id: 'bitrix24-webhook-url',
  name: 'Bitrix24 inbound webhook',
  provider: 'bitrix24',
  kind: 'provider',
  description: 'Calls the REST API of the portal as its user: contacts, deals, tasks, files.',
  severity: 'critical',
  keywords: ['.bitrix24.'],
  pattern:
    /\.bitrix24\.[a-z]{2,5}(?:\.[a-z]{2})?\/rest\/[0-9]{1,7}\/(?<secret>(?=[a-z]{0,15}[0-9])[0-9a-z]{16})(?![0-9A-Za-z_\-])/,
  references: ['https://apidocs.bitrix24.com/local-integrations/local-webhooks.html'],
  rotate: {
    steps:
      'Delete the webhook under developer resources, look through its log, then create one with fewer permissions.',
    url: 'https://apidocs.bitrix24.com/local-integrations/local-webhooks.html',
  },
  examples: [
    sample`BITRIX_WEBHOOK_URL=https://acme.bitrix24.ru/rest/1/${lowerAlphanumeric(16)}/`,
    sample`$url = 'https://acme.bitrix24.com/rest/42/${lowerAlphanumeric(16)}/crm.lead.add.json';`,
  ],
  lookalikes: [
    sample`https://acme.bitrix24.ru/rest/1/${lowerAlphanumeric(10)}/`,
    sample`https://acme.bitrix24.ru/rest/1/xxxxxxxxxxxxxxxx/`,
  ],
};
