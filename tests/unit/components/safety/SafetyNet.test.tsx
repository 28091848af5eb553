// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SafetyNet } from '@/components/safety/SafetyNet';
import { settleStartUp, startUp } from '@/components/safety/start-up';
import { safetyWords as words } from '@/lib/i18n/en/safety';
// Loaded when something was found; loaded here, no test waits for that.
import '@/components/safety/Found';
import { acceptLog } from '@/lib/safety/accept-log';
import { dismissRecovery } from '@/lib/safety/canary';
import { checkLog, type StartUpState } from '@/lib/safety/start-up-check';

// A page listens once, for as long as it lives.
const heard = vi.hoisted(() => ({ signs: () => {} }));
vi.mock('@/lib/safety/start-up-check', () => ({
  checkLog: vi.fn(),
  hearSigns: (listener: () => void) => {
    heard.signs = listener;
  },
}));
vi.mock('@/lib/safety/accept-log', () => ({ acceptLog: vi.fn() }));
vi.mock('@/lib/safety/canary', () => ({ dismissRecovery: vi.fn() }));

beforeEach(() => {
  vi.mocked(acceptLog).mockReset().mockResolvedValue(undefined);
  vi.mocked(dismissRecovery).mockReset().mockResolvedValue(undefined);
});
afterEach(() => {
  settleStartUp();
});

function open(found: StartUpState | Promise<StartUpState>, { surface = 'app', isSettings = false } = {}) {
  vi.mocked(checkLog).mockReset().mockReturnValue(Promise.resolve(found));
  startUp();
  return render(
    <SafetyNet surface={surface === 'app' ? 'app' : 'popup'} isSettings={isSettings}>
      <p>the log</p>
    </SafetyNet>,
  );
}

const recovered: StartUpState = {
  state: 'recovered',
  recovery: { at: '2026-11-29T12:00:00Z', counts: { wins: 12, artifacts: 1, talks: 2 }, left: 1 },
};
const ask = (why: 'missing' | 'unopened' | 'blocked' | 'forbidden', found = {}): StartUpState => ({
  state: 'ask',
  why,
  missing: { wins: 3 },
  found,
});

describe('the safety net', () => {
  it('shows the log and nothing else where all is fine', async () => {
    const { container } = open({ state: 'fine' });
    expect(await screen.findByText('the log')).toBeTruthy();
    expect(container.textContent).toBe('the log');
  });

  it('holds the app’s log back while it is checked, and never the popup’s field', () => {
    const never = new Promise<StartUpState>(() => {});
    expect(open(never).container.textContent).toBe('');
    cleanup();
    expect(open(never, { surface: 'popup' }).container.textContent).toBe('the log');
  });

  it('shows the log as soon as it seems whole, and asks in its place where it is not', async () => {
    let seemsWhole: (() => void) | undefined;
    let end = (_: StartUpState) => {};
    vi.mocked(checkLog).mockImplementation((_, seems) => {
      seemsWhole = seems;
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    void startUp();
    render(
      <SafetyNet surface="app" held={<p>Wins</p>}>
        <p>the log</p>
      </SafetyNet>,
    );
    expect(screen.getByText('Wins')).toBeTruthy();
    await waitFor(() => expect(seemsWhole).toBeTruthy());
    act(() => seemsWhole?.());
    expect(screen.getByText('the log')).toBeTruthy();
    expect(screen.queryByText('Wins')).toBeNull();
    end(ask('missing', { wins: 2 }));
    expect(await screen.findByRole('heading', { level: 1, name: words.missing })).toBeTruthy();
    expect(screen.queryByText('the log')).toBeNull();
  });

  it('shows the log where the check itself fails', async () => {
    open(Promise.reject(new Error('no')));
    expect(await screen.findByText('the log')).toBeTruthy();
  });

  it('says once what was put back, over the log', async () => {
    open(recovered);
    const notice = await screen.findByRole('status');
    expect(notice.textContent).toContain('12\u00a0wins, 1\u00a0artifact, and 2\u00a0smaller entries');
    expect(notice.textContent).toContain('1 row of the copy could not be read');
    expect(screen.getByText('the log')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.dismiss }));
    expect(screen.queryByRole('status')).toBeNull();
    expect(dismissRecovery).toHaveBeenCalledOnce();
  });

  it.each([
    ['storage-full', 'full'],
    ['storage-failed', 'refuses to write'],
  ] as const)('says that nothing can be saved (%s), and looks again', async (reason, said) => {
    open({ state: 'read-only', reason });
    expect((await screen.findByRole('alert')).textContent).toContain(said);
    expect(screen.getByText('the log')).toBeTruthy();
    vi.mocked(checkLog).mockResolvedValue({ state: 'fine' });
    fireEvent.click(screen.getByRole('button', { name: words.checkAgain }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('asks in the place of the log where rows are missing', async () => {
    open(ask('missing', { wins: 2 }));
    const asks = await screen.findByRole('heading', { level: 1, name: words.missing });
    await waitFor(() => expect(document.activeElement).toBe(asks));
    expect(screen.queryByText('the log')).toBeNull();
    expect(screen.getByText(/has lost 3 wins/)).toBeTruthy();
    expect(screen.getByText(/Still there: 2 wins\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: words.findBackup }).getAttribute('href')).toBe('#/settings/data');
    fireEvent.click(screen.getByRole('button', { name: words.goOn }));
    expect(await screen.findByText('the log')).toBeTruthy();
    expect(acceptLog).toHaveBeenCalledOnce();
  });

  it('stays where going on could not be kept', async () => {
    vi.mocked(acceptLog).mockRejectedValue(new Error('full'));
    open(ask('missing'));
    fireEvent.click(await screen.findByRole('button', { name: words.goOn }));
    expect((await screen.findByRole('alert')).textContent).toContain('Try again');
    expect(screen.queryByText('the log')).toBeNull();
  });

  it('leaves the settings open while it asks', async () => {
    open(ask('missing'), { isSettings: true });
    expect(await screen.findByText(words.asking)).toBeTruthy();
    expect(screen.getByText('the log')).toBeTruthy();
  });

  it('leads from the popup to the app', async () => {
    open(ask('missing'), { surface: 'popup' });
    expect(await screen.findByRole('heading', { level: 2, name: words.missing })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.openApp }).getAttribute('href')).toBe('options.html#/checklist');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['unopened', words.unopened, 'it held 3\u00a0wins'],
    ['blocked', words.blocked, 'Close every other tab'],
    ['forbidden', words.forbidden, 'Open Winnow in an ordinary window'],
  ] as const)('says what to do where the log is %s', async (why, title, said) => {
    const { container } = open(ask(why));
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(container.textContent).toContain(said);
    expect(screen.getByRole('button', { name: words.checkAgain })).toBeTruthy();
  });

  it('looks again when somebody comes back from the settings: a backup may have brought it', async () => {
    const view = open(ask('missing'), { isSettings: true });
    await screen.findByText(words.asking);
    vi.mocked(checkLog).mockResolvedValue({ state: 'fine' });
    view.rerender(
      <SafetyNet surface="app">
        <p>the log</p>
      </SafetyNet>,
    );
    expect(await screen.findByText('the log')).toBeTruthy();
    expect(screen.queryByText(words.missing)).toBeNull();
  });

  it('looks again when the worker or another page has found something', async () => {
    open({ state: 'fine' });
    const log = await screen.findByText('the log');
    vi.mocked(checkLog).mockResolvedValue(recovered);
    heard.signs();
    expect(await screen.findByText(words.recovered)).toBeTruthy();
    // What was being typed goes on.
    expect(screen.getByText('the log')).toBe(log);
  });
});
