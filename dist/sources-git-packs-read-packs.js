const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_pack_objects = require("./sources-git-packs-pack-objects.js");
const require_whole_repository = require("./sources-git-whole-repository.js");
const require_pack_reader = require("./sources-git-packs-pack-reader.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/sources/git/packs/known-objects.ts
function findKnown(indexes, loose, onKnown) {
	if (indexes.length < 2 && loose.length === 0) return [];
	const looseByByte = groupByByte(loose);
	const unknown = [];
	for (let byte = 0; byte < 256; byte++) {
		const ids = looseByByte.get(byte) ?? [];
		if (indexes.length < 2 && ids.length === 0) continue;
		const buckets = indexes.map((index) => index.bucket(byte));
		tellKnown(buckets, indexes[0]?.idBytes ?? 1, onKnown);
		for (const id of ids) if (buckets.every((bucket) => require_pack_objects.findInBucket(bucket.ids, Buffer.from(id, "hex")) < 0)) unknown.push(id);
	}
	return unknown;
}
function groupByByte(ids) {
	const groups = new Map();
	for (const id of new Set(ids)) {
		const byte = Number.parseInt(id.slice(0, 2), 16);
		const group = groups.get(byte);
		if (group) group.push(id);
		else groups.set(byte, [id]);
	}
	return groups;
}
function tellKnown(buckets, idBytes, onKnown) {
	if (buckets.length < 2) return;
	const seen = new Set();
	for (const [pack, { ids, first }] of buckets.entries()) for (let at = 0; at < ids.length; at += idBytes) {
		const id = ids.toString("latin1", at, at + idBytes);
		if (pack > 0 && seen.has(id)) onKnown(pack, first + at / idBytes);
		else if (pack < buckets.length - 1) seen.add(id);
	}
}
// src/sources/git/packs/pack-order.ts
const mostExact = 2 ** 53;
function sortByOffset(offsets) {
	const count = Math.max(1, offsets.length);
	if ((offsets.reduce((greatest, offset) => Math.max(greatest, offset), 0) + 1) * count > mostExact) return Uint32Array.from(offsets.keys()).sort((a, b) => offsets[a] - offsets[b]);
	const keys = new Float64Array(offsets.length);
	for (let position = 0; position < offsets.length; position++) keys[position] = offsets[position] * count + position;
	keys.sort();
	const order = new Uint32Array(offsets.length);
	for (let index = 0; index < keys.length; index++) order[index] = keys[index] % count;
	return order;
}
// src/sources/git/packs/pack-plan.ts
const headBytes = 12;
const signature = 1346454347;
function planPack(files, idBytes, isWalked) {
	const index = new require_pack_objects.PackIndex(files.index, idBytes);
	try {
		const fd = (0, node_fs.openSync)(files.pack, "r");
		try {
			return planOpenPack(fd, index, isWalked);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	} finally {
		index.close();
	}
}
function planOpenPack(fd, index, isWalked) {
	const end = checkPack(fd, index);
	const unsorted = index.offsets();
	const byNumber = sortByOffset(unsorted);
	const offsets = new Float64Array(index.count + 1);
	for (let number = 0; number < index.count; number++) offsets[number] = unsorted[byNumber[number]];
	offsets[index.count] = end;
	for (let number = 0; number < index.count; number++) if (offsets[number] < (number === 0 ? headBytes : offsets[number - 1] + 1) || offsets[number] >= end) throw new require_pack_objects.Distrust("the index of a pack is broken");
	const headers = require_pack_objects.readHeaders(fd, index, offsets, byNumber);
	const toEntries = ({ numbers, flags, spans }) => ({
		offsets: mapNumbers(numbers, new Float64Array(numbers.length), (number) => offsets[number]),
		lengths: mapNumbers(numbers, new Uint32Array(numbers.length), (number) => Math.min(4294967295, offsets[number + 1] - offsets[number])),
		positions: mapNumbers(numbers, new Uint32Array(numbers.length), (number) => byNumber[number]),
		flags,
		spans
	});
	const families = require_pack_objects.arrangeFamilies(headers, (type) => type !== require_pack_objects.entryTypes.tree);
	return {
		entries: toEntries(families),
		lost: families.lost.map((number) => index.id(byNumber[number])),
		structure: isWalked && families.lost.length === 0 ? toEntries(require_pack_objects.arrangeFamilies(headers, (type) => type === require_pack_objects.entryTypes.tree || type === require_pack_objects.entryTypes.commit)) : void 0
	};
}
function checkPack(fd, index) {
	const head = Buffer.alloc(headBytes);
	require_pack_objects.readFully(fd, head, 0);
	if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3) throw new require_pack_objects.Distrust("a pack is of another version");
	const end = (0, node_fs.fstatSync)(fd).size - index.idBytes;
	const trailer = Buffer.alloc(index.idBytes);
	require_pack_objects.readFully(fd, trailer, end);
	if (head.readUInt32BE(8) !== index.count || !trailer.equals(index.packChecksum())) throw new require_pack_objects.Distrust("a pack and its index are not made for each other");
	return end;
}
function mapNumbers(numbers, to, map) {
	for (let index = 0; index < numbers.length; index++) to[index] = map(numbers[index]);
	return to;
}
// src/sources/git/packs/pack-units.ts
const leastCost = 2 << 20;
const objectCost = 200;
function formUnits({ lengths, spans }, packEnds) {
	const units = [];
	let entry = 0;
	for (const [pack, packEnd] of packEnds.entries()) while (entry < packEnd) {
		const start = entry;
		let cost = 0;
		while (entry < packEnd && cost < leastCost) {
			const familyEnd = entry + spans[entry];
			for (; entry < familyEnd; entry++) cost += lengths[entry] + objectCost;
		}
		units.push({
			pack,
			start,
			end: entry,
			cost
		});
	}
	units.sort((a, b) => b.cost - a.cost || a.start - b.start);
	return {
		count: units.length,
		packs: Uint32Array.from(units, ({ pack }) => pack),
		starts: Uint32Array.from(units, ({ start }) => start),
		ends: Uint32Array.from(units, ({ end }) => end)
	};
}
// src/sources/git/packs/read-packs.ts
const mostPacks = 200;
async function readPacks(store, sink, unpacker, sharing, onStructure) {
	const contents = tryContents(store, sink, sharing, onStructure !== void 0);
	if (contents === void 0) return void 0;
	const { plan, loose, lost } = contents;
	const units = (sharing?.sharePacks(plan) ?? allUnits(plan))[Symbol.iterator]();
	let unit = units.next();
	if (onStructure) await giveStructure(contents, onStructure);
	const reader = new require_pack_reader.PackReader(plan, unpacker, sink);
	for (; unit.done !== true; unit = units.next()) reader.read(unit.value.index);
	reader.close();
	await sharing?.settle();
	const left = new require_git.IdList(store.objectFormat);
	const leave = (why, ids) => {
		for (const id of ids) left.addText(id);
		if (ids.length > 0) sink.readByGit(why, ids.length);
	};
	leave("loose", loose);
	leave("made of an object that is in no pack", lost);
	for (const [why, ids] of readFailures(plan)) leave(why, ids);
	return left;
}
async function giveStructure(contents, onStructure) {
	const { structure } = contents;
	contents.structure = void 0;
	await onStructure(structure);
}
function* allUnits({ units }) {
	for (let index = 0; index < units.count; index++) yield { index };
}
function tryContents(store, sink, sharing, isWalked) {
	try {
		return findContents(store, sharing, isWalked);
	} catch (error) {
		if (!require_pack_objects.isDistrust(error)) throw error;
		sink.readByGit(error instanceof require_pack_objects.Distrust ? `all, since ${error.message}` : "all, since a pack cannot be opened", 0);
		return;
	}
}
function findContents(store, sharing, isWalked) {
	const idBytes = require_scan.idBytesOf(store.objectFormat);
	const folders = require_whole_repository.findObjectFolders(store, store.commonDir);
	const packs = folders.flatMap(require_whole_repository.listPacks);
	if (packs.length > mostPacks) throw new require_pack_objects.Distrust(`there are more than ${mostPacks} packs`);
	sharing?.foundPacks(packs.map(({ pack }) => pack));
	const planned = packs.map((files) => planPack(files, idBytes, isWalked));
	const { entries, packEnds } = joinEntries(planned.map((pack) => pack.entries), sharing !== void 0);
	const memory = (bytes) => sharing === void 0 ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
	const plan = {
		packs,
		idBytes,
		entries,
		units: formUnits(entries, packEnds),
		failures: new Uint8Array(memory(entries.flags.length))
	};
	const looseFiles = new Map(folders.flatMap((folder) => require_whole_repository.listLoose(folder, idBytes).map((id) => [id, (0, node_path.join)(folder, id.slice(0, 2), id.slice(2))])));
	const loose = markKnown(plan, packEnds, [...looseFiles.keys()]);
	const structure = isWalked ? structureOf(packs, planned, idBytes, looseFiles) : void 0;
	return {
		plan,
		loose,
		lost: [...new Set(planned.flatMap((pack) => pack.lost))],
		structure
	};
}
function structureOf(packs, planned, idBytes, loose) {
	const parts = planned.flatMap(({ structure }, index) => structure ? {
		files: packs[index],
		entries: structure
	} : []);
	const sorted = new Map([...loose].sort(([a], [b]) => a < b ? -1 : 1));
	return parts.length === packs.length ? {
		idBytes,
		packs: parts,
		loose: sorted
	} : void 0;
}
function joinEntries(parts, isShared) {
	let count = 0;
	const packEnds = parts.map(({ flags }) => count += flags.length);
	const memory = (bytes) => isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
	const entries = {
		offsets: new Float64Array(memory(8 * count)),
		lengths: new Uint32Array(memory(4 * count)),
		positions: new Uint32Array(memory(4 * count)),
		flags: new Uint8Array(memory(count)),
		spans: new Uint32Array(memory(4 * count))
	};
	for (const [pack, part] of parts.entries()) {
		const start = packEnds[pack] - part.flags.length;
		entries.offsets.set(part.offsets, start);
		entries.lengths.set(part.lengths, start);
		entries.positions.set(part.positions, start);
		entries.flags.set(part.flags, start);
		entries.spans.set(part.spans, start);
	}
	return {
		entries,
		packEnds
	};
}
function markKnown({ packs, idBytes, entries }, packEnds, loose) {
	if (packs.length < 2 && loose.length === 0) return [];
	const indexes = packs.map(({ index }) => new require_pack_objects.PackIndex(index, idBytes));
	const entryByPosition = new Map();
	const entriesOf = (pack) => {
		const known = entryByPosition.get(pack) ?? invert(entries.positions, packEnds[pack - 1] ?? 0, packEnds[pack], indexes[pack].count);
		entryByPosition.set(pack, known);
		return known;
	};
	try {
		return findKnown(indexes, loose, (pack, position) => {
			const entry = entriesOf(pack)[position];
			if (entry !== noEntry) entries.flags[entry] |= require_pack_objects.entryFlags.isKnown;
		});
	} finally {
		for (const index of indexes) index.close();
	}
}
const noEntry = 4294967295;
function invert(positions, start, end, count) {
	const entries = new Uint32Array(count).fill(noEntry);
	for (let entry = start; entry < end; entry++) entries[positions[entry]] = entry;
	return entries;
}
function readFailures({ packs, idBytes, entries, units, failures }) {
	const found = new Map();
	if (!failures.some((why) => why !== 0)) return found;
	const indexes = packs.map(({ index }) => new require_pack_objects.PackIndex(index, idBytes));
	for (let unit = 0; unit < units.count; unit++) for (let entry = units.starts[unit]; entry < units.ends[unit]; entry++) {
		if (failures[entry] === 0 || (entries.flags[entry] & require_pack_objects.entryFlags.isKnown) !== 0) continue;
		const why = require_pack_objects.failureReasons[failures[entry]] ?? "";
		const ids = found.get(why) ?? [];
		ids.push(indexes[units.packs[unit]].id(entries.positions[entry]));
		found.set(why, ids);
	}
	for (const index of indexes) index.close();
	return found;
}
exports.readPacks = readPacks;
