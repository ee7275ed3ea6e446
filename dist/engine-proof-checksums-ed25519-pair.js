const require_scan = require("./scan.js");
const require_crc16_base32 = require("./engine-proof-checksums-crc16-base32.js");
// src/engine/proof/checksums/marvin32.ts
function marvin32(bytes, seed) {
	let low = Number(seed & 4294967295n);
	let high = Number(seed >> 32n);
	const mix = (value) => {
		low = low + value | 0;
		high ^= low;
		low = rotate$1(low, 20) + high | 0;
		high = rotate$1(high, 9) ^ low;
		low = rotate$1(low, 27) + high | 0;
		high = rotate$1(high, 19);
	};
	const padded = new Uint8Array((bytes.length & -4) + 4);
	padded.set(bytes);
	padded[bytes.length] = 128;
	const words = new DataView(padded.buffer);
	for (let offset = 0; offset < padded.length; offset += 4) mix(words.getUint32(offset, true));
	mix(0);
	return (low ^ high) >>> 0;
}
function rotate$1(value, bits) {
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
// src/engine/proof/checksums/base58-check.ts
const rippleDigits = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
function checkBase58(secret) {
	const bytes = require_crc16_base32.decodeBase58(secret);
	if (bytes === void 0 || bytes.length <= 4) return require_scan.refuted("is not Base58");
	return require_crc16_base32.isWithChecksum(bytes) ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function checkBase58OfRipple(secret) {
	return checkBase58(translate(secret, rippleDigits, require_crc16_base32.base58Digits));
}
function toBase58Check(text) {
	return require_crc16_base32.encodeBase58Check(Buffer.from(text, "hex"));
}
function toBase58OfRipple(text) {
	return translate(toBase58Check(text), require_crc16_base32.base58Digits, rippleDigits);
}
function translate(text, from, to) {
	return Array.from(text, (digit) => to.charAt(from.indexOf(digit))).join("");
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
// src/engine/proof/sha512.ts
const blockLength = 128;
const lengthBytes = 16;
const rounds = 80;
let begin;
let constants;
function sha512(message) {
	const padded = new Uint8Array(Math.ceil((message.length + 1 + lengthBytes) / blockLength) * blockLength);
	padded.set(message);
	padded[message.length] = 128;
	const words = new DataView(padded.buffer);
	words.setBigUint64(padded.length - 8, BigInt(message.length * 8));
	begin ??= primes(8).map((prime) => fractionOfRoot(prime, 2n));
	let state = begin;
	for (let offset = 0; offset < padded.length; offset += blockLength) state = mixBlock(state, words, offset);
	const digest = new DataView(new ArrayBuffer(64));
	for (const [index, value] of state.entries()) digest.setBigUint64(index * 8, value);
	return new Uint8Array(digest.buffer);
}
function mixBlock(state, words, offset) {
	constants ??= primes(rounds).map((prime) => fractionOfRoot(prime, 3n));
	const schedule = scheduleOf(words, offset);
	let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
	for (const [round, constant] of constants.entries()) {
		const choice = e & f ^ ~e & g;
		const majority = a & b ^ a & c ^ b & c;
		const first = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + constant + (schedule[round] ?? 0n);
		const second = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + majority;
		[h, g, f, e, d, c, b, a] = [
			g,
			f,
			e,
			word(d + first),
			c,
			b,
			a,
			word(first + second)
		];
	}
	const mixed = [
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	];
	return state.map((before, index) => word(before + (mixed[index] ?? 0n)));
}
function scheduleOf(words, offset) {
	const schedule = Array.from({ length: 16 }, (_, index) => words.getBigUint64(offset + index * 8));
	const back = (distance) => schedule.at(-distance) ?? 0n;
	while (schedule.length < rounds) {
		const [early, late] = [back(15), back(2)];
		const small = rotate(early, 1n) ^ rotate(early, 8n) ^ early >> 7n;
		const large = rotate(late, 19n) ^ rotate(late, 61n) ^ late >> 6n;
		schedule.push(word(back(16) + small + back(7) + large));
	}
	return schedule;
}
function word(value) {
	return BigInt.asUintN(64, value);
}
function rotate(value, bits) {
	return word(value >> bits | value << 64n - bits);
}
function fractionOfRoot(prime, degree) {
	const scaled = prime << 64n * degree;
	let root = 1n << 70n;
	for (;;) {
		const next = ((degree - 1n) * root + scaled / root ** (degree - 1n)) / degree;
		if (next >= root) return word(root);
		root = next;
	}
}
function primes(count) {
	const found = [];
	for (let candidate = 2n; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
	return found;
}
// src/engine/proof/ed25519.ts
const field = 2n ** 255n - 19n;
const curve = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const baseY = 46316835694926478169428394003475163141307993866256225615783033603165251855960n;
const baseX = 15112221349535400772501151409588531511454012693041857206046113283949847762202n;
const neutral = {
	x: 0n,
	y: 1n,
	z: 1n,
	t: 0n
};
const windowBits = 4n;
const windows = 64;
let multiples;
function publicKeyOf(seed) {
	const scalar = fromLittleEndian(sha512(seed).subarray(0, 32)) & (1n << 254n) - 8n | 1n << 254n;
	multiples ??= multiplesOfBase();
	const sum = multiples.reduce((total, ofWindow, index) => {
		return add(total, ofWindow[Number(scalar >> windowBits * BigInt(index) & 15n)] ?? neutral);
	}, neutral);
	const toAffine = inverse(sum.z);
	const sign = (modulo(sum.x * toAffine) & 1n) << 255n;
	return toLittleEndian(modulo(sum.y * toAffine) | sign);
}
function multiplesOfBase() {
	let unit = {
		x: baseX,
		y: baseY,
		z: 1n,
		t: modulo(baseX * baseY)
	};
	return Array.from({ length: windows }, () => {
		const ofWindow = [neutral];
		for (let digit = 1; digit < 16; digit++) ofWindow.push(add(ofWindow[digit - 1] ?? neutral, unit));
		unit = add(ofWindow[15] ?? neutral, unit);
		return ofWindow;
	});
}
function add(one, other) {
	const a = (one.y - one.x) * (other.y - other.x);
	const b = (one.y + one.x) * (other.y + other.x);
	const c = 2n * curve * modulo(one.t * other.t);
	const d = 2n * one.z * other.z;
	const e = modulo(b - a);
	const f = modulo(d - c);
	const g = modulo(d + c);
	const h = modulo(b + a);
	return {
		x: modulo(e * f),
		y: modulo(g * h),
		z: modulo(f * g),
		t: modulo(e * h)
	};
}
function modulo(value) {
	const rest = value % field;
	return rest < 0n ? rest + field : rest;
}
function inverse(value) {
	let result = 1n;
	let power = modulo(value);
	for (let exponent = field - 2n; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = modulo(result * power);
		power = modulo(power * power);
	}
	return result;
}
function fromLittleEndian(bytes) {
	return bytes.reduceRight((value, byte) => value << 8n | BigInt(byte), 0n);
}
function toLittleEndian(value) {
	return Uint8Array.from({ length: 32 }, (_, index) => Number(value >> BigInt(index * 8) & 255n));
}
// src/engine/proof/checksums/ed25519-pair.ts
const seedLength = 32;
function checkEd25519Pair(secret) {
	const numbers = secret.includes(",") ? numbersIn(secret) : [...require_scan.decodeBase64(secret) ?? []];
	if (numbers.length !== 64 || numbers.some((number) => number > 255)) return require_scan.refuted("not 64 bytes");
	return publicKeyOf(Uint8Array.from(numbers.slice(0, seedLength))).every((byte, index) => byte === numbers[seedLength + index]) ? require_scan.proven("its second half is the public key of the first") : {
		kind: "doubted",
		reason: "its second half is not the public key of the first: cut, changed or made up"
	};
}
function withPublicHalf(text) {
	return `${text},${[...publicKeyOf(Uint8Array.from(numbersIn(text)))].join(",")}`;
}
function numbersIn(text) {
	return (text.match(/\d+/g) ?? []).map(Number);
}
exports.azureSeeds = azureSeeds;
exports.checkAzureAnnotatedKey = checkAzureAnnotatedKey;
exports.checkAzureClientSecret = checkAzureClientSecret;
exports.checkAzureDevopsToken = checkAzureDevopsToken;
exports.checkAzureKey = checkAzureKey;
exports.checkBase58 = checkBase58;
exports.checkBase58OfRipple = checkBase58OfRipple;
exports.checkCrc32Base36 = checkCrc32Base36;
exports.checkCrc32Hex = checkCrc32Hex;
exports.checkEd25519Pair = checkEd25519Pair;
exports.marvin32 = marvin32;
exports.toBase58Check = toBase58Check;
exports.toBase58OfRipple = toBase58OfRipple;
exports.withAzureAnnotation = withAzureAnnotation;
exports.withAzureClientChecksum = withAzureClientChecksum;
exports.withAzureDevopsChecksum = withAzureDevopsChecksum;
exports.withCrc32Base36 = withCrc32Base36;
exports.withCrc32Hex = withCrc32Hex;
exports.withPublicHalf = withPublicHalf;
