const require_scan = require("./scan.js");
const require_variable_values = require("./scan-values-variable-values.js");
const require_main = require("./cli-main.js");
const require_cli = require("./cli.js");
// src/mask/binary-sample.ts
const mostZeros = 1 / 3;
function isBinary(bytes) {
	let zeros = 0;
	for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros++;
	return zeros > 0 && (zeros > bytes.length * mostZeros || !isUtf8(bytes));
}
function isUtf8(bytes) {
	const start = bytes.subarray(0, 4).findIndex((byte) => byte >> 6 !== 2);
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(Math.max(0, start)), { stream: true });
		return true;
	} catch {
		return false;
	}
}
// src/mask/key-block.ts
const mostLines = 500;
const head = /^(?:-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,3})/;
const longestHead = 80;
const tail = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const body = /(?:^|[\s|>:"'])[A-Za-z0-9+/=]{16,}["',\\]*\s*$|^\s*[A-Za-z0-9+/=]*\s*$|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Private-MAC):/;
const headStarts = ["-----BEGIN ", "Private-Lines: "];
const lineFeed$1 = 10;
var KeyBlocks = class {
	#linesLeft = 0;
	find(bytes, from, to) {
		const text = bytes.subarray(0, to);
		const heads = new HeadStarts(text);
		const spans = [];
		for (let at = from; at < to;) at = this.#linesLeft > 0 ? this.#readBody(text, at, spans) : this.#findHead(text, heads.from(at), spans);
		return spans;
	}
	#findHead(text, start, spans) {
		if (start === Infinity) return text.length;
		const found = head.exec(text.toString("latin1", start, Math.min(text.length, start + longestHead)));
		if (!found) return start + 1;
		const end = lineEndOf(text, start);
		const closed = tail.exec(text.toString("latin1", start, end));
		spans.push({
			start,
			end: closed ? start + closed.index + closed[0].length : end
		});
		if (closed) return start + closed.index + closed[0].length;
		this.#linesLeft = found[0].startsWith("P") ? Number(/\d+/.exec(found[0])?.[0]) : mostLines;
		return end + 1;
	}
	#readBody(text, start, spans) {
		const end = lineEndOf(text, start);
		const line = text.toString("latin1", start, end);
		const closed = tail.exec(line);
		if (!closed && !body.test(line)) {
			this.#linesLeft = 0;
			return start;
		}
		const stop = closed ? start + closed.index + closed[0].length : end;
		this.#linesLeft = closed ? 0 : this.#linesLeft - 1;
		if (stop > start) spans.push({
			start,
			end: stop
		});
		return closed ? stop : end + 1;
	}
};
var HeadStarts = class {
	#text;
	#next = new Map(headStarts.map((start) => [start, -1]));
	constructor(text) {
		this.#text = text;
	}
	from(offset) {
		for (const [start, next] of this.#next) {
			if (next >= offset) continue;
			const found = this.#text.indexOf(start, offset, "latin1");
			this.#next.set(start, found < 0 ? Infinity : found);
		}
		return Math.min(...this.#next.values());
	}
};
function lineEndOf(text, start) {
	const at = text.indexOf(lineFeed$1, start);
	return at < 0 ? text.length : at;
}
// src/mask/stream-mask.ts
const bufferBytes = 1 << 20;
const longestLine = 131072;
const keptBack = 16384;
const lookBack = 4096;
const binarySample = 8e3;
const lineFeed = 10;
const utf8 = {
	encoding: "utf-8",
	markLength: 0
};
var StreamMask = class {
	masked = 0;
	isBinary = false;
	#options;
	#write;
	#buffer = Buffer.allocUnsafe(bufferBytes);
	#keys = new KeyBlocks();
	#length = 0;
	#passed = 0;
	#sampled = 0;
	constructor(options, write) {
		this.#options = options;
		this.#write = write;
	}
	push(bytes) {
		if (this.#sampled < binarySample && !this.isBinary) this.#sample(bytes);
		if (this.isBinary) return this.#write(bytes);
		for (let from = 0; from < bytes.length;) {
			const part = bytes.subarray(from, from + this.#buffer.length - this.#length);
			this.#buffer.set(part, this.#length);
			this.#length += part.length;
			from += part.length;
			this.#passLines();
		}
	}
	end() {
		this.#passUpTo(this.#length);
	}
	#sample(bytes) {
		this.isBinary = isBinary(bytes.subarray(0, binarySample - this.#sampled));
		this.#sampled += bytes.length;
		if (!this.isBinary || this.#length === this.#passed) return;
		this.#write(this.#buffer.subarray(this.#passed, this.#length));
		this.#passed = this.#length;
	}
	#passLines() {
		const end = this.#buffer.subarray(0, this.#length).lastIndexOf(lineFeed) + 1;
		if (end > this.#passed) this.#passUpTo(end);
		if (this.#length - this.#passed > longestLine) this.#passUpTo(this.#length - keptBack);
	}
	#passUpTo(wanted) {
		const spans = this.#findSpans(wanted);
		const end = spans.find(({ start, end }) => start < wanted && end > wanted && start > this.#passed)?.start ?? wanted;
		let at = this.#passed;
		for (const span of spans) {
			if (span.start >= end) break;
			if (span.end <= at) continue;
			if (span.start > at) this.#write(this.#buffer.subarray(at, span.start));
			this.#writeMasked(span, Math.max(at, span.start), Math.min(span.end, end));
			at = Math.min(span.end, end);
			this.masked++;
		}
		if (at < end) this.#write(this.#buffer.subarray(at, end));
		this.#forget(end);
	}
	#findSpans(end) {
		const { scanner, floor, path, textFor } = this.#options;
		const seen = end === this.#length || this.#buffer[end - 1] === lineFeed ? end : this.#length;
		const keys = this.#keys.find(this.#buffer, this.#passed, end).map((span) => ({
			...span,
			text: textFor("private-key")
		}));
		const found = scanner.scan(this.#buffer.subarray(0, seen), path, { piece: {
			encoding: utf8,
			origin: require_scan.blobStart,
			keepFrom: 0,
			keepBefore: Infinity
		} }).flatMap(({ rule, confidence, region: { byteOffset, byteLength } }) => require_scan.isAtLeast(confidence, floor) ? [{
			start: byteOffset,
			end: byteOffset + byteLength,
			text: textFor(rule)
		}] : []);
		return [...keys, ...this.#outsideOf(keys, found)].sort((a, b) => a.start - b.start || b.end - a.end);
	}
	#outsideOf(keys, found) {
		let next = 0;
		return found.filter(({ start, end }) => {
			while ((keys[next]?.end ?? Infinity) <= start) next++;
			const key = keys[next];
			return key === void 0 || key.start >= end || start < key.start && start >= this.#passed;
		});
	}
	#writeMasked({ text }, from, to) {
		const mask = Buffer.from(text);
		for (let at = from; at < to;) {
			const feed = this.#buffer.indexOf(lineFeed, at);
			const lineEnd = feed < 0 || feed >= to ? to : feed;
			if (lineEnd > at) this.#write(mask);
			if (lineEnd < to) this.#write(this.#buffer.subarray(lineEnd, lineEnd + 1));
			at = lineEnd + 1;
		}
	}
	#forget(passed) {
		const from = Math.max(0, passed - lookBack);
		this.#buffer.copyWithin(0, from, this.#length);
		this.#length -= from;
		this.#passed = passed - from;
	}
};
// src/mask/filter.ts
const readBytes = 262144;
function filterStdin(options, write) {
	const pending = [];
	const mask = new StreamMask(options, (bytes) => pending.push(Buffer.from(bytes)));
	const buffer = Buffer.allocUnsafe(readBytes);
	for (let count = require_scan.readStdin(buffer); count > 0; count = require_scan.readStdin(buffer)) {
		mask.push(buffer.subarray(0, count));
		if (pending.length > 0 && write(Buffer.concat(pending)) === "closed") return mask;
		pending.length = 0;
	}
	mask.end();
	if (pending.length > 0) write(Buffer.concat(pending));
	return mask;
}
// src/mask/joint-scanner.ts
function joinScanners(first, firstCount, second) {
	return {
		get readBuffer() {
			return first.readBuffer;
		},
		scan(...args) {
			const others = second.scan(...args);
			const own = first.scan(...args);
			if (others.length === 0) return own;
			return [...own, ...others.map((match) => ({
				...match,
				rule: match.rule + firstCount
			}))].sort((a, b) => a.region.byteOffset - b.region.byteOffset);
		}
	};
}
// src/scan/values/mask.ts
async function openMask(options, style) {
	const { target } = options;
	const config = await require_scan.readConfig(options, require_scan.rootOf(target, void 0));
	const rules = await require_scan.prepareRules(options, config);
	const problems = [];
	const ruleScanner = await require_scan.createRuleScanner(rules, options, config, (problem) => problems.push(problem));
	const { values } = await require_variable_values.secretValuesOf(process.env, [], ruleScanner);
	const { ruleSet } = rules;
	const nameOf = (rule) => rule < ruleSet.count ? ruleSet.entry(rule).id : (values[rule - ruleSet.count]?.variables ?? []).map((name) => `$${name}`).join(", ");
	return {
		scanner: values.length === 0 ? ruleScanner : joinScanners(ruleScanner, ruleSet.count, await wholeValueScanner(values, require_scan.kernelBinaryFor(options))),
		problems,
		floor: require_scan.settingsOf(options, config).confidence,
		path: target.kind === "stdin" ? target.filename ?? "stdin" : "stdin",
		textFor: (rule) => style === "stars" ? "***" : `[straykey: ${rule === "private-key" ? rule : nameOf(rule)}]`
	};
}
async function wholeValueScanner(values, binary) {
	const { ValueScanner } = await Promise.resolve().then(() => require("./find-value-scanner.js"));
	const scanner = new ValueScanner(values, binary);
	return {
		readBuffer: scanner.readBuffer,
		scan: (...args) => scanner.scan(...args).filter(({ decoded }) => !decoded.includes("line-wrap"))
	};
}
// src/cli/run-mask.ts
const reportOptions = [
	"format",
	"output",
	"fail-on",
	"show-secrets",
	"show-allowed",
	"baseline",
	"no-inline-allow",
	"color",
	"no-color",
	"max-file-size",
	"max-findings",
	"max-time"
];
async function runMask(line) {
	const typed = new require_scan.TypedOptions(line);
	const useless = reportOptions.find((name) => typed.has(name));
	if (useless !== void 0) throw new require_scan.UsageError(`--mask writes the text and no report, so --${useless} has no effect; leave one of them out`);
	const mask = await openMask(require_main.toScanOptions(line), typed.choice("mask-as", require_scan.maskStyles) ?? "rule");
	const { masked, isBinary } = filterStdin(mask, require_scan.writeStdoutBytes);
	if (isBinary) require_cli.tell("straykey: standard input is binary, or text in UTF-16: it was passed on as it is, and nothing in it was masked");
	for (const { where, detail } of mask.problems) require_cli.tell(`straykey: rule ${where} ${detail}`);
	if (!typed.has("exit-code")) return require_scan.exitCodes.clean;
	if (masked > 0) return require_scan.exitCodes.findings;
	return isBinary || mask.problems.length > 0 ? require_scan.exitCodes.incomplete : require_scan.exitCodes.clean;
}
exports.runMask = runMask;
