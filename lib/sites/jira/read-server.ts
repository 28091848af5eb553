import { textOf, unique } from '../clean';
import { all, attribute, first } from '../dom';
import { toInstant } from './instant';
import { isStoryPoints } from './own-fields';
import { keyOfLink, missingOf, type PageFields, readNames, readPerson, readText, toNumber } from './page-fields';
import { present } from './told';
import { isViewer, type Viewer } from './viewer';

const PERSON = '.user-hover, [rel]';
// Types name a field the same in every language; captions do not.
const ofType = (type: string) =>
  `[id^="customfield_"][data-fieldtype="${type}"],[id^="customfield_"][data-fieldtypecompletekey$=":${type}"]`;

/** What a page or board of Data Center shows of the ticket in `part`. */
export function readServer(part: Document | Element, viewer: Viewer): PageFields {
  const [type, assignee, reporter] = ['#type-val', '#assignee-val', '#reporter-val'].map((field) => first(part, field));
  return {
    facts: present({
      type: readText(type),
      priority: readText(first(part, '#priority-val')),
      assignee: readPerson(assignee, PERSON),
      reporter: readPerson(reporter, PERSON),
      created: readMoment(part, '#created-val'),
      resolutionDate: readMoment(part, '#resolutiondate-val'),
      labels: readNames(first(part, '.labels-wrap .labels'), 'a.lozenge'),
      components: readNames(first(part, '#components-val')),
      fixVersions: readNames(first(part, '#fixfor-val')),
      parent: keyOfLink(first(part, '#parent_issue_summary')),
      epic: keyOfLink(all(part, ofType('gh-epic-link')).flatMap((field) => first(field, 'a[href]') ?? [])[0]),
      storyPoints: readPoints(part),
      sprint: readText(first(part, ofType('gh-sprint'))),
      issueLinks: readLinks(part),
    }),
    isAssignee: isPerson(assignee, viewer),
    isReporter: isPerson(reporter, viewer),
    missing: missingOf(['type', type], ['assignee', assignee], ['reporter', reporter]),
  };
}

function readMoment(part: Document | Element, field: string): string | undefined {
  const [moment] = all(part, `${field} [datetime]`);
  return moment && toInstant(attribute(moment, 'datetime'));
}

function isPerson(field: Element | undefined, viewer: Viewer): boolean {
  return (
    field !== undefined &&
    isViewer(
      viewer,
      all(field, '[rel]').map((person) => attribute(person, 'rel')),
    )
  );
}

function readPoints(part: Document | Element): number | undefined {
  for (const field of all(part, '[id^="customfield_"][id$="-val"]')) {
    const [, number] = /^customfield_(\d+)-val$/.exec(attribute(field, 'id')) ?? [];
    const caption = number && first(part, `#rowForcustomfield_${number} strong[title]`);
    const isNamed = caption && (isStoryPoints(attribute(caption, 'title')) || isStoryPoints(textOf(caption)));
    const points = isNamed ? toNumber(readText(field)) : undefined;
    if (points !== undefined) return points;
  }
  return undefined;
}

function readLinks(part: Document | Element): string[] | undefined {
  const links = all(part, '#linkingmodule a[data-issue-key], .links-container a[data-issue-key]');
  return links.length > 0 ? unique(links.map((link) => keyOfLink(link) ?? '')) : undefined;
}
