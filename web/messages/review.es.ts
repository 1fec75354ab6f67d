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
    learnt: {
      title: 'Lo aprendido de lo que ocurrió',
      few: '{n:Hay # resultado anotado|Hay # resultados anotados}, {happened} de ellos ocurrieron. A partir de {needed}, con al menos {each} que ocurrieron y {each} que no, la mesa propone cómo mostrar las probabilidades.',
      better:
        '{happened} de {n:# asunto|# asuntos} ocurrieron. Mostradas según lo aprendido, las probabilidades habrían estado más cerca de lo que pasó.',
      same: 'La mesa está más o menos tan segura como debe: con lo aprendido de {n:# resultado|# resultados} no se habría dicho nada mejor.',
      newer:
        'Ya hay {n:# resultado anotado|# resultados anotados}, {happened} de ellos ocurrieron: una propuesta más nueva estaría más cerca de lo que pasó.',
      inUse: 'Las probabilidades se muestran según lo aprendido de {n:# resultado|# resultados}. {by} lo puso en uso.',
      gain: 'Puntaje de Brier {before} → {after}, en resultados de los que no se aprendió',
      evidence: 'la evidencia dice',
      shown: 'se muestra',
      take: 'Poner en uso',
      takeNote:
        'Todas las páginas mostrarán así las probabilidades, junto a lo que dice la evidencia sola. Los grados y la evidencia pedida no cambian. Se puede revertir en cualquier momento.',
      putBack: 'Revertir',
      putBackNote: 'Todas las páginas mostrarán las probabilidades como las da la evidencia.',
      history: 'Quién lo cambió',
      note: 'La evidencia sola dice {n}; se muestra ajustada por los resultados de esta mesa.',
      acts: {
        'taken-into-use': '{by} lo puso en uso, aprendido de {n:# resultado|# resultados}.',
        'put-back': '{by} lo revirtió.',
      },
    },
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
    log: 'Con resultado',
  },
};

export const reviewProblemsEs = {
  'too-few-outcomes': {
    what: 'Hay muy pocos resultados para aprender.',
    remedy: 'Anote qué pasó tras más decisiones.',
  },
  'proposal-changed': {
    what: 'Llegaron resultados desde que usted miró.',
    remedy: 'Mire la propuesta nueva y decida.',
  },
  'no-gain': { what: 'La propuesta no dice mejor que la evidencia.', remedy: 'Deje las probabilidades como están.' },
  'no-map-in-use': { what: 'No hay nada aprendido en uso.', remedy: 'No hace falta nada más.' },
};
