import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const coinlayerAccessKey: Rule = {
  id: 'coinlayer-access-key',
  name: 'coinlayer access key',
  provider: 'coinlayer',
  kind: 'context',
  description: "Queries exchange rates of coins on the owner's monthly requests.",
  severity: 'low',
  keywords: ['coinlayer', 'coin_layer', 'coin-layer', 'coin.layer', 'coin layer'],
  pattern: assigned({ names: ['coinlayer', 'coin layer'], value: lowerAlphanumeric(32) }),
  references: ['https://coinlayer.com/documentation'],
  rotate: { steps: 'Reset the access key on the coinlayer dashboard.', url: 'https://coinlayer.com/dashboard' },
  examples: [
    sample`ENV COINLAYER_KEY=${lowerAlphanumeric(32)}`,
    sample`http://api.coinlayer.com/live?access_key=${lowerAlphanumeric(32)}`,
  ],
  lookalikes: [sample`ENV COINLAYER_KEY=${lowerAlphanumeric(31)}`, sample`COINLAYER_API_KEY=YOUR_COINLAYER_API_KEY`],
};
