import type { Artifact } from '@/lib/domain/win/artifact';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { AddLink, type LinkedWin } from './AddLink';
import { ArtifactCard } from './ArtifactCard';
import './artifacts.css';

interface Props extends LinkedWin {
  artifacts: readonly Artifact[];
}

/** What the win points to, and the field for one link more. */
export function Artifacts({ artifacts, ...linked }: Props) {
  return (
    <section className="win-part win-later" aria-labelledby="win-artifacts" data-field="artifacts" tabIndex={-1}>
      <h2 id="win-artifacts">{say(editorWords.artifacts)}</h2>
      {artifacts.length === 0 && <p className="muted">{say(editorWords.noArtifacts)}</p>}
      <ul className="win-artifacts">
        {artifacts.map((artifact) => (
          <li key={artifact.id}>
            <ArtifactCard artifact={artifact} />
          </li>
        ))}
      </ul>
      <AddLink {...linked} />
    </section>
  );
}
