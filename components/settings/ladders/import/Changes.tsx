import type { ReactNode } from 'react';
import { importWords } from '@/lib/i18n/en/ladders';
import { say, sayCount } from '@/lib/i18n/say';
import type { LadderChanges } from '@/lib/ladders/ladder-changes';
import { Part } from '../../Part';

/** What a newer version adds, rewords and takes out, before it is applied. */
export function Changes({ changes: { added, changed, removed, same } }: { changes: LadderChanges }) {
  const isNone = added.length + changed.length + removed.length === 0;
  return (
    <Part title={importWords.changes} note={importWords.changesNote}>
      {isNone ? <p>{importWords.noChange}</p> : <p>{sayCount(importWords.same, same)}</p>}
      <Group title={sayCount(importWords.added, added.length)} count={added.length}>
        {added.map(({ id, statement }) => (
          <li key={id}>{statement}</li>
        ))}
      </Group>
      <Group title={sayCount(importWords.changed, changed.length)} count={changed.length}>
        {changed.map(({ before, after }) => (
          <li key={after.id}>
            {after.statement}
            <p className="note">{say(importWords.was, { statement: before.statement })}</p>
          </li>
        ))}
      </Group>
      <Group title={sayCount(importWords.removed, removed.length)} count={removed.length}>
        {removed.map(({ id, statement }) => (
          <li key={id}>{statement}</li>
        ))}
      </Group>
    </Part>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="ladders-changes" aria-label={title}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
