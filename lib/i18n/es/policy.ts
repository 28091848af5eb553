import type * as en from '../en/policy';
import type { Translated } from '../translated';
export const policyWords: Translated<typeof en.policyWords> = {
  title: 'Decidido por tu organización',
  note: 'Lo decide quien administra este navegador; Winnow no puede cambiarlo y no le dice a nadie lo que haces.',
  captureDisabled: 'Guardar páginas está desactivado. Puedes seguir escribiendo logros con tus propias palabras.',
  allowedHosts: 'Solo se leen y se guardan páginas de estos servidores: {hosts}.',
  noHosts:
    'No se leen ni se guardan páginas de ningún servidor. Puedes seguir escribiendo logros con tus propias palabras.',
  redaction: 'Todos los documentos se hacen en el nivel {level} o en uno más estricto.',
  exportsDisabled:
    'Las exportaciones están desactivadas: ni archivos, ni copias al portapapeles, ni impresión. La copia de seguridad es tuya y sigue siendo posible.',
  folderBackupDisabled:
    'Las copias en una carpeta están desactivadas. La copia a mano sigue siendo posible: haz una de vez en cuando.',
  ignored: 'Una parte de esto no se aplica',
  ignoredWhat: 'No se ha podido entender lo que figura como {keys}. Avisa a quien administra este navegador.',

  captureOff:
    'Tu organización ha desactivado guardar desde esta página. Puedes anotar igualmente un logro con tus propias palabras.',
};

export const exportWords: Translated<typeof en.exportWords> = {
  off: 'Tu organización ha desactivado las exportaciones.',
  tooOpen: 'Tu organización solo permite documentos en el nivel {level} o en uno más estricto.',
  backup: 'Tu registro sigue siendo tuyo: puedes hacer una copia de seguridad en los ajustes.',
};

export const policyLevels: Translated<typeof en.policyLevels> = {
  full: 'Completo',
  'work-safe': 'Interno',
  public: 'Público',
};
