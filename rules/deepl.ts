import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, optional, sequence, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const deeplApiKey: Rule = {
  id: 'deepl-api-key',
  name: 'DeepL authentication key',
  provider: 'deepl',
  kind: 'context',
  description: "Translates on its owner's account.",
  severity: 'medium',
  ...named({
    names: ['deepl'],
    value: sequence(uuid(), optional(':fx')),
    words: ['key', 'token', 'auth', 'secret', 'api', 'translator', 'deeplclient'],
  }),
  references: ['https://developers.deepl.com/docs/getting-started/auth'],
  rotate: {
    steps: 'Deactivate the key on the page API Keys, then create one.',
    url: 'https://www.deepl.com/your-account/keys',
  },
  examples: [
    sample`DEEPL_AUTH_KEY=${uuid()}:fx`,
    sample`curl -H 'Authorization: DeepL-Auth-Key ${uuid()}:fx' https://api-free.deepl.com/v2/usage`,
  ],
  lookalikes: [sample`DEEPL_AUTH_KEY=${hexadecimal(32)}`, sample`Authorization: DeepL-Auth-Key yourAuthKey`],
};
