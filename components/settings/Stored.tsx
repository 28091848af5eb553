import { LinkButton } from '@/components/ui/LinkButton';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { tableNames } from '@/lib/i18n/en/merge';
import { privacyWords } from '@/lib/i18n/en/privacy';
import { settings as texts } from '@/lib/i18n/en/settings';
import { say } from '@/lib/i18n/say';
import { Part } from './Part';
import { useStoredCounts } from './use-stored-counts';

const KINDS = ['wins', 'inTrash', 'artifacts', 'evidence', 'claims', 'drafts'] as const;

/** What there is, in plain words and in numbers that follow the log. */
export function Stored() {
  const counts = useStoredCounts();
  const names: Readonly<Record<string, string>> = { ...tableNames, ...texts.counts };
  return (
    <Part anchor="settings-stored" title={texts.stored} note={texts.storedNote}>
      <p>{texts.storedWhat}</p>
      <dl className="settings-counts numbers">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{names[kind]}</dt>
            <dd>{counts ? say('{n}', { n: counts[kind] }) : ' '}</dd>
          </div>
        ))}
      </dl>
      {counts === null && <LogTrouble />}
      <LinkButton href="#/privacy">{privacyWords.open}</LinkButton>
    </Part>
  );
}
