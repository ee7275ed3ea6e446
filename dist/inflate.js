const require_inflater = require("./inflate-inflater.js");
// src/engine/decode/inflate-text.ts
const gzipTrailer = 8;
const zlibTrailer = 4;
const fewestReadable = 64;
function inflateText(compressed, by, most) {
	const output = new Output(most);
	const isSound = by === "gzip" ? inflateMembers(compressed, output) : inflateZlib(compressed, output);
	const bytes = output.join();
	const { isCut } = output;
	return isCut || (by === "gzip" ? bytes.length > 0 : isSound || isReadable(bytes)) ? {
		bytes,
		isCut
	} : void 0;
}
function inflateMembers(compressed, output) {
	const inflater = new require_inflater.Inflater((bytes) => output.add(bytes));
	for (let at = 0; at < compressed.length && !output.isCut;) {
		const header = require_inflater.readGzipHeader(compressed, at);
		if (header === void 0) break;
		const body = at + header.length;
		inflater.reset((bytes) => output.add(bytes));
		const used = inflater.push(compressed.subarray(body));
		if (inflater.state !== "done") break;
		at = body + used + gzipTrailer;
	}
	return true;
}
function inflateZlib(compressed, output) {
	const inflater = new require_inflater.Inflater((bytes) => output.add(bytes));
	const end = 2 + inflater.push(compressed.subarray(2));
	if (inflater.state !== "done" || end + zlibTrailer > compressed.length) return false;
	return new DataView(compressed.buffer, compressed.byteOffset, compressed.byteLength).getUint32(end) === adler32(output.join());
}
var Output = class {
	#pieces = [];
	#left;
	isCut = false;
	constructor(most) {
		this.#left = most;
	}
	add(bytes) {
		if (bytes.length > this.#left) this.isCut = true;
		const kept = bytes.slice(0, this.#left);
		this.#left -= kept.length;
		this.#pieces.push(kept);
		return !this.isCut;
	}
	join() {
		if (this.#pieces.length > 1) this.#pieces.splice(0, this.#pieces.length, Buffer.concat(this.#pieces));
		return this.#pieces[0] ?? new Uint8Array(0);
	}
};
const adlerBase = 65521;
const adlerStretch = 3800;
function adler32(bytes) {
	let low = 1;
	let high = 0;
	for (let start = 0; start < bytes.length; start += adlerStretch) {
		const end = Math.min(bytes.length, start + adlerStretch);
		for (let index = start; index < end; index++) {
			low += bytes[index];
			high += low;
		}
		low %= adlerBase;
		high %= adlerBase;
	}
	return high * 65536 + low;
}
function isReadable(bytes) {
	return bytes.length >= fewestReadable && bytes.every((byte) => byte >= 128 || byte >= 32 || byte >= 9 && byte <= 13);
}
exports.inflateText = inflateText;
