// src/unpack/unpacker.ts
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65536;
const mostParents = 1024;
const keptIdBytes = 12;
function createUnpacker(binary, room) {
	return unpackerIn(new WebAssembly.Module(binary), room).unpacker;
}
function unpackerIn(module, { memory, start, end }) {
	const exports = instantiate(module, memory);
	const free = roundUp(start + exports.init(start), pageBytes);
	return {
		unpacker: {
			bytes: new Uint8Array(memory.buffer),
			start: free,
			end,
			inputPadding,
			outputPadding,
			inflate: (from, length, to, size) => exports.inflate(from, length, to, size),
			deltaSize: (delta, length, baseSize) => exports.deltaSize(delta, length, baseSize),
			copies: () => exports.copyCount() < 0 ? void 0 : new Uint32Array(memory.buffer, exports.copies.value, 3 * exports.copyCount()),
			applyDelta: (delta, length, base, baseSize, to, size) => exports.applyDelta(delta, length, base, baseSize, to, size) !== 0,
			openTrees: (idCount, idBytes) => openTrees(module, idCount, idBytes)
		},
		exports
	};
}
function openTrees(module, idCount, idBytes) {
	const start = pageBytes;
	const treesAt = 67174400;
	const end = roundUp(738263040 + idCount * keptIdBytes, pageBytes);
	const memory = new WebAssembly.Memory({ initial: end / pageBytes });
	const { unpacker, exports } = unpackerIn(module, {
		memory,
		start,
		end: 67174016
	});
	const { bytes } = unpacker;
	exports.layOutTrees(treesAt, idCount, idBytes, end);
	const scratch = 67174016;
	const latin1 = (from, to) => Buffer.prototype.latin1Slice.call(bytes, from, to);
	const nameEnd = (count) => new DataView(memory.buffer).getUint32(exports.nameEnds.value + 4 * count, true);
	let changeBytes = 0;
	return {
		...unpacker,
		addIds(ids) {
			bytes.set(ids, unpacker.start);
			return exports.addIds(unpacker.start, ids.length / idBytes) !== 0;
		},
		endIds: () => exports.endIds(),
		find(id) {
			bytes.set(id, scratch);
			return exports.findId(scratch);
		},
		absentId: (number) => Buffer.from(bytes.buffer, exports.placeOfAbsent(number), idBytes).toString("hex"),
		addTree: (at, size, baseAt, baseSize) => changeBytes = exports.addTree(at, size, baseAt, baseSize),
		readCommit: (at, size) => exports.readCommit(at, size),
		commit: new Uint32Array(memory.buffer, exports.commit.value, mostParents),
		changes: () => ({
			view: new DataView(memory.buffer, exports.changes.value, changeBytes + 1),
			valueBytes: exports.valueBytes.value
		}),
		nameCount: () => exports.namesCount(),
		nameOf: (number) => latin1(exports.nameBytes.value + nameEnd(number), exports.nameBytes.value + nameEnd(number + 1))
	};
}
function instantiate(module, memory) {
	const { exports } = new WebAssembly.Instance(module, { env: {
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
		"copies",
		"layOutTrees",
		"addIds",
		"endIds",
		"findId",
		"placeOfAbsent",
		"valueBytes",
		"addTree",
		"readCommit",
		"namesCount",
		"commit",
		"changes",
		"nameEnds",
		"nameBytes"
	].every((name) => name in exports);
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}
exports.createUnpacker = createUnpacker;
