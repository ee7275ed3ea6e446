const require_scan = require("./scan.js");
const require_verb = require("./engine-assignment-separator-verb.js");
const require_line_ends = require("./engine-text-line-ends.js");
const require_cut_word = require("./engine-search-cut-word.js");
// src/engine/assignment/separator/blank-separator.ts
function isPlausibleBlank(joint, value) {
	const { window, name, closers, separator } = joint;
	if (isTypedByRobot(joint, value)) return true;
	if (closers.isQuoted) return value.quote === "double" && closers.end === name.end + 1 && isRowOfTexts(window, name.start, value);
	if (isPasswordItself(window, name)) return false;
	if (name.dashes > 0) return window.charAt(separator.end - 1) !== "-";
	if (value.quote === "single" || value.quote === "double") return true;
	const text = window.slice(value.start, value.end);
	if (value.quote === "backtick") return text.length >= 6 && isLettersAndDigits(text) && !text.includes(" ");
	return value.quote === "none" && isPlausibleBare(joint, value, text);
}
const field$2 = /(?:^|[\r\n])[ \t]{0,40}(?:input|type|fill|enter) (?:text|password|secret)[ \t]{2,20}\S{0,80}$/i;
const longestField$1 = 180;
function isTypedByRobot({ window, name }, value) {
	const gap = window.slice(Math.max(0, value.start - 2), value.start);
	return value.quote === "none" && (gap === "  " || gap.endsWith("	")) && require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && field$2.test(require_scan.textBefore(window, name.start, longestField$1));
}
function isLettersAndDigits(text) {
	return /[0-9]/.test(text) && /[A-Za-z]/.test(text);
}
function isPlausibleBare({ window, name }, value, text) {
	if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && isLettersAndDigits(text)) return true;
	if (name.text === "passwd" && isUser.test(text)) return false;
	return require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && startsStatement(window, name.start);
}
const isUser = /^[a-z][a-z_-]{0,31}$/;
const opensRow = /(?:^|[\r\n])[ \t]{0,40}"[^"\s]{0,60}$/;
const longestRowStart = 102;
function isRowOfTexts(window, nameStart, value) {
	return require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && opensRow.test(require_scan.textBefore(window, nameStart, longestRowStart));
}
const takesGluedPassword = /\b(?:mysql\w{0,10}|7z)[ \t][^\r\n|;]{0,100}$/;
const longestCommand = 120;
function isPasswordItself(window, { text, start, dashes }) {
	if (window.charAt(start - dashes - 1) === "=" || window.startsWith("=${", start - 3)) return true;
	return dashes === 1 && /^p(?!ass|wd|w$|sk)/i.test(text) && takesGluedPassword.test(require_scan.textBefore(window, start, longestCommand));
}
const statementWord = /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/;
const farthestName = 80;
function startsStatement(window, nameStart) {
	const before = require_scan.textBefore(window, nameStart, farthestName);
	const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
	return statementWord.test(line);
}
// src/engine/assignment/assignment-head.ts
function candidateOf(head, value, position) {
	const { window, name, words, family, closers, separator } = head;
	return {
		kind: position > 1 ? "list" : kindOf(head, value),
		family,
		name: name.text,
		nameStart: name.start,
		nameEnd: name.end,
		words,
		qualifier: require_scan.qualifierBefore(window, name.start - name.dashes),
		value: window.slice(value.start, value.end),
		valueStart: value.start,
		valueEnd: value.end,
		separator: separator.kind,
		quote: value.quote,
		wrapper: value.wrapper,
		position,
		dashes: name.dashes,
		isNameQuoted: closers.isQuoted,
		isStatement: startsStatement(window, name.start - name.dashes),
		isTight: separator.kind === "equals" && value.start === name.end + 1,
		next: require_scan.nextMark(window, value.next)
	};
}
function isCommand(keyword) {
	return keyword === "identified" || keyword === "securestring";
}
const kinds = {
	default: "default",
	comparison: "comparison",
	call: "call",
	comma: "argument",
	bar: "table",
	element: "element",
	pair: "pair",
	serialised: "serialised",
	word: "phrase",
	blank: "phrase",
	verb: "call"
};
function kindOf({ window, keyword, name, separator, context }, value) {
	if (isCommand(keyword)) return "command";
	if (isSourceOfPassword(window, name, separator, value)) return "flag";
	if (isDefaultInBraces(window, name, separator)) return "default";
	if (context.isQuery) return "query";
	if (name.dashes > 0 && (separator.kind === "equals" || separator.kind === "blank")) return "flag";
	return kinds[separator.kind] ?? "assignment";
}
function isSourceOfPassword(window, { text, start }, { kind, end }, value) {
	if (value.end - value.start < 6 || !/\d/.test(window.slice(value.start, value.end))) return false;
	return text === "pass" && kind === "colon" && !require_scan.isKind(require_scan.codeAt(window, end), 16) && sourceFlag.test(require_scan.textBefore(window, start, longestSourceFlag));
}
const sourceFlag = /-pass(?:in|out)?[ \t]{1,4}["']?$/;
const longestSourceFlag = 14;
function isDefaultInBraces(window, { start, end }, separator) {
	return separator.kind === "colon" && separator.end === end + 1 && window.startsWith("${", start - 2);
}
// src/engine/assignment/separator/closers.ts
const entity = /&(?:quot|apos|#3[49]);|%22|<\/[\w:.-]{1,30}>|\*\*/y;
function readClosers(window, at) {
	let end = at;
	let isQuoted = false;
	let isParenthesised = false;
	let isCalled = false;
	for (let count = 0; count < 8; count++) {
		const code = require_scan.codeAt(window, end);
		if (require_scan.isKind(code, 128)) isQuoted = true;
		else if (code === 41) isParenthesised = true;
		else if (code === 40 && require_scan.codeAt(window, end + 1) === 41) {
			isCalled = true;
			end++;
		} else if (code !== 93 && code !== 125 && code !== 92) {
			const length = entityLength(window, end, code);
			if (length === 0) break;
			isQuoted = true;
			end += length;
			continue;
		}
		end++;
	}
	return {
		end,
		isQuoted,
		isParenthesised: isParenthesised || isCalled,
		isCalled
	};
}
const entityStarts = new Set([
	38,
	37,
	60,
	42
]);
function entityLength(window, at, code) {
	if (!entityStarts.has(code)) return 0;
	entity.lastIndex = at;
	return entity.test(window) ? entity.lastIndex - at : 0;
}
// src/engine/assignment/separator/plausible-separator.ts
function isPlausible(window, { kind, end }, name, { isParenthesised, isQuoted, isCalled }) {
	if (kind === "verb" || kind === "pair" && isParenthesised) return true;
	if (isCalled) return kind === "comparison" || kind === "default";
	if (isParenthesised) return kind === "default" || kind === "equals" || kind === "comparison" || kind === "colon";
	const index = require_scan.skipBlanks(window, end);
	return kind !== "comma" || isQuoted || mayPrecedeValue(window, name) && (require_scan.isKind(require_scan.codeAt(window, index), 128) || window.startsWith("<<\"", index));
}
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const comparingCall$1 = /\b(?:assert\w{0,24}|equals?|same|is|eq|str(?:n|case|cpy)?(?:cmp|cpy)|verify)[!?]?[ (]\s{0,4}$/i;
const longestComparingCall = 32;
function mayPrecedeValue(window, { text, start }) {
	const before = require_scan.codeAt(window, start - 1);
	return before === 58 || before === 123 || constant.test(text) || comparingCall$1.test(require_scan.textBefore(window, start, longestComparingCall));
}
function isPlausibleSql({ window, name, separator }, value) {
	if (separator.kind !== "word" || value.quote === "backtick") return false;
	const text = window.slice(value.start, value.end);
	return (value.quote === "none" ? /^\w[\w#$!@]*$/.test(text) && /[0-9]/.test(text) && namesAccount(window, name) : !isInProse(window, name, value)) || require_scan.codeAt(window, value.next) === 59;
}
function isInProse(window, name, { next }) {
	if (name.text !== name.text.toLowerCase()) return false;
	const before = require_scan.textBefore(window, name.start, 6);
	return /\b(?:is|are|was|were|be)\s$/.test(before) || /^[).](?!["'`;])/.test(window.slice(next, next + 2)) || /[a-z] $/.test(before) && !namesAccount(window, name);
}
const account = /\b(?:user|role|grant|link)\b|["'`]@["'`\w%]/i;
const farthestAccount = 150;
function namesAccount(window, { start }) {
	return account.test(require_scan.textBefore(window, start, farthestAccount));
}
// src/engine/assignment/separator/pair.ts
const property = "[\"'<]?(?:(?:android:|Parameter|param-|initial|current)?value|defaultValue|useValue|default|string|td|dd)(?:\\\\?[\"'])?\\s{0,4}[=:>]";
const start = "(?:[\\s,;-]{1,20}|(?=<))";
const near = new RegExp(`${start}${property}|(?:[ \\t]{1,4}--?type[ \\t]\\w{1,20}(?=[ \\t]))?[ \\t]{1,4}--?(?:value|body)(?:[ \\t]{1,4}|=)(?=["'\\w])|[\\s,]{1,4}:?with(?::|\\s?=>|\\s)\\s{0,4}(?=["'])`, "iy");
const far = new RegExp(`${start}(?:(?:[\\w:.-]{1,30}=(?:"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}')\\s{1,20}){1,4}|(?:"(?!\\w{0,12}value")[\\w-]{1,20}"\\s?:\\s?(?:"[^"\\r\\n]{0,60}"|\\w{1,20})\\s?,\\s{0,20}){1,2}|(?:\\w{1,20}=(?:[\\w.]{1,30}|"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}'),\\s{1,20}){1,4})${property}`, "iy");
const [anyNear, anyFar] = [new require_scan.LargePattern(near), new require_scan.LargePattern(far)];
const beginnings = new Set([
	"an",
	"bo",
	"dd",
	"cu",
	"de",
	"in",
	"pa",
	"st",
	"td",
	"ty",
	"us",
	"va",
	"wi",
	":w"
]);
const mostBefore = 20;
const [farthestEquals$1, farthestQuote, farthestColon] = [
	52,
	21,
	46
];
function skipToPairedValue(window, at) {
	const end = mayBeFar(window, at) ? anyFar.endAt(window, at) : at;
	return end > at || !mayBeNear(window, at) ? end : anyNear.endAt(window, at);
}
function isWholeName(window, name, { end, isQuoted }) {
	return isQuoted || end === name.end && window.startsWith(", value: ", end) && /[{ ](?:name|key): $/.test(require_scan.textBefore(window, name.start, longestKey$1));
}
const longestKey$1 = 7;
function mayBeFar(window, at) {
	return require_scan.isNear(window, at, farthestEquals$1, "=") || require_scan.isNear(window, at, farthestQuote, "\"") && require_scan.isNear(window, at, farthestColon, ":");
}
function mayBeNear(window, at) {
	let index = at;
	while (index < at + mostBefore && isBeforeProperty(require_scan.codeAt(window, index))) index++;
	if (openers.has(window.charAt(index))) index++;
	return beginnings.has(window.slice(index, index + 2).toLowerCase());
}
const openers = new Set(`"'<`);
const noBreakSpace = 160;
function isBeforeProperty(code) {
	return code >= 9 && code <= 13 || code === 32 || code === 44 || code === 45 || code === 59 || code === noBreakSpace;
}
// src/engine/assignment/separator/separator.ts
const symbols = [
	[":::=", "equals"],
	["::=", "equals"],
	["!==", "comparison"],
	["===", "comparison"],
	["||=", "default"],
	["??=", "default"],
	["!=", "comparison"],
	["==", "comparison"],
	["=>", "arrow"],
	[":=", "equals"],
	["?=", "equals"],
	["+=", "equals"],
	[".=", "equals"],
	["<-", "arrow"],
	["->", "arrow"],
	["::", "colon"],
	[":-", "default"],
	["||", "default"],
	["??", "default"],
	["?:", "default"],
	["=~", "comparison"],
	["=", "equals"],
	[":", "colon"],
	[",", "comma"],
	["(", "call"],
	["|", "bar"],
	[">", "element"]
];
let symbolsByStart;
function groupByStart() {
	return new Map(symbols.map(([text]) => [text.charAt(0), symbols.filter(([other]) => other.charAt(0) === text.charAt(0))]));
}
const words = /(?:is:?|IS:?|by|BY|values?|VALUES?|or)(?=[ \t("'])/y;
const proseWords = /(?:(?:is |was |be |are )?(?:set |equal )?to|was|as|equals)(?=[ \t]{1,2}["'`])/y;
const serialised = /;s:\d{1,4}:/y;
const anyStringArgument = new require_scan.LargePattern(/(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}/iy);
const nested = /[ \t]{0,2}:\s{0,4}\{\s{0,20}(?:"\w{1,24}"\s?:\s?(?:"[^"\r\n]{0,120}"|\w{1,20})\s?,\s{0,24}){0,5}["'](?:value|default(?:Value)?)["']\s{0,4}:|[ \t]{1,2}\{\s{0,20}(?:\w{1,20}\s{1,12}=\s{0,4}[^\r\n]{0,100}\r?\n\s{1,20}){0,4}default\s{1,12}=/iy;
const object = /[:,]\s{0,4}\{\s{0,20}(?:\w{1,20}:\s{0,4}(?:'[^'\r\n]{0,120}'|"[^"\r\n]{0,120}"|[\w.]{1,30})\s?,\s{0,24}){0,5}default:\s{0,4}(?=["'`])/y;
const described = /:[ \t]{0,4}\r?\n(?<indent>[ \t]{1,40})(?:[A-Za-z]{2,30}:[^\r\n]{0,200}\r?\n\k<indent>){0,6}default:(?=[ \t])/iy;
const anyType = new require_scan.LargePattern(/\s{0,4}(?:[?!]?:\s{0,4}|\s)(?:final |const |constant |CONSTANT |static |As |&'\w{1,12} |&'?|\*|\[\d{0,6}\]){0,3}(?:\[u8(?:; ?\w{1,30})?\]|(?![A-Za-z]{0,40}\d\w{12,40}=[\w+/])[A-Za-z][\w.:|?]{0,40}(?:[<[][\w., |?[\]]{0,40}[>\]]|\(\d{1,6}\))?[*?!]?(?:\s?\|\s?\w{1,20}){0,3})[ \t]{0,4}(?=:?=(?![=>~\r\n]|$))/y);
const initialiser = /\{[ ]?(?="(?:[^"\\\r\n]|\\.){3,200}"(?:s|sv)?[ ]?\})/y;
const emptyBrackets = /\s{0,2}\[\d{0,6}\](?=\s{0,4}=(?!=))/y;
function readSeparator(window, name, closers) {
	const { end: at, isQuoted, isParenthesised, isCalled } = closers;
	const start = isQuoted || isParenthesised || isAssigned(window, name) ? require_scan.skipSpan(window, at) : require_scan.skipSpan(window, skipType$1(window, skipEmptyBrackets(window, at)));
	const index = require_scan.skipBlanks(window, start);
	const takesBlock = require_scan.codeAt(window, name.start - 1) === 58 || window.startsWith("fetch(", name.start - 7);
	return readPair(window, start, index, isWholeName(window, name, closers)) ?? behind("element", require_scan.skipAttributes(window, name.start, at), at) ?? (isQuoted ? readBehindQuote(window, start, index) : void 0) ?? (at === name.end ? readInitialiser(window, at) : void 0) ?? (isParenthesised ? void 0 : readMember(window, index)) ?? (at === name.end ? readDescribed(window, at) : void 0) ?? require_verb.readVerb(window, start, isQuoted || isParenthesised, isCalled || takesBlock && isParenthesised) ?? readSymbol(window, index) ?? readWord(window, start, index);
}
function behind(kind, end, from) {
	return end > from ? {
		kind,
		end
	} : void 0;
}
function readPair(window, start, index, isQuoted) {
	if (!isQuoted && index === start && !require_scan.isKind(require_scan.codeAt(window, index), 32)) return void 0;
	return mayBePair(window, start, index) ? behind("pair", skipToPairedValue(window, start), start) : void 0;
}
function readBehindQuote(window, start, index) {
	if (require_scan.codeAt(window, index) === 59) {
		const found = behind("serialised", require_scan.skip(serialised, window, index), index);
		if (found) return found;
	}
	return require_scan.isNear(window, start, farthestBrace, "{") ? behind("pair", require_scan.skip(nested, window, start), start) : void 0;
}
function readInitialiser(window, at) {
	return require_scan.codeAt(window, at) === 123 ? behind("call", require_scan.skip(initialiser, window, at), at) : void 0;
}
function readMember(window, index) {
	const code = require_scan.codeAt(window, index);
	return (code === 58 || code === 44) && require_scan.isNear(window, index, farthestBrace, "{") ? behind("pair", require_scan.skip(object, window, index), index) : void 0;
}
function readDescribed(window, at) {
	return require_scan.codeAt(window, at) === 58 && require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, at + 1)), 32) ? behind("pair", require_scan.skip(described, window, at), at) : void 0;
}
const farthestBrace = 8;
const farthestEquals = 256;
function mayBePair(window, start, index) {
	const first = require_scan.codeAt(window, start);
	return first !== 58 && first !== 61 && require_scan.codeAt(window, index) !== 61;
}
function mayBeType(window, at) {
	const index = require_scan.skipBlanks(window, at);
	const code = require_scan.codeAt(window, index);
	if (code !== 58) return code !== 61;
	const next = require_scan.codeAt(window, require_scan.skipBlanks(window, index + 1));
	return next !== 34 && next !== 39 && next !== 96;
}
function isAssigned(window, name) {
	return (require_scan.codeAt(window, name.start - name.dashes - 1) === 61 || window.startsWith("=${", name.start - 3)) && require_scan.codeAt(window, name.end) !== 58;
}
const filter = /\|[ ]?(?:default|d)\([ ]{0,2}(?=["'])/y;
function readSymbol(window, index) {
	const filtered = require_scan.codeAt(window, index) === 124 ? require_scan.skip(filter, window, index) : index;
	if (filtered > index) return {
		kind: "default",
		end: filtered
	};
	const found = (symbolsByStart ??= groupByStart()).get(window.charAt(index))?.find(([text]) => window.startsWith(text, index));
	return found === void 0 ? void 0 : {
		kind: found[1],
		end: index + found[0].length
	};
}
function readWord(window, start, index) {
	if (index === start) return void 0;
	const end = require_scan.skip(words, window, index);
	if (end > index) return {
		kind: window.startsWith("or", index) ? "default" : "word",
		end
	};
	const prose = require_scan.skip(proseWords, window, index);
	if (prose > index) return {
		kind: "word",
		end: prose
	};
	if (require_scan.isKind(require_scan.codeAt(window, index), 48)) return void 0;
	if (require_scan.codeAt(window, index) === 45 && require_scan.isKind(require_scan.codeAt(window, index + 1), 16)) return {
		kind: "blank",
		end: index + 1
	};
	return {
		kind: "blank",
		end: require_scan.codeAt(window, index) === 45 ? anyStringArgument.endAt(window, index) : index
	};
}
function skipEmptyBrackets(window, at) {
	return require_scan.isNear(window, at, 3, "[") ? require_scan.skip(emptyBrackets, window, at) : at;
}
function skipType$1(window, at) {
	const code = require_scan.codeAt(window, at);
	return (code === 32 || code === 58 || code === 63 || code === 33 && require_scan.codeAt(window, at + 1) === 58) && mayBeType(window, at) && require_scan.isNear(window, at, farthestEquals, "=") ? anyType.endAt(window, at) : at;
}
// src/engine/assignment/series/plural.ts
const collections = new Set([
	"fallbacks",
	"lists",
	"pools",
	"values"
]);
function isPlural(words) {
	const last = words.findLastIndex((word) => require_scan.familyOfWord(word) !== void 0);
	const word = words[last];
	if (word === void 0) return false;
	return word.endsWith("s") && !word.endsWith("pass") || collections.has(words[last + 1] ?? "");
}
const [small, capital] = [115, 83];
function endsInPlural(window, stemEnd, { end }) {
	return isS(require_scan.codeAt(window, stemEnd)) || end > stemEnd && isS(require_scan.codeAt(window, end - 1));
}
const isS = (code) => code === small || code === capital;
// src/engine/assignment/series/values.ts
const noSeries = {
	values: [],
	isCut: false,
	isLong: false,
	end: 0
};
const longestText = 4200;
function readText(window, at) {
	const mark = window.charAt(at);
	const quote = require_scan.quoteOfMark[mark];
	if (quote === void 0) return void 0;
	const limit = Math.min(window.length, at + longestText);
	for (let index = at + 1; index < limit; index++) {
		const here = window.charAt(index);
		if (here === mark) return {
			start: at + 1,
			end: index,
			quote
		};
		if (here === "\\") index++;
		else if (here === "\n" || here === "\r") return void 0;
	}
}
function quotedValue(window, at, wrapper) {
	const value = require_scan.readValue(window, at, require_scan.quotedOnly);
	return value && {
		...value,
		wrapper,
		isInList: false
	};
}
function bareValue(start, end, wrapper) {
	return {
		start,
		end,
		quote: "none",
		wrapper,
		isInList: false,
		next: end
	};
}
const describing = new Set("type title label description desc name id kid url uri href host hostname port path file filename user username scope scopes role roles format pattern placeholder help hint text message error version model region bucket issuer audience algorithm alg method mode enabled created updated date expires expiry ttl policy kind address symbol icon color colour image link tag tags comment note notes arn resource ref prefix suffix header hash digest sha1 sha256 md5 checksum fingerprint etag".split(" "));
function mayHoldSecret(key) {
	const word = key.toLowerCase();
	return !describing.has(word) && !/(?:[_.-]|[a-z](?=[A-Z]))(?:type|name|id|url|uri|path|file|hash|at|by)$/i.test(key);
}
// src/engine/assignment/series/bracketed.ts
const mostDepth = 3;
const valueKeys = new Set([
	"value",
	"val",
	"content",
	"data",
	"plaintext",
	"plain"
]);
const closings = {
	"[": "]",
	"{": "}",
	"(": ")"
};
const longestBare = 512;
function readBracketed(window, opening) {
	const reader = new BracketReader(window, opening);
	reader.read(opening.at, opening.closing, 0);
	const { values, isCut, isLong, end } = reader;
	return values.length === 0 && !isCut ? noSeries : {
		values,
		isCut,
		isLong,
		end
	};
}
var BracketReader = class {
	values = [];
	isCut = false;
	isLong = false;
	end = 0;
	#isMap = false;
	#texts = 0;
	#window;
	#opening;
	constructor(window, opening) {
		this.#window = window;
		this.#opening = opening;
	}
	read(from, closing, depth) {
		let at = from;
		for (;;) {
			at = this.#skipSpace(at);
			this.end = at;
			if (at >= this.#window.length) {
				this.isCut = true;
				return;
			}
			if (this.values.length >= 200) {
				this.isLong = true;
				return;
			}
			if (this.#window.charAt(at) === closing) return at + 1;
			const next = this.#readMember(at, depth);
			if (next === void 0 || next === at) return void 0;
			at = next;
		}
	}
	#readMember(at, depth) {
		const window = this.#window;
		const text = readText(window, at);
		if (text !== void 0) {
			const joint = this.#skipJoint(text.end + 1);
			if (joint !== void 0) return this.#readKeyed(window.slice(text.start, text.end), joint, depth);
			const isKey = this.#opening.isPaired && this.#texts++ % 2 === 0;
			if (depth === 0 && !this.#isMap && !isKey) this.#add(quotedValue(window, at, "["));
			return this.#mayEnd(text.end + 1);
		}
		if (require_scan.isKind(require_scan.codeAt(window, at), 128)) {
			this.isCut = window.indexOf("\n", at) < 0;
			return;
		}
		const end = require_scan.skipKind(window, at, 8, 80);
		const joint = end > at ? this.#skipJoint(end) : void 0;
		if (joint !== void 0) return this.#readKeyed(window.slice(at, end), joint, depth);
		if (closings[window.charAt(at)] !== void 0) return this.#readInner(at, depth, void 0);
		if (this.#opening.allowsBare && depth === 0) {
			const word = bareEnd(window, at);
			if (word > at + 2 && (this.#opening.isSpaced || endsMember(window, word))) {
				const value = bareValue(at, word, "[");
				this.values.push(this.#opening.isWords ? {
					...value,
					quote: "single"
				} : value);
				return word;
			}
		}
		return this.#skipRest(at);
	}
	#readKeyed(key, joint, depth) {
		const window = this.#window;
		const at = this.#skipSpace(joint);
		if (depth === 0) this.#isMap = true;
		if (closings[window.charAt(at)] !== void 0) return this.#readInner(at, depth, key);
		const isOurs = depth === 0 ? mayHoldSecret(key) : valueKeys.has(key.toLowerCase());
		const text = readText(window, at);
		if (text === void 0) return this.#readBare(at, isOurs && require_scan.meaningOf(key).family === void 0);
		if (isOurs && require_scan.meaningOf(key).family === void 0) this.#add(quotedValue(window, at, ""));
		return this.#skipRest(text.end + 1);
	}
	#readBare(at, isOurs) {
		const window = this.#window;
		if (this.#opening.allowsBare && isOurs) {
			const word = bareEnd(window, at);
			if (word > at + 2 && endsMember(window, word)) this.values.push(bareValue(at, word, ""));
		}
		return this.#skipRest(at);
	}
	#readInner(at, depth, key) {
		const closing = closings[this.#window.charAt(at)] ?? "";
		const isOther = key !== void 0 && (require_scan.meaningOf(key).family !== void 0 || depth > 0);
		if (depth >= mostDepth) return void 0;
		return this.read(at + 1, closing, isOther ? mostDepth : depth + 1);
	}
	#add(value) {
		if (value !== void 0) this.values.push(value);
	}
	#skipJoint(from) {
		const at = require_scan.skipBlanks(this.#window, from);
		const two = this.#window.slice(at, at + 2);
		if (two === "=>" || two === ":=") return at + 2;
		if (two === "==" || two === "::") return void 0;
		return two.startsWith(":") || two.startsWith("=") ? at + 1 : void 0;
	}
	#mayEnd(from) {
		const window = this.#window;
		if (this.#opening.isSpaced || this.#opening.allowsBare) return from;
		const at = this.#skipSpaceOnly(from);
		if (at >= window.length) {
			this.isCut = true;
			return;
		}
		return ",;)]}/#".includes(window.charAt(at)) || window.startsWith("--", at) ? from : void 0;
	}
	#skipSpace(from) {
		const window = this.#window;
		let at = from;
		for (;;) {
			const here = window.charAt(at);
			if (here === " " || here === "\n" || here === "	" || here === "\r" || here === "," || here === ";") at++;
			else if (here === "#" || window.startsWith("//", at)) at = lineEndAt(window, at);
			else if (window.startsWith("/*", at)) {
				const end = window.indexOf("*/", at);
				at = end < 0 ? window.length : end + 2;
			} else return at;
		}
	}
	#skipSpaceOnly(from) {
		let at = from;
		while (" 	\r\n".includes(this.#window.charAt(at)) && at < this.#window.length) at++;
		return at;
	}
	#skipRest(from) {
		const window = this.#window;
		let open = 0;
		for (let at = from; at < window.length; at++) {
			const here = window.charAt(at);
			const text = here === "\"" || here === "'" || here === "`" ? readText(window, at) : void 0;
			if (text !== void 0) at = text.end;
			else if (closings[here] !== void 0) open++;
			else if (here === ")" || here === "]" || here === "}") {
				if (open === 0) return at;
				open--;
			} else if (open === 0 && (here === "," || here === ";" || require_scan.isKind(require_scan.codeAt(window, at), 32))) return at;
		}
		this.isCut = true;
	}
};
function lineEndAt(window, from) {
	const end = window.indexOf("\n", from);
	return end < 0 ? window.length : end;
}
const bare$1 = /[\w+/.=~!@$%^&*-]{3,512}/y;
function bareEnd(window, at) {
	bare$1.lastIndex = at;
	return bare$1.test(window) && bare$1.lastIndex < at + longestBare ? bare$1.lastIndex : at;
}
function endsMember(window, at) {
	const next = require_scan.skipBlanks(window, at);
	return ",;]})".includes(window.charAt(next)) || require_scan.isKind(require_scan.codeAt(window, next), 32);
}
// src/engine/assignment/series/elements.ts
const opening = /\s{0,40}<array>\s{0,40}(?=<string>)|>\s{0,40}(?=<item>)/y;
const element = /<(?<tag>string|item)>(?<value>[^<>\s]{3,512})<\/\k<tag>>\s{0,80}/y;
function readElements(window, from) {
	opening.lastIndex = from;
	if (!"\n\r	 <>".includes(window.charAt(from)) || !opening.test(window)) return void 0;
	const values = [];
	let at = opening.lastIndex;
	for (;;) {
		element.lastIndex = at;
		const value = element.exec(window)?.groups?.["value"];
		if (value === void 0) break;
		if (values.length >= 200) return {
			values,
			isCut: false,
			isLong: true,
			end: at
		};
		const start = window.indexOf(">", at) + 1;
		values.push(bareValue(start, start + value.length, ""));
		at = element.lastIndex;
	}
	return {
		values,
		isCut: at > window.length - longestElement,
		isLong: false,
		end: at
	};
}
const longestElement = 600;
// src/engine/assignment/series/indented.ts
const row = /(?<indent>[ \t]{0,60})(?<dash>[-*+][ \t]+)?(?:(?<key>\w[\w.@/-]{0,79}|"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}'):(?=[ \t\r\n]|$)[ \t]*)?(?<text>[^\r\n]*)/y;
const empty = /^(?:[ \t]*(?:#.*)?|---.*)$/;
const bare = /^(?![&*!|>%@`[{#])(?<word>\S{3,512})(?:[ \t]+#.*)?[ \t]*$/;
const quoted = /^(?<mark>["'`]).*\k<mark>[ \t]*(?:#.*)?$/;
function readIndented(window, from, indent) {
	const values = [];
	let first;
	let list;
	let at = from;
	while (at < window.length) {
		if (first === void 0 && !mayBegin(window, at, at > from)) break;
		const found = readRow$2(window, at);
		if (found === void 0) break;
		if (!found.isEmpty) {
			first ??= mayBeFirst(found, indent) ? found : void 0;
			if (first === void 0 || !isBeside(found, first)) break;
			if (values.length >= 200) return {
				values,
				isCut: false,
				isLong: true,
				end: found.end
			};
			const isOutermost = found.indent === first.indent;
			if (isOutermost) list = isNamedList(found) ? found : void 0;
			const value = secretOf(window, found, isOutermost || isLongText(found, list));
			if (value !== void 0) values.push(value);
		}
		at = found.end + (window.charAt(found.end) === "\r" ? 2 : 1);
	}
	const isCut = at >= window.length;
	return values.length === 0 && !isCut ? noSeries : {
		values,
		isCut,
		isLong: false,
		end: at
	};
}
function isNamedList({ key, text }) {
	return key !== void 0 && text === "" && mayHoldSecret(key) && require_scan.meaningOf(key).family === void 0;
}
function isLongText({ isElement, key, text }, list) {
	return list !== void 0 && isElement && key === void 0 && text.length >= leastListed;
}
const leastListed = 16;
function readRow$2(window, at) {
	row.lastIndex = at;
	const found = row.exec(window)?.groups;
	if (found === void 0) return void 0;
	const end = row.lastIndex;
	return {
		indent: (found["indent"] ?? "").length,
		isElement: found["dash"] !== void 0,
		key: found["key"]?.replace(/^["']|["']$/g, ""),
		text: found["text"] ?? "",
		end,
		isEmpty: empty.test(window.slice(at, end))
	};
}
function mayBeFirst(found, indent) {
	return found.indent > indent || found.isElement && found.indent === indent;
}
function isBeside(found, first) {
	return found.indent > first.indent || found.indent === first.indent && found.isElement === first.isElement;
}
function secretOf(window, { key, text, end, isElement }, isOutermost) {
	return isSecretRow(key, isOutermost, isElement) ? valueOf(window, end - text.length, text, key === void 0 ? "[" : "") : void 0;
}
function mayBegin(window, at, isLater) {
	beginning.lastIndex = at;
	const found = beginning.exec(window)?.groups;
	return found !== void 0 && (found["newline"] === void 0 || !isLater);
}
const beginning = /(?<newline>\r?\n)|[ \t]{0,60}(?:#|[-*+][ \t])|[ \t]{1,60}[\w"'`]/y;
function isSecretRow(key, isOutermost, isElement) {
	if (key === void 0) return isElement && isOutermost;
	if (require_scan.meaningOf(key).family !== void 0) return false;
	return key.toLowerCase() === "value" || isOutermost && mayHoldSecret(key);
}
function valueOf(window, at, text, wrapper) {
	if (quoted.test(text)) return quotedValue(window, at, wrapper);
	const word = bare.exec(text)?.groups?.["word"];
	return word === void 0 ? void 0 : bareValue(at, at + word.length, wrapper);
}
// src/engine/assignment/series/indexed.ts
const index = /\[(?:"[^"\r\n]{1,60}"|'[^'\r\n]{1,60}'|[\w.-]{1,60})\](?:[ ]?=[ ]?(?=["'])|=(?=[\w+/]))/y;
const tight = {
	...require_scan.quotedOnly,
	allowsBare: true
};
function readIndexed(window, from) {
	if (window.charAt(from) !== "[") return void 0;
	index.lastIndex = from;
	if (!index.test(window)) return void 0;
	const value = require_scan.readValue(window, index.lastIndex, tight);
	return value && {
		values: [value],
		isCut: false,
		isLong: false,
		end: value.next
	};
}
// src/engine/assignment/series/joined.ts
const part = String.raw`[\w+/.~=-]{12,200}|(?:[\w.-]{1,40}:)[^\s,;|:"'\x60]{6,200}`;
const parts = new RegExp(`^(?:${part})(?:(?:[,;|][ ]?|[ ])(?:${part})){1,60}$`);
const bareText = /[^\s"'`][^\r\n"'`]{20,4000}/y;
function readJoined(window, at, before) {
	const quoted = readText(window, at);
	if (quoted !== void 0) return splitText(window, {
		...quoted,
		next: quoted.end + 1
	});
	if (before !== "=" && before !== " ") return void 0;
	bareText.lastIndex = at;
	if (!bareText.test(window)) return void 0;
	let end = bareText.lastIndex;
	while (end > at && window.charAt(end - 1) === " ") end--;
	return window.slice(at, end).includes(" ") ? void 0 : splitText(window, {
		start: at,
		end,
		quote: "none",
		next: end
	});
}
function splitText(window, { start, end, quote, next }) {
	const text = window.slice(start, end);
	if (text.length < 25 || !/[,;| ]/.test(text) || !parts.test(text)) return void 0;
	const values = [];
	let at = start;
	for (const piece of text.split(/[,;| ]/)) {
		const colon = piece.indexOf(":");
		if (piece.length > colon + 3 && values.length < 200) values.push({
			start: at + colon + 1,
			end: at + piece.length,
			quote,
			wrapper: "",
			isInList: false,
			next
		});
		at += piece.length + 1;
	}
	return {
		values,
		isCut: false,
		isLong: false,
		end: next
	};
}
// src/engine/assignment/series/section.ts
const setting$1 = /[ \t]{0,20}(?:(?<key>[\w.@-]{1,60})[ \t]{0,20}=[ \t]{0,8})?(?<text>[^\r\n]*)/y;
const word = /^(?!["'{[(])\S{3,200}$/;
function readSection(window, name, closers) {
	const { start } = name;
	if (window.charAt(start - 1) !== "[" || window.charAt(name.end) !== "]") return void 0;
	const opens = window.charAt(start - 2) === "[" ? start - 2 : start - 1;
	if (!require_scan.isKind(require_scan.codeAt(window, opens - 1), 32) || !require_scan.isKind(require_scan.codeAt(window, closers.end), 32)) return void 0;
	const isTableOfMany = opens === start - 2;
	const values = [];
	let at = nextLine$2(window, closers.end);
	while (at < window.length) {
		setting$1.lastIndex = at;
		const found = setting$1.exec(window)?.groups;
		const end = setting$1.lastIndex;
		if (found === void 0 || window.charAt(at) === "[") break;
		if (values.length >= 200) return {
			values,
			isCut: false,
			isLong: true,
			end
		};
		const key = found["key"];
		const text = (found["text"] ?? "").trimEnd();
		if (key !== void 0 && isSecretKey(key, isTableOfMany)) {
			const from = end - (found["text"] ?? "").length;
			const value = word.test(text) ? bareValue(from, from + text.length, "") : quotedValue(window, from, "");
			if (value !== void 0) values.push(value);
		}
		at = nextLine$2(window, end);
	}
	return {
		values,
		isCut: at >= window.length,
		isLong: false,
		end: at
	};
}
function isSecretKey(key, isTableOfMany) {
	if (require_scan.meaningOf(key).family !== void 0) return false;
	return isTableOfMany ? key === "value" : mayHoldSecret(key);
}
function nextLine$2(window, end) {
	return end + (window.charAt(end) === "\r" ? 2 : 1);
}
// src/engine/assignment/series/series.ts
function readSeries(window, name, closers) {
	const section = readSection(window, name, closers);
	if (section !== void 0) return {
		...section,
		separator: "equals",
		from: closers.end,
		isOneText: false
	};
	if (closers.isParenthesised) return void 0;
	const marked = readElements(window, closers.end) ?? readIndexed(window, closers.end);
	if (marked !== void 0) return {
		...marked,
		separator: "equals",
		from: closers.end,
		isOneText: false
	};
	const joint = readJoint(window, skipType(window, closers.end));
	if (joint === void 0) return void 0;
	const { separator, end } = joint;
	const at = require_scan.skipBlanks(window, end);
	const joined = readJoined(window, at, window.charAt(at - 1));
	if (joined !== void 0) return {
		...joined,
		separator,
		from: end,
		isOneText: true
	};
	const series = readBehind$1(window, name, separator, at);
	return series === noSeries ? void 0 : {
		...series,
		separator,
		from: end,
		isOneText: false
	};
}
function readBehind$1(window, name, separator, at) {
	if (require_scan.isKind(require_scan.codeAt(window, at), 32) && at < window.length) return separator === "colon" ? readIndented(window, nextLine$1(window, at), indentOf(window, name.start)) : noSeries;
	const opening = readOpening(window, at, separator);
	return opening === void 0 ? noSeries : readBracketed(window, opening);
}
const arrayType = /[ ]?(?::[ ]?[\w<>[\], |&;'*]{1,60}(?=[ ]=)|\[\d{0,6}\](?=\s?=)|[ ]\[\]string(?=[ ]?=))/y;
function skipType(window, at) {
	const code = require_scan.codeAt(window, at);
	if (code !== 58 && code !== 91 && code !== 32) return at;
	arrayType.lastIndex = at;
	return arrayType.test(window) ? arrayType.lastIndex : at;
}
function readJoint(window, from) {
	const at = require_scan.skipBlanks(window, from);
	const code = require_scan.codeAt(window, at);
	const next = require_scan.codeAt(window, at + 1);
	if (code === 61 && next === 62) return {
		separator: "arrow",
		end: at + 2
	};
	if (code === 61 && next !== 61) return {
		separator: "equals",
		end: at + 1
	};
	if (code === 58 && next === 61) return {
		separator: "equals",
		end: at + 2
	};
	return code === 58 && next !== 58 ? {
		separator: "colon",
		end: at + 1
	} : void 0;
}
const lead = /(?:&?\[\]string|map\[string\]string|(?:new )?[\w.]{1,30}(?:<[\w<>, ]{1,40}>)?(?:\[\])?|%[wWi]|[@&%]|new ?\[\]|\[\]\w{1,20}|std::\w{1,20}<[\w:<>, ]{1,60}>)\s{0,40}(?=[[({])/y;
const maker = /(?:list|set|map|dict|array|tuple|vec|hash|of|asList|listOf|setOf|mapOf|arrayOf|frozenset|freeze)!?\s{0,40}$/i;
const closingOf = {
	"[": "]",
	"{": "}",
	"(": ")"
};
function readOpening(window, from, separator) {
	const bracket = bracketAt(window, from);
	if (bracket === void 0) return void 0;
	const before = window.slice(from, bracket);
	const at = window.charAt(bracket) === "(" && "[{".includes(window.charAt(bracket + 1)) ? bracket + 1 : bracket;
	const closing = closingOf[window.charAt(at)];
	if (closing === void 0 || window.charAt(at + 1) === closing) return void 0;
	const isWords = /^%[wWi]$/.test(before);
	if (!isWords && !mayBeginInside(window, at, at === from)) return void 0;
	if (closing === ")" && !mayOpenList(before)) return void 0;
	const isShell = before === "" && closing === ")" && window.charAt(from - 1) === "=";
	return {
		at: at + 1,
		closing,
		isSpaced: isWords || isShell || before === "@",
		allowsBare: isWords || before === "" && separator === "colon" || isShell && !require_scan.isKind(require_scan.codeAt(window, at + 1), 128),
		isWords,
		isPaired: before.endsWith("Map.of")
	};
}
function bracketAt(window, from) {
	if (closingOf[window.charAt(from)] !== void 0 && !window.startsWith("[]", from)) return from;
	lead.lastIndex = from;
	return lead.test(window) ? lead.lastIndex : void 0;
}
function mayOpenList(before) {
	return before === "" || before === "@" || /^%[wWi]$/.test(before) || maker.test(before);
}
const spaceBelow = /[ \t\r\n]{0,60}/y;
function mayBeginInside(window, at, isFirst) {
	let value = require_scan.skipBlanks(window, at + 1);
	const isBelow = require_scan.isKind(require_scan.codeAt(window, value), 32);
	if (isBelow) {
		spaceBelow.lastIndex = value;
		if (spaceBelow.test(window)) value = spaceBelow.lastIndex;
	}
	const first = window.charAt(value);
	if (value < window.length && require_scan.isKind(require_scan.codeAt(window, value), 128)) return true;
	return (isFirst || isBelow && window.charAt(at) !== "(") && /[\w{[#/]/.test(first);
}
function nextLine$1(window, end) {
	return end + (window.charAt(end) === "\r" ? 2 : 1);
}
function indentOf(window, nameStart) {
	let start = nameStart;
	while (start > 0 && nameStart - start < 120 && !require_scan.isKind(require_scan.codeAt(window, start - 1), 32)) start--;
	const end = require_scan.skipKind(window, start, 16, 120);
	return window.startsWith("- ", end) ? end + 2 - start : end - start;
}
// src/engine/assignment/tables/cells.ts
function cellsOf(line, start, mark) {
	if (mark === "," || mark === ";") {
		const cells = line.includes("\"") ? quotedCells(line, start, mark) : void 0;
		if (cells !== void 0) return cells;
	}
	let at = start;
	const cells = line.split(mark).map((text) => {
		const cell = {
			text,
			start: at
		};
		at += text.length + 1;
		return cell;
	});
	if (mark !== "|") return cells;
	const first = cells[0]?.text.trim() === "" ? 1 : 0;
	return cells.slice(first, cells.at(-1)?.text.trim() === "" ? -1 : void 0);
}
function quotedCells(line, start, mark) {
	const cells = [];
	let from = 0;
	let isQuoted = false;
	for (let at = 0; at < line.length; at++) {
		const here = line.charAt(at);
		if (here === "\"") isQuoted = !isQuoted;
		else if (here === mark && !isQuoted) {
			cells.push({
				text: line.slice(from, at),
				start: start + from
			});
			from = at + 1;
		}
	}
	return isQuoted ? void 0 : [...cells, {
		text: line.slice(from),
		start: start + from
	}];
}
function lineEndOf(window, at) {
	const end = window.indexOf("\n", at);
	const line = end < 0 ? window.length : end;
	return window.charCodeAt(line - 1) === 13 ? line - 1 : line;
}
function nextLine(window, end) {
	return end + (window.charCodeAt(end) === 13 ? 2 : 1);
}
// src/engine/assignment/tables/row.ts
const longestValue$1 = 200;
const longestField = 500;
const head$2 = /(?:insert|replace) into\s{1,4}[`"[]?[\w.$-]{1,60}[`"\]]?\s{0,4}\(([^()]{3,800})\)\s{0,8}values?\s{0,8}/iy;
const field$1 = /\s{0,8}(?:[NE]?'((?:[^'\\\r\n]|\\.|''){0,400})'|"([^"\\\r\n]{0,400})"|(?:md5|sha[12]?|password|crypt|digest)\(\s?'([^'\\\r\n]{3,200})'\s?(?:,[^()\r\n]{0,60}(?:\([^()\r\n]{0,40}\))?)?\)|[^,()'"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?)\s{0,8}([,)])/iy;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{80}|[0-9a-f]{96}|[0-9a-f]{128}|\*[0-9A-F]{40})$/i;
const [shortDigest, longDigest] = [32, 40];
function isStoredDigest(family, value) {
	if (family === "api-key" || !digest.test(value)) return false;
	return family === "password" || value.length !== shortDigest && value.length !== longDigest;
}
const tellingWords = new Set([
	"api",
	"secret",
	"private",
	"access",
	"auth",
	"encryption",
	"signing"
]);
function candidatesOfRows(window, hit, reading) {
	head$2.lastIndex = hit;
	const names = head$2.exec(window)?.[1];
	return names === void 0 ? [] : candidatesBelow(names, {
		window,
		hit,
		from: head$2.lastIndex,
		reading
	}, readRows);
}
function candidatesBelow(names, { window, hit, from, reading }, read) {
	const columns = columnsOf(names, window.indexOf("(", hit) + 1);
	const candidates = [];
	if (columns.some((column) => column !== void 0)) read({
		window,
		columns,
		candidates,
		reading
	}, from);
	return candidates;
}
const readRows = (table, from) => {
	const { window, columns, candidates, reading } = table;
	let at = from;
	for (;;) {
		const end = readRow$1(table, at);
		reading.isCut ||= end === void 0 && at > window.length - longestField * columns.length;
		reading.end = end ?? at;
		if (end === void 0) break;
		next.lastIndex = end;
		const hasNext = next.test(window);
		reading.isCut ||= !hasNext && end > window.length - longestGap;
		if (!hasNext) break;
		if (candidates.length >= 200) {
			reading.isLong = true;
			break;
		}
		at = next.lastIndex;
	}
};
const longestGap = 20;
const copyHead = /copy public\.[`"[]?[\w.$-]{1,60}[`"\]]? \(([^()]{3,800})\) from stdin[^\r\n]{0,80}\r?\n/iy;
function candidatesOfCopy(window, hit, reading) {
	copyHead.lastIndex = hit;
	const names = copyHead.exec(window)?.[1];
	return names === void 0 ? [] : candidatesBelow(names, {
		window,
		hit,
		from: copyHead.lastIndex,
		reading
	}, readCopied);
}
const readCopied = ({ window, columns, candidates, reading }, from) => {
	let at = from;
	while (at < window.length && !window.startsWith("\\.", at)) {
		const end = lineEndOf(window, at);
		reading.end = end;
		if (candidates.length >= 200) {
			reading.isLong = true;
			break;
		}
		let start = at;
		for (const [index, value] of window.slice(at, end).split("	").entries()) {
			const column = columns[index];
			if (column !== void 0 && isWorthJudging(column, value) && value !== "\\N") candidates.push(require_scan.candidateUnder(column, {
				...inPair,
				value,
				valueStart: start,
				quote: "none",
				next: ","
			}));
			start += value.length + 1;
		}
		at = nextLine(window, end);
		reading.isCut = at >= window.length;
	}
};
const inPair = {
	kind: "pair",
	separator: "pair"
};
function isWorthJudging({ family }, value) {
	return value.length > 2 && value.length <= longestValue$1 && !isStoredDigest(family, value);
}
const next = /\s{0,8},\s{0,8}(?=\()/y;
function columnsOf(names, from) {
	let start = from;
	return names.split(",").map((text) => {
		const at = start;
		start += text.length + 1;
		return columnOf(text, at);
	});
}
function columnOf(text, at) {
	const name = text.trim().replace(/^[`"'[]|[`"'\]]$/g, "");
	const { family, words } = require_scan.meaningOf(name);
	return family === void 0 || family === "api-key" && !words.some((word) => tellingWords.has(word)) ? void 0 : {
		name,
		nameStart: at + text.indexOf(name),
		words,
		family
	};
}
function readRow$1({ window, columns, candidates }, from) {
	if (window.charAt(from) !== "(") return void 0;
	let at = from + 1;
	for (const column of columns) {
		field$1.lastIndex = at;
		const found = field$1.exec(window);
		if (found === null) return void 0;
		const value = found[1] ?? found[2] ?? found[3];
		if (column !== void 0 && value !== void 0 && isWorthJudging(column, value)) {
			const start = at + found[0].indexOf(value);
			const quote = found[2] === void 0 ? "single" : "double";
			const behind = window.charAt(start + value.length + 1);
			candidates.push(require_scan.candidateUnder(column, {
				...inPair,
				value,
				valueStart: start,
				quote,
				next: behind
			}));
		}
		at = field$1.lastIndex;
		if (found[4] === ")") return at;
	}
}
// src/engine/assignment/tables/heading.ts
const longestBefore = 150;
const longestHeading = 800;
function columnMark(window, end) {
	const at = window.charAt(end) === " " ? require_scan.skipKind(window, end, 24, longestRest) : end;
	const here = window.charAt(at);
	if (here === "|" || here === "	") return here;
	if (here === "," || here === ";") return require_scan.isKind(require_scan.codeAt(window, at + 1), 48) ? void 0 : here;
	return here === "\n" || here === "\r" ? "line end" : void 0;
}
const longestRest = 40;
function candidatesOfColumn(window, hit, behind, reading) {
	const start = window.lastIndexOf("\n", hit) + 1;
	if (hit - start > longestBefore || start === 0 && hit >= longestBefore) return void 0;
	const end = lineEndOf(window, hit);
	if (end - start > longestHeading || end >= window.length) return void 0;
	const heading = window.slice(start, end);
	const mark = behind === "line end" ? markIn(heading) : behind;
	if (mark === void 0 || !isHeading(heading, mark)) return void 0;
	const column = columnAt(heading, start, hit, mark);
	if (column === void 0) return void 0;
	const below = nextLine(window, end);
	const from = mark === "|" ? behindRule(window, below, heading) : below;
	if (from === void 0 || isRowAsWell(heading, window.slice(from, lineEndOf(window, from)), mark)) return void 0;
	return rowsBelow(window, from, column, reading);
}
function isRowAsWell(heading, first, mark) {
	if (!heading.includes(".")) return false;
	const below = first.split(mark);
	return heading.split(mark).some((name, index) => {
		const place = /^\s*[A-Za-z][\w-]{1,40}\./.exec(name)?.[0].trimStart();
		return place !== void 0 && below[index]?.trimStart().startsWith(place) === true;
	});
}
function markIn(heading) {
	return [
		",",
		"	",
		";",
		"|"
	].find((mark) => heading.includes(mark));
}
const names = {
	"	": /^[A-Za-z][\w .-]{0,40}(?:\t[A-Za-z][\w .-]{0,40}){1,30}$/,
	"|": /^\s{0,8}\|?[\w *`/().-]{1,60}(?:\|[\w *`/().-]{0,60}){1,11}\s{0,8}$/,
	",": /^"?[A-Za-z][\w .-]{0,40}"?(?:,"?[A-Za-z][\w .-]{0,40}"?){1,30}$/,
	";": /^"?[A-Za-z][\w .-]{0,40}"?(?:;"?[A-Za-z][\w .-]{0,40}"?){1,30}$/
};
function isHeading(text, mark) {
	return names[mark].test(text);
}
const rule = /[ \t]{0,8}(?:\|?[ \t]{0,20}:?-{2,60}:?[ \t]{0,20}\|[-:| \t]{0,200}|\+[-=]{3,100}\+[-=+]{3,300})\r?\n/y;
const stepRow = /[ \t]{2,12}\|/y;
function behindRule(window, at, heading) {
	rule.lastIndex = at;
	if (rule.test(window)) return rule.lastIndex;
	stepRow.lastIndex = at;
	return /^[ \t]{2}/.test(heading) && stepRow.test(window) ? at : void 0;
}
const vague = new Set([
	"key",
	"keys",
	"token",
	"tokens",
	"pass",
	"auth"
]);
function columnAt(heading, start, hit, mark) {
	const cells = cellsOf(heading, start, mark);
	const index = cells.findIndex((cell) => cell.start <= hit && hit <= cell.start + cell.text.length);
	const cell = cells[index];
	if (cell === void 0) return void 0;
	const name = cell.text.replace(/^[\s*`"]+|[\s*`"]+$/g, "");
	const nameStart = cell.start + cell.text.indexOf(name);
	const { family, words, stemStart } = require_scan.meaningOf(name);
	if (family === void 0 || nameStart + stemStart !== hit) return void 0;
	return {
		index,
		count: cells.length,
		mark,
		name,
		nameStart,
		family,
		words
	};
}
function rowsBelow(window, from, column, reading) {
	const found = [];
	let at = from;
	while (at < window.length) {
		const end = lineEndOf(window, at);
		reading.end = end;
		const cells = cellsOf(window.slice(at, end), at, column.mark);
		const cell = cells[column.index];
		reading.isCut = end >= window.length;
		if (cell === void 0 || cells.length !== column.count) break;
		if (cell.text.trim().toLowerCase() === column.name.toLowerCase()) break;
		const candidate = candidateIn(cell, column);
		if (candidate !== void 0 && found.push(candidate) >= 200) {
			reading.isLong = true;
			break;
		}
		at = nextLine(window, end);
		reading.isCut = at >= window.length;
	}
	return found;
}
const inCell = /^(?<before>[ \t]{0,40}(?:\*\*)?(?<quote>[`"]?))(?<value>[^\s`"|,;<>]{3,512})\k<quote>(?:\*\*)?[ \t]{0,60}$/;
const generated = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])(?!.{8}-.{4}-.{4}-.{4}-)[\w+/.=~-]{20,512}$/;
function candidateIn({ text, start }, column) {
	const { family, words } = column;
	const found = inCell.exec(text)?.groups;
	const value = found?.["value"] ?? "";
	if (found === void 0 || value.startsWith("*") || isStoredDigest(family, value)) return void 0;
	const [word = ""] = words;
	if (words.length === 1 && vague.has(word) && (word.startsWith("key") || !generated.test(value))) return void 0;
	const quote = found["quote"] === "`" ? "backtick" : found["quote"] === "\"" ? "double" : "none";
	return require_scan.candidateUnder(column, {
		...column.mark === "|" ? {
			kind: "table",
			separator: "bar",
			next: "\n"
		} : {
			kind: "pair",
			separator: "pair",
			next: ","
		},
		value,
		valueStart: start + (found["before"] ?? "").length,
		quote
	});
}
// src/engine/assignment/tables/variable-row.ts
const setting = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const field = /,(?<quote>"?)(?<value>(?![A-Z\d_]{1,60}[\r\n"])[^\s,;"<>|]{6,400})\k<quote>(?=\r|\n|$)/y;
function readRow(window, { text, start, end }) {
	if (window.charAt(end) !== "," || !require_scan.isKind(require_scan.codeAt(window, start - 1), 32) || !setting.test(text)) return void 0;
	field.lastIndex = end;
	const found = field.exec(window)?.groups;
	if (found === void 0) return void 0;
	const quote = found["quote"] === "\"" ? "double" : "none";
	const from = end + 1 + (quote === "none" ? 0 : 1);
	return {
		start: from,
		end: from + (found["value"] ?? "").length,
		quote,
		wrapper: "",
		isInList: false,
		next: field.lastIndex
	};
}
// src/engine/assignment/value/rest-of-line.ts
const endsEarly = "<>,;(){}[]|";
const longest = 128;
const shortest$2 = 10;
const opensLine = /(?:^|[\r\n])[ \t]{0,40}(?:- )?(?:(?:export|ENV|ARG|-e|--env)[ \t]+)?$/;
const longestLineStart = 60;
const settingName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const rest = /([!#-&(-_a-~]{10,128})[ \t]{0,8}(?:#[^\r\n]{0,200})?(?=\r|\n|$)/y;
const joinedSetting = /[;,&|][\w.]+=/;
const filledIn = /\$[\w({]/;
const call = /^[A-Za-z_][\w.]*[([].*[)\]]$/;
const notAtEnd = /[;,\\{([|<]$/;
function restOfLine(window, { text, start, end }, separator, value) {
	if (!endsEarly.includes(window.charAt(value.end)) || value.quote !== "none" || value.wrapper !== "" || !settingName.test(text)) return void 0;
	if (!(separator.kind === "equals" && value.start === end + 1 || separator.kind === "colon" && value.start === end + 2) || !opensLine.test(require_scan.textBefore(window, start, longestLineStart))) return void 0;
	rest.lastIndex = value.start;
	const whole = rest.exec(window)?.[1];
	if (whole === void 0 || whole.length < shortest$2 || whole.length > longest || !isGenerated(whole)) return void 0;
	if (joinedSetting.test(whole) || filledIn.test(whole) || call.test(whole) || notAtEnd.test(whole)) return void 0;
	return {
		...value,
		end: value.start + whole.length,
		next: value.start + whole.length
	};
}
const fewestLetters = 4;
const fewestMarks = 2;
function isGenerated(text) {
	const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
	const digits = text.match(/\d/g)?.length ?? 0;
	return letters >= fewestLetters && digits > 0 && text.length - letters - digits >= fewestMarks;
}
// src/engine/assignment/value/substitution.ts
const searched = /(?:^|[\s"'{;])s(?<mark>[/|#,@~])(?:(?!\k<mark>)[^\r\n]){1,100}\k<mark>$/;
const longestSearched = 120;
const shortest$1 = 3;
function endAtMark(window, nameStart, value) {
	const mark = window.charAt(nameStart - 1);
	if (value.quote !== "none" || !"/|#,@~".includes(mark)) return value;
	const end = window.indexOf(mark, value.start + shortest$1);
	if (end < 0 || end >= value.end) return value;
	return searched.test(require_scan.textBefore(window, nameStart, longestSearched)) ? {
		...value,
		end,
		next: end
	} : value;
}
// src/engine/assignment/value/value-before.ts
const reach$2 = 150;
const longestValue = 90;
const shortest = 3;
function readValueBefore(window, hit, name, closers) {
	const floor = Math.max(0, hit - reach$2);
	const last = require_scan.codeAt(window, name.start - name.dashes - 1);
	if (closers.isQuoted && require_scan.isKind(last, 128)) return pairBefore(window, floor, name.start - 1) ?? comparedHeader(window, floor, name.start - 1);
	if (closers.isQuoted || !mayEndHere(window, closers.end) || name.start + name.text.lastIndexOf(".") > hit) return void 0;
	const start = skipBlanksBefore(window, ownerStart(window, name.start, floor), floor);
	switch (require_scan.codeAt(window, start - 1)) {
		case 44: return comparedArgument(window, start - 1, floor);
		case 61: return require_scan.codeAt(window, start - 2) === 61 ? comparison(window, start - (require_scan.codeAt(window, start - 3) === 61 || require_scan.codeAt(window, start - 3) === 33 ? 3 : 2), floor) : void 0;
		case 40: return comparingMethod(window, start, floor);
		default: return;
	}
}
function mayEndHere(window, at) {
	const code = require_scan.codeAt(window, at);
	return require_scan.isKind(code, 48) || code === 44 || code === 59 || code === 41 || code === 123;
}
const ownerBytes = "@$>:&*!";
function ownerStart(window, from, floor) {
	let at = from;
	while (at > floor && (require_scan.isKind(window.charCodeAt(at - 1), 8) || ownerBytes.includes(window.charAt(at - 1)))) at--;
	return at;
}
function skipBlanksBefore(window, from, floor) {
	let at = from;
	while (at > floor && at > from - 20 && require_scan.isKind(window.charCodeAt(at - 1), 16)) at--;
	return at;
}
const comparingCall = /\b(?:assert\w{0,24}|expect\w{0,16}|verify|equals?|same|is|eq|str(?:n|case)?cmp|compare|should\w{0,12})[!?]?[ (]\s{0,4}[bu@N]?$/i;
function comparedArgument(window, end, floor) {
	const value = quotedBefore(window, skipBlanksBefore(window, end, floor), floor);
	if (value === void 0 || !comparingCall.test(window.slice(Math.max(floor, value.start - 41), value.start - 1))) return void 0;
	return {
		value,
		kind: "comparison"
	};
}
function comparison(window, end, floor) {
	const value = quotedBefore(window, skipBlanksBefore(window, end, floor), floor);
	return value && {
		value,
		kind: "comparison"
	};
}
const anyHeader = new require_scan.LargePattern(/"(?<value>[^"\r\n\\]{3,90})"\.(?:e|contentE)quals(?:IgnoreCase)?\(\s?[\w.]{1,40}\.get(?:Header|Parameter)\($/);
function comparedHeader(window, floor, end) {
	if (require_scan.codeAt(window, end - 1) !== 40) return void 0;
	const text = window.slice(floor, end);
	const found = anyHeader.exec(text);
	const value = found?.groups?.["value"];
	if (found === null || value === void 0) return void 0;
	const start = floor + found.index + 1;
	return {
		value: valueAt(start, start + value.length, "\""),
		kind: "comparison"
	};
}
const comparingMethods = [
	".equals(",
	".Equals(",
	".equalsIgnoreCase(",
	".contentEquals("
];
function comparingMethod(window, end, floor) {
	const method = comparingMethods.find((each) => window.endsWith(each, end));
	return method === void 0 ? void 0 : comparison(window, end - method.length, floor);
}
const anyPair = new require_scan.LargePattern(/(?<![\w-])value["']?\s{0,3}[:=]\s{0,3}(?<quote>["'])(?<value>[^"'\r\n\\]{3,90})\k<quote>(?:,\s{0,12}|\s{1,12})["']?(?:name|key|id|property)["']?\s{0,3}[:=]\s{0,3}$/);
const anyHanded = new require_scan.LargePattern(/[(:]\s{0,3}@?(?<quote>")(?<value>[^"\r\n\\]{3,90})",?\s{1,4}for(?:HTTPHeaderField|Key):\s{0,3}@?$/);
const scheme = /^(?:Bearer|Basic|Token)[ ]/;
function pairBefore(window, floor, end) {
	const last = skipBlanksBefore(window, end, floor) - 1;
	const before = require_scan.codeAt(window, require_scan.codeAt(window, last) === 64 ? last - 1 : last);
	if (before !== 61 && before !== 58) return void 0;
	const named = window.slice(floor, end);
	const found = anyPair.exec(named) ?? anyHanded.exec(named);
	const whole = found?.groups?.["value"];
	if (found === null || whole === void 0) return void 0;
	const text = whole.replace(scheme, "");
	const start = floor + found.index + found[0].indexOf(whole, found[0].search(/["']?\s{0,3}[:=]|["(:]/)) + whole.length - text.length;
	return {
		value: valueAt(start, start + text.length, found.groups?.["quote"] ?? ""),
		kind: "pair"
	};
}
function quotedBefore(window, end, floor) {
	const mark = window.charAt(end - 1);
	if (!require_scan.isKind(require_scan.codeAt(window, end - 1), 128)) return void 0;
	const least = Math.max(floor, end - 2 - longestValue);
	for (let at = end - 2; at >= least; at--) {
		const code = window.charCodeAt(at);
		if (require_scan.isKind(code, 32) || code === 92) return void 0;
		if (window.charAt(at) === mark) return end - 1 - (at + 1) < shortest ? void 0 : valueAt(at + 1, end - 1, mark);
	}
}
function valueAt(start, end, mark) {
	return {
		start,
		end,
		quote: require_scan.quoteOfMark[mark] ?? "double",
		wrapper: "",
		isInList: false,
		next: end + 1
	};
}
// src/engine/assignment/value/value-behind.ts
const submit = "{enter}";
function readValueBehind(window, separator, context) {
	const value = require_scan.readValue(window, separator.end, context);
	if (separator.kind === "element" && value?.quote !== "double") {
		const whole = wholeOfElement(window, separator.end, value);
		if (whole !== void 0) return whole;
	}
	if (value === void 0) return void 0;
	if (value.quote !== "none" && environment.test(value.wrapper)) return defaultBehind(window, value) ?? value;
	if (value.quote !== "none") return separator.kind === "verb" && window.endsWith(submit, value.end) ? {
		...value,
		end: value.end - 7
	} : value;
	if (separator.kind === "element") return lastOfElement(window, value) ?? value;
	return defaultBehind(window, value) ?? value;
}
const environment = /(?:^|[\s.:])(?:\w{0,12}[eE]nv|ENV)$/;
function defaultBehind(window, value) {
	fallback.lastIndex = value.next;
	return fallback.test(window) ? require_scan.readValue(window, fallback.lastIndex, require_scan.quotedOnly) : void 0;
}
function wholeOfElement(window, at, value) {
	if (value !== void 0 && require_scan.codeAt(window, value.next) === 60) return void 0;
	marked.lastIndex = at;
	const text = marked.exec(window)?.[0];
	return text === void 0 ? void 0 : {
		start: at,
		end: at + text.length,
		quote: "none",
		wrapper: "",
		isInList: false,
		next: at + text.length
	};
}
const marked = /(?=[^\s<>]{0,40}[0-9])(?=[^\s<>]{0,40}[a-z])(?=[^\s<>]{0,40}[A-Z])[^\s<>"`{}()[\]$]{8,64}(?=<\/)/y;
function lastOfElement(window, value) {
	lastWord.lastIndex = value.next;
	const word = lastWord.exec(window)?.groups?.["word"];
	if (word === void 0) return void 0;
	const start = window.indexOf(word, value.next);
	return {
		...value,
		start,
		end: start + word.length,
		next: start + word.length
	};
}
const lastWord = /(?:[ \t]{1,4}[^\s<>"'{}]{1,40}){0,2}[ \t]{1,4}(?<word>(?=[^\s<>]{0,40}[0-9])[\w+/.=~!@#$%^&*-]{16,400})\}?\s{0,8}<\//y;
const fallback = /\)?\s{0,4}(?:\|\||\?\?|\?:|\bor\b)\s{0,4}(?=["'`])/y;
function cutValue(window, start) {
	const end = require_scan.skipKind(window, start, 7, longestCut);
	return {
		start,
		end,
		quote: "none",
		wrapper: "",
		isInList: false,
		next: end
	};
}
const longestCut = 60;
// src/engine/assignment/value/value-context.ts
const bareSeparators = new Set([
	"equals",
	"colon",
	"element",
	"bar",
	"blank",
	"pair",
	"default",
	"word",
	"arrow"
]);
const markedSeparators = new Set([
	"equals",
	"colon",
	"element",
	"bar",
	"pair"
]);
const newlineSeparators = new Set([
	"equals",
	"colon",
	"arrow",
	"call",
	"comma",
	"element",
	"default"
]);
function contextOf(window, name, closers, separator) {
	const before = require_scan.codeAt(window, name.start - 1);
	const isQuery = (before === 63 || before === 38 || before === 59 && window.startsWith("&amp;", name.start - 5) || (require_scan.isKind(before, 128) || require_scan.isKind(before, 32)) && isFieldOfForm(window, separator.end)) && separator.kind === "equals" && !closers.isQuoted;
	return {
		allowsBare: bareSeparators.has(separator.kind) && !closers.isParenthesised,
		allowsNewline: newlineSeparators.has(separator.kind) && !isQuery,
		isQuery,
		allowsMarks: markedSeparators.has(separator.kind) && !closers.isParenthesised && (separator.kind === "element" || joinsPlainly(window, closers.end, separator.end))
	};
}
const fieldOfForm = /[^\s&"'`,]{3,512}&[\w.[\]-]{1,40}=/y;
function isFieldOfForm(window, at) {
	fieldOfForm.lastIndex = at;
	return fieldOfForm.test(window);
}
function joinsPlainly(window, from, to) {
	const between = window.slice(from, Math.min(to, from + 40));
	return !/[A-Za-z]/.test(between) || between.includes("<");
}
// src/engine/assignment/assignment.ts
function candidatesOfAssignment(window, hit, keyword, reading) {
	const length = require_scan.stemOf(keyword).length;
	const name = require_scan.growName(window, hit, length);
	const closers = readClosers(window, name.end);
	const found = readBehind(window, name, closers) ?? readBefore(window, hit, name, closers);
	const mayBeMany = endsInPlural(window, hit + length, name);
	const row = readRow(window, name);
	const mark = row === void 0 ? columnMark(window, closers.end) : void 0;
	const cells = mark === void 0 ? void 0 : candidatesOfColumn(window, hit, mark, reading);
	if (cells !== void 0) return cells;
	if (found === void 0 && row === void 0 && !mayBeMany) return [];
	const meaning = require_scan.meaningOf(name.text);
	const family = familyAt(name, meaning, hit, keyword);
	if (family === void 0) return [];
	const parts = {
		window,
		keyword,
		name,
		words: meaning.words,
		family,
		closers
	};
	const own = found === void 0 ? [] : candidatesOfOne({
		...parts,
		...found
	}, found.value);
	if (row !== void 0) return [candidateOf({
		...parts,
		separator: pair,
		context: require_scan.quotedOnly
	}, row, 1)];
	const series = mayBeMany && isPlural(meaning.words) ? readSeries(window, name, closers) : void 0;
	if (series === void 0) return own;
	reading.isCut ||= series.isCut;
	reading.isLong ||= series.isLong;
	reading.end = series.end;
	return [...own.filter(({ valueStart }) => mayStayBeside(series, valueStart)), ...candidatesOfSeries(parts, series, own)];
}
const pair = {
	kind: "pair",
	end: 0
};
function candidatesOfOne(head, value) {
	const { keyword, name, closers } = head;
	if (head.separator.kind === "blank" && !isPlausibleBlank(head, value)) return [];
	if (keyword === "identified" && !isPlausibleSql(head, value)) return [];
	if (keyword === "securestring" && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
	const own = ownOfTuple(head, value);
	return own === void 0 ? [candidateOf(head, value, 1), ...laterElements(head, value)] : [candidateOf(head, own, 1)];
}
function readBehind(window, name, closers) {
	const separator = readSeparator(window, name, closers);
	if (separator === void 0 || !isPlausible(window, separator, name, closers)) return void 0;
	const context = contextOf(window, name, closers, separator);
	const value = readValueBehind(window, separator, context);
	const whole = restOfLine(window, name, separator, value ?? cutValue(window, separator.end));
	return whole === void 0 ? value && {
		separator,
		context,
		value: endAtMark(window, name.start, value)
	} : {
		separator,
		context,
		value: whole
	};
}
function readBefore(window, hit, name, closers) {
	const found = readValueBefore(window, hit, name, closers);
	return found && {
		separator: {
			kind: found.kind,
			end: name.end
		},
		context: require_scan.quotedOnly,
		value: found.value
	};
}
function familyAt(name, { family, stemStart }, hit, keyword) {
	if (isCommand(keyword)) return "password";
	return name.start + stemStart === hit ? family : void 0;
}
function mayStayBeside({ isOneText, values }, valueStart) {
	return !isOneText || values.length === 0 || valueStart > (values.at(-1)?.end ?? 0);
}
function candidatesOfSeries(parts, { values, separator, from, isOneText }, own) {
	const head = {
		...parts,
		separator: {
			kind: separator,
			end: from
		},
		context: require_scan.quotedOnly
	};
	const known = new Set(isOneText ? [] : own.map(({ valueStart }) => valueStart));
	return values.filter(({ start }) => !known.has(start)).map((value) => candidateOf(head, value, 1));
}
function laterElements(head, first) {
	const { window, separator, family } = head;
	if (!(first.isInList || separator.kind === "call" || family === "credential" && (separator.kind === "blank" || isScheme(window, first))) || first.quote === "none") return [];
	const isSpaced = first.isInList && separator.kind === "blank";
	const texts = textsBehind(window, first.next, isSpaced);
	const wrapper = isScheme(window, first) ? { wrapper: window.slice(first.start, first.end) } : {};
	const later = texts.map((value, index) => ({
		...candidateOf(head, value, index + 2),
		...wrapper
	}));
	return isLogin(head, later) ? later.map((each) => ({
		...each,
		kind: "user-password"
	})) : later;
}
function isLogin({ words, family }, later) {
	return family === "credential" && later.length === 1 && authWord.test(words.at(-1) ?? "");
}
const authWord = /auth$/;
function isScheme(window, { start, end }) {
	return schemeWord.test(window.slice(start, Math.min(end, start + longestScheme)));
}
const schemeWord = /^(?:Bearer|Token|Basic)$/;
const longestScheme = 8;
function textsBehind(window, from, isSpaced = false) {
	const found = [];
	let at = from;
	while (found.length < mostLater) {
		at = require_scan.skipBlanks(window, at);
		const isComma = require_scan.codeAt(window, at) === 44;
		const next = isComma ? require_scan.skipBlanks(window, at + 1) : at;
		if (!(isComma || isSpaced) || !require_scan.isKind(require_scan.codeAt(window, next), 128)) break;
		const value = require_scan.readValue(window, next, require_scan.quotedOnly);
		if (value === void 0) break;
		found.push(value);
		at = value.next;
	}
	return found;
}
const mostLater = 6;
const namesOfTuple = /(?:^|[\r\n;])[ \t]{0,40}(?:(?:let|var|my|local) )?(?<names>(?:[@$\w.]{1,40}, ?){1,4})[@$]?$/;
const longestTuple = 150;
function ownOfTuple({ window, name, separator, closers }, first) {
	if (separator.kind !== "equals" || closers.isQuoted || first.quote === "none" || require_scan.codeAt(window, first.next) !== 44) return void 0;
	const before = namesOfTuple.exec(require_scan.textBefore(window, name.start, longestTuple))?.groups?.["names"];
	return before === void 0 ? void 0 : textsBehind(window, first.next)[before.split(",").length - 2];
}
// src/engine/assignment/calls/call.ts
const callKeywords = new Set([...Object.keys(require_scan.logins), ...Object.keys(require_scan.keys)]);
function candidatesOfCall(window, hit, keyword) {
	if (!beginsAt(window, hit, keyword)) return [];
	const isOpen = keyword.endsWith(" ");
	const nameEnd = hit + (isOpen ? keyword.length - 1 : keyword.search(/[({]/));
	const key = require_scan.keys[keyword];
	const places = key?.places ?? [...require_scan.logins[keyword] ?? [], ...placesBehind(window, hit, keyword)];
	const value = readPlace(isOpen ? closedAtLineEnd(window, nameEnd) : window, nameEnd + 1, places);
	if (value === void 0 || key !== void 0 && window.slice(value.start, value.end).includes(" ")) return [];
	const name = window.slice(hit, nameEnd).replace(/^[ .:_]+|[ =]+$/g, "");
	const heading = key === void 0 ? {
		name,
		nameStart: hit,
		family: "password",
		words: passwordWords$1
	} : {
		name,
		nameStart: hit,
		family: "secret",
		words: key.words
	};
	return [require_scan.candidateUnder(heading, {
		kind: key === void 0 ? "user-password" : "command",
		value: window.slice(value.start, value.end),
		valueStart: value.start,
		separator: "call",
		quote: value.quote,
		wrapper: value.wrapper,
		next: require_scan.nextMark(window, value.next)
	})];
}
function beginsAt(window, hit, keyword) {
	if (!require_scan.isKind(require_scan.codeAt(keyword, 0), 7)) return true;
	const before = require_scan.codeAt(window, hit - 1);
	return !require_scan.isKind(before, 7) && (before !== 95 || keyword.includes("."));
}
const passwordWords$1 = ["password"];
const longestReceiver = 40;
function placesBehind(window, hit, keyword) {
	const found = require_scan.receivers[keyword];
	return found?.receiver.test(require_scan.textBefore(window, hit, longestReceiver)) === true ? found.places : [];
}
function closedAtLineEnd(window, from) {
	const end = lineEndMark.exec(window.slice(from, from + longestOpenCall))?.index;
	return end === void 0 ? window : `${window.slice(0, from + end)})`;
}
const longestOpenCall = 400;
const lineEndMark = /[ \t]{0,4}(?:[\r\n]|$)/;
function readPlace(window, at, places) {
	const { list, isClosed } = require_scan.readArguments(window, at);
	for (const [least, most, place] of places) {
		const argument = list[place - 1];
		if (argument === void 0 || (isClosed ? list.length < least : list.length + 1 < least) || list.length > most) continue;
		const value = list.slice(0, place).every((each) => isPlain(window, each)) ? require_scan.readText(window, argument) : void 0;
		if (value !== void 0) return value;
	}
}
const code = /=>|\bfunction\b|\{\s{0,4}return\b/;
function isPlain(window, { start, end }) {
	return end > start && !code.test(window.slice(start, end));
}
// src/engine/assignment/commands/flag.ts
const anyValue = `(?<value>[^\\s"'\`<>|;]{3,200})`;
const logins = [
	{
		kind: "user-password",
		pattern: new RegExp(`(?:-[uU]|--user)[ =]{1,4}(?<quote>["']?)(?!\\w{1,20}:[rwv]:)[\\w.@\\\\%+-]{1,80}:${anyValue}\\k<quote>`, "y")
	},
	{
		kind: "user-password",
		pattern: /-U[ ]{1,2}(?<outer>["']?)[\w.@$\\/-]{1,60}%(?<quote>["']?)(?![sdv%])(?<value>[^\s"'`<>|;%]{3,200})\k<quote>\k<outer>/y
	},
	{
		kind: "flag",
		pattern: new RegExp(`(?:-u|--user(?:name)?)[ =]{0,4}(?<outer>["']?)[\\w.@\\\\%$+{}-]{1,80}\\k<outer>[ \\t]{1,4}(?:-\\w{1,20}[ =][\\w.:/-]{1,60}[ \\t]{1,4}){0,3}-p[ =]{0,2}(?<quote>["']?)${anyValue}\\k<quote>`, "y")
	},
	{
		kind: "flag",
		pattern: /-U[ ]{1,2}[\w.@\\-]{2,60}[ ]{1,2}-P[ ]{1,2}(?!\d+(?:\s|$))(?<quote>["']?)(?<value>[^\s"'`<>|;=]{3,200})\k<quote>(?![^\s"'`;|&)])/y
	}
];
function candidatesOfFlags(window, hit, keyword) {
	if (hit > 0 && !" 	\n\"'[`".includes(window.charAt(hit - 1))) return [];
	for (const { kind, pattern } of logins) {
		pattern.lastIndex = hit;
		const found = pattern.exec(window);
		const secret = found?.groups?.["value"];
		if (found === null || secret === void 0) continue;
		const last = window.charAt(hit + found[0].lastIndexOf(secret) + secret.length);
		const mark = last in quotes ? last : "";
		const end = hit + found[0].lastIndexOf(secret) + secret.length + mark.length;
		return [flagCandidate(kind, window, {
			hit,
			flag: keyword.trimEnd(),
			value: secret,
			end,
			mark
		})];
	}
	return [];
}
function flagCandidate(kind, window, { hit, flag, value, end, mark }) {
	const placed = {
		kind,
		value,
		valueStart: end - mark.length - value.length,
		separator: "blank",
		quote: quotes[mark] ?? "none",
		dashes: flag.startsWith("--") ? 2 : 1,
		next: require_scan.nextMark(window, end)
	};
	return require_scan.candidateUnder({
		name: flag,
		nameStart: hit,
		family: "password",
		words: passwordWords
	}, placed);
}
const passwordWords = ["password"];
const quotes = {
	"\"": "double",
	"'": "single"
};
// src/engine/assignment/commands/command.ts
const reach$1 = 150;
const made = new Map();
const commandKeywords = new Set(Object.keys(require_scan.forms));
function formOf(keyword) {
	const known = made.get(keyword);
	if (known !== void 0) return known;
	const form = require_scan.forms[keyword]?.() ?? {};
	made.set(keyword, form);
	return form;
}
function candidatesOfCommand(window, hit, keyword) {
	const form = formOf(keyword);
	const whole = matchBehind(window, hit, form) ?? matchBefore(window, hit, form) ?? matchLead(window, hit, form);
	if (whole === void 0) return [];
	const found = form.following === void 0 ? whole : firstOf(whole);
	const flag = keyword.replace(/ ?-?$/, "");
	return [found, ...foundBehind(window, found, form)].map((each) => flagCandidate("flag", window, {
		hit,
		flag,
		value: each.value,
		end: each.end,
		mark: each.mark
	}));
}
function firstOf(found) {
	const { value, end, mark } = found;
	const at = value.indexOf("\\n");
	return at < 0 ? found : {
		value: value.slice(0, at),
		end: end - mark.length - value.length + at,
		mark: ""
	};
}
const mostFollowing = 12;
function foundBehind(window, { end, mark }, { following }) {
	const others = [];
	let at = end - mark.length;
	while (following !== void 0 && others.length < mostFollowing) {
		following.lastIndex = at;
		const value = following.exec(window)?.groups?.["value"];
		if (value === void 0) break;
		at = following.lastIndex;
		others.push({
			value,
			end: at,
			mark: ""
		});
	}
	return others;
}
function matchBehind(window, hit, { behind, context }) {
	if (behind === void 0 || context !== void 0 && !context.test(require_scan.textBefore(window, hit, reach$1))) return void 0;
	behind.lastIndex = hit;
	const found = behind.exec(window);
	if (found === null) return void 0;
	const { value, last, quote, mark } = found.groups ?? {};
	const secret = value ?? last ?? "";
	const closing = quote ?? mark ?? "";
	return {
		value: secret,
		end: hit + found[0].lastIndexOf(secret + closing) + secret.length + closing.length,
		mark: closing
	};
}
function matchBefore(window, hit, { before }) {
	const start = Math.max(0, hit - reach$1);
	const text = window.slice(start, hit);
	const found = before === void 0 || !(text.includes("|") || window.charAt(hit) === "|") ? null : before.exec(text);
	if (found === null) return void 0;
	const { value: secret = "", quote: mark = "" } = found.groups ?? {};
	return {
		value: secret,
		end: start + found.index + found[0].lastIndexOf(secret + mark) + secret.length + mark.length,
		mark
	};
}
function matchLead(window, hit, { lead }) {
	const text = require_scan.textBefore(window, hit, reach$1);
	const found = lead?.exec(text);
	const value = found?.groups?.["value"];
	if (!found || value === void 0) return void 0;
	const end = hit - text.length + found.index + found[0].lastIndexOf(value) + value.length;
	const first = window.charAt(end);
	const mark = first === "\"" || first === "'" ? first : "";
	return {
		value,
		end: end + mark.length,
		mark
	};
}
// src/engine/assignment/declarations/declaration.ts
const reach = 150;
function candidatesOfDeclaration(window, hit, keyword) {
	const declaration = require_scan.declarations[keyword];
	if (declaration === void 0) return [];
	declaration.value.lastIndex = hit;
	const found = declaration.value.exec(window);
	const value = found?.groups?.["value"] ?? found?.groups?.["braced"];
	if (found === null || value === void 0) return [];
	const { name, nameStart } = nameBefore(window, hit, declaration) ?? nameIn(found, hit);
	const { family, words } = require_scan.meaningOf(name);
	if (family === void 0) return [];
	const valueStart = hit + found[0].indexOf(value, keyword.length);
	const end = valueStart + value.length;
	const form = keyword.endsWith(">") ? contentForm(window, end) : quotedForm(window, valueStart, end);
	return [require_scan.candidateUnder({
		name,
		nameStart,
		family,
		words
	}, {
		...form,
		value,
		valueStart
	})];
}
function contentForm(window, end) {
	return {
		kind: "element",
		separator: "element",
		quote: "none",
		next: require_scan.nextMark(window, end)
	};
}
function quotedForm(window, start, end) {
	return {
		kind: "assignment",
		separator: "equals",
		quote: window.charAt(start - 1) === "\"" ? "double" : "single",
		next: require_scan.nextMark(window, end + 1)
	};
}
function nameBefore(window, hit, declaration) {
	const from = Math.max(0, hit - reach);
	const before = declaration.name.exec(window.slice(from, hit));
	const name = before?.groups?.["name"];
	return before === null || name === void 0 ? void 0 : {
		name,
		nameStart: from + before.index + before[0].indexOf(name)
	};
}
function nameIn(found, hit) {
	const name = found.groups?.["name"] ?? "";
	return {
		name,
		nameStart: hit + found[0].lastIndexOf(name)
	};
}
// src/engine/assignment/reading.ts
function newReading() {
	return {
		isCut: false,
		isLong: false,
		end: 0
	};
}
// src/engine/assignment/tables/public-entry.ts
const publicNames = new require_scan.LargePattern(new RegExp(`^(?:[\\w.-]{0,100}[_.-])?(?:user|users|username|user_name|login|email|mail|from|sender|name|names|host|hosts|hostname|server|servers|service|port|region|bucket|endpoint|endpoints|db|dbname|database|schema|ca|ca_cert|ca_certs|ca_certificate|ca_bundle|cert|certs|certificate|crt|pem|pub|public|url|urls|uri|uris|address|addr|path|file|dir|folder|version|type|kind|env|environment|namespace|scope|scopes|audience|issuer|id|ids|uuid|tenant|project|org|organization|organisation|account|domain|realm|group|role|mode|driver|protocol|scheme|timezone|tz|locale|lang|language|debug|level|enabled|size|count|timeout|ttl|date|time|expiry|expires|comment|description|title|label|hash|checksum|sha|md5|fingerprint|sequence|registry|repo|repository|image|tag|branch|config|conf|ini|xml|yaml|yml|json|toml|properties|sh|sql|txt|md|html|js|py)[_-]?\\d{0,3}$|^[\\w.-]{0,100}[a-z](?:User(?:[Nn]ame)?|Host|Server|Port|Region|Bucket|Name|Id|ID|Url|URL|Uri|URI|Endpoint|Email|Path|Cert|Domain|Type|Version|Database)\\d{0,3}$`, "i"));
function isPublicName(name) {
	return publicNames.test(name);
}
const plain = new require_scan.LargePattern(/^(?:[a-z]{1,24}(?:[-_. /:,][a-z]{1,24}){0,8}\d{0,3}|[A-Z]{1,24}(?:[-_. ][A-Z]{1,24}){0,6}|\d{1,5}|v?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-+:/][\w.-]{1,30})?|\d{4}-\d\d-\d\d(?:[T ][\d:.Z+-]{1,30})?|[a-z][a-z\d+.-]{1,20}:\/\/[^\s@]{1,300}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}|(?:[a-z\d*][a-z\d-]{0,60}\.){1,6}[a-z]{2,20}(?::\d{2,5})?(?:\/[\w./-]{0,120})?|\.{0,2}\/[\w./-]{1,200}|[a-z]{2}-[a-z]{4,12}-\d[a-z]?|arn:[\w:*/.-]{1,200}|(?:\d{1,3}\.){3}\d{1,3}(?:[/:]\d{1,5})?|.{1,5})$/i);
const begins = /^[{[<#]|^-----|^---|^ssh-|^(?:op|vault|akv|sm|ref\+[a-z]{2,20}):|\{\{|[$]\{|[$%]\(/;
function isPlainText(text) {
	return begins.test(text) || /[\r\n]./.test(text) || plain.test(text.trimEnd());
}
// src/engine/assignment/tables/manifest.ts
const head$1 = /kind: secret["']?[ \t]{0,4}\r?\n/iy;
const before = /(?:^|\n)(?<indent>[ ]{0,20}(?:- )?)$/;
const longestIndent = 24;
const block = /^(?:data|stringData):[ \t]*$/;
const entry = /^(?<head>["']?(?<name>[\w.-]{1,120})["']?:[ ]{1,4})(?<mark>["']?)(?<value>[^\s"'{}<>$|*&[\]][^\s"'{}<>$]{5,399})\k<mark>[ \t]*(?:#.*)?$/;
const mostLines = 200;
function candidatesOfManifest(window, hit, reading) {
	head$1.lastIndex = hit;
	const indent = before.exec(require_scan.textBefore(window, hit, longestIndent))?.groups?.["indent"]?.length;
	if (indent === void 0 || !head$1.test(window)) return [];
	const manifest = {
		window,
		indent,
		candidates: [],
		block: void 0,
		entryIndent: void 0
	};
	let at = head$1.lastIndex;
	for (let count = 0; count < mostLines && at < window.length; count++) {
		const end = lineEndOf(window, at);
		reading.end = end;
		if (manifest.candidates.length >= 200) {
			reading.isLong = true;
			return manifest.candidates;
		}
		if (!readLine(manifest, at, window.slice(at, end))) return manifest.candidates;
		at = nextLine(window, end);
	}
	reading.isCut = at >= window.length;
	return manifest.candidates;
}
function readLine(manifest, start, line) {
	const text = line.trimStart();
	if (text === "" || text.startsWith("#")) return true;
	const indent = line.length - text.length;
	if (indent < manifest.indent || text === "---" || indent === manifest.indent && text.startsWith("- ")) return false;
	if (indent === manifest.indent) {
		const name = block.test(text) ? text.slice(0, text.indexOf(":")) : void 0;
		manifest.block = name === "data" || name === "stringData" ? name : void 0;
		manifest.entryIndent = void 0;
	} else if (manifest.block !== void 0) {
		manifest.entryIndent ??= indent;
		if (indent === manifest.entryIndent) readEntry(manifest, start + indent, text);
	}
	return true;
}
function readEntry({ candidates, block: kind }, start, text) {
	const { head: lead = "", name = "", mark = "", value = "" } = entry.exec(text)?.groups ?? {};
	if (value === "" || isPublicName(name)) return;
	const { family, words } = require_scan.meaningOf(name);
	if (family !== void 0 || !mayBeSecret(kind, value)) return;
	candidates.push(require_scan.candidateUnder({
		name,
		nameStart: start + text.indexOf(name),
		family: "secret",
		words: [...words, "secret"]
	}, {
		kind: "pair",
		separator: "pair",
		value,
		valueStart: start + lead.length + mark.length,
		quote: mark === "" ? "none" : mark === "\"" ? "double" : "single",
		next: "\n"
	}));
}
const [shortestKey, longestKey] = [16, 64];
function mayBeSecret(kind, value) {
	if (kind === "stringData") return !isPlainText(value);
	const bytes = value.length % 4 === 0 ? require_scan.decodeBase64(value) : void 0;
	if (bytes === void 0) return false;
	const text = require_scan.decodeUtf8(bytes);
	return text === void 0 ? bytes.length >= shortestKey && bytes.length <= longestKey : !isPlainText(text);
}
// src/engine/assignment/tables/schema.ts
const head = /create table\s{1,4}(?:if not exists\s{1,4})?(?<table>[`"[\]\w.$-]{1,80})\s{0,4}\(/iy;
const definition = /\s{0,40}(?<name>[`"[]?[A-Za-z_][\w$]{0,60}[`"\]]?)(?=[\s(])(?:[^,()'\r\n]|'[^'\r\n]{0,200}'|\((?:[^()'\r\n]|'[^'\r\n]{0,80}'){0,400}\)){0,300}\s{0,40}(?<mark>[,)])/y;
const clauses = new Set("primary unique key index constraint foreign check fulltext spatial exclude partition".split(" "));
const mostColumns = 60;
const farthestStatement = 4700;
function candidatesOfSchema(window, hit, reading) {
	head.lastIndex = hit;
	const table = head.exec(window)?.groups?.["table"];
	if (table === void 0) return [];
	const schema = columnsFrom(window, head.lastIndex);
	const reach = hit + farthestStatement;
	if (schema === void 0) {
		lookUpTo(reach, window, reading);
		return [];
	}
	if (schema.columns.every((column) => column === void 0)) {
		reading.end = schema.end;
		return [];
	}
	const candidates = [];
	const reader = {
		window,
		columns: schema.columns,
		candidates,
		reading
	};
	const filled = statementsOf(table);
	filled.lastIndex = schema.end;
	for (let found = filled.exec(window); found !== null && found.index < reach; found = filled.exec(window)) {
		if (candidates.length >= 200) {
			reading.isLong = true;
			break;
		}
		(found[0].endsWith("\n") ? readCopied : readRows)(reader, filled.lastIndex);
	}
	lookUpTo(reach, window, reading);
	return candidates;
}
function lookUpTo(reach, window, reading) {
	reading.isCut ||= window.length < reach;
	reading.end = Math.max(reading.end, Math.min(window.length, reach));
}
function columnsFrom(window, from) {
	const columns = [];
	let at = from;
	while (columns.length < mostColumns) {
		definition.lastIndex = at;
		const found = definition.exec(window);
		const name = found?.groups?.["name"];
		if (found === null || name === void 0) return void 0;
		if (!clauses.has(name.toLowerCase())) columns.push(columnOf(name, at + found[0].indexOf(name)));
		at = definition.lastIndex;
		if (found.groups?.["mark"] === ")") return {
			columns,
			end: at
		};
	}
}
function statementsOf(table) {
	const own = table.replace(/[`"[\]]/g, "").split(".").at(-1) ?? "";
	const name = `(?:[\`"[]?[\\w$-]{1,60}[\`"\\]]?\\.)?[\`"[]?${require_scan.escapePattern(own)}[\`"\\]]?`;
	return new RegExp(`(?<![\\w$])(?:(?:insert|replace)(?: ignore)? into ${name} values\\s{0,8}|copy ${name} from stdin[^\\r\\n]{0,80}\\r?\\n)`, "gi");
}
// src/engine/assignment/candidates.ts
const windowAfter = 4700;
function candidatesAt(window, hit, keyword, reading = newReading()) {
	if (!require_scan.hasOwnGrammar(keyword)) return candidatesOfAssignment(window, hit, keyword, reading);
	if (callKeywords.has(keyword)) return candidatesOfCall(window, hit, keyword);
	if (require_scan.clientKeywords.includes(keyword)) return require_scan.candidatesOfClient(window, hit, keyword);
	if (commandKeywords.has(keyword)) return candidatesOfCommand(window, hit, keyword);
	if (keyword in require_scan.declarations) return candidatesOfDeclaration(window, hit, keyword);
	if (require_scan.copyKeywords.includes(keyword)) return candidatesOfCopy(window, hit, reading);
	if (require_scan.schemaKeywords.includes(keyword)) return candidatesOfSchema(window, hit, reading);
	if (require_scan.manifestKeywords.includes(keyword)) return candidatesOfManifest(window, hit, reading);
	return require_scan.rowKeywords.includes(keyword) ? candidatesOfRows(window, hit, reading) : candidatesOfFlags(window, hit, keyword);
}
// src/engine/judgement/judge-assignment.ts
const lineReach = 400;
const valueReach = 600;
function familyRulesOf(ruleSet, selected) {
	return new Map(selected.filter((index) => ruleSet.kindOf(index) === "generic").map((index) => [ruleSet.entry(index).id.slice(8), index]));
}
const longestSeries = 65536;
function judgeAssignments(position, keywordLength, rules, context) {
	const { layer, windows, lineEnds } = context;
	const { length } = layer.bytes;
	const usualEnd = windowEnd(length, lineEnds, position);
	let end = usualEnd;
	let farBytes = 0;
	for (;;) {
		const { text, start } = windows.around(position, position - 160, end);
		const hit = position - start;
		const keyword = text.slice(hit, hit + keywordLength).toLowerCase();
		const reading = newReading();
		const candidates = candidatesAt(text, hit, keyword, reading);
		if (reading.isCut && start + text.length < Math.min(length, position + longestSeries)) {
			end = Math.min(length, position + Math.min(longestSeries, 4 * (end - position)));
			farBytes += end - position;
			continue;
		}
		const near = reading.end === 0 ? candidates : candidates.filter(({ valueEnd }) => valueEnd < hit + longestSeries);
		if (judgeAll(near, start, rules, context) && (reading.isLong || near.length < candidates.length || reading.isCut && end < length)) context.events.limited(tooLong);
		const readTo = reading.isCut ? end : start + reading.end;
		return {
			cost: require_line_ends.assignmentCostOf(near.length) + Math.ceil(farBytes / bytesOfCost),
			farEnd: readTo > usualEnd ? readTo : void 0
		};
	}
}
const tooLong = `a list or a table with more secrets than are read: 200, within ${longestSeries / 1024} KiB`;
const bytesOfCost = 256;
function judgeAll(candidates, start, rules, context) {
	const { layer } = context;
	let isFound = false;
	for (const candidate of candidates) {
		const rule = rules.get(candidate.family);
		if (rule === void 0) continue;
		const [from, to] = [start + candidate.valueStart, start + candidate.valueEnd];
		if (layer.startsInWord === true && start + candidate.nameStart === 0) context.events.rejected?.({
			rule,
			layer,
			start: from
		}, "cut", "its name is the rest of a longer word, where what was decoded begins");
		else isFound = judgeOne(rule, candidate, {
			from,
			to
		}, context) || isFound;
	}
	return isFound;
}
function reachOfAssignment(length, lineEnds, position, farEnd) {
	const to = farEnd ?? windowEnd(length, lineEnds, position);
	return {
		from: position - 160 - lineReach - 1,
		to: to + lineReach + 1
	};
}
function windowEnd(length, lineEnds, position) {
	const most = Math.min(length, position + windowAfter);
	const from = Math.min(position + valueReach, most);
	const end = lineEnds.after(from, most - from);
	if (end === most) return most;
	return Math.min(most, lineEnds.after(end + 1, most - end - 1) + 1);
}
function judgeOne(rule, candidate, { from, to }, { layer, path, events }) {
	const { bytes } = layer;
	const nameFrom = Math.max(0, Math.min(from, from - (candidate.valueStart - candidate.nameStart)));
	const cut = require_cut_word.cutWord(layer, nameFrom, to);
	if (cut !== void 0) {
		events.rejected?.({
			rule,
			layer,
			start: from
		}, "cut", cut);
		return false;
	}
	const verdict = (path === void 0 ? require_scan.judgeMemoised : require_scan.judge)(candidate, new LineSurroundings(path, bytes, from, to));
	if (verdict.kind === "reject") {
		events.rejected?.({
			rule,
			layer,
			start: from
		}, "assignment", verdict.reason);
		return false;
	}
	const around = () => require_scan.latin1(bytes, Math.max(0, from - 300), Math.min(bytes.length, to + 300));
	const ceiling = require_scan.ceilingOf(candidate, around);
	const { confidence, reasons } = require_scan.underCeiling(verdict, ceiling);
	events.found({
		rule,
		secret: require_scan.secretText(bytes, from, to),
		matched: require_scan.latin1(bytes, nameFrom, to),
		layer,
		from,
		to,
		...layer.toBlob(from, to),
		confidence,
		reasons,
		companions: [],
		assignment: placedByName(candidate),
		...ceiling && { ceiling }
	});
	return true;
}
var LineSurroundings = class {
	path;
	#bytes;
	#from;
	#to;
	#line;
	constructor(path, bytes, from, to) {
		this.path = path;
		this.#bytes = bytes;
		this.#from = from;
		this.#to = to;
	}
	get line() {
		return this.#line ??= require_scan.latin1(this.#bytes, require_scan.lineStart(this.#bytes, this.#from, lineReach), require_scan.lineEnd(this.#bytes, this.#to, lineReach));
	}
};
function placedByName(candidate) {
	const { nameStart, nameEnd, valueStart, valueEnd } = candidate;
	return {
		...require_scan.withOwnTexts(candidate),
		nameStart: 0,
		nameEnd: nameEnd - nameStart,
		valueStart: valueStart - nameStart,
		valueEnd: valueEnd - nameStart
	};
}
// \0lazy:hit.js
let loaded;
const load = () => loaded ??= require("./hit.js");
function judgeHit(...values) {
	return load().judgeHit(...values);
}
// src/engine/search/pattern-store.ts
const layersKept = 16384;
const layersBetweenLooks = 4096;
var PatternStore = class {
	#ruleSet;
	#patterns = new Map();
	#layers = 0;
	constructor(ruleSet) {
		this.#ruleSet = ruleSet;
	}
	beginLayer() {
		if (++this.#layers % layersBetweenLooks !== 0) return;
		for (const [index, { usedAt }] of this.#patterns) if (this.#layers - usedAt > layersKept) this.#patterns.delete(index);
	}
	of(index) {
		const known = this.#patterns.get(index);
		if (known) {
			known.usedAt = this.#layers;
			return known;
		}
		const rule = this.#ruleSet.load(index);
		if (rule.kind === "generic") return void 0;
		const entry = this.#ruleSet.entry(index);
		const stored = {
			index,
			rule,
			entry,
			runnable: require_line_ends.toRunnable(rule.pattern, entry.reach, this.#ruleSet.isProven(index)),
			usedAt: this.#layers
		};
		this.#patterns.set(index, stored);
		return stored;
	}
};
// src/engine/search/hit-matcher.ts
function createHitMatcher(compiled, deadline) {
	return new Matcher(compiled, deadline);
}
var Matcher = class {
	#compiled;
	#deadline;
	#families;
	#switchedOff = new Set();
	#patterns;
	constructor(compiled, deadline) {
		this.#compiled = compiled;
		this.#deadline = deadline;
		this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
		this.#patterns = new PatternStore(compiled.ruleSet);
	}
	begin(layer, path, events) {
		this.#patterns.beginLayer();
		const search = {
			context: {
				layer,
				path,
				windows: new require_line_ends.WindowReader(layer.bytes),
				lineEnds: new require_line_ends.LineEnds(layer.bytes),
				events
			},
			isBarren: !events.rejected && path !== void 0 && require_scan.fileKindOf(path).isBarren,
			unproven: new Map(),
			matchers: new Map(),
			cost: 0,
			costAtOne: 0,
			foundIn: []
		};
		return {
			add: (hits) => this.#matchHits(hits, search),
			end: () => this.#finish(search)
		};
	}
	matchesAt(rule, position, windows) {
		const pattern = this.#patterns.of(rule);
		return pattern !== void 0 && require_line_ends.meetsAbout(position, pattern.runnable, pattern.entry.reach, windows);
	}
	judgeAssignments(position, keywordLength, context) {
		return judgeAssignments(position, keywordLength, this.#families, context);
	}
	#finish(search) {
		const { cost, costAtOne, unproven, context, matchers } = search;
		if (cost >= 2e5) context.events.limited("too many assignments to names such as key in one place; the rest was not judged");
		const matchedIn = unproven.size > 0 ? void 0 : [...search.foundIn, ...[...matchers].flatMap(([rule, matcher]) => this.#decidingOn(rule, matcher))];
		if (unproven.size > 0) this.#matchUnderDeadline(unproven, context);
		return {
			matchedIn,
			assignmentCost: costAtOne
		};
	}
	#decidingOn(index, { matchedIn }) {
		if (matchedIn.length === 0) return matchedIn;
		const beside = this.#patterns.of(index)?.rule.companions !== void 0 ? require_scan.companionReach + 1 : require_scan.mayBeOwned(this.#compiled.ruleSet.entry(index)) ? require_scan.ownerReach.before : 32;
		return matchedIn.map((offset, at) => at % 2 === 0 ? offset - beside : offset + beside);
	}
	#matchAssignments(position, keywordLength, search) {
		const { context } = search;
		let isFound = false;
		const events = {
			...context.events,
			found: (found) => {
				isFound = true;
				context.events.found(found);
			}
		};
		const { cost, farEnd } = this.judgeAssignments(position, keywordLength, {
			...context,
			events
		});
		if (isFound || farEnd !== void 0) {
			const { from, to } = reachOfAssignment(context.layer.bytes.length, context.lineEnds, position, farEnd);
			search.foundIn.push(from - require_scan.ownerReach.before, to + require_scan.ownerReach.behind);
		}
		return cost;
	}
	#matchHits(hits, search) {
		const { ruleSet } = this.#compiled;
		for (let index = 0; index < hits.count; index++) {
			const position = hits.position(index);
			const rule = hits.rule(index);
			if (rule === 65535) {
				if (search.cost >= 2e5 || search.isBarren) continue;
				const cost = this.#matchAssignments(position, hits.keywordLength(index), search);
				search.cost += cost;
				search.costAtOne = Math.max(search.costAtOne, cost);
			} else if (ruleSet.isProven(rule)) this.#matchPattern(rule, position, search.matchers, search.context);
			else require_scan.addToGroup(search.unproven, rule, position);
		}
	}
	#matchUnderDeadline(positions, context) {
		if (this.#finishes(positions, context)) return;
		for (const [rule, places] of positions) {
			if (this.#switchedOff.has(rule) || this.#finishes(new Map([[rule, places]]), context)) continue;
			if (!this.#deadline.isLate(rule, context.path)) this.#switchedOff.add(rule);
		}
	}
	#finishes(positions, context) {
		const told = [];
		const { events } = context;
		const { rejected } = events;
		const held = {
			...context,
			events: {
				...events,
				found: (found) => told.push(() => events.found(found)),
				...rejected && { rejected: (...rejection) => told.push(() => rejected(...rejection)) }
			}
		};
		const isFinished = this.#deadline.finishes(() => {
			told.length = 0;
			const matchers = new Map();
			for (const [rule, places] of positions) {
				if (this.#switchedOff.has(rule)) continue;
				for (const position of places) this.#matchPattern(rule, position, matchers, held);
			}
		});
		if (isFinished) for (const tell of told) tell();
		return isFinished;
	}
	#matchPattern(index, position, matchers, context) {
		const pattern = this.#patterns.of(index);
		if (!pattern) return;
		const matcher = matchers.get(index) ?? new require_line_ends.PatternMatcher(pattern.runnable, pattern.entry.reach, context.windows);
		matchers.set(index, matcher);
		matcher.at(position, (hit) => judgeHit(pattern, hit, context));
	}
};
exports.createHitMatcher = createHitMatcher;
