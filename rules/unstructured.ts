import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const unstructuredApiKey: Rule = {
  id: 'unstructured-api-key',
  name: 'Unstructured API key',
  provider: 'unstructured',
  kind: 'context',
  description: "Processes documents on the owner's bill.",
  severity: 'medium',
  ...named({
    names: [
      'unstructured_api',
      'unstructured-api',
      'unstructured key',
      'unstructured.io',
      'unstructured token',
      'unstructuredapp',
      'unstructuredclient',
      'unstructured client',
    ],
    value: loosely(alphanumeric(30)),
  }),
  references: ['https://docs.unstructured.io/api-reference/overview'],
  rotate: {
    steps: 'Delete the key under API keys of the platform, then create one.',
    url: 'https://platform.unstructured.io/',
  },
  examples: [
    sample`UNSTRUCTURED_API_KEY=${alphanumeric(30)}`,
    sample`client = UnstructuredClient(api_key_auth="${alphanumeric(30)}")`,
  ],
  lookalikes: [
    sample`UNSTRUCTURED_API_KEY=${alphanumeric(29)}`,
    sample`UNSTRUCTURED_API_KEY=your_unstructured_api_key`,
  ],
};
