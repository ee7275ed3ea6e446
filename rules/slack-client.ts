import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digits, hexadecimal, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const types = 'https://api.slack.com/concepts/token-types';
const safety = 'https://api.slack.com/authentication/best-practices';

export const slackLegacyToken: Rule = {
  id: 'slack-legacy-token',
  name: 'Slack token of a client (legacy)',
  provider: 'slack',
  kind: 'provider',
  description: 'Acts as a signed-in person in Slack with everything that person may do.',
  severity: 'critical',
  keywords: ['xoxs-', 'xoxo-'],
  pattern: token`${oneOf('xoxs', 'xoxo')}-${digits(6, 14)}-${digits(6, 14)}-${digits(6, 14)}-${hexadecimal(10, 64)}`,
  references: [types],
  rotate: {
    steps:
      'Sign the person out of all sessions in the account settings, which ends the token, and check the access logs for what was read.',
    url: 'https://my.slack.com/account/settings',
  },
  examples: [
    sample`token=xoxs-${digits(12)}-${digits(12)}-${digits(12)}-${hexadecimal(64)}`,
    sample`"api_token": "xoxs-${digits(10)}-${digits(10)}-${digits(10)}-${hexadecimal(10)}"`,
  ],
  lookalikes: [
    sample`xoxs-${digits(3)}-${digits(3)}-${digits(3)}-${hexadecimal(10)}`,
    sample`/images/3/35/2018-250-xoxo-indieweb-1.jpg`,
  ],
};

export const slackSessionToken: Rule = {
  id: 'slack-session-token',
  name: 'Slack session token of the browser client',
  provider: 'slack',
  kind: 'provider',
  description: 'With the cookie beside it, is a signed-in person in Slack.',
  severity: 'critical',
  keywords: ['xoxc-'],
  pattern: token`xoxc-${digits(9, 14)}-${digits(9, 14)}-${digits(9, 14)}-${hexadecimal(64)}`,
  companions: [
    { name: 'session cookie', pattern: /(?<part>xoxd-[0-9A-Za-z+/%]{20,400})/, withinLines: 10, isRequired: false },
  ],
  references: [safety],
  rotate: {
    steps: 'Sign the person out of all sessions in the account settings and check the access logs for what was read.',
    url: 'https://my.slack.com/account/settings',
  },
  examples: [
    sample`SLACK_MCP_XOXC_TOKEN=xoxc-${digits(12)}-${digits(12)}-${digits(13)}-${hexadecimal(64)}`,
    sample`Content-Disposition: form-data; name="token"\n\nxoxc-${digits(10)}-${digits(13)}-${digits(13)}-${hexadecimal(64)}`,
  ],
  lookalikes: [
    sample`xoxc-${digits(12)}-${digits(12)}-${digits(13)}-${hexadecimal(63)}`,
    sample`xoxc-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxx`,
  ],
};

/** Base64, often percent-encoded as a cookie is. */
const cookie = characterSet('0-9A-Za-z+/%', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 120, 400);

export const slackSessionCookie: Rule = {
  id: 'slack-session-cookie',
  name: 'Slack session cookie',
  provider: 'slack',
  kind: 'provider',
  description: 'Is a signed-in person in Slack; the session token is read from any page with it.',
  severity: 'critical',
  keywords: ['xoxd-'],
  pattern: token`xoxd-${cookie}`,
  references: [safety],
  rotate: {
    steps: 'Sign the person out of all sessions in the account settings and check the access logs for what was read.',
    url: 'https://my.slack.com/account/settings',
  },
  examples: [sample`Cookie: d=xoxd-${cookie}; d-s=1700000000`, sample`SLACK_MCP_XOXD_TOKEN="xoxd-${cookie}"`],
  lookalikes: [
    sample`"cookie": "xoxd-${alphanumeric(16)}..."`,
    sample`string cookie; // xoxd-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= (but longer)`,
  ],
};
