import { GitError, simpleGit, type SimpleGit } from 'simple-git';
import type { GitPlace } from './run.ts';

const timeoutMs = 10_000;

/**
 * Git with the caller's own variables and configuration, for questions a person asks about a repository; scans start
 * git themselves.
 */
export function openGitClient({ folder, environment }: GitPlace): SimpleGit {
  return simpleGit({
    baseDir: folder,
    timeout: { block: timeoutMs },
    // They may hold `safe.directory`.
    allowEnvironment: Object.keys(environment),
    unsafe: { allowUnsafeConfigEnvCount: true, allowUnsafeConfigPaths: true },
  }).env({ ...environment });
}

/** Git's answer; undefined if git refuses, as it does where there is nothing to tell. */
export async function unlessGitRefuses<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
