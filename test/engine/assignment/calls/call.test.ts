import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, judgeAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(18)}`, 11);

test.each([
  ['a connection of PHP', `mysqli_connect("db.acme.io", "shop", "${value}", "orders")`],
  ['a connection with variables', `$db = new PDO("mysql:host=$host;dbname=$db", $user, '${value}');`],
  ['a user of Jenkins', `realm.createAccount("shop", "${value}")`],
  ['a login that Jenkins keeps', `new UsernamePasswordCredentialsImpl(scope, "git", "", "shop", "${value}")`],
  ['a secret of Jenkins', `Secret.fromString("${value}")`],
  ['a connection of Java', `DriverManager.getConnection("jdbc:mysql://db/orders", "shop", "${value}");`],
  ['a connection of Perl with options', `DBI->connect($dsn, 'shop', '${value}', { RaiseError => 1 });`],
  ['a connection of Python', `db = pymysql.connect('localhost', 'shop', '${value}', 'orders')`],
  ['a login to a server of mail', `server.login("shop@acme.io", "${value}")`],
  ['a login with a variable', `smtp.login(SENDER, '${value}')`],
  ['an authentication of Go', `smtp.PlainAuth("", "shop@acme.io", "${value}", "smtp.acme.io")`],
  ['a bind to a directory', `l.Bind("cn=admin,dc=acme,dc=io", "${value}")`],
  ['a pair with a variable', `requests.get(url, auth=(user, "${value}"))`],
  ['a pair in Rust', `client.get(url).basic_auth("shop", Some("${value}"))`],
  ['a user that is made', `User.objects.create_user('shop', 'shop@acme.io', '${value}')`],
  ['a network', `WiFi.begin(ssid, "${value}");`],
  ['a broker that a device connects to', `client.connect("ESP8266-door", mqttUser, "${value}")`],
  ['a broker and a will', `if (client.connect(clientId.c_str(), "door", "${value}", "home/door", 1, true, "off")) {`],
  ['a program that another user runs', `RunAs("Administrator", @ComputerName, "${value}", 0, "setup.exe")`],
  ['a user of ASP.NET', `await _userManager.CreateAsync(user, "${value}");`],
  ['a login of Firebase', `signInWithEmailAndPassword(auth, "shop@acme.io", "${value}")`],
  ['a login to a server of mail of .NET', `client.Authenticate("shop@acme.io", "${value}");`],
  ['a login to a server of mail that takes its time', `await smtp.AuthenticateAsync(mail.User, "${value}", token);`],
  ['a certificate', `var cert = new X509Certificate2("shop.pfx", "${value}");`],
])('the password is found in %s', (_, text) => {
  expect(
    findAll(text)
      .filter((found) => found.family === 'password')
      .map((found) => found.value),
  ).toEqual([value]);
});

test.each([
  ['a token that is signed', `jwt.sign({ id: user.id, role: "shop" }, '${value}', { expiresIn: '1h' })`],
  ['a call on several lines', `jwt.sign(\n  { id: user.id },\n  '${value}',\n)`],
  [
    'a call with a comment for each argument',
    `jwt.sign(\n  payload, // who (and what for)\n  /* signed, so to speak */ '${value}', // it's the key\n)`,
  ],
  [
    'a call with comments of Python',
    `jwt.encode(\n    payload,  # who, and what for\n    '${value}',  # shared\n    algorithm='HS256',\n)`,
  ],
  ['a call that ends far below', `jwt.verify(req.token, '${value}', (error, data) => {\n  next(data);\n`],
  ['a signature', `createHmac('sha256', '${value}').update(body)`],
  ['a signature of Go', `hmac.New(sha256.New, []byte("${value}"))`],
  ['a signature of Python', `hmac.new(b'${value}', body, hashlib.sha256)`],
  ['a key in bytes', `new SecretKeySpec("${value}".getBytes(StandardCharsets.UTF_8), "AES")`],
  ['a key in characters', `new PBEKeySpec("${value}".toCharArray(), salt, 65536, 256)`],
  ['a key in bytes of .NET', `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${value}"))`],
  ['a cipher of Python', `AES.new('${value}', AES.MODE_CBC, iv)`],
  ['a cipher of PHP', `openssl_encrypt($text, 'aes-256-cbc', '${value}', 0, $iv)`],
  ['a cipher of a database', `SELECT pgp_sym_encrypt(ssn, '${value}') FROM users`],
])('what is signed or encrypted with is found in %s', (_, text) => {
  expect(
    new Set(
      findAll(text)
        .filter((found) => found.family === 'secret')
        .map((found) => found.value),
    ),
  ).toEqual(new Set([value]));
});

test.each([
  ['a call of another name', `relogin("shop", "${value}")`],
  ['too few arguments', `mysqli_connect("db.acme.io", "${value}")`],
  ['a host, a user and a name that is looked up', `getConnection(url, "shop", getProperty("${value}"))`],
  ['a text that is put together', `createHmac('sha256', '${value}' + salt)`],
  ['a text behind a function', `login(() => open(), "${value}")`],
  ['what a key is made of elsewhere', `MessageVerifier.new(app.keys.generate("${value}"))`],
  ['several words', "cookieParser('foo bar baz')"],
  ['a parenthesis that does not close', `login("shop"; "${value}"`],
])('no secret is given in %s', (_, text) => {
  expect(kept(text)).toEqual([]);
});

test.each([
  '"your_password"',
  '"<password>"',
  '"${DB_PASSWORD}"',
  '"password"',
  '"xxxxxxxx"',
  'getenv("DB_PASSWORD")',
  'DB_PASSWORD',
])('%s stands for a password', (text) => {
  expect(kept(`mysqli_connect("db", "shop", ${text})`, 'src/shop.php')).toEqual([]);
  expect(kept(`jwt.sign(payload, ${text})`, 'src/shop.js')).toEqual([]);
});

test('a word with digits is a password where a call logs in, but for tests', () => {
  const reasonsIn = (path: string): readonly string[] =>
    judgeAll(`$db = mysqli_connect("db", "shop", "${'Orchard'}Lamp42");`, path).flatMap((verdict) =>
      verdict.kind === 'keep' ? verdict.reasons : [],
    );
  expect(reasonsIn('src/shop.php')).toContain('a call that logs in is given it');
  expect(reasonsIn('tests/db.php')).not.toContain('a call that logs in is given it');
});

test.each([
  ['a hash of PHP', `echo password_hash('${value}', PASSWORD_DEFAULT);`],
  ['a hash of Node', `const hash = await bcrypt.hash('${value}', 10);`],
  ['a hash of Python', `bcrypt.hashpw(b'${value}', bcrypt.gensalt())`],
  ['a hash of Go', `bcrypt.GenerateFromPassword([]byte("${value}"), bcrypt.DefaultCost)`],
  ['a password that is checked', `check_password_hash(user.hash, '${value}')`],
])('a password is kept that is given to %s', (_, text) => {
  expect(kept(text)).toContain(value);
});
