import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const planyoApiKey: Rule = {
  id: 'planyo-api-key',
  name: 'Planyo API key',
  provider: 'planyo',
  kind: 'context',
  description: 'Reads and changes reservations and customers of the site.',
  severity: 'high',
  keywords: ['planyo'],
  pattern: assigned({ names: ['planyo'], value: lowerAlphanumeric(62) }),
  references: ['https://www.planyo.com/api.php'],
  rotate: { steps: 'Renew the key under Site settings, Developers, API, of Planyo.', url: 'https://www.planyo.com/' },
  examples: [
    sample`<add key="PlanyoApiKey" value="${lowerAlphanumeric(62)}" />`,
    sample`https://www.planyo.com/rest/?api_key=${lowerAlphanumeric(62)}`,
  ],
  lookalikes: [sample`https://www.planyo.com/rest/?api_key=${lowerAlphanumeric(61)}`, sample`PLANYO_TOKEN=changeme`],
};
