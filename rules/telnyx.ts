import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named, sequence, token, unlike, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const telnyxApiKey: Rule = {
  id: 'telnyx-api-key',
  name: 'Telnyx API key',
  provider: 'telnyx',
  kind: 'provider',
  description: "Sends messages and makes calls on the account's balance and reads numbers and call records.",
  severity: 'critical',
  keywords: ['KEY01'],
  pattern: token`KEY01${upperHexadecimal(30)}_${alphanumeric(22)}`,
  references: ['https://developers.telnyx.com/development/api-fundamentals/authentication'],
  rotate: {
    steps: 'Delete the key under API keys in the Mission Control portal, then create a new one and look at the usage.',
    url: 'https://portal.telnyx.com/#/app/api-keys',
  },
  examples: [
    sample`TELNYX_API_KEY=KEY01${upperHexadecimal(30)}_${alphanumeric(22)}`,
    sample`curl -H "Authorization: Bearer KEY01${upperHexadecimal(30)}_${alphanumeric(22)}" https://api.telnyx.com/v2/balance`,
  ],
  lookalikes: [
    sample`TELNYX_API_KEY=KEY01${upperHexadecimal(30)}_${alphanumeric(21)}`,
    sample`TELNYX_API_KEY=KEY0000000000_xxxxxxxxxx`,
  ],
};

export const telnyxApiKeyByName: Rule = {
  ...telnyxApiKey,
  id: 'telnyx-api-key-by-name',
  kind: 'context',
  ...named({ names: ['telnyx'], value: sequence('KEY', unlike('01', upperHexadecimal(30)), base64Url(55)) }),
  examples: [sample`TELNYX_API_KEY=KEY${alphanumeric(55)}`, sample`telnyx.api_key = "KEY${base64Url(55)}"`],
  lookalikes: [sample`TELNYX_API_KEY=KEY${alphanumeric(54)}`, sample`TELNYX_API_KEY=KEY${'x'.repeat(55)}`],
};
