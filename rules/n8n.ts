import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64,
  base64Url,
  digitInLast,
  hexadecimal,
  named,
  sequence,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

export const n8nApiKey: Rule = {
  id: 'n8n-api-key',
  name: 'n8n API key',
  provider: 'n8n',
  kind: 'provider',
  description: 'Reads and changes workflows, which run with all credentials that are stored in the instance.',
  severity: 'critical',
  keywords: ['n8n_api_'],
  pattern: token`n8n_api_${hexadecimal(80)}`,
  references: ['https://docs.n8n.io/api/authentication/'],
  rotate: {
    steps:
      'Delete the key in the settings, look at the workflows and executions for what is not yours, then create one that expires.',
    url: 'https://docs.n8n.io/api/authentication/',
  },
  examples: [sample`X-N8N-API-KEY: n8n_api_${hexadecimal(80)}`, sample`N8N_API_KEY=n8n_api_${hexadecimal(80)}`],
  lookalikes: [sample`n8n_api_${hexadecimal(79)}`, sample`const n8n_api_key = process.env.N8N_API_KEY`],
};

export const n8nEncryptionKey: Rule = {
  id: 'n8n-encryption-key',
  name: 'n8n encryption key',
  provider: 'n8n',
  kind: 'context',
  description: 'Decrypts the credentials of all workflows in the database or a backup of it.',
  severity: 'high',
  ...named({
    names: ['n8n'],
    value: sequence(base64(32), digitInLast(32)),
    words: ['encryption'],
  }),
  references: ['https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/'],
  rotate: {
    steps: 'Set up an instance with another key, enter the credentials anew with new secrets, then move the workflows.',
    url: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
  },
  examples: [sample`N8N_ENCRYPTION_KEY=${base64(32)}`, sample`n8n:\n  encryptionKey: "${alphanumeric(32)}"\n`],
  lookalikes: [sample`N8N_ENCRYPTION_KEY=${base64(20)}`, sample`N8N_ENCRYPTION_KEY=your-encryption-key-please-change`],
};

const claims = encoded('base64url', '{"sub":"', uuid(), '","iss":"n8n","aud":"public-api","iat":1700000000}');

export const n8nJwtApiKey: Rule = {
  id: 'n8n-jwt-api-key',
  name: 'n8n API key (JWT)',
  provider: 'n8n',
  kind: 'provider',
  description: 'Reads, changes and runs the workflows of the instance, and what their credentials reach.',
  severity: 'critical',
  keywords: ['LCJpc3MiOiJuOG4iLCJhdWQiOiJwdWJsaWMtYXBpI'],
  entropy: 0,
  structure: 'jwt',
  pattern:
    /(?<![0-9A-Za-z_.-])(?<secret>eyJ[\w-]{10,80}\.eyJ[\w-]{40,80}LCJpc3MiOiJuOG4iLCJhdWQiOiJwdWJsaWMtYXBpI[\w-]{2,120}\.[\w-]{43})(?![\w-])/,
  references: ['https://docs.n8n.io/api/authentication/'],
  rotate: {
    steps:
      'Delete the API key in the settings of the instance, look at workflows and executions for what is not yours, then create one that expires.',
    url: 'https://docs.n8n.io/api/authentication/',
  },
  examples: [
    sample`N8N_API_KEY=${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${claims}.${base64Url(43)}`,
    sample`curl -H 'X-N8N-API-KEY: ${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${claims}.${base64Url(43)}' https://n8n.acme.example/api/v1/workflows`,
  ],
  lookalikes: [
    sample`N8N_API_KEY=${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${claims}`,
    sample`N8N_API_KEY=eyJ...`,
  ],
};
