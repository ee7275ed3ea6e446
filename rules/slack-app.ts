import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digits, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const slackSigningSecret: Rule = {
  id: 'slack-signing-secret',
  name: 'Slack signing secret',
  provider: 'slack',
  kind: 'context',
  description: 'Forges requests that the app takes for those of Slack: commands, clicks and events of any user.',
  severity: 'high',
  ...named({
    names: ['slack'],
    value: hexadecimal(32),
    words: ['signing_secret', 'signing-secret', 'signing secret', 'signingsecret'],
  }),
  references: ['https://docs.slack.dev/authentication/verifying-requests-from-slack'],
  rotate: {
    steps:
      "Regenerate the signing secret under Basic Information of the app, deploy it, then look at the app's logs for requests that are not from Slack.",
    url: 'https://api.slack.com/apps',
  },
  examples: [sample`SLACK_SIGNING_SECRET=${hexadecimal(32)}`, sample`slack:\n  signingSecret: "${hexadecimal(32)}"`],
  lookalikes: [sample`SLACK_SIGNING_SECRET=${hexadecimal(31)}`, sample`SLACK_SIGNING_SECRET=your-signing-secret`],
};

export const slackClientSecret: Rule = {
  id: 'slack-client-secret',
  name: 'Slack app client secret',
  provider: 'slack',
  kind: 'context',
  description: 'With the client ID and a code it gets tokens of those who install the app, and refreshes them.',
  severity: 'high',
  ...named({
    names: ['slack'],
    value: hexadecimal(32),
    words: ['client_secret', 'client-secret', 'client secret', 'clientsecret'],
  }),
  companions: [
    {
      name: 'client ID',
      pattern: /(?<![0-9.])(?<part>\d{9,14}\.\d{9,14})(?![0-9.])/,
      withinLines: 5,
      isRequired: false,
    },
  ],
  references: ['https://docs.slack.dev/authentication/installing-with-oauth'],
  rotate: {
    steps:
      'Regenerate the client secret under Basic Information of the app, deploy it, then look at its tokens for installations that are not yours.',
    url: 'https://api.slack.com/apps',
  },
  examples: [
    sample`SLACK_CLIENT_SECRET=${hexadecimal(32)}`,
    sample`slackClientId: '${digits(11)}.${digits(12)}',\nslackClientSecret: '${hexadecimal(32)}'`,
  ],
  lookalikes: [sample`SLACK_CLIENT_SECRET=${hexadecimal(31)}`, sample`SLACK_CLIENT_ID=${digits(11)}.${digits(12)}`],
};

export const slackVerificationToken: Rule = {
  id: 'slack-verification-token',
  name: 'Slack verification token',
  provider: 'slack',
  kind: 'context',
  description: 'Forges requests to apps that still compare it instead of checking signatures.',
  severity: 'medium',
  ...named({
    names: ['slack'],
    value: alphanumeric(24),
    words: ['verification_token', 'verification-token', 'verification token', 'verificationtoken'],
    near: 160,
  }),
  references: ['https://docs.slack.dev/authentication/verifying-requests-from-slack'],
  rotate: {
    steps: 'Regenerate the verification token under Basic Information of the app, then check signatures instead of it.',
    url: 'https://api.slack.com/apps',
  },
  examples: [
    sample`SLACK_VERIFICATION_TOKEN=${alphanumeric(24)}`,
    sample`slack:\n  verificationToken: "${alphanumeric(24)}"\n`,
  ],
  lookalikes: [
    sample`SLACK_VERIFICATION_TOKEN=${alphanumeric(20)}`,
    sample`SLACK_VERIFICATION_TOKEN=your-verification-token`,
  ],
};
