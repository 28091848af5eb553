// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { PacketSection } from '@/components/packet/PacketSection';
import { readDraft } from '@/lib/db/drafts';
import { handOver } from '@/lib/db/packets';
import { readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { addDays, toDay } from '@/lib/domain/day';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';
import { aPacket, OPTIONS } from '../../lib/domain/packet/a-packet';

const today = toDay(new Date());

beforeEach(async () => {
  location.hash = '#/packet';
  await emptyLog();
});

async function addWin(title: string, changes: Partial<WinFields> = {}): Promise<string> {
  const winId = crypto.randomUUID();
  const fields: WinFields = { ...blankWin(today, title), status: 'ready', did: 'I did all of it.', ...changes };
  await saveWin({ winId, fields });
  return winId;
}

function open() {
  render(
    <LadderProvider>
      <PacketSection />
    </LadderProvider>,
  );
}
const sheets = () => screen.getByLabelText('As printed');

describe('the packet', () => {
  it('says what it is for where there is nothing to hand over', async () => {
    await addWin('Waits in the inbox', { status: 'inbox' });
    open();
    expect(await screen.findByText('Nothing to hand over yet')).toBeTruthy();
    expect(screen.getByText('Log a win').getAttribute('href')).toBe('#/wins/new');
  });

  it('says that all of it is private, and tells none of it', async () => {
    await addWin('Secret', { visibility: 'private' });
    await addWin('Hush', { confidential: true });
    open();
    expect(await screen.findByText('Nothing that may leave')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Secret|Hush/);
    expect(screen.getByText('2 private or confidential wins are left out.')).toBeTruthy();
  });

  it('leads from its choices to the pages, by key as well', async () => {
    await addWin('Cut the retries');
    open();
    fireEvent.click(await screen.findByText('Look at the pages'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('As printed'));
  });

  it('says that the log has none in this time', async () => {
    await addWin('Long ago', { occurredOn: addDays(today, -800) });
    open();
    expect(await screen.findByText('No win in this period')).toBeTruthy();
  });

  it('is made of one win, keeps what is chosen, and writes its plain line', async () => {
    const id = await addWin('Cut the retries');
    open();
    await waitFor(() => expect(sheets().textContent).toContain('Cut the retries'));
    fireEvent.click(screen.getByLabelText('Committee'));
    fireEvent.change(screen.getByLabelText('Who it is about'), { target: { value: 'Ada Lind' } });
    await waitFor(() => expect(sheets().textContent).toMatch(/Ada Lind.*For the committee/));
    await waitFor(async () => expect(await readDraft('packet', 'choices')).toMatchObject({ audience: 'committee' }));

    fireEvent.change(screen.getByLabelText('Plain line for “Cut the retries”'), {
      target: { value: 'Fewer calls at night.' },
    });
    await waitFor(() => expect(screen.getByText('1 of 1 have a plain line')).toBeTruthy());
    expect((await readWin(id, 'senior-engineer'))?.win.plainLine).toBe('Fewer calls at night.');
    expect(screen.getByLabelText('Plain line for “Cut the retries”')).toBeTruthy();

    cleanup();
    open();
    await waitFor(() => expect(sheets().textContent).toMatch(/Ada Lind.*For the committee/));
    expect(screen.getByText('Every win of this packet has a plain line.')).toBeTruthy();
  });

  it('is frozen as it is handed over, and says what is gone since and why', async () => {
    const id = await addWin('Cut the retries');
    await addWin('Wrote it down');
    open();
    fireEvent.change(await screen.findByLabelText('To whom'), { target: { value: 'Jana' } });
    fireEvent.click(screen.getByText('Keep as handed over'));
    expect(await screen.findByText('Nothing has changed since.')).toBeTruthy();
    fireEvent.click(screen.getByText('Remove'));
    fireEvent.click(screen.getByText('Keep it'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByText('Remove').closest('button')));
    await trashWin(id);
    expect(await screen.findByText('What changed since: 1 win no longer in it')).toBeTruthy();
    expect(screen.getByText('Cut the retries (deleted since)')).toBeTruthy();
    location.hash = screen.getByText('Open').getAttribute('href') ?? '';
    expect(await screen.findByText(/^1 of its wins has become private or was deleted since/)).toBeTruthy();
    await waitFor(() => expect(sheets().textContent).toContain('Wrote it down'));
    expect(sheets().textContent).not.toContain('Cut the retries');
  });

  it('says where there is no such version', async () => {
    location.hash = `#/packet/handed/${crypto.randomUUID()}`;
    open();
    expect(await screen.findByText('There is no such version')).toBeTruthy();
  });
});

it('a version that was handed over has its tab called without whom it was handed to', async () => {
  const id = crypto.randomUUID();
  await handOver(id, { handedOn: today, handedTo: 'Jana', options: OPTIONS, packet: aPacket({}) });
  location.hash = `#/packet/handed/${id}`;
  open();
  await screen.findByRole('heading', { level: 1, name: /Jana$/ });
  await waitFor(() => expect(document.title).toBe('Packet · Winnow'));
});
