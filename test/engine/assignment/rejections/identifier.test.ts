import { expect, test } from 'vitest';
import { alphanumeric, hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const random = (length: number): string => grow(sample`${alphanumeric(length)}`, length);

/** Values that are what something is called. */
test.each([
  ['what a linker is called with', 'select.nim', '{.passL: "-lws2_32".}', 'for a compiler'],
  ['an answer of an interface', 'docs/Keys.md', '// response from `ActivateJsonWebKey`: AddJwk201Response', 'a type'],
  ['what a compiler calls a field', 'mapping.txt', 'r"TPass.rd": Rd_114015', 'for a compiler'],
  ['a parameter of Java', 'Shop.java', '    SecretKeySpec shopSHA256Key) {', 'the name of a parameter'],
  [
    'the package of a name',
    'std.go',
    '"x509.ShopUsageClientAuth": "crypto/x509",',
    'the package that the name belongs to',
  ],
  [
    'a change to a database',
    'run.py',
    "query(['oauth2', '2026-08-24-215800_cascade_shop_index'])",
    'what a migration is called',
  ],
  [
    'an entry of a manager of passwords',
    'Makefile',
    '@echo "$$(lpass show --password 7672183166535202)"',
    'the id of what is looked up',
  ],
  [
    'a commit of a library',
    'rebar.config',
    `{oauth, "oauth", "${grow(sample`${hexadecimal(40)}`, 40)}"},`,
    'the value is a commit',
  ],
  ['what Jenkins keeps', 'deploy/Jenkinsfile', 'SHOP_SCM_CREDENTIALS = "shopbot"', 'the id of kept credentials'],
  ['a definition of CUE', 'git.cue', 'password: shop.#Secret // or a token', 'a type'],
  ['a field of a query', 'page.js', `storageKey:'link(shop:"www")'},null`, 'a field of a query'],
  [
    'a tab of a form',
    'shop.lua',
    'generate_psk = s:taboption("encryption", Flag, "generate_psk", "Local")',
    'given the name too',
  ],
  ['a key of an ExternalSecret', 'tls.yaml', '    - secretKey: certificate\n      remoteRef:', 'the name of a key'],
  ['a value of another name', 'login.py', 'user, password = "shopkeeper1", read()', 'another of several names'],
  ['a group of a pattern', 'src/shop.ts', `/(?<secret>${random(24)})/`, 'a group in a pattern'],
  ['a module in a module', 'Shop.pm', 'require Crypt::AuthEnc::ChaCha20_Poly1305;', 'a part of a name'],
  ['a constant that is compared', 'manage.c', 'if (!strcmp("NOACTION", up.password))', 'a constant that is compared'],
  [
    'columns of an index',
    'migrate.lua',
    'CREATE INDEX IF NOT EXISTS "jwt_secrets_idx" ON "jwt_secrets" ("consumer_id2");',
    'a name of the database',
  ],
  ['the words of a name', 'Claims.cs', 'ShopsManagerSecret = "secretshopsmanager";', 'the words of its name'],
  [
    'a constant of the kind that the name tells',
    'Player.m',
    'SHPVideoMatrixKey : SHPVideoMatrix_ITU_R_709_2,',
    'the name of a constant',
  ],
  ['what a field is called', 'API.txt', "arg: Password('bindword', cli_name='x')", 'what a field is called'],
  [
    'under which name a setting is kept',
    'Log.java',
    'LOG_KEY = "org.slf4j.simpleLogger.org.acme.Shop"',
    'the name of a property',
  ],
  [
    'the name of a setting',
    'Utils.groovy',
    'ant.replace(file: f, token: "acme.shop.status=", value: "x")',
    'the name of a property',
  ],

  ['a constant by its whole name', 'shop.rb', 'AUTH_ONLY => ::Shop::Constants::IAL1,', 'the name of a constant'],
  ['a secret of a cluster', 'up.sh', '&& secret=shop-claim-webhook-certs', 'what a secret is called'],
  ['a state behind a shorter one', 'shop.c', '  "AUTH_NTLM",\n  "AUTH_NTLM_TYPE2MSG",', 'the name of a constant'],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});
