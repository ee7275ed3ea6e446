import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(213, 220);

/** The base64 of a client id and secret: letters and digits only. */
export const envoyapikeyClientApiKey: Rule = {
  id: 'envoyapikey-client-api-key',
  name: 'Envoy client API key',
  provider: 'envoy',
  kind: 'context',
  description:
    'Reads the visitors, employees and desks of the company and invites in its name, as the scopes of the integration allow.',
  severity: 'high',
  ...named({
    names: ['envoy'],
    value: sequence(digitWithin(40), key),
    words: ['key', 'token', 'secret', 'bearer'],
    near: 40,
  }),
  references: ['https://developers.envoy.com/hub/docs/authenticate-overview'],
  rotate: {
    steps: 'Regenerate the client API key of the integration in the Dev Dashboard, then put the new one in place.',
    url: 'https://dashboard.envoy.com/developers',
  },
  examples: [sample`ENVOY_API_KEY=${key}`, sample`curl https://api.envoy.com/v1/locations -H "X-Api-Key: ${key}"`],
  lookalikes: [sample`ENVOY_API_KEY=${alphanumeric(120)}`, sample`ENVOY_API_KEY=your-client-api-key`],
};
