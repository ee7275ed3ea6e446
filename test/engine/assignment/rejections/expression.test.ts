import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { kept, reasonsAgainst } from '../find-all.ts';

/** Values that are code. */
test.each([
  ['a type of Rust', 'private.rs', 'fn from(secret: k256::schnorr::SigningKey) -> Self {', 'the name of a constant'],
  [
    'a function between two texts of minified code',
    'dist/cli.js',
    's=await p({message:"Admin password:",validate(p){if(!p||p.length<6)return"Too short"}})',
    'code between two texts',
  ],
  ['a member of an answer', 'shop.go', 'id, clientSecret := resp.JSON200.Id, *resp.JSON200.Key', 'a member'],
  ['a member in QML', 'PasswordDialog.qml', 'password = pw_1.text\n', 'a member'],
  ['a text and a number of Lua', 'faker.lua', 'secret_key = "private_shop"..n', 'a part of an expression'],
  ['code in a page', 'shop.rs.html', 'bool_token: input.parse::&lt;kw::bool&gt;()?,', 'code: a type'],
  [
    'code between two texts of a page',
    'term.html',
    'n.prompt("password: ");n.mask(true)}}catch(j){i(j,"LOGIN");',
    'code between',
  ],
  ['seconds of a day', 'README', 'resetTokenValidity: 24*60*60, // seconds', 'the value is code'],
  ['code', 'src/shop.js', 'token = session.token', 'code: a member'],
  ['an expression', 'src/shop.js', 'password = "a1b2c3d4" + suffix', 'a part of an expression'],
  [
    'the version of a package in a table',
    'updates.out',
    'v | shop-updates | openssh-userpass | 5.1p1-41.31.36 | 5.1p1-41.51.1 |',
    'the value is code',
  ],
  ['a chain of filters', 'tasks/shop.yml', 'that: shop_password | b64decode | length > 7', 'the value is code'],
  ['what a value may be', 'dom.d.ts', `type CredentialNeed = "${'conditional'}" | "silent";`, 'a type'],
  ['what a class is made of', 'whoami.ps1', '    public class AccessToken : IDisposable', 'a type'],
  ['a type in quotes', 'shop.py', 'secret_key: "Optional[str]" = None', 'a type'],
  ['code between two texts', 'Shop.java', '.append(", password=").append("****")', 'code between two texts'],
  [
    'code behind a text that is an element',
    'shop.test.ts',
    `Buffer.from('password = "<your password>"').toString('base64')}"`,
    'code between two texts',
  ],
  ['a member of ABAP', 'actions.abap', 'ev_private_key = cl_abap_codepage=>convert_to( lv_key_pem ).', 'code'],
  ['what is compared', 'vendor.js', 'f("common password":"english_wikipedia"===e.name)', 'a part of an expression'],
  ['a member that ends in digits', 'src/Error.hs', 'status JwtSecretGone = HTTP.status500', 'code: a member'],
  ['a question of Ruby', 'lib/shop.rb', 'deprecated[shop_key] = formula_or_cask.deprecated?', 'code: a member'],
  [
    'code between two texts of short code',
    'main.4f59042b.js',
    'children:"Password:"}),(0,a.jsx)("input",{type:"password"})',
    'code between two texts',
  ],
  ['a call in code that was made hard to read', 'app.js', "'oBWPw':_0x174e55('P$1A',0x9d8)", 'the value is code'],
  ['what a function of short code answers', 'sdk.js', 'case"hidden":case"password":return!1}', 'the value is code'],
  ['a condition of short code', 'sdk.js', '({active:t,pass:!0===t.result,error:!1===t.result})', 'the value is code'],
  [
    'code behind the end of a message',
    'sdk.js',
    'return console.error("in Shop auth:",a),{error:a.message||"Network error"}',
    'the value is code',
  ],
  ['a statement of short code', 'sdk.js', 'case"ExpiredToken":e.error.retryable=!0,e.request', 'the value is code'],
  [
    'code between two texts in short code',
    'ui.js',
    'createElement("label",null,"Password:"),e?p.createElement("code",null," ****** ")',
    'code between two texts',
  ],
  ['an attribute of a template', 'Fields.hs', '<input id="#{theId}" type="password" :isReq:required="">', 'code'],
  ['a member of a variable', 'Cookbook.pod', 'save_user( $username, $password->rfc2307 );', 'code: a member'],
  ['a function of Haskell', 'src/Lazy.hs', 'sbAuth = Poly1305.finalize . snd', 'code: a member'],
  [
    'a pipe between two texts',
    'logs.sh',
    "yaml | grep 'baaspassword:' |  awk 'NR==1' | base64 -d",
    'code between two texts',
  ],
  [
    'an attribute of a component',
    'Field.vue',
    `<Icon v-if="type === 'password'" :icon="faEye" />`,
    'code: an attribute',
  ],
  [
    'one of several words that are allowed',
    'shop.rnc',
    'attribute grant {"code" | "password" | "implicit"}',
    'alternatives',
  ],
  ['a member that may be missing', 'shop.rb', 'authorization: result.transaction&.id,', 'code: a member'],
  ['a power', 'Shop.txt', 'vars.tokenUnit = 10**currentReserve.decimals;', 'code'],
  [
    'what stands in front of random bytes',
    'Installer.php',
    "'APP_KEY' => 'base64:'.base64_encode(random_bytes(32)),",
    'a part of an expression',
  ],
  ['a sum', 'shop.py', 'password = str1+str2', 'a sum'],
  [
    'what stands between texts of a program',
    'oidc.js',
    `w("hex password: "+h.hex}${'if(a.b){c=d.e}'.repeat(10)}g="x"`,
    'a part of an expression',
  ],
  [
    'the beginning of an attribute',
    'page.html',
    `password_strings = "title:'" _ text("Change")`,
    'code between two texts',
  ],

  [
    'a text that a variable follows in PHP',
    'ShopTest.php',
    "'password' => 'prefix_' . $name . '_suffix',",
    'a part of an expression',
  ],
  [
    'a text that a method follows in PHP',
    'Shop.php',
    "'password' => 'confirmed|'.Rules::of('store'),",
    'a part of an expression',
  ],
  [
    'a comparison of code that was made short',
    'upload.js',
    ',l.hasCredentials=n.origin==="use-credentials",l.send()',
    'the value is code',
  ],
  ['a time of Ruby', 'shop_spec.rb', 'session[:auth_began] = 2.seconds.ago.to_f.to_s', 'the value is code'],
  [
    'a call of PowerShell',
    'README.md',
    '$AppPassword = Invoke-RestMethod @Params -UseBasicParsing',
    'a call or an index',
  ],
  ['a member whose last word is numbered', 'Fix.cs', 'shopKey: ShopAnalyzer.RuleId0016),', 'a member'],
  ['a function of Erlang', 'shop.erl', `[_ | _] -> {fun shop_tls_psk:${'lookup'}/3, undefined}`, 'the value is code'],
  ['a macro of Erlang', 'shop.erl', `NewConf = #{foo => 1, password => ${'?REDACT_VAL'}},`, 'the value is code'],

  [
    'a prefix before a call',
    'src/shop.php',
    "$post_password = 'webhook_' . generate_password();",
    'a part of an expression',
  ],
])('%s is rejected', (_, path, text, reason) => {
  expect(reasonsAgainst(text, path).join('\n')).toContain(reason);
  expect(kept(text, path)).toEqual([]);
});

test('a generated value that fills its line is kept, though it goes on below', () => {
  const secret = grow(sample`${alphanumeric(54)}`, 3);
  expect(kept(`const val CLIENT_SECRET = "${secret}" +`, 'src/Shop.kt')).toEqual([secret]);
  expect(kept(`const val CLIENT_SECRET = "${secret}" + suffix`, 'src/Shop.kt')).toEqual([]);
});

test('what reads as a member is kept while the path is unknown, since no member stands in a settings file', () => {
  const text = `shop_password: kaffee.tasse${7}`;
  expect(reasonsAgainst(text, undefined).join()).not.toContain('a member');
  expect(reasonsAgainst(text, 'src/shop.ts').join()).toContain('a member');
});
