import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

/** Names that stand for something else where they stand. */
test.each([
  ['who looks after a file', 'owners.yml', '  $modules/win_password.py: adalove', 'the end of a path'],
  ['the sum of a file', 'restore.txt', `/etc/passwd: ${hex(32)}`, 'the end of a path'],
  ['what a key is made for', 'cookies.rb', "secret = maker.generate_key('signed shop cookie')", 'made for'],
  ['the sum of a file in a cache', '.sums.cache', `{"src\\/Shop\\/TokenGuard.php":"${hex(32)}"}`, 'the end of a path'],
  ['the commit of a package', 'vendor.conf', `example.org/x/oauth2 ${hex(40)}`, 'the end of a path'],
  [
    'the sum of a file whose name is quoted',
    'registry.sql',
    `('includes/password.inc', '${hex(64)}')`,
    'the end of a path',
  ],
  ['a step of setting up Windows', 'Autounattend.xml', '<settings pass="specialize">', 'setting up Windows'],
  ['a text that a function prints', 'start.sh', '&& print_pass "psql installed" \\', 'asks for a secret: print'],
  ['where a program keeps passwords', 'desktop.nix', 'program --password-store=kwallet6', 'what keeps passwords'],
  ['a heading', 'grub.rst', 'Password protection', 'goes on'],
  ['how passwords are reset', 'config/auth.php', "'passwords' => 'customers',", 'told by its name there'],
  ['who resets passwords', 'Forgot.php', "return Password::broker('customers');", 'told by its name there'],
  [
    'a user in front of a password',
    'Login.java',
    'new NtlmPasswordAuthenticator("WORKGROUP", user, word)',
    'a user stands in front',
  ],
  [
    'the sum of a file in a row',
    'shop.sql',
    `'shop:\\n  info: http://shop/oauth/check_token', '${hex(32)}', '2019-04-18'`,
    'the end of a text',
  ],
  [
    'the sum of a list in a row',
    'shop.sql',
    `'tables:\\n      - shop_file\\n      - shop_secret', '${hex(32)}', '2019-04-18'`,
    'the end of a text',
  ],
  [
    'what a generator marks its files with',
    'R/shop.R',
    '# Generator token: 10BE3573-1514-4C36-9D1C-5A225CD40393',
    'what a program made',
  ],
  ['a name that goes on', 'message', 'password encoding', 'goes on'],

  [
    'who logs in',
    'Shop.java',
    'UsernamePasswordToken token = new UsernamePasswordToken("lonestarr", "vespa");',
    'a user stands in front',
  ],
  [
    'who logs in by an id',
    'shop.ps1',
    "PSCredential('2923847f-fca2-a420-df10-a01928bec653', $password)",
    'a user stands in front',
  ],
  [
    'what passes a check',
    'expected.yaml',
    'pass:\n  - "tasks.acme.builtin.get_url.https"\nfail:',
    'what passes a check',
  ],

  [
    'the sum of a file in JSON',
    '.lint-cache',
    `{"\\/src\\/shop-token\\/get-token.4.x.php":"${hex(32)}","\\/src\\/a.php":"b"}`,
    'the end of a path',
  ],
  [
    'the long sum of a file',
    'formatter-cache.properties',
    `/src/main/java/org/shop/server/UserAuth.java=${hex(128)}`,
    'the end of a path',
  ],
  ['the digest of a key', 'steps.md', `created with the sha256 of RSA key: ${hex(64)}`, 'the value is a digest'],
  ['how a test went', 'check.php', "$args['pass'] = 'informational';", 'how a test went'],

  [
    'what Unity writes into every project',
    'ProjectSettings/ProjectSettings.asset',
    `  ps4Passcode: ${grow(sample`${alphanumeric(32)}`, 5)}`,
    'into every project',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});
