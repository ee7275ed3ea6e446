// src/engine/proof/proof.ts
const proven = (reason) => ({
	kind: "proven",
	reason
});
const refuted = (reason) => ({
	kind: "refuted",
	reason
});
const unproven = (reason) => ({
	kind: "unproven",
	reason
});
const wrongChecksum = {
	kind: "doubted",
	reason: "checksum is wrong: mistyped, cut short or made up"
};
// src/engine/proof/base32.ts
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function decodeBase32(text) {
	const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const character of text.toUpperCase()) {
		const digit = alphabet.indexOf(character);
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
		return alphabet.charAt(pair >> 11 - (bit & 7) & 31);
	}).join("");
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
// src/engine/proof/crc16-base32.ts
const checksumLength = 2;
function checkStellarSeed(secret) {
	return checkCrc16(secret, 35);
}
function checkNkeySeed(secret) {
	return checkCrc16(secret, 36);
}
function checkCrc16(secret, size) {
	const bytes = decodeBase32(secret);
	if (bytes?.length !== size) return refuted(`does not decode to ${size} bytes`);
	const [low = 0, high = 0] = bytes.subarray(-2);
	return crc16(bytes.subarray(0, -2)) === low + high * 256 ? proven("checksum is right") : wrongChecksum;
}
function withCrc16Base32(text) {
	const bytes = decodeBase32(text) ?? new Uint8Array();
	const sum = crc16(bytes);
	return encodeBase32(Uint8Array.of(...bytes, sum & 255, sum >> 8), Math.ceil((bytes.length + checksumLength) * 8 / 5));
}
exports.checkNkeySeed = checkNkeySeed;
exports.checkStellarSeed = checkStellarSeed;
exports.decodeBase32 = decodeBase32;
exports.encodeBase32 = encodeBase32;
exports.proven = proven;
exports.refuted = refuted;
exports.unproven = unproven;
exports.withCrc16Base32 = withCrc16Base32;
exports.wrongChecksum = wrongChecksum;
