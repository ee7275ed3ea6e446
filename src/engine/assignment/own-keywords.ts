/** The word that begins what rows are put in by. */
export const rowKeywords: readonly string[] = ['insert into'];

/**
 * How columns of secrets are called, with what parts them from the next: of tables in Markdown, and of lists of users
 * that programs export.
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

/** What stands between a name and its value in languages that put more than a sign there. */
export const declarationKeywords: readonly string[] = [
  '; } = "',
  ' value "',
  " value '",
  '= q(',
  '= q{',
  '= qq(',
  '= qq{',
  '= %q(',
  '= %q{',
  '=> q(',
  '=> q{',
  'header.value">',
  'argument.value">',
];
