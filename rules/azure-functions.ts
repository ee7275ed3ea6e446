import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, type Shape } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

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

/** Without the mark that newer keys have. */
const unmarked: Shape = {
  ...base64Url(54),
  source: '(?![\\w\\-]{44}AzFu)(?=[A-Za-z_\\-/+]{0,40}[0-9])[0-9A-Za-z_\\-/+]{53,56}={0,2}',
};

export const azureFunctionsKeyByName: Rule = {
  ...unmarkedFunctionKey,
  id: 'azure-functions-key-by-name',
  name: 'Azure Functions key (without its mark)',
  kind: 'context',
  ...named({
    names: ['azure function', 'azurefunctions', 'azure functions', 'x-functions-key'],
    value: unmarked,
    words: ['key', 'code', 'secret', 'token'],
    near: 40,
    reach: 60,
  }),
  examples: [
    sample`x-functions-key: ${base64Url(54)}==`,
    sample`AZURE_FUNCTION_KEY="${base64Url(54)}=="`,
    sample`"azureFunctions": { "hostKey": "${base64Url(54)}==" }`,
  ],
  lookalikes: [
    sample`x-functions-key: ${base64Url(40)}`,
    sample`AZURE_FUNCTION_KEY=${'x'.repeat(54)}==`,
    sample`x-functions-key: <function key>`,
  ],
};
