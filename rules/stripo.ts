import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, hexadecimal, named, type Shape, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const jwt: Shape = { kind: 'shape', source: 'eyJ[\\w\\-]{16,200}\\.[\\w\\-]{40,600}\\.[\\w\\-]{40,700}', sample: [] };
const grown = sample`${encoded('base64url', '{"alg":"HS256"}')}.${encoded('base64url', '{"securityContext":"{\\"apiKey\\":\\"', uuid(), '\\",\\"projectId\\":', digits(6), '}"}')}.${base64Url(43)}`;
const secretKey = hexadecimal(32);

export const stripoApiToken: Rule = {
  id: 'stripo-api-token',
  name: 'Stripo REST API token',
  provider: 'stripo',
  kind: 'context',
  description: "Reads, changes and exports the project's mail templates.",
  severity: 'medium',
  ...named({ names: ['stripo'], value: jwt }),
  entropy: 0,
  structure: 'jwt',
  references: ['https://api.stripo.email/reference/authorization'],
  rotate: {
    steps: 'Revoke the token in the workspace settings under REST API and create a new one.',
    url: 'https://my.stripo.email/',
  },
  examples: [
    sample`STRIPO_API_TOKEN=${grown}`,
    sample`curl https://my.stripo.email/emailgeneration/v1/emails -H "Stripo-Api-Auth: ${grown}"`,
  ],
  lookalikes: [sample`STRIPO_API_TOKEN=eyJhbGciOiJIUzI1NiJ9...`, sample`stripo_token = "${base64Url(120)}"`],
};

export const stripoPluginSecret: Rule = {
  id: 'stripo-plugin-secret-key',
  name: 'Stripo plugin secret key',
  provider: 'stripo',
  kind: 'context',
  description: "With the plugin id it opens the mail editor as any user, on the owner's plan.",
  severity: 'medium',
  ...named({ names: ['stripo'], value: secretKey, words: ['secret'], near: 160 }),
  companions: [
    {
      name: 'plugin id',
      pattern: /plugin_?id["']?\s{0,4}[:=]\s{0,4}["']?(?<part>[0-9a-f]{32})(?![0-9A-Za-z])/i,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://plugin.stripo.email/article/authentication'],
  rotate: {
    steps:
      "Generate another secret key on the plugin's page of the account, put it on the server that asks for tokens, and never in the page.",
    url: 'https://my.stripo.email/',
  },
  examples: [
    sample`STRIPO_SECRET_KEY=${secretKey}`,
    sample`request('POST', 'https://plugins.stripo.email/api/v1/auth', JSON.stringify({ pluginId: '${secretKey}', secretKey: '${secretKey}' }))`,
  ],
  lookalikes: [sample`STRIPO_SECRET_KEY=${hexadecimal(31)}`, sample`STRIPO_PLUGIN_ID=${secretKey}`],
};
