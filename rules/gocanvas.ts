import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(base64(43), '=');

export const gocanvasApiKey: Rule = {
  id: 'gocanvas-api-key',
  name: 'GoCanvas API key',
  provider: 'gocanvas',
  kind: 'context',
  description: 'Reads and writes submissions, forms and reference data of the company.',
  severity: 'high',
  ...named({ names: ['gocanvas', 'go canvas'], value: key, words: ['key', 'token', 'secret', 'bearer'], near: 80 }),
  references: [
    'https://help.gocanvas.com/hc/en-us/articles/360032956433-Find-Your-API-Key',
    'https://www.gocanvas.com/apiv2',
  ],
  rotate: {
    steps: 'Regenerate the API key on the company profile page and put it in place.',
    url: 'https://www.gocanvas.com/',
  },
  examples: [
    sample`GOCANVAS_API_KEY=${key}`,
    sample`curl "https://www.gocanvas.com/apiv2/forms.xml?username=kim@acme.io" -H "Authorization: Bearer ${key}"`,
  ],
  lookalikes: [sample`GOCANVAS_API_KEY=${base64(42)}=`, sample`GOCANVAS_API_KEY=<api key>`],
};
