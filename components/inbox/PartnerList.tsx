import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import { Tag } from '@/components/ui/Tag';
import { grainOf } from '@/components/wins/list/win-grain';
import { Place } from '@/components/wins/Place';
import type { LoggedWin } from '@/lib/domain/log';
import type { Partner } from '@/lib/domain/win/merge-partners';
import { sourceOf } from '@/lib/domain/win/win-source';
import { sayNearDay } from '@/lib/i18n/dates';
import { mergeWords } from '@/lib/i18n/en/inbox';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

interface Props {
  heading: string;
  partners: readonly Partner[];
  onPick: (other: LoggedWin) => void;
}

/** Wins to merge with; pressing one does it. */
export function PartnerList({ heading, partners, onPick }: Props) {
  if (partners.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {partners.map(({ logged, likeness }) => (
          <li key={logged.win.id}>
            <button type="button" className="inbox-partner" onClick={() => onPick(logged)}>
              <Grain state={grainOf(logged.win).state} size={16} />
              <span className="words" dir="auto">
                {sayWin(logged.win)}
              </span>
              <span className="inbox-partner-about">
                <span className="note">
                  <Parts>
                    <Place name={sourceOf(logged) ?? say(winsWords.typed)} />
                    {sayNearDay(logged.win.occurredOn)}
                  </Parts>
                </span>
                <span className="inbox-partner-tags">
                  <Tag>{say(standing(logged))}</Tag>
                  {likeness && (
                    <Tag tone="leaf">{say(likeness === 'named' ? mergeWords.named : mergeWords.sameTitle)}</Tag>
                  )}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ win }: LoggedWin) {
  if (win.status === 'inbox') return mergeWords.inInbox;
  return win.status === 'draft' ? mergeWords.draft : mergeWords.kept;
}
