import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const madkuduApiKey: Rule = {
  id: 'madkudu-api-key',
  name: 'MadKudu API key',
  provider: 'madkudu',
  kind: 'context',
  description: "Scores people and companies on the owner's plan and reads what is known of them.",
  severity: 'medium',
  keywords: ['madkudu', 'mad_kudu', 'mad-kudu', 'mad.kudu', 'mad kudu'],
  pattern: assigned({ names: ['madkudu', 'mad kudu'], value: loosely(lowerAlphanumeric(32)) }),
  references: ['https://developers.madkudu.com/'],
  rotate: { steps: 'Regenerate the API key in the MadKudu settings.', url: 'https://app.madkudu.com/' },
  examples: [sample`$madkuduKey = "${hexadecimal(32)}";`, sample`let madkuduApiKey: &str = "${hexadecimal(32)}";`],
  lookalikes: [sample`let madkuduApiKey: &str = "${hexadecimal(31)}";`, sample`MADKUDU_API_KEY=${'x'.repeat(32)}`],
};
