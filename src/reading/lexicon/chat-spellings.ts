import type { Language } from '../../model/index.ts';

/**
 * What phones write for common words: `written:meant`, or `written:first+second` where one stands for two. Folded. They hold
 * in messages and in the lexicon's own phrases alike, so that a phrase written either way is the same phrase.
 */
export const CHAT_SPELLINGS: Readonly<Record<Language, string>> = {
  es: `
q:que k:que qe:que ke:que x:por xa:para xq:porque pq:porque pk:porque porq:porque xk:porque xke:porque porke:porque
d:de dl:del dla:de tb:tambien tmb:tambien tbn:tambien tmbn:tambien tambn:tambien aki:aqui aka:aca ak:aca aya:alla
ai:ahi hy:hay hai:hay ay:hay aiga:haya ahiga:haya toi:estoy toy:estoy tas:estas tamo:estamos tamos:estamos
tabamos:estabamos taban:estaban taba:estaba ta:esta stan:estan sta:esta stoy:estoy stamos:estamos tamoz:estamos
dnd:donde dond:donde dnde:donde onde:donde ond:donde adond:donde kien:quien qien:quien qn:quien kn:quien cdo:cuando
cnd:cuando kuando:cuando qndo:cuando komo:como cm:como cmo:como ms:mas mxo:mucho mxa:mucha muxo:mucho muxa:mucha
muxos:muchos muxas:muchas bn:bien grax:gracias tks:gracias xfa:porfavor pf:porfavor porfa:porfavor pls:porfavor
plis:porfavor msj:mensaje msg:mensaje hno:hermano hna:hermana hnos:hermanos bb:bebe bbs:bebes bbe:bebe nn:no naa:nada
nda:nada nd:nada nadien:nadie naiden:nadie tdo:todo tda:toda tds:todos td:todo toos:todos toa:toda pue:pues pos:pues
ls:los ns:nos nosotrs:nosotros nosotro:nosotros ntro:nuestro oy:hoy ayr:ayer aora:ahora ahra:ahora orita:ahorita
aorita:ahorita ahurita:ahorita haorita:ahorita mnn:manana mnna:manana mna:manana maniana:manana pte:puente pnte:puente
fam:familia fams:familias flia:familia flias:familias prsnas:personas pnas:personas gnte:gente jente:gente gent:gente
awa:agua awita:agua aguita:agua comia:comida kmida:comida hambr:hambre ambre:hambre dr:doctor doc:doctor dra:doctora
enf:enfermo trmnal:terminal mig:migracion poli:policia dsd:desde dsde:desde dsps:despues dps:despues dpues:despues
dejao:dejado sq:es+que haci:asi asta:hasta asia:hacia acia:hacia ase:hace aser:hacer asen:hacen asiendo:haciendo
azen:hacen ivan:iban vamo:vamos vamoz:vamos nojotros:nosotros lao:lado laos:lados cruzao:cruzado parao:parado
paraos:parados botao:botado botaos:botados varao:varado varaos:varados cansao:cansado mojao:mojado mojaos:mojados
serrao:cerrado cerrao:cerrado trancao:trancado pelao:pelado pelaos:pelados ninito:nino`,
  en: `
u:you ur:your ppl:people peeps:people pplz:people ppls:people w:with w/o:without wit:with wid:with b4:before thru:through
tmrw:tomorrow tmr:tomorrow tmw:tomorrow tomoro:tomorrow tomorow:tomorrow tmrow:tomorrow 2moro:tomorrow tonite:tonight
2nite:tonight 2day:today tday:today yday:yesterday yest:yesterday rn:now abt:about bout:about bc:because cuz:because
coz:because cos:because bcz:because becuz:because pls:please plz:please plss:please govt:government hosp:hospital
amb:ambulance wtr:water watr:water fud:food foood:food sum1:someone some1:someone any1:anyone no1:nobody
every1:everyone evry1:everyone evry:every everybdy:everybody nobdy:nobody dem:them dey:they dat:that dis:this da:the
n:and nd:and wen:when wher:where wats:what+is wat:what whats:what+is whts:what+is wht:what dont:do+not cant:can+not
wont:will+not isnt:is+not arent:are+not didnt:did+not aint:is+not wasnt:was+not doesnt:does+not havent:have+not
hasnt:has+not couldnt:could+not theyre:they+are thats:that+is theres:there+is im:i+am ive:i+have gon:going+to
finna:going+to boutta:about+to lemme:let+me gimme:give+me kno:know nuthin:nothing nuffin:nothing nuttin:nothing
sumthin:something somethin:something bt:but jst:just jus:just stil:still brdg:bridge brg:bridge brdr:border
bordr:border shltr:shelter chkpt:checkpoint chkpoint:checkpoint ckpt:checkpoint stn:station grp:group grps:groups
fams:families fam:family kidz:kids hrs:hours mins:minutes wk:week wks:weeks nite:night 2nd:second msg:message txt:text
trans:transport ofc:office immi:immigration immig:immigration cops:police popo:police po9:police feds:agents
sumbody:somebody we're:we+are we've:we+have we'll:we+will they're:they+are they've:they+have they'll:they+will
you're:you+are you've:you+have you'll:you+will i'm:i+am i've:i+have i'll:i+will it's:it+is it'll:it+will he's:he+is
he'll:he+will she's:she+is she'll:she+will that's:that+is there's:there+is what's:what+is where's:where+is
who's:who+is nobody's:nobody+is somebody's:somebody+is everybody's:everybody+is everyone's:everyone+is
someone's:someone+is anyone's:anyone+is anybody's:anybody+is nothing's:nothing+is when's:when+is how's:how+is
isn't:is+not aren't:are+not wasn't:was+not weren't:were+not werent:were+not don't:do+not doesn't:does+not
didn't:did+not haven't:have+not hasn't:has+not hadn't:had+not hadnt:had+not couldn't:could+not wouldn't:would+not
wouldnt:would+not shouldn't:should+not shouldnt:should+not won't:will+not can't:can+not ain't:is+not cannot:can+not
weve:we+have theyve:they+have youre:you+are hes:he+is shes:she+is whos:who+is itll:it+will theyll:they+will
youll:you+will nobodys:nobody+is everybodys:everybody+is gonna:going+to wanna:want+to gotta:got+to tryna:trying+to
hafta:have+to outta:out+of lotta:lot+of em:them wo:without comin:coming goin:going waitin:waiting sleepin:sleeping
sittin:sitting leavin:leaving crossin:crossing walkin:walking gettin:getting movin:moving lettin:letting takin:taking
askin:asking stoppin:stopping lookin:looking tryin:trying runnin:running holdin:holding sayin:saying doin:doing
standin:standing droppin:dropping bringin:bringing callin:calling sendin:sending pullin:pulling turnin:turning
hearin:hearing chargin:charging needin:needing lyin:lying rollin:rolling headin:heading showin:showing pickin:picking
hidin:hiding burnin:burning drownin:drowning bleedin:bleeding dyin:dying starvin:starving freezin:freezing
appt:appointment appts:appointments ctr:center cntr:center vols:volunteers bldg:building peds:pedestrians wknd:weekend
rm:room hse:house frm:from tho:though altho:although lil:little ppr:paper pprs:papers ofcr:officer ofcrs:officers
sgt:sergeant fones:phones fone:phone veh:vehicle vehs:vehicles prob:probably probs:probably def:definitely
jungl:jungle outa:out+of dunno:not+know kinda:kind+of sorta:sort+of alot:a+lot`,
  ht: `
inedtan:yon+edtan dezedtan:de+zedtan map:m+ap nap:n+ap wap:w+ap lap:l+ap yap:y+ap kap:k+ap pap:p+ap mpa:m+pa npa:n+pa wpa:w+pa
lpa:l+pa ypa:yo+pa kpa:k+pa mte:m+te nte:n+te mgen:m+gen ngen:n+gen mwe:m+we nwe:n+we lyo:le+yo
sak:sa+k kisak:kisa+k mun:moun moon:moun mounn:moun moune:moun mwn:mwen mwin:mwen moin:mwen mouin:mwen mwenn:mwen
mw:mwen noun:nou nous:nou nu:nou ns:nou pas:pa gin:gen gain:gen genyin:genyen gn:gen gon:gen+yon pg:pa+gen
pagen:pa+gen pagn:pa+gen pagin:pa+gen pakab:pa+kab paka:pa+ka panka:pa+ka pako:poko dlow:dlo dloo:dlo
manjer:manje manger:manje mange:manje grangoo:grangou grngou:grangou anpile:anpil anpi:anpil enpil:anpil anp:anpil
ampil:anpil kounia:kounye kounya:kounye kounyea:kounye kounyela:kounye kunye:kounye konya:kounye jodia:jodi+a
jodya:jodi jdi:jodi dm:demen demin:demen dmn:demen dmen:demen yer:ye aswea:aswe  matin:maten matten:maten
poun:pou+n pr:pou por:pou pske:paske paskeu:paske pcq:paske bcp:anpil frem:fre+m ses:se toujour:toujou
toujours:toujou tjs:toujou tjr:toujou bn:bon bjr:bonjou bsr:bonswa msi:mesi svp:tanpri tnp:tanpri tanp:tanpri
tanpr:tanpri fanmiy:fanmi famille:fanmi fami:fanmi famni:fanmi tmoun:timoun timun:timoun timouns:timoun pitite:pitit
pti:ti ptit:ti petit:pitit police:polis lapolice:lapolis imigrasion:imigrasyon imigration:imigrasyon
immigration:imigrasyon migration:migrasyon migrasion:migrasyon frontiere:fwontye frontye:fwontye frontie:fwontye
fwontier:fwontye fontye:fwontye pont:pon ponn:pon bus:bis biss:bis bateau:bato bateaux:bato batto:bato ferme:femen
femin:femen fenmen:femen fermen:femen ouvri:louvri louvrir:louvri ouvrir:ouvri louvery:louvri louvi:louvri rivie:rivye
riviere:rivye rivyer:rivye mourir:mouri mort:mouri docte:dokte dokteur:dokte docteur:dokte lhopital:lopital
hopital:lopital larjan:lajan larjen:lajan kb:kob kop:kob chauffeur:chofe chofeur:chofe route:wout rout:wout wut:wout
shelter:refij chelter:refij chelte:refij refuj:refij albeg:refij alberg:refij albergue:refij peson:pesonn
personn:pesonn pesonne:pesonn fenk:fek fyev:lafyev djare:dyare larivye:rivye lariviere:rivye ret:rete met:mete
blije:oblije moute:monte ramase:ranmase rammase:ranmase ranmasse:ranmase kannte:kannot kanot:kannot kanno:kannot
pyewog:pirog piwog:pirog lancha:lanch koulya:kounye zami:zanmi ayisien:ayisyen
aysyen:ayisyen haitien:ayisyen haitiens:ayisyen haitian:ayisyen haitians:ayisyen enfomation:enfomasyon
information:enfomasyon permi:pemi randevu:randevou rdv:randevou tiket:tike
ticket:tike bilye:biye billet:biye boleto:biye imigasyon:imigrasyon fontye:fwontye frontera:fwontye lafontye:fwontye
bezwenn:bezwen bezwin:bezwen bezouen:bezwen bzwen:bezwen bzn:bezwen prale:pral ouve:louvri
m':m n':n w':w l':l y':y k':k p':p s':s`,
  pt: `
vc:voce vcs:voces oce:voce ocs:voces q:que qe:que pq:porque pk:porque tb:tambem tbm:tambem tmb:tambem n:nao naum:nao
nn:nao td:tudo tds:todos tdo:todo tda:toda tdos:todos mt:muito mto:muito mta:muita mtos:muitos mtas:muitas mtu:muito
hj:hoje oj:hoje hje:hoje agr:agora agra:agora amnh:amanha amh:amanha amanh:amanha msm:mesmo qm:quem qnd:quando
qd:quando qdo:quando qnt:quanto qts:quantos qtos:quantos ngm:ninguem ngn:ninguem alg:alguem algm:alguem cm:com c:com
p:para pra:para pro:para pras:para dps:depois dpois:depois ond:onde aki:aqui aq:aqui ta:esta tah:esta tao:estao
tavam:estavam tamo:estamos tamos:estamos to:estou tou:estou tava:estava tavamo:estavamos tamu:estamos nois:nos
noiz:nos vamo:vamos vamu:vamos bora:vamos fomo:fomos somo:somos cheguemo:chegamos chegamo:chegamos chegamu:chegamos
peguemo:pegamos ficamo:ficamos passamo:passamos saimo:saimos temo:temos precisamo:precisamos pfv:favor pfvr:favor
pf:favor plmds:deus blz:beleza vlw:obrigado obg:obrigado brigado:obrigado pessoau:pessoal pssoas:pessoas pess:pessoas
psoas:pessoas muie:mulher muler:mulher mule:mulher fio:filho fia:filha aguinha:agua guardinha:guarda busao:onibus
buzao:onibus busu:onibus onibu:onibus hosp:hospital med:medico bb:bebe bbs:bebes nene:bebe min:minutos hrs:horas
hr:hora dinhero:dinheiro froteira:fronteira frontera:fronteira abrgo:abrigo polica:policia pulica:policia
trampo:trabalho inda:ainda ind:ainda otro:outro otra:outra mio:melhor mior:melhor fecho:fechou abrio:abriu
chego:chegou robaro:roubaram quebro:quebrou`,
  fr: `
jsui:suis jsuis:suis chui:suis chuis:suis jss:suis ki:qui koi:quoi pk:pourquoi pkoi:pourquoi pq:pourquoi ke:que
q:que ds:dans dan:dans pr:pour ns:nous nou:nous vs:vous bcp:beaucoup bcps:beaucoup bkp:beaucoup boucou:beaucoup
bocou:beaucoup qd:quand kand:quand tt:tout tte:toute ts:tous ttes:toutes tlm:monde dsl:desole svp:plait stp:plait
mtn:maintenant mnt:maintenant maint:maintenant ajd:aujourd'hui auj:aujourd'hui aujd:aujourd'hui ojd:aujourd'hui
ojourdui:aujourd'hui aujourdhui:aujourd'hui aujourdui:aujourd'hui 2m1:demain dem1:demain dmain:demain slt:salut
bjr:bonjour bsr:bonsoir mm:meme tjs:toujours tjrs:toujours tjr:toujours  avc:avec sn:sont st:sont ptit:petit
pti:petit ptite:petite jen:gens jens:gens pers:personnes perso:personnes prsn:personnes fam:famille fams:familles
enfs:enfants enf:enfants hosto:hopital hopi:hopital medoc:medicament medocs:medicaments toubib:medecin keuf:police
keufs:police flic:police flics:police schmitts:police fric:argent thune:argent blem:probleme rdv:rendez pb:probleme
qq:quelque qqun:quelqu'un qqn:quelqu'un qlq:quelque kelke:quelque personn:personne prson:personne ryen:rien rie:rien
tjours:toujours fo:faut fodra:faudra ya:y+a yapa:y+pas yavait:y+avait yora:y+aura jvais:vais jveux:veux jpeux:peux jsais:sais
dla:de+la dl:de pa:pas plu:plus pluss:plus alor:alors dpuis:depuis dpui:depuis depui:depuis apre:apres avan:avant
vou:vous bouff:manger bouffe:nourriture bouffer:manger flotte:eau flot:eau jai:j'+ai c:c' g:j' jpeu:peux d:d' l:l' n:n' j:j' m:m' s:s' t:t' qu:qu' y':y
jusqu:jusqu' quelqu:quelqu' aujourd:aujourd'hui cest:c'+est sest:c'+est nest:n'+est kelkun:quelqu'un kelk1:quelqu'un
quelqun:quelqu'un kekun:quelqu'un qlqun:quelqu'un qqch:quelque koman:comment coman:comment comen:comment cmt:comment
tro:trop tjours:toujours ossi:aussi kom:comme frero:frere frerot:frere frangin:frere frangine:soeur
soeurette:soeur pdt:pendant cb:combien cbien:combien fodrait:faudrait mek:mec trankil:tranquille jattend:j'+attends
jattends:j'+attends onest:on+est jarrive:j'+arrive daccord:d'+accord mouru:mort mourut:mort poto:ami potes:amis pote:ami
biff:argent oseille:argent pognon:argent bagnole:voiture bagnoles:voitures
mino:enfant minot:enfant minots:enfants mioches:enfants chiards:enfants gamins:enfants momes:enfants
baraque:maison piaule:chambre graille:manger becter:manger dep:depart dept:depart arr:arrivee`,
};
