/** A variable that a CI system stores and passes to jobs. */
export interface CiVariable {
    /** Where the list came from: the file as it was named, or the address that was asked. */
    readonly origin: string;
    /** The system's name, as shown to people. */
    readonly system: string;
    readonly name: string;
    /** Absent if the system does not show it. */
    readonly value?: string;
    /** Hidden in logs and pages. Absent if the system has no such switch for it. */
    readonly isMasked?: boolean;
    /** Passed only to jobs of protected branches and tags. Absent if the system has no such switch. */
    readonly isProtected?: boolean;
    /** The environments, projects or jobs that get it; `*` for all of them. */
    readonly scope?: string;
    /** ISO 8601. */
    readonly updatedAt?: string;
}
/** The path used in findings and observations: `variables.json:DB_PASSWORD@production`. */
export declare function pathOfVariable({ origin, name, scope }: CiVariable): string;
