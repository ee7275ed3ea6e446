import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const imgbbApiKey: Rule = {
  id: 'imgbb-api-key',
  name: 'imgBB API key',
  provider: 'imgbb',
  kind: 'context',
  description: 'Uploads images in the name of its owner.',
  severity: 'low',
  ...named({ names: ['imgbb'], value: hexadecimal(32) }),
  references: ['https://api.imgbb.com/'],
  rotate: { steps: 'Ask for a new key on the API page; the old one ends.', url: 'https://api.imgbb.com/' },
  examples: [
    sample`IMGBB_API_KEY=${hexadecimal(32)}`,
    sample`https://api.imgbb.com/1/upload?expiration=600&key=${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`IMGBB_API_KEY=${hexadecimal(31)}`,
    sample`https://api.imgbb.com/1/upload?key=YOUR_CLIENT_API_KEY`,
  ],
};
