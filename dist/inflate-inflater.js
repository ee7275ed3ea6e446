// src/inflate/gzip-header.ts
const shortest = 10;
const flags = {
	checksum: 2,
	extra: 4,
	name: 8,
	comment: 16
};
function readGzipHeader(bytes, start = 0) {
	if (bytes.length < start + shortest) return void 0;
	if (bytes[start] !== 31 || bytes[start + 1] !== 139 || bytes[start + 2] !== 8) return void 0;
	const set = bytes[start + 3];
	let end = start + shortest;
	if (set & flags.extra) end += 2 + (bytes[end] | bytes[end + 1] << 8);
	let name;
	for (const flag of [flags.name, flags.comment]) {
		if ((set & flag) === 0) continue;
		const zero = bytes.indexOf(0, end);
		if (zero < 0) return void 0;
		if (flag === flags.name) name = bytes.subarray(end, zero);
		end = zero + 1;
	}
	if (set & flags.checksum) end += 2;
	return end <= bytes.length ? {
		length: end - start,
		name
	} : void 0;
}
const longestCode = 15;
var BitInput = class {
	bytes = new Uint8Array(0);
	position = 0;
	hold = 0;
	held = 0;
	kept = 0;
	marked = {
		position: 0,
		hold: 0,
		held: 0
	};
	reset() {
		this.bytes = new Uint8Array(0);
		this.position = this.hold = this.held = 0;
	}
	add(bytes) {
		const rest = this.bytes.subarray(this.position);
		this.kept = rest.length;
		this.bytes = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
		this.position = 0;
	}
	keepRest() {
		this.bytes = Uint8Array.from(this.bytes.subarray(this.position));
		this.position = 0;
	}
	countUsed() {
		return Math.max(0, this.position - (this.held >>> 3) - this.kept);
	}
	mark() {
		this.marked.position = this.position;
		this.marked.hold = this.hold;
		this.marked.held = this.held;
	}
	goBack() {
		this.position = this.marked.position;
		this.hold = this.marked.hold;
		this.held = this.marked.held;
	}
	read(count) {
		while (this.held < count) {
			if (this.position >= this.bytes.length) return -1;
			this.hold |= this.bytes[this.position++] << this.held;
			this.held += 8;
		}
		const value = this.hold & (1 << count) - 1;
		this.hold >>>= count;
		this.held -= count;
		return value;
	}
	readSymbol(code) {
		for (;;) {
			const entry = code.walk(this.hold, this.held);
			if (entry !== 0) {
				this.read(entry & 15);
				return entry >>> 4;
			}
			if (this.held >= longestCode) return -2;
			if (this.position >= this.bytes.length) return -1;
			this.hold |= this.bytes[this.position++] << this.held;
			this.held += 8;
		}
	}
	align() {
		this.position -= this.held >>> 3;
		this.hold = this.held = 0;
	}
};
// src/inflate/huffman.ts
const maxCodeLength = 15;
const quickBits = 10;
const quickMask = 1023;
var HuffmanCode = class {
	quick = new Uint16Array(1024);
	counts = new Uint16Array(16);
	symbols = new Uint16Array(288);
	build(lengths, start, end) {
		this.counts.fill(0);
		this.quick.fill(0);
		for (let i = start; i < end; i++) this.counts[lengths[i]]++;
		this.counts[0] = 0;
		let free = 1;
		for (let length = 1; length <= maxCodeLength; length++) {
			free = free * 2 - this.counts[length];
			if (free < 0) return false;
		}
		this.assign(lengths, start, end);
		return true;
	}
	assign(lengths, start, end) {
		const next = new Uint16Array(17);
		const place = new Uint16Array(17);
		for (let length = 1; length <= maxCodeLength; length++) {
			next[length + 1] = next[length] + this.counts[length] << 1;
			place[length + 1] = place[length] + this.counts[length];
		}
		for (let i = start; i < end; i++) {
			const length = lengths[i];
			if (length === 0) continue;
			this.symbols[place[length]++] = i - start;
			const code = next[length]++;
			if (length <= quickBits) this.fillQuick(reverse(code, length), length, i - start);
		}
	}
	fillQuick(code, length, symbol) {
		for (let at = code; at <= quickMask; at += 1 << length) this.quick[at] = symbol << 4 | length;
	}
	walk(bits, available) {
		let code = 0;
		let first = 0;
		let index = 0;
		for (let length = 1; length <= maxCodeLength && length <= available; length++) {
			code |= bits >>> length - 1 & 1;
			const count = this.counts[length];
			if (code - first < count) return this.symbols[index + code - first] << 4 | length;
			index += count;
			first = first + count << 1;
			code <<= 1;
		}
		return 0;
	}
};
function reverse(code, length) {
	let reversed = 0;
	for (let bit = 0; bit < length; bit++) reversed |= (code >>> bit & 1) << length - 1 - bit;
	return reversed;
}
// src/inflate/block-codes.ts
const endOfBlock$1 = 256;
const mostLiterals = 286;
const codeLengthOrder = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);
let fixed;
function buildFixed() {
	const literals = new HuffmanCode();
	literals.build(Uint8Array.from({ length: 288 }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8), 0, 288);
	const distances = new HuffmanCode();
	distances.build(new Uint8Array(30).fill(5), 0, 30);
	return {
		literals,
		distances
	};
}
var BlockCodes = class {
	ownLiterals = new HuffmanCode();
	ownDistances = new HuffmanCode();
	literals = this.ownLiterals;
	distances = this.ownDistances;
	lengths = new Uint8Array(318);
	useFixed() {
		fixed ??= buildFixed();
		this.literals = fixed.literals;
		this.distances = fixed.distances;
	}
	read(input) {
		const counts = input.read(14);
		if (counts < 0) return "short";
		const literalCount = (counts & 31) + 257;
		const total = literalCount + (counts >>> 5 & 31) + 1;
		if (literalCount > mostLiterals) return "broken";
		const result = this.readLengths(input, (counts >>> 10) + 4, total);
		if (result !== "read") return result;
		const isCode = this.lengths[endOfBlock$1] > 0 && this.ownLiterals.build(this.lengths, 0, literalCount) && this.ownDistances.build(this.lengths, literalCount, total);
		this.literals = this.ownLiterals;
		this.distances = this.ownDistances;
		return isCode ? "read" : "broken";
	}
	readLengths(input, codeLengthCount, total) {
		this.lengths.fill(0, 0, 19);
		for (let i = 0; i < codeLengthCount; i++) {
			const length = input.read(3);
			if (length < 0) return "short";
			this.lengths[codeLengthOrder[i]] = length;
		}
		if (!this.ownLiterals.build(this.lengths, 0, 19)) return "broken";
		let read = 0;
		while (read < total) {
			const next = this.readLength(input, read, total);
			if (next < 0) return next === -1 ? "short" : "broken";
			read = next;
		}
		return "read";
	}
	readLength(input, read, total) {
		const symbol = input.readSymbol(this.ownLiterals);
		if (symbol < 0) return symbol;
		if (symbol < 16) {
			this.lengths[read] = symbol;
			return read + 1;
		}
		const more = input.read(symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
		if (more < 0) return more;
		const end = read + more + (symbol === 18 ? 11 : 3);
		if (end > total || symbol === 16 && read === 0) return -2;
		this.lengths.fill(symbol === 16 ? this.lengths[read - 1] : 0, read, end);
		return end;
	}
};
// src/inflate/match-codes.ts
const lengthCodes = 29;
const distanceCodes = 30;
const shortestMatch = 3;
const longestMatch$1 = 258;
const lengthExtras = Uint8Array.from({ length: lengthCodes }, (_, code) => code === 28 ? 0 : Math.max(0, (code >>> 2) - 1));
const distanceExtras = Uint8Array.from({ length: distanceCodes }, (_, code) => Math.max(0, (code >>> 1) - 1));
const lengthBases = addUp(lengthExtras, shortestMatch).fill(longestMatch$1, 28);
const distanceBases = addUp(distanceExtras, 1);
function addUp(extras, first) {
	const bases = new Uint16Array(extras.length).fill(first);
	for (let code = 1; code < bases.length; code++) bases[code] = bases[code - 1] + (1 << extras[code - 1]);
	return bases;
}
// src/inflate/deflate-block.ts
const longestMatch = 258;
const endOfBlock = 256;
const lastLengthCode = 285;
const lastDistanceCode = 29;
const symbolBytes = 8;
function decodeBlock(input, window, codes) {
	for (;;) {
		const result = decodeFast(input, window, codes);
		if (result) return result;
		input.mark();
		const last = decodeSymbol(input, window, codes);
		if (last === "short") input.goBack();
		if (last) return last;
	}
}
function decodeFast(bits, output, codes) {
	const input = bits.bytes;
	const window = output.bytes;
	const literalCode = codes.literals;
	const distanceCode = codes.distances;
	const quickLiterals = literalCode.quick;
	const quickDistances = distanceCode.quick;
	const safeInput = input.length - symbolBytes;
	const safeOutput = window.length - longestMatch;
	let { position, hold, held } = bits;
	let { written } = output;
	let result;
	while (position < safeInput && written < safeOutput) {
		if (held < 15) {
			hold |= (input[position++] | input[position++] << 8) << held;
			held += 16;
		}
		let entry = quickLiterals[hold & 1023] || literalCode.walk(hold, 15);
		hold >>>= entry & 15;
		held -= entry & 15;
		const symbol = entry >>> 4;
		if (symbol < endOfBlock && entry !== 0) {
			window[written++] = symbol;
			continue;
		}
		if (symbol === endOfBlock) {
			result = "end";
			break;
		}
		if (entry === 0 || symbol > lastLengthCode) {
			result = "broken";
			break;
		}
		const lengthExtra = lengthExtras[symbol - 257];
		if (held < lengthExtra) {
			hold |= (input[position++] | input[position++] << 8) << held;
			held += 16;
		}
		const length = lengthBases[symbol - 257] + (hold & (1 << lengthExtra) - 1);
		hold >>>= lengthExtra;
		held -= lengthExtra;
		if (held < 15) {
			hold |= (input[position++] | input[position++] << 8) << held;
			held += 16;
		}
		entry = quickDistances[hold & 1023] || distanceCode.walk(hold, 15);
		hold >>>= entry & 15;
		held -= entry & 15;
		if (entry === 0 || entry >>> 4 > lastDistanceCode) {
			result = "broken";
			break;
		}
		const distanceExtra = distanceExtras[entry >>> 4];
		if (held < distanceExtra) {
			hold |= (input[position++] | input[position++] << 8) << held;
			held += 16;
		}
		const distance = distanceBases[entry >>> 4] + (hold & (1 << distanceExtra) - 1);
		hold >>>= distanceExtra;
		held -= distanceExtra;
		if (distance > written) {
			result = "broken";
			break;
		}
		written = copyMatch(window, written, distance, length);
	}
	bits.position = position;
	bits.hold = hold;
	bits.held = held;
	output.written = written;
	return result ?? (written >= safeOutput ? "full" : void 0);
}
function decodeSymbol(input, window, codes) {
	const symbol = input.readSymbol(codes.literals);
	if (symbol < 0) return symbol === -1 ? "short" : "broken";
	if (symbol > lastLengthCode) return "broken";
	if (symbol === endOfBlock) return "end";
	if (symbol > endOfBlock) return decodeMatch(input, window, codes, symbol - 257);
	window.bytes[window.written++] = symbol;
}
function decodeMatch(input, window, codes, lengthCode) {
	const lengthBits = input.read(lengthExtras[lengthCode]);
	const code = lengthBits < 0 ? -1 : input.readSymbol(codes.distances);
	if (code === -1) return "short";
	if (code < 0 || code > lastDistanceCode) return "broken";
	const distanceBits = input.read(distanceExtras[code]);
	if (distanceBits < 0) return "short";
	const distance = distanceBases[code] + distanceBits;
	if (distance > window.written) return "broken";
	window.written = copyMatch(window.bytes, window.written, distance, lengthBases[lengthCode] + lengthBits);
}
function copyMatch(window, written, distance, length) {
	const end = written + length;
	if (distance === 1 && length > 16) {
		window.fill(window[written - 1], written, end);
		return end;
	}
	for (let from = written - distance; written < end;) window[written++] = window[from++];
	return end;
}
// src/inflate/output-window.ts
const historyBytes = 32768;
const windowBytes = 262144;
var OutputWindow = class {
	bytes = new Uint8Array(windowBytes);
	written = 0;
	emitted = 0;
	reset() {
		this.written = this.emitted = 0;
	}
	takeNew() {
		const bytes = this.bytes.subarray(this.emitted, this.written);
		this.emitted = this.written;
		return bytes;
	}
	slide() {
		if (this.written < 261886) return;
		this.bytes.copyWithin(0, this.written - historyBytes, this.written);
		this.written = this.emitted = historyBytes;
	}
};
// src/inflate/inflater.ts
var Inflater = class {
	state = "running";
	window = new OutputWindow();
	input = new BitInput();
	codes = new BlockCodes();
	output;
	block = "header";
	isLast = false;
	storedLeft = 0;
	constructor(output) {
		this.output = output;
	}
	reset(output) {
		this.output = output;
		this.state = "running";
		this.input.reset();
		this.window.reset();
		this.storedLeft = 0;
		this.block = "header";
		this.isLast = false;
	}
	push(bytes) {
		if (this.state !== "running") return 0;
		this.input.add(bytes);
		let result = "read";
		while (this.state === "running" && result === "read") result = this.step();
		if (result === "broken") this.state = "broken";
		this.emit();
		if (this.state !== "running") return this.input.countUsed();
		this.input.keepRest();
		return bytes.length;
	}
	step() {
		switch (this.block) {
			case "header": return this.readHeader();
			case "stored": return this.copyStored();
			case "coded": return this.decode();
		}
	}
	readHeader() {
		this.input.mark();
		const head = this.input.read(3);
		const result = head < 0 ? "short" : this.readBlockStart(head >>> 1);
		if (result === "short") this.input.goBack();
		this.isLast = (head & 1) === 1;
		return result;
	}
	readBlockStart(type) {
		switch (type) {
			case 0: return this.readStoredStart();
			case 1:
				this.codes.useFixed();
				this.block = "coded";
				return "read";
			case 2: {
				const result = this.codes.read(this.input);
				if (result === "read") this.block = "coded";
				return result;
			}
			default: return "broken";
		}
	}
	readStoredStart() {
		const { input } = this;
		input.read(input.held & 7);
		const length = input.read(16);
		const complement = input.read(16);
		if (length < 0 || complement < 0) return "short";
		if ((length ^ complement) !== 65535) return "broken";
		input.align();
		this.storedLeft = length;
		this.block = "stored";
		return "read";
	}
	copyStored() {
		const { input, window } = this;
		while (this.storedLeft > 0) {
			const count = Math.min(this.storedLeft, input.bytes.length - input.position, window.bytes.length - window.written);
			if (count === 0) return "short";
			window.bytes.set(input.bytes.subarray(input.position, input.position + count), window.written);
			input.position += count;
			window.written += count;
			this.storedLeft -= count;
			if (window.written === window.bytes.length && !this.emit()) return "read";
		}
		this.endBlock();
		return "read";
	}
	decode() {
		const result = decodeBlock(this.input, this.window, this.codes);
		if (result === "short" || result === "broken") return result;
		if (result === "end") this.endBlock();
		else this.emit();
		return "read";
	}
	endBlock() {
		this.block = "header";
		if (this.isLast) this.state = "done";
	}
	emit() {
		const bytes = this.window.takeNew();
		if (bytes.length > 0 && !this.output(bytes)) this.state = "stopped";
		this.window.slide();
		return this.state === "running";
	}
};
exports.Inflater = Inflater;
exports.readGzipHeader = readGzipHeader;
