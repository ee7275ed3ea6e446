import type { Rule } from '../src/model/rule.ts';
import { assigned, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const ciceroApiKey: Rule = {
  id: 'cicero-api-key',
  name: 'Cicero API key',
  provider: 'cicero',
  kind: 'context',
  description: "Looks up legislators and districts on the owner's credits.",
  severity: 'low',
  keywords: ['cicero', 'cicerodata'],
  pattern: assigned({
    names: ['cicero', 'cicerodata'],
    value: lowerAlphanumeric(40),
    words: ['api_key', 'api-key', 'apikey', 'api key', 'key', 'token'],
  }),
  references: ['https://app.cicerodata.com/docs/'],
  rotate: { steps: 'Renew the key on the account page of the Cicero API.', url: 'https://app.cicerodata.com/' },
  examples: [
    sample`https://app.cicerodata.com/v3.1/official?key=${lowerAlphanumeric(40)}`,
    sample`CICERO_API_KEY=${lowerAlphanumeric(40)}`,
  ],
  lookalikes: [sample`CICERO_API_KEY=${lowerAlphanumeric(39)}`, sample`cicero:\n  token: <insert token>\n`],
};
