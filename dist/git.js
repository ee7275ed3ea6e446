const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/process/guard.ts
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
		const value = systemVariables.has(name.toUpperCase()) || name.startsWith("GIT_") && configurationVariables.test(name) || isCallersFolder && placeVariables$1.has(name) ? environment[name] : void 0;
		if (value !== void 0) kept[name] = value;
	}
	return {
		...kept,
		...fixedVariables
	};
}
// src/sources/git/process/stderr.ts
const maximumBytes$3 = 65536;
const maximumLines = 20;
var StderrText = class {
	#head = "";
	#tail = "";
	write(bytes) {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
		const room = maximumBytes$3 / 2 - this.#head.length;
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
	if (line === void 0) return "git gave no reason";
	const reason = line.replace(/^(?:fatal|error): /, "");
	const rest = reason.endsWith(":") ? lines[lines.lastIndexOf(line) + 1] : void 0;
	return rest === void 0 ? reason : `${reason} ${rest}`;
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
// src/sources/git/process/run.ts
let loaded;
function childProcess() {
	return loaded ??= process.getBuiltinModule("node:child_process");
}
const longestRunMs = 6e5;
function runGit(place, args, { input, maximumBytes = 64 << 20, timeoutMs = longestRunMs } = {}) {
	const allowedMs = timeFor(place, timeoutMs);
	const result = childProcess().spawnSync(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		input: input ?? Buffer.alloc(0),
		maxBuffer: maximumBytes,
		timeout: allowedMs,
		killSignal: "SIGKILL",
		windowsHide: true
	});
	const reason = result.error && reasonIn(result.error);
	if (reason === "ETIMEDOUT" && allowedMs !== timeoutMs) throw new require_scan.TimeOver();
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
function timeFor(place, timeoutMs) {
	if (isOver(place)) throw new require_scan.TimeOver();
	const left = Math.ceil(place.timeLeftMs?.() ?? 0);
	return left === 0 || timeoutMs === 0 ? Math.max(left, timeoutMs) : Math.min(left, timeoutMs);
}
function isOver({ timeLeftMs, signal }) {
	return signal?.aborted === true || timeLeftMs !== void 0 && timeLeftMs() <= 0;
}
function spawnGit(place, args, stdio, timeoutMs) {
	return childProcess().spawn(findGit(place.environment), [...guardedOptions, ...args], {
		cwd: place.folder,
		env: place.environment,
		stdio,
		windowsHide: true,
		timeout: timeFor(place, timeoutMs),
		killSignal: "SIGKILL",
		signal: place.signal
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
		windowsHide: true,
		timeout: timeFor(place, 0),
		killSignal: "SIGKILL",
		signal: place.signal
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
	let isWanted = true;
	const stopWanting = () => {
		isWanted = false;
		stop(child);
	};
	return new Promise((resolve, reject) => {
		child.stderr.on("data", (bytes) => stderr.write(bytes));
		child.stdout.on("data", (bytes) => {
			try {
				if (onBytes(bytes) === false) stopWanting();
			} catch (error) {
				stopWanting();
				reject(error);
			}
		});
		child.on("error", (error) => reject(startError(error, place)));
		child.on("close", (code, signal) => {
			if (isWanted && isStoppedByTime(place, signal)) reject(new require_scan.TimeOver());
			else resolve({
				exitCode: code ?? -1,
				stderr: stderr.text()
			});
		});
	});
}
function isStoppedByTime({ timeLeftMs, signal }, ending) {
	return ending === "SIGKILL" && (timeLeftMs !== void 0 || signal?.aborted === true);
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
	return place.signal?.aborted === true ? new require_scan.TimeOver() : toError(reasonIn(error), place);
}
function toError(reason, place) {
	if (reason === "ETIMEDOUT") return new require_scan.SourceError(place.folder, "git did not answer in time; check whether its configuration includes a pipe or a slow disk");
	return new require_scan.SourceError("git", `cannot be started (${reason})`);
}
// src/sources/git/refs/ref-files.ts
const longestFileBytes = 1 << 20;
const packedBytes = [65536, longestFileBytes];
const plainName = /^(?![0-9a-f]{4,40}$)(?!refs\/)\w[\w-]*(?:[./]\w[\w-]*)*$/;
function branchId({ isOwn, gitDir, commonDir }, name) {
	if (isOwn !== true || !plainName.test(name) || name.endsWith(".lock")) return void 0;
	if ((0, node_fs.existsSync)((0, node_path.join)(gitDir, name)) || (0, node_fs.existsSync)((0, node_path.join)(commonDir, "reftable"))) return void 0;
	const packed = readText((0, node_path.join)(commonDir, "packed-refs")) ?? ((0, node_fs.existsSync)((0, node_path.join)(commonDir, "packed-refs")) ? void 0 : "");
	if (packed === void 0) return void 0;
	const isRef = (ref) => packed.includes(` ${ref}\n`) || readText((0, node_path.join)(commonDir, ref)) !== void 0;
	if ([
		`refs/${name}`,
		`refs/tags/${name}`,
		`refs/remotes/${name}/HEAD`
	].some(isRef)) return void 0;
	const [branch, ...others] = [`refs/heads/${name}`, `refs/remotes/${name}`].filter(isRef);
	return branch === void 0 || others.length > 0 ? void 0 : idOfRef(commonDir, branch);
}
function idOfRef(gitDir, ref) {
	const file = (0, node_path.join)(gitDir, ref);
	return (0, node_fs.existsSync)(file) ? idIn(readText(file) ?? "") : findPacked((0, node_path.join)(gitDir, "packed-refs"), ref);
}
function findPacked(file, ref) {
	for (const most of packedBytes) {
		const packed = readBeginning(file, most) ?? "";
		const end = packed.indexOf(` ${ref}\n`);
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
const tooOld = "this git is too old; install git 2.25 or newer";
function openAt(place, path) {
	const answer = runGit(place, [
		"rev-parse",
		...questions,
		"--verify",
		"--quiet",
		"HEAD"
	], { timeoutMs });
	const lines = answer.stdout.toString("utf8").split("\n").slice(0, -1);
	if (lines.length < questions.length - 1) throw refusal(path, answer, place.environment["GIT_DIR"]);
	const headId = answer.exitCode === 0 ? lines.pop() : void 0;
	const objectFormat = lines[2];
	if (objectFormat !== "sha1" && objectFormat !== "sha256") throw new require_scan.SourceError(path, tooOld);
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
	const stats = statNamed(folder, path);
	if (stats === void 0) throw new require_scan.SourceError(path, "no such folder");
	if (!stats.isDirectory()) throw new require_scan.SourceError(path, "a file, not a repository; use `straykey dir` to scan files");
	return node_fs.realpathSync.native(folder);
}
function statNamed(folder, path) {
	try {
		return (0, node_fs.statSync)(folder, { throwIfNoEntry: false });
	} catch (error) {
		if (require_scan.systemErrorCode(error) === "ENOTDIR") return void 0;
		throw new require_scan.SourceError(path, require_scan.describeSystemError(error), { cause: error });
	}
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
function explainNone(path) {
	return (0, node_fs.existsSync)((0, node_path.join)(path, ".git")) ? "not a git repository that git can read, though it has a `.git`: its HEAD, `refs` or `objects` is damaged or missing; restore it, or use `straykey dir` to scan files" : "not a git repository; use `straykey dir` to scan files";
}
function refusal(path, answer, givenFolder) {
	const reason = reasonOf(answer.stderr);
	const lostFolder = /not a git repository: (.+)/.exec(reason)?.[1];
	if (lostFolder !== void 0 && givenFolder !== void 0) return new require_scan.SourceError(path, `GIT_DIR is ${lostFolder}, which is not a repository; correct it or unset it`);
	if (lostFolder !== void 0) return new require_scan.SourceError(path, `\`.git\` leads to ${lostFolder}, which is not a repository; make the repository that this submodule or worktree belongs to available, or use \`straykey dir\` to scan files`);
	if (/not a git repository/.test(reason)) return new require_scan.SourceError(path, explainNone(path));
	if (/^unknown option: /im.test(answer.stderr)) return new require_scan.SourceError(path, tooOld);
	if (!/dubious ownership/.test(answer.stderr)) return new require_scan.SourceError(path, `git refuses the repository: ${reason}`);
	const command = linesOf(answer.stderr).find((line) => line.startsWith("git config --global --add safe.directory"));
	return new require_scan.SourceError(path, `git refuses the repository, since it belongs to another user; if you trust it, run: ${command ?? "git config --global --add safe.directory <its folder>"}`);
}
// src/sources/git/history/raw-diff.ts
const submoduleMode = "160000";
const absentMode = "000000";
const colon = 58;
const longestToken = 1 << 20;
function parseRawDiff(output) {
	const entries = new Map();
	const tokens = require_scan.showBytes(output).split("\0");
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
	const tokens = require_scan.showBytes(output).split("\0");
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
			path: require_scan.showBytes(token)
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
// src/sources/git/packs/distrust.ts
var Distrust = class extends Error {};
function isDistrust(error) {
	return error instanceof Distrust || error instanceof Error && "syscall" in error;
}
// src/sources/git/packs/pack-files.ts
function listPacks(objectFolder) {
	const folder = (0, node_path.join)(objectFolder, "pack");
	if (!(0, node_fs.existsSync)(folder)) return [];
	return (0, node_fs.readdirSync)(folder).filter((name) => name.endsWith(".idx")).sort().map((name) => ({
		index: (0, node_path.join)(folder, name),
		pack: (0, node_path.join)(folder, `${name.slice(0, -4)}.pack`)
	})).filter(({ pack }) => (0, node_fs.existsSync)(pack));
}
function listLoose(objectFolder, idBytes) {
	const name = new RegExp(`^[0-9a-f]{${2 * idBytes - 2}}$`);
	return (0, node_fs.readdirSync)(objectFolder).filter((folder) => /^[0-9a-f]{2}$/.test(folder)).sort().flatMap((folder) => (0, node_fs.readdirSync)((0, node_path.join)(objectFolder, folder)).filter((file) => name.test(file)).sort().map((file) => folder + file));
}
// src/sources/git/packs/file-bytes.ts
function readFully(fd, bytes, position) {
	for (let done = 0; done < bytes.length;) {
		const count = (0, node_fs.readSync)(fd, bytes, done, bytes.length - done, position + done);
		if (count === 0) throw new Distrust("a file of a pack is shorter than it should be");
		done += count;
	}
}
// src/sources/git/packs/pack-index.ts
const signature$1 = 4285812579;
const headBytes$1 = 8;
const numbersRead = 16384;
const idsAround = 100;
var PackIndex = class {
	path;
	count;
	idBytes;
	#fd;
	#fanout;
	#largeCount;
	#id;
	#nearIds;
	constructor(path, idBytes) {
		this.path = path;
		this.idBytes = idBytes;
		this.#id = Buffer.alloc(idBytes);
		this.#fd = (0, node_fs.openSync)(path, "r");
		try {
			this.#fanout = readFanout(this.#fd);
			this.count = this.#fanout[255];
			const large = (0, node_fs.fstatSync)(this.#fd).size - this.#offsetsAt - 4 * this.count - 2 * idBytes;
			if (large < 0 || large % 8 !== 0) throw new Distrust("the index of a pack is broken");
			this.#largeCount = large / 8;
		} catch (error) {
			(0, node_fs.closeSync)(this.#fd);
			throw error;
		}
	}
	packChecksum() {
		const checksum = Buffer.alloc(this.idBytes);
		readFully(this.#fd, checksum, this.#offsetsAt + 4 * this.count + 8 * this.#largeCount);
		return checksum;
	}
	readOffsets(to) {
		const large = Buffer.allocUnsafe(8 * this.#largeCount);
		readFully(this.#fd, large, this.#offsetsAt + 4 * this.count);
		const small = Buffer.allocUnsafe(4 * Math.min(this.count, numbersRead));
		for (let first = 0; first < this.count; first += numbersRead) {
			const count = Math.min(this.count - first, numbersRead);
			readFully(this.#fd, small.subarray(0, 4 * count), this.#offsetsAt + 4 * first);
			for (let index = 0; index < count; index++) {
				const offset = small.readUInt32BE(4 * index);
				to[first + index] = offset < 2 ** 31 ? offset : largeOffset(large, offset - 2 ** 31);
			}
		}
	}
	id(position) {
		readFully(this.#fd, this.#id, this.#idsAt + position * this.idBytes);
		return this.#id.toString("hex");
	}
	readIds(to) {
		readFully(this.#fd, to, this.#idsAt);
	}
	*idChunks() {
		const ids = Buffer.allocUnsafe(Math.min(this.count, numbersRead) * this.idBytes);
		for (let first = 0; first < this.count; first += numbersRead) {
			const part = ids.subarray(0, Math.min(this.count - first, numbersRead) * this.idBytes);
			readFully(this.#fd, part, this.#idsAt + first * this.idBytes);
			yield part;
		}
	}
	bucket(firstByte) {
		const first = firstByte === 0 ? 0 : this.#fanout[firstByte - 1];
		const ids = Buffer.allocUnsafe((this.#fanout[firstByte] - first) * this.idBytes);
		readFully(this.#fd, ids, this.#idsAt + first * this.idBytes);
		return {
			ids,
			first
		};
	}
	offsetOf(id) {
		const position = this.#positionOf(id);
		if (position < 0) return void 0;
		const offset = this.#numberAt(this.#offsetsAt + 4 * position);
		if (offset < 2 ** 31) return offset;
		const large = Buffer.allocUnsafe(8 * this.#largeCount);
		readFully(this.#fd, large, this.#offsetsAt + 4 * this.count);
		return largeOffset(large, offset - 2 ** 31);
	}
	close() {
		(0, node_fs.closeSync)(this.#fd);
	}
	#positionOf(id) {
		const start = id[0] === 0 ? 0 : this.#fanout[id[0] - 1];
		const end = this.#fanout[id[0]];
		const guess = start + Math.floor(id.readUIntBE(1, 3) / 2 ** 24 * (end - start));
		const first = Math.max(start, guess - idsAround);
		const count = Math.min(end, guess + idsAround) - first;
		const near = this.#near.subarray(0, count * this.idBytes);
		readFully(this.#fd, near, this.#idsAt + first * this.idBytes);
		const found = findInFew(near, id);
		if (found >= 0) return first + found;
		if ((first === start || near.compare(id, 0, this.idBytes, 0, this.idBytes) < 0) && (first + count === end || near.compare(id, 0, this.idBytes, near.length - this.idBytes) > 0)) return -1;
		const bucket = this.bucket(id[0]);
		const foundFar = findInBucket(bucket.ids, id);
		return foundFar < 0 ? -1 : bucket.first + foundFar;
	}
	get #near() {
		return this.#nearIds ??= Buffer.allocUnsafe(200 * this.idBytes);
	}
	#numberAt(place) {
		const bytes = Buffer.allocUnsafe(4);
		readFully(this.#fd, bytes, place);
		return bytes.readUInt32BE(0);
	}
	get #idsAt() {
		return 1032;
	}
	get #offsetsAt() {
		return this.#idsAt + this.count * (this.idBytes + 4);
	}
};
function withIndexes(packs, idBytes, work) {
	const indexes = openIndexes(packs, idBytes);
	try {
		return work(indexes);
	} finally {
		for (const index of indexes) index.close();
	}
}
function openIndexes(packs, idBytes) {
	const indexes = [];
	try {
		for (const { index } of packs) indexes.push(new PackIndex(index, idBytes));
		return indexes;
	} catch (error) {
		for (const index of indexes) index.close();
		throw error;
	}
}
function readFanout(fd) {
	const head = Buffer.alloc(1032);
	readFully(fd, head, 0);
	if (head.readUInt32BE(0) !== signature$1 || head.readUInt32BE(4) !== 2) throw new Distrust("the index of a pack is of another version");
	const fanout = new Uint32Array(256);
	for (let byte = 0; byte < fanout.length; byte++) {
		fanout[byte] = head.readUInt32BE(headBytes$1 + 4 * byte);
		if (byte > 0 && fanout[byte] < fanout[byte - 1]) throw new Distrust("the index of a pack is broken");
	}
	return fanout;
}
function findInFew(ids, wanted) {
	let at = ids.indexOf(wanted);
	while (at >= 0 && at % wanted.length !== 0) at = ids.indexOf(wanted, at + 1);
	return at < 0 ? -1 : at / wanted.length;
}
function findInBucket(ids, wanted) {
	const length = wanted.length;
	let low = 0;
	let high = ids.length / length;
	while (low < high) {
		const middle = low + high >> 1;
		const order = ids.compare(wanted, 0, length, middle * length, (middle + 1) * length);
		if (order === 0) return middle;
		if (order < 0) low = middle + 1;
		else high = middle;
	}
	return -1;
}
function largeOffset(large, index) {
	if (8 * index + 8 > large.length) throw new Distrust("the index of a pack is broken");
	const offset = large.readUInt32BE(8 * index) * 2 ** 32 + large.readUInt32BE(8 * index + 4);
	if (!Number.isSafeInteger(offset)) throw new Distrust("the index of a pack is broken");
	return offset;
}
// src/sources/git/packs/pack-headers.ts
const entryTypes = {
	commit: 1,
	tree: 2,
	blob: 3,
	tag: 4,
	offsetDelta: 6,
	idDelta: 7
};
const noBase = 4294967295;
const lostBase = 4294967294;
const windowBytes = 1 << 20;
const longestHead$1 = 64;
function readHeaders({ fd, index }, { offsets, positions }, { types, bases }) {
	const count = positions.length;
	const end = offsets[count];
	bases.fill(noBase);
	const window = Buffer.allocUnsafe(windowBytes);
	const named = [];
	let start = 0;
	let length = 0;
	for (let number = 0; number < count; number++) {
		const offset = offsets[number];
		if (offset + longestHead$1 > start + length && start + length < end) {
			start = offset;
			length = Math.min(windowBytes, end - start);
			readFully(fd, window.subarray(0, length), start);
		}
		let at = offset - start;
		const type = window[at] >> 4 & 7;
		types[number] = type;
		while (window[at] >= 128 && at < length) at++;
		at++;
		if (type === entryTypes.offsetDelta) bases[number] = findOffset(offsets, number, offset - readDistance(window, at));
		else if (type === entryTypes.idDelta) named.push({
			number,
			id: Buffer.from(window.subarray(at, at + index.idBytes))
		});
		else if (type < entryTypes.commit || type > entryTypes.tag) throw new Distrust("an object in a pack is of an unknown type");
	}
	if (named.length > 0) findNamed(named, index, positions, bases);
}
function readDistance(bytes, from) {
	let at = from;
	let distance = bytes[at] & 127;
	while (bytes[at] >= 128 && distance < 2 ** 46) distance = (distance + 1) * 128 + (bytes[++at] & 127);
	return distance;
}
function findOffset(offsets, number, wanted) {
	let step = 1;
	let high = number;
	while (high - step >= 0 && offsets[high - step] > wanted) {
		high -= step;
		step *= 2;
	}
	let low = Math.max(0, high - step);
	while (low < high) {
		const middle = low + high >> 1;
		if (offsets[middle] < wanted) low = middle + 1;
		else high = middle;
	}
	return offsets[low] === wanted && low < number ? low : lostBase;
}
function findNamed(named, index, positions, bases) {
	const numbers = new Uint32Array(positions.length);
	for (const [number, position] of positions.entries()) numbers[position] = number;
	named.sort((a, b) => a.id[0] - b.id[0]);
	let bucket;
	let byte = -1;
	for (const { number, id } of named) {
		if (bucket === void 0 || id[0] !== byte) {
			byte = id[0];
			bucket = index.bucket(byte);
		}
		const found = findInBucket(bucket.ids, id);
		bases[number] = found < 0 ? lostBase : numbers[bucket.first + found];
	}
}
// src/sources/git/packs/lone/lone-objects.ts
const largestObject = 3 << 19;
const largestStream = 1574528;
const deltaBytes = 2 << 20;
const deepestDelta = 4095;
const mostPacks = 50;
const firstRead = 4096;
const longestHead = 32;
const typeNames = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
var LoneObjects = class {
	#folders;
	#unpacker;
	#deltaAt;
	#places;
	#packs;
	#looseFolders;
	constructor(folders, unpacker) {
		this.#folders = folders;
		this.#unpacker = unpacker;
		const { start, end, inputPadding } = unpacker;
		this.#deltaAt = start + largestStream + inputPadding;
		const place = this.#deltaAt + deltaBytes;
		this.#places = [place, place + end >> 1];
		if (this.#places[1] - place < largestObject) throw new RangeError("the unpacker has too little room");
	}
	read(id) {
		const loose = this.#findLoose(id.slice(0, 2), id.slice(2));
		if (loose !== void 0) return this.#readLoose(loose);
		const wanted = Buffer.from(id, "hex");
		for (const pack of this.#packs ??= openPacks(this.#folders)) {
			const offset = pack.index.offsetOf(wanted);
			if (offset !== void 0) return this.#readPacked(pack, offset);
		}
		throw new Distrust("an object is not there");
	}
	#findLoose(folder, file) {
		this.#looseFolders ??= new Set(this.#folders.flatMap((path) => (0, node_fs.readdirSync)(path).map((name) => `${path}/${name}`)));
		for (const path of this.#folders) {
			const loose = `${path}/${folder}`;
			if (this.#looseFolders.has(loose) && (0, node_fs.existsSync)(`${loose}/${file}`)) return `${loose}/${file}`;
		}
	}
	close() {
		closePacks(this.#packs ?? []);
		this.#packs = void 0;
		this.#looseFolders = void 0;
	}
	#readLoose(file) {
		const { start, bytes } = this.#unpacker;
		const [at] = this.#places;
		const length = this.#readFile(file);
		bytes.fill(0, at, at + longestHead);
		this.#unpacker.inflate(start, length, at, longestHead);
		const head = latin1(bytes, at, at + longestHead);
		const end = head.indexOf("\0");
		const [type, digits = ""] = head.slice(0, Math.max(0, end)).split(" ");
		const known = typeNames.find((one) => one !== void 0 && one === type);
		const size = Number(digits);
		if (known === void 0 || `${type} ${size}` !== head.slice(0, end)) throw new Distrust("a loose object is broken");
		const whole = end + 1 + size;
		this.#checkRoom(whole);
		if (this.#unpacker.inflate(start, length, at, whole) !== length) throw new Distrust("a loose object is broken");
		return {
			type: known,
			bytes: bytes.subarray(at + end + 1, at + whole)
		};
	}
	#readFile(file) {
		const fd = (0, node_fs.openSync)(file, "r");
		try {
			if (!(0, node_fs.fstatSync)(fd).isFile()) throw new Distrust("a loose object is not a file");
			const length = (0, node_fs.readSync)(fd, this.#unpacker.bytes, this.#unpacker.start, largestStream, 0);
			if (length === largestStream) throw new Distrust("an object is large");
			return length;
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	}
	#readPacked({ fd, index }, offset) {
		const deltas = [];
		let room = this.#deltaAt;
		let entry = this.#readEntry(fd, index, offset);
		while (entry.type >= entryTypes.offsetDelta) {
			if (deltas.length === deepestDelta || room + entry.size + this.#unpacker.outputPadding > this.#places[0]) throw new Distrust("an object is made of too many");
			deltas.push(this.#inflate(entry, room));
			room += entry.size + this.#unpacker.outputPadding;
			entry = this.#readEntry(fd, index, entry.baseOffset);
		}
		const type = typeNames[entry.type];
		if (type === void 0) throw new Distrust("an object in a pack is of an unknown type");
		this.#checkRoom(entry.size);
		let text = this.#inflate(entry, this.#places[0]);
		for (const delta of deltas.reverse()) text = this.#apply(delta, text);
		return {
			type,
			bytes: this.#unpacker.bytes.subarray(text.at, text.at + text.size)
		};
	}
	#inflate({ stream, size }, to) {
		if (this.#unpacker.inflate(stream.at, stream.size, to, size) === 0) throw new Distrust("a pack is broken");
		return {
			at: to,
			size
		};
	}
	#apply(delta, base) {
		const size = this.#unpacker.deltaSize(delta.at, delta.size, base.size);
		if (size < 0) throw new Distrust("a pack is broken");
		this.#checkRoom(size);
		const at = base.at === this.#places[0] ? this.#places[1] : this.#places[0];
		if (!this.#unpacker.applyDelta(delta.at, delta.size, base.at, base.size, at, size)) throw new Distrust("a pack is broken");
		return {
			at,
			size
		};
	}
	#checkRoom(size) {
		if (size + this.#unpacker.outputPadding > this.#places[1] - this.#places[0]) throw new Distrust("an object is large");
	}
	#readEntry(fd, index, offset) {
		const { bytes, start } = this.#unpacker;
		let length = (0, node_fs.readSync)(fd, bytes, start, firstRead, offset);
		const type = bytes[start] >> 4 & 7;
		let size = bytes[start] & 15;
		let at = start;
		for (let unit = 16; bytes[at] >= 128 && at < start + longestHead; unit *= 128) size += (bytes[++at] & 127) * unit;
		at++;
		let baseOffset = -1;
		if (type === entryTypes.offsetDelta) {
			const distance = readDistance(bytes, at);
			while (bytes[at] >= 128 && at < start + longestHead) at++;
			at++;
			baseOffset = offset - distance;
			if (distance === 0) throw new Distrust("a pack is broken");
		} else if (type > entryTypes.offsetDelta) {
			baseOffset = index.offsetOf(Buffer.from(bytes.subarray(at, at + index.idBytes))) ?? -1;
			at += index.idBytes;
		}
		if (type >= entryTypes.offsetDelta && baseOffset < 0) throw new Distrust("a base is in no place of its pack");
		this.#checkRoom(size);
		const most = at - start + size + (size >> 10) + 64;
		if (length === firstRead && most > length) length += (0, node_fs.readSync)(fd, bytes, start + length, Math.min(most, largestStream) - length, offset + length);
		return {
			type,
			size,
			stream: {
				at,
				size: start + length - at
			},
			baseOffset
		};
	}
};
function openPacks(folders) {
	const files = folders.flatMap(listPacks);
	if (files.length > mostPacks) throw new Distrust(`there are more than ${mostPacks} packs`);
	const opened = [];
	try {
		for (const file of files) opened.push(openPack(file));
		return opened;
	} catch (error) {
		closePacks(opened);
		throw error;
	}
}
function openPack({ index, pack }) {
	const fd = (0, node_fs.openSync)(pack, "r");
	try {
		return {
			index: new PackIndex(index, 20),
			fd
		};
	} catch (error) {
		(0, node_fs.closeSync)(fd);
		throw error;
	}
}
function closePacks(packs) {
	for (const { index, fd } of packs) {
		index.close();
		(0, node_fs.closeSync)(fd);
	}
}
function latin1(bytes, start, end) {
	return Buffer.prototype.latin1Slice.call(bytes, start, end);
}
// src/sources/git/packs/lone/object-folders.ts
const deepestAlternate = 5;
function findObjectFolders({ folder, environment }, commonDir) {
	const own = environment["GIT_OBJECT_DIRECTORY"];
	const named = environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "";
	if (named.includes("\"")) throw new Distrust("an object folder has a name in quotes");
	const found = new Set();
	for (const path of [own ?? (0, node_path.join)(commonDir, "objects"), ...named.split(node_path.delimiter)]) if (path !== "") addFolder((0, node_path.resolve)(folder, path), 0, found);
	return [...found];
}
function addFolder(folder, depth, found) {
	if (found.has(folder) || !(0, node_fs.existsSync)(folder)) return;
	found.add(folder);
	for (const line of readAlternates(folder)) {
		if (line.startsWith("\"")) throw new Distrust("an alternate has a name in quotes");
		if (depth >= deepestAlternate) throw new Distrust("alternates are nested too deep");
		addFolder((0, node_path.resolve)(folder, line), depth + 1, found);
	}
}
function readAlternates(folder) {
	const file = (0, node_path.join)(folder, "info", "alternates");
	if (!(0, node_fs.existsSync)(file)) return [];
	return (0, node_fs.readFileSync)(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
// src/sources/git/process/batch.ts
var MalformedAnswer = class extends Error {};
const lineFeed = 10;
const maximumHeader = 4096;
const noBytes$1 = new Uint8Array(0);
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
		if (size === 0) this.#finish(noBytes$1);
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
// src/sources/git/packs/number-room.ts
const leastReturned = 33 << 20;
const fewBytes$1 = 1 << 19;
function roomBytes(bytes) {
	return bytes < fewBytes$1 ? bytes : Math.max(bytes, leastReturned);
}
var NumberRoom = class {
	#buffer;
	#length = 0;
	constructor(bytes) {
		this.#buffer = new ArrayBuffer(roomBytes(bytes));
	}
	float64(count) {
		return new Float64Array(this.#buffer, this.#take(8 * count), count);
	}
	uint32(count) {
		return new Uint32Array(this.#buffer, this.#take(4 * count), count);
	}
	int32(count) {
		return new Int32Array(this.#buffer, this.#take(4 * count), count);
	}
	uint16(count) {
		return new Uint16Array(this.#buffer, this.#take(2 * count), count);
	}
	uint8(count) {
		return new Uint8Array(this.#buffer, this.#take(count), count);
	}
	#take(bytes) {
		const at = this.#length;
		this.#length += Math.ceil(bytes / 8) * 8;
		return at;
	}
};
function giveBack(part) {
	const { buffer } = part;
	if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) structuredClone(buffer, { transfer: [buffer] });
}
// src/sources/git/objects/wanted-objects.ts
const corruptAdvice = "Run `git fsck`, and fetch the object again from another copy.";
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
		const larger = Buffer.allocUnsafe(roomBytes(this.#bytes.length * 2));
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
				path: isBlob ? "" : require_scan.objectLabel(type, objectId),
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
function objectsAtPaths(objects, { provenance, absence }) {
	const unknown = {
		id: "",
		path: ""
	};
	const at = (index) => objects[index] ?? unknown;
	return {
		count: objects.length,
		input: (start, end) => idLines(objects.slice(start, end).map(({ id }) => id)),
		id: (index) => at(index).id,
		provenance: (index, type) => provenance(at(index), type),
		where: (index) => at(index).path,
		absence
	};
}
function idLines(ids) {
	return Buffer.from([...ids].map((id) => `${id}\n`).join(""));
}
function chosenObjects(wanted, places) {
	return {
		count: places.length,
		input: (start, end) => idLines(places.slice(start, end).map((place) => wanted.id(place))),
		id: (index) => wanted.id(places[index]),
		provenance: (index, type) => wanted.provenance(places[index], type),
		where: (index) => wanted.where(places[index]),
		absence: wanted.absence
	};
}
// src/sources/git/objects/answer-reader.ts
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
// src/sources/git/objects/bounded-problems.ts
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
// src/sources/git/objects/object-reader.ts
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
	if (isOver(place)) return;
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
		if (sink.timeLimit?.isOver()) {
			sink.timeLimit.leaveOut("objects", wanted.count - reader.next);
			break;
		}
		const end = Math.min(wanted.count, reader.next + slice);
		const isComplete = await readSlice({
			place,
			wanted,
			reader,
			sink
		}, end);
		slice = isComplete ? Math.min(largestSlice, slice * 2) : smallestSlice;
		if (isComplete || ++deaths <= maximumDeaths || reader.next >= end) continue;
		unread += end - reader.next;
		reader.giveUp(end);
	}
	if (unread > 0) sink.problem({
		kind: "limit",
		where: summaryPlace,
		detail: `${unread} objects beside corrupt ones were not read, since git failed more than ${maximumDeaths} times`,
		advice: "Run `git fsck`, and scan a fresh clone."
	});
}
async function readSlice({ place, wanted, reader, sink }, end) {
	const start = reader.next;
	const known = reader.problemCount;
	const parser = new BatchParser(reader);
	let isSound = true;
	const parse = (bytes) => {
		isSound = understand(reader, start, () => parser.push(bytes));
		return isSound && sink.timeLimit?.isOver() !== true;
	};
	const result = await require_scan.unlessOver(streamGit(place, batchArguments, parse, wanted.input(start, end)), () => ({
		exitCode: -1,
		stderr: ""
	}));
	if (!isSound) return false;
	if (sink.timeLimit?.isOver()) return true;
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
// src/sources/git/objects/lone-reader.ts
function openAlone(repository, unpacker, sink) {
	const { isOwn, isShallow, isPartial, objectFormat, commonDir } = repository;
	if (!unpacker || isOwn !== true || isShallow || isPartial || objectFormat !== "sha1") return void 0;
	return tryAlone(sink, () => new LoneObjects(findObjectFolders(repository, commonDir), unpacker));
}
function tryAlone(sink, work) {
	try {
		return work();
	} catch (error) {
		if (!isDistrust(error)) throw error;
		sink.readByGit(error instanceof Distrust ? `all, since ${error.message}` : "all, since an object cannot be opened", 0);
		return;
	}
}
function readWanted(repository, objects, wanted, sink) {
	const left = objects ? readEach(objects, wanted, sink) : void 0;
	if (left?.length === 0) return;
	if (left) sink.readByGit("large, broken or not there", left.length);
	return readObjects(repository, left ? chosenObjects(wanted, left) : wanted, sink);
}
function readEach(objects, wanted, sink) {
	const left = [];
	for (let index = 0; index < wanted.count; index++) {
		if (sink.timeLimit?.isOver()) {
			sink.timeLimit.leaveOut("objects", left.length + wanted.count - index);
			return [];
		}
		const object = readOne(objects, wanted.id(index));
		if (object === void 0) left.push(index);
		else if (object.type !== "tree") sink.blob({
			provenance: wanted.provenance(index, object.type),
			bytes: object.bytes
		});
	}
	return left;
}
function readOne(objects, id) {
	try {
		return objects.read(id);
	} catch (error) {
		if (isDistrust(error)) return void 0;
		throw error;
	}
}
// src/sources/git/objects/presence.ts
const maximumBytes$2 = 1 << 30;
function keepPresent(repository, objects, sink) {
	if (!repository.isPartial || objects.length === 0) return objects;
	const wanted = new Map(objects.map(({ id }) => [id, false]));
	const { stdout } = runGit(repository, [
		"cat-file",
		"--batch-all-objects",
		"--unordered",
		"--buffer",
		"--batch-check=%(objectname)"
	], { maximumBytes: maximumBytes$2 });
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
			advice: "Scan a clone made without `--filter`."
		});
	}
	return present;
}
// src/sources/git/index/plain-repository.ts
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
const [smallA, smallZ] = [97, 122];
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
function isOwn({ folder }, gitDir) {
	const user = process.geteuid?.();
	return user !== void 0 && [folder, gitDir].every((path) => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false })?.uid === user);
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
	return unusualWords.some((word) => rest.includes(word)) || !rest.split("\n").every(isSoundLine);
}
function isSoundLine(line) {
	const text = line.trim();
	const first = text.charCodeAt(0);
	if (text === "" || text.startsWith("#") || text.startsWith(";")) return true;
	return !text.endsWith("\\") && (text.startsWith("[") ? text.includes("]") : first >= smallA && first <= smallZ);
}
function resolveHead(gitDir) {
	const head = readText((0, node_path.join)(gitDir, "HEAD")) ?? "";
	const branch = /^ref: (refs\/heads\/[^\s\\]+)\n$/.exec(head)?.[1];
	return branch === void 0 || branch.includes("..") ? idIn(head) : idOfRef(gitDir, branch);
}
// src/sources/git/packs/trees/tree-difference.ts
const mostTrees = 1e3;
const deepestFolder = 100;
const idBytes$1 = 20;
const space = 32;
const treeMode = "040000";
const noBytes = Buffer.alloc(0);
var TreeComparison = class {
	#objects;
	#onDifference;
	#trees = 0;
	constructor(objects, onDifference) {
		this.#objects = objects;
		this.#onDifference = onDifference;
	}
	compare(before, after) {
		if (before !== after) this.#compareFolders(before, after, "", 0);
	}
	#compareFolders(before, after, prefix, depth) {
		if (depth > deepestFolder) throw new Distrust("folders are nested too deep");
		const [old, now] = [this.#read(before), this.#read(after)];
		let [oldAt, nowAt] = [0, 0];
		while (oldAt < old.length || nowAt < now.length) {
			const same = sameEntries(old, oldAt, now, nowAt);
			oldAt += same;
			nowAt += same;
			const [oldEntry, entry] = [entryAt(old, oldAt), entryAt(now, nowAt)];
			const order = oldEntry === void 0 ? 1 : entry === void 0 ? -1 : compareOrder(oldEntry, entry);
			if (order <= 0 && oldEntry) oldAt = oldEntry.end;
			if (order >= 0 && entry) nowAt = entry.end;
			const [first, second] = [order <= 0 ? oldEntry : void 0, order >= 0 ? entry : void 0];
			this.#compareEntries(prefix + (first?.name ?? second?.name ?? ""), first, second, depth);
		}
	}
	#compareEntries(path, before, after, depth) {
		if (before?.id === after?.id && before?.mode === after?.mode) return;
		const [oldFolder, newFolder] = [folderIn(before), folderIn(after)];
		const [oldFile, newFile] = [oldFolder ? void 0 : before, newFolder ? void 0 : after];
		if (oldFile || newFile) this.#onDifference(path, oldFile, newFile);
		if (oldFolder || newFolder) this.#compareFolders(oldFolder?.id, newFolder?.id, `${path}/`, depth + 1);
	}
	#read(id) {
		if (id === void 0) return noBytes;
		if (++this.#trees > mostTrees) throw new Distrust("there are many trees to compare");
		const { type, bytes } = this.#objects.read(id);
		if (type !== "tree") throw new Distrust("a tree is none");
		return Buffer.from(bytes);
	}
};
function folderIn(entry) {
	return entry?.mode === treeMode ? entry : void 0;
}
function sameEntries(a, aAt, b, bAt) {
	const isSame = (from, to) => a.compare(b, bAt + from, bAt + to, aAt + from, aAt + to) === 0;
	const length = Math.min(a.length - aAt, b.length - bAt);
	if (length === 0 || isSame(0, length)) return length;
	let [same, differs] = [0, length];
	while (differs - same > 1) {
		const middle = same + differs >> 1;
		if (isSame(same, middle)) same = middle;
		else differs = middle;
	}
	let end = aAt;
	for (let next = entryEnd(a, end); next <= aAt + same; next = entryEnd(a, end)) end = next;
	return end - aAt;
}
function entryEnd(tree, at) {
	const zero = tree.indexOf(0, at);
	return zero < 0 ? Number.POSITIVE_INFINITY : zero + 1 + idBytes$1;
}
function entryAt(tree, at) {
	if (at >= tree.length) return void 0;
	const nameAt = tree.indexOf(space, at) + 1;
	const zero = tree.indexOf(0, nameAt);
	const end = zero + 1 + idBytes$1;
	if (nameAt <= at || zero <= nameAt || end > tree.length) throw new Distrust("a tree is not sound");
	return {
		name: tree.toString("latin1", nameAt, zero),
		mode: canonicalMode(tree.toString("latin1", at, nameAt - 1)),
		id: tree.toString("hex", zero + 1, end),
		end
	};
}
function compareOrder(a, b) {
	const [left, right] = [a, b].map(({ name, mode }) => mode === treeMode ? `${name}/` : name);
	return left === right ? 0 : left < right ? -1 : 1;
}
function canonicalMode(text) {
	if (text === "100644") return text;
	const mode = Number.parseInt(text, 8);
	switch (mode >> 12) {
		case 8: return (mode & 64) === 0 ? "100644" : "100755";
		case 10: return "120000";
		case 4: return treeMode;
		case 14: return "160000";
		default: throw new Distrust("a tree is not sound");
	}
}
// src/sources/git/packs/lone/lone-commit.ts
const treeLine = /^tree ([0-9a-f]{40})\n/;
const parentWord = "parent ";
const idLength = 40;
function readCommit(objects, id) {
	const { type, bytes } = objects.read(id);
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", 0, Math.min(bytes.length, 4096));
	const treeId = type === "commit" ? treeLine.exec(text)?.[1] : void 0;
	if (treeId === void 0) throw new Distrust("a commit is none");
	const parentIds = [];
	let at = 46;
	for (; text.startsWith(parentWord, at); at += 48) parentIds.push(text.slice(at + 7, at + 7 + idLength));
	if (!text.startsWith("author ", at)) throw new Distrust("a commit is not sound");
	return {
		id,
		treeId,
		parentIds
	};
}
// src/sources/git/process/started-git.ts
let count = 0;
function startGit(place, args, maximumBytes) {
	if (isOver(place)) return withoutUnhandledRejection(Promise.reject(new require_scan.TimeOver()));
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
	return withoutUnhandledRejection(new Promise((resolve, reject) => {
		child.on("error", (error) => {
			if (child.pid !== void 0) return;
			for (const descriptor of [output, errors]) (0, node_fs.closeSync)(descriptor);
			reject(startError(error, place));
		});
		child.on("exit", (code, signal) => {
			const stderr = new StderrText();
			stderr.write(readUpTo(maximumBytes, errors).bytes);
			const { bytes, isCut } = readUpTo(maximumBytes, output);
			if (isStoppedByTime(place, signal)) reject(new require_scan.TimeOver());
			else resolve({
				exitCode: isCut ? -1 : code ?? -1,
				stdout: bytes,
				stderr: stderr.text(),
				isCut
			});
		});
	}));
}
function withoutUnhandledRejection(promise) {
	promise.catch(() => void 0);
	return promise;
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
		const wanted = Math.min(size, most);
		const bytes = Buffer.allocUnsafeSlow(roomBytes(wanted));
		let length = 0;
		for (let read = -1; read !== 0 && length < wanted; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, wanted - length, length);
		return {
			bytes: bytes.subarray(0, length),
			isCut: size > most
		};
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
// src/sources/git/index/named-places.ts
var named_places_exports = require_rolldown_runtime.__exportAll({
	isAtPlace: () => isAtPlace,
	namedPlaces: () => namedPlaces
});
function namedPlaces(repository, names) {
	const places = names && new Set(names.map((name) => namedPlace(repository, name)));
	return places?.has("") ? void 0 : places;
}
function namedPlace({ workTree }, name) {
	const inside = (0, node_path.isAbsolute)(name) ? fromTop(workTree, name) : name;
	const path = node_path.posix.normalize(require_scan.withSlashes(inside)).replace(/\/$/, "");
	if (require_scan.isOutside(path)) throw new require_scan.SourceError(name, "is outside of the repository");
	return path === "." ? "" : path;
}
function fromTop(workTree, name) {
	if (workTree === void 0) return "..";
	const direct = require_scan.pathFrom(workTree, name);
	if (!require_scan.isOutside(direct)) return direct;
	const folder = require_scan.unlessRefused(() => node_fs.realpathSync.native((0, node_path.dirname)(name)));
	const resolved = folder === void 0 ? direct : require_scan.pathFrom(workTree, (0, node_path.join)(folder, (0, node_path.basename)(name)));
	return require_scan.isOutside(resolved) ? ".." : resolved;
}
function isAtPlace(path, places) {
	return outerPaths(path).some((outer) => places.has(outer));
}
function placesWithout(places, paths) {
	const left = new Set(places);
	for (const path of paths) {
		if (left.size === 0) break;
		for (const outer of outerPaths(path)) left.delete(outer);
	}
	return left;
}
function outerPaths(path) {
	const paths = [];
	for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) paths.push(path.slice(0, end));
	return paths;
}
// src/sources/git/index/index-tree.ts
const headBytes = 12;
const signature = "DIRC";
const knownVersions = [
	2,
	3,
	4
];
const [idBytes, extensionHead] = [20, 8];
const tailBytes = [1 << 18, 1 << 22];
const treeExtension = "TREE";
const splitExtension = "link";
const longestCounts = 24;
function readIndexTree(file) {
	if (!(0, node_fs.existsSync)(file)) return void 0;
	const fd = (0, node_fs.openSync)(file, "r");
	try {
		const { size } = (0, node_fs.fstatSync)(fd);
		const head = Buffer.allocUnsafe(headBytes);
		if ((0, node_fs.readSync)(fd, head, 0, headBytes, 0) < headBytes || head.toString("latin1", 0, 4) !== signature || !knownVersions.includes(head.readUInt32BE(4))) return void 0;
		for (const most of tailBytes) {
			const tail = Buffer.allocUnsafe(Math.min(most, size - headBytes));
			if ((0, node_fs.readSync)(fd, tail, 0, tail.length, size - tail.length) < tail.length) return void 0;
			const id = findTree(tail, head.readUInt32BE(8));
			if (id !== void 0 || tail.length < most) return id;
		}
		return;
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function findTree(tail, entryCount) {
	for (let at = tail.lastIndexOf(treeExtension); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(treeExtension, at - 1)) if (areExtensions(tail, at)) return isSplitBefore(tail, at) ? void 0 : readRoot(tail, at + extensionHead, entryCount);
}
function isSplitBefore(tail, end) {
	for (let at = tail.lastIndexOf(splitExtension, end - 1); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(splitExtension, at - 1)) if (at + extensionHead <= end && at + extensionHead + tail.readUInt32BE(at + 4) === end) return true;
	return false;
}
function areExtensions(tail, from) {
	let at = from;
	const end = tail.length - idBytes;
	while (at + extensionHead <= end && /[A-Z]/.test(tail.toString("latin1", at, at + 1))) at += extensionHead + tail.readUInt32BE(at + 4);
	return at === end;
}
function readRoot(tail, at, entryCount) {
	const counts = tail.toString("latin1", at, at + longestCounts);
	const end = counts.indexOf("\n");
	return end > 0 && counts.startsWith(`\0${entryCount} `) ? tail.toString("hex", at + end + 1, at + end + 1 + idBytes) : void 0;
}
// src/sources/git/index/unknown-places.ts
const maximumBytes$1 = 1 << 30;
function reportUnknown(repository, places, sink) {
	if (places.size === 0) return;
	const { stdout, exitCode } = runGit(repository, [
		"ls-files",
		"-z",
		"--full-name",
		":/"
	], { maximumBytes: maximumBytes$1 });
	if (exitCode !== 0) return;
	for (const where of placesWithout(places, require_scan.showBytes(stdout).split("\0"))) sink.problem({
		kind: "nothing-scanned",
		where,
		detail: "is not in the index",
		advice: "Paths count from the top of the repository; `git add` stages what is new."
	});
}
// src/sources/git/index/staged.ts
var staged_exports = require_rolldown_runtime.__exportAll({
	openStaged: () => openStaged,
	stagedSource: () => stagedSource,
	startStaged: () => startStaged
});
const nullId = "0".repeat(40);
const maximumBytes = 1 << 30;
function openStaged(path, { caller = currentCaller(), compared } = {}) {
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
		isOwn: isOwn(place, facts.gitDir),
		comparison
	} : openAt(place, path);
}
function startStaged(path, caller = currentCaller()) {
	const place = findPlace(path, caller);
	const facts = describePlain(place);
	if (facts?.headId === void 0) return openAt(place, path);
	const indexTreeId = isOwn(place, facts.gitDir) ? findIndexTree(place, facts.gitDir) : void 0;
	if (indexTreeId !== void 0) return {
		...place,
		...facts,
		path,
		isOwn: true,
		indexTreeId
	};
	return {
		...place,
		...facts,
		path,
		comparison: startGit(place, indexComparison(facts.headId), maximumBytes)
	};
}
function findIndexTree({ environment }, gitDir) {
	if (environment["GIT_INDEX_FILE"] !== void 0 || (0, node_fs.existsSync)((0, node_path.join)(gitDir, "MERGE_HEAD"))) return void 0;
	return require_scan.unlessRefused(() => readIndexTree((0, node_path.join)(gitDir, "index")));
}
function stagedSource(repository, only) {
	const chosen = namedPlaces(repository, only);
	return { read: (sink, _sharing, unpacker) => {
		const objects = openAlone(repository, unpacker, sink);
		const reading = readIndex(repository, {
			sink,
			objects,
			only: chosen
		});
		if (!reading) objects?.close();
		return reading?.finally(() => objects?.close());
	} };
}
function readIndex(repository, reading) {
	const { sink, objects } = reading;
	const { comparison, indexTreeId } = repository;
	const changes = objects && indexTreeId !== void 0 ? tryAlone(sink, () => compareTrees(objects, repository.headId ?? "", indexTreeId)) : void 0;
	if (changes) return readChanges(repository, changes, reading);
	if (comparison instanceof Promise) return comparison.then((ended) => readCompared(repository, ended, reading));
	return readCompared(repository, indexTreeId === void 0 ? comparison : compareIndex(repository, repository.headId ?? ""), reading);
}
function readCompared(repository, comparison, reading) {
	const isRefused = comparison !== void 0 && comparison.exitCode !== 0;
	const agreed = isRefused ? openAt(repository, repository.path) : repository;
	return readChanges(agreed, changedEntries(agreed, isRefused ? void 0 : comparison, reading.sink), reading);
}
function compareTrees(objects, headId, indexTreeId) {
	const changes = [];
	new TreeComparison(objects, (path, before, after) => {
		const status = after === void 0 ? "D" : before === void 0 ? "A" : "M";
		changes.push({
			mode: after?.mode ?? "000000",
			id: after?.id ?? nullId,
			before: [before?.id ?? nullId],
			status,
			path: require_scan.showByteString(path)
		});
	}).compare(readCommit(objects, headId).treeId, indexTreeId);
	return changes;
}
function readChanges(repository, all, { sink, objects, only }) {
	const changes = only ? all.filter(({ path }) => isAtPlace(path, only)) : all;
	const entries = keepPresent(repository, changes.filter((entry) => isScanned(entry, sink)), sink);
	if (changes.length === 0) sink.note(all.length === 0 ? "nothing is staged" : "nothing is staged at the paths that were named");
	if (only) reportUnknown(repository, placesWithout(only, changes.map(({ path }) => path)), sink);
	const wanted = objectsAtPaths(entries, {
		provenance: ({ id, path }) => ({
			kind: "index",
			path,
			objectId: id
		}),
		absence: {
			kind: "missing-object",
			detail: "its staged content is not in the repository",
			advice: "Run `git add` again."
		}
	});
	require_scan.searchFileNames(entries.filter(({ status }) => status === "A").map(({ path }) => path), sink);
	if (wanted.count > 0) return readWanted(repository, objects, wanted, sink);
}
function compareWithHead(repository) {
	return compareIndex(repository, repository.headId ?? emptyTreeId(repository));
}
function compareWithParents(repository) {
	return [compareWithHead(repository), ...mergedCommits(repository).map((parent) => compareIndex(repository, parent))];
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
	if (exitCode !== 0) throw new require_scan.SourceError(path, `git cannot compare the index with ${require_scan.shortId(parent)}: ${reasonOf(stderr)}`);
	reportLines(stderr, sink, path, "corrupt-object");
	return parseRawDiff(stdout);
}
function isScanned({ status, mode, path }, sink) {
	if (status === "U") sink.problem({
		kind: "unreadable",
		where: path,
		detail: "has a conflict, so nothing is staged for it",
		advice: "Resolve it and run `git add`."
	});
	else if (mode === "160000") sink.skip("submodule entries");
	else if (mode === "000000") sink.skip("deleted files");
	else return true;
	return false;
}
exports.BatchParser = BatchParser;
exports.BoundedProblems = BoundedProblems;
exports.Distrust = Distrust;
exports.IdList = IdList;
exports.NumberRoom = NumberRoom;
exports.PackIndex = PackIndex;
exports.RawDiffParser = RawDiffParser;
exports.TreeComparison = TreeComparison;
exports.branchId = branchId;
exports.compareWithHead = compareWithHead;
exports.compareWithParents = compareWithParents;
exports.corruptAdvice = corruptAdvice;
exports.currentCaller = currentCaller;
exports.describeBare = describeBare;
exports.describePlain = describePlain;
exports.entryTypes = entryTypes;
exports.findInBucket = findInBucket;
exports.findObjectFolders = findObjectFolders;
exports.findPlace = findPlace;
exports.giveBack = giveBack;
exports.guardedDiffOptions = guardedDiffOptions;
exports.guardedOptions = guardedOptions;
exports.idLines = idLines;
exports.indexComparison = indexComparison;
exports.isDistrust = isDistrust;
exports.isOwn = isOwn;
exports.isRawDiff = isRawDiff;
exports.keepPresent = keepPresent;
exports.listLoose = listLoose;
exports.listPacks = listPacks;
exports.listedObjects = listedObjects;
exports.lostBase = lostBase;
exports.namedPlace = namedPlace;
Object.defineProperty(exports, "named_places_exports", {
	enumerable: true,
	get: function() {
		return named_places_exports;
	}
});
exports.noBase = noBase;
exports.objectsAtPaths = objectsAtPaths;
exports.openAlone = openAlone;
exports.openAt = openAt;
exports.openIndexes = openIndexes;
exports.openRepository = openRepository;
exports.openStaged = openStaged;
exports.parseChangedPaths = parseChangedPaths;
exports.parseRawDiff = parseRawDiff;
exports.readCommit = readCommit;
exports.readFully = readFully;
exports.readHeaders = readHeaders;
exports.readObjects = readObjects;
exports.readWanted = readWanted;
exports.reasonOf = reasonOf;
exports.reportLines = reportLines;
Object.defineProperty(exports, "repository_exports", {
	enumerable: true,
	get: function() {
		return repository_exports;
	}
});
exports.roomBytes = roomBytes;
exports.runGit = runGit;
Object.defineProperty(exports, "staged_exports", {
	enumerable: true,
	get: function() {
		return staged_exports;
	}
});
exports.startGit = startGit;
exports.streamGit = streamGit;
exports.streamLines = streamLines;
exports.submoduleMode = submoduleMode;
exports.tryAlone = tryAlone;
exports.withIndexes = withIndexes;
