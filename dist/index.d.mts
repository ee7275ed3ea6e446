export * from './types/src/index.d.ts';
