import library from './index.js';

export const { scan, reporters, StraykeyError, UsageError, ConfigError, RuleError, SourceError } = library;
