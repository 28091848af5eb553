import { useEffect, useState } from 'react';
import { AskNews } from '@/components/settings/sites/AskNews';
import { useAsking } from '@/components/settings/sites/use-asking';
import { Button } from '@/components/ui/Button';
import { nameSite, offerWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { findHostOffer, type HostOffer as Offer } from '@/lib/permissions/find-host-offer';
import { toPattern } from '@/lib/permissions/host-pattern';
import './host-offer.css';

/** On a page of a product that Winnow knows, on a host that it does not: the offer to show the button there. */
export function HostOffer() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const { now, ask } = useAsking();
  useEffect(() => {
    let isOpen = true;
    void findHostOffer().then((found) => {
      if (isOpen) setOffer(found);
    });
    return () => {
      isOpen = false;
    };
  }, []);
  if (!offer) return null;
  const { origin, host, site, hasOffer } = offer;
  return (
    <section className="popup-host" aria-label={offerWords.name}>
      {now.is !== 'granted' && (
        <>
          <Button busy={now.is === 'asking'} onClick={() => void ask(toPattern(origin))}>
            {say(offerWords.show, { host })}
          </Button>
          <p className="note">{say(hasOffer ? offerWords.meansHere : offerWords.means, { site: nameSite(site) })}</p>
        </>
      )}
      <AskNews asking={now} granted={(shown) => say(offerWords.granted, { host: shown })} />
    </section>
  );
}
