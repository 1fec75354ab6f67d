import type { MediaKind } from './export-message.ts';

/**
 * What WhatsApp writes in place of what it cannot export, in the languages of the phones that export. A phrase counts only
 * where it is the whole text (or the whole first line, for media with a caption) – never inside what a person wrote.
 * One phrase a line; compared without case, final stop and invisible marks.
 */
const MEDIA_OMITTED: Readonly<Record<MediaKind, string>> = {
  unknown: `
    <media omitted> | <multimedia omitido> | <archivo omitido> | <media omitido> | <se omitió el archivo multimedia>
    <mídia oculta> | <arquivo de mídia oculto> | <ficheiro não revelado> | <média oculto> | <médias omis> | <médias exclus>
    <medien ausgeschlossen> | <medien weggelassen> | <media omessi> | <media omesso> | <media weggelaten> | <medya dahil edilmedi>
    <без медиафайлов> | <медиафайл пропущен> | <без медіафайлів> | <медіафайл пропущено> | <pominięto multimedia>
    <média vynechány> | <médium vynecháno> | <média vynechané> | <media jätettiin pois> | <media puuttuu> | <media utelämnat>
    <utelatt media> | <medier utelatt> | <medier udeladt> | <mediefil udeladt> | <conținut media omis> | <fișier media omis>
    <média kihagyva> | <hiányzó médiafájl> | <πολυμέσα δεν συμπεριλήφθηκαν> | <media tidak disertakan> | <media tidak dilampirkan>
    <media dikecualikan> | <tệp phương tiện bị bỏ qua> | <bỏ qua media> | <ไม่รวมไฟล์สื่อ> | <สื่อถูกละเว้น> | <メディアなし>
    <メディアは含まれていません> | <メディアファイルなし> | <미디어 파일을 제외한 내용> | <미디어 파일 제외됨> | <미디어 파일 생략>
    <省略多媒体文件> | <媒体文件已省略> | <已省略媒體檔> | <略過多媒體檔> | <忽略多媒體檔> | <تم استبعاد الوسائط> | <الوسائط غير مدرجة>
    <تم حذف الوسائط> | <پیوست نما/نماآهنگ حذف شد> | <رسانه حذف شد> | <פריט מדיה לא נכלל> | <המדיה לא נכללה> | <מדיה הושמטה>
    <मीडिया के बिना> | <मीडिया छोड़ा गया> | <मीडिया शामिल नहीं है> | <view once voice message omitted> | <video message omitted>
    <view once media omitted> | null`,
  image: `
    image omitted | photo omitted | imagen omitida | imagem ocultada | imagem não revelada | imagem omitida | image absente
    image omise | bild weggelassen | bild ausgelassen | immagine omessa | afbeelding weggelaten | görüntü dahil edilmedi
    resim dahil edilmedi | изображение отсутствует | изображение пропущено | зображення відсутнє | зображення пропущено
    pominięto obraz | obraz pominięty | obrázek vynechán | kuva jätettiin pois | bild utelämnad | bilde utelatt
    billede udeladt | imagine omisă | kép kihagyva | η εικόνα παραλείφθηκε | gambar tidak disertakan | imej dikecualikan
    hình ảnh bị bỏ qua | bỏ qua hình ảnh | ไม่รวมรูปภาพ | รูปภาพถูกละเว้น | 画像は含まれていません | 画像なし | 이미지 생략됨 | 이미지 제외됨
    图像已忽略 | 图片已忽略 | 已略過圖片 | 圖片已略過 | 图片已省略 | لم يتم إدراج الصورة | تم حذف الصورة | تصویر حذف شد | התמונה הושמטה
    תמונה הושמטה | छवि छोड़ दी गई | इमेज छोड़ी गई`,
  video: `
    video omitted | vídeo omitido | video omitido | vídeo ocultado | vídeo não revelado | vidéo absente | vidéo omise
    video weggelassen | video ausgelassen | video omesso | video weggelaten | video dahil edilmedi | видео отсутствует
    видео пропущено | відео відсутнє | відео пропущено | pominięto wideo | pominięto film | video vynecháno | video jätettiin pois
    video utelämnad | video utelatt | video udeladt | videoclip omis | videó kihagyva | το βίντεο παραλείφθηκε
    video tidak disertakan | video dikecualikan | video bị bỏ qua | bỏ qua video | ไม่รวมวิดีโอ | วิดีโอถูกละเว้น | 動画は含まれていません
    動画なし | 동영상 생략됨 | 비디오 생략됨 | 视频已忽略 | 视频已省略 | 已略過影片 | 影片已略過 | لم يتم إدراج الفيديوهات | لم يتم إدراج الفيديو
    ویدیو حذف شد | הסרטון הושמט | וידאו הושמט | वीडियो छोड़ दिया गया | video note omitted | videonota omitida`,
  audio: `
    audio omitted | voice message omitted | audio omitido | áudio ocultado | áudio omitido | ficheiro de áudio não revelado
    audio omis | audio absent | audio weggelassen | audio ausgelassen | audio omesso | audio weggelaten | ses dahil edilmedi
    аудио отсутствует | аудиофайл пропущен | аудіо відсутнє | аудіо пропущено | pominięto dźwięk | pominięto audio
    audio vynecháno | zvuk vynechán | ääni jätettiin pois | ljud utelämnat | lyd utelatt | lyd udeladt | audio omis | hang kihagyva
    ο ήχος παραλείφθηκε | audio tidak disertakan | audio dikecualikan | âm thanh bị bỏ qua | bỏ qua âm thanh | ไม่รวมเสียง
    音声は含まれていません | 音声なし | 오디오 생략됨 | 음성 생략됨 | 音频已忽略 | 音频已省略 | 已略過音訊 | 語音已略過 | لم يتم إدراج المقاطع الصوتية
    لم يتم إدراج الصوت | صدا حذف شد | הקובץ הקולי הושמט | אודיו הושמט | ऑडियो छोड़ दिया गया`,
  gif: `
    gif omitted | gif omitido | gif ocultado | gif não revelada | gif não revelado | gif retiré | gif omis | gif weggelassen
    gif ausgelassen | gif esclusa | gif omessa | gif weggelaten | gif dahil edilmedi | gif отсутствует | gif пропущено
    gif-анімацію пропущено | pominięto gif | gif vynechán | gif jätettiin pois | gif utelämnad | gif utelatt | gif udeladt
    gif tidak disertakan | gif bị bỏ qua | ไม่รวม gif | gif なし | gif は含まれていません | gif 생략됨 | 已略過 gif | gif已忽略
    لم يتم إدراج صورة gif`,
  sticker: `
    sticker omitted | sticker omitido | figurinha omitida | figurinha ocultada | sticker não revelado | sticker omis
    sticker weggelassen | sticker ausgelassen | sticker non incluso | sticker omesso | sticker weggelaten
    çıkartma dahil edilmedi | стикер не добавлен | стикер отсутствует | наклейку не додано | стікер пропущено
    pominięto naklejkę | nálepka vynechána | tarra jätettiin pois | klistermärke utelämnat | klistremerke utelatt
    klistermærke udeladt | stiker tidak disertakan | pelekat dikecualikan | nhãn dán bị bỏ qua | bỏ qua nhãn dán | ไม่รวมสติกเกอร์
    スタンプは含まれていません | ステッカーなし | 스티커 생략됨 | 贴图已忽略 | 表情贴图已忽略 | 已略過貼圖 | 貼圖已略過 | تم حذف الملصقات
    لم يتم إدراج الملصق | استیکر حذف شد | הסטיקר הושמט | המדבקה הושמטה | स्टिकर छोड़ दिया गया`,
  document: `
    document omitted | documento omitido | documento ocultado | documento não revelado | document manquant | document omis
    dokument weggelassen | dokument ausgelassen | documento omesso | document weggelaten | belge dahil edilmedi
    документ отсутствует | документ пропущен | документ пропущено | документ відсутній | pominięto dokument | dokument vynechán
    asiakirja jätettiin pois | dokument utelämnat | dokument utelatt | dokument udeladt | dokumen tidak disertakan
    dokumen dikecualikan | tài liệu bị bỏ qua | bỏ qua tài liệu | ไม่รวมเอกสาร | ドキュメントは含まれていません | 문서 생략됨 | 文档已忽略
    文件已省略 | 已略過文件 | 文件已略過 | لم يتم إدراج المستند | سند حذف شد | המסמך הושמט | दस्तावेज़ छोड़ दिया गया`,
  contact: `
    contact card omitted | tarjeta de contacto omitida | contacto omitido | cartão do contato omitido | contato ocultado
    contacto não revelado | fiche contact manquante | contact omis | kontaktkarte ausgelassen | kontaktkarte weggelassen
    scheda contatto omessa | contatto omesso | contactkaart weggelaten | visitekaartje weggelaten | kişi kartı dahil edilmedi
    карточка контакта отсутствует | контакт пропущен | картка контакту відсутня | pominięto kartę kontaktu
    vizitka vynechána | yhteystieto jätettiin pois | kontaktkort utelämnat | kontaktkort utelatt | kontaktkort udeladt
    kartu kontak tidak disertakan | thẻ liên hệ bị bỏ qua | ไม่รวมการ์ดรายชื่อ | 連絡先カードは含まれていません | 연락처 카드 생략됨 | 联系人名片已忽略
    已略過聯絡人名片 | لم يتم إدراج بطاقة جهة اتصال | کارت مخاطب حذف شد | כרטיס איש הקשר הושמט`,
};

const DELETED = `
    this message was deleted | you deleted this message | this message was deleted by an admin | message deleted
    se eliminó este mensaje | eliminaste este mensaje | este mensaje fue eliminado | este mensaje se eliminó
    esta mensagem foi apagada | você apagou esta mensagem | mensagem apagada | apagou esta mensagem | esta mensagem foi eliminada
    ce message a été supprimé | vous avez supprimé ce message | diese nachricht wurde gelöscht | du hast diese nachricht gelöscht
    questo messaggio è stato eliminato | hai eliminato questo messaggio | dit bericht is verwijderd | dit bericht werd verwijderd
    u hebt dit bericht verwijderd | je hebt dit bericht verwijderd | bu mesaj silindi | bu mesajı sildiniz
    данное сообщение удалено | вы удалили данное сообщение | это сообщение удалено | вы удалили это сообщение
    це повідомлення було видалено | ви видалили це повідомлення | це повідомлення видалено | ta wiadomość została usunięta
    usunięto tę wiadomość | wiadomość usunięta | tato zpráva byla smazána | tuto zprávu jste smazal/a | tuto zprávu jste smazali
    tämä viesti poistettiin | poistit tämän viestin | detta meddelande raderades | du raderade detta meddelande
    denne meldingen ble slettet | du slettet denne meldingen | denne besked blev slettet | du slettede denne besked
    acest mesaj a fost șters | ați șters acest mesaj | ezt az üzenetet törölték | törölted ezt az üzenetet
    αυτό το μήνυμα διαγράφηκε | διαγράψατε αυτό το μήνυμα | pesan ini telah dihapus | pesan ini dihapus | anda menghapus pesan ini
    anda telah menghapus pesan ini | mesej ini telah dipadamkan | anda memadam mesej ini | tin nhắn này đã bị xóa
    tin nhắn đã bị xóa | bạn đã xóa tin nhắn này | ข้อความนี้ถูกลบ | ข้อความนี้ถูกลบแล้ว | คุณลบข้อความนี้แล้ว | このメッセージは削除されました
    このメッセージを削除しました | あなたはこのメッセージを削除しました | 삭제된 메시지입니다 | 이 메시지는 삭제되었습니다 | 이 메시지를 삭제했습니다
    此消息已删除 | 您已删除此消息 | 您删除了此消息 | 此訊息已刪除 | 您已刪除此訊息 | 你已刪除此訊息 | تم حذف هذه الرسالة | لقد حذفت هذه الرسالة
    حذفت هذه الرسالة | این پیام حذف شد | این پیام حذف شده است | شما این پیام را حذف کردید | הודעה זו נמחקה | ההודעה נמחקה | מחקת הודעה זו
    यह संदेश हटाया गया | यह मैसेज मिटाया गया | यह संदेश मिटा दिया गया था | आपने यह संदेश मिटाया`;

const MISSED_CALLS = `
    missed voice call | missed video call | missed group voice call | missed group video call | silenced voice call
    silenced video call | llamada perdida | llamada de voz perdida | videollamada perdida | llamada grupal perdida
    chamada de voz perdida | chamada de vídeo perdida | ligação de voz perdida | ligação de vídeo perdida | appel vocal manqué
    appel vidéo manqué | verpasster sprachanruf | verpasster videoanruf | chiamata vocale persa | videochiamata persa
    gemiste spraakoproep | gemiste oproep | gemist videogesprek | cevapsız sesli arama | cevapsız görüntülü arama
    пропущенный аудиозвонок | пропущенный видеозвонок | пропущений аудіовиклик | пропущений відеовиклик
    nieodebrane połączenie głosowe | nieodebrane połączenie wideo | zmeškaný hovor | zmeškaný hlasový hovor
    zmeškaný videohovor | vastaamaton äänipuhelu | vastaamaton videopuhelu | missat röstsamtal | missat videosamtal
    panggilan suara tak terjawab | panggilan video tak terjawab | cuộc gọi thoại nhỡ | cuộc gọi video nhỡ | สายที่ไม่ได้รับ
    不在着信 | 音声通話に不在着信があります | 부재중 음성 통화 | 부재중 영상통화 | 未接语音通话 | 未接视频通话 | 未接語音通話 | 未接視訊通話
    مكالمة صوتية فائتة | مكالمة فيديو فائتة | تماس صوتی از دست رفته | שיחה קולית שלא נענתה | שיחת וידאו שלא נענתה | छूटी हुई वॉइस कॉल
    छूटी हुई वीडियो कॉल`;

const LIVE_LOCATION = `
    live location shared | ubicación en tiempo real compartida | localização em tempo real compartilhada | localização atual partilhada
    localisation en direct partagée | position en direct partagée | live-standort wird geteilt | live-standort geteilt
    posizione in tempo reale condivisa | live locatie gedeeld | canlı konum paylaşıldı | трансляция геоданных
    lokasi terkini dibagikan | 共有中の現在地 | 실시간 위치 공유 | 分享实时位置 | 已分享即時位置 | تمت مشاركة الموقع المباشر`;

const EDITED = `
    <this message was edited> | <se editó este mensaje> | <este mensaje fue editado> | <mensagem editada> | <esta mensagem foi editada>
    <ce message a été modifié> | <diese nachricht wurde bearbeitet> | <questo messaggio è stato modificato>
    <dit bericht is bewerkt> | <bu mesaj düzenlendi> | <сообщение изменено> | <данное сообщение изменено> | <це повідомлення відредаговано>
    <повідомлення змінено> | <ta wiadomość została edytowana> | <wiadomość edytowana> | <tato zpráva byla upravena>
    <tätä viestiä muokattiin> | <viestiä muokattu> | <detta meddelande har redigerats> | <denne meldingen ble redigert>
    <denne besked blev redigeret> | <acest mesaj a fost editat> | <ezt az üzenetet szerkesztették> | <pesan ini diedit>
    <pesan ini telah diedit> | <mesej ini telah diedit> | <tin nhắn này đã được chỉnh sửa> | <ข้อความนี้ถูกแก้ไข> | <このメッセージは編集されました>
    <編集済み> | <이 메시지는 수정되었습니다> | <메시지가 수정됨> | <此消息已编辑> | <此訊息已編輯> | <تم تعديل هذه الرسالة> | <این پیام ویرایش شد>
    <הודעה זו נערכה> | <यह संदेश संपादित किया गया>`;

/** Words in brackets after an attachment's name on Android: `report.pdf (file attached)`. */
const FILE_ATTACHED = `
    file attached | archivo adjunto | arquivo anexado | ficheiro anexado | fichier joint | datei angehängt | file allegato
    bestand bijgevoegd | bestand bijgesloten | dosya ekli | dosya eklendi | файл добавлен | прикреплённый файл | файл додано
    файл прикріплено | plik załączony | załączono plik | soubor přiložen | přiložený soubor | tiedosto liitetty | bifogad fil
    fil bifogad | fil vedlagt | fil vedhæftet | fișier atașat | fájl csatolva | csatolt fájl | επισυνάφθηκε αρχείο | συνημμένο αρχείο
    file terlampir | fail dilampirkan | tệp đính kèm | đã đính kèm tệp | ไฟล์ที่แนบมา | แนบไฟล์แล้ว | ไฟล์ที่แนบ | ファイルが添付されました | 添付ファイル
    파일 첨부됨 | 파일이 첨부됨 | 첨부 파일 | 文件附件 | 附件 | 附件檔案 | 檔案已附加 | الملف مرفق | ملف مرفق | فایل پیوست شد | پیوست فایل | קובץ מצורף
    फ़ाइल संलग्न | फ़ाइल अटैच की गई`;

const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;

/** The form in which phrases are compared. */
export const foldPhrase = (text: string): string =>
  text
    .replace(MARKS, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/\.(>?)$/, '$1')
    .replace(/[。।](>?)$/, '$1')
    .toLowerCase();

const phrasesOf = (block: string): string[] =>
  block
    .split(/[|\n]/)
    .map(foldPhrase)
    .filter((phrase) => phrase !== '');

export type MachineText =
  | { readonly kind: 'media'; readonly media: MediaKind }
  | { readonly kind: 'deleted' | 'call' | 'location' };

const texts = new Map<string, MachineText>();
for (const [media, block] of Object.entries(MEDIA_OMITTED))
  for (const phrase of phrasesOf(block)) texts.set(phrase, { kind: 'media', media: media as MediaKind });
for (const phrase of phrasesOf(DELETED)) texts.set(phrase, { kind: 'deleted' });
for (const phrase of phrasesOf(MISSED_CALLS)) texts.set(phrase, { kind: 'call' });
for (const phrase of phrasesOf(LIVE_LOCATION)) texts.set(phrase, { kind: 'location' });

const edited = new Set(phrasesOf(EDITED));
const attached = new Set(phrasesOf(FILE_ATTACHED));
const documents = phrasesOf(MEDIA_OMITTED.document);

/** No machine text is longer; longer texts need no look-up. */
export const MACHINE_TEXT_CHARS = Math.max(...[...texts.keys()].map((phrase) => phrase.length)) + 4;

// The same placeholder comes a thousand times in a file: fold it once.
const folded = new Map<string, MachineText>();
const MAX_FOLDED = 500;

/** What WhatsApp says in this text, where the text is nothing but one of its phrases. */
export function machineText(text: string): MachineText | null {
  const known = folded.get(text);
  if (known) return known;
  const found = texts.get(foldPhrase(text)) ?? null;
  if (found && folded.size < MAX_FOLDED) folded.set(text, found);
  return found;
}
export const isEditedMark = (text: string): boolean => edited.has(foldPhrase(text));
export const isAttachedMark = (words: string): boolean => attached.has(foldPhrase(words));
/** `report.pdf • 12 pages document omitted`: the phrase ends the text. */
export const endsInDocumentOmitted = (text: string): boolean => {
  const folded = foldPhrase(text);
  return documents.some((phrase) => folded.endsWith(phrase));
};

// The last two characters of those phrases as one bit each, like SIGNATURES below.
const ENDINGS = new Uint8Array(1 << 16);
const endingOf = (last: number, before: number): number => ((before & 0xff) << 8) | (last & 0xff);
for (const phrase of documents)
  ENDINGS[endingOf(phrase.charCodeAt(phrase.length - 1), phrase.charCodeAt(phrase.length - 2))] = 1;

/** False where the text's last two characters are small Latin letters that end no such phrase, or it ends in 🙏; cheap. */
export const mayEndInDocumentOmitted = (last: number, before: number): boolean =>
  !isSurrogate(last) && (!(isSmallLatin(last) && isSmallLatin(before)) || ENDINGS[endingOf(last, before)] === 1);

/** Half of a character such as 🙏. */
const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;
const isSmallLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

// First character, last character and length of all phrases as one bit each: nearly every text that a person wrote is ruled
// out by one look-up, without folding it.
const SIGNATURES = new Uint8Array(1 << 18);
const signatureOf = (first: number, last: number, length: number): number =>
  ((Math.imul(first, 0x9e3779b1) >>> 11) ^
    (Math.imul(last, 0x85ebca6b) >>> 7) ^
    (Math.imul(length, 0xc2b2ae35) >>> 13)) &
  0x3ffff;
for (const phrase of texts.keys()) {
  const end = phrase.endsWith('>') ? phrase.slice(-2) : phrase.slice(-1);
  const stops = phrase.endsWith('>') ? ['', '.', '。'] : ['', '.', '。', '।'];
  for (const first of [phrase[0]!, phrase[0]!.toUpperCase()]) {
    for (const stop of stops) {
      const length = phrase.length + stop.length;
      for (const last of [stop || end.slice(-1), stop || end.slice(-1).toUpperCase(), ...(end.length > 1 ? ['>'] : [])])
        SIGNATURES[signatureOf(first.charCodeAt(0), last.charCodeAt(0), length)] = 1;
    }
  }
}

/** False where no machine phrase has this first character, last character and length; cheap. */
export const mayBeMachineText = (first: number, last: number, length: number): boolean =>
  length <= MACHINE_TEXT_CHARS && (first > 0x2000 || SIGNATURES[signatureOf(first, last, length)] === 1);
