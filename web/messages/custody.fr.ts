export const custodyFr = {
  custody: {
    head: 'Conserver et effacer',
    due: '<{n:# inscription échue|# inscriptions échues}> à effacer. Rien ne s’efface tout seul.',
    notDue: 'Rien n’est échu, et rien ne s’efface tout seul.',
    heldBack: '{n:# inscription échue est gardée|# inscriptions échues sont gardées} par une conservation légale.',
    run: 'Effacer ce qui est échu…',
    erase: 'Effacer…',
    place: 'Poser une conservation…',
    lift: 'Lever…',
    columns: { class: 'Inscriptions', days: 'Gardées', due: 'Échues', held: 'Conservées' },
    classes: {
      operations: 'Remises et passages',
      decisions: 'Décisions',
      answers: 'Réponses',
      consent: 'Consentements',
      accounts: 'Fonctions',
      custody: 'Ce qui fut fait du registre même',
    },
    years: '{n:# an|# ans}',
    days: '{n:# jour|# jours}',
    always: 'pour toujours',
    schedule: 'Combien de temps chaque sorte est gardée',
    holds: 'Conservations légales',
    noHolds: 'Aucune conservation légale en vigueur.',
    scope: { all: 'Tout', about: 'au sujet de {what}', from: 'depuis {time}', until: 'jusqu’à {time}' },
    title: {
      hold: 'Poser une conservation légale',
      lift: 'Lever la conservation {hold}',
      run: 'Effacer ce qui est échu',
      erase: 'Effacer de l’inscription {index}',
    },
    note: {
      hold: 'Tant qu’elle tient, rien de ce qu’elle couvre n’est effacé, ni à l’échéance ni à la main.',
      lift: 'Ce qu’elle couvre pourra de nouveau être effacé, à l’échéance et à la main.',
      run: 'Le contenu de ces inscriptions disparaît. Qu’elles ont existé, de quelle sorte et quand, cela reste, et chaque preuve tient comme avant.',
      erase:
        'Ce qui est coché disparaît. Qu’il y a eu une inscription, de quelle sorte et quand, cela reste, et chaque preuve tient comme avant.',
    },
    yes: {
      hold: 'Poser la conservation',
      lift: 'Lever la conservation',
      run: 'Effacer {n:# inscription|# inscriptions}',
      erase: 'Effacer pour toujours',
    },
    done: {
      hold: 'La conservation {hold} est posée.',
      lift: 'La conservation {hold} est levée.',
      run: '{n:# inscription effacée|# inscriptions effacées}.',
      erase: 'Effacé. L’inscription {entry} le dit.',
    },
    sure: {
      run: '{n:# inscription perd son|# inscriptions perdent leur} contenu : {kinds}. Au registre restera : {by}, « {reason} ».',
      erase: 'L’inscription {index} ({kind}) perd : {names}. Au registre restera : {by}, « {reason} ».',
    },
    about: 'Au sujet de',
    anything: 'Tout sujet',
    backward: 'Elle finit avant de commencer.',
    goes: 'Ce qui disparaît',
    fields: 'Champs de l’inscription ({kind})',
    chooseField: 'Cochez-en au moins un.',
    exports: 'Avec cela, {n:# export qui attend ici est retiré|# exports qui attendent ici sont retirés} : {names}',
    reasonNote: 'Il reste au registre : n’y écrivez pas ce qui doit être effacé.',
    forGood: 'On ne peut pas revenir en arrière.',
    notReached:
      'Hors de portée : les exports déjà sortis du bureau, les sauvegardes, et ce que l’autre bureau garde de l’ordre commun.',
    back: 'Retour',
    close: 'Fermer',
    repeated: 'C’était arrivé dès la première fois ; rien n’a été fait deux fois.',
    nothingDue: 'Plus rien n’est échu.',
  },
};

export const custodyProblemsFr = {
  'record-held': {
    what: 'Une conservation légale garde cette inscription.',
    remedy: 'Elle pourra être effacée une fois levée ; la liste dit qui l’a posée.',
  },
  'record-kept': {
    what: 'Ce qui fut fait du registre même n’est jamais effacé à la main.',
    remedy: 'Laissez-le tel quel.',
  },
  'record-bare': {
    what: 'Il n’en reste rien à effacer.',
    remedy: 'Fermez ; l’inscription montre ce qui reste.',
  },
  'record-unknown': {
    what: 'Cette inscription n’existe pas, ou cette conservation ne tient plus.',
    remedy: 'Fermez et regardez de nouveau la liste.',
  },
  'due-changed': {
    what: 'Ce qui est échu n’est plus ce qui a été montré.',
    remedy: 'Rien n’a été effacé. Regardez ce qui disparaît, et dites-le de nouveau.',
  },
  'record-id-taken': {
    what: 'Le registre tient autre chose sous cet identifiant.',
    remedy: 'Appuyez encore ; cela partira comme un acte à part.',
  },
  'record-invalid': {
    what: 'Le registre ne l’accepte pas tel qu’il a été envoyé.',
    remedy: 'Vérifiez les champs et réessayez.',
  },
};
