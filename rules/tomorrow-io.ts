import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tomorrowIoApiKey: Rule = {
  id: 'tomorrow-io-api-key',
  name: 'Tomorrow.io API key',
  provider: 'tomorrow-io',
  kind: 'context',
  description: "Queries weather data on the owner's plan.",
  severity: 'low',
  keywords: [
    'tomorrowio',
    'tomorrow_io',
    'tomorrow-io',
    'tomorrow.io',
    'tomorrow io',
    'tomorrow_api',
    'tomorrowapi',
    'climacell',
  ],
  pattern: assigned({
    names: ['tomorrowio', 'tomorrow io', 'tomorrow api', 'climacell'],
    value: sequence(digitWithin(32), alphanumeric(32)),
  }),
  references: ['https://docs.tomorrow.io/reference/api-authentication'],
  rotate: {
    steps: 'Regenerate the key on the Development page of Tomorrow.io.',
    url: 'https://app.tomorrow.io/development/keys',
  },
  examples: [
    sample`<tomorrowio><token>${alphanumeric(32)}</token></tomorrowio>`,
    sample`TOMORROW_API_KEY=${alphanumeric(32)}`,
    sample`https://api.tomorrow.io/v4/weather?apikey=${alphanumeric(32)}`,
  ],
  lookalikes: [sample`<tomorrowio><token>${alphanumeric(31)}</token></tomorrowio>`, sample`TOMORROWIO_TOKEN=changeme`],
};
