/** Where a text comes from: typed by hand, or a title (first line) and a body read off a page. */
export const SOURCES = ['manual', 'jira', 'pr-author', 'pr-review'] as const;
export type CoachSource = (typeof SOURCES)[number];
