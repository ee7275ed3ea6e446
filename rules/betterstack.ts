import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const betterstackApiToken: Rule = {
  id: 'betterstack-api-token',
  name: 'Better Stack API token',
  provider: 'betterstack',
  kind: 'context',
  description: 'Reads and changes monitors and status pages; a source token sends false logs.',
  severity: 'medium',
  keywords: [
    'betterstack',
    'better_stack',
    'better-stack',
    'better.stack',
    'better stack',
    'betteruptime',
    'better_uptime',
    'better-uptime',
    'better.uptime',
    'better uptime',
    'logtail',
  ],
  pattern: assigned({
    names: ['betterstack', 'better stack', 'betteruptime', 'better uptime', 'logtail'],
    value: sequence(digitWithin(24), alphanumeric(24)),
  }),
  references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
  rotate: {
    steps: "Delete the token under API tokens in the team settings (for a source: rotate it on the source's page).",
    url: 'https://betterstack.com/settings/api-tokens/0',
  },
  examples: [
    sample`BETTERSTACK_API_TOKEN=${alphanumeric(24)}`,
    sample`logtail = Logtail(source_token="${alphanumeric(24)}")`,
  ],
  lookalikes: [sample`LOGTAIL_SOURCE_TOKEN=${alphanumeric(23)}`, sample`betterstack:\n  token: <insert token>\n`],
};
