import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, lowerLetters, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const logfireToken: Rule = {
  id: 'logfire-token',
  name: 'Pydantic Logfire token',
  provider: 'logfire',
  kind: 'provider',
  description: 'Writes traces and logs into the project, or reads all that is in it, by its kind.',
  severity: 'medium',
  keywords: ['pylf_v'],
  pattern: token`pylf_v${oneOf('1', '2')}_${lowerLetters(2, 8)}_${alphanumeric(40, 60)}`,
  references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
  rotate: {
    steps: 'Revoke the token in the settings of the project, then create another.',
    url: 'https://logfire.pydantic.dev/',
  },
  examples: [
    sample`LOGFIRE_TOKEN=pylf_v1_us_${alphanumeric(44)}`,
    sample`logfire.configure(token='pylf_v1_eu_${alphanumeric(43)}')`,
  ],
  lookalikes: [sample`pylf_v1_us_${alphanumeric(20)}`, sample`LOGFIRE_TOKEN=pylf_v1_us_...`],
};
