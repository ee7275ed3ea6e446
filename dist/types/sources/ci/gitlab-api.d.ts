import type { CiVariable } from './ci-variable.ts';
/** What is asked of a GitLab. */
export interface GitlabRequest {
    /** Of the instance, such as `https://gitlab.example.com`; a path below it is kept. */
    readonly url: string;
    /** Numbers or full paths. */
    readonly projects: readonly string[];
    readonly groups: readonly string[];
    /** The instance's own variables, for which the token has to be an administrator's. */
    readonly hasInstance: boolean;
    readonly token: string;
}
/** All variables of what is asked for. Throws SourceError, with what to do, where one list cannot be had whole. */
export declare function fetchGitlabVariables({ url, projects, groups, hasInstance, token, }: GitlabRequest): Promise<readonly CiVariable[]>;
