Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_scan = require("./scan.js");
exports.ConfigError = require_scan.ConfigError;
exports.RuleError = require_scan.RuleError;
exports.SourceError = require_scan.SourceError;
exports.StraykeyError = require_scan.StraykeyError;
exports.UsageError = require_scan.UsageError;
exports.reporters = require_scan.reporters;
exports.scan = require_scan.scan;
