/** Keywords that begin a statement which inserts rows. */
export const rowKeywords: readonly string[] = ['insert into'];

/**
 * Headings of columns with secrets, each with the separator to the next column: in Markdown tables and in lists of
 * users that programs export.
 */
export const headingKeywords: readonly string[] = [
  'password |',
  'password** |',
  'passwd |',
  'passphrase |',
  'pwd |',
  'secret |',
  'api key |',
  'access key |',
  'token |',
  ',password,',
  ',password\n',
  ',password\r',
  ',secret access key',
  ',"password"',
  ',login_password,',
  '| password  ',
  '\tpassword\t',
  '\tpassword\n',
  '\tpassword\r',
];
