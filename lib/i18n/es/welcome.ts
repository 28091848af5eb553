import type * as en from '../en/welcome';
import type { Translated } from '../translated';
export const welcome: Translated<typeof en.welcome> = {
  promise: 'Winnow convierte el trabajo que ya haces en evidencias para tu ascenso.',
  how: 'Guarda un logro donde ocurrió el trabajo. Mira qué comportamientos respalda tu registro y cuáles todavía no. Entrega evidencias en lugar de recuerdos.',
  nothingLeaves: 'Nada sale de tu navegador',
  nothingLeavesWhat:
    'Sin cuentas, sin servidor, sin enviar nada a nadie. Tu registro vive en este navegador, y puedes exportarlo hasta el último byte.',
  firstWin: 'Anota un primer logro',
  firstWinWhat: 'Algo que hiciste esta semana. Basta una frase.',
  did: '¿Qué hiciste?',
  didHint: 'En primera persona. Por ejemplo: Impulsé la decisión sobre el versionado de la API.',
  didNeeded: 'Escribe una frase y guárdala después.',
  save: 'Guardar logro',
  savedTitle: 'Guardado.',
  savedMore: 'Está en tu registro.',
  openWin: 'Decir qué cambió gracias a ello',
  another: 'Anotar otro',
  quiz: 'Mira dónde estás',
  quizWhat: {
    one: 'Un enunciado, tres respuestas. Verás qué falta y un siguiente paso.',
    other:
      '{n} enunciados, tres respuestas cada uno, unos {minutes} min. Verás tus carencias y un siguiente paso para las tres primeras.',
  },
  takeQuiz: 'Hacer el cuestionario',
  quizLeave: 'No hace falta anotar nada antes, y puedes parar y seguir más tarde.',
  button: 'Dónde está el botón',
  buttonWhat:
    'En un pull request fusionado encuentras «Guardar como logro» bajo el título. Un clic lo guarda; lo demás puede esperar a que tengas un minuto.',
  buttonElsewhere: 'En cualquier otro sitio, pulsa el grano de la barra de herramientas.',
  pictureLabel: 'Un pull request fusionado con el botón «Guardar como logro» bajo su título.',
  pictureTitle: 'Reintentar el webhook una vez',
  pictureNumber: '#42',
  pictureState: 'Fusionado',
  pictureButton: 'Guardar como logro',
};
