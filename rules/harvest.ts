import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const harvestAccessToken: Rule = {
  id: 'harvest-access-token',
  name: 'Harvest access token',
  provider: 'harvest',
  kind: 'provider',
  description: 'Reads and changes time entries, projects, clients and invoices its user reaches.',
  severity: 'high',
  keywords: ['.pt.', '.at.'],
  pattern: token`${digits(4, 9)}.${oneOf('pt', 'at')}.${base64Url(86)}`,
  references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
  rotate: {
    steps: 'Delete the personal access token on the developers page (or revoke the app), then create one.',
    url: 'https://id.getharvest.com/developers',
  },
  examples: [
    sample`HARVEST_ACCESS_TOKEN=${digits(7)}.pt.${base64Url(86)}`,
    sample`curl https://api.harvestapp.com/v2/users/me -H "Authorization: Bearer ${digits(7)}.pt.${base64Url(86)}" -H "Harvest-Account-Id: 123456"`,
    sample`{"access_token": "${digits(7)}.at.${base64Url(86)}"}`,
  ],
  lookalikes: [
    sample`HARVEST_ACCESS_TOKEN=${digits(7)}.pt.${base64Url(85)}`,
    sample`HARVEST_ACCESS_TOKEN=${digits(7)}.xt.${base64Url(86)}`,
  ],
};
