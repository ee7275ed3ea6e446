const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
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
function indexComparison(commit) {
	return [
		"diff-index",
		"--cached",
		"--ignore-submodules=none",
		...guardedDiffOptions,
		commit,
		"--"
	];
}
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
const placeVariables$1 = new Set([
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
	GIT_FLUSH: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
function guardedEnvironment(environment, isCallersFolder) {
	const kept = {};
	for (const name of Object.keys(environment)) {
		const value = systemVariables.has(name.toUpperCase()) || configurationVariables.test(name) || isCallersFolder && placeVariables$1.has(name) ? environment[name] : void 0;
		if (value !== void 0) kept[name] = value;
	}
	return {
		...kept,
		...fixedVariables
	};
}
// src/sources/git/raw-diff.ts
const submoduleMode = "160000";
const absentMode = "000000";
const colon = 58;
const longestToken = 1 << 20;
function parseRawDiff(output) {
	const entries = new Map();
	const tokens = output.toString("utf8").split("\0");
	for (let at = 0; at + 1 < tokens.length; at += 2) {
		const [, mode = absentMode, before = "", id = "", status = ""] = (tokens[at] ?? "").split(" ");
		const path = tokens[at + 1] ?? "";
		if (!entries.has(path)) entries.set(path, {
			mode,
			id,
			before: [before],
			status,
			path
		});
	}
	return entries;
}
function isRawDiff(output) {
	const tokens = output.toString("latin1").split("\0");
	return tokens.pop() === "" && tokens.length % 2 === 0 && tokens.every((token, index) => index % 2 === 1 || /^:\d{6} \d{6} [0-9a-f]{40,64} [0-9a-f]{40,64} [A-Z]$/.test(token));
}
function parseChangedPaths(output) {
	const tokens = output.toString("utf8").split("\0");
	const changed = [];
	for (let at = 0; at + 1 < tokens.length; at += 2) {
		const [mode = "", , oldId = "", newId = ""] = (tokens[at] ?? "").slice(1).split(" ");
		if (mode !== "000000" && mode !== "160000" && oldId !== "" && !require_scan.isNullId(oldId)) changed.push({
			path: tokens[at + 1] ?? "",
			oldId,
			newId
		});
	}
	return changed;
}
var RawDiffParser = class {
	#handler;
	#pieces = [];
	#held = 0;
	#line;
	constructor(handler) {
		this.#handler = handler;
	}
	push(chunk) {
		let start = 0;
		for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
			this.#read(this.#token(chunk.subarray(start, end)));
			start = end + 1;
		}
		this.#hold(chunk.subarray(start));
	}
	#hold(bytes) {
		if (bytes.length === 0 || this.#held > longestToken) return;
		this.#pieces.push(Buffer.from(bytes));
		this.#held += bytes.length;
	}
	#token(bytes) {
		if (this.#held === 0) return bytes;
		const token = Buffer.concat([...this.#pieces, bytes]).subarray(0, longestToken);
		this.#pieces = [];
		this.#held = 0;
		return token;
	}
	#read(token) {
		if (this.#line !== void 0) return this.#readPath(this.#line, token);
		const text = token.toString("latin1").trimStart();
		if (text.charCodeAt(0) === colon) this.#line = readLine(text);
		else if (text !== "") this.#handler.commit?.(text);
	}
	#readPath(line, token) {
		this.#line = void 0;
		if (this.#handler.wants?.(line) ?? true) this.#handler.entry({
			...line,
			path: token.toString("utf8")
		});
	}
};
function readLine(text) {
	const parents = text.search(/[^:]/);
	const fields = text.slice(parents).split(" ");
	return {
		mode: fields[parents] ?? "000000",
		id: fields.at(-2) ?? "",
		before: fields.slice(parents + 1, -2),
		status: fields.at(-1) ?? ""
	};
}
// src/sources/git/stderr.ts
const maximumBytes$2 = 65536;
const maximumLines = 20;
var StderrText = class {
	#head = "";
	#tail = "";
	write(bytes) {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
		const room = maximumBytes$2 / 2 - this.#head.length;
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
	if (stderr === "") return;
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
let loaded;
function childProcess() {
	return loaded ??= process.getBuiltinModule("node:child_process");
}
const longestRunMs = 6e5;
function runGit(place, args, { input, maximumBytes = 64 << 20, timeoutMs = longestRunMs } = {}) {
	const result = childProcess().spawnSync(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		input: input ?? Buffer.alloc(0),
		maxBuffer: maximumBytes,
		timeout: timeoutMs,
		killSignal: "SIGKILL",
		windowsHide: true
	});
	const reason = result.error && reasonIn(result.error);
	if (reason !== void 0 && reason !== "ENOBUFS" && reason !== "EPIPE") throw toError(reason, place);
	const stderr = new StderrText();
	stderr.write(result.stderr);
	return {
		stdout: result.stdout,
		stderr: stderr.text(),
		exitCode: result.status ?? -1,
		isCut: reason === "ENOBUFS"
	};
}
function spawnGit(place, args, stdio, timeoutMs) {
	return childProcess().spawn(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		stdio,
		windowsHide: true,
		timeout: timeoutMs,
		killSignal: "SIGKILL"
	});
}
async function streamGit(place, args, onBytes, input) {
	const child = childProcess().spawn(findGit(place.environment), [...guardedOptions, ...args], {
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
async function streamLines(place, args, onLine, separator = "\n") {
	let rest = "";
	return await streamGit(place, args, (bytes) => {
		const lines = (rest + bytes.toString("latin1")).split(separator);
		rest = lines.pop() ?? "";
		return lines.every((line) => onLine(line) !== false);
	});
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
		child.on("error", (error) => reject(startError(error, place)));
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
let foundGit;
function findGit(environment) {
	const path = environment["PATH"] ?? environment["Path"] ?? "";
	if (foundGit?.path === path) return foundGit.program;
	const name = process.platform === "win32" ? "git.exe" : "git";
	const program = path.split(node_path.delimiter).filter(node_path.isAbsolute).map((folder) => (0, node_path.join)(folder, name)).find(isExecutable);
	if (program === void 0) throw new require_scan.SourceError("git", "not found in PATH; install git 2.25 or newer");
	foundGit = {
		path,
		program
	};
	return program;
}
function isExecutable(file) {
	const check = () => {
		(0, node_fs.accessSync)(file, node_fs.constants.X_OK);
		return true;
	};
	return (0, node_fs.existsSync)(file) && (require_scan.unlessRefused(check) ?? false);
}
function reasonIn(error) {
	return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
function startError(error, place) {
	return toError(reasonIn(error), place);
}
function toError(reason, place) {
	if (reason === "ETIMEDOUT") return new require_scan.SourceError(place.folder, "git did not answer in time; look whether its configuration includes a pipe or a slow disk");
	return new require_scan.SourceError("git", `cannot be started (${reason})`);
}
// src/sources/git/repository.ts
var repository_exports = require_rolldown_runtime.__exportAll({ openRepository: () => openRepository });
const questions = [
	"--is-bare-repository",
	"--is-inside-git-dir",
	"--show-object-format",
	"--is-shallow-repository",
	"--git-dir",
	"--git-common-dir",
	"--show-prefix",
	"--show-cdup"
];
const timeoutMs = 6e4;
function openRepository(path, caller = currentCaller()) {
	return openAt(findPlace(path, caller), path);
}
const currentCaller = () => ({
	environment: process.env,
	folder: process.cwd()
});
function findPlace(path, caller) {
	const folder = realFolder(path, caller.folder);
	const isCallersFolder = folder === caller.folder || folder === node_fs.realpathSync.native(caller.folder);
	return {
		folder,
		environment: guardedEnvironment(caller.environment, isCallersFolder)
	};
}
function openAt(place, path) {
	const answer = runGit(place, [
		"rev-parse",
		...questions,
		"--verify",
		"--quiet",
		"HEAD"
	], { timeoutMs });
	const lines = answer.stdout.toString("utf8").split("\n").slice(0, -1);
	if (lines.length < questions.length - 1) throw refusal(path, answer);
	const headId = answer.exitCode === 0 ? lines.pop() : void 0;
	const objectFormat = lines[2];
	if (objectFormat !== "sha1" && objectFormat !== "sha256") throw new require_scan.SourceError(path, "this git is too old; install git 2.25 or newer");
	return {
		...place,
		path,
		headId,
		objectFormat,
		...describe$1(place, lines)
	};
}
function describe$1(place, lines) {
	const [isBare, isInsideGitDir, , isShallow, ...rest] = lines;
	const hasWorkTree = isBare !== "true" && isInsideGitDir !== "true";
	const { gitDir, commonDir, prefix, cdup } = readLocations(place, rest, hasWorkTree);
	return {
		gitDir: (0, node_path.resolve)(place.folder, gitDir),
		commonDir: (0, node_path.resolve)(place.folder, commonDir),
		workTree: hasWorkTree ? (0, node_path.resolve)(place.folder, cdup) : void 0,
		isShallow: isShallow === "true",
		isPartial: namesPromisor((0, node_path.join)((0, node_path.resolve)(place.folder, commonDir), "config")),
		prefix
	};
}
function emptyTreeId(repository) {
	return repository.objectFormat === "sha1" ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}
function realFolder(path, base) {
	const folder = (0, node_path.resolve)(base, path);
	const stats = (0, node_fs.statSync)(folder, { throwIfNoEntry: false });
	if (stats === void 0) throw new require_scan.SourceError(path, "no such folder");
	if (!stats.isDirectory()) throw new require_scan.SourceError(path, "a file, not a repository; use `straykey dir` to scan files");
	return node_fs.realpathSync.native(folder);
}
function readLocations(place, lines, hasWorkTree) {
	const [gitDir = "", commonDir = "", prefix = "", cdup = ""] = lines;
	if (lines.length === (hasWorkTree ? 4 : 3)) return {
		gitDir,
		commonDir,
		prefix,
		cdup
	};
	const ask = (question) => runGit(place, ["rev-parse", question], { timeoutMs }).stdout.toString("utf8").replace(/\n$/, "");
	return {
		gitDir: ask("--git-dir"),
		commonDir: ask("--git-common-dir"),
		prefix: ask("--show-prefix"),
		cdup: ask("--show-cdup")
	};
}
function namesPromisor(configFile) {
	const text = require_scan.unlessRefused(() => (0, node_fs.readFileSync)(configFile, "latin1")) ?? "";
	return /^\s*(?:promisor|partialclone(?:filter)?)\s*=/im.test(text);
}
function refusal(path, answer) {
	const reason = reasonOf(answer.stderr);
	if (/not a git repository/.test(reason)) return new require_scan.SourceError(path, "not a git repository; use `straykey dir` to scan files");
	if (!/dubious ownership/.test(answer.stderr)) return new require_scan.SourceError(path, `git refuses the repository: ${reason}`);
	const command = linesOf(answer.stderr).find((line) => line.startsWith("git config --global --add safe.directory"));
	return new require_scan.SourceError(path, `git refuses the repository, since it belongs to another user; if you trust it, run: ${command ?? "git config --global --add safe.directory <its folder>"}`);
}
// src/sources/git/batch.ts
var MalformedAnswer = class extends Error {};
const lineFeed = 10;
const maximumHeader = 4096;
const noBytes = new Uint8Array(0);
var BatchParser = class {
	#handler;
	#state = "header";
	#mode = "skip";
	#header = "";
	#size = 0;
	#done = 0;
	#held = Buffer.allocUnsafe(65536);
	constructor(handler) {
		this.#handler = handler;
	}
	get isBetweenObjects() {
		return this.#state === "header" && this.#header === "";
	}
	push(chunk) {
		let at = 0;
		while (at < chunk.length) if (this.#state === "header") at = this.#readHeader(chunk, at);
		else if (this.#state === "body") at = this.#readBody(chunk, at);
		else at = this.#readLineFeed(chunk, at);
	}
	#readHeader(chunk, at) {
		const end = chunk.indexOf(lineFeed, at);
		this.#header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
		if (this.#header.length > maximumHeader) throw new MalformedAnswer();
		if (end < 0) return chunk.length;
		const header = this.#header;
		this.#header = "";
		this.#begin(header);
		return end + 1;
	}
	#begin(header) {
		const [id = "", type = "", digits] = header.split(" ");
		if (digits === void 0 && /^(?:missing|ambiguous|excluded|submodule)$/.test(type)) return this.#handler.missing();
		const size = Number(digits);
		if (!isObjectType(type) || !Number.isSafeInteger(size)) throw new MalformedAnswer();
		this.#size = size;
		this.#done = 0;
		this.#mode = this.#handler.begin(id, type, size);
		this.#state = "body";
		if (size === 0) this.#finish(noBytes);
	}
	#readBody(chunk, at) {
		const end = Math.min(chunk.length, at + this.#size - this.#done);
		const isWhole = this.#done === 0 && end - at === this.#size;
		if (this.#mode === "pieces") this.#handler.piece(chunk.subarray(at, end));
		else if (this.#mode === "whole" && !isWhole) this.#hold(chunk, at, end);
		this.#done += end - at;
		if (this.#done === this.#size) this.#finish(isWhole ? chunk.subarray(at, end) : this.#held.subarray(0, this.#size));
		return end;
	}
	#hold(chunk, at, end) {
		if (this.#held.length < this.#size) this.#held = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(this.#size)));
		chunk.copy(this.#held, this.#done, at, end);
	}
	#readLineFeed(chunk, at) {
		if (chunk[at] !== lineFeed) throw new MalformedAnswer();
		this.#state = "header";
		return at + 1;
	}
	#finish(bytes) {
		this.#state = "line-feed";
		if (this.#mode === "whole") this.#handler.whole(bytes);
		else this.#handler.end();
	}
};
function isObjectType(text) {
	return text === "blob" || text === "commit" || text === "tag" || text === "tree";
}
// src/sources/git/wanted-objects.ts
const corruptAdvice = "run `git fsck`, and fetch the object again from another copy";
var IdList = class {
	stride;
	#bytes = Buffer.allocUnsafe(65536);
	#length = 0;
	constructor(objectFormat) {
		this.stride = 2 * require_scan.idBytesOf(objectFormat) + 1;
	}
	get count() {
		return this.#length / this.stride;
	}
	add(bytes, end) {
		if (this.#length + this.stride > this.#bytes.length) this.#grow();
		bytes.copy(this.#bytes, this.#length, end - this.stride + 1, end);
		this.#length += this.stride;
		this.#bytes[this.#length - 1] = 10;
	}
	addText(id) {
		if (this.#length + this.stride > this.#bytes.length) this.#grow();
		this.#length += this.#bytes.write(`${id}\n`, this.#length, "latin1");
	}
	at(index) {
		return this.#bytes.toString("latin1", index * this.stride, (index + 1) * this.stride - 1);
	}
	lines(start = 0, end = this.count) {
		return this.#bytes.subarray(start * this.stride, end * this.stride);
	}
	#grow() {
		const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
		this.#bytes.copy(larger, 0, 0, this.#length);
		this.#bytes = larger;
	}
};
function listedObjects(ids) {
	return {
		count: ids.count,
		input: (start, end) => ids.lines(start, end),
		id: (index) => ids.at(index),
		provenance: (index, type) => {
			const objectId = ids.at(index);
			const isBlob = type === "blob" || type === "tree";
			return {
				kind: "git-object",
				path: isBlob ? "" : objectLabel(type, objectId),
				objectId,
				objectType: isBlob ? "blob" : type
			};
		},
		where: (index) => ids.at(index),
		absence: {
			kind: "corrupt-object",
			detail: "git lists it, but cannot read it",
			advice: corruptAdvice
		}
	};
}
function objectLabel(type, id) {
	return `${type} ${id.slice(0, 8)}`;
}
// src/sources/git/answer-reader.ts
const largestWhole = 8 << 20;
var AnswerReader = class {
	#wanted;
	#sink;
	#problems;
	#next = 0;
	#type = "blob";
	#stream;
	constructor(wanted, sink, problems) {
		this.#wanted = wanted;
		this.#sink = sink;
		this.#problems = problems;
	}
	get next() {
		return this.#next;
	}
	get problemCount() {
		return this.#problems.count;
	}
	begin(id, type, size) {
		if (id !== this.#wanted.id(this.#next)) throw new MalformedAnswer();
		this.#type = type;
		if (type === "tree") return "skip";
		if (size <= largestWhole) return "whole";
		this.#stream = this.#sink.stream(this.#wanted.provenance(this.#next, type));
		return "pieces";
	}
	whole(bytes) {
		this.#sink.blob({
			provenance: this.#wanted.provenance(this.#next, this.#type),
			bytes
		});
		this.#next += 1;
	}
	piece(bytes) {
		this.#stream?.write(bytes);
	}
	end() {
		this.#closeStream();
		this.#next += 1;
	}
	missing() {
		this.#problems.add({
			...this.#wanted.absence,
			where: this.#wanted.where(this.#next)
		});
		this.#next += 1;
	}
	passOver(detail) {
		this.#closeStream();
		this.#blame(this.#next, detail);
		this.#next += 1;
	}
	blameLast() {
		this.#closeStream();
		this.#blame(this.#next - 1, "its content is not as long as its header says");
	}
	giveUp(end) {
		this.#next = end;
	}
	#blame(index, detail) {
		this.#problems.add({
			kind: "corrupt-object",
			where: this.#wanted.where(index),
			detail,
			advice: corruptAdvice
		});
	}
	#closeStream() {
		this.#stream?.end();
		this.#stream = void 0;
	}
};
// src/sources/git/bounded-problems.ts
const maximumEach = 100;
var BoundedProblems = class {
	#sink;
	#counts = new Map();
	constructor(sink) {
		this.#sink = sink;
	}
	get count() {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}
	add(problem) {
		const count = (this.#counts.get(problem.kind) ?? 0) + 1;
		this.#counts.set(problem.kind, count);
		if (count <= maximumEach) this.#sink.problem(problem);
	}
	close(where) {
		for (const [kind, count] of this.#counts) if (count > maximumEach) this.#sink.problem({
			kind,
			where,
			detail: `${count - maximumEach} more like the ${maximumEach} before`
		});
	}
};
// src/sources/git/object-reader.ts
const largestSlice = 65536;
const smallestSlice = 256;
const maximumDeaths = 1500;
const fewObjects = 200;
const fewBytes = 16 << 20;
const batchArguments = [
	"cat-file",
	"--batch",
	"--buffer"
];
const summaryPlace = "git objects";
function readObjects(place, wanted, sink) {
	const problems = new BoundedProblems(sink);
	const reader = new AnswerReader(wanted, sink, problems);
	if (wanted.count <= fewObjects) readFew(place, wanted, reader, sink);
	if (reader.next < wanted.count) return readMany(place, wanted, reader, sink).finally(() => problems.close(summaryPlace));
	problems.close(summaryPlace);
}
function readFew(place, wanted, reader, sink) {
	const output = runGit(place, batchArguments, {
		input: wanted.input(0, wanted.count),
		maximumBytes: fewBytes
	});
	if (output.isCut || output.exitCode !== 0) return;
	if (understand(reader, 0, () => new BatchParser(reader).push(output.stdout)) && reader.problemCount === 0) reportLines(output.stderr, sink, summaryPlace, "corrupt-object");
}
async function readMany(place, wanted, reader, sink) {
	let slice = reader.problemCount === 0 ? largestSlice : smallestSlice;
	let deaths = 0;
	let unread = 0;
	while (reader.next < wanted.count) {
		const end = Math.min(wanted.count, reader.next + slice);
		const isComplete = await readSlice(place, wanted, reader, end, sink);
		slice = isComplete ? Math.min(largestSlice, slice * 2) : smallestSlice;
		if (isComplete || ++deaths <= maximumDeaths || reader.next >= end) continue;
		unread += end - reader.next;
		reader.giveUp(end);
	}
	if (unread > 0) sink.problem({
		kind: "limit",
		where: summaryPlace,
		detail: `${unread} objects beside corrupt ones were not read, since git failed more than ${maximumDeaths} times`,
		advice: "run `git fsck`, and scan a fresh clone"
	});
}
async function readSlice(place, wanted, reader, end, sink) {
	const start = reader.next;
	const known = reader.problemCount;
	const parser = new BatchParser(reader);
	let isSound = true;
	const parse = (bytes) => isSound = understand(reader, start, () => parser.push(bytes));
	const result = await streamGit(place, batchArguments, parse, wanted.input(start, end));
	if (!isSound) return false;
	if (reader.next === end) {
		if (reader.problemCount === known) reportLines(result.stderr, sink, summaryPlace, "corrupt-object");
		return true;
	}
	reader.passOver(result.exitCode === 0 ? "its content is shorter than its header says" : reasonOf(result.stderr));
	return false;
}
function understand(reader, start, parse) {
	try {
		parse();
		return true;
	} catch (error) {
		if (!(error instanceof MalformedAnswer)) throw error;
		if (reader.next > start) reader.blameLast();
		else reader.passOver("git gave an answer that cannot be understood");
		return false;
	}
}
// src/sources/git/presence.ts
const maximumBytes$1 = 1 << 30;
function keepPresent(repository, objects, sink) {
	if (!repository.isPartial || objects.length === 0) return objects;
	const wanted = new Map(objects.map(({ id }) => [id, false]));
	const { stdout } = runGit(repository, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--buffer",
		"--batch-check=%(objectname)"
	], { maximumBytes: maximumBytes$1 });
	for (let start = 0, end = stdout.indexOf(10); end >= 0; start = end + 1, end = stdout.indexOf(10, start)) {
		const id = stdout.toString("latin1", start, end);
		if (wanted.has(id)) wanted.set(id, true);
	}
	const present = objects.filter(({ id }) => wanted.get(id) === true);
	const absent = objects.find(({ id }) => wanted.get(id) === false);
	if (absent !== void 0) {
		const detail = `a partial clone: ${objects.length - present.length} objects were left on the server and not scanned, ${JSON.stringify(absent.path)} first`;
		sink.problem({
			kind: "partial-repository",
			where: repository.path,
			detail,
			advice: "scan a clone made without `--filter`"
		});
	}
	return present;
}
// src/sources/git/plain-repository.ts
const placeVariables = [
	"GIT_DIR",
	"GIT_COMMON_DIR",
	"GIT_WORK_TREE",
	"GIT_OBJECT_DIRECTORY"
];
const unusualWords = [
	"extensions",
	"include",
	"worktree",
	"partialclone",
	"promisor",
	"bare",
	"repositoryformatversion"
];
const usualVersion = "repositoryformatversion = 0\n";
const longestFileBytes = 1 << 20;
const packedBytes = [65536, longestFileBytes];
function describePlain({ folder, environment }) {
	const gitDir = (0, node_path.join)(folder, ".git");
	const config = readText((0, node_path.join)(gitDir, "config"));
	if (config === void 0 || isElsewhere(environment) || isUnusual(config, "bare = false\n")) return void 0;
	return describe(gitDir, folder);
}
function describeBare({ folder, environment }) {
	if (isElsewhere(environment) || (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return void 0;
	const file = (0, node_path.join)(folder, "config");
	const config = (0, node_fs.existsSync)(file) ? readText(file)?.toLowerCase() : "bare = true\n";
	if (config?.includes("bare = true\n") !== true || isUnusual(config, "bare = true\n")) return void 0;
	return describe(folder, void 0);
}
function isElsewhere(environment) {
	return placeVariables.some((name) => environment[name] !== void 0);
}
function describe(gitDir, workTree) {
	if (!(0, node_fs.existsSync)((0, node_path.join)(gitDir, "objects")) || !(0, node_fs.existsSync)((0, node_path.join)(gitDir, "refs")) || (0, node_fs.existsSync)((0, node_path.join)(gitDir, "commondir"))) return void 0;
	const headId = resolveHead(gitDir);
	if (headId === void 0) return void 0;
	return {
		gitDir,
		commonDir: gitDir,
		workTree,
		objectFormat: "sha1",
		isShallow: (readText((0, node_path.join)(gitDir, "shallow")) ?? "") !== "",
		isPartial: false,
		headId,
		prefix: ""
	};
}
function isUnusual(config, usualKind) {
	const rest = [usualVersion, usualKind].reduce((text, line) => text.replace(line, ""), config.toLowerCase());
	return unusualWords.some((word) => rest.includes(word));
}
function resolveHead(gitDir) {
	const head = readText((0, node_path.join)(gitDir, "HEAD")) ?? "";
	const branch = /^ref: (refs\/heads\/[^\s\\]+)\n$/.exec(head)?.[1];
	if (branch === void 0 || branch.includes("..")) return idIn(head);
	const file = (0, node_path.join)(gitDir, branch);
	return (0, node_fs.existsSync)(file) ? idIn(readText(file) ?? "") : findPacked((0, node_path.join)(gitDir, "packed-refs"), branch);
}
function findPacked(file, branch) {
	for (const most of packedBytes) {
		const packed = readBeginning(file, most) ?? "";
		const end = packed.indexOf(` ${branch}\n`);
		if (end >= 0) return idIn(`${packed.slice(packed.lastIndexOf("\n", end) + 1, end)}\n`);
		if (packed.length < most) return void 0;
	}
}
function idIn(text) {
	return /^([0-9a-f]{40})\n$/.exec(text)?.[1];
}
function readText(file) {
	const text = readBeginning(file, 1048577);
	return text !== void 0 && text.length <= longestFileBytes ? text : void 0;
}
function readBeginning(file, mostBytes) {
	if (!(0, node_fs.existsSync)(file)) return void 0;
	return require_scan.unlessRefused(() => {
		const fd = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		try {
			const bytes = Buffer.allocUnsafe(Math.min((0, node_fs.fstatSync)(fd).size, mostBytes));
			return bytes.toString("latin1", 0, (0, node_fs.readSync)(fd, bytes, 0, bytes.length, null));
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	});
}
// src/sources/git/loose-blob.ts
const buffer = Buffer.allocUnsafeSlow(1 << 18);
const longestBlobBytes = 16 << 20;
const longestHeaderBytes = 16;
function readLooseBlob(objectFolder, id) {
	const bytes = inflateFile(`${objectFolder}/${id.slice(0, 2)}/${id.slice(2)}`);
	const end = bytes?.subarray(0, longestHeaderBytes).indexOf(0) ?? -1;
	if (!bytes || end < 0) return void 0;
	const content = bytes.subarray(end + 1);
	return bytes.toString("latin1", 0, end) === `blob ${content.length}` ? content : void 0;
}
function inflateFile(file) {
	if (!(0, node_fs.existsSync)(file)) return void 0;
	return require_scan.unlessRefused(() => {
		const descriptor = (0, node_fs.openSync)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		try {
			const count = (0, node_fs.readSync)(descriptor, buffer, 0, buffer.length, null);
			return count < buffer.length ? require_scan.zlib().inflateSync(buffer.subarray(0, count), { maxOutputLength: longestBlobBytes }) : void 0;
		} finally {
			(0, node_fs.closeSync)(descriptor);
		}
	});
}
// src/sources/git/started-git.ts
let count = 0;
function startGit(place, args, maximumBytes) {
	const output = openNameless();
	const errors = output === void 0 ? void 0 : openNameless();
	if (output === void 0 || errors === void 0) {
		if (output !== void 0) (0, node_fs.closeSync)(output);
		return Promise.resolve(runGit(place, args, { maximumBytes }));
	}
	const child = spawnGit(place, args, [
		"ignore",
		output,
		errors
	], longestRunMs);
	const ended = new Promise((resolve, reject) => {
		child.on("error", (error) => {
			for (const descriptor of [output, errors]) (0, node_fs.closeSync)(descriptor);
			reject(startError(error, place));
		});
		child.on("exit", (code) => {
			const stderr = new StderrText();
			stderr.write(readUpTo(maximumBytes, errors).bytes);
			const { bytes, isCut } = readUpTo(maximumBytes, output);
			resolve({
				exitCode: isCut ? -1 : code ?? -1,
				stdout: bytes,
				stderr: stderr.text(),
				isCut
			});
		});
	});
	ended.catch(() => void 0);
	return ended;
}
function openNameless() {
	if (process.platform === "win32") return void 0;
	const path = (0, node_path.join)(process.env["TMPDIR"] || "/tmp", `straykey-${process.pid}-${process.hrtime.bigint()}-${count++}`);
	return require_scan.unlessRefused(() => {
		const descriptor = (0, node_fs.openSync)(path, "wx+", 384);
		(0, node_fs.unlinkSync)(path);
		return descriptor;
	});
}
function readUpTo(most, descriptor) {
	try {
		const { size } = (0, node_fs.fstatSync)(descriptor);
		const bytes = Buffer.allocUnsafeSlow(Math.min(size, most));
		let length = 0;
		for (let read = -1; read !== 0 && length < bytes.length; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, bytes.length - length, length);
		return {
			bytes: bytes.subarray(0, length),
			isCut: size > most
		};
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
// src/sources/git/staged.ts
var staged_exports = require_rolldown_runtime.__exportAll({
	openStaged: () => openStaged,
	stagedSource: () => stagedSource,
	startStaged: () => startStaged
});
const maximumBytes = 1 << 30;
function openStaged(path, caller = currentCaller(), compared) {
	const place = findPlace(path, caller);
	const facts = describePlain(place);
	if (facts?.headId === void 0) return openAt(place, path);
	const comparison = compared ? {
		exitCode: 0,
		stdout: Buffer.from(compared.buffer, compared.byteOffset, compared.byteLength),
		stderr: "",
		isCut: false
	} : compareIndex(place, facts.headId);
	return comparison.exitCode === 0 ? {
		...place,
		...facts,
		path,
		comparison
	} : openAt(place, path);
}
function startStaged(path, caller = currentCaller()) {
	const place = findPlace(path, caller);
	const facts = describePlain(place);
	if (facts?.headId === void 0) return openAt(place, path);
	return {
		...place,
		...facts,
		path,
		comparison: startGit(place, indexComparison(facts.headId), maximumBytes)
	};
}
function stagedSource(repository, only) {
	const chosen = only && new Set(only);
	const { comparison } = repository;
	if (!(comparison instanceof Promise)) return { read: (sink) => readStaged(repository, comparison, chosen, sink) };
	return { read: async (sink) => {
		const ended = await comparison;
		if (ended.exitCode === 0) return await readStaged(repository, ended, chosen, sink);
		return await readStaged(openAt(repository, repository.path), void 0, chosen, sink);
	} };
}
function readStaged(repository, comparison, only, sink) {
	const all = changedEntries(repository, comparison, sink);
	const changes = only ? all.filter(({ path }) => isAt(path, only)) : all;
	const entries = readLoose(repository, keepPresent(repository, changes.filter((entry) => isScanned(entry, sink)), sink), sink);
	if (changes.length === 0) sink.note(all.length === 0 ? "nothing is staged" : "nothing is staged at the paths that were named");
	const wanted = {
		count: entries.length,
		input: (start, end) => Buffer.from(entries.slice(start, end).map(({ id }) => `${id}\n`).join("")),
		id: (index) => entries[index]?.id ?? "",
		provenance: (index) => ({
			kind: "index",
			path: entries[index]?.path ?? "",
			objectId: entries[index]?.id ?? ""
		}),
		where: (index) => entries[index]?.path ?? "",
		absence: {
			kind: "missing-object",
			detail: "its staged content is not in the repository",
			advice: "run `git add` again"
		}
	};
	if (wanted.count > 0) return readObjects(repository, wanted, sink);
}
function isAt(path, places) {
	for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) if (places.has(path.slice(0, end))) return true;
	return false;
}
function readLoose({ commonDir, environment }, entries, sink) {
	if (environment["GIT_OBJECT_DIRECTORY"] !== void 0) return entries;
	const objectFolder = (0, node_path.join)(commonDir, "objects");
	return entries.filter(({ id, path }) => {
		const bytes = readLooseBlob(objectFolder, id);
		if (bytes) sink.blob({
			provenance: {
				kind: "index",
				path,
				objectId: id
			},
			bytes
		});
		return bytes === void 0;
	});
}
function compareWithParents(repository) {
	return [repository.headId ?? emptyTreeId(repository), ...mergedCommits(repository)].map((parent) => compareIndex(repository, parent));
}
function changedEntries(repository, comparison, sink) {
	const head = repository.headId ?? emptyTreeId(repository);
	const first = entriesOf(comparison ?? compareIndex(repository, head), repository, head, sink);
	const others = mergedCommits(repository).map((parent) => entriesOf(compareIndex(repository, parent), repository, parent, sink));
	return [...first.values()].filter(({ path }) => others.every((entries) => entries.has(path)));
}
function mergedCommits(repository) {
	return (require_scan.unlessRefused(() => (0, node_fs.readFileSync)((0, node_path.join)(repository.gitDir, "MERGE_HEAD"), "latin1")) ?? "").split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
function compareIndex(place, parent) {
	return runGit(place, indexComparison(parent), { maximumBytes });
}
function entriesOf({ exitCode, stdout, stderr }, { path }, parent, sink) {
	if (exitCode !== 0) throw new require_scan.SourceError(path, `git cannot compare the index with ${parent.slice(0, 8)}: ${reasonOf(stderr)}`);
	reportLines(stderr, sink, path, "corrupt-object");
	return parseRawDiff(stdout);
}
function isScanned({ status, mode, path }, sink) {
	if (status === "U") sink.problem({
		kind: "unreadable",
		where: path,
		detail: "has a conflict, so nothing is staged for it",
		advice: "resolve it and run `git add`"
	});
	else if (mode === "160000") sink.skip("submodule entries");
	else if (mode === "000000") sink.skip("deleted files");
	else return true;
	return false;
}
exports.BatchParser = BatchParser;
exports.BoundedProblems = BoundedProblems;
exports.IdList = IdList;
exports.RawDiffParser = RawDiffParser;
exports.compareWithParents = compareWithParents;
exports.corruptAdvice = corruptAdvice;
exports.currentCaller = currentCaller;
exports.describeBare = describeBare;
exports.describePlain = describePlain;
exports.findPlace = findPlace;
exports.guardedDiffOptions = guardedDiffOptions;
exports.guardedOptions = guardedOptions;
exports.indexComparison = indexComparison;
exports.isRawDiff = isRawDiff;
exports.keepPresent = keepPresent;
exports.listedObjects = listedObjects;
exports.objectLabel = objectLabel;
exports.openAt = openAt;
exports.openRepository = openRepository;
exports.openStaged = openStaged;
exports.parseChangedPaths = parseChangedPaths;
exports.parseRawDiff = parseRawDiff;
exports.readObjects = readObjects;
exports.reasonOf = reasonOf;
exports.reportLines = reportLines;
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
exports.runGit = runGit;
Object.defineProperty(exports, "staged_exports", {
	enumerable: true,
	get: function() {
		return staged_exports;
	}
});
exports.streamGit = streamGit;
exports.streamLines = streamLines;
exports.submoduleMode = submoduleMode;
