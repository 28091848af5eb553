/** What a tab's title says before the issue's own: its key alone, so that a title that begins alike keeps its own. */
export const TAB_TITLES: readonly RegExp[] = [/^[A-Z]\w*-\d+ ([^\s·-].*)$/s];
