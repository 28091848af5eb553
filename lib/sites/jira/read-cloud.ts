import { clean, textOf } from '../clean';
import { all, attribute, first } from '../dom';
import { ASSIGNEE, hook } from './hooks';
import { isStoryPoints } from './own-fields';
import { keyOfLink, missingOf, type PageFields, readNames, readPerson, readText, toNumber } from './page-fields';
import { present } from './told';

const CARD = `${hook('profilecard-trigger', '*=')},${hook('profilecard', '$=')}`;
const TYPE = hook('change-issue-type.button', '*=');
const PRIORITY = [hook('priority.wrapper', '$='), hook('issue-view-priority-field', '*=')];
const REPORTER = [hook('issue-view-reporter-field', '*='), hook('issue.views.field.user.reporter')];
// Never `issue.views.issue-base.context.labels`, which other fields are called too.
const LABELS = hook('sortable-item-container-labels', '$=');
const listed = (field: string) => [
  hook(`select-inline-edit.${field}`, '*='),
  hook(`issue-view-${field}-field.${field}`, '*='),
];
const PARENT = [hook('issue-field-parent.ui.view-link'), `${hook('breadcrumb-parent-issue-container', '*=')} a`];
const ESTIMATE = hook('story-point-estimate', '*=');
const NUMBER_FIELD = hook('issue-view-number-field.customfield_', '*=');
const FIELD_HEADING = hook('field-heading', '*=');
const SPRINT = [hook('view-sprint-content', '$='), hook('issue-view-sprint-field', '*=')];

/** What a page of Jira Cloud shows of the ticket in `part`; it does not say by an id who anybody is. */
export function readCloud(part: Document | Element): PageFields {
  const [type, assignee, reporter] = [first(part, TYPE), first(part, ASSIGNEE), first(part, ...REPORTER)];
  return {
    facts: present({
      type: type && readType(type),
      priority: readText(first(part, ...PRIORITY)),
      assignee: readPerson(assignee, CARD),
      reporter: readPerson(reporter, CARD),
      labels: readNames(first(part, LABELS)),
      components: readNames(first(part, ...listed('components'))),
      fixVersions: readNames(first(part, ...listed('fixVersions'))),
      parent: keyOfLink(first(part, ...PARENT)),
      storyPoints: readPoints(part),
      sprint: readText(first(part, ...SPRINT)),
    }),
    isAssignee: false,
    isReporter: false,
    missing: missingOf(['type', type], ['assignee', assignee], ['reporter', reporter]),
  };
}

// "Bug - Change work type": what follows the last dash is the button's, in whatever language.
function readType(button: Element): string | undefined {
  const said = /^(.+) - [^-]+$/.exec(attribute(button, 'aria-label'))?.[1];
  return clean(said ?? all(button, 'img[alt]').map((image) => attribute(image, 'alt'))[0] ?? '');
}

/** Jira's own field for points, else a number whose caption says so. */
function readPoints(part: Document | Element): number | undefined {
  const captioned = all(part, NUMBER_FIELD).filter((field) => isStoryPoints(textOf(first(field, FIELD_HEADING))));
  for (const field of [...all(part, ESTIMATE), ...captioned]) {
    const points = toNumber(readText(field));
    if (points !== undefined) return points;
  }
  return undefined;
}
