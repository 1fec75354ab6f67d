/** Month names of the older Android exports (`18 de nov de 2014 23:41 - `), full or cut to three letters and more. */
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října listopadu prosince',
];

const months = new Map<string, number>();
for (const line of NAMES) {
  line.split(' ').forEach((name, index) => {
    for (let length = 3; length <= name.length; length += 1) {
      // A stem that two months share ("jun" is none, "jui" is two) names neither.
      const stem = name.slice(0, length);
      const known = months.get(stem);
      months.set(stem, known === undefined || known === index + 1 ? index + 1 : 0);
    }
  });
}

/** Month 1–12 that a word names, or 0. */
export const monthOf = (word: string): number => months.get(word.toLowerCase().replace(/\.$/, '')) ?? 0;
