import type * as en from '../en/wins-trouble';
import type { Translated } from '../translated';

export const troubleWords: Translated<typeof en.troubleWords> = {
  'not-found':
    'Este logro ya no está en el registro, así que no se ha guardado el cambio. Copia lo que escribiste si lo necesitas.',
  'storage-full':
    'El disco está lleno, así que no se ha guardado el último cambio. Los logros anteriores están a salvo. Libera espacio e inténtalo otra vez; el texto sigue aquí.',
  'storage-failed':
    'Winnow no ha podido escribir en su registro, así que no se ha guardado el último cambio. Los logros anteriores están a salvo. Inténtalo otra vez; el texto sigue aquí.',
  notSaved: 'No se ha guardado',
  notMoved: 'No se ha movido a la papelera',
  notRestored: 'No se ha restaurado',
  tryAgain: 'Intentarlo otra vez',
  unsavedElsewhere: 'Un cambio en un logro no está guardado',
  unsavedElsewhereText: 'Lo que escribiste sigue en esta pestaña. Inténtalo otra vez antes de cerrarla.',
  unreadable: 'No se ha podido leer el registro',
  unreadableText: 'No se ha cambiado nada. Recarga esta página; si vuelve a ocurrir, reinicia el navegador.',
  reload: 'Recargar',
};

export const fullWords: Translated<typeof en.fullWords> = {
  'too-long':
    'Ese logro está lleno: ni en su texto ni en su nota caben más palabras. Está como estaba y lo que escribiste sigue aquí. Acorta su texto en «Logros» e inténtalo otra vez, o guarda esto como un logro aparte.',
};
