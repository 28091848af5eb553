// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Headlines } from '@/components/packet/headlines/Headlines';
import { logged } from '../../../lib/domain/a-win';
import { aPacket } from '../../../lib/domain/packet/a-packet';

const LOG = ['mentor', 'proposal', 'architecture', 'find-problems'].map((id, index) =>
  logged([id], { title: id, occurredOn: `2026-11-1${9 - index}` }),
);
const idOf = (title: string) => LOG.find(({ win }) => win.title === title)?.win.id ?? '';

function Drawn({ chosen }: { chosen: string[] | null }) {
  const [ids, setIds] = useState(chosen);
  const packet = aPacket({ log: LOG, options: { headlineIds: ids } });
  return <Headlines headlines={packet.headlines} chosenIds={ids} wantedIds={ids} wins={LOG} onChange={setIds} />;
}

/** The packet stays behind, as it does for a moment where the log is long. */
function Behind() {
  const [ids, setIds] = useState<string[] | null>(null);
  const { headlines } = aPacket({ log: LOG });
  return <Headlines headlines={headlines} chosenIds={null} wantedIds={ids} wins={LOG} onChange={setIds} />;
}
const order = () => [...document.querySelectorAll('.packet-headlines .words')].map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });

describe('the headlines', () => {
  it('move by Alt and an arrow, not past the ends, and keep the focus', () => {
    render(<Drawn chosen={null} />);
    expect(order()).toEqual(['mentor', 'proposal', 'architecture']);
    button('Move “mentor”').focus();
    fireEvent.keyDown(button('Move “mentor”'), { key: 'ArrowUp', altKey: true });
    expect(order()).toEqual(['mentor', 'proposal', 'architecture']);
    fireEvent.keyDown(button('Move “mentor”'), { key: 'ArrowDown' });
    expect(order()).toEqual(['mentor', 'proposal', 'architecture']);
    fireEvent.keyDown(button('Move “mentor”'), { key: 'ArrowDown', altKey: true });
    expect(order()).toEqual(['proposal', 'mentor', 'architecture']);
    expect(document.activeElement).toBe(button('Move “mentor”'));
    expect(screen.getByText('“mentor” is number 2 of 3 now.')).toBeTruthy();
  });

  it('move again before the packet has followed', () => {
    render(<Behind />);
    for (const _ of ['once', 'twice']) fireEvent.keyDown(button('Move “mentor”'), { key: 'ArrowDown', altKey: true });
    expect(order()).toEqual(['proposal', 'architecture', 'mentor']);
  });

  it('move by their buttons, and go back to what is suggested', () => {
    render(<Drawn chosen={null} />);
    fireEvent.click(button('Up: “architecture”'));
    expect(order()).toEqual(['mentor', 'architecture', 'proposal']);
    fireEvent.click(button('Back to suggested'));
    expect(order()).toEqual(['mentor', 'proposal', 'architecture']);
    expect(screen.queryByText('Back to suggested')).toBeNull();
  });

  it('that were chosen come back after the suggested ones, until others are chosen', () => {
    render(<Drawn chosen={['architecture', 'mentor', 'proposal'].map(idOf)} />);
    fireEvent.click(button('Back to suggested'));
    fireEvent.click(button('Undo'));
    expect(order()).toEqual(['architecture', 'mentor', 'proposal']);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    fireEvent.click(button('Back to suggested'));
    fireEvent.click(button('Up: “architecture”'));
    expect(screen.queryByText('Undo')).toBeNull();
    fireEvent.click(button('Back to suggested'));
    fireEvent.click(button('Undo'));
    expect(order()).toEqual(['mentor', 'architecture', 'proposal']);
  });

  it('are replaced by a win that is none of them', () => {
    render(<Drawn chosen={null} />);
    fireEvent.click(button('Replace “proposal”'));
    const dialog = screen.getByRole('dialog', { hidden: true });
    const offered = within(dialog).getAllByRole('listitem', { hidden: true });
    expect(offered).toHaveLength(1);
    fireEvent.click(within(dialog).getByText('find-problems'));
    expect(order()).toEqual(['mentor', 'find-problems', 'architecture']);
  });

  it('say that one which was chosen is gone', () => {
    render(<Drawn chosen={[idOf('architecture'), crypto.randomUUID(), idOf('mentor')]} />);
    expect(order()).toEqual(['architecture', 'proposal', 'mentor']);
    expect(screen.getByText(/^1 win that you chose can no longer be in this packet/)).toBeTruthy();
  });
});
