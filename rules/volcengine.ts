import type { Rule } from '../src/model/rule.ts';
import { named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const volcengineArkApiKey: Rule = {
  id: 'volcengine-ark-api-key',
  name: 'Volcengine Ark API key',
  provider: 'volcengine',
  kind: 'context',
  description: "Runs Doubao and other models on the account's bill.",
  severity: 'high',
  ...named({ names: ['ark api', 'volcengine', 'doubao'], value: uuid(), words: ['key'] }),
  references: ['https://www.volcengine.com/docs/82379/1541594'],
  rotate: { steps: 'Delete the key, look at the billing, then create another.', url: 'https://console.volcengine.com/ark' },
  examples: [sample`ARK_API_KEY=${uuid()}`, sample`doubao:\n  api_key: ${uuid()}`],
  lookalikes: [sample`ARK_API_KEY=your-key`, sample`VOLCENGINE_ACCOUNT_ID=${uuid()}`],
};
