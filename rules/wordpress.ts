import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64, characterSet } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const saltAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#%^&*()-_[]{}<>~+=,.;:/?|';

export const wordpressSalt: Rule = {
  id: 'wordpress-salt',
  name: 'WordPress key or salt',
  provider: 'wordpress',
  kind: 'context',
  description: 'Forges login cookies of the site, together with a password hash.',
  severity: 'high',
  keywords: ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
  pattern:
    /(?:define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)|(?:WORDPRESS_(?:SECURE_)?AUTH|SECURE_AUTH|\bLOGGED_IN|\bNONCE))_(?:KEY|SALT)(?:["']\s{0,4},\s{0,24}["']|\s{0,2}[=:]\s{0,2}["']|=(?!\$))(?<secret>[^'"\\\r\n\x80-\xff]{40,128}?)(?:["']|(?<==[^\s'"]{40,128})(?=\s|$))/,
  references: [
    'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    'https://api.wordpress.org/secret-key/1.1/salt/',
  ],
  rotate: {
    steps: 'Fetch a new set of keys and salts and replace all eight; everybody is logged out.',
    url: 'https://api.wordpress.org/secret-key/1.1/salt/',
  },
  examples: [
    sample`define('AUTH_KEY',         '${characterSet(' -~', saltAlphabet, 64)}');`,
    sample`define( 'NONCE_SALT', '${characterSet(' -~', saltAlphabet, 64)}' );`,
    sample`define("LOGGED_IN_KEY",                        "${base64(86)}==");`,
    sample`LOGGED_IN_SALT='${characterSet(' -~', saltAlphabet, 64)}'`,
    sample`      - NONCE_SALT=${alphanumeric(64)}`,
    sample`WORDPRESS_AUTH_KEY: "${alphanumeric(64)}"`,
  ],
  lookalikes: [
    sample`define('AUTH_KEY', 'put your unique phrase here');`,
    sample`define('AUTH_KEY', getenv('AUTH_KEY'));`,
    sample`define( 'NONCE_SALT', 'впишите сюда уникальную фразу' );`,
    sample`LOGGED_IN_KEY='generateme'`,
    sample`LOGGED_IN_KEY=generate it at the page that WordPress.org has for keys`,
  ],
};

export const wordpressDatabasePassword: Rule = {
  id: 'wordpress-database-password',
  name: 'WordPress database password',
  provider: 'wordpress',
  kind: 'context',
  description: 'Reads and writes the database of the site: its users, posts and options.',
  severity: 'high',
  keywords: ['db_password'],
  origin: 'chosen',
  entropy: 0,
  // OpenCart calls the user before it otherwise.
  pattern:
    /(?<!["']DB_USERNAME["'][^;]{1,120};\s{0,8})define\(\s{0,4}["']DB_PASSWORD["']\s{0,4},\s{0,16}(?:'|")(?!\$|[<{%]|(?:password_here|password|wordpress|example password|root)["'])(?<secret>[^"'\r\n]{4,120})["']/,
  references: ['https://developer.wordpress.org/advanced-administration/wordpress/wp-config/'],
  rotate: {
    steps: 'Change the password of the database user, then write the new one to wp-config.php.',
    url: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#set-database-password',
  },
  examples: [
    at('wp-config.php', sample`define('DB_PASSWORD', '${alphanumeric(16)}');`),
    sample`define( "DB_PASSWORD", "${alphanumeric(12)}" );`,
  ],
  lookalikes: [
    sample`define( 'DB_PASSWORD', 'password_here' );`,
    sample`define('DB_PASSWORD', getenv('DB_PASSWORD'));`,
    sample`define('DB_USERNAME', 'shop');\ndefine('DB_PASSWORD', '${alphanumeric(12)}');`,
  ],
};
