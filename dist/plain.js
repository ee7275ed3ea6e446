const require_scan = require("./scan.js");
const require_run_search = require("./kernel-run-search.js");
// src/kernel/byte-sets.ts
const inName = setOf(/[\w$.-]/);
const edge = setOf(/[-.$]/);
const blank = setOf(/[ \t]/);
const lineEnd = setOf(/[\r\n]/);
const space = setOf(/\s/);
const quote = setOf(/["'`]/);
const digit = setOf(/\d/);
const closer = setOf(/[\]}\\]/);
const entityStart = setOf(/[&%<*]/);
const inWord = setOf(/[\w$]/);
const hardEnd = setOf(/[ \t\r\n),;\]}]/);
const opening = setOf(/[[{<\\]/);
const inPair = setOf(/[\s,;-]/);
const inType = setOf(/[\w\s.:|?!<>[\],*&']/);
const inBare = setOf(/[^ \t\r\n\0<>,;(){}[\]|\\"'`]/);
function setOf(pattern) {
	return Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
}
// src/kernel/assignment-gate.ts
function mayAssign(bytes, start, stem, isCode) {
	return new AssignmentGate(bytes, isCode).isOpen(start, stem);
}
const nameReach = 60;
const mostBlanks = 20;
const mostClosers = 8;
const typeReach = 160;
const lineReach = 160;
const mostWrappers = 6;
const mostDigits = 6;
const longestBare = 512;
const shortest = 3;
const symbols = [
	"===",
	"!==",
	"||=",
	"??=",
	"==",
	"=~",
	"=>",
	":=",
	"::",
	":-",
	"||",
	"!=",
	"!:",
	"??",
	"?=",
	"?:",
	"+=",
	"<-",
	"->",
	"=",
	":",
	"|",
	">",
	"(",
	","
];
const colons = new Set([
	":",
	"::",
	":=",
	":-",
	"?:",
	"!:"
]);
const unclear = new Set(["!", "<"]);
const quotedSymbols = new Set([
	"==",
	"===",
	"=~",
	"!=",
	"!==",
	"(",
	","
]);
const code = (character) => character.charCodeAt(0);
var AssignmentGate = class {
	#bytes;
	#isQuoted = false;
	#isParenthesised = false;
	#isCode;
	constructor(bytes, isCode) {
		this.#bytes = bytes;
		this.#isCode = isCode;
	}
	isOpen(start, stem) {
		const closed = this.#readClosers(this.#nameEnd(start + stem));
		if (closed === void 0) return true;
		if (!this.#isQuoted && this.#isIndexed(closed)) return true;
		const index = this.#skip(blank, closed, mostBlanks);
		if ((this.#isQuoted || index > closed || this.#is(lineEnd, index)) && this.#isPair(closed)) return true;
		const symbol = this.#symbolAt(closed, index);
		if (symbol === void 0) return index > closed && this.#mayFollowBlank(start, closed, index);
		if (!this.#isSound(symbol)) return false;
		return colons.has(symbol) && !this.#isQuoted && this.#isTypedValue(start, closed) || unclear.has(symbol) || this.#mayBeValue(start, index + symbol.length, symbol);
	}
	#at(index) {
		return index < this.#bytes.length ? this.#bytes[index] : 10;
	}
	#is(set, index) {
		return set[this.#at(index)] === 1;
	}
	#skip(set, from, most) {
		let at = from;
		while (at < from + most && this.#is(set, at)) at++;
		return at;
	}
	#text(index, length) {
		return String.fromCharCode(...this.#bytes.subarray(index, index + length)).toLowerCase();
	}
	#nameEnd(from) {
		let end = from;
		while (end < from + nameReach && end < this.#bytes.length && this.#is(inName, end)) end++;
		while (end > from && this.#is(edge, end - 1)) end--;
		return end;
	}
	#readClosers(from) {
		let at = from;
		for (let count = 0; count < mostClosers; count++, at++) if (this.#is(quote, at)) this.#isQuoted = true;
		else if (this.#at(at) === code(")")) this.#isParenthesised = true;
		else if (this.#is(entityStart, at)) return void 0;
		else if (!this.#is(closer, at)) break;
		return at;
	}
	#isIndexed(from) {
		const at = this.#skip(space, from, 2);
		return this.#at(at) === code("[") && this.#at(this.#skip(digit, at + 1, mostDigits)) === code("]");
	}
	#isPair(from) {
		const at = this.#skip(inPair, from, mostBlanks);
		if (at === from) return false;
		if (this.#text(at, 4) === "type") return true;
		const word = this.#text("\"'<".includes(String.fromCharCode(this.#at(at))) ? at + 1 : at, 4);
		return word === "valu" || word === "defa" || word === "stri";
	}
	#symbolAt(closed, index) {
		const text = String.fromCharCode(this.#at(index), this.#at(index + 1), this.#at(index + 2));
		const symbol = symbols.find((each) => text.startsWith(each));
		if (index > closed && (text.startsWith("!") && !text.startsWith("!=") || text.startsWith("<!"))) return text.charAt(0);
		if (symbol !== void 0) return symbol;
		return this.#isQuoted && text.startsWith(";s") ? ";" : void 0;
	}
	#isSound(symbol) {
		if (symbol === ",") return this.#isQuoted && !this.#isParenthesised;
		return !this.#isParenthesised || symbol !== "(" && symbol !== ">";
	}
	#mayBeValue(start, from, symbol) {
		let allowsBare = !quotedSymbols.has(symbol) && !this.#isParenthesised;
		let at = from;
		for (let count = 0; count < mostWrappers; count++) {
			at = this.#skip(blank, at, mostBlanks);
			const first = String.fromCharCode(this.#at(at));
			if ("),;]}".includes(first)) return false;
			if (first === "[" && this.#at(at + 1) === code("]")) {
				if (!this.#is(inWord, at + 2)) return false;
				at += 2;
				continue;
			}
			if ("([{".includes(first)) {
				if (first === "(") allowsBare = false;
				at++;
				continue;
			}
			if (!this.#is(inWord, at)) return true;
			const end = this.#chainEnd(at);
			if (end - at > nameReach || this.#is(quote, end)) return true;
			if (this.#at(end) === code("(")) {
				allowsBare = false;
				at = end + 1;
				continue;
			}
			if (this.#is(blank, end) && this.#isWrapperWord(at, end)) return true;
			if (!(this.#is(hardEnd, end) || this.#is(opening, end)) || this.#isFallback(end)) return true;
			return allowsBare && end - at >= shortest && (!this.#isCode || symbol === ">" || !this.#isName(at, end) || this.#isFlagOrQuery(start));
		}
		return true;
	}
	#chainEnd(from) {
		let end = from;
		while (end < from + nameReach + 1) {
			const link = this.#text(end, 2);
			if (this.#is(inWord, end) || link.startsWith(".")) end++;
			else if (link === "->" || link === "::") end += 2;
			else break;
		}
		return end;
	}
	#isName(from, end) {
		const word = String.fromCharCode(...this.#bytes.subarray(from, end));
		if (word.includes("->")) return !/^\d/.test(word);
		if (/[.:]/.test(word)) return /^(?:[A-Za-z_$]|::)+(?:\.[A-Za-z_$](?:[A-Za-z_$]|::)*)*$/.test(word) && /[\w$]$/.test(word) && !/:\.|\.:/.test(word);
		return !/^\d/.test(word) && (word.length < 12 || word.replace(/\D/g, "").length < 3);
	}
	#isFlagOrQuery(start) {
		const first = this.#nameStart(start);
		return first > 0 && "?&;".includes(String.fromCharCode(this.#at(first - 1))) || this.#hasDash(start);
	}
	#mayFollowBlank(start, closed, index) {
		if (index + 4 <= this.#bytes.length && [
			"is",
			"by",
			"or",
			"va"
		].includes(this.#text(index, 2))) return true;
		if (!this.#isQuoted && this.#isTypedValue(start, closed)) return true;
		if (this.#isParenthesised || this.#isQuoted || this.#is(blank, index) || this.#is(lineEnd, index)) return false;
		return this.#hasDash(start) || this.#isValue(start, index);
	}
	#isTypedValue(start, from) {
		const at = this.#skip(inType, from, typeReach);
		if (at >= from + typeReach || at >= this.#bytes.length || this.#at(at) !== code("=")) return false;
		return !"=>~".includes(String.fromCharCode(this.#at(at + 1))) && this.#mayBeValue(start, at + 1, "=");
	}
	#hasDash(start) {
		for (let first = this.#nameStart(start); first < start && this.#is(edge, first); first++) if (this.#at(first) === code("-")) return true;
		return false;
	}
	#isValue(start, from) {
		const end = this.#skip(inBare, from, longestBare);
		if (end - from === longestBare) return false;
		const mark = String.fromCharCode(this.#at(end));
		if (end === from) return !"),}]".includes(mark);
		if ("\"'`(><\\".includes(mark)) return true;
		if (end - from >= 8 && this.#bytes.subarray(from, end).some((byte) => digit[byte] === 1)) return true;
		if ("-&â!@$".includes(String.fromCharCode(this.#at(from)))) return true;
		if (this.#isWrapperWord(from, end)) return true;
		return this.#is(lineEnd, this.#skip(blank, end, mostBlanks)) && this.#mayStart(start) || this.#isFallback(end);
	}
	#mayStart(start) {
		const limit = Math.max(0, start - lineReach);
		let line = start;
		while (line > limit && !this.#is(lineEnd, line - 1)) line--;
		while (line < start && this.#is(space, line)) line++;
		if (line === start || this.#is(inName, line) && this.#nameStart(start) <= line) return true;
		return this.#at(line) === code("#") || statementStarts.has(String.fromCharCode(this.#at(line), this.#at(line + 1)));
	}
	#nameStart(start) {
		let first = start;
		while (first > Math.max(0, start - nameReach) && this.#is(inName, first - 1)) first--;
		return first;
	}
	#isWrapperWord(from, end) {
		return end - from >= 2 && end - from <= 6 && wrapperStarts.has(String.fromCharCode(...this.#bytes.subarray(from, from + 2)));
	}
	#isFallback(from) {
		const at = this.#skip(space, this.#at(from) === code(")") ? from + 1 : from, 4);
		return "|?".includes(String.fromCharCode(this.#at(at))) || this.#text(at, 2) === "or";
	}
};
const statementStarts = new Set([
	"EN",
	"AR",
	"ex",
	"se",
	"SE",
	"lo",
	"us",
	"fi",
	"co",
	"st",
	"-e",
	"--",
	"ma"
]);
const wrapperStarts = new Set([
	"ne",
	"aw",
	"re",
	"ex",
	"co",
	"u8",
	"yi",
	"ra"
]);
// src/kernel/plain-search.ts
const multiplier = 2654435761;
const fewestWords = 16;
const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
const fold = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
const foldBits = 538976288;
function createKeywordSearch(keywords) {
	const table = buildTable(keywords);
	const { nextBytes } = table;
	let hits = {
		count: 0,
		positions: new Uint32Array(1024),
		keywords: new Uint16Array(1024)
	};
	function push(position, keyword) {
		if (hits.count === hits.positions.length) hits = grow(hits);
		hits.positions[hits.count] = position;
		hits.keywords[hits.count] = keyword;
		hits.count++;
	}
	function verify(bytes, gramAt, slot) {
		for (let entry = table.heads[slot]; entry !== 0; entry = table.next[entry]) {
			const start = gramAt - table.gramOffset[entry];
			const keyword = keywords[table.keyword[entry]];
			if (start >= 0 && start + keyword.text.length <= bytes.length && isAt(bytes, start, keyword)) push(start, table.keyword[entry]);
		}
	}
	function searchBytes(bytes, from, to) {
		const end = Math.min(to, bytes.length - 2);
		for (let at = from; at < end; at++) {
			const slot = slotOf(bytes[at], bytes[at + 1], bytes[at + 2]);
			if ((nextBytes[slot] >>> bytes[at + 3] & 1) !== 0) verify(bytes, at, slot);
		}
	}
	function searchWords(bytes, words, from) {
		const last = words.length - 1;
		let word = words[0] | foldBits;
		for (let index = 0; index < last; index++) {
			const next = words[index + 1] | foldBits;
			const first = Math.imul(word << 8, multiplier) >>> 17;
			const second = Math.imul(word & 4294967040, multiplier) >>> 17;
			const third = Math.imul(word >>> 8 & 16776960 | next << 24, multiplier) >>> 17;
			const fourth = Math.imul(word >>> 16 & 65280 | next << 16, multiplier) >>> 17;
			if ((nextBytes[first] >>> (word >>> 24) & 1) !== 0) verify(bytes, from + index * 4, first);
			if ((nextBytes[second] >>> next & 1) !== 0) verify(bytes, from + index * 4 + 1, second);
			if ((nextBytes[third] >>> (next >>> 8) & 1) !== 0) verify(bytes, from + index * 4 + 2, third);
			if ((nextBytes[fourth] >>> (next >>> 16) & 1) !== 0) verify(bytes, from + index * 4 + 3, fourth);
			word = next;
		}
	}
	function findAll(bytes) {
		hits.count = 0;
		const from = -bytes.byteOffset & 3;
		const words = bytes.length - from >> 2;
		if (words < fewestWords || !isLittleEndian) return searchBytes(bytes, 0, bytes.length);
		searchBytes(bytes, 0, from);
		searchWords(bytes, new Int32Array(bytes.buffer, bytes.byteOffset + from, words), from);
		searchBytes(bytes, from + (words - 1) * 4, bytes.length);
	}
	return (bytes, onKeyword) => {
		findAll(bytes);
		const { count, positions, keywords: found } = sorted(hits);
		for (let index = 0; index < count; index++) onKeyword(positions[index], found[index]);
	};
}
function slotOf(first, second, third) {
	return Math.imul(first << 8 | second << 16 | third << 24 | 538976256, multiplier) >>> 17;
}
function buildTable(keywords) {
	const size = keywords.length + 1;
	const slotCount = 32768;
	const table = {
		nextBytes: new Int32Array(slotCount),
		heads: new Uint16Array(slotCount),
		next: new Uint16Array(size),
		keyword: new Uint16Array(size),
		gramOffset: new Uint8Array(size)
	};
	for (let index = keywords.length - 1; index >= 0; index--) {
		const { text, window: offset } = keywords[index];
		const folded = text.map((byte) => fold[byte]);
		const slot = slotOf(folded[offset], folded[offset + 1], folded[offset + 2]);
		const entry = index + 1;
		table.nextBytes[slot] |= offset + 3 < folded.length ? 1 << folded[offset + 3] : -1;
		table.next[entry] = table.heads[slot];
		table.heads[slot] = entry;
		table.keyword[entry] = index;
		table.gramOffset[entry] = offset;
	}
	return table;
}
function isAt(bytes, start, { text: wanted, isCaseSensitive }) {
	for (let index = 0; index < wanted.length; index++) {
		const byte = bytes[start + index];
		if ((isCaseSensitive ? byte : fold[byte]) !== wanted[index]) return false;
	}
	return true;
}
function grow(hits) {
	const positions = new Uint32Array(hits.positions.length * 2);
	const keywords = new Uint16Array(positions.length);
	positions.set(hits.positions);
	keywords.set(hits.keywords);
	return {
		count: hits.count,
		positions,
		keywords
	};
}
function sorted(hits) {
	const { positions, keywords } = hits;
	for (let index = 1; index < hits.count; index++) {
		const position = positions[index];
		const keyword = keywords[index];
		let at = index - 1;
		while (at >= 0 && (positions[at] > position || positions[at] === position && keywords[at] > keyword)) {
			positions[at + 1] = positions[at];
			keywords[at + 1] = keywords[at];
			at--;
		}
		positions[at + 1] = position;
		keywords[at + 1] = keyword;
	}
	return hits;
}
// src/kernel/word-ending.ts
const mostMore = 8;
const reach = 24;
function endsWell(bytes, from, endings) {
	const rest = String.fromCharCode(...bytes.subarray(from, wordEnd(bytes, from))).toLowerCase();
	return rest === "" || endings.some((ending) => ending.endsWith("*") ? goesOn(rest, ending.slice(0, -1)) : rest === ending);
}
function goesOn(rest, start) {
	const more = rest.length - start.length;
	return rest.startsWith(start) && more > 0 && more <= mostMore;
}
function wordEnd(bytes, from) {
	const isUpper = (bytes[from - 1] & 32) === 0;
	const limit = Math.min(from + reach, bytes.length);
	let end = from;
	while (end < limit && isLetter(bytes[end]) && (bytes[end] & 32) === 0 === isUpper) end++;
	const isFollowed = end < limit && isLetter(bytes[end]);
	return isUpper && isFollowed ? Math.max(from, end - 1) : end;
}
const isLetter = (byte) => (byte | 32) >= 97 && (byte | 32) <= 122;
// src/kernel/plain.ts
function createPlainKernel(tables) {
	const reader = new require_scan.TableReader(tables);
	const keywords = Array.from({ length: reader.field("keywordCount") }, (_, index) => reader.keyword(index));
	const listeners = Array.from({ length: reader.field("listenerCount") }, (_, index) => reader.listener(index));
	const sets = new Map();
	const findKeywords = createKeywordSearch(keywords);
	let buffer;
	function setOf(index) {
		const known = sets.get(index) ?? reader.set(index);
		sets.set(index, known);
		return known;
	}
	function isWord({ length, before }, bytes, position) {
		return before === 0 || endsWell(bytes, position + length, reader.endings(before));
	}
	function createGate(bytes, isCode) {
		const runs = new Map();
		const holdsRun = (index, { set, length, before, after }, position) => {
			const run = runs.get(index) ?? new require_run_search.RunSearch(setOf(set), length, bytes);
			runs.set(index, run);
			return run.isOpen(Math.max(0, position - before), position + after);
		};
		return (index, position) => {
			const listener = listeners[index];
			if (listener.notBefore !== 255 && position > 0 && setOf(listener.notBefore)[bytes[position - 1]] === 1) return false;
			if (listener.kind === require_scan.gateKinds.run) return holdsRun(index, listener, position);
			if (listener.kind === require_scan.gateKinds.assignment) return isWord(listener, bytes, position) && mayAssign(bytes, position, listener.length, isCode);
			return listener.kind === require_scan.gateKinds.open;
		};
	}
	return {
		kind: "plain",
		get buffer() {
			return buffer ??= new Uint8Array(require_scan.longestBlobPiece);
		},
		search(bytes, isCode, onHits) {
			const hits = new PlainHits();
			const isOpen = createGate(bytes, isCode);
			findKeywords(bytes, (position, index) => {
				const { text, firstListener, listenerCount } = keywords[index];
				for (let listener = firstListener; listener < firstListener + listenerCount; listener++) if (isOpen(listener, position)) hits.push(position, listeners[listener].rule, text.length);
			});
			if (hits.count > 0) onHits(hits);
		},
		findEncoded: () => void 0,
		holdsZero: (bytes) => bytes.includes(0)
	};
}
var PlainHits = class {
	#numbers = [];
	get count() {
		return this.#numbers.length / 3;
	}
	push(position, rule, keywordLength) {
		this.#numbers.push(position, rule, keywordLength);
	}
	position(index) {
		return this.#numbers[index * 3];
	}
	rule(index) {
		return this.#numbers[index * 3 + 1];
	}
	keywordLength(index) {
		return this.#numbers[index * 3 + 2];
	}
};
exports.createPlainKernel = createPlainKernel;
