const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/sources/git-files/git-config.ts
const maxConfigBytes = 1 << 20;
const maxIncludeDepth = 10;
function readGitConfig(file, section, key, depth = 0) {
	const text = require_scan.readSmallFile(file, maxConfigBytes)?.bytes.toString();
	if (text === void 0) return void 0;
	let found;
	for (const entry of parseGitConfig(text)) {
		if (entry.section === section && entry.key === key) found = entry.value;
		if (entry.section !== "include" || entry.key !== "path" || depth >= maxIncludeDepth) continue;
		found = readGitConfig((0, node_path.resolve)((0, node_path.dirname)(file), expandHome(entry.value)), section, key, depth + 1) ?? found;
	}
	return found;
}
function valuesOfGitConfig(file, key) {
	return [...parseGitConfig(require_scan.readSmallFile(file, maxConfigBytes)?.bytes.toString() ?? "")].filter((entry) => entry.key === key).map(({ value }) => value);
}
function userGitConfigs(environment = process.env) {
	const global = environment["GIT_CONFIG_GLOBAL"];
	const user = global === void 0 ? [(0, node_path.join)(homeFolder(environment), ".gitconfig"), (0, node_path.join)(configFolder(environment), "git/config")] : [global];
	const noSystem = environment["GIT_CONFIG_NOSYSTEM"] ?? "";
	return [
		"",
		"0",
		"false",
		"no"
	].includes(noSystem) ? [...user, environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"] : user;
}
function configFolder(environment = process.env) {
	const folder = environment["XDG_CONFIG_HOME"] ?? "";
	return folder === "" ? (0, node_path.join)(homeFolder(environment), ".config") : folder;
}
function expandHome(path) {
	return path.startsWith("~/") ? (0, node_path.join)(homeFolder(process.env), path.slice(2)) : path;
}
function homeFolder(environment) {
	return environment["HOME"] ?? (0, node_os.homedir)();
}
function* parseGitConfig(text) {
	let section = "";
	for (const line of text.replace(/\\\r?\n/g, "").split("\n")) {
		const header = /^\s*\[\s*([\w.-]+)\s*("[^"]*")?\s*\]/.exec(line);
		if (header !== null) section = header[2] === void 0 ? (header[1] ?? "").toLowerCase() : "";
		const entry = /^\s*([A-Za-z][\w-]*)\s*=(.*)$/.exec(header === null ? line : line.slice(header[0].length));
		if (entry !== null) yield {
			section,
			key: (entry[1] ?? "").toLowerCase(),
			value: parseValue(entry[2] ?? "")
		};
	}
}
function parseValue(raw) {
	let value = "";
	let isQuoted = false;
	for (let at = 0; at < raw.length; at++) {
		const character = raw.charAt(at);
		if (character === "\"") isQuoted = !isQuoted;
		else if (character === "\\") value += unescape(raw.charAt(++at));
		else if (!isQuoted && (character === "#" || character === ";")) break;
		else value += character;
	}
	return value.trim();
}
function unescape(character) {
	if (character === "n") return "\n";
	return character === "t" ? "	" : character;
}
// src/sources/git-files/git-index.ts
const maxIndexBytes = 256 << 20;
const statBytes = 40;
const modeOffset = 24;
const regularFile = 8;
var TrackedFiles = class {
	#paths;
	constructor(paths) {
		this.#paths = paths;
	}
	has(path) {
		return this.#paths[this.#find(path)] === path;
	}
	below(folder) {
		return this.#paths.slice(this.#find(`${folder}/`), this.#find(`${folder}0`));
	}
	#find(path) {
		return require_scan.countItemsBefore(this.#paths, (known) => known < path);
	}
};
function readTrackedFiles(git) {
	const hashBytes = readGitConfig((0, node_path.join)(git.common, "config"), "extensions", "objectformat") === "sha256" ? 32 : 20;
	const path = (0, node_path.join)(git.own, "index");
	const file = require_scan.readSmallFile(path, maxIndexBytes);
	if (file === void 0) return (0, node_fs.existsSync)(require_scan.encodePath(path)) ? void 0 : new TrackedFiles([]);
	const own = parseIndex(file.bytes, hashBytes);
	const shared = own?.sharedId === void 0 ? void 0 : require_scan.readSmallFile((0, node_path.join)(git.own, `sharedindex.${own.sharedId}`), maxIndexBytes);
	const base = shared === void 0 ? void 0 : parseIndex(shared.bytes, hashBytes);
	if (own === void 0 || file.isCut || own.sharedId !== void 0 && base === void 0) return void 0;
	return new TrackedFiles(base === void 0 ? own.paths : [...base.paths, ...own.paths].sort());
}
function parseIndex(bytes, hashBytes) {
	if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return void 0;
	const version = bytes.readUInt32BE(4);
	const count = bytes.readUInt32BE(8);
	const paths = [];
	let at = 12;
	let previous = "";
	for (let left = count; left > 0; left--) {
		const flagsAt = at + statBytes + hashBytes;
		if (flagsAt + 3 > bytes.length) return void 0;
		const name = readName(bytes, flagsAt + (version >= 3 && (bytes.readUInt16BE(flagsAt) & 16384) !== 0 ? 4 : 2), version, previous);
		if (name === void 0) return void 0;
		if (bytes.readUInt32BE(at + modeOffset) >>> 12 === regularFile && isInside(name.text)) paths.push(name.text);
		previous = name.text;
		at = version === 4 ? name.end + 1 : at + (name.end - at + 8 & -8);
	}
	return {
		paths,
		sharedId: findSharedId(bytes, at, hashBytes)
	};
}
function readName(bytes, start, version, previous) {
	let at = start;
	let kept = "";
	if (version === 4) {
		let strip = (bytes[at] ?? 0) & 127;
		while (((bytes[at++] ?? 0) & 128) !== 0) strip = strip + 1 << 7 | (bytes[at] ?? 0) & 127;
		kept = previous.slice(0, Math.max(0, previous.length - strip));
	}
	const end = bytes.indexOf(0, at);
	return end < 0 ? void 0 : {
		text: kept + bytes.toString("latin1", at, end),
		end
	};
}
function isInside(path) {
	return path !== "" && !path.startsWith("/") && !/(^|\/)(\.\.?|\.git)(\/|$)/i.test(path);
}
function findSharedId(bytes, start, hashBytes) {
	for (let at = start; at + 8 <= bytes.length - hashBytes; at += 8 + bytes.readUInt32BE(at + 4)) {
		if (bytes.toString("latin1", at, at + 4) !== "link") continue;
		const id = bytes.toString("hex", at + 8, at + 8 + hashBytes);
		return require_scan.isNullId(id) ? void 0 : id;
	}
}
// src/sources/git-files/unknown-index.ts
function describeUnknownIndex(top, git) {
	return {
		kind: "unreadable",
		where: require_scan.showPath(require_scan.pathFromHere(git === void 0 ? (0, node_path.join)(top, ".git") : (0, node_path.join)(git.own, "index"))),
		detail: `${git === void 0 ? "leads to no repository that is here" : "cannot be read"}, so that files which git tracks although it ignores them may have been left out`,
		advice: "--no-gitignore reads all that is ignored."
	};
}
const slash = 47;
function foldCase(bytes) {
	return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function parseIgnorePattern(line, index, ignoresCase) {
	if (line.startsWith("#")) return void 0;
	const trimmed = trimBlanks(line);
	const isNegated = trimmed.startsWith("!");
	const named = isNegated ? trimmed.slice(1) : trimmed;
	const isFolderOnly = named.endsWith("/");
	const path = isFolderOnly ? named.slice(0, -1) : named;
	if (path === "") return void 0;
	const isAnchored = path.includes("/");
	const segments = parseSegments(path.startsWith("/") ? path.slice(1) : path, isAnchored, ignoresCase);
	return segments === void 0 ? void 0 : {
		index,
		isNegated,
		isFolderOnly,
		isAnchored,
		segments
	};
}
const special = /[*?[\\]/;
function parseSegments(path, isAnchored, ignoresCase) {
	if (!special.test(path)) return (ignoresCase ? foldCase(path) : path).split("/").map((text) => ({
		kind: "literal",
		text
	}));
	const tokens = parseTokens(path, ignoresCase);
	return tokens === void 0 ? void 0 : toSegments(tokens, isAnchored);
}
function trimBlanks(line) {
	let end = 0;
	for (let at = 0; at < line.length; at++) {
		if (line[at] === "\\") at++;
		else if (line[at] === " ") continue;
		end = at + 1;
	}
	return line.slice(0, end);
}
function parseTokens(path, ignoresCase) {
	const tokens = [];
	const folded = ignoresCase ? foldCase(path) : path;
	for (let at = 0; at < path.length; at++) if (path[at] === "*") tokens.push(-1);
	else if (path[at] === "?") tokens.push(-2);
	else if (path[at] === "\\") {
		if (++at === path.length) return void 0;
		tokens.push(path.charCodeAt(at));
	} else if (path[at] === "[") {
		const bracket = parseBracket(path, at + 1, ignoresCase);
		if (bracket === void 0) return void 0;
		tokens.push(bracket.set);
		at = bracket.end;
	} else tokens.push(folded.charCodeAt(at));
	return tokens;
}
function toSegments(tokens, isAnchored) {
	const segments = [];
	for (let start = 0; start <= tokens.length;) {
		const slashAt = tokens.indexOf(slash, start);
		const end = slashAt < 0 ? tokens.length : slashAt;
		const name = tokens.slice(start, end);
		segments.push(isAnchored && isFolders(name) ? { kind: "folders" } : toSegment(name));
		start = end + 1;
	}
	if (segments.at(-1)?.kind === "folders") segments.push(toSegment([-1]));
	return segments;
}
function isFolders(tokens) {
	return tokens.length >= 2 && tokens.every((token) => token === -1);
}
function toSegment(tokens) {
	const starCount = tokens.filter((token) => token === -1).length;
	const isLiteral = (token) => typeof token === "number" && token >= 0;
	if (tokens.every(isLiteral)) return {
		kind: "literal",
		text: String.fromCharCode(...tokens.filter(isLiteral))
	};
	const first = tokens.findIndex((token) => !isLiteral(token));
	const last = tokens.findLastIndex((token) => !isLiteral(token));
	return {
		kind: "wildcard",
		prefix: String.fromCharCode(...tokens.slice(0, first).filter(isLiteral)),
		suffix: String.fromCharCode(...tokens.slice(last + 1).filter(isLiteral)),
		minLength: tokens.length - starCount,
		isSimple: first === last && starCount === 1,
		tokens
	};
}
const classes = new Map([
	["alnum", /[0-9A-Za-z]/],
	["alpha", /[A-Za-z]/],
	["blank", /[ \t]/],
	["cntrl", /\p{Cc}/u],
	["digit", /[0-9]/],
	["graph", /[!-~]/],
	["lower", /[a-z]/],
	["print", /[ -~]/],
	["punct", /[!-/:-@[-`{-~]/],
	["space", /[\t-\r ]/],
	["upper", /[A-Z]/],
	["xdigit", /[0-9A-Fa-f]/]
]);
function parseBracket(path, start, ignoresCase) {
	const set = new Uint8Array(256);
	const isNegated = path[start] === "!" || path[start] === "^";
	const first = isNegated ? start + 1 : start;
	let previous = 0;
	for (let at = first; at < path.length; at++) {
		if (path[at] === "]" && at > first) return {
			set: finishSet(set, isNegated),
			end: at
		};
		const classEnd = path.startsWith("[:", at) ? findClassEnd(path, at) : at;
		if (classEnd === void 0) return void 0;
		if (classEnd > at) {
			if (!addClass(set, path.slice(at + 2, classEnd - 1), ignoresCase)) return void 0;
			at = classEnd;
			previous = 0;
			continue;
		}
		const isRange = path[at] === "-" && previous > 0 && at + 1 < path.length && path[at + 1] !== "]";
		if (isRange) at++;
		if (path[at] === "\\") at++;
		if (at >= path.length) return void 0;
		set.fill(1, isRange ? previous : path.charCodeAt(at), path.charCodeAt(at) + 1);
		if (isRange && ignoresCase) addSmall(set, previous, path.charCodeAt(at));
		previous = isRange ? 0 : path.charCodeAt(at);
	}
}
function findClassEnd(path, start) {
	const end = path.indexOf("]", start + 2);
	if (end < 0) return void 0;
	return end > start + 2 && path[end - 1] === ":" ? end : start;
}
function addClass(set, name, ignoresCase) {
	const members = classes.get(name);
	if (members === void 0) return false;
	for (let code = 0; code < 128; code++) if (members.test(String.fromCharCode(code))) set[code] = 1;
	if (name === "upper" && ignoresCase) addSmall(set, 0, 127);
	return true;
}
function addSmall(set, from, to) {
	for (let code = Math.max(from, 65); code <= Math.min(to, 90); code++) set[code + 32] = 1;
}
function finishSet(set, isNegated) {
	const finished = isNegated ? set.map((flag) => 1 - flag) : set;
	finished[slash] = 0;
	return finished;
}
// src/sources/ignore/ignore-match.ts
function matchesPattern(pattern, name, { folders, from, budget }) {
	const { segments } = pattern;
	const last = segments[segments.length - 1];
	if (last === void 0 || !matchesSegment(last, name, budget)) return false;
	return !pattern.isAnchored || matchesFolders(segments, folders.names, from, budget);
}
function matchesFolders(segments, folders, from, budget) {
	const end = segments.length - 1;
	let at = 0;
	let folder = from;
	let retryAt = -1;
	let retryFolder = 0;
	while (folder < folders.length || at < end) {
		const segment = at < end ? segments[at] : void 0;
		if (segment?.kind === "folders") {
			retryAt = ++at;
			retryFolder = folder;
		} else if (segment !== void 0 && folder < folders.length && matchesSegment(segment, folders[folder] ?? "", budget)) {
			at++;
			folder++;
		} else if (retryAt >= 0 && retryFolder < folders.length) {
			at = retryAt;
			folder = ++retryFolder;
		} else return false;
	}
	return true;
}
function matchesSegment(segment, name, budget) {
	if (segment.kind === "literal") return segment.text === name;
	return segment.kind === "folders" || matchesWildcard(segment, name, budget);
}
function matchesWildcard(segment, name, budget) {
	if (name.length < segment.minLength || !name.startsWith(segment.prefix) || !name.endsWith(segment.suffix)) return false;
	if (segment.isSimple) return true;
	budget.steps -= name.length * segment.tokens.length;
	return budget.steps >= 0 && matchesTokens(segment.tokens, name);
}
function matchesTokens(tokens, name) {
	let at = 0;
	let character = 0;
	let retryAt = -1;
	let retryCharacter = 0;
	while (character < name.length || at < tokens.length) {
		const token = tokens[at];
		if (token === -1) {
			retryAt = ++at;
			retryCharacter = character;
		} else if (token !== void 0 && character < name.length && matchesToken(token, name.charCodeAt(character))) {
			at++;
			character++;
		} else if (retryAt >= 0 && retryCharacter < name.length) {
			at = retryAt;
			character = ++retryCharacter;
		} else return false;
	}
	return true;
}
function matchesToken(token, code) {
	if (typeof token !== "number") return token[code] === 1;
	return token === code || token === -2;
}
// src/sources/ignore/ignore-screen.ts
function screenSource(segment) {
	if (segment.kind === "folders") return ".*";
	if (segment.kind === "literal") return [...segment.text].map((character) => escapeCode(character.charCodeAt(0))).join("");
	const { tokens } = segment;
	const first = tokens.indexOf(-1);
	if (first < 0) return tokens.map(tokenSource).join("");
	const last = tokens.lastIndexOf(-1);
	return `${tokens.slice(0, first).map(tokenSource).join("")}.*${tokens.slice(last + 1).map(tokenSource).join("")}`;
}
function tokenSource(token) {
	if (token === -2) return ".";
	if (typeof token === "number") return escapeCode(token);
	const members = [];
	for (let code = 0; code < token.length; code++) if (token[code] === 1) members.push(escapeCode(code));
	return members.length === 0 ? "(?!)" : `[${members.join("")}]`;
}
function escapeCode(code) {
	return /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, "0")}`;
}
// src/sources/ignore/ignore-rules.ts
const maxLineLength = 4096;
const maxAlike = 1e3;
var FolderPath = class {
	#path;
	#names;
	constructor(path) {
		this.#path = path;
	}
	get names() {
		return this.#names ??= this.#path === "" ? [] : this.#path.split("/");
	}
};
var IgnoreRules = class {
	wildcardCount;
	isCut;
	isEmpty;
	#byName = new Map();
	#byExtension = new Map();
	#wildcards = [];
	#anchoredWildcards = [];
	#screen;
	constructor(text, maxWildcards, ignoresCase) {
		let isCut = false;
		for (const [index, line] of linesOf(text).entries()) {
			const pattern = line.length > maxLineLength ? void 0 : parseIgnorePattern(line, index, ignoresCase);
			if (pattern === void 0) continue;
			if (!this.#add(pattern, maxWildcards)) isCut = true;
		}
		this.isCut = isCut;
		this.wildcardCount = this.#wildcards.length + this.#anchoredWildcards.length;
		this.isEmpty = this.wildcardCount + this.#byName.size + this.#byExtension.size === 0;
		this.#screen = this.#wildcards.length === 0 ? void 0 : toScreen(this.#wildcards);
	}
	selectAnchored({ folders, from, budget }) {
		if (this.#anchoredWildcards.length === 0) return this.#anchoredWildcards;
		return this.#anchoredWildcards.filter((pattern) => matchesFolders(pattern.segments, folders.names, from, budget));
	}
	judge(name, extension, isFolder, view, anchored) {
		const alike = this.#byName.get(name);
		const ofExtension = this.#byExtension.get(extension);
		let found;
		if (alike !== void 0) found = lastMatch(alike, found, name, isFolder, view);
		if (ofExtension !== void 0) found = lastMatch(ofExtension, found, name, isFolder, view);
		if (this.#screen?.test(name) === true) found = lastMatch(this.#wildcards, found, name, isFolder, view);
		if (anchored.length > 0) found = lastMatch(anchored, found, name, isFolder, view);
		if (found === void 0) return void 0;
		return found.isNegated ? "kept" : "ignored";
	}
	#add(pattern, maxWildcards) {
		const patterns = this.#placeOf(pattern);
		const isWild = patterns === this.#wildcards || patterns === this.#anchoredWildcards;
		if ((isWild ? this.#wildcards.length + this.#anchoredWildcards.length : patterns.length) >= (isWild ? maxWildcards : maxAlike)) return false;
		patterns.push(pattern);
		return true;
	}
	#placeOf(pattern) {
		const last = pattern.segments.at(-1);
		if (last?.kind === "literal") return listAt(this.#byName, last.text);
		if (last?.kind === "wildcard" && isExtension(last)) return listAt(this.#byExtension, last.suffix);
		return pattern.isAnchored ? this.#anchoredWildcards : this.#wildcards;
	}
};
function isExtension({ isSimple, prefix, suffix }) {
	return isSimple && prefix === "" && suffix.lastIndexOf(".") === 0;
}
function toScreen(patterns) {
	const sources = new Set(patterns.flatMap(({ segments }) => segments.map(screenSource)));
	return new RegExp(`^(?:${[...sources].join("|")})$`, "s");
}
function linesOf(text) {
	return (text.startsWith("\u00ef\u00bb\u00bf") ? text.slice(3) : text).split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
}
function listAt(map, key) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const list = [];
	map.set(key, list);
	return list;
}
function lastMatch(patterns, best, name, isFolder, view) {
	const floor = best?.index ?? -1;
	for (let at = patterns.length - 1; at >= 0; at--) {
		const pattern = patterns[at];
		if (pattern === void 0 || pattern.index < floor) return best;
		if (pattern.isFolderOnly && !isFolder) continue;
		if (matchesPattern(pattern, name, view)) return pattern;
	}
	return best;
}
// src/sources/ignore/ignore-scopes.ts
const maxRulesBytes = 1 << 20;
const maxWildcards = 2e3;
const maxSteps = 5e8;
var IgnoreScopes = class {
	#report;
	#budget = { steps: maxSteps };
	#opened = new Map();
	constructor(report) {
		this.#report = report;
	}
	open(folder) {
		const real = require_scan.decodePath(node_fs.realpathSync.native(require_scan.encodePath(folder), { encoding: "buffer" }));
		const top = findTop$1(real);
		return this.#openBelow(top, real);
	}
	#openBelow(top, folder) {
		const known = this.#opened.get(folder);
		if (known !== void 0) return known;
		const opened = folder === top ? this.#openTop(top) : this.#openChild(top, folder);
		this.#opened.set(folder, opened);
		return opened;
	}
	#openTop(top) {
		const scope = createScope("", void 0, void 0);
		return {
			scope: this.#withRules(this.#enterRepository(scope, top), top),
			isIgnored: false
		};
	}
	#openChild(top, folder) {
		const above = this.#openBelow(top, (0, node_path.dirname)(folder));
		const name = folder.slice(folder.lastIndexOf(node_path.sep) + 1);
		const isIgnored = above.isIgnored || this.isIgnored(above.scope, name, "folder");
		return {
			scope: this.#withRules(childScope(above.scope, name), folder),
			isIgnored
		};
	}
	enter(parent, name, folder, { hasRules, hasGit }) {
		const child = childScope(parent, name);
		const scope = hasGit ? this.#enterRepository(child, folder) : child;
		return hasRules ? this.#withRules(scope, folder) : scope;
	}
	isIgnored(scope, name, kind) {
		if (scope.layer === void 0) return false;
		scope.bearing ??= findBearing(scope, scope.layer, this.#budget);
		const bytes = ignoresCase(scope) ? foldCase(require_scan.toByteString(name)) : require_scan.toByteString(name);
		const isFolder = kind === "folder";
		const dot = bytes.lastIndexOf(".");
		const extension = dot < 0 ? "" : bytes.slice(dot);
		for (const { rules, view, anchored } of scope.bearing) {
			const verdict = rules.judge(bytes, extension, isFolder, view, anchored);
			if (verdict !== void 0) return verdict === "ignored";
		}
		return false;
	}
	isTracked(scope, name) {
		return this.#trackedFiles(scope)?.has(pathIn(scope, require_scan.toByteString(name))) ?? false;
	}
	trackedBelow(scope, name) {
		const below = this.#trackedFiles(scope)?.below(pathIn(scope, require_scan.toByteString(name))) ?? [];
		return scope.path === "" ? below : below.map((path) => path.slice(scope.path.length + 1));
	}
	#trackedFiles({ repository }) {
		if (repository === void 0) return void 0;
		if (repository.tracked !== void 0) return repository.tracked;
		const tracked = repository.git === void 0 ? void 0 : readTrackedFiles(repository.git);
		if (tracked === void 0) this.#report.problem(describeUnknownIndex(repository.top, repository.git));
		return repository.tracked = tracked ?? new TrackedFiles([]);
	}
	#enterRepository(scope, top) {
		const git = require_scan.findGitFolder(top);
		if (git === void 0 && scope.path !== "") return scope;
		const repository = git === void 0 && !require_scan.hasGitFolder(top) ? void 0 : {
			top,
			git,
			tracked: void 0,
			ignoresCase: git !== void 0 && hasSetInCore(git, "ignorecase")
		};
		const empty = createScope("", void 0, repository);
		const user = this.#addLayer(empty, excludesFile(git), 0);
		return createScope("", git === void 0 ? user : this.#addLayer(createScope("", user, repository), (0, node_path.join)(git.common, "info/exclude"), 0), repository);
	}
	#withRules(scope, folder) {
		const depth = scope.path === "" ? 0 : scope.path.split("/").length;
		return createScope(scope.path, this.#addLayer(scope, (0, node_path.join)(folder, ".gitignore"), depth), scope.repository);
	}
	#addLayer(scope, path, depth) {
		const outer = scope.layer;
		const file = require_scan.readSmallFile(path, maxRulesBytes);
		if (file === void 0) return outer;
		const inherited = outer?.wildcardCount ?? 0;
		const rules = new IgnoreRules(file.bytes.toString("latin1"), maxWildcards - inherited, ignoresCase(scope));
		if (file.isCut || rules.isCut) this.#report.note(`${require_scan.showPath(path)} is too long: only its first patterns were honoured`);
		if (rules.isEmpty) return outer;
		return {
			rules,
			depth,
			outer,
			wildcardCount: inherited + rules.wildcardCount
		};
	}
};
function findTop$1(folder) {
	for (let top = folder;; top = (0, node_path.dirname)(top)) {
		if (require_scan.hasGitFolder(top)) return top;
		if (top === (0, node_path.dirname)(top)) break;
	}
	const current = process.cwd();
	return require_scan.isOutside(require_scan.pathFrom(current, folder)) ? folder : current;
}
function ignoresCase({ repository }) {
	return repository?.ignoresCase === true;
}
function findBearing(scope, innermost, budget) {
	const folders = new FolderPath(ignoresCase(scope) ? foldCase(scope.path) : scope.path);
	const bearing = [];
	for (let layer = innermost; layer !== void 0; layer = layer.outer) {
		const view = {
			folders,
			from: layer.depth,
			budget
		};
		bearing.push({
			rules: layer.rules,
			view,
			anchored: layer.rules.selectAnchored(view)
		});
	}
	return bearing;
}
function childScope(parent, name) {
	return createScope(pathIn(parent, require_scan.toByteString(name)), parent.layer, parent.repository);
}
function createScope(path, layer, repository) {
	return {
		path,
		layer,
		repository,
		bearing: void 0
	};
}
function withoutRules(scope) {
	return createScope(scope.path, void 0, scope.repository);
}
function pathIn(scope, name) {
	return scope.path === "" ? name : `${scope.path}/${name}`;
}
function hasSetInCore(git, key) {
	for (const config of [(0, node_path.join)(git.common, "config"), ...userGitConfigs()]) {
		const value = readGitConfig(config, "core", key);
		if (value !== void 0) return [
			"true",
			"yes",
			"on",
			"1"
		].includes(value.toLowerCase());
	}
	return false;
}
function excludesFile(git) {
	const configs = git === void 0 ? userGitConfigs() : [(0, node_path.join)(git.common, "config"), ...userGitConfigs()];
	for (const config of configs) {
		const path = readGitConfig(config, "core", "excludesfile");
		if (path !== void 0) return expandHome(path);
	}
	return (0, node_path.join)(configFolder(), "git/ignore");
}
// src/sources/walk/folder.ts
function readFolder(path) {
	const folder = require_scan.encodePath(path === "" ? "." : path);
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
		isBroken ||= name.includes("\ufffd");
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
		name: require_scan.decodePath(entry.name),
		isFile: () => entry.isFile(),
		isDirectory: () => entry.isDirectory(),
		isSymbolicLink: () => entry.isSymbolicLink()
	}));
}
// src/sources/walk/paths.ts
const globCharacters = /[*?[\]{}]|[!@+]\(/;
const maxGlobMatches = 1e6;
function findRoots(paths, report) {
	const roots = [];
	const missing = [];
	const globs = [];
	for (const path of paths) {
		if (path === "") throw new require_scan.UsageError("a path is empty; name a file, a folder or a glob");
		const stats = statNamed(path, report);
		if (stats === "missing") (globCharacters.test(path) ? globs : missing).push(path);
		else if (stats !== void 0) addNamed(roots, path, stats, report);
	}
	if (missing.length > 0) throw new require_scan.SourceError(missing.map(shownOnOneLine).join(", "), "no such file or folder");
	return globs.length === 0 ? roots : expandGlobs(globs, report).then((found) => [...roots, ...found]);
}
function statNamed(path, report) {
	try {
		return (0, node_fs.statSync)(require_scan.encodePath(path));
	} catch (error) {
		const code = require_scan.systemErrorCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") return "missing";
		report.problem(require_scan.unreadable(require_scan.showPath(path), error));
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
		where: require_scan.showPath(path),
		detail: require_scan.describeSpecialFile(stats),
		advice: "Pipe its content into `straykey stdin`."
	});
}
function toDisplayPath(path) {
	const named = require_scan.withSlashes((0, node_path.normalize)(path));
	const inside = require_scan.isOutside(named) ? require_scan.pathFrom("", path) : named;
	const plain = require_scan.isOutside(inside) ? named : inside;
	const trimmed = plain.length > 1 && plain.endsWith("/") ? plain.slice(0, -1) : plain;
	return trimmed === "." ? "" : trimmed;
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
		if (found.length === 0) throw new require_scan.UsageError(`${shownOnOneLine(glob)}: no file or folder matches`);
		if (found.length > maxGlobMatches) throw new require_scan.UsageError(`${shownOnOneLine(glob)}: matches more than ${maxGlobMatches} paths; name their folder instead`);
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
	const segments = require_scan.withSlashes(glob).split("/");
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
function shownOnOneLine(path) {
	return require_scan.spellOutControls(require_scan.showPath(path));
}
// src/sources/walk/checkout-gaps.ts
const mostNamed = 3;
var CheckoutGaps = class {
	#submodules = new Map();
	#absent = [];
	#sparse = new Set();
	enter(folder) {
		const top = findTop(folder);
		if (top !== void 0 && isSparse(top)) this.#sparse.add(top);
	}
	meetEmpty(path) {
		const folder = (0, node_path.resolve)(path);
		const top = findTop((0, node_path.dirname)(folder));
		if (top === void 0) return;
		let known = this.#submodules.get(top);
		if (known === void 0) this.#submodules.set(top, known = submodulesOf(top));
		if (known.has(folder)) this.#absent.push(require_scan.showPath(path.replace(/\/$/, "") || "."));
	}
	tell(report) {
		if (this.#sparse.size > 0) report.note("a sparse checkout: files outside of it are not on the disk and were not scanned; `straykey git` reads them, and `git sparse-checkout disable` puts them here");
		const { length } = this.#absent;
		if (length === 0) return;
		const named = this.#absent.sort().slice(0, mostNamed).join(", ");
		const more = length > mostNamed ? ` and ${length - mostNamed} more` : "";
		report.note(`${length === 1 ? "1 submodule was" : `${length} submodules were`} not scanned, since ${length === 1 ? "it is" : "they are"} not checked out: ${named}${more}; \`git submodule update --init\` fetches ${length === 1 ? "it" : "them"}`);
	}
};
function findTop(folder) {
	for (let top = folder;; top = (0, node_path.dirname)(top)) {
		if (require_scan.hasGitFolder(top)) return top;
		if (top === (0, node_path.dirname)(top)) return void 0;
	}
}
function submodulesOf(top) {
	return new Set(valuesOfGitConfig((0, node_path.join)(top, ".gitmodules"), "path").map((path) => (0, node_path.resolve)(top, path)));
}
function isSparse(top) {
	const git = require_scan.findGitFolder(top);
	if (git === void 0 || !(0, node_fs.existsSync)((0, node_path.join)(git.own, "info/sparse-checkout"))) return false;
	return [(0, node_path.join)(git.own, "config.worktree"), (0, node_path.join)(git.common, "config")].map((file) => readGitConfig(file, "core", "sparsecheckout")).find((value) => value !== void 0)?.toLowerCase() === "true";
}
// src/sources/walk/kernel-folder.ts
const types = new Set([40864, 1650812274]);
function isKernelFolder(path) {
	return process.platform === "linux" && types.has(require_scan.unlessRefused(() => (0, node_fs.statfsSync)(require_scan.encodePath(path)).type) ?? 0);
}
const kernelFolderNames = new Set(["proc", "sys"]);
const kernelFolders = "folders of the kernel (procfs and sysfs)";
// src/sources/walk/selection.ts
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
		if (isExcluded === void 0 || !isExcluded(require_scan.showPath(prefix + name))) return false;
		this.#report.skip("excluded");
		return true;
	}
	isIgnoredFile(scope, name) {
		if (scope === void 0 || this.#scopes === void 0 || name.startsWith(".env")) return false;
		if (!this.#scopes.isIgnored(scope, name, "file") || this.#scopes.isTracked(scope, name)) return false;
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
		if (kernelFolderNames.has(name) && isKernelFolder(prefix + name)) return this.#report.skip(kernelFolders);
		if (scope === void 0 || this.#scopes?.isIgnored(scope, name, "folder") !== true) {
			keys.push(`${name}/`);
			return;
		}
		this.#report.skip("ignored by .gitignore");
		for (const bytes of this.#scopes.trackedBelow(scope, name)) {
			const path = require_scan.fromByteString(bytes);
			if (isFile(prefix + path) && !this.isExcluded(prefix, path)) keys.push(path);
		}
	}
	#selectLink(links, prefix, scope, name) {
		if (!this.#options.followsLinks) this.#report.skip("symbolic links");
		else if (!this.isExcluded(prefix, name) && !this.isIgnoredFile(scope, name)) links.push(prefix + name);
	}
};
function isFile(path) {
	return require_scan.unlessRefused(() => (0, node_fs.lstatSync)(require_scan.encodePath(path)).isFile()) ?? false;
}
// src/sources/walk/walk.ts
const tellEvery = 256;
var Walk = class {
	files = [];
	#gaps = new CheckoutGaps();
	#onFound;
	#followsLinks;
	#report;
	#scopes;
	#selection;
	#links = [];
	#seen = new Set();
	#opened;
	constructor(options, report, hasSeveralRoots) {
		this.#opened = hasSeveralRoots ? new Set() : void 0;
		this.#onFound = options.onFound;
		this.#followsLinks = options.followsLinks;
		this.#report = report;
		this.#scopes = options.honoursGitignore ? new IgnoreScopes(report) : void 0;
		this.#selection = new Selection(options, report, this.#scopes);
	}
	*addRoot(root) {
		if (root.path !== "" && this.#selection.isExcluded("", root.path)) return;
		if (root.kind === "folder") yield* this.#addFolder(root.path, root);
		else if (root.isNamed || !this.#isIgnoredFile(root.path)) this.#addFile(root.path, this.#followsLinks ? this.#realPath(root.path) : "");
	}
	*followLinks() {
		while (this.#links.length > 0) {
			const links = this.#links.sort();
			this.#links = [];
			for (const link of links) yield* this.#followLink(link);
		}
	}
	tellGaps() {
		this.#gaps.tell(this.#report);
	}
	*#followLink(link) {
		const stats = statTarget(link);
		if (stats === void 0) this.#report.skip("symbolic links that lead nowhere");
		else if (stats.isDirectory() && isKernelFolder(link)) this.#report.skip(kernelFolders);
		else if (stats.isDirectory()) yield* this.#addFolder(link, { isNamed: true });
		else if (stats.isFile()) this.#addFile(link, this.#realPath(link));
		else this.#report.skip("pipes, sockets and devices");
	}
	#addFile(path, realPath) {
		if (realPath === void 0 || !this.#isNew(realPath)) return;
		const count = this.files.push(path);
		if (count % tellEvery === 0) this.#onFound?.(count);
	}
	#isNew(realPath) {
		if (!this.#followsLinks) return true;
		if (this.#seen.has(realPath)) return false;
		this.#seen.add(realPath);
		return true;
	}
	*#addFolder(path, { isNamed }) {
		const real = this.#realPath(path);
		if (real === void 0) return;
		this.#gaps.enter(real);
		const opened = this.#scopes?.open(real);
		if (opened?.isIgnored === true && !isNamed) return this.#report.skip("ignored by .gitignore");
		const scope = opened?.isIgnored === true ? withoutRules(opened.scope) : opened?.scope;
		yield* this.#walk(withSlash(path), this.#followsLinks ? withSlash(real) : "", scope);
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
			return require_scan.decodePath(node_fs.realpathSync.native(require_scan.encodePath(path === "" ? "." : path), { encoding: "buffer" }));
		} catch (error) {
			this.#reportUnreadable(path, error);
			return;
		}
	}
	*#walk(prefix, realPrefix, scope) {
		const stack = [this.#openFolder(prefix, realPrefix, scope)];
		for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
			const key = frame.keys[frame.next++];
			if (key === void 0) stack.pop();
			else if (key.endsWith("/")) {
				stack.push(this.#openFolder(frame.prefix + key, frame.realPrefix + key, frame.scope, key.slice(0, -1)));
				yield;
			} else this.#addFile(frame.prefix + key, this.#followsLinks ? frame.realPrefix + key : "");
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
		if (folder.entries.length === 0) this.#gaps.meetEmpty(prefix);
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
		this.#report.problem(require_scan.unreadable(where === "" ? "." : require_scan.showPath(where), error));
	}
};
const withSlash = (path) => path === "" || path.endsWith("/") ? path : `${path}/`;
function statTarget(link) {
	return require_scan.unlessRefused(() => (0, node_fs.statSync)(require_scan.encodePath(link)));
}
// src/sources/working-tree.ts
var working_tree_exports = require_rolldown_runtime.__exportAll({ workingTreeSource: () => workingTreeSource });
function workingTreeSource(options) {
	return { read(sink, sharing) {
		const onFound = (count) => {
			options.onFound?.(count);
			sharing?.found(count);
		};
		const files = listFiles({
			...options,
			onFound
		}, sink);
		const share = (listed) => {
			const searchNames = () => require_scan.searchFileNames(listed, sink);
			if (sharing) return sharing.share(listed, searchNames);
			searchNames();
			return [{
				index: 0,
				start: 0,
				end: listed.length
			}];
		};
		const reading = {
			sink,
			maxFileBytes: options.maxFileBytes,
			sharing
		};
		if (files instanceof Promise) return files.then((listed) => require_scan.readInTurns(listed, share(listed), reading));
		for (const batch of share(files)) require_scan.readBatch(files, batch, reading);
	} };
}
function listFiles(options, report) {
	const roots = findRoots(options.paths.length === 0 ? ["."] : options.paths, report);
	return roots instanceof Promise ? roots.then((found) => walkRoots(found, options, report)) : walkRoots(roots, options, report);
}
function walkRoots(roots, options, report) {
	const walk = new Walk(options, report, roots.length > 1);
	const steps = stepsOf(walk, roots);
	const finish = () => {
		walk.tellGaps();
		return roots.length === 1 && !options.followsLinks ? walk.files : [...new Set(walk.files)].sort();
	};
	if (report.timeLimit?.signal) return walkInTurns(steps, report.timeLimit.signal).then(finish);
	for (const _ of steps);
	return finish();
}
function* stepsOf(walk, roots) {
	for (const root of [...roots].sort((a, b) => require_scan.compareText(a.path, b.path))) yield* walk.addRoot(root);
	yield* walk.followLinks();
}
async function walkInTurns(steps, signal) {
	const turns = new require_scan.Turns();
	for (const _ of steps) {
		if (turns.isDue) await turns.take();
		if (signal.aborted) return;
	}
}
exports.IgnoreScopes = IgnoreScopes;
exports.findRoots = findRoots;
exports.listFiles = listFiles;
exports.readFolder = readFolder;
exports.workingTreeSource = workingTreeSource;
Object.defineProperty(exports, "working_tree_exports", {
	enumerable: true,
	get: function() {
		return working_tree_exports;
	}
});
