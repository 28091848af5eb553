import { withDefaults } from './options.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */

/** What `/rest/api/3/issue/KEY` (Cloud) or `/rest/api/2/issue/KEY` (Data Center) answers. @param {TicketOptions} options */
export function issueAnswer(options) {
  return { expand: 'names,schema', ...issueRow(options), names: NAMES, schema: SCHEMA };
}

/** One ticket of a search's answer. @param {TicketOptions} options */
export function issueRow(options) {
  const ticket = withDefaults(options);
  const { key, product, parent, isEpicParent, resolution, resolutionId, sprint } = ticket;
  const isCloud = product === 'cloud';
  const above = { id: '1', key: parent, fields: { summary: 'The one above it', issuetype: { id: '9', name: 'Whatever', hierarchyLevel: isEpicParent ? 1 : 0 } } };
  return {
    id: '10007',
    key,
    fields: {
      summary: ticket.summary,
      issuetype: { id: '10004', name: ticket.type, subtask: false, hierarchyLevel: 0 },
      status: { id: '5', name: ticket.status, statusCategory: { id: 3, key: ticket.category, colorName: 'green', name: 'Whatever' } },
      statuscategorychangedate: ticket.statusSince,
      resolution: resolution ? { id: resolutionId, name: resolution, description: '' } : null,
      resolutiondate: resolution ? ticket.resolvedAt : null,
      priority: ticket.priority ? { id: '2', name: ticket.priority } : null,
      assignee: userOf(ticket.assignee, isCloud),
      reporter: userOf(ticket.reporter, isCloud),
      created: ticket.created,
      labels: ticket.labels,
      components: ticket.components.map((name) => ({ id: '1', name })),
      fixVersions: ticket.fixVersions.map((name) => ({ id: '1', name, released: true })),
      issuelinks: ticket.links.map((linked) => ({ id: '1', type: { name: 'Relates' }, outwardIssue: { id: '3', key: linked } })),
      ...(parent && (isCloud || !isEpicParent) ? { parent: above } : {}),
      ...(parent && !isCloud && isEpicParent ? { customfield_10001: parent } : {}),
      customfield_10006: ticket.storyPoints,
      customfield_10099: 41,
      customfield_10004: sprint && (isCloud ? [{ id: 1, name: sprint, state: 'active', boardId: 4 }] : [`com.atlassian.greenhopper.service.sprint.Sprint@1f2e3d[id=1,rapidViewId=4,state=ACTIVE,name=${sprint},startDate=2026-11-09T08:00:00.000Z,endDate=<null>,sequence=1]`]),
    },
  };
}

/** What a search answers: `nextPageToken` on Cloud, `startAt` and `total` on Data Center. @param {TicketOptions[]} tickets @param {Record<string, unknown>} paging */
export function searchAnswer(tickets, paging) {
  return { ...paging, issues: tickets.map(issueRow), names: NAMES, schema: SCHEMA };
}

const NAMES = { customfield_10001: 'Epic Link', customfield_10004: 'Sprint', customfield_10006: 'Story Points', customfield_10099: 'Customers affected' };
const SCHEMA = {
  customfield_10001: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link', customId: 10001 },
  customfield_10004: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10004 },
  customfield_10006: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10006 },
};

function userOf(person, isCloud) {
  return person && { ...(isCloud ? { accountId: person.id } : { name: person.id, key: person.id }), displayName: person.name, active: true };
}
