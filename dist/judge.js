const require_scan = require("./scan.js");
const require_published = require("./engine-published.js");
// src/engine/assignment/shape.ts
const counted = 512;
const occurrences = new Uint16Array(256);
const met = new Uint8Array(256);
function shapeOf(value) {
	const length = Math.min(value.length, counted);
	const kinds = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let changes = 0;
	let previous = -1;
	let distinct = 0;
	for (let index = 0; index < length; index++) {
		const code = value.charCodeAt(index) & 255;
		const kind = kindOf(code);
		kinds[kind] = (kinds[kind] ?? 0) + 1;
		if (index > 0 && kind !== previous) changes++;
		previous = kind;
		if (occurrences[code] === 0) met[distinct++] = code;
		occurrences[code]++;
	}
	return {
		length: value.length,
		...named(kinds),
		changes: changes / Math.max(1, length),
		...spread(length, distinct)
	};
}
function kindOf(code) {
	if (require_scan.isKind(code, 1)) return 0;
	if (require_scan.isKind(code, 2)) return 1;
	if (require_scan.isKind(code, 4)) return 2;
	if (require_scan.isKind(code, 16)) return 3;
	return code > 126 ? 4 : 5;
}
function named([digits = 0, lowers = 0, uppers = 0, blanks = 0, foreign = 0, marks = 0]) {
	return {
		digits,
		lowers,
		uppers,
		blanks,
		foreign,
		marks,
		classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0)
	};
}
function spread(length, distinct) {
	let entropy = 0;
	for (let index = 0; index < distinct; index++) {
		const share = occurrences[met[index]] / length;
		occurrences[met[index]] = 0;
		entropy -= share * Math.log2(share);
	}
	const most = Math.log2(Math.min(length, 64));
	return {
		entropy,
		evenness: most > 0 ? Math.min(1, entropy / most) : 0,
		distinct
	};
}
// src/engine/assignment/evidence.ts
function gatherEvidence(candidate, surroundings) {
	return new CountedEvidence(candidate, surroundings);
}
var CountedEvidence = class {
	candidate;
	surroundings;
	#shape;
	#lowered;
	#naturalness;
	#isOpaque;
	constructor(candidate, surroundings) {
		this.candidate = candidate;
		this.surroundings = surroundings;
	}
	get shape() {
		return this.#shape ??= shapeOf(this.candidate.value);
	}
	get lowered() {
		return this.#lowered ??= this.candidate.value.toLowerCase();
	}
	get naturalness() {
		return this.#naturalness ??= require_scan.naturalnessOf(this.candidate.value);
	}
	get isOpaque() {
		return this.#isOpaque ??= isOpaque(this.candidate.value, this.shape, this.naturalness);
	}
};
function isOpaque(value, shape, naturalness) {
	if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
	if (isSequence(value)) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
	if (!/^[\w+/.~-]+={0,2}$/.test(value)) return shape.classes === 4 && shape.evenness > .8 && naturalness < .5;
	if (shape.digits === 0) return shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > .3 && naturalness < .45;
	return shape.evenness > .75 && naturalness < .5 && (shape.changes > .25 || naturalness < .3);
}
function isSequence(value) {
	const text = value.slice(0, 64).toLowerCase();
	return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2;
}
function steps(text, stride) {
	let count = 0;
	for (let index = stride; index < text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
		if (step === 1 || step === -1 || step === -9) count++;
	}
	return count;
}
// src/engine/assignment/rejections/code.ts
const isExpression = ({ candidate: { value, quote, next, kind } }) => {
	if (/^["'`] ?\+|\+ ?["'`]$/.test(value)) return "the value is a part of an expression";
	if (quote !== "none") return next === "+" || next === "%" ? "the value is a part of an expression" : void 0;
	if (value.endsWith("-") && next === ">" || next === "|" || /^!\$?[A-Za-z_]+$/.test(value)) return "the value is code";
	if (next === "(" || next === "[" || next === "{" || next === "<") return "the value is code: a call or an index";
	if (kind !== "query" && (next === "=" || next === "?" || next === ":" && !value.includes("="))) return "the value is code";
	if (/^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$][\w$]*)+!?$/.test(value) && !/\d{3}|[a-z]\d[a-z]/.test(value)) return "the value is code: a member";
	return /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]?\w*$/.test(value) && /&&|->|::|\+=|==/.test(value) ? "the value is code" : void 0;
};
const isBareIdentifier = ({ candidate: { value, quote, next, family, kind, separator, isTight, name }, shape, isOpaque, naturalness }) => {
	if (quote !== "none" || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return void 0;
	if (/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value)) return "the value is the name of a constant";
	if (isTight && !/[a-z]/.test(name) && (family === "password" || naturalness < .45 && shape.length >= 12)) return void 0;
	if (value.includes("_") && shape.digits === 0) return "the value is an identifier";
	if (/[a-z][A-Z]/.test(value) && shape.digits === 0 && kind !== "query") return "the value is an identifier";
	if (shape.digits > 0 && shape.length >= 6) return void 0;
	if (family !== "password" && kind !== "user-password") return "the value is a single word without quotes";
	return next === "\n" && (separator === "colon" || separator === "equals" || separator === "blank") ? void 0 : "the value is a single word without quotes";
};
const credentialWord = /pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/;
const isFieldName = ({ candidate: { value, family }, shape, lowered, naturalness, isOpaque }) => {
	if (isOpaque || shape.length > 60 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value) || shape.digits > 2) return void 0;
	const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
	if (credentialWord.test(lowered) && (isCompound || naturalness > .5)) return "the value is the name of a field";
	if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return "the value is the name of a constant";
	return isCompound && family !== "password" && naturalness > .5 && shape.digits === 0 ? "the value is an identifier" : void 0;
};
const isWordUnderKey = ({ candidate: { family, words, qualifier, kind }, shape, isOpaque, naturalness }) => {
	if (isOpaque || kind === "user-password") return void 0;
	if (shape.length >= 16 && naturalness < .4 && shape.blanks === 0 && (words.length > 1 || family === "token")) return void 0;
	const isLone = words.length === 1 && qualifier === "";
	if (family === "api-key" && (isLone || shape.length < 8 || shape.digits === 0)) return "a key of this name has a generated value";
	if ((family === "token" || family === "credential") && (shape.digits === 0 || shape.length < 6)) return "a token or credential has a generated value";
};
const isWordBeside = ({ candidate: { kind, value }, naturalness, isOpaque }) => {
	if (kind !== "argument" && kind !== "comparison" && kind !== "table") return void 0;
	return !isOpaque && /^[A-Za-z_ -]+$/.test(value) && naturalness > .4 ? "the value is a word beside the name" : void 0;
};
const codeRejections = [
	isExpression,
	isBareIdentifier,
	isFieldName,
	isWordBeside,
	isWordUnderKey
];
// src/engine/assignment/rejections/format.ts
const formats = [
	["a date or a time", /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$|^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/],
	["a version", /^v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.]*)?$|^[\^~>=]{1,2}\s?\d/],
	["a media type", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+*-]+/],
	["an address without a password", /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s@]*$|^(?:https?|mailto|tel|javascript|data|urn|magnet|ws|wss|ftp|file|jdbc|ldap):/i],
	["an e-mail address", /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/],
	["a host", /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|edu|gov|co|app))(?::\d{1,5})?(?:\/.*)?$|^localhost:/i],
	["a public key or a certificate", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-ssh|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2Vj)/],
	["a PEM block, which has rules of its own", /^-----BEGIN|^(?:MII[A-Z]|LS0tLS1CRUdJTi)/],
	["a regular expression", /\[\^?\w-\w|\\[wdsWDSb][+*{)\]]|\(\?[:=!<P]|\.[*+]\??[)$"]?|^\/.*\/[gimuy]*$|\[\^|^\^.*\$$/],
	["a key of the keyboard", /^(?:ctrl|cmd|command|shift|alt|meta|option|control|super|mod|cmdorctrl|commandorcontrol)\s?[+-]|^(?:arrow(?:up|down|left|right)|escape|backspace|enter|f\d{1,2})$/i],
	["an algorithm", /^(?:aes|hmac|sha|rsa|ecdh|ecdsa|curve25519|chacha20|diffie-hellman|pbkdf2|pbe|des|camellia|blowfish|x25519|ed25519|dh|tls|ssl|hs|rs|es|ps)(?:[-_/ ]?\d{1,4}|[-_/])(?:$|[-_/@.,]|with)[\w/@.,-]*$|@openssh\.com|-md5$|^x?oauth2?\b|(?:^|-)(?:aes\d{3}|chacha20|camellia\d{3}|3des)-|_with_/i],
	["a filter or a query", /^\([&|!]?\(?\w+=|^(?:select|insert|update|delete|create|alter|drop|grant)\s/i],
	["a selector", /^(?:[#.][A-Za-z][\w-]*(?:[ >.#[:].*)?|\/\/?\w+\[.*|\w*\[\w+[~^$*|]?=.*\].*)$/],
	["the scope of a signed request", /[/](?:aws4|\w{1,20})_request$/],
	["a set of characters", /0-9|a-z|A-Z|\[[A-Z][a-z]\]|\]\{\d/],
	["a glob or a refspec", /^\*\*?\/|\/\*/],
	["a field list", /^[\w-]{1,30}=[\w{}$%<-]{1,40}(?:&|;)/]
];
const passwordHash = /^(?:\$(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2)\w*\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|SCRAM-SHA)/i;
const isPasswordHash = ({ candidate: { value } }) => passwordHash.test(value) ? "the value is a password hash" : void 0;
const plainFormats = formats.filter(([what]) => what === "a key of the keyboard" || what === "an algorithm" || what === "a public key or a certificate" || what.startsWith("a PEM") || what === "a filter or a query");
const hasKnownFormat = ({ candidate: { value }, isOpaque, shape }) => {
	const found = (shape.marks === 0 ? plainFormats : formats).find(([, pattern]) => pattern.test(value));
	if (found === void 0 || isOpaque && shape.length < 30 && found[0] === "an algorithm") return void 0;
	return `the value is ${found[0]}`;
};
const isPath = ({ candidate: { value }, shape, isOpaque, naturalness }) => {
	if (shape.marks === 0) return void 0;
	if (/^(?:~|\.{1,2})?\/[\w.@-]+(?:\/|$)/.test(value) && (!isOpaque || /\/\w+\/|\.\w{2,4}$/.test(value)) && naturalness > .45) return "the value is a path";
	if (/^[A-Za-z]:\\/.test(value) || /^\.{1,2}\//.test(value)) return "the value is a path";
	if (/\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|xml|html?|js|ts|py|rb|go|java|php|css|conf|cfg|ini|properties|png|svg|log|sh|md|csv|db|gpg|asc|pub|env|c|h|cpp|exe|dll|so)$/i.test(value)) return "the value is the name of a file";
	return (value.match(/[/\\]/g)?.length ?? 0) >= 1 && shape.digits * 8 < shape.length && naturalness > .5 && /^[\w./\\@:-]+$/.test(value) ? "the value is a path" : void 0;
};
const isUuid = ({ candidate: { value, family, words }, shape }) => {
	if (shape.length !== 36 || !/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return void 0;
	return family === "api-key" && words.length === 1 ? "the value is a UUID and the name does not say what for" : void 0;
};
const isNumber = ({ candidate: { value, family, quote, isStatement, separator }, shape }) => {
	if (!/^[-+]?(?:0x[\da-f]{1,8}|[\d_.,]+[a-z%]{0,3})$/i.test(value) || shape.length > 30) return void 0;
	return family === "password" && shape.length >= 4 && (quote !== "none" || isStatement) && separator !== "blank" && shape.digits === shape.length ? void 0 : "the value is a number";
};
const isBinary = ({ candidate: { value }, shape }) => {
	if (shape.foreign * 4 > shape.length) return "the value is text in another script or binary";
	if (shape.marks === 0) return void 0;
	return /(?:\\x[0-9a-f]{2}.{0,2}){3}|(?:\\u[0-9a-f]{4}){2}|[^\t\r\n -~\x80-\xff]/i.test(value) ? "the value is made of escapes" : void 0;
};
const formatRejections = [
	hasKnownFormat,
	isUuid,
	isNumber,
	isPath,
	isBinary
];
// src/engine/assignment/rejections/name.ts
const setOf = (words) => new Set(words.split(" "));
const tails = setOf("sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage license help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods attempts history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain exists present valid invalid ok success failure failed fail changed updated reset recovery forgot grant scope scopes audience issuer realm domain env var variable");
const endsInTellingWord = ({ candidate }) => {
	const last = lastWord(candidate.words);
	if (!tails.has(last) && !/^sha\d*$/.test(last)) return void 0;
	return isExempt(candidate) ? void 0 : `the name ends in a word that tells it is no secret: ${last}`;
};
const publicWords = setOf("public pub pubkey pubkeys publickey pinnedpubkey publishable site encrypted foreign primary sitekey");
const isPublic = ({ candidate }) => {
	const word = [...candidate.words, ...qualifiersOf(candidate)].find((each) => publicWords.has(each));
	return word === void 0 || isExempt(candidate) ? void 0 : `the name says that it is no secret: ${word}`;
};
const hashWords = /^(?:hash|hashed|md5|sha\d{0,3}|digest|checksum|bcrypt|crypted|etag|fingerprint|commit|revision|socket|nonce|opaque|cnonce|encrypted)$/;
const namesHash = ({ candidate }) => {
	const word = candidate.words.find((each) => hashWords.test(each));
	return word === void 0 ? void 0 : `the name tells of a hash or of a challenge: ${word}`;
};
const flagHeads = setOf("is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if");
const startsAsSwitch = (evidence) => {
	const { words } = evidence.candidate;
	const first = words[0] ?? "";
	return flagHeads.has(first) && words.length > 1 && !evidence.isOpaque ? `the name starts as that of a switch or a number: ${first}` : void 0;
};
const plainKeys = setOf("code sort partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut arrow enter tab shift ctrl alt meta cmd modifier default config settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup idempotency lock compound secondary surrogate global redis memo metric feature flag environment variable env");
const plainTokens = setOf("next page continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls design css color total prompt completion max min separator delimiter keyword comment literal change watch input output left right expected");
const isPlainKey = ({ candidate }) => {
	const { family, words } = candidate;
	const plain = family === "api-key" ? plainKeys : family === "token" ? plainTokens : void 0;
	const before = [...qualifiersOf(candidate).slice(-1), ...words].slice(0, -1).at(-1) ?? qualifiersOf(candidate).at(-1) ?? "";
	return plain?.has(before) === true ? `a ${before} ${family === "token" ? "token" : "key"} is no secret` : void 0;
};
const askingVerbs = setOf("send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on");
const asksForSecret = (evidence) => {
	const { candidate } = evidence;
	if (candidate.kind !== "call" && candidate.kind !== "list") return void 0;
	if (candidate.separator !== "call" || evidence.isOpaque) return void 0;
	const verb = candidate.words[0] ?? "";
	return askingVerbs.has(verb) ? `the call asks for a secret: ${verb}` : void 0;
};
const isMemberOfSecret = ({ candidate }) => {
	const dot = candidate.name.lastIndexOf(".");
	if (dot < 0 || candidate.kind !== "call") return void 0;
	return /pass|pwd|token|secret|key|cred|auth|psk/i.test(candidate.name.slice(dot)) ? void 0 : "a method of the secret is called";
};
function isExempt({ kind }) {
	return kind === "user-password" || kind === "flag" || kind === "command";
}
function qualifiersOf({ qualifier }) {
	return qualifier === "" ? [] : qualifier.toLowerCase().split(/[ \t]/);
}
function lastWord(words) {
	const last = words.at(-1) ?? "";
	return /^\d+$/.test(last) && words.length > 1 ? words.at(-2) ?? "" : last;
}
const nameRejections = [
	endsInTellingWord,
	isPublic,
	namesHash,
	startsAsSwitch,
	isPlainKey,
	asksForSecret,
	isMemberOfSecret
];
// src/engine/assignment/rejections/placeholder.ts
const stubs = /(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|x{4,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|todo|fixme|replace[-_ ]?me|to[-_ ]be[-_ ]|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|blah|lorem|ipsum|^<|>$|^-{3,}$|_{4,}|deadbeef|cafebabe|anonymous/;
const encoded = /\xe2\x80\xa6/;
const isStub = ({ lowered, shape }) => {
	if (shape.length > 120) return void 0;
	return stubs.test(lowered) || encoded.test(lowered) ? "the value is a placeholder" : void 0;
};
const isRepetition = ({ shape, candidate: { value } }) => {
	if (shape.distinct <= 2 || shape.length >= 12 && shape.distinct <= 4) return "the value repeats one or two characters";
	return shape.length >= 16 && isSequence(value) ? "the value is a sequence" : void 0;
};
const words = new Set("true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else private public client server bytes unset redacted masked sensitive scram-sha-256 trust peer md5 keypair uuid unknown test mypassword mysecret mytoken mykey passw0rd_ thepassword somepassword".split(" "));
const isStockWord = ({ lowered }) => words.has(lowered) ? "the value is a word that stands for any value" : void 0;
const repeatsName = ({ candidate, lowered }) => {
	if (lowered.length > 40) return void 0;
	const value = lowered.replace(/[^a-z0-9]/g, "").replace(/\d{1,2}$/, "");
	const name = candidate.words.join("");
	return value !== "" && (value === name || name.endsWith(value)) ? "the value repeats the name" : void 0;
};
const placeholderRejections = [
	isStockWord,
	repeatsName,
	isStub,
	isRepetition
];
// src/engine/assignment/rejections/published.ts
const isPublished = ({ candidate: { value } }) => {
	const publisher = require_published.publisherOf(value);
	return publisher === void 0 ? void 0 : `the value is an example that ${publisher} published`;
};
// src/engine/assignment/rejections/prose.ts
const isSentence = ({ candidate: { value, words, family, wrapper }, shape, naturalness, isOpaque }) => {
	if (shape.blanks === 0 || isOpaque) return void 0;
	if ((wrapper !== "" || /^\s|\s$/.test(value)) && naturalness > .4) return "the value is text for people";
	if (shape.blanks >= 3 && words.includes("passphrase") && shape.uppers === 0 && !/[,.:'"]/.test(value)) return void 0;
	if (family === "password" && naturalness < .4 && shape.length < 40 && shape.lowers > 0) return void 0;
	if (shape.blanks >= 2) return "the value is text for people";
	return (family === "password" || family === "secret") && /^[a-z\d]+ [a-z\d]+$/.test(value) && !/pass|secret|token|\b(?:key|required|is|the|of|for|and|to|not|no|your|enter|new|old)\b/.test(value) ? void 0 : "the value is text for people";
};
const isProse = ({ candidate: { quote, next, separator, value, kind }, isOpaque, shape }) => {
	if (quote !== "none" || isOpaque || kind === "user-password" || kind === "flag" || kind === "command") return void 0;
	if (/[A-Za-z(]/.test(next) && (shape.digits === 0 || separator === "colon" || separator === "word")) return "the value is the first word of a text";
	return separator === "word" && /^[a-z']+$/i.test(value) ? "the value is a word of a text" : void 0;
};
const isLabel = ({ candidate: { value, quote }, naturalness }) => quote !== "none" && /^[A-Z][a-z]+[:?!.*]?$/.test(value) && (naturalness > .4 || value.length < 7) ? "the value is a label" : void 0;
const isNextFlag = ({ candidate: { value, quote, separator } }) => separator === "blank" && quote === "none" && value.startsWith("-") ? "the value is the next flag" : void 0;
const isPunctuation = ({ shape }) => shape.digits + shape.lowers + shape.uppers < Math.max(2, shape.length / 3) ? "the value is punctuation" : void 0;
const proseRejections = [
	isPunctuation,
	isNextFlag,
	isSentence,
	isProse,
	isLabel
];
// src/engine/assignment/rejections/reference.ts
const template = /\$\{|\{\{|<%|%\{|#\{|\$\(|\{%|@@|\[\[|__[A-Z_]{3,}__/;
const wholeTemplate = /^(?:\$[A-Za-z_][\w.:]*|%[A-Za-z_]\w*%|\{[\w.:-]*\}|<[^<>]*>|\[[\w .-]+\]|%[-+ ]?\d*[sdvq@]|%\([\w.]+\)s|:[a-z_]\w*|@[A-Za-z_][\w.]*|\$\d|\\?\$\w+|#[A-Za-z_]+#|~[\w.]+~)$/;
const isTemplate = ({ candidate: { value, wrapper, quote }, shape }) => {
	if (shape.marks === 0) return void 0;
	if (template.test(value) || wholeTemplate.test(value)) return "the value is a template that is filled in elsewhere";
	if (/^\$[A-Za-z_{]/.test(value) && quote === "none") return "the value is a variable";
	if (quote === "none" && (/^:\w+:/.test(value) || value.startsWith("@"))) return "the value is a reference";
	if (/(?:^| )f$/.test(wrapper) && value.includes("{")) return "the value is a template that is filled in elsewhere";
	return /(?:^|[^\\])%[sdvq](?:$|\W)|\{\d?\}|<[a-z_ -]{2,40}>|\{[a-z_]{2,30}\}/i.test(value) ? "the value has a part that is filled in elsewhere" : void 0;
};
const vaults = /^(?:vault:|ref\+|op:\/\/|arn:|secretsmanager|ssm:|kms:|gcp-?sm:|sm:\/\/|akv:|keyvault|bao:|doppler:|env:|file:|secret:\/\/|awsssm|azurekv|projects\/[^/]+\/secrets|\{cipher\}|ENC[[(]|enc:|encrypted:|\$ANSIBLE_VAULT|!vault|!Ref|AQICAH|Ag[AB][\w+/]{80}|-----BEGIN PGP MESSAGE|@Microsoft\.KeyVault|vault\/|gpg:|age1|secure:)/i;
const isVaultReference = ({ candidate: { value }, shape }) => shape.marks + shape.digits > 0 && vaults.test(value) ? "the value is encrypted or kept in a vault" : void 0;
const environment = /\b(?:process\.env|os\.environ|getenv|ENV\[|System\.getenv|env\.|environ)|^(?:secrets|vars|inputs|var|local|data|module|github|self|this|config|settings|props|ctx|params|args|opts|options|state|request|req|res|event|user|conf|cfg|app|row|item)\.[A-Za-z_]/;
const isLookup = ({ candidate: { value, wrapper, quote }, isOpaque, shape }) => {
	if (isOpaque) return void 0;
	if (shape.marks > 0 && environment.test(value)) return "the value is looked up when the program runs";
	if (quote === "none" || wrapper === "" || wrapper === "[" || wrapper === "{") return void 0;
	const call = lookups.exec(wrapper);
	return call === null ? void 0 : `the value is the name of what is looked up: ${call[0].trim()}`;
};
const lookups = /(?:^|[\s.])(?:\w{0,16}env\w{0,10}|environ\w{0,5}|prompt|input|gets?|fetch|find\w{0,20}|get[A-Z_]\w{0,30}|require\w{0,10}|import|config\w{0,10}|settings?|lookup|param\w{0,10}|header\w{0,10}|cookies?|t|i18n\w{0,6}|_|__|gettext\w{0,5}|translat\w{0,8}|trans|label\w{0,8}|readFile\w{0,6}|open|resolve|join|format|sprintf|printf|Sprintf|printf|query\w{0,12}|select\w{0,8}|\$|getElementBy\w{2,10}|value|has\w{0,6}|match|test|regex\w{0,6}|split|replace|By|Column|Field|\w{0,12}Field|column|var|variable|property|prop|attr\w{0,8}|symbol|Symbol|fprintf|echo|log|describe|it|expect|len|length|isEmpty|NAME|Key|createElement|getpass|ask\w{0,8}|read\w{0,8}|[Ee]rror\w{0,5}|\w{0,20}Exception|\w{0,20}Error|ref|output|template|path|file\w{0,6}|load\w{0,10}|parameter|inject|Inject|Value|\w{0,12}Label|Text|TextInput|sql|command|hint|LOOKUP|parse\w{0,6}|describe\w{0,6}|contains|include\w{0,2}|equal\w{0,6}|unset|delete|remove|isset|empty|defined?)$/;
const referenceRejections = [
	isTemplate,
	isVaultReference,
	isLookup
];
// src/engine/assignment/grade.ts
function gradeOf(evidence) {
	const { candidate } = evidence;
	const { path } = evidence.surroundings;
	const isTest = path !== void 0 && require_scan.isTestPath(path);
	const place = isTest ? ["the file is a test, an example or documentation"] : [];
	const weakness = weaknessOf(candidate) ?? (exampleWord.test(evidence.surroundings.line) ? "the line speaks of an example" : void 0);
	if (weakness !== void 0) return {
		confidence: "low",
		reasons: [weakness, ...place]
	};
	const look = lookOf(evidence, isTest);
	const name = `the name tells of a ${candidate.family.replace("-", " ")}`;
	if (look === void 0) return {
		confidence: "low",
		reasons: [
			name,
			"the value may be a word or a placeholder",
			...place
		]
	};
	return {
		confidence: "medium",
		reasons: [
			name,
			look,
			...place
		]
	};
}
const exampleWord = /(?<![\w.@/-])(?:for example|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;
function weaknessOf(candidate) {
	const { kind, position, separator, isStatement } = candidate;
	if (kind === "argument" || kind === "table" || kind === "comparison") return "the value stands in an argument, a table or a comparison";
	if (kind === "call" && position > 1) return "the value is a later argument";
	if (kind === "command") return void 0;
	if (separator === "word" || kind === "phrase" && !isStatement) return "the value stands in a text";
	return hasStrongName(candidate) ? void 0 : "the name may speak of other things than secrets";
}
const keyQualifiers = new Set("api app application access account secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription integration webhook secure".split(" "));
const weakTokens = new Set("csrf xsrf authenticity device push request".split(" "));
function hasStrongName({ family, words, qualifier, kind }) {
	if (kind === "user-password" || kind === "flag" || family === "password" || family === "secret") return true;
	const all = [...words, ...qualifier.toLowerCase().split(/[ \t]/)];
	if (family === "token") return !all.some((word) => weakTokens.has(word));
	if (family === "credential") return all.some((word) => word.startsWith("cred"));
	return all.some((word) => keyQualifiers.has(word) || /^(?:api|access|secret|private|auth|app|account|enc|master|consumer)keys?$/.test(word));
}
function lookOf(evidence, isTest) {
	const { candidate } = evidence;
	if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(candidate.value)) return void 0;
	if (evidence.isOpaque || isMixed(evidence)) return "the value looks generated";
	return isChosenPassword(evidence, isTest) ? "the value looks like a password somebody chose" : void 0;
}
const dummyWords = /test|pass|secret|secr|foo|bar|admin|qwert|asdf|q1w2|123|abc|letme|welcome|guest|root|default|demo|temp|hello|hunter|monkey|dragon|master|user|login|change|token|key|dummy|aaa|111|000|321|hack|word|super/;
function isMixed({ candidate: { value, family }, shape, lowered, naturalness }) {
	if (family === "password" || shape.length < 10 || !/^[\w+/.=-]+$/.test(value) || isSequence(value)) return false;
	if (shape.digits < 2 || shape.lowers + shape.uppers < 2 || dummyWords.test(unleeted(lowered))) return false;
	return shape.evenness > .75 && naturalness < .5 && shape.changes > .25;
}
function isChosenPassword({ candidate, shape, lowered, naturalness }, isTest) {
	if (candidate.family !== "password" || shape.length < 6 || shape.length > 64 || shape.blanks > 0) return false;
	if (dummyWords.test(lowered) || dummyWords.test(unleeted(lowered)) || shape.distinct < 5 || isSequence(candidate.value)) return false;
	if (shape.lowers + shape.uppers === 0) return false;
	if (shape.digits + shape.marks === 0) return shape.length >= 8 && naturalness < .3;
	return !isTest || shape.length >= 8 && shape.classes >= 2 && naturalness < .5;
}
const leet = {
	0: "o",
	1: "i",
	3: "e",
	4: "a",
	5: "s",
	7: "t",
	"@": "a",
	$: "s",
	"!": "i"
};
function unleeted(lowered) {
	return lowered.replace(/[013457@$!]/g, (character) => leet[character] ?? character);
}
// src/engine/assignment/judge.ts
const rejections = [
	...nameRejections,
	isPublished,
	isPasswordHash,
	...referenceRejections,
	...placeholderRejections,
	...formatRejections,
	...codeRejections,
	...proseRejections
];
function judge(candidate, surroundings) {
	const evidence = gatherEvidence(candidate, surroundings);
	const reason = firstReason(evidence);
	if (reason !== void 0) return {
		kind: "reject",
		reason
	};
	return {
		kind: "keep",
		...gradeOf(evidence)
	};
}
function firstReason(evidence) {
	const { path } = evidence.surroundings;
	const byPath = path === void 0 ? void 0 : judgePath(path, evidence.candidate);
	if (byPath !== void 0) return byPath;
	for (const rejection of rejections) {
		const reason = rejection(evidence);
		if (reason !== void 0) return reason;
	}
}
function judgePath(path, candidate) {
	return require_scan.rejectByPath(path, candidate);
}
exports.judge = judge;
exports.judgePath = judgePath;
