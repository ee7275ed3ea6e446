import type { Rule } from '../src/model/rule.ts';
import { base64Url, digits, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const uptimeKumaApiKey: Rule = {
  id: 'uptime-kuma-api-key',
  name: 'Uptime Kuma API key',
  provider: 'uptime-kuma',
  kind: 'context',
  description: 'Reads the metrics of the monitors.',
  severity: 'low',
  ...named({
    names: ['uptime kuma', 'kuma_api', 'kuma_key'],
    value: sequence('uk', digits(1, 3), '_', base64Url(40)),
    words: ['key', 'token', 'passw'],
  }),
  references: ['https://github.com/louislam/uptime-kuma/wiki/API-Keys'],
  rotate: {
    steps: 'Delete the key in the settings, then create one that expires.',
    url: 'https://github.com/louislam/uptime-kuma/wiki/API-Keys',
  },
  examples: [sample`UPTIME_KUMA_API_KEY=uk1_${base64Url(40)}`, sample`kuma_api_key: "uk2_${base64Url(40)}"`],
  lookalikes: [sample`UPTIME_KUMA_API_KEY=uk1_${base64Url(20)}`, sample`UPTIME_KUMA_URL=https://up.acme.dev`],
};
