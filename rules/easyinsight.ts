import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const easyinsightApiSecret: Rule = {
  id: 'easyinsight-api-secret',
  name: 'Easy Insight API key or secret',
  provider: 'easyinsight',
  kind: 'context',
  description: 'The pair of both reads and changes data sources and users of the account.',
  severity: 'high',
  ...named({
    names: ['easyinsight', 'easy insight'],
    value: sequence(digitWithin(20), alphanumeric(20)),
    words: ['secret', 'key'],
    near: 40,
  }),
  references: ['https://www.easy-insight.com/api/'],
  rotate: {
    steps: "Reset the API key and secret in the user's profile and put them in place.",
    url: 'https://www.easy-insight.com/app/',
  },
  examples: [
    sample`EASYINSIGHT_API_SECRET=${alphanumeric(20)}`,
    sample`<easy-insight secretKey="${alphanumeric(20)}" />`,
    sample`easyInsight:\n  key: ${alphanumeric(20)}`,
  ],
  lookalikes: [sample`EASYINSIGHT_API_SECRET=${alphanumeric(19)}`, sample`EASYINSIGHT_API_SECRET=your-api-secret-here`],
};
