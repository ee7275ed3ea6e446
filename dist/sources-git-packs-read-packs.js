const require_git = require("./git.js");
const require_pack_index = require("./sources-git-packs-pack-index.js");
const require_pack_reader = require("./sources-git-packs-pack-reader.js");
const require_whole_repository = require("./sources-git-whole-repository.js");
let node_fs = require("node:fs");
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
		for (const id of ids) if (buckets.every((bucket) => require_pack_index.findInBucket(bucket.ids, Buffer.from(id, "hex")) < 0)) unknown.push(id);
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
const digits = 2048;
function sortByOffset(offsets) {
	let order = Uint32Array.from({ length: offsets.length }, (_, position) => position);
	let other = new Uint32Array(offsets.length);
	const most = offsets.reduce((greatest, offset) => Math.max(greatest, offset), 0);
	const starts = new Uint32Array(2049);
	for (let unit = 1; unit <= most; unit *= digits) {
		starts.fill(0);
		for (const offset of offsets) starts[digitOf(offset, unit) + 1]++;
		for (let digit = 1; digit < digits; digit++) starts[digit] += starts[digit - 1];
		for (const position of order) other[starts[digitOf(offsets[position], unit)]++] = position;
		[order, other] = [other, order];
	}
	return order;
}
function digitOf(offset, unit) {
	return Math.floor(offset / unit) % digits;
}
// src/sources/git/packs/pack-plan.ts
const headBytes = 12;
const signature = 1346454347;
function planPack(files, idBytes) {
	const index = new require_pack_index.PackIndex(files.index, idBytes);
	try {
		const fd = (0, node_fs.openSync)(files.pack, "r");
		try {
			return planOpenPack(fd, index);
		} finally {
			(0, node_fs.closeSync)(fd);
		}
	} finally {
		index.close();
	}
}
function planOpenPack(fd, index) {
	const end = checkPack(fd, index);
	const unsorted = index.offsets();
	const byNumber = sortByOffset(unsorted);
	const offsets = new Float64Array(index.count + 1);
	for (let number = 0; number < index.count; number++) offsets[number] = unsorted[byNumber[number]];
	offsets[index.count] = end;
	if (offsets.some((offset, number) => number > 0 && offset <= offsets[number - 1]) || index.count > 0 && offsets[0] < headBytes) throw new require_pack_index.Distrust("the index of a pack is broken");
	const { numbers, flags, spans, lost } = require_pack_reader.arrangeFamilies(require_pack_reader.readHeaders(fd, index, offsets, byNumber));
	return {
		entries: {
			offsets: Float64Array.from(numbers, (number) => offsets[number]),
			lengths: Uint32Array.from(numbers, (number) => Math.min(4294967295, offsets[number + 1] - offsets[number])),
			positions: Uint32Array.from(numbers, (number) => byNumber[number]),
			flags,
			spans
		},
		lost: lost.map((number) => index.id(byNumber[number]))
	};
}
function checkPack(fd, index) {
	const head = Buffer.alloc(headBytes);
	require_pack_index.readFully(fd, head, 0);
	if (head.readUInt32BE(0) !== signature || head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3) throw new require_pack_index.Distrust("a pack is of another version");
	const end = (0, node_fs.fstatSync)(fd).size - index.idBytes;
	const trailer = Buffer.alloc(index.idBytes);
	require_pack_index.readFully(fd, trailer, end);
	if (head.readUInt32BE(8) !== index.count || !trailer.equals(index.packChecksum())) throw new require_pack_index.Distrust("a pack and its index are not made for each other");
	return end;
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
async function readPacks(store, sink, unpacker, sharing) {
	const contents = tryContents(store, sink, sharing);
	if (contents === void 0) return void 0;
	const { plan, loose, lost } = contents;
	const reader = new require_pack_reader.PackReader(plan, unpacker, sink);
	for (const { index } of sharing?.sharePacks(plan) ?? allUnits(plan)) reader.read(index);
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
function* allUnits({ units }) {
	for (let index = 0; index < units.count; index++) yield { index };
}
function tryContents(store, sink, sharing) {
	try {
		return findContents(store, sharing);
	} catch (error) {
		if (!(error instanceof require_pack_index.Distrust) && !isSystemError(error)) throw error;
		sink.readByGit(error instanceof require_pack_index.Distrust ? `all, since ${error.message}` : "all, since a pack cannot be opened", 0);
		return;
	}
}
function findContents(store, sharing) {
	const idBytes = store.objectFormat === "sha1" ? 20 : 32;
	const folders = require_whole_repository.findObjectFolders(store, store.commonDir);
	const packs = folders.flatMap(require_whole_repository.listPacks);
	if (packs.length > mostPacks) throw new require_pack_index.Distrust(`there are more than ${mostPacks} packs`);
	sharing?.foundPacks(packs.map(({ pack }) => pack));
	const planned = packs.map((files) => planPack(files, idBytes));
	const { entries, packEnds } = joinEntries(planned.map((pack) => pack.entries), sharing !== void 0);
	const memory = (bytes) => sharing === void 0 ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
	const plan = {
		packs,
		idBytes,
		entries,
		units: formUnits(entries, packEnds),
		failures: new Uint8Array(memory(entries.flags.length))
	};
	return {
		plan,
		loose: markKnown(plan, packEnds, folders.flatMap((folder) => require_whole_repository.listLoose(folder, idBytes))),
		lost: [...new Set(planned.flatMap((pack) => pack.lost))]
	};
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
	const indexes = packs.map(({ index }) => new require_pack_index.PackIndex(index, idBytes));
	const entryByPosition = new Map();
	const entriesOf = (pack) => {
		const known = entryByPosition.get(pack) ?? invert(entries.positions, packEnds[pack - 1] ?? 0, packEnds[pack], indexes[pack].count);
		entryByPosition.set(pack, known);
		return known;
	};
	try {
		return findKnown(indexes, loose, (pack, position) => {
			const entry = entriesOf(pack)[position];
			if (entry !== noEntry) entries.flags[entry] |= require_pack_reader.entryFlags.isKnown;
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
	const indexes = packs.map(({ index }) => new require_pack_index.PackIndex(index, idBytes));
	for (let unit = 0; unit < units.count; unit++) for (let entry = units.starts[unit]; entry < units.ends[unit]; entry++) {
		if (failures[entry] === 0 || (entries.flags[entry] & require_pack_reader.entryFlags.isKnown) !== 0) continue;
		const why = require_pack_reader.failureReasons[failures[entry]] ?? "";
		const ids = found.get(why) ?? [];
		ids.push(indexes[units.packs[unit]].id(entries.positions[entry]));
		found.set(why, ids);
	}
	for (const index of indexes) index.close();
	return found;
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
exports.readPacks = readPacks;
