import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence, uuid, type Shape } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.roaring.io/';
const secret: Shape = { ...uuid(), source: `(?:${uuid().source}|[\\w\\-]{28})` };

export const roaringClientSecret: Rule = {
  id: 'roaring-client-secret',
  name: 'Roaring client secret',
  provider: 'roaring',
  kind: 'context',
  description: "With the client id it reads companies and people on the owner's bill.",
  severity: 'high',
  ...named({
    names: ['roaring', 'roaring.io'],
    value: sequence(secret, digitInLast(28)),
    words: ['secret', 'token'],
    near: 80,
  }),
  references: [docs],
  rotate: {
    steps: 'Generate new keys on the page of the application in the developer portal and put them in place.',
    url: 'https://developer.roaring.io/',
  },
  examples: [sample`ROARING_CLIENT_SECRET=${secret}`, sample`roaring:\n  clientSecret: ${alphanumeric(28)}`],
  lookalikes: [sample`ROARING_CLIENT_SECRET=${alphanumeric(27)}`, sample`ROARING_CLIENT_ID=${uuid()}`],
};
