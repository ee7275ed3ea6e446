import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const sambanovaApiKey: Rule = {
  id: 'sambanova-api-key',
  name: 'SambaNova Cloud API key',
  provider: 'sambanova',
  kind: 'context',
  description: "Calls the models on the owner's bill.",
  severity: 'medium',
  ...named({ names: ['sambanova', 'samba nova'], value: loosely(uuid()) }),
  references: ['https://docs.sambanova.ai/cloud/docs/get-started/quickstart'],
  rotate: { steps: 'Delete the key on the page of API keys, then create one.', url: 'https://cloud.sambanova.ai/apis' },
  examples: [sample`SAMBANOVA_API_KEY=${uuid()}`, sample`client = SambaNova(api_key="${uuid()}")`],
  lookalikes: [sample`SAMBANOVA_API_KEY=${hexadecimal(32)}`, sample`SAMBANOVA_REQUEST_ID=${uuid()}`],
};
