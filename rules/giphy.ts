import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const giphyApiKey: Rule = {
  id: 'giphy-api-key',
  name: 'GIPHY API key',
  provider: 'giphy',
  kind: 'context',
  description: "Searches on its owner's quota.",
  severity: 'low',
  ...named({ names: ['giphy'], value: sequence(digitWithin(32), alphanumeric(32)) }),
  references: ['https://developers.giphy.com/docs/api/#quick-start-guide'],
  rotate: {
    steps: 'Create a key for the app in the developer dashboard, put it in place and delete the old app.',
    url: 'https://developers.giphy.com/dashboard/',
  },
  examples: [
    sample`GIPHY_API_KEY=${alphanumeric(32)}`,
    sample`fetch(\`https://api.giphy.com/v1/gifs/search?api_key=${alphanumeric(32)}&q=cat\`)`,
  ],
  lookalikes: [sample`GIPHY_API_KEY=${alphanumeric(31)}`, sample`GIPHY_API_KEY=your_giphy_api_key`],
};
