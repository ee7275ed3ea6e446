const require_scan = require("./scan.js");
// src/engine/decode/ansi.ts
const ansiSequences = {
	encoding: "ansi",
	place: "ansi",
	lead: 27,
	readAt: readSequence
};
const openBracket = 91;
const openParenthesis = 40;
const longestSequence = 48;
function readSequence(bytes, offset) {
	if (offset + 2 >= bytes.length) return void 0;
	const kind = bytes[offset + 1];
	if (kind === openParenthesis) return {
		length: 3,
		value: ""
	};
	if (kind !== openBracket) return void 0;
	const end = Math.min(bytes.length, offset + longestSequence);
	for (let index = offset + 2; index < end; index++) {
		const byte = bytes[index];
		if (byte >= 64 && byte <= 126) return {
			length: index + 1 - offset,
			value: ""
		};
		if (byte < 32 || byte > 63) return void 0;
	}
}
// src/engine/decode/digits.ts
function digitValue(byte) {
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
function hexadecimalValue(bytes, offset, count) {
	let value = 0;
	for (let index = offset; index < offset + count; index++) {
		const digit = index < bytes.length ? digitValue(bytes[index]) : -1;
		if (digit < 0) return -1;
		value = value * 16 + digit;
	}
	return value;
}
// src/engine/decode/run.ts
const shortestWrappedLine = 40;
const mostLines = 65536;
const longestIndent = 32;
function joinLines(bytes, start, end, isDigit) {
	const width = end - start;
	const lines = [{
		start,
		end
	}];
	if (width < shortestWrappedLine) return {
		start,
		end,
		lines
	};
	let last = lines[0];
	while (last.end - last.start === width && lines.length < mostLines) {
		const next = nextLine(bytes, last.end, width, isDigit);
		if (!next) break;
		lines.push(next);
		last = next;
	}
	return {
		start,
		end: last.end,
		lines
	};
}
function nextLine(bytes, end, width, isDigit) {
	let at = bytes[end] === 13 ? end + 1 : end;
	if (bytes[at] !== 10) return void 0;
	at++;
	const indentEnd = at + longestIndent;
	while (at < indentEnd && (bytes[at] === 32 || bytes[at] === 9)) at++;
	const start = at;
	while (at < start + width + 1 && at < bytes.length && isDigit(bytes[at])) at++;
	return at > start && at - start <= width ? {
		start,
		end: at
	} : void 0;
}
// src/engine/decode/base64.ts
const shortestRun = 20;
const digit = new Uint8Array(256).fill(255);
for (const [index, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) digit[character.charCodeAt(0)] = index;
digit["-".charCodeAt(0)] = 62;
digit["_".charCodeAt(0)] = 63;
const secondOfZlib = new Set([
	1,
	94,
	156,
	218
]);
const slash = 47;
const longestPath = 4096;
function decodeBase64AndHexadecimal(bytes) {
	const parts = [];
	let runStart = 0;
	let knownTo = 0;
	for (let probe = 19; probe < bytes.length; probe = runStart + shortestRun - 1) {
		let back = probe;
		while (back >= knownTo && digit[bytes[back]] !== 255) back--;
		if (back >= knownTo) {
			runStart = back + 1;
			knownTo = probe + 1;
		} else {
			const run = runFrom(bytes, runStart, probe + 1);
			parts.push(...decodeRun(bytes, run));
			runStart = run.end;
			knownTo = run.end;
		}
	}
	return parts;
}
function decodeRunAt(bytes, start) {
	return decodeRun(bytes, runFrom(bytes, start, start));
}
function runFrom(bytes, start, knownTo) {
	let end = knownTo;
	while (end < bytes.length && digit[bytes[end]] !== 255) end++;
	return isTextAhead(bytes, {
		start,
		end
	}) || compressionAhead(bytes, start) !== void 0 ? joinLines(bytes, start, end, (byte) => digit[byte] !== 255) : {
		start,
		end,
		lines: [{
			start,
			end
		}]
	};
}
function decodeRun(bytes, run) {
	const hexadecimal = decodeHexadecimal(bytes, run);
	if (hexadecimal) return [hexadecimal];
	const whole = decodeBase64(bytes, run);
	if (whole) return [whole];
	return run.lines.length > 1 ? run.lines.flatMap((line) => decodeBase64(bytes, {
		...line,
		lines: [line]
	}) ?? []) : decodeSegments(bytes, run);
}
function decodeSegments(bytes, { start, end, lines }) {
	if (lines.length > 1 || end - start > longestPath) return [];
	const parts = [];
	for (let from = start, at = start; at <= end; at++) {
		if (at < end && bytes[at] !== slash) continue;
		const decoded = at - from >= shortestRun && at - from < end - start ? decodeBase64(bytes, {
			start: from,
			end: at,
			lines: [{
				start: from,
				end: at
			}]
		}) : void 0;
		if (decoded) parts.push(decoded);
		from = at + 1;
	}
	return parts;
}
function decodeBase64(bytes, { lines }) {
	const count = lines.reduce((sum, { start, end }) => sum + end - start, 0);
	const compression = compressionAhead(bytes, lines[0].start);
	const mayBeText = count % 4 !== 1 && isTextAhead(bytes, lines[0]);
	if (!mayBeText && !compression) return void 0;
	const output = Buffer.from(require_scan.latin1(bytes, lines[0].start, lines[lines.length - 1].end), "base64");
	const isReadable = mayBeText && isText(output);
	return isReadable || compression ? {
		encoding: "base64",
		bytes: output,
		...compression && { compressed: {
			by: compression,
			isText: isReadable
		} },
		sourceSpan: (start, end) => ({
			start: place(lines, Math.floor(start / 3) * 4),
			end: place(lines, Math.ceil(end * 4 / 3) - 1) + 1
		})
	} : void 0;
}
function compressionAhead(bytes, start) {
	const group = digit[bytes[start]] << 18 | digit[bytes[start + 1]] << 12 | digit[bytes[start + 2]] << 6 | digit[bytes[start + 3]];
	if (group === 2067208) return "gzip";
	return group >> 16 === 120 && secondOfZlib.has(group >> 8 & 255) ? "zlib" : void 0;
}
function isTextAhead(bytes, { start, end }) {
	if (end - start < 12) return false;
	for (let index = start; index + 4 <= start + 12; index += 4) {
		const group = digit[bytes[index]] << 18 | digit[bytes[index + 1]] << 12 | digit[bytes[index + 2]] << 6 | digit[bytes[index + 3]];
		if (!isTextByte(group >> 16) || !isTextByte(group >> 8 & 255) || !isTextByte(group & 255)) return false;
	}
	return true;
}
function decodeHexadecimal(bytes, { start, end, lines }) {
	if (lines.length > 1 || (end - start) % 2 !== 0 || digitValue(bytes[start]) < 0) return void 0;
	const output = new Uint8Array((end - start) / 2);
	for (let index = 0; index < output.length; index++) {
		const high = digitValue(bytes[start + index * 2]);
		const low = digitValue(bytes[start + index * 2 + 1]);
		if (high < 0 || low < 0 || !isTextByte(high * 16 + low)) return void 0;
		output[index] = high * 16 + low;
	}
	return {
		encoding: "hex",
		bytes: output,
		sourceSpan: (from, to) => ({
			start: start + from * 2,
			end: start + to * 2
		})
	};
}
function place(lines, index) {
	let rest = index;
	for (const { start, end } of lines) {
		if (rest < end - start) return start + rest;
		rest -= end - start;
	}
	return lines[lines.length - 1].end - 1;
}
function isTextByte(byte) {
	return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13 || byte === 0 || byte === 27 || byte >= 194;
}
function isText(bytes) {
	let strange = 0;
	let zeros = 0;
	for (let index = bytes.length - 1; index >= 0; index--) {
		const byte = bytes[index];
		if (byte === 0) zeros++;
		else if (!isTextByte(byte) && (byte & 192) !== 128) strange++;
	}
	const isUtf16 = zeros * 2 >= bytes.length - 1;
	return strange * 10 <= bytes.length && (zeros === 0 || isUtf16);
}
// src/engine/decode/concatenation.ts
const doubleQuoted = {
	encoding: "concatenation",
	place: "double-quoted",
	lead: 34,
	readAt: readJoint
};
const singleQuoted = {
	encoding: "concatenation",
	place: "single-quoted",
	lead: 39,
	readAt: readJoint
};
const longestJoint = 60;
const operators = new Set([..."+.&"].map((character) => character.charCodeAt(0)));
const longOperators = new Set([
	"++",
	"..",
	"<>"
]);
const blank = 32;
function readJoint(bytes, offset) {
	const limit = Math.min(bytes.length, offset + longestJoint);
	const isSpaced = offset + 1 < limit && bytes[offset + 1] === blank;
	const operator = isSpaced ? offset + 2 : offset + 1;
	const behind = operator + operatorLength(bytes, operator, limit, isSpaced);
	const end = behind === operator ? limit : skipBlanks(bytes, behind, limit);
	if (end >= limit || bytes[end] !== bytes[offset]) return void 0;
	return end + 1 < bytes.length && isInToken(bytes[end + 1]) ? {
		length: end + 1 - offset,
		value: ""
	} : void 0;
}
function skipBlanks(bytes, from, limit) {
	let at = from;
	while (at < limit && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 10 || bytes[at] === 13)) at++;
	return at;
}
function operatorLength(bytes, at, limit, isSpaced) {
	if (at + 1 >= limit) return 0;
	if (isSpaced && longOperators.has(String.fromCharCode(bytes[at], bytes[at + 1]))) return 2;
	return operators.has(bytes[at]) ? 1 : 0;
}
function isInToken(byte) {
	const letter = byte | 32;
	return letter >= 97 && letter <= 122 || byte >= 43 && byte <= 58 && byte !== 44 || byte === 61 || byte === 64 || byte === 95;
}
// src/engine/decode/escape.ts
const escapes = {
	encoding: "escape",
	place: "escape",
	lead: 92,
	readAt: readEscape
};
const simple = new Map([..."nrtbfv0"].map((letter, index) => [letter.charCodeAt(0), "\n\r	\b\f\v\0".charCodeAt(index)]));
const literal = new Set([..."\"'`\\/$"].map((character) => character.charCodeAt(0)));
function readEscape(bytes, offset) {
	const next = bytes[offset + 1];
	if (literal.has(next)) return {
		length: 2,
		value: next
	};
	if (next === 120) return numbered$1(hexadecimalValue(bytes, offset + 2, 2), 4);
	if (next === 117) return bytes[offset + 2] === 123 ? bracedPoint(bytes, offset) : numbered$1(hexadecimalValue(bytes, offset + 2, 4), 6);
	const value = simple.get(next);
	return value === void 0 ? void 0 : {
		length: 2,
		value
	};
}
function numbered$1(point, length) {
	return point < 0 ? void 0 : {
		length,
		value: point < 128 ? point : String.fromCharCode(point)
	};
}
function bracedPoint(bytes, offset) {
	for (let count = 1; count <= 6; count++) {
		if (bytes[offset + 3 + count] !== 125) continue;
		const point = hexadecimalValue(bytes, offset + 3, count);
		return point < 0 || point > 1114111 ? void 0 : {
			length: count + 4,
			value: String.fromCodePoint(point)
		};
	}
}
// src/engine/decode/html-entity.ts
const named = new Map([
	["quot", "\""],
	["apos", "'"],
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["nbsp", " "],
	["equals", "="],
	["colon", ":"],
	["sol", "/"],
	["plus", "+"],
	["lowbar", "_"],
	["commat", "@"],
	["period", "."],
	["num", "#"],
	["dollar", "$"],
	["excl", "!"]
]);
const longestName = 8;
const htmlEntities = {
	encoding: "html-entity",
	place: "html-entity",
	lead: 38,
	readAt: readEntity
};
function readEntity(bytes, offset) {
	const end = semicolonAfter(bytes, offset);
	if (end < 0) return void 0;
	const name = String.fromCharCode(...bytes.subarray(offset + 1, end));
	const value = name.startsWith("#") ? numbered(name.slice(1)) : named.get(name);
	return value === void 0 ? void 0 : {
		length: end + 1 - offset,
		value
	};
}
function semicolonAfter(bytes, offset) {
	for (let index = offset + 2; index <= offset + 1 + longestName; index++) if (bytes[index] === 59) return index;
	return -1;
}
function numbered(text) {
	const isHexadecimal = /^x/i.test(text);
	const digits = isHexadecimal ? text.slice(1) : text;
	if (digits === "" || ![...digits].every((digit) => digitValue(digit.charCodeAt(0)) >= 0)) return void 0;
	const point = Number.parseInt(digits, isHexadecimal ? 16 : 10);
	return Number.isNaN(point) || point > 1114111 ? void 0 : String.fromCodePoint(point);
}
// \0lazy:inflate.js
let loaded;
const load = () => loaded ??= require("./inflate.js");
function inflateText(...values) {
	return load().inflateText(...values);
}
// src/engine/decode/percent.ts
const percents = {
	encoding: "percent",
	place: "percent",
	lead: 37,
	readAt: readPercent
};
function readPercent(bytes, offset) {
	const value = hexadecimalValue(bytes, offset + 1, 2);
	return value < 0 ? void 0 : {
		length: 3,
		value
	};
}
// src/engine/decode/replaced.ts
const joinDistance = 256;
const margin = 128;
const longestPart = 262144;
const encoder = new TextEncoder();
function decodeReplacements(bytes, syntax) {
	const parts = [];
	let next = findReplacement(bytes, 0, bytes.length, syntax);
	while (next) {
		const { part, sourceEnd } = decodeFrom(bytes, next, syntax);
		parts.push(part);
		next = findReplacement(bytes, sourceEnd, bytes.length, syntax);
	}
	return parts;
}
function decodeReplacementsAt(bytes, first, syntax) {
	const next = findReplacement(bytes, first, bytes.length, syntax);
	return next ? [decodeFrom(bytes, next, syntax).part] : [];
}
function decodeFrom(bytes, first, syntax) {
	const start = Math.max(0, first.offset - margin);
	const builder = new PartBuilder(bytes, start);
	let next = first;
	do {
		builder.replace(next);
		next = findReplacement(bytes, builder.sourceEnd, builder.sourceEnd + joinDistance + 1, syntax);
	} while (next && next.offset - start < longestPart);
	const { sourceEnd } = builder;
	const end = Math.min(bytes.length, sourceEnd + margin);
	const tail = builder.length;
	builder.copyTo(end);
	const startsInWord = start > 0 && isWordByte(bytes[start - 1]);
	return {
		part: {
			...builder.finish(syntax.encoding),
			startsInWord,
			cutTail: end < bytes.length ? tail : void 0
		},
		sourceEnd
	};
}
function isWordByte(byte) {
	return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || byte === 95;
}
function findReplacement(bytes, from, to, { lead, readAt }) {
	for (let offset = indexOfByte(bytes, lead, from, to); offset >= 0; offset = indexOfByte(bytes, lead, offset + 1, to)) {
		const replacement = readAt(bytes, offset);
		if (replacement) return {
			offset,
			length: replacement.length,
			value: replacement.value
		};
	}
}
function indexOfByte(bytes, byte, from, to) {
	const near = Math.min(bytes.length, to, from + joinDistance + 1);
	for (let index = from; index < near; index++) if (bytes[index] === byte) return index;
	return near < Math.min(bytes.length, to) ? bytes.indexOf(byte, near) : -1;
}
var PartBuilder = class {
	#bytes;
	#output = new Uint8Array(1024);
	#length = 0;
	#anchors = [];
	sourceEnd;
	constructor(bytes, start) {
		this.#bytes = bytes;
		this.sourceEnd = start;
		this.#anchors.push(0, start);
	}
	get length() {
		return this.#length;
	}
	replace({ offset, length, value }) {
		this.copyTo(offset);
		this.#anchors.push(this.#length, offset);
		if (typeof value === "number") this.#appendByte(value);
		else this.#appendText(value);
		this.sourceEnd = offset + length;
		this.#anchors.push(this.#length, this.sourceEnd);
	}
	copyTo(end) {
		const from = this.sourceEnd;
		if (end <= from) return;
		this.#reserve(end - from);
		for (let index = from; index < end; index++) this.#output[this.#length++] = this.#bytes[index];
		this.sourceEnd = end;
	}
	finish(encoding) {
		const anchors = this.#anchors;
		return {
			encoding,
			bytes: this.#output.subarray(0, this.#length),
			sourceSpan: (start, end) => ({
				start: toSource(anchors, start),
				end: end > start ? endInSource(anchors, end) : toSource(anchors, start)
			})
		};
	}
	#appendByte(byte) {
		this.#reserve(1);
		this.#output[this.#length++] = byte;
	}
	#appendText(text) {
		this.#reserve(text.length * 3);
		this.#length += encoder.encodeInto(text, this.#output.subarray(this.#length)).written;
	}
	#reserve(count) {
		if (this.#length + count <= this.#output.length) return;
		const larger = new Uint8Array(Math.max(this.#output.length * 2, this.#length + count));
		larger.set(this.#output.subarray(0, this.#length));
		this.#output = larger;
	}
};
function anchorBefore(anchors, offset) {
	return Math.max(0, require_scan.countBefore(anchors.length / 2, (index) => anchors[index * 2] <= offset) - 1);
}
function toSource(anchors, offset) {
	const index = anchorBefore(anchors, offset);
	return anchors[index * 2 + 1] + (offset - anchors[index * 2]);
}
function endInSource(anchors, end) {
	const index = anchorBefore(anchors, end - 1);
	if (index % 2 === 1 && index + 1 < anchors.length / 2) return anchors[(index + 1) * 2 + 1];
	return anchors[index * 2 + 1] + (end - anchors[index * 2]);
}
// src/engine/decode/wide.ts
const step = 8;
function decodeWide(bytes) {
	const runs = findRuns(bytes);
	if (!runs.some(({ start, end }) => end - start >= 16)) return void 0;
	const text = Buffer.allocUnsafe(runs.reduce((sum, { start, end }) => sum + (end - start) / 2 + 1, 0));
	const places = [];
	let length = 0;
	for (const { start, end } of runs) {
		places.push(length);
		for (let at = start; at < end; at += 2) text[length++] = bytes[at];
		text[length++] = 10;
	}
	const toSource = (offset) => {
		const run = Math.max(0, require_scan.countBefore(places.length, (index) => places[index] <= offset) - 1);
		return Math.min(runs[run].start + 2 * (offset - places[run]), runs[run].end);
	};
	const sourceSpan = (start, end) => ({
		start: toSource(start),
		end: Math.max(toSource(start), end > start ? toSource(end - 1) + 1 : 0)
	});
	return {
		encoding: "utf-16",
		bytes: text,
		sourceSpan
	};
}
function findRuns(bytes) {
	const runs = [];
	let end = 0;
	for (let at = 0; at + 1 < bytes.length; at += step) {
		if (at < end) continue;
		const first = characterAt(bytes, at);
		if (first < 0) continue;
		const run = runAround(bytes, first, end);
		if (run.end - run.start < 10) continue;
		runs.push(run);
		end = run.end;
	}
	return runs;
}
function characterAt(bytes, at) {
	if (bytes[at] === 0) return isCharacter(bytes[at + 1]) ? at + 1 : -1;
	return bytes[at + 1] === 0 && isCharacter(bytes[at]) ? at : -1;
}
function runAround(bytes, at, leastStart) {
	let start = at;
	while (start - 2 >= leastStart && bytes[start - 1] === 0 && isCharacter(bytes[start - 2])) start -= 2;
	let end = at + 2;
	while (end < bytes.length && bytes[end - 1] === 0 && isCharacter(bytes[end])) end += 2;
	return {
		start,
		end
	};
}
function isCharacter(byte) {
	return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
}
// src/engine/decode/index.ts
function inflatePart({ bytes, compressed }, most) {
	const inflated = compressed && inflateText(bytes, compressed.by, most);
	return inflated && {
		compression: compressed.by,
		...inflated
	};
}
const syntaxes = [
	percents,
	escapes,
	htmlEntities,
	ansiSequences,
	doubleQuoted,
	singleQuoted
];
function decodeParts(bytes, places) {
	if (places) return decodePlaces(bytes, places);
	return [...decodeBase64AndHexadecimal(bytes), ...syntaxes.flatMap((syntax) => decodeReplacements(bytes, syntax))];
}
function decodePlaces(bytes, places) {
	const offsetsOf = (wanted) => places.flatMap(({ kind, offset }) => kind === wanted ? [offset] : []);
	return [...offsetsOf("run").flatMap((offset) => decodeRunAt(bytes, offset)), ...syntaxes.flatMap((syntax) => offsetsOf(syntax.place).flatMap((offset) => decodeReplacementsAt(bytes, offset, syntax)))];
}
exports.decodeParts = decodeParts;
exports.decodeWide = decodeWide;
exports.inflatePart = inflatePart;
