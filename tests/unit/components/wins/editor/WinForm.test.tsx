// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { SavedWin } from '@/components/wins/editor/SavedWin';
import { loadCoach } from '@/lib/coach/coach';
import { db } from '@/lib/db/database';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { coachQuestions, coachWords } from '@/lib/i18n/en/coach';
import { editorWords, fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

function open(winId: string) {
  const back = { href: '#/wins', title: () => 'Wins' };
  const none = () => {};
  const ladder = seniorEngineer;
  return render(<SavedWin ladder={ladder} winId={winId} field={null} back={back} onTrash={none} onRestore={none} />);
}

it('a win that is kept is read by the coach where only the rule had read it', async () => {
  await loadCoach();
  const winId = crypto.randomUUID();
  const did = 'I contributed to architecture discussions';
  await saveWin({ winId, fields: { ...blankWin('2026-11-02', 'A win'), did } });
  expect(await db.wins.get(winId)).toMatchObject({ level: 'evidence', levelBy: 'rule' });
  open(winId);
  fireEvent.click(await screen.findByRole('button', { name: say(editorWords.keep) }));
  await waitFor(async () =>
    expect(await db.wins.get(winId)).toMatchObject({ status: 'ready', level: 'vague', levelBy: 'coach' }),
  );
});

it('a question that was skipped is not asked, and asked again once one wants it', async () => {
  await loadCoach();
  const winId = crypto.randomUUID();
  const did = 'I drove the API versioning decision';
  await saveWin({ winId, fields: { ...blankWin('2026-11-02', 'A win'), did, waved: ['role', 'outcome'] } });
  open(winId);
  const asks = () => screen.queryByText(say(coachQuestions.outcome), { selector: '.coach-question p' });
  const again = await screen.findByRole('button', { name: say(editorWords.askAgain) });
  expect(asks()).toBeNull();
  fireEvent.click(again);
  await waitFor(() => expect(asks()).not.toBeNull());
  expect(screen.queryByRole('button', { name: say(editorWords.askAgain) })).toBeNull();
  await waitFor(async () => expect((await db.wins.get(winId))?.waved).toEqual(['role']));
  fireEvent.click(screen.getByRole('button', { name: say(coachWords.wave) }));
  await screen.findByRole('button', { name: say(editorWords.askAgain) });
});

it('a level of the user’s own is given back to whoever reads the words, and the note names the reader', async () => {
  await loadCoach();
  const winId = crypto.randomUUID();
  const did = 'I contributed to architecture discussions';
  await saveWin({ winId, fields: { ...blankWin('2026-11-02', 'A win'), did, level: 'strong', levelBy: 'user' } });
  open(winId);
  fireEvent.click(await screen.findByRole('button', { name: 'Let Winnow decide' }));
  await screen.findByText(say(fieldWords.levelByCoach));
  await waitFor(async () => expect(await db.wins.get(winId)).toMatchObject({ level: 'vague', levelBy: 'coach' }));
});
