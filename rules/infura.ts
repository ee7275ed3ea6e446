import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  characterSet,
  credentialWords,
  digitWithin,
  hexadecimal,
  named,
  sequence,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const infuraKey: Rule = {
  id: 'infura-api-key',
  name: 'Infura API key or secret',
  provider: 'infura',
  kind: 'context',
  description: 'Calls blockchain nodes at the expense of its owner.',
  severity: 'medium',
  ...named({ names: ['infura'], value: hexadecimal(32), words: [...credentialWords, 'project', 'mainnet'] }),
  references: ['https://docs.metamask.io/services/how-to/secure-an-api/'],
  rotate: {
    steps: 'Create a new key in the dashboard with allowlists, deploy it, then delete the old one.',
    url: 'https://developer.metamask.io/',
  },
  examples: [sample`INFURA_API_KEY=${hexadecimal(32)}`, sample`infura:\n  project_id: ${hexadecimal(32)}`],
  lookalikes: [sample`INFURA_API_KEY=${hexadecimal(31)}`, sample`INFURA_API_KEY=${'0'.repeat(32)}`],
};

export const infuraEndpointKey: Rule = {
  ...infuraKey,
  id: 'infura-endpoint-key',
  name: 'Infura API key in an address',
  kind: 'provider',
  keywords: ['infura.io/'],
  pattern: /infura\.io\/(?:ws\/)?v3\/(?<secret>(?!([0-9a-f])\2{31})[0-9a-f]{32})(?![0-9A-Za-z_-])/,
  examples: [
    sample`https://mainnet.infura.io/v3/${hexadecimal(32)}`,
    sample`wss://mainnet.infura.io/ws/v3/${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`https://mainnet.infura.io/v3/${hexadecimal(30)}`,
    sample`https://mainnet.infura.io/v3/YOUR-PROJECT-ID`,
  ],
};

export const infuraSecret: Rule = {
  ...infuraKey,
  id: 'infura-api-key-secret',
  name: 'Infura API key secret',
  description: 'Proves the owner of the API key where the project asks for it, and pins files.',
  ...named({
    names: ['infura'],
    value: sequence(
      digitWithin(43),
      characterSet('\\w+/\\-', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43, 64),
    ),
    words: ['secret'],
    near: 24,
    reach: 40,
  }),
  examples: [sample`INFURA_API_KEY_SECRET=${base64Url(43)}`, sample`infura:\n  api_key_secret: ${alphanumeric(54)}\n`],
  lookalikes: [sample`INFURA_API_KEY_SECRET=${base64Url(40)}`, sample`INFURA_API_KEY_SECRET=your-api-key-secret`],
};
