import { AliasField } from '@/components/redaction/AliasField';
import { aliasHere } from '@/components/redaction/stand-ins-here';
import { Button } from '@/components/ui/Button';
import { focusBeside } from '@/components/ui/focus-beside';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import { addName, dropName, leaveName, setAlias } from '@/lib/db/redaction/aliases';
import type { Alias } from '@/lib/domain/alias';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { redactionWords } from '@/lib/i18n/en/redaction';
import { say } from '@/lib/i18n/say';
import type { NamesNews } from './names-news';

interface Props {
  row: Alias;
  onNews: (news: NamesNews) => void;
  onTrouble: (reason: StorageRefusal | null) => void;
}

/** One name: what documents say instead, or that they leave it. */
export function NameRow({ row, onNews, onTrouble }: Props) {
  const { kind, name, alias, leave, by } = row;
  const tell = (outcome: Outcome) => onTrouble(outcome.ok ? null : outcome.reason);
  const drop = async () => {
    const outcome = await dropName(kind, name);
    tell(outcome);
    if (!outcome.ok) return;
    const undo = async () => tell(leave ? await leaveName(kind, name, true) : await addName(kind, name, alias));
    onNews({
      message: say(texts.dropped, { name }),
      action: { label: texts.undo, onPress: () => void undo() },
    });
  };
  return (
    <li className="names-row">
      <div className="names-what">
        <bdi className="names-name">{name}</bdi>
        <span className="note">{redactionWords.kinds[kind]}</span>
      </div>
      {leave ? (
        <span className="muted">{texts.left}</span>
      ) : (
        <AliasField
          label={say(texts.aliasOf, { name })}
          alias={aliasHere(row)}
          onChange={async (words) => {
            const outcome = await setAlias(kind, name, words);
            tell(outcome);
            return outcome.ok;
          }}
        />
      )}
      <div className="names-acts">
        <Button
          kind="quiet"
          aria-label={say(leave ? texts.hideOf : texts.leaveOf, { name })}
          onClick={async () => tell(await leaveName(kind, name, !leave))}
        >
          {leave ? texts.hide : texts.leave}
        </Button>
        {by === 'user' && (
          <Button
            kind="quiet"
            aria-label={say(texts.dropOf, { name })}
            onClick={(event) => {
              focusBeside(event.currentTarget);
              void drop();
            }}
          >
            {texts.drop}
          </Button>
        )}
      </div>
    </li>
  );
}
