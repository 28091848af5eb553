export const dataHref = '#/settings/data';
export const importHref = `${dataHref}/import`;
