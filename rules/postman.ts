import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, sequence, token, upperAlphanumeric } from '../src/rule/pattern.ts';
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

export const postmanRequestKey: Rule = {
  id: 'postman-request-key',
  name: 'API key in a Postman collection',
  provider: 'postman',
  kind: 'context',
  description: 'Calls the API of the request as its owner.',
  severity: 'medium',
  isBroad: true,
  keywords: ['"apikey"'],
  pattern:
    /"apikey"\s{0,4}:\s{0,4}\[\s{0,40}(?:\{[^{}]{0,200}\}\s{0,4},\s{0,40})?\{\s{0,40}"key"\s{0,4}:\s{0,4}"value"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"{}\s<>]{12,200})"/,
  references: ['https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html'],
  rotate: {
    steps: 'Revoke the key at the API, then keep the new one in a vault or a local variable of Postman.',
    url: 'https://learning.postman.com/docs/sending-requests/postman-vault/postman-vault-secrets/',
  },
  examples: [
    sample`{"type": "apikey", "apikey": [{"key": "value", "value": "${alphanumeric(32)}", "type": "string"}, {"key": "key", "value": "X-Key"}]}`,
    sample`"apikey":[{"key":"key","value":"X-Acme"},{"key":"value","value":"${alphanumeric(24)}"}]`,
  ],
  lookalikes: [
    sample`"apikey": [{"key": "value", "value": "{{apiKey}}", "type": "string"}]`,
    sample`"apikey": [{"key": "key", "value": "${alphanumeric(24)}", "type": "string"}]`,
  ],
};
