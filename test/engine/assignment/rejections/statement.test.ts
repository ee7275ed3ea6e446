import { expect, test } from 'vitest';
import { kept, reasonsAgainst } from '../find-all.ts';

/** Lines that assign nothing. */
test.each([
  ['two pages', 'links.erb', "if controller_name != ('passwords' || 'registrations')", 'code: one of two'],
  [
    'the name of a secret that is kept elsewhere',
    'shop.json',
    '"arn": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop7-XHb67j"',
    'a part of a longer key',
  ],
  ['the label of a variant', 'src/schedule.rs', 'ClientTrafficSecret => b"c hs traffic",', 'the label of a variant'],
  [
    'what is done in a case',
    'src/shop.erl',
    `#{<<"a">> := #{<<"b">> := ?SHOP_PASSWORD}} ->\n    maps:drop_deep([<<"${'lis'}teners">>, <<"b">>], Conf);`,
    'what is done in a case',
  ],
  [
    'a setting of a filter',
    'video.cs',
    'overlay = "eof_action=pass:repeatlast=0:format=nv12";',
    'a part of a longer key',
  ],
  ['what is gone through', 'src/Shop.java', 'for (ShopCredential credential : x509Credentials) {', 'gone through'],
  ['a task of a command', 'bin/aliases.sh', "alias h2='heroku auth:2fa:disable'", 'part of a longer key'],
  ['another name of a command', 'bin/aliases.sh', "alias pw='plz watch'", 'a command'],
  [
    'a list of ciphers without PSK',
    'proxy.yaml',
    'ciphers: EECDH:!MD5:!PSK:!aECDH:!EDH-DSS-DES-CBC3-SHA:!3DES',
    'a part of a longer key',
  ],
  ['a note behind the end of a block', 'main.sh', 'fi # $pass = dlpreopen', 'a word of a note'],
  ['a host and its port', 'hosts.txt', '//localdomain.pw:80#@www.acme.io/', 'the port of a host'],
  [
    'which goes before which',
    'index.ts',
    '// in this order, accessCode > implicit > password > application',
    'an order of words',
  ],
  ['what a shell runs', 'setup.sh', 'PASSPHRASE=`expr 2 \\* $hostcount`', 'a command'],
  ['what a shell runs by its name', 'docs/releasing.md', `    export SHOP_PASSWORD=${'`'}pbpaste\``, 'a command'],
  [
    'the rest of a list of ciphers',
    'dovecot.yml',
    "ciphers: 'ALL:!DES:!MD5:!PSK:!RC4:!ADH:!LOW@STRENGTH'",
    'a part of a longer key',
  ],
  [
    'the end of a list of ciphers',
    'conf/nginx.conf',
    'ssl_ciphers HIGH:!aNULL:!EXPORT:!PSK:!RC4;',
    'a part of a longer key',
  ],
  [
    'the priorities of GnuTLS',
    'tls.sh',
    'gnutls-cli --priority NORMAL:-KX-ALL:+PSK:+VERS-TLS1.3:-GROUP-ALL',
    'a part of a longer key',
  ],
  ['the other of two names', 'shop.ts', 'const kind = isLogin ? "user-password" : "command";', 'one of two'],

  [
    'two variables that are compared',
    'ltmain.sh',
    'if test "$mode,$pass" = "lib,dlpreopen"; then',
    'several variables are compared',
  ],
  [
    'a program in base85',
    'get-shop.py',
    `zJUb-Ab}0Ax|+<vcCu%RkEuzFaoV9IzS&x3j#Opw=${'ZB+MDC!gEz'}pwd0GvFzbAFNQx`,
    'encoded in base85',
  ],

  [
    'one of several names in minified code',
    'swagger-ui.html',
    'x=v()?y?"client_credentials":"clientCredentials":"application";',
    'one of two',
  ],
  ['what is done for a name', 'src/shop.ts', 'case"golden_token":return!0;case"shop":return 1', 'the value is code'],
  ['a part of a selector', 'forms.txt', 'input[type=password]:read-write,', 'a part of a selector'],
  ['a part of a selector in quotes', 'forms.html', 'input[type="password"]:disabled:focus,', 'a part of a selector'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});
