import type { Companion, Rule } from '../src/model/rule.ts';
import { base64, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://developer.onepagecrm.com/api/';
const key = sequence(base64(43), '=');
const userId: Companion = {
  name: 'user id',
  pattern: /(?<![0-9A-Za-z])(?<part>[0-9a-f]{24})(?![0-9A-Za-z])/,
  withinLines: 4,
  isRequired: false,
};

export const onepagecrmApiKey: Rule = {
  id: 'onepagecrm-api-key',
  name: 'OnePageCRM API key',
  provider: 'onepagecrm',
  kind: 'context',
  description: 'With the user id it reads and changes contacts, deals and notes of the CRM.',
  severity: 'high',
  ...named({ names: ['onepagecrm', 'onepage crm', 'opcrm'], value: key, near: 80 }),
  companions: [userId],
  references: [docs],
  rotate: {
    steps: 'Generate a new API key under Apps, API, Configuration, and put it in place; the old one ends.',
    url: 'https://app.onepagecrm.com/app/api',
  },
  examples: [
    sample`ONEPAGECRM_USER_ID=${hexadecimal(24)}\nONEPAGECRM_API_KEY=${key}`,
    sample`crm = OnePageCRM.new('${hexadecimal(24)}', api_key: '${key}')`,
  ],
  lookalikes: [sample`ONEPAGECRM_API_KEY=${base64(42)}=`, sample`ONEPAGECRM_USER_ID=${hexadecimal(24)}`],
};
