import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const hybiscusApiKey: Rule = {
  id: 'hybiscus-api-key',
  name: 'Hybiscus API key',
  provider: 'hybiscus',
  kind: 'context',
  description: "Makes reports on the owner's plan.",
  severity: 'low',
  keywords: ['hybiscus'],
  pattern: assigned({ names: ['hybiscus'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: ['https://hybiscus.dev/docs/api'],
  rotate: {
    steps: 'Delete the key on the Hybiscus cloud console, then create one.',
    url: 'https://cloud.hybiscus.dev/',
  },
  examples: [sample`define('HYBISCUS_API_KEY', '${base64Url(43)}');`, sample`HYBISCUS_API_KEY=${base64Url(43)}`],
  lookalikes: [sample`define('HYBISCUS_API_KEY', '${base64Url(42)}');`, sample`hybiscus:\n  token: <insert token>\n`],
};
