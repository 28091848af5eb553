import type * as en from '../en/safety';
import type { Translated } from '../translated';
export const safetyWords: Translated<typeof en.safetyWords> = {
  recovered: 'Tu registro estaba dañado y se ha recuperado',
  recoveredWhat:
    'El almacenamiento del navegador había perdido una parte. Winnow la ha repuesto con su propia copia: {rows}. No se ha cambiado nada más reciente.',
  recoveredLeft: {
    one: '{n} fila de la copia no se pudo leer; sigue en la copia.',
    other: '{n} filas de la copia no se pudieron leer; siguen en la copia.',
  },
  recoveredNext: 'Haz una copia de seguridad: un disco que pierde datos una vez puede volver a hacerlo.',
  backUp: 'Hacer una copia de seguridad',
  dismiss: 'Lo he leído',

  readOnly: 'Winnow no puede guardar ahora',
  readOnlyFull:
    'El disco o el almacenamiento del navegador está lleno. Lo que hay en tu registro está a salvo y se puede leer y exportar. Libera espacio y vuelve a comprobarlo; hasta entonces no se puede guardar nada.',
  readOnlyFailed:
    'El navegador no quiere escribir. Lo que hay en tu registro está a salvo y se puede leer y exportar. Reinicia el navegador y vuelve a comprobarlo; hasta entonces no se puede guardar nada.',
  checkAgain: 'Volver a comprobar',

  missing: 'Falta una parte de tu registro',
  missingWhat: 'En el almacenamiento del navegador falta: {rows}. Tampoco está en la copia que conserva Winnow.',
  missingSilent:
    'El almacenamiento del navegador ha perdido {rows}, y la copia que conserva Winnow no se puede leer ahora. Puede que esté ahí después de reiniciar el navegador.',
  missingSafe: 'Sigue ahí: {rows}. Winnow no ha borrado nada, y lo que hay se queda como está.',
  missingSafeNone:
    'En este navegador no queda nada del registro. A las copias de seguridad fuera del navegador no les afecta.',
  missingNext:
    'Si tienes un archivo o una carpeta de copias de seguridad, elígelo en los ajustes: lo que falta se añade y no se sustituye nada.',
  findBackup: 'Buscar una copia de seguridad',
  goOn: 'Empezar con lo que hay',
  goOnWhat: 'Winnow deja entonces de preguntar. Más adelante se puede restaurar una copia en los ajustes.',
  goOnFailed:
    'No se ha podido conservar: el navegador no ha querido escribir. Inténtalo otra vez o reinicia el navegador.',

  unopened: 'Tu registro no se puede abrir',
  unopenedWhat: 'El navegador no abre el almacenamiento de Winnow. En el último recuento contenía {rows}.',
  unopenedUnknown: 'El navegador no abre el almacenamiento de Winnow.',
  unopenedSafe: 'No se ha borrado nada, y Winnow no borrará nada.',
  unopenedNext:
    'Reinicia el navegador y vuelve a abrir Winnow. Si no sirve, comprueba que el disco no esté lleno y que ninguna otra copia de este navegador use el mismo perfil.',
  unopenedLast:
    'Si sigue sin abrirse: guarda primero la copia de Winnow como archivo, quita después Winnow del navegador, añádelo otra vez y restaura el archivo en los ajustes.',

  saveCopy: 'Guardar la copia de Winnow como archivo',
  copySaved:
    'El archivo se entregó al navegador para que lo guarde. Se puede restaurar en los ajustes cuando el registro vuelva a abrirse.',
  copyFailed: 'No se ha podido leer la copia. Sigue ahí: reinicia el navegador e inténtalo otra vez.',

  blocked: 'Otra página tiene ocupado tu registro',
  blockedWhat: 'Winnow se ha actualizado y una página de la versión anterior aún tiene abierto el registro.',
  blockedNext: 'Cierra todas las demás pestañas y ventanas de Winnow y vuelve a comprobarlo.',

  forbidden: 'Aquí no se puede conservar nada',
  forbiddenWhat:
    'Este navegador no deja que Winnow conserve nada: la ventana es privada, no se guarda nunca el historial o el almacenamiento está desactivado.',
  forbiddenNext:
    'Abre Winnow en una ventana normal o haz que el navegador guarde el historial, y vuelve a comprobarlo.',

  openApp: 'Abrir Winnow',
  asking: 'Falta una parte de tu registro. Estás en los ajustes, para buscar una copia de seguridad.',
  askingBack: 'Volver a lo que falta',

  rows: {
    wins: { one: '{n} logro', other: '{n} logros' },
    artifacts: { one: '{n} referencia', other: '{n} referencias' },
    evidence: { one: '{n} asociación con un comportamiento', other: '{n} asociaciones con comportamientos' },
    claims: { one: '{n} afirmación', other: '{n} afirmaciones' },
    checkIns: { one: '{n} repaso', other: '{n} repasos' },
    snapshots: { one: '{n} instantánea', other: '{n} instantáneas' },
    plans: { one: '{n} plan', other: '{n} planes' },
    ladders: { one: '{n} marco', other: '{n} marcos' },
    packets: { one: '{n} dossier', other: '{n} dosieres' },
    others: { one: '{n} entrada menor', other: '{n} entradas menores' },
  },
};
