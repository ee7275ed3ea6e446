import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitWithin, hexadecimal, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.typeform.com/developers/get-started/personal-access-token/';
const body = characterSet('\\w\\-.=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 44, 62);

export const typeformAccessToken: Rule = {
  id: 'typeform-access-token',
  name: 'Typeform personal access token',
  provider: 'typeform',
  kind: 'provider',
  description: 'Reads forms and all their answers and changes them, by its scopes.',
  severity: 'high',
  keywords: ['tfp_'],
  pattern: token`tfp_${body}`,
  references: [docs],
  rotate: {
    steps: "Delete the token in the account's personal tokens, then generate a new one with fewer scopes.",
    url: 'https://admin.typeform.com/user/tokens',
  },
  examples: [
    sample`TYPEFORM_TOKEN=tfp_${alphanumeric(44)}_${alphanumeric(14)}`,
    sample`curl https://api.typeform.com/forms -H "Authorization: Bearer tfp_${alphanumeric(44)}_${alphanumeric(14)}"`,
  ],
  lookalikes: [sample`tfp_${alphanumeric(40)}`, sample`TYPEFORM_TOKEN=tfp_${'x'.repeat(59)}`],
};

export const typeformLegacyToken: Rule = {
  ...typeformAccessToken,
  id: 'typeform-legacy-access-token',
  name: 'Typeform access token (without prefix)',
  kind: 'context',
  ...named({
    names: ['typeform'],
    value: sequence(digitWithin(40), alphanumeric(40, 48)),
    words: ['key', 'token', 'secret', 'access', 'private'],
    near: 64,
  }),
  examples: [
    sample`TYPEFORM_API_KEY=${hexadecimal(40)}`,
    sample`curl https://api.typeform.com/forms -H "Authorization: Bearer ${alphanumeric(44)}"`,
  ],
  lookalikes: [sample`TYPEFORM_TOKEN=${alphanumeric(39)}`, sample`TYPEFORM_TOKEN=your_typeform_token`],
};
