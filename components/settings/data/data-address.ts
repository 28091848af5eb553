export const dataHref = '#/settings/data';
/** The part of it where a backup is brought back. */
export const restorePart = 'data-restore';
export const importHref = `${dataHref}/import`;
