import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const worksnapsApiToken: Rule = {
  id: 'worksnaps-api-token',
  name: 'Worksnaps API token',
  provider: 'worksnaps',
  kind: 'context',
  description: 'Reads and changes time entries and screenshots its owner reaches.',
  severity: 'medium',
  keywords: ['worksnaps', 'work_snaps', 'work-snaps', 'work.snaps', 'work snaps'],
  pattern: assigned({ names: ['worksnaps', 'work snaps'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://www.worksnaps.com/api_docs/'],
  rotate: { steps: 'Reset the API token on the profile page of Worksnaps.', url: 'https://app.worksnaps.com/' },
  examples: [sample`worksnaps_token = "${alphanumeric(40)}"`, sample`--set worksnaps.apiKey=${alphanumeric(40)}`],
  lookalikes: [sample`worksnaps_token = "${alphanumeric(39)}"`, sample`WORKSNAPS_API_KEY=YOUR_WORKSNAPS_API_KEY`],
};
