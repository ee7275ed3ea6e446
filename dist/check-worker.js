const require_scan = require("./scan.js");
const require_rule_check = require("./scan-rules-rule-check.js");
let node_worker_threads = require("node:worker_threads");
// src/scan/rules/check-worker.ts
async function work(port) {
	const { number, task } = node_worker_threads.workerData;
	const sent = new Promise((resolve) => void port.once("message", resolve));
	const check = require_rule_check.createUntimedCheck(await require_rule_check.loadCheckedRules(task.origin));
	const list = require_scan.WorkList.receive(await sent);
	port.postMessage(require_rule_check.checkBatches(list, require_rule_check.takeAll(list, number), check));
}
if (node_worker_threads.parentPort) work(node_worker_threads.parentPort);
