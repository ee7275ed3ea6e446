const require_scan = require("./scan.js");
const require_history = require("./history.js");
const require_name_list = require("./sources-git-objects-name-list.js");
const require_whole_repository = require("./sources-git-whole-repository.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
const indexMagic = 4285812579;
const idsAt = 1032;
function readPackIds(indexFile, idBytes) {
	const index = readIndex(indexFile);
	if (index === void 0 || index.length < idsAt || index.readUInt32BE(0) !== indexMagic || index.readUInt32BE(4) !== 2) return void 0;
	const end = idsAt + index.readUInt32BE(1028) * idBytes;
	return index.length < end ? void 0 : index.subarray(idsAt, end);
}
function shorten(ids, idBytes) {
	const count = ids.length / idBytes;
	const table = Buffer.allocUnsafe(count * 16);
	for (let index = 0; index < count; index++) ids.copy(table, index * 16, index * idBytes, index * idBytes + 16);
	return table;
}
function unknownIds(ids, idBytes, tables) {
	const count = ids.length / idBytes;
	const isKnown = new Uint8Array(count);
	for (const table of tables) markKnown(ids, idBytes, table, isKnown);
	const unknown = [];
	for (let index = 0; index < count; index++) if (isKnown[index] === 0) unknown.push(ids.toString("hex", index * idBytes, (index + 1) * idBytes));
	return unknown;
}
function markKnown(ids, idBytes, table, isKnown) {
	const widest = 2 ** Math.ceil(Math.log2(table.length / 16 / Math.max(1, isKnown.length) + 1));
	let at = 0;
	for (let index = 0; index < isKnown.length; index++) {
		const isBefore = (row) => row * 16 < table.length && ids.compare(table, row * 16, (row + 1) * 16, index * idBytes, index * idBytes + 16) > 0;
		let step = widest;
		while (isBefore(at + step - 1)) at += step;
		for (; step >= 1; step >>= 1) if (isBefore(at + step - 1)) at += step;
		if (at * 16 < table.length && ids.compare(table, at * 16, (at + 1) * 16, index * idBytes, index * idBytes + 16) === 0) isKnown[index] = 1;
	}
}
function readIndex(file) {
	return require_scan.unlessRefused(() => (0, node_fs.readFileSync)(file));
}
// src/sources/git/history/remembered.ts
function rememberedSource(repository, stores, remembered) {
	require_whole_repository.refusePipes(repository);
	const news = findNews(repository, stores, remembered);
	let record;
	return news && {
		recorded: () => record,
		read: async (sink) => {
			record = await readNews(repository, news, remembered, sink);
		}
	};
}
function findNews({ objectFormat }, { packs, looseIds }, remembered) {
	const idBytes = require_scan.idBytesOf(objectFormat);
	const tables = [...remembered.packs.values(), remembered.loose];
	const loose = Buffer.from(looseIds.join(""), "hex");
	const ids = new Set(unknownIds(loose, idBytes, tables));
	const present = [shorten(loose, idBytes)];
	for (const { name, indexFile } of packs) {
		const known = remembered.packs.get(name);
		const own = known === void 0 ? readPackIds(indexFile, idBytes) : void 0;
		if (own !== void 0) for (const id of unknownIds(own, idBytes, tables)) ids.add(id);
		const table = known ?? (own && shorten(own, idBytes));
		if (table === void 0) return void 0;
		present.push(table);
	}
	const gone = new Set(unknownIds(Buffer.from(remembered.uncleanIds.join(""), "hex"), idBytes, present));
	for (const id of remembered.uncleanIds) if (!gone.has(id)) ids.add(id);
	return {
		ids: [...ids],
		knownCount: Math.max(0, present.reduce((sum, table) => sum + table.length / 16, 0) - ids.size)
	};
}
async function readNews(repository, { ids, knownCount }, { isWalkKnown, problems, file }, sink) {
	require_whole_repository.readRepositoryFiles(repository, sink, file);
	const place = require_history.placeWithSubmodules(repository, require_history.findSubmodules(repository));
	const wanted = new require_git.IdList(repository.objectFormat);
	const types = ids.length === 0 ? new Map() : require_history.readTypes(place, ids);
	for (const id of ids) if (types.get(id) !== "tree") wanted.addText(id);
	sink.skip(require_scan.knownObjects, knownCount);
	if (wanted.count > 0) await require_git.readObjects(place, require_git.listedObjects(wanted), sink);
	if (!isWalkKnown) return await walkAgain(repository, sink);
	for (const problem of problems) sink.problem(problem);
	await require_whole_repository.noteSubmodules(repository, sink);
}
async function walkAgain(repository, sink) {
	require_whole_repository.readRefNames(repository, sink);
	const paths = new require_name_list.NameList(sink, "file names");
	const named = new require_whole_repository.NamedFiles();
	const { found, record } = await require_whole_repository.walkAll(repository, (path) => {
		paths.add(path);
		named.add(path);
	});
	require_name_list.reportConnectivity(repository, found, sink);
	await require_whole_repository.addHeadPaths(repository, paths, sink);
	await require_history.addIndexNames(repository, paths);
	paths.flush();
	await named.read(repository, record, sink);
	return record;
}
// src/sources/git/objects/object-stores.ts
const maximumFolders = 1e3;
const maximumAlternatesBytes = 1 << 20;
function listStores(repository) {
	const folders = objectFolders(repository);
	const packs = new Map(folders.flatMap(packsIn).map((pack) => [pack.name, pack]));
	const looseIds = new Set(folders.flatMap(looseIn));
	return {
		packs: [...packs.values()].sort((a, b) => a.name < b.name ? -1 : 1),
		looseIds: [...looseIds].sort()
	};
}
function objectFolders({ environment, folder, commonDir, ...repository }) {
	const own = environment["GIT_OBJECT_DIRECTORY"];
	const lent = (environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(node_path.delimiter).filter((path) => path !== "");
	const submodules = require_history.findSubmodules({
		environment,
		folder,
		commonDir,
		...repository
	}).map(({ gitDir }) => (0, node_path.join)(gitDir, "objects"));
	const folders = new Set([
		own === void 0 ? (0, node_path.join)(commonDir, "objects") : (0, node_path.resolve)(folder, own),
		...lent.map((path) => (0, node_path.resolve)(folder, unquoted(path))),
		...submodules
	]);
	for (const objects of folders) if (folders.size < maximumFolders) for (const alternate of alternatesOf(objects)) folders.add(alternate);
	return [...folders];
}
function alternatesOf(objects) {
	return (require_scan.readSmallFile((0, node_path.join)(objects, "info/alternates"), maximumAlternatesBytes)?.bytes.toString() ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => (0, node_path.resolve)(objects, unquoted(line)));
}
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unquoted(line) {
	const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(line)?.[1];
	if (quoted === void 0) return line;
	const plain = Buffer.from(quoted).toString("latin1").replace(/\\([0-7]{3}|.)/g, (_, escape) => escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8) & 255) : escapes[escape] ?? escape);
	return require_scan.decodePath(Buffer.from(plain, "latin1"));
}
function packsIn(objects) {
	const folder = (0, node_path.join)(objects, "pack");
	return namesIn(folder).filter((name) => name.endsWith(".pack")).map((name) => ({
		name: `${name} ${require_scan.unlessRefused(() => (0, node_fs.statSync)((0, node_path.join)(folder, name)).size) ?? 0}`,
		indexFile: (0, node_path.join)(folder, `${name.slice(0, -5)}.idx`)
	}));
}
function looseIn(objects) {
	return namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap((start) => namesIn((0, node_path.join)(objects, start)).filter((name) => /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(name)).map((rest) => start + rest));
}
function namesIn(folder) {
	return require_scan.unlessRefused(() => (0, node_fs.readdirSync)(require_scan.encodePath(folder))) ?? [];
}
// src/sources/git/state-digest.ts
const maximumFiles = 2e5;
const shortBytes = 4096;
function digestState({ commonDir, gitDir }, ownFile) {
	const hash = (0, node_crypto.createHash)("sha256");
	let files = 0;
	const pending = gitDir === commonDir ? [commonDir] : [commonDir, gitDir];
	for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) for (const entry of entriesOf(folder)) {
		const path = (0, node_path.join)(folder, entry.name);
		if (entry.isDirectory() && !isWithoutRefs(folder, entry.name)) pending.push(path);
		if (!entry.isFile() || path === ownFile) continue;
		if (++files > maximumFiles) return void 0;
		hash.update(`${path}\0${describeFile(path)}\0`);
	}
	return hash.digest("hex");
}
function isWithoutRefs(folder, name) {
	return (name === "objects" || name === "hooks") && !/[\\/]refs(?:[\\/]|$)/.test(folder);
}
function describeFile(path) {
	const stats = require_scan.unlessRefused(() => (0, node_fs.statSync)(path, {
		bigint: true,
		throwIfNoEntry: false
	}));
	if (stats === void 0) return "";
	if (stats.size <= shortBytes) return (0, node_fs.readFileSync)(path, "latin1");
	return `${stats.size} ${stats.mtimeNs} ${stats.ino}`;
}
function entriesOf(folder) {
	return (require_scan.unlessRefused(() => (0, node_fs.readdirSync)(folder, { withFileTypes: true })) ?? []).sort((a, b) => a.name < b.name ? -1 : 1);
}
// src/scan/cache/cache-content.ts
function isNameable(harvest, repository) {
	return !harvest.hasMoreSightings && !harvest.hasMoreProblems && harvest.unread.size === 0 && !harvest.problems.some((problem) => placeOfProblem(problem, repository) === "elsewhere");
}
function rememberOutcome(outcome) {
	const { harvest, ruleSet, repository, placed, trace, reaches, heldValues } = outcome;
	const sightings = [...harvest.sightings];
	const problemsIn = (place) => harvest.problems.filter((problem) => placeOfProblem(problem, repository) === place);
	const unreadIds = problemsIn("object").map(({ objectId, where }) => objectId ?? where);
	const isClean = isFreeOf(new Set(sightings.map(({ match }) => match.secret)), [
		...pathsOf(trace),
		...namesOf(reaches),
		...heldValues.values()
	]);
	return {
		uncleanIds: sorted([...sightings.flatMap(({ provenance }) => "objectId" in provenance ? provenance.objectId : []), ...unreadIds]),
		tellingIds: sorted([...placed.flatMap(({ objectId }) => objectId ?? []), ...unreadIds]),
		hasNamedSecret: harvest.hasNamedFile || sightings.some(({ provenance, match }) => provenance.kind === "names" && ruleSet.kindOf(require_scan.finderOf(match)) === "provider"),
		problems: problemsIn("walk"),
		...isClean && trace && { places: trace.found },
		reaches: isClean ? [...reaches] : [],
		heldValues: isClean ? [...heldValues] : []
	};
}
function sorted(ids) {
	return [...new Set(ids)].sort();
}
function placeOfProblem({ kind, where, objectId }, { path }) {
	if (kind === "missing-object" || kind === "partial-repository") return "walk";
	if (objectId !== void 0 || require_scan.isObjectId(where)) return "object";
	return where !== path && where.startsWith(".git/") ? "file" : "elsewhere";
}
function pathsOf(trace) {
	return trace?.found.history.flatMap(([, paths]) => paths.map(([path]) => path)) ?? [];
}
function namesOf(reaches) {
	return [...reaches.values()].flatMap(({ branches, tags }) => [...branches, ...tags]);
}
const plainWord = /^(?:.{1,5}|[a-z]{1,11})$/s;
function isFreeOf(secrets, names) {
	const text = [...new Set(names)].join("\n");
	return [...secrets].every((secret) => plainWord.test(secret) || !text.includes(secret));
}
// src/scan/cache/cache-file.ts
const magic = "straykey-cache-1";
const headPattern = new RegExp(`^${magic} ([0-9a-f]{64}) (\\d{1,12})\\n`);
const largestBytes = 2 ** 31 - 1;
function readCache(file) {
	const stats = statOf(file);
	if (stats === void 0) checkFolder(file);
	if (stats !== void 0 && !stats.isFile()) throw new require_scan.UsageError(`cannot keep a cache at ${file}: it is not a regular file`);
	if (stats === void 0 || stats.size === 0) return { kind: "absent" };
	if (stats.size > largestBytes) return { kind: "foreign" };
	const bytes = (0, node_fs.readFileSync)(file);
	if (bytes.toString("latin1", 0, 16) !== magic) return { kind: "foreign" };
	const cache = parseCache(bytes);
	return cache === void 0 ? { kind: "broken" } : {
		kind: "read",
		cache
	};
}
function checkFolder(file) {
	const folder = statOf((0, node_path.dirname)(file));
	if (folder === void 0) throw new require_scan.UsageError(`cannot keep a cache at ${file}: its folder does not exist; create it first`);
	if (!folder.isDirectory()) throw new require_scan.UsageError(`cannot keep a cache at ${file}: ${require_scan.throughFile}`);
}
function statOf(file) {
	try {
		return (0, node_fs.statSync)(file, { throwIfNoEntry: false });
	} catch (error) {
		const why = require_scan.systemErrorCode(error) === "ENOTDIR" ? require_scan.throughFile : require_scan.describeSystemError(error);
		throw new require_scan.UsageError(`cannot keep a cache at ${file}: ${why}`, { cause: error });
	}
}
function parseCache(bytes) {
	const [head = "", digest, length] = headPattern.exec(bytes.toString("latin1", 0, 128)) ?? [];
	if (digest !== digestOf([bytes.subarray(head.length)])) return void 0;
	const contentEnd = head.length + Number(length);
	const content = parseContent(bytes.toString("utf8", head.length, contentEnd));
	if (content === void 0) return void 0;
	const tables = [];
	let at = contentEnd;
	for (const count of [...content.packs.map((pack) => pack.count), content.looseCount]) tables.push(bytes.subarray(at, at += count * 16));
	return at === bytes.length ? {
		content,
		tables
	} : void 0;
}
function parseContent(text) {
	const content = require_scan.parseJson(text);
	return isContent(content) ? content : void 0;
}
function isContent(value) {
	const content = new require_scan.Json(value);
	const texts = [
		"madeWith",
		"objectFormat",
		"state"
	].map((name) => content.text(name));
	const lists = [
		"packs",
		"uncleanIds",
		"tellingIds",
		"problems",
		"reaches",
		"heldValues"
	].map((name) => content.list(name));
	const counts = [content.count("looseCount"), ...(content.list("packs") ?? []).map((pack) => pack.count("count"))];
	return [
		...texts,
		...lists,
		...counts
	].every((found) => found !== void 0);
}
function writeCache(file, { content, tables }) {
	const text = Buffer.from(JSON.stringify(content));
	const parts = [text, ...tables];
	const stem = unfinishedStem(file);
	const temporary = (0, node_path.join)((0, node_path.dirname)(file), `${stem}${(0, node_crypto.randomUUID)()}.tmp`);
	removeUnfinished((0, node_path.dirname)(file), stem);
	const fd = (0, node_fs.openSync)(temporary, "wx", 384);
	try {
		try {
			for (const part of [Buffer.from(`${magic} ${digestOf(parts)} ${text.length}\n`), ...parts]) writeWhole(fd, part);
			(0, node_fs.fsyncSync)(fd);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
		(0, node_fs.renameSync)(temporary, file);
	} catch (error) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw error;
	}
}
function unfinishedStem(file) {
	return `.${(0, node_path.basename)(file).slice(0, 100)}.`;
}
const unfinishedEnding = /^(?:[0-9a-f-]{36}|\d{1,10})\.tmp$/;
const longestWritingMs = 864e5;
function removeUnfinished(folder, stem) {
	for (const name of require_scan.unlessRefused(() => (0, node_fs.readdirSync)(folder)) ?? []) {
		if (!name.startsWith(stem) || !unfinishedEnding.test(name.slice(stem.length))) continue;
		const path = (0, node_path.join)(folder, name);
		const stats = require_scan.unlessRefused(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
		if (stats?.isFile() === true && Date.now() - stats.mtimeMs > longestWritingMs) require_scan.unlessRefused(() => (0, node_fs.rmSync)(path));
	}
}
function writeWhole(fd, bytes) {
	for (let written = 0; written < bytes.length;) written += (0, node_fs.writeSync)(fd, bytes, written);
}
function digestOf(parts) {
	const hash = (0, node_crypto.createHash)("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex");
}
// src/scan/cache/cache-key.ts
const build = "49cac9e039645932";
const dataFiles = [
	"kernel.wasm",
	"unpack.wasm",
	"tables.bin"
];
const programFolder = typeof __dirname === "string" ? __dirname : void 0;
function cacheKeyOf({ ruleSet, selected }, options, config) {
	const { archiveLimits, decodeDepth, maxFileBytes, maxFindings } = require_scan.settingsOf(options, config);
	const limits = {
		archiveLimits,
		decodeDepth,
		maxFileBytes,
		maxFindings
	};
	const hash = (0, node_crypto.createHash)("sha256").update(build).update(JSON.stringify(limits));
	for (const file of programFiles()) hash.update((0, node_fs.readFileSync)(file));
	if (ruleSet.packed) return hash.update(ruleSet.packed()).update(JSON.stringify(selected)).digest("hex");
	for (const index of selected) hash.update(JSON.stringify([ruleSet.entry(index), ruleSet.load(index)], writePattern));
	return hash.digest("hex");
}
function programFiles() {
	return programFolder === void 0 ? [] : dataFiles.map((name) => `${programFolder}/${name}`).filter((file) => (0, node_fs.existsSync)(file));
}
function writePattern(_key, value) {
	return value instanceof RegExp ? [value.source, value.flags] : value;
}
// src/scan/cache/cache.ts
var ScanCache = class {
	#file;
	#path;
	#repository;
	#ruleSet;
	#key;
	#stores;
	#state;
	#reading;
	constructor(file, repository, { rules, options, config }) {
		this.#file = file;
		this.#repository = repository;
		this.#ruleSet = rules.ruleSet;
		this.#reading = readCache(file);
		this.#key = cacheKeyOf(rules, options, config);
		this.#path = (0, node_path.join)((0, node_fs.realpathSync)((0, node_path.dirname)(file)), (0, node_path.basename)(file));
		this.#state = digestState(repository, this.#path);
		this.#stores = listStores(repository);
	}
	source() {
		const known = this.#known;
		if (known === void 0) return require_whole_repository.wholeRepositorySource(this.#repository, this.#path);
		const { content, tables } = known;
		const remembered = {
			packs: new Map(content.packs.map(({ name }, index) => [name, tables[index] ?? Buffer.alloc(0)])),
			loose: tables.at(-1) ?? Buffer.alloc(0),
			uncleanIds: this.#isUnchanged ? content.tellingIds : content.uncleanIds,
			isWalkKnown: this.#isUnchanged && !content.hasNamedSecret,
			problems: content.problems,
			file: this.#path
		};
		return rememberedSource(this.#repository, this.#stores, remembered) ?? require_whole_repository.wholeRepositorySource(this.#repository, this.#path);
	}
	get places() {
		return this.#isUnchanged ? this.#known?.content.places : void 0;
	}
	get reaches() {
		return new Map(this.#isUnchanged ? this.#known?.content.reaches : []);
	}
	get heldValues() {
		return new Map(this.#isUnchanged ? this.#known?.content.heldValues : []);
	}
	save(harvest, placing, known) {
		for (const note of this.#notes()) harvest.note(note);
		if (this.#reading.kind === "foreign") return;
		const hasNothingToAdd = placing.trace === void 0 || this.#known?.content.places !== void 0;
		if (this.#isUnchanged && hasNothingToAdd) return;
		const cache = this.#toCache(harvest, placing, known);
		if (cache === void 0) return harvest.note(`nothing was remembered in ${this.#file}, since not everything that has to be read again can be named`);
		try {
			writeCache(this.#file, cache);
		} catch (error) {
			const code = require_scan.systemErrorCode(error);
			if (code === "") throw error;
			harvest.note(`the cache ${this.#file} could not be written (${code}), so the next scan starts over`);
		}
	}
	get #known() {
		if (this.#reading.kind !== "read") return void 0;
		const { cache } = this.#reading;
		return cache.content.madeWith === this.#key && cache.content.objectFormat === this.#repository.objectFormat ? cache : void 0;
	}
	get #isUnchanged() {
		const known = this.#known;
		if (known === void 0 || this.#state === void 0 || known.content.state !== this.#state || known.content.packs.length !== this.#stores.packs.length) return false;
		return known.content.packs.every(({ name }, index) => name === this.#stores.packs[index]?.name) && known.tables.at(-1)?.equals(this.#looseTable()) === true;
	}
	get #idBytes() {
		return require_scan.idBytesOf(this.#repository.objectFormat);
	}
	#notes() {
		switch (this.#reading.kind) {
			case "absent": return [];
			case "broken": return [`the cache ${this.#file} is broken, so everything was read; it is replaced`];
			case "foreign": return [`${this.#file} is not a straykey cache, so everything was read and nothing remembered; name another file`];
			case "read": return this.#known === void 0 ? [`the cache ${this.#file} was made with other rules, options or another version, so everything was read; it is replaced`] : [];
		}
	}
	#toCache(harvest, { placed, trace }, { reaches, heldValues }) {
		if (this.#state === void 0 || !isNameable(harvest, this.#repository)) return void 0;
		const packTables = this.#readPackTables();
		if (packTables === void 0) return void 0;
		const looseTable = this.#looseTable();
		return {
			content: {
				madeWith: this.#key,
				objectFormat: this.#repository.objectFormat,
				state: this.#state,
				packs: this.#stores.packs.map(({ name }, index) => ({
					name,
					count: (packTables[index]?.length ?? 0) / 16
				})),
				looseCount: looseTable.length / 16,
				...rememberOutcome({
					harvest,
					ruleSet: this.#ruleSet,
					repository: this.#repository,
					placed,
					...trace && { trace },
					reaches,
					heldValues
				})
			},
			tables: [...packTables, looseTable]
		};
	}
	#readPackTables() {
		const tables = this.#stores.packs.map(({ indexFile }) => readPackIds(indexFile, this.#idBytes));
		const known = tables.flatMap((ids) => ids === void 0 ? [] : shorten(ids, this.#idBytes));
		return known.length < tables.length ? void 0 : known;
	}
	#looseTable() {
		return shorten(Buffer.from(this.#stores.looseIds.join(""), "hex"), this.#idBytes);
	}
};
exports.ScanCache = ScanCache;
