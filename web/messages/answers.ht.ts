/** Haitian Creole words of the answers inbox. */
export const answersHt = {
  an: {
    title: 'Repons',
    lede: {
      none: 'Pèsonn pa ap tann repons.',
      some: '[{n:# kesyon ap|# kesyon ap} tann yon moun ki gen non]. Delè pou reponn premye a ap fèmen {when}.',
    },
    why: 'Yo mande sa sou liy enfòmasyon an. Pèsonn isit la pa wè kiyès ki mande; anyen pa pati toutotan yon moun pa apwouve l.',
    cannot:
      'Biwo sa a pa gen mwayen voye: ajoute “send” nan “whatsapp” nan reglaj li. Ou ka li kesyon yo epi mete yo sou kote.',
    waiting: 'K ap tann',
    answered: 'Reponn',
    none: 'Kesyon moun poze sou liy enfòmasyon an parèt isit la, ak yon repons ki pare pou apwouve.',
    asked: 'mande',
    open: 'delè a ap fèmen {when}',
    closed: '24 èdtan pou reponn lib yo pase',
    ofClaim: '<{n} kesyon sou sa> ap tann yon repons.',
    known: 'Sa nou konnen:',
    unknown: 'Pa gen pawòl ki reponn li.',
    noDraft: 'Biwo a pa ekri anyen sou ki kote ak ki lè moun ap mache.',
    write: 'Reponn…',
    decline: 'Mete sou kote…',
    text: 'Repons, an {lang}',
    textNote:
      'L ap ale jwenn {n:yon sèl moun|# moun} sou WhatsApp, nan non biwo sa a, e ou pa ka repran l. Pa nonmen chemen, lè depa, ni moun.',
    also: 'Voye l tou bay {n:# lòt moun|# lòt moun} ki mande menm bagay la an {lang}',
    by: 'Non ou',
    byNote: 'Li ale nan rejis la ak tèks la.',
    needName: 'Ekri non ou.',
    needText: 'Ekri yon repons.',
    send: 'Apwouve epi voye',
    sending: 'Ap voye …',
    cancel: 'Anile',
    declineAct: 'Pa voye anyen',
    declineText: 'Kesyon an mete sou kote, li p ap jwenn repons.',
    state: {
      sending: '{by} ap voye l',
      sent: 'voye, {by} te apwouve l',
      declined: '{by} mete l sou kote',
      unknown: '{by} te apwouve l; li ka pa rive, epi nou pa voye l ankò',
    },
    gone: 'Mo yo efase.',
  },
};

export const answerProblemsHt = {
  'answered-already': {
    what: 'Yo reponn li deja oswa mete l sou kote.',
    remedy: 'Lis la montre kiyès.',
  },
  'answer-changed': {
    what: 'Sa yo konnen chanje depi repons sa a te prepare; anyen pa ale.',
    remedy: 'Anile, li nouvo repons lan, epi apwouve l.',
  },
  'no-way-back': {
    what: 'Nou pa kenbe chemen pou jwenn moun ki mande a ankò.',
    remedy: 'Tann li ekri ankò.',
  },
  'window-closed': {
    what: 'Plis pase 24 èdtan pase.',
    remedy: 'Tann li ekri ankò.',
  },
  'send-later': {
    what: 'WhatsApp pa pran mesaj kounye a.',
    remedy: 'Voye ankò nan kèk minit.',
  },
  'send-unknown': {
    what: 'WhatsApp pa reponn; mesaj la ka rive.',
    remedy: 'Li pa voye ankò poukont li.',
  },
};
