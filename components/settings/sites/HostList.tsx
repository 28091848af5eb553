import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toDay } from '@/lib/domain/day';
import type { Host } from '@/lib/domain/host';
import { sayDay } from '@/lib/i18n/dates';
import { nameSite, sitesWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { showHost } from '@/lib/permissions/host-pattern';
import { leaveHost } from '@/lib/permissions/reconcile-hosts';
import { HostRow } from './HostRow';
import { OwnHosts } from './OwnHosts';

type News = { is: 'none' } | { is: 'removed' | 'not-removed'; host: string };

/** Every host on which the button stands, and the way off those that the user enabled. */
export function HostList({ hosts }: { hosts: readonly Host[] | undefined }) {
  const [news, setNews] = useState<News>({ is: 'none' });
  const remove = async (origin: string) => {
    const isBack = await leaveHost(origin).catch(() => false);
    setNews({ is: isBack ? 'removed' : 'not-removed', host: showHost(origin) });
  };
  return (
    <>
      <ul className="ruled sites-hosts">
        <OwnHosts />
        {hosts?.map(({ origin, site, enabledAt }) => (
          <HostRow
            key={origin}
            host={showHost(origin)}
            kind={site === null ? sitesWords.kindUnknown : nameSite(site)}
            since={say(sitesWords.enabledOn, { day: sayDay(toDay(new Date(enabledAt))) })}
            action={
              <Button
                kind="quiet"
                aria-label={say(sitesWords.removeFrom, { host: showHost(origin) })}
                onClick={() => void remove(origin)}
              >
                {sitesWords.remove}
              </Button>
            }
          />
        ))}
      </ul>
      {hosts?.length === 0 && <p className="muted">{sitesWords.none}</p>}
      <p className="sites-news" role="status">
        {news.is === 'removed' && say(sitesWords.removed, { host: news.host })}
      </p>
      {news.is === 'not-removed' && (
        <Notice tone="error" title={say(sitesWords.notRemoved, { host: news.host })}>
          {sitesWords.notRemovedWhat}
        </Notice>
      )}
      {hosts && hosts.length > 0 && <p className="note">{sitesWords.revoked}</p>}
    </>
  );
}
