import type * as en from '../en/health';
import type { Translated } from '../translated';
export const healthWords: Translated<typeof en.healthWords> = {
  title: 'Estado de los datos',
  linkNote: 'Si tu registro se puede leer y escribir, y de cuándo es la última copia.',
  lead: 'Cómo está tu registro en esta máquina.',

  writes: 'Escribir y leer',
  lastChange: 'Último cambio',
  noChange: 'Todavía no se ha escrito nada.',
  readBack: '{moment}. Se acaba de volver a leer: está como se escribió.',
  notReadBack:
    '{moment}. Se acaba de volver a leer y había una versión anterior: haz una copia de seguridad y reinicia el navegador.',
  test: 'Una prueba ahora',
  testPassed: 'Se ha escrito una fila, se ha vuelto a leer y se ha borrado.',
  testFailed:
    'No se ha podido escribir una fila, o no era lo que se escribió. Haz una copia de seguridad ahora y revisa este disco.',
  copy: 'La copia propia de Winnow',
  copyMade: 'Escrita el {moment}. Si el registro se daña, se recupera de ella por sí solo.',
  copyNone: 'Todavía no existe: llega con el primer cambio.',
  copyLate:
    'Atrasada desde el {moment}: el navegador no quiere escribirla. A tu registro no le afecta. Libera espacio en el disco y haz una copia de seguridad.',
  copyUnread: 'El navegador no deja leerla. A tu registro no le afecta; haz una copia de seguridad.',
  durability: 'Cuándo se da algo por guardado',
  durabilities: {
    strict: 'Cuando está en el disco: el navegador lo escribe del todo antes de que Winnow diga «Guardado» (strict).',
    relaxed: 'Cuando lo tiene el navegador: un corte de luz en los segundos siguientes podría perderlo (relaxed).',
    unknown: 'Este navegador no lo dice. Winnow le pide que lo escriba del todo antes de decir «Guardado».',
  },

  backups: 'Copias de seguridad',
  backupsNote: 'Una copia de seguridad sobrevive a este navegador. Nada más lo hace.',
  lastBackup: 'Última copia',
  noBackup: 'Ninguna que se conozca aquí.',
  inFolder: '{moment} ({age}), en la carpeta «{folder}», vuelta a leer: {file}.',
  inAFolder: '{moment} ({age}), en una carpeta que ya no se usa: {file}.',
  inDownloads: '{moment} ({age}), entregada al navegador para que la guarde: {file}.',
  today: 'hoy',
  ago: { one: 'hace {n} día', other: 'hace {n} días' },
  since: 'Desde entonces',
  changed: 'Algo ha cambiado.',
  unchanged: 'No ha cambiado nada.',
  folder: 'Copias automáticas',
  folders: {
    none: 'No hay ninguna carpeta elegida. El repaso semanal ofrece una copia.',
    writes: 'Sí, en la carpeta elegida.',
    waits: 'Ahora no: la carpeta te espera.',
    'switched-off': 'No: tu organización lo ha desactivado. El repaso semanal ofrece una copia.',
  },
  toBackups: 'Copia de seguridad y restauración',

  place: 'Dónde se guarda',
  used: 'Ocupado',
  usedOf: '{used} de los {quota} que permite el navegador',
  usedOnly: '{used}',
  unsaid: 'Este navegador no lo dice.',
  kept: 'Si falta espacio en el disco',
  keptYes: 'El navegador ha prometido conservarlo.',
  keptNo:
    'El navegador no hace esa promesa a ninguna extensión; aun así, el permiso «unlimitedStorage» evita que se borre el registro.',
  keptNoFirefox: 'El navegador no ha prometido conservarlo. Haz copias de seguridad.',
  promises: 'Qué garantiza este navegador',
  chromium: [
    'Se conserva hasta que quites Winnow, borres este perfil del navegador o un programa de limpieza borre los datos de las extensiones.',
    'No está cifrado en el disco, más allá de lo que haga tu sistema.',
    'No se sincroniza: solo está en esta máquina.',
  ],
  firefox: [
    'Se conserva hasta que quites Winnow o borres este perfil. En una ventana privada no se conserva nada.',
    'No está cifrado en el disco, más allá de lo que haga tu sistema.',
    'No se sincroniza: solo está en esta máquina.',
  ],

  rows: 'Filas por tabla',
  rowsNote: 'Incluida la papelera.',
  wins: 'Logros y aprendizajes',
  machineTables: {
    drafts: 'Borradores sin terminar',
    sightings: 'Páginas leídas, por estructura',
    folded: 'Unidas a otra fila',
    backups: 'Lo que se puede deshacer',
  },
  counts: 'Recuentos',
  countsNote:
    'La checklist, el informe y la ventana emergente cuentan a partir de una nota breve de cada logro, que se actualiza con cada guardado.',
  countsCheck: 'Comparar con todas las filas',
  countsRight: {
    one: '{n} logro comparado: su nota es correcta.',
    other: '{n} logros comparados: todas las notas son correctas.',
  },
  countsMended: {
    one: '{n} nota no era correcta. Se han escrito todas de nuevo; tus logros no se han tocado.',
    other: '{n} notas no eran correctas. Se han escrito todas de nuevo; tus logros no se han tocado.',
  },
  countsFailed:
    'No se han podido comparar o escribir las notas. Tus logros siguen como estaban. Recarga la página e inténtalo otra vez.',
  unread: 'No se ha podido leer',
  unreadWhat: 'Recarga la página. Si sigue igual, haz una copia de seguridad y reinicia el navegador.',

  errors: 'Errores del propio Winnow',
  errorsNote: 'Se guardan solo en esta máquina: de qué tipo y en qué parte del programa. Ni una palabra de un logro.',
  noErrors: 'Ninguno.',
  errorsKept: { one: 'Un punto en el que algo falló.', other: '{n} puntos en los que algo falló.' },
  errorsShow: 'Qué falló',
  errorsCopy: 'Copiar para un informe',
  errorsForget: 'Olvidarlos',
  errorsSaid: {
    copied: 'Copiado.',
    notCopied: 'El navegador no ha permitido copiarlo. Selecciona el texto y cópialo a mano.',
    forgotten: 'Olvidados.',
    notForgotten: 'Ahora mismo no se han podido borrar. Nada más está afectado; inténtalo otra vez.',
  },
};
