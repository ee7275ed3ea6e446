import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api';
const accessToken = hexadecimal(40);
const organization = hexadecimal(24);

export const sendbirdApiToken: Rule = {
  id: 'sendbird-api-token',
  name: 'Sendbird API token',
  provider: 'sendbird',
  kind: 'context',
  description: 'The master or a secondary token of an application: reads all chats and acts as any user.',
  severity: 'critical',
  keywords: ['sendbird'],
  pattern: assigned({ names: ['sendbird'], value: accessToken }),
  references: [docs],
  rotate: {
    steps:
      "Revoke a secondary token in the application's settings (the master token is changed by Sendbird's support), then put a new one in place.",
    url: 'https://dashboard.sendbird.com',
  },
  examples: [
    sample`SENDBIRD_API_TOKEN=${accessToken}`,
    sample`curl https://api-acme.sendbird.com/v3/users -H "Api-Token: ${accessToken}"`,
    sample`sendbirdToken: '${accessToken}'`,
  ],
  lookalikes: [sample`SENDBIRD_API_TOKEN=${hexadecimal(39)}`, sample`SENDBIRD_APP_ID=${uuid()}`],
};

export const sendbirdOrganizationApiKey: Rule = {
  id: 'sendbird-organization-api-key',
  name: 'Sendbird organization API key',
  provider: 'sendbird',
  kind: 'context',
  description: 'Manages all applications of the organization.',
  severity: 'critical',
  keywords: ['sendbird'],
  pattern: assigned({ names: ['sendbird'], value: organization }),
  entropy: 2.5,
  references: ['https://sendbird.com/docs/chat/platform-api/v3/organization/organization-overview'],
  rotate: {
    steps: "Regenerate the organization API key in the dashboard's settings and put it in place.",
    url: 'https://dashboard.sendbird.com/settings/general',
  },
  examples: [
    sample`SENDBIRD_ORGANIZATION_API_KEY=${organization}`,
    sample`"sendbird": {"organizationApiKey": "${organization}"}`,
  ],
  lookalikes: [
    sample`SENDBIRD_ORGANIZATION_API_KEY=${hexadecimal(23)}`,
    sample`SENDBIRD_ORGANIZATION_API_KEY=${'0'.repeat(24)}`,
  ],
};

export const sendbirdAccessId: Rule = {
  id: 'sendbird-access-id',
  name: 'Sendbird application ID used as a credential',
  provider: 'sendbird',
  kind: 'context',
  description: 'Lets anybody connect as a user where the application asks for no access token.',
  severity: 'low',
  keywords: ['sendbird'],
  pattern: assigned({ names: ['sendbird'], value: uuid(), words: ['token', 'secret', 'access', 'key', 'private'] }),
  references: [docs],
  rotate: {
    steps: 'Demand access tokens of all users in the security settings of the application.',
    url: 'https://dashboard.sendbird.com',
  },
  examples: [sample`SENDBIRD_ACCESS_KEY=${uuid()}`, sample`"sendbirdToken": "${uuid()}"`],
  lookalikes: [sample`SENDBIRD_APP_ID=${uuid()}`, sample`SENDBIRD_TOKEN=${hexadecimal(32)}`],
};
