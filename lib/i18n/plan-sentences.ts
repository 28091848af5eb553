import type { Ladder } from '@/lib/domain/ladder/ladder';
import { planSteps } from '@/lib/domain/plan/plan-steps';
import type { ThingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { partWords, stepWords, thingWords, weekPart } from './en/plan-steps';
import { say, sayCount } from './say';

/** What a part of a step is called, and what a win must carry to tick it. */
export function sayPart(id: string, week: number | null): { name: string; needs: string } {
  if (week !== null) return { name: say(weekPart.name, { n: week }), needs: weekPart.needs };
  return partWords[id] ?? { name: id, needs: '' };
}

/** The one thing of the week in a sentence, and, where a step asks for it, what it takes. */
export function sayThing(thing: ThingOfTheWeek, ladder: Ladder): { what: string; needs: string | null } {
  switch (thing.is) {
    case 'checkpoint':
      return { what: say(thingWords.checkpoint, { day: thing.day }), needs: null };
    case 'step':
      return sayStep(thing);
    case 'wins':
      return { what: sayCount(thingWords.wins, thing.more), needs: null };
    case 'focus':
      return sayFocus(thing.behaviourId, ladder);
    default:
      return { what: thingWords[thing.is], needs: null };
  }
}

function sayStep({ step, part }: Extract<ThingOfTheWeek, { is: 'step' }>): { what: string; needs: string | null } {
  const { title } = stepWords[step];
  if (part === null) return { what: say(thingWords.step, { step: title }), needs: stepWords[step].what };
  const week = planSteps.find(({ id }) => id === step)?.parts.find(({ id }) => id === part)?.week ?? null;
  // The week that it is of is this one.
  if (week !== null) return { what: say(thingWords.step, { step: title }), needs: thingWords.weekNeeds };
  const { name, needs } = sayPart(part, week);
  return { what: say(thingWords.part, { step: title, part: name }), needs: say(thingWords.partNeeds, { what: needs }) };
}

function sayFocus(behaviourId: string, ladder: Ladder): { what: string; needs: string | null } {
  const behaviour = ladder.behaviours.find(({ id }) => id === behaviourId);
  const what = say(thingWords.focus, { behaviour: behaviour?.statement ?? behaviourId });
  return { what, needs: behaviour?.nextAction || null };
}
