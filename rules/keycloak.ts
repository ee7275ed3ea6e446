import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const keycloakClientSecret: Rule = {
  id: 'keycloak-client-secret',
  name: 'Keycloak client secret',
  provider: 'keycloak',
  kind: 'context',
  description: 'Gets tokens as its client, with its service account where it has one.',
  severity: 'high',
  ...named({
    names: ['keycloak', 'clientauthenticatortype', 'auth-server-url'],
    value: {
      ...alphanumeric(32),
      source: '(?:(?=[A-Za-z]{0,31}[0-9])[0-9A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
    },
    words: ['secret'],
    near: 120,
    reach: 36,
  }),
  references: ['https://www.keycloak.org/docs/latest/server_admin/#_client-credentials'],
  rotate: {
    steps: 'Regenerate the secret under Credentials of the client, then put the new one in place.',
    url: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
  },
  examples: [
    sample`KEYCLOAK_CLIENT_SECRET=${alphanumeric(32)}`,
    sample`keycloak:\n  resource: shop\n  credentials:\n    secret: ${uuid()}`,
  ],
  lookalikes: [sample`KEYCLOAK_CLIENT_SECRET=${alphanumeric(28)}`, sample`KEYCLOAK_CLIENT_ID=${uuid()}`],
};
