import type { Rule } from '../src/model/rule.ts';
import { named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(uuid(), '-', uuid());

export const haloClientSecret: Rule = {
  id: 'halo-client-secret',
  name: 'HaloPSA or HaloITSM client secret',
  provider: 'halo',
  kind: 'context',
  description: 'Acts on tickets, clients and assets as the application, or as the agent it signs in as.',
  severity: 'high',
  ...named({ names: ['halopsa', 'halo_psa', 'haloitsm', 'halo_client'], value: key, words: ['secret'], near: 90 }),
  references: ['https://halopsa.com/apidoc/authentication/client'],
  rotate: {
    steps: 'Generate a new client secret for the application under Integrations, HaloPSA API, and put it in place.',
    url: 'https://halopsa.com/apidoc/authentication/client',
  },
  examples: [sample`HALO_CLIENT_SECRET=${key}`, sample`haloPsa:\n  clientId: ${uuid()}\n  clientSecret: ${key}`],
  lookalikes: [sample`HALO_CLIENT_ID=${uuid()}`, sample`HALO_CLIENT_SECRET=your-client-secret`],
};
