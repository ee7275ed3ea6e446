import { type KeyCall, keyOf, type Places } from './places.ts';

// Clients of services in languages for scripts, which take the account they use by position.

/** Calls that take a user name and a password, by the end of their name. */
export const scriptLogins: Readonly<Record<string, Places>> = {
  'amqpstreamconnection(': [[4, 16, 4]],
  'amqpsslconnection(': [[4, 16, 4]],
  'amqplazyconnection(': [[4, 16, 4]],
  'influxdbclient(': [[4, 16, 4]],
  'pymssql.connect(': [[3, 6, 3]],
  'db2_connect(': [[3, 4, 3]],
  'smbconnection(': [[4, 9, 2]],
  'clientxmpp(': [[2, 2, 2]],
  'yagmail.smtp(': [[2, 4, 2]],
  'gmail(': [[2, 2, 2]],
  'mailbox(': [[3, 6, 3]],
  'ftp.new(': [[3, 4, 3]],
  'ftp.open(': [[3, 4, 3]],
  'smtp.start(': [[5, 6, 5]],
  'authorization_basic(': [[2, 2, 2]],
  'wifi.sta.config(': [[2, 3, 2]],
  'mqtt.client(': [[4, 5, 4]],
  "mysql('": [[5, 7, 5]],
  "postgresql('": [[5, 7, 5]],
  'wp_create_user(': [[2, 3, 2]],
  'url.create(': [[3, 8, 3]],
  'add_password(none': [[4, 4, 4]],
  'openssl_pkcs12_read(': [[3, 3, 3]],
  'rsa.new(': [[2, 2, 2]],
  'scryptsync(': [[3, 4, 1]],
  'pbkdf2sync(': [[4, 5, 1]],
};

/** The same for calls of one argument or two that only count behind a certain receiver: `$redis->auth('x')`. */
export const receivers: Readonly<Record<string, { readonly receiver: RegExp; readonly places: Places }>> = {
  'auth(': { receiver: /(?:\b|_)re?d(?:is|s)?\w{0,20}(?:->|[.:])$/i, places: [[1, 2, 1]] },
};

/** Calls that take what they sign, encrypt, compare or authenticate with. */
export const scriptKeys: Readonly<Record<string, KeyCall>> = {
  'pusher(': keyOf(['pusher', 'secret'], [3, 6, 2]),
  'twitteroauth(': keyOf(['consumer', 'secret'], [2, 4, 2]),
  'oauthhandler(': keyOf(['consumer', 'secret'], [2, 3, 2]),
  'oauth1userhandler(': keyOf(['consumer', 'secret'], [2, 4, 2]),
  'oauth1session(': keyOf(['consumer', 'secret'], [2, 6, 2]),
  'oauth1(': keyOf(['consumer', 'secret'], [2, 6, 2]),
  'set_access_token(': keyOf(['access', 'secret'], [2, 2, 2]),
  'setup_twitter_oauth(': keyOf(['consumer', 'secret'], [2, 4, 2]),
  'oauth.oauth(': keyOf(['consumer', 'secret'], [5, 8, 4]),
  "new key('": keyOf(['jwt', 'secret'], [2, 2, 1]),
  'new key("': keyOf(['jwt', 'secret'], [2, 2, 1]),
  'jwt.encode ': keyOf(['jwt', 'secret'], [2, 4, 2]),
  'jwt.decode ': keyOf(['jwt', 'secret'], [2, 4, 2]),
  'mcrypt_encrypt(': keyOf(['encryption', 'secret'], [4, 5, 2]),
  'mcrypt_decrypt(': keyOf(['encryption', 'secret'], [4, 5, 2]),
  'utf8.parse(': keyOf(['encryption', 'secret'], [1, 1, 1]),
  'hdwalletprovider(': keyOf(['wallet', 'secret'], [2, 6, 1]),
  'secure_compare(': keyOf(['token', 'secret'], [2, 2, 1], [2, 2, 2]),
  'hash_equals(': keyOf(['token', 'secret'], [2, 2, 1], [2, 2, 2]),
  'compare_digest(': keyOf(['token', 'secret'], [2, 2, 1], [2, 2, 2]),
  'constanttimecompare(': keyOf(['token', 'secret'], [2, 2, 1], [2, 2, 2]),
};
