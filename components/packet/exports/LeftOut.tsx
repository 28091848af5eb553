import type { FormText } from '@/lib/export/packet/packet-form';
import { formWords as texts } from '@/lib/i18n/en/packet-exports';
import { say, sayCount } from '@/lib/i18n/say';

/** What of the chosen wins is not in the text. */
export function LeftOut({ leftOut }: Pick<FormText, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <div className="packet-form-left-out">
      <h3>{texts.leftOut}</h3>
      <ul>
        {leftOut.map(({ winId, title, sentences }) => (
          <li key={winId}>
            {sentences === 0 ? say(texts.onlyTitle, { title }) : sayCount(texts.sentences, sentences, { title })}
          </li>
        ))}
      </ul>
    </div>
  );
}
