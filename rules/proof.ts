import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, optional, type Shape, token, unlike } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Letters and digits, or 36 characters of URL-safe base64. */
const body: Shape = {
  ...alphanumeric(24),
  source: '(?=[^0-9\\s]{0,19}[0-9])(?:[0-9A-Za-z]{20,64}|(?=[^A-Z\\s]{0,31}[A-Z])[\\w\\-]{36})',
};

export const proofApiKey: Rule = {
  id: 'proof-api-key',
  name: 'Proof (Notarize) API key',
  provider: 'proof',
  kind: 'provider',
  description:
    'Creates, reads and deletes transactions with the documents and identities of signers; a test key does so in Fairfax, the test environment.',
  severity: 'critical',
  confidence: 'medium',
  keywords: ['prf_'],
  pattern: token`prf_${optional('test_')}${unlike('cli_')}${body}`,
  references: ['https://dev.proof.com/docs/api-keys'],
  rotate: {
    steps: 'Revoke the key under Settings, API keys, of the business account, then create one.',
    url: 'https://app.proof.com/',
  },
  examples: [
    sample`PROOF_API_KEY=prf_${alphanumeric(24)}`,
    sample`curl https://api.proof.com/v1/transactions/ -H 'ApiKey: prf_${alphanumeric(24)}'`,
    sample`PROOF_API_KEY=prf_${base64Url(36)}`,
    sample`NOTARIZE_API_KEY="prf_test_${alphanumeric(24)}"`,
  ],
  lookalikes: [
    sample`PROOF_API_KEY=prf_${alphanumeric(19)}`,
    sample`easyLink.key = 'prf_cli_${alphanumeric(24)}'`,
    sample`prf_hmac_sha256_init_update_final`,
  ],
};
