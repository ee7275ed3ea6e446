import type { Rule } from '../src/model/rule.ts';
import { base64 } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const thehiveApiKey: Rule = {
  id: 'thehive-api-key',
  name: 'TheHive or Cortex API key',
  provider: 'thehive',
  kind: 'context',
  description: 'Acts as the user on cases, alerts and analyzers.',
  severity: 'high',
  keywords: ['thehive', 'the_hive', 'cortex_api', 'cortex_key', 'cortexapi'],
  pattern:
    /(?:(?:[Tt]he_?[Hh]ive|THE_?HIVE)(?:Api\(\s{0,4}(?:["'][^"'\r\n]{1,80}["']|\w{1,40}),\s{0,4}["']|[^\r\n]{0,24}?(?:[Kk]ey|KEY|[Tt]oken|TOKEN)["']?\s{0,4}[:=]\s{0,4}["']?)|(?:[Cc]ortex|CORTEX)_?(?:[Aa]pi|API)?_?(?:[Kk]ey|KEY)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>(?=[A-Za-z+/]{0,31}[0-9])[0-9A-Za-z+/]{32})(?![0-9A-Za-z+/=])/,
  references: [
    'https://docs.strangebee.com/thehive/user-guides/manage-user-settings/',
    'https://docs.thehive-project.org/thehive/api/',
  ],
  rotate: {
    steps: 'Renew or revoke the API key of the user and put the new one in place.',
    url: 'https://docs.strangebee.com/thehive/administration/',
  },
  examples: [
    sample`THEHIVE_API_KEY=${base64(32)}`,
    sample`api = TheHiveApi('https://thehive.acme.dev', '${base64(32)}')`,
  ],
  lookalikes: [sample`THEHIVE_API_KEY=${base64(20)}`, sample`THEHIVE_URL=https://thehive.acme.dev/${base64(12)}`],
};
