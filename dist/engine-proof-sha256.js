// src/engine/proof/sha256.ts
var sha256_exports = require("./rolldown-runtime.js").__exportAll({ sha256: () => sha256 });
const blockLength = 64;
const lengthBytes = 8;
let begin;
let constants;
function sha256(message) {
	const padded = new Uint8Array(Math.ceil((message.length + 1 + lengthBytes) / blockLength) * blockLength);
	padded.set(message);
	padded[message.length] = 128;
	const words = new DataView(padded.buffer);
	words.setUint32(padded.length - 4, message.length * 8);
	begin ??= Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
	const state = begin.slice();
	const schedule = new Uint32Array(64);
	constants ??= Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
	for (let offset = 0; offset < padded.length; offset += blockLength) {
		fillSchedule(schedule, words, offset);
		mixBlock(state, schedule, constants);
	}
	const digest = new DataView(new ArrayBuffer(32));
	for (let index = 0; index < 8; index++) digest.setUint32(index * 4, state[index]);
	return new Uint8Array(digest.buffer);
}
function fillSchedule(schedule, words, offset) {
	for (let index = 0; index < 16; index++) schedule[index] = words.getUint32(offset + index * 4);
	for (let index = 16; index < 64; index++) {
		const early = schedule[index - 15];
		const late = schedule[index - 2];
		const small = rotate(early, 7) ^ rotate(early, 18) ^ early >>> 3;
		const large = rotate(late, 17) ^ rotate(late, 19) ^ late >>> 10;
		schedule[index] = schedule[index - 16] + small + schedule[index - 7] + large;
	}
}
function mixBlock(state, schedule, constant) {
	let [a, b, c, d, e, f, g, h] = state;
	for (let round = 0; round < 64; round++) {
		const choice = e & f ^ ~e & g;
		const majority = a & b ^ a & c ^ b & c;
		const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant[round] + schedule[round] | 0;
		const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority | 0;
		h = g;
		g = f;
		f = e;
		e = d + first | 0;
		d = c;
		c = b;
		b = a;
		a = first + second | 0;
	}
	state[0] += a;
	state[1] += b;
	state[2] += c;
	state[3] += d;
	state[4] += e;
	state[5] += f;
	state[6] += g;
	state[7] += h;
}
function rotate(value, bits) {
	return value >>> bits | value << 32 - bits;
}
function fraction(value) {
	return Math.floor(value % 1 * 2 ** 32);
}
function primes(count) {
	const found = [];
	for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
	return found;
}
exports.sha256 = sha256;
Object.defineProperty(exports, "sha256_exports", {
	enumerable: true,
	get: function() {
		return sha256_exports;
	}
});
