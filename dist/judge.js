const require_scan = require("./scan.js");
// src/engine/assignment/naturalness.ts
const commonPairs = "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap rd ck ug gr up cl bo da ue ef ki ok do lt rk cr sc sp ob ub ls ba gi ga go pi ru fa ff ";
let commonness;
function buildCommonness() {
	const isCommon = new Uint8Array(676);
	for (const pair of commonPairs.trim().split(" ")) isCommon[indexOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
	return isCommon;
}
function indexOf(first, second) {
	return ((first | 32) - 97) * 26 + ((second | 32) - 97);
}
function naturalnessOf(value) {
	const isCommon = commonness ??= buildCommonness();
	let pairs = 0;
	let common = 0;
	const end = Math.min(value.length, 256);
	for (let index = 1; index < end; index++) {
		const first = require_scan.codeAt(value, index - 1);
		const second = require_scan.codeAt(value, index);
		if (!require_scan.isKind(first, 6) || !require_scan.isKind(second, 6)) continue;
		pairs++;
		common += isCommon[indexOf(first, second)] ?? 0;
	}
	return pairs === 0 ? 0 : common / pairs;
}
// src/engine/assignment/shape.ts
const counted$1 = 512;
const kinds$1 = new Uint16Array(6);
const occurrences = new Uint16Array(256);
const met = new Uint8Array(256);
function shapeOf(value) {
	const length = Math.min(value.length, counted$1);
	kinds$1.fill(0);
	let changes = 0;
	let previous = -1;
	let distinct = 0;
	for (let index = 0; index < length; index++) {
		const code = value.charCodeAt(index) & 255;
		const kind = kindOf(code);
		kinds$1[kind]++;
		if (index > 0 && kind !== previous) changes++;
		previous = kind;
		if (occurrences[code] === 0) met[distinct++] = code;
		occurrences[code]++;
	}
	const entropy = takeEntropy(length, distinct);
	const most = Math.log2(Math.min(length, 64));
	const digits = kinds$1[0];
	const lowers = kinds$1[1];
	const uppers = kinds$1[2];
	const marks = kinds$1[5];
	return {
		length: value.length,
		digits,
		lowers,
		uppers,
		blanks: kinds$1[3],
		foreign: kinds$1[4],
		marks,
		classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0),
		changes: changes / Math.max(1, length),
		entropy,
		evenness: most > 0 ? Math.min(1, entropy / most) : 0,
		distinct
	};
}
function kindOf(code) {
	if (require_scan.isKind(code, 1)) return 0;
	if (require_scan.isKind(code, 2)) return 1;
	if (require_scan.isKind(code, 4)) return 2;
	if (require_scan.isKind(code, 16)) return 3;
	return code > 126 ? 4 : 5;
}
function takeEntropy(length, distinct) {
	let entropy = 0;
	for (let index = 0; index < distinct; index++) {
		const share = occurrences[met[index]] / length;
		occurrences[met[index]] = 0;
		entropy -= share * Math.log2(share);
	}
	return entropy;
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
	#isSequence;
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
		return this.#naturalness ??= naturalnessOf(this.candidate.value);
	}
	get isOpaque() {
		return this.#isOpaque ??= isOpaque(this);
	}
	get isSequence() {
		return this.#isSequence ??= isSequence(this.candidate.value);
	}
};
function isOpaque(evidence) {
	const { candidate: { value }, shape } = evidence;
	if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
	if (evidence.isSequence) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
	if (!/^[\w+/.~-]+={0,2}$/.test(value)) return shape.classes === 4 && shape.evenness > .8 && evidence.naturalness < .5;
	if (shape.digits === 0) return shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > .3 && evidence.naturalness < .45;
	return shape.evenness > .75 && evidence.naturalness < .5 && (shape.changes > .25 || evidence.naturalness < .3);
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
const member = /^[*&!~-]*[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$][\w$]*)+!?$/;
const isExpression = ({ candidate: { value, quote, next, kind, separator }, shape, surroundings: { path } }) => {
	if (/^["'`] ?\+|\+ ?["'`]$|^ ?\. ?\$[a-z]/i.test(value)) return "the value is a part of an expression";
	if (quote !== "none") return next === "+" || next === "%" ? "the value is a part of an expression" : void 0;
	if (/(?:\+\+|--)$/.test(value) || /^\d{1,6}\.[a-z_]{3,20}$/.test(value)) return "the value is code";
	if (value.endsWith("-") && next === ">" || next === "|" || /^!\$?[A-Za-z_]+$/.test(value)) return "the value is code";
	if (next === "(" || next === "[" || next === "{" || next === "<" && separator !== "element" && separator !== "pair") return "the value is code: a call or an index";
	if (kind !== "query" && (next === "=" || next === "?" || next === ":" && !value.includes("="))) return "the value is code";
	if (member.test(value) && !/\d{3}|[a-z]\d[a-z]/.test(value) && !(shape.digits > 0 && path !== void 0 && !require_scan.fileKindOf(path).isSourceCode)) return "the value is code: a member";
	return /^(?:&|\*|!|-)?[A-Za-z_]\w*(?:[-+*/%=!<>]=?|&&|\|\||->|::)[A-Za-z_]\w*$/.test(value) && /&&|->|::|\+=|==/.test(value) ? "the value is code" : void 0;
};
const isType = ({ candidate: { value, quote }, shape }) => quote !== "none" && shape.marks > 0 && /^(?:[A-Za-z_.]{1,40}\.)?[A-Z][A-Za-z]{2,20}\[[\w ,.|[\]]{1,120}\](?: \| None)?$/.test(value) ? "the value is a type" : void 0;
const isScope = ({ candidate: { value, valueStart, name, nameEnd, quote }, surroundings: { line } }) => quote === "none" && valueStart - nameEnd === 2 && line.includes(`${name}::${value}`) ? "the value is code: a part of a name" : void 0;
const isBetweenTexts = ({ candidate: { value, quote } }) => quote !== "none" && /^\)\s{0,3}(?:\.\w{1,30}\(|[,+;])\s{0,3}$/.test(value) ? "the value is code between two texts" : void 0;
const isBareIdentifier = ({ candidate: { value, quote, next, separator, isTight, kind }, shape, isOpaque }) => {
	if (quote !== "none" || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return void 0;
	if (isTight || kind === "flag" || kind === "user-password" || kind === "query" || kind === "command" || shape.digits > 0 && shape.length >= 6) return void 0;
	if (next === "\n" && (separator === "colon" || separator === "equals" || separator === "blank")) return void 0;
	return separator === "element" ? void 0 : "the value is a single word without quotes";
};
const isConstantName = ({ candidate: { value, quote }, shape, isOpaque, surroundings: { path } }) => {
	if (shape.uppers === 0 || !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return void 0;
	return quote === "none" && path !== void 0 && require_scan.fileKindOf(path).isSourceCode || !isOpaque && shape.digits < 4 ? "the value is the name of a constant" : void 0;
};
const isPartOfKey = ({ candidate: { name, value, quote, separator }, isOpaque, surroundings: { line } }) => {
	if (quote !== "none") return void 0;
	return /[=:]/.test(value) && line.includes(`=${name}:`) || separator === "colon" && isPartOfName(line, `:${name}:${value}`, isOpaque) ? "the value is a part of a longer key" : void 0;
};
function isPartOfName(line, parts, isOpaque) {
	const at = line.indexOf(parts);
	return at >= 0 && (!isOpaque || /\barn:[\w:-]{0,120}$/.test(line.slice(Math.max(0, at - 130), at)));
}
const isPatternGroup = ({ candidate: { name, separator }, surroundings: { line } }) => separator === "element" && line.includes(`(?<${name}>`) ? "the name is that of a group in a pattern" : void 0;
const isPipe = ({ candidate: { kind, isNameQuoted, quote }, surroundings: { line } }) => {
	if (kind !== "table") return void 0;
	if (line.indexOf("|") === line.lastIndexOf("|")) return "the bar is a pipe";
	return isNameQuoted && quote !== "none" ? "the bar stands between alternatives" : void 0;
};
const codeRejections = [
	isBetweenTexts,
	isType,
	isScope,
	isExpression,
	isBareIdentifier,
	isConstantName,
	isPartOfKey,
	isPatternGroup,
	isPipe
];
// src/engine/assignment/rejections/format.ts
const formats = [
	["a date or a time", /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$|^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/],
	["a version", /^v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.]*)?$|^[\^~>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}(?:\s?(?:\|{1,2}|,)?\s?[\^~<>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}){0,4}$/],
	["what a package requires", /^[\w.-]{1,60}(?:\[[\w,-]{1,40}\])?(?:[=~!<>]=|[<>])\d[\w.*+!-]{0,30}(?:,\s?[=~!<>]{1,2}\d[\w.*+!-]{0,30}){0,3}$/],
	["an object identifier", /^[0-2](?:\.\d{1,7}){3,20}(?:\\x00|\\0)?(?::=.{0,80})?$/],
	["an algorithm identifier in DER", /^30[0-9a-f]{2}06(?:0[3-9a-f]|1[0-2])(?:2a|2b|55|60)[0-9a-f]{4,80}$/i],
	["what a server of mail asks for", /(?:^| )(?:UGFzc3dvcmQ6|VXNlcm5hbWU6|VXNlciBOYW1lAA==|UGFzc3dvcmQA)$/],
	["a media type", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+*-]+/],
	["an address without a password", /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s@]*$|^(?:https?|mailto|tel|javascript|data|urn|magnet|ws|wss|ftp|file|jdbc|ldap):/i],
	["an e-mail address", /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/],
	["a host", /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|edu|gov|co|app))(?::\d{1,5})?(?:\/.*)?$|^localhost:/i],
	["a public key or a certificate", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-ssh|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2Vj|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MCowBQYDK2V)/],
	["a PEM block, which has rules of its own", /^-----BEGIN|^(?:MII[A-Z]|LS0tLS1CRUdJTi)/],
	["a regular expression", /\[\^?\w-\w|\\[wdsWDSb][+*{)\]]|\(\?[:=!<P]|\.[*+]\??[)$"]?|^\/.*\/[gimuy]*$|\[\^|^\^.*\$$/],
	["a key of the keyboard", /^(?:ctrl|cmd|command|shift|alt|meta|option|control|super|mod|cmdorctrl|commandorcontrol)\s?[+-]|^(?:arrow(?:up|down|left|right)|escape|backspace|enter|f\d{1,2})$/i],
	["an algorithm", /^(?:aes|hmac|sha|rsa|ecdh|ecdsa|curve25519|chacha20|diffie-hellman|pbkdf2|pbe|des|camellia|blowfish|x25519|ed25519|dh|tls|ssl|hs|rs|es|ps)(?:[-_/ ]?\d{1,4}|[-_/])(?:$|[-_/@.,]|with)[\w/@.,-]*$|@openssh\.com|^(?:rsa|ssh|ecdsa|ecdh)-[\w@.,-]{1,200}$|-md5$|^x?oauth2?\b|(?:^|-)(?:aes\d{3}|chacha20|camellia\d{3}|3des)-|_with_|^rsassa|^[a-z]{2,10}\d{0,3}with(?:hmac|sha|md5|rsa|aes|and)\w*$|^(?:aes|des(?:ede)?|rsa|rc[245]|idea|blowfish|chacha20)(?:_\d{3})?\/\w{2,10}\/\w{2,40}$|(?:^|[:+,])[!+-]?(?:[ae]NULL|EXPORT\d*|HIGH|LOW|kRSA|AESGCM)(?:$|[:+,])/i],
	["a filter or a query", /^\([&|!]?\(?\w+=|^(?:select|insert|update|delete|create|alter|drop|grant)\s/i],
	["a selector", /^(?:[#.][A-Za-z][\w-]*(?:[ >.#[:].*)?|\/\/?\w+\[.*|\w*\[\w+[~^$*|]?=.*\].*)$/],
	["the scope of a signed request", /[/](?:aws4|\w{1,20})_request$/],
	["a set of characters", /0-9|a-z|A-Z|\[[A-Z][a-z]\]|\]\{\d/],
	["a route", /^[a-z_]+(?:\/[a-z_]+)*#[a-z_?!]+$/],
	["a glob or a refspec", /^\*\*?\/|\/\*/],
	["a switch", /^[A-Za-z]\w{1,30}=(?:yes|no|true|false|on|off|\d{1,3})$/],
	["a field list", /^[\w-]{1,30}=[\w{}$%<-]{1,40}(?:&|;)/]
];
const passwordHash = /^(?:\$(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2)\w*\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|SCRAM-SHA)/i;
const isPasswordHash = ({ candidate: { value } }) => passwordHash.test(value) ? "the value is a password hash" : void 0;
const plainFormats = formats.filter(([what]) => what === "a key of the keyboard" || what.startsWith("an algorithm") || what.startsWith("what a server") || what === "a public key or a certificate" || what.startsWith("a PEM") || what === "a filter or a query");
const hasKnownFormat = ({ candidate: { value, words }, isOpaque, shape }) => {
	if (value.startsWith("MII") && shape.length > 100 && words.some((word) => word.startsWith("priv"))) return void 0;
	const found = (shape.marks === 0 ? plainFormats : formats).find(([, pattern]) => pattern.test(value));
	if (found === void 0 || isOpaque && shape.length < 30 && shape.marks === 0 && found[0] === "an algorithm") return void 0;
	if (found[0] === "a selector" && shape.digits > 1) return void 0;
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
	if (!/^[-+]?(?:0x[\da-f]{1,8}|0x[\da-f]{9,16}[ul]{0,3}|[\d_.,]+[a-z%]{0,3})$/i.test(value) || shape.length > 30) return void 0;
	if (shape.digits >= 12 && shape.digits === shape.length) return void 0;
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
const tails = setOf("sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage license address addresses addr help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods attempts history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain sdk library lib libs exists present valid invalid ok success failure failed fail changed updated reset recovery forgot grant scope scopes audience issuer realm domain env var variable");
const endsInTellingWord = ({ candidate }) => {
	const last = lastWord(candidate.words);
	if (!tails.has(last) && !/^sha\d*$/.test(last)) return void 0;
	return isExempt(candidate) ? void 0 : `the name ends in a word that tells it is no secret: ${last}`;
};
const publicWords = setOf("public pub pubkey pubkeys publickey pinnedpubkey publishable site encrypted foreign primary sitekey");
const isPublic = ({ candidate }) => {
	const before = /^keys?$/.test(candidate.words[0] ?? "") ? qualifiersOf(candidate) : [];
	const word = [...candidate.words, ...before].find((each) => publicWords.has(each));
	return word === void 0 || isExempt(candidate) ? void 0 : `the name says that it is no secret: ${word}`;
};
const hashWords = /^(?:hash|hashed|md5|sha\d{0,3}|digest|checksum|bcrypt|crypted|etag|fingerprint|commit|revision|(?:web)?socket|nonce|opaque|cnonce|encrypted|e?dhe|ecdhe|poly\d*|chacha\d*)$/;
const labelHeads = setOf("label hint placeholder title aria tooltip");
const startsAsLabel = ({ candidate: { words } }) => words.length > 1 && labelHeads.has(words[0] ?? "") ? `the name is that of a text for people: ${words[0]}` : void 0;
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
const plainKeys = setOf("code sort result results output partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut arrow enter tab shift ctrl alt meta cmd modifier default config settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup idempotency lock compound secondary surrogate global redis memo metric feature flag environment variable env");
const plainTokens = setOf("next page continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls design css color total prompt completion max min separator delimiter keyword comment literal change watch input output left right expected");
const isPlainKey = ({ candidate }) => {
	const { family, words } = candidate;
	const plain = family === "api-key" ? plainKeys : family === "token" ? plainTokens : void 0;
	const before = [...qualifiersOf(candidate).slice(-1), ...words].slice(0, -1).at(-1) ?? qualifiersOf(candidate).at(-1) ?? "";
	return plain?.has(before) === true ? `a ${before} ${family === "token" ? "token" : "key"} is no secret` : void 0;
};
const plainPasses = setOf("first second third fourth one two three single double multi final last next previous main initial render rendering depth shadow color colour geometry light lighting forward deferred post pre opaque transparent band low high all compute shader compiler optimization analysis");
const isPlainPass = ({ candidate: { words, qualifier, separator }, isOpaque }) => {
	if (words.at(-1) !== "pass") return void 0;
	if (separator === "blank" && words.length === 1 && /(?:^|\s)(?:to|can|and|must|may|will|you|we|should|not|or|only|then)$/.test(qualifier)) return "to pass is to hand on";
	const before = words.at(-2) ?? "";
	return plainPasses.has(before) && !isOpaque ? `a ${before} pass is no password` : void 0;
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
const modifiers = setOf("string str char const var let val final static readonly auto object any bytes byte void private protected internal def");
function qualifiersOf({ qualifier }) {
	return qualifier === "" ? [] : qualifier.toLowerCase().split(/[ \t]/).filter((word) => !modifiers.has(word));
}
function lastWord(words) {
	const last = words.at(-1) ?? "";
	return /^\d+$/.test(last) && words.length > 1 ? words.at(-2) ?? "" : last;
}
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;
const sumsPath = ({ candidate: { nameStart, valueStart, isNameQuoted, value }, surroundings: { line } }) => {
	if (isNameQuoted || !digest.test(value)) return void 0;
	const start = line.lastIndexOf(value) - (valueStart - nameStart);
	return line.charAt(start - 1) === "/" && /[\w.-]/.test(line.charAt(start - 2)) ? "the name is the end of a path, and the value as long as a digest" : void 0;
};
const nameRejections = [
	endsInTellingWord,
	isPublic,
	namesHash,
	startsAsLabel,
	startsAsSwitch,
	isPlainKey,
	isPlainPass,
	asksForSecret,
	isMemberOfSecret,
	sumsPath
];
// src/engine/assignment/rejections/path.ts
function rejectByPath(path, candidate) {
	const { value, quote } = candidate;
	const file = require_scan.fileKindOf(path);
	if (file.isLock) return "the file is a lock file";
	if (file.isMinified) return "the file is generated";
	if (file.isTranslation && !looksGenerated(value)) return "the file holds translations";
	if (quote !== "none" || !file.isSourceCode) return void 0;
	return isCodeWord(value, candidate) ? "a value without quotes in source code is a name" : void 0;
}
function looksGenerated(value) {
	return /^[0-9a-f]{20,}$/i.test(value) || /\d/.test(value) && /^[\w+/=.-]{16,}$/.test(value) && naturalnessOf(value) < .5;
}
function isCodeWord(value, { kind, separator }) {
	if (kind === "user-password" || kind === "flag" || kind === "query" || separator === "element") return false;
	return /^[@:&*$]?[A-Za-z_$][\w$]*[!?]?$/.test(value) && !/^(?=(?:.*\d){3})(?=.*[a-z]).{12,}$/i.test(value);
}
// src/engine/assignment/rejections/placeholder.ts
const stubs = /(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|filtered|x{4,}|#{5,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|todo|fixme|replace[-_ ]?me|to[-_ ]be[-_ ]|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|blah|lorem|ipsum|^<|>$|^-{3,}$|_{4,}|deadbeef|cafebabe|anonymous/;
const encoded = /\xe2\x80\xa6/;
const isStub = ({ lowered, shape }) => {
	if (shape.length > 120) return void 0;
	return stubs.test(lowered) || encoded.test(lowered) ? "the value is a placeholder" : void 0;
};
const isCutShort = ({ candidate: { value, quote }, surroundings: { line } }) => quote === "none" && line.includes(`${value}...`) ? "the value is cut short" : void 0;
const isRepetition = (evidence) => {
	const { shape } = evidence;
	if (shape.distinct <= 2 || shape.length >= 12 && shape.distinct <= 4) return "the value repeats one or two characters";
	if (shape.length >= 24 && shape.distinct * 4 <= shape.length && /(.{2,8})\1{5}/.test(evidence.candidate.value)) return "the value is one piece over and over";
	return shape.length >= 16 && evidence.isSequence ? "the value is a sequence" : void 0;
};
const words$1 = new Set("true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain plaintext ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else negotiate ntlm spnego gssapi sasl include omit same-origin stdin private public client server bytes unset redacted masked sensitive scram-sha-256 trust peer md5 keypair uuid unknown test mypassword mysecret mytoken mykey passw0rd_ thepassword somepassword".split(" "));
const isStockWord = ({ lowered }) => words$1.has(lowered) ? "the value is a word that stands for any value" : void 0;
const repeatsName = ({ candidate, lowered }) => {
	if (lowered.length > 40) return void 0;
	const value = lowered.replace(/[^a-z0-9]/g, "").replace(/\d{1,2}$/, "");
	const name = candidate.words.join("");
	return value !== "" && (value === name || name.endsWith(value)) ? "the value repeats the name" : void 0;
};
const placeholderRejections = [
	repeatsName,
	isStub,
	isCutShort,
	isRepetition
];
// src/engine/assignment/rejections/published.ts
const isPublished = ({ candidate: { value } }) => {
	const publisher = require_scan.publisherOf(value);
	return publisher === void 0 ? void 0 : `the value is an example that ${publisher} published`;
};
// src/engine/assignment/session-secret.ts
const uses = new Set("cookie cookies jwt session sessions flask django express signing sign app application hmac csrf auth token access refresh webhook".split(" "));
const setsSession = /session\(|cookieSession|cookie-session|cookieParser\(|jwt\.|app\.config|secret_key|SECRET_KEY|jsonwebtoken/i;
function signsSessions({ candidate: { family, words, kind, separator }, surroundings }) {
	if (family !== "secret" || kind === "argument" || kind === "table" || kind === "comparison" || separator === "word") return false;
	return words.some((word) => uses.has(word)) || setsSession.test(surroundings.line);
}
// src/engine/assignment/rejections/prose.ts
const telling = /\b(?:required|missing|invalid|is|are|must|not|no|your|enter|please|failed|found|used|for|to)\b/;
const isSentence = (evidence) => {
	const { candidate: { value, words, family, wrapper }, shape, naturalness, isOpaque } = evidence;
	if (shape.blanks === 0 || isOpaque) return void 0;
	if (/^[a-z\d]+(?: [a-z\d]+){1,6}$/.test(value) && signsSessions(evidence) && !telling.test(value)) return void 0;
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
const shown = /<(?:label|th|td|h[1-6]|span|p|a|button|option|legend|caption|li)\b/i;
const isLabel = ({ candidate: { value, quote, name, separator }, naturalness, surroundings, isOpaque }) => {
	if (separator === "element" && !isOpaque && shown.test(surroundings.line)) return "the value is a label";
	return quote !== "none" && /[a-z]/.test(name) && /^[A-Z][a-z\x80-\xff]+[:?!.*]?$/.test(value) && (naturalness > .4 || value.length < 7) ? "the value is a label" : void 0;
};
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
const template = /\$\{|\{\{|<%|%\{|#\{|\$\(|\{%|@@|\[\[|__[A-Z_]{3,}__|\\\(\w/;
const wholeTemplate = /^(?:\$[A-Za-z_][\w.:]*|%[A-Za-z_]\w*%|\{[\w.:-]*\}|<[^<>]*>|\[[\w .-]+\]|%[-+ ]?\d*[sdvq@]|%\([\w.]+\)s|:[a-z_]\w*|@[A-Za-z_][\w.]*|\$\d|\\?\$\w+|#[A-Za-z_]+#|~[\w.]+~)$/;
const isTemplate = ({ candidate: { value, wrapper, quote }, shape }) => {
	if (shape.marks === 0) return void 0;
	if (template.test(value) || wholeTemplate.test(value)) return "the value is a template that is filled in elsewhere";
	if (/^\$[A-Za-z_{]/.test(value) && quote === "none") return "the value is a variable";
	if (quote === "none" && (/^:\w+:/.test(value) || value.startsWith("@"))) return "the value is a reference";
	if (/(?:^| )f$/.test(wrapper) && value.includes("{")) return "the value is a template that is filled in elsewhere";
	return /(?:^|[^\\])%[sdvq](?:$|\W)|\{\d?\}|<[a-z_ -]{2,40}>|\{[a-z_]{2,30}\}/i.test(value) ? "the value has a part that is filled in elsewhere" : void 0;
};
const vaults = /^(?:vault:|ref\+|op:\/\/|arn:|secretsmanager|ssm:|kms:|gcp-?sm:|sm:\/\/|akv:|keyvault|bao:|doppler:|env:|file:|secret:\/\/|awsssm|azurekv|projects\/[^/]+\/secrets|\{cipher\}|ENC[[(]|enc:|encrypted:|\$ANSIBLE_VAULT|!vault|!Ref|AQICAH|Ag[AB][\w+/]{80}|-----BEGIN PGP MESSAGE|@Microsoft\.KeyVault|vault\/|gpg:|age1|secure:|\{AQAAA[\w+/]+)/i;
const isVaultReference = ({ candidate: { value, wrapper, next, quote }, shape }) => {
	return quote === "none" && value === "ENC" && next === "[" || wrapper.endsWith("{") && value.startsWith("AQAAA") || shape.marks + shape.digits > 0 && vaults.test(value) ? "the value is encrypted or kept in a vault" : void 0;
};
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
	isVaultReference,
	isTemplate,
	isLookup
];
// src/engine/assignment/model/field-name.ts
const credentialWord = /pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/;
const nameLikenesses = [
	"no name",
	"a name",
	"a name that speaks of credentials",
	"a word that does"
];
function nameLikenessOf({ candidate: { value }, shape, lowered, naturalness, isOpaque }) {
	if (isOpaque || shape.length > 60 || shape.digits > 2 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value)) return 0;
	const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
	if (credentialWord.test(lowered)) return isCompound ? 2 : naturalness > .5 ? 3 : 0;
	return isCompound && naturalness > .5 ? 1 : 0;
}
// src/engine/assignment/doubt.ts
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const mayBeId = ({ candidate: { value, family } }) => family === "api-key" && uuid.test(value) ? "a UUID is as likely an id" : void 0;
const exampleWord$1 = /(?<![\w.@/-])(?:for example|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;
const exampleQualifier = /^(?:example|sample|dummy|fake)(?:\s|$)/i;
const isCalledExample = ({ candidate: { qualifier }, surroundings }) => exampleWord$1.test(surroundings.line) || exampleQualifier.test(qualifier) ? "the line speaks of an example" : void 0;
const documenting = /^\s{0,40}(?:#\s{2,}|\*\s|\/\/[/!]|>>>)/;
const isDocumentation = ({ surroundings: { line, path } }) => path !== void 0 && require_scan.fileKindOf(path).isSourceCode && documenting.test(line) ? "the comment documents how the code is used" : void 0;
const requestTokens = /^(?:csrf|xsrf|authenticity|antiforgery)/;
const guardsForm = ({ candidate: { words, family } }) => family === "token" && words.some((word) => requestTokens.test(word)) ? "it guards one form against forgery" : void 0;
const fewestLetters = 4;
const repeatsBeside = ({ candidate: { words, nameStart, valueStart }, lowered, surroundings, shape }) => {
	if (shape.length < fewestLetters || !/^[a-z][a-z_-]{0,40}\d{0,2}$/.test(lowered)) return void 0;
	if (words.includes(lowered)) return "it is a word of its name";
	return surroundings.line.toLowerCase().split(lowered).length - 1 > 1 && standsAlone(surroundings.line.toLowerCase(), lowered) && valueStart > nameStart ? "the same word stands beside it" : void 0;
};
function standsAlone(line, word) {
	let count = 0;
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) if (!/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + word.length))) count++;
	return count > 1;
}
const isDummyPair = ({ candidate: { value, wrapper } }) => {
	if (!/basic$/i.test(wrapper) || value.length > 200) return void 0;
	const bytes = require_scan.decodeBase64(value);
	const [, password] = /^[^:]*:(.*)$/.exec((bytes && require_scan.decodeUtf8(bytes)) ?? "") ?? [];
	return password !== void 0 && require_scan.isLikelyDummy(password, "") ? "the pair decodes to words" : void 0;
};
const credentialNoun = /(?:[_.-]|\d|[a-z](?=[A-Z]))(?:pass|password|passwd|pwd|secret|token|key|auth|credentials?)$/i;
const readsAsField = (evidence) => nameLikenessOf(evidence) === compoundOfCredentials && credentialNoun.test(evidence.candidate.value) ? "it reads like the name of what holds a secret" : void 0;
const compoundOfCredentials = 2;
const outOfBox = new Set("postgres postgresql mysql mariadb mongo mongodb root toor admin administrator guest rabbitmq minioadmin minio123 elastic redis vagrant ansible docker jenkins oracle system sa".split(" "));
const isOutOfBox = ({ lowered }) => outOfBox.has(lowered) ? "services come with it out of the box" : void 0;
const meantToChange = /^(?:please)?[-_ ]?(?:change|replace)[-_ ]?(?:me|it|this)(?:[-_ ]?(?:now|please|later|in[-_ ]?production))?[\d!]{0,6}$|^hunter2$/;
const isMeantToChange = ({ lowered }) => meantToChange.test(lowered) ? "it says that it is to be changed, or everybody knows it" : void 0;
const selfWords = new Set("a my the your some too very short long weak strong wrong invalid valid good bad new old dev development local test testing production secret key token pass password passwd value string insecure unsafe super random default".split(" "));
const speaksOfItself = ({ lowered }) => /[a-z][-_ ][a-z]|^(?:short|long|weak|strong|wrong|invalid)$/.test(lowered) && lowered.split(/[-_ ]/).every((word) => selfWords.has(word)) ? "it only speaks of itself" : void 0;
const isSearchKey = ({ candidate: { name, qualifier } }) => /docsearch|search[-_]?only/i.test(`${name} ${qualifier}`) ? "a key to search with is given to every visitor" : void 0;
const vendored = /(?:^|\/)(?:vendor|node_modules|third[-_]?party|bower_components|Pods|\.yarn)\//;
const isVendored = ({ surroundings: { path } }) => path !== void 0 && vendored.test(path) ? "it stands in a package of somebody else" : void 0;
const withStrayMarks = /^[\w+/.~:|=%?!^*$&#@-]+$/;
const strayMarks = /[?!^*$&#@]+/g;
const shortestKey = 20;
const charactersAMark = 8;
const sessionId = /^00[0-9A-Za-z]{13,16}!/;
const holdsStrayMark = ({ candidate: { value, family }, shape, naturalness }) => {
	if (shape.marks === 0 || shape.length < shortestKey || family === "password" || naturalness > .5 || sessionId.test(value)) return void 0;
	const strays = value.match(strayMarks) ?? [];
	return (family === "token" || family === "api-key" || strays.every((mark) => mark === "?")) && strays.length > 0 && strays.length * charactersAMark <= shape.length && withStrayMarks.test(value) ? "it holds a mark that keys and tokens are not written with" : void 0;
};
const doubts = [
	isMeantToChange,
	speaksOfItself,
	isSearchKey,
	mayBeId,
	isCalledExample,
	isDocumentation,
	guardsForm,
	isOutOfBox,
	repeatsBeside,
	isDummyPair,
	readsAsField,
	isVendored,
	holdsStrayMark
];
// src/engine/assignment/model/feature-space.ts
var FeatureSpace = class {
	#names = [];
	#open = new Map();
	family(name, values) {
		const first = this.#names.length;
		for (const value of values) this.#names.push(`${name}=${value}`);
		return first;
	}
	cross(name, left, right) {
		return this.family(name, left.flatMap((a) => right.map((b) => `${a}+${b}`)));
	}
	flag(name) {
		return this.#names.push(name) - 1;
	}
	words(name) {
		return this.#wordsOf(name);
	}
	learn(feature) {
		const at = feature.indexOf("=");
		const words = this.#open.get(feature.slice(0, at));
		if (words !== void 0 && !words.has(feature.slice(at + 1))) words.set(feature.slice(at + 1), this.#names.push(feature) - 1);
	}
	get size() {
		return this.#names.length;
	}
	nameOf(feature) {
		return this.#names[feature] ?? "";
	}
	#wordsOf(name) {
		const known = this.#open.get(name) ?? new Map();
		this.#open.set(name, known);
		return known;
	}
};
var FeatureList = class {
	#features = new Int32Array(256);
	#count = 0;
	clear() {
		this.#count = 0;
	}
	add(feature) {
		this.#features[this.#count++ & 255] = feature;
	}
	addWord(words, word) {
		const feature = words.get(word);
		if (feature !== void 0) this.add(feature);
	}
	sum(weights) {
		let sum = 0;
		for (let index = 0; index < this.#count; index++) sum += weights[this.#features[index] ?? 0] ?? 0;
		return sum;
	}
	toArray() {
		return Array.from(this.#features.subarray(0, Math.min(this.#count, 256)));
	}
};
// src/engine/assignment/model/name-features.ts
const topics = [
	"password",
	"pass",
	"passphrase",
	"secret",
	"token",
	"api key",
	"secret key",
	"key",
	"auth",
	"credential",
	"user and password"
];
const caseStyles = [
	"lower",
	"UPPER",
	"Capital",
	"snake",
	"UPPER_SNAKE",
	"kebab",
	"camel",
	"Pascal",
	"dotted",
	"other"
];
const stylePatterns = [
	/^[a-z\d]+$/,
	/^[A-Z\d]+$/,
	/^[A-Z][a-z\d]+$/,
	/^[a-z\d]+(?:_+[a-z\d]+)+_?$/,
	/^_?[A-Z\d]+(?:_+[A-Z\d]+)+$/,
	/^[A-Za-z\d]+(?:-+[A-Za-z\d]+)+$/,
	/^[_$]?[a-z][A-Za-z\d]+$/,
	/^[A-Z][A-Za-z\d]+$/,
	/\./
];
function topicOf({ family, words, kind, qualifier }) {
	return topics.indexOf(readTopic(family, words, kind, qualifier));
}
function readTopic(family, words, kind, qualifier) {
	if (kind === "user-password") return "user and password";
	if (family === "password") {
		if (words.some((word) => word.endsWith("phrase"))) return "passphrase";
		return words.includes("pass") && !words.includes("word") ? "pass" : "password";
	}
	if (family === "api-key") {
		const before = words.at(-2) ?? qualifier.toLowerCase();
		if (before.endsWith("api") || words.at(-1) === "apikey") return "api key";
		return keyTopics.has(before) ? "secret key" : "key";
	}
	if (family === "credential") return words.some((word) => word.includes("cred")) ? "credential" : "auth";
	return words.includes("key") && family === "secret" ? "secret key" : family;
}
const keyTopics = new Set("access secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription account app application webhook".split(" "));
function nameFeatures(space) {
	const topic = space.family("topic", topics);
	const style = space.family("style", caseStyles);
	const count = space.family("words", [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5+"
	]);
	const anyWord = space.words("word");
	const firstWord = space.words("first word");
	const lastWord = space.words("last word");
	const qualifiers = space.words("qualifier");
	const hasQualifier = space.flag("qualified");
	return (candidate, topicIndex, list) => {
		const { name, words, qualifier } = candidate;
		list.add(topic + topicIndex);
		list.add(style + styleOf(name));
		list.add(count + Math.min(5, words.length));
		for (const word of words) list.addWord(anyWord, word);
		list.addWord(firstWord, words[0] ?? "");
		list.addWord(lastWord, words.at(-1) ?? "");
		if (qualifier === "") return;
		list.add(hasQualifier);
		for (const word of qualifier.toLowerCase().split(" ")) list.addWord(qualifiers, word);
	};
}
function styleOf(name) {
	const found = stylePatterns.findIndex((pattern) => pattern.test(name));
	return found < 0 ? caseStyles.length - 1 : found;
}
// src/engine/assignment/model/place-features.ts
const fileGroups = [
	"javascript",
	"python",
	"ruby",
	"go",
	"java",
	"c#",
	"php",
	"c",
	"shell",
	"settings",
	"yaml",
	"json",
	"markup",
	"document",
	"sql",
	"other code",
	"other",
	"unknown"
];
const extensions = {
	javascript: "js jsx ts tsx mjs cjs vue svelte coffee",
	python: "py pyi ipynb",
	ruby: "rb erb rake gemspec",
	go: "go",
	java: "java kt kts scala groovy gradle",
	"c#": "cs fs vb cshtml",
	php: "php phtml inc",
	c: "c h cc cpp hpp m mm ino",
	shell: "sh bash zsh ps1 psm1 bat cmd fish",
	settings: "ini cfg conf properties env toml tf tfvars cnf config plist",
	yaml: "yml yaml",
	json: "json jsonl json5",
	markup: "xml html htm xhtml jsp xaml svg wsdl haml",
	document: "md rst txt adoc markdown tex org",
	sql: "sql",
	"other code": "rs swift pl pm lua dart ex exs erl hs clj r jl"
};
const groupOfExtension = new Map(fileGroups.flatMap((group, index) => (extensions[group]?.split(" ") ?? []).map((name) => [name, index])));
let lastPath;
let lastGroup = 0;
function fileGroupOf(path) {
	if (path === void 0) return fileGroups.length - 1;
	if (path === lastPath) return lastGroup;
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	const found = groupOfExtension.get(name.startsWith(".env") ? "env" : name.slice(name.lastIndexOf(".") + 1));
	lastPath = path;
	return lastGroup = found ?? fileGroups.length - 2;
}
const comment = /^\s*(?:\/\/|#(?!\s*define)|\*|<!--|--\s|;|rem\s)/i;
const userWord = /user|login|e-?mail|account/i;
const exampleWord = /example|e\.g\.|dummy|fake|placeholder|sample|mock|vector/i;
function placeFeatures(space) {
	const group = space.family("file", fileGroups);
	const isTest = space.flag("test file");
	const isComment = space.flag("comment");
	const hasUser = space.flag("user beside it");
	const isExample = space.flag("line tells of an example");
	return (path, fileGroup, line, list) => {
		list.add(group + fileGroup);
		if (path !== void 0 && require_scan.fileKindOf(path).isTest) list.add(isTest);
		if (comment.test(line)) list.add(isComment);
		if (userWord.test(line)) list.add(hasUser);
		if (exampleWord.test(line)) list.add(isExample);
	};
}
// src/engine/assignment/model/placeholder-features.ts
const words = "example your mine some change dummy fake foo bar baz qux test demo sample xxx 123 1234 12345 111 000 321 abc none null secret passw pass pwd token key auth user admin root guest login hello world welcome letme qwert asdf hunter here this that value string random valid wrong right good bad new old default temp public private super very long strong secure not enter insert replace client server access api cred name field null undefined code hash data null type word text prompt required".split(" ").filter((word, index, all) => all.indexOf(word) === index);
const longestLooked = 80;
function placeholderFeatures(space) {
	const first = space.family("holds", words);
	const any = space.family("stock words", [
		"0",
		"1",
		"2",
		"3+"
	]);
	const equalsWord = space.flag("holds a word of the name");
	const inLeet = space.flag("stock word in leet");
	const likeness = space.family("reads as", nameLikenesses);
	const places = new Map(words.map((word, index) => [word, first + index]));
	const pattern = new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "g");
	function addWords(text, list) {
		let count = 0;
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
			list.addWord(places, found[0]);
			count++;
		}
		return count;
	}
	function hasWord(text) {
		pattern.lastIndex = 0;
		return pattern.test(text);
	}
	return (evidence, list) => {
		const { candidate, lowered, isOpaque, shape } = evidence;
		list.add(likeness + nameLikenessOf(evidence));
		if (isOpaque || shape.length > longestLooked) return;
		const count = addWords(lowered, list);
		list.add(any + Math.min(3, count));
		if (count === 0 && shape.digits + shape.marks > 0 && hasWord(unleeted(lowered))) list.add(inLeet);
		if (candidate.words.some((word) => word.length > 3 && lowered.includes(word))) list.add(equalsWord);
	};
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
// src/engine/assignment/model/open-words.ts
function innermostCall(wrapper) {
	const call = wrapper.slice(wrapper.lastIndexOf(" ") + 1);
	return call.slice(call.lastIndexOf(".") + 1).toLowerCase();
}
// src/engine/assignment/model/syntax-features.ts
const kinds = [
	"assignment",
	"default",
	"comparison",
	"call",
	"argument",
	"flag",
	"user-password",
	"element",
	"pair",
	"table",
	"serialised",
	"phrase",
	"command",
	"list",
	"query"
];
const separators = [
	"equals",
	"colon",
	"arrow",
	"default",
	"comparison",
	"call",
	"comma",
	"bar",
	"element",
	"pair",
	"serialised",
	"word",
	"blank"
];
const quotes = [
	"none",
	"single",
	"double",
	"backtick",
	"triple",
	"escaped",
	"entity",
	"curly"
];
const nextMarks = "\n,;)}]>.:\"'&|+=({[<?`*\\-/#%!";
function syntaxFeatures(space) {
	const kind = space.family("place", kinds);
	const separator = space.family("separator", separators);
	const quote = space.family("quote", quotes);
	const next = space.family("next", [...[...nextMarks].map((mark) => mark === "\n" ? "line end" : mark), "word"]);
	const wrapper = space.family("wrapper", ["bracket", "call"]);
	const wrappers = space.words("call");
	const isLater = space.flag("later element");
	const dashes = space.flag("dashes");
	const isNameQuoted = space.flag("name in quotes");
	const isStatement = space.flag("begins the line");
	const isTight = space.flag("tight");
	return (candidate, list) => {
		list.add(kind + kinds.indexOf(candidate.kind));
		list.add(separator + separators.indexOf(candidate.separator));
		list.add(quote + quotes.indexOf(candidate.quote));
		const mark = nextMarks.indexOf(candidate.next);
		list.add(next + (mark < 0 ? 28 : mark));
		addWrapper(candidate.wrapper, list);
		if (candidate.position > 1) list.add(isLater);
		if (candidate.dashes > 0) list.add(dashes);
		if (candidate.isNameQuoted) list.add(isNameQuoted);
		if (candidate.isStatement) list.add(isStatement);
		if (candidate.isTight) list.add(isTight);
	};
	function addWrapper(text, list) {
		if (text === "") return;
		const call = innermostCall(text);
		list.add(wrapper + Number(call !== "[" && call !== "{"));
		list.addWord(wrappers, call);
	}
}
// src/engine/assignment/model/letters.ts
const counted = 128;
const letterA = 97;
const vowelBits = 17842449;
function lettersOf(value) {
	let letters = 0;
	let vowels = 0;
	let pairs = 0;
	let bits = 0;
	let consonants = 0;
	let longest = 0;
	let previous = -1;
	const end = Math.min(value.length, counted);
	for (let index = 0; index < end; index++) {
		const letter = (value.charCodeAt(index) | 32) - letterA;
		if (letter < 0 || letter > 25) {
			previous = -1;
			consonants = 0;
			continue;
		}
		letters++;
		const isVowel = (vowelBits >> letter & 1) === 1;
		if (isVowel) vowels++;
		consonants = isVowel ? 0 : consonants + 1;
		if (consonants > longest) longest = consonants;
		if (previous >= 0) {
			pairs++;
			bits += require_scan.bitsOfPair(previous, letter);
		}
		previous = letter;
	}
	return {
		letters,
		bits: pairs === 0 ? 0 : bits / pairs,
		longestConsonants: longest,
		vowelShare: letters === 0 ? 0 : vowels / letters
	};
}
// src/engine/assignment/model/value-kind.ts
const valueKinds = [
	"uuid",
	"number",
	"hex",
	"sentence",
	"two words",
	"path",
	"dotted",
	"constant",
	"lower",
	"upper",
	"capital",
	"camel",
	"pascal",
	"word and number",
	"snake",
	"kebab",
	"base64",
	"alphanumeric",
	"identifier",
	"marks",
	"punctuation",
	"foreign"
];
const valueGroups = [
	"opaque 32",
	"opaque 16",
	"mixed",
	"wordy",
	"phrase",
	"expression",
	"other"
];
function kindOfValue({ candidate: { value }, shape }) {
	const { length, digits, lowers, uppers, marks, blanks, foreign } = shape;
	if (foreign > 0) return "foreign";
	if (blanks > 0) return blanks > 1 ? "sentence" : "two words";
	if (marks === 0) return kindWithoutMarks(value, digits, lowers, uppers);
	if (digits + lowers + uppers < Math.max(2, length / 3)) return "punctuation";
	if (length === 36 && marks === 4 && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return "uuid";
	if (/^[\d.,_-]+$/.test(value)) return "number";
	if (!/^[\w.+/=-]+$/.test(value)) return "marks";
	if (/[+=]/.test(value)) return "base64";
	if (value.includes("/")) return digits > 2 && length >= 20 ? "base64" : "path";
	if (value.includes(".")) return "dotted";
	return kindWithDashes(value, digits);
}
function kindWithoutMarks(value, digits, lowers, uppers) {
	if (lowers + uppers === 0) return "number";
	if (digits > 0 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return "hex";
	if (digits === 0) {
		if (uppers === 0) return "lower";
		if (lowers === 0) return "upper";
		if (uppers === 1 && /^[A-Z]/.test(value)) return "capital";
		return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) ? "camel" : /^(?:[A-Z][a-z]+)+$/.test(value) ? "pascal" : "alphanumeric";
	}
	return /^[A-Za-z]+\d+$/.test(value) ? "word and number" : "alphanumeric";
}
function kindWithDashes(value, digits) {
	if (!value.includes("-")) {
		if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return "constant";
		return digits < 4 && /^[a-z]\w*$/i.test(value) ? "snake" : "identifier";
	}
	return digits < 4 && /^[A-Za-z]+(?:-[A-Za-z]*\d*)+$/.test(value) ? "kebab" : "identifier";
}
const groups = {
	sentence: "phrase",
	"two words": "phrase",
	path: "expression",
	dotted: "expression",
	constant: "expression",
	punctuation: "other",
	foreign: "other",
	number: "other",
	lower: "wordy",
	upper: "wordy",
	capital: "wordy",
	camel: "wordy",
	pascal: "wordy",
	snake: "wordy",
	kebab: "wordy",
	"word and number": "wordy"
};
function groupOfValue({ isOpaque, shape: { length, digits, changes, evenness } }, kind) {
	if (isOpaque || kind === "hex" && length >= 16) return length >= 32 ? "opaque 32" : "opaque 16";
	if (kind === "alphanumeric" && length >= 12 && digits > 0 && changes > .3 && evenness > .8) return "opaque 16";
	return groups[kind] ?? "mixed";
}
// src/engine/assignment/model/value-features.ts
const lengthSteps = [
	4,
	5,
	6,
	8,
	10,
	13,
	17,
	21,
	25,
	33,
	41,
	65,
	129,
	400
];
const shareSteps = [
	.001,
	.1,
	.2,
	.3,
	.45,
	.6,
	.8,
	.999
];
const entropySteps = [
	1.5,
	2,
	2.5,
	2.8,
	3.1,
	3.4,
	3.7,
	4,
	4.4,
	4.8
];
const evennessSteps = [
	.7,
	.8,
	.87,
	.92,
	.96,
	.995
];
const naturalSteps = [
	-3,
	-2,
	-1.2,
	-.6,
	-.2,
	.2,
	.5,
	.8,
	1.2
];
const runSteps = [
	2,
	3,
	4,
	5,
	6,
	8
];
const markClasses = [
	"letter",
	"capital",
	"digit",
	"mark"
];
function valueFeatures(space) {
	const kinds = space.family("kind", valueKinds);
	const length = space.family("length", labelsOf(lengthSteps));
	const digits = space.family("share of digits", labelsOf(shareSteps));
	const changes = space.family("changes of kind", labelsOf(shareSteps));
	const classes = space.family("classes", [
		"0",
		"1",
		"2",
		"3",
		"4"
	]);
	const entropy = space.family("entropy", labelsOf(entropySteps));
	const evenness = space.family("evenness", labelsOf(evennessSteps));
	const natural = space.family("natural", ["no letters", ...labelsOf(naturalSteps)]);
	const common = space.family("share of common pairs", labelsOf(shareSteps));
	const vowels = space.family("share of vowels", labelsOf(shareSteps));
	const consonants = space.family("consonants in a row", labelsOf(runSteps));
	const first = space.family("first", markClasses);
	const last = space.family("last", markClasses);
	const padding = space.flag("padded");
	const fours = space.flag("length of fours");
	const run = space.flag("run of three");
	const sequence = space.flag("sequence");
	const distinct = space.family("different characters", [
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8+"
	]);
	return (evidence, kind, list) => {
		const { candidate: { value }, shape } = evidence;
		list.add(kinds + valueKinds.indexOf(kind));
		list.add(length + bucketOf(lengthSteps, shape.length));
		list.add(digits + bucketOf(shareSteps, shape.digits / shape.length));
		list.add(changes + bucketOf(shareSteps, shape.changes));
		list.add(classes + shape.classes);
		list.add(entropy + bucketOf(entropySteps, shape.entropy));
		list.add(evenness + bucketOf(evennessSteps, shape.evenness));
		list.add(common + bucketOf(shareSteps, evidence.naturalness));
		list.add(distinct + Math.min(8, Math.max(1, shape.distinct)) - 1);
		const { letters, bits, longestConsonants, vowelShare } = lettersOf(value);
		list.add(natural + (letters < 2 ? 0 : 1 + bucketOf(naturalSteps, bits)));
		if (letters > 0) list.add(vowels + bucketOf(shareSteps, vowelShare));
		list.add(consonants + bucketOf(runSteps, longestConsonants));
		list.add(first + classOf(value.charCodeAt(0)));
		list.add(last + classOf(value.charCodeAt(value.length - 1)));
		if (value.endsWith("=")) list.add(padding);
		if (value.length % 4 === 0) list.add(fours);
		if (holdsRun(value)) list.add(run);
		if (evidence.isSequence) list.add(sequence);
	};
}
function bucketOf(steps, number) {
	let bucket = 0;
	while (bucket < steps.length && number >= (steps[bucket] ?? 0)) bucket++;
	return bucket;
}
function labelsOf(steps) {
	return [...steps.map((step) => `<${step}`), `${steps.at(-1) ?? 0}+`];
}
function holdsRun(value) {
	const end = Math.min(64, value.length);
	for (let index = 2; index < end; index++) {
		const code = value.charCodeAt(index);
		if (code === value.charCodeAt(index - 1) && code === value.charCodeAt(index - 2)) return true;
	}
	return false;
}
function classOf(code) {
	if (code >= 97 && code <= 122) return 0;
	if (code >= 65 && code <= 90) return 1;
	return code >= 48 && code <= 57 ? 2 : 3;
}
// src/engine/assignment/model/features.ts
const quoting = ["quoted", "bare"];
function createFeatures() {
	const space = new FeatureSpace();
	const list = new FeatureList();
	const value = valueFeatures(space);
	const name = nameFeatures(space);
	const syntax = syntaxFeatures(space);
	const placeholder = placeholderFeatures(space);
	const place = placeFeatures(space);
	const groups = space.family("group", valueGroups);
	const byTopic = space.cross("group+topic", valueGroups, topics);
	const byKind = space.cross("group+place", valueGroups, kinds);
	const bySeparator = space.cross("group+separator", valueGroups, separators);
	const byFile = space.cross("group+file", valueGroups, fileGroups.flatMap((file) => quoting.map((quoted) => `${file} ${quoted}`)));
	return {
		space,
		of(evidence) {
			const { candidate, surroundings } = evidence;
			list.clear();
			const kind = kindOfValue(evidence);
			const group = valueGroups.indexOf(groupOfValue(evidence, kind));
			const topic = topicOf(candidate);
			const fileGroup = fileGroupOf(surroundings.path);
			value(evidence, kind, list);
			name(candidate, topic, list);
			syntax(candidate, list);
			placeholder(evidence, list);
			place(surroundings.path, fileGroup, surroundings.line, list);
			list.add(groups + group);
			list.add(byTopic + group * topics.length + topic);
			list.add(byKind + group * kinds.length + kinds.indexOf(candidate.kind));
			list.add(bySeparator + group * separators.length + separators.indexOf(candidate.separator));
			list.add(byFile + (group * fileGroups.length + fileGroup) * quoting.length + Number(candidate.quote === "none"));
			return list;
		}
	};
}
// src/engine/assignment/model/weights.ts
const thresholds = {
	low: -.65,
	medium: .7,
	high: 1.45
};
const bias = -3.06;
const weights = {
	"begins the line": .32,
	"call=basic": .03,
	"call={": -.07,
	"changes of kind=<0.001": .05,
	"changes of kind=<0.1": .07,
	"changes of kind=<0.2": -.42,
	"changes of kind=<0.3": -.1,
	"changes of kind=<0.45": -.37,
	"changes of kind=<0.6": .5,
	"changes of kind=<0.8": .15,
	"changes of kind=<0.999": .1,
	"classes=1": -.04,
	"classes=2": -.36,
	"classes=3": -.18,
	"classes=4": .58,
	"comment": -.09,
	"consonants in a row=8+": .18,
	"consonants in a row=<2": -.21,
	"consonants in a row=<3": -.32,
	"consonants in a row=<4": -.16,
	"consonants in a row=<5": .07,
	"consonants in a row=<6": .08,
	"consonants in a row=<8": .37,
	"dashes": .12,
	"different characters=3": -1.18,
	"different characters=4": -.19,
	"different characters=5": -.2,
	"different characters=7": .53,
	"different characters=8+": 1.01,
	"entropy=4.8+": .17,
	"entropy=<1.5": -.23,
	"entropy=<2": -.79,
	"entropy=<2.5": -.26,
	"entropy=<3.1": -.05,
	"entropy=<3.4": .23,
	"entropy=<3.7": .28,
	"entropy=<4": .54,
	"entropy=<4.4": .05,
	"entropy=<4.8": .03,
	"evenness=0.995+": -.68,
	"evenness=<0.7": .45,
	"evenness=<0.8": .42,
	"evenness=<0.87": .06,
	"evenness=<0.92": -.15,
	"evenness=<0.995": -.1,
	"file=document": -.67,
	"file=go": .04,
	"file=java": .19,
	"file=javascript": -.13,
	"file=json": -.05,
	"file=markup": .15,
	"file=other": -.25,
	"file=python": .07,
	"file=ruby": .32,
	"file=settings": .13,
	"file=shell": .36,
	"file=yaml": .19,
	"first word=access": .15,
	"first word=account": .05,
	"first word=api": -.1,
	"first word=app": .03,
	"first word=auth": -.24,
	"first word=client": .1,
	"first word=config": .05,
	"first word=credentials": -.13,
	"first word=database": .04,
	"first word=db": -.04,
	"first word=default": -.03,
	"first word=get": -.04,
	"first word=id": -.05,
	"first word=identified": .27,
	"first word=key": -.5,
	"first word=keys": -.07,
	"first word=mysql": .12,
	"first word=new": -.14,
	"first word=newkey": -.13,
	"first word=oauth": .12,
	"first word=pass": .16,
	"first word=passphrase": .1,
	"first word=password": .4,
	"first word=postgres": .14,
	"first word=private": .1,
	"first word=proxy": .22,
	"first word=pwd": -.06,
	"first word=refresh": -.05,
	"first word=secret": -.21,
	"first word=self": -.1,
	"first word=service": .03,
	"first word=session": -.16,
	"first word=signing": -.07,
	"first word=test": .17,
	"first word=token": -.57,
	"first word=tokens": .2,
	"first word=user": -.39,
	"first=capital": .12,
	"first=digit": .25,
	"first=letter": .3,
	"first=mark": -.67,
	"group+file=expression+go quoted": -.14,
	"group+file=expression+javascript quoted": -.07,
	"group+file=expression+settings quoted": .04,
	"group+file=mixed+document bare": -.41,
	"group+file=mixed+document quoted": -.15,
	"group+file=mixed+go quoted": .04,
	"group+file=mixed+javascript quoted": .29,
	"group+file=mixed+json quoted": .11,
	"group+file=mixed+other quoted": -.05,
	"group+file=mixed+python quoted": -.06,
	"group+file=mixed+settings quoted": -.14,
	"group+file=mixed+shell quoted": -.08,
	"group+file=mixed+yaml bare": -.06,
	"group+file=opaque 16+document bare": .05,
	"group+file=opaque 16+javascript quoted": .12,
	"group+file=opaque 16+json quoted": .05,
	"group+file=opaque 16+python quoted": .04,
	"group+file=opaque 16+yaml bare": -.05,
	"group+file=opaque 16+yaml quoted": .26,
	"group+file=opaque 32+document bare": -.15,
	"group+file=opaque 32+document quoted": -.13,
	"group+file=opaque 32+javascript quoted": .14,
	"group+file=opaque 32+yaml bare": .08,
	"group+file=opaque 32+yaml quoted": .04,
	"group+file=other+javascript quoted": -.17,
	"group+file=wordy+document bare": .13,
	"group+file=wordy+document quoted": .09,
	"group+file=wordy+go quoted": .19,
	"group+file=wordy+java quoted": .21,
	"group+file=wordy+javascript quoted": -.41,
	"group+file=wordy+json quoted": -.4,
	"group+file=wordy+other bare": -.15,
	"group+file=wordy+other quoted": .1,
	"group+file=wordy+php quoted": -.12,
	"group+file=wordy+python quoted": .06,
	"group+file=wordy+ruby quoted": .07,
	"group+file=wordy+settings bare": .26,
	"group+file=wordy+settings quoted": -.1,
	"group+file=wordy+shell bare": -.07,
	"group+file=wordy+shell quoted": .15,
	"group+file=wordy+yaml bare": -.1,
	"group+place=expression+assignment": -.17,
	"group+place=mixed+argument": -.08,
	"group+place=mixed+assignment": .04,
	"group+place=mixed+call": -.14,
	"group+place=mixed+element": -.07,
	"group+place=mixed+flag": .26,
	"group+place=mixed+pair": .08,
	"group+place=mixed+phrase": -.18,
	"group+place=opaque 16+assignment": .34,
	"group+place=opaque 16+flag": -.06,
	"group+place=opaque 16+query": .07,
	"group+place=opaque 32+assignment": .64,
	"group+place=opaque 32+pair": -.17,
	"group+place=opaque 32+phrase": -.31,
	"group+place=other+assignment": -.15,
	"group+place=phrase+assignment": -.09,
	"group+place=wordy+argument": -.49,
	"group+place=wordy+assignment": .08,
	"group+place=wordy+call": .15,
	"group+place=wordy+command": .27,
	"group+place=wordy+comparison": .14,
	"group+place=wordy+default": -.03,
	"group+place=wordy+element": -.24,
	"group+place=wordy+flag": .05,
	"group+place=wordy+list": -.16,
	"group+place=wordy+phrase": .09,
	"group+place=wordy+query": -.16,
	"group+separator=expression+colon": -.19,
	"group+separator=mixed+arrow": .08,
	"group+separator=mixed+blank": .08,
	"group+separator=mixed+call": -.15,
	"group+separator=mixed+colon": .12,
	"group+separator=mixed+comma": -.08,
	"group+separator=mixed+element": -.07,
	"group+separator=mixed+equals": -.09,
	"group+separator=mixed+pair": .08,
	"group+separator=opaque 16+colon": .3,
	"group+separator=opaque 16+equals": .24,
	"group+separator=opaque 32+blank": -.39,
	"group+separator=opaque 32+colon": .48,
	"group+separator=opaque 32+equals": .34,
	"group+separator=opaque 32+pair": -.17,
	"group+separator=other+colon": -.08,
	"group+separator=other+equals": -.07,
	"group+separator=phrase+colon": -.1,
	"group+separator=wordy+arrow": -.03,
	"group+separator=wordy+blank": .17,
	"group+separator=wordy+call": .04,
	"group+separator=wordy+comma": -.49,
	"group+separator=wordy+comparison": .14,
	"group+separator=wordy+default": -.03,
	"group+separator=wordy+element": -.24,
	"group+separator=wordy+equals": -.11,
	"group+separator=wordy+word": .22,
	"group+topic=expression+auth": -.18,
	"group+topic=expression+key": -.18,
	"group+topic=expression+pass": .06,
	"group+topic=expression+passphrase": .04,
	"group+topic=expression+password": .07,
	"group+topic=expression+secret": .08,
	"group+topic=mixed+api key": .04,
	"group+topic=mixed+auth": -.06,
	"group+topic=mixed+credential": -.11,
	"group+topic=mixed+key": -.3,
	"group+topic=mixed+pass": .16,
	"group+topic=mixed+passphrase": .06,
	"group+topic=mixed+password": .58,
	"group+topic=mixed+secret": -.08,
	"group+topic=mixed+token": -.28,
	"group+topic=opaque 16+api key": -.08,
	"group+topic=opaque 16+key": -.08,
	"group+topic=opaque 16+secret": .06,
	"group+topic=opaque 16+secret key": .18,
	"group+topic=opaque 16+token": .42,
	"group+topic=opaque 32+auth": .07,
	"group+topic=opaque 32+key": .23,
	"group+topic=opaque 32+password": -.37,
	"group+topic=opaque 32+secret": -.03,
	"group+topic=opaque 32+secret key": .04,
	"group+topic=opaque 32+token": .17,
	"group+topic=other+pass": -.04,
	"group+topic=other+password": -.26,
	"group+topic=phrase+password": -.05,
	"group+topic=wordy+api key": .12,
	"group+topic=wordy+auth": -.21,
	"group+topic=wordy+credential": .12,
	"group+topic=wordy+key": -.49,
	"group+topic=wordy+passphrase": .08,
	"group+topic=wordy+password": .57,
	"group+topic=wordy+secret key": .04,
	"group+topic=wordy+token": -.52,
	"group=expression": -.13,
	"group=mixed": -.04,
	"group=opaque 16": .61,
	"group=opaque 32": .24,
	"group=other": -.27,
	"group=phrase": -.08,
	"group=wordy": -.32,
	"holds a word of the name": -1.28,
	"holds=123": -.97,
	"holds=1234": -.09,
	"holds=12345": -.21,
	"holds=abc": -.04,
	"holds=access": .03,
	"holds=admin": -.59,
	"holds=api": -.19,
	"holds=asdf": -.05,
	"holds=auth": -.13,
	"holds=bad": .16,
	"holds=bar": -.05,
	"holds=change": -.1,
	"holds=cred": -.21,
	"holds=data": -.12,
	"holds=default": .27,
	"holds=field": -.08,
	"holds=foo": -.11,
	"holds=here": -.19,
	"holds=key": -.2,
	"holds=letme": -.33,
	"holds=long": .09,
	"holds=name": -.05,
	"holds=new": -.21,
	"holds=not": -.1,
	"holds=old": .09,
	"holds=pass": .08,
	"holds=passw": -.74,
	"holds=replace": -.06,
	"holds=root": -.13,
	"holds=secret": -.4,
	"holds=secure": -.09,
	"holds=some": .05,
	"holds=string": -.03,
	"holds=test": -.3,
	"holds=token": -.18,
	"holds=type": .27,
	"holds=valid": .09,
	"holds=value": -.11,
	"kind=alphanumeric": .55,
	"kind=base64": .12,
	"kind=camel": -.41,
	"kind=capital": -.16,
	"kind=dotted": -.05,
	"kind=foreign": -.15,
	"kind=hex": .74,
	"kind=identifier": -.12,
	"kind=kebab": -.1,
	"kind=lower": .16,
	"kind=marks": -.58,
	"kind=number": -.12,
	"kind=snake": -.2,
	"kind=word and number": .37,
	"last word=auth": .04,
	"last word=authorization": -.04,
	"last word=code": .18,
	"last word=credential": .17,
	"last word=credentials": -.13,
	"last word=data": -.11,
	"last word=identified": .27,
	"last word=key": -.09,
	"last word=keys": -.45,
	"last word=newkey": -.13,
	"last word=pass": .27,
	"last word=passphrase": .16,
	"last word=password": .44,
	"last word=pw": -.04,
	"last word=pwd": -.16,
	"last word=token": -.08,
	"last word=tokens": .2,
	"last word=value": .15,
	"last=capital": -.05,
	"last=letter": -.11,
	"last=mark": .16,
	"length of fours": .38,
	"length=<129": .05,
	"length=<13": .05,
	"length=<17": .16,
	"length=<21": .24,
	"length=<25": .09,
	"length=<33": .37,
	"length=<4": -.83,
	"length=<41": .61,
	"length=<5": -.54,
	"length=<6": -.23,
	"length=<65": .27,
	"length=<8": -.06,
	"line tells of an example": -.12,
	"name in quotes": .09,
	"natural=1.2+": -.13,
	"natural=<-0.2": .04,
	"natural=<-0.6": -.05,
	"natural=<-1.2": .36,
	"natural=<-2": .49,
	"natural=<-3": .4,
	"natural=<0.2": -.4,
	"natural=<0.5": .14,
	"natural=<0.8": -.22,
	"natural=<1.2": .05,
	"natural=no letters": -.67,
	"next=\"": -.06,
	"next=&": .1,
	"next='": -.06,
	"next=)": .2,
	"next=,": .16,
	"next=.": -.05,
	"next=/": .21,
	"next=:": -.51,
	"next=;": .2,
	"next=<": -.1,
	"next=\\": .13,
	"next=]": .18,
	"next=word": -.32,
	"next=}": .03,
	"padded": -.19,
	"place=argument": -.51,
	"place=assignment": .69,
	"place=call": -.12,
	"place=command": .34,
	"place=comparison": .21,
	"place=default": -.04,
	"place=element": -.28,
	"place=flag": .16,
	"place=phrase": -.46,
	"place=query": .15,
	"qualified": .22,
	"qualifier=admin": .09,
	"qualifier=const": .03,
	"qualifier=export": -.11,
	"qualifier=final": -.09,
	"qualifier=string": -.14,
	"qualifier=the": -.12,
	"qualifier=user": .17,
	"qualifier=val": -.16,
	"qualifier=var": -.09,
	"qualifier=with": .21,
	"quote=backtick": -.22,
	"quote=double": .24,
	"quote=escaped": -.08,
	"quote=none": .07,
	"quote=single": .11,
	"reads as=a name": -.19,
	"reads as=a name that speaks of credentials": -.83,
	"reads as=a word that does": .17,
	"reads as=no name": .85,
	"run of three": -.08,
	"separator=arrow": .06,
	"separator=blank": -.21,
	"separator=call": -.24,
	"separator=colon": .55,
	"separator=comma": -.51,
	"separator=comparison": .21,
	"separator=default": -.04,
	"separator=element": -.28,
	"separator=equals": .34,
	"separator=word": .22,
	"sequence": -.64,
	"share of common pairs=0.999+": -.3,
	"share of common pairs=<0.001": -.09,
	"share of common pairs=<0.2": .2,
	"share of common pairs=<0.3": .47,
	"share of common pairs=<0.45": .23,
	"share of common pairs=<0.6": -.12,
	"share of common pairs=<0.8": -.3,
	"share of common pairs=<0.999": -.11,
	"share of digits=0.999+": -.12,
	"share of digits=<0.001": -.98,
	"share of digits=<0.2": .11,
	"share of digits=<0.3": .64,
	"share of digits=<0.6": .04,
	"share of digits=<0.8": .26,
	"share of digits=<0.999": .07,
	"share of vowels=0.999+": -.05,
	"share of vowels=<0.001": -.14,
	"share of vowels=<0.1": .07,
	"share of vowels=<0.2": .21,
	"share of vowels=<0.3": .28,
	"share of vowels=<0.45": .09,
	"share of vowels=<0.6": .23,
	"share of vowels=<0.8": -.08,
	"stock word in leet": -.27,
	"stock words=0": 1.35,
	"stock words=1": -.11,
	"stock words=2": -1.73,
	"stock words=3+": -.4,
	"style=Capital": .17,
	"style=Pascal": .39,
	"style=UPPER": .13,
	"style=UPPER_SNAKE": .42,
	"style=camel": -.43,
	"style=dotted": -.43,
	"style=kebab": -.16,
	"style=lower": .37,
	"style=other": -.46,
	"test file": .45,
	"tight": .29,
	"topic=api key": .05,
	"topic=auth": -.36,
	"topic=credential": .18,
	"topic=key": -.82,
	"topic=pass": .21,
	"topic=passphrase": .16,
	"topic=password": .53,
	"topic=secret key": .24,
	"topic=token": -.16,
	"user beside it": -.33,
	"word=1": .12,
	"word=2": -.05,
	"word=a": .05,
	"word=access": -.19,
	"word=account": .05,
	"word=api": .25,
	"word=auth": -.2,
	"word=authorization": -.04,
	"word=aws": .03,
	"word=client": .33,
	"word=code": .18,
	"word=config": .05,
	"word=consumer": .09,
	"word=context": -.04,
	"word=cookie": .04,
	"word=credential": .24,
	"word=credentials": -.13,
	"word=data": -.17,
	"word=database": .04,
	"word=default": -.06,
	"word=env": .11,
	"word=get": -.04,
	"word=gitlab": .1,
	"word=id": -.06,
	"word=identified": .27,
	"word=json": -.06,
	"word=key": -.44,
	"word=keys": -.45,
	"word=mysql": .12,
	"word=new": -.13,
	"word=newkey": -.13,
	"word=oauth": .09,
	"word=pass": .21,
	"word=passphrase": .16,
	"word=password": .6,
	"word=postgres": .2,
	"word=proxy": .2,
	"word=pw": -.04,
	"word=pwd": -.16,
	"word=redis": -.03,
	"word=refresh": -.11,
	"word=root": -.16,
	"word=secret": .22,
	"word=self": -.1,
	"word=session": -.18,
	"word=signing": -.07,
	"word=ssl": .04,
	"word=store": .08,
	"word=test": .26,
	"word=to": .07,
	"word=token": -.27,
	"word=tokens": .2,
	"word=trust": .06,
	"word=user": -.41,
	"word=value": .05,
	"words=1": -.15,
	"words=2": .26,
	"words=3": .46,
	"words=4": -.57,
	"wrapper=bracket": -.08,
	"wrapper=call": .2
};
// src/engine/assignment/model/model.ts
var Model = class {
	#features;
	#weights;
	#mostOfPath;
	constructor() {
		this.#features = createFeatures();
		const { space } = this.#features;
		const named = new Map(Object.entries(weights));
		for (const name of named.keys()) space.learn(name);
		this.#weights = Float64Array.from({ length: space.size }, (_, feature) => named.get(space.nameOf(feature)) ?? 0);
		this.#mostOfPath = [
			"file=",
			"group+file=",
			"test file"
		].reduce((sum, prefix) => sum + mostOf(named, prefix), 0);
	}
	scoreOf(evidence) {
		const score = bias + this.#features.of(evidence).sum(this.#weights);
		return evidence.surroundings.path === void 0 ? score + this.#mostOfPath : score;
	}
	strongestOf(evidence, count) {
		return this.#features.of(evidence).toArray().filter((feature) => this.#weights[feature] !== 0).sort((a, b) => Math.abs(this.#weights[b]) - Math.abs(this.#weights[a])).slice(0, count).map((feature) => ({
			name: this.#features.space.nameOf(feature),
			weight: this.#weights[feature]
		}));
	}
};
function mostOf(weights, prefix) {
	return Math.max(0, ...[...weights].filter(([name]) => name.startsWith(prefix)).map(([, weight]) => weight));
}
let model;
function scoreOf(evidence) {
	return (model ??= new Model()).scoreOf(evidence);
}
function strongestOf(evidence, count) {
	return (model ??= new Model()).strongestOf(evidence, count);
}
// src/engine/assignment/grade.ts
const families = {
	password: "a password",
	secret: "a secret",
	token: "a token",
	"api-key": "an API key",
	credential: "a credential"
};
const told = 5;
function gradeOf(evidence) {
	const score = scoreOf(evidence);
	const floor = floorOf(evidence);
	if (score < thresholds.low && floor === void 0) return weakGrade(evidence, score);
	const name = `the name tells of ${families[evidence.candidate.family]}`;
	const doubt = firstDoubt(evidence);
	return {
		kind: "keep",
		confidence: doubt !== void 0 ? "low" : confidenceOf(score, floor !== void 0),
		reasons: [
			name,
			...floor === void 0 ? [] : [floor],
			...doubt === void 0 ? [] : [doubt],
			tell(evidence, score)
		]
	};
}
function firstDoubt(evidence) {
	for (const doubt of doubts) {
		const reason = doubt(evidence);
		if (reason !== void 0) return reason;
	}
}
function confidenceOf(score, hasFloor) {
	if (score >= thresholds.high) return "high";
	return hasFloor || score >= thresholds.medium ? "medium" : "low";
}
function weakGrade(evidence, score) {
	return {
		kind: "reject",
		get reason() {
			return tell(evidence, score);
		}
	};
}
function tell(evidence, score) {
	const features = strongestOf(evidence, told).map(({ name, weight }) => `${name} ${weight < 0 ? "" : "+"}${weight.toFixed(2)}`);
	return `score ${score.toFixed(2)}: ${features.join(", ")}`;
}
const scheme = /(?:basic|bearer|token|apikey|digest|api-key)$/i;
const secureString = /securestring/i;
const shortestChosen = 8;
const shortestPhrase = 14;
function floorOf(evidence) {
	const { candidate, isOpaque, shape } = evidence;
	if (candidate.kind === "command" && candidate.quote !== "none" && secureString.test(candidate.name)) return "a literal is made a SecureString";
	if (isOpaque && scheme.test(candidate.wrapper)) return "it stands behind the word of an authorization scheme";
	if (candidate.quote === "none" && !candidate.isTight) return void 0;
	if (shape.length < shortestChosen || shape.length > 100 || evidence.isSequence || !signsSessions(evidence)) return void 0;
	const likeness = nameLikenesses[nameLikenessOf(evidence)];
	return likeness === "a name that speaks of credentials" || likeness === "a word that does" && shape.length < shortestPhrase ? void 0 : "it signs sessions, cookies or tokens";
}
// src/engine/assignment/judge.ts
const rejections = [
	isStockWord,
	...nameRejections,
	isPasswordHash,
	...referenceRejections,
	...placeholderRejections,
	...codeRejections,
	...formatRejections,
	...proseRejections,
	isPublished
];
function judge(candidate, surroundings) {
	const evidence = gatherEvidence(candidate, surroundings);
	const reason = reasonAgainst(evidence);
	return reason === void 0 ? gradeOf(evidence) : {
		kind: "reject",
		reason
	};
}
function reasonAgainst(evidence) {
	const { path } = evidence.surroundings;
	const byPath = path === void 0 ? void 0 : judgePath(path, evidence.candidate);
	if (byPath !== void 0) return byPath;
	for (const rejection of rejections) {
		const reason = rejection(evidence);
		if (reason !== void 0) return reason;
	}
}
function judgePath(path, candidate) {
	return rejectByPath(path, candidate);
}
exports.judge = judge;
exports.judgePath = judgePath;
exports.reasonAgainst = reasonAgainst;
