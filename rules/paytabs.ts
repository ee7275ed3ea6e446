import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(upperAlphanumeric(10), '-', upperAlphanumeric(10), '-', upperAlphanumeric(10));

export const paytabsServerKey: Rule = {
  id: 'paytabs-server-key',
  name: 'PayTabs server key',
  provider: 'paytabs',
  kind: 'context',
  description: 'Takes payments and makes refunds for the merchant.',
  severity: 'critical',
  ...named({ names: ['paytabs'], value: key }),
  references: ['https://docs.paytabs.com/manuals/PT-API-Endpoints/Integration-Types-Manuals/Hosted-Payment-Page/'],
  rotate: {
    steps: 'Make a new server key under Developers, Key management, and delete the old one.',
    url: 'https://merchant.paytabs.com/',
  },
  examples: [sample`PAYTABS_SERVER_KEY=${key}`, sample`paytabs:\n  server_key: ${key}\n`],
  lookalikes: [
    sample`PAYTABS_SERVER_KEY=${sequence(upperAlphanumeric(10), '-', upperAlphanumeric(10))}`,
    sample`PAYTABS_SERVER_KEY=changeme`,
  ],
};
