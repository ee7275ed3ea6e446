const require_scan = require("./scan.js");
const require_published = require("./engine-published.js");
// src/engine/naturalness.ts
const pairs = [
	"blonaflamagrpqamarrsjhjfic",
	"shmksfdannasefrfamndraaapa",
	"qcjfrfaqlaopfatdamjsoaaaga",
	"qiemwgiasbakfeqfajmgnaadja",
	"mdooiniaeaaqlrdkktrqaihoia",
	"regioocauaamchueaqimoaaaja",
	"nafavcloqaamjolcarrjocaaca",
	"tbbcwaaaraaehbrbakhpiaaafa",
	"kjonlomaaabonurkalqqakahai",
	"obcdvbaaicgdddujaasbpbgefm",
	"neehxfibrablgkgfagpgkanfda",
	"qedmtsdasaapaaqgabonofaala",
	"tnafvaaaoaajmfpsabmfmaaaha",
	"qbprrlqanaghckqgaaqskjadha",
	"ijmodliaiaiooulnatmophkdaa",
	"safiseaknacqbcrnarlqmaaana",
	"haacadaaaaaoadablpjfzaaaaa",
	"rdkkuelaqahllnrdamoqmhaala",
	"kalavedlpaghfdnmgbrtnadala",
	"qaieteassaagfapjaqmmnafdna",
	"nmljrihalahqorepatpraaaaaa",
	"vaeaxaaaraaacaliaaebaaaaaa",
	"sacgraaruaagamqdapsbaahaaa",
	"qfsgqiacpaaejcduaffuaaakla",
	"ifjhkckbmaanroovakrqaclabe",
	"paadxeacpabghgsdacedfabcjo"
].join("");
const letterA = 97;
const bitsPerStep = 9 / 25;
function naturalness(text) {
	let bits = 0;
	let previous = -1;
	for (let index = 0; index < text.length; index++) {
		const letter = (text.charCodeAt(index) | 32) - letterA;
		if (letter < 0 || letter > 25) {
			previous = -1;
			continue;
		}
		if (previous >= 0) bits += (pairs.charCodeAt(previous * 26 + letter) - letterA) * bitsPerStep - 4.5;
		previous = letter;
	}
	return bits;
}
// src/engine/chosen-secret.ts
const shortest$1 = 6;
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
const fewestCharacters = 5;
const tellingClasses = 3;
const tellingLength = 8;
const noHost = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|localdomain)(?![\w.-])|^[^\s"'<>/]{0,80}@(?:127\.|0\.0\.0\.0|\[::1\])/i;
function isLikelyDummy(secret, after) {
	if (secret.length < shortest$1 || new Set(secret).size < fewestCharacters || noHost.test(after)) return true;
	if ([
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/,
		/[^0-9A-Za-z]/
	].filter((kind) => kind.test(secret)).length >= tellingClasses && secret.length >= tellingLength) return false;
	if (usualWords.test(secret)) return true;
	const letters = secret.replace(/[^A-Za-z]+/g, " ").trim();
	return letters.replaceAll(" ", "").length < 4 || letters.split(" ").some((word) => word.length >= 4 && naturalness(word) > 0);
}
// src/engine/companion.ts
const reach = 4096;
const newline = 10;
function findCompanions(companions, bytes, start, end) {
	const parts = [];
	for (const companion of companions) {
		const found = findNearest(companion, bytes, start, end);
		if (found) parts.push(found);
		else if (companion.isRequired) return {
			parts,
			missing: companion.name
		};
	}
	return { parts };
}
function findNearest({ name, pattern, withinLines }, bytes, start, end) {
	const from = linesBack(bytes, start, withinLines);
	const text = require_scan.latin1(bytes, from, linesOn(bytes, end, withinLines));
	const search = new RegExp(pattern.source, `${pattern.flags.replace(/[dgy]/g, "")}g`);
	let nearest;
	for (const match of text.matchAll(search)) {
		const value = match.groups?.part ?? match[0];
		const at = from + match.index;
		const distance = at < start ? start - at : at - end;
		if (!(at < end && at + match[0].length > start) && (!nearest || distance < nearest.distance)) nearest = {
			at,
			value,
			distance
		};
		if (at >= end) break;
	}
	return nearest && {
		name,
		value: require_scan.ownText(nearest.value),
		linesAway: linesBetween(bytes, start, nearest.at)
	};
}
function linesBack(bytes, start, lines) {
	const floor = Math.max(0, start - reach);
	let at = start;
	for (let left = lines; at > floor; at--) if (bytes[at - 1] === newline && left-- === 0) break;
	return at;
}
function linesOn(bytes, end, lines) {
	const ceiling = Math.min(bytes.length, end + reach);
	let at = end;
	for (let left = lines; at < ceiling; at++) if (bytes[at] === newline && left-- === 0) break;
	return at;
}
function linesBetween(bytes, from, to) {
	let count = 0;
	for (let index = Math.min(from, to); index < Math.max(from, to); index++) if (bytes[index] === newline) count++;
	return to < from && count > 0 ? -count : count;
}
// src/engine/entropy.ts
const counts = new Uint32Array(256);
function shannonEntropy(text) {
	counts.fill(0);
	for (let index = 0; index < text.length; index++) counts[text.charCodeAt(index) & 255]++;
	let sum = 0;
	for (const count of counts) if (count > 0) sum += count * Math.log2(count);
	return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}
const mostOtherLetters = .1;
function alphabetSize(text) {
	const letters = text.replace(/[^A-Za-z]/g, "");
	if (letters === "") return 10;
	const others = letters.replace(/[a-f]/gi, "").length;
	const hasOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
	if (hasOneCase && /[0-9]/.test(text) && others <= text.length * mostOtherLetters) return 16;
	return (/[0-9]/.test(text) ? 10 : 0) + (/[^0-9A-Za-z]/.test(text) ? 2 : 0) + (hasOneCase ? 26 : 52);
}
// src/engine/filters/entropy.ts
const leastShares = [
	{
		longest: 19,
		share: .5
	},
	{
		longest: 27,
		share: .6
	},
	{
		longest: Infinity,
		share: .7
	}
];
const longest$1 = 400;
function rejectByEntropy({ rule, secret }) {
	if (rule.entropy === 0 || secret.length > longest$1 || rule.entropy === void 0 && rule.origin === "chosen") return void 0;
	const share = leastShares.find((step) => secret.length <= step.longest)?.share ?? 0;
	const floor = rule.entropy ?? share * Math.log2(Math.min(alphabetSize(secret), secret.length));
	const entropy = shannonEntropy(secret);
	return entropy < floor ? `entropy ${entropy.toFixed(1)} is too low for its length (at least ${floor.toFixed(1)})` : void 0;
}
// src/engine/filters/naturalness.ts
const mostBits = 8;
const longest = 400;
const hexadecimal = /^[0-9a-f-]*$/i;
function rejectByNaturalness({ rule, secret }) {
	if (rule.origin === "chosen" || secret.length > longest) return void 0;
	const body = rule.kind === "provider" ? withoutPrefix(secret, rule.keywords) : secret;
	if (hexadecimal.test(body) && /[0-9]/.test(body)) return void 0;
	return naturalness(body) > mostBits ? "reads like words, not like a generated secret" : void 0;
}
function withoutPrefix(secret, keywords) {
	const prefix = keywords.find((keyword) => secret.startsWith(keyword));
	return prefix === void 0 ? secret : secret.slice(prefix.length);
}
// src/engine/filters/placeholder.ts
const telltales = /example|placeholder|change[-_]?me|replace[-_]?me|insert[-_]|your[-_ ]|[-_ ](?:goes[-_ ]?)?here\b|dummy|redacted|fake|not[-_]?(?:a[-_]?)?real|sample|t0k3n|(?:^|[-_ .])(?:foo|bar|baz|todo|tbd)(?=$|[-_ .])/i;
const templates = /\$\{[\w .:/|?!'"-]+\}|\$\([\w ./'"-]+\)|#\{[\w .'"[\]()-]+\}|\{\{.*\}\}|<%.*%>|^<[^<>]+>$|<[a-z][a-z_ -]{3,}>|<[A-Z][A-Z_ -]{3,}>|%\([a-z_]+\)s|\[\[.*\]\]|@@\w+@@/;
const variables = /^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^__\w+__$/;
const masks = /\*{3}|x{5}|X{5}|\.{3}|…|•{3}|-{5,}(?!BEGIN|END)|_{4}/;
function rejectPlaceholder({ rule, secret, after }) {
	if (secret.length > 400) return void 0;
	const body = rule.kind === "provider" ? secret : secret.trim();
	if (telltales.test(body) || telltales.test(decodedJson(body))) return "a placeholder: it holds a word such as example or your";
	if (variables.test(body) || isTemplate(body, after)) return "a template: something is put in here when it runs";
	if (masks.test(body) || /^\*{3}|^\.{3}(?!\.)/.test(after)) return "masked: its characters are hidden";
}
function isTemplate(body, after) {
	const found = templates.exec(body + (/^[\w .:/-]*[})\]%>]{1,2}/.exec(after)?.[0] ?? ""));
	return found !== null && found.index < body.length;
}
function decodedJson(secret) {
	if (!secret.startsWith("eyJ")) return "";
	try {
		return atob(secret.replaceAll("-", "+").replaceAll("_", "/").replace(/[^0-9A-Za-z+/].*$/, ""));
	} catch {
		return "";
	}
}
// src/engine/filters/published.ts
function rejectPublished({ secret }) {
	const publisher = require_published.publisherOf(secret);
	return publisher === void 0 ? void 0 : `an example that ${publisher} published`;
}
// src/engine/filters/repetition.ts
const shortest = 8;
const mostInRuns = .5;
const shortestRun = 4;
const longestLooked = 400;
const longestRun = 8;
const mostRuns = 2;
const charactersARun = 64;
function rejectRepetition({ rule, secret }) {
	if (rule.origin === "chosen" || secret.length < shortest || secret.length > longestLooked) return void 0;
	const runs = runLengths(secret);
	if (runs.reduce((sum, length) => sum + length, 0) > secret.length * mostInRuns) return "a sequence: most of it is one character or counts up";
	if (runs.length > mostRuns + secret.length / charactersARun || runs.some((length) => length >= longestRun)) return "a sequence: a part of it is one character or counts up";
	if (period(secret) * 3 <= secret.length) return "one piece over and over";
}
function runLengths(text) {
	const lengths = [];
	let start = 0;
	for (let index = 1; index <= text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
		if (index < text.length && Math.abs(step) <= 1 && (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2))) continue;
		if (index - start >= shortestRun && !text.startsWith("AAAA", start)) lengths.push(index - start);
		start = index;
	}
	return lengths;
}
function period(text) {
	const tail = text.slice(Math.floor(text.length / 4));
	for (let length = 1; length <= text.length / 3; length++) {
		let index = length;
		while (index < tail.length && tail.charCodeAt(index) === tail.charCodeAt(index - length)) index++;
		if (index === tail.length) return length;
	}
	return text.length;
}
// src/engine/filters/index.ts
const filters = [
	{
		name: "proof",
		reject: ({ proof }) => proof.kind === "refuted" ? proof.reason : void 0,
		yieldsToProof: false
	},
	{
		name: "path",
		reject: require_scan.rejectByPath$1,
		yieldsToProof: false
	},
	{
		name: "published",
		reject: rejectPublished,
		yieldsToProof: false
	},
	{
		name: "placeholder",
		reject: rejectPlaceholder,
		yieldsToProof: true
	},
	{
		name: "repetition",
		reject: rejectRepetition,
		yieldsToProof: true
	},
	{
		name: "entropy",
		reject: rejectByEntropy,
		yieldsToProof: true
	},
	{
		name: "naturalness",
		reject: rejectByNaturalness,
		yieldsToProof: true
	}
];
function firstObjection(candidate) {
	const isProven = candidate.proof.kind === "proven";
	for (const { name, reject, yieldsToProof } of filters) {
		const reason = isProven && yieldsToProof ? void 0 : reject(candidate);
		if (reason !== void 0) return {
			filter: name,
			reason
		};
	}
}
// src/engine/proof/proof.ts
const proven = (reason) => ({
	kind: "proven",
	reason
});
const refuted = (reason) => ({
	kind: "refuted",
	reason
});
const unproven$1 = (reason) => ({
	kind: "unproven",
	reason
});
// src/engine/proof/aws-key-id.ts
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const highestAccount = 999999999999n;
function checkAwsKeyId(secret) {
	const id = /(?:A3T[A-Z0-9]|A[A-Z]{3})([A-Z2-7]{16})/.exec(secret)?.[1];
	if (id === void 0) return refuted("no access key id");
	if (id.startsWith("I") || id.startsWith("J")) return unproven$1("an id of the old kind");
	const account = decodeAccount(id);
	return account > highestAccount ? unproven$1("no account number in it") : proven(`belongs to account ${account.toString().padStart(12, "0")}`);
}
function decodeAccount(id) {
	let bits = 0n;
	for (const character of id.slice(0, 10)) bits = bits * 32n + BigInt(alphabet.indexOf(character));
	return (bits >> 2n & 140737488355200n) >> 7n;
}
// src/engine/proof/base64.ts
function decodeBase64(text) {
	const digits = text.replace(/\s+/g, "").replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
	if (digits.length % 4 === 1 || !/^[0-9A-Za-z+/]*$/.test(digits)) return void 0;
	return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
// src/engine/proof/azure-storage.ts
const keyLength = 64;
const emulatorKeys = new Set([3166998644, 3873622395]);
function checkAzureStorage(secret) {
	const bytes = decodeBase64(secret);
	if (bytes?.length !== keyLength) return refuted("does not decode to 64 bytes");
	if (emulatorKeys.has(require_scan.crc32(bytes))) return refuted("the published key of the emulator");
	return proven("decodes to 64 bytes");
}
// src/engine/proof/basic-auth.ts
const documented = new Set([
	"user:pass",
	"user:password",
	"username:password",
	"aladdin:open sesame",
	"aladdin:opensesame",
	"test:123£",
	"login:password",
	"foo:bar"
]);
function checkBasicAuth(secret) {
	const bytes = decodeBase64(secret);
	const text = bytes && decodeUtf8(bytes);
	if (text === void 0 || !/^[^\p{Cc}:]*:[^\p{Cc}]*$/u.test(text)) return refuted("does not decode to user and password");
	if (documented.has(text.toLowerCase()) || text === ":") return refuted("decodes to a pair out of a manual");
	return proven("decodes to user and password");
}
// src/engine/proof/crc32-base62.ts
const checksumLength = 6;
function checkCrc32Base62(secret) {
	const bodyStart = secret.lastIndexOf("_") + 1;
	const bodyEnd = secret.length - checksumLength;
	if (bodyStart === 0 || bodyEnd <= bodyStart) return unproven$1("no checksum in it");
	return require_scan.crc32Base62(secret.slice(bodyStart, bodyEnd)) === secret.slice(bodyEnd) ? proven("checksum is right") : refuted("checksum is wrong");
}
// src/engine/proof/jwt.ts
function checkJwt(secret) {
	const [header = "", payload = "", signature = ""] = secret.split(".");
	const algorithm = member(header, "alg");
	if (typeof algorithm !== "string") return refuted("the header is no JSON with an algorithm");
	if (algorithm.toLowerCase() === "none" || signature === "") return refuted("the token is not signed");
	if (member(payload, "name") === "John Doe" && member(payload, "sub") === "1234567890") return refuted("the example token that everybody copies");
	if (parseObject(payload) === void 0) return unproven$1("the payload is no JSON");
	const hasExpiry = typeof member(payload, "exp") === "number";
	return proven(`header and payload parse, ${hasExpiry ? "the token expires" : "the token has no expiry"}`);
}
function member(part, name) {
	const object = parseObject(part);
	return object === void 0 ? void 0 : Reflect.get(object, name);
}
function parseObject(part) {
	const bytes = decodeBase64(part);
	const text = bytes && decodeUtf8(bytes);
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/engine/proof/macaroon.ts
const version = 2;
const locationField = 1;
const identifierField = 2;
function checkMacaroon(secret) {
	const bytes = decodeBase64(secret.slice(secret.indexOf("-") + 1));
	if (bytes === void 0) return refuted("not base64");
	const [first, field, length = 0] = bytes;
	if (first !== version || field !== locationField) return refuted("no macaroon");
	const location = String.fromCharCode(...bytes.subarray(3, 3 + length));
	const identifierAt = 3 + length;
	const identifierLength = bytes[identifierAt + 1] ?? Infinity;
	return bytes[identifierAt] === identifierField && identifierAt + 2 + identifierLength < bytes.length && /^[\w.-]+$/.test(location) ? proven(`a macaroon for ${location}`) : unproven$1("a macaroon cut short");
}
// src/engine/proof/armor.ts
const frame = /-{4,5} ?BEGIN ([A-Za-z0-9 ]+?) ?-{4,5}([\s\S]*?)(?:-{4,5} ?END |$)/;
function parseArmor(text) {
	const match = frame.exec(text);
	if (match === null) return void 0;
	const lines = plainLines(match[2] ?? "");
	const headers = new Map();
	const body = [];
	for (const line of lines) {
		const header = /^([A-Za-z-]+): ?(.*)$/.exec(line);
		if (header !== null) headers.set((header[1] ?? "").toLowerCase(), header[2] ?? "");
		else if (!/^=[0-9A-Za-z+/]{4}$/.test(line)) body.push(line);
	}
	return {
		label: match[1] ?? "",
		headers,
		bytes: decodeBase64(body.join(""))
	};
}
function plainLines(text) {
	return text.replace(/\\+(?:r\\+n|[nr]|u000[aAdD])/g, "\n").replace(/\\+t|\\+(?=\s|$|["'])/g, " ").replace(/["'`][\s+.,&_;)]*["'`]/g, "\n").split(/[\r\n]+/).map((line) => line.replace(/^(?:[\s"'`#*>|,;]|\/\/ |\+ )+/, "").replace(/(?:[\s"'`,;.&_)\\]|(?<=["' ])\+)+$/, "")).flatMap((line) => line.includes(":") ? [line] : line.split(/\s+/)).filter((line) => line !== "");
}
// src/engine/proof/openssh.ts
const magic = "openssh-key-v1\0";
function checkOpenssh(secret) {
	const bytes = parseArmor(secret)?.bytes;
	if (bytes === void 0) return unproven$1("the body is not base64");
	const head = String.fromCharCode(...bytes.subarray(0, 64));
	if (!head.startsWith(magic)) return refuted("no OpenSSH key");
	return head.slice(19, 19 + head.charCodeAt(18)) === "none" ? proven("the key lies open") : unproven$1("the key is encrypted");
}
// src/engine/proof/pem.ts
const sequenceTag = 48;
const integerTag = 2;
function checkPem(secret) {
	const armor = parseArmor(secret);
	if (armor === void 0) return refuted("no PEM block");
	if (armor.label.includes("ENCRYPTED") || armor.headers.has("dek-info")) return unproven$1("the key is encrypted");
	if (armor.bytes === void 0) return unproven$1("the body is not base64");
	return isPrivateKeyInfo(armor.bytes) ? proven("the key parses") : unproven$1("the key does not parse");
}
function isPrivateKeyInfo(bytes) {
	const [tag, first = 0] = bytes;
	if (tag !== sequenceTag) return false;
	const lengthBytes = first < 128 ? 0 : first & 127;
	if (lengthBytes > 3) return false;
	const start = 2 + lengthBytes;
	return start + (lengthBytes === 0 ? first : bytes.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0)) === bytes.length && bytes[start] === integerTag;
}
// src/engine/proof/pgp.ts
const secretKeyPacket = 5;
function checkPgp(secret) {
	const first = (parseArmor(secret)?.bytes)?.[0];
	if (first === void 0) return unproven$1("the body is not base64");
	if ((first & 128) === 0) return refuted("no OpenPGP packet");
	return ((first & 64) === 0 ? (first & 60) >> 2 : first & 63) === secretKeyPacket ? proven("holds a secret key packet") : refuted("holds no secret key");
}
// src/engine/proof/putty.ts
function checkPutty(secret) {
	const lines = secret.replace(/\\+r?\\*n/g, "\n").split(/\r?\n/).map((line) => line.trim());
	const privateAt = lines.findIndex((line) => line.startsWith("Private-Lines:"));
	if (privateAt < 0) return refuted("no private part");
	if (!lines.some((line) => line === "Encryption: none")) return unproven$1("the key is encrypted");
	const count = Number(lines[privateAt]?.slice(14));
	const body = lines.slice(privateAt + 1, privateAt + 1 + count);
	return count > 0 && body.length === count && decodeBase64(body.join("")) !== void 0 ? proven("the key parses") : unproven$1("the key does not parse");
}
// src/engine/proof/index.ts
const checksums = { "crc32-base62": checkCrc32Base62 };
const structures = {
	jwt: checkJwt,
	pem: checkPem,
	openssh: checkOpenssh,
	putty: checkPutty,
	pgp: checkPgp,
	macaroon: checkMacaroon,
	"aws-key-id": checkAwsKeyId,
	"basic-auth": checkBasicAuth,
	"azure-storage": checkAzureStorage
};
function checkSum(name, secret) {
	return checksums[name](secret);
}
function checkStructure(name, secret) {
	return structures[name](secret);
}
// src/engine/judge-hit.ts
const besideLength = 32;
const unproven = {
	kind: "unproven",
	reason: ""
};
const kindReasons = {
	provider: "has the format of these secrets and of nothing else",
	context: "the name beside it says what it is",
	generic: "assigned to a name that says what it is"
};
function judgeHit(index, rule, entry, hit, context) {
	const { layer, path, events } = context;
	const { bytes } = layer;
	const secret = isAscii(hit.secret) ? require_scan.ownText(hit.secret) : require_scan.utf8Text(bytes, hit.start, hit.end);
	const proof = proofOf(rule, secret);
	const before = require_scan.latin1(bytes, Math.max(0, hit.start - besideLength), hit.start);
	const after = require_scan.latin1(bytes, hit.end, Math.min(bytes.length, hit.end + besideLength));
	const objection = firstObjection({
		rule,
		secret,
		path,
		proof,
		before,
		after
	});
	if (objection) return events.rejected(index, layer, hit.start, objection.filter, objection.reason);
	const isDummy = rule.origin === "chosen" && isLikelyDummy(secret, after);
	const { parts, missing } = findCompanions(rule.companions ?? [], bytes, hit.start, hit.end);
	if (missing !== void 0) return events.rejected(index, layer, hit.start, "companion", `no ${missing} stands near it`);
	events.found({
		rule: index,
		secret,
		matched: require_scan.ownText(hit.matched),
		layer,
		...layer.toBlob(hit.start, hit.end),
		confidence: confidenceOf(rule, entry, proof, isDummy),
		reasons: [
			kindReasons[rule.kind],
			...proof.reason === "" ? [] : [proof.reason],
			...isDummy ? ["rather a dummy: a word, or for a host that nobody owns"] : [],
			...parts.map(({ name }) => `${name} stands near it`)
		],
		companions: parts
	});
}
function proofOf({ checksum, structure }, secret) {
	const proofs = [checksum ? checkSum(checksum, secret) : unproven, structure ? checkStructure(structure, secret) : unproven];
	return proofs.find(({ kind }) => kind === "refuted") ?? proofs.find(({ kind }) => kind === "proven") ?? proofs.find(({ reason }) => reason !== "") ?? unproven;
}
function confidenceOf(rule, entry, proof, isDummy) {
	if (isDummy) return "low";
	return rule.confidence ?? (proof.kind === "proven" ? "certain" : entry.confidence);
}
function isAscii(text) {
	return /^[\0-\x7f]*$/.test(text);
}
exports.judgeHit = judgeHit;
