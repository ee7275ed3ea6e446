import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication';

export const smartsheetAccessToken: Rule = {
  id: 'smartsheets-access-token',
  name: 'Smartsheet access token',
  provider: 'smartsheet',
  kind: 'context',
  description: 'Reads and changes the sheets, reports and workspaces its owner reaches.',
  severity: 'high',
  keywords: ['smartsheets', 'smartsheet', 'smart_sheet', 'smart-sheet', 'smart.sheet', 'smart sheet'],
  pattern: assigned({
    names: ['smartsheets', 'smartsheet', 'smart sheet'],
    value: sequence(digitWithin(37), alphanumeric(37)),
  }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Personal settings, API access, of Smartsheet, then generate one.',
    url: 'https://app.smartsheet.com/b/home',
  },
  examples: [
    sample`define('SMARTSHEETS_API_KEY', '${alphanumeric(37)}');`,
    sample`curl https://api.smartsheet.com/2.0/ -H "Authorization: Bearer ${alphanumeric(37)}"`,
  ],
  lookalikes: [sample`define('SMARTSHEETS_API_KEY', '${alphanumeric(36)}');`, sample`SMARTSHEETS_TOKEN=changeme`],
};

export const smartsheetLegacyAccessToken: Rule = {
  id: 'smartsheets-legacy-access-token',
  name: 'Smartsheet access token (before 2021)',
  provider: 'smartsheet',
  kind: 'context',
  description: 'Reads and changes the sheets, reports and workspaces its owner reaches.',
  severity: 'high',
  keywords: ['smartsheets', 'smartsheet', 'smart_sheet', 'smart-sheet', 'smart.sheet', 'smart sheet'],
  pattern: assigned({ names: ['smartsheets', 'smartsheet', 'smart sheet'], value: lowerAlphanumeric(26) }),
  references: [docs],
  rotate: {
    steps: 'Revoke the token under Personal settings, API access, of Smartsheet, then generate one.',
    url: 'https://app.smartsheet.com/b/home',
  },
  examples: [
    sample`smartsheets.api.key=${lowerAlphanumeric(26)}`,
    sample`SMARTSHEET_ACCESS_TOKEN=${lowerAlphanumeric(26)}`,
  ],
  lookalikes: [sample`SMARTSHEET_ACCESS_TOKEN=${lowerAlphanumeric(25)}`, sample`SMARTSHEETS_API_KEY=${'x'.repeat(26)}`],
};
