const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_picomatch$1 = require("./picomatch.js");
const require_scan = require("./scan.js");
// src/config/path-matcher.ts
var path_matcher_exports = require_rolldown_runtime.__exportAll({ createPathMatcher: () => createPathMatcher });
var import_picomatch = require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
const anyDepth = Symbol("any depth");
const globLimit = 512;
const alternativeLimit = 64;
const classStarLimit = 2;
const nameLimit = 255;
const pathLimit = 4096;
function createPathMatcher(globs) {
	const parsed = globs.flatMap((glob) => parseGlob(glob));
	return (path) => {
		if (parsed.length === 0 || path.startsWith("/") || path.length > pathLimit) return false;
		const names = namesOf(path);
		let isCovered = false;
		for (const { segments, isNegated, isFolder } of parsed) if (isCovered === isNegated && covers(segments, names, isFolder ? names.length - 1 : names.length)) isCovered = !isNegated;
		return isCovered;
	};
}
function namesOf(path) {
	const fromTop = path.startsWith("./") ? path.replace(/^(?:\.\/)+/, "") : path;
	return fromTop.includes("!/") ? fromTop.split(/!?\//) : fromTop.split("/");
}
function complaintOfGlob(glob) {
	try {
		parseGlob(glob);
		return;
	} catch (error) {
		if (error instanceof require_scan.UsageError) return error.message;
		throw error;
	}
}
function covers(segments, names, count) {
	let at = 0;
	let segment = 0;
	let depth = -1;
	let afterDepth = 0;
	for (let wanted = segments[0]; wanted !== void 0; wanted = segments[segment]) {
		const name = at < count ? names[at] : void 0;
		if (wanted === anyDepth) {
			depth = segment++;
			afterDepth = at;
		} else if (name !== void 0 && (typeof wanted === "string" ? wanted === name : wanted(name))) {
			segment++;
			at++;
		} else if (depth >= 0 && afterDepth < count) {
			segment = depth + 1;
			at = ++afterDepth;
		} else return false;
	}
	return segments.at(-1) !== anyDepth || at < count;
}
function parseGlob(text) {
	if (text.trim() === "") throw new require_scan.UsageError("a glob is empty");
	if (text.length > globLimit) throw new require_scan.UsageError(`a glob is longer than ${globLimit} characters`);
	const isNegated = text.startsWith("!");
	return expandBraces(text.slice(isNegated ? 1 : 0).replace(/\\(?![[\]{}!()])/g, "/")).map((glob) => ({
		...parsePath(glob, text),
		isNegated
	}));
}
function parsePath(glob, text) {
	const path = glob.replace(/^(?:\.\/)+/, "/").replace(/\/{2,}/g, "/");
	const names = path.split("/").filter((name) => name !== "" && name !== ".");
	if (names.includes("..")) throw new require_scan.UsageError(`glob "${text}" leaves the folder that is scanned`);
	if (names.length === 0) throw new require_scan.UsageError(`glob "${text}" names nothing`);
	const isAnchored = path.slice(0, -1).includes("/");
	const segments = names.map((name) => /^\*{2,}$/.test(name) ? anyDepth : parseName(name, text));
	return {
		segments: isAnchored ? segments : [anyDepth, ...segments],
		isFolder: path.endsWith("/")
	};
}
function parseName(name, glob) {
	if (!/[*?[\\]/.test(name)) return name;
	const ending = /^\*(?<text>[^*?[\\]+)$/.exec(name)?.groups?.["text"];
	if (ending !== void 0) return (candidate) => candidate.endsWith(ending);
	if (!/[[\\]/.test(name)) return (candidate) => candidate.length <= nameLimit ? candidate !== "" && require_scan.matchesWildcard(candidate, name) : name === "*";
	if ((name.match(/\*/g) ?? []).length > classStarLimit) throw new require_scan.UsageError(`glob "${glob}" has more than ${classStarLimit} "*" beside "["`);
	const plain = name.replaceAll("[!", "[^").replace(/(?<!\\)[()|+$@"]/g, "\\$&");
	const matches = (0, import_picomatch.default)(plain, {
		dot: true,
		noextglob: true,
		nonegate: true,
		nobrace: true
	});
	return (candidate) => candidate.length <= nameLimit && matches(candidate);
}
function expandBraces(glob) {
	const pending = [glob];
	const done = [];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const found = /(?<!\\)\{(?<list>[^{}]*,[^{}]*)\}/.exec(next);
		if (found === null) done.push(next);
		else for (const part of (found.groups?.["list"] ?? "").split(",")) pending.push(next.slice(0, found.index) + part + next.slice(found.index + found[0].length));
		if (pending.length + done.length > alternativeLimit) throw new require_scan.UsageError(`glob "${glob}" expands to more than ${alternativeLimit} globs`);
	}
	return done.reverse();
}
exports.complaintOfGlob = complaintOfGlob;
exports.createPathMatcher = createPathMatcher;
Object.defineProperty(exports, "path_matcher_exports", {
	enumerable: true,
	get: function() {
		return path_matcher_exports;
	}
});
