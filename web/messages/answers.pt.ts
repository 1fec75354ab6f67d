/** Portuguese words of the answers inbox. */
export const answersPt = {
  an: {
    title: 'Respostas',
    lede: {
      none: 'Ninguém espera resposta.',
      some: '[{n:# pergunta espera|# perguntas esperam}] por uma pessoa com nome. O prazo para responder a primeira fecha {when}.',
    },
    why: 'Perguntado na linha de informação. Ninguém aqui vê quem perguntou; nada é enviado até que uma pessoa aprove.',
    cannot:
      'Esta mesa não tem como enviar: acrescente “send” a “whatsapp” nas configurações. As perguntas podem ser lidas e deixadas de lado.',
    waiting: 'Em espera',
    answered: 'Respondidas',
    none: 'Uma pergunta feita na linha de informação aparece aqui, com um rascunho para aprovar.',
    asked: 'perguntado',
    open: 'o prazo fecha {when}',
    closed: 'passaram as 24 horas para responder livremente',
    ofClaim: '<{n:# pergunta sobre isto espera|# perguntas sobre isto esperam}> resposta.',
    known: 'O que se sabe:',
    unknown: 'Nenhuma afirmação responde.',
    noDraft: 'A mesa não redige nada sobre por onde e quando as pessoas caminham.',
    write: 'Responder…',
    decline: 'Deixar de lado…',
    text: 'Resposta, em {lang}',
    textNote:
      'Vai para {n:uma só pessoa|# pessoas} pelo WhatsApp, em nome desta mesa, e não pode ser retirada. Não cite caminhos, horas de saída nem pessoas.',
    also: 'Também para {n:mais # que perguntou|mais # que perguntaram} o mesmo em {lang}',
    by: 'Seu nome',
    byNote: 'Fica no registro com o texto.',
    needName: 'Escreva seu nome.',
    needText: 'Escreva uma resposta.',
    send: 'Aprovar e enviar',
    sending: 'Enviando …',
    cancel: 'Cancelar',
    declineAct: 'Não enviar nada',
    declineText: 'A pergunta é deixada de lado e fica sem resposta.',
    state: {
      sending: 'sendo enviada, por {by}',
      sent: 'enviada, aprovada por {by}',
      declined: 'deixada de lado por {by}',
      unknown: 'aprovada por {by}; talvez não tenha chegado, e não é enviada de novo',
    },
    gone: 'As palavras foram apagadas.',
  },
};

export const answerProblemsPt = {
  'answered-already': {
    what: 'Já foi respondida ou deixada de lado.',
    remedy: 'A lista mostra por quem.',
  },
  'answer-changed': {
    what: 'O que se sabe mudou desde este rascunho; nada foi enviado.',
    remedy: 'Cancele, leia o novo rascunho e aprove.',
  },
  'no-way-back': {
    what: 'A mesa já não tem como chegar a quem perguntou.',
    remedy: 'Espere que escreva de novo.',
  },
  'window-closed': {
    what: 'Passaram mais de 24 horas.',
    remedy: 'Espere que escreva de novo.',
  },
  'send-later': {
    what: 'O WhatsApp não aceita mensagens agora.',
    remedy: 'Envie de novo em alguns minutos.',
  },
  'send-unknown': {
    what: 'O WhatsApp não respondeu; a mensagem talvez tenha chegado.',
    remedy: 'Não é enviada de novo sozinha.',
  },
};
