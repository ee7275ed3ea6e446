#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
// src/code-cache/code-file.ts
const build = "49cac9e039645932";
const watchers = [
	"NODE_OPTIONS",
	"NODE_V8_COVERAGE",
	"NODE_COMPILE_CACHE",
	"NODE_DISABLE_COMPILE_CACHE"
];
let room = Buffer.allocUnsafeSlow(1 << 19);
function codeFolder(chunks, kind) {
	if (process.execArgv.length > 0 || watchers.some((name) => (process.env[name] ?? "") !== "")) return void 0;
	const all = `${chunks}/.cache`;
	const usual = `${all}/${build}-${process.version}-${process.arch}-${kind}`;
	return {
		all,
		own: {
			usual,
			tuned: `${usual}-tuned`
		}
	};
}
function readChunk(filename) {
	const { size, mtimeMs, uid } = readFile(filename);
	return {
		text: room.toString("latin1", 0, size),
		stamp: `${filename.slice(filename.lastIndexOf("/") + 1)}-${size}-${mtimeMs}`,
		uid
	};
}
function readCode({ own }, flags, { stamp, uid }) {
	const kept = `${own[flags]}/${stamp}`;
	if (!(0, node_fs.existsSync)(kept)) return void 0;
	try {
		const file = readFile(kept);
		const length = file.size / 2;
		if (file.uid !== uid || file.size === 0 || file.size % 2 !== 0) return void 0;
		return room.compare(room, 0, length, length, file.size) === 0 ? room.subarray(0, length) : void 0;
	} catch {
		return;
	}
}
function readFile(path) {
	const descriptor = (0, node_fs.openSync)(path, "r");
	try {
		const { size, mtimeMs, uid } = (0, node_fs.fstatSync)(descriptor);
		if (size > room.length) room = Buffer.allocUnsafeSlow(size);
		if ((0, node_fs.readSync)(descriptor, room, 0, size, null) !== size) throw new Error(`${path} became shorter while it was read`);
		return {
			size,
			mtimeMs,
			uid
		};
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function writeCode(folder, flags, { stamp, uid }, code) {
	const own = folder.own[flags];
	const unfinished = `${own}/${stamp}.${process.pid}`;
	try {
		if (uid !== (process.geteuid?.() ?? uid)) return false;
		if (!(0, node_fs.existsSync)(own)) makeFolder(folder, own);
		(0, node_fs.writeFileSync)(unfinished, Buffer.concat([code, code]), { flag: "wx" });
		(0, node_fs.renameSync)(unfinished, `${own}/${stamp}`);
		return true;
	} catch {
		if ((0, node_fs.existsSync)(unfinished)) (0, node_fs.rmSync)(unfinished);
		return false;
	}
}
function makeFolder({ all }, own) {
	if (!(0, node_fs.existsSync)(all)) (0, node_fs.mkdirSync)(all);
	for (const name of (0, node_fs.readdirSync)(all)) if (!name.startsWith(`${build}-`)) (0, node_fs.rmSync)(`${all}/${name}`, {
		recursive: true,
		force: true
	});
	(0, node_fs.writeFileSync)(`${all}/.gitignore`, "*\n");
	(0, node_fs.mkdirSync)(own);
}
// src/code-cache/code-cache-packed.ts
const [head, tail] = ["(function (exports, require, module, __filename, __dirname) { ", "\n})"];
const beside = "./";
function openCodeCache(kind, entry) {
	const folder = codeFolder(__dirname, kind);
	if (folder === void 0) return { keep: () => void 0 };
	const compiler = new ChunkCompiler(folder);
	const loaded = new Map([[entry, module]]);
	const load = (name) => {
		const known = loaded.get(name);
		if (known) return known.exports;
		const filename = `${__dirname}/${name}`;
		const run = compiler.compile(filename).runInThisContext();
		if (typeof run !== "function") throw new TypeError(`${filename} is not a module`);
		const made = { exports: {} };
		loaded.set(name, made);
		Reflect.apply(run, made.exports, [
			made.exports,
			require$1,
			made,
			filename,
			__dirname
		]);
		return made.exports;
	};
	const ordinary = module.require;
	const require$1 = (id) => id.startsWith(beside) ? load(id.slice(2)) : Reflect.apply(ordinary, module, [id]);
	module.require = require$1;
	return compiler;
}
var ChunkCompiler = class {
	#folder;
	#compiled = [];
	#flags = "usual";
	constructor(folder) {
		this.#folder = folder;
	}
	compile(filename) {
		const chunk = readChunk(filename);
		const { Script } = process.getBuiltinModule("node:vm");
		const compileKept = () => {
			const cachedData = readCode(this.#folder, this.#flags, chunk);
			const text = head + chunk.text + tail;
			return new Script(text, {
				filename,
				columnOffset: -head.length,
				...cachedData && { cachedData }
			});
		};
		let script = compileKept();
		if (script.cachedDataRejected === true && this.#flags === "usual") {
			this.#flags = "tuned";
			script = compileKept();
		}
		const { stamp, uid } = chunk;
		this.#compiled.push({
			chunk: {
				stamp,
				uid
			},
			script,
			isKept: script.cachedDataRejected === false
		});
		return script;
	}
	keep(flags) {
		if (this.#compiled.every(({ isKept }) => isKept)) return;
		for (const { chunk, script } of this.#compiled) if (!writeCode(this.#folder, flags, chunk, script.createCachedData())) return;
	}
};
// src/cli/stderr.ts
function tell(line) {
	try {
		(0, node_fs.writeSync)(2, `${line}\n`);
	} catch {}
}
// src/cli/tuning/compiler-flags.ts
const manyFiles = 500;
const measuredEngine = "11.";
const flags = [
	"--interrupt-budget=300000",
	"--max-inlined-bytecode-size-cumulative=200",
	"--regexp-tier-up-ticks=10",
	"--no-regexp-peephole-optimization"
];
const usualFlags = [
	"--interrupt-budget=67584",
	"--max-inlined-bytecode-size-cumulative=920",
	"--regexp-tier-up-ticks=1",
	"--regexp-peephole-optimization"
];
let areSet$1 = false;
function isMeasured() {
	return process.versions.v8.startsWith(measuredEngine);
}
function hasOwnFlags() {
	return areSet$1;
}
function tuneCompilersForTree(files) {
	if (files >= manyFiles) setFlags();
}
function tuneCompilersForPacks(bytes) {
	if (bytes >= 15e6) setFlags();
}
function resetFlags() {
	if (areSet$1) setAll(usualFlags);
	areSet$1 = false;
}
function setFlags() {
	if (areSet$1 || !isMeasured()) return;
	areSet$1 = true;
	setAll(flags);
}
function setAll(all) {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const flag of all) setFlagsFromString(flag);
}
// src/cli/tuning/memory-flags.ts
const growthPercent = 10;
const youngBytes = 4 << 20;
const largeHeapBytes = 4e7;
const sparingPercent = 20;
const bytesBetweenHeapLooks = 4e6;
const bytesBetweenLooks = 1 << 18;
const lookEveryMs = 20;
const manyScannedBytes = 16e6;
let areSet = false;
function hasMemoryFlags() {
	return areSet;
}
function createMemoryTuning({ kind }) {
	if (kind !== "git") return {
		onPacks: () => void 0,
		onScanned: () => void 0
	};
	let watch;
	let scanned = 0;
	return {
		onPacks: (bytes) => {
			if (bytes >= 15e6) watch ??= new HeapWatch();
		},
		onScanned: (bytes) => {
			scanned += bytes;
			if (scanned >= manyScannedBytes) watch ??= new HeapWatch();
			watch?.scanned(bytes);
		}
	};
}
var HeapWatch = class {
	#isGrown = false;
	#isSparing = false;
	#unseen = 0;
	#unseenByHeap = 0;
	constructor() {
		areSet = true;
		const { setFlagsFromString } = process.getBuiltinModule("node:v8");
		setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
		setFlagsFromString("--no-parallel-scavenge");
		setInterval(() => this.#look(), lookEveryMs).unref();
	}
	scanned(bytes) {
		this.#unseen += bytes;
		if (!this.#isGrown && this.#unseen >= bytesBetweenLooks) this.#look();
		this.#unseenByHeap += bytes;
		if (!this.#isSparing && this.#unseenByHeap >= bytesBetweenHeapLooks) this.#lookAtHeap();
	}
	#look() {
		this.#unseen = 0;
		const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule("node:v8");
		this.#isGrown = getHeapSpaceStatistics().some(({ space_name: name, space_size: size }) => name === "new_space" && size >= youngBytes);
		if (this.#isGrown) setFlagsFromString("--semi-space-growth-factor=1");
	}
	#lookAtHeap() {
		this.#unseenByHeap = 0;
		const { getHeapStatistics, setFlagsFromString } = process.getBuiltinModule("node:v8");
		this.#isSparing = getHeapStatistics().total_heap_size >= largeHeapBytes;
		if (!this.#isSparing) return;
		setFlagsFromString("--optimize-for-size");
		setFlagsFromString(`--heap-growing-percent=${sparingPercent}`);
	}
};
// package.json
var version$1 = "0.1.0";
var homepage = "https://github.com/straykey/straykey#readme";
// src/cli/version.ts
const version = version$1;
const informationUri = homepage;
// src/cli/index.ts
const defectExitCode = 70;
const usageExitCode = 2;
const args = process.argv.slice(2);
if (isTooOld()) {
	tell(`straykey: needs Node 20.19 or newer, and this is ${process.version}`);
	process.exitCode = usageExitCode;
} else if (!isAnswered(args)) {
	const scan = scanOf(args);
	const code = openCodeCache(scan ?? "dir", "cli.js");
	Promise.resolve().then(() => require("./cli-main.js")).then(({ main }) => main(args)).then((exitCode) => {
		if (scan !== void 0 && exitCode !== usageExitCode && !hasMemoryFlags()) {
			if (hasOwnFlags()) code.keep("tuned");
			resetFlags();
			code.keep("usual");
		}
		process.exit(exitCode);
	}, async (error) => {
		process.exitCode = defectExitCode;
		const lines = String(error instanceof Error ? error.stack : error);
		tell(`straykey: this is a bug in straykey; please report it with the lines below\n${await Promise.resolve().then(() => require("./safe-message.js")).then((n) => n.safe_message_exports).then(({ withoutSecrets }) => withoutSecrets(lines), () => lines)}`);
	});
}
function isTooOld() {
	return !("getBuiltinModule" in process);
}
function isAnswered([first, ...others]) {
	if (first !== "--version" && first !== "-V" || others.length > 0) return false;
	try {
		(0, node_fs.writeSync)(1, `${version}\n`);
		return true;
	} catch {
		return false;
	}
}
function scanOf([first, second, ...others]) {
	if (first === "dir" || first === "stdin") return first;
	if (first === "hook") return second === "run" ? "hook" : void 0;
	if (first !== "git") return void 0;
	const options = [second, ...others];
	if (options.includes("--staged")) return "staged";
	return options.some((option) => option?.startsWith("--range")) ? "range" : "git";
}
exports.createMemoryTuning = createMemoryTuning;
exports.informationUri = informationUri;
exports.isMeasured = isMeasured;
exports.tell = tell;
exports.tuneCompilersForPacks = tuneCompilersForPacks;
exports.tuneCompilersForTree = tuneCompilersForTree;
exports.version = version;
