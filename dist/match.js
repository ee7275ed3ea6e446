const require_test_marks = require("./engine-examples-test-marks.js");
const require_scan = require("./scan.js");
// src/engine/match/excerpt.ts
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
// src/engine/match/ineffective-allow.ts
const tool = "straykey";
const marker = `${tool}:allow`;
const nearMiss = /(?<![\w:-])(?:straykey(?::[ \t]?[a-z][\w-]{0,20}|[ -]{1,2}(?:allow|ignore|disable|skip)(?:ed|list)?)|(?<tool>[a-z]{6,10}):allow)(?![\w-])/i;
const longestShown = 60;
function describeOtherRules(names, rule) {
	const meant = names.map((name) => require_scan.suggestion(name, [rule.id, rule.provider])).find((text) => text !== "");
	const named = names.join(", ").slice(0, longestShown);
	return `${marker} has no effect: it names ${named} and not ${rule.id}${meant ?? "; a reason comes after \" -- \""}`;
}
function describeNearMiss(text) {
	const found = nearMiss.exec(text);
	const named = found?.groups?.["tool"];
	if (!found || found[0] === marker || named !== void 0 && require_scan.nearest(named, [tool]) === void 0) return void 0;
	return `${found[0]} has no effect: it is written ${marker}`;
}
// src/engine/match/inline-allow.ts
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
function describeIneffectiveAllow({ line, previousLine, secret, rule }) {
	const before = commentLine.test(previousLine) ? previousLine : "";
	for (const text of [line, before]) {
		if (!mayBeMarker.test(text)) continue;
		const shown = shorten(withoutSecret(text, secret));
		const own = readOwn(shown);
		const sentence = own ? describeOtherRules(own.names, rule) : describeNearMiss(shown);
		if (sentence !== void 0) return sentence;
	}
}
const mayBeMarker = /straykey|:allow/i;
function findOwn(text, rule) {
	const own = readOwn(text);
	if (!own || own.names.length > 0 && !own.names.some((name) => require_scan.isNamed(rule, name))) return void 0;
	return {
		kind: "inline",
		marker: "straykey:allow",
		...own.reason === "" ? {} : { reason: own.reason }
	};
}
function readOwn(text) {
	const found = ownMarker.exec(text);
	return found === null ? void 0 : readNames(text.slice(found.index + found[0].length));
}
function readNames(text) {
	const listed = /^(?:[ \t,]+(?!--)[A-Za-z0-9][\w.*-]*)*/.exec(text)?.[0] ?? "";
	const reason = /^[ \t]*--(?!>)[ \t]*(?<reason>[^\n]*)/.exec(text.slice(listed.length))?.groups?.["reason"] ?? "";
	return {
		names: listed.split(/[ \t,]+/).filter((name) => name !== "").map((name) => name.toLowerCase()),
		reason: cleanReason(reason)
	};
}
const beforeStringEnd = /^(?:[^"']|(?<=[\p{L}\d])'(?=\p{L})|(?<![^\s(])(?<quote>["'])(?=\S)[^"']*\k<quote>)*/u;
function cleanReason(reason) {
	return (beforeStringEnd.exec(reason.slice(0, reasonLimit))?.[0] ?? "").replace(/(?:--%?>|\*\/|[#%-]\}|\}\}|\*\))[\s\S]*$/, "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
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
// src/engine/match/match-builder.ts
const allowReach = 4096;
const fewFound = 64;
const markerWords = /allow|ignore|pragma|secretlint|straykey/i;
const longestMarkerWord = 16;
const markerPage = 1048576;
const longestPlace = 65536;
function buildMatches(found, { text, origin, path, isPart }, ruleSet) {
	const places = new PlaceReader(text, origin);
	const mayAllow = found.length <= fewFound || holdsMarker(text.bytes);
	const markTest = isPart ? void 0 : require_test_marks.readTestMarks(text.bytes, path, found);
	return found.map((item) => {
		const match = buildMatch(item, places, mayAllow ? commentOn(item, places, ruleSet) : {});
		return markTest ? markTest(match, item.start) : match;
	});
}
function holdsMarker(bytes) {
	for (let start = 0; start < bytes.length; start += markerPage) if (markerWords.test(require_scan.latin1(bytes, start, Math.min(bytes.length, start + markerPage + longestMarkerWord)))) return true;
	return false;
}
function buildMatch(found, places, comment) {
	const { rule, secret, matched, confidence, reasons, layer, start, end, assignment, ceiling, takeover } = found;
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
		...comment,
		...assignment && { assignment },
		...ceiling && { ceiling },
		...takeover && { takeover }
	};
}
function commentOn({ rule, takeover, secret, start, end }, places, ruleSet) {
	const place = {
		...places.linesAt(start, end),
		secret
	};
	const allowed = findInlineAllow({
		...place,
		rule: ruleSet.entry(rule)
	}) ?? (takeover && findInlineAllow({
		...place,
		rule: ruleSet.entry(takeover.from)
	}));
	if (allowed) return { allowed };
	const ineffectiveAllow = describeIneffectiveAllow({
		...place,
		rule: ruleSet.entry(rule)
	});
	return ineffectiveAllow === void 0 ? {} : { ineffectiveAllow };
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
