import { seniorEngineerEs } from '../documents/senior-engineer-es';
import type * as en from '../en/built-in-ladder';
import type { Translated } from '../translated';

export const builtInLadder: Translated<typeof en.builtInLadder> = {
  ...seniorEngineerEs,
  why: {
    ownership:
      'El trabajo que te asignan demuestra que sabes entregar; los problemas que encontraste y resolviste demuestran que se puede contar contigo.\nEs la primera mitad del paso de las funcionalidades a los sistemas: alguien tiene que hacerse cargo de lo que ningún ticket describe.',
    scope:
      'El paso es de las funcionalidades a los sistemas: decisiones sobre las que otros construyen, y saber cómo se comporta el conjunto cuando falla.\nLa falta de profundidad técnica rara vez frena por sí sola un ascenso; la profundidad que termina en tu propia funcionalidad sí.',
    multiplying:
      'El paso es de producir a multiplicar: cuenta lo que otros pueden hacer porque estabas tú.\nDeja pocas huellas por sí mismo, así que es lo primero que olvidan los registros y las evaluaciones.',
    communication:
      'El paso es de entregar código a explicar decisiones: una buena decisión que nadie entendió no mueve nada.\nQuienes deciden un ascenso leen sobre todo acerca de tu trabajo; no leen tu código.',
    judgment:
      'El comportamiento frena un ascenso mucho más a menudo que la falta de profundidad técnica, y el criterio es el comportamiento que más cuesta ver.\nUna decisión solo se aprecia cuando se conoce su resultado: anótala al tomarla y vuelve a ella.',
  },
  examples: {
    'find-problems':
      'Leyendo las notas de guardia vi que uno de cada tres avisos venía del mismo bucle de reintentos. Abrí una incidencia con el patrón, acordé un arreglo con el equipo de plataforma y esos avisos cesaron.',
    'resolve-ambiguity':
      'Nadie sabía decir si las cuentas eliminadas debían conservar sus facturas. Escribí tres opciones con lo que costaría cada una, reuní a legal y finanzas en una llamada y decidimos conservarlas solo durante el plazo legal.',
    'own-incidents':
      'Mi migración bloqueó la tabla de pedidos en la hora punta de la mañana. La revertí, escribí el análisis posterior y dije en él que me había saltado el ensayo con una copia a tamaño real, que ahora es un paso de nuestra lista.',
    architecture:
      'Decidí que nuestros tres servicios publicaran eventos por una misma bandeja de salida en lugar de llamarse entre sí, escribí el registro y pasé el primer servicio. Desde entonces la han adoptado otros dos equipos.',
    'written-pushback':
      'El plan era separar el módulo de facturación en su propio servicio. Escribí por qué la transacción compartida lo hacía arriesgado, ofrecí una frontera de módulo con los mismos responsables y el equipo la aceptó.',
    'failure-modes':
      'Escribí el manual de operación de nuestro clúster de búsqueda: qué pasa cuando cae un nodo, una zona o el indexador, cómo se ve cada caso en el panel y qué índice se lleva la mayor parte de la factura.',
    'review-impact':
      'En una revisión pregunté qué pasa cuando la cola entrega un mensaje dos veces. El autor hizo idempotente el manejador, y el patrón pasó a la plantilla de servicios.',
    unblock:
      'Mara estaba atascada con una fuga de memoria. Le pregunté qué había descartado y le enseñé a comparar dos capturas del montículo; ella misma encontró el listener y escribió el arreglo.',
    mentor:
      'Durante un trimestre me reuní con Jonas cada dos semanas para practicar cómo dividir una petición vaga en pasos que se puedan entregar uno a uno. Ahora planifica él sus propias épicas.',
    proposal:
      'Propuse en un RFC de dos páginas publicar desde la rama principal detrás de flags. Tras una prueba de cuatro semanas el equipo abandonó la rama de versiones para siempre.',
    translate:
      'Le expliqué a nuestra responsable de producto lo que nos costaría en soporte la sincronización en directo, comparada con un botón de actualizar, sin una palabra sobre websockets. Eligió el botón para esta versión.',
    stakeholders:
      'Cada dos viernes envío cinco líneas a la responsable de soporte: qué cambiamos en las exportaciones, por qué y qué notará su equipo. Respondió con dos casos que se nos habían escapado.',
    'independent-call':
      'Con mi responsable fuera, aplacé el lanzamiento dos días porque nunca se había probado la vuelta atrás. El ensayo mostró que no funcionaba; lo arreglamos y lanzamos con calma.',
    'reasoned-no':
      'Ventas pidió una exportación a medida para fin de mes. Dije que no en el ticket: congelaría el nuevo formato de archivo por un solo cliente. Ofrecí la exportación normal con una hoja de correspondencias.',
    'change-course':
      'A mitad de mi capa de caché las trazas mostraron que el tiempo se iba en la serialización. Cerré mi propia pull request, escribí por qué y cambié el codificador en su lugar.',
  },
  places: {
    'find-problems': 'una incidencia o un ticket que abriste tú',
    'resolve-ambiguity': 'un documento o un comentario en un ticket',
    'own-incidents': 'un ticket de incidente o un análisis posterior',
    architecture: 'una pull request o un ADR',
    'written-pushback': 'el enlace a un comentario o un documento',
    'failure-modes': 'un manual de operación o un documento de diseño',
    'review-impact': 'una revisión de cualquier pull request',
    unblock: 'un hilo, una selección o una nota rápida',
    mentor: 'una nota rápida',
    proposal: 'un RFC, un documento de diseño o un ADR',
    translate: 'un comentario en un ticket o una selección',
    stakeholders: 'un mensaje de novedades',
    'independent-call': 'una nota rápida',
    'reasoned-no': 'un comentario en un ticket',
    'change-course': 'una pull request sustituida por otra o un ADR',
  },
};
