import type { Rotation, Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { randomBytes, sample } from '../src/rule/sample.ts';

const docs = 'https://learn.microsoft.com/en-us/azure/batch/security-best-practices#restrict-access-to-account-keys';
const rotate: Rotation = {
  steps:
    'Move clients to the other key, regenerate this one under Keys of the Batch account, and turn shared keys off where Entra ID serves.',
  url: 'https://portal.azure.com/#browse/Microsoft.Batch%2FbatchAccounts',
};

export const azureBatchKey: Rule = {
  id: 'azure-batch-account-key',
  name: 'Azure Batch account key',
  provider: 'azure',
  kind: 'provider',
  description: 'Runs any program on the pools of the account and reads its jobs and their output.',
  severity: 'critical',
  keywords: ['+ABa'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{76}\+ABa[0-9A-Za-z+/]{5}[AQgw]==)(?![0-9A-Za-z+/=])/,
  structure: 'azure-storage',
  references: [docs],
  rotate,
  examples: [
    sample`AZURE_BATCH_ACCESS_KEY=${base64(76)}+ABa${base64(5)}Q==`,
    sample`BatchSharedKeyCredentials("https://acme.westeurope.batch.azure.com", "acme", "${base64(76)}+ABa${base64(5)}A==")`,
  ],
  lookalikes: [sample`AZURE_BATCH_ACCESS_KEY=${base64(70)}+ABa${base64(5)}Q==`, sample`${base64(76)}+ABa${base64(5)}Q`],
};

export const azureBatchKeyByName: Rule = {
  ...azureBatchKey,
  id: 'azure-batch-account-key-legacy',
  name: 'Azure Batch account key (unmarked)',
  kind: 'context',
  keywords: [
    'azure_batch',
    'azurebatch',
    'azure-batch',
    'batch_account_key',
    'batchaccountkey',
    '.batch.azure.com',
    'batchsharedkey',
  ],
  pattern:
    /(?:[Aa]zure[_-]?[Bb]atch|AZURE_BATCH|[Bb]atch[_-]?[Aa]ccount[_-]?[Kk]ey|BATCH_ACCOUNT_KEY|\.batch\.azure\.com|[Bb]atchSharedKey)[^\r\n]{0,160}?(?<![0-9A-Za-z+/])(?<secret>(?![0-9A-Za-z+/]{75}\+ABa)[0-9A-Za-z+/]{86}==)(?![0-9A-Za-z+/=])/,
  examples: [
    sample`BATCH_ACCOUNT_KEY="${randomBytes(64, { width: 99 })}"`,
    sample`az batch login --account-endpoint acme.westeurope.batch.azure.com --account-key ${randomBytes(64, { width: 99 })}`,
  ],
  lookalikes: [
    sample`BATCH_ACCOUNT_KEY="${randomBytes(60, { width: 99 })}"`,
    sample`BATCH_ACCOUNT_KEY=<batch account key>`,
  ],
};
