import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence('sk-', digitWithin(22), base64Url(22, 64));

export const litellmKey: Rule = {
  id: 'litellm-api-key',
  name: 'LiteLLM proxy key',
  provider: 'litellm',
  kind: 'context',
  description: 'Calls the models behind the proxy within its budget; the master key manages all keys.',
  severity: 'high',
  ...named({ names: ['litellm', 'lite llm', 'general_settings'], value: key, words: ['key', 'token', 'secret'] }),
  references: ['https://docs.litellm.ai/docs/proxy/virtual_keys'],
  rotate: {
    steps: 'Delete the key with /key/delete, or set another master key, and look at what was spent.',
    url: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
  },
  examples: [
    sample`LITELLM_API_KEY=${key}`,
    sample`litellm:\n  master_key: ${key}`,
    sample`general_settings:\n  master_key: ${key}\n`,
  ],
  lookalikes: [sample`LITELLM_MASTER_KEY=sk-1234`, sample`LITELLM_API_KEY=sk-${alphanumeric(21)}`],
};
