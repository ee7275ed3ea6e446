// src/report/index.ts
var report_exports = require("./rolldown-runtime.js").__exportAll({ reporters: () => reporters });
const reporters = {
	text: { render: async (result, options) => (await Promise.resolve().then(() => require("./report-text.js"))).renderText(result, options) },
	json: { render: async (result, options) => (await Promise.resolve().then(() => require("./report-json.js"))).renderJson(result, options) },
	jsonl: { render: async (result, options) => (await Promise.resolve().then(() => require("./report-jsonl.js"))).renderJsonLines(result, options) },
	sarif: { render: async (result, options) => (await Promise.resolve().then(() => require("./report-sarif.js"))).renderSarif(result, options) }
};
Object.defineProperty(exports, "report_exports", {
	enumerable: true,
	get: function() {
		return report_exports;
	}
});
Object.defineProperty(exports, "reporters", {
	enumerable: true,
	get: function() {
		return reporters;
	}
});
