import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BEHAVIOURS } from '@/lib/coach/behaviours';
import { HEADS, readModel } from '@/lib/coach/model';
import modelData from '@/lib/coach/model.json';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { trainCoach } from '../../../../scripts/coach/train';

const MODEL = 'lib/coach/model.json';

it('is trained again to the last byte', () => {
  expect(trainCoach()).toBe(readFileSync(MODEL, 'utf8'));
}, 120_000);

it('is small, and has a weight for every head of every feature', () => {
  const size = readFileSync(MODEL).length;
  const model = readModel(modelData);
  console.log(`${model.rows.size} features, ${(size / 1000).toFixed(1)} kB`);
  expect(size).toBeLessThan(400_000);
  expect(model.rows.size).toBeGreaterThan(1000);
  expect(model.weights.length).toBe(model.rows.size * HEADS.length);
  expect(model.scales.length).toBe(HEADS.length);
  expect(model.biases.length).toBe(HEADS.length);
});

it('knows the behaviours of the built-in ladder', () => {
  expect([...BEHAVIOURS].sort()).toEqual(seniorEngineer.behaviours.map(({ id }) => id).sort());
});
