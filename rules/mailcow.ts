import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperHexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mailcowApiKey: Rule = {
  id: 'mailcow-api-key',
  name: 'mailcow API key',
  provider: 'mailcow',
  kind: 'context',
  description: 'Reads and changes domains, mailboxes and their passwords.',
  severity: 'critical',
  ...named({
    names: ['mailcow'],
    value: sequence(
      upperHexadecimal(6),
      '-',
      upperHexadecimal(6),
      '-',
      upperHexadecimal(6),
      '-',
      upperHexadecimal(6),
      '-',
      upperHexadecimal(6),
    ),
    words: ['key'],
  }),
  references: ['https://docs.mailcow.email/models/model-api/'],
  rotate: {
    steps: 'Regenerate the key under System, Configuration, Access, and limit it to known addresses.',
    url: 'https://docs.mailcow.email/',
  },
  examples: [
    sample`MAILCOW_API_KEY=${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}`,
    sample`mailcow:\n  api_key: ${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}-${upperHexadecimal(6)}\n`,
  ],
  lookalikes: [
    sample`MAILCOW_API_KEY=${upperHexadecimal(6)}-${upperHexadecimal(6)}`,
    sample`MAILCOW_HOSTNAME=mail.acme.dev`,
  ],
};
