import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const klipfolioApiKey: Rule = {
  id: 'klipfolio-api-key',
  name: 'Klipfolio API key',
  provider: 'klipfolio',
  kind: 'context',
  description: 'Reads and changes dashboards, data sources and users its owner may.',
  severity: 'medium',
  keywords: ['klipfolio'],
  pattern: assigned({ names: ['klipfolio'], value: loosely(hexadecimal(40)) }),
  references: ['https://apidocs.klipfolio.com/docs/authentication'],
  rotate: { steps: 'Regenerate the API key on the profile page of Klipfolio.', url: 'https://app.klipfolio.com/users' },
  examples: [
    sample`KLIPFOLIO_TOKEN: '${hexadecimal(40)}'`,
    sample`curl https://app.klipfolio.com/api/1.0/ -H "kf-api-key: ${hexadecimal(40)}"`,
  ],
  lookalikes: [
    sample`curl https://app.klipfolio.com/api/1.0/ -H "kf-api-key: ${hexadecimal(39)}"`,
    sample`klipfolioApiKey = process.env.KLIPFOLIO_API_KEY`,
  ],
};
