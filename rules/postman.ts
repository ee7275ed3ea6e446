import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, sequence, token, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://learning.postman.com/docs/developer/postman-api/authentication/';
const body = sequence(hexadecimal(24), '-', hexadecimal(34));

export const postmanApiKey: Rule = {
  id: 'postman-api-key',
  name: 'Postman API key',
  provider: 'postman',
  kind: 'provider',
  description: 'Acts as its owner: reads workspaces, collections and environments, which often hold further secrets.',
  severity: 'high',
  keywords: ['PMAK-'],
  pattern: token`PMAK-${body}`,
  entropy: 3.3,
  references: [docs],
  rotate: {
    steps:
      "Revoke the key in the account settings, then treat the secrets in its owner's environments as leaked and generate a new key.",
    url: 'https://postman.co/settings/me/api-keys',
  },
  examples: [
    sample`POSTMAN_API_KEY=PMAK-${body}`,
    sample`curl https://api.getpostman.com/collections -H "X-Api-Key: PMAK-${body}"`,
  ],
  lookalikes: [sample`PMAK-${hexadecimal(24)}-${hexadecimal(33)}`, sample`POSTMAN_API_KEY=PMAK-xxxx`],
};

export const postmanCollectionKey: Rule = {
  id: 'postman-collection-key',
  name: 'Postman collection access key',
  provider: 'postman',
  kind: 'provider',
  description: 'Reads one collection with its examples and variables.',
  severity: 'medium',
  keywords: ['PMAT-'],
  pattern: token`PMAT-${upperAlphanumeric(26)}`,
  references: ['https://learning.postman.com/docs/collaborating-in-postman/sharing/#share-using-the-postman-api'],
  rotate: {
    steps: "Delete the key in the team's collection access keys, then generate a new one.",
    url: 'https://postman.co/settings/me/collection-access-keys',
  },
  examples: [
    sample`https://api.postman.com/collections/acme?access_key=PMAT-${upperAlphanumeric(26)}`,
    sample`POSTMAN_COLLECTION_KEY=PMAT-${upperAlphanumeric(26)}`,
  ],
  lookalikes: [sample`PMAT-${upperAlphanumeric(25)}`, sample`PMAT-${'X'.repeat(26)}`],
};
