import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const equinixMetalToken: Rule = {
  id: 'equinix-metal-token',
  name: 'Equinix Metal or Fabric token',
  provider: 'equinix',
  kind: 'context',
  description: 'Manages servers, keys and networks of the projects it belongs to.',
  severity: 'critical',
  ...named({
    names: ['equinix', 'metal_auth', 'metal_api', 'packet_auth', 'packet_api', 'packet.net', 'packet_token'],
    value: sequence(digitWithin(32), alphanumeric(32)),
    words: ['token', 'key', 'auth'],
  }),
  references: ['https://docs.equinix.com/metal/identity-access-management/api-keys/'],
  rotate: {
    steps: 'Delete the API key in the console, look through the events of the projects, then create another.',
    url: 'https://console.equinix.com/',
  },
  examples: [
    sample`METAL_AUTH_TOKEN=${alphanumeric(32)}`,
    sample`provider "equinix" {\n  auth_token = "${alphanumeric(32)}"\n}`,
  ],
  lookalikes: [sample`METAL_AUTH_TOKEN=${alphanumeric(24)}`, sample`metal_project_id = ${uuid()}`],
};
