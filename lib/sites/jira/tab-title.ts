/** What a tab's title says around the ticket's own. */
export const TAB_TITLES: readonly RegExp[] = [/^\[[A-Z][A-Z0-9_]*-\d+\] (.+) - Jira$/s];
