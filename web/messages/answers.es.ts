/** Spanish words of the answers inbox. */
export const answersEs = {
  an: {
    title: 'Respuestas',
    lede: {
      none: 'Nadie espera respuesta.',
      some: '[{n:# pregunta espera|# preguntas esperan}] a una persona con nombre. El plazo para responder la primera se cierra {when}.',
    },
    why: 'Preguntado en la línea de consultas. Aquí nadie ve quién preguntó; nada se envía hasta que una persona lo aprueba.',
    cannot:
      'Esta mesa no tiene cómo enviar: agregue «send» a «whatsapp» en sus ajustes. Las preguntas se pueden leer y dejar de lado.',
    waiting: 'En espera',
    answered: 'Respondidas',
    none: 'Aquí aparece lo que alguien pregunte en la línea de consultas, con un borrador por aprobar.',
    asked: 'preguntado',
    open: 'el plazo se cierra {when}',
    closed: 'pasaron las 24 horas para responder libremente',
    ofClaim: '<{n:# pregunta sobre esto espera|# preguntas sobre esto esperan}> respuesta.',
    known: 'Lo que se sabe:',
    unknown: 'Ninguna afirmación la responde.',
    noDraft: 'La mesa no redacta nada sobre por dónde y cuándo camina la gente.',
    write: 'Responder…',
    decline: 'Dejar de lado…',
    text: 'Respuesta, en {lang}',
    textNote:
      'Va a {n:una sola persona|# personas} por WhatsApp, en nombre de esta mesa, y no se puede retirar. No nombre rutas, horas de salida ni personas.',
    also: 'También a {n:# persona más que preguntó|# personas más que preguntaron} lo mismo en {lang}',
    by: 'Su nombre',
    byNote: 'Queda en el registro con el texto.',
    needName: 'Escriba su nombre.',
    needText: 'Escriba una respuesta.',
    send: 'Aprobar y enviar',
    sending: 'Enviando …',
    cancel: 'Cancelar',
    declineAct: 'No enviar nada',
    declineText: 'La pregunta se deja de lado y no recibe respuesta.',
    state: {
      sending: 'enviándose, por {by}',
      sent: 'enviada, aprobada por {by}',
      declined: 'dejada de lado por {by}',
      unknown: 'aprobada por {by}; quizá no llegó, y no se envía otra vez',
    },
    gone: 'Las palabras se borraron.',
  },
};

export const answerProblemsEs = {
  'answered-already': {
    what: 'Ya se respondió o se dejó de lado.',
    remedy: 'La lista muestra quién.',
  },
  'answer-changed': {
    what: 'Lo que se sabe cambió desde que se redactó esto; no se envió nada.',
    remedy: 'Cancele, lea el texto nuevo y apruebe.',
  },
  'no-way-back': {
    what: 'La mesa ya no tiene cómo llegar a quien preguntó.',
    remedy: 'Espere a que escriba otra vez.',
  },
  'window-closed': {
    what: 'Pasaron más de 24 horas.',
    remedy: 'Espere a que escriba otra vez.',
  },
  'send-later': {
    what: 'WhatsApp no acepta mensajes ahora.',
    remedy: 'Envíe de nuevo en unos minutos.',
  },
  'send-unknown': {
    what: 'WhatsApp no contestó; el mensaje quizá llegó.',
    remedy: 'No se envía otra vez por sí solo.',
  },
};
