const require_window = require("./engine-window.js");
const require_scan = require("./scan.js");
const require_verb = require("./engine-assignment-verb.js");
const require_cut_word = require("./engine-cut-word.js");
// src/engine/assignment/blank-separator.ts
function isSoundBlank({ window, name, closers, separator }, value) {
	if (closers.isQuoted) return value.quote === "double" && closers.end === name.end + 1 && isRowOfTexts(window, name.start, value);
	if (isPasswordItself(window, name)) return false;
	if (window.charAt(separator.end - 1) === "-" && name.dashes > 0) return false;
	if (name.dashes > 0 || value.quote === "single" || value.quote === "double") return true;
	const text = window.slice(value.start, value.end);
	if (value.quote === "backtick") return text.length >= 6 && /[0-9]/.test(text) && /[A-Za-z]/.test(text) && !text.includes(" ");
	if (value.quote !== "none") return false;
	if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && /[0-9]/.test(text) && /[A-Za-z]/.test(text)) return true;
	return require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && startsStatement(window, name.start);
}
const opensRow = /(?:^|[\r\n])[ \t]{0,40}"[^"\s]{0,60}$/;
function isRowOfTexts(window, nameStart, value) {
	return require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && opensRow.test(window.slice(Math.max(0, nameStart - 102), nameStart));
}
function isPasswordItself(window, { text, start, dashes }) {
	if (window.charAt(start - dashes - 1) === "=" || window.startsWith("=${", start - 3)) return true;
	return dashes === 1 && /^p(?!ass|wd|w$|sk)/i.test(text) && /\b(?:mysql\w{0,10}|7z)[ \t][^\r\n|;]{0,100}$/.test(window.slice(Math.max(0, start - 120), start));
}
function startsStatement(window, nameStart) {
	const before = window.slice(Math.max(0, nameStart - 80), nameStart);
	const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
	return /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/.test(line);
}
// src/engine/assignment/closers.ts
const entity = /&(?:quot|apos|#3[49]);|%22|<\/[\w:.-]{1,30}>|\*\*/y;
function readClosers(window, at) {
	let end = at;
	let isQuoted = false;
	let isParenthesised = false;
	let isCalled = false;
	for (let count = 0; count < 8; count++) {
		const code = require_scan.codeAt(window, end);
		if (require_scan.isKind(code, 128)) isQuoted = true;
		else if (code === parenthesis$3) isParenthesised = true;
		else if (code === opening && require_scan.codeAt(window, end + 1) === parenthesis$3) {
			isCalled = true;
			end++;
		} else if (code !== bracket$2 && code !== brace$3 && code !== backslash$1) {
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
const opening = 40;
const parenthesis$3 = 41;
const bracket$2 = 93;
const brace$3 = 125;
const backslash$1 = 92;
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
// src/engine/assignment/place.ts
function candidateOf$1({ window, keyword, name, words, family, closers, separator, context }, value, position) {
	return {
		kind: position > 1 ? "list" : isCommand(keyword) ? "command" : isSourceOfPassword(window, name, separator, value) ? "flag" : isDefaultInBraces(window, name, separator) ? "default" : kindOf(separator.kind, name, context),
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
function kindOf(separator, name, context) {
	if (context.isQuery) return "query";
	if (name.dashes > 0 && (separator === "equals" || separator === "blank")) return "flag";
	return kinds[separator] ?? "assignment";
}
function isSourceOfPassword(window, { text, start }, { kind, end }, value) {
	if (value.end - value.start < 6 || !/\d/.test(window.slice(value.start, value.end))) return false;
	return text === "pass" && kind === "colon" && !require_scan.isKind(require_scan.codeAt(window, end), 16) && sourceFlag.test(window.slice(Math.max(0, start - 14), start));
}
const sourceFlag = /-pass(?:in|out)?[ \t]{1,4}["']?$/;
function isDefaultInBraces(window, { start, end }, separator) {
	return separator.kind === "colon" && separator.end === end + 1 && window.startsWith("${", start - 2);
}
// src/engine/assignment/rest-of-line.ts
const endsEarly = "<>,;(){}[]|";
const longest = 128;
const shortest$3 = 10;
const opensLine = /(?:^|[\r\n])[ \t]{0,40}(?:- )?(?:(?:export|ENV|ARG|-e|--env)[ \t]+)?$/;
const settingName = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const rest = /([!#-&(-_a-~]{10,128})[ \t]{0,8}(?:#[^\r\n]{0,200})?(?=\r|\n|$)/y;
const joinedSetting = /[;,&|][\w.]+=/;
const filledIn = /\$[\w({]/;
const call = /^[A-Za-z_][\w.]*[([].*[)\]]$/;
const notAtEnd = /[;,\\{([|<]$/;
function restOfLine(window, { text, start, end }, separator, value) {
	if (!endsEarly.includes(window.charAt(value.end)) || value.quote !== "none" || value.wrapper !== "" || !settingName.test(text)) return void 0;
	if (!(separator.kind === "equals" && value.start === end + 1 || separator.kind === "colon" && value.start === end + 2) || !opensLine.test(window.slice(Math.max(0, start - 60), start))) return void 0;
	rest.lastIndex = value.start;
	const whole = rest.exec(window)?.[1];
	if (whole === void 0 || whole.length < shortest$3 || whole.length > longest || !isGenerated(whole)) return void 0;
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
// src/engine/assignment/markup.ts
const lessThan = 60;
const asterisk = 42;
const span = /(?:<span(?:\s[^<>\r\n]{0,80})?>\s{0,2}){1,2}/iy;
const attributes = /(?:\s{1,20}[\w:.-]{1,30}=(?:"[^"<>\r\n]{0,120}"|'[^'<>\r\n]{0,120}')){1,5}\s{0,4}>/y;
const bearer = /(?:<(?:[\w-]{1,20}:)?|\b(?:[Nn]ame|key|property)=["'])$/;
const anyMark = new require_scan.LargePattern(/(?:\*{1,2}[ \t]{1,2}|\*\*(?=\S)|<\/?(?:code|b|strong|em|i|kbd|tt|span|font|samp|var|value|string|td|dd)(?:\s[^<>\r\n]{0,80})?>[ \t]{0,2}){1,4}/iy);
function skipSpan(window, at) {
	const index = require_scan.skipBlanks(window, at);
	if (require_scan.codeAt(window, index) !== lessThan) return at;
	const end = skip$1(span, window, index);
	return end > index ? end : at;
}
function skipAttributes(window, nameStart, at) {
	if (!require_scan.isKind(require_scan.codeAt(window, at), 48)) return at;
	const end = skip$1(attributes, window, at);
	return end > at && bearer.test(window.slice(Math.max(0, nameStart - 32), nameStart)) ? end : at;
}
function skipMarks(window, at) {
	const code = require_scan.codeAt(window, at);
	return code === lessThan || code === asterisk ? anyMark.endAt(window, at) : at;
}
function skip$1(pattern, window, at) {
	pattern.lastIndex = at;
	return pattern.test(window) ? pattern.lastIndex : at;
}
// src/engine/assignment/pair.ts
const property = "[\"'<]?(?:(?:android:|Parameter|param-)?value|defaultValue|default|string|td|dd)(?:\\\\?[\"'])?\\s{0,4}[=:>]";
const start = "(?:[\\s,;-]{1,20}|(?=<))";
const near = new RegExp(`${start}${property}|(?:[ \\t]{1,4}--?type[ \\t]\\w{1,20}(?=[ \\t]))?[ \\t]{1,4}--?(?:value|body)(?:[ \\t]{1,4}|=)(?=["'\\w])|[\\s,]{1,4}:?with(?::|\\s?=>|\\s)\\s{0,4}(?=["'])`, "iy");
const far = new RegExp(`${start}(?:(?:[\\w:.-]{1,30}=(?:"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}')\\s{1,20}){1,4}|(?:"[\\w-]{1,20}"\\s?:\\s?(?:"[^"\\r\\n]{0,60}"|\\w{1,20})\\s?,\\s{0,20}){1,2}|(?:\\w{1,20}=(?:[\\w.]{1,30}|"[^"<>\\r\\n]{0,80}"|'[^'<>\\r\\n]{0,80}'),\\s{1,20}){1,4})${property}`, "iy");
const [anyNear, anyFar] = [new require_scan.LargePattern(near), new require_scan.LargePattern(far)];
const beginnings = new Set([
	"an",
	"bo",
	"dd",
	"de",
	"pa",
	"st",
	"td",
	"ty",
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
const [tab, carriageReturn$1, blank, comma$3, dash$1, semicolon$2, wideBlank] = [
	9,
	13,
	32,
	44,
	45,
	59,
	160
];
function isBeforeProperty(code) {
	return code >= tab && code <= carriageReturn$1 || code === blank || code === comma$3 || code === dash$1 || code === semicolon$2 || code === wideBlank;
}
// src/engine/assignment/separator.ts
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
const anyType = new require_scan.LargePattern(/\s{0,4}(?:[?!]?:\s{0,4}|\s)(?:final |const |constant |CONSTANT |static |As |&'\w{1,12} |&'?|\*|\[\d{0,6}\]){0,3}(?![A-Za-z]{0,40}\d\w{12,40}=[\w+/])[A-Za-z][\w.:|?]{0,40}(?:[<[][\w., |?[\]]{0,40}[>\]]|\(\d{1,6}\))?[*?!]?(?:\s?\|\s?\w{1,20}){0,3}[ \t]{0,4}(?=:?=(?![=>~\r\n]|$))/y);
const initialiser = /\{[ ]?(?="(?:[^"\\\r\n]|\\.){3,200}"(?:s|sv)?[ ]?\})/y;
const emptyBrackets = /\s{0,2}\[\d{0,6}\](?=\s{0,4}=(?!=))/y;
function readSeparator(window, name, closers) {
	const { end: at, isQuoted, isParenthesised, isCalled } = closers;
	const start = isQuoted || isParenthesised || isAssigned(window, name) ? skipSpan(window, at) : skipSpan(window, skipType(window, skipEmptyBrackets(window, at)));
	const index = require_scan.skipBlanks(window, start);
	const takesBlock = require_scan.codeAt(window, name.start - 1) === colon || window.startsWith("fetch(", name.start - 7);
	return readPair(window, start, index, isQuoted) ?? behind("element", skipAttributes(window, name.start, at), at) ?? (isQuoted ? readBehindQuote(window, start, index) : void 0) ?? (at === name.end ? readInitialiser(window, at) : void 0) ?? (isParenthesised ? void 0 : readMember(window, index)) ?? (at === name.end ? readDescribed(window, at) : void 0) ?? require_verb.readVerb(window, start, isQuoted || isParenthesised, isCalled || takesBlock && isParenthesised) ?? readSymbol(window, index) ?? readWord$1(window, start, index);
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
	if (require_scan.codeAt(window, index) === semicolon$1) {
		const found = behind("serialised", skip(serialised, window, index), index);
		if (found) return found;
	}
	return require_scan.isNear(window, start, farthestBrace, "{") ? behind("pair", skip(nested, window, start), start) : void 0;
}
function readInitialiser(window, at) {
	return require_scan.codeAt(window, at) === brace$2 ? behind("call", skip(initialiser, window, at), at) : void 0;
}
function readMember(window, index) {
	const code = require_scan.codeAt(window, index);
	return (code === colon || code === comma$2) && require_scan.isNear(window, index, farthestBrace, "{") ? behind("pair", skip(object, window, index), index) : void 0;
}
function readDescribed(window, at) {
	return require_scan.codeAt(window, at) === colon && require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, at + 1)), 32) ? behind("pair", skip(described, window, at), at) : void 0;
}
const [comma$2, dash, colon, semicolon$1, equals$1, brace$2, bar] = [
	44,
	45,
	58,
	59,
	61,
	123,
	124
];
const farthestBrace = 8;
const farthestEquals = 256;
function mayBePair(window, start, index) {
	const first = require_scan.codeAt(window, start);
	return first !== colon && first !== equals$1 && require_scan.codeAt(window, index) !== equals$1;
}
function mayBeType(window, at) {
	const index = require_scan.skipBlanks(window, at);
	const code = require_scan.codeAt(window, index);
	if (code !== colon) return code !== equals$1;
	const next = require_scan.codeAt(window, require_scan.skipBlanks(window, index + 1));
	return next !== doubleQuote && next !== singleQuote && next !== backtick;
}
const [doubleQuote, singleQuote, backtick] = [
	34,
	39,
	96
];
function isAssigned(window, name) {
	return (require_scan.codeAt(window, name.start - name.dashes - 1) === equals$1 || window.startsWith("=${", name.start - 3)) && require_scan.codeAt(window, name.end) !== colon;
}
const filter = /\|[ ]?(?:default|d)\([ ]{0,2}(?=["'])/y;
function readSymbol(window, index) {
	const filtered = require_scan.codeAt(window, index) === bar ? skip(filter, window, index) : index;
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
function readWord$1(window, start, index) {
	if (index === start) return void 0;
	const end = skip(words, window, index);
	if (end > index) return {
		kind: window.startsWith("or", index) ? "default" : "word",
		end
	};
	const prose = skip(proseWords, window, index);
	if (prose > index) return {
		kind: "word",
		end: prose
	};
	if (require_scan.isKind(require_scan.codeAt(window, index), 48)) return void 0;
	if (require_scan.codeAt(window, index) === dash && require_scan.isKind(require_scan.codeAt(window, index + 1), 16)) return {
		kind: "blank",
		end: index + 1
	};
	return {
		kind: "blank",
		end: require_scan.codeAt(window, index) === dash ? anyStringArgument.endAt(window, index) : index
	};
}
function skipEmptyBrackets(window, at) {
	return require_scan.isNear(window, at, 3, "[") ? skip(emptyBrackets, window, at) : at;
}
function skipType(window, at) {
	const code = require_scan.codeAt(window, at);
	return (code === 32 || code === 58 || code === 63 || code === 33 && require_scan.codeAt(window, at + 1) === colon) && mayBeType(window, at) && require_scan.isNear(window, at, farthestEquals, "=") ? anyType.endAt(window, at) : at;
}
function skip(pattern, window, at) {
	pattern.lastIndex = at;
	return pattern.test(window) ? pattern.lastIndex : at;
}
// src/engine/assignment/sound-separator.ts
function isSound(window, { kind, end }, name, { isParenthesised, isQuoted, isCalled }) {
	if (kind === "verb" || kind === "pair" && isParenthesised) return true;
	if (isCalled) return kind === "comparison" || kind === "default";
	if (isParenthesised) return kind === "default" || kind === "equals" || kind === "comparison" || kind === "colon";
	const index = require_scan.skipBlanks(window, end);
	return kind !== "comma" || isQuoted || mayPrecedeValue(window, name) && (require_scan.isKind(require_scan.codeAt(window, index), 128) || window.startsWith("<<\"", index));
}
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
const comparingCall$1 = /\b(?:assert\w{0,24}|equals?|same|is|eq|str(?:n|case|cpy)?(?:cmp|cpy)|verify)[!?]?[ (]\s{0,4}$/i;
function mayPrecedeValue(window, { text, start }) {
	const before = require_scan.codeAt(window, start - 1);
	return before === 58 || before === 123 || constant.test(text) || comparingCall$1.test(window.slice(Math.max(0, start - 32), start));
}
function isSoundSql({ window, name, separator }, value) {
	if (separator.kind !== "word" || value.quote === "backtick") return false;
	const text = window.slice(value.start, value.end);
	return (value.quote === "none" ? /^\w+$/.test(text) && /[0-9]/.test(text) && namesAccount(window, name) : !isInProse(window, name, value)) || require_scan.codeAt(window, value.next) === 59;
}
function isInProse(window, name, { next }) {
	if (name.text !== name.text.toLowerCase()) return false;
	const before = window.slice(Math.max(0, name.start - 6), name.start);
	return /\b(?:is|are|was|were|be)\s$/.test(before) || /^[).](?!["'`;])/.test(window.slice(next, next + 2)) || /[a-z] $/.test(before) && !namesAccount(window, name);
}
function namesAccount(window, { start }) {
	return /\b(?:user|role|grant|link)\b|["'`]@["'`\w%]/i.test(window.slice(Math.max(0, start - 150), start));
}
// src/engine/assignment/substitution.ts
const searched = /(?:^|[\s"'{;])s(?<mark>[/|#,@~])(?:(?!\k<mark>)[^\r\n]){1,100}\k<mark>$/;
const longestSearched = 120;
const shortest$2 = 3;
function endAtMark(window, nameStart, value) {
	const mark = window.charAt(nameStart - 1);
	if (value.quote !== "none" || !"/|#,@~".includes(mark)) return value;
	const end = window.indexOf(mark, value.start + shortest$2);
	if (end < 0 || end >= value.end) return value;
	return searched.test(window.slice(Math.max(0, nameStart - longestSearched), nameStart)) ? {
		...value,
		end,
		next: end
	} : value;
}
// src/engine/assignment/value-before.ts
const reach$3 = 150;
const longestValue$1 = 90;
const shortest$1 = 3;
function readValueBefore(window, hit, name, closers) {
	const floor = Math.max(0, hit - reach$3);
	const last = require_scan.codeAt(window, name.start - name.dashes - 1);
	if (closers.isQuoted && require_scan.isKind(last, 128)) return pairBefore(window, floor, name.start - 1);
	if (closers.isQuoted || !mayEndHere(window, closers.end) || name.start + name.text.lastIndexOf(".") > hit) return void 0;
	const start = skipBlanksBefore(window, ownerStart(window, name.start, floor), floor);
	switch (require_scan.codeAt(window, start - 1)) {
		case comma$1: return comparedArgument(window, start - 1, floor);
		case equals: return require_scan.codeAt(window, start - 2) === equals ? comparison(window, start - (require_scan.codeAt(window, start - 3) === equals || require_scan.codeAt(window, start - 3) === exclamation$1 ? 3 : 2), floor) : void 0;
		case parenthesis$2: return comparingMethod(window, start, floor);
		default: return;
	}
}
const comma$1 = 44;
const equals = 61;
const exclamation$1 = 33;
const parenthesis$2 = 40;
const atSign = 64;
function mayEndHere(window, at) {
	const code = require_scan.codeAt(window, at);
	return require_scan.isKind(code, 48) || code === comma$1 || code === 59 || code === 41 || code === 123;
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
const scheme$1 = /^(?:Bearer|Basic|Token)[ ]/;
function pairBefore(window, floor, end) {
	const last = skipBlanksBefore(window, end, floor) - 1;
	const before = require_scan.codeAt(window, require_scan.codeAt(window, last) === atSign ? last - 1 : last);
	if (before !== equals && before !== 58) return void 0;
	const named = window.slice(floor, end);
	const found = anyPair.exec(named) ?? anyHanded.exec(named);
	const whole = found?.groups?.["value"];
	if (found === null || whole === void 0) return void 0;
	const text = whole.replace(scheme$1, "");
	const start = floor + found.index + found[0].indexOf(whole, found[0].search(/["']?\s{0,3}[:=]|["(:]/)) + whole.length - text.length;
	return {
		value: valueAt(start, start + text.length, found.groups?.["quote"] ?? ""),
		kind: "pair"
	};
}
function quotedBefore(window, end, floor) {
	const mark = window.charAt(end - 1);
	if (!require_scan.isKind(require_scan.codeAt(window, end - 1), 128)) return void 0;
	const least = Math.max(floor, end - 2 - longestValue$1);
	for (let at = end - 2; at >= least; at--) {
		const code = window.charCodeAt(at);
		if (require_scan.isKind(code, 32) || code === 92) return void 0;
		if (window.charAt(at) === mark) return end - 1 - (at + 1) < shortest$1 ? void 0 : valueAt(at + 1, end - 1, mark);
	}
}
const quotes$1 = {
	"\"": "double",
	"'": "single",
	"`": "backtick"
};
function valueAt(start, end, mark) {
	return {
		start,
		end,
		quote: quotes$1[mark] ?? "double",
		wrapper: "",
		isInList: false,
		next: end + 1
	};
}
// src/engine/assignment/wrapper.ts
function skipWrappers(window, at) {
	let end = at;
	let text = "";
	let isCall = false;
	let isList = false;
	for (let count = 0; count < 6; count++) {
		const layer = readLayer(window, end) ?? (isCall ? readKeyword(window, end) : void 0);
		if (layer === void 0) break;
		end = require_scan.skipBlanks(window, layer.end);
		if (layer.name !== "") text += text === "" ? layer.name : ` ${layer.name}`;
		if (layer.isCall) isCall = true;
		isList = layer.isList === true;
	}
	return {
		end,
		text,
		isCall,
		isList
	};
}
function readLayer(window, at) {
	const code = require_scan.codeAt(window, at);
	if (code === bracket$1 && require_scan.codeAt(window, at + 1) === closingBracket$1 && require_scan.isKind(require_scan.codeAt(window, at + 2), 6)) return {
		end: at + 2,
		name: "",
		isCall: false
	};
	if (code === brace$1) return {
		end: at + 1,
		name: "{",
		isCall: false,
		isList: true
	};
	if (code === bracket$1) return {
		end: skipBreak(window, at + 1),
		name: "[",
		isCall: false,
		isList: true
	};
	if (code === parenthesis$1) return {
		end: skipBreak(window, at + 1),
		name: "",
		isCall: true,
		isList: true
	};
	if (window.startsWith("<<\"", at)) return {
		end: at + 2,
		name: "",
		isCall: false
	};
	if (window.startsWith("<![CDATA[", at)) return {
		end: at + 9,
		name: "",
		isCall: false
	};
	const end = require_scan.skipKind(window, at, 7, 60);
	return code === exclamation ? readTag(window, at) : readWord(window, at, end);
}
const below = /[ \t]{0,4}\r?\n[ \t]{0,40}(?=["'`])/y;
function skipBreak(window, at) {
	below.lastIndex = at;
	return below.test(window) ? below.lastIndex : at;
}
const bracket$1 = 91;
const closingBracket$1 = 93;
const brace$1 = 123;
const parenthesis$1 = 40;
const exclamation = 33;
const word = /[\w.$:@&*!?>-]{0,60}(?:\(\)\.[\w.$]{1,40}(?=\())?/y;
const keyword = /(?:new|await|return|export|const|u8|yield|raw)[ \t]{1,4}(?=[\w"'`])/y;
function readTag(window, at) {
	const end = require_scan.skipKind(window, at + (require_scan.codeAt(window, at + 1) === exclamation ? 2 : 1), 7, 20);
	return end > at + 1 && require_scan.isKind(require_scan.codeAt(window, end), 16) ? {
		end,
		name: window.slice(at, end),
		isCall: false
	} : void 0;
}
const given = /default(?:_value|Value)?[ ]?=[ ]?(?=[bu]?["'])/y;
function readKeyword(window, at) {
	given.lastIndex = at;
	return given.test(window) ? {
		end: given.lastIndex,
		name: "default",
		isCall: true
	} : void 0;
}
function readWord(window, at, prefixEnd) {
	const prefix = require_scan.codeAt(window, at) === 64 || require_scan.codeAt(window, at) === 36 ? at + 1 : prefixEnd;
	if (prefix > at && prefix <= at + 2 && require_scan.isKind(require_scan.codeAt(window, prefix), 128)) return {
		end: prefix,
		name: window.slice(at, prefix) === "f" ? "f" : "",
		isCall: false
	};
	keyword.lastIndex = at;
	if (keyword.test(window)) return {
		end: keyword.lastIndex,
		name: "",
		isCall: false
	};
	word.lastIndex = at;
	if (!word.test(window) || word.lastIndex === at) return void 0;
	const end = word.lastIndex;
	return require_scan.codeAt(window, end) === parenthesis$1 ? {
		end: end + 1,
		name: window.slice(at, end),
		isCall: true
	} : void 0;
}
// src/engine/assignment/value.ts
const quotedOnly$1 = {
	allowsBare: false,
	allowsNewline: false,
	isQuery: false,
	allowsMarks: false
};
const longestQuoted = 4200;
const longestCurly = 400;
const longestBare = 512;
function readValue(window, at, context) {
	const wrappers = skipWrappers(window, skipToValue(window, at, context));
	const opening = readOpening(window, wrappers.end);
	if (opening !== void 0) return readQuoted(window, wrappers.end, opening, wrappers);
	if (!context.allowsBare || wrappers.isCall) return void 0;
	return readBare(window, skipScheme(window, wrappers.end, Math.min(wrappers.end + longestBare, window.length)), context.isQuery, wrappers);
}
function skipToValue(window, at, context) {
	const index = require_scan.skipBlanks(window, context.allowsMarks ? skipMarks(window, require_scan.skipBlanks(window, at)) : at);
	if (!context.allowsNewline) return index;
	newline.lastIndex = index;
	return newline.test(window) ? context.allowsMarks ? skipMarks(window, newline.lastIndex) : newline.lastIndex : index;
}
const newline = /(?:[|>][+-]?|\\)?\r?\n[ \t]{0,40}(?:- (?=["'\w])|(?=["'`]|<[Vv]alue[ >])|(?<=[|>][+-]?\r?\n[ \t]{1,40}))/y;
const openings = [
	{
		mark: "\"\"\"",
		close: "\"\"\"",
		quote: "triple"
	},
	{
		mark: "'''",
		close: "'''",
		quote: "triple"
	},
	{
		mark: "\\\\\\\"",
		close: "\\\\\\\"",
		quote: "escaped"
	},
	{
		mark: "\\\"",
		close: "\\\"",
		quote: "escaped"
	},
	{
		mark: "\\'",
		close: "\\'",
		quote: "escaped"
	},
	{
		mark: "\"",
		close: "\"",
		quote: "double"
	},
	{
		mark: "'",
		close: "'",
		quote: "single"
	},
	{
		mark: "`",
		close: "`",
		quote: "backtick"
	},
	{
		mark: "&quot;",
		close: "&quot;",
		quote: "entity"
	},
	{
		mark: "&#34;",
		close: "&#34;",
		quote: "entity"
	},
	{
		mark: "&#39;",
		close: "&#39;",
		quote: "entity"
	},
	{
		mark: "&apos;",
		close: "&apos;",
		quote: "entity"
	},
	{
		mark: "\u00e2\u0080\u009c",
		close: "\u00e2\u0080\u009d",
		quote: "curly"
	},
	{
		mark: "\u00e2\u0080\u0098",
		close: "\u00e2\u0080\u0099",
		quote: "curly"
	}
];
function readOpening(window, at) {
	const code = require_scan.codeAt(window, at);
	if (!require_scan.isKind(code, 128) && code !== 92 && code !== 38 && code !== 226) return void 0;
	return openings.find(({ mark }) => window.startsWith(mark, at));
}
function readQuoted(window, at, { mark, close, quote }, { text: wrapper, isList: isInList }) {
	const start = at + mark.length;
	const limit = Math.min(start + (quote === "curly" ? longestCurly : longestQuoted), window.length);
	const first = close.charCodeAt(0);
	for (let index = start; index < limit; index++) {
		const code = window.charCodeAt(index);
		if (code === first && window.startsWith(close, index)) {
			const inner = skipScheme(window, start, index);
			const next = index + close.length;
			const again = secondQuote(window, inner, index);
			if (again > 0) return index - inner < shortest + 2 * again ? void 0 : {
				start: inner + again,
				end: index - again,
				quote: again > 1 ? "escaped" : quote,
				wrapper,
				isInList,
				next
			};
			return index - inner < shortest ? void 0 : {
				start: inner,
				end: index,
				quote,
				wrapper: inner > start ? `${wrapper} ${window.slice(start, inner)}`.trim() : wrapper,
				isInList,
				next
			};
		}
		if (require_scan.isKind(code, 32)) return void 0;
		if (code === 92 && quote !== "escaped") index++;
	}
}
function secondQuote(window, start, end) {
	const first = window.charCodeAt(start);
	if (first === 92) return end - start > 4 && window.startsWith("\\\"", start) && window.endsWith("\\\"", end) ? 2 : 0;
	return first === 34 && end - start > 2 && window.charCodeAt(end - 1) === 34 ? 1 : 0;
}
const shortest = 3;
const scheme = /(?:Basic|Bearer|Token|ApiKey|Digest|Api-Key)[ \t]{1,4}(?=[\w+/.~=-]{3,4000}["'`\\&])|\{noop\}/iy;
function skipScheme(window, start, end) {
	if (!isSchemeStart(window, start) || end - start > 4100) return start;
	scheme.lastIndex = start;
	return scheme.test(window) && scheme.lastIndex < end ? scheme.lastIndex : start;
}
function isSchemeStart(window, start) {
	const code = window.charCodeAt(start);
	if (code === openBrace) return true;
	return "btad".includes(String.fromCharCode(code | 32)) && [
		5,
		6,
		7
	].some((length) => isBlank(window.charCodeAt(start + length)));
}
const openBrace = 123;
const isBlank = (code) => code === 32 || code === 9;
function readBare(window, at, isQuery, { text: wrapper, isList: isInList }) {
	const limit = Math.min(at + longestBare, window.length);
	let end = at;
	while (end < limit && !require_scan.isKind(window.charCodeAt(end), 64) && !(isQuery && isQueryEnd(window.charCodeAt(end)))) end++;
	const next = end;
	while (end > at && isTrailing(window.charCodeAt(end - 1))) end--;
	return end - at < shortest || next === at + longestBare ? void 0 : {
		start: at,
		end,
		quote: "none",
		wrapper,
		isInList,
		next
	};
}
const isQueryEnd = (code) => code === 38 || code === 35;
const isTrailing = (code) => !require_scan.isKind(code, 7) && ".,:;)]}*\\".includes(String.fromCharCode(code));
// src/engine/assignment/value-behind.ts
const submit = "{enter}";
function readValueBehind(window, separator, context) {
	const value = readValue(window, separator.end, context);
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
	return fallback.test(window) ? readValue(window, fallback.lastIndex, quotedOnly$1) : void 0;
}
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
// src/engine/assignment/value-context.ts
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
function candidatesOfAssignment(window, hit, keyword) {
	const name = require_scan.growName(window, hit, require_scan.stemOf(keyword).length);
	const closers = readClosers(window, name.end);
	const found = readBehind(window, name, closers) ?? readBefore(window, hit, name, closers);
	if (found === void 0) return [];
	const meaning = require_scan.meaningOf(name.text);
	const family = familyAt(name, meaning, hit, keyword);
	if (family === void 0) return [];
	const place = {
		window,
		keyword,
		name,
		words: meaning.words,
		family,
		closers,
		separator: found.separator,
		context: found.context
	};
	const { value } = found;
	if (place.separator.kind === "blank" && !isSoundBlank(place, value)) return [];
	if (keyword === "identified" && !isSoundSql(place, value)) return [];
	if (keyword === "securestring" && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
	const own = ownOfTuple(place, value);
	return own === void 0 ? [candidateOf$1(place, value, 1), ...laterElements(place, value)] : [candidateOf$1(place, own, 1)];
}
function readBehind(window, name, closers) {
	const separator = readSeparator(window, name, closers);
	if (separator === void 0 || !isSound(window, separator, name, closers)) return void 0;
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
		context: quotedOnly$1,
		value: found.value
	};
}
function familyAt(name, { family, stemStart }, hit, keyword) {
	if (isCommand(keyword)) return "password";
	return name.start + stemStart === hit ? family : void 0;
}
function laterElements(place, first) {
	const { window, separator, family } = place;
	if (!(first.isInList || separator.kind === "call" || separator.kind === "blank" && family === "credential") || first.quote === "none") return [];
	return textsBehind(window, first.next).map((value, index) => candidateOf$1(place, value, index + 2));
}
function textsBehind(window, from) {
	const found = [];
	let at = from;
	while (found.length < mostLater) {
		const comma = require_scan.skipBlanks(window, at);
		if (require_scan.codeAt(window, comma) !== 44 || !require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, comma + 1)), 128)) break;
		const value = readValue(window, comma + 1, quotedOnly$1);
		if (value === void 0) break;
		found.push(value);
		at = value.next;
	}
	return found;
}
const mostLater = 6;
const namesOfTuple = /(?:^|[\r\n;])[ \t]{0,40}(?:(?:let|var|my|local) )?(?<names>(?:[@$\w.]{1,40}, ?){1,4})[@$]?$/;
function ownOfTuple({ window, name, separator, closers }, first) {
	if (separator.kind !== "equals" || closers.isQuoted || first.quote === "none" || require_scan.codeAt(window, first.next) !== 44) return void 0;
	const before = namesOfTuple.exec(window.slice(Math.max(0, name.start - 150), name.start))?.groups?.["names"];
	return before === void 0 ? void 0 : textsBehind(window, first.next)[before.split(",").length - 2];
}
// src/engine/assignment/arguments.ts
const reach$2 = 560;
const mostArguments = 8;
const mostBlanks = 60;
function readArguments(window, at) {
	const found = [];
	const limit = Math.min(window.length, at + reach$2);
	let depth = 0;
	let start = at;
	for (let index = at; index < limit; index++) {
		const code = window.charCodeAt(index);
		const commentEnd = require_scan.isKind(code, 128) ? index : endOfComment(window, index, limit);
		if (commentEnd > index) {
			if (require_scan.skipKind(window, start, 48, mostBlanks) === index) start = commentEnd;
			index = commentEnd - 1;
		} else if (require_scan.isKind(code, 128)) index = closingQuote(window, index, code, limit);
		else if (code === parenthesis || code === bracket || code === brace) depth++;
		else if (depth > 0 && (code === closingParenthesis || code === closingBracket || code === closingBrace)) depth--;
		else if (depth === 0 && (code === comma || code === closingParenthesis)) {
			if (found.length === mostArguments) break;
			const argument = trimmed(window, start, index);
			if (code === comma || argument.end > argument.start) found.push(argument);
			if (code === closingParenthesis) return {
				list: found,
				isClosed: true
			};
			start = index + 1;
		} else if (depth === 0 && (code === closingBracket || code === closingBrace || code === semicolon)) break;
	}
	return {
		list: found,
		isClosed: false
	};
}
const lineFeed = 10;
const hash = 35;
const parenthesis = 40;
const closingParenthesis = 41;
const comma = 44;
const slash = 47;
const semicolon = 59;
const bracket = 91;
const backslash = 92;
const closingBracket = 93;
const brace = 123;
const closingBrace = 125;
function closingQuote(window, from, mark, limit) {
	for (let index = from + 1; index < limit; index++) {
		const code = window.charCodeAt(index);
		if (code === mark) return index;
		if (code === backslash) index++;
	}
	return limit;
}
function endOfComment(window, at, limit) {
	const code = window.charCodeAt(at);
	if (code === slash && window.startsWith("/*", at)) {
		const end = window.indexOf("*/", at + 2);
		return end < 0 || end + 2 > limit ? limit : end + 2;
	}
	if (!(code === slash && window.startsWith("// ", at) || code === hash && window.startsWith("# ", at)) || !require_scan.isKind(require_scan.codeAt(window, at - 1), 48)) return at;
	let end = at;
	while (end < limit && window.charCodeAt(end) !== lineFeed) end++;
	return end;
}
function trimmed(window, from, to) {
	const start = Math.min(require_scan.skipKind(window, from, 48, mostBlanks), to);
	let end = to;
	while (end > start && require_scan.isKind(require_scan.codeAt(window, end - 1), 48)) end--;
	return {
		start,
		end
	};
}
// src/engine/assignment/candidate.ts
const unadorned = {
	qualifier: "",
	wrapper: "",
	position: 1,
	dashes: 0,
	isNameQuoted: false,
	isStatement: false,
	isTight: false
};
// src/engine/assignment/call.ts
const callKeywords = new Set([...Object.keys(require_scan.loginCalls), ...Object.keys(require_scan.keyCalls)]);
const underscore = 95;
function candidatesOfCall(window, hit, keyword) {
	if (require_scan.isKind(require_scan.codeAt(window, hit - 1), 7) || require_scan.codeAt(window, hit - 1) === underscore && !keyword.includes(".")) return [];
	const nameEnd = hit + keyword.indexOf("(");
	const key = require_scan.keyCalls[keyword];
	const places = key?.places ?? require_scan.loginCalls[keyword] ?? [];
	const value = readPlace(window, nameEnd + 1, places);
	if (value === void 0 || key !== void 0 && window.slice(value.start, value.end).includes(" ")) return [];
	const name = window.slice(hit, nameEnd).replace(/[ =]+$/, "");
	return [{
		...unadorned,
		kind: key === void 0 ? "user-password" : "command",
		family: key === void 0 ? "password" : "secret",
		name,
		nameStart: hit,
		nameEnd: hit + name.length,
		words: key?.words ?? passwordWords,
		value: window.slice(value.start, value.end),
		valueStart: value.start,
		valueEnd: value.end,
		separator: "call",
		quote: value.quote,
		wrapper: value.wrapper,
		next: require_scan.nextMark(window, value.next)
	}];
}
const passwordWords = ["password"];
function readPlace(window, at, places) {
	const { list, isClosed } = readArguments(window, at);
	for (const [least, most, place] of places) {
		const argument = list[place - 1];
		if (argument === void 0 || (isClosed ? list.length < least : list.length + 1 < least) || list.length > most) continue;
		const value = list.slice(0, place).every((each) => isPlain(window, each)) ? readText(window, argument) : void 0;
		if (value !== void 0) return value;
	}
}
const quotedOnly = {
	allowsBare: false,
	allowsNewline: false,
	isQuery: false,
	allowsMarks: false
};
const converted = /^["'`]?(?:[)\]}]|\s{0,4}\.(?:get_?bytes|to_?char_?array|encode|to_bytes|as_bytes|as_ref|to_string|to_owned|into|freeze|b)\([^()"']{0,40}(?:"[\w-]{1,20}"|'[\w-]{1,20}')?\)?|,\s{0,4}["'][\w-]{1,12}["'](?=\)))*$/i;
const converters = /^(?:(?:[\w.$:]{0,40}(?:bytes?|from|Some|parse|FromBase64String|FromHexString|b64decode|unhexlify|fromhex|pack|Data)|\[|&)(?: |$))*$/i;
function readText(window, { start, end }) {
	const value = readValue(window, start, quotedOnly);
	if (value === void 0 || value.next > end || value.quote === "escaped" || !converters.test(value.wrapper)) return void 0;
	return converted.test(window.slice(value.next, Math.min(end, value.next + 120))) && !window.slice(value.start, value.end).includes("\\") ? value : void 0;
}
const code = /=>|\bfunction\b|\{\s{0,4}return\b/;
function isPlain(window, { start, end }) {
	return end > start && !code.test(window.slice(start, end));
}
// src/engine/assignment/flag.ts
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
	const valueEnd = end - mark.length;
	return {
		...unadorned,
		kind,
		family: "password",
		name: flag,
		nameStart: hit,
		nameEnd: hit + flag.length,
		words: ["password"],
		value,
		valueStart: valueEnd - value.length,
		valueEnd,
		separator: "blank",
		quote: quotes[mark] ?? "none",
		dashes: flag.startsWith("--") ? 2 : 1,
		next: require_scan.nextMark(window, end)
	};
}
const quotes = {
	"\"": "double",
	"'": "single"
};
// src/engine/assignment/command.ts
const reach$1 = 150;
const formsByKeyword = {
	...require_scan.commandForms,
	...require_scan.settingForms
};
const made = new Map();
const commandKeywords = new Set(Object.keys(formsByKeyword));
function formOf(keyword) {
	const known = made.get(keyword);
	if (known !== void 0) return known;
	const form = formsByKeyword[keyword]?.() ?? {};
	made.set(keyword, form);
	return form;
}
function candidatesOfCommand(window, hit, keyword) {
	const form = formOf(keyword);
	const found = matchBehind(window, hit, form) ?? matchBefore(window, hit, form) ?? matchLead(window, hit, form);
	if (found === void 0) return [];
	return [flagCandidate("flag", window, {
		hit,
		flag: keyword.replace(/ ?-?$/, ""),
		value: found.value,
		end: found.end,
		mark: found.mark
	})];
}
function matchBehind(window, hit, { behind, context }) {
	if (behind === void 0 || context !== void 0 && !context.test(window.slice(Math.max(0, hit - reach$1), hit))) return void 0;
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
	const found = before === void 0 || !text.includes("|") ? null : before.exec(text);
	if (found === null) return void 0;
	const { value: secret = "", quote: mark = "" } = found.groups ?? {};
	return {
		value: secret,
		end: start + found.index + found[0].lastIndexOf(secret + mark) + secret.length + mark.length,
		mark
	};
}
function matchLead(window, hit, { lead }) {
	const value = lead?.exec(window.slice(Math.max(0, hit - reach$1), hit))?.groups?.["value"];
	if (value === void 0) return void 0;
	const first = window.charAt(hit);
	const mark = first === "\"" || first === "'" ? first : "";
	return {
		value,
		end: hit + mark.length,
		mark
	};
}
// src/engine/assignment/declaration.ts
const reach = 150;
function candidatesOfDeclaration(window, hit, keyword) {
	const declaration = require_scan.declarations[keyword];
	if (declaration === void 0) return [];
	const from = Math.max(0, hit - reach);
	declaration.value.lastIndex = hit;
	const found = declaration.value.exec(window);
	const value = found?.groups?.["value"] ?? found?.groups?.["braced"];
	if (found === null || value === void 0) return [];
	const before = declaration.name.exec(window.slice(from, hit));
	const name = before?.groups?.["name"] ?? found.groups?.["name"] ?? "";
	const { family, words } = require_scan.meaningOf(name);
	if (family === void 0) return [];
	const nameStart = before === null ? hit + found[0].lastIndexOf(name) : from + before.index + before[0].indexOf(name);
	const valueStart = hit + found[0].indexOf(value, keyword.length);
	const isElement = keyword.endsWith(">");
	return [{
		...unadorned,
		kind: isElement ? "element" : "assignment",
		family,
		name,
		nameStart,
		nameEnd: nameStart + name.length,
		words,
		value,
		valueStart,
		valueEnd: valueStart + value.length,
		separator: isElement ? "element" : "equals",
		quote: isElement ? "none" : window.charAt(valueStart - 1) === "\"" ? "double" : "single",
		next: require_scan.nextMark(window, valueStart + value.length + (isElement ? 0 : 1))
	}];
}
// src/engine/assignment/row.ts
const mostRows$1 = 20;
const mostBytes$1 = 4e3;
const longestValue = 200;
const head = /insert into\s{1,4}[`"[]?[\w.$-]{1,60}[`"\]]?\s{0,4}\(([^()]{3,800})\)\s{0,8}values?\s{0,8}/iy;
const field = /\s{0,8}(?:[NE]?'((?:[^'\\\r\n]|\\.|''){0,400})'|"([^"\\\r\n]{0,400})"|(?:md5|sha[12]?|password|crypt|digest)\(\s?'([^'\\\r\n]{3,200})'\s?(?:,[^()\r\n]{0,60}(?:\([^()\r\n]{0,40}\))?)?\)|[^,()'"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?)\s{0,8}([,)])/iy;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{80}|[0-9a-f]{96}|[0-9a-f]{128}|\*[0-9A-F]{40})$/i;
function isStoredDigest(family, value) {
	return family !== "api-key" && digest.test(value);
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
function candidatesOfRows(window, hit) {
	head.lastIndex = hit;
	const names = head.exec(window)?.[1];
	if (names === void 0) return [];
	const columns = columnsOf(names, window.indexOf("(", hit) + 1);
	if (columns.every((column) => column === void 0)) return [];
	const candidates = [];
	let at = head.lastIndex;
	for (let row = 0; row < mostRows$1 && at < hit + mostBytes$1; row++) {
		const end = readRow(window, at, columns, candidates);
		if (end === void 0) break;
		next.lastIndex = end;
		if (!next.test(window)) break;
		at = next.lastIndex;
	}
	return candidates;
}
const next = /\s{0,8},\s{0,8}(?=\()/y;
function columnsOf(names, from) {
	let start = from;
	return names.split(",").map((text) => {
		const name = text.trim().replace(/^[`"'[]|[`"'\]]$/g, "");
		const at = start + text.indexOf(name);
		start += text.length + 1;
		const { family, words } = require_scan.meaningOf(name);
		return family === void 0 || family === "api-key" && !words.some((word) => tellingWords.has(word)) ? void 0 : {
			name,
			start: at,
			words,
			family
		};
	});
}
function readRow(window, from, columns, candidates) {
	if (window.charAt(from) !== "(") return void 0;
	let at = from + 1;
	for (const column of columns) {
		field.lastIndex = at;
		const found = field.exec(window);
		if (found === null) return void 0;
		const value = found[1] ?? found[2] ?? found[3];
		if (column !== void 0 && value !== void 0 && value.length > 2 && value.length <= longestValue && !isStoredDigest(column.family, value)) candidates.push(candidateOf(window, column, value, at + found[0].indexOf(value), found[2] !== void 0));
		at = field.lastIndex;
		if (found[4] === ")") return at;
	}
}
function candidateOf(window, { name, start, words, family }, value, valueStart, isDouble) {
	return {
		...unadorned,
		kind: "pair",
		family,
		name,
		nameStart: start,
		nameEnd: start + name.length,
		words,
		value,
		valueStart,
		valueEnd: valueStart + value.length,
		separator: "pair",
		quote: isDouble ? "double" : "single",
		next: window.charAt(valueStart + value.length + 1)
	};
}
// src/engine/assignment/heading.ts
const mostRows = 20;
const mostBytes = 560;
const longestHeading = 150;
function candidatesOfHeadings(window, hit, keyword) {
	const mark = keyword.includes("|") ? "|" : keyword.startsWith("	") ? "	" : ",";
	const start = Math.max(window.lastIndexOf("\n", hit) + 1, 0);
	const end = lineEndOf(window, hit + 1);
	if (hit - start > longestHeading || start === 0 && hit >= longestHeading) return [];
	const heading = window.slice(start, end);
	const column = isHeading(heading, mark) ? columnAt(heading, start, hit + 1, mark) : void 0;
	if (column === void 0) return [];
	const below = nextLine(window, end);
	const from = mark === "|" ? behindRule(window, below, heading) : below;
	return from === void 0 ? [] : rowsBelow(window, from, hit, column, mark);
}
function lineEndOf(window, at) {
	const end = window.indexOf("\n", at);
	const line = end < 0 ? window.length : end;
	return window.charCodeAt(line - 1) === carriageReturn ? line - 1 : line;
}
const carriageReturn = 13;
function nextLine(window, end) {
	return end + (window.charCodeAt(end) === carriageReturn ? 2 : 1);
}
function isHeading(text, mark) {
	if (mark === "	") return /^[A-Za-z][\w .-]{0,40}(?:\t[A-Za-z][\w .-]{0,40}){1,15}$/.test(text);
	return mark === "|" ? /^\s{0,8}\|?[\w *`/().-]{1,60}(?:\|[\w *`/().-]{0,60}){1,11}\s{0,8}$/.test(text) : /^"?[A-Za-z][\w .-]{0,40}"?(?:,"?[A-Za-z][\w .-]{0,40}"?){1,15}$/.test(text);
}
const rule = /[ \t]{0,8}(?:\|?[ \t]{0,20}:?-{2,60}:?[ \t]{0,20}\|[-:| \t]{0,200}|\+[-=]{3,100}\+[-=+]{3,300})\r?\n/y;
const stepRow = /[ \t]{2,12}\|/y;
function behindRule(window, at, heading) {
	rule.lastIndex = at;
	if (rule.test(window)) return rule.lastIndex;
	stepRow.lastIndex = at;
	return /^[ \t]{2}/.test(heading) && stepRow.test(window) ? at : void 0;
}
function cellsOf(line, start, mark) {
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
const vague = new Set([
	"key",
	"keys",
	"token",
	"tokens",
	"pass",
	"auth"
]);
function columnAt(heading, start, at, mark) {
	const cells = cellsOf(heading, start, mark);
	const index = cells.findIndex((cell) => cell.start <= at && at <= cell.start + cell.text.length);
	const cell = cells[index];
	if (cell === void 0) return void 0;
	const name = cell.text.replace(/^[\s*`"]+|[\s*`"]+$/g, "");
	const { family, words } = require_scan.meaningOf(name);
	if (family === void 0 || words.length === 1 && vague.has(words[0] ?? "")) return void 0;
	return {
		index,
		count: cells.length,
		name,
		nameStart: cell.start + cell.text.indexOf(name),
		family,
		words
	};
}
function rowsBelow(window, from, hit, column, mark) {
	const found = [];
	let at = from;
	for (let count = 0; count < mostRows && at < hit + mostBytes && at < window.length; count++) {
		const end = lineEndOf(window, at);
		const cells = cellsOf(window.slice(at, end), at, mark);
		const cell = cells[column.index];
		if (cell === void 0 || cells.length !== column.count || cell.start > hit + mostBytes) break;
		if (cell.text.trim().toLowerCase() === column.name.toLowerCase()) break;
		const candidate = candidateIn(cell.text, cell.start, column, mark);
		if (candidate !== void 0) found.push(candidate);
		at = nextLine(window, end);
	}
	return found;
}
const inCell = /^(?<before>[ \t]{0,40}(?:\*\*)?(?<quote>[`"]?))(?<value>[^\s`"|,<>]{3,100})\k<quote>(?:\*\*)?[ \t]{0,60}$/;
function candidateIn(text, start, { name, nameStart, family, words }, mark) {
	const found = inCell.exec(text)?.groups;
	const value = found?.["value"] ?? "";
	if (found === void 0 || value.startsWith("*") || isStoredDigest(family, value)) return void 0;
	const valueStart = start + (found["before"] ?? "").length;
	return {
		...unadorned,
		kind: mark === "|" ? "table" : "pair",
		family,
		name,
		nameStart,
		nameEnd: nameStart + name.length,
		words,
		value,
		valueStart,
		valueEnd: valueStart + value.length,
		separator: mark === "|" ? "bar" : "pair",
		quote: found["quote"] === "`" ? "backtick" : found["quote"] === "\"" ? "double" : "none",
		next: mark === "|" ? "\n" : mark
	};
}
// src/engine/assignment/candidates.ts
const windowAfter = 4700;
function candidatesAt(window, hit, keyword) {
	if (!require_scan.hasOwnGrammar(keyword)) return candidatesOfAssignment(window, hit, keyword);
	if (callKeywords.has(keyword)) return candidatesOfCall(window, hit, keyword);
	if (commandKeywords.has(keyword)) return candidatesOfCommand(window, hit, keyword);
	if (keyword in require_scan.declarations) return candidatesOfDeclaration(window, hit, keyword);
	if (require_scan.headingKeywords.includes(keyword)) return candidatesOfHeadings(window, hit, keyword);
	return require_scan.rowKeywords.includes(keyword) ? candidatesOfRows(window, hit) : candidatesOfFlags(window, hit, keyword);
}
// src/engine/judge-assignment.ts
const lineReach = 400;
const valueReach = 600;
function familyRulesOf(ruleSet, selected) {
	return new Map(selected.filter((index) => ruleSet.kindOf(index) === "generic").map((index) => [ruleSet.entry(index).id.slice(8), index]));
}
function judgeAssignments(position, keywordLength, rules, context) {
	const { layer, windows, lineEnds } = context;
	const { text, start } = windows.around(position, position - 160, windowEnd(layer.bytes.length, lineEnds, position));
	const hit = position - start;
	const assignments = candidatesAt(text, hit, text.slice(hit, hit + keywordLength).toLowerCase());
	for (const assignment of assignments) {
		const rule = rules.get(assignment.family);
		if (rule === void 0) continue;
		if (layer.startsInWord === true && start + assignment.nameStart === 0) context.events.rejected?.(rule, layer, start + assignment.valueStart, "cut", "its name is the rest of a longer word, where what was decoded begins");
		else judgeOne(rule, assignment, {
			from: start + assignment.valueStart,
			to: start + assignment.valueEnd
		}, context, layer.bytes);
	}
	return assignments.length;
}
function reachOfAssignment(length, lineEnds, position) {
	return {
		from: position - 160 - lineReach - 1,
		to: windowEnd(length, lineEnds, position) + lineReach + 1
	};
}
function windowEnd(length, lineEnds, position) {
	const most = Math.min(length, position + windowAfter);
	const from = Math.min(position + valueReach, most);
	const end = lineEnds.after(from, most - from);
	if (end === most) return most;
	return Math.min(most, lineEnds.after(end + 1, most - end - 1) + 1);
}
function judgeOne(rule, assignment, { from, to }, { layer, path, events }, bytes) {
	const nameFrom = Math.max(0, Math.min(from, from - (assignment.valueStart - assignment.nameStart)));
	const cut = require_cut_word.cutWord(layer, nameFrom, to);
	if (cut !== void 0) return events.rejected?.(rule, layer, from, "cut", cut);
	const verdict = (path === void 0 ? require_scan.judgeRecalled : require_scan.judge)(assignment, new Place(path, bytes, from, to));
	if (verdict.kind === "reject") return events.rejected?.(rule, layer, from, "assignment", verdict.reason);
	events.found({
		rule,
		secret: require_scan.utf8Text(bytes, from, to),
		matched: require_scan.latin1(bytes, nameFrom, to),
		layer,
		from,
		to,
		...layer.toBlob(from, to),
		confidence: verdict.confidence,
		reasons: verdict.reasons,
		companions: [],
		assignment: withOwnTexts(assignment)
	});
}
var Place = class {
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
function withOwnTexts(assignment) {
	const { name, value, qualifier, wrapper, words, nameStart, nameEnd, valueStart, valueEnd } = assignment;
	const places = {
		nameStart: 0,
		nameEnd: nameEnd - nameStart,
		valueStart: valueStart - nameStart,
		valueEnd: valueEnd - nameStart
	};
	return {
		...assignment,
		...places,
		name: require_scan.ownText(name),
		value: require_scan.ownText(value),
		qualifier: require_scan.ownText(qualifier),
		wrapper: require_scan.ownText(wrapper),
		words: words.map(require_scan.ownText)
	};
}
// \0lazy:hit.js
let loaded;
const load = () => loaded ??= require("./hit.js");
function judgeHit(...values) {
	return load().judgeHit(...values);
}
// src/engine/hit-matcher.ts
function createHitMatcher(compiled, deadline) {
	return new Matcher(compiled, deadline);
}
var Matcher = class {
	#compiled;
	#deadline;
	#families;
	#switchedOff = new Set();
	#patterns = [];
	constructor(compiled, deadline) {
		this.#compiled = compiled;
		this.#deadline = deadline;
		this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
	}
	begin(layer, path, events) {
		const search = {
			context: {
				layer,
				path,
				windows: new require_window.WindowReader(layer.bytes),
				lineEnds: new require_window.LineEnds(layer.bytes),
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
		const pattern = this.#patternOf(rule);
		return pattern !== void 0 && require_window.meetsAbout(position, pattern.runnable, this.#compiled.ruleSet.entry(rule).reach, windows);
	}
	costOfAssignments(position, keywordLength, context) {
		return require_window.assignmentCostOf(judgeAssignments(position, keywordLength, this.#families, context));
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
		const beside = this.#patternOf(index)?.rule.companions !== void 0 ? require_scan.companionReach + 1 : require_scan.mayBeOwned(this.#compiled.ruleSet.entry(index)) ? require_scan.ownerReach.before : 32;
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
		const cost = this.costOfAssignments(position, keywordLength, {
			...context,
			events
		});
		if (isFound) {
			const { from, to } = reachOfAssignment(context.layer.bytes.length, context.lineEnds, position);
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
			else addTo(search.unproven, rule, position);
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
		const pattern = this.#patternOf(index);
		if (!pattern) return;
		const entry = this.#compiled.ruleSet.entry(index);
		const matcher = matchers.get(index) ?? new require_window.PatternMatcher(pattern.runnable, entry.reach, context.windows);
		matchers.set(index, matcher);
		matcher.at(position, (hit) => judgeHit(index, pattern.rule, entry, hit, context));
	}
	#patternOf(index) {
		const known = this.#patterns[index];
		if (known) return known;
		const rule = this.#compiled.ruleSet.load(index);
		if (rule.kind === "generic") return void 0;
		const { ruleSet } = this.#compiled;
		return this.#patterns[index] = {
			rule,
			runnable: require_window.toRunnable(rule.pattern, ruleSet.entry(index).reach, ruleSet.isProven(index))
		};
	}
};
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
exports.createHitMatcher = createHitMatcher;
