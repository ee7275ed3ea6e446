import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const pandadocApiKey: Rule = {
  id: 'pandadoc-api-key',
  name: 'PandaDoc API key',
  provider: 'pandadoc',
  kind: 'context',
  description: 'Makes, sends and reads the documents of the workspace.',
  severity: 'high',
  keywords: ['pandadoc', 'panda_doc', 'panda-doc', 'panda.doc', 'panda doc'],
  pattern: assigned({ names: ['pandadoc', 'panda doc'], value: sequence(digitWithin(40), alphanumeric(40)) }),
  references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
  rotate: {
    steps: 'Regenerate the key on the API page of the PandaDoc developer dashboard.',
    url: 'https://app.pandadoc.com/a/#/settings/api-dashboard/configuration',
  },
  examples: [
    sample`"PANDADOC_ACCESS_TOKEN": "${alphanumeric(40)}",`,
    sample`curl https://api.pandadoc.com/ -H "Authorization: API-Key ${alphanumeric(40)}"`,
  ],
  lookalikes: [sample`"PANDADOC_ACCESS_TOKEN": "${alphanumeric(39)}",`, sample`PANDADOC_API_KEY=${'x'.repeat(40)}`],
};
