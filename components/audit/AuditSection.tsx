import { useState } from 'react';
import './audit.css';
import { Page } from '@/components/app/Page';
import { useToday } from '@/components/ui/use-today';
import { lastSixMonths, toWindow } from '@/lib/domain/audit-window';
import { audit } from '@/lib/i18n/en/audit';
import { PlaceAndLinks } from './PlaceAndLinks';
import { usePlaces } from './use-places';
import { WindowFields } from './WindowFields';

/** Looking back: a time, a site, and the links that open the site's own searches for both. */
export function AuditSection() {
  const usual = lastSixMonths(useToday());
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({});
  const places = usePlaces();
  const { from, to } = { ...usual, ...typed };
  return (
    <Page title={audit.title} className="audit">
      <p className="muted">{audit.intro}</p>
      <section className="audit-part" aria-labelledby="audit-when">
        <h2 id="audit-when">{audit.when}</h2>
        <WindowFields from={from} to={to} onChange={(change) => setTyped({ ...typed, ...change })} />
      </section>
      {places && <PlaceAndLinks places={places} window={toWindow(from, to)} />}
    </Page>
  );
}
