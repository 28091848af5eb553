import { formWords as texts } from '@/lib/i18n/en/packet-exports';
import { say, sayCount } from '@/lib/i18n/say';

interface Props {
  characters: number;
  /** Null: as long as it gets. */
  target: number | null;
}

/** How long the text is beside how long it may be, in words and as a bar that runs over its end. */
export function CharacterCount({ characters, target }: Props) {
  if (target === null) {
    return (
      <p className="packet-form-count">
        {sayCount(texts.count, characters)}
        <span className="note">{texts.counted}</span>
      </p>
    );
  }
  const share = Math.min(1, characters / target);
  return (
    <div className="packet-form-count" data-over={characters > target || undefined}>
      <span className="packet-form-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <p>
        {say(texts.countOf, { n: characters, target })}
        {': '}
        <strong>{sayRoom(target - characters)}</strong>
      </p>
      <span className="note">{texts.counted}</span>
    </div>
  );
}

function sayRoom(left: number): string {
  if (left === 0) return texts.exact;
  return left < 0 ? sayCount(texts.over, -left) : sayCount(texts.room, left);
}
