import type { Rule } from '../src/model/rule.ts';
import { digits, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://apacta.com/';
const key = uuid();

export const apactaApiKey: Rule = {
  id: 'apacta-api-key',
  name: 'Apacta API key',
  provider: 'apacta',
  kind: 'context',
  description: "Reads and changes the company's projects, hours, invoices and contacts in Apacta.",
  severity: 'high',
  ...named({ names: ['apacta'], value: key, reach: 100 }),
  references: [docs],
  rotate: {
    steps: 'Generate a new API key under the settings of the user in Apacta and put it in place; the old one ends.',
    url: 'https://app.apacta.com/',
  },
  examples: [sample`APACTA_API_KEY=${key}`, sample`curl "https://app.apacta.com/api/v1/projects?api_key=${key}"`],
  lookalikes: [sample`APACTA_API_KEY=${key}-${digits(4)}`, sample`APACTA_API_KEY=your-apacta-api-key`],
};
