import type { Rule } from '../src/model/rule.ts';
import { anyHexadecimal, assigned, hexadecimal, lowerAlphanumeric, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(
  lowerAlphanumeric(8),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(4),
  '-',
  lowerAlphanumeric(12),
);

export const anypointPlatformId: Rule = {
  id: 'anypoint-platform-id',
  name: 'Anypoint Platform client secret or token',
  provider: 'anypoint',
  kind: 'context',
  description:
    'Signs in to the Anypoint Platform: deploys Mule applications, reads their properties and the API gateways.',
  severity: 'high',
  keywords: ['anypoint', 'mulesoft'],
  pattern: assigned({ names: ['anypoint', 'mulesoft'], value: secret }),
  references: ['https://docs.mulesoft.com/access-management/connected-apps-overview'],
  rotate: {
    steps:
      'Reset the client secret of the connected app or client application in Access Management, then redeploy what uses it.',
    url: 'https://anypoint.mulesoft.com/accounts/',
  },
  examples: [sample`anypoint.client_secret=${secret}`, sample`<anypoint><token>${secret}</token></anypoint>`],
  lookalikes: [
    sample`anypoint.environment=prod, flow id ${lowerAlphanumeric(8)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(4)}-${lowerAlphanumeric(11)}`,
    sample`"anypoint": {"apiKey": "${'0'.repeat(36)}"}`,
  ],
};

export const anypointClientSecret: Rule = {
  id: 'anypoint-client-secret',
  name: 'Anypoint Platform client secret',
  provider: 'anypoint',
  kind: 'context',
  description:
    'With the client id it acts as the environment, organization or connected application: deploys, reads and changes APIs.',
  severity: 'high',
  keywords: ['anypoint', 'mulesoft'],
  pattern: assigned({
    names: ['anypoint', 'mulesoft'],
    value: anyHexadecimal(32),
    words: ['secret', 'key', 'token', 'passw'],
    near: 64,
  }),
  references: ['https://docs.mulesoft.com/access-management/connected-apps-developers'],
  rotate: {
    steps:
      'Reset the client secret of the environment or connected app in Access Management and put the new one in place.',
    url: 'https://anypoint.mulesoft.com/accounts/',
  },
  examples: [
    sample`mvn deploy -Danypoint.platform.client_secret=${anyHexadecimal(32)}`,
    sample`ANYPOINT_CLIENT_SECRET=${anyHexadecimal(32)}`,
  ],
  lookalikes: [sample`ANYPOINT_CLIENT_SECRET=${anyHexadecimal(31)}`, sample`ANYPOINT_CLIENT_ID=${hexadecimal(32)}`],
};
