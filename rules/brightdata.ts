import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, lowerAlphanumeric, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const brightdataApiToken: Rule = {
  id: 'brightdata-api-token',
  name: 'Bright Data API token',
  provider: 'brightdata',
  kind: 'context',
  description: 'Runs scrapers and proxies at the expense of the account and changes its zones.',
  severity: 'high',
  ...named({
    names: ['bright data', 'luminati'],
    value: { ...uuid(), source: `(?:${uuid().source}|${hexadecimal(64).source})` },
  }),
  references: ['https://docs.brightdata.com/api-reference/authentication'],
  rotate: {
    steps: 'Delete the API key in the account settings, look at the usage of each zone, then create a new one.',
    url: 'https://brightdata.com/cp/setting/users',
  },
  examples: [sample`BRIGHTDATA_API_TOKEN=${uuid()}`, sample`brightdata:\n  api_key: '${hexadecimal(64)}'`],
  lookalikes: [sample`BRIGHTDATA_API_TOKEN=${hexadecimal(30)}`, sample`BRIGHTDATA_ZONE=web_unlocker1`],
};

export const brightdataZonePassword: Rule = {
  id: 'brightdata-zone-password',
  name: 'Bright Data zone password',
  provider: 'brightdata',
  kind: 'provider',
  description: 'Sends traffic through the zone: its owner pays for it and is taken for who sent it.',
  severity: 'high',
  keywords: ['brd-customer-', 'lum-customer-'],
  pattern:
    /(?<![\w-])(?:brd|lum)-customer-[\w-]{3,80}["'`]?(?::|[,;\s]{1,20}(?:(?:const |let |var )?["'`]?[\w-]{0,24}[Pp](?:assword|ASSWORD|ass|ASS|wd|WD)["'`]?\s{0,4}[:=]\s{0,4}))["'`]?(?<secret>(?=[a-z]{0,11}[0-9])[0-9a-z]{12})(?![\w-])/,
  references: [
    'https://docs.brightdata.com/proxy-networks/config-options',
    'https://docs.brightdata.com/general/account/zone-password',
  ],
  rotate: {
    steps:
      'Set a new password in the settings of the zone, narrow its list of allowed addresses, then put it in place.',
    url: 'https://brightdata.com/cp/zones',
  },
  examples: [
    sample`curl --proxy brd.superproxy.io:33335 --proxy-user brd-customer-hl_${hexadecimal(8)}-zone-residential1:${lowerAlphanumeric(12)} https://geo.brdtest.com/welcome.txt`,
    sample`const username = 'brd-customer-hl_${hexadecimal(8)}-zone-browser1'\nconst password = '${lowerAlphanumeric(12)}'`,
    sample`http://lum-customer-acme-zone-static-country-us:${lowerAlphanumeric(12)}@zproxy.lum-superproxy.io:22225`,
  ],
  lookalikes: [
    sample`--proxy-user brd-customer-hl_${hexadecimal(8)}-zone-web:PASSWORD`,
    sample`user = "brd-customer-hl_${hexadecimal(8)}-zone-web-session-${lowerAlphanumeric(12)}"`,
  ],
};
