import type * as en from '../en/demo';
import type { Translated } from '../translated';

export const demoWords: Translated<typeof en.demoWords> = {
  documentTitle: '{section} · Demo · Winnow',
  band: 'Registro de demostración',
  title: 'Este es un registro de demostración.',
  what: 'Rena Voss y sus catorce meses son inventados. Cambia lo que quieras: nada de aquí toca lo tuyo.',
  leave: 'Salir de la demo',

  ownOnly:
    'Esto pertenece a tu propio Winnow, no a un registro inventado. Nada de la demo puede cambiar tus sitios, recordatorios, apariencia o copias de seguridad.',
  ownOnlyNext: 'Lo que pertenece al registro mismo se puede probar aquí:',

  settings: 'Registro de demostración',
  settingsWhat: 'Catorce meses de una ingeniera inventada para probarlo todo. Tu registro no se toca.',

  kept: {
    what: 'El registro de demostración y lo que cambies en él',
    where: 'Una base de datos propia en este perfil del navegador',
    howLong: 'Hasta que salgas de la demo, o cierres su pestaña y vuelvas a abrir Winnow',
  },
};
