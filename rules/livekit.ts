import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const livekitApiSecret: Rule = {
  id: 'livekit-api-secret',
  name: 'LiveKit API secret',
  provider: 'livekit',
  kind: 'context',
  description: 'Signs tokens for any room of the project: listens, speaks, records.',
  severity: 'high',
  ...named({
    names: ['livekit', 'live kit'],
    value: sequence(digitWithin(43), alphanumeric(43, 48)),
    words: ['secret', 'key', 'token'],
  }),
  references: ['https://docs.livekit.io/home/cli/cli-setup/', 'https://docs.livekit.io/home/self-hosting/deployment/'],
  rotate: {
    steps:
      "Delete the key in the project's settings, then make one; running rooms go on with tokens that were signed before.",
    url: 'https://cloud.livekit.io/projects/p_/settings/keys',
  },
  examples: [sample`LIVEKIT_API_SECRET=${alphanumeric(43)}`, sample`livekit:\n  api_secret: ${alphanumeric(43)}`],
  lookalikes: [sample`LIVEKIT_API_SECRET=${alphanumeric(42)}`, sample`LIVEKIT_API_KEY=API${alphanumeric(12)}`],
};
