import type { Companion, Rotation, Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html';
const value = hexadecimal(64);
/** In configuration an id of 64 digits stands before each secret. */
const near = 400;
const part = (name: string, word: string): Companion => ({
  name,
  pattern: new RegExp(`${word}["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(?<part>[0-9a-f]{64})(?![0-9A-Za-z])`, 'i'),
  withinLines: 6,
  isRequired: false,
});
const integration: Rotation = {
  steps:
    'Reset the credentials of the integration record, look through its execution log for requests that are not yours, then put the new ones in place.',
  url: 'https://system.netsuite.com/app/common/integration/integrapplist.nl',
};
const accessToken: Rotation = {
  steps:
    'Revoke the access token, look through the execution log for requests that are not yours, then create a new one for a role with few permissions.',
  url: 'https://system.netsuite.com/app/setup/useraccesstokens.nl',
};

export const netsuiteConsumerSecret: Rule = {
  id: 'netsuite-consumer-secret',
  name: 'NetSuite consumer secret',
  provider: 'netsuite',
  kind: 'context',
  description:
    "With a token it signs requests as the integration, and reads and changes the company's books, customers and orders.",
  severity: 'high',
  ...named({
    names: ['netsuite', 'net suite'],
    value,
    words: ['consumer_secret', 'consumersecret', 'consumer-secret', 'consumer secret', 'client_secret', 'clientsecret'],
    near,
  }),
  companions: [part('consumer key', '(?:consumer|client)[_\\- ]?(?:key|id)')],
  references: [docs],
  rotate: integration,
  examples: [
    sample`NETSUITE_CONSUMER_KEY=${value}\nNETSUITE_CONSUMER_SECRET=${value}`,
    sample`"netsuite": {"consumerKey": "${value}", "consumerSecret": "${value}"}`,
  ],
  lookalikes: [sample`NETSUITE_CONSUMER_SECRET=${hexadecimal(63)}`, sample`NETSUITE_CONSUMER_KEY=${value}`],
};

export const netsuiteTokenSecret: Rule = {
  id: 'netsuite-token-secret',
  name: 'NetSuite token secret',
  provider: 'netsuite',
  kind: 'context',
  description:
    "With the consumer secret it signs requests as its user and role, and reads and changes the company's books, customers and orders.",
  severity: 'high',
  ...named({
    names: ['netsuite', 'net suite'],
    value,
    words: ['token_secret', 'tokensecret', 'token-secret', 'token secret'],
    near,
  }),
  companions: [part('token id', 'token[_\\- ]?(?:key|id)')],
  references: [docs],
  rotate: accessToken,
  examples: [
    sample`NETSUITE_TOKEN_ID=${value}\nNETSUITE_TOKEN_SECRET=${value}`,
    sample`netsuite:\n  token_id: ${value}\n  token_secret: ${value}\n`,
  ],
  lookalikes: [sample`NETSUITE_TOKEN_SECRET=${hexadecimal(65)}`, sample`NETSUITE_TOKEN_ID=${value}`],
};
