// src/unpack/unpacker.ts
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65536;
const changeBytes = 512 << 20;
const manyChangeBytes = 65536;
const mostParents = 1024;
const changePadding = 4;
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
	const end = roundUp(201392128 + idCount * keptIdBytes, pageBytes);
	const memory = new WebAssembly.Memory({ initial: end / pageBytes });
	const { unpacker, exports } = unpackerIn(module, {
		memory,
		start,
		end: 67174016
	});
	const { bytes } = unpacker;
	exports.layOutTrees(treesAt, idCount, idBytes, end);
	const scratch = 67174016;
	const kept = new Uint8Array(changeBytes);
	let keptBytes = 0;
	let openBytes = 0;
	const keep = () => {
		if (keptBytes + openBytes + changePadding > kept.length) return false;
		kept.set(bytes.subarray(exports.changes.value, exports.changes.value + openBytes), keptBytes);
		keptBytes += openBytes;
		openBytes = 0;
		exports.takeChanges();
		return true;
	};
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
		addTree(at, size, baseAt, baseSize) {
			openBytes = exports.addTree(at, size, baseAt, baseSize);
			return openBytes < 0 || openBytes >= manyChangeBytes && !keep() ? -1 : keptBytes + openBytes;
		},
		readCommit: (at, size) => exports.readCommit(at, size),
		commit: new Uint32Array(memory.buffer, exports.commit.value, mostParents),
		finish() {
			if (!keep()) throw new RangeError("there are too many changes of trees");
			const changes = new DataView(kept.buffer, 0, keptBytes + changePadding);
			return factsOf({
				exports,
				bytes,
				idCount,
				idBytes
			}, changes);
		}
	};
}
function factsOf({ exports, bytes, idCount, idBytes }, view) {
	const nameCount = exports.namesCount();
	const nameEnds = new Uint32Array(bytes.buffer, exports.nameEnds.value, nameCount + 1).slice();
	const names = Buffer.from(bytes.subarray(exports.nameBytes.value, exports.nameBytes.value + nameEnds[nameCount]));
	const absentAt = exports.placeOfAbsent(idCount);
	const absent = Buffer.from(bytes.subarray(absentAt, absentAt + exports.absentCount.value * idBytes));
	return {
		changes: {
			view,
			valueBytes: exports.valueBytes.value
		},
		nameCount,
		nameOf: (number) => names.toString("latin1", nameEnds[number], nameEnds[number + 1]),
		absentId: (number) => absent.toString("hex", (number - idCount) * idBytes, (number - idCount + 1) * idBytes)
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
const exportNames = {
	init: true,
	inflate: true,
	deltaSize: true,
	applyDelta: true,
	copyCount: true,
	copies: true,
	layOutTrees: true,
	addIds: true,
	endIds: true,
	findId: true,
	placeOfAbsent: true,
	absentCount: true,
	takeChanges: true,
	valueBytes: true,
	addTree: true,
	readCommit: true,
	namesCount: true,
	commit: true,
	changes: true,
	nameEnds: true,
	nameBytes: true
};
function isUnpacker(exports) {
	return Object.keys(exportNames).every((name) => name in exports);
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}
exports.createUnpacker = createUnpacker;
