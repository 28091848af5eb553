import type * as en from '../en/first-steps';
import type { Translated } from '../translated';

export const firstStepsWords: Translated<typeof en.firstStepsWords> = {
  lookFirst: '¿Prefieres mirar primero?',
  demo: 'Abrir el registro de demostración',
  skip: 'Saltar esta página',

  onPull: 'En un pull request',
  onPullWhat: 'Bajo el título, sea tuyo o lo hayas revisado.',
  onTicket: 'En un ticket',
  onTicketWhat: 'Bajo el título, en la página completa y en un tablero.',
  onToolbar: 'En la barra de herramientas',
  ticketLabel: 'Un ticket de Jira resuelto con el botón «Guardar como logro» bajo el título.',
  ticketTitle: '¿Quién puede perdonar una multa?',
  ticketKey: 'LEND-612',
  ticketState: 'Hecho',
  toolbarLabel: 'Winnow abierto bajo su botón en la barra de herramientas, con una frase a medio escribir.',
  toolbarAsk: '¿Qué hiciste?',
  toolbarTyped: 'Impulsé la decisión sobre el vers',
  toolbarSave: 'Guardar logro',

  settle: 'Para configurar, si quieres',
  settleWhat: 'Todo puede esperar: también está en los ajustes.',

  you: 'Tú',
  level: 'Nivel actual',
  levelLike: 'Software engineer II',
  since: 'Desde',
  employer: 'Empresa',
  target: 'A qué aspiras',
  targetLike: 'Senior software engineer',
  keep: 'Guardar',
  kept: 'Guardado.',
  youWhat: 'Nivel y objetivo encabezan tu dossier.',

  backups: 'Copias de seguridad',
  backupsWhat: 'Tu registro vive en este único navegador. En una carpeta que ya sincronizas se guarda solo.',
  backupsWeekly: 'Sin carpeta, el repaso semanal ofrece una copia con un clic.',
  bringIn: 'Restaurar una copia',

  sites: 'Sitios',
  addSite: 'Añadir el servidor de tu empresa',
};
