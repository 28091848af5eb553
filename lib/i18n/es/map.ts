import type * as en from '../en/map';
import type { Translated } from '../translated';
export const mapWords: Translated<typeof en.mapWords> = {
  title: 'Mapa',
  lead: '¿Qué comportamiento muestra cada logro? Primero las sugerencias; la mayoría de los logros muestra uno o ninguno.',
  card: 'Logro {at} de {of}: {name}',
  place: '{at} de {of}',
  left: { one: 'queda {n}', other: 'quedan {n}' },
  typed: 'Escrito por ti',
  shows: 'Qué muestra',
  more: 'Más comportamientos',
  openWin: 'Todos los campos',
  actions: 'Qué hacer con este logro',
  said: { decision: 'Decidido', outcome: 'Cambió', learned: 'Aprendido' },
  saysNothing: 'Todavía no tiene palabras tuyas, solo su título.',
};

export const mapActs: Translated<typeof en.mapActs> = {
  next: 'Listo, siguiente',
  skip: 'Saltar',
  none: 'No muestra ninguno',
  undo: 'Deshacer',
  back: 'Atrás',
};

export const mapNews: Translated<typeof en.mapNews> = {
  linked: 'Asociado a: {behaviour}',
  unlinked: 'Quitado de: {behaviour}',
  none: 'No muestra ninguno: {name}',
  skipped: 'Nada elegido: vuelve a salir al final.',
  onlyOne: 'Es el último. Elige qué muestra o pulsa N si no muestra ninguno.',
  undone: 'Deshecho: {name}',
};

export const mapTrouble: Translated<typeof en.mapTrouble> = {
  notLinked: 'No se ha asociado',
  notUndone: 'No se ha deshecho',
  elsewhere: 'Este logro se apartó en otra ventana. Los demás siguen como estaban.',
};

export const mapEmpty: Translated<typeof en.mapEmpty> = {
  title: 'Todavía no hay nada en el mapa',
  text: 'Aquí salen uno a uno los logros que conservaste, para que digas con una tecla qué comportamientos muestran.',
  action: 'Abrir la bandeja',
  doneTitle: 'Todos los logros están en el mapa',
  doneText:
    'Lo que asociaste cuenta como respaldo desde ahora. Los logros que no muestran ninguno siguen en tu registro tal cual.',
  doneAction: 'Ver la checklist',
  unmapped: 'Logros sin comportamiento',
};
