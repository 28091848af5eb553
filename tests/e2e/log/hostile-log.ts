import { record, toWin } from './sample-log.mjs';

const TEXTS = [
  ...['did', 'why', 'plainLine', 'decision', 'reasoning', 'outcome'],
  ...['leftWithThem', 'ownPart', 'topic', 'learned', 'note', 'praise'],
];
const BEHAVIOURS = ['find-problems', 'architecture', 'review-impact', 'proposal', 'reasoned-no'];

/** A log in which every field of a win, a link, a criterion, a talk, a term and an employer is one of `payloads`. */
export function hostileLog(payloads: readonly string[], now = new Date()) {
  const wins = payloads.map((payload, index) => hostileWin(payload, index, now));
  const today = now.toISOString().slice(0, 10);
  return {
    wins,
    artifacts: payloads.map((payload, index) => hostileLink(payload, index, String(wins[index]?.id), now)),
    evidence: wins.map(({ id }, index) =>
      record('e0', index, now, {
        winId: id,
        ladderId: 'senior-engineer',
        behaviourId: BEHAVIOURS[index % BEHAVIOURS.length],
        by: 'user',
      }),
    ),
    criteria: payloads.map((payload, index) =>
      record('c1', index, now, {
        talkId: null,
        ...{ what: line(payload), howKnown: line(payload), ladderId: 'senior-engineer', behaviourId: 'mentor' },
        ...{ dueOn: today, state: 'open' },
      }),
    ),
    talks: payloads.slice(0, 3).map((payload, index) =>
      record('d1', index, now, {
        ...{ heldOn: today, at: null, minutes: 30, with: line(payload) },
        ...{ agenda: payload, notes: payload, state: 'planned' },
      }),
    ),
    glossary: payloads.map((payload, index) =>
      record('f1', index, now, { term: payload.slice(0, 80), meaning: line(payload) }),
    ),
    employers: payloads
      .slice(0, 1)
      .map((payload, index) => record('f2', index, now, { name: line(payload), startedOn: null, endedOn: null })),
  };
}

function hostileWin(payload: string, index: number, now: Date) {
  const said = Object.fromEntries(TEXTS.map((field) => [field, payload]));
  const fields = {
    ...said,
    kind: index % 7 === 6 ? 'lesson' : 'win',
    level: 'strong',
    levelBy: 'user',
    outcomeState: 'known',
    role: 'drove',
    people: [{ label: line(payload), as: 'pm', engineer: false, outsideTeam: true }],
    tags: [line(payload)],
    metric: { label: line(payload), before: line(payload), after: line(payload), unit: line(payload) },
  };
  return toWin({ title: line(payload), daysAgo: index % 300, behaviours: [], fields }, index, now);
}

function hostileLink(payload: string, index: number, winId: string, now: Date) {
  const url = `https://github.com/acme/${index}?${payload.replace(/\s/g, '')}`.slice(0, 1900);
  return record('b0', index, now, {
    ...{ winId, type: 'page', written: true, key: `url:${url}`, url, title: line(payload), host: 'github.com' },
    ...{ state: null, dates: {}, facts: {}, excerpt: payload, cautions: [] },
    ...{ capturedAt: now.toISOString(), capturedBy: 'app' },
  });
}

function line(text: string): string {
  return text.slice(0, 500);
}
