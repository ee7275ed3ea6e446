import type { Rule } from '../src/model/rule.ts';
import { assigned, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const upcDatabaseApiKey: Rule = {
  id: 'upc-database-api-key',
  name: 'UPCDatabase API token',
  provider: 'upc-database',
  kind: 'context',
  description: "Looks up products on the owner's limit.",
  severity: 'low',
  keywords: ['upcdatabase', 'upc_database', 'upc-database', 'upc.database', 'upc database'],
  pattern: assigned({ names: ['upcdatabase', 'upc database'], value: upperAlphanumeric(32) }),
  references: ['https://upcdatabase.org/api'],
  rotate: {
    steps: 'Delete the token on the account page of UPCDatabase, then create one.',
    url: 'https://upcdatabase.org/account/tokens',
  },
  examples: [
    sample`upcdatabase:\n  api_key: ${upperAlphanumeric(32)}\n`,
    sample`https://api.upcdatabase.org/product/0111222333446?apikey=${upperAlphanumeric(32)}`,
  ],
  lookalikes: [sample`upcdatabase:\n  api_key: ${upperAlphanumeric(31)}\n`, sample`UPCDATABASE_TOKEN=changeme`],
};
