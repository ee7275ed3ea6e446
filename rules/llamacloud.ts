import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const llamacloudApiKey: Rule = {
  id: 'llamacloud-api-key',
  name: 'LlamaCloud API key',
  provider: 'llamacloud',
  kind: 'provider',
  description: "Parses and indexes documents on its owner's account, and reads what is indexed.",
  severity: 'high',
  keywords: ['llx-'],
  pattern: token`llx-${alphanumeric(48)}`,
  references: ['https://docs.cloud.llamaindex.ai/api_key'],
  rotate: {
    steps: 'Revoke the key on the page API Key, then generate one.',
    url: 'https://cloud.llamaindex.ai/api-key',
  },
  examples: [
    sample`LLAMA_CLOUD_API_KEY=llx-${alphanumeric(48)}`,
    sample`parser = LlamaParse(api_key="llx-${alphanumeric(48)}")`,
  ],
  lookalikes: [sample`llx-${alphanumeric(47)}`, sample`LLAMA_CLOUD_API_KEY=llx-...`],
};
