import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const timecampApiToken: Rule = {
  id: 'timecamp-api-token',
  name: 'TimeCamp API token',
  provider: 'timecamp',
  kind: 'context',
  description: 'Reads and changes time entries and tasks its owner reaches.',
  severity: 'medium',
  keywords: ['timecamp', 'time_camp', 'time-camp', 'time.camp', 'time camp'],
  pattern: assigned({ names: ['timecamp', 'time camp'], value: loosely(lowerAlphanumeric(26)) }),
  references: ['https://developer.timecamp.com/docs/timecamp-api'],
  rotate: {
    steps: 'Regenerate the token under Profile settings, API token, of TimeCamp.',
    url: 'https://app.timecamp.com/app#/settings/users/me',
  },
  examples: [
    sample`<timecamp><token>${hexadecimal(26)}</token></timecamp>`,
    sample`export TIMECAMP_API_KEY="${hexadecimal(26)}"`,
  ],
  lookalikes: [
    sample`<timecamp><token>${hexadecimal(25)}</token></timecamp>`,
    sample`TIMECAMP_API_KEY=YOUR_TIMECAMP_API_KEY`,
  ],
};

export const timecampUrlToken: Rule = {
  ...timecampApiToken,
  id: 'timecamp-url-token',
  name: 'TimeCamp API token in an address',
  kind: 'provider',
  keywords: ['/api_token/'],
  pattern: new RegExp(
    `timecamp\\.com/third_party/api/[\\w/]{0,60}?/api_token/(?<secret>${lowerAlphanumeric(26).source})(?![0-9A-Za-z])`,
  ),
  examples: [
    sample`https://app.timecamp.com/third_party/api/entries/format/json/api_token/${hexadecimal(26)}/from/2026-01-01`,
    sample`requests.post("https://app.timecamp.com/third_party/api/entries/format/json/api_token/${lowerAlphanumeric(26)}", json=data)`,
  ],
  lookalikes: [
    sample`https://app.timecamp.com/third_party/api/entries/format/json/api_token/${hexadecimal(25)}`,
    sample`https://app.timecamp.com/third_party/api/entries/format/json/api_token/{token}`,
  ],
};
