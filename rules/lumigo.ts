import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lumigoToken: Rule = {
  id: 'lumigo-token',
  name: 'Lumigo token',
  provider: 'lumigo',
  kind: 'context',
  description: 'Sends traces of functions into the project, false ones among them.',
  severity: 'low',
  ...named({ names: ['lumigo'], value: sequence('t_', hexadecimal(20, 24)), words: ['token'] }),
  references: ['https://docs.lumigo.io/docs/lumigo-tokens'],
  rotate: {
    steps: 'Ask Lumigo to replace the token of the project, then put the new one in place.',
    url: 'https://platform.lumigo.io/',
  },
  examples: [
    sample`LUMIGO_TRACER_TOKEN=t_${hexadecimal(21)}`,
    sample`custom:\n  lumigo:\n    token: t_${hexadecimal(21)}\n`,
  ],
  lookalikes: [sample`LUMIGO_TRACER_TOKEN=t_${hexadecimal(8)}`, sample`LUMIGO_TRACER_TOKEN=t_xxxxxxxxxxxxxxxxxxxxx`],
};
