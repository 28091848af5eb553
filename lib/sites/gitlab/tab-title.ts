/** What a tab's title says around the merge request's own; the words after the number are in the viewer's language. */
export const TAB_TITLES: readonly RegExp[] = [/^(.+) \(!\d+\) · .+$/s];
