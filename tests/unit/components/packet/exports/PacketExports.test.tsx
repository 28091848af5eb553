// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnAsHtml } from '@/components/packet/exports/drawn-packet';
import { PacketExports } from '@/components/packet/exports/PacketExports';
import type { Packet } from '@/lib/domain/packet/packet';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { aFullEntry, aPacket } from '../../../lib/export/a-packet';

const files: { name: string; blob: Blob }[] = [];
let board: Record<string, string> = {};
let isRefused = false;

class Item {
  constructor(readonly flavours: Record<string, Blob>) {}
}

beforeEach(() => {
  files.length = 0;
  board = {};
  isRefused = false;
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  vi.stubGlobal('ClipboardItem', Item);
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
    write: async ([item]: Item[]) => {
      if (isRefused || !item) return refuse();
      for (const [type, blob] of Object.entries(item.flavours)) board[type] = await blob.text();
    },
    writeText: async (text: string) => {
      if (isRefused) return refuse();
      board['text/plain'] = text;
    },
  } as unknown as Clipboard);
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  });
});

function open(packet: Packet = aPacket()) {
  render(<PacketExports packet={packet} speaker={speakerOf(packet.language)} />);
  return packet;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the ways out', () => {
  it('say for whom and at which level, and where each fits', () => {
    open(aPacket({ audience: 'committee', level: 'public' }));
    expect(screen.getByText(/For the committee, level Public\./)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((way) => within(way).getByRole('heading').textContent)).toEqual([
      'Paper or PDF',
      'Formatted text',
      'Text for a form',
      'HTML file',
      'Markdown',
      'CSV',
      'JSON',
      'Prompt',
    ]);
  });

  it('say that files of text tell more of a win than the manager’s one page has room for', async () => {
    const packet = aPacket({
      audience: 'manager',
      categories: [],
      headlines: [aFullEntry('x', { praise: 'Well done.' })],
    });
    open(packet);
    expect(drawnAsHtml(packet, speakerOf('en'))).not.toContain('Well done.');
    press('Copy Markdown');
    await waitFor(() => expect(board['text/plain']).toContain('Well done.'));
    expect(
      screen.getByText(/level Work-safe\. .* Markdown, CSV, JSON and the prompt tell them in full\./),
    ).toBeTruthy();
  });

  it.each([
    ['Save HTML', 'html', 'text/html', /^<!doctype html>/],
    ['Save Markdown', 'md', 'text/markdown', /^# Promotion packet: Mara Lind\n/],
    ['Save CSV', 'csv', 'text/csv', /^\ufeff"Date"/],
    ['Save JSON', 'json', 'application/json', /"format": "winnow-packet"/],
  ])('%s writes a file that says nothing of the content by its name', async (button, ending, mime, start) => {
    open();
    press(button);
    await waitFor(() => expect(files).toHaveLength(1));
    const [file] = files;
    expect(file?.name).toBe(`winnow-packet-self-2026-11-29-work-safe.${ending}`);
    expect(file?.blob.type).toBe(`${mime};charset=utf-8`);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file?.blob.arrayBuffer())).toMatch(start);
    await waitFor(() => expect(said()).toContain(`${file?.name} was handed to the browser to save.`));
  });

  it('copies formatted text with its plain twin', async () => {
    open();
    press('Copy formatted text');
    await waitFor(() => expect(said()).toContain('Formatted text is on the clipboard.'));
    expect(board['text/html']).toMatch(/^<h1>Promotion packet<\/h1>/);
    expect(board['text/plain']).toMatch(/^Promotion packet\n\n/);
  });

  it.each([
    ['Copy Markdown', /^# Promotion packet/],
    ['Copy prompt', /^Write the text of my promotion case/],
  ])('%s', async (button, start) => {
    open();
    press(button);
    await waitFor(() => expect(board['text/plain']).toMatch(start));
  });

  it('says what is safe and what to do where the clipboard is refused', async () => {
    open();
    isRefused = true;
    press('Copy formatted text');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was copied.*untouched.*save the packet/);
    isRefused = false;
    press('Copy Markdown');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('says what is safe and what to do where a file cannot be written', async () => {
    open();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    press('Save CSV');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The file was not written.*untouched/);
  });
});

describe('the text for a form', () => {
  const area = () => screen.getByLabelText('Text') as HTMLTextAreaElement;
  const openForm = (packet?: Packet) => {
    open(packet);
    press('Choose and copy');
  };

  it('begins with the headline wins; others can be chosen', () => {
    openForm();
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
      true,
      false,
      false,
    ]);
    expect(area().value).toMatch(/^Title 101 \(/);
    fireEvent.click(screen.getByLabelText(/Title 102/));
    expect(area().value).toMatch(/^Title 101 [\s\S]*\n\nTitle 102 /);
    fireEvent.click(screen.getByLabelText(/Title 101/));
    expect(area().value).toMatch(/^Title 102 /);
    fireEvent.click(screen.getByLabelText(/Title 102/));
    expect(area().value).toBe('');
    expect(screen.getByText('Choose at least one win.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy for the form' }).hasAttribute('disabled')).toBe(true);
  });

  it('has lessons apart and last, in the list and in the text', () => {
    const [lesson, win] = [aFullEntry('1', { kind: 'lesson' }), aFullEntry('2')];
    openForm(aPacket({ headlines: [], categories: [], lessons: [], appendix: [lesson, win] }));
    const [wins, lessons] = within(screen.getByRole('dialog')).getAllByRole('group');
    expect(wins?.textContent).toMatch(/^Wins, in the order of the packetTitle 2/);
    expect(lessons?.textContent).toMatch(/^LessonsTitle 1/);
    fireEvent.click(screen.getByLabelText(/Title 1/));
    fireEvent.click(screen.getByLabelText(/Title 2/));
    expect(area().value).toMatch(/^Title 2 [\s\S]*\n\nLesson: Title 1 /);
  });

  it('keeps to the target and says what is left out', () => {
    openForm();
    fireEvent.change(screen.getByLabelText('Target length'), { target: { value: '120' } });
    expect(area().value.length).toBeLessThanOrEqual(120);
    expect(screen.getByText(/of 120 characters/).textContent).toMatch(/^\d+ of 120 characters: \d+ to spare$/);
    expect(screen.getByText(/^Title 101: \d sentences$/)).toBeTruthy();
  });

  it('says in words how far an edited text is over', () => {
    openForm();
    fireEvent.change(screen.getByLabelText('Target length'), { target: { value: '120' } });
    fireEvent.change(area(), { target: { value: 'x'.repeat(143) } });
    expect(screen.getByText(/of 120 characters/).textContent).toBe('143 of 120 characters: 23 characters too long');
    expect(screen.getByText(/Edited by you/)).toBeTruthy();
  });

  it('is copied as it stands', async () => {
    openForm(aPacket({ headlines: [aFullEntry('5')] }));
    fireEvent.change(area(), { target: { value: 'My own words' } });
    press('Copy for the form');
    await waitFor(() => expect(said()).toContain('The text is on the clipboard.'));
    expect(board['text/plain']).toBe('My own words');
  });

  it('is not copied while another packet is being made', async () => {
    const packet = aPacket();
    const exports = (isBehind: boolean) => (
      <PacketExports packet={packet} speaker={speakerOf(packet.language)} isBehind={isBehind} />
    );
    const { rerender } = render(exports(false));
    press('Choose and copy');
    rerender(exports(true));
    await act(async () => press('Copy for the form'));
    rerender(exports(false));
    expect(board).toEqual({});
    press('Copy for the form');
    await waitFor(() => expect(board['text/plain']).toBeTruthy());
  });
});
