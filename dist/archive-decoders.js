const require_scan = require("./scan.js");
// src/sources/archive/bzip2/bit-reader.ts
var BitReader = class {
	bytes = new Uint8Array(0);
	position = 0;
	hold = 0;
	held = 0;
	start(bytes, offset) {
		this.bytes = bytes;
		this.position = this.hold = this.held = 0;
		if (offset > 0) this.read(offset);
	}
	read(count) {
		while (this.held < count) {
			const byte = this.position < this.bytes.length ? this.bytes[this.position] : 0;
			this.hold |= byte << 24 - this.held;
			this.position++;
			this.held += 8;
		}
		const value = this.hold >>> 32 - count;
		this.hold <<= count;
		this.held -= count;
		return value;
	}
	countBits() {
		return this.position * 8 - this.held;
	}
	isBeyondEnd() {
		return this.countBits() > this.bytes.length * 8;
	}
};
const mostSymbols = 258;
var CodeTable = class {
	quick = new Uint16Array(1024);
	limits = new Int32Array(22);
	offsets = new Int32Array(21);
	symbols = new Uint16Array(mostSymbols);
	build(lengths, count) {
		const counts = new Uint16Array(22);
		for (let symbol = 0; symbol < count; symbol++) counts[lengths[symbol]]++;
		this.quick.fill(0);
		let code = 0;
		let place = 0;
		for (let length = 1; length <= 20; length++) {
			this.offsets[length] = place - code;
			for (let symbol = 0; symbol < count; symbol++) {
				if (lengths[symbol] !== length) continue;
				this.symbols[place++] = symbol;
				if (length <= 10) this.fillQuick(code, length, symbol);
				code++;
			}
			if (code > 1 << length) return false;
			this.limits[length] = code << 20 - length;
			code <<= 1;
		}
		return true;
	}
	find(bits) {
		for (let length = 11; length <= 20; length++) {
			if (bits >= this.limits[length]) continue;
			return this.symbols[(bits >>> 20 - length) + this.offsets[length]] << 5 | length;
		}
		return 0;
	}
	fillQuick(code, length, symbol) {
		const start = code << 10 - length;
		this.quick.fill(symbol << 5 | length, start, start + (1 << 10 - length));
	}
};
// src/sources/archive/bzip2/block-header.ts
const mostTables = 6;
const mostSelectors = 18002;
var BlockHeader = class {
	crc = 0;
	isRandomised = false;
	origin = 0;
	bytes = new Uint8Array(256);
	byteCount = 0;
	tables = Array.from({ length: mostTables }, () => new CodeTable());
	selectors = new Uint8Array(mostSelectors);
	selectorCount = 0;
	lengths = new Uint8Array(258);
	read(bits) {
		this.crc = (bits.read(16) << 16 | bits.read(16)) >>> 0;
		this.isRandomised = bits.read(1) === 1;
		this.origin = bits.read(24);
		this.readBytes(bits);
		const tableCount = bits.read(3);
		this.selectorCount = bits.read(15);
		if (this.byteCount === 0 || tableCount < 2 || tableCount > mostTables || this.selectorCount === 0) return false;
		if (!this.readSelectors(bits, tableCount)) return false;
		return this.tables.slice(0, tableCount).every((table) => this.readTable(bits, table));
	}
	readBytes(bits) {
		this.byteCount = 0;
		const rows = bits.read(16);
		for (let row = 0; row < 16; row++) {
			if ((rows & 32768 >>> row) === 0) continue;
			const columns = bits.read(16);
			for (let column = 0; column < 16; column++) if (columns & 32768 >>> column) this.bytes[this.byteCount++] = row * 16 + column;
		}
	}
	readSelectors(bits, tableCount) {
		const recent = Uint8Array.from({ length: mostTables }, (_, i) => i);
		for (let i = 0; i < this.selectorCount; i++) {
			let place = 0;
			while (bits.read(1) === 1) if (++place >= tableCount) return false;
			const table = recent[place];
			recent.copyWithin(1, 0, place);
			recent[0] = table;
			if (i < mostSelectors) this.selectors[i] = table;
		}
		this.selectorCount = Math.min(this.selectorCount, mostSelectors);
		return true;
	}
	readTable(bits, table) {
		const count = this.byteCount + 2;
		let length = bits.read(5);
		for (let symbol = 0; symbol < count; symbol++) {
			for (;;) {
				if (length < 1 || length > 20) return false;
				if (bits.read(1) === 0) break;
				length += bits.read(1) === 0 ? 1 : -1;
			}
			this.lengths[symbol] = length;
		}
		return table.build(this.lengths, count);
	}
};
// src/sources/archive/bzip2/crc.ts
const polynomial$1 = 79764919;
let tables;
function addToCrc(crc, bytes) {
	const [one, two, three, four] = tables ??= buildTables();
	let value = ~crc;
	let i = 0;
	for (; i + 4 <= bytes.length; i += 4) {
		value ^= bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3];
		value = four[value >>> 24] ^ three[value >>> 16 & 255] ^ two[value >>> 8 & 255] ^ one[value & 255];
	}
	for (; i < bytes.length; i++) value = value << 8 ^ one[value >>> 24 ^ bytes[i]];
	return ~value >>> 0;
}
function buildTables() {
	const built = Array.from({ length: 4 }, () => new Int32Array(256));
	for (let byte = 0; byte < 256; byte++) {
		let value = byte << 24;
		for (const table of built) {
			for (let bit = 0; bit < 8; bit++) value = value << 1 ^ (value < 0 ? polynomial$1 : 0);
			table[byte] = value;
		}
	}
	return built;
}
// src/sources/archive/bzip2/block-output.ts
const pieceBytes$1 = 262144;
const equalBytes = 4;
var BlockOutput = class {
	crc = 0;
	emit;
	piece = new Uint8Array(262399);
	constructor(emit) {
		this.emit = emit;
	}
	write({ sorted, count, counts }, origin) {
		link(sorted, count, counts);
		const { piece } = this;
		let written = 0;
		let next = sorted[origin] >>> 8;
		let equal = 0;
		let last = -1;
		this.crc = 0;
		for (let i = 0; i < count; i++) {
			const entry = sorted[next];
			const byte = entry & 255;
			next = entry >>> 8;
			if (equal === equalBytes) {
				piece.fill(last, written, written + byte);
				written += byte;
				equal = 0;
				last = -1;
			} else {
				equal = byte === last ? equal + 1 : 1;
				last = byte;
				piece[written++] = byte;
			}
			if (written >= pieceBytes$1) {
				if (!this.handOut(written)) return false;
				written = 0;
			}
		}
		return this.handOut(written);
	}
	handOut(length) {
		const bytes = this.piece.subarray(0, length);
		this.crc = addToCrc(this.crc, bytes);
		return length === 0 || this.emit(bytes);
	}
};
function link(sorted, count, counts) {
	const starts = new Uint32Array(256);
	for (let byte = 1; byte < 256; byte++) starts[byte] = starts[byte - 1] + counts[byte - 1];
	for (let i = 0; i < count; i++) sorted[starts[sorted[i] & 255]++] |= i << 8;
}
// src/sources/archive/bzip2/block-symbols.ts
const groupSymbols = 50;
const firstSize = 16384;
const groupBytes = Math.ceil(125) + 4;
var BlockSymbols = class {
	sorted = new Uint32Array(firstSize);
	count = 0;
	counts = new Uint32Array(256);
	state = "running";
	recent = new Uint8Array(256);
	header;
	mostBytes = 0;
	group = 0;
	run = 0;
	digit = 1;
	start(header, mostBytes) {
		this.header = header;
		this.mostBytes = mostBytes;
		this.recent.set(header.bytes);
		this.counts.fill(0);
		this.count = this.group = this.run = 0;
		this.digit = 1;
		this.state = "running";
	}
	readGroup(bits) {
		const { header } = this;
		if (!header || this.group >= header.selectorCount) {
			this.state = "broken";
			return;
		}
		const table = header.tables[header.selectors[this.group++]];
		const { quick } = table;
		const { bytes } = bits;
		const lastSymbol = header.byteCount + 1;
		let { position, hold, held } = bits;
		for (let i = 0; i < groupSymbols && this.state === "running"; i++) {
			while (held <= 24) {
				hold |= bytes[position++] << 24 - held;
				held += 8;
			}
			const entry = quick[hold >>> 22] || table.find(hold >>> 12);
			hold <<= entry & 31;
			held -= entry & 31;
			if (entry === 0) this.state = "broken";
			else this.take(entry >>> 5, lastSymbol);
		}
		bits.position = position;
		bits.hold = hold;
		bits.held = held;
	}
	take(symbol, lastSymbol) {
		if (symbol <= 1) {
			this.run += this.digit << symbol;
			this.digit *= 2;
			if (this.run > this.mostBytes) this.state = "broken";
			return;
		}
		if (this.run > 0) this.endRun();
		if (symbol === lastSymbol) this.state = "over";
		else if (this.count === this.sorted.length && !this.makeRoom(this.count + 1)) this.state = "broken";
		else this.takeByte(symbol - 1);
	}
	takeByte(place) {
		const { recent } = this;
		const byte = recent[place];
		if (place < 32) for (let i = place; i > 0; i--) recent[i] = recent[i - 1];
		else recent.copyWithin(1, 0, place);
		recent[0] = byte;
		this.counts[byte]++;
		this.sorted[this.count++] = byte;
	}
	makeRoom(count) {
		if (count <= this.sorted.length) return true;
		if (count > this.mostBytes) return false;
		const larger = new Uint32Array(Math.min(this.mostBytes, Math.max(count, 2 * this.sorted.length)));
		larger.set(this.sorted.subarray(0, this.count));
		this.sorted = larger;
		return true;
	}
	endRun() {
		const byte = this.recent[0];
		const end = this.count + this.run;
		if (!this.makeRoom(end)) {
			this.state = "broken";
			return;
		}
		this.sorted.fill(byte, this.count, end);
		this.counts[byte] += this.run;
		this.count = end;
		this.run = 0;
		this.digit = 1;
	}
};
// src/sources/archive/bzip2/bzip2.ts
const headerBytes$1 = 4;
const blockUnit = 1e5;
const blockMark = 3227993;
const secondBlockMark = 2511705;
const endMark$1 = 1536581;
const secondEndMark = 3690640;
var Bzip2Decoder = class {
	state = "running";
	output;
	blockOutput;
	bits = new BitReader();
	header = new BlockHeader();
	symbols = new BlockSymbols();
	mostBytes = 0;
	part = "header";
	offset = 0;
	crc = 0;
	constructor(output) {
		this.output = output;
		this.blockOutput = new BlockOutput((bytes) => output.write(bytes));
	}
	step(bytes) {
		this.bits.start(bytes, this.offset);
		switch (this.part) {
			case "header": return this.readHeader(bytes);
			case "mark": return this.readMark();
			case "symbols": return this.readSymbols(bytes.length - groupBytes);
		}
	}
	end(rest) {
		let left = rest;
		while (this.state === "running") {
			const used = this.part === "symbols" ? this.readLastSymbols(left) : this.step(left);
			if (used === -1) break;
			left = left.subarray(used);
		}
		if (this.state === "running") {
			this.output.complain("broken-archive", require_scan.endsEarly);
			this.state = "failed";
		}
		return rest.length - left.length;
	}
	readHeader(bytes) {
		if (bytes.length < headerBytes$1) return -1;
		const isStart = bytes[0] === 66 && bytes[1] === 90 && bytes[2] === 104 && bytes[3] >= 49 && bytes[3] <= 57;
		if (!isStart && this.state === "complete") {
			this.state = "done";
			return 0;
		}
		if (!isStart) return this.fail(require_scan.damaged);
		this.state = "running";
		this.mostBytes = (bytes[3] - 48) * blockUnit;
		this.crc = 0;
		this.part = "mark";
		return headerBytes$1;
	}
	readMark() {
		const { bits } = this;
		const mark = bits.read(24);
		const second = bits.read(24);
		if (mark === endMark$1 && second === secondEndMark) return this.readStreamEnd();
		const isRight = mark === blockMark && second === secondBlockMark && this.header.read(bits);
		if (bits.isBeyondEnd()) return -1;
		if (!isRight) return this.fail(require_scan.damaged);
		if (this.header.isRandomised) return this.fail("has randomised blocks, which are not read", "unreadable");
		this.symbols.start(this.header, this.mostBytes);
		this.part = "symbols";
		return this.countUsed();
	}
	readStreamEnd() {
		const { bits } = this;
		const declared = (bits.read(16) << 16 | bits.read(16)) >>> 0;
		if (bits.isBeyondEnd()) return -1;
		if (declared !== this.crc) this.output.complain("broken-archive", require_scan.wrongChecksum);
		this.state = "complete";
		this.part = "header";
		this.offset = 0;
		return Math.ceil(bits.countBits() / 8);
	}
	readSymbols(safeInput) {
		const { bits, symbols } = this;
		if (bits.position > safeInput) return -1;
		while (symbols.state === "running" && bits.position <= safeInput) symbols.readGroup(bits);
		if (symbols.state === "broken") return this.fail(require_scan.damaged);
		if (symbols.state === "over") this.endBlock();
		return this.countUsed();
	}
	readLastSymbols(rest) {
		const padded = new Uint8Array(rest.length + groupBytes);
		padded.set(rest);
		this.bits.start(padded, this.offset);
		const used = this.readSymbols(rest.length);
		return used !== -1 && (used > rest.length || this.symbols.state === "running") ? -1 : used;
	}
	endBlock() {
		const { symbols, header, blockOutput } = this;
		if (header.origin >= symbols.count) {
			this.fail(require_scan.damaged);
			return;
		}
		if (!blockOutput.write(symbols, header.origin)) {
			this.state = "stopped";
			return;
		}
		if (blockOutput.crc !== header.crc) this.output.complain("broken-archive", require_scan.wrongChecksum);
		this.crc = ((this.crc << 1 | this.crc >>> 31) ^ header.crc) >>> 0;
		this.part = "mark";
	}
	countUsed() {
		const used = this.bits.countBits();
		this.offset = used & 7;
		return used >>> 3;
	}
	fail(detail, kind = "broken-archive") {
		this.output.complain(kind, detail);
		this.state = "failed";
		return -1;
	}
};
// src/sources/archive/decode/history-window.ts
const firstBytes = 65536;
const smallestHistory = 4096;
const pieceBytes = 262144;
const step = 16;
var HistoryWindow = class {
	bytes = new Uint8Array(firstBytes);
	written = 0;
	limit = 0;
	hasDropped = false;
	emitted = 0;
	history = 0;
	overhang = 0;
	emit;
	constructor(emit) {
		this.emit = emit;
	}
	start(history, overhang) {
		this.history = Math.max(smallestHistory, Math.ceil(history / step) * step);
		this.overhang = overhang;
		this.reset();
	}
	advance() {
		if (!this.handOut()) return false;
		this.makeRoom(this.written + pieceBytes + this.overhang);
		this.limit = this.written + pieceBytes;
		return true;
	}
	handOut() {
		const bytes = this.bytes.subarray(this.emitted, this.written);
		this.emitted = this.written;
		return bytes.length === 0 || this.emit(bytes);
	}
	reset() {
		this.written = this.emitted = this.limit = 0;
		this.hasDropped = false;
	}
	append(bytes) {
		this.bytes.set(bytes, this.written);
		this.written += bytes.length;
	}
	makeRoom(size) {
		if (size <= this.bytes.length) return;
		const largest = this.history + Math.max(this.history >>> 2, 2 * pieceBytes) + this.overhang;
		if (size <= largest) {
			const larger = new Uint8Array(Math.min(largest, Math.max(size, 2 * this.bytes.length)));
			larger.set(this.bytes.subarray(0, this.written));
			this.bytes = larger;
			return;
		}
		const dropped = Math.floor((this.written - this.history) / step) * step;
		this.bytes.copyWithin(0, dropped, this.written);
		this.written -= dropped;
		this.emitted -= dropped;
		this.hasDropped = true;
	}
};
// src/sources/archive/decode/little-endian.ts
function readUint32(bytes, at) {
	return readInt32(bytes, at) >>> 0;
}
function readInt32(bytes, at) {
	return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
}
function readUint(bytes, at, length) {
	let value = 0;
	for (let i = length - 1; i >= 0; i--) value = value * 256 + bytes[at + i];
	return value;
}
// src/sources/archive/decode/frame-decoder.ts
const skippableMark = 25481893;
const markBytes = 4;
const checksumBytes = 4;
var FrameDecoder = class {
	state = "running";
	output;
	window;
	hash;
	part = "frame";
	hasChecksum = false;
	skipLeft = 0;
	constructor(output, hash) {
		this.output = output;
		this.hash = hash;
		this.window = new HistoryWindow((bytes) => {
			if (this.hasChecksum) hash.update(bytes);
			return output.write(bytes);
		});
	}
	step(bytes) {
		switch (this.part) {
			case "frame": return this.readFrame(bytes);
			case "skipped": return this.skip(bytes);
			case "block": return this.readBlock(bytes);
			case "checksum": return this.readChecksum(bytes);
		}
	}
	end() {
		if (this.state !== "running") return 0;
		this.window.handOut();
		return this.fail("broken-archive", require_scan.endsEarly);
	}
	startBlocks({ history, mostBlockBytes, hasChecksum }) {
		this.state = "running";
		this.part = "block";
		this.hasChecksum = hasChecksum;
		this.hash.reset();
		this.window.start(history, mostBlockBytes);
	}
	endBlocks() {
		if (!this.window.handOut()) return false;
		if (this.hasChecksum) this.part = "checksum";
		else this.endFrame();
		return true;
	}
	endFrame() {
		this.state = "complete";
		this.part = "frame";
	}
	stop() {
		this.state = "stopped";
		return -1;
	}
	fail(kind, detail) {
		this.output.complain(kind, detail);
		this.state = "failed";
		return 0;
	}
	readFrame(bytes) {
		if (bytes.length < markBytes) return -1;
		const mark = readUint32(bytes, 0);
		if (mark >>> 4 === skippableMark) return this.startSkipping(bytes);
		const used = this.readHeader(bytes, mark);
		if (used !== void 0) return used;
		if (this.state !== "complete") return this.fail("broken-archive", require_scan.damaged);
		this.state = "done";
		return 0;
	}
	startSkipping(bytes) {
		if (bytes.length < 8) return -1;
		this.state = "running";
		this.skipLeft = readUint32(bytes, markBytes);
		this.part = "skipped";
		if (this.skipLeft === 0) this.endFrame();
		return 8;
	}
	skip(bytes) {
		const used = Math.min(this.skipLeft, bytes.length);
		this.skipLeft -= used;
		if (this.skipLeft === 0) this.endFrame();
		return used;
	}
	readChecksum(bytes) {
		if (bytes.length < checksumBytes) return -1;
		if (readUint32(bytes, 0) !== this.hash.digest()) this.output.complain("broken-archive", require_scan.wrongChecksum);
		this.endFrame();
		return checksumBytes;
	}
};
// src/sources/archive/decode/striped-sum.ts
var StripedSum = class {
	rest;
	restBytes = 0;
	total = 0;
	stripeBytes;
	constructor(stripeBytes) {
		this.stripeBytes = stripeBytes;
		this.rest = new Uint8Array(stripeBytes);
	}
	reset() {
		this.restBytes = this.total = 0;
	}
	update(bytes) {
		const { stripeBytes } = this;
		this.total += bytes.length;
		let at = 0;
		if (this.restBytes > 0) {
			at = Math.min(stripeBytes - this.restBytes, bytes.length);
			this.rest.set(bytes.subarray(0, at), this.restBytes);
			this.restBytes += at;
			if (this.restBytes < stripeBytes) return;
			this.addStripes(this.rest, 0, stripeBytes);
		}
		const end = at + Math.floor((bytes.length - at) / stripeBytes) * stripeBytes;
		this.addStripes(bytes, at, end);
		this.rest.set(bytes.subarray(end));
		this.restBytes = bytes.length - end;
	}
};
// src/sources/archive/lz4/xx-hash32.ts
const stripeBytes$1 = 16;
const primes$1 = Int32Array.of(2654435761, 2246822519, 3266489917, 668265263, 374761393);
var XxHash32 = class extends StripedSum {
	sums = new Int32Array(4);
	constructor() {
		super(stripeBytes$1);
		this.reset();
	}
	reset() {
		super.reset();
		this.sums.set([
			primes$1[0] + primes$1[1],
			primes$1[1],
			0,
			-primes$1[0]
		]);
	}
	digest() {
		const [a, b, c, d] = this.sums;
		let sum = this.total < stripeBytes$1 ? primes$1[4] : rotate$1(a, 1) + rotate$1(b, 7) + rotate$1(c, 12) + rotate$1(d, 18);
		sum = sum + this.total | 0;
		let at = 0;
		for (; at + 4 <= this.restBytes; at += 4) sum = Math.imul(rotate$1(sum + Math.imul(readInt32(this.rest, at), primes$1[2]) | 0, 17), primes$1[3]);
		for (; at < this.restBytes; at++) sum = Math.imul(rotate$1(sum + Math.imul(this.rest[at], primes$1[4]) | 0, 11), primes$1[0]);
		sum = Math.imul(sum ^ sum >>> 15, primes$1[1]);
		sum = Math.imul(sum ^ sum >>> 13, primes$1[2]);
		return (sum ^ sum >>> 16) >>> 0;
	}
	addStripes(bytes, start, end) {
		let [a, b, c, d] = this.sums;
		for (let at = start; at < end; at += stripeBytes$1) {
			a = round$1(a, readInt32(bytes, at));
			b = round$1(b, readInt32(bytes, at + 4));
			c = round$1(c, readInt32(bytes, at + 8));
			d = round$1(d, readInt32(bytes, at + 12));
		}
		this.sums.set([
			a,
			b,
			c,
			d
		]);
	}
};
function sumOf(bytes) {
	const hash = new XxHash32();
	hash.update(bytes);
	return hash.digest();
}
function round$1(sum, lane) {
	return Math.imul(rotate$1(sum + Math.imul(lane, primes$1[1]) | 0, 13), primes$1[0]);
}
function rotate$1(value, bits) {
	return value << bits | value >>> 32 - bits;
}
const legacyHeader = {
	length: 4,
	mostBlockBytes: 8388608,
	isLinked: false,
	hasBlockSums: false,
	hasContentSum: false,
	hasDictionary: false
};
function parseFrameHeader$1(bytes) {
	if (bytes.length < 7) return "short";
	const flags = bytes[4];
	const block = bytes[5];
	const length = 7 + (flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0);
	if (bytes.length < length) return "short";
	const sizeKind = block >>> 4;
	if (!(flags >>> 6 === 1 && (flags & 2) === 0 && (block & 143) === 0 && sizeKind >= 4) || bytes[length - 1] !== (sumOf(bytes.subarray(4, length - 1)) >>> 8 & 255)) return "broken";
	return {
		length,
		mostBlockBytes: 1 << 8 + 2 * sizeKind,
		isLinked: (flags & 32) === 0,
		hasBlockSums: (flags & 16) !== 0,
		hasContentSum: (flags & 4) !== 0,
		hasDictionary: (flags & 1) !== 0
	};
}
// src/sources/archive/lz4/lz4-block.ts
const shortestMatch = 4;
function decodeBlock(input, window, mostBytes) {
	const limit = window.written + mostBytes;
	let at = 0;
	while (at < input.length) {
		const token = input[at++];
		let length = token >>> 4;
		if (length === 15) {
			const end = skipLength(input, at);
			length += lengthBetween(input, at, end);
			at = end;
		}
		if (at + length > input.length || window.written + length > limit) return false;
		copyLiterals$1(input, at, length, window);
		at += length;
		if (at === input.length) return true;
		if (at + 2 > input.length) return false;
		const distance = input[at] | input[at + 1] << 8;
		at += 2;
		length = token & 15;
		if (length === 15) {
			const end = skipLength(input, at);
			length += lengthBetween(input, at, end);
			at = end;
		}
		length += shortestMatch;
		if (distance === 0 || distance > window.written || window.written + length > limit) return false;
		copyMatch$1(window, distance, length);
	}
	return false;
}
function skipLength(input, start) {
	let at = start;
	while (at < input.length && input[at] === 255) at++;
	return at + 1;
}
function lengthBetween(input, start, end) {
	return (end - start - 1) * 255 + (end <= input.length ? input[end - 1] : 0);
}
function copyLiterals$1(input, from, length, window) {
	const { bytes, written } = window;
	window.written = written + length;
	if (length > 32) bytes.set(input.subarray(from, from + length), written);
	else for (let i = 0; i < length; i++) bytes[written + i] = input[from + i];
}
function copyMatch$1(window, distance, length) {
	const { bytes, written } = window;
	const end = written + length;
	window.written = end;
	if (distance >= length && length > 64) bytes.copyWithin(written, written - distance, end - distance);
	else for (let to = written, from = written - distance; to < end;) bytes[to++] = bytes[from++];
}
// src/sources/archive/lz4/lz4.ts
const historyBytes = 65536;
const sizeBytes = 4;
const sumBytes = 4;
var Lz4Decoder = class extends FrameDecoder {
	header = legacyHeader;
	constructor(output) {
		super(output, new XxHash32());
	}
	readHeader(bytes, mark) {
		if (mark === 407642370) {
			const length = this.startFrame(legacyHeader);
			this.state = "complete";
			return length;
		}
		if (mark !== 407708164) return void 0;
		const header = parseFrameHeader$1(bytes);
		if (header === "short") return -1;
		if (header === "broken") return this.fail("broken-archive", require_scan.damaged);
		if (header.hasDictionary) return this.fail("unreadable", "compressed with a dictionary, which is not there");
		return this.startFrame(header);
	}
	startFrame(header) {
		this.header = header;
		const { length, mostBlockBytes, hasContentSum } = header;
		this.startBlocks({
			history: historyBytes,
			mostBlockBytes,
			hasChecksum: hasContentSum
		});
		return length;
	}
	readBlock(bytes) {
		if (bytes.length < sizeBytes) return -1;
		const size = readUint32(bytes, 0);
		return this.header === legacyHeader ? this.readLegacyBlock(bytes, size) : this.readFramedBlock(bytes, size);
	}
	readFramedBlock(bytes, head) {
		if (head === 0) return this.endBlocks() ? sizeBytes : this.stop();
		const size = head & 2147483647;
		const sumAt = sizeBytes + size;
		const end = sumAt + (this.header.hasBlockSums ? sumBytes : 0);
		if (size > this.header.mostBlockBytes) return this.fail("broken-archive", require_scan.damaged);
		if (bytes.length < end) return -1;
		const body = bytes.subarray(sizeBytes, sumAt);
		if (this.header.hasBlockSums && readUint32(bytes, sumAt) !== sumOf(body)) this.output.complain("broken-archive", require_scan.wrongChecksum);
		return this.write(body, head >>> 31 === 1 ? "stored" : "compressed") ? end : -1;
	}
	readLegacyBlock(bytes, size) {
		if (size > largestCompressed(this.header.mostBlockBytes)) {
			this.endFrame();
			return 0;
		}
		this.state = "running";
		if (bytes.length < sizeBytes + size) return -1;
		if (!this.write(bytes.subarray(sizeBytes, sizeBytes + size), "compressed")) return -1;
		if (!this.window.handOut()) return this.stop();
		this.state = "complete";
		return sizeBytes + size;
	}
	write(body, form) {
		const { window, header } = this;
		if (!window.advance()) {
			this.stop();
			return false;
		}
		if (!header.isLinked) window.reset();
		if (form === "stored") window.append(body);
		else if (!decodeBlock(body, window, header.mostBlockBytes)) {
			window.handOut();
			this.fail("broken-archive", require_scan.damaged);
			return false;
		}
		return true;
	}
};
function largestCompressed(bytes) {
	return bytes + Math.floor(bytes / 255) + 16;
}
// src/sources/archive/lzma/range-decoder.ts
const probabilityBits = 11;
const evenOdds = 1024;
const certain = 2048;
const moveBits = 5;
var RangeDecoder = class {
	probabilities;
	bytes = new Uint8Array(0);
	position = 0;
	range = 0;
	code = 0;
	constructor(count) {
		this.probabilities = new Uint16Array(count);
	}
	forget(count) {
		this.probabilities.fill(evenOdds, 0, count);
	}
	start() {
		const { bytes, position } = this;
		this.range = -1;
		this.code = bytes[position + 1] << 24 | bytes[position + 2] << 16 | bytes[position + 3] << 8 | bytes[position + 4];
		this.position = position + 5;
		return bytes[position] === 0;
	}
	isFinished() {
		return this.code === 0;
	}
	bit(index) {
		const probability = this.probabilities[index];
		const bound = Math.imul(this.range >>> probabilityBits, probability);
		let bit;
		if (this.code >>> 0 < bound >>> 0) {
			this.range = bound;
			this.probabilities[index] = probability + (certain - probability >>> moveBits);
			bit = 0;
		} else {
			this.range = this.range - bound | 0;
			this.code = this.code - bound | 0;
			this.probabilities[index] = probability - (probability >>> moveBits);
			bit = 1;
		}
		if (this.range >>> 24 === 0) {
			this.range <<= 8;
			this.code = this.code << 8 | this.bytes[this.position++];
		}
		return bit;
	}
	tree(base, end) {
		const { probabilities, bytes } = this;
		let { range, code, position } = this;
		let symbol = 1;
		do {
			const index = base + symbol;
			const probability = probabilities[index];
			const bound = Math.imul(range >>> probabilityBits, probability);
			if (code >>> 0 < bound >>> 0) {
				range = bound;
				probabilities[index] = probability + (certain - probability >>> moveBits);
				symbol <<= 1;
			} else {
				range = range - bound | 0;
				code = code - bound | 0;
				probabilities[index] = probability - (probability >>> moveBits);
				symbol = symbol << 1 | 1;
			}
			if (range >>> 24 === 0) {
				range <<= 8;
				code = code << 8 | bytes[position++];
			}
		} while (symbol < end);
		this.range = range;
		this.code = code;
		this.position = position;
		return symbol - end;
	}
	matchedByte(base, match) {
		let offset = 256;
		let symbol = 1;
		let rest = match;
		while (symbol < 256) {
			rest <<= 1;
			const expected = rest & offset;
			const bit = this.bit(base + offset + expected + symbol);
			symbol = symbol << 1 | bit;
			offset &= bit === 0 ? ~expected : expected;
		}
		return symbol & 255;
	}
	reverseTree(base, bits) {
		let symbol = 1;
		let value = 0;
		for (let i = 0; i < bits; i++) {
			const bit = this.bit(base + symbol);
			symbol = symbol << 1 | bit;
			value |= bit << i;
		}
		return value;
	}
	direct(bits) {
		let value = 0;
		for (let i = 0; i < bits; i++) {
			this.range >>>= 1;
			const isOne = this.code >>> 0 >= this.range >>> 0;
			if (isOne) this.code = this.code - this.range | 0;
			value = value << 1 | (isOne ? 1 : 0);
			if (this.range >>> 24 === 0) {
				this.range <<= 8;
				this.code = this.code << 8 | this.bytes[this.position++];
			}
		}
		return value;
	}
};
// src/sources/archive/lzma/lzma-coder.ts
const isMatch = 0;
const isRepeat = 192;
const isOlder = 204;
const isThird = 216;
const isFourth = 228;
const isLong = 240;
const slots = 432;
const specials = 688;
const aligned = 816;
const matchLengths = 832;
const repeatLengths = 1346;
const literals = 1860;
const literalProbabilities = 768;
function parseProperties(byte) {
	if (byte >= 225) return void 0;
	return {
		contextBits: byte % 9,
		literalBits: Math.floor(byte / 9) % 5,
		positionBits: Math.floor(byte / 45)
	};
}
var LzmaCoder = class {
	input;
	window;
	properties = {
		contextBits: 3,
		literalBits: 0,
		positionBits: 2
	};
	state = 0;
	distance = 0;
	second = 0;
	third = 0;
	fourth = 0;
	constructor(window, mostLiteralBits) {
		this.window = window;
		this.input = new RangeDecoder(literals + (literalProbabilities << mostLiteralBits));
	}
	start(properties) {
		this.properties = properties;
		this.state = this.distance = this.second = this.third = this.fourth = 0;
		this.input.forget(literals + (literalProbabilities << properties.contextBits + properties.literalBits));
	}
	restart() {
		this.start(this.properties);
	}
	decode(end, safeInput) {
		const { input, window } = this;
		const positionMask = (1 << this.properties.positionBits) - 1;
		while (window.written < end) {
			if (input.position > safeInput) return "short";
			const place = window.written & positionMask;
			if (input.bit(isMatch + (this.state << 4) + place) === 0) {
				this.readLiteral();
				continue;
			}
			const length = input.bit(isRepeat + this.state) === 0 ? this.readMatch(place) : this.readRepeat(place);
			if (length < 0) return "marked";
			if (this.distance < 0 || this.distance >= window.written) return window.hasDropped ? "far" : "broken";
			copy(window, this.distance + 1, length);
		}
		return "full";
	}
	readLiteral() {
		const { window, input, state } = this;
		const { contextBits, literalBits } = this.properties;
		const { bytes, written } = window;
		const previous = written > 0 ? bytes[written - 1] : 0;
		const context = ((written & (1 << literalBits) - 1) << contextBits) + (previous >>> 8 - contextBits);
		const base = literals + literalProbabilities * context;
		bytes[written] = state < 7 ? input.tree(base, 256) : input.matchedByte(base, bytes[written - this.distance - 1]);
		window.written = written + 1;
		this.state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
	}
	readMatch(place) {
		const { input } = this;
		this.fourth = this.third;
		this.third = this.second;
		this.second = this.distance;
		const length = this.readLength(matchLengths, place);
		const slot = input.tree(slots + (Math.min(length - 2, 3) << 6), 64);
		this.distance = slot < 4 ? slot : this.readDistance(slot);
		this.state = this.state < 7 ? 7 : 10;
		return this.distance === -1 ? -1 : length;
	}
	readDistance(slot) {
		const { input } = this;
		const bits = (slot >>> 1) - 1;
		const base = (2 | slot & 1) << bits;
		if (slot < 14) return base + input.reverseTree(specials + base - slot, bits);
		return base + (input.direct(bits - 4) << 4) | input.reverseTree(aligned, 4);
	}
	readRepeat(place) {
		const { input, state } = this;
		if (input.bit(isOlder + state) === 0) {
			if (input.bit(isLong + (state << 4) + place) === 0) {
				this.state = state < 7 ? 9 : 11;
				return 1;
			}
		} else this.recall(state);
		this.state = state < 7 ? 8 : 11;
		return this.readLength(repeatLengths, place);
	}
	recall(state) {
		const { input } = this;
		let recalled = this.second;
		if (input.bit(isThird + state) === 1) {
			recalled = this.third;
			if (input.bit(isFourth + state) === 1) {
				recalled = this.fourth;
				this.fourth = this.third;
			}
			this.third = this.second;
		}
		this.second = this.distance;
		this.distance = recalled;
	}
	readLength(base, place) {
		const { input } = this;
		if (input.bit(base) === 0) return 2 + input.tree(base + 2 + (place << 3), 8);
		if (input.bit(base + 1) === 0) return 10 + input.tree(base + 2 + 128 + (place << 3), 8);
		return 18 + input.tree(base + 2 + 256, 256);
	}
};
function copy(window, distance, length) {
	const { bytes, written } = window;
	const end = written + length;
	window.written = end;
	for (let to = written, from = written - distance; to < end;) bytes[to++] = bytes[from++];
}
// src/sources/archive/lzma/lzma.ts
const startBytes$1 = 5;
var LzmaDecoder = class {
	state = "running";
	output;
	window;
	coder;
	isStarted = false;
	isLast = false;
	left;
	isSizeKnown;
	constructor({ properties, history, size }, output) {
		this.output = output;
		this.isSizeKnown = size !== void 0;
		this.left = size ?? Infinity;
		this.window = new HistoryWindow((bytes) => output.write(bytes));
		this.window.start(history, 273);
		this.coder = new LzmaCoder(this.window, properties.contextBits + properties.literalBits);
		this.coder.start(properties);
	}
	step(bytes) {
		return bytes.length > 25 ? this.run(bytes, bytes.length - 20) : -1;
	}
	end(rest) {
		if (this.state !== "running") return 0;
		const padded = new Uint8Array(rest.length + startBytes$1 + 20);
		padded.set(rest);
		this.isLast = true;
		return Math.min(this.run(padded, rest.length), rest.length);
	}
	run(bytes, safeInput) {
		const { input } = this.coder;
		input.bytes = bytes;
		input.position = 0;
		if (!this.isStarted) {
			this.isStarted = true;
			if (!input.start()) return this.fail("broken");
		}
		let result = "full";
		while (this.state === "running" && result === "full") result = this.decodePiece(safeInput);
		if (result === "marked" && (!this.isSizeKnown || this.left === 0)) this.finish();
		else if (this.state === "running" && (result !== "short" || this.isLast)) this.fail(result);
		return input.position === 0 ? -1 : input.position;
	}
	decodePiece(safeInput) {
		const { window } = this;
		if (window.written >= window.limit && !window.advance()) {
			this.state = "stopped";
			return "short";
		}
		const start = window.written;
		const goal = this.isLast ? start + 1 : window.limit;
		const result = this.coder.decode(Math.min(start + this.left, goal), safeInput);
		if (this.isLast && this.coder.input.position > safeInput) {
			window.written = start;
			return "short";
		}
		this.left -= window.written - start;
		if (this.left < 0) return "broken";
		if (this.left === 0 && result === "full") {
			this.skipMark(safeInput);
			this.finish();
		}
		return result;
	}
	skipMark(safeInput) {
		const { coder, window } = this;
		const { written } = window;
		const { position } = coder.input;
		if (position >= safeInput || coder.decode(written + 1, safeInput) === "marked") return;
		window.written = written;
		coder.input.position = position;
	}
	finish() {
		this.state = this.window.handOut() ? "done" : "stopped";
	}
	fail(result) {
		this.window.handOut();
		this.state = "failed";
		if (result === "far") this.output.complain("limit", require_scan.tooFar);
		else this.output.complain("broken-archive", result === "short" ? require_scan.endsEarly : require_scan.damaged);
		return -1;
	}
};
// src/sources/archive/lzma/headed-lzma.ts
const fileHead = {
	length: 13,
	parse(head) {
		const size = head.readBigUInt64LE(5);
		return readStream(head, 0, size === 18446744073709551615n ? void 0 : Number(size));
	}
};
function zipHead(size) {
	return {
		length: 9,
		parse: (head) => head.readUInt16LE(2) === 5 ? readStream(head, 4, size) : void 0
	};
}
var HeadedLzmaDecoder = class {
	output;
	mostHistory;
	head;
	content;
	hasFailed = false;
	constructor(output, mostHistory, head) {
		this.output = output;
		this.mostHistory = mostHistory;
		this.head = head;
	}
	get state() {
		return this.hasFailed ? "failed" : this.content?.state ?? "running";
	}
	step(bytes) {
		if (this.content) return this.content.step(bytes);
		const { length } = this.head;
		if (bytes.length < length) return -1;
		const stream = this.head.parse(Buffer.from(bytes.buffer, bytes.byteOffset, length));
		if (!stream) return this.fail(require_scan.damaged);
		this.content = new LzmaDecoder({
			...stream,
			history: Math.min(stream.history, this.mostHistory)
		}, this.output);
		return length;
	}
	end(rest) {
		if (this.content) return this.content.end(rest);
		this.fail(require_scan.endsEarly);
		return 0;
	}
	fail(detail) {
		this.output.complain("broken-archive", detail);
		this.hasFailed = true;
		return -1;
	}
};
function readStream(head, at, size) {
	const properties = parseProperties(head[at]);
	return properties && {
		properties,
		history: head.readUInt32LE(at + 1),
		size
	};
}
// src/sources/archive/lzma/lzma2.ts
const mostLiteralBits = 4;
const endMark = 0;
const storedAfterReset = 1;
const stored = 2;
const firstCoded = 128;
var Lzma2Decoder = class {
	state = "running";
	output;
	window;
	coder;
	storedLeft = 0;
	needsDictionary = true;
	needsProperties = true;
	constructor(history, output) {
		this.output = output;
		this.window = new HistoryWindow((bytes) => output.write(bytes));
		this.coder = new LzmaCoder(this.window, mostLiteralBits);
		this.start(history);
	}
	start(history) {
		this.state = "running";
		this.storedLeft = 0;
		this.needsDictionary = this.needsProperties = true;
		this.window.start(history, 273);
	}
	step(bytes) {
		if (this.storedLeft > 0) return this.copyStored(bytes);
		const control = bytes[0];
		if (control === endMark) {
			this.state = this.window.handOut() ? "done" : "stopped";
			return 1;
		}
		if (control >= firstCoded) return this.readCoded(bytes, control);
		if (control > stored) return this.fail(bytes);
		return this.readStoredHead(bytes, control);
	}
	end() {
		if (this.state !== "running") return 0;
		this.window.handOut();
		this.output.complain("broken-archive", require_scan.endsEarly);
		this.state = "failed";
		return 0;
	}
	readStoredHead(bytes, control) {
		if (bytes.length < 3) return -1;
		if (control === storedAfterReset) this.resetDictionary();
		else if (this.needsDictionary) return this.fail(bytes);
		this.storedLeft = (bytes[1] << 8 | bytes[2]) + 1;
		return 3;
	}
	copyStored(bytes) {
		if (!this.advance()) return bytes.length;
		const part = bytes.subarray(0, Math.min(this.storedLeft, this.window.limit - this.window.written));
		this.window.append(part);
		this.storedLeft -= part.length;
		return part.length;
	}
	readCoded(bytes, control) {
		const reset = control >>> 5 & 3;
		const headBytes = reset >= 2 ? 6 : 5;
		if (bytes.length < headBytes) return -1;
		const size = ((control & 31) << 16 | bytes[1] << 8 | bytes[2]) + 1;
		const end = headBytes + (bytes[3] << 8 | bytes[4]) + 1;
		if (bytes.length < end) return -1;
		if (!this.prepare(reset, bytes[5])) return this.fail(bytes);
		const { input } = this.coder;
		input.bytes = bytes;
		input.position = headBytes;
		const result = input.start() ? this.decode(size, end) : "broken";
		if (this.state !== "running") return bytes.length;
		if (result === "full" && input.position === end && input.isFinished()) return end;
		return this.fail(bytes, result);
	}
	prepare(reset, propertyByte) {
		if (reset === 3) this.resetDictionary();
		if (this.needsDictionary) return false;
		if (reset >= 2) {
			const properties = parseProperties(propertyByte);
			if (!properties || properties.contextBits + properties.literalBits > mostLiteralBits) return false;
			this.coder.start(properties);
			this.needsProperties = false;
			return true;
		}
		if (this.needsProperties) return false;
		if (reset === 1) this.coder.restart();
		return true;
	}
	decode(size, inputEnd) {
		const { window } = this;
		let left = size;
		while (left > 0) {
			if (!this.advance()) return "short";
			const start = window.written;
			const goal = Math.min(start + left, window.limit);
			const result = this.coder.decode(goal, inputEnd);
			left -= window.written - start;
			if (result !== "full") return result;
		}
		return left === 0 ? "full" : "broken";
	}
	advance() {
		if (this.window.written >= this.window.limit && !this.window.advance()) this.state = "stopped";
		return this.state === "running";
	}
	resetDictionary() {
		if (!this.window.handOut()) this.state = "stopped";
		this.window.reset();
		this.needsDictionary = false;
		this.needsProperties = true;
	}
	fail(bytes, result = "broken") {
		this.window.handOut();
		this.state = "failed";
		if (result === "far") this.output.complain("limit", require_scan.tooFar);
		else this.output.complain("broken-archive", require_scan.damaged);
		return bytes.length;
	}
};
// src/sources/archive/xz/numbers.ts
const mostNumberBytes$1 = 9;
var NumberReader = class {
	position;
	isRight = true;
	bytes;
	constructor(bytes, position) {
		this.bytes = bytes;
		this.position = position;
	}
	read() {
		let value = 0;
		for (let i = 0; i < mostNumberBytes$1 && this.position < this.bytes.length; i++) {
			const byte = this.bytes[this.position++];
			value += (byte & 127) * 128 ** i;
			if (byte < 128) return value;
		}
		this.isRight = false;
		return 0;
	}
};
function endsInSum(bytes, start, end) {
	return readUint32(bytes, end) === require_scan.zlib().crc32(bytes.subarray(start, end));
}
// src/sources/archive/xz/block-header.ts
const lzma2Filter = 33;
const filterNames = new Map([
	[5, "PowerPC"],
	[6, "IA-64"],
	[7, "ARM"],
	[8, "ARM-Thumb"],
	[9, "SPARC"],
	[10, "ARM64"],
	[11, "RISC-V"]
]);
function blockHeaderBytes(firstByte) {
	return (firstByte + 1) * 4;
}
function parseBlockHeader(bytes) {
	const end = bytes.length - 4;
	const flags = bytes[1];
	if (!endsInSum(bytes, 0, end) || (flags & 60) !== 0) return void 0;
	const numbers = new NumberReader(bytes.subarray(0, end), 2);
	if (flags & 64) numbers.read();
	if (flags & 128) numbers.read();
	const filters = Array.from({ length: (flags & 3) + 1 }, () => readFilter(bytes, numbers));
	const last = filters.pop();
	if (!numbers.isRight || numbers.position > end || last?.id !== lzma2Filter) return void 0;
	const dictionaryBytes = dictionaryOf(last.properties[0]);
	return dictionaryBytes === void 0 ? void 0 : {
		dictionaryBytes,
		filters
	};
}
function dictionaryOf(byte) {
	if (!(byte <= 40)) return void 0;
	return byte === 40 ? 2 ** 32 - 1 : (2 | byte & 1) * 2 ** ((byte >>> 1) + 11);
}
function filterOf$1(id) {
	return id === 3 ? "delta" : id === 4 ? "x86" : void 0;
}
function nameFilter(id) {
	return filterNames.get(id) ?? "unknown";
}
function readFilter(bytes, numbers) {
	const id = numbers.read();
	const length = numbers.read();
	const start = numbers.position;
	numbers.position += length;
	return {
		id,
		properties: bytes.subarray(start, start + length)
	};
}
function parseFrameHeader(bytes) {
	if (bytes.length < 5) return void 0;
	const descriptor = bytes[4];
	const isSingle = (descriptor & 32) !== 0;
	const dictionaryBytes = [
		0,
		1,
		2,
		4
	][descriptor & 3];
	const sizeKind = descriptor >>> 6;
	const sizeBytes = sizeKind === 0 ? isSingle ? 1 : 0 : 1 << sizeKind;
	const dictionaryStart = isSingle ? 5 : 6;
	const sizeStart = dictionaryStart + dictionaryBytes;
	const length = sizeStart + sizeBytes;
	if (bytes.length < length) return void 0;
	const size = readUint(bytes, sizeStart, sizeBytes) + (sizeKind === 1 ? 256 : 0);
	return {
		length,
		windowBytes: isSingle ? size : windowOf(bytes[5]),
		hasChecksum: (descriptor & 4) !== 0,
		dictionaryId: readUint(bytes, dictionaryStart, dictionaryBytes)
	};
}
function windowOf(descriptor) {
	const base = 2 ** (10 + (descriptor >>> 3));
	return base + base / 8 * (descriptor & 7);
}
// src/sources/archive/zstd/backward-bits.ts
var BackwardBits = class {
	bytes = new Uint8Array(0);
	left = 0;
	start = 0;
	open(bytes, start, end) {
		const last = end > start ? bytes[end - 1] : 0;
		this.bytes = bytes;
		this.start = start;
		this.left = (end - start) * 8 - (Math.clz32(last) - 24) - 1;
		return last !== 0;
	}
	read(count) {
		if (count > 16) return this.read(count - 16) * 65536 + this.read(16);
		this.left -= count;
		return this.peekAt(this.left) & (1 << count) - 1;
	}
	peekAt(bit) {
		const { bytes } = this;
		const at = this.start + (bit >> 3);
		return (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) >>> (bit & 7) | 0;
	}
};
// src/sources/archive/zstd/fse-table.ts
const mostStates = 512;
var FseTable = class {
	bits = 0;
	symbols = new Uint8Array(mostStates);
	counts = new Uint8Array(mostStates);
	bases = new Uint16Array(mostStates);
	shares = new Int16Array(256);
	setOnly(symbol) {
		this.bits = this.symbols[0] = this.counts[0] = this.bases[0] = 0;
		this.symbols[0] = symbol;
	}
	set(shares, bits) {
		this.shares.set(shares);
		this.build(shares.length, bits);
	}
	read(bytes, start, end, { mostBits, lastSymbol }) {
		const bits = (bytes[start] & 15) + 5;
		if (start >= end || bits > mostBits) return void 0;
		let at = 4;
		const peek = (count) => {
			const byte = start + (at >>> 3);
			return (bytes[byte] | bytes[byte + 1] << 8 | bytes[byte + 2] << 16) >>> (at & 7) & (1 << count) - 1;
		};
		let left = 1 << bits;
		let symbol = 0;
		while (left > 0 && symbol <= lastSymbol) {
			const width = 32 - Math.clz32(left + 1);
			const half = (1 << width - 1) - 1;
			const spare = (1 << width) - 2 - left;
			let value = peek(width);
			if ((value & half) < spare) {
				value &= half;
				at += width - 1;
			} else {
				if (value > half) value -= spare;
				at += width;
			}
			left -= Math.abs(value - 1);
			this.shares[symbol++] = value - 1;
			for (let isRepeated = value === 1; isRepeated;) {
				const zeros = peek(2);
				at += 2;
				for (let i = 0; i < zeros && symbol <= lastSymbol; i++) this.shares[symbol++] = 0;
				isRepeated = zeros === 3 && symbol <= lastSymbol;
			}
		}
		const next = start + (at + 7 >>> 3);
		if (left !== 0 || next > end) return void 0;
		this.build(symbol, bits);
		return next;
	}
	open(input) {
		return input.read(this.bits);
	}
	build(symbolCount, bits) {
		this.bits = bits;
		const size = 1 << bits;
		const next = new Uint16Array(symbolCount);
		let high = size;
		for (let symbol = 0; symbol < symbolCount; symbol++) {
			next[symbol] = Math.abs(this.shares[symbol]);
			if (this.shares[symbol] < 0) this.symbols[--high] = symbol;
		}
		const step = (size >>> 1) + (size >>> 3) + 3;
		let place = 0;
		for (let symbol = 0; symbol < symbolCount; symbol++) for (let i = 0; i < this.shares[symbol]; i++) {
			this.symbols[place] = symbol;
			do
				place = place + step & size - 1;
			while (place >= high);
		}
		for (let state = 0; state < size; state++) {
			const value = next[this.symbols[state]]++;
			const count = bits - (31 - Math.clz32(value));
			this.counts[state] = count;
			this.bases[state] = (value << count) - size;
		}
	}
};
// src/sources/archive/zstd/huffman-table.ts
const mostBits = 11;
const weightLimits = {
	mostBits: 6,
	lastSymbol: 12
};
var HuffmanTable = class {
	bits = 0;
	entries = new Uint16Array(2048);
	weights = new Uint8Array(256);
	weightTable = new FseTable();
	input = new BackwardBits();
	read(bytes, start, limit) {
		if (start >= limit) return void 0;
		const head = bytes[start];
		const isDirect = head >= 128;
		const end = start + 1 + (isDirect ? head - 126 >>> 1 : head);
		if (end > limit) return void 0;
		const count = isDirect ? this.readDirect(bytes, start + 1, head - 127) : this.readCoded(bytes, start + 1, end);
		return count !== void 0 && this.build(count) ? end : void 0;
	}
	readDirect(bytes, start, count) {
		for (let i = 0; i < count; i++) {
			const byte = bytes[start + (i >>> 1)];
			this.weights[i] = i & 1 ? byte & 15 : byte >>> 4;
		}
		return count;
	}
	readCoded(bytes, start, end) {
		const { weightTable: table, input, weights } = this;
		const streamStart = table.read(bytes, start, end, weightLimits);
		if (streamStart === void 0 || !input.open(bytes, streamStart, end)) return void 0;
		let state = table.open(input);
		let other = table.open(input);
		let count = 0;
		while (count < 254) {
			weights[count++] = table.symbols[state];
			const next = table.bases[state] + input.read(table.counts[state]);
			if (input.left < 0) {
				weights[count++] = table.symbols[other];
				return count;
			}
			state = other;
			other = next;
		}
	}
	build(count) {
		const { weights } = this;
		let total = 0;
		for (let symbol = 0; symbol < count; symbol++) {
			if (weights[symbol] > mostBits) return false;
			if (weights[symbol] > 0) total += 1 << weights[symbol] - 1;
		}
		if (total === 0) return false;
		const bits = 32 - Math.clz32(total);
		const rest = (1 << bits) - total;
		if (bits > mostBits || (rest & rest - 1) !== 0) return false;
		weights[count] = 32 - Math.clz32(rest);
		this.bits = bits;
		this.fill(count + 1);
		return true;
	}
	fill(count) {
		let place = 0;
		for (let weight = 1; weight <= this.bits; weight++) for (let symbol = 0; symbol < count; symbol++) {
			if (this.weights[symbol] !== weight) continue;
			const end = place + (1 << weight - 1);
			this.entries.fill(symbol << 4 | this.bits + 1 - weight, place, end);
			place = end;
		}
	}
};
// src/sources/archive/zstd/literals.ts
const mostBlockBytes = 131072;
var Literals = class {
	bytes = new Uint8Array(0);
	decoded = new Uint8Array(mostBlockBytes);
	table = new HuffmanTable();
	input = new BackwardBits();
	reset() {
		this.table.bits = 0;
	}
	read(bytes, start, end) {
		if (start >= end) return void 0;
		return (bytes[start] & 2) === 0 ? this.readPlain(bytes, start, end) : this.readCoded(bytes, start, end);
	}
	readPlain(bytes, start, end) {
		const headBytes = [
			1,
			2,
			1,
			3
		][bytes[start] >>> 2 & 3];
		const size = readUint(bytes, start, headBytes) >>> (headBytes === 1 ? 3 : 4);
		const isRepeated = (bytes[start] & 1) === 1;
		const next = start + headBytes + (isRepeated ? 1 : size);
		if (next > end || size > 131072) return void 0;
		if (isRepeated) this.bytes = this.decoded.fill(bytes[start + headBytes], 0, size).subarray(0, size);
		else this.bytes = bytes.subarray(start + headBytes, next);
		return next;
	}
	readCoded(bytes, start, end) {
		const format = bytes[start] >>> 2 & 3;
		const headBytes = [
			3,
			3,
			4,
			5
		][format];
		const sizeBits = [
			10,
			10,
			14,
			18
		][format];
		if (start + headBytes > end) return void 0;
		const sizes = Math.floor(readUint(bytes, start, headBytes) / 16);
		const size = sizes % 2 ** sizeBits;
		const next = start + headBytes + Math.floor(sizes / 2 ** sizeBits);
		if (next > end || size > 131072) return void 0;
		const streams = (bytes[start] & 1) === 0 ? this.table.read(bytes, start + headBytes, next) : start + headBytes;
		if (streams === void 0 || this.table.bits === 0) return void 0;
		this.bytes = this.decoded.subarray(0, size);
		return (format === 0 ? this.input.open(bytes, streams, next) && this.readStream(bytes, streams, 0, size) : this.readFour(bytes, streams, next)) ? next : void 0;
	}
	readFour(bytes, start, end) {
		const size = this.bytes.length;
		const quarter = size + 3 >>> 2;
		if (start + 6 > end || quarter * 3 > size) return false;
		let from = start + 6;
		for (let i = 0; i < 4; i++) {
			const to = i === 3 ? end : from + readUint(bytes, start + 2 * i, 2);
			if (to > end) return false;
			if (!this.input.open(bytes, from, to)) return false;
			if (!this.readStream(bytes, from, quarter * i, i === 3 ? size : quarter * (i + 1))) return false;
			from = to;
		}
		return true;
	}
	readStream(bytes, start, from, to) {
		const { input, bytes: target } = this;
		const { entries, bits } = this.table;
		const mask = (1 << bits) - 1;
		const base = start * 8;
		let left = base + input.left;
		for (let i = from; i < to; i++) {
			const bit = left - bits;
			const at = bit >> 3;
			const entry = entries[(bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16) >>> (bit & 7) & mask];
			target[i] = entry >>> 4;
			left -= entry & 15;
			if (left < base) return false;
		}
		return left === base;
	}
};
// src/sources/archive/zstd/sequence-codes.ts
const literalExtras = expand([
	[16, 0],
	[4, 1],
	[2, 2],
	[2, 3],
	[1, 4],
	[1, 6],
	[1, 7],
	[1, 8],
	[1, 9],
	[1, 10],
	[1, 11],
	[1, 12],
	[1, 13],
	[1, 14],
	[1, 15],
	[1, 16]
]);
const literalBases = addUp(literalExtras, 0);
const matchExtras = expand([
	[32, 0],
	[4, 1],
	[2, 2],
	[2, 3],
	[2, 4],
	[1, 5],
	[1, 7],
	[1, 8],
	[1, 9],
	[1, 10],
	[1, 11],
	[1, 12],
	[1, 13],
	[1, 14],
	[1, 15],
	[1, 16]
]);
const matchBases = addUp(matchExtras, 3);
const literalShares = [
	4,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	2,
	1,
	1,
	1,
	1,
	1,
	-1,
	-1,
	-1,
	-1
];
const matchShares = [
	1,
	4,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1,
	-1
];
const offsetShares = [
	1,
	1,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	-1,
	-1,
	-1,
	-1,
	-1
];
function expand(runs) {
	return Uint8Array.from(runs.flatMap(([count, bits]) => Array.from({ length: count }, () => bits)));
}
function addUp(extras, first) {
	const bases = new Uint32Array(extras.length).fill(first);
	for (let code = 1; code < bases.length; code++) bases[code] = bases[code - 1] + 2 ** extras[code - 1];
	return bases;
}
// src/sources/archive/zstd/sequences.ts
var SequenceCode = class {
	table = new FseTable();
	standard;
	limits;
	isSet = false;
	constructor(standard, limits) {
		this.standard = standard;
		this.limits = limits;
	}
	reset() {
		this.isSet = false;
	}
	read(mode, bytes, start, end) {
		const { table, limits } = this;
		if (mode === tableModes.repeated) return this.isSet ? start : void 0;
		this.isSet = true;
		if (mode === tableModes.standard) {
			table.set(this.standard.shares, this.standard.bits);
			return start;
		}
		if (mode === tableModes.coded) return table.read(bytes, start, end, limits);
		if (start >= end || bytes[start] > limits.lastSymbol) return void 0;
		table.setOnly(bytes[start]);
		return start + 1;
	}
};
const tableModes = {
	standard: 0,
	coded: 2,
	repeated: 3
};
var Sequences = class {
	lengths = new SequenceCode({
		shares: literalShares,
		bits: 6
	}, {
		mostBits: 9,
		lastSymbol: 35
	});
	offsets = new SequenceCode({
		shares: offsetShares,
		bits: 5
	}, {
		mostBits: 8,
		lastSymbol: 31
	});
	matches = new SequenceCode({
		shares: matchShares,
		bits: 6
	}, {
		mostBits: 9,
		lastSymbol: 52
	});
	input = new BackwardBits();
	first = 1;
	second = 4;
	third = 8;
	reset() {
		this.first = 1;
		this.second = 4;
		this.third = 8;
		for (const code of [
			this.lengths,
			this.offsets,
			this.matches
		]) code.reset();
	}
	run({ bytes, start, end }, literals, window) {
		const [count, modesAt] = readCount(bytes, start, end);
		if (count === 0) return this.copyAll(literals, window, modesAt === end);
		if (modesAt >= end) return "broken";
		const streamAt = this.readTables(bytes, modesAt, end);
		if (streamAt === void 0 || !this.input.open(bytes, streamAt, end)) return "broken";
		return this.execute(count, literals, window);
	}
	copyAll(literals, window, isEnd) {
		window.append(literals);
		return isEnd ? "read" : "broken";
	}
	readTables(bytes, start, end) {
		const modes = bytes[start];
		let at = this.lengths.read(modes >>> 6, bytes, start + 1, end);
		if (at !== void 0) at = this.offsets.read(modes >>> 4 & 3, bytes, at, end);
		if (at !== void 0) at = this.matches.read(modes >>> 2 & 3, bytes, at, end);
		return (modes & 3) === 0 ? at : void 0;
	}
	execute(count, literals, window) {
		const { input } = this;
		const lengths = this.lengths.table;
		const offsets = this.offsets.table;
		const matches = this.matches.table;
		const limit = window.written + mostBlockBytes;
		let lengthState = lengths.open(input);
		let offsetState = offsets.open(input);
		let matchState = matches.open(input);
		let used = 0;
		for (let i = 0; i < count; i++) {
			const offsetCode = offsets.symbols[offsetState];
			const matchCode = matches.symbols[matchState];
			const lengthCode = lengths.symbols[lengthState];
			const offsetValue = 2 ** offsetCode + input.read(offsetCode);
			const match = matchBases[matchCode] + input.read(matchExtras[matchCode]);
			const length = literalBases[lengthCode] + input.read(literalExtras[lengthCode]);
			if (i + 1 < count) {
				lengthState = lengths.bases[lengthState] + input.read(lengths.counts[lengthState]);
				matchState = matches.bases[matchState] + input.read(matches.counts[matchState]);
				offsetState = offsets.bases[offsetState] + input.read(offsets.counts[offsetState]);
			}
			const offset = this.offsetOf(offsetValue, length);
			if (input.left < 0 || used + length > literals.length || window.written + length + match > limit) return "broken";
			copyLiterals(literals, used, length, window);
			used += length;
			if (offset > window.written || offset === 0) return window.hasDropped && offset > 0 ? "far" : "broken";
			copyMatch(window, offset, match);
		}
		if (input.left !== 0 || window.written + literals.length - used > limit) return "broken";
		copyLiterals(literals, used, literals.length - used, window);
		return "read";
	}
	offsetOf(value, literalLength) {
		if (value > 3) {
			this.third = this.second;
			this.second = this.first;
			return this.first = value - 3;
		}
		const place = literalLength === 0 ? value : value - 1;
		if (place === 0) return this.first;
		const offset = place === 1 ? this.second : place === 2 ? this.third : this.first - 1;
		if (place > 1) this.third = this.second;
		this.second = this.first;
		return this.first = offset;
	}
};
function readCount(bytes, start, end) {
	const first = start < end ? bytes[start] : 0;
	if (first < 128) return [first, start + 1];
	if (first < 255) return [(first - 128 << 8) + bytes[start + 1], start + 2];
	return [bytes[start + 1] + (bytes[start + 2] << 8) + 32512, start + 3];
}
function copyLiterals(literals, from, length, window) {
	const { bytes, written } = window;
	window.written = written + length;
	if (length > 32) bytes.set(literals.subarray(from, from + length), written);
	else for (let i = 0; i < length; i++) bytes[written + i] = literals[from + i];
}
function copyMatch(window, offset, length) {
	const { bytes, written } = window;
	const end = written + length;
	window.written = end;
	if (offset >= length && length > 64) bytes.copyWithin(written, written - offset, end - offset);
	else for (let to = written, from = written - offset; to < end;) bytes[to++] = bytes[from++];
}
// src/sources/archive/zstd/xx-hash.ts
const stripeBytes = 32;
const low = 0;
const high = 1;
const primes = [
	Int32Array.of(2246822535, 2654435761),
	Int32Array.of(668265295, 3266489917),
	Int32Array.of(2654435833, 374761393),
	Int32Array.of(3266489955, 2246822519),
	Int32Array.of(374761413, 668265263)
];
var XxHash64 = class extends StripedSum {
	sums = Array.from({ length: 4 }, () => new Int32Array(2));
	constructor() {
		super(stripeBytes);
		this.reset();
	}
	reset() {
		super.reset();
		const [a, b, c, d] = this.sums;
		a.set(primes[0]);
		add(a, primes[1]);
		b.set(primes[1]);
		c.fill(0);
		d.fill(0);
		negate(d, primes[0]);
	}
	digest() {
		const sum = this.combine();
		add(sum, Int32Array.of(this.total | 0, Math.floor(this.total / 2 ** 32)));
		let at = 0;
		for (; at + 8 <= this.restBytes; at += 8) {
			const lane = Int32Array.of(0, 0);
			round(lane, readInt32(this.rest, at), readInt32(this.rest, at + 4));
			xor(sum, lane);
			rotate(sum, 27);
			multiply(sum, primes[0]);
			add(sum, primes[3]);
		}
		for (; at + 4 <= this.restBytes; at += 4) {
			const lane = Int32Array.of(readInt32(this.rest, at), 0);
			multiply(lane, primes[0]);
			xor(sum, lane);
			rotate(sum, 23);
			multiply(sum, primes[1]);
			add(sum, primes[2]);
		}
		for (; at < this.restBytes; at++) {
			const lane = Int32Array.of(this.rest[at], 0);
			multiply(lane, primes[4]);
			xor(sum, lane);
			rotate(sum, 11);
			multiply(sum, primes[0]);
		}
		return avalanche(sum);
	}
	addStripes(bytes, start, end) {
		for (let stripe = start; stripe < end; stripe += stripeBytes) for (let i = 0; i < 4; i++) round(this.sums[i], readInt32(bytes, stripe + 8 * i), readInt32(bytes, stripe + 8 * i + 4));
	}
	combine() {
		const sum = new Int32Array(2);
		if (this.total < stripeBytes) {
			sum.set(primes[4]);
			return sum;
		}
		for (const [i, bits] of [
			1,
			7,
			12,
			18
		].entries()) {
			const part = Int32Array.from(this.sums[i]);
			rotate(part, bits);
			add(sum, part);
		}
		for (const each of this.sums) {
			const part = new Int32Array(2);
			round(part, each[low], each[high]);
			xor(part, sum);
			multiply(part, primes[0]);
			add(part, primes[3]);
			sum.set(part);
		}
		return sum;
	}
};
function avalanche(sum) {
	xor(sum, Int32Array.of(sum[high] >>> 1, 0));
	multiply(sum, primes[1]);
	xor(sum, Int32Array.of(sum[low] >>> 29 | sum[high] << 3, sum[high] >>> 29));
	multiply(sum, primes[2]);
	return (sum[low] ^ sum[high]) >>> 0;
}
function round(sum, laneLow, laneHigh) {
	scratch[low] = laneLow;
	scratch[high] = laneHigh;
	multiply(scratch, primes[1]);
	add(sum, scratch);
	rotate(sum, 31);
	multiply(sum, primes[0]);
}
const scratch = new Int32Array(2);
function add(sum, value) {
	const before = sum[low] >>> 0;
	sum[low] += value[low];
	sum[high] += value[high] + (sum[low] >>> 0 < before ? 1 : 0);
}
function negate(sum, value) {
	sum[low] = -value[low];
	sum[high] = ~value[high] + (value[low] === 0 ? 1 : 0);
}
function xor(sum, value) {
	sum[low] ^= value[low];
	sum[high] ^= value[high];
}
function rotate(sum, bits) {
	const before = sum[low];
	sum[low] = before << bits | sum[high] >>> 32 - bits;
	sum[high] = sum[high] << bits | before >>> 32 - bits;
}
function multiply(sum, by) {
	const left = sum[low];
	const right = by[low];
	const a = left & 65535;
	const b = left >>> 16;
	const c = right & 65535;
	const d = right >>> 16;
	const bottom = Math.imul(a, c);
	const cross = Math.imul(b, c) + (bottom >>> 16);
	const middle = (cross & 65535) + Math.imul(a, d);
	const top = Math.imul(b, d) + (cross >>> 16) + (middle >>> 16);
	sum[high] = top + Math.imul(sum[high], right) + Math.imul(left, by[high]) | 0;
	sum[low] = middle << 16 | bottom & 65535;
}
// src/sources/archive/zstd/zstd.ts
const blockHeadBytes = 3;
var ZstdDecoder = class extends FrameDecoder {
	mostHistory;
	literals = new Literals();
	sequences = new Sequences();
	constructor(output, mostHistory) {
		super(output, new XxHash64());
		this.mostHistory = mostHistory;
	}
	readHeader(bytes, mark) {
		if (mark !== 4247762216) return void 0;
		const header = parseFrameHeader(bytes);
		if (!header) return -1;
		if (header.dictionaryId !== 0) return this.fail("unreadable", "compressed with a dictionary, which is not there");
		this.literals.reset();
		this.sequences.reset();
		const { length, windowBytes, hasChecksum } = header;
		this.startBlocks({
			history: Math.min(windowBytes, this.mostHistory),
			mostBlockBytes,
			hasChecksum
		});
		return length;
	}
	readBlock(bytes) {
		if (bytes.length < blockHeadBytes) return -1;
		const head = bytes[0] | bytes[1] << 8 | bytes[2] << 16;
		const kind = head >>> 1 & 3;
		const size = head >>> 3;
		const end = blockHeadBytes + (kind === 1 ? 1 : size);
		if (size > 131072 || kind === 3) return this.fail("broken-archive", require_scan.damaged);
		if (bytes.length < end) return -1;
		const { window } = this;
		if (window.written >= window.limit && !window.advance()) return this.stop();
		const result = this.writeBlock(bytes, kind, end, size);
		if (result !== "read") {
			window.handOut();
			return result === "far" ? this.fail("limit", require_scan.tooFar) : this.fail("broken-archive", require_scan.damaged);
		}
		return (head & 1) === 1 && !this.endBlocks() ? this.stop() : end;
	}
	writeBlock(bytes, kind, end, size) {
		const { window } = this;
		if (kind === 0) window.append(bytes.subarray(blockHeadBytes, end));
		if (kind === 1) window.append(new Uint8Array(size).fill(bytes[blockHeadBytes]));
		if (kind !== 2) return "read";
		const next = this.literals.read(bytes, blockHeadBytes, end);
		if (next === void 0) return "broken";
		return this.sequences.run({
			bytes,
			start: next,
			end
		}, this.literals.bytes, window);
	}
};
// src/sources/archive/seven-zip/stored-decoder.ts
var StoredDecoder = class {
	state;
	output;
	left;
	constructor(size, output) {
		this.left = size;
		this.output = output;
		this.state = size === 0 ? "done" : "running";
	}
	step(bytes) {
		const part = bytes.subarray(0, Math.min(this.left, bytes.length));
		this.left -= part.length;
		if (!this.output.write(part)) this.state = "stopped";
		else if (this.left === 0) this.state = "done";
		return part.length;
	}
	end() {
		if (this.state !== "running") return 0;
		this.output.complain("broken-archive", require_scan.endsEarly);
		this.state = "failed";
		return 0;
	}
};
// src/sources/archive/seven-zip/coders.ts
const encryption = "06f10701";
const filters = new Map([
	["03", "delta"],
	["04", "x86"],
	["03030103", "x86"]
]);
const unread = new Map([
	["030401", "PPMd"],
	["040109", "Deflate64"],
	["0303011b", "BCJ2"],
	["03030205", "the PowerPC filter"],
	["03030401", "the IA-64 filter"],
	["03030501", "the ARM filter"],
	["03030701", "the ARM-Thumb filter"],
	["03030805", "the SPARC filter"],
	["05", "the PowerPC filter"],
	["06", "the IA-64 filter"],
	["07", "the ARM filter"],
	["08", "the ARM-Thumb filter"],
	["09", "the SPARC filter"],
	["0a", "the ARM64 filter"]
]);
function filterOf({ id }) {
	return filters.get(id);
}
function isStored({ id }) {
	return id === "00";
}
function explainUnread(coders) {
	if (coders.some(({ id }) => id === encryption)) return "encrypted";
	const name = coders.map(({ id }) => unread.get(id)).find((each) => each !== void 0);
	return name === void 0 ? "compressed by an unknown method" : `compressed by ${name}, which is not read`;
}
function createCoder({ id, properties }, setting) {
	const { output, size, mostMemory } = setting;
	switch (id) {
		case "00": return new StoredDecoder(size, output);
		case "21": {
			const dictionary = dictionaryOf(properties[0]);
			return dictionary === void 0 ? void 0 : new Lzma2Decoder(Math.min(dictionary, mostMemory), output);
		}
		case "030101": return createLzma(properties, setting);
		case "040108": return setting.memory.createInflateDecoder(output);
		case "040202": return new Bzip2Decoder(output);
		case "04f71101": return new ZstdDecoder(output, mostMemory);
		default: return;
	}
}
function createLzma(properties, { output, size, mostMemory }) {
	const parsed = properties.length >= 5 ? parseProperties(properties[0]) : void 0;
	if (!parsed) return void 0;
	return new LzmaDecoder({
		properties: parsed,
		history: Math.min(Buffer.from(properties).readUInt32LE(1), mostMemory),
		size
	}, output);
}
// src/sources/archive/seven-zip/header-reader.ts
var HeaderError = class extends Error {
	name = "HeaderError";
};
var HeaderReader = class {
	bytes;
	position = 0;
	constructor(bytes) {
		this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	byte() {
		return this.take(1)[0];
	}
	uint32() {
		return this.take(4).readUInt32LE();
	}
	take(count) {
		if (count > this.bytes.length - this.position) throw new HeaderError("cut off");
		this.position += count;
		return this.bytes.subarray(this.position - count, this.position);
	}
	number() {
		const first = this.byte();
		let value = 0;
		for (let i = 0; i < 8; i++) {
			const mask = 128 >>> i;
			if ((first & mask) === 0) return this.checked(value + (first & mask - 1) * 256 ** i);
			value += this.byte() * 256 ** i;
		}
		return this.checked(value);
	}
	count() {
		const count = this.number();
		if (count > this.bytes.length * 8) throw new HeaderError("more things than there is room for");
		return count;
	}
	bits(count) {
		return bitsOf(this.take(Math.ceil(count / 8)), count);
	}
	sums(count) {
		const has = this.byte() !== 0 ? void 0 : this.bits(count);
		return Array.from({ length: count }, (_, i) => has && !has[i] ? void 0 : this.uint32());
	}
	checked(value) {
		if (value > Number.MAX_SAFE_INTEGER) throw new HeaderError("too large a number");
		return value;
	}
};
function bitsOf(bytes, count) {
	return Array.from({ length: count }, (_, i) => (bytes[i >>> 3] & 128 >>> (i & 7)) !== 0);
}
// src/sources/archive/seven-zip/streams.ts
const mostCoders = 32;
const endId$1 = 0;
const packId = 6;
const unpackId = 7;
const partsId = 8;
const sizeId = 9;
const sumId = 10;
const folderId = 11;
const unpackSizeId = 12;
const partCountId = 13;
function readStreams(reader) {
	let start = 0;
	let packedSizes = [];
	let folders = [];
	let parts;
	for (let id = reader.byte(); id !== endId$1; id = reader.byte()) if (id === packId) [start, packedSizes] = readPacked(reader);
	else if (id === unpackId) folders = readFolders(reader);
	else if (id === partsId) parts = readParts(reader, folders);
	else throw new HeaderError("unknown part");
	return placeFolders(folders, parts ?? folders.map(onePart), start, packedSizes);
}
function placeFolders(folders, parts, start, packedSizes) {
	let stream = 0;
	let at = start;
	return folders.map(({ coders, order, sizes, packedCount }, i) => {
		const packedStart = at;
		for (const size of packedSizes.slice(stream, stream + packedCount)) at += size;
		if (stream + packedCount > packedSizes.length) throw new HeaderError("too few streams");
		stream += packedCount;
		return {
			coders,
			chain: order?.map((place) => coders[place]),
			sizes: order?.map((place) => sizes[place]) ?? sizes,
			packedStart,
			packedSize: at - packedStart,
			parts: parts[i]
		};
	});
}
function readPacked(reader) {
	const start = reader.number();
	const count = reader.count();
	let sizes = [];
	for (let id = reader.byte(); id !== endId$1; id = reader.byte()) if (id === sizeId) sizes = Array.from({ length: count }, () => reader.number());
	else if (id === sumId) reader.sums(count);
	else throw new HeaderError("unknown part");
	return [start, sizes];
}
function readFolders(reader) {
	if (reader.byte() !== folderId) throw new HeaderError("no folders");
	const count = reader.count();
	if (reader.byte() !== 0) throw new HeaderError("folders elsewhere");
	const folders = Array.from({ length: count }, () => readFolder$1(reader));
	if (reader.byte() !== unpackSizeId) throw new HeaderError("no sizes");
	for (const folder of folders) folder.sizes = Array.from({ length: folder.outputs }, () => reader.number());
	for (let id = reader.byte(); id !== endId$1; id = reader.byte()) {
		if (id !== sumId) throw new HeaderError("unknown part");
		for (const [i, crc] of reader.sums(count).entries()) folders[i].crc = crc;
	}
	return folders;
}
function readFolder$1(reader) {
	const coders = [];
	let inputs = 0;
	let outputs = 0;
	for (let left = limited(reader.number()); left > 0; left--) {
		const flags = reader.byte();
		const id = reader.take(flags & 15).toString("hex");
		inputs += flags & 16 ? limited(reader.number()) : 1;
		outputs += flags & 16 ? limited(reader.number()) : 1;
		coders.push({
			id,
			properties: flags & 32 ? reader.take(reader.number()) : new Uint8Array(0)
		});
	}
	const bonds = Array.from({ length: outputs - 1 }, () => ({
		input: reader.number(),
		output: reader.number()
	}));
	const packedCount = inputs - bonds.length;
	if (packedCount > 1) for (let i = 0; i < packedCount; i++) reader.number();
	const last = Array.from({ length: outputs }, (_, i) => i).find((i) => bonds.every(({ output }) => output !== i));
	if (last === void 0) throw new HeaderError("no last output");
	return {
		coders,
		order: inputs === coders.length && outputs === coders.length ? orderOf(last, bonds, coders.length) : void 0,
		last,
		outputs,
		packedCount,
		sizes: [],
		crc: void 0
	};
}
function orderOf(last, bonds, count) {
	const order = [last];
	for (let at = last;;) {
		const bond = bonds.find(({ input }) => input === at);
		if (!bond) return order;
		at = bond.output;
		order.unshift(at);
		if (order.length > count || at >= count) throw new HeaderError("coders in a circle");
	}
}
function readParts(reader, folders) {
	let id = reader.byte();
	let counts = folders.map(() => 1);
	if (id === partCountId) {
		counts = folders.map(() => reader.count());
		id = reader.byte();
	}
	const sizes = folders.map((folder, i) => readSizes(reader, id === sizeId, counts[i], contentSize(folder)));
	if (id === sizeId) id = reader.byte();
	const isKnown = folders.map((folder, i) => counts[i] === 1 && folder.crc !== void 0);
	const wanted = counts.reduce((sum, count, i) => sum + (isKnown[i] ? 0 : count), 0);
	let sums = [];
	for (; id !== endId$1; id = reader.byte()) if (id === sumId) sums = reader.sums(wanted);
	else throw new HeaderError("unknown part");
	let next = 0;
	return sizes.map((each, i) => each.map((size) => ({
		size,
		crc: isKnown[i] ? folders[i].crc : sums[next++]
	})));
}
function readSizes(reader, isThere, count, total) {
	if (count === 0) return [];
	if (count > 1 && !isThere) throw new HeaderError("no sizes");
	const sizes = Array.from({ length: count - 1 }, () => reader.number());
	const rest = sizes.reduce((left, size) => left - size, total);
	if (rest < 0) throw new HeaderError("parts larger than the whole");
	return [...sizes, rest];
}
function onePart(folder) {
	return [{
		size: contentSize(folder),
		crc: folder.crc
	}];
}
function contentSize({ sizes, last }) {
	return sizes[last] ?? 0;
}
function limited(count) {
	if (count < 1 || count > mostCoders) throw new HeaderError("too many coders");
	return count;
}
// src/sources/archive/seven-zip/files.ts
const endId = 0;
const headerId = 1;
const archiveId = 2;
const moreStreamsId = 3;
const streamsId = 4;
const filesId = 5;
const emptyId = 14;
const namesId = 17;
function readContents(reader) {
	if (reader.byte() !== headerId) throw new HeaderError("no header");
	let folders = [];
	let names = [];
	for (let id = reader.byte(); id !== endId; id = reader.byte()) if (id === archiveId) skipProperties(reader);
	else if (id === moreStreamsId) readStreams(reader);
	else if (id === streamsId) folders = readStreams(reader);
	else if (id === filesId) names = readNames(reader);
	else throw new HeaderError("unknown part");
	return {
		folders,
		names
	};
}
function skipProperties(reader) {
	while (reader.number() !== endId) reader.take(reader.number());
}
function readNames(reader) {
	const count = reader.count();
	let names = [];
	let isEmpty = [];
	for (let id = reader.number(); id !== endId; id = reader.number()) {
		const body = reader.take(reader.number());
		if (id === emptyId) isEmpty = bitsOf(body, count);
		if (id === namesId && body[0] === 0) names = body.toString("utf16le", 1).split("\0").slice(0, count);
	}
	return names.filter((_, i) => !isEmpty[i]);
}
// src/sources/archive/filters/delta-filter.ts
const mostDistance = 256;
var DeltaFilter = class {
	output;
	distance;
	last = new Uint8Array(mostDistance);
	place = 0;
	constructor(distance, output) {
		this.distance = distance;
		this.output = output;
	}
	write(bytes) {
		const result = new Uint8Array(bytes.length);
		const { last, distance } = this;
		let { place } = this;
		for (let i = 0; i < bytes.length; i++) {
			result[i] = last[place] = bytes[i] + last[place];
			if (++place === distance) place = 0;
		}
		this.place = place;
		return this.output(result);
	}
	end() {
		return true;
	}
};
// src/sources/archive/filters/x86-filter.ts
const call = 232;
const jump = 233;
const instructionBytes = 5;
const doubtfulBytes = Uint8Array.of(0, 1, 2, 2, 3);
var X86Filter = class {
	output;
	position = 0;
	lastCall = -5;
	mask = 0;
	rest = new Uint8Array(0);
	constructor(output) {
		this.output = output;
	}
	write(bytes) {
		const all = Buffer.concat([this.rest, bytes]);
		const done = this.convert(all);
		this.position = this.position + done | 0;
		this.rest = all.subarray(done);
		return this.output(all.subarray(0, done));
	}
	end() {
		return this.rest.length === 0 || this.output(this.rest);
	}
	convert(bytes) {
		const limit = bytes.length - instructionBytes;
		let at = 0;
		while (at <= limit) {
			if (bytes[at] !== call && bytes[at] !== jump) {
				at++;
				continue;
			}
			this.age((this.position + at | 0) - this.lastCall);
			this.lastCall = this.position + at | 0;
			const top = bytes[at + 4];
			const before = this.mask >>> 1;
			if (isEdge(top) && before <= 4 && before !== 3) {
				this.replace(bytes, at);
				at += instructionBytes;
				this.mask = 0;
			} else {
				at++;
				this.mask |= isEdge(top) ? 17 : 1;
			}
		}
		return Math.max(at, 0);
	}
	age(distance) {
		if (distance > instructionBytes || distance < 0) this.mask = 0;
		else for (let i = 0; i < distance; i++) this.mask = (this.mask & 119) << 1;
	}
	replace(bytes, at) {
		const next = this.position + at + instructionBytes;
		let source = bytes[at + 4] << 24 | bytes[at + 3] << 16 | bytes[at + 2] << 8 | bytes[at + 1];
		let target = source - next | 0;
		while (this.mask !== 0) {
			const doubtful = doubtfulBytes[this.mask >>> 1] * 8;
			if (!isEdge(target >>> 24 - doubtful & 255)) break;
			source = target ^ (1 << 32 - doubtful) - 1;
			target = source - next | 0;
		}
		bytes[at + 4] = target & 16777216 ? 255 : 0;
		bytes[at + 3] = target >>> 16;
		bytes[at + 2] = target >>> 8;
		bytes[at + 1] = target;
	}
};
function isEdge(byte) {
	return byte === 0 || byte === 255;
}
// src/sources/archive/filters/create-filter.ts
function createFilter(name, properties, output) {
	switch (name) {
		case "delta": return new DeltaFilter((properties[0] ?? 0) + 1, output);
		case "x86": return new X86Filter(output);
	}
}
// src/sources/archive/seven-zip/folder-decoder.ts
function decodeFolder({ chain, sizes }, packed, target, { memory, mostMemory }) {
	const [first, ...others] = chain ?? [];
	if (!first) return false;
	const filters = [];
	let write = (bytes) => target.write(bytes);
	for (const coder of others.toReversed()) {
		const name = filterOf(coder);
		if (name === void 0) return false;
		const filter = createFilter(name, coder.properties, write);
		filters.unshift(filter);
		write = (bytes) => filter.write(bytes);
	}
	const complain = (kind, detail) => target.complain(kind, detail);
	const decoder = createCoder(first, {
		output: {
			write,
			complain
		},
		size: sizes[0],
		mostMemory,
		memory
	});
	if (!decoder) return false;
	target.read(packed.length);
	if (!feed(decoder, packed) && decoder.state !== "stopped") target.leave();
	if (decoder.state !== "stopped") for (const filter of filters) filter.end();
	return true;
}
function feed(decoder, bytes) {
	let at = 0;
	while (at < bytes.length && (decoder.state === "running" || decoder.state === "complete")) {
		const used = decoder.step(bytes.subarray(at));
		if (used === -1) break;
		at += used;
	}
	return at + decoder.end(bytes.subarray(at)) === bytes.length;
}
// src/sources/archive/seven-zip/folder-files.ts
var FolderFiles = class {
	container;
	parts;
	isCompressed;
	next = 0;
	entry;
	left = 0;
	crc = 0;
	packed = 0;
	size = 0;
	hasFailed = false;
	constructor(container, parts, isCompressed) {
		this.container = container;
		this.parts = parts;
		this.isCompressed = isCompressed;
	}
	read(bytes) {
		this.packed += bytes;
	}
	leave() {
		this.container.isWhole = false;
	}
	write(bytes) {
		return this.mayGrow(bytes.length) && this.distribute(bytes);
	}
	complain(kind, detail) {
		this.hasFailed = true;
		this.container.complain(kind, detail, this.parts[this.next]?.name);
	}
	end() {
		this.skipEmpty();
		if (this.next < this.parts.length && !this.hasFailed) this.complain("broken-archive", require_scan.endsEarly);
		this.entry?.end();
	}
	mayGrow(more) {
		if (!this.isCompressed) return true;
		const { budget } = this.container.expansion;
		const brokenLimit = budget.findBrokenLimit(this.packed, this.size, more);
		if (brokenLimit !== void 0) {
			this.complain("limit", brokenLimit);
			return false;
		}
		budget.addInflated(more);
		this.size += more;
		return true;
	}
	distribute(bytes) {
		let at = 0;
		while (at < bytes.length) {
			if (!this.entry && !this.open()) return false;
			const part = bytes.subarray(at, at + this.left);
			this.entry?.write(part);
			this.crc = require_scan.zlib().crc32(part, this.crc);
			this.left -= part.length;
			at += part.length;
			if (this.left === 0) this.close();
		}
		return true;
	}
	open() {
		this.skipEmpty();
		const part = this.parts[this.next];
		this.entry = part && this.container.openEntry(part.name);
		if (!this.entry) {
			if (!part) this.container.complainBroken("holds more than its directory says");
			this.hasFailed = true;
			return false;
		}
		this.left = part.size;
		this.crc = 0;
		return true;
	}
	close() {
		const { crc, name } = this.parts[this.next];
		if (crc !== void 0 && crc !== this.crc) this.container.complainBroken(require_scan.wrongChecksum, name);
		this.entry?.end();
		this.entry = void 0;
		this.next++;
	}
	skipEmpty() {
		while (!this.entry && this.parts[this.next]?.size === 0) this.next++;
	}
};
// src/sources/archive/seven-zip/seven-zip.ts
const startBytes = 32;
const encodedHeaderId = 23;
const mostHeaders = 4;
const mostHeaderBytes = 67108864;
function readSevenZipFile(container, bytes) {
	const end = endOf(bytes);
	const header = end === void 0 ? void 0 : findHeader(bytes, end);
	const contents = header && readHeader(container, bytes, header);
	if (!contents) {
		if (container.isWhole) container.complainBroken("its directory is missing or damaged");
		return;
	}
	let covered = startBytes + contents.headerBytes;
	let first = 0;
	for (const folder of contents.folders) {
		readFolder(container, bytes, folder, contents.names.slice(first, first + folder.parts.length));
		first += folder.parts.length;
		covered += folder.packedSize;
	}
	if (covered !== bytes.length) container.isWhole = false;
}
function endOf(bytes) {
	if (bytes.length < startBytes) return void 0;
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, startBytes);
	if (start.readUInt32LE(8) !== require_scan.zlib().crc32(start.subarray(12))) return void 0;
	return startBytes + Number(start.readBigUInt64LE(12)) + Number(start.readBigUInt64LE(20));
}
function findHeader(bytes, end) {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, startBytes);
	const size = Number(start.readBigUInt64LE(20));
	if (end > bytes.length) return void 0;
	const header = bytes.subarray(end - size, end);
	return require_scan.zlib().crc32(header) === start.readUInt32LE(28) ? header : void 0;
}
function readHeader(container, bytes, header) {
	let current = header;
	let headerBytes = header.length;
	try {
		for (let i = 0; i < mostHeaders; i++) {
			if (current.length === 0) return {
				folders: [],
				names: [],
				headerBytes
			};
			const reader = new HeaderReader(current);
			if (current[0] !== encodedHeaderId) return {
				...readContents(reader),
				headerBytes
			};
			reader.byte();
			const folders = readStreams(reader);
			const decoded = decodeHeader(container, bytes, folders);
			for (const { packedSize } of folders) headerBytes += packedSize;
			if (!decoded) return void 0;
			current = decoded;
		}
	} catch (error) {
		if (!(error instanceof HeaderError)) throw error;
	}
}
function decodeHeader(container, bytes, folders) {
	const [folder] = folders;
	if (!folder) return new Uint8Array(0);
	const target = new HeaderTarget(container);
	const packed = packedBytes(bytes, folder);
	const { memory, limits } = container.expansion;
	if (!packed) return void 0;
	if (!decodeFolder(folder, packed, target, {
		memory,
		mostMemory: limits.memoryBytes
	})) {
		container.complain("unreadable", `its directory is ${explainUnread(folder.coders)}`);
		return;
	}
	const header = Buffer.concat(target.pieces);
	const crc = folder.parts[0]?.crc;
	return !target.hasFailed && (crc === void 0 || crc === require_scan.zlib().crc32(header)) ? header : void 0;
}
var HeaderTarget = class {
	pieces = [];
	hasFailed = false;
	container;
	packed = 0;
	size = 0;
	constructor(container) {
		this.container = container;
	}
	read(bytes) {
		this.packed += bytes;
	}
	leave() {}
	write(bytes) {
		const { budget } = this.container.expansion;
		if (this.size + bytes.length > mostHeaderBytes || budget.findBrokenLimit(this.packed, this.size, bytes.length) !== void 0) {
			this.container.complain("limit", "its directory is too large");
			this.hasFailed = true;
			return false;
		}
		budget.addInflated(bytes.length);
		this.size += bytes.length;
		this.pieces.push(Uint8Array.from(bytes));
		return true;
	}
	complain(_kind, _detail) {
		this.hasFailed = true;
	}
};
function readFolder(container, bytes, folder, names) {
	const parts = folder.parts.map((part, i) => ({
		...part,
		name: names[i] || container.contentName
	}));
	const packed = packedBytes(bytes, folder);
	if (!packed) {
		container.complainBroken(require_scan.damaged, parts[0]?.name);
		return;
	}
	const files = new FolderFiles(container, parts, !folder.coders.every(isStored));
	const { memory, limits } = container.expansion;
	if (decodeFolder(folder, packed, files, {
		memory,
		mostMemory: limits.memoryBytes
	})) files.end();
	else container.complain("unreadable", explainUnread(folder.coders), parts[0]?.name);
}
function packedBytes(bytes, { packedStart, packedSize }) {
	const start = startBytes + packedStart;
	return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : void 0;
}
// src/sources/archive/seven-zip/seven-zip-parser.ts
var SevenZipParser = class {
	container;
	pieces = [];
	size = 0;
	isTooLarge = false;
	constructor(container) {
		this.container = container;
	}
	step(bytes) {
		const { memoryBytes } = this.container.expansion.limits;
		this.size += bytes.length;
		if (!this.isTooLarge && this.size > memoryBytes) {
			this.isTooLarge = true;
			this.pieces = [];
			const most = require_scan.formatSize(memoryBytes);
			this.container.complain("limit", `a 7z of more than ${most}, whose directory is at its end, is not opened`);
		}
		if (!this.isTooLarge) this.pieces.push(Uint8Array.from(bytes));
		return bytes.length;
	}
	end() {
		if (this.isTooLarge) return;
		const bytes = Buffer.concat(this.pieces);
		this.pieces = [];
		readSevenZipFile(this.container, bytes);
		if (!this.container.isWhole) this.container.leave(bytes);
	}
};
// src/sources/archive/xz/check.ts
function checkBytes(kind) {
	return kind === 0 ? 0 : 4 << (kind - 1) / 3;
}
function createCheck(kind) {
	switch (kind) {
		case 1: return new Crc32();
		case 4: return new Crc64();
		case 10: return new Sha256();
		default: return;
	}
}
var Crc32 = class {
	value = 0;
	update(bytes) {
		this.value = require_scan.zlib().crc32(bytes, this.value);
	}
	digest() {
		const bytes = Buffer.alloc(4);
		bytes.writeUInt32LE(this.value);
		return bytes;
	}
};
var Sha256 = class {
	hash = process.getBuiltinModule("node:crypto").createHash("sha256");
	update(bytes) {
		this.hash.update(bytes);
	}
	digest() {
		return this.hash.digest();
	}
};
const polynomial = 14514072000185962306n;
let crc64Table;
function buildCrc64Table() {
	const low = new Int32Array(256);
	const high = new Int32Array(256);
	for (let byte = 0; byte < 256; byte++) {
		let value = BigInt(byte);
		for (let bit = 0; bit < 8; bit++) value = value >> 1n ^ (value & 1n ? polynomial : 0n);
		low[byte] = Number(BigInt.asIntN(32, value));
		high[byte] = Number(BigInt.asIntN(32, value >> 32n));
	}
	return {
		low,
		high
	};
}
var Crc64 = class {
	low = -1;
	high = -1;
	update(bytes) {
		const { low: lows, high: highs } = crc64Table ??= buildCrc64Table();
		let { low, high } = this;
		for (const byte of bytes) {
			const index = (low ^ byte) & 255;
			low = (low >>> 8 | high << 24) ^ lows[index];
			high = high >>> 8 ^ highs[index];
		}
		this.low = low;
		this.high = high;
	}
	digest() {
		const bytes = Buffer.alloc(8);
		bytes.writeInt32LE(~this.low);
		bytes.writeInt32LE(~this.high, 4);
		return bytes;
	}
};
// src/sources/archive/xz/index-parser.ts
const mostNumberBytes = 9;
var XzIndex = class {
	state = "records";
	length = 0;
	crc = 0;
	left;
	blocks;
	constructor(blocks) {
		this.blocks = blocks;
	}
	step(bytes) {
		return this.state === "sum" ? this.readSum(bytes) : this.readNumbers(bytes);
	}
	readNumbers(bytes) {
		const numbers = new NumberReader(bytes, this.length === 0 ? 1 : 0);
		let end = 0;
		while (this.left !== 0) {
			const value = numbers.read();
			if (!numbers.isRight) break;
			end = numbers.position;
			if (this.left !== void 0) this.left--;
			else if (value === this.blocks) this.left = 2 * value;
			else break;
		}
		if (this.left === 0) this.state = "sum";
		else if (!numbers.isRight && bytes.length - end < mostNumberBytes) return end === 0 ? -1 : this.take(bytes, end);
		else this.state = "broken";
		return this.take(bytes, end);
	}
	readSum(bytes) {
		const padding = (4 - this.length % 4) % 4;
		if (bytes.length < padding + 4) return -1;
		this.take(bytes, padding);
		this.state = readUint32(bytes, padding) === this.crc ? "over" : "broken";
		this.length += 4;
		return padding + 4;
	}
	take(bytes, count) {
		this.crc = require_scan.zlib().crc32(bytes.subarray(0, count), this.crc);
		this.length += count;
		return count;
	}
};
// src/sources/archive/xz/xz.ts
const headerBytes = 12;
const footerBytes = 12;
const headerMark = Buffer.of(253, 55, 122, 88, 90, 0);
const footerMark = 22874;
var XzDecoder = class {
	state = "running";
	output;
	mostHistory;
	part = "header";
	checkKind = 0;
	check;
	filters = [];
	write = () => true;
	block;
	blockBytes = 0;
	blocks = 0;
	index;
	constructor(output, mostHistory) {
		this.output = output;
		this.mostHistory = mostHistory;
	}
	step(bytes) {
		switch (this.part) {
			case "header": return this.readHeader(bytes);
			case "block-header": return this.readBlockHeader(bytes);
			case "block": return this.readBlock(bytes);
			case "block-end": return this.readBlockEnd(bytes);
			case "index": return this.readIndex(bytes);
			case "footer": return this.readFooter(bytes);
			case "padding": return this.readPadding(bytes);
		}
	}
	end() {
		if (this.state !== "running") return 0;
		if (this.part === "block") this.block?.end();
		else this.output.complain("broken-archive", require_scan.endsEarly);
		this.state = "failed";
		return 0;
	}
	readHeader(bytes) {
		if (bytes.length < headerBytes) return -1;
		this.state = "running";
		if (bytes[6] !== 0 || bytes[7] > 15 || !endsInSum(bytes, 6, 8)) return this.fail();
		this.checkKind = bytes[7];
		this.blocks = 0;
		this.part = "block-header";
		return headerBytes;
	}
	readBlockHeader(bytes) {
		if (bytes[0] === 0) {
			this.index = new XzIndex(this.blocks);
			this.part = "index";
			return 0;
		}
		const length = blockHeaderBytes(bytes[0]);
		if (bytes.length < length) return -1;
		const header = parseBlockHeader(bytes.subarray(0, length));
		if (!header) return this.fail();
		const unread = header.filters.find(({ id }) => filterOf$1(id) === void 0);
		if (unread) {
			this.output.complain("unreadable", `compressed with the ${nameFilter(unread.id)} filter, which is not read`);
			this.state = "failed";
			return length;
		}
		this.startBlock(header);
		return length;
	}
	startBlock({ dictionaryBytes, filters }) {
		this.check = createCheck(this.checkKind);
		let write = (bytes) => {
			this.check?.update(bytes);
			return this.output.write(bytes);
		};
		this.filters = [];
		for (const { id, properties } of filters) {
			const name = filterOf$1(id);
			if (name === void 0) continue;
			const filter = createFilter(name, properties, write);
			this.filters.unshift(filter);
			write = (bytes) => filter.write(bytes);
		}
		this.write = write;
		const history = Math.min(dictionaryBytes, this.mostHistory);
		if (this.block) this.block.start(history);
		else this.block = this.createBlock(history);
		this.blockBytes = 0;
		this.blocks++;
		this.part = "block";
	}
	createBlock(history) {
		return new Lzma2Decoder(history, {
			write: (bytes) => this.write(bytes),
			complain: (kind, detail) => this.output.complain(kind, detail)
		});
	}
	readBlock(bytes) {
		const { block } = this;
		if (!block) return this.fail();
		const used = block.step(bytes);
		if (used !== -1) this.blockBytes += used;
		if (block.state === "done") {
			if (!this.filters.every((filter) => filter.end())) this.state = "stopped";
			this.part = "block-end";
		} else this.state = block.state;
		return used;
	}
	readBlockEnd(bytes) {
		const padding = (4 - this.blockBytes % 4) % 4;
		const end = padding + checkBytes(this.checkKind);
		if (bytes.length < end) return -1;
		const digest = this.check?.digest();
		if (digest && Buffer.compare(digest, bytes.subarray(padding, end)) !== 0) this.output.complain("broken-archive", require_scan.wrongChecksum);
		this.part = "block-header";
		return end;
	}
	readIndex(bytes) {
		const { index } = this;
		if (!index) return this.fail();
		const used = index.step(bytes);
		if (index.state === "broken") return this.fail();
		if (index.state === "over") this.part = "footer";
		return used;
	}
	readFooter(bytes) {
		if (bytes.length < footerBytes) return -1;
		if (!((bytes[10] << 8 | bytes[11]) === footerMark && require_scan.zlib().crc32(bytes.subarray(4, 10)) && (readUint32(bytes, 4) + 1) * 4 === this.index?.length && bytes[8] === 0 && bytes[9] === this.checkKind)) return this.fail();
		this.state = "complete";
		this.part = "padding";
		return footerBytes;
	}
	readPadding(bytes) {
		if (bytes.length < headerMark.length) return readUint32(bytes, 0) === 0 && bytes.length >= 4 ? 4 : -1;
		if (readUint32(bytes, 0) === 0) return 4;
		if (headerMark.equals(bytes.subarray(0, headerMark.length))) this.part = "header";
		else this.state = "done";
		return 0;
	}
	fail() {
		this.output.complain("broken-archive", require_scan.damaged);
		this.state = "failed";
		return -1;
	}
};
// src/sources/archive/decoders.ts
function createBzip2Decoder(output) {
	return new Bzip2Decoder(output);
}
function createLz4Decoder(output) {
	return new Lz4Decoder(output);
}
function createXzDecoder(output, mostMemory) {
	return new XzDecoder(output, mostMemory);
}
function createLzmaFileDecoder(output, mostMemory) {
	return new HeadedLzmaDecoder(output, mostMemory, fileHead);
}
function createZipLzmaDecoder(output, mostMemory, size) {
	return new HeadedLzmaDecoder(output, mostMemory, zipHead(size));
}
function createZstdDecoder(output, mostMemory) {
	return new ZstdDecoder(output, mostMemory);
}
function readSevenZip(container, bytes) {
	readSevenZipFile(container, bytes);
}
function createSevenZipParser(container) {
	return new SevenZipParser(container);
}
exports.createBzip2Decoder = createBzip2Decoder;
exports.createLz4Decoder = createLz4Decoder;
exports.createLzmaFileDecoder = createLzmaFileDecoder;
exports.createSevenZipParser = createSevenZipParser;
exports.createXzDecoder = createXzDecoder;
exports.createZipLzmaDecoder = createZipLzmaDecoder;
exports.createZstdDecoder = createZstdDecoder;
exports.readSevenZip = readSevenZip;
