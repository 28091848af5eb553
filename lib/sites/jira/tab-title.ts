/** What a tab's title says around the ticket's own; a Jira of a company's is mostly called after it, `Acme JIRA`. */
export const TAB_TITLES: readonly RegExp[] = [/^\[[A-Z][A-Z0-9_]*-\d+\] (.+) - (?:[^-]+ )?Jira$/is];
