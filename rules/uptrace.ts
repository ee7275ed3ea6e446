import type { Rule } from '../src/model/rule.ts';
import { base64Url } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = base64Url(22);

export const uptraceDsn: Rule = {
  id: 'uptrace-dsn',
  name: 'Uptrace DSN',
  provider: 'uptrace',
  kind: 'provider',
  description: 'Writes traces, logs and metrics into the project.',
  severity: 'medium',
  keywords: ['uptrace.dev'],
  pattern: /https?:\/\/(?<secret>[0-9A-Za-z_-]{16,64})@(?:[a-z0-9-]{1,20}\.){0,2}uptrace\.dev(?![\w.-])/,
  references: ['https://uptrace.dev/get/get-started#dsn'],
  rotate: {
    steps: 'Make a new DSN in the settings of the project, put it in place and delete the old one.',
    url: 'https://app.uptrace.dev/',
  },
  examples: [
    sample`UPTRACE_DSN=https://${value}@api.uptrace.dev?grpc=4317`,
    sample`uptrace.configureOpentelemetry({ dsn: 'https://${value}@uptrace.dev/1234' })`,
  ],
  lookalikes: [
    sample`UPTRACE_DSN=https://${base64Url(12)}@api.uptrace.dev?grpc=4317`,
    sample`UPTRACE_DSN=https://<token>@api.uptrace.dev`,
  ],
};
