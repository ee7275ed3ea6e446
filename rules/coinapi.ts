import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric, sequence, upperAlphanumeric, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

/** Older keys are in capitals. */
const capitals = sequence(
  upperAlphanumeric(8),
  '-',
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(4),
  '-',
  upperAlphanumeric(12),
);
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
const key: Shape = { ...secret, source: `(?:${secret.source}|${capitals.source})` };

export const coinapiApiKey: Rule = {
  id: 'coinapi-api-key',
  name: 'CoinAPI key',
  provider: 'coinapi',
  kind: 'context',
  description: "Queries market data on the owner's plan.",
  severity: 'low',
  keywords: ['coinapi', 'coin_api', 'coin-api', 'coin.api', 'coin api'],
  pattern: assigned({ names: ['coinapi', 'coin api'], value: key }),
  references: ['https://docs.coinapi.io/authentication/'],
  rotate: {
    steps: 'Delete the API key in the CoinAPI console, then create a new one.',
    url: 'https://console.coinapi.io/',
  },
  examples: [
    sample`export COINAPI_API_KEY="${secret}"`,
    sample`curl https://rest.coinapi.io/v1/exchanges -H "X-CoinAPI-Key: ${secret}"`,
    sample`COINAPI_KEY=${capitals}`,
  ],
  lookalikes: [
    sample`curl https://rest.coinapi.io/v1/exchanges -H "X-CoinAPI-Key: ${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}"`,
    sample`COINAPI_TOKEN=changeme`,
  ],
};
