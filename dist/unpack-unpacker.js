// src/unpack/unpacker.ts
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65536;
function createUnpacker(binary, { memory, start, end }) {
	const exports = instantiate(binary, memory);
	const free = roundUp(start + exports.init(start), pageBytes);
	return {
		bytes: new Uint8Array(memory.buffer),
		start: free,
		end,
		inputPadding,
		outputPadding,
		inflate: (from, length, to, size) => exports.inflate(from, length, to, size),
		deltaSize: (delta, length, baseSize) => exports.deltaSize(delta, length, baseSize),
		copies: () => exports.copyCount() < 0 ? void 0 : new Uint32Array(memory.buffer, exports.copies.value, 3 * exports.copyCount()),
		applyDelta: (delta, length, base, baseSize, to, size) => exports.applyDelta(delta, length, base, baseSize, to, size) !== 0
	};
}
function instantiate(binary, memory) {
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: {
		memory,
		abort: onAbort
	} });
	if (!isUnpacker(exports)) throw new TypeError("the unpacker lacks what is asked of it");
	return exports;
}
function onAbort() {
	throw new Error("the unpacker broke off");
}
function isUnpacker(exports) {
	return [
		"init",
		"inflate",
		"deltaSize",
		"applyDelta",
		"copyCount",
		"copies"
	].every((name) => name in exports);
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}
exports.createUnpacker = createUnpacker;
