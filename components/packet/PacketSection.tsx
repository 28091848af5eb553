import { LinkButton } from '@/components/ui/LinkButton';
import '@/components/ui/link.css';
import './packet.css';
import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Page } from '@/components/app/Page';
import { EmptyState } from '@/components/ui/EmptyState';
import { AUDIENCES } from '@/lib/domain/packet/packet';
import { packetWords as texts } from '@/lib/i18n/en/packet';
import { type Choosing, useChoices } from './choices/use-choices';
import { HandedView } from './handed/HandedView';
import { PacketMaking } from './PacketMaking';
import { usePacketGround } from './use-packet';

/** The packet: chosen, checked, previewed as printed, exported and handed over. */
export function PacketSection() {
  const [address] = useHashLocation();
  const choosing = useChoices();
  useAskedAudience(address, choosing);
  const { setting, ground, share } = usePacketGround(choosing?.choices.ladderId ?? null);
  const handedId = /^\/packet\/handed\/([0-9a-f-]{36})$/.exec(address)?.[1];
  if (!setting || !choosing || (handedId && !ground)) return <div className="app-page" aria-busy="true" />;
  if (handedId && ground) return <HandedView key={handedId} id={handedId} ground={ground} />;
  if (setting.isEmpty) {
    return (
      <Page title={texts.title}>
        <EmptyState
          title={texts.empty}
          text={texts.emptyWhat}
          action={
            <LinkButton kind="primary" href="#/wins/new">
              {texts.emptyNext}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return <PacketMaking choosing={choosing} setting={setting} ground={ground} share={share} />;
}

/** Takes the audience from an address such as `#/packet?audience=manager`, once. */
function useAskedAudience(address: string, choosing: Choosing | undefined): void {
  const asked = AUDIENCES.find(
    (audience) => audience === new URLSearchParams(address.split('?', 2)[1]).get('audience'),
  );
  const change = choosing?.change;
  useEffect(() => {
    if (asked && change) change({ audience: asked });
  }, [asked, change]);
}
