import { escape } from './options.mjs';
import { STYLE } from './style.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */

/** A whole page around its content. @param {Required<TicketOptions>} ticket @param {string} content */
export function document(ticket, content) {
  const { product, key, summary, shown, viewer, context, language, colorMode, layout } = ticket;
  const title = layout === 'modal' || layout === 'panel' || layout === 'board' ? 'Orchard board - Agile Board - Jira' : `[${shown}] ${summary} - Jira`;
  const metas =
    product === 'cloud'
      ? `<meta name="ajs-cloud-id" content="0c0ffee0"><meta name="ajs-atlassian-account-id" content="${viewer?.id ?? ''}">`
      : `<meta name="ajs-issue-key" content="${key}"><meta name="ajs-context-path" content="${context}"><meta name="ajs-version-number" content="9.12.4"><meta name="ajs-remote-user" content="${viewer?.id ?? ''}">`;
  return `<!DOCTYPE html>
<html lang="${language}" data-color-mode="${colorMode}" data-theme="dark:dark light:light"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="application-name" content="JIRA" data-name="jira">${metas}<style>${STYLE}</style></head>
<body id="jira">${ticket.clobbering ? CLOBBERING : ''}<div class="top">Jira</div><div id="${product === 'cloud' ? 'jira-frontend' : 'page'}">${content}</div><script>${SCRIPT}</script></body></html>`;
}

const MEMBERS = ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'parentElement', 'contains', 'textContent', 'matches'];
const CLOBBERING = `<form id="trap">${MEMBERS.map((name) => `<input name="${name}" value="x">`).join('')}</form>
${['title', 'querySelectorAll', 'documentElement', 'body', 'location'].map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}`;

// What Jira's own scripts do to a page: draw the ticket anew, and go to another without loading a document.
const SCRIPT = `
function drawAnew() {
  const content = document.querySelector('#jira-frontend, #page');
  content.replaceWith(content.cloneNode(true));
}
async function softNavigate(address, delay = 120) {
  history.pushState({}, '', address);
  const answer = await fetch(address);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await new Promise((done) => setTimeout(done, delay));
  document.title = next.title;
  document.querySelector('#jira-frontend, #page').replaceWith(document.adoptNode(next.querySelector('#jira-frontend, #page')));
}
`;
