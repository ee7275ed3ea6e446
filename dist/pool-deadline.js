let node_vm = require("node:vm");
// src/pool/deadline.ts
const deadlineMs = 250;
const mostLate = 3;
const mostRetries = 3;
function createTimedRun(timeoutMs = deadlineMs) {
	const context = {};
	(0, node_vm.createContext)(context);
	const script = new node_vm.Script("work()");
	const finishes = () => {
		try {
			script.runInContext(context, { timeout: timeoutMs });
			return true;
		} catch (error) {
			if (isTimeout(error)) return false;
			throw error;
		}
	};
	return (work) => {
		context.work = work;
		for (let retries = 0; retries <= mostRetries; retries++) {
			const start = process.cpuUsage();
			if (finishes()) return true;
			const { user, system } = process.cpuUsage(start);
			if (user + system >= timeoutMs * 1e3 / 2) return false;
		}
		return false;
	};
}
function createDeadline(ruleIdOf, onProblem, late) {
	return {
		finishes: createTimedRun(),
		isLate(rule, path) {
			const count = Atomics.add(late, rule, 1) + 1;
			if (count > mostLate) return false;
			const isLast = count === mostLate;
			const detail = `did not finish within ${deadlineMs} ms on ${path ?? "a git object"}${isLast ? ", and is switched off for the rest of the scan" : ""}`;
			onProblem({
				kind: "slow-rule",
				where: ruleIdOf(rule),
				detail,
				advice: "Give its pattern bounds: {0,40} instead of *, no repetition within a repetition."
			});
			return !isLast;
		}
	};
}
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
exports.createDeadline = createDeadline;
exports.createTimedRun = createTimedRun;
