import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.asaas.com/docs/autenticacao-1';
/**
 * Base64 of ids and of a key that begins with `$aach_`; newer keys say the environment first. The dollar sign is left
 * out of the secret: with it the key has the form of a variable.
 */
const body = base64(120, 190);
const before = '(?<![0-9A-Za-z_\\-$])';
const after = '={0,2}(?![0-9A-Za-z_\\-])';

export const asaasApiKey: Rule = {
  id: 'asaas-api-key',
  name: 'Asaas API key',
  provider: 'asaas',
  kind: 'provider',
  description: 'Charges customers, transfers money out by Pix and reads customers of the account.',
  severity: 'critical',
  keywords: ['$aact_'],
  pattern: new RegExp(`${before}\\$(?<secret>aact_(?:prod_)?${body.source}${after})`),
  references: [docs],
  rotate: {
    steps:
      'Disable the key under Integrations, API keys, create a new one with a list of allowed addresses, then look at the transfers.',
    url: 'https://www.asaas.com/customerApiAccessToken/index',
  },
  examples: [sample`ASAAS_API_KEY=$aact_prod_${body}`, sample`headers: { access_token: '$aact_${body}==' }`],
  lookalikes: [
    sample`ASAAS_API_KEY=$aact_prod_${alphanumeric(60)}`,
    sample`ASAAS_API_KEY=$aact_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

export const asaasSandboxKey: Rule = {
  id: 'asaas-sandbox-api-key',
  name: 'Asaas API key (sandbox)',
  provider: 'asaas',
  kind: 'provider',
  description: 'Acts on the test data of the account; no money moves.',
  severity: 'low',
  keywords: ['$aact_hmlg_'],
  pattern: new RegExp(`${before}\\$(?<secret>aact_hmlg_${body.source}${after})`),
  references: [docs],
  rotate: {
    steps: 'Disable the key in the sandbox account and check that the live key does not stand where this one stood.',
    url: 'https://sandbox.asaas.com/',
  },
  examples: [sample`ASAAS_API_KEY=$aact_hmlg_${body}`, sample`"access_token": "$aact_hmlg_${body}"`],
  lookalikes: [sample`ASAAS_API_KEY=$aact_hmlg_${alphanumeric(60)}`, sample`ASAAS_API_KEY=$aact_prod_${body}`],
};
