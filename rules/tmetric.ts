import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const tmetricApiToken: Rule = {
  id: 'tmetric-api-token',
  name: 'TMetric API token',
  provider: 'tmetric',
  kind: 'context',
  description: 'Reads and changes time entries its owner reaches.',
  severity: 'medium',
  keywords: ['tmetric'],
  pattern: assigned({ names: ['tmetric'], value: loosely(upperAlphanumeric(64)) }),
  references: ['https://tmetric.com/help/api/how-to-use-tmetric-rest-api'],
  rotate: {
    steps: 'Generate a new token on the profile page of TMetric; the old one ends.',
    url: 'https://app.tmetric.com/#/profile',
  },
  examples: [
    sample`ENV TMETRIC_KEY=${upperAlphanumeric(64)}`,
    sample`private static final String TMETRIC_KEY = "${upperAlphanumeric(64)}";`,
  ],
  lookalikes: [sample`ENV TMETRIC_KEY=${upperAlphanumeric(63)}`, sample`tmetric_key = "${'a'.repeat(64)}"`],
};
