import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://support.authorize.net/knowledgebase/Knowledgearticle/?code=000001271';
const transactionKey = sequence(digitWithin(16), alphanumeric(16));

export const authorizeNetTransactionKey: Rule = {
  id: 'authorize-net-transaction-key',
  name: 'Authorize.net transaction key',
  provider: 'authorize-net',
  kind: 'context',
  description: 'Charges and refunds cards of the merchant, with the login ID that stands beside it.',
  severity: 'critical',
  ...named({
    names: ['authorizenet', 'authorize_net', 'authorize.net'],
    value: transactionKey,
    words: ['transaction_key', 'transactionkey', 'transaction-key', 'transaction key', 'trans_key', 'tran_key'],
    near: 90,
  }),
  references: [docs],
  rotate: {
    steps: 'Request a new transaction key in the merchant interface and disable the old one at once.',
    url: 'https://account.authorize.net/',
  },
  examples: [
    sample`AUTHORIZENET_TRANSACTION_KEY=${transactionKey}`,
    sample`define('AUTHORIZE_NET_TRANSACTION_KEY', '${transactionKey}');`,
  ],
  lookalikes: [
    sample`AUTHORIZENET_TRANSACTION_KEY=${alphanumeric(12)}`,
    sample`AUTHORIZENET_API_LOGIN_ID=${alphanumeric(10)}`,
  ],
};

export const authorizeNetSignatureKey: Rule = {
  ...authorizeNetTransactionKey,
  id: 'authorize-net-signature-key',
  name: 'Authorize.net signature key',
  description: 'Forges webhooks and responses that look as if they came from Authorize.net.',
  severity: 'high',
  ...named({
    names: ['authorizenet', 'authorize_net', 'authorize.net'],
    value: upperHexadecimal(128),
    words: ['signature'],
    near: 90,
  }),
  references: ['https://developer.authorize.net/api/reference/features/webhooks.html'],
  examples: [
    sample`AUTHORIZENET_SIGNATURE_KEY=${upperHexadecimal(128)}`,
    sample`define('AUTHORIZE_NET_SIGNATURE_KEY', '${upperHexadecimal(128)}');`,
  ],
  lookalikes: [sample`AUTHORIZENET_SIGNATURE_KEY=${upperHexadecimal(120)}`, sample`AUTHORIZENET_SIGNATURE_KEY=<key>`],
};
