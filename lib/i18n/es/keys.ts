import type * as en from '../en/keys';
import type { Translated } from '../translated';

export const keyNames: Translated<typeof en.keyNames> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  Shift: 'Mayús',
  Escape: 'Esc',
  Backspace: 'Retroceso',
  Space: 'Espacio',
  PageUp: 'Re Pág',
  PageDown: 'Av Pág',
  Home: 'Inicio',
  End: 'Fin',
};

export const keyMapWords: Translated<typeof en.keyMapWords> = {
  title: 'Teclas',
  or: 'o',
  note: 'Una tecla funciona donde dice su grupo; las letras y las cifras, nunca mientras escribes.',
  off: 'Las teclas sueltas están desactivadas: letras, cifras y «?» por sí solas no hacen nada.',
  isOff: 'desactivada',
  inApp: 'Teclas en la aplicación',
  switch: 'Teclas que funcionan solas',
  switchHint:
    'Las letras, las cifras y «?» funcionan solas. Desactívalo si controlas tu equipo por voz o pulsas teclas sin querer: todo tiene también un botón.',
  browser: 'En cualquier página',
  browserNote: 'Se asignan en el navegador. En los ajustes pone dónde se cambian.',
  settings: 'Abrir teclas y menús',
};

export const placeNames: Translated<typeof en.placeNames> = {
  everywhere: 'En toda la aplicación',
  inbox: 'Bandeja',
  map: 'Mapa',
  quiz: 'Cuestionario',
  audit: 'Auditoría: las preguntas',
  wins: 'Logros: la lista',
  win: 'Un logro',
  packet: 'Dossier: un logro destacado',
  fields: 'Donde se escribe un logro o una nota',
  popup: 'Ventana emergente de la barra de herramientas',
};

export const actNames: Translated<typeof en.actNames> = {
  everywhere: { find: 'Encontrar una sección, un logro o una acción', keys: 'Mostrar las teclas' },
  inbox: {
    keep: 'Conservar',
    drop: 'Descartar',
    refine: 'Afinar: ir al primer campo',
    merge: 'Combinar con otro logro',
    undo: 'Deshacer',
    next: 'Ficha siguiente',
    back: 'Ficha anterior',
    'leave-field': 'Salir del campo',
  },
  map: {
    toggle: 'Elegir un comportamiento, o quitarlo',
    done: 'Logro siguiente',
    none: 'No muestra ninguno',
    skip: 'Saltar',
    open: 'Abrir el logro',
    undo: 'Deshacer',
    back: 'Logro anterior',
  },
  quiz: { answer: 'Responder', next: 'Enunciado siguiente', back: 'Enunciado anterior' },
  audit: {
    yes: 'Sí',
    partly: 'En parte',
    no: 'No',
    skip: 'Saltar',
    'make-win': 'Convertirlo en un logro',
    go: 'Ir a una pregunta',
    next: 'Proyecto siguiente',
    back: 'Proyecto anterior',
  },
  wins: {
    extend: 'Elegir fila tras fila',
    step: 'Fila siguiente o anterior',
    leap: 'Diez filas adelante o atrás',
    ends: 'Primera o última fila',
    choose: 'Elegir la fila',
    all: 'Elegir todos los encontrados',
    none: 'No elegir ninguno',
  },
  win: { keep: 'Conservarlo', close: 'Volver a la lista' },
  packet: { up: 'Subirlo', down: 'Bajarlo' },
  fields: { save: 'Guardar' },
  popup: { turn: 'Cambiar entre el registro rápido y la bandeja' },
};
