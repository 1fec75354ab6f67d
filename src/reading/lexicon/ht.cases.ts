/** Cases for Haitian Creole; the notation is told in es.cases.ts. A native reader has yet to look through them. */
export const htCases = `
waiting 45p p+N | nou 45 moun nan liy devan Comar Tapachula depi maten
waiting 160p u+N | 160 moun ap tann bato nan Necoclí
waiting 10f u+N | dis fanmi ap tann bis Lajas Blancas
waiting 30p e+N | m wè anviwon 30 moun kanpe nan liy Paso Canoas
presence 500p o+N | majistra Trojes la di gen 500 migran nan vil la aswè a
presence 80p u+N | gen 80 moun toujou nan kan Reynosa
presence 2000p m+N | radyo a di gen 2000 ayisyen Tapachula
presence . u?N | konbyen moun ki gen nan kan Matamoros kounye a?
presence . u-N | pa gen pèsonn ankò nan kan Del Rio, yo vide l
stranded 24p p+N | bato nou an pran pan, nou 24 moun bloke devan Puerto Obaldía
stranded 13p p+N | yo pa vle vann nou biyè, nou 13 kole nan tèminal Turbo
stranded 4f u+N | kat fanmi bloke Paso Canoas san lajan
departure 38p p+F | demen maten nou 38 ap kite Tapachula pou Huixtla
departure 3b u+P | twa bis kite Lajas Blancas a midi
departure 5s u+P | senk bato pati Necoclí maten an
departure . u-F | yo anile mach samdi a, pa gen depa
departure . u?F | ki lè bis Danlí a ap pati demen?
transit 28p p+N | nou 28 sou wout pou Tonalá, nou fèk pase Arriaga
transit 2b u+N | de bis ap desann Los Chiles kounye a
transit 900p h+N | yo di karavàn 900 moun nan ap pase Mapastepec
crossing 11p p+P | nou janbe Suchiate yè, nou te 11, gras a Dye
crossing 35p e+N | m ap gade anviwon 35 moun k ap travèse rivyè a Piedras Negras
crossing 240p o+P | Senafront di 240 moun travèse Carreto yè
crossing 7p p+F | aswè a nou pral janbe Anapra, nou 7
crossing . u-P | pèsonn pa janbe Acuña jodi a, twòp gad
arrival 77p u+P | 77 moun rive Bajo Chiquito maten an
arrival 9p p+P | nou rive San José yè swa, nou 9, tout moun byen
arrival 2b u+F | n ap tann de bis soti Danlí demen Esquipulas
arrival 14c u+P | 14 timoun poukont yo rive nan refij Tapachula
return 60p u+P | yo depòte 60 ayisyen Pòtoprens yè
return 21p p+P | yo voye nou tounen Villahermosa, nou te 21
return 75p o+P | imigrasyon konfime yo voye 75 moun tounen Gwatemala
return . h+F | yo di y ap depòte tout moun lendi nan Panama
release 26p u+P | yo lage 26 moun nan Siglo XXI maten an
release 5f u+P | yo kite senk fanmi antre Nogales
release . u?P | èske yo lage moun Acayucan yo?
closure . u+N | fwontyè Peñas Blancas la fèmen
closure . o+F | lapolis di pon an ap fèmen demen 6è
closure . u?N | èske se vre Rumichaca fèmen?
closure . p-N & crossing . p+P | se manti Las Manos fèmen, nou fèk pase la
closure . h+P | chofè a di m yo bloke wout la La Ventosa
opening . u+P | yo relouvri pon Choluteca a
opening . u?N | èske pasaj Acandí a louvri?
opening . o+F | imigrasyon anonse biwo a ap louvri lendi
opening . u-N | se manti, pòt El Chaparral la pa louvri
checkpoint . u+N | atansyon gen baraj Chahuites, y ap fouye tout bis
checkpoint . e+N | isit Huixtla solda yo ap mande papye
checkpoint . p-N & transit . p+P | pa gen baraj Arriaga, nou pase trankil
capacity 12l u+N | rete 12 kabann nan Casa Indi
capacity . p+N | refij nou an Reynosa plen, pa voye moun ankò
capacity . u?N | èske gen plas Tapachula aswè a?
capacity 0l u+N | refij Tijuana: 0 plas
hazard . u+N | dlo rivyè Turquesa a monte anpil, pa janbe
hazard . u+N | y ap tire sou wout Reynosa, pa pase la
hazard . e+N | dife nan kan Matamoros, m ap wè flanm yo
drowning 4p h+P | yo rakonte kat moun neye Acandí
drowning 1p u+P | yo jwenn yon kò nan rivyè Eagle Pass
drowning . u-P | pa gen moun ki neye Piedras Negras, se yon vye videyo
death 6p m+P | radyo a di 6 moun mouri nan aksidan Chiapa de Corzo
death 1p p+P | yon frè nan gwoup nou an mouri nan bwa a
robbery 8p p+P | yo vòlè nou nan bwa a, nou te 8, yo pran tout bagay
robbery . h+N | yon zanmi di m bandi ap atake moun sou wout Canaan
extortion . u+N | polis Esquipulas ap mande 30 dola pa tèt pou pase
extortion 3p p+P | nan baraj la yo pran 20 dola nan men chak, nou te 3
kidnapping 15p h+P | yo di m yo kidnape 15 moun nan bis la toupre Reynosa
kidnapping 2p u+N | 2 ayisyen sekestre Nuevo Laredo, yo mande ranson
missing-child . u+N | yon tifi 5 an pèdi nan tèminal Danlí, li gen wòb jòn
missing-child . p+N | ede nou tanpri, nou pèdi pitit gason nou nan foul la Necoclí
missing-person . u+N | pa gen nouvèl frè m Jean depi li kite Metetí lendi
need-water . p+N | nou pa gen dlo nan kan San Vicente depi yè
need-water . p-N | nou gen ase dlo Paso Canoas, mèsi
need-food 35c u+N | 35 timoun san manje nan plas Tapachula
need-food . p+N | de jou nou pa manje isit Trojes
need-medical 2c u+N | 2 bebe gen lafyèv Los Chiles, pa gen doktè
need-medical 1p e+N | yon fanm ansent endispoze devan je m sou pon an, rele anbilans
need-shelter 6f u+N | sis fanmi ap dòmi nan lari Tijuana san dra
need-shelter . p+N | nou pa gen kote pou nou dòmi aswè a Monterrey, nou gen bebe
need-transport . p+N | nou bezwen bis soti Danlí rive sou fwontyè a, pa gen transpò
need-information . p+N | oryante nou tanpri, nou pa konn ki kote pou nou ale Tapachula
- | ki moun ki ka prete m yon chajè?
- | bon fèt ti sè m, Bondye beni ou
- | chanm pou lwe Tijuana, 3000 peso pa mwa
- | konbyen dola a ye jodi a?
- | m ap chache travay, mwen se mason
- | ala match yè swa, 3-1, bèl jwèt
- | bonjou fanmi, bon semèn pou nou tout
- | m ap vann yon telefòn 1500 peso
- | haha videyo chen an fè m mouri ri
- | sèvis legliz dimanch 9è, vini anpil
- | randevou m nan se 12 mas, mwen sou tansyon
- | twa zè nan liy bank lan pou anyen
- | konbyen bis Cali Ipiales la ye?
- | fim sa tris anpil, tout moun mouri nan fen an
- | boutik la fèmen 8è, kouri vin achte
- | ki moun ki konn yon bon avoka pou azil?
- | pa gen rezo depi maten, entènèt la lou
- | mèsi pou lapriyè yo, manman m soti byen nan operasyon an
- | pitit fi m nan pèdi premye dan l jodi a
- | li fè cho anpil, vantilatè a kraze
`;
