const ARTICLES = /^(el|la|los|las|le|les|l'|the|o|os|as|a)\s+(?=\S)/;
/** In Creole the article stands behind; the hands that labelled do not agree on whether it belongs to the place. */
const CREOLE_ARTICLE = /(?<=\S)\s+(a|la|an|nan|lan)$/;

/** Words of a place as they are compared: without accents, case and article. */
export const toKey = (words: string, lang: string): string => {
  const key = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(ARTICLES, '');
  return lang === 'ht' ? key.replace(CREOLE_ARTICLE, '') : key;
};
