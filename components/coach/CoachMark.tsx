import { Grain } from '@/components/ui/grains/Grain';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Verdict } from '@/lib/coach/judge';
import { coachWords } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';

type Said = Pick<Verdict['ingredients'][number], 'id' | 'present'>;

/** Role, object and outcome: a kernel each, which fills when the words say it. */
export function CoachMark({ ingredients }: { ingredients: readonly Said[] }) {
  return (
    <ul className="coach-mark" aria-label={say(coachWords.name)}>
      {ingredients.map(({ id, present }) => (
        <li key={id} data-present={present || undefined}>
          <Grain state={present ? 'met' : 'none'} size={14} />
          {say(coachWords.ingredients[id])}
          <VisuallyHidden>: {say(present ? coachWords.said : coachWords.unsaid)}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
