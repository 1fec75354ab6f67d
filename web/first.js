// Before anything else is here: the sentence on the empty page in the reader's language, and that language's words sent for while the program
// is still on its way. The build puts this beside the page; `words` there names the file of each language.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('cauce.preferences') ?? '{}') ?? {};
  } catch {
    // A browser that remembers nothing.
  }
  const files = new Map(
    document
      .querySelector('meta[name="words"]')
      .content.split(' ')
      .map((each) => each.split('=')),
  );
  const tongue = [kept.tongue, ...navigator.languages.map((each) => each.split('-')[0]), 'en'].find((each) =>
    files.has(each),
  );
  document.documentElement.lang = tongue;
  if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
  const words = document.createElement('link');
  words.rel = 'modulepreload';
  words.href = files.get(tongue);
  document.head.append(words);
})();
