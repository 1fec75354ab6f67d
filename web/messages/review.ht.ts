/** Haitian Creole words of the review of decisions. */
export const reviewHt = {
  rv: {
    title: 'Ki jan li te sèten, ki jan li te gen rezon',
    said: 'te di',
    came: 'te rive',
    none: 'Poko gen rezilta: ekri sa ki te rive, epi desen an ap montre kijan biwo a te gen rezon.',
    few: 'Poko gen anpil rezilta; pran sa kòm yon endis.',
    caption:
      'Chak pwen: desizyon kote biwo a te apeprè sèten konsa. Sou liy lan, li te gen rezon menm jan li te sèten; anba, li te twò sèten; anlè, pa ase. Plis pwen an gwo, plis gen desizyon.',
    bin: '{said} te di, {happened} te rive, {n:# desizyon|# desizyon}',
    sentence: 'An mwayèn biwo a te di <{said}>; sa te rive nan <{happened}> sou {n:# zafè|# zafè}.',
    score: 'Nòt Brier',
    scoreNote: '0 se pi bon an; toujou di mwatye bay 0.25',
    parts: {
      reliability: 'sèten mal',
      resolution: 'byen distenge',
      uncertainty: 'ensèten pa nati',
      rest: 'anndan gwoup la',
    },
    partsNote: 'Nòt la se sèten mal − byen distenge + ensèten pa nati.',
    ece: 'diferans mwayèn',
    learnt: {
      title: 'Sa rezilta yo montre',
      few: 'Gen {n:# rezilta ki ekri|# rezilta ki ekri}, {happened} ladan yo te rive. Apati {needed}, ak omwen {each} ki te rive ak {each} ki pa t rive, biwo a pwopoze kijan pou montre chans yo.',
      better:
        '{happened} sou {n:# zafè|# zafè} te rive. Si yo te montre jan sa aprann, chans yo t ap pi pre sa ki te rive.',
      same: 'Biwo a apeprè sèten jan li dwe ye: sa {n:# rezilta|# rezilta} aprann li pa t ap fè l di anyen pi byen.',
      newer:
        'Kounye a gen {n:# rezilta ki ekri|# rezilta ki ekri}, {happened} ladan yo te rive: yon pwopozisyon pi nouvo t ap pi pre sa ki te rive.',
      inUse: 'Chans yo montre jan {n:# rezilta|# rezilta} aprann. {by} te mete sa an sèvis.',
      gain: 'Nòt Brier {before} → {after}, sou rezilta li pa t aprann ladan yo',
      evidence: 'prèv yo di',
      shown: 'sa ki parèt',
      take: 'Mete an sèvis',
      takeNote:
        'Apre sa tout paj ap montre chans yo konsa, bò kote sa prèv yo di poukont yo. Nòt yo ak papòt yo pa chanje. Yo ka remete l jan l te ye nenpòt lè.',
      putBack: 'Remete jan l te ye',
      putBackNote: 'Apre sa tout paj ap montre chans yo jan prèv yo bay yo.',
      history: 'Ki moun ki chanje l',
      note: 'Prèv yo poukont yo di {n}; sa parèt jan rezilta biwo sa a ajiste l.',
      acts: {
        'taken-into-use': '{by} te mete l an sèvis, aprann nan {n:# rezilta|# rezilta}.',
        'put-back': '{by} te remete l jan l te ye.',
      },
    },
    cost: 'Sa li te koute',
    costCols: {
      action: 'Desizyon',
      acted: 'Te aji',
      refrained: 'Pa t aji',
      falseAlarms: 'Fo alam',
      missed: 'Rate',
      hours: 'Èdtan-liy · èdtan-moun',
      wasted: 'ladan yo pou anyen',
    },
    overrides: 'Kont papòt la: {n:# fwa|# fwa}, {settled} gen rezilta, {happened} ladan yo te rive.',
    channels: 'Sa chak kanal te pote',
    channelCols: {
      channel: 'Kanal',
      messages: 'Mesaj',
      claims: 'Pawòl',
      solid: 'nòt 3 oswa pi bon',
      hits: 'Te vre',
      falseAlarms: 'Fo alam',
      brier: 'Brier',
    },
    noChannels: 'Pa gen kanal ki louvri.',
    report: 'Rapò piblik',
    reportText: 'Sa tout moun ka konnen: kont pa dizèn, anyen anba dis, anyen nan dènye jou a, pa gen non.',
    reportAct: 'Telechaje (CSV)',
    log: 'Ak rezilta',
  },
};

export const reviewProblemsHt = {
  'too-few-outcomes': { what: 'Pa gen ase rezilta pou aprann.', remedy: 'Ekri sa ki te rive apre plis desizyon.' },
  'proposal-changed': {
    what: 'Gen rezilta ki vini depi ou te gade.',
    remedy: 'Gade nouvo pwopozisyon an, epi deside.',
  },
  'no-gain': { what: 'Pwopozisyon an pa di pi byen pase prèv yo.', remedy: 'Kite chans yo jan yo ye.' },
  'no-map-in-use': { what: 'Pa gen anyen ki aprann ki an sèvis.', remedy: 'Pa bezwen fè anyen ankò isit.' },
};
