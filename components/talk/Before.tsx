import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { setTalkRemoved } from '@/lib/db/talk/talks';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import { AddToCalendar } from './AddToCalendar';
import { Agenda } from './Agenda';
import { NoTalk } from './NoTalk';
import { TalkFields } from './TalkFields';
import { stageHref } from './talk-address';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

/** To prepare: when and with whom, the calendar, and the agenda. */
export function Before({ talks, acts }: { talks: Talks; acts: TalkActs }) {
  const { planned } = talks;
  if (!planned) return <NoTalk acts={acts} />;
  const drop = () => {
    const undo = () => setTalkRemoved(planned.id, false);
    void acts.run(setTalkRemoved(planned.id, true), { message: texts.dropped, undo });
  };
  return (
    <>
      <TalkFields key={planned.id} talk={planned} acts={acts} />
      <AddToCalendar talk={planned} />
      <Agenda talk={planned} talks={talks} />
      <div className="row">
        <LinkButton kind="primary" href={stageHref('during')}>
          {texts.begun}
        </LinkButton>
        <Button kind="quiet" onClick={drop}>
          {texts.drop}
        </Button>
      </div>
      <p>
        <a className="ui-link" href="#/checklist?help=passive">
          {texts.passive}
        </a>
      </p>
    </>
  );
}
