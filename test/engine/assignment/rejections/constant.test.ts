import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

const numberedName = 'NID_shop_Gost3410_2001';
const sumOfNames = 'colon2+1';
const member = 'X25519.ScalarSize';

/** Values that are constants. */
test.each([
  ['a state', 'doc.go', String.raw`{\"credential\": \"VERIFIED\"}`, 'a state'],
  ['a name in C', 'xref.c', `\t\t.signing_key = ${numberedName},`, 'a name'],
  ['another', 'Shop.java', 'String token = Shop_Default_Token2024;', 'a name'],
  ['a sum in C', 'auth.c', `\t\tchar *cpwd = ${sumOfNames};`, 'a name'],
  ['a symbol of C#', 'Shop.cs', '(name: nameof(Node20_229_1), constKey: "Node20_229_1", isNode: true)', 'a name'],
  ['a licence', 'about.toml', 'secret = "Apache-2.0"', 'a licence'],
  ['a duration', 'settings.py', 'environ.get("RESET_PASSWORD_AFTER", "15 minutes")', 'a duration'],
  ['a declared name', 'Shop.cs', ['    private static CipherKeyPair', 'signKem512KP;'].join(' '), 'a name'],
  ['a member of C#', 'Shop.cs', `public static readonly int SecretKeyBytes = ${member};`, 'a name'],
  ['a limit that is compared', 'pwhash.c', '    if (passwdlen > shop_pwhash_PASSWD_MAX) {', 'a name'],
  ['a colour', 'latte.zsh', "ZSH_HIGHLIGHT_STYLES[unknown-token]='fg=#e64553'", 'a colour'],
  ['a numbered name', 'Minifier.php', "const PRESERVED_TOKEN = '_CSSMIN_PTK_%d_';", 'filled in elsewhere'],
  ['a class of Dalvik', 'a.smali', 'sget-object v0, Lc/A;->BUY_PASS_SHOP:Lcom/acme/shop/d$a;', 'a type'],
  [
    'what a database makes of it',
    'Module.php',
    "new Adapter($db, 'ox_user', 'password', 'MD5(SHA1(?))')",
    'code: a call',
  ],
  ['a lock of a sheet', 'sheet2.xml', '<sheetData/><sheetProtection password="E3E9" sheet="1"/>', 'a password hash'],
  ['a constant named after its value', 'shop.go', '\tOperationShopList Authorization = "ShopList"', 'says the same'],
  ['the same with other signs', 'shop.go', '\tScopeReadAll AccessToken = "read_all"', 'says the same'],
  ['a type that its constant begins with', 'shop.go', '\tShopTokenBICADYB2A ShopTokenBIC = "ADYB2A"', 'says the same'],
  ['a level of a standard', 'pca.py', 'KeyStorageSecurityKey="FIPS_140_2_LEVEL_2_OR_HIGHER",', 'name of a constant'],
  ['how a client is asked', 'compose.yml', '--tls_client_auth REQUIREANDVERIFY -w', 'a state'],
  ['words about Base64', 'shop.py', '"cookie", "tor", "authKey", "base64Parameter"', 'made of words'],
  ['words about Kubernetes', 'shop.html', '<div authorization="K8sShopDetailsRW">', 'made of words'],
  ['words about translations', 'shop.ts', "const authToken = 'shopI18nLabels';", 'made of words'],
])('%s: the reason tells it', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join()).toContain(reason);
});

test('a value that its name does not repeat, and one with more digits, may be a secret', () => {
  const secret = grow(sample`${alphanumeric(24)}`, 24);
  expect(kept(`\tShopToken AccessToken = "${secret}"`, 'shop.go')).toContain(secret);
  const shorter = ['K8s4', 'Xq92', 'LmT7'].join('');
  expect(kept(`const authToken = "${shorter}";`, 'shop.ts')).toContain(shorter);
});

test('what stands in a comment of C, or in a file whose texts need no quotes, may be a secret', () => {
  const mixed = ['Harbor_Q7x', 'Lm29_Tz'].join('');
  expect(reasonsAgainst(`// login with password = ${mixed};`, 'shop.c').join()).not.toContain('is a name');
  expect(reasonsAgainst(`password = ${mixed};`, 'shop.conf').join()).not.toContain('is a name');
});
