import { document } from './document.mjs';
import { escape, WORDS, withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */
/** @typedef {Required<TicketOptions>} Ticket */

const COLOURS = { done: 'green', indeterminate: 'yellow', new: 'blue-gray' };

/** A page or a board of Jira Server or Data Center that shows the ticket. @param {TicketOptions} options */
export function serverTicket(options) {
  const ticket = withDefaults({ ...options, product: 'server' });
  return document(ticket, ticket.layout === 'board' ? board(ticket) : `<div id="issue-content">${header(ticket)}${body(ticket)}</div>`);
}

/** @param {Ticket} ticket */
function header({ shown, summary, parent, isEpicParent, context }) {
  const above = parent && !isEpicParent ? `<li><a class="issue-link" data-issue-key="${parent}" href="${context}/browse/${parent}" id="parent_issue_summary">${parent} The one above it</a></li>` : '';
  return `<header id="stalker" class="issue-header"><div class="issue-header-content"><div class="aui-page-header-main"><ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="${context}/browse/ORCH">Orchard</a></li>${above}<li><a class="issue-link" data-issue-key="${shown}" href="${context}/browse/${shown}" id="key-val" rel="10007">${shown}</a></li></ol><h1 id="summary-val" class="editable-field inactive">${escape(summary)}<span class="overlay-icon aui-icon"></span></h1></div></div></header>`;
}

/** @param {Ticket} ticket */
function body(ticket) {
  const words = WORDS[ticket.language];
  const { shown, context, type, priority, labels, components, fixVersions, assignee, reporter, created, resolvedAt, parent, isEpicParent, storyPoints, sprint, links } = ticket;
  const list = (id, names) => `<span id="${id}-val" class="value">${names.length > 0 ? `<span class="shorten" id="${id}-field">${names.map((name) => `<a href="${context}/browse/ORCH/${id}/1">${escape(name)}</a>`).join(', ')}</span>` : words.none}</span>`;
  const custom = (number, type, title, value) => `<li id="rowForcustomfield_${number}" class="item"><div class="wrap"><strong title="${title}" class="name"><label>${title}:</label></strong><div id="customfield_${number}-val" class="value type-${type} editable-field inactive" data-fieldtype="${type}" data-fieldtypecompletekey="com.pyxis.greenhopper.jira:${type}">${value}<span class="overlay-icon aui-icon"></span></div></div></li>`;
  return `<div class="columns"><div id="details-module"><h3>${words.details}</h3><ul>
<li class="item"><span id="type-val" class="value editable-field inactive"><img alt="" src="data:,"> ${escape(type)}<span class="overlay-icon aui-icon"></span></span></li>
${priority ? `<li class="item"><span id="priority-val" class="value editable-field inactive"><img alt="" src="data:,"> ${escape(priority)}<span class="overlay-icon aui-icon"></span></span></li>` : ''}
<li class="item">${standing(ticket)}</li>
<li class="item">${list('components', components)}</li><li class="item">${list('fixfor', fixVersions)}</li>
<li class="item"><div class="labels-wrap value">${labels.length > 0 ? `<ul class="labels" id="labels-10007-value">${labels.map((label) => `<li><a class="lozenge" href="${context}/issues/?jql=labels"><span>${escape(label)}</span></a></li>`).join('')}</ul>` : `<span class="labels" id="labels-10007-value">${words.none}</span>`}</div></li></ul>
<ul id="customfieldmodule">${storyPoints === null ? '' : custom('10006', 'float', 'Story Points', ` ${storyPoints} `)}${custom('10099', 'float', 'Customers affected', '41')}
${parent && isEpicParent ? custom('10001', 'gh-epic-link', 'Epic Link', `<a href="${context}/browse/${parent}" class="aui-label ghx-label">The epic above it</a>`) : ''}${sprint ? custom('10004', 'gh-sprint', 'Sprint', `<a href="${context}/secure/GHGoToBoard.jspa?sprintId=1">${escape(sprint)}</a>`) : ''}</ul>
<div id="descriptionmodule"><div id="description-val" class="field-ignore-highlight"><div class="user-content-block"><p>A description that is nobody's business.</p></div></div></div>
${links.length > 0 ? `<div id="linkingmodule"><dl class="links-list">${links.map((key) => `<dd><a href="${context}/browse/${key}" data-issue-key="${key}" class="issue-link">${key}</a></dd>`).join('')}</dl></div>` : ''}</div>
<div id="peoplemodule"><h3>${words.people}</h3><dl><dt>${words.assignee}:</dt><dd><span id="assignee-val" class="value">${person('assignee', assignee, words.unassigned)}</span></dd><dt>${words.reporter}:</dt><dd><span id="reporter-val" class="value">${person('reporter', reporter, words.none)}</span></dd></dl>
<h3>${words.dates}</h3><dl><dd id="created-date"><span id="created-val" class="value"><time class="livestamp" datetime="${short(created)}">02/Nov/26</time></span></dd>${resolvedAt ? `<dd><span id="resolutiondate-val" class="value"><time class="livestamp" datetime="${short(resolvedAt)}">18/Nov/26</time></span></dd>` : ''}</dl><a href="${context}/browse/${shown}?page=history">History</a></div></div>`;
}

/** @param {Ticket} ticket */
function standing({ status, category, resolution, language }) {
  const colour = COLOURS[category];
  return `<span id="status-val" class="value"><span class="jira-issue-status-lozenge aui-lozenge jira-issue-status-lozenge-${colour} jira-issue-status-lozenge-${category} aui-lozenge-subtle jira-issue-status-lozenge-max-width-medium">${escape(status)}</span></span> <span id="resolution-val" class="value ${resolution ? 'resolved' : 'unresolved'}"> ${escape(resolution ?? WORDS[language].unresolved)} </span>`;
}

/** A summary, its key and its status in the panel beside the columns of a board. @param {Ticket} ticket */
function board(ticket) {
  const card = (key) => `<div class="ghx-issue" data-issue-key="${key}" data-issue-id="1"><a class="ghx-key" href="${ticket.context}/browse/${key}">${key}</a> <span class="ghx-summary">A card</span></div>`;
  return `<div id="ghx-work" class="with-panel"><div><h1 id="ghx-board-name">Orchard board</h1><div class="board">${['ORCH-1', ticket.shown, 'ORCH-9'].map(card).join('')}</div></div>
<div id="ghx-detail-view" class="panel"><div id="ghx-detail-issue" class="ghx-detail-issue" data-issueid="10007" data-issuekey="${ticket.shown}"><dl class="ghx-detail-list"><dd data-field-id="issuekey" class="ghx-fieldname-issuekey"><a id="issuekey-val" href="${ticket.context}/browse/${ticket.shown}">${ticket.shown}</a></dd></dl><h1 id="summary-val" class="editable-field inactive" data-field-id="summary">${escape(ticket.summary)}<span class="overlay-icon aui-icon"></span></h1>${body(ticket)}</div></div></div>`;
}

function person(field, who, nobody) {
  return who ? `<span class="user-hover" id="issue_summary_${field}_${who.id}" rel="${who.id}"><span class="aui-avatar"><img alt="" src="data:,"></span>${escape(who.name)}</span>` : `<em>${nobody}</em>`;
}

/** Data Center's pages write no fractions of seconds. @param {string} moment */
function short(moment) {
  return moment.replace(/\.\d+/, '');
}
