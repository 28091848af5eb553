import type { AliasKind } from '@/lib/domain/alias';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { words } from '../words';

/** How much a document tells, and what it says instead. */
export const redactionWords = words('redaction.redactionWords', {
  level: 'How much it tells',
  levels: {
    full: { name: 'Full', who: 'For you, and for readers who may see the log itself. Word for word.' },
    'work-safe': {
      name: 'Work-safe',
      who: 'For readers in your company. People, e-mail addresses, secrets and code are replaced; links stay.',
    },
    public: {
      name: 'Public',
      who: 'For anybody. Companies, projects, hosts, repositories and tickets are replaced too; no links.',
    },
  } satisfies Record<RedactionLevel, { name: string; who: string }>,
  saidStill: 'Private or confidential, and still in this text: {titles}. Take it out before the text leaves.',
  summary: 'What is replaced and kept back',
  reading: 'Reading the names of your log…',
  replaced: { one: '1 replacement', other: '{n} replacements' },
  nothingReplaced: 'Nothing is replaced.',
  nothingAtFull: 'At Full every word stands as it is in the log.',
  kinds: {
    employer: 'Employer',
    project: 'Project',
    person: 'Person',
    host: 'Host',
    repository: 'Repository',
    ticket: 'Ticket',
    address: 'Address',
    handle: 'Handle',
    code: 'Code or secret',
    term: 'Another name',
  } satisfies Record<AliasKind, string>,
  table: 'What the document says instead',
  aliasFor: 'Alias for {name}',
  leave: 'Leave as it is',
  leaveFor: 'Leave as it is: {name}',
  leaveWarning: '“{name}” will then appear in every document, at Public too, unless it is part of a longer name.',
  leaveSure: 'Leave it',
  leaveNot: 'Keep replacing it',
  left: '“{name}” stays as it is from now on. You can take that back under Settings, Names.',
  aliasKept: '“{name}” is “{alias}” from now on.',
  times: { one: 'once', other: '{n} times' },
  moreWins: { one: '1 more', other: '{n} more' },
  keptBack: 'Kept back',
  privateOut: { one: '1 private win', other: '{n} private wins' },
  confidentialOut: { one: '1 confidential win', other: '{n} confidential wins' },
  fieldsOut: {
    full: '',
    'work-safe': 'Notes, excerpts, what pages state, and what follows the path of a link.',
    public: 'Notes, excerpts, what pages state, titles of artifacts, and every link.',
  } satisfies Record<RedactionLevel, string>,
  nothingOut: 'Nothing.',
  more: { one: '1 more replacement is not listed.', other: '{n} more replacements are not listed.' },
});
