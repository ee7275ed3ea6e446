const require_scan = require("./scan.js");
const require_inflater = require("./inflate-inflater.js");
// src/sources/document/document-stream.ts
const largestDocument = 67108864;
const tooLargeDocument = "documents of more than 64 MiB, whose text is not read";
var DocumentStream = class {
	target;
	read;
	pieces = [];
	length = 0;
	constructor(target, read) {
		this.target = target;
		this.read = read;
	}
	write(bytes) {
		this.target.write(bytes);
		this.length += bytes.length;
		if (this.length <= largestDocument) this.pieces.push(Uint8Array.from(bytes));
		else this.pieces = [];
	}
	end() {
		this.target.end();
		this.read(this.length <= largestDocument ? Buffer.concat(this.pieces) : void 0);
	}
};
// \0lazy:document.js
let loaded$1;
const load$1 = () => loaded$1 ??= require("./document.js");
function readDocument(...values) {
	return load$1().readDocument(...values);
}
// src/sources/archive/content-name.ts
const ofTars = /\.t(?:ar\.)?(?:gz|bz2?|b2|xz|zst|lz4|lz(?:ma)?)$/i;
const ofFiles = /\.(?:gz|gzip|z|bz2?|xz|zst|zstd|lz4|lzma|7z)$/i;
function nameContent(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(ofTars, ".tar").replace(ofFiles, "") || "content";
}
// src/sources/archive/deflate/inflate-decoder.ts
var InflateDecoder = class {
	state = "running";
	output;
	memory;
	inflater;
	constructor(output, memory) {
		this.output = output;
		this.memory = memory;
		this.inflater = memory.takeInflater((bytes) => output.write(bytes));
	}
	step(bytes) {
		const used = this.inflater.push(bytes);
		const { state } = this.inflater;
		if (state === "broken") this.fail(require_scan.damaged);
		else this.state = state;
		if (state !== "running") this.memory.giveInflater(this.inflater);
		return used;
	}
	end() {
		if (this.state === "running") {
			this.memory.giveInflater(this.inflater);
			this.fail(require_scan.endsEarly);
		}
		return 0;
	}
	fail(detail) {
		this.output.complain("broken-archive", detail);
		this.state = "failed";
	}
};
// src/sources/archive/expansion/memory.ts
const smallestHold = 65536;
var Memory = class {
	holds = [];
	inflaters = [];
	takeHold() {
		return this.holds.pop() ?? new Uint8Array(smallestHold);
	}
	giveHold(hold) {
		this.holds.push(hold);
	}
	takeInflater(output) {
		const inflater = this.inflaters.pop();
		if (!inflater) return new require_inflater.Inflater(output);
		inflater.reset(output);
		return inflater;
	}
	createInflateDecoder(output) {
		return new InflateDecoder(output, this);
	}
	giveInflater(inflater) {
		this.inflaters.push(inflater);
	}
};
function growHold(hold, used, size) {
	if (size <= hold.length) return hold;
	let length = hold.length;
	while (length < size) length *= 2;
	const larger = new Uint8Array(length);
	larger.set(hold.subarray(0, used));
	return larger;
}
// src/sources/archive/entry-stream.ts
var EntryStream = class {
	expansion;
	placeOf;
	hold;
	used = 0;
	target;
	constructor(expansion, placeOf) {
		this.expansion = expansion;
		this.placeOf = placeOf;
		this.hold = expansion.memory.takeHold();
	}
	write(bytes) {
		const isTooMuch = this.used + bytes.length > this.expansion.limits.heldBytes;
		const heldNow = this.target ? 0 : isTooMuch ? Math.min(bytes.length, Math.max(0, 512 - this.used)) : bytes.length;
		if (heldNow > 0) this.keep(bytes.subarray(0, heldNow));
		if (!this.target && isTooMuch && this.used >= 512) this.target = this.startStream();
		if (heldNow < bytes.length) this.target?.write(bytes.subarray(heldNow));
	}
	end() {
		if (this.target) {
			this.target.end();
			return;
		}
		const bytes = this.hold.subarray(0, this.used);
		const { provenance, depth } = this.placeOf(bytes);
		this.expansion.blob(provenance, bytes, depth);
		this.expansion.memory.giveHold(this.hold);
	}
	keep(bytes) {
		this.hold = growHold(this.hold, this.used, this.used + bytes.length);
		this.hold.set(bytes, this.used);
		this.used += bytes.length;
	}
	startStream() {
		const head = this.hold.subarray(0, this.used);
		const { provenance, depth } = this.placeOf(head);
		const target = this.expansion.stream(provenance, head, depth);
		target.write(head);
		this.expansion.memory.giveHold(this.hold);
		return target;
	}
};
// src/sources/archive/container.ts
var Container = class {
	expansion;
	provenance;
	depth;
	isWhole = true;
	tail;
	constructor(expansion, provenance, depth) {
		this.expansion = expansion;
		this.provenance = provenance;
		this.depth = depth;
	}
	get contentName() {
		return nameContent(this.provenance.path);
	}
	openEntry(name) {
		return this.mayEnter() ? new EntryStream(this.expansion, () => this.placeOfEntry(name)) : void 0;
	}
	openContent(name) {
		return this.mayEnter() ? new EntryStream(this.expansion, (head) => this.placeOfContent(name, head)) : void 0;
	}
	passEntry(name, bytes) {
		if (!this.mayEnter()) return;
		const { provenance, depth } = this.placeOfEntry(name);
		this.expansion.blob(provenance, bytes, depth);
	}
	passContent(name, bytes) {
		if (!this.mayEnter()) return;
		const { provenance, depth } = this.placeOfContent(name, bytes);
		this.expansion.blob(provenance, bytes, depth);
	}
	passText(name, text) {
		if (text.length > 0 && this.mayEnter()) this.expansion.sink.blob({
			provenance: this.pathOf(name),
			bytes: text
		});
	}
	complain(kind, detail, name) {
		this.isWhole = false;
		this.expansion.complaints.add(kind, this.placeOf(name), detail);
	}
	complainBroken(detail, name) {
		this.complain("broken-archive", detail, name);
	}
	leave(tail) {
		this.isWhole = false;
		this.tail = tail;
	}
	note(detail, name) {
		this.expansion.complaints.add("note", this.placeOf(name), detail);
	}
	pathOf(name) {
		return require_scan.withPath(this.provenance, require_scan.joinPath(this.provenance.path, name));
	}
	placeOfEntry(name) {
		return {
			provenance: this.pathOf(name),
			depth: this.depth + 1
		};
	}
	placeOfContent(name, head) {
		return require_scan.isTarHeader(head) ? {
			provenance: this.provenance,
			depth: this.depth
		} : this.placeOfEntry(name);
	}
	placeOf(name) {
		return require_scan.problemPlace(name === void 0 ? this.provenance : this.pathOf(name));
	}
	mayEnter() {
		if (this.expansion.budget.addEntry()) return true;
		this.complain("limit", `more than ${this.expansion.limits.entries} entries`);
		return false;
	}
};
// src/sources/archive/office-text.ts
const officePart = /[!/](?:(?:word|ppt|xl)\/[^!]*|content|styles)\.xml$/;
const paragraphEnd = /^\/(?:[\w-]+:)?(?:p|h|si)$/;
const entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
function isOfficeXml(path) {
	return path.endsWith(".xml") && officePart.test(path);
}
function joinRuns(xml) {
	const source = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString("latin1");
	const lines = [];
	let runs = [];
	let textCount = 0;
	for (let at = source.indexOf("<"); at >= 0;) {
		const tagEnd = source.indexOf(">", at);
		if (tagEnd < 0) break;
		const tag = source.slice(at + 1, tagEnd);
		const next = source.indexOf("<", tagEnd);
		if (paragraphEnd.test(tag)) {
			if (textCount > 1) lines.push(runs.join(""));
			runs = [];
			textCount = 0;
		} else runs.push(separatorOf(tag));
		const text = next < 0 ? "" : source.slice(tagEnd + 1, next);
		if (text !== "" && !isIndentation(text)) {
			runs.push(decodeEntities(text));
			textCount++;
		}
		at = next;
	}
	return lines.length === 0 ? void 0 : Buffer.from(`${lines.join("\n")}\n`, "latin1");
}
function separatorOf(tag) {
	switch (/^(?:w|a|text):(tab|br|cr|s|line-break)\b/.exec(tag)?.[1]) {
		case void 0: return "";
		case "br":
		case "cr":
		case "line-break": return "\n";
		default: return " ";
	}
}
function isIndentation(text) {
	return text.includes("\n") && text.trim() === "";
}
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
		if (name !== void 0) return entities[name] ?? whole;
		const code = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
		return code <= 1114111 ? Buffer.from(String.fromCodePoint(code)).toString("latin1") : whole;
	});
}
// src/sources/archive/ar.ts
const magicBytes = 8;
const headerBytes = 60;
const longestNames = 1048576;
const decimal = /^\d{1,10} *$/;
var ArParser = class {
	container;
	state = "magic";
	left = 0;
	padding = 0;
	nameBytes = 0;
	entry;
	names;
	longNames = "";
	constructor(container) {
		this.container = container;
	}
	step(bytes) {
		switch (this.state) {
			case "magic":
				this.state = "header";
				return magicBytes;
			case "header": return bytes.length < headerBytes ? -1 : this.readHeader(latin1(bytes.subarray(0, headerBytes)));
			case "name": return bytes.length < this.nameBytes ? -1 : this.readName(bytes.subarray(0, this.nameBytes));
			case "data": return this.readData(bytes);
			case "over": return bytes.length;
		}
	}
	end(rest) {
		if (this.state === "name" || this.state === "data" && this.left > 0 || this.state === "header" && rest.length > 0) this.container.complainBroken("ends in the middle");
		this.entry?.end();
	}
	readHeader(header) {
		const size = header.slice(48, 58);
		if (!header.endsWith("`\n") || !decimal.test(size)) {
			this.container.complainBroken("a header is damaged");
			this.state = "over";
			return headerBytes;
		}
		this.left = Number(size);
		this.padding = this.left % 2;
		const name = header.slice(0, 16).trimEnd();
		const bsdName = /^#1\/(\d{1,6})$/.exec(name);
		if (bsdName && Number(bsdName[1]) <= Math.min(this.left, longestNames)) {
			this.nameBytes = Number(bsdName[1]);
			this.state = "name";
		} else if (name === "//" && this.left <= longestNames) {
			this.names = [];
			this.startData();
		} else this.open(this.nameOf(name));
		return headerBytes;
	}
	readName(bytes) {
		this.left -= bytes.length;
		const end = bytes.indexOf(0);
		this.open(require_scan.decodeName(end < 0 ? bytes : bytes.subarray(0, end), "latin1"));
		return bytes.length;
	}
	open(name) {
		this.entry = this.container.openEntry(name);
		if (this.entry) this.startData();
		else this.state = "over";
	}
	startData() {
		this.state = "data";
		if (this.left === 0) this.endData();
	}
	readData(bytes) {
		const part = bytes.subarray(0, Math.min(this.left, bytes.length));
		if (this.names) this.names.push(Uint8Array.from(part));
		else if (part.length > 0) this.entry?.write(part);
		this.left -= part.length;
		const padding = Math.min(this.padding, bytes.length - part.length);
		this.padding -= padding;
		if (this.left === 0 && this.padding === 0) this.endData();
		return part.length + padding;
	}
	endData() {
		this.entry?.end();
		this.entry = void 0;
		if (this.names) this.longNames = latin1(Buffer.concat(this.names));
		this.names = void 0;
		this.state = "header";
	}
	nameOf(name) {
		const offset = /^\/(\d{1,10})$/.exec(name);
		if (!offset) return name.length > 1 && name.endsWith("/") ? name.slice(0, -1) : name;
		const start = Number(offset[1]);
		const end = this.longNames.indexOf("/\n", start);
		return end < 0 ? name : this.longNames.slice(start, end);
	}
};
function latin1(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
// src/sources/archive/decoding-entry.ts
var DecodingEntry = class {
	crc = 0;
	size = 0;
	container;
	target;
	decoder;
	name;
	read = 0;
	constructor(container, target, create, name) {
		this.container = container;
		this.target = target;
		this.name = name;
		this.decoder = create(this);
	}
	get state() {
		return this.decoder.state;
	}
	get isOpen() {
		return this.state === "running" || this.state === "complete";
	}
	get isComplete() {
		return this.state === "complete" || this.state === "done";
	}
	step(bytes) {
		const { read } = this;
		this.read = read + bytes.length;
		const used = this.decoder.step(bytes);
		this.read = read + Math.max(used, 0);
		return used;
	}
	decode(bytes) {
		let at = 0;
		while (at < bytes.length && this.isOpen) {
			const used = this.step(bytes.subarray(at));
			if (used < 0) break;
			at += used;
		}
		this.end(bytes.subarray(at));
		return this.isComplete;
	}
	end(rest) {
		this.read += rest.length;
		return this.decoder.end(rest);
	}
	write(bytes) {
		const { budget } = this.container.expansion;
		const brokenLimit = budget.findBrokenLimit(this.read, this.size, bytes.length);
		if (brokenLimit !== void 0) {
			this.complain("limit", brokenLimit);
			return false;
		}
		budget.addInflated(bytes.length);
		this.size += bytes.length;
		this.crc = require_scan.zlib().crc32(bytes, this.crc);
		this.target.write(bytes);
		return true;
	}
	complain(kind, detail) {
		this.container.complain(kind, detail, this.name);
	}
};
// src/sources/archive/compressed.ts
var CompressedParser = class {
	container;
	target;
	content;
	isOver = false;
	constructor(container, create) {
		this.container = container;
		this.target = container.openContent(container.contentName);
		if (this.target) this.content = new DecodingEntry(container, this.target, (output) => create(output, container.expansion.limits.memoryBytes));
	}
	step(bytes) {
		if (this.isOver || !this.content) {
			this.container.isWhole = false;
			return bytes.length;
		}
		const used = this.content.step(bytes);
		this.isOver = !this.content.isOpen;
		return this.isOver ? Math.max(used, 0) : used;
	}
	end(rest) {
		const used = this.isOver ? 0 : this.content?.end(rest) ?? 0;
		if (used < rest.length) this.container.leave(rest.subarray(used));
		this.target?.end();
	}
};
// \0lazy:archive-decoders.js
let loaded;
const load = () => loaded ??= require("./archive-decoders.js");
function createBzip2Decoder(...values) {
	return load().createBzip2Decoder(...values);
}
function createLz4Decoder(...values) {
	return load().createLz4Decoder(...values);
}
function createLzmaFileDecoder(...values) {
	return load().createLzmaFileDecoder(...values);
}
function createSevenZipParser(...values) {
	return load().createSevenZipParser(...values);
}
function createXzDecoder(...values) {
	return load().createXzDecoder(...values);
}
function createZipLzmaDecoder(...values) {
	return load().createZipLzmaDecoder(...values);
}
function createZstdDecoder(...values) {
	return load().createZstdDecoder(...values);
}
function readSevenZip(...values) {
	return load().readSevenZip(...values);
}
// src/sources/archive/deflate/inflate-whole.ts
function inflateWhole(expansion, compressed, size, crc) {
	const { budget, limits } = expansion;
	if (size > limits.heldBytes || budget.findBrokenLimit(compressed.length, 0, size) !== void 0) return void 0;
	return require_scan.unlessRefused(() => {
		const result = require_scan.zlib().inflateRawSync(compressed, {
			maxOutputLength: Math.max(size, 1),
			chunkSize: Math.max(size, 64),
			info: true
		});
		if (!require_scan.isInflatedWithInfo(result) || result.engine.bytesWritten !== compressed.length) return void 0;
		if (result.buffer.length !== size || require_scan.zlib().crc32(result.buffer) !== crc) return void 0;
		budget.addInflated(size);
		return result.buffer;
	});
}
// src/sources/archive/deflate/gzip.ts
const longestHeader = 262144;
const trailerBytes = 8;
function readSmallGzip(container, bytes) {
	const header = require_inflater.readGzipHeader(bytes);
	const bodyEnd = bytes.length - trailerBytes;
	if (!header || header.length > bodyEnd) return false;
	const view = viewOf(bytes);
	const content = inflateWhole(container.expansion, bytes.subarray(header.length, bodyEnd), view.getUint32(bodyEnd + 4, true), view.getUint32(bodyEnd, true));
	if (!content) return false;
	container.passContent(contentName(container, header), content);
	return true;
}
var GzipParser = class {
	container;
	state = "header";
	entry;
	member;
	constructor(container) {
		this.container = container;
	}
	step(bytes) {
		switch (this.state) {
			case "header": return this.readHeader(bytes);
			case "body": return this.readBody(bytes);
			case "trailer": return this.readTrailer(bytes);
			case "over": return bytes.length;
		}
	}
	end(rest) {
		if (this.member && this.state === "body") this.member.end(new Uint8Array(0));
		if (this.state === "trailer" || this.state === "header" && (this.entry === void 0 || rest.length > 1)) this.container.complainBroken("ends in the middle");
		this.entry?.end();
	}
	readHeader(bytes) {
		if (this.entry && bytes[0] !== 31) return this.skipAfterEnd(bytes);
		const header = require_inflater.readGzipHeader(bytes);
		if (!header) return bytes.length < longestHeader ? -1 : this.stop(bytes, "its header is damaged");
		this.entry ??= this.container.openContent(contentName(this.container, header));
		if (!this.entry) return this.stop(bytes);
		const { memory } = this.container.expansion;
		this.member = new DecodingEntry(this.container, this.entry, (output) => memory.createInflateDecoder(output));
		this.state = "body";
		return header.length;
	}
	skipAfterEnd(bytes) {
		const end = bytes.findIndex((byte) => byte !== 0);
		if (end === 0) {
			this.container.isWhole = false;
			this.state = "over";
		}
		return end > 0 ? end : bytes.length;
	}
	readBody(bytes) {
		const { member } = this;
		if (!member) return this.stop(bytes);
		const used = member.step(bytes);
		if (member.state !== "running") this.state = member.isComplete ? "trailer" : "over";
		return used;
	}
	readTrailer(bytes) {
		if (bytes.length < trailerBytes) return -1;
		const view = viewOf(bytes);
		if (!(view.getUint32(0, true) === this.member?.crc && view.getUint32(4, true) === this.member.size % 2 ** 32)) this.container.complainBroken("its checksum is wrong");
		this.state = "header";
		return trailerBytes;
	}
	stop(bytes, why) {
		if (why !== void 0) this.container.complainBroken(why);
		this.state = "over";
		return bytes.length;
	}
};
function contentName(container, { name }) {
	return name && require_scan.decodeName(name, "latin1") || container.contentName;
}
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
// src/sources/archive/piece-feeder.ts
var PieceFeeder = class {
	parser;
	rest = new Uint8Array(0);
	constructor(parser) {
		this.parser = parser;
	}
	write(bytes) {
		const input = this.rest.length > 0 ? Buffer.concat([this.rest, bytes]) : bytes;
		let position = 0;
		while (position < input.length) {
			const used = this.parser.step(input.subarray(position));
			if (used === -1) break;
			position += used;
		}
		this.rest = Uint8Array.from(input.subarray(position));
	}
	end() {
		this.parser.end(this.rest);
	}
};
// src/sources/archive/tar/pax.ts
function parsePax(bytes) {
	const records = readRecords(bytes);
	const path = records.get("GNU.sparse.name") ?? records.get("path");
	const size = Number.parseInt(records.get("size") ?? "", 10);
	return {
		...path !== void 0 && { path },
		...size >= 0 && { size },
		isSparse: records.has("GNU.sparse.major") || records.has("GNU.sparse.map") || records.has("GNU.sparse.size")
	};
}
function readRecords(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const records = new Map();
	for (let position = 0; position < text.length;) {
		const blank = text.indexOf(32, position);
		const length = Number.parseInt(text.toString("latin1", position, blank), 10);
		if (blank < 0 || !(length > blank - position + 1) || position + length > text.length) break;
		const record = text.toString("utf8", blank + 1, position + length - 1);
		const equals = record.indexOf("=");
		records.set(record.slice(0, equals), record.slice(equals + 1));
		position += length;
	}
	return records;
}
// src/sources/archive/tar/tar.ts
const longestExtension = 1048576;
const typesWithoutData = "123456";
var TarParser = class {
	container;
	state = "header";
	header;
	left = 0;
	padding = 0;
	entry;
	extension;
	longName;
	pax = {};
	isAfterEnd = false;
	constructor(container) {
		this.container = container;
	}
	step(bytes) {
		switch (this.state) {
			case "header": return bytes.length < 512 ? -1 : this.readHeader(bytes);
			case "sparse": return bytes.length < 512 ? -1 : this.readSparse(bytes);
			case "data": return this.readData(bytes);
			case "over": return bytes.length;
		}
	}
	end(rest) {
		const isInside = this.state === "sparse" || this.state === "data";
		const isTorn = rest.length > 0 && this.state === "header" && !this.isAfterEnd;
		if (rest.length > 0 && this.isAfterEnd) this.container.leave(rest);
		if (isInside || isTorn) this.container.complainBroken("ends in the middle", this.header && this.nameOf(this.header));
		this.entry?.end();
	}
	readHeader(block) {
		const header = require_scan.parseTarHeader(block);
		if (header) this.start(header);
		else if (require_scan.isZeroBlock(block)) this.isAfterEnd = true;
		else if (this.isAfterEnd) this.container.isWhole = false;
		else this.container.complainBroken("a header is damaged");
		return 512;
	}
	start(header) {
		this.header = header;
		this.isAfterEnd = false;
		this.left = typesWithoutData.includes(header.type) ? 0 : this.pax.size ?? header.size;
		this.padding = (512 - this.left % 512) % 512;
		this.state = "data";
		if ("LKxgX".includes(header.type)) {
			this.left = header.size;
			this.padding = (512 - this.left % 512) % 512;
			this.extension = [];
			if (this.left > longestExtension) this.container.complainBroken("a name in it is longer than 1 MiB");
		} else this.startEntry(header);
		if (this.left === 0) this.endData();
	}
	startEntry(header) {
		if (header.type === "S" || this.pax.isSparse === true) this.container.note("sparse file: looked at without its holes", this.nameOf(header));
		if (header.type === "S" && header.hasMoreSparse) this.state = "sparse";
		if (this.left === 0) return;
		this.entry = this.container.openEntry(this.nameOf(header));
		if (!this.entry) this.state = "over";
	}
	readSparse(block) {
		if (!require_scan.hasMoreSparse(block)) {
			this.state = "data";
			if (this.left === 0) this.endData();
		}
		return 512;
	}
	readData(bytes) {
		const part = bytes.subarray(0, Math.min(this.left, bytes.length));
		if (part.length > 0) this.take(part);
		this.left -= part.length;
		const padding = Math.min(this.padding, bytes.length - part.length);
		this.padding -= padding;
		if (this.left === 0 && this.padding === 0) this.endData();
		return part.length + padding;
	}
	take(part) {
		if (this.entry) this.entry.write(part);
		else if (this.extension && (this.header?.size ?? 0) <= longestExtension) this.extension.push(Uint8Array.from(part));
	}
	endData() {
		if (this.state === "sparse" || this.state === "over") return;
		this.state = "header";
		this.entry?.end();
		this.entry = void 0;
		if (this.extension) {
			this.applyExtension(Buffer.concat(this.extension));
			this.extension = void 0;
			return;
		}
		this.longName = void 0;
		this.pax = {};
	}
	applyExtension(bytes) {
		const type = this.header?.type;
		if (type === "L") this.longName = require_scan.decodeName(untilZero(bytes), "latin1");
		else if (type === "x" || type === "X") this.pax = parsePax(bytes);
	}
	nameOf(header) {
		return this.pax.path ?? this.longName ?? header.name;
	}
};
function untilZero(bytes) {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.subarray(0, end);
}
const rareMethods = new Set([
	12,
	14,
	93,
	95
]);
const encryptedFlag = 1;
const descriptorFlag = 8;
const endMarkFlag = 2;
const methodNames = {
	1: "Shrink",
	6: "Implode",
	9: "Deflate64",
	98: "PPMd"
};
function hasDescriptor(entry) {
	return (entry.flags & descriptorFlag) !== 0;
}
function hasEndMark(entry) {
	return (entry.flags & endMarkFlag) !== 0;
}
function isFolder(entry) {
	return entry.name.endsWith("/") && entry.size === 0;
}
function checkReadable(container, entry) {
	if ((entry.flags & encryptedFlag) !== 0) {
		container.complain("unreadable", "encrypted", entry.name);
		return false;
	}
	if (entry.method === 0 || entry.method === 8 || rareMethods.has(entry.method)) return true;
	const name = methodNames[entry.method];
	container.complain("unreadable", name === void 0 ? "compressed by an unknown method" : `compressed by ${name}, which is not read`, entry.name);
	return false;
}
const wide = 4294967295;
function widen(sizes, extra) {
	const field = findExtra(extra, 1);
	if (!field) return sizes;
	const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
	let at = 0;
	const take = (value) => {
		if (value !== wide || at + 8 > field.length) return value;
		at += 8;
		return Number(view.getBigUint64(at - 8, true));
	};
	return {
		size: take(sizes.size),
		compressedSize: take(sizes.compressedSize),
		offset: take(sizes.offset)
	};
}
function readEntryName(name, extra) {
	const unicode = findExtra(extra, 28789);
	const isOfName = unicode !== void 0 && unicode.length > 5 && unicode[0] === 1 && Buffer.from(unicode).readUInt32LE(1) === require_scan.zlib().crc32(name);
	return require_scan.decodeName(isOfName ? unicode.subarray(5) : name, "cp437");
}
function findExtra(extra, id) {
	for (let at = 0; at + 4 <= extra.length;) {
		const length = extra[at + 2] | extra[at + 3] << 8;
		if ((extra[at] | extra[at + 1] << 8) === id) return extra.subarray(at + 4, at + 4 + length);
		at += 4 + length;
	}
}
// src/sources/archive/zip/zip-method.ts
function createEntryDecoder(entry, output, { memory, limits }) {
	switch (entry.method) {
		case 12: return createBzip2Decoder(output);
		case 14: return createZipLzmaDecoder(output, limits.memoryBytes, sizeOf(entry));
		case 93: return createZstdDecoder(output, limits.memoryBytes);
		case 95: return createXzDecoder(output, limits.memoryBytes);
		default: return memory.createInflateDecoder(output);
	}
}
function sizeOf(entry) {
	return hasEndMark(entry) || hasDescriptor(entry) && entry.size === 0 ? void 0 : entry.size;
}
// src/sources/archive/zip/zip-parser.ts
const localHeaderBytes$1 = 30;
const localMark$2 = 67324752;
const descriptorMark = 134695760;
const splitMark = 808471376;
const localMarkBytes = Buffer.of(80, 75, 3, 4);
const lastMarks = new Set([
	33639248,
	101010256,
	101075792,
	134630224,
	84233040
]);
const longestDescriptor$1 = 28;
var ZipParser = class {
	container;
	state = "mark";
	entry;
	target;
	content;
	left = 0;
	crc = 0;
	isSumWanted = false;
	extent;
	last = new Uint8Array(0);
	constructor(container, extent = "zip") {
		this.container = container;
		this.extent = extent;
	}
	step(bytes) {
		switch (this.state) {
			case "mark": return this.readMark(bytes);
			case "stored": return this.readStored(bytes);
			case "coded": return this.readCoded(bytes);
			case "skip": return this.skip(bytes);
			case "descriptor": return this.readDescriptor(bytes);
			case "search": return this.findHeader(bytes);
			case "directory": return this.readPastDirectory(bytes);
			case "over": return bytes.length;
		}
	}
	end(rest) {
		this.content?.end(rest);
		this.target?.end();
		if (this.state === "directory") this.endDirectory(rest);
		else if (this.state !== "over") this.container.complainBroken("ends in the middle");
	}
	readMark(bytes) {
		if (bytes.length < 4) return -1;
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const mark = buffer.readUInt32LE(0);
		if (mark === localMark$2) return this.readHeader(buffer);
		if (mark === descriptorMark || mark === splitMark) return 4;
		if (lastMarks.has(mark)) this.state = "directory";
		else this.lose("a header is damaged");
		return 0;
	}
	readHeader(buffer) {
		if (buffer.length < localHeaderBytes$1) return -1;
		const nameEnd = localHeaderBytes$1 + buffer.readUInt16LE(26);
		const headerEnd = nameEnd + buffer.readUInt16LE(28);
		if (buffer.length < headerEnd) return -1;
		const extra = buffer.subarray(nameEnd, headerEnd);
		const { size, compressedSize } = widen({
			size: buffer.readUInt32LE(22),
			compressedSize: buffer.readUInt32LE(18),
			offset: 0
		}, extra);
		const name = readEntryName(buffer.subarray(localHeaderBytes$1, nameEnd), extra);
		this.start({
			name,
			flags: buffer.readUInt16LE(6),
			method: buffer.readUInt16LE(8),
			crc: buffer.readUInt32LE(14),
			compressedSize,
			size
		});
		return headerEnd;
	}
	start(entry) {
		this.entry = entry;
		this.crc = 0;
		const isSizeUnknown = hasDescriptor(entry) && entry.compressedSize === 0;
		this.left = isSizeUnknown && entry.method !== 0 ? Infinity : entry.compressedSize;
		if (!checkReadable(this.container, entry)) this.endEntry("unread");
		else if (this.left === 0) this.endEntry("read");
		else this.openTarget(entry);
	}
	openTarget(entry) {
		this.target = this.container.openEntry(entry.name);
		this.state = !this.target ? "over" : entry.method === 0 ? "stored" : "coded";
		if (!this.target || this.state !== "coded") return;
		const { container } = this;
		this.content = new DecodingEntry(container, this.target, (output) => createEntryDecoder(entry, output, container.expansion), entry.name);
	}
	readStored(bytes) {
		const part = bytes.subarray(0, Math.min(this.left, bytes.length));
		this.target?.write(part);
		this.crc = require_scan.zlib().crc32(part, this.crc);
		this.left -= part.length;
		if (this.left === 0) this.endEntry("read");
		return part.length;
	}
	readCoded(bytes) {
		const { content } = this;
		if (!content) return bytes.length;
		const part = bytes.subarray(0, Math.min(this.left, bytes.length));
		let used = content.step(part);
		if (used === -1 && content.isOpen) {
			if (part.length < this.left) return -1;
			content.end(part);
			used = part.length;
		}
		this.left -= Math.max(used, 0);
		if (content.isOpen && this.left > 0) return used;
		if (content.state === "running") content.end(bytes.subarray(0, 0));
		this.content = void 0;
		this.crc = content.crc;
		this.endEntry(content.isComplete ? "read" : "unread");
		return Math.max(used, 0);
	}
	endEntry(outcome) {
		this.target?.end();
		this.target = void 0;
		this.isSumWanted = outcome === "read";
		this.state = outcome === "unread" && this.left === Infinity ? "search" : "skip";
		if (this.left === Infinity) this.left = 0;
	}
	skip(bytes) {
		const used = Math.min(this.left, bytes.length);
		this.left -= used;
		if (this.left > 0 || !this.entry) return used;
		this.state = "mark";
		if (hasDescriptor(this.entry)) this.state = "descriptor";
		else this.compareSum(this.entry.crc);
		return used;
	}
	readDescriptor(bytes) {
		if (bytes.length < longestDescriptor$1) return -1;
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const isMarked = buffer.readUInt32LE(0) === descriptorMark;
		const length = (isMarked ? [16, 24] : [
			0,
			12,
			20
		]).find((end) => isNextMark(buffer.readUInt32LE(end)));
		if (length === void 0) {
			this.lose("a header is damaged");
			return 0;
		}
		if (length > 0) this.compareSum(buffer.readUInt32LE(isMarked ? 4 : 0));
		this.state = "mark";
		return length;
	}
	readPastDirectory(bytes) {
		const used = this.findHeader(bytes);
		if (used === -1) return -1;
		this.last = Uint8Array.from(Buffer.concat([this.last, bytes.subarray(0, used)]).subarray(-require_scan.endBytes));
		if (this.state === "mark") this.last = new Uint8Array(0);
		return used;
	}
	endDirectory(rest) {
		if (this.extent === "entries") return;
		const last = Buffer.concat([this.last, rest]);
		const end = require_scan.findEndRecord(last);
		if (!end && this.container.isWhole) this.container.complainBroken("ends in the middle");
		const tail = end ? last.subarray(end.end) : last;
		if (tail.length > 0) this.container.leave(tail);
	}
	compareSum(declared) {
		if (this.isSumWanted && this.crc !== declared) this.container.complainBroken(require_scan.wrongChecksum, this.entry?.name);
	}
	findHeader(bytes) {
		if (bytes.length < localMarkBytes.length) return -1;
		const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(localMarkBytes);
		if (at >= 0) this.state = "mark";
		return at >= 0 ? at : bytes.length - localMarkBytes.length + 1;
	}
	lose(why, name) {
		this.container.complainBroken(why, name);
		this.state = "search";
	}
};
function isNextMark(mark) {
	return mark === localMark$2 || lastMarks.has(mark);
}
// src/sources/archive/zip/zip-directory.ts
const directoryHeaderBytes = 46;
const localHeaderBytes = 30;
const localMark$1 = 67324752;
const directoryMark = 33639248;
function readDirectory(bytes) {
	const end = require_scan.findEndRecord(bytes);
	if (!end) return void 0;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = end.position - end.size;
	const isAtOffset = end.offset + 4 <= buffer.length && buffer.readUInt32LE(end.offset) === directoryMark && end.offset + end.size <= end.position;
	const directoryStart = end.count === 0 ? end.position : isAtOffset ? end.offset : start;
	const entries = [];
	let hasComments = false;
	for (let at = directoryStart, i = 0; i < end.count; i++) {
		const header = readHeader(buffer, at, end.position, directoryStart - end.offset);
		if (!header) return void 0;
		entries.push(header.entry);
		at = header.next;
		hasComments ||= header.hasComment;
	}
	entries.sort((a, b) => a.headerStart - b.headerStart);
	if (!areApart(entries, directoryStart)) return void 0;
	return {
		entries,
		start: directoryStart,
		end: end.end,
		hasComments
	};
}
function readHeader(buffer, at, limit, shift) {
	if (at < 0 || at + directoryHeaderBytes > limit || buffer.readUInt32LE(at) !== directoryMark) return void 0;
	const nameEnd = at + directoryHeaderBytes + buffer.readUInt16LE(at + 28);
	const extraEnd = nameEnd + buffer.readUInt16LE(at + 30);
	if (extraEnd > limit) return void 0;
	const extra = buffer.subarray(nameEnd, extraEnd);
	const { size, compressedSize, offset } = widen({
		size: buffer.readUInt32LE(at + 24),
		compressedSize: buffer.readUInt32LE(at + 20),
		offset: buffer.readUInt32LE(at + 42)
	}, extra);
	const headerStart = offset + shift;
	const dataStart = findData(buffer, headerStart);
	if (dataStart === void 0) return void 0;
	const entry = {
		name: readEntryName(buffer.subarray(at + directoryHeaderBytes, nameEnd), extra),
		flags: buffer.readUInt16LE(at + 8),
		method: buffer.readUInt16LE(at + 10),
		crc: buffer.readUInt32LE(at + 16),
		compressedSize,
		size,
		headerStart,
		dataStart
	};
	const commentBytes = buffer.readUInt16LE(at + 32);
	return {
		entry,
		next: extraEnd + commentBytes,
		hasComment: commentBytes > 0
	};
}
function findData(buffer, headerStart) {
	if (headerStart < 0 || headerStart + localHeaderBytes > buffer.length || buffer.readUInt32LE(headerStart) !== localMark$1) return void 0;
	return headerStart + localHeaderBytes + buffer.readUInt16LE(headerStart + 26) + buffer.readUInt16LE(headerStart + 28);
}
function areApart(entries, limit) {
	return entries.every(({ dataStart, compressedSize }, i) => dataStart + compressedSize <= (entries[i + 1]?.headerStart ?? limit));
}
// src/sources/archive/zip/zip-rest.ts
const longestDescriptor = 24;
const entryStarts = [
	0,
	12,
	16,
	20,
	longestDescriptor
];
const localMark = 67324752;
const runEnd = Buffer.concat([Buffer.of(80, 75, 1, 2), Buffer.alloc(longestDescriptor)]);
function passRest(container, bytes, directory) {
	const rests = [...unlistedParts(bytes, directory)].filter((part) => !passEntries(container, part));
	if (directory.hasComments) rests.push(bytes.subarray(directory.start, directory.end));
	rests.push(bytes.subarray(directory.end));
	const { provenance, expansion, isWhole } = container;
	if (!isWhole) return;
	for (const part of rests) if (part.some((byte) => byte !== 0)) expansion.sink.blob({
		provenance,
		bytes: part
	});
}
function* unlistedParts(bytes, { entries, start }) {
	let covered = 0;
	for (const { headerStart, dataStart, compressedSize } of entries) {
		if (isUnlisted(covered, headerStart)) yield bytes.subarray(covered, headerStart);
		covered = dataStart + compressedSize;
	}
	if (isUnlisted(covered, start)) yield bytes.subarray(covered, start);
}
function isUnlisted(from, to) {
	return to - from > (from === 0 ? 0 : longestDescriptor);
}
function passEntries(container, part) {
	const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
	const start = entryStarts.find((at) => at + 4 <= buffer.length && buffer.readUInt32LE(at) === localMark);
	if (start === void 0) return false;
	const feeder = new PieceFeeder(new ZipParser(container, "entries"));
	feeder.write(part.subarray(start));
	feeder.write(runEnd);
	feeder.end();
	return true;
}
// src/sources/archive/zip/zip.ts
function readZip(container, bytes) {
	const directory = readDirectory(bytes);
	if (!directory) {
		container.complainBroken("its directory is missing, damaged or points at entries that overlap");
		return false;
	}
	for (const entry of directory.entries) if (!isFolder(entry) && checkReadable(container, entry)) readEntry(container, entry, bytes);
	passRest(container, bytes, directory);
	return true;
}
function readEntry(container, entry, bytes) {
	const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
	if (entry.method === 0) {
		if (require_scan.zlib().crc32(data) !== entry.crc) container.complainBroken(require_scan.wrongChecksum, entry.name);
		container.passEntry(entry.name, data);
		return;
	}
	const inflated = entry.method === 8 ? inflateWhole(container.expansion, data, entry.size, entry.crc) : void 0;
	if (inflated) container.passEntry(entry.name, inflated);
	else decodeEntry(container, entry, data);
}
function decodeEntry(container, entry, data) {
	const target = container.openEntry(entry.name);
	if (!target) return;
	const content = new DecodingEntry(container, target, (output) => createEntryDecoder(entry, output, container.expansion), entry.name);
	const isComplete = content.decode(data);
	const isRight = content.crc === entry.crc && content.size === entry.size;
	if (isComplete && !isRight) container.complainBroken(require_scan.wrongChecksum, entry.name);
	target.end();
}
// src/sources/archive/readers.ts
function readWhole(format, container, bytes) {
	if (format === "zip" && readZip(container, bytes)) return;
	if (format === "gzip" && readSmallGzip(container, bytes)) return;
	if (format === "7z") {
		readSevenZip(container, bytes);
		return;
	}
	const reader = readPieces(format, container);
	reader.write(bytes);
	reader.end();
}
function readPieces(format, container) {
	switch (format) {
		case "zip": return new PieceFeeder(new ZipParser(container));
		case "gzip": return new PieceFeeder(new GzipParser(container));
		case "ar": return new PieceFeeder(new ArParser(container));
		case "tar": return new PieceFeeder(new TarParser(container));
		case "7z": return new PieceFeeder(createSevenZipParser(container));
		case "bzip2": return new PieceFeeder(new CompressedParser(container, createBzip2Decoder));
		case "xz": return new PieceFeeder(new CompressedParser(container, createXzDecoder));
		case "zstd": return new PieceFeeder(new CompressedParser(container, createZstdDecoder));
		case "lz4": return new PieceFeeder(new CompressedParser(container, createLz4Decoder));
		case "lzma": return new PieceFeeder(new CompressedParser(container, createLzmaFileDecoder));
	}
}
// src/sources/archive/expansion/budget.ts
var Budget = class {
	limits;
	read = 0;
	inflated = 0;
	entries = 0;
	constructor(limits) {
		this.limits = limits;
	}
	addRead(bytes) {
		this.read += bytes;
	}
	addEntry() {
		return ++this.entries <= this.limits.entries;
	}
	addInflated(bytes) {
		this.inflated += bytes;
	}
	findBrokenLimit(streamRead, streamInflated, more) {
		if (this.inflated + more > this.limits.inflatedBytes) return `more than ${require_scan.formatSize(this.limits.inflatedBytes)} after inflating (--max-archive-size)`;
		if (this.isTooDense(streamRead, streamInflated + more) || this.isTooDense(this.read, this.inflated + more)) return `more than ${this.limits.ratio} times its size after inflating, as bombs are`;
	}
	isTooDense(read, inflated) {
		return inflated > this.limits.ratioFreeBytes && inflated > read * this.limits.ratio;
	}
};
// src/sources/archive/expansion/complaints.ts
var Complaints = class {
	byDetail = new Map();
	add(kind, place, detail) {
		const key = kind === "broken-archive" ? kind : `${kind} ${detail}`;
		const known = this.byDetail.get(key);
		if (known) known.count++;
		else this.byDetail.set(key, {
			kind,
			place,
			detail,
			count: 1
		});
	}
	tell(sink) {
		for (const { kind, place, detail, count } of this.byDetail.values()) {
			const text = count === 1 ? detail : `${detail} (and ${count - 1} more in the same archive)`;
			if (kind === "note") sink.note(`${place.where}: ${text}`);
			else sink.problem(problemOf(kind, place, text));
		}
	}
};
function problemOf(kind, place, detail) {
	if (kind !== "broken-archive") return {
		kind,
		...place,
		detail
	};
	return {
		kind,
		...place,
		detail,
		advice: "What could be read of it was scanned. Replace the file, or exclude its path."
	};
}
// src/sources/archive/expansion/expansion.ts
var Expansion = class {
	sink;
	limits;
	memory;
	budget;
	complaints = new Complaints();
	opened = 0;
	constructor(sink, limits, memory) {
		this.sink = sink;
		this.limits = limits;
		this.memory = memory;
		this.budget = new Budget(limits);
	}
	blob(provenance, bytes, depth) {
		if (bytes.length === 0) return;
		const format = require_scan.detectArchive(bytes, provenance.path);
		if (!format || !this.mayOpen(provenance, depth)) {
			const document = format ? void 0 : require_scan.detectDocument(bytes);
			if (document && this.document(document, provenance, bytes, depth)) return;
			require_scan.passOn(this.sink, provenance, bytes, format || document ? "" : provenance.path);
			this.passText(provenance, bytes);
			return;
		}
		const container = new Container(this, provenance, depth);
		readWhole(format, container, bytes);
		if (!container.isWhole) this.sink.blob({
			provenance,
			bytes
		});
	}
	document(format, provenance, bytes, depth) {
		if (depth <= this.limits.depth + 1) return readDocument(format, new Container(this, provenance, depth), bytes);
		this.complainOfDepth(provenance);
		return false;
	}
	stream(provenance, head, depth) {
		const format = require_scan.detectFormat(head.subarray(0, 512));
		if (!format || !this.mayOpen(provenance, depth)) {
			const guess = format ? void 0 : require_scan.guessDocument(head);
			require_scan.countUnopened(this.sink, head, format || guess ? "" : provenance.path);
			const target = this.sink.stream(provenance);
			if (!guess) return target;
			return new DocumentStream(target, (bytes) => this.streamedDocument(guess, provenance, bytes, depth));
		}
		return this.open(format, new Container(this, provenance, depth));
	}
	open(format, container) {
		const reader = readPieces(format, container);
		let raw;
		return {
			write: (bytes) => {
				reader.write(bytes);
				if (!container.isWhole) raw ??= this.sink.stream(container.provenance);
				raw?.write(bytes);
			},
			end: () => {
				reader.end();
				const { tail, provenance } = container;
				if (raw) raw.end();
				else if (tail) this.sink.blob({
					provenance,
					bytes: tail
				});
			}
		};
	}
	passText(provenance, bytes) {
		const text = isOfficeXml(provenance.path) ? joinRuns(bytes) : void 0;
		if (text) this.sink.blob({
			provenance: require_scan.withPath(provenance, require_scan.joinPath(provenance.path, "text")),
			bytes: text
		});
	}
	streamedDocument(guess, provenance, bytes, depth) {
		const format = bytes && require_scan.detectDocument(bytes);
		if (bytes && format) this.document(format, provenance, bytes, depth);
		if (bytes) return;
		if (guess === "png" || guess === "zlib") this.sink.skip(tooLargeDocument);
		else this.complaints.add("limit", require_scan.problemPlace(provenance), tooLargeDocument);
	}
	mayOpen(provenance, depth) {
		if (depth <= this.limits.depth) {
			this.opened++;
			return true;
		}
		this.complainOfDepth(provenance);
		return false;
	}
	complainOfDepth(provenance) {
		this.complaints.add("limit", require_scan.problemPlace(provenance), `archives within archives more than ${this.limits.depth} deep (--max-archive-depth)`);
	}
};
// src/sources/archive/opener.ts
function createMemory() {
	return new Memory();
}
function createExpansion(sink, limits, memory) {
	return new Expansion(sink, limits, memory);
}
exports.createExpansion = createExpansion;
exports.createMemory = createMemory;
