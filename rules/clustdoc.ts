import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const clustdocApiKey: Rule = {
  id: 'clustdoc-api-key',
  name: 'Clustdoc API key',
  provider: 'clustdoc',
  kind: 'context',
  description: "Reads the applicants' documents and changes applications of the team.",
  severity: 'high',
  keywords: ['clustdoc', 'clust_doc', 'clust-doc', 'clust.doc', 'clust doc'],
  pattern: assigned({ names: ['clustdoc', 'clust doc'], value: sequence(digitWithin(60), alphanumeric(60)) }),
  references: ['https://clustdoc.com/en/api/'],
  rotate: {
    steps: 'Delete the token in the API section of the Clustdoc settings, then create another.',
    url: 'https://clustdoc.com/app',
  },
  examples: [sample`--set clustdoc.apiKey=${alphanumeric(60)}`, sample`CLUSTDOC_API_KEY=${alphanumeric(60)}`],
  lookalikes: [sample`CLUSTDOC_API_KEY=${alphanumeric(59)}`, sample`clustdoc_key = "${'a'.repeat(60)}"`],
};
