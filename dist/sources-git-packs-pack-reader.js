const require_scan = require("./scan.js");
const require_pack_objects = require("./sources-git-packs-pack-objects.js");
// src/sources/git/packs/pack-reader.ts
const largestWhole = 8 << 20;
const types = [
	"commit",
	"tree",
	"blob",
	"tag"
];
var PackReader = class {
	#plan;
	#unpacker;
	#sink;
	#objects;
	constructor(plan, unpacker, sink) {
		this.#plan = plan;
		this.#unpacker = unpacker;
		this.#sink = sink;
		this.#objects = new require_pack_objects.PackObjects(plan, unpacker, (entry, at, size, base) => this.#handOver(entry, at, size, base) ?? void 0, (entry, why) => this.#fail(entry, why));
	}
	read(unit) {
		const { packs, starts, ends } = this.#plan.units;
		const { timeLimit } = this.#sink;
		if (timeLimit?.isOver()) return timeLimit.leaveOut("objects", ends[unit] - starts[unit]);
		this.#objects.read(packs[unit], starts[unit], ends[unit]);
	}
	close() {
		this.#objects.close();
	}
	#fail(entry, why) {
		const { entries, failures } = this.#plan;
		const span = entries.spans[entry];
		failures.fill(why === 3 ? why : 4, entry, entry + span);
		failures[entry] = why;
		return span;
	}
	#handOver(entry, at, size, base) {
		const flags = this.#plan.entries.flags[entry];
		if ((flags & require_pack_objects.entryFlags.isKnown) !== 0) return void 0;
		const provenance = this.#provenanceOf(entry);
		const bytes = this.#unpacker.bytes.subarray(at, at + size);
		const edit = base && this.#editOf(base);
		const isBase = (flags & require_pack_objects.entryFlags.hasDeltas) !== 0;
		if (size <= largestWhole) return this.#sink.blob(edit ? {
			provenance,
			bytes,
			isBase,
			edit
		} : {
			provenance,
			bytes,
			isBase
		});
		const stream = this.#sink.stream(provenance);
		stream.write(bytes);
		stream.end();
	}
	#editOf({ known }) {
		const copies = known && this.#unpacker.copies();
		return known && copies && {
			base: known,
			copies
		};
	}
	#provenanceOf(entry) {
		const type = types[this.#plan.entries.flags[entry] & require_pack_objects.entryFlags.typeMask];
		return new PackedProvenance(type === "tree" ? "blob" : type, entry, this.#plan, this.#objects);
	}
};
var PackedProvenance = class {
	kind = "git-object";
	objectType;
	#entry;
	#plan;
	#objects;
	constructor(objectType, entry, plan, objects) {
		this.objectType = objectType;
		this.#entry = entry;
		this.#plan = plan;
		this.#objects = objects;
	}
	get objectId() {
		return this.#objects.index?.id(this.#plan.entries.positions[this.#entry]) ?? "";
	}
	get path() {
		return this.objectType === "blob" ? "" : require_scan.objectLabel(this.objectType, this.objectId);
	}
};
exports.PackReader = PackReader;
