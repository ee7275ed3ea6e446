const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_git = require("./git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/range/revisions.ts
const knownEnd$1 = /^(?:HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?)(?:[~^]\d{0,6}){0,16}$/;
const fullId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const deepenAdvice = "this is a shallow clone: run `git fetch --deepen=100` or `git fetch --unshallow`, or check out all of it (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab)";
const newBranchAdvice = "CI systems say so of a new branch: compare it with another one, as in --range origin/main..HEAD";
function resolveRange(repository, range) {
	const { left, dots, right } = splitRange(range);
	if (dots === void 0) {
		const [{ commitId, tagId }] = resolveRevisions(repository, [range]);
		return {
			revisions: ["--no-walk", commitId],
			tagId
		};
	}
	const [older, { commitId, tagId }] = resolveRevisions(repository, [left, right]);
	return {
		revisions: [`${older.commitId}${dots}${commitId}`],
		tagId
	};
}
function resolveEnds(repository, range) {
	const { left, dots, right } = splitRange(range);
	if (dots !== "..") return void 0;
	const [base, head] = resolveRevisions(repository, [left, right]);
	return {
		base: base.commitId,
		head: head.commitId
	};
}
function readEnds(repository, range) {
	const { left, dots, right } = splitRange(range);
	const read = (end) => {
		const [, name = "", steps = ""] = /^(.*?)((?:[~^]\d{0,6}){0,16})$/.exec(end) ?? [];
		const id = knownEnd$1.test(end) ? void 0 : require_git.branchId(repository, name);
		return id === void 0 ? end : `${id}${steps}`;
	};
	return {
		left: read(left),
		dots,
		right: read(right)
	};
}
function presumeRange({ left, dots, right }) {
	if (![left, right].every((end) => knownEnd$1.test(end))) return void 0;
	const newestId = fullId.test(right) ? right : void 0;
	return {
		revisions: dots === void 0 ? ["--no-walk", `${right}^{commit}`] : [`${left}^{commit}${dots}${right}^{commit}`],
		newestId
	};
}
function splitRange(range) {
	const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
	if (left === void 0 || right === void 0) return {
		left: range,
		dots: void 0,
		right: range
	};
	return {
		left: left === "" ? "HEAD" : left,
		dots,
		right: right === "" ? "HEAD" : right
	};
}
function shallowCommits(repository) {
	if (!repository.isShallow) return new Set();
	const text = require_scan.unlessRefused(() => (0, node_fs.readFileSync)((0, node_path.join)(repository.commonDir, "shallow"), "latin1")) ?? "";
	return new Set(text.split("\n").filter((line) => line !== ""));
}
function addedBy(commit, shallow) {
	return shallow.has(commit.id) ? {
		...commit,
		isBoundary: true
	} : commit;
}
function resolveRevisions(repository, names) {
	const asked = names.filter((name) => isAName(name) && !isKnown(repository, name));
	const answers = asked.length === 0 ? [] : ask(repository, asked);
	return names.map((name) => {
		if (repository.headId !== void 0 && isKnown(repository, name)) return {
			commitId: repository.headId,
			tagId: void 0
		};
		const at = 2 * asked.indexOf(name);
		const commitId = at < 0 ? void 0 : /^commit ([0-9a-f]+)$/.exec(answers[at] ?? "")?.[1];
		if (commitId === void 0) throw new require_scan.SourceError(repository.path, `no commit is called ${JSON.stringify(name)}; ${adviceFor(name, repository)}`);
		return {
			commitId,
			tagId: /^tag ([0-9a-f]+)$/.exec(answers[at + 1] ?? "")?.[1]
		};
	});
}
function adviceFor(name, repository) {
	const range = rangeOfTwo(name, repository);
	if (range !== void 0) return `did you mean --range ${range}?`;
	if (/^0+$/.test(name)) return newBranchAdvice;
	if (name.endsWith("^!")) return `did you mean --range ${name.slice(0, -2)}?`;
	const [, branch] = /^origin\/([^~^:@{}]+)/.exec(name) ?? [];
	if (branch !== void 0) return `if the server has it: git fetch origin ${branch}:refs/remotes/origin/${branch}`;
	if (repository.isShallow) return deepenAdvice;
	if (isHeadLost(repository)) return "the repository is damaged, not even HEAD can be read: see `git fsck`";
	const [, child] = /^(.+?)(?:\^1?|~1?)$/s.exec(name) ?? [];
	return child === void 0 ? "name a branch, a tag or the id of a commit that is here" : `the first commit of a repository has none before it: --range ${JSON.stringify(child)} looks at that one alone`;
}
function isHeadLost(repository) {
	const { headId } = repository;
	return headId !== void 0 && require_git.runGit(repository, [
		"cat-file",
		"-e",
		`${headId}^{commit}`
	]).exitCode !== 0;
}
function rangeOfTwo(name, repository) {
	const [, first, second] = /^\s*([^\s-]\S*)\s+([^\s-]\S*)\s*$/.exec(name) ?? [];
	if (first === void 0 || second === void 0) return void 0;
	return require_git.runGit(repository, [
		"merge-base",
		"--is-ancestor",
		second,
		first
	]).exitCode === 0 ? `${second}..${first}` : `${first}..${second}`;
}
function isAName(name) {
	return name !== "" && !name.startsWith("-") && !/[\n\0]/.test(name);
}
function isKnown({ headId }, name) {
	return name === "HEAD" && headId !== void 0;
}
function ask(repository, names) {
	const input = Buffer.from(names.map((name) => `${name}^{commit}\n${name}\n`).join(""));
	const { exitCode, stdout } = require_git.runGit(repository, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], { input });
	if (exitCode !== 0) require_git.openAt(repository, repository.path);
	return stdout.toString("latin1").split("\n");
}
// src/sources/git/history/history-reader.ts
const absence = {
	kind: "missing-object",
	detail: "its content is not in the repository",
	advice: "Run `git fsck`, and fetch from a complete copy."
};
function labelled(type, id) {
	return {
		id,
		path: require_scan.objectLabel(type, id)
	};
}
async function readObjectsOf(repository, wanted, sink, found) {
	const objects = require_git.keepPresent(repository, wanted, sink);
	await require_git.readWanted(repository, found, require_git.objectsAtPaths(objects, {
		provenance: ({ id, path }, type) => ({
			kind: "commit-range",
			path,
			objectId: id,
			objectType: type === "tree" ? "blob" : type
		}),
		absence
	}), sink);
}
function blobsOf(history) {
	return [...history].map(([id, paths]) => ({
		id,
		path: [...paths.keys()].reduce((first, path) => path < first ? path : first)
	})).sort((a, b) => require_scan.compareText(a.path, b.path) || require_scan.compareText(a.id, b.id));
}
// src/sources/git/history/history.ts
const fewObjects = 1e3;
const maximumPaths = 1e4;
const shortBytes = 4 << 20;
const logOptions = [
	"--root",
	"--date-order",
	"--full-history",
	"--format=%H %ct",
	"--no-show-signature",
	"--no-mailmap",
	"--no-notes",
	"--no-decorate",
	...require_git.guardedDiffOptions
];
async function walkHistory(place, revisions, { wanted, input, paths = [], isShort = false, comparison = "-c", onCommit, onEntry }) {
	let commitId = "";
	let seconds = 0;
	const parser = new require_git.RawDiffParser({
		commit: (text) => {
			const space = text.indexOf(" ");
			commitId = text.slice(0, space);
			seconds = Number(text.slice(space + 1));
			onCommit?.(commitId);
		},
		wants: ({ id, before }) => wanted === void 0 || wanted.has(id) || before.some((one) => wanted.has(one)),
		entry: ({ id, before, mode, path }) => onEntry({
			commitId,
			seconds,
			path,
			before,
			after: id,
			isSubmodule: mode === require_git.submoduleMode
		})
	});
	const sought = wanted === void 0 || wanted.size > fewObjects ? [] : [...wanted].map((id) => `--find-object=${id}`);
	const args = [
		"log",
		comparison,
		...logOptions,
		...sought,
		...revisions,
		"--",
		...paths
	];
	const output = isShort && place.signal === void 0 ? require_git.runGit(place, args, {
		...input && { input },
		maximumBytes: shortBytes,
		timeoutMs: 0
	}) : void 0;
	if (!output || output.isCut) return await require_git.streamGit(place, args, (bytes) => parser.push(bytes), input);
	parser.push(output.stdout);
	return output;
}
async function walkMerges(place, revisions, options) {
	return await walkHistory(place, ["--merges", ...revisions], {
		...options,
		comparison: "-m"
	});
}
async function streamHistory(place, revisions, onBytes) {
	return await require_git.streamGit(place, [
		"log",
		"-c",
		...logOptions,
		...revisions,
		"--"
	], onBytes);
}
function addPath(history, { after, isSubmodule, path, commitId }) {
	if (isSubmodule || require_scan.isNullId(after)) return;
	const paths = history.get(after) ?? new Map();
	if (paths.size < maximumPaths || paths.has(path)) paths.set(path, commitId);
	history.set(after, paths);
}
// src/sources/git/history/commit-walk.ts
async function readWalk(repository, { name, revisions, input, isShort = false, others, othersBeside, onRefused }, sink) {
	const history = new Map();
	const commits = [];
	const newPaths = [];
	const onEntry = (entry) => {
		addPath(history, entry);
		if (entry.before.every(require_scan.isNullId)) newPaths.push(entry.path);
	};
	const result = await walkHistory(repository, revisions, {
		isShort,
		onCommit: (id) => commits.push(id),
		onEntry,
		...input && { input }
	});
	if (result.exitCode !== 0) {
		require_git.openAt(repository, repository.path);
		onRefused?.();
		throw walkError(repository, `git cannot walk ${name}`, result.stderr);
	}
	require_git.reportLines(result.stderr, sink, repository.path, "corrupt-object");
	reportShallow(repository, commits, sink);
	if (commits.length === 0) sink.note(`${name} holds no commits`);
	const texts = [
		...commits.map((id) => labelled("commit", id)),
		...others,
		...othersBeside?.(commits) ?? []
	];
	require_scan.searchFileNames(newPaths, sink);
	await readObjectsOf(repository, [...texts, ...blobsOf(history)], sink);
	return {
		commitIds: new Set(commits),
		places: history
	};
}
function walkError({ path, isPartial }, what, stderr) {
	return new require_scan.SourceError(path, `${what}: ${require_git.reasonOf(stderr)}${isPartial ? "; this is a partial clone: scan one made without `--filter=tree`" : ""}`);
}
function reportShallow(repository, commits, sink) {
	const shallow = shallowCommits(repository);
	const cut = commits.find((id) => shallow.has(id));
	if (cut === void 0) return;
	sink.problem({
		kind: "partial-repository",
		where: repository.path,
		detail: `a shallow clone: the parents of ${require_scan.shortId(cut)} are not here, so all of its files were scanned, and nothing before it`,
		advice: "Run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`."
	});
}
// src/sources/git/packs/lone/lone-walk.ts
const mostCommits = 200;
const knownEnd = /^(?<start>HEAD|[0-9a-f]{40})(?<steps>(?:[~^]\d*)*)$/;
const step = /([~^])(\d*)/g;
function walkLine(objects, headId, { left, dots, right }, onBrought) {
	const newest = resolveEnd(objects, headId, right);
	const commits = dots === void 0 ? [newest] : commitsSince(objects, resolveEnd(objects, headId, left), newest);
	for (const commit of commits) tellBrought(objects, commit, onBrought);
	return commits.map(({ id }) => id);
}
function resolveEnd(objects, headId, name) {
	const { start, steps = "" } = knownEnd.exec(name)?.groups ?? {};
	if (start === void 0) throw new require_git.Distrust("a revision is named in another way");
	let commit = require_git.readCommit(objects, start === "HEAD" ? headId : start);
	for (const [, sign, digits = ""] of steps.matchAll(step)) {
		const number = digits === "" ? 1 : Number(digits);
		if (sign === "~" && number > mostCommits) throw new require_git.Distrust("there are many commits");
		if (sign === "~") for (let count = 0; count < number; count++) commit = parentOf(objects, commit, 0);
		else if (number > 0) commit = parentOf(objects, commit, number - 1);
	}
	return commit;
}
function parentOf(objects, { parentIds }, index) {
	const id = parentIds[index];
	if (id === void 0) throw new require_git.Distrust("a commit has no such parent");
	return require_git.readCommit(objects, id);
}
function commitsSince(objects, oldest, newest) {
	const commits = [];
	for (let commit = newest; commit.id !== oldest.id; commit = parentOf(objects, commit, 0)) {
		if (commit.parentIds.length > 1) throw new require_git.Distrust("the range holds merges");
		if (commits.push(commit) > mostCommits) throw new require_git.Distrust("there are many commits");
	}
	return commits;
}
function tellBrought(objects, { id, treeId, parentIds }, onBrought) {
	const counts = new Map();
	const known = new Set();
	const parents = parentIds.length === 0 ? [void 0] : parentIds.map((parent) => require_git.readCommit(objects, parent).treeId);
	for (const parentTree of parents) new require_git.TreeComparison(objects, (path, before, after) => {
		if (before) known.add(path);
		const count = (counts.get(path) ?? 0) + 1;
		counts.set(path, count);
		if (count === parents.length && after) onBrought(id, path, after, !known.has(path));
	}).compare(parentTree, treeId);
}
// src/sources/git/range/range.ts
var range_exports = require_rolldown_runtime.__exportAll({
	openForRange: () => openForRange,
	rangeSource: () => rangeSource
});
function openForRange(path, caller = require_git.currentCaller()) {
	const place = require_git.findPlace(path, caller);
	const facts = require_git.describePlain(place) ?? require_git.describeBare(place);
	return facts ? {
		...place,
		...facts,
		path,
		isOwn: require_git.isOwn(place, facts.gitDir)
	} : require_git.openAt(place, path);
}
function rangeSource(repository, range) {
	return rememberWalk((sink, unpacker) => readRange(repository, range, sink, unpacker));
}
function rememberWalk(read) {
	let walked;
	return {
		walked: () => walked,
		read: async (sink, _sharing, unpacker) => {
			walked = await read(sink, unpacker);
		}
	};
}
async function readRange(repository, range, sink, unpacker) {
	const ends = readEnds(repository, range);
	const presumed = presumeRange(ends);
	const objects = presumed && require_git.openAlone(repository, unpacker, sink);
	try {
		const walked = objects && require_git.tryAlone(sink, () => walkAlone(repository, ends, objects));
		if (!walked) return await readByGit(repository, range, presumed, sink);
		if (walked.commits.length === 0) sink.note(`${nameOf(range)} holds no commits`);
		return await readWalked(repository, walked, objects, sink);
	} finally {
		objects?.close();
	}
}
function walkAlone({ headId = "" }, ends, objects) {
	const history = new Map();
	const newPaths = [];
	return {
		commits: walkLine(objects, headId, ends, (commitId, bytePath, { id, mode }, isNew) => {
			const path = require_scan.showByteString(bytePath);
			addPath(history, {
				after: id,
				isSubmodule: mode === require_git.submoduleMode,
				path,
				commitId
			});
			if (isNew) newPaths.push(path);
		}),
		history,
		newPaths
	};
}
async function readWalked(repository, { commits, history, newPaths }, objects, sink) {
	const texts = commits.map((id) => labelled("commit", id));
	require_scan.searchFileNames(newPaths, sink);
	await readObjectsOf(repository, [...texts, ...blobsOf(history)], sink, objects);
	return {
		commitIds: new Set(commits),
		places: history
	};
}
async function readByGit(repository, range, presumed, sink) {
	const walk = {
		name: nameOf(range),
		isShort: true
	};
	if (!presumed) {
		const { revisions, tagId } = resolveRange(repository, range);
		return await readWalk(repository, {
			...walk,
			revisions,
			others: tagsOf(tagId)
		}, sink);
	}
	const { revisions, newestId } = presumed;
	const othersBeside = (commits) => newestId === void 0 || commits.includes(newestId) ? [] : tagsOf(resolveRange(repository, range).tagId);
	return await readWalk(repository, {
		...walk,
		revisions,
		others: [],
		othersBeside,
		onRefused: () => void resolveRange(repository, range)
	}, sink);
}
function nameOf(range) {
	return `the range ${JSON.stringify(range)}`;
}
function tagsOf(tagId) {
	return tagId === void 0 ? [] : [labelled("tag", tagId)];
}
// src/sources/git/submodules.ts
const maximumDepth = 40;
const maximumStores = 1e3;
function findSubmodules(repository) {
	const stores = [];
	const worktrees = (0, node_path.join)(repository.commonDir, "worktrees");
	const pending = [repository.commonDir, ...folders(worktrees).map((name) => (0, node_path.join)(worktrees, name))].map((holder) => ({
		folder: (0, node_path.join)(holder, "modules"),
		root: (0, node_path.join)(holder, "modules"),
		depth: 0
	}));
	for (let next = pending.pop(); next !== void 0 && stores.length < maximumStores; next = pending.pop()) {
		const { folder, root, depth } = next;
		const isStore = depth > 0 && isGitFolder(folder);
		if (isStore) stores.push({
			gitDir: folder,
			path: checkoutPath(repository, folder) ?? require_scan.pathFrom(root, folder)
		});
		if (depth >= maximumDepth) continue;
		const inner = folders(folder).filter((name) => !isStore || name === "modules" || isGitFolder((0, node_path.join)(folder, name)));
		pending.push(...inner.map((name) => ({
			folder: (0, node_path.join)(folder, name),
			root,
			depth: depth + 1
		})));
	}
	return stores.sort((a, b) => a.gitDir < b.gitDir ? -1 : 1);
}
function isGitFolder(folder) {
	return (0, node_fs.existsSync)((0, node_path.join)(folder, "objects")) && (0, node_fs.existsSync)((0, node_path.join)(folder, "HEAD"));
}
function placeWithSubmodules(repository, stores) {
	if (stores.length === 0) return repository;
	const own = repository.environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
	const alternates = stores.map((store) => quoted((0, node_path.join)(store.gitDir, "objects")));
	const all = (own === void 0 ? alternates : [own, ...alternates]).join(node_path.delimiter);
	return {
		...timeOf(repository),
		folder: repository.folder,
		environment: {
			...repository.environment,
			GIT_ALTERNATE_OBJECT_DIRECTORIES: all
		}
	};
}
function submodulePlace(repository, store) {
	const { GIT_DIR: _dir, GIT_INDEX_FILE: _index, GIT_OBJECT_DIRECTORY: _objects, GIT_COMMON_DIR: _common, ...environment } = repository.environment;
	return {
		...timeOf(repository),
		folder: store.gitDir,
		environment: {
			...environment,
			GIT_DIR: store.gitDir,
			GIT_WORK_TREE: store.gitDir
		}
	};
}
function timeOf({ timeLeftMs, signal }) {
	return require_scan.defined({
		timeLeftMs,
		signal
	});
}
function folders(folder) {
	return (require_scan.unlessRefused(() => (0, node_fs.readdirSync)(folder, { withFileTypes: true })) ?? []).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
function checkoutPath(repository, gitDir) {
	if (repository.workTree === void 0) return void 0;
	const text = require_scan.unlessRefused(() => (0, node_fs.readFileSync)((0, node_path.join)(gitDir, "config"), "utf8")) ?? "";
	const named = /^\s*worktree\s*=\s*(.+?)\s*$/im.exec(text)?.[1];
	const path = named === void 0 ? "" : require_scan.pathFrom(repository.workTree, (0, node_path.resolve)(gitDir, named));
	return path === "" || require_scan.isOutside(path) ? void 0 : path;
}
function quoted(folder) {
	return folder.includes(node_path.delimiter) || folder.startsWith("\"") ? `"${folder.replace(/["\\]/g, "\\$&")}"` : folder;
}
// src/sources/git/index/index-paths.ts
const maximumBytes = 1 << 30;
const listing = [
	"ls-files",
	"-z",
	"--full-name",
	":/"
];
function addIndexPaths(repository, history, wanted, note) {
	if (wanted.size === 0) return;
	for (const place of [repository, ...worktreeIndexes(repository)]) addIndex(place, history, wanted, note);
}
async function addIndexNames(repository, paths) {
	const inner = findSubmodules(repository).map((store) => submodulePlace(repository, store));
	for (const place of [
		repository,
		...worktreeIndexes(repository),
		...inner
	]) await require_git.streamLines(place, listing, (path) => paths.add(path.replaceAll("\n", " ")), "\0");
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
	return (require_scan.unlessRefused(() => (0, node_fs.readdirSync)((0, node_path.join)(repository.commonDir, "worktrees"))) ?? []).sort();
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
	for (const entry of require_scan.showBytes(stdout).split("\0")) {
		const id = entry.split(" ", 2)[1] ?? "";
		if (wanted.has(id)) addPlace(history, id, entry.slice(entry.indexOf("	") + 1));
	}
}
function addPlace(history, id, path) {
	const paths = history.get(id) ?? new Map();
	if (!paths.has(path)) paths.set(path, "");
	history.set(id, paths);
}
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
function readCommitSeconds(bytes) {
	const { headers } = splitText(decode(bytes));
	return Number(/> (-?\d{1,15})/.exec(headers.get("committer") ?? headers.get("tagger") ?? "")?.[1] ?? 0);
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
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
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
	if (seconds === 0 || !(local.getUTCFullYear() <= 9999)) return "";
	return `${local.toISOString().slice(0, 19)}${zone === "" ? "+00:00" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}
function firstLine(message) {
	return (message.trimStart().split("\n", 1)[0] ?? "").trimEnd().slice(0, longestSummary);
}
// src/sources/git/history/shared-texts.ts
const shortestSlice = 13;
var SharedTexts = class {
	#known = new Map();
	share(text) {
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		const own = ownCopy(text);
		this.#known.set(own, own);
		return own;
	}
};
function ownCopy(text) {
	if (text.length < shortestSlice) return text;
	const encoding = isLatin1(text) ? "latin1" : "utf16le";
	return Buffer.from(text, encoding).toString(encoding);
}
function isLatin1(text) {
	for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return false;
	return true;
}
// src/sources/git/objects/object-texts.ts
const longestText = 1 << 20;
function readTypes(place, ids) {
	const { stdout } = require_git.runGit(place, [
		"cat-file",
		"--batch-check=%(objectname) %(objecttype)",
		"--buffer"
	], {
		input: require_git.idLines(ids),
		maximumBytes: 1 << 30
	});
	const types = new Map();
	for (const [, id = "", type] of stdout.toString("latin1").matchAll(/^([0-9a-f]+) (blob|commit|tag|tree)$/gm)) if (type === "blob" || type === "commit" || type === "tag" || type === "tree") types.set(id, type);
	return types;
}
async function readTexts(place, ids) {
	const texts = new Map();
	const shared = new SharedTexts();
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
			const id = ids[next++] ?? "";
			texts.set(id, readText(id, Buffer.concat(held), shared));
			held = [];
			heldBytes = 0;
		},
		missing: () => void (next += 1)
	});
	if (ids.length > 0) await require_git.streamGit(place, [
		"cat-file",
		"--batch",
		"--buffer"
	], (bytes) => parser.push(bytes), require_git.idLines(ids));
	return texts;
}
function readText(id, bytes, shared) {
	const { author, email, summary, date } = readCommitText(id, bytes);
	const tagName = readTagName(bytes);
	return {
		reference: {
			id,
			author: shared.share(author),
			email: shared.share(email),
			date: shared.share(date),
			summary: shared.share(summary)
		},
		seconds: readCommitSeconds(bytes),
		tagName: tagName === void 0 ? void 0 : shared.share(tagName)
	};
}
// src/sources/git/objects/dangling.ts
async function walkDangling(repository, place, { wanted, onEntry, note }) {
	const commits = await listCommits(place);
	if (commits.length === 0) return;
	const end = await walkHistory(repository, [
		"--stdin",
		"--not",
		"--all",
		"--reflog"
	], {
		wanted,
		input: require_git.idLines(commits),
		onEntry
	});
	if (end.exitCode !== 0) note(`some objects that nothing refers to are without path and commit: ${require_git.reasonOf(end.stderr)}`);
}
async function listCommits(place) {
	const commits = [];
	await require_git.streamLines(place, [
		"cat-file",
		"--batch-check=%(objecttype) %(objectname)",
		"--batch-all-objects",
		"--unordered",
		"--buffer"
	], (line) => {
		if (line.startsWith("commit ")) commits.push(line.slice(7));
	});
	return commits;
}
// src/sources/git/history/place-search.ts
const maximumChanges = 5e5;
var PlaceSearch = class {
	history = new Map();
	changes = [];
	referred = new Set();
	submoduleCommits = new Set();
	#repository;
	#place;
	#wanted;
	#options;
	#texts = new SharedTexts();
	constructor(repository, place, wanted, options) {
		this.#repository = repository;
		this.#place = place;
		this.#wanted = wanted;
		this.#options = options;
	}
	async run() {
		const { note = () => void 0, recorded } = this.#options;
		if (this.#wanted.size === 0) return;
		if (recorded) recorded.tell(this.#wanted, (entry) => this.#add(entry));
		else await this.#walk(note);
		await this.#searchSubmodules();
		for (const add of [addIndexPaths, addTaggedPaths]) {
			const unplaced = this.#unplaced();
			add(this.#repository, this.history, unplaced, note);
			for (const id of unplaced) if (this.history.has(id)) this.referred.add(id);
		}
		if (this.#unplaced().size > 0) await walkDangling(this.#repository, this.#place, {
			wanted: this.#unplaced(),
			onEntry: (entry) => this.#addShared(entry),
			note
		});
		if (this.changes.length >= maximumChanges) note(`more than ${maximumChanges} commits brought secrets or took them away; of the oldest it may not be told when`);
	}
	async #walk(note) {
		const end = await walkHistory(this.#repository, ["--all", "--reflog"], {
			wanted: this.#wanted,
			onEntry: (entry) => this.#addShared(entry)
		});
		if (end.exitCode !== 0) note(`paths and commits may be incomplete, since git could not walk the history to its end: ${require_git.reasonOf(end.stderr)}`);
		else require_git.reportLines(end.stderr, {
			note,
			problem: ({ detail }) => note(detail)
		}, this.#repository.path, "corrupt-object");
	}
	#unplaced() {
		return new Set([...this.#wanted].filter((id) => !this.history.has(id)));
	}
	#addShared({ commitId, path, before, after, ...rest }) {
		const share = (text) => this.#texts.share(text);
		this.#add({
			commitId: share(commitId),
			path: share(path),
			before: before.map(share),
			after: share(after),
			...rest
		});
	}
	#add(entry) {
		const { commits } = this.#options;
		if (this.changes.length < maximumChanges) this.changes.push(entry);
		if (this.#wanted.has(entry.after) && (commits === void 0 || commits.has(entry.commitId))) addPath(this.history, entry);
	}
	async #searchSubmodules() {
		const wanted = this.#unplaced();
		for (const store of wanted.size === 0 ? [] : findSubmodules(this.#repository)) {
			const onEntry = (entry) => {
				this.submoduleCommits.add(entry.commitId);
				this.#addShared({
					...entry,
					path: `${store.path}/${entry.path}`
				});
			};
			await walkHistory(submodulePlace(this.#repository, store), ["--all", "--reflog"], {
				wanted,
				onEntry
			});
		}
	}
};
// src/sources/git/history/attribution.ts
var attribution_exports = require_rolldown_runtime.__exportAll({ attribute: () => attribute });
async function attribute(repository, objectIds, options = {}) {
	const place = placeWithSubmodules(repository, findSubmodules(repository));
	const types = options.types ?? (objectIds.size === 0 ? new Map() : readTypes(place, objectIds));
	const idsOf = (type) => [...objectIds].filter((id) => types.get(id) === type).sort();
	const found = await findPlaces(repository, place, idsOf("blob"), options);
	const history = new Map(found.history);
	const ownTexts = [...idsOf("commit"), ...idsOf("tag")];
	const commits = found.history.flatMap(([, paths]) => paths.flatMap(([, commitId]) => commitId === "" ? [] : commitId));
	const texts = await readTexts(place, [...new Set([...ownTexts, ...commits])].sort());
	const shallow = shallowCommits(repository);
	const places = [...objectIds].sort().map((id) => {
		const type = types.get(id) ?? "blob";
		return [id, type === "blob" || type === "tree" ? blobAttributions(id, history.get(id), texts, shallow) : [textAttribution(id, type === "tag" ? "tag" : "commit", texts.get(id))]];
	});
	return {
		places: new Map(places),
		changes: found.changes,
		textSeconds: new Map(ownTexts.map((id) => [id, texts.get(id)?.seconds ?? 0])),
		referred: new Set(found.referred),
		submoduleCommits: new Set(found.submoduleCommits),
		texts,
		found
	};
}
async function findPlaces(repository, place, blobIds, options) {
	const { known, walked } = options;
	if (walked) return {
		blobIds,
		history: sortedPaths(blobIds.flatMap((id) => toPair(id, walked.get(id)))),
		changes: [],
		referred: [],
		submoduleCommits: []
	};
	const remembered = known && choose(known, blobIds);
	if (remembered) return remembered;
	const search = new PlaceSearch(repository, place, new Set(blobIds), options);
	await search.run();
	return {
		blobIds,
		history: sortedPaths(search.history),
		changes: search.changes.reverse().sort((a, b) => a.seconds - b.seconds),
		referred: [...search.referred],
		submoduleCommits: [...search.submoduleCommits]
	};
}
function choose(known, blobIds) {
	const sought = new Set(known.blobIds);
	if (blobIds.some((id) => !sought.has(id))) return void 0;
	const wanted = new Set(blobIds);
	return {
		...known,
		blobIds,
		history: known.history.filter(([id]) => wanted.has(id)),
		changes: known.changes.filter(({ after, before }) => wanted.has(after) || before.some((id) => wanted.has(id)))
	};
}
function toPair(id, paths) {
	return paths === void 0 ? [] : [[id, paths]];
}
function sortedPaths(history) {
	return [...history].map(([id, paths]) => [id, [...paths].sort(([a], [b]) => require_scan.compareText(a, b))]);
}
function blobAttributions(id, paths, texts, shallow) {
	if (paths === void 0) return [{ path: require_scan.objectLabel("blob", id) }];
	return paths.map(([path, commitId]) => {
		const reference = texts.get(commitId)?.reference;
		return withCommit(path, reference && addedBy(reference, shallow));
	});
}
function textAttribution(id, type, text) {
	return withCommit(text?.tagName === void 0 ? require_scan.objectLabel(type, id) : require_scan.tagLabel(text.tagName), text?.reference);
}
function withCommit(path, commit) {
	return commit === void 0 ? { path } : {
		path,
		commit
	};
}
// src/sources/git/remote.ts
var remote_exports = require_rolldown_runtime.__exportAll({ remoteUrl: () => remoteUrl });
const maximumConfigBytes = 1 << 20;
const withAddresses = true;
async function remoteUrl(repository) {
	const addresses = readPlainRemotes(repository);
	if (addresses) return addresses.size === 0 ? void 0 : withoutCredentials(addresses.get("origin") ?? [...addresses.values()][0] ?? "");
	const { openGitClient, unlessGitRefuses } = await Promise.resolve().then(() => require("./sources-git-process-git-client.js")).then((n) => n.git_client_exports);
	const remotes = await unlessGitRefuses(openGitClient(repository).getRemotes(withAddresses)) ?? [];
	const remote = remotes.find(({ name }) => name === "origin") ?? remotes[0];
	return remote === void 0 ? void 0 : withoutCredentials(remote.refs.fetch);
}
function readPlainRemotes({ commonDir }) {
	const file = (0, node_path.join)(commonDir, "config");
	const stats = (0, node_fs.statSync)(file, { throwIfNoEntry: false });
	if (stats === void 0) return new Map();
	if (!stats.isFile() || stats.size > maximumConfigBytes) return void 0;
	const text = (0, node_fs.readFileSync)(file, "utf8");
	if (/include|insteadof|worktreeconfig/i.test(text)) return void 0;
	const addresses = new Map();
	let remote;
	for (const line of text.split("\n")) {
		if (/^\s*\[/.test(line)) {
			remote = /^\[remote "([^"\\]+)"\]\s*$/.exec(line)?.[1];
			if (remote === void 0 && /remote/i.test(line)) return void 0;
		}
		const url = remote === void 0 ? void 0 : /^\s*url\s*=\s*(.*?)\s*$/i.exec(line)?.[1];
		if (url !== void 0 && /["\\#;]/.test(url)) return void 0;
		if (remote !== void 0 && url !== void 0 && !addresses.has(remote)) addresses.set(remote, url);
	}
	return addresses;
}
function withoutCredentials(address) {
	const short = /^(?:[^/@:]+@)?([\w.-]{2,}):(?!\/\/|:)(.+)$/.exec(address);
	const text = short === null ? address : `ssh://${short[1] ?? ""}/${(short[2] ?? "").replace(/^\//, "")}`;
	if (!URL.canParse(text)) return void 0;
	const { protocol, host, pathname } = new URL(text);
	return /^(?:https?|ssh|git|git\+ssh|ssh\+git):$/.test(protocol) && host !== "" ? `${protocol}//${host}${pathname}` : void 0;
}
exports.addIndexNames = addIndexNames;
exports.addPath = addPath;
exports.addedBy = addedBy;
Object.defineProperty(exports, "attribution_exports", {
	enumerable: true,
	get: function() {
		return attribution_exports;
	}
});
exports.blobsOf = blobsOf;
exports.findSubmodules = findSubmodules;
exports.isGitFolder = isGitFolder;
exports.labelled = labelled;
exports.placeWithSubmodules = placeWithSubmodules;
Object.defineProperty(exports, "range_exports", {
	enumerable: true,
	get: function() {
		return range_exports;
	}
});
exports.readObjectsOf = readObjectsOf;
exports.readTexts = readTexts;
exports.readTypes = readTypes;
exports.readWalk = readWalk;
exports.rememberWalk = rememberWalk;
Object.defineProperty(exports, "remote_exports", {
	enumerable: true,
	get: function() {
		return remote_exports;
	}
});
exports.reportShallow = reportShallow;
exports.resolveEnds = resolveEnds;
exports.resolveRange = resolveRange;
exports.shallowCommits = shallowCommits;
exports.splitRange = splitRange;
exports.streamHistory = streamHistory;
exports.submodulePlace = submodulePlace;
exports.walkError = walkError;
exports.walkHistory = walkHistory;
exports.walkMerges = walkMerges;
