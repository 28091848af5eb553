import { behaviourNames } from '@/lib/i18n/en/page-button';
import { element } from '../element';

/** The chips by category, but for those that stand in `row`; each keeps its place here while it is away. */
export function drawCategories(chips: ReadonlyMap<string, HTMLElement>, row: HTMLElement) {
  const categories = behaviourNames.map(([category, behaviours]) => ({
    name: element('p', { class: 'category' }, category),
    box: element('div', { class: 'chips' }),
    ids: Object.keys(behaviours),
  }));

  function take(id: string) {
    const category = categories.find(({ ids }) => ids.includes(id));
    const chip = chips.get(id);
    if (!category || !chip) return;
    const after = category.ids.slice(category.ids.indexOf(id) + 1).map((each) => chips.get(each));
    category.box.insertBefore(chip, after.find((each) => each?.parentElement === category.box) ?? null);
  }

  /** No heading over nothing. */
  function tidy() {
    for (const { name, box } of categories) name.hidden = box.childElementCount === 0;
  }

  for (const [id, chip] of chips) if (chip.parentElement !== row) take(id);
  tidy();
  return { elements: categories.flatMap(({ name, box }) => [name, box]), take, tidy };
}
