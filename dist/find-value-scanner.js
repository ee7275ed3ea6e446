const require_scan = require("./scan.js");
const require_build_tables = require("./kernel-tables-build-tables.js");
// src/find/value-forms.ts
const shortestForm = 8;
const longestFormBytes = 1024;
const shortestLine = 20;
const mostLines = 200;
function formsOf(value) {
	const text = value.replaceAll(/\p{Surrogate}/gu, "\ufffd");
	const bytes = Buffer.from(text);
	const forms = new Map();
	const add = (form, ...decoded) => {
		const cut = Buffer.from(form).subarray(0, longestFormBytes);
		const key = cut.toString("latin1");
		if (cut.length >= shortestForm && !forms.has(key)) forms.set(key, {
			bytes: cut,
			decoded
		});
	};
	add(bytes);
	for (const line of linesOf(text)) add(line);
	for (const encoded of base64Forms(bytes)) add(encoded, "base64");
	for (const digits of [bytes.toString("hex"), bytes.toString("hex").toUpperCase()]) add(digits, "hex");
	for (const encoded of percentForms(text, bytes)) add(encoded, "percent");
	for (const escaped of [...jsonForms(text), ...quotedForms(text)]) add(escaped, "escape");
	for (const quote of [
		"&#39;",
		"&#x27;",
		"&apos;",
		"'"
	]) add(htmlForm(text, quote), "html-entity");
	for (const quote of ["&#39;", "&#x27;"]) add(mustacheForm(text, quote), "html-entity");
	add(Buffer.from([...text].reverse().join("")), "reversed");
	return [...forms.values()];
}
function linesOf(text) {
	if (!text.includes("\n")) return [];
	return text.split(/\r?\n/).filter((line) => line.length >= shortestLine && !line.startsWith("-----")).slice(0, mostLines);
}
function base64Forms(bytes) {
	return [
		0,
		1,
		2
	].flatMap((before) => {
		const own = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
		return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
function percentForms(text, bytes) {
	const usual = encodeURIComponent(text);
	const strict = usual.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	const whole = [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
	const each = [
		usual,
		strict,
		strict.replaceAll("%20", "+"),
		whole
	];
	return [...each, ...each.map(withSmallDigits)];
}
function withSmallDigits(encoded) {
	return encoded.replaceAll(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase());
}
function jsonForms(text) {
	const once = JSON.stringify(text).slice(1, -1);
	const ascii = once.replaceAll(/[^\0-\x7f]/g, unicodeEscape);
	const withoutQuotes = once.replaceAll("\\\"", "\\u0022");
	return [
		once,
		once.replaceAll("/", "\\/"),
		once.replaceAll(/[<>&]/g, unicodeEscape),
		once.replaceAll(/[<>&']/g, unicodeEscape),
		ascii,
		ascii.replaceAll("/", "\\/"),
		withoutQuotes.replaceAll(/[<>&'+`]|[^\0-\x7f]/g, capitalEscape),
		withoutQuotes.replaceAll(/[<>&']|[^\0-\x7f]/g, capitalEscape).replaceAll("/", "\\/"),
		JSON.stringify(once).slice(1, -1)
	];
}
function unicodeEscape(sign) {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function capitalEscape(sign) {
	return `\\u${unicodeEscape(sign).slice(2).toUpperCase()}`;
}
function quotedForms(text) {
	const escaped = JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"");
	return [
		escaped.replaceAll("'", "\\'"),
		escaped.replaceAll("`", "\\`").replaceAll("${", "\\${"),
		text.replaceAll("'", String.raw`'\''`),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\"")
	];
}
function htmlForm(text, quote) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", quote);
}
function mustacheForm(text, quote) {
	return htmlForm(text, quote).replaceAll(/[/`=]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
// src/find/wrapped-match.ts
const longestLead = 64;
const resumedBytes = 8;
const lineFeed = 10;
const carriageReturn = 13;
const backslash = 92;
const equals = 61;
function matchForward(text, at, form, from) {
	let position = at;
	let isWrapped = false;
	for (let index = from; index < form.length; index++) {
		if (text[position] === form[index]) {
			position++;
			continue;
		}
		if (form[index] === lineFeed && text[position] === carriageReturn && text[position + 1] === lineFeed) {
			position += 2;
			continue;
		}
		const resumed = resume(text, position, form, index);
		if (resumed === void 0) return void 0;
		isWrapped ||= form[index - 1] !== lineFeed;
		position = resumed + 1;
	}
	return {
		end: position,
		isWrapped
	};
}
function findWrappedStart(text, at, form, until) {
	let longest = 0;
	while (longest < until && text[at - 1 - longest] === form[until - 1 - longest]) longest++;
	if (longest === until) return void 0;
	for (let kept = longest; kept > 0; kept--) {
		const end = endOfLineBefore(text, at - kept);
		const start = end === void 0 ? -1 : end - (until - kept);
		if (start >= 0 && isAt(text, start, form.subarray(0, until - kept))) return start;
	}
}
function resume(text, position, form, index) {
	const lineStart = text[position - 1] === lineFeed ? position : startOfNextLine(text, position);
	if (lineStart !== void 0) return findAfterLead(text, lineStart, form, index);
	const written = skipWrittenBreak(text, position);
	return written !== void 0 && text[written] === form[index] ? written : void 0;
}
function startOfNextLine(text, position) {
	let at = position;
	if (text[at] === equals || text[at] === backslash) at++;
	if (text[at] === carriageReturn) at++;
	return text[at] === lineFeed ? at + 1 : void 0;
}
function findAfterLead(text, lineStart, form, index) {
	const resumed = form.subarray(index, index + resumedBytes);
	for (let at = lineStart; at <= lineStart + longestLead && text[at] !== lineFeed && at < text.length; at++) if (isAt(text, at, resumed)) return at;
}
function skipWrittenBreak(text, position) {
	const letter = (at, code) => text[at] === backslash && text[at + 1] === code;
	if (letter(position, 110)) return position + 2;
	return letter(position, 114) && letter(position + 2, 110) ? position + 4 : void 0;
}
function endOfLineBefore(text, position) {
	for (let at = position - 1; at >= Math.max(0, position - 1 - longestLead); at--) {
		if (text[at] !== lineFeed) continue;
		let end = text[at - 1] === carriageReturn ? at - 1 : at;
		if (text[end - 1] === backslash || text[end - 1] === equals) end--;
		return end;
	}
}
function isAt(text, at, part) {
	for (let index = 0; index < part.length; index++) if (text[at + index] !== part[index]) return false;
	return true;
}
// src/find/value-scanner.ts
const keywordBytes = 16;
const excerptReach = 120;
const mostSpans = 25e4;
const longestSpan = 4096;
const veil = "*****";
var ValueScanner = class {
	#values;
	#parts;
	#kernel;
	constructor(values, binary, forms = formsOf) {
		this.#values = values;
		this.#parts = values.flatMap(({ value }, index) => forms(value).flatMap((form) => partsOf(form, index)));
		this.#kernel = require_scan.createKernel(require_build_tables.buildTables(toKeywords(this.#parts)), binary);
	}
	get readBuffer() {
		return this.#kernel.buffer;
	}
	scan(bytes, _path, { limited, piece, mostMatches = Infinity } = {}) {
		const text = require_scan.toText(bytes, piece?.encoding ?? require_scan.detectEncoding(bytes, this.#kernel.holdsZero));
		const all = this.#findSpans(text.bytes);
		if (all.length === mostSpans) limited?.(`values of variables in more than ${mostSpans} places of one text; the rest was left out`);
		const spans = this.#withoutNested(all);
		const own = piece === void 0 ? spans : spans.filter(({ start }) => text.originalOffset(start) >= piece.keepFrom && text.originalOffset(start) < piece.keepBefore);
		const origin = piece?.origin ?? require_scan.blobStart;
		const places = {
			text,
			cursor: new require_scan.PositionCursor(text.bytes, origin),
			byteOffset: origin.offset
		};
		const [first] = own;
		const before = first ? spans.indexOf(first) : 0;
		return own.slice(0, mostMatches).map((span, index) => this.#toMatch(span, near(spans, before + index, span), places));
	}
	#findSpans(text) {
		const spans = [];
		this.#kernel.search(text, "any", (hits) => {
			for (let index = 0; index < hits.count && spans.length < mostSpans; index++) {
				const part = this.#parts[hits.rule(index)];
				const span = part && toSpan(text, hits.position(index), part);
				if (span) spans.push(span);
			}
		});
		return spans;
	}
	#withoutNested(spans) {
		const open = [];
		return [...spans].sort((a, b) => a.start - b.start || b.end - a.end).filter((span) => {
			const outer = open.filter(({ end }) => end >= span.end);
			open.splice(0, open.length, ...open.filter(({ end }) => end > span.start));
			if (outer.some(({ value }) => this.#tellsOf(value, span.value))) return false;
			open.push(span);
			return true;
		});
	}
	#tellsOf(outer, inner) {
		const known = this.#values[outer]?.variables ?? [];
		return outer === inner || this.#values[inner]?.variables.every((variable) => known.includes(variable)) === true;
	}
	#toMatch(span, nearby, places) {
		const { value, form, start, end, isWrapped } = span;
		const { text, cursor } = places;
		const byteOffset = text.originalOffset(start);
		return {
			rule: value,
			secret: this.#values[value]?.value ?? "",
			matched: "",
			confidence: "certain",
			reasons: ["it is the value of a secret variable of this process"],
			region: {
				...cursor.region(start, end),
				byteOffset: places.byteOffset + byteOffset,
				byteLength: text.originalOffset(end) - byteOffset
			},
			excerpt: excerptWithoutValues(text.bytes, span, nearby),
			decoded: isWrapped ? [...form.decoded, "line-wrap"] : form.decoded,
			companions: []
		};
	}
};
function partsOf(form, value) {
	return [{
		value,
		form,
		offset: 0
	}, {
		value,
		form,
		offset: keywordLength(form)
	}];
}
function keywordLength({ bytes }) {
	return Math.min(keywordBytes, bytes.length >> 1);
}
function toKeywords(parts) {
	const rulesByKeyword = new Map();
	for (const [index, { form, offset }] of parts.entries()) {
		const key = Buffer.from(form.bytes).toString("latin1", offset, offset + keywordLength(form));
		require_scan.addToGroup(rulesByKeyword, key, index);
	}
	return [...rulesByKeyword].map(([key, rules]) => ({
		bytes: Buffer.from(key, "latin1"),
		isCaseSensitive: true,
		listeners: rules.map((rule) => ({
			rule,
			gate: { kind: "open" }
		}))
	}));
}
function toSpan(text, position, { value, form, offset }) {
	const start = offset === 0 ? position : findWrappedStart(text, position, form.bytes, offset);
	const match = start === void 0 ? void 0 : matchForward(text, position, form.bytes, offset);
	return start === void 0 || match === void 0 ? void 0 : {
		value,
		form,
		start,
		end: match.end,
		isWrapped: match.isWrapped || offset > 0
	};
}
function near(spans, index, { start, end }) {
	let first = index;
	while ((spans[first - 1]?.start ?? -Infinity) > start - excerptReach - longestSpan) first--;
	let last = index;
	while ((spans[last]?.start ?? Infinity) < end + excerptReach) last++;
	return spans.slice(first, last);
}
function excerptWithoutValues(bytes, { start, end }, all) {
	const from = require_scan.characterStart(bytes, require_scan.lineStart(bytes, start, excerptReach));
	const stop = Math.min(end, require_scan.lineEnd(bytes, start, end - start));
	const to = require_scan.characterStart(bytes, require_scan.lineEnd(bytes, stop, excerptReach));
	const before = hide(bytes, from, start, all);
	return {
		text: `${before}${veil}${hide(bytes, stop, to, all).replace(/\r$/, "")}`,
		markStart: before.length,
		markLength: 5
	};
}
function hide(bytes, from, to, all) {
	let text = "";
	let at = from;
	for (const span of all) {
		if (span.end <= at || span.start >= to) continue;
		if (span.start > at) text += require_scan.utf8Text(bytes, at, span.start);
		text += veil;
		at = Math.min(to, span.end);
	}
	return at < to ? text + require_scan.utf8Text(bytes, at, to) : text;
}
exports.ValueScanner = ValueScanner;
