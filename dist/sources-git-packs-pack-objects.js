const require_git = require("./git.js");
let node_fs = require("node:fs");
// src/sources/git/packs/arena.ts
var Arena = class {
	#start;
	#end;
	#blocks = [];
	constructor(start, end) {
		this.#start = start;
		this.#end = end;
	}
	take(length) {
		let at = this.#start;
		let index = 0;
		for (; index < this.#blocks.length; index++) {
			const block = this.#blocks[index];
			if (block.start - at >= length) break;
			at = block.end;
		}
		const end = at + Math.ceil(length / 16) * 16;
		if (end > this.#end) return -1;
		this.#blocks.splice(index, 0, {
			start: at,
			end
		});
		return at;
	}
	free(start) {
		this.#blocks.splice(this.#blocks.findIndex((block) => block.start === start), 1);
	}
	clear() {
		this.#blocks.length = 0;
	}
};
// src/sources/git/packs/plan/families.ts
const entryFlags = {
	typeMask: 3,
	isDelta: 4,
	hasDeltas: 8,
	isLastDelta: 16,
	isKnown: 32
};
const noNumber = 4294967295;
var FamilyTree = class {
	#headers;
	#links;
	#order;
	#weights;
	constructor(headers, room) {
		const { bases } = headers;
		const count = bases.length;
		this.#headers = headers;
		this.#links = {
			firstDeltas: room.uint32(count).fill(noNumber),
			nextDeltas: room.uint32(count).fill(noNumber)
		};
		this.#order = room.uint32(count);
		this.#weights = room.uint32(count);
		const { firstDeltas, nextDeltas } = this.#links;
		for (let number = count - 1; number >= 0; number--) {
			const base = bases[number];
			if (base >= 4294967294) continue;
			nextDeltas[number] = firstDeltas[base];
			firstDeltas[base] = number;
		}
	}
	arrange(isRead) {
		const order = this.#order.subarray(0, this.#list(isRead));
		weigh(order, this.#headers.bases, this.#weights);
		for (const number of order) putHeaviestFirst(number, this.#links, this.#weights);
		return {
			count: order.length,
			tell: (onEntry) => tellAll({
				order,
				headers: this.#headers,
				links: this.#links,
				weights: this.#weights
			}, onEntry)
		};
	}
	lost() {
		const { types } = this.#headers;
		const length = this.#list(() => true);
		if (length === types.length) return [];
		const isReached = new Uint8Array(types.length);
		for (const number of this.#order.subarray(0, length)) isReached[number] = 1;
		return [...isReached.keys()].filter((number) => isReached[number] === 0);
	}
	#list(isRead) {
		const { types, bases } = this.#headers;
		let length = 0;
		for (let number = 0; number < types.length; number++) if (bases[number] === 4294967295 && isRead(types[number])) length = listFamily(number, this.#links, this.#order, length);
		return length;
	}
};
function listFamily(root, { firstDeltas, nextDeltas }, order, from) {
	let length = from;
	order[length++] = root;
	for (let at = from; at < length; at++) for (let delta = firstDeltas[order[at]]; delta !== noNumber; delta = nextDeltas[delta]) order[length++] = delta;
	return length;
}
function weigh(order, bases, weights) {
	weights.fill(0);
	for (let index = order.length - 1; index >= 0; index--) {
		const number = order[index];
		weights[number]++;
		if (bases[number] < 4294967294) weights[bases[number]] += weights[number];
	}
}
function putHeaviestFirst(number, { firstDeltas, nextDeltas }, weights) {
	const first = firstDeltas[number];
	if (first === noNumber) return;
	let heaviest = first;
	let before = noNumber;
	for (let previous = first, delta = nextDeltas[first]; delta !== noNumber; previous = delta, delta = nextDeltas[delta]) {
		if (weights[delta] <= weights[heaviest]) continue;
		heaviest = delta;
		before = previous;
	}
	if (before === noNumber) return;
	nextDeltas[before] = nextDeltas[heaviest];
	nextDeltas[heaviest] = first;
	firstDeltas[number] = heaviest;
}
function tellAll({ order, headers: { types, bases }, links: { firstDeltas, nextDeltas }, weights }, onEntry) {
	let entry = 0;
	const stack = [];
	for (const root of order) {
		if (bases[root] !== 4294967295) continue;
		stack.push(root);
		for (let number = stack.pop(); number !== void 0; number = stack.pop()) {
			const isDelta = bases[number] !== require_git.noBase;
			const hasDeltas = firstDeltas[number] !== noNumber;
			const isLast = isDelta && firstDeltas[bases[number]] === number;
			const flags = types[root] - 1 | (isDelta ? entryFlags.isDelta : 0) | (hasDeltas ? entryFlags.hasDeltas : 0) | (isLast ? entryFlags.isLastDelta : 0);
			onEntry(entry++, number, flags, weights[number]);
			for (let delta = firstDeltas[number]; delta !== noNumber; delta = nextDeltas[delta]) stack.push(delta);
		}
	}
}
// src/sources/git/packs/plan/pack-stretches.ts
const aheadBytes = 262144;
const aheadCount = 4096;
const largestGap = 4096;
const gapBytes = 524288;
var PackStretches = class {
	#entries;
	#bytes;
	#start;
	#longest;
	#addresses = new Int32Array(aheadCount);
	#order = new Float64Array(aheadCount);
	#first = 0;
	#end = 0;
	#fd = -1;
	constructor(entries, { bytes, start, end }) {
		this.#entries = entries;
		this.#bytes = bytes;
		this.#start = start;
		this.#longest = end - start;
	}
	open(fd) {
		this.#fd = fd;
		this.#end = this.#first;
	}
	find(entry, end) {
		if (entry < this.#first || entry >= this.#end) this.#readFrom(entry, end);
		return this.#addresses[entry - this.#first];
	}
	#readFrom(entry, end) {
		const { offsets, lengths } = this.#entries;
		const last = Math.min(end, entry + aheadCount);
		let next = entry;
		for (let room = aheadBytes; next < last && lengths[next] <= room; next++) room -= lengths[next];
		this.#first = entry;
		this.#end = Math.max(next, entry + 1);
		const order = this.#order.subarray(0, this.#end - entry);
		for (let index = 0; index < order.length; index++) order[index] = offsets[entry + index] * aheadCount + index;
		order.sort();
		let at = this.#start;
		let gapsLeft = gapBytes;
		for (let index = 0; index < order.length;) {
			const first = index;
			const from = Math.floor(order[index] / aheadCount);
			let to = from;
			for (; index < order.length; index++) {
				const offset = Math.floor(order[index] / aheadCount);
				const gap = offset - to;
				if (gap > Math.min(largestGap, gapsLeft)) break;
				gapsLeft -= gap;
				to = offset + lengths[entry + (order[index] - offset * aheadCount)];
			}
			at += this.#readStretch(order.subarray(first, index), at, from, to);
		}
	}
	#readStretch(order, at, from, to) {
		const { lengths } = this.#entries;
		const length = to - from > this.#longest ? 0 : this.#read(at, to - from, from);
		for (const place of order) {
			const offset = Math.floor(place / aheadCount);
			const index = place - offset * aheadCount;
			const isThere = offset + lengths[this.#first + index] <= from + length;
			this.#addresses[index] = isThere ? at + (offset - from) : -1;
		}
		return length;
	}
	#read(address, length, offset) {
		let done = 0;
		for (let count = -1; count !== 0 && done < length; done += count) count = (0, node_fs.readSync)(this.#fd, this.#bytes, address + done, length - done, offset + done);
		return done;
	}
};
// src/sources/git/packs/pack-objects.ts
const failureReasons = [
	"",
	"in a broken pack",
	"larger than 16 MiB",
	"in a pack that is gone",
	"made of an object that is left to git"
];
const largestObject = 16 << 20;
const streamBytes = 11 << 20;
const deltaBytes = 17 << 20;
var PackObjects = class {
	#plan;
	#unpacker;
	#receive;
	#fail;
	#streams;
	#deltaAt;
	#arena;
	#held = [];
	#pack = -1;
	#fd = -1;
	#index;
	#end = 0;
	#size = 0;
	#streamEnd = 0;
	constructor(plan, unpacker, receive, fail) {
		this.#plan = plan;
		this.#unpacker = unpacker;
		this.#receive = receive;
		this.#fail = fail;
		this.#deltaAt = unpacker.start + streamBytes;
		this.#streams = new PackStretches(plan.entries, {
			bytes: unpacker.bytes,
			start: unpacker.start,
			end: this.#deltaAt - unpacker.inputPadding
		});
		this.#arena = new Arena(this.#deltaAt + deltaBytes, unpacker.end);
	}
	get index() {
		return this.#index;
	}
	read(pack, start, end) {
		const isOpen = this.#open(pack);
		this.#end = end;
		for (let entry = start; entry < end; entry += isOpen ? this.#readEntry(entry) : this.#fail(entry, 3));
		this.#held.length = 0;
		this.#arena.clear();
	}
	close() {
		if (this.#fd >= 0) (0, node_fs.closeSync)(this.#fd);
		this.#index?.close();
		this.#fd = -1;
		this.#index = void 0;
	}
	#open(pack) {
		if (pack === this.#pack) return this.#fd >= 0;
		this.close();
		this.#pack = pack;
		try {
			const files = this.#plan.packs[pack];
			this.#index = new require_git.PackIndex(files.index, this.#plan.idBytes);
			this.#fd = (0, node_fs.openSync)(files.pack, "r");
			this.#streams.open(this.#fd);
			return true;
		} catch (error) {
			if (!require_git.isDistrust(error)) throw error;
			return false;
		}
	}
	#readEntry(entry) {
		const { flags } = this.#plan.entries;
		const isDelta = (flags[entry] & entryFlags.isDelta) !== 0;
		const base = isDelta ? this.#held[this.#held.length - 1] : void 0;
		const at = base ? this.#makeDelta(entry, base) : isDelta ? -1 : this.#inflateWhole(entry);
		if (isDelta && (flags[entry] & entryFlags.isLastDelta) !== 0) this.#forgetBase();
		if (at < 0) return this.#fail(entry, at === -2 ? 2 : 1);
		const size = this.#size;
		const known = this.#receive(entry, at, size, base);
		if ((flags[entry] & entryFlags.hasDeltas) !== 0) this.#held.push({
			at,
			size,
			known
		});
		else this.#arena.free(at);
		return 1;
	}
	#forgetBase() {
		const base = this.#held.pop();
		if (base) this.#arena.free(base.at);
	}
	#inflateWhole(entry) {
		const stream = this.#findStream(entry);
		if (stream < 0) return -1;
		const size = this.#size;
		const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
		if (at < 0) return -2;
		if (this.#inflate(stream, at, size)) return at;
		this.#arena.free(at);
		return -1;
	}
	#makeDelta(entry, base) {
		const stream = this.#findStream(entry);
		const length = this.#size;
		if (stream < 0) return -1;
		if (length > largestObject) return -2;
		if (!this.#inflate(stream, this.#deltaAt, length)) return -1;
		const size = this.#unpacker.deltaSize(this.#deltaAt, length, base.size);
		if (size < 0) return -1;
		const at = size > largestObject ? -1 : this.#arena.take(size + this.#unpacker.outputPadding);
		if (at < 0) return -2;
		this.#size = size;
		if (this.#unpacker.applyDelta(this.#deltaAt, length, base.at, base.size, at, size)) return at;
		this.#arena.free(at);
		return -1;
	}
	#inflate(stream, to, size) {
		const length = this.#streamEnd - stream;
		return this.#unpacker.inflate(stream, length, to, size) === length;
	}
	#findStream(entry) {
		const { bytes } = this.#unpacker;
		const from = this.#streams.find(entry, this.#end);
		if (from < 0) return -1;
		this.#streamEnd = from + this.#plan.entries.lengths[entry];
		let at = from;
		let size = bytes[at] & 15;
		for (let unit = 16; bytes[at] >= 128; unit *= 128) size += (bytes[++at] & 127) * unit;
		const type = bytes[from] >> 4 & 7;
		at++;
		this.#size = size;
		if (type === 6) while (bytes[at++] >= 128);
		else if (type === 7) at += this.#plan.idBytes;
		return at < this.#streamEnd ? at : -1;
	}
};
exports.FamilyTree = FamilyTree;
exports.PackObjects = PackObjects;
exports.entryFlags = entryFlags;
exports.failureReasons = failureReasons;
