const require_cli = require("./cli.js");
const require_display = require("./display.js");
const require_quantity = require("./quantity.js");
const require_scan = require("./scan.js");
const require_severity = require("./severity.js");
const require_scan_options = require("./scan-options.js");
const require_terminal = require("./terminal.js");
const require_typed = require("./typed.js");
const require_version = require("./version.js");
let node_path = require("node:path");
// src/report/progress.ts
/** Milliseconds between two drawings. */
const drawEveryMs = 100;
/** Looking at the clock costs more than counting, so it is looked at after this many calls or bytes. */
const clockEveryCalls = 64;
const clockEveryBytes = 4e6;
const fallbackColumns = 80;
const eraseLine = "\r\x1B[K";
/** One line on a terminal that says how far a scan is; nothing at all where there is no terminal. */
var Progress = class {
	#stream;
	#now;
	#noun;
	#drawnAt;
	#isDrawn = false;
	#count = 0;
	#bytes = 0;
	#secrets = 0;
	#callsLeft = clockEveryCalls;
	#bytesLeft = clockEveryBytes;
	/** `noun`: what is counted, in the singular: `file`. `now` gives milliseconds. */
	constructor(stream, noun, now = Date.now) {
		this.#stream = stream.isTTY === true ? stream : void 0;
		this.#noun = noun;
		this.#now = now;
		this.#drawnAt = this.#stream === void 0 ? 0 : now();
	}
	/** One more was looked at. */
	scanned(bytes) {
		if (this.#stream === void 0) return;
		this.#count++;
		this.#bytes += bytes;
		this.#bytesLeft -= bytes;
		if (--this.#callsLeft <= 0 || this.#bytesLeft <= 0) this.#draw(this.#stream);
	}
	/** One more secret was found. */
	found() {
		this.#secrets++;
	}
	/** How far the scan is in all, where the counting is done elsewhere. */
	report(count, bytes, secrets) {
		if (this.#stream === void 0) return;
		this.#count = count;
		this.#bytes = bytes;
		this.#secrets = secrets;
		this.#draw(this.#stream);
	}
	/** Erases the line. */
	end() {
		if (this.#isDrawn) this.#stream?.write(eraseLine);
		this.#isDrawn = false;
	}
	#draw(stream) {
		this.#callsLeft = clockEveryCalls;
		this.#bytesLeft = clockEveryBytes;
		const now = this.#now();
		if (now - this.#drawnAt < drawEveryMs) return;
		this.#drawnAt = now;
		this.#isDrawn = true;
		const line = `scanned ${require_quantity.countOf(this.#count, this.#noun)}, ${require_quantity.formatBytes(this.#bytes)}, ${require_quantity.countOf(this.#secrets, "secret")}`;
		stream.write(eraseLine + require_display.cutEnd(line, (stream.columns ?? fallbackColumns) - 1));
	}
};
// src/cli/outputs.ts
const formatByExtension = {
	".sarif": "sarif",
	".json": "json",
	".jsonl": "jsonl",
	".ndjson": "jsonl",
	".txt": "text"
};
/**
* Pairs each `--output` with the `--format` before it; a format without a file goes to standard output, a file without a
* format has the one that its extension says.
*/
function toOutputs({ options }) {
	const outputs = [];
	let open;
	for (const { name, value } of options) if (name === "format") {
		if (open) outputs.push({ format: open });
		open = require_cli.reportFormats.find((format) => format === value);
	} else if (name === "output") {
		outputs.push(toFileOutput(value, open));
		open = void 0;
	}
	if (open) outputs.push(...pairLate(outputs, open));
	checkOutputs(outputs);
	return outputs.length === 0 ? [{ format: "text" }] : outputs;
}
function toFileOutput(value, format) {
	const chosen = format ?? formatByExtension[(0, node_path.extname)(value).toLowerCase()] ?? "text";
	return value === "-" ? { format: chosen } : {
		format: chosen,
		file: value
	};
}
/** `--output report --format json`: one file and one format belong together in either order. */
function pairLate(outputs, format) {
	const [only] = outputs;
	if (outputs.length !== 1 || only.file === void 0 || formatByExtension[(0, node_path.extname)(only.file).toLowerCase()] !== void 0) return [{ format }];
	outputs.pop();
	return [{
		format,
		file: only.file
	}];
}
function checkOutputs(outputs) {
	const files = outputs.map(({ file }) => file ?? "standard output");
	const twice = files.find((file, index) => files.indexOf(file) !== index);
	if (twice !== void 0) throw new require_severity.UsageError(`two reports go to ${twice}; give each --format an --output of its own`);
}
// src/cli/run-scan.ts
/** `dir`, `git`, `env` and `stdin`: scans, writes the reports, gives the exit code. */
async function runScan(line) {
	const startMs = performance.now();
	const typed = new require_typed.Typed(line);
	const options = require_scan_options.toScanOptions(line);
	const outputs = toOutputs(line);
	if (typed.has("explain")) return (await Promise.resolve().then(() => require("./run-explain.js"))).runExplain(typed.text("explain") ?? "", options);
	const progress = new Progress(typed.has("quiet") ? silent : process.stderr, "piece");
	const result = await require_scan.scan({
		...options,
		onScanned: (bytes) => progress.scanned(bytes),
		onFound: () => progress.found()
	});
	progress.end();
	for (const output of outputs) await writeOutput(output, result, typed);
	if (!outputs.some(({ format, file }) => format === "text" && file === void 0)) tellProblems(result, typed);
	if (!typed.has("quiet")) tellTime(performance.now() - startMs);
	return exitCodeOf(result);
}
const silent = { write: () => void 0 };
/** Findings win over incomplete; both are in the report. */
function exitCodeOf({ findings, problems }) {
	if (findings.length > 0) return require_cli.exitCodes.findings;
	return problems.length > 0 ? require_cli.exitCodes.incomplete : require_cli.exitCodes.clean;
}
async function writeOutput({ format, file }, result, typed) {
	const [{ reporters }, { writeReport, writeStdout }] = await Promise.all([Promise.resolve().then(() => require("./report.js")).then((n) => n.report_exports), Promise.resolve().then(() => require("./write.js"))]);
	const parts = await reporters[format].render(result, {
		showSecrets: typed.has("show-secrets"),
		color: file === void 0 && require_terminal.hasColor(typed),
		columns: file === void 0 ? require_terminal.columnsOfStdout() : 100,
		version: require_version.version,
		informationUri: require_version.informationUri,
		includeAllowed: typed.has("show-allowed")
	});
	if (file === void 0) writeStdout(parts);
	else writeReport(file, parts);
}
/** Formats for machines have their own place for problems; a person looking on should see them all the same. */
function tellProblems({ findings, problems }, typed) {
	if (typed.has("quiet")) return;
	for (const { where, detail, advice } of problems.slice(0, 20)) require_cli.tell(`straykey: ${where}: ${detail}${advice === void 0 ? "" : `; ${advice}`}`);
	if (problems.length > 20) require_cli.tell(`straykey: and ${problems.length - 20} more problems`);
	require_cli.tell(`straykey: ${findings.length === 0 ? "no secrets" : findings.length === 1 ? "1 secret" : `${findings.length} secrets`}${problems.length > 0 ? ", but not everything could be read" : ""}`);
}
/** On standard error, so that the report is the same byte for byte on every run. */
function tellTime(elapsedMs) {
	if (process.stderr.isTTY) require_cli.tell(`Done in ${elapsedMs < 1e3 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1e3).toFixed(1)} s`}.`);
}
exports.runScan = runScan;
