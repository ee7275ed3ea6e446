import type { Rotation, Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64,
  base64Url,
  digitWithin,
  sequence,
  token,
  upperUuid,
  uuid,
} from '../src/rule/pattern.ts';
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
  name: 'Vault unseal or recovery key',
  provider: 'hashicorp-vault',
  kind: 'context',
  description: 'One share of the key that opens the whole vault.',
  severity: 'critical',
  keywords: ['unseal', 'recovery key'],
  pattern:
    /(?:(?:[Uu]nseal|UNSEAL)[ _-]?(?:[Kk]eys?|KEYS?)?(?:_(?:b64|hex)|[ _-]?\d{0,2})|[Rr]ecovery [Kk]ey \d{1,2})["']?\s{0,4}[:= ]\s{0,4}(?:\[\s{1,20})?["'[]{0,3}(?<secret>[0-9A-Za-z+/]{44}(?![0-9A-Za-z+/])|[0-9A-Za-z+/]{43}=|[0-9a-f]{66}|[0-9a-f]{64})(?![0-9A-Za-z+/=])/,
  references: ['https://developer.hashicorp.com/vault/docs/concepts/seal'],
  rotate: {
    steps: 'Rekey the vault with vault operator rekey and hand each share to one person.',
    url: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
  },
  examples: [
    sample`Unseal Key 1: ${base64(43)}=\n`,
    sample`Recovery Key 1: ${base64(44)}\nInitial Root Token: x\n`,
    sample`vault operator unseal ${base64(44)}`,
    sample`{\n  "unseal_keys_b64": [\n    "${base64(44)}"\n  ],\n  "unseal_shares": 1\n}`,
  ],
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
    sample`role_id=${uuid()}\nsecret_id=${upperUuid()}\n`,
  ],
};

const { companions: _, ...alone } = vaultAppRoleSecret;

export const vaultIssuedSecretId: Rule = {
  ...alone,
  id: 'hashicorp-vault-approle-secret-id-issued',
  name: 'Vault AppRole secret id, as it was issued',
  pattern:
    /secret_id["']?:?\s{1,24}["']?(?<secret>(?!0{8}-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})["']?,?\s{1,24}["']?secret_id_accessor/,
  keywords: ['secret_id'],
  examples: [
    sample`Key                   Value\n---                   -----\nsecret_id             ${uuid()}\nsecret_id_accessor    ${uuid()}\n`,
    sample`"data": {\n    "secret_id": "${uuid()}",\n    "secret_id_accessor": "${uuid()}",\n`,
  ],
  lookalikes: [sample`secret_id             ${uuid()}\n`, sample`secret_id_accessor    ${uuid()}\n`],
};

const hcpSecret = sequence(digitWithin(64), base64Url(64));

export const hcpClientSecret: Rule = {
  id: 'hashicorp-hcp-client-secret',
  name: 'HashiCorp Cloud Platform client secret',
  provider: 'hashicorp-vault',
  kind: 'context',
  description: 'Acts as its service principal: reads secrets, changes clusters and registries.',
  severity: 'critical',
  keywords: ['hcp_client', 'hcp-client', 'hcpclient'],
  pattern: assigned({ names: ['hcp client'], value: hcpSecret, words: ['secret'], near: 80 }),
  references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key'],
  rotate: {
    steps: 'Delete the key of the service principal, look through the audit log, then generate another.',
    url: 'https://portal.cloud.hashicorp.com/',
  },
  examples: [
    sample`HCP_CLIENT_ID=${alphanumeric(32)}\nHCP_CLIENT_SECRET=${base64Url(64)}\n`,
    sample`hcp_client_secret = "${base64Url(64)}"`,
  ],
  lookalikes: [sample`HCP_CLIENT_SECRET=${base64Url(60)}`, sample`HCP_CLIENT_ID=${alphanumeric(32)}`],
};

const boundaryToken = sequence('at_', alphanumeric(10), '_s1', alphanumeric(60, 400));

export const boundaryAuthToken: Rule = {
  id: 'hashicorp-boundary-token',
  name: 'HashiCorp Boundary auth token',
  provider: 'hashicorp-vault',
  kind: 'provider',
  description: 'Opens sessions to the targets its user reaches, until it expires.',
  severity: 'high',
  keywords: ['at_'],
  pattern: token`${boundaryToken}`,
  references: ['https://developer.hashicorp.com/boundary/docs/domain-model/auth-tokens'],
  rotate: {
    steps: 'Delete the auth token with boundary auth-tokens delete and look through the sessions of its user.',
    url: 'https://developer.hashicorp.com/boundary/docs/commands/auth-tokens',
  },
  examples: [
    sample`export BOUNDARY_TOKEN=${boundaryToken}`,
    sample`{"item": {"attributes": {"token": "${boundaryToken}"}}}`,
  ],
  lookalikes: [sample`at_${alphanumeric(10)}_s1${alphanumeric(20)}`, sample`BOUNDARY_TOKEN=at_...`],
};
