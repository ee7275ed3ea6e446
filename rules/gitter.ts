import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.gitter.im/docs/authentication';
const accessToken = base64Url(40);

export const gitterAccessToken: Rule = {
  id: 'gitter-access-token',
  name: 'Gitter access token',
  provider: 'gitter',
  kind: 'context',
  description: "Acted as its owner in Gitter's own API, which ended with the move to Matrix in 2023.",
  severity: 'low',
  confidence: 'medium',
  keywords: ['gitter'],
  pattern: assigned({ names: ['gitter'], value: sequence(accessToken, digitInLast(40)) }),
  references: [docs],
  rotate: {
    steps: 'Remove the token from the code; revoke the app in the GitHub or GitLab account it was signed in with.',
    url: 'https://blog.gitter.im/2023/02/13/gitter-has-fully-migrated-to-matrix/',
  },
  examples: [sample`GITTER_TOKEN=${hexadecimal(40)}`, sample`gitter:\n  access_token: ${hexadecimal(40)}`],
  lookalikes: [sample`GITTER_TOKEN=${hexadecimal(39)}`, sample`GITTER_TOKEN=${'x'.repeat(40)}`],
};
