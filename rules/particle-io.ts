import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const particleIoAccessToken: Rule = {
  id: 'particle-io-access-token',
  name: 'Particle access token',
  provider: 'particle-io',
  kind: 'context',
  description: "Calls functions of its owner's devices, flashes firmware to them and reads their events.",
  severity: 'high',
  keywords: ['particle'],
  pattern: assigned({
    names: ['particle'],
    value: hexadecimal(40),
    words: ['key', 'token', 'secret', 'access', 'private', 'auth'],
  }),
  references: ['https://docs.particle.io/reference/cloud-apis/api/#authentication'],
  rotate: {
    steps: 'Revoke the token with particle token revoke or on the devices console, then create one that expires.',
    url: 'https://console.particle.io/',
  },
  examples: [
    sample`PARTICLE_ACCESS_TOKEN=${hexadecimal(40)}`,
    sample`https://api.particle.io/v1/devices?access_token=${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`https://api.particle.io/v1/devices?access_token=${hexadecimal(39)}`,
    sample`uses: particle-iot/compile-action@${hexadecimal(40)}`,
  ],
};
