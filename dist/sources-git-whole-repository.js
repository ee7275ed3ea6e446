const require_history = require("./history.js");
const require_scan = require("./scan.js");
const require_head_tree = require("./sources-git-history-head-tree.js");
const require_git = require("./git.js");
const require_name_list = require("./sources-git-objects-name-list.js");
const require_pack_objects = require("./sources-git-packs-pack-objects.js");
const require_tree = require("./tree.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/objects/head-paths.ts
const mostNamed = 3;
async function addHeadPaths(repository, paths, sink) {
	const submodules = [];
	await require_head_tree.walkHead(repository, ({ mode, path }) => {
		if (mode === "160000") submodules.push(path);
		paths.add(path.replaceAll("\n", " "));
	});
	noteUnread(repository, submodules, sink);
}
async function noteSubmodules(repository, sink) {
	if (repository.headId === void 0) return;
	const { stdout } = require_git.runGit(repository, [
		"ls-tree",
		"--full-tree",
		repository.headId,
		".gitmodules"
	]);
	if (stdout.length === 0) return;
	const submodules = [];
	await require_head_tree.walkHead(repository, ({ mode, path }) => {
		if (mode === "160000") submodules.push(path);
	});
	noteUnread(repository, submodules, sink);
}
function noteUnread(repository, submodules, sink) {
	if (submodules.length === 0) return;
	const read = new Set(require_history.findSubmodules(repository).map(({ path }) => path));
	const unread = submodules.map(require_scan.showByteString).filter((path) => !read.has(path));
	const separate = unread.filter((path) => isRepository(repository, path));
	const absent = unread.filter((path) => !separate.includes(path));
	if (absent.length > 0) sink.note(`${counted(absent)} not scanned, since ${absent.length === 1 ? "its" : "their"} history is not in this repository: ${named(absent)}; \`git submodule update --init\` fetches it`);
	if (separate.length > 0) sink.note(`${counted(separate)} not scanned: ${named(separate)}; a repository of its own, which \`straykey git ${separate[0]}\` scans`);
}
function isRepository({ workTree }, path) {
	return workTree !== void 0 && (0, node_fs.existsSync)((0, node_path.join)(workTree, path, ".git", "HEAD"));
}
function counted({ length }) {
	return length === 1 ? "1 submodule was" : `${length} submodules were`;
}
function named(paths) {
	const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
	return paths.slice(0, mostNamed).join(", ") + more;
}
// src/sources/git/objects/named-files.ts
const mostOutputBytes = 1 << 30;
const mostPaths = 1e5;
var NamedFiles = class {
	#paths = new Set();
	#hasMore = false;
	add(path) {
		if (require_scan.settingOfFile(path) === void 0) return;
		if (this.#paths.size < mostPaths) this.#paths.add(path);
		else this.#hasMore = true;
	}
	async read(repository, record, sink) {
		if (this.#paths.size === 0 || !record) return;
		if (this.#hasMore) sink.note(`of the files that are called after secrets, only ${mostPaths} were searched for them`);
		const pathById = record.filesAt(this.#paths);
		const wanted = new require_git.IdList(repository.objectFormat);
		for (const id of smallBlobs(repository, [...pathById.keys()])) wanted.addText(id);
		if (wanted.count > 0) await require_git.readObjects(repository, require_git.listedObjects(wanted), namedSink(sink, pathById));
	}
};
function smallBlobs(place, ids) {
	const { stdout } = require_git.runGit(place, [
		"cat-file",
		"--batch-check=%(objectname) %(objecttype) %(objectsize)",
		"--buffer"
	], {
		input: Buffer.from(ids.map((id) => `${id}\n`).join("")),
		maximumBytes: mostOutputBytes
	});
	return [...stdout.toString("latin1").matchAll(/^([\da-f]+) blob (\d+)$/gm)].flatMap(([, id = "", size]) => Number(size) <= 1024 ? [id] : []);
}
function namedSink(sink, pathById) {
	const ignore = () => void 0;
	return {
		get readBuffer() {
			return sink.readBuffer;
		},
		blob({ provenance, bytes }) {
			const path = provenance.kind === "git-object" ? pathById.get(provenance.objectId) : void 0;
			if (path !== void 0) sink.blob({
				provenance,
				bytes,
				namedBy: require_scan.showByteString(path)
			});
		},
		stream: () => ({
			write: ignore,
			end: ignore
		}),
		problem: ignore,
		skip: ignore,
		note: ignore,
		readByGit: ignore
	};
}
// src/sources/git/pipes.ts
const wholeFolders = new Set([
	"objects",
	"refs",
	"info",
	"reftable",
	"worktrees"
]);
function refusePipes(repository) {
	const { commonDir, gitDir, path } = repository;
	for (const folder of new Set([
		commonDir,
		gitDir,
		...require_history.findSubmodules(repository).map((store) => store.gitDir)
	])) {
		const pipe = findPipe(folder, false);
		if (pipe !== void 0) throw new require_scan.SourceError(path, `${pipe} is a pipe or a device, which git would wait for; remove it`);
	}
}
function findPipe(folder, isWhole) {
	for (const entry of require_scan.unlessRefused(() => (0, node_fs.readdirSync)(folder, { withFileTypes: true })) ?? []) {
		const path = (0, node_path.join)(folder, entry.name);
		if (isPipe(path, entry)) return path;
		const inner = entry.isDirectory() && (isWhole || wholeFolders.has(entry.name)) ? findPipe(path, true) : void 0;
		if (inner !== void 0) return inner;
	}
}
function isPipe(path, entry) {
	const found = entry.isSymbolicLink() ? require_scan.unlessRefused(() => (0, node_fs.statSync)(path, { throwIfNoEntry: false })) : entry;
	return found !== void 0 && (found.isFIFO() || found.isCharacterDevice());
}
// src/sources/git/repository-files.ts
const readOtherwise = /^(?:objects|refs|reftable|index(?:\.lock|\.stash\.\d+)?|sharedindex\.[0-9a-f]+|packed-refs|shallow|fsmonitor--daemon.*)$/;
const sampleHook = /\.sample$/;
const linkedFolders = new Set([
	"branches",
	"hooks",
	"info",
	"logs",
	"modules",
	"remotes",
	"rr-cache",
	"svn",
	"worktrees"
]);
const leadingIds = /^[0-9a-f]{40,64}(?: [0-9a-f]{40,64}(?= )|(?=[\s]|$))/gm;
const holdsIds = /(?:^|\/)(?:logs\/|[A-Z_]+_HEAD$)/;
function readRepositoryFiles(repository, sink, ownFile) {
	const { commonDir, gitDir, workTree } = repository;
	const shown = (file) => {
		const base = file.startsWith(commonDir + node_path.sep) ? commonDir : gitDir;
		return (workTree === void 0 ? "" : ".git/") + require_scan.pathFrom(base, file);
	};
	const isElsewhere = gitDir !== commonDir && !gitDir.startsWith(commonDir + node_path.sep);
	const reading = new FolderReading(new RepositoryFileSink(sink, shown), ownFile, require_history.findSubmodules(repository));
	for (const folder of isElsewhere ? [commonDir, gitDir] : [commonDir]) reading.read(folder, "git");
}
var FolderReading = class {
	#sink;
	#ownFile;
	#submodules;
	#linked = new Set();
	constructor(sink, ownFile, submodules) {
		this.#sink = sink;
		this.#ownFile = ownFile;
		this.#submodules = new Set(submodules.map(({ gitDir }) => gitDir));
	}
	read(folder, kind) {
		try {
			const { entries } = require_tree.readFolder(folder);
			for (const entry of [...entries].sort((a, b) => a.name < b.name ? -1 : 1)) {
				if (kind === "git" && readOtherwise.test(entry.name)) continue;
				if (kind === "hooks" && sampleHook.test(entry.name)) continue;
				this.#readEntry(folder, kind, entry);
			}
		} catch (error) {
			this.#sink.problem({
				kind: "unreadable",
				where: folder,
				detail: require_scan.describeSystemError(error)
			});
		}
	}
	#readEntry(folder, kind, entry) {
		const path = (0, node_path.join)(folder, entry.name);
		const file = entry.isSymbolicLink() ? this.#follow(path, kind, entry.name) : entry;
		if (file?.isDirectory()) this.#readInner(path, kindOf(kind, entry.name, path), kind);
		else if (!file?.isFile()) this.#sink.skip(file ? "pipes, sockets and devices" : "symbolic links");
		else if (path !== this.#ownFile) require_scan.readFileInto(path, this.#sink);
	}
	#readInner(path, kind, outer) {
		if (kind === "git" && outer === "modules" && !this.#submodules.has(path)) this.#sink.problem({
			kind: "unreadable",
			where: path,
			detail: "one submodule too many: its objects were not read",
			advice: `Scan it by itself: \`straykey git ${path}\`.`
		});
		this.read(path, kind);
	}
	#follow(path, kind, name) {
		if (kind === "other" || name === "HEAD") return void 0;
		const stats = require_scan.unlessRefused(() => (0, node_fs.statSync)(require_scan.encodePath(path), { throwIfNoEntry: false }));
		if (!stats?.isDirectory()) return stats;
		const target = require_scan.unlessRefused(() => node_fs.realpathSync.native(require_scan.encodePath(path)));
		if (target === void 0 || !(kind === "git" ? linkedFolders.has(name) : kind === "logs" && name === "refs")) return void 0;
		if (this.#linked.has(target) || path.startsWith(target + node_path.sep)) return void 0;
		this.#linked.add(target);
		return stats;
	}
};
function kindOf(outer, name, path) {
	if (outer === "worktrees") return "git";
	if (outer === "modules") return require_history.isGitFolder(path) ? "git" : "modules";
	if (outer !== "git") return "other";
	if (name === "worktrees" || name === "modules" || name === "hooks" || name === "logs") return name;
	return require_history.isGitFolder(path) ? "git" : "other";
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
			bytes: holdsIds.test(path) ? withoutIds(bytes) : bytes
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
	return Buffer.from(Buffer.from(bytes).toString("latin1").replace(leadingIds, (ids) => " ".repeat(ids.length)), "latin1");
}
// src/sources/git/packs/absent-objects.ts
function findAbsent(place, commonDir, ids, numbers) {
	const folders = require_git.findObjectFolders(place, commonDir);
	const loose = new Set(folders.flatMap((folder) => require_git.listLoose(folder, ids.idBytes)));
	return require_git.withIndexes(folders.flatMap(require_git.listPacks), ids.idBytes, (indexes) => {
		const byByte = Array.from({ length: 256 }, () => []);
		for (const number of numbers) byByte[ids.bytes(number)[0]].push(number);
		return byByte.flatMap((those, byte) => {
			const buckets = indexes.map((index) => index.bucket(byte).ids);
			return those.filter((number) => {
				const id = ids.bytes(number);
				return buckets.every((bucket) => require_git.findInBucket(bucket, id) < 0) && !(loose.size > 0 && loose.has(id.toString("hex")));
			});
		});
	});
}
// src/sources/git/history/object-paths.ts
var ObjectPaths = class {
	#keys;
	#pathEnd;
	constructor(pairs) {
		let pathEnd = 1;
		for (let at = 1; at < pairs.length; at += 2) pathEnd = Math.max(pathEnd, pairs[at] + 1);
		this.#pathEnd = pathEnd;
		this.#keys = new Float64Array(pairs.length / 2);
		for (let at = 0; at < pairs.length; at += 2) this.#keys[at / 2] = pairs[at] * pathEnd + pairs[at + 1];
		this.#keys.sort();
	}
	of(object) {
		const keys = this.#keys;
		const first = object * this.#pathEnd;
		const paths = [];
		const start = require_scan.countBefore(keys.length, (index) => keys[index] < first);
		for (let at = start; at < keys.length && keys[at] < first + this.#pathEnd; at++) if (at === 0 || keys[at] !== keys[at - 1]) paths.push(keys[at] - first);
		return paths;
	}
};
// src/sources/git/history/change-record.ts
function rememberTexts(textOf) {
	const known = new Map();
	return (number) => {
		const text = known.get(number) ?? textOf(number);
		known.set(number, text);
		return text;
	};
}
const mostWords = 1 << 24;
const submoduleBit = 2 ** 31;
const runWidth = 3;
var ChangeRecord = class {
	#runs = new Uint32Array(768);
	#runSeconds = new Float64Array(256);
	#runCount = 0;
	#words = new Uint32Array(4096);
	#length = 0;
	#commit = -1;
	#seconds = 0;
	#isFull = false;
	get isFull() {
		return this.#isFull;
	}
	begin(commit, seconds) {
		this.#commit = commit;
		this.#seconds = seconds;
	}
	add(path, after, parents, before) {
		this.#add(path, after, parents, before);
	}
	addSubmodule(path, after, parents, before) {
		this.#add(path + submoduleBit, after, parents, before);
	}
	#add(place, after, parents, before) {
		const width = 2 + parents;
		if (this.#length + width > mostWords) this.#isFull = true;
		if (this.#isFull) return;
		this.#startRun(parents);
		if (this.#length + width > this.#words.length) this.#words = enlarged$1(this.#words, new Uint32Array(grown(this.#words)));
		this.#words[this.#length] = place;
		this.#words[this.#length + 1] = after;
		for (let parent = 0; parent < parents; parent++) this.#words[this.#length + 2 + parent] = before(parent);
		this.#length += width;
	}
	select(isWanted) {
		const words = this.#words;
		const selection = [];
		for (let run = 0; run < this.#runCount; run++) {
			const width = 2 + this.#runs[run * runWidth + 2];
			const runEnd = this.#startOf(run + 1);
			for (let at = this.#startOf(run); at < runEnd; at += width) {
				let word = at + 1;
				while (word < at + width && isWanted[words[word]] !== 1) word++;
				if (word < at + width) selection.push(run, at);
			}
		}
		return selection;
	}
	paths(isWanted) {
		const pairs = [];
		for (let run = 0; run < this.#runCount; run++) {
			const width = 2 + this.#runs[run * runWidth + 2];
			const runEnd = this.#startOf(run + 1);
			for (let at = this.#startOf(run); at < runEnd; at += width) if (isWanted[this.#words[at + 1]] === 1 && this.#words[at] < submoduleBit) pairs.push(this.#words[at + 1], this.#words[at]);
		}
		return new ObjectPaths(pairs);
	}
	filesAt(isWanted) {
		const answers = new Map();
		const files = new Map();
		for (let run = 0; run < this.#runCount; run++) {
			const width = 2 + this.#runs[run * runWidth + 2];
			const runEnd = this.#startOf(run + 1);
			for (let at = this.#startOf(run); at < runEnd; at += width) {
				const path = this.#words[at];
				if (path >= submoduleBit) continue;
				let answer = answers.get(path);
				if (answer === void 0) answers.set(path, answer = isWanted(path));
				if (answer) files.set(this.#words[at + 1], path);
			}
		}
		return files;
	}
	mark(selection, isTold) {
		for (let index = 0; index < selection.length; index += 2) {
			const { commit, parents } = this.#run(selection[index]);
			const at = selection[index + 1];
			isTold[commit] = 1;
			for (let word = at + 1; word < at + 2 + parents; word++) isTold[this.#words[word]] = 1;
		}
	}
	tell(selection, names, onEntry) {
		for (let index = 0; index < selection.length; index += 2) onEntry(this.#entry(this.#run(selection[index]), selection[index + 1], names));
	}
	*brought() {
		for (let run = 0; run < this.#runCount; run++) {
			const { parents } = this.#run(run);
			for (let at = this.#startOf(run); at < this.#startOf(run + 1); at += 2 + parents) if (this.#words[at] < submoduleBit) yield this.#words[at + 1];
		}
	}
	#run(index) {
		const at = index * runWidth;
		return {
			commit: this.#runs[at],
			seconds: this.#runSeconds[index],
			parents: this.#runs[at + 2]
		};
	}
	#startOf(run) {
		return run === this.#runCount ? this.#length : this.#runs[run * runWidth + 1];
	}
	#entry({ commit, seconds, parents }, at, { idOf, pathOf }) {
		const isSubmodule = this.#words[at] >= submoduleBit;
		const path = pathOf(isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]);
		const before = [];
		for (let word = at + 2; word < at + 2 + parents; word++) before.push(idOf(this.#words[word]));
		return {
			commitId: idOf(commit),
			seconds,
			path,
			before,
			after: idOf(this.#words[at + 1]),
			isSubmodule
		};
	}
	#startRun(parents) {
		const last = (this.#runCount - 1) * runWidth;
		if (last >= 0 && this.#runs[last] === this.#commit && this.#runs[last + 2] === parents) return;
		const at = this.#runCount * runWidth;
		if (at + runWidth > this.#runs.length) this.#runs = enlarged$1(this.#runs, new Uint32Array(grown(this.#runs)));
		if (this.#runCount === this.#runSeconds.length) this.#runSeconds = enlarged$1(this.#runSeconds, new Float64Array(grown(this.#runSeconds)));
		this.#runs[at] = this.#commit;
		this.#runs[at + 1] = this.#length;
		this.#runs[at + 2] = parents;
		this.#runSeconds[this.#runCount] = this.#seconds;
		this.#runCount++;
	}
};
function grown({ byteLength, BYTES_PER_ELEMENT }) {
	return require_git.roomBytes(2 * byteLength) / BYTES_PER_ELEMENT;
}
function enlarged$1(numbers, larger) {
	larger.set(numbers);
	return larger;
}
// src/sources/git/release-memory.ts
function releaseMemory() {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	setFlagsFromString("--expose-gc");
	const collect = process.getBuiltinModule("node:vm").runInNewContext("gc");
	setFlagsFromString("--no-expose-gc");
	if (typeof collect === "function") collect();
}
// src/sources/git/packs/object-ids.ts
const chunkIds = 4096;
const mostKept = 65536;
function collectIds(packs, loose, idBytes) {
	const [first] = packs;
	return first && packs.length === 1 && loose.length === 0 ? idsOfIndex(first.index, idBytes) : mergeIds(packs, loose, idBytes);
}
function findNumbers(ids, wanted) {
	const numbers = new Int32Array(wanted.length).fill(-1);
	let next = 0;
	let first = 0;
	for (const chunk of ids.chunks()) {
		if (next === wanted.length) break;
		const last = chunk.toString("hex", chunk.length - ids.idBytes);
		for (; next < wanted.length && wanted[next] <= last; next++) {
			const found = require_git.findInBucket(chunk, Buffer.from(wanted[next], "hex"));
			if (found >= 0) numbers[next] = first + found;
		}
		first += chunk.length / ids.idBytes;
	}
	return numbers;
}
function readMarked(ids, isMarked) {
	const texts = new Map();
	let number = 0;
	for (const chunk of ids.chunks()) for (let at = 0; at < chunk.length; at += ids.idBytes, number++) if (isMarked[number] === 1) texts.set(number, chunk.toString("hex", at, at + ids.idBytes));
	return texts;
}
const unused = new FinalizationRegistry((index) => index.close());
function idsOfIndex(path, idBytes) {
	const index = new require_git.PackIndex(path, idBytes);
	const { count } = index;
	const numbers = [void 0];
	if (count <= mostKept) {
		const table = readTable(index);
		return {
			count,
			idBytes,
			numbers,
			chunks: () => chunksOf(table, idBytes)
		};
	}
	const ids = {
		count,
		idBytes,
		numbers,
		chunks: () => index.idChunks()
	};
	unused.register(ids, index);
	return ids;
}
function mergeIds(packs, loose, idBytes) {
	const tables = [...packs.map(({ index }) => readTable(new require_git.PackIndex(index, idBytes))), Buffer.from([...loose].sort().join(""), "hex")];
	const most = tables.reduce((sum, { length }) => sum + length, 0);
	const merged = Buffer.alloc(most);
	const places = tables.map(() => 0);
	const numbers = tables.map(({ length }) => new Uint32Array(length / idBytes));
	let count = 0;
	for (let least = leastOf(tables, places, idBytes); least !== void 0; least = leastOf(tables, places, idBytes)) {
		least.copy(merged, count * idBytes);
		for (const [index, table] of tables.entries()) {
			const at = places[index];
			if (at >= table.length || table.compare(least, 0, idBytes, at, at + idBytes) !== 0) continue;
			numbers[index][at / idBytes] = count;
			places[index] += idBytes;
		}
		count++;
	}
	const ids = merged.subarray(0, count * idBytes);
	return {
		count,
		idBytes,
		numbers,
		chunks: () => chunksOf(ids, idBytes)
	};
}
function* chunksOf(ids, idBytes) {
	for (let start = 0; start < ids.length; start += chunkIds * idBytes) yield ids.subarray(start, start + chunkIds * idBytes);
}
function leastOf(tables, places, idBytes) {
	let least;
	for (const [index, table] of tables.entries()) {
		const at = places[index];
		if (at >= table.length || least && table.compare(least, 0, idBytes, at, at + idBytes) >= 0) continue;
		least = table.subarray(at, at + idBytes);
	}
	return least;
}
function readTable(index) {
	try {
		const ids = Buffer.allocUnsafe(index.count * index.idBytes);
		index.readIds(ids);
		return ids;
	} finally {
		index.close();
	}
}
// src/sources/git/packs/pair-numbers.ts
const firstSlots$2 = 4096;
var PairNumbers = class {
	#count = 0;
	#firsts = new Uint32Array(firstSlots$2 / 2);
	#seconds = new Uint32Array(firstSlots$2 / 2);
	#slots = new Int32Array(firstSlots$2);
	get count() {
		return this.#count;
	}
	add(first, second) {
		const mask = this.#slots.length - 1;
		let slot = hash$1(first, second) & mask;
		for (; this.#slots[slot] !== 0; slot = slot + 1 & mask) {
			const number = this.#slots[slot] - 1;
			if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
		}
		const number = this.#count++;
		this.#firsts[number] = first;
		this.#seconds[number] = second;
		this.#slots[slot] = number + 1;
		if (this.#count * 2 >= this.#slots.length) this.#grow();
		return number;
	}
	firstOf(number) {
		return this.#firsts[number];
	}
	secondOf(number) {
		return this.#seconds[number];
	}
	#grow() {
		const size = this.#slots.length * 2;
		this.#slots = new Int32Array(size);
		this.#firsts = enlarged(this.#firsts, size / 2);
		this.#seconds = enlarged(this.#seconds, size / 2);
		for (let number = 0; number < this.#count; number++) {
			let slot = hash$1(this.#firsts[number], this.#seconds[number]) & size - 1;
			while (this.#slots[slot] !== 0) slot = slot + 1 & size - 1;
			this.#slots[slot] = number + 1;
		}
	}
};
function enlarged(numbers, size) {
	const larger = new Uint32Array(size);
	larger.set(numbers);
	return larger;
}
function hash$1(first, second) {
	const mixed = Math.imul(first, 2654435761) ^ Math.imul(second, 2246822507);
	return mixed ^ mixed >>> 15;
}
var TreePaths = class {
	#pairs = new PairNumbers();
	#nameOf;
	#names = [];
	#onPath;
	constructor(nameOf, onPath) {
		this.#nameOf = nameOf;
		this.#onPath = onPath;
		this.#pairs.add(0, 0);
	}
	add(folder, key) {
		const known = this.#pairs.count;
		const number = this.#pairs.add(folder, key + 1);
		if (number === known) {
			this.#names[key >> 1] ??= this.#nameOf(key >> 1);
			this.#onPath(this.textOf(number));
		}
		return number;
	}
	close() {
		this.#nameOf = () => "";
		this.#onPath = () => void 0;
	}
	textOf(number) {
		const name = this.#names[this.#pairs.secondOf(number) - 1 >> 1] ?? "";
		const folder = this.#pairs.firstOf(number);
		return folder === 0 ? name : `${this.textOf(folder)}/${name}`;
	}
};
const roomMargin = 256;
const objectStoreBytes = 4;
const treeStoreBytes = 10;
const commitStoreBytes = 20;
var TreeStoreBuilder = class {
	unpacker;
	#roles;
	#bases;
	#depths;
	#starts;
	#treeCount = 0;
	#objects;
	#trees;
	#dates;
	#parentStarts;
	#parents;
	#parentCount = 0;
	#commitCount = 0;
	constructor(unpacker, { objects, trees, commits }) {
		this.unpacker = unpacker;
		const room = new require_git.NumberRoom(objectStoreBytes * objects + treeStoreBytes * (trees + 1) + commitStoreBytes * (commits + 1) + roomMargin);
		this.#dates = room.float64(commits);
		this.#roles = room.int32(objects);
		this.#bases = room.int32(trees);
		this.#depths = room.uint16(trees);
		this.#starts = room.uint32(trees + 1);
		this.#objects = room.uint32(commits);
		this.#trees = room.uint32(commits);
		this.#parentStarts = room.uint32(commits + 1);
		this.#parents = new Uint32Array(commits + 1);
	}
	addTree(object, at, size, base) {
		const tree = this.#treeCount++;
		const changes = this.unpacker.addTree(at, size, base?.at ?? 0, base?.size ?? 0);
		if (changes < 0) throw new require_git.Distrust("a tree is not sound, or trees are more than there is room for");
		this.#starts[tree + 1] = changes;
		this.#bases[tree] = base?.known ?? -1;
		this.#depths[tree] = base?.known === void 0 ? 0 : this.#depths[base.known] + 1;
		this.#roles[object] = tree + 1;
		return tree;
	}
	addCommit(object, at, size) {
		const date = this.unpacker.readCommit(at, size);
		if (date < 0) throw new require_git.Distrust("a commit is not sound");
		const { commit: numbers } = this.unpacker;
		const commit = this.#commitCount++;
		this.#objects[commit] = object;
		this.#trees[commit] = numbers[0];
		this.#dates[commit] = date;
		for (let parent = 0; parent < numbers[1]; parent++) this.#addParent(numbers[2 + parent]);
		this.#parentStarts[commit + 1] = this.#parentCount;
		this.#roles[object] = -commit - 1;
	}
	#addParent(object) {
		if (this.#parentCount === this.#parents.length) {
			const larger = new Uint32Array(this.#parents.length * 2);
			larger.set(this.#parents);
			this.#parents = larger;
		}
		this.#parents[this.#parentCount++] = object;
	}
	finish(tips) {
		const facts = this.unpacker.finish();
		const [trees, commits] = [this.#treeCount, this.#commitCount];
		const roles = this.#roles;
		return {
			facts,
			roles,
			bases: this.#bases.subarray(0, trees),
			depths: this.#depths.subarray(0, trees),
			starts: this.#starts.subarray(0, trees + 1),
			commits: {
				objects: this.#objects.subarray(0, commits),
				trees: this.#trees.subarray(0, commits),
				dates: this.#dates.subarray(0, commits),
				parentStarts: this.#parentStarts.subarray(0, commits + 1),
				parents: this.#parents.subarray(0, this.#parentCount)
			},
			tips,
			closeChanges: () => require_git.giveBack(facts.changes.view),
			close: () => require_git.giveBack(roles)
		};
	}
};
// src/sources/git/packs/trees/tree-reader.ts
const manyObjects = 2e5;
const largestLoose = 16 << 20;
const mostLoose = 1e5;
const commitType = 0;
function readTrees({ idBytes, packs, loose }, ids, { unpacker, tips, look }) {
	if (loose.size > mostLoose) throw new require_git.Distrust("there are too many loose objects");
	const trees = unpacker.openTrees(ids.count, idBytes);
	for (const chunk of ids.chunks()) if (!trees.addIds(chunk)) throw new require_git.Distrust("the index of a pack is broken");
	trees.endIds();
	const commitCount = packs.reduce((sum, { parts }) => sum + countCommits(parts), 0);
	const treeCount = packs.reduce((sum, { parts }) => sum + countOf(parts), -commitCount);
	const store = new TreeStoreBuilder(trees, {
		objects: ids.count,
		trees: treeCount + loose.size,
		commits: commitCount + loose.size
	});
	for (const [pack, { files, parts }] of packs.entries()) {
		const numbers = ids.numbers[pack];
		for (let entries = parts.shift(); entries !== void 0; entries = parts.shift()) readPart({
			files,
			idBytes,
			entries,
			numbers
		}, store, look);
	}
	for (const [index, file] of [...loose.values()].entries()) readLoose(file, store, ids.numbers[packs.length]?.[index] ?? 0);
	return store.finish(Int32Array.from({ length: tips.count }, (_, index) => trees.find(Buffer.from(tips.at(index), "hex"))));
}
function countOf(parts) {
	return parts.reduce((sum, { flags }) => sum + flags.length, 0);
}
function countCommits(parts) {
	const countIn = ({ flags }) => flags.reduce((count, flag) => count + Number((flag & require_pack_objects.entryFlags.typeMask) === commitType), 0);
	return parts.reduce((sum, part) => sum + countIn(part), 0);
}
function readPart({ files, idBytes, entries, numbers }, store, look) {
	const objects = new require_pack_objects.PackObjects({
		packs: [files],
		idBytes,
		entries
	}, store.unpacker, (entry, at, size, base) => {
		look(entry);
		const position = entries.positions[entry];
		const number = numbers ? numbers[position] : position;
		if ((entries.flags[entry] & require_pack_objects.entryFlags.typeMask) === commitType) return void store.addCommit(number, at, size);
		return store.addTree(number, at, size, base);
	}, refuse);
	try {
		objects.read(0, 0, entries.flags.length);
	} finally {
		objects.close();
		require_git.giveBack(entries.flags);
	}
}
function refuse() {
	throw new require_git.Distrust("a tree or commit cannot be read");
}
function readLoose(file, store, number) {
	const bytes = require_scan.zlib().inflateSync((0, node_fs.readFileSync)(file), { maxOutputLength: largestLoose });
	const end = bytes.indexOf(0);
	const type = bytes.toString("latin1", 0, Math.max(0, bytes.indexOf(32)));
	if (end < 0 || end > 32 || type !== "tree" && type !== "commit") return;
	const { unpacker } = store;
	const content = bytes.subarray(end + 1);
	if (unpacker.start + content.length + unpacker.outputPadding > unpacker.end) throw new require_git.Distrust("a loose object is too large");
	unpacker.bytes.set(content, unpacker.start);
	if (type === "tree") store.addTree(number, unpacker.start, content.length, void 0);
	else store.addCommit(number, unpacker.start, content.length);
}
// src/sources/git/packs/history/commit-order.ts
function orderCommits({ commits, roles }, tips) {
	const { dates, parentStarts, parents } = commits;
	const commitOf = (object) => {
		if (!(roles[object] < 0)) throw new require_git.Distrust("a commit is missing");
		return -roles[object] - 1;
	};
	const children = new Int32Array(dates.length).fill(-1);
	const met = new Int32Array(dates.length);
	let metCount = 0;
	const queue = new DateQueue(dates);
	const meet = (object) => {
		const commit = commitOf(object);
		if (children[commit] >= 0) return;
		children[commit] = 0;
		queue.add(commit);
	};
	for (const tip of tips) meet(tip);
	for (let commit = queue.take(); commit !== void 0; commit = queue.take()) {
		met[metCount++] = commit;
		for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) meet(parents[at]);
	}
	const all = met.subarray(0, metCount);
	for (const commit of all) for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) children[commitOf(parents[at])]++;
	for (const commit of all) if (children[commit] === 0) queue.add(commit);
	const order = new Int32Array(metCount);
	let length = 0;
	for (let commit = queue.take(); commit !== void 0; commit = queue.take()) {
		order[length++] = commit;
		for (let at = parentStarts[commit]; at < parentStarts[commit + 1]; at++) {
			const parent = commitOf(parents[at]);
			if (--children[parent] === 0) queue.add(parent);
		}
	}
	return order.subarray(0, length);
}
var DateQueue = class {
	#dates;
	#heap;
	#count = 0;
	#turns;
	#turn = 0;
	constructor(dates) {
		this.#dates = dates;
		this.#heap = new Int32Array(dates.length);
		this.#turns = new Uint32Array(dates.length);
	}
	add(commit) {
		this.#turns[commit] = this.#turn++;
		let at = this.#count++;
		for (let up = at - 1 >> 1; at > 0 && this.#isBefore(commit, this.#heap[up]); up = at - 1 >> 1) {
			this.#heap[at] = this.#heap[up];
			at = up;
		}
		this.#heap[at] = commit;
	}
	take() {
		if (this.#count === 0) return void 0;
		const first = this.#heap[0];
		const count = --this.#count;
		const last = this.#heap[count];
		let at = 0;
		for (let down = 1; down < count; down = 2 * at + 1) {
			if (down + 1 < count && this.#isBefore(this.#heap[down + 1], this.#heap[down])) down++;
			if (!this.#isBefore(this.#heap[down], last)) break;
			this.#heap[at] = this.#heap[down];
			at = down;
		}
		this.#heap[at] = last;
		return first;
	}
	#isBefore(a, b) {
		return this.#dates[a] > this.#dates[b] || this.#dates[a] === this.#dates[b] && this.#turns[a] < this.#turns[b];
	}
};
// src/sources/git/packs/history/commit-record.ts
function recordCommits({ commits, roles }, order, ids, idBytes) {
	const { objects, parentStarts, parents } = commits;
	const places = new Int32Array(objects.length).fill(-1);
	let linkCount = 0;
	for (const [place, commit] of order.entries()) {
		places[commit] = place;
		linkCount += 2 + parentStarts[commit + 1] - parentStarts[commit];
	}
	const links = new Int32Array(linkCount);
	let at = 0;
	for (const [place, commit] of order.entries()) {
		links[at++] = place;
		links[at++] = parentStarts[commit + 1] - parentStarts[commit];
		for (let parent = parentStarts[commit]; parent < parentStarts[commit + 1]; parent++) links[at++] = places[-roles[parents[parent]] - 1];
	}
	return {
		count: order.length,
		numberOf: numberByIds({
			roles,
			places,
			count: order.length
		}, ids, idBytes),
		links
	};
}
function numberByIds({ roles, places, count }, ids, idBytes) {
	const sorted = Buffer.alloc(count * idBytes);
	const numbers = new Uint32Array(count);
	let found = 0;
	let object = 0;
	for (const chunk of ids.chunks()) for (let at = 0; at < chunk.length; at += idBytes, object++) {
		const place = roles[object] < 0 ? places[-roles[object] - 1] : -1;
		if (place < 0) continue;
		chunk.copy(sorted, found * idBytes, at, at + idBytes);
		numbers[found++] = place;
	}
	return (id) => {
		const index = require_git.findInBucket(sorted, Buffer.from(id, "hex"));
		return index < 0 ? void 0 : numbers[index];
	};
}
// src/model/git/unpacker.ts
const treeValueKinds = {
	file: 1,
	program: 2,
	link: 3,
	submodule: 4,
	folder: 5
};
// src/sources/git/packs/trees/tree-changes.ts
const none = [];
const wordMask = 16777215;
var TreeChanges = class {
	#store;
	#changes;
	#valueBytes;
	#valueMask;
	#met;
	#after;
	#before;
	#comparison = 0;
	#ownAfter = 0;
	#ownBefore = 0;
	#next = 0;
	#keys = [];
	#names = [];
	constructor(store) {
		this.#store = store;
		const { view, valueBytes } = store.facts.changes;
		this.#changes = view;
		this.#valueBytes = valueBytes;
		this.#valueMask = valueBytes === 3 ? wordMask : -1;
		const keys = 2 * store.facts.nameCount;
		this.#met = new Uint32Array(keys);
		this.#after = new Int32Array(keys);
		this.#before = new Int32Array(keys);
	}
	between(after, before) {
		if (after === before) return none;
		const { bases } = this.#store;
		if (after !== -1 && bases[after] === before) return this.#own(after, false);
		if (before !== -1 && bases[before] === after) return this.#own(before, true);
		return this.#meet(after, before);
	}
	valueAt(tree, key) {
		const { bases, starts } = this.#store;
		for (let one = tree; one !== -1; one = bases[one]) for (let at = starts[one]; at < starts[one + 1]; at = this.#next) if (this.#readChange(at) === key) return this.#ownAfter;
		return 0;
	}
	#own(tree, isReversed) {
		const { starts } = this.#store;
		const own = [];
		for (let at = starts[tree]; at < starts[tree + 1]; at = this.#next) {
			const key = this.#readChange(at);
			if (isReversed) own.push(key, this.#ownBefore, this.#ownAfter);
			else own.push(key, this.#ownAfter, this.#ownBefore);
		}
		return own;
	}
	#meet(after, before) {
		const { bases, depths } = this.#store;
		this.#comparison++;
		this.#keys.length = 0;
		let one = after;
		let other = before;
		while (one !== other) if (one !== -1 && (other === -1 || depths[one] >= depths[other])) {
			this.#take(one, this.#after, this.#before);
			one = bases[one];
		} else {
			this.#take(other, this.#before, this.#after);
			other = bases[other];
		}
		return this.#listed();
	}
	#take(tree, own, other) {
		const { starts } = this.#store;
		for (let at = starts[tree]; at < starts[tree + 1]; at = this.#next) {
			const key = this.#readChange(at);
			const base = -this.#ownBefore - 1;
			if (this.#met[key] !== this.#comparison) {
				this.#met[key] = this.#comparison;
				this.#keys.push(key);
				own[key] = this.#ownAfter;
				other[key] = base;
				continue;
			}
			if (own[key] < 0) own[key] = this.#ownAfter;
			if (other[key] < 0) other[key] = base;
		}
	}
	#readChange(at) {
		const word = this.#changes.getUint32(at, true) & wordMask;
		const afterAt = at + 3;
		const beforeAt = afterAt + this.#valueBytes;
		this.#ownAfter = this.#changes.getInt32(afterAt, true) & this.#valueMask;
		this.#ownBefore = (word & 1) === 0 ? 0 : this.#changes.getInt32(beforeAt, true) & this.#valueMask;
		this.#next = (word & 1) === 0 ? beforeAt : beforeAt + this.#valueBytes;
		return word >> 1;
	}
	#listed() {
		const keys = this.#keys;
		let count = 0;
		for (const key of keys) if (valueOf(this.#after[key]) !== valueOf(this.#before[key])) keys[count++] = key;
		keys.length = count;
		if (count > 1) keys.sort((a, b) => this.#nameOf(a) < this.#nameOf(b) ? -1 : 1);
		const listed = [];
		for (const key of keys) listed.push(key, valueOf(this.#after[key]), valueOf(this.#before[key]));
		return listed;
	}
	#nameOf(key) {
		return this.#names[key] ??= this.#store.facts.nameOf(key >> 1) + ((key & 1) === 1 ? "/" : "");
	}
};
function valueOf(noted) {
	return noted < 0 ? -noted - 1 : noted;
}
// src/sources/git/packs/history/history-walk.ts
const deepest = 2048;
const countPerLook = 1024;
function lookAtTime(count, { isOver }) {
	if (count % countPerLook === 0 && isOver()) throw new require_scan.TimeOver();
}
var HistoryWalk$1 = class {
	paths;
	changes = new ChangeRecord();
	absent = new Set();
	others = new Map();
	#store;
	#trees;
	#idCount;
	#events;
	#folders = 0;
	constructor(store, idCount, events) {
		this.#store = store;
		this.#events = events;
		this.#idCount = idCount;
		this.#trees = new TreeChanges(store);
		this.paths = new TreePaths((name) => store.facts.nameOf(name), events.onPath);
	}
	*run(order) {
		const { commits, roles } = this.#store;
		for (const [index, commit] of order.entries()) {
			if (index % countPerLook === 0) yield;
			lookAtTime(index, this.#events);
			this.changes.begin(commits.objects[commit] + 1, commits.dates[commit]);
			const parents = [];
			for (let at = commits.parentStarts[commit]; at < commits.parentStarts[commit + 1]; at++) parents.push(this.#treeOf(commits.trees[-roles[commits.parents[at]] - 1]));
			const tree = this.#treeOf(commits.trees[commit]);
			if (parents.length > 1) this.#combine(tree, parents, 0, 0);
			else this.#compare(tree, parents[0] ?? -1, 0, 0);
		}
		if (this.changes.isFull) throw new require_git.Distrust("there are too many changes");
	}
	#enter(depth) {
		if (depth > deepest) throw new require_git.Distrust("folders are nested too deep");
		if (this.changes.isFull) throw new require_git.Distrust("there are too many changes");
		lookAtTime(++this.#folders, this.#events);
	}
	#treeOf(object) {
		const role = this.#store.roles[object] ?? 0;
		if (role <= 0) throw new require_git.Distrust("a tree is missing");
		return role - 1;
	}
	#folderOf(value) {
		return value === 0 ? -1 : this.#treeOf(value >>> 3);
	}
	#compare(after, before, folder, depth) {
		this.#enter(depth);
		const changes = this.#trees.between(after, before);
		for (let at = 0; at < changes.length; at += 3) {
			const path = this.paths.add(folder, changes[at]);
			if ((changes[at] & 1) === 1) this.#compare(this.#folderOf(changes[at + 1]), this.#folderOf(changes[at + 2]), path, depth + 1);
			else this.#note(path, changes[at + 1], 1, () => changes[at + 2]);
		}
	}
	#combine(after, parents, folder, depth) {
		this.#enter(depth);
		if (parents.includes(after)) return;
		const changes = this.#trees.between(after, parents[0] ?? -1);
		for (let at = 0; at < changes.length; at += 3) {
			const value = changes[at + 1];
			const before = this.#beforeIn(parents, changes[at], value, changes[at + 2]);
			if (before === void 0) continue;
			const path = this.paths.add(folder, changes[at]);
			if ((changes[at] & 1) === 1) this.#combine(this.#folderOf(value), before.map((one) => this.#folderOf(one)), path, depth + 1);
			else this.#note(path, value, before.length, (parent) => before[parent]);
		}
	}
	#beforeIn(parents, key, value, first) {
		const before = [first];
		for (let parent = 1; parent < parents.length; parent++) {
			const one = this.#trees.valueAt(parents[parent], key);
			if (one === value) return void 0;
			before.push(one);
		}
		return before;
	}
	#note(path, value, parents, before) {
		const after = this.#numberOf(value);
		const numberBefore = (parent) => this.#numberOf(before(parent));
		if ((value & 7) === treeValueKinds.submodule) {
			this.changes.addSubmodule(path, after, parents, numberBefore);
			return;
		}
		if (after > this.#idCount) this.absent.add(this.others.get(after) ?? "");
		this.changes.add(path, after, parents, numberBefore);
	}
	#numberOf(value) {
		if (value === 0) return 0;
		const number = (value >>> 3) + 1;
		if (number > this.#idCount && !this.others.has(number)) this.others.set(number, this.#store.facts.absentId(number - 1));
		return number;
	}
};
// src/sources/git/packs/history/packed-history.ts
var PackedHistory = class PackedHistory {
	#ids;
	#zeros;
	#paths;
	#changes;
	#others;
	absent;
	commits;
	constructor(ids, idBytes, { paths, changes, absent, others }, commits) {
		this.#ids = ids;
		this.#zeros = "0".repeat(2 * idBytes);
		this.#paths = paths;
		this.#changes = changes;
		this.#others = others;
		this.absent = [...absent].sort();
		this.commits = commits;
	}
	static async read(structure, tips, unpacker, events) {
		const ids = collectIds(structure.packs.map(({ files }) => files), [...structure.loose.keys()], structure.idBytes);
		const store = readTrees(structure, ids, {
			unpacker,
			tips,
			look: (count) => lookAtTime(count, events)
		});
		const isLarge = ids.count >= manyObjects;
		if (isLarge) releaseMemory();
		try {
			const walk = new HistoryWalk$1(store, ids.count, events);
			const order = orderCommits(store, store.tips);
			for (const _ of walk.run(order)) if (events.turns?.isDue === true) await events.turns.take();
			walk.paths.close();
			store.closeChanges();
			if (isLarge) releaseMemory();
			return new PackedHistory(ids, structure.idBytes, walk, recordCommits(store, order, ids, structure.idBytes));
		} finally {
			store.closeChanges();
			store.close();
		}
	}
	tell(wanted, onEntry) {
		const others = this.#othersIn(wanted);
		const isWanted = mark([...findNumbers(this.#ids, [...wanted].sort()), ...others], Math.max(this.#ids.count, ...others.map((number) => number + 1)));
		const isTold = new Uint8Array(this.#ids.count + 1);
		const selection = this.#changes.select(isWanted);
		this.#changes.mark(selection, isTold);
		const ids = readMarked(this.#ids, isTold.subarray(1));
		const names = {
			idOf: (number) => number === 0 ? this.#zeros : ids.get(number - 1) ?? this.#others.get(number) ?? "",
			pathOf: rememberTexts((number) => this.#pathOf(number))
		};
		this.#changes.tell(selection, names, onEntry);
	}
	paths(wanted) {
		const sorted = [...wanted].sort();
		const numbers = findNumbers(this.#ids, sorted);
		const numberById = new Map(sorted.map((id, index) => [id, numbers[index] + 1]));
		const paths = this.#changes.paths(mark(numbers, this.#ids.count));
		const pathOf = rememberTexts((number) => this.#pathOf(number));
		return (id) => paths.of(numberById.get(id) ?? 0).map(pathOf);
	}
	filesAt(paths) {
		const files = this.#changes.filesAt((path) => paths.has(this.#paths.textOf(path)));
		const isAsked = new Uint8Array(this.#ids.count);
		for (const object of files.keys()) if (object > 0 && object <= isAsked.length) isAsked[object - 1] = 1;
		const ids = readMarked(this.#ids, isAsked);
		return new Map([...ids].map(([number, id]) => [id, this.#paths.textOf(files.get(number + 1) ?? 0)]));
	}
	#othersIn(wanted) {
		return [...this.#others].flatMap(([number, id]) => wanted.has(id) ? number - 1 : []);
	}
	#pathOf(number) {
		return require_scan.showByteString(this.#paths.textOf(number));
	}
};
function mark(numbers, count) {
	const isMarked = new Uint8Array(count + 1);
	for (const number of numbers) isMarked[number + 1] = 1;
	isMarked[0] = 0;
	return isMarked;
}
// src/sources/git/history/log-lines.ts
const lineFeed$2 = 10;
const colon = 58;
const space = 32;
const submoduleDigit = 54;
const modeBytes = 7;
const longestLine = 1 << 20;
var LogLines = class {
	#handler;
	#hexBytes;
	#rest = Buffer.alloc(0);
	#isBroken = false;
	constructor(idBytes, handler) {
		this.#hexBytes = 2 * idBytes;
		this.#handler = handler;
	}
	get isBroken() {
		return this.#isBroken;
	}
	push(chunk) {
		if (this.#isBroken) return;
		const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		let at = 0;
		for (let next = 0; next >= 0 && at < bytes.length && !this.#isBroken;) {
			while (bytes[at] === lineFeed$2 || bytes[at] === 0) at++;
			next = bytes[at] === colon ? this.#readEntry(bytes, at) : this.#readCommit(bytes, at);
			if (next >= 0) at = next;
		}
		this.#rest = Buffer.from(bytes.subarray(at));
		if (this.#rest.length > longestLine) this.#isBroken = true;
	}
	#readCommit(bytes, start) {
		const end = bytes.indexOf(0, start);
		if (end < 0) return -1;
		const secondsAt = start + this.#hexBytes + 1;
		this.#isBroken = bytes[secondsAt - 1] !== space || secondsAt >= end;
		if (!this.#isBroken) this.#handler.commit(bytes, start, Number(bytes.toString("latin1", secondsAt, end)));
		return end;
	}
	#readEntry(bytes, start) {
		let parents = 1;
		while (bytes[start + parents] === colon) parents++;
		const stride = this.#hexBytes + 1;
		const idsAt = start + parents + modeBytes * (parents + 1);
		const lettersAt = idsAt + stride * (parents + 1);
		const pathAt = lettersAt + parents + 1;
		const pathEnd = bytes.indexOf(0, pathAt);
		if (pathAt >= bytes.length || pathEnd < 0) return -1;
		this.#isBroken = bytes[lettersAt - 1] !== space || bytes[pathAt - 1] !== 0;
		if (!this.#isBroken) this.#handler.entry(bytes, {
			parents,
			idsAt,
			stride,
			isSubmodule: bytes[idsAt - modeBytes + 1] === submoduleDigit,
			pathAt,
			pathEnd
		});
		return pathEnd;
	}
};
// src/sources/git/history/object-numbers.ts
const firstSlots$1 = 4096;
const digits = Uint8Array.from({ length: 256 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);
var ObjectNumbers = class {
	idBytes;
	#count = 0;
	#ids;
	#slots = new Int32Array(firstSlots$1);
	constructor(idBytes) {
		this.idBytes = idBytes;
		this.#ids = Buffer.alloc(2049 * idBytes);
	}
	get count() {
		return this.#count;
	}
	add(hexadecimal, at) {
		const slot = this.#findSlot(hexadecimal, at);
		if (this.#slots[slot] !== 0) return this.#slots[slot] - 1;
		this.#slots[slot] = ++this.#count;
		if (this.#count * 2 >= this.#slots.length) this.#grow();
		return this.#count - 1;
	}
	find(id) {
		const number = this.#slots[this.#findSlot(Buffer.from(id, "latin1"), 0)];
		return number === 0 ? void 0 : number - 1;
	}
	id(number) {
		return this.bytes(number).toString("hex");
	}
	bytes(number) {
		return this.#ids.subarray(number * this.idBytes, (number + 1) * this.idBytes);
	}
	#findSlot(hexadecimal, from) {
		const at = this.#count * this.idBytes;
		for (let byte = 0; byte < this.idBytes; byte++) this.#ids[at + byte] = digits[hexadecimal[from + 2 * byte]] << 4 | digits[hexadecimal[from + 2 * byte + 1]];
		const mask = this.#slots.length - 1;
		let slot = this.#hash(at) & mask;
		while (this.#slots[slot] !== 0 && !this.#isSame(at, (this.#slots[slot] - 1) * this.idBytes)) slot = slot + 1 & mask;
		return slot;
	}
	#hash(at) {
		return this.#ids[at] | this.#ids[at + 1] << 8 | this.#ids[at + 2] << 16 | this.#ids[at + 3] << 24;
	}
	#isSame(a, b) {
		for (let byte = 0; byte < this.idBytes; byte++) if (this.#ids[a + byte] !== this.#ids[b + byte]) return false;
		return true;
	}
	#grow() {
		this.#slots = new Int32Array(this.#slots.length * 2);
		const larger = Buffer.alloc((this.#slots.length / 2 + 1) * this.idBytes);
		this.#ids.copy(larger, 0, 0, this.#count * this.idBytes);
		this.#ids = larger;
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.#count; number++) {
			let slot = this.#hash(number * this.idBytes) & mask;
			while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
			this.#slots[slot] = number + 1;
		}
	}
};
// src/sources/git/history/path-numbers.ts
const firstSlots = 1024;
var PathNumbers = class {
	#ends = [];
	#bytes = Buffer.alloc(65536);
	#length = 0;
	#slots = new Int32Array(firstSlots);
	get count() {
		return this.#ends.length;
	}
	add(bytes, start, end) {
		const mask = this.#slots.length - 1;
		let slot = hash(bytes, start, end) & mask;
		for (; this.#slots[slot] !== 0; slot = slot + 1 & mask) if (this.#isSame(this.#slots[slot] - 1, bytes, start, end)) return this.#slots[slot] - 1;
		this.#append(bytes, start, end);
		this.#slots[slot] = this.#ends.length;
		if (this.#ends.length * 2 >= this.#slots.length) this.#grow();
		return this.#ends.length - 1;
	}
	bytes(number) {
		return this.#bytes.subarray(this.#startOf(number), this.#ends[number]);
	}
	#startOf(number) {
		return number === 0 ? 0 : this.#ends[number - 1];
	}
	#isSame(number, bytes, start, end) {
		const from = this.#startOf(number);
		if (this.#ends[number] - from !== end - start) return false;
		for (let at = start; at < end; at++) if (bytes[at] !== this.#bytes[from + at - start]) return false;
		return true;
	}
	#append(bytes, start, end) {
		const needed = this.#length + end - start;
		if (needed > this.#bytes.length) {
			const larger = Buffer.alloc(Math.max(needed, this.#bytes.length * 2));
			this.#bytes.copy(larger, 0, 0, this.#length);
			this.#bytes = larger;
		}
		bytes.copy(this.#bytes, this.#length, start, end);
		this.#length = needed;
		this.#ends.push(needed);
	}
	#grow() {
		this.#slots = new Int32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.#ends.length; number++) {
			let slot = hash(this.#bytes, this.#startOf(number), this.#ends[number]) & mask;
			while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
			this.#slots[slot] = number + 1;
		}
	}
};
function hash(bytes, start, end) {
	let value = 2166136261;
	for (let at = start; at < end; at++) value = Math.imul(value ^ bytes[at], 16777619);
	return value ^ value >>> 15;
}
// src/sources/git/history/history-record.ts
const noNumber = -1;
var HistoryRecord = class {
	#numbers;
	#paths = new PathNumbers();
	#changes = new ChangeRecord();
	#lines;
	constructor(objectFormat, onPath) {
		const idBytes = require_scan.idBytesOf(objectFormat);
		const numbers = new ObjectNumbers(idBytes);
		this.#numbers = numbers;
		this.#lines = new LogLines(idBytes, {
			commit: (bytes, idAt, seconds) => this.#changes.begin(numbers.add(bytes, idAt), seconds),
			entry: (bytes, { parents, idsAt, stride, isSubmodule, pathAt, pathEnd }) => {
				const known = this.#paths.count;
				const path = this.#paths.add(bytes, pathAt, pathEnd);
				if (path === known) onPath(bytes.toString("latin1", pathAt, pathEnd));
				if (this.#changes.isFull) return;
				const after = numbers.add(bytes, idsAt + stride * parents);
				const before = (parent) => numbers.add(bytes, idsAt + stride * parent);
				if (isSubmodule) this.#changes.addSubmodule(path, after, parents, before);
				else this.#changes.add(path, after, parents, before);
			}
		});
	}
	get isCut() {
		return this.#changes.isFull || this.#lines.isBroken;
	}
	push(bytes) {
		this.#lines.push(bytes);
	}
	tell(wanted, onEntry) {
		this.#changes.tell(this.#changes.select(this.#mark(wanted)), {
			idOf: rememberTexts((number) => this.#numbers.id(number)),
			pathOf: rememberTexts((number) => this.#pathOf(number))
		}, onEntry);
	}
	paths(wanted) {
		const paths = this.#changes.paths(this.#mark(wanted));
		const pathOf = rememberTexts((number) => this.#pathOf(number));
		return (id) => paths.of(this.#numbers.find(id) ?? noNumber).map(pathOf);
	}
	filesAt(paths) {
		const textOf = (path) => this.#paths.bytes(path).toString("latin1");
		const files = this.#changes.filesAt((path) => paths.has(textOf(path)));
		return new Map([...files].map(([object, path]) => [this.#numbers.id(object), textOf(path)]));
	}
	objects() {
		const nothing = this.#numbers.find("0".repeat(2 * this.#numbers.idBytes));
		return {
			numbers: this.#numbers,
			brought: [...new Set(this.#changes.brought())].filter((number) => number !== nothing)
		};
	}
	#mark(wanted) {
		const isWanted = new Uint8Array(this.#numbers.count);
		for (const id of wanted) isWanted[this.#numbers.find(id) ?? isWanted.length] = 1;
		return isWanted;
	}
	#pathOf(number) {
		return require_scan.showBytes(this.#paths.bytes(number));
	}
};
// src/sources/git/history/recorded-walk.ts
async function walkAll(repository, onPath = () => void 0, { packed, refs } = {}) {
	const others = Promise.all(require_history.findSubmodules(repository).map((store) => require_name_list.checkConnectivity(require_history.submodulePlace(repository, store), onPath)));
	const [{ connectivity, record }, found] = await Promise.all([packed ? finishPacked(repository, onPath, packed, refs) : walkRecorded(repository, onPath, refs), others]);
	return {
		found: [connectivity, ...found],
		record
	};
}
async function walkRecorded(repository, onPath, refs) {
	const record = new HistoryRecord(repository.objectFormat, (path) => tellPath(path, onPath));
	const end = await require_history.streamHistory(repository, ["--all", "--reflog"], (bytes) => record.push(bytes));
	const isWhole = end.exitCode === 0 && end.stderr === "" && !record.isCut;
	if (!isWhole || !await checkRefs(repository, onPath, refs)) return {
		connectivity: await require_name_list.checkConnectivity(repository, onPath),
		record: isWhole ? record : void 0
	};
	const absent = tryAbsent(repository, record);
	if (absent === void 0) return {
		connectivity: await require_name_list.checkConnectivity(repository, onPath),
		record
	};
	return {
		connectivity: await withIndexes(repository, onPath, absent),
		record
	};
}
async function finishPacked(repository, onPath, packed, refs) {
	if (!await checkRefs(repository, onPath, refs)) return {
		connectivity: await require_name_list.checkConnectivity(repository, onPath),
		record: packed
	};
	return {
		connectivity: await withIndexes(repository, onPath, packed.absent),
		record: packed
	};
}
async function withIndexes(repository, onPath, absent) {
	const { missing, failure } = await require_name_list.checkConnectivity(repository, onPath, []);
	return {
		missing: [...new Set([...absent, ...missing])].sort().slice(0, require_name_list.maximumMissing),
		failure
	};
}
async function findTips(repository, refs) {
	if (repository.isShallow || repository.isPartial) return void 0;
	const known = (await refs)?.takeTips();
	if (known) return known;
	const tips = new require_git.IdList(repository.objectFormat);
	const end = await require_git.streamLines(repository, [
		"rev-list",
		"--no-walk=unsorted",
		"--all",
		"--reflog",
		"--"
	], (line) => tips.addText(line));
	return end.exitCode === 0 && end.stderr === "" ? tips : void 0;
}
async function tryPacked(structure, tips, unpacker, { onPath, ...events }) {
	try {
		return await PackedHistory.read(structure, tips, unpacker, {
			...events,
			onPath: (path) => onPath(path.replaceAll("\n", " "))
		});
	} catch (error) {
		if (!require_git.isDistrust(error) && !(error instanceof RangeError) && !(error instanceof Error && "errno" in error)) throw error;
		return;
	}
}
function tellPath(path, onPath) {
	const name = path.replaceAll("\n", " ");
	onPath(name);
	for (let slash = name.lastIndexOf("/"); slash > 0; slash = name.lastIndexOf("/", slash - 1)) onPath(name.slice(0, slash));
}
async function checkRefs(repository, onPath, refs) {
	const known = await refs;
	for (const name of known?.tagNames ?? []) onPath(name);
	if (known) return known.isPlain;
	let isPlain = true;
	const end = await require_git.streamLines(repository, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(tag)"], (line) => {
		const [type, target, ...name] = line.split(" ");
		if (type === "tag" && target === "commit") onPath(name.join(" "));
		else if (type !== "commit") isPlain = false;
	});
	return isPlain && end.exitCode === 0 && end.stderr === "";
}
function tryAbsent(repository, record) {
	const { numbers, brought } = record.objects();
	try {
		return findAbsent(repository, repository.commonDir, numbers, brought).map((number) => numbers.id(number));
	} catch (error) {
		if (!require_git.isDistrust(error)) throw error;
		return;
	}
}
// src/sources/git/objects/object-list.ts
const lineFeed$1 = 10;
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
	for (let end = bytes.indexOf(lineFeed$1); end >= 0; end = bytes.indexOf(lineFeed$1, start)) {
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
// src/sources/git/objects/objects.ts
function objectSource(repository, options = {}) {
	return { read: (sink, sharing, unpacker) => readAll(repository, options, {
		sink,
		sharing,
		unpacker
	}) };
}
async function readAll(repository, options, reading) {
	const place = require_history.placeWithSubmodules(repository, require_history.findSubmodules(repository));
	if (options.checksConnectivity === false) return await scanObjects(repository, place, reading);
	const walk = new HistoryWalk(repository, options, reading);
	if (!reading.unpacker) await walk.start();
	await scanObjects(repository, place, reading, (structure) => walk.start(structure));
	const { found, record } = await require_scan.unlessOver(walk.finish(), () => {
		reading.sink.timeLimit?.leaveOut("history", 1);
		return {
			found: [],
			record: void 0
		};
	});
	if (record) options.onRecord?.(record);
	require_name_list.reportConnectivity(repository, found, reading.sink);
}
var HistoryWalk = class {
	#repository;
	#options;
	#unpacker;
	#isOver;
	#turns;
	#tips;
	#walk;
	#areRefsTold = false;
	constructor(repository, options, { unpacker, sink: { timeLimit } }) {
		this.#repository = repository;
		this.#options = options;
		this.#unpacker = unpacker;
		this.#isOver = () => timeLimit?.isOver() ?? false;
		this.#turns = timeLimit?.signal && new require_scan.Turns();
		this.#tips = unpacker && findTips(repository, options.refs);
		this.#tips?.catch(() => void 0);
	}
	async start(structure) {
		await require_scan.unlessOver(this.#start(structure), () => {
			this.#walk = Promise.reject(new require_scan.TimeOver());
			this.#walk.catch(() => void 0);
		});
	}
	async #start(structure) {
		if (this.#isOver()) throw new require_scan.TimeOver();
		await this.#tellRefs();
		const tips = await this.#tips;
		this.#tips = void 0;
		const isLarge = structure !== void 0 && isManyObjects(structure);
		if (isLarge) releaseMemory();
		this.#begin(this.#unpacker && structure && tips && await tryPacked(structure, tips, this.#unpacker, {
			onPath: this.#options.onPath ?? (() => void 0),
			isOver: this.#isOver,
			turns: this.#turns
		}));
		if (isLarge) releaseMemory();
	}
	async finish() {
		if (this.#walk === void 0 && this.#isOver()) throw new require_scan.TimeOver();
		await this.#tellRefs();
		return await this.#begin();
	}
	#begin(packed) {
		const { onPath, refs } = this.#options;
		const walk = this.#walk ??= walkAll(this.#repository, onPath, {
			packed,
			refs
		});
		walk.catch(() => void 0);
		return walk;
	}
	async #tellRefs() {
		const { refs, onRefs } = this.#options;
		const list = await refs;
		if (!this.#areRefsTold) onRefs?.(list);
		this.#areRefsTold = true;
	}
};
function isManyObjects({ loose, packs }) {
	return loose.size + packs.reduce((sum, { parts }) => sum + countOf(parts), 0) >= manyObjects;
}
async function scanObjects(repository, place, { sink, sharing, unpacker }, onStructure) {
	const store = {
		...place,
		commonDir: repository.commonDir,
		objectFormat: repository.objectFormat
	};
	const left = unpacker && await (await Promise.resolve().then(() => require("./sources-git-packs-read-packs.js"))).readPacks(store, {
		sink,
		unpacker,
		sharing
	}, onStructure);
	await require_git.readObjects(place, require_git.listedObjects(left ?? await listObjects(place, repository.objectFormat, sink)), sink);
}
// src/sources/git/refs/ref-list.ts
const maximumBytes$1 = 1 << 30;
const lineFeed = 10;
const manyBytes = 1 << 20;
const format = "%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname) %(tag)";
async function startRefList(repository) {
	const listing = require_git.startGit(repository, ["for-each-ref", `--format=${format}`], maximumBytes$1);
	const others = hasWorktrees(repository) || repository.headId === void 0 ? void 0 : require_git.startGit(repository, [
		"rev-list",
		"--no-walk=unsorted",
		"HEAD",
		"--reflog",
		"--"
	], maximumBytes$1);
	const output = await listing;
	const list = isSound(output) ? readList(repository, output.stdout, await others) : void 0;
	if (output.stdout.length >= manyBytes) require_git.giveBack(output.stdout);
	return list;
}
function isSound({ exitCode, stderr }) {
	return exitCode === 0 && stderr === "";
}
function readList(repository, stdout, others) {
	let names = [];
	const tagNames = [];
	let tips = new require_git.IdList(repository.objectFormat);
	let isPlain = true;
	for (const line of linesIn(stdout)) {
		const [type, target, objectId = "", targetId = "", name = "", ...tagName] = line.split(" ");
		names.push(name);
		const isTag = type === "tag" && target === "commit";
		if (isTag) tagNames.push(tagName.join(" "));
		if (isTag || type === "commit") tips.addText(isTag ? targetId : objectId);
		else isPlain = false;
	}
	const hasAllTips = isPlain && others !== void 0 && isSound(others);
	if (hasAllTips) for (const id of linesIn(others.stdout)) tips.addText(id);
	if (!hasAllTips) tips = void 0;
	return {
		tagNames,
		isPlain,
		takeNames: () => {
			const taken = names;
			names = [];
			return taken;
		},
		takeTips: () => {
			const taken = tips;
			tips = void 0;
			return taken;
		}
	};
}
function* linesIn(bytes) {
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
		yield bytes.toString("latin1", start, end);
		start = end + 1;
	}
}
function hasWorktrees({ commonDir }) {
	return (require_scan.unlessRefused(() => (0, node_fs.readdirSync)((0, node_path.join)(commonDir, "worktrees"))) ?? []).length > 0;
}
// src/sources/git/whole-repository.ts
const maximumBytes = 1 << 30;
function wholeRepositorySource(repository, ownFile) {
	let record;
	refusePipes(repository);
	const refs = startRefList(repository);
	refs.catch(() => void 0);
	return {
		recorded: () => record,
		read: async (sink, sharing, unpacker) => {
			readRepositoryFiles(repository, sink, ownFile);
			record = await readObjectsAndPaths(repository, refs, {
				sink,
				sharing,
				unpacker
			});
		}
	};
}
async function readObjectsAndPaths(repository, refs, { sink, sharing, unpacker }) {
	let record;
	const paths = new require_name_list.NameList(sink, "file names");
	const named = new NamedFiles();
	const onRefs = (list) => readRefNames(repository, sink, list?.takeNames());
	await objectSource(repository, {
		refs,
		onRefs,
		onPath: (path) => {
			paths.add(path);
			named.add(path);
		},
		onRecord: (made) => record = made
	}).read(sink, sharing, unpacker);
	if (sink.timeLimit?.isOver()) sink.timeLimit.leaveOut("history", 1);
	else {
		await addHeadPaths(repository, paths, sink);
		await require_history.addIndexNames(repository, paths);
	}
	paths.flush();
	if (!sink.timeLimit?.isOver()) await named.read(repository, record, sink);
	return record;
}
function readRefNames(repository, sink, own = namesOfRefs(repository)) {
	const names = new require_name_list.NameList(sink, "names of refs");
	for (const name of own) names.add(name);
	for (const store of require_history.findSubmodules(repository)) for (const name of namesOfRefs(require_history.submodulePlace(repository, store))) names.add(name);
	names.flush();
}
function namesOfRefs(place) {
	return require_git.runGit(place, ["for-each-ref", "--format=%(refname)"], { maximumBytes }).stdout.toString("latin1").split("\n");
}
exports.NamedFiles = NamedFiles;
exports.addHeadPaths = addHeadPaths;
exports.noteSubmodules = noteSubmodules;
exports.readRefNames = readRefNames;
exports.readRepositoryFiles = readRepositoryFiles;
exports.refusePipes = refusePipes;
exports.walkAll = walkAll;
exports.wholeRepositorySource = wholeRepositorySource;
