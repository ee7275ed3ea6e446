import type { Rule } from '../src/model/rule.ts';
import { named, upperHexadecimal, upperUuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = upperUuid();

export const benchmarkEmailApiKey: Rule = {
  id: 'benchmark-email-api-key',
  name: 'Benchmark Email API key',
  provider: 'benchmark-email',
  kind: 'context',
  description: 'Reads contacts and sends campaigns of the account.',
  severity: 'high',
  ...named({ names: ['benchmarkemail', 'benchmark_email'], value: key }),
  references: ['https://developer.benchmarkemail.com/'],
  rotate: {
    steps: 'Make a new token under Account, API key, and delete the old one.',
    url: 'https://ui.benchmarkemail.com/integrate#/API',
  },
  examples: [sample`BENCHMARK_EMAIL_TOKEN=${key}`, sample`benchmark_email:\n  api_key: ${key}\n`],
  lookalikes: [sample`BENCHMARK_EMAIL_TOKEN=${upperHexadecimal(31)}`, sample`BENCHMARK_EMAIL_TOKEN=your-key`],
};
