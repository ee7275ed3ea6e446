import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const alienvaultApiKey: Rule = {
  id: 'alienvault-api-key',
  name: 'AlienVault OTX API key',
  provider: 'alienvault',
  kind: 'context',
  description: "Queries and publishes threat pulses in its owner's name.",
  severity: 'low',
  keywords: ['alienvault', 'alien_vault', 'alien-vault', 'alien.vault', 'alien vault', 'otx'],
  pattern: assigned({ names: ['alienvault', 'alien vault', 'otx'], value: lowerAlphanumeric(64) }),
  references: ['https://otx.alienvault.com/api'],
  rotate: {
    steps: 'Regenerate the OTX key in the settings of the account.',
    url: 'https://otx.alienvault.com/settings',
  },
  examples: [
    sample`<add key="AlienvaultApiKey" value="${lowerAlphanumeric(64)}" />`,
    sample`curl https://otx.alienvault.com/api/v1/ -H "X-OTX-API-KEY: ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`curl https://otx.alienvault.com/api/v1/ -H "X-OTX-API-KEY: ${lowerAlphanumeric(63)}"`,
    sample`alienvault_key = "${'a'.repeat(64)}"`,
  ],
};
