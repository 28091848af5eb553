/** Enough to look like a ticket in a picture, light and dark; none of it is Jira's own. */
export const STYLE = `
:root { color-scheme: light; --bg: #fff; --fg: #292a2e; --muted: #505258; --line: #dddee1; --card: #f8f8f8; --link: #1868db; }
:root[data-color-mode="dark"] { color-scheme: dark; --bg: #1f1f21; --fg: #cecfd2; --muted: #96999e; --line: #3d3f43; --card: #242528; --link: #669df1; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.43 "Atlassian Sans", ui-sans-serif, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
h1 { margin: 0; font-size: 24px; font-weight: 600; line-height: 1.17; overflow-wrap: anywhere; }
ol, ul { display: flex; gap: 8px; margin: 0; padding: 0; list-style: none; }
.top { padding: 12px 24px; border-bottom: 1px solid var(--line); font-weight: 600; }
.board { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; padding: 24px; }
.card, .ghx-issue { padding: 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.layer { position: fixed; inset: 0; z-index: 510; display: grid; place-items: start center; padding: 48px; background: rgb(9 30 66 / 54%); }
.dialog { width: min(1000px, 100%); max-height: calc(100vh - 96px); overflow: auto; padding: 16px 24px; border-radius: 6px; background: var(--bg); }
.with-panel { display: grid; grid-template-columns: 1fr 400px; }
.panel { height: calc(100vh - 60px); overflow: auto; padding: 12px 16px; border-left: 1px solid var(--line); }
.panel h1 { font-size: 20px; }
.split { display: grid; grid-template-columns: 300px 1fr; }
.issue { padding: 16px 24px; }
.columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 24px; margin-top: 16px; }
.panel .columns { grid-template-columns: 1fr; }
.edit { padding: 6px 0; cursor: text; border-radius: 3px; overflow: hidden; }
.edit:hover { background: var(--card); }
.status { padding: 4px 10px; border: 0; border-radius: 3px; background: #dcfff1; color: #164b35; font: inherit; font-weight: 600; }
.field { display: grid; grid-template-columns: 120px 1fr; gap: 8px; padding: 6px 0; color: var(--muted); }
.field > :last-child { color: var(--fg); }
.field a + a { margin-inline-start: 8px; }
.field > :first-child > span { display: inline-block; }
.field > :first-child > span::first-letter { text-transform: uppercase; }
button:is(:empty, [data-testid$="change-issue-type.button"]) { position: absolute; opacity: 0; }
main:has(> .board) > h1 { padding: 24px 24px 0; }
[role="img"] { display: inline-block; width: 20px; height: 20px; margin-inline-end: 8px; overflow: hidden; border-radius: 50%; background: var(--link); font-size: 0; vertical-align: middle; }
[role="button"][data-testid$="assign-to-me"] { color: var(--link); }
table { width: 100%; border-collapse: collapse; } td, th { padding: 8px; border-bottom: 1px solid var(--line); text-align: left; }
.aui-lozenge { padding: 2px 6px; border-radius: 3px; background: #e3fcef; color: #006644; font-size: 11px; font-weight: 700; text-transform: uppercase; }
`;
