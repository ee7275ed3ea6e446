const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/sources/git/guard.ts
const guardedOptions = [
	"--no-pager",
	"--no-optional-locks",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.pager=cat",
		"core.sshCommand=false",
		"core.gitProxy=",
		"credential.helper=",
		"protocol.allow=never",
		"log.showSignature=false",
		"log.mailmap=false",
		"diff.orderFile=/dev/null",
		"diff.relative=false",
		"advice.graftFileDeprecated=false",
		"core.bigFileThreshold=16m",
		"core.deltaBaseCacheLimit=96m",
		"core.packedGitWindowSize=16m",
		"core.packedGitLimit=128m"
	].flatMap((override) => ["-c", override])
];
const guardedDiffOptions = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--no-relative",
	"--no-color"
];
const systemVariables = new Set([
	"PATH",
	"HOME",
	"XDG_CONFIG_HOME",
	"TMPDIR",
	"TEMP",
	"TMP",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"DYLD_FALLBACK_LIBRARY_PATH",
	"SUDO_UID",
	"SYSTEMROOT",
	"WINDIR",
	"COMSPEC",
	"PATHEXT",
	"USERPROFILE",
	"HOMEDRIVE",
	"HOMEPATH",
	"APPDATA",
	"LOCALAPPDATA",
	"PROGRAMDATA"
]);
const configurationVariables = /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|(?:KEY|VALUE)_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;
const placeVariables = new Set([
	"GIT_DIR",
	"GIT_COMMON_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_QUARANTINE_PATH",
	"GIT_PREFIX"
]);
const fixedVariables = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
function guardedEnvironment(environment, isCallersFolder) {
	const kept = {};
	for (const [name, value] of Object.entries(environment)) {
		if (value === void 0) continue;
		if (systemVariables.has(name.toUpperCase()) || configurationVariables.test(name) || isCallersFolder && placeVariables.has(name)) kept[name] = value;
	}
	return {
		...kept,
		...fixedVariables
	};
}
// src/sources/git/stderr.ts
const maximumBytes = 65536;
const maximumLines = 20;
var StderrText = class {
	#head = "";
	#tail = "";
	write(bytes) {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
		const room = maximumBytes / 2 - this.#head.length;
		this.#head += text.slice(0, room);
		this.#tail = (this.#tail + text.slice(Math.max(room, 0))).slice(-32768);
	}
	text() {
		return this.#head + this.#tail;
	}
};
function linesOf(stderr) {
	return stderr.split("\n").map((line) => line.replace(/\p{Cc}+/gu, " ").replace(/\/\/[^/@\s]*@/g, "//").trim()).filter((line) => line !== "");
}
function reasonOf(stderr) {
	const lines = linesOf(stderr);
	const line = lines.findLast((text) => text.startsWith("fatal: ")) ?? lines.findLast((text) => text.startsWith("error: ")) ?? lines.at(-1);
	return line === void 0 ? "git gave no reason" : line.replace(/^(?:fatal|error): /, "");
}
function reportLines(stderr, sink, where, kind) {
	for (const line of [...new Set(linesOf(stderr))].slice(0, maximumLines)) {
		const complaint = /^(?:fatal|error): (.*)$/.exec(line)?.[1];
		if (complaint !== void 0) sink.problem({
			kind,
			where,
			detail: `git says: ${complaint}`
		});
		else if (!isHint(line)) sink.note(`git says: ${line.replace(/^warning: /, "")}`);
	}
}
function isHint(line) {
	return line.startsWith("hint:") || line.includes("uses promisor remotes");
}
// src/sources/git/run.ts
function runGit(place, args, { input, maximumBytes = 64 << 20, timeoutMs = 6e5 } = {}) {
	const result = (0, node_child_process.spawnSync)(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		input: input ?? Buffer.alloc(0),
		maxBuffer: maximumBytes,
		timeout: timeoutMs,
		killSignal: "SIGKILL",
		windowsHide: true
	});
	const reason = errorCode(result.error);
	if (reason !== void 0 && reason !== "ENOBUFS" && reason !== "EPIPE") throw startError(reason, place);
	const stderr = new StderrText();
	stderr.write(result.stderr);
	return {
		stdout: result.stdout,
		stderr: stderr.text(),
		exitCode: result.status ?? -1,
		isCut: reason === "ENOBUFS"
	};
}
async function streamGit(place, args, onBytes, input) {
	const child = (0, node_child_process.spawn)(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	child.stdin.on("error", () => void 0);
	child.stdin.end(input);
	return await readToEnd(child, place, onBytes);
}
function readToEnd(child, place, onBytes) {
	const stderr = new StderrText();
	return new Promise((resolve, reject) => {
		child.stderr.on("data", (bytes) => stderr.write(bytes));
		child.stdout.on("data", (bytes) => {
			try {
				if (onBytes(bytes) === false) stop(child);
			} catch (error) {
				stop(child);
				reject(error);
			}
		});
		child.on("error", (error) => reject(startError(errorCode(error) ?? "unknown error", place)));
		child.on("close", (code) => resolve({
			exitCode: code ?? -1,
			stderr: stderr.text()
		}));
	});
}
function stop(child) {
	child.stdout.removeAllListeners("data");
	child.stdout.destroy();
	child.kill("SIGKILL");
}
function findGit(environment) {
	const path = environment["PATH"] ?? environment["Path"] ?? "";
	const name = process.platform === "win32" ? "git.exe" : "git";
	const found = path.split(node_path.delimiter).filter(node_path.isAbsolute).map((folder) => (0, node_path.join)(folder, name)).find(isExecutable);
	if (found === void 0) throw new require_model.SourceError("git", "not found in PATH; install git 2.25 or newer");
	return found;
}
function isExecutable(file) {
	try {
		(0, node_fs.accessSync)(file, node_fs.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function errorCode(error) {
	if (error === void 0) return void 0;
	return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
function startError(reason, place) {
	if (reason === "ETIMEDOUT") return new require_model.SourceError(place.folder, "git did not answer in time; look whether its configuration includes a pipe or a slow disk");
	return new require_model.SourceError("git", `cannot be started (${reason})`);
}
Object.defineProperty(exports, "guardedDiffOptions", {
	enumerable: true,
	get: function() {
		return guardedDiffOptions;
	}
});
Object.defineProperty(exports, "guardedEnvironment", {
	enumerable: true,
	get: function() {
		return guardedEnvironment;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "reportLines", {
	enumerable: true,
	get: function() {
		return reportLines;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "streamGit", {
	enumerable: true,
	get: function() {
		return streamGit;
	}
});
