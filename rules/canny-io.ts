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

export const cannyIoApiKey: Rule = {
  id: 'canny-io-api-key',
  name: 'Canny API key',
  provider: 'canny-io',
  kind: 'context',
  description: "Reads and changes posts, votes and the users' names and e-mail addresses.",
  severity: 'medium',
  keywords: ['cannyio', 'canny'],
  pattern: assigned({
    names: ['cannyio', 'canny'],
    value: secret,
    words: ['api_key', 'api-key', 'apikey', 'api key', 'key', 'token', 'secret'],
  }),
  references: ['https://developers.canny.io/api-reference'],
  rotate: {
    steps: 'Regenerate the secret API key under Settings, API, of Canny; the old one ends.',
    url: 'https://canny.io/admin/settings/api',
  },
  examples: [sample`CANNY_API_KEY=${secret}`, sample`https://canny.io/api/v1/boards?apiKey=${secret}`],
  lookalikes: [
    sample`CANNY_API_KEY=${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`CANNYIO_API_KEY=xxxxxxxx-your-key`,
  ],
};
