/** French words of the answers inbox. */
export const answersFr = {
  an: {
    title: 'Réponses',
    lede: {
      none: 'Personne n’attend de réponse.',
      some: '[{n:# question attend|# questions attendent}] quelqu’un. Le délai pour répondre à la première se ferme {when}.',
    },
    why: 'Demandé sur la ligne d’information. Personne ici ne voit qui a demandé ; rien ne part avant qu’une personne l’approuve.',
    cannot:
      'Ce bureau ne peut rien envoyer : ajoutez « send » à « whatsapp » dans ses réglages. Les questions peuvent être lues et écartées.',
    waiting: 'En attente',
    answered: 'Répondues',
    none: 'Une question posée sur la ligne d’information apparaît ici, avec un brouillon à approuver.',
    asked: 'demandé',
    open: 'le délai se ferme {when}',
    closed: 'les 24 heures de réponse libre sont passées',
    ofClaim: '<{n:# question à ce sujet attend|# questions à ce sujet attendent}> une réponse.',
    known: 'Ce que l’on sait :',
    unknown: 'Aucune affirmation n’y répond.',
    noDraft: 'Le bureau ne rédige rien sur les chemins et les heures de départ.',
    write: 'Répondre…',
    decline: 'Écarter…',
    text: 'Réponse, en {lang}',
    textNote:
      'Elle va à {n:une seule personne|# personnes} par WhatsApp, au nom de ce bureau, et ne peut être reprise. Ne nommez ni chemin, ni heure de départ, ni personne.',
    also: 'Aussi à {n:# autre qui a demandé|# autres qui ont demandé} la même chose en {lang}',
    by: 'Votre nom',
    byNote: 'Il va au registre avec le texte.',
    needName: 'Donnez votre nom.',
    needText: 'Écrivez une réponse.',
    send: 'Approuver et envoyer',
    sending: 'Envoi …',
    cancel: 'Annuler',
    declineAct: 'Ne rien envoyer',
    declineText: 'La question est écartée et reste sans réponse.',
    state: {
      sending: 'en cours d’envoi, par {by}',
      sent: 'envoyée, approuvée par {by}',
      declined: 'écartée par {by}',
      unknown: 'approuvée par {by} ; peut-être pas arrivée, elle n’est pas renvoyée',
    },
    gone: 'Les mots ont été effacés.',
  },
};

export const answerProblemsFr = {
  'answered-already': {
    what: 'On y a déjà répondu, ou elle est écartée.',
    remedy: 'La liste montre qui.',
  },
  'answer-changed': {
    what: 'Ce que l’on sait a changé depuis ce brouillon ; rien n’est parti.',
    remedy: 'Annulez, lisez le nouveau brouillon, puis approuvez.',
  },
  'no-way-back': {
    what: 'Le chemin vers qui a demandé n’est plus gardé.',
    remedy: 'Attendez un nouveau message.',
  },
  'window-closed': {
    what: 'Plus de 24 heures ont passé.',
    remedy: 'Attendez un nouveau message.',
  },
  'send-later': {
    what: 'WhatsApp ne prend pas de messages en ce moment.',
    remedy: 'Renvoyez dans quelques minutes.',
  },
  'send-unknown': {
    what: 'WhatsApp n’a pas répondu ; le message est peut-être arrivé.',
    remedy: 'Il n’est pas renvoyé tout seul.',
  },
};
