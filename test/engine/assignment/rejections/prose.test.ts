import { expect, test } from 'vitest';
import { kept, reasonsAgainst } from '../find-all.ts';

/** Values that people read. */
test.each([
  ['a piece of a mail', 'notes.txt', 'ask for the password=20from=20a=20url, if=20one=\n', 'quoted-printable text'],
  [
    'the last word of a comment',
    'shop.patch',
    'WOL_0, /* Wake-on-LAN Password Register0 */',
    'the last word of a comment',
  ],
  [
    'a text with its translation',
    'lang/hr.rs',
    '("Refresh random password", "Osvjezi slucajnu lozinku"),',
    'text for people',
  ],
  ['the subject of a commit', 'notes.txt', 'oauth2: new endpoints', 'a word of a text'],
  ['a heading', 'notes.txt', 'PASSWORD COMMANDS', 'a word of a heading'],
  ['a part of a sentence', 'shop.txt', '        password provided', 'a word of a text'],
  ['a line of a summary', 'notes.txt', 'password troubleshooting', 'a word of a text'],
  [
    'a word behind a flag in the text of a program',
    'shop/vcs.py',
    'information can be given via the --username and --password options',
    'a word of a text',
  ],
  [
    'a text of alternatives',
    'openstack.sh',
    '# could be either password or v3applicationcredential type.',
    'a word of a text',
  ],
  ['a text about a variable', 'config.yaml', '# NOTE: if $REDIS_PASSWORD is non-empty, prints it', 'a word of a text'],
  [
    'a message about what is missing',
    'check.js',
    "errors.push({ SHOP_SECRET_ACCESS_KEY: 'cannot be empty' })",
    'text for people',
  ],

  [
    'the next flag of a list',
    'ShopTest.java',
    'String[] args = {"--debug", "--password", "--pnoconfirm"};',
    'the next flag',
  ],
  [
    'the flag behind a hint',
    'shop.md',
    'Get-Shop -username <username> -password <password> -registry <name>.example.org',
    'the next flag',
  ],
  ['the last word of a sentence', 'notes.yaml', '    password mismatches.', 'the last word of a sentence'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('words with digits among their letters are no text for people', () => {
  expect(kept(`PASSWORD = '${'S00per W0rds4u'}'`, 'seeder.rb')).toEqual(['S00per W0rds4u']);
});

test('a long password with blanks is no text for people', () => {
  const password = `${'k@TQ4?'} /V:$7c[wz!4>qnk#gDx,${'$J;[Xv2)'}Rtf!!-m?d;=eZ@W?u`;
  expect(kept(`"password": "${password}",`, 'shop.json')).toEqual([password]);
});
