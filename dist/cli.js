#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
// src/cli/code-file.ts
const build = "ac97c38ff17ff917";
const piece = Buffer.allocUnsafeSlow(65536);
const watchers = [
	"NODE_OPTIONS",
	"NODE_V8_COVERAGE",
	"NODE_COMPILE_CACHE",
	"NODE_DISABLE_COMPILE_CACHE"
];
function codeFolder(chunks) {
	if (process.execArgv.length > 0 || watchers.some((name) => (process.env[name] ?? "") !== "")) return void 0;
	const all = `${chunks}/.cache`;
	return {
		chunks,
		all,
		own: `${all}/${build}-${process.version}-${process.arch}`
	};
}
function readCode(folder, chunk) {
	try {
		const { path, uid } = fileOf(folder, chunk);
		return (0, node_fs.existsSync)(path) ? readSound(path, uid) : void 0;
	} catch {
		return;
	}
}
function readSound(path, owner) {
	const descriptor = (0, node_fs.openSync)(path, "r");
	try {
		const { size, uid } = (0, node_fs.fstatSync)(descriptor);
		if (uid !== owner || size === 0 || size % 2 !== 0) return void 0;
		const code = Buffer.allocUnsafeSlow(size / 2);
		return (0, node_fs.readSync)(descriptor, code) === code.length && isNext(descriptor, code) ? code : void 0;
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function isNext(descriptor, code) {
	for (let at = 0; at < code.length; at += piece.length) {
		const part = code.subarray(at, at + piece.length);
		if ((0, node_fs.readSync)(descriptor, piece, 0, part.length, null) < part.length || part.compare(piece, 0, part.length) !== 0) return false;
	}
	return true;
}
function fileOf({ chunks, own }, chunk) {
	const { size, mtimeMs, uid } = (0, node_fs.statSync)(chunk);
	return {
		path: `${own}/${chunk.slice(chunks.length + 1)}-${size}-${mtimeMs}`,
		uid
	};
}
function writeCode(folder, chunk, code) {
	const { path, uid } = fileOf(folder, chunk);
	const unfinished = `${path}.${process.pid}`;
	try {
		if (uid !== (process.geteuid?.() ?? uid)) return false;
		if (!(0, node_fs.existsSync)(folder.own)) makeFolder(folder);
		(0, node_fs.writeFileSync)(unfinished, Buffer.concat([code, code]), { flag: "wx" });
		(0, node_fs.renameSync)(unfinished, path);
		return true;
	} catch {
		if ((0, node_fs.existsSync)(unfinished)) (0, node_fs.rmSync)(unfinished);
		return false;
	}
}
function makeFolder({ all, own }) {
	if (!(0, node_fs.existsSync)(all)) (0, node_fs.mkdirSync)(all);
	for (const name of (0, node_fs.readdirSync)(all)) if (!name.startsWith(`${build}-`)) (0, node_fs.rmSync)(`${all}/${name}`, {
		recursive: true,
		force: true
	});
	(0, node_fs.writeFileSync)(`${all}/.gitignore`, "*\n");
	(0, node_fs.mkdirSync)(own);
}
// src/cli/code-cache-packed.ts
const [head, tail] = ["(function (exports, require, module, __filename, __dirname) { ", "\n})"];
function openCodeCache() {
	const folder = codeFolder(__dirname);
	const { dirname } = process.getBuiltinModule("node:path");
	const vm = process.getBuiltinModule("node:vm");
	const { prototype } = process.getBuiltinModule("node:module").Module;
	const compile = Reflect.get(prototype, "_compile");
	if (folder === void 0 || typeof compile !== "function") return { keep: () => void 0 };
	const unknown = [];
	Reflect.set(prototype, "_compile", function(content, filename, ...rest) {
		if (typeof content !== "string" || dirname(filename) !== __dirname) return Reflect.apply(compile, this, [
			content,
			filename,
			...rest
		]);
		const cachedData = readCode(folder, filename);
		const script = new vm.Script(head + content + tail, {
			filename,
			columnOffset: -head.length,
			...cachedData && { cachedData }
		});
		if (!cachedData) unknown.push({
			script,
			filename
		});
		const run = script.runInThisContext();
		if (typeof run !== "function") throw new TypeError(`${filename} is no module`);
		return Reflect.apply(run, this.exports, [
			this.exports,
			(id) => this.require(id),
			this,
			filename,
			__dirname
		]);
	});
	return { keep() {
		for (const { script, filename } of unknown) if (!writeCode(folder, filename, script.createCachedData())) return;
	} };
}
// src/cli/stderr.ts
function tell(line) {
	try {
		(0, node_fs.writeSync)(2, `${line}\n`);
	} catch {}
}
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
if (!isAnswered(args)) {
	const code = openCodeCache();
	Promise.resolve().then(() => require("./cli-main.js")).then(({ main }) => main(args)).then((exitCode) => {
		if (isScan(args) && exitCode !== usageExitCode) code.keep();
		process.exit(exitCode);
	}, (error) => {
		process.exitCode = defectExitCode;
		tell(`straykey: a defect of straykey itself; please report it with the lines below\n${error instanceof Error ? error.stack : String(error)}`);
	});
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
function isScan([first, second]) {
	return first === "dir" || first === "git" || first === "stdin" || first === "hook" && second === "run";
}
exports.informationUri = informationUri;
exports.tell = tell;
exports.version = version;
