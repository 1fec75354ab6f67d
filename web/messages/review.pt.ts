/** Portuguese words of the review of decisions. */
export const reviewPt = {
  rv: {
    title: 'Quão segura, e quão certa',
    said: 'dito',
    came: 'aconteceu',
    none: 'Ainda não há resultados: anote o que aconteceu, e o diagrama mostra quanto a mesa acertou.',
    few: 'Poucos resultados até agora; leia como um indício.',
    caption:
      'Cada ponto: decisões em que a mesa estava mais ou menos assim segura. Na linha, acertou tanto quanto dizia; abaixo, segura demais; acima, de menos. Quanto maior o ponto, mais decisões.',
    bin: '{said} dito, {happened} aconteceu, {n:# decisão|# decisões}',
    sentence: 'A mesa disse <{said}> em média; aconteceu em <{happened}> de {n:# assunto|# assuntos}.',
    score: 'Pontuação de Brier',
    scoreNote: '0 é o melhor; dizer sempre metade dá 0,25',
    parts: {
      reliability: 'segurança errada',
      resolution: 'bem distinguido',
      uncertainty: 'incerto por natureza',
      rest: 'dentro do grupo',
    },
    partsNote: 'A pontuação é segurança errada − bem distinguido + incerto por natureza.',
    ece: 'diferença média',
    learnt: {
      title: 'O que os resultados ensinaram',
      few: '{n:Há # resultado anotado|Há # resultados anotados}, {happened} deles aconteceram. A partir de {needed}, com ao menos {each} que aconteceram e {each} que não, a mesa propõe como mostrar as probabilidades.',
      better:
        '{happened} de {n:# assunto|# assuntos} aconteceram. Mostradas conforme o aprendido, as probabilidades teriam ficado mais perto do que aconteceu.',
      same: 'A mesa está mais ou menos tão segura quanto deve: com o aprendido de {n:# resultado|# resultados}, nada teria sido dito melhor.',
      newer:
        'Já há {n:# resultado anotado|# resultados anotados}, {happened} deles aconteceram: uma proposta mais nova ficaria mais perto do que aconteceu.',
      inUse:
        'As probabilidades são mostradas conforme o aprendido de {n:# resultado|# resultados}. {by} pôs isso em uso.',
      gain: 'Pontuação de Brier {before} → {after}, em resultados dos quais não se aprendeu',
      evidence: 'a evidência diz',
      shown: 'é mostrado',
      take: 'Pôr em uso',
      takeNote:
        'Todas as páginas passam a mostrar as probabilidades assim, ao lado do que diz a evidência sozinha. As notas e os limiares não mudam. Pode ser revertido a qualquer momento.',
      putBack: 'Reverter',
      putBackNote: 'Todas as páginas passam a mostrar as probabilidades como a evidência as dá.',
      history: 'Quem mudou',
      note: 'A evidência sozinha diz {n}; é mostrada ajustada pelos resultados desta mesa.',
      acts: {
        'taken-into-use': '{by} pôs em uso, aprendido de {n:# resultado|# resultados}.',
        'put-back': '{by} reverteu.',
      },
    },
    cost: 'O que custou',
    costCols: {
      action: 'Decisão',
      acted: 'Agiu-se',
      refrained: 'Não se agiu',
      falseAlarms: 'Alarmes falsos',
      missed: 'Deixados passar',
      hours: 'Horas-faixa · horas-pessoa',
      wasted: 'destas por nada',
    },
    overrides: 'Contra o limiar: {n:# vez|# vezes}, {settled} com resultado, {happened} delas aconteceram.',
    channels: 'O que cada canal trouxe',
    channelCols: {
      channel: 'Canal',
      messages: 'Mensagens',
      claims: 'Afirmações',
      solid: 'com nota 3 ou melhor',
      hits: 'Confirmadas',
      falseAlarms: 'Alarmes falsos',
      brier: 'Brier',
    },
    noChannels: 'Nenhum canal está aberto.',
    report: 'Relatório público',
    reportText:
      'O que qualquer um pode saber: contagens em dezenas, nada abaixo de dez, nada do último dia, sem nomes.',
    reportAct: 'Baixar (CSV)',
    log: 'Com resultado',
  },
};

export const reviewProblemsPt = {
  'too-few-outcomes': {
    what: 'Há poucos resultados para aprender.',
    remedy: 'Anote o que aconteceu após mais decisões.',
  },
  'proposal-changed': { what: 'Chegaram resultados desde que você olhou.', remedy: 'Olhe a proposta nova e decida.' },
  'no-gain': { what: 'A proposta não diz melhor que a evidência.', remedy: 'Deixe as probabilidades como estão.' },
  'no-map-in-use': { what: 'Nada aprendido está em uso.', remedy: 'Não é preciso mais nada aqui.' },
};
