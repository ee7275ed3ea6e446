import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const prerenderToken: Rule = {
  id: 'prerender-token',
  name: 'Prerender token',
  provider: 'prerender',
  kind: 'context',
  description: 'Renders pages on the bill of its owner, and drops those that are kept.',
  severity: 'low',
  keywords: ['prerendertoken', 'prerender_token', 'x-prerender-token'],
  pattern: assigned({ names: ['prerender token', 'x-prerender-token'], value: alphanumeric(20), words: [] }),
  references: ['https://docs.prerender.io/docs/integrations'],
  rotate: {
    steps: 'Ask for a new token in the account settings, then put it in place.',
    url: 'https://dashboard.prerender.io/settings',
  },
  examples: [
    sample`app.use(prerender.set('prerenderToken', '${alphanumeric(20)}'));`,
    sample`PRERENDER_TOKEN=${alphanumeric(20)}`,
    sample`proxy_set_header X-Prerender-Token ${alphanumeric(20)};`,
  ],
  lookalikes: [
    sample`PRERENDER_TOKEN=${alphanumeric(18)}`,
    sample`prerender.set('prerenderToken', process.env.PRERENDER_TOKEN)`,
  ],
};
