export const custodyEs = {
  custody: {
    head: 'Conservar y borrar',
    due: '<{n:# asiento|# asientos}> por borrar según el plazo. Nada se borra solo.',
    notDue: 'No hay nada que borrar según el plazo, y nada se borra solo.',
    heldBack: '{n:# asiento vencido sigue|# asientos vencidos siguen} por una conservación legal.',
    run: 'Borrar lo vencido…',
    erase: 'Borrar…',
    place: 'Poner una conservación…',
    lift: 'Levantar…',
    columns: { class: 'Asientos', days: 'Se guardan', due: 'Vencidos', held: 'Conservados' },
    classes: {
      operations: 'Entregas y pasos',
      decisions: 'Decisiones',
      answers: 'Respuestas',
      consent: 'Consentimientos',
      accounts: 'Funciones',
      custody: 'Lo hecho con el propio registro',
    },
    years: '{n:# año|# años}',
    days: '{n:# día|# días}',
    always: 'para siempre',
    schedule: 'Cuánto se conserva cada tipo',
    holds: 'Conservaciones legales',
    noHolds: 'No rige ninguna conservación legal.',
    scope: { all: 'Todo', about: 'sobre {what}', from: 'desde {time}', until: 'hasta {time}' },
    title: {
      hold: 'Poner una conservación legal',
      lift: 'Levantar la conservación {hold}',
      run: 'Borrar lo vencido',
      erase: 'Borrar del asiento {index}',
    },
    note: {
      hold: 'Mientras rija, nada de lo que abarca se borra, ni por plazo ni a mano.',
      lift: 'Lo que abarca podrá borrarse de nuevo, por plazo y a mano.',
      run: 'Desaparece el contenido de estos asientos. Que los hubo, de qué tipo y cuándo, queda, y todas las pruebas valen igual.',
      erase:
        'Desaparece lo marcado. Que hubo un asiento, de qué tipo y cuándo, queda, y todas las pruebas valen igual.',
    },
    yes: {
      hold: 'Poner la conservación',
      lift: 'Levantar la conservación',
      run: 'Borrar {n:# asiento|# asientos}',
      erase: 'Borrar para siempre',
    },
    done: {
      hold: 'Rige la conservación {hold}.',
      lift: 'Se levantó la conservación {hold}.',
      run: '{n:# asiento borrado|# asientos borrados}.',
      erase: 'Borrado. El asiento {entry} lo dice.',
    },
    sure: {
      run: '{n:# asiento pierde|# asientos pierden} su contenido: {kinds}. En el registro queda: {by}, «{reason}».',
      erase: 'El asiento {index} ({kind}) pierde: {names}. En el registro queda: {by}, «{reason}».',
    },
    about: 'Sobre',
    anything: 'Cualquier asunto',
    backward: 'Termina antes de empezar.',
    goes: 'Qué desaparece',
    fields: 'Campos del asiento ({kind})',
    chooseField: 'Marque al menos uno.',
    exports: 'Con ello se {n:quita # exportación que espera aquí|quitan # exportaciones que esperan aquí}: {names}',
    reasonNote: 'Queda en el registro: no escriba en él lo que se va a borrar.',
    forGood: 'Esto no se puede deshacer.',
    notReached:
      'No alcanza a: exportaciones que ya salieron de la mesa, copias de seguridad y lo que la otra mesa guarda del orden común.',
    back: 'Volver',
    close: 'Cerrar',
    repeated: 'Ya había llegado la primera vez; nada se hizo dos veces.',
    nothingDue: 'Ya no hay nada vencido.',
  },
};

export const custodyProblemsEs = {
  'record-held': {
    what: 'Una conservación legal guarda este asiento.',
    remedy: 'Podrá borrarse cuando se levante; la lista dice quién la puso.',
  },
  'record-kept': {
    what: 'Lo hecho con el propio registro nunca se borra a mano.',
    remedy: 'Déjelo como está.',
  },
  'record-bare': {
    what: 'No queda nada de él por borrar.',
    remedy: 'Cierre esto; el asiento muestra lo que queda.',
  },
  'record-unknown': {
    what: 'No existe ese asiento, o esa conservación no rige.',
    remedy: 'Cierre esto y mire la lista otra vez.',
  },
  'due-changed': {
    what: 'Ahora ha vencido algo distinto de lo que se mostró.',
    remedy: 'No se borró nada. Mire qué desaparece y dígalo otra vez.',
  },
  'record-id-taken': {
    what: 'El registro tiene otra cosa con este identificador.',
    remedy: 'Pulse otra vez; irá como acción propia.',
  },
  'record-invalid': {
    what: 'El registro no lo acepta como se envió.',
    remedy: 'Revise los campos e inténtelo de nuevo.',
  },
};
