import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developers.kit.com/v3';

export const convertkitApiKey: Rule = {
  id: 'convertkit-api-key',
  name: 'Kit (ConvertKit) API key or secret',
  provider: 'convertkit',
  kind: 'context',
  description: 'A key adds subscribers to forms; the secret reads all subscribers and sends to them.',
  severity: 'high',
  keywords: ['convertkit', 'convert_kit', 'convert-kit', 'convert.kit', 'convert kit'],
  pattern: assigned({ names: ['convertkit', 'convert kit'], value: sequence(digitWithin(22), base64Url(22)) }),
  references: [docs],
  rotate: {
    steps: 'Regenerate both on the Advanced page of the account settings.',
    url: 'https://app.kit.com/account_settings/advanced_settings',
  },
  examples: [
    sample`<add key="ConvertkitApiKey" value="${base64Url(22)}" />`,
    sample`https://api.convertkit.com/v3/forms?api_key=${base64Url(22)}`,
  ],
  lookalikes: [
    sample`https://api.convertkit.com/v3/forms?api_key=${base64Url(21)}`,
    sample`convertkit:\n  token: <insert token>\n`,
  ],
};

export const convertkitSecret: Rule = {
  id: 'convertkit-secret',
  name: 'ConvertKit API secret',
  provider: 'convertkit',
  kind: 'context',
  description: 'Reads all subscribers of the account, tags them and sends to them.',
  severity: 'high',
  keywords: ['convertkit', 'convert_kit', 'convert-kit', 'convert.kit', 'convert kit'],
  pattern: assigned({ names: ['convertkit', 'convert kit'], value: sequence(digitWithin(43), base64Url(43)) }),
  references: [docs],
  rotate: {
    steps: 'Regenerate the secret on the Advanced page of the account settings.',
    url: 'https://app.kit.com/account_settings/advanced_settings',
  },
  examples: [
    sample`[convertkit]\nkey = ${base64Url(43)}`,
    sample`https://api.convertkit.com/v3/account?api_secret=${base64Url(43)}`,
  ],
  lookalikes: [
    sample`https://api.convertkit.com/v3/account?api_secret=${base64Url(42)}`,
    sample`"convertkit": {"apiKey": "${'0'.repeat(43)}"}`,
  ],
};

export const kitApiKey: Rule = {
  ...convertkitApiKey,
  id: 'convertkit-kit-api-key',
  name: 'Kit (ConvertKit) API key, version 4',
  ...named({
    names: ['convertkit', 'convert kit', 'kitapikey', 'kit_api_key', 'kit-api-key'],
    value: sequence('kit_', hexadecimal(32)),
  }),
  references: ['https://developers.kit.com/api-reference/overview'],
  examples: [
    sample`curl -H "X-Kit-Api-Key: kit_${hexadecimal(32)}" https://api.kit.com/v4/sequences`,
    sample`CONVERTKIT_API_KEY=kit_${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`curl -H "X-Kit-Api-Key: kit_${hexadecimal(31)}" https://api.kit.com/v4/sequences`,
    sample`KIT_API_KEY=kit_your_key_here`,
  ],
};
