import { Chooser } from './chooser.ts';
import { fill, type ListedLine, type Template } from './listed-line.ts';

/** Lines that speak of secrets and hold none, grown from a seed. The model is never trained on them. */
export function growLookAlikes(seed: number, count: number): readonly ListedLine[] {
  const chooser = new Chooser(seed);
  return Array.from({ length: count }, (_, index) => {
    const { templates, value } = groups[index % groups.length];
    return fill(templates[Math.floor(index / groups.length) % templates.length], value(chooser));
  });
}

interface Group {
  readonly templates: readonly Template[];
  readonly value: (chooser: Chooser) => string;
}

const owners = 'shop order billing mailer archive ledger parcel tenant';
const roles = 'admin reader worker editor backup guest';
const labels = 'Passwort Kennwort Wachtwoord Contraseña Adgangskode Hasło Salasana';
const states = 'missing expired empty revoked rejected outdated';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const shout = (c: Chooser): string =>
  `${c.word(owners)}_${c.word(roles)}_${c.word('password secret token key')}`.toUpperCase();
const camel = (c: Chooser): string => c.word(owners) + capital(c.word(roles)) + c.word('Password Secret Token Key');
const kebab = (c: Chooser): string => `${c.word(owners)}-${c.word(roles)}-${c.word('password secret token key')}`;
const sentence = (c: Chooser): string =>
  `${c.word('The Your This Every')} ${c.word('password token secret')} ${c.word('is was seems')} ${c.word(states)}, please ${c.word('try ask write')} again`;

const t = (path: string, text: string): Template => ({ path, text });

const groups: readonly Group[] = [
  {
    value: shout,
    templates: [
      t('src/config.ts', '  password: process.env.{},'),
      t('settings.py', 'SECRET_KEY = os.environ["{}"]'),
      t('docker-compose.yml', '      MYSQL_PASSWORD: ${{}}'),
      t('.github/workflows/ci.yml', '          token: ${{ secrets.{} }}'),
      t('config/database.yml', '  password: <%= ENV["{}"] %>'),
      t('deploy.sh', 'curl -H "Authorization: Bearer ${}" https://api.brightwater.net'),
      t('main.go', '	token := os.Getenv("{}")'),
      t('Main.java', '    String secret = System.getenv("{}");'),
      t('app.json', '  "password": "%{}%"'),
      t('chart/values.yaml', '  existingSecretPasswordKey: {}'),
    ],
  },
  {
    value: (c) => c.word(labels),
    templates: [
      t('locales/de.json', '  "password": "{}",'),
      t('src/Login.vue', '      label-password="{}"'),
      t('i18n/nl.yml', '    password: "{}"'),
      t('res/values-es/strings.xml', '  <string name="password">{}</string>'),
      t('src/Login.tsx', '  <Field name="password" label="{}" />'),
      t('lang/da.php', "    'password' => '{}',"),
      t('po/pl.po', 'msgid "password"\nmsgstr "{}"'),
      t('messages_fi.properties', 'login.password={}'),
      t('form.html', '  <label for="password">{}</label>'),
      t('translations/de.ts', "  enterPassword: '{}',"),
    ],
  },
  {
    value: (c) => c.word('string String str char varchar text SecureString SecretStr bytes Optional'),
    templates: [
      t('src/user.ts', '  password: {};'),
      t('models.py', '    password: {} = Field(...)'),
      t('schema.graphql', '  refreshToken: {}!'),
      t('schema.sql', '  password {}(255) NOT NULL,'),
      t('user.proto', '  {} password = 3;'),
      t('api.d.ts', 'export function login(user: string, password: {}): void;'),
      t('openapi.yml', '        password:\n          type: {}'),
      t('src/lib.rs', '    pub api_key: {},'),
      t('User.java', '    private {} password;'),
      t('user.go', '	Password {} `json:"password"`'),
    ],
  },
  {
    value: sentence,
    templates: [
      t('src/errors.ts', "  invalidPassword: '{}',"),
      t('app.py', '    flash_token_error = "{}"'),
      t('src/Login.tsx', '  title={"password"} hint="{}"'),
      t('messages.json', '  "tokenExpired": "{}",'),
      t('views/login.erb', '  <p class="password">{}</p>'),
      t('client.go', '	return errors.New("token: {}")'),
      t('cli.py', "    parser.add_argument('--password', help='{}')"),
      t('src/reset.ts', "  throw new Error('password: {}');"),
      t('config/forms.yml', '    secret: "{}"'),
      t('docs/errors.md', '- **password**: {}'),
    ],
  },
  {
    value: (c) =>
      `${c.word('your my the insert_your put-your')}${c.word('_ -')}${c.word('db strong secret api new')}${c.word('_ -')}${c.word('password token key')}${c.word('_here -here')}`,
    templates: [
      t('.env.example', 'DB_PASSWORD={}'),
      t('README.md', '    export API_TOKEN={}'),
      t('config.sample.yml', '  api_key: "{}"'),
      t('docs/auth.md', 'curl -H "X-Api-Key: {}" https://api.brightwater.net'),
      t('docs/setup.md', 'DATABASE_URL=postgres://user:{}@localhost/shop'),
      t('settings.example.py', "SECRET_KEY = '{}'"),
      t('terraform.tfvars.example', 'db_password = "{}"'),
      t('appsettings.Template.json', '    "ClientSecret": "{}"'),
      t('wp-config-sample.php', "define( 'AUTH_KEY', '{}' );"),
      t('helm/README.md', '--set adminPassword={}'),
    ],
  },
  {
    value: camel,
    templates: [
      t('src/form.ts', "  passwordField: '{}',"),
      t('src/store.ts', "const tokenKey = '{}';"),
      t('src/login.ts', '  const password = {};'),
      t('lib/api.py', '    token = {}'),
      t('src/input.tsx', '  <input type="password" name="{}" />'),
      t('app/user.rb', '  validates :password, presence: true, if: :{}'),
      t('ios/Keychain.swift', '    static let key = "{}"'),
      t('src/request.js', "  body.append('password', {});"),
      t('src/main.kt', '    val secret = {}()'),
      t('src/fields.ts', "  { name: 'password', key: '{}' },"),
    ],
  },
  {
    value: (c) => `/run/secrets/${kebab(c)}`,
    templates: [
      t('docker-compose.yml', '      POSTGRES_PASSWORD_FILE: {}'),
      t('config.yml', '  password_path: {}'),
      t('app.py', "SECRET = read('{}')"),
      t('entry.sh', 'PASSWORD=$(cat {})'),
      t('config.toml', 'secret = "{}.pem"'),
      t('nginx.conf', '  auth_basic_user_file {};'),
      t('k8s/pod.yaml', '      mountPath: "{}"'),
      t('main.go', '	passwordFile := "{}"'),
      t('src/config.js', "  token: fs.readFileSync('{}'),"),
      t('mysql.cnf', 'ssl-key={}.pem'),
    ],
  },
  {
    value: (c) => c.hexadecimal(64),
    templates: [
      t('Cargo.lock', 'checksum = "{}"'),
      t('poetry.lock', '    {file = "tokens-1.2.tar.gz", hash = "sha256:{}"},'),
      t('package-lock.json', '      "token": "{}"'),
      t('Pipfile.lock', '    "key": "sha256:{}"'),
      t('build/SHA256SUMS', '{}  password.js'),
      t('manifest.json', '  "token_digest": "{}",'),
      t('users.sql', "  password_hash = 'sha256:{}'"),
      t('images.yml', '  key_checksum: {}'),
      t('src/keys.ts', "  keyFingerprint: '{}',"),
      t('flake.lock', '      "secretHash": "{}"'),
    ],
  },
  {
    value: (c) =>
      `${c.word('read create renew drop find')}${capital(c.word(owners))}${c.word('Token Secret Password')}`,
    templates: [
      t('src/auth.ts', '  const token = await {}();'),
      t('src/auth.py', '    password = self.{}(user)'),
      t('app/token.rb', '  token = {} unless token'),
      t('src/Auth.java', '        String secret = service.{}();'),
      t('src/auth.go', '	token, err := c.{}(ctx)'),
      t('src/auth.php', "    'password' => $this->{}(),"),
      t('src/hooks.js', "  on('token:{}', renew);"),
      t('src/Auth.cs', '        var password = await {}(user);'),
      t('src/lib.rs', '    let secret = {}(&key)?;'),
      t('src/auth.spec.ts', "  describe('{} password', () => {"),
    ],
  },
  {
    value: (c) =>
      `${c.word('must should may cannot')} be ${c.word('long random given unique kept')} ${c.word('enough always here once')}`,
    templates: [
      t('docs/policy.md', 'The password: it {} and it is never mailed.'),
      t('docs/api.md', 'token: {}'),
      t('README.md', 'A secret key is {}.'),
      t('CONTRIBUTING.md', 'Your API key {}.'),
      t('src/policy.ts', '// password = {}'),
      t('docs/login.rst', ':param password: {}'),
      t('src/Login.java', '     * @param password {}'),
      t('config.yml', '# secret: {}'),
      t('docs/cli.md', '| `--token` | {} |'),
      t('CHANGELOG.md', '- auth: {}'),
    ],
  },
];
