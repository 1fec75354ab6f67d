/** Spanish words of the review of decisions. */
export const reviewEs = {
  rv: {
    title: 'Qué tan segura, y qué tan acertada',
    said: 'dicho',
    came: 'ocurrió',
    none: 'Todavía no hay resultados: anote qué pasó y el diagrama muestra cuánto acertó la mesa.',
    few: 'Pocos resultados hasta ahora; tómelo como un indicio.',
    caption:
      'Cada punto: decisiones en que la mesa estaba más o menos así de segura. Sobre la línea acertó tanto como decía; debajo, demasiado segura; arriba, muy poco. Cuanto más grande el punto, más decisiones.',
    bin: '{said} dicho, {happened} ocurrió, {n:# decisión|# decisiones}',
    sentence: 'La mesa dijo <{said}> en promedio; ocurrió en <{happened}> de {n:# asunto|# asuntos}.',
    score: 'Puntaje de Brier',
    scoreNote: '0 es lo mejor; decir siempre la mitad da 0.25',
    parts: {
      reliability: 'seguridad errada',
      resolution: 'bien distinguido',
      uncertainty: 'incierto de por sí',
      rest: 'dentro del grupo',
    },
    partsNote: 'El puntaje es seguridad errada − bien distinguido + incierto de por sí.',
    ece: 'brecha media',
    cost: 'Lo que costó',
    costCols: {
      action: 'Decisión',
      acted: 'Se actuó',
      refrained: 'No se actuó',
      falseAlarms: 'Falsas alarmas',
      missed: 'No vistas',
      hours: 'Horas-carril · horas-persona',
      wasted: 'de ellas para nada',
    },
    overrides:
      'Contra la evidencia pedida: {n:# vez|# veces}, {settled} con resultado, {happened} de ellas ocurrieron.',
    channels: 'Lo que trajo cada canal',
    channelCols: {
      channel: 'Canal',
      messages: 'Mensajes',
      claims: 'Afirmaciones',
      solid: 'con grado 3 o mejor',
      hits: 'Se cumplieron',
      falseAlarms: 'Falsas alarmas',
      brier: 'Brier',
    },
    noChannels: 'No hay canales abiertos.',
    report: 'Informe público',
    reportText:
      'Lo que cualquiera puede saber: cuentas en decenas, nada menor que diez, nada del último día, sin nombres.',
    reportAct: 'Descargar (CSV)',
    log: 'Todas las decisiones',
  },
};
