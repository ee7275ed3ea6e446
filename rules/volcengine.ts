import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, named, sequence, token, uuid } from '../src/rule/pattern.ts';
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
  rotate: {
    steps: 'Delete the key, look at the billing, then create another.',
    url: 'https://console.volcengine.com/ark',
  },
  examples: [sample`ARK_API_KEY=${uuid()}`, sample`doubao:\n  api_key: ${uuid()}`],
  lookalikes: [sample`ARK_API_KEY=your-key`, sample`VOLCENGINE_ACCOUNT_ID=${uuid()}`],
};

export const volcengineAccessKeyId: Rule = {
  id: 'volcengine-access-key-id',
  name: 'Volcengine access key id',
  provider: 'volcengine',
  kind: 'provider',
  description: 'Names an access key; with its secret, which often leaks beside it, it acts as its user.',
  severity: 'low',
  confidence: 'medium',
  keywords: ['AKLT'],
  pattern: token`AKLT${alphanumeric(40, 48)}`,
  references: ['https://www.volcengine.com/docs/6291/65568'],
  rotate: {
    steps:
      'Look for the secret near by; where it leaked too, disable the access key, look through the log of operations, then create a new one.',
    url: 'https://console.volcengine.com/iam/keymanage/',
  },
  examples: [sample`VOLC_ACCESSKEY=AKLT${alphanumeric(43)}`, sample`access_key = "AKLT${alphanumeric(44)}"`],
  lookalikes: [sample`AKLT${alphanumeric(20)}`, sample`VOLC_ACCESSKEY=AKLTxxxx`],
};

export const volcengineSecretAccessKey: Rule = {
  id: 'volcengine-secret-access-key',
  name: 'Volcengine secret access key',
  provider: 'volcengine',
  kind: 'context',
  description: 'Signs requests as its user.',
  severity: 'critical',
  ...named({ names: ['volc', 'volcengine'], value: sequence(base64(58), '=='), words: ['secret', 'sk'] }),
  references: ['https://www.volcengine.com/docs/6291/65568'],
  rotate: {
    steps: 'Disable the access key in the console, look through the log of operations, then create a new pair.',
    url: 'https://console.volcengine.com/iam/keymanage/',
  },
  examples: [sample`VOLC_SECRETKEY=${base64(58)}==`, sample`volcengine:\n  secret_key: '${base64(58)}=='`],
  lookalikes: [sample`VOLC_SECRETKEY=${base64(40)}==`, sample`VOLC_REGION=cn-beijing`],
};
