import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const datocmsApiToken: Rule = {
  id: 'datocms-api-token',
  name: 'DatoCMS API token',
  provider: 'datocms',
  kind: 'context',
  description: 'Reads content of the project, drafts among it, or changes it, by its role.',
  severity: 'high',
  ...named({
    names: ['datocms', 'dato_', 'dato-', 'datoapi', 'dato:'],
    value: hexadecimal(30),
    words: ['token', 'key'],
  }),
  references: ['https://www.datocms.com/docs/content-delivery-api/authentication'],
  rotate: {
    steps: 'Regenerate the token in the settings of the project, then put the new one in place.',
    url: 'https://dashboard.datocms.com/',
  },
  examples: [sample`DATOCMS_API_TOKEN=${hexadecimal(30)}`, sample`dato: { readonlyToken: "${hexadecimal(30)}" }`],
  lookalikes: [sample`DATOCMS_API_TOKEN=${hexadecimal(29)}`, sample`DATOCMS_API_TOKEN=`],
};
