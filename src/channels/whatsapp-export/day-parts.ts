/**
 * Words beside a clock of twelve hours, as phones of all languages write them (CLDR "abbreviated" and the words of
 * flexible day periods). Compared without dots, spaces and case: `a. m.`, `AM` and `a.m.` are one word.
 */
export const DayParts = ['none', 'am', 'pm', 'noon', 'night'] as const;
export type DayPart = (typeof DayParts)[number];

const WORDS: Readonly<Record<Exclude<DayPart, 'none'>, string>> = {
  am: `am a.m. e_paradites vm. fm f.h. ap. de. dop. dopoledne priešpiet priekšp. r.n. PG TO SA GH SF BN WD ÖÖ π.μ. дп тң ү.ө. претпл. пр.об.
    p.d. N’ụtụtụ Àárọ̀ go.öň ص صباحًا صباحا ق.ظ. قبل‌ازظهر صبح بامداد غ.م. قبل_دوپہر ጥዋት ቅ.ቀ. पूर्वाह्न म.पू. सुबह पहाटे সকাল ভোর পূর্বাহ্ণ পূৰ্বাহ্ন
    காலை அதிகாலை முற்பகல் ఉదయం పూర్వాహ్నం ಪೂರ್ವಾಹ್ನ രാവിലെ പുലർച്ചെ පෙ.ව. ก่อนเที่ยง ในตอนเช้า เช้า ກ່ອນທ່ຽງ နံနက် ព្រឹក នៅពេលព្រឹក
    上午 早上 清晨 凌晨 早晨 午前 朝 夜中 오전 아침 새벽 sáng pagi de_la_mañana de_la_madrugada da_manhã da_madrugada du_matin`,
  pm: `pm p.m. e_pasdites nm. em e.h. ip. du. odp. odpoledne pop. popiet pēcp. i.n. PTG TK CH GD YM PN WB ÖS μ.μ. пп тк ү.х. попл. сл.об.
    m.d. N’abalị Ọ̀sán go.soň م مساءً مساء ب.ظ. بعدازظهر عصر غ.و. شام سہ_پہر بعد_دوپہر ከሰዓት ድ.ቀ. अपराह्न म.उ. शाम অপরাহ্ণ অপৰাহ্ন বিকাল
    সন্ধ্যা மாலை பிற்பகல் மதியம் அந்தி_மாலை సాయంత్రం అపరాహ్నం ಅಪರಾಹ್ನ വൈകുന്നേരം ഉച്ചതിരിഞ്ഞ് സന്ധ്യ ප.ව. หลังเที่ยง บ่าย ในตอนเย็น ค่ำ
    ຫຼັງທ່ຽງ ညနေ ល្ងាច នៅពេលល្ងាច នៅពេលរសៀល 下午 晚上 傍晚 午後 夕方 오후 저녁 chiều tối sore petang de_la_tarde da_tarde
    de_l’après-midi du_soir`,
  noon: `中午 正午 昼 정오 trưa TR siang tengah_hari दोपहर দুপুর நண்பகல் మధ్యాహ్నం ഉച്ച ഉച്ചയ്ക്ക് เที่ยง မွန်းတည့် နေ့လယ် ថ្ងៃត្រង់ ظهر دوپہر
    del_mediodía`,
  night: `夜 深夜 밤 đêm malam रात রাত্রি রাত இரவு రాత్రి രാത്രി กลางคืน ည نیمه‌شب شب رات នៅពេលយប់ យប់ de_la_noche da_noite`,
};

// Dots, spaces, joiners and direction marks do not tell one word from another.
const IGNORED = /[.\s_\u00a0\u202f\u2009\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c'’]/g;
const foldWord = (word: string): string => word.replace(IGNORED, '').toLowerCase();

const parts = new Map<string, DayPart>();
for (const part of ['am', 'pm', 'noon', 'night'] as const) {
  for (const word of WORDS[part].split(/\s+/)) parts.set(foldWord(word), part);
}

/** The part of the day a word names, or null where it names none. */
export const dayPartOf = (word: string): DayPart | null => parts.get(foldWord(word)) ?? null;

/** Hour of the day 0–23 from the hour as shown; hours over 12 are already of the day. */
export function toHourOfDay(hour: number, part: DayPart): number {
  if (hour >= 24) return hour === 24 ? 0 : hour;
  if (hour === 0 || hour > 12) return hour;
  if (part === 'none') return hour;
  if (part === 'am') return hour % 12;
  if (part === 'pm') return hour === 12 ? 12 : hour + 12;
  if (part === 'noon') return hour >= 10 ? hour : hour + 12;
  // "At night": 6 to 11 belong to the evening, 12 and the small hours to the morning.
  return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
}
