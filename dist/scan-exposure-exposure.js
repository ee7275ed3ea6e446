const require_scan = require("./scan.js");
const require_head_tree = require("./sources-git-history-head-tree.js");
const require_history = require("./history.js");
const require_git = require("./git.js");
const require_refs = require("./sources-git-refs-refs.js");
let node_crypto = require("node:crypto");
// src/sources/git/history/commit-graph.ts
var CommitGraph = class CommitGraph {
	#commits;
	#starts;
	#bits;
	constructor(commits) {
		const { count, links } = commits;
		this.#commits = commits;
		const starts = new Uint32Array(count);
		let listed = 0;
		for (let at = 0; at < links.length; at += 2 + links[at + 1]) starts[listed++] = at;
		this.#starts = starts.subarray(0, listed);
		this.#bits = new Int32Array(count);
	}
	static async load(place) {
		const commits = new ListedCommits();
		await require_git.streamLines(place, [
			"rev-list",
			"--all",
			"--reflog",
			"--topo-order",
			"--parents",
			"--"
		], (line) => commits.add(line.split(" ")));
		return new CommitGraph(commits);
	}
	numberOf(id) {
		return this.#commits.numberOf(id);
	}
	reach(sets) {
		const { links } = this.#commits;
		const bits = this.#bits.fill(0);
		for (const [index, numbers] of sets.entries()) for (const number of numbers) bits[number] |= 1 << index;
		for (let index = this.#starts.length - 1; index >= 0; index--) {
			const start = this.#starts[index];
			const end = start + 2 + links[start + 1];
			for (let at = start + 2; at < end; at++) bits[links[start]] |= bits[links[at]];
		}
		return bits;
	}
};
var ListedCommits = class {
	#numbers = new Map();
	#links = new Int32Array(4096);
	#length = 0;
	get count() {
		return this.#numbers.size;
	}
	get links() {
		return this.#links.subarray(0, this.#length);
	}
	numberOf(id) {
		return this.#numbers.get(id);
	}
	add([id = "", ...parents]) {
		this.#put(this.#number(id));
		this.#put(parents.length);
		for (const parent of parents) this.#put(this.#number(parent));
	}
	#put(value) {
		if (this.#length === this.#links.length) {
			const larger = new Int32Array(this.#length * 2);
			larger.set(this.#links);
			this.#links = larger;
		}
		this.#links[this.#length++] = value;
	}
	#number(id) {
		const known = this.#numbers.get(id);
		if (known !== void 0) return known;
		this.#numbers.set(Buffer.from(id, "latin1").toString("latin1"), this.#numbers.size);
		return this.#numbers.size - 1;
	}
};
// src/sources/git/refs/reach.ts
async function reachAll(repository, sought, mostNames, { known = new Map(), commits, refs } = {}) {
	const remembered = known.size === 0 ? [] : sought.flatMap((one) => known.get(reachKeyOf(one)) ?? []);
	if (remembered.length === sought.length) return remembered;
	const graph = commits ? new CommitGraph(commits) : await CommitGraph.load(repository);
	const listed = await (refs ?? require_refs.startRefs(repository));
	const tips = toTips(await require_refs.peelRefs(repository, listed, (id) => graph.numberOf(id) !== void 0), graph, new Set(sought.flatMap(({ objectIds }) => [...objectIds])));
	const moves = earliestMoves(require_refs.readRefMoves(repository), graph);
	const head = repository.headId === void 0 ? void 0 : graph.numberOf(repository.headId);
	const reaches = [];
	for (let start = 0; start < sought.length; start += 31) {
		const block = sought.slice(start, start + 31);
		const bits = graph.reach(block.map(({ commitIds }) => numbersOf(commitIds, graph)));
		const shown = firstShown(moves, bits, block.length);
		const holders = findHolders(block, tips, bits, mostNames);
		reaches.push(...block.map((_, index) => describe(holders[index], head !== void 0 && (bits[head] & 1 << index) !== 0, shown[index])));
	}
	return reaches;
}
function reachKeyOf({ objectIds, commitIds }) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify([[...objectIds].sort(), [...commitIds].sort()])).digest("hex").slice(0, 32);
}
function toTips(refs, graph, wanted) {
	const byObject = new Map();
	for (const [index, { objectId, targetId }] of refs.entries()) for (const id of targetId === objectId ? [objectId] : [objectId, targetId]) if (wanted.has(id)) require_scan.addToGroup(byObject, id, index);
	return {
		refs,
		numbers: Int32Array.from(refs, ({ targetId }) => graph.numberOf(targetId) ?? -1),
		byObject
	};
}
function findHolders(sought, { refs, numbers, byObject }, bits, mostNames) {
	const holders = sought.map(() => ({
		branch: {
			first: [],
			count: 0
		},
		tag: {
			first: [],
			count: 0
		},
		other: {
			first: [],
			count: 0
		}
	}));
	const named = namedBits(sought, byObject);
	const counts = {
		branch: new Map(),
		tag: new Map(),
		other: new Map()
	};
	const full = {
		branch: 0,
		tag: 0,
		other: 0
	};
	for (let index = 0; index < numbers.length; index++) {
		const ref = refs[index];
		const { kind } = ref;
		const held = (numbers[index] < 0 ? 0 : bits[numbers[index]]) | (named.get(index) ?? 0);
		if (held === 0) continue;
		counts[kind].set(held, (counts[kind].get(held) ?? 0) + 1);
		for (let left = held & ~full[kind]; left !== 0; left &= left - 1) {
			const bit = left & -left;
			const { first } = holders[31 - Math.clz32(bit)][kind];
			if (first.length < mostNames) first.push(ref);
			else full[kind] |= bit;
		}
	}
	for (const kind of [
		"branch",
		"tag",
		"other"
	]) for (const [held, count] of counts[kind]) for (let left = held; left !== 0; left &= left - 1) holders[31 - Math.clz32(left & -left)][kind].count += count;
	return holders;
}
function namedBits(sought, byObject) {
	const named = new Map();
	for (const [index, { objectIds }] of sought.entries()) for (const id of objectIds) for (const ref of byObject.get(id) ?? []) named.set(ref, (named.get(ref) ?? 0) | 1 << index);
	return named;
}
function firstShown(moves, bits, count) {
	const shown = Array.from({ length: count }, () => void 0);
	for (const [number, seconds] of moves) for (let left = bits[number]; left !== 0; left &= left - 1) {
		const index = 31 - Math.clz32(left & -left);
		shown[index] = Math.min(seconds, shown[index] ?? Infinity);
	}
	return shown;
}
function describe({ branch, tag, other }, isFromHead, shownSeconds) {
	return {
		isFromHead,
		branches: branch.first.map(({ name }) => name),
		branchTips: branch.first.map(({ targetId }) => targetId),
		branchCount: branch.count,
		tags: tag.first.map(({ name }) => name),
		tagCount: tag.count,
		otherCount: other.count,
		...shownSeconds !== void 0 && { shownSeconds }
	};
}
function earliestMoves(moves, graph) {
	const earliest = new Map();
	for (const { commitId, seconds } of moves) {
		const number = graph.numberOf(commitId);
		if (number !== void 0 && seconds < (earliest.get(number) ?? Infinity)) earliest.set(number, seconds);
	}
	return earliest;
}
function numbersOf(ids, graph) {
	return [...ids].flatMap((id) => graph.numberOf(id) ?? []);
}
// src/scan/exposure/branch-tips.ts
const mostLookups = 2e4;
async function findAtTips(findings, reaches, repository) {
	const asked = [];
	for (const question of questionsOf(findings, reaches)) {
		if (asked.length === mostLookups) break;
		asked.push(question);
	}
	const found = findings.map(() => new Set());
	for (const [index, id] of (await require_refs.lookUp(repository, asked)).entries()) {
		const question = asked[index];
		if (question && id !== void 0 && findings[question.finding]?.objectIds.has(id)) found[question.finding]?.add(question.branch);
	}
	return found.map((names) => [...names].sort());
}
function* questionsOf(findings, reaches) {
	for (const isGone of [true, false]) for (const [index, finding] of findings.entries()) if (finding.events.some(({ kind }) => kind === "removed") === isGone) yield* askOf(index, finding, reaches[index]);
}
function* askOf(finding, { events }, reach) {
	const paths = new Set(events.filter(({ kind }) => kind === "brought").map(({ path }) => path));
	for (const [index, branch] of (reach?.branches ?? []).entries()) for (const path of paths) yield {
		finding,
		branch,
		commitId: reach?.branchTips[index] ?? "",
		path
	};
}
// src/exposure/life.ts
function eventsOf(objectIds, changes) {
	const events = [];
	for (const { commitId, seconds, path, before, after } of changes) {
		const isThere = objectIds.has(after);
		if (isThere !== before.some((id) => objectIds.has(id))) events.push({
			kind: isThere ? "brought" : "removed",
			commitId,
			seconds,
			path
		});
	}
	return events;
}
function lifeOf(events, isStillThere) {
	const starts = events.filter(({ kind }) => kind === "brought").map(({ seconds }) => seconds);
	if (starts.length === 0) return void 0;
	const startSeconds = least(starts);
	const ends = isStillThere ? [] : events.filter(({ kind }) => kind === "removed").map(({ seconds }) => seconds);
	return ends.length === 0 ? { startSeconds } : {
		startSeconds,
		endSeconds: Math.max(startSeconds, -least(ends.map((end) => -end)))
	};
}
function isLeftSomewhere(events) {
	return [...new Map(events.map(({ path, kind }) => [path, kind])).values()].includes("brought");
}
function daysBetween(startSeconds, endSeconds) {
	return Math.max(0, dayOf(endSeconds) - dayOf(startSeconds));
}
function toIsoTime(seconds) {
	const time = new Date(seconds * 1e3);
	return !(time.getUTCFullYear() <= 9999) ? "" : `${time.toISOString().slice(0, 19)}Z`;
}
function dayOf(seconds) {
	return Math.floor(seconds / 86400);
}
function least(values) {
	return values.reduce((a, b) => Math.min(a, b));
}
// src/scan/exposure/exposure-facts.ts
const mostEvents = 100;
function toExposure({ objectIds, events }, { trace, reach, texts, atHead, headPath, tips, nowSeconds, shallow }) {
	if (objectIds.size === 0 || reach === void 0) return void 0;
	const isDangling = !([...objectIds].some((id) => trace.referred.has(id)) || events.some(({ commitId }) => trace.submoduleCommits.has(commitId))) && !reach.isFromHead && reach.branchCount + reach.tagCount + reach.otherCount === 0;
	if (events.length === 0 && !isDangling && reach.tagCount === 0) return void 0;
	const isInText = [...objectIds].some((id) => trace.textSeconds.has(id));
	const isMatchedAtHead = [...objectIds].some((id) => atHead.has(id)) || isInText && reach.isFromHead;
	const isAtHead = isMatchedAtHead || headPath !== "";
	const isAtOtherTip = (reach.branchCount === 0 || reach.otherCount > 0) && isLeftSomewhere(events);
	const life = lifeOf(events, isAtHead || isInText || tips.length > 0 || isAtOtherTip);
	const { branches, branchCount, tags, tagCount } = reach;
	return {
		...timesOf(life, reach, nowSeconds),
		isAtHead,
		...!isMatchedAtHead && isAtHead && { headPath },
		tips,
		isDangling,
		branches,
		branchCount,
		tags,
		tagCount,
		events: shownEvents(events).flatMap((event) => toEvent(event, (trace.texts.get(event.commitId) ?? texts.get(event.commitId))?.reference, shallow)),
		eventCount: events.length
	};
}
function timesOf(life, { shownSeconds }, nowSeconds) {
	const endSeconds = life?.endSeconds ?? nowSeconds;
	return {
		...life && {
			since: toIsoTime(life.startSeconds),
			...life.endSeconds !== void 0 && { until: toIsoTime(life.endSeconds) },
			days: daysBetween(life.startSeconds, endSeconds)
		},
		...shownSeconds !== void 0 && {
			shownSince: toIsoTime(shownSeconds),
			daysShown: daysBetween(shownSeconds, Math.max(shownSeconds, endSeconds))
		}
	};
}
function shownEvents(events) {
	return events.length <= mostEvents ? events : [...events.slice(0, mostEvents / 2), ...events.slice(-50)];
}
function toEvent({ kind, path }, commit, shallow) {
	return commit === void 0 ? [] : [{
		kind,
		path,
		commit: require_history.addedBy(commit, shallow)
	}];
}
// src/scan/exposure/traced-finding.ts
function traceFindings(findings, objectIds, trace) {
	const changes = indexChanges(trace.changes, objectIds);
	return findings.map((finding) => toTraced(finding, trace, changes));
}
function indexChanges(changes, objectIds) {
	const index = new Map();
	for (const change of changes) for (const id of new Set([change.after, ...change.before])) if (objectIds.has(id)) require_scan.addToGroup(index, id, change);
	return index;
}
function toTraced(finding, { textSeconds }, changes) {
	const objectIds = new Set(finding.occurrences.flatMap(({ objectId }) => objectId ?? []));
	const touched = new Set([...objectIds].flatMap((id) => changes.get(id) ?? []));
	const said = [...objectIds].flatMap((commitId) => {
		const seconds = textSeconds.get(commitId);
		const path = finding.occurrences.find(({ objectId }) => objectId === commitId)?.path ?? "";
		return seconds === void 0 ? [] : [{
			kind: "brought",
			commitId,
			seconds,
			path
		}];
	});
	const events = [...eventsOf(objectIds, [...touched].sort((a, b) => a.seconds - b.seconds)), ...said];
	return {
		finding,
		objectIds,
		events: said.length === 0 ? events : events.sort((a, b) => a.seconds - b.seconds)
	};
}
// src/scan/exposure/merge-removals.ts
const mostPaths = 1e3;
async function addMergeRemovals(candidates, repository) {
	const lost = new Set(candidates.filter(isLost).map(({ traced }) => traced));
	const objectIds = new Set([...lost].flatMap((one) => [...one.objectIds]));
	const paths = [...new Set([...lost].flatMap(({ events }) => events.map(({ path }) => path)))].slice(0, mostPaths);
	const changes = [];
	if (lost.size > 0) await require_history.walkMerges(repository, ["--all"], {
		wanted: objectIds,
		paths: paths.map((path) => `:(top,literal)${path}`),
		onEntry: (change) => changes.push(change)
	});
	const index = indexChanges(changes, objectIds);
	return candidates.map(({ traced }) => lost.has(traced) ? withRemovals(traced, index) : traced);
}
function isLost({ traced: { events }, reach, isThere }) {
	if (isThere || reach === void 0 || reach.branchCount === 0 || reach.otherCount > 0) return false;
	return reach.branchCount === reach.branches.length && isLeftSomewhere(events);
}
function withRemovals(traced, index) {
	const { events, objectIds } = traced;
	const removals = new Map();
	for (const { commitId, seconds, path, after } of [...objectIds].flatMap((id) => index.get(id) ?? [])) if (!objectIds.has(after)) removals.set(`${commitId} ${path}`, {
		kind: "removed",
		commitId,
		seconds,
		path
	});
	return {
		...traced,
		events: [...events, ...removals.values()].sort((a, b) => a.seconds - b.seconds)
	};
}
// src/scan/exposure/exposure.ts
const mostNames = 20;
async function exposeFindings(findings, trace, { repository, today, known, heldValues: knownValues, binary }) {
	const exposedIds = objectIdsOf(findings);
	const traced = traceFindings(findings, exposedIds, trace);
	const sought = traced.map(toSought);
	const place = require_history.placeWithSubmodules(repository, require_history.findSubmodules(repository));
	const [texts, atHead, reaches] = await Promise.all([
		require_history.readTexts(place, unreadCommits(traced, trace)),
		require_head_tree.findAtHead(repository, exposedIds),
		reachAll(repository, sought, mostNames, known)
	]);
	const isMatchedAtHead = ({ objectIds }) => isAnyIn(objectIds, atHead);
	const heldValues = await lookForValues(traced.filter((one) => one.objectIds.size > 0 && !isMatchedAtHead(one)), knownValues, {
		repository,
		binary
	});
	const tips = await findAtTips(traced, reaches, repository);
	const complete = await addMergeRemovals(traced.map((one, index) => ({
		traced: one,
		reach: reaches[index],
		isThere: isMatchedAtHead(one) || (tips[index] ?? []).length > 0 || isKept(one, trace, heldValues)
	})), repository);
	const mergeTexts = await require_history.readTexts(place, unreadCommits(complete, trace, texts));
	const facts = {
		trace,
		texts: mergeTexts.size === 0 ? texts : new Map([...texts, ...mergeTexts]),
		atHead,
		nowSeconds: Date.parse(`${today}T00:00:00Z`) / 1e3,
		shallow: require_history.shallowCommits(repository)
	};
	return {
		findings: complete.map((one, index) => {
			const headPath = heldValues.get(one.finding.fingerprint) ?? "";
			const exposure = toExposure(one, {
				...facts,
				reach: reaches[index],
				headPath,
				tips: tips[index] ?? []
			});
			return {
				...one.finding,
				...require_scan.defined({ exposure })
			};
		}),
		reaches: new Map(sought.flatMap((one, index) => toPair(one, reaches[index]))),
		heldValues
	};
}
function objectIdsOf(findings) {
	return new Set(findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])));
}
function toSought({ objectIds, events }) {
	const brought = events.filter(({ kind }) => kind === "brought");
	return {
		objectIds,
		commitIds: new Set(brought.map(({ commitId }) => commitId))
	};
}
async function lookForValues(traced, known, { repository, binary }) {
	const findings = traced.map(({ finding }) => finding).filter(({ fingerprint }) => !known.has(fingerprint));
	if (findings.length === 0) return known;
	const { findValuesAtHead } = await Promise.resolve().then(() => require("./scan-values-held-values.js"));
	return new Map([...known, ...await findValuesAtHead(findings, repository, binary)]);
}
function isAnyIn(ids, known) {
	return [...ids].some((id) => known.has(id));
}
function isKept({ finding, objectIds }, { textSeconds }, heldValues) {
	return isAnyIn(objectIds, textSeconds) || (heldValues.get(finding.fingerprint) ?? "") !== "";
}
function unreadCommits(traced, { texts }, read = new Map()) {
	return [...new Set(traced.flatMap(({ events }) => shownEvents(events)).map(({ commitId }) => commitId))].filter((id) => !texts.has(id) && !read.has(id)).sort();
}
function toPair(sought, reach) {
	return reach === void 0 ? [] : [[reachKeyOf(sought), reach]];
}
exports.exposeFindings = exposeFindings;
