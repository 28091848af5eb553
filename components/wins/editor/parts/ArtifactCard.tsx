import { Disclosure } from '@/components/ui/Disclosure';
import { Check } from '@/components/ui/fields/Check';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import { setWritten } from '@/lib/db/win/artifacts';
import { isWebAddress } from '@/lib/domain/win/address';
import { type Artifact, linkOf } from '@/lib/domain/win/artifact';
import { nameArtifact } from '@/lib/domain/win/win-source';
import { artifactWords, sourceNames } from '@/lib/i18n/en/wins';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { Cautions } from '../../Cautions';
import { Place } from '../../Place';
import { useSent } from '../use-sent';
import { ArtifactExcerpt } from './ArtifactExcerpt';
import { FactsTable } from './FactsTable';
import './artifacts.css';

/** One artifact: where it is, what the page said of it, and whether it is written work. */
export function ArtifactCard({ artifact }: { artifact: Artifact }) {
  const written = useSent(artifact.written, (value) => setWritten(artifact.id, value));
  const title = artifact.title || artifact.url;
  return (
    <article className="win-artifact">
      <p className="words">
        {isWebAddress(linkOf(artifact)) ? <Link href={linkOf(artifact)}>{title}</Link> : <bdi>{title}</bdi>}
      </p>
      <p className="win-artifact-meta note">
        <Tag>{sourceNames[artifact.type]}</Tag>
        {artifact.state && (
          <Tag tone={artifact.state === 'merged' ? 'leaf' : 'plain'}>{artifactWords.states[artifact.state]}</Tag>
        )}
        <bdi>
          <Place name={nameArtifact(artifact)} />
        </bdi>
      </p>
      <Cautions of={[artifact]} />
      <Check
        name="written"
        label={say(artifactWords.written)}
        fullName={say(artifactWords.writtenNamed, { title })}
        checked={written.value}
        onChange={written.send}
      />
      {written.trouble && (
        <Notice tone="error" title={say(troubleWords.notSaved)}>
          {sayRefusal(troubleWords, written.trouble)}
        </Notice>
      )}
      <ArtifactExcerpt artifact={artifact} />
      {Object.keys(artifact.facts).length > 0 && (
        <Disclosure summary={say(artifactWords.facts)}>
          <FactsTable facts={artifact.facts} name={title} />
        </Disclosure>
      )}
    </article>
  );
}
