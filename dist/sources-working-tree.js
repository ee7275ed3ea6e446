const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_model = require("./model.js");
const require_path_bytes = require("./sources-path-bytes.js");
const require_read_file = require("./sources-read-file.js");
const require_ignore = require("./sources-ignore.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/paths.ts
const globCharacters = /[*?[\]{}]|[!@+]\(/;
const maxGlobMatches = 1e6;
function findRoots(paths, report) {
	const roots = [];
	const missing = [];
	const globs = [];
	for (const path of paths) {
		if (path === "") throw new require_model.UsageError("a path is empty; name a file, a folder or a glob");
		const stats = statNamed(path, report);
		if (stats === "missing") (globCharacters.test(path) ? globs : missing).push(path);
		else if (stats !== void 0) addNamed(roots, path, stats, report);
	}
	if (missing.length > 0) throw new require_model.SourceError(missing.map(quoteControls).join(", "), "no such file or folder");
	return globs.length === 0 ? roots : expandGlobs(globs, report).then((found) => [...roots, ...found]);
}
function statNamed(path, report) {
	try {
		return (0, node_fs.statSync)(require_path_bytes.encodePath(path));
	} catch (error) {
		const code = require_read_file.systemErrorCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") return "missing";
		report.problem({
			kind: "unreadable",
			where: require_path_bytes.showPath(path),
			detail: require_read_file.describeSystemError(error)
		});
		return;
	}
}
function addNamed(roots, path, stats, report) {
	if (stats.isFile()) roots.push({
		path: toDisplayPath(path),
		kind: "file",
		isNamed: true
	});
	else if (stats.isDirectory()) roots.push({
		path: toDisplayPath(path),
		kind: "folder",
		isNamed: true
	});
	else report.problem({
		kind: "unreadable",
		where: require_path_bytes.showPath(path),
		detail: require_read_file.describeSpecialFile(stats),
		advice: "pipe its content into `straykey stdin`"
	});
}
function toDisplayPath(path) {
	const inside = (0, node_path.isAbsolute)(path) || (0, node_path.normalize)(path).startsWith("..") ? relativeToCurrent(path) : (0, node_path.normalize)(path);
	const plain = node_path.sep === "/" ? inside : inside.replaceAll(node_path.sep, "/");
	const trimmed = plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
	return trimmed === "." ? "" : trimmed;
}
function relativeToCurrent(path) {
	const inside = (0, node_path.relative)(process.cwd(), path);
	return inside === ".." || inside.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(inside) ? (0, node_path.normalize)(path) : inside;
}
async function expandGlobs(globs, report) {
	const { default: fastGlob } = await Promise.resolve().then(() => require("./fast-glob.js")).then((n) => require_rolldown_runtime.__toESM(n.require_out(), 1));
	const roots = [];
	for (const glob of globs) {
		const pattern = toPattern(glob, (literal) => fastGlob.escapePath(literal));
		const found = await fastGlob.glob(pattern, {
			dot: true,
			onlyFiles: false,
			objectMode: true,
			followSymbolicLinks: false,
			suppressErrors: true,
			ignore: ["**/.git", "**/.git/**"]
		});
		if (found.length === 0) throw new require_model.UsageError(`${quoteControls(glob)}: no file or folder matches`);
		if (found.length > maxGlobMatches) throw new require_model.UsageError(`${quoteControls(glob)}: matches more than ${maxGlobMatches} paths; name their folder instead`);
		for (const { path, dirent } of found) if (dirent.isFile() || dirent.isDirectory()) roots.push({
			path: toDisplayPath(path),
			kind: dirent.isFile() ? "file" : "folder",
			isNamed: false
		});
		else report.skip(dirent.isSymbolicLink() ? "symbolic links" : "pipes, sockets and devices");
	}
	return withoutNested(roots);
}
function toPattern(glob, escape) {
	const segments = (node_path.sep === "/" ? glob : glob.replaceAll(node_path.sep, "/")).split("/");
	let literal = 0;
	while (literal < segments.length && (segments[literal] === "" || (0, node_fs.existsSync)(segments.slice(0, literal + 1).join("/")))) literal++;
	return segments.map((segment, index) => index < literal && segment !== "" ? escape(segment) : segment).join("/");
}
function withoutNested(roots) {
	const folders = new Set(roots.filter(({ kind }) => kind === "folder").map(({ path }) => path));
	return roots.filter(({ path }) => {
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) if (folders.has(path.slice(0, at))) return false;
		return true;
	});
}
function quoteControls(path) {
	return require_path_bytes.showPath(path).replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
// src/sources/folder.ts
function readFolder(path) {
	const folder = require_path_bytes.encodePath(path === "" ? "." : path);
	let entries = (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	let hasRules = false;
	let hasGit = false;
	let isBroken = false;
	for (const entry of entries) {
		const { name } = entry;
		if (name.startsWith(".git")) {
			hasRules ||= name === ".gitignore" && entry.isFile();
			hasGit ||= name === ".git";
		}
		isBroken ||= name.includes("�");
	}
	if (isBroken) entries = readEntriesAsBytes(folder);
	return {
		entries,
		hasRules,
		hasGit
	};
}
function readEntriesAsBytes(folder) {
	return (0, node_fs.readdirSync)(folder, {
		withFileTypes: true,
		encoding: "buffer"
	}).map((entry) => ({
		name: require_path_bytes.decodePath(entry.name),
		isFile: () => entry.isFile(),
		isDirectory: () => entry.isDirectory(),
		isSymbolicLink: () => entry.isSymbolicLink()
	}));
}
// src/sources/selection.ts
var Selection = class {
	#options;
	#report;
	#scopes;
	constructor(options, report, scopes) {
		this.#options = options;
		this.#report = report;
		this.#scopes = scopes;
	}
	select(prefix, scope, entries, links) {
		const keys = [];
		for (const entry of entries) {
			const { name } = entry;
			if (name === ".git") continue;
			if (entry.isFile()) this.#selectFile(keys, prefix, scope, name);
			else if (entry.isDirectory()) this.#selectFolder(keys, prefix, scope, name);
			else if (entry.isSymbolicLink()) this.#selectLink(links, prefix, scope, name);
			else this.#report.skip("pipes, sockets and devices");
		}
		return keys.sort();
	}
	isExcluded(prefix, name) {
		const { isExcluded } = this.#options;
		if (isExcluded === void 0 || !isExcluded(require_path_bytes.showPath(prefix + name))) return false;
		this.#report.skip("excluded");
		return true;
	}
	isIgnoredFile(scope, name) {
		if (scope === void 0 || this.#scopes === void 0 || name.startsWith(".env")) return false;
		if (!this.#scopes.isIgnored(scope, name, false) || this.#scopes.isTracked(scope, name)) return false;
		this.#report.skip("ignored by .gitignore");
		return true;
	}
	#selectFile(keys, prefix, scope, name) {
		if (this.#options.isWanted?.(name) === false) return;
		if (this.isExcluded(prefix, name) || this.isIgnoredFile(scope, name)) return;
		keys.push(name);
	}
	#selectFolder(keys, prefix, scope, name) {
		if (this.isExcluded(prefix, name)) return;
		if (scope === void 0 || this.#scopes?.isIgnored(scope, name, true) !== true) {
			keys.push(`${name}/`);
			return;
		}
		this.#report.skip("ignored by .gitignore");
		for (const bytes of this.#scopes.trackedBelow(scope, name)) {
			const path = require_path_bytes.fromByteString(bytes);
			if (isFile(prefix + path) && !this.isExcluded(prefix, path)) keys.push(path);
		}
	}
	#selectLink(links, prefix, scope, name) {
		if (!this.#options.followsLinks) this.#report.skip("symbolic links");
		else if (!this.isExcluded(prefix, name) && !this.isIgnoredFile(scope, name)) links.push(prefix + name);
	}
};
function isFile(path) {
	try {
		return (0, node_fs.lstatSync)(require_path_bytes.encodePath(path)).isFile();
	} catch {
		return false;
	}
}
// src/sources/walk.ts
var Walk = class {
	files = [];
	#followsLinks;
	#report;
	#scopes;
	#selection;
	#links = [];
	#seen = new Set();
	#opened;
	constructor(options, report, hasSeveralRoots) {
		this.#opened = hasSeveralRoots ? new Set() : void 0;
		this.#followsLinks = options.followsLinks;
		this.#report = report;
		this.#scopes = options.honoursGitignore ? new require_ignore.IgnoreScopes((text) => report.note(text)) : void 0;
		this.#selection = new Selection(options, report, this.#scopes);
	}
	addRoot(root) {
		if (root.path !== "" && this.#selection.isExcluded("", root.path)) return;
		if (root.kind === "folder") this.#addFolder(root.path, root.isNamed);
		else if (root.isNamed || !this.#isIgnoredFile(root.path)) this.#addFile(root.path, this.#followsLinks ? this.#realPath(root.path) : "");
	}
	followLinks() {
		while (this.#links.length > 0) {
			const links = this.#links.sort();
			this.#links = [];
			for (const link of links) this.#followLink(link);
		}
	}
	#followLink(link) {
		const stats = statTarget(link);
		if (stats === void 0) this.#report.skip("symbolic links that lead nowhere");
		else if (stats.isDirectory()) this.#addFolder(link, true);
		else if (stats.isFile()) this.#addFile(link, this.#realPath(link));
		else this.#report.skip("pipes, sockets and devices");
	}
	#addFile(path, realPath) {
		if (realPath === void 0 || !this.#isNew(realPath)) return;
		this.files.push(path);
	}
	#isNew(realPath) {
		if (!this.#followsLinks) return true;
		if (this.#seen.has(realPath)) return false;
		this.#seen.add(realPath);
		return true;
	}
	#addFolder(path, isNamed) {
		const real = this.#realPath(path);
		if (real === void 0) return;
		const opened = this.#scopes?.open(real);
		if (opened?.isIgnored === true && !isNamed) return this.#report.skip("ignored by .gitignore");
		const scope = opened?.isIgnored === true ? {
			...opened.scope,
			layer: void 0
		} : opened?.scope;
		this.#walk(withSlash(path), this.#followsLinks ? withSlash(real) : "", scope);
	}
	#isIgnoredFile(path) {
		const slash = path.lastIndexOf("/");
		const real = this.#realPath(path.slice(0, Math.max(slash, 0)));
		const opened = real === void 0 ? void 0 : this.#scopes?.open(real);
		if (opened?.isIgnored === true) this.#report.skip("ignored by .gitignore");
		return opened?.isIgnored === true || this.#selection.isIgnoredFile(opened?.scope, path.slice(slash + 1));
	}
	#realPath(path) {
		try {
			return require_path_bytes.decodePath(node_fs.realpathSync.native(require_path_bytes.encodePath(path === "" ? "." : path), { encoding: "buffer" }));
		} catch (error) {
			this.#reportUnreadable(path, error);
			return;
		}
	}
	#walk(prefix, realPrefix, scope) {
		const stack = [this.#openFolder(prefix, realPrefix, scope)];
		for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
			const key = frame.keys[frame.next++];
			if (key === void 0) stack.pop();
			else if (key.endsWith("/")) stack.push(this.#openFolder(frame.prefix + key, frame.realPrefix + key, frame.scope, key.slice(0, -1)));
			else this.#addFile(frame.prefix + key, this.#followsLinks ? frame.realPrefix + key : "");
		}
	}
	#openFolder(prefix, realPrefix, scope, name) {
		const closed = {
			prefix,
			realPrefix,
			scope,
			keys: [],
			next: 0
		};
		if (this.#opened?.has(prefix) === true || !this.#isNew(realPrefix)) return closed;
		this.#opened?.add(prefix);
		let folder;
		try {
			folder = readFolder(prefix);
		} catch (error) {
			this.#reportUnreadable(prefix, error);
			return closed;
		}
		const own = name === void 0 || scope === void 0 ? scope : this.#scopes?.enter(scope, name, prefix, folder);
		return {
			prefix,
			realPrefix,
			scope: own,
			keys: this.#selection.select(prefix, own, folder.entries, this.#links),
			next: 0
		};
	}
	#reportUnreadable(path, error) {
		const where = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
		this.#report.problem({
			kind: "unreadable",
			where: where === "" ? "." : require_path_bytes.showPath(where),
			detail: require_read_file.describeSystemError(error)
		});
	}
};
const withSlash = (path) => path === "" || path.endsWith("/") ? path : `${path}/`;
function statTarget(link) {
	try {
		return (0, node_fs.statSync)(require_path_bytes.encodePath(link));
	} catch (error) {
		if (require_read_file.systemErrorCode(error) === "") throw error;
		return;
	}
}
// src/sources/working-tree.ts
const turnMs = 50;
function workingTreeSource(options) {
	return { read(sink) {
		const files = listFiles(options, sink);
		return files instanceof Promise ? files.then((listed) => readFilesInTurns(listed, sink, options.maxFileBytes)) : readFiles(files, sink, options.maxFileBytes);
	} };
}
function listFiles(options, report) {
	const roots = findRoots(options.paths.length === 0 ? ["."] : options.paths, report);
	return roots instanceof Promise ? roots.then((found) => walkRoots(found, options, report)) : walkRoots(roots, options, report);
}
function walkRoots(roots, options, report) {
	const walk = new Walk(options, report, roots.length > 1);
	for (const root of [...roots].sort(compareRoots)) walk.addRoot(root);
	walk.followLinks();
	return roots.length === 1 && !options.followsLinks ? walk.files : [...new Set(walk.files)].sort();
}
function compareRoots(a, b) {
	if (a.path === b.path) return 0;
	return a.path < b.path ? -1 : 1;
}
async function readFilesInTurns(files, sink, maxFileBytes) {
	const buffer = require_read_file.createReadBuffer();
	let turnEndMs = performance.now() + turnMs;
	for (const file of files) {
		require_read_file.readFileInto(file, sink, buffer, maxFileBytes);
		if (performance.now() < turnEndMs) continue;
		await new Promise((resolve) => setImmediate(resolve));
		turnEndMs = performance.now() + turnMs;
	}
}
function readFiles(files, sink, maxFileBytes) {
	const buffer = require_read_file.createReadBuffer();
	for (const file of files) require_read_file.readFileInto(file, sink, buffer, maxFileBytes);
}
exports.listFiles = listFiles;
exports.workingTreeSource = workingTreeSource;
