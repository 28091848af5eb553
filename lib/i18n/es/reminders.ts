import type * as en from '../en/reminders';
import type { Translated } from '../translated';
export const badgeWords: Translated<typeof en.badgeWords> = {
  unsafe: 'Winnow: 14 días sin copia de seguridad',
  unsafeAndDue: 'Winnow: 14 días sin copia de seguridad; toca el repaso semanal',
  unsafeAndCriterion: 'Winnow: 14 días sin copia de seguridad; se acerca la fecha de algo que se pidió',
  due: 'Winnow: toca el repaso semanal',
  criterion: 'Winnow: se acerca la fecha de algo que se pidió',
  inbox: { one: 'Winnow: {n} logro espera en la bandeja', other: 'Winnow: {n} logros esperan en la bandeja' },
};

export const reminderWords: Translated<typeof en.reminderWords> = {
  title: 'Repaso semanal',
  note: 'Dos minutos por semana. Cuando toca, el botón de la barra de herramientas muestra un punto y abre el repaso. El primero llega la semana siguiente a instalar Winnow.',
  unread: 'No se ha podido leer lo que elegiste aquí. Sigue como estaba; recarga la página para verlo.',
  day: 'Día',
  hour: 'Hora',
  weekdays: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
  dueNow: 'Toca ahora, desde el {when}.',
  snoozed: 'Aplazado hasta el {when}.',
  next: 'El próximo toca el {when}.',
  nextAfter: 'El siguiente toca el {when}.',
  zone: 'Según la hora local de esta máquina, esté donde esté.',

  notifications: 'Notificación',
  notify: 'Mostrar también una notificación del sistema',
  notifyHint:
    'Una por repaso, otra cuando termina un aplazamiento y otra cuando se acerca la fecha de algo que pidió tu responsable. El navegador te pregunta si lo permites.',
  asking: 'El navegador te pregunta…',
  denied: 'El navegador no ha permitido las notificaciones',
  deniedWhat:
    'El punto del botón de la barra de herramientas aparece igualmente. Vuelve a marcar la casilla para que te pregunte otra vez.',
  failed: 'El navegador no ha podido preguntar',
  failedWhat:
    'No ha cambiado nada; el punto del botón de la barra de herramientas aparece igualmente. Inténtalo otra vez desde esta página.',
  takenBack: 'Aquí las notificaciones están activadas, pero el navegador ya no las permite',
  takenBackWhat: 'El punto del botón de la barra de herramientas aparece igualmente.',
  allowAgain: 'Volver a permitir',
  sendTest: 'Enviar una prueba',
  testSent: 'Enviada',
  testSentWhat: 'Si no ha aparecido nada, el sistema la ha retenido. Mira esto y envía otra:',
  testFailed: 'El navegador no ha querido mostrarla',
  testFailedWhat: 'Mira esto y envía otra:',
  checks: [
    'Las notificaciones de tu navegador están permitidas en los ajustes del sistema: en Windows y en macOS, «Notificaciones»; en Linux, las de tu escritorio.',
    'No está activado «No molestar» ni ningún modo de concentración, y no se comparte ni se presenta la pantalla.',
    'La notificación puede haber ido directamente a la lista de notificaciones del sistema.',
  ],
  quiet: 'Horas de silencio',
  quietOn: 'Ninguna notificación entre estas horas',
  quietHint:
    'Una notificación que caería entre ellas llega cuando terminan. El punto del botón de la barra de herramientas no hace ruido y se queda.',
  quietFrom: 'Desde',
  quietTo: 'Hasta',
  quietSame: 'Las dos son la misma hora, así que no hay horas de silencio.',
  dueInQuiet: 'El repaso toca dentro de ellas, así que su notificación llega a esta hora: {hour}.',

  badge: 'Botón de la barra de herramientas',
  countInbox: 'Mostrar en el botón cuántos logros hay en la bandeja',
  countInboxHint: 'Mientras toca un repaso, el punto ocupa el lugar del número.',

  notification: {
    title: 'Repaso semanal',
    message: 'Dos minutos: qué llegó, qué hiciste, una línea para la próxima semana.',
  },
  catchUpNotification: {
    title: 'Ponte al día, si quieres',
    message: 'Dos minutos para las semanas desde el último repaso. Empieza por lo que se guardó entretanto.',
  },
  criterionNotification: {
    soon: { title: 'Vence en dos semanas', message: 'Algo que te pidieron mostrar vence en dos semanas o menos.' },
    close: { title: 'Vence en tres días', message: 'Algo que te pidieron mostrar vence en tres días o menos.' },
    passed: { title: 'Su día ha pasado', message: 'Di cómo está o háblalo la próxima vez.' },
    several: { title: 'Se acercan varias fechas', message: 'Varias cosas que te pidieron mostrar vencen pronto.' },
  },
  testNotification: { title: 'Winnow', message: 'Así se verá el repaso semanal.' },
};
