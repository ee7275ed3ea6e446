import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, named, sequence } from '../src/rule/pattern.ts';
import { randomBytes, sample, withChecksum } from '../src/rule/sample.ts';

const storage = 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage';
const rotate: Rotation = {
  steps:
    'Move clients to the other key, regenerate this one, and better still forbid shared keys on the account in favour of Entra ID.',
  url: 'https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts',
};

export const azureStorageKey: Rule = {
  id: 'azure-storage-account-key',
  name: 'Azure Storage account key',
  provider: 'azure',
  kind: 'context',
  description: 'Reads, changes and deletes all blobs, files, queues and tables of the account.',
  severity: 'critical',
  keywords: [
    'accountkey',
    'account_key',
    'account-key',
    'storage_key',
    'storagekey',
    'storage-key',
    'storage_access_key',
    'storageaccesskey',
  ],
  structure: 'azure-storage',
  pattern:
    /(?:[Aa]ccount|ACCOUNT|[Ss]torage|STORAGE)[_-]?(?:[Aa]ccess|ACCESS)?[_-]?(?:[Kk]ey|KEY)\d?["'\\]{0,3}(?:\s{0,4}(?:=>|[:=,])\s{0,4}|\s{1,2})["'\\]{0,2}(?<secret>[0-9A-Za-z+/]{86}==)(?![0-9A-Za-z+/=])/,
  references: [storage, 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string'],
  rotate,
  examples: [
    sample`AZURE_STORAGE_CONNECTION_STRING="DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${randomBytes(64, { width: 99 })};EndpointSuffix=core.windows.net"`,
    sample`AZURE_STORAGE_KEY=${randomBytes(64, { width: 99 })}`,
    sample`az storage blob list --account-name acme --account-key ${'"'}${'$'}KEY"\nstorageAccountKey: '${randomBytes(64, { width: 99 })}'`,
    sample`az storage blob list --account-name acme --account-key ${randomBytes(64, { width: 99 })}`,
  ],
  lookalikes: [
    sample`AccountName=acme;AccountKey=${randomBytes(60, { width: 99 })};`,
    sample`AccountName={0};AccountKey={1};`,
  ],
};

export const azureStorageKeyAlone: Rule = {
  ...azureStorageKey,
  id: 'azure-storage-key',
  name: 'Azure Storage key (marked)',
  kind: 'provider',
  keywords: ['+ASt'],
  checksum: 'azure-key',
  pattern:
    /(?<![0-9A-Za-z+/]|(?:[Aa]ccount|ACCOUNT|[Ss]torage|STORAGE)[_-]?(?:[Aa]ccess|ACCESS)?[_-]?(?:[Kk]ey|KEY)\d?["'\\]{0,3}(?:\s{0,4}(?:=>|[:=,])\s{0,4}|\s{1,2})["'\\]{0,2})(?<secret>[0-9A-Za-z+/]{76}\+ASt[0-9A-Za-z+/]{5}[AQgw]==)(?![0-9A-Za-z+/=])/,
  references: [storage],
  examples: [
    sample`azcopy key ${withChecksum('azure-key', base64(76), '+ASt')}`,
    sample`{"value": "${withChecksum('azure-key', base64(76), '+ASt')}"}`,
  ],
  lookalikes: [
    sample`${base64(76)}+ASt${base64(5)}Q==`,
    sample`${base64(70)}+ASt${base64(5)}Q==`,
    sample`${base64(76)}+AStA==`,
  ],
};

export const azureSasSignature: Rule = {
  id: 'azure-sas-signature',
  name: 'Azure shared access signature',
  provider: 'azure',
  kind: 'context',
  description: 'Does what the URL says (sp) with the resource it names, until it expires (se).',
  severity: 'high',
  keywords: ['sig='],
  // One of its other parameters stands before or behind it: other services sign links with `sig` too.
  pattern:
    /(?:(?<![0-9A-Za-z])s[vepr]=[^\s<>]{1,300}?(?:[?&]|amp;|["'`])|(?:[?&]|amp;|["'`\s])(?=sig=[^\s<>&]{44,140}&(?:amp;)?s[vepr]=))sig=(?<secret>(?:[0-9A-Za-z+/]|%2[BbFf]){43}(?:=|%3[Dd]))(?![0-9A-Za-z])/,
  references: ['https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas'],
  rotate: {
    steps:
      'Regenerate the account key it was signed with, or delete the stored access policy it names; a signature cannot be revoked by itself.',
    url: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview#best-practices-when-using-sas',
  },
  examples: [
    sample`https://acme.blob.core.windows.net/dump?sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&sig=${alphanumeric(43)}%3D`,
    sample`SAS_TOKEN="sv=2021-06-08&se=2031-01-01&sr=c&sp=r&sig=${alphanumeric(20)}%2B${alphanumeric(22)}%3D"`,
  ],
  lookalikes: [
    sample`?sv=2022-11-02&sig=${alphanumeric(30)}`,
    sample`?sig=<signature>`,
    sample`https://i.acme.dev/shop.png?fit=crop&width=120&sig=${alphanumeric(43)}%3D`,
  ],
};

export const azureSharedAccessKey: Rule = {
  id: 'azure-shared-access-key',
  name: 'Azure shared access key (Service Bus, Event Hubs, IoT Hub, Relay)',
  provider: 'azure',
  kind: 'context',
  description: 'Sends, receives or manages, as its policy says: messages, events or devices.',
  severity: 'high',
  keywords: ['sharedaccesskey', 'shared_access_key', 'sharedaccesssignature'],
  pattern:
    /(?:[Ss]haredAccessKey|shared_access_key|SHARED_ACCESS_KEY)["'\\]{0,3}\s{0,4}[:=]\s{0,4}["'\\]{0,2}(?<secret>[0-9A-Za-z+/]{43}=|(?=[^0-9]{0,39}[0-9])[0-9A-Za-z+/]{40,86}={0,2})(?![0-9A-Za-z+/=])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    'https://learn.microsoft.com/en-us/azure/iot-hub/authenticate-authorize-sas',
  ],
  rotate: {
    steps: 'Move clients to the secondary key, regenerate the primary key of the policy, then change places.',
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${base64(43)}=`,
    sample`IOTHUB_DEVICE_CONNECTION_STRING="HostName=acme.azure-devices.net;DeviceId=pump;SharedAccessKey=${base64(43)}="`,
  ],
  lookalikes: [sample`SharedAccessKeyName=Root;SharedAccessKey=[your key];`, sample`SharedAccessKey=${base64(30)}=`],
};

const shared = 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas';

export const azureMarkedSharedKey: Rule = {
  id: 'azure-marked-shared-access-key',
  name: 'Azure Service Bus, Event Hubs, Relay, IoT or Redis key (marked)',
  provider: 'azure',
  kind: 'provider',
  description:
    'Sends, receives or manages messages, events or devices, or reads and writes the cache, as its policy says.',
  severity: 'critical',
  keywords: ['+ASb', '+AEh', '+ARm', 'AIoT', 'AzCa'],
  checksum: 'azure-key',
  pattern:
    /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa)[A-P][0-9A-Za-z+/]{5}=)(?![0-9A-Za-z+/=])/,
  references: [
    shared,
    'https://learn.microsoft.com/en-us/azure/iot-hub/authenticate-authorize-sas',
    'https://github.com/microsoft/security-utilities',
  ],
  rotate: {
    steps: 'Move clients to the secondary key, regenerate the primary key of the policy, then change places.',
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${withChecksum('azure-key', base64(33), '+ASb')}`,
    sample`EVENT_HUB_KEY: "${withChecksum('azure-key', base64(33), '+AEh')}"`,
    sample`HostName=acme.azure-devices.net;DeviceId=pump;SharedAccessKey=${withChecksum('azure-key', base64(33), 'AIoT')}`,
    sample`acme.redis.cache.windows.net:6380,password=${alphanumeric(33)}AzCaB${alphanumeric(5)}=,ssl=True`,
  ],
  lookalikes: [
    sample`${base64(33)}+ASbB${base64(5)}=`,
    sample`${base64(34)}+ASbB${base64(5)}=`,
    sample`${base64(33)}+ASb${base64(6)}==`,
  ],
};

export const azureMarkedLongKey: Rule = {
  ...azureMarkedSharedKey,
  id: 'azure-marked-long-key',
  name: 'Azure API Management or Machine Learning key (marked)',
  description: 'Calls or manages the APIs behind the gateway, or runs the model, at the expense of its owner.',
  severity: 'high',
  keywords: ['APIM', '+AMC'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{76}(?:APIM|\+AMC)[0-9A-Za-z+/]{5}[AQgw]==)(?![0-9A-Za-z+/=])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    'https://github.com/microsoft/security-utilities',
  ],
  rotate: {
    steps: 'Regenerate the secondary key, move clients to it, then regenerate the primary one.',
    url: 'https://portal.azure.com/',
  },
  examples: [
    sample`GATEWAY_TOKEN=${withChecksum('azure-key', base64(76), 'APIM')}`,
    sample`apiKey = "${withChecksum('azure-key', base64(76), '+AMC')}"`,
  ],
  lookalikes: [sample`${base64(76)}APIM${base64(5)}A==`, sample`${base64(75)}APIM${base64(5)}A==`],
};

export const azureStorageKeyByName: Rule = {
  ...azureStorageKey,
  id: 'azure-storage-key-by-name',
  ...named({
    names: [
      'azure storage',
      'azure blob',
      'blob storage',
      'azure file',
      'azure queue',
      'azure table',
      'blob.core.windows.net',
      'queue.core.windows.net',
      'table.core.windows.net',
      'file.core.windows.net',
    ],
    value: sequence(base64(86), '=='),
    words: [
      'token',
      'secret',
      'passw',
      'access',
      'azure storage key',
      'azure storage account',
      'api',
      'credential',
      'account_key',
      'accountkey',
    ],
    reach: 80,
  }),
  examples: [
    sample`azure_storage_secret = "${randomBytes(64, { width: 99 })}"`,
    sample`azure storage token: ${randomBytes(64, { width: 99 })}`,
    sample`BlobServiceClient(account_url="https://acme.blob.core.windows.net", credential="${randomBytes(64, { width: 99 })}")`,
  ],
  lookalikes: [sample`azure_storage_secret=${randomBytes(60, { width: 99 })}`, sample`AZURE_STORAGE_TOKEN=<key>`],
};
