import { document } from './document.mjs';
import { escape, WORDS, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */
/** @typedef {Required<TicketOptions>} Ticket */

/** A page of Jira Cloud that shows the ticket. @param {TicketOptions} options */
export function cloudTicket(options) {
  const ticket = withDefaults({ ...options, product: 'cloud' });
  return rename(document(ticket, LAYOUTS[ticket.layout === 'board' ? 'modal' : ticket.layout](ticket)), ticket);
}

/** Jira's hooks were called otherwise before 2021. @param {string} html @param {Ticket} ticket */
function rename(html, { hooks }) {
  return hooks === 'testid' ? html : html.replaceAll(' data-testid=', ' data-test-id=');
}

const LAYOUTS = {
  /** @param {Ticket} ticket */
  page: (ticket) => `<main class="issue">${issue(ticket)}</main>`,
  /** @param {Ticket} ticket */
  modal: (ticket) => `<main><h1>Orchard board</h1>${board(ticket)}</main><div class="layer"><section role="dialog" aria-label="${ticket.shown}" class="dialog" data-testid="issue.views.issue-details.issue-modal.modal-dialog">${issue(ticket)}</section></div>`,
  /** @param {Ticket} ticket */
  panel: (ticket) => `<main class="with-panel"><div><h1>Backlog</h1>${board(ticket)}</div><div class="panel"><div data-testid="issue.views.issue-details.issue-layout.compact-layout">${issue(ticket)}</div></div></main>`,
  /** @param {Ticket} ticket */
  navigator: (ticket) => `<main class="split"><div data-testid="issue-navigator.ui.issue-results.detail-view"><h1>${WORDS[ticket.language].search}</h1>${['ORCH-2', ticket.shown, 'ORCH-9'].map((key) => `<div class="card" data-testid="issue-navigator.ui.issue-results.detail-view.card-list.card"><a href="/browse/${key}">${key}</a> <span>A ticket of the list</span></div>`).join('')}</div><div class="issue">${issue(ticket)}</div></main>`,
};

/** Other tickets, whose inline fields are named like the shown one's. @param {Ticket} ticket */
function board(ticket) {
  const card = (key, name, status) =>
    `<div class="card" data-testid="platform-board-kit.ui.card.card"><a href="/browse/${key}">${key}</a> ${name}<div data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"><button class="status" data-testid="issue-field-status.ui.status-view.status-button.status-button" aria-label="${status}"><span data-testid="issue-field-status.ui.status-view.status-button.status-button--text">${status}</span></button></div><div data-testid="issue.views.field.user.assignee">${person({ id: 'x', name: 'Somebody Else' }, ticket)}</div></div>`;
  return `<div class="board">${card('ORCH-1', 'The epic above it', 'In Progress')}${card(ticket.shown, escape(ticket.summary), 'To Do')}${card('ORCH-9', 'Another one', 'To Do')}</div>`;
}

/** @param {Ticket} ticket */
function issue(ticket) {
  const { shown, summary, parent } = ticket;
  const crumb = (name, key) => `<li><div data-testid="issue.views.issue-base.foundation.breadcrumbs.${name}"><a data-testid="issue.views.issue-base.foundation.breadcrumbs.${name.includes('parent') ? 'parent-issue' : 'current-issue'}.item" href="/browse/${key}"><span>${key}</span></a></div></li>`;
  return `<div id="jira-issue-header"><nav aria-label="Breadcrumbs"><ol><li><a href="/jira/software/c/projects/ORCH">Orchard</a></li>${parent ? crumb('breadcrumb-parent-issue-container', parent) : ''}${crumb('breadcrumb-current-issue-container', shown)}</ol></nav></div>
<div class="columns"><div data-testid="issue.views.issue-details.issue-layout.container-left">
<div data-testid="issue-field-summary.ui.issue-field-summary-inline-edit--container" class="edit" onclick="document.title = 'editing'"><h1 data-testid="issue.views.issue-base.foundation.summary.heading">${escape(summary)}</h1></div>
<div data-testid="issue.views.field.rich-text.description"><p>A description that is nobody's business, with <a href="/browse/ORCH-99">ORCH-99</a>.</p></div></div>
<div data-testid="issue.views.issue-details.issue-layout.container-right">${fields(ticket)}</div></div>`;
}

/** @param {Ticket} ticket */
function fields(ticket) {
  const words = WORDS[ticket.language];
  const { type, status, resolution, priority, assignee, reporter, labels, components, fixVersions, parent, storyPoints, sprint } = ticket;
  const field = (testid, name, caption, value) => `<div class="field" data-testid="issue.issue-view-layout.${testid}"><div data-testid="issue-field-heading-styled-field-heading.${name}"><span>${caption}</span><button aria-label="?"></button></div><div>${value}</div></div>`;
  const links = (list) => (list.length > 0 ? list.map((name) => `<a href="/issues/?jql=x"><span>${escape(name)}</span></a>`).join('') : `<span>${words.none}</span>`);
  const select = (name, list) => field(`issue-view-multi-select-field.${name}`, name, name, `<div data-testid="issue.views.field.select.common.select-inline-edit.${name}.field-inline-edit-state-less--container">${links(list)}</div>`);
  return [
    `<div data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"><button class="status" data-testid="issue-field-status.ui.status-view.status-button.status-button" aria-label="${escape(status)} - ${words.changeStatus}"><span data-testid="issue-field-status.ui.status-view.status-button.status-button--text">${escape(status)}</span></button></div>`,
    resolution ? `<div data-testid="issue.views.issue-base.foundation.status.resolution"><span data-testid="issue-field-resolution.ui.read.resolution-status-label">${escape(resolution)}</span></div>` : '',
    `<button data-testid="issue.views.issue-base.foundation.change-issue-type.button" aria-label="${escape(type)} - ${words.changeType}"><img alt="" src="data:,"></button>`,
    field('issue-view-assignee-field.assignee', 'assignee', words.assignee, `<div data-testid="issue.views.field.user.assignee">${assignee ? person(assignee, ticket) : `<span>${words.unassigned}</span>`}<div role="button" data-testid="issue-view-layout-assignee-field.ui.assign-to-me">${words.toMe}</div></div>`),
    field('issue-view-reporter-field.reporter', 'reporter', words.reporter, reporter ? person(reporter, ticket) : `<span>${words.none}</span>`),
    priority ? field('issue-view-priority-field.priority', 'priority', words.priority, `<div data-testid="issue-field-priority-readview-full.ui.priority.wrapper"><img alt="" src="data:,"><span>${escape(priority)}</span></div>`) : '',
    field('issue-view-labels-field.labels', 'labels', words.labels, `<div data-testid="issue-view-product-templates-item-list.ui.sortable-item-list.sortable-item-container-labels">${links(labels)}</div>`),
    select('components', components),
    select('fixVersions', fixVersions),
    parent ? field('issue-view-parent-field.parent', 'parent', 'Parent', `<a data-testid="issue-field-parent.ui.view-link" href="/browse/${parent}">${parent} The one above it</a>`) : '',
    storyPoints === null ? '' : field('issue-view-story-point-estimate-field.x', 'points', words.points, `<div data-testid="issue-field-story-point-estimate-readview-full.ui.story-point-estimate"><span>${ticket.language === 'de' ? String(storyPoints).replace('.', ',') : storyPoints}</span></div>`),
    field('issue-view-number-field.customfield_10099', 'customfield_10099', 'Customers affected', '<div><span>41</span></div>'),
    sprint ? field('issue-view-sprint-field.customfield_10020', 'sprint', 'Sprint', `<div data-testid="issue-field-sprint-readview-full.ui.sprint.sprint-content.view-sprint-content"><a href="/jira/software/c/projects/ORCH/boards/4">${escape(sprint)}</a></div>`) : '',
  ].join('\n');
}

/** A name is there twice: beside the picture and in it. */
function person({ name }, { language }) {
  return `<div data-testid="profilecard-next.ui.profilecard.profilecard-trigger"><span role="button" aria-label="${WORDS[language].about} ${escape(name)}"><div role="img"><span>${escape(name)}</span></div><span><span>${escape(name)}</span></span></span></div>`;
}
