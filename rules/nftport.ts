import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
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

export const nftportApiKey: Rule = {
  id: 'nftport-api-key',
  name: 'NFTPort API key',
  provider: 'nftport',
  kind: 'context',
  description: "Mints tokens with the account's contracts and uses up its plan.",
  severity: 'medium',
  keywords: ['nftport', 'nft_port', 'nft-port', 'nft.port', 'nft port'],
  pattern: assigned({ names: ['nftport', 'nft port'], value: secret }),
  references: ['https://docs.nftport.xyz/reference/introduction'],
  rotate: { steps: 'Regenerate the key on the NFTPort dashboard.', url: 'https://dashboard.nftport.xyz/' },
  examples: [
    sample`NFTPORT_TOKEN: '${secret}'`,
    sample`curl https://api.nftport.xyz/v0/ -H "Authorization: ${secret}"`,
  ],
  lookalikes: [
    sample`curl https://api.nftport.xyz/v0/ -H "Authorization: ${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}"`,
    sample`nftport_key = "${'a'.repeat(36)}"`,
  ],
};
