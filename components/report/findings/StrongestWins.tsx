import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import type { LoggedWin } from '@/lib/domain/log';
import { type Artifact, linkOf } from '@/lib/domain/win/artifact';
import { nameOf } from '@/lib/domain/win/title';
import { nameArtifact } from '@/lib/domain/win/win-source';
import { sayDay } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { say } from '@/lib/i18n/say';

/** The few wins that say most, each with where it can be checked. */
export function StrongestWins({ wins, links }: { wins: readonly LoggedWin[]; links: 'wins' | 'artifacts' }) {
  if (wins.length === 0) return <p>{texts.strongestNone}</p>;
  return (
    <ol className="report-wins">
      {wins.map(({ win, artifacts }) => (
        <li key={win.id}>
          <Grain state={win.level === 'strong' ? 'met' : 'thin'} />
          <div>
            <p className="report-win-title">
              <bdi>{links === 'wins' ? <a href={`#/wins/${win.id}`}>{nameOf(win)}</a> : nameOf(win)}</bdi>
            </p>
            {win.outcome && <p>{say(texts.outcome, { outcome: win.outcome })}</p>}
            <p className="report-note">
              <Parts>
                {sayDay(win.occurredOn)}
                {artifacts.map((artifact) => (
                  <ArtifactName key={artifact.id} artifact={artifact} />
                ))}
              </Parts>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What may not leave has lost its address: the name alone is left, in the words that stand for it. */
function ArtifactName({ artifact }: { artifact: Artifact }) {
  const address = linkOf(artifact);
  if (!/^https?:/i.test(address)) return nameArtifact(artifact);
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {nameArtifact(artifact)}
    </a>
  );
}
