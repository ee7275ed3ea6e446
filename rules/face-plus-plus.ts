import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const facePlusPlusApiSecret: Rule = {
  id: 'face-plus-plus-api-secret',
  name: 'Face++ API key or secret',
  provider: 'face-plus-plus',
  kind: 'context',
  description: "Recognises and searches faces on the owner's bill and reads the face sets.",
  severity: 'medium',
  keywords: [
    'faceplusplus',
    'faceplus_plus',
    'faceplus-plus',
    'faceplus.plus',
    'faceplus plus',
    'face_plusplus',
    'face-plusplus',
    'face.plusplus',
    'face plusplus',
  ],
  pattern: assigned({
    names: ['faceplusplus', 'faceplus plus', 'face plusplus'],
    value: sequence(digitWithin(32), base64Url(32)),
  }),
  references: ['https://console.faceplusplus.com/documents/7079083'],
  rotate: {
    steps: 'Delete the API key in the Face++ console, then create one.',
    url: 'https://console.faceplusplus.com/app/apikey/list',
  },
  examples: [sample`const faceplusplusToken = '${base64Url(32)}';`, sample`$faceplusplusKey = "${base64Url(32)}";`],
  lookalikes: [sample`const faceplusplusToken = '${base64Url(31)}';`, sample`faceplusplus:\n  token: <insert token>\n`],
};
