// src/cli/terminal.ts
function columnsOfStdout(environment = process.env) {
	const told = Number(environment["COLUMNS"]);
	const width = process.stdout.isTTY ? process.stdout.columns : Number.isInteger(told) && told > 0 ? told : 80;
	return Math.max(40, width || 80);
}
function hasColor(typed, environment = process.env) {
	const choice = typed.has("no-color") ? "never" : typed.text("color");
	if (choice === "always" || choice === "never") return choice === "always";
	if (environment["NO_COLOR"]) return false;
	const forced = environment["FORCE_COLOR"];
	if (forced !== void 0 && forced !== "") return forced !== "0";
	return process.stdout.isTTY === true && environment["TERM"] !== "dumb";
}
Object.defineProperty(exports, "columnsOfStdout", {
	enumerable: true,
	get: function() {
		return columnsOfStdout;
	}
});
Object.defineProperty(exports, "hasColor", {
	enumerable: true,
	get: function() {
		return hasColor;
	}
});
