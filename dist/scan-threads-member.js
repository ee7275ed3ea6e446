const require_scan = require("./scan.js");
let node_worker_threads = require("node:worker_threads");
// src/scan/threads/member.ts
async function work(port) {
	const { number, task } = node_worker_threads.workerData;
	const sent = new Promise((resolve) => void port.once("message", resolve));
	const thread = await require_scan.createScanThread(task, await require_scan.loadRules(task.origin), require_scan.tallyingEvents(task.tally));
	const list = require_scan.WorkList.receive(await sent);
	const taker = {
		list,
		thread: number,
		harvest: thread.harvest
	};
	if (list.plan) await require_scan.readUnits(list.plan, takeAll(taker), thread);
	else readFiles(taker, thread, task);
	const answer = require_scan.gather(thread).send();
	port.postMessage(answer, answer.sightings.blocks.map(({ buffer }) => buffer));
}
function readFiles(taker, thread, task) {
	const { sink } = thread;
	const sharing = { pieces: (name, bytes) => bytes >= task.sharedFileBytes ? new require_scan.TakenPieces(taker, name, "owner") : void 0 };
	for (const batch of takeAll(taker)) require_scan.readBatch(taker.list.names, batch, {
		sink,
		maxFileBytes: task.maxFileBytes,
		sharing
	});
	require_scan.helpWithLargeFiles(taker, taker.list.large.open(), thread, task);
}
function* takeAll({ list, thread, harvest }) {
	for (let batch = list.take(thread); batch !== void 0; batch = list.take(thread)) {
		yield batch;
		harvest.mark(batch.index);
	}
}
exports.work = work;
