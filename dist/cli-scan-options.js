const require_model = require("./model.js");
const require_cli = require("./cli.js");
const require_typed = require("./cli-typed.js");
let node_vm = require("node:vm");
// src/cli/interrupt.ts
const workKey = Symbol.for("straykey.reading");
const signalExitCode = 130;
function readInterruptibly(read) {
	const started = [];
	Reflect.set(globalThis, workKey, () => started.push(read()));
	try {
		new node_vm.Script(`globalThis[Symbol.for('${workKey.description}')]()`).runInThisContext({ breakOnSigint: true });
	} catch (error) {
		if (isInterrupted(error)) endInterrupted();
		throw error;
	} finally {
		Reflect.deleteProperty(globalThis, workKey);
	}
	const [reading] = started;
	return reading instanceof Promise ? listenWhile(reading) : void 0;
}
async function listenWhile(reading) {
	process.on("SIGINT", endInterrupted);
	try {
		await reading;
	} finally {
		process.off("SIGINT", endInterrupted);
	}
}
function endInterrupted() {
	require_cli.tell(`${process.stderr.isTTY ? "\r\x1B[K" : ""}straykey: interrupted; nothing is reported of what was scanned so far`);
	process.removeAllListeners("SIGINT");
	process.kill(process.pid, "SIGINT");
	process.exit(signalExitCode);
}
function isInterrupted(error) {
	return error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_INTERRUPTED";
}
// src/cli/problem-lines.ts
const mostTold = 20;
async function tellProblems(result) {
	const { problems } = result;
	if (problems.length === 0) return;
	const [{ visible }, { describeProblem }, { Redactor }] = await Promise.all([
		Promise.resolve().then(() => require("./report-display.js")).then((n) => n.display_exports),
		Promise.resolve().then(() => require("./report-problem-sentence.js")).then((n) => n.problem_sentence_exports),
		Promise.resolve().then(() => require("./report-redactor.js")).then((n) => n.redactor_exports)
	]);
	const redactor = new Redactor(result, false);
	for (const problem of problems.slice(0, mostTold)) require_cli.tell(`straykey: ${visible(describeProblem(problem, redactor))}`);
	if (problems.length > mostTold) require_cli.tell(`straykey: and ${problems.length - mostTold} more problems`);
}
// src/cli/scan-options.ts
function toScanOptions(line) {
	const typed = new require_typed.Typed(line);
	const confidence = typed.choice("confidence", require_model.confidences);
	const severity = typed.choice("severity", require_model.severities);
	const maxFileBytes = typed.size("max-file-size");
	const maxArchiveDepth = typed.count("max-archive-depth");
	const maxArchiveBytes = typed.size("max-archive-size");
	const maxDecodeDepth = typed.count("max-decode-depth");
	const maxFindings = typed.count("max-findings");
	const config = fileOrNone(typed, "config");
	const baseline = fileOrNone(typed, "baseline");
	return {
		target: toTarget(line, typed),
		rules: typed.names("rule"),
		skipRules: typed.names("skip-rule"),
		exclude: typed.list("exclude"),
		...confidence && { confidence },
		...severity && { severity },
		...config !== void 0 && { config },
		...baseline !== void 0 && { baseline },
		...typed.has("no-gitignore") && { honoursGitignore: false },
		...typed.has("follow-links") && { followsLinks: true },
		...typed.has("no-inline-allow") && { honoursInlineAllows: false },
		...maxFileBytes !== void 0 && { maxFileBytes },
		...maxArchiveDepth !== void 0 && { maxArchiveDepth },
		...maxArchiveBytes !== void 0 && { maxArchiveBytes },
		...maxDecodeDepth !== void 0 && { maxDecodeDepth },
		...maxFindings !== void 0 && { maxFindings }
	};
}
function fileOrNone(typed, name) {
	const file = typed.text(name);
	if (!typed.has(`no-${name}`)) return file;
	if (file !== void 0) throw new require_model.UsageError(`--${name} and --no-${name} contradict each other`);
	return false;
}
function toTarget({ command, positionals }, typed) {
	switch (command) {
		case "git": return toGitTarget(positionals[0] ?? ".", typed);
		case "env": return {
			kind: "env",
			paths: positionals
		};
		case "stdin": {
			const filename = typed.text("stdin-filename");
			return {
				kind: "stdin",
				...filename !== void 0 && { filename }
			};
		}
		default: return positionals.length === 1 && positionals[0] === "-" ? { kind: "stdin" } : {
			kind: "dir",
			paths: positionals
		};
	}
}
function toGitTarget(repository, typed) {
	const range = typed.text("range");
	if (range !== void 0 && typed.has("staged")) throw new require_model.UsageError("--staged and --range contradict each other: the index is not in any commit yet");
	if (range !== void 0) return {
		kind: "range",
		repository,
		range
	};
	return typed.has("staged") ? {
		kind: "staged",
		repository
	} : {
		kind: "git",
		repository
	};
}
Object.defineProperty(exports, "readInterruptibly", {
	enumerable: true,
	get: function() {
		return readInterruptibly;
	}
});
Object.defineProperty(exports, "tellProblems", {
	enumerable: true,
	get: function() {
		return tellProblems;
	}
});
Object.defineProperty(exports, "toScanOptions", {
	enumerable: true,
	get: function() {
		return toScanOptions;
	}
});
