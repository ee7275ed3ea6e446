const require_scan = require("./scan.js");
const require_crc16_base32 = require("./engine-proof-checksums-crc16-base32.js");
// src/engine/proof/checksums/marvin32.ts
function marvin32(bytes, seed) {
	let low = Number(seed & 4294967295n);
	let high = Number(seed >> 32n);
	const mix = (value) => {
		low = low + value | 0;
		high ^= low;
		low = rotate(low, 20) + high | 0;
		high = rotate(high, 9) ^ low;
		low = rotate(low, 27) + high | 0;
		high = rotate(high, 19);
	};
	const padded = new Uint8Array((bytes.length & -4) + 4);
	padded.set(bytes);
	padded[bytes.length] = 128;
	const words = new DataView(padded.buffer);
	for (let offset = 0; offset < padded.length; offset += 4) mix(words.getUint32(offset, true));
	mix(0);
	return (low ^ high) >>> 0;
}
function rotate(value, bits) {
	return value << bits | value >>> 32 - bits;
}
// src/engine/proof/checksums/azure-annotated-key.ts
const checksumLength$3 = 4;
const form = /^[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z]{22}[0-9A-Za-z]{4}$/;
const seed$1 = 4928457935994778672n;
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function checkAzureAnnotatedKey(secret) {
	return form.test(secret) && withAzureAnnotation(secret.slice(0, -4)) === secret ? require_scan.proven("checksum is right") : require_scan.unproven("no checksum in it");
}
function withAzureAnnotation(text) {
	const sum = marvin32(require_scan.decodeBase64(text) ?? new Uint8Array(), seed$1);
	return text + digitsOf(Array.from({ length: 4 }, (_, index) => sum >>> 8 * index & 255)).padEnd(checksumLength$3, "0").slice(0, checksumLength$3);
}
function digitsOf(bytes) {
	let rest = bytes.reduce((value, byte) => value * 256 + byte, 0);
	let digits = "";
	for (; rest > 0; rest = Math.floor(rest / 62)) digits = base62.charAt(rest % 62) + digits;
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return "0".repeat(zeros < 0 ? bytes.length : zeros) + digits;
}
// src/engine/proof/checksums/azure-client-secret.ts
const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const seed = 4711156981969465392n;
const digits = 6;
const checksumLength$2 = 3;
function checkAzureClientSecret(secret) {
	return secret.slice(3).startsWith("8Q~") && [secret, secret.replace(/\.$/, "")].some((text) => withAzureClientChecksum(text.slice(0, -3)) === text) ? require_scan.proven("checksum is right") : require_scan.unproven("no checksum in it");
}
function withAzureClientChecksum(text) {
	let rest = marvin32(new TextEncoder().encode(text), seed);
	let sum = "";
	for (let digit = 0; digit < digits; digit++) {
		sum = alphabet.charAt(rest % 66) + sum;
		rest = Math.floor(rest / 66);
	}
	return text + sum.slice(0, checksumLength$2);
}
// src/engine/proof/checksums/azure-devops-token.ts
const length = 52;
const size = 32;
const checksumAt = [
	2,
	7,
	8,
	22
];
const masks = [3770247469, 270137646];
function checkAzureDevopsToken(secret) {
	const bytes = secret.length === length ? require_crc16_base32.decodeBase32(secret) : void 0;
	if (bytes?.length !== size) return require_scan.unproven("no checksum in it");
	const sum = checksumAt.reduce((value, at) => value * 256 + (bytes[at] ?? 0), 0);
	return masks.some((mask) => sumOf(bytes, mask) === sum) ? require_scan.proven("checksum is right") : require_scan.unproven("no checksum in it");
}
function withAzureDevopsChecksum(text) {
	const bytes = require_crc16_base32.decodeBase32(text) ?? new Uint8Array();
	const sum = sumOf(bytes, masks[0]);
	for (const [index, at] of checksumAt.entries()) bytes[at] = sum >>> 24 - 8 * index & 255;
	return require_crc16_base32.encodeBase32(bytes, text.length).toLowerCase();
}
function sumOf(bytes, mask = 0) {
	return (require_scan.crc32(bytes.filter((_, at) => !checksumAt.includes(at))) ^ mask) >>> 0;
}
// src/engine/proof/checksums/azure-key.ts
const checksumLength$1 = 4;
const messaging = [
	6009330654380044336n,
	5575859178286952496n,
	5506058963192262704n,
	6014965721085063216n,
	6155975862722719280n
];
const seeds = {
	"+ASt": [4928457935994778672n],
	"+ABa": [4711400055309086768n],
	"+ACR": [4702692889634567216n],
	ACDb: [
		6014965502159106096n,
		5937278606306848816n,
		5575864757095706672n,
		6014965720764330032n,
		5003045579370016816n,
		5575864757096230960n,
		6014965720764854320n
	],
	AzFu: [
		5575864757416767536n,
		6014965721085063216n,
		5077085528363970608n
	],
	AzSe: [5869709231681187888n, 5783013817603469360n],
	"+ASb": messaging,
	"+AEh": messaging,
	"+ARm": messaging,
	"+AMC": [4858365246511342384n],
	AIoT: [
		5291540757367369776n,
		4931568359632875568n,
		4928475562238095408n
	],
	APIM: [
		6081388236577714224n,
		5291540757367369776n,
		5143520228578766896n,
		5145771916421312560n
	]
};
const signatureLength = 4;
function checkAzureKey(secret) {
	const bytes = require_scan.decodeBase64(secret.replaceAll(/%3d/gi, "="));
	const signature = bytes && signatureOf(secret, bytes.length);
	if (bytes === void 0 || signature === void 0) return require_scan.unproven("no checksum in it");
	const sum = new DataView(bytes.buffer).getUint32(bytes.length - checksumLength$1, true);
	return seeds[signature]?.some((seed) => marvin32(bytes.subarray(0, -4), seed) === sum) === true ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function azureSeeds(signature) {
	return seeds[signature] ?? [];
}
function signatureOf(secret, size) {
	const end = Math.floor((size - checksumLength$1) * 8 / 6);
	const signature = secret.slice(end - signatureLength, end);
	return signature in seeds ? signature : void 0;
}
// src/engine/proof/checksums/crc32-base36.ts
const checksumLength = 7;
const end = /\.[0-9a-z]{9}$/;
function checkCrc32Base36(secret) {
	if (!end.test(secret)) return require_scan.unproven("no checksum in it");
	return withCrc32Base36(secret.slice(0, -7)) === secret ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function withCrc32Base36(text) {
	return text + require_scan.crc32(new TextEncoder().encode(text)).toString(36).padStart(checksumLength, "0");
}
// src/engine/proof/checksums/crc32-hex.ts
function checkCrc32Hex(secret) {
	const end = secret.lastIndexOf("_");
	if (end <= 0 || secret.length - end !== 9) return require_scan.unproven("no checksum in it");
	return crc32HexOf(secret.slice(0, end)) === secret.slice(end + 1).toLowerCase() ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function withCrc32Hex(text) {
	return `${text}_${crc32HexOf(text)}`;
}
function crc32HexOf(text) {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, require_scan.crc32(new TextEncoder().encode(text)), true);
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
exports.azureSeeds = azureSeeds;
exports.checkAzureAnnotatedKey = checkAzureAnnotatedKey;
exports.checkAzureClientSecret = checkAzureClientSecret;
exports.checkAzureDevopsToken = checkAzureDevopsToken;
exports.checkAzureKey = checkAzureKey;
exports.checkCrc32Base36 = checkCrc32Base36;
exports.checkCrc32Hex = checkCrc32Hex;
exports.marvin32 = marvin32;
exports.withAzureAnnotation = withAzureAnnotation;
exports.withAzureClientChecksum = withAzureClientChecksum;
exports.withAzureDevopsChecksum = withAzureDevopsChecksum;
exports.withCrc32Base36 = withCrc32Base36;
exports.withCrc32Hex = withCrc32Hex;
