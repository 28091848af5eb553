import { describe, expect, it } from 'vitest';
import type { StoredLadder } from '@/lib/domain/ladder/stored-ladder';
import { importLadder } from '@/lib/ladders/import/import-ladder';
import type { LadderSource } from '@/lib/ladders/import/source';
import { EMPTY_FORM, type ImportForm, planImport, proposedAs } from '@/lib/ladders/import-plan';
import { newLadderId } from '@/lib/ladders/new-ladder-id';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { readSample } from './import/samples/samples';

function sourceOf(text: string): LadderSource {
  const result = importLadder(text);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.source;
}

const matrix = sourceOf(readSample('matrix.csv'));
const plan = (source: LadderSource, form: Partial<ImportForm> = {}, known?: StoredLadder) =>
  planImport(source, { ...EMPTY_FORM, ...form }, { ladders: [seniorEngineer], known });

function stored(source: LadderSource, form: Partial<ImportForm> = {}): StoredLadder {
  const { ladder, choice } = plan(source, form);
  const at = '2026-11-25T09:00:00.000Z';
  const levels = { current: choice.current, target: choice.target };
  const record = { id: crypto.randomUUID(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, schemaVersion: 4 };
  return { ...record, fieldRevs: {}, ladderId: ladder.id, ladder, rules: {}, levels };
}

describe('what an import would save', () => {
  it('proposes the senior level, the one before it as the level now, and a name', () => {
    expect(plan(matrix).choice).toEqual({
      id: 'senior-engineer-2',
      name: 'Senior engineer',
      current: 'Engineer',
      target: 'Senior engineer',
      between: false,
    });
    expect(plan(sourceOf(readSample('competencies.json'))).choice).toMatchObject({
      id: 'harbour-engineering-senior-engineer',
      between: true,
    });
    expect(plan(sourceOf('- Tests the edges\n')).choice).toMatchObject({ id: 'ladder', current: null, target: null });
  });

  it('holds the edits, which stay with their lines when another level is looked at', () => {
    const [first] = plan(matrix).lines;
    const edits = { [first?.key ?? '']: { statement: 'I decide what need not be tested' } };
    expect(plan(matrix, { edits }).ladder.behaviours[0]?.statement).toBe('I decide what need not be tested');
    expect(plan(matrix, { edits, target: 'Engineer' }).ladder.behaviours).toHaveLength(3);
    expect(plan(matrix, { edits, target: null }).ladder.behaviours.map(({ statement }) => statement)).toContain(
      'I decide what need not be tested',
    );
  });

  it('shows dropped lines still, and saves them not', () => {
    const { lines } = plan(matrix);
    const edits = { [lines[1]?.key ?? '']: { isDropped: true } };
    expect(plan(matrix, { edits }).lines).toHaveLength(lines.length);
    expect(plan(matrix, { edits }).ladder.behaviours).toHaveLength(lines.length - 1);
  });

  it('keeps ids, name and levels of the ladder that it is a newer version of', () => {
    const known = stored(matrix, { name: 'Ours', target: 'Engineer', current: 'Junior engineer' });
    const newer = sourceOf(readSample('matrix.csv').replace('Designs a feature', 'Designs a whole feature'));
    const { choice, ladder, changes } = plan(newer, {}, known);
    expect(choice).toMatchObject({ id: 'ours', name: 'Ours', target: 'Engineer', current: 'Junior engineer' });
    expect(ladder.behaviours.map(({ id }) => id)).toEqual(known.ladder?.behaviours.map(({ id }) => id));
    expect(changes?.changed.map(({ after }) => after.statement)).toEqual(['Designs a whole feature']);
  });

  it('keeps the id of a line that was reworded in the file and by the user', () => {
    const known = stored(matrix, { target: 'Engineer' });
    const newer = sourceOf(readSample('matrix.csv').replace('Plans a fortnight', 'Plans a fortnight ahead'));
    const line = plan(newer, {}, known).lines.find(
      ({ behaviour }) => behaviour.statement === 'Plans a fortnight ahead',
    );
    const edits = { [line?.key ?? '']: { statement: 'Something else altogether' } };
    const { ladder, changes } = plan(newer, { edits }, known);
    expect(ladder.behaviours.map(({ id }) => id)).toEqual(known.ladder?.behaviours.map(({ id }) => id));
    expect(changes?.added).toEqual([]);
    expect(changes?.removed).toEqual([]);
  });

  it('refuses no source for being long, but says how many lines a level asks for', () => {
    const many = sourceOf(Array.from({ length: 400 }, (_, n) => `- Tests the edges of thing ${n}`).join('\n'));
    expect(plan(many)).toMatchObject({ count: 400, lines: [] });
  });

  it('takes no edit from a prototype', () => {
    const source = sourceOf('[{"id": "constructor", "summary": "Tests the edges"}]');
    const [behaviour] = plan(source).ladder.behaviours;
    expect(behaviour?.statement).toBe('Tests the edges');
    expect(behaviour?.id).not.toBe('constructor');
  });
});

describe('the ladder that a text seems to be a newer version of', () => {
  it('is the one that was exported, or the one of the same name, never the built-in one', () => {
    const ours = { ...seniorEngineer, id: 'anchor-senior', name: 'Ours' };
    expect(proposedAs(sourceOf(readSample('native.json')), [seniorEngineer, ours])).toBe('anchor-senior');
    const named = { ...ours, id: 'x', name: 'Jetty levels' };
    expect(proposedAs(sourceOf(readSample('headings.md')), [seniorEngineer, named])).toBe('x');
    expect(proposedAs(matrix, [seniorEngineer, { ...ours, name: '' }])).toBeNull();
  });
});

describe('the id of a new ladder', () => {
  it.each([
    ['Ours, senior', [], 'ours-senior'],
    ['Ours', ['ours', 'ours-2'], 'ours-3'],
    ['!', [], 'ladder'],
  ])('of %j beside %j is %s', (name, taken, id) => {
    expect(newLadderId(name, taken)).toBe(id);
  });

  it('is made of any script', () => {
    expect(newLadderId('昇進', [])).toMatch(/^[a-z0-9]{11,}$/);
  });
});
