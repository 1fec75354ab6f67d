/** French words of the review of decisions. */
export const reviewFr = {
  rv: {
    title: 'Sûr à quel point, et juste à quel point',
    said: 'annoncé',
    came: 'arrivé',
    none: 'Aucun résultat n’est encore noté : notez ce qui est arrivé, et le diagramme montrera si le bureau avait raison.',
    few: 'Peu de résultats pour l’instant ; à lire comme un indice.',
    caption:
      'Chaque point : des décisions où le bureau était à peu près aussi sûr. Sur la ligne, il avait raison autant qu’il le disait ; dessous, trop sûr ; dessus, pas assez. Plus le point est grand, plus il y a de décisions.',
    bin: '{said} annoncé, {happened} arrivé, {n:# décision|# décisions}',
    sentence: 'Le bureau a annoncé <{said}> en moyenne ; c’est arrivé dans <{happened}> de {n:# affaire|# affaires}.',
    score: 'Score de Brier',
    scoreNote: '0 est le mieux ; dire toujours la moitié donne 0,25',
    parts: {
      reliability: 'sûr à tort',
      resolution: 'bien distingué',
      uncertainty: 'incertain par nature',
      rest: 'au sein d’un groupe',
    },
    partsNote: 'Le score est sûr à tort − bien distingué + incertain par nature.',
    ece: 'écart moyen',
    learnt: {
      title: 'Ce que les résultats ont appris',
      few: '{n:# résultat est noté|# résultats sont notés}, dont {happened} arrivés. À partir de {needed}, avec au moins {each} arrivés et {each} non arrivés, le bureau propose comment montrer les probabilités.',
      better:
        '{happened} de {n:# affaire|# affaires} sont arrivées. Montrées selon ce qui a été appris, les probabilités auraient été plus proches de ce qui est arrivé.',
      same: 'Le bureau est à peu près aussi sûr qu’il doit l’être : {n:# résultat n’aurait|# résultats n’auraient} rien fait dire de mieux.',
      newer:
        '{n:# résultat est maintenant noté|# résultats sont maintenant notés}, dont {happened} arrivés : une proposition plus récente serait plus proche de ce qui est arrivé.',
      inUse: 'Les probabilités sont montrées selon {n:# résultat|# résultats}. {by} l’a mis en service.',
      gain: 'Score de Brier {before} → {after}, sur des résultats dont rien n’a été appris',
      evidence: 'les preuves disent',
      shown: 'est montré',
      take: 'Mettre en service',
      takeNote:
        'Toutes les pages montrent alors les probabilités ainsi, à côté de ce que disent les preuves seules. Les cotes et les preuves exigées ne changent pas. On peut revenir en arrière à tout moment.',
      putBack: 'Revenir en arrière',
      putBackNote: 'Toutes les pages montrent alors les probabilités telles que les preuves les donnent.',
      history: 'Qui l’a changé',
      note: 'Les preuves seules disent {n} ; montré tel que les résultats de ce bureau l’ajustent.',
      acts: {
        'taken-into-use': '{by} l’a mis en service, d’après {n:# résultat|# résultats}.',
        'put-back': '{by} est revenu en arrière.',
      },
    },
    cost: 'Ce que cela a coûté',
    costCols: {
      action: 'Décision',
      acted: 'Agi',
      refrained: 'Pas agi',
      falseAlarms: 'Fausses alertes',
      missed: 'Manquées',
      hours: 'Heures-voie · heures-agent',
      wasted: 'dont pour rien',
    },
    overrides: 'Contre les preuves exigées : {n:# fois|# fois}, {settled} avec résultat, dont {happened} arrivées.',
    channels: 'Ce que chaque canal a apporté',
    channelCols: {
      channel: 'Canal',
      messages: 'Messages lus',
      claims: 'Affirmations',
      solid: 'cotées 3 ou mieux',
      hits: 'Avérées',
      falseAlarms: 'Fausses alertes',
      brier: 'Score',
    },
    noChannels: 'Aucun canal n’est ouvert.',
    report: 'Rapport public',
    reportText: 'Ce que chacun peut savoir : comptes par dizaines, rien sous dix, rien du dernier jour, aucun nom.',
    reportAct: 'Télécharger (CSV)',
    log: 'Avec une issue',
  },
};

export const reviewProblemsFr = {
  'too-few-outcomes': {
    what: 'Trop peu de résultats sont notés pour apprendre.',
    remedy: 'Notez ce qu’ont donné d’autres décisions.',
  },
  'proposal-changed': {
    what: 'Des résultats sont arrivés depuis votre lecture.',
    remedy: 'Regardez la nouvelle proposition, puis décidez.',
  },
  'no-gain': {
    what: 'La proposition ne dit pas mieux que les preuves.',
    remedy: 'Laissez les probabilités comme elles sont.',
  },
  'no-map-in-use': { what: 'Rien d’appris n’est en service.', remedy: 'Rien de plus à faire ici.' },
};
