const require_name_list = require("./sources-git-name-list.js");
const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_history = require("./history.js");
const require_pack_index = require("./sources-git-packs-pack-index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/log-lines.ts
const lineFeed$1 = 10;
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
			while (bytes[at] === lineFeed$1 || bytes[at] === 0) at++;
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
// src/sources/git/object-numbers.ts
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
// src/sources/git/path-numbers.ts
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
// src/sources/git/history-record.ts
const mostWords = 1 << 24;
const submoduleBit = 2 ** 31;
var HistoryRecord = class {
	#numbers;
	#paths = new PathNumbers();
	#runs = [];
	#words = new Uint32Array(4096);
	#length = 0;
	#commit = -1;
	#seconds = 0;
	#isFull = false;
	#lines;
	#onPath;
	constructor(objectFormat, onPath) {
		const idBytes = objectFormat === "sha1" ? 20 : 32;
		this.#numbers = new ObjectNumbers(idBytes);
		this.#lines = new LogLines(idBytes, {
			commit: (bytes, idAt, seconds) => {
				this.#commit = this.#numbers.add(bytes, idAt);
				this.#seconds = seconds;
			},
			entry: (bytes, line) => this.#add(bytes, line)
		});
		this.#onPath = onPath;
	}
	get isCut() {
		return this.#isFull || this.#lines.isBroken;
	}
	push(bytes) {
		this.#lines.push(bytes);
	}
	tell(wanted, onEntry) {
		const isWanted = new Uint8Array(this.#numbers.count);
		for (const id of wanted) isWanted[this.#numbers.find(id) ?? isWanted.length] = 1;
		this.#go((run, at) => {
			for (let word = at + 1; word < at + 2 + run.parents; word++) if (isWanted[this.#words[word]] !== 0) return onEntry(this.#entry(run, at));
		});
	}
	objects() {
		const isBrought = new Uint8Array(this.#numbers.count);
		const nothing = this.#numbers.find("0".repeat(2 * this.#numbers.idBytes));
		const brought = [];
		this.#go((_, at) => {
			const number = this.#words[at + 1];
			if (this.#words[at] >= submoduleBit || isBrought[number] !== 0 || number === nothing) return;
			isBrought[number] = 1;
			brought.push(number);
		});
		return {
			numbers: this.#numbers,
			brought
		};
	}
	#go(onEntry) {
		for (const [index, run] of this.#runs.entries()) {
			const end = this.#runs[index + 1]?.start ?? this.#length;
			for (let at = run.start; at < end; at += 2 + run.parents) onEntry(run, at);
		}
	}
	#entry({ commit, seconds, parents }, at) {
		const isSubmodule = this.#words[at] >= submoduleBit;
		const path = this.#paths.bytes(isSubmodule ? this.#words[at] - submoduleBit : this.#words[at]).toString("utf8");
		const [after = "", ...before] = [...this.#words.subarray(at + 1, at + 2 + parents)].map((number) => this.#numbers.id(number));
		return {
			commitId: this.#numbers.id(commit),
			seconds,
			path,
			before,
			after,
			isSubmodule
		};
	}
	#add(bytes, { parents, idsAt, stride, isSubmodule, pathAt, pathEnd }) {
		const path = this.#numberOfPath(bytes, pathAt, pathEnd);
		const width = 2 + parents;
		if (this.#length + width > mostWords) this.#isFull = true;
		if (this.#isFull) return;
		this.#startRun(parents);
		if (this.#length + width > this.#words.length) this.#grow();
		this.#words[this.#length] = isSubmodule ? path + submoduleBit : path;
		this.#words[this.#length + 1] = this.#numbers.add(bytes, idsAt + stride * parents);
		for (let parent = 0; parent < parents; parent++) this.#words[this.#length + 2 + parent] = this.#numbers.add(bytes, idsAt + stride * parent);
		this.#length += width;
	}
	#startRun(parents) {
		const last = this.#runs.at(-1);
		if (last?.commit !== this.#commit || last.parents !== parents) this.#runs.push({
			commit: this.#commit,
			seconds: this.#seconds,
			start: this.#length,
			parents
		});
	}
	#numberOfPath(bytes, start, end) {
		const known = this.#paths.count;
		const number = this.#paths.add(bytes, start, end);
		if (number === known) this.#onPath(bytes.toString("latin1", start, end));
		return number;
	}
	#grow() {
		const larger = new Uint32Array(this.#words.length * 2);
		larger.set(this.#words);
		this.#words = larger;
	}
};
// src/sources/git/packs/object-folders.ts
const deepestAlternate = 5;
function findObjectFolders({ folder, environment }, commonDir) {
	const own = environment["GIT_OBJECT_DIRECTORY"];
	const named = environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "";
	if (named.includes("\"")) throw new require_pack_index.Distrust("an object folder has a name in quotes");
	const found = new Set();
	for (const path of [own ?? (0, node_path.join)(commonDir, "objects"), ...named.split(node_path.delimiter)]) if (path !== "") addFolder((0, node_path.resolve)(folder, path), 0, found);
	return [...found];
}
function addFolder(folder, depth, found) {
	if (found.has(folder) || !(0, node_fs.existsSync)(folder)) return;
	found.add(folder);
	for (const line of readAlternates(folder)) {
		if (line.startsWith("\"")) throw new require_pack_index.Distrust("an alternate has a name in quotes");
		if (depth >= deepestAlternate) throw new require_pack_index.Distrust("alternates are nested too deep");
		if ((0, node_path.isAbsolute)(line) || depth === 0) addFolder((0, node_path.resolve)(folder, line), depth + 1, found);
	}
}
function readAlternates(folder) {
	const file = (0, node_path.join)(folder, "info", "alternates");
	if (!(0, node_fs.existsSync)(file)) return [];
	return (0, node_fs.readFileSync)(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
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
// src/sources/git/packs/absent-objects.ts
function findAbsent(place, commonDir, ids, numbers) {
	const folders = findObjectFolders(place, commonDir);
	const loose = new Set(folders.flatMap((folder) => listLoose(folder, ids.idBytes)));
	const indexes = [];
	try {
		for (const { index } of folders.flatMap(listPacks)) indexes.push(new require_pack_index.PackIndex(index, ids.idBytes));
		const byByte = Array.from({ length: 256 }, () => []);
		for (const number of numbers) byByte[ids.bytes(number)[0]].push(number);
		return byByte.flatMap((those, byte) => {
			const buckets = indexes.map((index) => index.bucket(byte).ids);
			return those.filter((number) => {
				const id = ids.bytes(number);
				return buckets.every((bucket) => require_pack_index.findInBucket(bucket, id) < 0) && !(loose.size > 0 && loose.has(id.toString("hex")));
			});
		});
	} finally {
		for (const index of indexes) index.close();
	}
}
// src/sources/git/recorded-walk.ts
async function walkAll(repository, onPath = () => void 0) {
	const others = Promise.all(require_history.findSubmodules(repository).map((store) => require_name_list.checkConnectivity(require_history.submodulePlace(repository, store), onPath)));
	const [{ connectivity, record }, found] = await Promise.all([walkRecorded(repository, onPath), others]);
	return {
		found: [connectivity, ...found],
		record
	};
}
async function walkRecorded(repository, onPath) {
	const record = new HistoryRecord(repository.objectFormat, (path) => tellPath(path, onPath));
	const end = await require_history.streamHistory(repository, ["--all", "--reflog"], (bytes) => record.push(bytes));
	const isWhole = end.exitCode === 0 && end.stderr === "" && !record.isCut;
	if (!isWhole || !await checkRefs(repository, onPath)) return {
		connectivity: await require_name_list.checkConnectivity(repository, onPath),
		record: isWhole ? record : void 0
	};
	const absent = tryAbsent(repository, record);
	if (absent === void 0) return {
		connectivity: await require_name_list.checkConnectivity(repository, onPath),
		record
	};
	const { missing, failure } = await require_name_list.checkConnectivity(repository, onPath, []);
	return {
		connectivity: {
			missing: [...new Set([...absent, ...missing])].sort().slice(0, require_name_list.maximumMissing),
			failure
		},
		record
	};
}
function tellPath(path, onPath) {
	const name = path.replaceAll("\n", " ");
	onPath(name);
	for (let slash = name.lastIndexOf("/"); slash > 0; slash = name.lastIndexOf("/", slash - 1)) onPath(name.slice(0, slash));
}
async function checkRefs(repository, onPath) {
	let isPlain = true;
	let rest = "";
	const end = await require_git.streamGit(repository, ["for-each-ref", "--format=%(objecttype) %(*objecttype) %(tag)"], (bytes) => {
		const lines = (rest + bytes.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const [type, target, ...name] = line.split(" ");
			if (type === "tag" && target === "commit") onPath(name.join(" "));
			else if (type !== "commit") isPlain = false;
		}
	});
	return isPlain && end.exitCode === 0 && end.stderr === "";
}
function tryAbsent(repository, record) {
	const { numbers, brought } = record.objects();
	try {
		return findAbsent(repository, repository.commonDir, numbers, brought).map((number) => numbers.id(number));
	} catch (error) {
		if (error instanceof require_pack_index.Distrust || error instanceof Error && "syscall" in error) return void 0;
		throw error;
	}
}
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
async function readAll(repository, { checksConnectivity = true, onPath, onRecord }, reading) {
	const place = require_history.placeWithSubmodules(repository, require_history.findSubmodules(repository));
	const walk = checksConnectivity ? walkAll(repository, onPath) : void 0;
	const [walked] = await Promise.all([walk, scanObjects(repository, place, reading)]);
	if (walked?.record) onRecord?.(walked.record);
	require_name_list.reportConnectivity(repository, walked?.found ?? [], reading.sink);
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
	let record;
	return {
		recorded: () => record,
		read: async (sink, sharing, unpacker) => {
			record = await readWhole(repository, ownFile, sink, sharing, unpacker);
		}
	};
}
async function readWhole(repository, ownFile, sink, sharing, unpacker) {
	let record;
	readRepositoryFiles(repository, sink, ownFile);
	readRefNames(repository, sink);
	const paths = new require_name_list.NameList(sink, "file names");
	await objectSource(repository, {
		onPath: (path) => paths.add(path),
		onRecord: (made) => record = made
	}).read(sink, sharing, unpacker);
	await addHeadPaths(repository, paths);
	paths.flush();
	return record;
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
exports.findObjectFolders = findObjectFolders;
exports.listLoose = listLoose;
exports.listPacks = listPacks;
exports.readRefNames = readRefNames;
exports.readRepositoryFiles = readRepositoryFiles;
exports.walkAll = walkAll;
exports.wholeRepositorySource = wholeRepositorySource;
