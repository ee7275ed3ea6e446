import type { Rule } from '../src/model/rule.ts';
import { digitWithin, lowerAlphanumeric, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = lowerAlphanumeric(96);

/** The service is named after what it does, so its host must stand there. */
export const verifierAccessToken: Rule = {
  id: 'verifier-access-token',
  name: 'Verifier (meetchopra.com) access token',
  provider: 'verifier',
  kind: 'context',
  description: "Checks mail addresses on the owner's quota.",
  severity: 'low',
  ...named({ names: ['meetchopra'], value: sequence(digitWithin(96), token), words: ['token', 'key'], near: 100 }),
  references: ['https://verifier.meetchopra.com/docs'],
  rotate: {
    steps: 'Delete the access token on the dashboard and create a new one.',
    url: 'https://verifier.meetchopra.com/dashboard',
  },
  examples: [
    sample`https://verifier.meetchopra.com/verify/jane@acme.io?token=${token}`,
    sample`MEETCHOPRA_TOKEN=${token}`,
  ],
  lookalikes: [
    sample`https://verifier.meetchopra.com/verify/jane@acme.io?token=${lowerAlphanumeric(95)}`,
    sample`code_verifier_token=${token}`,
  ],
};
