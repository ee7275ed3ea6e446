let node_fs = require("node:fs");
let node_path = require("node:path");
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
// src/report/redaction/redactor.ts
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
	constructor(result, { showSecrets = false } = {}) {
		const findings = showSecrets ? [] : [...result.findings, ...result.allowed];
		const secrets = new Set(findings.map((finding) => finding.secret));
		addKeyLines(findings, secrets);
		addForms(findings, secrets);
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
	sentence(sentence) {
		return this.path(sentence);
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
		return part.value.length < 16 ? veil : `${part.value.slice(0, 4)}\u2026`;
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
function addForms(findings, secrets) {
	for (const { secret, redacted, occurrences } of findings) for (const { decoded, excerpt } of occurrences) {
		const form = excerpt.text.slice(excerpt.markStart, excerpt.markStart + excerpt.markLength);
		if (decoded.length > 0 || !secret.includes(form) && form !== redacted) secrets.add(form);
	}
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
// src/model/time-over.ts
var TimeOver = class extends Error {
	constructor() {
		super("the time for the scan is over");
		this.name = "TimeOver";
	}
};
async function unlessOver(value, otherwise) {
	try {
		return await value;
	} catch (error) {
		if (!(error instanceof TimeOver)) throw error;
		return otherwise();
	}
}
// src/errors.ts
var StraykeyError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = new.target.name;
	}
};
var UsageError = class extends StraykeyError {};
var ConfigError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
var RuleError = class extends StraykeyError {
	ruleId;
	constructor(ruleId, detail, options) {
		super(`rule ${ruleId}: ${detail}`, options);
		this.ruleId = ruleId;
	}
};
var SourceError = class extends StraykeyError {
	where;
	constructor(where, detail, options) {
		super(`${where}: ${detail}`, options);
		this.where = where;
	}
};
// src/scan/cache/open-cache.ts
async function openCache(setup) {
	const { options, repository } = setup;
	const { cache, target } = options;
	if (cache === void 0) return void 0;
	if (target.kind !== "git" || target.narrowing || !repository) throw new UsageError("--cache only works for a whole history; leave it out to scan a part");
	const { ScanCache } = await Promise.resolve().then(() => require("./scan-cache-cache.js"));
	return new ScanCache(cache, repository, setup);
}
// src/foundation/json.ts
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var Json = class Json {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static parse(text) {
		return new Json(parseJson(text));
	}
	at(...keys) {
		return keys.reduce((json, key) => new Json(json.#field(key)), this);
	}
	has(...keys) {
		return this.at(...keys).#value !== void 0;
	}
	text(...keys) {
		const value = this.at(...keys).#value;
		return typeof value === "string" ? value : void 0;
	}
	number(...keys) {
		const value = this.at(...keys).#value;
		return typeof value === "number" ? value : void 0;
	}
	count(...keys) {
		const value = this.number(...keys);
		return Number.isSafeInteger(value) && Number(value) >= 0 ? value : void 0;
	}
	flag(...keys) {
		const value = this.at(...keys).#value;
		return typeof value === "boolean" ? value : void 0;
	}
	list(...keys) {
		const value = this.at(...keys).#value;
		return Array.isArray(value) ? value.map((item) => new Json(item)) : void 0;
	}
	fields(...keys) {
		const value = this.at(...keys).#value;
		return isJsonObject(value) ? Object.entries(value).map(([name, field]) => [name, new Json(field)]) : void 0;
	}
	#field(key) {
		const value = this.#value;
		return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	}
};
// src/model/severity.ts
const severities = [
	"low",
	"medium",
	"high",
	"critical"
];
const failFloors = [...severities, "never"];
const confidences = [
	"low",
	"medium",
	"high",
	"certain"
];
const defaultConfidence = "medium";
function isAtLeast(confidence, floor) {
	return confidences.indexOf(confidence) >= confidences.indexOf(floor);
}
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
// src/foundation/calendar-date.ts
function hasEnded(lastDay, today) {
	return lastDay !== void 0 && lastDay < today;
}
function isCalendarDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
// src/foundation/nearest.ts
const lengthLimit = 64;
function nearest(word, candidates) {
	const wanted = word.toLowerCase().slice(0, lengthLimit);
	let best;
	let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + .5;
	for (const candidate of candidates) {
		const distance = wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted) ? 1 - 1 / candidate.length : editDistance(wanted, candidate.toLowerCase().slice(0, lengthLimit));
		if (distance < bestDistance && distance < wanted.length) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
function suggestion(word, candidates) {
	const found = nearest(word, candidates);
	return found === void 0 ? "" : `; did you mean "${found}"?`;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current.push(Math.min(costAt(last, column) + 1, costAt(current, column - 1) + 1, costAt(last, column - 1) + (isSame ? 0 : 1), isSwap ? costAt(beforeLast, column - 2) + 1 : Infinity));
		}
		[beforeLast, last] = [last, current];
	}
	return costAt(last, b.length);
}
function costAt(row, column) {
	return row[column] ?? Infinity;
}
// src/scan/expected-value.ts
const descriptions = {
	text: "a text",
	texts: "a list of texts",
	list: "a list",
	object: "an object",
	content: "a text or bytes",
	file: "the path of a file, or false",
	flag: "true or false",
	count: "a whole number of 0 or more",
	day: "a day such as 2026-12-31",
	function: "a function",
	signal: "an AbortSignal"
};
function checkProperties(value, { required, optional }, owner) {
	const expected = {
		...required,
		...optional
	};
	const names = Object.keys(expected);
	for (const name of Object.keys(value)) if (!names.includes(name)) throw new UsageError(`${owner.name} has no option ${name}${suggestion(name, names)}`);
	for (const name of Object.keys(required)) if (value[name] === void 0) throw new UsageError(`${owner.name} needs ${name}`);
	for (const [name, kind] of Object.entries(expected)) checkValue(owner.prefix + name, value[name], kind);
}
function checkValue(name, value, expected) {
	if (value === void 0) return;
	if (typeof expected === "string") {
		if (!isOfType(value, expected)) throw new UsageError(`${name} must be ${descriptions[expected]}, not ${shown(value)}`);
	} else if ("required" in expected) {
		if (!isJsonObject(value)) throw new UsageError(`${name} must be an object, not ${shown(value)}`);
		checkProperties(value, expected, {
			name,
			prefix: `${name}.`
		});
	} else if (typeof value !== "string" || !expected.includes(value)) throw new UsageError(`${name} cannot be ${shown(value)}; use one of ${expected.join(", ")}`);
}
function isOfType(value, type) {
	switch (type) {
		case "text": return typeof value === "string";
		case "texts": return Array.isArray(value) && value.every((item) => typeof item === "string");
		case "list": return Array.isArray(value);
		case "object": return isJsonObject(value);
		case "content": return typeof value === "string" || value instanceof Uint8Array;
		case "file": return typeof value === "string" || value === false;
		case "flag": return typeof value === "boolean";
		case "count": return Number.isSafeInteger(value) && Number(value) >= 0;
		case "day": return typeof value === "string" && isCalendarDate(value);
		case "function": return typeof value === "function";
		case "signal": return value instanceof AbortSignal;
	}
}
function shown(value) {
	if (typeof value === "string") return value.length <= 20 ? JSON.stringify(value) : "a text";
	if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
	return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}
// src/scan/options.ts
const kernelKinds = ["wasm", "plain"];
const sortOrders = ["path", "exposure"];
const gitReaders = ["packs", "git"];
const decisionOrigins = ["base", "checkout"];
// src/scan/check-options.ts
const optionProperties = {
	required: { target: "object" },
	optional: {
		confidence: confidences,
		severity: severities,
		rules: "texts",
		skipRules: "texts",
		ownRules: "list",
		exclude: "texts",
		config: "file",
		baseline: "file",
		decisionFolder: "text",
		salt: "text",
		honoursGitignore: "flag",
		followsLinks: "flag",
		honoursInlineAllows: "flag",
		maxFileSizeBytes: "count",
		maxArchiveDepth: "count",
		maxArchiveSizeBytes: "count",
		maxDecodeDepth: "count",
		maxFindings: "count",
		maxTimeMs: "count",
		signal: "signal",
		kernel: kernelKinds,
		gitReader: gitReaders,
		threads: "count",
		onScanned: "function",
		onFound: "function",
		onRejected: "function",
		cache: "text",
		sort: sortOrders,
		today: "day"
	}
};
const narrowingProperties = {
	required: {},
	optional: {
		since: "text",
		until: "text",
		branches: "texts",
		isReachable: "flag",
		paths: "texts",
		maxCount: "count"
	}
};
const targetProperties = {
	dir: {
		required: { paths: "texts" },
		optional: {}
	},
	git: {
		required: { repository: "text" },
		optional: { narrowing: narrowingProperties }
	},
	staged: {
		required: { repository: "text" },
		optional: { only: "texts" }
	},
	range: {
		required: {
			repository: "text",
			range: "text"
		},
		optional: { narrowing: narrowingProperties }
	},
	push: {
		required: {
			repository: "text",
			tips: "texts",
			known: "texts"
		},
		optional: { knownRefs: "text" }
	},
	env: {
		required: { paths: "texts" },
		optional: { variables: "object" }
	},
	"find-in": {
		required: {
			paths: "texts",
			variables: "object"
		},
		optional: {
			names: "texts",
			dotenvFiles: "texts"
		}
	},
	"ci-variables": {
		required: { files: "texts" },
		optional: { gitlab: {
			required: {
				url: "text",
				projects: "texts",
				groups: "texts",
				hasInstance: "flag",
				token: "text"
			},
			optional: {}
		} }
	},
	stdin: {
		required: {},
		optional: { filename: "text" }
	},
	text: {
		required: { text: "content" },
		optional: { path: "text" }
	}
};
function checkOptions(options) {
	if (!isJsonObject(options) || !isJsonObject(options["target"])) throw new UsageError("scan() needs a target: scan({ target: { kind: \"dir\", paths: [\"src\"] } })");
	checkProperties(options, optionProperties, {
		name: "scan()",
		prefix: ""
	});
	checkTarget(options["target"]);
}
function checkTarget({ kind, ...properties }) {
	checkValue("target.kind", kind ?? "", Object.keys(targetProperties));
	for (const [name, expected] of Object.entries(targetProperties)) if (name === kind) checkProperties(properties, expected, {
		name: `a target of kind "${name}"`,
		prefix: "target."
	});
}
// src/engine/match/match.ts
function finderOf({ rule, takeover }) {
	return takeover?.from ?? rule;
}
// src/model/finding.ts
function mapPlaces(finding, change) {
	const [first, ...others] = finding.occurrences;
	return {
		...finding,
		occurrences: [change(first), ...others.map(change)]
	};
}
function withPlaces(finding, isKept) {
	const [first, ...others] = finding.occurrences.filter(isKept);
	if (!first) return [];
	const dropped = finding.occurrences.length - 1 - others.length;
	return [dropped === 0 ? finding : {
		...finding,
		occurrences: [first, ...others],
		occurrenceCount: finding.occurrenceCount - dropped
	}];
}
// src/scan/today.ts
function todayOf({ today }) {
	return today ?? new Date().toISOString().slice(0, 10);
}
// src/foundation/system-error.ts
function systemErrorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
function unlessRefused(work) {
	try {
		return work();
	} catch (error) {
		if (systemErrorCode(error) === "") throw error;
		return;
	}
}
const sentences = {
	EACCES: "permission denied",
	EAGAIN: "gives nothing without waiting",
	EBUSY: "is in use",
	EIO: "the disk reports an error",
	EISDIR: "is a folder",
	ELOOP: "too many symbolic links",
	EMFILE: "too many open files",
	ENAMETOOLONG: "the path is longer than the system allows",
	ENFILE: "too many open files",
	ENODEV: "the device is gone",
	ENOENT: "is no longer there",
	ENOMEM: "not enough memory",
	ENOTDIR: "is no longer there",
	ENXIO: "the device is gone",
	EPERM: "permission denied",
	ESTALE: "the network file system lost it"
};
const throughFile = "a part of the path is a file, not a folder";
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === "") throw error;
	return sentences[code] ?? `cannot be read (${code})`;
}
function describeRefusal(error) {
	if (!(error instanceof Error)) return void 0;
	if ("syscall" in error && error.syscall === "uv_cwd") return "the current folder is gone or closed to you; change to another one";
	switch (systemErrorCode(error)) {
		case "ERR_ACCESS_DENIED": return `Node runs with --permission: ${error.message}`;
		case "EMFILE":
		case "ENFILE": return "the system does not allow it to open enough files; raise `ulimit -n`";
		default: return;
	}
}
// src/sources/path-bytes.ts
const escapedByte = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/g;
const beyondAscii = /[\u0080-\uFFFF]/;
function decodePath(bytes) {
	const text = bytes.toString();
	return text.includes("\ufffd") ? decodeBroken(bytes) : text;
}
function encodePath(path) {
	return hasEscapedByte(path) ? encodeBroken(path) : path;
}
function showPath(path) {
	return hasEscapedByte(path) ? path.replaceAll(escapedByte, (unit) => `\\x${byteOf(unit).toString(16).toUpperCase()}`) : path;
}
function showBytes(bytes) {
	const text = bytes.toString();
	return text.includes("\ufffd") ? showPath(decodeBroken(bytes)) : text;
}
function showByteString(bytes) {
	return beyondAscii.test(bytes) ? showBytes(Buffer.from(bytes, "latin1")) : bytes;
}
function toByteString(path) {
	return beyondAscii.test(path) ? Buffer.from(encodePath(path)).toString("latin1") : path;
}
function fromByteString(bytes) {
	return beyondAscii.test(bytes) ? decodePath(Buffer.from(bytes, "latin1")) : bytes;
}
function hasEscapedByte(path) {
	return beyondAscii.test(path) && path.search(escapedByte) >= 0;
}
function decodeBroken(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const sequence = bytes.subarray(at, at + sequenceLength$1(bytes[at] ?? 0));
		const character = sequence.toString();
		const isValid = Buffer.from(character).equals(sequence);
		text += isValid ? character : String.fromCharCode(56320 + (bytes[at] ?? 0));
		at += isValid ? sequence.length : 1;
	}
	return text;
}
function sequenceLength$1(lead) {
	if (lead >= 240) return 4;
	if (lead >= 224) return 3;
	return lead >= 192 ? 2 : 1;
}
function encodeBroken(path) {
	const pieces = [];
	let start = 0;
	for (const unit of path.matchAll(escapedByte)) {
		pieces.push(Buffer.from(path.slice(start, unit.index)), Buffer.from([byteOf(unit[0])]));
		start = unit.index + 1;
	}
	pieces.push(Buffer.from(path.slice(start)));
	return Buffer.concat(pieces);
}
const byteOf = (unit) => unit.charCodeAt(0) - 56320;
// src/sources/file/small-file.ts
function readSmallFile(path, maxBytes) {
	return unlessRefused(() => {
		const fd = (0, node_fs.openSync)(encodePath(path), node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		try {
			const stats = (0, node_fs.fstatSync)(fd);
			return stats.isFile() ? readUpTo(fd, stats.size, maxBytes) : void 0;
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	});
}
function readUpTo(fd, size, maxBytes) {
	const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
	let filled = 0;
	while (filled < buffer.length) {
		const count = (0, node_fs.readSync)(fd, buffer, filled, buffer.length - filled, null);
		if (count === 0) break;
		filled += count;
	}
	return {
		bytes: buffer.subarray(0, Math.min(filled, maxBytes)),
		isCut: filled > maxBytes
	};
}
// src/sources/git-files/git-folder.ts
const maxPointerBytes = 65536;
function findGitFolder(top) {
	const entry = (0, node_path.join)(top, ".git");
	const own = isFolder$2(entry) ? entry : readPointer(entry, "gitdir: ", top);
	if (own === void 0 || !isFolder$2(own)) return void 0;
	return {
		own,
		common: readPointer((0, node_path.join)(own, "commondir"), "", own) ?? own
	};
}
function hasGitFolder(folder) {
	return unlessRefused(() => (0, node_fs.statSync)(encodePath((0, node_path.join)(folder, ".git")), { throwIfNoEntry: false })) !== void 0;
}
function readPointer(file, prefix, base) {
	const bytes = readSmallFile(file, maxPointerBytes)?.bytes;
	if (bytes === void 0) return void 0;
	const text = decodePath(bytes).replace(/[\r\n]+$/, "");
	return text.startsWith(prefix) ? (0, node_path.resolve)(base, text.slice(prefix.length)) : void 0;
}
function isFolder$2(path) {
	return unlessRefused(() => (0, node_fs.statSync)(encodePath(path)).isDirectory()) ?? false;
}
// src/sources/git/unborn-repository.ts
function isUnborn(top) {
	const git = findGitFolder(top);
	if (git === void 0 || process.env["GIT_OBJECT_DIRECTORY"] !== void 0) return false;
	const objects = (0, node_path.join)(git.common, "objects");
	return unlessRefused(() => [
		...(0, node_fs.readdirSync)(objects).filter((name) => name !== "info" && name !== "pack"),
		...(0, node_fs.readdirSync)((0, node_path.join)(objects, "info")),
		...(0, node_fs.readdirSync)((0, node_path.join)(objects, "pack"))
	])?.length === 0;
}
// src/scan/decisions/staleness.ts
function staleness({ options, root, isWholeProject }) {
	const { project, isInRepository } = root;
	if (!isWholeProject) return () => false;
	const isGone = ({ path }) => !(0, node_fs.existsSync)((0, node_path.join)(project, path));
	if (options.target.kind === "git") return isGone;
	return isInRepository ? (entry) => isGone(entry) && isUnborn(project) : () => true;
}
// src/scan/decisions/decide.ts
function allowPlaces(placed, { allowlist, honoursInlineAllows, ruleSet, fromRoot }) {
	return placed.map((item) => {
		const { match, path, commit } = item;
		const inline = honoursInlineAllows ? match.allowed : void 0;
		const place = {
			secret: match.secret,
			match: match.matched,
			line: match.excerpt.text,
			lineNumber: match.region.line,
			path: fromRoot(path),
			commit: commit?.id
		};
		const findListed = (rule) => allowlist?.find({
			...place,
			rule: ruleSet.entry(rule)
		});
		const finder = finderOf(match);
		const listed = inline ?? findListed(match.rule) ?? (finder === match.rule ? void 0 : findListed(finder));
		if (listed === match.allowed) return item;
		const { allowed: uncounted, ...rest } = match;
		if (listed) return {
			...item,
			match: {
				...rest,
				allowed: listed
			}
		};
		return {
			...item,
			match: uncounted?.kind === "inline" ? {
				...rest,
				ineffectiveAllow: describeUncounted(uncounted)
			} : rest
		};
	});
}
function describeUncounted({ marker }) {
	return `${marker} has no effect: comments do not count in this scan`;
}
const mostNotes = 20;
function notesOnComments(findings) {
	const notes = findings.flatMap(({ occurrences }) => {
		const place = occurrences.find(({ ineffectiveAllow }) => ineffectiveAllow !== void 0);
		return place === void 0 ? [] : [`${place.path}:${place.line}: ${place.ineffectiveAllow}`];
	});
	const told = [...new Set(notes)];
	const more = told.length - mostNotes;
	return more > 0 ? [...told.slice(0, mostNotes), `${more} more comments have no effect`] : told;
}
async function decide(findings, setup) {
	const { baseline, options } = setup;
	const open = findings.flatMap((finding) => withPlaces(finding, ({ allowed }) => allowed === void 0));
	const allowed = findings.flatMap((finding) => withPlaces(finding, (occurrence) => occurrence.allowed !== void 0));
	if (!baseline) return {
		reported: open,
		allowed,
		notes: []
	};
	const { applyBaseline, notesOnBaseline } = await Promise.resolve().then(() => require("./baseline.js"));
	const outcome = applyBaseline(open, baseline.file, todayOf(options));
	const notes = notesOnBaseline({
		...outcome,
		stale: outcome.stale.filter(staleness(setup))
	}, baseline.path);
	return {
		reported: outcome.kept,
		allowed: [...allowed, ...outcome.allowed],
		notes
	};
}
// src/engine/text/key-lines.ts
const lineStart$1 = /(?<=\n)(?:-(?=[0-9A-Za-z+/]|-----END)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[0-9.,:Z+-]{0,20} )/g;
const namedLineEnd = /["']\s{0,40}[.+&] ?(?:PHP_EOL|vbCrLf|vbNewLine|Environment\.NewLine)\s{0,40}[.+&](?: ?_)?\s{0,40}["']/g;
function plainKeyLines(block) {
	return block.replace(lineStart$1, "").replace(namedLineEnd, "\n");
}
const table = new Uint8Array(256);
mark$1("0123456789", 9);
mark$1("abcdefghijklmnopqrstuvwxyz", 10);
mark$1("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 12);
mark$1("_$.-", 8);
mark$1(" 	", 80);
mark$1("\r\n", 96);
mark$1("\0<>,;(){}[]|\\", 64);
mark$1("\"'`", 192);
function mark$1(characters, bits) {
	for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | bits;
}
function isKind(code, bits) {
	return ((table[code & 255] ?? 0) & bits) !== 0;
}
function codeAt(window, index) {
	return index >= 0 && index < window.length ? window.charCodeAt(index) : 10;
}
function skipBlanks(window, at) {
	const limit = at + 40;
	let index = at;
	while (index < limit && isKind(codeAt(window, index), 16)) index++;
	return index;
}
function skipKind(window, at, bits, limit) {
	const end = Math.min(at + limit, window.length);
	let index = at;
	while (index < end && isKind(window.charCodeAt(index), bits)) index++;
	return index;
}
function isNear(window, at, count, sign) {
	const index = window.indexOf(sign, at);
	return index >= 0 && index < at + count;
}
function nextMark(window, at) {
	const code = codeAt(window, skipBlanks(window, at));
	return isKind(code, 32) ? "\n" : String.fromCharCode(code);
}
// src/engine/assignment/evidence/naturalness.ts
const commonPairs = "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke ui fr oo ag ey ap rd ck ug gr up cl bo da ue ef ki ok do lt rk cr sc sp ob ub ls ba gi ga go pi ru fa ff ";
let commonness;
function buildCommonness() {
	const isCommon = new Uint8Array(676);
	for (const pair of commonPairs.trim().split(" ")) isCommon[indexOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
	return isCommon;
}
function indexOf(first, second) {
	return ((first | 32) - 97) * 26 + ((second | 32) - 97);
}
function naturalnessOf(value) {
	const isCommon = commonness ??= buildCommonness();
	let pairs = 0;
	let common = 0;
	const end = Math.min(value.length, 256);
	for (let index = 1; index < end; index++) {
		const first = codeAt(value, index - 1);
		const second = codeAt(value, index);
		if (!isKind(first, 6) || !isKind(second, 6)) continue;
		pairs++;
		common += isCommon[indexOf(first, second)] ?? 0;
	}
	return pairs === 0 ? 0 : common / pairs;
}
// src/engine/assignment/evidence/shape.ts
const counted = 512;
const kinds$1 = new Uint16Array(6);
const occurrences = new Uint16Array(256);
const met = new Uint8Array(256);
function shapeOf(value) {
	const length = Math.min(value.length, counted);
	kinds$1.fill(0);
	let changes = 0;
	let previous = -1;
	let distinct = 0;
	for (let index = 0; index < length; index++) {
		const code = value.charCodeAt(index) & 255;
		const kind = kindOf(code);
		kinds$1[kind]++;
		if (index > 0 && kind !== previous) changes++;
		previous = kind;
		if (occurrences[code] === 0) met[distinct++] = code;
		occurrences[code]++;
	}
	const entropy = takeEntropy(length, distinct);
	const most = Math.log2(Math.min(length, 64));
	const digits = kinds$1[0];
	const lowers = kinds$1[1];
	const uppers = kinds$1[2];
	const marks = kinds$1[5];
	return {
		length: value.length,
		digits,
		lowers,
		uppers,
		blanks: kinds$1[3],
		foreign: kinds$1[4],
		marks,
		classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0),
		changes: changes / Math.max(1, length),
		entropy,
		evenness: most > 0 ? Math.min(1, entropy / most) : 0,
		distinct
	};
}
function kindOf(code) {
	if (isKind(code, 1)) return 0;
	if (isKind(code, 2)) return 1;
	if (isKind(code, 4)) return 2;
	if (isKind(code, 16)) return 3;
	return code > 126 ? 4 : 5;
}
function takeEntropy(length, distinct) {
	let entropy = 0;
	for (let index = 0; index < distinct; index++) {
		const share = occurrences[met[index]] / length;
		occurrences[met[index]] = 0;
		entropy -= share * Math.log2(share);
	}
	return entropy;
}
// src/engine/assignment/evidence/evidence.ts
function gatherEvidence(candidate, surroundings) {
	return new CountedEvidence(candidate, surroundings);
}
var CountedEvidence = class {
	candidate;
	surroundings;
	#shape;
	#lowered;
	#naturalness;
	#isOpaque;
	#isSequence;
	constructor(candidate, surroundings) {
		this.candidate = candidate;
		this.surroundings = surroundings;
	}
	get shape() {
		return this.#shape ??= shapeOf(this.candidate.value);
	}
	get lowered() {
		return this.#lowered ??= this.candidate.value.toLowerCase();
	}
	get naturalness() {
		return this.#naturalness ??= naturalnessOf(this.candidate.value);
	}
	get isOpaque() {
		return this.#isOpaque ??= isOpaque$1(this);
	}
	get isSequence() {
		return this.#isSequence ??= isSequence(this.candidate.value);
	}
};
function isOpaque$1(evidence) {
	const { candidate: { value }, shape } = evidence;
	if (shape.length < 16 || shape.blanks > 0 || shape.foreign > 0 || shape.distinct < 8) return false;
	if (evidence.isSequence) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value)) return shape.digits > 1 && shape.lowers + shape.uppers > 1;
	if (!/^[\w+/.~-]+={0,2}$/.test(value)) return shape.classes === 4 && shape.evenness > .8 && evidence.naturalness < .5;
	if (shape.digits === 0) return shape.length >= 20 && shape.lowers > 3 && shape.uppers > 3 && shape.changes > .3 && evidence.naturalness < .45;
	return shape.evenness > .75 && evidence.naturalness < .5 && (shape.changes > .25 || evidence.naturalness < .3);
}
function isSequence(value) {
	const text = value.slice(0, 66).toLowerCase();
	return steps(text, 1) * 2 >= text.length - 1 || steps(text, 2) * 3 >= (text.length - 2) * 2 || countsInHex(text);
}
function countsInHex(text) {
	const digits = text.startsWith("0x") ? text.slice(2) : text;
	if (digits.length < 16 || !/^(?:[\da-f]{2})+$/.test(digits)) return false;
	let climbing = 0;
	let falling = 0;
	for (let index = 2; index < digits.length; index += 2) {
		const before = Number.parseInt(digits.slice(index - 2, index), 16);
		const step = Number.parseInt(digits.slice(index, index + 2), 16) - before & 255;
		if (step === 1 || step === 2) climbing++;
		if (step === 255 || step === 254) falling++;
	}
	return Math.max(climbing, falling) * 3 >= (digits.length / 2 - 1) * 2;
}
function steps(text, stride) {
	let count = 0;
	for (let index = stride; index < text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - stride);
		if (step === 1 || step === -1 || step === -9) count++;
	}
	return count;
}
// src/engine/proof/base64.ts
function decodeBase64(text) {
	const digits = text.replace(/\s+/g, "").replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
	if (digits.length % 4 === 1 || !/^[0-9A-Za-z+/]*$/.test(digits)) return void 0;
	return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return void 0;
		throw error;
	}
}
// src/engine/judgement/naturalness.ts
const pairs = [
	"blonaflamagrpqamarrsjhjfic",
	"shmksfdannasefrfamndraaapa",
	"qcjfrfaqlaopfatdamjsoaaaga",
	"qiemwgiasbakfeqfajmgnaadja",
	"mdooiniaeaaqlrdkktrqaihoia",
	"regioocauaamchueaqimoaaaja",
	"nafavcloqaamjolcarrjocaaca",
	"tbbcwaaaraaehbrbakhpiaaafa",
	"kjonlomaaabonurkalqqakahai",
	"obcdvbaaicgdddujaasbpbgefm",
	"neehxfibrablgkgfagpgkanfda",
	"qedmtsdasaapaaqgabonofaala",
	"tnafvaaaoaajmfpsabmfmaaaha",
	"qbprrlqanaghckqgaaqskjadha",
	"ijmodliaiaiooulnatmophkdaa",
	"safiseaknacqbcrnarlqmaaana",
	"haacadaaaaaoadablpjfzaaaaa",
	"rdkkuelaqahllnrdamoqmhaala",
	"kalavedlpaghfdnmgbrtnadala",
	"qaieteassaagfapjaqmmnafdna",
	"nmljrihalahqorepatpraaaaaa",
	"vaeaxaaaraaacaliaaebaaaaaa",
	"sacgraaruaagamqdapsbaahaaa",
	"qfsgqiacpaaejcduaffuaaakla",
	"ifjhkckbmaanroovakrqaclabe",
	"paadxeacpabghgsdacedfabcjo"
].join("");
const letterA = 97;
const bitsPerStep = 9 / 25;
function naturalness(text) {
	let bits = 0;
	let previous = -1;
	for (let index = 0; index < text.length; index++) {
		const letter = (text.charCodeAt(index) | 32) - letterA;
		if (letter < 0 || letter > 25) {
			previous = -1;
			continue;
		}
		if (previous >= 0) bits += bitsOfPair(previous, letter);
		previous = letter;
	}
	return bits;
}
function bitsOfPair(first, second) {
	return (pairs.charCodeAt(first * 26 + second) - letterA) * bitsPerStep - 4.5;
}
// src/engine/judgement/chosen-secret.ts
const shortest$2 = 6;
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
const fewestCharacters$1 = 5;
const tellingClasses = 3;
const tellingLength = 8;
const noHost = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localdomain)(?![\w.-])/i;
function isLikelyDummy(secret, after) {
	if (noHost.test(after)) return true;
	if (phrase.test(secret)) return false;
	const plain = secret.replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
	if (isWordWithNumber(plain)) return false;
	return isDummyWord(plain) ? standsForAny.test(plain) || !isHosted(after) : isDummyInBase64(secret);
}
const wordWithNumber = /^(?=.{8})[A-Za-z]{4,16}(?:[-_.@#]?[A-Za-z]{3,16})?[-_.@#]?(?<number>\d{2,4})!?$/;
const ownWords = /postgre|mysql|maria|mongo|redis|rabbit|oracle|elastic|kafka|docker|jenkins|server|database|local|host|example|sample|change|token|value|string|your|super|random|default|account|service|company|client|master|word|replace|insert|enter|some|development|production|staging/i;
const handyNumber = /^(?:12|123|1234|01|001|321|4321|456|789|2345|(\d)\1{1,3})$/;
function isWordWithNumber(secret) {
	const number = wordWithNumber.exec(secret)?.groups?.["number"];
	return number !== void 0 && !handyNumber.test(number) && !usualWords.test(secret) && !ownWords.test(secret);
}
const phrase = /^(?:[a-z]{3,8} ){11}/;
const standsForAny = /^[^A-Za-z]*(?:(?:my|your|db|user|admin|mongo|test|some|the)[-_]?)?(?:pass(?:wor[dt]|wd)?|pwd|secret|contrase.a|senha|x+)\d{0,3}[^A-Za-z]*$/i;
const hostAfter = /^@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){2,8})(?![\w.-])/i;
const generatedLabel = /^(?=[a-z\d-]{5,63}$)(?:[a-z\d-]*(?:\d[a-z]+\d|[a-z]\d[a-z])[a-z\d-]*|[a-z-]+\d{5,})$/i;
const atlasHost = /^[a-z\d-]+\.([a-z\d]{5,7})\.mongodb\.net$/i;
const writtenLabel = /123|abc|xxx|xyz|qwert|mongo|example|host|shard|nlb|region|zone/i;
function isHosted(after) {
	const [, host] = hostAfter.exec(after) ?? [];
	if (host === void 0) return false;
	const [, middle] = atlasHost.exec(host) ?? [];
	if (middle !== void 0) return !writtenLabel.test(middle) && new Set(middle).size > 3;
	return host.split(".").slice(0, -2).some((label) => generatedLabel.test(label) && !writtenLabel.test(label));
}
const asciiInBase64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=)|Cg==)?$/;
const onlyDummies = /^(?:(?:pass(?:word)?|secret|token|test|foo|bar|baz|dummy|changeme|admin|root|guest|postgres|mysql|mongo|redis|rabbitmq)[-_]?){1,3}$/i;
function isDummyInBase64(secret) {
	const bytes = asciiInBase64.test(secret) ? decodeBase64(secret) : void 0;
	return bytes !== void 0 && onlyDummies.test(decodeUtf8(bytes)?.trimEnd() ?? "");
}
const countedUp = /^[a-z]{2,10}[-_.](?:123(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?|4567?|5678?|6789?|7890)$/i;
const longHash = 24;
const hash = /^(?=\D{0,23}\d)(?=[^a-f]{0,23}[a-f])[0-9a-f]+$/;
const onlyDigits = /^\d{8,20}$/;
const initials$1 = /^(?!.*(?:123|234|000|111|(?:19|20)\d\d$))[A-Za-z]{1,3}\d{4,8}$/;
function isDummyWord(secret) {
	if (secret.length < shortest$2 || new Set(secret).size < fewestCharacters$1 || countedUp.test(secret)) return true;
	if (onlyDigits.test(secret)) return isSequence(secret);
	if (initials$1.test(secret)) return false;
	if ([
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/,
		/[^0-9A-Za-z]/
	].filter((kind) => kind.test(secret)).length >= tellingClasses && secret.length >= tellingLength) return false;
	if (usualWords.test(secret)) return true;
	if (secret.length >= longHash && hash.test(secret)) return false;
	const letters = secret.replace(/[^A-Za-z]+/g, " ").trim();
	return letters.replaceAll(" ", "").length < 4 || letters.split(" ").some((word) => word.length >= 4 && naturalness(word) > 0);
}
// src/engine/text/text.ts
const utf8$1 = {
	encoding: "utf-8",
	markLength: 0
};
const sampleLength = 4096;
const asciiShare = .7;
function detectEncoding(bytes, holdsZero = includesZero) {
	const first = bytes[0];
	const marked = first === 239 || first === 255 || first === 254 || first === 0 ? detectMarked(bytes) : void 0;
	if (marked) return marked;
	if (bytes.length < 8) return utf8$1;
	const sample = bytes.length > sampleLength ? bytes.subarray(0, sampleLength) : bytes;
	return holdsZero(sample) ? detectUnmarked(sample) : utf8$1;
}
function detectMarked([a, b, c, d]) {
	if (a === 239 && b === 187 && c === 191) return {
		encoding: "utf-8",
		markLength: 3
	};
	if (a === 255 && b === 254) return c === 0 && d === 0 ? {
		encoding: "utf-32le",
		markLength: 4
	} : {
		encoding: "utf-16le",
		markLength: 2
	};
	if (a === 254 && b === 255) return {
		encoding: "utf-16be",
		markLength: 2
	};
	return a === 0 && b === 0 && c === 254 && d === 255 ? {
		encoding: "utf-32be",
		markLength: 4
	} : void 0;
}
function includesZero(bytes) {
	return bytes.includes(0);
}
function detectUnmarked(sample) {
	if (!holdsManyZeros(sample)) return utf8$1;
	for (const { encoding, unit, ascii } of [
		{
			encoding: "utf-32le",
			unit: 4,
			ascii: 0
		},
		{
			encoding: "utf-32be",
			unit: 4,
			ascii: 3
		},
		{
			encoding: "utf-16le",
			unit: 2,
			ascii: 0
		},
		{
			encoding: "utf-16be",
			unit: 2,
			ascii: 1
		}
	]) if (shareOfAscii(sample, unit, ascii) >= asciiShare) return {
		encoding,
		markLength: 0
	};
	return utf8$1;
}
function holdsManyZeros(sample) {
	let count = 0;
	for (let index = sample.length - 1; index >= 0; index--) if (sample[index] === 0) count++;
	return count * 3 >= sample.length;
}
function shareOfAscii(sample, unit, ascii) {
	const units = Math.floor(sample.length / unit);
	let count = 0;
	for (let start = 0; start < units * unit; start += unit) {
		let isAscii = true;
		for (let index = 0; index < unit; index++) {
			const byte = sample[start + index];
			isAscii &&= index === ascii ? byte >= 32 && byte < 127 || byte >= 9 && byte <= 13 : byte === 0;
		}
		if (isAscii) count++;
	}
	return units === 0 ? 0 : count / units;
}
function toText(bytes, { encoding, markLength }) {
	const body = bytes.subarray(markLength);
	if (encoding === "utf-8") return {
		bytes: markLength === 0 ? bytes : body,
		originalOffset: (offset) => markLength + offset,
		isTranscoded: false
	};
	const unit = unitLength(encoding);
	const transcoded = unit === 2 ? fromUtf16(body, encoding === "utf-16be") : fromUtf32(body, encoding === "utf-32be");
	const unitsBefore = createUnitCounter(transcoded, unit);
	return {
		bytes: transcoded,
		originalOffset: (offset) => markLength + unit * unitsBefore(offset),
		isTranscoded: true
	};
}
function unitLength(encoding) {
	if (encoding === "utf-8") return 1;
	return encoding.startsWith("utf-16") ? 2 : 4;
}
function fromUtf16(body, isBigEndian) {
	return new TextEncoder().encode(new TextDecoder(isBigEndian ? "utf-16be" : "utf-16le", { ignoreBOM: true }).decode(body));
}
function fromUtf32(body, isBigEndian) {
	const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
	const pieces = [];
	for (let offset = 0; offset + 4 <= body.length; offset += 4) {
		const point = view.getUint32(offset, !isBigEndian);
		pieces.push(point > 1114111 || point >= 55296 && point < 57344 ? "\ufffd" : String.fromCodePoint(point));
	}
	return new TextEncoder().encode(pieces.join(""));
}
const countedLength = 1024;
function createUnitCounter(bytes, unit) {
	let known;
	return (offset) => {
		known ??= countAll(bytes, unit);
		const index = Math.min(Math.floor(offset / countedLength), known.length - 1);
		return known[index] + countUnits(bytes, index * countedLength, offset, unit);
	};
}
function countAll(bytes, unit) {
	const counts = [0];
	for (let start = 0; start + countedLength <= bytes.length; start += countedLength) counts.push(counts[counts.length - 1] + countUnits(bytes, start, start + countedLength, unit));
	return counts;
}
function countUnits(bytes, from, to, unit) {
	let count = 0;
	for (let index = from; index < to; index++) {
		const byte = bytes[index];
		if ((byte & 192) === 128) continue;
		count += unit === 2 && byte >= 240 ? 2 : 1;
	}
	return count;
}
function latin1(bytes, start, end) {
	return Buffer.prototype.latin1Slice.call(bytes, start, end);
}
function indexOfText(bytes, text, from = 0) {
	return Buffer.prototype.indexOf.call(bytes, text, from, "latin1");
}
function secretText(bytes, start, end) {
	return decodeUtf8(bytes.subarray(start, end)) ?? latin1(bytes, start, end);
}
function utf8Text(bytes, start, end) {
	return Buffer.prototype.utf8Slice.call(bytes, start, end);
}
var LazyText = class {
	bytes;
	#latin1;
	constructor(bytes) {
		this.bytes = bytes;
	}
	holds(text) {
		return indexOfText(this.bytes, text) >= 0;
	}
	get latin1() {
		return this.#latin1 ??= latin1(this.bytes, 0, this.bytes.length);
	}
};
// src/engine/text/plain-form.ts
const mostEncodings = 4;
const longest$2 = 8192;
const shortestBase64 = 8;
const shortestHexadecimal = 16;
const base64$2 = /^[I-Za-f][C-HS-Xi-ny-z0-3][\w+/-]{2}[I-Za-f][C-HS-Xi-ny-z0-3][\w+/-]*={0,2}$/;
const hexadecimal$2 = /^(?:[2-7][\da-f])+$/i;
const printable$2 = /^[ -~]{5,}\r?\n?$/;
const numbers = /^\d{1,3}(?:\s{0,24},\s{0,24}\d{1,3}){31,255}$/;
const userAndPassword = /^[^\s:]{1,100}:(\S{6,})$/;
function plainForm(secret) {
	let form = secret;
	for (let count = 0; count < mostEncodings; count++) {
		const inner = form.length > longest$2 ? void 0 : decoded(form);
		if (inner === void 0) break;
		form = inner;
	}
	return form;
}
function formsInside(secret) {
	const forms = [];
	for (let form = secret, count = 0; count < mostEncodings && form.length <= longest$2; count++) {
		const line = decodedLine(form);
		if (line === void 0) break;
		forms.push(line, ...userAndPassword.exec(line)?.slice(1) ?? []);
		form = withoutUser(line);
	}
	return forms;
}
function decoded(text) {
	const line = decodedLine(text);
	return line === void 0 || isEscaped(text) ? line : withoutUser(line);
}
function isEscaped(text) {
	return text.includes("%") || text.includes("\\/") || text.includes("\\u00");
}
function decodedLine(text) {
	if (text.includes("%")) return withoutPercents(text);
	if (text.includes("\\/")) return text.replaceAll("\\/", "/");
	if (text.includes("\\u00")) return withoutEscapes(text);
	if (/\s/.test(text) && numbers.test(text)) return text.replace(/\s+/g, "");
	const bytes = bytesOf$1(text);
	const inner = bytes && latin1(bytes, 0, bytes.length);
	return inner !== void 0 && printable$2.test(inner) ? inner.trimEnd() : void 0;
}
function withoutUser(line) {
	const password = userAndPassword.exec(line)?.[1];
	return password !== void 0 && !isDummyWord(password) ? password : line;
}
function bytesOf$1(text) {
	if (text.length >= shortestHexadecimal && hexadecimal$2.test(text)) return Buffer.from(text, "hex");
	return text.length >= shortestBase64 && base64$2.test(text) ? decodeBase64(text) : void 0;
}
function withoutEscapes(text) {
	const inner = text.replace(/\\u00([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
	return inner === text ? void 0 : inner;
}
function withoutPercents(text) {
	const inner = text.replace(/%[2-7][\da-f]/gi, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
	return inner === text ? void 0 : inner;
}
const digits = 32;
function identityOf(family, secret) {
	return `${family}\0${normalise(secret)}`;
}
function normalise(secret) {
	if (!secret.startsWith("-----BEGIN")) return plainForm(secret);
	return plainKeyLines(secret).replace(/\\+(?:[nrt]|u000[aAdD])|[^0-9A-Za-z/=-]/g, "");
}
function fingerprintOf(hmac, key, identity) {
	return hmac(key, identity).slice(0, digits);
}
// src/scan/places/hmac.ts
const blockLength = 64;
const fewCharacters = 16384;
async function loadHmac() {
	const { sha256 } = await Promise.resolve().then(() => require("./engine-proof-sha256.js")).then((n) => n.sha256_exports);
	const bytesOf = new TextEncoder();
	let characters = 0;
	let many;
	return (key, message) => {
		characters += message.length;
		if (characters > fewCharacters) return (many ??= loadNodeHmac())(key, message);
		return hmacOf(sha256, bytesOf.encode(key), bytesOf.encode(message));
	};
}
function loadNodeHmac() {
	const { createHmac } = process.getBuiltinModule("node:crypto");
	return (key, message) => createHmac("sha256", key).update(message).digest("hex");
}
function hmacOf(hash, key, message) {
	const block = new Uint8Array(blockLength);
	block.set(key.length > blockLength ? hash(key) : key);
	const inner = hash(Buffer.concat([block.map((byte) => byte ^ 54), message]));
	return Buffer.from(hash(Buffer.concat([block.map((byte) => byte ^ 92), inner]))).toString("hex");
}
// src/scan/environment.ts
function environmentOf({ kind }) {
	if (kind !== "env" && kind !== "ci-variables") return void 0;
	return {
		files: {
			dotenvFiles: [],
			dockerfiles: []
		},
		variables: {},
		ciVariables: []
	};
}
async function observeFindings(seen, findings, { options, fingerprintKey }, harvest) {
	if (!seen) return {
		observations: [],
		findings
	};
	const [{ observeEnvironment }, hmac] = await Promise.all([Promise.resolve().then(() => require("./env.js")).then((n) => n.observe_exports), loadHmac()]);
	const { observations, isInPlace } = observeEnvironment(seen, findings, {
		today: todayOf(options),
		fingerprintOf: (value) => fingerprintOf(hmac, fingerprintKey, identityOf("variable", value)),
		onProblem: (problem) => harvest.problem(problem)
	});
	return {
		observations,
		findings: findings.filter((finding) => !isInPlace(finding))
	};
}
function withoutRepeats(placed) {
	const known = new Set();
	return placed.filter(({ path, match: { secret, region } }) => {
		const place = `${path}\0${region.line}\0${secret}`;
		if (known.has(place)) return false;
		known.add(place);
		return true;
	});
}
// \0lazy:plain.js
let loaded$10;
const load$9 = () => loaded$10 ??= require("./plain.js");
function createPlainKernel(...values) {
	return load$9().createPlainKernel(...values);
}
// src/kernel/known-words.ts
const wordFlags = {
	value: 1,
	last: 2,
	first: 4,
	undashed: 8,
	anywhere: 16,
	password: 32,
	secret: 64,
	token: 128,
	apiKey: 256,
	beforeKey: 512,
	beforeToken: 1024,
	verb: 2048
};
const slotCount$1 = 2048;
const longestWord = 24;
function encodeWords(words) {
	const known = [...words].filter(([word]) => word.length <= longestWord);
	if (known.length * 2 > slotCount$1) throw new RangeError(`${known.length} words are too many`);
	const bytes = new Uint8Array(slotCount$1 * 2 + known.reduce((sum, [word]) => sum + 3 + word.length, 0));
	const view = new DataView(bytes.buffer);
	let at = slotCount$1 * 2;
	for (const [word, flags] of known) {
		const letters = new TextEncoder().encode(word);
		let slot = slotOf(letters);
		while (view.getUint16(slot * 2, true) !== 0) slot = (slot + 1) % slotCount$1;
		view.setUint16(slot * 2, at, true);
		view.setUint8(at, letters.length);
		view.setUint16(at + 1, flags, true);
		bytes.set(letters, at + 3);
		at += 3 + letters.length;
	}
	return bytes;
}
function slotOf(letters) {
	return letters.reduce((hash, letter) => Math.imul(hash ^ letter, 16777619), letters.length) & 2047;
}
function decodeWords(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const offsets = Array.from({ length: slotCount$1 }, (_, slot) => view.getUint16(slot * 2, true)).filter((at) => at !== 0);
	return new Map(offsets.map((at) => [String.fromCharCode(...bytes.subarray(at + 3, at + 3 + bytes[at])), view.getUint16(at + 1, true)]));
}
// src/kernel/tables/table-layout.ts
const magic$1 = 827607891;
const header = {
	magic: 0,
	byteLength: 1,
	keywords: 2,
	keywordCount: 3,
	tails: 4,
	listeners: 5,
	listenerCount: 6,
	sets: 7,
	endings: 8,
	words: 9,
	length: 16
};
const gramBytes = 131088;
const bucketRecord = {
	value: 0,
	mask: 4,
	keyword: 8,
	next: 10,
	offset: 12,
	size: 16
};
const linkRecord = {
	keyword: 0,
	next: 2,
	size: 4
};
const keywordRecord = {
	word: 0,
	fold: 8,
	care: 16,
	length: 24,
	window: 25,
	isCaseSensitive: 26,
	tail: 28,
	firstListener: 32,
	listenerCount: 36,
	size: 40
};
const listenerRecord = {
	rule: 0,
	kind: 2,
	set: 3,
	before: 4,
	after: 8,
	length: 12,
	notBefore: 14,
	within: 15,
	size: 16
};
const gateKinds = {
	open: 0,
	run: 1,
	assignment: 2,
	closed: 3
};
const noKeyword = 65535;
const foldMask = 1600085855;
const gramMultiplier = 3705910016;
const windowMultiplier = 3178843488;
const windowMask = 123690847;
// src/kernel/tables/read-tables.ts
var TableReader = class {
	#view;
	#bytes;
	constructor(tables) {
		this.#bytes = tables;
		this.#view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength);
		if (this.field("magic") !== 827607891 || this.field("byteLength") !== tables.length) throw new RangeError("these are not search tables");
	}
	field(name) {
		return this.#view.getUint32(header[name] * 4, true);
	}
	keyword(index) {
		const at = this.field("keywords") + index * keywordRecord.size;
		const length = this.#bytes[at + keywordRecord.length];
		const tail = this.field("tails") + this.#view.getUint32(at + keywordRecord.tail, true);
		const text = new Uint8Array(length);
		text.set(this.#bytes.subarray(at, at + Math.min(8, length)));
		if (length > 8) text.set(this.#bytes.subarray(tail, tail + length - 8), 8);
		return {
			text,
			isCaseSensitive: this.#bytes[at + keywordRecord.isCaseSensitive] === 1,
			window: this.#bytes[at + keywordRecord.window],
			firstListener: this.#view.getUint32(at + keywordRecord.firstListener, true),
			listenerCount: this.#view.getUint32(at + keywordRecord.listenerCount, true)
		};
	}
	listener(index) {
		const at = this.#listenerAt(index);
		return {
			rule: this.#view.getUint16(at + listenerRecord.rule, true),
			kind: this.#bytes[at + listenerRecord.kind],
			set: this.#bytes[at + listenerRecord.set],
			before: this.#view.getUint32(at + listenerRecord.before, true),
			after: this.#view.getUint32(at + listenerRecord.after, true),
			length: this.#view.getUint16(at + listenerRecord.length, true),
			notBefore: this.#bytes[at + listenerRecord.notBefore],
			within: this.#bytes[at + listenerRecord.within]
		};
	}
	set(index) {
		const at = this.field("sets") + index * 256;
		return this.#bytes.subarray(at, at + 256);
	}
	words() {
		const at = this.field("words");
		return at === 0 ? new Map() : decodeWords(this.#bytes.subarray(at));
	}
	endings(offset) {
		const list = [];
		for (let at = this.field("endings") + offset; this.#bytes[at] !== 0;) {
			const length = this.#bytes[at] & -129;
			list.push(String.fromCharCode(...this.#bytes.subarray(at + 1, at + 1 + length)) + (this.#bytes[at] === length ? "" : "*"));
			at += 1 + length;
		}
		return list;
	}
	withClosed(isClosed) {
		const own = this.#bytes.slice();
		for (let index = 0; index < this.field("listenerCount"); index++) if (isClosed(this.listener(index).rule)) own[this.#listenerAt(index) + listenerRecord.kind] = gateKinds.closed;
		return own;
	}
	#listenerAt(index) {
		return this.field("listeners") + index * listenerRecord.size;
	}
};
// \0lazy:edit-search.js
let loaded$9;
const load$8 = () => loaded$9 ??= require("./edit-search.js");
function createEditSearch(...values) {
	return load$8().createEditSearch(...values);
}
// src/kernel/kernel.ts
const scopeNumbers = {
	any: 0,
	text: 1,
	code: 2
};
const longestBlobPiece = 8388608;
const longestText = 12582912;
// src/kernel/whole-search.ts
function createWholeSearch(exports, memory, scratchAt) {
	const scratch = new Uint8Array(memory.buffer, scratchAt, longestText);
	const hits = new WasmHits(memory.buffer, exports.hits.value);
	const finds = new Uint32Array(memory.buffer, exports.finds.value);
	let begun;
	function addressOf(bytes) {
		if (bytes.buffer === memory.buffer) return bytes.byteOffset;
		if (bytes.length > 12582912) throw new RangeError(`a text of ${bytes.length} bytes is too long to be searched at once`);
		scratch.set(bytes);
		return scratchAt;
	}
	function begin(bytes, scope) {
		exports.setScope(scopeNumbers[scope]);
		exports.begin(addressOf(bytes), bytes.length);
		hits.count = exports.advance();
	}
	const placesOf = (count) => count < 0 ? void 0 : placesIn$1(finds, count);
	return {
		addressOf,
		placesOf,
		search(bytes, scope, onHits) {
			if (begun !== bytes) begin(bytes, scope);
			begun = void 0;
			for (; hits.count > 0; hits.count = exports.advance()) onHits(hits);
		},
		holdsHit(bytes, scope) {
			begin(bytes, scope);
			begun = hits.count > 0 ? bytes : void 0;
			return begun !== void 0;
		},
		findEncoded(bytes, scope, depth) {
			exports.setScope(scopeNumbers[scope]);
			return placesOf(exports.findEncoded(addressOf(bytes), bytes.length, depth));
		},
		holdsZero: (bytes) => bytes.buffer === memory.buffer ? exports.holdsZero(bytes.byteOffset, bytes.length) !== 0 : bytes.includes(0)
	};
}
const encodedKinds = new Map([
	[0, "run"],
	[37, "percent"],
	[92, "escape"],
	[38, "html-entity"],
	[27, "ansi"],
	[34, "double-quoted"],
	[39, "single-quoted"]
]);
const none = [];
function placesIn$1(finds, count) {
	if (count === 0) return none;
	return Array.from({ length: count }, (_, index) => ({
		offset: finds[index * 2],
		length: finds[index * 2 + 1] >>> 8,
		kind: encodedKinds.get(finds[index * 2 + 1] & 255) ?? "run"
	}));
}
var WasmHits = class {
	count = 0;
	#words;
	#halves;
	constructor(memory, address) {
		this.#words = new Uint32Array(memory, address);
		this.#halves = new Uint16Array(memory, address);
	}
	position(index) {
		return this.#words[index * 2];
	}
	rule(index) {
		return this.#halves[index * 4 + 2];
	}
	keywordLength(index) {
		return this.#halves[index * 4 + 3];
	}
};
// src/kernel/wasm.ts
const pageBytes = 65536;
const padding$1 = 256;
const arenaBytes = 4718592;
const tablesAt = pageBytes;
const workBytes = 4194304;
const editBytes = 10485760;
function planMemory(tableBytes, roomBytes) {
	const workAt = tablesAt + roundUp(tableBytes, pageBytes);
	const bufferAt = workAt + workBytes + padding$1;
	const scratchAt = bufferAt + longestBlobPiece + padding$1;
	const arenaAt = scratchAt + longestText + padding$1;
	const editsAt = roundUp(arenaAt + arenaBytes + padding$1, pageBytes);
	const roomAt = editsAt + (roomBytes > 0 ? editBytes : 0);
	return {
		workAt,
		bufferAt,
		scratchAt,
		arenaAt,
		editsAt,
		roomAt,
		end: roomAt + roundUp(roomBytes, pageBytes)
	};
}
function createWasmKernel(tables, binary, roomBytes) {
	const { workAt, bufferAt, scratchAt, arenaAt, editsAt, roomAt, end } = planMemory(tables.length, roomBytes);
	const memory = new WebAssembly.Memory({ initial: end / pageBytes });
	const exports = instantiate(binary, memory);
	new Uint8Array(memory.buffer).set(tables, tablesAt);
	if (exports.init(workAt, arenaAt, arenaAt + arenaBytes) > workBytes) throw new RangeError("the keywords are too many for the work area");
	const wholeSearch = createWholeSearch(exports, memory, scratchAt);
	const { search, holdsHit, findEncoded, holdsZero } = wholeSearch;
	return {
		kind: "wasm",
		buffer: new Uint8Array(memory.buffer, bufferAt, longestBlobPiece),
		bufferRoom: {
			memory,
			start: bufferAt,
			end: bufferAt + longestBlobPiece
		},
		search,
		holdsHit,
		findEncoded,
		holdsZero,
		...roomBytes > 0 && {
			room: {
				memory,
				start: roomAt,
				end
			},
			edits: createEditSearch(exports, {
				memory,
				start: editsAt,
				end: roomAt
			}, tables, wholeSearch)
		}
	};
}
function instantiate(binary, memory) {
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: {
		memory,
		abort: onAbort
	} });
	if (!isKernel(exports)) throw new TypeError("the kernel lacks what is asked of it");
	return exports;
}
function onAbort() {
	throw new Error("the kernel broke off");
}
const exportNames = {
	init: true,
	hits: true,
	finds: true,
	setScope: true,
	begin: true,
	advance: true,
	findEncoded: true,
	holdsZero: true,
	reaches: true,
	tracked: true,
	changes: true,
	copies: true,
	baseKeywords: true,
	layOutTracked: true,
	prepareTracking: true,
	setTracking: true,
	trackedCount: true,
	openCount: true,
	beginEdit: true,
	changedBytes: true,
	addsZero: true,
	isAscending: true,
	searchEdit: true,
	askWithin: true,
	findEncodedIn: true,
	decodedBytes: true,
	countLines: true,
	layOutQuiet: true,
	noteQuiet: true,
	quietCost: true
};
function isKernel(exports) {
	return Object.keys(exportNames).every((name) => name in exports);
}
function roundUp(value, unit) {
	return Math.ceil(value / unit) * unit;
}
// src/kernel/index.ts
function createKernel(tables, binary, { isClosed, roomBytes = 0 } = {}) {
	const own = isClosed ? new TableReader(tables).withClosed(isClosed) : tables;
	return binary && typeof WebAssembly === "object" && tryWasmKernel(own, binary, roomBytes) || createPlainKernel(own);
}
function tryWasmKernel(tables, binary, roomBytes) {
	try {
		return createWasmKernel(tables, binary, roomBytes);
	} catch (error) {
		if (error instanceof RangeError || error instanceof Error && error.name === "CompileError") return void 0;
		throw error;
	}
}
// src/engine/search/rule-number.ts
const assignmentRule = 65535;
// \0lazy:tables.js
let loaded$8;
const load$7 = () => loaded$8 ??= require("./tables.js");
function searchTablesOf(...values) {
	return load$7().searchTablesOf(...values);
}
// src/engine/compile.ts
function compileRules(ruleSet, selected, binary, roomBytes) {
	const tables = ruleSet.searchTables?.();
	if (!tables) return {
		ruleSet,
		selected,
		kernel: createKernel(searchTablesOf(ruleSet, selected), binary, { roomBytes })
	};
	return {
		ruleSet,
		selected,
		kernel: createKernel(tables, binary, {
			isClosed: selected.length === ruleSet.count ? void 0 : isNotSelected(ruleSet, selected),
			roomBytes
		})
	};
}
function isNotSelected(ruleSet, selected) {
	const known = new Set(selected);
	if (selected.some((index) => ruleSet.kindOf(index) === "generic")) known.add(assignmentRule);
	return (rule) => !known.has(rule);
}
// src/engine/search/large-pattern.ts
const longText = "\n".repeat(1e3);
function compileOutright(pattern) {
	pattern.lastIndex = longText.length;
	pattern.test(longText);
	pattern.lastIndex = 0;
	return pattern;
}
var LargePattern = class {
	#pattern;
	#isCompiled = false;
	constructor(pattern) {
		this.#pattern = pattern;
	}
	test(text) {
		return this.#compiled().test(text);
	}
	exec(text) {
		return this.#compiled().exec(text);
	}
	execAt(text, at) {
		const pattern = this.#compiled();
		pattern.lastIndex = at;
		return pattern.exec(text);
	}
	endAt(text, at) {
		const pattern = this.#compiled();
		pattern.lastIndex = at;
		return pattern.test(text) ? pattern.lastIndex : at;
	}
	#compiled() {
		if (!this.#isCompiled) {
			compileOutright(this.#pattern);
			this.#isCompiled = true;
		}
		return this.#pattern;
	}
};
// src/engine/examples/test-path.ts
const anyFolder = new LargePattern(/(?:^|[/._-])(?:tests?|specs?|fixtures?\d?|__tests__|testing(?:keys)?|testdata|testdb|test-?(?:case|file)s?|doctrees?|e2e|mocks?|__mocks__|examples?|exempl[eo]s?|ejemplos?|beispiele?|samples?|demos?|docs?|docs_src|vignettes|guides?|cookbook|tutorials?|cassettes?|stubs?|testclasses|(?:micro)?bench(?:es|marks?)?|testutils?|(?:unit|browser|i|int)tests?|behat|test-?kit|testsuites?|suites|testhelpers?|testresources|testfixtures|(?:test|sample)certs?|testkeys|testpki|testenv|cypress|playwright|fuzz(?:ing|ers?)?|conformance|regress|(?:test[_-]?)?vectors|seed_corpus|storybook|yardoc|snippets)(?=[/._-]|$)|_test\.|\.stories\.|(?:^|\/)(?:__|\.)snapshots(?:__)?\/|(?:^|\/)(?:readme|changelog|contributing|manual\.)|(?:^|\/)man\/(?:[^/]+\/)*[^/]+\.(?:\d|rd)$|(?:^|\/)features\/(?:step_definitions|steps|support)\/|(?:^|\/)phpunit[^/]*\.xml|(?:^|\/)src\/(?:site|it\/(?:java|scala|kotlin|groovy|resources))\/|(?:^|\/)ci\/[^/]*values\.ya?ml$|(?:^|\/)\.?ci\/(?:[^/]+\/)*(?:docker-)?compose(?=[/._-])|\.(?:feature|snap|mdx?|markdown|rst|adoc)$/);
const compounds = /(?:^|[/.])[A-Za-z\d]*(?:[a-z\d]Tests?|[A-Z](?<!\/AB|^AB)Tests)\/|(?:^|\/)[a-z]+(?:(?<![aeiout]|con)tests?|(?<=[ai])tests)\//;
const classFile = /(?:Tests?|[a-z]Mocks?)\.|(?:^|\/)[Mm]ock[A-Z][A-Za-z\d]{0,60}\.\w{1,8}$/;
const madePages = /^(?:versions?\/)?(?:v?\d{1,4}\.\d{1,4}[\w.-]{0,20}|latest|stable|main|master|dev(?:el(?:op)?)?|next|nightly|edge|current|unreleased|release-candidate)\/(?:[^/]+\/)*(?:index|\w[\w.-]{0,80})\.html$|(?:^|\/)(?:search|mkdocs)\/search_index\.json$|(?:^|\/)searchindex\.js$|(?:^|\/)_(?:sources|modules)\/[^.]|^(?:dev\/)?(?:reference|articles)\/(?:[\w-]{1,40}\/){0,2}[\w.-]{1,80}\.html$|^(?:dev\/)?search\.json$/;
const standard = /(?:^|[/_-])rfc-?\d{3,5}[\w.-]{0,20}\.(?:txt|html?|xml|pdf)$/i;
const standIn = /(?:^|\/)(?:fakes?|harness)\//;
const runner = /(?:^|\/)tap\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]sx?$/;
const shortName = /(?:^|\/)t\//;
function isTestPath(path) {
	return anyFolder.test(path.toLowerCase()) || compounds.test(path) || classFile.test(path) || shortName.test(path) || runner.test(path) || standIn.test(path) || madePages.test(path) || standard.test(path);
}
// src/engine/assignment/evidence/file-kind.ts
const setOf$1 = (words) => new Set(words.split(" "));
const lockNames = setOf$1("package-lock.json npm-shrinkwrap.json pnpm-lock.yaml go.sum go.mod verification-metadata.xml");
const otherLocks = /^(?:[\w.]+[-_.])?lock(?:file)?(?:[-_.][\w.]+)?\.(?:toml|json|ya?ml)$/;
const hashLists = /(?:^|[._-])(?:hashes|checksums|digests|fingerprints|translation[_-]state)\.(?:json|ya?ml|toml)$/;
const generatedExtensions = setOf$1("map svg lock");
const rawMediaExtensions = setOf$1("tif tiff tga bmp dib psd psb dds pgm ppm pnm exr xcf eps wav aif aiff");
const minified = /[.-]min\.(?:js|css)$/;
const translationExtensions = setOf$1("po pot resx resjson arb strings xlf xliff ftl");
const textExtensions = setOf$1("po pot resx arb strings json yaml yml properties php js ts xml ini rb lproj toml inc");
const templateOfText = /\.(?:json|ya?ml|properties|php|[jt]s|xml)\.(?:ejs|erb|hbs|mustache|j2|tmpl|tpl|twig|liquid)$/;
const translationWord = /(?:^|[/._-])(?:i18n|l10n|locali[sz]ations?|locales?|lang|langs|languages?|translations?|messages)(?=[/._-])/;
const languageNames = /(?:^|\/)(?:strings\/(?:\w{1,20}\/)?[a-z]{2,3}|(?:ar|bg|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|is|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh)[-_][a-z]{2,4})\.(?:json|ya?ml|properties)$/;
const bundle = /(?:^|\/)(?!(?:application|bootstrap|database|db|jdbc|log4j2?|gradle|env|environment|secrets?|credentials?)[-_])[^/]{1,80}_(?:af|ar|az|be|bg|bn|bs|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fr|ga|gl|gu|he|hi|hr|hu|hy|id|is|it|iw|ja|ka|kk|km|kn|ko|lt|lv|mk|ml|mn|mr|ms|nb|nl|nn|no|oc|pa|pl|pt|ro|ru|si|sk|sl|sq|sr|sv|ta|te|th|tl|tr|uk|ur|uz|vi|zh)(?:_[a-z]{4})?(?:_[a-z]{2}|_\d{3})?\.prop(?:ertie)?s?$/;
const androidStrings = /\.ts\.xml$|\/values(?:-[\w+-]+)?\/strings\.xml$|\/values-(?:[a-z]{2,3}(?:-r\w{2,3})?|b\+[\w+]+)\/[\w-]+\.xml$/;
const sourceExtensions = setOf$1("js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx py pyi pyx pxd rb go java kt kts scala c h cc cpp cxx hpp hh cs fs vb php php0 php1 php2 php3 php4 php5 php6 php7 php8 php9 phtml rs swift m mm pl pm lua dart groovy ex exs erl hrl hs clj cljs vue svelte coffee r jl ml mli d nim zig f90 asm s el lisp scm tcl v sv proto graphql css scss less htm html erb haml jsp ejs hbs twig njk liquid gsp pug slim abap cob cbl cobol cpy sol pas dpr adb ads hx vala fsx fsi cljc rkt qml ino pyw cr gleam elm purs");
var FileKind = class {
	path;
	isSourceCode;
	#says;
	#isTest;
	constructor(path) {
		this.path = path;
		const dot = path.lastIndexOf(".");
		this.isSourceCode = dot >= 0 && sourceExtensions.has(path.slice(dot + 1).toLowerCase());
	}
	get isTest() {
		return this.#isTest ??= isTestPath(this.path);
	}
	get isLock() {
		return this.#read().isLock;
	}
	get isMinified() {
		return this.#read().isMinified;
	}
	get isTranslation() {
		return this.#read().isTranslation;
	}
	get isRawMedia() {
		return this.#read().isRawMedia;
	}
	get isBarren() {
		return this.isLock || this.isMinified || this.isRawMedia;
	}
	#read() {
		return this.#says ??= readPath(this.path.toLowerCase());
	}
};
function readPath(lowered) {
	const name = lowered.slice(lowered.lastIndexOf("/") + 1);
	const extension = lowered.slice(lowered.lastIndexOf(".") + 1);
	return {
		isLock: extension === "lock" || lockNames.has(name) || name.includes("lock") && otherLocks.test(name) || hashLists.test(name),
		isMinified: generatedExtensions.has(extension) || minified.test(name),
		isRawMedia: rawMediaExtensions.has(extension),
		isTranslation: translationExtensions.has(extension) || (textExtensions.has(extension) || templateOfText.test(name)) && (translationWord.test(lowered) || languageNames.test(lowered)) || extension.startsWith("prop") && bundle.test(lowered) || extension === "xml" && androidStrings.test(lowered)
	};
}
let last$1;
function fileKindOf(path) {
	return last$1?.path === path ? last$1 : last$1 = new FileKind(path);
}
// \0lazy:decode.js
let loaded$7;
const load$6 = () => loaded$7 ??= require("./decode.js");
function decodeParts(...values) {
	return load$6().decodeParts(...values);
}
function decodeWide(...values) {
	return load$6().decodeWide(...values);
}
function inflatePart(...values) {
	return load$6().inflatePart(...values);
}
// \0lazy:edit.js
let loaded$6;
const load$5 = () => loaded$6 ??= require("./edit.js");
function createEditedTexts(...values) {
	return load$5().createEditedTexts(...values);
}
function isFarFromLimit(...values) {
	return load$5().isFarFromLimit(...values);
}
// src/engine/text/position.ts
const newline$1 = 10;
const newlines = 168430090;
const lowBits = 16843009;
const highBits = -2139062144;
const longStretch = 256;
const blobStart = {
	line: 0,
	column: 0,
	offset: 0
};
var PositionCursor = class PositionCursor {
	#bytes;
	#base;
	#words;
	#offset = 0;
	#line;
	#column;
	constructor(bytes, base = blobStart) {
		this.#bytes = bytes;
		this.#base = base;
		this.#line = base.line;
		this.#column = base.column;
	}
	region(start, end) {
		this.#advance(start);
		const line = this.#line;
		const column = this.#column;
		const after = new PositionCursor(this.#bytes, this.#base);
		after.#offset = start;
		after.#line = line;
		after.#column = column;
		after.#advance(end);
		return {
			line: line + 1,
			column: column + 1,
			endLine: after.#line + 1,
			endColumn: after.#column + 1,
			byteOffset: this.#base.offset + start,
			byteLength: end - start
		};
	}
	originAt(offset) {
		this.#advance(offset);
		return {
			line: this.#line,
			column: this.#column,
			offset: this.#base.offset + offset
		};
	}
	#advance(target) {
		const bytes = this.#bytes;
		let offset = this.#offset;
		let line = this.#line;
		let column = this.#column;
		while (offset < target) {
			if (target - offset >= longStretch) {
				const end = this.#plainEnd(offset, target);
				column += end - offset;
				offset = end;
				if (offset === target) break;
			}
			const byte = bytes[offset];
			if (byte === newline$1) {
				line++;
				column = 0;
				offset++;
			} else if (byte < 128) {
				column++;
				offset++;
			} else {
				const length = sequenceLength(bytes, offset);
				column += length === 4 ? 2 : 1;
				offset += length;
			}
		}
		this.#offset = offset;
		this.#line = line;
		this.#column = column;
	}
	#plainEnd(from, to) {
		const words = this.#words ??= new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
		let at = from;
		const last = Math.min(to, words.byteLength) - 4;
		for (; at <= last; at += 4) {
			const word = words.getInt32(at, true);
			const noNewlines = word ^ newlines;
			if ((word & highBits) !== 0 || (noNewlines - lowBits & ~noNewlines & highBits) !== 0) break;
		}
		return at;
	}
};
function sequenceLength(bytes, offset) {
	const lead = bytes[offset];
	const whole = lead >= 240 && lead < 245 ? 4 : lead >= 224 && lead < 240 ? 3 : lead >= 194 && lead < 224 ? 2 : 1;
	let length = 1;
	while (length < whole && isContinuation(bytes[offset + length], length === 1 ? lead : 0)) length++;
	return length;
}
function isContinuation(byte, lead) {
	return byte >= (lead === 224 ? 160 : lead === 240 ? 144 : 128) && byte <= (lead === 237 ? 159 : lead === 244 ? 143 : 191);
}
function characterStart(bytes, offset) {
	let start = offset;
	while (start > offset - 3 && start > 0 && start < bytes.length && (bytes[start] & 192) === 128) start--;
	return start + sequenceLength(bytes, start) > offset ? start : offset;
}
function lineStart(bytes, offset, limit) {
	const floor = Math.max(0, offset - limit);
	let start = offset;
	while (start > floor && bytes[start - 1] !== newline$1) start--;
	return start;
}
function lineEnd(bytes, offset, limit) {
	const ceiling = Math.min(bytes.length, offset + limit);
	let end = offset;
	while (end < ceiling && bytes[end] !== newline$1) end++;
	return end;
}
// src/engine/edits/known-text.ts
const mostMatchedIn = 4096;
var SearchedText = class {
	length;
	facts;
	constructor(length, facts) {
		this.length = length;
		this.facts = facts;
	}
};
const lineReach = 4096;
const longestCharacter = 4;
function formParts(bytes, spans, matches) {
	if (spans.length === 0) return noParts$1;
	const all = [];
	for (let index = 0; index < spans.length; index += 2) all.push([spans[index], spans[index + 1]]);
	for (const { region } of matches) {
		const span = linesOf(bytes, region.byteOffset, region.byteOffset + region.byteLength);
		if (span === void 0) return void 0;
		all.push(span);
	}
	all.sort(([a], [b]) => a - b);
	const parts = [];
	for (const [from, to] of all) {
		const last = parts.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else parts.push({
			from,
			to,
			matches: []
		});
	}
	let part = 0;
	for (const match of matches) {
		while (part < parts.length - 1 && parts[part].to < match.region.byteOffset) part++;
		parts[part].matches.push(match);
	}
	return parts;
}
const noParts$1 = [];
function linesOf(bytes, start, end) {
	const first = lineStart(bytes, start, lineReach);
	if (first > 0 && bytes[first - 1] !== 10) return void 0;
	return [first === 0 ? -1 : lineStart(bytes, first - 1, lineReach) - 1, lineEnd(bytes, end, lineReach) + longestCharacter];
}
// src/engine/edits/base-facts.ts
var BaseFacts = class {
	#edits;
	#kernel;
	#limits;
	#keywords;
	#assignmentCost = 0;
	#matchedIn;
	#searchedBytes = 0;
	#isOverfull = false;
	constructor(edits, kernel, limits) {
		this.#edits = edits;
		this.#kernel = kernel;
		this.#limits = limits;
	}
	search = (bytes, scope, onHits) => {
		this.#keywords = this.#edits.searchBase(bytes, scope, onHits);
	};
	addLayer({ encodings }, { matchedIn, assignmentCost }) {
		if (encodings.length === 0) {
			this.#matchedIn = matchedIn;
			this.#assignmentCost = assignmentCost;
		} else if (matchedIn?.length !== 0) this.#matchedIn = void 0;
	}
	addEncodedValue() {
		this.#matchedIn = void 0;
	}
	addPlaces(bytes, depth, places) {
		this.#isOverfull ||= places === void 0;
		if (depth === 0) this.#searchedBytes = this.#edits.decodedBytes(bytes.length);
	}
	toKnown(bytes, matches, decodedBytes) {
		const keywords = this.#keywords;
		const matchedIn = this.#matchedIn;
		const decoded = this.#searchedBytes + decodedBytes;
		if (!keywords || !matchedIn || matchedIn.length > 4096 || this.#isOverfull) return void 0;
		if (!isFarFromLimit(decoded, bytes.length, this.#limits)) return void 0;
		if (matches.some(({ companions }) => companions.length > 0)) return void 0;
		const holdsZero = this.#kernel.holdsZero(bytes);
		if (holdsZero && decodeWide(bytes)) return void 0;
		const parts = formParts(bytes, matchedIn, matches);
		const assignmentCost = this.#assignmentCost;
		return parts && new SearchedText(bytes.length, {
			keywords,
			assignmentCost,
			decodedBytes: decoded,
			parts,
			holdsZero
		});
	}
};
// src/foundation/binary-search.ts
function countBefore(count, isBefore) {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = low + high >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
function countItemsBefore(items, isBefore) {
	return countBefore(items.length, (index) => {
		const item = items[index];
		return item !== void 0 && isBefore(item);
	});
}
// src/foundation/groups.ts
function addToGroup(groups, key, value) {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}
// src/model/rule-set.ts
function foldAscii(text) {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function foldName(text) {
	return text.toLowerCase().replace(/[^0-9a-z]/g, "");
}
function indexesOf({ count }) {
	return Array.from({ length: count }, (_, index) => index);
}
// src/engine/match/kept-findings.ts
const longestPage = 1024;
var KeptFindings = class {
	#pages = [[]];
	overlapping(item) {
		const { page, at } = this.#placeOf(item.start);
		return [{
			page,
			at: at - 1
		}, this.at({
			page,
			at
		}) ? {
			page,
			at
		} : {
			page: page + 1,
			at: 0
		}].find((place) => {
			const kept = this.at(place);
			return kept !== void 0 && kept.start < item.end && item.start < kept.end;
		});
	}
	at({ page, at }) {
		return this.#pages[page]?.[at];
	}
	add(item) {
		const { page, at } = this.#placeOf(item.start);
		const items = this.#pages[page] ?? [];
		items.splice(at, 0, item);
		if (items.length > longestPage) this.#pages.splice(page + 1, 0, items.splice(longestPage / 2));
	}
	replace({ page, at }, item) {
		this.#pages[page]?.splice(at, 1, item);
	}
	list() {
		return this.#pages.flat();
	}
	#placeOf(start) {
		const pages = this.#pages;
		const page = Math.max(0, countItemsBefore(pages, ([first]) => (first?.start ?? Infinity) < start) - 1);
		return {
			page,
			at: countItemsBefore(pages[page] ?? [], (item) => item.start < start)
		};
	}
};
// src/engine/ownership/bare-key.ts
const keyWords$1 = new Set("access accesskey accesstoken account accounts admin api apikey apitoken app application auth authentication authorization authtoken bearer client code config credential credentials default dev env header http id key keys live login my new old pass passwd password private prod production public pwd request response secret secretkey secrets server service session test token tokens url use user username using value var x your".split(" "));
function isBareKey(words, names) {
	return words.every((word) => keyWords$1.has(word) || /^\d+$/.test(word) || names.some((name) => word.length > 2 && name.includes(word) || isAbbreviation(word, name)));
}
function isAbbreviation(word, name) {
	if (!/^[a-z]{2,4}$/.test(word) || word === "db" || !name.startsWith(word.charAt(0))) return false;
	let at = 0;
	for (const letter of name) if (letter === word.charAt(at)) at++;
	return at === word.length;
}
// src/engine/ownership/outline.ts
const isListed$1 = /^\s*-\s/;
const listed$1 = /^\s*(?:\||[-*] |\d{1,2}[.)] )/;
const title = /^#{1,6} |:\s*$/;
const section = /^\s{0,4}\[{1,2}[^\][]{1,80}\]{1,2}\s*(?:[;#].*)?$/;
function outlineOf(lines) {
	const outline = [];
	const own = indentOf(lines.at(-1) ?? "");
	let least = own;
	let isBesides = true;
	let isOpened = false;
	let isTitled = listed$1.test(lines.at(-1) ?? "");
	for (const [index, text] of lines.slice(0, -1).toReversed().entries()) {
		const away = index + 1;
		if (text.trim() === "") {
			isBesides = false;
			isOpened ||= isTitled;
			continue;
		}
		isOpened &&= !isTitled || title.test(text);
		isTitled &&= listed$1.test(text);
		const indent = indentOf(text);
		const isSection = section.test(text);
		if (indent < least || isSection || isOpened && indent === least) outline.push({
			text,
			away,
			isHead: true
		});
		else if (indent === least && isBesides && (indent === own || !isListed$1.test(text))) outline.push({
			text,
			away,
			isHead: false
		});
		if (isSection) break;
		isOpened = indent < least && /^\s*[{([]\s*$/.test(text);
		least = Math.min(least, indent);
	}
	return outline;
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
// src/engine/ownership/words.ts
const wordPattern = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
function wordsOf$1(name) {
	return (name.match(wordPattern) ?? []).map((word) => word.toLowerCase());
}
// src/engine/ownership/another-key.ts
const unspecific = new Set(`agent bearer bot bucket build collector connection connector consumer custom customer data delivery deploy deployment developer development device edge email endpoint event events export feed forwarder group hec import ingest ingestion insert install installation instance integration journal licence license listener live main management map maps master member merchant message messaging mobile order org organization package partner payment personal preview primary privileged project provisioning publish publishable push read reader readonly realtime refresh region registry relay repo report reporter reporting repository reset rest restricted role root runner sandbox sasl sdk search secondary send sender sending shipping shop signing site sms source space stage staging storage store stream streaming subscription system team temporary tenant tracker tracking trigger upload usage verification webhook webhooks widget work workspace write args body common defaults environment extra global globals headers inputs local locals options parameters params properties query settings shared spec steps string values variables vars with`.split(" "));
const indentReach = 80;
function isAboutAnother(named, { from, assignment }, { keywords }) {
	const { bytes } = named.layer;
	const keyStart = from - (assignment ? assignment.valueStart - assignment.nameStart : 0);
	const before = latin1(bytes, lineStart(bytes, Math.max(0, named.to - named.matched.length), indentReach), keyStart);
	const nameEnd = endOfLast(keywords, before);
	if (nameEnd === void 0) return false;
	const names = keywords.map(foldName);
	if (assignment && names.some((name) => foldName(assignment.name).includes(name))) return false;
	const lines = before.slice(before.lastIndexOf("\n", nameEnd - 1) + 1).split("\n");
	const [namingLine = ""] = lines;
	const beside = namingLine.toLowerCase();
	const keyWords = (assignment?.words ?? []).filter((word) => !beside.includes(word));
	if (lines.length === 1) return isListed(before.slice(nameEnd)) && namesOther(assignment?.words ?? [], names);
	if (turnsAway(lines, names)) return true;
	return !isHeading(namingLine) && !isIndented(lines) && namesOther(keyWords, names);
}
function turnsAway(lines, names) {
	return opensSection(lines, names) || isSentElsewhere(lines, names);
}
function namesOther(words, names) {
	return !isBareKey(words.filter((word) => !unspecific.has(word)), names);
}
function isChanceName({ service }, place, { assignment }, ruleSet) {
	return place === "near" && service.isOrdinary && assignment?.family === "password" && !service.rules.some((rule) => ruleSet.entry(rule).id.includes("pass"));
}
function isIndented(lines) {
	return indentOf(lines.at(-1) ?? "") > indentOf(lines[0] ?? "");
}
function endOfLast(names, text) {
	const folded = text.toLowerCase();
	const ends = names.map((name) => ({
		at: folded.lastIndexOf(name.toLowerCase()),
		length: name.length
	})).filter(({ at }) => at >= 0).map(({ at, length }) => at + length);
	return ends.length === 0 ? void 0 : Math.max(...ends);
}
function isSentElsewhere(lines, names) {
	const from = lines.slice(0, -1).findLastIndex((line) => !line.trimEnd().endsWith("\\")) + 1;
	if (from === 0 || indentOf(lines[from] ?? "") > indentOf(lines[0] ?? "")) return false;
	const host = /:\/\/(?<host>[\w.-]{3,80})/.exec(lines.slice(from).join(" "))?.groups?.["host"];
	return host !== void 0 && !names.some((name) => foldName(host).includes(name));
}
function isListed(rest) {
	return /^[\w.-]{0,40}["'`]?\s{0,2}(?:=>|[:=])\s{0,2}["'`]?[^\s"'`{[(<]{1,60}["'`]?\s?,/.test(rest);
}
function isHeading(line) {
	return /^\s*(?:#|\/\/|--|;|<!--|\*|\/\*|\[)|[:{[(]\s*$/.test(line);
}
function opensSection([nameLine = "", ...lines], names) {
	return lines.some((line) => {
		const head = /^\s*["'`]?(?<head>[\w.-]{2,40})["'`]?\s?(?::|=>|=)?\s?[:{[]\s*$/.exec(line)?.groups?.["head"];
		if (head === void 0 || indentOf(line) > indentOf(nameLine)) return false;
		return namesOther(wordsOf$1(head), names);
	});
}
// src/engine/ownership/entry.ts
const shortestEncoded = 20;
function plainTextOf(value) {
	if (value.length < shortestEncoded || !/^[0-9A-Za-z+/]+={0,2}$/.test(value)) return void 0;
	const text = Buffer.from(value, "base64").toString("latin1");
	return /^[!-~]+$/.test(text) ? text : void 0;
}
function keyWordsOf(before) {
	const key = /(?:^|\n)\s*["']?(?<key>[\w.-]{1,80})["']?:\s{0,4}["']?$/.exec(before)?.groups?.["key"];
	return key === void 0 ? [] : wordsOf$1(key);
}
const rulesOfLogins = new Set([
	"curl-user-password",
	"netrc-password",
	"url-credentials"
]);
function isLogin({ assignment }, rule) {
	return assignment === void 0 ? rulesOfLogins.has(rule) : assignment.kind === "user-password";
}
function mayBeAnyPart(words) {
	return /(?:^|_)cred(?:ential)?s?$/.test(words);
}
// src/engine/ownership/may-be-owned.ts
const ownerlessRules = new Set([
	"jwt",
	"http-bearer-token",
	"curl-user-key",
	"curl-user-password",
	"kubernetes-secret-data",
	"kubernetes-secret-data-first",
	"kubernetes-secret-string",
	"netrc-password",
	"npmrc-auth-token",
	"url-credentials",
	"url-path-token",
	"url-token"
]);
function mayBeOwned({ kind, id }) {
	return kind === "generic" || ownerlessRules.has(id);
}
// src/engine/overlap.ts
const kindRank = {
	provider: 3,
	context: 2,
	generic: 0
};
function specificity({ kind, isBroad }) {
	return isBroad ? 1 : kindRank[kind];
}
function resolveOverlaps(found, ruleSet, onLoss) {
	return found.some(({ layer }) => layer.unpacked) ? resolveUnpacked(found, ruleSet, onLoss) : resolvePlaced(found, ruleSet, onLoss);
}
function resolveUnpacked(found, ruleSet, onLoss) {
	const inner = [];
	for (const group of groupByText(found).values()) {
		const originals = new Map(group.map((item) => [placedWithin(item), item]));
		const original = (item) => originals.get(item) ?? {
			...item,
			...placeInBlob(item)
		};
		const kept = resolvePlaced([...originals.keys()], ruleSet, (loser, winner) => onLoss(original(loser), original(winner)));
		inner.push(...kept.map(original));
	}
	inner.sort(comparePlaces$1);
	return [...resolvePlaced(found.filter((item) => {
		if (item.layer.unpacked) return false;
		const winner = overlapping(inner, item);
		if (winner) onLoss(item, winner);
		return !winner;
	}), ruleSet, onLoss), ...inner].sort(comparePlaces$1);
}
function groupByText(found) {
	const groups = new Map();
	for (const item of found) {
		const { unpacked } = item.layer;
		if (unpacked) addToGroup(groups, unpacked.text, item);
	}
	return groups;
}
function placedWithin(item) {
	return {
		...item,
		...item.layer.unpacked?.toText(item.from, item.to)
	};
}
function placeInBlob({ layer, from, to }) {
	return layer.toBlob(from, to);
}
function comparePlaces$1(a, b) {
	return a.start - b.start || a.end - b.end;
}
function overlapping(sorted, item) {
	const at = countItemsBefore(sorted, ({ start }) => start < item.start);
	return sorted.slice(Math.max(0, at - 1), at + 1).find(({ start, end }) => start < item.end && item.start < end);
}
function resolvePlaced(found, ruleSet, onLoss) {
	const ranked = [...found].sort((a, b) => compareStrength(a, b, ruleSet) || a.start - b.start);
	const kept = new KeptFindings();
	for (const item of ranked) {
		const place = kept.overlapping(item);
		const known = place && kept.at(place);
		if (!place || !known) kept.add(item);
		else {
			const isMeant = isMeantByName(item, known, ruleSet);
			const [winner, loser] = isMeant || isNamedSince(item, known, ruleSet) || isOfAnother(item, known, ruleSet) || isSurer(item, known, ruleSet) ? [isMeant ? {
				...item,
				confidence: known.confidence
			} : item, known] : [known, item];
			onLoss(loser, winner);
			kept.replace(place, joinEvidence(winner, loser, ruleSet));
		}
	}
	return kept.list();
}
function isNamedSince(item, kept, ruleSet) {
	if (item.start !== kept.start || item.end !== kept.end || item.confidence !== kept.confidence) return false;
	const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
	if (own.kind !== "context" || other.kind !== "context" || own.provider === other.provider) return false;
	if (own.isBroad !== other.isBroad) return false;
	const [name, otherName] = [lastName(item, own, ruleSet), lastName(kept, other, ruleSet)];
	const [at, otherAt] = [name.at, otherName.at];
	if (at === otherAt) return name.length > otherName.length;
	if (otherAt === -Infinity) return true;
	return at > otherAt && /[\n,;}]/.test(kept.matched.slice(otherAt, at));
}
function isMeantByName(item, kept, ruleSet) {
	if (item.layer !== kept.layer || item.start !== kept.start || item.end !== kept.end) return false;
	const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
	if (own.kind !== "context" || own.isBroad || own.value?.isUnmarked !== false) return false;
	if (other.kind !== "provider" || other.provider === own.provider || isProven(kept, ruleSet)) return false;
	return !foldName(item.matched.replace(item.secret, " ")).includes(foldName(other.provider));
}
function isOfAnother(item, kept, ruleSet) {
	if (item.layer !== kept.layer) return false;
	if (item.start !== kept.start || item.end !== kept.end || !isAtLeast(item.confidence, kept.confidence)) return false;
	const [own, other] = [ruleSet.entry(item.rule), ruleSet.entry(kept.rule)];
	return mayBeOwned(own) && other.kind === "context" && !other.isBroad && isAboutAnother(kept, item, other);
}
const shortestSure = 20;
function isSurer(item, kept, ruleSet) {
	if (item.start !== kept.start || item.end !== kept.end || item.layer !== kept.layer) return false;
	if (kept.confidence !== "low" || item.confidence === "low") return false;
	if (kept.secret.length < shortestSure || plainTextOf(kept.secret) !== void 0) return false;
	return ruleSet.entry(item.rule).kind === "generic" && ruleSet.entry(kept.rule).isBroad === true;
}
function lastName({ matched }, { keywords }, ruleSet) {
	const text = matched.toLowerCase();
	const names = ruleSet.serviceNames?.();
	let [at, length] = [-1, 0];
	for (const keyword of keywords.map((each) => each.toLowerCase())) {
		if (!names?.has(foldName(keyword))) continue;
		const place = text.lastIndexOf(keyword);
		if (place > at || place === at && place >= 0 && keyword.length > length) [at, length] = [place, keyword.length];
	}
	return at < 0 ? {
		at: -Infinity,
		length: 0
	} : {
		at: at - text.length,
		length
	};
}
function joinEvidence(winner, loser, ruleSet) {
	if (isAtLeast(winner.confidence, loser.confidence) || loser.start !== winner.start || loser.end !== winner.end) return winner;
	const { checksum, confidence } = ruleSet.load(winner.rule);
	if (checksum === void 0 || confidence !== void 0) return winner;
	return {
		...winner,
		confidence: loser.confidence,
		reasons: [...winner.reasons, ...loser.reasons]
	};
}
function compareStrength(a, b, ruleSet) {
	return Number(isProven(b, ruleSet)) - Number(isProven(a, ruleSet)) || specificity(ruleSet.entry(b.rule)) - specificity(ruleSet.entry(a.rule)) || b.end - b.start - (a.end - a.start) || a.layer.encodings.length - b.layer.encodings.length || confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) || a.rule - b.rule;
}
function isProven({ confidence, rule }, ruleSet) {
	if (confidence === "certain") return true;
	const { structure, confidence: stated } = ruleSet.load(rule);
	return structure !== void 0 && stated !== void 0 && confidence === stated;
}
// src/engine/judgement/encoded-value.ts
const longestValue = 700;
const nameReach = 160;
const nameBefore = /([\w.-]{1,120})["']?[ \t]{0,4}[:=][ \t]{0,4}(?:[|>][-+]?\s{1,20})?["']?$/;
const encodingInName = /[_.-]?(?:b(?:ase)?[_-]?64)(?:[_-]?encoded)?$|^(?:b(?:ase)?[_-]?64)(?:[_-]?encoded)?[_.-]?/i;
const word$2 = /^[!#-&(-[\]-~]{9,512}$/;
function searchEncodedValues(found, ruleSet, events, search) {
	const isTelling = ({ rule }) => specificity(ruleSet.entry(rule)) > 1;
	let hasOwners = false;
	const valueEvents = {
		limited: events.limited,
		found: (item) => {
			if (!isTelling(item)) return;
			hasOwners = true;
			events.found(item);
		}
	};
	for (const item of found.filter((each) => !isTelling(each))) {
		const layer = encodedValueLayer(item);
		if (layer) search(layer, valueEvents);
	}
	return hasOwners;
}
function encodedValueLayer({ layer, from, to, assignment }) {
	if (to - from > longestValue) return void 0;
	const [part, ...others] = decodeParts(layer.bytes, [{
		kind: "run",
		offset: from,
		length: to - from
	}]);
	if (part?.encoding !== "base64" || part.compressed || others.length > 0) return void 0;
	const { start, end } = part.sourceSpan(0, part.bytes.length);
	if (start !== from || end > to || !/^=*$/.test(latin1(layer.bytes, end, to))) return void 0;
	const value = latin1(part.bytes, 0, part.bytes.length).trimEnd();
	const name = word$2.test(value) ? nameOf(layer, from, assignment?.name) : void 0;
	if (name === void 0) return void 0;
	const place = layer.toBlob(from, to);
	const { unpacked } = layer;
	return {
		bytes: Buffer.from(`${name}="${value}"\n`, "latin1"),
		encodings: [...layer.encodings, "base64"],
		depth: layer.depth + 1,
		...unpacked && { unpacked: {
			text: unpacked.text,
			toText: () => unpacked.toText(from, to)
		} },
		toBlob: () => place
	};
}
function nameOf({ bytes }, valueAt, known) {
	const bare = (known ?? nameBefore.exec(latin1(bytes, Math.max(0, valueAt - nameReach), valueAt))?.[1])?.replace(encodingInName, "");
	return bare === "" ? void 0 : bare;
}
// src/model/secret-list-file.ts
const pair = /^[^\s:#]{1,64}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
const shared = /^[\w.:*@-]{1,60}[ \t]{1,20}(?<secret>\S{8,80})[ \t]{0,8}$/gm;
const sharedByName = /^[\w.:*@-]{1,60}(?:[ \t]{1,20}|:)(?<secret>[^\s:]{8,80})[ \t]{0,8}$/gm;
const third = /^(?!#)\S{1,120}[ \t]{1,20}\S{1,60}[ \t]{1,20}"?(?<secret>[^\s"]{6,80})"?(?=[ \t]|$)/gm;
const numbered$1 = /^\d{1,5}[ \t]{1,8}[A-Z\d]{1,10}[ \t]{1,8}(?!HEX:)(?<secret>\S{6,80})[ \t]{0,8}$/gm;
const server = /^[^\s:#]{1,100}:[^\s:]{1,100}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
const quotedPair = /^"[^"\r\n]{1,64}" "(?!md5[0-9a-f]{32}"|SCRAM-)(?<secret>[^"\s]{6,80})"/gm;
const withRoles = /^[\w@-]{1,60} ?[:=] ?(?![A-Z\d]{2,6}[:(])(?<secret>[^\s,:={}$]{6,80}),[ ]?[\w:,-]{1,120}[ \t]{0,8}$/gm;
const ofJava = /^[\w@-]{1,60} ?= ?(?<secret>[^\s,:={}$()]{6,80})[ \t]{0,8}$/gm;
const generated = /"[\w.@-]{1,64}":[ ]?"(?<secret>[^"\s]{6,80})"/g;
const administrator = /^[\w.-]{1,60}@\S{1,60}?=(?<secret>\S{6,80})[ \t]{0,8}$/gm;
const ofDevice = /(?<=^[\w.-]{1,80}:\w{1,20}:[\w.@-]{1,60}:(?:[^\s:]{1,80}:)?)(?<secret>[^\s:]{6,80})(?=:|[ \t]{0,8}$)/gm;
const ofLogin = /(?<=^add[ \t]{1,4}(?:user|enable)?password[ \t]{1,8}\S{1,80}[ \t]{1,8}(?:\{?[^\s{}]{1,80}\}?[ \t]{1,8})?\{?)(?<secret>[^\s{}]{6,80})(?=\}|[ \t]|$)/gm;
const relay = /^[^\s#|]{1,80}\|[\w.-]{1,80}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
const labelled = /^[\w.-]{1,40}[ \t]{1,8}[\w.@+-]{1,80}:(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
const inClear$1 = /^[^\s:]{1,64}:TEXT(?<secret>[^\s:]{6,80})[ \t]{0,8}$/gm;
const beforeUser = /^"?(?<secret>[\w.!@#$%*+-]{8,80})"?,"?[\w:.@-]{1,60}"?,"?[\w.-]{1,60}"?(?:,|[ \t]{0,8}$)/gm;
const byName = new Map([
	["rsyncd.secrets", pair],
	["psk.txt", sharedByName],
	["stunnel-psk.txt", sharedByName],
	["router.db", ofDevice],
	[".cloginrc", ofLogin],
	["auth.conf", relay],
	["pool_passwd", inClear$1],
	["tokens.properties", withRoles],
	["tokens.csv", beforeUser],
	["known_tokens.csv", beforeUser],
	["basic_auth.csv", beforeUser],
	["pap-secrets", third],
	["chap-secrets", third],
	["ntp.keys", numbered$1],
	["chrony.keys", numbered$1],
	["passwd.client", server],
	["userlist.txt", quotedPair],
	["realm.properties", withRoles],
	["jetty-realm.properties", withRoles],
	["users.properties", withRoles],
	["artemis-users.properties", ofJava],
	["bootstrap.creds", administrator],
	["simple_auth_manager_passwords.json.generated", generated]
]);
function secretLineOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const line = byName.get(name);
	if (line !== void 0) return line;
	if (name.endsWith(".wpa_psk")) return shared;
	if (name !== "secrets") return void 0;
	if (path.endsWith("davfs2/secrets")) return third;
	return path.endsWith("mail/secrets") || path.endsWith("smtpd/secrets") ? labelled : void 0;
}
// src/model/secret-file-name.ts
const mostSecretFileBytes = 1024;
const tellingWord = /pass(?:w(?:or)?d|phrase|code|$|[^a-z])|pwd|secret|token|key|credential|cookie|(?:^|[._])psk$|(?:^|\.)pw$/i;
const neutralEnding = /(?<=[^.])\.(?:te?xt|dat|data|val|value|bak|old|orig)$/i;
const anyEnding = /(?<=[^.])\.([a-z\d]+)$/i;
const endingOfKey = /(?<=key)[-_]?file$/i;
const keypairFile = /^(?:id|[\w.-]{0,60}(?:keypair|wallet|deployer|authority|payer|admin|treasury)[\w.-]{0,60})\.json$/i;
const folderBefore = /(?:^|\/)([\w-]+)\/$/;
const plainFolder = /^(?:\.?secrets?|tokens?|keys?|passwords?)$/i;
function settingOfFile(path) {
	const nameAt = path.lastIndexOf("/") + 1;
	const name = path.slice(nameAt);
	if (secretLineOf(path) !== void 0) return "password";
	if (name.endsWith(".json") && keypairFile.test(name)) return "keypair";
	if (!tellingWord.test(name)) return void 0;
	const stem = name.replace(neutralEnding, "").replace(/^\.+/, "").replace(endingOfKey, "");
	const ending = neutralEnding.test(name) ? void 0 : anyEnding.exec(name)?.[1];
	if (ending !== void 0 && !tellingWord.test(ending)) return void 0;
	if (ending === "psk") return ending;
	const folder = folderBefore.exec(path.slice(0, nameAt))?.[1];
	return folder === void 0 || plainFolder.test(folder) ? stem : `${folder}.${stem}`;
}
// src/engine/judgement/listed-file.ts
function listedLayer(bytes, line) {
	const pieces = [];
	let layer = "";
	for (const found of latin1(bytes, 0, bytes.length).matchAll(line)) {
		const secret = found.groups?.["secret"] ?? "";
		if (/["\\]/.test(secret)) continue;
		layer += "password=\"";
		const inBlob = found.index + found[0].lastIndexOf(secret);
		pieces.push({
			inLayer: layer.length,
			inBlob,
			length: secret.length
		});
		layer += `${secret}"\n`;
	}
	if (pieces.length === 0) return void 0;
	return {
		bytes: Buffer.from(layer, "latin1"),
		encodings: [],
		depth: 0,
		toBlob: (start, end) => spanOf(pieces, start, end)
	};
}
function spanOf(pieces, start, end) {
	const piece = pieces.findLast(({ inLayer }) => inLayer <= Math.max(start, end - 1)) ?? pieces[0];
	if (piece === void 0) return {
		start: 0,
		end: 0
	};
	const place = (offset) => piece.inBlob + Math.min(Math.max(0, offset - piece.inLayer), piece.length);
	return {
		start: place(start),
		end: place(end)
	};
}
// src/engine/judgement/named-file.ts
const onlyLine = /^(?:\xEF\xBB\xBF)?\s*(\S{6,512}|\[[\d,\s]{129,1000}\])\s*$/;
const keyOfReplicas = /^\s*([\w+/]{64})(?:\r?\n[\w+/]{64}){2,15}(?:\r?\n[\w+/]{1,64}={0,2})?\s*$/;
const fileOfReplicas = /(?:^|\/)[^/]{0,80}(?:key[-_.]?file|mongo|replica)[^/]{0,80}$/i;
const assignedName = /^([A-Za-z_]\w*)=/;
function namedLayer(bytes, path) {
	if (bytes.length > 1024) return void 0;
	const name = settingOfFile(path);
	if (name === void 0) return void 0;
	const line = secretLineOf(path);
	if (line !== void 0) return listedLayer(bytes, line);
	const text = latin1(bytes, 0, bytes.length);
	const value = (onlyLine.exec(text) ?? (fileOfReplicas.test(path) ? keyOfReplicas.exec(text) : null))?.[1];
	if (value === void 0 || isAssignedTo(name, value)) return void 0;
	const quote = /["\\]/.test(value) ? "" : "\"";
	const before = Buffer.from(`${name}=${quote}`);
	const shift = before.length - text.indexOf(value);
	const inFile = (offset) => Math.min(Math.max(0, offset - shift), bytes.length);
	return {
		bytes: Buffer.concat([before, Buffer.from(`${value}${quote}\n`, "latin1")]),
		encodings: [],
		depth: 0,
		toBlob: (start, end) => ({
			start: inFile(start),
			end: inFile(end)
		})
	};
}
function isAssignedTo(name, text) {
	const assigned = assignedName.exec(text)?.[1]?.toLowerCase();
	return assigned !== void 0 && name.toLowerCase().endsWith(assigned);
}
// src/engine/match/gathered.ts
function gatheringEvents(gathered, mostFound, dropped) {
	return {
		limited: (detail) => void gathered.limited.add(detail),
		found: (item) => {
			if (gathered.found.length < mostFound) gathered.found.push(item);
			else gathered.isOverflowing = true;
		},
		...dropped && { rejected: ({ rule, layer, start }, filter, reason) => void dropped.push({
			rule,
			start: layer.toBlob(start, start + 1).start,
			filter,
			reason
		}) }
	};
}
function tellDropped(dropped, bytes, origin, tell) {
	const cursor = new PositionCursor(bytes, origin);
	dropped.sort((a, b) => a.start - b.start);
	for (const { rule, start, filter, reason } of dropped) tell({
		rule,
		line: cursor.region(start, start).line,
		filter,
		reason
	});
}
// src/engine/assignment/evidence/uuid.ts
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// src/engine/assignment/floors/session-secret.ts
const uses = new Set("cookie cookies jwt session sessions flask django express signing sign app application hmac csrf auth token access refresh webhook".split(" "));
const setsSession = /session\(|cookieSession|cookie-session|cookieParser\(|jwt\.|app\.config|secret_key|SECRET_KEY|jsonwebtoken/i;
function signsSessions({ candidate: { family, words, kind, separator }, surroundings }) {
	if (family !== "secret" || kind === "argument" || kind === "table" || kind === "comparison" || separator === "word") return false;
	return words.some((word) => uses.has(word)) || setsSession.test(surroundings.line);
}
const signingKey = /^(?:(?:APP|FLASK|DJANGO|JWT|SESSION|COOKIE|TOKEN|AUTH|ACCESS|REFRESH)_){0,3}SECRET(?:_KEY)?$/;
const namesOfSecrets = /\.(?:tf|tfvars|hcl|ya?ml)$/i;
const fewestWords = 3;
const plainWords = new Set("secret secrets key keys token tokens jwt session cookie sessions cookies app application auth access refresh password value string super ultra very extremely this that with your some from will must should have here only dev develop development prod production staging test testing tests demo example sample default local localhost fake dummy mock random secure secured insecure unsafe strong weak long short signing private public change changed changeme replace please server client user admin backend frontend project name basic flask django node express".split(" "));
function isNamedAfterProgram({ candidate: { name, value, kind, separator }, surroundings }) {
	if (kind !== "assignment" || separator !== "equals" || !signingKey.test(name)) return false;
	if (namesOfSecrets.test(surroundings.path ?? "") || !/^[a-z]+(?:[-_ ][a-z\d]+)+$/i.test(value)) return false;
	const words = value.toLowerCase().split(/[-_ ]/);
	return words.length >= fewestWords && words.some((word) => /^[a-z]{4,}$/.test(word) && !plainWords.has(word));
}
// src/engine/assignment/model/field-name.ts
const anyCredentialWord = new LargePattern(/pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/);
const nameLikenesses = [
	"no name",
	"a name",
	"a name that speaks of credentials",
	"a word that does"
];
function nameLikenessOf({ candidate: { value }, shape, lowered, naturalness, isOpaque }) {
	if (isOpaque || shape.length > 60 || shape.digits > 2 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value)) return 0;
	const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
	if (anyCredentialWord.test(lowered)) return isCompound ? 2 : naturalness > .5 ? 3 : 0;
	return isCompound && naturalness > .5 ? 1 : 0;
}
// src/engine/text/text-before.ts
function textBefore(text, at, length) {
	return text.slice(Math.max(0, at - length), at);
}
// src/engine/assignment/evidence/escaped-key.ts
const [fewestBytes, mostBytes] = [12, 72];
const leastDistinct = .8;
const [leastUnreadable, mostUnreadable] = [.3, .95];
const escape = /\\(?:x(?<hexadecimal>[\dA-Fa-f]{2})|(?<octal>[0-7]{3})|(?<single>[abfnrtv0"'\\]))|[^\\]/gy;
const fewestEscapes = /(?:\\(?:x[\dA-Fa-f]{2}|[0-7]{3})[^\\]{0,8}){4}/;
const singles = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"0": 0
};
const purposes = new Set("secret encryption encrypt encrypting private signing sign cipher crypto aes hmac jwt session cookie master app".split(" "));
function isEscapedKey({ candidate: { quote, value, words } }) {
	return quote !== "none" && isKey(words) && fewestEscapes.test(value) && isRandom(bytesOf(value));
}
function isKey(words) {
	const last = words.at(-1);
	return last === "secret" || last === "key" && purposes.has(words.at(-2) ?? "") || /^secret_?key$/.test(last ?? "");
}
function bytesOf(text) {
	const bytes = [];
	let end = 0;
	for (const found of text.matchAll(escape)) {
		const { hexadecimal, octal, single } = found.groups ?? {};
		if (hexadecimal !== void 0) bytes.push(Number.parseInt(hexadecimal, 16));
		else if (octal !== void 0) bytes.push(Number.parseInt(octal, 8) & 255);
		else bytes.push(single === void 0 ? found[0].charCodeAt(0) : singles[single] ?? single.charCodeAt(0));
		end = found.index + found[0].length;
	}
	return end === text.length ? bytes : [];
}
function isRandom(bytes) {
	if (bytes.length < fewestBytes || bytes.length > mostBytes) return false;
	const unreadable = bytes.filter((byte) => byte < 32 || byte > 126).length / bytes.length;
	return new Set(bytes).size / bytes.length >= leastDistinct && unreadable >= leastUnreadable && unreadable <= mostUnreadable && !counts$1(bytes);
}
function counts$1(bytes) {
	return bytes.filter((byte, index) => index > 0 && Math.abs(byte - (bytes[index - 1] ?? 0)) === 1).length * 4 > bytes.length;
}
// src/engine/assignment/rejections/code-format-patterns.ts
const codeFormatPatterns = [
	[
		"the signature of a function",
		/^[A-Za-z_]\w{0,40}\((?:[a-z]\w{1,30}(?:\[\d{0,4}\])?(?:,\s?[a-z]\w{1,30}(?:\[\d{0,4}\])?){0,11})?\)$/,
		"("
	],
	[
		"a variable of a style sheet",
		/^var\(--[\w-]{1,60}(?:,[^()]{0,60}(?:\([^()]{0,60}\)?)?)?\)?$/,
		"("
	],
	[
		"an argument and its name",
		/^(?!realm=)[a-z_]{2,30}=(?:'[\w. -]{0,40}'|"[\w. -]{0,40}"|True|False|None)$/,
		"="
	],
	[
		"a parameter of OAuth",
		/^oauth_(?:(?:token|consumer|client|access|session|signature|callback|verifier|version|nonce|timestamp|body|secret|key|id|method|hash|confirmed|handle|problem|expires|in)(?:_|$)){1,4}$/,
		"_"
	],
	[
		"a type of GraphQL",
		/^\[?(?:String|ID|Int|Float|Boolean)!?\]?!$/,
		"!"
	],
	[
		"a text that DigitalOcean encrypted",
		/^EV\[1:[\w+/=-]{8,64}:[\w+/=-]{8,4096}\]$/,
		"["
	],
	[
		"an alias of YAML",
		/^\*[A-Za-z_]\w{0,60}$/,
		"*"
	],
	[
		"a null pointer",
		/^(?:nullptr|NULL|nil|None)[/,|]\w{1,40}=/,
		"/,|"
	],
	[
		"a part that a browser adds",
		/^:{0,2}-(?:ms|webkit|moz|o)-[a-z-]{2,60}$/,
		"-"
	],
	[
		"a token that nobody signed",
		/^eyJ[\w-]{8,}\.[\w-]{2,}\.[A-Za-z\d_-]{1,20}$/,
		"."
	],
	[
		"a rule of a grammar",
		/^\d{0,3}\*\d{0,3}[A-Z][A-Z\d]{1,20}(?:-[A-Z\d]{1,20}){0,4}$/,
		"*"
	],
	[
		"a file of data",
		/^[\w.-]{1,80}\.(?:fits|h5|hdf5|nii|vcf|bam|fastq)(?:\.gz)?$/,
		"."
	],
	[
		"an entry of a setup project",
		/^\d:_[\dA-F]{32}$/,
		"_"
	],
	[
		"the number of a standard",
		/^rfc-?\d{3,5}(?:[-_.][a-z]{2,20}){0,2}$/i,
		"-_."
	],
	[
		"an option of a command",
		/^--?[a-z][a-z\d]{1,30}(?:[-_][a-z\d]{1,30}){1,6}=[\w.,:-]{1,60}$/,
		"-"
	]
];
// src/engine/assignment/rejections/known-formats.ts
const formats = [...[
	[
		"a date or a time",
		/^\d{4}-\d\d-\d\d(?:[T +][\d:.+Z-]*)?$|^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/,
		"-:/."
	],
	[
		"a date or a time",
		/^(?:19|20)\d{6}T\d{6}Z?(?:[-.]\d{1,3})?$/,
		"-."
	],
	[
		"a pattern of dates",
		/^(?=.*(?:yyyy|YYYY))(?=.*MM)(?=.*(?:dd|DD))[\w\s:./,'-]{8,40}$/,
		"_:./,'-"
	],
	["a pattern of dates", /^(?:yyyy|YYYY|yy)MM(?:dd|DD)?(?:[Hh]{2}(?:mm(?:[sS]{1,9})?)?)?$/],
	[
		"a version",
		/^v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.+-]*\*?)?$|^#?[\^~>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}(?:\+\d{1,4})?(?:\s?(?:\|{1,2}|,)?\s?[\^~<>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}){0,4}$/,
		".^~>="
	],
	[
		"what a package requires",
		/^[\w.-]{1,60}(?:\[[\w,-]{1,40}\])?(?:[=~!<>]=\d[\w.*+!-]{0,30}|[<>]\d[\d.*]{0,16}(?:(?:a|b|rc|dev|post)\d{0,3})?)(?:,\s?[=~!<>]{1,2}\d[\w.*+!-]{0,30}){0,3}$/,
		"=<>"
	],
	[
		"a version",
		/^\d{1,6}(?:\.\d{1,6}){0,2}\.v[0-9a-f]{10,14}(?:_[\w.]{1,20})?$/,
		"."
	],
	[
		"a version",
		/^20\d{6}-(?:rc|beta|alpha|dev)\d{0,3}$/,
		"-"
	],
	[
		"a version",
		/^\d{1,4}[.~+][a-z\d]{1,20}(?:[.~+-][a-z\d]{1,20}){0,8}-\d{1,3}(?:[a-z][a-z\d]{0,12})?(?:[.+~][a-z\d]{1,12}){0,4}$/,
		"-"
	],
	[
		"a version",
		/^\d:\d{1,4}(?:\.\d{1,5}){1,4}[-+~\w.]{0,40}$/,
		":"
	],
	[
		"what a package requires",
		/^(?:workspace|catalog|link|portal|npm):[\w@./^~*<>=-]{0,60}(?: (?:\|\| )?[\w./^~*<>=-]{1,30}){0,8}$/,
		":"
	],
	[
		"a range of versions",
		/^[[(](?=[^,]*,)(?=.{0,60}\d)[\d.]{0,30}(?:-[\w.-]{1,40})?,\s?[\d.]{0,30}(?:-[\w.-]{1,40})?[\])]$/,
		"[("
	],
	[
		"a place on a screen",
		/(?:\/\d{1,5}(?:\.\d{1,5}){3}){1,4}@\d{1,5}(?:\.\d{1,5}){3}$/,
		"@"
	],
	[
		"alternatives",
		/^[a-z]{1,12}(?:\|[a-z]{1,12}){2,40}$/,
		"|"
	],
	[
		"settings",
		/^[a-z]{3,20}=(?:\d{1,5}(?:%|px)?|yes|no|true|false)(?:[,;]\s?[a-z]{3,20}=(?:\d{1,5}(?:%|px)?|yes|no|true|false)){1,20}[,;]?$/i,
		"="
	],
	[
		"a pattern of keys",
		/^[\w.-]{1,40}(?::[\w.-]{1,40}){1,6}:?\*$/,
		"*"
	],
	[
		"an account of a system",
		/(?:^|:)[a-z_][\w-]{0,30}:[x*!]{0,2}:\d{1,10}:\d{1,10}:/,
		":"
	],
	[
		"a reference to an issue",
		/^[\w.-]{1,40}\/[\w.-]{1,60}#\d{1,6}$/,
		"#"
	],
	["a type of texts", /^n?varchar2?$|^(?:LPC?W?STR|PC?WSTR|BSTR)$|^(?:Uint8(?:Clamped)?|U?Int(?:8|16|32)|Float(?:32|64))Array$/i],
	[
		"the type of a column",
		/^n?(?:var)?char(?:acter)?\d?(?:\(|&#40)/i,
		"(&"
	],
	[
		"hosts and ports",
		/^[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}:\d{2,5}(?:,[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}:\d{2,5}){1,8}$/,
		":"
	],
	[
		"the type of a resource",
		/^[a-z][a-z-]{1,30}:[a-z][\w-]{0,40}\/[a-z]\w{0,60}:[A-Z]\w{0,60}$/,
		":"
	],
	[
		"a host and its port",
		/^\d{1,3}(?:\.\d{1,3}){2,3}:\d{2,5}$/,
		":"
	],
	[
		"an address of a network",
		/^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}(?:[,; ]{1,2}\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?){0,30}$/,
		"/"
	],
	[
		"what a form is checked for",
		/^(?=(?:.{0,80}\|)?(?:required?|nullable|sometimes|string|confirmed|(?:min|max|length):\d{1,4}(?:,\d{1,4})?)(?:\||$))[a-zA-Z_]{2,20}(?::[\w,.]{1,40})?(?:\|[a-zA-Z_]{2,20}(?::[\w,.]{1,40})?){1,12}$/,
		"|"
	],
	[
		"what a form is checked for",
		/^(?=.{0,120}(?:required|permit_empty|(?:min|max|exact)_length\[))[a-z_]{2,24}(?:\[[\w., -]{1,60}\])?(?:\|[a-z_]{2,24}(?:\[[\w., -]{1,60}\])?){0,12}$/,
		"|["
	],
	[
		"how long something is",
		/^\d{1,4}-(?:bytes?|bits?|chars?|characters?|digits?|letters?|words?)$/i,
		"-"
	],
	[
		"what a form is checked for",
		/^(?:required|prohibited|exclude|missing|present|accepted|declined)_(?:if|unless|with|without)(?:_all|_accepted)?:[\w,.*]{1,80}$/,
		":"
	],
	[
		"a security identifier",
		/^S-1-\d{1,3}(?:-\d{1,10}){1,8}$/,
		"-"
	],
	[
		"a package and its version",
		/^[A-Za-z][\w.-]{0,60}:(?:(?:bundle|jar|pom|war|aar):)?v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.][\w.+-]{0,40})?(?::[a-z][\w-]{1,20})?$/,
		":"
	],
	[
		"an image and its version",
		/^[a-z][\w.-]{0,60}(?::\d{2,5})?(?:\/[\w.-]{1,60}){1,4}:v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.][\w.+-]{0,40})?$/,
		":"
	],
	[
		"an image and its version",
		/^[\w.:/-]{1,120}@sha256:[0-9a-f]{64}$/,
		"@"
	],
	[
		"a region of a cloud",
		/^(?:us|eu|ap|sa|ca|me|af|cn|il|mx|europe|asia|australia|northamerica|southamerica|africa)(?:-gov|-iso[bef]?)?-(?:north|south|central|east|west|northeast|northwest|southeast|southwest)-?\d{1,2}(?:-?[a-f])?$/,
		"-"
	],
	[
		"when something is done",
		/^(?:only_)?(?:on|if)_(?:create|creation|update|change|delete|save|write|success|failure|error|exit|start|demand|missing|needed)$/,
		"_"
	],
	[
		"an address and its query",
		/^[a-z]{2,20}(?:[_/][a-z]{2,20}){1,6}\?[a-z_]{2,40}(?:[=&][\w=&]{0,80})?$/,
		"?"
	],
	[
		"a type as a debugger knows it",
		/^(?:s\d{1,6}[A-Z]:)?\d{1,4}=(?:\*\d{1,4}|ar\d|u\d\w{0,8}:\d{1,4})$/,
		"="
	],
	[
		"a part of a server",
		/^(?:[A-Z][A-Za-z]{1,20}\.){1,3}\d[\d-]{0,6}(?:[:,](?:[A-Z][A-Za-z]{1,20}\.){1,3}\d[\d-]{0,6}){1,12}$/,
		":"
	],
	[
		"a pattern of topics",
		/^(?=.*(?:^|\.)[*#](?:\.|$))(?:[\w-]{1,40}|[*#])(?:\.(?:[\w-]{1,40}|[*#])){1,10}$/,
		"*#"
	],
	[
		"a name in DNS",
		/^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.){2,12}$/,
		"."
	],
	[
		"a price",
		/^\$\d{1,4}(?:,\d{3}){0,3}\.\d\d$/,
		"$"
	],
	[
		"a colour",
		/^(?:rgb|hsl)a?\([\d.,%\s/-]{3,40}\)?$/i,
		"("
	],
	[
		"a colour",
		/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i,
		"#"
	],
	[
		"the number of a site that is counted",
		/^(?:UA-\d{4,10}-\d{1,4}|GTM-[A-Z\d]{4,9}|G-[A-Z\d]{10})$/,
		"-"
	],
	[
		"lines of a file",
		/^L\d{1,6}-L?\d{1,6}$/,
		"-"
	],
	[
		"numbers",
		/^-?\d{1,6}(?:[:,;]-?\d{1,8}){1,8}$/,
		":,;"
	],
	[
		"a constant and numbers",
		/^[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,6}(?::-?\d{1,8}){1,8}$/,
		":"
	],
	[
		"how often something may happen",
		/^\d{1,6}\/\d{0,4}(?:s|m|h|d|sec|second|min|minute|hour|day|week|month)s?(?:\/[a-z]{1,12})?(?:,\s?\d{1,6}\/\d{0,4}(?:s|m|h|d|sec|second|min|minute|hour|day|week|month)s?(?:\/[a-z]{1,12})?){0,4}$/i,
		"/"
	],
	[
		"a text that Bitwarden encrypted",
		/^[0-7]\.[\w+/]{22}==\|[\w+/]{20,}={0,2}(?:\|[\w+/]{43}=)?$/,
		"|"
	],
	[
		"the name of an index",
		/^(?:fk|idx|uniq)_[0-9a-z_]{4,80}$/i,
		"_"
	],
	[
		"an object identifier",
		/^[0-2](?:\.\d{1,7}){3,20}(?:\\x00|\\0)?(?::=.{0,80})?$/,
		"."
	],
	["an algorithm identifier in DER", /^30[0-9a-f]{2}06(?:0[3-9a-f]|1[0-2])(?:2a|2b|55|60)[0-9a-f]{4,80}$/i],
	["what a server of mail asks for", /(?:^| )(?:UGFzc3dvcmQ6|VXNlcm5hbWU6|VXNlciBOYW1lAA==|UGFzc3dvcmQA)(?:\\r\\n)?$/],
	[
		"an encoding of text",
		/^(?:utf|ucs)[-_]?(?:8|16|32)(?:[-_]?(?:le|be|sig))?$|^(?:latin|iso|windows|cp)[-_]?\d{1,4}(?:[-_]\d{1,2})?$|^koi8-[ru]$/i,
		"-_"
	],
	[
		"an address of a network",
		/^(?:[0-9a-f]{0,4}:){2,7}(?::?[0-9a-f]{1,4}|:)(?:\/\d{1,3})?$/i,
		":"
	],
	[
		"a key of the registry of Windows",
		/^(?:SOFTWARE|SYSTEM|HK(?:LM|CU|CR|EY_[A-Z_]{4,20}))\\/i,
		"\\"
	],
	[
		"a port",
		/^\d{1,5}\/(?:tcp|udp|sctp)$/,
		"/"
	],
	[
		"a range",
		/^(?:length|range|size|min|max|digits):\s?\d{1,6}(?:[-,]\d{1,6})?$/i,
		":"
	],
	[
		"an id of GitHub",
		/^[A-Z]{1,6}_kw[A-Z][\w-]{6,60}$/,
		"_"
	],
	[
		"an advisory",
		/^(?:GHSA(?:-[0-9a-z]{4}){3}|[A-Z]{2,10}-(?:19|20)\d\d-\d{1,7}|CWE-\d{1,5}|CVE-\d{4}-\w{4,12}|(?:RH[SBE]A|ALAS\d?|[AER]LSA|(?:open)?SUSE-[A-Z]{2}|FEDORA)-(?:EPEL-)?\d{4}[:-][\w-]{2,16})$/,
		"-"
	],
	[
		"a thumbprint",
		/^jwk-thumbprint:/,
		":"
	],
	["an algorithm", /^x?chacha20[-_/]?poly1305$/i],
	["an algorithm", /^hmacsha\d{3,6}$|^(?:sha\d?|native|windows-)prng(?:(?:non)?blocking)?$/i],
	["an algorithm", /^A(?:128|192|256)(?:GCM|KW|GCMKW|CBC(?:-HS\d{3})?)$/],
	[
		"an algorithm",
		/^ECDH-ES(?:\+A\d{3}KW)?$|^A\d{3}CBC\+HS\d{3}$/,
		"-+"
	],
	[
		"an algorithm",
		/^(?:md5|des|ext_des|sha\d{0,3}|blowfish|b|s|yes)[-_]crypt$/i,
		"-_"
	],
	[
		"an object in JSON",
		/^\{\s?(?:\\{0,3}["'])[\w-]{1,40}(?:\\{0,3}["'])\s?:/,
		"{"
	],
	[
		"the name of a platform",
		/^(?:[*-]:){2}[\w*:.\\-]{1,80}$/,
		":"
	],
	[
		"a media type",
		/^(?:application|text|image|audio|video|multipart|font)\/[\w.+*-]+/,
		"/"
	],
	[
		"an address without a password",
		/^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s@]*$|^(?:https?|mailto|tel|javascript|data|urn|magnet|ws|wss|ftp|file|jdbc|ldap|openpgp4fpr):/i,
		"/:"
	],
	[
		"an e-mail address",
		/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/,
		"@"
	],
	[
		"a host",
		/^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|edu|gov|co|app))(?::\d{1,5})?(?:\/.*)?$|^localhost:/i,
		".:/"
	],
	["a public key or a certificate", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-ssh|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2Vj|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIG[a-f]MA0GCSqGSIb3DQEB|MIGJAoGB|MEgCQQ|MFwwDQYJKoZIhvcN|M(?:Cow|CIw|EMw|EIw)BQYDK2V|RWQ[\w+/]{53}$)|^30(?:[0-7][0-9a-f]|81[0-9a-f]{2}|82[0-9a-f]{4})30[0-2][0-9a-f]060[3-9a-f](?:2a|2b)[0-9a-f]{40}|^30(?:8[12][0-9a-f]{2,4}|4[0-9a-f])02(?:8[12][0-9a-f]{2,4}|4[0-9a-f])00[89a-f][0-9a-f]{80,}$/],
	["a PEM block, which has rules of its own", /^-----BEGIN|^(?:MII[A-Z]|LS0tLS1CRUdJTi)/],
	[
		"a regular expression",
		/\[\^?\w-\w|\\[wdsWDSb][+*{)\]]|\(\?[:=!<P]|\.[*+]\??[)$"]?|^\/.*\/[gimuy]*$|\[\^|^\^.*\$$|\w\{\d,\d?\}/,
		"[\\(*+/^{"
	],
	[
		"a key of the keyboard",
		/^(?:ctrl|cmd|command|shift|alt|meta|option|control|super|mod|cmdorctrl|commandorcontrol)\s?[+-]|^(?:arrow(?:up|down|left|right)|escape|backspace|enter|f\d{1,2})$/i,
		"+-"
	],
	[
		"an algorithm",
		/^(?:[\w%]{2,8}-)?hmac[-_]?(?:sha\d?|md5)[-_]?\d{0,6}$/i,
		"-_"
	],
	[
		"an algorithm",
		/^(?:PBKDF[12]|HMAC|CMAC|KDF[12]|HKDF|Scrypt|Argon2\w{0,2}|OpenPGP-S2K)\([\w-]{2,20}(?:[(,][\w()-]{1,30}){0,2}\)$/i,
		"("
	],
	["an algorithm", /^NFK?[CD]$/],
	[
		"an algorithm",
		/^[a-z]{2,8}[-_]sha-?\d{1,3}$/i,
		"-_"
	],
	["an identifier of Twilio", /^(?!SK)[A-Z]{2}[0-9a-f]{32}$/],
	["a size", /^\d{2,5}x\d{2,5}$/],
	[
		"a name that a compiler made",
		/^[a-z]__(?:DisplayClass)?\d{1,4}(?:_\d{1,4})?$/,
		"_"
	],
	[
		"the name of a version",
		/^[a-z]{2,20}(?:[_-][a-z]{2,20}){0,4}_v\d{1,4}$/,
		"_"
	],
	[
		"the name of a field, percent-encoded",
		/^[\w.-]{1,40}(?:%5B\w{0,20}%5D){1,4}$/i,
		"%"
	],
	[
		"a path of a drawing",
		/^[Mm]\s?-?\d{1,5}(?:\.\d{1,6})?[ ,]-?\d/,
		" .,-"
	],
	[
		"a character in HTML",
		/^&#x?[0-9a-f]{2,6};?$/i,
		"&"
	],
	["an algorithm", /^(?:(?:prime|sec[pt])\d{3}[kvr]\d|brainpoolp\d{3}[rt]1|nistp\d{3})$/i],
	[
		"a language",
		/^[a-z]{2,3}(?:_[A-Z]{2}\.[Uu][Tt][Ff]-?8|-[A-Z][a-z]{3}-[A-Z]{2})$/,
		"-."
	],
	["a version of an API", /^v\d{1,2}(?:alpha|beta)\d{1,2}$/],
	[
		"a version of a protocol",
		/^(?:http\/|tls[- ]?v?|ssl[- ]?v)\d(?:[._]\d)?$/i,
		"/._- "
	],
	[
		"what somebody may do",
		/^[a-z]{2,20}\.[a-z_]{2,20}(?:[, ][a-z]{2,20}\.[a-z_]{2,20}){1,20}$/,
		","
	],
	[
		"what is done to a resource of a cloud",
		/^[a-z][a-z\d-]{1,30}:(?:[A-Z][a-z]{2,20}){2,6}\*?$/,
		":"
	],
	["an algorithm", /^(?:aes|hmac|sha|rsa|ecdh|ecdsa|curve25519|chacha20|diffie-hellman|pbkdf2|pbe|des|camellia|blowfish|x25519|ed25519|dh|tls|ssl)(?:[-_/ ]?\d{1,4}|[-_/])(?:$|[-_/@.,]|with)[\w/@.,-]*$|^(?:hs|rs|es|ps)[-_/ ]?(?:256k?|384|512)$|@openssh\.com|^(?:rsa|ssh|ecdsa|ecdh)-[\w@.,-]{1,200}$|-md5$|^x?oauth2?\b|(?:^|-)(?:aes\d{3}|chacha20|camellia\d{3}|3des)-|_with_|^(?:tls|ssl)-[\w-]{2,40}-with-|^rsassa|^hkdf[-_]\w{2,10}$|^[a-z]{2,10}\d{0,3}with(?:hmac|sha|md5|rsa|aes|and)\w*$|^(?:aes|des(?:ede)?|rsa|rc[245]|idea|blowfish|chacha20)(?:_\d{3})?\/\w{2,10}\/\w{2,40}$|(?:^|[:+,])[!+-]?(?:[ae]NULL|EXPORT\d*|HIGH|LOW|kRSA|AESGCM)(?:$|[:+,])|^![\w-]{2,30}(?::!?[\w+-]{2,40})+$|^x509\w{0,30}$/i],
	["a filter or a query", /^\([&|!]?\(?\w+(?::[\d.]+:)?=|^(?:select|insert|update|delete|create|alter|drop|grant)\s/i],
	[
		"a selector",
		/^(?:[#.][A-Za-z][\w-]*(?:[ >.#[:].*)?|\/\/?\w+\[.*|\w*\[\w+[~^$*|]?=.*\].*)$/,
		"#./["
	],
	[
		"the scope of a signed request",
		/(?:[/]|%2F)(?:aws4|\w{1,20})_request$|^\w{2,8}_request$/i,
		"/%_"
	],
	[
		"a set of characters",
		/(?<![0-9A-Fa-f]{2})0-9|a-z|A-Z|\[[A-Z][a-z]\]|\]\{\d/,
		"-[]"
	],
	[
		"a route",
		/^[a-z_]+(?:\/[a-z_]+)*#[a-z_?!]+$/,
		"#"
	],
	[
		"a glob or a refspec",
		/^\*\*?\/|\/\*/,
		"*"
	],
	[
		"another setting",
		/^[a-z][a-z-]{1,30}(?:\.[a-z][A-Za-z\d-]{1,30}(?:\[\d{1,3}\])?){2,10}=[\w.,:/-]{1,80}$/,
		"="
	],
	[
		"another setting",
		/^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,3}=[\w.-]{1,40}$/,
		"="
	],
	[
		"another setting",
		/^[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,6}=[\w./:-]{0,60}$/,
		"="
	],
	[
		"another setting",
		/^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}=[a-z]{2,20}$/,
		"="
	],
	[
		"an algorithm",
		/^(?:AES|Camellia|ARIA|SEED|SM4)-\d{3}\/(?:CCM|OCB|GCM|EAX|SIV|CBC)(?:\(\d{1,2}\))?$/,
		"/"
	],
	[
		"a reference in a schema",
		/^#(?:\/[\w$~%-]{1,60}){1,8}$/,
		"#"
	],
	[
		"an address and a route",
		/^\d{1,3}(?:\.\d{1,3}){3}\|\/[\w/-]{0,60}$/,
		"|"
	],
	[
		"a date",
		/^\d{1,2}[- ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[- ]\d{2,4}$/i,
		"- "
	],
	[
		"the id of a public key",
		/^\d{3,4}[A-Za-z]\/[\dA-F]{8}$/,
		"/"
	],
	[
		"a browser",
		/^(?:Mozilla|Opera|curl|Wget)\/\d/,
		"/"
	],
	[
		"bytes of quoted-printable text",
		/^=?(?:(?:0A|0D|3D|20|09)=?){1,6}$/,
		"="
	],
	[
		"the name of a property",
		/^[A-Za-z][\w-]{1,40}(?:\.[A-Za-z][\w-]{0,40}|\[\d{1,3}\]){0,8}\[\d{1,3}\](?:\.[A-Za-z]\w{0,40})?$/,
		"["
	],
	[
		"a boundary between parts",
		/^-{2,}\w{0,20}Boundary/,
		"-"
	],
	[
		"a quote in HTML",
		/^&#0?39\b|&#0?39$|^[a-z]{2,10}&#(?:8217|x2019|x27)$/,
		"&"
	],
	[
		"a word between quotes in HTML",
		/^&(?:#x27|#0?39|quot|apos)(?:;?[A-Za-z_-]{0,16}|;[A-Za-z_-]{0,16}&(?:#x27|#0?39|quot|apos);?)$/i,
		"&"
	],
	[
		"an attack on a query",
		/^(?:'|%27)(?:%20|%2f|%09|[+ /*)])*(?:or|and|union|like|having)(?:%20|%2f|%09|[+ /*(])|^\*(?:%2f|\/)(?:or|and|union|like|%27)/i,
		"'%*"
	],
	[
		"a kind of protection",
		/^(?:wifi\.)?(?:(?:wpa[23]?|psk\d?|wep|sae|eap|tkip|ccmp)(?:[-_/+ ](?=\w)|$)){2,6}$/i,
		"-_/+"
	],
	[
		"a type and what holds without a value",
		/^(?:bool|u?int(?:eger)?|string|float|list|file|host|ip\d?addr|port|range|or|and)(?:\([\w(),."'| -]{0,60}\))?:[\w.-]{0,30}$/,
		":"
	],
	[
		"a switch",
		/^[A-Za-z]\w{1,30}=(?:yes|no|true|false|on|off|\d{1,3})$/,
		"="
	],
	[
		"a field list",
		/^[\w.@-]{0,40}&(?:[a-z_]{2,20}|[A-Z][A-Z_]{2,30})=|^[\w-]{1,30}=[\w{}$%<-]{1,40}(?:&|;)/,
		"&="
	]
], ...codeFormatPatterns].map(([what, pattern, marks]) => ({
	what,
	pattern: new LargePattern(pattern),
	marks: marks === void 0 ? -1 : marksIn(marks)
}));
function marksIn(value) {
	let bits = 0;
	for (let index = 0; index < value.length; index++) {
		const code = value.charCodeAt(index);
		const place = code < 48 ? code - 33 : code < 65 ? code - 43 : code < 97 ? code - 69 : code - 95;
		if (place >= 0 && place < 32 && !isKind(code, 7)) bits |= 1 << place;
	}
	return bits;
}
const formatsByMarks = new Map();
const mostKnown$1 = 1024;
function formatsWith(marks) {
	const known = formatsByMarks.get(marks);
	if (known !== void 0) return known;
	if (formatsByMarks.size >= mostKnown$1) formatsByMarks.clear();
	const found = formats.filter((format) => (format.marks & marks) !== 0 || format.marks === -1);
	formatsByMarks.set(marks, found);
	return found;
}
const plainFormats = formats.filter(({ what }) => what === "a key of the keyboard" || what === "a type of texts" || what === "a pattern of dates" || what === "an identifier of Twilio" || what === "a size" || what === "a version of an API" || what === "an encoding of text" || what.startsWith("an algorithm") || what.startsWith("what a server") || what === "a public key or a certificate" || what.startsWith("a PEM") || what === "a filter or a query");
function knownFormatOf(value, hasMarks) {
	return (hasMarks ? formatsWith(marksIn(value)) : plainFormats).find(({ pattern }) => pattern.test(value))?.what;
}
// src/engine/assignment/rejections/words.ts
const setOf = (words) => new Set(words.split(" "));
const tails = setOf("sha sig sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies through ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage license address addresses addr help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits lookup lookups exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods attempts meter meters history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain channel channels restriction restrictions backend backends scheme schemes condition conditions server servers sdk library lib libs filepath filepaths target targets strategy strategies exists present missing valid invalid ok success failure failed fail changed updated reset recovery forgot prompt passwordfile passwdfile pwdfile grant scope scopes audience issuer realm domain group groups mechanism mechanisms attribute attributes encryption identity characters alphabet protection protected challenge challenges show fetch find del require command cmd namespace ns zone zones env var variable allowed denied exception exceptions network networks subnet subnets flow flows vendor vendors phone iterations capability capabilities at reason reasons txt port ports identifier identifiers helper helpers tag tags accessor accessors level levels parallelism memory clientid oid oids hashing proof proofs zero date dates timestamp timestamps approved decline declined price prices pricing sids limit limits ratelimit ratelimits expression expressions resource to used query queries encoder encoders decoder decoders tokenizer tokenizers digits connector connectors arg args argument arguments descriptor descriptors md tuple image images broker brokers ignore ignored com purpose purposes metadata engine quota quotas mtime ctime states nid correct incorrect icontains startswith requirement requirements askpass module modules delay delays ident idents");
const whose = setOf("mail email user users server host network backend store phone channel vendor");
const publicWords = setOf("public pub pubkey pubkeys publickey publickeytoken pinnedpubkey publishable encrypted encryptedkey sealed wrapped sitekey prekey prekeys lprekeys");
const hashWords = setOf("hash hashed hasher hashers sha digest checksum bcrypt crypted etag fingerprint commit revision finger nonce opaque cnonce encrypted dhe edhe ecdhe poly chacha");
const labelHeads = setOf("func function label hint placeholder title aria tooltip");
const plainKeys = setOf("code mapping annotation foreign primary repository site socket websocket sort result results output partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut cut arrow enter tab shift ctrl alt meta cmd modifier default config setting settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup deduplication story idempotency lock url slug permalink compound secondary surrogate global redis memo metric feature flag environment variable env citation cite correlation schema for identifier rule badge spreadsheet sheet contains contain has icon version ticket issue epic board sprint only generate coordinator string protobuf array metadata offset replica fixture restore trigger deposed image img action context duplicate equivalence anonymous text src dst dest destination sub pre tag parameter expected stats");
const plainTokens = setOf("next forward backward simple sanitized sanitised site page paging skip skiptoken creation sequence continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls version concurrency design css color total prompt completion idempotency max min separator delimiter keyword comment literal change watch input output left right expected file");
const stockWords$1 = setOf("true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char binary varbinary blob hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain plaintext ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id replaced session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else negotiate ntlm spnego gssapi sasl mymachines systemd sss winbind encrypted hashed readonly read-only writable writeable digestmd5 digest-md5 crammd5 cram-md5 include omit same-origin stdin private public client server bytes unset redacted masked sensitive confidential scram-sha-256 trust peer md5 keypair uuid unknown identifier requested require preferred discouraged compat test mypassword mysecret mytoken mykey passw0rd_ thepassword somepassword migrated deprecated inherit development staging production enable disable locked unlocked auto-generate autogenerate obfuscated oauth2accesstoken aws4 vcalendar x-access-token x-oauth-basic localhost localstack base64url base64urlnopad base32 base58 endstream endobj nullable sometimes confirmed community generate unrecognized unrecognised instanceprofile approved rejected permission-denied sufficient requisite substack neutered starttls uncompromised compromised argument implemented unimplemented not_implemented");
// src/engine/assignment/rejections/format.ts
const anyHash = new LargePattern(/^(?:\${1,4}(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?|bcrypt-sha256|shiro\d)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2|(?:PLAIN|LDAP|CRAM|DIGEST|HMAC)-MD5|BLF-CRYPT|SCRAM-SHA)[\w-]{0,20}\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|md5[0-9a-f]{32}$|SCRAM-SHA|(?:[\w-]{1,40}:)?[0-9a-f]{16,32}\${1,2}[0-9a-f]{64}$|e1NIQX|e1NTSEF|e01ENX|e0NSWVBUf)/i);
const isPasswordHash = ({ candidate: { value } }) => anyHash.test(value) ? "the value is a password hash" : void 0;
const isMarkOrError = ({ candidate: { value } }) => value.startsWith("\\u") && /^\\u(?:[\dA-Fa-f]{4}|\{[\dA-Fa-f]{2,6}\})$/.test(value) || value.startsWith("error:") && /^error:[\dA-F]{8}:/.test(value) ? "the value is a mark or an error" : void 0;
const isInUrn = ({ candidate: { name, separator, quote }, surroundings: { line } }) => quote === "none" && separator === "colon" && line.includes(`urn:ietf:params:${name}:`) ? "the value is a part of a URN" : void 0;
const isDigestOf = ({ candidate: { qualifier, value, separator }, surroundings: { line } }) => separator === "colon" && /\bof\b/.test(qualifier) && /^[\da-f]{6,64}$/i.test(value) && /\b(?:sha-?\d{1,3}|md5|hash|digest|checksum)\s+of\b/i.test(line) ? "the value is a digest" : void 0;
const hasKnownFormat = ({ candidate: { kind, value, words }, isOpaque, shape }) => {
	if (value.startsWith("MII") && shape.length > 100 && words.some((word) => word.startsWith("priv"))) return void 0;
	const found = knownFormatOf(value, shape.marks > 0);
	if (found === void 0 || isOpaque && shape.length < 30 && shape.marks === 0 && found === "an algorithm") return void 0;
	if (found === "a selector" && shape.digits > 1) return void 0;
	if (found === "what a package requires" && kind === "user-password") return void 0;
	return `the value is ${found}`;
};
const imageLine = /^[\s-]{0,40}["']?image["']?:\s/;
const tagged$1 = /\s(?:-t|--tag)[ =]|\b(?:docker|podman|buildah|skopeo|crane|nerdctl)\b/i;
const isImageVersion = ({ candidate, surroundings: { line } }) => {
	const { name, value, separator, nameEnd, valueStart, quote } = candidate;
	if (quote !== "none" || separator !== "colon" || valueStart !== nameEnd + 1) return void 0;
	return imageLine.test(line) || tagged$1.test(line) && line.includes(`/${name}:${value}`) ? "the value is the version of an image" : void 0;
};
const isBehindScheme = ({ candidate: { value, quote, separator, nameEnd, valueStart } }) => quote === "none" && separator === "colon" && valueStart === nameEnd + 1 && value.startsWith("//") ? "the value is an address" : void 0;
const isDistinguishedName = ({ candidate: { value, quote, next }, surroundings: { line } }) => quote === "none" && next === "," && [
	"cn=",
	"ou=",
	"dc=",
	"uid="
].some((attribute) => line.includes(`${attribute}${value},`)) ? "the value is a part of a distinguished name" : void 0;
const uuidOfSomething = /^(?:[a-z][\w-]{1,20}:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isUuid = (evidence) => {
	const { value, family, words } = evidence.candidate;
	return evidence.shape.length >= 36 && evidence.shape.length <= 60 && uuidOfSomething.test(value) && (family === "api-key" && words.length === 1 && words[0] !== "apikey" && !isGivenToApi(evidence) || /^(?:[\w-]{1,15}[-_])?u?id:/i.test(value)) ? "the value is a UUID and the name does not say what for" : void 0;
};
const addressOfApi = /:\/\/(?:[\w.-]{1,60}[./])?api[./][\w./-]{0,80}\?key=$/i;
function isGivenToApi({ candidate: { kind, value }, surroundings: { line } }) {
	if (kind !== "query") return false;
	const at = line.indexOf(value);
	return addressOfApi.test(textBefore(line, at, 200));
}
const number = /^[-+]?(?:0x[\da-f]{1,16}[ul]{0,3}|(?!\d{6,}\.\.)[\d_.,]+[a-z%]{0,3}|\d[\d_]{0,20}(?:[iu](?:8|16|32|64|128|size)|f32|f64)|\d{1,3}\.\d{1,20}e[-+]?\d{1,3}|\d{1,2}#[\da-f_]{1,20}#)$/i;
const longestNumber = 30;
const longCount = /^\d{7,14}[a-z]{1,3}$/i;
const initials = /^\d{8,14}(?!(?:[mun]s|sec|min|[kmg]i?b|px|pt|em)$)[a-z]{2,3}$/i;
const fewestDigitsOfCode = 12;
const shortestPin = 4;
const timeInDigits = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?$/;
const timeWords = setOf("expiry expires expire timeout ttl utc lifetime");
const isNumber = (evidence) => {
	const { candidate: { value, family, quote }, shape } = evidence;
	if (!number.test(value) || shape.length > longestNumber) return void 0;
	if (isTime(evidence)) return "the value is a time";
	const isDigits = shape.digits === shape.length;
	if (family === "password" && (quote === "none" ? initials : longCount).test(value)) return void 0;
	if (isDigits && shape.digits >= fewestDigitsOfCode) return void 0;
	return isDigits && mayBePin(evidence) ? void 0 : "the value is a number";
};
function isTime({ candidate: { value, family }, shape }) {
	return shape.digits === shape.length && timeInDigits.test(value) || shape.length === 13 && /^1[4-9]/.test(value) && family !== "password";
}
function mayBePin({ candidate: { words, family, quote, isStatement, separator, next }, shape, surroundings: { path } }) {
	if (family !== "password" || shape.length < shortestPin || separator === "blank") return false;
	const isEnumerated = quote === "none" && next === "," && path !== void 0 && fileKindOf(path).isSourceCode;
	return (quote !== "none" || isStatement && !isEnumerated) && !words.some((word) => timeWords.has(word));
}
const isBinary$1 = (evidence) => {
	const { candidate: { value }, shape } = evidence;
	if (shape.foreign * 4 > shape.length) return "the value is text in another script or binary";
	if (shape.marks === 0) return void 0;
	return /^(?:\\x[0-9a-f]{2}|\\[0-7]{1,3}){1,2}$|(?:\\x[0-9a-f]{2}.{0,2}){3}|(?:\\u(?:[0-9a-f]{4,8}|\{[0-9a-f]{1,6}\})){2}|\\(?:e|033|x1b)\[\d|[^\t\r\n -~\x80-\xff]/i.test(value) && !isEscapedKey(evidence) ? "the value is made of escapes" : void 0;
};
const controlCharacter$1 = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const isNamedByChance = ({ candidate: { name, words, kind, value }, surroundings: { line } }) => {
	if (!words.at(-1)?.endsWith("pw")) return void 0;
	const isPartOfGenerated = words.length > 5 && words.length * 3 >= name.length;
	const isOneOfMany = kind === "argument" && line.split("','", 10).length > 9 || name.length < 3 && shortVariables.test(line);
	return isPartOfGenerated || isOneOfMany || name.length < 3 && (controlCharacter$1.test(line) || indexEntries.test(value)) ? "the name is two bytes among others" : void 0;
};
const shortVariables = /,[\w$]{1,2}=["'][^"'\n]{0,80}["'],[\w$]{1,2}=["']/;
const indexEntries = /^(?:[^=\s]{1,3}=){3}/;
const grammarScope = /^[a-z][a-z-]{1,30}(?:\.[a-z\d][a-z\d-]{0,30}){1,6}$|^[a-z]{3,14}-\d$/;
const isGrammarScope = ({ candidate: { value, family, quote }, shape }) => family === "token" && quote !== "none" && shape.marks > 0 && shape.digits < 3 && grammarScope.test(value) ? "the value is a scope of a grammar" : void 0;
const isChallenge = ({ candidate: { value } }) => value.startsWith("realm=") ? "the value asks for a login" : void 0;
const isPermission = ({ candidate: { value, family }, shape }) => family === "credential" && shape.digits === 0 && /^[a-z_-]{2,40}(?::[a-z_-]{2,40}){1,4}$/.test(value) ? "the value is a permission" : void 0;
const isKindOfCredential = ({ candidate: { value, family, separator } }) => family === "credential" && separator === "word" && /^[a-z\d]{0,2}[a-z]{3,20}(?:-[a-z]{3,20}){1,4}$/.test(value) ? "the value is a word of a text" : void 0;
const isBrowserToken = ({ candidate: { value, family } }) => family === "token" && /^pub[0-9a-f]{32}$/.test(value) ? "the value is a token for browsers, which is public" : void 0;
const formatRejections = [
	isMarkOrError,
	hasKnownFormat,
	isInUrn,
	isDigestOf,
	isGrammarScope,
	isImageVersion,
	isBehindScheme,
	isDistinguishedName,
	isUuid,
	isBrowserToken,
	isChallenge,
	isPermission,
	isKindOfCredential,
	isNumber,
	isBinary$1,
	isNamedByChance
];
// src/engine/assignment/doubts/identity.ts
const mayBeIdReason = "a UUID is as likely an id";
const mayBeId = (evidence) => {
	const { value, family, words } = evidence.candidate;
	if (family !== "api-key" || !uuid.test(value)) return void 0;
	return words.at(-1) === "apikey" || words.at(-1) === "key" && words.at(-2) === "api" || isGivenToApi(evidence) ? void 0 : mayBeIdReason;
};
const mayBeRequestId = ({ candidate: { value, family, words }, surroundings: { line } }) => {
	if (family !== "token" || !uuid.test(value)) return void 0;
	return words.at(-2) === "request" || words.at(-2) === "client" && !/\bauth\b/.test(line) ? "a UUID of a request is rather its id" : void 0;
};
const isListedBelow = ({ candidate: { kind }, isOpaque, surroundings: { line } }) => kind === "argument" && !isOpaque && /^\s{0,80}["'][A-Za-z][\w-]{0,80}(?:\.[\w-]{1,60}){0,6}["'],?\s{0,4}$/.test(line) ? "one of a list with a line for each" : void 0;
const isKeyOfRecord = ({ candidate: { words, value, isNameQuoted }, surroundings: { line } }) => isNameQuoted && words.length === 1 && words[0] === "key" && /^[0-9a-f]{32}$/.test(value) && /["']id["']\s?(?:=>|:)\s?\d/.test(line) && /["']name["']\s?(?:=>|:)/.test(line) ? "it may be what the record is known by" : void 0;
const isKeyOfChain = ({ candidate: { words, value } }) => words.length === 1 && words[0] === "key" && /^0x[0-9a-f]{64}$/i.test(value) ? "it may be what a blockchain keeps something under" : void 0;
const anyCredentialNoun = new LargePattern(/(?:[_.-]|\d|[a-z](?=[A-Z]))(?:pass|password|passwd|pwd|secret|token|key|auth|credentials?)$/i);
const readsAsField = (evidence) => nameLikenessOf(evidence) === compoundOfCredentials && anyCredentialNoun.test(evidence.candidate.value) && !isNamedAfterProgram(evidence) ? "it reads like the name of what holds a secret" : void 0;
const compoundOfCredentials = 2;
const isNameOfCredentials = ({ candidate: { family, value, quote, separator }, shape }) => family === "credential" && (quote === "none" || separator === "colon") && shape.digits === 0 && /^[A-Za-z]+(?:[A-Z][a-z]+|[-_][a-z]+)+$/.test(value) ? "credentials are told by their name there" : void 0;
const storedSecret = /^[a-z\d]{1,20}(?:[-.][a-z\d]{1,20}){1,8}$/;
const storedHeads = new Set("tls pull uri image docker registry cert certs ingress existing".split(" "));
const isNameOfSecret = ({ candidate: { family, words, value, separator, dashes }, isOpaque }) => {
	if (family !== "secret" || separator !== "colon" && dashes < 2 || isOpaque || !storedSecret.test(value)) return void 0;
	return storedHeads.has(words.at(-2) ?? "") || /-(?:tls|certs?|ca|registry|truststore|keystore|credentials|creds)$/.test(value) ? "a secret is told by its name there" : void 0;
};
const mostDigits = 4;
const readsAsKeyOfField = ({ candidate: { words, value, isNameQuoted, name }, shape, naturalness }) => words.length === 1 && name === "key" && isNameQuoted && shape.digits <= mostDigits && naturalness > .55 && /^(?=.*[a-z]{4})[A-Za-z][A-Za-z\d]{7,60}$/.test(value) ? "it reads as the name of a field" : void 0;
const identityDoubts = [
	mayBeRequestId,
	isListedBelow,
	readsAsField,
	isNameOfCredentials,
	isNameOfSecret,
	readsAsKeyOfField,
	isKeyOfRecord,
	isKeyOfChain,
	mayBeId
];
// src/engine/ownership/owned-grade.ts
function ownedGrade({ confidence, reasons }, { fit, reason }) {
	return fit === "form" && confidence === "low" && (reasons.includes("a UUID is as likely an id") || reasons.every(isUndoubted)) ? {
		confidence: "medium",
		reasons: [...reasons.filter((text) => text !== mayBeIdReason), reason]
	} : {
		confidence,
		reasons: [...reasons, reason]
	};
}
function isUndoubted(reason) {
	return /^(?:the name tells of|score )/.test(reason);
}
function reasonOf(fit, { place }, { name }) {
	return `${place === "key" ? `its name or what stands right before it speaks of ${name}` : place === "path" ? `its file is called after ${name}` : `${name} stands near it`}, and it has the ${fit === "form" ? "form" : "length"} of such secrets`;
}
// \0lazy:owner.js
let loaded$5;
const load$4 = () => loaded$5 ??= require("./owner.js");
function createOwnership(...values) {
	return load$4().createOwnership(...values);
}
// \0lazy:match.js
let loaded$4;
const load$3 = () => loaded$4 ??= require("./match.js");
function buildMatches(...values) {
	return load$3().buildMatches(...values);
}
// src/engine/match/match-maker.ts
var MatchMaker = class {
	#compiled;
	#ownership;
	constructor(compiled) {
		this.#compiled = compiled;
	}
	make(found, scanned, mostMatches, onDropped) {
		const { ruleSet } = this.#compiled;
		const own = withoutCompanions(this.#strongest(found, scanned.path, (loser, winner) => {
			if (loser.rule !== winner.rule) onDropped(loser, "overlap", `${ruleSet.entry(winner.rule).id} says more of the same text`);
		}), (part) => onDropped(part, "companion", "it is a part of another secret beside it"));
		return buildMatches(this.#withOwners(own.length > mostMatches ? own.slice(0, mostMatches) : own, scanned.path), scanned, ruleSet);
	}
	#strongest(found, path, onLoss) {
		const { ruleSet } = this.#compiled;
		const isLimited = ({ rule }) => ruleSet.load(rule).paths !== void 0;
		const limited = path === void 0 ? found.filter(isLimited) : [];
		if (limited.length === 0) return resolveOverlaps(found, ruleSet, onLoss);
		const others = found.filter((item) => !isLimited(item));
		return [...resolveOverlaps(limited, ruleSet, onLoss), ...resolveOverlaps(others, ruleSet, onLoss)].sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule);
	}
	#withOwners(found, path) {
		const { ruleSet, selected } = this.#compiled;
		const ownerless = found.filter(({ rule }) => mayBeOwned(ruleSet.entry(rule)));
		if (ownerless.length === 0) return found;
		this.#ownership ??= createOwnership(ruleSet, selected);
		const owners = this.#ownership.ownersOf(ownerless, path);
		return found.map((item) => {
			const owner = owners.get(item);
			return owner ? owned(item, owner) : item;
		});
	}
};
function owned(item, owner) {
	const { rule, fit, reason, decoded } = owner;
	return {
		...item,
		...ownedGrade(item, owner),
		...decoded !== void 0 && {
			secret: decoded,
			layer: {
				...item.layer,
				encodings: [...item.layer.encodings, "base64"]
			}
		},
		rule,
		takeover: {
			from: item.rule,
			fit,
			reason
		}
	};
}
function withoutCompanions(kept, onDropped) {
	const parts = new Set(kept.flatMap(({ companions }) => companions.map(({ value }) => value)));
	if (parts.size === 0) return kept;
	return kept.filter((item) => {
		const isPart = item.companions.length === 0 && parts.has(item.secret);
		if (isPart) onDropped(item);
		return !isPart;
	});
}
// \0lazy:matcher.js
let loaded$3;
const load$2 = () => loaded$3 ??= require("./matcher.js");
function createHitMatcher(...values) {
	return load$2().createHitMatcher(...values);
}
// src/engine/search/layer-search.ts
const nothing$1 = {
	matchedIn: [],
	assignmentCost: 0
};
var LayerSearch = class {
	#compiled;
	#deadline;
	#matcher;
	constructor(compiled, deadline) {
		this.#compiled = compiled;
		this.#deadline = deadline;
	}
	search(layer, { path, scope, events, searchHits }) {
		const find = searchHits ?? this.#compiled.kernel.search;
		let matches;
		find(layer.bytes, scope, (hits) => {
			matches ??= this.#own().begin(layer, path, events);
			matches.add(hits);
		});
		return matches?.end() ?? nothing$1;
	}
	matchesAt(rule, position, windows) {
		return this.#own().matchesAt(rule, position, windows);
	}
	judgeAssignments(position, keywordLength, context) {
		return this.#own().judgeAssignments(position, keywordLength, context);
	}
	#own() {
		return this.#matcher ??= createHitMatcher(this.#compiled, this.#deadline);
	}
};
// src/engine/search/layer.ts
function mostDecodedBytes(length, limits) {
	return Math.max(limits.decodedBytesFloor, length * limits.decodedBytesFactor);
}
function outermostLayer(bytes) {
	return {
		bytes,
		encodings: [],
		depth: 0,
		toBlob: (start, end) => ({
			start,
			end
		})
	};
}
const noParts = [];
const longestSample = 4096;
function visitLayers(bytes, limits, visitor) {
	const most = mostDecodedBytes(bytes.length, limits);
	let bytesLeft = most;
	let limit;
	const isTooMuch = () => void (limit ??= "too much encoded text in one place; the rest was not decoded");
	const visitInner = (layer) => {
		visitor.visit(layer);
		for (const part of partsOf(layer, visitor)) {
			const isTooDeep = layer.depth >= limits.decodeDepth;
			const inflated = part.compressed && inflatePart(part, isTooDeep ? longestSample : bytesLeft);
			if (part.compressed && !part.compressed.isText && !inflated) continue;
			const content = inflated?.bytes ?? part.bytes;
			if (isTooDeep) {
				if (isOpaque(part.encoding) && holdsWrittenRun(content)) limit ??= `encoded more than ${limits.decodeDepth} times (--max-decode-depth)`;
			} else if (content.length > bytesLeft) isTooMuch();
			else {
				bytesLeft -= content.length;
				if (inflated?.isCut) isTooMuch();
				visitInner(inflated ? inflatedLayer(layer, part, inflated) : decodedLayer(layer, part));
			}
		}
	};
	visitInner(outermostLayer(bytes));
	if (limit !== void 0) visitor.limited(limit);
	return most - bytesLeft;
}
function partsOf({ bytes, depth }, visitor) {
	const places = visitor.findEncoded(bytes, depth);
	const parts = places?.length === 0 ? noParts : decodeParts(bytes, places);
	return depth === 0 && visitor.wide ? [visitor.wide, ...parts] : parts;
}
function isOpaque(encoding) {
	return encoding === "base64" || encoding === "hex";
}
const shortestSecret = 12;
const fewestCharacters = 6;
function holdsWrittenRun(bytes) {
	const seen = new Set();
	let length = 0;
	for (const byte of bytes) {
		if (byte === 0) continue;
		const isPrintable = byte >= 32 && byte < 127;
		length = isPrintable ? length + 1 : 0;
		if (!isPrintable) seen.clear();
		else if (seen.add(byte).size >= fewestCharacters && length >= shortestSecret) return true;
	}
	return false;
}
function decodedLayer(outer, { encoding, bytes, startsInWord = false, cutTail, sourceSpan }) {
	const text = toText(bytes, detectEncoding(bytes));
	const toOuter = (start, end) => sourceSpan(text.originalOffset(start), text.originalOffset(end));
	const { unpacked } = outer;
	return {
		bytes: text.bytes,
		encodings: [...outer.encodings, encoding],
		depth: outer.depth + 1,
		startsInWord,
		cutTail: text.bytes.length === bytes.length ? cutTail : void 0,
		...unpacked && { unpacked: {
			text: unpacked.text,
			toText(start, end) {
				const span = toOuter(start, end);
				return unpacked.toText(span.start, span.end);
			}
		} },
		toBlob(start, end) {
			const span = toOuter(start, end);
			return outer.toBlob(span.start, span.end);
		}
	};
}
function inflatedLayer(outer, part, { compression, bytes }) {
	const text = toText(bytes, detectEncoding(bytes));
	const source = part.sourceSpan(0, part.bytes.length);
	const place = outer.toBlob(source.start, source.end);
	return {
		bytes: text.bytes,
		encodings: [
			...outer.encodings,
			part.encoding,
			compression
		],
		depth: outer.depth + 1,
		unpacked: {
			text,
			toText: (start, end) => ({
				start,
				end
			})
		},
		toBlob: () => place
	};
}
// src/engine/scanner.ts
const defaultScannerLimits = {
	decodeDepth: 4,
	decodedBytesFactor: 16,
	decodedBytesFloor: 1048576,
	matches: 25e4
};
const noMatches = [];
const emptyScan = {
	matches: noMatches,
	decodedBytes: 0,
	isCut: false
};
var Scanner = class {
	#compiled;
	#layers;
	#limits;
	#maker;
	#edits;
	constructor(compiled, deadline, limits = defaultScannerLimits) {
		this.#compiled = compiled;
		this.#layers = new LayerSearch(compiled, deadline);
		this.#limits = limits;
		this.#maker = new MatchMaker(compiled);
		const { edits } = compiled.kernel;
		this.#edits = edits && createEditedTexts({
			compiled,
			layers: this.#layers,
			maker: this.#maker,
			limits,
			kernel: edits
		});
	}
	get readBuffer() {
		return this.#compiled.kernel.buffer;
	}
	scan(bytes, path, request = {}) {
		const { piece, mostMatches = Infinity } = request;
		return this.#scan(bytes, {
			path,
			events: request,
			piece,
			mostMatches
		}).matches;
	}
	scanEdited(bytes, { edit, isBase = false }, events, mostMatches) {
		const edits = this.#edits;
		const isPlain = isPlainText(bytes, this.#compiled.kernel.holdsZero);
		const judged = edit && isPlain ? edits?.judge(bytes, edit, isBase) : void 0;
		if (judged && judged.matches.length <= mostMatches) return judged;
		const facts = isBase && edits ? new BaseFacts(edits, this.#compiled.kernel, this.#limits) : void 0;
		const { matches, isCut, decodedBytes } = this.#scan(bytes, {
			path: void 0,
			events,
			mostMatches,
			facts
		});
		return {
			matches,
			known: isPlain && !isCut && matches.length < mostMatches ? facts?.toKnown(bytes, matches, decodedBytes) : void 0
		};
	}
	#scan(bytes, scan) {
		const { path, events, piece, mostMatches, facts } = scan;
		const text = toText(bytes, piece?.encoding ?? detectEncoding(bytes, this.#compiled.kernel.holdsZero));
		const scope = scopeOf(scan);
		const parts = events.rejected || facts ? void 0 : this.#partsIfEmpty(text.bytes, scope);
		const named = path === void 0 || piece ? void 0 : namedLayer(text.bytes, path);
		const wide = text.isTranscoded ? void 0 : this.#wideIn(text.bytes);
		if (parts?.length === 0 && !named && !wide) return emptyScan;
		const origin = piece?.origin ?? blobStart;
		const dropped = [];
		const searched = this.#search(text.bytes, {
			scope,
			parts,
			named,
			wide
		}, scan, dropped);
		const found = searched.found.filter((item) => isWithin(item, text, piece));
		if (found.length === 0 && dropped.length === 0) return {
			...searched,
			matches: noMatches
		};
		const matches = this.#maker.make(found, {
			text,
			origin,
			path
		}, mostMatches, ({ rule, start }, filter, reason) => dropped.push({
			rule,
			start,
			filter,
			reason
		}));
		if (events.rejected) tellDropped(dropped, text.bytes, origin, events.rejected);
		return {
			...searched,
			matches
		};
	}
	scanNamed(bytes, path, mostMatches) {
		const text = toText(bytes, detectEncoding(bytes, this.#compiled.kernel.holdsZero));
		const named = namedLayer(text.bytes, path);
		if (!named) return noMatches;
		const gathered = {
			found: [],
			limited: new Set(),
			isOverflowing: false
		};
		const events = gatheringEvents(gathered, this.#limits.matches, void 0);
		this.#layers.search(named, {
			path,
			scope: "text",
			events
		});
		return this.#maker.make(gathered.found, {
			text,
			origin: blobStart,
			path
		}, mostMatches, () => void 0);
	}
	#wideIn(bytes) {
		return this.#compiled.kernel.holdsZero(bytes) ? decodeWide(bytes) : void 0;
	}
	#partsIfEmpty(bytes, scope) {
		const { kernel } = this.#compiled;
		return !kernel.holdsHit || kernel.holdsHit(bytes, scope) ? void 0 : kernel.findEncoded(bytes, scope, this.#limits.decodeDepth);
	}
	#search(bytes, { scope, parts, named, wide }, { path, events, facts }, dropped) {
		const { matches, decodeDepth } = this.#limits;
		const gathered = {
			found: [],
			limited: new Set(),
			isOverflowing: false
		};
		const searchEvents = gatheringEvents(gathered, matches, events.rejected && dropped);
		const request = {
			path,
			scope,
			events: searchEvents
		};
		const decodedBytes = visitLayers(bytes, this.#limits, {
			wide,
			visit: (layer) => {
				const isOutermost = layer.encodings.length === 0;
				if (isOutermost && parts) return;
				const searchHits = isOutermost ? facts?.search : void 0;
				const outcome = this.#layers.search(layer, {
					...request,
					searchHits
				});
				facts?.addLayer(layer, outcome);
			},
			findEncoded: (text, depth) => {
				if (depth === 0 && parts) return parts;
				const places = this.#compiled.kernel.findEncoded(text, scope, decodeDepth - depth);
				facts?.addPlaces(text, depth, places);
				return places;
			},
			limited: searchEvents.limited
		});
		if (named) this.#layers.search(named, request);
		if (searchEncodedValues(gathered.found, this.#compiled.ruleSet, searchEvents, (layer, valueEvents) => {
			if (layer.depth <= decodeDepth) this.#layers.search(layer, {
				...request,
				events: valueEvents
			});
		})) facts?.addEncodedValue();
		const { found, limited, isOverflowing } = gathered;
		if (isOverflowing) limited.add(`more than ${matches} possible secrets in one place; the rest was left out`);
		for (const detail of limited) events.limited?.(detail);
		return {
			found,
			decodedBytes,
			isCut: limited.size > 0
		};
	}
};
function scopeOf({ path, events }) {
	if (events.rejected) return "any";
	return path !== void 0 && fileKindOf(path).isSourceCode ? "code" : "text";
}
function isPlainText(bytes, holdsZero) {
	const { encoding, markLength } = detectEncoding(bytes, holdsZero);
	return encoding === "utf-8" && markLength === 0;
}
function isWithin({ start }, text, piece) {
	if (!piece) return true;
	const offset = text.originalOffset(start);
	return offset >= piece.keepFrom && offset < piece.keepBefore;
}
// src/pool/kernel-binary-packed.ts
function readKernelBinary() {
	return (0, node_fs.readFileSync)(`${__dirname}/kernel.wasm`);
}
function readUnpackerBinary() {
	return (0, node_fs.readFileSync)(`${__dirname}/unpack.wasm`);
}
// src/foundation/defined.ts
function defined(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
// src/scan/settings.ts
const defaultMaxFindings = 1e5;
function settingsOf$1(options, { scan }) {
	const depth = options.maxArchiveDepth ?? scan.maxArchiveDepth;
	const inflatedBytes = options.maxArchiveSizeBytes ?? scan.maxArchiveSizeBytes;
	return {
		confidence: options.confidence ?? scan.confidence ?? "medium",
		honoursGitignore: options.honoursGitignore ?? scan.shouldHonourGitignore ?? true,
		followsLinks: options.followsLinks ?? scan.shouldFollowLinks ?? false,
		honoursInlineAllows: options.honoursInlineAllows ?? scan.shouldHonourInlineAllows ?? true,
		maxFileBytes: options.maxFileSizeBytes ?? scan.maxFileSizeBytes,
		archiveLimits: defined({
			depth,
			inflatedBytes
		}),
		decodeDepth: options.maxDecodeDepth ?? scan.maxDecodeDepth ?? defaultScannerLimits.decodeDepth,
		maxFindings: options.maxFindings ?? scan.maxFindings ?? defaultMaxFindings,
		maxTimeMs: options.maxTimeMs ?? scan.maxTimeMs
	};
}
// src/engine/search/deadline.ts
const withoutDeadline = {
	finishes(work) {
		work();
		return true;
	},
	isLate: () => true
};
// src/scan/rules/rule-deadline.ts
async function deadlineFor({ ruleSet, selected }, onProblem, late) {
	if (selected.every((index) => ruleSet.isProven(index))) return withoutDeadline;
	const { createDeadline } = await Promise.resolve().then(() => require("./pool-deadline.js"));
	return createDeadline((rule) => ruleSet.entry(rule).id, onProblem, late);
}
// src/scan/rules/rule-scanner.ts
function kernelBinaryFor({ kernel }) {
	return kernel === "plain" ? void 0 : readKernelBinary();
}
async function createRuleScanner(rules, options, config, onProblem) {
	const { ruleSet, selected } = rules;
	const deadline = await deadlineFor(rules, onProblem, new Int32Array(ruleSet.count));
	const { decodeDepth } = settingsOf$1(options, config);
	return new Scanner(compileRules(ruleSet, selected, kernelBinaryFor(options)), deadline, {
		...defaultScannerLimits,
		decodeDepth
	});
}
// src/scan/exposure/add-exposure.ts
async function startExposure({ options, repository }, { sightings }) {
	if (options.target.kind !== "git" || !repository || sightings.length === 0) return {};
	const { startRefs } = await Promise.resolve().then(() => require("./sources-git-refs-refs.js")).then((n) => n.refs_exports);
	return { refs: startRefs(repository) };
}
async function addExposure(decided, { options, repository }, trace, { heldValues = new Map(), ...known } = {}) {
	const { reported, allowed } = decided;
	if (options.target.kind !== "git" || !repository || !trace || reported.length + allowed.length === 0) return {
		decided,
		reaches: new Map(),
		heldValues
	};
	const { exposeFindings } = await Promise.resolve().then(() => require("./scan-exposure-exposure.js"));
	const { findings, reaches, heldValues: held } = await exposeFindings([...reported, ...allowed], trace, {
		repository,
		today: todayOf(options),
		known,
		heldValues,
		binary: kernelBinaryFor(options)
	});
	const order = (list) => options.sort === "exposure" ? [...list].sort(compareExposure) : list;
	return {
		decided: {
			...decided,
			reported: order(findings.slice(0, reported.length)),
			allowed: order(findings.slice(reported.length))
		},
		reaches,
		heldValues: held
	};
}
function compareExposure({ exposure: a }, { exposure: b }) {
	return (b?.days ?? -1) - (a?.days ?? -1) || Number(b?.isAtHead ?? false) - Number(a?.isAtHead ?? false);
}
// src/foundation/wildcard.ts
function matchesWildcard(text, wildcard) {
	let at = 0;
	let inWildcard = 0;
	let star = -1;
	let afterStar = 0;
	while (at < text.length) if (wildcard[inWildcard] === "*") {
		star = inWildcard++;
		afterStar = at;
	} else if (wildcard[inWildcard] === "?" || wildcard[inWildcard] === text[at]) {
		inWildcard++;
		at++;
	} else if (star >= 0) {
		inWildcard = star + 1;
		at = ++afterStar;
	} else return false;
	while (wildcard[inWildcard] === "*") inWildcard++;
	return inWildcard === wildcard.length;
}
// src/model/rule-name.ts
function isNamed(rule, name) {
	if (name === rule.id || name === rule.provider) return true;
	return name.includes("*") && (matchesWildcard(rule.id, name) || matchesWildcard(rule.provider, name));
}
// src/rule/select.ts
function selectRules(index, { only = [], skip = [], minSeverity = "low" }) {
	for (const name of [...only, ...skip]) {
		const complaint = complaintOfRuleName(index, name);
		if (complaint !== void 0) throw new UsageError(complaint);
	}
	const selected = index.filter((rule) => only.length === 0 || only.some((name) => isNamed(rule, name))).filter((rule) => !skip.some((name) => isNamed(rule, name))).filter((rule) => compareSeverity(rule.severity, minSeverity) >= 0);
	if (selected.length === 0) throw new UsageError("no rule is left to run; select more of them or a lower severity");
	return new Set(selected.map(({ id }) => id));
}
function complaintOfRuleName(index, name) {
	if (index.some((rule) => isNamed(rule, name))) return void 0;
	return `no rule or provider is called "${name}"${suggestion(name, new Set(index.flatMap(({ id, provider }) => [id, provider]))) || "; `straykey rules list` shows them"}`;
}
// src/config/config.ts
const excludesNothing = () => false;
const emptyConfig = {
	path: void 0,
	scan: { isExcluded: excludesNothing },
	rules: {
		only: [],
		skip: [],
		severities: [],
		others: []
	},
	ownRules: [],
	hasBuiltinRules: true,
	allow: [],
	baselinePath: void 0,
	notes: []
};
function resolveRules(config, index) {
	const notes = [];
	const known = (mentions) => mentions.filter((mention) => isKnown(mention, index, notes)).map(({ name }) => name);
	const [only, skip] = [known(config.rules.only), known(config.rules.skip)];
	known(config.rules.others);
	known(config.rules.severities);
	refuseTwins(config, index);
	const severities = new Map();
	for (const { name, severity } of config.rules.severities) for (const rule of index) if (isNamed(rule, name)) severities.set(rule.id, severity);
	return {
		only,
		skip,
		severities,
		notes
	};
}
function isKnown({ name, where, isForeign }, index, notes) {
	const complaint = complaintOfRuleName(index, name);
	if (complaint === void 0) return true;
	if (!isForeign) throw new ConfigError(where, complaint);
	notes.push(`${where}: straykey has no rule called "${name}", so this has no effect`);
	return false;
}
function refuseTwins({ path = "", ownRules }, index) {
	for (const { id } of ownRules) if (index.filter((rule) => rule.id === id).length > 1) throw new ConfigError(path, `rule ${id}: this id is taken; give your rule another one`);
}
// src/sources/file/read-ahead.ts
const empty = new Uint8Array(0);
var ReadAhead = class {
	#readPiece;
	#bytes = empty;
	#failure;
	#isEnded = false;
	constructor(readPiece) {
		this.#readPiece = readPiece;
	}
	fill(fd, most) {
		const buffer = new Uint8Array(most);
		let length = 0;
		try {
			while (length < most && !this.#isEnded) {
				const count = this.#readPiece(fd, buffer, length, most - length);
				this.#isEnded = count === 0;
				length += count;
			}
		} catch (error) {
			this.#failure = { error };
		}
		this.#bytes = buffer.subarray(0, length);
		return length;
	}
	readPiece = (fd, buffer, offset, length) => {
		if (this.#bytes.length > 0) {
			const piece = this.#bytes.subarray(0, length);
			buffer.set(piece, offset);
			this.#bytes = this.#bytes.subarray(piece.length);
			return piece.length;
		}
		if (this.#failure) throw this.#failure.error;
		return this.#isEnded ? 0 : this.#readPiece(fd, buffer, offset, length);
	};
};
// src/foundation/item-at.ts
function itemAt(items, index) {
	const item = items[index];
	if (item === void 0) throw new RangeError(`there is no item ${index} among ${items.length}`);
	return item;
}
// src/sources/event-loop-turns.ts
const turnMs = 50;
var Turns = class {
	#dueAtMs = performance.now() + turnMs;
	get isDue() {
		return performance.now() >= this.#dueAtMs;
	}
	async take() {
		await new Promise((resolve) => setImmediate(resolve));
		this.#dueAtMs = performance.now() + turnMs;
	}
};
// src/sources/file/sparse-file.ts
const blockBytes = 512;
const minSparseBytes = 64 << 20;
function isSparse(stats) {
	return stats.size >= minSparseBytes && stats.blocks * blockBytes < stats.size / 2;
}
function openSparse(path, stats, position) {
	const direct = openDirect(path, stats);
	if (direct === void 0) return void 0;
	let at = position;
	const readPiece = (fd, buffer, offset, length) => {
		const count = unlessRefused(() => (0, node_fs.readSync)(direct, buffer, offset, length, at)) ?? (0, node_fs.readSync)(fd, buffer, offset, length, at);
		at += count;
		return count;
	};
	return {
		readPiece,
		close: () => (0, node_fs.closeSync)(direct)
	};
}
function openDirect(path, stats) {
	if (process.platform !== "linux") return void 0;
	const fd = unlessRefused(() => (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK | node_fs.constants.O_DIRECT));
	if (fd === void 0) return void 0;
	const { dev, ino } = (0, node_fs.fstatSync)(fd);
	if (dev === stats.dev && ino === stats.ino) return fd;
	(0, node_fs.closeSync)(fd);
}
// src/sources/file/unreadable.ts
function unreadable(where, error) {
	const problem = {
		kind: "unreadable",
		where,
		detail: describeSystemError(error)
	};
	return ["EACCES", "EPERM"].includes(systemErrorCode(error)) ? {
		...problem,
		advice: "Leave it out with --exclude, or run as somebody who may read it."
	} : problem;
}
// src/sources/file/read-file.ts
const mebibyte$1 = 1 << 20;
const pieceBytes = mebibyte$1;
const openFlags = node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK;
const defaultMaxFileBytes = 16384 * mebibyte$1;
function readFileInto(path, sink, maxFileBytes = defaultMaxFileBytes, sharePieces) {
	const shown = showPath(path);
	const provenance = {
		kind: "file",
		path: shown
	};
	let fd;
	try {
		fd = openFile(path, shown);
	} catch (error) {
		sink.problem(unreadable(provenance.path, error));
		return;
	}
	try {
		readDescriptor({
			fd,
			path,
			provenance,
			sink,
			maxBytes: maxFileBytes,
			readPiece: readOn,
			sharePieces
		});
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function helpWithFile(path, sink, maxFileBytes, share) {
	const shown = showPath(path);
	let fd;
	try {
		fd = openFile(path, shown);
	} catch {
		return;
	}
	try {
		const input = {
			fd,
			path,
			provenance: {
				kind: "file",
				path: shown
			},
			sink,
			maxBytes: maxFileBytes ?? 17179869184,
			readPiece: readOn,
			sharePieces: () => share
		};
		const { length } = sink.readBuffer;
		if (fill(input, length).count === length) stream(input);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function openFile(path, shown) {
	return (0, node_fs.openSync)(shown === path ? path : encodePath(path), openFlags);
}
function readBatch(files, { start, end }, { sink, maxFileBytes, sharing }) {
	for (let index = start; index < end; index++) {
		if (sink.timeLimit?.isOver()) return sink.timeLimit.leaveOut("files", end - index);
		readFileInto(itemAt(files, index), sink, maxFileBytes, (bytes) => sharing?.pieces(index, bytes));
	}
}
async function readInTurns(files, batches, { sink, maxFileBytes, sharing }) {
	const turns = new Turns();
	for (const { start, end } of batches) for (let index = start; index < end; index++) {
		if (sink.timeLimit?.isOver()) {
			sink.timeLimit.leaveOut("files", end - index);
			break;
		}
		readFileInto(itemAt(files, index), sink, maxFileBytes, (bytes) => sharing?.pieces(index, bytes));
		if (turns.isDue) await turns.take();
	}
}
const readOn = (fd, buffer, offset, length) => (0, node_fs.readSync)(fd, buffer, offset, length, null);
function readDescriptor(input) {
	const { maxBytes, provenance, sink } = input;
	const { readBuffer } = sink;
	const first = fill(input, Math.min(readBuffer.length, maxBytes + 1));
	if (first.count === readBuffer.length && maxBytes >= readBuffer.length) return stream(input);
	if (first.error === void 0 && first.count === 0 && !isScannableWhenEmpty(input)) return;
	if (first.error === void 0 || first.count > 0) sink.blob({
		provenance,
		bytes: readBuffer.subarray(0, Math.min(first.count, maxBytes))
	});
	if (first.error !== void 0) reportUnreadable(input, first.error);
	else if (first.count > maxBytes) reportLimit(input);
}
function fill({ fd, sink: { readBuffer }, readPiece }, room) {
	let count = 0;
	try {
		while (count < room) {
			const piece = readPiece(fd, readBuffer, count, room - count);
			if (piece === 0) break;
			count += piece;
		}
		return {
			count,
			error: void 0
		};
	} catch (error) {
		return {
			count,
			error
		};
	}
}
function isScannableWhenEmpty(input) {
	if (input.path === void 0) return false;
	const stats = (0, node_fs.fstatSync)(input.fd);
	if (stats.isFile()) return true;
	input.sink.problem({
		kind: "unreadable",
		where: input.provenance.path,
		detail: describeSpecialFile(stats)
	});
	return false;
}
function describeSpecialFile(stats) {
	if (stats.isFIFO()) return "is a pipe";
	if (stats.isSocket()) return "is a socket";
	return stats.isDirectory() ? "is a folder" : "is a device";
}
function stream(input) {
	const { maxBytes, provenance, sink } = input;
	const { length } = sink.readBuffer;
	const stats = (0, node_fs.fstatSync)(input.fd);
	const share = stats.isFile() ? input.sharePieces?.(stats.size) : void 0;
	const blob = sink.stream(provenance, share);
	for (let at = 0; at < length; at += pieceBytes) blob.write(sink.readBuffer.subarray(at, at + pieceBytes));
	const sparse = input.path !== void 0 && isSparse(stats) ? openSparse(encodePath(input.path), stats, length) : void 0;
	try {
		const rest = streamRest(sparse === void 0 ? input : {
			...input,
			readPiece: sparse.readPiece
		}, blob, length);
		blob.end();
		share?.end();
		if (share?.isOwn === false) return;
		if (rest.isLate) sink.timeLimit?.leaveOut("files", 1);
		else if (rest.error !== void 0) reportUnreadable(input, rest.error);
		else if (rest.count > maxBytes) reportLimit(input);
		else if (rest.count < stats.size) sink.problem({
			kind: "changed",
			where: provenance.path,
			detail: "shrank while it was read"
		});
	} finally {
		sparse?.close();
	}
}
function streamRest(input, blob, read) {
	let count = read;
	for (;;) {
		if (input.sink.timeLimit?.isOver()) return {
			count,
			error: void 0,
			isLate: true
		};
		const left = input.maxBytes - count;
		const piece = fill(input, Math.min(pieceBytes, left + 1));
		if (piece.count > 0 && left > 0) blob.write(input.sink.readBuffer.subarray(0, Math.min(piece.count, left)));
		count += piece.count;
		if (piece.count < pieceBytes || count > input.maxBytes) return {
			count,
			error: piece.error
		};
	}
}
function reportUnreadable({ provenance, sink }, error) {
	sink.problem(unreadable(provenance.path, error));
}
function reportLimit({ maxBytes, provenance, sink }) {
	sink.problem({
		kind: "limit",
		where: provenance.path,
		detail: `only the first ${maxBytes} bytes were scanned (--max-file-size)`,
		advice: "Raise --max-file-size or exclude the file."
	});
}
// src/sources/stdin.ts
const pollMs = 5;
const mostAheadBytes = 1 << 18;
function stdinSource({ filename = "stdin", maxFileBytes = defaultMaxFileBytes } = {}) {
	const ahead = new ReadAhead(readWaiting);
	return {
		readAhead: () => ahead.fill(0, mostAheadBytes),
		read(sink) {
			readDescriptor({
				fd: 0,
				provenance: {
					kind: "stdin",
					path: filename
				},
				sink,
				maxBytes: maxFileBytes,
				readPiece: ahead.readPiece
			});
		}
	};
}
function readStdin(buffer) {
	try {
		return readWaiting(0, buffer, 0, buffer.length);
	} catch (error) {
		throw new SourceError("stdin", describeSystemError(error), { cause: error });
	}
}
function readWaiting(fd, buffer, offset, length) {
	for (;;) try {
		return (0, node_fs.readSync)(fd, buffer, offset, length, null);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === "EOF") return 0;
		if (code !== "EAGAIN" && code !== "EINTR") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
	}
}
// src/scan/open-source.ts
async function openTargetRepository({ target }, { compared }) {
	if (!("repository" in target)) return void 0;
	if (target.kind === "staged") {
		const { openStaged, startStaged } = await Promise.resolve().then(() => require("./git.js")).then((n) => n.staged_exports);
		return compared ? openStaged(target.repository, { compared }) : startStaged(target.repository);
	}
	if (target.kind === "range" && !target.narrowing) return (await Promise.resolve().then(() => require("./history.js")).then((n) => n.range_exports)).openForRange(target.repository);
	const { openRepository } = await Promise.resolve().then(() => require("./git.js")).then((n) => n.repository_exports);
	return openRepository(target.repository);
}
async function openSource(setup, seen) {
	const { options, repository } = setup;
	const { target } = options;
	switch (target.kind) {
		case "dir": return openTree(target, setup);
		case "env": return openEnvironment(target, setup, seen);
		case "ci-variables": {
			const { ciVariableSource, listCiVariables } = await Promise.resolve().then(() => require("./sources-ci-source.js"));
			const variables = await listCiVariables(target, options.signal);
			if (seen) seen.ciVariables = variables;
			return ciVariableSource(variables);
		}
		case "stdin": return stdinSource({
			...target.filename !== void 0 && { filename: target.filename },
			...fileLimit(setup)
		});
		case "text": return textSource(target.text, target.path ?? "text");
		default: return openGitSource(options, repository);
	}
}
async function openTree({ paths }, setup) {
	const { options, steering, config, isExcluded } = setup;
	const { honoursGitignore, followsLinks } = settingsOf$1(options, config);
	const { workingTreeSource } = await Promise.resolve().then(() => require("./tree.js")).then((n) => n.working_tree_exports);
	return workingTreeSource({
		paths,
		honoursGitignore,
		followsLinks,
		...isExcluded !== excludesNothing && { isExcluded },
		...steering.onWalked && { onFound: steering.onWalked },
		...fileLimit(setup)
	});
}
async function openEnvironment({ paths, variables = process.env }, setup, seen) {
	const { envSource } = await Promise.resolve().then(() => require("./env.js")).then((n) => n.env_exports);
	if (seen) seen.variables = variables;
	return envSource({
		paths,
		variables,
		isExcluded: setup.isExcluded,
		onListed: (files) => seen && (seen.files = files),
		...fileLimit(setup)
	});
}
function fileLimit({ options, config }) {
	const { maxFileBytes } = settingsOf$1(options, config);
	return maxFileBytes === void 0 ? {} : { maxFileBytes };
}
async function openGitSource(options, repository) {
	const { target } = options;
	if (!repository) throw new TypeError(`a scan of kind ${target.kind} needs a repository`);
	if ("narrowing" in target && target.narrowing) {
		const { narrowedSource } = await Promise.resolve().then(() => require("./sources-git-range-narrowed.js"));
		const range = target.kind === "range" ? target.range : void 0;
		return narrowedSource(repository, {
			narrowing: target.narrowing,
			range,
			today: todayOf(options)
		});
	}
	switch (target.kind) {
		case "staged":
			if (repository.workTree === void 0 && !(0, node_fs.existsSync)((0, node_path.join)(repository.gitDir, "index"))) throw new SourceError(target.repository, "a bare repository, where nothing can be staged; scan its history or a range");
			return (await Promise.resolve().then(() => require("./git.js")).then((n) => n.staged_exports)).stagedSource(repository, target.only);
		case "range": return (await Promise.resolve().then(() => require("./history.js")).then((n) => n.range_exports)).rangeSource(repository, target.range);
		case "push": return (await Promise.resolve().then(() => require("./sources-git-range-push.js"))).pushSource(repository, target);
		default: return (await Promise.resolve().then(() => require("./sources-git-whole-repository.js"))).wholeRepositorySource(repository);
	}
}
function textSource(text, path) {
	return { read: (sink) => void sink.blob({
		provenance: {
			kind: "file",
			path
		},
		bytes: typeof text === "string" ? Buffer.from(text) : text
	}) };
}
// src/model/archive-path.ts
const separator = "!/";
function entryPath(archive, entry) {
	return `${archive}${separator}${entry}`;
}
function outerPath(path) {
	const at = path.indexOf(separator);
	return at < 0 ? path : path.slice(0, at);
}
function innerPath(path) {
	return path.slice(outerPath(path).length);
}
function isInArchive(path) {
	return path.includes(separator);
}
function fromPeerPath(path) {
	return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "").replaceAll(/!(?!\/)/g, "!/");
}
// src/model/git/object-id.ts
function idBytesOf(format) {
	return format === "sha1" ? 20 : 32;
}
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isNullId(id) {
	return /^0+$/.test(id);
}
// src/engine/late-scanner.ts
var LateScanner = class {
	#make;
	#made;
	constructor(make) {
		this.#make = make;
	}
	get readBuffer() {
		return this.prepare().readBuffer;
	}
	scan(bytes, path, request) {
		return this.prepare().scan(bytes, path, request);
	}
	scanNamed(bytes, path, mostMatches) {
		return this.prepare().scanNamed?.(bytes, path, mostMatches) ?? [];
	}
	prepare() {
		return this.#made ??= this.#make();
	}
};
// src/engine/piece-scanner.ts
const defaultLengths = {
	piece: 4194304,
	overlap: 131072,
	lookBack: 16384
};
var PieceScanner = class {
	#scanner;
	#path;
	#events;
	#keeper;
	#lengths;
	#share;
	#buffer;
	#length = 0;
	#piece = 0;
	#target;
	#keepFrom = 0;
	#origin = blobStart;
	#encoding;
	constructor(scanner, { path, events, keeper, lengths = defaultLengths, share }) {
		this.#scanner = scanner;
		this.#path = path;
		this.#events = {
			...events,
			...events.limited && { limited: once(events.limited) }
		};
		this.#keeper = keeper;
		this.#lengths = lengths;
		this.#share = share;
		this.#target = lengths.piece;
		this.#buffer = new Uint8Array(lengths.piece);
	}
	write(bytes) {
		const { overlap } = this.#lengths;
		let from = 0;
		while (from < bytes.length) {
			const part = bytes.subarray(from, from + this.#target - this.#length);
			this.#buffer.set(part, this.#length);
			this.#length += part.length;
			from += part.length;
			if (this.#length === this.#target) this.#scanPiece(this.#target - overlap);
		}
	}
	end() {
		this.#scanPiece(Infinity);
	}
	#scanPiece(keepBefore) {
		const bytes = this.#buffer.subarray(0, this.#length);
		const encoding = this.#encoding ??= detectEncoding(bytes);
		const isLast = keepBefore === Infinity;
		const isHole = !isLast && isZero(bytes);
		const isClaimed = this.#share?.claim(this.#piece++) ?? true;
		const matches = isClaimed && !isHole ? this.#scan(bytes, encoding, keepBefore) : 0;
		if (isClaimed) this.#share?.scanned(matches);
		if (isHole) return this.#carryZeros(keepBefore - this.#lengths.lookBack, encoding);
		if (!this.#share?.isShared) this.#target = this.#lengthFor(keepBefore - this.#keepFrom, matches);
		if (!isLast) this.#carry(keepBefore, encoding);
	}
	#scan(bytes, encoding, keepBefore) {
		const room = this.#keeper.room();
		if (room === 0) return 0;
		const matches = this.#scanner.scan(bytes, this.#path, {
			...this.#events,
			piece: {
				encoding,
				origin: this.#origin,
				keepFrom: this.#keepFrom,
				keepBefore
			},
			mostMatches: room
		});
		this.#keeper.keep(matches);
		return matches.length;
	}
	#lengthFor(span, matches) {
		const { piece, overlap, lookBack } = this.#lengths;
		const room = this.#keeper.room();
		if (matches === 0 || room === 0) return piece;
		const expected = overlap + lookBack + Math.ceil(span * room * 1.1 / matches);
		return Math.min(piece, Math.max(2 * (overlap + lookBack), Math.ceil(expected / 4) * 4));
	}
	#carryZeros(cut, { encoding }) {
		const { line, column, offset } = this.#origin;
		this.#origin = {
			line,
			column: column + cut / unitLength(encoding),
			offset: offset + cut
		};
		this.#length -= cut;
		this.#keepFrom = this.#lengths.lookBack;
	}
	#carry(keepBefore, encoding) {
		const bytes = this.#buffer.subarray(0, this.#length);
		const at = cutAt(bytes, keepBefore - this.#lengths.lookBack, encoding);
		const before = toText(bytes.subarray(0, at), encoding).bytes;
		const { line, column } = new PositionCursor(before, this.#origin).originAt(before.length);
		this.#origin = {
			line,
			column,
			offset: this.#origin.offset + at
		};
		this.#encoding = {
			...encoding,
			markLength: 0
		};
		this.#buffer.copyWithin(0, at, this.#length);
		this.#length -= at;
		this.#keepFrom = keepBefore - at;
	}
};
function cutAt(bytes, offset, { encoding }) {
	if (encoding === "utf-8") return characterStart(bytes, offset);
	const highByte = bytes[encoding === "utf-16le" ? offset + 1 : offset];
	return unitLength(encoding) === 2 && highByte !== void 0 && (highByte & 252) === 220 ? offset - 2 : offset;
}
function once(tell) {
	const told = new Set();
	return (text) => {
		if (told.has(text)) return;
		told.add(text);
		tell(text);
	};
}
let zeros;
function isZero(bytes) {
	zeros ??= Buffer.alloc(1048576);
	for (let at = 0; at < bytes.length; at += zeros.length) {
		const part = bytes.subarray(at, at + zeros.length);
		if (Buffer.compare(part, zeros.subarray(0, part.length)) !== 0) return false;
	}
	return true;
}
// src/model/blob.ts
function withPath(provenance, path) {
	if (provenance.kind !== "git-object") return {
		...provenance,
		path
	};
	const { kind, objectId, objectType } = provenance;
	return {
		kind,
		path,
		objectId,
		objectType
	};
}
// src/model/git/short-id.ts
function shortId(id) {
	return id.slice(0, 12);
}
// src/model/git/object-label.ts
function objectLabel(type, id) {
	return `${type} ${id.slice(0, 8)}`;
}
function tagLabel(name) {
	return `tag ${name}`;
}
function pathlessLabel(id) {
	return `object ${shortId(id)}`;
}
const label$1 = /^(?:(?:blob|commit|object|tree) [0-9a-f]{8,12}|tag [^/]+)$/;
function isObjectLabel(path) {
	return label$1.test(path);
}
// src/model/problem-place.ts
function problemPlace(provenance) {
	const { path } = provenance;
	if (provenance.kind !== "git-object" || outerPath(path) !== "") return { where: path };
	return {
		where: `${pathlessLabel(provenance.objectId)}${path}`,
		objectId: provenance.objectId
	};
}
function placeProblem(problem, pathOf) {
	const path = problem.objectId === void 0 ? void 0 : pathOf(problem.objectId);
	return path === void 0 ? problem : {
		...problem,
		where: path + innerPath(problem.where)
	};
}
// src/pool/collector.ts
var Collector = class {
	#scanner;
	#harvest;
	#events;
	timeLimit;
	constructor(scanner, harvest, events = {}, timeLimit) {
		this.timeLimit = timeLimit;
		this.#scanner = scanner;
		this.#harvest = harvest;
		this.#events = events;
	}
	get readBuffer() {
		return this.#scanner.readBuffer;
	}
	blob({ provenance, bytes, isBase = false, edit, namedBy }) {
		if (this.timeLimit?.isOver()) return namedBy === void 0 ? this.#leaveOut(provenance) : void 0;
		if (namedBy !== void 0) return this.#namedBlob(provenance, bytes, namedBy);
		if (bytes.length > this.#scanner.readBuffer.length) return this.#blobInPieces(provenance, bytes);
		this.#count(provenance, bytes.length);
		const room = this.#room();
		const events = this.#eventsFor(provenance);
		let known;
		if (room > 0 && (isBase || edit) && !events.rejected && this.#scanner.scanEdited) {
			const scanned = this.#scanner.scanEdited(bytes, {
				isBase,
				...edit && { edit }
			}, events, room);
			this.#keep(provenance, scanned.matches);
			({known} = scanned);
		} else if (room > 0) this.#keep(provenance, this.#scanner.scan(bytes, pathOf(provenance), {
			...events,
			mostMatches: room
		}));
		if (provenance.kind !== "names") this.#events.onScanned?.(bytes.length);
		return known;
	}
	#namedBlob(provenance, bytes, path) {
		const matches = this.#scanner.scanNamed?.(bytes, path, this.#room()) ?? [];
		this.#harvest.hasNamedFile ||= matches.length > 0;
		this.#keep(provenance, matches);
	}
	#leaveOut({ kind }) {
		const what = unreadKindOf(kind);
		if (what) this.timeLimit?.leaveOut(what, 1);
	}
	#blobInPieces(provenance, bytes) {
		const stream = this.stream(provenance);
		stream.write(bytes);
		stream.end();
	}
	stream(provenance, share) {
		const isCounted = share?.isOwn ?? true;
		if (isCounted) this.#count(provenance, 0);
		const pieces = new PieceScanner(this.#scanner, {
			path: pathOf(provenance),
			events: this.#eventsFor(provenance),
			keeper: {
				keep: (matches) => this.#keep(provenance, matches),
				room: () => this.#room()
			},
			share
		});
		const { kind } = provenance;
		let isLeft = false;
		return {
			write: (bytes) => {
				if (this.timeLimit?.isOver()) {
					if (!isLeft && kind !== "file" && kind !== "stdin") this.#leaveOut(provenance);
					isLeft = true;
					return;
				}
				pieces.write(bytes);
				if (!isCounted) return;
				this.#harvest.counts.bytes += bytes.length;
				this.#events.onScanned?.(bytes.length);
			},
			end: () => pieces.end()
		};
	}
	problem(problem) {
		this.#harvest.problem(problem);
	}
	skip(why, count) {
		this.#harvest.skip(why, count);
	}
	note(text) {
		this.#harvest.note(text);
	}
	readByGit(why, count) {
		this.#harvest.readByGit(why, count);
	}
	#room() {
		return this.#events.onRejected ? Infinity : this.#harvest.room;
	}
	#keep(provenance, matches) {
		if (matches.length === 0) return;
		const kept = withPath(provenance, provenance.path);
		for (const match of matches) {
			this.#harvest.sighting({
				provenance: kept,
				match
			});
			this.#events.onFound?.();
		}
	}
	#eventsFor(provenance) {
		const { onRejected } = this.#events;
		return {
			limited: (detail) => this.problem({
				kind: "limit",
				...problemPlace(provenance),
				detail
			}),
			...onRejected && { rejected: (rejection) => onRejected(problemPlace(provenance).where, rejection) }
		};
	}
	#count(provenance, bytes) {
		const { kind } = provenance;
		const { counts } = this.#harvest;
		if (kind === "names") return;
		counts.bytes += bytes;
		if (kind === "repository-file") return;
		if (kind === "variable") counts.variables++;
		else if ("objectType" in provenance && provenance.objectType === "commit") counts.commits++;
		else if (kind === "file" || kind === "stdin") counts.files++;
		else counts.blobs++;
	}
};
function pathOf(provenance) {
	return provenance.kind === "git-object" || provenance.kind === "names" ? void 0 : provenance.path;
}
function unreadKindOf(kind) {
	switch (kind) {
		case "file":
		case "stdin": return "files";
		case "variable": return "variables";
		case "names":
		case "repository-file": return;
		default: return "objects";
	}
}
// src/pool/packed-ids.ts
var PackedIds = class {
	#bytes;
	#idBytes;
	#count;
	constructor(idBytes = 0, bytes = new Uint8Array(0)) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#idBytes = idBytes;
		this.#count = idBytes === 0 ? 0 : bytes.length / idBytes;
	}
	get count() {
		return this.#count;
	}
	get idBytes() {
		return this.#idBytes;
	}
	get bytes() {
		return this.#bytes.subarray(0, this.#count * this.#idBytes);
	}
	add(id) {
		if (this.#count === 0) this.#idBytes = id.length / 2;
		const at = this.#count * this.#idBytes;
		if (at + this.#idBytes > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(firstIds * this.#idBytes, 2 * at));
		if (id.length !== 2 * this.#idBytes || this.#bytes.write(id, at, "hex") !== this.#idBytes) throw new TypeError("an id of another length, or none");
		return this.#count++;
	}
	at(number) {
		return this.#bytes.toString("hex", number * this.#idBytes, (number + 1) * this.#idBytes);
	}
	ranks() {
		const size = this.#idBytes;
		const heads = Float64Array.from({ length: this.#count }, (_, number) => this.#bytes.readUIntBE(number * size, Math.min(size, headBytes)));
		const compare = (a, b) => heads[a] - heads[b] || this.#bytes.compare(this.#bytes, b * size, (b + 1) * size, a * size, (a + 1) * size);
		const order = Uint32Array.from(heads.keys()).sort(compare);
		const ranks = new Uint32Array(this.#count);
		for (let place = 1; place < order.length; place++) ranks[order[place]] = ranks[order[place - 1]] + (compare(order[place], order[place - 1]) === 0 ? 0 : 1);
		return ranks;
	}
};
const firstIds = 64;
const headBytes = 6;
// src/pool/row-list.ts
const blockRows = 4096;
var RowList = class {
	blocks;
	#width;
	#count;
	constructor(width, count = 0, blocks = []) {
		this.#width = width;
		this.#count = count;
		this.blocks = [...blocks];
	}
	get count() {
		return this.#count;
	}
	add(numbers) {
		const row = this.#count % blockRows;
		if (row === 0) this.blocks.push(new Uint32Array(blockRows * this.#width));
		this.blocks[this.blocks.length - 1].set(numbers, row * this.#width);
		this.#count++;
	}
	row(index) {
		const at = index % blockRows * this.#width;
		return this.blocks[Math.floor(index / blockRows)].subarray(at, at + this.#width);
	}
};
// src/pool/shared-matches.ts
const mostVariants = 4;
var SharedMatches = class {
	all = [];
	#known = new Map();
	numberOf(match) {
		if (match.companions.length > 0) return this.#add(match);
		const known = this.#known.get(match.secret);
		if (known === void 0) {
			this.#known.set(match.secret, this.all.length);
			return this.#add(match);
		}
		const variants = this.#variantsOf(known, match);
		const same = variants.find((variant) => saysSame$1(this.all[variant], match));
		if (same !== void 0) return same;
		if (variants.length < mostVariants) variants.push(this.all.length);
		return this.#add(match);
	}
	#add(match) {
		this.all.push(match);
		return this.all.length - 1;
	}
	#variantsOf(known, { secret, excerpt: { text } }) {
		const byExcerpt = known instanceof Map ? known : new Map([[this.all[known].excerpt.text, [known]]]);
		if (byExcerpt !== known) this.#known.set(secret, byExcerpt);
		const variants = byExcerpt.get(text) ?? [];
		byExcerpt.set(text, variants);
		return variants;
	}
};
function saysSame$1(a, b) {
	return isSameBut("region", a, b);
}
function isSame$4(a, b) {
	if (a === b) return true;
	return isObject(a) && isObject(b) && isSameBut(void 0, a, b);
}
function isSameBut(name, a, b) {
	const names = Object.keys(a);
	if (names.length !== Object.keys(b).length) return false;
	return names.every((one) => one === name || Object.hasOwn(b, one) && isSame$4(Reflect.get(a, one), Reflect.get(b, one)));
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/pool/sighting-list.ts
function secretsOf({ count, blocks, matches }) {
	const rows = new RowList(columns.count, count, blocks);
	return (index) => matches[rows.row(index)[columns.match]].secret;
}
const columns = {
	origin: 0,
	match: 1,
	object: 2,
	region: 3,
	count: 10
};
const wordSize = 2 ** 32;
const noNumber = -1;
var SightingList = class SightingList {
	#rows = new RowList(columns.count);
	#origins = [];
	#originNumbers = new Map();
	#matches = new SharedMatches();
	#ids = new PackedIds();
	#last;
	#lastOrigin = 0;
	#lastObject = 0;
	get length() {
		return this.#rows.count;
	}
	add({ provenance, match }) {
		if (provenance !== this.#last) {
			this.#last = provenance;
			this.#lastOrigin = this.#numberOrigin(provenance);
			this.#lastObject = "objectId" in provenance ? this.#ids.add(provenance.objectId) + 1 : 0;
		}
		const { line, column, endLine, endColumn, byteOffset, byteLength } = match.region;
		this.#rows.add([
			this.#lastOrigin,
			this.#matches.numberOf(match),
			this.#lastObject,
			line,
			column,
			endLine,
			endColumn,
			byteOffset,
			byteOffset / wordSize,
			byteLength
		]);
	}
	adderFrom(sent) {
		const rows = new RowList(columns.count, sent.count, sent.blocks);
		const ids = new PackedIds(sent.idBytes, sent.ids);
		const matches = new Int32Array(sent.matches.length).fill(noNumber);
		const origins = sent.origins.map((origin) => this.#numberOrigin(origin));
		let sentObject = 0;
		let object = 0;
		return (index) => {
			const row = rows.row(index);
			if (row[columns.object] !== sentObject) {
				sentObject = row[columns.object];
				object = sentObject === 0 ? 0 : this.#ids.add(ids.at(sentObject - 1)) + 1;
			}
			const match = row[columns.match];
			if (matches[match] === noNumber) matches[match] = this.#matches.numberOf(sent.matches[match]);
			this.#rows.add([
				origins[row[columns.origin]],
				matches[match],
				object,
				...row.subarray(columns.region)
			]);
		};
	}
	*[Symbol.iterator]() {
		for (let index = 0; index < this.length; index++) yield this.#at(index);
	}
	*provenances() {
		let last = -1;
		let lastOrigin = -1;
		for (let index = 0; index < this.length; index++) {
			const [origin, , object] = this.#rows.row(index);
			if (object !== last || origin !== lastOrigin) yield this.#provenanceOf(origin, object);
			last = object;
			lastOrigin = origin;
		}
	}
	*byObject() {
		const ranks = this.#ids.ranks();
		const rankByRow = Int32Array.from({ length: this.length }, (_, index) => this.#rows.row(index)[columns.object]).map((object) => object === 0 ? -1 : ranks[object - 1]);
		const order = Uint32Array.from(rankByRow.keys()).sort((a, b) => rankByRow[a] - rankByRow[b] || a - b);
		for (const index of order) yield this.#at(index);
	}
	filter(isKept) {
		const matchByRow = Uint32Array.from({ length: this.length }, (_, index) => this.#rows.row(index)[columns.match]);
		const isRowKept = new Uint8Array(this.length);
		for (const index of Uint32Array.from(matchByRow.keys()).sort((a, b) => matchByRow[a] - matchByRow[b])) isRowKept[index] = Number(isKept(this.#at(index)));
		const kept = new SightingList();
		const add = kept.adderFrom(this.send());
		for (const [index, isRow] of isRowKept.entries()) if (isRow === 1) add(index);
		return kept;
	}
	send() {
		return {
			count: this.length,
			blocks: this.#rows.blocks,
			origins: this.#origins,
			matches: this.#matches.all,
			idBytes: this.#ids.idBytes,
			ids: this.#ids.bytes
		};
	}
	#at(index) {
		const [origin, match, object, line, column, endLine, endColumn, offset, offsetHigh, byteLength] = this.#rows.row(index);
		const region = {
			line,
			column,
			endLine,
			endColumn,
			byteOffset: offset + offsetHigh * wordSize,
			byteLength
		};
		return {
			provenance: this.#provenanceOf(origin, object),
			match: {
				...this.#matches.all[match],
				region
			}
		};
	}
	#provenanceOf(origin, object) {
		const provenance = this.#origins[origin];
		return "objectId" in provenance ? {
			...provenance,
			objectId: this.#ids.at(object - 1)
		} : provenance;
	}
	#numberOrigin(provenance) {
		const key = [
			provenance.kind,
			"objectType" in provenance ? provenance.objectType : "",
			"name" in provenance ? provenance.name : "",
			provenance.path
		].join("\0");
		const known = this.#originNumbers.get(key);
		if (known !== void 0) return known;
		this.#originNumbers.set(key, this.#origins.length);
		this.#origins.push("objectId" in provenance ? {
			...provenance,
			objectId: ""
		} : provenance);
		return this.#origins.length - 1;
	}
};
// src/pool/fair-sightings.ts
var FairSightings = class {
	#most;
	#share;
	#list = new SightingList();
	#counts = new Map();
	constructor(most, share = Infinity) {
		this.#most = most;
		this.#share = share;
	}
	get share() {
		return this.#share;
	}
	get list() {
		return this.#list;
	}
	get isFull() {
		return this.#share === 1 && this.#counts.size >= this.#most;
	}
	get mustBeCut() {
		return this.#list.length > this.#most;
	}
	add(sighting) {
		const isKept = this.#take(sighting.match.secret);
		if (isKept) this.#list.add(sighting);
		return isKept;
	}
	adderFrom(sent) {
		const add = this.#list.adderFrom(sent);
		const secretOf = secretsOf(sent);
		return (from, to) => {
			let isWhole = true;
			for (let index = from; index < to; index++) if (this.#take(secretOf(index))) add(index);
			else isWhole = false;
			return isWhole;
		};
	}
	cut() {
		this.#share = Math.min(this.#share, fairShare([...this.#counts.values()], this.#most));
		const sent = this.#list.send();
		this.#list = new SightingList();
		this.#counts.clear();
		const add = this.adderFrom(sent);
		const moved = new Uint32Array(sent.count + 1);
		for (let index = 0; index < sent.count; index++) {
			add(index, index + 1);
			moved[index + 1] = this.#list.length;
		}
		return (position) => moved[position];
	}
	#take(secret) {
		const count = this.#counts.get(secret) ?? 0;
		if (count >= this.#share) return false;
		if (count === 0 && this.#counts.size >= this.#most) {
			this.#share = 1;
			return false;
		}
		this.#counts.set(secret, count + 1);
		return true;
	}
};
function shareOf(ranges, most) {
	const counts = new Map();
	for (const { sent, from, to } of ranges) {
		const secretOf = secretsOf(sent);
		for (let index = from; index < to; index++) counts.set(secretOf(index), (counts.get(secretOf(index)) ?? 0) + 1);
	}
	return fairShare([...counts.values()], most);
}
function fairShare(counts, most) {
	let left = most;
	for (const [index, count] of counts.toSorted((a, b) => a - b).entries()) {
		const share = Math.floor(left / (counts.length - index));
		if (count > share) return Math.max(1, share);
		left -= count;
	}
	return Infinity;
}
// src/pool/harvest.ts
const mostProblems = 1e3;
const timePlace = "time limit";
const start = {
	order: -Infinity,
	sightings: 0,
	problems: 0,
	notes: 0
};
var Harvest = class Harvest {
	problems = [];
	notes = [];
	skipped = new Map();
	leftToGit = new Map();
	unread = new Map();
	counts = {
		files: 0,
		blobs: 0,
		commits: 0,
		variables: 0,
		archives: 0,
		bytes: 0
	};
	marks = [];
	hasMoreProblems = false;
	hasNamedFile = false;
	#mostSightings;
	#found;
	#hasLeftSome = false;
	#kept;
	constructor(mostSightings, share) {
		this.#mostSightings = mostSightings;
		this.#found = new FairSightings(mostSightings, share);
	}
	get hasMoreSightings() {
		return this.#hasLeftSome || this.#found.mustBeCut;
	}
	get sightings() {
		if (this.#kept) return this.#kept;
		if (this.#found.mustBeCut) this.#cut();
		return this.#found.list;
	}
	get room() {
		return this.#found.isFull ? 0 : this.#mostSightings + 1;
	}
	sighting(sighting) {
		if (!this.#found.add(sighting)) this.#hasLeftSome = true;
		if (this.#found.list.length > 2 * this.#mostSightings) this.#cut();
	}
	#cut() {
		const moved = this.#found.cut();
		this.#hasLeftSome = true;
		for (const [index, mark] of this.marks.entries()) this.marks[index] = {
			...mark,
			sightings: moved(mark.sightings)
		};
	}
	keepSightings(isKept) {
		this.#kept = this.sightings.filter(isKept);
	}
	forgetSightings() {
		this.#kept = new SightingList();
	}
	problem(problem) {
		if (this.problems.length === mostProblems) this.hasMoreProblems = true;
		else if (!this.problems.some((other) => isSame$3(problem, other))) this.problems.push(problem);
	}
	placeProblems(pathOf) {
		for (const [index, problem] of this.problems.entries()) this.problems[index] = placeProblem(problem, pathOf);
	}
	note(text) {
		if (!this.notes.includes(text)) this.notes.push(text);
	}
	skip(why, count = 1) {
		this.skipped.set(why, (this.skipped.get(why) ?? 0) + count);
	}
	readByGit(why, count) {
		this.leftToGit.set(why, (this.leftToGit.get(why) ?? 0) + count);
	}
	leaveOut(what, count) {
		this.unread.set(what, (this.unread.get(what) ?? 0) + count);
	}
	mark(order) {
		const { problems, notes } = this;
		this.marks.push({
			order,
			sightings: this.#found.list.length,
			problems: problems.length,
			notes: notes.length
		});
	}
	send() {
		const { sightings, problems, notes, skipped, leftToGit, unread, counts, marks } = this;
		const { hasMoreSightings, hasMoreProblems, hasNamedFile } = this;
		return {
			sightings: sightings.send(),
			share: this.#found.share,
			problems,
			notes,
			skipped,
			leftToGit,
			unread,
			counts,
			marks,
			hasMoreSightings,
			hasMoreProblems,
			hasNamedFile
		};
	}
	allProblems(maxTimeMs = 0) {
		const more = [];
		if (this.unread.size > 0) more.push({
			kind: "limit",
			where: timePlace,
			detail: `reached after ${maxTimeMs / 1e3} s; ${describeUnread(this.unread)} not read, or not to the end (--max-time)`,
			advice: "Raise --max-time, or scan a part at a time."
		});
		if (this.hasMoreSightings) more.push({
			kind: "limit",
			where: "findings",
			detail: `more than ${this.#mostSightings} ${this.#mostSightings === 1 ? "place" : "places"} of secrets; only so many were kept, the first of each secret (--max-findings)`
		});
		if (this.hasMoreProblems) more.push({
			kind: "limit",
			where: "problems",
			detail: `more than ${mostProblems} problems; the rest was left out of this list`
		});
		return [...this.problems, ...more];
	}
	static join(parts, mostSightings) {
		const whole = parts.map(({ sightings, marks }) => ({
			sent: sightings,
			from: 0,
			to: marks.at(-1)?.sightings ?? 0
		}));
		const joined = new Harvest(mostSightings, Math.min(shareOf(whole, mostSightings), ...parts.map(({ share }) => share)));
		const pieces = parts.flatMap((part) => {
			const add = joined.#found.adderFrom(part.sightings);
			return part.marks.map((to, index) => ({
				part,
				add,
				from: part.marks[index - 1] ?? start,
				to
			}));
		});
		for (const { part, add, from, to } of pieces.sort((a, b) => a.to.order - b.to.order)) {
			if (!add(from.sightings, to.sightings)) joined.#hasLeftSome = true;
			for (const problem of part.problems.slice(from.problems, to.problems)) joined.problem(problem);
			for (const note of part.notes.slice(from.notes, to.notes)) joined.note(note);
		}
		for (const part of parts) joined.#add(part);
		return joined;
	}
	#add({ counts, skipped, leftToGit, unread, hasMoreSightings, hasMoreProblems, hasNamedFile }) {
		this.counts.files += counts.files;
		this.counts.blobs += counts.blobs;
		this.counts.commits += counts.commits;
		this.counts.variables += counts.variables;
		this.counts.archives += counts.archives;
		this.counts.bytes += counts.bytes;
		for (const [why, count] of skipped) this.skip(why, count);
		for (const [why, count] of leftToGit) this.readByGit(why, count);
		for (const [what, count] of unread) this.leaveOut(what, count);
		this.#hasLeftSome ||= hasMoreSightings;
		this.hasMoreProblems ||= hasMoreProblems;
		this.hasNamedFile ||= hasNamedFile;
	}
};
function describeUnread(unread) {
	const counted = [...unread].filter(([what]) => what !== "history");
	const parts = counted.map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`);
	if (unread.has("history")) parts.push("the history");
	const isOne = parts.length === 1 && (counted.length === 0 || counted[0]?.[1] === 1);
	return `${parts.join(" and ")} ${isOne ? "was" : "were"}`;
}
function isSame$3(a, b) {
	return a.kind === b.kind && a.where === b.where && a.objectId === b.objectId && a.detail === b.detail;
}
// src/pool/time-limit.ts
function clockMs() {
	return performance.timeOrigin + performance.now();
}
function timeLimitFor(end, harvest) {
	return end.endsAtMs === void 0 && end.signal === void 0 ? void 0 : new ClockLimit(end, harvest);
}
var ClockLimit = class {
	signal;
	#endsAtMs;
	#harvest;
	#isOver = false;
	constructor({ endsAtMs, signal }, harvest) {
		this.signal = signal;
		this.#endsAtMs = endsAtMs;
		this.#harvest = harvest;
	}
	isOver() {
		return this.#isOver ||= this.signal?.aborted === true || this.#endsAtMs !== void 0 && clockMs() >= this.#endsAtMs;
	}
	leaveOut(what, count) {
		if (count > 0) this.#harvest.leaveOut(what, count);
	}
};
// src/sources/starts-with.ts
function startsWith(bytes, start) {
	for (let i = 0; i < start.length; i++) if (bytes[i] !== start.charCodeAt(i)) return false;
	return true;
}
// src/sources/document/mail-start.ts
const starts = groupByFirst("From |From:|Received:|Return-Path:|Return-path:|Delivered-To:|Date:|MIME-Version:|Mime-Version:|Message-ID:|Message-Id:|X-|To:|Subject:|Sender:|Content-Type:|ARC-Seal:|DKIM-Signature:".split("|"));
const encodings = [
	"uoted-printable",
	"UOTED-PRINTABLE",
	"ncoding: base64",
	"ncoding: BASE64",
	"NCODING: BASE64"
];
function startsLikeMail(bytes) {
	return starts.get(bytes[0])?.some((start) => start.every((byte, index) => bytes[index] === byte)) ?? false;
}
function hasEncodedPart(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return encodings.some((encoding) => buffer.includes(encoding));
}
function groupByFirst(texts) {
	const groups = new Map();
	for (const text of texts) {
		const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
		addToGroup(groups, bytes[0], bytes);
	}
	return groups;
}
// src/sources/document/png-chunks.ts
const compressedText = 2052348020;
const internationalText = 1767135348;
const imageEnd = 1229278788;
const signatureBytes = 8;
function hasCompressedText(png) {
	let isFound = false;
	visitChunks(png, (type, data) => isFound ||= compressedTextIn(type, data) !== void 0);
	return isFound;
}
function visitChunks(png, visit) {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	for (let at = signatureBytes; at + 8 <= png.length;) {
		const length = view.getUint32(at);
		const type = view.getUint32(at + 4);
		if (type === imageEnd) return;
		if (type === compressedText || type === internationalText) visit(type, png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
}
function compressedTextIn(type, data) {
	const end = data.indexOf(0);
	if (end < 0) return void 0;
	const keyword = data.subarray(0, end);
	if (type === compressedText) return {
		keyword,
		text: data.subarray(end + 2)
	};
	const language = data.indexOf(0, end + 3);
	const translation = language < 0 ? -1 : data.indexOf(0, language + 1);
	return data[end + 1] === 1 && translation >= 0 ? {
		keyword,
		text: data.subarray(translation + 1)
	} : void 0;
}
// src/sources/document/format.ts
function detectDocument(bytes) {
	const format = guessDocument(bytes);
	if (format === "png") return hasCompressedText(bytes) ? format : void 0;
	return format !== "mail" || hasEncodedPart(bytes) ? format : void 0;
}
function guessDocument(head) {
	switch (head[0]) {
		case 37:
			if (startsWith(head, "%PDF-")) return "pdf";
			break;
		case 98:
			if (startsWith(head, "bplist00")) return "property-list";
			break;
		case 120:
			if (isZlib(head)) return "zlib";
			break;
		case 123:
			if (startsWith(head, "{\\rtf")) return "rich-text";
			break;
		case 137: if (startsWith(head, "\u0089PNG\r\n")) return "png";
	}
	if (isPythonBytecode(head)) return "python";
	if (isDatabase(head)) return "sqlite";
	return startsLikeMail(head) ? "mail" : void 0;
}
function isZlib(bytes) {
	return bytes[1] === 156 || bytes[1] === 1 || bytes[1] === 218 || bytes[1] === 94;
}
function isDatabase(bytes) {
	if (!startsWith(bytes, "SQLite format 3\0")) return false;
	const size = bytes[16] << 8 | bytes[17];
	return size === 1 || size >= 512 && (size & size - 1) === 0;
}
const magicOfCapture = 3338;
const firstWithFlags = 3390;
function isPythonBytecode(bytes) {
	if (bytes[2] !== 13 || bytes[3] !== 10) return false;
	const magic = bytes[0] | bytes[1] << 8;
	if (magic === magicOfCapture) return false;
	if (magic >= firstWithFlags && magic < 4e3) return bytes[4] < 4 && (bytes[5] | bytes[6] | bytes[7]) === 0;
	return magic >= 3e3 && magic < firstWithFlags || magic >= 62e3 && magic < 62300;
}
// src/sources/archive/class-file.ts
const magic = 3405691582;
const firstConstant = 10;
const textTag = 1;
const sizes = new Map([
	[3, 4],
	[4, 4],
	[5, 8],
	[6, 8],
	[7, 2],
	[8, 2],
	[9, 4],
	[10, 4],
	[11, 4],
	[12, 4],
	[15, 3],
	[16, 2],
	[17, 4],
	[18, 4],
	[19, 2],
	[20, 2]
]);
function stringsOfClass(bytes) {
	if (bytes[0] !== 202 || bytes.length < firstConstant) return void 0;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(0) !== magic) return void 0;
	const strings = new Uint8Array(bytes);
	let offset = firstConstant;
	for (let index = 1; index < view.getUint16(8); index++) {
		if (offset + 3 > bytes.length) return void 0;
		const tag = bytes[offset];
		const length = tag === textTag ? 2 : sizes.get(tag);
		if (length === void 0) return void 0;
		strings.fill(0, offset, offset + 1 + length);
		offset += 1 + length + (tag === textTag ? view.getUint16(offset + 1) : 0);
		if (length === 8) index++;
	}
	return offset > bytes.length ? void 0 : strings;
}
// src/sources/archive/entry-name.ts
const longestName$1 = 1024;
let utf8;
const cp437 = "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\xA0";
function decodeName(bytes, fallback) {
	try {
		return (utf8 ??= new TextDecoder("utf-8", { fatal: true })).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		const text = Buffer.from(bytes).toString("latin1");
		return fallback === "latin1" ? text : text.replace(/[\u0080-\u00ff]/g, (c) => cp437.charAt(c.charCodeAt(0) - 128));
	}
}
function labelName(name) {
	const clean = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd").replaceAll("\\", "/");
	return clean.length > longestName$1 ? `${clean.slice(0, longestName$1)}\u2026` : clean;
}
function joinPath(archive, name) {
	return entryPath(archive, labelName(name));
}
function isTarHeader(bytes) {
	if (bytes.length < 512 || bytes[0] === 0) return false;
	return (bytes[155] === 0 || bytes[155] === 32) && (bytes[152] & 248) === 48 && hasChecksum(bytes);
}
function parseTarHeader(block) {
	if (!hasChecksum(block)) return void 0;
	const size = readNumber(block.subarray(124, 136));
	if (size === void 0) return void 0;
	const prefix = readText$1(block, 257, 5) === "ustar" && block[262] === 0 ? readText$1(block, 345, 155) : "";
	const name = readText$1(block, 0, 100);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		size,
		type: block[156] === 0 ? "0" : String.fromCharCode(block[156]),
		hasMoreSparse: block[482] === 1
	};
}
function hasMoreSparse(block) {
	return block[504] === 1;
}
function isZeroBlock(block) {
	for (let i = 0; i < 512; i++) if (block[i] !== 0) return false;
	return true;
}
function hasChecksum(block) {
	const declared = readNumber(block.subarray(148, 156));
	if (declared === void 0 || declared === 0) return false;
	let unsigned = 256;
	let negative = 0;
	for (let i = 0; i < 512; i++) {
		if (i >= 148 && i < 156) continue;
		unsigned += block[i];
		if (block[i] > 127) negative += 256;
	}
	return declared === unsigned || declared === unsigned - negative;
}
function readText$1(block, start, length) {
	const field = block.subarray(start, start + length);
	const end = field.indexOf(0);
	return decodeName(end < 0 ? field : field.subarray(0, end), "latin1");
}
function readNumber(field) {
	if (field[0] & 128) return readBase256(field);
	const text = Buffer.from(field).toString("latin1").replace(/\0.*$/s, "").trim();
	if (text === "") return 0;
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function readBase256(field) {
	if (field[0] !== 128) return void 0;
	let value = 0;
	for (const byte of field.subarray(1)) value = value * 256 + byte;
	return value;
}
// src/sources/archive/zip/zip-end.ts
const endRecordBytes = 22;
const endBytes = 65557;
const endMark = Buffer.of(80, 75, 5, 6);
const wideEndMark = 101075792;
const wideLocatorMark = 117853008;
function findEndRecord(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const floor = Math.max(0, buffer.length - endBytes);
	for (let at = buffer.lastIndexOf(endMark); at >= floor; at = at === 0 ? -1 : buffer.lastIndexOf(endMark, at - 1)) {
		if (at + endRecordBytes > buffer.length || buffer.readUInt16LE(at + 4) !== 0) continue;
		const record = {
			position: at,
			end: at + endRecordBytes,
			count: buffer.readUInt16LE(at + 10),
			size: buffer.readUInt32LE(at + 12),
			offset: buffer.readUInt32LE(at + 16)
		};
		return findWideEndRecord(buffer, at) ?? record;
	}
}
function findWideEndRecord(buffer, end) {
	if (end < 76 || buffer.readUInt32LE(end - 20) !== wideLocatorMark) return void 0;
	const position = [Number(buffer.readBigUInt64LE(end - 12)), end - 20 - 56].find((at) => at + 56 <= end && buffer.readUInt32LE(at) === wideEndMark);
	if (position === void 0) return void 0;
	const read = (at) => Number(buffer.readBigUInt64LE(position + at));
	return {
		position,
		end: end + endRecordBytes,
		count: read(32),
		size: read(40),
		offset: read(48)
	};
}
// src/sources/archive/format.ts
const zipExtensions = new Set("zip jar war ear apk aab aar ipa docx docm xlsx xlsm pptx pptm odt ods odp odg epub nupkg snupkg whl egg vsix xpi crx sfx pyz pex".split(" "));
const otherExtensions = new Set("7z bz2 deb gz lz4 lzma pdf tar tbz tbz2 tgz txz tzst xz zst".split(" "));
const formatStarts = [
	{
		format: "zip",
		firstByte: 80,
		isAtStart: isZipStart
	},
	{
		format: "gzip",
		firstByte: 31,
		isAtStart: isGzipStart
	},
	{
		format: "bzip2",
		firstByte: 66,
		isAtStart: isBzip2Start
	},
	{
		format: "lzma",
		firstByte: 93,
		isAtStart: isLzmaStart
	},
	marked("xz", "\u00fd7zXZ\0"),
	marked("7z", "7z\u00bc\u00af'"),
	marked("ar", "!<arch>\n"),
	marked("zstd", "(\u00b5/\u00fd"),
	marked("zstd", "P*M"),
	marked("lz4", "\"M"),
	marked("lz4", "!L")
];
function marked(format, mark) {
	return {
		format,
		firstByte: mark.charCodeAt(0),
		isAtStart: (bytes) => startsWith(bytes, mark)
	};
}
const startsByFirstByte = Array.from({ length: 256 }, (_, byte) => {
	const starts = formatStarts.filter(({ firstByte }) => firstByte === byte);
	return starts.length === 0 ? void 0 : starts;
});
function detectFormat(bytes) {
	return (startsByFirstByte[bytes[0]]?.find(({ isAtStart }) => isAtStart(bytes)))?.format ?? (isTarHeader(bytes) ? "tar" : void 0);
}
function isZipAppended(bytes, path) {
	if (!mayCarryZip(bytes) && !zipExtensions.has(extensionOf(path))) return false;
	return findEndRecord(bytes) !== void 0;
}
function isArchiveExtension(extension) {
	return zipExtensions.has(extension) || otherExtensions.has(extension);
}
function extensionOf(path) {
	return path.includes(".") ? path.slice(path.lastIndexOf(".") + 1).toLowerCase() : "";
}
function mayCarryZip(bytes) {
	return startsWith(bytes, "MZ") || startsWith(bytes, "ELF") || startsWith(bytes, "#!") || startsWith(bytes, "Cr24");
}
function isZipStart(bytes) {
	if (bytes[1] !== 75) return false;
	const mark = bytes[2] << 8 | bytes[3];
	return mark === 772 || mark === 1286 && bytes.length >= 22 || mark === 1800;
}
function isGzipStart(bytes) {
	return bytes[1] === 139 && bytes[2] === 8 && (bytes[3] & 224) === 0;
}
function isBzip2Start(bytes) {
	if (!startsWith(bytes, "BZh") || bytes[3] < 49 || bytes[3] > 57) return false;
	const rest = bytes.subarray(4);
	return startsWith(rest, "1AY&SY") || startsWith(rest, "rE8P\u0090");
}
function isLzmaStart(bytes) {
	if (bytes[1] !== 0 || bytes[2] !== 0 || bytes.length < 18 || bytes[13] !== 0) return false;
	const dictionary = bytes[3] | bytes[4] << 8;
	const isUsual = (dictionary & dictionary - 1) === 0 || (dictionary & dictionary - 1) === dictionary / 3 * 2;
	const isUnknown = bytes.subarray(5, 13).every((byte) => byte === 255);
	return dictionary > 0 && isUsual && (isUnknown || bytes[9] < 64 && bytes[10] === 0 && bytes[11] === 0 && bytes[12] === 0);
}
// src/sources/archive/expansion/unopened.ts
const unopened = [
	["cab", "MSCF\0\0\0\0"],
	["compress", "\u009d"],
	["git bundle", "# v2 git bundle\n"],
	["git bundle", "# v3 git bundle\n"],
	["git pack", "PACK\0\0\0"],
	["git-crypt", "\0GITCRYPT\0"],
	["Git LFS", "version https://git-lfs.github.com/spec/"],
	["lzip", "LZIP"],
	["parquet", "PAR1"],
	["rar", "Rar!\x07"],
	["rpm", "\u00ed\u00ab\u00ee\u00db"],
	["squashfs", "hsqs"]
];
const unopenedFirst = new Set(unopened.map(([, start]) => start.charCodeAt(0)));
function nameUnopened(bytes) {
	if (!unopenedFirst.has(bytes[0])) return void 0;
	return unopened.find(([, start]) => startsWith(bytes, start))?.[0];
}
const telltaleBytes = 512;
const firstTextByte = 9;
function nameMisnamed(bytes, path) {
	const extension = extensionOf(path);
	if (!isArchiveExtension(extension)) return void 0;
	return bytes.subarray(0, telltaleBytes).every((byte) => byte >= firstTextByte) ? void 0 : `${extension} files in an unknown format`;
}
// src/sources/archive/detect.ts
function detectArchive(bytes, path) {
	return detectFormat(bytes) ?? (isZipAppended(bytes, path) ? "zip" : void 0);
}
function passOn(sink, provenance, bytes, namedPath = "") {
	countUnopened(sink, bytes, namedPath);
	sink.blob({
		provenance,
		bytes: stringsOfClass(bytes) ?? bytes
	});
}
function countUnopened(sink, head, namedPath = "") {
	const name = nameUnopened(head);
	const kind = name === void 0 ? nameMisnamed(head, namedPath) : `${name} files`;
	if (kind !== void 0) sink.skip(`contents of ${kind}`);
}
// \0lazy:archive.js
let loaded$2;
const load$1 = () => loaded$2 ??= require("./archive.js");
function createExpansion(...values) {
	return load$1().createExpansion(...values);
}
function createMemory(...values) {
	return load$1().createMemory(...values);
}
// src/sources/archive/expansion/limits.ts
const mebibyte = 1048576;
const defaultArchiveLimits = {
	depth: 4,
	entries: 25e4,
	inflatedBytes: 1024 * mebibyte,
	ratio: 200,
	ratioFreeBytes: 32 * mebibyte,
	heldBytes: 16 * mebibyte,
	memoryBytes: 128 * mebibyte
};
function formatSize(bytes) {
	const units = [
		"bytes",
		"KiB",
		"MiB",
		"GiB"
	];
	let unit = 0;
	let size = bytes;
	while (size >= 1024 && unit < units.length - 1) {
		size /= 1024;
		unit++;
	}
	return `${Math.round(size * 10) / 10} ${units[unit]}`;
}
// src/sources/archive/expansion/expand-archives.ts
function expandArchives(sink, limits = {}) {
	return new ExpandingSink(sink, {
		...defaultArchiveLimits,
		...limits
	});
}
var ExpandingSink = class {
	archiveCount = 0;
	sink;
	limits;
	memory;
	constructor(sink, limits) {
		this.sink = sink;
		this.limits = limits;
	}
	get timeLimit() {
		return this.sink.timeLimit;
	}
	get readBuffer() {
		return this.sink.readBuffer;
	}
	blob(blob) {
		const { bytes, provenance, namedBy } = blob;
		if (namedBy !== void 0 || this.sink.timeLimit?.isOver()) return this.sink.blob(blob);
		if (!detectArchive(bytes, isText(provenance) ? "" : provenance.path)) {
			const document = detectDocument(bytes);
			if (document && !isText(provenance) && this.readDocument(document, blob)) return void 0;
			countUnopened(this.sink, bytes, document || isText(provenance) ? "" : provenance.path);
			const strings = stringsOfClass(bytes);
			return strings === void 0 ? this.sink.blob(blob) : void this.sink.blob({
				provenance,
				bytes: strings
			});
		}
		if (this.limits.depth === 0) {
			this.skipArchive();
			return passOn(this.sink, provenance, bytes);
		}
		const expansion = this.startExpansion();
		expansion.budget.addRead(bytes.length);
		expansion.blob(provenance, bytes, 1);
		return this.finish(expansion);
	}
	stream(provenance, share) {
		const head = new Uint8Array(512);
		let used = 0;
		let target;
		const start = () => {
			const first = head.subarray(0, used);
			const started = this.startStream(provenance, first, share);
			started.write(first);
			return started;
		};
		return {
			write: (bytes) => {
				let rest = bytes;
				if (!target) {
					const count = Math.min(rest.length, head.length - used);
					head.set(rest.subarray(0, count), used);
					used += count;
					if (used < head.length) return;
					target = start();
					rest = rest.subarray(count);
				}
				if (rest.length > 0) target.write(rest);
			},
			end: () => (target ?? start()).end()
		};
	}
	readDocument(format, { provenance, bytes }) {
		if (this.limits.depth === 0) {
			this.skipArchive();
			return false;
		}
		const expansion = this.startExpansion();
		expansion.budget.addRead(bytes.length);
		const isRead = expansion.document(format, provenance, bytes, 1);
		this.finish(expansion);
		return isRead;
	}
	startStream(provenance, head, share) {
		if (share?.isOwn === false) return this.sink.stream(provenance, share);
		const isKnown = Boolean(detectFormat(head) ?? guessDocument(head));
		if (isKnown && this.limits.depth > 0) return this.expandStream(provenance, head);
		if (isKnown) this.skipArchive();
		countUnopened(this.sink, head, isKnown ? "" : provenance.path);
		return this.sink.stream(provenance, share);
	}
	expandStream(provenance, head) {
		const expansion = this.startExpansion();
		const target = expansion.stream(provenance, head, 1);
		return {
			write: (bytes) => {
				expansion.budget.addRead(bytes.length);
				target.write(bytes);
			},
			end: () => {
				target.end();
				this.finish(expansion);
			}
		};
	}
	startExpansion() {
		return createExpansion(this.sink, this.limits, this.memory ??= createMemory());
	}
	finish(expansion) {
		this.archiveCount += expansion.opened;
		expansion.complaints.tell(this.sink);
	}
	skipArchive() {
		this.sink.skip("contents of archives (--max-archive-depth 0)");
	}
	problem(...problem) {
		this.sink.problem(...problem);
	}
	skip(why, count) {
		this.sink.skip(why, count);
	}
	note(text) {
		this.sink.note(text);
	}
	readByGit(why, count) {
		this.sink.readByGit(why, count);
	}
};
function isText(provenance) {
	return provenance.kind === "git-object" && provenance.objectType !== "blob";
}
// src/scan/threads/spare-rules.ts
let spare;
function takeSpareRules(wanted) {
	if (!spare || !isSame$2(spare.wanted, wanted)) return void 0;
	const { compiled } = spare;
	spare = void 0;
	return compiled;
}
function leaveSpareRules(wanted, compiled) {
	spare = {
		wanted,
		compiled
	};
}
function isSame$2(one, other) {
	return one.ruleSet === other.ruleSet && one.kernel === other.kernel && one.selected.length === other.selected.length && one.selected.every((index, at) => index === other.selected[at]);
}
// src/scan/threads/scan-thread.ts
const roomBytes = 96 << 20;
async function createScanThread(task, ruleSet, events, { onCompiling, signal } = {}) {
	const { decodeDepth, selected } = task;
	const harvest = new Harvest(task.mostSightings);
	const limit = timeLimitFor({
		endsAtMs: task.endsAtMs,
		signal
	}, harvest);
	const deadline = await deadlineFor({
		ruleSet,
		selected
	}, (problem) => harvest.problem(problem), task.late);
	const compile = () => onCompiling?.(() => compileFor(task, ruleSet)) ?? compileFor(task, ruleSet);
	const createScanner = (compiled) => new Scanner(compiled, deadline, {
		...defaultScannerLimits,
		decodeDepth
	});
	const threadWith = (scanner) => ({
		sink: expandArchives(new Collector(scanner, harvest, events, limit), task.archiveLimits),
		harvest
	});
	if (task.unpacks === "nothing") {
		const wanted = {
			ruleSet,
			selected,
			kernel: task.kernel
		};
		const spare = () => onCompiling ? void 0 : takeSpareRules(wanted);
		let compiled;
		const scanner = new LateScanner(() => createScanner(compiled = spare() ?? compile()));
		return {
			...threadWith(scanner),
			prepare: () => void scanner.prepare(),
			retire: () => compiled && leaveSpareRules(wanted, compiled)
		};
	}
	const compiled = compile();
	const unpacker = await createUnpackerFor(task, compiled.kernel);
	return {
		...threadWith(createScanner(compiled)),
		prepare: () => void 0,
		retire: () => void 0,
		...unpacker && { unpacker }
	};
}
function compileFor({ selected, kernel, unpacks }, ruleSet) {
	return compileRules(ruleSet, selected, kernel === "wasm" ? readKernelBinary() : void 0, unpacks === "packs" ? roomBytes : void 0);
}
async function createUnpackerFor({ unpacks }, { room, bufferRoom }) {
	const place = unpacks === "objects" ? bufferRoom : room;
	if (!place) return void 0;
	const { createUnpacker } = await Promise.resolve().then(() => require("./unpack-unpacker.js"));
	return createUnpacker(readUnpackerBinary(), place);
}
async function readUnits(plan, batches, { unpacker, sink }) {
	if (!unpacker) throw new TypeError("packs are read where there is memory for them");
	const { PackReader } = await Promise.resolve().then(() => require("./sources-git-packs-pack-reader.js"));
	const reader = new PackReader(plan, unpacker, sink);
	try {
		for (const { index } of batches) reader.read(index);
	} finally {
		reader.close();
	}
}
function gather({ harvest, sink }) {
	harvest.counts.archives = sink.archiveCount;
	return harvest;
}
// src/pool/large-files.ts
const mostFiles = 16;
const mostPieces = 8192;
const unready = -2147483647;
var LargeFiles = class LargeFiles {
	#numbers;
	#takers;
	constructor({ numbers, takers }) {
		this.#numbers = numbers;
		this.#takers = takers;
	}
	static create() {
		return new LargeFiles({
			numbers: new Int32Array(new SharedArrayBuffer(64)),
			takers: new Uint8Array(new SharedArrayBuffer(mostFiles * mostPieces))
		});
	}
	static receive(sent) {
		return new LargeFiles(sent);
	}
	send() {
		return {
			numbers: this.#numbers,
			takers: this.#takers
		};
	}
	add(name, thread) {
		for (let file = 0; file < mostFiles; file++) {
			if (Atomics.compareExchange(this.#numbers, file, 0, unready) !== 0) continue;
			Atomics.store(this.#takers, file * mostPieces, thread);
			Atomics.store(this.#numbers, file, name + 1);
			return file;
		}
	}
	find(name) {
		const file = this.#numbers.findIndex((number) => Math.abs(number) === name + 1);
		return file < 0 ? void 0 : file;
	}
	close(file) {
		Atomics.store(this.#numbers, file, -Math.abs(this.#numbers[file]));
	}
	open() {
		return [...this.#numbers].filter((number) => number > 0).map((number) => number - 1);
	}
	all() {
		return [...this.#numbers].filter((number) => number !== 0 && number !== unready).map((number) => Math.abs(number) - 1);
	}
	take(file, piece, thread, isLost) {
		const at = file * mostPieces + piece;
		const taker = Atomics.load(this.#takers, at);
		return (taker === 0 || isLost(taker)) && Atomics.compareExchange(this.#takers, at, taker, thread) === taker;
	}
};
// src/pool/piece-share.ts
const mostInFirst = 1e3;
var TakenPieces = class {
	isOwn;
	#taker;
	#name;
	#onShared;
	#file;
	#order = 0;
	constructor(taker, name, role, onShared = () => void 0) {
		this.isOwn = role === "owner";
		this.#taker = taker;
		this.#name = name;
		this.#onShared = onShared;
		this.#file = taker.list.large.find(name);
	}
	get isShared() {
		return this.#file !== void 0;
	}
	claim(piece) {
		const { list, harvest } = this.#taker;
		if (piece === 0 && this.isOwn) harvest.mark(list.orderOf(this.#name, -1));
		if (!this.#take(piece)) return false;
		this.#order = list.orderOf(this.#name, Math.min(piece, mostPieces));
		return true;
	}
	scanned(found) {
		const { list, harvest } = this.#taker;
		harvest.mark(this.#order);
		if (this.#file === void 0 && this.#order === list.orderOf(this.#name, 0) && found <= mostInFirst) this.#shareRest();
	}
	end() {
		if (this.isOwn && this.#file !== void 0) this.#taker.list.large.close(this.#file);
	}
	#shareRest() {
		const { large } = this.#taker.list;
		this.#file = large.add(this.#name, this.#taker.thread);
		if (this.#file !== void 0) this.#onShared();
	}
	#take(piece) {
		const { list, thread, isLost = nobody } = this.#taker;
		return this.#file === void 0 || piece >= 8192 ? this.isOwn : list.large.take(this.#file, piece, thread, isLost);
	}
};
function nobody() {
	return false;
}
const usualYoungMegabytes = 12;
var Team = class {
	#file;
	#task;
	#youngMegabytes;
	#members = [];
	#losses = [];
	#isDismissed = false;
	#list;
	constructor(file, task, youngMegabytes = usualYoungMegabytes) {
		this.#file = file;
		this.#task = task;
		this.#youngMegabytes = youngMegabytes;
	}
	get size() {
		return this.#members.length;
	}
	get wasCalled() {
		return this.#members.length + this.#losses.length > 0;
	}
	grow(size) {
		while (this.#members.length < size && this.#losses.length === 0) this.#start(this.#members.length + 1 + 1);
	}
	assign(list) {
		this.#list = list;
		if (this.#members.length === 0) return;
		const sent = list.send();
		for (const { worker } of this.#members) worker.postMessage(sent);
	}
	async outcome() {
		const answers = new Map();
		const losses = [...this.#losses];
		for (const { number, ending } of this.#members) {
			const end = await ending;
			if (end.kind === "failed") throw end.error;
			if (end.kind === "answered") answers.set(number, end.answer);
			else losses.push(end.why);
		}
		return {
			answers,
			losses: this.#isDismissed ? [] : losses
		};
	}
	dismiss() {
		this.#isDismissed = true;
		this.#list?.close();
		for (const { worker } of this.#members) worker.terminate();
	}
	#start(number) {
		const threads = process.getBuiltinModule("node:worker_threads");
		try {
			const start = {
				number,
				task: this.#task
			};
			const worker = new threads.Worker(this.#file, {
				workerData: start,
				execArgv: [],
				env: threads.SHARE_ENV,
				resourceLimits: { maxYoungGenerationSizeMb: this.#youngMegabytes }
			});
			this.#members.push({
				worker,
				number,
				ending: endingOf(worker)
			});
			if (this.#list) worker.postMessage(this.#list.send());
		} catch (error) {
			this.#losses.push(error instanceof Error ? error.message : String(error));
		}
	}
};
function endingOf(worker) {
	return new Promise((resolve) => {
		worker.once("message", (answer) => {
			worker.unref();
			resolve({
				kind: "answered",
				answer
			});
		});
		worker.once("error", (error) => resolve(systemErrorCode(error) === "ERR_WORKER_OUT_OF_MEMORY" ? {
			kind: "gone",
			why: "out of memory"
		} : {
			kind: "failed",
			error
		}));
		worker.once("exit", (code) => resolve({
			kind: "gone",
			why: `ended with ${code}`
		}));
	});
}
// src/pool/work-list.ts
const mostTaken = 32;
const batchesForEach = 16;
var WorkList = class WorkList {
	names;
	plan;
	large;
	#count;
	#batchLength;
	#next;
	#takers;
	constructor(names, { plan, count, batchLength, next, takers, large }) {
		this.names = names;
		this.plan = plan;
		this.#count = count;
		this.#batchLength = batchLength;
		this.#next = next;
		this.#takers = takers;
		this.large = LargeFiles.receive(large);
	}
	static create(names, threads) {
		const batchLength = Math.max(1, Math.min(mostTaken, Math.floor(names.length / (threads * batchesForEach))));
		return new WorkList(names, {
			plan: void 0,
			count: names.length,
			batchLength,
			...newBatches(Math.ceil(names.length / batchLength))
		});
	}
	static ofUnits(plan) {
		const { count } = plan.units;
		return new WorkList([], {
			plan,
			count,
			batchLength: 1,
			...newBatches(count)
		});
	}
	static receive({ names, ...shared }) {
		return new WorkList(names === "" ? [] : names.split("\0"), shared);
	}
	send() {
		return {
			names: this.names.join("\0"),
			plan: this.plan,
			count: this.#count,
			batchLength: this.#batchLength,
			next: this.#next,
			takers: this.#takers,
			large: this.large.send()
		};
	}
	take(thread) {
		const index = Atomics.add(this.#next, 0, 1);
		if (index >= this.#takers.length) return void 0;
		Atomics.store(this.#takers, index, thread);
		return this.#batch(index);
	}
	orderOf(name, piece) {
		const index = Math.floor(name / this.#batchLength);
		const inName = (piece + 1) / 8194;
		return index - 1 + (name - index * this.#batchLength + inName) / this.#batchLength;
	}
	notTakenBy(threads) {
		return [...this.#takers].flatMap((taker, index) => threads.has(taker) ? [] : [this.#batch(index)]);
	}
	close() {
		Atomics.store(this.#next, 0, this.#takers.length);
	}
	#batch(index) {
		const start = index * this.#batchLength;
		return {
			index,
			start,
			end: Math.min(start + this.#batchLength, this.#count)
		};
	}
};
function newBatches(count) {
	return {
		next: new Int32Array(new SharedArrayBuffer(4)),
		takers: new Uint8Array(new SharedArrayBuffer(count)),
		large: LargeFiles.create().send()
	};
}
// src/scan/threads/large-file.ts
function helpWithLargeFiles(taker, files, { sink }, { maxFileBytes }) {
	for (const name of files) helpWithFile(itemAt(taker.list.names, name), sink, maxFileBytes, new TakenPieces(taker, name, "helper"));
}
// src/scan/threads/tally.ts
const slots = {
	blobs: 0,
	bytes: 1,
	places: 2
};
const slotCount = 3;
const nothingTallied = {
	blobs: 0,
	bytes: 0,
	places: 0
};
function createTally(allocate) {
	return new BigInt64Array(allocate(slotCount * BigInt64Array.BYTES_PER_ELEMENT));
}
function tallyingEvents(tally) {
	return {
		onScanned(bytes) {
			Atomics.add(tally, slots.blobs, 1n);
			Atomics.add(tally, slots.bytes, BigInt(bytes));
		},
		onFound: () => void Atomics.add(tally, slots.places, 1n)
	};
}
function readTally(tally) {
	return {
		blobs: Number(tally[slots.blobs]),
		bytes: Number(tally[slots.bytes]),
		places: Number(tally[slots.places])
	};
}
// src/scan/threads/thread-plan.ts
const someFiles = 4e3;
const manyFiles = 1e4;
const manyBytes = 67108864;
const manyPackedBytes = 15e6;
function planThreads({ threads, target, onRejected }, config) {
	if (threads !== void 0 && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) throw new UsageError(`threads must be a whole number from 1 to 64, not ${threads}`);
	if (target.kind !== "dir" && target.kind !== "git" || onRejected) return {
		most: 1,
		isAsked: true
	};
	const asked = threads ?? config.scan.threads;
	return {
		most: asked ?? Math.min(process.getBuiltinModule("node:os").availableParallelism(), 4),
		isAsked: asked !== void 0
	};
}
function helpersFor({ most, isAsked }, files) {
	if (isAsked) return Math.max(0, Math.min(most, files) - 1);
	return Math.min(most - 1, files >= manyFiles ? most - 1 : files >= someFiles ? 1 : 0);
}
function helpersForRest({ most, isAsked }, bytes, files, filesLeft) {
	return !isAsked && bytes >= manyBytes && bytes / files * filesLeft >= manyBytes ? most - 1 : 0;
}
function sharedFileBytes({ most, isAsked }) {
	if (most === 1) return Infinity;
	return isAsked ? 0 : manyBytes;
}
function helpersForPacks({ most, isAsked }, bytes) {
	return isAsked || bytes >= manyPackedBytes ? most - 1 : 0;
}
// src/scan/threads/shared-reading.ts
const countEveryMs = 100;
const historyYoungMegabytes = 6;
const walkOrder = -1;
const workerFile = typeof __dirname === "string" ? `${__dirname}/worker.js` : "";
var SharedReading = class {
	#task;
	#own;
	#plan;
	#events;
	#team;
	#list;
	#counted = nothingTallied;
	#outcome;
	constructor(task, own, plan, events) {
		this.#task = task;
		this.#own = own;
		this.#plan = plan;
		this.#events = events;
		this.#team = new Team(workerFile, task, task.unpacks === "packs" ? historyYoungMegabytes : void 0);
	}
	found(count) {
		this.#call(helpersFor(this.#plan, count));
	}
	*share(names, first) {
		const { counts } = this.#own.harvest;
		const list = WorkList.create(names, this.#plan.most);
		for (const batch of this.#takeFrom(list, () => this.found(names.length), first)) {
			yield batch;
			this.#own.harvest.mark(batch.index);
			if (this.#team.size > 0) this.#countOthers();
			else this.#call(helpersForRest(this.#plan, counts.bytes, batch.end, names.length - batch.end));
		}
		helpWithLargeFiles(this.#takerFrom(list), list.large.open(), this.#own, this.#task);
	}
	pieces(name, bytes) {
		if (!this.#list || bytes < this.#task.sharedFileBytes) return void 0;
		return new TakenPieces(this.#takerFrom(this.#list), name, "owner", () => this.#call(this.#plan.most - 1));
	}
	#takerFrom(list) {
		return {
			list,
			thread: 1,
			harvest: this.#own.harvest
		};
	}
	foundPacks(files) {
		const bytes = files.reduce((sum, file) => sum + (0, node_fs.statSync)(file).size, 0);
		this.#events.onPacks?.(bytes);
		this.#call(helpersForPacks(this.#plan, bytes));
	}
	*sharePacks(plan) {
		for (const batch of this.#takeFrom(WorkList.ofUnits(plan), nothing, nothing)) {
			yield batch;
			this.#own.harvest.mark(batch.index);
			this.#countOthers();
		}
	}
	*#takeFrom(list, onListed, first) {
		this.#list = list;
		onListed();
		if (this.#team.size > 0) this.#own.prepare();
		this.#team.assign(list);
		first();
		this.#own.harvest.mark(walkOrder);
		for (let batch = list.take(1); batch !== void 0; batch = list.take(1)) yield batch;
	}
	async settle() {
		if (this.#team.wasCalled) await this.#settled();
	}
	finish() {
		if (this.#list && this.#team.wasCalled) return this.#join();
		this.#team.dismiss();
		return gather(this.#own);
	}
	stop() {
		this.#team.dismiss();
	}
	async #join() {
		const { answers } = await this.#settled();
		this.#own.harvest.mark(Infinity);
		return Harvest.join([gather(this.#own).send(), ...answers.values()], this.#task.mostSightings);
	}
	#settled() {
		return this.#outcome ??= this.#settle();
	}
	async #settle() {
		const counting = setInterval(() => this.#countOthers(), countEveryMs);
		try {
			const outcome = await this.#team.outcome();
			if (outcome.losses.length > 0) await this.#readLost(new Set([1, ...outcome.answers.keys()]), outcome.losses);
			return outcome;
		} finally {
			clearInterval(counting);
			this.#countOthers();
		}
	}
	async #readLost(answered, losses) {
		const { harvest, sink } = this.#own;
		const list = this.#list;
		if (!list) return;
		const batches = list.notTakenBy(answered);
		const marking = function* () {
			for (const batch of batches) {
				yield batch;
				harvest.mark(batch.index);
			}
		};
		const taker = {
			...this.#takerFrom(list),
			isLost: (thread) => !answered.has(thread)
		};
		if (list.plan) await readUnits(list.plan, marking(), this.#own);
		else {
			const pieces = (name) => list.large.find(name) === void 0 ? void 0 : new TakenPieces(taker, name, "owner");
			await readInTurns(list.names, marking(), {
				sink,
				maxFileBytes: this.#task.maxFileBytes,
				sharing: { pieces }
			});
			helpWithLargeFiles(taker, list.large.all(), this.#own, this.#task);
		}
		harvest.note(`a thread could not do its part (${losses.join(", ")}), which was read by the others`);
	}
	#call(helpers) {
		if (helpers > this.#team.size && (0, node_fs.existsSync)(workerFile)) this.#team.grow(helpers);
	}
	#countOthers() {
		const before = this.#counted;
		const now = readTally(this.#task.tally);
		this.#counted = now;
		if (now.blobs > before.blobs) this.#events.onScanned?.(now.bytes - before.bytes, now.blobs - before.blobs);
		if (now.places > before.places) this.#events.onFound?.(now.places - before.places);
	}
};
function nothing() {}
// src/scan/threads/collect.ts
async function collect(source, setup) {
	const { options, steering, config, rules, gitTime } = setup;
	const { signal, onScanned, onFound } = options;
	const plan = planThreads(options, config);
	const task = toTask(setup, plan);
	const thread = await createScanThread(task, rules.ruleSet, {
		...progressEvents(options),
		...rejectionEvents(options, rules)
	}, {
		onCompiling: compilingOf(source, steering),
		signal
	});
	const sharing = plan.most > 1 ? new SharedReading(task, thread, plan, {
		onPacks: steering.onPacks,
		onScanned,
		onFound
	}) : void 0;
	let harvest;
	const finish = () => {
		const own = sharing?.finish() ?? gather(thread);
		if (own instanceof Promise) return own.then((joined) => void (harvest = joined));
		harvest = own;
	};
	const stop = () => sharing?.stop();
	signal?.addEventListener("abort", stop);
	try {
		await startReading(steering, () => {
			if (gitTime) thread.prepare();
			gitTime?.beginPhase();
			const reading = readUntilOver(source, thread, sharing);
			return reading ? reading.then(finish) : finish();
		});
	} catch (error) {
		stop();
		throw error;
	} finally {
		signal?.removeEventListener("abort", stop);
	}
	signal?.throwIfAborted();
	if (task.endsAtMs === void 0) thread.retire();
	if (!harvest) throw new TypeError("the caller did not start the reading");
	return harvest;
}
function readUntilOver(source, { sink, unpacker }, sharing) {
	const leaveOut = () => sink.timeLimit?.leaveOut("history", 1);
	try {
		const reading = source.read(sink, sharing, unpacker);
		return reading && unlessOver(reading, leaveOut);
	} catch (error) {
		if (!(error instanceof TimeOver)) throw error;
		leaveOut();
	}
}
function compilingOf(source, { onCompiling }) {
	if (!onCompiling) return void 0;
	const aheadBytes = source.readAhead?.() ?? 0;
	return (compile) => onCompiling(compile, aheadBytes);
}
function startReading({ onReading }, read) {
	return onReading ? onReading(read) : read();
}
function allocate(bytes) {
	return new ArrayBuffer(bytes);
}
function allocateShared(bytes) {
	return new SharedArrayBuffer(bytes);
}
function toTask({ options, config, rules, endsAtMs }, plan) {
	const { origin, selected, ruleSet } = rules;
	const memory = plan.most > 1 ? allocateShared : allocate;
	const { decodeDepth, archiveLimits, maxFileBytes, maxFindings } = settingsOf$1(options, config);
	return {
		origin,
		selected,
		decodeDepth,
		archiveLimits,
		maxFileBytes,
		sharedFileBytes: sharedFileBytes(plan),
		kernel: options.kernel ?? "wasm",
		unpacks: unpackedBy(options),
		mostSightings: maxFindings,
		endsAtMs,
		late: new Int32Array(memory(Int32Array.BYTES_PER_ELEMENT * ruleSet.count)),
		tally: createTally(memory)
	};
}
function unpackedBy({ target, gitReader }) {
	if (gitReader === "git") return "nothing";
	if (target.kind === "git") return "packs";
	return target.kind === "staged" || target.kind === "range" && !target.narrowing ? "objects" : "nothing";
}
function progressEvents({ onScanned, onFound }) {
	return {
		...onScanned && { onScanned: (bytes) => onScanned(bytes, 1) },
		...onFound && { onFound: () => onFound(1) }
	};
}
function rejectionEvents({ onRejected }, { ruleSet }) {
	return onRejected ? { onRejected: (path, { rule, ...rejection }) => onRejected(path, ruleSet.entry(rule).id, rejection) } : {};
}
// src/scan/places/brought.ts
async function keepBrought(placed, setup, harvest) {
	const { options: { target }, repository } = setup;
	if (placed.length === 0 || !repository || target.kind !== "staged" && target.kind !== "push") return placed;
	const { pushPrior, stagedPrior } = await Promise.resolve().then(() => require("./sources-git-index-prior.js"));
	const paths = [...new Set(placed.map(({ path }) => outerPath(path)))];
	const isOld = await findEarlier(placed, target.kind === "staged" ? stagedPrior(repository) : pushPrior(repository, target, paths), setup, repository);
	const brought = placed.filter((item) => !isOld(item));
	const oldCount = new Set(placed.filter(isOld).map(({ match }) => match.secret)).size;
	if (oldCount > 0) harvest.note(`${oldCount === 1 ? "1 secret was" : `${oldCount} secrets were`} there before and did not come with this change; \`straykey git\` reports what is in the history`);
	return brought;
}
async function findEarlier(placed, entries, setup, repository) {
	const { priorSource } = await Promise.resolve().then(() => require("./sources-git-index-prior.js"));
	const { isAtPlace, namedPlaces } = await Promise.resolve().then(() => require("./git.js")).then((n) => n.named_places_exports);
	const { options } = setup;
	const { onScanned: _scanned, onFound: _found, onRejected: _rejected, ...quiet } = options;
	const { sightings: packed } = await collect(priorSource(repository, entries), {
		...setup,
		options: quiet,
		steering: {}
	});
	const sightings = [...packed];
	const earlier = new Set(sightings.map(({ match, provenance }) => keyOf$2(match.secret, provenance.path)));
	const stays = new Set(placed.map(({ match, path, objectId = "" }) => keyOf$2(match.secret, path, objectId)));
	const successors = groupSuccessors(entries);
	const { target } = options;
	const only = target.kind === "staged" ? namedPlaces(repository, target.only) : void 0;
	const isGone = (secret, path) => successors.get(outerPath(path))?.some((newId) => (isNullId(newId) || !only || isAtPlace(outerPath(path), only)) && !stays.has(keyOf$2(secret, path, newId))) ?? false;
	const moved = new Set(sightings.filter(({ match, provenance }) => isGone(match.secret, provenance.path)).map(({ match }) => identityOf("", match.secret)));
	return ({ match: { secret }, path }) => moved.has(identityOf("", secret)) || earlier.has(keyOf$2(secret, path));
}
function groupSuccessors(entries) {
	const successors = new Map();
	for (const { path, newId } of entries) if (newId !== void 0) addToGroup(successors, path, newId);
	return successors;
}
function keyOf$2(secret, path, objectId = "") {
	return `${outerPath(path)}\0${objectId}\0${identityOf("", secret)}`;
}
// src/foundation/order.ts
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
// src/engine/examples/packages.ts
const installed = /(?:^|\/)(?:node_modules(?!\/\.(?:cache|vite|tmp))|(?:site|dist)-packages|bower_components|Pods|\.yarn\/(?:cache|unplugged))\//;
function isInPackage(path) {
	return installed.test(path);
}
// src/engine/proof/structures/armor.ts
const frame = /-{4,5} ?BEGIN ([A-Za-z0-9 ]+?) ?-{4,5}([\s\S]*?)(?:-{4,5} ?END |$)/;
function parseArmor(text) {
	const match = frame.exec(plainKeyLines(text));
	if (match === null) return void 0;
	const lines = plainLines(match[2] ?? "");
	const headers = new Map();
	const body = [];
	for (const line of lines) {
		const header = /^([A-Za-z-]+): ?(.*)$/.exec(line);
		if (header !== null) headers.set((header[1] ?? "").toLowerCase(), header[2] ?? "");
		else if (!/^=[0-9A-Za-z+/]{4}$/.test(line)) body.push(line);
	}
	const digits = body.length > 1 && body.every((line) => line.startsWith("+")) ? body.map((line) => line.slice(1)) : body;
	return {
		label: match[1] ?? "",
		headers,
		bytes: decodeBase64(digits.join(""))
	};
}
function plainLines(text) {
	return text.replace(/\\+(?:r\\+n|[nr]|u000[aAdD])/g, "\n").replace(/\\+t|\\+(?=\s|$|["'])/g, " ").replace(/["'`][\s+.,&_;)]*["'`]/g, "\n").split(/[\r\n]+/).map((line) => line.replace(/^(?:[\s"'`#*>|,;]|\/\/ |\+ )+/, "").replace(/(?:[\s"'`,;.&_)\\]|(?<=["' ])\+)+$/, "")).flatMap((line) => line.includes(":") ? [line] : line.split(/\s+/)).filter((line) => line !== "");
}
// src/engine/examples/fnv1a.ts
const longestHashed = 128;
const hexadecimal$1 = /^(?:0x)?[\dA-Fa-f-]{32,64}$/;
function hashOfValue(value) {
	return fnv1a(hexadecimal$1.test(value) ? value.replace(/^0x/, "").toLowerCase() : value);
}
function fnv1a(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length && index < longestHashed; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
// src/engine/examples/shared-keys.ts
const secretsOfGuides = new Set([
	921760,
	96363523,
	108979639,
	295631034,
	546068185,
	562364749,
	597704338,
	682600718,
	946402776,
	948898566,
	1031999679,
	1089623540,
	1198636277,
	1229684812,
	1378207563,
	1518599630,
	1661774261,
	2236925904,
	2454479301,
	2458544424,
	2572921696,
	2579172529,
	2759507813,
	2801168001,
	2937791266,
	3021086356,
	3089274186,
	3116104127,
	3248196872,
	3413023219,
	3719018416,
	3855093862,
	3910257010,
	3959963157,
	4058076781,
	4063925047,
	4276829079
]);
const privateKeys = new Set([
	119118912,
	202404488,
	288628003,
	475391903,
	508077166,
	665018090,
	917593077,
	1010064555,
	1103510893,
	1146477775,
	1447178133,
	1584339997,
	1743249532,
	1756022811,
	1758597834,
	1831039221,
	1864142035,
	1921885032,
	1928653951,
	1934171638,
	2130725580,
	2279960762,
	2378470837,
	2470182545,
	2485073935,
	2519516360,
	2546531421,
	2615848686,
	2668517702,
	2668907013,
	2706036882,
	2763821980,
	2955488752,
	2965357391,
	2991085568,
	2997069071,
	3116635096,
	3324283392,
	3456784973,
	3464618100,
	3624786776,
	3787126218,
	3871997522,
	3904047323,
	4006093243,
	4009905080,
	4040838423,
	4071109288,
	4101372015,
	4265585646
]);
const puttyKeys = new Set([133343878]);
const publicLines = /Public-Lines: \d{1,3}((?:\s|\\r|\\n)[\w+/=\s\\]{40,2000})Private-Lines/;
const leadingBytes = 96;
const rsaAlgorithm = "0\r	*\u0086H\u0086\u00f7\r\0";
const rsaAlgorithmAt = 7;
const rsaWrapping = 26;
function isSharedKey(secret) {
	if (secret.startsWith("-----BEGIN")) return isSharedPrivateKey(parseArmor(secret)?.bytes);
	if (secret.startsWith("PuTTY-User-Key-File")) return isSharedPuttyKey(secret);
	if (secret.startsWith("MI") && secret.length > leadingBytes && isSharedPrivateKey(decodeBase64(secret))) return true;
	return [secret, ...formsInside(secret)].some((form) => secretsOfGuides.has(hashOfValue(knownForm(form))));
}
function isSharedPuttyKey(secret) {
	const lines = publicLines.exec(secret)?.[1]?.replace(/\\[rn]|\s/g, "");
	const bytes = lines === void 0 ? void 0 : decodeBase64(lines);
	return bytes !== void 0 && puttyKeys.has(fnv1a(latin1(bytes, 0, Math.min(leadingBytes, bytes.length))));
}
function isSharedPrivateKey(bytes) {
	if (bytes === void 0) return false;
	const start = latin1(bytes, rsaAlgorithmAt, Math.min(22, bytes.length)) === rsaAlgorithm ? rsaWrapping : 0;
	return privateKeys.has(fnv1a(latin1(bytes, start, Math.min(start + leadingBytes, bytes.length))));
}
function knownForm(secret) {
	if (secret.startsWith("eyJ")) return secret.slice(secret.lastIndexOf(".") + 1);
	if (secret.startsWith("base64:")) return secret.slice(7);
	return secret;
}
// src/engine/proof/proof.ts
const proven = (reason) => ({
	kind: "proven",
	reason
});
const refuted = (reason) => ({
	kind: "refuted",
	reason
});
const unproven = (reason) => ({
	kind: "unproven",
	reason
});
const wrongChecksum$1 = {
	kind: "doubted",
	reason: "checksum is wrong: mistyped, cut short or made up"
};
// src/engine/proof/structures/jwt.ts
function checkJwt(secret) {
	const [header = "", payload = "", signature = ""] = secret.split(".");
	const algorithm = parsePart(header).text("alg");
	if (algorithm === void 0) return refuted("the header is no JSON with an algorithm");
	if (algorithm.toLowerCase() === "none" || signature === "") return refuted("the token is not signed");
	const claims = claimsOf(secret);
	if (claims.text("name") === "John Doe" && claims.text("sub") === "1234567890") return refuted("the example token that everybody copies");
	if (algorithm === "ed25519-nkey" && claims.flag("nats", "bearer_token") !== true) return refuted("claims of NATS, which open nothing without the seed of their key");
	const fields = claims.fields();
	if (fields === void 0) return isProse(payload) ? refuted("it signs a text, and claims nothing") : unproven("the payload is no JSON");
	const lasting = fields.filter(([name]) => !times.has(name));
	if (isMadeOfStockWords(lasting)) return refuted("its claims are words of examples");
	if (isOnlyAddress(lasting)) return refuted("it claims nothing but an address");
	const lastDay = lastDayOf(claims);
	return proven(`header and payload parse, ${lastDay === void 0 ? "it has no expiry" : `its last day is ${lastDay}`}`);
}
const times = new Set([
	"iat",
	"exp",
	"nbf"
]);
function isProse(part) {
	const bytes = decodeBase64(part);
	const text = bytes && decodeUtf8(bytes);
	return text !== void 0 && /^\p{L}[^\p{Cc}]{3,}$/u.test(text) && /\p{L} \p{L}/u.test(text);
}
const stockWords = new Set("foo bar baz qux some payload key value hello world test data a b c x y z".split(" "));
function isMadeOfStockWords(claims) {
	return claims.length > 0 && claims.every(([name, value]) => stockWords.has(name) && stockWords.has(value.text() ?? ""));
}
const registered$1 = new Set([
	"iss",
	"sub",
	"aud",
	"jti"
]);
function isOnlyAddress(claims) {
	return claims.length > 0 && claims.every(([name, value]) => !registered$1.has(name) && /^https?:\/\//.test(value.text() ?? ""));
}
function claimsOf(secret) {
	return parsePart(secret.split(".")[1] ?? "");
}
const mostSeconds = Date.UTC(9999, 11, 31) / 1e3;
function lastDayOf(claims) {
	const seconds = claims.number("exp");
	if (seconds === void 0 || seconds <= 0 || seconds > mostSeconds) return void 0;
	return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
function parsePart(part) {
	const bytes = decodeBase64(part);
	return Json.parse((bytes && decodeUtf8(bytes)) ?? "");
}
// src/engine/proof/structures/jwt-validity.ts
const form = /^eyJ[\w-]+={0,2}\.eyJ[\w-]*={0,2}\.[\w-]+={0,2}$/;
const localHost = /^(?:(?:[\w-]+\.)*(?:localhost|example|test|invalid|example\.(?:com|org|net))|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/i;
function invalidityOf(secret, today) {
	if (!form.test(secret)) return void 0;
	const claims = claimsOf(secret);
	const lastDay = lastDayOf(claims);
	if (lastDay !== void 0 && lastDay < today()) return "it has expired";
	return isFromLocalHost(claims) ? "the name of its issuer is one for tests, such as localhost" : void 0;
}
function isFromLocalHost(claims) {
	const host = /^https?:\/\/([^/?#@:[\]]+|\[[^\]]*\])(?=[:/?#]|$)/i.exec(claims.text("iss") ?? "")?.[1];
	return host !== void 0 && localHost.test(host);
}
// src/engine/findings/occurrences.ts
function occurrencesOf(group) {
	const sorted = group.map(toOccurrence).sort((a, b) => compareText(a.path, b.path) || a.byteOffset - b.byteOffset || compareText(a.commit?.date ?? "", b.commit?.date ?? "") || compareText(a.objectId ?? "", b.objectId ?? ""));
	return sorted.filter((item, index) => {
		const before = sorted[index - 1];
		return before === void 0 || !isSamePlace(item, before);
	});
}
function isSamePlace(a, b) {
	return a.byteOffset === b.byteOffset && a.path === b.path && a.objectId !== void 0 && a.decoded.length === 0 && a.objectId === b.objectId && a.commit?.id === b.commit?.id && a.byteLength === b.byteLength;
}
function toOccurrence({ match, path, commit, objectId }) {
	const { region, excerpt, decoded, companions, allowed, ineffectiveAllow } = match;
	return {
		path,
		...region,
		excerpt,
		decoded,
		companions,
		...commit && { commit },
		...objectId !== void 0 && { objectId },
		...allowed && { allowed },
		...ineffectiveAllow !== void 0 && { ineffectiveAllow }
	};
}
// src/engine/findings/redact.ts
const mostShown = 8;
const shortestShown = 16;
function redact(secret, keywords) {
	const [firstLine = ""] = secret.split(/\r?\n|\\n/, 1);
	if (firstLine.startsWith("-----BEGIN")) return `${firstLine} ********`;
	const most = Math.min(mostShown, Math.floor(secret.length / 4));
	const head = keywords.find((keyword) => keyword.length <= most && secret.startsWith(keyword)) ?? (secret.length < shortestShown ? "" : secret.slice(0, Math.min(most, 4)));
	const tail = secret.length >= 24 && most - head.length >= 2 ? secret.slice(-2) : "";
	return isPlain(head + tail) ? `${head}********${tail}` : "********";
}
function isPlain(text) {
	return /^[\x21-\x7e]*$/.test(text);
}
// src/engine/findings/representative.ts
function compareRepresentatives({ match: a }, { match: b }, ruleSet, ruleOf) {
	return Number(a.confidence === "low") - Number(b.confidence === "low") || specificity(ruleSet.entry(ruleOf(b))) - specificity(ruleSet.entry(ruleOf(a))) || confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) || (a.secret === b.secret ? 0 : Number(isEncoded(a)) - Number(isEncoded(b))) || ruleOf(a) - ruleOf(b);
}
function isEncoded({ secret }) {
	return plainForm(secret) !== secret;
}
// src/engine/findings/finding.ts
const mostOccurrences = 1e4;
const publishedReason = "everybody has it, for a guide or a project published it";
function toFinding({ matches, fingerprint }, ruleSet, { isTest, isPackaged, today }) {
	const representative = matches.reduce((best, item) => (compareRepresentatives(item, best, ruleSet, ({ rule: own }) => own) || comparePlaces(item, best)) < 0 ? item : best).match;
	const { secret, confidence, reasons } = representative;
	const rule = ruleSet.load(representative.rule);
	const entry = ruleSet.entry(representative.rule);
	const occurrences = occurrencesOf(matches);
	const [first, ...others] = occurrences.slice(0, mostOccurrences);
	if (!first) throw new RangeError("a secret has no place");
	const isTestOnly = matches.every(({ match, path }) => match.isInTest === true || isTest(path));
	const harmless = isSharedKey(secret) ? publishedReason : invalidityOf(secret, today) ?? (matches.every(({ path }) => isPackaged(path)) ? "everybody has it, for it stands in a package of somebody else" : void 0);
	return {
		ruleId: rule.id,
		ruleName: rule.name,
		ruleKind: rule.kind,
		provider: rule.provider,
		description: rule.description,
		severity: harmless !== void 0 || isTestOnly && opensNothing(rule) ? "low" : entry.severity,
		confidence,
		isTestOnly,
		reasons: harmless === void 0 ? reasons : [...reasons, harmless],
		secret,
		redacted: redact(secret, rule.kind === "provider" ? entry.keywords : []),
		fingerprint,
		rotate: rule.rotate,
		references: rule.references,
		occurrences: [first, ...others],
		occurrenceCount: occurrences.length
	};
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.match.region.byteOffset - b.match.region.byteOffset;
}
function opensNothing({ kind, provider, structure, isBroad }) {
	return kind !== "provider" || isBroad === true || structure !== void 0 && keyStructures.has(structure) || keyProviders.has(provider);
}
const keyStructures = new Set([
	"pem",
	"openssh",
	"putty",
	"pgp"
]);
const keyProviders = new Set([
	"private-key",
	"jwk",
	"age",
	"password-hash"
]);
// src/engine/findings/join.ts
function joinMatches(placed, { ruleSet, hmac, fingerprintKey, fromRoot, today }) {
	const tests = new Map();
	const isTest = (path) => {
		const known = tests.get(path) ?? isTestPath(fromRoot(path));
		tests.set(path, known);
		return known;
	};
	const context = {
		isTest,
		isPackaged: (path) => isInPackage(fromRoot(path)),
		today
	};
	return [...groupBySecret(placed, ruleSet)].map(([identity, matches]) => toFinding({
		matches,
		fingerprint: fingerprintOf(hmac, fingerprintKey, identity)
	}, ruleSet, context)).sort(compareFindings);
}
function groupBySecret(placed, ruleSet) {
	const forms = new Map();
	for (const { match } of placed) if (!forms.has(match.secret)) forms.set(match.secret, plainForm(match.secret));
	const formOf = ({ match: { secret } }) => forms.get(secret) ?? secret;
	const representatives = new Map();
	for (const item of placed) {
		const known = representatives.get(formOf(item));
		if (!known || compareRepresentatives(item, known, ruleSet, finderOf) < 0) representatives.set(formOf(item), item);
	}
	const groups = new Map();
	for (const item of placed) {
		const representative = representatives.get(formOf(item)) ?? item;
		const rank = rankOf(item, ruleSet);
		addToGroup(groups, identityOf(familyOf(finderOf((rank < 2 || rank === 2 && rankOf(representative, ruleSet) > 2 ? representative : item).match), ruleSet), item.match.secret), item);
	}
	return groups;
}
function rankOf({ match }, ruleSet) {
	return specificity(ruleSet.entry(finderOf(match)));
}
function familyOf(rule, ruleSet) {
	return ruleSet.load(rule).family ?? ruleSet.entry(rule).provider;
}
function compareFindings(a, b) {
	const [first] = a.occurrences;
	const [second] = b.occurrences;
	return compareText(first.path, second.path) || first.byteOffset - second.byteOffset || compareText(a.ruleId, b.ruleId) || compareText(a.fingerprint, b.fingerprint);
}
// src/scan/places/join-places.ts
async function joinPlaces(placed, joining) {
	const marked = allowPlaces(placed, joining);
	return marked.length === 0 ? [] : joinMatches(marked, {
		...joining,
		hmac: await loadHmac()
	});
}
// src/engine/assignment/doubts/cipher-test.ts
const member = /(?<![\w-])["']?([A-Za-z]{1,12}(?:_?[A-Za-z]{1,12}){0,2})["']?[ \t]{0,12}[:=][ \t]{0,12}(?:[\w.]{1,20}\()?(?:["'](?:0x)?((?:[0-9a-f]{2}){0,2000})["']|((?:[0-9a-f]{2}){4,2000})(?![\w.-]))/gi;
const clear = /^(?:pt|plain|plaintext|plain_?text|msg|message|aad|ad|adata|hash|digest)$/i;
const result = /^(?:ct|cipher|ciphertext|cipher_?text|tag|mac|iv|nonce|expected|signature|sig)$/i;
const keyWords = new Set([
	"key",
	"keys",
	"secret"
]);
const shortestResult = 8;
function cipherTestDoubt({ family, words, value }, around) {
	if (family !== "api-key" && family !== "secret") return void 0;
	if (!words.some((word) => keyWords.has(word)) || !/^(?:0x)?(?:[0-9a-f]{2}){8,}$/i.test(value)) return void 0;
	const members = [...around().matchAll(member)];
	return members.some(([, name = ""]) => clear.test(name)) && members.some(([, name = "", quoted = "", bare = ""]) => result.test(name) && (quoted || bare).length >= shortestResult) ? "a message and what comes of it stand beside the key, as in the test of a cipher" : void 0;
}
// src/engine/assignment/doubts/hash-beside.ts
function hashBesideDoubt({ family, name, quote }, around) {
	const head = family === "password" && quote !== "none" ? before.exec(name)?.[1] : void 0;
	return head !== void 0 && around().includes(`${head}HASH`) ? "the hash that it gives stands beside it, as in the test of a program" : void 0;
}
const before = /^((?:[A-Z]{1,12}_){1,3})PASS(?:WORD)?$/;
// src/engine/assignment/doubts/page-key.ts
const pageKeys = [{
	value: /^[0-9a-f]{32}$/,
	settings: [/\bindex_?(?:name|prefix)["']?\s{0,2}[:=]/i, /\b(?:app_?id|application_?id|input_?selector)\b|algolia|docsearch/i],
	secret: /admin|write|saveobject|addobject|transformer|\bqueries\b/i,
	reason: "beside the name of an index, it is rather the key for searching that every page holds"
}, {
	value: /^[0-9a-f]{20}$/,
	settings: [/pusher/i, /\bcluster\b/i],
	reason: "it is rather the key of an app, which every page holds; the secret of the app is another one"
}];
function pageKeyDoubt({ family, words, value }, settings) {
	if (family !== "api-key") return void 0;
	const known = pageKeys.find((one) => one.value.test(value));
	if (!known || words.some((word) => known.secret?.test(word))) return void 0;
	const text = settings();
	return known.settings.every((setting) => setting.test(text)) && known.secret?.test(text) !== true ? known.reason : void 0;
}
// src/engine/assignment/doubts/public-type.ts
function publicTypeDoubt({ family, name, value, isNameQuoted, separator }, around) {
	if (family !== "api-key" || !isNameQuoted || separator !== "colon" || name !== "key") return void 0;
	const text = around();
	const before = text.slice(0, Math.max(0, text.indexOf(value)));
	return typeBefore.test(before) ? "the type beside it is that of a public key" : void 0;
}
const typeBefore = /"@?(?:type|kty|alg)":\s{0,4}"[\w./-]{0,80}Pub(?:lic)?Key\w{0,20}",\s{0,80}"key":\s{0,4}"$/;
// src/engine/assignment/doubts/random-user.ts
function randomUserDoubt({ family, name, isNameQuoted, separator }, around) {
	if (family !== "password" || !isNameQuoted || separator !== "colon" || name !== "password") return void 0;
	const text = around();
	return digests.every((digest) => text.includes(digest)) ? "with its salt and three digests beside it, it is rather of a person that a generator made up" : void 0;
}
const digests = [
	"\"salt\"",
	"\"md5\"",
	"\"sha1\"",
	"\"sha256\""
];
// src/engine/assignment/doubts/sealed-session.ts
function sealedSessionDoubt({ family, value, quote }, around) {
	if (family !== "password" && family !== "credential" || quote !== "none" || !sealed.test(value)) return void 0;
	return session.test(around()) ? "the program that it is for has encrypted it" : void 0;
}
const sealed = /^(?:[\w.\\-]{1,40}:)?(?=[A-Za-z+/]{0,60}\d|[\w+/]{0,80}=)[\w+/]{16,200}={0,2}$/;
const session = /^(?:\[CONNECTION:AUTHENTICATION\]|UseExpectSend=|\[remmina\]|(?:mobauser@|ssh\d{1,5}:|sftp\d{1,5}:|rdp\d{1,5}:)[^\s=]{1,120}=)/m;
// src/engine/assignment/doubts/secret-beside.ts
function secretBeside({ family, words }, around) {
	return family === "api-key" && words.at(-1) === "key" && words.at(-2) === "access" && !words.includes("secret") && secretOfPair.test(around()) ? "the secret that it goes with stands beside it" : void 0;
}
const secretOfPair = /(?:secret(?:[_-]?access)?[_-]?key|access[_-]?(?:key[_-]?)?secret)["'\]]{0,2}\s?(?:=>?|:)\s?\S/i;
// src/engine/assignment/doubts/ceiling.ts
function ceilingOf(candidate, around) {
	const doubt = pageKeyDoubt(candidate, around) ?? randomUserDoubt(candidate, around) ?? publicTypeDoubt(candidate, around) ?? cipherTestDoubt(candidate, around) ?? hashBesideDoubt(candidate, around) ?? sealedSessionDoubt(candidate, around);
	if (doubt !== void 0) return {
		confidence: "low",
		reason: doubt
	};
	const reason = secretBeside(candidate, around);
	return reason === void 0 ? void 0 : {
		confidence: "medium",
		reason
	};
}
function underCeiling(grade, ceiling) {
	return ceiling && isAtLeast(grade.confidence, ceiling.confidence) ? {
		confidence: ceiling.confidence,
		reasons: [...grade.reasons, ceiling.reason]
	} : grade;
}
// src/engine/text/own-text.ts
const shortestSlice = 13;
function ownText(slice) {
	return slice.length < shortestSlice ? slice : Buffer.from(slice, "latin1").toString("latin1");
}
// src/engine/assignment/candidate.ts
function withOwnTexts(candidate) {
	const { value, name, qualifier, wrapper, words } = candidate;
	return {
		...candidate,
		value: ownText(value),
		name: ownText(name),
		qualifier: ownText(qualifier),
		wrapper: ownText(wrapper),
		words: words.map(ownText)
	};
}
function candidateUnder({ name, nameStart, family, words }, placed) {
	const { kind, value, valueStart, separator, quote, wrapper = "", dashes = 0, next } = placed;
	return {
		kind,
		family,
		name,
		nameStart,
		nameEnd: nameStart + name.length,
		words,
		qualifier: "",
		value,
		valueStart,
		valueEnd: valueStart + value.length,
		separator,
		quote,
		wrapper,
		position: 1,
		dashes,
		isNameQuoted: false,
		isStatement: false,
		isTight: false,
		next
	};
}
// \0lazy:judge.js
let loaded$1;
const load = () => loaded$1 ??= require("./judge.js");
function judge(...values) {
	return load().judge(...values);
}
// src/engine/assignment/memoised-judge.ts
const mostKept = 8192;
const mostOfLine = 64;
const judgements = new Map();
let keptCount = 0;
function judgeMemoised(candidate, surroundings) {
	const known = judgements.get(surroundings.line)?.find((judged) => isSame$1(judged, candidate, surroundings));
	if (known) return known.verdict ?? new KnownRejection(candidate, surroundings);
	const verdict = judge(candidate, surroundings);
	keep(candidate, surroundings, verdict);
	return verdict;
}
function keep(candidate, { path, line }, verdict) {
	if (keptCount >= mostKept) {
		judgements.clear();
		keptCount = 0;
	}
	const judged = {
		candidate: withOwnTexts(candidate),
		distance: candidate.valueStart - candidate.nameStart,
		path,
		verdict: verdict.kind === "reject" ? void 0 : verdict
	};
	keptCount++;
	const others = judgements.get(line);
	if (!others) judgements.set(line, [judged]);
	else if (others.push(judged) > mostOfLine) others.shift();
}
var KnownRejection = class {
	kind = "reject";
	#candidate;
	#surroundings;
	constructor(candidate, surroundings) {
		this.#candidate = candidate;
		this.#surroundings = surroundings;
	}
	get reason() {
		const verdict = judge(this.#candidate, this.#surroundings);
		return verdict.kind === "reject" ? verdict.reason : "";
	}
};
function isSame$1({ candidate: known, distance, path }, candidate, surroundings) {
	return path === surroundings.path && known.value === candidate.value && known.name === candidate.name && distance === candidate.valueStart - candidate.nameStart && known.nameEnd - known.nameStart === candidate.nameEnd - candidate.nameStart && known.valueEnd - known.valueStart === candidate.valueEnd - candidate.valueStart && known.kind === candidate.kind && known.family === candidate.family && known.qualifier === candidate.qualifier && known.separator === candidate.separator && known.quote === candidate.quote && known.wrapper === candidate.wrapper && known.position === candidate.position && known.dashes === candidate.dashes && known.isNameQuoted === candidate.isNameQuoted && known.isStatement === candidate.isStatement && known.isTight === candidate.isTight && known.next === candidate.next && isSameList$1(known.words, candidate.words);
}
function isSameList$1(known, words) {
	return known.length === words.length && known.every((word, index) => word === words[index]);
}
// src/engine/filters/cut.ts
const joinedBefore = /[0-9A-Za-z][?!^*]$|["'`][?!@]$|%$/;
const joinedAfter = /^(?:[?&](?![\w.-]{1,24}(?:[=&;\s"'`]|$))|!|\*|\^(?![MJ[]))[0-9A-Za-z_-]|^%(?![0-9A-Fa-f]{2})[0-9A-Za-z]/;
const address$1 = /:\/\/[^\s"'`]*\?$/;
const encodedBefore = /[0-9A-Za-z+/]{28,32}$/;
const lineEnds = /\r?\n[ \t]?|\\n/g;
const mostBitsOfEncoded = -8;
function rejectCut({ secret, before, after }) {
	if (joinedAfter.test(after) || joinedBefore.test(before) && !address$1.test(before)) return "cut out of a longer text: a mark that its format does not have joins it to what stands beside it";
	if (after.startsWith("(") && /^[A-Za-z]+$/.test(secret)) return "cut out of code: it is called";
	if (/\s\*$/.test(before) && nameOfType.test(secret)) return "cut out of code: a pointer to a type";
	if (checksum.test(before)) return "cut out of a checksum";
	return isWithinBase64(before) || isLineOfBase64(secret, before) || armorStart.test(before) || base64$1.test(secret) && goesOnInBase64(before, after) ? "cut out of a longer text in base64" : void 0;
}
const nameOfType = /^(?:[A-Z][a-z]{2,20}){2}/;
const checksum = /\bsha(?:1|256|384|512)-[0-9A-Za-z+/]{0,20}[+/]$/;
const armorStart = /(?:SIGNATURE|CERTIFICATE|PUBLIC KEY|PUBLIC KEY BLOCK|MESSAGE)-----\s+(?:[0-9A-Za-z+/]*[+/])?$/;
const base64$1 = /^[0-9A-Za-z+/]+=*$/;
const lineBefore$1 = /^([0-9A-Za-z+/]{20,})\r?\n[ \t]*(?:[0-9A-Za-z+/]*[+/])?$/;
function isLineOfBase64(secret, before) {
	const line = base64$1.test(secret) ? lineBefore$1.exec(before)?.[1] : void 0;
	return line !== void 0 && isGenerated(line);
}
function isGenerated(text) {
	return /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text) && naturalness(text) < mostBitsOfEncoded;
}
function isWithinBase64(before) {
	if (!/[+/]$/.test(before)) return false;
	return isGenerated(encodedBefore.exec(before.replace(lineEnds, ""))?.[0] ?? "");
}
const encodedBehind = /^(?!\/(?:[a-z]{2,}|v\d)\/)[+/][0-9A-Za-z+/]{28,31}/;
const padding = /^==(?![\w=\s])/;
const plusBehind = /^\+(?=[A-Za-z]{0,30}(?:\d|[a-z][A-Z]))[0-9A-Za-z+/]{8,}/;
const signsBehind = /^(?=\/[0-9A-Za-z/]{0,30}\+|\/[0-9A-Za-z/]{16,30}=)(?=.*[a-z])(?=.*[A-Z])\/[0-9A-Za-z+/]{16,}/;
function goesOnInBase64(before, after) {
	if (padding.test(after) || plusBehind.test(after) || signsBehind.test(after)) return true;
	if (/[0-9A-Za-z][+/]$/.test(before) && /^(?:={1,2}["'\\]|\+[0-9A-Za-z])/.test(after)) return true;
	if (/[0-9A-Za-z]\+$/.test(before) && /^\/[0-9A-Za-z]/.test(after)) return true;
	const run = encodedBehind.exec(after.replace(lineEnds, ""))?.[0];
	return run !== void 0 && isGenerated(run);
}
// src/engine/filters/digest.ts
const digest$1 = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;
const fileBefore = /\w\.(?:php|inc|[cm]?[jt]sx?|vue|s?css|py|rb|go|c|h|cs|java|kt|html?|xml|json|ya?ml|md|txt|sql|png|jpe?g|svg)\\?["']\s?(?::|=>)\s?\\?["']$/;
const calledDigest = /(?<![A-Za-z])(?:md5|sha-?(?:1|256|512)?|etag|checksum|digest)["']?\s?(?::|=>?)\s?["']$/i;
const calledCommit = /(?:^|[\s(])[Cc]ommits?:? {1,2}["'`]?$|\bfrom [a-z][\w./-]{1,40}[ @]$|_FROM[=:] ?["']?$/;
const calledRevision = /(?:^|[\s"'{,])(?:version|rev|revision)["']?\s{0,4}[:=]\s{0,4}["']?$/i;
const calledPath = /(?<=[A-Za-z_-])(?:[Pp]ath|PATH|[Ff]ile[Nn]ame|FILENAME)["'`]?\s?(?::|=>?|:=)\s?["'`]$/;
const calledFingerprint = /(?:(?:apt|gpg|pgp|keyring|repo(?:sitory)?|signing)[_-]?key(?:[_-]?id)?|fingerprint)["']?\s?[:=]\s?["']?$/i;
const fingerprint = /^[0-9A-F]{40}$/;
const calledKey = /\bSHA256:$/;
const ofKey = /^[\w+/]{43}$/;
function rejectDigest({ rule, secret, before }) {
	if (rule.kind === "context" && secret.length === 41 && before.endsWith("Change-Id: ")) return "the id of a change";
	if (rule.kind === "context" && fingerprint.test(secret) && calledFingerprint.test(before)) return "the fingerprint of a public key";
	if (rule.kind === "context" && ofKey.test(secret) && calledKey.test(before)) return "the fingerprint of a public key";
	if (rule.kind !== "context" || !digest$1.test(secret)) return void 0;
	if (calledDigest.test(before)) return "the name says that it is a digest";
	if (secret.length === 40 && (calledCommit.test(before) || calledRevision.test(before))) return "the id of a commit";
	if (calledPath.test(before)) return "the name says that it is a path";
	return fileBefore.test(before) ? "the checksum of a file" : void 0;
}
// src/engine/filters/empty.ts
const emptyThenOther = /^[\w.-]{1,80}[ \t]*=[ \t]*(?:""|'')?[ \t]*\r?\n(?:[^\n]{0,80}\n){0,8}?[A-Za-z_][\w.-]{0,80}[ \t]*=[ \t]*["']?$/;
function rejectBehindEmpty({ rule, secret, matched }) {
	if (rule.kind !== "context" || !matched.includes("\n")) return void 0;
	const lead = matched.slice(0, matched.lastIndexOf(secret));
	return emptyThenOther.test(lead) ? "the variable that names the service is empty" : void 0;
}
// src/engine/assignment/rejections/translated-stub.ts
const wordsOf = (text) => new Set(text.split(" "));
const instructions = wordsOf("aggiungi ange anna aqui buraya byt cambia coloca coloque digite disini einfuegen eingeben einsetzen eintragen endre entrer entrez escribe escriba ganti ginge girin giriniz har hier ici indsaet informe ingresa ingrese inserire inserisci inserte inserta insira introduce introduzca invullen isi kirjoita laita lisaa masukkan mets mettez mettre nhap podaj pon ponga qui saisir saisissez sem sett skriv sostituisci syota tahan tutaj vervang vlozte voer vul wklej wpisz wprowadz wstaw yazin yaziniz zadejte zde zmien");
const owners = wordsOf("anda cua dein deine deinen deiner din ditt ihr ihre ihren je jouw ma mein meine meinen mi mia mijn min minha mio mitt moj moja moje mon sua suo su seu svoj svoje svuj swoj swoja swoje ta teu teva ton tu tua tuo twoj twoja twoje uw vas vase votre vos");
const things = wordsOf("adgangskode anahtar anahtariniz anahtarinizi api apikey avain chave chiave clave clavesecreta cle clef codice contrasena contrasenya geheim geheimnis haslo heslo key klic klucz kluc kunci llave losenord mot motdepasse nokkel nyckel pass passe passord password passwort salasana schluessel secret segreto senha sifre sifrenizi sleutel token valeur valor valore waarde wachtwoord wachtwoorden wert");
const passwords = wordsOf("adgangskode geslo lozinka lozinku contrasena contrasenia contrasenya contrase\u00e3\u00b1a haslo has\u00e5\u0082o heslo losenord l\u00e3\u00b6senord motdepasse passord passwort salasana senha wachtwoord contrase\\u00f1a has\\u0142o l\\u00f6senord \\u015fifre");
const spoken = /(?:^| )(?:lozink(?:a|e|i|u|om)|gesl(?:o|a|u|om)|hesl(?:o|a|u|em)|has\u00c5\u0082(?:o|a|em)|senhas?|contrase\u00c3\u00b1as?|kennwort\w{0,3}|passwort\w{0,3}|wachtwoord(?:en)?|adgangskoden?|salasana\w{0,3})(?: |[.!?:]?$)/;
const words = /^[A-Za-z]{2,20}(?:[-_. ][A-Za-z]{1,20}){1,9}\d{0,4}!?$/;
const isTranslatedStub = ({ candidate: { value, family }, lowered, shape }) => {
	if (shape.length < 16 && passwords.has(lowered)) return "the value is a placeholder";
	if (shape.marks + shape.blanks === 0 || shape.length > 80) return void 0;
	if (isStubInTranslation(value)) return "the value is a placeholder";
	return family === "password" && shape.blanks > 0 && spoken.test(lowered) ? "the value is a text for people" : void 0;
};
function isStubInTranslation(text) {
	return words.test(text) && isStub$1(text.toLowerCase().split(/[^a-z]/));
}
function isStub$1(all) {
	return all.some((word) => things.has(word)) && all.some((word) => instructions.has(word) || owners.has(word));
}
// src/engine/assignment/rejections/placeholder.ts
const anyStub = new LargePattern(/(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change|mock)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|masked|filtered|x{4,}|(?<![a-z\d])(?:x{3}|y{3}|z{3})(?![a-z\d])|#{5,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|(?<![a-z])fixtures?(?![a-z])|todo|fixme|replace[-_ ]?(?:me|this|with)|to[-_ ]be[-_ ]|to[-_ ]?be[-_ ]?(?:modif|overrid|replac|chang|fill|defin|updat|provid)|ch[a4@]ng3[-_ ]?m[e3]|r[a4@]nd[o0]m[-_ ]?str[i1!]ng|long[-_ ](?:and[-_ ])?random|random[-_ ](?:and[-_ ])?(?:long|secure|secret|alphanumeric|characters|bytes|value|password)|this[-_]is[-_](?:an?|the|my|not)[-_]|thisisnot(?:an?|the|my|your)|^edit[-_ ]?me$|auto[-_ ](?:configured|generated|filled)|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|(?:password|secret|token|key)here|choose[-_ ]?(?:a|your)|change[-_ ](?:me|for|before|in)[-_ ]|(?:^|[^a-z])set[-_ ]me(?![a-z])|generated[-_ ](?:key|secret|password|token)|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|anything|blah|lorem|ipsum|^<|<[^<>]{0,60}>$|^[\w .:/|,?%='"-]{0,80}>$|^-{3,}$|_{4,}|iosfodnn7|utnfemi\/k7mdeng|deadbeef|cafebabe|anonymous|^[^a-z\d]{1,3}(?:hidden|omitted|removed|invisible|unchanged|scrubbed|censored|snip(?:ped)?)[^a-z\d]{1,3}$/);
const encoded$1 = /\xe2\x80\xa6/;
const longStubs = /EXAMPLE|XXXXXXXX/;
const isStub = ({ candidate: { value }, lowered, shape }) => {
	if (shape.length > 120) return longStubs.test(value) ? "the value is a placeholder" : void 0;
	return anyStub.test(lowered) || encoded$1.test(lowered) ? "the value is a placeholder" : void 0;
};
const base64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=)|Cg==)?$/;
const printable$1 = /^[ -~]{1,96}\n?$/;
function textInside(value) {
	const bytes = base64.test(value) ? decodeBase64(value) : void 0;
	const text = (bytes && decodeUtf8(bytes)) ?? "";
	return printable$1.test(text) ? text.trimEnd() : "";
}
function isStubText(text) {
	const lowered = text.toLowerCase();
	return stockWords$1.has(lowered) || anyStub.test(lowered) || constantName.test(text) || isOwn(lowered);
}
const betweenMarks = /^([-*=~#]{2,6})[a-z][a-z _-]{1,40}\1$/;
const stockParts = /^(?!.*pass)[a-z]{2,12}\d{0,2}(?:[-:_. ][a-z]{2,12}\d{0,2}){0,3}$/;
function isTrialText(text) {
	const lowered = text.toLowerCase();
	return stockParts.test(lowered) && lowered.split(/[-:_. ]/).every((part) => stockWords$1.has(part.replace(/\d+$/, ""))) || betweenMarks.test(lowered) || /^this is (?:an?|the|my|not) [a-z ]/.test(lowered) || text.length > 9 && isSequence(text);
}
function isStandIn(text) {
	return isStubText(text) || isTrialText(text) || isStubInTranslation(text);
}
function isOwn(lowered) {
	return /^(?:my|your)(?:[-_][a-z]{2,14}){2,6}$/.test(lowered) && /[-_](?:id|key|secret|token|password)$/.test(lowered);
}
const constantName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,6}$/;
const isPutHere = ({ candidate: { value } }) => value.endsWith("Here") && /^(?:put|insert|enter|paste|add|your|set|type|provide|specify|fill|place)[a-z]{1,160}$/i.test(value) ? "the value is a placeholder" : void 0;
const isCutShort = ({ candidate: { value, quote }, surroundings: { line } }) => quote === "none" && (line.includes(`${value}...`) || line.includes(`${value}***`)) ? "the value is cut short" : void 0;
const isShortened = ({ candidate: { value } }) => /^(?!\d{6})[\w%+/-]{2,10}\.\.[\w%+/-]{0,6}$/.test(value) ? "the value is cut short" : void 0;
const isElsewhere = ({ candidate: { value }, shape }) => shape.marks + shape.blanks > 1 && /^(?:is[-_ ])?(?:configured|stored|found|defined|provided|loaded|injected|kept|managed|generated|supplied|set)[-_ ](?:in|by|via|from|at|with|on)[-_ ][a-z]/i.test(value) ? "the value says where it is kept instead" : void 0;
const namesItself = /^(?:azure|aws|gcp|gcs|google|minio|s3|storage|account|project|service|access|secret|private|api|app|client){2,5}(?:key|token)$/i;
const isNameOfItself = ({ candidate: { value } }) => namesItself.test(value) ? "the value says what is put there" : void 0;
const isTried = ({ candidate: { value } }) => value.startsWith("^") && /^\^(?:PASS|USER|PW|PASSWORD)\^/.test(value) ? "the value is a placeholder" : void 0;
const toBeChanged = /^(?:cambi(?:ar|a|e|ame|alo|ala|are)|reemplaz(?:ar|a|e)|sustitu(?:ir|ya|ye)|trocar|troque|alter(?:ar|e)|mud(?:ar|e)|substitu(?:ir|a)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez|car|que)|ersetzen?|aendern|zmien|vervang|ganti|nahrad(?:te)?|vymen(?:te)?|bytt?|endre)[-_ ][a-z][a-z_ -]{1,60}\d{0,4}!?$/i;
const isHere = /^(?:aqui|ici)[-_ ][a-z]{1,20}[-_ ][a-z]|[a-z][-_ ](?:aqui|ici)$/i;
const isMine = ({ candidate: { value }, shape, lowered }) => shape.marks + shape.blanks > 0 && (isOwn(lowered) || /^(?:MY|YOUR)(?:[-_][A-Z][A-Z\d]{1,20}){1,6}$/.test(value) || /^(?:tu|su|votre|dein|ihr|seu|sua|tua)[-_ ](?:contrase|clave|senha|chave|mot|passw|token|api|key|secret)/i.test(value) || toBeChanged.test(value) || isHere.test(value)) ? "the value is a placeholder" : void 0;
const [shortestTyped, shortestMade] = [16, 10];
const repeatedUuid = /-([\da-f]{1,2})\1{5,11}$/i;
const wordAgain = /^([a-z]{4,12})\1{2}/;
const isRepetition = (evidence) => {
	const { shape } = evidence;
	if (shape.distinct <= 2 || shape.length >= 12 && shape.distinct <= 4) return "the value repeats one or two characters";
	if (shape.length === 36 && repeatedUuid.test(evidence.candidate.value)) return "the value ends in repetitions";
	if (shape.length >= 12 && wordAgain.test(evidence.lowered)) return "the value is one piece over and over";
	if (shape.length >= 24 && shape.distinct * 4 <= shape.length && /(.{2,8})\1{5}/.test(evidence.lowered)) return "the value is one piece over and over";
	const shortest = evidence.candidate.family === "password" ? shortestTyped : shortestMade;
	if (shape.length === 36 && uuid.test(evidence.candidate.value) && isSequence(evidence.lowered.replaceAll("-", ""))) return "the value is a sequence";
	return shape.length >= shortest && evidence.isSequence ? "the value is a sequence" : void 0;
};
const hidesStub = ({ candidate: { value } }) => {
	const text = textInside(value);
	if (/^(?:zxho|ehh4){3}/i.test(text)) return "the value is a placeholder in base64";
	return text !== "" && isStandIn(text) ? "the value is a placeholder in base64" : void 0;
};
const isOfDebugKey = ({ candidate: { family, value, words } }) => family === "password" && value === "android" && words.some((word) => /^(?:key|store|keystore|keypass|sign)/.test(word)) ? "the password of every developer's key for debugging" : void 0;
const isChoice = ({ lowered }) => /^(?:true|false|yes|no|on|off)(?:[ ,|/]{1,2}(?:true|false|yes|no|on|off)){1,5}$/.test(lowered) ? "the value tells what may be chosen" : void 0;
const isStockWord = (evidence) => evidence.candidate.value.length <= longestStock && stockWords$1.has(evidence.lowered) ? "the value is a word that stands for any value" : void 0;
const longestStock = Math.max(...[...stockWords$1].map((word) => word.length));
const chosen$1 = /^(?=.*\d)(?=.*[!@#$%^&*+=?]).{8,}$/;
const doubled = /^(\w{3,20})=\1$/;
const mostNumbering = 2;
const repeatsName$1 = ({ candidate, lowered, shape }) => {
	if (lowered.length > 40) return void 0;
	if (doubled.test(lowered)) return "the value repeats the name";
	const longest = candidate.words.reduce((sum, word) => sum + word.length, mostNumbering);
	if (shape.digits + shape.lowers + shape.uppers > longest) return void 0;
	if (candidate.family === "password" && chosen$1.test(lowered) && !/^[-_.]/.test(lowered)) return void 0;
	const value = lowered.replace(/[^a-z0-9]/g, "").replace(/\d{1,2}$/, "");
	const name = candidate.words.join("");
	return value !== "" && (value === name || name.endsWith(value)) ? "the value repeats the name" : void 0;
};
const isShownInText = ({ candidate: { name, kind }, surroundings: { line } }) => {
	if (kind === "flag") return void 0;
	const at = line.indexOf(name);
	return at > 5 && /\((?:e\.g\.|for example),? ["'`]?(?:export )?$/i.test(textBefore(line, at, 24)) ? "an example in a text" : void 0;
};
const isBetweenMarks = ({ lowered }) => betweenMarks.test(lowered) ? "the value is a placeholder" : void 0;
const placeholderRejections = [
	repeatsName$1,
	isOfDebugKey,
	isStub,
	isPutHere,
	isCutShort,
	isShortened,
	isMine,
	isBetweenMarks,
	isShownInText,
	isTranslatedStub,
	isElsewhere,
	isTried,
	isChoice,
	isNameOfItself,
	isRepetition,
	hidesStub
];
// src/engine/filters/encoded.ts
const address = /^[a-z][a-z\d+.-]{1,20}:\/\/[\w.-]{1,80}(?::\d{1,5})?(?:\/[\w.-]{0,20}){0,5}$/i;
const mailbox = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;
const host = /^(?:[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,5}:\d{2,5}|(?:[a-z\d-]{1,60}\.){1,5}(?:com|net|org|io|dev|local|internal|svc))$/i;
const masked = /^(?:\{"\w{1,20}":")?([*#]{2,6})[A-Za-z][A-Za-z _-]{1,30}\1(?:"\})?$/;
const weak = /^[a-z]{0,12}passw(?:or)?d$/i;
function rejectEncoded({ rule, secret }) {
	if (rule.provider !== "kubernetes" || rule.origin !== "chosen" || secret.length % 4 > 0) return void 0;
	const text = textInside(secret);
	if (text === "") return void 0;
	if (isStandIn(text) && !weak.test(text)) return "a placeholder in base64";
	if (masked.test(text)) return "masked: what it was is hidden";
	return address.test(text) || mailbox.test(text) || host.test(text) ? "an address in base64, which holds no password" : void 0;
}
// src/engine/judgement/entropy.ts
const counts = new Uint32Array(256);
function shannonEntropy(text) {
	counts.fill(0);
	for (let index = 0; index < text.length; index++) counts[text.charCodeAt(index) & 255]++;
	let sum = 0;
	for (const count of counts) if (count > 0) sum += count * Math.log2(count);
	return text.length === 0 ? 0 : Math.log2(text.length) - sum / text.length;
}
const mostOtherLetters = .1;
function alphabetSize(text) {
	const letters = text.replace(/[^A-Za-z]/g, "");
	if (letters === "") return 10;
	const others = letters.replace(/[a-f]/gi, "").length;
	const hasOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
	if (hasOneCase && /[0-9]/.test(text) && others <= text.length * mostOtherLetters) return 16;
	return (/[0-9]/.test(text) ? 10 : 0) + (/[^0-9A-Za-z]/.test(text) ? 2 : 0) + (hasOneCase ? 26 : 52);
}
// src/engine/filters/generated-part.ts
function generatedPart({ rule, secret }) {
	const prefix = rule.kind === "provider" ? rule.keywords.find((keyword) => secret.startsWith(keyword)) : void 0;
	return prefix === void 0 ? secret : secret.slice(prefix.length);
}
// src/engine/judgement/named-before.ts
const places = [
	new LargePattern(/(?:token|secret|key|pat|passw(?:or)?d|auth)[\w\])]{0,8}["'`]?[\])]?\s{0,3}(?:[.:?+]?=|=>|:|,)\s{0,3}["'`]?$/i),
	new LargePattern(/--[\w-]{0,24}(?:token|secret|key|passw(?:or)?d)\s["'`]?$/i),
	new LargePattern(/authorization["']?[:,\s]{1,3}["']?(?:bearer|token)\s$/i),
	/:\/\/(?:[^\s:@/]{1,24}:)?$/
];
function isNamedBefore(before) {
	return places.some((place) => place.test(before));
}
// src/engine/filters/repetition.ts
const shortest$1 = 8;
const mostInRuns = .5;
const shortestRun = 4;
const longestLooked = 400;
const longestRun = 8;
const mostRuns = 2;
const mostInOneRun = .45;
const alphabetRun = 24;
const charactersARun = 64;
const shortestPiece = 4;
function rejectRepetition(suspect) {
	const { rule, secret } = suspect;
	if (rule.origin === "chosen" || secret.length < shortest$1 || secret.length > longestLooked) return void 0;
	if (isAlphabet(secret)) return "a sequence: all of it counts up or down";
	const runs = runsOf(secret);
	if (mayBeTyped(suspect)) return isNoKey(secret, runs, rule) ? "a sequence: a part of it is one character or counts up" : void 0;
	if (runs.reduce((sum, { length }) => sum + length, 0) > secret.length * mostInRuns) return "a sequence: most of it is one character or counts up";
	if (runs.length > mostRuns + secret.length / charactersARun || runs.some(({ length }) => length >= longestRun)) return "a sequence: a part of it is one character or counts up";
	if (period(secret) * 3 <= secret.length) return "one piece over and over";
}
function mayBeTyped({ rule, path, before }) {
	return (rule.kind === "context" || isTypable(rule) && (before === void 0 || isNamedBefore(before))) && (path === void 0 || !isTestPath(path));
}
function isTypable({ kind, checksum, structure }) {
	return kind === "context" || kind === "provider" && checksum === void 0 && structure === void 0;
}
function isNoKey(secret, runs, { isBroad }) {
	const longest = isBroad !== true && /[A-Za-z]/.test(secret) ? Math.min(alphabetRun, Math.max(longestRun, secret.length * mostInOneRun)) : longestRun;
	return runs.some(({ length, isCounting }) => length >= (isCounting ? longest : longestRun)) || period(secret) < shortestPiece;
}
function isAlphabet(secret) {
	if (!secret.includes("-")) return false;
	const text = secret.replaceAll("-", "");
	return runsOf(text).some(({ length, isCounting }) => isCounting && length === text.length);
}
function runsOf(text) {
	const runs = [];
	let start = 0;
	for (let index = 1; index <= text.length; index++) {
		const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
		if (index < text.length && Math.abs(step) <= 1 && (index === start + 1 || step === text.charCodeAt(index - 1) - text.charCodeAt(index - 2))) continue;
		if (index - start >= shortestRun && !text.startsWith("AAAA", start)) runs.push({
			length: index - start,
			isCounting: text[start] !== text[start + 1]
		});
		start = index;
	}
	return runs;
}
function period(text) {
	const tail = text.slice(Math.floor(text.length / 4));
	for (let length = 1; length <= text.length / 3; length++) {
		let index = length;
		while (index < tail.length && tail.charCodeAt(index) === tail.charCodeAt(index - length)) index++;
		if (index === tail.length) return length;
	}
	return text.length;
}
// src/engine/filters/entropy.ts
const leastShares = [
	{
		longest: 19,
		share: .5
	},
	{
		longest: 27,
		share: .6
	},
	{
		longest: Infinity,
		share: .7
	}
];
const longest$1 = 400;
const leastTyped = 2.5;
const shortestBody = 24;
function rejectByEntropy(suspect) {
	const { rule, secret } = suspect;
	if (rule.entropy === 0 || secret.length > longest$1 || rule.entropy === void 0 && rule.origin === "chosen") return void 0;
	const floor = rule.entropy ?? Math.min(leastOf(secret), rule.isBroad !== true && mayBeTyped(suspect) ? leastTyped : Infinity);
	const entropy = shannonEntropy(secret);
	if (entropy >= floor || rule.entropy === void 0 && isRichBehindPrefix(suspect)) return void 0;
	return `entropy ${entropy.toFixed(1)} is too low for its length (at least ${floor.toFixed(1)})`;
}
function isRichBehindPrefix(suspect) {
	const body = generatedPart(suspect);
	return body.length < suspect.secret.length && body.length >= shortestBody && shannonEntropy(body) >= leastOf(body);
}
function leastOf(secret) {
	return (leastShares.find((step) => secret.length <= step.longest)?.share ?? 0) * Math.log2(Math.min(alphabetSize(secret), secret.length));
}
// src/engine/examples/widget-keys.ts
const and = String.raw`[&\\][\\u026amp;]{0,9}`;
const behindKey = new RegExp(`^${and}type=(?:text|video|image|audio)(?:%2F|\\/)\\w{2,12}?${and}(?:schema=|s?c?h?e?m?a?$)`);
function isWidgetKey(after) {
	return behindKey.test(after);
}
// src/engine/filters/foreign.ts
const awsId = /^A(?:KIA|SIA|IDA|ROA|GPA)[A-Z0-9]{16}$/;
const named$1 = /(?<![Ss]ession|SESSION|[Ss]ecret|SECRET)(?:_ID|[_-]id|(?<=[a-z])I[dD])["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/;
const numbered = /(?<![A-Za-z])(?:model|account|user|org|organi[sz]ation|workspace|customer|room|chat|device|voice|template|site|zone|group|campaign|audience|channel|playlist|video|image|message|order|product|dataset|link|item|folder|file|page|list|board|card|task|record|node|event|job|run|build|category|post|comment|document|asset|theme|segment|webhook|form|survey|team)[_-]?id["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/i;
const ofSecret = /^(?!.*\bI[Dd]s?\b).*\bclient secret\b/;
const clientBefore = /client[_-]?id["'`]?\s{0,24}(?:=>|[:=])\s{0,2}["'`]?$/i;
const ofToken = /\baccess token\b|\bOAuth\b.*\btoken\b/;
const ofId = /\bI[Dd]s?\b/;
const restOfHost = /^(?:\.[a-z][a-z\d-]{1,40}){1,5}\.(?:com|net|org|io)(?![\w.-])/;
const drawing = /^\d{0,4}(?:[ACHLMQSTVZ]\d{1,4}){5,}[ACHLMQSTVZ]?$/i;
const controlCharacter = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const beforePlace = /[\w=/]#$/;
const nameOfPlace = /^[\da-f]+(?:-[\da-f]+)*$/;
const lineBefore = /\n[ \t]{0,60}(?:(?:let|var|val|const|local|my)[ \t]{1,4})?$/;
const assignedTo = /^(?:[ \t]{0,2}:[ \t\r\n]|[ \t]{1,4}:?=[ \t])/;
const constant = /^[A-Z][A-Z\d]+(?:_[A-Z\d]+){1,6}$/;
const endsStatement = /^[ \t]{0,4}[;,)]/;
const identifier = /^[A-Za-z_]\w*$/;
const nameAssigned = /(?:^|[^\w.])(\w{2,60}) {0,2}:?= {0,2}$/;
const ofObject = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){1,4}$/;
const qualified = /^[a-z]{2,20}(?:\.[A-Za-z]{2,40}){2,6}$/;
function rejectForeign({ rule, secret, before, after }) {
	if (rule.kind !== "context") return void 0;
	if (rule.origin === "chosen" && controlCharacter.test(secret)) return "bytes of a file, some of which are not text";
	if (restOfHost.test(after) && /^[0-9a-z]+$/.test(secret)) return "a part of a host";
	if (beforePlace.test(before) && nameOfPlace.test(secret)) return "a place on a page";
	const name = nameInCode(rule, secret, before, after);
	if (name !== void 0) return name;
	if (isWidgetKey(after)) return "a key that every page with the widget holds";
	if (drawing.test(secret)) return "a path of a drawing";
	if (!rule.provider.startsWith("aws") && awsId.test(secret)) return "it is an id of AWS";
	return ofToken.test(rule.name) && !ofId.test(rule.name) && clientBefore.test(before) || ofSecret.test(rule.name) && named$1.test(before) || !ofId.test(rule.name) && numbered.test(before) ? "the name says that it is an id" : void 0;
}
function nameInCode({ origin }, secret, before, after) {
	if (origin === "chosen" && qualified.test(secret)) return "the name of a class or a setting";
	if (assignedTo.test(after) && identifier.test(secret) && lineBefore.test(before)) return "the name of something else";
	if (ofObject.test(secret) && secret.endsWith(`.${nameAssigned.exec(before)?.[1] ?? "."}`)) return "the name of a member";
	return constant.test(secret) && endsStatement.test(after) && !/["'`]$/.test(before) ? "the name of a constant" : void 0;
}
// src/engine/filters/naturalness.ts
const mostBits = 8;
const longest = 400;
const hexadecimal = /^[0-9a-f_-]*$/i;
const longestOfHexadecimalLetters = 20;
const markOfHash = /^(?:[a-z]{2,12}[_-]|(?:[\w-]{2,60}:){1,2})(?=[0-9a-f_-]{32,128}$)/i;
const variable = /^[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}\d{1,2}$/;
function rejectByNaturalness(suspect) {
	const { rule, secret, before, after } = suspect;
	if (rule.kind === "context" && before.endsWith("(") && variable.test(secret) && /^[),]/.test(after)) return "a variable that a call is given";
	if (rule.origin === "chosen" || secret.length > longest) return void 0;
	const body = generatedPart(suspect).replace(markOfHash, "");
	if (hexadecimal.test(body) && (/[0-9]/.test(body) || body.length > longestOfHexadecimalLetters)) return void 0;
	return naturalness(body) > mostBits ? "reads like words, not like a generated secret" : void 0;
}
// src/engine/examples/runner-defaults.ts
const settings = /(?:^|\/)\.?appveyor[\w.-]{0,40}\.ya?ml$/i;
const hashOfPassword = 1420507918;
function isRunnerDefault(secret, path) {
	return settings.test(path) && hashOfValue(secret) === hashOfPassword;
}
// src/engine/filters/path.ts
const digest = /^(?:[\da-f-]+|[\w+/]{27}=|[\w+/]{43}=|[\w+/]{86}==)$/i;
function rejectByPath({ rule, secret, path }) {
	if (path === void 0) return void 0;
	if (rule.paths && !rule.paths.test(path)) return "the rule applies to other paths only";
	if (isRunnerDefault(secret, path)) return "the password that all machines of the service start with";
	return rule.kind === "context" && digest.test(secret) && fileKindOf(path).isLock ? "a digest or a revision in a lock file" : void 0;
}
function rejectInRawMedia({ path }) {
	return path !== void 0 && fileKindOf(path).isRawMedia ? "the file holds a picture or a sound" : void 0;
}
// src/engine/filters/placeholder.ts
const telltales = /example|placeholder|change[-_]?me|replace[-_]?me|insert[-_]|your[-_ ]|[-_ ](?:goes[-_ ]?)?here(?![A-Za-z\d])|dummy|redacted|fake|not[-_]?(?:a[-_]?)?real|sample|t0k3n|(?:^|[-_ .:,])(?:foo|bar|baz|todo|tbd)(?=$|[-_ .:,])/i;
const longTelltales = /example|invalid|placeholder|redacted|iosfodnn7|utnfemi\/k7mdeng/i;
const longestToken = 160;
const anyTelltale = new LargePattern(telltales);
const anyTemplate = new LargePattern(/\$\{[\w .:/|?!'"-]+\}|\$\([\w ./'"-]+\)|#\{[\w .'"[\]()-]+\}|\{\{.*\}\}|<%.*%>|^<[^<>]+>$|<[a-z][a-z_ -]{3,}>|<[A-Z][A-Z_ -]{3,}>|%\([a-z_]+\)s|\[\[.*\]\]|@@\w+@@/);
const variables = /^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|^__\w+__$/;
const masks = /\*{3}|x{5}|X{5}|\.{3}|\u2026|\u2022{3}|(?<!ENCRYPTED PRIVATE KEY)-{5,}(?!BEGIN|END|$|[^]{0,4}Proc-Type)|_{4}/;
const encrypted = /^(?:ENC\[[A-Z]|ENC\(|\{cipher\}|\$ANSIBLE_VAULT;)/;
const lookedUp = /\bcredentials\(\s?["']$/;
const shownInText = /(?:\b[Ff]or example|\be\.g\.),? {0,2}["'`(]{1,2}(?:[Bb]asic |[Bb]earer )?$/;
function repeatsName(secret, before) {
	if (!/^[A-Za-z]{2,12}(?:[-_.]?[A-Za-z]{2,12}){0,3}$/.test(secret) || !/(?:key|token|secret)$/i.test(secret)) return false;
	return lettersOf(before).endsWith(lettersOf(secret));
}
const lettersOf = (text) => text.slice(-80).toLowerCase().replaceAll(/[^a-z]/g, "");
function rejectPlaceholder({ rule, secret, before, after }) {
	if (secret.length > 400) return void 0;
	if (rule.kind !== "provider" && lookedUp.test(before)) return "the id of what is looked up";
	if (rule.kind !== "provider" && shownInText.test(before)) return "an example in a text";
	if (rule.kind !== "provider" && repeatsName(secret, before)) return "a placeholder: it repeats the name";
	const body = rule.kind === "provider" ? secret : secret.trim();
	if (anyTelltale.test(body) || anyTelltale.test(decodedJson(body))) return "a placeholder: it holds a word such as example or your";
	if (rule.kind !== "provider" && variables.test(body) || isTemplate(body, after)) return "a template: something is put in here when it runs";
	if (encrypted.test(body)) return "encrypted: it takes another key to read it";
	if (masks.test(body) || /^\*{3}|^\.{3}(?!\.)/.test(after)) return "masked: its characters are hidden";
}
function rejectWritten({ rule, secret }) {
	return rule.origin !== "chosen" && secret.length <= longestToken && longTelltales.test(secret) ? "a placeholder: it holds a word such as example or invalid" : void 0;
}
function isTemplate(body, after) {
	const found = anyTemplate.exec(body + (/^[\w .:/-]*[})\]%>]{1,2}/.exec(after)?.[0] ?? ""));
	return found !== null && found.index < body.length;
}
function decodedJson(secret) {
	if (!secret.startsWith("eyJ")) return "";
	try {
		return atob(secret.replaceAll("-", "+").replaceAll("_", "/").replace(/[^0-9A-Za-z+/].*$/, ""));
	} catch (error) {
		if (error instanceof DOMException) return "";
		throw error;
	}
}
// src/engine/examples/published-tokens.ts
const tokensOfProviders = new Set([
	34462750,
	56185800,
	77001937,
	86914810,
	106134551,
	194913510,
	211463806,
	266086177,
	329949795,
	379750566,
	422891219,
	439333777,
	459283896,
	463534480,
	466571471,
	467835538,
	526614565,
	547380865,
	556149772,
	574855207,
	582040127,
	584986511,
	587960812,
	595160393,
	622846820,
	665631707,
	734602498,
	807660088,
	819546034,
	822949548,
	847246258,
	858337527,
	882968326,
	891486e3,
	919447610,
	928013286,
	994141029,
	1053611214,
	1097690412,
	1149377693,
	1156846304,
	1166891767,
	1185604433,
	1205598069,
	1306660222,
	1338121833,
	1339034787,
	1415327991,
	1422540175,
	1443451004,
	1526777300,
	1554296820,
	1585869857,
	1614639540,
	1637860527,
	1794066842,
	1833352362,
	1864325806,
	1892254567,
	2162102966,
	2187756118,
	2255563370,
	2264527643,
	2280920603,
	2325930195,
	2389842141,
	2410089278,
	2424515847,
	2439148912,
	2518273842,
	2536464835,
	2577837899,
	2623351349,
	2633967991,
	2636004063,
	2639353149,
	2671496356,
	2702600784,
	2731658262,
	2791273696,
	2795187723,
	2795555702,
	2811078996,
	2954567544,
	2976182681,
	3048530853,
	3071902858,
	3122606388,
	3191044334,
	3215757634,
	3246775137,
	3278211349,
	3295216356,
	3368978482,
	3370223474,
	3438536337,
	3450752591,
	3458695242,
	3464638389,
	3508814496,
	3582170537,
	3603869900,
	3748566621,
	3787925318,
	3819538799,
	3856277163,
	3859681991,
	3865794794,
	3910211708,
	3946605875,
	4007827301,
	4015008204,
	4032558422,
	4053652605,
	4062025885,
	4164730196,
	4185724069,
	4219654076,
	4286580550,
	4287882983
]);
const keysOfSandboxes = new Set([
	92225349,
	165697835,
	324043545,
	367535543,
	396976495,
	491955916,
	498224250,
	524068808,
	579704764,
	721372434,
	762461194,
	765719561,
	766780261,
	767797952,
	800231907,
	867897305,
	879820031,
	904820322,
	938043118,
	1016885113,
	1033378153,
	1053204070,
	1053410104,
	1154610504,
	1239257544,
	1301466122,
	1411948973,
	1420226572,
	1573393580,
	1588084743,
	1634855023,
	1658565082,
	1750113866,
	1819235568,
	1821384049,
	1852840932,
	1859270239,
	1860929235,
	1893804177,
	2004253245,
	2045382649,
	2098694345,
	2128931533,
	2166093621,
	2184239930,
	2232081872,
	2253233981,
	2388413862,
	2401113091,
	2551862215,
	2577547233,
	2656436386,
	2675753402,
	2705624359,
	2722164254,
	2742222566,
	2815588110,
	2825336909,
	2892297250,
	2916527478,
	2977747377,
	3044889557,
	3085561825,
	3144494122,
	3237887111,
	3284608030,
	3338372397,
	3436414930,
	3507706725,
	3535778040,
	3544525456,
	3574950525,
	3685807881,
	3714887439,
	3731617188,
	3887298260,
	3978391374,
	4021488305,
	4023411276,
	4177794033
]);
const accountsOfDevelopers = new Set([
	14278374,
	299218916,
	307103997,
	369882714,
	428583823,
	556392740,
	570697081,
	576634035,
	749304585,
	761355494,
	925856961,
	1158045658,
	1246415104,
	1280919146,
	1336905865,
	1415272930,
	1498861708,
	1505861504,
	1618206376,
	1649992293,
	1873840352,
	2003048372,
	2189582337,
	2307005329,
	2469150383,
	2538339892,
	2617758010,
	2801439584,
	2919167512,
	2940717542,
	2945821821,
	3023536744,
	3034204799,
	3153442429,
	3419052995,
	3427031824,
	3458470533,
	3535845522,
	3539441174,
	3588605138,
	3651004266,
	3689934916,
	3695506800,
	3702751456,
	3955718535,
	4143780779,
	4261569938
]);
const phrasesOfDevelopers = new Set([
	2335200067,
	1443331279,
	4235125996,
	3656823208,
	3380779816,
	780231662,
	446029700,
	3853962060,
	3731807926,
	727006883,
	1358928059,
	150503246,
	4040210334,
	84607352,
	2759536413,
	2802435531,
	3267232928,
	4277933715,
	2651893467,
	3257015244,
	1208658298,
	3958880539,
	3054454899,
	3973401096
]);
// src/engine/examples/published.ts
const ofStandards = new Set([
	4241587627,
	2332091592,
	3385772383,
	2961641304,
	3869901607,
	623458927,
	3036814034,
	301648698,
	383952704,
	1049037852,
	1285652702,
	148666404,
	2269333960,
	2121788797,
	3292962664,
	1243648785,
	194654509,
	3012000411,
	2913140181,
	801082206,
	2644703717,
	2336137593,
	3417639968,
	3636843369,
	559212778,
	2716420012,
	2735692068,
	3996980149,
	961294920,
	226737878,
	3632879187,
	3511595270,
	385712873,
	4043892016,
	887700367,
	662264094,
	2430736780,
	300990321,
	1892365630,
	3884886955,
	21632179,
	564410021,
	1892523775,
	2088762490,
	2785012126,
	2369952803,
	134747246,
	640449198,
	2410604659,
	4050278975,
	2445088832,
	109346840,
	175093031,
	488038963,
	1054105668,
	1316267214,
	1632494704,
	1898331243,
	2335030740,
	2530342692,
	2888241413,
	2968642875,
	3145871745,
	3520155115,
	3571832565,
	3698530033,
	4098745896
]);
const ofEverybody = new Set([
	973335373,
	57883380,
	89338865,
	3041709459,
	3437548736,
	941430266,
	2362245041,
	2925738870,
	1221926389,
	1155069421,
	2271609613,
	2742749688,
	989255708,
	3167926979,
	3669911860,
	2228935808
]);
const ofProviders = new Set([
	522157,
	14266472,
	24028581,
	41550933,
	69969901,
	72595575,
	98413202,
	134696739,
	162540594,
	184011421,
	184503017,
	202321868,
	204287546,
	211065259,
	259578588,
	280926545,
	330961800,
	391233900,
	407217191,
	410862815,
	437902685,
	444121262,
	465566040,
	470512144,
	487915063,
	563292327,
	574079182,
	600950077,
	646051031,
	648680418,
	668567449,
	731618624,
	743460439,
	777364855,
	830014103,
	830038792,
	901921773,
	902190799,
	908849745,
	916455769,
	939444079,
	944690932,
	992799884,
	1000405480,
	1064310200,
	1073593683,
	1098669760,
	1117200283,
	1125553420,
	1136474478,
	1166207169,
	1176634365,
	1179746562,
	1213312707,
	1239236575,
	1258186599,
	1276458250,
	1277350196,
	1302799407,
	1304870698,
	1309888971,
	1374558562,
	1381371348,
	1420639923,
	1422098053,
	1460620140,
	1482140311,
	1548584609,
	1570538452,
	1589185402,
	1618319505,
	1704009674,
	1705157796,
	1716442898,
	1723509810,
	1765897486,
	1782708497,
	1818252908,
	1907061148,
	1915680976,
	1920102898,
	1933270768,
	1939725703,
	1982302999,
	2020215652,
	2032535843,
	2103935528,
	2131591053,
	2145842059,
	2145908504,
	2180653875,
	2216761843,
	2229755809,
	2235876196,
	2236341602,
	2272372641,
	2273952382,
	2296792148,
	2397165639,
	2414305285,
	2519529402,
	2522600970,
	2541329799,
	2565312957,
	2579618774,
	2611336248,
	2629507763,
	2632633820,
	2744537044,
	2748335138,
	2771495064,
	2831971597,
	2860698320,
	2914520613,
	2915484784,
	2945428224,
	2949230729,
	2962280814,
	2975249201,
	2978509329,
	2983869088,
	2985542633,
	2989256651,
	2996819771,
	3083401778,
	3094883374,
	3130717684,
	3182646799,
	3198275368,
	3207820699,
	3219069697,
	3228226196,
	3234613735,
	3249341525,
	3252189911,
	3273686396,
	3278728150,
	3282149871,
	3282425063,
	3339629209,
	3366260969,
	3367150531,
	3391005577,
	3449545127,
	3513411806,
	3538224448,
	3646208939,
	3658818683,
	3674828304,
	3709392602,
	3717421207,
	3803450086,
	3821339181,
	3916622244,
	3950190675,
	3961842402,
	3968820760,
	4010479170,
	4013677691,
	4036301428,
	4043780874,
	4046123418,
	4058918994,
	4063342670,
	4074182959,
	4086761606,
	4094400440,
	4111208050,
	4180227963,
	4181506463,
	4212168940,
	4219385351,
	4291936249,
	1187424620,
	2914531789,
	2081362019,
	272319562,
	1659546182,
	874817124,
	2518393348,
	3726282151,
	1514154348,
	3831096992,
	2878078020,
	2171486005,
	2577401914,
	4129153709,
	4282096834,
	3312044849,
	2795912761,
	1637860527,
	194913510,
	2162102966,
	858337527,
	3456455468,
	819546034,
	2177543418,
	1509247359
]);
function publisherOf(secret) {
	const publisher = publisherOfForm(secret);
	if (publisher !== void 0) return publisher;
	for (const form of formsInside(secret)) {
		const inner = publisherOfForm(form);
		if (inner !== void 0) return inner;
	}
}
function publisherOfForm(secret) {
	const hash = hashOfValue(secret);
	if (ofStandards.has(hash)) return "a standard";
	if (ofEverybody.has(hash) || accountsOfDevelopers.has(hash) || phrasesOfDevelopers.has(hash) || isSignatureOfGuides(secret)) return "a well-known guide";
	return ofProviders.has(hash) || tokensOfProviders.has(hash) || keysOfSandboxes.has(hash) ? "its provider" : void 0;
}
const signaturesOfGuides = new Set([
	1927278017,
	675473696,
	2653405234,
	1660189738,
	2658662231
]);
function isSignatureOfGuides(secret) {
	return secret.startsWith("eyJ") && signaturesOfGuides.has(fnv1a(secret.slice(secret.lastIndexOf(".") + 1)));
}
// src/engine/filters/published.ts
function rejectPublished({ secret }) {
	const publisher = publisherOf(secret);
	return publisher === void 0 ? void 0 : `an example that ${publisher} published`;
}
// src/engine/filters/reserved-host.ts
const reserved = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|invalid)(?![\w.-])/i;
function rejectReservedHost({ rule, secret, after }) {
	if (rule.origin !== "chosen" || !reserved.test(after)) return void 0;
	return isDummyWord(secret) ? "a word in front of a host that is reserved for examples" : void 0;
}
// src/engine/filters/index.ts
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/;
const printable = /[\x20-\x7e]/g;
const leastOfBytes = .25;
function isBinary(secret) {
	return control.test(secret) && secret.replace(printable, "").length >= secret.length * leastOfBytes;
}
const filters = [
	{
		name: "proof",
		reject: ({ proof }) => proof.kind === "refuted" ? proof.reason : void 0,
		yieldsToProof: false,
		isOfText: false
	},
	{
		name: "path",
		reject: rejectByPath,
		yieldsToProof: false,
		isOfText: false
	},
	{
		name: "raw media",
		reject: rejectInRawMedia,
		yieldsToProof: true,
		isOfText: false
	},
	{
		name: "published",
		reject: rejectPublished,
		yieldsToProof: false,
		isOfText: false
	},
	{
		name: "written",
		reject: rejectWritten,
		yieldsToProof: false,
		isOfText: true
	},
	{
		name: "foreign",
		reject: rejectForeign,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "empty",
		reject: rejectBehindEmpty,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "cut",
		reject: rejectCut,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "digest",
		reject: rejectDigest,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "placeholder",
		reject: rejectPlaceholder,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "encoded",
		reject: rejectEncoded,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "reserved host",
		reject: rejectReservedHost,
		yieldsToProof: true,
		isOfText: true
	},
	{
		name: "repetition",
		reject: rejectRepetition,
		yieldsToProof: true,
		isOfText: false
	},
	{
		name: "entropy",
		reject: rejectByEntropy,
		yieldsToProof: true,
		isOfText: false
	},
	{
		name: "naturalness",
		reject: rejectByNaturalness,
		yieldsToProof: true,
		isOfText: true
	}
];
function firstObjection(suspect) {
	const isProven = suspect.proof.kind === "proven";
	const isOfBytes = isBinary(suspect.secret);
	for (const { name, reject, yieldsToProof, isOfText } of filters) {
		const reason = isProven && yieldsToProof || isOfBytes && isOfText ? void 0 : reject(suspect);
		if (reason !== void 0) return {
			filter: name,
			reason
		};
	}
}
function objectionToPath(suspect, isProven) {
	return rejectByPath(suspect) ?? (isProven ? void 0 : rejectInRawMedia(suspect)) ?? (isTypable(suspect.rule) && !isProven ? rejectRepetition(suspect) ?? rejectByEntropy(suspect) : void 0);
}
// src/scan/places/path-judge.ts
var PathJudge = class {
	#ruleSet;
	#known = new Map();
	constructor(ruleSet) {
		this.#ruleSet = ruleSet;
	}
	judge(placed) {
		const { match } = placed;
		const verdict = this.#verdictOn(placed);
		if (verdict === void 0) return void 0;
		if (match.confidence === verdict.confidence && isSameList(match.reasons, verdict.reasons)) return placed;
		return {
			...placed,
			match: {
				...match,
				confidence: verdict.confidence,
				reasons: verdict.reasons
			}
		};
	}
	#verdictOn({ match, path }) {
		const known = this.#known.get(match.excerpt) ?? {
			match,
			verdicts: new Map()
		};
		if (!saysSame(known.match, match)) return judgeAt(match, path, this.#ruleSet);
		this.#known.set(match.excerpt, known);
		const verdict = known.verdicts.has(path) ? known.verdicts.get(path) : judgeAt(match, path, this.#ruleSet);
		known.verdicts.set(path, verdict);
		return verdict;
	}
};
function saysSame(a, b) {
	return a.rule === b.rule && a.secret === b.secret && a.confidence === b.confidence && a.reasons === b.reasons && a.assignment === b.assignment && a.ceiling === b.ceiling && a.takeover === b.takeover && a.isInTest === b.isInTest && a.isInDocumentation === b.isInDocumentation;
}
function judgeAt(match, place, ruleSet) {
	const path = match.isInTest ? pathOfTest(place) : place;
	if (objectionToPath({
		rule: ruleSet.load(finderOf(match)),
		secret: match.secret,
		path
	}, match.confidence === "certain") !== void 0) return void 0;
	if (!match.assignment) return match;
	const verdict = judgeMemoised(match.assignment, {
		path,
		line: match.excerpt.text
	});
	if (verdict.kind === "reject") return void 0;
	const limited = underCeiling(verdict, match.ceiling);
	const grade = match.takeover ? ownedGrade(limited, match.takeover) : limited;
	return match.isInDocumentation ? {
		confidence: "low",
		reasons: [...grade.reasons, documented]
	} : grade;
}
const documented = "it stands in the documentation of code or of an interface";
function pathOfTest(path) {
	return `tests/${path}`;
}
function isSameList(a, b) {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
// src/scan/places/sighting-places.ts
function placeName({ match }) {
	const { excerpt, region } = match;
	return {
		match: {
			...match,
			region: {
				...region,
				line: 1,
				endLine: 1,
				byteOffset: Buffer.byteLength(excerpt.text.slice(0, excerpt.markStart))
			}
		},
		path: excerpt.text
	};
}
function placeAsSeen(sighting) {
	const { provenance, match } = sighting;
	if (provenance.kind === "names") return placeName(sighting);
	return {
		match,
		path: provenance.path,
		..."objectId" in provenance && { objectId: provenance.objectId }
	};
}
function placeInHistory(sighting, attributionsOf) {
	const { provenance, match } = sighting;
	if (!("objectId" in provenance) || provenance.kind === "index") return [placeAsSeen(sighting)];
	const { objectId } = provenance;
	const found = attributionsOf(objectId);
	if (found.length === 0) return [{
		match,
		path: provenance.path === "" ? pathlessLabel(objectId) : provenance.path,
		objectId
	}];
	return found.map(({ path, commit }) => ({
		match,
		path: path + innerPath(provenance.path),
		objectId,
		...commit && { commit }
	}));
}
// src/scan/places/unwanted-sightings.ts
function forgetUnwanted(harvest, recorded, ruleSet, isWanted) {
	const blobIds = new Set();
	for (const provenance of harvest.sightings.provenances()) if (isBlob(provenance)) blobIds.add(provenance.objectId);
	if (blobIds.size === 0) return;
	const pathsOf = recorded.paths(blobIds);
	let judge = new PathJudge(ruleSet);
	let last;
	harvest.keepSightings((sighting) => {
		const { provenance, match } = sighting;
		const paths = isBlob(provenance) ? pathsOf(provenance.objectId) : [];
		if (paths.length === 0) return true;
		if (match.excerpt !== last) judge = new PathJudge(ruleSet);
		last = match.excerpt;
		const attributions = paths.map((path) => ({ path }));
		return placeInHistory(sighting, () => attributions).some((place) => {
			const judged = judge.judge(place);
			return judged !== void 0 && isWanted(judged);
		});
	});
}
function isBlob(provenance) {
	return provenance.kind === "git-object" && provenance.objectType === "blob";
}
// src/scan/places/place.ts
async function placeSightings(harvest, options) {
	const { ruleSet, repository, walked, recorded, known, isWanted } = options;
	if (repository && isWanted && recorded && !walked && !known) forgetUnwanted(harvest, recorded, ruleSet, isWanted);
	const types = repository ? typesOfObjects(harvest) : new Map();
	if (!repository || types.size === 0) return { placed: listPlaces(seenIn(harvest, repository, ruleSet), placeAsRead(ruleSet), isWanted) };
	const trace = await unlessOver(traceObjects(harvest, types, repository, options), () => void harvest.leaveOut("history", 1));
	if (trace) harvest.placeProblems((id) => trace.places.get(id)?.[0]?.path);
	const judge = new PathJudge(ruleSet);
	const placesOf = placesIn(trace, options);
	return {
		placed: listPlaces(seenIn(harvest, repository, ruleSet), (sighting) => placeInHistory(sighting, placesOf).flatMap((place) => judge.judge(place) ?? []), isWanted),
		...defined({ trace })
	};
}
function typesOfObjects({ sightings, problems }) {
	const types = new Map();
	for (const provenance of sightings.provenances()) if ("objectType" in provenance) types.set(provenance.objectId, provenance.objectType);
	for (const { objectId } of problems) if (objectId !== void 0) types.set(objectId, types.get(objectId) ?? "blob");
	return types;
}
async function traceObjects(harvest, types, repository, { target, walked, recorded, known }) {
	const { attribute } = await Promise.resolve().then(() => require("./history.js")).then((n) => n.attribution_exports);
	const isBrought = target.kind === "range" || target.kind === "push";
	return attribute(repository, new Set(types.keys()), {
		types,
		note: (text) => harvest.note(text),
		...walked && (isBrought ? { walked: walked.places } : { commits: walked.commitIds }),
		...defined({
			recorded,
			known
		})
	});
}
function placesIn(trace, { target, walked }) {
	const asked = target.kind === "git" && target.narrowing?.paths ? walked?.places : void 0;
	return (objectId) => {
		const all = trace?.places.get(objectId) ?? [];
		const paths = asked?.get(objectId);
		const chosen = paths ? all.filter(({ path }) => paths.has(path)) : all;
		return chosen.length > 0 ? chosen : all;
	};
}
function placeAsRead(ruleSet) {
	const judge = new PathJudge(ruleSet);
	return (sighting) => {
		const place = placeAsSeen(sighting);
		const judged = place.match.isInTest || sighting.provenance.kind === "names" ? judge.judge(place) : place;
		return judged ? [judged] : [];
	};
}
function* seenIn({ sightings }, repository, ruleSet) {
	for (const sighting of repository ? sightings.byObject() : sightings) if (isMeant(sighting, ruleSet)) yield sighting;
}
function listPlaces(sightings, placesOf, isWanted = () => true) {
	const wanted = [];
	for (const sighting of sightings) for (const place of placesOf(sighting)) if (isWanted(place)) wanted.push(place);
	return wanted;
}
function isMeant({ provenance, match }, ruleSet) {
	return provenance.kind !== "names" || ruleSet.kindOf(finderOf(match)) === "provider";
}
// src/scan/places/judge-places.ts
async function judgePlaces(harvest, source, setup, { environment, cache }) {
	const { options, config, rules, repository, allowlist, root, fingerprintKey } = setup;
	const { ruleSet } = rules;
	const { confidence: floor, honoursInlineAllows } = settingsOf$1(options, config);
	const sureness = new Sureness(floor, setup.isExcluded);
	const isSure = (place) => sureness.isSure(place);
	const isHistory = options.target.kind === "git" && !cache;
	const { placed: sighted, trace } = await placeSightings(harvest, {
		ruleSet,
		repository,
		target: options.target,
		known: cache?.places,
		walked: source.walked?.(),
		recorded: source.recorded?.(),
		...isHistory && { isWanted: isSure }
	});
	if (!cache) harvest.forgetSightings();
	const own = environment ? withoutRepeats(sighted) : sighted;
	const placed = await unlessOver(keepBrought(own, setup, harvest), () => own);
	const findings = await joinPlaces(placed.filter(isSure), {
		allowlist,
		honoursInlineAllows,
		ruleSet,
		fromRoot: root.fromRoot,
		fingerprintKey,
		today: () => todayOf(options)
	});
	return {
		findings,
		belowConfidence: sureness.weakCount,
		inExcludedPaths: sureness.excludedCount,
		lives: trace && livesOf(findings, trace),
		remembered: cache && {
			placed,
			...trace && { trace }
		}
	};
}
var Sureness = class {
	#floor;
	#isExcluded;
	#weakSecrets = new Set();
	#excludedSecrets = new Set();
	constructor(floor, isExcluded) {
		this.#floor = floor;
		this.#isExcluded = isExcluded;
	}
	get weakCount() {
		return this.#weakSecrets.size;
	}
	get excludedCount() {
		return this.#excludedSecrets.size;
	}
	isSure({ match, path }) {
		if (!isAtLeast(match.confidence, this.#floor)) {
			this.#weakSecrets.add(match.secret);
			return false;
		}
		if (!this.#isExcluded(path)) return true;
		this.#excludedSecrets.add(match.secret);
		return false;
	}
};
function livesOf(findings, trace) {
	const objectIds = new Set(findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])));
	const changes = trace.changes.filter(({ after, before }) => objectIds.has(after) || before.some((id) => objectIds.has(id)));
	const texts = new Map();
	for (const { commitId } of changes) {
		const text = trace.texts.get(commitId);
		if (text) texts.set(commitId, text);
	}
	const { textSeconds, referred, submoduleCommits } = trace;
	return {
		changes,
		textSeconds,
		referred,
		submoduleCommits,
		texts
	};
}
// src/model/result.ts
const excludedSecrets = "secrets in excluded paths";
const exitCodes = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3
};
function exitCodeOf({ findings, problems }, failOn = "low") {
	if (failOn !== "never" && findings.some(({ severity }) => compareSeverity(severity, failOn) >= 0)) return exitCodes.findings;
	return problems.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}
// src/model/source.ts
const knownObjects = "objects known to be clean";
// src/relative-path.ts
function pathFrom(folder, path) {
	return withSlashes((0, node_path.relative)(folder, path));
}
function pathFromHere(path) {
	const inside = pathFrom("", path);
	if (inside === "") return ".";
	return isOutside(inside) ? path : inside;
}
function withSlashes(path) {
	return node_path.sep === "/" ? path : path.replaceAll(node_path.sep, "/");
}
function isOutside(path) {
	return path === ".." || path.startsWith("../") || path.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(path);
}
// src/scan/unread-repository.ts
const marks = [
	"HEAD",
	"objects",
	"refs"
];
function findUnreadRepositories(paths) {
	return (paths.length === 0 ? ["."] : paths).filter((path) => marks.every((mark) => (0, node_fs.existsSync)((0, node_path.join)(path, mark)))).map((path) => ({
		kind: "unreadable",
		where: path,
		detail: "a repository's own folder: what it stores is packed, and was not read",
		advice: "Use `straykey git` to read it."
	}));
}
// src/scan/result.ts
async function toResult(decided, setup, parts) {
	const { config, rules, allowlist, options } = setup;
	const { maxTimeMs, honoursInlineAllows } = settingsOf$1(options, config);
	const { harvest, observations } = parts;
	const statistics = toStatistics(decided, setup, parts);
	const problems = [...harvest.allProblems(maxTimeMs), ...allowlist?.problems() ?? []];
	return {
		findings: decided.reported,
		allowed: decided.allowed,
		problems: [...problems, ...unread(statistics, options.target, problems)].sort(compareProblems),
		notes: [
			...config.notes,
			...setup.isWholeProject ? config.unusedFiles ?? [] : [],
			...allowlist?.ignoreNotes ?? [],
			...rules.notes,
			...harvest.notes,
			...honoursInlineAllows ? notesOnComments(decided.reported) : [],
			...decided.notes,
			...setup.isWholeProject ? allowlist?.notes() ?? [] : []
		],
		observations,
		statistics,
		target: await toTarget(setup)
	};
}
function toStatistics({ allowed }, { rules }, { harvest, belowConfidence, inExcludedPaths }) {
	return {
		...harvest.counts,
		rules: rules.selected.length,
		rulesOff: rules.ruleSet.count - rules.selected.length,
		skipped: Object.fromEntries([...harvest.skipped, ...inExcludedPaths > 0 ? [[excludedSecrets, inExcludedPaths]] : []].sort(([a], [b]) => compareText(a, b))),
		readByGit: Object.fromEntries([...harvest.leftToGit].sort(([a], [b]) => compareText(a, b))),
		allowed: {
			inline: countAllowed(allowed, "inline"),
			allowlist: countAllowed(allowed, "allowlist"),
			baseline: countAllowed(allowed, "baseline")
		},
		belowConfidence
	};
}
function countAllowed(findings, kind) {
	return findings.filter(({ occurrences }) => occurrences[0].allowed?.kind === kind).length;
}
const saysWhy = new Set([
	"unreadable",
	"missing-object",
	"corrupt-object",
	"partial-repository"
]);
function unread(statistics, target, told) {
	return [...told.some(({ kind, where }) => saysWhy.has(kind) || where === "time limit") ? [] : nothingScanned(statistics, target), ...target.kind === "dir" ? findUnreadRepositories(target.paths) : []];
}
function nothingScanned({ files, blobs, commits, variables, skipped }, target) {
	if (files + blobs + commits + variables > 0) return [];
	switch (target.kind) {
		case "dir":
		case "find-in": return [nothingIn(target.paths.join(", ") || ".", "no file to look at", "Look at the paths, at what --exclude and the configuration leave out, and at .gitignore (--no-gitignore reads ignored files too).")];
		case "env": return [nothingIn(target.paths.join(", ") || ".", "no dotenv file and no variable")];
		case "ci-variables": return [nothingIn(target.files.join(", ") || "gitlab", "the lists hold no variable", "Look at what they were exported from, and with which rights.")];
		case "git": return target.narrowing || skipped["objects known to be clean"] ? [] : [nothingIn(target.repository, "the repository holds nothing yet")];
		case "stdin": return [nothingIn(target.filename ?? "stdin", "standard input was empty")];
		default: return [];
	}
}
function nothingIn(where, detail, advice) {
	return {
		kind: "nothing-scanned",
		where,
		detail,
		...advice !== void 0 && { advice }
	};
}
const modes = {
	dir: "dir",
	git: "git",
	staged: "staged",
	range: "range",
	push: "range",
	env: "env",
	"ci-variables": "env",
	"find-in": "env",
	stdin: "stdin",
	text: "stdin"
};
async function toTarget(setup) {
	const { options, repository } = setup;
	const { target } = options;
	const config = nameOfConfig(setup);
	const common = {
		mode: modes[target.kind],
		names: namesOf(target),
		...config !== void 0 && { config }
	};
	if (!repository) return common;
	const url = target.kind === "staged" || target.kind === "push" ? void 0 : await (await Promise.resolve().then(() => require("./history.js")).then((n) => n.remote_exports)).remoteUrl(repository);
	return {
		...common,
		...url !== void 0 && { repositoryUrl: url },
		...repository.headId !== void 0 && { revision: repository.headId }
	};
}
function nameOfConfig({ config, root }) {
	if (config.path === void 0) return void 0;
	const path = pathFrom(root.project, config.path);
	return isOutside(path) ? (0, node_path.basename)(config.path) : path;
}
function namesOf(target) {
	if ("paths" in target) return target.paths;
	if ("repository" in target) return [target.repository];
	return target.kind === "ci-variables" ? [...target.files, ...target.gitlab ? [target.gitlab.url] : []] : [];
}
function compareProblems(a, b) {
	const order = (problem) => `${problem.where}\0${problem.kind}\0${problem.detail}`;
	return compareText(order(a), order(b));
}
// src/config/read-text.ts
const sizeLimitBytes = 4194304;
function readTextFile(path, limitBytes = sizeLimitBytes) {
	const descriptor = open(path);
	if (descriptor === void 0) return void 0;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) throw new ConfigError(path, "is not a regular file");
		if (stats.size > limitBytes) throw new ConfigError(path, `is larger than ${Math.floor(limitBytes / 1024 / 1024)} MiB`);
		return decode(readAll(descriptor, stats.size, path), path);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function open(path) {
	try {
		if ((0, node_fs.lstatSync)(path, { throwIfNoEntry: false }) === void 0) return void 0;
		return (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === "ENOTDIR") return void 0;
		if (code === "ENOENT") throw new ConfigError(path, "is a link to a file that does not exist", { cause: error });
		throw new ConfigError(path, describeSystemError(error), { cause: error });
	}
}
function readAll(descriptor, size, path) {
	const bytes = new Uint8Array(size);
	let length = 0;
	try {
		for (let read = -1; length < size && read !== 0; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, size - length, null);
	} catch (error) {
		throw new ConfigError(path, describeSystemError(error), { cause: error });
	}
	return bytes.subarray(0, length);
}
function decode(bytes, path) {
	const mark = `${bytes[0] ?? ""},${bytes[1] ?? ""}`;
	const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new ConfigError(path, "is not UTF-8 text", { cause: error });
	}
}
// src/config/discover.ts
const candidates = [
	{
		name: "straykey.toml",
		kind: "straykey"
	},
	{
		name: ".straykey.toml",
		kind: "straykey"
	},
	{
		name: ".betterleaks.toml",
		kind: "gitleaks"
	},
	{
		name: ".gitleaks.toml",
		kind: "gitleaks"
	}
];
const ignoreNames = [".gitleaksignore", ".betterleaksignore"];
const baselineFileName = ".straykey-baseline.json";
const decisionFileNames = [
	...candidates.map(({ name }) => name),
	...ignoreNames,
	baselineFileName
];
const depthLimit = 256;
function discoverConfig(startFolder) {
	for (const folder of foldersUpToRoot(startFolder)) for (const [index, { name, kind }] of candidates.entries()) {
		const path = pathFromHere((0, node_path.join)(folder, name));
		const text = readTextFile(path);
		if (text === void 0) continue;
		const others = candidates.slice(index + 1).map((other) => (0, node_path.join)(folder, other.name));
		return {
			path,
			kind,
			text,
			pathPrefix: prefixOf(startFolder, folder),
			folder,
			unused: others.filter((other) => (0, node_fs.existsSync)(other)).map(pathFromHere)
		};
	}
}
function readNamedConfig(path, startFolder) {
	const text = readTextFile(path);
	if (text === void 0) throw new ConfigError(path, "does not exist");
	const kind = isOfGitleaks(path, text) ? "gitleaks" : "straykey";
	const root = foldersUpToRoot(startFolder).at(-1) ?? startFolder;
	return {
		path: pathFromHere(path),
		kind,
		text,
		pathPrefix: prefixOf(startFolder, root),
		folder: root
	};
}
function isOfGitleaks(path, text) {
	const [name = ""] = /[^/\\]*$/.exec(path) ?? [];
	if (/(?:git|better)leaks/i.test(name)) return true;
	return !/straykey/i.test(name) && /^[ \t]*(?:\[\[(?:rules(?:\.allowlists?)?|allowlists)\]\]|\[(?:allowlist|extend)\])/m.test(text);
}
function discoverIgnoreFiles(startFolder) {
	const folders = foldersUpToRoot(startFolder);
	return [...new Set([...folders.slice(0, 1), ...folders.slice(-1)])].flatMap((folder) => ignoreNames.flatMap((name) => {
		const path = pathFromHere((0, node_path.join)(folder, name));
		const text = readTextFile(path);
		return text === void 0 ? [] : [{
			path,
			text,
			pathPrefix: prefixOf(startFolder, folder)
		}];
	}));
}
function foldersUpToRoot(startFolder) {
	const start = (0, node_path.resolve)(startFolder);
	const folders = [start];
	for (let folder = start; folders.length < depthLimit; folders.push(folder)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folders;
		const parent = (0, node_path.dirname)(folder);
		if (parent === folder) break;
		folder = parent;
	}
	return [start];
}
function prefixOf(startFolder, folder) {
	const path = pathFrom(folder, startFolder);
	return path === "" ? "" : `${path}/`;
}
// src/scan/decisions/baseline-file.ts
const longestFileBytes = 536870912;
async function readBaseline({ baseline }, config, root) {
	if (baseline === false) return void 0;
	const path = baselinePathOf(baseline, config, root);
	const found = await readBaselineAt(path);
	if (found) return {
		file: found,
		path
	};
	if (baseline !== void 0 || config.baselinePath !== void 0) throw new ConfigError(path, "there is no such baseline; `straykey baseline create` creates one");
}
async function readBaselineAt(path) {
	const text = readTextFile(path, longestFileBytes);
	return text === void 0 ? void 0 : (await Promise.resolve().then(() => require("./baseline.js"))).parseBaseline(text, path);
}
function baselinePathOf(named, { baselinePath }, { folder, project }) {
	if (named !== void 0) return named;
	const usual = foldersUpToRoot(folder).map((above) => (0, node_path.join)(above, baselineFileName)).find((path) => (0, node_fs.existsSync)(path));
	return (0, node_path.relative)("", baselinePath ?? usual ?? (0, node_path.join)(project, ".straykey-baseline.json"));
}
// src/scan/decisions/exceptions.ts
async function createAllowlist(options, { allow }, { folder }) {
	const ignoreFiles = options.config === false ? [] : discoverIgnoreFiles(folder);
	if (allow.length === 0 && ignoreFiles.length === 0) return void 0;
	const [{ Allowlist }, { parseIgnoreFile }, { createTimedRun }] = await Promise.all([
		Promise.resolve().then(() => require("./config-allowlist.js")),
		Promise.resolve().then(() => require("./config-ignore-file.js")),
		Promise.resolve().then(() => require("./pool-deadline.js"))
	]);
	return new Allowlist({
		entries: allow,
		ignoreLists: ignoreFiles.map(parseIgnoreFile),
		today: todayOf(options),
		finishes: createTimedRun()
	});
}
async function createExclusion({ exclude = [] }, config, allowlist, { fromRoot, fromTyped }) {
	const isNamed = exclude.length === 0 ? void 0 : (await Promise.resolve().then(() => require("./config-path-matcher.js")).then((n) => n.path_matcher_exports)).createPathMatcher(exclude);
	if (isNamed === void 0 && allowlist === void 0 && config.scan.isExcluded === excludesNothing) return excludesNothing;
	return (path) => {
		if (isNamed?.(fromTyped(path)) === true) return true;
		const seen = fromRoot(path);
		return config.scan.isExcluded(seen) || allowlist?.findForPath(seen) !== void 0;
	};
}
// src/scan/root.ts
function rootOf(target, repository) {
	if (repository) return rootAt(repository.workTree ?? repository.gitDir);
	const paths = target.kind === "dir" || target.kind === "env" || target.kind === "find-in" ? target.paths : [];
	const [first, ...others] = paths;
	const here = rootAt((0, node_path.resolve)(""));
	if (first === void 0) return here;
	const folder = folderOf(first);
	const fromFolder = (path) => pathFrom(folder, path);
	if (paths.some((path) => isOutside(pathFrom("", path)))) return rootAt(folder, fromFolder);
	if (others.length > 0 || folder === here.folder || isDecidedAt(here)) return here;
	const below = rootAt(folder, fromFolder, here.fromTyped);
	return isDecidedAt(below) ? below : here;
}
function isDecidedAt({ folder, isInRepository }) {
	return isInRepository || decisionFileNames.some((name) => (0, node_fs.existsSync)((0, node_path.join)(folder, name)));
}
function decisionRoot({ decisionFolder }, root) {
	return decisionFolder === void 0 ? root : rootAt((0, node_path.resolve)(decisionFolder), root.fromRoot, root.fromTyped);
}
function rootAt(folder, fromRoot = (path) => path, fromTyped = fromRoot) {
	const project = foldersUpToRoot(folder).at(-1) ?? folder;
	return {
		folder,
		project,
		isInRepository: (0, node_fs.existsSync)((0, node_path.join)(project, ".git")),
		fromRoot,
		fromTyped
	};
}
function folderOf(path) {
	let folder = (0, node_path.resolve)(path);
	while (!isFolder$1(folder) && folder !== (0, node_path.dirname)(folder)) folder = (0, node_path.dirname)(folder);
	return folder;
}
function isFolder$1(path) {
	return unlessRefused(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false }))?.isDirectory() === true;
}
function isWholeProject({ target, rules = [], skipRules = [], exclude = [], severity, confidence = defaultConfidence }, { project }) {
	if (rules.length + skipRules.length + exclude.length > 0 || severity !== void 0 || !isAtLeast("medium", confidence)) return false;
	if (target.kind !== "dir") return target.kind === "git" && !target.narrowing;
	return (target.paths.length === 0 ? ["."] : target.paths).some((path) => (0, node_path.resolve)(path) === project);
}
// src/rule/packed.ts
const numberBytes = 4;
const kinds = [
	"provider",
	"context",
	"generic"
];
function unpackRules(read) {
	const count = read(0, numberBytes).readUInt32LE();
	const kindsEnd = numberBytes + count;
	const reachesEnd = kindsEnd + 2 * count * numberBytes;
	const textsAt = reachesEnd + (2 * count + 1) * numberBytes;
	const head = read(0, textsAt);
	const endOf = (text) => textsAt + head.readUInt32LE(reachesEnd + text * numberBytes);
	const textAt = (text) => read((text === 0 ? textsAt : endOf(text - 1)) + 1, endOf(text)).toString();
	const entries = [];
	let all;
	const rules = [];
	let names;
	return {
		count,
		kindOf: (index) => itemAt(kinds, head.readUInt8(numberBytes + index)),
		isProven: () => true,
		reach: (index) => ({
			before: head.readUInt32LE(kindsEnd + 2 * index * numberBytes),
			after: head.readUInt32LE(kindsEnd + (2 * index + 1) * numberBytes)
		}),
		entry: (index) => entries[index] ??= all?.[index] ?? JSON.parse(textAt(index)),
		entries: () => all ??= JSON.parse(read(textsAt, endOf(count - 1) + 1).toString()),
		load: (index) => rules[index] ??= JSON.parse(textAt(count + index), readPattern),
		serviceNames: () => names ??= new Map(JSON.parse(textAt(2 * count)))
	};
}
function readPattern(_key, value) {
	return isPattern(value) ? new RegExp(value.source, value.flags) : value;
}
function isPattern(value) {
	return typeof value === "object" && value !== null && "source" in value && "flags" in value && typeof value.source === "string" && typeof value.flags === "string";
}
// src/rule/builtin-packed.ts
let pack;
function builtinRules() {
	return pack ??= {
		...openPack(`${__dirname}/pack.bin`),
		searchTables: () => (0, node_fs.readFileSync)(`${__dirname}/tables.bin`),
		packed: () => (0, node_fs.readFileSync)(`${__dirname}/pack.bin`)
	};
}
function openPack(path) {
	const fd = (0, node_fs.openSync)(path, "r");
	return unpackRules((start, end) => {
		const bytes = Buffer.allocUnsafe(end - start);
		if ((0, node_fs.readSync)(fd, bytes, 0, bytes.length, start) < bytes.length) throw new RangeError(`${path} is cut short`);
		return bytes;
	});
}
function builtinSamples() {
	return JSON.parse((0, node_fs.readFileSync)(`${__dirname}/samples.bin`).reverse().toString());
}
// src/rule/join.ts
function joinRuleSets(first, second) {
	if (second.count === 0) return first;
	const either = (index, part) => index < first.count ? part(first, index) : part(second, index - first.count);
	return {
		count: first.count + second.count,
		kindOf: (index) => either(index, (set, at) => set.kindOf(at)),
		isProven: (index) => either(index, (set, at) => set.isProven(at)),
		entry: (index) => either(index, (set, at) => set.entry(at)),
		reach: (index) => either(index, (set, at) => set.reach(at)),
		entries: () => [...first.entries(), ...second.entries()],
		load: (index) => either(index, (set, at) => set.load(at)),
		...first.serviceNames && { serviceNames: () => first.serviceNames?.() ?? new Map() }
	};
}
// src/scan/rules/rule-origin.ts
let last;
async function loadRules(origin) {
	const { hasBuiltin, own } = origin;
	const builtin = hasBuiltin ? builtinRules() : noRules;
	if (own.length === 0) return builtin;
	if (last && isSame(last.origin, origin)) return last.ruleSet;
	const { createRuleSet } = await Promise.resolve().then(() => require("./rule-rule-set.js"));
	const ruleSet = joinRuleSets(builtin, createRuleSet(own, "unproven"));
	last = {
		origin,
		ruleSet
	};
	return ruleSet;
}
function isSame(one, other) {
	return one.hasBuiltin === other.hasBuiltin && one.own.length === other.own.length && one.own.every((rule, index) => rule === other.own[index]);
}
function noRule(index) {
	throw new RangeError(`no rule ${index}`);
}
const noRules = {
	count: 0,
	kindOf: noRule,
	isProven: noRule,
	entry: noRule,
	reach: noRule,
	entries: () => [],
	load: noRule
};
// src/scan/rules/prepare.ts
async function readConfig({ config }, { folder }) {
	if (config === false) return emptyConfig;
	const file = config === void 0 ? discoverConfig(folder) : readNamedConfig(config, folder);
	if (!file) return emptyConfig;
	const { loadConfig } = await Promise.resolve().then(() => require("./config-load.js"));
	return loadConfig(file);
}
async function prepareRules(options, config) {
	if (options.ownRules && options.ownRules.length > 0) (await Promise.resolve().then(() => require("./rule-given-given-rules.js"))).checkGivenRules(options.ownRules);
	const origin = {
		hasBuiltin: config.hasBuiltinRules,
		own: [...config.ownRules, ...options.ownRules ?? []]
	};
	const all = await loadRules(origin);
	const resolved = config === emptyConfig ? nothingSaid : resolveRules(config, all.entries());
	const ruleSet = withSeverities(all, resolved.severities);
	const minSeverity = options.severity ?? config.scan.severity;
	return {
		ruleSet,
		origin,
		selected: select(ruleSet, {
			only: options.rules && options.rules.length > 0 ? options.rules : resolved.only,
			skip: [...resolved.skip, ...options.skipRules ?? []],
			...minSeverity && { minSeverity }
		}),
		notes: resolved.notes
	};
}
const nothingSaid = {
	only: [],
	skip: [],
	severities: new Map(),
	notes: []
};
function select(ruleSet, selection) {
	const { only = [], skip = [], minSeverity } = selection;
	if (ruleSet.count > 0 && only.length + skip.length === 0 && minSeverity === void 0) return indexesOf(ruleSet);
	const ids = selectRules(ruleSet.entries(), selection);
	return indexesOf(ruleSet).filter((index) => ids.has(ruleSet.entry(index).id));
}
function withSeverities(ruleSet, severities) {
	if (severities.size === 0) return ruleSet;
	const graded = ruleSet.entries().map((entry) => ({
		...entry,
		severity: severities.get(entry.id) ?? entry.severity
	}));
	return {
		...ruleSet,
		entry: (index) => itemAt(graded, index),
		entries: () => graded
	};
}
// src/scan/threads/git-time.ts
const graceMs = 400;
var GitTime = class {
	#endsAtMs;
	#stopsAtMs;
	constructor(endsAtMs) {
		this.#endsAtMs = endsAtMs;
		this.#stopsAtMs = endsAtMs + graceMs;
	}
	beginPhase() {
		this.#stopsAtMs = Math.max(this.#endsAtMs, clockMs()) + graceMs;
	}
	leftMs = () => this.#stopsAtMs - clockMs();
};
// src/scan/setup.ts
async function prepareScan(options, steering, repository) {
	const root = decisionRoot(options, rootOf(options.target, repository));
	const config = await readConfig(options, root);
	const rules = await prepareRules(options, config);
	const { maxTimeMs } = settingsOf$1(options, config);
	const allowlist = await createAllowlist(options, config, root);
	const isExcluded = await createExclusion(options, config, allowlist, root);
	const baseline = await readBaseline(options, config, root);
	const endsAtMs = maxTimeMs === void 0 ? void 0 : clockMs() + maxTimeMs;
	const gitTime = endsAtMs === void 0 ? void 0 : new GitTime(endsAtMs);
	return {
		options,
		steering,
		repository: repository && limited(repository, gitTime, options.signal),
		root,
		config,
		rules,
		allowlist,
		isExcluded,
		baseline,
		fingerprintKey: options.salt ?? baseline?.file.salt ?? "straykey/fingerprint/v1",
		isWholeProject: isWholeProject(options, root),
		endsAtMs,
		gitTime
	};
}
function limited(repository, gitTime, signal) {
	return gitTime || signal ? {
		...repository,
		timeLeftMs: gitTime?.leftMs,
		signal
	} : repository;
}
// src/scan/pipeline.ts
async function runPipeline(options, steering = {}) {
	checkOptions(options);
	const { signal } = options;
	if (!signal) return await runSteps(options, steering);
	signal.throwIfAborted();
	try {
		return await runSteps(options, steering);
	} finally {
		signal.throwIfAborted();
	}
}
async function runSteps(options, steering) {
	if (options.target.kind === "find-in") return (await Promise.resolve().then(() => require("./scan-values-find-in.js"))).findIn(options, options.target, steering);
	const setup = await prepareScan(options, steering, await openTargetRepository(options, steering));
	const environment = environmentOf(options.target);
	const cache = await openCache(setup);
	const source = cache?.source() ?? await openSource(setup, environment);
	const harvest = await collect(source, setup);
	setup.gitTime?.beginPhase();
	const { refs } = cache ? {} : await startExposure(setup, harvest);
	const judged = await judgePlaces(harvest, source, setup, {
		environment,
		cache
	});
	const { findings, observations } = await observeFindings(environment, judged.findings, setup, harvest);
	const decided = await decide(findings, setup);
	setup.gitTime?.beginPhase();
	const exposed = await unlessOver(addExposure(decided, setup, judged.lives, {
		known: cache?.reaches,
		heldValues: cache?.heldValues,
		commits: source.recorded?.()?.commits,
		refs
	}), () => {
		harvest.leaveOut("history", 1);
		return {
			decided,
			reaches: new Map(),
			heldValues: new Map()
		};
	});
	options.signal?.throwIfAborted();
	if (judged.remembered) cache?.save(harvest, judged.remembered, exposed);
	return toResult(exposed.decided, setup, {
		...judged,
		harvest,
		observations
	});
}
// src/scan.ts
function scan(options) {
	let running;
	const run = () => running ??= runPipeline(options);
	return {
		then: (onResult, onError) => run().then(onResult, onError),
		async *[Symbol.asyncIterator]() {
			yield* (await run()).findings;
		}
	};
}
// src/report/display/cell-width.ts
const wideRanges = [
	[4352, 4447],
	[8986, 8987],
	[9193, 9196],
	[9200, 9200],
	[9203, 9203],
	[9725, 9726],
	[9748, 9749],
	[9800, 9811],
	[9855, 9855],
	[9875, 9875],
	[9889, 9889],
	[9898, 9899],
	[9917, 9918],
	[9924, 9925],
	[9934, 9934],
	[9940, 9940],
	[9962, 9962],
	[9970, 9971],
	[9973, 9973],
	[9978, 9978],
	[9981, 9981],
	[9989, 9989],
	[9994, 9995],
	[10024, 10024],
	[10060, 10060],
	[10062, 10062],
	[10067, 10069],
	[10071, 10071],
	[10133, 10135],
	[10160, 10160],
	[10175, 10175],
	[11035, 11036],
	[11088, 11088],
	[11093, 11093],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65072, 65135],
	[65280, 65376],
	[65504, 65510],
	[94176, 101119],
	[110592, 111359],
	[126980, 126980],
	[127183, 127183],
	[127374, 127374],
	[127377, 127386],
	[127488, 127776],
	[127789, 127797],
	[127799, 127868],
	[127870, 127891],
	[127904, 127946],
	[127951, 127955],
	[127968, 127984],
	[127988, 127988],
	[127992, 128062],
	[128064, 128064],
	[128066, 128252],
	[128255, 128317],
	[128331, 128334],
	[128336, 128359],
	[128378, 128378],
	[128405, 128406],
	[128420, 128420],
	[128507, 128591],
	[128640, 128709],
	[128716, 128716],
	[128720, 128767],
	[128992, 129008],
	[129292, 129535],
	[129648, 129791],
	[131072, 262141]
];
const firstMark = 768;
const punctuationStart = 8192;
const punctuationEnd = 8400;
function cellsOf(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < firstMark || code >= punctuationStart && code < punctuationEnd) return 1;
	if (/^\p{M}$/u.test(character)) return 0;
	return isWide(code) ? 2 : 1;
}
function isWide(code) {
	for (const [first, last] of wideRanges) {
		if (code < first) return false;
		if (code <= last) return true;
	}
	return false;
}
// src/report/display/display.ts
const printableAscii = /^[\x20-\x7e]*$/;
function visible(text) {
	return printableAscii.test(text) ? text : text.replace(unsafe(), escapeCharacter);
}
function unsafe() {
	return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
}
function displayWidth(text) {
	if (printableAscii.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += cellsOf(character);
	return width;
}
function cutEnd(text, width) {
	if (displayWidth(text) <= width) return text;
	return width < 1 ? "" : `${takeCells([...text], width - 1).join("")}\u2026`;
}
function cutStart(text, width) {
	if (displayWidth(text) <= width) return text;
	return width < 1 ? "" : `\u2026${takeCells([...text].reverse(), width - 1).reverse().join("")}`;
}
function wrap(text, width) {
	if (displayWidth(text) <= width) return [text];
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
function escapeCharacter(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "  ";
	const code = character.codePointAt(0) ?? 0;
	if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
	return `\\u{${code.toString(16)}}`;
}
function takeCells(characters, width) {
	let used = 0;
	const end = characters.findIndex((character) => (used += cellsOf(character)) > width);
	return end === -1 ? [...characters] : characters.slice(0, end);
}
// src/report/unwritable.ts
const isFolder = "it is a folder; name a file in it";
const lacksFolder = "its folder does not exist; create it first";
function describeUnwritable(error) {
	const code = systemErrorCode(error);
	switch (code) {
		case "": throw error;
		case "ENOENT": return lacksFolder;
		case "ENOTDIR": return throughFile;
		case "EACCES":
		case "EPERM": return "permission denied; choose a place you may write to";
		case "EROFS": return "the file system is read-only; choose another place";
		case "ENOSPC":
		case "EDQUOT": return "no space left; free some or choose another place";
		case "ELOOP":
		case "ENAMETOOLONG": return describeSystemError(error);
		default: return `the system says ${code}`;
	}
}
// src/report/write.ts
const newFileMode = 384;
const stdoutDescriptor = 1;
const stderrDescriptor = 2;
const batchLength$1 = 65536;
const retryMs = 5;
const mostLinks = 40;
function writeReport(path, parts) {
	if (path === "/dev/stdout") return void writeStdout(parts);
	try {
		const stats = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
		if (stats?.isDirectory()) throw new UsageError(`cannot write ${path}: ${isFolder}`);
		if (stats !== void 0 && (!stats.isFile() || path.startsWith("/dev/"))) appendDirectly(path, parts);
		else replaceFile(resolveLinks(path), parts, stats);
	} catch (error) {
		throw new UsageError(`cannot write ${path}: ${describeUnwritable(error)}`, { cause: error });
	}
}
function writeStdout(parts) {
	return writeOut(() => writeParts(stdoutDescriptor, parts));
}
function writeStdoutBytes(bytes) {
	return writeOut(() => writeBytes(stdoutDescriptor, bytes));
}
function writeOut(write) {
	try {
		write();
		return "written";
	} catch (error) {
		if (systemErrorCode(error) === "EPIPE") return "closed";
		throw new UsageError(`cannot write to standard output: ${describeUnwritable(error)}`, { cause: error });
	}
}
function writeStderr(parts) {
	try {
		writeParts(stderrDescriptor, parts);
	} catch (error) {
		if (systemErrorCode(error) !== "EPIPE") throw error;
	}
}
function replaceFile(target, parts, stats) {
	const temporary = (0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target).slice(0, 100)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
	const descriptor = (0, node_fs.openSync)(temporary, "wx", newFileMode);
	try {
		try {
			writeParts(descriptor, parts);
			(0, node_fs.fsyncSync)(descriptor);
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
		if (stats !== void 0) (0, node_fs.chmodSync)(temporary, stats.mode & 4095);
		(0, node_fs.renameSync)(temporary, target);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function appendDirectly(path, parts) {
	const descriptor = (0, node_fs.openSync)(path, "a");
	try {
		writeParts(descriptor, parts);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function writeParts(descriptor, parts) {
	let pending = [];
	let length = 0;
	for (const part of typeof parts === "string" ? [parts] : parts) {
		pending.push(part);
		length += part.length;
		if (length < batchLength$1) continue;
		writeWhole(descriptor, pending.join(""));
		pending = [];
		length = 0;
	}
	writeWhole(descriptor, pending.join(""));
}
function writeWhole(descriptor, text) {
	writeBytes(descriptor, Buffer.from(text));
}
function writeBytes(descriptor, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSome(descriptor, bytes.subarray(written));
}
function writeSome(descriptor, bytes) {
	try {
		return (0, node_fs.writeSync)(descriptor, bytes);
	} catch (error) {
		if (systemErrorCode(error) !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs);
		return 0;
	}
}
function resolveLinks(path, linksLeft = mostLinks) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT" || linksLeft === 0) throw error;
		const link = readLink(path);
		return link === void 0 ? path : resolveLinks((0, node_path.resolve)((0, node_path.dirname)(path), link), linksLeft - 1);
	}
}
function readLink(path) {
	return unlessRefused(() => (0, node_fs.readlinkSync)(path));
}
// src/report/reporter.ts
function withDefaults(options) {
	return {
		showSecrets: false,
		color: false,
		columns: 80,
		includeAllowed: false,
		...options
	};
}
const reportFormats = [
	"text",
	"json",
	"jsonl",
	"sarif",
	"gitlab",
	"code-quality",
	"junit",
	"csv",
	"markdown",
	"html"
];
const reportExtensions = {
	text: ".txt",
	json: ".json",
	jsonl: ".jsonl",
	sarif: ".sarif",
	gitlab: ".gitlab.json",
	"code-quality": ".code-quality.json",
	junit: ".xml",
	csv: ".csv",
	markdown: ".md",
	html: ".html"
};
// src/report/tally.ts
function tallyFindings(findings) {
	const bySeverity = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	let places = 0;
	let testOnly = 0;
	for (const finding of findings) {
		bySeverity[finding.severity]++;
		places += countPlaces(finding);
		testOnly += Number(finding.isTestOnly);
	}
	return {
		secrets: findings.length,
		places,
		testOnly,
		bySeverity
	};
}
function reportedOccurrences(finding) {
	return finding.occurrences.some((occurrence) => occurrence.allowed !== void 0) ? finding.occurrences.filter((occurrence) => occurrence.allowed === void 0) : finding.occurrences;
}
function countPlaces(finding) {
	return finding.occurrenceCount - (finding.occurrences.length - reportedOccurrences(finding).length);
}
function hasLookedAtNothing({ files, blobs, commits, variables, archives, bytes }) {
	return files + blobs + commits + variables + archives + bytes === 0;
}
function isComplete(result) {
	return result.problems.length === 0;
}
// src/report/wording/problem-sentence.ts
function describeProblem({ where, objectId, detail, advice }, redactor) {
	const version = objectId === void 0 || where.includes(objectId.slice(0, 8)) ? "" : ` in ${pathlessLabel(objectId)}`;
	const place = where === "" ? "" : `${redactor.path(where)}${version}: `;
	const stop = advice === void 0 || /[.!?]$/.test(detail) ? "" : ".";
	return `${place}${redactor.sentence(detail)}${stop}${advice === void 0 ? "" : ` ${redactor.sentence(advice)}`}`;
}
// src/report/wording/quantity.ts
const units = [
	"kB",
	"MB",
	"GB",
	"TB"
];
function countOf(count, singular, plural = `${singular}s`) {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
function formatNumber(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function formatBytes(bytes) {
	let value = bytes;
	let unit = -1;
	while (value >= 999.95 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return unit === -1 ? countOf(bytes, "byte") : `${value.toFixed(1)} ${units[unit] ?? ""}`;
}
// src/report/index.ts
const reporters = {
	text: reporterOf(async () => (await Promise.resolve().then(() => require("./report-text.js")).then((n) => n.text_exports)).renderText),
	json: reporterOf(async () => (await Promise.resolve().then(() => require("./report-json.js"))).renderJson),
	jsonl: reporterOf(async () => (await Promise.resolve().then(() => require("./report-jsonl.js"))).renderJsonLines),
	sarif: reporterOf(async () => (await Promise.resolve().then(() => require("./report-sarif.js"))).renderSarif),
	gitlab: reporterOf(async () => (await Promise.resolve().then(() => require("./report-gitlab.js"))).renderGitlab),
	"code-quality": reporterOf(async () => (await Promise.resolve().then(() => require("./report-code-quality.js"))).renderCodeQuality),
	junit: reporterOf(async () => (await Promise.resolve().then(() => require("./report-junit.js"))).renderJunit),
	csv: reporterOf(async () => (await Promise.resolve().then(() => require("./report-csv.js"))).renderCsv),
	markdown: reporterOf(async () => (await Promise.resolve().then(() => require("./report-markdown.js"))).renderMarkdown),
	html: reporterOf(async () => (await Promise.resolve().then(() => require("./report-html.js"))).renderHtml)
};
function reporterOf(load) {
	return { render: async (result, options) => (await load())(result, withDefaults(options)) };
}
// src/foundation/only-item.ts
function onlyItem(items) {
	return items.length === 1 ? items[0] : void 0;
}
// src/engine/proof/crc32.ts
let remainders;
function crc32(bytes) {
	const table = remainders ??= Uint32Array.from({ length: 256 }, remainderOf);
	let crc = 4294967295;
	for (const byte of bytes) crc = table[(crc ^ byte) & 255] ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
function remainderOf(_, byte) {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
	return value;
}
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32Base62(text) {
	let rest = crc32(new TextEncoder().encode(text));
	let digits = "";
	while (rest > 0) {
		digits = base62[rest % 62] + digits;
		rest = Math.floor(rest / 62);
	}
	return digits.padStart(6, "0");
}
// src/foundation/escape-pattern.ts
function escapePattern(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "\\-");
}
// src/hook/names.ts
const hookNames = [
	"pre-commit",
	"commit-msg",
	"pre-push",
	"pre-receive"
];
const hooksWithInput = new Set(["pre-push", "pre-receive"]);
// src/cli/arguments/command-table.ts
const commandNames = [
	"dir",
	"git",
	"env",
	"stdin",
	"rules",
	"baseline",
	"hook",
	"audit",
	"completion"
];
const rulesActions = [
	"list",
	"show",
	"check"
];
const baselineActions = [
	"create",
	"update",
	"import",
	"prune"
];
const hookSetupActions = [
	"install",
	"uninstall",
	"status"
];
const hookActions = [...hookSetupActions, "run"];
const shells = [
	"bash",
	"zsh",
	"fish"
];
const commandTable = [
	{
		name: "dir",
		usage: "dir [paths..]",
		description: "Scan files and folders (the default command)",
		positionals: Infinity
	},
	{
		name: "git",
		usage: "git [repository]",
		description: "Scan the whole history, the index (--staged) or a range",
		positionals: 1
	},
	{
		name: "env",
		usage: "env [paths..]",
		description: "Check dotenv files, this process's variables and those of CI systems",
		positionals: Infinity
	},
	{
		name: "stdin",
		usage: "stdin",
		description: "Scan standard input",
		positionals: 0
	},
	{
		name: "rules",
		usage: "rules <list|show|check> [names..]",
		description: "List, show or check rules",
		positionals: Infinity,
		actions: rulesActions
	},
	{
		name: "baseline",
		usage: "baseline <create|update|import|prune> [paths..]",
		description: "Accept known secrets, with a reason",
		positionals: Infinity,
		actions: baselineActions
	},
	{
		name: "hook",
		usage: "hook <install|uninstall|status|run> [names..]",
		description: "Scan before git commits, pushes or receives",
		positionals: Infinity,
		actions: hookActions,
		names: hookNames
	},
	{
		name: "audit",
		usage: "audit check [file]",
		description: "Verify the log of skipped checks",
		positionals: 2,
		actions: ["check"]
	},
	{
		name: "completion",
		usage: "completion <bash|zsh|fish>",
		description: "Print a script that completes command lines in a shell",
		positionals: 1,
		actions: shells
	}
];
const defaultCommandLast = commandTable.toSorted((a, b) => Number(a.name === "dir") - Number(b.name === "dir"));
// src/config/duration.ts
const unitsMs = new Map([
	["ms", 1],
	["s", 1e3],
	["m", 6e4],
	["h", 36e5]
]);
function parseDurationMs(text) {
	const [, count, unit = "s"] = /^(\d{1,9}(?:\.\d{1,3})?)[ ]?(ms|[smh])?$/.exec(text.trim()) ?? [];
	const unitMs = unitsMs.get(unit);
	if (count === void 0 || unitMs === void 0) return void 0;
	const durationMs = Math.round(Number(count) * unitMs);
	return durationMs > 0 ? durationMs : void 0;
}
// src/config/size.ts
const unitsBytes = new Map([
	["b", 1],
	["k", 1e3],
	["kb", 1e3],
	["m", 1e6],
	["mb", 1e6],
	["g", 1e9],
	["gb", 1e9],
	["kib", 1024],
	["mib", 1024 ** 2],
	["gib", 1024 ** 3]
]);
function parseSizeBytes(text) {
	const [, count, unit = "b"] = /^(\d{1,12}(?:\.\d{1,3})?)[ ]?([a-z]+)?$/i.exec(text.trim()) ?? [];
	const unitBytes = unitsBytes.get(unit.toLowerCase());
	if (count === void 0 || unitBytes === void 0) return void 0;
	const bytes = Math.floor(Number(count) * unitBytes);
	return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : void 0;
}
// src/cli/arguments/typed-options.ts
var TypedOptions = class {
	#line;
	constructor(line) {
		this.#line = line;
	}
	action(actions) {
		const { command, positionals } = this.#line;
		const action = actions.find((each) => each === positionals[0]);
		if (action === void 0) throw new TypeError(`${command} has no action ${positionals[0]}`);
		return action;
	}
	has(name) {
		return this.#line.options.some((option) => option.name === name);
	}
	text(name) {
		return this.#last(name);
	}
	list(name) {
		return this.#line.options.filter((option) => option.name === name).map(({ value }) => value);
	}
	names(name) {
		return this.list(name).flatMap((value) => {
			const names = value.split(",").map((each) => each.trim()).filter((each) => each !== "");
			if (names.length === 0) throw new UsageError(`--${name} names nothing: "${value}"`);
			return names;
		});
	}
	count(name) {
		const value = this.#last(name);
		return value === void 0 ? void 0 : Number(value);
	}
	choice(name, words) {
		const value = this.#last(name);
		return words.find((word) => word === value);
	}
	size(name) {
		const value = this.#last(name);
		if (value === void 0) return void 0;
		const bytes = parseSizeBytes(value);
		if (bytes === void 0) throw new UsageError(`--${name} cannot be "${value}"; write a size as 10MB, 1GiB or a number of bytes`);
		return bytes;
	}
	duration(name) {
		const value = this.#last(name);
		if (value === void 0) return void 0;
		const durationMs = parseDurationMs(value);
		if (durationMs === void 0) throw new UsageError(`--${name} cannot be "${value}"; write a time as 90s, 10m or 1h`);
		return durationMs;
	}
	#last(name) {
		return this.#line.options.findLast((option) => option.name === name)?.value;
	}
};
// src/cli/terminal.ts
const known$1 = new Map();
function terminalAt(stream) {
	if (!known$1.has(stream)) known$1.set(stream, mayBeTerminal(stream === "stdout" ? 1 : 2) && process[stream].isTTY ? process[stream] : void 0);
	return known$1.get(stream);
}
function mayBeTerminal(descriptor) {
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		return stats.isCharacterDevice() && stats.rdev !== (0, node_fs.statSync)("/dev/null", { throwIfNoEntry: false })?.rdev;
	} catch {
		return process.platform === "win32";
	}
}
function columnsOfStdout() {
	const told = Number(process.env["COLUMNS"]);
	const width = terminalAt("stdout")?.columns ?? (Number.isInteger(told) && told > 0 ? told : 80);
	return Math.max(40, width || 80);
}
function hasColor(stream, typed) {
	const choice = typed?.has("no-color") ? "never" : typed?.text("color");
	if (choice === "always" || choice === "never") return choice === "always";
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
	return terminalAt(stream) !== void 0 && TERM !== "dumb";
}
// src/scan/values/mask-style.ts
const maskStyles = ["rule", "stars"];
// src/foundation/control-characters.ts
function spellOutControls(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
	});
}
// src/sources/file-names.ts
const batchLength = 1 << 18;
const shortestToken = 16;
function searchFileNames(paths, sink) {
	let batch = "";
	let folder = "";
	const add = (path) => {
		batch += `${showPath(path)}\n`;
		if (batch.length < batchLength) return;
		pass(batch, sink);
		batch = "";
	};
	for (const path of paths) {
		const nameStart = path.lastIndexOf("/") + 1;
		if (nameStart !== folder.length || !path.startsWith(folder)) {
			for (const end of newFolderEnds(folder, path, nameStart)) add(path.slice(0, end));
			folder = path.slice(0, nameStart);
		}
		if (mayHoldToken(path, nameStart, path.length)) add(path);
	}
	if (batch !== "") pass(batch, sink);
}
function pass(batch, sink) {
	sink.blob({
		provenance: {
			kind: "names",
			path: "file names"
		},
		bytes: Buffer.from(batch)
	});
}
function newFolderEnds(before, path, nameStart) {
	const ends = [];
	for (let start = 0, end = path.indexOf("/"); start < nameStart; end = path.indexOf("/", start)) {
		if (!(end < before.length && before.startsWith(path.slice(0, end + 1))) && mayHoldToken(path, start, end)) ends.push(end);
		start = end + 1;
	}
	return ends;
}
function mayHoldToken(path, start, end) {
	if (end - start < shortestToken) return false;
	let length = 0;
	let hasDigit = false;
	for (let index = start; index < end; index++) {
		const code = path.charCodeAt(index);
		const isDigit = code >= 48 && code <= 57;
		const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
		if (isDigit || isLetter || code === 45 || code === 95) {
			length++;
			hasDigit ||= isDigit;
			if (hasDigit && length >= shortestToken) return true;
		} else {
			length = 0;
			hasDigit = false;
		}
	}
	return false;
}
// src/report/json/json-text.ts
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function toJson(value, indent) {
	return JSON.stringify(value, void 0, indent).replace(obeyed, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function* writeJson(document) {
	let separator = "{\n";
	for (const [key, value] of Object.entries(document)) {
		yield `${separator}  ${toJson(key)}: `;
		if (isIterable(value)) yield* writeList(value, "  ");
		else yield toIndentedJson(value, "  ");
		separator = ",\n";
	}
	yield "\n}\n";
}
function* writeJsonList(items) {
	yield* writeList(items, "");
	yield "\n";
}
function* writeList(items, outer) {
	const indent = `${outer}  `;
	let separator = `[\n${indent}`;
	for (const item of items) {
		yield separator + toIndentedJson(item, indent);
		separator = `,\n${indent}`;
	}
	yield separator.startsWith("[") ? "[]" : `\n${outer}]`;
}
function toIndentedJson(value, indent) {
	return toJson(value, 2).replaceAll("\n", `\n${indent}`);
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
// src/report/links/repository-url.ts
const shortSsh = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/;
function withoutCredentials(url) {
	if (!url.includes("://")) return url;
	if (!URL.canParse(url)) return url.replace(/:\/\/.*@/, "://");
	const parsed = new URL(url);
	parsed.username = "";
	parsed.password = "";
	parsed.search = "";
	parsed.hash = "";
	return parsed.href;
}
function toRepositoryUri(url) {
	const short = shortSsh.exec(url);
	const uri = withoutCredentials(short === null ? url : `https://${short[1] ?? ""}/${short[2] ?? ""}`);
	return uri.includes("://") && URL.canParse(uri) ? uri : void 0;
}
// src/report/links/line-link.ts
const github = ({ origin, names, commit, path, line }) => names.length === 2 ? `${origin}/${escapeAll(names)}/blob/${commit}/${escapePath(path)}${anchor("#L", line)}` : void 0;
const gitlab = ({ origin, names, commit, path, line }) => names.length >= 2 ? `${origin}/${escapeAll(names)}/-/blob/${commit}/${escapePath(path)}${anchor("#L", line)}` : void 0;
const bitbucket = ({ origin, names, commit, path, line }) => names.length === 2 ? `${origin}/${escapeAll(names)}/src/${commit}/${escapePath(path)}${anchor("#lines-", line)}` : void 0;
const gitea = ({ origin, names, commit, path, line }) => names.length === 2 ? `${origin}/${escapeAll(names)}/src/commit/${commit}/${escapePath(path)}${anchor("#L", line)}` : void 0;
const sourcehut = ({ origin, names: [owner, name, ...others], commit, path, line }) => owner?.startsWith("~") && name !== void 0 && others.length === 0 ? `${origin}/${owner}/${escapeSegment(name)}/tree/${commit}/item/${escapePath(path)}${anchor("#L", line)}` : void 0;
const azure = ({ names, commit, path, line }) => {
	const [organisation, project, name] = names[0] === "v3" && names.length === 4 ? names.slice(1) : names[2] === "_git" && names.length === 4 ? [
		names[0],
		names[1],
		names[3]
	] : [];
	if (organisation === void 0 || project === void 0 || name === void 0) return void 0;
	const lines = line === void 0 ? "" : `&line=${line}&lineEnd=${line + 1}&lineStartColumn=1&lineEndColumn=1`;
	return `https://dev.azure.com/${escapeAll([organisation, project])}/_git/${escapeSegment(name)}?path=${escapeSegment(`/${path}`)}&version=GC${commit}${lines}`;
};
const webHosts = new Map([
	["ssh.github.com", "github.com"],
	["altssh.gitlab.com", "gitlab.com"],
	["altssh.bitbucket.org", "bitbucket.org"],
	["ssh.dev.azure.com", "dev.azure.com"]
]);
const forms$1 = new Map([
	["github.com", github],
	["github", github],
	["gitlab.com", gitlab],
	["gitlab", gitlab],
	["bitbucket.org", bitbucket],
	["codeberg.org", gitea],
	["gitea.com", gitea],
	["gitea", gitea],
	["forgejo", gitea],
	["dev.azure.com", azure],
	["git.sr.ht", sourcehut]
]);
const spelledByte = /\\x[89A-F][0-9A-F]/;
function lineLinks({ repositoryUrl }, redactor) {
	const host = repositoryUrl === void 0 ? void 0 : findHost(repositoryUrl, redactor);
	return ({ path, line, commit }) => {
		const file = outerPath(path);
		if (!host || !commit || isObjectLabel(file) || spelledByte.test(file) || redactor.path(file) !== file) return void 0;
		const { form, origin, names } = host;
		return form({
			origin,
			names,
			commit: commit.id,
			path: file,
			line: isInArchive(path) ? void 0 : line
		});
	};
}
function findHost(url, redactor) {
	const uri = redactor.path(url) === url ? toRepositoryUri(url) : void 0;
	if (uri === void 0) return void 0;
	const { protocol, host, hostname, pathname } = new URL(uri);
	const webHost = webHosts.get(hostname) ?? hostname;
	const form = forms$1.get(webHost) ?? forms$1.get(webHost.slice(0, Math.max(0, webHost.indexOf("."))));
	const names = decodeNames(pathname);
	if (!form || !names) return void 0;
	return {
		form,
		names,
		origin: /^https?:$/.test(protocol) ? `${protocol}//${host}` : `https://${webHost}`
	};
}
function decodeNames(pathname) {
	try {
		return pathname.replace(/^\/+|\/+$|\.git\/*$/g, "").split("/").map((name) => decodeURIComponent(name));
	} catch {
		return;
	}
}
function anchor(start, line) {
	return line === void 0 ? "" : `${start}${line}`;
}
function escapePath(path) {
	return escapeAll(path.split("/"));
}
function escapeAll(names) {
	return names.map(escapeSegment).join("/");
}
function escapeSegment(text) {
	return encodeURIComponent(Buffer.from(text).toString()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
// src/report/json/region.ts
function regionOf({ line, column, endLine, endColumn, byteOffset, byteLength }) {
	return {
		line,
		column,
		endLine,
		endColumn,
		byteOffset,
		byteLength
	};
}
// src/report/wording/observation-sentence.ts
function describeObservation(observation, redactor) {
	const { where, line } = observation;
	return `${redactor.path(where)}${line === void 0 ? "" : `:${line}`}: ${describeWithoutPlace(observation, redactor)}`;
}
function describeWithoutPlace({ detail, advice, others = [] }, redactor) {
	const places = others.length === 0 ? "" : `: ${others.map((other) => redactor.path(other)).join(", ")}`;
	return `${redactor.sentence(detail)}${places}${advice === void 0 ? "" : `. ${redactor.sentence(advice)}`}`;
}
// src/sources/archive/deflate/zlib.ts
let loaded;
function zlib() {
	return loaded ??= process.getBuiltinModule("node:zlib");
}
function isInflatedWithInfo(result) {
	return typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
}
// src/engine/assignment/calls/arguments.ts
const reach$1 = 560;
const mostArguments = 8;
const mostBlanks = 60;
const mostDepth = 12;
function readArguments(window, at) {
	const found = [];
	const last = codeAt(window, at - 1) === 123 ? 125 : 41;
	const limit = Math.min(window.length, at + reach$1);
	let depth = 0;
	let start = at;
	for (let index = at; index < limit; index++) {
		const code = window.charCodeAt(index);
		const skipped = behindText(window, index, code, limit);
		if (skipped > index) {
			if (!isKind(code, 128) && skipKind(window, start, 48, mostBlanks) === index) start = skipped;
			index = skipped - 1;
		} else if (isOpening(code)) {
			if (++depth > mostDepth) break;
		} else if (depth > 0) {
			if (isClosing(code)) depth--;
		} else if (code === 44 || code === last) {
			if (found.length === mostArguments) break;
			const argument = trimmed(window, start, index);
			if (code === 44 || argument.end > argument.start) found.push(argument);
			if (code === last) return {
				list: found,
				isClosed: true
			};
			start = index + 1;
		} else if (isClosing(code) || code === 59) break;
	}
	return {
		list: found,
		isClosed: false
	};
}
function isOpening(code) {
	return code === 40 || code === 91 || code === 123;
}
function isClosing(code) {
	return code === 41 || code === 93 || code === 125;
}
function behindText(window, at, code, limit) {
	return isKind(code, 128) ? closingQuote(window, at, code, limit) + 1 : endOfComment(window, at, limit);
}
function closingQuote(window, from, mark, limit) {
	for (let index = from + 1; index < limit; index++) {
		const code = window.charCodeAt(index);
		if (code === mark) return index;
		if (code === 92) index++;
	}
	return limit;
}
function endOfComment(window, at, limit) {
	const code = window.charCodeAt(at);
	if (code === 47 && window.startsWith("/*", at)) {
		const end = window.indexOf("*/", at + 2);
		return end < 0 || end + 2 > limit ? limit : end + 2;
	}
	if (!(code === 47 && window.startsWith("// ", at) || code === 35 && window.startsWith("# ", at)) || !isKind(codeAt(window, at - 1), 48)) return at;
	let end = at;
	while (end < limit && window.charCodeAt(end) !== 10) end++;
	return end;
}
function trimmed(window, from, to) {
	const start = Math.min(skipKind(window, from, 48, mostBlanks), to);
	let end = to;
	while (end > start && isKind(codeAt(window, end - 1), 48)) end--;
	return {
		start,
		end
	};
}
// src/engine/assignment/separator/skip.ts
function skip(pattern, window, at) {
	pattern.lastIndex = at;
	return pattern.test(window) ? pattern.lastIndex : at;
}
// src/engine/assignment/separator/markup.ts
const span = /(?:<span(?:\s[^<>\r\n]{0,80})?>\s{0,2}){1,2}/iy;
const attributes = /(?:\s{1,20}[\w:.-]{1,30}=(?:"[^"<>\r\n]{0,120}"|'[^'<>\r\n]{0,120}')){1,5}\s{0,4}>/y;
const bearer = /(?:<(?:[\w-]{1,20}:)?|\b(?:[Nn]ame|key|property)=["'])$/;
const longestBearer = 32;
const anyMark = new LargePattern(/(?:\*{1,2}[ \t]{1,2}|\*\*(?=\S)|<\/?(?:code|b|strong|em|i|kbd|tt|span|font|samp|var|value|string|td|dd)(?:\s[^<>\r\n]{0,80})?>[ \t]{0,2}){1,4}/iy);
function skipSpan(window, at) {
	const index = skipBlanks(window, at);
	if (codeAt(window, index) !== 60) return at;
	const end = skip(span, window, index);
	return end > index ? end : at;
}
function skipAttributes(window, nameStart, at) {
	if (!isKind(codeAt(window, at), 48)) return at;
	const end = skip(attributes, window, at);
	return end > at && bearer.test(textBefore(window, nameStart, longestBearer)) ? end : at;
}
function skipMarks(window, at) {
	const code = codeAt(window, at);
	return code === 60 || code === 42 ? anyMark.endAt(window, at) : at;
}
// src/engine/assignment/value/wrapper.ts
function skipWrappers(window, at) {
	let end = at;
	let text = "";
	let isCall = false;
	let isList = false;
	for (let count = 0; count < 6; count++) {
		const layer = readLayer(window, end) ?? (isCall ? readKeyword(window, end) : void 0);
		if (layer === void 0) break;
		end = skipBlanks(window, layer.end);
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
	const code = codeAt(window, at);
	if (code === 91 && codeAt(window, at + 1) === 93 && isKind(codeAt(window, at + 2), 6)) return {
		end: at + 2,
		name: "",
		isCall: false
	};
	if (code === 123) return {
		end: at + 1,
		name: "{",
		isCall: false,
		isList: true
	};
	if (code === 91) return {
		end: skipBreak(window, at + 1),
		name: "[",
		isCall: false,
		isList: true
	};
	if (code === 40) return {
		end: skipBreak(window, at + 1),
		name: "",
		isCall: true,
		isList: true
	};
	if (window.startsWith("r#\"", at)) return {
		end: at + 2,
		name: "",
		isCall: false
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
	const end = skipKind(window, at, 7, 60);
	return code === 33 ? readTag(window, at) : readWord(window, at, end);
}
const below = /[ \t]{0,4}\r?\n[ \t]{0,40}(?=["'`])/y;
function skipBreak(window, at) {
	below.lastIndex = at;
	return below.test(window) ? below.lastIndex : at;
}
const word$1 = /[\w.$:@&*!?>-]{0,60}(?:\(\)\.[\w.$]{1,40}(?=\())?/y;
const keyword = /(?:new|await|return|export|const|u8|yield|raw)[ \t]{1,4}(?=[\w"'`])/y;
function readTag(window, at) {
	const end = skipKind(window, at + (codeAt(window, at + 1) === 33 ? 2 : 1), 7, 20);
	return end > at + 1 && isKind(codeAt(window, end), 16) ? {
		end,
		name: window.slice(at, end),
		isCall: false
	} : void 0;
}
const given$1 = /default(?:_value|Value)?[ ]?=[ ]?(?=[bu]?["'])/y;
function readKeyword(window, at) {
	given$1.lastIndex = at;
	return given$1.test(window) ? {
		end: given$1.lastIndex,
		name: "default",
		isCall: true
	} : void 0;
}
function readWord(window, at, prefixEnd) {
	const prefix = codeAt(window, at) === 64 || codeAt(window, at) === 36 ? at + 1 : prefixEnd;
	if (prefix > at && prefix <= at + 2 && isKind(codeAt(window, prefix), 128)) return {
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
	word$1.lastIndex = at;
	if (!word$1.test(window) || word$1.lastIndex === at) return void 0;
	const end = word$1.lastIndex;
	return codeAt(window, end) === 40 ? {
		end: end + 1,
		name: window.slice(at, end),
		isCall: true
	} : void 0;
}
// src/engine/assignment/value/value.ts
const quoteOfMark = {
	"\"": "double",
	"'": "single",
	"`": "backtick"
};
const quotedOnly$1 = {
	allowsBare: false,
	allowsNewline: false,
	isQuery: false,
	allowsMarks: false
};
const longestQuoted = 4200;
const longestCurly = 400;
const longestBare = 2048;
const usualBare = 512;
const longToken = /^(?![0-9A-Fa-f]*$)[\w.~-]*$/;
function readValue(window, at, context) {
	const wrappers = skipWrappers(window, skipToValue(window, at, context));
	const opening = readOpening(window, wrappers.end);
	if (opening !== void 0) return readQuoted(window, wrappers.end, opening, wrappers);
	if (!context.allowsBare || wrappers.isCall) return void 0;
	return readBare(window, skipScheme(window, wrappers.end, Math.min(wrappers.end + longestBare, window.length)), context.isQuery, wrappers);
}
function skipToValue(window, at, context) {
	const index = skipBlanks(window, context.allowsMarks ? skipMarks(window, skipBlanks(window, at)) : at);
	if (!context.allowsNewline) return index;
	newline.lastIndex = index;
	if (!newline.test(window)) return index;
	return context.allowsMarks ? skipMarks(window, newline.lastIndex) : newline.lastIndex;
}
const newline = /(?:[|>][+-]?|\\)?\r?\n[ \t]{0,40}(?:- (?=["'\w])|(?=["'`]|<[Vv]alue[ >]|(?<=:[ \t]{0,4}\r?\n[ \t]{0,40})(?=[\w+/.~-]{0,40}[0-9])[\w+/.~-]{20,200}={0,2}[ \t]{0,4}(?:[\r\n]|$))|(?<=[|>][+-]?\r?\n[ \t]{1,40}))/y;
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
const startsCurly = 226;
function readOpening(window, at) {
	const code = codeAt(window, at);
	if (!isKind(code, 128) && code !== 92 && code !== 38 && code !== startsCurly) return void 0;
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
			if (isPadded(window, inner, index)) return {
				start: inner + 1,
				end: index - 1,
				quote,
				wrapper,
				isInList,
				next
			};
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
		if (isKind(code, 32)) return void 0;
		if (code === 92 && quote !== "escaped") index++;
	}
}
const padded = /^ (?=[^ ]{0,40}[0-9])[\w+/.=~-]{16,512} $/;
const longestPadded = 514;
function isPadded(window, start, end) {
	return window.charCodeAt(start) === 32 && window.charCodeAt(end - 1) === 32 && end - start <= longestPadded && padded.test(window.slice(start, end));
}
function secondQuote(window, start, end) {
	const first = window.charCodeAt(start);
	if (first === 92) return end - start > 4 && window.startsWith("\\\"", start) && window.endsWith("\\\"", end) ? 2 : 0;
	return first === 34 && end - start > 2 && window.charCodeAt(end - 1) === 34 ? 1 : 0;
}
const shortest = 3;
const scheme = /(?:Basic|Bearer|Token|ApiKey|Digest|Api-Key)[ \t]{1,4}(?:token=)?(?=[\w+/.~=-]{3,4000}["'`\\&])|\{noop\}/iy;
function skipScheme(window, start, end) {
	if (end - start > 4100) return start;
	const next = isSchemeStart(window, start) ? endOf(scheme, window, start) : -1;
	const own = next < 0 && isOwnSchemeStart(window, start) ? endOf(ownScheme, window, start) : next;
	return own > 0 && own < end ? own : start;
}
function endOf(pattern, window, start) {
	pattern.lastIndex = start;
	return pattern.test(window) ? pattern.lastIndex : -1;
}
const ownScheme = /(?!(?:AWS|Basic|Bearer|Hawk|Kerberos|NTLM|Negotiate|Signature)\b)[A-Z][\w-]{1,23}[ \t](?:[a-z_-]{3,12}=)?(?=[\w+/.~=:-]{0,4000}[0-9])(?=[\w+/.~=:-]{16,4000}(?:["'`\\]|[ \t]{0,4}(?:[\r\n]|$)))/y;
const authorization = /authorization["'`]?\]?[ \t]{0,3}(?:=>|[:=,])[ \t]{0,3}["'`]?$/i;
const longestAuthorization = 24;
function isOwnSchemeStart(window, start) {
	const code = window.charCodeAt(start);
	return code > 64 && code < 91 && authorization.test(textBefore(window, start, longestAuthorization));
}
function isSchemeStart(window, start) {
	const code = window.charCodeAt(start);
	if (code === 123) return true;
	return "btad".includes(String.fromCharCode(code | 32)) && [
		5,
		6,
		7
	].some((length) => isBlank(window.charCodeAt(start + length)));
}
const isBlank = (code) => code === 32 || code === 9;
function readBare(window, at, isQuery, { text: wrapper, isList: isInList }) {
	const limit = Math.min(at + longestBare, window.length);
	let end = at;
	while (end < limit && !isKind(window.charCodeAt(end), 64) && !(isQuery && isQueryEnd(window.charCodeAt(end)))) end++;
	const next = end;
	while (end > at && isTrailing(window.charCodeAt(end - 1))) end--;
	if (codeAt(window, end) === 59) end = beforeEntity(window, at, end);
	if (end - at < shortest || next === at + longestBare) return void 0;
	if (next - at >= usualBare && !longToken.test(window.slice(at, end))) return void 0;
	return {
		start: at,
		end,
		quote: "none",
		wrapper,
		isInList,
		next
	};
}
const entityAtEnd = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,4})$/;
function beforeEntity(window, start, end) {
	const entity = entityAtEnd.exec(window.slice(Math.max(start, end - 6), end))?.[0] ?? "";
	return entity !== "" && /\d.*\d/.test(window.slice(start, end - entity.length)) ? end - entity.length : end;
}
const isQueryEnd = (code) => code === 38 || code === 35;
const isTrailing = (code) => !isKind(code, 7) && ".,:;)]}*\\".includes(String.fromCharCode(code));
// src/engine/assignment/calls/text-argument.ts
const quotedOnly = {
	allowsBare: false,
	allowsNewline: false,
	isQuery: false,
	allowsMarks: false
};
const converted = /^["'`]?#?(?:[)\]}]|\s{0,4}\.(?:get_?bytes|to_?char_?array|encode|to_bytes|as_bytes|as_ref|to_string|to_owned|into|data|freeze|b)\([^()"']{0,40}(?:"[\w-]{1,20}"|'[\w-]{1,20}')?(?:\)|(?!\)))[!?]?|\.utf8|,\s{0,4}["'][\w-]{1,12}["'](?=\)))*$/i;
const converters = /^(?:(?:[\w.$:]{0,40}(?:bytes?|from|Some|parse|FromBase64String|FromHexString|b64decode|unhexlify|fromhex|pack|Data|decode|encode|fromList|fromUtf8|create)|\[|&)(?: |$))*$/i;
const label = /([a-z]\w{1,20}): (?=[\w"'])/y;
const otherLabel = /^(?:scopes?|audience|connection|realm|host|server|database|port|user\w{0,8}|e?mail|options?)$/i;
function readText(window, { start, end }) {
	label.lastIndex = start;
	const labelled = label.exec(window);
	if (otherLabel.test(labelled?.[1] ?? "")) return void 0;
	const value = readValue(window, labelled ? label.lastIndex : start, quotedOnly);
	if (value === void 0 || value.next > end || value.quote === "escaped" || !converters.test(value.wrapper)) return void 0;
	return converted.test(window.slice(value.next, Math.min(end, value.next + 120))) && !window.slice(value.start, value.end).includes("\\") ? value : void 0;
}
// src/engine/assignment/calls/client-call.ts
const clientKeywords = [
	"client(\"",
	"client('",
	"client::new(\"",
	"api(\"",
	"api('"
];
const mostPlaces = 3;
const issued$1 = /^(?![0-9a-f]{8}-(?:[0-9a-f]{4}-){3})(?=[^0-9]{0,60}[0-9])(?=[^A-Za-z]{0,60}[A-Za-z])[0-9A-Za-z_-]{16,200}={0,2}$/;
const beginningOfName = /[\w.:]{0,60}$/;
const longestName = 64;
const clientWords = ["client", "secret"];
function candidatesOfClient(window, hit, keyword) {
	const opening = hit + keyword.length - 2;
	const text = readArguments(window, opening + 1).list.slice(0, mostPlaces).map((argument) => readText(window, argument)).findLast((each) => each !== void 0 && issued$1.test(window.slice(each.start, each.end)));
	if (text === void 0) return [];
	const beginning = beginningOfName.exec(textBefore(window, hit, longestName))?.[0] ?? "";
	return [candidateUnder({
		name: beginning + window.slice(hit, opening),
		nameStart: hit - beginning.length,
		family: "secret",
		words: clientWords
	}, {
		kind: "command",
		value: window.slice(text.start, text.end),
		valueStart: text.start,
		separator: "call",
		quote: text.quote,
		wrapper: text.wrapper,
		next: nextMark(window, text.next)
	})];
}
// src/engine/assignment/calls/places.ts
const tokens = (...places) => ({
	places,
	words: ["jwt", "secret"]
});
const signatures = (...places) => ({
	places,
	words: ["hmac", "secret"]
});
const sessions = (...places) => ({
	places,
	words: ["session", "secret"]
});
const ciphers = (...places) => ({
	places,
	words: ["encryption", "secret"]
});
const headers = (...places) => ({
	places,
	words: ["auth", "secret"]
});
const issued = (...places) => ({
	places,
	words: ["client", "secret"]
});
const keyOf$1 = (words, ...places) => ({
	places,
	words
});
// src/engine/assignment/calls/call-table.ts
const loginCalls = {
	"mysqli_connect(": [[
		3,
		6,
		3
	]],
	"mysql_connect(": [[
		3,
		5,
		3
	]],
	"mysql_pconnect(": [[
		3,
		5,
		3
	]],
	"mssql_connect(": [[
		3,
		4,
		3
	]],
	"oci_connect(": [[
		2,
		5,
		2
	]],
	"odbc_connect(": [[
		3,
		4,
		3
	]],
	"mysqli(": [[
		3,
		6,
		3
	]],
	"pdo(": [[
		3,
		4,
		3
	]],
	"dbi->connect(": [[
		3,
		4,
		3
	]],
	"mysqldb.connect(": [[
		3,
		6,
		3
	]],
	"pymysql.connect(": [[
		3,
		6,
		3
	]],
	"mysql.new(": [[
		3,
		6,
		3
	]],
	"mysql.real_connect(": [[
		3,
		7,
		3
	]],
	"cx_oracle.connect(": [[
		2,
		4,
		2
	]],
	"oracledb.connect(": [[
		2,
		4,
		2
	]],
	"mysql_real_connect(": [[
		5,
		8,
		4
	]],
	"unsafeplaintext(": [[
		1,
		1,
		1
	]],
	"secretvalue.plaintext(": [[
		1,
		1,
		1
	]],
	"getconnection(": [[
		2,
		2,
		2
	], [
		3,
		3,
		3
	]],
	"sequelize(": [[
		3,
		4,
		3
	]],
	"createconnection(": [[
		2,
		2,
		2
	]],
	"dbconnect(": [[
		3,
		4,
		3
	]],
	"database(": [[
		3,
		7,
		3
	]],
	"withcredentials(": [[
		2,
		2,
		2
	]],
	"createcredential(": [[
		3,
		3,
		3
	]],
	"createscramsha1credential(": [[
		3,
		3,
		3
	]],
	"db.authenticate(": [[
		2,
		2,
		2
	]],
	"authenticate(\"": [[
		2,
		3,
		2
	]],
	"authenticateasync(": [[
		2,
		3,
		2
	]],
	"login(": [[
		2,
		2,
		2
	]],
	"ftp_login(": [[
		3,
		3,
		3
	]],
	"imap_open(": [[
		3,
		6,
		3
	]],
	"ftp(": [[
		3,
		3,
		3
	]],
	"ftp_tls(": [[
		3,
		3,
		3
	]],
	"plainauth(": [[
		4,
		4,
		3
	]],
	"newdialer(": [[
		4,
		4,
		4
	]],
	"newplaindialer(": [[
		4,
		4,
		4
	]],
	"transport.connect(": [[
		3,
		3,
		3
	], [
		4,
		4,
		4
	]],
	"setauthentication(": [[
		2,
		2,
		2
	]],
	"defaultauthenticator(": [[
		2,
		2,
		2
	]],
	"passwordauthentication(": [[
		2,
		2,
		2
	]],
	"ssh.connect(": [[
		4,
		4,
		4
	]],
	"ssh2_auth_password(": [[
		3,
		3,
		3
	]],
	"userauth_password(": [[
		2,
		2,
		2
	], [
		3,
		3,
		3
	]],
	"ldap_bind(": [[
		3,
		3,
		3
	]],
	"simple_bind_s(": [[
		2,
		2,
		2
	]],
	"set_authentication(": [[
		3,
		6,
		3
	]],
	"simple_bind(": [[
		2,
		2,
		2
	]],
	"bind(\"cn=": [[
		2,
		3,
		2
	]],
	"bind('cn=": [[
		2,
		3,
		2
	]],
	"bind(\"uid=": [[
		2,
		3,
		2
	]],
	"bind('uid=": [[
		2,
		3,
		2
	]],
	"username_pw_set(": [[
		2,
		2,
		2
	]],
	"connect(\"esp": [[
		3,
		8,
		3
	]],
	"connect(\"arduino": [[
		3,
		8,
		3
	]],
	"connect(clientid": [[
		3,
		8,
		3
	]],
	"connect(client_id": [[
		3,
		8,
		3
	]],
	"mqttclient.connect(": [[
		3,
		8,
		3
	]],
	"runas(": [[
		5,
		9,
		3
	]],
	"runaswait(": [[
		5,
		9,
		3
	]],
	"plaincredentials(": [[
		2,
		2,
		2
	]],
	"wifi.begin(": [[
		2,
		2,
		2
	]],
	"networkcredential(": [[
		2,
		3,
		2
	]],
	"networkcredential]::new(": [[
		2,
		3,
		2
	]],
	"pscredential]::new(": [[
		2,
		2,
		2
	]],
	"basic(": [[
		2,
		2,
		2
	]],
	"basicauth(": [[
		2,
		2,
		2
	]],
	"basic_auth(": [[
		2,
		2,
		2
	]],
	"auth(": [[
		2,
		2,
		2
	]],
	"auth=(": [[
		2,
		2,
		2
	]],
	"auth = (": [[
		2,
		2,
		2
	]],
	"basic_auth=(": [[
		2,
		2,
		2
	]],
	"httpbasicauth(": [[
		2,
		2,
		2
	]],
	"httpdigestauth(": [[
		2,
		2,
		2
	]],
	"setbasicauth(": [[
		2,
		2,
		2
	]],
	"usernamepasswordcredentials(": [[
		2,
		2,
		2
	]],
	"usernamepasswordcredentialsimpl(": [[
		5,
		5,
		5
	]],
	"secret.fromstring(": [[
		1,
		1,
		1
	]],
	"createaccount(": [[
		2,
		2,
		2
	]],
	"create_superuser(": [[
		3,
		3,
		3
	]],
	"create_user(": [[
		3,
		9,
		3
	], [
		2,
		2,
		2
	]],
	"x509certificate2(": [[
		2,
		3,
		2
	]],
	"usermanager.createasync(": [[
		2,
		2,
		2
	]],
	"passwordsigninasync(": [[
		3,
		4,
		2
	]],
	"checkpasswordasync(": [[
		2,
		2,
		2
	]],
	"addpasswordasync(": [[
		2,
		2,
		2
	]],
	"changepasswordasync(": [[
		3,
		3,
		3
	]],
	"resetpasswordasync(": [[
		3,
		3,
		3
	]],
	"hashpassword(": [[
		2,
		2,
		2
	]],
	"usernamepasswordtoken(": [[
		2,
		4,
		2
	]],
	"signinwithemailandpassword(": [[
		2,
		2,
		2
	], [
		3,
		3,
		3
	]],
	"createuserwithemailandpassword(": [[
		2,
		2,
		2
	], [
		3,
		3,
		3
	]],
	"password_hash(": [[
		2,
		3,
		1
	]],
	"password_verify(": [[
		2,
		2,
		1
	]],
	"hash::make(": [[
		1,
		2,
		1
	]],
	"bcrypt.hash(": [[
		2,
		3,
		1
	]],
	"bcrypt.hashsync(": [[
		1,
		2,
		1
	]],
	"bcrypt.compare(": [[
		2,
		3,
		1
	]],
	"bcrypt.comparesync(": [[
		2,
		2,
		1
	]],
	"bcrypt.hashpw(": [[
		2,
		2,
		1
	]],
	"bcrypt.checkpw(": [[
		2,
		2,
		1
	]],
	"bcrypt::password.create(": [[
		1,
		2,
		1
	]],
	"bcrypt.generatefrompassword(": [[
		2,
		2,
		1
	]],
	"bcrypt.comparehashandpassword(": [[
		2,
		2,
		2
	]],
	"generate_password_hash(": [[
		1,
		3,
		1
	]],
	"check_password_hash(": [[
		2,
		2,
		2
	]],
	"make_password(": [[
		1,
		3,
		1
	]],
	"pbkdf2_hmac(": [[
		4,
		5,
		2
	]]
};
const keyCalls = {
	"jwt.sign(": tokens([
		2,
		4,
		2
	]),
	"jwt.verify(": tokens([
		2,
		4,
		2
	]),
	"jsonwebtoken.sign(": tokens([
		2,
		4,
		2
	]),
	"jsonwebtoken.verify(": tokens([
		2,
		4,
		2
	]),
	"jwt.encode(": tokens([
		2,
		4,
		2
	]),
	"jwt.decode(": tokens([
		2,
		4,
		2
	]),
	"jwt::encode(": tokens([
		2,
		5,
		2
	]),
	"jwt::decode(": tokens([
		2,
		4,
		2
	]),
	"signwith(": tokens([
		1,
		1,
		1
	], [
		2,
		2,
		2
	]),
	"setsigningkey(": tokens([
		1,
		1,
		1
	]),
	"signedstring(": tokens([
		1,
		1,
		1
	]),
	"hmacshakeyfor(": tokens([
		1,
		1,
		1
	]),
	"algorithm.hmac256(": tokens([
		1,
		1,
		1
	]),
	"algorithm.hmac384(": tokens([
		1,
		1,
		1
	]),
	"algorithm.hmac512(": tokens([
		1,
		1,
		1
	]),
	"symmetricsecuritykey(": tokens([
		1,
		1,
		1
	]),
	"createhmac(": signatures([
		2,
		3,
		2
	]),
	"hash_hmac(": signatures([
		3,
		4,
		3
	]),
	"hmac.new(": signatures([
		1,
		3,
		1
	], [
		2,
		2,
		2
	]),
	"hmac.hexdigest(": signatures([
		3,
		3,
		2
	]),
	"hmac.digest(": signatures([
		3,
		3,
		2
	]),
	"hmacsha1(": signatures([
		1,
		1,
		1
	], [
		2,
		2,
		2
	]),
	"hmacsha256(": signatures([
		1,
		1,
		1
	], [
		2,
		2,
		2
	]),
	"hmacsha512(": signatures([
		1,
		1,
		1
	], [
		2,
		2,
		2
	]),
	"authenticationheadervalue(": headers([
		2,
		2,
		2
	]),
	"urlsafetimedserializer(": sessions([
		1,
		2,
		1
	]),
	"urlsafeserializer(": sessions([
		1,
		2,
		1
	]),
	"timedjsonwebsignatureserializer(": sessions([
		1,
		2,
		1
	]),
	"cookieparser(": sessions([
		1,
		2,
		1
	]),
	"newcookiestore(": sessions([
		1,
		2,
		1
	]),
	"messageencryptor.new(": sessions([
		1,
		3,
		1
	]),
	"messageverifier.new(": sessions([
		1,
		3,
		1
	]),
	"createcipheriv(": ciphers([
		3,
		4,
		2
	]),
	"createdecipheriv(": ciphers([
		3,
		4,
		2
	]),
	"createcipher(": ciphers([
		2,
		3,
		2
	]),
	"createdecipher(": ciphers([
		2,
		3,
		2
	]),
	"aes.encrypt(": ciphers([
		2,
		3,
		2
	]),
	"aes.decrypt(": ciphers([
		2,
		3,
		2
	]),
	"openssl_encrypt(": ciphers([
		3,
		8,
		3
	]),
	"openssl_decrypt(": ciphers([
		3,
		8,
		3
	]),
	"fernet(": ciphers([
		1,
		1,
		1
	]),
	"aes.new(": ciphers([
		1,
		4,
		1
	]),
	"newcipher(": ciphers([
		1,
		1,
		1
	]),
	"secretkeyspec(": ciphers([
		2,
		2,
		1
	]),
	"rfc2898derivebytes(": ciphers([
		2,
		4,
		1
	]),
	"passwordderivebytes(": ciphers([
		2,
		4,
		1
	]),
	"pbekeyspec(": ciphers([
		1,
		4,
		1
	]),
	"pgp_sym_encrypt(": ciphers([
		2,
		3,
		2
	]),
	"pgp_sym_decrypt(": ciphers([
		2,
		3,
		2
	]),
	"aes_encrypt(": ciphers([
		2,
		3,
		2
	]),
	"aes_decrypt(": ciphers([
		2,
		3,
		2
	]),
	"outletdevice(": ciphers([
		3,
		5,
		3
	]),
	"bulbdevice(": ciphers([
		3,
		5,
		3
	])
};
// src/engine/assignment/calls/client-table.ts
const hostUserPassword = [[
	3,
	3,
	3
], [
	4,
	4,
	4
]];
const clientLogins = {
	"sshclient(": hostUserPassword,
	"sftpclient(": hostUserPassword,
	"scpclient(": hostUserPassword,
	"ftpclient(": hostUserPassword,
	"sftp(": hostUserPassword,
	"ssh_userauth_password(": [[
		3,
		3,
		3
	]],
	"libssh2_userauth_password(": [[
		3,
		3,
		3
	]],
	"winrm.newclient(": [[
		3,
		3,
		3
	]],
	"ntlmpasswordauthentication(": [[
		3,
		3,
		3
	]],
	"ntlmpasswordauthenticator(": [[
		2,
		2,
		2
	], [
		3,
		3,
		3
	]],
	"staticuserauthenticator(": [[
		3,
		3,
		3
	]],
	"logonuser(": [[
		6,
		6,
		3
	]],
	"gowebdav.newclient(": [[
		3,
		3,
		3
	]],
	"driver->connect(\"": [[
		3,
		3,
		3
	]],
	"sql.newinstance(": [[
		3,
		5,
		3
	]],
	"sqlconnect(": [[
		7,
		7,
		6
	]],
	"pqsetdblogin(": [[
		7,
		7,
		7
	]],
	"drivermanagerdatasource(": [[
		3,
		3,
		3
	]],
	"connectionpool.create(": [[
		3,
		3,
		3
	]],
	"datasource(\"jdbc": [[
		3,
		3,
		3
	]],
	"jdbi.create(": [[
		3,
		3,
		3
	]],
	"database.forurl(": [[
		3,
		6,
		3
	]],
	" jedispool(": [[
		5,
		10,
		5
	]],
	"plaintextauthprovider(": [[
		2,
		2,
		2
	]],
	"withauthcredentials(": [[
		2,
		2,
		2
	]],
	"createmongocrcredential(": [[
		3,
		3,
		3
	]],
	"scram.mechanism(": [[
		3,
		3,
		3
	]],
	"newstaticv4(": [[
		3,
		3,
		2
	]],
	"newstaticv2(": [[
		3,
		3,
		2
	]],
	"credentials::new(": [[
		2,
		2,
		2
	], [
		5,
		5,
		2
	]],
	"crammd5auth(": [[
		2,
		2,
		2
	]],
	"newplainclient(": [[
		3,
		3,
		3
	]],
	"newloginclient(": [[
		2,
		2,
		2
	]],
	"imapclient(": [[
		4,
		6,
		4
	]],
	"newsimplebindrequest(": [[
		3,
		3,
		2
	]],
	"ldap_simple_bind_s(": [[
		3,
		3,
		3
	]],
	"principalcontext(": [
		[
			4,
			4,
			4
		],
		[
			5,
			5,
			5
		],
		[
			6,
			6,
			6
		]
	],
	"= gmail('": [[
		2,
		2,
		2
	]],
	"= gmail(\"": [[
		2,
		2,
		2
	]],
	"httpbasicauthenticator(": [[
		2,
		2,
		2
	]],
	"basicauthentication(": [[
		2,
		2,
		2
	]],
	".setbasicauthentication(": [[
		2,
		2,
		2
	]],
	"withbasicauth(": [[
		2,
		2,
		2
	]],
	"url.userpassword(": [[
		2,
		2,
		2
	]],
	"digest.newtransport(": [[
		2,
		2,
		2
	]],
	"jenkinsserver(": [[
		3,
		3,
		3
	]],
	"passwordcredential(": [[
		3,
		3,
		3
	]],
	"softap(": [[
		2,
		6,
		2
	]],
	"addap(": [[
		2,
		3,
		2
	]],
	"blynk.begin(": [[
		3,
		6,
		3
	]],
	"from_pkcs12(": [[
		2,
		2,
		2
	]],
	"from_pkcs12_der(": [[
		2,
		2,
		2
	]],
	"pkcs12_parse(": [[
		5,
		5,
		2
	]],
	"encryptors.text(": [[
		2,
		2,
		1
	]],
	"fixedtimeequals(": [[
		2,
		2,
		2
	]],
	"timingsafeequal(": [[
		2,
		2,
		2
	]]
};
const clientKeys = {
	"new_from_slice(": signatures([
		1,
		1,
		1
	]),
	"macsigner(": signatures([
		1,
		1,
		1
	]),
	"macverifier(": signatures([
		1,
		1,
		1
	]),
	"newhs256(": signatures([
		1,
		1,
		1
	]),
	"algorithm::hs256{": signatures([
		1,
		1,
		1
	]),
	"jwtauth.new(": signatures([
		3,
		4,
		2
	]),
	"middleware.jwt(": signatures([
		1,
		1,
		1
	]),
	"importkey(": signatures([
		5,
		5,
		2
	]),
	"hmac(sha": signatures([
		2,
		2,
		2
	]),
	"hmac(evp_": signatures([
		5,
		7,
		2
	]),
	"hmac(": signatures([
		2,
		2,
		1
	]),
	"cookie.newstore(": sessions([
		1,
		2,
		1
	]),
	"securecookie.new(": sessions([
		2,
		2,
		1
	]),
	"csrf.protect(": sessions([
		1,
		6,
		1
	]),
	"symmetrickey(": ciphers([
		1,
		1,
		1
	]),
	"key.fromutf8(": ciphers([
		1,
		1,
		1
	]),
	"_set_encrypt_key(": ciphers([
		3,
		3,
		1
	]),
	"_set_decrypt_key(": ciphers([
		3,
		3,
		1
	]),
	"aes_setkey_enc(": ciphers([
		3,
		3,
		2
	]),
	"desedekeyspec(": ciphers([
		1,
		1,
		1
	]),
	"deskeyspec(": ciphers([
		1,
		1,
		1
	]),
	"secureutil.aes(": ciphers([
		1,
		1,
		1
	]),
	"secureutil.des(": ciphers([
		1,
		1,
		1
	]),
	":bearer{": issued([
		1,
		1,
		1
	]),
	"influxdb2.newclient(": issued([
		2,
		2,
		2
	]),
	"connectusingoauth(": issued([
		1,
		1,
		1
	], [
		2,
		2,
		2
	]),
	"mailjetclient(": issued([
		2,
		3,
		2
	]),
	"dropboxclient(": issued([
		1,
		2,
		1
	]),
	"searchclient.create(": issued([
		2,
		2,
		2
	]),
	"search.newclient(": issued([
		2,
		2,
		2
	]),
	"razorpayclient(": issued([
		2,
		2,
		2
	]),
	"razorpay.newclient(": issued([
		2,
		2,
		2
	]),
	"newfromparams(": issued([
		3,
		3,
		3
	]),
	"minioclient(": issued([
		3,
		4,
		3
	]),
	"ossclient(": issued([
		3,
		4,
		3
	]),
	"oss.new(": issued([
		3,
		4,
		3
	]),
	"qbox.newmac(": issued([
		2,
		2,
		2
	]),
	"jpushclient(": issued([
		2,
		6,
		1
	]),
	"oauth1.newconfig(": issued([
		2,
		2,
		2
	]),
	"oauth1.newtoken(": issued([
		2,
		2,
		2
	]),
	"newtwitterapi(": issued([
		2,
		2,
		2
	])
};
// src/engine/assignment/calls/script-client-table.ts
const scriptLogins = {
	"amqpstreamconnection(": [[
		4,
		16,
		4
	]],
	"amqpsslconnection(": [[
		4,
		16,
		4
	]],
	"amqplazyconnection(": [[
		4,
		16,
		4
	]],
	"influxdbclient(": [[
		4,
		16,
		4
	]],
	"pymssql.connect(": [[
		3,
		6,
		3
	]],
	"db2_connect(": [[
		3,
		4,
		3
	]],
	"smbconnection(": [[
		4,
		9,
		2
	]],
	"clientxmpp(": [[
		2,
		2,
		2
	]],
	"yagmail.smtp(": [[
		2,
		4,
		2
	]],
	"gmail(": [[
		2,
		2,
		2
	]],
	"mailbox(": [[
		3,
		6,
		3
	]],
	"ftp.new(": [[
		3,
		4,
		3
	]],
	"ftp.open(": [[
		3,
		4,
		3
	]],
	"smtp.start(": [[
		5,
		6,
		5
	]],
	"authorization_basic(": [[
		2,
		2,
		2
	]],
	"wifi.sta.config(": [[
		2,
		3,
		2
	]],
	"mqtt.client(": [[
		4,
		5,
		4
	]],
	"mysql('": [[
		5,
		7,
		5
	]],
	"postgresql('": [[
		5,
		7,
		5
	]],
	"wp_create_user(": [[
		2,
		3,
		2
	]],
	"url.create(": [[
		3,
		8,
		3
	]],
	"add_password(none": [[
		4,
		4,
		4
	]],
	"openssl_pkcs12_read(": [[
		3,
		3,
		3
	]],
	"rsa.new(": [[
		2,
		2,
		2
	]],
	"scryptsync(": [[
		3,
		4,
		1
	]],
	"pbkdf2sync(": [[
		4,
		5,
		1
	]]
};
const receivers = { "auth(": {
	receiver: /(?:\b|_)re?d(?:is|s)?\w{0,20}(?:->|[.:])$/i,
	places: [[
		1,
		2,
		1
	]]
} };
const scriptKeys = {
	"pusher(": keyOf$1(["pusher", "secret"], [
		3,
		6,
		2
	]),
	"twitteroauth(": keyOf$1(["consumer", "secret"], [
		2,
		4,
		2
	]),
	"oauthhandler(": keyOf$1(["consumer", "secret"], [
		2,
		3,
		2
	]),
	"oauth1userhandler(": keyOf$1(["consumer", "secret"], [
		2,
		4,
		2
	]),
	"oauth1session(": keyOf$1(["consumer", "secret"], [
		2,
		6,
		2
	]),
	"oauth1(": keyOf$1(["consumer", "secret"], [
		2,
		6,
		2
	]),
	"set_access_token(": keyOf$1(["access", "secret"], [
		2,
		2,
		2
	]),
	"setup_twitter_oauth(": keyOf$1(["consumer", "secret"], [
		2,
		4,
		2
	]),
	"oauth.oauth(": keyOf$1(["consumer", "secret"], [
		5,
		8,
		4
	]),
	"new key('": keyOf$1(["jwt", "secret"], [
		2,
		2,
		1
	]),
	"new key(\"": keyOf$1(["jwt", "secret"], [
		2,
		2,
		1
	]),
	"jwt.encode ": keyOf$1(["jwt", "secret"], [
		2,
		4,
		2
	]),
	"jwt.decode ": keyOf$1(["jwt", "secret"], [
		2,
		4,
		2
	]),
	"mcrypt_encrypt(": keyOf$1(["encryption", "secret"], [
		4,
		5,
		2
	]),
	"mcrypt_decrypt(": keyOf$1(["encryption", "secret"], [
		4,
		5,
		2
	]),
	"utf8.parse(": keyOf$1(["encryption", "secret"], [
		1,
		1,
		1
	]),
	"hdwalletprovider(": keyOf$1(["wallet", "secret"], [
		2,
		6,
		1
	]),
	"secure_compare(": keyOf$1(["token", "secret"], [
		2,
		2,
		1
	], [
		2,
		2,
		2
	]),
	"hash_equals(": keyOf$1(["token", "secret"], [
		2,
		2,
		1
	], [
		2,
		2,
		2
	]),
	"compare_digest(": keyOf$1(["token", "secret"], [
		2,
		2,
		1
	], [
		2,
		2,
		2
	]),
	"constanttimecompare(": keyOf$1(["token", "secret"], [
		2,
		2,
		1
	], [
		2,
		2,
		2
	])
};
// src/engine/assignment/calls/known-calls.ts
const logins = {
	...loginCalls,
	...clientLogins,
	...scriptLogins
};
const keys = {
	...keyCalls,
	...clientKeys,
	...scriptKeys
};
// src/engine/assignment/commands/answer-table.ts
const sent$1 = (call, mark) => ({
	behind: new RegExp(`${call}(?<quote>)(?<value>[^\\s"'\\\\]{3,80})(?=(?:\\\\[rn]){0,4}${mark}[ ]{0,2}(?:\\+|\\.encode|\\)))`, "iy"),
	context: /(?:assword|assphrase)[^\r\n]{0,40}\r?\n[ \t]{0,40}$/
});
const item = `(?:[bfru]?["'][^"'\\r\\n]{1,80}["']|[A-Za-z_][\\w.]{0,60})`;
const literal = `["'](?<value>[^\\s"'\\\\]{3,80})(?<quote>["'])`;
const filledIn = { behind: new RegExp(`:%s@[^"'\\r\\n]{0,120}["'](?:[ ]?%[ ]?\\(|,)\\s{0,40}${item},\\s{0,40}${literal}\\s{0,4}[,)]`, "iy") };
const filledLast = (place) => ({ behind: new RegExp(`${place};?["'][ ]?%[ ]?\\((?:\\s{0,20}${item},){1,8}\\s{0,20}${literal}\\s{0,4}\\)`, "iy") });
const answerForms = {
	...Object.fromEntries([
		"tn.write(b\"",
		"tn.write(\"",
		"tn.write(b'",
		"tn.write('"
	].map((call) => [call, () => sent$1(call.replace(/[.(]/g, "\\$&"), call.slice(-1))])),
	":%s@": () => filledIn,
	"pwd=%s": () => filledLast("pwd=%s"),
	"password=%s": () => filledLast("password=%s"),
	"exampleauth:userpass": () => ({
		behind: /exampleauth:UserPass(?<quote>)["'],\s{0,40}(?:(?:\/\/|#|\*)[^\r\n]{0,200}\r?\n[ \t]{0,40}){0,8}(?:["']users["'] => \[\s{0,20})?["'][\w.@-]{1,40}:(?<value>[^\s"':]{3,80})(?=["'] => (?:\[|array))/iy,
		following: /["'] => (?:\[|array\()(?:[^:;\r\n]{0,120}\r?\n){1,12}?[ \t]{0,40}["'][\w.@-]{1,40}:(?<value>[^\s"':]{3,80})(?=["'] => (?:\[|array))/y
	})
};
// src/engine/assignment/commands/command-form.ts
const value$1 = `(?<value>[^\\s"'\`|;<>&()]{3,80})`;
const quoted = `(?<quote>["']?)${value$1}\\k<quote>`;
const word = "[^\\s\"'`|;<>&()]{1,120}";
const isEnd = "(?![^\\s\"'`;|&<>)])";
const flags = (without) => `(?:-(?!${without})\\S{1,60}[ \\t]{1,4}(?:[^\\s-]\\S{0,60}[ \\t]{1,4})?){0,6}`;
const piped = "[ \\t]{0,4}\\|[ \\t]{0,4}";
const sudo = "(?:sudo[ \\t]{1,4})?";
const echoed = (command) => ({ before: new RegExp(`\\b(?:echo[ \\t]{1,4}(?:-n[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s(?:\\\\n)?["'][ \\t]{1,4})?(?![^|]{0,90}\\\\n))${quoted}${piped}${command}$`) });
const hereText = `[^\\r\\n|;<>]{0,120}<<<[ \\t]{0,4}${quoted}(?=[ \\t]{0,4}(?:[\\r\\n;&|)]|$))`;
const hereLine = `[^\\r\\n|;<>]{0,120}<<-?[ \\t]{0,2}(?<edge>["']?)\\w{1,20}\\k<edge>[^\\r\\n]{0,60}\\r?\\n[ \\t]{0,20}(?<last>[^\\s"'\`|;<>&()]{3,80})(?=\\r?\\n)`;
const reading = (command, before) => ({
	...before,
	behind: new RegExp(`${command}(?:${hereText}|${hereLine})`, "iy")
});
const readingText = (command, before) => ({
	...before,
	behind: new RegExp(`${command}${hereText}`, "iy")
});
const twice = { before: new RegExp(`(?:\\([ ]?echo|\\becho[ \\t]{1,4}-e|\\bprintf)[ \\t]{1,4}(?<quote>["']?)${value$1}(?:\\k<quote>[ ]?;[ ]?echo[ \\t]{1,4}\\k<quote>|\\\\n)\\k<value>(?:\\\\n)?\\k<quote>[ ]?\\)?${piped}${sudo}$`) };
const short = (name, flag, blanks, others = flag) => ({ behind: new RegExp(`${name}[ \\t]{1,4}${flags(others)}-${flag}${blanks}${quoted}${isEnd}`, "iy") });
const flagged = (flag, context) => ({
	...context && { context },
	behind: new RegExp(`[\\w/. ]{3,20}[^\\r\\n|;&<>]{0,200}?[ \\t]${flag}${quoted}${isEnd}`, "y")
});
const behindWords = (name, count) => ({ behind: new RegExp(`${name}(?:["']?${word}["']?[ \\t]{1,4}){${count}}${quoted}${isEnd}`, "iy") });
const slashed = () => ({ behind: new RegExp(`\\w{3,8}[ \\t]{1,4}(?:-\\w{1,3}[ \\t]{1,4}){0,3}(?:userid=)?["']?[\\w$]{1,40}/(?<value>(?!/)[^\\s"'\`|;<>&()@/]{3,80})(?<quote>)(?=["'@\\s])`, "iy") });
const begins = /(?:^|[\r\n"'`&|;(>$@]|\bRUN|\bcmd(?:\.exe)? \/[ckCK])[ \t"']{0,20}$/;
const ofMysql = "(?:p|u[ \\t]|-user)";
const registered = (tail) => ({ behind: new RegExp(`DefaultPassword${tail}(?:t REG_SZ[ ]{1,3}/)?d[ ]{1,3}${quoted}${isEnd}`, "iy") });
const answered = (command) => ({
	behind: new RegExp(`${command}"(?<quote>)(?<value>[^\\s"\`|;<>()\\\\]{3,80})\\\\[rn]"`, "y"),
	context: /(?:assword|assphrase)[^\r\n]{0,60}(?:\r?\n)?[^\r\n]{0,40}$/
});
// src/engine/assignment/commands/setting-form.ts
const communityAbove = { lead: /\bcommunity (?<value>[^\s"'`|;<>&(){}]{3,80}) \{\s{1,40}$/ };
const isLineEnd = "(?=[ \\t]{0,4}(?:[\\r\\n]|$))";
const inClear = (word) => ({ behind: new RegExp(`${word} 0[ \\t]{1,4}(?<quote>["']?)${value$1}\\k<quote>(?=[ \\t]{0,4}(?:[\\r\\n]|$)|[ \\t]{1,4}(?:address|role|privilege|level|authentication|accounting) )`, "iy") });
const reversible = (word) => ({ behind: new RegExp(`${word} 7[ \\t]{1,4}(?<quote>["']?)(?<value>[0-5]\\d(?:[0-9A-F]{2}){4,60})\\k<quote>(?![\\w.])`, "iy") });
const keyOf = (head, last = isLineEnd) => ({ behind: new RegExp(`${head}[ \\t]{1,4}(?!\\d[ \\t])(?<quote>["']?)${value$1}\\k<quote>${last}`, "iy") });
const community = (name) => ({
	behind: new RegExp(`${name}[ \\t]{1,4}(?<quote>["']?)${value$1}\\k<quote>`, "iy"),
	context: /(?:^|[\r\n])[ \t]{0,20}$/
});
const fields = (head, count) => ({ behind: new RegExp(`${head}(?:[\\w.@*-]{1,60}:){${count}}(?<quote>)${value$1}${isLineEnd}`, "y") });
const mailServer = (port) => ({
	behind: new RegExp(`\\]:${port}[ \\t]{1,20}[\\w.@+-]{1,80}:(?<quote>)${value$1}${isLineEnd}`, "y"),
	context: /(?:^|[\r\n])[ \t]{0,4}\[[\w.-]{3,100}$/
});
const source = (call) => ({ behind: new RegExp(`${call}"[\\w.-]{1,40}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})@(?=[/(])`, "iy") });
const account = { lead: /(?:^|["'`=\s])[\w.$-]{1,40}:(?<value>[^\s"'`|;<>&()/]{3,80})$/ };
const oracle = (mark) => ({ behind: new RegExp(`\\w{3,9}\\.connect\\(${mark}[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`@/|;<>&()]{3,80})(?=[@"'])`, "iy") });
const encoded = (head, tail = "") => ({ behind: new RegExp(`${head}\\([ ]?[bu]?(?<quote>["'\`])[\\w.@+-]{1,60}(?:\\k<quote>[ ]?\\+[ ]?\\k<quote>)?:(?:\\k<quote>[ ]?\\+[ ]?\\k<quote>)?(?<value>[^\\s"'\`|;<>:]{3,80})\\k<quote>${tail}`, "iy") });
const added = (head) => ({ behind: new RegExp(`${head}(?<value>(?=[^"'\\s]{0,80}\\d)[\\w+/.~=-]{16,512})(?<quote>["'])`, "iy") });
const called = (name, count) => ({ behind: new RegExp(`${name} (?:["'][^"'\\r\\n]{1,80}["'],[ ]{0,4}){${count}}(?:["'][^"'@\\s]{1,64}@[^"'@\\s]{1,64}["'],[ ]{0,4})?["'](?<value>[^"'@\\s\\\\]{3,80})(?<quote>["'])`, "iy") });
const namedBelow = "(?=[ \\t]{0,4}\\r?\\n[ \\t]{2,40}name:[ \\t]{1,4}[\"']?(?:[A-Z\\d]{1,20}_){0,4}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION)_?KEY)[\"']?[ \\t]{0,4}(?:[\\r\\n]|$))";
const stored = { lead: /\b(?:load|store|init|getKey|PasswordProtection|loadKeyMaterial|loadTrustMaterial|setKeyEntry)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?){0,2}[ ,(]{0,2}"(?<value>[^"\\\r\n]{3,60})$/ };
const listed = (mark) => ({
	behind: new RegExp(` on ${mark}(?<quote>)(?<value>[^\\s"'\`|;<>&()]{3,80})(?=["'\\s]|$)`, "y"),
	context: /\b(?:user|setuser)[ ]{1,2}[\w-]{1,40}$/i
});
const salted = { lead: /\bcrypt\(\s?N?'(?<value>[^'\s]{3,60})$/i };
const filtered = { lead: /["'](?<value>[^"'\s{}|]{3,60})$/ };
const secretOfPeer = (service) => ({ behind: new RegExp(`[ \\t]${service}[ \\t]{1,20}(?!\\*)${quoted}(?=[ \\t]{1,20}["']?[*\\d])`, "y") });
const roleOfJava = (role) => ({
	behind: new RegExp(`${role}[ \\t]{1,20}(?!read(?:only|write))(?<quote>)${value$1}${isLineEnd}`, "iy"),
	context: /(?:^|[\r\n])[ \t]{0,4}$/
});
const identified = (head) => ({ behind: new RegExp(`${head}[ ]{1,2}(?<quote>)(?<value>[^\\s"'\`|;<>&()\\\\{}%]{3,80})(?=[\\s"'\`;\\\\]|$)`, "iy") });
const typed = (keyword) => ({ behind: new RegExp(`${keyword}[ \\t]{2,20}\\S{1,80}(?:[ ]\\S{1,40}){0,4}[ \\t]{2,20}(?<quote>)${value$1}${isLineEnd}`, "iy") });
const loginService = (call) => ({ behind: new RegExp(`${call} :\\w{2,40},[ ]{0,4}["'][^"'\\r\\n]{1,120}["'],[ ]{0,4}["'](?<value>[^"'\\s\\\\]{3,120})(?<quote>["'])`, "y") });
const sharedBy = (kind) => ({ behind: new RegExp(` : ${kind} (?<quote>")(?<value>[^"\\r\\n]{3,120})"${isLineEnd}`, "iy") });
const userdb = (scheme) => ({
	behind: new RegExp(`:\\{${scheme}\\}(?<quote>)(?<value>[^\\s:{}"']{3,80})(?=:|[ \\t\\r\\n]|$)`, "iy"),
	context: /(?:^|[\r\n])[\w.@+-]{1,80}$/
});
const ofCurl = (head) => ({
	behind: new RegExp(`${head}(?<quote>")[\\w.@+-]{1,60}:(?<value>[^"\\s]{3,80})"${isLineEnd}`, "y"),
	context: /(?:^|[\r\n])(?:--)?(?:proxy-)?$/
});
const secretsOfPeers = (head) => ({
	behind: new RegExp(`${head}(?<quote>")(?<value>[^"\\s]{3,80})"(?:[ \\t]{1,20}["']?[*\\d.]{1,20}["']?)?${isLineEnd}`, "y"),
	context: /(?:^|[\r\n])"[\w.@*-]{1,60}$/
});
const userOfPool = (user) => ({
	behind: new RegExp(`"${user}" (?<quote>")(?!md5|SCRAM-)(?<value>[^"\\s]{3,80})"${isLineEnd}`, "y"),
	context: /(?:^|[\r\n])$/
});
const procedure = (name, count) => ({ behind: new RegExp(`${name} (?:(?:N?'[^'\\r\\n]{0,80}'|NULL|@\\w{1,40}[ ]?=[ ]?NULL),[ ]{0,4}){${count}}N?(?<quote>')(?<value>[^'\\s]{3,80})'`, "iy") });
const protecting = (name) => ({ behind: new RegExp(`\\.${name} (?<quote>")(?<value>[^"\\s]{3,80})"(?=[,\\s:']|$)`, "iy") });
const isWordEnd = "(?=[ \\t\\r\\n]|$)";
const inLine = (head, tail = isLineEnd, blanks = "[ \\t]{1,8}") => ({ behind: new RegExp(`${head}${blanks}(?<quote>["']?)${value$1}\\k<quote>${tail}`, "iy") });
const keyOfNumber = (kind, blanks = "[ \\t]{1,4}") => ({
	behind: new RegExp(`${kind}${blanks}(?!HEX:)(?<quote>)${value$1}${isLineEnd}`, "iy"),
	context: /(?:^|[\r\n])\d{1,5}$/
});
// src/engine/assignment/commands/code-table.ts
const given = (head) => ({ behind: new RegExp(`${head}"?,\\s{0,20}"(?<value>[^"\\s\\\\]{3,80})(?<quote>")`, "iy") });
const codeForms = {
	security_credentials: () => given("security_credentials"),
	"ity.credentials\"": () => given("ity\\.credentials"),
	".do(\"auth\", \"": () => ({ behind: /\.do\("auth", "(?<value>[^"\s\\]{3,80})(?<quote>")\)/iy }),
	"basicauth \"": () => ({ behind: /basicauth "[^"\r\n]{1,80}" "(?<value>[^"\s\\]{3,80})(?<quote>")/iy }),
	"+ \":\" + \"": () => ({
		behind: /\+ ":" \+ "(?<value>[^"\s\\]{3,80})(?<quote>")/y,
		context: /(?:basic|btoa|base64|auth|cred|login)[^\r\n]{0,100}?(?:"[\w.@+-]{1,60}"|\b\w{0,24}(?:user|login|name|mail|account)\w{0,16}) $/i
	}),
	"encodetostring(\"": () => encoded("encodetostring", "\\.getBytes\\("),
	"utf8.encode('": () => encoded("utf8\\.encode"),
	"utf8.encode(\"": () => encoded("utf8\\.encode")
};
// src/engine/assignment/commands/command-table.ts
const commandForms = {
	"sshpass -": () => short("sshpass", "p", "[ ]{0,2}"),
	"redis-cli -": () => short("redis-cli", "a", "[ ]{1,2}"),
	"mysql -": () => short("mysql", "p", "", ofMysql),
	"mysqldump -": () => short("mysqldump", "p", "", ofMysql),
	chpasswd: () => ({
		following: /["']?(?:\\n|\r?\n[ \t]{0,20}(?:- )?)[\w.-]{1,32}:(?<value>(?:(?!\\n)[^\s"'`|;<>&()]){3,80})/y,
		before: new RegExp(`(?<quote>["']?)(?<![\\w.$-])[\\w.-]{1,32}:${value$1}\\k<quote>${piped}${sudo}$`),
		behind: new RegExp(`chpasswd(?:[ \\t]{0,4}<<<[ \\t]{0,4}(?<quote>["']?)|[^\\r\\n|;<>]{0,30}<<-?[ \\t]{0,2}["']?\\w{1,20}["']?[^\\r\\n]{0,40}\\r?\\n[ \\t]{0,20}|:[ \\t]{0,4}\\r?\\n[ \\t]{1,12}(?:expire:[^\\r\\n]{1,20}\\r?\\n[ \\t]{1,12})?list:[ \\t]{0,4}[|>]?-?[ \\t]{0,4}\\r?\\n[ \\t]{1,20}(?:- )?)[\\w.-]{1,32}:${value$1}\\k<quote>`, "y")
	}),
	"--password-stdin": () => reading("--password-stdin", echoed("[^|\\r\\n]{1,90}")),
	"passwd --stdin": () => reading("passwd --stdin", echoed(sudo)),
	"sudo -s": () => readingText("sudo -S", echoed("")),
	"su - ": () => readingText("su - "),
	"--passphrase-fd": () => reading("--passphrase-fd", echoed("[^|\\r\\n]{1,90}")),
	"kinit ": () => reading("kinit ", echoed("")),
	"passwd ": () => ({
		...reading("passwd ", twice),
		context: /(?:^|[^\w./-]|\/bin\/)$/
	}),
	"smbpasswd -": () => reading("smbpasswd -", twice),
	"vncpasswd -": () => reading("vncpasswd -", echoed("")),
	"cryptsetup ": () => reading("cryptsetup ", echoed(sudo)),
	"--with-token": () => reading("--with-token", echoed("[^|\\r\\n]{1,90}")),
	"docker secret create ": () => reading("docker secret create ", echoed("")),
	"podman secret create ": () => reading("podman secret create ", echoed("")),
	"elasticsearch-keystore add ": () => reading("elasticsearch-keystore add ", echoed("")),
	"gcloud secrets ": () => reading("gcloud secrets (?:create|versions add) ", echoed("")),
	"wrangler secret put ": () => reading("wrangler secret put ", echoed("(?:npx[ \\t]{1,4})?")),
	"gh secret set ": () => reading("gh secret set ", echoed("")),
	"realm join ": () => reading("realm join ", echoed(sudo)),
	"pass insert ": () => reading("pass insert ", echoed("")),
	"htpasswd -": () => ({ behind: new RegExp(`htpasswd[ \\t]{1,4}(?=(?:-\\w{1,8}[ \\t]{1,4}){0,4}-\\w{0,6}b)(?:(?=(?:-\\w{1,8}[ \\t]{1,4}){0,4}-\\w{0,6}n)(?:-\\w{1,8}[ \\t]{1,4}){1,5}|(?:-\\w{1,8}[ \\t]{1,4}){1,5}["']?${word}["']?[ \\t]{1,4})["']?[\\w.@$%{}-]{1,60}["']?[ \\t]{1,4}${quoted}${isEnd}`, "y") }),
	"openssl passwd -": () => ({
		...echoed(""),
		behind: new RegExp(`openssl passwd(?:[ \\t]{1,4}-(?:\\d|apr1|crypt|noverify|salt[ \\t]{1,4}${word})){1,4}[ \\t]{1,4}(?!-)${quoted}${isEnd}`, "y")
	}),
	"openssl enc": () => flagged("-k[ \\t]{1,4}"),
	"sqlplus ": slashed,
	"expdp ": slashed,
	"impdp ": slashed,
	"sqlldr ": slashed,
	"sqlcmd -": () => flagged("-P[ ]{0,2}"),
	"bcp ": () => flagged("-P[ ]{0,2}"),
	"ipmitool ": () => flagged("-P[ ]{1,2}"),
	"zip -": () => flagged("-P[ ]{0,2}", /(?:^|[^\w-])(?:un)?$/),
	"7z a ": () => flagged("-p"),
	"7z x ": () => flagged("-p"),
	"rar a ": () => flagged("-h?p"),
	"lftp -": () => flagged("-u[ ]{1,2}[\"']?[\\w.@$-]{1,60},"),
	"smbclient ": () => ({ behind: new RegExp(`smbclient (?:[^\\r\\n|;&<>]{0,200}?[ \\t]?-U[ ]{0,2}["']?[\\w.@$\\\\/-]{1,60}%${quoted}|["']?//[\\w./$-]{3,80}["']?[ ]{1,2}(?!-)${quoted.replaceAll("value>", "last>").replaceAll("quote>", "mark>")})${isEnd}`, "y") }),
	"freerdp ": () => flagged("/p:"),
	"schtasks /": () => flagged("/(?:rp|RP|Rp)[ ]{1,2}"),
	"snmpwalk -": () => flagged("-[cA][ ]{1,2}"),
	"snmpget -": () => flagged("-[cA][ ]{1,2}"),
	"net user ": () => ({
		behind: new RegExp(`net user[ \\t]{1,4}["']?[\\w.$%@-]{1,40}["']?[ \\t]{1,4}(?!/)${quoted}(?=[ \\t]{1,4}/|[ \\t]{0,4}(?:[\\r\\n&]|$))`, "iy"),
		context: begins
	}),
	"net use ": () => ({
		behind: new RegExp(`net use[ \\t]{1,4}(?:\\w:|\\*)?[ \\t]{0,4}["']?\\\\\\\\[^\\s"']{3,120}["']?[ \\t]{1,4}(?:(?!/)${quoted}(?=[ \\t]{1,4}/u)|/u(?:ser)?:["']?[\\w.\\\\$%@-]{1,60}["']?[ \\t]{1,4}(?!/)${quoted.replaceAll("value>", "last>").replaceAll("quote>", "mark>")}${isEnd})`, "iy"),
		context: begins
	}),
	"vault login ": () => ({
		behind: new RegExp(`vault login[ \\t]{1,4}(?:-[\\w-]{1,30}(?:=\\S{1,120})?[ \\t]{1,4}){0,6}(?!-|\\w{1,40}=)${quoted}${isEnd}`, "y"),
		context: begins
	}),
	"nuget push ": () => ({ behind: new RegExp(`nuget push[ \\t]{1,4}(?:["']?[\\w./\\\\*$(){}-]{1,120}\\.nupkg["']?[ \\t]{1,4}(?!-)|[^\\r\\n|;&<>]{0,200}?[ \\t](?:-k|--api-key)[ \\t]{1,4})${quoted}${isEnd}`, "iy") }),
	"bundle config ": () => ({ behind: new RegExp(`bundle config[ \\t]{1,4}(?:set[ \\t]{1,4})?(?:--\\w{1,20}[ \\t]{1,4}){0,2}[\\w.:/-]{3,120}[ \\t]{1,4}["']?[\\w.@+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&():/]{3,80})(?=["'\\s]|$)`, "y") }),
	"radtest ": () => behindWords("radtest (?:-\\S{1,12}[ \\t]{1,4}(?:(?:pap|chap|mschap|eap-md5)[ \\t]{1,4})?){0,3}", 1),
	"beeline -": () => flagged("-p[ ]{1,2}"),
	"vsql -": () => flagged("-w[ ]{1,2}"),
	"-a bearer -a ": () => behindWords("-A bearer -a ", 0),
	"ldappasswd ": () => flagged("-[sw][ ]{1,2}"),
	"dsconf ": () => flagged("-w[ ]{1,2}"),
	"samba-tool user ": () => behindWords("samba-tool user (?:create|add)[ \\t]{1,4}", 1),
	"openssl dgst": () => flagged("-hmac[ ]{1,2}"),
	"-setcookie ": () => behindWords("-setcookie ", 0),
	"-y hmac-": () => ({ behind: new RegExp(`-y hmac-[\\w-]{3,10}:[\\w.-]{1,80}:${quoted}${isEnd}`, "y") }),
	"/login:": () => ({ behind: new RegExp(`/login:[\\w.@\\\\-]{1,60},${quoted}${isEnd}`, "iy") }),
	".logon ": () => ({
		behind: /\.logon (?:[\w.-]{1,60}\/)?[\w.-]{1,60},(?<quote>)(?<value>[^\s"'`|;<>&()]{3,80})(?=;|[ \t]{0,4}(?:[\r\n]|$))/iy,
		context: /(?:^|[\r\n])[ \t]{0,20}$/
	}),
	"rman target ": () => ({ behind: new RegExp(`rman target[ ]{1,2}["']?[\\w$]{1,40}/(?<quote>)(?<value>[^\\s"'\`|;<>&()@/]{3,80})(?=["'@\\s])`, "iy") }),
	"ftp -": () => ({ behind: new RegExp(`ftp -\\w{1,6}[^\\r\\n|;<>]{0,80}<<-?[ ]?["']?\\w{1,20}["']?[^\\r\\n]{0,40}\\r?\\n(?:[ \\t]{0,20}open[^\\r\\n]{1,80}\\r?\\n)?[ \\t]{0,20}(?:quote )?user ${word}[ \\t]{1,4}${quoted}(?=[ \\t]{0,4}[\\r\\n])`, "y") }),
	"rpcclient ": () => flagged("-U[ ]{0,2}[\"']?[\\w.@$\\\\/-]{1,60}%"),
	"mosquitto_pub ": () => flagged("-P[ ]{1,2}"),
	"mosquitto_sub ": () => flagged("-P[ ]{1,2}"),
	"osql -": () => flagged("-P[ ]{0,2}"),
	"isql -": () => flagged("-P[ ]{0,2}"),
	"winrs -": () => flagged("-p(?:assword)?:"),
	"elasticsearch-users ": () => flagged("-p[ ]{1,2}"),
	"-keychain -p ": () => behindWords("-keychain -p ", 0),
	"security import ": () => flagged("-P[ ]{1,2}"),
	"-key-partition-list ": () => flagged("-k[ ]{1,2}"),
	"-setairportnetwork ": () => behindWords("-setairportnetwork ", 2),
	"wpa_passphrase ": () => behindWords("wpa_passphrase ", 1),
	"rclone obscure ": () => behindWords("rclone obscure (?!-)", 0),
	"add-user.sh ": () => behindWords("add-user\\.sh (?!-)", 1),
	"http-basic.": () => behindWords("http-basic\\.", 2),
	"http -a ": () => ({ behind: new RegExp(`http -a[ ]{1,2}["']?[\\w.@+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&():]{3,80})(?=["'\\s]|$)`, "y") }),
	"connect to ": () => ({ behind: new RegExp(`connect to[ ]{1,2}\\w{1,40} user[ ]{1,2}${word}[ ]{1,2}using[ ]{1,2}${quoted}${isEnd}`, "iy") }),
	"defaultpassword /": () => registered(" /"),
	"defaultpassword\" /": () => registered("\" /"),
	"-passwd /users/": () => ({ behind: new RegExp(`-passwd /Users/[\\w.-]{1,40}[ ]{1,2}${quoted}${isEnd}`, "y") }),
	".sendline(": () => ({
		behind: new RegExp(`\\.sendline\\([bu]?(?<quote>["'])(?<value>[^\\s"'\`\\\\]{3,80})\\k<quote>\\)`, "y"),
		context: /(?:assword|assphrase)[^\r\n]{0,60}\r?\n[^\r\n]{0,60}$/
	}),
	"mc alias set ": () => behindWords("mc alias set ", 3),
	"mc config host add ": () => behindWords("mc config host add ", 3),
	" sign /f": () => flagged("/p[ \\t]{1,4}"),
	"certutil -": () => ({ behind: new RegExp(`certutil[ \\t](?=[^\\r\\n|;&<>]{0,200}?-importpfx)[^\\r\\n|;&<>]{0,100}?-p[ \\t]{1,4}${quoted}${isEnd}`, "iy") }),
	"kdb5_util ": () => flagged("-P[ ]{1,2}"),
	"kadmin -": () => flagged("-w[ ]{1,2}"),
	"mosquitto_passwd -b ": () => behindWords("mosquitto_passwd -b ", 2),
	"check_snmp ": () => flagged("-A[ ]{0,2}"),
	"ipa-server-install ": () => flagged("-a[ ]{1,2}"),
	"-createcredential ": () => behindWords("-createCredential ", 2),
	"rabbitmqctl ": () => behindWords("rabbitmqctl[ \\t]{1,4}(?:add_user|change_password|authenticate_user)[ \\t]{1,4}", 1),
	"send \"": () => answered("send "),
	"send -- \"": () => answered("send -- ")
};
// src/engine/assignment/commands/daemon-table.ts
const isBehindBlank = /(?:^|[\r\n])[ \t]{0,20}$/;
const keyFile = (kind) => ({
	...inLine(`: ${kind} [\\w./-]{1,120}`),
	context: /(?:^|[\r\n])\S{0,120}[ ]?$/
});
const daemonForms = {
	"sentinel auth-pass ": () => inLine("sentinel auth-pass [\\w.-]{1,60}"),
	"= cleartext ": () => ({
		...inLine("= cleartext"),
		context: /\b(?:login|enable|pap|chap|ms-chap|opap|global)[ ]?$/
	}),
	":1812 ": () => inLine(":1812", "(?=[ \\t]{1,8}\\d{1,3}\\b)"),
	":1812	": () => inLine(":1812", "(?=[ \\t]{1,8}\\d{1,3}\\b)"),
	"mysql_servers = ": () => inLine("mysql_servers = [\\w.:()/-]{1,80}/[\\w.-]{1,60}/[\\w.-]{1,60}/", "(?=[:\\s]|$)", ""),
	"pgsql_servers = ": () => inLine("pgsql_servers = [\\w.:()/-]{1,80}/[\\w.-]{1,60}/[\\w.-]{1,60}/", "(?=[:\\s]|$)", ""),
	"client_send = ": () => inLine("client_send = (?:\"?\\^[\\w.@+-]{1,80}\\^|: [\\w.@+-]{1,80} : )", "\"?(?=\\s|$)", ""),
	"\" \"p:": () => ({
		behind: /" "P:(?<value>[^\s"]{3,80})(?<quote>")/iy,
		context: /AuthInfo:[^\r\n]{1,120}$/i
	}),
	"sae_password=": () => ({
		behind: /sae_password=(?<quote>)(?<value>[^\s|"']{3,63})(?=\||[ \t]{0,4}(?:[\r\n]|$))/y,
		context: isBehindBlank
	}),
	"mschapv2 \"": () => ({
		behind: /mschapv2 (?<quote>")(?<value>[^"\s]{3,80})"/iy,
		context: /(?:^|[\r\n])"[^\r\n]{1,120}$/
	}),
	" : psk 0s": () => ({ behind: /(?: : psk )(?<quote>)(?<value>0s[\w+/]{16,200}={0,2})(?![\w+/=])/iy }),
	" aes ": () => ({
		...inLine(" aes", isWordEnd),
		context: /createUser [\w.-]{1,40} (?:MD5|SHA)\S{0,5} \S{1,80}$/i
	}),
	"digestloginmodule required": () => ({ behind: /DigestLoginModule required\s{1,20}user_[\w.-]{1,40}="(?<value>[^"\s]{3,80})(?<quote>")/iy }),
	"addauth digest ": () => inLine("addauth digest [\\w.@-]{1,60}:", isLineEnd, ""),
	add_local_user: () => ({ behind: /add_local_user["']?[ ]?[:=][ ]?(?<quote>["']?)[\w.@-]{1,40}:(?<value>[^\s"',:$]{3,80})\k<quote>(?=[\s,]|$)/iy }),
	"secure_link_md5 \"": () => ({ behind: /secure_link_md5 "[^"\r\n]{1,80}[ ](?<value>[^\s"$]{3,80})(?<quote>")/y }),
	"clear-text=\"": () => ({ behind: /clear-text="(?<value>[^\s"$]{3,80})(?<quote>")/y }),
	"password root ": () => ({
		...inLine("password root"),
		context: isBehindBlank
	}),
	"incominguser ": () => inLine("incominguser [\\w.@:-]{1,80}"),
	"outgoinguser ": () => inLine("outgoinguser [\\w.@:-]{1,80}"),
	"@localhost 1 ": () => ({
		behind: new RegExp(`@localhost 1 [\\w.-]{1,40} ${quoted}(?= (?:primary|secondary|master|slave)${isLineEnd.slice(3)}`, "y"),
		context: /MONITOR [\w.-]{1,60}$/
	}),
	"allow admin:": () => inLine("allow admin:", "(?=[ \\t]{0,4}(?:[\\r\\n]|$|read-?only))", ""),
	":ommysql:": () => inLine(":ommysql:[\\w.:-]{1,60},[\\w.-]{1,40},[\\w.-]{1,40},", "(?=[;\\s]|$)", ""),
	":ompgsql:": () => inLine(":ompgsql:[\\w.:-]{1,60},[\\w.-]{1,40},[\\w.-]{1,40},", "(?=[;\\s]|$)", ""),
	" sha1 ": () => keyOfNumber(" sha1"),
	" sha1 hex:": () => keyOfNumber(" sha1 hex:", ""),
	" aes128 hex:": () => keyOfNumber(" aes128 hex:", ""),
	"$user3$=": () => inLine("\\$user3\\$=", isLineEnd, ""),
	"$user4$=": () => inLine("\\$user4\\$=", isLineEnd, ""),
	"$user5$=": () => inLine("\\$user5\\$=", isLineEnd, ""),
	"$user6$=": () => inLine("\\$user6\\$=", isLineEnd, ""),
	"const ticketsalt = \"": () => ({ behind: /const ticketsalt = (?<quote>")(?<value>[^\s"]{8,80})"/iy }),
	"dn_lookup_bind, {\"": () => ({ behind: /dn_lookup_bind, \{"[^"\r\n]{1,120}",\s{0,4}"(?<value>[^\s"]{3,80})(?<quote>")/y }),
	",\"system:": () => ({ lead: /(?:^|[\r\n])(?<value>[\w.-]{8,80}),[\w:.-]{1,60},"?[\w.-]{1,40}"?$/ }),
	"snmp.community=": () => ({ behind: new RegExp(`snmp\\.community=(?<quote>)${value$1}${isLineEnd}`, "y") }),
	"\"passkey\": \"": () => ({
		behind: /"passkey": (?<quote>")(?<value>[^\s"]{3,80})"/y,
		context: /"(?:TACPLUS|RADIUS|auth_type|tcp_port|auth_port|priority|timeout)[^]{0,140}$/
	}),
	"bindpw>": () => ({ behind: /bindpw>(?<quote>)(?<value>[^\s<>]{3,80})<\//iy }),
	"odbc-dsn\" value=\"": () => ({ behind: /odbc-dsn" value="[\w.-]{1,60}:[\w.-]{1,60}:(?<value>[^\s":]{3,80})(?<quote>")/y }),
	"<sip:": () => ({ behind: /<sip:[\w.+-]{1,60}:(?<quote>)(?<value>[^\s"'<>@;]{3,80})(?=@)/iy }),
	"\" > /etc/mail/secrets": () => ({ lead: /\becho "(?:[\w.-]{1,40} )?[\w.@+-]{1,80}:(?<value>[^\s"'`|;<>&():]{3,80})$/ }),
	"dbroot=": () => ({
		...inLine("dbroot=", isLineEnd, ""),
		context: /(?:^|[\r\n])$/
	}),
	": rsa ": () => keyFile("rsa"),
	": ecdsa ": () => keyFile("ecdsa"),
	": pkcs8 ": () => keyFile("pkcs8"),
	"lt-cred-mech": () => ({ behind: new RegExp(`lt-cred-mech[ \\t]{0,4}\\r?\\n(?:(?!user=)[^\\r\\n]{0,120}\\r?\\n){0,8}?user=[\\w.@-]{1,60}:(?!0x)(?<quote>)${value$1}${isLineEnd}`, "y") }),
	httpheadervalue: () => ({ behind: new RegExp(`httpheadervalue\\d["']?[ ]?:[ ]?["']?(?:(?:Bearer|Token|Basic) )?${quoted}${isEnd}`, "iy") }),
	"_authentication ": () => ({
		...inLine("_authentication[ ]{1,2}[\\w.@-]{1,40}:", isLineEnd, ""),
		context: /(?:^|[\r\n])(?:stream|webcontrol)$/
	}),
	vernemq_user_: () => inLine("vernemq_user_\\w{1,40}[ ]?[=:][ ]?", isLineEnd, ""),
	"'cleartext-password'": () => ({ behind: /'cleartext-password',\s{0,4}':?=',\s{0,4}(?<quote>')(?<value>[^\s']{3,80})'/iy }),
	"{cleartext}": () => ({
		...inLine("\\{cleartext\\}", isLineEnd, ""),
		context: /assword: $/
	}),
	"add-local-user=": () => ({ behind: /add-local-user=(?<quote>["']?)[\w.@-]{1,40}:(?<value>[^\s"',:$]{3,80})\k<quote>(?=[\s,\\]|$)/iy })
};
// src/engine/assignment/commands/device-table.ts
const ofSnmpUser = /snmp-server user [^\r\n]{1,120}$/i;
const ofFirewall = (setting) => ({
	behind: new RegExp(`set ${setting}[ ]{1,2}(?:ENC[ ])?(?!ENC[ ])${quoted}${isLineEnd}`, "y"),
	context: /(?:^|[\r\n])[ \t]{1,20}$/
});
const deviceForms = {
	" auth sha ": () => ({
		...inLine(" auth sha", isWordEnd),
		context: ofSnmpUser
	}),
	" auth md5 ": () => ({
		...inLine(" auth md5", isWordEnd),
		context: ofSnmpUser
	}),
	" priv aes ": () => ({
		...inLine(" priv aes(?:[ -](?:128|192|256))?(?![ -](?:128|192|256)\\b)", isWordEnd),
		context: ofSnmpUser
	}),
	" priv aes-": () => ({
		...inLine(" priv aes-(?:128|192|256)", isWordEnd),
		context: ofSnmpUser
	}),
	" priv des ": () => ({
		...inLine(" priv des", isWordEnd),
		context: ofSnmpUser
	}),
	"password simple ": () => inLine("password simple"),
	"-key simple ": () => inLine("-key simple"),
	"snmp-agent comm": () => inLine("snmp-agent community (?:read|write)(?: simple)?", isWordEnd),
	"key-string ": () => ({
		behind: new RegExp(`key-string[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d[ \\t])${quoted}${isLineEnd}`, "iy"),
		context: /(?:^|[\r\n])[ \t]{1,12}$/
	}),
	"thentication-key ": () => ({
		behind: new RegExp(`thentication-key[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d{1,5}[ \\t])${quoted}${isLineEnd}`, "iy"),
		context: /\b(?:ospf|eigrp|hsrp|vrrp|msdp|ldp|neighbor|group|peer)[ ][\w .-]{0,60}\bau$/
	}),
	"aaa-server ": () => ({ behind: new RegExp(`aaa-server[ ][\\w.-]{1,60} \\([\\w.-]{1,40}\\) host [\\w.:-]{1,100}[ ]{0,2}\\r?\\n(?: (?!key )[^\\r\\n]{1,80}\\r?\\n){0,4} key[ ](?![*]|\\d[ ])(?<quote>)${value$1}${isLineEnd}`, "iy") }),
	"password manager ": () => inLine("password manager (?:user-name \"?[\\w.@-]{1,60}\"? )?plaintext"),
	"password operator ": () => inLine("password operator (?:user-name \"?[\\w.@-]{1,60}\"? )?plaintext"),
	"authorization read-": () => communityAbove,
	"option key '": () => ({ behind: /option key (?<quote>')(?<value>[^'\s]{8,63})'/y }),
	"pre-shared-key ": () => ({
		behind: new RegExp(`pre-shared-key[ \\t]{1,4}(?:local|remote|key|address[ ][\\d.]{7,15}(?:[ ][\\d.]{7,15})?[ ]key)[ \\t]{1,4}(?:0[ \\t]{1,4})?(?!\\d[ \\t]|(?:simple|cipher|hex)[ ])${quoted}${isLineEnd}`, "iy"),
		context: /(?:^|[\r\n]|[\w-] )[ \t]{0,20}$/
	}),
	"failover key ": () => ({
		...inLine("failover key(?! hex)"),
		context: /(?:^|[\r\n])[ \t]{0,4}$/
	}),
	"set psksecret ": () => ofFirewall("psksecret"),
	"set passwd ": () => ofFirewall("passwd"),
	"password encrypted ": () => ({
		behind: /password encrypted[ ]{1,2}(?<quote>)(?<value>[0-9a-f]{40}|[\w+/$]{27,90}={0,2})(?=[ \t]{0,4}(?:[\r\n]|$)|[ ]privilege )/iy,
		context: /(?:^|[\r\n])[ \t]{0,4}username [^\r\n]{1,80}$/i
	})
};
// src/engine/assignment/commands/list-table.ts
const between = "\\s{0,4},\\s{0,40}\\[?\\s{0,40}";
const value = "(?<value>[^\\s\"'`$<>{}]{3,80})";
const inList = (program, mark, given) => ({ behind: new RegExp(`${program}${mark}(?:${between}${mark}[^"'\\r\\n]{0,120}${mark}){0,12}?${between}${mark}${given}(?<quote>${mark})`, "y") });
const next = (mark) => `(?:${mark}${between}${mark})?${value}`;
const programs = {
	mysql: () => `-p${value}`,
	mysqldump: () => `-p${value}`,
	mysqladmin: () => `-p${value}`,
	mariadb: () => `-p${value}`,
	"mariadb-dump": () => `-p${value}`,
	mongosh: (mark) => `-p${next(mark)}`,
	mongodump: (mark) => `-p${next(mark)}`,
	mongorestore: (mark) => `-p${next(mark)}`,
	"redis-cli": (mark) => `-a${next(mark)}`,
	"valkey-cli": (mark) => `-a${next(mark)}`,
	sqlcmd: (mark) => `-P${next(mark)}`,
	sshpass: (mark) => `-p${next(mark)}`,
	login: (mark) => `-p${mark}${between}${mark}${value}`,
	ldapsearch: (mark) => `-w${next(mark)}`,
	curl: (mark) => `-u${mark}${between}${mark}[\\w.@+-]{1,60}:${value}`
};
const contexts = { login: { context: /\b(?:docker|podman|buildah|skopeo|nerdctl|registry)["'],\s{0,40}\[?["']$/ } };
const listForms = {
	...Object.fromEntries(Object.entries(programs).flatMap(([program, given]) => ["\"", "'"].map((mark) => [`${program}${mark}, `, () => ({
		...inList(program, mark, given(mark)),
		...contexts[program]
	})]))),
	"mysqladmin ping": () => flagged("-p")
};
// src/engine/assignment/commands/note-table.ts
const chosen = "(?<value>(?=[^\\s\\d]{0,39}\\d)(?=[^\\sA-Za-z]{0,39}[A-Za-z])(?=[^\\s!@#$%^&*+=?-]{1,39}[!@#$%^&*+=?-]|[^\\sA-Z]{0,39}[A-Z][^\\sa-z]{0,39}[a-z]|[^\\sa-z]{0,39}[a-z][^\\sA-Z]{0,39}[A-Z])(?![$%{<[(])[\\w!@#$%^&*+=?.-]{7,39}[\\w!@#$%^&*+=?-])";
const mark = "[`*\"']{0,3}";
const noteEnd = "(?=[`*\"')]{0,3}[.,;]?[ \\t]{0,4}(?:[\\r\\n]|$))";
const sign = "[ \\t]{0,2}(?::|=|->|\u2192|\\bis(?: now)?:?)[ \\t]{1,4}";
const user = "[\\w.@+-]{2,60}";
const note = (head) => ({ behind: new RegExp(`${head}${mark}${chosen}(?<quote>)${noteEnd}`, "iy") });
const login = (head) => note(`${head}[ \\t]{0,2}${mark}${user}${mark}(?: ?[/|:] ?| - )`);
const noteForms = {
	"password for ": () => note(`password for [^\\s:="'\`<>(){}$][^\\r\\n:="'\`<>(){}$]{1,50}?${sign}`),
	"password (": () => note(`password \\([^\\r\\n()"'\`<>$]{2,40}\\)${mark}${sign}`),
	"pw for ": () => note(`pw for [^\\s:="'\`<>(){}$][^\\r\\n:="'\`<>(){}$]{1,50}?${sign}`),
	"password to ": () => ({
		...note("password to "),
		context: /\b(?:set|chang|reset|updat)\w{0,4} [\w' ]{0,30}$/i
	}),
	"password changed to ": () => note("password changed to "),
	"password set to ": () => note("password set to "),
	"password reset to ": () => note("password reset to "),
	"credentials: ": () => login("credentials:"),
	"creds: ": () => login("creds:"),
	"login: ": () => login("login:"),
	"/pass: ": () => login("/pass:"),
	"/password: ": () => login("/password:"),
	"/pw: ": () => login("/pw:"),
	"/pwd: ": () => login("/pwd:")
};
// src/engine/assignment/commands/pair-table.ts
const pairForms = {
	"| base64": () => ({ before: new RegExp(`\\b(?:echo[ \\t]{1,4}(?:-ne?[ \\t]{1,4})?|printf[ \\t]{1,4}(?:["']%s["'][ \\t]{1,4})?)(?<quote>["']?)[\\w.@+-]{1,60}:${value$1}\\k<quote>[ \\t]{0,4}\\|?[ \\t]{0,4}$`) }),
	"getbytes(\"": () => ({
		...encoded("getbytes", "\\)"),
		context: toBase64
	}),
	"[]byte(\"": () => ({
		...encoded("\\[\\]byte", "\\)"),
		context: toBase64
	}),
	"encode64(": () => encoded("encode64"),
	"userpwd, ": () => ({ behind: new RegExp(`userpwd, (?<quote>["'])[\\w.@+-]{1,60}:(?=[^"']{0,80}\\d)(?<value>[^\\s"'\`$]{3,80})\\k<quote>`, "iy") }),
	" key s:": () => ({ behind: new RegExp(` key s:(?<quote>)${value$1}(?=[\\s;"']|$)`, "y") }),
	"config.pepper": () => ({ behind: /config\.pepper = (?<quote>["'])(?<value>[\w+/=-]{16,200})\k<quote>/y }),
	"<(echo ": () => ({
		behind: new RegExp(`<\\(echo (?:-n )?${quoted}\\)`, "y"),
		context: /\bpass(?:word|wd)?-?file[= ]$/i
	}),
	"newcommand{": () => ({ behind: new RegExp(`newcommand\\{\\\\\\w{0,30}(?:password|passwd|secret|apikey|token)\\}\\{(?<quote>)(?<value>[^\\s{}\\\\]{3,80})\\}${isLineEnd}`, "iy") })
};
const toBase64 = /base64[^\r\n]{0,90}$/i;
// src/engine/assignment/commands/service-table.ts
const mailUrl = (scheme) => ({ behind: new RegExp(`${scheme}://[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.-]{2,60}:(?<quote>)(?<value>[^\\s"'\`<>/?@{}$]{3,80})(?=@[\\w-])`, "iy") });
const serviceForms = {
	" on '>": () => listed("'>"),
	" on #": () => listed("#[\\da-f]{64} >"),
	"\"auth\" \"": () => ({
		behind: /"auth" (?:"[\w.-]{1,40}" )?(?<quote>")(?<value>[^"\s\\]{3,80})"(?=\s|$)/iy,
		context: /\[\d{1,2} [\w.:-]{3,60}\] $/
	}),
	"hdbuserstore ": () => behindWords("hdbuserstore (?:-\\w[ \\t]{1,4})?set[ \\t]{1,4}", 3),
	"hdbsql -": () => flagged("-p[ ]{1,2}"),
	"auth.user.info=": () => inLine("auth\\.user\\.info=[\\w.@+-]{1,80}:", isLineEnd, ""),
	"properties[password]": () => ({ behind: /properties\[password\]" ValueType="String">\s{0,40}<ConfiguredValue>(?<quote>)(?<value>[^\s<>]{3,80})<\/ConfiguredValue>/iy }),
	"user = admin:": () => ({
		...inLine("user = admin:", isLineEnd, ""),
		context: /(?:^|[\r\n])$/
	}),
	databasepw: () => ({ behind: /databasepw\} = (?<quote>['"])(?<value>[^'"\s]{3,80})\k<quote>;/iy }),
	"user-secrets set ": () => ({ behind: new RegExp(`user-secrets set[ ]{1,2}["']?[\\w:.-]{0,80}(?:password|passwd|pwd|secret|token|key)["']?[ ]{1,2}${quoted}${isEnd}`, "iy") }),
	"knife bootstrap ": () => flagged("-P[ ]{1,2}"),
	"turnutils_uclient ": () => flagged("-w[ ]{1,2}"),
	"sipp -": () => flagged("-ap[ ]{1,2}"),
	"--passwd-on-stdin": () => reading("--passwd-on-stdin", echoed("[^|\\r\\n]{1,90}")),
	"basic_auth ": () => ({
		...behindWords("basic_auth ", 1),
		context: /(?:^|[\r\n])[ \t]{1,20}$/
	}),
	"check_nt!": () => ({ behind: new RegExp(`check_nt![^\\r\\n]{0,80}?-s[ ]{1,2}${quoted}(?=[\\s!]|$)`, "y") }),
	"drone secret ": () => flagged("--data[ =]"),
	"slappasswd ": () => flagged("-s[ ]{1,2}"),
	"ipa-server-install -": () => flagged("-p[ ]{1,2}"),
	"ipa-getkeytab ": () => flagged("-w[ ]{1,2}"),
	"ipa user-": () => readingText("ipa user-"),
	"mc admin user": () => behindWords("mc admin user add ", 2),
	"curlftpfs#": () => ({ behind: /curlftpfs#[\w.-]{1,60}:(?<quote>)(?<value>[^\s"'@]{3,80})(?=@)/y }),
	"-o keyformat=": () => readingText("-o keyformat=passphrase"),
	"openssl des3": () => flagged("-k[ \\t]{1,4}"),
	"openssl aes": () => flagged("-k[ \\t]{1,4}"),
	"isql -v ": () => behindWords("isql -v ", 2),
	"email add ": () => ({ behind: new RegExp(`email add [\\w.+-]{1,60}@[\\w.-]{3,100}[ ]{1,2}${quoted}${isEnd}`, "y") }),
	"_password by ": () => ({
		behind: /_password by (?<quote>['"])(?<value>[^\s'"]{3,80})\k<quote>/iy,
		context: /\bidentified with ['"`]?\w{0,20}sha\d{1,3}$/i
	}),
	"smtps://": () => mailUrl("smtps"),
	"smtp://": () => mailUrl("smtp"),
	"/etc/wireguard/": () => ({ lead: /\becho ["']?(?<value>[\w+/]{42}[AEIMQUYcgkosw048]=)["']? >{1,2} ?$/ })
};
// src/engine/assignment/commands/setting-table.ts
const settingForms$1 = {
	"secret 0 ": () => inClear("secret"),
	"password 0 ": () => inClear("password"),
	" key 0 ": () => inClear(" key"),
	"snmp-server community ": () => ({ behind: new RegExp(`snmp-server community[ \\t]{1,4}${quoted}(?=[ \\t]{1,4}(?:ro|rw|view|group|(?:un)?restricted|operator|manager)\\b|[ \\t]{0,4}(?:[\\r\\n]|$))`, "iy") }),
	"password 7 ": () => reversible("password"),
	" key 7 ": () => reversible(" key"),
	"isakmp key ": () => keyOf("isakmp key", "(?=[ \\t]{1,4}(?:address|hostname)[ \\t])"),
	"radius-server host ": () => keyOf("radius-server host [^\\r\\n]{1,100}?[ \\t]key"),
	"tacacs-server host ": () => keyOf("tacacs-server host [^\\r\\n]{1,100}?[ \\t]key"),
	"message-digest-key ": () => keyOf("message-digest-key \\d{1,3} md5(?:[ \\t]{1,4}0)?"),
	"\"$9$": () => ({ behind: /(?<quote>")(?<value>\$9\$[\w./-]{8,200})"/y }),
	"register => ": () => ({ behind: new RegExp(`register => [\\w.+-]{1,60}:(?<quote>)(?<value>[^\\s"'\`|;<>&()@:/]{3,80})(?=@[\\w.-]{3,100}|:[\\w.-]{1,60}@)`, "iy") }),
	"cache_peer ": () => ({ behind: new RegExp(`cache_peer[ \\t][^\\r\\n]{1,200}?[ \\t]login=[\\w.@+-]{1,60}:(?<quote>)${value$1}(?![^\\s])`, "y") }),
	"snmp-server host ": () => ({ behind: new RegExp(`snmp-server host [\\w.:-]{3,60}[ ](?:(?:traps|informs)[ ])?(?:version (?:1|2c)[ ])?(?!traps|informs|version|vrf|use-vrf)(?<quote>)${value$1}(?=[ \\t]{1,4}(?:udp-port|config|snmp|syslog)\\b|[ \\t]{0,4}(?:[\\r\\n]|$))`, "iy") }),
	"rocommunity ": () => community("rocommunity"),
	"rwcommunity ": () => community("rwcommunity"),
	"com2sec ": () => ({ behind: new RegExp(`com2sec[ \\t]{1,8}[\\w.-]{1,40}[ \\t]{1,8}[\\w.:/-]{1,60}[ \\t]{1,8}(?<quote>)${value$1}${isLineEnd}`, "y") }),
	"rootpw --plaintext ": () => ({ behind: new RegExp(`rootpw --plaintext[ \\t]{1,4}${quoted}${isLineEnd}`, "y") }),
	"stats auth ": () => ({ behind: new RegExp(`stats auth[ \\t]{1,8}[\\w.@-]{1,60}:(?<quote>)${value$1}${isLineEnd}`, "y") }),
	":5432:": () => fields(":5432:", 2),
	"*:*:*:": () => fields("\\*:\\*:\\*:", 1),
	"]:587 ": () => mailServer("587"),
	"]:465 ": () => mailServer("465"),
	"]:25 ": () => mailServer("25"),
	"set password for ": () => ({ behind: new RegExp(`set password for [^\\r\\n=;]{3,100}=[ \\t]{0,4}(?<quote>['"])(?<value>[^\\s"'\`]{3,80})\\k<quote>`, "iy") }),
	"ascii-text \"": () => ({ behind: /ascii-text (?<quote>")(?<value>[^$\s"][^\s"]{2,80})"/y }),
	"@tcp(": () => account,
	"@unix(": () => account,
	"oracle.connect(\"": () => oracle("\""),
	"oracle.connect('": () => oracle("'"),
	"btoa(": () => encoded("btoa"),
	"base64_encode(": () => encoded("base64_encode"),
	"b64encode(": () => encoded("b64encode"),
	"buffer.from(": () => encoded("buffer\\.from", "\\)\\.toString\\([\"']base64"),
	"\".tochararray()": () => stored,
	"bearer \" + \"": () => added("bearer \" \\+ \""),
	"bearer ' + '": () => added("bearer ' \\+ '"),
	"bearer\" + \" \" + \"": () => added("bearer\" \\+ \" \" \\+ \""),
	"bearer' + ' ' + '": () => added("bearer' \\+ ' ' \\+ '"),
	"create_user '": () => called("create_user", 1),
	"create_user \"": () => called("create_user", 1),
	"mysql.new '": () => called("mysql\\.new", 2),
	"mysql.new \"": () => called("mysql\\.new", 2),
	"- value: ": () => ({ behind: new RegExp(`- value:[ \\t]{1,4}${quoted}${namedBelow}`, "y") }),
	"open(\"mysql\", \"": () => source("open\\(\"mysql\", "),
	"connect(\"mysql\", \"": () => source("connect\\(\"mysql\", "),
	"mysql.open(\"": () => source("mysql\\.open\\("),
	"gin.accounts{": () => ({ behind: /gin\.Accounts\{\s{0,20}"[^"\r\n]{1,40}":\s{0,12}(?<quote>")(?<value>[^"\s\\]{3,80})"/y }),
	"wpa-psk ascii ": () => ({ behind: new RegExp(`wpa-psk ascii (?:0 )?${quoted}${isLineEnd}`, "iy") }),
	"<auth-user-pass>": () => ({ behind: /<auth-user-pass>\r?\n[^\r\n]{1,80}\r?\n(?<quote>)(?<value>[^\s<>]{3,80})\r?\n\s{0,8}<\//y }),
	" on >": () => listed(">"),
	" on \">": () => listed("\">"),
	"' | password_hash(": () => filtered,
	"\" | password_hash(": () => filtered,
	"nickserv identify ": () => identified("nickserv identify"),
	"nickserv :identify ": () => identified("nickserv :identify"),
	"password\nv ": () => ({
		behind: /password\nV \d{1,3}\n(?<quote>)(?<value>[^\s]{3,80})\n(?:K |END)/y,
		context: /K 8\r?\n$/
	}),
	monitorrole: () => roleOfJava("monitorrole"),
	controlrole: () => roleOfJava("controlrole"),
	" pptpd ": () => secretOfPeer("pptpd"),
	"	pptpd	": () => secretOfPeer("pptpd"),
	" l2tpd ": () => secretOfPeer("l2tpd"),
	"	l2tpd	": () => secretOfPeer("l2tpd"),
	"secret			ip addresses": () => ({ behind: new RegExp(`secret\\t{3}IP addresses[ \\t]{0,4}\\r?\\n(?:#[^\\r\\n]{0,80}\\r?\\n){0,3}["']?[\\w.@*-]{1,60}["']?[ \\t]{1,20}[\\w.*-]{1,40}[ \\t]{1,20}${quoted}(?=[ \\t\\r\\n]|$)`, "iy") }),
	"plainloginmodule required": () => ({ behind: /PlainLoginModule required[^;{}]{0,300}?\suser_[\w.-]{1,40}="(?<value>[^"\s]{3,80})(?<quote>")/iy }),
	"createuser ": () => ({ behind: new RegExp(`createuser[ \\t]{1,4}[\\w.-]{1,40}[ \\t]{1,4}(?:MD5|SHA(?:-?\\d{3})?)[ \\t]{1,4}${quoted}(?=[ \\t\\r\\n]|$)`, "iy") }),
	" : psk \"": () => sharedBy("psk"),
	" : eap \"": () => sharedBy("eap"),
	" : xauth \"": () => sharedBy("xauth"),
	":{plain}": () => userdb("PLAIN"),
	":{clear}": () => userdb("CLEAR"),
	":{cleartext}": () => userdb("CLEARTEXT"),
	"user = \"": () => ofCurl("user = "),
	"user=\"": () => ofCurl("user="),
	"\"	*	\"": () => secretsOfPeers("\"\\t\\*\\t"),
	"\" * \"": () => secretsOfPeers("\" \\* "),
	"\"postgres\" \"": () => userOfPool("postgres"),
	"\"pgbouncer\" \"": () => userOfPool("pgbouncer"),
	"\"admin\" \"": () => userOfPool("admin"),
	"authorization: basic ": () => ({
		behind: new RegExp(`authorization: basic[ ]{1,2}[\\w.@+-]{1,60}[ ]{1,2}(?<quote>)${value$1}${isLineEnd}`, "iy"),
		context: /(?:^|[\r\n])$/
	}),
	"auth default ": () => ({
		behind: new RegExp(`auth default[ ]{1,2}(?<quote>)${value$1}${isLineEnd}`, "iy"),
		context: /(?:^|[\r\n"']|redis-cli[^\r\n|;]{0,60}[ ])$/
	}),
	"insecure-password ": () => ({ behind: new RegExp(`insecure-password[ \\t]{1,8}${quoted}(?=[ \\t]{1,8}groups |${isLineEnd.slice(3)}`, "y") }),
	"<keymaterial>": () => ({ behind: /<keymaterial>(?<quote>)(?<value>[^\s<>]{3,80})<\/keymaterial>/iy }),
	"sp_addlogin ": () => procedure("sp_addlogin", 1),
	"sp_password ": () => procedure("sp_password", 1),
	"sp_addlinkedsrvlogin ": () => procedure("sp_addlinkedsrvlogin", 4),
	".unprotect \"": () => protecting("unprotect"),
	".protect \"": () => protecting("protect"),
	".open \"": () => ({ behind: new RegExp(`\\.open "[^"\\r\\n]{0,40}=[^"\\r\\n]{1,120}",[ ]{0,2}"[^"\\r\\n]{1,60}",[ ]{0,2}(?<quote>")(?<value>[^"\\s]{3,80})"`, "iy") }),
	"', gen_salt(": () => salted,
	"' | convertto-securestring": () => filtered,
	"\" | convertto-securestring": () => filtered,
	"input password ": () => typed("input password"),
	"fill secret ": () => typed("fill secret"),
	"provider :": () => loginService("provider"),
	"omniauth :": () => loginService("omniauth")
};
// src/engine/assignment/commands/snmp-table.ts
const named = { behind: new RegExp(`(?:snmp|r[ow])_?community(?:_?(?:string|name))?["'\\]]{0,2}(?:[ \\t]{0,4}(?:=>?|:)[ \\t]{0,4}|[ \\t]{1,40}(?=[^\\s]{0,80}\\d))(?:array\\(|\\[)?[ ]?${quoted}(?:[)\\]]|${isEnd})`, "iy") };
const element = (name) => ({ behind: new RegExp(`<${name}>(?<quote>)(?<value>[^\\s<>]{3,80})</${name}>`, "iy") });
const macro$1 = { behind: /\{\$snmp_community\}(?:["']?[ \t]{0,4}\r?\n[ \t]{1,20}value:[ \t]{1,4}["']?|<\/macro>\s{0,40}<value>)(?<value>[^\s"'<>]{3,80})(?<quote>)(?=["'\s<]|$)/iy };
const snmpForms = {
	snmp_community: () => named,
	snmpcommunity: () => named,
	ro_community: () => named,
	rw_community: () => named,
	"{$snmp_community}": () => macro$1,
	community_string: () => ({ behind: new RegExp(`community_string["']?[ ]{0,2}[=:][ ]{0,2}${quoted}${isEnd}`, "iy") }),
	"community: ": () => ({
		behind: new RegExp(`community:[ ]{1,4}${quoted}${isLineEnd}`, "y"),
		context: /(?:snmp|auths:|version: ["']?[12])[^]{0,120}(?:\s|(?<!snmp|r[ow])_)$/i
	}),
	"-community-string ": () => inLine("-community-string"),
	"snmp community ": () => ({
		...inLine("snmp community", "(?=[ \\t]{1,4}(?:authorization|clients?|client-list)\\b)"),
		context: /\bset (?:[\w-]{1,20} ){0,4}$/
	}),
	"authorization ro\n": () => communityAbove,
	"trapcommunity ": () => community("trapcommunity"),
	"defcommunity ": () => community("defcommunity"),
	"trap2sink ": () => ({
		...inLine("trap2sink[ \\t]{1,8}[\\w.:-]{1,80}"),
		context: /(?:^|[\r\n])[ \t]{0,20}$/
	}),
	"env.community ": () => inLine("env\\.community"),
	"<rocommunity>": () => element("rocommunity"),
	"<rwcommunity>": () => element("rwcommunity"),
	"snmpwalk -v3": () => flagged("-X[ ]{1,2}"),
	"snmpget -v3": () => flagged("-X[ ]{1,2}")
};
// src/engine/assignment/commands/form-table.ts
const forms = {
	...commandForms,
	...settingForms$1,
	...answerForms,
	...deviceForms,
	...daemonForms,
	...serviceForms,
	...snmpForms,
	...codeForms,
	...pairForms,
	...listForms,
	...noteForms
};
// src/engine/assignment/declarations/declaration-table.ts
const property = {
	name: /(?<name>\w{3,60})[ \t]{0,2}\{[^{}\r\n]{3,60}$/,
	value: /; \} = "(?<value>[^"\\\r\n]{3,200})"/y
};
const picture = /(?<name>[A-Za-z][\w-]{2,40})[ \t]{1,20}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?[\w()]{1,20}|TYPE[ \t]{1,4}[\w()]{1,40}(?:[ \t]{1,4}LENGTH[ \t]{1,4}\d{1,4})?)$/i;
const quotedWords = {
	name: /(?<name>\w{3,60})["'}\]]{0,2}[ \t]{0,4}$/,
	value: /=>? %?qq?(?:\((?<value>[^(){}\r\n]{3,120})\)|\{(?<braced>[^(){}\r\n]{3,120})\})/y
};
const sent = (kind, behind = "") => ({
	name: new RegExp(`"${kind}\\.name">(?<name>[\\w.-]{3,60})</stringProp>\\s{1,40}<stringProp name="$`, "i"),
	value: new RegExp(`${kind}\\.value">(?:(?:Bearer|Basic|Token) )?(?<value>[^<>\\s]{3,400})</stringProp>${behind}`, "iy")
});
const argumentName = String.raw`(?:\s{1,40}<stringProp name="Argument\.metadata">=</stringProp>\s{1,40}(?:<boolProp name="HTTPArgument\.use_equals">true</boolProp>\s{1,40})?<stringProp name="Argument\.name">(?<name>[\w.-]{3,60})<)?`;
const nowhere = /(?!)/;
const moved = (mark) => ({
	name: nowhere,
	value: new RegExp(`move ${mark}(?<value>[^${mark}\\r\\n]{3,120})${mark}\\s{1,20}to\\s{1,20}(?<name>[A-Za-z][\\w-]{2,40})`, "iy")
});
const defaulted = {
	name: /(?<name>\w{3,60})["`\]]?(?:[ \t]{1,20}(?:IN|OUT|IN OUT))?[ \t]{1,20}[A-Za-z][\w%.]{1,40}(?:[ ]?\(\d{1,6}(?: \w{1,8})?\))?(?:[ ]{1,4}(?:NOT )?NULL)?$/i,
	value: / default N?'(?<value>[^'\r\n]{3,120})'(?=[ \t]{0,4}(?:[,;)\r\n]|$|(?:NOT )?NULL|COMMENT|UNIQUE|CHECK|--))/iy
};
const macro = {
	name: nowhere,
	value: /-define\((?<name>[A-Za-z_]\w{2,60}),\s{0,4}(?:<<)?"(?<value>[^"\\\r\n]{3,200})"/y
};
const exported = {
	name: /(?<name>[A-Za-z]\w{2,60})$/,
	value: /\*(?:: ?string)? = "(?<value>[^"\\\r\n]{3,200})"/y
};
const global = {
	name: nowhere,
	value: /\(def(?:parameter|var|constant) \*(?<name>[A-Za-z][\w-]{2,60})\* "(?<value>[^"\\\r\n]{3,200})"/y
};
const initial = {
	name: /(?<name>[A-Za-z]\w{2,40})[ \t][^'"\r\n]{0,80}$/,
	value: /inz\('(?<value>[^'\r\n]{3,120})'\)/iy
};
const elsewise = {
	name: nowhere,
	value: /getenv "(?<name>\w{3,60})"\)\s{1,20}"(?<value>[^"\\\r\n]{3,200})"/iy
};
const deferred = (head, tail = String.raw`(?:[ ]?[:=]|[ ]=>|[ ]<-)[ ]?(?:async |fn|\()?`, before = "") => ({
	name: new RegExp(`${before}(?<name>\\w{3,60})["']?${tail}$`),
	value: new RegExp(`${head}["'](?<value>[^"'\\\\\\r\\n]{3,200})["']`, "iy")
});
const returned = (head, name = "") => ({
	name: new RegExp(`\\bdef (?<name>\\w{3,60})${name}$`),
	value: new RegExp(`${head}\\n[ ]{4,8}return ["'](?<value>[^"'\\\\\r\\n]{3,200})["'](?=[ ]{0,2}(?:[\\r\\n#]|$))`, "y")
});
const tagged = {
	name: /(?<name>[A-Za-z]\w{2,60})[ \t]{1,20}\*?string[ \t]{1,20}`[^`\r\n]{1,100}$/,
	value: / envdefault:"(?<value>[^"\r\n]{3,200})"/iy
};
const shorthand = {
	name: /"(?<name>[A-Za-z][\w-]{2,40})$/,
	value: /", "[pt]", "(?<value>[^"\\\r\n]{3,200})"/y
};
const annotated = (head) => ({
	name: nowhere,
	value: new RegExp(`${head}"(?<value>[^"\\\\\r\\n]{3,200})"[^\r\\n]{0,80}\\]\\s{1,40}(?:(?:pub(?:lic)?|private|internal|static|string) ){0,3}(?<name>[A-Za-z_]\\w{2,60})`, "iy")
});
const hereDocument = {
	name: /(?<name>\w{3,60})["'\]]{0,2}\s?$/,
	value: /= <<[<~-]?["']?(?<end>[A-Z_]{2,20})["']?[^\r\n]{0,20}\r?\n[ \t]{0,20}(?<value>[^\s"'<>$]{3,200})\r?\n[ \t]{0,20}\k<end>/y
};
const option = {
	name: /[ (]:(?<name>[a-z]\w{2,60})(?:, \w{2,20}: [\w:]{1,20}){0,3}$/,
	value: /, default: ["'](?<value>[^"'\\\r\n]{3,200})["']/y
};
const orElse = {
	name: /\{["']?(?<name>\w{3,60})["']?$/,
	value: /\} \/\/=? ["'](?<value>[^"'\\\r\n]{3,200})["']/y
};
const readIn = {
	name: /\bread (?:-\w{1,4} ){0,3}(?<name>[A-Za-z_]\w{2,60}) $/,
	value: /<<< ["'](?<value>[^"'\r\n]{3,200})["']/y
};
const cell = {
	name: /(?<name>\w{3,60})(?:['"]\])? ?<\/td><td $/,
	value: /class="v">(?:base64:)?(?<value>[^<>\s]{3,400}) ?<\/td>/iy
};
const ofPosition = {
	name: /(?<name>[A-Za-z_]\w{2,60})=["']?$/,
	value: /\$\{\d:-["']?(?<value>[^\s"'{}$]{3,200})["']?\}/y
};
const declarations = {
	"; } = \"": property,
	" value \"": {
		name: picture,
		value: / value "(?<value>[^"\r\n]{3,120})"/iy
	},
	" value '": {
		name: picture,
		value: / value '(?<value>[^'\r\n]{3,120})'/iy
	},
	"= q(": quotedWords,
	"= q{": quotedWords,
	"= qq{": quotedWords,
	"= qq(": quotedWords,
	"= %q(": quotedWords,
	"= %q{": quotedWords,
	"=> q(": quotedWords,
	"=> q{": quotedWords,
	"move \"": moved("\""),
	"move '": moved("'"),
	" default '": defaulted,
	"-define(": macro,
	"* = \"": exported,
	"*: string = \"": exported,
	"getenv \"": elsewise,
	"(defparameter *": global,
	"(defvar *": global,
	"(defconstant *": global,
	"inz('": initial,
	"() => \"": deferred(String.raw`\(\) => `),
	"() => '": deferred(String.raw`\(\) => `),
	"() => { return '": deferred(String.raw`\(\) => \{ return `),
	"() => { return \"": deferred(String.raw`\(\) => \{ return `),
	"() -> \"": deferred(String.raw`\(\) -> `),
	"func() string { re": deferred(String.raw`func\(\) string \{ return `),
	"function() \"": deferred(String.raw`function\(\) `),
	"() = \"": deferred(String.raw`\(\) = `, "", String.raw`\bfun `),
	"-> str: return \"": deferred("-> str: return ", String.raw`\((?:self)?\) `, "def "),
	"string {\n    r": deferred(String.raw`String \{\n    return `, ": "),
	") do\n    '": deferred(String.raw`\) do\n    `, "", String.raw`\blet!?\(:`),
	") do\n      '": deferred(String.raw`\) do\n      `, "", String.raw`\blet!?\(:`),
	".default_value(\"": deferred(String.raw`\.default_value\(`, String.raw`"\)[^;\r\n]{0,80}`, String.raw`\b(?:new|long)\("`),
	"lambda: \"": deferred("lambda: "),
	"lambda: '": deferred("lambda: "),
	"by lazy { \"": deferred(String.raw`by lazy \{ `, " "),
	"-> { \"": deferred(String.raw`-> \{ `),
	"-> { '": deferred(String.raw`-> \{ `),
	"string { \"": deferred(String.raw`String \{ `, ": "),
	"str { \"": deferred(String.raw`str \{ `, String.raw`\(\) -> &(?:'static )?`),
	"get() = \"": deferred(String.raw`get\(\) = `, ": String "),
	"():\n    r": returned(String.raw`\(\):`),
	"-> str:\n    r": returned("-> str:", String.raw`\(\) `),
	" envdefault:\"": tagged,
	"\", \"p\", \"": shorthand,
	"\", \"t\", \"": shorthand,
	"default_value = \"": annotated("default_value = "),
	"[defaultvalue(\"": annotated(String.raw`\[defaultvalue\(`),
	"= <<": hereDocument,
	", default: '": option,
	", default: \"": option,
	"} // '": orElse,
	"} // \"": orElse,
	"} //= '": orElse,
	"} //= \"": orElse,
	"<<< '": readIn,
	"<<< \"": readIn,
	"header.value\">": sent("header"),
	"argument.value\">": sent("argument", argumentName),
	"class=\"v\">": cell,
	"${1:-": ofPosition,
	"${2:-": ofPosition,
	"${3:-": ofPosition
};
// src/engine/assignment/tables/table-keywords.ts
const rowKeywords = ["insert into", "replace into"];
const schemaKeywords = ["create table"];
const copyKeywords = ["copy public."];
const manifestKeywords = ["kind: secret"];
// src/engine/assignment/name/name.ts
const reach = 60;
function growName(window, hit, length) {
	let start = hit;
	while (start > hit - reach && start > 0 && isKind(window.charCodeAt(start - 1), 8)) start--;
	let end = skipKind(window, hit + length, 8, reach);
	while (end > hit + length && !isTailCharacter(codeAt(window, end - 1))) end--;
	let dashes = 0;
	while (start < hit && isEdge(codeAt(window, start))) {
		if (codeAt(window, start) === 45) dashes++;
		start++;
	}
	return {
		text: window.slice(start, end),
		start,
		end,
		dashes
	};
}
const isEdge = (code) => code === 45 || code === 46 || code === 36;
const isTailCharacter = (code) => !isEdge(code);
function qualifierBefore(window, nameStart) {
	let start = nameStart;
	for (let words = 0; words < 2; words++) {
		if (!isKind(codeAt(window, start - 1), 16)) break;
		let left = start - 1;
		while (left > start - 15 && isKind(codeAt(window, left - 1), 6)) left--;
		if (left === start - 1) break;
		start = left;
	}
	return window.slice(start, Math.max(start, nameStart - 1));
}
function splitWords(name) {
	const words = [];
	const lowered = name.toLowerCase();
	let start = 0;
	for (let index = 1; index <= name.length && words.length < 24; index++) {
		if (index < name.length && !isWordStart(name, index)) continue;
		if (isKind(name.charCodeAt(start), 7)) words.push({
			text: lowered.slice(start, index),
			start
		});
		start = index;
	}
	return words;
}
function isWordStart(name, index) {
	const before = name.charCodeAt(index - 1);
	const here = name.charCodeAt(index);
	if (isKind(before, 7) !== isKind(here, 7)) return true;
	if (isKind(before, 1) !== isKind(here, 1)) return true;
	if (!isKind(here, 4)) return false;
	return isKind(before, 2) || isKind(before, 4) && isKind(codeAt(name, index + 1), 2);
}
// src/engine/assignment/name/vocabulary.ts
const vocabularies = {
	password: {
		words: new LargePattern(/^(?:\w{0,12}pass|\w{0,20}pass(?:words?|wds?|wrd|phrases?|codes?|wort|ord|e|es|key)|\w{0,8}pwds?|\w{0,8}psw|w?psk|\w{0,6}mdp|\w{0,12}(?:senha|contrase(?:n[iy]?a)?|kennwort|wachtwoord|haslo|heslo|lozinka|sifre|salasana|adgangskode|parola|geslo|losenord|jelszo|katasandi|matkhau)s?|\w{0,6}pw|pass(?:word|wd)\w{1,8})$/),
		chance: new LargePattern(/^(?:\w{0,4}bypass|compass|trespass|overpass|underpass|encompass|surpass|passkey|multipass|passworded|passwordless|onepass|firstpass|subpass|renderpass|passes|passe|lastpass|keepass|buypass|passport\w*|passive\w*|passthr\w*|passenger\w*)$/)
	},
	secret: {
		words: /^(?:\w{0,20}secrets?|secret(?:key|salt))$/,
		chance: /^$/
	},
	token: {
		words: /^(?:\w{0,20}tokens?|pat)$/,
		chance: /^(?:detoken|multitoken|subtoken)$/
	},
	"api-key": {
		words: /^\w{0,12}keys?$/,
		chance: new LargePattern(/^(?:\w*(?:monkey|turkey|donkey|whiskey|hockey|jockey|hotkey|passkey|lackey|mickey|valkey|keystroke)s?|h(?:ot)?key|onkey)$/)
	},
	credential: {
		words: /^(?:\w{0,8}creds?|\w{0,8}credentials?|\w{0,6}auth|authorization|authcode)$/,
		chance: /^(?:\w{0,8}acred|accred|decred|reauth|unauth|allauth|omniauth)$/
	}
};
const endings = {
	pass: [
		"word",
		"words",
		"word*",
		"wd",
		"wds",
		"wd*",
		"wrd",
		"phrase",
		"phrases",
		"code",
		"codes",
		"wort",
		"ord",
		"e",
		"es",
		"key"
	],
	pwd: ["s"],
	psw: [],
	senha: ["s"],
	contrase: [
		"",
		"na",
		"nas",
		"nia",
		"nias",
		"nya",
		"nyas"
	],
	kennwort: [],
	wachtwoord: [],
	haslo: [],
	heslo: [],
	lozinka: [],
	sifre: [],
	salasana: [],
	adgangskode: [],
	parola: [],
	geslo: [],
	losenord: [],
	jelszo: [],
	katasandi: [],
	matkhau: [],
	psk: [],
	pw: [],
	mdp: [],
	contrase\u00f1a: ["s"],
	secret: [
		"s",
		"key",
		"salt"
	],
	token: ["s"],
	pat: [],
	bearer: [],
	key: ["s"],
	api: [],
	cred: [
		"s",
		"ential",
		"entials"
	],
	auth: ["orization", "code"]
};
function endingsOf(stem) {
	return endings[stem];
}
// src/engine/assignment/name/family.ts
const ownGrammars = {
	password: [
		"-u ",
		"--user",
		...rowKeywords,
		...copyKeywords,
		...schemaKeywords,
		...Object.keys(declarations),
		...Object.keys(forms),
		...Object.keys(logins)
	],
	secret: [
		...Object.keys(keys),
		...clientKeywords,
		...manifestKeywords
	]
};
const withOwnGrammar = new Set(Object.values(ownGrammars).flat());
function hasOwnGrammar(keyword) {
	return withOwnGrammar.has(keyword);
}
const foreignPasswords = [
	"senha",
	"contrase",
	"contrase\u00f1a",
	"kennwort",
	"wachtwoord",
	"haslo",
	"heslo",
	"lozinka",
	"sifre",
	"salasana",
	"adgangskode",
	"parola",
	"geslo",
	"losenord",
	"jelszo",
	"katasandi",
	"matkhau"
];
const lastWords = {
	token: "bearer",
	"api-key": "api"
};
const settingForms = [
	"=",
	" = \"",
	" = '",
	": \"",
	": '",
	"\": \"",
	"': '"
];
const settingsOf = (word) => settingForms.map((form) => word + form);
const familyKeywords = {
	password: [
		"pass",
		"pwd",
		"psw",
		"psk",
		"pw=",
		"pw:",
		"pw\"",
		"pw'",
		"pw ",
		"identified",
		"securestring",
		"mdp=",
		"mdp:",
		"mdp =",
		"mdp :",
		"mdp\":",
		"mdp' =>",
		...foreignPasswords,
		...ownGrammars.password ?? []
	],
	secret: ["secret", ...ownGrammars.secret ?? []],
	token: [
		"token",
		"pat=",
		"pat:",
		"pat\"",
		"pat'",
		"pat ",
		...settingsOf("bearer")
	],
	"api-key": ["key", ...settingsOf("api")],
	credential: ["cred", "auth"]
};
const families = [
	"password",
	"secret",
	"token",
	"api-key",
	"credential"
];
const shortStems = [
	"pw",
	"pat",
	"mdp",
	"api",
	"bearer"
];
function stemOf(keyword) {
	return shortStems.find((each) => keyword.startsWith(each) && /^[=:"' ]/.test(keyword.slice(each.length))) ?? keyword;
}
const known = new Map();
const mostKnown = 4096;
const isLatin1 = /^[\0-\xff]*$/;
function meaningOf(name) {
	const before = known.get(name);
	if (before !== void 0) return before;
	if (known.size >= mostKnown) known.clear();
	const own = isLatin1.test(name) ? ownText(name) : name;
	const meaning = readMeaning(own);
	known.set(own, meaning);
	return meaning;
}
const leadToPasse = new Set(["de", "palavra"]);
function readMeaning(name) {
	const words = splitWords(name);
	const texts = words.map(({ text }) => text);
	for (const family of families) {
		const word = words.findLast(({ text }, index) => isOfFamily(text, family) || family === "password" && text === "passe" && leadToPasse.has(texts[index - 1] ?? ""));
		if (word !== void 0) return {
			words: texts,
			family,
			stemStart: word.start + stemStartIn(word.text, family)
		};
	}
	const last = words.at(-1);
	const family = families.find((each) => lastWords[each] !== void 0 && lastWords[each] === last?.text);
	return {
		words: texts,
		family,
		stemStart: family === void 0 || last === void 0 ? -1 : last.start
	};
}
function isOfFamily(word, family) {
	const { words, chance } = vocabularies[family];
	return words.test(word) && !chance.test(word);
}
function familyOfWord(word) {
	return families.find((family) => isOfFamily(word, family));
}
const stemsIn = (family) => [...new Set(familyKeywords[family].filter((keyword) => !hasOwnGrammar(keyword)).map(stemOf))];
const stems = {
	password: stemsIn("password"),
	secret: stemsIn("secret"),
	token: stemsIn("token"),
	"api-key": stemsIn("api-key"),
	credential: stemsIn("credential")
};
function stemStartIn(word, family) {
	let last = 0;
	for (const stem of stems[family]) for (let at = word.indexOf(stem); at >= 0; at = word.indexOf(stem, at + 1)) if (mayEnd(word.slice(at + stem.length), endings[stem] ?? [])) last = Math.max(last, at);
	return last;
}
function mayEnd(rest, allowed) {
	return rest === "" || allowed.some((ending) => ending.endsWith("*") ? rest.startsWith(ending.slice(0, -1)) : rest === ending);
}
// src/engine/search/match-reach.ts
const companionReach = 4096;
// src/engine/ownership/reach.ts
const ownerReach = {
	before: 640,
	behind: 240
};
// src/sources/archive/decode/decoder.ts
const damaged = "compressed data is damaged";
const endsEarly = "compressed data ends too early";
const tooFar = "repeats bytes from further back than are kept (128 MiB at most)";
const wrongChecksum = "its checksum is wrong";
exports.Collector = Collector;
exports.ConfigError = ConfigError;
exports.Harvest = Harvest;
exports.Json = Json;
exports.LargePattern = LargePattern;
exports.LayerSearch = LayerSearch;
exports.LazyText = LazyText;
exports.PositionCursor = PositionCursor;
exports.Redactor = Redactor;
exports.RuleError = RuleError;
exports.Scanner = Scanner;
exports.SearchedText = SearchedText;
exports.SourceError = SourceError;
exports.StraykeyError = StraykeyError;
exports.TableReader = TableReader;
exports.TakenPieces = TakenPieces;
exports.Team = Team;
exports.TimeOver = TimeOver;
exports.Turns = Turns;
exports.TypedOptions = TypedOptions;
exports.UsageError = UsageError;
exports.WorkList = WorkList;
exports.addToGroup = addToGroup;
exports.assignmentRule = assignmentRule;
exports.baselineActions = baselineActions;
exports.baselinePathOf = baselinePathOf;
exports.bitsOfPair = bitsOfPair;
exports.blobStart = blobStart;
exports.bucketRecord = bucketRecord;
exports.builtinRules = builtinRules;
exports.builtinSamples = builtinSamples;
exports.candidateUnder = candidateUnder;
exports.candidatesOfClient = candidatesOfClient;
exports.ceilingOf = ceilingOf;
exports.characterStart = characterStart;
exports.checkJwt = checkJwt;
exports.clientKeywords = clientKeywords;
exports.codeAt = codeAt;
exports.columnsOfStdout = columnsOfStdout;
exports.commandNames = commandNames;
exports.commandTable = commandTable;
exports.companionReach = companionReach;
exports.compareSeverity = compareSeverity;
exports.compareText = compareText;
exports.compileOutright = compileOutright;
exports.compileRules = compileRules;
exports.complaintOfRuleName = complaintOfRuleName;
exports.compressedTextIn = compressedTextIn;
exports.confidences = confidences;
exports.copyKeywords = copyKeywords;
exports.countBefore = countBefore;
exports.countItemsBefore = countItemsBefore;
exports.countOf = countOf;
exports.countPlaces = countPlaces;
exports.countUnopened = countUnopened;
exports.crc32 = crc32;
exports.crc32Base62 = crc32Base62;
exports.createAllowlist = createAllowlist;
exports.createKernel = createKernel;
exports.createRuleScanner = createRuleScanner;
exports.createScanThread = createScanThread;
exports.cutEnd = cutEnd;
exports.cutStart = cutStart;
exports.damaged = damaged;
exports.decide = decide;
exports.decisionFileNames = decisionFileNames;
exports.decisionOrigins = decisionOrigins;
exports.declarations = declarations;
exports.decodeBase64 = decodeBase64;
exports.decodeName = decodeName;
exports.decodePath = decodePath;
exports.decodeUtf8 = decodeUtf8;
exports.decodeWide = decodeWide;
exports.defaultCommandLast = defaultCommandLast;
exports.defined = defined;
exports.describeObservation = describeObservation;
exports.describeProblem = describeProblem;
exports.describeRefusal = describeRefusal;
exports.describeSpecialFile = describeSpecialFile;
exports.describeSystemError = describeSystemError;
exports.describeUnwritable = describeUnwritable;
exports.describeWithoutPlace = describeWithoutPlace;
exports.detectArchive = detectArchive;
exports.detectDocument = detectDocument;
exports.detectEncoding = detectEncoding;
exports.detectFormat = detectFormat;
exports.displayWidth = displayWidth;
exports.encodePath = encodePath;
exports.encodeWords = encodeWords;
exports.encodedValueLayer = encodedValueLayer;
exports.endBytes = endBytes;
exports.endingsOf = endingsOf;
exports.endsEarly = endsEarly;
exports.escapePattern = escapePattern;
exports.excludedSecrets = excludedSecrets;
exports.excludesNothing = excludesNothing;
exports.exitCodeOf = exitCodeOf;
exports.exitCodes = exitCodes;
exports.expandArchives = expandArchives;
exports.failFloors = failFloors;
exports.families = families;
exports.familyKeywords = familyKeywords;
exports.familyOfWord = familyOfWord;
exports.fileKindOf = fileKindOf;
exports.findEndRecord = findEndRecord;
exports.findGitFolder = findGitFolder;
exports.finderOf = finderOf;
exports.firstObjection = firstObjection;
exports.foldAscii = foldAscii;
exports.foldMask = foldMask;
exports.foldName = foldName;
exports.formParts = formParts;
exports.formatBytes = formatBytes;
exports.formatNumber = formatNumber;
exports.formatRejections = formatRejections;
exports.formatSize = formatSize;
exports.forms = forms;
exports.fromByteString = fromByteString;
exports.fromPeerPath = fromPeerPath;
exports.gateKinds = gateKinds;
exports.gather = gather;
exports.gatherEvidence = gatherEvidence;
exports.gitReaders = gitReaders;
exports.gramBytes = gramBytes;
exports.gramMultiplier = gramMultiplier;
exports.growName = growName;
exports.guessDocument = guessDocument;
exports.hasColor = hasColor;
exports.hasEnded = hasEnded;
exports.hasGitFolder = hasGitFolder;
exports.hasLookedAtNothing = hasLookedAtNothing;
exports.hasMoreSparse = hasMoreSparse;
exports.hasOwnGrammar = hasOwnGrammar;
exports.hashWords = hashWords;
exports.header = header;
exports.helpWithLargeFiles = helpWithLargeFiles;
exports.hookNames = hookNames;
exports.hookSetupActions = hookSetupActions;
exports.hooksWithInput = hooksWithInput;
exports.idBytesOf = idBytesOf;
exports.identityDoubts = identityDoubts;
exports.indentOf = indentOf;
exports.indexOfText = indexOfText;
exports.indexesOf = indexesOf;
exports.isAtLeast = isAtLeast;
exports.isCalendarDate = isCalendarDate;
exports.isChanceName = isChanceName;
exports.isComplete = isComplete;
exports.isDummyWord = isDummyWord;
exports.isEscapedKey = isEscapedKey;
exports.isFolder = isFolder;
exports.isInArchive = isInArchive;
exports.isInflatedWithInfo = isInflatedWithInfo;
exports.isJsonObject = isJsonObject;
exports.isKind = isKind;
exports.isLikelyDummy = isLikelyDummy;
exports.isLogin = isLogin;
exports.isNamed = isNamed;
exports.isNamedAfterProgram = isNamedAfterProgram;
exports.isNamedBefore = isNamedBefore;
exports.isNear = isNear;
exports.isNullId = isNullId;
exports.isNumber = isNumber;
exports.isObjectId = isObjectId;
exports.isObjectLabel = isObjectLabel;
exports.isOutside = isOutside;
exports.isPasswordHash = isPasswordHash;
exports.isRunnerDefault = isRunnerDefault;
exports.isStockWord = isStockWord;
exports.isStub = isStub;
exports.isTarHeader = isTarHeader;
exports.isTestPath = isTestPath;
exports.isWidgetKey = isWidgetKey;
exports.isZeroBlock = isZeroBlock;
exports.itemAt = itemAt;
exports.joinPath = joinPath;
exports.joinPlaces = joinPlaces;
exports.judge = judge;
exports.judgeMemoised = judgeMemoised;
exports.kernelBinaryFor = kernelBinaryFor;
exports.kernelKinds = kernelKinds;
exports.keyWordsOf = keyWordsOf;
exports.keys = keys;
exports.keywordRecord = keywordRecord;
exports.knownObjects = knownObjects;
exports.labelHeads = labelHeads;
exports.lacksFolder = lacksFolder;
exports.latin1 = latin1;
exports.lineEnd = lineEnd;
exports.lineLinks = lineLinks;
exports.lineStart = lineStart;
exports.linkRecord = linkRecord;
exports.listenerRecord = listenerRecord;
exports.loadRules = loadRules;
exports.logins = logins;
exports.longestBlobPiece = longestBlobPiece;
exports.magic = magic$1;
exports.manifestKeywords = manifestKeywords;
exports.mapPlaces = mapPlaces;
exports.maskStyles = maskStyles;
exports.matchesWildcard = matchesWildcard;
exports.mayBeAnyPart = mayBeAnyPart;
exports.mayBeOwned = mayBeOwned;
exports.meaningOf = meaningOf;
exports.mostDecodedBytes = mostDecodedBytes;
exports.mostMatchedIn = mostMatchedIn;
exports.mostSecretFileBytes = mostSecretFileBytes;
exports.nameLikenessOf = nameLikenessOf;
exports.nameLikenesses = nameLikenesses;
exports.namesOther = namesOther;
exports.naturalnessOf = naturalnessOf;
exports.nearest = nearest;
exports.nextMark = nextMark;
exports.noKeyword = noKeyword;
exports.objectLabel = objectLabel;
exports.onlyItem = onlyItem;
exports.outerPath = outerPath;
exports.outermostLayer = outermostLayer;
exports.outlineOf = outlineOf;
exports.ownText = ownText;
exports.ownerReach = ownerReach;
exports.parseArmor = parseArmor;
exports.parseDurationMs = parseDurationMs;
exports.parseJson = parseJson;
exports.parseSizeBytes = parseSizeBytes;
exports.parseTarHeader = parseTarHeader;
exports.passOn = passOn;
exports.pathFrom = pathFrom;
exports.pathFromHere = pathFromHere;
exports.placeSightings = placeSightings;
exports.placeholderRejections = placeholderRejections;
exports.plainKeys = plainKeys;
exports.plainTextOf = plainTextOf;
exports.plainTokens = plainTokens;
exports.prepareRules = prepareRules;
exports.prepareScan = prepareScan;
exports.problemPlace = problemPlace;
exports.progressEvents = progressEvents;
exports.proven = proven;
exports.publicWords = publicWords;
exports.publisherOf = publisherOf;
exports.qualifierBefore = qualifierBefore;
exports.quoteOfMark = quoteOfMark;
exports.quotedOnly = quotedOnly$1;
exports.readArguments = readArguments;
exports.readBaselineAt = readBaselineAt;
exports.readBatch = readBatch;
exports.readConfig = readConfig;
exports.readFileInto = readFileInto;
exports.readInTurns = readInTurns;
exports.readSmallFile = readSmallFile;
exports.readStdin = readStdin;
exports.readText = readText;
exports.readTextFile = readTextFile;
exports.readUnits = readUnits;
exports.readValue = readValue;
exports.reasonOf = reasonOf;
exports.receivers = receivers;
exports.refuted = refuted;
exports.regionOf = regionOf;
exports.reportExtensions = reportExtensions;
exports.reportFormats = reportFormats;
exports.reportedOccurrences = reportedOccurrences;
exports.reporters = reporters;
exports.rootOf = rootOf;
exports.rowKeywords = rowKeywords;
exports.rulesActions = rulesActions;
exports.runPipeline = runPipeline;
exports.scan = scan;
exports.schemaKeywords = schemaKeywords;
exports.scopeNumbers = scopeNumbers;
exports.searchFileNames = searchFileNames;
exports.secretText = secretText;
exports.setOf = setOf;
exports.settingOfFile = settingOfFile;
exports.settingsOf = settingsOf$1;
exports.severities = severities;
exports.shells = shells;
exports.shortId = shortId;
exports.showByteString = showByteString;
exports.showBytes = showBytes;
exports.showPath = showPath;
exports.signsSessions = signsSessions;
exports.skip = skip;
exports.skipAttributes = skipAttributes;
exports.skipBlanks = skipBlanks;
exports.skipKind = skipKind;
exports.skipSpan = skipSpan;
exports.sortOrders = sortOrders;
exports.spellOutControls = spellOutControls;
exports.startReading = startReading;
exports.stemOf = stemOf;
exports.stockWords = stockWords$1;
exports.suggestion = suggestion;
exports.systemErrorCode = systemErrorCode;
exports.tagLabel = tagLabel;
exports.tails = tails;
exports.tallyFindings = tallyFindings;
exports.tallyingEvents = tallyingEvents;
exports.terminalAt = terminalAt;
exports.textBefore = textBefore;
exports.textInside = textInside;
exports.throughFile = throughFile;
exports.timeLimitFor = timeLimitFor;
exports.toByteString = toByteString;
exports.toJson = toJson;
exports.toRepositoryUri = toRepositoryUri;
exports.toResult = toResult;
exports.toText = toText;
exports.todayOf = todayOf;
exports.tooFar = tooFar;
exports.turnsAway = turnsAway;
exports.underCeiling = underCeiling;
exports.unlessOver = unlessOver;
exports.unlessRefused = unlessRefused;
exports.unproven = unproven;
exports.unreadable = unreadable;
exports.utf8Text = utf8Text;
exports.uuid = uuid;
exports.visible = visible;
exports.visitChunks = visitChunks;
exports.visitLayers = visitLayers;
exports.whose = whose;
exports.windowMask = windowMask;
exports.windowMultiplier = windowMultiplier;
exports.withOwnTexts = withOwnTexts;
exports.withPath = withPath;
exports.withPlaces = withPlaces;
exports.withSlashes = withSlashes;
exports.withoutCredentials = withoutCredentials;
exports.withoutDeadline = withoutDeadline;
exports.wordFlags = wordFlags;
exports.wordPattern = wordPattern;
exports.wrap = wrap;
exports.writeJson = writeJson;
exports.writeJsonList = writeJsonList;
exports.writeReport = writeReport;
exports.writeStderr = writeStderr;
exports.writeStdout = writeStdout;
exports.writeStdoutBytes = writeStdoutBytes;
exports.wrongChecksum = wrongChecksum;
exports.wrongChecksum$1 = wrongChecksum$1;
exports.zlib = zlib;
