const require_sources_git_revisions = require("./sources-git-revisions.js");
const require_git = require("./git.js");
const require_push_revisions = require("./sources-git-push-revisions.js");
const require_submodules = require("./sources-git-submodules.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/commit-text.ts
const longestSummary = 500;
function readCommitText(id, bytes) {
	const { headers, message } = splitText(decode(bytes));
	return {
		id,
		...readPerson(headers.get("author") ?? headers.get("tagger") ?? ""),
		summary: firstLine(message)
	};
}
function readTagName(bytes) {
	return splitText(decode(bytes)).headers.get("tag");
}
function splitText(text) {
	const end = text.indexOf("\n\n");
	const headers = new Map();
	for (const line of (end < 0 ? text : text.slice(0, end)).split("\n")) {
		const space = line.indexOf(" ");
		if (space > 0 && !headers.has(line.slice(0, space))) headers.set(line.slice(0, space), line.slice(space + 1));
	}
	return {
		headers,
		message: end < 0 ? "" : text.slice(end + 2)
	};
}
function decode(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const label = /^encoding ([\w.:-]{1,40})$/m.exec(buffer.toString("latin1", 0, 4096).split("\n\n")[0] ?? "")?.[1];
	if (label === void 0) return buffer.toString("utf8");
	try {
		return new TextDecoder(label).decode(bytes);
	} catch {
		return buffer.toString("utf8");
	}
}
function readPerson(line) {
	const [, author = "", email = "", seconds = "", zone = ""] = /^(.*?)\s*<([^>]*)>\s*(-?\d*)\s*([+-]\d{4})?/.exec(line) ?? [];
	return {
		author,
		email,
		date: formatDate(Number(seconds), zone)
	};
}
function formatDate(seconds, zone) {
	const sign = zone.startsWith("-") ? -1 : 1;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
	const local = new Date((seconds + sign * minutes * 60) * 1e3);
	if (seconds === 0 || Number.isNaN(local.getTime())) return "";
	return `${local.toISOString().slice(0, 19)}${zone === "" ? "+00:00" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}
function firstLine(message) {
	return (message.trimStart().split("\n", 1)[0] ?? "").trimEnd().slice(0, longestSummary);
}
// src/sources/git/object-texts.ts
const longestText = 1 << 20;
function readTypes(place, ids) {
	const { stdout } = require_git.runGit(place, [
		"cat-file",
		"--batch-check=%(objectname) %(objecttype)",
		"--buffer"
	], {
		input: idLines(ids),
		maximumBytes: 1 << 30
	});
	const types = new Map();
	for (const [, id = "", type] of stdout.toString("latin1").matchAll(/^([0-9a-f]+) (blob|commit|tag|tree)$/gm)) if (type === "blob" || type === "commit" || type === "tag" || type === "tree") types.set(id, type);
	return types;
}
async function readTexts(place, ids) {
	const texts = new Map();
	let next = 0;
	let held = [];
	let heldBytes = 0;
	const parser = new require_git.BatchParser({
		begin: () => "pieces",
		whole: () => void 0,
		piece: (bytes) => {
			if (heldBytes < longestText) held.push(Buffer.from(bytes));
			heldBytes += bytes.length;
		},
		end: () => {
			addText(texts, ids[next++] ?? "", Buffer.concat(held));
			held = [];
			heldBytes = 0;
		},
		missing: () => void (next += 1)
	});
	if (ids.length > 0) await require_git.streamGit(place, [
		"cat-file",
		"--batch",
		"--buffer"
	], (bytes) => parser.push(bytes), idLines(ids));
	return texts;
}
function idLines(ids) {
	return Buffer.from([...ids].map((id) => `${id}\n`).join(""));
}
function addText(texts, id, bytes) {
	texts.set(id, {
		reference: readCommitText(id, bytes),
		tagName: readTagName(bytes)
	});
}
// src/sources/git/dangling.ts
async function walkDangling(repository, place, history, wanted, note) {
	const commits = await listCommits(place);
	if (commits.length === 0) return;
	const end = await require_sources_git_revisions.walkHistory(repository, [
		"--stdin",
		"--not",
		"--all",
		"--reflog"
	], history, {
		wanted,
		input: idLines(commits)
	});
	if (end.exitCode !== 0) note(`some objects that nothing refers to are without path and commit: ${require_git.reasonOf(end.stderr)}`);
}
async function listCommits(place) {
	const commits = [];
	let rest = "";
	await require_git.streamGit(place, [
		"cat-file",
		"--batch-check=%(objecttype) %(objectname)",
		"--batch-all-objects",
		"--unordered",
		"--buffer"
	], (bytes) => {
		const lines = (rest + bytes.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) if (line.startsWith("commit ")) commits.push(line.slice(7));
	});
	return commits;
}
// src/sources/git/index-paths.ts
const maximumBytes = 1 << 30;
const maximumWorktrees = 100;
function addIndexPaths(repository, history, wanted, note) {
	if (wanted.size === 0) return;
	for (const place of [repository, ...worktreeIndexes(repository)]) addIndex(place, history, wanted, note);
}
function addTaggedPaths(repository, history, wanted) {
	if (wanted.size === 0) return;
	const { stdout } = require_git.runGit(repository, ["for-each-ref", "--format=%(objectname) %(*objectname) %(refname)"], { maximumBytes });
	for (const line of stdout.toString("utf8").split("\n")) {
		const [id = "", peeled = "", name = ""] = line.split(" ");
		const target = [id, peeled].find((one) => wanted.has(one));
		if (target !== void 0) addPlace(history, target, name);
	}
}
function worktreeIndexes(repository) {
	return [repository.commonDir, ...worktreeNames(repository).map((name) => (0, node_path.join)(repository.commonDir, "worktrees", name))].filter((gitDir) => gitDir !== repository.gitDir).map((gitDir) => ({
		folder: repository.folder,
		environment: {
			...repository.environment,
			GIT_INDEX_FILE: (0, node_path.join)(gitDir, "index")
		}
	}));
}
function worktreeNames(repository) {
	try {
		return (0, node_fs.readdirSync)((0, node_path.join)(repository.commonDir, "worktrees")).sort().slice(0, maximumWorktrees);
	} catch {
		return [];
	}
}
function addIndex(place, history, wanted, note) {
	const { stdout, stderr, exitCode } = require_git.runGit(place, [
		"ls-files",
		"--stage",
		"-z",
		"--full-name",
		":/"
	], { maximumBytes });
	if (exitCode !== 0) note(`an index could not be read for paths: ${require_git.reasonOf(stderr)}`);
	for (const entry of stdout.toString("utf8").split("\0")) {
		const id = entry.split(" ", 2)[1] ?? "";
		if (wanted.has(id)) addPlace(history, id, entry.slice(entry.indexOf("	") + 1));
	}
}
function addPlace(history, id, path) {
	const paths = history.get(id) ?? new Map();
	if (!paths.has(path)) paths.set(path, "");
	history.set(id, paths);
}
// src/sources/git/attribution.ts
async function attribute(repository, objectIds, options = {}) {
	if (objectIds.size === 0) return new Map();
	const place = require_submodules.placeWithSubmodules(repository, require_submodules.findSubmodules(repository));
	const types = readTypes(place, objectIds);
	const idsOf = (type) => [...objectIds].filter((id) => types.get(id) === type).sort();
	const history = await findPlaces(repository, place, new Set(idsOf("blob")), options);
	const ownTexts = [...idsOf("commit"), ...idsOf("tag")];
	const commits = [...history.values()].flatMap((paths) => [...paths.values()]).filter((id) => id !== "");
	const texts = await readTexts(place, [...new Set([...ownTexts, ...commits])].sort());
	const attributions = [...objectIds].sort().map((id) => {
		const type = types.get(id) ?? "blob";
		return [id, type === "blob" ? blobAttributions(id, history.get(id), texts) : [textAttribution(id, type, texts.get(id))]];
	});
	return new Map(attributions);
}
async function findPlaces(repository, place, wanted, { range, note = () => void 0 }) {
	const history = new Map();
	if (wanted.size === 0) return history;
	const unplaced = () => new Set([...wanted].filter((id) => !history.has(id)));
	const { revisions, input } = revisionsOf(repository, range);
	const end = await require_sources_git_revisions.walkHistory(repository, revisions, history, {
		wanted,
		...input && { input }
	});
	if (end.exitCode !== 0) note(`paths and commits may be incomplete, since git could not walk the history to its end: ${require_git.reasonOf(end.stderr)}`);
	else require_git.reportLines(end.stderr, {
		note,
		problem: ({ detail }) => note(detail)
	}, repository.path, "corrupt-object");
	if (range !== void 0) return history;
	await addSubmodules(repository, history, unplaced());
	addIndexPaths(repository, history, unplaced(), note);
	addTaggedPaths(repository, history, unplaced());
	if (unplaced().size > 0) await walkDangling(repository, place, history, unplaced(), note);
	return history;
}
function revisionsOf(repository, range) {
	if (range === void 0) return { revisions: ["--all", "--reflog"] };
	return typeof range === "string" ? { revisions: require_sources_git_revisions.resolveRange(repository, range).revisions } : require_push_revisions.pushRevisions(range);
}
async function addSubmodules(repository, history, wanted) {
	for (const store of wanted.size === 0 ? [] : require_submodules.findSubmodules(repository)) {
		const found = new Map();
		await require_sources_git_revisions.walkHistory(require_submodules.submodulePlace(repository, store), ["--all", "--reflog"], found, { wanted });
		for (const [id, paths] of found) history.set(id, new Map([...paths].map(([path, commit]) => [`${store.path}/${path}`, commit])));
	}
}
function blobAttributions(id, paths, texts) {
	if (paths === void 0) return [{ path: require_git.objectLabel("blob", id) }];
	return [...paths].sort(([a], [b]) => a < b ? -1 : 1).map(([path, commitId]) => withCommit(path, texts.get(commitId)?.reference));
}
function textAttribution(id, type, text) {
	return withCommit(text?.tagName === void 0 ? require_git.objectLabel(type, id) : `tag ${text.tagName}`, text?.reference);
}
function withCommit(path, commit) {
	return commit === void 0 ? { path } : {
		path,
		commit
	};
}
exports.attribute = attribute;
