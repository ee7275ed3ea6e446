import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(12), digitInLast(12));

export const zscalerApiKey: Rule = {
  id: 'zscaler-api-key',
  name: 'Zscaler API key',
  provider: 'zscaler',
  kind: 'context',
  description: 'With an administrator it changes the policies of the cloud.',
  severity: 'high',
  ...named({ names: ['zscaler', 'zia_api', 'zia_key'], value: key, words: ['key'] }),
  references: ['https://help.zscaler.com/zia/managing-cloud-service-api-key'],
  rotate: {
    steps: 'Regenerate the API key under Administration, Cloud Service API Security, and put the new one in place.',
    url: 'https://help.zscaler.com/zia/managing-cloud-service-api-key',
  },
  examples: [sample`ZSCALER_API_KEY=${key}`, sample`zia_api_key = "${key}"`],
  lookalikes: [sample`ZSCALER_API_KEY=${alphanumeric(8)}`, sample`ZSCALER_CLOUD=zscalertwo`],
};
