const require_model = require("./model.js");
const require_display = require("./report-display.js");
const require_quantity = require("./report-quantity.js");
const require_scan = require("./scan.js");
const require_cli = require("./cli.js");
const require_scan_options = require("./cli-scan-options.js");
const require_terminal = require("./cli-terminal.js");
const require_typed = require("./cli-typed.js");
const require_version = require("./cli-version.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/report/progress.ts
const drawEveryMs = 100;
const clockEveryCalls = 64;
const clockEveryBytes = 4e6;
const fallbackColumns = 80;
const eraseLine = "\r\x1B[K";
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
	constructor(stream, noun, now = Date.now) {
		this.#stream = stream.isTTY === true ? stream : void 0;
		this.#noun = noun;
		this.#now = now;
		this.#drawnAt = this.#stream === void 0 ? 0 : now();
	}
	scanned(bytes) {
		if (this.#stream === void 0) return;
		this.#count++;
		this.#bytes += bytes;
		this.#bytesLeft -= bytes;
		if (--this.#callsLeft <= 0 || this.#bytesLeft <= 0) this.#draw(this.#stream);
	}
	found() {
		this.#secrets++;
	}
	report(count, bytes, secrets) {
		if (this.#stream === void 0) return;
		this.#count = count;
		this.#bytes = bytes;
		this.#secrets = secrets;
		this.#draw(this.#stream);
	}
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
// src/cli/first-path.ts
function checkFirstPath({ namesCommand, positionals: [first] }) {
	if (namesCommand || first === void 0 || !/^[a-z][a-z-]*$/i.test(first) || (0, node_fs.existsSync)(first)) return;
	throw new require_model.UsageError(`there is no command and no file called "${first}"${require_model.suggestion(first, require_cli.commandNames) || "; `straykey --help` lists the commands"}`);
}
// src/cli/outputs.ts
const formatByExtension = {
	".sarif": "sarif",
	".json": "json",
	".jsonl": "jsonl",
	".ndjson": "jsonl",
	".txt": "text"
};
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
	const places = outputs.map(({ file }) => file === void 0 ? "" : (0, node_path.resolve)(file));
	const twice = outputs.find((_, index) => places.indexOf(places[index]) !== index);
	if (twice) throw new require_model.UsageError(`two reports go to ${twice.file ?? "standard output"}; give each --format an --output of its own`);
}
function checkFolders(outputs) {
	for (const { file } of outputs) {
		if (file === void 0 || file.startsWith("/dev/")) continue;
		const complaint = complaintOfFolder((0, node_path.dirname)(file));
		if (complaint !== void 0) throw new require_model.UsageError(`cannot write the report to ${file}: ${complaint}`);
	}
}
function complaintOfFolder(folder) {
	if (!(0, node_fs.existsSync)(folder)) return "its folder does not exist; create it first";
	try {
		(0, node_fs.accessSync)(folder, node_fs.constants.W_OK);
		return;
	} catch {
		return "its folder cannot be written to; choose another place";
	}
}
// src/cli/run-scan.ts
async function runScan(line) {
	const startMs = performance.now();
	const typed = new require_typed.Typed(line);
	const outputs = toOutputs(line);
	checkFolders(outputs);
	checkFirstPath(line);
	const options = require_scan_options.toScanOptions(line);
	if (typed.has("explain")) return (await Promise.resolve().then(() => require("./cli-run-explain.js"))).runExplain(typed.text("explain") ?? "", options);
	const progress = new Progress(typed.has("quiet") ? silent : process.stderr, "piece");
	const result = await untilEnd(require_scan.scan({
		...options,
		onReading: require_scan_options.readInterruptibly,
		onScanned: (bytes) => progress.scanned(bytes),
		onFound: () => progress.found()
	}), progress);
	await writeOutputs(outputs, result, typed);
	if (!outputs.some(({ format, file }) => format === "text" && file === void 0)) await require_scan_options.tellProblems(result);
	if (!typed.has("quiet")) tellOutcome(result, outputs, performance.now() - startMs);
	return exitCodeOf(result);
}
const silent = { write: () => void 0 };
async function untilEnd(running, progress) {
	try {
		return await running;
	} finally {
		progress.end();
	}
}
function exitCodeOf({ findings, problems }) {
	if (findings.length > 0) return require_model.exitCodes.findings;
	return problems.length > 0 ? require_model.exitCodes.incomplete : require_model.exitCodes.clean;
}
async function writeOutputs(outputs, result, typed) {
	const errors = [];
	for (const output of outputs) await writeOutput(output, result, typed).catch((error) => errors.push(error));
	if (errors.length > 0) throw errors[0];
}
async function writeOutput({ format, file }, result, typed) {
	const [{ reporters }, { writeReport, writeStdout }] = await Promise.all([Promise.resolve().then(() => require("./report-index.js")).then((n) => n.report_exports), Promise.resolve().then(() => require("./report-write.js"))]);
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
function tellOutcome({ findings, problems }, outputs, elapsedMs) {
	const files = outputs.flatMap(({ file }) => file ?? []);
	const isOnScreen = outputs.some(({ format, file }) => format === "text" && file === void 0);
	const secrets = findings.length === 0 ? "no secrets" : findings.length === 1 ? "1 secret" : `${findings.length} secrets`;
	const written = files.length === 0 ? "" : `; see ${files.join(", ")}`;
	if (!isOnScreen) require_cli.tell(`straykey: ${secrets}${problems.length > 0 ? ", but not everything could be read" : ""}${written}`);
	if (process.stderr.isTTY) require_cli.tell(`Done in ${elapsedMs < 1e3 ? `${Math.round(elapsedMs)} ms` : `${(elapsedMs / 1e3).toFixed(1)} s`}.`);
}
exports.runScan = runScan;
