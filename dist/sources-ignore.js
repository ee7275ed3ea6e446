const require_path_bytes = require("./sources-path-bytes.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
// src/sources/small-file.ts
function readSmallFile(path, maxBytes) {
	try {
		const fd = (0, node_fs.openSync)(require_path_bytes.encodePath(path), node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
		try {
			return (0, node_fs.fstatSync)(fd).isFile() ? readUpTo(fd, maxBytes) : void 0;
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	} catch {
		return;
	}
}
function readUpTo(fd, maxBytes) {
	const buffer = Buffer.allocUnsafe(Math.min((0, node_fs.fstatSync)(fd).size, maxBytes) + 1);
	let filled = 0;
	while (filled < buffer.length) {
		const count = (0, node_fs.readSync)(fd, buffer, filled, buffer.length - filled, null);
		if (count === 0) break;
		filled += count;
	}
	return {
		bytes: buffer.subarray(0, Math.min(filled, maxBytes)),
		isCut: filled > maxBytes
	};
}
// src/sources/git-config.ts
const maxConfigBytes = 1 << 20;
const maxIncludeDepth = 10;
function readGitConfig(file, section, key, depth = 0) {
	const text = readSmallFile(file, maxConfigBytes)?.bytes.toString();
	if (text === void 0) return void 0;
	let found;
	for (const entry of parseGitConfig(text)) {
		if (entry.section === section && entry.key === key) found = entry.value;
		if (entry.section !== "include" || entry.key !== "path" || depth >= maxIncludeDepth) continue;
		found = readGitConfig((0, node_path.resolve)((0, node_path.dirname)(file), expandHome(entry.value)), section, key, depth + 1) ?? found;
	}
	return found;
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
// src/sources/git-folder.ts
const maxPointerBytes = 65536;
function findGitFolder(top) {
	const entry = (0, node_path.join)(top, ".git");
	const own = isFolder(entry) ? entry : readPointer(entry, "gitdir: ", top);
	if (own === void 0 || !isFolder(own)) return void 0;
	return {
		own,
		common: readPointer((0, node_path.join)(own, "commondir"), "", own) ?? own
	};
}
function hasGitFolder(folder) {
	try {
		return (0, node_fs.statSync)(require_path_bytes.encodePath((0, node_path.join)(folder, ".git")), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
function readPointer(file, prefix, base) {
	const bytes = readSmallFile(file, maxPointerBytes)?.bytes;
	if (bytes === void 0) return void 0;
	const text = require_path_bytes.decodePath(bytes).replace(/[\r\n]+$/, "");
	return text.startsWith(prefix) ? (0, node_path.resolve)(base, text.slice(prefix.length)) : void 0;
}
function isFolder(path) {
	try {
		return (0, node_fs.statSync)(require_path_bytes.encodePath(path)).isDirectory();
	} catch {
		return false;
	}
}
// src/sources/git-index.ts
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
		let low = 0;
		let high = this.#paths.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.#paths[middle] ?? "") < path) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
function readTrackedFiles(git) {
	const hashBytes = readGitConfig((0, node_path.join)(git.common, "config"), "extensions", "objectformat") === "sha256" ? 32 : 20;
	const file = readSmallFile((0, node_path.join)(git.own, "index"), maxIndexBytes);
	if (file === void 0) return new TrackedFiles([]);
	const own = parseIndex(file.bytes, hashBytes);
	const shared = own?.sharedId === void 0 ? void 0 : readSmallFile((0, node_path.join)(git.own, `sharedindex.${own.sharedId}`), maxIndexBytes);
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
		return /^0+$/.test(id) ? void 0 : id;
	}
}
const slash = 47;
function parseIgnorePattern(line, index) {
	if (line.startsWith("#")) return void 0;
	const trimmed = trimBlanks(line);
	const isNegated = trimmed.startsWith("!");
	const named = isNegated ? trimmed.slice(1) : trimmed;
	const isFolderOnly = named.endsWith("/");
	const path = isFolderOnly ? named.slice(0, -1) : named;
	if (path === "") return void 0;
	const isAnchored = path.includes("/");
	const tokens = parseTokens(path.startsWith("/") ? path.slice(1) : path);
	if (tokens === void 0) return void 0;
	return {
		index,
		isNegated,
		isFolderOnly,
		isAnchored,
		segments: toSegments(tokens, isAnchored)
	};
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
function parseTokens(path) {
	const tokens = [];
	for (let at = 0; at < path.length; at++) {
		const code = path.charCodeAt(at);
		if (path[at] === "*") tokens.push(-1);
		else if (path[at] === "?") tokens.push(-2);
		else if (path[at] === "\\") {
			if (++at === path.length) return void 0;
			tokens.push(path.charCodeAt(at));
		} else if (path[at] === "[") {
			const bracket = parseBracket(path, at + 1);
			if (bracket === void 0) return void 0;
			tokens.push(bracket.set);
			at = bracket.end;
		} else tokens.push(code);
	}
	return tokens;
}
function toSegments(tokens, isAnchored) {
	const segments = [];
	for (let start = 0; start <= tokens.length;) {
		const slashAt = tokens.indexOf(slash, start);
		const end = slashAt < 0 ? tokens.length : slashAt;
		segments.push(toSegment(tokens.slice(start, end), isAnchored));
		start = end + 1;
	}
	if (segments.at(-1)?.kind === "folders") segments.push(toSegment([-1], false));
	return segments;
}
function toSegment(tokens, mayBeFolders) {
	const starCount = tokens.filter((token) => token === -1).length;
	if (mayBeFolders && starCount >= 2 && starCount === tokens.length) return { kind: "folders" };
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
function parseBracket(path, start) {
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
			if (!addClass(set, path.slice(at + 2, classEnd - 1))) return void 0;
			at = classEnd;
			previous = 0;
			continue;
		}
		const isRange = path[at] === "-" && previous > 0 && at + 1 < path.length && path[at + 1] !== "]";
		if (isRange) at++;
		if (path[at] === "\\") at++;
		if (at >= path.length) return void 0;
		set.fill(1, isRange ? previous : path.charCodeAt(at), path.charCodeAt(at) + 1);
		previous = isRange ? 0 : path.charCodeAt(at);
	}
}
function findClassEnd(path, start) {
	const end = path.indexOf("]", start + 2);
	if (end < 0) return void 0;
	return end > start + 2 && path[end - 1] === ":" ? end : start;
}
function addClass(set, name) {
	const members = classes.get(name);
	if (members === void 0) return false;
	for (let code = 0; code < 128; code++) if (members.test(String.fromCharCode(code))) set[code] = 1;
	return true;
}
function finishSet(set, isNegated) {
	const finished = isNegated ? set.map((flag) => 1 - flag) : set;
	finished[slash] = 0;
	return finished;
}
// src/sources/ignore-match.ts
function matchesPattern(pattern, name, folders, from, budget) {
	const { segments } = pattern;
	const last = segments[segments.length - 1];
	if (last === void 0 || !matchesSegment(last, name, budget)) return false;
	return !pattern.isAnchored || matchesFolders(segments, folders, from, budget);
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
// src/sources/ignore-screen.ts
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
// src/sources/ignore-rules.ts
const maxLineLength = 4096;
const maxAlike = 1e3;
var IgnoreRules = class {
	wildcardCount;
	isCut;
	isEmpty;
	#byName = new Map();
	#byExtension = new Map();
	#wildcards = [];
	#anchoredWildcards = [];
	#screen;
	constructor(text, maxWildcards) {
		let isCut = false;
		for (const [index, line] of linesOf(text).entries()) {
			const pattern = line.length > maxLineLength ? void 0 : parseIgnorePattern(line, index);
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
		return this.#anchoredWildcards.filter((pattern) => matchesFolders(pattern.segments, folders, from, budget));
	}
	judge(name, isFolder, view, anchored) {
		const dot = name.lastIndexOf(".");
		const alike = this.#byName.get(name);
		const ofExtension = dot < 0 ? void 0 : this.#byExtension.get(name.slice(dot));
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
	return (text.startsWith("ï»¿") ? text.slice(3) : text).split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
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
		if (matchesPattern(pattern, name, view.folders, view.from, view.budget)) return pattern;
	}
	return best;
}
// src/sources/ignore.ts
const maxRulesBytes = 1 << 20;
const maxWildcards = 2e3;
const maxSteps = 5e8;
var IgnoreScopes = class {
	#note;
	#budget = { steps: maxSteps };
	#opened = new Map();
	constructor(note) {
		this.#note = note;
	}
	open(folder) {
		const real = require_path_bytes.decodePath(node_fs.realpathSync.native(require_path_bytes.encodePath(folder), { encoding: "buffer" }));
		const top = findTop(real);
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
		return {
			scope: this.#withRules(this.#enterRepository({
				path: "",
				layer: void 0,
				repository: void 0,
				bearing: void 0
			}, top), top),
			isIgnored: false
		};
	}
	#openChild(top, folder) {
		const above = this.#openBelow(top, (0, node_path.dirname)(folder));
		const name = folder.slice(folder.lastIndexOf(node_path.sep) + 1);
		const isIgnored = above.isIgnored || this.isIgnored(above.scope, name, true);
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
	isIgnored(scope, name, isFolder) {
		if (scope.layer === void 0) return false;
		scope.bearing ??= findBearing(scope.path, scope.layer, this.#budget);
		const bytes = require_path_bytes.toByteString(name);
		for (const { rules, view, anchored } of scope.bearing) {
			const verdict = rules.judge(bytes, isFolder, view, anchored);
			if (verdict !== void 0) return verdict === "ignored";
		}
		return false;
	}
	isTracked(scope, name) {
		return this.#trackedFiles(scope)?.has(pathIn(scope, require_path_bytes.toByteString(name))) ?? false;
	}
	trackedBelow(scope, name) {
		const below = this.#trackedFiles(scope)?.below(pathIn(scope, require_path_bytes.toByteString(name))) ?? [];
		return scope.path === "" ? below : below.map((path) => path.slice(scope.path.length + 1));
	}
	#trackedFiles({ repository }) {
		if (repository === void 0) return void 0;
		if (repository.tracked !== void 0) return repository.tracked;
		const tracked = readTrackedFiles(repository.git);
		if (tracked === void 0) this.#note(`${require_path_bytes.showPath(repository.git.own)}/index cannot be read: ignored files that git tracks were left out`);
		return repository.tracked = tracked ?? new TrackedFiles([]);
	}
	#enterRepository(scope, top) {
		const git = findGitFolder(top);
		if (git === void 0 && scope.path !== "") return scope;
		const user = this.#addLayer(void 0, excludesFile(git), 0);
		return {
			path: "",
			layer: git === void 0 ? user : this.#addLayer(user, (0, node_path.join)(git.common, "info/exclude"), 0),
			repository: git === void 0 ? void 0 : {
				git,
				tracked: void 0
			},
			bearing: void 0
		};
	}
	#withRules(scope, folder) {
		const depth = scope.path === "" ? 0 : scope.path.split("/").length;
		return {
			...scope,
			bearing: void 0,
			layer: this.#addLayer(scope.layer, (0, node_path.join)(folder, ".gitignore"), depth)
		};
	}
	#addLayer(outer, path, depth) {
		const file = readSmallFile(path, maxRulesBytes);
		if (file === void 0) return outer;
		const inherited = outer?.wildcardCount ?? 0;
		const rules = new IgnoreRules(file.bytes.toString("latin1"), maxWildcards - inherited);
		if (rules.isEmpty) return outer;
		if (file.isCut || rules.isCut) this.#note(`${require_path_bytes.showPath(path)} is too long: only its first patterns were honoured`);
		return {
			rules,
			depth,
			outer,
			wildcardCount: inherited + rules.wildcardCount
		};
	}
};
function findTop(folder) {
	for (let top = folder;; top = (0, node_path.dirname)(top)) {
		if (hasGitFolder(top)) return top;
		if (top === (0, node_path.dirname)(top)) break;
	}
	const current = process.cwd();
	const path = (0, node_path.relative)(current, folder);
	return path === ".." || path.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(path) ? folder : current;
}
function findBearing(path, innermost, budget) {
	const folders = path === "" ? [] : path.split("/");
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
	return {
		path: pathIn(parent, require_path_bytes.toByteString(name)),
		layer: parent.layer,
		repository: parent.repository,
		bearing: void 0
	};
}
function pathIn(scope, name) {
	return scope.path === "" ? name : `${scope.path}/${name}`;
}
function excludesFile(git) {
	const configs = git === void 0 ? userGitConfigs() : [(0, node_path.join)(git.common, "config"), ...userGitConfigs()];
	for (const config of configs) {
		const path = readGitConfig(config, "core", "excludesfile");
		if (path !== void 0) return expandHome(path);
	}
	return (0, node_path.join)(configFolder(), "git/ignore");
}
Object.defineProperty(exports, "IgnoreScopes", {
	enumerable: true,
	get: function() {
		return IgnoreScopes;
	}
});
