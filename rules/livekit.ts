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

export const livekitServerKey: Rule = {
  ...livekitApiSecret,
  id: 'livekit-server-key-pair',
  name: 'LiveKit key pair of a server',
  keywords: ['keys:\n  API', 'keys:\n    API', 'keys:\n      API'],
  pattern:
    /keys:\n(?: {2}){1,3}API[0-9A-Za-z]{8,20}:\s{1,4}["']?(?<secret>(?=[A-Za-z]{0,43}[0-9])[0-9A-Za-z]{32,48})(?![0-9A-Za-z_-])/,
  references: ['https://docs.livekit.io/home/self-hosting/deployment/'],
  examples: [
    sample`port: 7880\nkeys:\n  API${alphanumeric(12)}: ${alphanumeric(44)}\n`,
    sample`config:\n  keys:\n    API${alphanumeric(12)}: "${alphanumeric(43)}"\n`,
  ],
  lookalikes: [sample`keys:\n  API${alphanumeric(12)}: ${alphanumeric(20)}`, sample`keys:\n  APIVersion: v1`],
};
