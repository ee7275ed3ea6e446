const hashBase = 16777619;
/** `hashBase` to the power of `shortestSecret`, in 32 bits: takes the unit that leaves the window out of the hash. */
const leavingFactor = Array.from({ length: 6 }).reduce((power) => Math.imul(power, hashBase), 1);
const smallestFilterBits = 12;
const largestFilterBits = 24;
/**
* Finds any of many secrets in a text in one pass, whatever their number: a rolling hash of six units, a bit set that
* answers nearly every place with no, then the lengths of the secrets that start so. Tokens of one kind share their
* start and mostly their length, so a hundred thousand of them cost one look into the set of all.
*/
var SecretIndex = class {
	#secrets;
	/** Lengths of the secrets that start with these six units, longest first. */
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
	/** The parts of the text that are secrets, in order; parts that overlap are one. */
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
	const lengths = /* @__PURE__ */ new Map();
	for (const secret of secrets) {
		if (secret.length < 6) continue;
		const prefix = secret.slice(0, 6);
		const known = lengths.get(prefix);
		if (known === void 0) lengths.set(prefix, /* @__PURE__ */ new Set([secret.length]));
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
/** Stands for a secret; shorter than any that is looked for, so it never holds one. */
const veil = "*****";
/** A password that is a plain word says nothing in a path, and a path without its words leads nowhere. */
const plainWord = /^[a-z]{1,11}$/;
/** Lines of a key that are looked for on their own. */
const shortestKeyLine = 20;
const mostKeyLines = 2e5;
/** A companion whose name ends so is no secret. */
const identifierName = /(?:^|[\s_-])(?:id|sid|service|identifier|name|user|username|login|email|account|host|hostname|domain|url|endpoint|project|tenant|organisation|organization|workspace|region|port|database)$/i;
/**
* Takes every secret of a result out of a text, whosever secret it is: a path, a commit's summary or the line of one
* finding may hold the secret of another. With `showSecrets` it changes nothing.
*/
var Redactor = class {
	#index;
	#pathIndex;
	#shown;
	#showSecrets;
	constructor(result, showSecrets) {
		const findings = showSecrets ? [] : [...result.findings, ...result.allowed];
		const secrets = new Set(findings.map((finding) => finding.secret));
		addKeyLines(findings, secrets);
		this.#showSecrets = showSecrets;
		this.#index = new SecretIndex(secrets);
		this.#pathIndex = hasPlainWord(secrets) ? new SecretIndex(new Set([...secrets].filter((secret) => !plainWord.test(secret)))) : this.#index;
		this.#shown = new Map(findings.map((finding) => [finding.secret, this.#withoutSecrets(finding.redacted)]));
	}
	/** The finding's secret, cut to what helps to recognise it. */
	secret(finding) {
		return this.#showSecrets ? finding.redacted : this.#shown.get(finding.secret) ?? veil;
	}
	text(text) {
		return this.#replace(text, this.#index.find(text));
	}
	/** As `text`, but leaves short plain words, so that the path still leads to the file. */
	path(path) {
		return this.#replace(path, this.#pathIndex.find(path));
	}
	/** The mark stays on the same part of the line. */
	excerpt(excerpt) {
		const spans = this.#index.find(excerpt.text);
		if (spans.length === 0) return excerpt;
		const markEnd = excerpt.markStart + excerpt.markLength;
		const start = spans.find((span) => span.start < excerpt.markStart && excerpt.markStart < span.end)?.start ?? excerpt.markStart;
		const end = spans.find((span) => span.start < markEnd && markEnd < span.end)?.end ?? markEnd;
		const markStart = this.#lengthUpTo(excerpt.text, start, spans);
		return {
			text: this.#replace(excerpt.text, spans),
			markStart,
			markLength: this.#lengthUpTo(excerpt.text, end, spans) - markStart
		};
	}
	/** An identifier as it is, anything else by its first characters. */
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
/** A line of a key's body is as good as the key to whoever holds the rest. */
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
// src/report/tally.ts
function tallyFindings(findings) {
	const bySeverity = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	let places = 0;
	for (const finding of findings) {
		bySeverity[finding.severity]++;
		places += countPlaces(finding);
	}
	return {
		secrets: findings.length,
		places,
		bySeverity
	};
}
/** The places that nobody allowed, as many as the result holds. */
function reportedOccurrences(finding) {
	return finding.occurrences.some((occurrence) => occurrence.allowed !== void 0) ? finding.occurrences.filter((occurrence) => occurrence.allowed === void 0) : finding.occurrences;
}
/** The places that nobody allowed, also those that a limit left out of the result. */
function countPlaces(finding) {
	return finding.occurrenceCount - (finding.occurrences.length - reportedOccurrences(finding).length);
}
function hasLookedAtNothing({ files, blobs, commits, variables, archives, bytes }) {
	return files + blobs + commits + variables + archives + bytes === 0;
}
/** Whether everything that was to be read was read. */
function isComplete(result) {
	return result.problems.length === 0;
}
Object.defineProperty(exports, "Redactor", {
	enumerable: true,
	get: function() {
		return Redactor;
	}
});
Object.defineProperty(exports, "countPlaces", {
	enumerable: true,
	get: function() {
		return countPlaces;
	}
});
Object.defineProperty(exports, "hasLookedAtNothing", {
	enumerable: true,
	get: function() {
		return hasLookedAtNothing;
	}
});
Object.defineProperty(exports, "isComplete", {
	enumerable: true,
	get: function() {
		return isComplete;
	}
});
Object.defineProperty(exports, "reportedOccurrences", {
	enumerable: true,
	get: function() {
		return reportedOccurrences;
	}
});
Object.defineProperty(exports, "tallyFindings", {
	enumerable: true,
	get: function() {
		return tallyFindings;
	}
});
