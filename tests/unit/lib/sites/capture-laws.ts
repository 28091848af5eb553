import * as v from 'valibot';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { messageSchemas } from '@/lib/messaging/protocol';
import { clean } from '@/lib/sites/clean';
import type { Capture } from '@/lib/sites/types';

const ID = '00000000-0000-4000-8000-000000000001';
const HARMFUL = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** What must hold for everything that is read from a page, whatever the page is; the broken laws in words. */
export function brokenByCapture(capture: Capture): string[] {
  const { title, facts } = capture;
  const broken: Record<string, boolean> = {
    'the title is empty': title.trim() === '',
    'the title is not harmless': !isHarmless(title) || title !== clean(title),
    'the title is cut inside a character': /[\ud800-\udbff]$/.test(title),
    'the title is too long': title.length > TITLE_LIMIT,
    'a fact is not harmless': !isHarmless(Object.values(facts).flat().join(' ')),
    'an unknown is not absent': Object.values(facts).some((fact) => fact === undefined || fact === ''),
    'the worker would refuse it': !v.safeParse(messageSchemas.saveWin, { winId: ID, artifactId: ID, capture }).success,
  };
  return Object.keys(broken).filter((law) => broken[law]);
}

export function isHarmless(text: string): boolean {
  return !HARMFUL.test(text);
}
