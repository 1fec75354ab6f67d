import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asInstant,
  type Instant,
  type Language,
  Languages,
  millisecondsToWall,
  parseInstant,
  toWallMilliseconds,
  type Zone,
} from '../../model/index.ts';
import { prepareText } from '../text.ts';
import { readTimes } from './index.ts';

/** A Tuesday morning at the river. */
const sentAt = parseInstant('2026-05-12T10:20:00-05:00')!;
const zone = 'America/Matamoros' as Zone;

/** Words, and the interval they tell on the wall clock of the place; this year is left out. */
const CASES: Readonly<Record<Language, readonly (readonly [words: string, interval: string])[]>> = {
  es: [
    ['llegaron ahorita 20', '05-12 09:50 – 05-12 10:20'],
    ['ahora mismo estan cruzando', '05-12 09:50 – 05-12 10:20'],
    ['acaban de soltar a 30', '05-12 09:50 – 05-12 10:20'],
    ['hoy salieron 4 lanchas', '05-12 00:00 – 05-12 10:20'],
    ['hoy sale un bus a las 6 pm', '05-12 17:30 – 05-12 18:30'],
    ['mañana salimos temprano', '05-13 00:00 – 05-13 23:59'],
    ['mañana temprano salimos 18', '05-13 05:00 – 05-13 08:00'],
    ['mañana a las 5 de la mañana', '05-13 04:30 – 05-13 05:30'],
    ['mañana por la tarde abren', '05-13 12:00 – 05-13 19:00'],
    ['pasado mañana cierran', '05-14 00:00 – 05-14 23:59'],
    ['ayer llegaron 200', '05-11 00:00 – 05-11 23:59'],
    ['anteayer soltaron a 15', '05-10 00:00 – 05-10 23:59'],
    ['anoche nos asaltaron', '05-11 19:00 – 05-12 05:00'],
    ['antenoche hubo tiros', '05-10 19:00 – 05-11 05:00'],
    ['esta mañana entraron 410', '05-12 05:00 – 05-12 12:00'],
    ['esta tarde cruzaron 12', '05-12 12:00 – 05-12 19:00'],
    ['esta noche duermen afuera', '05-12 19:00 – 05-12 23:59'],
    ['esta madrugada pasaron', '05-12 00:00 – 05-12 06:00'],
    ['en la madrugada los bajaron', '05-12 00:00 – 05-12 06:00'],
    ['a mediodia dieron comida', '05-11 11:30 – 05-11 12:30'],
    ['a medianoche cierran el puente', '05-12 23:30 – 05-13 00:30'],
    ['desde las 4 am haciendo cola', '05-12 04:00 – 05-12 10:20'],
    ['desde ayer no hay agua', '05-11 00:00 – 05-12 10:20'],
    ['desde el domingo no contesta', '05-10 00:00 – 05-12 10:20'],
    ['desde anoche estamos aqui', '05-11 19:00 – 05-12 10:20'],
    ['a partir del lunes cierran', '05-18 00:00 – 05-18 23:59'],
    ['hasta mañana no hay buses', '05-12 10:20 – 05-13 23:59'],
    ['antes de las 7 salen', '05-12 10:20 – 05-12 19:00'],
    ['despues de las 9 no abren', '05-12 21:00 – 05-12 23:59'],
    ['hace 2 horas cerraron', '05-12 07:50 – 05-12 08:50'],
    ['hace una hora se volteo la balsa', '05-12 09:05 – 05-12 10:20'],
    ['hace media hora los vi', '05-12 09:35 – 05-12 10:20'],
    ['hace 3 dias que no comen', '05-09 10:20 – 05-12 10:20'],
    ['hace una semana llegaron', '05-05 00:00 – 05-05 23:59'],
    ['llevamos 3 horas esperando', '05-12 07:20 – 05-12 10:20'],
    ['llevamos dos dias sin comer', '05-10 10:20 – 05-12 10:20'],
    ['llevan como 5 horas parados', '05-12 05:20 – 05-12 10:20'],
    ['en 2 horas llega el bus', '05-12 11:50 – 05-12 12:50'],
    ['dentro de una hora abren', '05-12 10:20 – 05-12 11:35'],
    ['el viernes nos vamos', '05-15 00:00 – 05-15 23:59'],
    ['el viernes pasado cerraron', '05-08 00:00 – 05-08 23:59'],
    ['el proximo lunes abren', '05-18 00:00 – 05-18 23:59'],
    ['el sabado a las 8 am sale', '05-16 07:30 – 05-16 08:30'],
    ['la semana pasada murieron 3', '05-04 00:00 – 05-10 23:59'],
    ['la proxima semana cierran', '05-18 00:00 – 05-24 23:59'],
    ['este fin de semana no hay paso', '05-16 00:00 – 05-17 23:59'],
    ['el 15 sale la caravana', '05-15 00:00 – 05-15 23:59'],
    ['el 7 de mayo abrieron', '05-07 00:00 – 05-07 23:59'],
    ['el 19 de noviembre de 2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['19/11/2018 cerraron los carriles', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['el 3 de junio salen', '06-03 00:00 – 06-03 23:59'],
    ['en marzo cerraron', '03-01 00:00 – 03-31 23:59'],
    ['a las 17:30 abren', '05-12 17:00 – 05-12 18:00'],
    ['a las 5 y media de la tarde', '05-12 17:00 – 05-12 18:00'],
    ['como a las 8 pasaron', '05-12 07:30 – 05-12 08:30'],
    ['de 5 a 7 de la tarde hay comida', '05-12 17:00 – 05-12 19:00'],
    ['entre las 8 y las 10 de la mañana', '05-13 08:00 – 05-13 10:00'],
    ['hoy a las 6 am dejaron pasar a 28', '05-12 05:30 – 05-12 06:30'],
    ['hoy tempranito salieron 4', '05-12 05:00 – 05-12 08:00'],
    ['12 md reparten comida', '05-12 11:30 – 05-12 12:30'],
  ],
  en: [
    ['leaving now', '05-12 09:50 – 05-12 10:20'],
    ['they just dropped 55', '05-12 09:50 – 05-12 10:20'],
    ['today 20 crossed', '05-12 00:00 – 05-12 10:20'],
    ['bus leaves today at 6pm', '05-12 17:30 – 05-12 18:30'],
    ['tomorrow morning they open', '05-13 05:00 – 05-13 12:00'],
    ['tomorrow at 5 am', '05-13 04:30 – 05-13 05:30'],
    ['day after tomorrow it closes', '05-14 00:00 – 05-14 23:59'],
    ['yesterday 40 came in', '05-11 00:00 – 05-11 23:59'],
    ['last night they robbed us', '05-11 19:00 – 05-12 05:00'],
    ['last night around 2 they dropped 35', '05-12 01:30 – 05-12 02:30'],
    ['last night at 2am they robbed us', '05-12 01:30 – 05-12 02:30'],
    ['yesterday around 7 they let 20 in', '05-11 06:30 – 05-11 07:30'],
    ['early tomorrow they start moving people', '05-13 05:00 – 05-13 08:00'],
    ['closed through Sunday', '05-12 10:20 – 05-17 23:59'],
    ['overnight 60 arrived', '05-11 19:00 – 05-12 05:00'],
    ['this morning 3 drowned', '05-12 05:00 – 05-12 12:00'],
    ['this afternoon they turned us back', '05-12 12:00 – 05-12 19:00'],
    ['room for 12 tonight', '05-12 19:00 – 05-12 23:59'],
    ['early this morning they let 20 in', '05-12 05:00 – 05-12 08:00'],
    ['at noon they served food', '05-11 11:30 – 05-11 12:30'],
    ['closes at midnight', '05-12 23:30 – 05-13 00:30'],
    ['since 7am no water', '05-12 07:00 – 05-12 10:20'],
    ['since yesterday we wait', '05-11 00:00 – 05-12 10:20'],
    ['since Sunday no news', '05-10 00:00 – 05-12 10:20'],
    ['since last night closed', '05-11 19:00 – 05-12 10:20'],
    ['since June we are stuck here', '2025-06-01 00:00 – 05-12 10:20'],
    ['starting Monday it closes', '05-18 00:00 – 05-18 23:59'],
    ['until friday no buses', '05-12 10:20 – 05-15 23:59'],
    ['lanes closed until 2200', '05-12 10:20 – 05-12 22:00'],
    ['412 came over since 0815', '05-12 08:15 – 05-12 10:20'],
    ['before 6pm they leave', '05-12 10:20 – 05-12 18:00'],
    ['after 9pm nobody passes', '05-12 21:00 – 05-12 23:59'],
    ['2 hours ago it closed', '05-12 07:50 – 05-12 08:50'],
    ['an hour ago she was here', '05-12 09:05 – 05-12 10:20'],
    ['15 minutes ago', '05-12 09:50 – 05-12 10:20'],
    ['3 days ago they left', '05-09 00:00 – 05-09 23:59'],
    ['a week ago', '05-05 00:00 – 05-05 23:59'],
    ['for 3 hours we wait', '05-12 07:20 – 05-12 10:20'],
    ['waiting 7 months for the paper', '2025-10-12 10:20 – 05-12 10:20'],
    ['in 2 hours the bus comes', '05-12 11:50 – 05-12 12:50'],
    ['within 30 minutes', '05-12 10:20 – 05-12 10:50'],
    ['closing friday', '05-15 00:00 – 05-15 23:59'],
    ['on Saturday at 8 am', '05-16 07:30 – 05-16 08:30'],
    ['last Friday it closed', '05-08 00:00 – 05-08 23:59'],
    ['next Monday they open', '05-18 00:00 – 05-18 23:59'],
    ['last week 3 died', '05-04 00:00 – 05-10 23:59'],
    ['next week it opens', '05-18 00:00 – 05-24 23:59'],
    ['this weekend no boats', '05-16 00:00 – 05-17 23:59'],
    ['Nov 19 they shut the lanes', '2025-11-19 00:00 – 2025-11-19 23:59'],
    ['November 19, 2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['the 18th', '05-18 00:00 – 05-18 23:59'],
    ['in March they closed', '03-01 00:00 – 03-31 23:59'],
    ['on 11/19/2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['at 5:30pm', '05-12 17:00 – 05-12 18:00'],
    ['at 0600 gate opened', '05-12 05:30 – 05-12 06:30'],
    ['as of 0930 there are 200', '05-12 09:00 – 05-12 10:00'],
    ['between 8 and 10 am', '05-13 08:00 – 05-13 10:00'],
    ['from 5 to 7 pm', '05-12 17:00 – 05-12 19:00'],
    ['half past seven', '05-12 19:00 – 05-12 20:00'],
    ['quarter to eight', '05-12 19:15 – 05-12 20:15'],
    ['right now 200 in line', '05-12 09:50 – 05-12 10:20'],
    ['currently 40 waiting', '05-12 09:50 – 05-12 10:20'],
    ['tomorrow night they cross', '05-13 19:00 – 05-13 23:59'],
    ['yesterday afternoon', '05-11 12:00 – 05-11 19:00'],
    ['from Monday to Friday', '05-18 00:00 – 05-22 23:59'],
    ['2018-11-19', '2018-11-19 00:00 – 2018-11-19 23:59'],
  ],
  ht: [
    ['130 maten an, yè te gen 90', '05-12 05:00 – 05-12 12:00 | 05-11 00:00 – 05-11 23:59'],
    ['yo rive kounye a', '05-12 09:50 – 05-12 10:20'],
    ['yo fèk lage 12 fanmi', '05-12 09:50 – 05-12 10:20'],
    ['jodi a yo depòte 129', '05-12 00:00 – 05-12 10:20'],
    ['demen maten bonè n ap pati', '05-13 05:00 – 05-13 08:00'],
    ['demen maten yo louvri', '05-13 05:00 – 05-13 12:00'],
    ['demen a 5è', '05-13 04:30 – 05-13 05:30'],
    ['demen 5è dimaten', '05-13 04:30 – 05-13 05:30'],
    ['denmen swa', '05-13 19:00 – 05-13 23:59'],
    ['apre demen yo fèmen', '05-14 00:00 – 05-14 23:59'],
    ['yè yo lage kouzen m', '05-11 00:00 – 05-11 23:59'],
    ['yè swa bandi pran lajan nou', '05-11 19:00 – 05-12 05:00'],
    ['depi yè swa li pèdi', '05-11 19:00 – 05-12 10:20'],
    ['maten an yo vòlè nou', '05-12 05:00 – 05-12 12:00'],
    ['maten an 3 moun neye', '05-12 05:00 – 05-12 12:00'],
    ['aswè a gen plas', '05-12 19:00 – 05-12 23:59'],
    ['apremidi a yo fèmen', '05-12 12:00 – 05-12 19:00'],
    ['tanto a yo pral louvri', '05-12 12:00 – 05-12 19:00'],
    ['a midi yo bay manje', '05-12 11:30 – 05-12 12:30'],
    ['a minwi yo lage nou', '05-11 23:30 – 05-12 00:30'],
    ['depi 4è dimaten n ap tann', '05-12 04:00 – 05-12 10:20'],
    ['depi 2 jou nou san dlo', '05-10 10:20 – 05-12 10:20'],
    ['depi yè pa gen dlo', '05-11 00:00 – 05-12 10:20'],
    ['depi lendi yo fèmen', '05-11 00:00 – 05-12 10:20'],
    ['apati lendi yo pral fèmen', '05-18 00:00 – 05-18 23:59'],
    ['jis demen pa gen bis', '05-12 10:20 – 05-13 23:59'],
    ['anvan 7è pa soti', '05-12 10:20 – 05-12 19:00'],
    ['sa gen 2 jou yo pati', '05-10 00:00 – 05-10 23:59'],
    ['sa fè 3 jou yo kidnape yo', '05-09 00:00 – 05-09 23:59'],
    ['gen 2 èdtan yo fèmen', '05-12 07:50 – 05-12 08:50'],
    ['depi 3 zèdtan n ap tann', '05-12 07:20 – 05-12 10:20'],
    ['depi yon semèn nou la', '05-05 10:20 – 05-12 10:20'],
    ['nou gen 2 mwa nan Tapachula', '03-12 10:20 – 05-12 10:20'],
    ['nan 2 èdtan bis la ap vini', '05-12 11:50 – 05-12 12:50'],
    ['bato a pa soti jodi a', '05-12 00:00 – 05-12 10:20'],
    ['samdi bis la ap soti', '05-16 00:00 – 05-16 23:59'],
    ['vandredi pase yo fèmen', '05-08 00:00 – 05-08 23:59'],
    ['semèn pwochen yo pral louvri', '05-18 00:00 – 05-24 23:59'],
    ['semèn pase 3 moun mouri', '05-04 00:00 – 05-10 23:59'],
    ['semèn sa a pa gen bis', '05-11 00:00 – 05-17 23:59'],
    ['mwa pwochen', '06-01 00:00 – 06-30 23:59'],
    ['20 avril yo pral pati', '2027-04-20 00:00 – 2027-04-20 23:59'],
    ['15 me yo fèmen', '05-15 00:00 – 05-15 23:59'],
    ['4è dimaten nou leve', '05-12 03:30 – 05-12 04:30'],
    ['8è diswa yo fèmen', '05-12 19:30 – 05-12 20:30'],
    ['a 6è nan maten', '05-12 05:30 – 05-12 06:30'],
    ['twazè apremidi', '05-12 14:30 – 05-12 15:30'],
    ['senkè dimaten', '05-12 04:30 – 05-12 05:30'],
    ['granmaten nou soti', '05-12 05:00 – 05-12 08:00'],
    ['kounya menm nou sou wout', '05-12 09:50 – 05-12 10:20'],
    ['nan mwa jen', '06-01 00:00 – 06-30 23:59'],
    ['2 zèdtan de sa', '05-12 07:50 – 05-12 08:50'],
    ['jou ki 19 novanm', '2025-11-19 00:00 – 2025-11-19 23:59'],
    ['dimanch a 10è', '05-17 09:30 – 05-17 10:30'],
    ['yo touye l yè swa', '05-11 19:00 – 05-12 05:00'],
    ['avanyè yo rive', '05-10 00:00 – 05-10 23:59'],
    ['nan nwit la yo antre', '05-11 19:00 – 05-12 05:00'],
    ['10è diswa', '05-12 21:30 – 05-12 22:30'],
    ['onzè nan maten', '05-12 10:30 – 05-12 11:30'],
    ['midi edmi', '05-12 11:30 – 05-12 12:30'],
    ['mwen gen 31 an', ''],
    ['depi maten nou chita la', '05-12 05:00 – 05-12 10:20'],
  ],
  pt: [
    ['chegaram agora', '05-12 09:50 – 05-12 10:20'],
    ['acabaram de soltar 20', '05-12 09:50 – 05-12 10:20'],
    ['hoje saíram 7 ônibus', '05-12 00:00 – 05-12 10:20'],
    ['hoje saem 7 ônibus', '05-12 10:20 – 05-12 23:59'],
    ['amanhã 7h saem 2 ônibus', '05-13 06:30 – 05-13 07:30'],
    ['amanhã de manhã abre', '05-13 05:00 – 05-13 12:00'],
    ['amanhã cedo a gente sai', '05-13 05:00 – 05-13 08:00'],
    ['amanhã às 5 da manhã', '05-13 04:30 – 05-13 05:30'],
    ['depois de amanhã fecha', '05-14 00:00 – 05-14 23:59'],
    ['ontem chegaram 30', '05-11 00:00 – 05-11 23:59'],
    ['anteontem soltaram 15', '05-10 00:00 – 05-10 23:59'],
    ['ontem à noite roubaram a gente', '05-11 19:00 – 05-12 05:00'],
    ['hoje de manhã entraram 40', '05-12 05:00 – 05-12 12:00'],
    ['hoje à tarde passaram 12', '05-12 12:00 – 05-12 19:00'],
    ['hoje à noite tem vaga', '05-12 19:00 – 05-12 23:59'],
    ['esta manhã passaram mil', '05-12 05:00 – 05-12 12:00'],
    ['de madrugada levaram todos', '05-12 00:00 – 05-12 06:00'],
    ['ao meio-dia deram comida', '05-11 11:30 – 05-11 12:30'],
    ['à meia-noite fecha', '05-12 23:30 – 05-13 00:30'],
    ['desde as 4 da manhã na fila', '05-12 04:00 – 05-12 10:20'],
    ['desde ontem sem água', '05-11 00:00 – 05-12 10:20'],
    ['desde domingo sem notícia', '05-10 00:00 – 05-12 10:20'],
    ['desde cedo passando', '05-12 05:00 – 05-12 10:20'],
    ['a partir de segunda fecha', '05-18 00:00 – 05-18 23:59'],
    ['até amanhã não tem barco', '05-12 10:20 – 05-13 23:59'],
    ['antes das 20h chega', '05-12 10:20 – 05-12 20:00'],
    ['depois das 9 não abre', '05-12 21:00 – 05-12 23:59'],
    ['há 2 horas fecharam', '05-12 07:50 – 05-12 08:50'],
    ['faz uma hora virou a balsa', '05-12 09:05 – 05-12 10:20'],
    ['há meia hora vi', '05-12 09:35 – 05-12 10:20'],
    ['faz 3 dias que não comem', '05-09 10:20 – 05-12 10:20'],
    ['estamos há 3 semanas aqui', '04-21 10:20 – 05-12 10:20'],
    ['há uma semana chegaram', '05-05 00:00 – 05-05 23:59'],
    ['já faz 2 dias que esperamos', '05-10 10:20 – 05-12 10:20'],
    ['daqui a 2 horas chega', '05-12 11:50 – 05-12 12:50'],
    ['em 3 dias a gente sai', '05-15 00:00 – 05-15 23:59'],
    ['na sexta a gente vai', '05-15 00:00 – 05-15 23:59'],
    ['sexta passada fecharam', '05-08 00:00 – 05-08 23:59'],
    ['segunda-feira que vem abre', '05-18 00:00 – 05-18 23:59'],
    ['sábado às 8 da manhã sai', '05-16 07:30 – 05-16 08:30'],
    ['semana passada morreram 3', '05-04 00:00 – 05-10 23:59'],
    ['semana que vem fecha', '05-18 00:00 – 05-24 23:59'],
    ['neste fim de semana não tem barco', '05-16 00:00 – 05-17 23:59'],
    ['dia 15 sai a caravana', '05-15 00:00 – 05-15 23:59'],
    ['dia 31 das 20h até meia-noite', '05-31 20:00 – 05-31 23:59'],
    ['7 de maio abriram', '05-07 00:00 – 05-07 23:59'],
    ['19 de novembro de 2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['19/11/2018 fecharam', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['em março fecharam', '03-01 00:00 – 03-31 23:59'],
    ['às 17h30 abre', '05-12 17:00 – 05-12 18:00'],
    ['às 5 e meia da tarde', '05-12 17:00 – 05-12 18:00'],
    ['umas 8h passaram', '05-12 07:30 – 05-12 08:30'],
    ['das 5 às 7 da tarde', '05-12 17:00 – 05-12 19:00'],
    ['entre as 8 e as 10 da manhã', '05-13 08:00 – 05-13 10:00'],
    ['hoje às 6h deixaram passar 28', '05-12 05:30 – 05-12 06:30'],
    ['11h em ponto', '05-12 10:30 – 05-12 11:30'],
    ['agorinha mesmo', '05-12 09:50 – 05-12 10:20'],
    ['mês passado fecharam', '04-01 00:00 – 04-30 23:59'],
    ['ano que vem', '2027-01-01 00:00 – 2027-12-31 23:59'],
    ['no dia 3 de junho', '06-03 00:00 – 06-03 23:59'],
  ],
  fr: [
    ['ils arrivent maintenant', '05-12 09:50 – 05-12 10:20'],
    ['on vient de passer', '05-12 09:50 – 05-12 10:20'],
    ["aujourd'hui 20 sont passés", '05-12 00:00 – 05-12 10:20'],
    ["aujourd'hui le bus part à 18h", '05-12 17:30 – 05-12 18:30'],
    ['demain matin ils ouvrent', '05-13 05:00 – 05-13 12:00'],
    ['demain à 5h du matin', '05-13 04:30 – 05-13 05:30'],
    ['demain soir on part', '05-13 19:00 – 05-13 23:59'],
    ['après-demain ça ferme', '05-14 00:00 – 05-14 23:59'],
    ['hier 40 sont arrivés', '05-11 00:00 – 05-11 23:59'],
    ['avant-hier ils ont relâché 15 personnes', '05-10 00:00 – 05-10 23:59'],
    ['hier soir on nous a volés', '05-11 19:00 – 05-12 05:00'],
    ['cette nuit on dort dehors', '05-12 19:00 – 05-12 23:59'],
    ['ce matin 3 noyés', '05-12 05:00 – 05-12 12:00'],
    ['ce matin vers 8h', '05-12 07:30 – 05-12 08:30'],
    ['cet après-midi ils nous ont refoulés', '05-12 12:00 – 05-12 19:00'],
    ['ce soir il reste 12 places', '05-12 19:00 – 05-12 23:59'],
    ['à midi ils ont donné à manger', '05-11 11:30 – 05-11 12:30'],
    ['ça ferme à minuit', '05-12 23:30 – 05-13 00:30'],
    ['depuis 5h du matin on attend', '05-12 05:00 – 05-12 10:20'],
    ["depuis hier pas d'eau", '05-11 00:00 – 05-12 10:20'],
    ['depuis hier soir sous la pluie', '05-11 19:00 – 05-12 10:20'],
    ['depuis dimanche aucune nouvelle', '05-10 00:00 – 05-12 10:20'],
    ['depuis midi il est perdu', '05-11 12:00 – 05-12 10:20'],
    ['à partir de lundi ils ferment', '05-18 00:00 – 05-18 23:59'],
    ["jusqu'à demain pas de bateau", '05-12 10:20 – 05-13 23:59'],
    ['avant 18h il part', '05-12 10:20 – 05-12 18:00'],
    ['après 21h personne ne passe', '05-11 21:00 – 05-11 23:59'],
    ['il y a 2 heures ils ont fermé', '05-12 07:50 – 05-12 08:50'],
    ['il y a une heure elle était là', '05-12 09:05 – 05-12 10:20'],
    ['il y a 3 jours il est parti', '05-09 00:00 – 05-09 23:59'],
    ['il y a une semaine', '05-05 00:00 – 05-05 23:59'],
    ["ça fait trois semaines qu'on attend", '04-21 10:20 – 05-12 10:20'],
    ['depuis 3 jours on attend', '05-09 10:20 – 05-12 10:20'],
    ['on attend pendant 3 heures', '05-12 07:20 – 05-12 10:20'],
    ['dans 2 heures le bus arrive', '05-12 11:50 – 05-12 12:50'],
    ['vendredi on part', '05-15 00:00 – 05-15 23:59'],
    ['vendredi dernier ils ont fermé', '05-08 00:00 – 05-08 23:59'],
    ['lundi prochain ils ouvrent', '05-18 00:00 – 05-18 23:59'],
    ['samedi à 8h du matin', '05-16 07:30 – 05-16 08:30'],
    ['la semaine dernière 3 sont morts', '05-04 00:00 – 05-10 23:59'],
    ['la semaine prochaine ça ouvre', '05-18 00:00 – 05-24 23:59'],
    ['ce week-end pas de bateau', '05-16 00:00 – 05-17 23:59'],
    ['le 15 la caravane part', '05-15 00:00 – 05-15 23:59'],
    ['le 7 mai ils ont ouvert', '05-07 00:00 – 05-07 23:59'],
    ['le 19 novembre 2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['19/11/2018', '2018-11-19 00:00 – 2018-11-19 23:59'],
    ['en mars ils ont fermé', '03-01 00:00 – 03-31 23:59'],
    ['à 17h30 ça ouvre', '05-12 17:00 – 05-12 18:00'],
    ['à 5 heures et demie', '05-12 05:00 – 05-12 06:00'],
    ['vers 8h ils sont passés', '05-12 07:30 – 05-12 08:30'],
    ['de 17h à 19h', '05-12 17:00 – 05-12 19:00'],
    ['entre 8h et 10h du matin', '05-12 08:00 – 05-12 10:00'],
    ['la pirogue de 9h est partie', '05-12 08:30 – 05-12 09:30'],
    ["à l'aube ils partent", '05-12 05:00 – 05-12 07:00'],
    ['tôt ce matin', '05-12 05:00 – 05-12 08:00'],
    ['le mois dernier', '04-01 00:00 – 04-30 23:59'],
    ["l'année prochaine", '2027-01-01 00:00 – 2027-12-31 23:59'],
    ['lundi 25', '05-25 00:00 – 05-25 23:59'],
    ['du lundi au vendredi', '05-18 00:00 – 05-22 23:59'],
    ["à l'instant ils ferment", '05-12 09:50 – 05-12 10:20'],
  ],
};

const toWall = (at: Instant): string => {
  const wall = millisecondsToWall(toWallMilliseconds(at, zone)).slice(0, 16).replace('T', ' ');
  return wall.startsWith('2026-') ? wall.slice(5) : wall;
};

describe.each(Languages)('times in %s', (lang) => {
  test('there are at least fifty cases', () => {
    expect(CASES[lang].length).toBeGreaterThanOrEqual(50);
  });

  test.each(CASES[lang])('%s', (words, interval) => {
    const readings = readTimes(prepareText(words, lang), { sentAt, zone });
    expect(readings.map(({ from, to }) => `${toWall(from)} – ${toWall(to)}`).join(' | ')).toBe(interval);
  });
});

describe('what is no time', () => {
  test.each([
    ['es', 'somos 150 en el puente'],
    ['es', 'tengo 15 años de experiencia'],
    ['es', 'llamar al +52 55 0000 0000'],
    ['es', 'la señora tiene 26 años'],
    ['es', 'cobran 30 dolares por persona'],
    ['es', 'hay retén en el 30'],
    ['es', 'una señora desmayada aquí a la par mía'],
    ['en', '48 pax on bus 3 of 4'],
    ['en', 'Title 42 paper, 15 pages'],
    ['en', 'room 12 at 97 %'],
    ['ht', 'nou se 5 moun nan yon sèl chanm'],
    ['ht', 'kote w ye a'],
    ['pt', 'são 45 pessoas'],
    ['fr', 'entre 1500 et 2000 personnes'],
    ['fr', 'rue Juárez 215, 2e étage'],
  ] as const)('%s: %s', (lang, words) => {
    expect(readTimes(prepareText(words, lang), { sentAt, zone })).toEqual([]);
  });
});

describe('the side of the message', () => {
  test.each([
    ['es', 'llegamos a las 8 am', 'past'],
    ['es', 'mañana cierran', 'future'],
    ['en', 'right now', 'now'],
    ['fr', 'depuis hier', 'now'],
    ['pt', 'semana passada', 'past'],
    ['ht', 'semèn pwochen', 'future'],
  ] as const)('%s: %s is %s', (lang, words, tense) => {
    expect(readTimes(prepareText(words, lang), { sentAt, zone })[0]?.tense).toBe(tense);
  });

  test('verbs decide which day a bare weekday or hour is', () => {
    const read = (words: string): string => {
      const [first] = readTimes(prepareText(words, 'es'), { sentAt, zone });
      return first ? toWall(first.from) : 'nothing';
    };
    expect(read('el viernes llegaron 200')).toBe('05-08 00:00');
    expect(read('el viernes van a cerrar')).toBe('05-15 00:00');
    expect(read('pasaron como a las 3')).toBe('05-12 02:30');
    expect(read('salen como a las 3')).toBe('05-12 14:30');
  });

  test('an hour leans on the day named before it in the sentence', () => {
    const readings = readTimes(prepareText('ayer nos bajaron del bus eso fue a las 5 de la tarde', 'es'), {
      sentAt,
      zone,
    });
    expect(readings.map(({ from }) => toWall(from))).toEqual(['05-11 16:30']);
  });
});

test('"tonight" after midnight is the night that is going on', () => {
  const late = parseInstant('2026-05-12T00:38:00-05:00')!;
  const read = (words: string): string => {
    const { from, to } = readTimes(prepareText(words, 'en'), { sentAt: late, zone })[0]!;
    return `${toWall(from)} – ${toWall(to)}`;
  };
  expect(read('200 people stranded at the bus station tonight')).toBe('05-11 19:00 – 05-12 00:38');
  expect(read('they will open tonight')).toBe('05-12 19:00 – 05-12 23:59');
});

describe('clocks that move', () => {
  test('an hour that summer time leaves out or shows twice still gives an interval', () => {
    for (const day of ['2026-03-08T07:30:00Z', '2026-11-01T05:30:00Z']) {
      const [reading] = readTimes(prepareText('a las 2 y media de la mañana', 'es'), {
        sentAt: parseInstant(day)!,
        zone,
      });
      expect(reading!.to).toBeGreaterThan(reading!.from);
    }
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    ...CASES.es.map(([text]) => text),
    ...CASES.ht.map(([text]) => text),
    ...'hoy mañana a las 5 y de del desde hasta entre 19 / 11 2018 pm ( . - hace horas lunes mayo el'.split(' '),
  );

  test.each(['hace 1.234.567 años', "I'l1.234.567año pasado", 'na 18.123,-97.456 próxima década', 'in 999999 decades'])(
    'no calendar reaches as far as "%s"',
    (words) => {
      for (const lang of [...Languages, 'unknown'] as const)
        expect(() => readTimes(prepareText(words, lang), { sentAt, zone })).not.toThrow();
    },
  );

  test('readings are intervals within the text, in order, never overlapping', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom(...Languages),
        fc.integer({ min: 0, max: 2 ** 41 }),
        (parts, lang, at) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { from, to, start, end } of readTimes(prepareText(text, lang), { sentAt: asInstant(at), zone })) {
            expect(from).toBeLessThanOrEqual(to);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
