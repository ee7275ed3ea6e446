import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 35);

export const stitchdataAccessToken: Rule = {
  id: 'stitchdata-access-token',
  name: 'Stitch API access token',
  provider: 'stitchdata',
  kind: 'context',
  description: 'Reads and changes sources and destinations of the data pipeline, or pushes records into it.',
  severity: 'high',
  keywords: ['stitchdata', 'stitch_data', 'stitch-data', 'stitch.data', 'stitch data'],
  pattern: assigned({ names: ['stitchdata', 'stitch data'], value: secret }),
  references: ['https://www.stitchdata.com/docs/developers/stitch-connect/api'],
  rotate: {
    steps: 'Revoke the key under Account settings, API access keys, of Stitch, then generate one.',
    url: 'https://app.stitchdata.com/account',
  },
  examples: [sample`"stitchdata": {"apiKey": "${secret}"}`, sample`ENV STITCHDATA_KEY=${secret}`],
  lookalikes: [
    sample`ENV STITCHDATA_KEY=${characterSet('0-9a-z_\\-', '0123456789abcdefghijklmnopqrstuvwxyz', 34)}`,
    sample`stitchdataApiKey = process.env.STITCHDATA_API_KEY`,
  ],
};
