const require_sure_match = require("./engine-sure-match.js");
const require_scan = require("./scan.js");
// src/engine/example-comments.ts
const announcement = /^[ \t]{0,80}(?:#{1,3}|\/\/)[ \t](?:[^\n]{0,200}[ (])?(?:e\.g|eg|examples?|for instance|similar to|like this|looks like)(?:[.:, ]{0,3}|[.:, ][^\n]{0,80}:)\r?$/i;
const announcing = /[\t (](?:e\.?g|examples?|for instance|similar to|like this|looks like)/gi;
const documentedSetting = /^[ \t]{0,80}#{1,2} (?:@param \w|-- \S)[^\n]*\n(?:[ \t]{0,80}#[^\n]*\n){0,40}[ \t]{0,80}[\w.-]{1,60}:(?:[ \t]|\r?$)/m;
const anyComment = /^[ \t]{0,80}#[^\n]*/gm;
function exampleCommentsOf(text) {
	if ((text.includes("# -- ") || text.includes("# @param ")) && documentedSetting.test(text)) return Array.from(text.matchAll(anyComment), ({ index, 0: line }) => ({
		start: index,
		end: index + line.length
	}));
	const found = [];
	announcing.lastIndex = 0;
	for (let word = announcing.exec(text); word; word = announcing.exec(text)) {
		const start = text.lastIndexOf("\n", word.index) + 1;
		const lineEnd = text.indexOf("\n", announcing.lastIndex);
		const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
		const isAnnounced = announcement.test(line);
		const end = isAnnounced ? endOfComment(text, start) : start + line.length;
		if (isAnnounced) found.push({
			start,
			end
		});
		announcing.lastIndex = Math.max(end, announcing.lastIndex);
	}
	return found;
}
const commentLine$1 = /[ \t]{0,80}(?:#|\/\/)[^\n]*(?:\n|$)/y;
function endOfComment(text, start) {
	let end = start;
	commentLine$1.lastIndex = start;
	while (end < text.length && commentLine$1.test(text)) end = commentLine$1.lastIndex;
	return Math.max(end, start + 1);
}
// src/engine/interface-examples.ts
const described = /^[ \t-]{0,80}["']?(?:(?:openapi|swagger|asyncapi)["']?[ \t]?:[ \t]?["']?\d|(?:\$ref|\$schema|operationId)["']?[ \t]?:|type["']?[ \t]?:[ \t]?["']?(?:object|string|array)\b)/m;
const exampleKey = /^([ \t]{0,80}(?:- )?)["']?(?:(?:x-)?examples?|description)["']?[ \t]?:[^\n]*/gm;
function interfaceExamplesOf(text) {
	if (!described.test(text)) return [];
	const found = [];
	exampleKey.lastIndex = 0;
	for (let key = exampleKey.exec(text); key; key = exampleKey.exec(text)) {
		const end = require_sure_match.endOfBlock(text, key.index + key[0].length, key[1]?.length ?? 0);
		found.push({
			start: key.index,
			end
		});
		exampleKey.lastIndex = end;
	}
	return found;
}
// src/engine/shown-examples.ts
const headOfManual = /^(?:['.]?\\"[^\n]{0,400}\n|[.'](?!TH|Dd|\\")[^\n]{0,200}\n|[ \t\r]{0,40}\n){0,80}\.(?:TH|Dd)[ \t]/;
const longestHead = 4096;
function shownExamplesOf(bytes) {
	const text = require_scan.latin1(bytes, 0, bytes.length);
	return [
		...headOfManual.test(text.slice(0, longestHead)) ? [{
			start: 0,
			end: text.length
		}] : [],
		...text.includes("//	") ? codeInCommentsOf(text) : [],
		...exampleCommentsOf(text),
		...text.includes("example") ? interfaceExamplesOf(text) : []
	];
}
const codeInComment = /^[ \t]{0,40}\/\/ \S[^\n]*\n[ \t]{0,40}\/\/[ \t]{0,4}\r?\n(?:[ \t]{0,40}\/\/(?:\t[^\n]*|\r?)(?:\n|$))+/gm;
function codeInCommentsOf(text) {
	return Array.from(text.matchAll(codeInComment), ({ index, 0: code }) => ({
		start: index,
		end: index + code.length
	}));
}
// src/engine/excerpt.ts
const context = 160;
const longestMark = 400;
function excerptOf(bytes, start, end) {
	const markEnd = Math.min(end, require_scan.lineEnd(bytes, start, longestMark));
	const from = require_scan.characterStart(bytes, require_scan.lineStart(bytes, start, context));
	const to = require_scan.characterStart(bytes, require_scan.lineEnd(bytes, markEnd, context));
	const before = require_scan.utf8Text(bytes, from, start);
	const mark = require_scan.utf8Text(bytes, start, markEnd);
	const after = markEnd < to ? require_scan.utf8Text(bytes, markEnd, to).replace(/\r$/, "") : "";
	return {
		text: before + mark + after,
		markStart: before.length,
		markLength: mark.length
	};
}
// src/engine/inline-allow.ts
const lineLimit = 4e3;
const reasonLimit = 200;
const peerMarkers = [
	{
		marker: "gitleaks:allow",
		on: "same",
		pattern: /(?<![\w:-])gitleaks:allow(?![\w-])/
	},
	{
		marker: "betterleaks:allow",
		on: "same",
		pattern: /(?<![\w:-])betterleaks:allow(?![\w-])/
	},
	{
		marker: "trufflehog:ignore",
		on: "same",
		pattern: /(?<![\w:-])trufflehog:ignore(?![\w-])/
	},
	{
		marker: "kingfisher:ignore",
		on: "both",
		pattern: /(?<![\w:-])kingfisher:(?:ignore|allow)(?![\w-])/
	},
	{
		marker: "pragma: allowlist secret",
		on: "same",
		pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]secret(?![\w-])/i
	},
	{
		marker: "pragma: allowlist nextline secret",
		on: "next",
		pattern: /(?<![\w-])pragma: ?(?:allow|white)list[ -]nextline[ -]secret(?![\w-])/i
	},
	{
		marker: "ggignore",
		on: "same",
		pattern: /(?:#|\/\/|\/\*|--|<!--|;|%)[ \t]*ggignore(?![\w-])/
	}
];
const ownMarker = /(?<![\w:-])straykey:allow(?![\w-])/;
const secretlintMarker = /(?<![\w-])secretlint-disable-(?<place>line|next-line)(?![\w-])/;
const commentLine = /^[\s"']*(?:#|\/\/|\/\*|\*|--|<!--|;|%|'|\{[#-]|\{\{!|@?rem\b|::|"_?comment"|\(\*)/i;
function findInlineAllow({ line, previousLine, secret, rule }) {
	const here = shorten(withoutSecret(line, secret));
	const before = shorten(withoutSecret(previousLine, secret));
	return findOwn(here, rule) ?? (commentLine.test(before) ? findOwn(before, rule) : void 0) ?? findPeer(here, before) ?? findSecretlint(here, before, rule);
}
function findOwn(text, rule) {
	const found = ownMarker.exec(text);
	if (found === null) return void 0;
	const { names, reason } = readNames(text.slice(found.index + found[0].length));
	if (names.length > 0 && !names.some((name) => require_scan.isNamed(rule, name))) return void 0;
	return {
		kind: "inline",
		marker: "straykey:allow",
		...reason === "" ? {} : { reason }
	};
}
function readNames(text) {
	const listed = /^(?:[ \t,]+(?!--)[A-Za-z0-9][\w.*-]*)*/.exec(text)?.[0] ?? "";
	const reason = /^[ \t]*--(?!>)[ \t]*(?<reason>[^\n]*)/.exec(text.slice(listed.length))?.groups?.["reason"] ?? "";
	return {
		names: listed.split(/[ \t,]+/).filter((name) => name !== "").map((name) => name.toLowerCase()),
		reason: cleanReason(reason)
	};
}
function cleanReason(reason) {
	return reason.slice(0, reasonLimit).replace(/(?:--%?>|\*\/|[#%-]\}|\}\}|\*\)|["'],?)[\s\S]*$/, "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}
function findPeer(here, before) {
	for (const { marker, on, pattern } of peerMarkers) {
		const isHere = on !== "next" && pattern.test(here);
		const isBefore = on !== "same" && pattern.test(before) && (on === "next" || commentLine.test(before));
		if (isHere || isBefore) return {
			kind: "inline",
			marker
		};
	}
}
function findSecretlint(here, before, rule) {
	for (const [text, place] of [[here, "line"], [before, "next-line"]]) {
		const found = secretlintMarker.exec(text);
		if (found === null || found.groups?.["place"] !== place) continue;
		const names = [...text.slice(found.index).matchAll(/secretlint-rule-(?<name>[\w-]+)/g)].map((match) => match.groups?.["name"] ?? "");
		if (names.length === 0 || names.some((name) => name.startsWith("preset") || require_scan.isNamed(rule, name) || rule.id.startsWith(`${name}-`))) return {
			kind: "inline",
			marker: `secretlint-disable-${place}`
		};
	}
}
function withoutSecret(text, secret) {
	return secret === "" ? text : text.replaceAll(secret, () => " ".repeat(Math.min(secret.length, 16)));
}
function shorten(text) {
	return text.length <= 2 * lineLimit ? text : `${text.slice(0, lineLimit)}\n${text.slice(-4e3)}`;
}
// src/engine/match-builder.ts
const allowReach = 4096;
const fewFound = 64;
const markerWords = /allow|ignore|pragma|secretlint/i;
const longestMarkerWord = 16;
const markerPage = 1048576;
const longestPlace = 65536;
function buildMatches(found, { text, origin, path }, ruleSet) {
	const places = new PlaceReader(text, origin);
	const mayAllow = found.length <= fewFound || holdsMarker(text.bytes);
	const isLookedAt = path !== void 0 ? found.length > 0 : require_sure_match.holdsSure(found);
	const isInTest = findSpans(isLookedAt ? require_sure_match.testBlocksOf(text.bytes) : []);
	const isInDocumentation = findSpans(isLookedAt ? [...require_sure_match.documentationOf(text.bytes), ...path === void 0 ? [] : shownExamplesOf(text.bytes)] : []);
	return found.map((item) => {
		const match = buildMatch(item, places, mayAllow ? allowanceOf(item, places, ruleSet) : void 0);
		if (isInDocumentation(item.start)) return {
			...match,
			isInTest: true,
			isInDocumentation: true
		};
		return isInTest(item.start) ? {
			...match,
			isInTest: true
		} : match;
	});
}
function holdsMarker(bytes) {
	for (let start = 0; start < bytes.length; start += markerPage) if (markerWords.test(require_scan.latin1(bytes, start, Math.min(bytes.length, start + markerPage + longestMarkerWord)))) return true;
	return false;
}
function findSpans(spans) {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	let next = 0;
	return (offset) => {
		while (next < sorted.length && sorted[next].end <= offset) next++;
		return next < sorted.length && sorted[next].start <= offset;
	};
}
function buildMatch(found, places, allowed) {
	const { rule, secret, matched, confidence, reasons, layer, start, end, assignment, takeover } = found;
	const { region, excerpt } = places.at(start, end);
	return {
		rule,
		secret,
		matched,
		confidence,
		reasons,
		region,
		excerpt,
		decoded: layer.encodings,
		companions: found.companions.map(({ name, value, linesAway }) => ({
			name,
			value,
			line: layer.encodings.length > 0 ? region.line : region.line + linesAway
		})),
		...allowed && { allowed },
		...assignment && { assignment },
		...takeover && { takeover }
	};
}
function allowanceOf({ rule, takeover, secret, start, end }, places, ruleSet) {
	const place = {
		...places.linesAt(start, end),
		secret
	};
	return findInlineAllow({
		...place,
		rule: ruleSet.entry(rule)
	}) ?? (takeover && findInlineAllow({
		...place,
		rule: ruleSet.entry(takeover.from)
	}));
}
var PlaceReader = class {
	#text;
	#origin;
	#cursor;
	#last;
	constructor(text, origin) {
		this.#text = text;
		this.#origin = origin;
		this.#cursor = new require_scan.PositionCursor(text.bytes, origin);
	}
	at(start, end) {
		if (this.#last?.start === start && this.#last.end === end) return this.#last;
		const region = this.#cursor.region(start, end);
		const byteOffset = this.#text.originalOffset(start);
		const byteLength = this.#text.originalOffset(end) - byteOffset;
		return this.#last = {
			start,
			end,
			region: {
				...region,
				byteOffset: this.#origin.offset + byteOffset,
				byteLength
			},
			excerpt: excerptOf(this.#text.bytes, start, end)
		};
	}
	linesAt(start, end) {
		const { bytes } = this.#text;
		const first = require_scan.lineStart(bytes, start, allowReach);
		const last = require_scan.lineEnd(bytes, end, allowReach);
		const previousEnd = first > 0 && bytes[first - 1] === 10 ? first - 1 : first;
		return {
			line: end - start > longestPlace ? require_scan.utf8Text(bytes, first, start + allowReach) + require_scan.utf8Text(bytes, end - allowReach, last) : require_scan.utf8Text(bytes, first, last),
			previousLine: require_scan.utf8Text(bytes, require_scan.lineStart(bytes, previousEnd, allowReach), previousEnd)
		};
	}
};
exports.buildMatches = buildMatches;
