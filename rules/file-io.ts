import type { Rule } from '../src/model/rule.ts';
import { assigned, loosely, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.file.io/developers';
const secret = sequence(
  upperAlphanumeric(7),
  '.',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
  '-',
  upperAlphanumeric(7),
);

export const fileIoApiKey: Rule = {
  id: 'file-io-api-key',
  name: 'file.io API key',
  provider: 'file-io',
  kind: 'context',
  description: 'Uploads, lists and deletes the files of the account.',
  severity: 'medium',
  keywords: ['file.io', 'fileio', 'file_io'],
  pattern: assigned({
    names: ['file.io', 'fileio', 'file_io'],
    value: loosely(secret),
    words: ['key', 'token', 'secret', 'auth'],
  }),
  references: [docs],
  rotate: { steps: 'Delete the key on the API page of the file.io account, then create a new one.', url: docs },
  examples: [sample`FILEIO_API_KEY=${secret}`, sample`file.io token: ${secret}`],
  lookalikes: [
    sample`file.io token: ${upperAlphanumeric(7)}.${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(6)}`,
    sample`FILE.IO_API_KEY=YOUR_FILE.IO_API_KEY`,
  ],
};
