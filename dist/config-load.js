const require_scan = require("./scan.js");
const require_peer_rules = require("./config-peer-rules.js");
const require_smol_toml = require("./smol-toml.js");
const require_fields = require("./rule-given-fields.js");
const require_regexpp = require("./regexpp.js");
const require_rule_id = require("./rule-rule-id.js");
const require_path_matcher = require("./config-path-matcher.js");
let node_path = require("node:path");
// src/config/toml-lines.ts
var FieldLines = class {
	#text;
	#lines;
	constructor(text) {
		this.#text = text;
	}
	lineOf(path) {
		this.#lines ??= readLines(this.#text);
		for (let length = path.length; length > 0; length--) {
			const line = this.#lines.get(JSON.stringify(path.slice(0, length)));
			if (line !== void 0) return line;
		}
	}
};
function readLines(text) {
	const reader = new KeyReader();
	const lines = new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const found = reader.read(line);
		if (found === void 0) continue;
		for (const path of typeof found.at(-1) === "number" ? [found, found.slice(0, -1)] : [found]) {
			const name = JSON.stringify(path);
			if (!lines.has(name)) lines.set(name, index + 1);
		}
	}
	return lines;
}
const keyPart = `(?:[\\w-]+|"[^"]*"|'[^']*')`;
const dottedKey = `${keyPart}(?:[ \\t]*\\.[ \\t]*${keyPart})*`;
const headerLine = new RegExp(`^[ \\t]*\\[(?<isList>\\[)?[ \\t]*(?<key>${dottedKey})[ \\t]*\\]`);
const keyLine = new RegExp(`^[ \\t]*(?<key>${dottedKey})[ \\t]*=`);
var KeyReader = class {
	#lengths = new Map();
	#table = [];
	#openQuotes;
	read(line) {
		if (this.#openQuotes !== void 0) {
			if (line.includes(this.#openQuotes)) this.#openQuotes = void 0;
			return;
		}
		const header = headerLine.exec(line)?.groups;
		if (header !== void 0) return this.#table = this.#enter(partsOf(header["key"] ?? ""), header["isList"] !== void 0);
		const key = keyLine.exec(line)?.groups?.["key"];
		this.#openQuotes = quotesLeftOpen(line);
		return key === void 0 ? void 0 : [...this.#table, ...partsOf(key)];
	}
	#enter(parts, isList) {
		const path = [];
		for (const [index, part] of parts.entries()) {
			path.push(part);
			const name = JSON.stringify(path);
			if (isList && index === parts.length - 1) this.#lengths.set(name, (this.#lengths.get(name) ?? 0) + 1);
			const length = this.#lengths.get(name);
			if (length !== void 0) path.push(length - 1);
		}
		return path;
	}
};
function partsOf(key) {
	return [...key.matchAll(new RegExp(keyPart, "g"))].map(([part]) => part.replace(/^(["'])(?<name>.*)\1$/, "$<name>"));
}
function quotesLeftOpen(line) {
	let open;
	for (const [quotes] of line.matchAll(/"""|'''/g)) if (open === void 0) open = quotes;
	else if (open === quotes) open = void 0;
	return open;
}
// src/config/toml.ts
const depthLimit$2 = 32;
function parseToml(text, path) {
	const lines = new FieldLines(text);
	const whereIs = (field) => {
		const line = lines.lineOf(field);
		return line === void 0 ? path : `${path}:${line}`;
	};
	const complain = (field, detail) => new require_scan.ConfigError(whereIs(field), `${require_fields.nameOfField(field)} ${detail}`.trim());
	return {
		data: toPlain(parseDocument(text, path), path, 0),
		whereIs,
		complain
	};
}
function parseDocument(text, path) {
	try {
		const data = require_smol_toml.parse(text, { maxDepth: depthLimit$2 });
		checkDays(text, path);
		return data;
	} catch (error) {
		if (!(error instanceof require_smol_toml.TomlError)) throw error;
		const [summary = ""] = error.message.split("\n");
		throw new require_scan.ConfigError(`${path}:${error.line}`, `is not valid TOML: ${summary.replace("Invalid TOML document: ", "")}`);
	}
}
const textOrDay = /"{3}[^]*?"{3}|'{3}[^]*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#.*|^[ \t]*\[[^\]\n]*\]|(?<![\w-])(?<day>\d{4}-\d{2}-\d{2})(?![\w-]*[ \t]*[=.])/gm;
function checkDays(text, path) {
	for (const { index, groups } of text.matchAll(textOrDay)) {
		const day = groups?.["day"];
		if (day === void 0 || require_scan.isCalendarDate(day)) continue;
		throw new require_scan.ConfigError(`${path}:${text.slice(0, index).split("\n").length}`, `is not valid TOML: no such day: ${day}`);
	}
}
function toPlain(value, path, depth) {
	if (depth > depthLimit$2) throw new require_scan.ConfigError(path, "is nested too deeply");
	if (value instanceof require_smol_toml.TomlDate) return value.toISOString();
	if (Array.isArray(value)) return value.map((item) => toPlain(item, path, depth + 1));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner, path, depth + 1)]));
}
// src/rule/given/re2-class.ts
const code = (character) => character.charCodeAt(0);
const span = (characters) => [code(characters), code(characters.slice(-1))];
const digit = [span("09")];
const lower = [span("az")];
const upper = [span("AZ")];
const alpha = [...upper, ...lower];
const word = [
	...digit,
	...alpha,
	span("__")
];
const perlSpace = [
	[9, 10],
	[12, 13],
	[32, 32]
];
const perlClasses = {
	d: digit,
	w: word,
	s: perlSpace
};
const posixClasses = new Map(Object.entries({
	alnum: [...digit, ...alpha],
	alpha,
	ascii: [[0, 127]],
	blank: [[9, 9], [32, 32]],
	cntrl: [[0, 31], [127, 127]],
	digit,
	graph: [[33, 126]],
	lower,
	print: [[32, 126]],
	punct: [
		[33, 47],
		[58, 64],
		[91, 96],
		[123, 126]
	],
	space: [[9, 13], [32, 32]],
	upper,
	word,
	xdigit: [
		...digit,
		span("AF"),
		span("af")
	]
}));
const lastCode = 65535;
function complement(ranges) {
	const outside = [];
	let next = 0;
	for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
		if (first > next) outside.push([next, first - 1]);
		next = Math.max(next, last + 1);
	}
	return next <= lastCode ? [...outside, [next, lastCode]] : outside;
}
function withBothCases(ranges) {
	const shift = code("a") - code("A");
	const other = (range, letters, by) => {
		const [first, last] = [Math.max(range[0], letters[0]), Math.min(range[1], letters[1])];
		return first <= last ? [[first + by, last + by]] : [];
	};
	return ranges.flatMap((range) => [
		range,
		...other(range, span("az"), -shift),
		...other(range, span("AZ"), shift)
	]);
}
function dependsOnCase(ranges) {
	const holds = (value) => ranges.some(([first, last]) => value >= first && value <= last);
	for (let letter = code("A"); letter <= code("Z"); letter++) if (holds(letter) !== holds(letter + 32)) return true;
	return false;
}
function writeClass(ranges, isNegated = false) {
	const items = ranges.map(([first, last]) => first === last ? writeCode(first) : `${writeCode(first)}-${writeCode(last)}`);
	return `[${isNegated ? "^" : ""}${items.join("")}]`;
}
function writeCode(value) {
	const character = String.fromCharCode(value);
	if (/[0-9A-Za-z_ ]/.test(character)) return character;
	return value <= 255 ? `\\x${value.toString(16).padStart(2, "0")}` : `\\u${value.toString(16).padStart(4, "0")}`;
}
// src/rule/given/user-pattern.ts
const patternLimit = 1e4;
const depthLimit$1 = 200;
function compileUserRegExp(source) {
	if (source.length > patternLimit) return unsound(`is longer than ${patternLimit} characters`);
	const { body, flags } = splitFlags(source);
	try {
		return {
			kind: "sound",
			pattern: new RegExp(body, flags)
		};
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return unsound(reasonOf(error));
	}
}
function compileUserPattern(source, isCaseInsensitive, group) {
	if (source.length > patternLimit) return unsound(`is longer than ${patternLimit} characters`);
	if (isNestedTooDeep(source)) return unsound("is nested too deeply");
	const { body, flags } = splitFlags(source);
	try {
		const { edits, complaint } = findEdits(body, group);
		if (complaint !== void 0) return unsound(complaint);
		const pattern = new RegExp(applyEdits(body, edits), isCaseInsensitive ? "i" : flags);
		return pattern.test("") ? unsound("matches the empty text") : {
			kind: "sound",
			pattern
		};
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return unsound(reasonOf(error));
	}
}
function isNestedTooDeep(source) {
	let depth = 0;
	for (const character of source) {
		if (character === "(") depth++;
		else if (character === ")") depth = Math.max(0, depth - 1);
		if (depth > depthLimit$1) return true;
	}
	return false;
}
function findEdits(body, group) {
	const ast = require_regexpp.portableSyntaxOf(body);
	const groups = [];
	const classes = [];
	const edits = [];
	require_regexpp.visitRegExpAST(ast, {
		onCapturingGroupEnter: (node) => groups.push(node),
		onCharacterClassEnter: (node) => classes.push(node),
		onAssertionEnter: ({ kind, start, end }) => {
			if (kind === "start") edits.push({
				start,
				end,
				text: "(?<![^\\n])"
			});
			if (kind === "end") edits.push({
				start,
				end,
				text: "(?![^\\r\\n])"
			});
		}
	});
	if (classes.some(({ raw }) => /[^\0-\x7f]/.test(raw))) return {
		edits,
		complaint: "has a letter outside ASCII between brackets; write it as an alternative: (?:\u00e9|\u00e8)"
	};
	const grouping = findGroup(groups, group, body.length);
	return typeof grouping === "string" ? {
		edits,
		complaint: grouping
	} : { edits: [
		...edits,
		...grouping,
		...findLetters(body)
	] };
}
function findGroup(groups, name, length) {
	if (groups.some((group) => group.name === name)) return [];
	if (groups.length > 1) return `has ${groups.length} groups and none is named "${name}"; write (?<${name}>...)`;
	const [only] = groups;
	if (only === void 0) return [{
		start: 0,
		end: 0,
		text: `(?<${name}>`
	}, {
		start: length,
		end: length,
		text: ")"
	}];
	return [{
		start: only.start,
		end: only.start + (only.name === null ? 1 : `(?<${only.name}>`.length),
		text: `(?<${name}>`
	}];
}
function findLetters(body) {
	return [...body.matchAll(/\\?(?<letter>[^\0-\x7f])/gu)].map(({ 0: whole, index, groups }) => ({
		start: index,
		end: index + whole.length,
		text: `(?:${toBytes(groups?.["letter"] ?? whole)})`
	}));
}
function toBytes(letter) {
	return [...new TextEncoder().encode(letter)].map((byte) => `\\x${byte.toString(16)}`).join("");
}
function applyEdits(body, edits) {
	let text = "";
	let at = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		text += body.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return text + body.slice(at);
}
function splitFlags(source) {
	return source.startsWith("(?i)") ? {
		body: source.slice(4),
		flags: "i"
	} : {
		body: source,
		flags: ""
	};
}
function unsound(reason) {
	return {
		kind: "unsound",
		reason
	};
}
function reasonOf({ message }) {
	const reason = message.split(": ").at(-1)?.toLowerCase() ?? "";
	return `is not a valid regular expression: ${reason === "" ? "it cannot be read" : reason}`;
}
function isFirstGroupCertain(source) {
	const groups = [];
	const ast = require_regexpp.syntaxOf(source);
	require_regexpp.visitRegExpAST(ast, { onCapturingGroupEnter: (node) => groups.push(node) });
	const [first] = groups;
	return first !== void 0 && isAlwaysMet(first.parent);
}
function isAlwaysMet(node) {
	if (node === null) return true;
	if (node.type === "Assertion" || node.type === "Quantifier" && node.min === 0) return false;
	return !("alternatives" in node && node.alternatives.length > 1) && isAlwaysMet(node.parent);
}
// src/rule/given/re2.ts
const lengthLimit = 2e4;
function translateRe2(pattern, options) {
	if (pattern.length > lengthLimit) return {
		kind: "untranslatable",
		reason: `is longer than ${lengthLimit} characters`
	};
	if (isNestedTooDeep(pattern)) return {
		kind: "untranslatable",
		reason: "is nested too deeply"
	};
	try {
		const plain = new Translator(pattern, options, "flag");
		const source = plain.run();
		if (!plain.hasCaselessLetters) return {
			kind: "translated",
			source,
			flags: "",
			groups: plain.groups
		};
		if (!plain.hasCasedLetters) return {
			kind: "translated",
			source,
			flags: "i",
			groups: plain.groups
		};
		return {
			kind: "translated",
			source: new Translator(pattern, options, "classes").run(),
			flags: "",
			groups: plain.groups
		};
	} catch (error) {
		if (error instanceof Untranslatable) return {
			kind: "untranslatable",
			reason: error.message
		};
		throw error;
	}
}
var Untranslatable = class extends Error {};
var Translator = class {
	groups = [];
	hasCaselessLetters = false;
	hasCasedLetters = false;
	#pattern;
	#options;
	#caseBy;
	#outerFlags = [];
	#flags = {
		isCaseless: false,
		isMultiline: false,
		isDotAll: false
	};
	#at = 0;
	constructor(pattern, options, caseBy) {
		this.#pattern = pattern;
		this.#options = options;
		this.#caseBy = caseBy;
	}
	run() {
		let source = "";
		while (this.#at < this.#pattern.length) source += this.#next();
		return source;
	}
	#next() {
		const character = this.#take();
		switch (character) {
			case "\\": return this.#escape();
			case "[": return this.#class();
			case "(": return this.#open();
			case ")":
				this.#flags = this.#outerFlags.pop() ?? this.#flags;
				return ")";
			case ".": return this.#flags.isDotAll ? "[\\s\\S]" : "[^\\n]";
			case "^": return this.#isByLine() ? "(?<![^\\n])" : "(?<![\\s\\S])";
			case "$": return this.#isByLine() ? "(?![^\\r\\n])" : "(?![\\s\\S])";
			default: return "*+?|{},".includes(character) ? character : this.#literal(character);
		}
	}
	#isByLine() {
		return this.#flags.isMultiline || this.#options.isByLine;
	}
	#open() {
		const named = this.#takeMatch(/\?P?<(?<name>\w+)>/y);
		const look = named === void 0 ? this.#takeMatch(/\?(?:<?[=!]|:)/y) : void 0;
		const flags = named === void 0 && look === void 0 ? this.#takeMatch(/\?(?<on>[imsU]*)(?:-(?<off>[imsU]+))?(?<end>[:)])/y) : void 0;
		if (flags !== void 0) return this.#setFlags(flags.groups?.["on"] ?? "", flags.groups?.["off"] ?? "", flags.groups?.["end"] === ":");
		this.#outerFlags.push(this.#flags);
		if (look !== void 0) return `(${look[0]}`;
		if (named === void 0 && this.#pattern[this.#at] === "?") throw new Untranslatable("has a group that starts with an unknown \"(?\"");
		this.groups.push(named?.groups?.["name"]);
		return this.#options.openGroup?.(this.groups.length) ?? "(?:";
	}
	#setFlags(on, off, isGroup) {
		if (`${on}${off}`.includes("U")) throw new Untranslatable("swaps greedy and lazy by (?U), which is not supported");
		if (isGroup) this.#outerFlags.push(this.#flags);
		const has = (flag, before) => !off.includes(flag) && (on.includes(flag) || before);
		const { isCaseless, isMultiline, isDotAll } = this.#flags;
		this.#flags = {
			isCaseless: has("i", isCaseless),
			isMultiline: has("m", isMultiline),
			isDotAll: has("s", isDotAll)
		};
		return isGroup ? "(?:" : "";
	}
	#escape() {
		const character = this.#take();
		if (character === "A") return this.#options.isByLine ? "(?<![^\\n])" : "(?<![\\s\\S])";
		if (character === "z") return this.#options.isByLine ? "(?![^\\r\\n])" : "(?![\\s\\S])";
		if (character === "Q") return this.#quoted();
		if (character === "s" || character === "S") return writeClass(perlSpace, character === "S");
		if ("bBdDwW".includes(character)) return `\\${character}`;
		return this.#literal(this.#escapedCharacter(character));
	}
	#quoted() {
		const end = this.#pattern.indexOf("\\E", this.#at);
		const text = this.#pattern.slice(this.#at, end < 0 ? void 0 : end);
		this.#at = end < 0 ? this.#pattern.length : end + 2;
		return [...text].map((character) => this.#literal(character)).join("");
	}
	#escapedCharacter(character) {
		const control = {
			a: "\x07",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v"
		}[character];
		if (control !== void 0) return control;
		if (character === "x") return this.#codePoint(this.#takeMatch(/(?:\{(?<long>[0-9A-Fa-f]{1,6})\}|(?<short>[0-9A-Fa-f]{2}))/y), 16);
		if (/[0-7]/.test(character)) {
			this.#at--;
			return this.#codePoint(this.#takeMatch(/(?<short>0[0-7]{0,2}|[1-7][0-7]{1,2})/y), 8);
		}
		if (/[^0-9A-Za-z]/.test(character)) return character;
		throw new Untranslatable(`has the escape \\${character}, which is not supported`);
	}
	#codePoint(match, base) {
		const value = Number.parseInt(match?.groups?.["long"] ?? match?.groups?.["short"] ?? "", base);
		if (!(value <= 1114111)) throw new Untranslatable("has an escape that is not supported: a back reference or a broken code");
		return String.fromCodePoint(value);
	}
	#class() {
		const isNegated = this.#takeMatch(/\^/y) !== void 0;
		const ranges = [];
		for (let isFirst = true; isFirst || this.#pattern[this.#at] !== "]"; isFirst = false) ranges.push(...this.#classItem());
		this.#at++;
		if (dependsOnCase(ranges)) this.#noteCase();
		return writeClass(this.#isFolded ? withBothCases(ranges) : ranges, isNegated);
	}
	#classItem() {
		const posix = this.#takeMatch(/\[:(?<not>\^?)(?<name>[a-z]+):\]/y);
		if (posix !== void 0) return this.#setOf(posixClasses.get(posix.groups?.["name"] ?? ""), posix.groups?.["not"] !== "");
		const perl = this.#takeMatch(/\\(?<name>[dswDSW])/y)?.groups?.["name"];
		if (perl !== void 0) return this.#setOf(perlClasses[perl.toLowerCase()], perl !== perl.toLowerCase());
		const first = this.#classCharacter();
		if (this.#takeMatch(/-(?!\])/y) === void 0) return [[first, first]];
		return [[first, this.#classCharacter()]];
	}
	#setOf(ranges, isNegated) {
		if (ranges === void 0) throw new Untranslatable("has a named character class that is not known");
		return isNegated ? complement(ranges) : ranges;
	}
	#classCharacter() {
		const taken = this.#take();
		const character = taken === "\\" ? this.#escapedCharacter(this.#take()) : taken;
		if (character.length > 1) throw new Untranslatable("has a letter above U+FFFF between brackets, which is not supported");
		return character.charCodeAt(0);
	}
	#literal(character) {
		const code = character.charCodeAt(0);
		if (character === "\n" || character === "\r") return writeClass([[code, code]]);
		if (!/[A-Za-z]/.test(character)) return character.replace(/[\\^$.*+?()[\]{}|/\-]/, "\\$&");
		this.#noteCase();
		return this.#isFolded ? writeClass(withBothCases([[code, code]])) : character;
	}
	get #isFolded() {
		return this.#caseBy === "classes" && this.#flags.isCaseless;
	}
	#noteCase() {
		if (this.#flags.isCaseless) this.hasCaselessLetters = true;
		else this.hasCasedLetters = true;
	}
	#take() {
		const code = this.#pattern.codePointAt(this.#at);
		if (code === void 0) throw new Untranslatable("ends too early");
		const character = String.fromCodePoint(code);
		this.#at += character.length;
		return character;
	}
	#takeMatch(sticky) {
		sticky.lastIndex = this.#at;
		const match = sticky.exec(this.#pattern);
		if (match === null) return void 0;
		this.#at += match[0].length;
		return match;
	}
};
// src/config/gitleaks/gitleaks-table.ts
var UnhonouredKeys = class {
	#places = new Map();
	add(key, where) {
		const known = this.#places.get(key);
		if (known === void 0) this.#places.set(key, {
			where,
			count: 1
		});
		else known.count++;
	}
	notes() {
		return [...this.#places].map(([key, { where, count }]) => `${where}: "${key}" has no effect in straykey${count > 1 ? ` (nor in ${count - 1} more places)` : ""}`);
	}
};
function readTable(data, keys, path, { document, unhonoured }) {
	if (!require_scan.isJsonObject(data)) throw document.complain(path, "must be a table");
	const known = new Map();
	for (const [key, value] of Object.entries(data)) {
		const name = key.toLowerCase();
		if (keys.includes(name)) known.set(name, value);
		else unhonoured.add([...path.filter((part) => typeof part === "string"), key].join("."), document.whereIs([...path, key]));
	}
	return new require_fields.Fields(Object.fromEntries(known), "any", document.complain, path);
}
function readTables(fields, key, keys, reading) {
	const value = fields.raw(key);
	if (value === void 0) return [];
	const path = [...fields.path, key];
	if (!Array.isArray(value)) return [readTable(value, keys, path, reading)];
	return value.map((item, index) => readTable(item, keys, [...path, index], reading));
}
// src/config/gitleaks/gitleaks-allow.ts
const keys$2 = [
	"description",
	"id",
	"condition",
	"commits",
	"paths",
	"regexes",
	"regextarget",
	"stopwords",
	"targetrules"
];
function readAllowlists(fields, rules, reading) {
	return [...readTables(fields, "allowlist", keys$2, reading), ...readTables(fields, "allowlists", keys$2, reading)].flatMap((table) => {
		const names = typeof rules === "function" ? (table.texts("targetrules") ?? []).flatMap(rules) : rules;
		return readAllowlist(table, [...new Set(names)], reading);
	});
}
function readAllowlist(fields, rules, reading) {
	const name = reading.document.whereIs(fields.path);
	const isAll = /^(?:and|&&)$/i.test(fields.text("condition") ?? "");
	const [criteria, lost] = readCriteria(fields, name, reading);
	if (criteria.length === 0 || isAll && lost > 0) {
		reading.notes.push(`${name}: this allowlist has ${lost > 0 ? "a condition that cannot be read here" : "no condition"}, so it has no effect`);
		return [];
	}
	return [{
		name,
		reason: fields.text("description"),
		rules,
		condition: isAll ? "all" : "any",
		criteria
	}];
}
function readCriteria(fields, name, reading) {
	const target = targetOf(fields.text("regextarget") ?? "");
	if (target === void 0) reading.notes.push(`${name}: regexTarget is none of secret, match, line; its regexes have no effect`);
	const [paths, lostPaths] = readRegExps(fields, "paths", name, reading);
	const [patterns, lostPatterns] = target === void 0 ? [[], 1] : readRegExps(fields, "regexes", name, reading);
	const words = (fields.texts("stopwords") ?? []).map((word) => word.toLowerCase()).filter((word) => word !== "");
	const commits = (fields.texts("commits") ?? []).map((id) => id.toLowerCase());
	const criteria = [];
	if (commits.length > 0) criteria.push({
		kind: "commit",
		ids: commits
	});
	if (paths.length > 0) criteria.push({
		kind: "path",
		isLinear: false,
		isMatch: (path) => paths.some((pattern) => pattern.test(path))
	});
	if (patterns.length > 0 && target !== void 0) criteria.push({
		kind: "pattern",
		target,
		patterns
	});
	if (words.length > 0) criteria.push({
		kind: "word",
		lowerCaseWords: words
	});
	return [criteria, lostPaths + lostPatterns];
}
function targetOf(text) {
	const target = text.toLowerCase();
	if (target === "" || target === "secret") return "secret";
	return target === "match" || target === "line" ? target : void 0;
}
function readRegExps(fields, key, name, { notes }) {
	const sources = fields.texts(key) ?? [];
	const patterns = [];
	for (const [index, source] of sources.entries()) {
		const compiled = compileRe2(source);
		if (typeof compiled === "string") notes.push(`${name}: number ${index + 1} of ${key} ${compiled}; it allows nothing`);
		else patterns.push(compiled);
	}
	return [patterns, sources.length - patterns.length];
}
function compileRe2(source) {
	const translation = translateRe2(source, { isByLine: false });
	if (translation.kind === "untranslatable") return translation.reason;
	const compiled = compileUserRegExp(translation.source);
	if (compiled.kind === "unsound") return compiled.reason;
	return translation.flags === "" ? compiled.pattern : new RegExp(compiled.pattern.source, translation.flags);
}
// src/rule/analysis/required-literals.ts
function requiredLiterals(pattern, minLength) {
	const ast = require_regexpp.syntaxOf(pattern.source);
	for (const spelling of [narrow, wide]) {
		const best = fromAlternatives(ast.alternatives, {
			...spelling,
			isCaseless: pattern.flags.includes("i")
		}).required;
		if (best !== void 0 && shortest(best) >= minLength) return [...best];
	}
}
const setLimit = 64;
const literalLimit = 64;
const narrow = {
	mostInClass: 10,
	hasDigits: false
};
const wide = {
	mostInClass: 22,
	hasDigits: true
};
const nothing = { exact: new Set([""]) };
function fromAlternatives(alternatives, spelling) {
	const parts = alternatives.map(({ elements }) => fromSequence(elements, spelling));
	const exact = unionOf(parts.map((part) => part.exact));
	const required = unionOf(parts.map((part) => part.required));
	return require_scan.defined({
		exact,
		required
	});
}
function fromSequence(elements, spelling) {
	let run = new Set([""]);
	let isExact = true;
	let best;
	for (const element of elements) {
		const part = fromElement(element, spelling);
		const joined = part.exact === void 0 ? void 0 : product(run, part.exact);
		if (joined !== void 0) {
			run = joined;
			continue;
		}
		best = better(better(best, part.edge === void 0 ? run : product(run, part.edge) ?? run), part.required);
		isExact = false;
		run = part.exact ?? part.edge ?? new Set([""]);
	}
	best = better(best, run);
	return {
		...isExact && { exact: run },
		...best !== void 0 && { required: best }
	};
}
function fromElement(element, spelling) {
	switch (element.type) {
		case "Assertion": return nothing;
		case "Character": return fromCharacters([element.value], spelling);
		case "CharacterClass": return fromClass(element, spelling);
		case "CharacterSet": return isDigits(element, spelling) ? fromCharacters(decimals, spelling) : {};
		case "Group":
		case "CapturingGroup": return fromAlternatives(element.alternatives, spelling);
		case "Quantifier": return fromQuantifier(element, spelling);
		default: return {};
	}
}
function fromQuantifier({ min, max, element }, spelling) {
	const inner = fromElement(element, spelling);
	if (min === 1 && max === 1) return inner;
	if (min === 0) return {};
	const part = {
		...inner.required && { required: inner.required },
		...spelling.hasDigits && inner.exact && { edge: inner.exact }
	};
	if (inner.exact === void 0 || min !== max || min > literalLimit) return part;
	let repeated = new Set([""]);
	for (let count = 0; count < min && repeated !== void 0; count++) repeated = product(repeated, inner.exact);
	return repeated === void 0 ? part : { exact: repeated };
}
function fromClass(node, spelling) {
	if (node.negate) return {};
	const values = [];
	for (const element of node.elements) if (element.type === "Character") values.push(element.value);
	else if (element.type === "CharacterClassRange" && element.max.value - element.min.value < spelling.mostInClass) for (let value = element.min.value; value <= element.max.value; value++) values.push(value);
	else if (element.type === "CharacterSet" && isDigits(element, spelling)) values.push(...decimals);
	else return {};
	return values.length > spelling.mostInClass ? {} : fromCharacters(values, spelling);
}
const decimals = [..."0123456789"].map((digit) => digit.charCodeAt(0));
function isDigits(set, { hasDigits }) {
	return hasDigits && set.kind === "digit" && !set.negate;
}
function fromCharacters(values, spelling) {
	if (values.some((value) => value < 32 || value > 126)) return {};
	const texts = values.map((value) => String.fromCharCode(value));
	return { exact: new Set(spelling.isCaseless ? texts.map((text) => text.toLowerCase()) : texts) };
}
function product(a, b) {
	if (a.size * b.size > setLimit) return void 0;
	if (b.size === 1 && b.has("")) return a;
	const joined = new Set([...a].flatMap((first) => [...b].map((second) => first + second)));
	return [...joined].some(({ length }) => length > literalLimit) ? void 0 : joined;
}
function unionOf(sets) {
	const union = new Set();
	for (const set of sets) {
		if (set === void 0) return void 0;
		for (const text of set) union.add(text);
	}
	return union.size > setLimit ? void 0 : union;
}
function better(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	const difference = shortest(b) - shortest(a);
	return difference > 0 || difference === 0 && b.size < a.size ? b : a;
}
function shortest(texts) {
	return Math.min(...[...texts].map(({ length }) => length));
}
// src/rule/analysis/keyword-distance.ts
const farthest = 8192;
const shortestLiteral = 3;
function keywordDistanceOf(pattern, keywords) {
	const literals = requiredLiterals(pattern, shortestLiteral)?.map((literal) => literal.toLowerCase()) ?? [];
	const names = keywords.map((keyword) => keyword.toLowerCase());
	return literals.some((literal) => names.some((name) => literal.includes(name) || name.includes(literal))) ? void 0 : farthest;
}
// src/model/rule.ts
const valueOrigins = ["random", "chosen"];
const checksumNames = [
	"crc32-base62",
	"crc32-base36",
	"crc32-hex",
	"bech32",
	"azure-key",
	"azure-annotated-key",
	"azure-client-secret",
	"azure-devops-token",
	"stellar-seed",
	"nkey-seed",
	"ed25519-pair",
	"base58-check",
	"base58-check-ripple"
];
const structureNames = [
	"jwt",
	"pem",
	"der-key",
	"openssh",
	"putty",
	"pgp",
	"macaroon",
	"aws-key-id",
	"basic-auth",
	"azure-storage",
	"json-token",
	"discord-token",
	"recovery-phrase"
];
// src/rule/given/parse.ts
const keys$1 = [
	"id",
	"name",
	"provider",
	"kind",
	"description",
	"severity",
	"confidence",
	"keywords",
	"pattern",
	"case-insensitive",
	"family",
	"origin",
	"entropy",
	"checksum",
	"structure",
	"companions",
	"paths",
	"references",
	"rotate",
	"examples",
	"lookalikes"
];
const kinds = ["provider", "context"];
const minKeywordLength$1 = 3;
const keywordLimit = 200;
const keywordLengthLimit = 128;
const withinLinesLimit$1 = 100;
const defaultRotation = {
	steps: "Revoke the secret where it was issued, look there for its use, then issue a new one.",
	url: ""
};
function parseRule(data, complain = complainOf(data)) {
	const fields = new require_fields.Fields(data, keys$1, complain);
	const id = readId(fields);
	const pattern = readPattern$1(fields, "secret");
	return {
		id,
		name: fields.text("name") ?? id,
		provider: fields.text("provider") ?? "custom",
		kind: fields.oneOf("kind", kinds) ?? "context",
		description: fields.text("description") ?? "Matches a rule of this project.",
		severity: fields.oneOf("severity", require_scan.severities) ?? "high",
		...readKeywords$1(fields, pattern),
		pattern,
		...require_scan.defined({ family: fields.text("family") }),
		...readJudgement(fields),
		...readSurroundings(fields),
		references: fields.texts("references") ?? [],
		rotate: readRotation(fields),
		examples: readSamples(fields, "examples"),
		lookalikes: readSamples(fields, "lookalikes")
	};
}
function complainOf(data) {
	const id = new require_scan.Json(data).text("id") ?? "(without id)";
	return (path, detail) => new require_scan.RuleError(id, `${require_fields.nameOfField(path)} ${detail}`.trim());
}
function readId(fields) {
	const id = fields.requiredText("id");
	if (require_rule_id.isRuleId(id)) return id;
	throw fields.complaint("id", require_rule_id.ruleIdAdvice);
}
function readPattern$1(fields, group) {
	const isCaseInsensitive = group === "secret" && fields.boolean("case-insensitive") === true;
	const compiled = compileUserPattern(fields.requiredText("pattern"), isCaseInsensitive, group);
	if (compiled.kind === "sound") return compiled.pattern;
	throw fields.complaint("pattern", compiled.reason);
}
function readKeywords$1(fields, pattern) {
	const keywords = fields.texts("keywords") ?? requiredLiterals(pattern, minKeywordLength$1);
	if (keywords === void 0 || keywords.length === 0) throw fields.complaint("keywords", `are missing and the pattern has no fixed text of ${minKeywordLength$1} letters; name texts one of which is in every match or near it`);
	if (keywords.length > keywordLimit) throw fields.complaint("keywords", `are more than ${keywordLimit}`);
	const wrong = keywords.find((keyword) => Buffer.byteLength(keyword) < minKeywordLength$1 || keyword.length > keywordLengthLimit);
	if (wrong !== void 0) throw fields.complaint("keywords", `must have ${minKeywordLength$1} to ${keywordLengthLimit} bytes each: "${wrong.slice(0, 20)}" has not`);
	return {
		keywords,
		...require_scan.defined({ keywordDistance: keywordDistanceOf(pattern, keywords) })
	};
}
function readJudgement(fields) {
	return require_scan.defined({
		confidence: fields.oneOf("confidence", require_scan.confidences),
		origin: fields.oneOf("origin", valueOrigins),
		entropy: fields.number("entropy", 0, 8),
		checksum: fields.oneOf("checksum", checksumNames),
		structure: fields.oneOf("structure", structureNames)
	});
}
function readSurroundings(fields) {
	const companions = fields.tables("companions", [
		"name",
		"pattern",
		"within-lines",
		"required"
	]).map(readCompanion);
	const source = fields.text("paths");
	const paths = source === void 0 ? void 0 : compileUserRegExp(source);
	if (paths?.kind === "unsound") throw fields.complaint("paths", paths.reason);
	return {
		...companions.length > 0 && { companions },
		...paths !== void 0 && { paths: paths.pattern }
	};
}
function readCompanion(fields) {
	return {
		name: fields.requiredText("name"),
		pattern: readPattern$1(fields, "part"),
		withinLines: fields.integer("within-lines", 0, withinLinesLimit$1) ?? 10,
		isRequired: fields.boolean("required") ?? false
	};
}
function readRotation(fields) {
	const rotate = fields.table("rotate", ["steps", "url"]);
	return {
		steps: rotate?.text("steps") ?? defaultRotation.steps,
		url: rotate?.text("url") ?? defaultRotation.url
	};
}
function readSamples(fields, key) {
	const value = fields.raw(key) ?? [];
	if (!Array.isArray(value)) throw fields.complaint(key, "must be a list");
	const isText = (item) => typeof item === "string";
	if (value.every(isText)) return value.map((text) => toSample(text));
	return fields.tables(key, ["text", "path"]).map((sample) => toSample(sample.requiredText("text"), sample.text("path")));
}
function toSample(text, path) {
	return {
		kind: "sample",
		parts: [{
			kind: "text",
			text
		}],
		...require_scan.defined({ path })
	};
}
// src/config/gitleaks/gitleaks-rule.ts
const keys = [
	"id",
	"description",
	"regex",
	"secretgroup",
	"entropy",
	"keywords",
	"path",
	"tags",
	"allowlist",
	"allowlists",
	"required",
	"skipreport",
	"title"
];
const requiredKeys = ["id", "withinlines"];
const minKeywordLength = 3;
const defaultWithinLines = 20;
const withinLinesLimit = 100;
function readGitleaksRule(data, index, reading) {
	const fields = readTable(data, keys, ["rules", index], reading);
	const id = fields.requiredText("id");
	const where = reading.document.whereIs(fields.path);
	const regex = fields.text("regex") ?? "";
	if (regex === "" && fields.has("path")) reading.notes.push(`${where}: rule ${id} looks for files by their path alone, which straykey does not do; it is not run`);
	return {
		id,
		where,
		allow: readAllowlists(fields, regex === "" ? require_peer_rules.namesOfPeerRule(id) : require_peer_rules.narrowNamesOfPeerRule(id), reading),
		rule: regex === "" ? void 0 : readPatternRule(fields, id, regex, reading),
		isReported: fields.boolean("skipreport") !== true,
		required: readTables(fields, "required", requiredKeys, reading).map((part) => ({
			id: part.requiredText("id"),
			withinLines: Math.min(withinLinesLimit, part.integer("withinlines", 0, 1e6) ?? defaultWithinLines)
		})),
		toPart: () => regex === "" ? void 0 : readPattern(fields, regex, "part", reading)
	};
}
function readPatternRule(fields, id, regex, reading) {
	const pattern = readPattern(fields, regex, "secret", reading);
	const paths = fields.has("path") ? compileRe2(fields.text("path") ?? "") : void 0;
	if (typeof paths === "string") throw fields.complaint("path", paths);
	return {
		id: require_peer_rules.toRuleId(id),
		name: id,
		provider: "custom",
		kind: "context",
		description: fields.text("description") ?? "Matches a rule of this project.",
		severity: "high",
		...readKeywords(fields, id, pattern),
		pattern,
		entropy: fields.number("entropy", 0, 100) ?? 0,
		...paths !== void 0 && { paths },
		references: [],
		rotate: defaultRotation,
		examples: [],
		lookalikes: []
	};
}
function readPattern(fields, regex, group, reading) {
	const wanted = chooseGroup(fields, regex, reading);
	const openGroup = (index) => index === wanted ? `(?<${group}>` : "(?:";
	const translation = translateRe2(regex, {
		isByLine: true,
		openGroup
	});
	if (translation.kind === "untranslatable") throw fields.complaint("regex", `of rule ${fields.requiredText("id")} ${translation.reason}`);
	const compiled = compileUserPattern(translation.source, translation.flags === "i", group);
	if (compiled.kind === "unsound") throw fields.complaint("regex", `of rule ${fields.requiredText("id")} ${compiled.reason}`);
	return compiled.pattern;
}
function chooseGroup(fields, regex, { document, notes }) {
	const stated = fields.integer("secretgroup", 0, 1e3) ?? 0;
	const kept = translateRe2(regex, {
		isByLine: true,
		openGroup: () => "("
	});
	if (kept.kind === "untranslatable") return 0;
	if (stated > kept.groups.length) throw fields.complaint("secretGroup", `is ${stated}, but the regex has ${kept.groups.length} groups`);
	if (stated > 0) return stated;
	const named = kept.groups.indexOf("secret") + 1;
	if (named > 0 || kept.groups.length <= 1) return named || kept.groups.length;
	if (isFirstGroupCertain(kept.source)) return 1;
	notes.push(`${document.whereIs(fields.path)}: the regex of rule ${fields.text("id") ?? ""} has several groups any of which may be the secret; the whole match stands for it, unless you set secretGroup`);
	return 0;
}
function readKeywords(fields, id, pattern) {
	const stated = fields.texts("keywords")?.filter((keyword) => Buffer.byteLength(keyword) >= minKeywordLength);
	const keywords = requiredLiterals(pattern, minKeywordLength) ?? stated ?? [];
	if (keywords.length > 0) return {
		keywords,
		...require_scan.defined({ keywordDistance: keywordDistanceOf(pattern, keywords) })
	};
	throw fields.complaint("keywords", `of rule ${id} are missing and its regex has no fixed text of ${minKeywordLength} letters; name texts one of which is in every match or near it`);
}
// src/config/gitleaks/gitleaks-file.ts
const topKeys = [
	"title",
	"description",
	"version",
	"minversion",
	"betterleaksminversion",
	"extend",
	"rules",
	"allowlist",
	"allowlists"
];
const extendKeys = [
	"usedefault",
	"path",
	"disabledrules"
];
const extendLimit = 2;
const ruleLimit = 5e3;
const twinPrefix = "custom-";
function parseGitleaksFile(file, readText, builtinIds) {
	const { path } = file;
	const contents = readContents(file, readText, 0);
	const notes = [...contents.notes];
	const reported = reportedRules(contents, notes);
	const hasBuiltinRules = contents.usesDefault || ![...contents.rules.values()].some(({ rule }) => rule !== void 0);
	if (!contents.usesDefault) notes.push(noteOnDefaults(path, hasBuiltinRules));
	const taken = hasBuiltinRules && reported.length > 0 ? builtinIds() : new Set();
	const twins = reported.map(({ id }) => id).filter((id) => taken.has(id));
	notes.push(...twins.map((id) => noteOnTwin(path, id)));
	const replaced = twins.map((name) => ({
		name,
		where: path,
		isForeign: true
	}));
	return {
		path,
		scan: { isExcluded: require_scan.excludesNothing },
		rules: {
			only: [],
			skip: hasBuiltinRules ? [...toMentions(contents), ...replaced] : [],
			severities: [],
			others: []
		},
		ownRules: withUniqueIds(reported, path).map((rule) => ({
			...rule,
			id: ownIdOf(rule.id, twins)
		})),
		hasBuiltinRules,
		allow: allowEntriesOf(contents).map((entry) => withPrefix(entry, file.pathPrefix)).map((entry) => ({
			...entry,
			rules: withTwins(entry.rules, twins)
		})),
		baselinePath: void 0,
		notes
	};
}
function reportedRules({ rules, disabled }, notes) {
	const disabledIds = new Set(disabled.map(({ id }) => id));
	return [...rules.values()].filter(({ id, isReported }) => isReported && !disabledIds.has(id)).flatMap((rule) => toRule(rule, rules, notes));
}
function allowEntriesOf({ allow, rules }) {
	return [...allow, ...[...rules.values()].flatMap((rule) => rule.allow)];
}
function noteOnTwin(path, id) {
	return `${path}: rule ${id} replaces straykey's own rule with this id and is called ${twinPrefix}${id}`;
}
function noteOnDefaults(path, hasBuiltinRules) {
	return hasBuiltinRules ? `${path}: has no rules and does not extend the default ones; straykey runs its own, where gitleaks would run none` : `${path}: runs its own rules only; add [extend] useDefault = true to run straykey's too`;
}
function readContents({ text, path, folder }, readText, depth) {
	const document = parseToml(text, path);
	const reading = {
		document,
		unhonoured: new UnhonouredKeys(),
		notes: []
	};
	const fields = readTable(document.data, topKeys, [], reading);
	const extend = fields.has("extend") ? readTable(fields.raw("extend"), extendKeys, ["extend"], reading) : void 0;
	const rules = readRules$1(fields, reading);
	const namesOf = (id) => rules.get(id)?.rule === void 0 ? require_peer_rules.namesOfPeerRule(id) : require_peer_rules.narrowNamesOfPeerRule(id);
	const own = {
		rules,
		allow: readAllowlists(fields, namesOf, reading),
		disabled: (extend?.texts("disabledrules") ?? []).map((id) => ({
			id,
			where: document.whereIs(["extend", "disabledRules"])
		})),
		usesDefault: extend?.boolean("usedefault") ?? false,
		notes: [...reading.unhonoured.notes(), ...reading.notes]
	};
	const parentPath = extend?.text("path") ?? "";
	if (extend === void 0 || parentPath === "") return own;
	if (depth >= extendLimit) throw extend.complaint("path", `extends more than ${extendLimit} files deep`);
	const parentText = readText((0, node_path.join)(folder, parentPath));
	if (parentText === void 0) throw extend.complaint("path", "names a file that does not exist");
	return merge(readContents({
		text: parentText,
		path: parentPath,
		folder
	}, readText, depth + 1), own);
}
function readRules$1(fields, reading) {
	const values = fields.raw("rules") ?? [];
	if (!Array.isArray(values)) throw fields.complaint("rules", "must be written as [[rules]]");
	if (values.length > ruleLimit) throw fields.complaint("rules", `are more than ${ruleLimit}`);
	const rules = new Map();
	for (const [index, value] of values.entries()) {
		const rule = readGitleaksRule(value, index, reading);
		if (rules.has(rule.id)) throw reading.document.complain(["rules", index], `has the id ${rule.id}, which another rule has too`);
		rules.set(rule.id, rule);
	}
	return rules;
}
function merge(below, above) {
	const rules = new Map(below.rules);
	for (const [id, rule] of above.rules) {
		const base = rules.get(id);
		rules.set(id, base === void 0 ? rule : {
			...rule.rule === void 0 ? base : rule,
			allow: [...base.allow, ...rule.allow]
		});
	}
	return {
		rules,
		allow: [...below.allow, ...above.allow],
		disabled: [...below.disabled, ...above.disabled],
		usesDefault: below.usesDefault || above.usesDefault,
		notes: [...below.notes, ...above.notes]
	};
}
function toRule({ rule, required, where, id }, all, notes) {
	if (rule === void 0) return [];
	const companions = [];
	for (const { id: partId, withinLines } of required) {
		const pattern = all.get(partId)?.toPart();
		if (pattern === void 0) notes.push(`${where}: rule ${id} requires ${partId}, which this file does not have; it is run without`);
		else companions.push({
			name: partId,
			pattern,
			withinLines,
			isRequired: true
		});
	}
	return [companions.length === 0 ? rule : {
		...rule,
		companions
	}];
}
function toMentions({ disabled, rules }) {
	return disabled.filter(({ id }) => rules.get(id)?.rule === void 0).flatMap(({ id, where }) => {
		const [own, ...others] = require_peer_rules.narrowNamesOfPeerRule(id);
		return (others.length === 0 ? [own] : others).map((name) => ({
			name,
			where,
			isForeign: true
		}));
	});
}
function ownIdOf(id, twins) {
	return twins.includes(id) ? twinPrefix + id : id;
}
function withTwins(names, twins) {
	return names.flatMap((name) => twins.includes(name) ? [name, ownIdOf(name, twins)] : [name]);
}
function withPrefix(entry, prefix) {
	if (prefix === "") return entry;
	const criteria = entry.criteria.map((criterion) => criterion.kind === "path" ? {
		...criterion,
		isMatch: (path) => criterion.isMatch(prefix + path)
	} : criterion);
	return {
		...entry,
		criteria
	};
}
function withUniqueIds(rules, path) {
	const ids = new Set();
	for (const { id } of rules) {
		if (ids.has(id)) throw new require_scan.ConfigError(path, `rule ${id}: two rules have this id`);
		ids.add(id);
	}
	return rules;
}
// src/config/straykey-file.ts
const scanKeys = [
	"exclude",
	"gitignore",
	"follow-links",
	"inline-allow",
	"confidence",
	"severity",
	"max-file-size",
	"max-archive-size",
	"max-archive-depth",
	"max-decode-depth",
	"max-findings",
	"max-time",
	"threads"
];
const allowLists = [
	"paths",
	"values",
	"lines",
	"rules",
	"commits"
];
const allowKeys = [
	...allowLists,
	"reason",
	"expires"
];
const depthLimit = 100;
const mostSeconds = 999999999;
function parseStraykeyFile(file) {
	const document = parseToml(file.text, file.path);
	const { data } = document;
	const misplaced = require_scan.isJsonObject(data) ? scanKeys.find((key) => Object.hasOwn(data, key)) : void 0;
	if (misplaced !== void 0) throw document.complain([misplaced], "belongs below [scan]");
	const fields = new require_fields.Fields(data, [
		"scan",
		"rules",
		"allow",
		"rule",
		"baseline"
	], document.complain);
	if (Array.isArray(fields.raw("rules"))) throw fields.complaint("rules", "must be written as [rules]; a rule of your own begins with [[rule]]");
	const allows = fields.tables("allow", allowKeys);
	const baseline = fields.table("baseline", ["path"])?.text("path");
	const ownRules = readOwnRules(fields, document);
	return {
		path: file.path,
		scan: readScan(fields.table("scan", scanKeys), file.pathPrefix),
		rules: readRules(fields.table("rules", [
			"only",
			"skip",
			"severity"
		]), allows, document),
		ownRules,
		hasBuiltinRules: true,
		allow: [...allows.map((allow) => readAllow(allow, document, file.pathPrefix)), ...ownRules.flatMap((rule, index) => allowExamples(rule, document.whereIs([
			"rule",
			index,
			"examples"
		]), file))],
		baselinePath: baseline === void 0 ? void 0 : (0, node_path.resolve)(file.folder, baseline),
		notes: []
	};
}
function readScan(fields, pathPrefix) {
	if (fields === void 0) return { isExcluded: require_scan.excludesNothing };
	const isExcluded = readGlobs(fields, "exclude");
	return {
		isExcluded: isExcluded === void 0 ? require_scan.excludesNothing : (path) => isExcluded(pathPrefix + path),
		shouldHonourGitignore: fields.boolean("gitignore"),
		shouldFollowLinks: fields.boolean("follow-links"),
		shouldHonourInlineAllows: fields.boolean("inline-allow"),
		confidence: fields.oneOf("confidence", require_scan.confidences),
		severity: fields.oneOf("severity", require_scan.severities),
		maxFileSizeBytes: readSize(fields, "max-file-size"),
		maxArchiveSizeBytes: readSize(fields, "max-archive-size"),
		maxArchiveDepth: fields.integer("max-archive-depth", 0, depthLimit),
		maxDecodeDepth: fields.integer("max-decode-depth", 0, depthLimit),
		maxFindings: fields.integer("max-findings", 1, Number.MAX_SAFE_INTEGER),
		maxTimeMs: readDuration(fields, "max-time"),
		threads: fields.integer("threads", 1, 64)
	};
}
function readSize(fields, key) {
	const value = fields.raw(key);
	if (value === void 0) return void 0;
	const bytes = typeof value === "string" ? require_scan.parseSizeBytes(value) : fields.integer(key, 1, Number.MAX_SAFE_INTEGER);
	if (bytes !== void 0 && bytes > 0) return bytes;
	throw fields.complaint(key, "must be a size: \"50 MB\", \"512 KiB\" or a number of bytes");
}
function readDuration(fields, key) {
	const value = fields.raw(key);
	if (value === void 0) return void 0;
	const durationMs = require_scan.parseDurationMs(typeof value === "string" ? value : String(fields.integer(key, 1, mostSeconds)));
	if (durationMs !== void 0) return durationMs;
	throw fields.complaint(key, "must be a time: \"90s\", \"10m\", \"1h\" or a number of seconds");
}
function readGlobs(fields, key) {
	const globs = fields.texts(key);
	if (globs === void 0) return void 0;
	const wrong = globs.map(require_path_matcher.complaintOfGlob).find((complaint) => complaint !== void 0);
	if (wrong !== void 0) throw fields.complaint(key, `cannot be used: ${wrong}`);
	return require_path_matcher.createPathMatcher(globs);
}
function readRules(fields, allows, document) {
	const mentions = (from, key) => (from.texts(key) ?? []).map((name, index) => ({
		name,
		where: document.whereIs([
			...from.path,
			key,
			index
		]),
		isForeign: false
	}));
	const others = allows.flatMap((allow) => mentions(allow, "rules"));
	if (fields === void 0) return {
		only: [],
		skip: [],
		severities: [],
		others
	};
	const levels = fields.table("severity", "any");
	const overrides = (levels?.keys() ?? []).flatMap((name) => {
		const severity = levels?.oneOf(name, require_scan.severities);
		return severity === void 0 ? [] : [{
			name,
			severity,
			where: document.whereIs([
				...fields.path,
				"severity",
				name
			]),
			isForeign: false
		}];
	});
	return {
		only: mentions(fields, "only"),
		skip: mentions(fields, "skip"),
		severities: overrides,
		others
	};
}
function readOwnRules(fields, document) {
	const values = fields.raw("rule") ?? [];
	if (!Array.isArray(values)) throw fields.complaint("rule", "must be written as [[rule]]");
	const ids = new Set();
	return values.map((value, index) => {
		const name = new require_scan.Json(value).text("id") ?? `number ${index + 1}`;
		const complain = (path, detail) => document.complain([
			"rule",
			index,
			...path
		], `${detail} (rule ${name})`);
		const rule = parseRule(value, complain);
		if (ids.has(rule.id)) throw complain(["id"], "is used by two rules");
		ids.add(rule.id);
		return rule;
	});
}
function readAllow(fields, document, pathPrefix) {
	const empty = allowLists.find((key) => fields.texts(key)?.length === 0);
	if (empty !== void 0) throw fields.complaint(empty, "is empty; list something, or leave it out");
	const isMatch = readGlobs(fields, "paths");
	const criteria = [...readPatterns(fields, "values", "secret"), ...readPatterns(fields, "lines", "line")];
	const commits = fields.texts("commits");
	if (commits?.some((id) => !/^[0-9a-f]{7,64}$/i.test(id)) === true) throw fields.complaint("commits", "must be ids of commits, seven digits or more");
	if (commits !== void 0) criteria.push({
		kind: "commit",
		ids: commits
	});
	if (isMatch !== void 0) criteria.unshift({
		kind: "path",
		isLinear: true,
		isMatch: (path) => isMatch(pathPrefix + path)
	});
	const rules = fields.texts("rules") ?? [];
	const where = document.whereIs(fields.path);
	if (criteria.length === 0 && rules.length === 0) throw document.complain(fields.path, `names nothing; give at least one of ${allowLists.join(", ")}`);
	return {
		name: where,
		reason: fields.text("reason"),
		expires: readDay(fields, "expires"),
		rules,
		condition: "all",
		criteria
	};
}
function allowExamples({ id, examples }, name, file) {
	if (examples.length === 0) return [];
	const ownPath = require_scan.pathFrom(file.folder, file.path);
	return [{
		name,
		reason: `an example of ${id}`,
		rules: [id],
		condition: "all",
		criteria: [{
			kind: "path",
			isLinear: true,
			isMatch: (path) => file.pathPrefix + path === ownPath
		}, {
			kind: "part",
			texts: examples.flatMap(({ parts }) => parts).flatMap(textOf)
		}],
		isImplied: true
	}];
}
function textOf(part) {
	return part.kind === "text" ? [part.text] : [];
}
function readPatterns(fields, key, target) {
	const sources = fields.texts(key);
	if (sources === void 0) return [];
	return [{
		kind: "pattern",
		target,
		patterns: sources.map((source) => {
			const compiled = compileUserRegExp(source);
			if (compiled.kind === "unsound") throw fields.complaint(key, compiled.reason);
			if (compiled.pattern.test("")) throw fields.complaint(key, "matches the empty text, so it would allow everything");
			return compiled.pattern;
		})
	}];
}
function readDay(fields, key) {
	const day = fields.text(key);
	if (day === void 0 || require_scan.isCalendarDate(day)) return day;
	throw fields.complaint(key, "must be a day: 2026-12-31");
}
// src/config/load.ts
function loadConfig(file) {
	const unusedFiles = (file.unused ?? []).map((path) => `${path}: is not used, since there is ${file.path}`);
	return {
		...parse(file),
		unusedFiles
	};
}
function parse(file) {
	if (file.kind === "straykey") return parseStraykeyFile(file);
	return parseGitleaksFile(file, require_scan.readTextFile, () => new Set(require_scan.builtinRules().entries().map(({ id }) => id)));
}
exports.loadConfig = loadConfig;
