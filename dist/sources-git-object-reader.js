const require_wanted_objects = require("./sources-git-wanted-objects.js");
const require_run = require("./sources-git-run.js");
// src/sources/git/bounded-problems.ts
const maximumEach = 100;
var BoundedProblems = class {
	#sink;
	#counts = new Map();
	constructor(sink) {
		this.#sink = sink;
	}
	get count() {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}
	add(problem) {
		const count = (this.#counts.get(problem.kind) ?? 0) + 1;
		this.#counts.set(problem.kind, count);
		if (count <= maximumEach) this.#sink.problem(problem);
	}
	close(where) {
		for (const [kind, count] of this.#counts) if (count > maximumEach) this.#sink.problem({
			kind,
			where,
			detail: `${count - maximumEach} more like the ${maximumEach} before`
		});
	}
};
// src/sources/git/answer-reader.ts
const largestWhole = 8 << 20;
var AnswerReader = class {
	#wanted;
	#sink;
	#problems;
	#next = 0;
	#type = "blob";
	#stream;
	constructor(wanted, sink, problems) {
		this.#wanted = wanted;
		this.#sink = sink;
		this.#problems = problems;
	}
	get next() {
		return this.#next;
	}
	get problemCount() {
		return this.#problems.count;
	}
	begin(id, type, size) {
		if (id !== this.#wanted.id(this.#next)) throw new require_wanted_objects.MalformedAnswer();
		this.#type = type;
		if (type === "tree") return "skip";
		if (size <= largestWhole) return "whole";
		this.#stream = this.#sink.stream(this.#wanted.provenance(this.#next, type));
		return "pieces";
	}
	whole(bytes) {
		this.#sink.blob({
			provenance: this.#wanted.provenance(this.#next, this.#type),
			bytes
		});
		this.#next += 1;
	}
	piece(bytes) {
		this.#stream?.write(bytes);
	}
	end() {
		this.#closeStream();
		this.#next += 1;
	}
	missing() {
		this.#problems.add({
			...this.#wanted.absence,
			where: this.#wanted.where(this.#next)
		});
		this.#next += 1;
	}
	passOver(detail) {
		this.#closeStream();
		this.#blame(this.#next, detail);
		this.#next += 1;
	}
	blameLast() {
		this.#closeStream();
		this.#blame(this.#next - 1, "its content is not as long as its header says");
	}
	giveUp(end) {
		this.#next = end;
	}
	#blame(index, detail) {
		this.#problems.add({
			kind: "corrupt-object",
			where: this.#wanted.where(index),
			detail,
			advice: require_wanted_objects.corruptAdvice
		});
	}
	#closeStream() {
		this.#stream?.end();
		this.#stream = void 0;
	}
};
// src/sources/git/object-reader.ts
const largestSlice = 65536;
const smallestSlice = 256;
const maximumDeaths = 1500;
const fewObjects = 200;
const fewBytes = 16 << 20;
const batchArguments = [
	"cat-file",
	"--batch",
	"--buffer"
];
const summaryPlace = "git objects";
function readObjects(place, wanted, sink) {
	const problems = new BoundedProblems(sink);
	const reader = new AnswerReader(wanted, sink, problems);
	if (wanted.count <= fewObjects) readFew(place, wanted, reader, sink);
	if (reader.next < wanted.count) return readMany(place, wanted, reader, sink).finally(() => problems.close(summaryPlace));
	problems.close(summaryPlace);
}
function readFew(place, wanted, reader, sink) {
	const output = require_run.runGit(place, batchArguments, {
		input: wanted.input(0, wanted.count),
		maximumBytes: fewBytes
	});
	if (output.isCut || output.exitCode !== 0) return;
	if (understand(reader, 0, () => new require_wanted_objects.BatchParser(reader).push(output.stdout)) && reader.problemCount === 0) require_run.reportLines(output.stderr, sink, summaryPlace, "corrupt-object");
}
async function readMany(place, wanted, reader, sink) {
	let slice = reader.problemCount === 0 ? largestSlice : smallestSlice;
	let deaths = 0;
	let unread = 0;
	while (reader.next < wanted.count) {
		const end = Math.min(wanted.count, reader.next + slice);
		const isComplete = await readSlice(place, wanted, reader, end, sink);
		slice = isComplete ? Math.min(largestSlice, slice * 2) : smallestSlice;
		if (isComplete || ++deaths <= maximumDeaths || reader.next >= end) continue;
		unread += end - reader.next;
		reader.giveUp(end);
	}
	if (unread > 0) sink.problem({
		kind: "limit",
		where: summaryPlace,
		detail: `${unread} objects beside corrupt ones were not read, since git failed more than ${maximumDeaths} times`,
		advice: "run `git fsck`, and scan a fresh clone"
	});
}
async function readSlice(place, wanted, reader, end, sink) {
	const start = reader.next;
	const known = reader.problemCount;
	const parser = new require_wanted_objects.BatchParser(reader);
	let isSound = true;
	const parse = (bytes) => isSound = understand(reader, start, () => parser.push(bytes));
	const result = await require_run.streamGit(place, batchArguments, parse, wanted.input(start, end));
	if (!isSound) return false;
	if (reader.next === end) {
		if (reader.problemCount === known) require_run.reportLines(result.stderr, sink, summaryPlace, "corrupt-object");
		return true;
	}
	reader.passOver(result.exitCode === 0 ? "its content is shorter than its header says" : require_run.reasonOf(result.stderr));
	return false;
}
function understand(reader, start, parse) {
	try {
		parse();
		return true;
	} catch (error) {
		if (!(error instanceof require_wanted_objects.MalformedAnswer)) throw error;
		if (reader.next > start) reader.blameLast();
		else reader.passOver("git gave an answer that cannot be understood");
		return false;
	}
}
Object.defineProperty(exports, "BoundedProblems", {
	enumerable: true,
	get: function() {
		return BoundedProblems;
	}
});
Object.defineProperty(exports, "readObjects", {
	enumerable: true,
	get: function() {
		return readObjects;
	}
});
