import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const currentsRecordKey: Rule = {
  id: 'currents-record-key',
  name: 'Currents record key',
  provider: 'currents',
  kind: 'context',
  description: 'Records test runs on the plan of the organisation.',
  severity: 'low',
  keywords: ['currents_record', 'currentsrecord'],
  pattern: assigned({
    names: ['currents record'],
    value: sequence(digitWithin(16), alphanumeric(16)),
    words: ['key'],
    near: 24,
  }),
  references: ['https://docs.currents.dev/guides/record-key'],
  rotate: {
    steps: 'Create another record key in the settings of the organisation, put it in place, then delete this one.',
    url: 'https://app.currents.dev/',
  },
  examples: [sample`CURRENTS_RECORD_KEY=${alphanumeric(16)}`, sample`currentsRecordKey: "${alphanumeric(16)}"`],
  lookalikes: [sample`CURRENTS_RECORD_KEY=${alphanumeric(12)}`, sample`CURRENTS_PROJECT_ID=${alphanumeric(6)}`],
};
