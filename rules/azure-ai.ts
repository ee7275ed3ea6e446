import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal, named, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';
import { rotateInPortal } from './azure-portal.ts';

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
    value: { ...hexadecimal(32), source: '(?:[0-9a-f]{32}|[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{26})' },
    words: ['key', 'secret', 'token'],
    near: 120,
    reach: 150,
  }),
  references: [
    'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference#authentication',
    'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  ],
  rotate: rotateInPortal,
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

export const azureMarkedAiKey: Rule = {
  ...azureOpenaiKey,
  id: 'azure-openai-marked-key',
  name: 'Azure OpenAI API key (84 characters)',
  kind: 'provider',
  keywords: ['JQQJ9'],
  checksum: 'azure-annotated-key',
  pattern: /(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{52}JQQJ9[0-9][0-9A-Za-z]{18}ACOG[0-9A-Za-z]{4})(?![0-9A-Za-z])/,
  companions: [{ name: 'OpenAI', pattern: /(?<part>openai)/i, withinLines: 6, isRequired: true }],
  examples: [
    sample`AZURE_OPENAI_KEY=${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}`,
    sample`client = AzureOpenAI(\n  api_key="${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}",\n)`,
  ],
  lookalikes: [
    sample`SPEECH_KEY=${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}`,
    sample`AZURE_OPENAI_KEY=${alphanumeric(40)}JQQJ99${alphanumeric(26)}`,
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
  rotate: rotateInPortal,
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

export const azureSearchHexKey: Rule = {
  ...unmarkedSearchKey,
  id: 'azure-search-hex-key',
  name: 'Azure AI Search key (before 2022)',
  kind: 'context',
  keywords: ['searchcredentials', 'search.windows.net', 'search_key', 'searchkey', 'search-key'],
  pattern:
    /(?:SearchCredentials\(|(?:[Aa]z(?:ure)?|AZ(?:URE)?)[\w.-]{0,24}(?:[Ss]earch|SEARCH)[\w.-]{0,24}?(?:[Kk]ey|KEY)["'\])\s:=>,]{1,8}|search\.windows\.net[\s\S]{0,160}?(?:[Kk]ey|KEY)["'>\s:=,]{1,8})["']?(?<secret>(?=[0-9]{0,31}[A-F])(?=[A-F]{0,31}[0-9])[0-9A-F]{32})(?![0-9A-Za-z])/,
  examples: [
    sample`new SearchServiceClient("acme", new SearchCredentials("${upperHexadecimal(32)}"));`,
    sample`AZURE_SEARCH_KEY=${upperHexadecimal(32)}`,
    sample`endpoint: https://acme.search.windows.net\napi-key: ${upperHexadecimal(32)}\n`,
  ],
  lookalikes: [sample`AZURE_SEARCH_KEY=${upperHexadecimal(31)}`, sample`new SearchCredentials("your-search-api-key")`],
};
