import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const veracodeApiKey: Rule = {
  id: 'veracode-api-secret-key',
  name: 'Veracode API secret key',
  provider: 'veracode',
  kind: 'context',
  description: 'With the API id it signs requests as its user: reads findings, uploads and scans applications.',
  severity: 'high',
  ...named({
    names: ['veracode'],
    value: hexadecimal(128),
    words: ['secret', 'key', 'vkey'],
    near: 40,
  }),
  references: ['https://docs.veracode.com/r/c_api_credentials3'],
  rotate: {
    steps: 'Revoke the API credentials on the page of the account, look at its scans, then generate new ones.',
    url: 'https://web.analysiscenter.veracode.com/login/#APICredentialsGenerator',
  },
  examples: [
    sample`VERACODE_API_KEY_SECRET=${hexadecimal(128)}`,
    sample`[veracode]\nveracode_api_key_id = ${hexadecimal(32)}\nveracode_api_key_secret = ${hexadecimal(128)}\n`,
  ],
  lookalikes: [sample`VERACODE_API_KEY_SECRET=${hexadecimal(100)}`, sample`VERACODE_API_KEY_ID=${hexadecimal(32)}`],
};
