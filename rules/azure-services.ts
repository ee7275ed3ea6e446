import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, base64, hexadecimal, named, sequence, uuid } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';
import { rotateInPortal } from './azure-portal.ts';

const manage = 'https://learn.microsoft.com/en-us/azure/key-vault/secrets/tutorial-rotation-dual';

export const azureMarkedKey: Rule = {
  id: 'azure-service-key',
  name: 'Azure service key (84 characters)',
  provider: 'azure',
  kind: 'provider',
  description:
    'Uses the service it belongs to, such as Azure OpenAI, AI services, App Configuration or Event Grid, at the expense of its owner.',
  severity: 'high',
  keywords: ['JQQJ9'],
  checksum: 'azure-annotated-key',
  pattern:
    /(?<![0-9A-Za-z])(?<!\.azconfig\.io\/?;[Ii]d=[0-9A-Za-z+/=:-]{4,80};[Ss]ecret=)(?<secret>[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{18}(?!AZDO)[0-9A-Za-z]{8})(?![0-9A-Za-z])/,
  references: [manage, 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys'],
  rotate: rotateInPortal,
  examples: [
    sample`AZURE_SPEECH_KEY=${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}`,
    sample`{"key": "${alphanumeric(52)}JQQJ99${alphanumeric(18)}AZEG${alphanumeric(4)}"}`,
  ],
  lookalikes: [
    sample`${alphanumeric(52)}JQQJ99${alphanumeric(20)}`,
    sample`${alphanumeric(40)}JQQJ99${alphanumeric(26)}`,
  ],
};

export const azureContainerRegistryKey: Rule = {
  id: 'azure-container-registry-password',
  name: 'Azure Container Registry password',
  provider: 'azure',
  kind: 'provider',
  description: 'Pulls and pushes images of the registry as its admin user or a token.',
  severity: 'critical',
  keywords: ['+ACR'],
  checksum: 'azure-key',
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{42}\+ACR[A-D][0-9A-Za-z+/]{5})(?![0-9A-Za-z+/=])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account',
  ],
  rotate: {
    steps:
      'Regenerate the password under Access keys of the registry, look for images you did not push, then turn the admin user off.',
    url: 'https://portal.azure.com/#browse/Microsoft.ContainerRegistry%2Fregistries',
  },
  examples: [
    sample`docker login acme.azurecr.io -u acme -p ${withChecksum('azure-key', base64(42), '+ACR')}`,
    sample`ACR_PASSWORD="${withChecksum('azure-key', base64(42), '+ACR')}"`,
  ],
  lookalikes: [
    sample`${base64(42)}+ACRB${base64(5)}`,
    sample`${base64(40)}+ACRB${base64(5)}`,
    sample`${base64(42)}+ACRZ${base64(5)}`,
  ],
};

export const azureAppConfigurationSecret: Rule = {
  id: 'azure-app-configuration-secret',
  name: 'Azure App Configuration secret',
  provider: 'azure',
  kind: 'context',
  description: 'Reads, and with a read-write key changes, every setting in the store.',
  severity: 'high',
  keywords: ['.azconfig.io'],
  pattern:
    /\.azconfig\.io\/?;[Ii]d=[0-9A-Za-z+/=:-]{4,80};[Ss]ecret=(?<secret>[0-9A-Za-z+/]{43,86}={1,2}|[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{26})(?![0-9A-Za-z+/=])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication',
  ],
  rotate: rotateInPortal,
  examples: [
    sample`Endpoint=https://acme.azconfig.io;Id=a1b2-l0-s0:${alphanumeric(20)};Secret=${base64(43)}=`,
    sample`"AppConfig": "Endpoint=https://acme.azconfig.io;Id=${alphanumeric(4)};Secret=${base64(43)}="`,
    sample`Endpoint=https://acme.azconfig.io;Id=${alphanumeric(4)};Secret=${alphanumeric(52)}JQQJ99${alphanumeric(18)}AZAC${alphanumeric(4)}`,
  ],
  lookalikes: [
    sample`Endpoint=https://acme.azconfig.io;Id=xxx;Secret=xxx`,
    sample`Endpoint=https://acme.azconfig.io;Id=abcd;Secret=${base64(30)}=`,
  ],
};

export const azureApiManagementKey: Rule = {
  id: 'azure-api-management-key',
  name: 'Azure API Management or AI services subscription key',
  provider: 'azure',
  kind: 'context',
  description: 'Calls the APIs of the subscription at the expense of its owner.',
  severity: 'high',
  keywords: [
    'subscription-key',
    'subscription_key',
    'subscriptionkey',
    'cognitive',
    'azure_speech',
    'azure_translator',
    'azure_vision',
    'azure_api',
    'azure-api.net',
  ],
  pattern:
    /(?:[Ss]ubscription[_-]?[Kk]ey|SUBSCRIPTION_KEY|[Aa]zure[_-]?(?:[Ss]peech|[Tt]ranslator|[Vv]ision|[Aa]pi)|AZURE_(?:SPEECH|TRANSLATOR|VISION|API)|(?:(?<![Rr]e)c|C)ognitive(?![ ,.][a-z])|COGNITIVE|azure-api\.net)[\s\S]{0,100}?(?:[Kk]ey|KEY|[Ss]ecret|[Tt]oken)?["'>\s:=,({]{1,8}(?<secret>(?!([0-9a-f])\2{31})(?=[a-f]{0,31}[0-9])(?=[0-9]{0,31}[a-z])[0-9a-z]{32})(?![0-9A-Za-z_.-])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
  ],
  rotate: rotateInPortal,
  examples: [
    sample`curl -H "Ocp-Apim-Subscription-Key: ${hexadecimal(32)}" https://acme.azure-api.net/orders`,
    sample`AZURE_SPEECH_KEY=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`Ocp-Apim-Subscription-Key: ${hexadecimal(30)}`,
    sample`Ocp-Apim-Subscription-Key: ${'0'.repeat(32)}`,
    sample`"src/HandlePrecognitiveRequests.php":"${hexadecimal(32)}"`,
  ],
};

export const azureManagementKey: Rule = {
  ...azureApiManagementKey,
  id: 'azure-access-key',
  name: 'Azure access key (SignalR, Web PubSub, Communication Services, Batch, management API)',
  description: 'Uses the service its endpoint names with all rights.',
  keywords: [
    'service.signalr.net',
    'webpubsub.azure.com',
    'ication.azure.com',
    'batch.azure.com',
    'management.azure-api.net',
    'azure_m',
  ],
  pattern:
    /(?:service\.signalr\.net|webpubsub\.azure\.com|communication\.azure\.com|batch\.azure\.com|management\.azure-api\.net|AZURE_MANA?GEMENT_API_KEY)[\s\S]{0,160}?(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{86}==|[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/azure-signalr/signalr-howto-key-rotation',
    'https://learn.microsoft.com/en-us/azure/communication-services/concepts/authentication',
  ],
  examples: [
    sample`Endpoint=https://acme.service.signalr.net;AccessKey=${base64(43)}=;Version=1.0;`,
    sample`endpoint=https://acme.communication.azure.com/;accesskey=${base64(86)}==`,
  ],
  lookalikes: [
    sample`Endpoint=https://acme.service.signalr.net;AccessKey=${base64(30)}=;`,
    sample`Endpoint=https://acme.service.signalr.net;AccessKey=<key>;`,
  ],
};

const logAnalyticsKey = sequence(base64(86), '==');

export const azureLogAnalyticsKey: Rule = {
  id: 'azure-log-analytics-key',
  name: 'Azure Log Analytics workspace key',
  provider: 'azure',
  kind: 'context',
  description: 'Writes logs into the workspace, false ones among them, and registers agents.',
  severity: 'medium',
  ...named({
    names: ['log analytics', 'ods.opinsights', 'oms workspace'],
    value: logAnalyticsKey,
    words: ['key', 'secret'],
    near: 120,
    reach: 84,
  }),
  references: ['https://learn.microsoft.com/en-us/azure/azure-monitor/agents/agent-windows'],
  rotate: {
    steps:
      'Regenerate the primary and the secondary key of the workspace, one after the other, and hand the new one to its agents.',
    url: 'https://portal.azure.com/#browse/Microsoft.OperationalInsights%2Fworkspaces',
  },
  examples: [
    sample`LOG_ANALYTICS_SHARED_KEY=${logAnalyticsKey}`,
    sample`"logAnalytics": { "workspaceId": "${uuid()}", "workspaceKey": "${logAnalyticsKey}" }`,
  ],
  lookalikes: [sample`LOG_ANALYTICS_WORKSPACE_ID=${uuid()}`, sample`LOG_ANALYTICS_SHARED_KEY=${base64(60)}==`],
};

const eventGridKey = sequence(base64(43), '=');

export const azureEventGridKey: Rule = {
  id: 'azure-event-grid-key',
  name: 'Azure Event Grid topic key',
  provider: 'azure',
  kind: 'context',
  description: 'Publishes events into the topic, false ones among them.',
  severity: 'medium',
  keywords: ['event_grid', 'event-grid', 'eventgrid', 'aeg-sas-key'],
  pattern: assigned({
    names: ['event grid', 'aeg-sas-key'],
    value: eventGridKey,
    words: ['key', 'secret', 'sas'],
    near: 120,
    reach: 84,
  }),
  references: [
    'https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-access-keys-shared-access-signatures',
  ],
  rotate: rotateInPortal,
  examples: [
    sample`EVENT_GRID_TOPIC_KEY=${eventGridKey}`,
    sample`curl -H "aeg-sas-key: ${eventGridKey}" https://acme.westeurope-1.eventgrid.azure.net/api/events`,
  ],
  lookalikes: [sample`EVENT_GRID_TOPIC_KEY=${base64(30)}=`, sample`eventGridTopicName: orders-${hexadecimal(8)}`],
};
