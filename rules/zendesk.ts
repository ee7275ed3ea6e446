import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitInLast, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/';
const accessToken = base64Url(40);
const secret = hexadecimal(64);

export const zendeskApiToken: Rule = {
  id: 'zendesk-api-token',
  name: 'Zendesk API token',
  provider: 'zendesk',
  kind: 'context',
  description: "With any agent's address it acts as that agent: reads and changes tickets, users and their files.",
  severity: 'critical',
  aliases: ['zenpy'],
  keywords: ['zendesk'],
  pattern: assigned({ names: ['zendesk'], value: sequence(accessToken, digitInLast(40)) }),
  references: [docs],
  rotate: {
    steps:
      'Deactivate and delete the token in the admin centre, look at the audit log for what it did, then add a new one or use OAuth.',
    url: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  },
  examples: [
    sample`ZENDESK_API_TOKEN=${accessToken}`,
    sample`ZENDESK_TOKEN: ${accessToken} # of ops@acme.io`,
    sample`zendesk:\n  apiToken: ${accessToken}`,
  ],
  lookalikes: [sample`ZENDESK_API_TOKEN=${alphanumeric(39)}`, sample`ZENDESK_API_TOKEN=${'x'.repeat(40)}`],
};

export const zendeskOauthToken: Rule = {
  id: 'zendesk-oauth-token',
  name: 'Zendesk OAuth secret or access token',
  provider: 'zendesk',
  kind: 'context',
  description: "A secret trades codes for tokens of the client's users; a token acts as its user, by its scopes.",
  severity: 'high',
  keywords: ['zendesk'],
  pattern: assigned({ names: ['zendesk'], value: secret, near: 64 }),
  references: [docs],
  rotate: {
    steps:
      "Regenerate the OAuth client's secret or revoke the token in the admin centre, then put the new one in place.",
    url: 'https://support.zendesk.com/hc/en-us/articles/4408845965210',
  },
  examples: [sample`ZENDESK_CLIENT_SECRET=${secret}`, sample`zendesk_oauth_token = "${secret}"`],
  lookalikes: [sample`ZENDESK_CLIENT_SECRET=${hexadecimal(63)}`, sample`zendesk sha256: your_secret_here`],
};

export const zendeskSharedSecret: Rule = {
  id: 'zendesk-shared-secret',
  name: 'Zendesk shared secret of single sign-on',
  provider: 'zendesk',
  kind: 'context',
  description: 'Signs in as anybody, agents and admins included.',
  severity: 'critical',
  keywords: ['zendesk'],
  pattern: assigned({
    names: ['zendesk'],
    value: sequence(alphanumeric(40, 64), digitInLast(40)),
    words: ['shared_secret', 'shared-secret', 'shared secret', 'sharedsecret', 'jwt_secret', 'sso_secret'],
  }),
  references: ['https://support.zendesk.com/hc/en-us/articles/4408845838874'],
  rotate: {
    steps: 'Reset the shared secret of the single sign-on configuration in the admin centre and put it in place.',
    url: 'https://support.zendesk.com/hc/en-us/articles/4408845838874',
  },
  examples: [
    sample`ZENDESK_SHARED_SECRET=${alphanumeric(48)}`,
    sample`zendesk:\n  jwt_shared_secret: "${alphanumeric(48)}"\n`,
  ],
  lookalikes: [sample`ZENDESK_SHARED_SECRET=${alphanumeric(30)}`, sample`ZENDESK_SHARED_SECRET=your_shared_secret`],
};
