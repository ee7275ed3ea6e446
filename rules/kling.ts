import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://app.klingai.com/global/dev/document-api/apiReference/commonInfo';
const value = sequence(alphanumeric(32), digitInLast(32));
const names = ['kling', 'klingai', 'kling ai'];
const steps = 'Delete the pair of keys in the developer console, create a new one and put it in place.';
const url = 'https://app.klingai.com/global/dev/api-key';

export const klingSecretKey: Rule = {
  id: 'kling-secret-key',
  name: 'Kling AI secret key',
  provider: 'kling',
  kind: 'context',
  description: "With the access key it makes videos and images on the owner's bill.",
  severity: 'high',
  ...named({ names, value, words: ['secret', '_sk'], near: 100 }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`KLING_SECRET_KEY=${value}`, sample`klingAi({ secretKey: '${value}' })`],
  lookalikes: [sample`KLING_SECRET_KEY=${alphanumeric(31)}`, sample`KLING_SECRET_KEY=${'x'.repeat(32)}`],
};

export const klingAccessKey: Rule = {
  id: 'kling-access-key',
  name: 'Kling AI access key or API key',
  provider: 'kling',
  kind: 'context',
  description: 'An access key needs its secret key to make videos and images; an API key is enough alone.',
  severity: 'medium',
  ...named({
    names,
    value,
    words: ['access', 'api_key', 'apikey', 'api-key', 'api key', '_ak', 'kling key', 'kling_key', 'klingkey'],
  }),
  references: [docs],
  rotate: { steps, url },
  examples: [
    sample`KLING_ACCESS_KEY=${value}`,
    sample`kling:
  access_key: "${value}"`,
  ],
  lookalikes: [sample`KLING_ACCESS_KEY=${alphanumeric(31)}`, sample`KLING_ACCESS_KEY=your-kling-access-key`],
};
