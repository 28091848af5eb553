import { seniorEngineerEs } from '../documents/senior-engineer-es';
import type * as en from '../en/built-in-ladder';
import type { Translated } from '../translated';

export const builtInLadder: Translated<typeof en.builtInLadder> = {
  ...seniorEngineerEs,
  why: {
    ownership:
      'El trabajo que te asignan muestra que sabes entregar; los problemas que encontraste y resolviste muestran que se puede contar contigo.\nEs la primera mitad del paso de las funcionalidades a los sistemas: alguien tiene que hacerse cargo de lo que no describe ningún ticket.',
    scope:
      'El paso es de las funcionalidades a los sistemas: decisiones sobre las que otros construyen, y saber cómo se comporta el conjunto cuando falla.\nLa profundidad técnica rara vez frena por sí sola un ascenso; la que se queda en tu propia funcionalidad, sí.',
    multiplying:
      'El paso es de producir a hacer crecer a los demás: cuenta lo que otros pueden hacer porque estabas ahí.\nDeja pocas huellas por sí solo, así que es lo primero que olvidan los registros y las evaluaciones.',
    communication:
      'El paso es de entregar código a explicar decisiones: una buena decisión que nadie entendió no mueve nada.\nQuienes deciden un ascenso leen sobre todo acerca de tu trabajo; no leen tu código.',
    judgment:
      'El comportamiento frena un ascenso mucho más a menudo que la profundidad técnica, y el criterio es el comportamiento más difícil de ver.\nUna decisión solo se aprecia cuando se conoce su resultado: escríbela cuando la tomes y vuelve a ella.',
  },
  examples: {
    'find-problems':
      'Leyendo notas de guardia vi que uno de cada tres avisos venía del mismo bucle de reintentos. Abrí una issue con el patrón, acordé un arreglo con el equipo de plataforma y esos avisos cesaron.',
    'resolve-ambiguity':
      'Nadie sabía si las cuentas borradas debían conservar sus facturas. Escribí tres opciones con el coste de cada una, reuní a legal y a finanzas en una llamada, y decidimos conservarlas solo durante el plazo legal.',
    'own-incidents':
      'Mi migración bloqueó la tabla de pedidos en la hora punta de la mañana. La revertí, escribí el postmortem y conté en él que me había saltado el ensayo con una copia completa, que ahora es un paso de nuestra checklist.',
    architecture:
      'Decidí que nuestros tres servicios publicaran eventos a través de un outbox común en lugar de llamarse entre sí, escribí el ADR y migré el primer servicio. Desde entonces lo han adoptado otros dos equipos.',
    'written-pushback':
      'El plan era separar el módulo de facturación en su propio servicio. Escribí por qué la transacción compartida lo hacía arriesgado, propuse un límite de módulo con las mismas responsabilidades, y el equipo lo eligió.',
    'failure-modes':
      'Escribí el runbook de nuestro clúster de búsqueda: qué pasa cuando cae un nodo, una zona o el indexador, cómo se ve cada caso en el panel y qué índice supone la mayor parte de la factura.',
    'review-impact':
      'En una review pregunté qué pasa cuando la cola entrega un mensaje dos veces. El handler pasó a ser idempotente y el patrón acabó en la plantilla de servicios.',
    unblock:
      'Mara no lograba avanzar con una fuga de memoria. Le pregunté qué había descartado y le enseñé a comparar dos heap snapshots; encontró el listener por su cuenta y escribió el arreglo.',
    mentor:
      'Durante un trimestre quedé cada dos semanas con Jonas para trabajar cómo dividir una petición confusa en pasos que se puedan entregar uno a uno. Ahora planifica sus propias épicas.',
    proposal:
      'Propuse en un RFC de dos páginas publicar desde la rama principal con flags. Tras una prueba de cuatro semanas, el equipo abandonó definitivamente la rama de release.',
    translate:
      'Le expliqué a nuestra responsable de producto cuánto nos costaría en soporte la sincronización en vivo frente a un botón de recarga, sin mencionar los websockets. Eligió el botón para esta versión.',
    stakeholders:
      'Un viernes de cada dos envío cinco líneas a la jefa de soporte: qué cambiamos en las exportaciones, por qué y qué notará su equipo. Respondió con dos casos que se nos habían escapado.',
    'independent-call':
      'Con mi responsable fuera, aplacé el lanzamiento dos días porque nunca se había probado el rollback. El ensayo mostró que no funcionaba; lo arreglamos y lanzamos sin sobresaltos.',
    'reasoned-no':
      'Ventas pidió una exportación a medida para final de mes. Dije que no en el ticket: habría congelado el nuevo formato de archivo por un solo cliente. Ofrecí la exportación normal con una tabla de equivalencias.',
    'change-course':
      'A mitad de mi capa de caché, las trazas mostraron que el tiempo se iba en la serialización. Cerré mi propio pull request, escribí por qué y cambié el codificador.',
  },
  places: {
    'find-problems': 'una issue o un ticket que abriste',
    'resolve-ambiguity': 'un documento o un comentario en un ticket',
    'own-incidents': 'un ticket de incidente o un postmortem',
    architecture: 'un pull request o un ADR',
    'written-pushback': 'el enlace permanente de un comentario o un documento',
    'failure-modes': 'un runbook o un documento de diseño',
    'review-impact': 'una review de cualquier pull request',
    unblock: 'un hilo, un texto seleccionado o un logro anotado a mano',
    mentor: 'un logro anotado a mano',
    proposal: 'un RFC, un documento de diseño o un ADR',
    translate: 'un comentario en un ticket o un texto seleccionado',
    stakeholders: 'un mensaje con novedades',
    'independent-call': 'un logro anotado a mano',
    'reasoned-no': 'un comentario en un ticket',
    'change-course': 'un pull request sustituido o un ADR',
  },
};
