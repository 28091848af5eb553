import type * as en from '../en/check-in-questions';
import type { Translated } from '../translated';
export const checkInQuestions: Translated<typeof en.checkInQuestions> = {
  'find-problems': [
    '¿Qué iba mal o despacio esta semana antes de que nadie tuviera un ticket para ello?',
    '¿Qué línea de log, alerta o consulta de soporte te hizo mirar más de cerca de lo necesario?',
    '¿Qué planteaste esta semana que nadie había puesto en tu lista?',
  ],
  'resolve-ambiguity': [
    '¿Qué cuestión abierta se resolvió esta semana porque la pusiste por escrito o conseguiste que se respondiera?',
    '¿Qué estaba confuso el lunes y ya está decidido, y qué se decidió?',
    '¿Dónde entendían dos personas cosas distintas, y cómo lo llevaste a una sola respuesta?',
  ],
  'own-incidents': [
    '¿Qué de lo tuyo se rompió o falló esta semana, y qué hiciste al respecto?',
    '¿Qué parte de un incidente reciente te tocaba a ti, y qué es distinto desde entonces?',
    '¿Qué te enseñó un rollback, un aviso de guardia o un informe de error sobre algo que construiste?',
  ],
  architecture: [
    '¿Qué decisión tuya de esta semana tendrá que seguir el código de otras personas?',
    '¿Qué elegiste sobre una interfaz, un modelo de datos o un límite, y quién construye sobre ello?',
    '¿Dónde elegiste entre dos diseños que van más allá de tu propia funcionalidad?',
  ],
  'written-pushback': [
    '¿Dónde escribiste que un plan debía ir por otro camino, y qué propusiste en su lugar?',
    '¿Qué comentario o página tuya de esta semana discrepó de un rumbo y dio las razones?',
    '¿Qué habría seguido según lo previsto sin algo que escribiste?',
  ],
  'failure-modes': [
    '¿Qué forma de fallar describiste, ensayaste o escribiste en un runbook esta semana?',
    '¿Qué sabes ahora del coste o la carga de un sistema que no sabías el lunes?',
    '¿Qué pasa cuando se cae aquello en lo que trabajaste esta semana, y dónde está escrito?',
  ],
  'review-impact': [
    '¿Qué review tuya de esta semana cambió cómo se construyó algo, y qué cambió?',
    '¿Qué preguntaste en una review que llevó a hacer algo de otra manera?',
    '¿Qué observación tuya en una review ha aparecido después en el código de otras personas?',
  ],
  unblock: [
    '¿Quién se atascó esta semana y siguió por su cuenta después de hablar contigo?',
    '¿Qué preguntaste o señalaste en lugar de arreglarlo tú?',
    '¿Con quién miraste un problema suyo, y qué quedó en sus manos?',
  ],
  mentor: [
    '¿Qué le enseñaste a alguien esta semana que ningún manual le habría contado?',
    '¿Quién planifica, depura o divide el trabajo de otra manera porque le enseñaste cómo?',
    '¿Qué conversación de esta semana trató de cómo trabajar más que del código?',
  ],
  proposal: [
    '¿Qué página tuya se leyó, se debatió o se adoptó esta semana?',
    '¿Qué hace ahora el equipo de otra manera por algo que propusiste por escrito?',
    '¿Qué fue de lo último que propusiste: se probó, se cambió, se rechazó?',
  ],
  translate: [
    '¿Qué le explicaste a alguien que no escribe código, y qué decidió?',
    '¿Qué dilema pusiste en palabras para producto, diseño, ventas o soporte esta semana?',
    '¿Cuándo se movió un plan o una fecha porque dijiste lo que costaría?',
  ],
  stakeholders: [
    '¿Quién de fuera de tu equipo supo por ti esta semana en qué trabajas y por qué?',
    '¿Qué novedades enviaste más allá de tu propio equipo, y qué te respondieron?',
    '¿Quién de otro equipo acudiría ahora primero a ti, y gracias a qué?',
  ],
  'independent-call': [
    '¿Qué decidiste esta semana sin preguntar antes, y cuándo sabrás si acertaste?',
    '¿Qué decisión tuya habría tomado tu responsable quizá de otra manera?',
    '¿De qué decisión anterior tuya se sabe ya si se sostuvo?',
  ],
  'reasoned-no': [
    '¿Qué rechazaste esta semana, y qué razones diste?',
    '¿De qué fecha o funcionalidad dijiste que no era posible tal como se pedía, y qué ofreciste?',
    '¿Qué no estás construyendo porque argumentaste en contra?',
  ],
  'change-course': [
    '¿Qué detuviste, deshiciste o volviste a empezar esta semana, y qué te llevó a hacerlo?',
    '¿Qué opinión tuya cambió por algo que mediste o leíste?',
    '¿Qué harías de otra manera si empezaras ahora el trabajo de esta semana?',
  ],
};

export const anyQuestions: Translated<typeof en.anyQuestions> = [
  '¿Qué hiciste esta semana que muestre «{statement}»?',
  '¿Dónde surgió «{statement}» esta semana, y cuál fue tu parte?',
  '¿Quién vio esto en ti esta semana: «{statement}»? ¿Qué vio?',
];
