import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.easypost.com/docs/authentication';
const body = alphanumeric(54);

export const easypostApiKey: Rule = {
  id: 'easypost-api-key',
  name: 'EasyPost API key (production)',
  provider: 'easypost',
  kind: 'provider',
  description: "Buys postage on the account's balance and reads addresses and shipments.",
  severity: 'critical',
  keywords: ['EZAK'],
  pattern: token`EZAK${body}`,
  references: [docs],
  rotate: {
    steps:
      "Disable the key in the account's API keys, look at the shipments for what is not yours, then create a new one.",
    url: 'https://www.easypost.com/account/api-keys',
  },
  examples: [sample`EASYPOST_API_KEY=EZAK${body}`, sample`EasyPost.api_key = "EZAK${body}"`],
  lookalikes: [sample`EZAK${alphanumeric(53)}`, sample`EZAK${'x'.repeat(54)}`],
};

export const easypostTestApiKey: Rule = {
  id: 'easypost-test-api-key',
  name: 'EasyPost API key (test)',
  provider: 'easypost',
  kind: 'provider',
  description: 'Reads and makes test shipments.',
  severity: 'low',
  keywords: ['EZTK'],
  pattern: token`EZTK${body}`,
  references: [docs],
  rotate: {
    steps:
      "Disable the key in the account's API keys and create a new one; check that no production key stood beside it.",
    url: 'https://www.easypost.com/account/api-keys',
  },
  examples: [sample`EASYPOST_TEST_API_KEY=EZTK${body}`, sample`easypost.Client('EZTK${body}')`],
  lookalikes: [sample`EZTK${alphanumeric(55)}`, sample`EZTK${'x'.repeat(54)}`],
};
