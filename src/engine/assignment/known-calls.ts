/** Where among the arguments of a call its secret stands: with so many of them, at least and at most, at this place, from 1. */
export type Places = readonly (readonly [least: number, most: number, at: number])[];

/** Calls that are given the name of a user and a password, by what ends their name. */
export const loginCalls: Readonly<Record<string, Places>> = {
  // Databases.
  'mysqli_connect(': [[3, 6, 3]], 'mysql_connect(': [[3, 5, 3]], 'mysql_pconnect(': [[3, 5, 3]], 'mssql_connect(': [[3, 4, 3]], 'oci_connect(': [[2, 5, 2]], 'odbc_connect(': [[3, 4, 3]],
  'mysqli(': [[3, 6, 3]], 'pdo(': [[3, 4, 3]], 'dbi->connect(': [[3, 4, 3]], 'mysqldb.connect(': [[3, 6, 3]], 'pymysql.connect(': [[3, 6, 3]], 'mysql.new(': [[3, 6, 3]], 'mysql.real_connect(': [[3, 7, 3]],
  'cx_oracle.connect(': [[2, 4, 2]], 'oracledb.connect(': [[2, 4, 2]], 'mysql_real_connect(': [[5, 8, 4]], 'getconnection(': [[2, 2, 2], [3, 3, 3]], 'sequelize(': [[3, 4, 3]], 'createconnection(': [[2, 2, 2]],
  'dbconnect(': [[3, 4, 3]], 'withcredentials(': [[2, 2, 2]], 'createcredential(': [[3, 3, 3]], 'createscramsha1credential(': [[3, 3, 3]], 'db.authenticate(': [[2, 2, 2]],
  // Mail and files.
  'login(': [[2, 2, 2]], 'ftp_login(': [[3, 3, 3]], 'imap_open(': [[3, 6, 3]], 'ftp(': [[3, 3, 3]], 'ftp_tls(': [[3, 3, 3]], 'plainauth(': [[4, 4, 3]], 'newdialer(': [[4, 4, 4]], 'newplaindialer(': [[4, 4, 4]],
  'transport.connect(': [[3, 3, 3], [4, 4, 4]], 'setauthentication(': [[2, 2, 2]], 'defaultauthenticator(': [[2, 2, 2]], 'passwordauthentication(': [[2, 2, 2]], 'ssh.connect(': [[4, 4, 4]], 'ssh2_auth_password(': [[3, 3, 3]],
  'userauth_password(': [[3, 3, 3]],
  // Directories, queues, networks, the web.
  'ldap_bind(': [[3, 3, 3]], 'simple_bind_s(': [[2, 2, 2]], 'simple_bind(': [[2, 2, 2]], 'bind("cn=': [[2, 2, 2]], "bind('cn=": [[2, 2, 2]], 'bind("uid=': [[2, 2, 2]], "bind('uid=": [[2, 2, 2]],
  'username_pw_set(': [[2, 2, 2]], 'plaincredentials(': [[2, 2, 2]], 'wifi.begin(': [[2, 2, 2]], 'networkcredential(': [[2, 3, 2]], 'basic(': [[2, 2, 2]], 'basicauth(': [[2, 2, 2]], 'basic_auth(': [[2, 2, 2]], 'auth(': [[2, 2, 2]], 'auth=(': [[2, 2, 2]], 'auth = (': [[2, 2, 2]], 'basic_auth=(': [[2, 2, 2]],
  'httpbasicauth(': [[2, 2, 2]], 'httpdigestauth(': [[2, 2, 2]], 'setbasicauth(': [[2, 2, 2]], 'usernamepasswordcredentials(': [[2, 2, 2]], 'create_superuser(': [[3, 3, 3]], 'create_user(': [[3, 9, 3], [2, 2, 2]], 'x509certificate2(': [[2, 3, 2]],
  'usermanager.createasync(': [[2, 2, 2]], 'passwordsigninasync(': [[3, 4, 2]], 'checkpasswordasync(': [[2, 2, 2]], 'addpasswordasync(': [[2, 2, 2]], 'changepasswordasync(': [[3, 3, 3]], 'resetpasswordasync(': [[3, 3, 3]],
  'hashpassword(': [[2, 2, 2]], 'usernamepasswordtoken(': [[2, 4, 2]], 'signinwithemailandpassword(': [[2, 2, 2], [3, 3, 3]], 'createuserwithemailandpassword(': [[2, 2, 2], [3, 3, 3]],
  // What is to be hashed, and what is compared with a hash.
  'password_hash(': [[2, 3, 1]], 'password_verify(': [[2, 2, 1]], 'hash::make(': [[1, 2, 1]], 'bcrypt.hash(': [[2, 3, 1]], 'bcrypt.hashsync(': [[1, 2, 1]], 'bcrypt.compare(': [[2, 3, 1]], 'bcrypt.comparesync(': [[2, 2, 1]],
  'bcrypt.hashpw(': [[2, 2, 1]], 'bcrypt.checkpw(': [[2, 2, 1]], 'bcrypt::password.create(': [[1, 2, 1]], 'bcrypt.generatefrompassword(': [[2, 2, 1]], 'bcrypt.comparehashandpassword(': [[2, 2, 2]], 'generate_password_hash(': [[1, 3, 1]],
  'check_password_hash(': [[2, 2, 2]], 'make_password(': [[1, 3, 1]], 'pbkdf2_hmac(': [[4, 5, 2]],
};

/** How what a call signs or encrypts with is called, for the judgement. */
export interface KeyCall {
  readonly places: Places;
  readonly words: readonly string[];
}

const tokens = (...places: Places): KeyCall => ({ places, words: ['jwt', 'secret'] });
const signatures = (...places: Places): KeyCall => ({ places, words: ['hmac', 'secret'] });
const sessions = (...places: Places): KeyCall => ({ places, words: ['session', 'secret'] });
const ciphers = (...places: Places): KeyCall => ({ places, words: ['encryption', 'secret'] });

const headers = (...places: Places): KeyCall => ({ places, words: ['auth', 'secret'] });

/** Calls that are given what they sign, encrypt or prove themselves with, by what ends their name. */
export const keyCalls: Readonly<Record<string, KeyCall>> = {
  'jwt.sign(': tokens([2, 4, 2]), 'jwt.verify(': tokens([2, 4, 2]), 'jsonwebtoken.sign(': tokens([2, 4, 2]), 'jsonwebtoken.verify(': tokens([2, 4, 2]), 'jwt.encode(': tokens([2, 4, 2]), 'jwt.decode(': tokens([2, 4, 2]),
  'jwt::encode(': tokens([2, 5, 2]), 'jwt::decode(': tokens([2, 4, 2]), 'signwith(': tokens([1, 1, 1], [2, 2, 2]), 'setsigningkey(': tokens([1, 1, 1]), 'signedstring(': tokens([1, 1, 1]), 'hmacshakeyfor(': tokens([1, 1, 1]),
  'algorithm.hmac256(': tokens([1, 1, 1]), 'algorithm.hmac384(': tokens([1, 1, 1]), 'algorithm.hmac512(': tokens([1, 1, 1]), 'symmetricsecuritykey(': tokens([1, 1, 1]),
  'createhmac(': signatures([2, 3, 2]), 'hash_hmac(': signatures([3, 4, 3]), 'hmac.new(': signatures([1, 3, 1], [2, 2, 2]), 'hmac.hexdigest(': signatures([3, 3, 2]), 'hmac.digest(': signatures([3, 3, 2]),
  'hmacsha1(': signatures([1, 1, 1], [2, 2, 2]), 'hmacsha256(': signatures([1, 1, 1], [2, 2, 2]), 'hmacsha512(': signatures([1, 1, 1], [2, 2, 2]),
  'authenticationheadervalue(': headers([2, 2, 2]), 'urlsafetimedserializer(': sessions([1, 2, 1]), 'urlsafeserializer(': sessions([1, 2, 1]), 'timedjsonwebsignatureserializer(': sessions([1, 2, 1]), 'cookieparser(': sessions([1, 2, 1]), 'newcookiestore(': sessions([1, 2, 1]),
  'messageencryptor.new(': sessions([1, 3, 1]), 'messageverifier.new(': sessions([1, 3, 1]),
  'createcipheriv(': ciphers([3, 4, 2]), 'createdecipheriv(': ciphers([3, 4, 2]), 'createcipher(': ciphers([2, 3, 2]), 'createdecipher(': ciphers([2, 3, 2]), 'aes.encrypt(': ciphers([2, 3, 2]), 'aes.decrypt(': ciphers([2, 3, 2]),
  'openssl_encrypt(': ciphers([3, 8, 3]), 'openssl_decrypt(': ciphers([3, 8, 3]), 'fernet(': ciphers([1, 1, 1]), 'aes.new(': ciphers([1, 4, 1]), 'newcipher(': ciphers([1, 1, 1]), 'secretkeyspec(': ciphers([2, 2, 1]),
  'rfc2898derivebytes(': ciphers([2, 4, 1]), 'passwordderivebytes(': ciphers([2, 4, 1]), 'pbekeyspec(': ciphers([1, 4, 1]), 'pgp_sym_encrypt(': ciphers([2, 3, 2]), 'pgp_sym_decrypt(': ciphers([2, 3, 2]), 'aes_encrypt(': ciphers([2, 3, 2]), 'aes_decrypt(': ciphers([2, 3, 2]),
};
