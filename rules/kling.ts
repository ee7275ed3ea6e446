import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://app.klingai.com/global/dev/document-api/apiReference/commonInfo';
const key = alphanumeric(32);

export const klingSecretKey: Rule = {
  id: 'kling-secret-key',
  name: 'Kling AI access key or secret key',
  provider: 'kling',
  kind: 'context',
  description: "Both keys together make videos and images on the owner's bill.",
  severity: 'high',
  ...named({ names: ['kling', 'klingai', 'kling ai'], value: sequence(key, digitInLast(32)), words: ['secret', 'access', 'key', 'token'] }),
  references: [docs],
  rotate: { steps: 'Delete the pair of keys in the developer console, create a new one and put it in place.', url: 'https://app.klingai.com/global/dev/api-key' },
  examples: [sample`KLING_ACCESS_KEY=from-vault\nKLING_SECRET_KEY=${key}`, sample`kling:\n  access_key: "${key}"`, sample`klingAi({ secretKey: '${key}' })`],
  lookalikes: [sample`KLING_SECRET_KEY=${alphanumeric(31)}`, sample`KLING_SECRET_KEY=${'x'.repeat(32)}`],
};
