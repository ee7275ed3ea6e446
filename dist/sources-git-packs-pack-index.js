let node_fs = require("node:fs");
// src/sources/git/packs/distrust.ts
var Distrust = class extends Error {};
// src/sources/git/packs/file-bytes.ts
function readFully(fd, bytes, position) {
	for (let done = 0; done < bytes.length;) {
		const count = (0, node_fs.readSync)(fd, bytes, done, bytes.length - done, position + done);
		if (count === 0) throw new Distrust("a file of a pack is shorter than it should be");
		done += count;
	}
}
// src/sources/git/packs/pack-index.ts
const signature = 4285812579;
const headBytes = 8;
var PackIndex = class {
	count;
	idBytes;
	#fd;
	#fanout;
	#largeCount;
	#id;
	constructor(path, idBytes) {
		this.idBytes = idBytes;
		this.#id = Buffer.alloc(idBytes);
		this.#fd = (0, node_fs.openSync)(path, "r");
		const head = Buffer.alloc(1032);
		readFully(this.#fd, head, 0);
		if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2) throw new Distrust("the index of a pack is of another version");
		this.#fanout = Uint32Array.from({ length: 256 }, (_, byte) => head.readUInt32BE(headBytes + 4 * byte));
		if (this.#fanout.some((count, byte) => byte > 0 && count < this.#fanout[byte - 1])) throw new Distrust("the index of a pack is broken");
		this.count = this.#fanout[255];
		const large = (0, node_fs.fstatSync)(this.#fd).size - this.#offsetsAt - 4 * this.count - 2 * idBytes;
		if (large < 0 || large % 8 !== 0) throw new Distrust("the index of a pack is broken");
		this.#largeCount = large / 8;
	}
	packChecksum() {
		const checksum = Buffer.alloc(this.idBytes);
		readFully(this.#fd, checksum, this.#offsetsAt + 4 * this.count + 8 * this.#largeCount);
		return checksum;
	}
	offsets() {
		const small = Buffer.allocUnsafe(4 * this.count);
		readFully(this.#fd, small, this.#offsetsAt);
		const large = Buffer.allocUnsafe(8 * this.#largeCount);
		readFully(this.#fd, large, this.#offsetsAt + 4 * this.count);
		const offsets = new Float64Array(this.count);
		for (let position = 0; position < this.count; position++) {
			const offset = small.readUInt32BE(4 * position);
			offsets[position] = offset < 2 ** 31 ? offset : largeOffset(large, offset - 2 ** 31);
		}
		return offsets;
	}
	id(position) {
		readFully(this.#fd, this.#id, this.#idsAt + position * this.idBytes);
		return this.#id.toString("hex");
	}
	bucket(firstByte) {
		const first = firstByte === 0 ? 0 : this.#fanout[firstByte - 1];
		const ids = Buffer.allocUnsafe((this.#fanout[firstByte] - first) * this.idBytes);
		readFully(this.#fd, ids, this.#idsAt + first * this.idBytes);
		return {
			ids,
			first
		};
	}
	close() {
		(0, node_fs.closeSync)(this.#fd);
	}
	get #idsAt() {
		return 1032;
	}
	get #offsetsAt() {
		return this.#idsAt + this.count * (this.idBytes + 4);
	}
};
function findInBucket(ids, wanted) {
	const length = wanted.length;
	let low = 0;
	let high = ids.length / length;
	while (low < high) {
		const middle = low + high >> 1;
		const order = ids.compare(wanted, 0, length, middle * length, (middle + 1) * length);
		if (order === 0) return middle;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return -1;
}
function largeOffset(large, index) {
	if (8 * index + 8 > large.length) throw new Distrust("the index of a pack is broken");
	const offset = large.readUInt32BE(8 * index) * 2 ** 32 + large.readUInt32BE(8 * index + 4);
	if (!Number.isSafeInteger(offset)) throw new Distrust("the index of a pack is broken");
	return offset;
}
exports.Distrust = Distrust;
exports.PackIndex = PackIndex;
exports.findInBucket = findInBucket;
exports.readFully = readFully;
