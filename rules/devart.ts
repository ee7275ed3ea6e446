import type { Rule } from '../src/model/rule.ts';
import { sequence, type Shape, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const docs = 'https://docs.devart.com/unidac/devart.dac.tcustomdaconnection.encryptedpassword.htm';
const letter: Shape = sequence(upperHexadecimal(2), 'FF');
const password = sequence(...Array.from({ length: 10 }, () => letter));

/** Every bit of the text in UTF-16 is turned, so the upper half of each letter is FF. */
export const devartPassword: Rule = {
  id: 'devart-encrypted-password',
  name: 'Password of a database connection in a Delphi form',
  provider: 'devart',
  kind: 'context',
  description: 'Logs in to the database that is named beside it; every bit of it is turned, which hides nothing.',
  severity: 'high',
  keywords: ["encryptedpassword = '"],
  pattern: /EncryptedPassword = '(?<secret>(?:[0-9A-F]{2}FF){4,60})'/,
  origin: 'chosen',
  entropy: 0,
  references: [docs],
  rotate: {
    steps: 'Change the password at the database, and let the program read it from its settings.',
    url: docs,
  },
  examples: [
    at(
      'src/Data.dfm',
      sample`object Shop: TUniConnection\n    Username = 'sa'\n    EncryptedPassword = '${password}'\n`,
    ),
    at('Main.lfm', sample`  object Shop: TMyConnection\n    EncryptedPassword = '${password}'\n`),
  ],
  lookalikes: [
    at('src/Data.dfm', sample`    EncryptedPassword = '${upperHexadecimal(40)}'\n`),
    at('src/Data.dfm', sample`    EncryptedPassword = ''\n`),
  ],
};
