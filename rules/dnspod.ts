import type { Rule } from '../src/model/rule.ts';
import { digits, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digits(3, 7), ',', hexadecimal(32));

export const dnspodApiToken: Rule = {
  id: 'dnspod-api-token',
  name: 'DNSPod API token',
  provider: 'dnspod',
  kind: 'context',
  description: 'Changes DNS zones and records.',
  severity: 'critical',
  ...named({ names: ['dnspod_', 'dnspodtoken', 'dnspodapi'], value }),
  references: ['https://docs.dnspod.cn/api/api-public-request-parameters/'],
  rotate: {
    steps: 'Delete the key in the settings, look for uses that are not yours, then create a new one.',
    url: 'https://console.dnspod.cn/account/token/token',
  },
  examples: [sample`DNSPOD_API_TOKEN=${value}`, sample`const dnspodApiToken = '${value}';`],
  lookalikes: [sample`DNSPOD_API_TOKEN=${hexadecimal(31)}`, sample`DNSPOD_API_TOKEN=your-dnspod-api-token-here`],
};

export const dnspodApiKey: Rule = {
  ...dnspodApiToken,
  id: 'dnspod-api-key',
  name: 'DNSPod API key, apart from its id',
  ...named({
    names: ['saved_dp_key', 'saved_dpi_key', 'dnspod_key', 'dnspod_secret'],
    value: hexadecimal(32),
    words: ['key', 'secret'],
  }),
  references: ['https://github.com/acmesh-official/acme.sh/wiki/dnsapi'],
  examples: [
    sample`SAVED_DP_Id='123456'\nSAVED_DP_Key='${hexadecimal(32)}'\n`,
    sample`DNSPOD_SECRET_KEY=${hexadecimal(32)}`,
  ],
  lookalikes: [sample`DP_Key=${hexadecimal(31)}`, sample`DP_Id=${digits(6)}`],
};
