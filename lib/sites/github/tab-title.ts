/** What a tab's title says around the thing's own; greedy, so that a title that says " by " keeps its own. */
export const TAB_TITLES: readonly RegExp[] = [
  /^(.+) by \S+ · Pull Request #\d+ · .+$/s,
  /^(.+) · (?:Pull Request|Issue) #\d+ · .+$/s,
  /^(.+) · [^·]+ · Discussion #\d+(?: · [^·]+)?$/s,
];
