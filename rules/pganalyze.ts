import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://pganalyze.com/docs/api/authentication';
const collector = 'https://pganalyze.com/docs/collector/settings';
const key = alphanumeric(16, 64);

export const pganalyzeReadKey: Rule = {
  id: 'pganalyze-read-key',
  name: 'pganalyze API key',
  provider: 'pganalyze',
  kind: 'context',
  description:
    "A read key reads the query statistics and plans of all databases of the organization; a collector's key sends some.",
  severity: 'high',
  ...named({
    names: ['pganalyze', 'pga_api_key'],
    value: {
      ...sequence(key, digitInLast(64)),
      source: `(?!(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9A-Za-z]))${sequence(key, digitInLast(64)).source}`,
    },
  }),
  references: [docs, collector],
  rotate: {
    steps: 'Delete the key under Settings, API access, create a new one and put it in place.',
    url: 'https://app.pganalyze.com/',
  },
  examples: [
    sample`PGA_API_KEY=${key}`,
    sample`[pganalyze]\napi_key = ${key}`,
    sample`curl -H "Pganalyze-Api-Key: ${key}" https://app.pganalyze.com/graphql`,
  ],
  lookalikes: [
    sample`PGA_API_KEY=${alphanumeric(15)}`,
    sample`pganalyze key commit ${hexadecimal(40)}`,
    sample`api_key = your_pga_organization_api_key`,
  ],
};
