const require_scan = require("./scan.js");
const require_sha256 = require("./engine-proof-sha256.js");
// src/engine/proof/base32.ts
const alphabet$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase32(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const character of text.toUpperCase()) {
		const digit = alphabet$1.indexOf(character);
		if (digit < 0) return void 0;
		bits = (bits << 5 | digit) & 4095;
		held += 5;
		if (held < 8) continue;
		held -= 8;
		bytes[at++] = bits >> held & 255;
	}
	return bytes;
}
function encodeBase32(bytes, length) {
	return Array.from({ length }, (_, index) => {
		const bit = index * 5;
		const pair = (bytes[bit >> 3] ?? 0) << 8 | (bytes[(bit >> 3) + 1] ?? 0);
		return alphabet$1.charAt(pair >> 11 - (bit & 7) & 31);
	}).join("");
}
// src/engine/proof/base58.ts
const base58Digits = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const addressLength = 25;
const digits = /^[1-9A-HJ-NP-Za-km-z]+$/;
const base58 = /^[1-9A-HJ-NP-Za-km-z]{26,36}$/;
function isBase58Address(text) {
	if (!base58.test(text)) return false;
	const bytes = bytesOf(text, addressLength);
	return bytes !== void 0 && isWithChecksum(bytes);
}
function isWithChecksum(bytes) {
	const sum = checksumOf(bytes.subarray(0, -4));
	return bytes.subarray(-4).every((byte, index) => byte === sum[index]);
}
function encodeBase58Check(body) {
	return encodeBase58(Buffer.concat([body, checksumOf(body)]));
}
function checksumOf(body) {
	return require_sha256.sha256(require_sha256.sha256(body)).subarray(0, 4);
}
function decodeBase58(text) {
	if (!digits.test(text)) return void 0;
	const zeros = text.length - text.replace(/^1+/, "").length;
	const most = Math.ceil(text.length * 733 / 1e3);
	const bytes = numberOf(text, most);
	const first = bytes?.findIndex((byte) => byte !== 0);
	if (bytes === void 0 || first === void 0) return void 0;
	const body = first < 0 ? bytes.subarray(most) : bytes.subarray(first);
	return Uint8Array.of(...new Uint8Array(zeros), ...body);
}
function encodeBase58(bytes) {
	let rest = bytes.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
	let text = "";
	for (; rest > 0n; rest /= 58n) text = base58Digits.charAt(Number(rest % 58n)) + text;
	const zeros = bytes.findIndex((byte) => byte !== 0);
	return "1".repeat(Math.max(0, zeros)) + text;
}
function isBase58OfLength(text, length) {
	return digits.test(text) && bytesOf(text, length) !== void 0;
}
function bytesOf(text, length) {
	const bytes = numberOf(text, length);
	return bytes !== void 0 && isAsLong(text, bytes) ? bytes : void 0;
}
function numberOf(text, length) {
	const bytes = new Uint8Array(length);
	for (const character of text) {
		let carry = base58Digits.indexOf(character);
		for (let index = length - 1; index >= 0; index--) {
			carry += 58 * bytes[index];
			bytes[index] = carry & 255;
			carry >>= 8;
		}
		if (carry > 0) return void 0;
	}
	return bytes;
}
function isAsLong(text, bytes) {
	return [...text].findIndex((character) => character !== "1") === bytes.findIndex((byte) => byte !== 0);
}
// src/engine/proof/checksums/bech32.ts
const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
const checksumLength$1 = 6;
function checkBech32(secret) {
	const text = secret.toLowerCase();
	const separatorAt = text.lastIndexOf("1");
	if (separatorAt < 1 || text.length - separatorAt - 1 < checksumLength$1) return require_scan.unproven("no checksum in it");
	if (secret !== text && secret !== secret.toUpperCase()) return require_scan.refuted("upper and lower case in one");
	const data = digitsOf(text.slice(separatorAt + 1));
	if (data.includes(-1)) return require_scan.refuted("holds characters that Bech32 lacks");
	return remainderOf([...expand(text.slice(0, separatorAt)), ...data]) === 1 ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function withBech32(text) {
	const lower = text.toLowerCase();
	const separatorAt = lower.lastIndexOf("1");
	const remainder = remainderOf([
		...expand(lower.slice(0, separatorAt)),
		...digitsOf(lower.slice(separatorAt + 1)),
		0,
		0,
		0,
		0,
		0,
		0
	]) ^ 1;
	const checksum = Array.from({ length: checksumLength$1 }, (_, index) => alphabet.charAt(remainder >>> 5 * (5 - index) & 31)).join("");
	return text + (text === lower ? checksum : checksum.toUpperCase());
}
function digitsOf(text) {
	return [...text].map((character) => alphabet.indexOf(character));
}
function expand(prefix) {
	const codes = [...prefix].map((character) => character.charCodeAt(0));
	return [
		...codes.map((code) => code >> 5),
		0,
		...codes.map((code) => code & 31)
	];
}
function remainderOf(values) {
	let remainder = 1;
	for (const value of values) {
		const top = remainder >>> 25;
		remainder = (remainder & 33554431) << 5 ^ value;
		for (const [bit, generator] of generators.entries()) if ((top >>> bit & 1) === 1) remainder ^= generator;
	}
	return remainder;
}
// src/engine/proof/crc16.ts
function crc16(bytes) {
	let crc = 0;
	for (const byte of bytes) {
		crc ^= byte << 8;
		for (let bit = 0; bit < 8; bit++) crc = crc & 32768 ? (crc << 1 ^ 4129) & 65535 : crc << 1 & 65535;
	}
	return crc;
}
// src/engine/proof/checksums/crc16-base32.ts
const checksumLength = 2;
function checkStellarSeed(secret) {
	return checkCrc16(secret, 35);
}
function checkNkeySeed(secret) {
	return checkCrc16(secret, 36);
}
function checkCrc16(secret, size) {
	const bytes = decodeBase32(secret);
	if (bytes?.length !== size) return require_scan.refuted(`does not decode to ${size} bytes`);
	return endsInCrc16(bytes) ? require_scan.proven("checksum is right") : require_scan.wrongChecksum$1;
}
function hasCrc16(text) {
	const bytes = decodeBase32(text);
	return bytes !== void 0 && bytes.length > checksumLength && endsInCrc16(bytes);
}
function endsInCrc16(bytes) {
	const [low = 0, high = 0] = bytes.subarray(-2);
	return crc16(bytes.subarray(0, -2)) === low + high * 256;
}
function withCrc16Base32(text) {
	const bytes = decodeBase32(text) ?? new Uint8Array();
	const sum = crc16(bytes);
	return encodeBase32(Uint8Array.of(...bytes, sum & 255, sum >> 8), Math.ceil((bytes.length + checksumLength) * 8 / 5));
}
exports.base58Digits = base58Digits;
exports.checkBech32 = checkBech32;
exports.checkNkeySeed = checkNkeySeed;
exports.checkStellarSeed = checkStellarSeed;
exports.decodeBase32 = decodeBase32;
exports.decodeBase58 = decodeBase58;
exports.encodeBase32 = encodeBase32;
exports.encodeBase58Check = encodeBase58Check;
exports.hasCrc16 = hasCrc16;
exports.isBase58Address = isBase58Address;
exports.isBase58OfLength = isBase58OfLength;
exports.isWithChecksum = isWithChecksum;
exports.withBech32 = withBech32;
exports.withCrc16Base32 = withCrc16Base32;
