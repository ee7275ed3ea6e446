let node_fs = require("node:fs");
let node_worker_threads = require("node:worker_threads");
// src/code-cache/code-file.ts?worker
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
// src/code-cache/code-cache-packed.ts?worker
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
// src/scan/threads/worker.ts
function start({ task }) {
	const port = node_worker_threads.parentPort;
	if (port === null) return;
	if (task.unpacks === "nothing") openCodeCache("dir", "worker.js");
	Promise.resolve().then(() => require("./scan-threads-member.js")).then(({ work }) => work(port));
}
start(node_worker_threads.workerData);
