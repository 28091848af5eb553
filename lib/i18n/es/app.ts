import type * as en from '../en/app';
import type { Translated } from '../translated';

export const app: Translated<typeof en.app> = {
  documentTitle: '{section} · Winnow',
  name: 'Winnow',
  skip: 'Saltar al contenido',
  sections: 'Secciones',
  checklist: 'Checklist',
  quiz: 'Cuestionario',
  inbox: 'Bandeja',
  checkIn: 'Repaso',
  wins: 'Logros',
  map: 'Mapa',
  audit: 'Auditoría',
  plan: 'Plan',
  report: 'Informe',
  settings: 'Ajustes',
  welcome: 'Bienvenida',
  importWins: 'Importar logros',
  notFound: 'Aquí no hay ninguna página',
  notFoundWhat: 'La dirección «{address}» no lleva a ninguna parte. Tu registro sigue donde estaba.',
  notFoundNext: 'Abrir la checklist',
  crashed: 'Esta sección ha dejado de funcionar',
  crashedWhat:
    'Lo que guardaste está a salvo: no se ha borrado nada. Inténtalo otra vez; si vuelve a fallar, recarga la página.',
  tryAgain: 'Intentarlo otra vez',
  reload: 'Recargar la página',
  notSaved: 'No se ha guardado',
  refusals: {
    'not-found': 'Ya no está en el registro; puede que se borrara en otra pestaña. Todo lo demás sigue como estaba.',
    'storage-full':
      'El disco o el almacenamiento del navegador está lleno. Lo que ya estaba guardado está a salvo. Libera espacio e inténtalo otra vez.',
    'storage-failed':
      'El navegador no ha querido escribir. Lo que ya estaba guardado está a salvo. Inténtalo otra vez; si vuelve a fallar, reinicia el navegador.',
  },
};
