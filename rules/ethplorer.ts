import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API';

export const ethplorerApiKey: Rule = {
  id: 'ethplorer-api-key',
  name: 'Ethplorer API key',
  provider: 'ethplorer',
  kind: 'context',
  description: "Queries the block explorer on the owner's limit.",
  severity: 'low',
  keywords: ['ethplorer'],
  pattern: assigned({ names: ['ethplorer'], value: sequence(digitWithin(22), base64Url(22)) }),
  references: [docs],
  rotate: {
    steps: 'Delete the key in the Ethplorer API key manager, then create one.',
    url: 'https://ethplorer.io/wallet/#screen=api',
  },
  examples: [
    sample`ETHPLORER_TOKEN: '${base64Url(22)}'`,
    sample`https://api.ethplorer.io/getTop?apiKey=${base64Url(22)}`,
  ],
  lookalikes: [
    sample`https://api.ethplorer.io/getTop?apiKey=${base64Url(21)}`,
    sample`ethplorerApiKey = process.env.ETHPLORER_API_KEY`,
  ],
};

export const ethplorerPersonalKey: Rule = {
  id: 'ethplorer-personal-key',
  name: 'Ethplorer personal API key',
  provider: 'ethplorer',
  kind: 'provider',
  description: "Queries the block explorer on the owner's limit.",
  severity: 'low',
  keywords: ['EK-'],
  pattern: token`EK-${alphanumeric(5)}-${alphanumeric(7)}-${alphanumeric(5)}`,
  references: [docs],
  rotate: {
    steps: 'Delete the key in the Ethplorer API key manager, then create one.',
    url: 'https://ethplorer.io/wallet/#screen=api',
  },
  examples: [
    sample`https://api.ethplorer.io/getTop?apiKey=EK-${alphanumeric(5)}-${alphanumeric(7)}-${alphanumeric(5)}`,
    sample`ETHPLORER_API_KEY=EK-${alphanumeric(5)}-${alphanumeric(7)}-${alphanumeric(5)}`,
  ],
  lookalikes: [
    sample`ETHPLORER_API_KEY=EK-${alphanumeric(5)}-${alphanumeric(7)}-${alphanumeric(4)}`,
    sample`ETHPLORER_API_KEY=${'x'.repeat(22)}`,
  ],
};
