import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const polygonIoApiKey: Rule = {
  id: 'polygon-io-api-key',
  name: 'Polygon.io API key',
  provider: 'polygon-io',
  kind: 'context',
  description: "Queries market data on the owner's plan.",
  severity: 'low',
  aliases: ['polygon.io'],
  keywords: ['polygon'],
  pattern: assigned({
    names: ['polygon io', 'polygon'],
    value: sequence(digitWithin(32), base64Url(32)),
    words: ['key', 'token', 'secret', 'access', 'private'],
  }),
  references: ['https://polygon.io/docs/rest/quickstart'],
  rotate: {
    steps: 'Delete the key on the dashboard of Polygon.io, then create one.',
    url: 'https://polygon.io/dashboard/keys',
  },
  examples: [
    sample`POLYGON_API_KEY=${base64Url(32)}`,
    sample`https://api.polygon.io/v3/reference/tickers?apiKey=${base64Url(32)}`,
  ],
  lookalikes: [
    sample`https://api.polygon.io/v3/reference/tickers?apiKey=${base64Url(31)}`,
    sample`POLYGON_IO_API_KEY=xxxxxxxx-your-key`,
  ],
};
