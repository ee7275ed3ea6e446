import type { Companion, Rule } from '../src/model/rule.ts';
import { hexadecimal, oneOf, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://guides.spectralops.io/docs/welcome-to-check-point-spectral-copy';
const value = sequence(oneOf('spu', 'spt'), '-', hexadecimal(32));
const service: Companion = {
  name: 'service',
  pattern: /(?<part>[Ss]pectral|SPECTRAL)/,
  withinLines: 8,
  isRequired: true,
};

export const spectralopsToken: Rule = {
  id: 'spectralops-token',
  name: 'SpectralOps key',
  provider: 'spectralops',
  kind: 'provider',
  description: 'Sends results to the account; a personal key also reads those of its scans.',
  severity: 'high',
  keywords: ['spu-', 'spt-'],
  pattern: token`${value}`,
  companions: [service],
  references: [docs],
  rotate: {
    steps: "Revoke the key in the settings of the organization, create a new one and put it in the CI's secrets.",
    url: 'https://get.spectralops.io/settings',
  },
  examples: [sample`SPECTRAL_DSN=https://${value}@get.spectralops.io`, sample`spectral_token: spt-${hexadecimal(32)}`],
  lookalikes: [
    sample`SPECTRAL_DSN=https://spu-${hexadecimal(31)}@get.spectralops.io`,
    sample`sku = "spu-${hexadecimal(32)}"`,
  ],
};
