import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(lowerAlphanumeric(5, 15), '_', uuid());

export const exportsdkApiKey: Rule = {
  id: 'exportsdk-api-key',
  name: 'ExportSDK API key',
  provider: 'exportsdk',
  kind: 'context',
  description: 'Renders PDFs from the templates of the organization on its quota.',
  severity: 'medium',
  ...named({ names: ['exportsdk', 'export sdk'], value: key, words: [] }),
  references: ['https://github.com/exportsdk/exportsdk-js'],
  rotate: {
    steps: 'Delete the key in the dashboard of the organization, then create one.',
    url: 'https://app.exportsdk.com/',
  },
  examples: [sample`EXPORTSDK_API_KEY=${key}`, sample`const client = new ExportSdkClient('${key}');`],
  lookalikes: [sample`EXPORTSDK_API_KEY=${lowerAlphanumeric(4)}_${uuid()}`, sample`EXPORTSDK_TEMPLATE_ID=${uuid()}`],
};
