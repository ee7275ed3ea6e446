const require_scan = require("./scan.js");
const require_git = require("./git.js");
const require_pack_objects = require("./sources-git-packs-pack-objects.js");
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
		for (const id of ids) if (buckets.every((bucket) => require_git.findInBucket(bucket.ids, Buffer.from(id, "hex")) < 0)) unknown.push(id);
	}
	return unknown;
}
function groupByByte(ids) {
	const groups = new Map();
	for (const id of new Set(ids)) require_scan.addToGroup(groups, Number.parseInt(id.slice(0, 2), 16), id);
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
// src/sources/git/packs/plan/pack-order.ts
const mostExact = 2 ** 53;
const reverseHeadBytes = 12;
function orderByOffset(index, offsets, positions) {
	if (!tryKnownOrder(index, offsets, positions)) sortByOffset(offsets, positions);
}
function tryKnownOrder(index, offsets, positions) {
	const file = index.replace(/idx$/, "rev");
	if (file === index || !readReverse(file, positions)) return false;
	const { length } = offsets;
	const unsorted = new require_git.NumberRoom(8 * length).float64(length);
	unsorted.set(offsets);
	let last = -1;
	let number = 0;
	for (; number < length && unsorted[positions[number]] > last; number++) offsets[number] = last = unsorted[positions[number]];
	if (number < length) offsets.set(unsorted);
	require_git.giveBack(unsorted);
	return number === length;
}
function readReverse(file, positions) {
	const bytes = Buffer.from(positions.buffer, positions.byteOffset, positions.byteLength);
	try {
		const fd = (0, node_fs.openSync)(file, "r");
		try {
			require_git.readFully(fd, bytes, reverseHeadBytes);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	} catch (error) {
		if (!require_git.isDistrust(error)) throw error;
		return false;
	}
	for (let number = 0; number < positions.length; number++) positions[number] = bytes.readUInt32BE(4 * number);
	return true;
}
function sortByOffset(offsets, positions) {
	const count = Math.max(1, offsets.length);
	let most = 0;
	for (const offset of offsets) most = Math.max(most, offset);
	if ((most + 1) * count > mostExact) return sortFar(offsets, positions);
	for (let position = 0; position < offsets.length; position++) offsets[position] = offsets[position] * count + position;
	offsets.sort();
	for (let number = 0; number < offsets.length; number++) {
		const key = offsets[number];
		positions[number] = key % count;
		offsets[number] = Math.floor(key / count);
	}
}
function sortFar(offsets, positions) {
	const unsorted = offsets.slice();
	for (let position = 0; position < positions.length; position++) positions[position] = position;
	positions.sort((a, b) => unsorted[a] - unsorted[b]);
	for (let number = 0; number < positions.length; number++) offsets[number] = unsorted[positions[number]];
}
// src/sources/git/packs/plan/pack-plan.ts
const headBytes = 12;
const signature = 1346454347;
const planBytes = 33;
const structureBytes = 17;
const fewestInPart = 1 << 17;
const mostParts = 16;
const roomMargin = 256;
function planPack(file, index, options) {
	const fd = (0, node_fs.openSync)(file, "r");
	try {
		return planOpenPack({
			fd,
			index
		}, options);
	} finally {
		(0, node_fs.closeSync)(fd);
	}
}
function planOpenPack(pack, options) {
	const end = checkPack(pack);
	const { count } = pack.index;
	const room = new require_git.NumberRoom(count * planBytes + roomMargin);
	const places = {
		offsets: room.float64(count + 1),
		positions: room.uint32(count)
	};
	let planned;
	try {
		locateObjects(pack, places, end);
		planned = planObjects(pack, places, room, options);
		return planned;
	} finally {
		if (planned?.listStructure === void 0) require_git.giveBack(places.offsets);
	}
}
function locateObjects({ index }, { offsets, positions }, end) {
	const { count } = index;
	index.readOffsets(offsets);
	orderByOffset(index.path, offsets.subarray(0, count), positions);
	offsets[count] = end;
	for (let number = 0; number < count; number++) if (offsets[number] < (number === 0 ? headBytes : offsets[number - 1] + 1) || offsets[number] >= end) throw new require_git.Distrust("the index of a pack is broken");
}
function planObjects(pack, places, room, { isWalked, memory }) {
	const { index } = pack;
	const headers = {
		types: room.uint8(index.count),
		bases: room.uint32(index.count)
	};
	require_git.readHeaders(pack, places, headers);
	const tree = new require_pack_objects.FamilyTree(headers, room);
	const lost = tree.lost().map((number) => index.id(places.positions[number]));
	const entries = listEntries(tree.arrange((type) => type !== require_git.entryTypes.tree), places, memory);
	if (!isWalked || lost.length > 0) return {
		entries,
		lost,
		listStructure: void 0
	};
	const listStructure = () => {
		const structure = listObjects(tree.arrange((type) => type === require_git.entryTypes.tree || type === require_git.entryTypes.commit), places);
		require_git.giveBack(places.offsets);
		return structure;
	};
	return {
		entries,
		lost,
		listStructure
	};
}
function listEntries(families, places, memory) {
	const { count } = families;
	const entries = roomForEntries(count, isFar(places) ? "far" : "near", memory);
	families.tell((entry, number, flags, span) => {
		placeEntry(entries, entry, places, number);
		entries.flags[entry] = flags;
		entries.spans[entry] = span;
	});
	return entries;
}
function roomForEntries(count, distance, memory) {
	return {
		offsets: distance === "far" ? new Float64Array(memory(8 * count)) : new Uint32Array(memory(4 * count)),
		lengths: new Uint32Array(memory(4 * count)),
		positions: new Uint32Array(memory(4 * count)),
		flags: new Uint8Array(memory(count)),
		spans: new Uint32Array(memory(4 * count))
	};
}
function listObjects(families, places) {
	const parts = [];
	const usual = Math.max(fewestInPart, Math.ceil(families.count / mostParts));
	let part;
	let start = 0;
	families.tell((entry, number, flags, span) => {
		const isRoot = (flags & require_pack_objects.entryFlags.isDelta) === 0;
		if (part === void 0 || isRoot && entry - start + span > part.flags.length) {
			if (part) parts.push(firstOf(part, entry - start));
			part = roomFor(Math.min(Math.max(usual, span), families.count - entry), places);
			start = entry;
		}
		placeEntry(part, entry - start, places, number);
		part.flags[entry - start] = flags;
	});
	if (part) parts.push(firstOf(part, families.count - start));
	return parts;
}
function roomFor(count, places) {
	const room = new require_git.NumberRoom(count * structureBytes + roomMargin);
	return {
		offsets: isFar(places) ? room.float64(count) : room.uint32(count),
		lengths: room.uint32(count),
		positions: room.uint32(count),
		flags: room.uint8(count)
	};
}
function firstOf({ offsets, lengths, positions, flags }, count) {
	return {
		offsets: offsets.subarray(0, count),
		lengths: lengths.subarray(0, count),
		positions: positions.subarray(0, count),
		flags: flags.subarray(0, count)
	};
}
function placeEntry(objects, entry, { offsets, positions }, number) {
	objects.offsets[entry] = offsets[number];
	objects.lengths[entry] = Math.min(4294967295, offsets[number + 1] - offsets[number]);
	objects.positions[entry] = positions[number];
}
function isFar({ offsets }) {
	return offsets[offsets.length - 1] > 4294967295;
}
function checkPack({ fd, index }) {
	const head = Buffer.alloc(headBytes);
	require_git.readFully(fd, head, 0);
	if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3) throw new require_git.Distrust("a pack is of another version");
	const end = (0, node_fs.fstatSync)(fd).size - index.idBytes;
	if (end < headBytes) throw new require_git.Distrust("a pack ends before its objects");
	const trailer = Buffer.alloc(index.idBytes);
	require_git.readFully(fd, trailer, end);
	if (head.readUInt32BE(8) !== index.count || !trailer.equals(index.packChecksum())) throw new require_git.Distrust("a pack and its index are not made for each other");
	return end;
}
// src/sources/git/packs/plan/pack-units.ts
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
// src/sources/git/packs/pack-contents.ts
const mostPacks = 200;
function findContents(store, sharing, isWalked) {
	const idBytes = require_scan.idBytesOf(store.objectFormat);
	const folders = require_git.findObjectFolders(store, store.commonDir);
	const packs = folders.flatMap(require_git.listPacks);
	if (packs.length > mostPacks) throw new require_git.Distrust(`there are more than ${mostPacks} packs`);
	sharing?.foundPacks(packs.map(({ pack }) => pack));
	const indexes = require_git.openIndexes(packs, idBytes);
	try {
		return {
			...planPacks({
				packs,
				indexes,
				folders,
				idBytes
			}, sharing, isWalked),
			indexes
		};
	} catch (error) {
		for (const index of indexes) index.close();
		throw error;
	}
}
function planPacks({ packs, indexes, folders, idBytes }, sharing, isWalked) {
	const memory = (bytes) => sharing === void 0 ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
	const planned = packs.map(({ pack }, number) => planPack(pack, indexes[number], {
		idBytes,
		isWalked,
		memory: packs.length === 1 ? memory : (bytes) => new ArrayBuffer(bytes)
	}));
	const { entries, packEnds } = joinEntries(planned.map((pack) => pack.entries), memory);
	const plan = {
		packs,
		idBytes,
		entries,
		units: formUnits(entries, packEnds),
		failures: new Uint8Array(memory(entries.flags.length))
	};
	const looseFiles = new Map(folders.flatMap((folder) => require_git.listLoose(folder, idBytes).map((id) => [id, (0, node_path.join)(folder, id.slice(0, 2), id.slice(2))])));
	return {
		plan,
		loose: markKnown(plan, indexes, packEnds, [...looseFiles.keys()]),
		lost: [...new Set(planned.flatMap((pack) => pack.lost))],
		findStructure: structureOf(packs, planned, idBytes, looseFiles)
	};
}
function structureOf(packs, planned, idBytes, loose) {
	const parts = planned.flatMap(({ listStructure }, index) => listStructure ? {
		files: packs[index],
		listStructure
	} : []);
	if (parts.length < packs.length) return void 0;
	return () => ({
		idBytes,
		packs: parts.map(({ files, listStructure }) => ({
			files,
			parts: listStructure()
		})),
		loose: new Map([...loose].sort(([a], [b]) => a < b ? -1 : 1))
	});
}
function joinEntries(parts, memory) {
	let count = 0;
	const packEnds = parts.map(({ flags }) => count += flags.length);
	if (parts.length === 1) return {
		entries: parts[0],
		packEnds
	};
	const isFar = parts.some(({ offsets }) => offsets instanceof Float64Array);
	const entries = roomForEntries(count, isFar ? "far" : "near", memory);
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
function markKnown({ entries }, indexes, packEnds, loose) {
	if (indexes.length < 2 && loose.length === 0) return [];
	const entryByPosition = new Map();
	const entriesOf = (pack) => {
		const known = entryByPosition.get(pack) ?? invert(entries.positions, packEnds[pack - 1] ?? 0, packEnds[pack], indexes[pack].count);
		entryByPosition.set(pack, known);
		return known;
	};
	return findKnown(indexes, loose, (pack, position) => {
		const entry = entriesOf(pack)[position];
		if (entry !== noEntry) entries.flags[entry] |= require_pack_objects.entryFlags.isKnown;
	});
}
const noEntry = 4294967295;
function invert(positions, start, end, count) {
	const entries = new Uint32Array(count).fill(noEntry);
	for (let entry = start; entry < end; entry++) entries[positions[entry]] = entry;
	return entries;
}
// src/sources/git/packs/read-packs.ts
async function readPacks(store, { sink, unpacker, sharing }, onStructure) {
	const contents = tryContents(store, sink, sharing, onStructure !== void 0);
	if (contents === void 0) return void 0;
	try {
		return await readContents(store, contents, {
			sink,
			unpacker,
			sharing
		}, onStructure);
	} finally {
		for (const index of contents.indexes) index.close();
	}
}
async function readContents(store, contents, { sink, unpacker, sharing }, onStructure) {
	const { plan, indexes, loose, lost } = contents;
	const units = (sharing?.sharePacks(plan) ?? allUnits(plan))[Symbol.iterator]();
	let unit = units.next();
	if (onStructure) await giveStructure(contents, onStructure);
	const reader = new require_pack_reader.PackReader(plan, unpacker, sink);
	const turns = sink.timeLimit?.signal && new require_scan.Turns();
	for (; unit.done !== true; unit = units.next()) {
		reader.read(unit.value.index);
		if (turns?.isDue === true) await turns.take();
	}
	reader.close();
	await sharing?.settle();
	const left = new require_git.IdList(store.objectFormat);
	const leave = (why, ids) => {
		for (const id of ids) left.addText(id);
		if (ids.length > 0) sink.readByGit(why, ids.length);
	};
	leave("loose", loose);
	leave("made of an object that is in no pack", lost);
	for (const [why, ids] of readFailures(plan, indexes)) leave(why, ids);
	return left;
}
async function giveStructure(contents, onStructure) {
	const { findStructure } = contents;
	contents.findStructure = void 0;
	await onStructure(findStructure?.());
}
function* allUnits({ units }) {
	for (let index = 0; index < units.count; index++) yield { index };
}
function tryContents(store, sink, sharing, isWalked) {
	try {
		return findContents(store, sharing, isWalked);
	} catch (error) {
		if (!require_git.isDistrust(error)) throw error;
		sink.readByGit(error instanceof require_git.Distrust ? `all, since ${error.message}` : "all, since a pack cannot be opened", 0);
		return;
	}
}
function readFailures({ entries, units, failures }, indexes) {
	const found = new Map();
	if (!failures.some((why) => why !== 0)) return found;
	for (let unit = 0; unit < units.count; unit++) for (let entry = units.starts[unit]; entry < units.ends[unit]; entry++) {
		if (failures[entry] === 0 || (entries.flags[entry] & require_pack_objects.entryFlags.isKnown) !== 0) continue;
		const why = require_pack_objects.failureReasons[failures[entry]] ?? "";
		const ids = found.get(why) ?? [];
		ids.push(indexes[units.packs[unit]].id(entries.positions[entry]));
		found.set(why, ids);
	}
	return found;
}
exports.readPacks = readPacks;
