const require_severity = require("./severity.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/config/read-text.ts
/** More than any configuration written by people; a hostile one ends here. */
const sizeLimitBytes = 4194304;
/**
* The text of a small file, or undefined where there is none: one open, and only a regular file is read, so a pipe or
* a device in a scanned tree cannot stop us. UTF-8, or UTF-16 with a byte order mark.
* @throws ConfigError for a file that is there and cannot be read, is too large, or is not text.
*/
function readTextFile(path, limitBytes = sizeLimitBytes) {
	const descriptor = open(path);
	if (descriptor === void 0) return void 0;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		if (!stats.isFile()) throw new require_severity.ConfigError(path, "is not a regular file");
		if (stats.size > limitBytes) throw new require_severity.ConfigError(path, `is larger than ${Math.floor(limitBytes / 1024 / 1024)} MiB`);
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
		throw new require_severity.ConfigError(path, `cannot be read (${code})`, { cause: error });
	}
}
function readAll(descriptor, size, path) {
	const bytes = new Uint8Array(size);
	let length = 0;
	try {
		for (let read = -1; length < size && read !== 0; length += read) read = (0, node_fs.readSync)(descriptor, bytes, length, size - length, null);
	} catch (error) {
		throw new require_severity.ConfigError(path, "cannot be read", { cause: error });
	}
	return bytes.subarray(0, length);
}
/** PowerShell writes UTF-16 when it redirects a text into a file. */
function decode(bytes, path) {
	const mark = `${bytes[0] ?? ""},${bytes[1] ?? ""}`;
	const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		throw new require_severity.ConfigError(path, "is not a text in UTF-8", { cause: error });
	}
}
// src/model/rule-name.ts
function isNamed(rule, name) {
	if (name === rule.id || name === rule.provider) return true;
	return name.includes("*") && (matchesWildcard(rule.id, name) || matchesWildcard(rule.provider, name));
}
/**
* Whether `*` (any characters) and `?` (one character) in the wildcard can be filled so that it is the text.
* Steps back to the last `*` only, so the time is at most the product of both lengths.
*/
function matchesWildcard(text, wildcard) {
	let at = 0;
	let inWildcard = 0;
	let star = -1;
	let afterStar = 0;
	while (at < text.length) if (wildcard[inWildcard] === "*") {
		star = inWildcard++;
		afterStar = at;
	} else if (wildcard[inWildcard] === "?" || wildcard[inWildcard] === text[at]) {
		inWildcard++;
		at++;
	} else if (star >= 0) {
		inWildcard = star + 1;
		at = ++afterStar;
	} else return false;
	while (wildcard[inWildcard] === "*") inWildcard++;
	return inWildcard === wildcard.length;
}
// src/config/discover.ts
/** First found, first taken: our own file, then those of other tools, newest first. */
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
/**
* The configuration of what is scanned: in its folder, or in the nearest one above up to the root of the repository;
* outside of repositories nowhere above. One open a candidate.
* @throws ConfigError for a file that is there and cannot be read.
*/
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
/**
* A configuration that a person named; its globs speak of the root of what is scanned.
* @throws ConfigError where it is not there or cannot be read.
*/
function readNamedConfig(path, startFolder) {
	const text = readTextFile(path);
	if (text === void 0) throw new require_severity.ConfigError(path, "does not exist");
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
/** The ignore files of other tools in the folder that is scanned and at the root of its repository. */
function discoverIgnoreFiles(startFolder) {
	const folders = foldersUpToRoot(startFolder);
	return [.../* @__PURE__ */ new Set([folders[0], folders.at(-1) ?? folders[0]])].flatMap((folder) => ignoreNames.flatMap((name) => {
		const text = readTextFile((0, node_path.join)(folder, name));
		return text === void 0 ? [] : [{
			path: shown((0, node_path.join)(folder, name)),
			text,
			pathPrefix: prefixOf(startFolder, folder)
		}];
	}));
}
/** The folder and those above it to the one that holds `.git`, a folder or in linked worktrees a file; without one only the folder. */
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
/**
* The ids of the rules that run.
* @throws UsageError for a name that no rule answers to, and when no rule is left.
*/
function selectRules(index, { only = [], skip = [], minSeverity = "low" }) {
	for (const name of [...only, ...skip]) {
		const complaint = complaintOfRuleName(index, name);
		if (complaint !== void 0) throw new require_severity.UsageError(complaint);
	}
	const selected = index.filter((rule) => only.length === 0 || only.some((name) => isNamed(rule, name))).filter((rule) => !skip.some((name) => isNamed(rule, name))).filter((rule) => require_severity.compareSeverity(rule.severity, minSeverity) >= 0);
	if (selected.length === 0) throw new require_severity.UsageError("no rule is left to run; ask for more of them or for a lower severity");
	return new Set(selected.map(({ id }) => id));
}
/** What is wrong with this name of a rule, or undefined where at least one rule answers to it. */
function complaintOfRuleName(index, name) {
	if (index.some((rule) => isNamed(rule, name))) return void 0;
	const names = new Set(index.flatMap(({ id, provider }) => [id, provider]));
	return `no rule or provider is called "${name}"${require_severity.suggestion(name, names) || "; `straykey rules list` shows them"}`;
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
/**
* `index` holds the built-in rules, where they run, and the configuration's own.
* @throws ConfigError for a name that no rule answers to and for an id that two rules have.
*/
function resolveRules(config, index) {
	const notes = [];
	const known = (mentions) => mentions.filter((mention) => isKnown(mention, index, notes)).map(({ name }) => name);
	const [only, skip] = [known(config.rules.enable), known(config.rules.disable)];
	known(config.rules.others);
	known(config.rules.severities);
	refuseTwins(config, index);
	const severities = /* @__PURE__ */ new Map();
	for (const { name, severity } of config.rules.severities) for (const rule of index) if (isNamed(rule, name)) severities.set(rule.id, severity);
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
	if (!isForeign) throw new require_severity.ConfigError(where, complaint);
	notes.push(`${where}: no rule of straykey answers to "${name}", so that it has no effect`);
	return false;
}
function refuseTwins({ path = "", ownRules }, index) {
	for (const { id } of ownRules) if (index.filter((rule) => rule.id === id).length > 1) throw new require_severity.ConfigError(path, `rule ${id}: this id is taken; give your rule another one`);
}
// src/rule/packed.ts
/** The set in a file made by `packRules`. */
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
/** The rule pack in the bundle, from the file beside it. */
function builtinRules() {
	return pack ??= unpackRules((0, node_fs.readFileSync)(`${__dirname}/pack.bin`));
}
function builtinSamples() {
	return JSON.parse((0, node_fs.readFileSync)(`${__dirname}/samples.json`, "utf8"));
}
// src/rule/join.ts
/** Two sets as one; the second's indexes follow the first's. */
function joinRuleSets(first, second) {
	const { length } = first.entries;
	if (second.entries.length === 0) return first;
	return {
		entries: [...first.entries, ...second.entries],
		load: (index) => index < length ? first.load(index) : second.load(index - length)
	};
}
// src/scan/prepare.ts
/** The project's configuration, from the file that was named or the one found at the root. */
async function readConfig({ config }, { folder }) {
	if (config === false) return emptyConfig;
	const file = config === void 0 ? discoverConfig(folder) : readNamedConfig(config, folder);
	if (!file) return emptyConfig;
	const { loadConfig } = await Promise.resolve().then(() => require("./load.js"));
	return loadConfig(file);
}
/** Built-in, the project's and the caller's rules, chosen and graded as configuration and options say. */
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
/** Rules that are not built in are measured when they are loaded, which takes a parser of patterns. */
async function joinOwn(builtin, own) {
	if (own.length === 0) return builtin;
	const { createRuleSet } = await Promise.resolve().then(() => require("./rule-set.js"));
	return joinRuleSets(builtin, createRuleSet(own, false));
}
function withSeverities(entries, severities) {
	return severities.size === 0 ? entries : entries.map((entry) => ({
		...entry,
		severity: severities.get(entry.id) ?? entry.severity
	}));
}
// src/scan/root.ts
/**
* The root of what is scanned: the current folder where all of it lies below, the first path's folder otherwise; for
* git the top of the work tree.
*/
function rootOf(target, repository) {
	if (repository) return {
		folder: repository.workTree ?? repository.gitDir,
		fromRoot: (path) => path
	};
	const paths = target.kind === "dir" || target.kind === "env" ? target.paths : [];
	const isOutside = (path) => (0, node_path.relative)("", path).startsWith("..") || (0, node_path.isAbsolute)((0, node_path.relative)("", path));
	const first = paths[0];
	if (first === void 0 || !paths.some(isOutside)) return {
		folder: (0, node_path.resolve)(""),
		fromRoot: (path) => path
	};
	const folder = folderOf(first);
	return {
		folder,
		fromRoot: (path) => (0, node_path.relative)(folder, (0, node_path.resolve)(path)).split(node_path.sep).join("/")
	};
}
function folderOf(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0, node_path.resolve)(path) : (0, node_path.dirname)((0, node_path.resolve)(path));
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
Object.defineProperty(exports, "isNamed", {
	enumerable: true,
	get: function() {
		return isNamed;
	}
});
Object.defineProperty(exports, "matchesWildcard", {
	enumerable: true,
	get: function() {
		return matchesWildcard;
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
