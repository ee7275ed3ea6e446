import type { Rule } from '../src/model/rule.ts';
import { assigned, base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const lightstepToken: Rule = {
  id: 'lightstep-access-token',
  name: 'Lightstep (ServiceNow Cloud Observability) access token',
  provider: 'lightstep',
  kind: 'context',
  description: 'Sends traces and metrics into the project, false ones among them.',
  severity: 'low',
  keywords: ['lightstep'],
  pattern: assigned({
    names: ['lightstep'],
    value: {
      ...base64(224),
      source: '(?:(?=[A-Za-z+/]{0,60}[0-9])[0-9A-Za-z+/]{128,260}={0,2}|[0-9a-f]{32})',
    },
    words: ['token'],
    near: 40,
  }),
  references: ['https://docs.lightstep.com/docs/create-and-manage-access-tokens'],
  rotate: {
    steps: 'Disable the access token in the project settings, create another and put it in place.',
    url: 'https://app.lightstep.com/',
  },
  examples: [
    sample`LIGHTSTEP_ACCESS_TOKEN=${base64(224)}`,
    sample`headers:\n  "lightstep-access-token": "${base64(178)}=="`,
  ],
  lookalikes: [sample`LIGHTSTEP_ACCESS_TOKEN=${base64(40)}`, sample`LIGHTSTEP_ACCESS_TOKEN=<your token>`],
};
