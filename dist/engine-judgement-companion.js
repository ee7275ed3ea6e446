const require_scan = require("./scan.js");
const require_ed25519_pair = require("./engine-proof-checksums-ed25519-pair.js");
const require_crc16_base32 = require("./engine-proof-checksums-crc16-base32.js");
const require_sha256 = require("./engine-proof-sha256.js");
// src/engine/proof/checksums/crc32-base62.ts
const checksumLength = 6;
function checkCrc32Base62(secret) {
	const bodyStart = secret.lastIndexOf("_") + 1;
	const bodyEnd = secret.length - checksumLength;
	if (bodyStart === 0 || bodyEnd <= bodyStart) return require_scan.unproven("no checksum in it");
	return require_scan.crc32Base62(secret.slice(bodyStart, bodyEnd)) === secret.slice(bodyEnd) ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
// src/engine/proof/structures/aws-key-id.ts
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const highestAccount = 999999999999n;
function checkAwsKeyId(secret) {
	const id = /(?:A3T[A-Z0-9]|A[A-Z]{3})([A-Z2-7]{16})/.exec(secret)?.[1];
	if (id === void 0) return require_scan.refuted("no access key id");
	if (new Set(id).size === 1) return require_scan.refuted("it is one character over and over");
	if (id.startsWith("I") || id.startsWith("J")) return require_scan.unproven("an id of the old kind");
	const account = decodeAccount(id);
	return account > highestAccount ? require_scan.unproven("no account number in it") : require_scan.proven(`belongs to account ${account.toString().padStart(12, "0")}`);
}
function decodeAccount(id) {
	let bits = 0n;
	for (const character of id.slice(0, 10)) bits = bits * 32n + BigInt(alphabet.indexOf(character));
	return (bits >> 2n & 140737488355200n) >> 7n;
}
// src/engine/proof/structures/azure-storage.ts
const keyLength = 64;
const emulatorKeys = new Set([3166998644, 3873622395]);
function checkAzureStorage(secret) {
	const bytes = require_scan.decodeBase64(secret);
	if (bytes?.length !== keyLength) return require_scan.refuted("does not decode to 64 bytes");
	if (emulatorKeys.has(require_scan.crc32(bytes))) return require_scan.refuted("the published key of the emulator");
	return require_scan.proven("decodes to 64 bytes");
}
// src/engine/proof/structures/basic-auth.ts
const documented = new Set([
	"user:pass",
	"user:password",
	"user:pass:word",
	":password",
	"username:password",
	"aladdin:open sesame",
	"aladdin:opensesame",
	"test:123\u00a3",
	"login:password",
	"foo:bar"
]);
function checkBasicAuth(secret) {
	const bytes = require_scan.decodeBase64(secret);
	const text = bytes && require_scan.decodeUtf8(bytes);
	if (text === void 0 || !/^[^\p{Cc}:]*:[^\p{Cc}]*$/u.test(text)) return require_scan.refuted("does not decode to user and password");
	if (documented.has(text.toLowerCase()) || text === ":") return require_scan.refuted("decodes to a pair out of a manual");
	if (isPlaceholderPair(text)) return require_scan.refuted("decodes to a placeholder");
	if (/^[a-z]{1,15}:$/i.test(text)) return require_scan.refuted("decodes to a user without a password");
	if (require_scan.isDummyWord(text.slice(text.indexOf(":") + 1))) return require_scan.unproven("decodes to a user and a word");
	return require_scan.proven("decodes to user and password");
}
function isPlaceholderPair(text) {
	return text.split(":").every((part) => placeholder.test(part));
}
const placeholder = /^(?:example|sample|dummy|placeholder|client[-_]?(?:id|secret)|(?:my|your)[-_ ]?(?:user|login|name|pass|secret|token|key|api|client|id))/i;
// src/engine/proof/structures/pem.ts
const sequenceTag = 48;
const integerTag = 2;
const fewestBytes = 8;
const longestLooked = 256;
function checkPem(secret) {
	const armor = require_scan.parseArmor(secret);
	if (armor === void 0) return require_scan.refuted("no PEM block");
	if (armor.label.includes("ENCRYPTED") || armor.headers.has("dek-info")) return require_scan.unproven("the key is encrypted");
	if (armor.bytes === void 0) return require_scan.unproven("the body is not base64");
	if (new Set(armor.bytes.subarray(0, longestLooked)).size < fewestBytes) return require_scan.refuted("its body is one text over and over");
	return isPrivateKeyInfo(armor.bytes) ? require_scan.proven("the key parses") : require_scan.unproven("the key does not parse");
}
function isPrivateKeyInfo(bytes) {
	const [tag, first = 0] = bytes;
	if (tag !== sequenceTag) return false;
	const lengthBytes = first < 128 ? 0 : first & 127;
	if (lengthBytes > 3) return false;
	const start = 2 + lengthBytes;
	return start + (lengthBytes === 0 ? first : bytes.subarray(2, start).reduce((total, byte) => total * 256 + byte, 0)) === bytes.length && bytes[start] === integerTag;
}
// src/engine/proof/structures/der-key.ts
const joint = /["'][\s+.]*["']/g;
function checkDerKey(secret) {
	const bytes = require_scan.decodeBase64(secret.replace(joint, ""));
	return bytes !== void 0 && isPrivateKeyInfo(bytes) ? require_scan.proven("the key parses") : require_scan.refuted("does not parse as a private key");
}
// src/engine/proof/structures/discord-token.ts
const account = /^[0-9]{15,20}$/;
function checkDiscordToken(secret) {
	const bytes = require_scan.decodeBase64(secret.slice(0, secret.indexOf(".")));
	const text = bytes && require_scan.decodeUtf8(bytes);
	return text !== void 0 && account.test(text) ? require_scan.proven(`belongs to account ${text}`) : require_scan.refuted("holds no number of an account");
}
// src/engine/proof/structures/json-token.ts
function checkJsonToken(secret) {
	const body = secret.slice(secret.indexOf("_") + 1);
	return [body, body.slice(0, Math.max(0, body.lastIndexOf("_")))].some(isObject) ? require_scan.proven("the JSON in it parses") : require_scan.unproven("no JSON in it");
}
function isObject(body) {
	const bytes = require_scan.decodeBase64(body);
	const text = bytes && require_scan.decodeUtf8(bytes);
	return text !== void 0 && text.startsWith("{") && require_scan.parseJson(text) !== void 0;
}
// src/engine/proof/structures/macaroon.ts
const version = 2;
const locationField = 1;
const identifierField = 2;
function checkMacaroon(secret) {
	const bytes = require_scan.decodeBase64(secret.slice(secret.indexOf("-") + 1));
	if (bytes === void 0) return require_scan.refuted("not base64");
	const [first, field, length = 0] = bytes;
	if (first !== version || field !== locationField) return require_scan.refuted("no macaroon");
	const location = String.fromCharCode(...bytes.subarray(3, 3 + length));
	const identifierAt = 3 + length;
	const identifierLength = bytes[identifierAt + 1] ?? Infinity;
	return bytes[identifierAt] === identifierField && identifierAt + 2 + identifierLength < bytes.length && /^[\w.-]+$/.test(location) ? require_scan.proven(`a macaroon for ${location}`) : require_scan.unproven("a macaroon cut short");
}
// src/engine/proof/structures/openssh.ts
const magic = "openssh-key-v1\0";
const numberLength = 4;
function checkOpenssh(secret) {
	const bytes = require_scan.parseArmor(secret)?.bytes;
	if (bytes === void 0) return require_scan.unproven("the body is not base64");
	if (!textOf(bytes.subarray(0, 15)).startsWith(magic)) return require_scan.refuted("no OpenSSH key");
	const cipher = readField(bytes, 15);
	const publicHalf = readField(bytes, readField(bytes, readField(bytes, cipher.end).end).end + numberLength);
	const which = isPublicKey(publicHalf.bytes) ? `, ${fingerprintOf(publicHalf.bytes)}` : "";
	return textOf(cipher.bytes) === "none" ? require_scan.proven(`the key lies open${which}`) : require_scan.unproven(`the key is encrypted${which}`);
}
function readField(bytes, at) {
	const start = at + numberLength;
	const end = start + (start <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(at) : Infinity);
	return end <= bytes.length ? {
		bytes: bytes.subarray(start, end),
		end
	} : {
		bytes: new Uint8Array(),
		end: bytes.length
	};
}
function isPublicKey(bytes) {
	return /^[a-z0-9@.-]{6,64}$/.test(textOf(readField(bytes, 0).bytes));
}
function fingerprintOf(publicHalf) {
	return `SHA256:${btoa(textOf(require_sha256.sha256(publicHalf))).replace(/=+$/, "")}`;
}
function textOf(bytes) {
	return String.fromCharCode(...bytes.subarray(0, 64));
}
// src/engine/proof/structures/pgp.ts
const secretKeyPacket = 5;
function checkPgp(secret) {
	const first = (require_scan.parseArmor(secret)?.bytes)?.[0];
	if (first === void 0) return require_scan.unproven("the body is not base64");
	if ((first & 128) === 0) return require_scan.refuted("no OpenPGP packet");
	return ((first & 64) === 0 ? (first & 60) >> 2 : first & 63) === secretKeyPacket ? require_scan.proven("holds a secret key packet") : require_scan.refuted("holds no secret key");
}
// src/engine/proof/structures/putty.ts
function checkPutty(secret) {
	const lines = secret.replace(/\\+r?\\*n/g, "\n").split(/\r?\n/).map((line) => line.trim());
	const privateAt = lines.findIndex((line) => line.startsWith("Private-Lines:"));
	if (privateAt < 0) return require_scan.refuted("no private part");
	if (!lines.some((line) => line === "Encryption: none")) return require_scan.unproven("the key is encrypted");
	const count = Number(lines[privateAt]?.slice(14));
	const body = lines.slice(privateAt + 1, privateAt + 1 + count);
	return count > 0 && body.length === count && require_scan.decodeBase64(body.join("")) !== void 0 ? require_scan.proven("the key parses") : require_scan.unproven("the key does not parse");
}
// src/engine/proof/structures/recovery-phrase.ts
const lengths = new Set([
	12,
	15,
	18,
	21,
	24
]);
const word = /^[a-z]{3,8}$/;
const others = new Set("the and for are but not was his her has had from with your our its may than them their been were does here those these which while also each any every words phrase mnemonic wallet".split(" "));
const tellingLetters = 4;
const mostRepeated = 2;
function checkRecoveryPhrase(secret) {
	const words = secret.trim().split(/\s+/);
	if (!lengths.has(words.length)) return require_scan.refuted("has not as many words as a recovery phrase");
	if (!words.every((text) => word.test(text) && !others.has(text))) return require_scan.refuted("has a word that no recovery phrase has");
	const distinct = new Set(words);
	if (words.length - distinct.size > mostRepeated) return require_scan.refuted("repeats its words");
	return new Set([...distinct].map((text) => text.slice(0, tellingLetters))).size < distinct.size ? require_scan.refuted("has two words that begin alike") : require_scan.unproven(`has the ${words.length} words of a recovery phrase`);
}
// src/engine/proof/index.ts
const unproven = {
	kind: "unproven",
	reason: ""
};
const checksums = {
	"crc32-base62": checkCrc32Base62,
	"crc32-base36": require_ed25519_pair.checkCrc32Base36,
	"crc32-hex": require_ed25519_pair.checkCrc32Hex,
	bech32: require_crc16_base32.checkBech32,
	"azure-key": require_ed25519_pair.checkAzureKey,
	"azure-annotated-key": require_ed25519_pair.checkAzureAnnotatedKey,
	"azure-client-secret": require_ed25519_pair.checkAzureClientSecret,
	"azure-devops-token": require_ed25519_pair.checkAzureDevopsToken,
	"stellar-seed": require_crc16_base32.checkStellarSeed,
	"nkey-seed": require_crc16_base32.checkNkeySeed,
	"ed25519-pair": require_ed25519_pair.checkEd25519Pair,
	"base58-check": require_ed25519_pair.checkBase58,
	"base58-check-ripple": require_ed25519_pair.checkBase58OfRipple
};
const structures = {
	jwt: require_scan.checkJwt,
	pem: checkPem,
	"der-key": checkDerKey,
	openssh: checkOpenssh,
	putty: checkPutty,
	pgp: checkPgp,
	macaroon: checkMacaroon,
	"aws-key-id": checkAwsKeyId,
	"basic-auth": checkBasicAuth,
	"azure-storage": checkAzureStorage,
	"json-token": checkJsonToken,
	"discord-token": checkDiscordToken,
	"recovery-phrase": checkRecoveryPhrase
};
function checkSum(name, secret) {
	return checksums[name](secret);
}
function checkStructure(name, secret) {
	return structures[name](secret);
}
// src/engine/judgement/companion.ts
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
function findNearest({ name, pattern, withinLines, isUnmistakable }, bytes, start, end) {
	const from = linesBack(bytes, start, withinLines);
	const text = require_scan.latin1(bytes, from, linesOn(bytes, end, withinLines));
	const search = new RegExp(pattern.source, `${pattern.flags.replace(/[dgy]/g, "")}g`);
	let nearest;
	for (const match of text.matchAll(search)) {
		const value = match.groups?.["part"] ?? match[0];
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
		linesAway: linesBetween(bytes, start, nearest.at),
		...isUnmistakable === true && { isUnmistakable }
	};
}
function linesBack(bytes, start, lines) {
	const floor = Math.max(0, start - require_scan.companionReach);
	let at = start;
	for (let left = lines; at > floor; at--) if (bytes[at - 1] === newline && left-- === 0) break;
	return at;
}
function linesOn(bytes, end, lines) {
	const ceiling = Math.min(bytes.length, end + require_scan.companionReach);
	let at = end;
	for (let left = lines; at < ceiling; at++) if (bytes[at] === newline && left-- === 0) break;
	return at;
}
function linesBetween(bytes, from, to) {
	let count = 0;
	for (let index = Math.min(from, to); index < Math.max(from, to); index++) if (bytes[index] === newline) count++;
	return to < from && count > 0 ? -count : count;
}
exports.checkStructure = checkStructure;
exports.checkSum = checkSum;
exports.findCompanions = findCompanions;
exports.unproven = unproven;
