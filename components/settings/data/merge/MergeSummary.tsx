import type { MergeCounts } from '@/lib/domain/merge/merge-tables';
import { mergeWords, tableNames } from '@/lib/i18n/en/merge';
import { sayParts, saySeries } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';

/** What a merge does to the log, in words: the wins first, the rest in a list. */
export function MergeSummary({ counts }: { counts: MergeCounts }) {
  const beside = Object.keys(tableNames).flatMap((table) => {
    const what = besideOf(counts, table);
    return what === '' ? [] : [{ table, text: say(mergeWords.besideLine, { name: tableNames[table] ?? '', what }) }];
  });
  return (
    <div className="merge-summary">
      <p>{winsOf(counts)}</p>
      {beside.length > 0 && (
        <div className="merge-beside">
          <h3>{mergeWords.beside}</h3>
          <ul>
            {beside.map(({ table, text }) => (
              <li key={table}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function winsOf(counts: MergeCounts): string {
  const parts = (['fresh', 'changed', 'removed', 'same'] as const).flatMap((kind) => {
    const n = counts[kind].wins ?? 0;
    return n > 0 ? [sayCount(mergeWords[kind], n)] : [];
  });
  return `${parts.length > 0 ? saySeries(parts) : sayCount(mergeWords.fresh, 0)}.`;
}

function besideOf({ fresh, changed, removed }: MergeCounts, table: string): string {
  const parts = [
    [fresh[table], mergeWords.besideFresh],
    [changed[table], mergeWords.besideChanged],
    [removed[table], mergeWords.besideRemoved],
  ] as const;
  return sayParts(parts.map(([n = 0, sentence]) => n > 0 && say(sentence, { n })));
}
