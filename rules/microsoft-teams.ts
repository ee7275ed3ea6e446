import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, hexadecimal, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs =
  'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook';
const flows = 'https://learn.microsoft.com/en-us/power-automate/teams/send-a-message-in-teams';
/** UUIDs, in older hooks of all letters. */
const id = sequence(
  alphanumeric(8),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(4),
  '-',
  alphanumeric(12),
);
const path = sequence(id, '@', id, '/IncomingWebhook/', alphanumeric(32), '/', id, optional('/', base64Url(1, 60)));

export const microsoftTeamsWebhookUrl: Rule = {
  id: 'microsoft-teams-webhook-url',
  name: 'Microsoft Teams incoming webhook',
  provider: 'microsoft-teams',
  kind: 'provider',
  description: 'Posts messages and cards into one channel.',
  severity: 'medium',
  keywords: ['webhook.office.com/webhookb2/', 'outlook.office.com/webhook', 'outlook.office365.com/webhook'],
  pattern: new RegExp(
    `(?:webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook(?:b2)?)/(?<secret>${path.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: [docs],
  rotate: {
    steps:
      'Remove the incoming webhook connector from the channel; office connectors are retired, so post through a Workflows webhook instead.',
    url: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook#remove-an-incoming-webhook',
  },
  examples: [
    sample`TEAMS_WEBHOOK=https://acme.webhook.office.com/webhookb2/${path}`,
    sample`curl -d '{"text":"done"}' "https://outlook.office.com/webhook/${uuid()}@${uuid()}/IncomingWebhook/${hexadecimal(32)}/${uuid()}"`,
  ],
  lookalikes: [
    sample`https://acme.webhook.office.com/webhookb2/${uuid()}@${uuid()}/IncomingWebhook/${hexadecimal(31)}/${uuid()}`,
    sample`https://acme.webhook.office.com/webhookb2/xxxx/IncomingWebhook/yyyy`,
  ],
};

const signature = base64Url(43);

export const microsoftTeamsWorkflowUrl: Rule = {
  id: 'microsoft-teams-workflow-url',
  name: 'Microsoft Teams workflow webhook',
  provider: 'microsoft-teams',
  kind: 'provider',
  description: "Starts a Power Automate flow with input of one's own; most such flows post into a Teams channel.",
  severity: 'medium',
  keywords: ['.logic.azure.com', '.api.powerplatform.com'],
  pattern: new RegExp(
    `(?:\\.logic\\.azure\\.com(?::443)?|\\.api\\.powerplatform\\.com(?::443)?)[\\w./\\-]{0,160}/triggers/manual/paths/invoke\\?[\\w.%&=\\-/+;]{0,160}sig=(?<secret>${signature.source})(?![0-9A-Za-z_\\-])`,
  ),
  references: [flows],
  rotate: {
    steps:
      'Open the flow in Power Automate, delete the webhook trigger and add it again, which gives a new URL, or require sign-in for it.',
    url: 'https://make.powerautomate.com',
  },
  examples: [
    sample`TEAMS_WORKFLOW_URL=https://prod-12.westeurope.logic.azure.com:443/workflows/${hexadecimal(32)}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${signature}`,
    sample`uri: "https://acme.12.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/${hexadecimal(32)}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${signature}"`,
  ],
  lookalikes: [
    sample`https://prod-12.westeurope.logic.azure.com:443/workflows/${hexadecimal(32)}/triggers/manual/paths/invoke?api-version=2016-06-01`,
    sample`https://prod-12.westeurope.logic.azure.com/workflows/${hexadecimal(32)}/triggers/manual/paths/invoke?sig=${base64Url(42)}`,
  ],
};
