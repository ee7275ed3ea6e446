import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(hexadecimal(20), optional(hexadecimal(20)));

export const versioneyeApiKey: Rule = {
  id: 'versioneye-api-key',
  name: 'VersionEye API key',
  provider: 'versioneye',
  kind: 'context',
  description:
    'Read and changed the projects its owner reached; the service closed in 2017, copies of it on own servers go on.',
  severity: 'low',
  ...named({ names: ['versioneye', 'version eye'], value: loosely(key), near: 80, reach: 104 }),
  entropy: 2.4,
  references: ['https://github.com/versioneye/versioneye-core'],
  rotate: {
    steps: 'Where a server of your own takes it, renew the key in its settings; else delete the value.',
    url: 'https://github.com/versioneye/versioneye-core',
  },
  examples: [
    sample`https://www.versioneye.com/api/v2/me?api_key=${hexadecimal(20)}`,
    sample`versioneye.apiKey=${hexadecimal(20)}`,
  ],
  lookalikes: [
    sample`VERSIONEYE_API_KEY=${hexadecimal(19)}`,
    sample`https://www.versioneye.com/user/projects/${hexadecimal(24)}`,
  ],
};
