import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const langfuseSecretKey: Rule = {
  id: 'langfuse-secret-key',
  name: 'Langfuse secret key',
  provider: 'langfuse',
  kind: 'provider',
  description: 'Reads and writes traces, prompts and scores of the project, with what users typed.',
  severity: 'high',
  keywords: ['sk-lf-'],
  pattern: token`sk-lf-${uuid()}`,
  references: ['https://langfuse.com/docs/api'],
  rotate: {
    steps: 'Delete the key pair under Project settings, API keys, of Langfuse, then create one.',
    url: 'https://cloud.langfuse.com/',
  },
  examples: [
    sample`LANGFUSE_SECRET_KEY=sk-lf-${uuid()}`,
    sample`Langfuse(secret_key="sk-lf-${uuid()}", host="https://cloud.langfuse.com")`,
  ],
  lookalikes: [
    sample`Langfuse(secret_key="sk-lf-${hexadecimal(8)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(4)}-${hexadecimal(11)}", host="https://cloud.langfuse.com")`,
    sample`langfuseApiKey = process.env.LANGFUSE_API_KEY`,
  ],
};
