import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(64), base64Url(64));

export const mparticleApiSecret: Rule = {
  id: 'mparticle-api-secret',
  name: 'mParticle API secret',
  provider: 'mparticle',
  kind: 'context',
  description: 'With its key it sends events and reads profiles.',
  severity: 'high',
  ...named({ names: ['mparticle'], value, words: ['secret'] }),
  references: ['https://docs.mparticle.com/developers/apis/http/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://app.mparticle.com/',
  },
  examples: [sample`MPARTICLE_API_SECRET=${value}`, sample`const mparticleApiSecret = '${value}';`],
  lookalikes: [
    sample`MPARTICLE_API_SECRET=${base64Url(63)}`,
    sample`MPARTICLE_API_SECRET=your-mparticle-api-secret-here`,
  ],
};
