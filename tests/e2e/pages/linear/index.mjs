/**
 * What a page of ours says. Every word is invented; the two names that last are Linear's.
 * @typedef {object} IssueOptions
 * @property {string} [workspace]
 * @property {string} [key]
 * @property {string} [slug]
 * @property {string} [title]
 * @property {string} [tabTitle] another than the usual one
 * @property {boolean} [drawn] false: the app has not drawn the issue yet
 */

/** @param {IssueOptions} options @returns {Required<IssueOptions>} */
function withDefaults(options) {
  const { key = 'ORCH-31', title = 'Nobody owns the export that fails every Monday' } = options;
  return { workspace: 'acme', key, slug: 'nobody-owns-the-export', title, tabTitle: `${key} ${title}`, drawn: true, ...options };
}

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {IssueOptions} options */
export function issueAddress(options) {
  const { workspace, key, slug } = withDefaults(options);
  return `https://linear.app/${workspace}/issue/${key}${slug ? `/${slug}` : ''}`;
}

/** @param {IssueOptions} options */
export function issuePage(options) {
  const { title, tabTitle, drawn } = withDefaults(options);
  const view = `<div data-view-id="issue-view" data-restore-scroll-view="issue-view"><div class="a1"><div contenteditable="true" role="textbox" aria-label="Issue title" aria-multiline="false" class="b2 editor"><p>${escape(title)}</p></div><div contenteditable="true" role="textbox" aria-label="Issue description"><p>Words that are not read.</p></div></div></div>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(tabTitle)}</title><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; } main { max-width: 50rem; margin: 3rem auto; } .editor { font-size: 1.5rem; }</style></head>
<body><div id="root"><nav aria-label="Workspace"><a href="/acme/inbox">Inbox</a></nav><main>${drawn ? view : ''}</main></div></body></html>`;
}

/** Every page there is. @returns {{ name: string, address: string, html: string }[]} */
export function allPages() {
  const options = { 'an issue': {}, 'an issue without a slug': { slug: '' }, 'an issue not drawn yet': { drawn: false }, 'an issue of another tab title': { tabTitle: 'ORCH-30 Another issue' } };
  return Object.entries(options).map(([name, each]) => ({ name: `Linear: ${name}`, address: issueAddress(each), html: issuePage(each) }));
}
