import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = uuid();

export const companiesHouseApiKey: Rule = {
  id: 'companies-house-api-key',
  name: 'Companies House API key',
  provider: 'companies-house',
  kind: 'context',
  description: 'Queries the register of British companies on the limits of its owner.',
  severity: 'low',
  ...named({ names: ['companies house', 'companieshouse'], value: key, words: ['api', 'key', 'auth'] }),
  references: ['https://developer-specs.company-information.service.gov.uk/guides/authorisation'],
  rotate: {
    steps: 'Delete the key of the application, then create one.',
    url: 'https://developer.company-information.service.gov.uk/manage-applications',
  },
  examples: [sample`COMPANIES_HOUSE_API_KEY=${key}`, sample`companies_house:\n  api_key: ${key}\n`],
  lookalikes: [sample`COMPANIES_HOUSE_API_KEY=${hexadecimal(31)}`, sample`COMPANIES_HOUSE_API_KEY=your-key`],
};
