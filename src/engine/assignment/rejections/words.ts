// Words of names and values that mean there is no secret. Names are split where their case changes and where digits
// begin or end.

/** A set of the words in a text, which are separated by blanks. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that mean so at the end of a name. */
export const tails: ReadonlySet<string> = setOf(
  'sha sig sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid ' +
    'version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg ' +
    'error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies through ' +
    'ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage ' +
    'license address addresses addr help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon ' +
    'manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits ' +
    'lookup lookups exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods ' +
    'attempts meter meters history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain ' +
    'channel channels restriction restrictions backend backends scheme schemes condition conditions server servers sdk library lib libs filepath filepaths target targets strategy strategies exists present missing valid invalid ok success failure failed fail changed updated reset recovery forgot prompt passwordfile passwdfile pwdfile grant scope scopes audience issuer realm domain group groups mechanism mechanisms attribute attributes encryption identity characters alphabet protection protected challenge challenges show fetch find del require command cmd namespace ns zone zones env var variable allowed denied ' +
    'exception exceptions network networks subnet subnets flow flows vendor vendors phone iterations capability capabilities at reason reasons txt port ports identifier identifiers helper helpers tag tags accessor accessors ' +
    'level levels parallelism memory clientid oid oids hashing proof proofs zero date dates timestamp timestamps approved decline declined price prices pricing sids limit limits ratelimit ratelimits ' +
    'expression expressions resource to used query queries encoder encoders decoder decoders tokenizer tokenizers digits connector connectors arg args argument arguments descriptor descriptors md tuple image images broker brokers ignore ignored com purpose purposes metadata engine quota quotas mtime ctime states nid correct incorrect icontains startswith requirement requirements askpass module modules delay delays ident idents',
);

/** Those of them that may also tell whose secret it is, as names in the languages of Spain and France do. */
export const whose: ReadonlySet<string> = setOf(
  'mail email user users server host network backend store phone channel vendor',
);

/** Words that mean so anywhere in a name. */
export const publicWords: ReadonlySet<string> = setOf(
  'public pub pubkey pubkeys publickey publickeytoken pinnedpubkey publishable encrypted encryptedkey sealed wrapped sitekey prekey prekeys lprekeys',
);

/** Words of hashes and challenges, anywhere in a name. */
export const hashWords: ReadonlySet<string> = setOf(
  'hash hashed hasher hashers sha digest checksum bcrypt crypted etag fingerprint commit revision finger nonce opaque cnonce encrypted dhe edhe ecdhe poly chacha',
);

/** Words that mean so at the start of a name of several words. */
export const labelHeads: ReadonlySet<string> = setOf('func function label hint placeholder title aria tooltip');

/** Words that mean so before `key`. */
export const plainKeys: ReadonlySet<string> = setOf(
  'code mapping annotation foreign primary repository site socket websocket sort result results output partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut cut arrow enter tab shift ctrl alt meta ' +
    'cmd modifier default config setting settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any ' +
    'first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup deduplication story idempotency lock ' +
    'url slug permalink compound secondary surrogate global redis memo metric feature flag environment variable env citation cite correlation schema for identifier rule badge spreadsheet sheet contains ' +
    'contain has icon version ticket issue epic board sprint only generate coordinator string protobuf array metadata offset replica fixture restore trigger deposed image img action context duplicate equivalence anonymous text src dst dest destination sub pre tag parameter expected stats',
);

/** Words that mean so before `token`. */
export const plainTokens: ReadonlySet<string> = setOf(
  'next forward backward simple sanitized sanitised site page paging skip skiptoken creation sequence continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls ' +
    'version concurrency design css color total prompt completion idempotency max min separator delimiter keyword comment literal change watch input output left right expected file',
);

/** Values that stand for any value. */
export const stockWords: ReadonlySet<string> = setOf(
  'true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char binary varbinary blob hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic ' +
    'bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain plaintext ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing ' +
    'password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id ' +
    'replaced session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else ' +
    'negotiate ntlm spnego gssapi sasl mymachines systemd sss winbind encrypted hashed readonly read-only writable writeable digestmd5 digest-md5 crammd5 cram-md5 include omit same-origin stdin private public client ' +
    'server bytes unset redacted masked sensitive confidential scram-sha-256 trust peer md5 keypair uuid unknown identifier requested require preferred discouraged compat test mypassword mysecret mytoken mykey passw0rd_ ' +
    'thepassword somepassword migrated deprecated inherit development staging production enable disable locked unlocked auto-generate autogenerate obfuscated oauth2accesstoken aws4 vcalendar x-access-token ' +
    'x-oauth-basic localhost localstack base64url base64urlnopad base32 base58 endstream endobj nullable sometimes confirmed community generate unrecognized unrecognised instanceprofile approved rejected permission-denied sufficient requisite substack neutered starttls uncompromised compromised argument implemented unimplemented not_implemented',
);
