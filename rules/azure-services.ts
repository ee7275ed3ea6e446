import type { Rotation, Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, base64Url, hexadecimal, named } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const rotate: Rotation = {
  steps:
    'Move clients to the secondary key, regenerate this one in the portal under Keys, and turn local authentication off where Entra ID serves.',
  url: 'https://portal.azure.com/',
};
const manage = 'https://learn.microsoft.com/en-us/azure/key-vault/secrets/tutorial-rotation-dual';

export const azureCosmosKey: Rule = {
  id: 'azure-cosmosdb-key',
  name: 'Azure Cosmos DB key',
  provider: 'azure',
  kind: 'provider',
  description: 'Reads and writes every database of the account; a read-only key reads all.',
  severity: 'critical',
  keywords: ['ACDb'],
  pattern: /(?<![0-9A-Za-z+/])(?<secret>[0-9A-Za-z+/]{76}ACDb[0-9A-Za-z+/]{5}[AQgw]==)(?![0-9A-Za-z+/=])/,
  checksum: 'azure-key',
  structure: 'azure-storage',
  references: ['https://learn.microsoft.com/en-us/azure/cosmos-db/secure-access-to-data'],
  rotate,
  examples: [
    sample`COSMOS_KEY=${withChecksum('azure-key', base64(76), 'ACDb')}`,
    sample`new CosmosClient("https://acme.documents.azure.com:443/", "${withChecksum('azure-key', base64(76), 'ACDb')}")`,
  ],
  lookalikes: [
    sample`${base64(76)}ACDb${base64(5)}A==`,
    sample`${base64(70)}ACDb${base64(5)}A==`,
    sample`${base64(76)}ACDb`,
  ],
};

/** Keys of before have neither signature nor checksum. */
const { checksum: _cosmos, ...unmarkedCosmosKey } = azureCosmosKey;

export const azureCosmosKeyByName: Rule = {
  ...unmarkedCosmosKey,
  id: 'azure-cosmosdb-key-legacy',
  name: 'Azure Cosmos DB key (unmarked)',
  kind: 'context',
  keywords: ['cosmos', 'documents.azure.com', 'documentdb'],
  pattern:
    /(?:[Cc]osmos|COSMOS|documents\.azure\.com|[Dd]ocument[Dd][Bb])[^\r\n]{0,160}?(?<![0-9A-Za-z+/])(?<secret>(?![0-9A-Za-z+/]{76}ACDb)[0-9A-Za-z+/]{86}==)(?![0-9A-Za-z+/=])/,
  examples: [
    sample`AccountEndpoint=https://acme.documents.azure.com:443/;AccountToken=${base64(85)}A==;`,
    sample`COSMOS_DB_PRIMARY="${base64(85)}g=="`,
  ],
  lookalikes: [sample`COSMOS_KEY=${base64(60)}==`, sample`COSMOS_KEY=<primary key>`],
};

export const azureMarkedKey: Rule = {
  id: 'azure-marked-key',
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
  rotate,
  examples: [
    sample`AZURE_OPENAI_API_KEY=${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}`,
    sample`{"key": "${alphanumeric(52)}JQQJ99${alphanumeric(18)}AZEG${alphanumeric(4)}"}`,
  ],
  lookalikes: [
    sample`${alphanumeric(52)}JQQJ99${alphanumeric(20)}`,
    sample`${alphanumeric(40)}JQQJ99${alphanumeric(26)}`,
  ],
};

export const azureSearchKey: Rule = {
  id: 'azure-search-key',
  name: 'Azure AI Search key',
  provider: 'azure',
  kind: 'provider',
  description: 'Reads, changes and deletes the indexes of the service; a query key only reads.',
  severity: 'high',
  keywords: ['AzSe'],
  checksum: 'azure-key',
  pattern: /(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5})(?![0-9A-Za-z])/,
  references: ['https://learn.microsoft.com/en-us/azure/search/search-security-api-keys'],
  rotate,
  examples: [
    sample`AZURE_SEARCH_KEY=${withChecksum('azure-key', alphanumeric(42), 'AzSe')}`,
    sample`"api-key": "${withChecksum('azure-key', alphanumeric(42), 'AzSe')}"`,
  ],
  lookalikes: [
    sample`${alphanumeric(42)}AzSeB${alphanumeric(5)}`,
    sample`${alphanumeric(40)}AzSeB${alphanumeric(5)}`,
    sample`${alphanumeric(42)}AzSeX${alphanumeric(5)}`,
  ],
};

const { checksum: _search, ...unmarkedSearchKey } = azureSearchKey;

export const azureSearchKeyByName: Rule = {
  ...unmarkedSearchKey,
  id: 'azure-search-key-legacy',
  name: 'Azure AI Search key (by name)',
  kind: 'context',
  keywords: ['search.windows.net', 'azure', 'search_key', 'searchkey', 'search-key'],
  pattern:
    /(?:search\.windows\.net|[Aa]zure|AZURE|[Ss]earch[_-]?(?:[Aa]pi|[Aa]dmin|[Qq]uery)?[_-]?[Kk]ey|SEARCH_(?:API_|ADMIN_|QUERY_)?KEY)[\s\S]{0,160}?(?:[Kk]ey|KEY|[Ss]ecret)["'>\s:=]{1,8}(?<secret>(?![0-9A-Za-z]{42}AzSe)(?=[A-Za-z]{0,50}\d)(?=[^A-Z]{0,50}[A-Z])(?=[^a-z]{0,50}[a-z])[0-9A-Za-z]{52})(?![0-9A-Za-z+/=_-])/,
  examples: [
    sample`azure:\n  url: https://acme.search.windows.net/\n  key: ${alphanumeric(52)}\n`,
    sample`AZURE_SEARCH_ADMIN_KEY=x\nazure_search_key: "${alphanumeric(52)}"`,
  ],
  lookalikes: [sample`azure_search_key=${alphanumeric(50)}`, sample`azure_search_key=<key>`],
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

export const azureFunctionKey: Rule = {
  id: 'azure-functions-key',
  name: 'Azure Functions key',
  provider: 'azure',
  kind: 'provider',
  description: 'Calls the function; a master key also changes the app.',
  severity: 'high',
  keywords: ['AzFu'],
  checksum: 'azure-key',
  pattern:
    /(?<![0-9A-Za-z_-])(?<secret>[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw](?:==|%3[Dd]%3[Dd]))(?![0-9A-Za-z_=-])/,
  references: ['https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to'],
  rotate: {
    steps: 'Renew the key under Functions, App keys (or Function keys) and hand out the new one.',
    url: 'https://portal.azure.com/#browse/Microsoft.Web%2Fsites%2Fkind%2Ffunctionapp',
  },
  examples: [
    sample`https://acme.azurewebsites.net/api/order?code=${withChecksum('azure-key', alphanumeric(44), 'AzFu')}`,
    sample`x-functions-key: ${withChecksum('azure-key', alphanumeric(44), 'AzFu')}`,
  ],
  lookalikes: [
    sample`?code=${alphanumeric(44)}AzFu${alphanumeric(5)}Q==`,
    sample`?code=${alphanumeric(40)}AzFu${alphanumeric(5)}Q==`,
    sample`?code=<function key>`,
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
  rotate,
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

export const azureOpenaiKey: Rule = {
  id: 'azure-openai-api-key',
  name: 'Azure OpenAI API key',
  provider: 'azure',
  kind: 'context',
  description:
    'Calls the models deployed in the resource at the expense of its owner, and reads its files and fine-tunings.',
  severity: 'high',
  ...named({
    names: ['openai.azure.com', 'azure openai', 'openai azure', 'azure_open_ai', 'aoai'],
    value: hexadecimal(32),
    words: ['key', 'secret', 'token'],
    near: 120,
    reach: 150,
  }),
  references: [
    'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference#authentication',
    'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  ],
  rotate,
  examples: [
    sample`AZURE_OPENAI_API_KEY=${hexadecimal(32)}`,
    sample`client = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com/", api_version="2024-06-01", api_key="${hexadecimal(32)}")`,
    sample`curl "https://acme.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-06-01" -H "api-key: ${hexadecimal(32)}"`,
  ],
  lookalikes: [
    sample`AZURE_OPENAI_API_KEY=${hexadecimal(31)}`,
    sample`AZURE_OPENAI_API_KEY=${'0'.repeat(32)}`,
    sample`AZURE_OPENAI_ENDPOINT=https://acme.openai.azure.com/`,
  ],
};

export const azureOpenaiRequestKey: Rule = {
  ...azureOpenaiKey,
  id: 'azure-openai-request-key',
  name: 'Azure OpenAI API key (in front of its endpoint)',
  keywords: ['api_key', 'api-key', 'apikey'],
  pattern: new RegExp(
    `[Aa][Pp][Ii][_-]?[Kk][Ee][Yy]["']?\\s{0,4}(?:=>|[:=,])\\s{0,4}["']?(?<secret>${hexadecimal(32).source})(?![0-9A-Za-z])`,
  ),
  companions: [
    { name: 'endpoint', pattern: /(?<part>[\w-]{1,64}\.openai\.azure\.com)/, withinLines: 8, isRequired: true },
  ],
  examples: [
    sample`client = AsyncOpenAI(\n  api_key="${hexadecimal(32)}",\n  base_url="https://acme.openai.azure.com/openai/v1/",\n)`,
    sample`"ApiKey": "${hexadecimal(32)}",\n"Endpoint": "https://acme.openai.azure.com/"`,
  ],
  lookalikes: [
    sample`api_key="${hexadecimal(32)}", base_url="https://acme.io/v1/"`,
    sample`api_key="${hexadecimal(31)}", base_url="https://acme.openai.azure.com/"`,
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
    /(?:[Ss]ubscription[_-]?[Kk]ey|SUBSCRIPTION_KEY|[Aa]zure[_-]?(?:[Ss]peech|[Tt]ranslator|[Vv]ision|[Aa]pi)|AZURE_(?:SPEECH|TRANSLATOR|VISION|API)|[Cc]ognitive|COGNITIVE|azure-api\.net)[\s\S]{0,100}?(?:[Kk]ey|KEY|[Ss]ecret|[Tt]oken)?["'>\s:=,({]{1,8}(?<secret>(?!([0-9a-f])\2{31})(?=[a-f]{0,31}[0-9])(?=[0-9]{0,31}[a-z])[0-9a-z]{32})(?![0-9A-Za-z_.-])/,
  references: [
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
  ],
  rotate,
  examples: [
    sample`curl -H "Ocp-Apim-Subscription-Key: ${hexadecimal(32)}" https://acme.azure-api.net/orders`,
    sample`AZURE_SPEECH_KEY=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`Ocp-Apim-Subscription-Key: ${hexadecimal(30)}`,
    sample`Ocp-Apim-Subscription-Key: ${'0'.repeat(32)}`,
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
    'communication.azure.com',
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

/** Keys of before have no checksum. */
const { checksum: _functions, ...unmarkedFunctionKey } = azureFunctionKey;

export const azureFunctionsUrlKey: Rule = {
  ...unmarkedFunctionKey,
  id: 'azure-functions-url-key',
  name: 'Azure Functions key in an address',
  keywords: ['.azurewebsites.net/api/'],
  pattern:
    /\.azurewebsites\.net\/api\/[^\s"'?<>]{1,120}\?(?:[\w.=%\-]{1,80}&(?:amp;)?){0,4}code=(?<secret>(?![\w\-]{44}AzFu)(?=[A-Za-z_\-]{0,40}[0-9])[0-9A-Za-z_\-/+%]{40,64}(?:={1,2}|%3[Dd]%3[Dd])?)(?![0-9A-Za-z_=%\-])/,
  references: ['https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to'],
  examples: [
    sample`https://acme-prod.azurewebsites.net/api/orders?code=${base64Url(54)}==`,
    sample`curl "https://acme.azurewebsites.net/api/hook?name=kim&code=${alphanumeric(56)}"`,
  ],
  lookalikes: [
    sample`https://acme.azurewebsites.net/api/orders?code=${alphanumeric(20)}`,
    sample`https://acme.azurewebsites.net/api/orders?code=<API_KEY>`,
  ],
};
