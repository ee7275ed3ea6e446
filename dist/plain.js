const require_scan = require("./scan.js");
const require_run_search = require("./kernel-run-search.js");
// src/kernel/plain/assignment/byte-sets.ts
const inName = setOf(/[\w$.-]/);
const edge = setOf(/[-.$]/);
const blank = setOf(/[ \t]/);
const lineEnd = setOf(/[\r\n]/);
const space = setOf(/\s/);
const quote = setOf(/["'`]/);
const digit = setOf(/\d/);
const closer = setOf(/[\]}\\]/);
const inTag = setOf(/[\w:.-]/);
const inPlainWord = setOf(/\w/);
const inWord = setOf(/[\w$]/);
const hardEnd = setOf(/[ \t\r\n),;\]}]/);
const opening = setOf(/[[{<\\]/);
const inPair = setOf(/[\s,;-]/);
const inSymbol = setOf(/[:=>|?~+<-]/);
const inType = setOf(/[\w\s.:|?!<>[\],*&']/);
const inTypeWord = setOf(/[\w.:?]/);
const inCall = setOf(/[\w.$:@&*!?>-]/);
const inBare = setOf(/[^ \t\r\n\0<>,;(){}[\]|\\"'`]/);
const inConstant = setOf(/[A-Z\d_]/);
const inColumnName = setOf(/[\w$. \t-]/);
const inHeading = setOf(/[\w .,;"\t|*`/()-]/);
const inSpan = setOf(/[^ \r\n`\\]/);
function setOf(pattern) {
	return Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
}
// src/kernel/plain/assignment/closers.ts
const mostClosers = 8;
const longestTag = 30;
const mostDigits$1 = 6;
const entities = [
	"&quot;",
	"&apos;",
	"&#34;",
	"&#39;",
	"%22",
	"**"
];
function readClosers(text, from) {
	let isQuoted = false;
	let isParenthesised = false;
	let at = from;
	for (let count = 0; count < mostClosers; count++, at++) if (text.is(quote, at)) isQuoted = true;
	else if (text.isAny(")", at)) isParenthesised = true;
	else if (!text.is(closer, at)) {
		const length = entityLength(text, at);
		if (length === 0) break;
		isQuoted = true;
		at += length - 1;
	}
	return {
		closed: at,
		isQuoted,
		isParenthesised
	};
}
function entityLength(text, at) {
	if (text.exact(at, 2) === "</") {
		const end = text.skip(inTag, at + 2, longestTag);
		return end > at + 2 && text.isAny(">", end) ? end + 1 - at : 0;
	}
	return entities.find((each) => text.exact(at, each.length) === each)?.length ?? 0;
}
function indexEnd(text, from) {
	const at = text.skip(space, from, 2);
	const end = text.skip(digit, at + 1, mostDigits$1);
	return text.isAny("[", at) && text.isAny("]", end) ? end + 1 : void 0;
}
// src/kernel/plain/assignment/gate-text.ts
const mostBlanks = 40;
const codeOf = (character) => character.charCodeAt(0);
var GateText = class {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
	}
	at(index) {
		return index < this.bytes.length ? this.bytes[index] : 10;
	}
	is(set, index) {
		return set[this.at(index)] === 1;
	}
	isAny(characters, index) {
		return characters.includes(String.fromCharCode(this.at(index)));
	}
	skip(set, from, most) {
		let at = from;
		while (at < from + most && this.is(set, at)) at++;
		return at;
	}
	skipBlanks(from) {
		return this.skip(blank, from, mostBlanks);
	}
	folded(index, length) {
		return this.exact(index, length).toLowerCase();
	}
	exact(index, length) {
		return String.fromCharCode(...this.bytes.subarray(index, index + length));
	}
	isInWord(index) {
		return this.is(inWord, index);
	}
};
const lineReach = 160;
const rowReach = 124;
const mostIndent$3 = 42;
function chainEnd(text, from) {
	let end = from;
	while (end < from + 60 + 1) {
		const link = text.folded(end, 2);
		if (text.is(inWord, end) || link.startsWith(".")) end++;
		else if (link === "->" || link === "::") end += 2;
		else break;
	}
	return end;
}
function isCall(text, from) {
	return text.at(text.skip(inCall, from, 60)) === codeOf("(");
}
function isName(text, from, end) {
	const word = text.exact(from, end - from);
	if (word.includes("->")) return !/^\d/.test(word);
	if (/[.:]/.test(word)) return /^(?:[A-Za-z_$]|::)+(?:\.[A-Za-z_$](?:[A-Za-z_$]|::)*)*$/.test(word) && /[\w$]$/.test(word) && !/:\.|\.:/.test(word);
	return !/^\d/.test(word) && (word.length < 12 || word.replace(/\D/g, "").length < 3);
}
function isFlagOrQuery(text, start) {
	const first = nameStart(text, start);
	return first > 0 && text.isAny("?&;", first - 1) || hasDash(text, start);
}
function hasDash(text, start) {
	for (let first = nameStart(text, start); first < start && text.is(edge, first); first++) if (text.at(first) === codeOf("-")) return true;
	return false;
}
function mayStart(text, start) {
	const limit = Math.max(0, start - lineReach);
	let line = start;
	while (line > limit && !text.is(lineEnd, line - 1)) line--;
	while (line < start && text.is(space, line)) line++;
	if (line === start || text.is(inName, line) && nameStart(text, start) <= line) return true;
	return text.at(line) === codeOf("#") || statementStarts.has(String.fromCharCode(text.at(line), text.at(line + 1)));
}
function beginsRow(text, start) {
	const limit = Math.max(0, start - rowReach);
	let open = start;
	while (open > limit && !text.is(quote, open - 1) && !text.is(space, open - 1)) open--;
	if (open === 0 || !text.isAny("\"", open - 1)) return false;
	let line = open - 1;
	while (line > 0 && open - line < mostIndent$3 && text.is(blank, line - 1)) line--;
	return line === 0 || text.is(lineEnd, line - 1);
}
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
function nameEnd(text, from) {
	let end = from;
	while (end < from + 60 && end < text.bytes.length && text.is(inName, end)) end++;
	while (end > from && text.is(edge, end - 1)) end--;
	return end;
}
function nameStart(text, start) {
	let first = start;
	while (first > Math.max(0, start - 60) && text.is(inName, first - 1)) first--;
	return first;
}
const wrapperWords = new Set([
	"new",
	"await",
	"return",
	"export",
	"const",
	"u8",
	"yield",
	"raw"
]);
function wrapperWordLength(text, from, end) {
	if (!text.is(blank, end) || !wrapperWords.has(text.exact(from, end - from))) return 0;
	const next = text.skip(blank, end, 4);
	return text.is(inWord, next) && text.at(next) !== codeOf("$") || text.is(quote, next) ? next - from : 0;
}
function isFallback(text, from) {
	const at = text.skip(space, text.isAny(")", from) ? from + 1 : from, 4);
	return [
		"||",
		"??",
		"or"
	].includes(text.exact(at, 2)) && text.is(quote, text.skip(space, at + 2, 4));
}
// src/kernel/plain/assignment/markup.ts
const mostSpaces$2 = 20;
const mostBeforePair = 20;
const mostIndent$2 = 40;
const reach$2 = 60;
const mostAttributes = 5;
const mostMembers = 2;
const longestAttribute = 120;
const longestWord = 30;
const inMember = setOf(/[^"\r\n]/);
const inTie = setOf(/[:=>\s]/);
function mayHaveMarks(text, index) {
	if (!text.isAny("=:>|?+", index)) return false;
	const symbol = text.skip(inSymbol, index, 4);
	const at = text.skipBlanks(symbol);
	if (text.is(lineEnd, at)) return ["<v", "<V"].includes(text.exact(belowOf(text, at), 2));
	if (text.isAny("*", at)) return text.isAny("* 	", at + 1);
	const tag = text.isAny("<", symbol - 1) ? symbol - 1 : at;
	return text.isAny("<", tag) && text.isAny("bcdefikstvBCDEFIKSTV", tag + (text.isAny("/", tag + 1) ? 2 : 1));
}
function belowOf(text, end) {
	return text.skip(blank, end + (text.exact(end, 2) === "\r\n" ? 2 : 1), mostIndent$2);
}
function isPair(text, from) {
	const at = text.skip(inPair, from, mostBeforePair);
	if (at === from) return false;
	if (text.isAny("-", at - 1) && isOption(text, at)) return true;
	if (text.folded(at, 4) === "type") return text.isAny("=", at + 4);
	const word = behindPrefix(text, text.isAny("\"'<", at) ? at + 1 : at);
	return [
		"valu",
		"defa",
		"stri"
	].includes(text.folded(word, 4)) && /^[a-z]{0,8}\\?["']?\s{0,4}[=:>]/i.test(text.exact(word + 4, 16));
}
function isOption(text, from) {
	let at = from;
	if (text.folded(at, 5) === "type ") {
		at = text.skip(inPair, text.skip(inTag, at + 5, longestWord), mostBeforePair);
		if (!text.isAny("-", at - 1)) return false;
	}
	return ["valu", "body"].includes(text.folded(at, 4));
}
function behindPrefix(text, at) {
	const head = text.folded(at, 4);
	if (head === "init" || head === "curr") return at + 7;
	return head === "andr" ? at + 8 : head === "para" ? at + (text.isAny("-", at + 5) ? 6 : 9) : at;
}
function mayBePair(text, { start, closed, isQuoted }, from, index) {
	if (isQuoted && text.isAny("{", index) || (from > closed || text.isAny(",", from)) && isPair(text, from)) return true;
	const at = text.skip(inPair, from, mostBeforePair);
	if (text.isAny("<", at)) return isPairWord(text, at + 1);
	if (at > from && text.isAny("=", text.skip(inTag, at, reach$2)) && (isBearer(text, start) || mayHaveAttributes(text, at))) return true;
	if (at > from && text.isAny("\"", at) && mayHaveMembers(text, at)) return true;
	let word = at;
	while (word < from + mostSpaces$2 && text.isAny(" ,:	\r\n", word)) word++;
	return text.folded(word, 4) === "with" && text.is(quote, text.skip(inTie, word + 4, 8));
}
function isBearer(text, start) {
	const before = nameStart(text, start) - 1;
	if (text.isAny("<:", before)) return true;
	return before >= 4 && text.isAny("\"'", before) && text.isAny("=", before - 1) && text.isAny("ey", before - 2);
}
function mayHaveAttributes(text, from) {
	let at = from;
	for (let count = 0; count < mostAttributes; count++) {
		const equals = text.skip(inTag, at, reach$2);
		if (!text.isAny("=", equals)) return false;
		const end = attributeEnd(text, equals + 1);
		if (end === void 0) return false;
		at = text.skip(inPair, end, mostBeforePair);
		if (isPairWord(text, text.isAny("\"'<", at) ? at + 1 : at)) return true;
	}
	return false;
}
function mayHaveMembers(text, from) {
	let at = from;
	for (let count = 0; count < mostMembers; count++) {
		if (!text.isAny("\"", at)) return false;
		const end = text.skip(inTag, at + 1, longestWord);
		const colon = text.skip(space, end + 1, 1);
		if (!text.isAny("\"", end) || !text.isAny(":", colon)) return false;
		const comma = text.skip(space, memberEnd(text, text.skip(space, colon + 1, 1)), 1);
		if (!text.isAny(",", comma)) return false;
		at = text.skip(inPair, comma + 1, mostBeforePair);
		if (isPairWord(text, behindPrefix(text, text.isAny("\"'<", at) ? at + 1 : at))) return true;
	}
	return false;
}
function memberEnd(text, from) {
	return text.isAny("\"", from) ? text.skip(inMember, from + 1, longestAttribute) + 1 : text.skip(inTag, from, longestAttribute);
}
function attributeEnd(text, from) {
	if (!text.isAny("\"'", from)) {
		const comma = text.skip(inTag, from, longestWord);
		return comma > from && text.isAny(",", comma) ? comma : void 0;
	}
	const mark = text.at(from);
	let end = from + 1;
	while (end < from + 1 + longestAttribute && text.at(end) !== mark) if (text.isAny("<>\r\n", end++)) return void 0;
	return text.at(end) === mark ? end + 1 : void 0;
}
function isPairWord(text, at) {
	return [
		"valu",
		"defa",
		"stri"
	].includes(text.folded(at, 4)) || ["td", "dd"].includes(text.folded(at, 2));
}
// src/kernel/plain/assignment/name.ts
const mostWords = 24;
function isNamedOtherwise(text, start, end, { masks, flagsOf }) {
	const from = nameStart(text, start);
	let first = from;
	while (first < start && text.is(edge, first)) first++;
	const isDashed = text.exact(from, first - from).includes("-");
	const words = wordsOf(text.exact(first, end - first));
	if (words.length > mostWords) return false;
	const flags = words.map((word) => /^[a-z]/.test(word) ? flagsOf(word) : 0);
	const all = flags.reduce((joined, each) => joined | each, 0);
	const beforeLast = flags.at(-2) ?? 0;
	if ((all & masks & 65535) !== 0 || (beforeLast & masks >>> 16) !== 0) return true;
	if (words.length > 1 && (flags[0] & require_scan.wordFlags.first) !== 0) return true;
	const last = /^[0-9]/.test(words.at(-1) ?? "") ? beforeLast : flags.at(-1) ?? 0;
	return !isDashed && ((all & require_scan.wordFlags.undashed) !== 0 || (last & require_scan.wordFlags.last) !== 0);
}
function wordsOf(name) {
	return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
// src/kernel/plain/assignment/before.ts
const reach$1 = 120;
const mostSpaces$1 = 20;
const mostBeforeKey = 12;
const mostOfWord = 32;
const longestValue = 90;
const inOwner = setOf(/[\w$.@>:&*!-]/);
const comparingHeads = new Set("asse expe veri equa same comp shou strc strn".split(" "));
const pairKeys = [
	"name",
	"key",
	"id",
	"property",
	"forKey"
];
const headerKey = "derField";
const longestKey = 18;
function mayStandBefore(text, { start, isQuoted }, after) {
	let first = start;
	const limit = Math.max(0, start - reach$1);
	while (first > limit && text.is(inOwner, first - 1)) first--;
	if (isQuoted) return first > 0 && text.is(quote, first - 1) && isNamedByPair(text, first - 1);
	if (!text.isAny(" 	\r\n,;){", after) && !text.isAny(")", after - 1)) return false;
	const before = blanksBefore(text, first);
	if (before < 3) return false;
	if (text.isAny(",", before - 1)) return isComparedArgument(text, blanksBefore(text, before - 1) - 1);
	if (text.isAny("(", before - 1)) return before > 5 && ["uals", "case"].includes(text.folded(before - 5, 4));
	if (!text.isAny("=", before - 1) || !text.isAny("=", before - 2)) return false;
	return text.is(quote, blanksBefore(text, before - (text.isAny("=!", before - 3) ? 3 : 2)) - 1);
}
function isComparedArgument(text, end) {
	if (!text.is(quote, end)) return false;
	const least = Math.max(0, end - 1 - longestValue);
	let open = end - 1;
	while (open >= least && text.at(open) !== text.at(end)) if (text.isAny("\r\n\\", open--)) return false;
	if (open < least) return false;
	return isComparingBefore(text, text.isAny("bu@N", open - 1) ? open - 1 : open);
}
function isComparingBefore(text, from) {
	let at = from;
	while (at > 0 && from - at < 5 && text.is(space, at - 1)) at--;
	if (text.isAny("(", at - 1)) at--;
	else if (at === from) return false;
	return isComparingWord(text, text.isAny("!?", at - 1) ? at - 1 : at);
}
function isComparingWord(text, end) {
	let at = end;
	while (at > 0 && end - at < mostOfWord && text.is(inPlainWord, at - 1)) at--;
	return comparingHeads.has(text.folded(at, Math.min(4, end - at))) || end - at === 2 && ["is", "eq"].includes(text.folded(at, 2));
}
function blanksBefore(text, from) {
	let at = from;
	while (at > Math.max(0, from - mostSpaces$1) && text.is(blank, at - 1)) at--;
	return at;
}
function isNamedByPair(text, from) {
	let at = blanksBefore(text, from);
	if (text.isAny("@", at - 1)) at--;
	if (at < 3 || !text.isAny("=:", at - 1)) return false;
	let end = blanksBefore(text, at - 1);
	if (end > 1 && text.isAny("\"'", end - 1)) end--;
	const length = keyLength(text, end);
	if (length === 0) return false;
	let start = end - length;
	if (start > 0 && text.isAny("\"'", start - 1)) start--;
	let before = start;
	while (before > 0 && start - before < mostBeforeKey && text.is(space, before - 1)) before--;
	if (before > 0 && text.isAny(",", before - 1)) before--;
	if (before === start) return false;
	return before > 0 && text.isAny("\"'", before - 1);
}
function keyLength(text, end) {
	if (end >= longestKey && text.exact(end - 8, 8) === headerKey) return longestKey;
	const keys = pairKeys.filter((word) => end >= word.length && text.exact(end - word.length, word.length) === word);
	return Math.max(0, ...keys.map((word) => word.length));
}
// src/kernel/plain/assignment/dropped-value.ts
const lookedAt = 64;
const shortest$1 = 3;
function isDroppedQuoted(text, at, { isListed }, { isPassword, isBareKey, flagsOf }) {
	const mark = text.exact(at, 1);
	if (text.isAny(mark, at + 1)) return false;
	let end = at + 1;
	while (end < at + 1 + lookedAt && !text.isAny(mark, end)) {
		if (text.is(lineEnd, end)) return true;
		if (text.isAny("\\", end)) return false;
		end++;
	}
	const isCut = end === at + 1 + lookedAt;
	if (isListed && (isCut || text.isAny(",:", text.skipBlanks(end + 1)))) return false;
	const value = text.exact(at + 1, end - at - 1);
	if (/\$\{|\{\{|<%|%\{|#\{|\$\(|\{%|(?<!\w)@@(?=[A-Za-z_{])|\[\[/.test(value)) return true;
	if (isCut) return false;
	if (isForeign(value) || isStock(value, flagsOf) || isBareKey && isWording(value)) return true;
	return isSentence(value) && !isPassword && !/^[btad]/i.test(value);
}
function isSentence(value) {
	return (value.match(/[ \t]/g)?.length ?? 0) >= 2 && !/^[ \t][^ \t]+[ \t]$/.test(value) && /[^a-z0-9 \t]/.test(value);
}
function isDroppedWord(text, at, end, { start, isElement, drops }) {
	if (drops === void 0) return false;
	const { isBareKey, flagsOf } = drops;
	if (isElement && text.is(blank, end)) return false;
	const whole = text.exact(at, end - at);
	if (/^\$[A-Za-z_]/.test(whole)) return true;
	const word = whole.replace(/[.:]+$/, "");
	if (/[:-]/.test(word)) return false;
	if (word.length < shortest$1 || isStock(word, flagsOf)) return true;
	const endsLine = text.is(lineEnd, text.skipBlanks(end));
	if (isBareKey && !isElement && endsLine && isWording(word) && !isFlagOrQuery(text, start)) return true;
	if (word.includes(".")) return /^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$/.test(word);
	if (!/^(?:\D{3,15}|\D[\w$]{2,4})$/.test(word)) return false;
	if (isElement) return isBareKey && /^\D*$/.test(word);
	return !text.isAny("=", at - 1) && !endsLine && !isFlagOrQuery(text, start);
}
function isDroppedMark(text, at, { isElement }) {
	if (isCall(text, at)) return false;
	const end = text.skip(inBare, at, 65);
	const value = text.exact(at, end - at);
	if (end - at > lookedAt || /[&#]/.test(value) || isFallback(text, end)) return false;
	if (isElement && text.is(blank, end) && !/^[^0-9<]{0,63}</.test(text.exact(end, lookedAt))) return false;
	return value.startsWith("@") || isForeign(value) || /^:[a-z_]\w*$/.test(value);
}
function isWording(value) {
	return /^[A-Za-z]{1,15}(?:[-./_][A-Za-z]{1,15})*$/.test(value) && value.replace(/[^A-Z]/g, "").length * 4 <= value.length;
}
function isForeign(value) {
	return value.replace(/[\0-\x7e]/g, "").length * 4 > value.length;
}
function isStock(value, flagsOf) {
	return (flagsOf(value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())) & require_scan.wordFlags.value) !== 0;
}
const [shortestAlone, longestAlone] = [20, 200];
const blockHeads = new Set([
	"type",
	"defa",
	"noec",
	"desc",
	"requ",
	"doc:",
	"form",
	"env:"
]);
function isBlockHead(text, at) {
	return blockHeads.has(text.folded(at, 4));
}
function isBlockBelow(text, from) {
	const newline = text.at(from) === 13 ? from + 1 : from;
	if (text.at(newline) !== 10) return false;
	const at = text.skip(blank, newline + 1, 40);
	return at > newline + 1 && isBlockHead(text, at);
}
function valueBelow(text, from) {
	const newline = text.at(from) === 13 ? from + 1 : from;
	if (text.at(newline) !== 10) return void 0;
	const line = newline + 1;
	const at = text.skip(blank, line, 40);
	if (text.is(quote, at) || at > line && text.isAny(">|", from - 1) || isAloneOnLine(text, at)) return at;
	return text.exact(at, 2) === "- " ? at + 2 : void 0;
}
function isAloneOnLine(text, from) {
	const end = text.skip(inBare, from, longestAlone + 1);
	return end - from >= shortestAlone && end - from <= longestAlone && text.bytes.subarray(from, end).some((byte) => digit[byte] === 1) && text.is(lineEnd, text.skipBlanks(end));
}
// src/kernel/plain/assignment/value.ts
const mostWrappers = 6;
const longestBare = 512;
const shortest = 3;
const mostOfSpan = 64;
const mostBeforeScheme = 12;
function mayBeValue(text, from, place) {
	let at = text.skipBlanks(from);
	if (text.isAny("|>", at)) return true;
	if (text.isAny("\\", at) && text.is(lineEnd, at + 1)) at++;
	if (!text.is(lineEnd, at)) return mayBeWrapped(text, at, place);
	if (isBlockBelow(text, at)) return true;
	const below = valueBelow(text, at);
	return below !== void 0 && mayBeWrapped(text, below, place);
}
function mayBeWrapped(text, from, place) {
	const { start, drops } = place;
	let isBareAllowed = place.allowsBare;
	let { isListed } = place;
	let at = from;
	for (let count = 0; count < mostWrappers; count++) {
		at = text.skipBlanks(at);
		if (text.isAny("([{", at)) {
			const isBrace = text.at(at) === codeOf("{");
			if (text.at(at) === codeOf("(")) isBareAllowed = false;
			isListed = true;
			const inside = behindBracket(text, at);
			if (inside === void 0) return false;
			at = inside;
			if (isBrace && isBlockHead(text, text.skipBlanks(at))) return true;
			continue;
		}
		if (!text.isInWord(at)) return mayBeginValue(text, at, isBareAllowed, {
			...place,
			isListed
		});
		const end = chainEnd(text, at);
		if (end - at > 60) return true;
		if (text.is(quote, end) && (!isBareAllowed || !drops || end - at <= 2)) return isBareAllowed || end - at <= 2;
		if (text.at(end) === codeOf("(")) {
			if (text.isAny("=", at - 1) && mayBeSetting(text, start, at)) return true;
			isBareAllowed = false;
			isListed = true;
			at = end + (text.exact(end, 3) === "()." ? 3 : 1);
			continue;
		}
		const wrapper = wrapperWordLength(text, at, end);
		if (wrapper > 0) {
			at += wrapper;
			continue;
		}
		return isBareAllowed ? mayBeWord(text, at, end, place) : mayBeQuotedLater(text, at, end);
	}
	return true;
}
function mayBeQuotedLater(text, at, end) {
	return isCall(text, at) || isGiven(text, at, end);
}
function mayBeWord(text, at, end, place) {
	const { start, isNameRefused } = place;
	if (!(text.is(hardEnd, end) || text.is(opening, end) || text.is(quote, end)) || isFallback(text, end)) return true;
	if (end - at < shortest) return false;
	if (text.is(blank, end) && (schemes.has(text.folded(at, 4)) || isOwnScheme(text, at))) return true;
	if (isNameRefused && isName(text, at, end) && !isFlagOrQuery(text, start) && !isInText(text, at, end, start)) return false;
	return !isDroppedWord(text, at, end, place);
}
function isGiven(text, at, end) {
	const equals = text.skip(blank, end, 1);
	if (text.folded(at, 4) !== "defa" || !text.isAny("=", equals)) return false;
	const value = text.skip(blank, equals + 1, 1);
	return text.is(quote, text.isAny("bu", value) ? value + 1 : value);
}
function mayBeSetting(text, start, at) {
	const first = nameStart(text, start);
	return text.skip(inConstant, first, at - 1 - first) === at - 1 && !text.isAny("$", at);
}
function behindBracket(text, at) {
	if (text.exact(at, 2) !== "[]") return behindBreak(text, at + 1, text.at(at) === codeOf("{"));
	return text.isInWord(at + 2) ? behindBreak(text, at + 2, false) : void 0;
}
function behindBreak(text, from, isBrace) {
	const at = text.skip(blank, from, 4);
	const newline = text.at(at) === 13 ? at + 1 : at;
	if (newline >= text.bytes.length || text.at(newline) !== 10) return from;
	const below = text.skip(blank, newline + 1, 40);
	return text.is(quote, below) || isBrace && isBlockHead(text, below) ? below : from;
}
function isInText(text, at, end, start) {
	if (text.isAny("=", at - 1)) return text.isAny("\"'", end) || text.is(blank, end) && /[A-Za-z"']/.test(text.exact(text.skipBlanks(end), 1));
	return text.isAny(":", at - 1) && text.isAny("}", end) && text.exact(nameStart(text, start) - 2, 2) === "${";
}
const schemes = new Set([
	"basi",
	"bear",
	"toke",
	"api-",
	"apik",
	"dige"
]);
function isOwnScheme(text, at) {
	return /[A-Z]/.test(text.exact(at, 1)) && /tion[ \t"'`\]:=>,]{0,11}$/i.test(text.exact(Math.max(0, at - mostBeforeScheme - 3), Math.min(at, 15)));
}
function mayBeginValue(text, at, isBareAllowed, place) {
	const { drops } = place;
	if (text.is(quote, at)) return !isShortlyQuoted(text, at) && !(drops && isDroppedQuoted(text, at, place, drops));
	const first = String.fromCharCode(text.at(at));
	if (first === "\\") return text.isAny("\"'\\", at + 1);
	if (first === "<") return text.isAny("!", at + 1) || text.exact(at, 3) === "<<\"";
	if (first === "!" || text.exact(at, 2) === "**" || /^\xe2\x80[\x9c\x98]/.test(text.exact(at, 3)) || first === "&" && text.isAny("qa#", at + 1)) return true;
	if (text.is(quote, at + 1)) return true;
	if (!isBareAllowed) return isCall(text, at);
	const end = text.skip(inBare, at, shortest);
	if (end < at + shortest) return text.is(quote, end) || isCall(text, at);
	return !drops || !isDroppedMark(text, at, place);
}
function isShortlyQuoted(text, at) {
	const mark = text.at(at);
	if (text.at(at + 1) === mark) return text.at(at + 2) !== mark;
	if (text.isAny("\\", at + 1)) return false;
	return text.at(at + 2) === mark || !text.isAny("\\", at + 2) && text.at(at + 3) === mark;
}
function isCodeSpan(text, at) {
	if (!text.isAny("`", at)) return false;
	const end = text.skip(inSpan, at + 1, mostOfSpan);
	if (end === at + 1 + mostOfSpan || text.isAny("\\", end)) return true;
	return text.isAny("`", end) && text.bytes.subarray(at + 1, end).some((byte) => digit[byte] === 1);
}
function isSoundBehindBlank(text, from, start) {
	const end = text.skip(inBare, from, longestBare);
	const length = end - from;
	if (length === longestBare) return false;
	if (length === 0) return text.isAny("\"'([{<", end) || isCodeSpan(text, end);
	if (length >= 8 && text.bytes.subarray(from, end).some((byte) => digit[byte] === 1)) return true;
	if (text.isAny("(", end) || text.is(blank, end) && schemes.has(text.folded(from, 4))) return true;
	if (text.isAny(">", end)) return isCall(text, from);
	if (text.is(quote, end)) return length <= 2;
	if (text.isAny("!@$", from) || wrapperWordLength(text, from, end) > 0) return true;
	return text.is(lineEnd, text.skipBlanks(end)) && mayStart(text, start) || isFallback(text, end);
}
// src/kernel/plain/assignment/verb.ts
const mostVerbs = 6;
const mostBetween = 20;
const bodyReach = 60;
const mostSpaces = 20;
const mostToBrace = 14;
const betweenVerbs = setOf(/[. \t>-]/);
const inOpening = setOf(/[ \t()|_>=-]/);
const mostOfOpening = 10;
const inBody = setOf(/[\w.<>*?&: \t=-]/);
function mayHaveVerb(text, from, flagsOf) {
	let at = from;
	for (let count = 0; count < mostVerbs; count++) {
		const word = text.skip(betweenVerbs, at, mostBetween);
		if (word === at) return false;
		at = text.skip(inPlainWord, word, 25);
		if ((flagsOf(text.folded(word, at - word)) & require_scan.wordFlags.verb) === 0) return false;
		let opening = text.skip(inOpening, at, mostOfOpening);
		if (text.isAny("@", opening)) opening++;
		if (opening > at && text.is(quote, opening)) return true;
	}
	return false;
}
function mayHaveBody(text, from) {
	let at = text.skip(inBody, from, bodyReach);
	if (text.is(lineEnd, at)) {
		const below = text.skip(space, at, mostToBrace);
		if (text.isAny("{", below)) at = below;
	}
	if (text.isAny("{", at)) {
		at = text.skip(space, at + 1, mostSpaces);
		if (text.folded(at, 6) === "return") at = text.skip(blank, at + 6, 4);
	} else {
		let arrow = at;
		while (arrow > from && text.is(blank, arrow - 1)) arrow--;
		if (arrow < from + 2 || text.exact(arrow - 2, 2) !== "=>") return false;
	}
	return text.is(quote, text.isAny("@", at) ? at + 1 : at);
}
// src/kernel/plain/assignment/otherwise.ts
const mostCalls = 8;
const typeReach$1 = 160;
const callSymbols = [
	"===",
	"!==",
	"||=",
	"??=",
	"==",
	"!=",
	"=~",
	"||",
	"??",
	"?:",
	":-"
];
function mayJoinOtherwise(text, name, quoted, flagsOf) {
	const { start, closed, isQuoted, isParenthesised } = name;
	const after = skipCalls(text, closed);
	const isCalled = after > closed;
	const index = text.skipBlanks(after);
	if (text.at(index) === codeOf("<") && text.folded(index, 5) === "<span") return true;
	if (mayHaveVerb(text, after, flagsOf) || isCalled && mayFollowCall(text, after, index, quoted)) return true;
	if ((isCalled || isParenthesised && text.isAny(":", nameStart(text, start) - 1)) && mayHaveBody(text, after)) return true;
	if (!isQuoted && !isParenthesised && !isCalled && (mayFollowComma(text, start, index, quoted) || mayBeLongType(text, closed))) return true;
	if (!isParenthesised && !isCalled && mayHaveMarks(text, index)) return true;
	return mayBePair(text, name, after, index) || mayStandBefore(text, name, after);
}
function skipCalls(text, from) {
	let at = from;
	for (let count = 0; count < mostCalls; count++) if (text.isAny(")", at)) at++;
	else if (text.exact(at, 2) === "()") at += 2;
	else break;
	return at;
}
function mayFollowCall(text, after, index, quoted) {
	if (text.isAny("\"'`]}\\&%*<", after)) return true;
	const symbol = text.exact(index, 2) === "or" && text.isAny(" 	(\"'", index + 2) ? "or" : callSymbols.find((each) => text.exact(index, each.length) === each);
	return symbol !== void 0 && mayBeValue(text, index + symbol.length, quoted);
}
function mayFollowComma(text, start, index, quoted) {
	if (!text.isAny(",", index) || !mayPrecedeValue(text, start)) return false;
	const value = text.skipBlanks(index + 1);
	return (text.is(quote, value) || text.exact(value, 3) === "<<\"") && mayBeValue(text, index + 1, quoted);
}
function mayPrecedeValue(text, start) {
	const first = nameStart(text, start);
	return text.isAny(":{", first - 1) || isConstant(text, first, start) || isComparingBefore(text, first);
}
function isConstant(text, first, start) {
	let at = first;
	while (at < start && text.is(edge, at)) at++;
	const end = nameEnd(text, start);
	while (at < end && text.is(inConstant, at)) at++;
	return at === end;
}
function mayBeLongType(text, from) {
	if (!text.isAny(" :?", from)) return false;
	const at = text.skip(space, text.skip(inSymbol, text.skip(space, from, 5), 2), 4);
	const word = text.folded(at, 4);
	return (word.startsWith("as ") || word.startsWith("&") || word === "stat") && text.isAny("=", text.skip(inType, from, typeReach$1));
}
// src/kernel/plain/assignment/series.ts
const mostIndent = 60;
const leadReach = 80;
const mostIndex = 66;
const restReach = 40;
const headingBefore = 150;
const headingBehind = 800;
const fewestJoined = 8;
function isInPlural(text, stemEnd, end) {
	return text.isAny("sS", stemEnd) || end > stemEnd && text.isAny("sS", end - 1);
}
function mayHaveSeries(text, start, end, closers) {
	const { closed, isParenthesised } = closers;
	if (text.isAny("]", end) && text.is(lineEnd, closed)) {
		const first = nameStart(text, start);
		if (first > 0 && text.isAny("[", first - 1)) return true;
	}
	if (isParenthesised) return false;
	if (mayHaveElements(text, closed) || mayHaveIndex(text, closed)) return true;
	const at = text.skipBlanks(closed);
	const next = text.at(at + 1);
	if (text.isAny("=", at)) {
		if (next === codeOf("=")) return false;
		return mayOpen(text, next === codeOf(">") ? at + 2 : at + 1, false);
	}
	if (!text.isAny(":", at) || next === codeOf(":")) return false;
	return mayOpen(text, next === codeOf("=") ? at + 2 : at + 1, true);
}
function mayHaveElements(text, closed) {
	const from = text.isAny(">", closed) ? closed + 1 : closed;
	const at = text.skip(space, from, mostIndent);
	return text.exact(at, 2) === (from > closed ? "<i" : "<a");
}
function mayHaveIndex(text, closed) {
	if (!text.isAny("[", closed)) return false;
	for (let at = closed + 1; at < closed + mostIndex && !text.is(lineEnd, at); at++) {
		if (!text.isAny("]", at)) continue;
		const equals = text.isAny(" ", at + 1) ? at + 2 : at + 1;
		return text.isAny("=", equals) && !text.isAny("=", equals + 1);
	}
	return false;
}
function mayOpen(text, from, isColon) {
	const first = text.skipBlanks(from);
	if (text.is(lineEnd, first)) return isColon && isRowBelow(text, first);
	if (text.is(quote, first)) return isJoined(text, first + 1);
	for (let at = first; at < first + leadReach; at++) {
		if (text.is(lineEnd, at)) {
			at = text.skip(space, at, mostIndent);
			if (!text.isAny("{", at)) return false;
		}
		if (text.is(quote, at)) return false;
		if (text.isAny("([{", at)) {
			if (text.isAny(")]}", at + 1)) at++;
			else if (mayBeginInside(text, at, at === first || text.isAny("=", at - 1) || text.isAny("=", at - 2))) return true;
			else if (text.isAny("(", at) && !text.isAny("[{", at + 1)) return false;
		}
	}
	return false;
}
function isJoined(text, from) {
	for (let at = from; at < from + fewestJoined; at++) if (text.is(space, at) || text.is(quote, at)) return false;
	return true;
}
function isRowBelow(text, from) {
	const first = behindNewline(text, from);
	if (first === void 0) return false;
	const newline = behindNewline(text, first) ?? first;
	const at = text.skip(blank, newline, mostIndent);
	if (text.isAny("-*+", at)) return text.is(blank, at + 1);
	return text.isAny("#", at) || at > newline && (text.is(inPlainWord, at) || text.is(quote, at));
}
function behindNewline(text, from) {
	const at = text.at(from) === 13 ? from + 1 : from;
	return text.at(at) === 10 && at < text.bytes.length ? at + 1 : void 0;
}
function mayBeginInside(text, at, isFirst) {
	const inside = text.skipBlanks(at + 1);
	const isBelow = text.is(lineEnd, inside);
	const value = isBelow ? text.skip(space, inside, mostIndent) : inside;
	if (text.is(quote, value) || at >= 2 && text.exact(at - 2, 2) === "%w") return true;
	if (text.isAny("(", at) && !isFirst || !(isFirst || isBelow)) return false;
	return text.isAny("{[#/", value) || text.is(inPlainWord, value);
}
function mayBeRow(text, start, end) {
	if (!text.isAny(",", end) || text.is(space, end + 1)) return false;
	const first = nameStart(text, start);
	if (first > 0 && !text.is(lineEnd, first - 1)) return false;
	return text.skip(inConstant, first, end - first) === end;
}
function mayHeadColumn(text, start, { closed }) {
	const mark = text.isAny(" ", closed) ? text.skip(inColumnName, closed, restReach) : closed;
	const isBar = text.isAny("|", mark);
	if (!isBar && !endsHeading(text, mark)) return false;
	let marks = 0;
	let at = start;
	for (; at > 0 && !text.is(lineEnd, at - 1); at--) {
		if (at <= start - headingBefore || !text.is(inHeading, at - 1)) return false;
		if (isColumnEnd(text, at - 1, isBar)) marks++;
		else if (!isBar && text.isAny(",;", at - 1)) return false;
	}
	if (!isBar && text.is(blank, at)) return false;
	let end = mark;
	for (; !text.is(lineEnd, end); end++) {
		if (end >= mark + headingBehind || !text.is(inHeading, end)) return false;
		if (isColumnEnd(text, end, isBar)) marks++;
		else if (!isBar && text.isAny(",;", end)) return false;
	}
	return marks > 0;
}
function endsHeading(text, mark) {
	if (text.is(lineEnd, mark) || text.isAny("	", mark)) return true;
	return text.isAny(",;", mark) && !text.is(blank, mark + 1) && !text.is(lineEnd, mark + 1);
}
function isColumnEnd(text, at, isBar) {
	if (isBar || text.isAny("|", at)) return text.isAny("|", at);
	return text.isAny("	", at) || text.isAny(",;", at) && !text.is(blank, at + 1);
}
// src/kernel/plain/assignment/symbol.ts
const symbols = [
	":::=",
	"::=",
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
	".=",
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
	",",
	"{"
]);
function symbolAt(text, { closed, isQuoted }, index) {
	const four = String.fromCharCode(text.at(index), text.at(index + 1), text.at(index + 2), text.at(index + 3));
	if (index > closed && (four.startsWith("!") && !four.startsWith("!=") || four.startsWith("<!"))) return four.charAt(0);
	const symbol = symbols.find((each) => four.startsWith(each));
	if (symbol !== void 0) return symbol;
	if (!isQuoted && index === closed && (four.startsWith("{\"") || four.startsWith("{ \""))) return "{";
	return isQuoted && four.startsWith(";s") ? ";" : void 0;
}
function isSound(symbol, { isQuoted, isParenthesised }) {
	if (symbol === ",") return isQuoted && !isParenthesised;
	return !isParenthesised || symbol !== "(" && symbol !== ">" && symbol !== "{";
}
// src/kernel/plain/assignment/type.ts
const typeReach = 160;
const longestTypeWord = 41;
const mostDigits = 6;
const longestByteList = 40;
function equalsBehindType(text, from) {
	if (!text.isAny(" :?", from) && text.exact(from, 2) !== "!:") return void 0;
	const type = plainType(text, from);
	if (type === void 0) return void 0;
	const at = text.skip(inType, type, from + typeReach - type);
	if (at >= from + typeReach || at >= text.bytes.length || !text.isAny("=", at)) return void 0;
	return text.isAny("=>~\r\n", at + 1) ? void 0 : at;
}
function plainType(text, from) {
	let at = text.skip(space, from, 5);
	if (text.isAny("?!", at)) at++;
	if (text.isAny(":", at)) at = text.skip(space, at + 1, 4);
	for (let count = 0; count < 3; count++) if (text.isAny("*", at)) at++;
	else if (text.isAny("&", at)) at += text.isAny("'", at + 1) ? 2 : 1;
	if (text.folded(at, 4) === "cons" && text.folded(at + 4, 4) === "tant" && text.isAny(" ", at + 8)) return wordType(text, from, text.skip(space, at + 9, 4)) ?? from;
	return ["fina", "cons"].includes(text.folded(at, 4)) ? from : wordType(text, from, at);
}
function wordType(text, from, first) {
	let at = first;
	if (text.isAny("[", at)) return equalsBehindBytes(text, at) ?? from;
	if (!/[A-Za-z]/.test(String.fromCharCode(text.at(at)))) return void 0;
	at = text.skip(inTypeWord, at, longestTypeWord);
	if (text.isAny("|<[", at)) return from;
	if (text.isAny("(", at)) {
		at = text.skip(digit, at + 1, mostDigits);
		if (!text.isAny(")", at++)) return void 0;
	}
	if (text.isAny("*?!", at)) at++;
	at = text.skip(space, at, 4);
	if (text.isAny("|", at)) return from;
	if (text.isAny(":", at)) at++;
	return text.isAny("=", at) ? at : void 0;
}
function equalsBehindBytes(text, at) {
	if (text.exact(at, 4) !== "[u8;") return void 0;
	const start = text.skip(space, at + 4, 1);
	const end = text.skip(inWord, start, at + longestByteList - start);
	if (!text.isAny("]", end)) return void 0;
	const equals = text.skip(space, end + 1, 4);
	return text.isAny("=", equals) ? equals : void 0;
}
// src/kernel/plain/assignment/gate.ts
function mayAssign(bytes, start, stem, { isCode, masks, flagsOf }) {
	const text = new GateText(bytes);
	const end = nameEnd(text, start + stem);
	const isBareKey = (masks >>> 16 & require_scan.wordFlags.beforeKey) !== 0 && text.exact(start + 1, 1) === "e" && !(start > 0 && text.is(inName, start - 1)) && end === start + stem;
	const drops = masks === 0 ? void 0 : {
		isPassword: (masks & require_scan.wordFlags.password) === 0,
		isBareKey,
		flagsOf
	};
	const closers = readClosers(text, end);
	return (new AssignmentGate(text, start, closers, isCode, drops).isOpen(flagsOf) || isInPlural(text, start + stem, end) && mayHaveSeries(text, start, end, closers) || mayBeRow(text, start, end) || mayHeadColumn(text, start, closers)) && !(drops && isNamedOtherwise(text, start, end, {
		masks,
		flagsOf
	}));
}
const joiningWords = [
	"is:",
	"IS:",
	"is",
	"IS",
	"by",
	"BY",
	"or",
	"values",
	"VALUES",
	"value",
	"VALUE"
];
var AssignmentGate = class {
	#text;
	#start;
	#closers;
	#isCode;
	#drops;
	constructor(text, start, closers, isCode, drops) {
		this.#text = text;
		this.#start = start;
		this.#closers = closers;
		this.#isCode = isCode;
		this.#drops = drops;
	}
	isOpen(flagsOf) {
		const name = {
			start: this.#start,
			...this.#closers
		};
		return this.#isJoined() || mayJoinOtherwise(this.#text, name, this.#placeBehind(","), flagsOf);
	}
	#isJoined() {
		const { closed, isQuoted } = this.#closers;
		const isIndexed = isQuoted ? void 0 : this.#mayFollowIndex(closed);
		if (isIndexed !== void 0) return isIndexed;
		const index = this.#text.skipBlanks(closed);
		if ((isQuoted || index > closed || this.#text.is(lineEnd, index)) && isPair(this.#text, closed)) return true;
		const symbol = symbolAt(this.#text, this.#closers, index);
		if (symbol === void 0) return index > closed && this.#mayFollowBlank(index);
		if (!isSound(symbol, this.#closers)) return false;
		return colons.has(symbol) && !isQuoted && this.#isTypedValue() || unclear.has(symbol) || mayBeValue(this.#text, index + symbol.length, this.#placeBehind(symbol));
	}
	#placeBehind(symbol) {
		const isElement = symbol === ">";
		return {
			start: this.#start,
			allowsBare: !quotedSymbols.has(symbol) && !this.#closers.isParenthesised,
			isNameRefused: this.#isCode && !isElement,
			isElement,
			isListed: symbol === "(" || symbol === "{",
			drops: this.#drops
		};
	}
	#mayFollowIndex(from) {
		const text = this.#text;
		const end = indexEnd(text, from);
		if (end === void 0) return void 0;
		const equals = text.skip(blank, end, 4);
		if (text.is(space, equals)) return true;
		if (!text.isAny("=", equals) || text.isAny("=", equals + 1)) return void 0;
		return text.isAny(">~", equals + 1) || this.#mayFollowEquals(equals + 1);
	}
	#mayFollowBlank(index) {
		const text = this.#text;
		const { isQuoted, isParenthesised } = this.#closers;
		if (!isQuoted && this.#isTypedValue()) return true;
		const place = this.#placeBehind("=");
		const joining = joiningWords.find((word) => text.exact(index, word.length) === word && text.isAny(" 	(\"'", index + word.length));
		if (joining !== void 0 && index + 3 <= text.bytes.length) return mayBeValue(text, index + joining.length, place);
		if (isQuoted) return !isParenthesised && text.isAny("\"", index) && beginsRow(text, this.#start) && mayBeValue(text, index, place);
		if (isParenthesised || text.is(blank, index) || text.is(lineEnd, index)) return false;
		if (index + 5 <= text.bytes.length && [
			"-asp",
			"-for",
			"-str"
		].includes(text.folded(index, 4))) return true;
		const isFlag = hasDash(text, this.#start);
		const from = !isFlag && text.isAny("-", index) && text.is(blank, index + 1) ? text.skipBlanks(index + 1) : index;
		return mayBeValue(text, from, {
			...place,
			isListed: true
		}) && (isFlag || isSoundBehindBlank(text, from, this.#start));
	}
	#isTypedValue() {
		const equals = equalsBehindType(this.#text, this.#closers.closed);
		return equals !== void 0 && this.#mayFollowEquals(equals + 1);
	}
	#mayFollowEquals(at) {
		return this.#text.isAny("<*", this.#text.skipBlanks(at)) || mayBeValue(this.#text, at, this.#placeBehind("="));
	}
};
// src/kernel/plain/word-ending.ts
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
// src/kernel/plain/plain-gates.ts
var GateTables = class {
	listeners;
	#reader;
	#sets = new Map();
	#words;
	constructor(reader) {
		this.listeners = Array.from({ length: reader.field("listenerCount") }, (_, index) => reader.listener(index));
		this.#reader = reader;
		this.#words = reader.words();
	}
	set(index) {
		const known = this.#sets.get(index) ?? this.#reader.set(index);
		this.#sets.set(index, known);
		return known;
	}
	isWord({ length, before }, bytes, position) {
		return before === 0 || endsWell(bytes, position + length, this.#reader.endings(before));
	}
	flagsOf = (word) => this.#words.get(word) ?? 0;
};
var TextGates = class {
	#tables;
	#bytes;
	#scope;
	#runs = new Map();
	constructor(tables, bytes, scope) {
		this.#tables = tables;
		this.#bytes = bytes;
		this.#scope = scope;
	}
	isOpen(index, position) {
		const listener = this.#tables.listeners[index];
		if (this.#isRefusedBy(listener.notBefore, position)) return false;
		if (listener.kind === require_scan.gateKinds.run) return this.#holdsRun(index, listener, position);
		if (listener.kind === require_scan.gateKinds.assignment) return this.#mayAssign(listener, position);
		return listener.kind === require_scan.gateKinds.open;
	}
	#isRefusedBy(notBefore, position) {
		return notBefore !== 255 && position > 0 && this.#tables.set(notBefore)[this.#bytes[position - 1]] === 1;
	}
	#holdsRun(index, { set, length, before, after, within }, position) {
		const run = this.#runs.get(index) ?? new require_run_search.RunSearch(this.#tables.set(set), length, this.#bytes);
		this.#runs.set(index, run);
		const from = Math.max(0, position - before);
		const to = position + after;
		if (within === 255) return run.isOpen(from, to);
		const stretch = require_run_search.stretchOf(this.#tables.set(within), this.#bytes, position, {
			from,
			to
		});
		return run.isOpen(stretch.from, stretch.to);
	}
	#mayAssign(listener, position) {
		return this.#tables.isWord(listener, this.#bytes, position) && mayAssign(this.#bytes, position, listener.length, {
			isCode: this.#scope === "code",
			masks: this.#scope === "any" ? 0 : listener.after,
			flagsOf: this.#tables.flagsOf
		});
	}
};
// src/kernel/plain/plain-search.ts
const multiplier = 2654435761;
const fewestWords = 16;
const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
const fold = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
const foldBits = 538976288;
function createKeywordSearch(keywords) {
	const table = buildTable(keywords);
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
	const searchGrams = createGramSearch(table.nextBytes, verify);
	return (bytes, onKeyword) => {
		hits.count = 0;
		searchGrams(bytes);
		const { count, positions, keywords: found } = sorted(hits);
		for (let index = 0; index < count; index++) onKeyword(positions[index], found[index]);
	};
}
function createGramSearch(nextBytes, onGram) {
	function searchBytes(bytes, from, to) {
		const end = Math.min(to, bytes.length - 2);
		for (let at = from; at < end; at++) {
			const slot = slotOf(bytes[at], bytes[at + 1], bytes[at + 2]);
			if ((nextBytes[slot] >>> bytes[at + 3] & 1) !== 0) onGram(bytes, at, slot);
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
			if ((nextBytes[first] >>> (word >>> 24) & 1) !== 0) onGram(bytes, from + index * 4, first);
			if ((nextBytes[second] >>> next & 1) !== 0) onGram(bytes, from + index * 4 + 1, second);
			if ((nextBytes[third] >>> (next >>> 8) & 1) !== 0) onGram(bytes, from + index * 4 + 2, third);
			if ((nextBytes[fourth] >>> (next >>> 16) & 1) !== 0) onGram(bytes, from + index * 4 + 3, fourth);
			word = next;
		}
	}
	return (bytes) => {
		const from = -bytes.byteOffset & 3;
		const words = bytes.length - from >> 2;
		if (words < fewestWords || !isLittleEndian) return searchBytes(bytes, 0, bytes.length);
		searchBytes(bytes, 0, from);
		searchWords(bytes, new Int32Array(bytes.buffer, bytes.byteOffset + from, words), from);
		searchBytes(bytes, from + (words - 1) * 4, bytes.length);
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
// src/kernel/plain/plain.ts
function createPlainKernel(tables) {
	const reader = new require_scan.TableReader(tables);
	const keywords = Array.from({ length: reader.field("keywordCount") }, (_, index) => reader.keyword(index));
	const findKeywords = createKeywordSearch(keywords);
	const gateTables = new GateTables(reader);
	const { listeners } = gateTables;
	let buffer;
	return {
		kind: "plain",
		get buffer() {
			return buffer ??= new Uint8Array(require_scan.longestBlobPiece);
		},
		search(bytes, scope, onHits) {
			const hits = new PlainHits();
			const gates = new TextGates(gateTables, bytes, scope);
			findKeywords(bytes, (position, index) => {
				const { text, firstListener, listenerCount } = keywords[index];
				for (let listener = firstListener; listener < firstListener + listenerCount; listener++) if (gates.isOpen(listener, position)) hits.push(position, listeners[listener].rule, text.length);
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
