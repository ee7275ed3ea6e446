import type { Companion, Rule } from '../src/model/rule.ts';
import { alphanumeric, characterSet, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const token = characterSet('\\w\\-.+/=', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 59, 60);
/** The word is a type of numbers in most source code. */
const float: Companion = {
  name: 'Float',
  pattern:
    /(?<part>float\.com|FLOAT_(?:API|ACCESS|KEY|TOKEN)|float[_-](?:api|access|key|token)|floatschedule|FloatAPI|FloatClient)/,
  withinLines: 20,
  isRequired: true,
};

export const floatApiToken: Rule = {
  id: 'float-api-token',
  name: 'Float API token',
  provider: 'float',
  kind: 'context',
  description: 'Reads and changes people, projects, their schedule and time off.',
  severity: 'high',
  ...named({
    names: ['float api', 'float access', 'float token', 'float key', 'float com'],
    value: sequence(digitWithin(59), token),
    words: ['key', 'token', 'secret', 'bearer'],
    near: 60,
  }),
  companions: [float],
  references: ['https://developer.float.com/overview_authentication.html'],
  rotate: {
    steps: 'Refresh the API key under Account settings, Integrations, as an account owner and put it in place.',
    url: 'https://app.float.com/admin/api',
  },
  examples: [
    sample`FLOAT_ACCESS_TOKEN=${alphanumeric(60)}`,
    sample`curl https://api.float.com/v3/people -H "Authorization: Bearer ${alphanumeric(58)}="`,
  ],
  lookalikes: [
    sample`FLOAT_ACCESS_TOKEN=${alphanumeric(57)}`,
    sample`float tokenScore = parse("${alphanumeric(60)}");`,
  ],
};
