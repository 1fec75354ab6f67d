import type { Language } from '../../model/index.ts';

/**
 * Time words of five languages as data: `class value | phrase; phrase`. Folded when compiled, so accents may be written.
 * Classes:
 *   day ±n · weekday 0–6 (Sunday first) · month 1–12 · part name (parts.ts) · unit name · now · just
 *   ago / inside (before a span) · past / ahead (behind it) · lasting (before a span that still goes on; `weak`: never of years)
 *   since · until · before · after · from (opens a range) · to (joins one) · between · and
 *   next · last · this (before) · coming · gone (behind) · clock (before an hour) · hours (behind one) · am · pm
 *   half · quarter · minus · hour n (an hour in one word) · of · the · dayno ("día 15") · edge early|late|mid|first|end
 *   then ("since then": what was said before goes on) · about · happened / planned (verbs and endings that tell past from future)
 */
export const TIME_LEXICON: Readonly<Record<Language, string>> = {
  es: `
day 0 | hoy; lo que va del dia; lo que va de hoy; en lo que va del dia; hoy dia; hoy mismo; este dia; el dia de hoy; el mismo dia
day 1 | mañana; el dia de mañana; el dia siguiente; al dia siguiente; manana
day 2 | pasado mañana; despues de mañana; pasado manana
day -1 | ayer; el dia anterior; el dia de ayer
day -2 | anteayer; antier; antes de ayer; antes de anoche; antiayer
weekday 0 | domingo; domingos; dom
weekday 1 | lunes; lun
weekday 2 | martes
weekday 3 | miercoles; mie; mier
weekday 4 | jueves; jue
weekday 5 | viernes; vie
weekday 6 | sabado; sabados; sab
month 1 | enero; ene
month 2 | febrero; feb
month 3 | marzo
month 4 | abril; abr
month 5 | mayo
month 6 | junio; jun
month 7 | julio; jul
month 8 | agosto; ago
month 9 | septiembre; setiembre; sept; sep
month 10 | octubre; oct
month 11 | noviembre; nov
month 12 | diciembre; dic
part early | temprano; tempranito; bien temprano; muy temprano; primera hora; a primera hora; tempranito en la mañana; muy de mañana; mañanita; amanecida; de mañanita
part dawn | amanecer; alba; madrugadita; al amanecer; salir el sol; aurora; cuando amanezca; amanecio; amanecieron; amanecimos
part small | madrugada; la madrugada; madruga
part morning | mañana; manana; mañanas
part noon | mediodia; medio dia
part afternoon | tarde; tardes; tardecita; atardecer
part night | noche; noches; nochecita; anochecer
part lastnight | anoche; ayer noche; ayer en la noche; ayer por la noche; la noche de ayer; ayer a la noche; la noche pasada; noche pasada
part beforelast | anteanoche; antenoche; antier en la noche
part midnight | medianoche; media noche
unit minute | minuto; minutos; min; mins; minuticos; minutitos
unit second | segundo; segundos; seg
unit hour | hora; horas; hr; hrs; horitas
unit day | dia; dias; diitas
unit week | semana; semanas; sem
unit month | mes; meses
unit year | año; años; anos
unit weekend | fin de semana; fines de semana; finde
unit fortnight | quincena
unit decade | decada; decadas
unit quarter | trimestre; trimestres
now | ahora; ahorita; ahora mismo; ahoritica; orita; en este momento; en estos momentos; este momento; ya mismo; actualmente; justo ahora; en la actualidad; al momento; aorita; ahurita; ahorita mismo; hace un momento; hace un momentico; ahoriita; ahoritita
just | acaban de; acabo de; acaba de; acabamos de; acabaron de; recien; hace rato; hace ratito; hace un rato; hace un ratito; hace poco; hace poquito; hace nada; ahorita hace rato; apenas acaban de
ago | hace; hace como; hace unos; hace unas; hace mas de; hace casi; hace ya; hara; hace alrededor de; hace apenas; hace cerca de; asi hace
past | atras; antes
inside | dentro de; en; de aqui a; en unos; en unas; en como; adentro de; dentro de unas; dentro de unos; en los proximos; en las proximas
ahead | despues; mas tarde; mas; desde ahora; a partir de ahora; luego; mas adelante
lasting | llevo; llevamos; llevan; lleva; llevamos ya; ya llevamos; llevamos como; llevamos mas de; llevamos casi; llevan como; llevan mas de; llevan casi; desde hace; desde hace como; desde hace mas de; desde hace casi; desde hace ya; ya van; vamos para; ya vamos para; llevo ya; ya llevo; ya llevan; tamos hace; estamos hace; llevaba; llevabamos; llevaban; va para; vamos pa; ya vamos pa; durante
lasting weak | tenemos; tengo; tienen; tiene; ya tenemos; tenemos ya; van; ya son; por; por mas de; por casi; ya hace; hace ya; esperando; caminando; aguantando; son
since | desde; desde el; desde la; desde las; desde los; desde lo; a partir de; a partir del; a partir de las; a partir de la; a contar de; dende; dede; desde como las; desde como a las; arrancando; de las; desde antes de; empezando; desde ese
until | hasta; hasta el; hasta la; hasta las; hasta los; hasta como las; a mas tardar; hasta eso de las
before | antes de; antes del; antes de las; antes de la; previo a; antes que
after | despues de; despues del; despues de las; despues de la; luego de; luego de las; pasadas las; tras; posterior a; pasado; pasada la
from | de; del; desde; desde el; desde las; desde la; de las; de la
to | a; al; hasta; hasta el; hasta las; hasta la; a las; a la; y el; y las; y la; y
between | entre; entre el; entre la; entre las; entre los
next | proximo; proxima; proximos; proximas; siguiente; siguientes; el otro; la otra
last | pasado; pasada; pasados; pasadas; ultimo; ultima; ultimos; ultimas; anterior
this | este; esta; estos; estas; mismo; misma; el mismo; la misma; actual; este mismo; esta misma; ese; esa; hoy en la; hoy por la; hoy a la; hoy en; hoy por; hoy de
coming | que viene; que entra; entrante; proximo; proxima; siguiente; q viene; proximos; proximas; venidero; venidera
gone | pasado; pasada; anterior; ultimo; ultima; que paso; pasados; pasadas; anteriores
clock | a las; a la; a eso de las; como a las; como a la; tipo; a eso de la; alrededor de las; cerca de las; sobre las; de las; las; la; para las; pa las; siendo las; son las; es la; hacia las; a partir de las; desde las; desde la; a partir de la; antes de las; despues de las; hasta las; tipo las; como las; ya son las; alas; fueron las; tipo a las; por ahi de las; por ahi a las
hours | h; hs; hrs; horas; hr; hora; en punto
am | am; a m; a . m .; a . m; de la mañana; de la madrugada; de madrugada; por la mañana; en la mañana; de la manana; a.m; dlm; de la mañanita; am de la mañana
pm | pm; p m; p . m .; p . m; de la tarde; de la noche; por la tarde; por la noche; en la tarde; en la noche; p.m; pm de la tarde
noon | md; m; del mediodia; del dia; del medio dia
half | y media; media
quarter | y cuarto; cuarto
minus | menos; para las; para la
of | de; del; de la; de los
the | el; la; los; las; lo
dayno | dia; dia el; dias; el dia; del dia; el; del; fecha
edge early | principios de; principio de; inicios de; comienzos de; inicio de; a principios de; a inicios de; temprano en; temprano; comienzo de; inicio del; principio del; principios del; temprano por la; temprano en la
edge late | finales de; fines de; final de; fin de; a finales de; a fines de; tarde en; final del; finales del; fin del; mas tarde en; mas tarde por; mas tarde; mas tarde por la; mas tarde en la; final de la; más tarde
edge mid | mediados de; a mediados de; mitad de; medio de; mediados del; a mitad de; mitad del
then | desde entonces; de ahi no se sabe; desde ese dia; desde ese momento; desde esa hora
about | como; unos; unas; casi; alrededor de; aproximadamente; mas o menos; cerca de; mas de; ya; menos de; apenas; por ahi; por lo menos; al menos; como unas; como unos; ya como; tipo; otros; otras; otra; los; las; mas o menos unas; entre; exactamente; solo; aprox
happened | fue; fueron; hubo; dieron; vi; vimos; han; ha; hemos; estaba; estaban; era; eran; eramos; estuvo; dijo; dijeron; hicieron; habia; habian; cayo; llego; salieron; ya van; ya son; venian; iban; ibamos; hubieron; paso; trajeron; puso
planned | va; van; vamos; voy; sale; salen; abre; abren; cierra; cierran; parte; parten; zarpa; zarpan; saldra; quieren; piensan; pretenden; hay que; sera; llega; llegan; empieza; empiezan; viene; vengan; toca; tocan; piden; abriran; sueltan; mandan; nos vamos; salgo; procesa; procesan; cruzan; esperan; esperados; otras; otros
`,
  en: `
day 0 | today; this day; the day; tday; 2day; todays; same day
day 1 | tomorrow; tmrw; tmr; tomo; tomorow; 2morrow; tommorow; tomorrows; tmrrw; tomoro; next day; the next day; the day after; following day; the following day
day 2 | day after tomorrow; the day after tomorrow
day -1 | yesterday; yday; ystrday; yest; yesterdays; the day before; day before
day -2 | day before yesterday; the day before yesterday
weekday 0 | sunday; sun; sundays
weekday 1 | monday; mon; mondays
weekday 2 | tuesday; tue; tues; tuesdays
weekday 3 | wednesday; wed; weds; wednesdays
weekday 4 | thursday; thu; thurs; thur; thursdays
weekday 5 | friday; fri; fridays
weekday 6 | saturday; sat; saturdays
month 1 | january; jan
month 2 | february; feb
month 3 | march; mar
month 4 | april; apr
month 5 | may
month 6 | june; jun
month 7 | july; jul
month 8 | august; aug
month 9 | september; sept; sep
month 10 | october; oct
month 11 | november; nov
month 12 | december; dec
part early | early; first thing; early morning; early in the morning; early this morning; first thing in the morning; at first light; first light; bright and early; morning early; daybreak
part dawn | dawn; sunrise; sunup; break of day
part small | small hours; wee hours; early hours; predawn
part morning | morning; mornings; morn; forenoon
part noon | noon; midday; noontime; lunchtime; mid day
part afternoon | afternoon; afternoons; arvo
part evening | evening; evenings; eve; dusk; sunset; nightfall
part night | night; nights; nite; nighttime; late night
part tonight | tonight; tonite; this night; 2nite; 2night; tnight
part lastnight | last night; last nite; yesterday night; overnight; over night; yesterday evening; last evening; during the night; last nights
part midnight | midnight; mid night
unit minute | minute; minutes; min; mins
unit second | second; seconds; sec; secs
unit hour | hour; hours; hr; hrs; h
unit day | day; days
unit week | week; weeks; wk; wks
unit month | month; months; mth; mths
unit year | year; years; yr; yrs
unit weekend | weekend; weekends
unit fortnight | fortnight
unit decade | decade; decades
unit quarter | quarter; quarters
now | now; right now; rn; currently; at the moment; at this moment; as we speak; as of now; at present; this moment; atm; presently; now now; asap; at the present time; at this time; just now now; this minute; the present time; right this minute
just | just; just now; moments ago; a moment ago; a while ago; a minute ago; few minutes ago; a few minutes ago; minutes ago; recently
past | ago; back; earlier; before now; before
inside | in; within; in about; in the next; inside; in another; within the next; within next; in next
ahead | from now; later; hence; from today; out; more
lasting | for the last; for the past; over the last; over the past; during the last; during the past; these past
lasting weak | for; for over; for about; for more than; for almost; for nearly; for like; been; waiting; waited; waiting for; stuck; for at least; for around; since; walking; standing
since | since; starting; starting from; beginning; effective; from; since about; since like; since at least; since around; start from; ever since
until | until; till; til; up to; no later than; up until; through monday; through tuesday; through wednesday; through thursday; through friday; through saturday; through sunday; thru monday; thru tuesday; thru wednesday; thru thursday; thru friday; thru saturday; thru sunday
before | before; by; prior to; earlier than; not later than; no later than
after | after; later than; past; following; later than
from | from; since
to | to; until; till; til; through; thru; and; til; up to
between | between; from between; b/w
next | next; coming; upcoming; following; the next; the coming; the following; first
last | last; past; previous; preceding; the last; the past
this | this; current; the current; the same; same; that
coming | coming; next; after next
clock | at; around; here around; there around; back around; leave around; leaves around; leaving around; arrive around; arrives around; arriving around; open around; opens around; close around; closes around; start around; starts around; about; by; from; since; til; till; until; before; after; at about; at around; at like; circa; approx; @; as of; at exactly
hours | h; hrs; hr; hours; o ' clock; o'clock; oclock; o clock; sharp; hundred; hundred hours; o’clock
am | am; a m; a . m .; a . m; in the morning; in the am; this am; of the morning
pm | pm; p m; p . m .; p . m; in the afternoon; in the evening; at night; in the pm; this pm; of the evening; of the afternoon
half | half past; half
quarter | quarter past; a quarter past; quarter after
minus | quarter to; a quarter to; quarter of; quarter till
of | of; in; on; for
the | the
dayno | the; day; on the; date; of the
edge early | early; early in; beginning of; start of; earlier; the beginning of; the start of; earlier in; early in the; top of
edge late | late; late in; end of; later; the end of; later in; late in the; later in the; end of the
edge mid | mid; middle of; mid-; the middle of
then | since then; ever since; and no call since; no call since; no word since; nothing since; not seen since
about | about; around; like; almost; nearly; over; more than; at least; roughly; approximately; approx; some; a few; couple of; a couple of; few; another; less than; maybe; the; only; just; exactly; a
happened | was; were; did; came; went; got; said; told; saw; took; died; drowned; dropped; crossed; arrived; had; been; happened; pulled; closed; opened; stopped; kicked; hit; shut; found; gave; let; reached; robbed; heard; has; have; killed; sent; didnt; didn't; ended; lost
planned | will; wont; won't; gonna; going; leaving; closing; opening; opens; closes; leaves; departs; coming; shall; shuts; ll; plan; plans; expected; scheduled; can; takes; take; want; wants; won; try; tries; reopens; starts; resume; resumes; arriving
`,
  ht: `
day 0 | jodi a; jodia; jodi; jodi-a; jou sa a; menm jou a; jòdi a; jod a
day 1 | demen; denmen; deman; jou apre a; landemen
day 2 | apre demen; aprè demen; apredemen
day -1 | yè; ayè; iyè
day -2 | avantyè; avanyè; avan yè; avant yè
weekday 0 | dimanch
weekday 1 | lendi
weekday 2 | madi
weekday 3 | mèkredi; mekredi
weekday 4 | jedi
weekday 5 | vandredi
weekday 6 | samdi
month 1 | janvye
month 2 | fevriye; fevrye
month 3 | mas
month 4 | avril
month 5 | me
month 6 | jen
month 7 | jiyè
month 8 | out; dawou
month 9 | septanm; sektanm
month 10 | oktòb
month 11 | novanm
month 12 | desanm
part early | bonè; granmaten; gran maten; bon maten; maten bonè; bone nan maten; byen bonè; trè bonè; douvanjou; devanjou; anvan jou; bonè maten an; bonè nan maten
part dawn | lè solèy leve; solèy leve; lèjou; ba jou; jou kase
part small | nan mitan lannwit; granm nwit
part morning | maten; maten an; nan maten; maten sa; maten sa a; dimaten
part noon | midi
part afternoon | apremidi; apre midi; aprèmidi; aprè midi; tanto; tanto a; apremidi a; apre midi a; nan apremidi; aprèmidi a; lapremidi
part night | aswè; swa; lannwit; nwit; nan nwit; leswa; nan aswè; nannuit; nan lannwit; lannuit; diswa
part tonight | aswè a; aswe a; aswèa; swa a; aswè sa a; leswa a; nan aswè a; aswe-a
part lastnight | yè swa; yè oswa; yè swa a; ayè swa; ayè oswa; yè nan nwit; lannwit pase; yè aswè; pandan nwit la; nan nwit la; lannwit lan; yè oswa a; nwit pase; pandan lannwit lan; yè o swa
part midnight | minwi; minui; a minwi
unit minute | minit; minute; min
unit second | segonn
unit hour | èdtan; zèdtan; è d tan; lè d tan; edtan; zedtan; è tan; èd tan; zèd tan; lòt èdtan; lèdtan
unit day | jou; jours
unit week | semèn; semenn; senmèn; semen
unit month | mwa
unit year | an; ane; lane; anne
unit weekend | wikenn; wikènn; fen semèn
now | kounye a; kounya; kounye-a; konnya; kounyea; la a menm; la menm; koulye a; kounye la a; la kounye a; konnye a; kounye a menm; alèkile; nan moman sa a; nan moman an; kounyè a; kouniea; kounye; konnya a; toutalè a; moman sa
just | fèk; fenk; fèk sot; fenk sot; sot; apenn; talè; talè a; ap sot; fèk fin; gen yon ti moman; fèk la a
ago | sa fè; sa gen; sa gen deja; sa fè deja; gen prèske; gen apeprè; sa fe; sa genyen; gen omwen; gen
past | de sa; pase; anvan; avan; desa
inside | nan; nan mwens; apre; nan prochen; anvan; andedan
ahead | ankò; pita; aprè; apre sa
lasting | depi; depi plis pase; depi prèske; depi plis; depi apeprè; depi omwen; depi anviwon; depi kèk; pandan
lasting weak | nou gen; m gen; mwen gen; yo gen; li gen; nou fè; m fè; yo fè; mwen fè; m gen deja; nou gen deja; nou gen prèske; fè; moun yo gen; n gen; yo fè deja
since | depi; depi nan; apati; a pati; apatid; apati de; soti; kòmanse; depi sou; depi lè; apati de jou; depi jou
until | jiska; jis; jiskaske; jouk; jiskobò; jis nan; jis a
before | anvan; avan
after | apre; aprè; apre lè
from | soti; depi; de; ant
to | a; rive; jiska; pou; ak; jis; rive nan; jouk
between | ant
next | pwochen; pwochenn; lòt
last | dènye; pase; denyè
this | sa; menm
coming | pwochen; pwochenn; k ap vini; ki ap vini; kap vini; k ap vini an; pwochen an; k ap vini a; ki pral vini; lòt; kap vini an; pwochèn
gone | pase; ki sot pase; ki pase a; dènye; ki pase; ki sot pase a; pase a; sot pase; ki fin pase
clock | a; vè; lè li; bò; nan zòn; depi; ozalantou; anviwon; alantou; avan; apre; lè; jis; anvan; apati
hours | è; zè; è di; e; ze; ed; h; heures; trè
hour 1 | inè; 1è
hour 2 | dezè; 2zè
hour 3 | twazè
hour 4 | katrè
hour 5 | senkè
hour 6 | sizè
hour 7 | setè
hour 8 | uitè; witè
hour 9 | nevè
hour 10 | dizè
hour 11 | onzè; wonzè
am | dimaten; di maten; nan maten; maten; dimaten an; di maten an; am; maten an; du matin
pm | diswa; di swa; apremidi; nan apremidi; aswè; nan aswè; pm; leswa; aswè a; tanto; apre midi; swa; du soir; dapremidi; tanto a
half | edmi; e dmi; e demi; demi
quarter | eka; e ka
minus | mwen ka; mwen; mwens
of | nan; de; sou
the | le
dayno | jou; jou ki; le; dat; jou ki te
edge early | kòmansman; nan kòmansman
edge late | fen; nan fen
edge mid | mitan; nan mitan
then | depi lè sa a; depi lè sa; depi jou sa a; depi moman sa a
about | apeprè; anviwon; prèske; plis pase; konsa; vre; kèk; yon; omwen; plis; ti; bon; deja
happened | te; fin; sot; fèk; pase; rive; mouri
planned | pral; prale; ap; p ap; ava; va; prè pou; k ap; n ap; m ap; kap
`,
  pt: `
day 0 | hoje; hj; hoje mesmo; dia de hoje; neste dia; oje
day 1 | amanhã; dia seguinte; no dia seguinte; amanha; dia de amanhã
day 2 | depois de amanhã; depois de amanha; depois d amanhã
day -1 | ontem; dia anterior; dia de ontem
day -2 | anteontem; antes de ontem; antontem
weekday 0 | domingo; domingos; dom
weekday 1 | segunda; segunda-feira; segunda feira; seg; segundas; 2a feira; 2ª feira
weekday 2 | terça; terça-feira; terça feira; ter; terças
weekday 3 | quarta; quarta-feira; quarta feira; qua; quartas
weekday 4 | quinta; quinta-feira; quinta feira; qui; quintas
weekday 5 | sexta; sexta-feira; sexta feira; sex; sextas
weekday 6 | sabado; sabados; sab
month 1 | janeiro; jan
month 2 | fevereiro; fev
month 3 | março; mar
month 4 | abril; abr
month 5 | maio; mai
month 6 | junho; jun
month 7 | julho; jul
month 8 | agosto; ago
month 9 | setembro; set
month 10 | outubro; out
month 11 | novembro; nov
month 12 | dezembro; dez
part early | cedo; bem cedo; cedinho; de manhã cedo; manhã cedo; logo cedo; manhãzinha; de manhãzinha; muito cedo; primeira hora; cedo da manhã; hoje cedo da manhã; de manhã bem cedo
part dawn | amanhecer; nascer do sol; alvorada; clarear; nascer do dia
part small | madrugada; madruga
part morning | manhã; manhãs; matinal; manhãzinha
part noon | meio-dia; meio dia; meiodia
part afternoon | tarde; tardinha; tardes; fim de tarde; final da tarde
part night | noite; noites; noitinha; anoitecer
part lastnight | ontem à noite; ontem de noite; noite passada; ontem a noite; noite de ontem; essa noite passada; na noite passada; na noite de ontem; ontem noite
part midnight | meia-noite; meia noite
unit minute | minuto; minutos; min; minutinhos; mins
unit second | segundo; segundos; seg
unit hour | hora; horas; hrs; hr; h; horinhas
unit day | dia; dias
unit week | semana; semanas
unit month | mês; meses
unit year | ano; anos
unit weekend | fim de semana; final de semana; fins de semana; fds; finais de semana
unit fortnight | quinzena
unit decade | decada; decadas
unit quarter | trimestre; trimestres
now | agora; agora mesmo; neste momento; nesse momento; agorinha; no momento; atualmente; já já; agr; agora msm; neste instante; nesse instante; agorinha mesmo; bem agora; nesse exato momento; hoje em dia
just | acabou de; acabaram de; acabei de; acabamos de; acaba de; acabam de; ainda agora; há pouco; agora há pouco; faz pouco; ainda há pouco; agora pouco; indagora; há instantes; recém; ha pouco tempo; faz pouco tempo
ago | há; faz; ha; há uns; há umas; faz uns; faz umas; há cerca de; há mais de; faz mais de; fazem; faz quase; há quase; tem; faz já; já faz; já há; há já; faz como; vai fazer
past | atrás; antes
inside | daqui a; dentro de; em; daqui; dentro de uns; daqui uns; daqui umas; em mais; em até; nos próximos; nas próximas
ahead | depois; mais tarde; mais; a partir de agora; a contar de hoje; à frente
lasting | desde há; estamos há; já faz; tô há; tou há; esperando há; to há; estou há; já há; há já; já vão; estão há; tão há; parados há; presos há; está há; tá há; durante; vai fazer; já vai pra; tamo há; aqui há
lasting weak | por; já são; ja tem; já tem; esperando; andando; caminhando
since | desde; desde o; desde a; desde as; a partir de; a partir do; a partir da; a partir das; desde os; a contar de; dende; desde às; desde umas; desde lá
until | até; até o; até a; até as; até às; ate; ateh; até ao; até à; até os; pra até
before | antes de; antes do; antes da; antes das; antes dos; ante as
after | depois de; depois do; depois da; depois das; após; após as; após o; depois dos; a seguir a; logo depois da
from | de; do; da; das; desde; desde o; desde as; dos
to | a; à; às; até; ate; até às; ao; até o; até as; e; as; até a; e as; e o
between | entre; entre o; entre a; entre as; entre os
next | próximo; próxima; próximos; próximas; seguinte; outro; outra
last | último; última; últimos; últimas; passado; passada; anterior
this | este; esta; esse; essa; neste; nesta; nesse; nessa; estes; estas; deste; desta; dessa; desse; hoje de; hoje à; hoje a; hoje pela; hj de
coming | que vem; próximo; próxima; seguinte; q vem; que entra; vindouro; próximos; próximas; que ve
gone | passado; passada; retrasado; retrasada; anterior; último; última; passados; passadas
clock | às; as; à; a; pelas; lá pelas; por volta das; por volta da; umas; cerca das; tipo; das; até às; até as; desde as; desde às; antes das; depois das; a partir das; após as; entre as; por volta de; são; as umas; para as; pras; lá pras; pelas umas; tipo umas; até umas; da; por volta
hours | h; hs; hrs; horas; hr; hora; em ponto; hrs em ponto
am | am; a m; a . m .; a . m; da manhã; da madrugada; de manhã; da matina; pela manhã; na manhã; da manha
pm | pm; p m; p . m .; p . m; da tarde; da noite; de tarde; de noite; à tarde; à noite; pela tarde; pela noite; na noite; na tarde
half | e meia; meia
quarter | e um quarto; e quinze; um quarto
minus | menos; para as; pras; para a
of | de; do; da; dos; das; em
the | o; a; os; as
dayno | dia; dias; o dia; no dia; do dia; pro dia; para o dia; pra dia
edge early | início de; inicio de; começo de; princípio de; início do; início da; começo do; começo da; começo; cedo; princípios de; inicio do; no começo de; no início de; comecinho de
edge late | fim de; final de; fim do; fim da; final do; final da; fins de; mais tarde; finais de; finalzinho de; mais para o fim
edge mid | meados de; meio de; metade de; meados do; meio da; em meados de; meio do; metade do
then | desde então; desde entao; desde esse dia; desde aí; dali pra cá
about | umas; uns; quase; mais de; cerca de; mais ou menos; já; pelo menos; tipo; aproximadamente; menos de; coisa de; por volta de; outras; apenas; uma; um; as; os; exatamente; só; como
happened | foi; foram; era; eram; tava; estava; estavam; vi; veio; vieram; disse; teve; tiveram; fizeram; tinha; tinham; passou; deu; deram; morreu; chegou; chegaram; contou; nos; pegou; tiraram; sumiu; liberaram; soltaram; cheguei
planned | vai; vão; vamos; sai; saem; abre; abrem; fecha; fecham; quer; querem; vou; será; serão; saindo; vamo; sairá; parte; partem; começa; começam; chega; chegam; reabre; iremos; irá; pretende; pretendem
`,
  fr: `
day 0 | aujourd'hui; aujourd hui; auj; ajd; ce jour; aujourdhui; auj.; le jour même; même jour
day 1 | demain; dem; le lendemain; lendemain; dmain; 2main; le jour suivant; jour suivant; jour d'après; le jour d'après
day 2 | après-demain; après demain; apres-demain; surlendemain; le surlendemain
day -1 | hier; la veille; jour précédent; le jour précédent; la journée d'hier; jour d'avant; le jour d'avant
day -2 | avant-hier; avant hier; avanthier
weekday 0 | dimanche; dimanches; dim
weekday 1 | lundi; lundis; lun
weekday 2 | mardi; mardis
weekday 3 | mercredi; mercredis; mer; merc
weekday 4 | jeudi; jeudis; jeu
weekday 5 | vendredi; vendredis; ven
weekday 6 | samedi; samedis; sam
month 1 | janvier; janv
month 2 | février; fév; févr
month 3 | mars
month 4 | avril; avr
month 5 | mai
month 6 | juin
month 7 | juillet; juil
month 8 | août; aout
month 9 | septembre; sept
month 10 | octobre; oct
month 11 | novembre; nov
month 12 | décembre; déc
part early | tôt; de bonne heure; très tôt; tôt le matin; au petit matin; petit matin; tôt ce matin; première heure; bien tôt; à la première heure; dès le matin; aux premières heures; tôt dans la matinée
part dawn | aube; à l'aube; lever du soleil; lever du jour; point du jour; levée du jour; l'aube
part small | nuit noire; pleine nuit
part morning | matin; matinée; mat; matins
part noon | midi
part afternoon | après-midi; après midi; aprèm; aprem; aprèm; apresmidi; aprèsmidi
part night | nuit; nuits; soir; soirée; soirs
part tonight | ce soir; cette nuit; ce soir même; cesoir
part lastnight | hier soir; hier nuit; la nuit dernière; nuit dernière; la nuit passée; hier dans la nuit; hier au soir; dans la nuit d'hier; la nuit d'hier; pendant la nuit; durant la nuit; hier dans la soirée; nuit d'hier
part midnight | minuit
unit minute | minute; minutes; min; mn
unit second | seconde; secondes; sec
unit hour | heure; heures; h; hrs
unit day | jour; jours; journée; journées; j
unit week | semaine; semaines; sem
unit month | mois
unit year | an; ans; année; années
unit weekend | week-end; weekend; week-ends; week end; fin de semaine
unit fortnight | quinzaine
unit decade | décennie; décennies
unit quarter | trimestre; trimestres
now | maintenant; actuellement; en ce moment; à l'instant; tout de suite; là maintenant; en ce moment même; à cette heure; dans l'immédiat; mtn; à présent; présentement; là tout de suite; en cet instant; actuellement même; en ce moment-ci
just | vient de; viens de; viennent de; venons de; venez de; tout juste; à peine; tout à l'heure; il y a peu; à l'instant; il y a un instant; récemment
ago | il y a; ya; y a; il ya; il y a environ; il y a plus de; il y a presque; y'a; il y a à peine; il y a près de; il y a seulement
past | avant; plus tôt; auparavant
inside | dans; d'ici; sous; dans les; dans environ; dans à peu près; d'ici à; endéans; dans à peine; dans les prochaines; dans les prochains; au cours des prochains; au cours des prochaines; en
ahead | plus tard; après; à partir de maintenant; encore; de plus; à venir; suivants; suivantes
lasting | depuis; depuis plus de; depuis environ; depuis près de; depuis presque; depuis au moins; depuis déjà; depuis à peu près; depuis bientôt; pendant; durant; ça fait; cela fait; ça fait déjà; fait; voilà; voici; au cours des; on a fait
lasting weak | pour; depuis les
since | depuis; depuis le; depuis la; depuis les; depuis l; à partir de; à partir du; dès; à compter de; à compter du; à partir d; à partir des; dès le; à partir de la; depuis ce
until | jusqu'à; jusqu'au; jusqu'en; jusque; jusqu'aux; jusqu a; jusqu au; jusqu'à ce; jusqu en; jusqu; jusqu’au
before | avant; avant le; avant la; avant les; d'ici; avant l; d'ici le
after | après; après le; après la; passé; plus tard que; au-delà de; après les; passées
from | de; du; dès; depuis; depuis le; des
to | à; au; jusqu'à; jusqu'au; et; a; jusqu a; jusqu au; et le; et les; et la; aux
between | entre; entre le; entre la; entre les
next | prochain; prochaine; prochains; prochaines; suivant; suivante
last | dernier; dernière; derniers; dernières; passé; passée; précédent; précédente; passés; passées
this | ce; cet; cette; ces; ce même; en cette; en ce
coming | prochain; prochaine; qui vient; suivant; suivante; à venir; prochains; prochaines
gone | dernier; dernière; passé; passée; précédent; précédente; derniers; dernières; écoulé; écoulée; passés
clock | à; vers; vers les; aux alentours de; autour de; depuis; dès; avant; après; sur les; jusqu'à; pour; à partir de; environ; de; aux environs de; il est; est; entre; et
hours | h; heures; heure; hrs; hr; h.
am | am; a m; du matin; du mat; a . m .; a . m; le matin; dans la matinée; au matin; de la matinée
pm | pm; p m; de l'après-midi; de l'après midi; du soir; de l'aprem; p . m .; p . m; le soir; de l après-midi; de l après midi; de la soirée; de l aprem
half | et demie; et demi; demi; demie; trente
quarter | et quart; et un quart; quart
minus | moins le; moins; moins un
of | de; du; d; en; des; de la; de l
the | le; la; les; l
dayno | le; du; au; jour; date du; le jour
edge early | début; au début de; début de; au début du; tôt; au début; début du; plus tôt; plus tôt dans; tôt dans; tôt dans la
edge late | fin; à la fin de; fin de; fin du; à la fin du; tard; plus tard; tard dans; en fin de; la fin de; plus tard dans; la fin du; tard dans la
edge mid | mi; mi-; milieu de; au milieu de; à la mi; milieu du; à la mi-; au milieu du
then | depuis lors; depuis ce jour; depuis ce moment; depuis ce temps; et depuis plus rien; depuis plus rien
about | environ; presque; plus de; près de; à peu près; au moins; déjà; moins de; une bonne; quelques; bientôt; quasi; à peine; les; seulement; genre; autres; exactement
happened | était; étaient; avait; avaient; ont; est; sont; fut; avons; ai; suis; étions; étais; passé; arrivé
planned | va; vont; allons; part; partent; ferme; ferment; ouvre; ouvrent; rouvre; rouvrent; vais; sera; seront; partons; veut; veulent; quitte; quittent; commence; doit; doivent; partira; partiront; faut; arrive; arrivent; arrivons; viennent; repart; repartent; recommence; attendus; vas
`,
};
