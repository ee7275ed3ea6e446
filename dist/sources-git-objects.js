const require_git = require("./git.js");
const require_scan = require("./scan.js");
const require_submodules = require("./sources-git-submodules.js");
// src/sources/git/connectivity.ts
const maximumBytes = 64 << 20;
async function checkConnectivity(place) {
	const chunks = [];
	let bytes = 0;
	const result = await require_git.streamGit(place, [
		"rev-list",
		"--objects",
		"--all",
		"--missing=print",
		"--quiet"
	], (chunk) => {
		bytes += chunk.length;
		if (bytes <= maximumBytes) chunks.push(chunk);
	});
	const lines = Buffer.concat(chunks).toString("latin1").split("\n");
	const absentCommits = [...result.stderr.matchAll(/^error: Could not read ([0-9a-f]{40,64})$/gm)].map(([, id = ""]) => id);
	return {
		missing: [...new Set([...lines.filter((line) => line.startsWith("?")).map((line) => line.slice(1)), ...absentCommits])].sort(),
		failure: result.exitCode === 0 ? void 0 : require_git.reasonOf(result.stderr)
	};
}
function connectivityProblems(where, isPartial, { missing, failure }) {
	const advice = "fetch from a complete copy, or scan a fresh clone";
	const failed = failure === void 0 ? [] : [{
		kind: "missing-object",
		where,
		detail: `the history cannot be walked to its end: ${failure}`,
		advice
	}];
	if (isPartial && missing.length > 0) return [{
		kind: "partial-repository",
		where,
		detail: `a partial clone: ${missing.length} objects were left on the server and not scanned`,
		advice: "scan a clone made without `--filter`"
	}, ...failed];
	return [...missing.map((id) => ({
		kind: "missing-object",
		where: id,
		detail: "referred to, but not in the repository",
		advice
	})), ...failed];
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
function objectSource(repository, { checksConnectivity = true } = {}) {
	return { read: (sink) => readAll(repository, checksConnectivity, sink) };
}
async function readAll(repository, checksConnectivity, sink) {
	const submodules = require_submodules.findSubmodules(repository);
	const place = require_submodules.placeWithSubmodules(repository, submodules);
	const walked = checksConnectivity ? [repository, ...submodules.map((store) => require_submodules.submodulePlace(repository, store))] : [];
	const connectivity = Promise.all(walked.map(checkConnectivity));
	const [found] = await Promise.all([connectivity, scanObjects(repository, place, sink)]);
	reportConnectivity(repository, found, sink);
}
async function scanObjects(repository, place, sink) {
	const ids = await listObjects(place, repository.objectFormat, sink);
	const wanted = {
		count: ids.count,
		input: (start, end) => ids.lines(start, end),
		id: (index) => ids.at(index),
		provenance: (index, type) => {
			const objectId = ids.at(index);
			const isBlob = type === "blob" || type === "tree";
			return {
				kind: "git-object",
				path: isBlob ? "" : require_git.objectLabel(type, objectId),
				objectId,
				objectType: isBlob ? "blob" : type
			};
		},
		where: (index) => ids.at(index),
		absence: {
			kind: "corrupt-object",
			detail: "git lists it, but cannot read it",
			advice: require_git.corruptAdvice
		}
	};
	await require_git.readObjects(place, wanted, sink);
}
function reportConnectivity(repository, found, sink) {
	const problems = new require_git.BoundedProblems(sink);
	for (const one of found) for (const problem of connectivityProblems(repository.path, repository.isPartial, one)) problems.add(problem);
	if (repository.isShallow) problems.add({
		kind: "partial-repository",
		where: repository.path,
		detail: "a shallow clone: older history is not here and was not scanned",
		advice: "run `git fetch --unshallow`, or check out with `fetch-depth: 0`"
	});
	problems.close(repository.path);
}
exports.objectSource = objectSource;
