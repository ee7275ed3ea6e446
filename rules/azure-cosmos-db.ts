import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';
import { rotateInPortal } from './azure-portal.ts';

export const azureCosmosKey: Rule = {
  id: 'azure-cosmosdb-key',
  name: 'Azure Cosmos DB key',
  provider: 'azure',
  kind: 'provider',
  description: 'Reads and writes every database of the account; a read-only key reads all.',
  severity: 'critical',
  keywords: ['ACDb'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{76}ACDb[0-9A-Za-z+/]{5}[AQgw]==)(?![0-9A-Za-z+/=])/,
  checksum: 'azure-key',
  structure: 'azure-storage',
  references: ['https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data'],
  rotate: rotateInPortal,
  examples: [
    sample`COSMOS_KEY=${withChecksum('azure-key', base64(76), 'ACDb')}`,
    sample`new CosmosClient("https://acme.documents.azure.com:443/", "${withChecksum('azure-key', base64(76), 'ACDb')}")`,
  ],
  lookalikes: [
    sample`${base64(76)}ACDb${base64(5)}A==`,
    sample`${base64(70)}ACDb${base64(5)}A==`,
    sample`${base64(76)}ACDb`,
  ],
};

/** Keys of before have neither signature nor checksum. */
const { checksum: _cosmos, ...unmarkedCosmosKey } = azureCosmosKey;

export const azureCosmosKeyByName: Rule = {
  ...unmarkedCosmosKey,
  id: 'azure-cosmosdb-key-legacy',
  name: 'Azure Cosmos DB key (unmarked)',
  kind: 'context',
  keywords: ['cosmos', 'documents.azure.com', 'documentdb'],
  pattern:
    /(?:[Cc]osmos|COSMOS|documents\.azure\.com|[Dd]ocument[Dd][Bb])[^\r\n]{0,160}?(?<![0-9A-Za-z+/])(?<secret>(?![0-9A-Za-z+/]{76}ACDb)[0-9A-Za-z+/]{86}==)(?![0-9A-Za-z+/=])/,
  examples: [
    sample`AccountEndpoint=https://acme.documents.azure.com:443/;AccountToken=${base64(85)}A==;`,
    sample`COSMOS_DB_PRIMARY="${base64(85)}g=="`,
  ],
  lookalikes: [sample`COSMOS_KEY=${base64(60)}==`, sample`COSMOS_KEY=<primary key>`],
};
