import type { LadderWords } from '../reword-ladder';

/** The built-in ladder in Spanish. */
export const seniorEngineerEs: LadderWords = {
  name: 'Ingeniería sénior',
  attribution:
    'Estos quince comportamientos reformulan, con palabras propias de Winnow, la lista de la guía «Mid-Level to Senior Software Engineer: The Complete Transition Guide», del equipo de Seekersy.',
  categories: {
    ownership: 'Responsabilidad sobre los problemas',
    scope: 'Alcance técnico',
    multiplying: 'Hacer crecer a los demás',
    communication: 'Comunicación e influencia',
    judgment: 'Criterio y autonomía',
  },
  behaviours: {
    'find-problems': {
      statement: 'Encuentro problemas que nadie me ha asignado',
      next: 'Leer las notas de guardia o las incidencias de soporte del último mes, abrir una issue por un patrón que no sea de nadie y anotarla con el origen «lo detecté yo».',
    },
    'resolve-ambiguity': {
      statement: 'Cuando algo no está claro, lo llevo hasta una decisión',
      next: 'Elegir una cuestión que el equipo siempre aplaza, escribir las opciones en una página y anotar la frase que la resuelve.',
    },
    'own-incidents': {
      statement: 'Respondo de los incidentes y los postmortems de lo que construí, también de lo incómodo',
      next: 'Tomar el último incidente que afectó a mi código, escribir o completar su postmortem y anotarlo con la parte que me tocaba.',
    },
    architecture: {
      statement: 'Tomo decisiones de arquitectura que van más allá de mi propia funcionalidad',
      next: 'Buscar una decisión reciente de la que ya dependan otros, escribirla como un ADR breve y anotarla con alcance de equipo o mayor.',
    },
    'written-pushback': {
      statement: 'Cuestiono un rumbo por escrito y con una alternativa razonada',
      next: 'La próxima vez que dude de un plan, escribir la duda y una alternativa en un comentario o una página, y anotar el enlace con las razones.',
    },
    'failure-modes': {
      statement: 'Sé explicar cómo fallan nuestros sistemas y cuánto cuesta mantenerlos',
      next: 'Elegir un sistema que mantengo, escribir en una página sus tres fallos más probables y su mayor coste, y anotar la página.',
    },
    'review-impact': {
      statement: 'Mis reviews cambian la forma en que otros construyen',
      next: 'Repasar mis reviews del último mes, guardar la que cambió el diseño y escribir qué cambió gracias a ella.',
    },
    unblock: {
      statement: 'Ayudo a mi equipo a superar problemas difíciles sin resolvérselos',
      next: 'Cuando alguien pida ayuda este mes, preguntar y orientar en lugar de arreglarlo, y anotar quién fue y qué quedó en sus manos.',
    },
    mentor: {
      statement: 'Enseño cosas que van más allá de la sintaxis y los frameworks',
      next: 'Ofrecer a alguien del equipo una hora sobre algo que no esté en ningún manual, como acotar una tarea o depurar bajo presión, y anotar quién fue y el tema.',
    },
    proposal: {
      statement: 'Mis propuestas escritas cambian la forma de trabajar del equipo',
      next: 'Escribir una página sobre una costumbre del equipo que haga perder tiempo, difundirla y anotarla con lo que resultó de ella.',
    },
    translate: {
      statement: 'Explico los pros y los contras a quienes no son de ingeniería, y las decisiones avanzan',
      next: 'Explicar en tres frases un dilema abierto a alguien de producto o de negocio, y anotar quién fue y qué decidió.',
    },
    stakeholders: {
      statement: 'Fuera de mi equipo se sabe en qué trabajo y por qué',
      next: 'Enviar ahora cinco líneas a una persona de fuera del equipo y a otra dentro de dos semanas, y anotar ambas con su nombre.',
    },
    'independent-call': {
      statement: 'Tomo decisiones que quizá mi responsable no habría tomado, y se sostienen',
      next: 'Escribir la próxima decisión que tome sin preguntar, con una fecha para volver a ella, y anotar después si se sostuvo.',
    },
    'reasoned-no': {
      statement: 'Digo que no a funcionalidades o plazos, con razones',
      next: 'Responder en el ticket con un no y sus razones a una petición que prefiera no aceptar, y anotar esas razones.',
    },
    'change-course': {
      statement: 'Cambio de rumbo por iniciativa propia cuando hay información nueva',
      next: 'Buscar algo que haya detenido o revertido por decisión propia, y anotar qué aprendí y que nadie tuvo que decírmelo.',
    },
  },
};
