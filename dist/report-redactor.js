const require_rolldown_runtime = require("./rolldown-runtime.js");
const hashBase = 16777619;
const leavingFactor = Array.from({ length: 6 }).reduce((power) => Math.imul(power, hashBase), 1);
const smallestFilterBits = 12;
const largestFilterBits = 24;
var SecretIndex = class {
	#secrets;
	#lengths;
	#filter;
	#shift;
	constructor(secrets) {
		const bits = Math.min(largestFilterBits, Math.max(smallestFilterBits, Math.ceil(Math.log2(secrets.size + 1)) + 4));
		this.#filter = new Uint32Array(2 ** (bits - 5));
		this.#shift = 32 - bits;
		this.#secrets = secrets;
		this.#lengths = lengthsByPrefix(secrets);
		for (const prefix of this.#lengths.keys()) this.#addToFilter(prefix);
	}
	find(text) {
		if (this.#lengths.size === 0 || text.length < 6) return [];
		const spans = [];
		let hash = hashOfPrefix(text);
		for (let start = 0;; start++) {
			if (this.#mayStartHere(hash)) this.#collect(text, start, spans);
			const end = start + 6;
			if (end >= text.length) return spans;
			hash = Math.imul(hash, hashBase) + text.charCodeAt(end) - Math.imul(text.charCodeAt(start), leavingFactor) | 0;
		}
	}
	#addToFilter(prefix) {
		const slot = hashOfPrefix(prefix) >>> this.#shift;
		this.#filter[slot >>> 5] = (this.#filter[slot >>> 5] ?? 0) | 1 << (slot & 31);
	}
	#mayStartHere(hash) {
		const slot = hash >>> this.#shift;
		return ((this.#filter[slot >>> 5] ?? 0) >>> (slot & 31) & 1) === 1;
	}
	#collect(text, start, spans) {
		const length = this.#lengths.get(text.slice(start, start + 6))?.find((candidate) => start + candidate <= text.length && this.#secrets.has(text.slice(start, start + candidate)));
		if (length === void 0) return;
		const end = start + length;
		const last = spans.at(-1);
		if (last === void 0 || last.end <= start) spans.push({
			start,
			end,
			secret: text.slice(start, end)
		});
		else if (end > last.end) spans[spans.length - 1] = {
			start: last.start,
			end
		};
	}
};
function lengthsByPrefix(secrets) {
	const lengths = new Map();
	for (const secret of secrets) {
		if (secret.length < 6) continue;
		const prefix = secret.slice(0, 6);
		const known = lengths.get(prefix);
		if (known === void 0) lengths.set(prefix, new Set([secret.length]));
		else known.add(secret.length);
	}
	return new Map([...lengths].map(([prefix, known]) => [prefix, [...known].sort((a, b) => b - a)]));
}
function hashOfPrefix(text) {
	let hash = 0;
	for (let index = 0; index < 6; index++) hash = Math.imul(hash, hashBase) + text.charCodeAt(index) | 0;
	return hash;
}
// src/report/redactor.ts
var redactor_exports = require_rolldown_runtime.__exportAll({ Redactor: () => Redactor });
const veil = "*****";
const plainWord = /^[a-z]{1,11}$/;
const shortestKeyLine = 20;
const mostKeyLines = 2e5;
const identifierName = /(?:^|[\s_-])(?:id|sid|service|identifier|name|user|username|login|email|account|host|hostname|domain|url|endpoint|project|tenant|organisation|organization|workspace|region|port|database)$/i;
var Redactor = class {
	#index;
	#pathIndex;
	#shown;
	#showSecrets;
	constructor(result, showSecrets) {
		const findings = showSecrets ? [] : [...result.findings, ...result.allowed];
		const secrets = new Set(findings.map((finding) => finding.secret));
		addKeyLines(findings, secrets);
		addEncoded(findings, secrets);
		this.#showSecrets = showSecrets;
		this.#index = new SecretIndex(secrets);
		this.#pathIndex = hasPlainWord(secrets) ? new SecretIndex(new Set([...secrets].filter((secret) => !plainWord.test(secret)))) : this.#index;
		this.#shown = new Map(findings.map((finding) => [finding.secret, this.#withoutSecrets(finding.redacted)]));
	}
	secret(finding) {
		return this.#showSecrets ? finding.redacted : this.#shown.get(finding.secret) ?? veil;
	}
	text(text) {
		return this.#replace(text, this.#index.find(text));
	}
	path(path) {
		return this.#replace(path, this.#pathIndex.find(path));
	}
	excerpt(excerpt) {
		if (this.#showSecrets) return excerpt;
		const markEnd = excerpt.markStart + excerpt.markLength;
		const spans = this.#index.find(excerpt.text);
		const mark = markSpan(excerpt, spans);
		const hidden = mark ? [...spans.filter(({ start, end }) => end <= mark.start || start >= mark.end), mark].sort((a, b) => a.start - b.start) : spans;
		const markStart = this.#lengthUpTo(excerpt.text, mark?.start ?? excerpt.markStart, hidden);
		return {
			text: this.#replace(excerpt.text, hidden),
			markStart,
			markLength: this.#lengthUpTo(excerpt.text, mark?.end ?? markEnd, hidden) - markStart
		};
	}
	companion(part) {
		if (this.#showSecrets || identifierName.test(part.name.trim())) return this.text(part.value);
		return part.value.length < 16 ? veil : `${part.value.slice(0, 4)}…`;
	}
	#lengthUpTo(text, end, spans) {
		const before = spans.filter((span) => span.end <= end);
		return this.#replace(text.slice(0, end), before).length;
	}
	#replace(text, spans) {
		if (spans.length === 0) return text;
		const parts = [];
		let position = 0;
		for (const { start, end, secret } of spans) {
			parts.push(text.slice(position, start), (secret === void 0 ? void 0 : this.#shown.get(secret)) ?? veil);
			position = end;
		}
		return parts.join("") + text.slice(position);
	}
	#withoutSecrets(redacted) {
		return this.#index.find(redacted).length === 0 ? redacted : veil;
	}
};
function addEncoded(findings, secrets) {
	for (const { occurrences } of findings) for (const { decoded, excerpt } of occurrences) if (decoded.length > 0) secrets.add(excerpt.text.slice(excerpt.markStart, excerpt.markStart + excerpt.markLength));
}
const keyHead = /^-----BEGIN [A-Z0-9 ]{1,60}-----$/;
function markSpan({ text, markStart, markLength }, spans) {
	const markEnd = markStart + markLength;
	if (markLength === 0 || keyHead.test(text.slice(markStart, markEnd))) return void 0;
	const touching = spans.filter(({ start, end }) => start < markEnd && end > markStart);
	const start = Math.min(markStart, ...touching.map((span) => span.start));
	const end = Math.max(markEnd, ...touching.map((span) => span.end));
	return touching.find((span) => span.start === start && span.end === end) ?? {
		start,
		end
	};
}
function addKeyLines(findings, secrets) {
	let count = 0;
	for (const { secret } of findings) {
		if (!secret.includes("\n")) continue;
		for (const line of secret.split(/\r?\n/)) {
			if (line.length < shortestKeyLine || line.startsWith("-----")) continue;
			if (++count > mostKeyLines) return;
			secrets.add(line);
		}
	}
}
function hasPlainWord(secrets) {
	for (const secret of secrets) if (secret.length >= 6 && plainWord.test(secret)) return true;
	return false;
}
Object.defineProperty(exports, "Redactor", {
	enumerable: true,
	get: function() {
		return Redactor;
	}
});
Object.defineProperty(exports, "redactor_exports", {
	enumerable: true,
	get: function() {
		return redactor_exports;
	}
});
