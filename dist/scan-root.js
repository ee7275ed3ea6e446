const require_model = require("./model.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/config/read-text.ts
const sizeLimitBytes = 4194304;
function readTextFile(path, limitBytes = sizeLimitBytes) {
	const descriptor = open(path);
	if (descriptor === void 0) return void 0;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) throw new require_model.ConfigError(path, "is not a regular file");
		if (stats.size > limitBytes) throw new require_model.ConfigError(path, `is larger than ${Math.floor(limitBytes / 1024 / 1024)} MiB`);
		return decode(readAll(descriptor, stats.size, path), path);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
function open(path) {
	try {
		return (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw new require_model.ConfigError(path, `cannot be read (${code})`, { cause: error });
	}
}
function readAll(descriptor, size, path) {
	const bytes = new Uint8Array(size);
	let length = 0;
	try {
		for (let read = -1; length < size && read !== 0; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, size - length, null);
	} catch (error) {
		throw new require_model.ConfigError(path, "cannot be read", { cause: error });
	}
	return bytes.subarray(0, length);
}
function decode(bytes, path) {
	const mark = `${bytes[0] ?? ""},${bytes[1] ?? ""}`;
	const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		throw new require_model.ConfigError(path, "is not a text in UTF-8", { cause: error });
	}
}
// src/config/discover.ts
const candidates = [
	{
		name: "straykey.toml",
		kind: "straykey"
	},
	{
		name: ".straykey.toml",
		kind: "straykey"
	},
	{
		name: ".betterleaks.toml",
		kind: "gitleaks"
	},
	{
		name: ".gitleaks.toml",
		kind: "gitleaks"
	}
];
const ignoreNames = [".gitleaksignore", ".betterleaksignore"];
const depthLimit = 256;
function discoverConfig(startFolder) {
	for (const folder of foldersUpToRoot(startFolder)) for (const { name, kind } of candidates) {
		const text = readTextFile((0, node_path.join)(folder, name));
		if (text !== void 0) return {
			path: shown((0, node_path.join)(folder, name)),
			kind,
			text,
			pathPrefix: prefixOf(startFolder, folder),
			folder
		};
	}
}
function readNamedConfig(path, startFolder) {
	const text = readTextFile(path);
	if (text === void 0) throw new require_model.ConfigError(path, "does not exist");
	const kind = /(?:git|better)leaks[^/\\]*$/i.test(path) ? "gitleaks" : "straykey";
	const root = foldersUpToRoot(startFolder).at(-1) ?? startFolder;
	return {
		path: shown(path),
		kind,
		text,
		pathPrefix: prefixOf(startFolder, root),
		folder: root
	};
}
function discoverIgnoreFiles(startFolder) {
	const folders = foldersUpToRoot(startFolder);
	return [...new Set([folders[0], folders.at(-1) ?? folders[0]])].flatMap((folder) => ignoreNames.flatMap((name) => {
		const text = readTextFile((0, node_path.join)(folder, name));
		return text === void 0 ? [] : [{
			path: shown((0, node_path.join)(folder, name)),
			text,
			pathPrefix: prefixOf(startFolder, folder)
		}];
	}));
}
function foldersUpToRoot(startFolder) {
	const start = (0, node_path.resolve)(startFolder);
	const folders = [start];
	for (let folder = start; folders.length < depthLimit; folders.push(folder)) {
		if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folders;
		const parent = (0, node_path.dirname)(folder);
		if (parent === folder) break;
		folder = parent;
	}
	return [start];
}
function prefixOf(startFolder, folder) {
	const path = (0, node_path.relative)(folder, (0, node_path.resolve)(startFolder)).split(node_path.sep).join("/");
	return path === "" ? "" : `${path}/`;
}
function shown(path) {
	const fromHere = (0, node_path.relative)("", path);
	return fromHere === "" || fromHere.startsWith("..") ? path : fromHere.split(node_path.sep).join("/");
}
// src/rule/select.ts
function selectRules(index, { only = [], skip = [], minSeverity = "low" }) {
	for (const name of [...only, ...skip]) {
		const complaint = complaintOfRuleName(index, name);
		if (complaint !== void 0) throw new require_model.UsageError(complaint);
	}
	const selected = index.filter((rule) => only.length === 0 || only.some((name) => require_model.isNamed(rule, name))).filter((rule) => !skip.some((name) => require_model.isNamed(rule, name))).filter((rule) => require_model.compareSeverity(rule.severity, minSeverity) >= 0);
	if (selected.length === 0) throw new require_model.UsageError("no rule is left to run; ask for more of them or for a lower severity");
	return new Set(selected.map(({ id }) => id));
}
function complaintOfRuleName(index, name) {
	if (index.some((rule) => require_model.isNamed(rule, name))) return void 0;
	const names = new Set(index.flatMap(({ id, provider }) => [id, provider]));
	return `no rule or provider is called "${name}"${require_model.suggestion(name, names) || "; `straykey rules list` shows them"}`;
}
// src/config/config.ts
const emptyConfig = {
	path: void 0,
	scan: { isExcluded: () => false },
	rules: {
		enable: [],
		disable: [],
		severities: [],
		others: []
	},
	ownRules: [],
	hasBuiltinRules: true,
	allow: [],
	baselinePath: void 0,
	pathPrefix: "",
	notes: []
};
function resolveRules(config, index) {
	const notes = [];
	const known = (mentions) => mentions.filter((mention) => isKnown(mention, index, notes)).map(({ name }) => name);
	const [only, skip] = [known(config.rules.enable), known(config.rules.disable)];
	known(config.rules.others);
	known(config.rules.severities);
	refuseTwins(config, index);
	const severities = new Map();
	for (const { name, severity } of config.rules.severities) for (const rule of index) if (require_model.isNamed(rule, name)) severities.set(rule.id, severity);
	return {
		only,
		skip,
		severities,
		notes
	};
}
function isKnown({ name, where, isForeign }, index, notes) {
	const complaint = complaintOfRuleName(index, name);
	if (complaint === void 0) return true;
	if (!isForeign) throw new require_model.ConfigError(where, complaint);
	notes.push(`${where}: no rule of straykey answers to "${name}", so that it has no effect`);
	return false;
}
function refuseTwins({ path = "", ownRules }, index) {
	for (const { id } of ownRules) if (index.filter((rule) => rule.id === id).length > 1) throw new require_model.ConfigError(path, `rule ${id}: this id is taken; give your rule another one`);
}
// src/rule/packed.ts
function unpackRules(file) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	const headEnd = bytes.indexOf("\n");
	const { entries, lengths } = JSON.parse(bytes.toString("utf8", 0, headEnd));
	let offset = headEnd + 1;
	const offsets = lengths.map((length) => (offset += length) - length);
	const loaded = [];
	return {
		entries,
		load: (index) => loaded[index] ??= JSON.parse(bytes.toString("utf8", offsets[index], offsets[index] + lengths[index]), readPattern)
	};
}
function readPattern(_key, value) {
	return isPattern(value) ? new RegExp(value.source, value.flags) : value;
}
function isPattern(value) {
	return typeof value === "object" && value !== null && "source" in value && "flags" in value && typeof value.source === "string" && typeof value.flags === "string";
}
// src/rule/builtin-packed.ts
let pack;
function builtinRules() {
	return pack ??= unpackRules((0, node_fs.readFileSync)(`${__dirname}/pack.bin`));
}
function builtinSamples() {
	return JSON.parse((0, node_fs.readFileSync)(`${__dirname}/samples.bin`).reverse().toString());
}
// src/rule/join.ts
function joinRuleSets(first, second) {
	const { length } = first.entries;
	if (second.entries.length === 0) return first;
	return {
		entries: [...first.entries, ...second.entries],
		load: (index) => index < length ? first.load(index) : second.load(index - length)
	};
}
// src/scan/prepare.ts
async function readConfig({ config }, { folder }) {
	if (config === false) return emptyConfig;
	const file = config === void 0 ? discoverConfig(folder) : readNamedConfig(config, folder);
	if (!file) return emptyConfig;
	const { loadConfig } = await Promise.resolve().then(() => require("./config-load.js"));
	return loadConfig(file);
}
async function prepareRules(options, config) {
	const all = await joinOwn(config.hasBuiltinRules ? builtinRules() : noRules, [...config.ownRules, ...options.ownRules ?? []]);
	const resolved = resolveRules(config, all.entries);
	const ruleSet = {
		...all,
		entries: withSeverities(all.entries, resolved.severities)
	};
	const minSeverity = options.severity ?? config.scan.severity;
	const ids = selectRules(ruleSet.entries, {
		only: options.rules && options.rules.length > 0 ? options.rules : resolved.only,
		skip: [...resolved.skip, ...options.skipRules ?? []],
		...minSeverity && { minSeverity }
	});
	return {
		ruleSet,
		selected: ruleSet.entries.flatMap(({ id }, index) => ids.has(id) ? [index] : []),
		notes: resolved.notes
	};
}
const noRules = {
	entries: [],
	load(index) {
		throw new RangeError(`no rule ${index}`);
	}
};
async function joinOwn(builtin, own) {
	if (own.length === 0) return builtin;
	const { createRuleSet } = await Promise.resolve().then(() => require("./rule-rule-set.js"));
	return joinRuleSets(builtin, createRuleSet(own, false));
}
function withSeverities(entries, severities) {
	return severities.size === 0 ? entries : entries.map((entry) => ({
		...entry,
		severity: severities.get(entry.id) ?? entry.severity
	}));
}
// src/scan/root.ts
function rootOf(target, repository) {
	if (repository) return rootAt(repository.workTree ?? repository.gitDir, (path) => path);
	const paths = target.kind === "dir" || target.kind === "env" ? target.paths : [];
	const isOutside = (path) => (0, node_path.relative)("", path).startsWith("..") || (0, node_path.isAbsolute)((0, node_path.relative)("", path));
	const first = paths[0];
	if (first === void 0 || !paths.some(isOutside)) return rootAt((0, node_path.resolve)(""), (path) => path);
	const folder = folderOf(first);
	return rootAt(folder, (path) => (0, node_path.relative)(folder, (0, node_path.resolve)(path)).split(node_path.sep).join("/"));
}
function rootAt(folder, fromRoot) {
	const project = foldersUpToRoot(folder).at(-1) ?? folder;
	return {
		folder,
		project,
		isInRepository: (0, node_fs.existsSync)((0, node_path.join)(project, ".git")),
		fromRoot
	};
}
function folderOf(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0, node_path.resolve)(path) : (0, node_path.dirname)((0, node_path.resolve)(path));
}
function isWholeProject({ target, rules = [], skipRules = [], exclude = [], severity, confidence = require_model.defaultConfidence }, { project }) {
	if (rules.length + skipRules.length + exclude.length > 0 || severity !== void 0 || !require_model.isAtLeast("medium", confidence)) return false;
	if (target.kind !== "dir") return target.kind === "git";
	return (target.paths.length === 0 ? ["."] : target.paths).some((path) => (0, node_path.resolve)(path) === project);
}
Object.defineProperty(exports, "builtinRules", {
	enumerable: true,
	get: function() {
		return builtinRules;
	}
});
Object.defineProperty(exports, "builtinSamples", {
	enumerable: true,
	get: function() {
		return builtinSamples;
	}
});
Object.defineProperty(exports, "complaintOfRuleName", {
	enumerable: true,
	get: function() {
		return complaintOfRuleName;
	}
});
Object.defineProperty(exports, "discoverIgnoreFiles", {
	enumerable: true,
	get: function() {
		return discoverIgnoreFiles;
	}
});
Object.defineProperty(exports, "foldersUpToRoot", {
	enumerable: true,
	get: function() {
		return foldersUpToRoot;
	}
});
Object.defineProperty(exports, "isWholeProject", {
	enumerable: true,
	get: function() {
		return isWholeProject;
	}
});
Object.defineProperty(exports, "prepareRules", {
	enumerable: true,
	get: function() {
		return prepareRules;
	}
});
Object.defineProperty(exports, "readConfig", {
	enumerable: true,
	get: function() {
		return readConfig;
	}
});
Object.defineProperty(exports, "readTextFile", {
	enumerable: true,
	get: function() {
		return readTextFile;
	}
});
Object.defineProperty(exports, "rootOf", {
	enumerable: true,
	get: function() {
		return rootOf;
	}
});
