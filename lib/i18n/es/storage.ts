import type * as en from '../en/storage';
import type { Translated } from '../translated';
export const storageWords: Translated<typeof en.storageWords> = {
  'storage-blocked':
    'Otra ventana sigue usando un Winnow anterior y tiene ocupado tu registro. Lo que ya estaba guardado está a salvo y lo que escribiste sigue aquí. Cierra o recarga esa ventana e inténtalo otra vez.',
  'storage-outdated':
    'Winnow se ha actualizado y esta ventana sigue usando la versión anterior. Lo que ya estaba guardado está a salvo y lo que escribiste sigue aquí: cópialo si lo necesitas y recarga esta ventana.',
  'storage-forbidden':
    'Este navegador no deja que Winnow conserve nada: la ventana es privada o no se guarda nunca el historial. Lo que escribiste sigue aquí: cópialo y abre Winnow en una ventana normal.',
};

export const connectionWords: Translated<typeof en.connectionWords> = {
  outdated: 'Winnow se ha actualizado',
  outdatedWhat:
    'Esta ventana sigue usando la versión anterior, así que ya no escribe nada. Tu registro está a salvo y lo que estabas escribiendo se ha conservado. Recarga para seguir.',
  blocked: 'Sigue abierto un Winnow anterior',
  blockedWhat:
    'Tu registro espera una actualización y otra ventana lo tiene ocupado con la versión anterior. No se ha perdido nada. Cierra o recarga esa ventana y esta seguirá por sí sola.',
  reload: 'Recargar',
};
