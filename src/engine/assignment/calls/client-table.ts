import { ciphers, issued, type KeyCall, type Places, sessions, signatures } from './places.ts';

// Clients, connections and keys of compiled languages, by the end of their name. Their arguments have no names.

const hostUserPassword: Places = [
  [3, 3, 3],
  [4, 4, 4],
];

/** Calls that take a user name and a password, or compare a password in constant time. */
export const clientLogins: Readonly<Record<string, Places>> = {
  // Shells and files.
  'sshclient(': hostUserPassword,
  'sftpclient(': hostUserPassword,
  'scpclient(': hostUserPassword,
  'ftpclient(': hostUserPassword,
  'sftp(': hostUserPassword,
  'ssh_userauth_password(': [[3, 3, 3]],
  'libssh2_userauth_password(': [[3, 3, 3]],
  'winrm.newclient(': [[3, 3, 3]],
  'ntlmpasswordauthentication(': [[3, 3, 3]],
  'ntlmpasswordauthenticator(': [
    [2, 2, 2],
    [3, 3, 3],
  ],
  'staticuserauthenticator(': [[3, 3, 3]],
  'logonuser(': [[6, 6, 3]],
  'gowebdav.newclient(': [[3, 3, 3]],
  // Databases, caches and queues.
  'driver->connect("': [[3, 3, 3]],
  'sql.newinstance(': [[3, 5, 3]],
  'sqlconnect(': [[7, 7, 6]],
  'pqsetdblogin(': [[7, 7, 7]],
  'drivermanagerdatasource(': [[3, 3, 3]],
  'connectionpool.create(': [[3, 3, 3]],
  'datasource("jdbc': [[3, 3, 3]],
  'jdbi.create(': [[3, 3, 3]],
  'database.forurl(': [[3, 6, 3]],
  ' jedispool(': [[5, 10, 5]],
  'plaintextauthprovider(': [[2, 2, 2]],
  'withauthcredentials(': [[2, 2, 2]],
  'createmongocrcredential(': [[3, 3, 3]],
  'scram.mechanism(': [[3, 3, 3]],
  'newstaticv4(': [[3, 3, 2]],
  'newstaticv2(': [[3, 3, 2]],
  // Mail and directories.
  'credentials::new(': [
    [2, 2, 2],
    [5, 5, 2],
  ],
  'crammd5auth(': [[2, 2, 2]],
  'newplainclient(': [[3, 3, 3]],
  'newloginclient(': [[2, 2, 2]],
  'imapclient(': [[4, 6, 4]],
  'newsimplebindrequest(': [[3, 3, 2]],
  'ldap_simple_bind_s(': [[3, 3, 3]],
  'principalcontext(': [
    [4, 4, 4],
    [5, 5, 5],
    [6, 6, 6],
  ],
  "= gmail('": [[2, 2, 2]],
  '= gmail("': [[2, 2, 2]],
  // The web.
  'httpbasicauthenticator(': [[2, 2, 2]],
  'basicauthentication(': [[2, 2, 2]],
  '.setbasicauthentication(': [[2, 2, 2]],
  'withbasicauth(': [[2, 2, 2]],
  'url.userpassword(': [[2, 2, 2]],
  'digest.newtransport(': [[2, 2, 2]],
  'jenkinsserver(': [[3, 3, 3]],
  'passwordcredential(': [[3, 3, 3]],
  // Networks of devices.
  'softap(': [[2, 6, 2]],
  'addap(': [[2, 3, 2]],
  'blynk.begin(': [[3, 6, 3]],
  // Files that a password locks.
  'from_pkcs12(': [[2, 2, 2]],
  'from_pkcs12_der(': [[2, 2, 2]],
  'pkcs12_parse(': [[5, 5, 2]],
  'encryptors.text(': [[2, 2, 1]],
  // Comparisons that take the same time for each value.
  'fixedtimeequals(': [[2, 2, 2]],
  'timingsafeequal(': [[2, 2, 2]],
};

/** `Client("key")`, `Client("id", "secret")`, `Client("key", options)` */
const client = issued([1, 1, 1], [2, 3, 2], [2, 3, 1]);

/** Calls that take what they sign or encrypt with, or what a service issued. */
export const clientKeys: Readonly<Record<string, KeyCall>> = {
  'new_from_slice(': signatures([1, 1, 1]),
  'macsigner(': signatures([1, 1, 1]),
  'macverifier(': signatures([1, 1, 1]),
  'newhs256(': signatures([1, 1, 1]),
  'algorithm::hs256{': signatures([1, 1, 1]),
  'jwtauth.new(': signatures([3, 4, 2]),
  'middleware.jwt(': signatures([1, 1, 1]),
  'importkey(': signatures([5, 5, 2]),
  'hmac(sha': signatures([2, 2, 2]),
  'hmac(evp_': signatures([5, 7, 2]),
  'hmac(': signatures([2, 2, 1]),
  'cookie.newstore(': sessions([1, 2, 1]),
  'securecookie.new(': sessions([2, 2, 1]),
  'csrf.protect(': sessions([1, 6, 1]),
  'symmetrickey(': ciphers([1, 1, 1]),
  'key.fromutf8(': ciphers([1, 1, 1]),
  '_set_encrypt_key(': ciphers([3, 3, 1]),
  '_set_decrypt_key(': ciphers([3, 3, 1]),
  'aes_setkey_enc(': ciphers([3, 3, 2]),
  'desedekeyspec(': ciphers([1, 1, 1]),
  'deskeyspec(': ciphers([1, 1, 1]),
  'secureutil.aes(': ciphers([1, 1, 1]),
  'secureutil.des(': ciphers([1, 1, 1]),
  // The client of whatever library is imported.
  'new client(': client,
  'client::new(': client,
  ':bearer{': issued([1, 1, 1]),
  'influxdb2.newclient(': issued([2, 2, 2]),
  'connectusingoauth(': issued([1, 1, 1], [2, 2, 2]),
  'mailjetclient(': issued([2, 3, 2]),
  'dropboxclient(': issued([1, 2, 1]),
  'searchclient.create(': issued([2, 2, 2]),
  'search.newclient(': issued([2, 2, 2]),
  'razorpayclient(': issued([2, 2, 2]),
  'razorpay.newclient(': issued([2, 2, 2]),
  'newfromparams(': issued([3, 3, 3]),
  'minioclient(': issued([3, 4, 3]),
  'ossclient(': issued([3, 4, 3]),
  'oss.new(': issued([3, 4, 3]),
  'qbox.newmac(': issued([2, 2, 2]),
  'jpushclient(': issued([2, 6, 1]),
  'oauth1.newconfig(': issued([2, 2, 2]),
  'oauth1.newtoken(': issued([2, 2, 2]),
  'newtwitterapi(': issued([2, 2, 2]),
};
