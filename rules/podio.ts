import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const podioClientSecret: Rule = {
  id: 'podio-client-secret',
  name: 'Podio client secret',
  provider: 'podio',
  kind: 'context',
  description: "With the client ID it takes tokens for the application's users and apps.",
  severity: 'high',
  keywords: ['podio'],
  pattern: assigned({ names: ['podio'], value: sequence(digitWithin(64), alphanumeric(64)) }),
  references: ['https://developers.podio.com/authentication'],
  rotate: {
    steps: 'Reset the client secret of the API key on the Podio account page.',
    url: 'https://podio.com/settings/api',
  },
  examples: [sample`export PODIO_API_KEY="${alphanumeric(64)}"`, sample`PODIO_CLIENT_SECRET=${alphanumeric(64)}`],
  lookalikes: [sample`PODIO_CLIENT_SECRET=${alphanumeric(63)}`, sample`podio:\n  token: <insert token>\n`],
};

export const podioAppToken: Rule = {
  id: 'podio-app-token',
  name: 'Podio app token',
  provider: 'podio',
  kind: 'context',
  description: 'Reads and changes all items of the Podio app.',
  severity: 'high',
  keywords: ['podio'],
  pattern: assigned({ names: ['podio'], value: lowerAlphanumeric(32) }),
  references: ['https://developers.podio.com/authentication/app_auth'],
  rotate: { steps: 'Reset the app token on the developer page of the app.', url: 'https://podio.com/settings/api' },
  examples: [sample`PODIO_API_KEY=${lowerAlphanumeric(32)}`, sample`PODIO_APP_TOKEN=${lowerAlphanumeric(32)}`],
  lookalikes: [sample`PODIO_API_KEY=${lowerAlphanumeric(31)}`, sample`PODIO_API_KEY=${'x'.repeat(32)}`],
};
