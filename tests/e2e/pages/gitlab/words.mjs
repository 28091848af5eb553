/** What the interface says in each language; none of it may be read. */
export const WORDS = {
  en: {
    states: { open: 'Open', draft: 'Open', merged: 'Merged', closed: 'Closed' },
    asked: 'requested to merge', into: 'into', mergedBy: 'Merged by', approvedBy: 'Approved by', none: 'None', expired: '(expired)',
    overview: 'Overview', commits: 'Commits', changes: 'Changes', milestone: 'Milestone', labels: 'Labels', list: 'Merge requests',
  },
  de: {
    states: { open: 'Offen', draft: 'Offen', merged: 'Zusammengeführt', closed: 'Geschlossen' },
    asked: 'möchte zusammenführen:', into: 'nach', mergedBy: 'Zusammengeführt von', approvedBy: 'Genehmigt von', none: 'Keine', expired: '(abgelaufen)',
    overview: 'Übersicht', commits: 'Commits', changes: 'Änderungen', milestone: 'Meilenstein', labels: 'Labels', list: 'Merge-Anfragen',
  },
};
