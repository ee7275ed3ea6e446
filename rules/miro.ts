import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64Url, digitInLast, digits, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const miroAccessToken: Rule = {
  id: 'miro-access-token',
  name: 'Miro access token',
  provider: 'miro',
  kind: 'context',
  description: 'Reads and changes the boards its owner or team reaches.',
  severity: 'high',
  keywords: ['miro'],
  pattern: assigned({
    names: ['miro'],
    value: sequence(digitWithin(27), base64Url(27)),
    words: ['access', 'token', 'secret', 'key', 'auth', 'api', 'private'],
  }),
  references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  rotate: {
    steps: 'Uninstall the app for the team or revoke the token with /v1/oauth/revoke, then install it anew.',
    url: 'https://miro.com/app/settings/user-profile/apps',
  },
  examples: [
    sample`MIRO_ACCESS_TOKEN=${base64Url(27)}`,
    sample`curl https://api.miro.com/v2/boards -H "Authorization: Bearer ${base64Url(27)}"`,
  ],
  lookalikes: [
    sample`curl https://api.miro.com/v2/boards -H "Authorization: Bearer ${base64Url(26)}"`,
    sample`miroApiKey = process.env.MIRO_API_KEY`,
  ],
};

export const miroOauthAccessToken: Rule = {
  id: 'miro-oauth-access-token',
  name: 'Miro access token',
  provider: 'miro',
  kind: 'provider',
  description: 'Reads and changes boards of the team that installed its app.',
  severity: 'high',
  keywords: ['eyJtaXJvLm9yaWdpbiI6'],
  pattern: /(?<![\w\-.])(?<secret>eyJtaXJvLm9yaWdpbiI6[\w\-]{8,16}_[\w\-]{27})(?![\w\-])/,
  references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  rotate: {
    steps: 'Uninstall the app from the team or revoke the token, then install it anew.',
    url: 'https://miro.com/app/settings/user-profile/apps',
  },
  examples: [
    sample`MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${base64Url(27)}`,
    sample`Authorization: Bearer eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${base64Url(27)}`,
  ],
  lookalikes: [
    sample`MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${base64Url(12)}`,
    sample`MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6`,
  ],
};

export const miroClientSecret: Rule = {
  id: 'miro-client-secret',
  name: 'Miro client secret',
  provider: 'miro',
  kind: 'context',
  description: "With the client ID it trades codes for tokens of the app's users and forges its webhooks.",
  severity: 'high',
  keywords: ['miro'],
  pattern: assigned({
    names: ['miro'],
    value: sequence(alphanumeric(32), digitInLast(32)),
    words: ['client_secret', 'client-secret', 'client secret', 'clientsecret', 'app_secret'],
  }),
  references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
  rotate: {
    steps: "Reset the client secret in the app's settings and put the new one in place.",
    url: 'https://miro.com/app/settings/user-profile/apps',
  },
  examples: [sample`MIRO_CLIENT_SECRET=${alphanumeric(32)}`, sample`miro:\n  clientSecret: "${alphanumeric(32)}"\n`],
  lookalikes: [sample`MIRO_CLIENT_SECRET=${alphanumeric(30)}`, sample`MIRO_CLIENT_ID=${digits(19)}`],
};
