import { Link } from '@/components/ui/Link';
import type { toWindow } from '@/lib/domain/day-window';
import { audit } from '@/lib/i18n/en/audit';
import { searchesOf } from '@/lib/sites/searches';
import { isUsername } from './is-username';
import type { Place } from './places';

interface Props {
  /** Null while its address is not typed. */
  place: Place | null;
  window: ReturnType<typeof toWindow>;
  username: string;
}

/** The links into one site's own search, in plain words. */
export function SearchLinks(props: Props) {
  return (
    <section className="audit-search" aria-labelledby="audit-links">
      <h3 id="audit-links">{audit.links}</h3>
      <p className="note">{audit.nothingFetched}</p>
      <Links {...props} />
    </section>
  );
}

function Links({ place, window, username }: Props) {
  const searches = place && searchesOf(place.site);
  if (typeof window === 'string') return <Waiting text={audit.waitsForDays} />;
  if (!place || !searches) return <Waiting text={audit.waitsForCloud} />;
  if (searches.asksUsername && !isUsername(username)) return <Waiting text={audit.waitsForUsername} />;
  return (
    <>
      <ul className="audit-links">
        {searches.linksFor(place.base, window, username).map(({ name, url }) => (
          <li key={name}>
            <Link href={url}>{audit.searches[name].title}</Link>
            <p className="note">{audit.searches[name].finds}</p>
          </li>
        ))}
      </ul>
      <p>{searches.selects ? audit.selects : audit.oneByOne}</p>
    </>
  );
}

function Waiting({ text }: { text: string }) {
  return (
    <p className="muted" role="status">
      {text}
    </p>
  );
}
