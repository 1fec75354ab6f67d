/** Portuguese words of the page of place names. */
export const lessonsPt = {
  ls: {
    title: 'Nomes de lugares',
    lede: {
      none: 'Todos os nomes de lugares foram lidos.',
      some: 'A mesa não quis escolher um lugar para [{n:# nome|# nomes}]. Diga o que significam; vale para o que está guardado e para o que chegar.',
    },
    why: 'As mensagens guardadas são lidas de novo na hora. O que se ensina fica guardado com o nome de quem ensinou, e pode ser retirado.',
    waiting: '{n:Falta reler # mensagem|Falta reler # mensagens}.',
    find: 'Como são lidas outras palavras de uma mensagem?',
    look: 'Procurar',
    asked: 'Estas palavras',
    unheard: 'Nenhuma mensagem guardada diz estas palavras, ou ela não pode ser mostrada.',
    doubts: 'Por esclarecer',
    noDoubts:
      'Um nome que pode ser de dois lugares, ou de nenhum conhecido, fica aqui até que alguém diga o que significa.',
    taught: 'Ensinado',
    open: 'ainda sem lugar',
    readAs: 'lido como {place}',
    say: 'Dizer o que significa',
    quoted: '“{words}”',
    mean: '“{words}” significa',
    other: 'Outro lugar:',
    choose: 'Escolha …',
    notRead: 'Não é {place}',
    noPlace: 'Não é nome de lugar',
    by: 'Seu nome',
    byNote: 'Fica guardado com o que você ensina.',
    needName: 'Escreva seu nome.',
    needChoice: 'Escolha o que as palavras significam.',
    teach: 'Ensinar',
    teaching: 'Lendo de novo …',
    cancel: 'Cancelar',
    means: '“{words}” significa {place}',
    meansNot: '“{words}” não significa {place}',
    meansNone: '“{words}” não é nome de lugar',
    withdraw: 'Retirar',
    withdrawNote: 'As mensagens são lidas de novo sem esta lição.',
    settle: '{n:# nome de lugar|# nomes de lugares} por esclarecer',
    otherPlace: 'outro lugar?',
  },
};

export const lessonProblemsPt = {
  'wrong-words': {
    what: 'Estas palavras não podem ser nome de lugar.',
    remedy: 'Tome de uma a seis palavras de uma mensagem.',
  },
  'place-missing': { what: 'Falta o lugar.', remedy: 'Diga que lugar as palavras significam.' },
  'words-not-held': {
    what: 'Nenhuma mensagem guardada diz estas palavras.',
    remedy: 'Ensine palavras de uma mensagem; nomes já conhecidos vão no arquivo do corredor.',
  },
  'lessons-full': { what: 'A mesa já não pode aprender mais.', remedy: 'Retire lições desnecessárias.' },
};
