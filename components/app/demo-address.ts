/** Where a tab that leaves the demo comes back to; elsewhere it would stand in the middle of a log that has no such thing. */
const WAYS_BACK = ['welcome', 'settings'] as const;
type WayBack = (typeof WAYS_BACK)[number];

/** The address of the demo, as a link in the app has it. */
export const demoAddress = (from: WayBack): string => `options.html?demo=${from}#/report`;

/** The address in the user's own log that a page of the demo goes back to; `search` as the page has it. */
export function ownAddress(search: string): string {
  const from = new URLSearchParams(search).get('demo');
  return `options.html#/${WAYS_BACK.find((way) => way === from) ?? 'checklist'}`;
}
