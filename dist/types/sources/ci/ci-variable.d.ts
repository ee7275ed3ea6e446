/** A variable that a CI system keeps and gives to jobs. */
export interface CiVariable {
    /** Where the list came from: a file as it was named, or the address asked. */
    readonly origin: string;
    /** The system's name for people. */
    readonly system: string;
    readonly name: string;
    /** Absent where the system does not show it. */
    readonly value?: string;
    /** Hidden in logs and pages. Absent where the system has no such switch for it. */
    readonly isMasked?: boolean;
    /** Given to jobs of protected branches and tags only. Absent where the system has no such switch. */
    readonly isProtected?: boolean;
    /** The environments, projects or jobs that get it; `*` for all of them. */
    readonly scope?: string;
    /** ISO 8601. */
    readonly updatedAt?: string;
}
/** What findings and observations call it: `variables.json:DB_PASSWORD@production`. */
export declare function pathOfVariable({ origin, name, scope }: CiVariable): string;
