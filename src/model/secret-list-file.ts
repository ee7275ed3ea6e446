/** User and password, as rsync's daemon reads them. */
const pair = /^[^\s:#]{1,64}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
/** A peer, or the address of a station, and the key shared with it. */
const shared = /^[\w.:*@-]{1,60}[ \t]{1,20}(?<secret>\S{8,80})[ \t]{0,8}$/gm;
/** The same, or, as stunnel reads them, with a colon between. */
const sharedByName = /^[\w.:*@-]{1,60}(?:[ \t]{1,20}|:)(?<secret>[^\s:]{8,80})[ \t]{0,8}$/gm;
/** What follows other fields on its line. */
const third = /^(?!#)\S{1,120}[ \t]{1,20}\S{1,60}[ \t]{1,20}"?(?<secret>[^\s"]{6,80})"?(?=[ \t]|$)/gm;
const numbered = /^\d{1,5}[ \t]{1,8}[A-Z\d]{1,10}[ \t]{1,8}(?!HEX:)(?<secret>\S{6,80})[ \t]{0,8}$/gm;
const server = /^[^\s:#]{1,100}:[^\s:]{1,100}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
/** PgBouncer; a hash is no password. */
const quotedPair = /^"[^"\r\n]{1,64}" "(?!md5[0-9a-f]{32}"|SCRAM-)(?<secret>[^"\s]{6,80})"/gm;
/** Users of Java servers, in clear text, and their roles. */
const withRoles =
  /^[\w@-]{1,60} ?[:=] ?(?![A-Z\d]{2,6}[:(])(?<secret>[^\s,:={}$]{6,80}),[ ]?[\w:,-]{1,120}[ \t]{0,8}$/gm;
const ofJava = /^[\w@-]{1,60} ?= ?(?<secret>[^\s,:={}$()]{6,80})[ \t]{0,8}$/gm;
/** Users that Airflow made up a password for. */
const generated = /"[\w.@-]{1,64}":[ ]?"(?<secret>[^"\s]{6,80})"/g;
const administrator = /^[\w.-]{1,60}@\S{1,60}?=(?<secret>\S{6,80})[ \t]{0,8}$/gm;

/** Oxidized: a device, its kind, a user, that user's password, and one for more rights. */
const ofDevice =
  /(?<=^[\w.-]{1,80}:\w{1,20}:[\w.@-]{1,60}:(?:[^\s:]{1,80}:)?)(?<secret>[^\s:]{6,80})(?=:|[ \t]{0,8}$)/gm;
/** RANCID: one password for a device, and one for more rights, in braces or not. */
const ofLogin =
  /(?<=^add[ \t]{1,4}(?:user|enable)?password[ \t]{1,8}\S{1,80}[ \t]{1,8}(?:\{?[^\s{}]{1,80}\}?[ \t]{1,8})?\{?)(?<secret>[^\s{}]{6,80})(?=\}|[ \t]|$)/gm;
/** DragonFly's mailer: a user, a server and a password. */
const relay = /^[^\s#|]{1,80}\|[\w.-]{1,80}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
/** OpenSMTPD: a label, a user and a password. */
const labelled = /^[\w.-]{1,40}[ \t]{1,8}[\w.@+-]{1,80}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
/** Pgpool: a user and a password in clear text. */
const inClear = /^[^\s:]{1,64}:TEXT(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
/** Kubernetes: a token or a password, a user and an id. */
const beforeUser = /^"?(?<secret>[\w.!@#$%*+-]{8,80})"?,"?[\w:.@-]{1,60}"?,"?[\w.-]{1,60}"?(?:,|[ \t]{0,8}$)/gm;

/**
 * Files that list secrets in lines without any name for them, by the name of the file. A look-up: each path is asked
 * for.
 */
const byName: ReadonlyMap<string, RegExp> = new Map([
  ['rsyncd.secrets', pair],
  ['psk.txt', sharedByName],
  ['stunnel-psk.txt', sharedByName],
  ['router.db', ofDevice],
  ['.cloginrc', ofLogin],
  ['auth.conf', relay],
  ['pool_passwd', inClear],
  ['tokens.properties', withRoles],
  ['tokens.csv', beforeUser],
  ['known_tokens.csv', beforeUser],
  ['basic_auth.csv', beforeUser],
  ['pap-secrets', third],
  ['chap-secrets', third],
  ['ntp.keys', numbered],
  ['chrony.keys', numbered],
  ['passwd.client', server],
  ['userlist.txt', quotedPair],
  ['realm.properties', withRoles],
  ['jetty-realm.properties', withRoles],
  ['users.properties', withRoles],
  ['artemis-users.properties', ofJava],
  ['bootstrap.creds', administrator],
  ['simple_auth_manager_passwords.json.generated', generated],
]);

/** How the lines look of a file that lists secrets, with a group `secret`, by its path; undefined for other files. */
export function secretLineOf(path: string): RegExp | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const line = byName.get(name);
  if (line !== undefined) return line;
  if (name.endsWith('.wpa_psk')) return shared;
  if (name !== 'secrets') return undefined;
  if (path.endsWith('davfs2/secrets')) return third;
  return path.endsWith('mail/secrets') || path.endsWith('smtpd/secrets') ? labelled : undefined;
}
