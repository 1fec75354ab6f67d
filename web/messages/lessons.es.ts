/** Spanish words of the page of place names. */
export const lessonsEs = {
  ls: {
    title: 'Nombres de lugares',
    lede: {
      none: 'Todo nombre de lugar quedó leído.',
      some: 'La mesa no quiso elegir un lugar para [{n:# nombre|# nombres}]. Diga qué significan; vale para lo que se tiene y para lo que llegue.',
    },
    why: 'Los mensajes que se tienen se leen de nuevo enseguida. Lo enseñado se guarda con el nombre de quien lo enseñó, y se puede retirar.',
    waiting: '{n:Falta leer de nuevo # mensaje|Faltan leer de nuevo # mensajes}.',
    find: '¿Cómo se leen otras palabras de un mensaje?',
    look: 'Buscar',
    asked: 'Estas palabras',
    unheard: 'Ningún mensaje de la mesa dice estas palabras, o no se puede mostrar.',
    doubts: 'Por aclarar',
    noDoubts:
      'Un nombre que puede ser de dos lugares, o de ninguno conocido, queda aquí hasta que alguien diga qué significa.',
    taught: 'Enseñado',
    open: 'todavía sin lugar',
    readAs: 'leído como {place}',
    say: 'Decir qué significa',
    quoted: '«{words}»',
    mean: '«{words}» significa',
    other: 'Otro lugar:',
    choose: 'Elija …',
    notRead: 'No es {place}',
    noPlace: 'No nombra ningún lugar',
    by: 'Su nombre',
    byNote: 'Se guarda con lo que enseña.',
    needName: 'Escriba su nombre.',
    needChoice: 'Elija qué significan las palabras.',
    teach: 'Enseñar',
    teaching: 'Leyendo de nuevo …',
    cancel: 'Cancelar',
    means: '«{words}» significa {place}',
    meansNot: '«{words}» no significa {place}',
    meansNone: '«{words}» no nombra ningún lugar',
    withdraw: 'Retirar',
    withdrawNote: 'Los mensajes se leen de nuevo sin esta lección.',
    settle: '{n:# nombre de lugar|# nombres de lugares} por aclarar',
    otherPlace: '¿otro lugar?',
  },
};

export const lessonProblemsEs = {
  'wrong-words': {
    what: 'Estas palabras no pueden nombrar un lugar.',
    remedy: 'Tome de una a seis palabras de un mensaje.',
  },
  'place-missing': { what: 'Falta el lugar.', remedy: 'Diga qué lugar significan las palabras.' },
  'words-not-held': {
    what: 'Ningún mensaje de la mesa dice estas palabras.',
    remedy: 'Enseñe palabras de un mensaje; los nombres ya conocidos van en el archivo del corredor.',
  },
  'lessons-full': { what: 'A la mesa ya no le cabe más enseñado.', remedy: 'Retire lecciones que no hagan falta.' },
};
