import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, digits, hexadecimal, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const hooks = 'https://api.slack.com/messaging/webhooks';
const apps = 'https://api.slack.com/apps';
/** A team, an app and 24 characters, parted by slashes. */
const hook = base64(40, 52);

export const slackWebhookUrl: Rule = {
  id: 'slack-webhook-url',
  name: 'Slack incoming webhook',
  provider: 'slack',
  kind: 'provider',
  description: 'Posts messages into one channel, links and all, as the app.',
  severity: 'medium',
  keywords: ['hooks.slack.com/services/', 'hooks.slack-gov.com/services/'],
  pattern: new RegExp(`hooks\\.slack(?:-gov)?\\.com/services/(?<secret>${hook.source})(?![0-9A-Za-z_\\-/])`),
  references: [hooks],
  rotate: {
    steps: "Remove the webhook from the app's incoming webhooks page, add a new one and put it in place.",
    url: apps,
  },
  examples: [
    sample`SLACK_WEBHOOK_URL=https://hooks.slack.com/services/T${upperAlphanumeric(10)}/B${upperAlphanumeric(10)}/${alphanumeric(24)}`,
    sample`curl -X POST --data '{"text":"done"}' https://hooks.slack-gov.com/services/T${upperAlphanumeric(8)}/B${upperAlphanumeric(8)}/${alphanumeric(24)}`,
  ],
  lookalikes: [
    sample`https://hooks.slack.com/services/T${upperAlphanumeric(8)}/B${upperAlphanumeric(8)}/${alphanumeric(12)}`,
    sample`https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX`,
  ],
};

/** Of shoutrrr (`slack://hook:T…-B…-…@webhook`) and apprise (`slack://T…/B…/…`). */
export const slackWebhookToken: Rule = {
  ...slackWebhookUrl,
  id: 'slack-webhook-token',
  name: 'Slack incoming webhook in a notification URL',
  keywords: ['slack://'],
  pattern:
    /slack:\/\/(?:hook:|[\w.-]{1,40}@)?T[0-9A-Z]{8,12}[-/]B[0-9A-Z]{8,12}[-/](?<secret>[0-9A-Za-z]{24})(?![0-9A-Za-z])/,
  references: [
    'https://containrrr.dev/shoutrrr/latest/services/slack/',
    'https://github.com/caronc/apprise/wiki/Notify_slack',
  ],
  examples: [
    sample`WATCHTOWER_NOTIFICATION_URL=slack://hook:T${upperAlphanumeric(8)}-B${upperAlphanumeric(8)}-${alphanumeric(24)}@webhook`,
    sample`urls:\n  - slack://T${upperAlphanumeric(8)}/B${upperAlphanumeric(10)}/${alphanumeric(24)}/#ops\n`,
  ],
  lookalikes: [
    sample`slack://TokenA/TokenB/TokenC/#ops`,
    sample`slack://T${upperAlphanumeric(8)}/B${upperAlphanumeric(8)}/${alphanumeric(12)}`,
  ],
};

const workflow = base64(40, 84);

export const slackWorkflowWebhookUrl: Rule = {
  id: 'slack-workflow-webhook-url',
  name: 'Slack workflow webhook',
  provider: 'slack',
  kind: 'provider',
  description: "Starts a workflow with input of one's own.",
  severity: 'medium',
  keywords: [
    'hooks.slack.com/workflows/',
    'hooks.slack.com/triggers/',
    'hooks.slack-gov.com/workflows/',
    'hooks.slack-gov.com/triggers/',
  ],
  pattern: new RegExp(
    `hooks\\.slack(?:-gov)?\\.com/(?:workflows|triggers)/(?<secret>${workflow.source})(?![0-9A-Za-z_\\-/])`,
  ),
  entropy: 3.3,
  references: [
    'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
  ],
  rotate: {
    steps: 'Remove the webhook trigger from the workflow in Workflow Builder, add a new one and put it in place.',
    url: 'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-outside-of-Slack',
  },
  examples: [
    sample`url: https://hooks.slack.com/workflows/T${upperAlphanumeric(10)}/A${upperAlphanumeric(10)}/${digits(18)}/${alphanumeric(24)}`,
    sample`WORKFLOW_URL="https://hooks.slack.com/triggers/T${upperAlphanumeric(10)}/${digits(13)}/${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`https://hooks.slack.com/triggers/T${upperAlphanumeric(10)}/${digits(13)}`,
    sample`https://slack.com/workflows/T${upperAlphanumeric(10)}`,
  ],
};
