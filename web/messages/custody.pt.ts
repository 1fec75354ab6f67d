export const custodyPt = {
  custody: {
    head: 'Guardar e apagar',
    due: '<{n:# lançamento vencido|# lançamentos vencidos}> por apagar. Nada se apaga sozinho.',
    notDue: 'Nada está vencido, e nada se apaga sozinho.',
    heldBack: '{n:# lançamento vencido fica|# lançamentos vencidos ficam} por uma guarda legal.',
    run: 'Apagar o que venceu…',
    erase: 'Apagar…',
    place: 'Pôr uma guarda…',
    lift: 'Levantar…',
    columns: { class: 'Lançamentos', days: 'Guardados', due: 'Vencidos', held: 'Guarda legal' },
    classes: {
      operations: 'Entregas e travessias',
      decisions: 'Decisões',
      answers: 'Respostas',
      consent: 'Consentimentos',
      accounts: 'Funções',
      custody: 'O que se fez com o próprio registro',
    },
    years: '{n:# ano|# anos}',
    days: '{n:# dia|# dias}',
    always: 'para sempre',
    schedule: 'Quanto tempo cada tipo é guardado',
    holds: 'Guardas legais',
    noHolds: 'Nenhuma guarda legal em vigor.',
    scope: { all: 'Tudo', about: 'sobre {what}', from: 'desde {time}', until: 'até {time}' },
    title: {
      hold: 'Pôr uma guarda legal',
      lift: 'Levantar a guarda {hold}',
      run: 'Apagar o que venceu',
      erase: 'Apagar do lançamento {index}',
    },
    note: {
      hold: 'Enquanto vigorar, nada do que ela abrange é apagado, nem por prazo nem à mão.',
      lift: 'O que ela abrange poderá ser apagado de novo, por prazo e à mão.',
      run: 'O conteúdo destes lançamentos desaparece. Que existiram, de que tipo e quando, fica, e todas as provas valem como antes.',
      erase:
        'O que está marcado desaparece. Que houve um lançamento, de que tipo e quando, fica, e todas as provas valem como antes.',
    },
    yes: {
      hold: 'Pôr a guarda',
      lift: 'Levantar a guarda',
      run: 'Apagar {n:# lançamento|# lançamentos}',
      erase: 'Apagar para sempre',
    },
    done: {
      hold: 'A guarda {hold} está em vigor.',
      lift: 'A guarda {hold} foi levantada.',
      run: '{n:# lançamento apagado|# lançamentos apagados}.',
      erase: 'Apagado. O lançamento {entry} o diz.',
    },
    sure: {
      run: '{n:# lançamento perde|# lançamentos perdem} o conteúdo: {kinds}. No registro fica: {by}, “{reason}”.',
      erase: 'O lançamento {index} ({kind}) perde: {names}. No registro fica: {by}, “{reason}”.',
    },
    about: 'Sobre',
    anything: 'Qualquer assunto',
    backward: 'Termina antes de começar.',
    goes: 'O que desaparece',
    fields: 'Campos do lançamento ({kind})',
    chooseField: 'Marque pelo menos um.',
    exports: 'Com isso {n:sai # exportação que espera aqui|saem # exportações que esperam aqui}: {names}',
    reasonNote: 'Fica no registro: não escreva nele o que deve ser apagado.',
    forGood: 'Isto não tem volta.',
    notReached:
      'Não alcança: exportações que já saíram da mesa, cópias de segurança e o que a outra mesa guarda da ordem comum.',
    back: 'Voltar',
    close: 'Fechar',
    repeated: 'Já tinha chegado da primeira vez; nada foi feito duas vezes.',
    nothingDue: 'Nada mais está vencido.',
  },
};

export const custodyProblemsPt = {
  'record-held': {
    what: 'Uma guarda legal mantém este lançamento.',
    remedy: 'Poderá ser apagado quando ela for levantada; a lista diz quem a pôs.',
  },
  'record-kept': {
    what: 'O que se fez com o próprio registro nunca é apagado à mão.',
    remedy: 'Deixe como está.',
  },
  'record-bare': {
    what: 'Não resta nada dele para apagar.',
    remedy: 'Feche isto; o lançamento mostra o que resta.',
  },
  'record-unknown': {
    what: 'Não há esse lançamento, ou essa guarda não vigora.',
    remedy: 'Feche isto e olhe a lista de novo.',
  },
  'due-changed': {
    what: 'O que está vencido agora não é o que foi mostrado.',
    remedy: 'Nada foi apagado. Olhe o que desaparece e diga de novo.',
  },
  'record-id-taken': {
    what: 'O registro tem outra coisa com este identificador.',
    remedy: 'Aperte de novo; irá como ato próprio.',
  },
  'record-invalid': {
    what: 'O registro não aceita como foi enviado.',
    remedy: 'Confira os campos e tente de novo.',
  },
};
