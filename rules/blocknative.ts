import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const blocknativeApiKey: Rule = {
  id: 'blocknative-api-key',
  name: 'Blocknative API key',
  provider: 'blocknative',
  kind: 'context',
  description: "Watches transactions and queries gas prices on the owner's plan.",
  severity: 'low',
  keywords: ['blocknative', 'block_native', 'block-native', 'block.native', 'block native'],
  pattern: assigned({ names: ['blocknative', 'block native'], value: uuid() }),
  references: ['https://docs.blocknative.com/gas-prediction/gas-platform'],
  rotate: {
    steps: 'Delete the key in the Blocknative account dashboard, then create a new one.',
    url: 'https://explorer.blocknative.com/account',
  },
  examples: [sample`const blocknativeToken = '${uuid()}';`, sample`$blocknativeKey = "${uuid()}";`],
  lookalikes: [
    sample`const blocknativeToken = '${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}';`,
    sample`blocknativeApiKey = process.env.BLOCKNATIVE_API_KEY`,
  ],
};
