import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, hexadecimal, lowerAlphanumeric } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const hardCoded = 'https://cwe.mitre.org/data/definitions/798.html';
const management = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

/** What no provider made: the grammar finds the value by its name, the judgement weighs it; entropy has no say of its own. */
const assigned = { provider: 'generic', kind: 'generic', grammar: 'assignment', severity: 'medium', origin: 'chosen', entropy: 0, references: [hardCoded, management] } as const;

export const genericPassword: Rule = {
  ...assigned,
  id: 'generic-password',
  name: 'Password',
  description: 'Signs in wherever this password is in use.',
  keywords: ['pass', 'pwd', 'psk', 'pw=', 'pw:', 'pw"', "pw'", 'pw ', 'identified', 'securestring', '-u ', '--user', 'insert into', 'password |', 'password** |', 'passwd |', 'passphrase |', 'pwd |', 'secret |', 'api key |', 'access key |', 'token |', ',password,', ',password\n', ',password\r', ',secret access key', ',"password"', ',login_password,', '| password  ', '	password	', '	password\n', '	password\r', '; } = "', ' value "', " value '", '= q(', '= q{', '= qq(', '= qq{', '= %q(', '= %q{', '=> q(', '=> q{', 'header.value">', 'argument.value">', 'sshpass -', 'redis-cli -', 'mysql -', 'mysqldump -', 'chpasswd', '--password-stdin', 'passwd --stdin', 'sudo -s', '--passphrase-fd', 'kinit ', 'passwd ', 'smbpasswd -', 'vncpasswd -', 'cryptsetup ', '--with-token', 'docker secret create ', 'htpasswd -', 'openssl passwd -', 'openssl enc', 'sqlplus ', 'expdp ', 'impdp ', 'sqlldr ', 'sqlcmd -', 'bcp ', 'ipmitool ', 'zip -', '7z a ', '7z x ', 'rar a ', 'lftp -', 'smbclient ', 'freerdp ', 'schtasks /', 'snmpwalk -', 'snmpget -', 'net user ', 'net use ', 'vault login ', 'nuget push ', 'bundle config ', 'rpcclient ', 'mosquitto_pub ', 'mosquitto_sub ', 'osql -', 'isql -', 'winrs -', 'elasticsearch-users ', '-keychain -p ', 'security import ', '-key-partition-list ', '-setairportnetwork ', 'wpa_passphrase ', 'rclone obscure ', 'add-user.sh ', 'http-basic.', 'http -a ', 'db2 connect to ', 'defaultpassword /', 'defaultpassword" /', '-passwd /users/', '.sendline(', 'mc alias set ', 'mc config host add ', ' sign /f', 'certutil -', 'mysqladmin"', 'rabbitmqctl ', 'send "', 'send -- "', 'secret 0 ', 'password 0 ', ' key 0 ', 'snmp-server community ', 'password 7 ', ' key 7 ', 'isakmp key ', 'radius-server host ', 'tacacs-server host ', 'message-digest-key ', '"$9$', 'register => ', 'cache_peer ', 'rocommunity ', 'rwcommunity ', 'com2sec ', 'rootpw --plaintext ', 'stats auth ', ':5432:', '*:*:*:', ']:587 ', ']:465 ', ']:25 ', 'set password for ', 'ascii-text "', '@tcp(', '@unix(', 'oracle.connect("', "oracle.connect('", 'btoa(', 'base64_encode(', 'b64encode(', 'buffer.from(', '".tochararray()', 'bearer " + "', "bearer ' + '", 'bearer" + " " + "', "bearer' + ' ' + '", "create_user '", 'create_user "', "mysql.new '", 'mysql.new "', '- value: ', 'open("mysql", "', 'connect("mysql", "', 'mysql.open("', 'gin.accounts{', 'wpa-psk ascii ', '<auth-user-pass>', ' on >', ' on ">', "' | password_hash(", '" | password_hash(', 'nickserv identify ', 'nickserv :identify ', 'password\nv ', 'monitorrole', 'controlrole', ' pptpd ', '	pptpd	', ' l2tpd ', '	l2tpd	', 'secret			ip addresses', 'plainloginmodule required', 'createuser ', 'input password ', 'fill secret ', 'provider :', 'omniauth :', 'mysqli_connect(', 'mysql_connect(', 'mysql_pconnect(', 'mssql_connect(', 'oci_connect(', 'odbc_connect(', 'mysqli(', 'pdo(', 'dbi->connect(', 'mysqldb.connect(', 'pymysql.connect(', 'mysql.new(', 'mysql.real_connect(', 'cx_oracle.connect(', 'oracledb.connect(', 'mysql_real_connect(', 'getconnection(', 'sequelize(', 'createconnection(', 'dbconnect(', 'withcredentials(', 'createcredential(', 'createscramsha1credential(', 'db.authenticate(', 'login(', 'ftp_login(', 'imap_open(', 'ftp(', 'ftp_tls(', 'plainauth(', 'newdialer(', 'newplaindialer(', 'transport.connect(', 'setauthentication(', 'defaultauthenticator(', 'passwordauthentication(', 'ssh.connect(', 'ssh2_auth_password(', 'userauth_password(', 'ldap_bind(', 'simple_bind_s(', 'simple_bind(', 'bind("cn=', "bind('cn=", 'bind("uid=', "bind('uid=", 'username_pw_set(', 'plaincredentials(', 'wifi.begin(', 'networkcredential(', 'basic(', 'basicauth(', 'basic_auth(', 'auth(', 'auth=(', 'auth = (', 'basic_auth=(', 'httpbasicauth(', 'httpdigestauth(', 'setbasicauth(', 'usernamepasswordcredentials(', 'create_superuser(', 'create_user(', 'x509certificate2(', 'usermanager.createasync(', 'passwordsigninasync(', 'checkpasswordasync(', 'addpasswordasync(', 'changepasswordasync(', 'resetpasswordasync(', 'hashpassword(', 'usernamepasswordtoken(', 'signinwithemailandpassword(', 'createuserwithemailandpassword(', 'password_hash(', 'password_verify(', 'hash::make(', 'bcrypt.hash(', 'bcrypt.hashsync(', 'bcrypt.compare(', 'bcrypt.comparesync(', 'bcrypt.hashpw(', 'bcrypt.checkpw(', 'bcrypt::password.create(', 'bcrypt.generatefrompassword(', 'bcrypt.comparehashandpassword(', 'generate_password_hash(', 'check_password_hash(', 'make_password(', 'pbkdf2_hmac('],
  rotate: { steps: 'Change the password where it is used, then read it from the environment or from a secret store.', url: management },
  examples: [
    sample`DB_PASSWORD=${alphanumeric(18)}`,
    sample`{"username": "shop", "password": "${alphanumeric(14)}"}`,
    sample`CREATE USER shop IDENTIFIED BY '${alphanumeric(16)}';`,
    sample`wget --user=shop --password=${alphanumeric(16)} https://api.acme.io/orders`,
    sample`mysql -u shop -p${alphanumeric(16)} orders`,
    sample`echo 'shop:${alphanumeric(16)}' | chpasswd`,
    sample`INSERT INTO users (name, password) VALUES ('shop', '${alphanumeric(16)}');`,
    sample`<property name="password" value="${alphanumeric(16)}"/>`,
    sample`$db = mysqli_connect("db.acme.io", "shop", "${alphanumeric(16)}", "orders");`,
  ],
  lookalikes: [
    sample`DB_PASSWORD=\${DB_PASSWORD}`,
    sample`password: your-password-here`,
    sample`password = os.environ["DB_PASSWORD"]`,
    sample`const passwordHash = "$2b$12$${alphanumeric(53)}"`,
    sample`compass = "${alphanumeric(18)}"`,
    sample`password: { type: String, required: true }`,
    sample`<label for="password">Password</label>`,
    sample`$db = mysqli_connect($host, $user, $_ENV["SHOP_LOGIN"]);`,
    at('locales/de.json', sample`{"password": "Passwort", "forgot_password": "Passwort vergessen?"}`),
  ],
};

export const genericSecret: Rule = {
  ...assigned,
  id: 'generic-secret',
  name: 'Secret',
  description: 'Signs sessions or requests, or proves an application to a service.',
  keywords: ['secret', 'jwt.sign(', 'jwt.verify(', 'jsonwebtoken.sign(', 'jsonwebtoken.verify(', 'jwt.encode(', 'jwt.decode(', 'jwt::encode(', 'jwt::decode(', 'signwith(', 'setsigningkey(', 'signedstring(', 'hmacshakeyfor(', 'algorithm.hmac256(', 'algorithm.hmac384(', 'algorithm.hmac512(', 'symmetricsecuritykey(', 'createhmac(', 'hash_hmac(', 'hmac.new(', 'hmac.hexdigest(', 'hmac.digest(', 'hmacsha1(', 'hmacsha256(', 'hmacsha512(', 'authenticationheadervalue(', 'urlsafetimedserializer(', 'urlsafeserializer(', 'timedjsonwebsignatureserializer(', 'cookieparser(', 'newcookiestore(', 'messageencryptor.new(', 'messageverifier.new(', 'createcipheriv(', 'createdecipheriv(', 'createcipher(', 'createdecipher(', 'aes.encrypt(', 'aes.decrypt(', 'openssl_encrypt(', 'openssl_decrypt(', 'fernet(', 'aes.new(', 'newcipher(', 'secretkeyspec(', 'rfc2898derivebytes(', 'passwordderivebytes(', 'pbekeyspec(', 'pgp_sym_encrypt(', 'pgp_sym_decrypt(', 'aes_encrypt(', 'aes_decrypt('],
  rotate: { steps: 'Issue a new secret where it was made, deploy it, then revoke this one; what it signed before stops being valid.', url: management },
  examples: [
    sample`SIGNING_SECRET=${hexadecimal(64)}`,
    sample`client_secret: "${alphanumeric(40)}"`,
    sample`app.sharedSecret = '${base64(43)}='`,
    sample`https://acme.io/token?client_id=shop&client_secret=${alphanumeric(40)}&scope=all`,
    sample`res.send(jwt.sign({ id: user.id }, '${alphanumeric(32)}', { expiresIn: '1h' }));`,
  ],
  lookalikes: [
    sample`secretName: ${lowerAlphanumeric(24)}`,
    sample`client_secret: <client-secret>`,
    sample`secret = var.client_secret`,
    sample`res.send(jwt.sign(payload, readFileSync('${lowerAlphanumeric(24)}.pem')));`,
    sample`secretRef: vault:secret/data/shop#key`,
    sample`client_secret: ENC[AES256_GCM,data:${base64(40)}]`,
  ],
};

export const genericToken: Rule = {
  ...assigned,
  id: 'generic-token',
  name: 'Token',
  description: 'Acts as its owner towards the service that issued it.',
  keywords: ['token', 'pat=', 'pat:', 'pat"', "pat'", 'pat '],
  rotate: { steps: 'Revoke the token at the service that issued it, then issue a new one.', url: management },
  examples: [sample`ACCESS_TOKEN="${alphanumeric(40)}"`, sample`deploy --token ${hexadecimal(40)}`, sample`"refreshToken": "${alphanumeric(40)}"`, sample`client.setToken("${hexadecimal(40)}")`, sample`ACME_PAT=${alphanumeric(40)}`],
  lookalikes: [sample`nextPageToken: "${alphanumeric(40)}"`, sample`token = lexer.next()`, sample`token_type: bearer`, sample`token: \${{ secrets.DEPLOY_TOKEN }}`, sample`max_tokens: 4096`, sample`date_pat = "[0-9]{4}-[0-9]{2}"`, sample`compat = "${alphanumeric(40)}"`],
};

export const genericApiKey: Rule = {
  ...assigned,
  id: 'generic-api-key',
  name: 'API or encryption key',
  description: 'Uses a service in the name of its owner, or reads what it encrypts.',
  keywords: ['key'],
  rotate: { steps: 'Issue a new key at the service, deploy it, then delete this one; encrypt again what it protected.', url: management },
  examples: [sample`apiKey: '${alphanumeric(32)}'`, sample`API_KEY=${hexadecimal(40)}`, sample`<add key="EncryptionKey" value="${hexadecimal(64)}" />`, sample`x-api-key: ${alphanumeric(40)}`],
  lookalikes: [
    sample`public_key = "${alphanumeric(40)}"`,
    sample`"key": "ctrl+shift+down"`,
    sample`apiKey: process.env.API_KEY`,
    sample`keyId: "${alphanumeric(20)}"`,
    sample`keyboard = "${alphanumeric(32)}"`,
    sample`{ key: "name", label: "Name" }`,
    sample`Sec-WebSocket-Key: ${base64(22)}==`,
    at('package-lock.json', sample`"api-key": "${hexadecimal(40)}"`),
  ],
};

export const genericCredential: Rule = {
  ...assigned,
  id: 'generic-credential',
  name: 'Credential',
  description: 'Proves its owner to whatever accepts it.',
  keywords: ['cred', 'auth'],
  rotate: { steps: 'Find out which service accepts it, revoke it there, then issue a new one.', url: management },
  examples: [sample`SERVICE_CREDENTIAL="${alphanumeric(40)}"`, sample`credentials: ${hexadecimal(40)}`],
  lookalikes: [sample`author = "${alphanumeric(40)}"`, sample`auth: basic`, sample`credentials: include`, sample`authorityUrl: https://login.acme.io/shop`],
};
