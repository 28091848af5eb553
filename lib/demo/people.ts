import type { Person } from '@/lib/domain/win/win';

/** Whose log it is. */
export const ENGINEER = { name: 'Rena Voss', handle: 'rena-voss' };

const person = (label: string, as: Person['as'], outsideTeam = false): Person => {
  return { label, as, engineer: as === 'engineer', outsideTeam };
};

export const HANNE = person('Hanne', 'leader');
export const TOMAS = person('Tomas', 'engineer');
export const OKAN = person('okan-t', 'engineer');
export const LISE = person('Lise', 'engineer');
export const DARIO = person('Dario', 'engineer');
export const RAVI = person('Ravi (platform)', 'engineer', true);
export const MIRJAM = person('Mirjam', 'pm');
export const COLM = person('Colm (support)', 'stakeholder', true);
export const YUSRA = person('Yusra (sales)', 'stakeholder', true);
export const ASTRID = person('Astrid (library)', 'customer', true);
