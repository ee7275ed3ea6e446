import type { Rule } from '../src/model/rule.ts';
import {
  alphanumeric,
  assigned,
  characterSet,
  digitWithin,
  named,
  sequence,
  token,
  upperHexadecimal,
} from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm';
const sessions = 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/quickstart_oauth.htm';
const sfdx =
  'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference_org_commands_unified.htm';
const session = sequence(
  '00D',
  alphanumeric(12, 15),
  '!',
  characterSet('\\w.', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 80, 140),
);
const refresh = sequence(
  '5Aep861',
  characterSet('\\w.', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 60, 100),
);
const consumerSecret = upperHexadecimal(64);

export const salesforceAccessToken: Rule = {
  id: 'salesforce-access-token',
  name: 'Salesforce access token or session ID',
  provider: 'salesforce',
  kind: 'provider',
  description: 'Is a signed-in user of the org: reads and changes all records that user may.',
  severity: 'high',
  keywords: ['00D'],
  pattern: token`${session}`,
  references: [docs, sessions],
  rotate: {
    steps:
      "End the session under session management in setup (or revoke the token), look at the login history, then revoke the connected app's tokens where it came from one.",
    url: 'https://help.salesforce.com/s/articleView?id=sf.security_user_session_info.htm',
  },
  examples: [
    sample`SALESFORCE_ACCESS_TOKEN=${session}`,
    sample`curl https://acme.my.salesforce.com/services/data/ -H 'Authorization: Bearer ${session}'`,
  ],
  lookalikes: [sample`00D${alphanumeric(15)}!${alphanumeric(40)}`, sample`SF_SESSION=00D000000000000!xxxx`],
};

export const salesforceRefreshToken: Rule = {
  id: 'salesforce-refresh-token',
  name: 'Salesforce refresh token',
  provider: 'salesforce',
  kind: 'provider',
  description: 'Is traded for fresh access tokens of its user, often without an end; SFDX auth URLs hold one.',
  severity: 'critical',
  keywords: ['5Aep861'],
  pattern: token`${refresh}`,
  references: [docs, sfdx],
  rotate: {
    steps:
      "Revoke the connected app's tokens of this user under OAuth usage in setup, look at the login history, then authorise again.",
    url: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm',
  },
  examples: [
    sample`SFDX_AUTH_URL=force://PlatformCLI::${refresh}@acme.my.salesforce.com`,
    sample`salesforce_refresh_token: "${refresh}"`,
  ],
  lookalikes: [sample`5Aep861${alphanumeric(20)}`, sample`SF_REFRESH_TOKEN=5Aep861xxxx`],
};

export const salesforceConsumerSecret: Rule = {
  id: 'salesforce-consumer-secret',
  name: 'Salesforce connected app consumer secret',
  provider: 'salesforce',
  kind: 'context',
  description:
    'With the consumer key it acts as the connected app; with the client credentials flow that is a whole user.',
  severity: 'high',
  aliases: ['jsforce'],
  keywords: ['salesforce', 'sfdc', 'force.com', 'pardot'],
  pattern: assigned({
    names: ['salesforce', 'sfdc', 'force.com', 'pardot'],
    value: consumerSecret,
    words: ['secret'],
    near: 120,
  }),
  companions: [
    { name: 'consumer key', pattern: /(?<![0-9A-Za-z])(?<part>3MVG9[\w.]{60,100})/, withinLines: 5, isRequired: false },
  ],
  references: ['https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm'],
  rotate: {
    steps:
      'Rotate the consumer details of the connected app (stage new ones, put them in place, apply), then look at the login history.',
    url: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
  },
  examples: [
    sample`SALESFORCE_CLIENT_SECRET=${consumerSecret}`,
    sample`salesforce:\n  consumerSecret: "${consumerSecret}"`,
  ],
  lookalikes: [
    sample`SALESFORCE_CLIENT_SECRET=${upperHexadecimal(63)}`,
    sample`SALESFORCE_CLIENT_SECRET=your_consumer_secret`,
  ],
};

export const salesforceSecurityToken: Rule = {
  id: 'salesforce-security-token',
  name: 'Salesforce security token',
  provider: 'salesforce',
  kind: 'context',
  description: 'Behind the password of its user it lets in from any address.',
  severity: 'medium',
  ...named({
    names: ['salesforce', 'sfdc', 'sf security', 'sf token'],
    value: sequence(digitWithin(24), { ...alphanumeric(24), source: '[0-9A-Za-z]{24,25}' }),
    words: ['security_token', 'security-token', 'securitytoken', 'security token', 'security'],
  }),
  references: ['https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm'],
  rotate: {
    steps: 'Reset the security token in the personal settings, and the password where it leaked too.',
    url: 'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm',
  },
  examples: [
    sample`SALESFORCE_SECURITY_TOKEN=${alphanumeric(24)}`,
    sample`Salesforce(username='ci@acme.example', password='', security_token='${alphanumeric(25)}')`,
  ],
  lookalikes: [sample`SALESFORCE_SECURITY_TOKEN=${alphanumeric(18)}`, sample`SALESFORCE_INSTANCE=na139`],
};
