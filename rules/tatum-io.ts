import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, lowerAlphanumeric, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.tatum.io/docs/authentication';
const apiKey = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const tatumIoApiKey: Rule = {
  id: 'tatum-io-api-key',
  name: 'Tatum API key',
  provider: 'tatum-io',
  kind: 'context',
  description: "Calls the blockchain gateways on the owner's plan and reads the virtual accounts kept with it.",
  severity: 'medium',
  keywords: ['tatumio', 'tatum_io', 'tatum-io', 'tatum.io', 'tatum io', 'tatum'],
  pattern: assigned({ names: ['tatumio', 'tatum io', 'tatum'], value: apiKey }),
  references: [docs],
  rotate: {
    steps: 'Delete the key on the Tatum dashboard, then create one.',
    url: 'https://dashboard.tatum.io/api-keys',
  },
  examples: [sample`ENV TATUMIO_KEY=${apiKey}`, sample`curl https://api.tatum.io/v3/ -H "x-api-key: ${apiKey}"`],
  lookalikes: [
    sample`ENV TATUMIO_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`tatumioApiKey = process.env.TATUMIO_API_KEY`,
  ],
};

export const tatumIoPrefixedApiKey: Rule = {
  id: 'tatum-io-prefixed-api-key',
  name: 'Tatum API key',
  provider: 'tatum-io',
  kind: 'provider',
  description: "Calls the blockchain gateways on the owner's plan and reads the virtual accounts kept with it.",
  severity: 'medium',
  keywords: ['t-6'],
  pattern: token`t-6${hexadecimal(23)}-${hexadecimal(24)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key on the Tatum dashboard, then create one.',
    url: 'https://dashboard.tatum.io/api-keys',
  },
  examples: [
    sample`TATUM_API_KEY=t-6${hexadecimal(23)}-${hexadecimal(24)}`,
    sample`curl https://api.tatum.io/v3/bitcoin/info -H "x-api-key: t-6${hexadecimal(23)}-${hexadecimal(24)}"`,
  ],
  lookalikes: [
    sample`TATUM_API_KEY=t-6${hexadecimal(23)}-${hexadecimal(23)}`,
    sample`TATUM_API_KEY=t-6xxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx`,
  ],
};
