import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const codaApiToken: Rule = {
  id: 'coda-api-token',
  name: 'Coda API token',
  provider: 'coda',
  kind: 'context',
  description: 'Reads and changes the documents its owner reaches.',
  severity: 'high',
  aliases: ['codaio'],
  keywords: ['coda'],
  pattern: assigned({ names: ['coda'], value: loosely(uuid()), words: ['api', 'token', 'bearer', 'key', 'secret'] }),
  references: ['https://coda.io/developers/apis/v1'],
  rotate: {
    steps:
      'Delete the token in the API settings of the Coda account, then create one restricted to the documents it needs.',
    url: 'https://coda.io/account#apiSettings',
  },
  examples: [
    sample`CODA_API_TOKEN=${uuid()}`,
    sample`curl https://coda.io/apis/v1/docs -H "Authorization: Bearer ${uuid()}"`,
  ],
  lookalikes: [
    sample`curl https://coda.io/apis/v1/docs -H "Authorization: Bearer ${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}"`,
    sample`CODA_DOC_ID=${uuid()}`,
    sample`CODA_API_TOKEN=${'0'.repeat(8)}-0000-0000-0000-000000000000`,
  ],
};
