import type { CiVariable } from './ci-variable.ts';
/** What to ask a GitLab instance for. */
export interface GitlabRequest {
    /** The address of the instance, such as `https://gitlab.example.com`; a path in it is kept. */
    readonly url: string;
    /** Numbers or full paths. */
    readonly projects: readonly string[];
    readonly groups: readonly string[];
    /** The instance's own variables, which need the token of an administrator. */
    readonly hasInstance: boolean;
    readonly token: string;
}
/** All requested variables. Throws SourceError, with what to do, if a list cannot be read completely. */
export declare function fetchGitlabVariables({ url, projects, groups, hasInstance, token }: GitlabRequest, signal?: AbortSignal): Promise<readonly CiVariable[]>;
