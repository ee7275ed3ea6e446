const require_scan = require("./scan.js");
// src/engine/assignment-cost.ts
const mostAssignmentCost = 2e5;
const costOfJudging = 5;
function assignmentCostOf(judged) {
	return 1 + costOfJudging * judged;
}
// src/engine/assignment/closers.ts
const entity = /&(?:quot|apos|#3[49]);|%22|<\/[\w:.-]{1,30}>|\*\*/y;
function readClosers(window, at) {
	let end = at;
	let isQuoted = false;
	let isParenthesised = false;
	for (let count = 0; count < 8; count++) {
		const code = require_scan.codeAt(window, end);
		if (require_scan.isKind(code, 128)) isQuoted = true;
		else if (code === parenthesis$1) isParenthesised = true;
		else if (code !== bracket$1 && code !== brace$1 && code !== backslash) {
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
		isParenthesised
	};
}
const parenthesis$1 = 41;
const bracket$1 = 93;
const brace$1 = 125;
const backslash = 92;
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
const words = /(?:is|IS|by|BY|values?|VALUES?|or)(?=[ \t("'])/y;
const serialised = /;s:\d{1,4}:/y;
const stringArgument = /(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}/iy;
const pair$1 = /[\s,;-]{1,20}(?:type=["'][a-z]{1,12}["']\s{1,4})?["'<]?(?:value|defaultValue|default|string)(?:\\?["'])?\s{0,4}[=:>]/iy;
const type = /\s{0,4}(?:[?!]?:\s{0,4}|\s)(?:final |const |&'?|\*|\[\d{0,6}\]){0,3}[A-Za-z][\w.:|?]{0,40}(?:[<[][\w., |?[\]]{0,40}[>\]])?[*?!]?(?:\s?\|\s?\w{1,20}){0,3}\s{0,4}(?==(?![=>~\r\n]|$))/y;
const emptyBrackets = /\s{0,2}\[\d{0,6}\](?=\s{0,4}=(?!=))/y;
function readSeparator(window, at, isQuoted) {
	const start = isQuoted ? at : skipType(window, skip(emptyBrackets, window, at));
	const index = require_scan.skipBlanks(window, start);
	if (isQuoted || index > start || require_scan.isKind(require_scan.codeAt(window, index), 32)) {
		const end = skip(pair$1, window, start);
		if (end > start) return {
			kind: "pair",
			end
		};
	}
	if (isQuoted) {
		const end = skip(serialised, window, index);
		if (end > index) return {
			kind: "serialised",
			end
		};
	}
	return readSymbol(window, index) ?? readWord$1(window, start, index);
}
function readSymbol(window, index) {
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
	if (require_scan.isKind(require_scan.codeAt(window, index), 48)) return void 0;
	return {
		kind: "blank",
		end: skip(stringArgument, window, index)
	};
}
function skipType(window, at) {
	const code = require_scan.codeAt(window, at);
	return code === 32 || code === 58 || code === 63 ? skip(type, window, at) : at;
}
function skip(pattern, window, at) {
	pattern.lastIndex = at;
	return pattern.test(window) ? pattern.lastIndex : at;
}
// src/engine/assignment/wrapper.ts
function skipWrappers(window, at) {
	let end = at;
	let text = "";
	let isCall = false;
	for (let count = 0; count < 6; count++) {
		const layer = readLayer(window, end);
		if (layer === void 0) break;
		end = require_scan.skipBlanks(window, layer.end);
		if (layer.name !== "") text += text === "" ? layer.name : ` ${layer.name}`;
		if (layer.isCall) isCall = true;
	}
	return {
		end,
		text,
		isCall
	};
}
function readLayer(window, at) {
	const code = require_scan.codeAt(window, at);
	if (code === bracket && require_scan.codeAt(window, at + 1) === closingBracket && require_scan.isKind(require_scan.codeAt(window, at + 2), 6)) return {
		end: at + 2,
		name: "",
		isCall: false
	};
	if (code === bracket || code === brace) return {
		end: at + 1,
		name: String.fromCharCode(code),
		isCall: false
	};
	if (code === parenthesis) return {
		end: at + 1,
		name: "",
		isCall: true
	};
	if (window.startsWith("<![CDATA[", at)) return {
		end: at + 9,
		name: "",
		isCall: false
	};
	const end = require_scan.skipKind(window, at, 7, 60);
	return code === exclamation ? readTag(window, at) : readWord(window, at, end);
}
const bracket = 91;
const closingBracket = 93;
const brace = 123;
const parenthesis = 40;
const exclamation = 33;
const word = /[\w.$:@&*!?>-]{0,60}/y;
const keyword = /(?:new|await|return|export|const|u8|yield|raw)[ \t]{1,4}(?=[\w"'`])/y;
function readTag(window, at) {
	const end = require_scan.skipKind(window, at + (require_scan.codeAt(window, at + 1) === exclamation ? 2 : 1), 7, 20);
	return end > at + 1 && require_scan.isKind(require_scan.codeAt(window, end), 16) ? {
		end,
		name: window.slice(at, end),
		isCall: false
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
	return require_scan.codeAt(window, end) === parenthesis ? {
		end: end + 1,
		name: window.slice(at, end),
		isCall: true
	} : void 0;
}
// src/engine/assignment/value.ts
const longestQuoted = 4200;
const longestCurly = 400;
const longestBare = 512;
function readValue(window, at, context) {
	const wrappers = skipWrappers(window, skipToValue(window, at, context));
	const opening = readOpening(window, wrappers.end);
	if (opening !== void 0) return readQuoted(window, wrappers.end, opening, wrappers.text);
	if (!context.allowsBare || wrappers.isCall) return void 0;
	return readBare(window, wrappers.end, context.isQuery, wrappers.text);
}
function skipToValue(window, at, context) {
	const index = require_scan.skipBlanks(window, at);
	if (!context.allowsNewline) return index;
	newline$1.lastIndex = index;
	return newline$1.test(window) ? newline$1.lastIndex : index;
}
const newline$1 = /(?:[|>][+-]?)?\r?\n[ \t]{0,40}(?:- (?=["'\w])|(?=["'`])|(?<=[|>][+-]?\r?\n[ \t]{1,40}))/y;
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
		mark: "â",
		close: "â",
		quote: "curly"
	},
	{
		mark: "â",
		close: "â",
		quote: "curly"
	}
];
function readOpening(window, at) {
	const code = require_scan.codeAt(window, at);
	if (!require_scan.isKind(code, 128) && code !== 92 && code !== 38 && code !== 226) return void 0;
	return openings.find(({ mark }) => window.startsWith(mark, at));
}
function readQuoted(window, at, { mark, close, quote }, wrapper) {
	const start = at + mark.length;
	const limit = Math.min(start + (quote === "curly" ? longestCurly : longestQuoted), window.length);
	const first = close.charCodeAt(0);
	for (let index = start; index < limit; index++) {
		const code = window.charCodeAt(index);
		if (code === first && window.startsWith(close, index)) {
			const inner = skipScheme(window, start, index);
			return index - inner < shortest ? void 0 : {
				start: inner,
				end: index,
				quote,
				wrapper: inner > start ? `${wrapper} ${window.slice(start, inner)}`.trim() : wrapper,
				next: index + close.length
			};
		}
		if (require_scan.isKind(code, 32)) return void 0;
		if (code === 92 && quote !== "escaped") index++;
	}
}
const shortest = 3;
const scheme = /(?:Basic|Bearer|Token|ApiKey|Digest|Api-Key)[ \t]{1,4}(?=[\w+/.~=-]{3,4000}["'`\\&])/iy;
function skipScheme(window, start, end) {
	if (!isSchemeStart(window.charCodeAt(start)) || end - start > 4100) return start;
	scheme.lastIndex = start;
	return scheme.test(window) && scheme.lastIndex < end ? scheme.lastIndex : start;
}
const isSchemeStart = (code) => "btad".includes(String.fromCharCode(code | 32));
function readBare(window, at, isQuery, wrapper) {
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
		next
	};
}
const isQueryEnd = (code) => code === 38 || code === 35;
const isTrailing = (code) => !require_scan.isKind(code, 7) && ".,:;)]}*\\".includes(String.fromCharCode(code));
// src/engine/assignment/assignment.ts
function candidatesOfAssignment(window, hit, keyword) {
	const stem = require_scan.stemOf(keyword);
	const name = require_scan.growName(window, hit, stem.length);
	const closers = readClosers(window, name.end);
	const separator = readSeparator(window, closers.end, closers.isQuoted);
	if (separator === void 0 || !isSound(separator, closers)) return [];
	const context = contextOf(window, name, closers, separator);
	const value = readValueBehind(window, separator, context);
	if (value === void 0) return [];
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
		separator,
		context
	};
	if (separator.kind === "blank" && !isSoundBlank(place, value)) return [];
	if (keyword === "identified" && !isSoundSql(place, value)) return [];
	if (keyword === "securestring" && (closers.isQuoted || !/securestring$/i.test(name.text))) return [];
	return [candidateOf(place, value, 1), ...laterElements(place, value)];
}
function familyAt(name, { family, stemStart }, hit, keyword) {
	if (isCommand(keyword)) return "password";
	return name.start + stemStart === hit ? family : void 0;
}
function isCommand(keyword) {
	return keyword === "identified" || keyword === "securestring";
}
function isSound(separator, closers) {
	if (closers.isParenthesised) return separator.kind === "default" || separator.kind === "equals" || separator.kind === "comparison" || separator.kind === "colon";
	return separator.kind !== "comma" || closers.isQuoted;
}
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
	const isQuery = separator.kind === "equals" && !closers.isQuoted && (before === 63 || before === 38 || before === 59 && window.startsWith("&amp;", name.start - 5));
	return {
		allowsBare: bareSeparators.has(separator.kind) && !closers.isParenthesised,
		allowsNewline: newlineSeparators.has(separator.kind) && !isQuery,
		isQuery
	};
}
function readValueBehind(window, separator, context) {
	const value = readValue(window, separator.end, context);
	if (value === void 0 || value.quote !== "none") return value;
	if (separator.kind === "element") return lastOfElement(window, value) ?? value;
	fallback.lastIndex = value.next;
	if (!fallback.test(window)) return value;
	return readValue(window, fallback.lastIndex, {
		allowsBare: false,
		allowsNewline: false,
		isQuery: false
	}) ?? value;
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
const fallback = /\)?\s{0,4}(?:\|\||\?\?|\bor\b)\s{0,4}(?=["'`])/y;
function isSoundBlank({ window, name, closers }, value) {
	if (closers.isQuoted) return false;
	if (name.dashes > 0 || value.quote === "single" || value.quote === "double") return true;
	if (value.quote !== "none") return false;
	const text = window.slice(value.start, value.end);
	if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && /[0-9]/.test(text) && /[A-Za-z]/.test(text)) return true;
	return require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, value.next)), 32) && startsStatement(window, name.start);
}
function isSoundSql({ window, separator }, value) {
	if (separator.kind !== "word" || value.quote === "backtick") return false;
	const text = window.slice(value.start, value.end);
	return value.quote !== "none" || /^\w+$/.test(text) && /[0-9]/.test(text) || require_scan.codeAt(window, value.next) === 59;
}
function startsStatement(window, nameStart) {
	const before = window.slice(Math.max(0, nameStart - 80), nameStart);
	const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
	return /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/.test(line);
}
function candidateOf({ window, keyword, name, words, family, closers, separator, context }, value, position) {
	return {
		kind: position > 1 ? "list" : isCommand(keyword) ? "command" : kindOf(separator.kind, name, context),
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
	blank: "phrase"
};
function kindOf(separator, name, context) {
	if (context.isQuery) return "query";
	if (name.dashes > 0 && (separator === "equals" || separator === "blank")) return "flag";
	return kinds[separator] ?? "assignment";
}
function laterElements(place, first) {
	const { window, separator } = place;
	if (!(first.wrapper.endsWith("[") || first.wrapper.endsWith("{") || separator.kind === "call") || first.quote === "none") return [];
	const found = [];
	let at = first.next;
	for (let position = 2; position <= 7; position++) {
		const comma = require_scan.skipBlanks(window, at);
		if (require_scan.codeAt(window, comma) !== 44 || !require_scan.isKind(require_scan.codeAt(window, require_scan.skipBlanks(window, comma + 1)), 128)) break;
		const value = readValue(window, comma + 1, {
			allowsBare: false,
			allowsNewline: false,
			isQuery: false
		});
		if (value === void 0) break;
		found.push(candidateOf(place, value, position));
		at = value.next;
	}
	return found;
}
// src/engine/assignment/flag.ts
const pair = /(?:-u|--user)[ =]{1,4}(["']?)([\w.@\\%+-]{1,80}):([^\s"'`<>|;]{3,200})\1/y;
const login = /(?:-u|--user(?:name)?)[ =]{0,4}(["']?)[\w.@\\%$+{}-]{1,80}\1[ \t]{1,4}(?:-\w{1,20}[ =][\w.:/-]{1,60}[ \t]{1,4}){0,3}-p[ =]{0,2}(["']?)([^\s"'`<>|;]{3,200})\2/y;
function candidatesOfFlags(window, hit, keyword) {
	if (hit > 0 && !" 	\n\"'[`".includes(window.charAt(hit - 1))) return [];
	const flag = keyword.trimEnd();
	pair.lastIndex = hit;
	const both = pair.exec(window);
	if (both !== null) return [flagCandidate("user-password", window, hit, flag, both[3] ?? "", pair.lastIndex, both[1] ?? "")];
	login.lastIndex = hit;
	const apart = login.exec(window);
	return apart === null ? [] : [flagCandidate("flag", window, hit, flag, apart[3] ?? "", login.lastIndex, apart[2] ?? "")];
}
function flagCandidate(kind, window, hit, flag, value, end, mark) {
	const valueEnd = end - mark.length;
	return {
		kind,
		family: "password",
		name: flag,
		nameStart: hit,
		nameEnd: hit + flag.length,
		words: ["password"],
		qualifier: "",
		value,
		valueStart: valueEnd - value.length,
		valueEnd,
		separator: "blank",
		quote: quotes[mark] ?? "none",
		wrapper: "",
		position: 1,
		dashes: flag.startsWith("--") ? 2 : 1,
		isNameQuoted: false,
		isStatement: false,
		isTight: false,
		next: require_scan.nextMark(window, end)
	};
}
const quotes = {
	"\"": "double",
	"'": "single"
};
// src/engine/assignment/candidates.ts
const windowAfter = 4700;
function candidatesAt(window, hit, keyword) {
	return keyword.startsWith("-") ? candidatesOfFlags(window, hit, keyword) : candidatesOfAssignment(window, hit, keyword);
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
		if (rule !== void 0) judgeOne(rule, assignment, {
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
const farthestAssignment = 5500;
function windowEnd(length, lineEnds, position) {
	const most = Math.min(length, position + windowAfter);
	const from = Math.min(position + valueReach, most);
	const end = lineEnds.after(from, most - from);
	if (end === most) return most;
	return Math.min(most, lineEnds.after(end + 1, most - end - 1) + 1);
}
function judgeOne(rule, assignment, { from, to }, { layer, path, events }, bytes) {
	const verdict = require_scan.judge(assignment, new Place(path, bytes, from, to));
	if (verdict.kind === "reject") return events.rejected?.(rule, layer, from, "assignment", verdict.reason);
	events.found({
		rule,
		secret: require_scan.utf8Text(bytes, from, to),
		matched: require_scan.latin1(bytes, Math.max(0, from - (assignment.valueStart - assignment.nameStart)), to),
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
// src/engine/line-ends.ts
const newline = 10;
const nearLength = 64;
const farLength = 65536;
var LineEnds = class {
	#bytes;
	#last = {
		from: 0,
		to: 0
	};
	#other = {
		from: 0,
		to: 0
	};
	constructor(bytes) {
		this.#bytes = bytes;
	}
	after(offset, limit) {
		const ceiling = Math.min(this.#bytes.length, offset + limit);
		const stretch = this.#stretchWith(offset);
		const near = Math.min(ceiling, stretch.to + nearLength);
		while (stretch.to < near && this.#bytes[stretch.to] !== newline) stretch.to++;
		if (stretch.to === near && near < ceiling) stretch.to = this.#findFar(near, ceiling);
		return Math.min(stretch.to, ceiling);
	}
	#findFar(from, ceiling) {
		let at = from;
		while (at < ceiling) {
			const end = Math.min(this.#bytes.length, at + farLength);
			const found = this.#bytes.subarray(at, end).indexOf(newline);
			if (found >= 0) return at + found;
			at = end;
		}
		return at;
	}
	#stretchWith(offset) {
		if (!isWithin(this.#last, offset)) {
			const stretch = this.#other;
			this.#other = this.#last;
			this.#last = stretch;
			if (!isWithin(stretch, offset)) stretch.from = stretch.to = offset;
		}
		return this.#last;
	}
};
function isWithin({ from, to }, offset) {
	return offset >= from && offset <= to;
}
const mostTries = 16;
const searchOn = 4096;
const longestMatched = 2e3;
function toRunnable(pattern, reach) {
	const flags = `${pattern.flags.replace(/[dgy]/g, "")}${isTried(reach) ? "y" : "g"}`;
	return {
		search: new RegExp(pattern.source, flags),
		locate: new RegExp(pattern.source, `${flags}d`)
	};
}
function isTried({ before }) {
	return before <= mostTries;
}
var PatternMatcher = class {
	#pattern;
	#reach;
	#windows;
	#triedTo = 0;
	#lastHit = -Infinity;
	#lastStart = -1;
	matchedIn = [];
	constructor(pattern, reach, windows) {
		this.#pattern = pattern;
		this.#reach = reach;
		this.#windows = windows;
	}
	at(hit, onHit) {
		const from = Math.max(hit - this.#reach.before, this.#triedTo);
		if (from > hit) return;
		if (isTried(this.#reach)) this.#tryAt(from, hit, onHit);
		else this.#searchFrom(from, hit, onHit);
		this.#lastHit = hit;
	}
	#tryAt(from, hit, onHit) {
		this.#triedTo = hit + 1;
		const { text, start } = this.#windowOf(hit, from, hit);
		const { search, locate } = this.#pattern;
		for (let at = from - start; at <= hit - start; at++) {
			search.lastIndex = at;
			if (!search.test(text)) continue;
			locate.lastIndex = at;
			this.#note(hit, hit);
			this.#tell(locate.exec(text), start, onHit);
			return;
		}
	}
	#searchFrom(from, hit, onHit) {
		const { before, after } = this.#reach;
		const last = hit - this.#lastHit < before + after ? hit + Math.max(searchOn, after) : hit;
		this.#triedTo = last + 1;
		const { text, start } = this.#windowOf(hit, from, last);
		const { search, locate } = this.#pattern;
		search.lastIndex = from - start;
		for (let at = search.lastIndex; search.test(text); at = search.lastIndex) {
			locate.lastIndex = at;
			this.#note(hit, last);
			const match = locate.exec(text);
			if (match === null || start + match.index > last) return;
			this.#tell(match, start, onHit);
			search.lastIndex = locate.lastIndex + Number(match[0] === "");
		}
	}
	#windowOf(hit, from, last) {
		const start = Math.max(0, from - 96);
		const end = last + this.#reach.after + 16;
		const window = this.#windows.around(hit, start, end);
		return {
			text: window.text.slice(start - window.start, end - window.start),
			start
		};
	}
	#note(hit, last) {
		this.matchedIn.push(hit - this.#reach.before - 96, last + this.#reach.after + 16);
	}
	#tell(match, windowStart, onHit) {
		const span = match?.indices?.groups?.secret;
		const secret = match?.groups?.secret;
		if (!match || !span || secret === void 0) return;
		const start = windowStart + span[0];
		if (start === this.#lastStart) return;
		this.#lastStart = start;
		onHit({
			secret,
			start,
			end: windowStart + span[1],
			matched: match[0].slice(0, longestMatched)
		});
	}
};
// src/engine/window.ts
const pageLength = 65536;
const closeDistance = 512;
var WindowReader = class {
	bytes;
	#current = {
		text: "",
		start: 0
	};
	#lastHit = -Infinity;
	constructor(bytes) {
		this.bytes = bytes;
	}
	around(hit, from, to) {
		const start = Math.max(0, from);
		const end = Math.min(this.bytes.length, to);
		const { text, start: currentStart } = this.#current;
		const distance = hit - this.#lastHit;
		const isCrowded = distance > 0 && distance < closeDistance;
		this.#lastHit = hit;
		if (start >= currentStart && end <= currentStart + text.length) return this.#current;
		const readTo = isCrowded ? Math.min(this.bytes.length, Math.max(end, start + pageLength)) : end;
		const window = {
			text: require_scan.latin1(this.bytes, start, readTo),
			start
		};
		if (isCrowded || hit >= currentStart + text.length) this.#current = window;
		return window;
	}
};
exports.LineEnds = LineEnds;
exports.PatternMatcher = PatternMatcher;
exports.WindowReader = WindowReader;
exports.assignmentCostOf = assignmentCostOf;
exports.familyRulesOf = familyRulesOf;
exports.farthestAssignment = farthestAssignment;
exports.judgeAssignments = judgeAssignments;
exports.mostAssignmentCost = mostAssignmentCost;
exports.reachOfAssignment = reachOfAssignment;
exports.toRunnable = toRunnable;
