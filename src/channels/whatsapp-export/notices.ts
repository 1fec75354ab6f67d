/**
 * Words of the lines WhatsApp itself writes (encryption notice, "joined", "left"), by the language of the phone. They are only
 * looked for in lines without a sender, and only to learn which language the phone was set to.
 */
const NOTICE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'end-to-end',
    'created group',
    'created this group',
    ' added',
    ' left',
    ' joined',
    'changed the',
    'changed this',
    'tap to',
  ],
  es: [
    'cifrad',
    'creó',
    'añadió',
    'agregó',
    'salió',
    'cambió',
    'eliminó',
    'se unió',
    'te uniste',
    'pulsa',
    'toca para',
  ],
  pt: [
    'criptografia',
    'encriptad',
    'criou',
    'adicionou',
    'saiu',
    'mudou',
    'alterou',
    'entrou',
    'removeu',
    'toque para',
  ],
  fr: ['chiffré', 'a créé', 'a ajouté', 'a quitté', 'a modifié', 'a changé', 'a rejoint', 'a retiré', 'appuyez'],
  de: ['verschlüssel', ' hat ', 'hinzugefügt', 'verlassen', 'geändert', 'beigetreten', 'entfernt', 'tippe'],
  it: ['crittograf', 'ha creato', 'ha aggiunto', 'ha abbandonato', 'ha cambiato', 'ha rimosso', 'tocca per'],
  nl: ['versleuteld', 'beveiligd', 'heeft', 'toegevoegd', 'verlaten', 'gewijzigd', 'tik voor'],
  tr: ['şifre', 'oluşturdu', 'ekledi', 'ayrıldı', 'değiştirdi', 'katıldı', 'çıkardı'],
  ru: ['шифрован', 'создал', 'добавил', 'вышел', 'изменил', 'покинул', 'удалил', 'подробнее'],
  uk: ['шифруван', 'створив', 'створила', 'додав', 'вийшов', 'змінив', 'торкніться'],
  pl: ['szyfrowan', 'utworzył', 'dodał', 'opuścił', 'zmienił', 'dołączył', 'usunął'],
  cs: ['šifrován', 'vytvořil', 'přidal', 'opustil', 'změnil', 'odebral'],
  fi: ['salat', 'loi ryhmän', 'lisäsi', 'poistui', 'muutti', 'liittyi'],
  sv: ['krypter', 'skapade', 'lade till', 'lämnade', 'ändrade'],
  nb: ['kryptert', 'opprettet', 'la til', 'forlot', 'endret'],
  da: ['krypteret', 'oprettede', 'tilføjede', 'forlod', 'ændrede'],
  ro: ['criptate', 'a creat', 'a adăugat', 'a părăsit', 'a schimbat'],
  hu: ['titkosít', 'létrehozta', 'hozzáadta', 'kilépett', 'módosította'],
  el: ['κρυπτογράφηση', 'δημιούργησε', 'πρόσθεσε', 'αποχώρησε', 'άλλαξε'],
  id: ['terenkripsi', 'membuat grup', 'menambahkan', 'keluar', 'mengubah', 'bergabung'],
  ms: ['disulitkan', 'mencipta', 'menambah', 'meninggalkan', 'menukar'],
  vi: ['mã hóa', 'đã tạo', 'đã thêm', 'đã rời', 'đã thay đổi', 'đã tham gia'],
  th: ['เข้ารหัส', 'สร้างกลุ่ม', 'เพิ่ม', 'ออกจาก', 'เปลี่ยน'],
  ja: ['暗号化', '作成しました', '追加しました', '退出しました', '変更しました'],
  ko: ['암호화', '만들었습니다', '추가했습니다', '나갔습니다', '변경했습니다'],
  zh: ['加密', '创建', '建立', '添加', '新增', '加入', '退出', '离开', '更改', '變更'],
  ar: ['مشفرة', 'التشفير', 'أنشأ', 'أضاف', 'غادر', 'بتغيير', 'انضم'],
  fa: ['رمزگذاری', 'رمزنگاری', 'ایجاد کرد', 'اضافه کرد', 'ترک کرد', 'تغییر داد'],
  he: ['מוצפנות', 'הצפנה', 'יצר', 'הוסיף', 'הוסיפה', 'שינה', 'שינתה', 'עזב'],
  hi: ['एन्क्रिप्ट', 'बनाया', 'जोड़ा', 'छोड़', 'बदल'],
};

/** Languages whose phones may write the month first (English; Spanish as set for Panama and Puerto Rico). */
export const MONTH_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es']);

/** Languages of which some phones write the year first in two digits (French as set for Canada). */
export const YEAR_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'hu', 'sv', 'fr']);

/** The language most of these notices speak, or null where they do not tell. */
export function noticeLanguage(notices: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  let second = 0;
  for (const [lang, words] of Object.entries(NOTICE_WORDS)) {
    const hits = notices.filter((notice) => words.some((word) => notice.toLowerCase().includes(word))).length;
    if (hits > most) [second, most, best] = [most, hits, lang];
    else if (hits > second) second = hits;
  }
  return most > second ? best : null;
}
