import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, loosely, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const stormboardApiKey: Rule = {
  id: 'stormboard-api-key',
  name: 'Stormboard API key',
  provider: 'stormboard',
  kind: 'context',
  description: 'Reads and changes the storms and ideas its owner reaches.',
  severity: 'medium',
  keywords: ['stormboard', 'storm_board', 'storm-board', 'storm.board', 'storm board'],
  pattern: assigned({ names: ['stormboard', 'storm board'], value: loosely(lowerAlphanumeric(40)) }),
  references: ['https://api.stormboard.com/docs/'],
  rotate: { steps: 'Delete the key on the API page of Stormboard, then create one.', url: 'https://stormboard.com/' },
  examples: [
    sample`| stormboard | API key | ${hexadecimal(40)} |`,
    sample`<stormboard><token>${hexadecimal(40)}</token></stormboard>`,
  ],
  lookalikes: [
    sample`<stormboard><token>${hexadecimal(39)}</token></stormboard>`,
    sample`STORMBOARD_API_KEY=${'x'.repeat(40)}`,
  ],
};
