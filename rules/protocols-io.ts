import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const protocolsIoAccessToken: Rule = {
  id: 'protocols-io-access-token',
  name: 'protocols.io access token',
  provider: 'protocols-io',
  kind: 'context',
  description: "Reads and changes its owner's protocols, private ones too.",
  severity: 'medium',
  keywords: ['protocolsio', 'protocols_io', 'protocols-io', 'protocols.io', 'protocols io'],
  pattern: assigned({ names: ['protocolsio', 'protocols io'], value: lowerAlphanumeric(64) }),
  references: ['https://apidoc.protocols.io/'],
  rotate: {
    steps: 'Regenerate the private token on the developers page of protocols.io.',
    url: 'https://www.protocols.io/developers',
  },
  examples: [
    sample`let protocolsioApiKey: &str = "${lowerAlphanumeric(64)}";`,
    sample`curl https://www.protocols.io/api/v3/ -H "Authorization: Bearer ${lowerAlphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`let protocolsioApiKey: &str = "${lowerAlphanumeric(63)}";`,
    sample`PROTOCOLSIO_API_KEY=xxxxxxxx-your-key`,
  ],
};
