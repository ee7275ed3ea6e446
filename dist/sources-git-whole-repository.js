const require_name_list = require("./sources-git-name-list.js");
const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_history = require("./history.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/repository-files.ts
const maximumDepth = 40;
const readOtherwise = /^(?:objects|refs|reftable|index(?:\..+)?|sharedindex\..+|packed-refs|shallow|[A-Z_]+_HEAD|.+\.sample|fsmonitor--daemon.*)$/;
const namesakes = /[\\/](?:(?:lfs|annex)[\\/]objects|logs[\\/]refs)$/;
const reflogIds = /^[0-9a-f]{40,64} [0-9a-f]{40,64}(?= )/gm;
function readRepositoryFiles({ commonDir, gitDir, workTree }, sink, ownFile) {
	const shown = (file) => {
		const base = file.startsWith(commonDir + node_path.sep) ? commonDir : gitDir;
		return (workTree === void 0 ? "" : ".git/") + (0, node_path.relative)(base, file).split(node_path.sep).join("/");
	};
	const isElsewhere = gitDir !== commonDir && !gitDir.startsWith(commonDir + node_path.sep);
	const target = new RepositoryFileSink(sink, shown);
	for (const folder of isElsewhere ? [commonDir, gitDir] : [commonDir]) readFolder(folder, {
		sink: target,
		ownFile
	}, 0);
}
function readFolder(folder, target, depth) {
	try {
		for (const entry of (0, node_fs.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1)) {
			const path = (0, node_path.join)(folder, entry.name);
			if (readOtherwise.test(entry.name) && !namesakes.test(path)) continue;
			if (entry.isDirectory() && depth < maximumDepth) readFolder(path, target, depth + 1);
			else if (entry.isFile() && path !== target.ownFile) require_scan.readFileInto(path, target.sink);
		}
	} catch (error) {
		target.sink.problem({
			kind: "unreadable",
			where: folder,
			detail: require_scan.describeSystemError(error)
		});
	}
}
var RepositoryFileSink = class {
	#sink;
	#shown;
	constructor(sink, shown) {
		this.#sink = sink;
		this.#shown = shown;
	}
	get readBuffer() {
		return this.#sink.readBuffer;
	}
	blob({ provenance, bytes }) {
		const path = this.#shown(provenance.path);
		this.#sink.blob({
			provenance: {
				kind: "repository-file",
				path
			},
			bytes: /(?:^|\/)logs\//.test(path) ? withoutIds(bytes) : bytes
		});
	}
	stream(provenance) {
		return this.#sink.stream({
			kind: "repository-file",
			path: this.#shown(provenance.path)
		});
	}
	problem(problem) {
		this.#sink.problem({
			...problem,
			where: this.#shown(problem.where)
		});
	}
	skip(why, count) {
		this.#sink.skip(why, count);
	}
	note(text) {
		this.#sink.note(text);
	}
	readByGit(why, count) {
		this.#sink.readByGit(why, count);
	}
};
function withoutIds(bytes) {
	return Buffer.from(Buffer.from(bytes).toString("latin1").replace(reflogIds, (ids) => " ".repeat(ids.length)), "latin1");
}
// src/sources/git/object-list.ts
const lineFeed = 10;
const letterT = 116;
const letterR = 114;
const maximumLine = 4096;
async function listObjects(place, objectFormat, sink) {
	const list = await tryListing(place, objectFormat, ["--unordered"]) ?? await tryListing(place, objectFormat, []);
	if (list === void 0) throw new require_scan.SourceError(place.folder, "git cannot list the objects of this repository; run `git fsck`");
	const problems = new require_git.BoundedProblems(sink);
	for (let index = 0; index < list.unreadable.count; index++) problems.add({
		kind: "corrupt-object",
		where: list.unreadable.at(index),
		detail: "git lists it, but cannot read it",
		advice: require_git.corruptAdvice
	});
	if (list.unreadable.count === 0) require_git.reportLines(list.stderr, sink, "git objects", "corrupt-object");
	problems.close("git objects");
	return list.ids;
}
async function tryListing(place, objectFormat, order) {
	const ids = new require_git.IdList(objectFormat);
	const unreadable = new require_git.IdList(objectFormat);
	let rest = Buffer.alloc(0);
	const result = await require_git.streamGit(place, [
		"cat-file",
		"--batch-check=%(objecttype) %(objectname)",
		"--batch-all-objects",
		...order,
		"--buffer"
	], (chunk) => {
		rest = readLines(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), ids, unreadable);
	});
	return result.exitCode === 0 ? {
		ids,
		unreadable,
		stderr: result.stderr
	} : void 0;
}
function readLines(bytes, ids, unreadable) {
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
		if (end - start >= ids.stride && bytes[end - ids.stride] === 32) addUnlessTree(bytes, start, end, ids);
		else if (end - start >= ids.stride) unreadable.add(bytes, start + ids.stride - 1);
		start = end + 1;
	}
	return Buffer.from(bytes.subarray(start, Math.min(bytes.length, start + maximumLine)));
}
function addUnlessTree(bytes, start, end, ids) {
	if (bytes[start] === letterT && bytes[start + 1] === letterR) return;
	ids.add(bytes, end);
}
// src/sources/git/objects.ts
function objectSource(repository, options = {}) {
	return { read: (sink, sharing, unpacker) => readAll(repository, options, {
		sink,
		sharing,
		unpacker
	}) };
}
async function readAll(repository, { checksConnectivity = true, onPath }, reading) {
	const submodules = require_history.findSubmodules(repository);
	const place = require_history.placeWithSubmodules(repository, submodules);
	const walked = checksConnectivity ? [repository, ...submodules.map((store) => require_history.submodulePlace(repository, store))] : [];
	const connectivity = Promise.all(walked.map((walk) => require_name_list.checkConnectivity(walk, onPath)));
	const [found] = await Promise.all([connectivity, scanObjects(repository, place, reading)]);
	require_name_list.reportConnectivity(repository, found, reading.sink);
}
async function scanObjects(repository, place, { sink, sharing, unpacker }) {
	const store = {
		...place,
		commonDir: repository.commonDir,
		objectFormat: repository.objectFormat
	};
	const left = unpacker && await (await Promise.resolve().then(() => require("./sources-git-packs-read-packs.js"))).readPacks(store, sink, unpacker, sharing);
	await require_git.readObjects(place, require_git.listedObjects(left ?? await listObjects(place, repository.objectFormat, sink)), sink);
}
// src/sources/git/whole-repository.ts
const maximumBytes = 1 << 30;
function wholeRepositorySource(repository, ownFile) {
	return { read: (sink, sharing, unpacker) => readWhole(repository, ownFile, sink, sharing, unpacker) };
}
async function readWhole(repository, ownFile, sink, sharing, unpacker) {
	readRepositoryFiles(repository, sink, ownFile);
	readRefNames(repository, sink);
	const paths = new require_name_list.NameList(sink, "file names");
	await objectSource(repository, { onPath: (path) => paths.add(path) }).read(sink, sharing, unpacker);
	await addHeadPaths(repository, paths);
	paths.flush();
}
async function addHeadPaths(repository, paths) {
	if (repository.headId === void 0) return;
	let rest = "";
	await require_git.streamGit(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		repository.headId
	], (bytes) => {
		const names = (rest + bytes.toString("latin1")).split("\0");
		rest = names.pop() ?? "";
		for (const name of names) paths.add(name.replaceAll("\n", " "));
	});
}
function readRefNames(repository, sink) {
	const names = new require_name_list.NameList(sink, "names of refs");
	for (const place of [repository, ...require_history.findSubmodules(repository).map((store) => require_history.submodulePlace(repository, store))]) {
		const { stdout } = require_git.runGit(place, ["for-each-ref", "--format=%(refname)"], { maximumBytes });
		for (const name of stdout.toString("latin1").split("\n")) names.add(name);
	}
	names.flush();
}
exports.addHeadPaths = addHeadPaths;
exports.readRefNames = readRefNames;
exports.readRepositoryFiles = readRepositoryFiles;
exports.wholeRepositorySource = wholeRepositorySource;
