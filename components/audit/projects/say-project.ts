import type { AuditProject } from '@/lib/domain/audit/audit';
import { projectWords as texts } from '@/lib/i18n/en/audit-parts';
import { sayParts } from '@/lib/i18n/lists';
import { sayCount } from '@/lib/i18n/say';

/** "Repository on github.com · 5 wins" */
export function sayProject({ kind, host, wins }: AuditProject): string {
  const count = wins.length === 0 ? texts.noWins : sayCount(texts.wins, wins.length);
  return sayParts([texts.kinds[kind], host, kind !== 'typed' && count]);
}
