import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { countStored } from '@/lib/db/counts';
import { privacyWords } from '@/lib/i18n/en/privacy';
import { settings as texts } from '@/lib/i18n/en/settings';
import { say } from '@/lib/i18n/say';
import { Part } from './Part';

const KINDS = ['wins', 'inTrash', 'artifacts', 'evidence', 'claims', 'drafts'] as const;

/** What there is, in plain words and in numbers that follow the log. */
export function Stored() {
  const reading = useReading(countStored, []);
  return (
    <Part anchor="settings-stored" title={texts.stored} note={texts.storedNote}>
      <p>{texts.storedWhat}</p>
      <dl className="settings-counts numbers">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{texts.counts[kind]}</dt>
            <dd>{reading.state === 'read' ? say('{n}', { n: reading.value[kind] }) : ' '}</dd>
          </div>
        ))}
      </dl>
      {reading.state === 'failed' && <LogTrouble />}
      <a className="ui-button" data-kind="plain" href="#/privacy">
        {privacyWords.open}
      </a>
    </Part>
  );
}
