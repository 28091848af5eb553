import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { Button } from '@/components/ui/Button';
import type { Talk } from '@/lib/domain/talk/talk';
import { toCalendar } from '@/lib/export/calendar';
import { saveDocument } from '@/lib/export/save-document';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { say } from '@/lib/i18n/say';

/** Hands the talk to the user's calendar, as a file: Winnow reads no calendar and asks for none. */
export function AddToCalendar({ talk }: { talk: Talk }) {
  const [said, setSaid] = useState('');
  const hand = async () => {
    if (talk.heldOn === null) return setSaid(texts.calendarNeedsDay);
    const name = `next-steps-${talk.heldOn}.ics`;
    const { id, at, minutes, rev, updatedAt } = talk;
    const entry = {
      id,
      title: texts.calendarTitle,
      day: talk.heldOn,
      at,
      minutes,
      sequence: rev,
      changedAt: updatedAt,
    };
    const text = toCalendar(entry);
    const file = await saveDocument({ name, text, mime: 'text/calendar', level: undefined });
    setSaid(file === null ? '' : say(texts.calendarDone, { file }));
  };
  return (
    <div className="talk-calendar">
      <Exports>
        <Button icon={<CalendarPlus size={16} aria-hidden />} onClick={() => void hand()}>
          {texts.calendar}
        </Button>
      </Exports>
      <p className="note">{say(texts.calendarWhat, { title: texts.calendarTitle })}</p>
      {talk.heldOn !== null && talk.at === null && <p className="note">{texts.calendarWhole}</p>}
      <p className="note" role="status">
        {said}
      </p>
    </div>
  );
}
