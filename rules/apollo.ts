import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  base64Url,
  digitWithin,
  sequence,
  type Shape,
  token,
  uuid,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const apolloGraphKey: Rule = {
  id: 'apollo-graph-key',
  name: 'Apollo GraphOS graph API key',
  provider: 'apollo',
  kind: 'provider',
  description: 'Fetches the supergraph schema with its routing, publishes schemas and reads usage of the graph.',
  severity: 'high',
  keywords: ['service:'],
  pattern: token`service:${base64Url(2, 64)}:${base64Url(22)}`,
  references: ['https://www.apollographql.com/docs/graphos/platform/access-management/api-keys'],
  rotate: {
    steps: 'Create a new graph API key in GraphOS Studio, deploy it to the router, then delete the old one.',
    url: 'https://studio.apollographql.com/',
  },
  examples: [
    sample`APOLLO_KEY=service:${base64Url(2, 64)}:${base64Url(22)}`,
    sample`APOLLO_KEY: "service:checkout:${base64Url(22)}"`,
  ],
  lookalikes: [
    sample`APOLLO_KEY=service:${base64Url(2, 64)}:${base64Url(21)}`,
    sample`APOLLO_KEY=service:shop:${base64Url(21)}`,
    sample`https://db-service:hunter:2025`,
  ],
};

export const apolloUserKey: Rule = {
  id: 'apollo-user-key',
  name: 'Apollo GraphOS personal API key',
  provider: 'apollo',
  kind: 'provider',
  description: 'Acts as its owner in all organisations and graphs of GraphOS Studio that the owner may reach.',
  severity: 'high',
  keywords: ['user:gh.'],
  pattern:
    /(?<![0-9A-Za-z_\-.:])(?<secret>user:gh\.[0-9A-Za-z](?:[\w-]{0,62}[0-9A-Za-z])?:[\w-]{21}[AQgw])(?![0-9A-Za-z_-])/,
  references: ['https://www.apollographql.com/docs/graphos/platform/access-management/api-keys'],
  rotate: {
    steps:
      'Create a new personal API key in the user settings of GraphOS Studio, put it in place, then delete the old one.',
    url: 'https://studio.apollographql.com/user-settings/api-keys',
  },
  examples: [
    sample`APOLLO_KEY=user:gh.${uuid()}:${base64Url(21)}g`,
    sample`npx apollo service:push --key=user:gh.${alphanumeric(8)}:${base64Url(21)}Q --endpoint=http://localhost:4000`,
  ],
  lookalikes: [
    sample`APOLLO_KEY=user:gh.${alphanumeric(8)}:${base64Url(20)}g`,
    sample`APOLLO_KEY=user:gh.YourUsername:xxxxxxxxxxxxxxxxxxxxxx`,
  ],
};

/**
 * Sixteen bytes in URL-safe base64, so that the last character has four bits to fill; of other keys letters and digits
 * alone are known.
 */
const key: Shape = { ...alphanumeric(22), source: '(?:[\\w\\-]{21}[AQgw]|[0-9A-Za-z]{22})' };

export const apolloApiKey: Rule = {
  id: 'apollo-api-key',
  name: 'Apollo.io API key',
  provider: 'apollo',
  kind: 'context',
  description: "Searches and enriches contacts on the owner's credits and reads and changes the CRM data in Apollo.",
  severity: 'medium',
  keywords: ['apollo'],
  pattern: assigned({ names: ['apollo'], value: sequence(digitWithin(22), key) }),
  references: ['https://docs.apollo.io/docs/create-api-key'],
  rotate: {
    steps: 'Delete the key under Settings, Integrations, API keys, then create one for the endpoints you need only.',
    url: 'https://app.apollo.io/#/settings/integrations/api',
  },
  examples: [sample`APOLLO_API_KEY="${base64Url(21)}w"`, sample`apollo:\n  api_key: ${alphanumeric(22)}`],
  lookalikes: [
    sample`APOLLO_API_KEY=${base64Url(21)}`,
    sample`APOLLO_API_KEY=${alphanumeric(14)}-${alphanumeric(6)}j`,
    sample`const apolloAccessClient = createApolloClientFor`,
  ],
};
