/** Enough to look like a pull request in a picture, light and dark; none of it is GitHub's own. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #fff; --fg: #1f2328; --muted: #59636e; --line: #d1d9e0; --link: #0969da; --subtle: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --fg: #f0f6fc; --muted: #9198a1; --line: #3d444d; --link: #4493f8; --subtle: #151b23; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; }
.sr-only, [hidden] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none; }
.AppHeader { padding: 16px 32px; background: var(--subtle); border-bottom: 1px solid var(--line); }
main { max-width: 1216px; margin: 24px auto; padding: 0 24px; }
.gh-header-row, .prc-PageHeader-TitleArea-own9, .PullRequestHeader-module__titleWithAction__own5 { display: flex; align-items: center; gap: 8px; }
h1 { font-size: 32px; font-weight: 400; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
.gh-header-title { flex: auto; }
.f1-light { font-weight: 300; color: var(--muted); }
.prc-PageHeader-PageHeader-own8 { display: grid; grid-template-columns: 1fr auto; gap: 8px; align-items: center; }
.prc-PageHeader-Description-own11, .prc-PageHeader-Navigation-own12 { grid-column: 1 / -1; }
.use-sticky-header-module__stickyHeader__own13[hidden] { display: none; }
.titleSuffix { font-size: 32px; }
[class*="titleSuffix"] { font-size: 32px; line-height: 1.25; }
.gh-header-meta, .gh-header-meta-react { display: flex; align-items: center; gap: 8px; margin: 8px 0 16px; color: var(--muted); }
[class*="PullRequestHeaderSummary"], [class*="PullRequestHeaderSummary"] div { display: flex; gap: 4px; align-items: center; }
.State, [class*="StateLabel-StateLabel"] { display: inline-flex; align-items: center; gap: 4px; padding: 5px 12px; border-radius: 2em; color: #fff; background: #59636e; font-weight: 500; line-height: 20px; }
.State--open, [data-status="pullOpened"] { background: #1f883d; }
.State--merged, [data-status="pullMerged"] { background: #8250df; }
.State--closed, [data-status="pullClosed"] { background: #cf222e; }
.State--small { padding: 0 8px; font-size: 12px; }
.octicon { fill: none; stroke: currentColor; stroke-width: 1.5; }
.commit-ref, [class*="BranchName-BranchName"] { padding: 2px 6px; border-radius: 6px; background: var(--subtle); font: 12px ui-monospace, monospace; }
.btn { padding: 3px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--subtle); color: inherit; font: inherit; font-size: 12px; font-weight: 500; line-height: 20px; cursor: pointer; }
.btn-link { border: 0; background: none; color: var(--link); font: inherit; }
.tabnav, [class*="PageHeader-Navigation"] { display: flow-root; border-bottom: 1px solid var(--line); margin-bottom: 24px; }
.tabnav-extra { float: right; font-weight: 600; }
.color-fg-success { color: #1a7f37; } .color-fg-danger { color: #d1242f; }
.tabnav-tabs, .tabnav-tabs-react { display: flex; gap: 4px; }
.tabnav-tab { padding: 8px 16px; color: var(--muted); border: 1px solid transparent; border-radius: 6px 6px 0 0; }
.tabnav-tab.selected { color: var(--fg); border-color: var(--line) var(--line) var(--bg); }
.Counter, [class*="CounterLabel"] { padding: 0 6px; margin-left: 6px; border-radius: 2em; background: var(--line); font-size: 12px; }
.Layout { display: grid; grid-template-columns: minmax(0, 1fr) 296px; gap: 24px; }
.TimelineItem { display: flex; gap: 12px; padding: 12px 0; color: var(--muted); }
.timeline-comment { border: 1px solid var(--line); border-radius: 6px; color: var(--fg); }
.timeline-comment-group { flex: 1; }
.timeline-comment-header { display: flex; justify-content: space-between; padding: 8px 16px; background: var(--subtle); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; }
.timeline-comment-header h3 { margin: 0; font-size: 14px; font-weight: 400; }
.comment-body { padding: 4px 16px; }
.Label, .IssueLabel { padding: 0 7px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px; color: var(--muted); }
.discussion-sidebar-item { padding: 12px 0; border-bottom: 1px solid var(--line); font-size: 12px; }
.discussion-sidebar-item p { display: flex; justify-content: space-between; margin: 4px 0; }
.discussion-sidebar-heading { margin-bottom: 4px; font-weight: 600; color: var(--muted); }
.file { border: 1px solid var(--line); border-radius: 6px; } .file-header { padding: 8px 16px; background: var(--subtle); }
.blob-code { padding: 0 12px; font: 12px/20px ui-monospace, monospace; } .addition { background: #2da44e26; }
`;
