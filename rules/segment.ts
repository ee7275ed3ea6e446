import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitWithin, hexadecimal, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.segmentapis.com/tag/Getting-Started';
const legacy = sequence(base64Url(43), '.', base64Url(43));

export const segmentApiToken: Rule = {
  id: 'segment-api-token',
  name: 'Segment public API token',
  provider: 'segment',
  kind: 'provider',
  description: "Changes the workspace's sources, destinations and users, and so where customer data goes.",
  severity: 'critical',
  keywords: ['sgp_'],
  pattern: token`sgp_${alphanumeric(64)}`,
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the workspace's access management, look at the audit trail, then create a new one with a smaller role.",
    url: 'https://app.segment.com/goto-my-workspace/settings/access-management',
  },
  examples: [sample`SEGMENT_PUBLIC_API_TOKEN=sgp_${alphanumeric(64)}`, sample`{"token": "sgp_${alphanumeric(64)}"}`],
  lookalikes: [sample`sgp_${alphanumeric(63)}`, sample`SOURCEGRAPH_TOKEN=sgp_${hexadecimal(40)}`],
};

export const segmentConfigApiToken: Rule = {
  id: 'segment-config-api-token',
  name: 'Segment config API token (legacy)',
  provider: 'segment',
  kind: 'context',
  description: "Changes the workspace's sources and destinations, and so where customer data goes.",
  severity: 'critical',
  keywords: ['segment'],
  pattern: assigned({ names: ['segment'], value: legacy }),
  references: [docs],
  rotate: {
    steps:
      "Revoke the token in the workspace's access management, look at the audit trail, then move to a public API token.",
    url: 'https://app.segment.com/goto-my-workspace/settings/access-management',
  },
  examples: [sample`SEGMENT_API_TOKEN=${legacy}`, sample`segment:\n  accessToken: "${legacy}"`],
  lookalikes: [
    sample`SEGMENT_API_TOKEN=${base64Url(43)}.${base64Url(42)}`,
    sample`SEGMENT_SOURCE_ID=${alphanumeric(32)}`,
  ],
};

export const segmentWriteKey: Rule = {
  ...segmentConfigApiToken,
  id: 'segment-write-key',
  name: 'Segment write key',
  description:
    'Sends events into a source of the workspace; that of a web page is in the page, that of a server is not.',
  severity: 'low',
  pattern: assigned({ names: ['segment'], value: sequence(digitWithin(32), alphanumeric(32)), words: ['write'] }),
  references: ['https://www.twilio.com/docs/segment/connections/find-writekey'],
  rotate: {
    steps: "Generate a new write key in the source's settings, put it in place, then remove the old one.",
    url: 'https://app.segment.com/goto-my-workspace/sources',
  },
  examples: [sample`SEGMENT_WRITE_KEY=${alphanumeric(32)}`, sample`segment:\n  writeKey: "${alphanumeric(32)}"`],
  lookalikes: [sample`SEGMENT_WRITE_KEY=${alphanumeric(31)}`, sample`SEGMENT_WRITE_KEY=YOUR_WRITE_KEY`],
};
