import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('cr-', alphanumeric(32, 80));

/** As the keys are that were seen; the page on them states `cr-` and no more. */
export const coderabbitHexadecimalKey: Rule = {
  id: 'coderabbit-hexadecimal-key',
  name: 'CodeRabbit API key (58 hexadecimal digits)',
  provider: 'coderabbit',
  kind: 'provider',
  description: 'Reads reviews, metrics and members of the organisation and runs reviews at its expense.',
  severity: 'high',
  keywords: ['cr-'],
  pattern: token`cr-${hexadecimal(58)}`,
  references: ['https://docs.coderabbit.ai/api/authentication'],
  rotate: {
    steps: 'Delete the key on the page of API keys and create one that expires.',
    url: 'https://app.coderabbit.ai/settings/api-keys',
  },
  examples: [sample`CODERABBIT_API_KEY=cr-${hexadecimal(58)}`, sample`Authorization: Bearer cr-${hexadecimal(58)}`],
  lookalikes: [sample`cr-${hexadecimal(57)}`, sample`https://cdn.acme.dev/lib/cr-${hexadecimal(40)}.js`],
};

export const coderabbitApiKey: Rule = {
  id: 'coderabbit-api-key',
  name: 'CodeRabbit API key',
  provider: 'coderabbit',
  kind: 'context',
  description:
    "Acts as its owner: reads repositories and reviews, exports reports and runs reviews on the organization's credits.",
  severity: 'high',
  ...named({ names: ['coderabbit', 'code rabbit', 'coderabbitai'], value: key, words: [] }),
  references: ['https://docs.coderabbit.ai/api/authentication'],
  rotate: {
    steps: 'Delete the key on the API keys page of the organization and create a new one.',
    url: 'https://app.coderabbit.ai/settings/api-keys',
  },
  examples: [
    sample`CODERABBIT_API_KEY=cr-${alphanumeric(52)}`,
    sample`coderabbit auth login --api-key "${key}"`,
    sample`curl https://api.coderabbit.ai/api/v1/report.generate -H "x-coderabbitai-api-key: ${key}"`,
  ],
  lookalikes: [
    sample`CODERABBIT_API_KEY=cr-${alphanumeric(20)}`,
    sample`coderabbit auth login --api-key "cr-************"`,
  ],
};
