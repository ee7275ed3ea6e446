import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, token, upperHexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const tokens = 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes';
const rotate: Rotation = {
  steps:
    'Revoke it with vault token revoke, look through the audit device for what it read, then rotate those secrets.',
  url: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
};

export const vaultServiceToken: Rule = {
  id: 'hashicorp-vault-service-token',
  name: 'Vault service token',
  provider: 'hashicorp-vault',
  kind: 'provider',
  description: 'Reads and writes the paths its policies allow.',
  severity: 'critical',
  keywords: ['hvs.', 'hvr.'],
  pattern: /(?<![0-9A-Za-z_.-])(?<secret>(?:hvs|hvr)\.[0-9A-Za-z_-]{24,160})(?![0-9A-Za-z_-])/,
  references: [tokens],
  rotate,
  examples: [
    sample`export VAULT_TOKEN=hvs.${alphanumeric(24)}`,
    sample`curl -H "X-Vault-Token: hvs.CAESI${base64Url(90)}" https://vault.acme.dev/v1/secret/data/shop`,
  ],
  lookalikes: [sample`hvs.${alphanumeric(20)}`, sample`hvs.<token>`],
};

export const vaultBatchToken: Rule = {
  ...vaultServiceToken,
  id: 'hashicorp-vault-batch-token',
  name: 'Vault batch token',
  keywords: ['hvb.'],
  pattern: token`hvb.${base64Url(100, 400)}`,
  rotate: {
    steps:
      'Batch tokens cannot be revoked: revoke their parent or disable the auth role, then rotate what they could read.',
    url: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-type-comparison',
  },
  examples: [sample`VAULT_TOKEN="hvb.AAAAAQ${base64Url(150)}"`, sample`token: hvb.AAAAAQ${base64Url(180)}`],
  lookalikes: [sample`hvb.${alphanumeric(50)}`, sample`hvb.tooshort`],
};

export const vaultLegacyToken: Rule = {
  ...vaultServiceToken,
  id: 'hashicorp-vault-legacy-token',
  name: 'Vault token (before 1.10)',
  kind: 'context',
  keywords: ['vault', 'token'],
  pattern:
    /(?:[Vv]ault|VAULT|[Tt]oken|TOKEN)["']?\s{0,4}(?:[:=]{1,3}|=>|\s)\s{0,4}["'`]?(?<secret>s\.(?:(?=[A-Za-z]{0,23}[0-9])(?=[^A-Z]{0,23}[A-Z])(?=[^a-z]{0,23}[a-z])[0-9A-Za-z]{24}|CAES[0-9A-Za-z_-]{80,140}))(?![0-9A-Za-z_(.-])/,
  examples: [sample`VAULT_TOKEN=s.${alphanumeric(24)}`, sample`vault_api_token = "s.${alphanumeric(24)}"`],
  lookalikes: [sample`token: s.${alphanumeric(20)}`, sample`token = s.getConfigurationFromRegistry()`],
};

export const vaultUnsealKey: Rule = {
  id: 'hashicorp-vault-unseal-key',
  name: 'Vault unseal key',
  provider: 'hashicorp-vault',
  kind: 'context',
  description: 'One share of the key that opens the whole vault.',
  severity: 'critical',
  keywords: ['unseal'],
  pattern:
    /(?:[Uu]nseal|UNSEAL)[ _-]?(?:[Kk]eys?|KEYS?)?[ _-]?\d{0,2}["']?\s{0,4}[:= ]\s{0,4}["'[]{0,3}(?<secret>[0-9A-Za-z+/]{44}(?![0-9A-Za-z+/])|[0-9A-Za-z+/]{43}=|[0-9a-f]{66}|[0-9a-f]{64})(?![0-9A-Za-z+/=])/,
  references: ['https://developer.hashicorp.com/vault/docs/concepts/seal'],
  rotate: {
    steps: 'Rekey the vault with vault operator rekey and hand each share to one person.',
    url: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
  },
  examples: [sample`Unseal Key 1: ${base64(43)}=\n`, sample`vault operator unseal ${base64(44)}`],
  lookalikes: [sample`Unseal Key 1: ${base64(30)}`, sample`vault operator unseal <key>`],
};

export const vaultAppRoleSecret: Rule = {
  id: 'hashicorp-vault-approle-secret-id',
  name: 'Vault AppRole secret id',
  provider: 'hashicorp-vault',
  kind: 'context',
  description: 'Logs in to the vault as the role, together with its role id.',
  severity: 'high',
  keywords: ['secret_id', 'secret-id', 'secretid'],
  pattern:
    /(?:[Ss]ecret[_-]?[Ii]d|SECRET_ID)\d{0,2}["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?!0{8}-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![0-9A-Za-z-])/,
  companions: [
    {
      name: 'role id',
      pattern:
        /[Rr](?:ole|OLE)[_-]?[Ii][Dd]\d{0,2}["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/,
      withinLines: 6,
      isRequired: true,
    },
  ],
  references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
  rotate: {
    steps:
      'Destroy the secret id by its accessor, look through the audit device, then issue one that is bound to addresses and lives short.',
    url: 'https://developer.hashicorp.com/vault/api-docs/auth/approle#destroy-approle-secret-id',
  },
  examples: [
    sample`VAULT_ROLE_ID=${uuid()}\nVAULT_SECRET_ID=${uuid()}\n`,
    sample`vault write auth/approle/login role_id="${uuid()}" secret_id="${uuid()}"`,
  ],
  lookalikes: [
    sample`vault secret_id = '${uuid()}'`,
    sample`role_id=${uuid()}`,
    sample`role_id=${uuid()}\nsecret_id=${upperHexadecimal(8)}-${upperHexadecimal(4)}-${upperHexadecimal(4)}-${upperHexadecimal(4)}-${upperHexadecimal(12)}\n`,
  ],
};
