/** French words of the page of place names. */
export const lessonsFr = {
  ls: {
    title: 'Noms de lieux',
    lede: {
      none: 'Chaque nom de lieu a été lu.',
      some: 'Le bureau n’a pas voulu choisir un lieu pour [{n:# nom|# noms}]. Dites ce qu’ils désignent ; cela vaut pour ce qui est gardé et pour ce qui arrive.',
    },
    why: 'Les messages gardés sont relus aussitôt. Ce qui est appris est conservé avec le nom de qui l’a appris, et peut être retiré.',
    waiting: '{n:# message reste|# messages restent} à relire.',
    find: 'Comment lit-on d’autres mots d’un message ?',
    look: 'Chercher',
    asked: 'Ces mots',
    unheard: 'Aucun message gardé ne dit ces mots, ou il ne peut pas être montré.',
    doubts: 'À préciser',
    noDoubts:
      'Un nom qui peut désigner deux lieux, ou aucun lieu connu, reste ici jusqu’à ce que quelqu’un dise ce qu’il désigne.',
    taught: 'Appris',
    open: 'pas encore de lieu',
    readAs: 'lu comme {place}',
    say: 'Dire ce que c’est',
    quoted: '« {words} »',
    mean: '« {words} » désigne',
    other: 'Un autre lieu :',
    choose: 'Choisir …',
    notRead: 'Pas {place}',
    noPlace: 'Ne désigne aucun lieu',
    by: 'Votre nom',
    byNote: 'Il est gardé avec ce que vous apprenez au bureau.',
    needName: 'Donnez votre nom.',
    needChoice: 'Choisissez ce que désignent les mots.',
    teach: 'Apprendre au bureau',
    teaching: 'Relecture …',
    cancel: 'Annuler',
    means: '« {words} » désigne {place}',
    meansNot: '« {words} » ne désigne pas {place}',
    meansNone: '« {words} » ne désigne aucun lieu',
    withdraw: 'Retirer',
    withdrawNote: 'Les messages sont relus sans cette leçon.',
    settle: '{n:# nom de lieu|# noms de lieux} à préciser',
    otherPlace: 'un autre lieu ?',
  },
};

export const lessonProblemsFr = {
  'wrong-words': { what: 'Ces mots ne peuvent pas désigner un lieu.', remedy: 'Prenez un à six mots d’un message.' },
  'place-missing': { what: 'Il manque le lieu.', remedy: 'Dites quel lieu les mots désignent.' },
  'words-not-held': {
    what: 'Aucun message gardé ne dit ces mots.',
    remedy: 'Prenez les mots d’un message ; les noms connus d’avance vont dans le fichier du corridor.',
  },
  'lessons-full': { what: 'Le bureau ne peut rien apprendre de plus.', remedy: 'Retirez des leçons inutiles.' },
};
