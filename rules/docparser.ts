import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const docparserApiKey: Rule = {
  id: 'docparser-api-key',
  name: 'Docparser API key',
  provider: 'docparser',
  kind: 'context',
  description: 'Reads the data extracted from the documents and uploads others.',
  severity: 'high',
  keywords: ['docparser'],
  pattern: assigned({ names: ['docparser'], value: hexadecimal(40) }),
  references: ['https://dev.docparser.com/'],
  rotate: {
    steps: 'Reset the secret API key under Settings, API, of Docparser.',
    url: 'https://app.docparser.com/myaccount/api',
  },
  examples: [
    sample`"docparser": {"apiKey": "${hexadecimal(40)}"}`,
    sample`https://api.docparser.com/v1/ping?api_key=${hexadecimal(40)}`,
  ],
  lookalikes: [
    sample`https://api.docparser.com/v1/ping?api_key=${hexadecimal(39)}`,
    sample`DOCPARSER_API_KEY=YOUR_DOCPARSER_API_KEY`,
  ],
};
