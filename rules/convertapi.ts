import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, optional, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const convertapiSecret: Rule = {
  id: 'convertapi-secret',
  name: 'ConvertAPI secret',
  provider: 'convertapi',
  kind: 'context',
  description: "Converts files on the owner's balance.",
  severity: 'low',
  keywords: ['convertapi', 'convert_api', 'convert-api', 'convert.api', 'convert api'],
  pattern: assigned({
    names: ['convertapi', 'convert api'],
    value: sequence(optional('secret_'), digitWithin(16), alphanumeric(16)),
    words: ['secret', 'token'],
  }),
  references: ['https://docs.convertapi.com/docs/authentication'],
  rotate: {
    steps: 'Create a new secret in the authentication section of the ConvertAPI dashboard, then delete the old one.',
    url: 'https://www.convertapi.com/a/authentication',
  },
  examples: [
    sample`ConvertApi.config.api_secret = '${alphanumeric(16)}'`,
    sample`CONVERTAPI_SECRET=${alphanumeric(16)}`,
  ],
  lookalikes: [sample`CONVERTAPI_SECRET=${alphanumeric(15)}`, sample`CONVERTAPI_API_KEY=YOUR_CONVERTAPI_API_KEY`],
};
