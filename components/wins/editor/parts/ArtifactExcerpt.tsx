import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { keepExcerpt } from '@/lib/db/win/artifacts';
import type { Artifact } from '@/lib/domain/win/artifact';
import { artifactWords } from '@/lib/i18n/en/wins';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { useSent } from '../use-sent';

/** What was copied of an artifact's text: it can be taken away, and put back for as long as the card is open. */
export function ArtifactExcerpt({ artifact: { winId, key, excerpt } }: { artifact: Artifact }) {
  const { value, send, trouble } = useSent(excerpt, (next) => keepExcerpt(winId, key, next));
  const [taken, setTaken] = useState<string | null>(null);
  if (!value && taken === null) return null;

  function change() {
    setTaken(value);
    send(value === null ? taken : null);
  }

  return (
    <>
      <Disclosure summary={say(artifactWords.excerpt)}>
        {value !== null && <p className="words win-excerpt">{value}</p>}
        <Button onClick={change}>
          {say(value === null ? artifactWords.putExcerptBack : artifactWords.takeExcerpt)}
        </Button>
      </Disclosure>
      {trouble && (
        <Notice tone="error" title={say(troubleWords.notSaved)}>
          {sayRefusal(troubleWords, trouble)}
        </Notice>
      )}
    </>
  );
}
