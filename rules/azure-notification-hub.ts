import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const security =
  'https://learn.microsoft.com/en-us/azure/notification-hubs/notification-hubs-push-notification-security';
const key = base64(43);
/** Both policies are made with every hub and no other service has them. */
const behind = (policy: string): RegExp =>
  new RegExp(
    `${policy}["']?\\s{0,4}[;,]?\\s{0,4}["']?(?:SharedAccessKey|[Kk]ey|[Vv]alue|primaryKey)["']?\\s{0,2}[:=]\\s{0,4}["']?(?<secret>[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])`,
  );

export const azureNotificationHubKey: Rule = {
  id: 'azure-notification-hub-key',
  name: 'Azure Notification Hub key (full access)',
  provider: 'azure',
  kind: 'provider',
  description: 'Sends push notifications to all devices of the apps, reads and changes their registrations.',
  severity: 'high',
  keywords: ['DefaultFullSharedAccessSignature'],
  pattern: behind('DefaultFullSharedAccessSignature'),
  references: [security],
  rotate: {
    steps:
      "Regenerate both keys of the policy on the hub's Access Policies page and put the new one on the server that sends; apps only need the listen policy.",
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`NOTIFICATION_HUB_CONNECTION="Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=${key}="`,
    sample`{"keyName": "DefaultFullSharedAccessSignature", "primaryKey": "${key}="}`,
  ],
  lookalikes: [
    sample`SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=<key>`,
    sample`Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${key}=`,
  ],
};

export const azureNotificationHubListenKey: Rule = {
  ...azureNotificationHubKey,
  id: 'azure-notification-hub-listen-key',
  name: 'Azure Notification Hub key (listen)',
  description: 'Registers devices with the hub; it stands in apps by design.',
  severity: 'low',
  keywords: ['DefaultListenSharedAccessSignature'],
  pattern: behind('DefaultListenSharedAccessSignature'),
  rotate: {
    steps:
      "Where strangers register devices, regenerate the keys of the policy on the hub's Access Policies page and build the apps anew.",
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`ListenConnectionString = "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=DefaultListenSharedAccessSignature;SharedAccessKey=${key}=";`,
    sample`{"keyName": "DefaultListenSharedAccessSignature", "primaryKey": "${key}="}`,
  ],
  lookalikes: [
    sample`SharedAccessKeyName=DefaultListenSharedAccessSignature;SharedAccessKey=<key>`,
    sample`SharedAccessKeyName=DefaultListenSharedAccessSignature;SharedAccessKey=${base64(30)}=`,
  ],
};
