import { Chooser } from './chooser.ts';
import { fill, type ListedLine, type Template } from './listed-line.ts';

/**
 * Secrets as people make them, of words, in lines as people write them. Grown from a seed, so that none stands here.
 * The judgement's model is never trained on them, nor on these words and templates.
 */
export function growWordSecrets(seed: number, count: number): readonly ListedLine[] {
  const chooser = new Chooser(seed);
  return Array.from({ length: count }, (_, index) => {
    const { templates, values } = places[index % places.length];
    const template = templates[Math.floor(index / places.length) % templates.length];
    return fill(template, values[chooser.below(values.length)](chooser));
  });
}

type ValueKind = (chooser: Chooser) => string;

interface Place {
  readonly templates: readonly Template[];
  /** Kinds of secrets that people put there. */
  readonly values: readonly ValueKind[];
}

const moods =
  'sunset silver broken hidden winter golden quiet lucky purple frozen rusty lonely cosmic velvet bitter crystal';
const things =
  'harbor keyboard lantern dragon pickle meadow anchor falcon biscuit river penguin saddle tractor walnut bridge comet';
const animals = 'cat monkey tiger otter badger horse rabbit donkey raven goose';
const people = 'jessica oliver martin sophie daniel andrea michael nadine robert helena';
const pleas = 'letmein opensesame goaway trustno1 iloveyou whocares dontask passme';
const years = '1987 1994 2001 2017 2019 2021 2023';
const marks = '! !! ? # $ * @ . ++ _';
const parts = 'battery staple orange marble coffee window planet guitar pepper thunder copper velcro mustard sailor';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const leet = (word: string): string =>
  word.replace(/[aeios]/g, (letter) => ({ a: '@', e: '3', i: '1', o: '0', s: '$' })[letter] ?? letter);

const place: ValueKind = (c) => `${capital(c.word(moods))}-${capital(c.word(things))}-${c.digits(2)}`;
const plea: ValueKind = (c) => `${c.word(pleas)}Please${c.word(marks)}`;
const season: ValueKind = (c) => capital(c.word(things)) + c.word(years) + c.word(marks);
const person: ValueKind = (c) => c.word(people) + c.word(years);
const leeted: ValueKind = (c) => capital(leet(c.word(moods) + c.word(animals))) + c.digits(2);
const phrase: ValueKind = (c) => [c.word(moods), c.word(animals), c.word(parts), c.word(things)].join('-');
const camel: ValueKind = (c) => c.word(moods) + capital(c.word(things)) + capital(c.word(parts)) + c.digits(2);
const hunter: ValueKind = (c) => c.word(animals) + c.digits(1 + c.below(3));
const fused: ValueKind = (c) => c.word(moods) + c.word(animals) + c.word(parts);
const pair: ValueKind = (c) => `${c.word(things)} ${c.word(animals)}`;
const sentence: ValueKind = (c) =>
  `${c.word('our the my')} ${c.word(moods)} ${c.word(animals)} ${c.word('eats hates guards paints')} ${c.word(parts)}`;
const snake: ValueKind = (c) => `${c.word(moods)}_${c.word(parts)}_${c.word(animals)}_${c.digits(3)}`;

const passwords: readonly ValueKind[] = [place, plea, season, person, leeted, phrase, camel, hunter, fused, snake];
/** Without blanks and marks that a shell, a URL or a file without quotes would trip over. */
const plain: readonly ValueKind[] = [place, person, phrase, camel, hunter, fused, snake];
const sessionSecrets: readonly ValueKind[] = [pair, sentence, phrase, fused, camel, snake];

const t = (path: string, text: string): Template => ({ path, text });

const places: readonly Place[] = [
  {
    values: plain,
    templates: [
      t('.env', 'DB_PASSWORD={}'),
      t('deploy/production.env', 'SMTP_PASS={}'),
      t('.env.staging', 'ADMIN_PASSWORD={}'),
      t('scripts/seed.sh', 'export PGPASSWORD={}'),
      t('Dockerfile', 'ENV MYSQL_ROOT_PASSWORD={}'),
      t('docker-compose.yml', '      - POSTGRES_PASSWORD={}'),
      t('etc/redis.conf', 'requirepass {}'),
      t('.netrc', 'machine git.brightwater.net login deploy password {}'),
      t('gradle.properties', 'signing.password={}'),
      t('conf/app.ini', 'password = {}'),
    ],
  },
  {
    values: plain,
    templates: [
      t('config/database.yml', '  password: {}'),
      t('roles/db/vars/main.yml', 'mariadb_root_password: {}'),
      t('src/main/resources/application.yml', '    password: {}'),
      t('k8s/secret.yaml', '  adminPassword: {}'),
      t('.github/workflows/ci.yml', '          MYSQL_PASSWORD: {}'),
      t('values.yaml', '  rootPassword: {}'),
      t('src/main/resources/application.properties', 'spring.datasource.password={}'),
      t('config/mail.yml', '  smtp_password: "{}"'),
      t('inventory/hosts.yml', '      ansible_ssh_pass: {}'),
      t('config/broker.toml', 'password = "{}"'),
    ],
  },
  {
    values: passwords,
    templates: [
      t('config/settings.json', '  "password": "{}",'),
      t('appsettings.json', '    "SmtpPassword": "{}",'),
      t('package.json', '    "dbPassword": "{}"'),
      t('tests/users.json', '  { "username": "nadine", "password": "{}" },'),
      t('config.php', "define('DB_PASSWORD', '{}');"),
      t('app/config/database.php', "    'password' => '{}',"),
      t('wp-config.php', "$db_password = '{}';"),
      t('web.config', '    <add key="AdminPassword" value="{}" />'),
      t('context.xml', '  <Resource name="jdbc/shop" username="shop" password="{}" />'),
      t('settings.xml', '      <password>{}</password>'),
    ],
  },
  {
    values: passwords,
    templates: [
      t('src/connect.ts', "const password = '{}';"),
      t('lib/client.js', "  password: '{}',"),
      t('app/models/seed.rb', "  user.password = '{}'"),
      t('db/connect.py', "PASSWORD = '{}'"),
      t('scripts/backup.py', "    conn = connect(host='db', user='backup', password='{}')"),
      t('src/Main.java', '    private static final String PASSWORD = "{}";'),
      t('internal/store.go', '	dbPassword := "{}"'),
      t('Program.cs', '        var adminPassword = "{}";'),
      t('app/src/Login.kt', '    val defaultPassword = "{}"'),
      t('main.tf', '  master_password = "{}"'),
    ],
  },
  {
    values: sessionSecrets,
    templates: [
      t('server.js', "app.use(session({ secret: '{}', resave: false }));"),
      t('src/app.js', "  secret: '{}',"),
      t('app.py', "app.secret_key = '{}'"),
      t('config.py', "    SECRET_KEY = '{}'"),
      t('site/settings.py', "SECRET_KEY = '{}'"),
      t('src/auth.ts', "const jwtSecret = '{}';"),
      t('src/middleware/session.js', "app.use(cookieSession({ name: 'shop', secret: '{}' }));"),
      t('.env', 'COOKIE_SECRET="{}"'),
      t('.env', 'JWT_SECRET="{}"'),
      t('config/default.json', '  "sessionSecret": "{}",'),
    ],
  },
  {
    values: plain,
    templates: [
      t('config/prod.js', "  url: 'postgres://shop:{}@db.brightwater.net:5432/shop',"),
      t('.env', 'DATABASE_URL=mysql://root:{}@10.4.2.17/orders'),
      t('src/mongo.ts', "await connect('mongodb://admin:{}@mongo1.brightwater.net:27017/shop');"),
      t('settings.py', "BROKER_URL = 'amqp://worker:{}@mq.brightwater.net:5672//'"),
      t('config.yml', 'redis: redis://:{}@cache.brightwater.net:6379/0'),
      t(
        'appsettings.Production.json',
        '    "Default": "Server=sql.brightwater.net;Database=shop;User Id=sa;Password={};Encrypt=true"',
      ),
      t(
        'web.config',
        '  <add name="Shop" connectionString="Data Source=sql1;Initial Catalog=Shop;User ID=shop;Password={}" />',
      ),
      t('db.go', '	dsn := "host=db1 user=shop password={} dbname=shop sslmode=disable"'),
      t('sync.sh', 'curl -s -u deploy:{} https://repo.brightwater.net/api/list'),
      t('backup.sh', 'mysqldump -u root -p{} orders > orders.sql'),
    ],
  },
  {
    values: passwords,
    templates: [
      t('setup.sql', "CREATE USER 'shop'@'%' IDENTIFIED BY '{}';"),
      t('migrations/001_users.sql', "ALTER USER reporting WITH PASSWORD '{}';"),
      t('setup.ps1', "$pw = ConvertTo-SecureString '{}' -AsPlainText -Force"),
      t('deploy.ps1', '$Password = "{}"'),
      t('test/login.spec.ts', "    await page.fill('#password', '{}');"),
      t('spec/features/login_spec.rb', "    fill_in 'Password', with: '{}'"),
      t('tests/test_api.py', "        self.client.login(username='nadine', password='{}')"),
      t('cypress/fixtures/user.json', '  "password": "{}"'),
      t('src/test/java/LoginTest.java', '        login.setPassword("{}");'),
      t('docs/setup.md', 'Then sign in as `admin` with password `{}`.'),
    ],
  },
  {
    values: sessionSecrets,
    templates: [
      t('config/initializers/session.rb', "  config.secret_token = '{}'"),
      t('src/tokens.js', "const token = jwt.sign({ id }, process.env.SECRET || '{}');"),
      t('main.go', '	secretKey = []byte("{}")'),
      t('auth/jwt.go', 'var jwtSecret = []byte("{}")'),
      t('src/Startup.cs', '        var tokenSecret = "{}";'),
      t('application.yml', '    jwt-secret: "{}"'),
      t('lib/crypt.php', "$encryption_secret = '{}';"),
      t('app/main.py', "app.config['SECRET_KEY'] = '{}'"),
      t('src/config.ts', "  cookieSecret: process.env.COOKIE_SECRET ?? '{}',"),
      t('hooks/server.js', "const webhookSecret = '{}';"),
    ],
  },
  {
    values: [place, phrase, camel, snake, fused],
    templates: [
      t('keystore.properties', 'keyPassword={}'),
      t('android/app/build.gradle', '            storePassword "{}"'),
      t('wifi.yaml', '  wpa_psk: "{}"'),
      t('hostapd.conf', 'wpa_passphrase={}'),
      t('esp/main.ino', 'const char* wifiPassword = "{}";'),
      t('deploy.sh', 'sshpass -p {} ssh root@10.2.0.4'),
      t('run.sh', './import --user admin --password {} --all'),
      t('Makefile', 'ADMIN_PASS ?= {}'),
      t('jobs/nightly.xml', '  <property name="password" value="{}"/>'),
      t('Vagrantfile', "  config.ssh.password = '{}'"),
    ],
  },
  {
    values: [pair, phrase, camel, sentence],
    templates: [
      t('gpg/sign.sh', 'PASSPHRASE="{}"'),
      t('config/keys.yml', '  passphrase: "{}"'),
      t('src/wallet.ts', "const passphrase = '{}';"),
      t('backup/borg.sh', "export BORG_PASSPHRASE='{}'"),
      t('restic.env', 'RESTIC_PASSWORD="{}"'),
      t('src/vault.py', "    passphrase='{}',"),
      t('tests/crypto_test.go', '	passphrase := "{}"'),
      t('lib/keys.rb', "  passphrase: '{}',"),
      t('config.json', '  "passphrase": "{}",'),
      t('README.md', '    passphrase: {}'),
    ],
  },
];
