/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md) and our own glossary. `key term weight …`: `=` before how a word
 * sounds, `*` after its beginning. Not to be edited by hand.
 */
export const DICTIONARY_ROWS = `
0 joke 552 jokes 552 continues 515 previous 515 trunc* 515 truncated 515 pwers* 368 pwerson 368 symbo* 368 symbols 368 uses 368 iqbal 361 masha* 361 mashal 361 muham* 361 muhammad 361
1 1 958 peupl* 179 peuple 179 repon* 156 reponening 156 announcers 154 14 152 piece 152 annou* 150 expec* 105 expecting 105 leste 105 situated 105 yow 105 plase 82 findi* 80
10 10 3850 ten 1977 address 121 ocloc* 118 oclock 118 addre* 83 hungry 32 function 20 hungr* 20 ones 18 singl* 18 single 18 separate 11 separ* 10 call 9 clock 8
100 1000 1154 ht 1154 promised 1154 translated 629 100 576 aik 576 belei* 576 beleive 576 effecte 576 fl 576 hamre 576 hum 576 ke 576 kuch 576 likin 576 logon 576
12 12 1473 event 323 events 160 event* 124 190 108 garbl* 108 garbledwhat 108 janua* 106 january 106 7 66 betai* 66 betails 66 jns 66 math 66 plant* 66 plantation 66
13 13 2870 concern 584 7 511 jns 511 math 511 sam 511 conce* 215 doesn 150 chretian 91 eph 91 rom 91 snato 78 dres 67 dress 67 real 59 cloth 31
14 14 4154 36 1053 intro* 1053 introspection 1053 oecum* 1053 oecumenic 1053 prove* 1053 proverbe 1053 chretian 240 eph 240 rom 240 dres 177 dress 177 cloth 83 consider 35 affra* 21
15 15 2136 workers 311 snato 60 real 46 issue* 40 issues 40 blvd 29 innov* 29 innovat 29 nay 29 octobre 29 sartr* 11 sartre 11 allha* 8 allhadino 8 belongings 8
2 2 1546 two 520 asked 178 informatic 160 ingen* 160 ingeneer 160 doctores 126 neede* 126 needed 126 jobpaw 122 chretian 95 eph 95 rom 95 com 91 drivers 85 nowad* 85
20 20 5225 phila* 93 peupl* 61 peuple 61 cheki* 8 chekina 8 philanthropic 8 philanthropy 8 57 5 hinch* 5 hinche 5 damag* 4 damaged 4 among 3 petion 3
2010 2010 3594 13 615 juana* 156 juanary 156 huric* 99 huricanes 99 tuesd* 52 tuesday 52 janua* 30 january 30 allah 14 aug 14 cityn* 14 citynadra 14 dera 14 hen 14
22 22 4052 7 617 jns 617 math 617 sam 617 hungra 278 otherwise 248 other* 106 cheki* 35 chekina 35 philanthropy 35 schoolmy 31 die 7 phila* 4 remem* 3 remember 3
3 3 3279 three 577 4 74 cv 52 student 51 shelter 34 shelt* 27 stude* 20 ad 13 dadad* 13 dadadou 13 haven* 13 havent 13 rd 9 tell 6 basti 5
33 33 4760 delma* 268 delmas 268 egliz 36 internationale 34 coope* 16 cooperation 16 centre 13 yes 7
4 4 1085 four 966 pass 132 pas 131 location 100 refer* 55 referring 55 words 54 th 51 provided 49 sure 35 canal 25 adven* 21 adventist 21 koa 21 pam 15
43 43 5233 differents 226 tinan* 226 tinante 226 meno 171 menos 171 roads 76 segui* 76 seguineau 76 fonta* 30 fontamara 30 barth* 22 bartholy 22 diffe* 12
4636 4636 1269 medecin 269 docter 108 incomplete 89 translated 89 docte* 87 kindl* 83 kindle 83 sait 83 tants 83 incom* 82 complaining 72 medec* 45 general 38 plate 34 quick* 33
5 5 2893 five 753 age 742 reports 242 residential 242 unver* 242 unverified 242 psych* 41 chretian 23 eph 23 rom 23 dres 17 dress 17 petion 13 cloth 8 mns 8
6 6 1754 six 1494 done 410 plase 307 caraib 182 lumie* 182 lumiere 182 namin* 182 naming 182 radio* 182 radios 182 official 98 hasnt 95 msg 95 pm 95 translate 72
7 seven 3454 7 1452 jns 1452 math 1452 sam 1452 joke 1110 jokes 1110 betwenn 30 dyoba* 30 dyobal 30 dyobe* 30 dyobel 30 juvenat 30 musso 30 juven* 9
8 eight 1406 joke 888 jokes 888 pwers* 612 pwerson 612 symbo* 612 symbols 612 uses 612 8 577 kise 577 komin 577 manic* 577 manich 577 hungra 222 otherwise 199 squar* 197
9 9 1606 nine 1238 plase 390 ti 288 official 124 rte 104 dupon* 80 dupont 80 heigh* 80 heights 80 parac* 80 parachuting 80 reserves 80 translate 61 done 57 suppl* 56
= pwers* 437 pwerson 437 symbo* 437 symbols 437 uses 437 clock 289 debit 271 flowed 271 h 271 liqui* 271 liquid 271 mn 271 flowe* 266 hasnt 236 msg 236 pm 236
=a mehar 75 surro* 75 surrounded 75 aaaaa* 56 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 56 dosri 44 gi 44 ho 44 kab 44 ki 44 kotad* 44 kotaddu 44 muzaf* 44 muzaffargarh 44 qist 44 teh 44
=abandon aband* 4179 abandoned 4179 negle* 4179 neglected 4179
=abandonan aband* 4179 abandoned 4179 negle* 4179 neglected 4179
=abi live 446 closes 240 costs 240 chretian 167 eph 167 rom 167 nor 131 chemi* 128 chemin 128 lespi* 128 lespinasse 128 dres 123 dress 123 clothes 114 housi* 104 housing 104
=abitan residents 4313 inhab* 1698 inhabitants 1698 housi* 1161 housing 1161 reside 1161 arrived 219 croi 183 crois 183 resid* 175 bouquets 26 bouqu* 23 arriv* 20 des 7
=abiton housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
=abri shelter 642 shelt* 510 faculties 261 homeless 248 homel* 238 palom* 92 paloma 92 prole* 92 prolems 92 pure 92 sezon 92 fanfa* 67 fanfan 67 ray 58 facul* 38 temporary 27
=aca buy 2113
=ace buy 1572 30 534 buyin* 534 buying 534 cart 534 purch* 272 purchase 272 gourd* 27 gourdes 27 store 14
=acitek architect 11171 archi* 37
=acitk architect 11171 archi* 37
=aciv archi* 1363 archive 1353 archives 1160 files 559 file 543 present 355 extra* 229 extract 229 national 89 prese* 69 natio* 16 part 4 activities 3
=act purch* 2188 purchase 2188 buy 856 carte 420 350 157 amounts 157 galet* 157 galets 157 gonna 157 tiny 157 sold 79 amoun* 53 findi* 43 finding 43 anse 11 difficulties 4
=administr manage 6587 management 885 manag* 463
=adolesan teena* 15323 teenager 15323
=ador adore 14144 worsh* 14144 worship 14144
=adr addre* 553 address 467 adres* 296 adress 296 functioning 239 estim* 159 estime 159 email 134 tente 112 foods 100 wenee* 86 weneed 86 balan* 73 balance 73 acul 66 olymp* 61
=adua right 3311
=aeropo airpo* 1324 airport 1324
=aeropor airpo* 1324 airport 1324
=afam starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
=afan rente* 4300 rented 4300 lease 1624 rent 1624
=afm rente* 2867 rented 2867 lease 1083 rent 1083 nonse* 272 nonsensical 272
=afrik afric* 15323 africa 15323
=agan agent* 4206 agents 4206 guard 579
=age 240 1075 elder* 675 elderly 675 rheto 253 writer 253 18 227 im 97 write* 84 old 34 done 32 man 24 gonaives 12 life 9 gonai* 6 young 3
=agoc left 2255
=agr assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
=agresion assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
=agrikilti farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
=agrikol farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
=agrikulteur agric* 3822 agriculture 3822 farme* 3758 farmer 3758
=agrikultur agric* 3822 agriculture 3822 farme* 3758 farmer 3758
=ajd today 908
=ak and 105 runni* 82 running 82 sisters 72 being 70 ll 64 43 43 akazy* 42 akazya 42 been 42 everyone 41 maxim* 40 maximum 40 unabl* 38 unable 38 with 38
=akatab purif* 4196 purification 4196 tablet 4196 table* 3501
=akdanesan certificate 896 certi* 825 birth 288
=ake migrant 1803 arcah* 1014 arcahaie 1014 recep* 543 reception 543 migra* 134
=aki migrant 4506 recep* 1357 reception 1357 migra* 334
=ako due 2044 nee 931 besid* 569 beside 569 bwa 298 kanal 298 returned 298 dehyd* 145 dehydrated 145
=akompagn minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
=aks folk 2099 folks 2099 due 1594 programs 665 homeland 606 beaut* 439 beautiful 439 dear 203 reconstruction 59 acces* 36 access 36 recon* 24 participate 22 also 7 parti* 6
=aksep accept 16670 accep* 288
=aksidan accid* 15323 accident 15323
=aksion actio* 5324 action 5324 activity 5324 activ* 4
=akt birth 670 certificate 541 certi* 498 someb* 260 somebody 260 act 207 his 69
=aktivi activ* 2394 activities 1127 offices 1076 actio* 812 action 812 activity 812 educational 29 scholarly 29 east 12 communicate 5 enabl* 5 enable 5 neighborhoods 5
=akuatab purif* 2098 purification 2098 tablet 2098 table* 1750 ravin 1535 responsible 305 group 41 grand 25 respo* 16 dont 15
=akuc birth 1280 childbirth 819 delivery 177 pregnant 177 pregn* 120 deliv* 45 husba* 38 husband 38 give 9 mysel* 4 myself 4 kid 3 kids 3
=akucanan pregnant 1519 pregn* 1030 birth 64
=akucman childbirth 6627 delivery 1434 deliv* 366
=akuel recep* 3545 reception 3545 cente* 3 center 3
=al go 279 checking 122 17 97 ride 95 ton 95 tons 95 fortn* 93 fortnight 93 srt 89 pictures 82 eithe* 63 either 63 completed 58 insecticide 58 plumb* 58 plumbing 58
=alantu aroun* 1972 around 1972
=ale go 450 went 234 warni* 195 warning 195 breastfeed 181 nursi* 181 nursing 181 victime 171 leavi* 148 leaving 148 insul* 110 insult 110 identity 89 compu* 78 computer 78 aller 71
=alim match* 8358 matches 8358
=aliman wfp 2291 ration 649 ratio* 629 invol* 332 involved 332 pillage 332 villa* 267 village 267 pilla* 225 avoid 213 concerned 195 plain* 123 plaine 123 program 93 progr* 22 la 10
=alimanter ration 2163 ratio* 2097 medicament 537 rouge 422 healt* 216 health 216 terre 108 cente* 3 center 3
=alkl alcoh* 3968 alcohol 3968 rum 3968
=alkol alcoh* 3968 alcohol 3968 rum 3968
=alo hello 676 then 492 well 140 moreo* 101 moreover 101 bayil* 42 bayilorde 42 insta* 42 instance 42 internationnal 42 petig* 42 petigoave 42 toilette 40 washi* 40 washington 40 sir 27
=alon going 1194 go 121 will 3
=alor there* 2455 therefore 2455 then 1353 sentence 344 sente* 339 each 32 reply 7
=alt warni* 3511 warning 3511 alert 1223
=am misse* 919 missed 919 havn 488 watta* 488 wattan 488 areas 393 eligi* 312 eligible 312 recev* 312 receve 312 youngr 312 young* 311 issue 258 watan 251 says 204 c 105
=aman bring 2480
=ambasad embas* 3377 embassy 3377 consulate 474 consu* 317 bough* 23 bought 23 legal 23 paperwork 23 payed 23 visas 23 paper* 13 lawye* 12 lawyer 12 lette* 3 letter 3
=ambilan ambul* 8358 ambulance 8358
=ame soul 2440 bitter 2125 spiri* 1441 spirit 1441 bitte* 1386 armed 409 el 409 hanch* 409 hancho 409 lobby 409 machi* 409 machine 409 allha* 152 allhadino 152 belongings 152 exhau* 152
=amerikan american 1296 ameri* 1141 ambas* 144 ambassy 144 rendezvous 144 doesn 116 resid* 98 residence 93 repor* 92 report 92 aller 53 americain 53 ce 53 est 53 monde 53 ont 53
=amerikin americans 7218 american 34 ameri* 30
=amerikn americans 7218 american 34 ameri* 30
=ami friend 1970 arrived 137 eligi* 117 eligible 117 recev* 117 receve 117 young* 117 youngr 117 croi 114 crois 114 frien* 109 person 101 issue 97 watan 94 obser* 80 observes 80
=ampil builder 621 domingue 621 experiences 621 indom* 621 indomain 621 competent 446 compe* 445 nations 357 many 277 unite* 211 united 211 very 173 exper* 108 much 76 learned 48 lot 24
=amur darli* 699 darling 699 peace 697 heave* 652 heaven 652 madne* 616 madness 616 crazy 324 bisou 248 deposited 248 desti* 248 destiny 248 happi* 248 happiness 248 depos* 222 learned 177
=an k 79 powde* 71 powdered 71 above 64 upsta* 64 upstairs 64 plan 60 hosta* 51 hostage 51 16 46 bridg* 44 bridge 44 merchandize 44 general 43 year 41 oppos* 39
=anali analy* 6978 analysis 6978 lab 6978 test 53
=anani anemi* 15323 anemia 15323
=anba under 562 illeg* 270 illegally 270 trapp* 245 trapped 245 threaten 211 wet 144 throu* 111 through 111 sheltery 107 downt* 106 downtown 106 soake* 103 soaked 103 below 87 rubble 77
=anbasad consulate 2643 consu* 1770 ambas* 1048 ambassy 1048 rendezvous 1048 residence 678 embas* 223 embassy 223 rende* 164 resid* 133 worki* 33 working 33 start 6
=anbilan ambul* 8358 ambulance 8358
=anboc hire 2509 recruit 2509 recru* 2223 recruitment 158 employee 19
=anc hinch* 4408 hinche 4408
=and rural 288 hayoo 238 tertu* 238 tertulien 238 darbo* 194 darboun 194 leogan 194 sen 190 sens 190 pista* 184 pistache 184 savan* 160 savane 160 fr 143 conducteur 130 exp 130
=andan insid* 1244 inside 1244 bra 1227 bonit* 534 bonite 534 usenm* 534 usenmake 534 betwenn 246 dyoba* 246 dyobal 246 dyobe* 246 dyobel 246 juvenat 246 musso 246 specially 85 juven* 71
=andedan insid* 2301 inside 2301 sinis* 361 sinister 361 droui* 207 drouillard 207 affra* 122 affraid 122 despite 109 despi* 85 communial 72 assyl* 17 assylum 17 cracked 4 been 3
=andeo rural 3745 countryside 230
=andikap disab* 2419 disabled 2419 handicapped 2419 handi* 1787 disability 50
=andispo faint 5758 uncon* 2648 unconscious 2648 dizzy 56
=andisposision faint 5758 uncon* 2648 unconscious 2648 dizzy 56
=andrua copie* 760 copies 760 docum* 724 documents 724 place 679 obtai* 342 obtain 342 registry 120 anywh* 43 anywhere 43 regis* 39 civil 7
=ane year 571 anne 423 love 261 energ* 251 energy 251 years 157 joke 143 jokes 143 named 83 makin* 81 making 81 plase 72 dorel* 50 dorelien 50 moment 33 huric* 32
=anel pepay* 2102 pepayisenyahoo 2102 wesan* 2102 wesantyahoo 2102 fr 1304 email 1202 2009 990 93 990 biff 990 yahoo 990 youngbiff 990 e 581 mail 381 hayoo 244 tertu* 244 tertulien 244
=aner news 93 would 84 digicell 73 like 70 foreign 66 impatiently 56 since* 56 sincerely 56 yours 56 countries 54 different 53 diffe* 50 might 50 institutions 49 censo* 48 censor 48
=anfa facin* 2864 facing 2864 acros* 1345 across 1345 oppos* 575 opposite 575 olymp* 171 olympic 171 pinta* 171 pintade 171 mauso* 43 mausolee 43 palai* 43 palais 43 ravin* 30 ravine 30
=anfan child 807 child* 399 adult* 285 adults 285 children 273 1189 109 152 109 206 109 2353 109 257 109 3106 109 4000 109 childrens 109 culturelle 90 educative 90 enfan* 90
=anfek infected 11026 infec* 199 infection 199
=anfeksion infec* 2978 infection 2978 infected 1314 contr* 3 control 3
=anfim disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
=anfimi nurse* 3699 nurses 3699 nurse 35
=anfl swoll* 6406 swollen 6406 swell* 1956 swelling 1956 blist* 723 blister 723 blisters 723
=anflamasion swell* 13032 swelling 13032 swoll* 623 swollen 623
=anfm domai* 1287 domains 1287 inform 1227 burea* 469 bureau 469 currently 469 functionning 469 urgency 469 informed 261 beaut* 253 beautiful 253 curre* 91 funct* 4
=anfmasion information 334 info 312 infor* 81
=anfmatik informatics 7370 compu* 269 computer 269
=anfo info 1393 information 3
=anfom informed 2048 inform 1329
=anfomasion infor* 193 information 186 info 138 inforamtion 93 quake 67 shouldn 44 infos 43 eventuel 39 preci* 39 precision 39 earht* 38 earhtquake 38 informationse 28 tfey 28 circu* 23 circulate 23
=anfomatik informatics 2213 compu* 1883 computer 1883 suffered 70 science 50 scien* 43
=anfomation worst 291 some 285 information 223 sayin* 102 saying 102 infor* 54 comin* 13 coming 13 give 6 pleas* 3 please 3
=anformasion importain 1478 imfor* 1355 imformations 1355 info 464 troub* 27 trouble 27 ok 3
=ang recruitment 2389 br 794 soint 794 upon 794 hire 484 recruit 484 recru* 429 think* 421 thinking 421 angel 284 praye* 9 prayer 9 durin* 7 during 7
=angar wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
=angl engli* 4755 english 4755
=angr ferti* 6567 fertilizer 6567 foods* 478 foodstuff 478 pea 478 peas 478 peasants 478 culti* 414 cultivate 414 seed 348 seeds 348 peasa* 185 corn 36 oil 9 land 7
=ani energ* 1500 energy 1500 provide 436 recov* 197 recover 197 management 171 anyth* 133 anything 133 chanc* 129 chance 129 guide 119 manag* 89 ever 78 crisi* 75 crisis 75 team 64
=anian anyth* 203 anything 203 nothi* 199 nothing 199 egliz 107 didn 95 nkow 77 dont 63 overc* 50 overcrowded 50 lator* 45 latortue 45 came 44 solid* 42 solidarity 42 mauso* 41
=aniani engin* 2450 engineer 1187 coordinates 113 engineers 113 coord* 91
=anianieur engineer 2590 engin* 1336
=anik just 2538 only 360
=anin nothi* 516 nothing 516 anyth* 218 anything 218
=aniv holid* 4975 holiday 4975 party 2945 birth* 1449 birthday 1449
=ank again 563 ther 305 black* 298 blackout 298 foresee 274 whast 274 prsid* 244 prsident 244 bless* 207 blessed 207 media 192 strug* 192 struggle 192 intac* 169 intact 169 space 145
=ankan neighbour 1093 pregnant 1013 pregn* 686 leg 319 helpi* 67 helping 67 company 51 far 50 compa* 43 birth 42 neigh* 9 broke* 7 broken 7 him 3
=anki worry 4070 worri* 320 worried 320 concern 134 conce* 49
=ankietid worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
=anko again 845 decentralize 303 longe* 186 longer 186 anoth* 183 another 183 commuity 182 toilette 162 washi* 162 washington 162 space 142 badly 88 decen* 87 bigge* 83 bigger 83 still 63
=ankor still 867 showers 311 cuba 309 more 265 showe* 209 predicted 171 predi* 123 again 40 yet 8 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
=anl up 2527
=anlevman kidna* 2919 kidnapped 2919 kidnapping 2919
=anlv kidna* 2919 kidnapped 2919 kidnapping 2919
=anlvman kidna* 2919 kidnapped 2919 kidnapping 2919
=anm bitter 5666 bitte* 3696 boul 891 phone* 891 phones 891 two 7
=anmanmtan meanw* 15323 meanwhile 15323
=anp bit 4141 littl* 43 little 43
=anpa via 1004 autor* 672 autorities 672 chane* 672 chanel 672 crist* 672 cristof 672 havnt 606 asked 557 told 523 blanc* 177 blanchard 177 silo 177 fanfa* 157 fanfan 157 impasse 86
=anpec prevent 2116 preve* 1600 insecticide 800 mousk* 663 mouskitous 663 insec* 655 keep 204 ong 58 far 40 kill 36 net 4
=anpi amput* 1984 amputated 1984 amputee 1984 many 631 much 173 lot 24
=anpil lot 299 migrants 151 very 140 heavy 126 much 104 ap 95 hypot* 84 hypothermia 84 earthquater 72 informationse 68 tfey 68 many 66 filth* 65 filthy 65 lwe 64 lwes 64
=anplu employee 5925 emplo* 431
=anplua emplo* 1277 hire 557 recruit 557 recru* 493 job 366 employee 223 employment 118 distroyed 25 care 4 organization 3 write 3
=anpluaman employment 4273 emplo* 811 availability 168 jobpam 168 poste* 168 posted 168 jobpa* 35 www 35 post 11 seeke* 6 seekers 6
=anposib function 1520 impos* 1487 impossible 1487 thiev* 640 thieves 640 10 456 makin* 297 making 297 unabl* 88 unable 88 funct* 22
=anpotan toilette 481 washi* 481 washington 481 important 439 impor* 418 such 28 mobil* 21 mobile 21 toile* 5
=anpran fingerprints 3331 finge* 1975 register 776 regis* 525
=anptan important 558 impor* 532
=anpul blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
=anrestr enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
=anreta late 4987
=ans grande 1112 years 933 teach 627 teaching 627 anse 525 peupl* 466 peuple 466 toget* 262 together 262 dozen 154 year 77 teach* 61 hinch* 39 hinche 39 rheto 34 writer 34
=ansam toget* 2102 together 2102
=ansan pregn* 1533 pregnant 850 ecogr* 146 ecography 146 pregnate 146 woman 99 favor 28 moya 23 falli* 19 falling 19 blocks 11 walk 9 possibility 8 precautions 3
=ansanan teach 3762 teaching 3762 teach* 365 education 11 educa* 9
=ansanb toget* 2102 together 2102
=ansanbl toget* 2102 together 2102
=ansandi fire 2729
=ansaniman teach 3762 teaching 3762 teach* 365 education 11 educa* 9
=ansanm toget* 2102 together 2102
=ansegnan teachers 1688 teacher 1470 teach* 1328 dupon* 419 dupont 419 heigh* 419 heights 419 parac* 419 parachuting 419 reserves 419 goods 66 9 49 professor 44 reser* 15
=ansek bug 5836 insect 5836 insec* 96
=ansekiri unsaf* 9253 unsafe 9253 insecurity 67 insec* 9
=ansiman teach 3762 teaching 3762 teach* 365 education 11 educa* 9
=ansk bug 5836 insect 5836 insec* 96
=anskri include 1617 programm 938 resis* 938 resistred 938 register 892 sign 617 regis* 604 inclu* 602 panif* 373 panification 373 patic* 373 paticipate 373 reorg* 373 reorganizations 373 progr* 328 program 253
=anskripsion enrol* 2016 enroll 2016 registration 2016 batis* 828 batiste 828 benna* 828 bennau 828 entri* 828 entries 828 exami* 444 examinations 444 listening 259 register 20 regis* 13
=anskripson enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
=anspek inspe* 7918 inspect 7918 check 9
=anstitision institution 5044 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 insti* 66 thems* 66 themselves 66 learned 35 pilla* 34 learn* 5
=ant betwe* 2020 printing 1031 sure 593 between 480 print* 439 fm 385 calam* 251 calamity 251 mist 251 striv* 251 striving 251 signa* 156 signal 156 homeland 92 refer* 89 referring 89
=antan websi* 1589 website 1589 internet 1439 neighbour 655 bariy 233 fleur* 233 fleurimond 233 leg 191 antoi* 165 antoine 165 entra* 86 entrance 86 rd 77 helpi* 40 helping 40 company 31
=antanan buria* 1909 burial 1909 funer* 1909 funeral 1909
=antanasional international 2850 inter* 349 moreo* 70 moreover 70 maste* 53 master 53 assistances 45 current 39 key 25 curre* 12 c 9 calls 6
=antandr listen 2815 hear 756 liste* 580 heard 71
=antandu liste* 1388 listen 798 honne* 507 honney 507 kisse* 507 kisses 507 yestu* 507 yesturday 507 listened 307 hear 214 heard 20 didn 11
=antdi forbi* 4378 forbidden 4378
=antedi forbi* 4378 forbidden 4378
=antepr interpreter 4355 translator 1751 inter* 5
=anter bury 3075 buria* 718 burial 718 funer* 718 funeral 718 burie* 679 buried 679
=anteranan bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
=anteviu interview 7441 inter* 4
=antibiotik antib* 4598 antibiotics 4598 condoms 4 vitam* 4 vitamines 4
=antman buria* 1909 burial 1909 funer* 1909 funeral 1909
=antn internet 4032 websi* 347 website 347 dnt 70 inter* 63 functioning 24 funct* 3 site 3
=antnasional international 2976 inter* 364
=antpr interpreter 4355 translator 1751 inter* 5
=antr enter 1030 between 704 entra* 443 entrance 443 betwe* 397 crumb* 264 crumbles 264 follow 194 safe 167 follo* 165 caraibes 148 w 148 distibute 115 gonaive 115 partisans 115 flood 112
=antrepri business 1237 busin* 1231 company 1066 compa* 903 trade 27
=antu total 3727 tesin* 1131 tesina 1131 underground 1131 cheki* 57 chekina 57 philanthropy 57 between 16 betwe* 9 22 6 construction 6 phila* 6 const* 5 remem* 5 remember 5 land 3
=antviu interview 7441 inter* 4
=anuo above 8031 upsta* 8031 upstairs 8031
=anv flood 1004 flooding 585 flood* 347 translate 163 came 151 trans* 117 important 75 impor* 71 message 31 notes 26 note 24 messa* 11
=anvan befor* 1397 before 1397
=anvesti inves* 7994 invest 7994 investment 7994
=anvestisman inves* 7994 invest 7994 investment 7994
=anvi ministere 943 relatives 807 relat* 762 favor 577 decided 574 invol* 415 involved 415 pillage 415 helpi* 372 helping 372 pilla* 281 avoid 267 concerned 244 crowd 209 decid* 191 lives 127
=anviron appro* 447 approximately 447 aroun* 381 around 381 roads 370 segui* 370 seguineau 370 toget* 310 together 310 1189 253 152 253 206 253 2353 253 257 253 3106 253 4000 253
=anviunman envir* 3498 environment 3498
=anviuon appro* 1923 approximately 1923 philanthropic 1907 among 767 phila* 598 20 99 survivors 55 survi* 28 aroun* 8 around 8
=anviuonman envir* 3498 environment 3498
=anvua sent 1400 souna* 192 sounami 192 spell* 192 spelling 192 thanking 192 sentence 179 sente* 176 then 33 send 22 each 17 reply 3
=ap will 131 ap 55 being 50 livin* 50 living 50 bleed* 47 bleeding 47 sale 41 comin* 39 coming 39 16 37 happening 35 separating 30 is 28 zones 27 recieve 26
=apar devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
=apari devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
=apati urgent 467 telli* 450 telling 450 sms 439 urgen* 373 march 189 close 174 schools 165 servi* 112 service 63 4636 61 services 11
=apel call 805 calle* 173 called 173 name 136 eathq* 121 eathquake 121 calls 119 main 91 complete 79 compl* 64 relatives 29 relat* 27 favor 21 pill 17 vit 17 moreo* 16
=apepr appro* 1922 approximately 1922 hundred 1084 hundr* 912 aroun* 8 around 8
=apl calle* 2057 called 2057 name 14
=aplik apply 1955 brack* 698 bracket 698 midda* 698 midday 698 sartr* 669 sartre 669 lapla* 432 laplaine 432 appli* 327 application 327 ready 82 almos* 28 almost 28 thing 5
=aplikasion apply 2932 appoi* 1339 appointment 1339 appli* 490 application 490
=apor bring 2480
=apr after 967 afternoon 423 rail 297 causes 97 occur 97 break 94 translated 82 complaining 66 corne* 64 corner 64 calva* 61 calvaire 61 lazar* 61 lazarre 61 out 57 die 56
=apran learn* 2476 learn 2252 learning 590 learned 210 businesses 69 enjoy* 69 enjoying 69 pillaging 69 stand* 69 standing 69 store* 69 stores 69 builder 53 domingue 53 experiences 53 indom* 53
=aprandr training 4131 train* 2649 learn 315
=apranidi afternoon 2772 after* 147
=aprantisaj learning 11511 learn* 262 learn 39
=apredanan tomor* 1524 tomorrow 1524 after 80 day 22
=apri fix 1479 eathq* 678 eathquake 678 main 510 bisou 335 deposited 335 desti* 335 destiny 335 happi* 335 happiness 335 depos* 300 learned 238 hands 106 less 84 belie* 36 believe 36
=apropo concerning 3922 conce* 563 regar* 471 regarding 471
=apuantman wage 5780 salar* 2336 salary 2336
=apui support 2234 suppo* 1118
=arbr trees 4385 tree 1634
=are arres* 1142 arrest 1142 arrested 1142 stop 597 comity 437 mojad 437 steal* 322 stealing 322 noire 309 desso* 207 dessource 207 lemai* 207 lemaire 207 premi* 207 premiere 207 culturelle 151
=areb edge 10372 besid* 232 beside 232
=arebo edge 10372 besid* 232 beside 232
=arestasion arres* 7994 arrest 7994 arrested 7994
=argan money 1092
=ariko bean 4116 beans 4116
=ariv arrive 3017 happen 704 arriv* 167 hands 4 happe* 3
=arka archa* 1699 archaie 1699 arcah* 1127 arcahaie 1127 corai* 258 corail 258 forgotten 89 killi* 25 killing 25 forgo* 8 thirst 5
=arm gun 3766 weapo* 3766 weapons 3766 army 1823 military 1823 soldiers 1112 soldi* 172 milit* 16 bandi* 8 bandits 8
=aropor airpo* 1324 airport 1324
=art stop 1392 art 547 arts 547 coordinate 547 creation 547 expo 547 solic* 547 solicit 547 creat* 178 coord* 106 artist 33 club 22 artis* 10 p 4
=artiboni artib* 2011 artibonite 2011 whats* 271 whatsoever 271 petit* 100 petite 100 rivie* 8 riviere 8 l 3
=as honne* 230 honney 230 kisse* 230 kisses 230 yestu* 230 yesturday 230 has 224 absol* 175 absolutely 175 bund 175 bunds 175 requirement 175 sajaw* 175 sajawal 175 shelterless 175 sitti* 175
=asanisman sanitation 16572 sanit* 1273
=asasan murdered 8232 murderer 8232 murde* 2597
=asasinan murdered 8232 murderer 8232 murde* 2597
=ase enoug* 1232 enough 1232 suffi* 159 sufficient 159 translate 66 trans* 48 important 30 impor* 29 s 14 notes 11 note 10
=asek local 3442 official 1191 offic* 27
=asi dish 2257 assis* 1340 plate 1326 assist 436 assistance 182 assisting 151 limit* 151 limited 151 refugees 30 damaged 6 damag* 5 comin* 3 coming 3
=asil asylu* 1360 asylum 1360 assyl* 751 assylum 751 francais 368 svp 368 seeker 294 seeke* 240 seekers 240 communial 98 franc* 50 convi* 16 convicts 16 seeki* 16 seeking 16 escaped 12
=asistan assist 1854 assistance 1752 assis* 446 piles 426 kensk* 424 kenskoff 424 pile 78 ourse* 8 ourselves 8
=asistank assistance 2804 assis* 713 avaib* 194 avaible 194 indee* 187 indeed 187 necessity 134 sos 6
=asokiation assoc* 869 association 869 bello* 184 belloc 184 point 184 study* 184 studying 184 wonde* 184 wonder 184 committee 75 commi* 31 group 7
=asosasion assoc* 1058 association 1058
=asosiasion assoc* 637 association 637 autor* 298 autorities 298 chane* 298 chanel 298 crist* 298 cristof 298 dehyd* 253 dehydrated 253 fanfa* 70 fanfan 70 avenu* 4 avenue 4
=aspirin aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
=asu tonig* 1054 tonight 1054 suppe* 556 supper 556 dinne* 548 dinner 548 ocloc* 437 oclock 437 10 16 eveni* 5 evening 5
=asua tonig* 1247 tonight 1247 eveni* 67 evening 67
=at aubra* 694 aubran 694 banqu* 694 banque 694 bph 694 clima* 694 climatec 694 haitienne 694 62 683 docteur 683 noel 683 nombe* 683 nomber 683 peguy 683 perni* 669 pernier 669
=atak attac* 2548 attack 2548 assau* 711 assault 711 attacked 711
=atan queue 761 line 481 wait 445 nonse* 409 nonsensical 409
=atand wait 1244 accepting 367 institutiones 367 accep* 361 waitt* 349 waitting 349 polit* 274 political 274 await* 261 awaiting 261 econo* 246 economic 246 waiti* 215 waiting 215 impatiently 111 since* 111
=atandon waiti* 1147 waiting 1147 wait 990
=atandr waiti* 1147 waiting 1147 wait 990
=ati artists 2384 artis* 2144 music 1635 music* 1635 musician 1635 barik* 464 barikad 464 crew 464 immediate 464 rockf* 464 rockfam 464 caraib 192 lumie* 192 lumiere 192 namin* 192 naming 192
=atian haitian 1781 haitians 1244 haiti* 30
=ato now 756
=av ave 599 coner 599 didnt 599 sogeb* 599 sogebank 599 caraibes 545 w 545 autor* 403 autorities 403 chane* 403 chanel 403 crist* 403 cristof 403 seaso* 294 season 294 plain* 254
=avan befor* 941 before 941 progress 490 becoming 165 complicated 165 forwa* 165 forward 165 waste 165 with 127 yeste* 87 yesterday 87 translated 43 complaining 35 cost 8 compl* 6 alrea* 4
=avani yeste* 1040 yesterday 1040 burning 710 coupe 710 burni* 331 befor* 153 before 153 moreo* 135 moreover 135 rd 76 south 15 calls 12 day 9 5 5
=avank souna* 795 sounami 795 spell* 795 spelling 795 thanking 795 advance 728 advan* 633 u 7 thank* 6
=avanu avenu* 4141 avenue 4141
=ave had 280 with 271 follow 231 follo* 197 complete 166 isn 163 compl* 133 rainn* 121 rainning 121 anywa* 93 anyways 93 nigga 93 yo 91 has 73 culturelle 70 educative 70
=avean had 2101
=aveg blind 5398
=avek with 486 shada 195 propr* 189 proprietary 189 piles 132 kensk* 131 kenskoff 131 peoplel 120 via 95 chretien 89 chret* 84 got 80 clerc* 69 clercine 69 night* 64 nights 64
=aveti warn 4882
=avetisman warni* 3511 warning 3511 alert 1223
=avg blind 5398
=avi gave 1675 opini* 838 opinion 838
=avia influ* 3379 influenza 3379 flu 672
=aviasion airpo* 1324 airport 1324
=avion plane 3882 airpl* 2344 airplane 2344 fligh* 634 flight 634 ticke* 632 ticket 632 catastrophe 197 been 156 houses 76 house* 66 catas* 55 leogane 11 leoga* 5
=avk with 1011
=avni avenu* 4083 avenue 4083 ambroide 35 salem 35 ambro* 15 maglo* 15 magloire 15 aids 6
=avoka attor* 6992 attorney 6992 lawye* 4299 lawyer 4299 bough* 135 bought 135 legal 135 paperwork 135 payed 135 visas 135 paper* 75 residency 6 wants 3
=avon thirsty 218 65 150 orchi* 150 orchidee 150 longe* 149 longer 149 needs 143 merge* 124 merger 124 saint* 124 sainte 124 57 103 sos 103 dorel* 96 dorelien 96 lose 94
=avotman abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
=avril april 16716
=avti warn 4882
=avtisman warni* 3511 warning 3511 alert 1223
=avtman abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
=avuar informations 328 insti* 327 acces* 288 access 288 distroyed 152 15 132 others 111 regar* 111 regarding 111 accepting 83 institutiones 83 accep* 82 starv* 72 starving 72 await* 59 awaiting 59
=b b 984 mute 515 blanc 489 abroard 320 becaue 320 babie* 274 babies 274 baby 175 bj 153 doors 153 bb 150 couti* 150 coutinue 150 shoot* 138 shooting 138 beb 112
=ba low 932 below 347 over 220 detail 180 frere 180 jumba* 180 jumbala 180 litle 180 bas 168 verre* 168 verrettes 168 require 161 give 157 ravin 136 her 132 barrire 116
=bab goodb* 6414 goodbye 6414
=babil babio* 5746 babiole 5746
=babiol babio* 5746 babiole 5746
=bac tarps 1721 tarpa* 988 tarpaulin 988 tarp 751
=baca sheeting 9766 plastic 352 plast* 188 sheet* 57
=bag thing* 369 things 369 thing 224 stuff 197 everything 184 functional 98 somet* 97 affil* 89 affiliation 89 jeune* 89 jeunesse 89 jpp 89 pouvo* 89 pouvoir 89 overc* 86 overcrowded 86
=bak exam 1085 final 794 philo* 794 philosophy 794 exams 441 eligi* 234 eligible 234 recev* 234 receve 234 youngr 234 young* 233 issue 194 watan 188 says 153 c 79 poor 41
=bakalora exams 1602 exam 1184
=bakalorea final 1859 philo* 1859 philosophy 1859 exam 1185 exams 412
=bal bulle* 2194 bullet 2194 gunsh* 2194 gunshot 2194 shoot 2194 shot 1981 her 1869 him 14
=balan balls 1470 belle 1470 balan* 663 balance 663 kindl* 582 kindle 582 sait 582 tants 582 anse 395 boi 379 bois 379 ball 267 clothing 253 plate 240 tant 171 along 165
=bali her 5607 him 42
=bam receivng 1967 recieved 1967 recie* 480 purch* 445 purchase 445 give 360 me 5 sayin* 4 saying 4
=ban give 311 addreses 172 relatives 139 relat* 132 advantage 124 digiceel 119 seime 119 thio 119 thios 119 commitee 105 medicaitons 105 necessities 105 finish 104 favor 100 send 71 stavi* 68
=banan banan* 7993 banana 7993 plantain 7993 plant* 7
=bandaj banda* 7958 bandage 7958
=bandi bandi* 3741 bandits 3741 thug 544 thugs 544 gun 83 weapo* 83 weapons 83 berna* 3 bernard 3 ecole 3 normale 3 perou 3 peruv* 3 peruvian 3
=bandonan aband* 4179 abandoned 4179 negle* 4179 neglected 4179
=banediksion bles 1100 bless 1100
=banevl volun* 1796 volunteer 1796
=banevol volun* 1796 volunteer 1796
=bani bles 985 bless 985 bathe 699 shower 699 bath 84 firm 3 god 3 massi* 3 massive 3
=banian bathe 1742 shower 1742 bathr* 1616 bathroom 1616 showe* 1356 showering 724 bath 209 groun* 37 ground 37 than 4 body 3 lives 3
=banir grace 1500 translate 166 trans* 119 important 76 impor* 72 bles 38 bless 38 s 35 notes 27 note 24
=bank banks 1950 bank 1761 account 1158 accou* 684 leogann 229 highe* 51 higher 51 raise 45 banki* 19 banking 19 bnc 19 chara* 19 characterized 19 concentement 19 endea* 19 endeavour 19
=banm eatin* 403 eating 403 wanna 267 cover* 261 covers 261 give 184 link 179 onlin* 179 online 179 orlan* 179 orlando 179 bady 170 colon 160 foof 160 umpas* 160 umpasse 160
=banu bayil* 560 bayilorde 560 insta* 560 instance 560 internationnal 560 petig* 560 petigoave 560 give 378 sir 358 mrs 133 us 13 great 9
=barag barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
=baraj barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
=bari barricade 974 roadb* 557 roadblock 557 barri* 410 bariy 389 fleur* 389 fleurimond 389 dehyd* 338 dehydrated 338 antoi* 275 antoine 275 checkpoint 176 entra* 143 entrance 143 check* 141 rd 128
=barier barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
=barikad barricade 1949 roadb* 1114 roadblock 1114 barik* 990 barikad 990 crew 990 immediate 990 rockf* 990 rockfam 990 barri* 819 checkpoint 352 check* 282 artists 61 immed* 4 artis* 3
=barir barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
=bas base 2874 300 473 king 473 km 473 danjo* 210 danjour 210 urege* 210 uregent 210 assoc* 147 association 147 19 144 east 83 there 76 32 56 downt* 46 downtown 46
=bat beat 2917 battl* 1599 battle 1599 fight 1599 arms 643 legs 643 hit 322 beate* 261 beaten 261 arm 67 important 49 impor* 47 an 44 message 20 leg 19 notes 17
=bataj batai* 4179 bataille 4179 geral* 4179 gerald 4179
=batelel batai* 4179 bataille 4179 geral* 4179 gerald 4179
=bati bapti* 1307 baptist 1307 construct 807 build 452 set 362 certificate 349 certi* 321 ones 176 singl* 173 single 173 batis* 138 batiste 138 benna* 138 bennau 138 entri* 138 entries 138
=batiman building 4164 build* 3608
=batisteu propr* 1668 proprietary 1668 certificate 568 certi* 522 birth 183 someb* 112 somebody 112 his 30
=bato ship 3987 boat 3149 necessary 175 neces* 125 translate 6 trans* 5 impor* 3 important 3
=batri batte* 9850 battery 9850
=bce tarps 1937 tarp 845
=be givin* 207 giving 207 give 186 transfusion 177 officers 117 distributing 111 breastfeed 105 nursi* 105 nursing 105 lies 84 illnesses 83 identification 61 came 53 white* 53 whites 53 solid* 49
=beb mute 1751 baby 1022 formu* 861 formula 861 infan* 740 infant 740 babie* 559 babies 559 laval 47
=bee provide 4577 provi* 46
=bef beef 8358 cow 8358
=begin sen 823 sens 823 complete 213 compl* 172 notes 172 clear 167 note 156 message 72 doesn 29 messa* 26 translate 19 trans* 14 text 13 thi 12 this 12 important 9
=beki crutc* 15323 crutches 15323
=beko n 424 by 236 because 172 becau* 148 came 145 paix 105 family 71 destroyed 70 destr* 48 de 44 famil* 29 left 11 all 7 lost 5
=bel nice 1260 air 1029 bel 811 beaut* 490 beautiful 490 sister 343 provide 305 meno 277 menos 277 law 144 butte 124 siste* 97 moon 91 complete 57 compl* 46 too 37
=beler bel 5332 air 858
=belm stepm* 4811 stepmother 4811 law 898 mothe* 12 mother 12
=beo them 1162 give 58
=berganan shelter 921 shelt* 730
=besian imfor* 483 imformations 483 debus* 453 debussy 453 link 271 onlin* 271 online 271 orlan* 271 orlando 271 tents 171 needs 102 cant 93 ti 75 evacu* 59 evacuation 59 need 51
=besion distroyed 763 patmo* 413 patmos 413 repat* 413 repatriate 413 open 383 care 135 be 50 villa* 36 village 36 go 17 school 11 when 8 schoo* 4 distr* 3
=besoan needs 1252
=besu needs 1252
=besuan need 126 nee 39 gazol* 38 gazoline 38 foresee 26 prese* 26 whast 26 needs 24 digiceel 18 finis* 18 seime 18 thio 18 thios 18 trained 14 agron* 11 agronomy 11
=besuin toilette 212 washi* 212 washington 212 resso* 171 ressources 171 wipe 171 wipes 171 front* 123 frontiere 123 sans 123 san 122 need 100 hygienic 44 needs 39 tents 24 shoe 12
=bet animal 3644 cattl* 3644 cattle 3644 bug 1167 insect 1167 anima* 942 animals 942 lives* 942 livestock 942 absol* 210 absolutely 210 bund 210 bunds 210 requirement 210 sajaw* 210 sajawal 210
=beton concr* 7661 concrete 7661 trapp* 1002 trapped 1002 rubble 263 rubbl* 92
=bgi stuff 4543 thing 396 thing* 70 things 70
=bi goal 2297 objec* 2297 objective 2297 handing 552 handling 552 technicians 552 purpo* 346 purpose 346 destroyed 291 husba* 291 husband 291 destr* 200 handi* 144 by 131 handl* 81 institutions 67
=bian well 591 away 329 soon 301 fine 294 lesso* 140 lesson 140 liter* 140 literal 140 translation 140 or 106 thsnk 104 casez 99 holes* 99 holese 99 lovel* 99 lovely 99
=bianto soon 6022
=bib bible 8122
=bibliotek libra* 8358 library 8358
=bibliotk libra* 8358 library 8358
=bie beer 5996 bye 2527 ticke* 948 ticket 948 efforts 128 dear 92 side 48 effor* 44 frida* 44 friday 44 mysel* 5 myself 5 ll 4 u 3
=bil ticke* 3707 ticket 3707 airli* 53 airlines 53 ny 53 round 53 towar* 53 towards 53 trip 3
=bin fine 8172 conve* 742 conversation 742 jame 742 james 742 looks 742 rigth 742 works 742 christian 23 lead 21 18 9 his 8
=bis bus 1334 bis 1324 buse 1181 buses 1181 62 55 docteur 55 noel 55 nombe* 55 nomber 55 peguy 55 late 49 363 48 prolongee 48 tired 40 ambroise 37 dorel* 10
=bisikl bicyc* 8358 bicycle 8358
=biskui biscu* 14143 biscuits 14143 crackers 14143
=bisni business 2306 busin* 2294 trade 76 company 25 compa* 21
=bisoton bizot* 5746 bizoton 5746
=biston bizot* 5746 bizoton 5746
=biuo offic* 1322 office 783 burea* 339 bureau 339 currently 339 functionning 339 urgency 339 offices 260 force 170 borro* 118 borrow 118 curre* 66 funct* 3
=bjr morni* 803 morning 803 hello 33 good 9
=bkt undes* 1478 undestanding 1478 croix 608 bouquets 592 bouqu* 524 des 163
=blan white 2821 white* 1223 whites 1223 foreigner 873 personal 257 opini* 193 opinion 193 handing 56 handling 56 technicians 56 forei* 49 handi* 15 emerg* 10 emergency 10 handl* 8 institutions 7
=blank blanc 2785 bb 862 couti* 862 coutinue 862 beb 636 othe 636 raine 636 cornr* 423 cornrow 423 denim 423 printed 423 sees 423 weari* 423 wearing 423 print* 243 skirt 150
=ble blue 1199 injur* 808 injured 808 wound* 571 wounded 571 wheat 370 cut 238 francais 136 svp 136 bles 102 bless 102 corn 84 injury 80 efforts 70 dear 50 effor* 24
=blesi injury 3353 wound 3063 wound* 292 wounded 292 injur* 19 injured 19
=blesur injury 5824 wound* 507 wounded 507 injur* 33 injured 33
=blf lies 5213 false 1310 lie 271
=bli forge* 1540 forget 1540 forgo* 580 forgot 420 forgotten 281 eathq* 185 eathquake 185 main 139 less 23 belie* 10 believe 10 les 8 2010 6 separating 4
=blk block 14803 blocks 680
=blm law 3591 mothe* 50 mother 50
=blof lies 5213 false 1310 lie 271
=blok block* 2205 blocked 580 block 493 blocks 352 ave 230 coner 230 didnt 230 sogeb* 230 sogebank 230 stuck 185 norma* 125 normal 125 trapp* 99 trapped 99 havin* 79 having 79
=bls sister 2576 law 1078 siste* 728
=blt lotte* 6414 lottery 6414
=bni grace 3001 bles 77 bless 77
=bnir grace 3001 bles 77 bless 77
=bnvol volun* 1796 volunteer 1796
=bo near 677 waterside 674 overs* 458 overseas 458 end 171 next 147 besid* 131 beside 131 here 123 repla* 109 replace 109 id 88 left 74 closedplace 73 created 73 vivti* 73
=bofr law 2135 brother 1190 broth* 434
=boki bucke* 4389 bucket 4389 recip* 1212 recipient 1212 hasn 137 zopop* 56 zopope 56 runni* 33 running 33
=boko besid* 3981 beside 3981 next 13
=bokup digicell 416 foreign 377 advance 347 many 316 countries 311 advan* 302 forei* 217 your 213 much 86 ok 26 thank 23 lot 12 information 3
=bol lotte* 6414 lottery 6414
=bon early 584 good 439 vouch* 225 voucher 225 cheap 135 bette* 124 better 124 coura* 100 courage 100 domes* 100 domestic 100 serva* 100 servant 100 bow 81 knees 81 coupo* 76
=bonbon candy 7718 cookies 3914 cooki* 3263
=bondi god 829 bles 149 bless 149 ak 46 amess* 46 amessage 46 anba 46 bagay 46 bondy* 46 bondye 46 di 46 f 46 grang* 46 grangou 46 kote 46 kouny* 46
=boniu hi 370 morni* 322 morning 322 reports 306 residential 306 unver* 306 unverified 306 hello 198 artist 96 broad* 66 broadcast 66 fanat* 66 fanatic 66 incon* 66 inconditional 66 luco 66
=boniur morni* 262 morning 262 spous* 165 spouses 165 hello 162 importain 159 donations 97 membe* 97 members 97 nazar* 97 nazareen 97 copie* 86 copies 86 different 82 docum* 82 documents 82
=bonsua eveni* 325 evening 325 gerar* 183 gerard 183 include 144 forse* 143 forsee 143 surnamis 143 goode* 131 goodevening 131 oriental 131 srt 130 orien* 116 surna* 112 hello 109 rte 104
=bonsuar eveni* 533 evening 533 art 136 arts 136 coordinate 136 creation 136 expo 136 solic* 136 solicit 136 despr* 135 desprate 135 impatiently 116 since* 116 sincerely 116 yours 116 schol* 105
=bonui night 1550 good 25
=bop law 2481 fathe* 617 father 617
=bos craft* 4773 craftsman 4773 mason 1329 carpe* 756 carpenter 756 builder 376 domingue 376 experiences 376 indom* 376 indomain 376 competent 270 compe* 269 bos 111 boss 111 exper* 66 learned 29
=bra arm 2914 fract* 858 fracture 858 amput* 794 amputated 794 amputee 794 exten* 464 extended 464 maria* 72 mariani 72 bone 69 dessa* 68 dessalines 68 b 24 union 8 located 3
=bresil brazi* 3997 brazil 3997 brazilian 3997 appeal 834 dumga 834 ronal* 834 ronaldinho 834 selec* 834 selector 834 cup 712 appea* 429 lapla* 26 laplaine 26 persons 23 chang* 6 change 6
=bresilian brazi* 7994 brazil 7994 brazilian 7994
=bri rumor 1803 distroyed 1145 care 202 distr* 5
=brigan criminal 5122 crimi* 3010
=bril burn 7994 burne* 7994 burned 7994
=bs babie* 2777 babies 2777 baby 69
=bsr eveni* 825 evening 825 hello 38 good 10
=bt 115 538 chava* 538 chavanne 538 impass 538 mal 538 wat 538 crops 411 kachi* 411 kachipul 411 crop 410 los 226 loss 226 caused 215 sort 178 gov 170 income 170
=btiman building 4164 build* 3608
=bu nor 1207 mud 1187 micro* 724 microbes 724 blvd 450 innov* 450 innovat 450 nay 450 octobre 450 catch 198 drink 148 octob* 98 adres* 29 adress 29 capit* 18 capital 18
=bua box 1411 wood 953 firew* 696 firewood 696 jungl* 529 jungle 529 trees 516 charc* 462 charcoal 462 boyer 450 boi 410 bois 410 arms 242 legs 242 tree 192 drink 128
=buar drink 2177 drink* 905 drinking 905
=buason bever* 15323 beverage 15323
=buc mouth 5572 rainn* 591 rainning 591 north 116 cyclone 60 in 37 cyclo* 26 need 19 week 4
=bucon darie* 4276 darien 4276 gap 4276
=bue drink 1261 wheelbarrow 873 drink* 562 drinking 562 mud 475 hasn 261 gabyo* 145 gabyon 145 southern 145 relie* 79 relief 79 missions 50 south* 49 wheel* 38 boyer 31 population 21
=buesan needs 1252
=bui candl* 14144 candle 14144 candles 14144
=buk bouqu* 711 363 526 prolongee 526 tired 439 ambroise 400 town 370 villa* 260 village 260 bouquet 243 coi 243 cois 243 lycee 243 plafo* 243 plafocrac 243 croix 239 bouquets 232
=bukan excha* 1664 exchange 1664 24 989 bouka* 989 boukan 989 ride 875 ton 875 tons 875 plate* 191 plateau 191 frere* 139 freres 139 chang* 44 change 44 central 7 centr* 5
=bul ball 2186 burni* 1261 burn 1142 burne* 1142 burned 1142 treating 952 tap 447 boul 382 phone* 382 phones 382 balls 127 belle 127 admin* 126 administrations 126 burnig 126 burning 126
=bulanan lands* 2344 landslide 2344 pile 116 sand 101 burie* 95 buried 95 death* 16 deaths 16
=bulani baker* 5746 bakery 5746
=bulanjri baker* 5746 bakery 5746
=bulanri baker* 5746 bakery 5746
=buldo bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
=bulva boule* 8358 boulevard 8358
=buo toothbrush 6690 toothpaste 6690 tooth* 219 soap 51
=bur scholarships 4801 schol* 274 scholarship 274
=burad push 5734 shove 5734 crowd 301
=burik donke* 15323 donkey 15323
=buro office 2182 offic* 695
=bus scholarship 1036 schol* 1035 scola* 595 scolarship 595 scholarships 462 pictures 407 transport 301 fingerprints 101 bus 96 rebuilding 85 transportation 81 finge* 60 saw 55 pictu* 51 side 29 using 28
=busad push 5734 shove 5734 crowd 301
=busin business 1244 busin* 1238 company 1072 compa* 908
=but bottl* 1367 bottle 1367 bottled 1367 wheelbarrow 1091 butte 271 noire 230 350 206 amounts 206 galet* 206 galets 206 gonna 206 tiny 206 end 203 moon 199 betai* 156 betails 156
=buti bottl* 5466 bottle 5466 bottled 5466
=butik shop 3711 store 3206 30 704 buyin* 704 buying 704 cart 704 gourd* 35 gourdes 35
=butili bouti* 8358 boutilier 8358
=buton pimpl* 5116 pimples 5116 rash 3338
=cabon charc* 5281 charcoal 5281
=cac looki* 451 looking 451 seek 409 mulle* 204 muller 204 comitee 198 informatioon 198 organised 198 chada 186 plein* 186 pleine 186 commitee 170 medicaitons 170 necessities 170 bag 132 conve* 131
=cagran sorro* 4583 sorrow 4583 sad 23
=caj seek 3823 charger 1336 charg* 787 charge 787 searc* 28 search 28 look 5
=cak every 805 each 730 per 468 counties 390 departments 390 usa 160 night 129 eathq* 123 eathquake 123 night* 104 nights 104 werew* 104 werewolfs 104 main 92 maste* 20 master 20
=cakun each 2431 every 438
=cal heat 2576 hot 1312 chal 743 janti 743 pleaseit 743 17 153 door 5
=caleur heat 2225 sun 1802 hot 1133
=cam bedro* 9850 bedroom 9850
=cambr room 1717
=camp mar 3154 mars 3154 champs 416 champ* 282 champ 214 de 7 dessa* 7 dessalines 7
=can dog 3426 sing 2415 luck 2090 oppor* 2090 opportunity 2090 champ 519 dance 335 mar 249 mars 249 appeal 238 dumga 238 ronal* 238 ronaldinho 238 selec* 238 selector 238 cup 203
=canan path 6865
=candma champ 3634 mar 1741 mars 1741 de 4
=cang chang* 2972 change 2972
=canganan chang* 2972 change 2972
=cani chang* 2123 change 2123 shirt 1869 excha* 75 exchange 75 appeal 35 dumga 35 ronal* 35 ronaldinho 35 selec* 35 selector 35 cup 30 appea* 18
=canin path 2005 way 1152 road 326
=canjman chang* 2972 change 2972
=canm bedro* 9850 bedroom 9850
=canma champ 3634 mar 1741 mars 1741 de 4
=cap escape 6460 escap* 3091 flee 170 survive 57 survi* 14
=capan carpe* 3778 carpenter 3778
=capo hat 5930 cap 27
=carbon wood 8204 charc* 1792 charcoal 1792
=cat cat 23983
=cce searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
=ce chair 1167 expensive 966 expen* 952 cost 573 wheelchair 472 wheel* 451 cheap 405 spend 116 patmo* 83 patmos 83 repat* 83 repatriate 83 jokin* 28 joking 28 enoug* 25 enough 25
=cec searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
=cee charger 1336 charg* 787 charge 787 worri* 746 worried 746 troub* 294 trouble 294 bariy 146 fleur* 146 fleurimond 146 antoi* 103 antoine 103 entra* 54 entrance 54 rd 48 crush* 5
=cef bos 4255 boss 4255 gang 1789 gangs 1789 leader 951 chief 156 leaders 12 leade* 10
=cek chequ* 8357 cheque 8357 check 4
=cel magni* 1596 magnitude 1596 scale 1596 poten* 896 potent 896 speak* 896 speaking 896 voice* 896 voices 896 fault 10 voice 6 listen 3
=cerc searc* 840 search 840 looki* 385 looking 385 different 219 might 208 diffe* 207 institutions 200 look 163 idea 112 seek 96 insti* 42
=cercon searc* 1519 search 1519 look 295 looki* 64 looking 64
=ceri darli* 708 darling 708 honne* 345 honney 345 kisse* 345 kisses 345 yestu* 345 yesturday 345 crazy 328 person 281 listened 209 perso* 205 play 38 notes 29 note 26 jokin* 13
=ceu daily 5611 every 27
=cev hair 6537
=cf chief 6164 bos 1271 boss 1271 forme* 297 former 297 leader 284 secretary 172 secre* 51 o 10 leaders 4 leade* 3
=cif figur* 14233 figure 14233
=cili chile 8756
=cilian chile 8756
=ciman path 6865
=cinua china 7994 chine* 7994 chinese 7994
=cir torn 8641 tear 2419
=cirian surgeon 8495 surge* 5544
=cirijian surgeon 8495 surge* 5544
=cita sit 3158 tied 304 stay 203 doing 177
=ck chequ* 8357 cheque 8357 check 4
=cmag unemployment 4691 unemp* 595 unemployed 595
=cmeur unemployment 4691 unemp* 595 unemployed 595
=co hot 3359 meal 996 play 229 cooke* 225 cooked 225 person 33 perso* 24 heat 15 impor* 9 important 9 message 4 note 3 notes 3
=cod heat 2225 sun 1802 hot 1133
=codi cooking 5741 pot 4837 cooki* 954
=cof drive* 3371 driver 2172 bribe 1716 extor* 73 extortion 73 drivers 5 nowad* 5 nowadays 5 recruiting 5
=cofan therm* 3374 thermal 3374 blanket 141 blank* 51
=colera chole* 3536 cholera 3536
=colra chole* 3536 cholera 3536
=com unemp* 1970 unemployed 1970 room 177 unemployment 131 witho* 74 without 74
=comag unemployment 4691 unemp* 595 unemployed 595
=comaj unemp* 1641 unemployed 1641 usa 800 unemployment 109
=comeur unemployment 4691 unemp* 595 unemployed 595
=cos thing 783 lovel* 247 lovely 247 hallo 173 bariy 166 fleur* 166 fleurimond 166 thing* 139 things 139 too 133 antoi* 118 antoine 118 something 87 somet* 66 entra* 61 entrance 61
=cosur shoe 3328 shoes 3328
=cri christ 1587 chris* 1421 obser* 93 observes 93 returns 93 sabba* 93 sabbath 93 roi 48
=cs chair 4378 wheelchair 1769 wheel* 1691
=cua choic* 10843 choice 10843
=cual horse 16716
=cuasi choic* 4030 choice 4030 choos* 1455 choose 1455 identification 69 howev* 62 however 62 ident* 18 body 7
=d dessa* 106 dessalines 106 dza 100 plastik 100 p 99 archiv 77 aids 68 seeker 65 75 63 cyclone 63 mahot* 63 mahotie 63 consideration 60 scola* 60 scolarship 60 recep* 57
=dak agree 8649 ok 27
=dako agree 8649 ok 27
=dam ladie* 1047 ladies 1047 bady 677 lady 481 absol* 262 absolutely 262 bund 262 bunds 262 requirement 262 sajaw* 262 sajawal 262 shelterless 262 sitti* 262 sitting 262 surja* 262 surjani 262
=damu love 955
=dan teeth 1257 tooth 1035 tooth* 959 dance 725 toothache 254 educt* 128 eduction 128 resou* 128 resource 128 trained 113 thsnk 109 butte 102 programs 96 caye 95 cayes 95 agron* 92
=danan tomor* 1026 tomorrow 1026 move 760 moved 760 appli* 333 application 333 week 186 writed 102 else 96 wante* 72 wanted 72 write* 68 wrong 16 reque* 4 request 4 bow 3
=danand request 481 reque* 472 seeker 307 seeke* 251 seekers 251 appli* 152 application 152 deman* 148 demand 148 enter* 148 enterprise 148 solve 148 acul 140 br 122 soint 122 upon 122
=danandan request 1834 reque* 1798 ask 10
=danandeur seeker 1995 seeke* 1628 seekers 1628 asylu* 231 asylum 231
=danandon request 1834 reque* 1798 ask 10
=dang dangerous 2395 dengu* 2260 dengue 2260 dange* 1023 danger 1023
=dangereux dangerous 4790 dange* 2046 danger 2046
=dangu dengu* 4519 dengue 4519
=dani dange* 470 danger 470 aftershoocks 468 last 376 sleep* 329 sleeping 329 case 236 cover* 118 covers 118 sleep 100 350 94 amounts 94 galet* 94 galets 94 gonna 94 tiny 94
=danier dangerous 4790 dange* 2046 danger 2046
=danin tomor* 1615 tomorrow 1615
=danjr dangerous 4790 dange* 2046 danger 2046
=danokrasi democ* 15323 democracy 15323
=danoli demol* 8147 demolish 8147 destroy 135
=danon denou* 3744 denounce 3744 prison 6
=danti denti* 15323 dentist 15323
=dantifri toothbrush 6690 toothpaste 6690 tooth* 219 soap 51
=dapr accor* 4755 according 4755
=darian darie* 4276 darien 4276 gap 4276
=dat date 12828
=davan advance 842 advan* 732 rains 201 blanc* 181 blanchard 181 silo 181 ever 151 impos* 139 impossible 139 link 117 onlin* 117 online 117 orlan* 117 orlando 117 count 116 impasse 88
=dbri debri* 2177 debris 2177 rubble 332 rubbl* 116
=dbu begin* 2361 beginning 2361 start 357 begin 177 again 6
=de two 99 de 96 lette* 34 letter 34 crazy 32 tidal 32 wave 32 being 31 des 29 of 29 9 27 earth* 27 earthquake 27 about 26 certi* 26 than 25
=dea alrea* 1164 already 1164 190 206 garbl* 206 garbledwhat 206 admin* 179 administrations 179 burnig 179 depose 179 severals 179 thout* 179 thouth 179 betai* 124 betails 124 plant* 124 plantation 124
=dean breakfast 5839 break* 2987
=debl remov* 2497 remove 2497 clear 1067 clean 9 up 4
=debri rubble 2160 rubbl* 754 debri* 550 debris 550 trapp* 38 trapped 38
=debu begin* 1181 beginning 1181 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 start 178 begin 89 thems* 66 themselves 66 learned 35 pilla* 34
=decir torn 8641 tear 2419
=dee behin* 2682 behind 2682
=defan defen* 7661 defend 7661 forbi* 2189 forbidden 2189
=dek death 1389 dying 256 die 215 died 38
=dekanbr decem* 8358 december 8358
=deked longe* 1134 longer 1134 death 556 died 191 dying 103 die 86 victim 12 stay 4 here 3
=dekid decide 2529 decid* 1688 decis* 1281 decision 1281
=dekision decide 2529 decid* 1688 decis* 1281 decision 1281
=dekomb rubbl* 1199 rubble 705 checking 450 hardl* 407 hardly 407 prati* 407 pratice 407 tire 407 17 357 debri* 204 debris 204 into 169 advices 153 check* 90 rubbles 75 seems 55
=dekombr decom* 1636 decombres 1636 debri* 1452 debris 1452 rubble 221 rubbl* 77 longe* 13 longer 13
=dekonb rubbl* 1159 rubble 780 remov* 416 remove 416 lacro* 204 lacrobat 204 lower 204 mission 204 touch* 204 touched 204 clear 178 minot* 171 minoterie 171 orang* 123 orange 123 under 99
=dekonm debri* 2177 debris 2177 rubble 332 rubbl* 116
=dekur despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
=deleg deleg* 4276 delegate 4276 hasnt 550 msg 550 pm 550 6 363 rubbles 264 decided 215 decid* 72 earli* 68 earlier 68 meeti* 12 meeting 12
=delivr deliv* 2669 function 760 thiev* 320 thieves 320 deliver 262 10 228 delivery 205 raini* 203 raining 203 streets 196 makin* 149 making 149 delivre 71 kole 71 zepol 71 pou 57
=delivran deliverance 10045 salva* 10045 salvation 10045
=delko generator 4354 gener* 1780
=delma delma* 787 delmas 787 delma 559 33 151 centre 38 internationale 9 forgot 6 lived 6 coope* 4 cooperation 4 41 3 forgo* 3
=deo outsi* 1520 outside 1520 out 290
=deor outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
=dep cookies 1015 cooki* 846 griz 576 lines 576 river* 576 rivera 576 catastrophy 402 depor* 369 deportation 369 deported 369 departement 266 north 248 depar* 186 weath* 141 weather 141 catas* 58
=depan expense 8745 expen* 124 spend 13
=depatman department 1274 depar* 984 lwe 560 lwes 560 ester* 310 estere 310 counties 294 departments 294 gabyo* 208 gabyon 208 southern 208 relie* 113 relief 113 south* 71 badly 66 visit 51
=depi since 664 deput* 303 deputy 303 listening 228 breaked 118 supports 118 gonav* 87 gonave 87 bonhe* 70 bonheure 70 point* 70 pointe 70 raque* 70 raquettecommunity 70 join 65 pays 65
=depla move 2786 moved 2786 displ* 1791 displaced 1791
=deplak displ* 2686 displaced 2686
=depo depot 1731 stora* 1731 storage 1731 settl* 606 settle 606 v 606 depor* 461 deportation 461 deported 461 cv 368 wareh* 152 warehouse 152 bisou 126 deposited 126 desti* 126 destiny 126
=depotasion depor* 1843 deportation 1843 deported 1843
=depresion depre* 7994 depressed 7994 depression 7994
=deprim depre* 7994 depressed 7994 depression 7994
=deptasion depor* 1843 deportation 1843 deported 1843
=depu deput* 2603 deputy 2603 senat* 1441 senator 1441
=depui emess* 498 emessage 498 watere 498 durin* 430 during 430 bisou 247 deposited 247 desti* 247 destiny 247 happi* 247 happiness 247 water* 247 depos* 221 room 221 learned 176 barth* 92
=deri behin* 2673 behind 2673 back 8
=derier behin* 2506 behind 2506 front 245
=derir behin* 2506 behind 2506 front 245
=derni last 684 room 442 first 432 witho* 184 without 184 notes 4 school 4 note 3
=dernier last 1368 first 863
=dernir last 1368 first 863
=des des 340 recog* 232 recognized 232 cry 222 croix 111 informations 75 d 71 regar* 69 regarding 69 opene 63 prisons 63 would* 63 wouldn 63 different 59 others 58 diffe* 56
=desa disas* 995 disaster 995 join 593 pays 593 truiton 593 whate* 593 whatever 593 catastrophe 544 listened 233 catas* 152 truit* 45
=desalin dessa* 2230 dessalines 2230 desal* 301 desaline 301 lunyo* 301 lunyon 301 lunyone 301 prolonging 301 sant 301 unity 301 maria* 65 mariani 65 champs 44 champ* 30 bec 22 governement 22
=desan down 1097 rising 485 burning 473 coupe 473 risin* 449 two 323 foods* 239 foodstuff 239 pea 239 peas 239 peasants 239 burni* 221 hundred 208 culti* 207 cultivate 207 hundr* 175
=desanm decem* 8358 december 8358
=desantralisasion decentralization 3586 desen* 1193 desentralise 1193 decen* 676 origi* 581 original 581 regions 581 citie* 140 cities 140 wish 4 province 3
=desastr disas* 1493 disaster 1493 catastrophe 815 catas* 228
=desesper despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
=desespua despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
=desian secon* 2299 second 2299 leste 764 situated 764 local* 205 locality 205 decre* 7 decrease 7 greating 7 ideli* 7 idelinquency 7 juvenile 7 great* 5
=desid decide 1265 decid* 844 decis* 641 decision 641 re 619 hungry 81 something 57 hungr* 50 somet* 43 eat 4
=desidra dehydration 3481 dehyd* 37 dehydrated 37
=desidratasion dehyd* 891 dehydrated 891 dehydration 437
=desidratation dehydration 3481 dehyd* 37 dehydrated 37
=desim secon* 2475 second 2475 350 249 amounts 249 galet* 249 galets 249 gonna 249 tiny 249 sold 125 amoun* 84 anse 17
=desision decide 2529 decid* 1688 decis* 1281 decision 1281
=desol sorry 1840 excus* 1615 excuse 1615
=destriksion destruction 7346
=det debt 6996 owe 562 debts 22 indep* 22 independence 22 willi* 22 willing 22 loan 10 credi* 8 credit 8
=detansion detai* 1307 detained 1307 deten* 1307 detention 1307
=detantion detai* 1307 detained 1307 deten* 1307 detention 1307
=detanu detai* 1307 detained 1307 deten* 1307 detention 1307
=deti country 472 our 423 count* 281
=detid scholarships 4801 schol* 274 scholarship 274
=detni prisoner 4494 escaped 957 detained 654 deten* 654 detention 654 detai* 653 escap* 499 prisoners 31 priso* 7
=detrui destroyed 792 destr* 546 happen 532 destruction 360 university 84 unive* 42 students 29
=detui destruction 3648 1987 1157 401 1157 temporarily 1157 concerned 449 damaged 138 damag* 123 conce* 8 destroyed 7 destr* 5 authorities 3
=deuo outsi* 1520 outside 1520 out 290
=deux five 3280 four 1925 three 1593 two 72
=devan front 2125 rarel* 264 rarely 264 conve* 206 conversation 206 jame 206 james 206 looks 206 rigth 206 works 206 cornr* 181 cornrow 181 denim 181 printed 181 sees 181 weari* 181
=devlop develop 8618 devel* 1319 development 1319
=devlopman develop 8618 devel* 1319 development 1319
=devon should 807 shoul* 665 must 286
=devr should 842 shoul* 693 isn 355 ve 97 must 23 after 3 sent 3
=devrean should 807 shoul* 665 must 286
=devuar censo* 537 censor 537 leadi* 537 leading 537 soil 537 tests 537 test 533 should 326 must 311 shoul* 269 bible 124 professor 83 mind 61 profe* 4 book 3
=di say 333 hard 218 tell 206 sayin* 187 saying 187 said 172 mean 161 behin* 94 behind 94 retor* 92 retord 92 insul* 69 insult 69 ministere 66 1000 59 ht 59
=diab diabe* 2492 diabetes 2492 devil 2463 satan 2463
=diagnostik diagn* 15323 diagnosis 15323
=diar diarr* 2897 diarrhea 1872 vomit* 72 vomiting 72 diarrhoea 11
=die bow 638 knees 638 gives 578 srt 411 soldier 386 jesu 290 jesus 290 axina 286 gile 286 giles 286 consider 280 14 234 soldi* 175 affra* 169 affraid 169 forgotten 114
=diesel keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
=diesl keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
=dieu god 432 rarel* 199 rarely 199 br 193 soint 193 upon 193 censo* 157 censor 157 leadi* 157 leading 157 soil 157 tests 157 test 156 think* 102 thinking 102 jokin* 90
=dif fire 1330 firew* 936 firewood 936 carrefou 538 800 393 dehyd* 101 dehydrated 101 nonse* 82 nonsensical 82 families 61 wood 56 passed 12 burning 11 coupe 11 kindl* 10 kindle 10
=diferan difference 8714 different 347 diffe* 327
=difiki difficulties 2683 difficulty 1942 diffi* 344
=difikil difficulties 1474 difficulty 1438 diffi* 974 construction 518 const* 390 carte 38 findi* 4 finding 4 sore 3
=difikul difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
=difisil difficult 3778 diffi* 673 situa* 10 situation 10 bad 5
=difteri dipht* 15323 diphtheria 15323
=digikel digic* 902 digicel 708 credi* 226 credit 226 refer* 65 referring 65 words 64 provided 59 sure 42 recharge 34 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
=dikel company 1439 compa* 1218 killi* 970 killing 970 neighbour 66 terre 34 got 23 leg 19 digicel 18 digic* 4 helpi* 4 helping 4 route 4 far 3
=dim tell 596 responsibility 320 write 171 guys 121 expecting 113 yow 113 expec* 112 messages 104 used 99 hospitals 95 mind 89 dominican 78 reply 76 happening 64 domin* 57 visa 56
=dimanc sunda* 5602 sunday 5602
=din lunch 7950 tell 465 cornr* 423 cornrow 423 denim 423 printed 423 sees 423 weari* 423 wearing 423 print* 243 skirt 150 black 112 white 108 dinne* 106 dinner 106 shirt 21
=dina compu* 2162 computer 2162 lapto* 232 laptop 232 completed 188 plumbing 188 yong 188 plumb* 187 professional 13 profe* 5
=dinu tell 695 desin* 512 desinfectant 512 greet 512 perdo* 512 perdonable 512 usaid 339 toilet 48 toile* 25
=diob job 768 schoolmy 100 employment 91 22 54 looki* 39 looking 39 tied 20 emplo* 17 least 17 learn 14 location 14 order 10 quake 5 finished 4
=diplm diplo* 2000 diploma 2000 certi* 9 certificate 9
=diplom diplo* 2000 diploma 2000 certi* 9 certificate 9
=dir haver* 786 haverst 786 meani* 786 meaning 786 tremors 698 said 398 lovel* 338 lovely 338 say 240 bisou 164 deposited 164 desti* 164 destiny 164 happi* 164 happiness 164 depos* 147
=direk director 3470 principal 1987 direc* 827 decre* 30 decrease 30 greating 30 ideli* 30 idelinquency 30 juvenile 30 great* 20 juven* 3
=direksion direction 3776 ddp 636 sourt* 636 sourthern 636 direc* 415 torbe* 244 torbeck 244 wants 201 alert 116 part 4 committee 3
=direkteur director 1335 charg* 584 charge 584 censo* 580 censor 580 leadi* 580 leading 580 soil 580 tests 580 test 575 direc* 318 bible 134 professor 90 responsible 74 mind 66 profe* 5
=direktri principal 5523 director 1405 direc* 335
=diri rice 1933 sold 232 translated 160 broke 151 claud* 151 claude 151 felix 151 complaining 128 bean 90 beans 90 necessary 66 neces* 47 cost 28 cover* 26 covers 26 nation 18
=dirian bos 1848 boss 1848 ester* 724 estere 724 63 720 dikin* 720 dikini 720 robber 720 unah 720 leader 413 leaders 304 leade* 257 robbe* 251 visit 119 l 80 chief 68
=dis eighteen 1194 nineteen 1194 seventeen 1194 distt 1163 ten 997 ninet* 996 seven* 996 numbers 633 chach* 107 chachran 107 cool 107 gulab 107 jam 107 mouza 107 pahor* 107 pahoran 107
=disan tens 4415 said 999 ten 351 say 15 tell 5
=disel salt 1847 company 1109 compa* 939 digicel 14 digic* 3
=disl selli* 2453 selling 2453 company 1109 compa* 939 diese* 522 diesel 522 fuel 258 gallo* 104 gallon 104 digicel 14 digic* 3
=disn tens 6623 ten 527
=disnef eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
=disnf eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
=dispan clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
=dispar disap* 2069 disappeared 2069 missing 138 missi* 85 caraib 5 lumie* 5 lumiere 5 namin* 5 naming 5 radio* 5 radios 5
=disparu disap* 1898 disappeared 1898 missing 332 missi* 204
=disponib avail* 2191 places 927 available 804 schol* 311 scholarship 311 place* 279 afternoon 86 availability 80 jobpam 80 poste* 80 posted 80 190 29 garbl* 29 garbledwhat 29 jobpa* 17 www 17
=disponibl capac* 3950 capacity 3950 available 204 avail* 73
=distri district 8765
=distribi distributed 867 distr* 772 distribution 355 helps 192 poorl* 192 poorly 192 distribute 188 highe* 36 higher 36 raise 32 areac* 31 areached 31 jan 31 pont 31 sheltering 31 sonde 31
=distribision distribution 946 distribute 586 ration 541 ratio* 524 driven 368 measures 368 woud 368 measu* 265 onnen 230 jacqu* 116 jacques 116 distr* 115 accompany 84 comes 70 accom* 59 driver 33
=distribu distribute 2230 distribution 700 distr* 30
=distribuan distribute 2230 distribution 700 distr* 30
=distribusion distribute 1309 givin* 472 giving 472 distribution 411 out 197 distr* 18
=distribution distribute 2230 distribution 700 distr* 30
=disui eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
=dit tea 2578 said 1550 losed 755 says 325 persons 167 say 141 consider 133 own 38 consi* 21 almos* 12 almost 12 peoples 9 province 8 tell 8
=dital fingerprints 3331 finge* 1975 register 776 regis* 525
=ditu signe* 2014 signeneau 2014 jerem* 469 jeremie 469 blanc* 361 blanchard 361 silo 361 impos* 278 impossible 278 impasse 176 came 153 just 93 impas* 86 conditions 64 condi* 17 didn 16
=div divor* 5746 divorced 5746
=divi divid* 6267 divide 6267 share 408
=divo divor* 5746 divorced 5746
=dix six 1694 checking 1660 17 1318 nine 877 eight 605 seven 335 check* 333 seems 203 ten 137 seem 132 stuck 48 rubble 7
=dj alrea* 1983 already 1983
=dkd death 1389 dying 256 die 215 died 38
=dkid decide 2529 decid* 1688 decis* 1281 decision 1281
=dkision decide 2529 decid* 1688 decis* 1281 decision 1281
=dkombr debri* 2177 debris 2177 rubble 332 rubbl* 116
=dks death 1389 dying 256 die 215 died 38
=dkt doctors 3762 doctor 238 docto* 100
=dlko generator 4354 gener* 1780
=dlma delma* 995 delmas 995
=dlo water 310 waterside 156 stagn* 85 stagnant 85 greeting 79 pump 66 gallo* 56 gallon 56 tells 55 thirs* 53 drink* 52 drinking 52 cryin* 46 crying 46 thirst 46 potab* 45
=dman tomor* 1615 tomorrow 1615
=dmi sleep 1010 sleep* 245 sleeping 245
=dni last 2373 minutes 6 international 4
=do augus* 1210 august 1210 back 732 roof 633 spend 290 amounted 204 comite 204 delim* 204 delimart 204 diqui* 204 diquini 204 formi* 204 forming 204 incomplet 204 kinds 204 severl 204
=dodo sleep* 1366 sleeping 1366 sleep 11
=dok doctor 1072 docto* 841 heale* 485 healer 485 herba* 485 herbal 485 doctors 334 docter 153 docte* 123 general 54 quick* 46 quickly 46 gener* 11 throa* 9 throat 9 eye 8
=dokiman papers 8550 paper* 3833 docum* 242 documents 242
=doktor doctors 3762 doctor 238 docto* 100
=dola dolla* 2461 dollars 2431 dollar 680 rate 26
=domang domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
=domi sleep 875 sleep* 273 sleeping 273 kadav* 101 kadavers 101 men 64 police 25 sheltery 23 polic* 19 dont 18 comes 16 363 13 prolongee 13 even 12 tired 11 ambroise 10
=domingo domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
=dominikan repub* 1348 republic 1348 dominican 796 domin* 579 domingo 13
=dominikani repub* 1337 republic 1337 dominican 790 domin* 574 domingo 48
=dominikn domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
=don given 1438 whose 1042 donation 337 donor 337 gave 304 fault 234 donate 227 since 111 bai 104 creol 104 ingli* 104 inglish 104 donat* 89 adres* 54 adress 54 cap 39
=dona donation 3707 donor 3707 donate 2502 donat* 978
=donan donation 1236 donor 1236 presc* 1179 prescription 1179 given 1062 donate 834 donat* 326
=donasion donation 3707 donor 3707 donate 2502 donat* 978
=donk there* 4594 therefore 4594 translate 83 trans* 60 important 38 impor* 36 s 17 notes 13 note 12
=dor outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
=dorman outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
=dormi sleep* 557 sleeping 557 raini* 322 raining 322 streets 310 sleep 248 still 30
=dormir sleep 853 vit 275 pill 274 asthm* 203 asthma 203 outsi* 128 outside 128 pump 107 sleep* 50 sleeping 50 calle* 8 called 8
=dormon outsi* 1079 outside 1079 sleep* 422 sleeping 422 butte 158 moon 116 boyer 22 mysel* 16 myself 16
=dos back 2197
=dosi record 5675 recor* 3194 bough* 629 bought 629 legal 629 paperwork 629 payed 629 visas 629 paper* 347 lawye* 318 lawyer 318 file 163 docum* 108 documents 108 residency 29 wants 12
=dplak displ* 2686 displaced 2686
=dpu deput* 2603 deputy 2603 senat* 1441 senator 1441
=dra blankets 1454 sheets 1131 sheet* 1019 pillo* 1011 pillow 1011 blank* 133 canno* 110 cannot 110 night* 32 nights 32 werew* 32 werewolfs 32 atten* 27 attention 27 damie* 27 damier 27
=drap sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
=druilard droui* 3247 drouillard 3247
=dsastr disas* 1493 disaster 1493 catastrophe 815 catas* 228
=dsidra dehydration 3481 dehyd* 37 dehydrated 37
=dsidratation dehydration 3481 dehyd* 37 dehydrated 37
=dsol sorry 1840 excus* 1615 excuse 1615
=dtantion detai* 1307 detained 1307 deten* 1307 detention 1307
=dtanu detai* 1307 detained 1307 deten* 1307 detention 1307
=dtrui destr* 914 mole 463 nicol* 463 nicolas 463 destroy 455 destroyed 435 reall* 10 really 10 beg 5
=du du 337 20 153 sismi* 137 sismic 137 chretian 119 eph 119 rom 119 counterpart 113 informs 113 airli* 112 airlines 112 ny 112 round 112 towar* 112 towards 112 fault 109
=dua right* 1010 rights 1010 right 869 supposed 441 chris* 216 must 156 should 146 shoul* 121 affai* 101 affaires 101 conve* 88 conversation 88 jame 88 james 88 looks 88 rigth 88
=duan customs 5849 custo* 2795
=duavan should 807 shoul* 665 must 286
=duc bathe 3496 shower 3496 bathr* 2424 bathroom 2424 bath 420 than 6 body 5 lives 4 showe* 3
=due finger 1103 owe 888 shouldn 533 whale 314 canadian 309 shoul* 250 tells 232 eartq* 210 eartquake 210 behav* 172 behaviour 172 should 134 spent 117 counties 103 departments 103 informations 102
=duia droui* 3247 drouillard 3247
=dul pain 1776 sadne* 1508 sadness 1508 ache 775 hurt 413
=duleur hurt 2791 pain 1334
=dum barre* 9349 barrel 9349 drum 9349
=dus twelv* 2953 twelve 2953 sweet 1546 12 450 janua* 427 january 427 fourt* 53 fourteen 53 sixte* 53 sixteen 53 thirteen 53 numbers 14 fifte* 8 fifteen 8
=dusan dozen 3656
=dusn dozen 3618 toget* 22 together 22
=dut finge* 2575 doubt 1528 finger 950 pictures 96 fingerprints 24 transportation 19 saw 13 pictu* 12 side 7 using 7 took 5
=e c 123 nets 93 pictu* 70 accom* 68 assis* 62 cause* 59 group* 57 groups 57 consc* 56 conscience 56 hours 55 available 53 repon* 48 reponening 48 benef* 47 benefit 47
=ean agent 3443 lots 650 gabyo* 242 gabyon 242 southern 242 provinces 175 relie* 132 relief 132 agent* 129 agents 129 nothi* 86 nothing 86 south* 82 suffering 80 clothes 58 provi* 55
=ebani carpe* 3778 carpenter 3778
=eberganan shelter 921 shelt* 730
=ebian well 2374 then 212 form 175 bette* 83 better 83 so 4
=ebin then 2458 well 702 so 41
=ebulanan lands* 2419 landslide 2419 mudsl* 82 mudslide 82
=ebulman mudsl* 2380 mudslide 2380 lands* 445 landslide 445
=ecel magni* 3136 magnitude 3136 scale 3136 richt* 117 richter 117
=ecl richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
=ed aid 294 edh 144 help 98 centre 87 greeting 82 humanitarian 80 human* 79 bra 78 along 42 refug* 32 nord 29 60 26 accro* 26 accross 26 mom 26 plaza 26
=edan carte 347 capab* 285 capable 285 plea 266 pleas 266 informationse 243 tfey 243 micro* 138 microbes 138 boyer 123 wound* 104 wounded 104 help 98 hardl* 92 hardly 92 prati* 92
=edanu help 243
=edanuan help 243
=ede help 194 tells 43 repla* 25 replace 25 reall* 22 really 22 affai* 21 affaires 21 id 20 assyl* 19 assylum 19 whats* 19 whatsoever 19 sos 17 mole 16 nicol* 16
=edeo them 1260
=edik teach 3762 teaching 3762 teach* 365 education 11 educa* 9
=edikasion education 1892 educa* 1547 continues 314 previous 314 trunc* 314 truncated 314 previ* 17
=edtan hours 2559 clock 1217 hour 1190 o 946
=edukation education 1893 educa* 1547 ministere 138 decided 84 opene 72 prisons 72 would* 72 wouldn 72 decid* 28 openi* 17 opening 17
=eeropo airpo* 1324 airport 1324
=eeuop airpo* 1324 airport 1324
=eeuopo airpo* 1324 airport 1324
=efe effect 22753 effec* 9220
=efo effort 5346 try 1402 effor* 867
=efondr colla* 1110 collapsed 1110
=efondranan colla* 1110 collapsed 1110
=egar jungl* 3007 jungle 3007
=egli churc* 1614 church 1614 egliz 128 cards 5 pray 5 33 3
=egsaman exams 1067 exam 789 revie* 658 review 658 rhaet* 658 rhaeto 658 admis* 261 admisions 261 admit* 261 admitted 261 postp* 261 postpone 261 postpones 261 shortly 261 exami* 48 examinations 48
=egsamin exams 1602 exam 1184
=egsanp examp* 2550 example 2550 answering 592 moments 592 photo* 592 photocopy 592 dad 495 telli* 185 telling 185 momen* 17
=egsi exist 8358 require 1632 requi* 839 suppose 489 sen 321 sens 321 drug 72 lagonave 42 went 39 lagon* 16 pay 5 given 3
=ekip team 4351 devic* 1395 device 1395 equipped 1395 equip* 675 equipment 675
=ekipman devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
=ekol schools 433 school 409 ministere 138 schoo* 135 affec* 103 affected 103 fia 103 decided 84 opene 66 prisons 66 would* 66 wouldn 66 censo* 55 censor 55 leadi* 55 leading 55
=ekolaj fee 7852 fees 7852 tuiti* 7852 tuition 7852
=ekoli pupil 1769 students 645 student 69 stude* 27
=ekonomi economy 5819 econo* 1719 economic 1719
=ekonomik economy 5819 econo* 1719 economic 1719
=ekri write 1236 writi* 467 writing 467 answered 344 sartr* 133 sartre 133 completed 113 plumbing 113 yong 113 plumb* 112 times 103 lapla* 86 laplaine 86 writt* 41 written 41 ready 16
=ekrim 2428 2381 informationse 1020 tfey 1020 writi* 618 writing 618 bough* 439 bought 439 legal 439 paperwork 439 payed 439 visas 439 paper* 242 lawye* 222 lawyer 222 write 216 anymo* 155
=ekrir read 2063 writi* 1387 writing 1387 write 163
=ekriti writi* 1493 writing 1493 cornr* 635 cornrow 635 denim 635 printed 635 sees 635 weari* 635 wearing 635 print* 364 skirt 224 black 169 white 162 shirt 32 hair 11 her 7
=ekrul colla* 1110 collapsed 1110
=eksaman batis* 828 batiste 828 benna* 828 bennau 828 entri* 828 entries 828 exams 801 exam 592 exami* 444 examinations 444 listening 259
=eksanp examp* 3825 example 3825
=eksep excep* 7258 except 7258
=ekski sorry 1840 excus* 1615 excuse 1615
=eksperian experience 5783 exper* 4776
=eksplik explanation 5917 expla* 146 explain 146
=eksplo explo* 5746 explosion 5746
=eksplosion explo* 5746 explosion 5746
=ekstosion extor* 2361 extortion 2361
=ekstr extra* 3318 extract 3318 archive 537 archives 388 archi* 55
=ekstsion extor* 2361 extortion 2361
=eku listen 2815 hear 756 liste* 580 heard 71
=ele she 1452 her 753 them 415 bruis* 120 bruised 120 beg 38 daugh* 31 daughter 31
=eleksion election 6776 vote 6776
=elektrik power 1525 light 588 electricity 563 elect* 491
=elektriki power 1525 light 588 electricity 563 elect* 491
=elektrisi power 1525 light 588 electricity 563 elect* 491
=elektrisian electrician 18582
=elev pupil 897 students 737 student 284 stude* 266 anne 31 marie 23
=elikop helic* 5746 helicopter 5746
=elp r 236 hurry 225 hayoo 179 tertu* 179 tertulien 179 comity 177 mojad 177 bened* 166 benediction 166 steal* 130 stealing 130 aubra* 121 aubran 121 banqu* 121 banque 121 bph 121
=elv pupil 922 stude* 430 closes 264 costs 264 students 191 student 167 join 98 pays 98 truiton 98 whate* 98 whatever 98 rtho 94 tremb* 94 trembling 94 listened 39 again* 20
=elvaj lives* 11894 livestock 11894
=epi spice* 1179 spices 1179 abroard 309 becaue 309 medications 283 thoughts 268 decentralize 250 then 241 faculties 213 orthe* 176 orther 176 expecting 168 yow 168 expec* 167 contr* 159 control 159
=epidani epide* 3793 epidemic 3793 infec* 4 infection 4
=epu treating 2222 recip* 1212 recipient 1212 tap 1044 women 720 woman 304 hasn 137 wife 133 drink 5 treat* 4
=epux husba* 2441 husband 2441
=er bel 5332 air 858
=es nippe* 976 nippes 976 wheth* 416 whether 416 taken 360 testi* 360 testing 360 using 333 akbar 326 bagh 326 din 326 essa 326 houn 326 kala 326 khel 326 mangl* 326
=esank fuel 4380 gasol* 3176 gasoline 3176 gas 101
=ese attem* 3283 attempt 3283 tryin* 1558 trying 1558 parties 323 placed 323 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 place* 69 areas 63 thems* 62 themselves 62
=esian haitians 902 haiti* 646 dollar 434 state 163 haitien 142 dollars 115 gourv* 84 gourvernement 84 dolla* 52 haitian 37 cap 34 government 12 black* 11 blackout 11 gover* 11 ones 8
=esin haitian 1781 haitians 1244 haiti* 30
=esk doe 128 does 128 after* 124 escor* 120 escort 120 print 96 treating 80 16 79 huric* 65 huricanes 65 illnesses 64 aren 59 included 59 wheth* 59 whether 59 ocloc* 57
=eski sorry 1840 excus* 1615 excuse 1615
=esko escor* 4757 escort 4757
=esp quality 2056 quali* 1079 type 888 languages 584 termi* 584 terminate 584 wish 497 bough* 378 bought 378 legal 378 paperwork 378 payed 378 visas 378 paper* 208 lawye* 191 lawyer 191
=espa space 3046
=espageti pasta 5572 spagh* 5572 spaghetti 5572
=espaniol spani* 5746 spanish 5746
=esper hope 1504 complete 210 compl* 168 he 53 canno* 9 cannot 9 wish 7 wait 3 waiti* 3 waiting 3
=esperian experience 5783 exper* 4776
=espesial special 10884 speci* 94
=espesialman specially 1044 speci* 625 snato 610 presence 606 presidant 606 real 462 gabyo* 242 gabyon 242 southern 242 espec* 232 especially 232 bra 141 relie* 132 relief 132 friends 130 houses 106
=esplik explanation 5917 expla* 146 explain 146
=esplikasion explanation 5917 expla* 146 explain 146
=espr purpo* 4468 purpose 4468 hope 1261
=espri soul 4880 spiri* 2881 spirit 2881 censo* 580 censor 580 leadi* 580 leading 580 soil 580 tests 580 test 575 bible 134 professor 90 mind 66 profe* 5 book 3
=espuar hope 1892
=est wheth* 119 whether 119 e 81 th 75 doe 74 does 74 criti* 73 critical 73 lesso* 67 lesson 67 liter* 67 literal 67 translation 67 isn 61 prevent 61 is 60
=estad stadi* 6414 stadium 6414
=estadiom stadi* 6414 stadium 6414
=estasion stati* 2161 station 2161
=estk reserve 3179 stock 2120 reser* 1508
=estok reserve 3179 stock 2120 reser* 1508
=estr stres* 3778 stress 3778
=et et 391 26 92 losed 90 and 88 acces* 83 access 83 bady 80 thsnk 75 issue* 67 issues 67 merge* 66 merger 66 saint* 66 sainte 66 pile 65 great 62
=eta registry 834 states 559 state* 557 france 317 state 302 regis* 269 cloths 240 wear 240 communicate 147 enabl* 147 enable 147 neighborhoods 147 bec 134 governement 134 liabl* 134 liable 134
=etan turn 3731 since 612 off 146 because 10 becau* 9
=etasini states 1324 state* 1321 citizen 894 citiz* 517 america 87 brother 87 usa 68 broth* 32 unite* 28 united 28
=ete were 1193 am 120 jokin* 107 joking 107 was 52 person 28 perso* 20 is 14 impor* 8 important 8 message 3 note 3 notes 3
=etean were 2386 was 103
=eti haiti 517 insul* 95 insult 95 desen* 84 desentralise 84 offer 82 plase 54 ones 43 singl* 43 single 43 bags 37 mats 37 waters 37 separate 28 wenee* 28 weneed 28
=etian haiti* 915 haitian 453 haitien 363 cap 183 haitians 157 link 19 onlin* 19 online 19 orlan* 19 orlando 19 internationale 10 banki* 9 banking 9 bnc 9 chara* 9 characterized 9
=etid study 867 scola* 678 scolarship 678 specially 415 scholarship 324 schol* 323 studi* 298 studies 298 speci* 248 scholarships 205 distibute 103 gonaive 103 partisans 103 rebuilding 97 ong 68 disti* 53
=etidi study 1719 studi* 724 studies 724
=etidian stude* 654 student 450 university 338 unive* 170 faculties 158 suffered 110 science 78 students 77 scien* 67 facul* 23 lives 6 compu* 4 computer 4 wante* 3 wanted 3
=etk etc 3320 griz 720 lines 720 river* 720 rivera 720 colon 117 foof 117 umpas* 117 umpasse 117 emess* 72 emessage 72 watere 72 medecine 62 fougy 55 water* 36 umbre* 29
=etrang abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
=etranger abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
=etrani stran* 4940 stranger 4940 foreigners 1086 forei* 668 petit* 466 petite 466 abroad 45 communal 42 rivie* 39 riviere 39 foreigner 35 abroa* 33 foreign 3
=etranj stran* 7915 stranger 7915 abroad 72 foreigner 55 abroa* 52 foreign 5 forei* 3
=etua narro* 9349 narrow 9349 tight 9349
=etual stars 2733 star 1233 air 1027 outsi* 38 outside 38
=etud studi* 1013 studies 1013 study 366 schol* 311 scholarship 311 afternoon 86 dont 13 after* 5
=etudi study 1719 studi* 724 studies 724
=etudian students 766 stude* 463 sdude* 338 sdudent 338 student 233 bello* 138 belloc 138 point 138 study* 138 studying 138 wonde* 138 wonder 138 great 26 university 22 almos* 12 almost 12
=etuf choke 7994 suffo* 7994 suffocate 7994
=euop europ* 11992 europe 11992
=eup europ* 11992 europe 11992
=eur hours 2559 clock 1217 hour 1190 o 946
=eureux joy 7513
=eut add 7568
=eux them 622 jokin* 226 joking 226 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3 they 3
=evad prisoner 3579 priso* 1359 denou* 1121 denounce 1121 escaped 762 escap* 397 prison 213 prisoners 25
=evaki evacuate 9115 evacu* 1515 evacuation 1515
=evakiasion evacu* 4726 evacuation 4726 evacuate 700 link 84 onlin* 84 online 84 orlan* 84 orlando 84
=evaku evacuate 9115 evacu* 1515 evacuation 1515
=evanman events 2189 event* 1696 event 1518
=evnman events 2189 event* 1696 event 1518
=examan exam 1591 ecogr* 735 ecography 735 pregnate 735 exams 585 favor 142 possibility 38
=exanpl examp* 3825 example 3825
=exku excus* 2190 excuse 2190 sorry 157 eed 109 gueri* 109 guerin 109 leogn* 109 leognae 109 navy 109 saw 19 base 15 hurry 11
=expul pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
=expulsion pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
=extorsion ranso* 2023 ransom 2023 extor* 475 extortion 475
=extr archiv 1240 copie* 380 copies 380 docum* 362 documents 362 certificate 224 certi* 206 obtai* 171 obtain 171 archi* 128 translate 91 birth 72 trans* 66 registry 60 important 42 impor* 40
=f bathr* 122 bathroom 122 archiv 119 onnen 101 desen* 97 desentralise 97 schoolmy 89 someo* 85 someone 85 insig* 81 insight 81 satel* 81 satellites 81 colds 79 allwa* 77 allways 77
=fac anger 4715 upset 4715 angry 1371
=fak college 2471 natural 1520 natur* 1488 colle* 941 aubra* 706 aubran 706 banqu* 706 banque 706 bph 706 clima* 706 climatec 706 haitienne 706 populaire 474 again* 91 against 91 oppos* 88
=fakil easy 2919 facul* 1789 college 1368 colle* 521 faculties 338 faculty 13 lives 12 provinces 4
=fakon manne* 2534 manner 2534 way 7
=faktori factory 10340 facto* 859
=fakul faculty 2727 facul* 1543 university 87 unive* 44
=famasi pharmacy 4703 pharm* 3712
=famasian pharmacist 19739 pharm* 60
=fami culturelle 529 educative 529 enfan* 529 enfants 529 epano* 529 epanouisment 529 fami 529 pour 529 uceee* 529 uceeedh 529 family 434 famil* 178 et 155 cultu* 102 its 63
=famil family 483 centers 357 finds 357 heber* 357 hebergements 357 oblige 357 famil* 305 oblig* 288 1189 126 152 126 206 126 2353 126 257 126 3106 126 4000 126 childrens 126
=famin famin* 15323 famine 15323
=fan windo* 267 window 267 shut 252 hurts 179 cracks 139 starv* 136 starving 136 wife 134 end 128 plastic 107 woman 104 digiciel 101 extra 101 crack 91 make 89 lease 81
=fanan closed 1225 close* 896 shut 421 bridg* 25 bridge 25
=fanetr windo* 3306 window 3306 door 370
=fank just 2040 recen* 1668 recently 1668 arrived 24 jerem* 8 jeremie 8 came 3
=fanm women 1837 woman 795 midwi* 743 midwife 743 ecogr* 250 ecography 250 pregnate 250 helps 76 poorl* 76 poorly 76 favor 48 condoms 42 vitam* 42 vitamines 42 pregn* 25 iron 17
=fanmasi pharmacy 4703 pharm* 3712
=fanmi families 580 famil* 531 family 246 relatives 150 relat* 142 favor 107 re 90 refer* 56 referring 56 words 55 provided 51 crowd 39 men 39 sure 36 usa 32 police 15
=fanmim lived 660 family 430 8 373 kise 373 komin 373 manic* 373 manich 373 suffered 255 science 181 famil* 177 scien* 156 boyer 144 specified 140 thati 140 squar* 127 square 127
=fanmin family 665 famil* 274 our 270
=fanmsaj midwi* 5204 midwife 5204
=fantr windo* 3306 window 3306 door 370
=fanu make 1300
=fanua dark 3798 darkn* 3798 darkness 3798
=faon manne* 2534 manner 2534 way 7
=farin flour 2217 drizz* 2189 drizzle 2189 cornm* 743 cornmeal 743 corn 293 wheat 41 foods* 12 foodstuff 12 pea 12 peas 12 peasants 12 highe* 11 higher 11 culti* 10 cultivate 10
=farmaki pharmacy 4703 pharm* 3712
=farmasi pharmacy 4703 pharm* 3712
=fas oppos* 1726 opposite 1726 60 632 accro* 632 accross 632 plaza 632 facin* 369 facing 369 telec* 340 teleco 340 night* 260 nights 260 werew* 260 werewolfs 260 500 239 refer* 196
=fasil easy 8756
=fason manne* 592 manner 592 manif* 511 manifestation 511 sells 511 hygienic 449 lumum* 360 lumumba 360 patri* 360 patrice 360 pleae 360 parties 277 placed 277 envir* 258 environment 258 thirst 206
=fatig fatig* 8330 fatigue 8330 tired 418
=fatra trash 5025 garba* 3188 garbage 3188 debri* 726 debris 726 rubble 111 grave* 98 gravel 98 rubbl* 39 current 10 curre* 3
=fe leaf 124 line 95 make 90 do 86 iron 77 ache 67 heale* 58 healer 58 herba* 58 herbal 58 rebar 55 steel 55 effort 47 gift 45 hurts 43 doing 41
=feb weakn* 5148 weakness 5148 weak 1840
=febl weakn* 5148 weakness 5148 weak 1840
=fek recen* 2997 recently 2997 just 976 arrived 331 arriv* 31
=fel fault 2630 magni* 791 magnitude 791 scale 791 cap 20 haitien 14
=felan orphans 2912 orpha* 1023 trage* 720 tragedy 720 orphan 370
=felina orphanage 4492 orpha* 901
=felisi congratulations 4160 congr* 2344 fm 524 signa* 212 signal 212 congratulate 114
=felisitasion congratulations 12552 congr* 28
=fer rebar 671 steel 671 supposed 410 make 138 affai* 134 affaires 134 copie* 126 copies 126 docum* 120 documents 120 recog* 88 recognized 88 rheto 87 writer 87 christ 84 18 78
=ferm close 1226 closed 482 close* 353 opene 82 prisons 82 would* 82 wouldn 82
=fet meant 1052 born 603 holid* 524 holiday 524 party 310 decentralize 212 birth* 153 birthday 153 goode* 124 goodevening 124 oriental 124 thsnk 118 authorization 116 ditch 116 intervene 116 takes 116
=feu fire 2729
=feuil feuil* 1717 feuilles 1717 disca* 275 discard 275 pista* 57 pistache 57 savan* 49 savane 49 emerg* 35 emergency 35
=fevri febru* 4292 february 4292
=fi girl 1143 daugh* 458 daughter 458 ambroide 201 salem 201 mulle* 196 muller 196 comitee 189 informatioon 189 organised 189 commitee 165 medicaitons 165 necessities 165 ambro* 88 maglo* 88 magloire 88
=fian engag* 14427 engaged 14427 fianc* 5259 fiance 5259
=fic form 4836
=fiev fever 1227 docter 197 docte* 158 general 70 quick* 60 quickly 60 gener* 14 throa* 12 throat 12 eye 10 eyes 10
=fievr fever 1342
=figi face 23983
=fil wire 1511 filte* 985 filter 985 illeg* 837 illegally 837 daugh* 603 daughter 603 queue 420 son 277 line 265 girl 27 wait 4
=filo final 2211 philo* 2211 philosophy 2211 location 727 learn 726 order 489 resum* 99 resume 99 locat* 36 year 23 last 8
=filosofi final 4450 philo* 4450 philosophy 4450
=filtr filte* 9850 filter 9850
=fim form 4836
=fin finish 435 languages 187 termi* 187 terminate 187 posse* 183 possess 183 suffered 183 killi* 174 killing 174 run 170 science 130 rte 127 houses 117 scien* 112 finis* 102 house* 102
=finer buria* 1909 burial 1909 funer* 1909 funeral 1909
=fini finished 662 finis* 616 over 251 throw 205 lagonav 204 240 173 end 166 stopp* 159 stopped 159 retor* 153 retord 153 tremors 139 run 106 done 104 finish 85 calam* 70
=finir finish 2570 finis* 605 end 20
=fis office 2182 offic* 695
=fisi advantage 1415 cracks 1387 crack 907 cracked 626 crack* 365 injur* 76 injured 76 down 51 broke* 45 broken 45 advan* 19 were 12 their 11 out 7
=fisir cracks 4268 crack* 1124 crumb* 694 crumbles 694 safe 438 crack 125 cracked 86
=fisur crack 3124 cracked 2154 crack* 1258
=fiv fever 952 medecine 264 bidon 194 dika 194 dikas 194 jackm* 194 jackmel 194 lokad* 194 lokadi 194 lolo 194 paske* 194 pasket 194 stava* 194 stavation 194 potab* 121 potable 121
=fivr yello* 804 yellow 804 dengu* 793 dengue 793 fever 787 avoid 498
=fla lamp 2162 flash* 2074 flashlight 2074 alix 802 champagne 802 colem* 802 coleman 802 flash 802 roy 802 champ* 102
=fle flower 23885 flowe* 441
=fleuv sea 1889 river 1618
=flod jaffa* 810 jaffaabad 810 tori 810 dam 400 crops 399 kachi* 399 kachipul 399 crop 397 los 210 loss 210 caused 199 gov 175 income 175 kambr 175 plz 175 shada* 175
=florid flori* 8873 florida 8873 miami 20
=fm fm 899 ll 591 recharging 401 signa* 364 signal 364 recha* 285 congratulate 196 big 187 small 141 cell 132 fathe* 115 father 115 congr* 97 mothe* 6 mother 6 d 3
=fman close* 1087 closed 565 close 377 bj 122 doors 122 carfo* 46 carfour 46 closes 42 costs 42 saw 20 shut 18 schools 17 president 4 door 3
=fmasion cours* 2612 course 2612 training 1409 train* 904
=fme shut 5051 amounted 611 comite 611 delim* 611 delimart 611 diqui* 611 diquini 611 formi* 611 forming 611 incomplet 611 kinds 611 severl 611 tryed 611 victimes 611 amoun* 73 comit* 22
=fmil appli* 3609 application 3609 form 190
=fnua dark 3798 darkn* 3798 darkness 3798
=fo loud 3650 fake 2015 liber* 1133 liberte 1133 must 422 fort 124 stron* 73 strong 73 false 8
=fod r 640 hurry 608 hayoo 436 tertu* 436 tertulien 436 pista* 342 pistache 342 noire 309 savan* 296 savane 296 perni* 279 pernier 279 fr 262 bags 135 mats 135 waters 135
=fok must 956 producing 167 produ* 166 belongs 112 greething 112 recom* 112 recommendation 112 reconstruct 112 bouquet 111 coi 111 cois 111 lycee 111 plafo* 111 plafocrac 111 closedplace 92 created 92
=foli mad 3400 menta* 3400 mental 3400 madne* 1253 madness 1253 cyclone 34 cyclo* 15 baby 11 crazy 4
=fom form 2418 must 738
=fomasion cours* 2612 course 2612 training 1409 train* 904
=fomil appli* 3609 application 3609 form 190
=fon deep 1735 cannn* 610 cannnot 610 fifa 468 game 376 phone 338 must 246 telep* 179 telephone 179 cell 82 digicel 27 2010 18 books 13 digic* 7 book 4 anyon* 3
=fond fond 6198 paris* 6198 parisien 6198
=fondasion found* 8358 foundation 8358
=fonksion carfo* 1169 carfour 1169 operate 764 opera* 600 burea* 382 bureau 382 currently 382 functionning 382 urgency 382 worki* 359 working 359 wich 237 cafe 203 cyber 203 tryin* 125 trying 125
=fonparisian fond 6198 paris* 6198 parisien 6198
=fontama fonta* 2097 fontamara 2097
=fontamara fonta* 1812 fontamara 1812 re 155 hungry 20 aren 15 included 15 something 14 hungr* 13 somet* 11 43 7 caste* 6 castera 6 crad 6 crads 6 inclu* 6 mapou 6
=for fort 1087 forest 740 fores* 679 jungl* 305 jungle 305 hayoo 206 tertu* 206 tertulien 206 madne* 166 madness 166 fr 124 u 103 efforts 87 your 69 bles 67 bless 67
=fork stren* 8357 strength 8357
=formation training 4131 train* 2649 learn 315
=formuler appoi* 2343 appointment 2343 form 605
=fos fake 4286 false 3488 modes* 327 modesty 327 titanic 327 titan* 137 made 37 congratulate 15 congr* 7
=foskuc abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
=fot armch* 1970 armchair 1970 should 484 shoul* 399 bruis* 288 bruised 288 must 171 beg 92 daugh* 74 daughter 74 she 19
=foto pictu* 3268 photo 961 answering 592 moments 592 photo* 592 photocopy 592 dad 495 telli* 185 telling 185 pictures 176 picture 99 fingerprints 44 transportation 35 finge* 26 saw 24 momen* 17
=fox false 5053 lie 1046
=fr frere* 1179 freres 1179 ganna 483 jorki* 347 jorking 347 closes 318 costs 318 hayoo 309 tertu* 309 tertulien 309 brother 275 fr 186 sartr* 147 sartre 147 spous* 119 spouses 119
=fra sentence 1854 sente* 1828
=frakti fract* 4292 fracture 4292 bone 347 broke* 4 broken 4
=fran pari 1594 paris 1594 frenc* 1515 french 1515 flour 477 brother 392 broth* 143 france 3
=frank franc* 3924 debts 886 indep* 886 independence 886 willi* 886 willing 886 francais 360 svp 360 france 208 canada 71 refuge 36 debt 18 canad* 17 refug* 13
=frap hit 2363 knock 1977 struck 1084 struc* 983 lwe 42 lwes 42 strik* 37 strike 37 bless* 34 blessed 34 firm 30 massi* 30 massive 30 stron* 16 strong 16 pile 15
=fre broth* 1414 brother 718 cold 488 brothers 140 cell 106 hypot* 95 hypothermia 95 digicel 35 sisters 11 digic* 9 free 3
=fredi cold 954 arms 400 legs 400 bariy 233 fleur* 233 fleurimond 233 casez 225 holes* 225 holese 225 poors 225 tahnk 225 medecine 172 antoi* 165 antoine 165 entra* 86 entrance 86
=frel vulne* 2195 vulnerable 2195
=frer brothers 1844 detail 908 frere 908 jumba* 908 jumbala 908 litle 908 brother 331 4 224 broth* 121 shelter 103 shelt* 82 club 4
=frigid refri* 8358 refrigerator 8358
=fronti border 727 borde* 384 front* 333 frontiere 333 sans 333 san 330 blood 10 otherwise 3
=frontier border 969 borde* 513
=frontir border 969 borde* 513
=frt hypot* 1654 hypothermia 1654 cold 1169
=fruad cold 1468 showers 254 cuba 252 showe* 170 predicted 140 predi* 101 tomor* 6 tomorrow 6 tonig* 3 tonight 3
=frui veget* 3905 vegetables 3905 fruit 3297
=fti armch* 9848 armchair 9848 wheelchair 7 wheel* 6
=fu mad 1583 menta* 1583 mental 1583 stove 1487 crowd 1291 crazy 1177 b 265 edh 228 nonse* 117 nonsensical 117 darli* 74 darling 74 kid 66 kids 66
=fua liver 1999 once 1411 times 1221 time 716 recep* 295 reception 295 fault 223 human 216 secon* 137 second 137 picture 117 line 69 think* 65 thinking 65 act 45 pictu* 40
=fui fruit 5541 dig 3660 latrine 687 latri* 286 hall 11
=ful crowd 9036
=funerel bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
=funi supply 5682 supplies 1107 suppl* 1100 provide 141
=funiti supply 5682 supplies 1107 suppl* 1100 provide 141
=funrel bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
=fuonti borde* 704 border 581 wall 247 borders 91 checkpoint 6 check* 5 cros 4 cross 4 post 3
=furniti supply 5682 supplies 1107 suppl* 1100 provide 141
=futbl footb* 1853 football 1853 socce* 1853 soccer 1853 game 31 field 3
=futbol footb* 1853 football 1853 socce* 1853 soccer 1853 game 31 field 3
=g piece 733 ngo 658 1000 577 ht 577 promised 577 40 405 rough* 405 roughly 405 tin 386 lovel* 375 lovely 375 hard 209 sold 164 00 88 organization 76 promi* 58
=gad coast 1136 guard 983 watch 761 look 695 david* 207 davidson 207 paul 207 plese 207 ruell* 207 ruelle 207 treated 207 115 157 chava* 157 chavanne 157 impass 157 mal 157
=gadian watch* 15322 watchman 15322
=gadk coast 3786 guard 3276
=gadko coast 3786 guard 3276
=gadri kinde* 8358 kindergarten 8358
=galon gallo* 4564 gallon 4564 selli* 22 selling 22 diese* 5 diesel 5
=gan have 77 there 49 has 47 seems 41 no 40 seem 27 cause 24 age 22 old 21 place* 21 agenc* 18 agency 18 16 16 appea* 16 measle 16 places 16
=gang gang 5366 gangs 5366
=gani gain 2090 win 2090 organize 752 mulle* 516 muller 516 comitee 499 informatioon 499 organised 499 commitee 434 medicaitons 434 necessities 434 comit* 106 organ* 96 feuil* 57 feuilles 57 organized 17
=ganian lagonav 390 gain 348 win 348 ent 289 edh 188 shortage 154 behav* 142 behaviour 142 e 142 assisting 138 limit* 138 limited 138 short* 138 ther 123 forse* 114 forsee 114
=ganin has 1073 there 11
=ganisasion greeting 936 organ* 906 organization 641 organizations 169 organize 28 greet* 18 understanding 7
=ganl broug* 1831 brought 1831 seems 1743 maybe 1258 seem 1134 forge* 3 forget 3
=ganti ganth* 5572 ganthier 5572 haven 470 commune 118 secti* 109 section 109 had 25 commu* 10 which 6 yet 5
=gar stati* 2161 station 2161
=gard agent* 4206 agents 4206 guard 579
=garkon boys 2960 boy 1250 rheto 421 writer 421 18 378 im 162 write* 139 man 40 life 14 livin* 4 living 4 young 4 alone 3
=garon boys 4440 boy 1875
=gas gas 4348 gazol* 1186 gazoline 1186 keros* 33 kerosene 33 diese* 15 diesel 15 stati* 8 station 8 fuel 7 price 6 gasol* 5 gasoline 5
=gaslin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
=gasolin gasol* 2737 gasoline 2737 diese* 2043 diesel 2043 fuel 1011 selli* 332 selling 332 keros* 19 kerosene 19 gallo* 14 gallon 14
=gason man 1327 son 1262 boy 499 condoms 290 vitam* 290 vitamines 290 iron 120 antib* 87 antibiotics 87 languages 66 termi* 66 terminate 66 ent 37 condo* 35 young 13 youth 3
=gat rotte* 5376 rotten 5376 spoil* 5376 spoiled 5376 ruine* 407 ruined 407
=gc left 2255
=gdgd earthquake 253 earth* 161
=gerald batai* 4179 bataille 4179 geral* 4179 gerald 4179
=geri cure 9846 heal 9846 recov* 15 recover 15
=gerison cure 9846 heal 9846 recov* 15 recover 15
=ges elder* 1687 elderly 1687 old 85
=gian guian* 9850 guiana 9850
=gid orient 10321 orien* 1202 guide 130
=gimna wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
=gin guian* 1231 guiana 1231 mis 439 miss 439 signa* 246 signal 246 resso* 222 ressources 222 wipe 222 wipes 222 problem 214 arcah* 195 arcahaie 195 has 170 hungra 139 otherwise 124
=gla ice 11992 conducteur 842 exp 842 feber* 842 febert 842 mathi* 842 mathieu 842 operator 842 souve* 842 souverain 842 glas 366 glass 366 condu* 163 tract* 27 tractor 27 opera* 10
=gli adven* 822 adventist 822 koa 822 mudsl* 793 mudslide 793 pray 724 churc* 280 church 280 lands* 148 landslide 148 prayer 134 praye* 131 clerc* 84 clercine 84 location 4
=glisanan lands* 2489 landslide 2489
=glisman mudsl* 2380 mudslide 2380 lands* 445 landslide 445
=gn has 432 witho* 344 without 344 there 85 is 3
=goav goave 1588 grand 208 petit 139 bai 52 creol 52 ingli* 52 inglish 52 adres* 27 adress 27 frenc* 5 french 5
=goc left 2255
=god glas 1187 glass 1187 francais 464 svp 464 bles 315 bless 315 cup 308 u 224 bariy 177 fleur* 177 fleurimond 177 contimue 165 gods 165 prayers 165 ur 165 efforts 157
=goj throa* 2629 throat 2629 docter 6 docte* 5
=gonav islan* 1656 island 1656 canal 1620 bonhe* 626 bonheure 626 point* 626 pointe 626 raque* 626 raquettecommunity 626 mount* 459 mountain 459 boi 245 bois 245 gonav* 22 gonave 22
=gonev gonai* 1618 gonaives 1301 peoples 400 part 87 distibute 5 gonaive 5 partisans 5 disti* 3 distribution 3
=gra mercy 465 consi* 401 350 217 amounts 217 galet* 217 galets 217 gonna 217 tiny 217 casez 190 holes* 190 holese 190 poors 190 tahnk 190 recharging 150 consider 142 desin* 128
=grad richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
=grak grace 1220 egliz 1098 thanks 124 thank* 122 jokin* 113 joking 113 cards 45 person 30 33 24 perso* 22 impor* 8 important 8 message 4 bles 3 bless 3 note 3
=gran adult 428 biggest 401 grand 384 pills 360 tablets 360 grand* 327 almig* 299 almighty 299 big 293 grandmother 264 residency 201 gerar* 164 gerard 164 residence 153 highw* 112 highway 112
=grand large 993 grandfather 462 grande 327 grand 319 grandmother 293 grand* 256 anse 154 big 87 great 74 dream* 69 dreamer 69 dreams 69 lonel* 69 lonely 69 styli* 69 stylist 69
=grandan grande 6674 anse 3152
=grandi grow 10328 raise 1131
=grangu hungr* 357 hunge* 328 hunger 328 hungry 306 angry 217 stavi* 143 staving 143 ddp 46 sourt* 46 sourthern 46 axina 44 gile 44 giles 44 bidon 30 dika 30 dikas 30
=granguav grand 2077 goave 298
=granm almig* 1722 almighty 1722 grandmother 1356 grand* 204
=granmun old 850 elder* 392 elderly 392 medecin 279 incomplete 271 incom* 247 danjo* 210 danjour 210 urege* 210 uregent 210 require 186 adult 134 requi* 96 suppose 56 downt* 46 downtown 46
=granp grandfather 2933 grand* 279
=granpapa grandfather 2933 grand* 279
=gratel itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
=grati free 931 ecogr* 314 ecography 314 pregnate 314 transport 141 recharging 109 recha* 78 rapid* 63 rapidly 63 tc 63 favor 60 ride 49 ton 49 tons 49 bus 45 cell 36
=gratl itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
=gratui free 1316
=gratuitanan free 1316
=grav serio* 2852 serious 2852 ill 1113 patient 1113 illness 797 difficult 422 disea* 275 disease 275 illne* 153 situa* 142 situation 142 patie* 107 diffi* 75 bad 70 seriously 35 severe 35
=grava debri* 2177 debris 2177 rubble 332 rubbl* 116
=gravanan seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
=gresi gress* 1287 gressier 1287 hayoo 7 tertu* 7 tertulien 7 fr 5
=grev strik* 8227 strike 8227
=gri grey 11992 griz 1441 lines 1441 river* 1441 rivera 1441 fougy 111 umbre* 57 umbrella 57
=grian laugh 10408
=gridap lamp 6394 flash* 553 flashlight 553
=grip flu 3393 influ* 1584 influenza 1584 cough 91 cold 5
=grk grace 1500 thanks 248 thank* 243 bles 38 bless 38
=gro big 1534 large 1293 canal 978 bless* 534 blessed 534 mount* 277 mountain 277 struck 161 boi 148 bois 148 struc* 146 great 97 longe* 15 longer 15
=grogu starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
=grup group 2575 carav* 325 caravan 325 committee 21 commi* 9
=grupman group 2825
=grv strik* 8227 strike 8227
=gu starv* 830 starving 830 resso* 270 ressources 270 wipe 270 wipes 270 danjo* 208 danjour 208 urege* 208 uregent 208 hygienic 69 downt* 45 downtown 45 adult* 40 adults 40 shoe 19
=guadlup guade* 8317 guadeloupe 8317 martinique 8317
=guav goave 1020 petit 653 goave* 467 goaves 467 invol* 119 involved 119 pillage 119 grand 95 pilla* 80 avoid 76 concerned 70 precaution 54 preca* 4
=gud gourd* 2677 gourdes 2677 goud 1196 00 935 rate 396 dollar 37 30 12 buyin* 12 buying 12 cart 12 dolla* 4
=gudu earthquake 253 earth* 161
=gudugudu earthquake 253 earth* 161
=guman battl* 2665 battle 2665 fight 2665 survive 1992 survi* 492 calam* 218 calamity 218 mist 218 striv* 218 striving 218 miser* 38 misery 38 advice 5 save 4 advic* 3 while 3
=guo big 606 biggest 577 pregnant 474 pregn* 321 frequ* 246 frequency 246 prvie* 246 prview 246 burning 177 coupe 177 firm 142 massi* 142 massive 142 large 85 burni* 83 front* 83
=gup group 1523 migrants 501 communicate 324 enabl* 324 enable 324 neighborhoods 324 6227 292 humanist 292 mhd 292 movem* 292 movement 292 devel* 248 development 248 group* 130 groups 130 thems* 91
=gurd gourd* 3591 gourdes 3591
=gus woman 1847 pregnant 669 pregn* 453
=gut taste 16716
=guvanman government 551 gover* 530 gourv* 408 gourvernement 408 gouvernement 187 cleaned 157 homes 157 doesn 126 gouve* 121 repor* 100 report 100 pictu* 79 infos 56 foods* 23 foodstuff 23 pea 23
=guvelman government 795 gover* 766
=guvernanan offer 1508 state 433 government 357 gover* 344 haitian 42 doe 19 does 19
=guvernman government 795 gover* 766
=guvnman government 766 gover* 737 state 79
=i july 206 fifa 120 their 120 antis* 111 antiseismic 111 game 97 colds 95 misse* 94 missed 94 posse* 87 possess 87 docter 75 conte* 71 content 71 understood 71 there 66
=ia anonc* 363 anonce 363 scola* 317 scolarship 317 prsid* 208 prsident 208 jobpaw 203 doubt 184 com 151 caste* 138 castera 138 crad 138 crads 138 mapou 138 night* 103 nights 103
=iadan farm 14144 garde* 14144 garden 14144
=iak jacqu* 2385 jacques 2385 conve* 495 conversation 495 jame 495 james 495 looks 495 rigth 495 works 495 onnen 221 bouquet 125 coi 125 cois 125 lycee 125 plafo* 125 plafocrac 125
=iakmel jacme* 1337 jacmel 1337 bidon 121 dika 121 dikas 121 jackm* 121 jackmel 121 lokad* 121 lokadi 121 lolo 121 paske* 121 pasket 121 stava* 121 stavation 121 laval* 11 lavale 11
=iakml jacme* 1511 jacmel 1511
=ialu jealo* 15323 jealous 15323
=iam ever 605 never 527 aren 493 included 493 receivng 358 recieved 358 white* 274 whites 274 inclu* 186 47 88 recie* 87 purch* 81 purchase 81 calva* 30 calvaire 30 lazar* 30
=iamb foot 5441 feet 2682 leg 242
=iamek jamai* 15323 jamaica 15323
=ian youth 301 young 228 june 213 urgen* 128 way 105 wrote 104 240 82 rserv* 74 rservoire 74 quality 70 something 63 urgent 62 sheltery 61 fast 53 bow 50 knees 50
=ianb cros 1367 cross 1367 border 4
=ianera generator 4354 gener* 1780
=ianeral general 5585 gener* 1099 docter 28 docte* 22 quick* 8 quickly 8
=ianfi girl 1585 youth 1560 young 387
=iang forest 2221 fores* 2037 jungl* 914 jungle 914
=ianm yam 600 never 351 leg 148 victime 139 carrefou 130 gotte* 95 gotten 95 1000 73 ht 73 promised 73 any 69 onnen 68 363 65 prolongee 65 distribution 64 telec* 55
=ianu knee 7963
=ianvi janua* 749 january 749 event 299 juana* 298 juanary 298 12 217 events 172 event* 133 betai* 66 betails 66 plant* 66 plantation 66 kille* 40 killed 40 address 38 2010 34
=iap givin* 337 giving 337 functional 146 ad 137 dadad* 137 dadadou 137 haven* 137 havent 137 decentralize 133 fm 117 fortn* 116 fortnight 116 eithe* 79 either 79 worst 78 doing 76
=iar k 3136 yar 763 basti 300 belong 300 gulbe* 300 gulberg 300 hamed 300 lahor* 300 lahore 300 matri* 300 matric 300 pakis* 300 pakistan 300 punja* 300 punjab 300 0 287
=idanti identity 3161 id 2407 ident* 416
=idantifikasion ident* 3896 identification 625 identity 104 id 79 restart 31 resta* 28 choos* 9 choose 9 howev* 7 however 7
=ide idea 3394 medicament 806 rouge 634 healt* 324 health 324 terre 162 cente* 4 center 4
=ie yeste* 130 yesterday 130 peoplel 107 july 100 o 73 great 48 ye 47 eye 46 eyes 46 blind 43 joke 34 jokes 34 statu* 34 status 34 carrefou 33 excha* 33
=iean poten* 596 potent 596 speak* 596 speaking 596 voice* 596 voices 596 ti 589 looki* 330 looking 330 mothe* 46 mother 46 goave 43 name 29 someo* 29 someone 29 but 5
=iedi thurs* 2187 thursday 2187 broad* 384 broadcast 384 fanat* 384 fanatic 384 incon* 384 inconditional 384 luco 384 raoul 384 tiot 384 dehyd* 253 dehydrated 253 listening 57 resca* 21 rescape 21
=ier manage 2196 try 1775 digiciel 1377 extra 1377 deal 493 management 295 manag* 154 sit 108 bad 22 doing 20 down 13 feel 8
=ieral batai* 4179 bataille 4179 geral* 4179 gerald 4179
=ierani jerem* 1662 jeremie 1662 jorki* 434 jorking 434
=ies something 792 somet* 600
=iesi jesu 718 jesus 718 god 364 necessary 218 neces* 156 despise 80 hey 80 sache* 80 sachet 80 among 27 despi* 11 lord 9 translate 8 trans* 6 important 4 impor* 3
=iesikri jesu 1685 jesus 1685 christ 296 chris* 265
=iesion manage 6587 management 885 manag* 463
=iesu jesu 1686 jesus 1686 decre* 297 decrease 297 greating 297 ideli* 297 idelinquency 297 juvenile 297 great* 197 juven* 25 christ 17 chris* 15 bened* 6 benediction 6 director 5
=iesua yeste* 1610 yesterday 1610 last 141 night 18
=ieudi thurs* 4335 thursday 4335 monda* 56 monday 56 sunda* 53 sunday 53 wedne* 5 wednesday 5 satur* 3 saturday 3 tuesd* 3 tuesday 3
=ieun young 2201 youth 574 1189 86 152 86 206 86 2353 86 257 86 3106 86 4000 86 childrens 86 refugees 8 18 7 rheto 7 writer 7 500 6 im 3
=ieux eye 2791 eyes 2791
=igian hygiene 2042 hygie* 1992 clean 98
=igin hygiene 2042 hygie* 1992 clean 98
=ij judge 4812 trial 4812 court 550
=ijian hygiene 2128 hygie* 2076
=ijianik paper 1098 hygiene 953 hygie* 930 pad 606 pads 606 sanitary 606 towel* 606 towels 606 sanit* 559 kit 384 toilet 172 toile* 91
=ijin hygiene 2128 hygie* 2076
=iki here 2339
=il answered 189 antis* 156 antiseismic 156 anywh* 137 anywhere 137 becoming 110 complicated 110 forwa* 110 forward 110 waste 110 should 109 wheth* 108 whether 108 him 90 shoul* 90 there 84
=ils them 1245 they 6
=imaj picture 4851 pictu* 1666 photo 746 human 48 think* 14 thinking 14 act 10 case 3
=imani humanitarian 2028 human* 2004 jiman* 1082 jimani 1082 malpa* 1082 malpasse 1082 lwe 12 lwes 12
=imdiatanan immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
=imedia immed* 3771 barik* 925 barikad 925 crew 925 immediate 925 rockf* 925 rockfam 925 immediately 600 away 245 artists 57 artis* 3
=imediatanan immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
=imediatman immediately 3357 immed* 2204 away 1372 right 9
=imel email 3605
=imeubl building 4164 build* 3608
=imigr migrate 1982 immig* 1862 immigration 1862 migra* 22
=imigrasion immig* 1591 immigration 1591 migrate 1182 printing 1174 print* 500 homeland 105 procedures 98 answering 13 migra* 13 moments 13 passp* 13 passport 13 photo* 13 photocopy 13 dad 11 renew 5
=imigration immig* 2137 immigration 2137 makin* 150 making 150 moment 62 momen* 39
=iml email 3605
=imna gymna* 5504 gymnasium 5504
=imnasim gymna* 5504 gymnasium 5504
=imnasiom gymna* 5504 gymnasium 5504
=imo twin 9850 twins 9850
=imp bb 947 couti* 947 coutinue 947 impasse 829 75 540 mahot* 540 mahotie 540 alexi* 466 alexie 466 nd 466 impas* 407 palom* 277 paloma 277 prole* 277 prolems 277 pure 277
=impa alley 1136 impas* 503 beb 297 othe 297 raine 297 colon 253 foof 253 umpas* 253 umpasse 253 chretien 194 maria* 188 mariani 188 chret* 184 alix 172 champagne 172 colem* 172
=importan important 558 impor* 532
=imposib impos* 2974 impossible 2974
=imposibl impos* 2327 impossible 2327 possible 736 possi* 356
=in dam 653 hurry 328 undes* 283 undestanding 283 fifa 199 misse* 162 missed 162 game 160 human 152 pista* 141 pistache 141 savan* 122 savane 122 one 116 noire 110 n 106
=inc hinch* 4400 hinche 4400 peupl* 11 peuple 11
=infektion epide* 3391 epidemic 3391 infec* 360 infection 360
=infirmi nurse 3314 nurse* 552 nurses 552
=infirmier nurse 3889
=infirmir nurse 3889
=infm informed 2048 inform 1329
=infmasion info 1393 information 3
=infom informed 2048 inform 1329
=infomasion sport 782 organizations 467 allwa* 191 allways 191 ambas* 191 ambassy 191 rendezvous 191 information 181 earthquakes 167 info 130 residence 123 hungra 101 otherwise 90 infor* 65 other* 38 rende* 30
=infomatik informatics 7370 compu* 269 computer 269
=infomation requesting 1945 jobpaw 989 com 737 jobpa* 405 www 405 country 103 more 66 count* 62 hello 61 about 45 reque* 22 information 11 alrea* 3 already 3 infor* 3
=inform inform 2057 informed 602 complete 250 compl* 201 news 43
=informasion 13 2088 info 692 informations 14 janua* 12 january 12
=information information 209 infor* 174 informations 165 addit* 137 additional 137 mosquitoes 137 grand 60 congratulate 53 france 35 sismi* 34 sismic 34 congr* 26 waitt* 26 waitting 26 d 24 polit* 21
=inganieur technician 2603 informatic 2003 ingen* 2003 ingeneer 2003 techn* 841 engineer 30 engin* 16
=ingnieur technician 5206 techn* 1681 engineer 61 engin* 31
=inifm unifo* 5746 uniform 5746
=inifom unifo* 5746 uniform 5746
=inisef unice* 3544 unicef 3544
=inisf unice* 3544 unicef 3544
=inivesi college 1735 unive* 1393 colle* 660 university 414 universities 226 cazea* 160 cazeau 160 compt* 160 comptables 160 drive 160 sciences 160 universit 160 accounting 79 faculty 16 facul* 9 state* 6
=inivsi university 1589 unive* 796 handing 369 handling 369 technicians 369 college 126 handi* 96 handl* 54 colle* 48 institutions 45 gerar* 34 gerard 34 white* 34 whites 34 gouvernment 32 resto* 32
=inkandi fire 2729
=inond flooding 2039 flood* 1209 flood 814 flooded 51 aux 6
=inondasion flood 2205 flooding 1286 flood* 763 came 21
=inondation flooded 3685 flood 754 flooding 440 flood* 261
=inpotan important 558 impor* 532
=insekiri unsaf* 9253 unsafe 9253 insecurity 67 insec* 9
=insekuri insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
=inskuri insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
=institision institution 10089 insti* 132
=instituteur teachers 2532 teacher 2206 teach* 1991
=insufisan enoug* 1600 enough 1600
=interdi forbi* 4378 forbidden 4378
=intern websi* 5879 website 5879 site 46 internet 23
=internasional international 2976 inter* 364
=intruvabl found 1219
=io them 62 they 61 those 42 distributing 37 thug 26 thugs 26 beat 24 thems* 22 themselves 22 animal 20 cattl* 20 cattle 20 says 20 price* 19 prices 19 sport 19
=iob employment 1553 marit* 847 maritime 847 e 569 avala* 465 avalaible 465 electronic 465 interesting 465 mail 373 emplo* 295 jobs 242 campa* 240 campaign 240 impatienntly 240 offer* 240 offering 240
=iodi today 628 telli* 169 telling 169 urgent 84 betwenn 82 dyoba* 82 dyobal 82 dyobe* 82 dyobel 82 juvenat 82 musso 82 sms 79 docha* 71 dochamo 71 sapot* 71 sapotille 71
=iodia goud 598 00 468 today 448 hasnt 206 msg 206 pm 206 rate 198 findi* 167 finding 167 hungra 139 6 136 otherwise 124 rubbles 99 decided 81 p 59 desin* 54
=ion a 85 yello* 64 yellow 64 an 46 once 36 somet* 36 someo* 32 someone 32 something 31 yon 31 some 27 anoth* 24 another 24 one 24 stron* 23 strong 23
=ionalo each 2903 other 13
=ionlo anoth* 2542 another 2542
=iordi today 908
=iork york 1791 caref* 974 carefour 974 nonse* 272 nonsensical 272
=ip skirt 7840 dres 675 dress 675 cornr* 104 cornrow 104 denim 104 printed 104 sees 104 weari* 104 wearing 104 print* 60 black 28 white 27 shirt 5
=ipa don 644 they 54 t 29 do 8 not 6
=ipetansion hyper* 3031 hypertension 3031 press* 3031 pressure 3031
=ipotani hypot* 4518 hypothermia 4518
=ipotmi hypot* 4518 hypothermia 4518
=iptansion hyper* 3031 hypertension 3031 press* 3031 pressure 3031
=is narro* 1039 narrow 1039 tight 1039 until 452 loui 417 louis 417 used 187 mind 168 by 143 bai 127 creol 127 ingli* 127 inglish 127 culturelle 117 educative 117 enfan* 117
=isi here 2159 affil* 231 affiliation 231 jeune* 231 jeunesse 231 jpp 231 pouvo* 231 pouvoir 231 populaire 76
=isin factory 10340 facto* 859
=iska until 895 hungra 222 men 219 otherwise 199 amounted 173 comite 173 delim* 173 delimart 173 diqui* 173 diquini 173 formi* 173 forming 173 incomplet 173 kinds 173 severl 173 tryed 173
=iskask until 2094 up 538
=isol isola* 7661 isolated 7661 showers 623 cuba 619 showe* 418 predicted 342 predi* 246 tomor* 15 tomorrow 15 tonig* 7 tonight 7 reach 5
=isotan therm* 3374 thermal 3374 blanket 141 blank* 51
=isotm therm* 3374 thermal 3374 blanket 141 blank* 51
=isti justi* 4164 justice 4164 court 975 law 19
=istua histo* 14144 history 14144 story 14144
=it desso* 363 dessource 363 lemai* 363 lemaire 363 premi* 363 premiere 363 anywa* 348 anyways 348 nigga 348 yo 341 emerg* 291 emergency 291 recov* 246 recover 246 management 213 whom 174
=itili serve 1070 admin* 596 administrations 596 burnig 596 depose 596 severals 596 thout* 596 thouth 596 kindl* 582 kindle 582 sait 582 tants 582 use 470 plate 240 tant 171 depos* 55
=iu day 364 days 232 cyclon 115 shada 101 francais 67 svp 67 bened* 62 benediction 62 archive 57 baby 57 specially 57 one 54 usa 53 least 43 educt* 42 eduction 42
=iua joy 7513
=iuan find 121 reach 108 recei* 102 get 76 got 46 43 37 anyth* 36 anything 36 cam 34 found 30 any 27 41 25 its 25 carrefou 23 coordinates 22 engineers 22
=iuanm mysel* 1102 myself 1102 receive 526 recei* 133 found 82 way 14 get 10
=iue game 629 boul 534 phone* 534 phones 534 footb* 490 football 490 socce* 490 soccer 490 play 331 receive 211 recei* 53 found 33 get 4 two 4
=iuil july 5973
=iuin june 2567 receive 633 delivre 262 kole 262 zepol 262 pou 211 despe* 203 desperate 203 recei* 160 found 99 deliv* 70 get 12 n 3
=iuk until 2094 up 538
=iun prese* 340 one 225 presence 202 presidant 202 each 193 receive 167 docha* 158 dochamo 158 sapot* 158 sapotille 158 terra* 158 terrain 158 days 149 burea* 135 bureau 135 currently 135
=iunal journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
=iunali avala* 1608 avalaible 1608 electronic 1608 interesting 1608 journ* 1210 journalist 1210 newsp* 1210 newspaper 1210 pres 1210 press 1210 talki* 75 talking 75 sendi* 4 sending 4
=iungl forest 2221 fores* 2037 jungl* 914 jungle 914
=iur days 727 day 481 efforts 478 misse* 459 missed 459 dear 342 13 238 effor* 165 bye 121 dream* 51 dreamer 51 dreams 51 lonel* 51 lonely 51 styli* 51 stylist 51
=iurnal journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
=iurnali journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
=iusk until 2094 up 538
=iuska breathe 1345 until 1047 unabl* 540 unable 540 smell 489 up 269 due 135 breat* 56
=iut game 1781 footb* 1388 football 1388 socce* 1388 soccer 1388
=iv hiv 11826 aids 264
=j 27 92 thirsty 86 assistant 84 acces* 78 access 78 everything 62 bj 61 doors 61 news 54 supposed 49 brack* 46 bracket 46 ceism* 46 ceisme 46 midda* 46 midday 46
=jns 7 2904 jns 2904 math 2904 sam 2904 girl 792 youth 780 young 194
=jrmi jerem* 1903 jeremie 1903
=jsu jesu 1551 jesus 1551 censo* 251 censor 251 leadi* 251 leading 251 soil 251 tests 251 test 250 bible 58 professor 39 lord 31 christ 30 mind 29 chris* 26
=k frame 101 showering 99 wheth* 98 whether 98 happening 97 informatic 83 ingen* 83 ingeneer 83 c 82 least 75 wanna 73 insul* 71 insult 71 pwers* 62 pwerson 62 symbo* 62
=ka can 140 allow* 44 allowed 44 illnesses 41 benef* 33 benefit 33 crumb* 32 crumbles 32 ambro* 28 maglo* 28 magloire 28 shada 28 breat* 27 breathing 27 canno* 26 cannot 26
=kab able 1787 neighbour 1093 leg 319 helpi* 67 helping 67 company 51 far 50 compa* 43 neigh* 9 broke* 7 broken 7 him 3
=kabab able 2631 could 26
=kaban bed 6983
=kabar cabar* 4378 cabaret 4378
=kabri goat 4179 cabri* 2800 cabrit 2800 betai* 313 betails 313 plant* 313 plantation 313 kille* 191 killed 191 morne 77 rainn* 18 rainning 18 weeks 8 two 6
=kac hide 8358 cash 8276
=kad continues 1411 previous 1411 trunc* 1411 truncated 1411 producing 839 produ* 835 playi* 466 playing 466 alert 390 seems 162 seem 105 thought 95 previ* 78 thoug* 20 someo* 5 someone 5
=kadav kadav* 2824 kadavers 2824 corps* 2153 corpses 2153 bodie* 784 bodies 784 comes 452 suppose 127 wash 46
=kadavr corps* 4304 corpses 4304 bodie* 1567 bodies 1567
=kadeak rape 2906 raped 2906
=kado gift 3508 donate 760 digiciel 679 extra 679 donat* 297 deal 243 refer* 236 referring 236 words 232 provided 212 sure 152 so 117 digic* 77 digicel 74 someo* 74 someone 74
=kaf coffe* 2652 coffee 2652 cafe 1256 cyber 1256 answering 222 moments 222 photo* 222 photocopy 222 dad 186 detail 84 frere 84 jumba* 84 jumbala 84 litle 84 telli* 69 telling 69
=kafu carre* 512 carrefour 423 carfo* 265 carfour 265 caref* 233 carefour 233 shada 190 crossroads 139 forgot 139 intersection 139 forgo* 81 wich 80 atten* 65 attention 65 damie* 65 damier 65
=kago cargo 7128 container 7128
=kal differents 895 tinan* 895 tinante 895 misse* 687 missed 687 anywa* 348 anyways 348 nigga 348 yo 341 bai 286 creol 286 ingli* 286 inglish 286 adres* 148 adress 148 50 144
=kalfu crossroads 12580 intersection 12580 cross* 71
=kali kind 2266 quality 855 quali* 448 type 369 amounted 264 comite 264 delim* 264 delimart 264 diqui* 264 diquini 264 formi* 264 forming 264 incomplet 264 kinds 264 severl 264 tryed 264
=kalkil calcu* 7661 calculate 7661 earthquater 2495 level 788 his 271 count 24
=kam transfer 936 cam 923 n 600 came 206 paix 149 worki* 126 working 126 de 62 start 22 left 15 trans* 11
=kamarad comra* 8344 comrade 8344 colleague 117 colle* 72
=kamion truck 2523 picku* 1555 pickup 1555 tapta* 1555 taptap 1555
=kamp camps 3944 camp 251
=kampagn province 3537 countryside 407 provi* 98
=kan camp 875 fifte* 765 fifteen 765 cance* 730 cancer 730 khan 563 canoe 330 thousands 301 kwade* 173 kwadebouke 173 goave* 146 goaves 146 thous* 138 thousand 138 pur 95 rahim 95
=kanada canad* 3809 canada 2382 montr* 270 montreal 270 canadian 40 paspo* 8 pasport 8 fill 4
=kanan canaa* 3053 canaan 3053
=kanap canap* 2038 canape 2038 vert 2038
=kanapev canap* 2040 canape 2040 vert 2040
=kanaran canaa* 3055 canaan 3055
=kanaval carni* 8358 carnival 8358
=kanb hold 2763 firm 453 massi* 453 massive 453 keep 322 guy 282 stron* 242 strong 242 civil 214 engineer 126 engin* 65 broke* 30 broken 30 wife 19 baby 17 catch 10
=kand rejec* 614 reject 614 render 614 rende* 518 when 484 cry 102 voice 86 services 52 while 38
=kanmarad comra* 8344 comrade 8344 colleague 117 colle* 72
=kano canoe 4455 boat 1180
=kanp stand 2122 stagn* 745 stagnant 745 camps 493 rural 468 stop 335 campa* 209 campaign 209 impatienntly 209 offer* 209 offering 209 vaksi* 209 vaksination 209 broke 208 claud* 208 claude 208
=kanskf kensc* 1706 kenscoff 1706 piles 1063 kensk* 1057 kenskoff 1057 pile 195 night* 43 nights 43 werew* 43 werewolfs 43 ourse* 20 ourselves 20 blankets 4 anoth* 3 another 3
=kanskof kensc* 2665 kenscoff 2665
=kantan thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
=kanti quant* 5078 quantity 5078 amount 1585 amoun* 540 debit 8 flowe* 8 flowed 8 h 8 liqui* 8 liquid 8 mn 8
=kantr center 797 cente* 796 internationale 622 coope* 293 cooperation 293 centre 239 antis* 163 antiseismic 163 recep* 87 reception 87 33 29 patmo* 17 patmos 17 repat* 17 repatriate 17 medicament 15
=kap cap 245 haitien 172 liket* 144 liketo 144 condom 116 balls 89 belle 89 handle 85 rhe 83 friends 82 case 79 ou 77 happening 68 expecting 67 yow 67 expec* 66
=kapab able 411 aftershoocks 324 retor* 231 retord 231 capab* 165 capable 165 moreo* 148 moreover 148 responsibility 137 assisting 129 limit* 129 limited 129 checking 122 unabl* 115 unable 115 colds 110
=kapaki capac* 3950 capacity 3950 available 204 avail* 73
=kapasi capac* 4159 capacity 4159
=kapesian cap 1779 haitien 1247 haiti* 35
=kapital capit* 2273 capital 2273 businesses 12 enjoy* 12 enjoying 12 pillaging 12 stand* 12 standing 12 store* 12 stores 12
=kapo condo* 4630 condom 1559 planning 720 plann* 717 condoms 124 vitam* 124 vitamines 124 iron 51 antib* 37 antibiotics 37
=kar 1000 432 ht 432 promised 432 obser* 386 observes 386 returns 386 sabba* 386 sabbath 386 build 293 conducteur 211 exp 211 feber* 211 febert 211 mathi* 211 mathieu 211 operator 211
=karan forty 7355 twent* 62 twenty 62 thirt* 41 thirty 41
=karavan carav* 4033 caravan 4033
=karavn carav* 4033 caravan 4033
=karburan fuel 4380 gasol* 3176 gasoline 3176 gas 101
=kard residency 1540 residence 1170 havn 489 watta* 489 wattan 489 areas 393 allah 243 aug 243 cityn* 243 citynadra 243 dera 243 hen 243 jari 243 jen 243 jin 243 jo 243
=karefu carrefour 794 carre* 546
=karefur carrefour 423 feuil* 417 feuilles 417 carre* 291 26 185 issue* 135 issues 135 disca* 122 discard 122 jasmi* 120 jasmin 120 villa 120 27 116 32 105 beach 105 bags 66
=karfu carrefour 794 carre* 546
=karti neighborhood 2265 neigh* 1296
=kartier neighborhood 2265 neigh* 1296
=kas fract* 1624 fracture 1624 broke* 997 broken 997 bone 131 break 88 leg 73 arms 37 legs 37 arm 4 neighbour 4
=kasav cassa* 7661 cassava 7661 manio* 7661 manioc 7661
=kasek local 3442 official 1191 offic* 27
=kask hat 2965 casez 497 holes* 497 holese 497 poors 497 tahnk 497 hasnt 412 msg 412 pm 412 6 272 rubbles 198 decided 161 advices 127 decid* 54 earli* 51 earlier 51
=kat card 568 four 245 carte 160 cards 156 fourt* 121 fourteen 121 sixte* 121 sixteen 121 thirteen 121 distribution 97 chemi* 89 chemin 89 lespi* 89 lespinasse 89 assisting 88 limit* 88
=katastrof catas* 1599 disas* 489 disaster 489 catastrophe 267 happened 140 natural 129 natur* 126 advice 86 th 71 advic* 50 catastrophy 20 departement 17 north 12 depar* 9 again* 8 against 8
=katastuf disas* 1493 disaster 1493 catastrophe 815 catas* 228
=katastuof disas* 1009 disaster 1009 maste* 552 master 552 assistances 468 catastrophe 428 current 410 gives 355 key 264 soldier 237 curre* 124 catas* 120 soldi* 107 c 93 alway* 20 always 20
=katedral cathe* 15323 cathedral 15323
=katel carte* 4635 cartel 4635 mafia 4635
=kati neighborhood 1134 neigh* 649 mulle* 359 muller 359 comitee 345 informatioon 345 organised 345 commitee 305 medicaitons 305 necessities 305 axina 286 gile 286 giles 286 comit* 74 feuil* 40 feuilles 40
=katl carte* 4635 cartel 4635 mafia 4635
=kato fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
=katolik catho* 15323 catholic 15323
=katr eighty 2125 eight* 2063 five 1640 four 962 three 797 sixty 380 two 36
=katrevan eighty 4717 eight* 4578
=katrevandi ninety 16435 ninet* 2722
=kbp appoi* 2678 appointment 2678
=ke pick 117 house 107 heart 81 that 50 home 49 rente* 48 rented 48 long 47 great* 44 roof 38 than 36 doe 35 does 35 houses 35 landl* 33 landlord 33
=kee caye 1219 cayes 1219 noteb* 1082 notebook 1082 pen 1082 penci* 1082 pencil 1082 les 522 cay 13 overp* 13 overpopulation 13 overw* 13 overwhelmed 13 risings 13
=kek some 530 forse* 194 forsee 194 surnamis 194 out 166 surna* 152 aviat* 144 aviation 144 mainl* 144 mainly 144 responsables 144 steet 144 thhe 144 few 109 sinis* 103 sinister 103
=keksion questions 2954 quest* 1333 question 1333
=kel offer 538 which 390 sismi* 384 sismic 384 she 364 cell 185 bello* 155 belloc 155 point 155 study* 155 studying 155 wonde* 155 wonder 155 room 111 level 110 digicel 62
=kelk few 1523 waitt* 177 waitting 177 polit* 139 political 139 bariy 130 fleur* 130 fleurimond 130 econo* 125 economic 125 someo* 96 someone 96 antoi* 92 antoine 92 some 74 eveni* 63
=kelkn someo* 866 someone 866
=kertan certain 3448 certa* 2316 several 515 sever* 196 few 27
=kertifika diplo* 1000 diploma 1000 translate 183 trans* 132 important 84 impor* 80 message 35 messa* 13 certificate 5 certi* 4
=kes fund 5010 cash 1709 damage 588 initi* 588 initial 588 these 553 stop 418 damag* 45
=kesion quest* 2778 question 2778 questions 66
=kestion questions 2955 quest* 1333 question 1333
=ket organized 787 miser* 322 misery 322 cay 291 overp* 291 overpopulation 291 overw* 291 overwhelmed 291 risings 291 catastrophe 233 censo* 230 censor 230 leadi* 230 leading 230 soil 230 tests 230
=keu queue 2098 line 1325 wait 18 long 7
=keuosin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
=ki who 59 which 50 spoon 34 where 28 what 25 getti* 21 getting 21 banks 19 artis* 18 citie* 16 cities 16 the 16 when 16 handl* 15 union 15 that 14
=kian arab 301 how 248 identified 234 someb* 177 somebody 177 ganna 142 act 141 into 135 archives 132 organization 76 his 47 buse 45 buses 45 seneg* 40 senegal 40 organ* 33
=kianm how 345 can 36
=kib cafe 1354 cyber 1354 request 241 reque* 236 detail 164 frere 164 jumba* 164 jumbala 164 litle 164 wich 124 pam 51 distribution 32 fougy 8 sent 6 carfo* 5 carfour 5
=kiba cuban 10400 cuba 64
=kiban cuban 10400 cuba 64
=kibo faculties 1255 place 388 office 387 pam 327 facul* 183 offic* 123 lives 44 where 44 provinces 14 provi* 4 students 4 carrefour 3
=kicua something 792 somet* 600
=kidnap kidna* 2919 kidnapped 2919 kidnapping 2919
=kidnapin kidna* 2919 kidnapped 2919 kidnapping 2919
=kidnaping kidna* 2919 kidnapped 2919 kidnapping 2919
=kie spoon 4450 allah 183 aug 183 cityn* 183 citynadra 183 dera 183 hen 183 jari 183 jen 183 jin 183 jo 183 ju 183 keh 183 logo 183 mojod 183 nadra 183
=kiel peace 1408 heave* 1316 heaven 1316 thsnk 1133 writt* 795 written 795 sky 637 earth 3
=kiklon cyclo* 1403 huric* 874 huricanes 874 cyclone 761 2009 292 93 292 biff 292 yahoo 292 youngbiff 292 playi* 158 playing 158 obser* 64 observes 64 returns 64 sabba* 64 sabbath 64
=kiklonik seaso* 1270 season 1270 rainy 226 great 145 acces* 135 access 135 congratulate 102 congr* 50 hurri* 50 hurricane 50 durin* 14 during 14 cyclone 7 cyclo* 3
=kiko cards 1796 victime 747 identified 602 into 347 place 246 egliz 185 where 124 buse 115 buses 115 hospital 68 hospi* 48 free 7 33 4 south 4
=kil when 709 known 246 functional 134 digicell 54 arrived 41 croi 34 crois 34 funct* 27 frequ* 25 frequency 25 prvie* 25 prview 25 croch* 24 crochu 24 croke* 24 croked 24
=kiltiv farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
=kiltiva farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
=kim playi* 709 playing 709 who 287
=kimb catch 3873 keep 1414 hold 852
=kimun who 575
=kin identity 3161 id 2407 ident* 416
=kinb catch 3873 keep 1414 hold 852
=kindergartan kinde* 8358 kindergarten 8358
=kink five 3280 four 1925 three 1593 two 72
=kinkan twent* 3811 twenty 3811 thirty 2535 thirt* 2511 forty 95 fifty 32
=kis 8 868 kise 868 komin 868 manic* 868 manich 868 honne* 460 honney 460 kisse* 460 kisses 460 yestu* 460 yesturday 460 squar* 296 square 296 listened 279 secti* 277 section 277
=kisa what 211 stavi* 110 staving 110 suppose 81 denou* 72 denounce 72 cleaned 70 homes 70 openi* 63 opening 63 pwenl* 47 pwenla 47 diarrhoea 35 ad 34 dadad* 34 dadadou 34
=kisak what 313
=kisin kitch* 4494 kitchen 4494
=kisini cook 7237
=kit kit 508 cite 438 leavi* 415 leaving 415 leave 372 wrote 224 minot* 151 minoterie 151 debc 126 jman 126 withi* 126 within 126 refuge 113 city 95 let 91 flee 83
=kiti pap 464 northern 390 resul* 355 result 355 unkno* 290 unknown 290 1842 286 bulan 286 interest 286 kite 286 nan 286 pase 286 sete 286 tegen 286 tranb* 286 tranblement 286
=kituaan citizens 4778 citizen 683 citiz* 395
=kl anger 4715 upset 4715 angry 1371
=kla clas 5547 class 5547 grade 786 classes 146 class* 102
=kle brigh* 4971 bright 4971 key 3271 clear 7
=kler brigh* 2973 bright 2973 clear 1595 black* 1440 blackout 1440 sayin* 8 saying 8 3 7 durin* 3 during 3
=kleran alcoh* 3968 alcohol 3968 rum 3968
=klian clien* 15321 client 15321 customer 5
=klib club 7686
=klinik clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
=klk few 3598
=klork bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
=klorok bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
=klorox bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
=klouk bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
=klouok bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
=klu nails 23938 nail 183
=kman start 1488 begin 740 usa 600 how 98
=kmansman begin* 2692 beginning 2692
=kmt lovel* 447 lovely 447 honne* 273 honney 273 kisse* 273 kisses 273 yestu* 273 yesturday 273 recov* 197 recover 197 management 171 listened 165 chanc* 129 chance 129 guide 119 jokin* 91
=ko body 1123 bodie* 1064 bodies 1064 feroz 329 nowsh* 329 nowshewra 329 required 329 yet 288 whats* 264 whatsoever 264 bouquet 126 coi 126 cois 126 lycee 126 plafo* 126 plafocrac 126
=kob money 808 monne* 281 monney 281 highe* 166 higher 166 fortn* 156 fortnight 156 raise 148 eithe* 106 either 106 pap 77 countryside 69 issue 48 remak* 29 remake 29 badly 18
=kocon pig 7661 pork 7661 betai* 626 betails 626 plantation 626 plant* 625 kille* 382 killed 382 rainn* 35 rainning 35 weeks 15 two 11
=koeur heart 1991 bisou 125 deposited 125 desti* 125 destiny 125 happi* 125 happiness 125 depos* 112 learned 89 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
=kokob disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
=kokua cocon* 8358 coconut 8358
=kol anger 1572 upset 1572 angry 457 faculty 418 schools 315 pile 312 sand 272 burie* 255 buried 255 facul* 236 delivre 219 kole 219 zepol 219 pou 176 despe* 169 desperate 169
=kolabor collaborate 4374 coope* 2314 cooperation 2314
=kolaborasion collaborate 4374 coope* 2314 cooperation 2314
=koleg colleague 6419 colle* 3967
=kolera chole* 3536 cholera 3536
=kolg colleague 6419 colle* 3967
=koli pupil 1769 students 645 student 69 stude* 27
=kolonbi colom* 7661 colombia 7661 panam* 7661 panama 7661
=kolora chole* 3536 cholera 3536
=kom trade 472 as 467 comme* 413 commerce 413 saw 290 com 281 business 277 busin* 275 2009 169 93 169 biff 169 yahoo 169 youngbiff 169 body 151 consi* 119 fixed 114
=koman how 210 begin 204 start 100 universities 87 procedures 83 statu* 83 status 83 proce* 82 rebuilding 80 revie* 71 review 71 rhaet* 71 rhaeto 71 calls 54 panif* 47 panification 47
=komank begin* 2361 beginning 2361 start 357 begin 177 again 6
=komansman begin* 2692 beginning 2692
=kombian monne* 2205 monney 2205 many 489 much 383 issue 378
=komerk trade 1484 business 870 busin* 866 company 750 compa* 635
=komi commi* 1093 committee 1008 comit* 467 damage 183 initi* 183 initial 183 whats* 180 whatsoever 180 masso* 170 masson 170 someting 170 roads 124 segui* 124 seguineau 124 comitee 103 informatioon 103
=komin commune 627 commu* 352 dig 265 checking 175 17 139 leste 120 situated 120 secti* 119 section 119 hall 117 ester* 114 estere 114 8 113 kise 113 komin 113 manic* 113
=kominal communal 3490 communial 2484 assyl* 583 assylum 583 350 191 amounts 191 galet* 191 galets 191 gonna 191 tiny 191 sold 96 amoun* 65 insid* 18 inside 18 secti* 17 section 17
=komino community 2488 commu* 97 atten* 10 attention 10 damie* 10 damier 10 int 10 kabar 10
=komisaria police 698 stati* 658 station 658 polic* 520 friends 157 houses 128 house* 111 frien* 91 gress* 39 gressier 39 littl* 13 little 13 many 4 under 3
=komp account 2279 compr* 1505 comprehesion 1505 counting 1505 accou* 1346 bank 10
=kompl full 2781
=kompran understand 2100 under* 773 mean 54
=komprandr understand 2133 under* 785
=kompri understand 2133 under* 785
=komun commune 1891 town 584 commu* 157 community 84
=komuno community 1704 commune 799 commu* 66
=kon accou* 429 advis* 375 advise 375 couns* 375 counselor 375 count 314 thu 281 thus 281 counc* 276 council 276 advic* 245 user 193 users 193 advices 176 manager 132 quake* 131
=konan know 168 jobs 56 foresee 45 whast 45 earht* 35 earhtquake 35 ministry 33 shouldn 29 occur* 27 occurs 27 telli* 25 telling 25 seneg* 24 senegal 24 happe* 21 happen 14
=konatr know 254
=konban many 1327 much 363
=konbian much 489 long 410 seism 343 selli* 251 selling 251 cyclon 231 debts 210 indep* 210 independence 210 willi* 210 willing 210 goud 195 causes 186 occur 186 break 181 00 152
=kondik coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
=kondision condi* 1497 conditions 1438 statu* 595 status 595 condition 497 trip 244 translate 46 trans* 33 important 21 impor* 20 message 9 canadian 8 messa* 3
=kondition condition 3090 condi* 1010 conditions 306 criti* 84 critical 84 situa* 71 situation 71
=kondolean condolences 16706 condo* 47
=konesan uncon* 5598 unconscious 5598
=konetr know 254
=konferan confe* 15323 conference 15323
=konfim confirmation 8468 confi* 2929 confirm 2929
=konfimasion confirmation 8468 confi* 2929 confirm 2929
=konfirm confi* 4684 confirm 4684 verif* 2146 verify 2146
=konia now 756
=koniea now 756
=konin palom* 329 paloma 329 prole* 329 prolems 329 pure 329 sezon 329 fanfa* 241 fanfan 241 ray 209 address 182 know 130 addre* 125 throw 51 hungry 48 hungr* 30 call 14
=konku competition 7657 contest 7657 aux 2401 flooding 56 flood* 33 caye 30 cayes 30 compe* 20
=konp company 1402 compa* 1187 recharging 401 recha* 285 cell 132 neighbour 89 busin* 49 business 49 leg 26 helpi* 5 helping 5 far 4
=konpani business 1244 busin* 1238 company 1072 compa* 908
=konpar compare 19492
=konpetan skill 8519 competent 2405 compe* 2399
=konpi lapto* 2262 laptop 2262 compu* 600 computer 600
=konpletman total* 3269 totally 3269 completely 3113
=konpltman total* 3269 totally 3269 completely 3113
=konpran understand 1574 sentences 770 nkow 581 under* 580 cause 102 creol* 57 creole 57 arqui* 22 arquinois 22 futur* 22 future 22 reali* 22 realizations 22 transparency 22 sente* 11 spite 9
=konpreansion understanding 2911 undes* 1202 undestanding 1202 under* 85 greeting 68 organizations 12
=konpreanson understanding 3934 under* 115
=konprim pills 8288 tablets 8288 table* 1374 pill 8
=konsa thu 3284 thus 3284 affil* 1014 affiliation 1014 jeune* 1014 jeunesse 1014 jpp 1014 pouvo* 1014 pouvoir 1014 allwa* 950 allways 950 populaire 334 protect 49 infos 29 prote* 16 doing 6
=konsanan concerning 2614 passed 1181 passe* 864 ball 862 conce* 375 regar* 314 regarding 314 u 14
=konsi counc* 7266 council 7266
=konsil consult 4717 consultation 4717 800 1975 families 309 consu* 69 doctor 11 docto* 5 leogane 5 emerg* 4 emergency 4
=konsila consulate 5285 consu* 3540 embas* 446 embassy 446
=konsiltasion consult 9433 consultation 9433 consu* 139
=konsn takec* 602 takecare 602 conce* 581 leaders 354 concerning 317 leade* 300 belan* 266 belanton 266 autor* 252 autorities 252 chane* 252 chanel 252 crist* 252 cristof 252 hasn 207 areac* 206
=konsnan consc* 1765 conscience 1765 landi* 842 landing 842 regar* 568 regarding 568 teh 380 waiti* 377 waiting 377 concerning 348 conce* 50 visa 45 aids 33 answer 3
=konstriksion construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
=konstrui built 3317 repai* 1339 repair 1339 build 1174 telep* 407 telephone 407
=konstruir construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
=konstruktion construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
=konstui construct 4062 rebuild 1367 rebui* 683 const* 624 built 344 ones 311 singl* 306 single 306 build 202 separate 197 separ* 165 10 69 construction 48 foreign 6 forei* 3
=konsula consulate 2643 consu* 1770 jokin* 226 joking 226 embas* 223 embassy 223 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3
=kontab accountant 8550 accounting 4335 accou* 106
=kontabli accountant 8550 accounting 4335 accou* 106
=kontaji contagious 10157 illness 1994 disea* 688 disease 688 illne* 381
=kontak contact 1003 conta* 753 hallo 124 as 38 reach 31 urgent 30 urgen* 24 many 5 armed 4 el 4 hanch* 4 hancho 4 lobby 4 machi* 4 machine 4
=kontan cargo 1188 container 1188 happy 1184 glad 647 nations 111 unite* 66 united 66 recieve 42 joy 26 campa* 19 campaign 19 impatienntly 19 offer* 19 offering 19 vaksi* 19 vaksination 19
=kontantman glad 5741 happy 13
=kontini conti* 838 continue 565 finish 247 fluid* 173 fluids 173 breast 156 continuing 131 dyeg 131 bidon 108 dika 108 dikas 108 jackm* 108 jackmel 108 lokad* 108 lokadi 108 lolo 108
=kontinu continue 1422 conti* 884
=kontinui continue 1422 conti* 884
=kontr again* 3582 against 3582 rtho 41 tremb* 41 trembling 41
=kontrl barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
=kontrol barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
=kontul inspe* 2091 inspect 2091 check 1015 barricade 974 control 692 contr* 690 roadb* 557 roadblock 557 barri* 410 checkpoint 176 check* 141
=kontuol check 2774 barricade 585 inspe* 463 inspect 463 control 401 contr* 400 roadb* 334 roadblock 334 verif* 248 verify 248 barri* 246 checkpoint 106 check* 84
=koperasion collaborate 4374 coope* 2314 cooperation 2314
=kopi copy 11992 answering 888 moments 888 photo* 888 photocopy 888 dad 742 telli* 277 telling 277 momen* 25 immig* 3 immigration 3
=korek corre* 6414 correct 6414
=korid corri* 3067 corridor 3067 alley 123 dead 5
=korido corri* 3067 corridor 3067 alley 123 dead 5
=koridor corri* 3067 corridor 3067 alley 123 dead 5
=koripsion corru* 3405 corrupt 3405 corruption 3405 fraud 3405
=korp corps* 4304 corpses 4304 bodie* 1567 bodies 1567
=kos cause 2627 due 797 causes 371 occur 371 break 362 cause* 172 canno* 127 cannot 127 tremors 38 reaso* 10 reason 10 go 5 school 3 tremo* 3
=kosin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
=kot where 208 place 157 somew* 154 somewhere 154 besid* 136 beside 136 side 89 carrefou 70 everywhere 69 kadav* 69 kadavers 69 next 67 gourv* 64 gourvernement 64 coast 51 expensive 50
=kotan rapid* 745 rapidly 745 tc 745 cheki* 553 chekina 553 philanthropy 553 where 262 phila* 55 22 54 remem* 50 remember 50 land 29 total 26 car 22 didn 14 behin* 12
=kotcu bus 3009
=kotek pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
=koteo where 292 they 204 are 5
=koteu place 1342 where 7
=kouido corri* 3067 corridor 3067 alley 123 dead 5
=kouonpi corru* 3405 corrupt 3405 corruption 3405 fraud 3405
=kperasion collaborate 4374 coope* 2314 cooperation 2314
=kra broke* 268 broken 268 crush* 268 crushed 268 destr* 227 crash* 218 crashed 218 destroyed 200 colla* 114 collapsed 114 demol* 111 demolish 111 bit 101 dnt 92 comme 78 laza 78
=krak cracks 2773 crack 1814 cracked 1251 crack* 731
=kran fear 2102 afrai* 1430 afraid 1430 power 508 light 196 electricity 188 elect* 164 scare* 43 scared 43
=krdi loan 3291 credi* 2411 credit 2411 debt 727
=kredi loan 3455 credi* 2532 credit 2532 lend 380 borro* 116 borrow 116 debt 25
=krel language 4252 langu* 1271 creol* 815 creole 815
=kreol creol* 2841 creole 2841 language 477 langu* 143 sentences 4
=kreon noteb* 6490 notebook 6490 pen 6490 penci* 6490 pencil 6490
=kretian christian 5493 conve* 123 conversation 123 jame 123 james 123 looks 123 rigth 123 works 123 chris* 35 lead 4
=kretin christian 5987 chris* 39
=krfu carrefour 794 carre* 546
=kri crisi* 1041 crisis 1041 cry 577 cryin* 531 crying 531 read 412 attac* 370 attack 370 roi 357 tears 327 criti* 300 critical 300 tear 236 disea* 38 disease 38 cuz 30
=kriminel criminal 5122 crimi* 3010
=kriminl criminal 5122 crimi* 3010
=kripsion corru* 3405 corrupt 3405 corruption 3405 fraud 3405
=krir read 4530 write 9
=krisua roi 3931 christ 171 chris* 153
=krk corre* 6414 correct 6414
=krua believe 2639 belie* 2638 think 23
=kruar believe 2639 belie* 2638 think 23
=kruax croix 905 red 530 cros 256 cross 256 des 243 whats* 145 whatsoever 145 drivers 135 nowad* 135 nowadays 135 recruiting 135 bouquets 74 bouqu* 66 petit* 53 petite 53 missions 50
=krul colla* 1110 collapsed 1110
=kt next 2133 near 417 close 281
=ktk pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
=ku neck 2443 classroom 1566 such 661 class* 472 cours* 327 course 327 ll 221 convi* 180 convicts 180 seeki* 180 seeking 180 training 176 escaped 140 train* 113 shoot* 74 shooting 74
=kua floods 276 exact* 266 exactly 266 croix 234 red 195 coyot* 170 coyote 170 flooded 155 smugg* 150 smuggler 150 bouquet 111 coi 111 cois 111 lycee 111 plafo* 111 plafocrac 111
=kuadanision missions 3676 missi* 548 croix 97 des 26 santo 15
=kuadbuk bouquets 1253 bouqu* 1109 croix 139 des 139 landi* 112 landing 112 teh 50 latre* 31 latremblay 31 belan* 23 belanton 23 maxim* 18 maximum 18 knows 8 croi 7 crois 7
=kuadebuk bouquets 899 bouqu* 796 kwade* 668 kwadebouke 668 croix 327 des 248 workers 142 snato 43 real 32 thought 19 issue* 18 issues 18 district 6 high 4 thoug* 4
=kuadmision missions 3676 missi* 548 croix 97 des 26 santo 15
=kuan corne* 2293 corner 2293 stuck 940 trapp* 500 trapped 500 blocked 297 block* 157
=kuank stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
=kuao coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
=kuc diape* 957 diapers 957 lie 623 insecticide 229 atten* 221 attention 221 damie* 221 damier 221 int 221 kabar 221 mousk* 189 mouskitous 189 insec* 187 allha* 87 allhadino 87 belongings 87
=kud sew 23983
=kudsol strok* 3421 stroke 3421 sunst* 3421 sunstroke 3421 heat 9
=kudsoli strok* 3421 stroke 3421 sunst* 3421 sunstroke 3421 heat 9
=kue belie* 1597 believe 1597 such 1057 goave* 788 goaves 788 precaution 91 as 8 preca* 7 kind 3
=kuean believer 16714 belie* 5
=kui cook 3164 cooke* 3059 cooked 3059 husba* 309 husband 309 ferma* 37 fermate 37 meal 37 nol 37 mysel* 34 myself 34 kid 24 kids 24 been 12 2 9 month 4
=kuin corne* 4586 corner 4586
=kuisin kitch* 4467 kitchen 4467 cook 43
=kul bleed* 2472 bleeding 2472 cornr* 423 cornrow 423 denim 423 printed 423 sees 423 weari* 423 wearing 423 necessary 291 print* 243 neces* 208 skirt 150 black 112 white 108 shirt 21
=kulev snake 2957 bite 1866
=kuli burea* 677 bureau 677 currently 677 functionning 677 urgency 677 bwa 602 kanal 602 returned 602 now 287 curre* 131 funct* 6 gonaives 5
=kulv snake 2957 bite 1866
=kuman start 496 micro* 403 microbes 403 maste* 357 master 357 assistances 303 current 265 begin 247 how 185 key 171 catch 110 curre* 80 c 60 4636 19 d 17 eveni* 17
=kuni now 414 grave* 238 gravel 238 arrived 148 throu* 115 through 115 garba* 107 garbage 107 translated 105 countryside 86 complaining 84 takec* 80 takecare 80 u 74 handle 57 happens 57
=kunia monne* 438 monney 438 lagonave 424 now 348 used 279 mind 250 lagon* 162 nations 134 nonse* 102 nonsensical 102 unite* 79 united 79 issue 75 natio* 8
=kuniea chalk* 1103 chalkolimon 1103 digiceel 559 seime 559 thio 559 thios 559 now 443 while 3
=kup cut 1587 amput* 1323 amputated 1323 amputee 1323 burning 473 coupe 473 appeal 278 dumga 278 ronal* 278 ronaldinho 278 selec* 278 selector 278 cup 237 burni* 221 appea* 143 rd 50
=kupon vouch* 5068 voucher 5068 coupo* 1713 coupon 1713 ticke* 58 ticket 58
=kur classes 7172 class* 5012 clas 797 class 797 cours* 87 course 87
=kurag stren* 8357 strength 8357
=kuraj coura* 2509 courage 2509 hold 14 languages 3 termi* 3 terminate 3
=kuran electricity 1447 elect* 1261 wire 945 marin 18 bas 14 verre* 14 verrettes 14 amuse 6 distract 6 power 4 enjoy 3
=kuri run 1201 zopop* 467 zopope 467 rumor 401 flee 321 runni* 280 running 280 catastrophy 223 departement 148 north 138 recharging 134 provinces 117 bucke* 109 bucket 109 depar* 103 recha* 95
=kurikulm resum* 1672 resume 1672 cv 47
=kurikulom resum* 1672 resume 1672 cv 47
=kusan cousi* 2278 cousin 2278
=kusin cousi* 2277 cousin 2277
=kut liste* 876 stab 785 strok* 456 stroke 456 sunst* 456 sunstroke 456 listen 440 bulle* 439 bullet 439 gunsh* 439 gunshot 439 shoot 439 shot 396 short 395 listening 239 light* 214
=kuti seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
=kutiri seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
=kuto knife 5747 stab 3086
=kuvertur sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
=kuveti blanket 2314 therm* 955 thermal 955 blank* 833
=kuvreli blankets 3727 blanket 949 blank* 342
=kuvti blank* 2272 blanket 873 therm* 488 thermal 488 internationale 234 coope* 110 cooperation 110 centre 90 33 11 blankets 4
=kv cv 663 settl* 606 settle 606 v 606 resum* 561 resume 561 admin* 127 administrations 127 burnig 127 depose 127 severals 127 thout* 127 thouth 127 completed 65 plumb* 65 plumbing 65
=l tremors 167 liket* 164 liketo 164 throw 147 she 124 renew 113 canadian 112 assistant 79 domai* 77 domains 77 chemi* 72 chemin 72 lespi* 72 lespinasse 72 used 69 her 63
=la la 109 rue 45 list 40 park 40 grade 33 city 27 team 26 nation 21 dock 19 here 19 of 19 wharf 19 downt* 18 downtown 18 site 18 clerc* 17
=laba over 2719
=labank bank 2542 factor 313 manuf* 313 manufacture 313 polices 313 facto* 287 cards 37
=label stars 2733 star 1233 air 1027 outsi* 38 outside 38
=labeletual stars 2733 star 1233 air 1027 outsi* 38 outside 38
=labib bible 8122
=labl stars 2733 star 1233 air 1027 outsi* 38 outside 38
=laboratua labor* 15323 laboratory 15323
=labu mud 4746
=labui mud 4746
=lacin china 7994 chine* 7994 chinese 7994
=ladan crumb* 1587 crumbles 1587 debc 1180 jman 1180 withi* 1180 within 1180 safe 1000 armed 546 el 546 hanch* 546 hancho 546 lobby 546 machi* 546 machine 546 brown 184 cracks 33
=laduan customs 5849 custo* 2795
=lafan end 798 hunge* 446 hunger 446
=lafandimon world 1210 end 532
=lafiev fever 1073 typho* 593 typhoid 593
=lafim smoke 8756
=lafiman smoke 8756
=lafiv typho* 989 typhoid 989 fever 892
=lafua faith 16716
=lag drop 9511 relea* 9511 release 9511 convi* 720 convicts 720 seeki* 720 seeking 720 escaped 560 shoot* 297 shooting 297 escap* 292 assyl* 233 assylum 233 present 140 canada 43 reaso* 37
=lagonav lagon* 1384 gonav* 956 gonave 956 gonav 463 palma 463 lagonave 439 islan* 349 island 349 lagonav 162 presence 38 presidant 38 la 12 require 9 requi* 5 medications 4 suppose 3
=lagra mercy 3720 grace 701
=lagratel itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
=lagratl itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
=lagu firm 756 massi* 756 massive 756 balan* 663 balance 663 stron* 403 strong 403 boi 379 bois 379 clothing 253 allah 243 aug 243 cityn* 243 citynadra 243 dera 243 hen 243
=laj wide 3996 age 2898 old 580 years 155 consider 148 14 123 affra* 89 affraid 89 hour 45 consi* 24 year 13 born 4 large 3
=lak home 525 origi* 415 original 415 regions 415 arcah* 282 arcahaie 282 cloths 196 wear 196 peoples 177 household 120 survived 120 part 109 out 107 return 106 miami 103 retur* 67
=lakan home 1737 house 9
=lakel which 1565
=laku court* 4327 courtyard 4327 yard 4327 lacul 2919
=lakua red 1368 cros 661 cross 661
=lakul lacul 8756
=lalin moon 4725
=lalua justi* 4164 justice 4164 court 975 law 19
=lam ocean 3813 army 1659 military 1659 soldiers 1012 soldier 346 soldi* 157 sea 30 milit* 15
=lameri hall 2213 mayor 1332 city 171
=lami pover* 1971 poverty 1971 night* 391 nights 391 werew* 391 werewolfs 391 miser* 168 misery 168 blankets 34 kensc* 22 kenscoff 22 suffering 8 hit 6 blank* 3
=lamo death 2032
=lan ocean 477 consc* 441 conscience 441 blank* 429 blankets 404 blanket 263 responsibility 251 year 211 damage 183 initi* 183 initial 183 minister 171 debts 166 indep* 166 independence 166 willi* 166
=lanan years 2414 year 198
=lanati nature 16661 natur* 348
=landi monda* 5612 monday 5612
=lanf hell 10408
=lang langu* 4054 tongu* 3624 tongue 3624 language 1616 creol* 115 creole 115 languages 17 termi* 17 terminate 17
=lani angel 6827
=lanj clothing 3767 pad 1211 pads 1211 sanitary 1211 towel* 1211 towels 1211 sanit* 1118 clothes 5
=lanm sea 1312 salt 821 ocean 521 end 360 death 226
=lanmo death 2032
=lanmu love 955
=lanon world 1802
=lanond world 1802
=lanp flash* 5952 flashlight 5952 lamp 214
=lantanan buria* 1909 burial 1909 funer* 1909 funeral 1909
=lantman buria* 1909 burial 1909 funer* 1909 funeral 1909
=lanui night 1597
=lanun everybody 3468 everyone 661
=lap peace 1837 tremors 382 post 374 jean 360 rabel 360 she 323 bj 254 doors 254 mail 238 playi* 155 playing 155 villa* 148 village 148 carfo* 95 carfour 95 plain* 69
=lapan sorro* 4583 sorrow 4583 sad 23
=laper scare* 2741 scared 2741 fear 1226 afrai* 834 afraid 834
=laplan lapla* 849 laplaine 849 beb 654 othe 654 raine 654 plain* 570 plaine 570 marin 499 alexi* 387 alexie 387 nd 387 appeal 108 dumga 108 ronal* 108 ronaldinho 108 selec* 108
=lapli rain 477 suppose 274 rainy 233 soake* 212 soaked 212 raini* 192 raining 192 wet 143 kadav* 59 kadavers 59 betai* 56 betails 56 plant* 56 plantation 56 bidon 53 dika 53
=lapln plain* 1711 plaine 1711 la 137
=laplui raini* 1236 raining 1236 rain 8
=lapn sorro* 4583 sorrow 4583 sad 23
=lapo post 3894 mail 2476 office 23 offic* 7
=lapoli polic* 1292 police 484 policeman 452 force 388 borro* 269 borrow 269 armed 116 el 116 hanch* 116 hancho 116 lobby 116 machi* 116 machine 116 factor 115 manuf* 115 manufacture 115
=lapr journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
=lapri prayer 1497 praye* 1471 recharging 301 recha* 214 cell 99
=laptop lapto* 2262 laptop 2262 compu* 600 computer 600
=laptp lapto* 2262 laptop 2262 compu* 600 computer 600
=largan ddp 803 sourt* 803 sourthern 803 money 632 torbe* 308 torbeck 308 wants 254 alert 146 part 5 committee 4
=lari stree* 539 streets 482 street 276 aux 240 peoplel 42 landi* 20 landing 20 illnesses 14 outsi* 9 outside 9 teh 9 flie 6 flies 6 flooding 6 cornr* 4 cornrow 4
=laria outsi* 1719 outside 1719 street 11
=larm tears 6302 tear 4538 cry 115
=las asthm* 1388 asthma 1388 arrived 548 croi 457 crois 457 bouquets 66 bouqu* 58 arriv* 51 des 18
=lasalin salin* 5656 saline 5656
=lat earth 1466 toilets 988 groun* 625 ground 625 shook 317 berti* 132 bertin 132 fort 72 du 39 toile* 8 rue 5
=latiboni artib* 1814 artibonite 1814 bonit* 445 bonite 445 usenm* 445 usenmake 445 teste* 47 testere 47 vitim* 47 vitims 47 vehic* 14 vehicle 14 bas 11 verre* 11 verrettes 11 stuff 5
=latrin latri* 4322 latrines 2720 latrine 1093 dig 131 toilets 31 toile* 14 wash 4 soap 3
=lav wash 6920 kadav* 22 kadavers 22 latrines 11 eatin* 9 eating 9 toilets 7 comes 4
=lavala torre* 15323 torrent 15323
=laveri truth 4318
=lavi lives 1077 life 1044 function 234 expensive 187 expen* 185 save 176 gabyo* 112 gabyon 112 southern 112 thiev* 98 thieves 98 10 70 necessary 67 relie* 61 relief 61 neces* 48
=lavil downt* 2058 downtown 2058 town 1996 city 6
=lbi troub* 2849 trouble 2849
=le garli* 393 garlic 393 time 197 hour 141 goods 99 since 96 offer 78 professor 76 haver* 73 haverst 73 meani* 73 meaning 73 everybody 64 mis 64 miss 64 cam 58
=lea money 1092
=lean money 570 abroard 560 becaue 560 moya 266 falli* 228 falling 228 maste* 214 master 214 assistances 182 bribe 168 current 159 blocks 134 require 114 walk 105 key 103 deman* 102
=leang forest 2221 fores* 2037 jungl* 914 jungle 914
=led ugly 12828
=lee light 3130
=legim veget* 5559 vegetables 5559
=legli churc* 1586 church 1586 bapti* 113 baptist 113 elim 22 fotam* 22 fotamara 22 berna* 19 bernard 19 ecole 19 normale 19 perou 19 peruv* 19 peruvian 19 donations 5 membe* 5
=legum veget* 3905 vegetables 3905 fruit 3297
=lej light 3130
=lek les 3863 caye 461 cayes 461
=lekel whose 4801 which 909
=lekl books 562 school 278 bj 274 doors 274 join 177 pays 177 truiton 177 whate* 177 whatever 177 book 165 schoo* 161 gouvernement 117 reopening 108 carfo* 103 carfour 103 schools 98
=lekol schoo* 388 school 316 schools 177 books 101 tied 78 fee 55 fees 55 tuiti* 55 tuition 55 book 30 22 9 doing 9 openi* 4 opening 4 reopening 3 zones 3
=lekti readi* 9852 reading 9852
=lektrik power 1525 light 588 electricity 563 elect* 491
=lektriki power 1525 light 588 electricity 563 elect* 491
=leogan leoga* 1162 leogane 766 eed 65 gueri* 65 guerin 65 leogn* 65 leognae 65 navy 65 dehyd* 60 dehydrated 60 leogann 51 banks 23 saw 12 base 9 hurry 7 gazol* 3
=leogn amuse 1163 distract 1163 leogane 1049 enjoy 533 leoga* 511 body 4
=les allow 318 sky 253 goods 179 decom* 174 decombres 174 professor 164 congratulate 157 leste 136 situated 136 teste* 124 testere 124 vitim* 124 vitims 124 doctores 113 neede* 113 needed 113
=lesepa conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
=lesepar conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
=leso overs* 8710 overseas 8710 abroad 49 abroa* 36
=lespua hope 1892
=lesti justi* 4164 justice 4164 court 975 law 19
=lestomak chest 4378 jean 1619 rabel 1619 stoma* 178 stomach 178 hit 17
=let milk 3586 formu* 971 formula 971 powde* 338 powdered 338
=leta state 732 employee 247 government 225 gover* 217 universities 207 gouve* 201 63 105 dikin* 105 dikini 105 robber 105 unah 105 handing 92 handling 92 technicians 92 exams 77 gouvernment 65
=letanel etern* 5746 eternal 5746
=letid study 1719 studi* 724 studies 724
=letnl etern* 5746 eternal 5746
=leunan dayti* 15323 daytime 15323
=leur their 1659 cay 366 overp* 366 overpopulation 366 overw* 366 overwhelmed 366 risings 366 banki* 107 banking 107 bnc 107 chara* 107 characterized 107 concentement 107 endea* 107 endeavour 107 estab* 107
=lev grow 2066 up 1504 wake 1264 balls 353 belle 353 raise 226 try 134 anse 95 ball 64 sit 8
=levanil gospe* 15323 gospel 15323
=lgum veget* 3905 vegetables 3905 fruit 3297
=li he 231 act 165 readi* 154 reading 154 it 140 queue 132 her 115 she 105 line 83 keep 82 preview 74 tsunamy 74 remak* 53 remake 53 previ* 47 citizen 43
=lib liber* 1983 liberte 1983 places 1264 free 393 place* 380 fort 218 available 70 avail* 25
=liber liber* 3966 liberte 3966 fort 435
=lid leader 4848 idea 1697 leade* 1282 arqui* 263 arquinois 263 futur* 263 future 263 reali* 263 realizations 263 transparency 263 spite 110
=lieu organized 1321 place 453 meeti* 329 meeting 329 cv 275 student 136 stude* 52 tell 32 thank* 4 thanks 4
=lil islan* 5100 island 5100
=liman light 1555 turn 1342 whale 993 kindl* 313 kindle 313 sait 313 tants 313 plate 129 tant 92 insid* 71 inside 71 un 25 groun* 4 ground 4
=limi power 915 foreigners 851 insig* 610 insight 610 satel* 610 satellites 610 petit* 366 petite 366 light 353 electricity 338 elect* 295 stron* 61 strong 61 communal 33 rivie* 30 riviere 30
=lin glass* 9850 glasses 9850
=linj clothing 7534 clothes 11 cloth* 5
=lir read 4530 write 9
=lis list 3715 kwade* 930 kwadebouke 930 bj 519 doors 519 he 496 carfo* 195 carfour 195 saw 85 thought 27 door 14 high 6 state 6 thoug* 6
=lisan licen* 5723 license 5723 permi* 285 permit 285
=lit bed 5789 mattr* 1299 mattress 1299
=liv book 1678 books 1420 page 987 madne* 358 madness 358 eed 158 gueri* 158 guerin 158 leogn* 158 leognae 158 navy 158 saw 28 base 22 hurry 16 cyclone 10 cyclo* 4
=livr book 1746 deliver 1579 delivery 1238 books 738 deliv* 316 censo* 59 censor 59 leadi* 59 leading 59 soil 59 tests 59 test 58 bible 14 professor 9 mind 7
=livreson deliver 3948 delivery 3094 deliv* 790
=lka he 2483
=lob troub* 2849 trouble 2849
=lobi troub* 2849 trouble 2849
=lod odor 3070 stink 3070 bulld* 959 bulldozer 959 tract* 928 tractor 928 smell 165
=loganan housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
=lojl measles 3545 measl* 3139
=loka tenan* 8358 tenant 8358
=lokal local 1612 35 867 mormo* 867 mormon 867 region 611 regio* 602 facil* 425 facility 425 seneg* 131 senegal 131 located 70 publi* 48 public 48 park 33 locat* 24
=lokali local* 2119 locality 2119 named 702 adven* 670 adventist 670 koa 670 rd 223 location 170 dessa* 149 dessalines 149 writi* 106 writing 106 clerc* 69 clercine 69 leste 47 situated 47
=lokalisasion local* 4382 locality 4382 location 77 locat* 4
=long long 2089 queue 285 line 180
=lontan ago 5569 languages 1027 termi* 1027 terminate 1027 nonse* 272 nonsensical 272 langu* 35 several 14 long 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
=lonu minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
=lopi hospital 1130 hospi* 796
=lopinion opini* 1677 opinion 1677
=lopital hospi* 1071 hospital 625 counties 106 departments 106 reach* 82 reached 82 chalk* 77 chalkolimon 77 ecogr* 71 ecography 71 pregnate 71 possi* 28 hospitals 23 require 20 care 19 docter 15
=loraj light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
=lot other 688 other* 174 abroa* 146 anoth* 138 another 138 cant 132 overs* 88 overseas 88 orthe* 84 orther 84 24 82 bouka* 82 boukan 82 caraibes 74 w 74 abroard 55
=lotbo over 1036 there 316
=lotmun others 2141 other* 657 other 8
=lotori authority 11704 authorities 25 autho* 17
=lotri lotte* 6414 lottery 6414
=lpa doe 1269 does 1269 he 356
=ltb over 1036 there 316
=lu heavy 3779 loui 938 louis 938 guy 352 civil 267 engineer 157 engin* 81 broke* 38 broken 38 wife 24 baby 21
=lua justi* 4164 justice 4164 court 975 law 19
=luan far 3415 admis* 314 admisions 314 admit* 314 admitted 314 postp* 314 postpone 314 postpones 314 shortly 314 away 310 exami* 57 examinations 57 efforts 6 short* 4
=luanj prais* 8358 praise 8358
=luaol measles 3545 measl* 3139
=lue west 1234 lease 1218 rent 1218 department 574 lwe 490 lwes 490 northwest 271 southeast 271 north* 190 south* 94 badly 58 depar* 57 regio* 7 region 7 human* 3 humanitarian 3
=lui loui 1203 louis 1203 him 976 ti 351 yes 180 bags 80 mats 80 waters 80 wenee* 61 weneed 61 mat 52 33 48 mothe* 27 mother 27 spend 26 goave 25
=luil oil 6141 foods* 146 foodstuff 146 pea 146 peas 146 peasants 146 culti* 127 cultivate 127 seed 106 seeds 106 peasa* 57 corn 11
=luin away 6589 far 422
=luko announcers 1519 annou* 1474 jorki* 1156 jorking 1156 broad* 513 broadcast 513 fanat* 513 fanatic 513 incon* 513 inconditional 513 luco 513 raoul 513 tiot 513 listening 76
=lumier caraib 852 lumie* 852 lumiere 852 namin* 852 naming 852 radio* 852 radios 852 power 763 light 294 electricity 282 elect* 245 artists 172 whom 118 maxim* 56 maximum 56 carai* 52
=lumir power 1525 light 588 electricity 563 elect* 491
=lundi monda* 3722 monday 3722 srt 822 1 107 march 22 sunda* 12 sunday 12 let 10
=lus west 3166 department 1148 educational 260 scholarly 260 depar* 114 east 107 northwest 42 southeast 42 north* 29 south* 14
=luvri open 731 reopening 585 reope* 446 opene* 367 opened 367 border 139 borde* 73 back 11
=lve pupil 1769 students 645 student 69 stude* 27
=m me 36 my 34 neck 30 i 29 miste* 22 mister 22 bone 17 body 15 name 13 amoun* 12 mr 12 proceed 12 fathe* 11 father 11 heart 10 juven* 10
=ma responsibility 209 certified 186 qualification 186 statement 186 criti* 185 critical 185 programs 125 drama 119 homeland 113 br 112 my 112 soint 112 upon 112 butte 96 dorel* 89 dorelien 89
=mac walk 1353 marke* 1051 market 1051 cheap 760 160 413 motorola 413 wx 413 sartr* 251 sartre 251 lapla* 162 laplaine 162 writed 141 else 132 wante* 100 wanted 100 write* 94
=macan selle* 4916 seller 4916 vendo* 4916 vendor 4916 merchant 88 merch* 10
=macandi merchandise 9151 merch* 4155 merchandize 1005 goods 5
=macin car 1034 vehic* 982 vehicle 982 ride 525 ton 525 tons 525 rapid* 350 rapidly 350 tc 350 sendi* 221 sending 221 countries 182 gouvernement 175 bonit* 115 bonite 115 plate* 115
=madam mrs 2405 madam 498 woman 427 refer* 235 referring 235 words 232 provided 212 wife 187 cv 164 sure 152 student 81 bayil* 53 bayilorde 53 insta* 53 instance 53 internationnal 53
=madan wife 1251 huge 857 moya 613 falli* 525 falling 525 blocks 308 bigge* 278 bigger 278 walk 241 guy 181 civil 137 engineer 81 engin* 42 broke* 19 broken 19 baby 11
=madanm woman 2137 wife 933
=madanuasel madam 8907 mrs 897 mis 137 miss 137
=madi tuesd* 1943 tuesday 1943 juana* 1113 juanary 1113 eathq* 563 eathquake 563 main 424 2010 369 less 70 belie* 30 believe 30 les 25 aftershock 6 than 6 12 3 bad 3
=madmuasel lady 7296 mis 479 miss 479 young 3
=mafia carte* 4635 cartel 4635 mafia 4635
=magasan shop 6280 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 store 95 thems* 66 themselves 66 learned 35 pilla* 34 learn* 5
=magasin store 3479 marke* 1634 market 1634
=magnitud magni* 3191 magnitude 3191 scale 3191 fault 20
=magr altho* 13109 although 13109 spite 92
=magui corru* 3405 corrupt 3405 corruption 3405 fraud 3405
=mak marc 1084 identified 588 pictures 409 8 361 kise 361 komin 361 manic* 361 manich 361 into 339 belan* 268 belanton 268 maxim* 207 maximum 207 broug* 165 brought 165 amounted 153
=makooni pasta 5572 spagh* 5572 spaghetti 5572
=mal toothache 435 hurt 414 breathing 315 dizzy 310 heada* 306 headache 306 hurts 304 ache 284 pain 258 badly 195 sentences 187 distributed 177 worse 133 tooth* 132 stoma* 118 stomach 118
=malad sick 1363 patie* 1028 ill 578 patient 578 nouri* 62 nourishment 62 patients 62 peoplel 23 berna* 9 bernard 9 ecole 9 normale 9 perou 9 peruv* 9 peruvian 9 takec* 4
=maladi illne* 1830 disea* 1616 disease 1616 illness 1031 diabe* 369 diabetes 369 illnesses 28 flie 12 flies 12
=malang wound 5517 sore 1432
=malaria malar* 4378 malaria 4378
=maler poor 3842 unfor* 2388 unfortunate 2388 casez 50 holes* 50 holese 50 poors 50 tahnk 50 advices 13
=malgr despite 2576 despi* 2009 spite 1918 altho* 305 although 305 arqui* 161 arquinois 161 futur* 161 future 161 reali* 161 realizations 161 transparency 161
=malkadi epile* 15323 epilepsy 15323
=malnitri malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
=malnitrision malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
=malpa jiman* 5408 jimani 5408 malpa* 5408 malpasse 5408
=malpuop filth* 3883 filthy 3883 dirty 1207
=malpup filth* 3883 filthy 3883 dirty 1207
=mama mothe* 1045 mother 1045
=mamanm mothe* 1045 mother 1045
=mami measure 1864 gourd* 745 gourdes 745 pot 675 measu* 523 translated 472 30 390 buyin* 390 buying 390 cart 390 complaining 380 40 373 rough* 373 roughly 373 tin 356 hard 193
=man hand 389 but 248 same 162 lead 95 ye 88 far 79 trage* 73 tragedy 73 elim 67 fotam* 67 fotamara 67 mom 67 tradi* 67 traditional 67 bonba* 66 bonbadopolis 66
=mana threaten 6555 threa* 482 threat 482 threatened 482
=manaj boyfr* 7281 boyfriend 7281 girlf* 7281 girlfriend 7281 fianc* 4627 fiance 4627
=manak threa* 2346 threat 2346 threatened 2346
=manan lead 4351 diarrhea 1221 diarr* 478
=manbo priestess 16667 pries* 352
=mand ask 362 askin* 250 asking 250 asked 173 trage* 94 tragedy 94 capab* 90 capable 90 asylu* 81 asylum 81 1 80 bribe 72 im 65 aux 63 request 63 internationale 62
=mang mango 453 eat 305 medications 224 nouri* 222 nourishment 222 patients 222 ferma* 161 fermate 161 nol 161 marc 125 caste* 96 castera 96 crad 96 crads 96 mapou 96 chretien 87
=mangeon eat 807
=mango mango 10408
=mani food 148 meal 114 coupo* 70 coupon 70 suppe* 66 supper 66 dinne* 65 dinner 65 depot 59 eat 59 stora* 59 storage 59 breakfast 49 manne* 36 manner 36 foods 29
=manier manne* 2534 manner 2534 way 7
=manif demon* 5572 demonstration 5572 protest 5572
=manifestasion demon* 3715 demonstration 3715 protest 3715 manif* 1287 manifestation 1287 sells 1287 again* 26 against 26 cards 23 magis* 20 magistrate 20 sell 3
=maniok cassa* 7661 cassava 7661 manio* 7661 manioc 7661
=manir manne* 2534 manner 2534 way 7
=mank missing 1790 missi* 1100 lack 747 dehyd* 113 dehydrated 113 run 6
=mankon lack 4640 missing 322 missi* 198
=manm same 388 even 317 prolong 178 officers 166 rains 136 universities 117 eatin* 101 eating 101 mysel* 101 myself 101 mis 85 miss 85 recip* 79 recipient 79 30 65 buyin* 65
=manman mothe* 1028 mother 1028 zopop* 41 zopope 41 runni* 24 running 24 bucke* 10 bucket 10 fathe* 8 father 8 trage* 7 tragedy 7 boul 3 phone* 3 phones 3
=manmsi even 2274
=mansong false 5053 lie 1046
=mantanan sdude* 871 sdudent 871 waitt* 521 waitting 521 polit* 409 political 409 econo* 367 economic 367 now 314 great 68 socia* 62 social 62 almos* 32 almost 32 miser* 17 misery 17
=manti lie 3693 lies 1262 false 317
=manua memor* 8358 memory 8358
=manuar memor* 8358 memory 8358
=manuisi carpe* 3778 carpenter 3778
=map revie* 96 review 96 rhaet* 96 rhaeto 96 goave* 94 goaves 94 domai* 80 domains 80 askin* 76 asking 76 thoughts 71 files 70 file 68 suffering 67 landi* 65 landing 65
=mar tidal 815 wave 815 mar 631 mars 631 63 252 dikin* 252 dikini 252 robber 252 unah 252 march 204 playi* 140 playing 140 robbe* 88 champs 83 champ* 56 champ 43
=maran godmo* 7661 godmother 7661 ll 886 big 281 small 212 fathe* 172 father 172 mothe* 10 mother 10 d 4 or 3
=maranguan bitti* 2371 bitting 2371 mosqu* 1020 mosquito 1020 mousk* 104 mouskitous 104 situa* 4 situation 4
=marasa twin 9850 twins 9850
=marc marke* 1855 market 1855 store 751 cay 366 overp* 366 overpopulation 366 overw* 366 overwhelmed 366 risings 366 goods 65 banki* 49 banking 49 bnc 49 chara* 49 characterized 49 concentement 49
=marcand merchant 6433 sale 1954 merch* 731 sell 53
=mardi tuesd* 3655 tuesday 3655 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
=mari marri* 1471 marriage 1471 married 1471 weddi* 1471 wedding 1471 husba* 970 husband 970 anne 904 marie 673 spous* 616 spouses 616 sisters 41 brothers 14 difficulty 12 sister 11 livin* 8
=mariaj marri* 7355 marriage 7355 married 7355 weddi* 7355 wedding 7355
=mariani maria* 840 mariani 840 desal* 351 desaline 351 lunyo* 351 lunyon 351 lunyone 351 prolonging 351 sant 351 unity 351 looki* 332 looking 332 exten* 303 extended 303 dessa* 44 dessalines 44
=mark marc 1237 olymp* 590 olympic 590 pinta* 590 pintade 590 saint 286 4 224 ravin* 105 ravine 105 shelter 103 wenee* 85 weneed 85 shelt* 82 acros* 36 across 36 st 31
=martin martin 3540 marti* 787 saint 24 st 24 didn 7
=martisan martissant 3119 marti* 967 23 86 25 86 socia* 10 social 10
=mas nun 1207 march 1092 wheat 673 champ 330 chand 297 mase 297 masi 297 masis 297 mar 158 mars 158 corn 152 repon* 37 reponening 37 sister 20 guys 11 park 6
=mason mason 4431 masso* 908 masson 908 someting 908 tant 208 un 56
=matan aunt 782 breakfast 584 martin 565 communial 309 break* 299 hours 256 morni* 252 morning 252 tomor* 161 tomorrow 161 marti* 126 clock 122 hour 119 o 95 assyl* 73 assylum 73
=matanatik mathe* 15323 mathematics 15323
=matela mattr* 7539 mattress 7539 bed 54
=materiel mater* 2813 materials 2813 material 877 tool 877 tools 877 equip* 452 equipment 452 lacro* 7 lacrobat 7 lower 7 mission 7 touch* 7 touched 7 orang* 5 orange 5
=materil mater* 2918 materials 2918 material 776 tool 776 tools 776 equip* 400 equipment 400
=mati material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
=matin morni* 664 morning 664 noon 464 pile 186 sand 162 burie* 151 buried 151 cuba 53 showers 53 showe* 36 predicted 29 death* 26 deaths 26 predi* 21 lands* 4 landslide 4
=matinik guade* 8317 guadeloupe 8317 martinique 8317
=matisan martissant 3083 marti* 956 berna* 62 bernard 62 ecole 62 normale 62 perou 62 peruv* 62 peruvian 62 bra 25 caused 3 refugees 3
=matla mattr* 7597 mattress 7597
=matmuasel lady 7296 mis 479 miss 479 young 3
=mato hamme* 21216 hammer 21216
=matr teachers 2532 teacher 2206 teach* 1991
=mbesuan need 136 i 12
=mde bitten 2488 bite 1736 bitti* 1581 bitting 1581 bitte* 865 snake 328 mousk* 70 mouskitous 70
=mdekin doctor 1911 docto* 800
=mdikal medical 2929 medic* 36
=mdikaman nouri* 2561 nourishment 2561 patients 2561 medicine 1130 medic* 68 41 46 patie* 31 drugs 22 drug 5
=mdikox medical 2929 medic* 36
=me corn 448 may 317 cornm* 297 cornmeal 297 madam 254 nun 189 magis* 185 magistrate 185 grandmother 155 sea 155 also 123 ocean 85 8 82 kise 82 komin 82 manic* 82
=mecan wicked 5224 wicke* 4923 evil 1443 closedplace 63 created 63 vivti* 63 vivtims 63 wickedness 63 bath 56 creat* 43 ladie* 40 ladies 40
=medam ladie* 1814 ladies 1814 throu* 1095 through 1095 lady 834 women 637 happens 540 u 24 same 8 big 7 suffer 3
=medekin doctores 855 neede* 855 needed 855 perni* 669 pernier 669 docto* 645 doctor 373 town 151 medicine 3
=medikal medical 2216 aubra* 136 aubran 136 banqu* 136 banque 136 bph 136 clima* 136 climatec 136 haitienne 136 populaire 91 translate 61 trans* 44 important 28 impor* 27 medic* 27 taken 26
=medikaman medicine 957 medic* 599 drug 597 medecine 318 drugs 144 medications 81 medec* 56 debc 24 jman 24 withi* 24 within 24 etc 21 medication 13 commitee 12 medicaitons 12 necessities 12
=medikox medical 2929 medic* 36
=medkaman drugs 5081 drug 1278 medication 541 medicine 5
=medsan borders 2100 docto* 1174 doctors 619 firm 185 massi* 185 massive 185 stron* 99 strong 99 doctor 48
=medsin heale* 3641 healer 3641 herba* 3641 herbal 3641
=mekanik mecha* 8358 mechanic 8358
=mekanisian mecha* 8358 mechanic 8358
=meki gourv* 2437 gourvernement 2437 thanks 237 thank* 232 thank 11
=mekredi wedne* 3585 wednesday 3585
=meksik mexic* 15323 mexico 15323
=meleur best 3523 bette* 504 better 504
=meo shirt 6982 cornr* 85 cornrow 85 denim 85 printed 85 sees 85 weari* 85 wearing 85 print* 49 skirt 30 black 22 white 22
=mer hall 738 grandfather 623 mayor 444 grandmother 395 mothe* 348 mother 348 grand* 59 city 57
=meri deserve 2042 mayor 1371 hall 1296 deser* 480 manif* 118 manifestation 118 sells 118 important 30 impor* 29 an 27 city 21 message 13 notes 11 note 10 messa* 5
=merikan americans 1843 dollar 1592 america 914 ameri* 578 dollars 422 dolla* 189 state* 85 states 85 american 9
=merki thanks 205 thank* 200 thank 138 ap 136 adven* 106 adventist 106 koa 106 thsnk 74 guill* 52 guilloux 52 monse* 52 monseigneur 52 prolongue 52 writt* 52 written 52 65 46
=merkredi wedne* 2296 wednesday 2296 gues 727 guess 727 mercr* 727 mercredi 727 mix 727 mounn 727 takin* 727 taking 727 whos 727 low 183 runni* 67 running 67 monda* 62 monday 62
=mes wheat 741 nun 664 corn 167 palom* 138 paloma 138 prole* 138 prolems 138 pure 138 sezon 138 but 114 cuz 110 mes 110 mess 110 arrived 109 umbre* 105 umbrella 105
=mesag messages 530 text 350 message 335 messa* 240 goode* 178 goodevening 178 oriental 178 orien* 157 its 53 sms 23 wrong 5
=mesaj messa* 374 customer 264 message 204 eartq* 176 eartquake 176 custo* 138 centers 134 finds 134 heber* 134 hebergements 134 oblige 134 oblig* 108 messages 92 roads 83 segui* 83 seguineau 83
=mesanmi delma 720 languages 519 termi* 519 terminate 519 let 292 dehyd* 169 dehydrated 169 bariy 165 fleur* 165 fleurimond 165 forgot 159 provide 154 antoi* 116 antoine 116 friends 104 forgo* 92
=mesi thank 218 thanks 139 thank* 136 gentl* 77 gentlemen 77 latre* 49 latremblay 49 departement 46 faculties 43 relatives 38 relat* 36 construction 34 800 32 driven 27 favor 27 measures 27
=mesir measure 9672 measu* 2717
=meson distroyed 718 home 533 catastrophe 394 been 311 houses 152 house* 132 care 127 catas* 110 house 37 leogane 21 leoga* 10 distr* 3
=mestra magis* 2447 magistrate 2447 hasnt 413 msg 413 pm 413 6 272 rubbles 198 decided 161 decid* 54 earli* 51 earlier 51 manif* 34 manifestation 34 sells 34 meeti* 9 meeting 9
=met put 652 recieve 310 add 291 almig* 265 almighty 265 landl* 230 landlord 230 prope* 230 property 230 owner 223 piece 168 recip* 140 recipient 140 passed 133 functional 129 pictures 123
=meteo weath* 1717 weather 1717 time 47
=meti profession 1925 professional 869 trade 429 dream* 358 dreamer 358 dreams 358 lonel* 358 lonely 358 styli* 358 stylist 358 profe* 339 become 218 becom* 89 learn 4
=metid richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
=metr put 968 teachers 844 teacher 735 teach* 664 room 295 witho* 123 without 123 school 3
=meur death 1389 dying 256 die 215 died 38
=mfond malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
=mgan diarrhoea 2813 throu* 873 through 873 happens 430 three 173 have 87 u 19 diarr* 17 women 11 same 6 big 5 suffer 3
=mi wall 544 fifa 359 best 352 game 289 efforts 242 madne* 240 madness 240 dear 173 anywa* 116 anyways 116 nigga 116 yo 114 bai 110 creol 110 ingli* 110 inglish 110
=miami miami 2522 flori* 1819 florida 1819 america 1359 state* 126 states 126 household 59 survived 59 nephe* 23 nephew 23 ameri* 13 leg 13 sister 3 unite* 3 united 3
=mibal mireb* 2712 mirebalais 2712
=midi noon 2074 afternoon 1321 midni* 618 midnight 618 brack* 262 bracket 262 midda* 262 midday 262 insig* 72 insight 72 satel* 72 satellites 72 after* 70 stron* 7 strong 7
=mieux best 3523 bette* 504 better 504
=migran migra* 3888 migrants 1558 migrant 746 migration 610 recep* 4 reception 4
=migrasion migration 8147 checkpoint 1617 check* 1292 post 880 migrant 117 migra* 9
=mikrob germ 3098 germs 3098 docter 1151 docte* 922 general 407 quick* 348 quickly 348 gener* 80 throa* 69 throat 69 micro* 63 microbes 63 eye 61 eyes 61
=mikub germ 6196 germs 6196 micro* 127 microbes 127
=mikuob germ 6196 germs 6196 micro* 127 microbes 127
=mil thous* 3245 thousand 3245 accommodation 430 sukku* 372 sukkur 372 facil* 219 facility 219 suffi* 214 sufficient 214 accom* 82 available 3
=mili milit* 2208 militaire 1207 army 449 military 449 soldiers 274 havn 244 watta* 244 wattan 244 areas 196 soldier 94 soldi* 42 flooded 36 nor 35 cite 25 kind 6 got 4
=milia billi* 15320 billion 15320 thousands 7 thous* 3
=milier thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
=milion milli* 8358 million 8358
=militer milit* 2520 army 979 military 979 militaire 976 soldiers 597 soldi* 93 cite 20
=min donations 406 membe* 406 members 406 nazar* 406 nazareen 406 delivre 328 kole 328 zepol 328 pou 264 basti 256 belong 256 gulbe* 256 gulberg 256 hamed 256 lahor* 256 lahore 256
=mineur minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
=mini minis* 1045 minut* 708 minister 522 minutes 372 ministry 194 minute 185 mns 175 recha* 133 scare* 94 scared 94 hungra 56 otherwise 50 psychologist 23 other* 21 psych* 18 recharge 15
=minista minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
=minister prime 1469 ministry 720 room 442 minister 197 witho* 184 without 184 minis* 60 notes 4 school 4 note 3
=ministr prime 2937 ministry 1440 minister 395 minis* 119
=minu minute 3511 debit 632 flowed 632 h 632 liqui* 632 liquid 632 mn 632 flowe* 620 minutes 177 quant* 144 quantity 144 minut* 52
=minui midni* 12576 midnight 12576 noon 5
=minusta minus* 3333 minustah 3333 un 50 rte 49 supplies 27 9 26 suppl* 26 base 12
=mio best 3523 bette* 504 better 504
=mir wall 2718
=miragoan mirag* 4378 miragoane 4378
=miraguan mirag* 4378 miragoane 4378
=miragun mirag* 4378 miragoane 4378
=mirak mirac* 15323 miracle 15323
=mirebal mireb* 2689 mirebalais 2689 assistant 49
=mis miser* 858 misery 858 nurse* 616 nurses 616 pover* 298 poverty 298 guill* 266 guilloux 266 monse* 266 monseigneur 266 prolongue 266 put 242 suffered 211 science 150 ti 134 scien* 129
=miserab pover* 2628 poverty 2628 miser* 224 misery 224 suffering 11 suffe* 3
=miserikd mercy 4752
=miserikod mercy 4752
=misi gentl* 3139 gentlemen 3139 miste* 910 mister 910 nonse* 409 nonsensical 409 sir 62
=misik music 6569 music* 6569 musician 6569 artist 30 artis* 9
=mision missions 2107 missi* 1499 lacro* 182 lacrobat 182 lower 182 mission 182 touch* 182 touched 182 orang* 110 orange 110 places 39 anne 22 des 15 place* 12 mater* 9 materials 9
=misisian music 6569 music* 6569 musician 6569 artist 30 artis* 9
=mistik mosqu* 1886 mosquito 1886 net 215
=mitan middl* 8075 middle 8075
=mka can 305
=mkra colla* 827 collapsed 827 destroyed 266 destr* 183
=mkredi wedne* 3585 wednesday 3585
=mnan at 572 am 112
=mo word 1407 cyclon 873 dead 682 friends 402 buria* 239 burial 239 funer* 239 funeral 239 frien* 233 forgot 144 forgo* 83 houses 12 house* 11 died 9 delma 6 gress* 4
=mobil mobil* 1220 mobile 1220 clini* 697 clinic 697 dispe* 697 dispensary 697 0 283 107 283 54 283 em 283 fichi* 283 fichier 283 fourn* 283 fournisseur 283 inc 283 jamda* 283
=mod bitten 5960 bitte* 2071 bite 1919 snake 214
=mofond malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
=mog morgu* 11992 morgue 11992
=moman moment 2361 momen* 1463 behav* 493 behaviour 493 intac* 343 intact 343 forge* 288 forget 288 type 280 suppose 73 time 24 akden* 10 akdenans 10 appearing 10 forms 10 enter 9
=mon high 560 climb 509 hill 407 mount* 225 mountain 225 watch 221 flood* 184 cabri* 175 cabrit 175 up 156 set 154 rising 128 risin* 118 rural 117 world 112 highe* 88
=mond world 1393 everybody 578 everyone 110 appeal 100 dumga 100 ronal* 100 ronaldinho 100 selec* 100 selector 100 cup 85 appea* 51 lapla* 3 laplaine 3 persons 3
=monp priest 5664 pries* 5545 fathe* 3 father 3
=monreal montr* 12137 montreal 12137 canada 10
=monsieur miste* 2999 mister 2999 mr 1697 cv 413 student 205 sir 204 stude* 79 tell 49 thank* 6 thanks 6
=montagn hill 4337 mount* 2401 mountain 2401
=moon brown 11440
=mor dead 855 death* 800 deaths 800 death 533 important 32 impor* 31 an 29 pile 28 sand 24 burie* 23 buried 23 message 13 notes 11 note 10 christ 8 chris* 7
=morn morne 2231 mount* 2213 mountain 2213 cabri* 576 cabrit 576 hill 96 calva* 55 calvaire 55 lazar* 55 lazarre 55 canal 41 boi 6 bois 6
=morsur sting 4462 snake 507 bite 320
=moso piece 4491
=moto motorcycle 4563 motor* 2877
=motosikl motorcycle 4563 motor* 2877
=mov bad 2116 evil 1078 anger 429 upset 429 odor 419 stink 419 conditions 212 condition 174 angry 125 desin* 93 desinfectant 93 greet 93 perdo* 93 perdonable 93 usaid 62 condi* 57
=mpa victime 717 nkow 521 resca* 380 rescape 380 sine 380 did 231 don 183 provinces 150 rains 123 cause 92 ever 92 count 71 suffering 69 thurs* 64 thursday 64 torbe* 63
=mpagan no 401 do 44 not 32 have 4
=mpaka hardl* 859 hardly 859 prati* 859 pratice 859 tire 859 canno* 407 cannot 407 into 356 advices 323 rubbles 159
=mr miste* 2999 mister 2999 mr 1697 eligi* 467 eligible 467 recev* 467 receve 467 young* 467 youngr 467 issue 387 watan 376 says 307 sir 204 c 158 poor 81 local 12
=mre grandfather 467 crops 308 kachi* 308 kachipul 308 crop 307 grandmother 296 mothe* 261 mother 261 los 170 loss 170 caused 161 sort 133 gov 128 income 128 kambr 128 plz 128
=mrel calle* 2060 called 2060 name 14
=mse am 567
=msf borders 7401 doctors 128 docto* 3
=msi gentl* 697 gentlemen 697 ready 346 much 252 bless* 224 blessed 224 miste* 202 mister 202 thank 122 advance 105 advan* 92 struck 67 struc* 61 so 51 jokin* 50 joking 50
=mta signe* 564 signeneau 564 announcers 415 annou* 403 satur* 302 saturday 302 kind 210 jobs 182 was 111 want 108 service 85 would 50 play 28 servi* 25 write 21 like 19
=mtavl want 600 would 6 like 4
=mte put 1435 had 865 was 146 place 8
=mti profession 2888 professional 1304 trade 643 profe* 508
=mu soft 1999 eatin* 386 eating 386 piece 366 tied 255 jobpaw 254 tente 251 worst 194 com 189 conte* 172 content 172 understood 172 distibute 161 gonaive 161 partisans 161 jobpa* 104
=mua month 802 month* 775 months 775 dnt 165 closes 107 costs 107 counterpart 88 informs 88 me 78 fluid* 57 fluids 57 functioning 56 plase 56 butte 55 breast 52 guy 47
=muaan means 1290 require 539 admin* 291 administrations 291 burnig 291 depose 291 severals 291 thout* 291 thouth 291 requi* 277 bruis* 240 bruised 240 mean 232 cell 191 suppose 161 buy 146
=muan i 42 less 35 my 34 m 28 me 28 aunt 13 les 13 am 12 inclu* 12 mysel* 11 myself 11 to 10 stoma* 7 stomach 7 im 6 fewer 5
=muap am 365 will 185
=muati half 16716
=muc flie 4943 flies 4943 illnesses 60
=muean continuing 431 dyeg 431 assisting 365 limit* 365 limited 365 getti* 353 getting 353 weak 277 mysel* 243 myself 243 arqui* 224 arquinois 224 futur* 224 future 224 reali* 224 realizations 224
=mui wet 1496 soake* 1040 soaked 1040 chal 465 janti 465 pleaseit 465 dead 326 bidon 175 dika 175 dikas 175 jackm* 175 jackmel 175 lokad* 175 lokadi 175 lolo 175 paske* 175
=mulan cornm* 5204 cornmeal 5204
=mun peopl* 92 people 86 anyon* 66 anyone 66 everyone 64 trafficker 51 right* 50 rights 50 someo* 41 someone 41 who 39 mad 37 menta* 37 mental 37 body 32 amount 31
=mur roof 1574 ak 588 amess* 588 amessage 588 anba 588 bagay 588 bondy* 588 bondye 588 di 588 f 588 grang* 588 grangou 588 kote 588 kouny* 588 kounye 588 map 588
=muran death 1389 dying 256 die 215 died 38
=muri died 448 dying 400 die 228 artis* 125 diing 88 lafer* 88 laferone 88 dead 86 artists 61 baddl* 50 baddly 50 bomba* 50 bombardopolis 50 proba* 50 probably 50 rescued 50
=murir prefe* 1722 prefer 1722 death 473 die 422 dying 87 than 17 died 13
=muron death 1389 dying 256 die 215 died 38
=mustik net 1289 mosqu* 1112 mosquito 1112 insecticide 4 nets 4 insec* 3 mousk* 3 mouskitous 3
=muton sheep 16716
=mvl distibute 954 gonaive 954 partisans 954 disti* 490 want 329 respe* 117 respect 117 parti* 6 study 3
=n clear 116 n 73 we 53 peupl* 52 peuple 52 done 46 lack 43 bathr* 41 bathroom 41 continues 41 previous 41 trunc* 41 truncated 41 operate 30 listen 26 re 26
=na decentralization 730 35 650 mormo* 650 mormon 650 citie* 620 cities 620 axina 429 gile 429 giles 429 havn 366 watta* 366 wattan 366 facil* 319 facility 319 areas 295 decen* 138
=nan nose 67 in 58 at 37 from 23 corne* 20 corner 20 gully 18 crash* 17 crashed 17 stree* 15 street 15 by 14 neighborhood 12 the 12 went 12 ravin* 11
=nanp 240 896 whoev* 828 whoever 828 join 297 pays 297 truiton 297 whate* 297 whatever 297 organization 160 listened 117 which* 99 whichever 99 organ* 70 any 59 done 26 truit* 23
=nanpo whoev* 1850 whoever 1850 which* 654 whichever 654 burea* 339 bureau 339 currently 339 functionning 339 urgency 339 curre* 66 cornr* 8 cornrow 8 denim 8 printed 8 sees 8 weari* 8
=nap l 192 located 168 juven* 128 sheltery 112 ou 108 distributed 103 throu* 86 through 86 arms 84 legs 84 comme 77 laza 77 mon 77 worki* 76 working 76 overc* 75
=nasion un 941 nations 454 ministry 394 natio* 280 unite* 269 united 269 kindl* 145 kindle 145 sait 145 tants 145 atten* 85 attention 85 damie* 85 damier 85 int 85 kabar 85
=nasional national 1140 highw* 431 highway 431 natio* 206 palac* 142 palace 142 repla* 115 replace 115 maste* 111 master 111 havnt 96 assistances 94 id 92 current 83 told 83 key 53
=nasionali citizenship 7652 nationality 7652 citiz* 6
=nasionsini unite* 501 united 501 centers 459 finds 459 heber* 459 hebergements 459 oblige 459 masso* 389 masson 389 someting 389 oblig* 371 nations 280 grave* 255 gravel 255 garba* 115 garbage 115
=nason nazon 2780 barth* 263 bartholy 263 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
=nat mat 9173
=national archive 942 distinction 504 makay* 504 makaya 504 activities 360 bai 350 creol 350 ingli* 350 inglish 350 acros* 302 across 302 disti* 245 reopen 238 club 199 adres* 181 adress 181
=nbesuan need 81 we 76
=ndu northwest 2465 southeast 2465 north* 1722 south* 850 west 101
=ne born 443 decom* 198 decombres 198 floods 182 crisi* 104 crisis 104 hallo 92 brack* 81 bracket 81 midda* 81 midday 81 doubt 66 bruis* 57 bruised 57 nobod* 57 nobody 57
=ned fifa 255 game 205 pista* 170 pistache 170 noire 151 aubra* 148 aubran 148 banqu* 148 banque 148 bph 148 clima* 148 climatec 148 haitienne 148 savan* 147 savane 147 62 145
=nee swim 11992 drown* 1110 drowned 1110 drowning 1110
=nef nine 4951 new 462
=negli aband* 4179 abandoned 4179 negle* 4179 neglected 4179
=nekeser neces* 744 avaib* 689 avaible 689 indee* 664 indeed 664 necessity 477 necessary 240 sos 20 assistance 7
=nekesi neces* 744 avaib* 689 avaible 689 indee* 664 indeed 664 necessity 477 necessary 240 sos 20 assistance 7
=nes necessary 903 neces* 645 autor* 149 autorities 149 chane* 149 chanel 149 crist* 149 cristof 149 fanfa* 35 fanfan 35
=nesan certificate 717 extra* 664 extract 664 certi* 660 birth 231 archive 107 archives 78 archi* 11
=nesank birth 1318 someb* 245 somebody 245 act 195 born 160 certificate 107 certi* 98 his 65
=nesesi necessity 1514 ansde* 477 ansdeno 477 grandoie 477 mulle* 417 muller 417 comitee 403 informatioon 403 organised 403 commitee 351 medicaitons 351 necessities 351 comit* 86 shoe 47 shoes 47 feuil* 46
=net total* 726 totally 726 completely 692 net 634 run 303 colla* 247 collapsed 247 crush* 212 crushed 212 betwenn 137 dyoba* 137 dyobal 137 dyobe* 137 dyobel 137 juvenat 137 musso 137
=netal total* 3269 totally 3269 completely 3113
=netu clean* 3412 cleaning 1152 clean 978 cleaned 614 homes 614 remov* 245 remove 245 clear 105 yes 24 up 5
=netua hygiene 2042 hygie* 1992 clean 98
=neu york 1058 caref* 586 carefour 586 jaffa* 508 jaffaabad 508 tori 508 dam 251 contimue 246 gods 246 prayers 246 ur 246 nonse* 163 nonsensical 163 direction 135 ready 37 damaged 35
=neuf six 1694 nine 877 eight 605 new 589 seven 335 ten 137 s 41 about 23
=nev nervo* 3343 nervous 3343 nephe* 1774 nephew 1774
=neveu niece 2187 nephe* 1875 nephew 1875
=ng 40 810 rough* 810 roughly 810 tin 773 handing 730 handling 730 technicians 730 doing 486 hard 419 sold 327 american 256 ameri* 225 handi* 191 00 177 handl* 107 institutions 88
=ngan have 218 we 20
=ni neith* 1065 neither 1065 merchandize 628 nor 584 oh 435 se 397 airli* 220 airlines 220 ny 220 round 220 towar* 220 towards 220 dont 196 completed 154 plumbing 154 yong 154
=niaj cloud 19021 cloud* 19021 clouds 19021
=nie niece 3986 jokin* 151 joking 151 person 40 perso* 29 impor* 11 important 11 message 5 note 4 notes 4
=niek niece 2187 nephe* 1875 nephew 1875
=nif tax 23983
=nik iqbal 1444 masha* 1444 mashal 1444 muham* 1444 muhammad 1444 nic 1444 noo 1444 niece 1094 nephe* 938 nephew 938 khan 22
=nimero numbe* 488 number 488 heard 255 contact 147 conta* 110 talk 68 spous* 49 spouses 49 reply 30 littl* 17 little 17 info 10 hi 9 write 6 wrong 6 needs 4
=nimeuo numbe* 627 number 627 figur* 585 figure 585 6227 122 humanist 122 mhd 122 movem* 122 movement 122 devel* 103 development 103 dig 21 domai* 16 domains 16 recog* 16 recognized 16
=nimro numbe* 569 number 569 phone 286
=ninp which* 1997 whichever 1997 somew* 1902 somewhere 1902 whoev* 103 whoever 103
=ninpo which* 2663 whichever 2663 somew* 1268 somewhere 1268 whoev* 138 whoever 138
=nip nippe* 5859 nippes 5859 east 1799 south 8
=nis niece 5979
=nivo level 7019 sismi* 57 sismic 57
=nka write 779 can 110 you 63 job 6
=nkeser necessary 975 neces* 697
=nkesi necessary 975 neces* 697
=no estim* 478 estime 478 nippe* 475 nippes 475 north 458 anonc* 418 anonce 418 iqbal 321 masha* 321 mashal 321 muham* 321 muhammad 321 nic 321 noo 321 foods 299 depar* 267
=nodu northwest 2465 southeast 2465 north* 1722 south* 850 west 101
=nom tente 1006 re 413 disca* 367 discard 367 hungry 54 emerg* 46 emergency 46 something 38 hungr* 33 somet* 29 everything 10 eat 3
=non name 696 minor 362 minor* 362 minors 362 takec* 268 takecare 268 cannn* 251 cannnot 251 elim 241 fotam* 241 fotamara 241 breath 168 least 151 short 142 cheki* 122 chekina 122
=nord northern 656 resul* 597 result 597 unkno* 474 unknown 474 rainn* 468 rainning 468 north 453 1842 437 bulan 437 interest 437 kite 437 nan 437 pase 437 sete 437 tegen 437
=nos 13 1395 our 583 catastrophe 192 been 151 houses 74 house* 64 catas* 54 leogane 10 informations 9 janua* 8 january 8 leoga* 5
=not grade* 4784 grades 4784 noire 433 roads 398 segui* 398 seguineau 398 note 189 terre 179 barth* 116 bartholy 116 43 39 rice 29 just 20 sos 11 starv* 8 starving 8
=notr our 640 beg 206 accepting 154 institutiones 154 accep* 152 await* 110 awaiting 110 mole 94 nicol* 94 nicolas 94 destroy 92 using 87 made 81 jokin* 64 joking 64 showers 51
=novanbr novem* 8358 november 8358
=novanm novem* 8358 november 8358
=npa don 723 t 33 do 9 not 7
=npagan no 400 do 44 not 32 have 4
=npaka canno* 815 cannot 815
=nse are 258 we 13
=nta chach* 338 chachran 338 cool 338 gulab 338 jam 338 mouza 338 pahor* 338 pahoran 338 pahore 338 shari* 338 sharif 338 would 176 pur 108 rahim 108 teh 107 cryin* 87
=ntal total* 3269 totally 3269 completely 3113
=nte were 1943 had 497
=nu us 53 we 50 our 32 forgotten 20 you 18 are 14 beat 14 prolo* 14 own 9 retor* 9 retord 9 at 8 ourse* 8 ourselves 8 your 8 anymo* 7
=nua black 2137 drown* 1233 drowned 1233 drowning 1233 black* 481 blackout 481 dark 422 darkn* 422 darkness 422 clear 12 cornr* 8 cornrow 8 denim 8 printed 8 sees 8 weari* 8
=nuaad drown* 2220 drowned 2220 drowning 2220
=nue drown* 2220 drowned 2220 drowning 2220
=nuel christmas 8755 chris* 5
=nui night 993 bow 264 knees 264 barrire 179 chant* 179 chantiley 179 wante* 153 wanted 153 night* 112 nights 112 werew* 112 werewolfs 112 jacme* 81 jacmel 81 barri* 47 forgotten 47
=nuik york 3634 new 4
=nuiok york 3634 new 4
=nul christmas 8755 chris* 5
=numero subsc* 742 subscribe 742 numbe* 585 number 585 21 71 phone 13 name 5 pas 3 pass 3
=numro numbe* 717 number 717 name 16 phone 3
=nurison babie* 2777 babies 2777 baby 69
=nuriti orthe* 1076 orther 1076 ti 589 foods* 478 foodstuff 478 pea 478 peas 478 peasants 478 culti* 414 cultivate 414 seed 348 seeds 348 peasa* 185 mothe* 46 mother 46 goave 43
=nuritur alix 321 champagne 321 colem* 321 coleman 321 flash 321 roy 321 using 284 57 273 made 266 sos 260 spend 239 emess* 199 emessage 199 watere 199 avaib* 168 avaible 168
=nus thirsty 142 understanding 134 debus* 133 debussy 133 65 80 orchi* 80 orchidee 80 merge* 74 merger 74 saint* 74 sainte 74 sos 58 57 56 dorel* 55 dorelien 55 our 53
=nuvel news 1013 new 318 enew 154 enews 154 axina 142 gile 142 giles 142 looki* 83 looking 83 march 62 salut 60 close 57 schools 54 girl 8 name 7 someo* 7
=nuvl proceed 2813 news 1102 proce* 847 new 34
=nuvo procedures 1159 new 1113 printing 240 print* 102 start* 59 started 59 immig* 55 immigration 55 homeland 22 makin* 21 making 21 proce* 20 consider 17 14 14 affra* 10 affraid 10
=nve nervo* 8358 nervous 8358
=nvl want 621
=o berti* 101 bertin 101 oh 89 natural 86 natur* 84 au 83 prince 83 subsc* 83 subscribe 83 princ* 81 se 81 went 80 rescue 79 sos 79 disct* 77 disctt 77
=oan ngo 1974 organization 229 organ* 100
=oani ngo 1974 organization 229 organ* 100
=obiektif goal 4594 objec* 4594 objective 4594 acul 918 consideration 747 purpo* 691 purpose 691 case 490 consi* 328 l 181 1 6 petit 4
=obli force* 3955 forced 3955 obliged 3955 bwa 1048 kanal 1048 returned 1048 oblig* 762 gonaives 8 gonai* 4
=oblij force* 7909 forced 7909 obliged 7909 oblig* 1524
=obtanir obtai* 4058 obtain 4058
=obtanu obtai* 4058 obtain 4058
=ode odor 4606 stink 4606 smell 248
=odi lapto* 2262 laptop 2262 compu* 600 computer 600
=odia today 908
=odina lapto* 2262 laptop 2262 compu* 600 computer 600
=odonan presc* 3536 prescription 3536
=oel eye 2791 eyes 2791
=ofelan orphan 4057 orphans 1282 orpha* 450
=ofelin orphan 4057 orphans 1282 orpha* 450
=ofelina orphanage 4492 orpha* 901
=ofi registry 1529 office 1455 regis* 493 offic* 463 civil 89
=ofisi officer 3816 offic* 99
=ogani organize 3429 organization 61 organ* 27
=oganisasion organization 1066 organ* 467 forme* 393 former 393 secretary 227 chief 203 secre* 67 organize 64 6227 39 humanist 39 mhd 39 movem* 39 movement 39 devel* 33 development 33 o 14
=oj today 908
=ok ok 2465 compr* 335 comprehesion 335 counting 335 damaged 245 damag* 218 assist 102 give 63 mom 52 tradi* 52 traditional 52 agree 37 hundreds 36 20 35 possible 33 possi* 16
=okan none 2809 darbo* 415 darboun 415 leogan 415 ester* 362 estere 362 visit 59 l 40 artib* 22 artibonite 22 espec* 8 especially 8 any 6 distributed 5 located 5 rue 3
=okap cap 1779 haitien 1247 haiti* 35
=oke 21 677 ready 655 imfor* 561 imformations 561 lots 513 caye 393 cayes 393 answering 246 moments 246 photo* 246 photocopy 246 dad 206 aux 144 les 120 rains 95 telli* 77
=okin none 4230
=okontr contrary 16708 contr* 36
=oktb october 4786 octob* 3747
=oktob october 4786 octob* 3747
=oktobr october 4786 octob* 3747
=ome men 1933 man 1040 rarel* 53 rarely 53
=on prevent 234 ministere 210 start* 210 started 210 exact* 207 exactly 207 one 187 preve* 177 anoth* 141 another 141 decided 128 rtho 126 tremb* 126 trembling 126 brack* 116 bracket 116
=one greetings 1180 greet* 650 caraib 284 lumie* 284 lumiere 284 namin* 284 naming 284 radio* 284 radios 284 batis* 276 batiste 276 benna* 276 bennau 276 entri* 276 entries 276 advance 209
=ong ong 1424 nail 1158 ngo 1020 incomplete 172 incom* 157 aviat* 53 aviation 53 mainl* 53 mainly 53 responsables 53 steet 53 thhe 53 domai* 50 domains 50 mr 32 medecin 24
=onkl uncle 2199 aunt 1754
=ons eleve* 21216 eleven 21216
=ont has 1098
=onu minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
=oondisman district 8765
=oper operation 6010 surgery 6010 surge* 2088 opera* 208
=operasion operation 6010 surgery 6010 surge* 2088 opera* 208
=opinion opini* 1677 opinion 1677
=opital hospital 1130 hospi* 796
=opresion asthm* 2776 asthma 2776
=or floods 668 accommodation 307 sukku* 265 sukkur 265 bags 222 mats 222 waters 222 villa* 170 village 170 wenee* 170 weneed 170 facil* 157 facility 157 suffi* 153 sufficient 153 absol* 150
=ora organized 790 drama 299 maybe 224 will 212 meeti* 197 meeting 197 tsunami 174 tsuna* 157 anywh* 141 anywhere 141 available 118 be 78 avail* 42 psychologist 42 psych* 31 may 3
=oral iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
=orevua goodb* 6414 goodbye 6414
=orfelin orphans 2551 orphan 1558 orpha* 896 1189 61 152 61 206 61 2353 61 257 61 3106 61 4000 61 childrens 61 orphanage 58 refugees 6 500 4
=orfelina orphanage 4428 orpha* 888 orphan 64 orphans 20
=organi organize 3429 organization 61 organ* 27
=organisasion organizations 2224 organize 673 organ* 373 delivre 348 kole 348 zepol 348 pou 280 despe* 269 desperate 269 organization 98 deliv* 92 n 3
=organisation organization 535 organize 312 affai* 294 affaires 294 organ* 234 culturelle 202 educative 202 enfan* 202 enfants 202 epano* 202 epanouisment 202 fami 202 pour 202 uceee* 202 uceeedh 202 recog* 192
=organism organize 3429 organization 61 organ* 27
=orian orient 10321 orien* 1202 guide 130
=oron will 505 have 7
=osalantu aroun* 1972 around 1972
=osetasini america 4076 states 378 state* 377 ameri* 40 unite* 8 united 8 usa 5
=osi also 2915 br 315 soint 315 upon 315 pwenl* 245 pwenla 245 think* 167 thinking 167 angel 113 foods* 57 foodstuff 57 pea 57 peas 57 peasants 57 culti* 49 cultivate 49
=osua or 842 e 634 kindl* 581 kindle 581 sait 581 tants 581 mail 416 plate 240 tant 171 un 46 groun* 7 ground 7 may 6
=ot augus* 7258 august 7258
=otaj hosta* 6447 hostage 6447
=otel hotel 6501 armed 21 el 21 hanch* 21 hancho 21 lobby 21 machi* 21 machine 21 brown 7
=otl hotel 6586
=oto vehic* 1331 vehicle 1331 guy 704 car 670 civil 535 engineer 315 engin* 162 broke* 75 broken 75 wife 48 baby 42
=otobi bus 3009
=otobu transport 2426 bus 778
=otori authorities 1675 autho* 1163 authority 409 commuity 302 autor* 224 autorities 224 chane* 224 chanel 224 crist* 224 cristof 224 badly 147 bigge* 138 bigger 138 fanfa* 52 fanfan 52 concerned 42
=otou highw* 2573 highway 2573 main 2547
=otr others 1036 addit* 884 additional 884 mosquitoes 884 isn 340 other* 318 banki* 121 banking 121 bnc 121 chara* 121 characterized 121 concentement 121 endea* 121 endeavour 121 estab* 121 establishment 121
=otu aroun* 1972 around 1972
=ovua goodb* 6414 goodbye 6414
=ox les 1932 distroyed 1145 caye 230 cayes 230 care 202 distr* 5
=p won 183 p 172 sen 136 sens 136 stopp* 128 stopped 128 leaders 87 boul 85 phone* 85 phones 85 leade* 74 emess* 70 emessage 70 watere 70 broug* 69 brought 69
=pa t 78 not 75 don 62 no 41 cant 29 per 24 canno* 21 cannot 21 cheap 21 dont 19 got 19 never 17 examp* 14 example 14 2428 12 breathing 11
=padon forgi* 2786 forgive 2786 sorry 1227 excus* 1077 excuse 1077
=padonan forgi* 8358 forgive 8358
=pafua sometimes 9198
=pagan reach* 434 reached 434 cloths 337 wear 337 educt* 318 eduction 318 resou* 318 resource 318 danjo* 182 danjour 182 urege* 182 uregent 182 bunch 165 containers 165 criminals 165 hidin* 165
=paganian witho* 804 without 804
=paj page 17973
=pak easte* 4243 easter 4243 park 1401 balls 882 belle 882 toilette 437 washi* 437 washington 437 anse 237 ball 160 jokin* 81 joking 81 such 25 important 21 person 21 impor* 20
=paka plea 289 pleas 289 boyer 212 160 192 motorola 192 wx 192 breaked 173 supports 173 out 166 save 124 plastic 123 canno* 117 cannot 117 350 101 amounts 101 galet* 101
=pakab unabl* 1560 unable 1560 ones 1054 singl* 1036 single 1036 separate 667 separ* 558 10 233 foreign 20 rebuild 16 forei* 12 rebui* 8 assistance 3
=pako pacot 4163 yet 396 froid* 371 froide 371 hasnt 248 msg 248 pm 248 rivie* 210 riviere 210 6 164 rubbles 119 decided 97 decid* 32 earli* 31 earlier 31 everybody 25
=pakonan do 185 not 137 know 34
=pal palac* 1141 palace 1141 talk 628 speak 532 talki* 356 talking 356 mauso* 143 mausolee 143 palai* 143 palais 143 sore 121 toilette 118 washi* 118 washington 118 poten* 94 potent 94
=palan speak 2358 talk 638
=palidi malar* 4378 malaria 4378
=palman parli* 5510 parliament 5510 deput* 336 deputy 336
=paludism malar* 4378 malaria 4378
=pam pam 1134 folk 568 folks 568 dep 533 wfp 521 darbo* 226 darboun 226 leogan 226 his 207 resso* 161 ressources 161 wipe 161 wipes 161 gotte* 117 gotten 117 p 109
=pamp diape* 2233 diapers 2233
=pamper diape* 2233 diapers 2233
=pan bread 987 think 913 thoug* 609 thought 480 permi* 264 permit 264 think* 250 thinking 250 dress* 200 dressing 200 allow 180 via 112 banda* 105 bandage 105 cheki* 85 chekina 85
=panama colom* 7661 colombia 7661 panam* 7661 panama 7661
=panan paid 5753 payme* 2331 payment 2331 pay 6
=pandan durin* 1224 during 1224 while 1125 sendi* 123 sending 123 countries 101 gouvernement 97 digiceel 84 seime 84 thio 84 thios 84 gouve* 63 huric* 57 huricanes 57 debit 19 flowe* 19
=pani licen* 3815 license 3815 absol* 350 absolutely 350 bund 350 bunds 350 requirement 350 sajaw* 350 sajawal 350 shelterless 350 sitti* 350 sitting 350 surja* 350 surjani 350 permi* 190 permit 190
=panik panic 8756
=panil spani* 5746 spanish 5746
=paniol spani* 2873 spanish 2873 domingo 1138 repub* 328 republic 328 dominican 194 domin* 141 santo 3
=pano panel 3778 solar 3778
=panp diape* 2233 diapers 2233
=pansman dress* 5202 dressing 5202 banda* 2738 bandage 2738 wound 43
=pantalon pant 13134 pants 13134 trous* 13134 trousers 13134
=panuri shortage 3070 short* 2749 stock 1470
=pap won 310 officers 216 rserv* 140 rservoire 140 prsid* 104 prsident 104 boul 79 phone* 79 phones 79 doing 77 media 72 strug* 72 struggle 72 handing 67 handling 67 technicians 67
=papa fathe* 1800 father 1800 trage* 5 tragedy 5 officers 3
=papam mom 2203 tradi* 2203 traditional 2203 fathe* 902 father 902 dad 343
=papi paper 2196 papers 1425 propr* 757 proprietary 757 paper* 639 toilet 344 despise 250 hey 250 sache* 250 sachet 250 toile* 183 among 85 someb* 51 somebody 51 docum* 40 documents 40
=par separating 396 ready 296 beate* 239 beaten 239 beggi* 164 begging 164 brack* 129 bracket 129 midda* 129 midday 129 modes* 122 modesty 122 titanic 122 affai* 112 affaires 112 souna* 106
=paran paren* 1639 parents 1639 godfa* 1532 godfather 1532 relative 386 unacc* 359 unaccompanied 359 tied 305 ll 177 big 56 small 42 doing 34 fathe* 34 father 34 relat* 21
=pardon sorry 1840 excus* 1615 excuse 1615
=parfua sometimes 6075 often 2837
=pari pari 11158 paris 11158 france 23 franc* 8
=parisian fond 6198 paris* 6198 parisien 6198
=park too 568 because 181 becau* 155 but 18 important 18 love 18 impor* 17 s 8 message 7 note 6 notes 6 messa* 3 work 3
=parl speak 1769 exact* 930 exactly 930 talk 478 whom 356 talki* 117 talking 117 its 108
=parti gone 4202 leave 27 left 12
=partikip participate 3786 parti* 1054 programs 115 homeland 105 beaut* 76 beautiful 76 dear 35 reconstruction 10 acces* 6 access 6 recon* 4
=partikipation participate 4013 parti* 1117
=partir gone 4202 leave 27 left 12
=partu everywhere 5160
=pas pasto* 190 pastor 190 passe* 158 pass 135 pas 134 happe* 130 passenger 103 passengers 103 illeg* 82 illegally 82 coyot* 70 coyote 70 smugg* 62 smuggler 62 s 57 than 54
=pasepor visa 1012 passp* 658 passport 658
=paseur smugglers 8646 smugg* 1012 smuggler 1012
=pask becau* 186 because 178 laval* 84 lavale 84 pilla* 68 latre* 55 latremblay 55 nkow 53 norma* 43 normal 43 breath 38 pou 34 short 33 caste* 30 castera 30 crad 30
=paskeu because 361 becau* 311
=pasp paspo* 925 pasport 925 allow* 761 allowed 761 printing 682 passp* 617 passport 617 proceed 349 print* 291 proce* 105 homeland 61
=paspo passp* 947 passport 947 print 220 procedures 157 translate 52 trans* 38 important 24 impor* 23 immig* 13 immigration 13 agenc* 11 agency 11 message 10 renew 9 start* 8 started 8
=paspor canadian 1283 passp* 791 passport 791 monne* 365 monney 365 paspo* 245 pasport 245 fill 120 makin* 90 making 90 issue 62 moment 37 momen* 23 canad* 22 visa 9 conditions 6
=pat share 1188 toothbrush 478 toothpaste 478 did 439 medecin 404 went 237 commuity 193 intac* 170 intact 170 incomplete 135 incom* 124 leave 116 badly 94 bigge* 88 bigger 88 men 78
=pata sweet 3364 lagonave 1130 expla* 702 explain 702 lagon* 431 potat* 79 potato 79
=pati party 1162 porti* 713 portion 713 leave 425 parties 303 placed 303 blvd 200 innov* 200 innovat 200 nay 200 octobre 200 left 193 helpi* 163 helping 163 desin* 113 desinfectant 113
=patisip parti* 1292 part 793 participate 711 participation 560 participle 485 panif* 374 panification 374 patic* 374 paticipate 374 reorg* 374 reorganizations 374 scola* 368 scolarship 368 whoul* 345 whould 345 peoples 104
=patisipasion participation 15157 participate 21 parti* 6
=patrui patro* 8358 patrol 8358
=patu everywhere 5160
=patui patro* 8358 patrol 8358
=patuon employer 16475 bos 771 boss 771 owner 529
=pdep paix 2000 de 830 port 8
=pdi lose 565 lost 369 jungl* 316 jungle 316 lives 222 fathe* 92 father 92 everything 26 their 17 mothe* 5 mother 5 every* 3
=pdp paix 2000 de 830 port 8
=pe country 420 count* 362 fear 228 afrai* 155 afraid 155 priest 145 leavi* 143 leaving 143 pries* 142 findi* 78 finding 78 grandfather 75 salar* 71 salary 71 payme* 62 payment 62
=peanan salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
=peanm ever 2017 bas 1725 verre* 1725 verrettes 1725 most 13 regio* 7 region 7 artib* 3 artibonite 3 never 3
=pec fishe* 6233 fisher 6233 fisherman 6233 sin 5572
=pedi lost 674 lose 177 lives 11 repla* 7 replace 7 akden* 5 akdenans 5 appearing 5 archives 5 certi* 5 certificate 5 everything 5 forms 5 remak* 5 remake 5 birth* 3
=pedu lose 2098 lost 4
=pee pay 2236 fee 654 fees 654 tuiti* 654 tuition 654 per 585 payme* 345 payment 345 imfor* 339 imformations 339 ranso* 211 ransom 211 salar* 28 salary 28 dollars 20 dolla* 9
=pel shove* 11992 shovel 11992
=pelerin peler* 3189 pelerin 3189
=pelran peler* 3189 pelerin 3189
=pep nation 4864 restaurant 1654 resta* 179
=per priest 1057 pries* 1035 fathe* 866 father 866 grandfather 623 grandmother 395 grand* 59
=perdi lose 2098 lost 4
=perdon lose 1595 everything 377 every* 46 lost 3
=perdr lose 1595 everything 377 every* 46 lost 3
=perdu everything 468 losed 438 lost 293 lose 193 mole 127 nicol* 127 nicolas 127 destroy 125 persons 97 consider 77 rarel* 68 rarely 68 every* 58 ceism* 57 ceisme 57 supposed 31
=permetr permi* 3427 permit 3427 allow 2342
=permi permi* 3427 permit 3427 allow 2342
=person elder* 562 elderly 562 nobod* 311 nobody 311 person 278 perso* 203 dupon* 143 dupont 143 heigh* 143 heights 143 parac* 143 parachuting 143 reserves 143 old 28 goods 23 9 17
=pes weigh 2998 count* 255 northern 249 resul* 227 result 227 unkno* 171 unknown 171 belongs 148 country 148 greething 148 recom* 148 recommendation 148 reconstruct 148 opene 144 prisons 144 would* 144
=pesan peasant 7818 peasa* 5525 foods* 246 foodstuff 246 pea 246 peas 246 peasants 245 culti* 213 cultivate 213 seed 179 seeds 179 farme* 131 farmer 131 corn 19 oil 5 land 4
=peson adult 1231 nobod* 1048 nobody 1048 breathe 336 one 257 unabl* 135 unable 135 smell 122 due 34 talk 30 heard 24 breat* 14 reply 14 littl* 8 little 8 hi 4
=pet perha* 6566 perhaps 6566 blind 1799 maybe 3
=peti small 1257 petit 722 whats* 324 whatsoever 324 cay 163 overp* 163 overpopulation 163 overw* 163 overwhelmed 163 risings 163 petit* 119 petite 119 named 75 bai 29 creol 29 goods 29
=petion petio* 1727 petion 868 ville 286 petionville 194 aubra* 108 aubran 108 banqu* 108 banque 108 bph 108 clima* 108 climatec 108 haitienne 108 populaire 72 beral 43 gen 43 petioville 43
=petionvil petionville 2050 petio* 822 continuing 621 dyeg 621 weak 399 petion 24 ville 8 means 3 regio* 3 region 3
=peu exact* 620 exactly 620 counterpart 450 informs 450 rtho 355 tremb* 355 trembling 355 whom 237 bruis* 212 bruised 212 could 144 seism 110 can 79 talki* 78 talking 78 again* 75
=peupl peupl* 1793 peuple 1793 population 746 popul* 727 donations 542 membe* 542 members 542 nazar* 542 nazareen 542 donat* 330 hinch* 150 hinche 150 du 11 20 7
=peur fear 3153 afrai* 2146 afraid 2146 scare* 65 scared 65
=peux sentence 475 sente* 468 cv 276 student 137 can 112 then 87 stude* 52 each 44 tell 33 reply 9 thank* 4 thanks 4
=pex paix 1702 peace 563 heave* 527 heaven 527 75 386 mahot* 386 mahotie 386 rail 273 de 232 corne* 59 corner 59 du 4
=pi most 592 bigge* 378 bigger 378 biggest 361 fewer 350 later 293 cost 279 showering 223 worse 209 bette* 189 better 189 lator* 134 latortue 134 well 132 parties 127 placed 127
=piaj loot 9349 looti* 9349 looting 9349
=piblik publi* 2390 public 2390 producing 503 produ* 501 office 436 alert 234 offic* 139 seems 97 seem 63 thought 57 squar* 40 square 40 thoug* 12
=pibon best 3523 bette* 504 better 504
=pidmi epide* 3391 epidemic 3391 infec* 360 infection 360
=pie feet 1302 loot 779 looti* 779 looting 779 thems* 531 themselves 531 foot 375 trees 365 fract* 337 fracture 337 amput* 331 amputated 331 amputee 331 arms 225 legs 225 blist* 216
=piebua tree 5639 trees 117
=pied foot 5441 feet 2682 leg 242
=pik injec* 3965 injection 3965 picka* 3283 pickaxe 3283 insecticide 534 mousk* 442 mouskitous 442 insec* 437 shot 385 keep 136 ong 38 far 27 kill 24
=piki injec* 11896 injection 11896 shot 1156
=pikr sting 4462 snake 507 bite 320
=pikua picka* 9850 pickaxe 9850
=pil batte* 3283 battery 3283 piles 1063 kensk* 1057 kenskoff 1057 many 287 pile 195 very 179 much 78 ourse* 20 ourselves 20 lot 11 anoth* 3 another 3
=pimal worse 4390
=piman peppe* 15323 pepper 15323
=pir worse 3818 bad 488
=pis piece 1466 files 1022 file 993 aviat* 670 aviation 670 mainl* 670 mainly 670 responsables 670 steet 670 thhe 670 present 650 mr 401 prese* 127 foods 125 bring 11 part 7
=pisk since 1223 because 21 becau* 18
=pita later 6147
=pital hospital 1130 hospi* 796
=piti pity 744 fewer 368 small 287 son 277 child* 252 daugh* 206 daughter 206 child 199 childbirth 163 children 119 huge 117 kid 110 kids 110 mercy 92 havnt 91 fluid* 86
=pitim child 2168 children 233 child* 172
=pititm child 2168 children 233 child* 172
=pito inste* 4398 instead 4398 rathe* 4006 rather 4006 bette* 713 better 713 handing 261 handling 261 technicians 261 form 133 handi* 68 handl* 38 institutions 31 white* 24 whites 24 techn* 17
=pk doubt 659 why 362 because 157 becau* 135 leave 24 world 7
=pkua why 1085
=pl spent 544 pap 464 lacro* 267 lacrobat 267 lower 267 mission 267 touch* 267 touched 267 personal 257 opini* 193 opinion 193 orang* 161 orange 161 countryside 157 aroun* 78 around 78
=pla place* 1101 squar* 812 square 812 space 536 publi* 348 public 348 dish 310 park 242 places 184 plate 182 mauso* 143 mausolee 143 palai* 143 palais 143 named 130 boyer 129
=plaj beach 11307
=plak champs 1861 champ* 1263 place 453 room 295 witho* 123 without 123 mar 77 mars 77 dessa* 31 dessalines 31 school 3
=plan plan 783 plain 669 full 573 harve* 305 harvest 305 plant 305 plain* 282 plaine 282 recharge 259 complain 241 complaint 241 teste* 171 testere 171 vitim* 171 vitims 171 sdude* 127
=planc board 15312 plank 15312 wood 55
=planian complain 2835 complaint 2835 commuity 1312 badly 636 bigge* 599 bigger 599 complaining 90 compl* 71 distributed 34
=planin condom 2384 control 1450 contr* 1447 planning 1101 plann* 1097 infec* 346 infection 346 condo* 320 doctors 36
=planing condom 4768 planning 2202 plann* 2194 condo* 640
=plastik sheet 2934 plast* 2557 cloth 2459 dza 941 plastik 941 plastic 136 didn 4
=plato plate* 2360 plateau 2360 central 1468 centr* 917 overc* 128 overcrowded 128 citie* 61 cities 61 ride 3 ton 3 tons 3
=ple wound 821 dress* 443 dressing 443 answered 285 car 266 banda* 233 bandage 233 lwe 218 lwes 218 becoming 159 complicated 159 forwa* 159 forward 159 waste 159 rapid* 134 rapidly 134
=plea pista* 198 pistache 198 noire 177 savan* 172 savane 172 gues 171 guess 171 mercr* 171 mercredi 171 mix 171 mounn 171 takin* 171 taking 171 whos 171 perni* 167 pernier 167
=plean complain 5795 complaint 5795
=pleu raini* 1236 raining 1236 rain 8
=pleur cry 5015 tears 728 tear 524
=pleuvuar raini* 1236 raining 1236 rain 8
=pli more 501 handl* 291 most 259 rain 149 detail 108 frere 108 jumba* 108 jumbala 108 litle 108 gouvernement 74 ambroide 67 salem 67 specified 56 thati 56 sartr* 52 sartre 52
=plim noteb* 6490 notebook 6490 pen 6490 penci* 6490 pencil 6490
=plisi sever* 1655 several 1432 many 456 businesses 153 enjoy* 153 enjoying 153 pillaging 153 stand* 153 standing 153 store* 153 stores 153 thems* 136 themselves 136 very 31 amounted 27 comite 27
=pln plain 2678 plain* 856 plaine 856 la 68
=plonbi plumber 16701 plumb* 73
=plran peler* 3189 pelerin 3189
=plu than 561 longe* 505 longer 505 lesso* 216 lesson 216 liter* 216 literal 216 translation 216 more 185 doctores 180 neede* 180 needed 180 rainn* 139 rainning 139 bruis* 111 bruised 111
=plui rainn* 455 rainning 455 rain 422 showers 311 cuba 309 showe* 209 predicted 171 predi* 123 raini* 112 raining 112 north 89 cyclone 46 cyclo* 20 tomor* 7 tomorrow 7 tonig* 4
=plusieur certain 3448 certa* 2316 several 515 sever* 196 few 27
=pluvieu rainy 2202 hurri* 489 hurricane 489 seaso* 330 season 330
=pmi licen* 5723 license 5723 permi* 285 permit 285
=pmt permi* 1713 permit 1713 allow 1171 communicate 810 enabl* 810 enable 810 neighborhoods 810 group* 325 groups 325 thems* 227 themselves 227 set 165 sort 138 tryin* 31 trying 31 norma* 22
=pnuri shortage 3070 short* 2749 stock 1470
=po skin 2398 dock 877 wharf 877 pimpl* 512 pimples 512 receivng 393 recieved 393 rash 334 yet 156 bunch 132 containers 132 criminals 132 hidin* 132 hiding 132 robbers 132 toler* 132
=poblan start* 950 started 950 problem 690 probl* 527 troub* 344 trouble 344 problems 63 everybody 12
=podep paix 2000 de 830 port 8
=podp paix 2000 de 830 port 8
=poko yet 432 cleaned 359 homes 359 haven 236 dza 219 plastik 219 reach* 156 reached 156 26 145 neighbour 133 producing 114 produ* 113 issue* 106 issues 106 docha* 96 dochamo 96
=poli taken 1081 testi* 1081 testing 1081 police 704 polic* 524 febru* 464 february 464 psychological 50 meeti* 20 meeting 20 psych* 7 5 4
=polik officer 2510 policeman 2321 police 96 stati* 82 station 82 polic* 72 offic* 65
=poliki officer 1572 stati* 1178 station 1178 police 60 polic* 45 offic* 41
=polikier officer 1572 stati* 1178 station 1178 police 60 polic* 45 offic* 41
=polisi policeman 3417 police 795 polic* 592 officers 557 offic* 24 officer 15 men 6
=politik politician 4706 politics 4706 asylu* 1100 asylum 1100 polit* 40 political 40
=politisian politician 9412 politics 9412 polit* 79 political 79
=pomd potat* 3530 potato 3530
=pompier firefighters 15437 firef* 14478
=pon bridg* 1971 bridge 1971 griz 288 lines 288 river* 288 rivera 288 ll 175 areac* 164 areached 164 jan 164 pont 164 sheltering 164 sonde 164 big 55 small 42 fathe* 34
=ponm potat* 3530 potato 3530
=ponp pump 3628 gas 1383 stati* 180 station 180
=ponpi firefighter 14048 firem* 14048 firemen 14048 firef* 873
=popilasion population 1855 popul* 1809 fm 450 signa* 182 signal 182 congratulate 98 congr* 48 bonhe* 8 bonheure 8 point* 8 pointe 8 raque* 8 raquettecommunity 8
=population population 2239 popul* 2182
=por door 454 port 384 gonav* 177 gonave 177 distibute 150 gonaive 150 partisans 150 windo* 113 window 113 de 99 au 87 prince 87 princ* 85 antis* 84 antiseismic 84 disti* 77
=portoprink au 382 prince 382 princ* 371 port 243
=pos checkpoint 1437 check* 1148 post 782 questions 656 oh 531 se 485 quest* 296 question 296 admin* 199 administrations 199 burnig 199 depose 199 severals 199 thout* 199 thouth 199 conve* 165
=posib possible 2605 possi* 1261 men 219 police 85 dont 63 polic* 63 akden* 44 akdenans 44 appearing 44 forms 44 even 40 birth* 32 birthday 32 possibility 29 usa 26 neith* 24
=posibili possibility 7046 ecogr* 296 ecography 296 pregnate 296 possi* 278 favor 57 possible 30
=posibl impos* 1164 impossible 1164 belan* 1073 belanton 1073 maxim* 829 maximum 829 knows 395 possible 368 possi* 178 cant 159 anyon* 4 anyone 4
=posion porti* 6414 portion 6414 part 5
=postil apply 5865 appli* 981 application 981
=pot carry 819 door 686 bring 681 front 279 broug* 249 brought 249 titu 154 titus 154 relie* 149 relief 149 bonit* 121 bonite 121 usenm* 121 usenmake 121 nets 103 balan* 90
=potab potab* 1139 potable 1139 laval 1043 mobil* 852 mobile 852 dehyd* 168 dehydrated 168 drink* 65 drinking 65 babie* 26 babies 26 medecine 15 cell 8 flu 4 infec* 3 infection 3
=potabl drink* 1519 drinking 1519 drink 535 avaib* 107 avaible 107 indee* 103 indeed 103 necessity 74 sos 3
=poto pole 7994 jean 1080 rabel 1080 named 957 rd 304 dessa* 203 dessalines 203 writi* 144 writing 144 stoma* 118 stomach 118 3 28 hit 11 house* 4 houses 4
=potopran au 344 prince 344 princ* 334 rserv* 315 rservoire 315 port 219 cleaned 72 homes 72 along 21 assisting 14 limit* 14 limited 14 pas 14 pass 14 bonba* 10 bonbadopolis 10
=potoprin pap 580 countryside 196 address 182 addre* 125 aroun* 98 around 98 au 95 prince 95 princ* 93 been 81 ve 67 port 61 hungry 48 hungr* 30 those 16 call 14
=potopuan au 382 prince 382 princ* 371 port 243
=potr photo 8658 picture 891 pictu* 306
=pov unfor* 5100 unfortunate 5100 poor 426
=povr pover* 2937 poverty 2937
=pr undes* 476 undestanding 476 doubt 276 resca* 264 rescape 264 sine 264 lovel* 197 lovely 197 rejec* 143 reject 143 render 143 advice 132 rende* 121 great 116 censo* 115 censor 115
=pral going 637 side 240 black* 199 blackout 199 decentralize 175 prsid* 160 prsident 160 won 148 ones 102 singl* 100 single 100 batis* 92 batiste 92 benna* 92 bennau 92 entri* 92
=pran take 377 took 155 vaccinated 135 hosta* 134 hostage 134 minot* 91 minoterie 91 get 89 right 73 jean 67 rabel 67 fire 57 plea 55 pleas 55 preca* 55 363 54
=prand take 1198
=prandr take 729 br 622 soint 622 upon 622 think* 330 thinking 330 angel 223 praye* 7 prayer 7 durin* 6 during 6
=prani first 1089 prime 908 srt 274 minister 122 foreigners 55 minis* 37 1 35 important 27 impor* 26 an 24 petit* 24 petite 24 huge 21 message 11 notes 10 note 9
=pranianini prime 4107 minister 552 minis* 167
=pranier desso* 360 dessource 360 lemai* 360 lemaire 360 premi* 360 premiere 360 first 341 too 279 last 251 whom 172 banki* 168 banking 168 bnc 168 chara* 168 characterized 168 concentement 168
=pranir merge* 1090 merger 1090 saint* 1090 sainte 1090 first 806 last 421 turn 51 antoi* 33 antoine 33 along 28 thirst 6
=pranon surname 8665 surna* 1901
=pransipal principal 7839
=pre loan 634 lend 590 credi* 464 credit 464 close 449 near 213 chal 183 janti 183 pleaseit 183 borro* 181 borrow 181 next 175 journ* 151 journalist 151 newsp* 151 newspaper 151
=predi predi* 2169 expected 1757 forec* 1757 forecast 1757 planned 1757 predict 1757 predicted 480 month 19 expec* 11 plann* 7
=prediksion expected 4321 forec* 4321 forecast 4321 planned 4321 predict 4321 expec* 28 plann* 17
=prefer prefe* 2910 prefer 2910 rathe* 2758 rather 2758
=prekosion precautions 2586 preca* 2230 precaution 1274 takec* 13 takecare 13
=prekotion precaution 4785 precautions 1965 preca* 391
=prela sheeting 1033 tarp 819 tarpa* 426 tarpaulin 426 griz 248 lines 248 river* 248 rivera 248 bady 242 alexi* 217 alexie 217 nd 217 dont 184 ad 148 dadad* 148 dadadou 148
=prelar tarps 1937 tarp 845
=presan prese* 1025 makin* 320 making 320 handing 277 handling 277 technicians 277 breathe 272 presence 249 presidant 249 even 173 amounted 153 comite 153 delim* 153 delimart 153 diqui* 153 diquini 153
=presidan presi* 1471 president 952 prsid* 397 prsident 397 presence 51 presidant 51 prese* 3 seneg* 3 senegal 3
=presk almos* 2587 almost 2587 sdude* 16 sdudent 16
=preskri presc* 3536 prescription 3536
=preskripsion presc* 3536 prescription 3536
=preval president 1693 presi* 1007 bj 123 doors 123 carfo* 46 carfour 46 saw 20 door 3
=prevansion prevention 5886 preve* 1435
=prevanson prevention 5886 preve* 1435
=previ expected 4321 forec* 4321 forecast 4321 planned 4321 predict 4321 expec* 28 plann* 17
=prevni warn 4882
=prevua preview 1199 tsunamy 1199 expected 1080 forec* 1080 forecast 1080 planned 1080 predict 1080 foresee 960 whast 960 previ* 757 forse* 693 forsee 693 surnamis 693 surna* 541 fores* 80 else 26
=pri price* 919 prices 919 pray 548 prayer 395 praye* 388 price 304 beg 235 cost 221 gazol* 200 gazoline 200 sartr* 125 sartre 125 poten* 112 potent 112 speak* 112 speaking 112
=prier pray 3065 prayer 566 praye* 556 churc* 124 church 124
=prink au 247 prince 247 princ* 240 gonav* 230 gonave 230 distibute 193 gonaive 193 partisans 193 port 157 disti* 99 antis* 92 antiseismic 92 prevent 50 preve* 38 jokin* 35 joking 35
=prir prayer 1274 praye* 1252 using 500 made 469 sheets 226 sheet* 204 censo* 70 censor 70 leadi* 70 leading 70 soil 70 tests 70 test 69 br 62 soint 62 upon 62
=prison priso* 3374 prison 1828 prisoners 180 opene 37 prisons 37 would* 37 wouldn 37 denou* 7 denounce 7
=prisoni prisoners 4303 priso* 911 prison 512 prisoner 412 escaped 88 escap* 46
=prisonier prisoners 2828 prison 2806 priso* 599
=priv priva* 3633 private 3633 room 295 witho* 123 without 123 school 3
=prix price 4244 price* 528 prices 528 airli* 279 airlines 279 ny 279 round 279 towar* 279 towards 279 cost 81 expen* 30 expensive 30 trip 17
=prlar tarps 1937 tarp 845
=pro protect 2837 prote* 946 pam 283 gress* 178 gressier 178 hygienic 30 allwa* 21 allways 21 protection 19 envir* 17 environment 17
=problan problems 731 troub* 369 trouble 369 probl* 360 problem 338 rte 185 palom* 126 paloma 126 prole* 126 prolems 126 pure 126 sezon 126 supplies 100 suppl* 99 9 98 fanfa* 92
=problm problems 701 problem 664 100 564 aik 564 belei* 564 beleive 564 effecte 564 fl 564 hamre 564 hum 564 ke 564 kuch 564 likin 564 logon 564 nh 564 problm 564
=proc next 2133 near 417 close 281
=profeseur teachers 1266 teacher 1103 teach* 996 censo* 288 censor 288 leadi* 288 leading 288 soil 288 tests 288 test 286 room 217 witho* 90 without 90 bible 66 professor 44 mind 33
=profesion profession 2888 professional 1304 trade 643 profe* 508
=profesionel specially 1460 profession 1444 speci* 874 professional 652 trade 321 profe* 254 ong 239 looki* 6 looking 6 victim 6
=program progr* 1751 program 1133 doesn 302 repor* 240 report 240 programs 65 homeland 59 beaut* 43 beautiful 43 dear 20 reconstruction 6 acces* 4 access 4
=prolong betin 834 prolonge 834 tltu 834 tltus 834 guill* 771 guilloux 771 monse* 771 monseigneur 771 prolongue 771 merge* 637 merger 637 saint* 637 sainte 637 prolo* 357 hungra 275 otherwise 245
=prom promise 4391 promi* 3953
=prop clean 2437
=propr hygiene 2042 hygie* 1992 clean 98
=provan province 3172 countryside 365 provinces 283 provi* 88
=provink province 2359 doctores 632 neede* 632 needed 632 provi* 380 countryside 271 provinces 16
=provision provisions 5256 supplies 1426 suppl* 1418
=provisua temporary 2209 tempo* 1361
=prs next 1067 bec 777 governement 777 liabl* 777 liable 777 prs 777 wll 777 profi* 519 profit 519 near 208 close 140 dessa* 7 dessalines 7
=prsidan president 1776 presi* 1057
=prsk almos* 2600 almost 2600
=prt loan 3291 credi* 2411 credit 2411 debt 727
=prua proje* 2375 project 2375 decis* 111 decision 111 plan 52 reconstruction 51 program 32 recon* 21 progr* 8 also 6
=pruaek proje* 2549 project 2549
=prumi first 2027
=psion porti* 3207 portion 3207 debus* 1912 debussy 1912 cant 391 part 3
=psk because 361 becau* 311
=psn nobod* 1863 nobody 1863 one 6
=pson 1987 1165 401 1165 temporarily 1165 nobod* 932 nobody 932 concerned 452 damaged 139 damag* 123 conce* 8 authorities 3 one 3
=ptab mobil* 2557 mobile 2557 cell 24
=ptgoav petit 2206 goave 326
=pti petit 2206 goave 326
=ptionvil petionville 3577 petio* 263
=ptopran posse* 1832 possess 1832 au 225 prince 225 princ* 218 port 143 lived 121 rest 53
=ptr photo 8658 picture 891 pictu* 306
=pu for 60 previ* 28 so 27 19 23 to 23 mine 22 meant 14 thems* 13 themselves 13 participle 12 clean* 11 cleaning 11 drink* 10 drinking 10 send 10 do 9
=pua bean 2739 beans 2739 foods* 237 foodstuff 237 pea 237 peas 237 peasants 237 guy 235 culti* 205 cultivate 205 civil 178 seed 172 seeds 172 engineer 105 peasa* 92 engin* 54
=puan bonhe* 939 bonheure 939 point* 939 pointe 939 raque* 939 raquettecommunity 939 take 494 get 77
=puason fish 7346 chick* 66 chicken 66 meat 31
=puatrin chest 8756
=pub potab* 3507 potable 3507 drink* 38 drinking 38 clean 8
=pud powde* 4429 powdered 4429 milk 84
=puela tarpa* 1222 tarpaulin 1222 bb 685 couti* 685 coutinue 685 plastic 563 orthe* 459 orther 459 fixed 433 medecine 338 plast* 301 broke 237 claud* 237 claude 237 felix 237 ourse* 195
=puesk almos* 2600 almost 2600
=puevansion prevention 5886 preve* 1435
=pui well 692 regar* 463 regarding 463 something 135 somet* 103 quake 99 can 77 any 70 eat 9 don 4 house 4
=puio their 1325 invol* 830 involved 830 pillage 830 pilla* 562 avoid 534 concerned 488 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
=puki why 841 distibute 466 gonaive 466 partisans 466 disti* 239 respe* 57 respect 57 parti* 3
=pukisa why 667 75 416 mahot* 416 mahotie 416 whale 379 answered 359 bon 298 lilav* 298 lilavoie 298 repo 298 calls 214 times 108 47 101 peoples 69 part 43 writt* 43
=pukon alone 1897 own 1214 unacc* 165 unaccompanied 165 women 32
=pukonm own 5757 alone 36
=pukua why 1085
=pul chick* 1503 chicken 1503 escape 807 escap* 386 belan* 268 belanton 268 akden* 247 akdenans 247 appearing 247 forms 247 maxim* 207 maximum 207 armed 205 el 205 hanch* 205 hancho 205
=pum mine 260 angry 136 carte 117 pwenl* 106 pwenla 106 settl* 92 settle 92 v 92 force 86 drink 83 eatin* 83 eating 83 revie* 70 review 70 rhaet* 70 rhaeto 70
=pumon lung 15323 lungs 15323
=pun hands 371 used 294 philanthropic 289 mind 263 lagonave 257 piles 244 kensk* 243 kenskoff 243 highe* 215 higher 215 becoming 205 complicated 205 forwa* 205 forward 205 waste 205 363 200
=punu broke 548 claud* 548 claude 548 felix 548 night* 521 nights 521 werew* 521 werewolfs 521 desin* 337 desinfectant 337 greet 337 perdo* 337 perdonable 337 usaid 223 cover* 94 covers 94
=puo judge 3609 trial 3609 protection 709 protect 445 court 413 prote* 149
=puoblan workers 753 probl* 615 problem 413 problems 366 differents 239 tinan* 239 tinante 239 bwa 140 kanal 140 returned 140 bolo 139 bolos 139 vifra* 139 vifranc 139 issue* 98 issues 98
=puoblm problems 897 problem 850 troub* 504 trouble 504 probl* 149
=puodui product 16699 produ* 82
=puof proph* 2786 prophecy 2786 prophet 2786 professor 1698 teacher 814 teach* 735 profe* 87
=puofesi proph* 5572 prophecy 5572 prophet 5572
=puofesion profession 2888 professional 1304 trade 643 profe* 508
=puofesionel professional 3332 profe* 1299 builder 148 domingue 148 experiences 148 indom* 148 indomain 148 competent 107 compe* 106 profession 46 completed 38 plumb* 38 plumbing 38 yong 38 exper* 26 learned 11
=puofesionl profession 2888 professional 1304 trade 643 profe* 508
=puofi profi* 1907 profit 1907 atten* 516 attention 516 damie* 516 damier 516 int 516 kabar 516 blanc* 363 blanchard 363 silo 363 impos* 279 impossible 279 impasse 177 enjoy 109 impas* 87
=puofon deep 10408
=puogr progress 7844 progr* 21 advan* 4 advance 4
=puogram program 1454 programm 1423 resis* 1423 resistred 1423 progr* 1161 wfp 871
=puogran program 3414 progr* 812
=puoj proje* 2442 project 2442 human 112 picture 61 think* 34 thinking 34 act 23 pictu* 21 case 7 cause 4
=puoloni prolo* 1808 prolong 943 exten* 580 extended 580 115 404 chava* 404 chavanne 404 impass 404 mal 404 wat 404 363 334 prolongee 334 tired 279 ambroise 254 jacqu* 96 jacques 96
=puom promise 4391 promi* 3953
=puop clean 2327 potab* 162 potable 162
=puopri landl* 2993 landlord 2993 prope* 2993 property 2993 owner 2897
=puotej protection 2835 protect 1781 prote* 594
=puoteksion protection 3558 prote* 746 group* 329 groups 329 accompany 242 accom* 169 protect 140 agron* 53 agronomy 53
=puotestan protestant 19511
=puotj protection 2835 protect 1781 prote* 594
=puovan provinces 1124 pictures 393 provi* 350 croch* 335 crochu 335 croke* 335 croked 335 desert 335 particularly 335 deser* 257 join 217 pays 217 truiton 217 whate* 217 whatever 217 origi* 197
=puovision provisions 5256 supplies 1426 suppl* 1418
=puovisua tempo* 2411 temporary 648 1987 257 401 257 temporarily 257 concerned 100 damaged 31 damag* 27
=pup clean 2439
=pur professor 127 could 99 death* 86 deaths 86 france 80 affec* 68 affected 68 fia 68 for 57 tsunami 52 brack* 47 bracket 47 midda* 47 midday 47 prevent 47 tsuna* 47
=puri stagn* 1489 stagnant 1489 rotte* 1344 rotten 1344 spoil* 1344 spoiled 1344 could 676 ruine* 102 ruined 102 dirty 97
=purkua why 495 too 283 rejec* 248 reject 248 render 248 rende* 210 sentence 186 sente* 183 cry 41 voice 35 then 34 services 21 each 17 while 16 but 9 impor* 9
=pus push 2867 shove 2867 women 1080 woman 456 wife 199 crowd 151
=pusk almos* 2600 almost 2600
=put why 1069 that 7
=putan howev* 2545 however 2545
=puua proje* 2549 project 2549
=puv bruis* 316 bruised 316 rheto 282 writer 282 18 253 could 207 can 124 im 109 beg 101 write* 93 daugh* 81 daughter 81 man 27 she 20 life 10 livin* 3
=puvon could 898 hallo 452 as 140 urgent 109 urgen* 87 many 20
=pux husba* 2441 husband 2441
=pv petionville 3577 petio* 263
=r medec* 1336 r 831 disct* 585 disctt 585 jacob* 585 jacobabad 585 khair* 585 khairo 585 incomplete 271 incom* 247 medecin 188 chach* 145 chachran 145 cool 145 gulab 145 jam 145
=ra rare 12817 mis 43 miss 43
=rad cloth* 1202 clothes 619 huge 298 bigge* 97 bigger 97 clothing 93 cornr* 91 cornrow 91 denim 91 printed 91 sees 91 weari* 91 wearing 91 assoc* 73 association 73 print* 52
=radio radio 1384 x 573 community 334 ray 210 carai* 34 stati* 26 station 26 commu* 13 fm 11 telev* 6 television 6 batis* 5 batiste 5 benna* 5 bennau 5 caraib 5
=radiografi x 8602 ray 3150
=radmar tidal 1630 wave 1630 tsunami 81 tsuna* 73
=rafal raid 6646
=rafl raid 6646
=rak extor* 1889 extortion 1889 bonhe* 376 bonheure 376 point* 376 pointe 376 raque* 376 raquettecommunity 376
=rakbua forest 2221 fores* 2037 jungl* 914 jungle 914
=rakon tell 699 nonse* 409 nonsensical 409
=rama collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
=ran kidne* 3030 kidney 3030 function 434 barrire 361 chant* 361 chantiley 361 frenc* 359 french 359 handing 316 handling 316 technicians 316 queue 302 line 191 thiev* 183 thieves 183 love 136
=ranan happens 2265 d 373 love 311 going 108 s 8 like 4
=rand medication 2158 appoi* 586 appointment 586 taken 535 testi* 535 testing 535 febru* 230 february 230 form 151 drugs 140 drug 35 psychological 25 medicine 19 medic* 10 meeti* 10 meeting 10
=randevu appoi* 1339 appointment 1339 ambas* 524 ambassy 524 rendezvous 524 him 383 residence 339 passp* 116 passport 116 rende* 82 resid* 66 worki* 16 working 16 start 3
=raned medication 3678 drugs 1129 drug 284 medicine 33
=rani arran* 4857 arrange 4857 fix 3086 repai* 524 repair 524
=ranion meeti* 2900 meeting 2900 hasnt 11 msg 11 pm 11 6 8 rubbles 5 decided 4
=rankon ranso* 2023 ransom 2023 extor* 475 extortion 475
=ranma collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
=ranman like 115 jobs 69 would 66 infos 50 stopp* 39 stopped 39 desen* 38 desentralise 38 liket* 36 liketo 36 accompany 27 d 27 posse* 25 possess 25 occur* 22 occurs 22
=ranmanm love 955
=ranmin register 1859 regis* 1259 love 476
=ranon ranso* 2023 ransom 2023 extor* 475 extortion 475
=ranpli fill 4984 canadian 133 translate 122 trans* 88 important 56 impor* 53 paspo* 25 pasport 25 message 23 messa* 8
=ransanan inqui* 3572 inquire 3572
=ranseanan inqui* 3572 inquire 3572
=ransegnanan inqui* 1646 inquire 1646 information 232 infor* 56
=ransi domai* 965 domains 965 casez 497 holes* 497 holese 497 poors 497 tahnk 497 havnt 456 told 393 blanc* 272 blanchard 272 silo 272 impos* 209 impossible 209 beaut* 190 beautiful 190
=ransiman inqui* 1191 inquire 1191 gives 1187 soldier 793 firm 756 massi* 756 massive 756 stron* 403 strong 403 soldi* 359 coura* 38 courage 38 disas* 12 disaster 12 doctors 3 hit 3
=ranson ranso* 2532 ransom 2532
=rantr return 915 retur* 584 minutes 398 bariy 233 fleur* 233 fleurimond 233 enter 187 antoi* 165 antoine 165 minut* 116 entra* 86 entrance 86 rd 77 cell 46 urgent 38 urgen* 30
=ranvu depor* 1832 deportation 1832 deported 1832 back 7 sent 5
=rap repor* 1255 report 1255 foods* 478 foodstuff 478 pea 478 peas 478 peasants 478 culti* 414 cultivate 414 seed 348 seeds 348 peasa* 185 corn 36 oil 9 land 7
=rapid fast 1705 rapid* 837 rapidly 837 tc 837 location 415 quick* 274 quickly 274 190 181 garbl* 181 garbledwhat 181 assistance 172 5 144 been 67 injur* 49 injured 49 assis* 44
=rapidanan immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
=rapo repor* 1882 report 1882
=ras tidal 1359 wave 1359 try 887 tsunami 67 tsuna* 61 sit 54 bad 11 doing 10 down 7 feel 4
=rasion rations 6182 ration 650 ratio* 630
=rat rat 11992 rare 6409 mis 21 miss 21
=ration ration 3245 ratio* 3146
=ravin gully 2492 ravin* 2332 ravine 2332 ravin 614 authorization 485 ditch 485 intervene 485 takes 485 responsible 122 effort 53 obtai* 32 obtain 32 group 16 olymp* 16 olympic 16 pinta* 16
=re hate 3426 centers 459 finds 459 heber* 459 hebergements 459 oblige 459 oblig* 371 ll 250 100 247 aik 247 belei* 247 beleive 247 consider 247 effecte 247 fl 247 hamre 247
=reali 13 1383 arqui* 598 arquinois 598 futur* 598 future 598 reali* 598 realizations 598 transparency 598 dream* 356 dreamer 356 dreams 356 lonel* 356 lonely 356 styli* 356 stylist 356 spite 250
=rebati rebuild 3224 rebui* 1610 reconstruction 104 construction 53 recon* 42 const* 40 build 13
=recaj recharge 6098 credi* 316 credit 316 recha* 35 minutes 4
=recerc searc* 1519 search 1519 look 295 looki* 64 looking 64
=reco stove 10408
=refi refus* 5108 refuse 5108 refugee 4454 refug* 524 refugees 262 telec* 53 teleco 53 500 37 refuge 35 41 25
=refij refuge 4790 refug* 1744 refugees 348 refugee 146 flee 83
=refiji refugees 5640 refugee 2369 refuge 765 refug* 278
=refleci refle* 15323 reflect 15323
=refug shelter 921 shelt* 730
=reful pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
=reg rule 12828
=regard look 3223 see 19
=region region 1239 regio* 1222 showers 620 cuba 616 showe* 416 predicted 341 predi* 245 tomor* 15 tomorrow 15 tonig* 7 tonight 7 zone 7 area 5 reach 5
=rej vomit 7313 vomit* 2066 vomiting 2066
=rek harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
=rekevon received 1168 receive 505 recei* 128
=rekevuar active 570 entre 570 instr* 570 instructions 570 nous 570 porta* 570 portable 570 nou 569 receive 443 received 396 recei* 112 guide 39
=rekman restart 3049 resta* 2719 resum* 64 resume 64 again 4
=reko harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
=rekoman restart 2367 resta* 2111 archive 769 activities 294 reopen 194 archi* 79 activ* 72 reope* 25 national 5 resum* 5 resume 5
=rekomank begin* 939 beginning 939 humil* 740 humiliate 740 ignor* 740 ignore 740 misun* 740 misunderstood 740 begin 679 start 142 effort 115 again 24 effor* 19
=rekonstriksion recon* 1629 rebuilding 1467 rebui* 913 reconstruction 449 authorization 404 ditch 404 intervene 404 takes 404 belongs 88 greething 88 recom* 88 recommendation 88 reconstruct 88 scola* 70 scolarship 70 effort 44
=rekonstruir construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
=rekonstruktion programs 998 homeland 908 construction 780 rebuild 691 beaut* 659 beautiful 659 const* 587 rebui* 345 dear 305 build 190 reconstruction 88 acces* 53 access 53 recon* 36 participate 33 also 10
=rekonstui gouvernment 1399 resto* 1399 restore 1399 reconstruction 1286 rebuild 665 recon* 519 rebui* 332 gouve* 17 reall* 14 really 14 ll 5 brake 4
=rekri recruitment 4777 hire 968 recruit 968 recru* 858
=rekritman recruitment 4777 hire 968 recruit 968 recru* 858
=rekru hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
=rekrutanan hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
=rektora recto* 15323 rector 15323
=reku received 779 15 642 receive 337 santo 101 recei* 85
=rekua received 1168 receive 505 recei* 128
=rekuavan received 1168 receive 505 recei* 128
=rel calle* 602 called 602 call 394 rail 273 named 112 enew 73 enews 73 abroard 70 becaue 70 appeal 67 dumga 67 ronal* 67 ronaldinho 67 selec* 67 selector 67 despr* 65
=relan ou 1278 stavi* 1227 staving 1227 bette* 491 better 491 looki* 249 looking 249 call 31 name 22 someo* 22 someone 22
=reluvri reopen 4502 reope* 570
=repanti repen* 15323 repent 15323
=repar repai* 5651 repair 5651 built 184
=repati alloc* 15323 allocate 15323
=repiblik domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
=replik aftershocks 757 tremo* 650 after* 563 aftershock 305 quake 244 devac* 193 devacuation 193 remainder 193 rift 193 counterpart 190 informs 190 tremor 142 aftershoocks 141 seism 46 lagonav 21 energ* 8
=repo rest 1517 bon 780 lilav* 780 lilavoie 780 repo 780 drivers 537 nowad* 537 nowadays 537 recruiting 537 bayil* 305 bayilorde 305 insta* 305 instance 305 internationnal 305 petig* 305 petigoave 305
=repon answe* 496 answer 416 response 367 respo* 193 reply 187 tied 95 control 91 contr* 90 seaso* 46 season 46 await* 35 awaiting 35 infec* 22 infection 22 barik* 17 barikad 17
=repond respond 909 response 597 rejec* 436 reject 436 render 436 rende* 368 respo* 315 reply 263 answer 121 cry 72 answe* 61 voice 61 services 37 while 27
=repondr respond 1411 response 1006 respo* 531 reply 444 answer 32 answe* 16
=reponm reply 2141 answer 154 answe* 78
=reponmuan respond 6889 response 16 respo* 8 reply 7
=reponsn respond 6889 response 16 respo* 8 reply 7
=repran offices 2383 restart 952 resta* 849 communicate 540 enabl* 540 enable 540 neighborhoods 540 group* 216 groups 216 thems* 151 themselves 151 set 110 sort 92 again 82 tryin* 21 trying 21
=represantan repre* 7661 representative 7661 fm 1349 signa* 547 signal 547 congratulate 294 congr* 145
=republik repub* 1352 republic 1352 dominican 799 domin* 581
=res remai* 1764 remain 1075 quake 311 fingerprints 303 stay 296 lesso* 255 lesson 255 liter* 255 literal 255 translation 255 finge* 180 register 71 regis* 48 tired 29 devac* 9 devacuation 9
=resev reserve 3179 stock 2120 reser* 1508
=resevua reservoir 1752 tank 1372 receive 621 helps 436 poorl* 436 poorly 436 recei* 157 received 124 campa* 109 campaign 109 impatienntly 109 offer* 109 offering 109 vaksi* 109 vaksination 109 distributing 43
=resevuar received 1168 receive 505 recei* 128
=residan resident 4243 resid* 3711 residency 2263 residence 74 bough* 73 bought 73 legal 73 paperwork 73 payed 73 visas 73 paper* 40 lawye* 37 lawyer 37
=resilta results 8671 resul* 780 result 780
=reskap survivor 1313 survivors 1260 survi* 649 resca* 296 rescape 296 sine 296 drama 172 maybe 129 4 100 anywh* 81 anywhere 81 available 68 thurs* 50 thursday 50 torbe* 49 torbeck 49
=reskonsab leaders 1418 charg* 1331 charge 1331 leade* 1201 responsible 169 pass 134 pas 133 respo* 9
=reso netwo* 12845 network 12845
=reson reaso* 3699 reason 3699
=resp respe* 1677 respect 1677 greetings 1180 greet* 650 advance 209 advan* 182 up 60
=respek respe* 3296 respect 3296 distibute 39 gonaive 39 partisans 39 disti* 20
=respir breat* 2905 breathe 958 breathing 898 difficulty 69 breath 12 diffi* 12
=responsab responsible 3194 charg* 274 charge 274 respo* 168 known 49 ravin 6
=responsabl director 1780 charg* 778 charge 778 bec 518 governement 518 liabl* 518 liable 518 prs 518 wll 518 direc* 424 profi* 346 profit 346 responsible 99 dessa* 5 dessalines 5 respo* 5
=restavek domes* 4522 domestic 4522 serva* 4522 servant 4522
=restavk domes* 4522 domestic 4522 serva* 4522 servant 4522
=reston remain 5422 remai* 700 stay 5
=restoran restaurant 6614 resta* 716
=resv reserve 2119 rserv* 1549 rservoire 1549 stock 1413 reser* 1006 along 104 pas 3 pass 3
=resvua reservoir 7009 tank 5488 reser* 98
=ret stay 843 live 284 toilets 144 exten* 129 extended 129 stop 128 canal 109 businesses 102 enjoy* 102 enjoying 102 pillaging 102 stand* 102 standing 102 store* 102 stores 102 admis* 87
=retansion detai* 1307 detained 1307 deten* 1307 detention 1307
=retantion detai* 1307 detained 1307 deten* 1307 detention 1307
=retanu detai* 1307 detained 1307 deten* 1307 detention 1307
=retir subtr* 1954 subtract 1954 remov* 1421 remove 1421 off 536 bonit* 381 bonite 381 usenm* 381 usenmake 381 desal* 234 desaline 234 lunyo* 234 lunyon 234 lunyone 234 prolonging 234 sant 234
=reto final 1483 philo* 1483 philosophy 1483 revie* 1316 review 1316 rhaet* 1316 rhaeto 1316 rtho 756 tremb* 756 trembling 756 again* 159 against 159 protect 15 prote* 5
=retruv found 914 showers 311 cuba 309 showe* 209 predicted 171 predi* 123 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
=retu back 1124 reopening 1017 reope* 775 return 105 retur* 67
=retunan retur* 1204 pictures 381 return 359 back 292 form 175 fingerprints 95 bette* 83 better 83 transportation 76 finge* 56 breaked 54 supports 54 bwa 53 kanal 53 returned 53 saw 51
=retur airli* 808 airlines 808 ny 808 round 808 towar* 808 towards 808 back 486 side 364 bye 355 frida* 329 friday 329 return 316 retur* 202 trip 49 mysel* 34 myself 34
=return return 1509 retur* 963 back 229 come 3
=reu received 1168 receive 505 recei* 128
=reua received 1168 receive 505 recei* 128
=reuavan received 1168 receive 505 recei* 128
=reuvertur opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
=reuveti reopening 2218 reope* 1691 universities 370 state* 10 states 10 happen 6
=reuvri reopen 4502 reope* 570
=rev dream 4846 wake 3222 dream* 268 dreamer 268 dreams 268 lonel* 268 lonely 268 styli* 268 stylist 268 become 164 becom* 67 learn 3
=revanir return 1509 retur* 963 back 229 come 3
=rgion region 2489 regio* 2454 zone 14
=ri laugh 867 communial 627 dza 287 plastik 287 stree* 260 street 227 barrire 176 chant* 176 chantiley 176 assyl* 147 assylum 147 lumum* 137 lumumba 137 patri* 137 patrice 137 pleae 137
=rian emess* 676 emessage 676 watere 676 nothi* 462 nothing 462 water* 335 doubt 231 barth* 125 bartholy 125 etc 33 sos 11 leave 8 off 8 cut 5 assistance 4 rue 3
=ric rich 7994 richt* 2458 richter 2458 magni* 602 magnitude 602 scale 602
=riel corri* 3067 corridor 3067 alley 123 dead 5
=ril alley 871 david* 704 davidson 704 paul 704 plese 704 ruell* 704 ruelle 704 treated 704 corri* 699 corridor 699 cheki* 537 chekina 537 philanthropy 537 22 53 phila* 53 remem* 48
=rim rumor 3605
=ris rice 1437 while 754 anoth* 635 another 635 risk 238 comin* 64 coming 64 days 12
=risk risk 3929 lagonav 14
=riv arriv* 651 happened 216 sentences 212 remem* 165 remember 165 arrive 159 arrived 121 guill* 115 guilloux 115 monse* 115 monseigneur 115 prolongue 115 ecogr* 111 ecography 111 pregnate 111 haven 110
=rivi river 1647 rising 925 risin* 856 griz 320 lines 320 river* 320 rivera 320 flooded 218 froid* 207 froide 207 rivie* 117 riviere 117 high 78 fougy 25 flood* 15 everybody 14
=rivier whats* 1456 whatsoever 1456 sea 945 river 809 petit* 536 petite 536 rivie* 44 riviere 44 l 14 form 9 artib* 8 artibonite 8 helpi* 7 helping 7 anyon* 4 anyone 4
=rivir sea 1889 river 1618
=robin fauce* 5683 faucet 5683 pipe 5683 tap 122
=roc rock 8358 stone 8358
=ron shame 12785 asham* 177 ashamed 177
=rpar built 6634 repai* 2678 repair 2678
=rplik tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
=rpon response 1261 respo* 665 reply 556 answer 40 answe* 20
=rpond response 1261 respo* 665 reply 556 answer 40 answe* 20
=rpondr response 1261 respo* 665 reply 556 answer 40 answe* 20
=rpublik repub* 1352 republic 1352 dominican 799 domin* 581
=rs rest 1777 beral 417 gen 417 petioville 417 left 336 posse* 323 possess 323 admis* 312 admisions 312 admit* 312 admitted 312 postp* 312 postpone 312 postpones 312 shortly 312 marie 292
=rt bwa 698 kanal 698 returned 698 husba* 618 husband 618 bai 382 creol 382 ingli* 382 inglish 382 adres* 198 adress 198 mysel* 67 myself 67 kid 49 kids 49 frenc* 35
=rtantion detai* 1307 detained 1307 deten* 1307 detention 1307
=ru estim* 858 estime 858 meno 654 menos 654 foods 537 exten* 449 extended 449 rue 417 danjo* 285 danjour 285 urege* 285 uregent 285 axina 235 gile 235 giles 235 28 204
=rua roi 2609 alix 752 champagne 752 colem* 752 coleman 752 flash 752 roy 752 christ 113 chris* 102 champ* 95 nor 14 lamp 7
=rue rue 464 street 397 du 294 stree* 178 300 165 jorki* 165 jorking 165 king 165 km 165 water* 147 alley 146 barth* 118 bartholy 118 guill* 69 guilloux 69 monse* 69
=ruel alley 2118 disca* 550 discard 550 emerg* 69 emergency 69 road 6
=rug rouge 1181 red 637 cros 308 cross 308 barrire 246 chant* 246 chantiley 246 whats* 173 whatsoever 173 drivers 162 nowad* 162 nowadays 162 recruiting 162 medicament 92 barri* 65 petit* 63
=ruj red 2620 cros 10 cross 10
=rumeur rumor 1803 catastrophy 503 departement 333 north 310 depar* 232 weath* 177 weather 177 catas* 73 department 50 tsunami 21 tsuna* 19 flood 13
=ruptur shortage 3070 short* 2749 stock 1470
=rut route 1082 road 530 frere* 150 freres 150 boi 61 bois 61 way 58 disca* 52 discard 52 dehyd* 48 dehydrated 48 bon 46 lilav* 46 lilavoie 46 repo 46 tesin* 37
=ruvertur opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
=ruvrir opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
=s th 195 sos 181 fewer 170 becom* 104 america 88 selli* 82 selling 82 answered 74 breath 69 takec* 63 takecare 63 siste* 62 bened* 61 benediction 61 short 59 stopp* 58
=sa thi 65 this 65 these 50 what 49 that 45 word 43 dza 36 plastik 36 event* 35 proceed 34 cookies 31 handl* 28 thing* 28 things 28 those 28 cooki* 26
=sab sable 5542 sand 3815
=saboka avoca* 15323 avocado 15323
=sac packe* 3842 packet 3842 despise 302 hey 302 sache* 302 sachet 302 caye 163 cayes 163 resum* 149 resume 149 bag 129 among 102 despi* 43 city 27 des 8 groun* 7
=saf affairs 2657 matte* 2657 matter 2657 stuff 901 conce* 538 earht* 507 earhtquake 507 concerning 202 location 165 learn 164 order 111 invol* 106 involved 106 pillage 106 thing 78 pilla* 72
=saj midwi* 5204 midwife 5204
=sajfanm midwi* 5204 midwife 5204
=sak sack 2180 arab 587 happened 299 happe* 262 throu* 138 through 138 playi* 110 playing 110 absol* 95 absolutely 95 bund 95 bunds 95 requirement 95 sajaw* 95 sajawal 95 shelterless 95
=sakap happening 1444 happe* 383
=saki which 1561
=sakpa happened 3068 happening 87 happe* 23
=sal dirty 1754 wage 1734 classroom 1253 salar* 701 salary 701 class* 377 salt 369 room 296 filth* 291 filthy 291 hall 108 stagn* 87 stagnant 87
=sala it 185 thi 165 this 165 that 67
=saler salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
=salfkondui conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
=sali greet* 1429 deliverance 1116 salva* 1116 salvation 1116 juven* 879 done 278 great 240 gerar* 216 gerard 216 greetings 211 decre* 112 decrease 112 greating 112 ideli* 112 idelinquency 112 juvenile 112
=salin salin* 5656 saline 5656
=salitasion greetings 3528 greet* 1944 hi 6
=salu hi 586 greet* 284 forgot 200 hello 197 consider 154 14 129 forgo* 116 belongs 105 greething 105 recom* 105 recommendation 105 reconstruct 105 isn 94 affra* 93 affraid 93 side 83
=sam guns 3904 7 968 jns 968 math 968 sam 968 bulle* 548 bullet 548 gunsh* 548 gunshot 548 shoot 548 shot 495 household 244 survived 244 miami 209 gun 194 weapo* 194
=sambl resem* 8357 resemble 8357 seem 8
=samdi satur* 3515 saturday 3515
=samedi satur* 3489 saturday 3489 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
=san saint 265 blood 230 hundred 181 hundr* 152 witho* 127 without 127 cente* 116 center 116 healt* 111 health 111 homeless 91 homel* 87 smell 74 uncon* 66 unconscious 66 centr* 62
=sana senat* 3845 senator 3845
=sanan week 937 weeks 908 harve* 305 harvest 305 plant 305 drivers 179 nowad* 179 nowadays 179 recruiting 179 beral 174 gen 174 petioville 174 cars 130 asham* 129 ashamed 129 marie 122
=sanateur deput* 2603 deputy 2603 senat* 1441 senator 1441
=sanbl resem* 4178 resemble 4178 lacro* 667 lacrobat 667 lower 667 mission 667 touch* 667 touched 667 orang* 402 orange 402 places 144 anne 79 place* 43 mater* 34 materials 34 debri* 5
=sandal sanda* 2880 sandals 2880 shoe 1641 shoes 1641 resso* 322 ressources 322 wipe 322 wipes 322 hygienic 83 greetings 11 greet* 6 location 4
=sandomang repub* 1259 republic 1259 dominican 744 domin* 541 allow* 458 allowed 458 domingo 9
=sanegal seneg* 1699 senegal 1699 jokin* 57 joking 57 person 47 statu* 39 status 39 perso* 34 trip 16 france 10 prsid* 7 prsident 7 canada 4 franc* 4 impor* 4 important 4
=sang blood 3446 front* 92 frontiere 92 sans 92 san 91
=sanglando thug 8298 thugs 8298 bandi* 106 bandits 106
=sani lord 3040
=sanian bleed 10139 bleed* 2366 bleeding 2366
=sanimo anima* 11894 animals 11894
=sanin cours* 2612 course 2612 training 1409 train* 904
=sanj angel 6827
=sank five 2258 homeless 512 homel* 491 witho* 269 without 269 home 16 shelter 7 shelt* 6
=sankan fifty 6514
=sanmak bonit* 1334 bonite 1334 usenm* 1334 usenmake 1334 marc 1237 saint 286 vehic* 43 vehicle 43 st 31 stuff 14 order 4
=sanmatan martin 3300 marti* 734 saint 207 st 23
=sanmi frien* 1656 friends 673 friend 454 raini* 116 raining 116 streets 112 30 32 buyin* 32 buying 32 cart 32 still 11 rely 3
=sanmim friend 3828 friends 367 frien* 213
=sann week 1851 weeks 504
=sanpud blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
=sansatan sudde* 15323 suddenly 15323
=santan hundreds 4357 hundr* 548 damag* 4 damaged 4
=santespri holy 8466 spiri* 6649 spirit 6649
=santi smell 1678 feel 961 odor 804 stink 804 try 161 friends 131 houses 107 voice 99 house* 93 frien* 76 gress* 32 gressier 32 littl* 11 little 11 sit 10 many 4
=santim cent 3536 cents 3536 penny 3536 findi* 593 finding 593 suffered 582 feel 428 science 413 hardl* 360 hardly 360 prati* 360 pratice 360 tire 360 scien* 355 p 210 into 149
=santm sympt* 5746 symptoms 5746
=santn hundreds 4365 hundr* 549
=santo santo 1323 phila* 397 snato 386 real 292 philanthropic 145 blanc 141 workers 122 20 66 among 58 district 54 bb 52 couti* 52 coutinue 52 remem* 35 remember 35 beb 28
=santom sympt* 5746 symptoms 5746
=santral central 2621 centr* 1637 plate* 641 plateau 641 overc* 52 overcrowded 52 highe* 34 higher 34 raise 30 citie* 25 cities 25 ride 9 ton 9 tons 9 badly 4
=sap what 204 is 105
=sapa sanda* 8619 sandals 8619 shoe 19 shoes 19
=satan devil 9850 satan 9850
=sav knows 4124 continue 284 conti* 177 know 75 or 26
=savan thoughts 1646 pista* 799 pistache 799 savan* 692 savane 692 disca* 367 discard 367 babie* 110 babies 110 thoug* 60 emerg* 46 emergency 46 incomplete 10 incom* 9 feuil* 4 feuilles 4
=savon soap 4290 toothbrush 205 toothpaste 205 know 64 latrines 39 toilets 26 tooth* 7 latri* 3 wash 3
=savuar d 406 anywh* 278 anywhere 278 isn 191 sentence 130 sente* 128 digicell 58 copie* 57 copies 57 docum* 55 documents 55 foreign 53 ve 52 know 51 jokin* 45 joking 45
=sc dry 5160
=se egg 123 eggs 123 siste* 95 m 56 it 39 is 33 am 30 sister 27 fourt* 26 fourteen 26 peoplel 26 sixte* 26 sixteen 26 thirteen 26 separating 22 requesting 21
=seb gras 21216 grass 21216
=sec dry 5160
=secr droug* 5746 drought 5746
=see bleed 2535 attem* 2462 attempt 2462 lord 760 bleed* 591 bleeding 591 god 258 thank 3 try 3
=segneur lord 2938 jesu 57 jesus 57 christ 10 chris* 9
=segon minute 2445 secon* 1646 second 1646 minut* 36
=segu tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
=sek sex 6414 coffi* 4925 coffin 4925
=sekiri secur* 2318 security 2318 forme* 459 former 459 secretary 265 chief 236 safet* 97 safety 97 secre* 78 o 16 driven 5 measures 5 woud 5 measu* 4 bra 3
=sekl light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
=sekr secre* 5490 secret 3514 secretary 748
=seksion secti* 938 section 938 communal 602 ti 155 important 17 impor* 16 an 15 8 13 kise 13 komin 13 manic* 13 manich 13 message 7 note 6 notes 6 squar* 5
=sektanm septe* 5746 september 5746
=seku aftershock 672 tremo* 346 nee 328 shock 320 meno 207 menos 207 relie* 198 relief 198 frequ* 197 frequency 197 prvie* 197 prview 197 rescue 148 rescu* 144 media 135 strug* 135
=sekur rescue 1296 rescu* 1258 sentence 314 sente* 310 then 58 each 29 relie* 25 relief 25 reply 6 made 5 using 5
=sekuri rescuer 4739 safet* 2710 safety 2710 insecurity 286 secur* 150 security 150 insec* 38
=sekurir rescue 1640 rescu* 1592
=sel only 683 salt 554 lived 267 gouvernment 215 resto* 215 restore 215 ones 162 singl* 159 single 159 alone 158 eathq* 149 eathquake 149 suffered 125 main 112 separate 102 science 89
=seliba unmar* 8334 unmarried 8334 singl* 145 single 145
=selil mobil* 2557 mobile 2557 cell 24
=selman only 797 just 452 ent 322 kindl* 194 kindle 194 sait 194 tants 194 insecticide 178 bon 160 lilav* 160 lilavoie 160 repo 160 die 152 mousk* 147 mouskitous 147 helps 145
=selon accor* 4755 according 4755
=seo these 2214 those 439
=sep six 1694 checking 1660 17 1318 nine 877 eight 605 seven 335 check* 333 seems 203 ten 137 seem 132 stuck 48 rubble 7
=sepandan howev* 2547 however 2547
=separ divid* 2014 divide 2014 separate 1312 separ* 1098 distribute 505 conte* 412 content 412 understood 412 seem 75 clear 48 givin* 44 giving 44 ones 42 singl* 41 single 41 distribution 38
=sepl shoulder 6646
=sepol shoulder 6646
=septanbr septe* 5746 september 5746
=septanm septe* 5746 september 5746
=ser be 634 clock 453 ten 370 o 352 side 313 bye 305 frida* 283 friday 283 late 112 mysel* 29 myself 29 ll 24
=sera be 1131 will 8
=seran sheltery 696 via 327 survive 311 night* 223 nights 223 werew* 223 werewolfs 223 again 186 asked 181 men 155 bidon 154 dika 154 dikas 154 jackm* 154 jackmel 154 lokad* 154
=serieux seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
=sero zero 12828
=serom iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
=seron be 1131 will 8
=serpan sting 4462 snake 507 bite 320
=servi services 2688 pad 1211 pads 1211 sanitary 1211 towel* 1211 towels 1211 sanit* 1118 service 26 servi* 8
=servik use 1058 servi* 570 service 413 serve 372 rejec* 181 reject 181 render 181 sign 162 rende* 152 active 59 entre 59 instr* 59 instructions 59 nou 59 nous 59 porta* 59
=servir serve 3161 use 1388 service 27 servi* 8
=ses seism* 1609 seismic 1609 know 127
=sesi surpr* 9732 surprised 9732 shock 1983
=sesisman surpr* 9732 surprised 9732 shock 1983
=sesm seism 807 remak* 349 remake 349 digiceel 299 seime 299 thio 299 thios 299 bless* 277 blessed 277 regar* 206 regarding 206 others 138 room 98 counterpart 93 informs 93 struck 83
=sesmik seism* 3219 seismic 3219
=seson seaso* 976 season 976 rainy 817 hurri* 182 hurricane 182 palom* 126 paloma 126 prole* 126 prolems 126 pure 126 sezon 126 fanfa* 92 fanfan 92 ray 80 throw 19
=set seven 4838 translated 629 complaining 506 cost 111 alrea* 54 already 54 yeste* 38 yesterday 38 compl* 9
=setan certain 3968 certa* 2665
=setanman certainly 10187 certa* 317
=setifika diplo* 2000 diploma 2000 certi* 9 certificate 9
=setual star 4931 stars 42 air 16
=seul alone 1770 dream* 268 dreamer 268 dreams 268 lonel* 268 lonely 268 styli* 268 stylist 268 become 164 only 72 becom* 67 rheto 34 writer 34 18 31 im 13 write* 11
=seulanan alone 1950 only 505
=seum iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
=seuo zero 12828
=seuom iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
=sevel brain 4485
=sevi servi* 710 service 701 serve 357 services 350 cam 271 used 213 mind 191 use 157 pad 135 pads 135 sanitary 135 towel* 135 towels 135 sanit* 124 worki* 37 working 37
=sevo brain 4485
=si if 387 ou 72 brother 33 spous* 32 spouses 32 builder 31 domingue 31 experiences 31 indom* 31 indomain 31 havnt 30 ambas* 27 ambassy 27 fixed 27 incomplete 27 rendezvous 27
=sial signa* 1824 signal 1824 netwo* 1496 network 1496 recharging 301 recha* 214 cell 99 fm 9
=siati surname 8665 surna* 1901
=sibvansion subsi* 15323 subsidy 15323
=sid south 2079 south* 1799 east 561 lots 379 northwest 326 southeast 326 north* 228 west 86 nippe* 38 nippes 38 identified 20 resca* 13 rescape 13 sine 13 educational 12 scholarly 12
=sida aids 7170 hiv 1047
=sidu northwest 2465 southeast 2465 north* 1722 south* 850 west 101
=sie subje* 5330 subject 5330 topic 5330 eye 930 eyes 930
=siek centu* 9850 century 9850
=siel heave* 3442 heaven 3442 sky 915
=sifi suffi* 1560 sufficient 1560 enoug* 1132 enough 1132
=sifisan suffi* 5325 sufficient 5325 enoug* 3 enough 3
=sigar cigar* 8358 cigarette 8358
=sij subje* 7994 subject 7994 topic 7994
=sik sugar 2706 centu* 1407 century 1407 diabe* 949 diabetes 949 cookies 17 foods* 15 foodstuff 15 pea 15 peas 15 peasants 15 cooki* 14 culti* 13 cultivate 13 seed 11 seeds 11
=sikln hurri* 1736 hurricane 1736 rainy 84 cyclone 28 seaso* 13 season 13 cyclo* 12
=siklon hurri* 1666 hurricane 1666 cyclone 182 cyclo* 80 rainy 3
=siklonik rainy 1101 temporary 1088 tempo* 670 hurri* 245 hurricane 245 seaso* 165 season 165 shelter 7 shelt* 5
=sikolg psychological 4040 psychologist 809 psych* 606
=sikolog psychological 4040 psychologist 809 psych* 606
=sikoluak psychological 4040 psychologist 809 psych* 606
=sil heave* 529 heaven 529 islan* 392 island 392 rapid* 239 rapidly 239 tc 239 lwe 211 lwes 211 mean 207 been 177 spent 164 ambroide 159 salem 159 sky 141 pap 110
=sila gouvernment 699 resto* 699 restore 699 intac* 565 intact 565 these 554 those 110 it 78 thi 32 this 32 enter 15 that 13 gouve* 9 houses 7 reall* 7 really 7
=siltepl please 138 pleas* 135
=silvupl inforamtion 704 merchandize 362 plastic 215 coordinates 200 engineers 200 went 176 unice* 175 unicef 175 breaked 172 supports 172 coord* 161 repla* 145 replace 145 getti* 127 getting 127 id 116
=silvupli zopop* 1051 zopope 1051 runni* 630 running 630 ones 527 singl* 518 single 518 toget* 393 together 393 separate 334 separ* 279 desin* 256 desinfectant 256 greet 256 perdo* 256 perdonable 256
=sim force 852 borro* 592 borrow 592 denou* 493 denounce 493 lette* 436 letter 436 ride 404 ton 404 tons 404 conte* 347 content 347 understood 347 embas* 152 embassy 152 if 121
=siman cemen* 7661 cement 7661 weeks 2123 week 34
=simiti cemet* 5746 cemetery 5746
=sin if 545
=sinami preview 1980 tsunamy 1980 previ* 1249 tsuna* 1166 tsunami 331
=sinana cinem* 7661 cinema 7661 theat* 7661 theater 7661
=sini un 615 unite* 540 united 540 spent 304 disas* 254 disaster 254 nations 179 kindl* 117 kindle 117 sait 117 tants 117 plate 48 america 46 usa 46 atten* 45 attention 45
=sinistr homeless 402 homel* 386 refugees 272 bonba* 232 bonbadopolis 232 receivng 197 recieved 197 victi* 123 olymp* 118 olympic 118 pinta* 118 pintade 118 blvd 90 innov* 90 innovat 90 nay 90
=sip suppo* 2160 support 823 breaked 208 supports 208 break* 102 completed 20 plumb* 20 plumbing 20 yong 20
=sipo suppo* 1908 support 596 betwenn 246 dyoba* 246 dyobal 246 dyobe* 246 dyobel 246 juvenat 246 musso 246 supposed 115 juven* 71 seven 19 rest 11 sure 11 betwe* 8 clear 7
=sirtu espec* 2592 especially 2592
=sis six 3735 play 458 person 66 perso* 48 important 19 impor* 18 message 8 notes 7 note 6 messa* 3
=sism seism* 1498 seismic 1498 earthquake 135 earth* 86
=sismik seism* 1963 seismic 1963 sismi* 1026 sismic 1026 level 293 devac* 156 devacuation 156 remainder 156 rift 156 plan 35 energ* 6 energy 6 store 3
=sispan stop 2088
=sistan syste* 4967 system 4967 banki* 7 banking 7 bnc 7 chara* 7 characterized 7 concentement 7 endea* 7 endeavour 7 estab* 7 establishment 7 followed 7 greatest 7 preem* 7 preeminence 7
=sistm syste* 5012 system 5012
=sit site 1544 cite 699 solei* 448 soleil 448 folk 289 folks 289 camps 263 city 233 websi* 146 website 146 link 145 onlin* 145 online 145 orlan* 145 orlando 145 evacu* 32
=sitan ciste* 6361 cistern 6361 tank 1380
=sitern ciste* 6361 cistern 6361 tank 1380
=sitesol solei* 2033 soleil 2033 cite 374
=siti militaire 2629 bonba* 1166 bonbadopolis 1166 guys 1071 hospitals 840 milit* 353 cite 54 guy 29 survivors 9 survi* 4
=sitiasion situation 1921 situa* 1914 difficult 144 diffi* 26 bad 24 becoming 14 complicated 14 forwa* 14 forward 14 waste 14
=sitirasion difficult 2112 situation 711 situa* 708 diffi* 376 bad 348
=sitn ciste* 6361 cistern 6361 tank 1380
=situ espec* 1430 especially 1430 region 554 regio* 546 aviat* 287 aviation 287 mainl* 287 mainly 287 responsables 287 steet 287 thhe 287 bas 201 verre* 201 verrettes 201 mr 172 foods 54
=situan citizenship 3096 nationality 3096 citiz* 1519 citizens 1425 citizen 204
=situasion difficult 2112 situation 711 situa* 708 diffi* 376 bad 348
=situation conditions 1835 condition 1511 condi* 494 situation 428 situa* 426
=situean citiz* 3060 citizenship 1277 nationality 1277 citizen 788 citizens 116 cover* 39 covers 39
=situon lemon 7661 lime 7661 docter 1151 docte* 922 general 407 quick* 348 quickly 348 gener* 80 throa* 69 throat 69 eye 61 eyes 61
=siu docter 1056 docte* 846 general 373 quick* 319 quickly 319 if 289 gener* 73 throa* 64 throat 64 eye 56 eyes 56 you 3
=siuo syrup 23983
=siupl please 138 pleas* 135
=siv monit* 8355 monitor 8355 guard 17 watch 12
=sivean monit* 8355 monitor 8355 guard 17 watch 12
=sivil registry 1446 civil 1404 safet* 955 safety 955 regis* 467 group* 275 groups 275 accompany 202 accom* 141 secur* 53 security 53 agron* 44 agronomy 44 protection 4
=siviv survive 2156 survivor 1077 survivors 1033 survi* 532
=sivivan survive 2156 survivor 1077 survivors 1033 survi* 532
=sivupl please 138 pleas* 135
=six six 3388 nine 1754 eight 1211 seven 671 ten 273
=ske lator* 353 latortue 353 wheth* 312 whether 312 reopening 287 eventuel 251 preci* 251 precision 251 availability 227 jobpam 227 poste* 227 posted 227 reope* 219 arcah* 195 arcahaie 195 despise 189
=ski coffi* 9850 coffin 9850
=sks sex 12828
=skuri insecurity 1128 secur* 1104 security 1104 safet* 573 safety 573 cay 466 overp* 466 overpopulation 466 overw* 466 overwhelmed 466 risings 466 insec* 150 goods 83 risin* 34
=slman only 2016 just 110
=slt settl* 1617 settle 1617 v 1617 predicted 857 predi* 617 arrived 366 croi 305 crois 305 bouquets 44 bouqu* 39 arriv* 34 c 33 month 33 des 12
=slvp please 138 pleas* 135
=sms sms 1415 text 612 messages 225 admis* 142 admisions 142 admit* 142 admitted 142 postp* 142 postpone 142 postpones 142 shortly 142 texts 89 spous* 75 spouses 75 below 40 exami* 26
=snateur deput* 2603 deputy 2603 senat* 1441 senator 1441
=so bone 3444 mis 586 miss 586 anywa* 233 anyways 233 nigga 233 yo 228 eed 185 gueri* 185 guerin 185 leogn* 185 leognae 185 navy 185 50 96 saw 33 base 25
=soeur sister 3607 siste* 1019
=sof excep* 7258 except 7258
=sogebank bank 1587 ave 1497 coner 1497 didnt 1497 sogeb* 1497 sogebank 1497 ambroise 163 ambro* 23 maglo* 23 magloire 23
=sol panel 1163 solar 1163 sun 632 solei* 451 soleil 451 land 356 strok* 263 stroke 263 sunst* 263 sunstroke 263 eclip* 232 eclipse 232 refer* 91 referring 91 censo* 89 censor 89
=solda soldi* 3998 army 1198 military 1198 soldier 950 soldiers 731 gives 46 milit* 11
=solel solei* 1355 soleil 1355 heat 742 sun 601 hot 378 cite 249
=soli sun 1707 strok* 1140 stroke 1140 sunst* 1140 sunstroke 1140 solei* 678 soleil 678 cite 125 heat 3
=solino solin* 4908 solino 4908 solid* 31 solidarity 31
=solision solut* 4378 solution 4378
=solution solut* 4378 solution 4378
=som beg 482 perni* 286 pernier 286 57 253 rheto 180 writer 180 mole 168 nicol* 168 nicolas 168 destroy 165 18 162 petion 141 adult* 86 adults 86 are 82 peler* 71
=son zone 378 area 357 du 127 caref* 76 carefour 76 aroun* 74 around 74 croi 73 crois 73 cover 65 signo* 65 signoa 65 tempo 65 presence 59 presidant 59 cant 43
=song nail 6372 remem* 1088 remember 1088 mis 693 miss 693
=soni remem* 3572 remember 3572 mis 21 miss 21
=sonion onion 16716
=sor ear 4431 leave 401 out 388
=soranj orang* 5207 orange 5207
=sori pillo* 3984 pillow 3984 misse* 919 missed 919 hungra 371 otherwise 331 other* 141 meeti* 74 meeting 74 sorry 54 die 10
=sorti leave 1212 out 1174
=sortir leave 1202 out 1164 go 5 get 3
=sos aux 1601 sos 798 roads 483 segui* 483 seguineau 483 avaib* 418 avaible 418 indee* 402 indeed 402 necessity 289 barth* 141 bartholy 141 43 47 flooding 37 flood* 22 caye 20
=sot recen* 1036 recently 1036 lots 327 mns 259 worst 235 kind 208 leave 190 jobs 181 psychologist 162 join 146 pays 146 truiton 146 whate* 146 whatever 146 sinis* 145 sinister 145
=soti from 322 out 247 alive 169 named 147 burea* 135 bureau 135 currently 135 functionning 135 urgency 135 form 123 assisting 121 limit* 121 limited 121 expecting 118 yow 118 expec* 117
=sov flee 1120 save 1113 rescue 167 prisoners 166 prison 165 rescu* 162 ti 120 cars 92 asham* 91 ashamed 91 gabyo* 86 gabyon 86 southern 86 front* 78 frontiere 78 san 78
=sovtaj rescue 1640 rescu* 1592
=spageti pasta 5572 spagh* 5572 spaghetti 5572
=sri ear 6646
=srieux seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
=st st 1402 40 152 rough* 152 roughly 152 tin 145 northern 122 builder 112 domingue 112 experiences 112 indom* 112 indomain 112 resul* 111 result 111 unkno* 91 unknown 91 1842 89
=stad stadi* 6414 stadium 6414
=stan certain 1984 certa* 1332 damaged 1104 damag* 982 assist 458 hundreds 161 20 158 possible 147 possi* 71 hundr* 20 assis* 10 comin* 7 coming 7 houses 7 house* 6
=stasion stati* 2106 station 2106 gas 143
=sti from 1031 leave 148 out 144
=stifika diplo* 2000 diploma 2000 certi* 9 certificate 9
=stnman certainly 10187 certa* 317
=stok shortage 3070 short* 2749 stock 1470
=stp digiciel 563 extra 563 predicted 376 sore 343 predi* 271 some 210 deal 201 throa* 196 throat 196 difficulty 55 please 43 pleas* 42 drink 19 month 15 diffi* 10 information 5
=str stres* 1889 stress 1889 62 524 docteur 524 noel 524 nombe* 524 nomber 524 peguy 524 distinction 403 makay* 403 makaya 403 acros* 241 across 241 disti* 196 club 159 docte* 26
=su on 194 about 155 add 102 pimpl* 69 pimples 69 occup* 67 occupation 67 count 61 tells 59 gouve* 55 teste* 54 testere 54 vitim* 54 vitims 54 funct* 53 enjoy 50
=sua eithe* 702 either 702 e 257 mail 169 night 167 eveni* 145 evening 145 yeste* 135 yesterday 135 tonig* 117 tonight 117 pill 108 vit 108 every 87 shoot* 86 shooting 86
=suaf thirs* 1691 thirsty 612 thirst 551 ak 23 amess* 23 amessage 23 anba 23 bagay 23 bondy* 23 bondye 23 di 23 f 23 grang* 23 grangou 23 kote 23 kouny* 23
=suagn treat 3120 treatment 713 treat* 419 care 69
=suan care 1188 treatment 718 treat* 421 titu 282 titus 282 alexi* 199 alexie 199 nd 199 br 132 soint 132 upon 132 think* 70 thinking 70 angel 47 energ* 46 energy 46
=suani treat 3120 treatment 713 treat* 419 care 69
=suaniaj treatment 2021 treat* 1186 medical 284 care 196 medic* 4
=suar noon 3170 jasmi* 1243 jasmin 1243 villa 1243 32 1095 truitier 101 truit* 87 b 9
=suasan sixty 7671
=suasandi seventy 16435 seven* 2722
=suaxan eighty 4250 eight* 4125 sixty 760
=sud deaf 11992 ddp 954 sourt* 954 sourthern 954 torbe* 365 torbeck 365 wants 302 alert 174 part 6 committee 5
=sue wish 2312 treat 780 treatment 178 treat* 105 care 17 hope 6
=suf breathe 1011 causes 557 occur 557 break 543 breath 510 cause* 257 contact 186 more 174 conta* 140 too 102 tremors 57 night 53 breat* 42 something 18 somet* 13 family 12
=sufi enoug* 1600 enough 1600
=sufisan enoug* 1600 enough 1600
=sufr sad 2941 suffer 374 suffering 204 suffe* 54
=sufran suffer 875 assoc* 516 association 516 suffering 479 suffe* 126 victims 14
=sufrank sad 2941 suffer 374 suffering 204 suffe* 54
=sufri suffe* 1094 suffering 665 lots 353 suffer 302 canno* 67 cannot 67 go 5 reach* 4 reached 4 resso* 3 ressources 3 wipe 3 wipes 3
=sufrir suffer 2395 suffe* 344 sad 246 alway* 25 always 25 suffering 17 heart 7
=sufron sad 2941 suffer 374 suffering 204 suffe* 54
=sufui suffer 875 suffering 479 jokin* 227 joking 227 suffe* 126 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3
=sui am 253 assistant 177 darli* 134 darling 134 decom* 123 decombres 123 clock 94 digicell 79 ten 77 spend 75 o 73 foreign 71 crazy 62 countries 59 rheto 58 writer 58
=suin care 1061 treatment 596 front* 449 frontiere 449 sans 449 san 446 treat* 350 medical 84 blood 13 otherwise 4
=suiv follow 3516 follo* 2993
=suivi follo* 4251 follow 535 banki* 195 banking 195 bnc 195 chara* 195 characterized 195 concentement 195 endea* 195 endeavour 195 estab* 195 establishment 195 followed 195 greatest 195 preem* 195 preeminence 195
=sukr sugar 3725 salt 875
=suli shoe 2333 shoes 2333 sanda* 393 sandals 393 cornr* 317 cornrow 317 denim 317 printed 317 sees 317 weari* 317 wearing 317 print* 182 skirt 112 black 84 white 81 shirt 16
=sunami tsunami 1345 tsuna* 1216
=sup suppe* 3890 supper 3890 dinne* 3838 dinner 3838
=supl separating 218 betin 146 prolonge 146 tltu 146 tltus 146 receivng 138 recieved 138 arms 132 legs 132 philanthropic 107 schoolmy 96 35 93 mormo* 93 mormon 93 beggi* 91 begging 91
=sur goods 311 requiere 275 addit* 254 additional 254 mosquitoes 254 exact* 186 exactly 186 france 173 on 169 informed 133 requesting 131 makin* 124 making 124 counterpart 122 informs 122 requi* 117
=survivan survivor 1969 survivors 1890 survi* 974
=sus sourc* 2873 source 2873 sprin* 2873 spring 2873 under 575 decom* 524 decombres 524 announces 282 effer* 282 effert 282 magno* 282 magnola 282 trenb* 282 trenblement 282 pile 174 sand 151
=suskomisaria stati* 2004 station 2004 police 103 polic* 76
=sutanir support 2234 suppo* 1118
=suti material 2101 tool 2101 tools 2101 equip* 1084 equipment 1084 closedplace 693 created 693 vivti* 693 vivtims 693 wickedness 693 bath 610 creat* 467 ladie* 437 ladies 437 wicke* 159 mater* 11
=sutian support 2234 suppo* 1118
=sutni support 2234 suppo* 1118
=suvan often 8239 sometimes 128
=svi services 1792 serve 1070 pad 807 pads 807 sanitary 807 towel* 807 towels 807 sanit* 745 use 470 service 17 servi* 5
=svl brain 4485
=svo brain 4485
=svp bitti* 89 bitting 89 plea 87 pleas 87 pleas* 85 francais 82 svp 82 please 78 cover 55 signo* 55 signoa 55 tempo 55 settl* 46 settle 46 v 46 60 36
=t antis* 195 antiseismic 195 joke 193 jokes 193 continues 184 earthquakes 184 previous 184 trunc* 184 truncated 184 tells 146 was 143 love 133 pwers* 133 pwerson 133 symbo* 133 symbols 133
=ta would 93 whoul* 62 whould 62 shouldn 51 later 48 like 43 proce* 42 late 39 be 36 capab* 33 capable 33 showering 32 present 29 infos 26 shoul* 26 desen* 24
=tab table 23983
=taba tabar* 3730 tabarre 3730 chemi* 318 chemin 318 lespi* 318 lespinasse 318 coupo* 68 coupon 68
=tabar tabar* 4113 tabarre 4113
=tabl purif* 4196 purification 4196 tablet 4196 table* 3501
=tafia alcoh* 3968 alcohol 3968 rum 3968
=tak los 536 loss 536 caused 509 honne* 460 honney 460 kisse* 460 kisses 460 yestu* 460 yesturday 460 sort 421 listened 279 huge 263 allah 243 aug 243 cityn* 243 citynadra 243
=taksi taxi 8358 motorcycle 2282 motor* 1438
=tal earli* 1555 earlier 1555 minot* 884 minoterie 884 later 555 soon 289 convi* 288 convicts 288 seeki* 288 seeking 288 escaped 224 rubbles 185 shoot* 119 shooting 119 escap* 117 assyl* 93
=tampri airpo* 281 airport 281 advance 269 desin* 240 desinfectant 240 greet 240 perdo* 240 perdonable 240 advan* 234 usaid 159 up 78 please 47 pleas* 45 toilet 22 toile* 12
=tan tent 213 tents 137 waiti* 81 waiting 81 weath* 79 weather 79 set 77 tant 73 aunt 65 wait 59 cause* 54 time 49 recieve 47 caref* 46 carefour 46 rail 46
=tand hear 910 heard 600 wanna 307 centers 201 finds 201 heber* 201 hebergements 201 oblige 201 oblig* 162 worst 116 join 105 pays 105 truiton 105 whate* 105 whatever 105 atten* 97
=tank bouquet 331 coi 331 cois 331 lycee 331 plafo* 331 plafocrac 331 bags 299 mats 299 waters 299 contimue 233 gods 233 prayers 233 ur 233 wenee* 229 weneed 229 mat 194
=tanku such 720 froid* 316 froide 316 rivie* 179 riviere 179 ti 160 caraib 154 lumie* 154 lumiere 154 namin* 154 naming 154 radio* 154 radios 154 haven 153 batis* 151 batiste 151
=tanp storm 3686 consider 290 14 241 affra* 175 affraid 175 hour 89 consi* 46 weath* 14 weather 14 bad 13 born 8
=tanperati tempe* 15325 temperature 15325
=tanpi please 138 pleas* 135
=tanpor temporary 2209 tempo* 1361
=tanpri recie* 134 beggi* 115 begging 115 along 107 please 101 pleas* 98 breath 52 short 44 david* 39 davidson 39 paul 39 plese 39 ruell* 39 ruelle 39 treated 39 communial 30
=tansanm unite* 1196 united 1196
=tansion hyper* 3031 hypertension 3031 press* 3031 pressure 3031
=tap was 361 picku* 279 pickup 279 tapta* 279 taptap 279 fixed 237 bette* 224 better 224 masso* 209 masson 209 someting 209 colon 169 foof 169 umpas* 169 umpasse 169 damaged 160
=taptap picku* 3629 pickup 3629 tapta* 3629 taptap 3629
=taranman customer 3171 custo* 1656 love 475
=tat states 1036 state* 1033 state 896 government 65 gover* 62 unite* 22 united 22
=tavl would 167 like 106
=te had 151 tea 141 was 105 earth 101 were 82 head 58 feel 55 medecin 49 seem 44 born 41 groun* 40 ground 40 potat* 38 potato 38 earth* 35 earthquake 35
=tea cinem* 3831 cinema 3831 theat* 3831 theater 3831 kindl* 873 kindle 873 sait 873 tants 873 plate 360 tant 256 un 69 groun* 11 ground 11
=tean were 2386 was 103
=teb tb 4635 tuber* 4635 tuberculosis 4635
=tecnikian technician 2603 trained 1164 agron* 953 agronomy 953 techn* 841 train* 418 field 63 engineer 30 engin* 16
=tee cut 2381 seams* 1550 seamstress 1550 sewin* 1550 sewing 1550 tailo* 1550 tailor 1550
=tek text 3427 sms 226
=teknik technical 8242 technician 966 techn* 312
=teknisian techn* 3934 technical 2924 technician 343 handing 96 handling 96 technicians 96 handi* 25 handl* 14 institutions 12 white* 9 whites 9
=tel telev* 632 television 632 telep* 534 telephone 534 sen 411 sens 411 complete 179 0 164 107 164 54 164 em 164 fichi* 164 fichier 164 fourn* 164 fournisseur 164 inc 164
=telef telep* 1885 telephone 1885
=telefn telep* 761 telephone 761 charger 668 charg* 393 charge 393 phone 392 numbe* 38 number 38
=telefon phone 662 telep* 391 telephone 391 160 183 motorola 183 wx 183 boul 148 charger 148 phone* 148 phones 148 enew 103 enews 103 charg* 87 charge 87 household 80 survived 80
=television telev* 4425 television 4425
=ter its 363 groun* 354 ground 354 terre 237 requiere 144 burie* 114 buried 114 occur* 100 occurs 100 21 75 rtho 73 tremb* 73 trembling 73 tuesd* 70 tuesday 70 earthquake 67
=teran field 1618 land 601 mudsl* 476 mudslide 476 tesin* 339 tesina 339 underground 339 footb* 216 football 216 socce* 216 soccer 216 gabyo* 145 gabyon 145 southern 145 lands* 89 landslide 89
=terin docha* 1265 dochamo 1265 sapot* 1265 sapotille 1265 terra* 1265 terrain 1265 footb* 901 football 901 socce* 901 soccer 901 field 76 21 9
=tes analy* 1994 analysis 1994 lab 1994 taken 308 testi* 308 testing 308 humil* 241 humiliate 241 ignor* 241 ignore 241 misun* 241 misunderstood 241 cuz 157 mes 157 mess 157 umbre* 151
=tet head 759 breas* 523 heada* 308 headache 308 ourse* 298 ourselves 298 breastfeed 288 nursi* 288 nursing 288 dizzy 225 hair 225 worri* 206 worried 206 flash* 205 flashlight 205 meno 143
=tetan tetan* 5746 tetanus 5746
=tetano tetan* 5746 tetanus 5746
=tetansanm unite* 1196 united 1196
=tetm ourse* 2603 ourselves 2603 mysel* 273 myself 273
=ti littl* 216 little 216 juana* 178 juanary 178 laval 138 some 136 diarrhoea 128 infan* 119 infant 119 comme* 117 commerce 117 bug 112 insect 112 bit 108 measle 96 plea 93
=tianb catch 3873 keep 1414 hold 852
=tib infan* 3091 infant 3091 acul 918 consideration 747 case 490 consi* 328 l 181 1 6 petit 4
=tibeb baby 1291 thoughts 1234 formu* 1072 formula 1072 infan* 921 infant 921 babie* 82 babies 82 thoug* 45 incomplete 8 incom* 7 outsi* 3 outside 3
=tibekilo tb 4635 tuber* 4635 tuberculosis 4635
=tibkilo tb 4635 tuber* 4635 tuberculosis 4635
=tie murder 4169 murde* 2854 docter 460 b 371 docte* 369 edh 319 convi* 288 convicts 288 seeki* 288 seeking 288 escaped 224 general 163 quick* 139 quickly 139 shoot* 119 shooting 119
=tifi girl 2427 enew 248 enews 248 daugh* 204 daughter 204 littl* 117 little 117 salut 96
=tifuad typho* 2966 typhoid 2966
=tigason boy 6241 son 53 littl* 11 little 11
=tigoav petit 1103 talk 410 heard 318 reply 183 goave 163 littl* 103 little 103 hi 52 write 39 one 12
=tiguav goave 1475 petit 562 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
=tij turge* 3414 turgeau 3414
=tik ticke* 1900 ticket 1900 vouch* 1279 voucher 1279 criti* 867 critical 867 coupo* 432 coupon 432 condition 45 condi* 15
=tikra bit 4141 littl* 43 little 43
=tilanl aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
=tilanol aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
=timun children 506 child* 373 unacc* 274 unaccompanied 274 kid 267 kids 267 aller 167 americain 167 ce 167 est 167 monde 167 ont 167 que 167 qui 167 tomoi* 167 tomoin 167
=tio tap 3486 turge* 1707 turgeau 1707 fauce* 565 faucet 565 pipe 565 treating 255
=tip quality 5140 quali* 2696 type 2220 kind 11
=tir bulle* 1645 bullet 1645 gunsh* 1645 gunshot 1645 shoot 1645 shot 1485 shoot* 1177 shooting 1177 soldiers 795 iron 616 frere* 326 freres 326 soldi* 123 hurry 58 bridg* 21 bridge 21
=tiraj bulle* 3291 bullet 3291 gunsh* 3291 gunshot 3291 shoot 3291 shot 2971
=tital earli* 2592 earlier 2592 later 925 soon 482
=titanian titanyen 7133 titan* 1515
=titanin titanyen 7133 titan* 1515
=titean titanyen 7133 titan* 1515
=tiu turge* 3414 turgeau 3414
=tiuoka bit 4141 littl* 43 little 43
=tjr alway* 1488 always 1488 still 60
=tk rapid* 1116 rapidly 1116 tc 1116 pwers* 1019 pwerson 1019 symbo* 1019 symbols 1019 uses 1019 gov 349 income 349 kambr 349 plz 349 shada* 349 shadadkot 349 vilag* 349 vilage 349
=tks text 3427 sms 226
=tlfon phone 1289 name 25 numbe* 8 number 8 call 3
=tlvision telev* 4424 television 4424
=tmun kid 1934 kids 1934 children 19 child* 14
=to rate 1860 soon 669 accommodation 239 sukku* 206 sukkur 206 desso* 161 dessource 161 lemai* 161 lemaire 161 premi* 161 premiere 161 contimue 139 gods 139 prayers 139 ur 139 facil* 122
=tol metal 6570 roofi* 6570 roofing 6570 tin 304 sheet 115
=toma tomat* 15323 tomato 15323
=tomasan thomassin 5743 thoma* 2127
=tomasin thomassin 5698 thoma* 2110 300 27 king 27 km 27 19 8 east 5 32 3
=tomaso thomazeau 12036 thoma* 267
=tomb fall 3550 fell 3550 falli* 1736 falling 1736
=tonb fall 1449 fell 1449 beb 329 othe 329 raine 329 rains 313 handle 283 raini* 278 raining 278 rhe 274 chal 163 janti 163 pleaseit 163 colla* 101 collapsed 101 handl* 95
=tonton uncle 3987
=tos cough* 9628 coughing 9628 cough 548
=total total 2905 57 975 petion 541 adult* 332 adults 332 peler* 273 pelerin 273 ville 178 20 81 babie* 75 babies 75 3 26 5 17
=tradik interpreter 4355 translator 1751 inter* 5
=tradui interpreter 4355 translator 1751 inter* 5
=trafik traff* 5136 trafficking 5136 trafficker 308
=trafikan trafficker 9353 traff* 1342 trafficking 1342
=trak bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
=traka worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
=tramblana earthquake 253 earth* 161
=tramblanan ocloc* 1416 oclock 1416 eventuel 437 preci* 437 precision 437 persons 213 earthquake 139 earth* 89 10 52 event* 24
=tran thirty 3214 thirt* 3184 ther 1069 mudsl* 595 mudslide 595 lands* 111 landslide 111 twent* 30 twenty 30 alway* 16 always 16
=tranbl shook 3533 earth 151 earthquake 47 earth* 30
=tranblanan earth* 161 earthquake 127 earthquakes 99 quake* 78 quakes 78 earht* 69 earhtquake 69 eartq* 62 eartquake 62 earth 60 occur* 39 occurs 39 2010 37 intac* 35 intact 35 announces 33
=trang foreign 3093 forei* 1784 abroad 373 foreigner 288 abroa* 272 digicell 59 countries 44 ok 4
=tranger abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
=trangr abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
=tranp soake* 5130 soaked 5130 wet 87
=transf transfer 1949 trans* 23 burea* 12 bureau 12 currently 12 functionning 12 urgency 12 cam 5 agenc* 4 agency 4
=transfer account 4558 accou* 2692 bank 19
=transfision transfusion 11373 donate 1230 donat* 481
=transp transport 2670 transportation 1258 bus 31
=transpo transportation 2885 transport 1965 bus 7
=transpor transport 2688 transportation 1215 bus 34
=trav work 321 job 217 cros 191 cross 191 known 149 worke* 132 worker 132 worki* 86 working 86 lette* 67 letter 67 cleaning 64 embas* 23 embassy 23 unemp* 12 unemployed 12
=travel worker 390 worke* 389 work 373 souna* 159 sounami 159 spell* 159 spelling 159 thanking 159 worki* 136 working 136 brack* 121 bracket 121 midda* 121 midday 121 trained 117 agron* 96
=traveleur worker 2646 worke* 2642 23 251 25 251 socia* 30 social 30
=travelon worker 2842 worke* 2837
=traver crossing 3918 cross* 3896 showers 311 cuba 309 showe* 209 predicted 171 predi* 123 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
=traversan crossing 5224 cross* 5195
=tre very 695 treat* 449 traff* 376 trafficking 376 fourt* 327 fourteen 327 sixte* 327 sixteen 327 thirteen 327 potab* 250 potable 250 treating 225 tap 106 david* 96 davidson 96 paul 96
=tretanan treat 3120 treatment 713 treat* 419 care 69
=tretman treat 3120 treatment 713 treat* 419 care 69
=tri sad 2450 sadne* 1927 sadness 1927 sorro* 43 sorrow 43 suffer 3
=tribinal court 5963 judge 656 trial 656 justi* 478 justice 478
=trop enoug* 1511 enough 1511 too 51 very 34
=trs enoug* 1511 enough 1511 too 51 very 34
=trua five 3280 four 1925 three 1593 two 72
=truiti truitier 3973 truit* 3430 jasmi* 106 jasmin 106 villa 106 32 93
=truv found 221 sdude* 145 sdudent 145 find 108 as 94 emess* 94 emessage 94 watere 94 using 92 made 86 calva* 67 calvaire 67 impatiently 67 lazar* 67 lazarre 67 since* 67
=truvon found 1219
=tsinami tsunami 1345 tsuna* 1216
=tsunami tsunami 1254 tsuna* 1134 prevent 232 preve* 176 tidal 22 wave 22
=tu marit* 138 maritime 138 also 114 archives 93 throa* 87 throat 87 insul* 86 insult 86 reconstruction 79 every* 68 wante* 68 wanted 68 advance 67 bon 66 lilav* 66 lilavoie 66
=tua three 1504 prefe* 408 prefer 408 roof 379 darli* 292 darling 292 too 175 crazy 135 christ 134 br 130 soint 130 upon 130 chris* 120 think* 69 thinking 69 diarrhoea 49
=tual toile* 1783 latri* 576 sheet 520 plastic 489 latrines 473 cloth 436 toilet 417 sheet* 381 latrine 375 plast* 262 resso* 126 ressources 126 wipe 126 wipes 126 using 50 sheeting 48
=tuasian third 8756
=tuasim third 8756
=tuati roof 3797
=tuberkilo tb 4635 tuber* 4635 tuberculosis 4635
=tuc touch 3343 paid 1151 intac* 480 intact 480 payme* 466 payment 466 lacro* 267 lacrobat 267 lower 267 mission 267 touch* 267 touched 267 men 219 orang* 161 orange 161 police 85
=tud study 1719 studi* 724 studies 724
=tudi faint 2879 uncon* 1324 unconscious 1324 study 860 studi* 362 studies 362 dizzy 28
=tudian student 887 stude* 340 certified 318 qualification 318 statement 318 students 261 quali* 151 science 50 scien* 43 socia* 18 social 18
=tue kill 2509 kille* 1190 killed 1190 miser* 30 misery 30
=tuf choke 7994 suffo* 7994 suffocate 7994
=tui kill 1114 killi* 662 killing 662 kille* 537 killed 537 murder 342 exten* 290 extended 290 murde* 234 archa* 172 archaie 172 ak 112 amess* 112 amessage 112 anba 112 bagay 112
=tuio fauce* 5683 faucet 5683 pipe 5683 tap 122
=tuiti truitier 4140 truit* 3575
=tuiu alway* 342 always 342 orthe* 321 orther 321 allwa* 282 allways 282 lived 258 highe* 255 higher 255 debts 254 indep* 254 independence 254 willi* 254 willing 254 raise 227 still 224
=tuiur alway* 1117 always 1117 still 481 yet 13 rarel* 4 rarely 4
=tujr alway* 1488 always 1488 still 60
=tul daily 5611 every 27
=tuleu daily 5611 every 27
=tumun everybody 3468 everyone 661
=tunan become 977 return 928 retur* 592 back 401 becom* 400 depor* 168 deportation 168 deported 168 frame 79 won 3
=tunin return 1514 retur* 966 back 230
=tuo too 967 bai 382 creol 382 ingli* 382 inglish 382 adres* 198 adress 198 frenc* 35 french 35 two 10 speak 3
=tuoma traum* 5572 trauma 5572 traumatized 5572
=tuomati traum* 5572 trauma 5572 traumatized 5572
=tuop many 716 too 668 much 196
=tup many 716 too 668 much 196
=tupr near 1336 close 900 next 58
=turgo turge* 3267 turgeau 3267 colon 102 foof 102 umpas* 102 umpasse 102 thought 3
=tus cough 2627 cough* 864 coughing 864 kit 711 supposed 401 ceism* 293 ceisme 293 thsnk 198 ve 175 every 171 writt* 139 written 139 sky 111 news 88 all 84 informations 44
=tusui immediately 3357 immed* 2204 away 1372 right 9
=tut all 246 every* 201 entir* 154 entire 154 whole 154 every 63 announcers 44 annou* 42 importain 37 everything 35 everyone 33 circu* 32 circulate 32 informatins 32 consi* 30 differents 30
=tutal earli* 2592 earlier 2592 later 925 soon 482
=tutbag everything 1570 every* 194
=tutko everywhere 5160
=tutmun everybody 3468 everyone 661
=tutotu aroun* 1972 around 1972
=tutsui immediately 3357 immed* 2204 away 1372 right 9
=tuv located 2589 locat* 881 found 4
=u u 159 or 115 you 102 see 101 jobpa* 60 www 60 your 45 crumb* 42 crumbles 42 bitti* 39 bitting 39 propr* 39 proprietary 39 continues 37 eartq* 37 eartquake 37
=ua 21 1680 roi 1310 allha* 203 allhadino 203 belongings 203 exhau* 203 exhausted 203 khask* 203 khaskheli 203 nrsp 203 thatt* 203 thatta 203 walid* 203 walidad 203 whoe 203 belon* 113
=uaf dock 3063 wharf 3063 decre* 595 decrease 595 greating 595 ideli* 595 idelinquency 595 juvenile 595 great* 395 juven* 51 director 10 secon* 4 second 4
=uagan hurri* 1154 hurricane 1154 cyclone 847 cyclo* 374
=uan bened* 972 benediction 972 again 445 organization 399 someb* 228 somebody 228 organ* 175 canno* 87 cannot 87 any 28 sleep 10 rain 8 jesu 7 jesus 7 get 3 job 3
=uanam ouana* 3536 ouanaminthe 3536
=uanaman ouana* 3536 ouanaminthe 3536
=uanamin ouana* 3536 ouanaminthe 3536
=uap cannn* 755 cannnot 755 burning 473 coupe 473 throu* 451 through 451 consider 285 14 238 happens 222 burni* 221 recharging 197 affra* 172 affraid 172 recha* 140 hour 87 will 74
=uarf dock 4595 wharf 4595
=uat pista* 799 pistache 799 savan* 692 savane 692 perni* 669 pernier 669 contimue 416 gods 416 prayers 416 ur 416 direction 228 town 151 ready 62 protection 30 pray 28 direc* 25
=uaurd today 804 isn 260 ve 71 info 10
=uaurdui today 908
=ubian least 678 ou 660 or 653 businesses 460 enjoy* 460 enjoying 460 pillaging 460 stand* 460 standing 460 store* 460 stores 460 quake 189 thems* 33 themselves 33 learned 18 pilla* 17
=uc rock 8358 stone 8358
=ue see 424 watch 324 saw 234 broug* 193 brought 193 docte* 142 hurry 130 moya 92 35 91 mormo* 91 mormon 91 pista* 85 pistache 85 falli* 78 falling 78 noire 77
=ueb websi* 5879 website 5879 site 46 internet 23
=uestern weste* 1502 western 1502 transfer 640 union 416 money 8 trans* 7 capit* 4 capital 4
=uet jorki* 1735 jorking 1735 remov* 1436 remove 1436 off 162
=ugan voodo* 5333 voodoo 5333 priest 970 pries* 950
=ui yes 2496 medecine 378 register 372 breaked 334 supports 334 regis* 252 drugs 203 true 177 break* 163 isn 135 today 128 medec* 66 drug 51 cleaning 43 ve 37 translate 33
=uil oil 6836
=uiol measles 3545 measl* 3139
=uit eight 3510 bai 191 creol 191 ingli* 191 inglish 191 info 165 recov* 164 recover 164 management 142 chanc* 107 chance 107 guide 100 adres* 99 adress 99 manag* 74 crisi* 63
=uj red 2528 cros 58 cross 58
=ujl measles 3545 measl* 3139
=uka could 1350
=ulan wheelchair 3538 wheel* 3382
=un antis* 171 antiseismic 171 sdude* 137 sdudent 137 counterpart 122 informs 122 trained 105 rtho 102 tremb* 102 trembling 102 distroyed 101 brack* 92 bracket 92 midda* 92 midday 92 akbar 89
=une insti* 399 pile 176 rainn* 162 rainning 162 sand 154 medicament 146 avaib* 145 avaible 145 burie* 144 buried 144 indee* 140 indeed 140 one 133 sentence 133 sente* 131 rouge 115
=ungan voodo* 5333 voodoo 5333 priest 970 pries* 950
=uni states 1243 state* 1240 france 724 cloths 552 wear 552 franc* 255 canada 247 refuge 127 canad* 61 begin* 60 beginning 60 refug* 46 unite* 27 united 27 usa 8 seneg* 4
=unibank bank 3173
=unikef unice* 3544 unicef 3544
=union union 1183 weste* 793 western 793 transfer 480 culturelle 167 educative 167 enfan* 167 enfants 167 epano* 167 epanouisment 167 fami 167 pour 167 uceee* 167 uceeedh 167 et 49 cultu* 32
=universi faculty 2727 facul* 1543 university 87 unive* 44
=uo tall 3997 above 1339 upsta* 1339 upstairs 1339 hyper* 505 hypertension 505 press* 505 pressure 505 n 300 cuz 183 mes 183 mess 183 umbre* 176 umbrella 176 came 103 allha* 101
=uob dres 5373 dress 5373 skirt 1367
=uoc rock 8358 stone 8358
=uon shame 12785 asham* 177 ashamed 177
=uonm alcoh* 3968 alcohol 3968 rum 3968
=uragan hurri* 1126 hurricane 1126 cyclone 826 cyclo* 365 storm 107
=urgan urgent 942 urgen* 751 danjo* 367 danjour 367 urege* 367 uregent 367 downt* 80 downtown 80 adult* 70 adults 70 emerg* 52 emergency 52 minutes 7
=urganan urgent 793 urgen* 633 emerg* 479 emergency 479
=urgank medications 1293 emerg* 541 emergency 541 ddp 262 sourt* 262 sourthern 262 urgent 205 urgen* 163 gonav* 152 gonave 152 torbe* 100 torbeck 100 wants 83 alert 48
=usa passed 660 aller 525 americain 525 ce 525 est 525 monde 525 ont 525 que 525 qui 525 tomoi* 525 tomoin 525 witne* 525 witness 525 ya 525 cloths 522 wear 522
=used usaid 6010
=ut road 506 augus* 363 august 363 way 363 highw* 276 highway 276 blocked 217 olymp* 118 olympic 118 pinta* 118 pintade 118 block* 115 killi* 100 killing 100 nazon 94 david* 92
=utili use 2869 serve 974 active 140 entre 140 instr* 140 instructions 140 nou 140 nous 140 porta* 140 portable 140 guide 9 service 3
=uv leogann 1142 union 1118 banks 511 weste* 404 western 404 open 273 faculties 261 resum* 204 resume 204 opene* 200 opened 200 exten* 48 extended 48 facul* 38 again 11 lives 9
=uve opene* 1023 opened 1023 open 647 gerar* 630 gerard 630 wet 108 openi* 54 opening 54 rains 29 great 20 cafe 10 cyber 10
=uver opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
=uvri zones 866 open 862 print 408 ambas* 210 ambassy 210 rendezvous 210 batis* 166 batiste 166 benna* 166 bennau 166 entri* 166 entries 166 repon* 153 reponening 153 residence 136 exami* 89
=uvrir opene 938 prisons 938 would* 938 wouldn 938 opene* 839 opened 839 reopen 713 reopening 119 reope* 90 door 27 priso* 25 least 8 educa* 3 education 3
=v ganna 261 selli* 260 selling 260 stopp* 207 stopped 207 avala* 173 avalaible 173 electronic 173 interesting 173 jobpaw 162 cover* 159 covers 159 leaders 141 boul 138 phone* 138 phones 138
=va highe* 565 higher 565 raise 503 lovel* 450 lovely 450 miser* 314 misery 314 continue 246 going 211 kill 206 conti* 153 badly 62 dollar 35 will 23 or 22 go 21
=vac beef 8358 cow 8358
=vag tidal 1630 wave 1630 tsunami 81 tsuna* 73
=vakan vacat* 15262 vacation 15262 holid* 188 holiday 188
=vakin vacci* 2075 vaccination 2075 vaccine 2075
=vakination vacci* 2075 vaccination 2075 vaccine 2075
=vaksan vacci* 1792 vaccination 1792 vaccine 1792 vaccinated 1136
=vaksin vaccinated 6505 vacci* 455 vaccination 455 vaccine 455
=vaksinan vacci* 2075 vaccination 2075 vaccine 2075
=vaksinasion vaccinated 3253 campa* 836 campaign 836 impatienntly 836 offer* 836 offering 836 vaksi* 836 vaksination 836 vacci* 228 vaccination 228 vaccine 228 await* 165 awaiting 165 impat* 57
=val valle* 4243 valley 4243 function 608 sore 461 bunch 265 containers 265 criminals 265 hidin* 265 hiding 265 robbers 265 toler* 265 tolerance 265 tolerate 265 throa* 263 throat 263 thiev* 256
=van sell 942 wind 810 stoma* 534 stomach 534 sale 460 twent* 230 twenty 230 selli* 175 selling 175 woman 132 diarrhea 131 alrea* 127 already 127 colds 105 influ* 57 influenza 57
=vandr merchant 6433 sale 1954 merch* 731 sell 53
=vandredi frida* 2862 friday 2862 monda* 6 monday 6 sunda* 5 sunday 5
=vanesuela venez* 15323 venezuela 15323
=vani becam* 8234 became 8234
=vanir mole 846 nicol* 846 nicolas 846 destroy 832 come 656 reall* 19 really 19 beg 9
=vantr belly 16224 stoma* 23 stomach 23
=vanu come 1124
=ve glas 1425 glass 1425 canap* 816 canape 816 vert 816 control 580 contr* 579 cup 369 infec* 138 infection 138 want 124 doctors 15
=vef widow 11258 widow* 11258 widower 11258
=veikul vehic* 2535 vehicle 2535 car 1275 truck 211
=ver canap* 977 canape 977 vert 977 airli* 606 airlines 606 ny 606 round 606 towar* 606 towards 606 rejec* 364 reject 364 render 364 rende* 307 cry 60 affec* 52 affected 52
=veri truth 2159 your 207 bles 189 bless 189 very 57 thank 31 much 25 god 4 information 3
=verifi verif* 3106 verify 3106 checking 830 17 659 armed 387 el 387 hanch* 387 hancho 387 lobby 387 machi* 387 machine 387 check* 167 brown 131 seems 101 check 96 confi* 73
=ves going 585 caye 403 cayes 403 resum* 369 resume 369 city 66 go 59 des 20 will 9 very 5
=vet green 12828
=vetanan clothes 1704 cloth* 793
=veu wish 3096
=veulan wish 3096
=veux subsc* 317 subscribe 317 haver* 288 haverst 288 meani* 288 meaning 288 want 251 informations 191 ceism* 166 ceisme 166 grand 130 affec* 105 affected 105 fia 105 waitt* 88 waitting 88
=vi hiv 1971 lives 525 cloths 452 wear 452 life 427 firm 376 massi* 376 massive 376 ti 280 stron* 201 strong 201 alive 79 begin* 49 beginning 49 aids 44 their 40
=vian meat 3960 come 749
=viand chick* 4756 chicken 4756 meat 2258 fish 157
=vid empty 11992 studi* 628 studies 628 continue 101 conti* 63
=video video 16716
=vie life 922 old 615 criti* 466 critical 466 affec* 330 affected 330 fia 330 patmo* 177 patmos 177 repat* 177 repatriate 177 norma* 37 normal 37 elder* 30 elderly 30 livin* 27
=viea elder* 1687 elderly 1687 old 85
=viel elder* 1687 elderly 1687 old 85
=vielard elder* 1211 elderly 1211 1189 441 152 441 206 441 2353 441 257 441 3106 441 4000 441 childrens 441 refugees 43 500 29 old 12 persons 12 adult* 5 adults 5
=vieux elder* 1687 elderly 1687 old 85
=viktim victims 441 victi* 402 victim 308 teste* 127 testere 127 vitim* 127 vitims 127 countryside 60 chada 58 plein* 58 pleine 58 bag 41 pap 14 remem* 13 remember 13 amounted 12
=vikul vehic* 2535 vehicle 2535 car 1275 truck 211
=vil ville 793 city 524 petio* 341 deleg* 267 delegate 267 town 154 start* 152 started 152 downt* 135 downtown 135 rape 121 raped 121 croch* 112 crochu 112 croke* 112 croked 112
=vilag floods 1063 villa* 763 village 763 despr* 406 desprate 406 patmo* 107 patmos 107 repat* 107 repatriate 107 gov 87 income 87 kambr 87 plz 87 shada* 87 shadadkot 87 vilag* 87
=vilaj villa* 2081 village 2081 plain* 4 plaine 4
=vilnerab vulne* 2195 vulnerable 2195
=vin come 431 becom* 385 becam* 363 became 363 voice 170 gives 122 took 108 marc 106 363 90 prolongee 90 hasn 86 soldier 81 tired 75 kensk* 71 kenskoff 71 piles 71
=ving eighty 2125 eight* 2063 twent* 1906 twenty 1906 thirty 1268 thirt* 1255 sixty 380 forty 47 fifty 16
=vini comes 474 carry 360 becam* 305 became 305 come 277 comin* 231 coming 231 zopop* 150 zopope 150 came 146 croch* 142 crochu 142 croke* 142 croked 142 desert 142 particularly 142
=viol rape 2851 raped 2851 viole* 78 violence 78
=violan violent 4777 viole* 1881 violence 1881
=violank viole* 3656 violence 3656 rape 375 raped 375
=vir turn 3971 dizzy 1890 heada* 434 headache 434
=viri viru 15323 virus 15323
=vis visa 780 rheto 421 writer 421 live 402 18 378 im 162 write* 139 man 40 life 14 livin* 4 living 4 young 4 alone 3
=visa visa 2294 embas* 25 embassy 25 canadian 16 bough* 15 bought 15 legal 15 paperwork 15 payed 15 visas 15 paper* 9 lawye* 8 lawyer 8 lette* 3 letter 3 paspo* 3
=visi visit 3391 medicament 269 jacme* 224 jacmel 224 rouge 211 healt* 108 health 108 terre 54 sent 15 road 5 gov 3 income 3 kambr 3 plz 3 shada* 3 shadadkot 3
=vit quick* 2104 quickly 2104 yello* 389 yellow 389 dengu* 384 dengue 384 avoid 241 live 241 fast 43 immediately 3
=viv frame 347 livin* 306 living 306 live 254 affra* 252 affraid 252 precaution 244 philanthropic 198 life 169 culture 156 masso* 143 masson 143 someting 143 sisters 130 cultu* 123 goave* 118
=vivan alive 2504 livin* 13 living 13 annou* 9 announcers 9
=vivon livin* 1056 living 1056 alive 749 live 5
=vivr provisions 1752 prefe* 1034 prefer 1034 live 480 supplies 475 suppl* 473 than 10
=vl thief 2059 robbery 1414 thiev* 1193 thieves 1193 steal 802 want 207 stole* 41 stolen 41 robbe* 40
=vle want 311 wants 301 whoul* 192 whould 192 means 190 wanna 122 programm 73 resis* 73 resistred 73 suffered 69 titu 68 titus 68 sign 61 srt 52 science 49 burea* 48
=vodu voodo* 6434 voodoo 6434
=vol steal 2256 fly 1845 thief 1222 fligh* 1040 flight 1040 thiev* 708 thieves 708 stole* 558 stolen 558 robbe* 259 robbery 181 using 154 made 144 playi* 108 playing 108 sheets 70
=voleur stole* 4531 stolen 4531 thief 862 thiev* 499 thieves 499 steal 336
=volo robbery 16949 stole* 489 stolen 489 robbe* 474 thief 93 thiev* 54 thieves 54 steal 36
=volon volun* 1781 volunteer 1781 group* 21 groups 21 accompany 15 accom* 11 agron* 3 agronomy 3
=volonter volun* 1796 volunteer 1796
=vomi vomit 7313 vomit* 2066 vomiting 2066
=vomisanan vomit* 5433 vomiting 5433 diarrhea 76 diarr* 30
=vomisman vomit 7313 vomit* 2066 vomiting 2066
=von going 1194 go 121 will 3
=vos programs 822 homeland 749 your 614 beaut* 543 beautiful 543 dear 252 reconstruction 73 acces* 44 access 44 recon* 29 participate 27 also 8 parti* 8 progr* 3
=vot election 6776 vote 6776
=votr your 543 compr* 323 comprehesion 323 counting 323 art 203 arts 203 coordinate 203 creation 203 expo 203 solic* 203 solicit 203 active 149 entre 149 instr* 149 instructions 149 nous 149
=vranan truly 1554 reall* 1195 really 1195 snato 714 real 540 beate* 512 beaten 512 avaib* 243 avaible 243 indee* 234 indeed 234 necessity 168 district 99 bruis* 20 bruised 20 sos 7
=vre true 1417 real 360 insig* 218 insight 218 satel* 218 satellites 218 closes 200 costs 200 truth 134 eclip* 42 eclipse 42 stron* 22 strong 22 hardl* 5 hardly 5 prati* 5
=vri truth 4272 true 19
=vrifi confi* 4684 confirm 4684 verif* 2146 verify 2146
=vrman reall* 1846 really 1846 occup* 1268 occupation 1268 truly 504 gouvernment 34 resto* 34 restore 34
=vs waitt* 287 waitting 287 honne* 230 honney 230 kisse* 230 kisses 230 yestu* 230 yesturday 230 polit* 226 political 226 econo* 202 economic 202 great 197 acces* 184 access 184 listened 140
=vtanan clothes 1704 cloth* 793
=vu rapid* 415 rapidly 415 tc 415 look 403 lwe 363 lwes 363 spent 335 been 325 pap 223 personal 160 opini* 121 opinion 121 countryside 118 card 79 badly 43 few 40
=vua send 375 sent 139 anymo* 130 anymore 130 sendi* 91 sending 91 21 60 messages 59 look 49 lator* 46 latortue 46 digiceel 40 seime 40 thio 40 thios 40 firm 39
=vuaag trave* 6296 travel 6296 trip 976
=vuaaj voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
=vuala voila 8752 company 20 compa* 17
=vuali canoe 4455 boat 1180
=vuar look 3223 see 19
=vuasan neigh* 2069 neighbor 1030 neighbour 658 leg 192 helpi* 40 helping 40 company 31 far 30 compa* 26 broke* 4 broken 4
=vuasin neighbor 4303 neighbors 695 neigh* 180 neighborhood 11
=vuasinag neighbors 7158 neighbor 260 neigh* 11
=vuasinaj neighbor 4338 neighborhood 317 neigh* 182
=vuati vehic* 2662 vehicle 2662 car 1339
=vuatur vehic* 2535 vehicle 2535 car 1275 truck 211
=vudr others 566 other* 174 would 111 like 70 want 42 or 9
=vue voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
=vueaj voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
=vul wish 1027 heart 303 bisou 299 deposited 299 desti* 299 destiny 299 happi* 299 happiness 299 depos* 268 suffer 243 learned 213 alway* 210 always 210 hands 95 suffe* 35 learn* 32
=vulnerabl vulne* 2195 vulnerable 2195
=vulnrabl vulne* 2195 vulnerable 2195
=vulon want 600 would 6 like 4
=vus writt* 161 written 161 ve 117 becoming 77 complicated 77 forwa* 77 forward 77 waste 77 appoi* 75 appointment 75 gave 68 taken 68 testi* 68 testing 68 beg 67 modes* 53
a mehar 76 surro* 76 surrounded 76 dosri 44 gi 44 ho 44 kab 44 ki 44 kotad* 44 kotaddu 44 muzaf* 44 muzaffargarh 44 qist 44 howa 34 curre* 30 tonig* 27
aban* aband* 4179 abandoned 4179 negle* 4179 neglected 4179
abandone aband* 4179 abandoned 4179 negle* 4179 neglected 4179
abandonnen aband* 4179 abandoned 4179 negle* 4179 neglected 4179
abit* inhab* 1495 inhabitants 1495 live 320 closes 301 costs 301 chemi* 210 chemin 210 lespi* 210 lespinasse 210 nor 163 ride 135 ton 135 tons 135 roi 112 cazea* 111 cazeau 111
abitan inhab* 8969 inhabitants 8969 arrived 548 croi 457 crois 457 bouquets 66 bouqu* 58 arriv* 51 des 18 peasants 8 residents 6 peasa* 3
abite closes 451 costs 451 live 397 chemi* 331 chemin 331 lespi* 331 lespinasse 331 nor 245 cazea* 177 cazeau 177 compt* 177 comptables 177 drive 177 sciences 177 universit 177 roi 168
abou* breath 1008 short 852 amounted 407 comite 407 delim* 407 delimart 407 diqui* 407 diquini 407 formi* 407 forming 407 incomplet 407 kinds 407 severl 407 tryed 407 victimes 407 cuz 367
abri shelter 574 shelt* 455 faculties 301 homeless 294 homel* 282 palom* 106 paloma 106 prole* 106 prolems 106 pure 106 sezon 106 fanfa* 78 fanfan 78 temporary 73 ray 67 tempo* 45
abri* answers 1215 deal 778 shelter 532 shelt* 422 avaib* 348 avaible 348 indee* 335 indeed 335 necessity 241 sos 10 assistance 4
abris avaib* 607 avaible 607 shelter 592 indee* 585 indeed 585 shelt* 470 necessity 420 sos 17 assistance 6
acco* minor 1629 minor* 1629 minors 1629 pregnant 760 pregn* 515 unacc* 61 unaccompanied 61 birth 32
accompagnes minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
accompagns minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
accouchement pregnant 1519 pregn* 1030 birth 64
accoucher pregnant 1519 pregn* 1030 birth 64
accu* recep* 3545 reception 3545 cente* 3 center 3
accueil recep* 3545 reception 3545 cente* 3 center 3
acha* buy 2113
achat buy 2113
ache* buy 1572 30 534 buyin* 534 buying 534 cart 534 purch* 272 purchase 272 gourd* 27 gourdes 27 store 14
achete buy 1276 30 667 buyin* 667 buying 667 cart 667 purch* 636 purchase 636 gourd* 33 gourdes 33 incomplete 26 incom* 24 store 18 cell 3
acheter buy 2113
achi* archi* 2659 architect 887 files 367 file 356 archive 245 present 233 copie* 190 copies 190 archives 183 docum* 181 documents 181 obtai* 85 obtain 85 extra* 77 extract 77 prese* 45
achitek architect 11171 archi* 37
achitk architect 11171 archi* 37
achiv archi* 1363 archive 1353 archives 1160 files 559 file 543 present 355 extra* 229 extract 229 national 89 prese* 69 natio* 16 part 4 activities 3
acht purch* 4944 purchase 4944
acht* purch* 1721 purchase 1721 buy 933 carte 585 350 205 amounts 205 galet* 205 galets 205 gonna 205 tiny 205 sold 102 amoun* 69 findi* 60 finding 60 receivng 36 recieved 36
achte purch* 1721 purchase 1721 buy 933 carte 585 350 205 amounts 205 galet* 205 galets 205 gonna 205 tiny 205 sold 102 amoun* 69 findi* 60 finding 60 receivng 36 recieved 36
act certificate 897 certi* 825 birth 288
acte someb* 993 somebody 993 act 792 birth 522 certificate 292 certi* 268 his 263
admi* manage 6587 management 885 manag* 463
administre manage 6587 management 885 manag* 463
adol* teena* 15323 teenager 15323
adolesan teena* 15323 teenager 15323
ador* adore 14144 worsh* 14144 worship 14144
adore adore 14144 worsh* 14144 worship 14144
adre* addre* 525 address 404 adres* 333 adress 333 functioning 268 estim* 179 estime 179 email 150 tente 126 wenee* 119 weneed 119 foods 112 balan* 83 balance 83 acul 75 dnt 65
adres addre* 508 address 335 estim* 239 estime 239 wich 222 adres* 200 adress 200 email 200 tente 168 addreses 151 foods 150 olymp* 131 olympic 131 pinta* 131 pintade 131 balan* 110
adress dnt 1248 unice* 596 unicef 596 functioning 423 address 327 bai 287 creol 287 ingli* 287 inglish 287 addre* 223 adres* 149 adress 149 funct* 49 internet 28 frenc* 26 french 26
adresse address 607 bags 596 mats 596 waters 596 wenee* 456 weneed 456 addre* 415 mat 388 water* 167 bag 154 r 35 loui 32 louis 32
adrs address 971 addre* 664 jerem* 19 jeremie 19 came 6 just 4
adwa* right 3311
adwat right 3311
aero* airpo* 1324 airport 1324
aeropo airpo* 1324 airport 1324
aeroport airpo* 1324 airport 1324
afem rente* 4300 rented 4300 lease 1624 rent 1624
affa* starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
affames starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
affams starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
afm rente* 2867 rented 2867 lease 1083 rent 1083 nonse* 272 nonsensical 272
afri* afric* 15323 africa 15323
afrik afric* 15323 africa 15323
age elder* 843 elderly 843 rheto 632 writer 632 18 567 im 243 write* 209 man 61 old 43 life 21 young 7 livin* 6 living 6 alone 4 years 3
agee* elder* 1687 elderly 1687 old 85
agees elder* 1687 elderly 1687 old 85
agen* agent* 2103 agents 2103 agenc* 1725 agency 1725 print 864 guard 290 accepting 75 institutiones 75 accep* 74 await* 53 awaiting 53 lette* 18 letter 18
agent agent* 4206 agents 4206 guard 579
agents agent* 4206 agents 4206 guard 579
agoc* left 2255
agoch left 2255
agre* assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
agrese assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
agresyon assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
agri* agric* 3780 agriculture 3780 farme* 3717 farmer 3717 farmi* 71 farming 71 culti* 10 cultivate 10
agriculteur agric* 3822 agriculture 3822 farme* 3758 farmer 3758
agriculture agric* 3822 agriculture 3822 farme* 3758 farmer 3758
agrikilti farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
agrikol farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
ai 27 230 assistant 218 thirsty 195 everything 145 supposed 135 ceism* 119 ceisme 119 brack* 116 bracket 116 midda* 116 midday 116 berti* 102 bertin 102 affai* 101 affaires 101 sentence 90
aid got 1056 wound* 789 wounded 789 me 107 leogane 46 aid 30 leoga* 23 help 13
aide champs 211 65 146 orchi* 146 orchidee 146 rely 146 champ* 144 300 134 king 134 km 134 60 132 accro* 132 accross 132 plaza 132 assis* 123 mauso* 106 mausolee 106
aide* 57 139 help 125 digicell 113 foreign 102 bello* 95 belloc 95 point 95 study* 95 studying 95 wonde* 95 wonder 95 miser* 92 misery 92 pill 89 vit 89 countries 85
aider 57 373 miser* 305 misery 305 bello* 240 belloc 240 point 240 study* 240 studying 240 wonde* 240 wonder 240 petion 207 kill 200 room 177 adult* 127 adults 127 peler* 105
aidez pill 220 vit 220 asthm* 163 asthma 163 help 130 me 104 pump 86 calle* 7 called 7 us 4
aime love 707 joke 555 jokes 555 programs 89 homeland 81 madne* 63 madness 63 beaut* 59 beautiful 59 bisou 50 deposited 50 desti* 50 destiny 50 happi* 50 happiness 50 depos* 45
aime* like 98 news 73 digicell 56 would 55 foreign 51 impatiently 47 since* 47 sincerely 47 yours 47 different 44 countries 42 diffe* 42 might 42 censo* 41 censor 41 leadi* 41
aimer love 909 too 56
aimerai would 166 like 105
aimerais news 165 digicell 91 foreign 83 impatiently 76 since* 76 sincerely 76 yours 76 different 73 diffe* 69 might 69 countries 68 distroyed 67 institutions 67 censo* 63 censor 63 leadi* 63
aimerait would 166 like 105
air bel 5332 air 858
aiti haiti 619
ajan agent 5165 gabyo* 727 gabyon 727 southern 727 relie* 396 relief 396 south* 247 agent* 194 agents 194 agenc* 71 agency 71 part 18 calle* 7 called 7
ajan* agent 10329 agent* 388 agents 388 agenc* 143 agency 143
ajans agent 10329 agent* 388 agents 388 agenc* 143 agency 143
ajd today 908
ajou* add 3784 admis* 784 admisions 784 admit* 784 admitted 784 postp* 784 postpone 784 postpones 784 shortly 784 exami* 143 examinations 143 efforts 14 short* 10 effor* 5
ajoute add 7568
ak and 105 runni* 82 running 82 sisters 72 being 70 ll 64 43 43 akazy* 42 akazya 42 been 42 everyone 41 maxim* 40 maximum 40 unabl* 38 unable 38 with 38
akay arcah* 1691 arcahaie 1691
akay* arcah* 1691 arcahaie 1691
akaye arcah* 1691 arcahaie 1691
akde* certificate 759 certi* 698 akden* 453 akdenans 453 appearing 453 forms 453 birth* 323 birthday 323 neith* 247 neither 247 appea* 133 birth 111 indee* 16 indeed 16 moment 3
akdenesans certificate 896 certi* 825 birth 288
akey migrant 4506 recep* 1357 reception 1357 migra* 334
akot* besid* 3981 beside 3981 next 13
akote besid* 3981 beside 3981 next 13
akou* childbirth 2667 birth 872 delivery 577 husba* 167 husband 167 deliv* 147 mysel* 18 myself 18 kid 13 kids 13 been 6 give 6 2 5
akouche childbirth 1396 birth 1141 delivery 302 husba* 234 husband 234 deliv* 77 mysel* 25 myself 25 kid 18 kids 18 been 9 give 8 2 7 month 3
akouchman childbirth 6627 delivery 1434 deliv* 366
akoz due 2868 bwa 419 kanal 419 returned 419 dehyd* 203 dehydrated 203 gonaives 3
akse* accept 16670 accep* 288
aksepte accept 16670 accep* 288
aksi* accid* 7661 accident 7661 actio* 2662 action 2662 activity 2662
aksidan accid* 15323 accident 15323
aksion actio* 5324 action 5324 activity 5324 activ* 4
aksy* actio* 5324 action 5324 activity 5324 activ* 4
aksyon actio* 5324 action 5324 activity 5324 activ* 4
akt certificate 897 certi* 825 birth 288
akte certificate 897 certi* 825 birth 288
akti* activ* 2095 activities 986 offices 941 actio* 710 action 710 activity 710 bariy 146 fleur* 146 fleurimond 146 antoi* 103 antoine 103 entra* 54 entrance 54 rd 48 educational 25 scholarly 25
aktivit actio* 5324 action 5324 activity 5324 activ* 4
aktivite activ* 2229 activities 1769 offices 1255 actio* 290 action 290 activity 290 educational 42 scholarly 42 east 17 communicate 7 enabl* 7 enable 7 neighborhoods 7 group* 3 groups 3
akwa* purif* 2098 purification 2098 tablet 2098 table* 1750 ravin 1535 responsible 305 group 41 grand 25 respo* 16 dont 15
akwatab purif* 2098 purification 2098 tablet 2098 table* 1750 ravin 1535 responsible 305 group 41 grand 25 respo* 16 dont 15
aky migrant 4506 recep* 1357 reception 1357 migra* 334
akz due 4782
al go 269 checking 144 17 114 pictures 111 ride 111 ton 111 tons 111 fortn* 110 fortnight 110 srt 104 bow 77 knees 77 advan* 76 eithe* 75 either 75 completed 73
alan* aroun* 1972 around 1972
alantou aroun* 1972 around 1972
ale go 494 went 324 victime 238 leavi* 214 leaving 214 identity 171 insul* 153 insult 153 compu* 109 computer 109 aller 101 americain 101 ce 101 est 101 monde 101 ont 101
alet warni* 3511 warning 3511 alert 1223
alet* breastfeed 6517 nursi* 6517 nursing 6517 breas* 15
alete breastfeed 6517 nursi* 6517 nursing 6517 breas* 15
alim* match* 1672 matches 1672 wfp 1146 ration 973 ratio* 944 invol* 166 involved 166 pillage 166 medicament 161 villa* 133 village 133 rouge 127 pilla* 112 avoid 107 concerned 98 healt* 65
alimant wfp 5729 program 232 progr* 55
alimante wfp 1909 invol* 553 involved 553 pillage 553 villa* 444 village 444 pilla* 374 avoid 356 concerned 325 plain* 206 plaine 206 program 77 progr* 18 la 16 conce* 6 toget* 5
alimentaire ration 3245 ratio* 3146
alimentaires ration 1623 ratio* 1573 medicament 806 rouge 634 healt* 324 health 324 terre 162 cente* 4 center 4
aliments ration 3245 ratio* 3146
alimet match* 8358 matches 8358
alimt match* 8358 matches 8358
alkl alcoh* 3968 alcohol 3968 rum 3968
alko* alcoh* 3968 alcohol 3968 rum 3968
alkol alcoh* 3968 alcohol 3968 rum 3968
all gone 764 left 365 contimue 307 gods 307 prayers 307 ur 307 n 248 direction 168 family 145 came 85 paix 62 famil* 60 ready 46 de 26 because 22 protection 22
alle gone 4202 leave 27 left 12
alle* gone 756 airli* 485 airlines 485 ny 485 round 485 towar* 485 towards 485 copie* 304 copies 304 docum* 289 documents 289 active 230 entre 230 instr* 230 instructions 230 nous 230
aller gone 2101 airli* 1212 airlines 1212 ny 1212 round 1212 towar* 1212 towards 1212 trip 74 leave 14 ticke* 10 ticket 10 left 6 price 3
allez copie* 506 copies 506 docum* 482 documents 482 going 482 active 370 entre 370 instr* 370 instructions 370 nous 370 porta* 370 portable 370 nou 369 obtai* 228 obtain 228 registry 80
allo toilette 943 washi* 943 washington 943 hello 546 such 55 mobil* 41 mobile 41 toile* 10
allo* going 1194 go 121 will 3
allons going 1194 go 121 will 3
alo then 702 hello 464 moreo* 344 moreover 344 well 200 bayil* 116 bayilorde 116 insta* 116 instance 116 internationnal 116 petig* 116 petigoave 116 sir 74 uncle 47 calls 31 nobod* 29
alor* there* 2455 therefore 2455 then 1353 sentence 344 sente* 339 each 32 reply 7
alors there* 2455 therefore 2455 then 1353 sentence 344 sente* 339 each 32 reply 7
alt warni* 3511 warning 3511 alert 1223
amba* embas* 3377 embassy 3377 consulate 474 consu* 317 bough* 23 bought 23 legal 23 paperwork 23 payed 23 visas 23 paper* 13 lawye* 12 lawyer 12 lette* 3 letter 3
ambassad consulate 5285 consu* 3540 embas* 446 embassy 446
ambassade embas* 3494 embassy 3494 consulate 106 bough* 73 bought 73 legal 73 paperwork 73 payed 73 visas 73 consu* 71 paper* 40 lawye* 37 lawyer 37 lette* 16 letter 16 residency 3
ambi* ambul* 8358 ambulance 8358
ambilans ambul* 8358 ambulance 8358
ame soul 3253 bitter 2833 spiri* 1921 spirit 1921 bitte* 1848 armed 546 el 546 hanch* 546 hancho 546 lobby 546 machi* 546 machine 546 brown 184 hotel 11 car 5
amen* bring 1240 belongs 839 greething 839 recom* 839 recommendation 839 reconstruct 839 belon* 277 planning 270 plann* 269 recon* 8 greet* 7 groun* 4 ground 4
amener bring 2480
amer* american 1303 ameri* 1148 americans 231 ambas* 127 ambassy 127 rendezvous 127 doesn 101 residence 82 repor* 80 report 80 resid* 75 aller 34 americain 34 ce 34 est 34 monde 34
ameriken american 1054 ameri* 929 americans 526 aller 242 americain 242 ce 242 est 242 monde 242 ont 242 que 242 qui 242 tomoi* 242 tomoin 242 witne* 242 witness 242 ya 242
amerikin americans 7218 american 34 ameri* 30
amerikn americans 7218 american 34 ameri* 30
ami friend 2854 obser* 1044 observes 1044 returns 1044 sabba* 1044 sabbath 1044 frien* 159 friends 53
amie friend 1914 jokin* 226 joking 226 friends 184 frien* 106 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3
amis friend 1914 arrived 548 croi 457 crois 457 friends 184 frien* 106 bouquets 66 bouqu* 58 arriv* 51 des 18
amou* darli* 699 darling 699 peace 697 heave* 652 heaven 652 madne* 616 madness 616 crazy 324 bisou 248 deposited 248 desti* 248 destiny 248 happi* 248 happiness 248 depos* 222 learned 177
amour darli* 699 darling 699 peace 697 heave* 652 heaven 652 madne* 616 madness 616 crazy 324 bisou 248 deposited 248 desti* 248 destiny 248 happi* 248 happiness 248 depos* 222 learned 177
ampi* builder 621 domingue 621 experiences 621 indom* 621 indomain 621 competent 446 compe* 445 nations 357 many 277 unite* 211 united 211 very 173 exper* 108 much 76 learned 48 lot 24
ampil builder 621 domingue 621 experiences 621 indom* 621 indomain 621 competent 446 compe* 445 nations 357 many 277 unite* 211 united 211 very 173 exper* 108 much 76 learned 48 lot 24
an powde* 106 powdered 106 above 96 upsta* 96 upstairs 96 16 80 hosta* 77 hostage 77 wich 71 bridg* 67 bridge 67 general 67 unkno* 62 unknown 62 comit* 61 oppos* 61
anal* analy* 6978 analysis 6978 lab 6978 test 53
analiz analy* 6978 analysis 6978 lab 6978 test 53
anba under 562 illeg* 270 illegally 270 trapp* 245 trapped 245 threaten 211 wet 144 throu* 111 through 111 sheltery 107 downt* 106 downtown 106 soake* 103 soaked 103 below 87 rubble 77
anba* consulate 1321 texts 965 consu* 885 ambas* 524 ambassy 524 rendezvous 524 below 441 hasnt 413 msg 413 pm 413 residence 339 6 272 rubbles 198 decided 161 embas* 112 embassy 112
anbasad consulate 2643 consu* 1770 ambas* 1048 ambassy 1048 rendezvous 1048 residence 678 embas* 223 embassy 223 rende* 164 resid* 133 worki* 33 working 33 start 6
anbi* ambul* 8358 ambulance 8358
anbilans ambul* 8358 ambulance 8358
anbo* recruitment 4777 hire 968 recruit 968 recru* 858
anboche recruitment 4777 hire 968 recruit 968 recru* 858
and hayoo 442 tertu* 442 tertulien 442 pista* 343 pistache 343 savan* 296 savane 296 fr 266 conducteur 241 exp 241 feber* 241 febert 241 mathi* 241 mathieu 241 operator 241 souve* 241
anda* insid* 1555 inside 1555 betwenn 615 dyoba* 615 dyobal 615 dyobe* 615 dyobel 615 juvenat 615 musso 615 juven* 178 seven 48 rest 27 sure 27 betwe* 20 clear 16
andan insid* 1555 inside 1555 betwenn 615 dyoba* 615 dyobal 615 dyobe* 615 dyobel 615 juvenat 615 musso 615 juven* 178 seven 48 rest 27 sure 27 betwe* 20 clear 16
ande* rural 1123 insid* 917 inside 917 darbo* 244 darboun 244 leogan 244 conte* 208 content 208 understood 208 sinis* 145 sinister 145 provinces 105 droui* 83 drouillard 83 countryside 69 affra* 49
andedan insid* 1912 inside 1912 sinis* 482 sinister 482 communial 399 droui* 277 drouillard 277 affra* 163 affraid 163 despite 145 despi* 113 assyl* 94 assylum 94 bad 3 been 3 life 3
andey rural 1248 darbo* 840 darboun 840 leogan 840 provinces 351 suffering 160 clothes 115 provi* 109 countryside 77 cloth* 54 suffe* 42 left 27 espec* 17 especially 17 distributed 10 still 10
andeyo rural 3745 countryside 230
andi* disability 2584 spous* 627 spouses 627 disab* 562 disabled 562 handicapped 562 havin* 537 having 537 handi* 415 diffi* 405 difficulties 114 sisters 42 brothers 15 difficulty 13 sister 11 two 6
andikap disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
andikape disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
ane year 1432 plase 266 huric* 236 huricanes 236 official 84 years 56 posse* 54 possess 54 done 39 goode* 38 goodevening 38 oriental 38 orien* 33 doing 16 its 11 may 9
anem* anemi* 15323 anemia 15323
anemi anemi* 15323 anemia 15323
anfa* facin* 2864 facing 2864 acros* 1345 across 1345 oppos* 575 opposite 575 olymp* 171 olympic 171 pinta* 171 pintade 171 mauso* 43 mausolee 43 palai* 43 palais 43 ravin* 30 ravine 30
anfas facin* 2864 facing 2864 acros* 1345 across 1345 oppos* 575 opposite 575 olymp* 171 olympic 171 pinta* 171 pintade 171 mauso* 43 mausolee 43 palai* 43 palais 43 ravin* 30 ravine 30
anfl* swoll* 5618 swollen 5618 swell* 4276 swelling 4276 blist* 195 blister 195 blisters 195
anflamasyon swell* 13032 swelling 13032 swoll* 623 swollen 623
anfle swoll* 6406 swollen 6406 swell* 1956 swelling 1956 blist* 723 blister 723 blisters 723
anga* recruitment 4777 hire 968 recruit 968 recru* 858
angaje recruitment 4777 hire 968 recruit 968 recru* 858
angl engli* 4755 english 4755
angl* engli* 4755 english 4755
anglais engli* 4755 english 4755
angle engli* 4755 english 4755
angr ferti* 4925 fertilizer 4925 foods* 718 foodstuff 718 pea 718 peas 718 peasants 717 culti* 621 cultivate 621 seed 521 seeds 521 peasa* 277 corn 54 oil 13 land 10
angr* ferti* 9850 fertilizer 9850
angre ferti* 9850 fertilizer 9850
aniv* holid* 4975 holiday 4975 party 2945 birth* 1449 birthday 1449
anivese holid* 4975 holiday 4975 party 2945 birth* 1449 birthday 1449
anivs holid* 4975 holiday 4975 party 2945 birth* 1449 birthday 1449
aniy* nothi* 516 nothing 516 anyth* 218 anything 218
aniyen nothi* 516 nothing 516 anyth* 218 anything 218
ank again 606 black* 321 blackout 321 foresee 295 whast 295 prsid* 263 prsident 263 bless* 223 blessed 223 media 206 strug* 206 struggle 206 intac* 182 intact 182 space 156 crush* 152
anko again 779 decentralize 339 commuity 203 longe* 202 longer 202 anoth* 198 another 198 toilette 175 washi* 175 washington 175 space 154 badly 99 decen* 97 bigge* 93 bigger 93 nonse* 63
anl up 2527
anle up 2527
anle* kidna* 2919 kidnapped 2919 kidnapping 2919
anlevman kidna* 2919 kidnapped 2919 kidnapping 2919
anlv* kidna* 2919 kidnapped 2919 kidnapping 2919
anlve kidna* 2919 kidnapped 2919 kidnapping 2919
anlvman kidna* 2919 kidnapped 2919 kidnapping 2919
anm bitter 8498 bitte* 5545
anme bitter 8498 bitte* 5545
anme* meanw* 15323 meanwhile 15323
anmenmtan meanw* 15323 meanwhile 15323
annd* bra 2044 insid* 1037 inside 1037 bonit* 889 bonite 889 usenm* 889 usenmake 889 specially 142 speci* 85 secur* 56 security 56 vehic* 29 vehicle 29 martissant 19 stuff 9 marti* 6
anndan bra 2044 insid* 1037 inside 1037 bonit* 889 bonite 889 usenm* 889 usenmake 889 specially 142 speci* 85 secur* 56 security 56 vehic* 29 vehicle 29 martissant 19 stuff 9 marti* 6
anne anne 2623 years 966 cv 118 stude* 116 marie 107 year 79 student 59 lacro* 58 lacrobat 58 lower 58 mission 58 touch* 58 touched 58 orang* 35 orange 35 tell 14
anne* years 2414 year 198
annee years 2414 year 198
anni* just 2538 only 360
annik just 2538 only 360
anpe* prevent 2116 preve* 1600 insecticide 800 mousk* 663 mouskitous 663 insec* 655 keep 204 ong 58 far 40 kill 36 net 4
anpeche prevent 2116 preve* 1600 insecticide 800 mousk* 663 mouskitous 663 insec* 655 keep 204 ong 58 far 40 kill 36 net 4
anpi many 1263 much 345 lot 47
anpi* lot 289 migrants 151 heavy 126 very 120 much 100 ap 94 hypot* 92 hypothermia 92 earthquater 71 informationse 68 tfey 68 amput* 66 amputated 66 amputee 66 filth* 65 filthy 65
anpil lot 293 migrants 153 heavy 128 very 122 much 102 ap 96 hypot* 94 hypothermia 94 earthquater 73 informationse 69 tfey 69 filth* 66 filthy 66 lwe 65 lwes 65 petit* 60
anpite amput* 3969 amputated 3969 amputee 3969
anpl* emplo* 1785 moreo* 493 moreover 493 employee 338 closedplace 173 created 173 vivti* 173 vivtims 173 wickedness 173 job 172 employment 160 bath 152 creat* 117 ladie* 109 ladies 109 write 65
anplwa employment 1202 job 439 emplo* 228 write 224 organization 141 organ* 62 any 10
anplwaman employment 4706 emplo* 893
anplwaye employee 5925 emplo* 431
anpo* blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
anpoul blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
anpr* fingerprints 3331 finge* 1975 register 776 regis* 525
anprent fingerprints 3331 finge* 1975 register 776 regis* 525
anre* late 3325 enrol* 1344 enroll 1344 registration 1344 register 13 regis* 9
anrejistre enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
anreta late 4987
ans years 1865 peupl* 931 peuple 931 year 153 hinch* 78 hinche 78 rheto 69 writer 69 18 62 im 26 write* 23 man 7 du 6 20 4
ansa* toget* 1682 together 1682 350 348 amounts 348 galet* 348 galets 348 gonna 348 tiny 348 sold 174 amoun* 118 anse 24 being 3
ansam toget* 2102 together 2102
ansanb toget* 2102 together 2102
ansanm toget* 2102 together 2102
anse grande 6674 anse 3152
anse* teach 1254 teaching 1254 pregn* 1022 pregnant 567 teach* 122 ecogr* 97 ecography 97 pregnate 97 woman 66 favor 19 moya 15 falli* 13 falling 13 blocks 8 walk 6 possibility 5
ansent pregn* 1533 pregnant 850 ecogr* 146 ecography 146 pregnate 146 woman 99 favor 28 moya 23 falli* 19 falling 19 blocks 11 walk 9 possibility 8 precautions 3
ansenyman teach 3762 teaching 3762 teach* 365 education 11 educa* 9
anseye teach 3762 teaching 3762 teach* 365 education 11 educa* 9
anseyman teach 3762 teaching 3762 teach* 365 education 11 educa* 9
ansy* teach 1881 teaching 1881 forme* 1376 former 1376 secretary 796 chief 709 secre* 235 teach* 183 o 48 education 5 educa* 4 n 3
ansyman teach 3762 teaching 3762 teach* 365 education 11 educa* 9
ant betwe* 4898 between 530 betwenn 181 dyoba* 181 dyobal 181 dyobe* 181 dyobel 181 juvenat 181 musso 181 juven* 52 seven 14 rest 8 sure 8 clear 5
anta* neighbour 816 beral 520 gen 520 petioville 520 calam* 440 calamity 440 mist 440 striv* 440 striving 440 marie 364 bariy 291 fleur* 291 fleurimond 291 leg 238 antoi* 206 antoine 206
ante* buria* 1273 burial 1273 funer* 1273 funeral 1273 burie* 986 buried 986 bury 532
anteman buria* 1909 burial 1909 funer* 1909 funeral 1909
antere burie* 1479 buried 1479 buria* 955 burial 955 funer* 955 funeral 955 bury 798
anti* antib* 3449 antibiotics 3449 antis* 1124 antiseismic 1124 condoms 3 vitam* 3 vitamines 3
antibiyotik antib* 4606 antibiotics 4606
antibyotik antib* 4606 antibiotics 4606
antm* buria* 1909 burial 1909 funer* 1909 funeral 1909
antman buria* 1909 burial 1909 funer* 1909 funeral 1909
anto* total 2795 antoi* 1215 antoine 1215 merge* 236 merger 236 saint* 236 sainte 236 bariy 58 fleur* 58 fleurimond 58 cheki* 42 chekina 42 philanthropy 42 entra* 22 entrance 22 rd 19
antou total 5590 cheki* 85 chekina 85 philanthropy 85 22 8 phila* 8 remem* 8 remember 8 land 4
antr* enter 1152 between 387 follow 318 follo* 270 barrire 230 chant* 230 chantiley 230 betwe* 218 distibute 187 gonaive 187 partisans 187 flood 183 armed 149 el 149 hanch* 149 hancho 149
antre enter 1267 between 426 follow 349 follo* 298 barrire 253 chant* 253 chantiley 253 betwe* 240 distibute 206 gonaive 206 partisans 206 flood 201 armed 164 el 164 hanch* 164 hancho 164
antrepriz business 1244 busin* 1238 company 1072 compa* 908
anva* flood 1004 befor* 699 before 699 flooding 585 flood* 347 came 151
anvan befor* 1397 before 1397
anvayi flood 2008 flooding 1171 flood* 695 came 302
anvi ministere 1258 relatives 1076 relat* 1016 favor 769 decided 766 helpi* 496 helping 496 crowd 279 decid* 255 lives 170 openi* 154 opening 154 international 83 save 48 inter* 10 national 5
anvi* envir* 1499 environment 1499 appro* 546 approximately 546 philanthropic 541 roads 283 segui* 283 seguineau 283 toget* 222 together 222 among 218 phila* 170 dozen 130 barth* 82 bartholy 82 20 28
anviwnman envir* 3498 environment 3498
anviwon appro* 1923 approximately 1923 philanthropic 1907 among 767 phila* 598 20 99 survivors 55 survi* 28 aroun* 8 around 8
anviwonman envir* 3498 environment 3498
anwo above 8031 upsta* 8031 upstairs 8031
anye nothi* 516 nothing 516 anyth* 218 anything 218
anye* nothi* 215 nothing 215 anyth* 188 anything 188 egliz 118 didn 108 nkow 80 dont 65 overc* 52 overcrowded 52 lator* 47 latortue 47 came 46 mauso* 44 mausolee 44 palai* 44
anyen nothi* 203 nothing 203 anyth* 193 anything 193 egliz 121 didn 112 nkow 81 dont 66 overc* 53 overcrowded 53 lator* 48 latortue 48 came 47 mauso* 45 mausolee 45 palai* 45
anyi* nothi* 516 nothing 516 anyth* 218 anything 218
anyin nothi* 516 nothing 516 anyth* 218 anything 218
aout augus* 7258 august 7258
ap will 131 ap 55 being 50 livin* 50 living 50 bleed* 47 bleeding 47 sale 41 comin* 39 coming 39 16 37 happening 35 separating 30 is 28 zones 27 recieve 26
apar* devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
aparey devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
apary devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
apat* rte 409 urgent 374 telli* 360 telling 360 sms 351 urgen* 298 supplies 220 suppl* 219 9 216 march 151 close 139 minus* 139 minustah 139 schools 132 base 97 servi* 90
apati urgent 467 telli* 450 telling 450 sms 439 urgen* 373 march 189 close 174 schools 165 servi* 112 service 63 4636 61 services 11
apel call 520 calle* 367 called 367 moreo* 359 moreover 359 relatives 307 relat* 290 eathq* 251 eathquake 251 favor 220 main 189 heard 110 crowd 80 minutes 59 calls 33 less 31
apep* appro* 1922 approximately 1922 hundred 1084 hundr* 912 aroun* 8 around 8
apepr appro* 1922 approximately 1922 hundred 1084 hundr* 912 aroun* 8 around 8
apepre appro* 1922 approximately 1922 hundred 1084 hundr* 912 aroun* 8 around 8
apl calle* 2057 called 2057 name 14
apli* apply 2932 appoi* 670 appointment 670 sartr* 502 sartre 502 appli* 490 application 490 lapla* 324 laplaine 324 ready 61 almos* 21 almost 21 thing 4
aplikasyon apply 2932 appoi* 1339 appointment 1339 appli* 490 application 490
aplike apply 2932 sartr* 1004 sartre 1004 lapla* 648 laplaine 648 appli* 490 application 490 ready 123 almos* 43 almost 43 thing 8 said 3
appe* call 502 name 441 pill 156 vit 156 complete 141 calls 138 asthm* 115 asthma 115 compl* 113 lovel* 68 lovely 68 pump 61 phone 55 numbe* 21 number 21 families 11
appel calls 1495 complete 422 compl* 339 phone 166 name 162 families 120 call 118 numbe* 54 number 54 ok 29
appeler name 819 numbe* 271 number 271 phone 136 call 97
appelez name 819 numbe* 271 number 271 phone 136 call 97
appelle name 782 lovel* 539 lovely 539 call 407 feel 7
appo* bring 2480
apporter bring 2480
apportez bring 2480
appr* training 2065 train* 1324 bisou 502 deposited 502 desti* 502 destiny 502 happi* 502 happiness 502 depos* 450 learned 357 hands 159 learn 157 learn* 54 between 48 betwe* 27 wante* 11
apprendre training 4131 train* 2649 learn 315
appu* support 2234 suppo* 1118
appui support 2234 suppo* 1118
apr rail 1708 afternoon 693 after 472 corne* 367 corner 367 calva* 351 calvaire 351 lazar* 351 lazarre 351 morne 169 after* 37 du 26 cousi* 12 cousin 12 rue 3
apra* learn* 3336 learning 2047 learn 1240 learned 108 businesses 37 enjoy* 37 enjoying 37 pillaging 37 stand* 37 standing 37 store* 37 stores 37 builder 26 domingue 26 experiences 26 indom* 26
apran learning 11511 learn* 262 learn 39
aprann learn* 2587 learn 1632 learned 541 learning 294 businesses 169 enjoy* 169 enjoying 169 pillaging 169 stand* 169 standing 169 store* 169 stores 169 builder 143 domingue 143 experiences 143 indom* 143
aprantisaj learning 11511 learn* 262 learn 39
apre after 761 afternoon 464 stron* 270 strong 270 causes 171 occur 171 break 167 translated 145 complaining 117 out 102 die 101 after* 89 cause* 79 insig* 36 insight 36 satel* 36
apre* after 841 learn 592 afternoon 277 hallo 135 censo* 116 censor 116 leadi* 116 leading 116 soil 116 tests 116 test 115 brack* 61 bracket 61 midda* 61 midday 61 dream* 56
apredemen tomor* 1524 tomorrow 1524 after 80 day 22
apremidi afternoon 2772 after* 147
apres after 994 hallo 272 brack* 234 bracket 234 midda* 234 midday 234 drama 119 maybe 89 durin* 88 during 88 isn 88 as 85 urgent 66 anywh* 56 anywhere 56 urgen* 52
apro* concerning 3922 conce* 563 regar* 471 regarding 471
apropo concerning 3922 conce* 563 regar* 471 regarding 471
aprs durin* 1781 during 1781 befor* 130 before 130 after 27 since 3
apwe* wage 5780 salar* 2336 salary 2336
apwentman wage 5780 salar* 2336 salary 2336
aqua* purif* 4196 purification 4196 tablet 4196 table* 3501
aquatab purif* 4196 purification 4196 tablet 4196 table* 3501
arbr* trees 4385 tree 1634
arbre trees 4385 tree 1634
arbres trees 4385 tree 1634
arca* archa* 1699 archaie 1699 arcah* 1127 arcahaie 1127 corai* 258 corail 258 forgotten 89 killi* 25 killing 25 forgo* 8 thirst 5
arcahaie archa* 1699 archaie 1699 arcah* 1127 arcahaie 1127 corai* 258 corail 258 forgotten 89 killi* 25 killing 25 forgo* 8 thirst 5
are comity 766 mojad 766 steal* 564 stealing 564 noire 541 desso* 363 dessource 363 lemai* 363 lemaire 363 premi* 363 premiere 363 culturelle 265 educative 265 enfan* 265 enfants 265 epano* 265
areb edge 10372 besid* 232 beside 232
areb* edge 10372 besid* 232 beside 232
arebo edge 10372 besid* 232 beside 232
ares* arres* 7994 arrest 7994 arrested 7994
arestasyon arres* 7994 arrest 7994 arrested 7994
aret* arres* 3997 arrest 3997 arrested 3997 factor 787 manuf* 787 manufacture 787 polices 787 facto* 722 cards 92
arete arres* 7994 arrest 7994 arrested 7994
arge* money 1092
argent money 1092
arme gun 3766 weapo* 3766 weapons 3766 army 1823 military 1823 soldiers 1112 soldi* 172 milit* 16 bandi* 8 bandits 8
arme* gun 3766 weapo* 3766 weapons 3766 army 1823 military 1823 soldiers 1112 soldi* 172 milit* 16 bandi* 8 bandits 8
armee army 3645 military 3645 soldiers 2224 soldi* 345 milit* 32
armes gun 7533 weapo* 7533 weapons 7533 bandi* 16 bandits 16
arop* airpo* 1324 airport 1324
aroport airpo* 1324 airport 1324
arre* stop 2088
arret stop 2088
arreter stop 2088
arri* arrive 2002 happen 1705 arriv* 111 happe* 6
arriv arrive 2002 happen 1705 arriv* 111 happe* 6
arrive arrive 2002 happen 1705 arriv* 111 happe* 6
arrivee arrive 2002 happen 1705 arriv* 111 happe* 6
arriver arrive 2002 happen 1705 arriv* 111 happe* 6
arrt stop 2088
arrt* stop 2088
arrter stop 2088
arti* artist 3199 artib* 1006 artibonite 1006 artis* 980 whats* 135 whatsoever 135 art 67 arts 67 coordinate 67 creation 67 expo 67 solic* 67 solicit 67 petit* 50 petite 50 creat* 22
artibonite artib* 2011 artibonite 2011 whats* 271 whatsoever 271 petit* 100 petite 100 rivie* 8 riviere 8 l 3
as honne* 345 honney 345 kisse* 345 kisses 345 yestu* 345 yesturday 345 has 274 bisou 251 deposited 251 desti* 251 destiny 251 happi* 251 happiness 251 recov* 246 recover 246 depos* 225
asas* murdered 8232 murderer 8232 murde* 2597
asasen murdered 8232 murderer 8232 murde* 2597
asasinen murdered 8232 murderer 8232 murde* 2597
ase suffi* 1560 sufficient 1560 enoug* 1132 enough 1132
asek local 3442 official 1191 offic* 27
asen* sanitation 16572 sanit* 1273
asenisman sanitation 16572 sanit* 1273
asil* seeker 1995 seeke* 1628 seekers 1628 asylu* 231 asylum 231
asile seeker 1995 seeke* 1628 seekers 1628 asylu* 231 asylum 231
asis* assist 2258 assis* 1445 assistance 415 assisting 195 limit* 195 limited 195 piles 75 kensk* 74 kenskoff 74 refugees 38 pile 14
asistan assist 5107 assistance 439 assis* 112
asistans assistance 1522 assist 1181 piles 1021 kensk* 1016 kenskoff 1016 assis* 387 pile 187 ourse* 19 ourselves 19 anoth* 3 another 3
asiste assist 3152 assisting 892 limit* 892 limited 892 assis* 608 refugees 176 damaged 24 damag* 22 comin* 13 coming 13 assistance 9 refug* 9 hundreds 4 means 4 20 3 possible 3
asos* assoc* 761 association 761 dehyd* 203 dehydrated 203 autor* 162 autorities 162 chane* 162 chanel 162 crist* 162 cristof 162 fanfa* 38 fanfan 38
asosasyon assoc* 1058 association 1058
asosiyasyon autor* 804 autorities 804 chane* 804 chanel 804 crist* 804 cristof 804 assoc* 636 association 636 fanfa* 188 fanfan 188 avenu* 12 avenue 12
asosyasyon assoc* 529 association 529 dehyd* 506 dehydrated 506
aspi* aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
aspirin aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
asse* enoug* 1051 enough 1051 translate 110 trans* 79 important 51 impor* 48 s 23 spend 20 notes 18 note 16
assez enoug* 1051 enough 1051 translate 110 trans* 79 important 51 impor* 48 s 23 spend 20 notes 18 note 16
assi* assistance 3112 assis* 792 avaib* 27 avaible 27 indee* 26 indeed 26 necessity 19
assistance assistance 2804 assis* 713 avaib* 194 avaible 194 indee* 187 indeed 187 necessity 134 sos 6
assister assistance 3162 assis* 804
asso* assoc* 869 association 869 bello* 184 belloc 184 point 184 study* 184 studying 184 wonde* 184 wonder 184 committee 75 commi* 31 group 7
association assoc* 869 association 869 bello* 184 belloc 184 point 184 study* 184 studying 184 wonde* 184 wonder 184 committee 75 commi* 31 group 7
asue tonig* 1247 tonight 1247 eveni* 67 evening 67
asw tonig* 1005 tonight 1005 ocloc* 765 oclock 765 suppe* 486 supper 486 dinne* 480 dinner 480 10 28 start* 7 started 7 huge 5 eventuel 4 preci* 4 precision 4
aswa tonig* 1247 tonight 1247 eveni* 67 evening 67
aswe tonig* 998 tonight 998 suppe* 778 supper 778 dinne* 768 dinner 768 eveni* 53 evening 53
asye* dish 5266 plate 3093
asyet dish 5266 plate 3093
asyt dish 5266 plate 3093
at aubra* 694 aubran 694 banqu* 694 banque 694 bph 694 clima* 694 climatec 694 haitienne 694 62 683 docteur 683 noel 683 nombe* 683 nomber 683 peguy 683 perni* 669 pernier 669
atak assau* 1991 assault 1991 attacked 1991 attac* 1232 attack 1232 haemo* 665 haemorrohoids 665 doesn 7
atak* assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
atake assau* 5350 assault 5350 attacked 5350 attac* 6 attack 6
atis artists 2384 artis* 2144 music 1635 music* 1635 musician 1635 barik* 464 barikad 464 crew 464 immediate 464 rockf* 464 rockfam 464 caraib 192 lumie* 192 lumiere 192 namin* 192 naming 192
ato now 756
atta* attac* 2938 attack 2938
attaque attac* 2938 attack 2938
attaquer attac* 2938 attack 2938
atte* wait 1866 accepting 204 institutiones 204 accep* 200 waitt* 194 waitting 194 polit* 152 political 152 await* 145 awaiting 145 econo* 137 economic 137 waiti* 120 waiting 120 trans* 49 lette* 47
attend waiti* 1147 waiting 1147 wait 990
attendons waiti* 1147 waiting 1147 wait 990
attendre waiti* 1147 waiting 1147 wait 990
attends wait 871 accepting 459 institutiones 459 accep* 451 waitt* 436 waitting 436 polit* 342 political 342 await* 326 awaiting 326 econo* 307 economic 307 impatiently 222 since* 222 sincerely 222 yours 222
attente queue 1522 line 961 wait 890
au natural 175 natur* 172 subsc* 171 subscribe 171 rely 170 au 158 prince 158 princ* 153 sismi* 118 sismic 118 doubt 101 port 100 rescue 96 rescu* 93 beg 83 gonav* 77
auj today 908
aujo* today 878 isn 80 ve 22
aujourd today 804 isn 260 ve 71 info 10
aujourdhui today 908
aur accommodation 538 sukku* 464 sukkur 464 crops 308 kachi* 308 kachipul 308 crop 307 facil* 274 facility 274 suffi* 267 sufficient 267 absol* 262 absolutely 262 bund 262 bunds 262 requirement 262
aura organized 790 drama 299 maybe 224 will 212 meeti* 197 meeting 197 tsunami 174 tsuna* 157 anywh* 141 anywhere 141 available 118 be 78 avail* 42 psychologist 42 psych* 31 may 3
auro* will 505 have 7
auront will 505 have 7
auss* also 2195 br 517 soint 517 upon 517 think* 274 thinking 274 programs 222 homeland 202 angel 185 beaut* 146 beautiful 146 dear 68 same 51 too 23 reconstruction 20 acces* 12
aussi also 2195 br 517 soint 517 upon 517 think* 274 thinking 274 programs 222 homeland 202 angel 185 beaut* 146 beautiful 146 dear 68 same 51 too 23 reconstruction 20 acces* 12
auto* transport 2426 bus 778
autobus transport 2426 bus 778
autr* others 1036 addit* 884 additional 884 mosquitoes 884 isn 340 other* 318 banki* 121 banking 121 bnc 121 chara* 121 characterized 121 concentement 121 endea* 121 endeavour 121 estab* 121 establishment 121
autre isn 692 others 596 banki* 242 banking 242 bnc 242 chara* 242 characterized 242 concentement 242 endea* 242 endeavour 242 estab* 242 establishment 242 followed 242 greatest 242 preem* 242 preeminence 242
autres addit* 1767 additional 1767 mosquitoes 1767 others 1436 other* 441
aux les 1932 distroyed 1145 caye 230 cayes 230 care 202 distr* 5
av ave 599 coner 599 didnt 599 sogeb* 599 sogebank 599 caraibes 545 w 545 autor* 403 autorities 403 chane* 403 chanel 403 crist* 403 cristof 403 seaso* 294 season 294 plain* 254
avai* had 1576 rainn* 455 rainning 455 north 89 cyclone 46 cyclo* 20 week 3
avaient had 2101
avais had 2101
avait had 1051 rainn* 910 rainning 910 north 179 cyclone 92 cyclo* 41 week 6
avan befor* 1096 before 1096 becoming 240 complicated 240 forwa* 240 forward 240 waste 240 yeste* 145 yesterday 145 translated 52 complaining 42 lapla* 14 laplaine 14 griz 10 lines 10 river* 10
avan* befor* 636 before 636 advance 385 advan* 334 progress 294 arqui* 199 arquinois 199 futur* 199 future 199 reali* 199 realizations 199 transparency 199 yeste* 127 yesterday 127 spite 83 opene 65
avance souna* 795 sounami 795 spell* 795 spelling 795 thanking 795 advance 728 advan* 633 u 7 thank* 6
avanse progress 7844 progr* 21 advan* 4 advance 4
avant durin* 1781 during 1781 befor* 130 before 130 after 27 since 3
avany yeste* 1147 yesterday 1147 moreo* 832 moreover 832 befor* 169 before 169 calls 76 day 10
avanye yeste* 1453 yesterday 1453 befor* 214 before 214 day 12
ave with 677 follow 583 follo* 496 assoc* 172 association 172 victims 5
avec with 1015
aveg blind 5398
avek with 454 shada 202 propr* 197 proprietary 197 peoplel 170 piles 138 kensk* 137 kenskoff 137 via 99 chretien 92 chret* 88 got 83 clerc* 72 clercine 72 night* 66 nights 66
avem rains 636 with 498 ever 477 count 369 waiti* 144 waiting 144 befor* 22 before 22 think 16 me 4
aven with 995 us 9
aven* avenu* 2070 avenue 2070 burning 1420 coupe 1420 burni* 662 rd 151 south 30 5 9
avenue avenu* 4141 avenue 4141
avet* warn 2441 warni* 1756 warning 1756 alert 612
aveti warn 4882
avetisman warni* 3511 warning 3511 alert 1223
avez isn 817 complete 417 has 366 compl* 335 ve 222 sent 8 after 6 should 3
avg blind 5398
avi opini* 1677 opinion 1677
avio* plane 3973 fligh* 2688 flight 2688 airpl* 1034 airplane 1034 catastrophe 394 been 311 houses 152 house* 132 catas* 110 leogane 21 leoga* 10
avion plane 5960 fligh* 4033 flight 4033 airpl* 1551 airplane 1551
avk with 1011
avni avenu* 4083 avenue 4083 ambroide 35 salem 35 ambro* 15 maglo* 15 magloire 15 aids 6
avoi* informations 328 insti* 327 acces* 288 access 288 distroyed 152 15 132 others 111 regar* 111 regarding 111 accepting 83 institutiones 83 accep* 82 starv* 72 starving 72 await* 59 awaiting 59
avoir informations 328 insti* 327 acces* 288 access 288 distroyed 152 15 132 others 111 regar* 111 regarding 111 accepting 83 institutiones 83 accep* 82 starv* 72 starving 72 await* 59 awaiting 59
avok* attor* 6992 attorney 6992 lawye* 4299 lawyer 4299 bough* 135 bought 135 legal 135 paperwork 135 payed 135 visas 135 paper* 75 residency 6 wants 3
avoka attor* 6992 attorney 6992 lawye* 4299 lawyer 4299 bough* 135 bought 135 legal 135 paperwork 135 payed 135 visas 135 paper* 75 residency 6 wants 3
avon* thirsty 218 65 150 orchi* 150 orchidee 150 longe* 149 longer 149 needs 143 merge* 124 merger 124 saint* 124 sainte 124 57 103 sos 103 dorel* 96 dorelien 96 lose 94
avons thirsty 218 65 150 orchi* 150 orchidee 150 longe* 149 longer 149 needs 143 merge* 124 merger 124 saint* 124 sainte 124 57 103 sos 103 dorel* 96 dorelien 96 lose 94
avot* abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
avotman abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
avri* april 16716
avril april 16716
avti warn 4882
avti* warni* 3511 warning 3511 alert 1223
avtisman warni* 3511 warning 3511 alert 1223
avtm* abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
avtman abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
avya influ* 3379 influenza 3379 flu 672
avya* airpo* 1324 airport 1324
avyasyon airpo* 1324 airport 1324
avyo* airpl* 4989 airplane 4989 ticke* 1263 ticket 1263 plane 727
avyon airpl* 4989 airplane 4989 ticke* 1263 ticket 1263 plane 727
awon* district 8765
awondisman district 8765
ayen lots 1300 provinces 350 nothi* 172 nothing 172 suffering 160 clothes 115 provi* 109 anyth* 73 anything 73 cloth* 54 suffe* 42 left 27 still 10
ayer* airpo* 1324 airport 1324
ayeropo airpo* 1324 airport 1324
ayew* airpo* 1324 airport 1324
ayewop airpo* 1324 airport 1324
ayewopo airpo* 1324 airport 1324
ayis* haitians 708 haiti* 672 dollar 341 haitian 170 state 128 dollars 90 betwenn 83 dyoba* 83 dyobal 83 dyobe* 83 dyobel 83 juvenat 83 musso 83 haitien 71 gourv* 47 gourvernement 47
ayisyen haitians 754 haiti* 657 dollar 478 haitien 186 state 179 dollars 127 gourv* 103 gourvernement 103 dolla* 57 cap 45 black* 25 blackout 25 ones 17 singl* 16 single 16 government 13
ayisyin haitian 1781 haitians 1244 haiti* 30
ayisyn haitian 1781 haitians 1244 haiti* 30
ayit* haiti 239 insul* 234 insult 234 desen* 209 desentralise 209 baddl* 186 baddly 186 bomba* 186 bombardopolis 186 proba* 186 probably 186 rescued 186 occup* 181 occupation 181 culture 177 frequ* 170
ayiti haiti 255 insul* 249 insult 249 desen* 222 desentralise 222 baddl* 197 baddly 197 bomba* 197 bombardopolis 197 proba* 197 probably 197 rescued 197 occup* 192 occupation 192 culture 188 frequ* 181
aysy* haitian 1781 haitians 1244 haiti* 30
aysyen haitian 1781 haitians 1244 haiti* 30
ayti despise 677 hey 677 sache* 677 sachet 677 haiti 341 among 229 despi* 97 groun* 15 ground 15 order 12 jesu 7 jesus 7
azil asylu* 1405 asylum 1405 assyl* 1001 assylum 1001 francais 491 svp 491 communial 130 franc* 67 seeker 63 seeke* 51 seekers 51 convi* 21 convicts 21 seeki* 21 seeking 21 escaped 17
b b 1687 abroard 544 becaue 544 bj 261 doors 261 shoot* 235 shooting 235 soldiers 159 desal* 142 desaline 142 lunyo* 142 lunyon 142 lunyone 142 prolonging 142 sant 142 unity 142
ba low 981 below 366 over 232 detail 189 frere 189 jumba* 189 jumbala 189 litle 189 bas 177 verre* 177 verrettes 177 require 170 give 166 ravin 143 her 139 barrire 122
baba* goodb* 6414 goodbye 6414
babay goodb* 6414 goodbye 6414
babi* babio* 5746 babiole 5746
babiole babio* 5746 babiole 5746
baby* babio* 5746 babiole 5746
babyl babio* 5746 babiole 5746
babyol babio* 5746 babiole 5746
bac exams 1602 exam 1184
bacc* exams 1602 exam 1184
baccalaurat exams 1602 exam 1184
baccalaureat exams 1602 exam 1184
bach tarpa* 8877 tarpaulin 8877
bach* tarps 1865 tarp 814 sheeting 361 plastic 13 plast* 7
bacha sheeting 9766 plastic 352 plast* 188 sheet* 57
bache tarps 1937 tarp 845
baches tarps 1937 tarp 845
baga* thing* 363 things 363 thing 226 stuff 197 everything 184 functional 98 somet* 96 overc* 86 overcrowded 86 affil* 85 affiliation 85 jeune* 85 jeunesse 85 jpp 85 pouvo* 85 pouvoir 85
bagay thing* 380 things 380 thing 230 stuff 202 everything 190 functional 101 somet* 100 affil* 92 affiliation 92 jeune* 92 jeunesse 92 jpp 92 pouvo* 92 pouvoir 92 overc* 89 overcrowded 89
bail provide 4577 provi* 46
bak final 2134 philo* 2134 philosophy 2134 plase 1037 official 329 exam 250 done 152 doing 63 may 35 exams 19 over 16 offic* 8
baka* final 4450 philo* 4450 philosophy 4450
bakaloreya final 4450 philo* 4450 philosophy 4450
bal bulle* 2194 bullet 2194 gunsh* 2194 gunshot 2194 shoot 2194 shot 1981 her 1869 him 14
bala* balls 1470 belle 1470 belan* 715 belanton 715 balan* 663 balance 663 maxim* 552 maximum 552 anse 395 boi 379 bois 379 ball 267 knows 263 clothing 253 along 165 cant 106
bali her 5607 him 42
bam give 725 me 7
ban give 398 addreses 312 commitee 149 medicaitons 149 necessities 149 stavi* 128 staving 128 send 104 mulle* 99 muller 99 wrote 86 cell 48 comitee 48 informatioon 48 organised 48 buy 37
bana* banan* 3997 banana 3997 plantain 3997 berna* 997 bernard 997 ecole 997 normale 997 perou 997 peruv* 997 peruvian 997 caused 50 refugees 48 bandi* 18 bandits 18 cause* 16 norma* 7
banann banan* 7993 banana 7993 plantain 7993 plant* 7
band* bandi* 2338 bandits 2338 banda* 995 bandage 995 aband* 522 abandoned 522 negle* 522 neglected 522 thug 340 thugs 340 absol* 131 absolutely 131 bund 131 bunds 131 requirement 131 sajaw* 131
bandaj banda* 7958 bandage 7958
bandi bandi* 3447 bandits 3447 thug 1223 thugs 1223 berna* 10 bernard 10 ecole 10 normale 10 perou 10 peruv* 10 peruvian 10
bandits gun 7533 weapo* 7533 weapons 7533 bandi* 16 bandits 16
bandonnen aband* 4179 abandoned 4179 negle* 4179 neglected 4179
bank bank 1782 leogann 1353 account 1148 accou* 678 banks 605 highe* 177 higher 177 raise 158 badly 19 dollar 11 central 3
banm eatin* 403 eating 403 wanna 267 cover* 261 covers 261 give 184 link 179 onlin* 179 online 179 orlan* 179 orlando 179 bady 170 colon 160 foof 160 umpas* 160 umpasse 160
bann relatives 646 relat* 610 digiceel 531 seime 531 thio 531 thios 531 finish 477 favor 462 bunch 265 containers 265 criminals 265 hidin* 265 hiding 265 robbers 265 toler* 265 tolerance 265
bann* banan* 3997 banana 3997 plantain 3997 give 349 us 12 plant* 3
bannann banan* 7993 banana 7993 plantain 7993 plant* 7
bannou give 699 us 24
banq* account 2225 accou* 1314 banki* 370 banking 370 bnc 370 chara* 370 characterized 370 concentement 370 endea* 370 endeavour 370 estab* 370 establishment 370 followed 370 greatest 370 preem* 370 preeminence 370
banque account 2225 accou* 1314 banki* 370 banking 370 bnc 370 chara* 370 characterized 370 concentement 370 endea* 370 endeavour 370 estab* 370 establishment 370 followed 370 greatest 370 preem* 370 preeminence 370
bara* barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
baraj barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
bari* barricade 1461 roadb* 836 roadblock 836 barik* 742 barikad 742 crew 742 immediate 742 rockf* 742 rockfam 742 barri* 615 bariy 291 fleur* 291 fleurimond 291 checkpoint 264 check* 211 antoi* 206
barikad barik* 1485 barikad 1485 crew 1485 immediate 1485 rockf* 1485 rockfam 1485 barricade 1461 roadb* 836 roadblock 836 barri* 615 checkpoint 264 check* 211 artists 92 artis* 5 immed* 5
barikade barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
barr* barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
barrage barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
barriere barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
barrire barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
bary* barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
barye barricade 2923 roadb* 1672 roadblock 1672 barri* 1229 checkpoint 529 check* 422
bas danjo* 490 danjour 490 urege* 490 uregent 490 assoc* 344 association 344 there 170 downt* 106 downtown 106 adult* 94 adults 94 victims 9
bat beat 4862 arms 1071 legs 1071 hit 536 beate* 434 beaten 434 arm 112 leg 31
bata* batai* 2089 bataille 2089 geral* 2089 gerald 2089 battl* 1999 battle 1999 fight 1999 important 61 impor* 58 an 55 message 25 notes 22 note 20 messa* 9
bataillele batai* 4179 bataille 4179 geral* 4179 gerald 4179
bataj batai* 4179 bataille 4179 geral* 4179 gerald 4179
batay battl* 3997 battle 3997 fight 3997 important 122 impor* 116 an 109 message 50 notes 43 note 39 messa* 18 thi 3 this 3
bate* ship 4984 boat 3936
bateau ship 4984 boat 3936
bati construct 2421 build 1356 set 1085 ones 527 singl* 518 single 518 separate 334 authorization 287 ditch 287 intervene 287 takes 287 separ* 279 built 205 const* 125 10 117 effort 31
bati* bapti* 1307 baptist 1307 building 694 build* 601 certificate 510 certi* 469 birth 164 batis* 138 batiste 138 benna* 138 bennau 138 entri* 138 entries 138 exami* 74 examinations 74 listening 43
batiment building 4164 build* 3608
batis bapti* 7841 baptist 7841
batist remak* 1343 remake 1343 files 583 file 566 certificate 526 certi* 484 present 371 birth 169 prese* 72 seism 22 part 4
batiste certificate 598 batis* 552 batiste 552 benna* 552 bennau 552 entri* 552 entries 552 certi* 550 exami* 296 examinations 296 birth 192 listening 172
batisteu certificate 897 certi* 825 birth 288
bato ship 3323 boat 2624 necessary 291 neces* 208 translate 10 trans* 8 impor* 5 important 5
batr* batte* 9850 battery 9850
batri batte* 9850 battery 9850
bay givin* 222 giving 222 give 199 transfusion 189 officers 125 distributing 118 breastfeed 112 nursi* 112 nursing 112 lies 90 illnesses 88 identification 66 white* 57 whites 57 came 56 gave 53
baye provide 4577 provi* 46
bayo them 1162 give 58
baz base 4439 300 1155 king 1155 km 1155 19 352 east 203 32 138 thomassin 27 rte 21 9 11 suppl* 11 supplies 11 thoma* 10 minus* 7 minustah 7
bb mute 1251 blanc 1193 babie* 676 babies 676 baby 431 bb 369 couti* 369 coutinue 369 beb 273 othe 273 raine 273 too 162 nazon 66 57 27 petion 15 doctor 13
bbs babie* 2777 babies 2777 baby 69
bche tarps 1937 tarp 845
bche* tarps 1937 tarp 845
bches tarps 1937 tarp 845
be breathe 897 jasmi* 829 jasmin 829 villa 829 32 730 unabl* 360 unable 360 smell 326 allha* 203 allhadino 203 belongings 203 exhau* 203 exhausted 203 khask* 203 khaskheli 203 nrsp 203
beau* digicell 333 foreign 301 advance 278 many 253 countries 249 advan* 241 forei* 174 your 171 much 69 translate 66 trans* 48 important 30 impor* 29 ok 20 thank 19 s 14
beaucoup digicell 416 foreign 377 advance 347 many 316 countries 311 advan* 302 forei* 217 your 213 much 86 ok 26 thank 23 lot 12 information 3
bebe mute 1946 formu* 1060 formula 1060 infan* 920 infant 920 baby 917 babie* 360 babies 360 laval 245
bebe* babie* 2777 babies 2777 baby 69
bebes babie* 2777 babies 2777 baby 69
beca* n 424 by 236 because 172 becau* 148 came 145 paix 105 family 71 destroyed 70 destr* 48 de 44 famil* 29 left 11 all 7 lost 5
because n 424 by 236 because 172 becau* 148 came 145 paix 105 family 71 destroyed 70 destr* 48 de 44 famil* 29 left 11 all 7 lost 5
bef beef 8358 cow 8358
begi* sen 823 sens 823 complete 213 compl* 172 notes 172 clear 167 note 156 message 72 doesn 29 messa* 26 translate 19 trans* 14 text 13 thi 12 this 12 important 9
begin sen 823 sens 823 complete 213 compl* 172 notes 172 clear 167 note 156 message 72 doesn 29 messa* 26 translate 19 trans* 14 text 13 thi 12 this 12 important 9
beki* crutc* 15323 crutches 15323
bekiy crutc* 15323 crutches 15323
bel nice 5237 air 2016 meno 691 menos 691 bel 625 43 52 beaut* 35 beautiful 35 stars 12 star 5 rue 4 fonta* 3 fontamara 3
bela* bel 5332 air 858
belair bel 5332 air 858
bele bel 5332 air 858
bell* butte 360 programs 328 homeland 299 moon 265 beaut* 217 beautiful 217 bello* 206 belloc 206 point 206 study* 206 studying 206 wonde* 206 wonder 206 4 149 complete 144 compl* 115
belle butte 541 programs 492 homeland 448 moon 398 beaut* 325 beautiful 325 complete 215 compl* 173 dear 151 too 136 boyer 76 mysel* 56 myself 56 s 50 message 45 reconstruction 43
belm stepm* 6414 stepmother 6414
belm* stepm* 4276 stepmother 4276 law 1197 mothe* 17 mother 17
belme stepm* 4276 stepmother 4276 law 1197 mothe* 17 mother 17
bels* sister 2576 law 1078 siste* 728
belse sister 2576 law 1078 siste* 728
bene* volun* 599 volunteer 599 benef* 500 benefit 500 solid* 388 solidarity 388 bened* 324 benediction 324 batis* 184 batiste 184 benna* 184 bennau 184 entri* 184 entries 184 solin* 170 solino 170
benediksyon bles 1100 bless 1100
benevl volun* 1796 volunteer 1796
benevol volun* 1796 volunteer 1796
benevole volun* 1796 volunteer 1796
beni bles 1088 bless 1088 firm 7 god 7 massi* 7 massive 7 stron* 4 strong 4
beni* grace 1500 bless* 727 blessed 727 struck 219 struc* 199 translate 83 trans* 60 bles 38 bless 38 important 38 impor* 36 longe* 20 longer 20 s 17 notes 13 note 12
benir grace 1500 translate 166 trans* 119 important 76 impor* 72 bles 38 bless 38 s 35 notes 27 note 24
benisse grace 3001 bles 77 bless 77
beny bathe 6993 shower 6993 bath 839 showe* 6
beny* bathe 1742 shower 1742 bathr* 1616 bathroom 1616 showe* 1356 showering 724 bath 209 groun* 37 ground 37 than 4 body 3 lives 3
benyen bathe 1742 shower 1742 bathr* 1616 bathroom 1616 showe* 1356 showering 724 bath 209 groun* 37 ground 37 than 4 body 3 lives 3
beso* needs 351 champs 319 27 222 champ* 216 assis* 183 etc 136 trained 136 assistant 125 butte 119 agron* 112 agronomy 112 colon 101 foof 101 umpas* 101 umpasse 101 berti* 98
besoin champs 361 needs 315 27 251 champ* 245 assis* 207 trained 155 etc 154 assistant 142 butte 135 agron* 127 agronomy 127 colon 115 foof 115 umpas* 115 umpasse 115 berti* 112
besoins needs 1252
besw* debc 885 jman 885 withi* 885 within 885 specified 466 thati 466 areac* 412 areached 412 jan 412 pont 412 sheltering 412 sonde 412 manager 314 needs 313 manag* 150 creol* 55
beswen debc 885 jman 885 withi* 885 within 885 specified 466 thati 466 areac* 412 areached 412 jan 412 pont 412 sheltering 412 sonde 412 manager 314 needs 313 manag* 150 creol* 55
bet animal 4555 cattl* 4555 cattle 4555 bug 1459 insect 1459 anima* 1178 animals 1178 lives* 1178 livestock 1178 insec* 24
beto* concr* 7661 concrete 7661 trapp* 1002 trapped 1002 rubble 263 rubbl* 92
beton concr* 7661 concrete 7661 trapp* 1002 trapped 1002 rubble 263 rubbl* 92
bezo* needs 536 toilette 316 washi* 316 washington 316 resso* 250 ressources 250 wipe 250 wipes 250 front* 190 frontiere 190 sans 190 san 189 airpo* 187 airport 187 hygienic 64 such 18
bezoen needs 1252
bezoin airpo* 659 airport 659 needs 626
bezouen needs 1252
bezouin toilette 739 washi* 739 washington 739 resso* 584 ressources 584 wipe 584 wipes 584 front* 444 frontiere 444 sans 444 san 440 hygienic 150 such 43 shoe 40 shoes 40 mobil* 32
bezu* needs 1252
bezuen needs 1252
bezw* need 128 nee 45 gazol* 43 gazoline 43 prese* 30 foresee 29 whast 29 finis* 22 digiceel 20 seime 20 thio 20 thios 20 file 12 files 12 organizations 12 schoolmy 12
bezwe needs 1252
bezwen need 123 nee 48 gazol* 46 gazoline 46 prese* 35 foresee 32 whast 32 finis* 24 digiceel 22 seime 22 thio 22 thios 22 organizations 20 akazy* 18 akazya 18 cover 12
bezwenn needs 1252
bezwens needs 1252
bezwin need 138 needs 68 tents 45
bezy* imfor* 483 imformations 483 debus* 453 debussy 453 link 271 onlin* 271 online 271 orlan* 271 orlando 271 tents 171 needs 102 cant 93 ti 75 evacu* 59 evacuation 59 need 51
bezyen imfor* 483 imformations 483 debus* 453 debussy 453 link 271 onlin* 271 online 271 orlan* 271 orlando 271 tents 171 needs 102 cant 93 ti 75 evacu* 59 evacuation 59 need 51
bgy stuff 4543 thing 396 thing* 70 things 70
bi goal 4594 objec* 4594 objective 4594 husba* 927 husband 927 purpo* 691 purpose 691 mysel* 101 myself 101 kid 73 kids 73 been 35 2 27 month 13 livin* 8 living 8
bib bible 8122
bibl* libra* 5572 library 5572 censo* 386 censor 386 leadi* 386 leading 386 soil 386 tests 386 test 383 bible 89 professor 60 mind 44 profe* 3
bibliyotek libra* 8358 library 8358
bibliyotk libra* 8358 library 8358
bien well 338 sentences 251 lesso* 234 lesson 234 liter* 234 literal 234 translation 234 thsnk 183 lovel* 179 lovely 179 or 177 rarel* 156 rarely 156 writt* 128 written 128 belongs 109
bil ticke* 3790 ticket 3790
bile ticke* 3790 ticket 3790
bis bus 1334 bis 1324 buse 1181 buses 1181 62 55 docteur 55 noel 55 nombe* 55 nomber 55 peguy 55 late 49 363 48 prolongee 48 tired 40 ambroise 37 dorel* 10
bisi* bicyc* 8358 bicycle 8358
bisiklet bicyc* 8358 bicycle 8358
bisiklt bicyc* 8358 bicycle 8358
bisk* biscu* 14143 biscuits 14143 crackers 14143
biskwit biscu* 14143 biscuits 14143 crackers 14143
biwo offic* 1322 office 783 burea* 339 bureau 339 currently 339 functionning 339 urgency 339 offices 260 force 170 borro* 118 borrow 118 curre* 66 funct* 3
biye ticke* 3790 ticket 3790
bizn* business 2306 busin* 2294 trade 76 company 25 compa* 21
biznis business 2306 busin* 2294 trade 76 company 25 compa* 21
bizo* bizot* 5746 bizoton 5746
bizoton bizot* 5746 bizoton 5746
bizt* bizot* 5746 bizoton 5746
bizton bizot* 5746 bizoton 5746
bjr morni* 803 morning 803 hello 33 good 9
blan white 2821 white* 1223 whites 1223 foreigner 873 personal 257 opini* 193 opinion 193 handing 56 handling 56 technicians 56 forei* 49 handi* 15 emerg* 10 emergency 10 handl* 8 institutions 7
blan* impasse 1303 blanc 1123 impas* 640 bb 622 couti* 622 coutinue 622 blanc* 312 blanchard 312 silo 312 cornr* 254 cornrow 254 denim 254 printed 254 sees 254 weari* 254 wearing 254
ble blue 11992 wheat 3704 corn 835 flour 4
bles* injur* 853 injured 853 wound* 701 wounded 701 injury 342 cut 227 francais 130 svp 130 bles 97 bless 97 efforts 66 dear 48 effor* 23 franc* 18 bye 17 wound 4
blese wound* 1338 wounded 1338 injur* 604 injured 604 cut 529 injury 87 wound 80 caraib 7 lumie* 7 lumiere 7 namin* 7 naming 7 radio* 7 radios 7 broke* 3 broken 3
blesi injury 3353 wound 3063 wound* 292 wounded 292 injur* 19 injured 19
bless francais 1456 svp 1456 efforts 941 dear 675 injur* 573 injured 573 effor* 326 bye 239 franc* 199 u 22 bles 10 bless 10 ok 9 friends 5 frien* 3
blesse injur* 1000 injured 1000 injury 504 bles 276 bless 276 very 83 wound* 44 wounded 44 much 37 god 5
blessee injury 5824 wound* 507 wounded 507 injur* 33 injured 33
blesses injur* 1719 injured 1719
blesss injur* 1719 injured 1719
blessure injury 5824 wound* 507 wounded 507 injur* 33 injured 33
blessures injury 5824 wound* 507 wounded 507 injur* 33 injured 33
blf lies 5213 false 1310 lie 271
bliy forgotten 6426 forgot 999 forgo* 579 forge* 72 forget 72
bliy* forge* 1271 forget 1271 forgo* 905 forgot 493 forgotten 387 eathq* 254 eathquake 254 main 191 less 31 broug* 17 brought 17 admis* 16 admisions 16 admit* 16 admitted 16 postp* 16
bliye forge* 1271 forget 1271 forgo* 905 forgot 493 forgotten 387 eathq* 254 eathquake 254 main 191 less 31 broug* 17 brought 17 admis* 16 admisions 16 admit* 16 admitted 16 postp* 16
blk block 14803 blocks 680
blm law 3591 mothe* 50 mother 50
blof lies 5213 false 1310 lie 271
blok blocks 6688 block 4790 block* 20 moya 18 falli* 16 falling 16 walk 7
blok* blocked 2126 block* 1124 norma* 325 normal 325 havin* 207 having 207 attac* 98 attack 98 stuck 63 trapp* 34 trapped 34 aftershocks 3
bloke blocked 2126 block* 1124 norma* 325 normal 325 havin* 207 having 207 attac* 98 attack 98 stuck 63 trapp* 34 trapped 34 aftershocks 3
bloq* stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
bloqu stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
bloque stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
bloques stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
bloqus stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
bls sister 2576 law 1078 siste* 728
blt lotte* 6414 lottery 6414
bnir grace 3001 bles 77 bless 77
bnis* grace 3001 bles 77 bless 77
bnisse grace 3001 bles 77 bless 77
bnvo* volun* 1796 volunteer 1796
bnvole volun* 1796 volunteer 1796
bo near 677 waterside 674 overs* 458 overseas 458 end 171 next 147 besid* 131 beside 131 here 123 repla* 109 replace 109 id 88 left 74 closedplace 73 created 73 vivti* 73
bofr law 2135 brother 1190 broth* 434
bofr* law 2135 brother 1190 broth* 434
bofre law 2135 brother 1190 broth* 434
boir* drink 2177 drink* 905 drinking 905
boire drink 2177 drink* 905 drinking 905
bois wood 4102 drink 1089 charc* 896 charcoal 896 drink* 453 drinking 453
boki* bucke* 4389 bucket 4389 recip* 1212 recipient 1212 hasn 137 zopop* 56 zopope 56 runni* 33 running 33
bokit bucke* 4389 bucket 4389 recip* 1212 recipient 1212 hasn 137 zopop* 56 zopope 56 runni* 33 running 33
boko* besid* 3981 beside 3981 next 13
bokote besid* 3981 beside 3981 next 13
bole* lotte* 6414 lottery 6414
bolet lotte* 6414 lottery 6414
bon good 365 vouch* 298 voucher 298 early 258 cheap 179 bette* 163 better 163 coura* 133 courage 133 domes* 133 domestic 133 serva* 133 servant 133 bow 110 knees 110 coupo* 101
bonb* candy 3861 cookies 1957 cooki* 1631 bonba* 1166 bonbadopolis 1166 baddl* 940 baddly 940 bomba* 940 bombardopolis 940 proba* 940 probably 940 rescued 940 survivors 9 survi* 4
bonbon candy 7718 cookies 3914 cooki* 3263
bond* god 829 bles 149 bless 149 ak 46 amess* 46 amessage 46 anba 46 bagay 46 bondy* 46 bondye 46 di 46 f 46 grang* 46 grangou 46 kote 46 kouny* 46
bondye god 749 bles 222 bless 222 ak 59 amess* 59 amessage 59 anba 59 bagay 59 bondy* 59 bondye 59 di 59 f 59 grang* 59 grangou 59 kote 59 kouny* 59
bone early 8756
bonj* hello 310 morni* 301 morning 301 hi 231 reports 195 residential 195 unver* 195 unverified 195 artist 65 broad* 41 broadcast 41 fanat* 41 fanatic 41 incon* 41 inconditional 41 luco 41
bonjou hi 370 morni* 322 morning 322 reports 306 residential 306 unver* 306 unverified 306 hello 198 artist 96 broad* 66 broadcast 66 fanat* 66 fanatic 66 incon* 66 inconditional 66 luco 66
bonjour morni* 262 morning 262 spous* 165 spouses 165 hello 162 importain 159 donations 97 membe* 97 members 97 nazar* 97 nazareen 97 copie* 86 copies 86 different 82 docum* 82 documents 82
bonn writed 563 else 530 good 427 wante* 399 wanted 399 write* 377 wrong 88
bonn* good 450 compr* 246 comprehesion 246 counting 246 night 187 darli* 136 darling 136 durin* 100 during 100 well 71 crazy 63 bisou 57 deposited 57 desti* 57 destiny 57 happi* 57
bonne compr* 443 comprehesion 443 counting 443 darli* 406 darling 406 well 317 br 222 soint 222 upon 222 crazy 188 advice 168 good 158 bisou 145 deposited 145 desti* 145 destiny 145
bonnwit night 1550 good 25
bons* eveni* 402 evening 402 impat* 225 hello 111 gerar* 89 gerard 89 forse* 88 forsee 88 surnamis 88 goode* 80 goodevening 80 oriental 80 srt 79 orien* 71 surna* 69 rte 64
bonsoir eveni* 496 evening 496 art 149 arts 149 coordinate 149 creation 149 expo 149 solic* 149 solicit 149 despr* 147 desprate 147 impatiently 128 since* 128 sincerely 128 yours 128 schol* 119
bonswa eveni* 325 evening 325 gerar* 183 gerard 183 include 144 forse* 143 forsee 143 surnamis 143 goode* 131 goodevening 131 oriental 131 srt 130 orien* 116 surna* 112 hello 109 rte 104
bonswar eveni* 825 evening 825 hello 38 good 10
bop law 2481 fathe* 617 father 617
bope law 2481 fathe* 617 father 617
bos craft* 4773 craftsman 4773 mason 1329 carpe* 756 carpenter 756 builder 376 domingue 376 experiences 376 indom* 376 indomain 376 competent 270 compe* 269 bos 111 boss 111 exper* 66 learned 29
bou mud 4746
bouc* mouth 4179 darie* 1069 darien 1069 gap 1069 rainn* 444 rainning 444 north 87 cyclone 45 in 28 cyclo* 20 need 14 week 3
bouch mouth 8358 in 46 need 35
bouchon darie* 4276 darien 4276 gap 4276
boue mud 4746
bouj* candl* 14144 candle 14144 candles 14144
bouji candl* 14144 candle 14144 candles 14144
bouk town 924 bouquet 831 coi 831 cois 831 lycee 831 plafo* 831 plafocrac 831 villa* 650 village 650 stand 179 anymo* 94 anymore 94 jacqu* 59 jacques 59 unkno* 10 unknown 10
bouk* excha* 998 exchange 998 24 594 bouka* 594 boukan 594 363 526 prolongee 526 ride 525 ton 525 tons 525 tired 439 ambroise 400 croix 176 bouquets 171 bouqu* 151 plate* 115
boukante excha* 4991 exchange 4991 chang* 133 change 133
bouke 363 1314 prolongee 1314 tired 1099 ambroise 1001 croix 439 bouquets 427 bouqu* 378 ambro* 140 maglo* 140 magloire 140 des 118 avenu* 64 avenue 64 prolo* 51 bis 34
boul* baker* 1231 bakery 1231 burni* 626 boule* 597 boulevard 597 burn 571 burne* 571 burned 571 bulld* 411 bulldozer 411 tract* 398 tractor 398 lands* 335 landslide 335 passed 247 passe* 181
boulanje baker* 5746 bakery 5746
boulanjri baker* 5746 bakery 5746
boulanri baker* 5746 bakery 5746
bouldoz bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
bouldoze bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
boule burni* 2189 burn 1999 burne* 1999 burned 1999 passed 866 passe* 634 ball 632 admin* 221 administrations 221 burnig 221 depose 221 severals 221 thout* 221 thouth 221 burning 216 coupe 216
boulement lands* 2344 landslide 2344 pile 116 sand 101 burie* 95 buried 95 death* 16 deaths 16
boulva boule* 8358 boulevard 8358
bouq* croix 878 bouquets 854 bouqu* 756 des 235
bouquets croix 878 bouquets 854 bouqu* 756 des 235
bour* donke* 3831 donkey 3831 scholarships 2401 push 1433 shove 1433 schol* 137 scholarship 137 crowd 75
bourad push 5734 shove 5734 crowd 301
bourik donke* 15323 donkey 15323
bourse scholarships 4801 schol* 274 scholarship 274
bourses scholarships 4801 schol* 274 scholarship 274
bous scholarship 1381 schol* 1380 scola* 793 scolarship 793 scholarships 616 rebuilding 114 rebui* 4 part 3
bous* push 2867 shove 2867 necessary 437 neces* 312 crowd 151 translate 16 trans* 11 impor* 7 important 7 message 3 notes 3 s 3
bousad push 5734 shove 5734 crowd 301
bout 350 871 amounts 871 galet* 871 galets 871 gonna 871 tiny 871 end 810 sold 435 amoun* 294 anse 60 being 8 communal 6 ville 6 secon* 3 second 3
bout* bouti* 1857 boutilier 1857 bottl* 1822 bottle 1822 bottled 1822 pimpl* 1137 pimples 1137 shop 825 rash 742 store 712 30 156 buyin* 156 buying 156 cart 156 gourd* 8 gourdes 8
boutey bottl* 5466 bottle 5466 bottled 5466
boutik shop 3711 store 3206 30 704 buyin* 704 buying 704 cart 704 gourd* 35 gourdes 35
boutilier bouti* 8358 boutilier 8358
boutilye bouti* 8358 boutilier 8358
bouton pimpl* 5116 pimples 5116 rash 3338
bouty bottl* 5466 bottle 5466 bottled 5466
bqts undes* 1478 undestanding 1478 croix 608 bouquets 592 bouqu* 524 des 163
bra arm 1822 fract* 1073 fracture 1073 amput* 992 amputated 992 amputee 992 exten* 580 extended 580 maria* 90 mariani 90 bone 87 dessa* 85 dessalines 85 b 30 union 10 located 3
bras arm 7060 hand 122
brez* brazi* 7994 brazil 7994 brazilian 7994
brezil brazi* 7994 brazil 7994 brazilian 7994
brezilyen brazi* 7994 brazil 7994 brazilian 7994
bri rumor 3605
brig* criminal 5122 crimi* 3010
brigan criminal 5122 crimi* 3010
bril* burn 7994 burne* 7994 burned 7994
brile burn 7994 burne* 7994 burned 7994
bsr eveni* 825 evening 825 hello 38 good 10
btim* building 4164 build* 3608
btiment building 4164 build* 3608
bulv* boule* 8358 boulevard 8358
bulva boule* 8358 boulevard 8358
buro office 2182 offic* 695
bus pictures 1627 transport 1202 fingerprints 404 bus 386 transportation 324 finge* 239 saw 219 pictu* 205 side 115 using 112 took 79 went 39 trans* 8
busi* business 1244 busin* 1238 company 1072 compa* 908
busines business 1244 busin* 1238 company 1072 compa* 908
bw nor 1610 micro* 965 microbes 965 blvd 600 innov* 600 innovat 600 nay 600 octobre 600 catch 264 drink 198 octob* 130 adres* 38 adress 38 capit* 25 capital 25 u 18
bwa firew* 1560 firewood 1560 jungl* 750 jungle 750 trees 731 boi 581 bois 581 charc* 440 charcoal 440 arms 343 legs 343 tree 272 bwa 163 kanal 163 returned 163 wood 94
bwas* bever* 15323 beverage 15323
bwason bever* 15323 beverage 15323
bwat box 23984
bwe drink 1802 drink* 803 drinking 803 gabyo* 208 gabyon 208 southern 208 relie* 113 relief 113 south* 71 part 5
bwez* needs 1252
bwezen needs 1252
bwos toothbrush 6690 toothpaste 6690 tooth* 219 soap 51
bwou* wheelbarrow 8732 wheel* 385
bwouet wheelbarrow 8732 wheel* 385
bwout wheelbarrow 8732 wheel* 385
bye beer 7994 bye 3369 efforts 171 dear 122 side 64 effor* 59 frida* 58 friday 58 mysel* 6 myself 6 ll 5 u 4
byen fine 1462 away 824 soon 753 well 590 casez 249 holes* 249 holese 249 poors 249 tahnk 249 campa* 209 campaign 209 impatienntly 209 offer* 209 offering 209 vaksi* 209 vaksination 209
byen* soon 6022
byento soon 6022
byin fine 8172 conve* 742 conversation 742 jame 742 james 742 looks 742 rigth 742 works 742 christian 23 lead 21 18 9 his 8
c showering 282 informatic 236 ingen* 236 ingeneer 236 avala* 183 avalaible 183 electronic 183 interesting 183 jobpaw 172 these 143 condoms 136 vitam* 136 vitamines 136 com 128 poten* 104 potent 104
caba* cabar* 4378 cabaret 4378
cabaret cabar* 4378 cabaret 4378
cabr* cabri* 5601 cabrit 5601 morne 154
cabrit cabri* 5601 cabrit 5601 morne 154
cada* corps* 4304 corpses 4304 bodie* 1567 bodies 1567
cadavre corps* 4304 corpses 4304 bodie* 1567 bodies 1567
cadavres corps* 4304 corpses 4304 bodie* 1567 bodies 1567
cafe cafe 1626 cyber 1626 detail 196 frere 196 jumba* 196 jumbala 196 litle 196 wich 148 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
call misse* 916 missed 916 anywa* 464 anyways 464 nigga 464 yo 454 bai 381 creol 381 ingli* 381 inglish 381 adres* 198 adress 198 50 192 meeti* 73 meeting 73 sorry 54
cam transfer 1919 money 23 trans* 22
cami* truck 4141 vehic* 170 vehicle 170 car 85
camion truck 4141 vehic* 170 vehicle 170 car 85
camp camps 3944 camp 251
camp* camps 1972 province 1769 countryside 203 camp 125 provi* 49
campagne province 3537 countryside 407 provi* 98
camps camps 3944 camp 251
cana* canada 1328 canaa* 1009 canaan 1009 canap* 651 canape 651 vert 651 canad* 328 france 177 convi* 91 convicts 91 seeki* 91 seeking 91 escaped 71 franc* 63 escap* 37 shoot* 37
canaan canaa* 3028 canaan 3028 dorel* 18 dorelien 18 50 7 bis 7 33 5
canape canap* 2040 canape 2040 vert 2040
cap cap 1768 haitien 1239 haiti* 35 pile 11 burie* 9 buried 9 sand 9 rely 5
capa* capac* 1975 capacity 1975 able 658 cap 445 haitien 312 available 102 avail* 36 haiti* 9 could 6
capab able 2631 could 26
capacit capac* 3950 capacity 3950 available 204 avail* 73
capacite capac* 3950 capacity 3950 available 204 avail* 73
capaysyen cap 1779 haitien 1247 haiti* 35
car obser* 771 observes 771 returns 771 sabba* 771 sabbath 771 conducteur 421 exp 421 feber* 421 febert 421 mathi* 421 mathieu 421 operator 421 souve* 421 souverain 421 dorel* 362 dorelien 362
cara* carav* 1341 caravan 1341 caraibes 893 w 893 carai* 407 talki* 302 talking 302 banki* 247 banking 247 bnc 247 chara* 247 characterized 247 concentement 247 endea* 247 endeavour 247 estab* 247
caravane carav* 4023 caravan 4023 group 7
carb* fuel 4380 gasol* 3176 gasoline 3176 gas 101
carburant fuel 4380 gasol* 3176 gasoline 3176 gas 101
card residency 2310 residence 1755 allah 365 aug 365 cityn* 365 citynadra 365 dera 365 hen 365 jari 365 jen 365 jin 365 jo 365 ju 365 keh 365 logo 365 mojod 365
carf* carrefour 794 carre* 546
carfou carrefour 794 carre* 546
carr* feuil* 537 feuilles 537 carrefour 369 carre* 253 26 247 issue* 180 issues 180 27 175 beach 139 disca* 137 discard 137 bags 92 mats 92 waters 92 28 85 berti* 78
carrefour feuil* 537 feuilles 537 carrefour 369 carre* 253 26 247 issue* 180 issues 180 27 175 beach 139 disca* 137 discard 137 bags 92 mats 92 waters 92 28 85 berti* 78
case* local 3442 official 1191 offic* 27
casec local 3442 official 1191 offic* 27
cata* catastrophe 1112 disas* 707 disaster 707 catas* 311 natural 300 natur* 294 happened 224 advice 137 th 114 advic* 79 again* 18 against 18 12 11 janua* 11 january 11 been 3
catastrof disas* 1493 disaster 1493 catastrophe 815 catas* 228
catastrophe catastrophe 1112 natural 751 natur* 735 disas* 378 disaster 378 catas* 311 happened 280 advice 171 th 142 advic* 99 again* 45 against 45 been 16 12 14 janua* 13 january 13
caus* reaso* 3407 reason 3407 cause 421
cause reaso* 3407 reason 3407 cause 421
caye* caye 1463 cayes 1463 les 627 cay 16 overp* 16 overpopulation 16 overw* 16 overwhelmed 16 risings 16 goods 3
cayes caye 1463 cayes 1463 les 627 cay 16 overp* 16 overpopulation 16 overw* 16 overwhelmed 16 risings 16 goods 3
cbp appoi* 2678 appointment 2678
ce requesting 224 death* 200 deaths 200 wheth* 172 whether 172 bruis* 146 bruised 146 doe 128 does 128 e 101 cyclone 96 trained 89 prevent 83 these 81 tsunami 76 agron* 73
cent thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
cent* thousands 1015 center 598 cente* 597 internationale 467 thous* 465 thousand 465 coope* 220 cooperation 220 centre 179 antis* 122 antiseismic 122 recep* 65 reception 65 hundreds 25 33 22 patmo* 13
centaine thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
centre center 797 cente* 796 internationale 622 coope* 293 cooperation 293 centre 239 antis* 163 antiseismic 163 recep* 87 reception 87 33 29 patmo* 17 patmos 17 repat* 17 repatriate 17 medicament 15
cents thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
cert* certain 862 certified 598 qualification 598 statement 598 certa* 579 diplo* 490 diploma 490 quali* 284 several 129 science 94 translate 91 scien* 81 trans* 66 sever* 49 important 42 impor* 40
certains certain 3448 certa* 2316 several 515 sever* 196 few 27
certificat diplo* 1000 diploma 1000 translate 183 trans* 132 important 84 impor* 80 message 35 messa* 13 certificate 5 certi* 4
cess* stop 2088
cesser stop 2088
cest these 2770
cett* organized 787 miser* 322 misery 322 cay 291 overp* 291 overpopulation 291 overw* 291 overwhelmed 291 risings 291 catastrophe 233 censo* 230 censor 230 leadi* 230 leading 230 soil 230 tests 230
cette organized 787 miser* 322 misery 322 cay 291 overp* 291 overpopulation 291 overw* 291 overwhelmed 291 risings 291 catastrophe 233 censo* 230 censor 230 leadi* 230 leading 230 soil 230 tests 230
chab* charc* 3521 charcoal 3521 front* 444 frontiere 444 sans 444 san 440 blood 13 otherwise 4 care 3
chabon charc* 5281 charcoal 5281
chac* looki* 376 looking 376 seek 341 each 203 mulle* 170 muller 170 comitee 165 informatioon 165 organised 165 chada 155 plein* 155 pleine 155 commitee 142 medicaitons 142 necessities 142 bag 110
chach seek 7647 searc* 56 search 56 look 11
chache looki* 470 looking 470 mulle* 226 muller 226 comitee 220 informatioon 220 organised 220 chada 207 plein* 207 pleine 207 commitee 189 medicaitons 189 necessities 189 conve* 152 conversation 152 jame 152
chacun each 2431 every 438
chag* sorro* 2292 sorrow 2292 too 322 night 167 something 55 somet* 42 family 38 sleep 22 famil* 16 rain 16 tents 13 sad 12 more 11
chagren sorro* 4583 sorrow 4583 sad 23
chaj seek 3823 charger 1336 charg* 787 charge 787 searc* 28 search 28 look 5
chaj* charger 1188 charg* 699 charge 699 worri* 663 worried 663 daily 623 troub* 261 trouble 261 bariy 130 fleur* 130 fleurimond 130 antoi* 92 antoine 92 entra* 48 entrance 48 rd 43
chaje charger 1336 charg* 787 charge 787 worri* 746 worried 746 troub* 294 trouble 294 bariy 146 fleur* 146 fleurimond 146 antoi* 103 antoine 103 entra* 54 entrance 54 rd 48 crush* 5
chajou daily 5611 every 27
chak every 856 per 540 counties 449 departments 449 each 269 usa 185 night 154 eathq* 147 eathquake 147 night* 120 nights 120 werew* 120 werewolfs 120 main 111 maste* 104 master 104
chal heat 1717 chal 1486 janti 1486 pleaseit 1486 hot 875 17 306 door 11 rains 3
chal* heat 2574 chalk* 1335 chalkolimon 1335 hot 1311
chale heat 3434 hot 1749
chaleur heat 2225 sun 1802 hot 1133
cham bedro* 9850 bedroom 9850
cham* champ* 2113 mar 991 mars 991 room 343 haven 282 alix 213 champagne 213 colem* 213 coleman 213 flash 213 roy 213 champ 125 commune 71 secti* 66 section 66 champs 56
chambre room 1717
champ champ 3634 mar 1741 mars 1741 de 4
chan champ 3634 mar 1741 mars 1741 de 4
chan* chang* 1048 change 1048 sing 995 luck 749 oppor* 749 opportunity 749 champ 641 bedro* 579 bedroom 579 mar 307 mars 307 chand 192 mase 192 masi 192 masis 192 chanc* 179
chandmas champ 3634 mar 1741 mars 1741 de 4
changement chang* 2972 change 2972
changer chang* 2972 change 2972
chanje chang* 2831 change 2831 excha* 101 exchange 101 appeal 47 dumga 47 ronal* 47 ronaldinho 47 selec* 47 selector 47 cup 40 appea* 24
chanjman chang* 2972 change 2972
chanm bedro* 9850 bedroom 9850
chanmas champ 3634 mar 1741 mars 1741 de 4
channmas champ 3634 mar 1741 mars 1741 de 4
chans luck 7314 oppor* 7314 opportunity 7314 appeal 834 dumga 834 ronal* 834 ronaldinho 834 selec* 834 selector 834 cup 712 appea* 429 lapla* 26 laplaine 26 persons 23 chang* 6 change 6
chante sing 8454 dance 1171
chap* escape 2584 carpe* 1511 carpenter 1511 escap* 1236 hat 1186 flee 68 survive 23 survi* 6 cap 5
chapant carpe* 3778 carpenter 3778
chape escape 6460 escap* 3091 flee 170 survive 57 survi* 14
chapo hat 5930 cap 27
chaq* each 2795 sentence 64 sente* 63 every 22 then 12
chaque each 2795 sentence 64 sente* 63 every 22 then 12
char* wood 8204 charc* 1792 charcoal 1792
charbon wood 8204 charc* 1792 charcoal 1792
chat cat 23983
chau* shoe 1109 shoes 1109 heat 742 sun 601 hot 378 room 295 witho* 123 without 123 school 3
chaud heat 2225 sun 1802 hot 1133
chaussures shoe 3328 shoes 3328
chch* searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
chche searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
che expensive 1684 expen* 1661 cost 1124 cheap 868 high 76 translated 14 complaining 11
chec* searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
cheche searc* 1321 search 1321 seek 1032 look 257 looki* 56 looking 56
chef bos 4255 boss 4255 gang 1789 gangs 1789 leader 951 chief 156 leaders 12 leade* 10
chek chequ* 8357 cheque 8357 check 4
chel* magni* 1596 magnitude 1596 scale 1596 poten* 896 potent 896 speak* 896 speaking 896 voice* 896 voices 896 fault 10 voice 6 listen 3
chelle magni* 3191 magnitude 3191 scale 3191 fault 20
chem* path 2689 shirt 1869 way 584 road 165
chemen path 6865
chemin path 2005 way 1152 road 326
chemiz shirt 7476
chen dog 11992 friends 393 houses 320 house* 278 frien* 228 gress* 96 gressier 96 littl* 33 little 33 many 11 under 8 say 5
cher expensive 619 price 614 expen* 610 patmo* 413 patmos 413 repat* 413 repatriate 413 jokin* 151 joking 151 cost 62 person 40 villa* 36 village 36 perso* 29 impor* 11 important 11
cher* searc* 521 search 521 darli* 315 darling 315 looki* 212 looking 212 honne* 153 honney 153 kisse* 153 kisses 153 yestu* 153 yesturday 153 crazy 146 person 125 look 101 listened 93
cherche different 638 might 605 diffe* 603 institutions 584 searc* 505 search 505 looki* 333 looking 333 idea 325 insti* 122 look 98
chercher searc* 1315 search 1315 seek 1065 look 256 looki* 56 looking 56
cherchons searc* 1519 search 1519 look 295 looki* 64 looking 64
cheri darli* 944 darling 944 crazy 438 person 375 perso* 273 play 51 notes 38 note 34 jokin* 17 joking 17
chev* hair 6537
cheve hair 6537
chez chair 3502 wheelchair 1415 wheel* 1353 spend 348 enoug* 75 enough 75 wife 43 child 31 him 29 old 10
chf chief 6164 bos 1271 boss 1271 forme* 297 former 297 leader 284 secretary 172 secre* 51 o 10 leaders 4 leade* 3
chif figur* 14233 figure 14233
chil* chile 5837 culturelle 353 educative 353 enfan* 353 enfants 353 epano* 353 epanouisment 353 fami 353 pour 353 uceee* 353 uceeedh 353 et 103 cultu* 68 its 42
chili chile 8756
chilyen chile 8756
chim* path 6865
chimen path 6865
chin* china 7994 chine* 7994 chinese 7994
chinwa china 7994 chine* 7994 chinese 7994
chir* surgeon 5664 surge* 3696 torn 2880 tear 806
chire torn 8641 tear 2419
chirijen surgeon 8495 surge* 5544
chirijyen surgeon 8495 surge* 5544
chit* sit 3158 tied 304 stay 203 doing 177
chita sit 3158 tied 304 stay 203 doing 177
chk chequ* 8357 cheque 8357 check 4
chma* unemployment 4691 unemp* 595 unemployed 595
chmage unemployment 4691 unemp* 595 unemployed 595
chme* unemployment 4691 unemp* 595 unemployed 595
chmeur unemployment 4691 unemp* 595 unemployed 595
cho hot 3359 meal 996 play 229 cooke* 225 cooked 225 person 33 perso* 24 heat 15 impor* 9 important 9 message 4 note 3 notes 3
chod* cooking 5741 pot 4837 cooki* 954
chody cooking 5741 pot 4837 cooki* 954
chodye cooking 5741 pot 4837 cooki* 954
chof drive* 4107 bribe 1502 driver 1291 extor* 64 extortion 64 drivers 52 nowad* 52 nowadays 52 recruiting 52 driven 19 measures 19 woud 19 measu* 14 recru* 6 accompany 4 comes 4
chof* driver 2744 therm* 1350 thermal 1350 bribe 1201 drive* 705 blanket 56 extor* 51 extortion 51 blank* 20
chofan therm* 3374 thermal 3374 blanket 141 blank* 51
chofe driver 4574 bribe 2002 drive* 1176 extor* 85 extortion 85
chol* chole* 3536 cholera 3536
cholera chole* 3536 cholera 3536
cholra chole* 3536 cholera 3536
chom unemp* 2462 unemployed 2462 unemployment 163
chom* unemp* 1905 unemployed 1905 unemployment 637 usa 343
chomage unemployment 4691 unemp* 595 unemployed 595
chomaj unemp* 1641 unemployed 1641 usa 800 unemployment 109
chome unemp* 2462 unemployed 2462 unemployment 163
chomeur unemployment 4691 unemp* 595 unemployed 595
chos* thing 913 lovel* 288 lovely 288 hallo 201 thing* 162 things 162 too 155 something 102 somet* 77 as 63 eveni* 61 evening 61 urgent 49 s 43 urgen* 39 many 9
chose thing 685 lovel* 432 lovely 432 too 284 something 153 thing* 122 things 122 somet* 116 eveni* 92 evening 92 but 9 impor* 9 important 9 love 9 good 7 feel 6
choses thing 1370 hallo 680 thing* 244 things 244 as 211 urgent 164 urgen* 131 many 30
chri* christ 1190 chris* 1065 autor* 203 autorities 203 chane* 203 chanel 203 crist* 203 cristof 203 assoc* 154 association 154 obser* 70 observes 70 returns 70 sabba* 70 sabbath 70 fanfa* 47
christ christ 1587 chris* 1421 obser* 93 observes 93 returns 93 sabba* 93 sabbath 93 roi 48
chwa choic* 10843 choice 10843
chwa* horse 5572 choic* 2687 choice 2687 choos* 970 choose 970 identification 46 howev* 41 however 41 ident* 12 body 5
chwal horse 16716
chwazi choic* 10843 choice 10843
chz chair 4378 wheelchair 1769 wheel* 1691
ciel peace 1408 heave* 1316 heaven 1316 thsnk 1133 writt* 795 written 795 sky 637 earth 3
cin identity 3161 id 2407 ident* 416
cinq five 3280 four 1925 three 1593 two 72
cinq* twent* 3811 twenty 3811 thirty 2535 thirt* 2511 forty 95 fifty 32
cinquante twent* 3811 twenty 3811 thirty 2535 thirt* 2511 forty 95 fifty 32
cite cite 1751 city 381 dorel* 238 dorelien 238 lacro* 190 lacrobat 190 lower 190 mission 190 touch* 190 touched 190 peupl* 171 peuple 171 orang* 115 orange 115 differents 106 tinan* 106
cito* citizens 4778 citizen 683 citiz* 395
citoyen citizens 4778 citizen 683 citiz* 395
citoyenne citizens 4778 citizen 683 citiz* 395
citoyens citizens 4778 citizen 683 citiz* 395
clas* classes 7172 class* 5012 clas 797 class 797 cours* 87 course 87
classe classes 7172 class* 5012 clas 797 class 797 cours* 87 course 87
classes classes 7172 class* 5012 clas 797 class 797 cours* 87 course 87
cler* adven* 986 adventist 986 koa 986 resum* 545 resume 545 despr* 541 desprate 541 clerc* 101 clercine 101 again 30 location 5 or 5
cmt lovel* 447 lovely 447 honne* 273 honney 273 kisse* 273 kisses 273 yestu* 273 yesturday 273 recov* 197 recover 197 management 171 listened 165 chanc* 129 chance 129 guide 119 jokin* 91
coeu* heart 1991 bisou 125 deposited 125 desti* 125 destiny 125 happi* 125 happiness 125 depos* 112 learned 89 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
coeur heart 1991 bisou 125 deposited 125 desti* 125 destiny 125 happi* 125 happiness 125 depos* 112 learned 89 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
coin* stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
coinc stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
coince stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
coinces stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
coincs stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
cole faculty 836 schools 630 pile 625 sand 544 burie* 510 buried 510 facul* 473 death* 86 deaths 86 school 66 university 27 schoo* 22 lands* 14 landslide 14 unive* 13 hit 6
coli* pupil 1769 students 645 student 69 stude* 27
colier pupil 1769 students 645 student 69 stude* 27
comb* many 663 studi* 628 studies 628 much 181 continue 101 conti* 63
combien many 1327 much 363
comi* committee 1249 commi* 523 comity 511 mojad 511 whats* 485 whatsoever 485 steal* 376 stealing 376 cuz 184 mes 184 mess 184 petit* 179 petite 179 umbre* 176 umbrella 176 comit* 91
comit committee 2358 commi* 988 group 226 assoc* 74 association 74
comite committee 1378 whats* 971 whatsoever 971 commi* 577 petit* 357 petite 357 accepting 294 institutiones 294 accep* 289 await* 209 awaiting 209 lette* 68 letter 68 agenc* 56 agency 56 rivie* 30
comm* commune 430 again* 299 against 299 begin* 278 beginning 278 differents 199 tinan* 199 tinante 199 as 151 build 118 community 107 medicament 95 officer 92 trade 87 copie* 83 copies 83
comme as 2564
commence begin* 2361 beginning 2361 start 357 begin 177 again 6
commencer begin* 2361 beginning 2361 start 357 begin 177 again 6
comment again* 726 against 726 differents 484 tinan* 484 tinante 484 build 287 copie* 201 copies 201 docum* 192 documents 192 natural 169 natur* 165 telep* 100 telephone 100 obtai* 91 obtain 91
commerce trade 1484 business 870 busin* 866 company 750 compa* 635
commissariat officer 1572 stati* 1178 station 1178 police 60 polic* 45 offic* 41
communaut community 1704 commune 799 commu* 66
communaute community 1704 commune 799 commu* 66
commune commune 1891 town 584 commu* 157 community 84
comp* accou* 607 under* 590 full 397 scien* 302 compr* 213 comprehesion 213 counting 213 becoming 190 complicated 190 forwa* 190 forward 190 waste 190 understand 187 certified 102 qualification 102 statement 102
complet full 2781
complets full 2781
compran understand 2133 under* 785
comprendre understand 2133 under* 785
compris understand 2133 under* 785
compte account 4558 accou* 2692 bank 19
conc* regar* 445 regarding 445 desso* 360 dessource 360 lemai* 360 lemaire 360 premi* 360 premiere 360 banki* 186 banking 186 bnc 186 chara* 186 characterized 186 concentement 186 endea* 186 endeavour 186
cond* condition 2317 condi* 757 conducteur 421 exp 421 feber* 421 febert 421 mathi* 421 mathieu 421 operator 421 souve* 421 souverain 421 conditions 230 glas 183 glass 183 condu* 82 criti* 63
condition condition 3000 condi* 981 criti* 394 critical 394 conditions 115 situa* 27 situation 27
conditions conditions 1835 condition 1511 condi* 494 situation 428 situa* 426
conf* confi* 4684 confirm 4684 verif* 2146 verify 2146
confirmer confi* 4684 confirm 4684 verif* 2146 verify 2146
conn* lesso* 530 lesson 530 liter* 530 literal 530 translation 530 patmo* 248 patmos 248 repat* 248 repatriate 248 know 155 tired 60 villa* 22 village 22
connais know 254
connaitre know 254
connatre know 254
cons* build 1089 built 737 consulate 587 advice 394 consu* 393 repai* 298 repair 298 advic* 228 hallo 151 construction 117 rebuild 104 const* 88 rebui* 52 embas* 50 embassy 50 jokin* 50
construction construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
construire construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
construit built 3317 repai* 1339 repair 1339 build 1174 telep* 407 telephone 407
consulat consulate 2643 consu* 1770 jokin* 226 joking 226 embas* 223 embassy 223 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3
cont* joy 578 again* 549 against 549 barrier 539 conti* 446 contact 258 roadb* 231 roadblock 231 conta* 194 continue 190 barri* 170 hallo 105 checkpoint 73 check* 58 as 33 contimue 27
contact contact 1120 conta* 841
contacter contact 1120 conta* 841
contactez contact 1120 conta* 841
content joy 7513
continue continue 1422 conti* 884
continuer continue 1421 conti* 883
contre again* 3582 against 3582 rtho 41 tremb* 41 trembling 41
contrle barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
controle barrier 3507 roadb* 1501 roadblock 1501 barri* 1104 checkpoint 475 check* 379
corp* corps* 4304 corpses 4304 bodie* 1567 bodies 1567
corps corps* 4304 corpses 4304 bodie* 1567 bodies 1567
cot expensive 1856 price 1843 expen* 1830 cost 186
cote next 520 panif* 374 panification 374 patic* 374 paticipate 374 reorg* 374 reorganizations 374 26 355 15 275 expensive 265 price 263 expen* 261 rainn* 260 rainning 260 issue* 259 issues 259
cour* stren* 2089 strength 2089 classes 1793 class* 1253 beate* 896 beaten 896 power 381 clas 199 class 199 light 147 electricity 141 elect* 123 bruis* 35 bruised 35 cours* 22 course 22
courage stren* 8357 strength 8357
courant power 1525 light 588 electricity 563 elect* 491
cours classes 7172 class* 5012 clas 797 class 797 cours* 87 course 87
cous* cousi* 2278 cousin 2278
cousin cousi* 2278 cousin 2278
cousine cousi* 2278 cousin 2278
cout expensive 1856 price 1843 expen* 1830 cost 186
cout* listen 1408 expensive 928 price 922 expen* 915 hear 378 liste* 290 cost 93 heard 36
coute expensive 1856 price 1843 expen* 1830 cost 186
couter listen 2815 hear 756 liste* 580 heard 71
couv* sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
couverture sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
couvertures sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
crai* fear 3200 afrai* 2177 afraid 2177
crainte fear 3200 afrai* 2177 afraid 2177
craz* crush* 938 crushed 938 re 619 broke* 103 broken 103 hungry 81 something 57 hungr* 50 somet* 43 colla* 9 collapsed 9 eat 4 destroyed 3
craze crush* 938 crushed 938 re 619 broke* 103 broken 103 hungry 81 something 57 hungr* 50 somet* 43 colla* 9 collapsed 9 eat 4 destroyed 3
crdi* loan 3291 credi* 2411 credit 2411 debt 727
crdit loan 3291 credi* 2411 credit 2411 debt 727
cred* loan 3291 credi* 2411 credit 2411 debt 727
credit loan 3291 credi* 2411 credit 2411 debt 727
crir* read 4530 write 9
crire read 4530 write 9
crit read 4530 write 9
croi* croix 678 belie* 660 believe 660 red 398 cros 192 cross 192 des 182 whats* 109 whatsoever 109 drivers 101 nowad* 101 nowadays 101 recruiting 101 bouquets 56 bouqu* 49 petit* 40
croire believe 2639 belie* 2638 think 23
crois believe 2639 belie* 2638 think 23
croix croix 905 red 530 cros 256 cross 256 des 243 whats* 145 whatsoever 145 drivers 135 nowad* 135 nowadays 135 recruiting 135 bouquets 74 bouqu* 66 petit* 53 petite 53 missions 50
crou* colla* 1110 collapsed 1110
croul colla* 1110 collapsed 1110
ct next 2133 near 417 close 281
cuis* kitch* 4149 kitchen 4149 cook 555
cuisine kitch* 4149 kitchen 4149 cook 555
cuisiner kitch* 4149 kitchen 4149 cook 555
cv cv 663 settl* 606 settle 606 v 606 resum* 561 resume 561 admin* 127 administrations 127 burnig 127 depose 127 severals 127 thout* 127 thouth 127 completed 65 plumb* 65 plumbing 65
cybe* cafe 1626 cyber 1626 detail 196 frere 196 jumba* 196 jumbala 196 litle 196 wich 148 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
cyber cafe 1626 cyber 1626 detail 196 frere 196 jumba* 196 jumbala 196 litle 196 wich 148 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
cycl* cyclo* 1287 cyclone 801 huric* 707 huricanes 707 2009 197 93 197 biff 197 yahoo 197 youngbiff 197 playi* 129 playing 129 hurri* 111 hurricane 111 rainy 59 seaso* 46 season 46
cyclone cyclo* 1403 huric* 874 huricanes 874 cyclone 761 2009 292 93 292 biff 292 yahoo 292 youngbiff 292 playi* 158 playing 158 obser* 64 observes 64 returns 64 sabba* 64 sabbath 64
cyclonique seaso* 1270 season 1270 rainy 226 great 145 acces* 135 access 135 congratulate 102 congr* 50 hurri* 50 hurricane 50 durin* 14 during 14 cyclone 7 cyclo* 3
d dessa* 106 dessalines 106 dza 100 plastik 100 p 99 archiv 77 aids 68 seeker 65 75 63 cyclone 63 mahot* 63 mahotie 63 consideration 60 scola* 60 scolarship 60 recep* 57
dak agree 8649 ok 27
dako agree 8649 ok 27
dam ladie* 1395 ladies 1395 lady 641 absol* 350 absolutely 350 bund 350 bunds 350 requirement 350 sajaw* 350 sajawal 350 shelterless 350 sitti* 350 sitting 350 surja* 350 surjani 350 eligi* 312
damo* love 955
damou love 955
dan teeth 4191 tooth 3450 tooth* 3197 toothache 846 educt* 427 eduction 427 resou* 427 resource 427 toothbrush 143 toothpaste 143 paren* 6 parents 6
dang* dangerous 4790 dange* 2046 danger 2046
danger dangerous 4790 dange* 2046 danger 2046
dangereux dangerous 4790 dange* 2046 danger 2046
danj* dange* 3042 danger 3042 dangerous 820 danjo* 294 danjour 294 urege* 294 uregent 294 downt* 64 downtown 64 adult* 56 adults 56
danje dange* 4233 danger 4233 dangerous 102
danjere dangerous 4790 dange* 2046 danger 2046
danjre dangerous 4790 dange* 2046 danger 2046
dans trained 188 thsnk 182 butte 171 programs 160 caye 159 cayes 159 agron* 154 agronomy 154 homeland 146 rainn* 143 rainning 143 writt* 128 written 128 br 127 soint 127 upon 127
dans* dance 14501 sing 564
danse dance 14501 sing 564
dant* denti* 7661 dentist 7661 toothbrush 3345 toothpaste 3345 tooth* 110 soap 26
dantifris toothbrush 6690 toothpaste 6690 tooth* 219 soap 51
dantis denti* 15323 dentist 15323
dapr accor* 4755 according 4755
dapr* accor* 4755 according 4755
dapre accor* 4755 according 4755
dari* darie* 4276 darien 4276 gap 4276
darien darie* 4276 darien 4276 gap 4276
dary* darie* 4276 darien 4276 gap 4276
daryen darie* 4276 darien 4276 gap 4276
dat date 12828
date date 12828
dava* advance 842 advan* 732 rains 201 blanc* 181 blanchard 181 silo 181 ever 151 impos* 139 impossible 139 link 117 onlin* 117 online 117 orlan* 117 orlando 117 count 116 impasse 88
davans advance 567 advan* 493 link 256 onlin* 256 online 256 orlan* 256 orlando 256 rains 248 blanc* 218 blanchard 218 silo 218 ever 186 190 185 garbl* 185 garbledwhat 185 impos* 167
dawo* augus* 7258 august 7258
dawou augus* 7258 august 7258
dayi* country 472 our 423 count* 281
dayiti country 472 our 423 count* 281
dbri* debri* 2177 debris 2177 rubble 332 rubbl* 116
dbris debri* 2177 debris 2177 rubble 332 rubbl* 116
dbut begin* 2361 beginning 2361 start 357 begin 177 again 6
dcd death 1389 dying 256 die 215 died 38
dcid* decide 2529 decid* 1688 decis* 1281 decision 1281
dcider decide 2529 decid* 1688 decis* 1281 decision 1281
dcis* decide 2529 decid* 1688 decis* 1281 decision 1281
dcision decide 2529 decid* 1688 decis* 1281 decision 1281
dcom* debri* 2177 debris 2177 rubble 332 rubbl* 116
dcombres debri* 2177 debris 2177 rubble 332 rubbl* 116
dcs death 1389 dying 256 die 215 died 38
de two 106 de 104 lette* 37 letter 37 crazy 34 tidal 34 wave 34 being 32 of 32 9 31 about 29 earth* 29 earthquake 29 certi* 28 than 27 earht* 26
debl* remov* 2497 remove 2497 clear 1067 clean 9 up 4
debleye remov* 2497 remove 2497 clear 1067 clean 9 up 4
debr* rubble 2160 rubbl* 754 debri* 550 debris 550 trapp* 38 trapped 38
debri rubble 2410 rubbl* 841 debri* 207 debris 207 trapp* 162 trapped 162
debris debri* 2177 debris 2177 rubble 332 rubbl* 116
debu* begin* 2361 beginning 2361 start 357 begin 177 again 6
debut begin* 2361 beginning 2361 start 357 begin 177 again 6
dece* decem* 2089 december 2089 death 576 longe* 524 longer 524 died 168 dying 106 die 89 victim 5
decede longe* 1134 longer 1134 death 556 died 191 dying 103 die 86 victim 12 stay 4 here 3
decembre decem* 8358 december 8358
deces death 1389 dying 256 die 215 died 38
dech* torn 8641 tear 2419
dechire torn 8641 tear 2419
deci* decide 2529 decid* 1688 decis* 1281 decision 1281
decider decide 2529 decid* 1688 decis* 1281 decision 1281
decision decide 2529 decid* 1688 decis* 1281 decision 1281
deco* debri* 1740 debris 1740 decom* 1227 decombres 1227 rubble 45 lacro* 38 lacrobat 38 lower 38 mission 38 touch* 38 touched 38 orang* 23 orange 23 rubbl* 16 longe* 10 longer 10
decombres decom* 1636 decombres 1636 debri* 1452 debris 1452 rubble 221 rubbl* 77 longe* 13 longer 13
defa* defen* 5108 defend 5108 forbi* 1459 forbidden 1459 hygienic 1048 envir* 602 environment 602 protect 58 hygie* 26 prote* 19 everyone 5
defann defen* 7661 defend 7661 forbi* 2189 forbidden 2189
deho* outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
dehors outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
deja alrea* 1294 already 1294 190 229 garbl* 229 garbledwhat 229 admin* 199 administrations 199 burnig 199 depose 199 severals 199 thout* 199 thouth 199 betai* 139 betails 139 plant* 139 plantation 139
deje* breakfast 5839 break* 2987
dejene breakfast 5839 break* 2987
deko* rubbl* 1634 rubble 773 despa* 512 despair 512 disco* 512 discouraged 512 amuse 331 distract 331 remov* 227 remove 227 enjoy 151 rubbles 131 clear 97 minot* 13 minoterie 13 under 8
dekomb rubbl* 1199 rubble 705 checking 450 hardl* 407 hardly 407 prati* 407 pratice 407 tire 407 17 357 debri* 204 debris 204 into 169 advices 153 check* 90 rubbles 75 seems 55
dekonb rubbl* 1454 rubble 976 remov* 499 remove 499 minot* 216 minoterie 216 clear 213 trapp* 96 trapped 96 rubbles 45 under 36
dekonm debri* 2177 debris 2177 rubble 332 rubbl* 116
dekouraje despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
dele* deleg* 4276 delegate 4276 hasnt 550 msg 550 pm 550 6 363 rubbles 264 decided 215 decid* 72 earli* 68 earlier 68 meeti* 12 meeting 12
delege deleg* 4276 delegate 4276 hasnt 550 msg 550 pm 550 6 363 rubbles 264 decided 215 decid* 72 earli* 68 earlier 68 meeti* 12 meeting 12
deli* deliv* 2190 deliverance 849 salva* 849 salvation 849 function 434 broke 238 claud* 238 claude 238 felix 238 thiev* 183 thieves 183 amounted 174 comite 174 delim* 174 delimart 174 diqui* 174
delivrans deliverance 10045 salva* 10045 salvation 10045
delivre deliver 1316 delivery 1031 function 1013 thiev* 426 thieves 426 10 304 raini* 271 raining 271 deliv* 263 streets 261 makin* 198 making 198 unabl* 59 unable 59 still 25 funct* 15
delk* generator 4354 gener* 1780
delko generator 4354 gener* 1780
delm* delma* 787 delmas 787 delma 559 33 151 centre 38 internationale 9 forgot 6 lived 6 coope* 4 cooperation 4 41 3 forgo* 3
delma delma 1074 delma* 556 delmas 556 centre 249 nouri* 124 nourishment 124 patients 124 33 75 ad 64 dadad* 64 dadadou 64 haven* 64 havent 64 egliz 55 internationale 23 function 21
delmas delma* 955 delmas 955 60 41 accro* 41 accross 41 plaza 41 lumum* 34 lumumba 34 patri* 34 patrice 34 pleae 34 33 33 65 33 orchi* 33 orchidee 33 19 13
dema* request 597 reque* 585 seeker 347 seeke* 283 seekers 283 tomor* 132 tomorrow 132 consideration 131 week 89 deman* 83 demand 83 enter* 83 enterprise 83 solve 83 br 69 soint 69
demain tomor* 1517 tomorrow 1517 cuba 77 showers 77 showe* 52 predicted 42 predi* 31
demand appli* 733 application 733 seeker 399 deman* 385 demand 385 enter* 385 enterprise 385 solve 385 acul 366 seeke* 326 seekers 326 consideration 298 helpi* 297 helping 297 case 195 consi* 131
demande request 521 reque* 510 seeker 333 seeke* 271 seekers 271 br 265 soint 265 upon 265 bayil* 200 bayilorde 200 insta* 200 instance 200 internationnal 200 petig* 200 petigoave 200 appli* 165
demandent request 1834 reque* 1798 ask 10
demander request 917 reque* 899 bello* 619 belloc 619 point 619 study* 619 studying 619 wonde* 619 wonder 619 ask 5 popul* 3 population 3
demandeur seeker 1995 seeke* 1628 seekers 1628 asylu* 231 asylum 231
demandeurs seeker 1995 seeke* 1628 seekers 1628 asylu* 231 asylum 231
demandons request 1834 reque* 1798 ask 10
demann appli* 1832 application 1832 week 1036 request 23 reque* 22
deme* move 1194 moved 1194 tomor* 1144 tomorrow 1144 writed 161 else 151 wante* 114 wanted 114 write* 108 wrong 25 bow 20 knees 20 forgotten 4 wants 3
demen tomor* 1335 tomorrow 1335 writed 188 else 177 wante* 133 wanted 133 write* 126 wrong 29 bow 23 knees 23 forgotten 4 wants 3
demenaje move 8358 moved 8358
demi aftershoocks 702 sleep* 494 sleeping 494 case 355 cover* 176 covers 176 sleep 150 350 141 amounts 141 galet* 141 galets 141 gonna 141 tiny 141 croi 127 crois 127 acul 83
demi* numbers 1898 tomor* 807 tomorrow 807 2010 302 these 12 victim 6 were 6 12 3
demin tomor* 1615 tomorrow 1615
demo* democ* 7661 democracy 7661 demol* 4074 demolish 4074 destroy 68
demokrasi democ* 15323 democracy 15323
demoli demol* 8147 demolish 8147 destroy 135
deng dengu* 4519 dengue 4519
deng* dengu* 4519 dengue 4519
dengue dengu* 4519 dengue 4519
deno* denou* 3744 denounce 3744 prison 6
denonse denou* 3744 denounce 3744 prison 6
deny* last 2254 decis* 109 decision 109 reconstruction 50 recon* 20 proje* 17 project 17 also 6
denye last 2254 decis* 109 decision 109 reconstruction 50 recon* 20 proje* 17 project 17 also 6
depa* expense 1943 department 991 depar* 765 lwe 435 lwes 435 ester* 241 estere 241 counties 228 departments 228 gabyo* 162 gabyon 162 southern 162 relie* 88 relief 88 south* 55 badly 52
depans expense 8745 expen* 124 spend 13
depanse expense 8745 expen* 124 spend 13
depatman department 1274 depar* 984 lwe 560 lwes 560 ester* 310 estere 310 counties 294 departments 294 gabyo* 208 gabyon 208 southern 208 relie* 113 relief 113 south* 71 badly 66 visit 51
depi since 752 listening 258 breaked 134 supports 134 gonav* 99 gonave 99 bonhe* 80 bonheure 80 point* 80 pointe 80 raque* 80 raquettecommunity 80 join 74 pays 74 truiton 74 whate* 74
depi* deput* 2623 deputy 2623 hasnt 550 msg 550 pm 550 6 363 rubbles 264 parli* 219 parliament 219 decided 215 decid* 72 earli* 68 earlier 68 meeti* 12 meeting 12
depite deput* 2623 deputy 2623 hasnt 550 msg 550 pm 550 6 363 rubbles 264 parli* 219 parliament 219 decided 215 decid* 72 earli* 68 earlier 68 meeti* 12 meeting 12
depl* displ* 2149 displaced 2149 move 1672 moved 1672
deplace displ* 2686 displaced 2686
deplaces displ* 2686 displaced 2686
deplase move 2786 moved 2786 displ* 1791 displaced 1791
depo depot 6923 stora* 6923 storage 6923 wareh* 606 warehouse 606
depo* depor* 921 deportation 921 deported 921 settl* 606 settle 606 v 606 cv 368 bisou 126 deposited 126 desti* 126 destiny 126 happi* 126 happiness 126 depos* 112 learned 89 hands 40
depotasyon depor* 1843 deportation 1843 deported 1843
depote depor* 1843 deportation 1843 deported 1843
depr* depre* 7994 depressed 7994 depression 7994
depresyon depre* 7994 depressed 7994 depression 7994
deprime depre* 7994 depressed 7994 depression 7994
dept* depor* 1843 deportation 1843 deported 1843
deptasyon depor* 1843 deportation 1843 deported 1843
depte depor* 1843 deportation 1843 deported 1843
depu* deput* 521 deputy 521 emess* 398 emessage 398 watere 398 durin* 344 during 344 senat* 288 senator 288 bisou 198 deposited 198 desti* 198 destiny 198 happi* 198 happiness 198 water* 197
depuis emess* 498 emessage 498 watere 498 durin* 430 during 430 bisou 247 deposited 247 desti* 247 destiny 247 happi* 247 happiness 247 water* 247 depos* 221 room 221 learned 176 barth* 92
depute deput* 2603 deputy 2603 senat* 1441 senator 1441
dern* last 1026 first 648 room 221 witho* 92 without 92
dernier last 684 room 442 first 432 witho* 184 without 184 notes 4 school 4 note 3
derniere last 1368 first 863
dernire last 1368 first 863
derr* behin* 2506 behind 2506 front 245
derriere behin* 2506 behind 2506 front 245
derrire behin* 2506 behind 2506 front 245
dery* behin* 2673 behind 2673 back 8
derye behin* 2673 behind 2673 back 8
des des 354 recog* 241 recognized 241 croix 116 informations 78 d 73 regar* 72 regarding 72 opene 66 prisons 66 would* 66 wouldn 66 different 61 others 61 diffe* 58 might 58
desa* decen* 1067 decem* 557 december 557 rd 449 down 438 desen* 239 desentralise 239 decentralization 230 dessa* 209 dessalines 209 rising 194 risin* 180 two 129 disas* 100 disaster 100 foods* 96
desan two 1938 hundred 1250 hundr* 1052
desanm decem* 8358 december 8358
desann down 1316 rising 582 burning 568 coupe 568 risin* 539 foods* 287 foodstuff 287 pea 287 peas 287 peasants 287 burni* 265 culti* 248 cultivate 248 seed 209 seeds 209 flooded 137
desantralizasyon decentralization 3586 desen* 1193 desentralise 1193 decen* 676 origi* 581 original 581 regions 581 citie* 140 cities 140 wish 4 province 3
desastre disas* 1493 disaster 1493 catastrophe 815 catas* 228
desh* dehydration 3481 dehyd* 37 dehydrated 37
deshydratation dehydration 3481 dehyd* 37 dehydrated 37
deshydrate dehydration 3481 dehyd* 37 dehydrated 37
desi* decide 1897 decid* 1266 decis* 961 decision 961 re 310 hungry 41 something 29 hungr* 25 somet* 22
deside decide 1265 decid* 844 decis* 641 decision 641 re 619 hungry 81 something 57 hungr* 50 somet* 43 eat 4
desizion decide 2529 decid* 1688 decis* 1281 decision 1281
desizyon decide 2529 decid* 1688 decis* 1281 decision 1281
deso* sorry 1840 excus* 1615 excuse 1615
desole sorry 1840 excus* 1615 excuse 1615
dess* champs 1278 champ* 868 dessa* 604 dessalines 604 desso* 484 dessource 484 lemai* 484 lemaire 484 premi* 484 premiere 484 bec 371 governement 371 liabl* 371 liable 371 prs 371 wll 371
dest* destruction 2716 destroyed 595 destr* 410 by 134
destriksyon destruction 7346
det debt 5436 owe 2356 debts 138 indep* 138 independence 138 willi* 138 willing 138
deta* detai* 1307 detained 1307 deten* 1307 detention 1307
detansyon detai* 1307 detained 1307 deten* 1307 detention 1307
dete* detai* 1307 detained 1307 deten* 1307 detention 1307
detention detai* 1307 detained 1307 deten* 1307 detention 1307
detenu detai* 1307 detained 1307 deten* 1307 detention 1307
detenus detai* 1307 detained 1307 deten* 1307 detention 1307
deti* scholarships 4801 schol* 274 scholarship 274
detid scholarships 4801 schol* 274 scholarship 274
detn* prisoner 4494 escaped 957 detained 654 deten* 654 detention 654 detai* 653 escap* 499 prisoners 31 priso* 7
detni prisoner 4494 escaped 957 detained 654 deten* 654 detention 654 detai* 653 escap* 499 prisoners 31 priso* 7
detr* destroyed 660 destr* 455 happen 443 sartr* 335 sartre 335 destruction 300 lapla* 216 laplaine 216 university 70 ready 41 unive* 35 students 24 almos* 14 almost 14 thing 3
detrui destruction 7346
detruit happen 887 destroyed 703 destr* 485 university 141 unive* 70 students 49 happe* 3
detruite destroyed 1054 destr* 727
dett* loan 3291 credi* 2411 credit 2411 debt 727
dette loan 3291 credi* 2411 credit 2411 debt 727
detw* destruction 3648 1987 1157 401 1157 temporarily 1157 concerned 449 damaged 138 damag* 123 conce* 8 destroyed 7 destr* 5 authorities 3
detwi destruction 3648 1987 1157 401 1157 temporarily 1157 concerned 449 damaged 138 damag* 123 conce* 8 destroyed 7 destr* 5 authorities 3
deux five 3280 four 1925 three 1593 two 72
deva* front 1652 devac* 300 devacuation 300 remainder 300 rift 300 rarel* 149 rarely 149 conve* 142 conversation 142 jame 142 james 142 looks 142 rigth 142 works 142 cornr* 141 cornrow 141
devan front 2235 conve* 297 conversation 297 jame 297 james 297 looks 297 rigth 297 works 297 cornr* 254 cornrow 254 denim 254 printed 254 sees 254 weari* 254 wearing 254 print* 146
devant behin* 1253 behind 1253 rarel* 981 rarely 981 front 123 men 27 alway* 25 always 25 befor* 9 before 9
devl* develop 8618 devel* 1319 development 1319
devlope develop 8618 devel* 1319 development 1319
devlopman develop 8618 devel* 1319 development 1319
devo* should 445 must 396 shoul* 367 censo* 332 censor 332 leadi* 332 leading 332 soil 332 tests 332 test 330 bible 77 professor 51 mind 38 profe* 3
devoir censo* 537 censor 537 leadi* 537 leading 537 soil 537 tests 537 test 533 should 326 must 311 shoul* 269 bible 124 professor 83 mind 61 profe* 4 book 3
devons should 807 shoul* 665 must 286
devr* should 702 shoul* 578 bec 389 governement 389 liabl* 389 liable 389 prs 389 wll 389 profi* 260 profit 260 isn 56 must 38 ve 15 dessa* 4 dessalines 4
devraient should 807 shoul* 665 must 286
devrait should 807 shoul* 665 must 286
dewo outsi* 1520 outside 1520 out 290
dey cheki* 553 chekina 553 philanthropy 553 outsi* 380 outside 380 bariy 291 fleur* 291 fleurimond 291 antoi* 206 antoine 206 nonse* 204 nonsensical 204 entra* 108 entrance 108 rd 96 out 73
deye behin* 2682 behind 2682
deyo outsi* 1520 outside 1520 out 290
deza* disas* 1493 disaster 1493 catastrophe 815 catas* 228
dezas disas* 1493 disaster 1493 catastrophe 815 catas* 228
dezast disas* 1493 disaster 1493 catastrophe 815 catas* 228
deze* despa* 2994 despair 2994 disco* 2994 discouraged 2994 despe* 1618 desperate 1618 delivre 57 kole 57 zepol 57 pou 46 deliv* 15
dezespere despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
dezespwa despa* 5630 despair 5630 disco* 5630 discouraged 5630 despe* 6 desperate 6
dezi* foreigners 851 dehydration 718 dehyd* 406 dehydrated 406 petit* 366 petite 366 decre* 357 decrease 357 greating 357 ideli* 357 idelinquency 357 juvenile 357 great* 237 communal 33 juven* 31 rivie* 30
dezidratasyon dehyd* 891 dehydrated 891 dehydration 437
dezidrate dehydration 3481 dehyd* 37 dehydrated 37
dezy* secon* 2402 second 2402 leste 636 situated 636 local* 170 locality 170
dezyem secon* 2165 second 2165 leste 955 situated 955 local* 256 locality 256
dezym secon* 2475 second 2475 350 249 amounts 249 galet* 249 galets 249 gonna 249 tiny 249 sold 125 amoun* 84 anse 17
di say 345 hard 226 tell 213 sayin* 194 saying 194 said 179 mean 167 retor* 96 retord 96 insul* 72 insult 72 ministere 68 1000 61 ht 61 promised 61 tells 60
diar* diarr* 2965 vomit* 1069 vomiting 1069 diarrhea 692 diarrhoea 241 three 15
diare diarr* 3447 diarrhoea 1530 diarrhea 372 three 94
diarrhe vomit* 5433 vomiting 5433 diarrhea 76 diarr* 30
diarrhee vomit* 5433 vomiting 5433 diarrhea 76 diarr* 30
dieu god 432 rarel* 199 rarely 199 br 193 soint 193 upon 193 censo* 157 censor 157 leadi* 157 leading 157 soil 157 tests 157 test 156 think* 102 thinking 102 jokin* 90
dif carrefou 1796 800 1312 dehyd* 338 dehydrated 338 families 205 doctor 8 docto* 3 emerg* 3 emergency 3 leogane 3
dife fire 1900 firew* 1337 firewood 1337 nonse* 117 nonsensical 117 wood 81 passed 17 burning 15 coupe 15 kindl* 14 kindle 14 sait 14 tants 14 ball 12 passe* 12 burni* 7
dife* difference 8714 different 347 diffe* 327
diferan difference 8714 different 347 diffe* 327
diferans difference 8714 different 347 diffe* 327
diff* difficulties 1576 difficulty 1141 difficult 1136 different 263 might 250 diffe* 249 institutions 241 diffi* 202 idea 134 insti* 51
difficile difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
difficult difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
difficulte difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
difficultes difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
difficults difficulties 1891 difficulty 1369 difficult 1363 diffi* 243
difi* diffi* 2809 construction 388 difficulties 362 difficulty 312 const* 292 difficult 34 carte 5
dificilte difficulties 2683 difficulty 1942 diffi* 344
difikilte diffi* 1254 difficulty 1006 construction 776 difficulties 738 const* 585 carte 436 findi* 45 finding 45 sore 45 throa* 25 throat 25 drink 3 problem 3
difikite difficulties 2683 difficulty 1942 diffi* 344
difisil difficult 3778 diffi* 673 situa* 10 situation 10 bad 5
dift* dipht* 15323 diphtheria 15323
difteri dipht* 15323 diphtheria 15323
digi* digic* 902 digicel 708 credi* 226 credit 226 refer* 65 referring 65 words 64 provided 59 sure 42 recharge 34 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
digicel digic* 902 digicel 708 credi* 226 credit 226 refer* 65 referring 65 words 64 provided 59 sure 42 recharge 34 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
diji* company 1479 compa* 1252 fingerprints 555 killi* 485 killing 485 finge* 329 register 129 regis* 88 digicel 19 terre 17 got 11 digic* 5
dijicel company 1439 compa* 1218 killi* 970 killing 970 neighbour 66 terre 34 got 23 leg 19 digicel 18 digic* 4 helpi* 4 helping 4 route 4 far 3
dijisel company 2219 compa* 1878 digicel 28 digic* 7
dijisl company 2219 compa* 1878 digicel 28 digic* 7
dijital fingerprints 3331 finge* 1975 register 776 regis* 525
dim tell 596 responsibility 320 write 171 guys 121 expecting 113 yow 113 expec* 112 messages 104 used 99 hospitals 95 mind 89 dominican 78 reply 76 happening 64 domin* 57 visa 56
dima* sunda* 5602 sunday 5602
dimanch sunda* 5605 sunday 5605
dimanche sunda* 5574 sunday 5574 monda* 20 monday 20 thurs* 4 thursday 4
din tell 1395
dina* compu* 2162 computer 2162 lapto* 232 laptop 232 completed 188 plumbing 188 yong 188 plumb* 187 professional 13 profe* 5
dinat compu* 2162 computer 2162 lapto* 232 laptop 232 completed 188 plumbing 188 yong 188 plumb* 187 professional 13 profe* 5
dine lunch 23851 dinne* 317 dinner 317
dino* tell 695 desin* 512 desinfectant 512 greet 512 perdo* 512 perdonable 512 usaid 339 toilet 48 toile* 25
dinou tell 695 desin* 512 desinfectant 512 greet 512 perdo* 512 perdonable 512 usaid 339 toilet 48 toile* 25
dipl* diplo* 2000 diploma 2000 certi* 9 certificate 9
diplm diplo* 2000 diploma 2000 certi* 9 certificate 9
diplme diplo* 2000 diploma 2000 certi* 9 certificate 9
diplom diplo* 2000 diploma 2000 certi* 9 certificate 9
diplome diplo* 2000 diploma 2000 certi* 9 certificate 9
dire haver* 786 haverst 786 meani* 786 meaning 786 tremors 698 said 398 lovel* 338 lovely 338 say 240 bisou 164 deposited 164 desti* 164 destiny 164 happi* 164 happiness 164 depos* 147
dire* direc* 3362 director 666 principal 206 ddp 173 sourt* 173 sourthern 173 direction 123 censo* 105 censor 105 leadi* 105 leading 105 soil 105 tests 105 test 104 torbe* 66 torbeck 66
directeur director 1335 charg* 584 charge 584 censo* 580 censor 580 leadi* 580 leading 580 soil 580 tests 580 test 575 direc* 318 bible 134 professor 90 responsible 74 mind 66 profe* 5
direksion direction 5664 direc* 622
direksyon direction 2832 ddp 954 sourt* 954 sourthern 954 torbe* 365 torbeck 365 direc* 311 wants 302 alert 174 part 6 committee 5
direkt principal 5523 director 1405 direc* 335
direkte director 3643 principal 1424 direc* 868 decre* 94 decrease 94 greating 94 ideli* 94 idelinquency 94 juvenile 94 great* 62 juven* 8
direktris principal 5523 director 1405 direc* 335
diri rice 2127 sold 255 translated 189 broke 166 claud* 166 claude 166 felix 166 complaining 152 bean 99 beans 99 cost 33 cover* 29 covers 29 nation 20 alrea* 16 already 16
diri* bos 1386 boss 1386 ester* 543 estere 543 63 540 dikin* 540 dikini 540 robber 540 unah 540 leader 310 leaders 228 necessary 218 leade* 193 robbe* 188 neces* 156 visit 89
dirijan bos 1848 boss 1848 ester* 724 estere 724 63 720 dikin* 720 dikini 720 robber 720 unah 720 leader 413 leaders 304 leade* 257 robbe* 251 visit 119 l 80 chief 68
dis ten 2990 numbers 1898 2010 302 these 12 victim 6 were 6 12 3
dise* salt 923 eighteen 895 nineteen 895 seventeen 895 said 750 ninet* 747 seven* 747 rheto 316 writer 316 18 283 im 122 write* 104 man 30 eight* 26 life 11 say 11
disel salt 3693
disent said 2998 say 45 tell 16
diset eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
disp* disap* 964 disappeared 964 avail* 925 available 579 clini* 378 clinic 378 dispe* 378 dispensary 378 debts 140 indep* 140 independence 140 willi* 140 willing 140 missing 87 schol* 82 scholarship 82
dispans clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
dispanse clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
dispare disap* 1898 disappeared 1898 missing 332 missi* 204
disparet disap* 1898 disappeared 1898 missing 332 missi* 204
dispart disap* 1988 disappeared 1988 caraib 119 lumie* 119 lumiere 119 namin* 119 naming 119 radio* 119 radios 119 missing 67 missi* 41 artists 24 whom 17 maxim* 8 maximum 8 6 7
disparu disap* 1898 disappeared 1898 missing 332 missi* 204
disparue disap* 1898 disappeared 1898 missing 332 missi* 204
disparus disap* 1898 disappeared 1898 missing 332 missi* 204
disponib avail* 2191 places 927 available 804 schol* 311 scholarship 311 place* 279 afternoon 86 availability 80 jobpam 80 poste* 80 posted 80 190 29 garbl* 29 garbledwhat 29 jobpa* 17 www 17
disponible capac* 3950 capacity 3950 available 204 avail* 73
disponibles capac* 3950 capacity 3950 available 204 avail* 73
dist eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
dist* distr* 899 distribution 297 distribute 294 distt 205 ration 112 ratio* 108 pur 73 rahim 73 donations 56 membe* 56 members 56 nazar* 56 nazareen 56 distinction 55 makay* 55 makaya 55
distri district 8765
distribision distribute 1309 givin* 472 giving 472 distribution 411 out 197 distr* 18
distribisyon distribution 833 ration 649 ratio* 629 driven 451 measures 451 woud 451 distribute 433 onnen 383 measu* 324 jacqu* 193 jacques 193 distr* 104 accompany 103 comes 86 accom* 72 fort 43
distribiye distributed 925 distr* 577 helps 432 poorl* 432 poorly 432 distribution 213 highe* 151 higher 151 raise 134 hasn 129 darbo* 115 darboun 115 leogan 115 rte 84 suppl* 45 supplies 45
distribu distribute 2230 distribution 700 distr* 30
distribue distribute 2230 distribution 700 distr* 30
distribuent distribute 2230 distribution 700 distr* 30
distribuer distribute 2230 distribution 700 distr* 30
distribusyon distribute 1309 givin* 472 giving 472 distribution 411 out 197 distr* 18
distribution distribute 2230 distribution 700 distr* 30
distribye distribute 1426 areac* 533 areached 533 jan 533 pont 533 sheltering 533 sonde 533 distribution 448 distr* 72 asked 49 refuge 19 refug* 7 givin* 5 giving 5
dit says 1427 said 1367 losed 1343 persons 298 consider 236 say 137 own 68 consi* 38 almos* 22 almost 22 peoples 17 province 14 tell 7 thing 4
dite tea 12888
dite* said 2998 say 45 tell 16
dites said 2998 say 45 tell 16
dito* signe* 2014 signeneau 2014 jerem* 469 jeremie 469 blanc* 361 blanchard 361 silo 361 impos* 278 impossible 278 impasse 176 came 153 just 93 impas* 86 conditions 64 condi* 17 didn 16
ditou signe* 2014 signeneau 2014 jerem* 469 jeremie 469 blanc* 361 blanchard 361 silo 361 impos* 278 impossible 278 impasse 176 came 153 just 93 impas* 86 conditions 64 condi* 17 didn 16
divi* divid* 3133 divide 3133 share 204 translate 166 trans* 119 important 76 impor* 72 s 35 notes 27 note 24
divize divid* 6267 divide 6267 share 408
divo* divor* 5746 divorced 5746
divose divor* 5746 divorced 5746
divs* divor* 5746 divorced 5746
divse divor* 5746 divorced 5746
dix six 1694 checking 1660 17 1318 nine 877 eight 605 seven 335 check* 333 seems 203 ten 137 seem 132 stuck 48 rubble 7
dize* tens 6623 ten 527
dizen tens 6623 ten 527
dizn tens 6623 ten 527
dizn* eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
diznef eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
diznf eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
dizw* eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
dizwit eighteen 3581 nineteen 3581 seventeen 3581 ninet* 2988 seven* 2988 eight* 106
dj alrea* 1983 already 1983
djob job 580 employment 364 looki* 166 looking 166 tied 135 learn 88 location 88 emplo* 69 order 59 doing 15 resum* 12 resume 12 locat* 4
dkt doctors 3762 doctor 238 docto* 100
dlko generator 4354 gener* 1780
dlma delma* 995 delmas 995
dlo water 310 waterside 156 stagn* 85 stagnant 85 greeting 79 pump 66 gallo* 56 gallon 56 tells 55 thirs* 53 drink* 52 drinking 52 cryin* 46 crying 46 thirst 46 potab* 45
dmen tomor* 1615 tomorrow 1615
dmi sleep 1010 sleep* 245 sleeping 245
dnye last 2373 minutes 6 international 4
do back 1098 roof 949 amounted 305 comite 305 delim* 305 delimart 305 diqui* 305 diquini 305 formi* 305 forming 305 incomplet 305 kinds 305 severl 305 tryed 305 victimes 305 amoun* 37
doct* doctors 835 62 699 docteur 699 noel 699 nombe* 699 nomber 699 peguy 699 doctor 421 eed 279 gueri* 279 guerin 279 leogn* 279 leognae 279 navy 279 docto* 176 saw 50
docte doctors 3762 doctor 238 docto* 100
dodo sleep* 1366 sleeping 1366 sleep 11
dois supposed 1148 should 323 christ 274 shoul* 266 studi* 251 studies 251 chris* 245 must 114 dead 95 continue 40 conti* 25 ve 16 suppo* 6
doit affai* 816 affaires 816 recog* 533 recognized 533 must 372 socia* 311 social 311 should 298 shoul* 246 human* 18 humanitarian 18
doiv* should 807 shoul* 665 must 286
doivent should 807 shoul* 665 must 286
doki* papers 8550 paper* 3833 docum* 242 documents 242
dokiman papers 8550 paper* 3833 docum* 242 documents 242
dokt doctor 1518 heale* 728 healer 728 herba* 728 herbal 728 docto* 636 800 10 doctors 8
dokt* doctors 1198 doctor 661 docto* 647 heale* 405 healer 405 herba* 405 herbal 405 docter 256 docte* 205 general 90 quick* 77 quickly 77 gener* 18 throa* 15 throat 15 eye 13
dokte doctors 942 docto* 736 doctor 644 heale* 455 healer 455 herba* 455 herbal 455 docter 288 docte* 230 general 102 quick* 87 quickly 87 gener* 20 throa* 17 throat 17 eye 15
doktor doctors 3762 doctor 238 docto* 100
dola dolla* 2649 dollars 2353 dollar 478 rate 55 goud 4 00 3 debts 3 indep* 3 independence 3 willi* 3 willing 3
doll* dollar 4777 dollars 1267 dolla* 567
dolla dollar 4777 dollars 1267 dolla* 567
dome* domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
domeng domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
domi sleep 875 sleep* 273 sleeping 273 kadav* 101 kadavers 101 men 64 police 25 sheltery 23 polic* 19 dont 18 comes 16 363 13 prolongee 13 even 12 tired 11 ambroise 10
domi* domin* 1648 dominican 842 repub* 527 republic 527 parties 227 placed 227 place* 49 areas 45 tryin* 41 trying 41 domingo 37 builder 19 domingue 19 experiences 19 indom* 19 indomain 19
domingo domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
dominicain repub* 1352 republic 1352 dominican 799 domin* 581
dominicaine repub* 1352 republic 1352 dominican 799 domin* 581
dominikani repub* 1337 republic 1337 dominican 790 domin* 574 domingo 48
dominiken domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
dominikn domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
don donation 3707 donor 3707 donate 2502 donat* 978
dona* donation 2780 donor 2780 donate 1877 presc* 884 prescription 884 donat* 734
donans presc* 3536 prescription 3536
donasyon donation 3707 donor 3707 donate 2502 donat* 978
donat donation 3707 donor 3707 donate 2502 donat* 978
donate donation 3707 donor 3707 donate 2502 donat* 978
donc there* 4084 therefore 4084 translate 110 trans* 79 important 51 impor* 48 s 23 notes 18 note 16
done since 1223 because 21 becau* 18
donk there* 6126 therefore 6126
donn given 3185
donn* given 1977 donation 463 donor 463 gave 418 fault 321 donate 313 donat* 122 cap 53 haitien 37 give 6
donne given 2108 fault 877 cap 144 haitien 101 give 7 haiti* 3
donnen donation 3707 donor 3707 donate 2502 donat* 978
donnent given 3185
donner gave 1675 given 1593
donnez given 3185
dont whose 5729 bai 573 creol 573 ingli* 573 inglish 573 adres* 297 adress 297 frenc* 53 french 53 two 14 speak 4
dorm* sleep 588 sleep* 482 sleeping 482 outsi* 207 outside 207 pill 56 vit 56 asthm* 42 asthma 42 pump 22 streets 21 raini* 3 raining 3
dorment outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
dormi sleep* 557 sleeping 557 raini* 322 raining 322 streets 310 sleep 248 still 30
dormir sleep 853 vit 275 pill 274 asthm* 203 asthma 203 outsi* 128 outside 128 pump 107 sleep* 50 sleeping 50 calle* 8 called 8
dormons outsi* 1079 outside 1079 sleep* 422 sleeping 422 butte 158 moon 116 boyer 22 mysel* 16 myself 16
dors outsi* 1159 outside 1159 sleep* 454 sleeping 454 sleep 4
dos back 2197
dosi* record 8512 recor* 4791 file 244 docum* 162 documents 162
dosie record 8512 recor* 4791 file 244 docum* 162 documents 162
dosy* record 8512 recor* 4791 file 244 docum* 162 documents 162
dosye record 8512 recor* 4791 file 244 docum* 162 documents 162
doua* customs 5849 custo* 2795
douane customs 5849 custo* 2795
douc* bathe 3496 shower 3496 bathr* 2424 bathroom 2424 bath 420 than 6 body 5 lives 4 showe* 3
douch bathe 3496 shower 3496 bathr* 2424 bathroom 2424 bath 420 than 6 body 5 lives 4 showe* 3
doul sadne* 2125 sadness 2125 pain 1655 ache 557 hurt 296
doul* pain 2461 hurt 1018 sadne* 469 sadness 469 ache 116
doule pain 1824 sadne* 1115 sadness 1115 ache 936 hurt 499
douleur hurt 2791 pain 1334
doum barre* 9349 barrel 9349 drum 9349
dous sweet 10819
dout* doubt 3056
doute doubt 3056
douz twelv* 4134 twelve 4134 12 463 janua* 439 january 439 fourt* 74 fourteen 74 sixte* 74 sixteen 74 thirteen 74 numbers 62 fifte* 12 fifteen 12 2010 10
douz* dozen 2925 12 159 janua* 150 january 150
douze 12 793 janua* 752 january 752
douzen dozen 3656
douzn dozen 3618 toget* 22 together 22
dpla* displ* 2686 displaced 2686
dplac displ* 2686 displaced 2686
dplacs displ* 2686 displaced 2686
dput deput* 2603 deputy 2603 senat* 1441 senator 1441
dra blankets 1454 sheets 1131 sheet* 1019 pillo* 1011 pillow 1011 blank* 133 canno* 110 cannot 110 night* 32 nights 32 werew* 32 werewolfs 32 atten* 27 attention 27 damie* 27 damier 27
drap* sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
draps sheets 1640 blankets 1574 sheet* 1477 blanket 401 blank* 144
drou* droui* 3225 drouillard 3225 sinis* 13 sinister 13 affra* 4 affraid 4 despite 4 despi* 3
drouillard droui* 3247 drouillard 3247
dsas* disas* 1493 disaster 1493 catastrophe 815 catas* 228
dsastre disas* 1493 disaster 1493 catastrophe 815 catas* 228
dshy* dehydration 3481 dehyd* 37 dehydrated 37
dshydrat dehydration 3481 dehyd* 37 dehydrated 37
dshydratation dehydration 3481 dehyd* 37 dehydrated 37
dsol sorry 1840 excus* 1615 excuse 1615
dten* detai* 1307 detained 1307 deten* 1307 detention 1307
dtention detai* 1307 detained 1307 deten* 1307 detention 1307
dtenu detai* 1307 detained 1307 deten* 1307 detention 1307
dtenus detai* 1307 detained 1307 deten* 1307 detention 1307
dtru* destr* 914 mole 463 nicol* 463 nicolas 463 destroy 455 destroyed 435 reall* 10 really 10 beg 5
dtruit destroyed 1054 destr* 727
dtruite destroyed 1054 destr* 727
du du 337 20 153 sismi* 137 sismic 137 chretian 119 eph 119 rom 119 counterpart 113 informs 113 airli* 112 airlines 112 ny 112 round 112 towar* 112 towards 112 fault 109
dwa right* 6097 rights 6097 distibute 674 gonaive 674 partisans 674 disti* 346 respe* 82 respect 82 right 43 human 39 parti* 5
dwat right 2150 conve* 495 conversation 495 jame 495 james 495 looks 495 rigth 495 works 495 law 65 christian 15 lead 14 18 6 his 5
dwe owe 987 shouldn 592 whale 349 canadian 344 shoul* 277 tells 258 eartq* 233 eartquake 233 behav* 191 behaviour 191 should 149 spent 130 counties 114 departments 114 informations 114 type 109
dwet finger 11026 finge* 299
dwou* barre* 4675 barrel 4675 drum 4675 droui* 1623 drouillard 1623
dwoum barre* 9349 barrel 9349 drum 9349
dwouya droui* 3247 drouillard 3247
dwt finge* 5150 finger 1897 pictures 192 fingerprints 48 transportation 38 saw 26 pictu* 24 side 14 using 13 took 9 went 5
dy behin* 2683 behind 2683
dyab devil 9850 satan 9850
dyab* diabe* 3323 diabetes 3323
dyabet diabe* 3323 diabetes 3323
dyabt diabe* 3323 diabetes 3323
dyag* diagn* 15323 diagnosis 15323
dyagnostik diagn* 15323 diagnosis 15323
dyar diarrhea 3664 diarr* 1434
dyar* diarrhea 3664 diarr* 1434
dyare diarrhea 3664 diarr* 1434
dye bow 766 knees 766 gives 694 srt 493 soldier 463 jesu 348 jesus 348 consider 337 14 280 soldi* 210 affra* 203 affraid 203 forgotten 137 hour 103 wants 97 knee 73
dyez* keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
dyezel keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
dyezl keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
dyob schoolmy 1283 least 840 22 693 cv 313 quake 234 job 79 did 73 finished 51 call 14 lot 8 but 7 finis* 3
e nets 212 group* 128 groups 128 consc* 106 conscience 106 hours 92 damaged 88 folk 85 folks 85 benef* 79 benefit 79 damag* 78 educational 78 scholarly 78 informatic 71 ingen* 71
eau 27 336 etc 279 drink* 207 drinking 207 using 162 made 152 berti* 149 bertin 149 colon 149 foof 149 umpas* 149 umpasse 149 emess* 110 emessage 110 watere 110 sos 106
eben* carpe* 3778 carpenter 3778
ebenis carpe* 3778 carpenter 3778
ebou* lands* 2171 landslide 2171 mudsl* 370 mudslide 370
eboulement lands* 2419 landslide 2419 mudsl* 82 mudslide 82
eboulman mudsl* 2380 mudslide 2380 lands* 445 landslide 445
ebye* well 2374 then 212 form 175 bette* 83 better 83 so 4
ebyen well 2374 then 212 form 175 bette* 83 better 83 so 4
ebyi* then 2458 well 702 so 41
ebyin then 2458 well 702 so 41
eche* magni* 3136 magnitude 3136 scale 3136 richt* 117 richter 117
echel richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
echelle magni* 3191 magnitude 3191 scale 3191 fault 20
echl richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
ecol* school 373 schools 270 pupil 177 ministere 156 schoo* 123 affec* 114 affected 114 fia 114 decided 95 opene 74 prisons 74 would* 74 wouldn 74 students 65 faculty 64 censo* 61
ecole schools 374 ministere 357 affec* 252 affected 252 fia 252 faculty 229 decided 217 school 210 opene 176 prisons 176 would* 176 wouldn 176 censo* 130 censor 130 leadi* 130 leading 130
ecoles schools 784 room 265 school 239 witho* 110 without 110 schoo* 79
ecolier pupil 1769 students 645 student 69 stude* 27
ecou* listen 1408 debit 948 flowed 948 h 948 liqui* 948 liquid 948 mn 948 flowe* 930 hear 378 liste* 290 quant* 216 quantity 216 heard 36
ecouter listen 2815 hear 756 liste* 580 heard 71
ecri* read 2956 bello* 402 belloc 402 point 402 study* 402 studying 402 wonde* 402 wonder 402 write 51
ecrire read 4530 write 9
ecrit read 4530 write 9
ecro* colla* 1110 collapsed 1110
ecroule colla* 1110 collapsed 1110
ecroulee colla* 1110 collapsed 1110
ed aid 275 humanitarian 114 human* 112 centre 94 greeting 89 bra 85 help 85 along 50 nord 46 refug* 45 merchandize 40 41 35 60 34 accro* 34 accross 34 mom 34
ede help 179 assyl* 79 assylum 79 tells 71 repla* 41 replace 41 id 33 60 32 accro* 32 accross 32 plaza 32 rivie* 25 riviere 25 elim 24 fotam* 24 fotamara 24
edem carte 430 capab* 343 capable 343 plea 326 pleas 326 boyer 178 micro* 174 microbes 174 wound* 137 wounded 137 hardl* 112 hardly 112 prati* 112 pratice 112 tire 112 spent 110
edem* help 243
edemwen help 243
eden informationse 2256 tfey 2256 anymo* 343 anymore 343 us 204 help 9
eden* help 243
edenou help 243
edey* them 1260
edeyo them 1260
edh edh 4533 perni* 6 pernier 6 b 5
edik* education 1954 educa* 1598 continues 165 previous 165 trunc* 165 truncated 165 teach 21 teaching 21 previ* 9
edikasion education 2045 educa* 1672
edikasyon education 1699 educa* 1389 continues 696 previous 696 trunc* 696 truncated 696 previ* 38 ministry 21
edike teach 3762 teaching 3762 teach* 365 education 11 educa* 9
edta* hours 2559 clock 1217 hour 1190 o 946
edtan hours 2559 clock 1217 hour 1190 o 946
educ* educa* 2316 education 861 culturelle 105 educative 105 enfan* 105 enfants 105 epano* 105 epanouisment 105 fami 105 pour 105 uceee* 105 uceeedh 105 ministere 68 decided 41 opene 36 prisons 36
education education 1893 educa* 1547 ministere 138 decided 84 opene 72 prisons 72 would* 72 wouldn 72 decid* 28 openi* 17 opening 17
efe effect 22753 effec* 9220
effe* announces 736 effer* 736 effert 736 magno* 736 magnola 736 trenb* 736 trenblement 736 modes* 655 modesty 655 titanic 655 100 576 aik 576 belei* 576 beleive 576 effecte 576 fl 576
effo* effor* 914 colla* 694 collapsed 694 efforts 138 humil* 111 humiliate 111 ignor* 111 ignore 111 misun* 111 misunderstood 111 dear 99 banki* 94 banking 94 bnc 94 chara* 94 characterized 94
effondr colla* 1110 collapsed 1110
effondre colla* 1110 collapsed 1110
effondree colla* 1110 collapsed 1110
effondrement colla* 1110 collapsed 1110
efo effort 5346 try 1402 effor* 867
efon* colla* 1110 collapsed 1110
efondre colla* 1110 collapsed 1110
egar* jungl* 3007 jungle 3007
egare jungl* 3007 jungle 3007
egli* churc* 1614 church 1614 egliz 128 cards 5 pray 5 33 3
eglis churc* 1640 church 1640
eglise pray 3065 prayer 566 praye* 556 churc* 124 church 124
egliz egliz 2095 churc* 1266 church 1266 cards 86 33 46
egza* exams 801 examp* 765 example 765 exam 592 revie* 395 review 395 rhaet* 395 rhaeto 395 answering 177 moments 177 photo* 177 photocopy 177 admis* 157 admisions 157 admit* 157 admitted 157
egzamen exams 1067 exam 789 revie* 658 review 658 rhaet* 658 rhaeto 658 admis* 261 admisions 261 admit* 261 admitted 261 postp* 261 postpone 261 postpones 261 shortly 261 exami* 48 examinations 48
egzamin exams 1602 exam 1184
egzanp examp* 2550 example 2550 answering 592 moments 592 photo* 592 photocopy 592 dad 495 telli* 185 telling 185 momen* 17
egzi* exist 8358 require 1632 requi* 839 suppose 489 sen 321 sens 321 drug 72 lagonave 42 went 39 lagon* 16 pay 5 given 3
egziste exist 16716
eid help 243
eide help 243
ekip team 6527
ekip* devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
ekipe devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
ekipman devic* 4184 device 4184 equipped 4184 equip* 2026 equipment 2026
ekol schools 2237 school 11 schoo* 4
ekol* fee 3926 fees 3926 tuiti* 3926 tuition 3926 ganna 2415 pay 76
ekolaj fee 7852 fees 7852 tuiti* 7852 tuition 7852
ekon* economy 5819 econo* 1719 economic 1719
ekonomi economy 5819 econo* 1719 economic 1719
ekonomik economy 5819 econo* 1719 economic 1719
ekonomize economy 5819 econo* 1719 economic 1719
ekri write 1195 writi* 604 writing 604 answered 430 sartr* 167 sartre 167 times 129 lapla* 107 laplaine 107 writt* 51 written 51 decre* 22 decrease 22 greating 22 ideli* 22 idelinquency 22
ekri* 2428 1194 writi* 1133 writing 1133 informationse 515 tfey 515 write 253 bough* 231 bought 231 legal 231 paperwork 231 payed 231 visas 231 cornr* 181 cornrow 181 denim 181 printed 181
ekrim 2428 2381 informationse 1020 tfey 1020 writi* 618 writing 618 bough* 439 bought 439 legal 439 paperwork 439 payed 439 visas 439 paper* 242 lawye* 222 lawyer 222 write 216 anymo* 155
ekrir writi* 2986 writing 2986 write 3
ekriti writi* 1493 writing 1493 cornr* 635 cornrow 635 denim 635 printed 635 sees 635 weari* 635 wearing 635 print* 364 skirt 224 black 169 white 162 shirt 32 hair 11 her 7
ekse* excep* 7258 except 7258
eksepte excep* 7258 except 7258
eksk* sorry 1840 excus* 1615 excuse 1615
ekskize sorry 1840 excus* 1615 excuse 1615
eksp* explo* 2155 explosion 2155 experience 1446 exper* 1194 explanation 740 fast 580 eventuel 251 preci* 251 precision 251 persons 122 expla* 18 explain 18 tomor* 16 tomorrow 16 event* 14
eksperians experience 5783 exper* 4776
eksperyans experience 5783 exper* 4776
eksplike explanation 5917 expla* 146 explain 146
eksploze explo* 5746 explosion 5746
eksplozion explo* 5746 explosion 5746
eksplozyon explo* 5746 explosion 5746
ekst* extra* 1659 extract 1659 extor* 885 extortion 885 archive 269 akden* 247 akdenans 247 appearing 247 forms 247 archives 194 birth* 176 birthday 176 neith* 135 neither 135 appea* 73 archi* 28
ekstosyon extor* 2361 extortion 2361
ekstr extra* 3318 extract 3318 archive 537 archives 388 archi* 55
ekstre extra* 3318 extract 3318 archive 537 archives 388 archi* 55
ekstsyon extor* 2361 extortion 2361
ekza* examp* 1275 example 1275 batis* 552 batiste 552 benna* 552 bennau 552 entri* 552 entries 552 exams 534 exam 395 exami* 296 examinations 296 listening 172
ekzamen batis* 828 batiste 828 benna* 828 bennau 828 entri* 828 entries 828 exams 801 exam 592 exami* 444 examinations 444 listening 259
ekzanp examp* 3825 example 3825
elec* power 1525 light 588 electricity 563 elect* 491
electricite power 1525 light 588 electricity 563 elect* 491
electrique power 1525 light 588 electricity 563 elect* 491
elek* electrician 2485 election 2088 vote 2088 elect* 1385 avala* 341 avalaible 341 electronic 341 interesting 341 talki* 16 talking 16 power 14 electricity 5 light 5
eleksion election 6776 vote 6776
eleksyon election 6776 vote 6776
elektrisite power 1525 light 588 electricity 563 elect* 491
elektrisyen electrician 18582
elev stude* 559 student 483 pupil 384 students 297 anne 255 marie 190
elev* pupil 1769 students 645 student 69 stude* 27
eleve pupil 1769 students 645 student 69 stude* 27
eleves pupil 1769 students 645 student 69 stude* 27
elik* helic* 5746 helicopter 5746
elikopt helic* 5746 helicopter 5746
elikopte helic* 5746 helicopter 5746
elle she 2178 her 1130 bruis* 180 bruised 180 beg 57 daugh* 46 daughter 46
elle* them 1245 they 6
elles them 1245 they 6
elv stude* 584 pupil 474 closes 270 costs 270 student 255 join 193 pays 193 truiton 193 whate* 193 whatever 193 students 189 listened 76 state 15 truit* 15 exams 6 exam 4
elva* lives* 11894 livestock 11894
elvaj lives* 11894 livestock 11894
emai* pepay* 2102 pepayisenyahoo 2102 wesan* 2102 wesantyahoo 2102 fr 1304 email 1202 2009 990 93 990 biff 990 yahoo 990 youngbiff 990 e 581 mail 381 hayoo 244 tertu* 244 tertulien 244
email pepay* 2102 pepayisenyahoo 2102 wesan* 2102 wesantyahoo 2102 fr 1304 email 1202 2009 990 93 990 biff 990 yahoo 990 youngbiff 990 e 581 mail 381 hayoo 244 tertu* 244 tertulien 244
emba* hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
embaucher hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
empi* many 861 very 537 much 235 lot 32
empil many 861 very 537 much 235 lot 32
empl* emplo* 1747 hire 679 recruit 679 recru* 601 employee 271 job 169 distroyed 155 employment 148 care 27 availability 13 jobpam 13 poste* 13 posted 13 work 4 jobpa* 3 www 3
emploi employment 2008 job 424 emplo* 381 work 55
employ hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
employe hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
employes hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
employs hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
empo* important 558 impor* 532
empotan important 558 impor* 532
en merchandize 215 below 176 dnt 121 informatic 119 ingen* 119 ingeneer 119 beg 104 sdude* 87 sdudent 87 occur* 73 occurs 73 burning 71 coupe 71 trained 71 certified 69 qualification 69
ence* pregnant 1519 pregn* 1030 birth 64
enceinte pregnant 1519 pregn* 1030 birth 64
enceintes pregnant 1519 pregn* 1030 birth 64
ench hinch* 4408 hinche 4408
enco* still 867 showers 311 cuba 309 more 265 showe* 209 predicted 171 predi* 123 again 40 yet 8 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
encore still 867 showers 311 cuba 309 more 265 showe* 209 predicted 171 predi* 123 again 40 yet 8 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
end sen 823 sens 823 complete 213 compl* 172 notes 172 clear 167 note 156 message 72 doesn 29 messa* 26 translate 19 trans* 14 text 13 thi 12 this 12 important 9
endi* faint 2879 uncon* 1324 unconscious 1324 mns 653 psychologist 407 scare* 351 scared 351 easil* 318 easily 318 freig* 318 freighten 318 psych* 305 5 155 being 34 dizzy 28 minute 20
endispoze faint 5758 uncon* 2648 unconscious 2648 dizzy 56
endispozisyon faint 5758 uncon* 2648 unconscious 2648 dizzy 56
endr* copie* 760 copies 760 docum* 724 documents 724 place 679 obtai* 342 obtain 342 registry 120 anywh* 43 anywhere 43 regis* 39 civil 7
endroit copie* 760 copies 760 docum* 724 documents 724 place 679 obtai* 342 obtain 342 registry 120 anywh* 43 anywhere 43 regis* 39 civil 7
enej* energ* 3884 energy 3884 alexi* 41 alexie 41 nd 41
eneji energ* 3884 energy 3884 alexi* 41 alexie 41 nd 41
enfa* child 706 child* 350 may 305 adult* 249 adults 249 children 239 1189 95 152 95 206 95 2353 95 257 95 3106 95 4000 95 childrens 95 culturelle 79 educative 79
enfant child 2609 spend 77 enoug* 17 enough 17 children 11 wife 10 child* 8 him 6
enfants child* 476 adult* 471 adults 471 children 330 1189 151 152 151 206 151 2353 151 257 151 3106 151 4000 151 childrens 151 dupon* 148 dupont 148 heigh* 148 heights 148
enfe* infec* 2643 infection 2643 infected 2495
enfeksion infected 11026 infec* 199 infection 199
enfeksyon infec* 3257 infection 3257 infected 279 contr* 13 control 13 medecine 9 potab* 4 potable 4
enfekte infected 11026 infec* 199 infection 199
enfi* nurse* 2219 nurses 2219 disability 1034 opene 375 prisons 375 would* 375 wouldn 375 disab* 225 disabled 225 handicapped 225 handi* 166 nurse 21 door 11 priso* 10 least 3
enfim disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
enfimy nurse* 3699 nurses 3699 nurse 35
enfimye nurse* 3699 nurses 3699 nurse 35
enfm* informatics 1139 domai* 576 domains 576 inform 542 burea* 229 bureau 229 currently 229 functionning 229 urgency 229 beaut* 113 beautiful 113 informed 110 infor* 91 info 78 information 71 curre* 44
enfmasyon information 334 info 312 infor* 81
enfmatik informatics 7370 compu* 269 computer 269
enfme domai* 1287 domains 1287 inform 1227 burea* 469 bureau 469 currently 469 functionning 469 urgency 469 informed 261 beaut* 253 beautiful 253 curre* 91 funct* 4
enfo info 1393 information 3
enfo* infor* 224 information 141 info 131 importain 73 compu* 71 computer 71 imfor* 67 imformations 67 quake 50 informatics 37 inforamtion 33 eventuel 31 preci* 31 precision 31 earht* 17 earhtquake 17
enfomasion info 1393 information 3
enfomasyon infor* 193 information 183 info 117 inforamtion 100 quake 68 infos 64 earht* 51 earhtquake 51 shouldn 51 eventuel 39 preci* 39 precision 39 informationse 29 tfey 29 circu* 24 circulate 24
enfomatik informatics 2213 compu* 1883 computer 1883 suffered 70 science 50 scien* 43
enfomatyon worst 291 some 285 information 223 sayin* 102 saying 102 infor* 54 comin* 13 coming 13 give 6 pleas* 3 please 3
enfome informed 2048 inform 1329
enformasyon importain 2217 info 697 happening 3
enfos info 1393 information 3
enje* engin* 2389 engineer 1320 coordinates 58 engineers 58 coord* 47
enjenieur engineer 2590 engin* 1336
enjeny engin* 2377 engineer 820 coordinates 511 engineers 511 coord* 413
enjenye engineer 2590 engin* 1336
enji energ* 3749 energy 3749 devac* 136 devacuation 136 remainder 136 rift 136 seism* 3 seismic 3 store 3
enko again 1401 still 370 yet 186 more 17
enky worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
enky* worry 4070 worri* 320 worried 320 concern 134 conce* 49
enkye worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
enkyete worry 4740 worri* 30 worried 30 concern 13 conce* 5
enkyetid worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
enpa* via 740 autor* 504 autorities 504 chane* 504 chanel 504 crist* 504 cristof 504 havnt 453 campa* 413 campaign 413 impatienntly 413 offer* 413 offering 413 vaksi* 413 vaksination 413 asked 410
enpas via 1004 autor* 672 autorities 672 chane* 672 chanel 672 crist* 672 cristof 672 havnt 606 asked 557 told 523 blanc* 177 blanchard 177 silo 177 fanfa* 157 fanfan 157 impasse 86
enpe bit 4141 littl* 43 little 43
enpo* importain 661 function 608 impos* 595 impossible 595 toilette 350 washi* 350 washington 350 thiev* 256 thieves 256 impor* 252 10 183 makin* 119 making 119 important 69 unabl* 35 unable 35
enposib function 1520 impos* 1487 impossible 1487 thiev* 640 thieves 640 10 456 makin* 297 making 297 unabl* 88 unable 88 funct* 22
enpotan toilette 920 washi* 920 washington 920 important 329 impor* 314 such 54 mobil* 40 mobile 40 toile* 10
enpt* important 558 impor* 532
enptan important 558 impor* 532
enre* enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
enrejistre enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
ensa* fire 2729
ensandi fire 2729
ense* unsaf* 1378 unsafe 1378 teachers 844 bug 822 insect 822 teacher 735 teach* 664 toget* 350 together 350 insec* 304 dupon* 210 dupont 210 heigh* 210 heights 210 parac* 210 parachuting 210
enseignant teachers 1266 teacher 1103 teach* 996 dupon* 629 dupont 629 heigh* 629 heights 629 parac* 629 parachuting 629 reserves 629 goods 100 9 73 professor 66 reser* 23 profe* 3
enseignants teachers 2532 teacher 2206 teach* 1991
ensek bug 5836 insect 5836 insec* 96
ensekirite unsaf* 9253 unsafe 9253 insecurity 67 insec* 9
ensemble toget* 2102 together 2102
ensk bug 5836 insect 5836 insec* 96
ensk* include 1144 enrol* 854 enroll 854 registration 854 programm 737 resis* 737 resistred 737 register 709 regis* 480 sign 432 inclu* 426 panif* 261 panification 261 patic* 261 paticipate 261 reorg* 261
enskri include 1906 programm 1229 resis* 1229 resistred 1229 register 1041 sign 720 inclu* 710 regis* 705 panif* 436 panification 436 patic* 436 paticipate 436 reorg* 436 reorganizations 436 enrol* 219 enroll 219
enskripson enrol* 4032 enroll 4032 registration 4032 register 40 regis* 27
enskripsyon enrol* 2016 enroll 2016 registration 2016 batis* 828 batiste 828 benna* 828 bennau 828 entri* 828 entries 828 exami* 444 examinations 444 listening 259 register 20 regis* 13
ensp* inspe* 7918 inspect 7918 check 9
enspekte inspe* 7918 inspect 7918 check 9
enst* institution 3363 businesses 613 enjoy* 613 enjoying 613 pillaging 613 stand* 613 standing 613 store* 613 stores 613 bayil* 407 bayilorde 407 insta* 407 instance 407 internationnal 407 petig* 407 petigoave 407
enstitisyon institution 5044 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 insti* 66 thems* 66 themselves 66 learned 35 pilla* 34 learn* 5
ent between 4258 betwe* 2402
entd* forbi* 4378 forbidden 4378
entdi forbi* 4378 forbidden 4378
ente* inter* 1437 bury 844 liste* 234 forbi* 208 forbidden 208 listen 168 fm 128 international 98 websi* 70 website 70 signa* 52 signal 52 hear 45 interview 40 honne* 36 honney 36
entedi forbi* 4378 forbidden 4378
entenasyonal international 2850 inter* 349 moreo* 70 moreover 70 maste* 53 master 53 assistances 45 current 39 key 25 curre* 12 c 9 calls 6
entendre listen 2815 hear 756 liste* 580 heard 71
entendu liste* 1388 listen 798 honne* 507 honney 507 kisse* 507 kisses 507 yestu* 507 yesturday 507 listened 307 hear 214 heard 20 didn 11
entenet websi* 2649 website 2649 internet 2399 inter* 38 site 21
entepret interpreter 4355 translator 1751 inter* 5
entere burie* 2958 buried 2958 bury 1595
enterrement bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
enterrer bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
entevyou interview 7441 inter* 4
entn* internet 2024 inter* 1210 websi* 208 website 208 international 85 dnt 36 functioning 12
entnasyonal international 2976 inter* 364
entnt internet 3458 websi* 1208 website 1208 inter* 54 site 9
entp* interpreter 4355 translator 1751 inter* 5
entprt interpreter 4355 translator 1751 inter* 5
entr* entra* 1085 entrance 1085 between 898 crumb* 529 crumbles 529 betwe* 507 safe 333 caraibes 291 w 291 trade 165 active 143 entre 143 instr* 143 instructions 143 nous 143 porta* 143
entre between 1635 crumb* 952 crumbles 952 betwe* 922 entra* 651 entrance 651 safe 600 active 257 entre 257 instr* 257 instructions 257 nous 257 porta* 257 portable 257 nou 256 cracks 20
entree entra* 3254 entrance 3254 enter 89
entreprise trade 1484 business 870 busin* 866 company 750 compa* 635
entrer entra* 3254 entrance 3254 enter 89
entv* interview 3720 areac* 825 areached 825 jan 825 pont 825 sheltering 825 sonde 825 asked 76 refuge 30 refug* 11
entvyou interview 7441 inter* 4
enve* inves* 7994 invest 7994 investment 7994
envesti inves* 7994 invest 7994 investment 7994
envestisman inves* 7994 invest 7994 investment 7994
envi* appro* 561 approximately 561 aroun* 480 around 480 invol* 415 involved 415 pillage 415 1189 331 152 331 206 331 2353 331 257 331 3106 331 4000 331 childrens 331 less 301
environ appro* 748 approximately 748 aroun* 640 around 640 1189 442 152 442 206 442 2353 442 257 442 3106 442 4000 442 childrens 442 less 401 than 323 les 146 refugees 43
envo* sent 1400 souna* 192 sounami 192 spell* 192 spelling 192 thanking 192 sentence 179 sente* 176 then 33 send 22 each 17 reply 3
envoie sent 603 souna* 525 sounami 525 spell* 525 spelling 525 thanking 525 sentence 509 sente* 502 then 93 each 47 send 21 reply 10 u 5 time 3
envoy sent 1900 send 3
envoye sent 1900 send 3
envoyer sent 1900 send 3
envoyez sent 1900 send 3
epi abroard 327 becaue 327 medications 300 thoughts 284 decentralize 265 then 255 faculties 226 orthe* 187 orther 187 expecting 178 yow 178 expec* 177 contr* 168 control 168 allwa* 165 allways 165
epid* epide* 3793 epidemic 3793 infec* 4 infection 4
epidemi epide* 3798 epidemic 3798
epidemie epide* 3391 epidemic 3391 infec* 360 infection 360
epis spice* 21216 spices 21216
epou* husba* 1220 husband 1220 women 1080 woman 456 wife 199
epouse women 2160 woman 911 wife 398
epoux husba* 2441 husband 2441
er repon* 1507 reponening 1507 benef* 1505 benefit 1505 bouquet 554 coi 554 cois 554 lycee 554 plafo* 554 plafocrac 554 stand 119 zones 86 anymo* 63 anymore 63 jacqu* 39 jacques 39
es nippe* 1172 nippes 1172 wheth* 499 whether 499 taken 432 testi* 432 testing 432 using 400 made 375 east 360 suffer 189 febru* 185 february 185 sheets 181 alway* 163 always 163
esey* attem* 3283 attempt 3283 tryin* 1558 trying 1558 parties 323 placed 323 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 place* 69 areas 63 thems* 62 themselves 62
eseye attem* 3283 attempt 3283 tryin* 1558 trying 1558 parties 323 placed 323 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 place* 69 areas 63 thems* 62 themselves 62
esk wheth* 2495 whether 2495 doe 45 does 45
eske after* 129 doe 121 does 121 print 101 treating 84 16 82 huric* 67 huricanes 67 illnesses 66 aren 62 included 62 ocloc* 60 oclock 60 marit* 56 maritime 56 minot* 56
eski* sorry 1840 excus* 1615 excuse 1615
eskiz sorry 1840 excus* 1615 excuse 1615
eskize sorry 1840 excus* 1615 excuse 1615
esko* escor* 4757 escort 4757
eskot escor* 4757 escort 4757
eskote escor* 4757 escort 4757
eskt escor* 4757 escort 4757
eskt* escor* 4757 escort 4757
eskte escor* 4757 escort 4757
espa* space 1523 spani* 1437 spanish 1437 pasta 1393 spagh* 1393 spaghetti 1393
espageti pasta 5572 spagh* 5572 spaghetti 5572
espanyol spani* 5746 spanish 5746
espas space 3046
espe* speci* 944 hope 507 special 461 experience 321 quality 286 exper* 265 snato 203 presence 202 presidant 202 real 154 quali* 150 type 123 bough* 103 bought 103 legal 103 paperwork 103
esper wish 1466 bough* 944 bought 944 legal 944 paperwork 944 payed 944 visas 944 paper* 521 lawye* 477 lawyer 477 hope 50 residency 44 wants 18 embas* 7 embassy 7 resid* 7
espere hope 1368 complete 262 compl* 211 he 66 wish 37 waiti* 17 waiting 17 wait 15 canno* 12 cannot 12
esperer hope 1892
esperyans experience 5783 exper* 4776
espes quality 5140 quali* 2696 type 2220 kind 11
espesial special 10884 speci* 94
espesyal special 10884 speci* 94
espesyalman specially 1252 speci* 750 snato 732 presence 729 presidant 729 real 554 gabyo* 291 gabyon 291 southern 291 espec* 279 especially 279 bra 169 relie* 158 relief 158 district 102 south* 99
espl* explanation 5917 expla* 146 explain 146
esplikasyon explanation 5917 expla* 146 explain 146
esplike explanation 5917 expla* 146 explain 146
espo* hope 1892
espoir hope 1892
espr* purpo* 2234 purpose 2234 soul 1627 spiri* 960 spirit 960 hope 631 censo* 193 censor 193 leadi* 193 leading 193 soil 193 tests 193 test 192 necessary 145 neces* 104 bible 45
espre purpo* 6702 purpose 6702 hope 946
esprer hope 1892
esprit soul 4880 spiri* 2881 spirit 2881 censo* 580 censor 580 leadi* 580 leading 580 soil 580 tests 580 test 575 bible 134 professor 90 mind 66 profe* 5 book 3
esps quality 5140 quali* 2696 type 2220 kind 11
esse* fuel 4380 gasol* 3176 gasoline 3176 gas 101
essence fuel 4380 gasol* 3176 gasoline 3176 gas 101
est wheth* 119 whether 119 e 81 th 75 doe 74 does 74 criti* 73 critical 73 lesso* 67 lesson 67 liter* 67 literal 67 translation 67 isn 61 prevent 61 is 60
esta* stadi* 3207 stadium 3207 stati* 1081 station 1081
estad stadi* 6414 stadium 6414
estadyom stadi* 6414 stadium 6414
estasyon stati* 2161 station 2161
estk reserve 3179 stock 2120 reser* 1508
esto* reserve 3179 stock 2120 reser* 1508
estok reserve 3179 stock 2120 reser* 1508
estr* stres* 3778 stress 3778
estres stres* 3778 stress 3778
estrs stres* 3778 stress 3778
et et 391 26 92 losed 90 and 88 acces* 83 access 83 bady 80 thsnk 75 issue* 67 issues 67 merge* 66 merger 66 saint* 66 sainte 66 pile 65 great 62
eta registry 2293 america 1019 regis* 740 communicate 405 enabl* 405 enable 405 neighborhoods 405 group* 162 groups 162 civil 133 thems* 113 themselves 113 states 95 state* 94 set 83 sort 69
etai* were 2386 was 103
etaient were 2386 was 103
etait were 2386 was 103
etan since 1223 because 21 becau* 18
etat state 1106 bec 490 governement 490 liabl* 490 liable 490 prs 490 wll 490 profi* 328 profit 328 gover* 182 government 80 dessa* 5 dessalines 5
etat* states 1036 state* 1033 france 904 cloths 690 wear 690 franc* 319 canada 308 refuge 158 canad* 76 begin* 75 beginning 75 refug* 58 unite* 22 united 22 usa 10 seneg* 5
etats states 1036 state* 1033 france 904 cloths 690 wear 690 franc* 319 canada 308 refuge 158 canad* 76 begin* 75 beginning 75 refug* 58 unite* 22 united 22 usa 10 seneg* 5
etaz* states 1324 state* 1321 citizen 894 citiz* 517 america 87 brother 87 usa 68 broth* 32 unite* 28 united 28
etazini states 1324 state* 1321 citizen 894 citiz* 517 america 87 brother 87 usa 68 broth* 32 unite* 28 united 28
etc etc 3320 griz 720 lines 720 river* 720 rivera 720 colon 117 foof 117 umpas* 117 umpasse 117 emess* 72 emessage 72 watere 72 medecine 62 fougy 55 water* 36 umbre* 29
eten* turn 7463 off 291
etenn turn 7463 off 291
etes am 534 is 10 are 7
etid study 867 scola* 678 scolarship 678 specially 415 scholarship 324 schol* 323 studi* 298 studies 298 speci* 248 scholarships 205 distibute 103 gonaive 103 partisans 103 rebuilding 97 ong 68 disti* 53
etid* stude* 561 student 386 university 290 study 246 unive* 145 faculties 136 studi* 103 studies 103 suffered 94 science 67 students 66 scien* 57 facul* 20 lives 5 compu* 3 computer 3
etidian university 1879 unive* 942 student 70 stude* 27
etidyan stude* 672 student 448 faculties 220 suffered 187 university 182 students 140 science 133 scien* 114 unive* 91 facul* 32 lives 8 compu* 6 computer 6 wante* 6 wanted 6
etidye study 1719 studi* 724 studies 724
etou* choke 7994 suffo* 7994 suffocate 7994
etoufe choke 7994 suffo* 7994 suffocate 7994
etra* forei* 2445 abroad 1231 foreigner 953 abroa* 899 foreign 629 stran* 604 stranger 604 foreigners 24 petit* 10 petite 10 ones 3 singl* 3 single 3
etranger abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
etrangere abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
etrangers abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
etranj stran* 7915 stranger 7915 abroad 72 foreigner 55 abroa* 52 foreign 5 forei* 3
etranje stran* 4940 stranger 4940 foreigners 1086 forei* 668 petit* 466 petite 466 abroad 45 communal 42 rivie* 39 riviere 39 foreigner 35 abroa* 33 foreign 3
etud* students 460 studi* 399 studies 399 stude* 277 study 207 sdude* 203 sdudent 203 student 140 schol* 104 scholarship 104 bello* 83 belloc 83 point 83 study* 83 studying 83 wonde* 83
etude study 860 schol* 777 scholarship 777 studi* 362 studies 362 afternoon 216 dont 33 after* 11
etudes studi* 1352 studies 1352 study 260
etudiant stude* 439 sdude* 435 sdudent 435 students 364 student 362 bello* 177 belloc 177 point 177 study* 177 studying 177 wonde* 177 wonder 177 university 94 unive* 47 great 34 almos* 16
etudiants students 2043 student 220 stude* 84
etudier study 1719 studi* 724 studies 724
etwa* narro* 2337 narrow 2337 tight 2337 stars 2050 star 925 air 770 outsi* 28 outside 28
etwal stars 2733 star 1233 air 1027 outsi* 38 outside 38
etwat narro* 9349 narrow 9349 tight 9349
eux them 622 jokin* 226 joking 226 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3 they 3
evad* prisoner 3579 priso* 1359 denou* 1121 denounce 1121 escaped 762 escap* 397 prison 213 prisoners 25
evade prisoner 3579 priso* 1359 denou* 1121 denounce 1121 escaped 762 escap* 397 prison 213 prisoners 25
evak* evacu* 3971 evacuation 3971 evacuate 3009 link 3 onlin* 3 online 3 orlan* 3 orlando 3
evakue evacuate 9115 evacu* 1515 evacuation 1515
evakyasyon evacu* 4726 evacuation 4726 evacuate 700 link 84 onlin* 84 online 84 orlan* 84 orlando 84
evakye evacuate 9115 evacu* 1515 evacuation 1515
even* events 1251 event* 969 event 867 efforts 410 dear 294 catastrophy 287 departement 190 north 177 effor* 142 depar* 133 bye 104 weath* 101 weather 101 catas* 42 department 28 tsunami 12
evenman events 2189 event* 1696 event 1518
evnm* events 2189 event* 1696 event 1518
evnman events 2189 event* 1696 event 1518
ewop europ* 11992 europe 11992
ewp europ* 11992 europe 11992
exam* exam 1591 ecogr* 735 ecography 735 pregnate 735 exams 585 favor 142 possibility 38
examen ecogr* 1417 ecography 1417 pregnate 1417 exam 1250 exams 399 favor 273 possibility 73 possi* 3
examens exams 1602 exam 1184
excu* excus* 2190 excuse 2190 sorry 157 eed 109 gueri* 109 guerin 109 leogn* 109 leognae 109 navy 109 saw 19 base 15 hurry 11
excusez sorry 1840 excus* 1615 excuse 1615
exem* examp* 3825 example 3825
exemple examp* 3825 example 3825
expu* pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
expuls pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
expulse pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
expulses pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
expulsion pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
expulss pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
exto* ranso* 2023 ransom 2023 extor* 475 extortion 475
extorsion ranso* 2023 ransom 2023 extor* 475 extortion 475
extr* archiv 1240 copie* 380 copies 380 docum* 362 documents 362 certificate 224 certi* 206 obtai* 171 obtain 171 archi* 128 translate 91 birth 72 trans* 66 registry 60 important 42 impor* 40
extrait archiv 1240 copie* 380 copies 380 docum* 362 documents 362 certificate 224 certi* 206 obtai* 171 obtain 171 archi* 128 translate 91 birth 72 trans* 66 registry 60 important 42 impor* 40
f bathr* 122 bathroom 122 archiv 119 onnen 101 desen* 97 desentralise 97 schoolmy 89 someo* 85 someone 85 insig* 81 insight 81 satel* 81 satellites 81 colds 79 allwa* 77 allways 77
fach* anger 4715 upset 4715 angry 1371
fache anger 4715 upset 4715 angry 1371
faci* easy 8756
facile easy 8756
faco* manne* 2534 manner 2534 way 7
facon manne* 2534 manner 2534 way 7
facu* faculty 2727 facul* 1543 university 87 unive* 44
facult faculty 2727 facul* 1543 university 87 unive* 44
faculte faculty 2727 facul* 1543 university 87 unive* 44
fai make 1303
fail* fault 2630 magni* 791 magnitude 791 scale 791 cap 20 haitien 14
faille fault 2630 magni* 791 magnitude 791 scale 791 cap 20 haitien 14
faim starv* 773 starving 773 merge* 475 merger 475 saint* 475 sainte 475 hungry 74 hunge* 69 hunger 69 hungr* 45 turn 22 antoi* 15 antoine 15 along 12 thirst 3
fair* supposed 447 make 150 affaires 147 affai* 146 copie* 138 copies 138 docum* 131 documents 131 recog* 96 recognized 96 rheto 95 writer 95 christ 92 18 85 chris* 82 studi* 81
faire supposed 447 make 150 affaires 147 affai* 146 copie* 138 copies 138 docum* 131 documents 131 recog* 96 recognized 96 rheto 95 writer 95 christ 92 18 85 chris* 82 studi* 81
fait 1189 484 152 484 206 484 2353 484 257 484 3106 484 4000 484 childrens 484 make 434 complete 417 compl* 335 refugees 47 500 31 persons 13 adult* 5 adults 5
fait* thsnk 755 using 665 made 624 writt* 530 written 530 bruis* 479 bruised 479 sky 425 sheets 301 sheet* 271 beg 153 daugh* 123 daughter 123 she 31 rescu* 9 rescue 9
faites thsnk 755 using 665 made 624 writt* 530 written 530 bruis* 479 bruised 479 sky 425 sheets 301 sheet* 271 beg 153 daugh* 123 daughter 123 she 31 rescu* 9 rescue 9
fak college 7414 colle* 2822 faculty 70 facul* 39
faki* facul* 2684 college 2052 colle* 781 faculties 507 faculty 19 lives 18 provinces 6
fakilte facul* 2684 college 2052 colle* 781 faculties 507 faculty 19 lives 18 provinces 6
fakt* factory 10340 facto* 859
faktori factory 10340 facto* 859
fama* pharm* 5856 pharmacist 4859 pharmacy 438
famasi pharmacy 4703 pharm* 3712
famasyen pharmacist 19739 pharm* 60
fami culturelle 529 educative 529 enfan* 529 enfants 529 epano* 529 epanouisment 529 fami 529 pour 529 uceee* 529 uceeedh 529 family 434 famil* 178 et 155 cultu* 102 its 63
fami* famin* 1393 famine 1393 family 507 famil* 316 centers 292 finds 292 heber* 292 hebergements 292 oblige 292 oblig* 236 1189 94 152 94 206 94 2353 94 257 94 3106 94
famille family 691 famil* 284 mole 97 nicol* 97 nicolas 97 destroy 96 dupon* 71 dupont 71 heigh* 71 heights 71 parac* 71 parachuting 71 reserves 71 br 63 soint 63 upon 63
famin famin* 15323 famine 15323
fanm women 1837 woman 795 midwi* 743 midwife 743 ecogr* 250 ecography 250 pregnate 250 helps 76 poorl* 76 poorly 76 favor 48 condoms 42 vitam* 42 vitamines 42 pregn* 25 iron 17
fanm* famil* 520 family 294 families 276 midwi* 173 midwife 173 pharmacy 157 pharm* 124 lived 116 relatives 106 relat* 100 favor 75 re 46 refer* 37 referring 37 words 36 provided 33
fanmasi pharmacy 4703 pharm* 3712
fanmi families 646 famil* 516 family 229 relatives 158 relat* 149 favor 113 re 96 refer* 59 referring 59 words 58 provided 53 crowd 41 men 40 sure 38 usa 35 abroard 16
fanmim lived 660 family 430 8 373 kise 373 komin 373 manic* 373 manich 373 suffered 255 science 181 famil* 177 scien* 156 boyer 144 specified 140 thati 140 squar* 127 square 127
fanmin family 665 famil* 274 our 270
fanmsaj midwi* 5204 midwife 5204
fann cracks 1387 crack 907 cover* 716 covers 716 cracked 626 crack* 365 colla* 205 collapsed 205 citizen 73 destroyed 66 destr* 46 citiz* 42 brake 12 down 3
faon manne* 2534 manner 2534 way 7
fari* flour 2217 drizz* 2189 drizzle 2189 cornm* 743 cornmeal 743 corn 293 wheat 41 foods* 12 foodstuff 12 pea 12 peas 12 peasants 12 highe* 11 higher 11 culti* 10 cultivate 10
farin flour 2520 cornm* 1041 cornmeal 1041 foods* 45 foodstuff 45 pea 45 peas 45 peasants 45 culti* 39 cultivate 39 seed 33 seeds 33 highe* 29 higher 29 raise 25 peasa* 17
farinay drizz* 15323 drizzle 15323
farine wheat 7408 corn 1670 flour 8
farm* pharmacy 4703 pharm* 3712
farmasi pharmacy 4703 pharm* 3712
fas oppos* 1726 opposite 1726 60 632 accro* 632 accross 632 plaza 632 facin* 369 facing 369 telec* 340 teleco 340 night* 260 nights 260 werew* 260 werewolfs 260 500 239 refer* 196
fasi* easy 8756
fasil easy 8756
faso* manne* 592 manner 592 manif* 511 manifestation 511 sells 511 hygienic 449 lumum* 360 lumumba 360 patri* 360 patrice 360 pleae 360 parties 277 placed 277 envir* 258 environment 258 thirst 206
fason manif* 616 manifestation 616 sells 616 hygienic 524 lumum* 419 lumumba 419 patri* 419 patrice 419 pleae 419 parties 342 placed 342 manne* 340 manner 340 envir* 301 environment 301 thirst 248
fasonn manne* 2262 manner 2262 kind 442 way 7
fati* fatig* 8330 fatigue 8330 tired 418
fatig fatig* 8330 fatigue 8330 tired 418
fatige fatig* 8330 fatigue 8330 tired 418
fatr* trash 5025 garba* 3188 garbage 3188 debri* 726 debris 726 rubble 111 grave* 98 gravel 98 rubbl* 39 current 10 curre* 3
fatra trash 5025 garba* 3188 garbage 3188 debri* 726 debris 726 rubble 111 grave* 98 gravel 98 rubbl* 39 current 10 curre* 3
faut should 807 shoul* 665 must 286
faux false 5053 lie 1046
fay fault 1783 devac* 900 devacuation 900 remainder 900 rift 900 line 552 energ* 37 energy 37 seism* 20 seismic 20 store 18
fe do 92 rebar 92 steel 92 make 91 ache 73 effort 51 gift 49 hurts 47 queue 47 doing 45 grade 40 toothache 39 hurt 36 childbirth 35 heada* 35 headache 35
feb weakn* 5148 weakness 5148 weak 1840
febl* weakn* 5148 weakness 5148 weak 1840
febles weakn* 5148 weakness 5148 weak 1840
febls weakn* 5148 weakness 5148 weak 1840
fek recen* 2997 recently 2997 just 976 arrived 331 arriv* 31
fele* orphans 2912 orpha* 1023 trage* 720 tragedy 720 orphan 370
felen orphans 2912 orpha* 1023 trage* 720 tragedy 720 orphan 370
feli* congr* 3142 congratulations 1605 orphanage 749 congratulate 254 orpha* 150 modes* 4 modesty 4 titanic 4 fm 3
felina orphanage 4492 orpha* 901
felisitasyon congratulations 12552 congr* 28
felisite congratulations 4160 congr* 2344 fm 524 signa* 212 signal 212 congratulate 114
fem hurts 508 plastic 304 digiciel 286 extra 286 oh 242 lease 232 rent 232 se 221 devac* 193 devacuation 193 remainder 193 rift 193 relatives 185 relat* 175 plast* 163 tied 153
feme shut 10101
feme* closed 1102 close* 806 shut 379 taken 216 testi* 216 testing 216 febru* 93 february 93 bridg* 22 bridge 22 psychological 10 meeti* 4 meeting 4
femen closed 1225 close* 896 shut 421 bridg* 25 bridge 25
femm* wife 2161 women 542 woman 229 spend 21 enoug* 5 enough 5
femme wife 2378 women 228 spend 111 woman 96 enoug* 24 enough 24 child 10 him 9 old 3
femmes women 2160 woman 911 wife 398
fen end 738 diing 392 lafer* 392 laferone 392 killi* 363 killing 363 aviat* 251 aviation 251 mainl* 251 mainly 251 responsables 251 steet 251 thhe 251 make 160 mr 150 exten* 58
fene* windo* 3564 window 3564
fenet windo* 3565 window 3565
fenetre windo* 3306 window 3306 door 370
fenk just 2040 recen* 1668 recently 1668 arrived 24 jerem* 8 jeremie 8 came 3
feno* gabyo* 727 gabyon 727 southern 727 make 650 relie* 396 relief 396 south* 247 part 18 calle* 7 called 7
fenou make 1300
fent windo* 3565 window 3565
fent* windo* 3306 window 3306 door 370
fentre windo* 3306 window 3306 door 370
fenw* dark 3798 darkn* 3798 darkness 3798
fenwa dark 3798 darkn* 3798 darkness 3798
fera* rebar 8047 steel 8047 iron 180
feray rebar 8047 steel 8047 iron 180
ferm closed 867 close 690 close* 634
ferm* close 1227 closed 448 close* 327 opene 132 prisons 132 would* 132 wouldn 132 door 4 priso* 4
ferme closed 867 close 690 close* 634
fermee closed 867 close 690 close* 634
fermer closed 867 close 690 close* 634
fet meant 1666 born 955 holid* 829 holiday 829 party 491 decentralize 337 birth* 241 birthday 241 goode* 207 goodevening 207 oriental 207 orien* 183 authorization 182 ditch 182 intervene 182 takes 182
feu fire 2729
feui* feuil* 1717 feuilles 1717 disca* 275 discard 275 pista* 57 pistache 57 savan* 49 savane 49 emerg* 35 emergency 35
feuille feuil* 1981 feuilles 1981 pista* 390 pistache 390 savan* 337 savane 337
feuilles feuil* 1182 feuilles 1182 disca* 550 discard 550 emerg* 69 emergency 69
fevr* febru* 4290 february 4290
fevrier febru* 4292 february 4292
fevriye febru* 4292 february 4292
fey leaf 2940 heale* 1365 healer 1365 herba* 1365 herbal 1365 sheet 673 metal 613 roofi* 613 roofing 613 feuil* 460 feuilles 460 carrefour 144 carre* 99 tin 28
fi girl 1572 daugh* 630 daughter 630 play 77 nonse* 68 nonsensical 68 notes 41 note 37 16 32 person 11 perso* 8 thi 3 this 3
fich form 4836
fiev* fever 1342
fievre fever 1342
figi face 23983
fil wire 3778 illeg* 2093 illegally 2093 queue 452 line 285 long 88
fila* phila* 2848 havnt 607 told 524 20 471 philanthropic 296 cheki* 184 chekina 184 philanthropy 184 among 119 messages 26 22 18 remem* 17 remember 17 land 10 survivors 9 total 9
file queue 1522 line 961 wait 890
fill* daugh* 2010 daughter 2010 girl 90
fille daugh* 2020 daughter 2020 girl 26 bruis* 25 bruised 25 beg 8
filles daugh* 1680 daughter 1680 girl 665
filo final 2211 philo* 2211 philosophy 2211 location 727 learn 726 order 489 resum* 99 resume 99 locat* 36 year 23 last 8
filo* final 4450 philo* 4450 philosophy 4450
filozofi final 4450 philo* 4450 philosophy 4450
fils son 2769
filt filte* 9850 filter 9850
filt* filte* 9850 filter 9850
filtre filte* 9850 filter 9850
fim form 4836
fin finish 387 languages 230 termi* 230 terminate 230 suffered 226 posse* 225 possess 225 run 210 science 160 rte 156 houses 144 scien* 138 left 130 house* 125 calva* 108 calvaire 108
fine* buria* 1909 burial 1909 funer* 1909 funeral 1909
fineray buria* 1909 burial 1909 funer* 1909 funeral 1909
fini finished 662 finis* 616 over 251 throw 205 lagonav 204 240 173 end 166 stopp* 159 stopped 159 retor* 153 retord 153 tremors 139 run 106 done 104 finish 85 calam* 70
fini* 23 1769 25 1769 finish 1285 finis* 302 socia* 209 social 209 worke* 43 worker 43 end 10 martissant 10 marti* 3
finir finish 2570 finis* 605 end 20
finn finished 1048 killi* 927 killing 927 115 522 chava* 522 chavanne 522 impass 522 mal 522 wat 522 finish 291 finis* 69 route 65 petion 41 terre 32 got 22 ville 14
fis office 2182 offic* 695
fisi cracks 2773 crack 1814 cracked 1251 crack* 731
fisi* cracks 4268 crack* 1124 crumb* 694 crumbles 694 safe 438 crack 125 cracked 86
fisire cracks 4268 crack* 1124 crumb* 694 crumbles 694 safe 438 crack 125 cracked 86
fiss* crack 3124 cracked 2154 crack* 1258
fissur crack 3124 cracked 2154 crack* 1258
fissure crack 3124 cracked 2154 crack* 1258
fissures crack 3124 cracked 2154 crack* 1258
fivr* yello* 804 yellow 804 dengu* 793 dengue 793 fever 787 avoid 498
fivre yello* 804 yellow 804 dengu* 793 dengue 793 fever 787 avoid 498
fiya* engag* 14427 engaged 14427 fianc* 5259 fiance 5259
fiyanse engag* 14427 engaged 14427 fianc* 5259 fiance 5259
flas* lamp 2162 flash* 2074 flashlight 2074 alix 802 champagne 802 colem* 802 coleman 802 flash 802 roy 802 champ* 102
flash lamp 2162 flash* 2074 flashlight 2074 alix 802 champagne 802 colem* 802 coleman 802 flash 802 roy 802 champ* 102
fle flower 23885 flowe* 441
fleu* sea 945 river 809 bariy 583 fleur* 583 fleurimond 583 antoi* 412 antoine 412 entra* 215 entrance 215 rd 192 crush* 21 crushed 21 3 18 been 5 friends 3
fleuve sea 1889 river 1618
floo* jaffa* 810 jaffaabad 810 tori 810 dam 400 crops 399 kachi* 399 kachipul 399 crop 397 los 210 loss 210 caused 199 gov 175 income 175 kambr 175 plz 175 shada* 175
flood jaffa* 810 jaffaabad 810 tori 810 dam 400 crops 399 kachi* 399 kachipul 399 crop 397 los 210 loss 210 caused 199 gov 175 income 175 kambr 175 plz 175 shada* 175
flor* flori* 8873 florida 8873 miami 20
florid flori* 8873 florida 8873 miami 20
fm fm 899 ll 591 recharging 401 signa* 364 signal 364 recha* 285 congratulate 196 big 187 small 141 cell 132 fathe* 115 father 115 congr* 97 mothe* 6 mother 6 d 3
fmas* cours* 2612 course 2612 training 1409 train* 904
fmasyon cours* 2612 course 2612 training 1409 train* 904
fme shut 5051 amounted 611 comite 611 delim* 611 delimart 611 diqui* 611 diquini 611 formi* 611 forming 611 incomplet 611 kinds 611 severl 611 tryed 611 victimes 611 amoun* 73 comit* 22
fmen close* 1087 closed 565 close 377 bj 122 doors 122 carfo* 46 carfour 46 closes 42 costs 42 saw 20 shut 18 schools 17 president 4 door 3
fmil appli* 3609 application 3609 form 190
fnwa dark 3798 darkn* 3798 darkness 3798
fo loud 3650 fake 2015 liber* 1133 liberte 1133 must 422 fort 124 stron* 73 strong 73 false 8
foi once 11629 times 831
fok must 956 producing 167 produ* 166 belongs 112 greething 112 recom* 112 recommendation 112 reconstruct 112 bouquet 111 coi 111 cois 111 lycee 111 plafo* 111 plafocrac 111 closedplace 92 created 92
foli mad 6801 menta* 6801 mental 6801 crazy 9
fom form 2418 must 738
foma* cours* 2612 course 2612 training 1409 train* 904
fomasion cours* 2612 course 2612 training 1409 train* 904
fomasyon cours* 2612 course 2612 training 1409 train* 904
fomi* appli* 3609 application 3609 form 190
fomile appli* 3609 application 3609 form 190
fon deep 3469 telep* 628 telephone 628 must 492
fond fond 6198 paris* 6198 parisien 6198
fond* found* 8358 foundation 8358
fondasion found* 8358 foundation 8358
fondasyon found* 8358 foundation 8358
fonk* funct* 1068 functioning 768 carfo* 760 carfour 760 operate 636 opera* 499 worki* 325 working 325 burea* 174 bureau 174 currently 174 functionning 174 urgency 174 cafe 138 cyber 138 tryin* 104
fonksyon wich 1884 burea* 611 bureau 611 currently 611 functionning 611 urgency 611 worki* 508 working 508 cafe 469 cyber 469 funct* 339 fougy 128 curre* 119 carfo* 70 carfour 70 9 52
fonp* fond 6198 paris* 6198 parisien 6198
fonparizyen fond 6198 paris* 6198 parisien 6198
font* fonta* 1855 fontamara 1855 re 138 hungry 18 something 13 hungr* 11 somet* 10 aren 6 included 6
fontama fonta* 2097 fontamara 2097
fontamara fonta* 1812 fontamara 1812 re 155 hungry 20 aren 15 included 15 something 14 hungr* 13 somet* 11 43 7 caste* 6 castera 6 crad 6 crads 6 inclu* 6 mapou 6
food r 640 hurry 608 hayoo 436 tertu* 436 tertulien 436 pista* 342 pistache 342 noire 309 savan* 296 savane 296 perni* 279 pernier 279 fr 262 bags 135 mats 135 waters 135
for hayoo 441 tertu* 441 tertulien 441 madne* 357 madness 357 forest 317 fores* 291 fr 265 u 214 bles 175 bless 175 efforts 174 your 146 contimue 136 gods 136 prayers 136
forc* stren* 8357 strength 8357
force stren* 8357 strength 8357
fore forest 2221 fores* 2037 jungl* 914 jungle 914
fore* forest 2221 fores* 2037 jungl* 914 jungle 914
foret forest 2221 fores* 2037 jungl* 914 jungle 914
form* training 2065 train* 1324 appoi* 1172 appointment 1172 form 302 learn 157
formation training 4131 train* 2649 learn 315
formulaire appoi* 2343 appointment 2343 form 605
fort fort 4077 forest 555 fores* 509 gues 237 guess 237 mercr* 237 mercredi 237 mix 237 mounn 237 takin* 237 taking 237 whos 237 jungl* 229 jungle 229 toilets 140 liber* 133
fos fake 14108 false 53
fosk* abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
foskouch abort* 3649 abortion 3649 misca* 3649 miscarriage 3649
fote* armch* 9848 armchair 9848 wheelchair 7 wheel* 6
fotey armch* 9848 armchair 9848 wheelchair 7 wheel* 6
foto pictu* 3268 photo 961 answering 592 moments 592 photo* 592 photocopy 592 dad 495 telli* 185 telling 185 pictures 176 picture 99 fingerprints 44 transportation 35 finge* 26 saw 24 momen* 17
fou mad 1583 menta* 1583 mental 1583 stove 1487 crowd 1291 crazy 1177 b 265 edh 228 nonse* 117 nonsensical 117 darli* 74 darling 74 kid 66 kids 66
foul crowd 9036
foun* supply 5682 supplies 1107 suppl* 1100 provide 141
founi supply 5682 supplies 1107 suppl* 1100 provide 141
founiti supply 5682 supplies 1107 suppl* 1100 provide 141
four* supply 2841 0 574 107 574 54 574 em 574 fichi* 574 fichier 574 fourn* 574 fournisseur 574 inc 574 jamda* 574 jamdat 574 jar 574 taill* 574 taille 574 texa 574
fourniti supply 5682 supplies 1107 suppl* 1100 provide 141
fout* footb* 1853 football 1853 socce* 1853 soccer 1853 game 31 field 3
foutbl footb* 1853 football 1853 socce* 1853 soccer 1853 game 31 field 3
foutbol footb* 1853 football 1853 socce* 1853 soccer 1853 game 31 field 3
foy fault 2674 line 827
foye* recep* 3545 reception 3545 cente* 3 center 3
foyer recep* 3545 reception 3545 cente* 3 center 3
fr frere* 1179 freres 1179 ganna 483 jorki* 347 jorking 347 closes 318 costs 318 hayoo 309 tertu* 309 tertulien 309 brother 275 fr 186 sartr* 147 sartre 147 spous* 119 spouses 119
fraj* vulne* 2195 vulnerable 2195
frajil vulne* 2195 vulnerable 2195
frak* fract* 4292 fracture 4292 bone 347 broke* 4 broken 4
frakti fract* 4292 fracture 4292 bone 347 broke* 4 broken 4
fran* franc* 1659 frenc* 1321 french 1321 pari 381 paris 381 flour 334 plase 239 france 205 official 76 francais 42 svp 42 done 35 doing 14 may 8 debts 5 indep* 5
frans pari 3719 paris 3719 flour 1112 frenc* 884 french 884 france 8 franc* 3
franse frenc* 2651 french 2651
frap* hit 2060 knock 1737 struck 933 struc* 846 moya 322 falli* 276 falling 276 blocks 162 walk 127 lwe 37 lwes 37 strik* 32 strike 32 bless* 29 blessed 29 firm 26
frape knock 3705 hit 2148 bless* 581 blessed 581 struck 175 lwe 166 lwes 166 struc* 159 firm 108 massi* 108 massive 108 strik* 69 strike 69 stron* 58 strong 58 night* 45
fraz sentence 1855 sente* 1829
fre broth* 2555 brother 802 sisters 73 brothers 25 siste* 6
fred* cold 853 ave 428 coner 428 didnt 428 sogeb* 428 sogebank 428 arms 235 legs 235 berna* 171 bernard 171 ecole 171 normale 171 perou 171 peruv* 171 peruvian 171 bariy 166
fredi cold 954 arms 400 legs 400 bariy 233 fleur* 233 fleurimond 233 casez 225 holes* 225 holese 225 poors 225 tahnk 225 medecine 172 antoi* 165 antoine 165 entra* 86 entrance 86
frem brother 2744 broth* 1000
frer* brothers 1844 detail 908 frere 908 jumba* 908 jumbala 908 litle 908 brother 331 4 224 broth* 121 shelter 103 shelt* 82 club 4
frere brothers 1229 detail 1210 frere 1210 jumba* 1210 jumbala 1210 litle 1210 4 299 brother 221 shelter 138 shelt* 109 broth* 80 club 5
freres brothers 3688 brother 662 broth* 241
fret cold 1709 hypot* 331 hypothermia 331
frig* refri* 8358 refrigerator 8358
frigid refri* 8358 refrigerator 8358
frigide refri* 8358 refrigerator 8358
froi* cold 1468 showers 254 cuba 252 showe* 170 predicted 140 predi* 101 tomor* 6 tomorrow 6 tonig* 3 tonight 3
froid cold 1468 showers 254 cuba 252 showe* 170 predicted 140 predi* 101 tomor* 6 tomorrow 6 tonig* 3 tonight 3
fron* border 692 borde* 366 front* 190 frontiere 190 sans 190 san 189 showers 178 cuba 177 showe* 119 predicted 98 predi* 70 blood 5 tomor* 4 tomorrow 4
frontiere border 969 borde* 513
frontire border 969 borde* 513
fronty front* 666 frontiere 666 sans 666 san 661 border 485 borde* 256 blood 19 otherwise 6 care 4 other* 3
frontye border 969 borde* 513
frre brothers 3688 brother 662 broth* 241
frre* brothers 3688 brother 662 broth* 241
frres brothers 3688 brother 662 broth* 241
frt hypot* 1654 hypothermia 1654 cold 1169
frui* veget* 3905 vegetables 3905 fruit 3297
fruits veget* 3905 vegetables 3905 fruit 3297
fty armch* 9848 armchair 9848 wheelchair 7 wheel* 6
fune* bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
funerailles bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
funr* bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
funrailles bury 1678 buria* 1443 burial 1443 funer* 1443 funeral 1443
fwa liver 2665 times 1334 time 938 once 908 human 288 secon* 192 second 192 picture 156 think* 86 thinking 86 act 60 pictu* 54 decre* 36 decrease 36 greating 36 ideli* 36
fwi fruit 11082
fwon* borde* 704 border 581 wall 247 borders 91 checkpoint 6 check* 5 cros 4 cross 4 post 3
fwonty borde* 692 border 483 wall 340 borders 279 checkpoint 38 check* 30 post 21 cros 9 cross 9 doctors 5
fwontye borde* 688 border 642 wall 194 borders 33 closed 5 close* 3
fy ambroide 745 salem 745 mulle* 718 muller 718 comitee 693 informatioon 693 organised 693 commitee 603 medicaitons 603 necessities 603 ambro* 325 maglo* 325 magloire 325 avenu* 148 avenue 148 comit* 148
fyev fever 1227 docter 197 docte* 158 general 70 quick* 60 quickly 60 gener* 14 throa* 12 throat 12 eye 10 eyes 10
fyv fever 952 medecine 264 bidon 194 dika 194 dikas 194 jackm* 194 jackmel 194 lokad* 194 lokadi 194 lolo 194 paske* 194 pasket 194 stava* 194 stavation 194 potab* 121 potable 121
g piece 733 ngo 658 1000 577 ht 577 promised 577 40 405 rough* 405 roughly 405 tin 386 lovel* 375 lovely 375 hard 209 sold 164 00 88 organization 76 promi* 58
gad coast 2272 guard 1966 watch 1378 writed 225 else 212 wante* 160 wanted 160 write* 151 wrong 35 look 15
gade look 926 watch 601 solid* 425 solidarity 425 david* 418 davidson 418 paul 418 plese 418 ruell* 418 ruelle 418 treated 418 operate 404 115 318 chava* 318 chavanne 318 impass 318
gadk* coast 3786 guard 3276
gadkot coast 3786 guard 3276
gadkt coast 3786 guard 3276
gadr* kinde* 8358 kindergarten 8358
gadri kinde* 8358 kindergarten 8358
gady* watch* 15322 watchman 15322
gadyen watch* 15322 watchman 15322
gain has 1073 there 11
galo* gallo* 4564 gallon 4564 selli* 22 selling 22 diese* 5 diesel 5
galon gallo* 4564 gallon 4564 selli* 22 selling 22 diese* 5 diesel 5
gang gang 5366 gangs 5366
gani* organ* 1232 greeting 233 organization 229 comitee 119 informatioon 119 organised 119 mulle* 118 muller 118 commitee 94 medicaitons 94 necessities 94 organize 90 organizations 42 comit* 25 feuil* 13 feuilles 13
ganizasyon greeting 936 organ* 906 organization 641 organizations 169 organize 28 greet* 18 understanding 7
ganize organize 1003 mulle* 689 muller 689 comitee 665 informatioon 665 organised 665 commitee 579 medicaitons 579 necessities 579 comit* 142 organ* 128 feuil* 76 feuilles 76 organized 22 organization 18
gant* ganth* 5572 ganthier 5572 haven 470 commune 118 secti* 109 section 109 had 25 commu* 10 which 6 yet 5
ganthier ganth* 4179 ganthier 4179 haven 705 commune 177 secti* 164 section 164 had 38 commu* 15 which 9 yet 8 aid 3 victims 3
gantye ganth* 8358 ganthier 8358
gany* gain 8358 win 8358
ganye gain 8358 win 8358
garc* boys 2960 boy 1250 rheto 421 writer 421 18 378 im 162 write* 139 man 40 life 14 livin* 4 living 4 young 4 alone 3
garcon boys 2220 boy 938 rheto 632 writer 632 18 567 im 243 write* 209 man 61 life 21 young 7 livin* 6 living 6 alone 4 years 3
garcons boys 4440 boy 1875
gard* agent* 4206 agents 4206 guard 579
garde agent* 4206 agents 4206 guard 579
gardes agent* 4206 agents 4206 guard 579
gare stati* 2161 station 2161
garo* boys 4440 boy 1875
garon boys 4440 boy 1875
garons boys 4440 boy 1875
gaso* man 1327 son 1262 boy 499 condoms 290 vitam* 290 vitamines 290 iron 120 antib* 87 antibiotics 87 languages 66 termi* 66 terminate 66 ent 37 condo* 35 young 13 youth 3
gason man 1327 son 1262 boy 499 condoms 290 vitam* 290 vitamines 290 iron 120 antib* 87 antibiotics 87 languages 66 termi* 66 terminate 66 ent 37 condo* 35 young 13 youth 3
gat rotte* 5376 rotten 5376 spoil* 5376 spoiled 5376 ruine* 407 ruined 407
gate rotte* 5376 rotten 5376 spoil* 5376 spoiled 5376 ruine* 407 ruined 407
gaz gas 4348 gazol* 1186 gazoline 1186 keros* 33 kerosene 33 diese* 15 diesel 15 stati* 8 station 8 fuel 7 price 6 gasol* 5 gasoline 5
gazl* keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
gazlin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
gazo* gasol* 2737 gasoline 2737 diese* 2043 diesel 2043 fuel 1011 selli* 332 selling 332 keros* 19 kerosene 19 gallo* 14 gallon 14
gazolin gasol* 2737 gasoline 2737 diese* 2043 diesel 2043 fuel 1011 selli* 332 selling 332 keros* 19 kerosene 19 gallo* 14 gallon 14
gch left 2255
gdgd earthquake 253 earth* 161
gen have 78 there 46 has 45 seems 43 no 40 seem 28 cause 26 age 22 old 21 place* 21 agenc* 19 agency 19 appea* 19 16 16 frequ* 16 frequency 16
genl broug* 2746 brought 2746 seems 1307 maybe 943 seem 850 forge* 5 forget 5
genl* seems 2614 maybe 1887 seem 1701
genle seems 2614 maybe 1887 seem 1701
gens cay 695 overp* 695 overpopulation 695 overw* 695 overwhelmed 695 risings 695 people 130 goods 123 peopl* 97 risin* 51 secur* 9 security 9
geny* lagonav 348 gain 321 win 321 ent 265 edh 174 shortage 141 e 131 behav* 130 behaviour 130 assisting 127 limit* 127 limited 127 short* 126 ther 112 forse* 105 forsee 105
genyen lagonav 390 gain 348 win 348 ent 289 edh 188 shortage 154 behav* 142 behaviour 142 e 142 assisting 138 limit* 138 limited 138 short* 138 ther 123 forse* 114 forsee 114
genyin has 1073 there 11
gera* batai* 4179 bataille 4179 geral* 4179 gerald 4179
gerald batai* 4179 bataille 4179 geral* 4179 gerald 4179
geri cure 9846 heal 9846 recov* 15 recover 15
geri* cure 9846 heal 9846 recov* 15 recover 15
gerizon cure 9846 heal 9846 recov* 15 recover 15
ges elder* 1687 elderly 1687 old 85
gide orient 10321 orien* 1202 guide 130
gin mis 502 miss 502 signa* 281 signal 281 resso* 253 ressources 253 wipe 253 wipes 253 problem 244 arcah* 223 arcahaie 223 has 194 hungra 159 otherwise 142 hygienic 65 other* 60
giya* guian* 9850 guiana 9850
giyan guian* 9850 guiana 9850
giyn guian* 9850 guiana 9850
glas ice 23983
glis* lands* 1226 landslide 1226 mudsl* 642 mudslide 642 adven* 352 adventist 352 koa 352 pray 310 churc* 120 church 120 prayer 57 praye* 56 clerc* 36 clercine 36
glise adven* 822 adventist 822 koa 822 mudsl* 793 mudslide 793 pray 724 churc* 280 church 280 lands* 148 landslide 148 prayer 134 praye* 131 clerc* 84 clercine 84 location 4
glisman mudsl* 2380 mudslide 2380 lands* 445 landslide 445
glissement lands* 2489 landslide 2489
gn has 432 witho* 344 without 344 there 85 is 3
goav* goave 1588 grand 208 petit 139 bai 52 creol 52 ingli* 52 inglish 52 adres* 27 adress 27 frenc* 5 french 5
goave goave 1588 grand 208 petit 139 bai 52 creol 52 ingli* 52 inglish 52 adres* 27 adress 27 frenc* 5 french 5
goch left 2255
god francais 692 svp 692 bles 477 bless 477 u 360 efforts 273 contimue 244 gods 244 prayers 244 ur 244 dear 196 direction 134 franc* 95 effor* 94 bye 69 ready 36
gode glas 3562 glass 3562 cup 923 bariy 583 fleur* 583 fleurimond 583 antoi* 412 antoine 412 entra* 215 entrance 215 rd 192 crush* 21 crushed 21 3 18 been 5 friends 3
goj throa* 2629 throat 2629 docter 6 docte* 5
gona* gonai* 1249 gonaives 1082 peoples 280 islan* 261 island 261 bonhe* 134 bonheure 134 point* 134 pointe 134 raque* 134 raquettecommunity 134 gonav* 97 gonave 97 350 94 amounts 94 galet* 94
gonaiv gonaives 1921 gonai* 906 reach* 605 reached 605 hospitals 171 possible 14 possi* 7
gonaives gonaives 2323 gonai* 1096
gonave islan* 4969 island 4969 gonav* 65 gonave 65
gonayiv gonai* 1446 peoples 1084 gonaives 624 distibute 132 gonaive 132 partisans 132 part 95 breaked 86 supports 86 disti* 68 break* 42 respe* 16 respect 16 lived 5 distribution 4
gonayv gonaives 2323 gonai* 1096
gou starv* 830 starving 830 resso* 270 ressources 270 wipe 270 wipes 270 danjo* 208 danjour 208 urege* 208 uregent 208 hygienic 69 downt* 45 downtown 45 adult* 40 adults 40 shoe 19
goud gourd* 2264 gourdes 2264 goud 1595 00 1247 rate 528 30 100 buyin* 100 buying 100 cart 100 dollar 49 dolla* 6 store 3
goud* gourd* 1197 gourdes 1197 earthquake 169 earth* 107
goudou earthquake 253 earth* 161
goudougoudou earthquake 253 earth* 161
gouds gourd* 3591 gourdes 3591
goum* battl* 2665 battle 2665 fight 2665 survive 1992 survi* 492 calam* 218 calamity 218 mist 218 striv* 218 striving 218 miser* 38 misery 38 advice 5 save 4 advic* 3 while 3
goumen battl* 2665 battle 2665 fight 2665 survive 1992 survi* 492 calam* 218 calamity 218 mist 218 striv* 218 striving 218 miser* 38 misery 38 advice 5 save 4 advic* 3 while 3
gour* gourd* 3591 gourdes 3591
gourdes gourd* 3591 gourdes 3591
gout* taste 16716
goute taste 16716
gouv* government 642 gover* 618 gourv* 233 gourvernement 233 gouvernement 107 doesn 71 gouve* 69 personal 60 repor* 57 report 57 opini* 46 opinion 46 infos 32 cleaned 7 homes 7
gouvelman government 795 gover* 766
gouvenman government 551 gover* 530 gourv* 408 gourvernement 408 gouvernement 187 cleaned 157 homes 157 doesn 126 gouve* 121 repor* 100 report 100 pictu* 79 infos 56 foods* 23 foodstuff 23 pea 23
gouvernement offer 1508 state 433 government 357 gover* 344 haitian 42 doe 19 does 19
gouvernman government 795 gover* 766
gouvnman government 766 gover* 737 state 79
grac* grace 1220 egliz 1098 thanks 124 thank* 122 jokin* 113 joking 113 cards 45 person 30 33 24 perso* 22 impor* 8 important 8 message 4 bles 3 bless 3 note 3
grace grace 1220 egliz 1098 thanks 124 thank* 122 jokin* 113 joking 113 cards 45 person 30 33 24 perso* 22 impor* 8 important 8 message 4 bles 3 bless 3 note 3
grad richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
gran adult 518 biggest 486 almig* 363 almighty 363 big 355 grand* 352 grand 326 grandmother 204 gerar* 198 gerard 198 highw* 135 highway 135 main 133 starv* 131 starving 131 forest 117
gran* grand* 375 large 184 hungr* 180 hunge* 160 hunger 160 hungry 158 anse 151 grow 147 grand 114 angry 108 almig* 98 almighty 98 stavi* 71 staving 71 drug 70 old 61
grand large 777 grandfather 667 grande 472 grand 461 grandmother 423 grand* 370 anse 223 goave 66 great 58 jokin* 50 joking 50 person 13 perso* 10 impor* 4 important 4 big 3
grandans grande 6674 anse 3152
grandanse grande 6674 anse 3152
grande large 2133 dream* 328 dreamer 328 dreams 328 lonel* 328 lonely 328 styli* 328 stylist 328 banki* 250 banking 250 bnc 250 chara* 250 characterized 250 concentement 250 endea* 250 endeavour 250
grandi grow 10328 raise 1131
grangou hungr* 360 hunge* 312 hunger 312 hungry 293 angry 226 stavi* 152 staving 152 axina 45 ddp 45 gile 45 giles 45 sourt* 45 sourthern 45 dying 37 cause 34 bidon 32
grangu hunge* 640 hunger 640 hungry 252 hungr* 155
grangwav grand 2077 goave 298
granm grandmother 2711 grand* 407
granme grandmother 2711 grand* 407
granmet almig* 3444 almighty 3444
granmoun old 850 elder* 392 elderly 392 medecin 279 incomplete 271 incom* 247 danjo* 210 danjour 210 urege* 210 uregent 210 require 186 adult 134 requi* 96 suppose 56 downt* 46 downtown 46
granmt almig* 3444 almighty 3444
grann medecine 1891 grandmother 1356 drugs 1017 medec* 332 drug 256 grand* 204 doesn 40
granp grandfather 2933 grand* 279
granpapa grandfather 2933 grand* 279
granpe grandfather 2933 grand* 279
gras mercy 620 consider 289 14 241 recharging 201 affra* 174 affraid 174 desin* 170 desinfectant 170 greet 170 perdo* 170 perdonable 170 thanks 165 thank* 162 recha* 143 grace 117 usaid 113
grat* free 961 itchi* 534 itching 534 scabi* 534 scabies 534 ecogr* 186 ecography 186 pregnate 186 rash 186 recharging 63 recha* 45 favor 36 cell 21 possibility 10 transport 10 rapid* 4
gratel itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
gratis free 829 ecogr* 354 ecography 354 pregnate 354 transport 222 recharging 120 rapid* 102 rapidly 102 tc 102 recha* 86 ride 79 ton 79 tons 79 bus 71 favor 68 contr* 45
gratl itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
gratuit free 1316
gratuite free 1316
gratuitement free 1316
gratwi free 1316
gratwit free 1316
grau* starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
graugou starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
grav serio* 1804 serious 1804 ill 1391 patient 1391 illness 997 difficult 528 disea* 344 disease 344 illne* 191 situation 178 situa* 177 patie* 134 diffi* 94 bad 87
grav* seriously 2300 severe 2300 serio* 1334 serious 1334 grave* 1071 gravel 1071 debri* 544 debris 544 garba* 483 garbage 483 current 106 rubble 83 curre* 32 rubbl* 29 remov* 7 remove 7
gravats debri* 2177 debris 2177 rubble 332 rubbl* 116
grave seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
gravement seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
grce grace 1500 thanks 248 thank* 243 bles 38 bless 38
gree* residency 4619 residence 3509 resid* 688
green residency 4619 residence 3509 resid* 688
gren* pills 2763 tablets 2763 beral 696 gen 696 petioville 696 marie 487 table* 458 starv* 337 starving 337 hunge* 30 hunger 30 hungry 12 hungr* 7 aroun* 5 around 5 pill 3
grengou starv* 1012 starving 1012 hunge* 91 hunger 91 hungry 36 hungr* 22
grenn pills 8288 tablets 8288 table* 1374 pill 8
gres* gress* 1287 gressier 1287 hayoo 7 tertu* 7 tertulien 7 fr 5
gresie gress* 1292 gressier 1292
gressier hayoo 1085 tertu* 1085 tertulien 1085 gress* 839 gressier 839 fr 652
gresye gress* 1269 gressier 1269 24 21 bouka* 21 boukan 21 start* 14 started 14 hasnt 11 msg 11 pm 11 6 8 rubbles 5 decided 4
grev strik* 8227 strike 8227
gri grey 23983
grid* lamp 6394 flash* 553 flashlight 553
gridap lamp 6394 flash* 553 flashlight 553
grip flu 5093 influ* 501 influenza 501 cough 73 cold 3
griy* laugh 10408
griyen laugh 10408
gros large 6995 great 524 big 24
grou* group 2758 carav* 91 caravan 91 committee 3
group group 2825
groupe carav* 1515 caravan 1515 group 1090 committee 612 commi* 256 assoc* 19 association 19
groupman group 2825
grv strik* 8227 strike 8227
gwad* guade* 8317 guadeloupe 8317 martinique 8317
gwadloup guade* 8317 guadeloupe 8317 martinique 8317
gwav goave 1020 petit 653 goave* 467 goaves 467 invol* 119 involved 119 pillage 119 grand 95 pilla* 80 avoid 76 concerned 70 precaution 54 preca* 4
gwo big 882 biggest 839 frequ* 358 frequency 358 prvie* 358 prview 358 burning 258 coupe 258 firm 206 massi* 206 massive 206 large 123 front* 121 frontiere 121 sans 121 burni* 120
gwos woman 1847 pregnant 669 pregn* 453
gwos* pregnant 1578 pregn* 1069
gwoses pregnant 1578 pregn* 1069
gwoss pregnant 1578 pregn* 1069
gwou* group 1523 migrants 501 communicate 324 enabl* 324 enable 324 neighborhoods 324 6227 292 humanist 292 mhd 292 movem* 292 movement 292 devel* 248 development 248 group* 130 groups 130 thems* 91
gwoup group 1523 migrants 501 communicate 324 enabl* 324 enable 324 neighborhoods 324 6227 292 humanist 292 mhd 292 movem* 292 movement 292 devel* 248 development 248 group* 130 groups 130 thems* 91
gws woman 1847 pregnant 669 pregn* 453
gymn* wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
gymnase wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
h pwers* 437 pwerson 437 symbo* 437 symbols 437 uses 437 clock 289 debit 271 flowed 271 h 271 liqui* 271 liquid 271 mn 271 flowe* 266 hasnt 236 msg 236 pm 236
habi* housi* 1722 housing 1722 reside 1722 residents 1139 chretian 278 eph 278 rom 278 dres 205 dress 205 clothes 189 live 176 dupon* 115 dupont 115 heigh* 115 heights 115 parac* 115
habitant housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
habitants housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
habite live 697 dupon* 530 dupont 530 heigh* 530 heights 530 parac* 530 parachuting 530 reserves 530 goods 84 9 62 professor 56 reser* 19 profe* 3
habitent housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
habiter housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
habitons housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
habits clothes 1704 cloth* 793
hai watan 768 c 579 yar 511 accommodation 340 sukku* 294 sukkur 294 absol* 175 absolutely 175 bund 175 bunds 175 requirement 175 sajaw* 175 sajawal 175 shelterless 175 sitti* 175 sitting 175
hain havn 489 watta* 489 wattan 489 areas 393 absol* 350 absolutely 350 bund 350 bunds 350 requirement 350 sajaw* 350 sajawal 350 shelterless 350 sitti* 350 sitting 350 surja* 350 surjani 350
hait* haiti* 350 haitian 297 haiti 288 haitien 195 cap 54 bags 47 mats 47 waters 47 wenee* 36 weneed 36 airli* 32 airlines 32 ny 32 round 32 towar* 32 towards 32
haiti haiti 469 offer 204 bags 74 mats 74 waters 74 wenee* 57 weneed 57 airli* 48 airlines 48 mat 48 ny 48 round 48 towar* 48 towards 48 debts 45 indep* 45
haitian cap 1779 haitien 1247 haiti* 35
haitien haitien 768 haiti* 689 cap 325 haitian 267 haitians 64 internationale 61 banki* 48 banking 48 bnc 48 chara* 48 characterized 48 concentement 48 endea* 48 endeavour 48 estab* 48 establishment 48
haitienne haitian 1841 drivers 691 nowad* 691 nowadays 691 recruiting 691 haitians 222 recru* 79 drive* 63 haiti* 31
haitiens haitian 1781 haitians 1244 haiti* 30
halo hello 941
hand* disab* 2431 disabled 2431 handicapped 2431 handi* 1796
handicap disab* 2401 disabled 2401 handicapped 2401 handi* 1774 disability 121
handicape disab* 2432 disabled 2432 handicapped 2432 handi* 1796
handicapes disab* 2432 disabled 2432 handicapped 2432 handi* 1796
handicaps disab* 2432 disabled 2432 handicapped 2432 handi* 1796
hang* wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
hangar wareh* 7663 warehouse 7663 gymna* 387 gymnasium 387
hari* bean 4116 beans 4116
haricots bean 4116 beans 4116
hati* haitian 1781 haitians 1244 haiti* 30
hatien haitian 1781 haitians 1244 haiti* 30
hatienne haitian 1781 haitians 1244 haiti* 30
hatiens haitian 1781 haitians 1244 haiti* 30
hayt* haiti 619
hayti haiti 619
hber* shelter 921 shelt* 730
hbergement shelter 921 shelt* 730
he him 509 crops 411 kachi* 411 kachipul 411 crop 409 los 226 loss 226 caused 214 sort 177 gov 171 income 171 kambr 171 plz 171 shada* 171 shadadkot 171 vilag* 171
hebe* shelter 921 shelt* 730
hebergement shelter 921 shelt* 730
help r 251 hurry 240 hayoo 190 tertu* 190 tertulien 190 comity 189 mojad 189 bened* 177 benediction 177 steal* 139 stealing 139 aubra* 129 aubran 129 banqu* 129 banque 129 bph 129
heur* hours 1919 joy 1878 clock 913 hour 893 o 710
heure hours 2559 clock 1217 hour 1190 o 946
heures hours 2559 clock 1217 hour 1190 o 946
heureux joy 7513
hier yeste* 866 yesterday 866 honne* 690 honney 690 kisse* 690 kisses 690 yestu* 690 yesturday 690 listened 419 didn 15
hinc* hinch* 4400 hinche 4400 peupl* 11 peuple 11
hinch hinch* 4408 hinche 4408
hinche hinch* 4310 hinche 4310 peupl* 133 peuple 133
hiv hiv 11826 aids 264
homm* men 1933 man 1040 rarel* 53 rarely 53
homme man 3473 men 502
hommes men 2006 man 517 rarel* 243 rarely 243 alway* 6 always 6
hopi* hospital 1129 hospi* 796
hopital hospital 1129 hospi* 796
houn* voodo* 5333 voodoo 5333 priest 970 pries* 950
houngan voodo* 5333 voodoo 5333 priest 970 pries* 950
hpit* hospital 1130 hospi* 796
hpital hospital 1130 hospi* 796
hui isn 723 today 640 ve 197 sent 7 after 5 should 3
huil* oil 6836
huile oil 6836
huit six 1694 nine 877 eight 605 info 497 seven 335 ten 137 from 110 today 44
hygi* hygiene 2042 hygie* 1992 clean 98
hygiene hygiene 2042 hygie* 1992 clean 98
hygine hygiene 2042 hygie* 1992 clean 98
i fifa 253 colds 210 game 203 misse* 196 missed 196 madne* 170 madness 170 conte* 149 content 149 understood 149 leave 116 influ* 115 influenza 115 anywa* 97 anyways 97 nigga 97
ici here 2339
icit here 2339
idan* ident* 2392 identity 722 id 550 factor 392 manuf* 392 manufacture 392 polices 392 facto* 359 restart 76 resta* 68 cards 46 identification 29 card 3
idantifikasyon ident* 3392 identity 492 id 375 restart 344 resta* 307 identification 131
idantite identity 3161 id 2407 ident* 416
ide idea 6788
ijan urgen* 1138 urgent 533 builder 310 domingue 310 experiences 310 indom* 310 indomain 310 competent 223 compe* 222 burea* 162 bureau 162 currently 162 functionning 162 urgency 162 telli* 99 telling 99
ijan* sheltery 1057 emerg* 450 emergency 450 answers 427 driven 400 measures 400 woud 400 measu* 288 deal 274 areac* 273 areached 273 jan 273 pont 273 sheltering 273 sonde 273 800 131
ijans sheltery 1057 emerg* 450 emergency 450 answers 427 driven 400 measures 400 woud 400 measu* 288 deal 274 areac* 273 areached 273 jan 273 pont 273 sheltering 273 sonde 273 800 131
ijye* hygiene 1414 hygie* 1379 paper 732 pad 404 pads 404 sanitary 404 towel* 404 towels 404 sanit* 373 toilet 115 toile* 61 kit 16
ijyen hygiene 2128 hygie* 2076
ijyenik paper 1098 hygiene 953 hygie* 930 pad 606 pads 606 sanitary 606 towel* 606 towels 606 sanit* 559 kit 384 toilet 172 toile* 91
ijyn hygiene 2128 hygie* 2076
il answered 189 antis* 156 antiseismic 156 anywh* 137 anywhere 137 becoming 110 complicated 110 forwa* 110 forward 110 waste 110 should 109 wheth* 108 whether 108 him 90 shoul* 90 there 84
ils them 1245 they 6
imaj picture 4851 pictu* 1666 photo 746 human 48 think* 14 thinking 14 act 10 case 3
iman* humanitarian 2539 human* 2509 lwe 6 lwes 6
imanit humanitarian 2545 human* 2515
imanite humanitarian 2499 human* 2470 lwe 71 lwes 71 badly 8
imed* immed* 4463 immediately 991 away 405 barik* 383 barikad 383 crew 383 immediate 383 rockf* 383 rockfam 383 artists 24 right 3
imedyat immediately 3357 immed* 2204 away 1372 right 9
imedyatman immediately 3357 immed* 2204 away 1372 right 9
imel email 3605
imig* migrate 2153 immig* 1073 immigration 1073 printing 554 passp* 285 passport 285 print* 236 homeland 50 procedures 33 migra* 24 him 11 answering 5 moments 5 photo* 5 photocopy 5 dad 4
imigrasion migrate 11021 migra* 121 immig* 24 immigration 24
imigrasyon immig* 1629 immigration 1629 printing 1390 print* 592 migrate 283 procedures 224 homeland 125 answering 30 moments 30 photo* 30 photocopy 30 dad 25 passp* 25 passport 25 renew 15 start* 11
imigre migrate 11021 migra* 121 immig* 24 immigration 24
iml email 3605
immd* immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
immdiatement immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
imme* building 2082 build* 1804 immediately 1033 quick* 794 quickly 794 immed* 678 fast 144
immediatement immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
immeuble building 4164 build* 3608
immi* immig* 2251 immigration 2251 makin* 16 making 16 moment 7 momen* 4
immigration immig* 2137 immigration 2137 makin* 150 making 150 moment 62 momen* 39
immigrer immig* 2264 immigration 2264
imp bb 947 couti* 947 coutinue 947 impasse 829 75 540 mahot* 540 mahotie 540 alexi* 466 alexie 466 nd 466 impas* 407 palom* 277 paloma 277 prole* 277 prolems 277 pure 277
impa* alley 1022 impas* 453 beb 267 othe 267 raine 267 colon 227 foof 227 umpas* 227 umpasse 227 chretien 175 maria* 169 mariani 169 chret* 166 alix 155 champagne 155 colem* 155
impas corri* 635 corridor 635 maria* 603 mariani 603 115 403 chava* 403 chavanne 403 impass 403 mal 403 wat 403 alley 253 desal* 240 desaline 240 lunyo* 240 lunyon 240 lunyone 240
impasse alley 1025 colon 569 foof 569 umpas* 569 umpasse 569 alix 558 champagne 558 colem* 558 coleman 558 flash 558 roy 558 chretien 525 chret* 498 clerc* 407 clercine 407 champ* 71
impo* impos* 989 impossible 989 important 308 impor* 294 bec 178 governement 178 liabl* 178 liable 178 prs 178 wll 178 profi* 119 profit 119 possible 3
importan important 558 impor* 532
important important 558 impor* 532
importante important 558 impor* 532
imposib impos* 2974 impossible 2974
impossible impos* 2327 impossible 2327 possible 736 possi* 356
in dam 854 hurry 429 undes* 370 undestanding 370 fifa 285 game 229 misse* 212 missed 212 human 199 pista* 184 pistache 184 noire 166 savan* 160 savane 160 n 138 desso* 112
ince* fire 2729
incendie fire 2729
inco* northern 650 resul* 591 result 591 humil* 563 humiliate 563 ignor* 563 ignore 563 misun* 563 misunderstood 563 unkno* 483 unknown 483 1842 477 bulan 477 interest 477 kite 477 nan 477
infe* epide* 3391 epidemic 3391 infec* 360 infection 360
infection epide* 3391 epidemic 3391 infec* 360 infection 360
infections epide* 3391 epidemic 3391 infec* 360 infection 360
infi* nurse 3234 advice 271 advic* 157 digicel 17 nurse* 6 nurses 6 so 6 digic* 4
infirmier nurse 3889
infirmiere nurse 3889
infirmiers nurse 3889
infirmire nurse 3889
infirmye nurse* 3699 nurses 3699 nurse 35
infm* informed 1020 info 691 inform 662 infor* 3
infmasyon info 1393 information 3
infme informed 2048 inform 1329
info* infor* 227 inform 155 information 135 informations 57 info 47 ambas* 44 ambassy 44 rendezvous 44 allwa* 37 allways 37 guy 29 other* 28 residence 28 complete 26 informatic 24 ingen* 24
infomasyon sport 782 organizations 467 allwa* 191 allways 191 ambas* 191 ambassy 191 rendezvous 191 information 181 earthquakes 167 info 130 residence 123 hungra 101 otherwise 90 infor* 65 other* 38 rende* 30
infomatik informatics 7370 compu* 269 computer 269
infome informed 2048 inform 1329
inform inform 1715 complete 625 compl* 503 translate 3
informasyon 13 2088 info 692 informations 14 janua* 12 january 12
information information 326 france 164 grand 149 modes* 88 modesty 88 titanic 88 infor* 79 franc* 58 canada 56 inform 53 titan* 37 fault 32 isn 30 refuge 29 goave 21 aftershocks 15
informations informations 521 addit* 413 additional 413 mosquitoes 413 infor* 120 gave 106 information 96 isn 80 sismi* 74 sismic 74 great 60 acces* 56 access 56 waitt* 56 waitting 56 others 49
informe inform 3430
informer inform 1714 informed 1505 news 107 new 3
inge* technician 2603 informatic 2003 ingen* 2003 ingeneer 2003 techn* 841 engineer 30 engin* 16
ingenieur technician 2603 informatic 2003 ingen* 2003 ingeneer 2003 techn* 841 engineer 30 engin* 16
ingn* technician 5206 techn* 1681 engineer 61 engin* 31
ingnieur technician 5206 techn* 1681 engineer 61 engin* 31
inif* unifo* 5746 uniform 5746
inifm unifo* 5746 uniform 5746
inifom unifo* 5746 uniform 5746
inis* unice* 3544 unicef 3544
inisef unice* 3544 unicef 3544
inisf unice* 3544 unicef 3544
iniv* unive* 1405 university 1009 college 546 colle* 208 handing 201 handling 201 technicians 201 handi* 53 handl* 30 institutions 24 white* 19 whites 19 techn* 13 universities 8 cazea* 7 cazeau 7
inivesite college 1735 unive* 1393 colle* 660 university 414 universities 226 cazea* 160 cazeau 160 compt* 160 comptables 160 drive 160 sciences 160 universit 160 accounting 79 faculty 16 facul* 9 state* 6
inivsite university 1589 unive* 796 handing 369 handling 369 technicians 369 college 126 handi* 96 handl* 54 colle* 48 institutions 45 gerar* 34 gerard 34 white* 34 whites 34 gouvernment 32 resto* 32
inno* flood 1004 blvd 900 innov* 900 innovat 900 nay 900 octobre 900 flooding 585 flood* 347 octob* 195 came 151 adres* 57 adress 57
innonde flood 2008 flooding 1171 flood* 695 came 302
inon* flooding 1779 flood 1272 flood* 1055 flooded 78
inond flooded 3685 flood 754 flooding 440 flood* 261
inondasion flood 2008 flooding 1171 flood* 695 came 302
inondasyon flood 2217 flooding 1293 flood* 767 came 3
inondation flooded 3685 flood 754 flooding 440 flood* 261
inondations flooded 3685 flood 754 flooding 440 flood* 261
inonde flooding 2245 flood* 1331 flood 407 aux 64 flooded 23
inpo* important 558 impor* 532
inpotan important 558 impor* 532
insc* insecurity 1817 thsnk 1133 safet* 923 safety 923 writt* 795 written 795 sky 637 insec* 241 secur* 51 security 51 earth 3
inscurit insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
inse* insecurity 5188 unsaf* 2137 unsafe 2137 insec* 688 safet* 128 safety 128 secur* 7 security 7
insecurite insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
insekirite unsaf* 9253 unsafe 9253 insecurity 67 insec* 9
inst* insti* 2416 educt* 427 eduction 427 resou* 427 resource 427 teachers 422 teacher 368 teach* 332 institution 269 active 214 entre 214 instr* 214 instructions 214 nous 214 porta* 214 portable 214
institisyon institution 10089 insti* 132
instituteur teachers 2532 teacher 2206 teach* 1991
insu* enoug* 1600 enough 1600
insuffisant enoug* 1600 enough 1600
inte* inter* 1191 forbi* 486 forbidden 486 international 293 websi* 227 website 227 atten* 172 attention 172 damie* 172 damier 172 int 172 kabar 172 impatiently 155 since* 155 sincerely 155 yours 155
interdit forbi* 4378 forbidden 4378
internasional international 2976 inter* 364
internet websi* 5879 website 5879 site 46 internet 23
intr* found 1219
introuvable found 1219
ipet* hyper* 3031 hypertension 3031 press* 3031 pressure 3031
ipetansyon hyper* 3031 hypertension 3031 press* 3031 pressure 3031
ipot* hypot* 4518 hypothermia 4518
ipotemi hypot* 4518 hypothermia 4518
ipotmi hypot* 4518 hypothermia 4518
ipta* hyper* 3031 hypertension 3031 press* 3031 pressure 3031
iptansyon hyper* 3031 hypertension 3031 press* 3031 pressure 3031
is loui 751 louis 751 by 258 bai 229 creol 229 ingli* 229 inglish 229 culturelle 212 educative 212 enfan* 212 enfants 212 epano* 212 epanouisment 212 fami 212 pour 212 uceee* 212
isi here 2339
isit here 2072 affil* 339 affiliation 339 jeune* 339 jeunesse 339 jpp 339 pouvo* 339 pouvoir 339 populaire 112 longe* 8 longer 8
istw* histo* 14144 history 14144 story 14144
istwa histo* 14144 history 14144 story 14144
it desso* 363 dessource 363 lemai* 363 lemaire 363 premi* 363 premiere 363 anywa* 348 anyways 348 nigga 348 yo 341 emerg* 291 emergency 291 recov* 246 recover 246 management 213 whom 174
itil* user 1689 users 1689 serve 802 admin* 447 administrations 447 burnig 447 depose 447 severals 447 thout* 447 thouth 447 kindl* 436 kindle 436 sait 436 tants 436 use 352 plate 180
itilize serve 1070 admin* 596 administrations 596 burnig 596 depose 596 severals 596 thout* 596 thouth 596 kindl* 582 kindle 582 sait 582 tants 582 use 470 plate 240 tant 171 depos* 55
iye yeste* 1610 yesterday 1610 last 141 night 18
izin factory 10340 facto* 859
izol* isola* 15323 isolated 15323
izole isola* 15323 isolated 15323
izot* therm* 3374 thermal 3374 blanket 141 blank* 51
izotem therm* 3374 thermal 3374 blanket 141 blank* 51
izotm therm* 3374 thermal 3374 blanket 141 blank* 51
j 27 92 thirsty 86 assistant 84 acces* 78 access 78 everything 62 bj 61 doors 61 news 54 supposed 49 brack* 46 bracket 46 ceism* 46 ceisme 46 midda* 46 midday 46
jacm* jacme* 1053 jacmel 1053 laval* 1050 lavale 1050 lacro* 185 lacrobat 185 lower 185 mission 185 touch* 185 touched 185 orang* 111 orange 111 places 40 anne 22 place* 12 mater* 9
jacmel jacme* 1053 jacmel 1053 laval* 1050 lavale 1050 lacro* 185 lacrobat 185 lower 185 mission 185 touch* 185 touched 185 orang* 111 orange 111 places 40 anne 22 place* 12 mater* 9
jade* farm 14144 garde* 14144 garden 14144
jaden farm 14144 garde* 14144 garden 14144
jakm* jacme* 1292 jacmel 1292 bidon 155 dika 155 dikas 155 jackm* 155 jackmel 155 lokad* 155 lokadi 155 lolo 155 paske* 155 pasket 155 stava* 155 stavation 155 highe* 4 higher 4
jakmel jacme* 1251 jacmel 1251 bidon 181 dika 181 dikas 181 jackm* 181 jackmel 181 lokad* 181 lokadi 181 lolo 181 paske* 181 pasket 181 stava* 181 stavation 181 highe* 12 higher 12
jakml jacme* 1511 jacmel 1511
jalo* jealo* 15323 jealous 15323
jalou jealo* 15323 jealous 15323
jam ever 2024 white* 1547 whites 1547 order 89 rice 8 distribution 3
jama* jamai* 2554 jamaica 2554 never 644 calva* 108 calvaire 108 lazar* 108 lazarre 108 rarel* 89 rarely 89 doubt 56 sentence 53 morne 52 sente* 52 then 10 each 5 cousi* 4
jamais never 773 calva* 129 calvaire 129 lazar* 129 lazarre 129 rarel* 106 rarely 106 doubt 67 sentence 63 morne 62 sente* 62 then 12 each 6 cousi* 4 cousin 4 alway* 3
jamayik jamai* 15323 jamaica 15323
jamb* foot 5441 feet 2682 leg 242
jambe foot 5441 feet 2682 leg 242
jame ever 4048
jan way 201 wrote 197 rserv* 143 rservoire 143 quality 132 benef* 129 benefit 129 something 101 fast 100 tremors 99 bow 94 knees 94 diing 93 lafer* 93 laferone 93 languages 93
janb* cros 1367 cross 1367 border 4
janbe cros 1367 cross 1367 border 4
janm never 360 leg 152 victime 143 carrefou 133 gotte* 97 gotten 97 1000 75 ht 75 promised 75 any 71 onnen 70 363 67 prolongee 67 distribution 66 telec* 56 teleco 56
janv* janua* 749 january 749 event 299 juana* 298 juanary 298 12 217 events 172 event* 133 betai* 66 betails 66 plant* 66 plantation 66 kille* 40 killed 40 address 38 2010 34
janvier janua* 1139 january 1139 12 31 tuesd* 31 tuesday 31 13 5 2010 3
janvye event 594 janua* 593 january 593 juana* 586 juanary 586 12 337 events 233 event* 180 betai* 104 betails 104 plant* 104 plantation 104 kille* 64 killed 64 remak* 16 remake 16
je great 138 eye 88 eyes 88 blind 85 ve 69 joke 66 jokes 66 cryin* 59 crying 59 subsc* 57 subscribe 57 am 50 decom* 49 decombres 49 assistant 46 prefe* 42
jean poten* 596 potent 596 speak* 596 speaking 596 voice* 596 voices 596 ti 589 looki* 330 looking 330 mothe* 46 mother 46 goave 43 name 29 someo* 29 someone 29 but 5
jedi thurs* 2187 thursday 2187 broad* 384 broadcast 384 fanat* 384 fanatic 384 incon* 384 inconditional 384 luco 384 raoul 384 tiot 384 dehyd* 253 dehydrated 253 listening 57 resca* 21 rescape 21
jen june 2567 young 1082 youth 531 suffered 212 science 151 allah 146 aug 146 cityn* 146 citynadra 146 dera 146 hen 146 jari 146 jen 146 jin 146 jo 146 ju 146
jene* gener* 3635 girl 528 youth 520 general 208 generator 176 young 129
jeneral general 5585 gener* 1099 docter 28 docte* 22 quick* 8 quickly 8
jenerat generator 4354 gener* 1780
jenerate generator 4354 gener* 1780
jenes girl 1585 youth 1560 young 387
jenf* girl 1585 youth 1560 young 387
jenfi girl 1585 youth 1560 young 387
jeng forest 2221 fores* 2037 jungl* 914 jungle 914
jenn youth 2548 young 632 man 382 girl 6
jenn* knee 7963
jennou knee 7963
jeno* knee 3982 culture 2684 cultu* 2117 youth 5
jenou knee 7963
jera* batai* 4179 bataille 4179 geral* 4179 gerald 4179
jeral batai* 4179 bataille 4179 geral* 4179 gerald 4179
jere manage 2196 try 1775 digiciel 1377 extra 1377 deal 493 management 295 manag* 154 sit 108 bad 22 doing 20 down 13 feel 8
jere* jerem* 1662 jeremie 1662 jorki* 434 jorking 434
jeremi jerem* 1477 jeremie 1477 jorki* 694 jorking 694 decre* 40 decrease 40 greating 40 ideli* 40 idelinquency 40 juvenile 40 great* 26 signa* 4 signal 4 juven* 3
jeremie jerem* 1903 jeremie 1903
jes something 792 somet* 600
jest something 792 somet* 600
jesu* jesu 1351 jesus 1351 beate* 597 beaten 597 decre* 297 decrease 297 greating 297 ideli* 297 idelinquency 297 juvenile 297 great* 197 juven* 25 bruis* 23 bruised 23 bened* 14 benediction 14
jesus jesu 1621 jesus 1621 decre* 357 decrease 357 greating 357 ideli* 357 idelinquency 357 juvenile 357 great* 237 juven* 31 bened* 17 benediction 17 christ 7 chris* 6 director 6 someb* 4
jesy* manage 6587 management 885 manag* 463
jesyon manage 6587 management 885 manag* 463
jeud* thurs* 4335 thursday 4335 monda* 56 monday 56 sunda* 53 sunday 53 wedne* 5 wednesday 5 satur* 3 saturday 3 tuesd* 3 tuesday 3
jeudi thurs* 4335 thursday 4335 monda* 56 monday 56 sunda* 53 sunday 53 wedne* 5 wednesday 5 satur* 3 saturday 3 tuesd* 3 tuesday 3
jeun* young 2201 youth 574 1189 86 152 86 206 86 2353 86 257 86 3106 86 4000 86 childrens 86 refugees 8 18 7 rheto 7 writer 7 500 6 im 3
jeune young 1965 youth 449 rheto 232 writer 232 18 208 im 89 write* 77 man 22 life 8
jeunes youth 951 young 908 1189 613 152 613 206 613 2353 613 257 613 3106 613 4000 613 childrens 613 refugees 59 500 40 persons 17 adult* 7 adults 7 refug* 3
jeunesse youth 2802 young 695
jezi jesu 718 jesus 718 god 364 necessary 218 neces* 156 despise 80 hey 80 sache* 80 sachet 80 among 27 despi* 11 lord 9 translate 8 trans* 6 important 4 impor* 3
jezi* jesu 1685 jesus 1685 christ 296 chris* 265
jezikri jesu 1685 jesus 1685 christ 296 chris* 265
jezu jesu 1685 jesus 1685 christ 296 chris* 265
jij judge 4812 trial 4812 court 550
jima* jiman* 5408 jimani 5408 malpa* 5408 malpasse 5408
jimani jiman* 5408 jimani 5408 malpa* 5408 malpasse 5408
jimn* gymna* 5504 gymnasium 5504
jimnaz gymna* 5504 gymnasium 5504
jimnazym gymna* 5504 gymnasium 5504
jimnazyom gymna* 5504 gymnasium 5504
jimo twin 9850 twins 9850
jip skirt 7840 dres 675 dress 675 cornr* 104 cornrow 104 denim 104 printed 104 sees 104 weari* 104 wearing 104 print* 60 black 28 white 27 shirt 5
jis narro* 2337 narrow 2337 tight 2337 until 1016 used 421 mind 378 nonse* 204 nonsensical 204 up 22
jisk* until 1015 calls 533 causes 278 occur 278 break 272 usa 169 hungra 139 cause* 129 otherwise 124 men 87 amounted 73 comite 73 delim* 73 delimart 73 diqui* 73 diquini 73
jiska until 895 hungra 222 men 219 otherwise 199 amounted 173 comite 173 delim* 173 delimart 173 diqui* 173 diquini 173 formi* 173 forming 173 incomplet 173 kinds 173 severl 173 tryed 173
jiskaske until 2094 up 538
jist* justi* 4164 justice 4164 court 975 law 19
jistis justi* 4164 justice 4164 court 975 law 19
jiy july 5973
jiye july 5973
jns 7 2904 jns 2904 math 2904 sam 2904 girl 792 youth 780 young 194
job employment 1553 marit* 847 maritime 847 e 569 avala* 465 avalaible 465 electronic 465 interesting 465 mail 373 emplo* 295 jobs 242 campa* 240 campaign 240 impatienntly 240 offer* 240 offering 240
jodi today 628 telli* 169 telling 169 urgent 84 betwenn 82 dyoba* 82 dyobal 82 dyobe* 82 dyobel 82 juvenat 82 musso 82 sms 79 docha* 71 dochamo 71 sapot* 71 sapotille 71
jodi* goud 684 00 535 today 292 findi* 263 finding 263 hasnt 236 msg 236 pm 236 rate 226 hungra 159 6 155 otherwise 142 rubbles 113 p 93 decided 92 desin* 92
jodia goud 798 00 624 today 341 findi* 307 finding 307 hasnt 275 msg 275 pm 275 rate 264 6 181 rubbles 132 decided 108 desin* 108 desinfectant 108 greet 108 p 108
jody* today 908
jodya today 908
joie joy 7513
join* reach 1408 bello* 619 belloc 619 point 619 study* 619 studying 619 wonde* 619 wonder 619 popul* 3 population 3
joinn reach 2817
jon yello* 4493 yellow 4493
jord* today 908
jordi today 908
jou day 688 days 415 cyclon 249 shada 184 archive 112 usa 104 texts 101 intac* 78 intact 78 eathq* 55 eathquake 55 still 55 than 53 below 46 hungra 44 activities 43
joui* delivre 656 kole 656 zepol 656 pou 528 receive 528 despe* 508 desperate 508 deliv* 174 recei* 133 found 83 get 10 n 6
jouin delivre 656 kole 656 zepol 656 pou 528 receive 528 despe* 508 desperate 508 deliv* 174 recei* 133 found 83 get 10 n 6
jouk until 2094 up 538
joun* journ* 1210 journalist 1210 newsp* 1210 newspaper 1210 pres 1210 press 1210 avala* 804 avalaible 804 electronic 804 interesting 804 days 616 day 41 talki* 38 talking 38
jounal journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
jounalis avala* 1608 avalaible 1608 electronic 1608 interesting 1608 journ* 1210 journalist 1210 newsp* 1210 newspaper 1210 pres 1210 press 1210 talki* 75 talking 75 sendi* 4 sending 4
joune days 2465 day 165
jour days 2465 day 165
jour* day 863 journ* 691 journalist 691 newsp* 691 newspaper 691 pres 691 press 691 compr* 197 comprehesion 197 counting 197 13 90 days 81 dream* 55 dreamer 55 dreams 55 lonel* 55
journal journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
journaliste journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
jours 13 804 days 676 day 603 dream* 203 dreamer 203 dreams 203 lonel* 203 lonely 203 styli* 203 stylist 203 become 124 becom* 51 informations 5 janua* 5 january 5 learn 3
jous* until 2094 up 538
jouska until 2094 up 538
jrmi* jerem* 1903 jeremie 1903
jrmie jerem* 1903 jeremie 1903
jsus jesu 1551 jesus 1551 censo* 251 censor 251 leadi* 251 leading 251 soil 251 tests 251 test 250 bible 58 professor 39 lord 31 christ 30 mind 29 chris* 26
juil* july 5973
juillet july 5973
juin june 6418 receive 528 recei* 133 found 83 get 10
jung* forest 2221 fores* 2037 jungl* 914 jungle 914
jungle forest 2221 fores* 2037 jungl* 914 jungle 914
jusq* until 2094 up 538
jusqu until 2094 up 538
jusque until 2094 up 538
jwe boul 668 phone* 668 phones 668 play 415 game 340 footb* 265 football 265 socce* 265 soccer 265 receive 264 recei* 67 found 41 get 5 two 5
jwen pwenl* 150 pwenla 150 cam 143 ent 141 l 132 43 103 26 91 debus* 90 debussy 90 plea 90 pleas 90 fixed 88 killi* 82 killing 82 chemi* 81 chemin 81
jwen* find 123 reach 89 recei* 86 get 54 received 48 paspo* 42 pasport 42 found 41 got 41 41 39 any 38 carrefou 38 its 38 gotte* 36 gotten 36 didn 33
jwenm mysel* 1102 myself 1102 receive 526 recei* 133 found 82 way 14 get 10
jwenn find 114 reach 95 recei* 75 received 58 get 51 paspo* 46 pasport 46 any 43 41 42 got 41 didn 39 its 39 carrefou 38 found 37 gotte* 35 gotten 35
jwet game 1781 footb* 1388 football 1388 socce* 1388 soccer 1388
jwin receive 1056 recei* 267 found 165 get 20
jwn receive 1056 recei* 267 found 165 get 20
jwt game 1781 footb* 1388 football 1388 socce* 1388 soccer 1388
k frame 254 happening 232 c 208 solid* 144 solidarity 144 kid 138 kids 138 colds 118 lived 117 least 112 human 110 campa* 72 campaign 72 impatienntly 72 offer* 72 offering 72
ka can 142 allow* 45 allowed 45 illnesses 41 benef* 33 benefit 33 crumb* 33 crumbles 33 shada 29 ambro* 28 maglo* 28 magloire 28 breat* 27 breathing 27 coordinates 27 engineers 27
kab able 1787 neighbour 1093 leg 319 helpi* 67 helping 67 company 51 far 50 compa* 43 neigh* 9 broke* 7 broken 7 him 3
kaba* bed 2201 cabar* 2189 cabaret 2189 able 438 atten* 28 attention 28 damie* 28 damier 28 int 28 kabar 28 enjoy 6 could 4 might 3
kabab able 2631 could 26
kabann bed 6983
kabar cabar* 4378 cabaret 4378
kabare cabar* 4378 cabaret 4378
kabr* goat 5572 cabri* 1867 cabrit 1867 betai* 417 betails 417 plant* 417 plantation 417 kille* 255 killed 255 morne 51 rainn* 23 rainning 23 weeks 10 two 7
kabri cabri* 5601 cabrit 5601 morne 154
kabrit goat 8358 betai* 626 betails 626 plantation 626 plant* 625 kille* 382 killed 382 rainn* 35 rainning 35 weeks 15 two 11
kach cash 16552
kach* hide 5572 crops 411 kachi* 411 kachipul 411 crop 410 los 226 loss 226 caused 215 sort 178 gov 170 income 170 kambr 170 plz 170 shada* 170 shadadkot 170 vilag* 170
kache hide 16716
kada* kadav* 2824 kadavers 2824 corps* 2153 corpses 2153 bodie* 784 bodies 784 comes 452 suppose 127 wash 46
kadav kadav* 2824 kadavers 2824 corps* 2153 corpses 2153 bodie* 784 bodies 784 comes 452 suppose 127 wash 46
kade* rape 2906 raped 2906
kadejak rape 2906 raped 2906
kado gift 3508 donate 760 digiciel 679 extra 679 donat* 297 deal 243 refer* 236 referring 236 words 232 provided 212 sure 152 so 117 digic* 77 digicel 74 someo* 74 someone 74
kafe coffe* 10608 coffee 10608 availability 910 jobpam 910 poste* 910 posted 910 jobpa* 191 www 191 post 61 seeke* 31 seekers 31 employment 15 reall* 9 really 9 avail* 7 emplo* 3
kafo* carre* 506 carrefour 424 carfo* 255 carfour 255 caref* 224 carefour 224 shada 183 forgot 134 crossroads 125 intersection 125 feuil* 85 feuilles 85 forgo* 78 wich 77 atten* 62 attention 62
kafou carre* 512 carrefour 423 carfo* 265 carfour 265 caref* 233 carefour 233 shada 190 crossroads 139 forgot 139 intersection 139 forgo* 81 wich 80 atten* 65 attention 65 damie* 65 damier 65
kago cargo 7128 container 7128
kalf* crossroads 12580 intersection 12580 cross* 71
kalfou crossroads 12580 intersection 12580 cross* 71
kali* kind 2266 quality 855 quali* 448 type 369 amounted 264 comite 264 delim* 264 delimart 264 diqui* 264 diquini 264 formi* 264 forming 264 incomplet 264 kinds 264 severl 264 tryed 264
kalite kind 2266 quality 855 quali* 448 type 369 amounted 264 comite 264 delim* 264 delimart 264 diqui* 264 diquini 264 formi* 264 forming 264 incomplet 264 kinds 264 severl 264 tryed 264
kalk* calcu* 7661 calculate 7661 earthquater 2495 level 788 his 271 count 24
kalkile calcu* 7661 calculate 7661 earthquater 2495 level 788 his 271 count 24
kama* comra* 8344 comrade 8344 colleague 117 colle* 72
kamarad comra* 8344 comrade 8344 colleague 117 colle* 72
kamy* picku* 2177 pickup 2177 tapta* 2177 taptap 2177 truck 1769
kamyon truck 4423
kamyonet picku* 3629 pickup 3629 tapta* 3629 taptap 3629
kamyont picku* 3629 pickup 3629 tapta* 3629 taptap 3629
kan camp 2363 kwade* 468 kwadebouke 468 camps 191 63 14 dikin* 14 dikini 14 robber 14 unah 14 thought 13 bathr* 6 bathroom 6 robbe* 5 high 3 thoug* 3
kana* canad* 1016 carni* 696 carnival 696 canap* 680 canape 680 vert 680 canaa* 509 canaan 509 montr* 421 montreal 421 canal 372 canada 227 bwa 155 kanal 155 returned 155 mount* 105
kanaan canaa* 3055 canaan 3055
kanada canad* 4064 montr* 1684 montreal 1684 canada 908 canadian 291 paspo* 55 pasport 55 fill 27
kanape canap* 2040 canape 2040 vert 2040
kanapev canap* 2040 canape 2040 vert 2040
kanapeve canap* 2040 canape 2040 vert 2040
kanaran canaa* 3055 canaan 3055
kanaval carni* 8358 carnival 8358
kanm* comra* 8344 comrade 8344 colleague 117 colle* 72
kanmarad comra* 8344 comrade 8344 colleague 117 colle* 72
kann* canoe 3341 carni* 2089 carnival 2089 boat 885
kannaval carni* 8358 carnival 8358
kannot canoe 4455 boat 1180
kannt canoe 4455 boat 1180
kannte canoe 4455 boat 1180
kanp stand 4941 camps 1972 camp 125
kanp* stand 1013 stagn* 851 stagnant 851 rural 535 gouvernment 394 resto* 394 restore 394 stop 383 campa* 239 campaign 239 impatienntly 239 offer* 239 offering 239 vaksi* 239 vaksination 239 broke 233
kanpay rural 1872 campa* 836 campaign 836 impatienntly 836 offer* 836 offering 836 vaksi* 836 vaksination 836 await* 165 awaiting 165 countryside 115 impat* 57
kanpe stand 1772 stagn* 1489 stagnant 1489 stop 670 broke 416 claud* 416 claude 416 felix 416 dirty 97 cover* 71 covers 71 nation 50
kans cance* 9850 cancer 9850
kans* cance* 9850 cancer 9850
kanse cance* 9850 cancer 9850
kant* amount 5647 quant* 2456 quantity 2456 amoun* 1924
kantit amount 5647 quant* 2456 quantity 2456 amoun* 1924
kantite amount 5647 quant* 2456 quantity 2456 amoun* 1924
kap liket* 169 liketo 169 balls 108 belle 108 handle 100 rhe 97 case 92 ou 87 happening 79 expec* 78 expecting 78 yow 78 reach* 72 reached 72 l 69 friends 66
kapa* aftershoocks 314 able 290 retor* 222 retord 222 capac* 160 capacity 160 capab* 158 capable 158 moreo* 143 moreover 143 responsibility 135 assisting 124 limit* 124 limited 124 checking 117 unabl* 112
kapab aftershoocks 340 able 314 retor* 240 retord 240 capab* 171 capable 171 moreo* 155 moreover 155 responsibility 146 assisting 135 limit* 135 limited 135 checking 127 unabl* 122 unable 122 colds 115
kapasite capac* 4159 capacity 4159
kapi* capit* 1948 capital 1948 necessary 124 neces* 88 businesses 10 enjoy* 10 enjoying 10 pillaging 10 stand* 10 standing 10 store* 10 stores 10 translate 4 trans* 3
kapital capit* 2273 capital 2273 businesses 12 enjoy* 12 enjoying 12 pillaging 12 stand* 12 standing 12 store* 12 stores 12
kapo* condo* 4630 condom 1559 planning 720 plann* 717 condoms 124 vitam* 124 vitamines 124 iron 51 antib* 37 antibiotics 37
kapot condo* 4630 condom 1559 planning 720 plann* 717 condoms 124 vitam* 124 vitamines 124 iron 51 antib* 37 antibiotics 37
kapt condom 4768 planning 2202 plann* 2194 condo* 640
kara* forty 2492 carav* 2016 caravan 2016 caraib 284 lumie* 284 lumiere 284 namin* 284 naming 284 radio* 284 radios 284 artists 57 whom 39 maxim* 19 maximum 19 carai* 17 6 16
karannt forty 7476
karant forty 7476
karavan carav* 4033 caravan 4033
karavn carav* 4033 caravan 4033
kare* completed 845 plumbing 845 yong 845 plumb* 842 carrefour 397 carre* 273 professional 56 compu* 43 computer 43 profe* 22 man 11 support 3
karefou carrefour 794 carre* 546
kart* neighborhood 2265 neigh* 1296
kartye neighborhood 2265 neigh* 1296
kasa* cassa* 7661 cassava 7661 manio* 7661 manioc 7661
kasav cassa* 7661 cassava 7661 manio* 7661 manioc 7661
kase fract* 1624 fracture 1624 broke* 997 broken 997 bone 131 break 88 leg 73 arms 37 legs 37 arm 4 neighbour 4
kase* local 3442 official 1191 offic* 27
kasek local 3442 official 1191 offic* 27
kask* hat 5930 cap 27
kasket hat 5930 cap 27
kaskt hat 5930 cap 27
kat card 584 four 251 carte 164 cards 160 distribution 100 assisting 91 chemi* 91 chemin 91 lespi* 91 lespinasse 91 limit* 91 limited 91 least 73 30 72 buyin* 72 buying 72
kata* catas* 1255 disas* 605 disaster 605 baddl* 342 baddly 342 bomba* 342 bombardopolis 342 proba* 342 probably 342 rescued 342 catastrophe 311 betai* 114 betails 114 plant* 114 plantation 114 kille* 69
katastrof catas* 2031 catastrophy 278 departement 213 north 172 depar* 129 disas* 108 disaster 108 weath* 98 weather 98 catastrophe 59 department 24 tsunami 12 tsuna* 11 flood 6
katastwf disas* 1493 disaster 1493 catastrophe 815 catas* 228
katastwof disas* 1009 disaster 1009 maste* 552 master 552 assistances 468 catastrophe 428 current 410 gives 355 key 264 soldier 237 curre* 124 catas* 120 soldi* 107 c 93 alway* 20 always 20
kate* cathe* 5108 cathedral 5108 carte* 3090 cartel 3090 mafia 3090
katedral cathe* 15323 cathedral 15323
katel carte* 4635 cartel 4635 mafia 4635
katl carte* 4635 cartel 4635 mafia 4635
kato* catho* 7661 catholic 7661 fourt* 2291 fourteen 2291 sixte* 2291 sixteen 2291 thirteen 2291 fifte* 364 fifteen 364 twelv* 364 twelve 364 thirt* 22
katolik catho* 15323 catholic 15323
katoz fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
katr* ninety 8218 eighty 2359 eight* 2289 ninet* 1361
katreven eighty 4717 eight* 4578
katrevendis ninety 16435 ninet* 2722
katy* neighborhood 1360 neigh* 778 mulle* 431 muller 431 comitee 414 informatioon 414 organised 414 commitee 366 medicaitons 366 necessities 366 comit* 88 feuil* 47 feuilles 47 organized 14
katye neighborhood 1360 neigh* 778 mulle* 431 muller 431 comitee 414 informatioon 414 organised 414 commitee 366 medicaitons 366 necessities 366 comit* 88 feuil* 47 feuilles 47 organized 14
katz fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
kawo* keros* 1703 kerosene 1703 bus 1504 diese* 761 diesel 761 fuel 376 gasol* 273 gasoline 273 gas 9
kawousin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
kawoutchou bus 3009
kay house 320 home 152 houses 136 house* 119 roof 102 rente* 95 rented 95 demol* 82 demolish 82 landl* 81 landlord 81 prope* 81 property 81 owner 78 crack* 75 propr* 61
kaye noteb* 6490 notebook 6490 pen 6490 penci* 6490 pencil 6490
kaze* local 3442 official 1191 offic* 27
kazek local 3442 official 1191 offic* 27
ke heart 221 that 139 long 129 glad 112 most 99 befor* 67 before 67 he 53 attac* 49 attack 49 telli* 47 telling 47 human 46 affil* 42 affiliation 42 jeune* 42
kek some 530 forse* 194 forsee 194 surnamis 194 out 166 surna* 152 aviat* 144 aviation 144 mainl* 144 mainly 144 responsables 144 steet 144 thhe 144 few 109 sinis* 103 sinister 103
keks* questions 2954 quest* 1333 question 1333
keksyon questions 2954 quest* 1333 question 1333
kel she 2910 he 225
kelk* few 2398 bariy 389 fleur* 389 fleurimond 389 antoi* 275 antoine 275 entra* 143 entrance 143 rd 128 crush* 14 crushed 14 3 12 been 4
kelke few 2398 bariy 389 fleur* 389 fleurimond 389 antoi* 275 antoine 275 entra* 143 entrance 143 rd 128 crush* 14 crushed 14 3 12 been 4
kem goave* 1313 goaves 1313 norma* 541 normal 541 havin* 344 having 344 attac* 164 attack 164 that 162 precaution 152 preca* 12 aftershocks 5 kind 5 feel 3
ken that 483
kenb* hold 2763 firm 453 massi* 453 massive 453 keep 322 guy 282 stron* 242 strong 242 civil 214 engineer 126 engin* 65 broke* 30 broken 30 wife 19 baby 17 catch 10
kenbe hold 2763 firm 453 massi* 453 massive 453 keep 322 guy 282 stron* 242 strong 242 civil 214 engineer 126 engin* 65 broke* 30 broken 30 wife 19 baby 17 catch 10
kens* kensc* 2284 kenscoff 2284 piles 455 kensk* 453 kenskoff 453 pile 84 ourse* 8 ourselves 8
kenscoff kensc* 2665 kenscoff 2665
kenskf kensc* 1706 kenscoff 1706 piles 1063 kensk* 1057 kenskoff 1057 pile 195 night* 43 nights 43 werew* 43 werewolfs 43 ourse* 20 ourselves 20 blankets 4 anoth* 3 another 3
kenskof kensc* 2665 kenscoff 2665
kenz fifte* 10335 fifteen 10335 fourt* 186 fourteen 186 sixte* 186 sixteen 186 thirteen 186 twelv* 30 twelve 30
kes fund 12524 cash 4273
kesi* questions 2954 quest* 1333 question 1333
kesion questions 2954 quest* 1333 question 1333
kest* questions 2954 quest* 1333 question 1333
kestyon questions 2954 quest* 1333 question 1333
kesy* quest* 2808 question 2808 questions 7
kesyon quest* 2808 question 2808 questions 7
keu queue 1807 line 1142 long 352
kewo* keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
kewozin keros* 3405 kerosene 3405 diese* 1522 diesel 1522 fuel 753 gasol* 546 gasoline 546 gas 17
keyi pick 21571
khan khan 5067 pur 852 rahim 852 iqbal 475 masha* 475 mashal 475 muham* 475 muhammad 475 nic 475 noo 475 yar 439 basti 72 belong 72 gulbe* 72 gulberg 72 hamed 72
ki who 55 which 51 where 30 what 23 getti* 22 getting 22 artis* 21 citie* 17 cities 17 handl* 17 union 17 when 17 the 16 pas 13 pass 13 people 13
kiba cuban 10400 cuba 64
kibe* cuban 10400 cuba 64
kiben cuban 10400 cuba 64
kibo faculties 1255 place 388 office 387 pam 327 facul* 183 offic* 123 lives 44 where 44 provinces 14 provi* 4 students 4 carrefour 3
kich* something 627 24 617 bouka* 617 boukan 617 somet* 476
kichoy something 792 somet* 600
kidn* kidna* 2919 kidnapped 2919 kidnapping 2919
kidnape kidna* 2919 kidnapped 2919 kidnapping 2919
kidnapin kidna* 2919 kidnapped 2919 kidnapping 2919
kidnaping kidna* 2919 kidnapped 2919 kidnapping 2919
kija* how 273 arab 240 identified 197 someb* 164 somebody 164 act 131 into 113 ganna 104 archives 94 organization 72 his 43 buse 38 buses 38 organ* 32 seneg* 25 senegal 25
kijan arab 301 how 248 identified 234 someb* 177 somebody 177 ganna 142 act 141 into 135 archives 132 organization 76 his 47 buse 45 buses 45 seneg* 40 senegal 40 organ* 33
kijanm how 345 can 36
kiko* cards 1145 victime 990 identified 761 into 438 place 405 invol* 277 involved 277 pillage 277 pilla* 187 avoid 178 concerned 163 buse 146 buses 146 where 28 south 5 conce* 3
kikot place 1342 where 7
kikote cards 1747 victime 1513 identified 1155 into 666 place 296 buse 221 buses 221 where 26 south 8 givin* 5 giving 5 ident* 5
kil when 668 functional 187 educational 81 scholarly 81 printing 79 frequ* 78 frequency 78 prvie* 78 prview 78 digicell 74 arrived 61 croi 51 crois 51 aftershoocks 46 funct* 38 east 34
kile when 574 croch* 364 crochu 364 croke* 364 croked 364 desert 364 particularly 364 deser* 278 ambas* 208 ambassy 208 rendezvous 208 time 166 residence 135 rende* 33 resid* 26 savan* 6
kilt* farmi* 2904 farming 2904 culture 1342 agric* 1167 agriculture 1167 farme* 1148 farmer 1148 cultu* 1059 culti* 391 cultivate 391 youth 3
kiltivat farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
kiltivate farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
kiltive farmi* 3872 farming 3872 agric* 1556 agriculture 1556 farme* 1530 farmer 1530 culti* 522 cultivate 522
kim playi* 709 playing 709 who 287
kimb* catch 3873 keep 1414 hold 852
kimbe catch 3873 keep 1414 hold 852
kimo* who 575
kimoun who 575
kin identity 3161 id 2407 ident* 416
kinb* catch 3873 keep 1414 hold 852
kinbe catch 3873 keep 1414 hold 852
kind* kinde* 8358 kindergarten 8358
kindergarten kinde* 8358 kindergarten 8358
kisa what 211 stavi* 110 staving 110 suppose 81 denou* 72 denounce 72 cleaned 70 homes 70 openi* 63 opening 63 pwenl* 47 pwenla 47 diarrhoea 35 ad 34 dadad* 34 dadadou 34
kisa* bough* 460 bought 460 legal 460 paperwork 460 payed 460 visas 460 answering 428 moments 428 photo* 428 photocopy 428 factor 376 manuf* 376 manufacture 376 polices 376 dad 358 facto* 344
kisak what 313
kit kit 2844 wrote 1289 debc 708 jman 708 withi* 708 within 708 maste* 428 master 428 assistances 364 current 318 key 205 curre* 96 c 72 hygie* 30 hygiene 30 medications 10
kite leavi* 888 leaving 888 leave 415 minot* 282 minoterie 282 refuge 211 let 203 advantage 158 flee 154 ambas* 137 ambassy 137 rendezvous 137 eathq* 134 eathquake 134 rte 133 authorization 111
kiti pap 579 northern 487 resul* 444 result 444 unkno* 362 unknown 362 1842 357 bulan 357 interest 357 kite 357 nan 357 pase 357 sete 357 tegen 357 tranb* 357 tranblement 357
kiy spoon 8899
kiye spoon 5933 allah 243 aug 243 cityn* 243 citynadra 243 dera 243 hen 243 jari 243 jen 243 jin 243 jo 243 ju 243 keh 243 logo 243 mojod 243 nadra 243
kiye* who 575
kiyes who 575
kizi* cook 3619 kitch* 2247 kitchen 2247
kizin kitch* 4494 kitchen 4494
kizinye cook 7237
kl anger 4715 upset 4715 angry 1371
klas grade 7128 clas 2749 class 2749
kle brigh* 4971 bright 4971 key 3271 clear 7
kler* brigh* 3728 bright 3728 alcoh* 1984 alcohol 1984 rum 1984 clear 5
klere brigh* 7456 bright 7456 clear 10
kleren alcoh* 3968 alcohol 3968 rum 3968
klib club 7686
klin* clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
klinik clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
kliy* clien* 15321 client 15321 customer 5
kliyan clien* 15321 client 15321 customer 5
klke few 3598
klor* bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
klorks bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
kloroks bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
klorox bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
klou nails 23938 nail 183
klow* bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
klowks bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
klowoks bleac* 3405 bleach 3405 chlor* 3405 chlorine 3405
kman usa 1200 how 195
kman* start 1984 begin 986 begin* 897 beginning 897
kmanse start 2976 begin 1479
kmansman begin* 2692 beginning 2692
ko body 1123 bodie* 1064 bodies 1064 feroz 329 nowsh* 329 nowshewra 329 required 329 yet 288 whats* 264 whatsoever 264 bouquet 126 coi 126 cois 126 lycee 126 plafo* 126 plafocrac 126
kob money 808 monne* 281 monney 281 highe* 166 higher 166 fortn* 156 fortnight 156 raise 148 eithe* 106 either 106 pap 77 countryside 69 issue 48 remak* 29 remake 29 badly 18
koch* pig 7661 pork 7661 betai* 626 betails 626 plantation 626 plant* 625 kille* 382 killed 382 rainn* 35 rainning 35 weeks 15 two 11
kochon pig 7661 pork 7661 betai* 626 betails 626 plantation 626 plant* 625 kille* 382 killed 382 rainn* 35 rainning 35 weeks 15 two 11
koi floods 984 flooded 549 villa* 272 village 272 havn 243 watta* 243 wattan 243 flood* 242 crop 214 crops 214 kachi* 214 kachipul 214 areas 196 los 153 loss 153 caused 145
koko* cocon* 5572 coconut 5572 disability 1723 disab* 375 disabled 375 handicapped 375 handi* 277
kokobe disability 5168 disab* 1124 disabled 1124 handicapped 1124 handi* 831
kokoy cocon* 8358 coconut 8358
kokoye cocon* 8358 coconut 8358
kola* collaborate 4374 coope* 2314 cooperation 2314
kolaborasyon collaborate 4374 coope* 2314 cooperation 2314
kolabore collaborate 4374 coope* 2314 cooperation 2314
kole anger 4715 upset 4715 angry 1371
kole* colleague 4280 colle* 2644 chole* 1179 cholera 1179
koleg colleague 6419 colle* 3967
kolera chole* 3536 cholera 3536
kolg colleague 6419 colle* 3967
kolo* colom* 3831 colombia 3831 panam* 3831 panama 3831 chole* 1768 cholera 1768
kolonbi colom* 7661 colombia 7661 panam* 7661 panama 7661
kolora chole* 3536 cholera 3536
kom as 691 body 291 consi* 230 fixed 221 bj 187 doors 187 mns 187 decre* 127 decrease 127 greating 127 ideli* 127 idelinquency 127 juvenile 127 psychologist 116 casez 109 holes* 109
koma* begin 237 how 205 start 115 proce* 105 universities 101 statu* 100 status 100 rebuilding 90 procedures 88 decen* 62 calls 61 begin* 57 beginning 57 march 54 participle 54 bady 51
koman how 256 universities 129 statu* 128 status 128 rebuilding 114 calls 76 participle 71 bady 70 march 69 trip 52 rebui* 50 rest 49 let 35 betwenn 28 dyoba* 28 dyobal 28
komanse begin 1476 procedures 1298 start 683 educational 371 scholarly 371 190 257 garbl* 257 garbledwhat 257 printing 175 east 153 desin* 128 desinfectant 128 greet 128 perdo* 128 perdonable 128 usaid 85
komansman begin* 2692 beginning 2692
kome* comme* 989 commerce 989 trade 943 business 553 busin* 550 panif* 374 panification 374 patic* 374 paticipate 374 reorg* 374 reorganizations 374 playi* 200 playing 200
komes comme* 1384 commerce 1384 trade 1320 business 774 busin* 770
komi* commu* 686 commi* 267 committee 185 comit* 147 dig 125 checking 68 police 66 damage 59 initi* 59 initial 59 masso* 56 masson 56 someting 56 secti* 55 section 55 17 54
komin commune 662 commu* 372 dig 280 checking 184 17 146 leste 127 situated 127 secti* 126 section 126 hall 124 8 119 kise 119 komin 119 manic* 119 manich 119 beral 116
kominal communal 3490 communial 2484 assyl* 583 assylum 583 350 191 amounts 191 galet* 191 galets 191 gonna 191 tiny 191 sold 96 amoun* 65 insid* 18 inside 18 secti* 17 section 17
kominot community 2505 commu* 98
kominote community 2399 commu* 93 atten* 66 attention 66 damie* 66 damier 66 int 66 kabar 66 enjoy 14 might 6 crazy 4 bed 3
komisarya police 875 polic* 652 friends 262 houses 213 house* 186 frien* 152 stati* 97 station 97 gress* 64 gressier 64 littl* 22 little 22 many 7 under 5 say 3
komisaryat stati* 2004 station 2004 police 103 polic* 76
komite commi* 1166 committee 803 comit* 662 damage 267 initi* 267 initial 267 masso* 247 masson 247 someting 247 roads 181 segui* 181 seguineau 181 comitee 143 informatioon 143 organised 143 amounted 74
koms trade 1526 comme* 1068 commerce 1068 business 895 busin* 891
kon behav* 691 behaviour 691 human 518 type 392 cazea* 368 cazeau 368 compt* 368 comptables 368 drive 368 sciences 368 universit 368 guy 281 picture 281 airpo* 263 airport 263 civil 214
konb* much 657 long 376 seism 216 cyclon 213 debts 186 indep* 186 independence 186 willi* 186 willing 186 selli* 176 selling 176 causes 171 occur 171 break 167 goud 121 remak* 102
konben many 1327 much 363
konbyen much 489 long 410 seism 343 selli* 251 selling 251 cyclon 231 debts 210 indep* 210 independence 210 willi* 210 willing 210 goud 195 causes 186 occur 186 break 181 00 152
kond* condolences 1285 condi* 921 conditions 885 coyot* 367 coyote 367 statu* 366 status 366 smugg* 324 smuggler 324 condition 306 trip 150 cazea* 142 cazeau 142 compt* 142 comptables 142 drive 142
kondikt coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
kondikte coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
kondision conditions 2327 condition 1916 condi* 626
kondisyon condi* 1637 conditions 1204 statu* 681 status 681 condition 364 trip 279 translate 52 trans* 38 important 24 impor* 23 canadian 21 message 10 messa* 4 paspo* 4 pasport 4
kondoleyans condolences 16706 condo* 47
kone* gazol* 959 gazoline 959 uncon* 933 unconscious 933 occur* 433 occurs 433 informations 287 resum* 243 resume 243 seism 149 know 55 again 13 jerem* 7 jeremie 7 price 5
konen gazol* 1151 gazoline 1151 occur* 520 occurs 520 informations 345 resum* 292 resume 292 seism 179 know 67 again 16 jerem* 8 jeremie 8 price 6 or 3
konesans uncon* 5598 unconscious 5598
konf* confirmation 5645 confe* 5108 conference 5108 confi* 1953 confirm 1953
konferans confe* 15323 conference 15323
konfimasyon confirmation 8468 confi* 2929 confirm 2929
konfime confirmation 8468 confi* 2929 confirm 2929
koni* address 365 addre* 249 know 127 hungry 97 hungr* 60 call 27
konin address 365 addre* 249 know 127 hungry 97 hungr* 60 call 27
konk* competition 7657 contest 7657 aux 2401 flooding 56 flood* 33 caye 30 cayes 30 compe* 20
konkou competition 7657 contest 7657 aux 2401 flooding 56 flood* 33 caye 30 cayes 30 compe* 20
konn 800 658 kind 350 specified 311 thati 311 jobs 303 jerem* 213 jeremie 213 manager 209 radio 111 happening 104 families 103 manag* 100 came 70 know 54 just 42 creol* 37
konn* know 173 jobs 57 foresee 45 whast 45 earht* 38 earhtquake 38 ministry 34 shouldn 28 seneg* 27 senegal 27 telli* 27 telling 27 happe* 23 happen 15 ddp 14 office 14
konne quake* 2531 quakes 2531 know 130
konnen know 157 jobs 63 foresee 48 whast 48 shouldn 47 earht* 37 earhtquake 37 ministry 36 happe* 26 seneg* 26 senegal 26 telli* 26 telling 26 leogann 20 liket* 17 liketo 17
konnenn know 254
konnin palom* 675 paloma 675 prole* 675 prolems 675 pure 675 sezon 675 fanfa* 494 fanfan 494 ray 428 know 130 throw 104
konp* under* 889 skill 681 compa* 431 compare 413 pills 332 tablets 332 total* 261 totally 261 completely 249 sentences 246 compe* 192 competent 192 undes* 192 undestanding 192 nkow 186 lapto* 181
konpani business 1244 busin* 1238 company 1072 compa* 908
konpare compare 19492
konpayi company 1402 compa* 1187 recharging 401 recha* 285 cell 132 neighbour 89 busin* 49 business 49 leg 26 helpi* 5 helping 5 far 4
konpetan skill 8519 competent 2405 compe* 2399
konpetans skill 8519 competent 2405 compe* 2399
konpit lapto* 2262 laptop 2262 compu* 600 computer 600
konpite lapto* 2262 laptop 2262 compu* 600 computer 600
konpletman total* 3269 totally 3269 completely 3113
konpltman total* 3269 totally 3269 completely 3113
konpran understand 2128 under* 784 sms 3
konprann understand 1319 sentences 1027 nkow 774 under* 486 cause 136 arqui* 87 arquinois 87 futur* 87 future 87 reali* 87 realizations 87 transparency 87 creol* 76 creole 76 spite 36 sente* 14
konpreansyon understanding 2343 undes* 1603 undestanding 1603 greeting 476 organizations 86 under* 69 greet* 9
konpreyanson understanding 3934 under* 115
konpreyansyon understanding 3934 under* 115
konprime pills 8288 tablets 8288 table* 1374 pill 8
kons thu 9851 thus 9851
kons* consu* 437 counc* 437 council 437 advis* 337 advise 337 couns* 337 counselor 337 consult 300 consultation 300 conce* 289 concerning 274 const* 272 thu 253 thus 253 advic* 205 consc* 181
konsa thu 3284 thus 3284 affil* 1014 affiliation 1014 jeune* 1014 jeunesse 1014 jpp 1014 pouvo* 1014 pouvoir 1014 allwa* 950 allways 950 populaire 334 protect 49 infos 29 prote* 16 doing 6
konsenan concerning 2614 passed 1181 passe* 864 ball 862 conce* 375 regar* 314 regarding 314 u 14
konsey counc* 1595 council 1595 advic* 1439 advices 1029 advice 264 casez 55 holes* 55 holese 55 poors 55 tahnk 55 hardl* 47 hardly 47 prati* 47 pratice 47 tire 47 into 20
konseye advis* 13134 advise 13134 couns* 13134 counselor 13134
konsila consulate 5285 consu* 3540 embas* 446 embassy 446
konsiltasyon consult 9433 consultation 9433 consu* 139
konsilte consult 4717 consultation 4717 800 1975 families 309 consu* 69 doctor 11 docto* 5 leogane 5 emerg* 4 emergency 4
konsnan consc* 1765 conscience 1765 landi* 842 landing 842 regar* 568 regarding 568 teh 380 waiti* 377 waiting 377 concerning 348 conce* 50 visa 45 aids 33 answer 3
konsne takec* 602 takecare 602 conce* 581 leaders 354 concerning 317 leade* 300 belan* 266 belanton 266 autor* 252 autorities 252 chane* 252 chanel 252 crist* 252 cristof 252 hasn 207 areac* 206
konstriksyon construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
konstwi construct 4062 rebuild 1367 rebui* 683 const* 624 built 344 ones 311 singl* 306 single 306 build 202 separate 197 separ* 165 10 69 construction 48 foreign 6 forei* 3
konsy counc* 7266 council 7266
kont account 1148 user 844 users 844 accou* 678 own 564 manif* 483 manifestation 483 sells 483 unacc* 370 unaccompanied 370 chris* 256 conve* 155 conversation 155 jame 155 james 155 looks 155
kont* check 500 accountant 349 glad 281 conta* 270 happy 253 conti* 232 count 226 accounting 177 contagious 172 continue 171 cargo 166 container 166 barricade 119 inspe* 112 inspect 112 rely 91
kontab accountant 8550 accounting 4335 accou* 106
kontablite accountant 8550 accounting 4335 accou* 106
kontajye contagious 10157 illness 1994 disea* 688 disease 688 illne* 381
kontak contact 860 responsibility 737 conta* 646 reach 141 told 58 over 4
kontakte reach 745 contact 732 conta* 550 armed 134 el 134 hanch* 134 hancho 134 lobby 134 machi* 134 machine 134 brown 45 hotel 3
kontan happy 1296 glad 985 nations 146 recieve 103 unite* 86 united 86 campa* 39 campaign 39 impatienntly 39 offer* 39 offering 39 vaksi* 39 vaksination 39 recie* 33 atten* 17 attention 17
kontantman glad 5741 happy 13
konte count 2769 rely 1124 friends 17 cap 10 frien* 10 haitien 7
konten cargo 7128 container 7128
kontene cargo 7128 container 7128
kontinue continue 1422 conti* 884
kontinuye continue 1422 conti* 884
kontinye conti* 838 continue 565 finish 247 fluid* 173 fluids 173 breast 156 continuing 131 dyeg 131 bidon 108 dika 108 dikas 108 jackm* 108 jackmel 108 lokad* 108 lokadi 108 lolo 108
kontwl inspe* 2091 inspect 2091 check 1015 barricade 974 control 692 contr* 690 roadb* 557 roadblock 557 barri* 410 checkpoint 176 check* 141
kontwol inspe* 2091 inspect 2091 check 1015 barricade 974 control 692 contr* 690 roadb* 557 roadblock 557 barri* 410 checkpoint 176 check* 141
kontwole verif* 2169 verify 2169 check 2017 control 856 contr* 855
kony* now 756
konya now 756
konyea now 756
kope* collaborate 4374 coope* 2314 cooperation 2314
koperasyon collaborate 4374 coope* 2314 cooperation 2314
kopi copy 11992 answering 888 moments 888 photo* 888 photocopy 888 dad 742 telli* 277 telling 277 momen* 25 immig* 3 immigration 3
kore* corre* 6414 correct 6414
korek corre* 6414 correct 6414
kori* corri* 1840 corridor 1840 corru* 1362 corrupt 1362 corruption 1362 fraud 1362 alley 74 dead 3
korid corri* 3067 corridor 3067 alley 123 dead 5
korido corri* 3067 corridor 3067 alley 123 dead 5
koridor corri* 3067 corridor 3067 alley 123 dead 5
koripsyon corru* 3405 corrupt 3405 corruption 3405 fraud 3405
kot gourv* 1632 gourvernement 1632 coast 1262 guard 1092 place 447
kote where 236 besid* 187 beside 187 somew* 178 somewhere 178 place 172 carrefou 81 everywhere 80 kadav* 80 kadavers 80 psych* 44 gues 33 guess 33 mercr* 33 mercredi 33 mix 33
kote* pad 606 pads 606 sanitary 606 towel* 606 towels 606 sanit* 559 rapid* 325 rapidly 325 tc 325 cheki* 277 chekina 277 philanthropy 277 where 271 22 27 phila* 27 remem* 25
koteks pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
kotem rapid* 1583 rapidly 1583 tc 1583 where 262 car 47 can 7
koten cheki* 1107 chekina 1107 philanthropy 1107 where 248 phila* 110 22 109 remem* 100 remember 100 land 58 total 52 didn 28 behin* 24 behind 24 20 18 b 15 reall* 12
kotew place 1342 where 7
koteyo where 292 they 204 are 5
kou neck 2443 classroom 1566 such 661 class* 472 cours* 327 course 327 ll 221 convi* 180 convicts 180 seeki* 180 seeking 180 training 176 escaped 140 train* 113 shoot* 74 shooting 74
kouc* diape* 1117 diapers 1117 lie 727 insecticide 267 atten* 258 attention 258 damie* 258 damier 258 int 258 kabar 258 mousk* 221 mouskitous 221 insec* 218 keep 68 enjoy 55 down 48
kouche lie 1455 insecticide 534 atten* 516 attention 516 damie* 516 damier 516 int 516 kabar 516 mousk* 442 mouskitous 442 insec* 437 keep 136 enjoy 109 down 96 might 46 ong 38
kouchet diape* 2233 diapers 2233
koucht diape* 2233 diapers 2233
koud sew 23983
koud* strok* 3421 stroke 3421 sunst* 3421 sunstroke 3421 heat 9
koudsoley strok* 3421 stroke 3421 sunst* 3421 sunstroke 3421 heat 9
koudsoly strok* 3421 stroke 3421 sunst* 3421 sunstroke 3421 heat 9
koul* snake 1344 bite 848 bleed* 674 bleeding 674 burea* 183 bureau 183 currently 183 functionning 183 urgency 183 bwa 164 kanal 164 returned 164 cornr* 115 cornrow 115 denim 115 printed 115
koule bleed* 2472 bleeding 2472 cornr* 423 cornrow 423 denim 423 printed 423 sees 423 weari* 423 wearing 423 necessary 291 print* 243 neces* 208 skirt 150 black 112 white 108 shirt 21
koulev snake 2957 bite 1866
koulv snake 2957 bite 1866
koulye burea* 677 bureau 677 currently 677 functionning 677 urgency 677 bwa 602 kanal 602 returned 602 now 287 curre* 131 funct* 6 gonaives 5
koum* start 496 micro* 403 microbes 403 maste* 357 master 357 assistances 303 current 265 begin 247 how 185 key 171 catch 110 curre* 80 c 60 4636 19 d 17 eveni* 17
kouman micro* 484 microbes 484 maste* 428 master 428 assistances 363 current 318 how 222 key 205 catch 132 curre* 96 c 72 4636 23 d 21 eveni* 21 evening 21 capit* 12
koumanse start 2976 begin 1479
koun* now 495 lagonave 120 grave* 117 gravel 117 arrived 95 throu* 83 through 83 translated 66 countryside 64 complaining 53 garba* 53 garbage 53 nations 47 lagon* 46 happens 41 u 28
kounia nations 535 now 378 unite* 317 united 317 natio* 32
kouniya now 756
kounya monne* 870 monney 870 lagonave 678 used 663 mind 594 lagon* 259 now 185 nonse* 163 nonsensical 163 issue 149
kounye grave* 329 gravel 329 now 260 takec* 222 takecare 222 arrived 204 handle 164 rhe 158 garba* 149 garbage 149 throu* 147 through 147 translated 145 u 138 resca* 135 rescape 135
kounyea digiceel 1243 seime 1243 thio 1243 thios 1243 now 407 while 6
koup* cut 1905 amput* 1587 amputated 1587 amputee 1587 vouch* 1014 voucher 1014 coupo* 343 coupon 343 ticke* 12 ticket 12
koupe cut 2381 amput* 1984 amputated 1984 amputee 1984
koupon vouch* 5068 voucher 5068 coupo* 1713 coupon 1713 ticke* 58 ticket 58
kour* coura* 545 courage 545 run 470 electricity 419 elect* 365 wire 329 zopop* 183 zopope 183 rumor 157 resum* 145 resume 145 flee 126 runni* 109 running 109 catastrophy 87 provinces 80
kouraj coura* 2509 courage 2509 hold 14 languages 3 termi* 3 terminate 3
kouran electricity 1400 elect* 1220 wire 1079 marin 47 bas 31 verre* 31 verrettes 31 amuse 16 distract 16 enjoy 7 lapla* 4 laplaine 4 shada 4
kouri run 1201 zopop* 467 zopope 467 rumor 401 flee 321 runni* 280 running 280 catastrophy 223 departement 148 north 138 recharging 134 provinces 117 bucke* 109 bucket 109 depar* 103 recha* 95
kourikoulm resum* 1672 resume 1672 cv 47
kourikoulom resum* 1672 resume 1672 cv 47
kout stab 1683 strok* 978 stroke 978 sunst* 978 sunstroke 978 bulle* 940 bullet 940 gunsh* 940 gunshot 940 shoot 940 shot 849 short 846 light* 458 lightning 458 thund* 458 thunder 458
kout* knife 1437 seams* 1033 seamstress 1033 sewin* 1033 sewing 1033 tailo* 1033 tailor 1033 liste* 886 stab 771 listening 395 listen 382 broad* 31 broadcast 31 fanat* 31 fanatic 31 incon* 31
koute liste* 2126 listening 949 listen 917 broad* 75 broadcast 75 fanat* 75 fanatic 75 incon* 75 inconditional 75 luco 75 raoul 75 tiot 75 batis* 62 batiste 62 benna* 62 bennau 62
kouti seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
koutiry seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
koutirye seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
kouto knife 5747 stab 3086
kouv* blank* 2020 blanket 1592 therm* 365 thermal 365 blankets 20 internationale 14 coope* 7 cooperation 7 centre 5
kouveti blanket 2314 therm* 955 thermal 955 blank* 833
kouvreli blankets 3727 blanket 949 blank* 342
kouvti blank* 2272 blanket 873 therm* 488 thermal 488 internationale 234 coope* 110 cooperation 110 centre 90 33 11 blankets 4
kouw* such 5286 as 39
kouwe such 5286 as 39
kouz* cousi* 2276 cousin 2276
kouzen cousi* 2278 cousin 2278
kouzin cousi* 2253 cousin 2253 calva* 13 calvaire 13 lazar* 13 lazarre 13 morne 6 domingo 4
kowi* corri* 3067 corridor 3067 alley 123 dead 5
kowido corri* 3067 corridor 3067 alley 123 dead 5
kowo* corru* 3405 corrupt 3405 corruption 3405 fraud 3405
kowonpi corru* 3405 corrupt 3405 corruption 3405 fraud 3405
koyo* coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
koyot coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
koyt coyot* 2384 coyote 2384 smugg* 2105 smuggler 2105 guide 421
koz cause 2641 due 1196 causes 557 occur 557 break 543 cause* 257 tremors 57 tremo* 5
kper* collaborate 4374 coope* 2314 cooperation 2314
kperasyon collaborate 4374 coope* 2314 cooperation 2314
krak cracks 2773 crack 1814 cracked 1251 crack* 731
kran power 1525 light 588 electricity 563 elect* 491
kras bit 4141 littl* 43 little 43
kras* crush* 1251 crushed 1251 comme 1129 laza 1129 mon 1129 ruine* 1044 ruined 1044 broke* 138 broken 138 completely 54 colla* 12 collapsed 12 destroyed 4 destr* 3
krase crush* 1251 crushed 1251 comme 1129 laza 1129 mon 1129 ruine* 1044 ruined 1044 broke* 138 broken 138 completely 54 colla* 12 collapsed 12 destroyed 4 destr* 3
kraz crush* 2133 crushed 2133 colla* 21 collapsed 21 destroyed 7 destr* 5 broke* 3 broken 3
kraz* crash* 268 crashed 268 broke* 253 broken 253 destr* 253 destroyed 214 crush* 192 crushed 192 demol* 161 demolish 161 dnt 107 colla* 99 collapsed 99 down 97 house 83 diing 71
kraze crash* 268 crashed 268 broke* 253 broken 253 destr* 253 destroyed 214 crush* 192 crushed 192 demol* 161 demolish 161 dnt 107 colla* 99 collapsed 99 down 97 house 83 diing 71
kred* lend 6878 borro* 2104 borrow 2104 loan 413 credi* 303 credit 303
kredi lend 6878 borro* 2104 borrow 2104 loan 413 credi* 303 credit 303
kren* scare* 2741 scared 2741 fear 1226 afrai* 834 afraid 834
krent scare* 2741 scared 2741 fear 1226 afrai* 834 afraid 834
kret* christian 5929 chris* 38 conve* 15 conversation 15 jame 15 james 15 looks 15 rigth 15 works 15
kretyen christian 5493 conve* 123 conversation 123 jame 123 james 123 looks 123 rigth 123 works 123 chris* 35 lead 4
kretyin christian 5987 chris* 39
krey* creol* 1737 creole 1737 language 1710 noteb* 927 notebook 927 pen 927 penci* 927 pencil 927 langu* 511 sentences 3
kreyl language 4252 langu* 1271 creol* 815 creole 815
kreyol creol* 2385 creole 2385 language 1314 langu* 393 sentences 20
kreyon noteb* 6490 notebook 6490 pen 6490 penci* 6490 pencil 6490
krfo* carrefour 794 carre* 546
krfou carrefour 794 carre* 546
krim* crimi* 4923 criminal 1312 convi* 288 convicts 288 seeki* 288 seeking 288 escaped 224 shoot* 119 shooting 119 escap* 117 assyl* 93 assylum 93 present 56 canada 17 reaso* 15 reason 15
kriminel criminal 5122 crimi* 3010
kriminl criminal 5122 crimi* 3010
krip* corru* 3405 corrupt 3405 corruption 3405 fraud 3405
kripsyon corru* 3405 corrupt 3405 corruption 3405 fraud 3405
kris roi 3931 christ 171 chris* 153
kris* roi 3931 christ 171 chris* 153
kriswa roi 3931 christ 171 chris* 153
kriy cryin* 3758 crying 3758 tears 2316 tear 1667 cry 42
kriy* cryin* 3758 crying 3758 tears 2316 tear 1667 cry 42
kriye cryin* 3758 crying 3758 tears 2316 tear 1667 cry 42
kriz crisi* 2291 crisis 2291 attac* 814 attack 814 disea* 84 disease 84
krk corre* 6414 correct 6414
kroi believe 2639 belie* 2638 think 23
ktks pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
kuit cooke* 7859 cooked 7859 cook 90
kuny* now 756
kunye now 756
kunyea now 756
kwa croix 656 red 547 bouquet 315 coi 315 cois 315 lycee 315 plafo* 315 plafocrac 315 cros 264 cross 264 missions 200 des 176 bouqu* 99 stand 68 anymo* 36 anymore 36
kwad* des 762 bouquets 569 croix 519 bouqu* 504 kwade* 292 kwadebouke 292 missions 65 croi 10 crois 10 missi* 10 thought 8
kwadbouk bouquets 1197 bouqu* 1060 landi* 246 landing 246 latre* 113 latremblay 113 des 111 teh 111 croix 76 belan* 67 belanton 67 maxim* 52 maximum 52 knows 25 croi 21 crois 21
kwadbouke croix 878 bouquets 854 bouqu* 756 des 235
kwadebouk croix 878 bouquets 854 bouqu* 756 des 235
kwadebouke bouquets 862 kwade* 779 kwadebouke 779 bouqu* 763 workers 328 croix 267 des 238 snato 99 real 75 issue* 42 issues 42 thought 22 district 14 high 5 thoug* 5
kwademisyon missions 3676 missi* 548 croix 97 des 26 santo 15
kwadmisyon missions 3676 missi* 548 croix 97 des 26 santo 15
kway* believer 16714 belie* 5
kwayan believer 16714 belie* 5
kwe believe 1997 belie* 1996 goave* 984 goaves 984 precaution 114 preca* 9 kind 3
kwen corne* 4586 corner 4586
kwen* stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
kwens stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
kwense stuck 1880 trapp* 1001 trapped 1001 blocked 593 block* 314
kwin corne* 4586 corner 4586
kwit cooke* 4440 cooked 4440 cook 3052 meal 382
kwiz* kitch* 4494 kitchen 4494
kwizin kitch* 4494 kitchen 4494
l tremors 167 liket* 164 liketo 164 throw 147 she 124 renew 113 canadian 112 assistant 79 domai* 77 domains 77 chemi* 72 chemin 72 lespi* 72 lespinasse 72 used 69 her 63
la la 109 rue 45 list 40 park 40 grade 33 city 27 team 26 nation 21 dock 19 here 19 of 19 wharf 19 downt* 18 downtown 18 site 18 clerc* 17
laba over 2719
laba* bank 2542 factor 313 manuf* 313 manufacture 313 polices 313 facto* 287 cards 37
labank bank 2542 factor 313 manuf* 313 manufacture 313 polices 313 facto* 287 cards 37
labe* stars 2733 star 1233 air 1027 outsi* 38 outside 38
label stars 2733 star 1233 air 1027 outsi* 38 outside 38
labeletwal stars 2733 star 1233 air 1027 outsi* 38 outside 38
labi* bible 8122
labib bible 8122
labl stars 2733 star 1233 air 1027 outsi* 38 outside 38
labo* labor* 5108 laboratory 5108 mud 3164
laboratwa labor* 15323 laboratory 15323
labou mud 4746
labouy mud 4746
lach* china 7994 chine* 7994 chinese 7994
lachin china 7994 chine* 7994 chinese 7994
lada* crumb* 1190 crumbles 1190 debc 885 jman 885 withi* 885 within 885 safe 750 armed 409 el 409 hanch* 409 hancho 409 lobby 409 machi* 409 machine 409 desin* 256 desinfectant 256
ladann crumb* 1587 crumbles 1587 debc 1180 jman 1180 withi* 1180 within 1180 safe 1000 armed 546 el 546 hanch* 546 hancho 546 lobby 546 machi* 546 machine 546 brown 184 cracks 33
ladw* customs 5849 custo* 2795
ladwan customs 5849 custo* 2795
ladwann customs 5849 custo* 2795
lafe* end 854 diing 651 lafer* 651 laferone 651 hunge* 239 hunger 239 world 3
lafen end 798 hunge* 446 hunger 446
lafendimonn world 1210 end 532
lafi* smoke 3502 chretien 428 chret* 406 chada 374 plein* 374 pleine 374 clerc* 332 clercine 332 fever 268 bag 265 remem* 81 remember 81 nor 20
lafiev fever 1342
lafime smoke 8756
lafimen smoke 8756
lafw* faith 16716
lafwa faith 16716
lafy* fever 958 typho* 847 typhoid 847
lafyev fever 1006 typho* 741 typhoid 741
lafyv typho* 989 typhoid 989 fever 892
lage drop 9511 relea* 9511 release 9511 convi* 720 convicts 720 seeki* 720 seeking 720 escaped 560 shoot* 297 shooting 297 escap* 292 assyl* 233 assylum 233 present 140 canada 43 reaso* 37
lago* lagon* 1384 gonav* 956 gonave 956 gonav 463 palma 463 lagonave 439 islan* 349 island 349 lagonav 162 presence 38 presidant 38 la 12 require 9 requi* 5 medications 4 suppose 3
lagonav lagon* 1557 gonav* 912 gonave 912 gonav 515 palma 515 lagonave 493 lagonav 182 islan* 65 island 65 presence 43 presidant 43 la 21 medications 11 require 10 requi* 5 suppose 3
lagonave islan* 4969 island 4969 gonav* 65 gonave 65
lagr* itchi* 2255 itching 2255 scabi* 2255 scabies 2255 mercy 1240 rash 783 grace 234
lagras mercy 3720 grace 701
lagratel itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
lagratl itchi* 3382 itching 3382 scabi* 3382 scabies 3382 rash 1175
lait milk 4576
laj wide 3996 age 2898 old 580 years 155 consider 148 14 123 affra* 89 affraid 89 hour 45 consi* 24 year 13 born 4 large 3
laja money 1092
laja* money 570 abroard 560 becaue 560 moya 266 falli* 228 falling 228 maste* 214 master 214 assistances 182 bribe 168 current 159 blocks 134 require 114 walk 105 key 103 deman* 102
lajan money 570 abroard 560 becaue 560 moya 266 falli* 228 falling 228 maste* 214 master 214 assistances 182 bribe 168 current 159 blocks 134 require 114 walk 105 key 103 deman* 102
laje* forest 2221 fores* 2037 jungl* 914 jungle 914
lajeng forest 2221 fores* 2037 jungl* 914 jungle 914
laji* justi* 4164 justice 4164 court 975 law 19
lajistis justi* 4164 justice 4164 court 975 law 19
lajo* dayti* 15323 daytime 15323
lajounen dayti* 15323 daytime 15323
laka* home 682 origi* 356 original 356 regions 356 arcah* 242 arcahaie 242 cloths 158 wear 158 peoples 134 household 102 survived 102 return 91 out 90 miami 88 part 83 retur* 58
lakay home 573 origi* 453 original 453 regions 453 cloths 214 wear 214 peoples 193 arcah* 154 arcahaie 154 household 131 survived 131 part 119 out 116 return 115 miami 113 retur* 74
lakaye arcah* 1691 arcahaie 1691
lakaym home 1738 house 9
lakayn home 1621 our 78 house 8
lako* lacul 3502 court* 2596 courtyard 2596 yard 2596 play 204 person 29 perso* 21 note 3 notes 3
lakou court* 4327 courtyard 4327 yard 4327 lacul 2919
lakoul lacul 8756
lakw* red 1368 cros 661 cross 661
lakwa red 1368 cros 661 cross 661
lali* moon 4725
lalin moon 4725
lalw* justi* 4164 justice 4164 court 975 law 19
lalwa justi* 4164 justice 4164 court 975 law 19
lame ocean 3813 army 1659 military 1659 soldiers 1012 soldier 346 soldi* 157 sea 30 milit* 15
lame* hall 2213 mayor 1332 city 171
lameri hall 2213 mayor 1332 city 171
lami* pover* 1971 poverty 1971 night* 391 nights 391 werew* 391 werewolfs 391 miser* 168 misery 168 blankets 34 kensc* 22 kenscoff 22 suffering 8 hit 6 blank* 3
lamiz pover* 1314 poverty 1314 night* 781 nights 781 werew* 781 werewolfs 781 miser* 112 misery 112 blankets 67 kensc* 45 kenscoff 45 hit 13 blank* 6 suffering 5 quake 4
lamize pover* 2628 poverty 2628 miser* 224 misery 224 suffering 11 suffe* 3
lamo death 2032
lan ocean 693 consc* 642 conscience 642 responsibility 365 damage 266 initi* 266 initial 266 minister 249 debts 242 indep* 242 independence 242 willi* 242 willing 242 ddp 172 sourt* 172 sourthern 172
lana* nature 16661 natur* 348
lanati nature 16661 natur* 348
lane year 1691 years 128
lanf hell 10408
lanf* hell 10408
lanfe hell 10408
lang langu* 4054 tongu* 3624 tongue 3624 language 1616 creol* 115 creole 115 languages 17 termi* 17 terminate 17
lanj* angel 6827
lanje angel 6827
lanm sea 1181 salt 739 ocean 469 death 406 end 324
lanm* sea 738 death 508 salt 462 ocean 293 end 203 love 119 necessary 109 neces* 78 translate 4 trans* 3
lanme sea 1476 salt 923 ocean 586 end 405
lanmo death 2032
lanmou love 955
lann* years 1207 night 798 year 99
lannen years 2414 year 198
lannwit night 1597
lanp flash* 5952 flashlight 5952 lamp 214
lant* buria* 1909 burial 1909 funer* 1909 funeral 1909
lanteman buria* 1909 burial 1909 funer* 1909 funeral 1909
lantman buria* 1909 burial 1909 funer* 1909 funeral 1909
lanw* night 1597
lanwit night 1597
lap peace 1181 tremors 491 jean 463 rabel 463 she 415 bj 370 doors 370 playi* 199 playing 199 villa* 190 village 190 carfo* 139 carfour 139 plain* 88 plaine 88 sayin* 71
lape peace 8265
lape* sorro* 2292 sorrow 2292 scare* 1370 scared 1370 fear 613 afrai* 417 afraid 417 sad 12
lapen sorro* 4583 sorrow 4583 sad 23
lapenn sorro* 4583 sorrow 4583 sad 23
laperez scare* 2741 scared 2741 fear 1226 afrai* 834 afraid 834
laperz scare* 2741 scared 2741 fear 1226 afrai* 834 afraid 834
lapl* rain 382 plain* 190 plaine 190 lapla* 184 laplaine 184 suppose 167 rainy 157 raini* 152 raining 152 soake* 148 soaked 148 marin 107 8 106 kise 106 komin 106 manic* 106
laplan beb 1308 othe 1308 raine 1308 alexi* 775 alexie 775 nd 775 appeal 556 dumga 556 ronal* 556 ronaldinho 556 selec* 556 selector 556 cup 474 appea* 286 energ* 179 energy 179
laplen plain* 1711 plaine 1711 la 137
laplenn plain* 1711 plaine 1711 la 137
lapli rain 471 suppose 301 rainy 246 soake* 220 soaked 220 wet 163 raini* 148 raining 148 kadav* 69 kadavers 69 betai* 59 betails 59 plant* 59 plantation 59 bidon 56 dika 56
laplit raini* 1236 raining 1236 rain 8
lapln plain* 1711 plaine 1711 la 137
lapluie raini* 1236 raining 1236 rain 8
lapn sorro* 4583 sorrow 4583 sad 23
lapo* post 1009 polic* 909 mail 641 police 337 policeman 278 force 210 borro* 146 borrow 146 offic* 96 armed 86 el 86 hanch* 86 hancho 86 lobby 86 machi* 86 machine 86
lapolis polic* 1292 police 484 policeman 452 force 388 borro* 269 borrow 269 armed 116 el 116 hanch* 116 hancho 116 lobby 116 machi* 116 machine 116 factor 115 manuf* 115 manufacture 115
lapos post 3894 mail 2476 office 23 offic* 7
lapr* prayer 998 praye* 981 journ* 806 journalist 806 newsp* 806 newspaper 806 pres 806 press 806 recharging 201 recha* 143 cell 66
lapres journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
lapriy prayer 1996 praye* 1962
lapriye prayer 1330 praye* 1308 recharging 401 recha* 285 cell 132
laprs journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
laps post 3894 mail 2476 office 23 offic* 7
lapt* lapto* 2262 laptop 2262 compu* 600 computer 600
laptop lapto* 2262 laptop 2262 compu* 600 computer 600
laptp lapto* 2262 laptop 2262 compu* 600 computer 600
laqu* which 1565
laquelle which 1565
larg* ddp 536 sourt* 536 sourthern 536 money 422 dupon* 419 dupont 419 heigh* 419 heights 419 parac* 419 parachuting 419 reserves 419 torbe* 205 torbeck 205 wants 169 alert 98 goods 66
largent ddp 803 sourt* 803 sourthern 803 money 632 torbe* 308 torbeck 308 wants 254 alert 146 part 5 committee 4
lari stree* 539 streets 482 street 276 aux 240 peoplel 42 landi* 20 landing 20 illnesses 14 outsi* 9 outside 9 teh 9 flie 6 flies 6 flooding 6 cornr* 4 cornrow 4
larm* tears 6302 tear 4538 cry 115
larmes tears 6302 tear 4538 cry 115
lary* outsi* 1719 outside 1719 street 11
larya outsi* 1719 outside 1719 street 11
las asthm* 1388 asthma 1388 arrived 548 croi 457 crois 457 bouquets 66 bouqu* 58 arriv* 51 des 18
lasa* salin* 5656 saline 5656
lasalin salin* 5656 saline 5656
lat toilets 1975 earth 1226 shook 468 groun* 330 ground 330 berti* 264 bertin 264 fort 144 du 79 toile* 15 rue 9
late earth 1635 groun* 953 ground 953 shook 224
lati* artib* 1814 artibonite 1814 bonit* 445 bonite 445 usenm* 445 usenmake 445 teste* 47 testere 47 vitim* 47 vitims 47 vehic* 14 vehicle 14 bas 11 verre* 11 verrettes 11 stuff 5
latibonit artib* 1660 artibonite 1660 bonit* 534 bonite 534 usenm* 534 usenmake 534 teste* 148 testere 148 vitim* 148 vitims 148 bas 47 verre* 47 verrettes 47 vehic* 17 vehicle 17 stuff 6
latibonite artib* 2216 artibonite 2216
latr* latri* 3241 latrines 2041 latre* 1155 latremblay 1155 latrine 819 dig 98 toilets 23 toile* 11 espec* 7 especially 7 wash 3
latrin latrine 5305 latri* 2212 latrines 470 dig 309 toilet 5
latrines latrines 4883 toilets 3299 latri* 400 wash 378 soap 308 toile* 25
lava* torre* 5108 torrent 5108 laval 2403 laval* 2128 lavale 2128 babie* 59 babies 59 drink* 4 drinking 4
lavalas torre* 15323 torrent 15323
lave wash 6812 kadav* 88 kadavers 88 eatin* 39 eating 39 comes 14 suppose 4
lave* latrines 2442 truth 2159 toilets 1649 latri* 200 wash 189 soap 154 toile* 13
laver latrines 4883 toilets 3299 latri* 400 wash 378 soap 308 toile* 25
laverite truth 4318
lavi lives 1077 life 1044 function 234 expensive 187 expen* 185 save 176 gabyo* 112 gabyon 112 southern 112 thiev* 98 thieves 98 10 70 necessary 67 relie* 61 relief 61 neces* 48
lavi* downt* 2058 downtown 2058 town 1996 city 6
lavil downt* 2058 downtown 2058 town 1996 city 6
lawo* measles 3545 measl* 3139
lawoujl measles 3545 measl* 3139
lawoujol measles 3545 measl* 3139
lay garli* 21222 garlic 21222
lby troub* 2849 trouble 2849
le time 201 hour 144 goods 101 since 98 offer 80 professor 77 haver* 74 haverst 74 meani* 74 meaning 74 mis 66 miss 66 everybody 65 cam 59 advice 54 seems 49
lect* power 1525 light 588 electricity 563 elect* 491
lectricit power 1525 light 588 electricity 563 elect* 491
lectrique power 1525 light 588 electricity 563 elect* 491
led ugly 12828
legi* veget* 2780 vegetables 2780 allha* 304 allhadino 304 belongings 304 exhau* 304 exhausted 304 khask* 304 khaskheli 304 nrsp 304 thatt* 304 thatta 304 walid* 304 walidad 304 whoe 304 belon* 169
legim veget* 5559 vegetables 5559
legl* churc* 1586 church 1586 bapti* 113 baptist 113 elim 22 fotam* 22 fotamara 22 berna* 19 bernard 19 ecole 19 normale 19 perou 19 peruv* 19 peruvian 19 donations 5 membe* 5
legliz churc* 1494 church 1494 bapti* 366 baptist 366 berna* 69 bernard 69 ecole 69 normale 69 perou 69 peruv* 69 peruvian 69 ambroide 18 salem 18 ambro* 8 maglo* 8 magloire 8
legu* veget* 3905 vegetables 3905 fruit 3297
legumes veget* 3905 vegetables 3905 fruit 3297
lej light 3130
leje light 3130
leka* les 3863 caye 461 cayes 461
lekay les 3863 caye 461 cayes 461
lekl books 562 school 278 bj 274 doors 274 join 177 pays 177 truiton 177 whate* 177 whatever 177 book 165 schoo* 161 gouvernement 117 reopening 108 carfo* 103 carfour 103 schools 98
leko* schoo* 388 school 316 schools 177 books 101 tied 78 fee 55 fees 55 tuiti* 55 tuition 55 book 30 22 9 doing 9 openi* 4 opening 4 reopening 3 zones 3
lekol schoo* 402 school 308 schools 144 books 104 tied 80 fee 58 fees 58 tuiti* 58 tuition 58 book 30 22 10 doing 9 openi* 5 opening 5 zones 4 reope* 3
lekoll schools 2237 school 11 schoo* 4
lekt* readi* 9852 reading 9852
lekti readi* 9852 reading 9852
lemo* world 1352 everybody 867 everyone 165
lemon world 1802
lemond world 1802
lemonn world 1802
lemoun everybody 3468 everyone 661
lend* monda* 5612 monday 5612
lendi monda* 5612 monday 5612
lenj clothing 3767 pad 1211 pads 1211 sanitary 1211 towel* 1211 towels 1211 sanit* 1118 clothes 5
lenn blanket 2852 blank* 1026 blankets 538
leog* leoga* 1287 leogane 650 leogann 188 eed 92 gueri* 92 guerin 92 leogn* 92 leognae 92 navy 92 banks 84 saw 16 base 13 darbo* 10 darboun 10 leogan 10 hurry 9
leogan leoga* 901 leogane 470 diing 385 lafer* 385 laferone 385 darbo* 357 darboun 357 leogan 357 barrire 264 chant* 264 chantiley 264 barri* 70 outsi* 16 outside 16 entra* 14 entrance 14
leogane leogane 1200 leoga* 584 eed 157 gueri* 157 guerin 157 leogn* 157 leognae 157 navy 157 families 64 desso* 43 dessource 43 lemai* 43 lemaire 43 premi* 43 premiere 43 saw 28
lequ* whose 4801 which 909
lequel whose 4801 which 909
les sky 296 goods 209 decom* 203 decombres 203 professor 192 congratulate 183 doctores 131 neede* 131 needed 131 sismi* 117 sismic 117 news 116 counterpart 110 informs 110 gave 95 congr* 90
lese allow 8900 leave 4
lese* conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
leseparse conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
lesepase conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
lesp* hope 1892
lespwa hope 1892
lest* chest 2189 teste* 883 testere 883 vitim* 883 vitims 883 jean 810 rabel 810 ester* 350 estere 350 artib* 295 artibonite 295 stoma* 89 stomach 89 visit 57 l 38 hit 9
lestomak chest 4378 jean 1619 rabel 1619 stoma* 178 stomach 178 hit 17
let milk 2565 formu* 1749 formula 1749 powde* 821 powdered 821 lette* 15 letter 15
leta state 732 employee 247 government 225 gover* 217 universities 207 gouve* 201 63 105 dikin* 105 dikini 105 robber 105 unah 105 handing 92 handling 92 technicians 92 exams 77 gouvernment 65
lete* etern* 5746 eternal 5746
letenel etern* 5746 eternal 5746
leti* study 1719 studi* 724 studies 724
letid study 1719 studi* 724 studies 724
letn* etern* 5746 eternal 5746
letnl etern* 5746 eternal 5746
leur their 1671 banki* 291 banking 291 bnc 291 chara* 291 characterized 291 concentement 291 endea* 291 endeavour 291 estab* 291 establishment 291 followed 291 greatest 291 preem* 291 preeminence 291 remains 291
leur* their 1364 cay 731 overp* 731 overpopulation 731 overw* 731 overwhelmed 731 risings 731 goods 130 risin* 54 secur* 10 security 10
leurs their 1364 cay 731 overp* 731 overpopulation 731 overw* 731 overwhelmed 731 risings 731 goods 130 risin* 54 secur* 10 security 10
leva* gospe* 15323 gospel 15323
levanjil gospe* 15323 gospel 15323
leve grow 2066 up 1504 wake 1264 balls 353 belle 353 raise 226 try 134 anse 95 ball 64 sit 8
leyo* leogane 1279 leoga* 622 dehyd* 145 dehydrated 145 gazol* 127 gazoline 127 amuse 24 distract 24 enjoy 11
leyogan leogane 948 gazol* 801 gazoline 801 leoga* 462 dehyd* 253 dehydrated 253 price 4
leyogn amuse 1163 distract 1163 leogane 1049 enjoy 533 leoga* 511 body 4
lezo* overs* 8710 overseas 8710 abroad 49 abroa* 36
lezot overs* 8710 overseas 8710 abroad 49 abroa* 36
lgum* veget* 3905 vegetables 3905 fruit 3297
lgumes veget* 3905 vegetables 3905 fruit 3297
li he 246 act 177 readi* 164 reading 164 it 149 her 122 she 112 keep 88 preview 79 tsunamy 79 remak* 57 remake 57 previ* 50 citizen 46 him 45 marin 45
lib places 2528 free 787 place* 760 available 140 avail* 50
libe* liber* 3966 liberte 3966 fort 435
liberte liber* 3966 liberte 3966 fort 435
libete liber* 3966 liberte 3966 fort 435
libt* liber* 3966 liberte 3966 fort 435
libte liber* 3966 liberte 3966 fort 435
lid leader 4640 leade* 1469 arqui* 686 arquinois 686 futur* 686 future 686 reali* 686 realizations 686 transparency 686 spite 287 leaders 3
lide leader 6095 idea 3394 leade* 65
lieu organized 1321 place 453 meeti* 329 meeting 329 cv 275 student 136 stude* 52 tell 32 thank* 4 thanks 4
lil islan* 5100 island 5100
lime* light 1555 turn 1342 whale 993 kindl* 313 kindle 313 sait 313 tants 313 plate 129 tant 92 insid* 71 inside 71 un 25 groun* 4 ground 4
limen light 1555 turn 1342 whale 993 kindl* 313 kindle 313 sait 313 tants 313 plate 129 tant 92 insid* 71 inside 71 un 25 groun* 4 ground 4
limy power 1525 light 588 electricity 563 elect* 491
limy* power 1017 insig* 1016 insight 1016 satel* 1016 satellites 1016 light 392 electricity 375 elect* 327 stron* 102 strong 102
limye power 1017 insig* 1016 insight 1016 satel* 1016 satellites 1016 light 392 electricity 375 elect* 327 stron* 102 strong 102
line* glass* 9850 glasses 9850
linet glass* 9850 glasses 9850
linj clothing 7534 clothes 11 cloth* 5
lint glass* 9850 glasses 9850
lire read 4530 write 9
lis list 9288
lisa* licen* 5723 license 5723 permi* 285 permit 285
lisans licen* 5723 license 5723 permi* 285 permit 285
lise kwade* 1549 kwadebouke 1549 bj 865 doors 865 he 826 carfo* 326 carfour 326 saw 142 thought 45 door 23 high 9 state 9 thoug* 9
lit bed 5789 mattr* 1299 mattress 1299
liv book 2349 books 1987 page 1382 cannn* 3 cannnot 3
livr* deliver 2256 delivery 1768 book 1247 books 527 deliv* 451 censo* 42 censor 42 leadi* 42 leading 42 soil 42 test 42 tests 42 bible 10 professor 6 mind 5
livraison deliver 3948 delivery 3094 deliv* 790
livre book 1709 deliver 1316 delivery 1031 books 505 deliv* 263 censo* 196 censor 196 leadi* 196 leading 196 soil 196 tests 196 test 195 bible 45 professor 30 mind 22
livrer deliver 3948 delivery 3094 deliv* 790
livres books 3936 book 1158
livrezon deliver 3948 delivery 3094 deliv* 790
liy queue 2116 line 1336
lka he 2483
lobe* troub* 2849 trouble 2849
lobey troub* 2849 trouble 2849
loby troub* 2849 trouble 2849
lod odor 4606 stink 4606 smell 248
lode odor 4606 stink 4606 smell 248
lode* bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
loder bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
loge* housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
logement housi* 3188 housing 3188 reside 3188 residents 2108 resid* 85
loin far 4509
loka* tenan* 1672 tenant 1672 local* 1265 locality 1265 local 483 named 283 35 260 mormo* 260 mormon 260 adven* 231 adventist 231 koa 231 location 170 facil* 127 facility 127 bidon 108
lokal local 2417 35 1300 mormo* 1300 mormon 1300 facil* 637 facility 637 publi* 72 public 72 park 50
lokalite local* 2908 locality 2908 named 937 rd 297 dessa* 199 dessalines 199 writi* 141 writing 141 leste 56 situated 56 3 27 secti* 13 section 13 house* 4 houses 4
lokalizasyon local* 4382 locality 4382 location 77 locat* 4
lokat tenan* 8358 tenant 8358
lokate tenan* 8358 tenant 8358
long long 2089 queue 285 line 180
lont* ago 5569 languages 1027 termi* 1027 terminate 1027 nonse* 272 nonsensical 272 langu* 35 several 14 long 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
lontan ago 5569 languages 1027 termi* 1027 terminate 1027 nonse* 272 nonsensical 272 langu* 35 several 14 long 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
lonu minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
lopi* hospi* 1009 hospital 622 opini* 168 opinion 168 reach* 40 reached 40 counties 37 departments 37 ecogr* 28 ecography 28 pregnate 28 chalk* 26 chalkolimon 26 possi* 12 hospitals 11 care 7
lopinyon opini* 1677 opinion 1677
lopit hospital 1130 hospi* 796
lopital hospi* 1071 hospital 625 counties 106 departments 106 reach* 82 reached 82 chalk* 77 chalkolimon 77 ecogr* 71 ecography 71 pregnate 71 possi* 28 hospitals 23 require 20 care 19 docter 15
lora* light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
loraj light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
lot other 688 other* 174 abroa* 146 anoth* 138 another 138 cant 132 overs* 88 overseas 88 orthe* 84 orther 84 24 82 bouka* 82 boukan 82 caraibes 74 w 74 abroard 55
lotb* over 1036 there 316
lotbo over 1036 there 316
lotm* others 2141 other* 657 other 8
lotmoun others 2141 other* 657 other 8
loto* authority 11704 authorities 25 autho* 17
lotorite authority 11704 authorities 25 autho* 17
lotr* lotte* 6414 lottery 6414
lotri lotte* 6414 lottery 6414
lou heavy 3779 loui 938 louis 938 guy 352 civil 267 engineer 157 engin* 81 broke* 38 broken 38 wife 24 baby 21
loui* loui 2005 louis 2005 ti 585 yes 299 bags 133 mats 133 waters 133 wenee* 102 weneed 102 mat 87 33 80 mothe* 45 mother 45 goave 42 water* 37 bag 34
louis loui 2005 louis 2005 ti 585 yes 299 bags 133 mats 133 waters 133 wenee* 102 weneed 102 mat 87 33 80 mothe* 45 mother 45 goave 42 water* 37 bag 34
louv* open 731 reopening 585 reope* 446 opene* 367 opened 367 border 139 borde* 73 back 11
louvri open 731 reopening 585 reope* 446 opene* 367 opened 367 border 139 borde* 73 back 11
louw* prais* 8358 praise 8358
louwanj prais* 8358 praise 8358
lpa doe 1269 does 1269 he 356
ltb over 1036 there 316
lui him 2441 spend 66 he 26 enoug* 14 enough 14 wife 8 child 6
lumi* power 1017 caraib 568 lumie* 568 lumiere 568 namin* 568 naming 568 radio* 568 radios 568 light 392 electricity 375 elect* 327 artists 114 whom 79 maxim* 37 maximum 37 carai* 35
lumiere caraib 852 lumie* 852 lumiere 852 namin* 852 naming 852 radio* 852 radios 852 power 763 light 294 electricity 282 elect* 245 artists 172 whom 118 maxim* 56 maximum 56 carai* 52
lumire power 1525 light 588 electricity 563 elect* 491
lund* monda* 3722 monday 3722 srt 822 1 107 march 22 sunda* 12 sunday 12 let 10
lundi monda* 3722 monday 3722 srt 822 1 107 march 22 sunda* 12 sunday 12 let 10
lve pupil 1769 students 645 student 69 stude* 27
lves pupil 1769 students 645 student 69 stude* 27
lwa justi* 4164 justice 4164 court 975 law 19
lwan* prais* 8358 praise 8358
lwanj prais* 8358 praise 8358
lway* lease 3248 rent 3248
lwaye lease 3248 rent 3248
lwe lease 3248 rent 3248
lwen far 2679 away 1132 admis* 392 admisions 392 admit* 392 admitted 392 postp* 392 postpone 392 postpones 392 shortly 392 exami* 72 examinations 72 efforts 7 short* 5
lwes west 1974 department 918 lwe 784 lwes 784 northwest 434 southeast 434 north* 303 south* 150 badly 93 depar* 91 region 11 regio* 10 humanitarian 6 human* 5 hit 3
lwil oil 6141 foods* 146 foodstuff 146 pea 146 peas 146 peasants 146 culti* 127 cultivate 127 seed 106 seeds 106 peasa* 57 corn 11
lwin away 6589 far 422
lws west 3166 department 1148 educational 260 scholarly 260 depar* 114 east 107 northwest 42 southeast 42 north* 29 south* 14
m me 35 my 35 neck 30 i 29 miste* 22 mister 22 bone 17 body 15 amoun* 13 name 13 proceed 13 mr 12 am 10 heart 10 juven* 10 broug* 9
ma responsibility 209 certified 186 qualification 186 statement 186 criti* 185 critical 185 programs 125 drama 119 homeland 113 br 112 my 112 soint 112 upon 112 butte 96 dorel* 89 dorelien 89
mach* merch* 1088 car 901 walk 637 selle* 632 seller 632 vendo* 632 vendor 632 merchandise 628 marke* 494 market 494 cheap 358 vehic* 212 vehicle 212 160 194 motorola 194 wx 194
machan selle* 4916 seller 4916 vendo* 4916 vendor 4916 merchant 88 merch* 10
machandiz merchandise 9151 merch* 4155 merchandize 1005 goods 5
machann selle* 4916 seller 4916 vendo* 4916 vendor 4916 merchant 88 merch* 10
mache walk 1804 marke* 1401 market 1401 cheap 1013 160 550 motorola 550 wx 550 moya 72 falli* 61 falling 61 blocks 36 offices 33 motor* 27 went 4
machin vehic* 1546 vehicle 1546 ride 656 ton 656 tons 656 sendi* 277 sending 277 countries 227 gouvernement 219 plate* 144 plateau 144 gouve* 141 frere* 104 freres 104 bonit* 103 bonite 103
mada* wife 1484 mrs 1336 madam 277 refer* 131 referring 131 words 129 provided 118 cv 91 sure 84 student 45 moya 31 bayil* 29 bayilorde 29 insta* 29 instance 29 internationnal 29
madam woman 1068 refer* 589 referring 589 words 580 provided 531 wife 466 sure 380 location 82 word 79 few 10 th 6 may 5 locat* 4
madame mrs 4008 madam 830 cv 274 student 136 bayil* 89 bayilorde 89 insta* 89 instance 89 internationnal 89 petig* 89 petigoave 89 sir 57 stude* 52 tell 32 mis 13 miss 13
madan wife 1251 huge 857 moya 613 falli* 525 falling 525 blocks 308 bigge* 278 bigger 278 walk 241 guy 181 civil 137 engineer 81 engin* 42 broke* 19 broken 19 baby 11
madanm woman 2137 wife 933
made* madam 8907 mrs 897 mis 137 miss 137
mademoiselle madam 8907 mrs 897 mis 137 miss 137
madi tuesd* 1943 tuesday 1943 juana* 1113 juanary 1113 eathq* 563 eathquake 563 main 424 2010 369 less 70 belie* 30 believe 30 les 25 aftershock 6 than 6 12 3 bad 3
madm* lady 7296 mis 479 miss 479 young 3
madmwazel lady 7296 mis 479 miss 479 young 3
mafy* carte* 4635 cartel 4635 mafia 4635
mafya carte* 4635 cartel 4635 mafia 4635
maga* store 3872 shop 1303 businesses 613 enjoy* 613 enjoying 613 pillaging 613 stand* 613 standing 613 store* 613 stores 613 marke* 66 market 66 thems* 44 themselves 44 learned 23 pilla* 23
magasin store 3479 marke* 1634 market 1634
magazen shop 6280 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 store 95 thems* 66 themselves 66 learned 35 pilla* 34 learn* 5
magl* ambro* 2480 maglo* 2480 magloire 2480 ambroise 947 avenu* 117 avenue 117 ave 108 coner 108 didnt 108 sogeb* 108 sogebank 108 363 20 prolongee 20 ambroide 16 salem 16 tired 16
magn* magni* 1596 magnitude 1596 scale 1596 announces 1103 effer* 1103 effert 1103 magno* 1103 magnola 1103 trenb* 1103 trenblement 1103 annou* 32 fault 10
magnitude magni* 3191 magnitude 3191 scale 3191 fault 20
mago* corru* 3405 corrupt 3405 corruption 3405 fraud 3405
magouy corru* 3405 corrupt 3405 corruption 3405 fraud 3405
magr* altho* 13109 although 13109 spite 92
magre altho* 13109 although 13109 spite 92
mai may 1521 eligi* 467 eligible 467 recev* 467 receve 467 young* 467 youngr 467 issue 387 watan 376 says 307 c 158 poor 81 local 12 man 3
main arm 3530 accommodation 1076 sukku* 929 sukkur 929 facil* 549 facility 549 suffi* 535 sufficient 535 accom* 205 hand 61 available 8 avail* 3
main* arm 1088 sdude* 523 sdudent 523 hand 368 waitt* 312 waitting 312 polit* 245 political 245 econo* 220 economic 220 now 188 bisou 157 deposited 157 desti* 157 destiny 157 happi* 157
mains arm 2720 hand 920 bisou 393 deposited 393 desti* 393 destiny 393 happi* 393 happiness 393 depos* 352 learned 280 hands 125 learn* 42 between 37 betwe* 21 wante* 9 wanted 9
maintenant sdude* 871 sdudent 871 waitt* 521 waitting 521 polit* 409 political 409 econo* 367 economic 367 now 314 great 68 socia* 62 social 62 almos* 32 almost 32 miser* 17 misery 17
mair* hall 2215 mayor 1333 city 171
maire hall 2215 mayor 1333 city 171
mairie hall 2215 mayor 1333 city 171
mais wheat 2469 corn 557 but 380 dream* 308 dreamer 308 dreams 308 lonel* 308 lonely 308 styli* 308 stylist 308 become 188 becom* 77 learn 4 flour 3
mais* distroyed 718 home 533 catastrophe 394 been 311 houses 152 house* 132 care 127 catas* 110 house 37 leogane 21 leoga* 10 distr* 3
maison distroyed 1077 home 799 care 190 house 56 distr* 5
mait* teachers 2532 teacher 2206 teach* 1991
maitre teachers 2532 teacher 2206 teach* 1991
maji* magis* 2447 magistrate 2447 hasnt 413 msg 413 pm 413 6 272 rubbles 198 decided 161 decid* 54 earli* 51 earlier 51 manif* 34 manifestation 34 sells 34 meeti* 9 meeting 9
majistra magis* 2447 magistrate 2447 hasnt 413 msg 413 pm 413 6 272 rubbles 198 decided 161 decid* 54 earli* 51 earlier 51 manif* 34 manifestation 34 sells 34 meeti* 9 meeting 9
mak marc 1733 8 577 kise 577 komin 577 manic* 577 manich 577 belan* 429 belanton 429 maxim* 331 maximum 331 broug* 266 brought 266 squar* 197 square 197 knows 158 cant 64
maka* pasta 2786 spagh* 2786 spaghetti 2786 distinction 805 makay* 805 makaya 805 acros* 483 across 483 disti* 392 club 319
makawoni pasta 5572 spagh* 5572 spaghetti 5572
mal toothache 463 hurt 441 breathing 335 hurts 324 ache 302 pain 274 heada* 250 headache 250 badly 208 sentences 199 distributed 188 worse 142 tooth* 140 dizzy 135 stoma* 126 stomach 126
mala* sick 718 illne* 693 disea* 608 disease 608 patie* 583 illness 438 malar* 350 malaria 350 ill 337 patient 337 diabe* 133 diabetes 133 nouri* 34 nourishment 34 patients 34 peoplel 15
malad patie* 1269 sick 1145 ill 863 patient 863 peoplel 164 nouri* 60 nourishment 60 patients 60 berna* 35 bernard 35 ecole 35 normale 35 perou 35 peruv* 35 peruvian 35 takec* 31
malade sick 1832
malades sick 1832
maladi illne* 1840 disea* 1634 disease 1634 illness 616 diabe* 475 diabetes 475 illnesses 91 flie 39 flies 39 carry 4
maladie illness 3987 disea* 1375 disease 1375 illne* 763
maladies illness 3987 disea* 1375 disease 1375 illne* 763
malaria malar* 4378 malaria 4378
malarya malar* 4378 malaria 4378
male* poor 3074 unfor* 1910 unfortunate 1910 wound 1103 sore 286 casez 40 holes* 40 holese 40 poors 40 tahnk 40 advices 10
maleng wound 5517 sore 1432
malere poor 4339 unfor* 1102 unfortunate 1102 casez 387 holes* 387 holese 387 poors 387 tahnk 387 advices 99 four 13 consideration 6 made 5 leade* 4 leaders 4 howev* 3 however 3
malerez unfor* 5100 unfortunate 5100 poor 426
malerz unfor* 5100 unfortunate 5100 poor 426
malg* despite 2576 despi* 2009 spite 1918 altho* 305 although 305 arqui* 161 arquinois 161 futur* 161 future 161 reali* 161 realizations 161 transparency 161
malgr despite 3490 despi* 2721 sinis* 23 sinister 23 droui* 13 drouillard 13 affra* 8 affraid 8
malgre spite 3925 altho* 1617 although 1617 despite 1506 despi* 1174 arqui* 222 arquinois 222 futur* 222 future 222 reali* 222 realizations 222 transparency 222
malk* epile* 15323 epilepsy 15323
malkadi epile* 15323 epilepsy 15323
maln* malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
malnitri malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
malnitrisyon malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
malp* filth* 2330 filthy 2330 jiman* 2163 jimani 2163 malpa* 2163 malpasse 2163 dirty 724
malpas jiman* 5408 jimani 5408 malpa* 5408 malpasse 5408
malpasse jiman* 5408 jimani 5408 malpa* 5408 malpasse 5408
malpwop filth* 3883 filthy 3883 dirty 1207
malpwp filth* 3883 filthy 3883 dirty 1207
malt* dizzy 1890 heada* 434 headache 434 bidon 271 dika 271 dikas 271 jackm* 271 jackmel 271 lokad* 271 lokadi 271 lolo 271 paske* 271 pasket 271 stava* 271 stavation 271 address 182
maltet dizzy 3779 heada* 869 headache 869
maltt dizzy 3779 heada* 869 headache 869
mama mothe* 1045 mother 1045
mama* mothe* 1045 mother 1045
mamanm mothe* 1045 mother 1045
mami* measure 1864 gourd* 745 gourdes 745 pot 675 measu* 523 translated 472 30 390 buyin* 390 buying 390 cart 390 complaining 380 40 373 rough* 373 roughly 373 tin 356 hard 193
mamit measure 1864 gourd* 745 gourdes 745 pot 675 measu* 523 translated 472 30 390 buyin* 390 buying 390 cart 390 complaining 380 40 373 rough* 373 roughly 373 tin 356 hard 193
man trage* 1638 tragedy 1638 mom 1469 tradi* 1469 traditional 1469 provide 1043 dad 229 ever 187 delma 124 2 63 orphans 21 provi* 11 orpha* 7 medicine 6
manb* priestess 16667 pries* 352
manbo priestess 16667 pries* 352
mand via 1508 request 917 reque* 899 asked 836 blanc* 265 blanchard 265 silo 265 impasse 129 impas* 63 got 11 ask 5
mand* ask 350 askin* 261 asking 261 trage* 98 tragedy 98 capab* 93 capable 93 bribe 88 asylu* 84 asylum 84 1 83 im 70 aux 65 internationale 64 distributed 53 request 53
mande ask 350 askin* 261 asking 261 trage* 98 tragedy 98 capab* 93 capable 93 bribe 88 asylu* 84 asylum 84 1 83 im 70 aux 65 internationale 64 distributed 53 request 53
mang mango 3469 delivre 437 kole 437 zepol 437 pou 352 despe* 339 desperate 339 eat 269 deliv* 116 n 4
mang* mango 453 eat 306 medications 224 nouri* 222 nourishment 222 patients 222 ferma* 161 fermate 161 nol 161 marc 126 caste* 96 castera 96 crad 96 crads 96 mapou 96 chretien 88
mange medications 304 nouri* 301 nourishment 301 patients 301 eat 260 ferma* 220 fermate 220 nol 220 marc 177 caste* 131 castera 131 crad 131 crads 131 mapou 131 chretien 120 chret* 114
mangeons eat 807
manger bello* 413 belloc 413 point 413 study* 413 studying 413 wonde* 413 wonder 413 bruis* 361 bruised 361 eat 336 beg 115 daugh* 93 daughter 93 she 23
mango mango 10408
mani* demon* 2089 demonstration 2089 protest 2089 manne* 623 manner 623 manif* 475 manifestation 475 sells 475 8 361 kise 361 komin 361 manic* 361 manich 361 kindl* 218 kindle 218 sait 218
maniere manne* 2534 manner 2534 way 7
manifestasion demon* 5572 demonstration 5572 protest 5572
manifestasyon demon* 2786 demonstration 2786 protest 2786 manif* 1930 manifestation 1930 sells 1930 again* 39 against 39 cards 34 magis* 30 magistrate 30 sell 4 solei* 3 soleil 3
manifeste demon* 5572 demonstration 5572 protest 5572
manire manne* 2534 manner 2534 way 7
manj* food 153 meal 114 coupo* 70 coupon 70 suppe* 67 supper 67 dinne* 66 dinner 66 depot 60 eat 60 stora* 60 storage 60 breakfast 50 foods 28 break* 26 cooke* 26
manje food 154 meal 118 coupo* 72 coupon 72 suppe* 68 supper 68 dinne* 67 dinner 67 depot 61 stora* 61 storage 61 eat 57 breakfast 51 foods 30 cooke* 27 cooked 27
mank lack 2320 dehyd* 506 dehydrated 506 missing 161 missi* 99
mank* missing 2276 missi* 1398 lack 141 run 51 lacro* 17 lacrobat 17 lower 17 mission 17 touch* 17 touched 17 orang* 10 orange 10 places 4
manke missing 2276 missi* 1398 lack 141 run 51 lacro* 17 lacrobat 17 lower 17 mission 17 touch* 17 touched 17 orang* 10 orange 10 places 4
manm* mothe* 958 mother 958 nonse* 63 nonsensical 63 zopop* 18 zopope 18 runni* 11 running 11 bucke* 4 bucket 4 fathe* 3 father 3 trage* 3 tragedy 3
manman mothe* 1028 mother 1028 zopop* 41 zopope 41 runni* 24 running 24 bucke* 10 bucket 10 fathe* 8 father 8 trage* 7 tragedy 7 boul 3 phone* 3 phones 3
manq* lack 4640 missing 322 missi* 198
manque lack 4640 missing 322 missi* 198
manquer lack 4640 missing 322 missi* 198
manquons lack 4640 missing 322 missi* 198
mant* lie 3693 lies 1262 false 317
manti lie 3693 lies 1262 false 317
many manne* 1131 manner 1131 culturelle 529 educative 529 enfan* 529 enfants 529 epano* 529 epanouisment 529 fami 529 pour 529 uceee* 529 uceeedh 529 kind 221 et 155 cultu* 102 its 63
many* cassa* 3831 cassava 3831 manio* 3831 manioc 3831 manne* 1131 manner 1131 kind 221 way 3
manye manne* 2262 manner 2262 kind 442 way 7
manyok cassa* 7661 cassava 7661 manio* 7661 manioc 7661
map revie* 98 review 98 rhaet* 98 rhaeto 98 goave* 97 goaves 97 askin* 87 asking 87 domai* 82 domains 82 landi* 74 landing 74 thoughts 73 files 72 file 69 suffering 69
mape am 365 will 185
mara* twin 9850 twins 9850
marasa twin 9850 twins 9850
marc marc 1649 saint 382 4 299 shelter 138 shelt* 109 st 42
marc* marke* 1237 market 1237 merchant 1072 store 501 40 405 rough* 405 roughly 405 tin 386 sale 326 cay 244 overp* 244 overpopulation 244 overw* 244 overwhelmed 244 risings 244 hard 209
march marke* 1386 market 1386 cay 488 overp* 488 overpopulation 488 overw* 488 overwhelmed 488 risings 488 store 415 banki* 132 banking 132 bnc 132 chara* 132 characterized 132 concentement 132 endea* 132
marchand merchant 6433 sale 1954 merch* 731 sell 53
marche store 3479 marke* 1634 market 1634
mard* tuesd* 3655 tuesday 3655 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
mardi tuesd* 3655 tuesday 3655 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
mare tidal 978 wave 978 63 505 dikin* 505 dikini 505 robber 505 unah 505 playi* 280 playing 280 robbe* 176 tsunami 48 tsuna* 44 steal 13 aids 6 someo* 3 someone 3
mare* godmo* 2554 godmother 2554 bitti* 790 bitting 790 tidal 543 wave 543 mosqu* 340 mosquito 340 ll 295 big 94 small 71 fathe* 57 father 57 mousk* 35 mouskitous 35 tsunami 27
maree tidal 1630 wave 1630 tsunami 81 tsuna* 73
marengwen bitti* 2371 bitting 2371 mosqu* 1020 mosquito 1020 mousk* 104 mouskitous 104 situa* 4 situation 4
marenn godmo* 7661 godmother 7661 ll 886 big 281 small 212 fathe* 172 father 172 mothe* 10 mother 10 d 4 or 3
mari husba* 1617 husband 1617 spous* 1027 spouses 1027 sisters 69 brothers 24 difficulty 21 sister 18 livin* 14 living 14 two 10 text 6 siste* 5 brother 4 diffi* 4
mari* marin 2227 marit* 1486 maritime 1486 addit* 1325 additional 1325 mosquitoes 1325 anne 1130 marie 842 lapla* 172 laplaine 172
mars mar 2103 mars 2103 march 679 champs 277 champ* 188 champ 143 de 5 dessa* 5 dessalines 5
mart* marti* 3057 martin 178 martissant 174 translate 47 trans* 34 important 22 impor* 21 s 10 notes 8 23 7 25 7 note 7
martin martin 3540 marti* 787 saint 24 st 24 didn 7
martisan martissant 3196 marti* 991
martissant martissant 2746 marti* 852 23 501 25 501 socia* 59 social 59 worke* 12 worker 12
mary* marri* 2942 marriage 2942 married 2942 weddi* 2942 wedding 2942 maria* 504 mariani 504 desal* 210 desaline 210 lunyo* 210 lunyon 210 lunyone 210 prolonging 210 sant 210 unity 210 looki* 199
maryaj marri* 7355 marriage 7355 married 7355 weddi* 7355 wedding 7355
maryani maria* 840 mariani 840 desal* 351 desaline 351 lunyo* 351 lunyon 351 lunyone 351 prolonging 351 sant 351 unity 351 looki* 332 looking 332 exten* 303 extended 303 dessa* 44 dessalines 44
marye marri* 7355 marriage 7355 married 7355 weddi* 7355 wedding 7355
mas march 1201 wheat 741 nun 664 champ 363 chand 326 mase 326 masi 326 masis 326 mar 174 mars 174 corn 167 repon* 41 reponening 41 guys 12 sister 11 park 7
mase nun 6640 sister 112 siste* 32
maso* mason 6646
mason mason 6646
mata* aunt 3911
matant aunt 3911
mate* mater* 1077 materials 1077 mathe* 958 mathematics 958 mattr* 471 mattress 471 breakfast 365 martin 350 material 309 tool 309 tools 309 communial 194 break* 187 hours 160 equip* 159 equipment 159
matelas mattr* 7539 mattress 7539 bed 54
matematik mathe* 15323 mathematics 15323
maten breakfast 730 martin 706 communial 387 break* 373 hours 320 morni* 315 morning 315 tomor* 202 tomorrow 202 marti* 157 clock 152 hour 149 o 118 assyl* 91 assylum 91 st 5
materiel material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
materyel mater* 3350 materials 3350 material 216 tool 216 tools 216 equip* 112 equipment 112 lacro* 16 lacrobat 16 lower 16 mission 16 touch* 16 touched 16 orang* 9 orange 9 places 3
materyl mater* 2918 materials 2918 material 776 tool 776 tools 776 equip* 400 equipment 400
mati* martissant 1083 marti* 818 guade* 677 guadeloupe 677 martinique 677 morni* 295 morning 295 noon 206 pile 82 sand 72 burie* 67 buried 67 berna* 24 bernard 24 ecole 24 normale 24
matin morni* 664 morning 664 noon 464 pile 186 sand 162 burie* 151 buried 151 cuba 53 showers 53 showe* 36 predicted 29 death* 26 deaths 26 predi* 21 lands* 4 landslide 4
matinik guade* 8317 guadeloupe 8317 martinique 8317
matisan martissant 2760 marti* 856 berna* 215 bernard 215 ecole 215 normale 215 perou 215 peruv* 215 peruvian 215 bra 177 specially 12 caused 11 refugees 10 speci* 7 secur* 5 security 5
matissan martissant 3196 marti* 991
matl* mattr* 7597 mattress 7597
matla mattr* 7597 mattress 7597
matm* lady 7296 mis 479 miss 479 young 3
matmwazel lady 7296 mis 479 miss 479 young 3
mato hamme* 21216 hammer 21216
matr* teachers 1266 teacher 1103 teach* 996 basti 511 belong 511 gulbe* 511 gulberg 511 hamed 511 lahor* 511 lahore 511 matri* 511 matric 511 pakis* 511 pakistan 511 punja* 511 punjab 511
matre teachers 2532 teacher 2206 teach* 1991
maty material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
maty* material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
matye material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
mauv* worse 3818 bad 488
mauvais worse 3818 bad 488
mauvaise worse 3818 bad 488
mawo* brown 11440
mawon brown 11440
mayi corn 3425 cornm* 2082 cornmeal 2082 translated 378 complaining 304 cost 66 alrea* 32 already 32 foods* 29 foodstuff 29 pea 29 peas 29 peasants 29 culti* 25 cultivate 25 yeste* 23
mayi* richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
mayitid richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
mayo shirt 6982 cornr* 85 cornrow 85 denim 85 printed 85 sees 85 weari* 85 wearing 85 print* 49 skirt 30 black 22 white 22
mbez* need 136 i 12
mbezwen need 136 i 12
mde bitten 2488 bite 1736 bitti* 1581 bitting 1581 bitte* 865 snake 328 mousk* 70 mouskitous 70
mdec* doctor 1911 docto* 800
mdecin doctor 1911 docto* 800
mdic* medical 1585 medic* 662 medicine 66
mdical medical 2929 medic* 36
mdicale medical 2929 medic* 36
mdicaments medicine 2260 medic* 136
mdicaux medical 2929 medic* 36
me ocean 347 nun 302 grandmother 246 may 222 magis* 147 magistrate 147 8 131 kise 131 komin 131 manic* 131 manich 131 beate* 120 beaten 120 predicted 114 predi* 82 side 64
mech* wicked 5224 wicke* 4923 evil 1443 closedplace 63 created 63 vivti* 63 vivtims 63 wickedness 63 bath 56 creat* 43 ladie* 40 ladies 40
mechan wicked 12716 evil 3513 wicke* 253
mechanste wicke* 5497 wicked 3032 evil 837 closedplace 211 created 211 vivti* 211 vivtims 211 wickedness 211 bath 185 creat* 142 ladie* 133 ladies 133 side 3
meci gourv* 2437 gourvernement 2437 thanks 237 thank* 232 thank 11
meda* ladie* 1814 ladies 1814 throu* 1095 through 1095 lady 834 women 637 happens 540 u 24 same 8 big 7 suffer 3
medam ladie* 1814 ladies 1814 throu* 1095 through 1095 lady 834 women 637 happens 540 u 24 same 8 big 7 suffer 3
mede* doctores 855 neede* 855 needed 855 perni* 669 pernier 669 docto* 645 doctor 373 town 151 medicine 3
medecin doctores 1283 neede* 1283 needed 1283 docto* 967 doctor 559
medi* medic* 940 medec* 396 drug 376 medicine 316 drugs 68 medecine 65 incomplete 51 incom* 47 medical 42 medecin 17 message 14 medications 8 medication 6 require 6 translate 6 messa* 5
medical medical 1156 aubra* 576 aubran 576 banqu* 576 banque 576 bph 576 clima* 576 climatec 576 haitienne 576 populaire 386 translate 122 trans* 88 oppos* 72 opposite 72 important 56 impor* 53
medicale medical 2929 medic* 36
medicaman drugs 5081 drug 1278 medication 541 medicine 5
medicaments medicine 794 medicament 401 emess* 383 emessage 383 watere 383 medic* 362 rouge 315 water* 190 healt* 161 health 161 terre 81 barth* 71 bartholy 71 etc 19 sos 6 off 4
medicaux medical 2929 medic* 36
medikal taken 888 testi* 888 testing 888 medical 828 treatment 686 treat* 403 febru* 381 february 381 care 67 psychological 41 meeti* 16 meeting 16 medic* 10 psych* 6 5 3
medikaman medicine 898 drug 610 medecine 579 medic* 441 medications 335 medec* 102 debc 66 jman 66 withi* 66 within 66 drugs 61 commitee 60 medicaitons 60 necessities 60 require 40 bothe* 29
medikamen drugs 5081 drug 1278 medication 541 medicine 5
medk* drugs 5081 drug 1278 medication 541 medicine 5
medkaman drugs 5081 drug 1278 medication 541 medicine 5
meds* borders 1680 docto* 939 heale* 728 healer 728 herba* 728 herbal 728 doctors 495 firm 148 massi* 148 massive 148 stron* 79 strong 79 doctor 39
medsen borders 2100 docto* 1174 doctors 619 firm 185 massi* 185 massive 185 stron* 99 strong 99 doctor 48
medsin heale* 3641 healer 3641 herba* 3641 herbal 3641
meil* best 3523 bette* 504 better 504
meilleur best 3523 bette* 504 better 504
meka* mecha* 8358 mechanic 8358
mekanik mecha* 8358 mechanic 8358
mekanisyen mecha* 8358 mechanic 8358
mekr* wedne* 3585 wednesday 3585
mekredi wedne* 3585 wednesday 3585
meks* mexic* 15323 mexico 15323
meksik mexic* 15323 mexico 15323
mem same 3243 even 237
meme also 1006 humil* 563 humiliate 563 ignor* 563 ignore 563 misun* 563 misunderstood 563 hallo 453 same 306 as 141 urgent 109 effort 88 urgen* 87 many 20 effor* 14 too 6
memw* memor* 8358 memory 8358
memwa memor* 8358 memory 8358
memwar memor* 8358 memory 8358
men but 345 hand 274 far 141 elim 88 fotam* 88 fotamara 88 bonba* 87 bonbadopolis 87 grave* 87 gravel 87 ad 62 dadad* 62 dadadou 62 haven* 62 havent 62 orthe* 58
mena* threa* 2104 threat 2104 threatened 2104 boyfr* 728 boyfriend 728 girlf* 728 girlfriend 728 fianc* 463 fiance 463 threaten 25
menac threa* 2346 threat 2346 threatened 2346
menace threa* 2346 threat 2346 threatened 2346
menaces threa* 2346 threat 2346 threatened 2346
menacs threa* 2346 threat 2346 threatened 2346
menaj boyfr* 7281 boyfriend 7281 girlf* 7281 girlfriend 7281 fianc* 4627 fiance 4627
menas threaten 6555 threa* 482 threat 482 threatened 482
menase threaten 6555 threa* 482 threat 482 threatened 482
mene lead 6490 bring 14
menm same 388 even 317 prolong 178 officers 166 rains 136 universities 117 eatin* 101 eating 101 mysel* 101 myself 101 mis 85 miss 85 recip* 79 recipient 79 30 65 buyin* 65
menm* circu* 1710 circulate 1710 informatins 1710 even 1137
menmsi even 2274
menn* lead 3263 boyfr* 1820 boyfriend 1820 girlf* 1820 girlfriend 1820 fianc* 1157 fiance 1157 diarrhea 916 diarr* 359
mennaj boyfr* 7281 boyfriend 7281 girlf* 7281 girlfriend 7281 fianc* 4627 fiance 4627
mennen lead 4351 diarrhea 1221 diarr* 478
mens* false 2526 broke 832 claud* 832 claude 832 felix 832 lie 523 cover* 143 covers 143 nation 101
mensonge false 5053 lie 1046
menw* carpe* 3778 carpenter 3778
menwizye carpe* 3778 carpenter 3778
mer magis* 1623 magistrate 1623 sea 945 river 809 mayor 36
merc* wedne* 222 wednesday 222 thanks 185 thank* 181 thank 125 ap 123 adven* 95 adventist 95 koa 95 gues 69 guess 69 mercr* 69 mercredi 69 mix 69 mounn 69 takin* 69
merci thanks 205 thank* 200 thank 138 ap 136 adven* 106 adventist 106 koa 106 thsnk 74 guill* 52 guilloux 52 monse* 52 monseigneur 52 prolongue 52 writt* 52 written 52 65 46
mercredi wedne* 2296 wednesday 2296 gues 727 guess 727 mercr* 727 mercredi 727 mix 727 mounn 727 takin* 727 taking 727 whos 727 low 183 runni* 67 running 67 monda* 62 monday 62
mere grandfather 934 grandmother 593 mothe* 523 mother 523 grand* 89
meri mayor 1608 hall 1227 manif* 260 manifestation 260 sells 260 important 41 impor* 39 an 36 message 17 city 16 notes 14 note 13 messa* 6 again* 5 against 5 cards 5
meri* deserve 4084 americans 1382 dollar 1194 deser* 960 america 685 ameri* 433 dollars 317 dolla* 142 states 64 state* 63 american 7
meriken americans 1843 dollar 1592 america 914 ameri* 578 dollars 422 dolla* 189 state* 85 states 85 american 9
merite deserve 16336 deser* 3840
mes arrived 219 studi* 205 studies 205 dream* 197 dreamer 197 dreams 197 lonel* 197 lonely 197 styli* 197 stylist 197 croi 183 crois 183 become 121 my 100 translate 61 becom* 49
mesa* messa* 407 message 233 customer 219 eartq* 146 eartquake 146 custo* 114 centers 111 finds 111 heber* 111 hebergements 111 oblige 111 oblig* 89 messages 76 roads 69 segui* 69 seguineau 69
mesag message 507 goode* 463 goodevening 463 oriental 463 orien* 409 text 286 messa* 184 its 138 left 23 sms 19 earthquakes 3
mesaj messa* 374 customer 264 message 204 eartq* 176 eartquake 176 custo* 138 centers 134 finds 134 heber* 134 hebergements 134 oblige 134 oblig* 108 messages 92 roads 83 segui* 83 seguineau 83
mese nun 6640 sister 112 siste* 32
mesi thank 223 thanks 147 thank* 144 latre* 52 latremblay 52 departement 49 faculties 48 relatives 40 relat* 38 construction 36 800 34 favor 29 intac* 28 intact 28 const* 27 aviat* 25
mess* messages 1868 text 793 sms 52 messa* 19 message 17 wrong 9
message messages 1602 text 1092 wrong 76 sms 72 messa* 19 right 13 message 9
messages messages 2558 message 4
mesy* gentl* 3139 gentlemen 3139 aviat* 1005 aviation 1005 mainl* 1005 mainly 1005 responsables 1005 steet 1005 thhe 1005 miste* 910 mister 910 mr 601 foods 188 sir 62
mesye gentl* 3139 gentlemen 3139 aviat* 1005 aviation 1005 mainl* 1005 mainly 1005 responsables 1005 steet 1005 thhe 1005 miste* 910 mister 910 mr 601 foods 188 sir 62
met almig* 574 almighty 574 landl* 499 landlord 499 prope* 499 property 499 put 484 owner 483 piece 366 recip* 303 recipient 303 passed 294 functional 280 passe* 215 ball 214 die 112
mete put 732 recieve 568 add 541 pictures 228 provinces 221 cloths 186 wear 186 recie* 182 ones 149 singl* 147 single 147 recha* 133 availability 128 jobpam 128 poste* 128 posted 128
mete* weath* 1145 weather 1145 bunch 442 containers 442 criminals 442 hidin* 442 hiding 442 robbers 442 toler* 442 tolerance 442 tolerate 442 robbe* 172 steal* 117 stealing 117 time 31 crimi* 10
meteo weath* 1717 weather 1717 time 47
meteyo weath* 1717 weather 1717 time 47
meti* profession 1444 professional 652 dream* 537 dreamer 537 dreams 537 lonel* 537 lonely 537 styli* 537 stylist 537 become 328 trade 321 profe* 254 becom* 134 learn 7
metier profession 1444 professional 652 dream* 537 dreamer 537 dreams 537 lonel* 537 lonely 537 styli* 537 stylist 537 become 328 trade 321 profe* 254 becom* 134 learn 7
mett* put 1452 room 442 witho* 184 without 184 notes 4 school 4 note 3
mettre put 1452 room 442 witho* 184 without 184 notes 4 school 4 note 3
mety* profession 2888 professional 1304 trade 643 profe* 508
metye profession 2888 professional 1304 trade 643 profe* 508
meur* death 1389 dying 256 die 215 died 38
meurt death 1389 dying 256 die 215 died 38
meza* delma 617 chand 466 mase 466 masi 466 masis 466 languages 445 termi* 445 terminate 445 let 250 dehyd* 145 dehydrated 145 bariy 141 fleur* 141 fleurimond 141 forgot 136 provide 132
mezanmi delma 720 languages 519 termi* 519 terminate 519 let 292 dehyd* 169 dehydrated 169 bariy 165 fleur* 165 fleurimond 165 forgot 159 provide 154 antoi* 116 antoine 116 friends 104 forgo* 92
mezi* measure 9672 measu* 2717
mezire measure 9672 measu* 2717
mfon* malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
mfonde malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
mgen diarrhoea 2813 throu* 873 through 873 happens 430 three 173 have 87 u 19 diarr* 17 women 11 same 6 big 5 suffer 3
mi wall 2718
miba* mireb* 2712 mirebalais 2712
mibal mireb* 2712 mirebalais 2712
mibale mireb* 2712 mirebalais 2712
midi noon 2074 afternoon 1321 midni* 618 midnight 618 brack* 262 bracket 262 midda* 262 midday 262 insig* 72 insight 72 satel* 72 satellites 72 after* 70 stron* 7 strong 7
mieu* best 3523 bette* 504 better 504
mieux best 3523 bette* 504 better 504
migr* migra* 2881 migration 2107 migrants 847 migrant 764 checkpoint 539 check* 431 post 293
migran migra* 3888 migrants 1558 migrant 746 migration 610 recep* 4 reception 4
migrasyon migration 8147 checkpoint 1617 check* 1292 post 880 migrant 117 migra* 9
mikr* micro* 2011 microbes 2011 docter 767 docte* 615 germ 579 germs 579 general 271 quick* 232 quickly 232 gener* 53 throa* 46 throat 46 eye 40 eyes 40 catch 10
mikrob germ 3098 germs 3098 docter 1151 docte* 922 general 407 quick* 348 quickly 348 gener* 80 throa* 69 throat 69 micro* 63 microbes 63 eye 61 eyes 61
mikw* germ 6196 germs 6196 micro* 127 microbes 127
mikwb germ 6196 germs 6196 micro* 127 microbes 127
mikwob germ 6196 germs 6196 micro* 127 microbes 127
mil thous* 3040 thousand 3040 accommodation 538 sukku* 464 sukkur 464 facil* 274 facility 274 suffi* 267 sufficient 267 accom* 103 available 4 families 4
mili* milit* 2314 militaire 1124 milli* 1045 million 1045 army 602 military 602 soldiers 367 soldi* 57 cite 23 soldier 10
milion milli* 8358 million 8358
milit milit* 2498 militaire 1017 army 885 military 885 soldiers 540 soldier 185 soldi* 84 cite 21
militaire militaire 5259 milit* 705 cite 109
militaires army 3645 military 3645 soldiers 2224 soldi* 345 milit* 32
milite milit* 2668 militaire 1790 army 343 military 343 soldiers 209 soldier 72 cite 37 soldi* 32
mill* thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
mille thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
milliers thousands 4059 thous* 1859 thousand 1859 hundreds 101 hundred 15 hundr* 13
mily* billi* 7660 billion 7660 milli* 4179 million 4179 thousands 3
milya billi* 15320 billion 15320 thousands 7 thous* 3
milyon milli* 8358 million 8358
min donations 406 membe* 406 members 406 nazar* 406 nazareen 406 delivre 328 kole 328 zepol 328 pou 264 basti 256 belong 256 gulbe* 256 gulberg 256 hamed 256 lahor* 256 lahore 256
mine* minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
mineur minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
mineurs minor 3258 minor* 3258 minors 3258 unacc* 122 unaccompanied 122
mini* minis* 914 minister 628 minut* 567 ministry 404 minutes 298 minute 149 mns 118 minus* 107 minustah 107 recha* 102 scare* 64 scared 64 un 55 witho* 27 without 27 psychologist 17
minis minister 3240 minis* 979 prime 5 ministry 3
minist ministry 4489 minis* 372 minister 28 educa* 3 education 3
minista minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
ministe ministry 3544 minister 971 minis* 293
ministere prime 1469 ministry 720 room 442 minister 197 witho* 184 without 184 minis* 60 notes 4 school 4 note 3
ministre prime 2937 ministry 1440 minister 395 minis* 119
minit minut* 1415 minutes 743 minute 371 mns 351 recha* 266 scare* 189 scared 189 psychologist 47 psych* 35 recharge 30 recharging 23 5 18 being 18 cell 7 digiciel 5 extra 5
minu* minute 2107 minus* 1333 minustah 1333 debit 379 flowed 379 h 379 liqui* 379 liquid 379 mn 379 flowe* 372 minutes 106 quant* 86 quantity 86 minut* 31 rte 20 un 20
minustah minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
minute minute 2633 debit 948 flowed 948 h 948 liqui* 948 liquid 948 mn 948 flowe* 930 quant* 216 quantity 216 minutes 133 minut* 39
minutes minute 5267 minutes 266 minut* 77
minw* midni* 12576 midnight 12576 noon 5
minwi midni* 12576 midnight 12576 noon 5
mira* mirag* 2189 miragoane 2189 mirac* 1915 miracle 1915 wall 1019
miragoane mirag* 4378 miragoane 4378
miragwan mirag* 4378 miragoane 4378
miragwn mirag* 4378 miragoane 4378
mirak mirac* 15323 miracle 15323
miray wall 2718
mire* mireb* 1793 mirebalais 1793 household 487 survived 487 miami 419 nephe* 188 nephew 188 leg 109 assistant 33 sister 25 survi* 17 siste* 7 broke* 3 broken 3 everyone 3
mirebalais mireb* 2689 mirebalais 2689 assistant 49
mis nurse* 1849 nurses 1849 put 1452 nurse 18
miss nurse* 3699 nurses 3699 nurse 35
miss* missions 1838 misse* 1378 missed 1378 missi* 274 meeti* 111 meeting 111 sorry 81 croix 49 des 13 santo 8
missions missions 3676 missi* 548 croix 97 des 26 santo 15
mist* mosqu* 1886 mosquito 1886 net 215
mistik mosqu* 1886 mosquito 1886 net 215
mistike mosqu* 1886 mosquito 1886 net 215
misy* gentl* 1255 gentlemen 1255 missions 1080 missi* 837 miste* 364 mister 364 lacro* 180 lacrobat 180 lower 180 mission 180 touch* 180 touched 180 nonse* 163 nonsensical 163 orang* 108 orange 108
misye gentl* 3139 gentlemen 3139 miste* 910 mister 910 nonse* 409 nonsensical 409 sir 62
misyon missions 1800 missi* 1396 lacro* 300 lacrobat 300 lower 300 mission 300 touch* 300 touched 300 orang* 181 orange 181 places 65 anne 36 hasn 31 place* 19 mater* 15 materials 15
mita* middl* 8075 middle 8075
mitan middl* 8075 middle 8075
miy best 3523 bette* 504 better 504
miya* flori* 4436 florida 4436 america 2038 state* 189 states 189 ameri* 20 miami 10 unite* 4 united 4
miyami flori* 4436 florida 4436 america 2038 state* 189 states 189 ameri* 20 miami 10 unite* 4 united 4
miyo best 3523 bette* 504 better 504
miz miser* 1249 misery 1249 guill* 679 guilloux 679 monse* 679 monseigneur 679 prolongue 679 ti 343 languages 87 termi* 87 terminate 87 pover* 29 poverty 29 mothe* 27 mother 27 goave 25
mize pover* 1925 poverty 1925 suffered 706 science 502 scien* 431 miser* 164 misery 164 suffe* 75 compu* 23 computer 23 wante* 21 wanted 21 suffering 8 durin* 4 during 4
mize* mercy 3168 pover* 876 poverty 876 miser* 75 misery 75 suffering 4
mizerab pover* 2628 poverty 2628 miser* 224 misery 224 suffering 11 suffe* 3
mizerikd mercy 4752
mizerikod mercy 4752
mizi* music 6569 music* 6569 musician 6569 artist 30 artis* 9
mizik music 6569 music* 6569 musician 6569 artist 30 artis* 9
mizisyen music 6569 music* 6569 musician 6569 artist 30 artis* 9
mka can 305
mkra* colla* 827 collapsed 827 destroyed 266 destr* 183
mkraze colla* 827 collapsed 827 destroyed 266 destr* 183
mkre* wedne* 3585 wednesday 3585
mkredi wedne* 3585 wednesday 3585
mme madam 2969 also 1006 calva* 468 calvaire 468 lazar* 468 lazarre 468 same 306 mrs 299 morne 226 mis 46 miss 46 cousi* 16 cousin 16 too 6
mnan at 572 am 112
mo word 1407 cyclon 873 dead 682 friends 402 buria* 239 burial 239 funer* 239 funeral 239 frien* 233 forgot 144 forgo* 83 houses 12 house* 11 died 9 delma 6 gress* 4
mobi* mobil* 1220 mobile 1220 clini* 697 clinic 697 dispe* 697 dispensary 697 0 283 107 283 54 283 em 283 fichi* 283 fichier 283 fourn* 283 fournisseur 283 inc 283 jamda* 283
mobil clini* 3589 clinic 3589 dispe* 3589 dispensary 3589 mobil* 6 mobile 6
mode bitten 5960 bitte* 2071 bite 1919 snake 214
mofo* malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
mofonde malno* 3032 malnourished 3032 malnu* 3032 malnutrition 3032
mog morgu* 11992 morgue 11992
moi month* 834 months 834 counterpart 193 informs 193 me 174 butte 154 moon 113 lovel* 81 lovely 81 souna* 81 sounami 81 spell* 81 spelling 81 thanking 81 br 76 soint 76
moin* less 3426 les 1250 than 310 aroun* 195 around 195
moins less 3426 les 1250 than 310 aroun* 195 around 195
mois month* 4944 months 4944 month 1784
moma* momen* 2890 moment 754 behav* 493 behaviour 493 intac* 343 intact 343 forge* 287 forget 287 type 280 suppose 73 time 26 answering 18 moments 18 photo* 18 photocopy 18 dad 15
moman moment 2005 momen* 1242 behav* 576 behaviour 576 intac* 400 intact 400 forge* 332 forget 332 type 327 suppose 85 time 34 akden* 32 akdenans 32 appearing 32 forms 32 birth* 23
mon hill 578 cabri* 373 cabrit 373 mount* 320 mountain 320 rural 250 obser* 184 observes 184 returns 184 sabba* 184 sabbath 184 my 138 darli* 115 darling 115 disca* 71 discard 71
mond world 1796 end 6
mond* world 1007 everybody 867 appeal 283 dumga 283 ronal* 283 ronaldinho 283 selec* 283 selector 283 cup 242 everyone 165 appea* 146 doubt 61 lapla* 9 laplaine 9 persons 8
monde world 1007 everybody 867 appeal 283 dumga 283 ronal* 283 ronaldinho 283 selec* 283 selector 283 cup 242 everyone 165 appea* 146 doubt 61 lapla* 9 laplaine 9 persons 8
monn world 1796 end 6
monp priest 5664 pries* 5545 fathe* 3 father 3
monp* priest 5664 pries* 5545 fathe* 3 father 3
monpe priest 5664 pries* 5545 fathe* 3 father 3
monr* montr* 12137 montreal 12137 canada 10
monreyal montr* 12137 montreal 12137 canada 10
mons* sir 3634 guill* 846 guilloux 846 monse* 846 monseigneur 846 prolongue 846 miste* 568 mister 568 mr 321 cv 198 student 98 bayil* 51 bayilorde 51 insta* 51 instance 51 internationnal 51
monsieur miste* 2999 mister 2999 mr 1697 cv 413 student 205 sir 204 stude* 79 tell 49 thank* 6 thanks 6
mont watch 7062
mont* high 1196 climb 1086 hill 578 flood* 393 up 333 set 328 mount* 320 mountain 320 rising 272 risin* 252 highe* 187 higher 187 raise 167 im 119 kensk* 109 kenskoff 109
montagne hill 4337 mount* 2401 mountain 2401
montay hill 4337 mount* 2401 mountain 2401
monte climb 1358 high 890 flood* 538 rising 480 risin* 444 up 417 set 410 highe* 235 higher 235 raise 210 im 148 piles 137 kensk* 136 kenskoff 136 flooded 113 south 112
morn* morne 2975 hill 1446 mount* 800 mountain 800 cabri* 768 cabrit 768 calva* 73 calvaire 73 lazar* 73 lazarre 73
morne morne 2975 hill 1446 mount* 800 mountain 800 cabri* 768 cabrit 768 calva* 73 calvaire 73 lazar* 73 lazarre 73
mors* sting 4462 snake 507 bite 320
morsure sting 4462 snake 507 bite 320
mort dead 1297 death 992 christ 83 chris* 75
mort* death* 1882 deaths 1882 dead 564 death 270 pile 65 sand 56 burie* 53 buried 53
morts death* 1882 deaths 1882 dead 564 death 270 pile 65 sand 56 burie* 53 buried 53
moso piece 4491
moto motorcycle 4563 motor* 2877
moto* motor* 6262 motorcycle 900 160 69 motorola 69 wx 69 offices 4
motosiklet motorcycle 4563 motor* 2877
motosiklt motorcycle 4563 motor* 2877
mou soft 5996 worst 587 conte* 521 content 521 understood 521 sayin* 206 saying 206 friends 197 houses 160 house* 139 frien* 114 seem 95 clear 60 gress* 48 gressier 48 comin* 26
mouc* flie 4943 flies 4943 illnesses 60
mouch flie 4943 flies 4943 illnesses 60
moul* cornm* 5204 cornmeal 5204
moulen cornm* 5204 cornmeal 5204
moun peopl* 87 people 84 anyon* 72 anyone 72 everyone 71 trafficker 54 right* 53 rights 53 someo* 46 someone 46 per 42 mad 39 menta* 39 mental 39 who 35 amount 33
moun* losed 294 aller 242 americain 242 ce 242 est 242 monde 242 ont 242 que 242 qui 242 tomoi* 242 tomoin 242 witne* 242 witness 242 ya 242 telec* 200 teleco 200
moune kid 483 kids 483 cazea* 460 cazeau 460 compt* 460 comptables 460 drive 460 sciences 460 universit 460 choos* 261 choose 261 accounting 227 identification 227 howev* 205 however 205 person 177
mounn losed 546 aller 382 americain 382 ce 382 est 382 monde 382 ont 382 que 382 qui 382 tomoi* 382 tomoin 382 witne* 382 witness 382 ya 382 telec* 317 teleco 317
mour* died 456 dying 447 die 299 artis* 85 diing 81 lafer* 81 laferone 81 artists 44 aviat* 40 aviation 40 mainl* 40 mainly 40 responsables 40 steet 40 thhe 40 baddl* 37
mourant death 1389 dying 256 die 215 died 38
mouri died 450 dying 325 die 201 artis* 153 diing 93 lafer* 93 laferone 93 hunge* 77 hunger 77 artists 70 baddl* 65 baddly 65 bomba* 65 bombardopolis 65 proba* 65 probably 65
mourir prefe* 1722 prefer 1722 death 473 die 422 dying 87 than 17 died 13
mourons death 1389 dying 256 die 215 died 38
mourri dead 2152 dying 190 die 160 died 28
mous* net 1289 mosqu* 1112 mosquito 1112 insecticide 4 nets 4 insec* 3 mousk* 3 mouskitous 3
moustik net 1210 mosquito 1123 mosqu* 1122 nets 50 insecticide 36 mousk* 30 mouskitous 30 insec* 29 keep 9 ong 3
moustike net 1303 mosqu* 1109 mosquito 1109
mout* sheep 5572 net 700 mosqu* 378 mosquito 378 insecticide 376 mousk* 311 mouskitous 311 insec* 308 keep 96 ong 27 far 19 kill 17
mouton sheep 16716
mouw* dead 2152 dying 190 die 160 died 28
mouwi dead 2152 dying 190 die 160 died 28
mouy* wet 1795 soake* 1248 soaked 1248 chal 558 janti 558 pleaseit 558 bidon 217 dika 217 dikas 217 jackm* 217 jackmel 217 lokad* 217 lokadi 217 lolo 217 paske* 217 pasket 217
mouye wet 1795 soake* 1248 soaked 1248 chal 558 janti 558 pleaseit 558 bidon 217 dika 217 dikas 217 jackm* 217 jackmel 217 lokad* 217 lokadi 217 lolo 217 paske* 217 pasket 217
mov evil 7892 sinis* 660 sinister 660 droui* 379 drouillard 379 bad 236 affra* 223 affraid 223 despite 199 despi* 155 been 5 life 4 weath* 4 weather 4
move evil 1459 bad 1444 anger 786 upset 786 odor 768 stink 768 conditions 388 condition 319 angry 229 condi* 104 storm 50 smell 41 difficult 27 situa* 9 situation 9 diffi* 5
moye* means 1548 require 652 admin* 350 administrations 350 burnig 350 depose 350 severals 350 thout* 350 thouth 350 requi* 335 bruis* 288 bruised 288 mean 278 suppose 195 sen 128 sens 128
moyen means 966 require 816 admin* 442 administrations 442 burnig 442 depose 442 severals 442 thout* 442 thouth 442 requi* 419 bruis* 360 bruised 360 suppose 244 mean 174 sen 160 sens 160
moyens means 3961 mean 712 way 16
mpa victime 815 nkow 590 resca* 443 rescape 443 sine 443 don 228 provinces 175 rains 136 cause 104 ever 102 suffering 80 count 79 thurs* 75 thursday 75 torbe* 74 torbeck 74
mpag* brake 1218 down 340 no 201 do 22 here 21 not 16 nothi* 3 nothing 3
mpagen no 401 do 44 not 32 have 4
mpak* hardl* 859 hardly 859 prati* 859 pratice 859 tire 859 canno* 407 cannot 407 into 356 advices 323 rubbles 159
mpaka hardl* 859 hardly 859 prati* 859 pratice 859 tire 859 canno* 407 cannot 407 into 356 advices 323 rubbles 159
mpat did 1662
mr miste* 2999 mister 2999 mr 1697 eligi* 467 eligible 467 recev* 467 receve 467 young* 467 youngr 467 issue 387 watan 376 says 307 sir 204 c 158 poor 81 local 12
mre grandfather 934 grandmother 593 mothe* 523 mother 523 grand* 89
mrel* calle* 2060 called 2060 name 14
mrele calle* 2060 called 2060 name 14
mse am 567
msf borders 7401 doctors 128 docto* 3
msi ready 389 much 283 bless* 252 blessed 252 thank 138 advance 118 advan* 103 struck 76 struc* 69 jokin* 57 joking 57 so 57 rains 56 god 37 thanks 37 thank* 36
msye gentl* 6277 gentlemen 6277 miste* 1820 mister 1820 sir 124
mta signe* 564 signeneau 564 announcers 415 annou* 403 satur* 302 saturday 302 kind 210 jobs 182 was 111 want 108 service 85 would 50 play 28 servi* 25 write 21 like 19
mtav* want 600 would 6 like 4
mtavle want 600 would 6 like 4
mte put 1435 had 865 was 146 place 8
mtie* profession 2888 professional 1304 trade 643 profe* 508
mtier profession 2888 professional 1304 trade 643 profe* 508
mun person 710 perso* 517 who 7
mur roof 1574 ak 588 amess* 588 amessage 588 anba 588 bagay 588 bondy* 588 bondye 588 di 588 f 588 grang* 588 grangou 588 kote 588 kouny* 588 kounye 588 map 588
muri dead 2152 dying 190 die 160 died 28
mvle distibute 954 gonaive 954 partisans 954 disti* 490 want 329 respe* 117 respect 117 parti* 6 study 3
mw eatin* 579 eating 579 piece 550 tied 382 jobpaw 381 tente 377 com 284 distibute 241 gonaive 241 partisans 241 jobpa* 156 www 156 d 137 disti* 124 jokin* 43 joking 43
mwa month 1469 dnt 354 closes 257 costs 257 month* 237 months 237 plase 129 week 126 fluid* 123 fluids 123 functioning 120 breast 111 guy 100 may 86 civil 76 breas* 53
mwap am 365 will 185
mwat* half 16716
mwatye half 16716
mway* continuing 345 dyeg 345 haemo* 295 haemorrohoids 295 assisting 292 limit* 292 limited 292 getti* 282 getting 282 weak 222 mysel* 194 myself 194 arqui* 179 arquinois 179 futur* 179 future 179
mwayen continuing 431 dyeg 431 assisting 365 limit* 365 limited 365 getti* 353 getting 353 weak 277 mysel* 243 myself 243 arqui* 224 arquinois 224 futur* 224 future 224 reali* 224 realizations 224
mwem sign 1439 spous* 1043 spouses 1043 4636 515 sisters 70 brothers 24 more 23 difficulty 21 sister 19 two 11 up 7 text 6 about 5 siste* 5 brother 4 diffi* 4
mwen i 42 my 35 m 30 me 29 aunt 14 fewer 13 inclu* 13 am 12 mysel* 11 myself 11 to 10 im 7 stoma* 7 stomach 7 mine 6 crash* 4
mwen* less 1314 haemo* 497 haemorrohoids 497 les 479 brake 369 factor 261 manuf* 261 manufacture 261 polices 261 cars 251 asham* 247 ashamed 247 facto* 239 fewer 149 down 103 afrai* 80
mwens less 3941 les 1438 fewer 446
my fifa 513 game 412 efforts 345 madne* 342 madness 342 dear 247 anywa* 165 anyways 165 nigga 165 yo 162 bai 158 creol 158 ingli* 158 inglish 158 ok 147 by 127
n clear 116 n 73 we 53 peupl* 52 peuple 52 done 46 lack 43 bathr* 41 bathroom 41 continues 41 previous 41 trunc* 41 truncated 41 operate 30 listen 26 re 26
na decentralization 730 35 650 mormo* 650 mormon 650 citie* 620 cities 620 axina 429 gile 429 giles 429 havn 366 watta* 366 wattan 366 facil* 319 facility 319 areas 295 decen* 138
nais* birth 1318 someb* 245 somebody 245 act 195 born 160 certificate 107 certi* 98 his 65
naissance birth 1318 someb* 245 somebody 245 act 195 born 160 certificate 107 certi* 98 his 65
naje swim 23983
nan in 59 at 36 from 24 corne* 20 corner 20 gully 19 crash* 18 crashed 18 stree* 16 street 16 by 15 neighborhood 13 ravin* 12 ravine 12 went 12 neigh* 11
nap l 192 located 168 juven* 128 sheltery 112 ou 108 distributed 103 throu* 86 through 86 arms 84 legs 84 comme 77 laza 77 mon 77 worki* 76 working 76 overc* 75
nasi* national 1062 talk 273 heard 212 natio* 192 reply 122 helpi* 94 helping 94 littl* 69 little 69 hi 34 lives 32 write 26 international 16 save 9 one 8
nasional national 1593 natio* 287 helpi* 142 helping 142 lives 49 international 24 save 14 inter* 3
nasy* natio* 963 un 281 highw* 273 highway 273 assistances 238 national 208 tant 165 current 147 centers 75 finds 75 heber* 75 hebergements 75 oblige 75 repla* 73 replace 73 oblig* 61
nasyon un 941 nations 454 ministry 394 natio* 280 unite* 269 united 269 kindl* 145 kindle 145 sait 145 tants 145 atten* 85 attention 85 damie* 85 damier 85 int 85 kabar 85
nasyonal national 1014 highw* 546 highway 546 palac* 337 palace 337 natio* 183 repla* 145 replace 145 maste* 142 master 142 havnt 122 assistances 121 id 116 current 106 told 105 key 68
nasyonalite citizenship 7652 nationality 7652 citiz* 6
nasyonzini unite* 584 united 584 centers 536 finds 536 heber* 536 hebergements 536 oblige 536 oblig* 432 nations 327 grave* 297 gravel 297 garba* 134 garbage 134 broke 93 claud* 93 claude 93
nat mat 9173
nati* distinction 533 makay* 533 makaya 533 bayil* 405 bayilorde 405 insta* 405 instance 405 internationnal 405 petig* 405 petigoave 405 bai 378 creol 378 ingli* 378 inglish 378 acros* 319 across 319
nazo* nazon 2780 barth* 263 bartholy 263 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
nazon nazon 2780 barth* 263 bartholy 263 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
nbez* need 81 we 76
nbezwen need 81 we 76
nces* necessary 975 neces* 697
ncessaire necessary 975 neces* 697
ncessit necessary 975 neces* 697
ndws northwest 2465 southeast 2465 north* 1722 south* 850 west 101
ne born 267 decom* 206 decombres 206 floods 189 crisi* 108 crisis 108 hallo 108 brack* 85 bracket 85 midda* 85 midday 85 doubt 69 bruis* 60 bruised 60 nobod* 59 nobody 59
nece* neces* 950 avaib* 363 avaible 363 necessary 351 indee* 350 indeed 350 necessity 251 sos 10 assistance 4
necessaire neces* 744 avaib* 689 avaible 689 indee* 664 indeed 664 necessity 477 necessary 240 sos 20 assistance 7
necessite neces* 744 avaib* 689 avaible 689 indee* 664 indeed 664 necessity 477 necessary 240 sos 20 assistance 7
nee born 3819 birth 16
need fifa 255 game 205 pista* 170 pistache 170 noire 151 aubra* 148 aubran 148 banqu* 148 banque 148 bph 148 clima* 148 climatec 148 haitienne 148 savan* 147 savane 147 62 145
nef nine 4951 new 462
negl* aband* 4179 abandoned 4179 negle* 4179 neglected 4179
neglije aband* 4179 abandoned 4179 negle* 4179 neglected 4179
nemp* which* 3994 whichever 3994 whoev* 206 whoever 206
nempot which* 3994 whichever 3994 whoev* 206 whoever 206
nen nose 6165 whoul* 2077 whould 2077 titu 846 titus 846 barrire 631 chant* 631 chantiley 631 barri* 167 berti* 76 bertin 76 froid* 57 froide 57 entra* 33 entrance 33 rivie* 32
nenp* whoev* 1355 whoever 1355 240 488 which* 176 whichever 176 burea* 166 bureau 166 currently 166 functionning 166 urgency 166 join 162 pays 162 truiton 162 whate* 162 whatever 162 any 90
nenpot whoev* 1955 whoever 1955 burea* 406 bureau 406 currently 406 functionning 406 urgency 406 which* 318 whichever 318 curre* 79 cornr* 15 cornrow 15 denim 15 printed 15 sees 15 weari* 15
nenpt 240 896 whoev* 828 whoever 828 join 297 pays 297 truiton 297 whate* 297 whatever 297 organization 160 listened 117 which* 99 whichever 99 organ* 70 any 59 done 26 truit* 23
nesa* certificate 717 extra* 664 extract 664 certi* 660 birth 231 archive 107 archives 78 archi* 11
nesans certificate 717 extra* 664 extract 664 certi* 660 birth 231 archive 107 archives 78 archi* 11
nese* neces* 1007 ansde* 238 ansdeno 238 grandoie 238 necessary 218 necessity 87 commitee 41 medicaitons 41 necessities 41 autor* 34 autorities 34 chane* 34 chanel 34 crist* 34 cristof 34 mulle* 29
neses necessary 975 neces* 697
nesese necessary 754 neces* 539 autor* 457 autorities 457 chane* 457 chanel 457 crist* 457 cristof 457 fanfa* 107 fanfan 107 avenu* 7 avenue 7
neseser necessary 975 neces* 697
nesesite necessity 2617 ansde* 793 ansdeno 793 grandoie 793 shoe 78 shoes 78 in 27 need 27
net total* 726 totally 726 completely 692 net 634 run 303 colla* 247 collapsed 247 crush* 212 crushed 212 betwenn 137 dyoba* 137 dyobal 137 dyobe* 137 dyobel 137 juvenat 137 musso 137
neta* total* 3269 totally 3269 completely 3113
netale total* 3269 totally 3269 completely 3113
nett* hygiene 2042 hygie* 1992 clean 98
nettoyer hygiene 2042 hygie* 1992 clean 98
netw* clean* 2730 clean 1282 cleaning 921 cleaned 492 homes 492 known 230 remov* 95 remove 95 clear 41 yes 19 responsible 3
netwaye clean* 3412 cleaning 1152 clean 978 cleaned 614 homes 614 remov* 245 remove 245 clear 105 yes 24 up 5
neuf six 1694 nine 877 eight 605 new 589 seven 335 ten 137 s 41 about 23
nev nephe* 2957 nephew 2957
neve nervo* 4179 nervous 4179 nephe* 1478 nephew 1478
neve* niece 2187 nephe* 1875 nephew 1875
neveu niece 2187 nephe* 1875 nephew 1875
new york 1058 caref* 586 carefour 586 jaffa* 508 jaffaabad 508 tori 508 dam 251 contimue 246 gods 246 prayers 246 ur 246 nonse* 163 nonsensical 163 direction 135 ready 37 damaged 35
neye drown* 2220 drowned 2220 drowning 2220
ng 40 810 rough* 810 roughly 810 tin 773 handing 730 handling 730 technicians 730 doing 486 hard 419 sold 327 american 256 ameri* 225 handi* 191 00 177 handl* 107 institutions 88
ngen have 218 we 20
ni neith* 1171 neither 1171 merchandize 691 nor 643 oh 478 se 437 dont 216 completed 169 merch* 169 plumbing 169 yong 169 plumb* 168 danjo* 147 danjour 147 urege* 147 uregent 147
nice niece 2187 nephe* 1875 nephew 1875
niec* niece 2187 nephe* 1875 nephew 1875
niece niece 2187 nephe* 1875 nephew 1875
nif tax 23983
nime* numbe* 596 number 596 figur* 216 figure 216 6227 77 humanist 77 mhd 77 movem* 77 movement 77 devel* 65 development 65 heard 61 contact 54 conta* 40 talk 31 reply 14
nimero numbe* 488 number 488 heard 255 contact 147 conta* 110 talk 68 spous* 49 spouses 49 reply 30 littl* 17 little 17 info 10 hi 9 write 6 wrong 6 needs 4
nimewo numbe* 627 number 627 figur* 585 figure 585 6227 122 humanist 122 mhd 122 movem* 122 movement 122 devel* 103 development 103 dig 21 domai* 16 domains 16 recog* 16 recognized 16
nimr* numbe* 569 number 569 phone 286
nimro numbe* 569 number 569 phone 286
ninp* which* 2397 whichever 2397 somew* 1522 somewhere 1522 whoev* 124 whoever 124
ninpot which* 2663 whichever 2663 somew* 1268 somewhere 1268 whoev* 138 whoever 138
ninpt which* 1997 whichever 1997 somew* 1902 somewhere 1902 whoev* 103 whoever 103
nip nippe* 5859 nippes 5859 east 1799 south 8
nipp* nippe* 5859 nippes 5859 east 1799 south 8
nippes nippe* 5859 nippes 5859 east 1799 south 8
nivo level 7134
nka write 779 can 110 you 63 job 6
nnan at 708
no estim* 478 estime 478 nippe* 475 nippes 475 north 458 anonc* 418 anonce 418 iqbal 321 masha* 321 mashal 321 muham* 321 muhammad 321 nic 321 noo 321 foods 299 depar* 267
nodw* northwest 2465 southeast 2465 north* 1722 south* 850 west 101
nodwes northwest 2465 southeast 2465 north* 1722 south* 850 west 101
nom tente 1006 re 413 disca* 367 discard 367 hungry 54 emerg* 46 emergency 46 something 38 hungr* 33 somet* 29 everything 10 eat 3
non name 696 minor 362 minor* 362 minors 362 takec* 268 takecare 268 cannn* 251 cannnot 251 elim 241 fotam* 241 fotamara 241 breath 168 least 151 short 142 cheki* 122 chekina 122
nord northern 656 resul* 597 result 597 unkno* 474 unknown 474 rainn* 468 rainning 468 north 453 1842 437 bulan 437 interest 437 kite 437 nan 437 pase 437 sete 437 tegen 437
nos 13 1395 our 583 catastrophe 192 been 151 houses 74 house* 64 catas* 54 leogane 10 informations 9 janua* 8 january 8 leoga* 5
not grade* 5980 grades 5980 noire 541 note 237 terre 223 rice 36 just 25 starv* 10 starving 10
notr* our 640 beg 206 accepting 154 institutiones 154 accep* 152 await* 110 awaiting 110 mole 94 nicol* 94 nicolas 94 destroy 92 using 87 made 81 jokin* 64 joking 64 showers 51
notre our 640 beg 206 accepting 154 institutiones 154 accep* 152 await* 110 awaiting 110 mole 94 nicol* 94 nicolas 94 destroy 92 using 87 made 81 jokin* 64 joking 64 showers 51
nou us 53 we 50 our 32 forgotten 20 you 18 are 14 beat 14 prolo* 14 own 9 retor* 9 retord 9 at 8 ourse* 8 ourselves 8 your 8 anymo* 7
noup* media 540 strug* 540 struggle 540 ester* 378 estere 378 broke 326 claud* 326 claude 326 felix 326 jacme* 245 jacmel 245 hi 147 anymo* 129 anymore 129 talk 115 heard 89
nour* babie* 456 babies 456 orthe* 263 orther 263 alix 186 champagne 186 colem* 186 coleman 186 flash 186 roy 186 using 160 specified 153 thati 153 made 150 sos 149 spend 138
nouriti orthe* 1076 orther 1076 ti 589 foods* 478 foodstuff 478 pea 478 peas 478 peasants 478 culti* 414 cultivate 414 seed 348 seeds 348 peasa* 185 mothe* 46 mother 46 goave 43
nourrisson babie* 2777 babies 2777 baby 69
nourriture alix 375 champagne 375 colem* 375 coleman 375 flash 375 roy 375 using 331 57 319 made 311 avaib* 282 avaible 282 spend 280 indee* 272 indeed 272 necessity 195 petion 177
nous thirsty 142 understanding 134 debus* 133 debussy 133 65 80 orchi* 80 orchidee 80 merge* 74 merger 74 saint* 74 sainte 74 sos 58 57 56 dorel* 55 dorelien 55 our 53
nouv* new 855 proce* 459 news 211 procedures 139 enew 87 enews 87 axina 81 gile 81 giles 81 proceed 55 looki* 47 looking 47 march 36 salut 34 close 33 schools 31
nouveau makin* 941 making 941 new 877 moment 390 momen* 242 immig* 30 immigration 30
nouvel news 945 enew 265 enews 265 axina 244 gile 244 giles 244 looki* 142 looking 142 march 108 salut 103 close 99 schools 94 new 29 girl 14 name 13 someo* 12
nouvelle new 1279 news 177
nouvelles news 2194 new 67 informed 15
nouvl news 2204 new 68
nouvo procedures 1729 new 944 printing 608 print* 259 start* 88 started 88 consider 72 14 60 predicted 58 homeland 55 affra* 43 affraid 43 predi* 42 proce* 30 hour 22 consi* 12
nouy* york 2725 jacme* 340 jacmel 340 sent 23 road 8 hungry 3 new 3
nouyk york 3634 new 4
nouyok york 3634 new 4
nova* novem* 8358 november 8358
novanm novem* 8358 november 8358
nove* novem* 8358 november 8358
novembre novem* 8358 november 8358
noy drown* 2220 drowned 2220 drowning 2220
noya* drown* 2220 drowned 2220 drowning 2220
noyade drown* 2220 drowned 2220 drowning 2220
noye drown* 2220 drowned 2220 drowning 2220
noye* drown* 2220 drowned 2220 drowning 2220
noyes drown* 2220 drowned 2220 drowning 2220
noys drown* 2220 drowned 2220 drowning 2220
npa don 723 t 33 do 9 not 7
npag* no 400 do 44 not 32 have 4
npagen no 400 do 44 not 32 have 4
npak* canno* 815 cannot 815
npaka canno* 815 cannot 815
nse are 258 we 13
nta chach* 338 chachran 338 cool 338 gulab 338 jam 338 mouza 338 pahor* 338 pahoran 338 pahore 338 shari* 338 sharif 338 would 176 pur 108 rahim 108 teh 107 cryin* 87
ntal* total* 3269 totally 3269 completely 3113
ntale total* 3269 totally 3269 completely 3113
nte were 1943 had 497
nuit night 1167 noon 347 darli* 187 darling 187 br 105 soint 105 upon 105 crazy 87 bisou 83 deposited 83 desti* 83 destiny 83 happi* 83 happiness 83 depos* 74 learned 59
nume* subsc* 742 subscribe 742 numbe* 585 number 585 21 71 phone 13 name 5 pas 3 pass 3
numero subsc* 742 subscribe 742 numbe* 585 number 585 21 71 phone 13 name 5 pas 3 pass 3
numr* numbe* 717 number 717 name 16 phone 3
numro numbe* 717 number 717 name 16 phone 3
nve nervo* 8358 nervous 8358
nvle want 621
nwa black 4808 black* 1083 blackout 1083 dark 949 darkn* 949 darkness 949 clear 26 cornr* 17 cornrow 17 denim 17 printed 17 sees 17 weari* 17 wearing 17 print* 10 sayin* 6
nway* drown* 2220 drowned 2220 drowning 2220
nwaye drown* 2220 drowned 2220 drowning 2220
nwel christmas 8755 chris* 5
nwit night 1276 night* 312 nights 312 werew* 312 werewolfs 312 blankets 27 kensc* 18 kenscoff 18 hit 5
nwl christmas 8755 chris* 5
nyaj cloud 19021 cloud* 19021 clouds 19021
nyes niece 5979
nys niece 5979
o went 261 disct* 241 disctt 241 jacob* 241 jacobabad 241 khair* 241 khairo 241 titu 159 titus 159 organized 157 forme* 155 former 155 organ* 129 ngo 127 spent 127 damaged 120
obje* goal 4594 objec* 4594 objective 4594 acul 918 consideration 747 purpo* 691 purpose 691 case 490 consi* 328 l 181 1 6 petit 4
objektif goal 4594 objec* 4594 objective 4594 acul 918 consideration 747 purpo* 691 purpose 691 case 490 consi* 328 l 181 1 6 petit 4
obli* force* 3955 forced 3955 obliged 3955 oblig* 762 bwa 524 kanal 524 returned 524 spend 435 enoug* 94 enough 94 wife 54 child 39 him 36 old 13 gonaives 4
oblij force* 7909 forced 7909 obliged 7909 oblig* 1524
oblije force* 3955 forced 3955 obliged 3955 bwa 1048 kanal 1048 returned 1048 oblig* 762 gonaives 8 gonai* 4
obte* obtai* 4058 obtain 4058
obtenir obtai* 4058 obtain 4058
obtenu obtai* 4058 obtain 4058
octo* october 4786 octob* 3747
octobre october 4786 octob* 3747
ode odor 4606 stink 4606 smell 248
odi lapto* 2262 laptop 2262 compu* 600 computer 600
odia today 908
odin* lapto* 2262 laptop 2262 compu* 600 computer 600
odinat lapto* 2262 laptop 2262 compu* 600 computer 600
odinate lapto* 2262 laptop 2262 compu* 600 computer 600
odon* presc* 2357 prescription 2357 forme* 917 former 917 secretary 531 chief 473 secre* 157 o 32
odonans presc* 3536 prescription 3536
oeil eye 2791 eyes 2791
oene* ngo 1974 organization 229 organ* 100
oeneje ngo 1974 organization 229 organ* 100
oenj* ngo 1974 organization 229 organ* 100
oenji ngo 1974 organization 229 organ* 100
ofel* orpha* 3728 orphan 718 orphans 227 orphanage 207
ofelen orphan 4057 orphans 1282 orpha* 450
ofelin orphan 4057 orphans 1282 orpha* 450
ofelina orphanage 4492 orpha* 901
ofis registry 1529 office 1455 regis* 493 offic* 463 civil 89
ofis* offic* 1420 officer 1253 official 226 batis* 143 batiste 143 benna* 143 bennau 143 entri* 143 entries 143 exami* 77 examinations 77 listening 45 infos 21
ofisy officer 3816 offic* 99
ofisye officer 3816 offic* 99
ogan* organization 1015 organ* 445 organize 370 forme* 306 former 306 secretary 177 chief 158 secre* 52 6227 19 humanist 19 mhd 19 movem* 19 movement 19 devel* 16 development 16 o 11
oganisasyon organize 3429 organization 61 organ* 27
oganizasyon organization 1032 forme* 459 former 459 organ* 452 secretary 265 chief 236 secre* 78 6227 63 humanist 63 mhd 63 movem* 63 movement 63 devel* 53 development 53 o 16 800 15
oganize organize 3429 organization 61 organ* 27
ok ok 2465 compr* 335 comprehesion 335 counting 335 damaged 245 damag* 218 assist 102 give 63 mom 52 tradi* 52 traditional 52 agree 37 hundreds 36 20 35 possible 33 possi* 16
okap cap 1779 haitien 1247 haiti* 35
okay lots 1301 caye 918 cayes 918 aux 336 les 280 flooding 8 flood* 5
oke 21 1259 ready 1148 imfor* 982 imformations 982 answering 430 moments 430 photo* 430 photocopy 430 dad 360 rains 166 telli* 134 telling 134 ok 64 pas 50 pass 50 troub* 19
oken none 4230
oken* none 2106 darbo* 626 darboun 626 leogan 626 ester* 542 estere 542 visit 89 l 60 artib* 33 artibonite 33 espec* 13 especially 13 distributed 8 located 7 any 5 rue 4
okenn none 2106 darbo* 626 darboun 626 leogan 626 ester* 542 estere 542 visit 89 l 60 artib* 33 artibonite 33 espec* 13 especially 13 distributed 8 located 7 any 5 rue 4
okin none 4230
okon* contrary 16708 contr* 36
okontre contrary 16708 contr* 36
oktb october 4786 octob* 3747
okto* october 4786 octob* 3747
oktob october 4786 octob* 3747
on prevent 248 start* 223 started 223 ministere 222 exact* 219 exactly 219 one 198 preve* 187 anoth* 149 another 149 decided 135 rtho 133 tremb* 133 trembling 133 brack* 123 bracket 123
oncl* uncle 2199 aunt 1754
oncle uncle 2199 aunt 1754
one greetings 1180 greet* 650 caraib 284 lumie* 284 lumiere 284 namin* 284 naming 284 radio* 284 radios 284 batis* 276 batiste 276 benna* 276 bennau 276 entri* 276 entries 276 advance 209
ong ong 1424 nail 1158 ngo 1020 incomplete 172 incom* 157 aviat* 53 aviation 53 mainl* 53 mainly 53 responsables 53 steet 53 thhe 53 domai* 50 domains 50 mr 32 medecin 24
ont has 1098
onu minus* 2673 minustah 2673 un 1368 nations 5 unite* 3 united 3
onz eleve* 21216 eleven 21216
oper* operation 3687 surgery 3687 opera* 2343 surge* 1281 conducteur 215 exp 215 feber* 215 febert 215 mathi* 215 mathieu 215 operator 215 souve* 215 souverain 215 glas 93 glass 93 condu* 42
operasion operation 6010 surgery 6010 surge* 2088 opera* 208
operasyon operation 6010 surgery 6010 surge* 2088 opera* 208
opere operation 6010 surgery 6010 surge* 2088 opera* 208
opin* opini* 1677 opinion 1677
opinyon opini* 1677 opinion 1677
opit* hospital 1130 hospi* 796
opital hospital 1130 hospi* 796
opre* asthm* 2776 asthma 2776
opresyon asthm* 2776 asthma 2776
or bags 519 mats 519 waters 519 wenee* 397 weneed 397 mat 337 recov* 328 recover 328 management 284 chanc* 214 chance 214 allha* 203 allhadino 203 belongings 203 exhau* 203 exhausted 203
oral iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
orev* goodb* 6414 goodbye 6414
orevwa goodb* 6414 goodbye 6414
orfe* orpha* 3895 orphanage 413 orphan 391 orphans 124
orfelin orphan 4057 orphans 1282 orpha* 450
orfelina orphanage 4492 orpha* 901
orga* organ* 852 organization 580 organize 488 organizations 216 culturelle 26 educative 26 enfan* 26 enfants 26 epano* 26 epanouisment 26 fami 26 pour 26 uceee* 26 uceeedh 26 affai* 16 affaires 16
organisasyon organizations 3683 organize 1482 organ* 185 organization 26
organisation organize 627 affaires 462 affai* 461 organization 427 recog* 301 recognized 301 recov* 243 recover 243 management 210 organ* 187 socia* 176 social 176 chanc* 159 chance 159 guide 147 manag* 110
organiser organize 3429 organization 61 organ* 27
organisme organize 3429 organization 61 organ* 27
orph* orphans 2285 orphan 1222 orpha* 803 orphanage 676 1189 84 152 84 206 84 2353 84 257 84 3106 84 4000 84 childrens 84 refugees 8 500 5
orphelin orphan 2892 orphanage 1600 orphans 914 orpha* 321
orphelinat orphan 2892 orphanage 1600 orphans 914 orpha* 321
orphelins orphans 1928 orpha* 678 orphan 630 1189 449 152 449 206 449 2353 449 257 449 3106 449 4000 449 childrens 449 orphanage 349 refugees 43 500 29 persons 12 adult* 5
orya* orient 10321 orien* 1202 guide 130
oryante orient 10321 orien* 1202 guide 130
oswa or 842 e 634 kindl* 581 kindle 581 sait 581 tants 581 mail 416 plate 240 tant 171 un 46 groun* 7 ground 7 may 6
otaj hosta* 6447 hostage 6447
otel hotel 6501 armed 21 el 21 hanch* 21 hancho 21 lobby 21 machi* 21 machine 21 brown 7
otl hotel 6586
oto vehic* 1331 vehicle 1331 guy 704 car 670 civil 535 engineer 315 engin* 162 broke* 75 broken 75 wife 48 baby 42
otob* bus 3009
otobis bus 3009
otor* autho* 1882 authorities 1019 authority 277 commuity 272 autor* 202 autorities 202 chane* 202 chanel 202 crist* 202 cristof 202 badly 132 bigge* 124 bigger 124 fanfa* 47 fanfan 47 concerned 25
otorite authorities 1675 autho* 1163 authority 409 commuity 302 autor* 224 autorities 224 chane* 224 chanel 224 crist* 224 cristof 224 badly 147 bigge* 138 bigger 138 fanfa* 52 fanfan 52 concerned 42
otou aroun* 1972 around 1972
otow* highw* 2573 highway 2573 main 2547
otowout highw* 2573 highway 2573 main 2547
ou or 188 you 109 propr* 69 proprietary 69 eartq* 63 eartquake 63 identified 60 ganna 58 sms 43 alexi* 37 alexie 37 insul* 37 insult 37 nd 37 takec* 37 takecare 37
ouan* ouana* 3536 ouanaminthe 3536
ouanaminthe ouana* 3536 ouanaminthe 3536
ouby* least 541 ou 528 or 522 maste* 428 master 428 businesses 368 enjoy* 368 enjoying 368 pillaging 368 stand* 368 standing 368 store* 368 stores 368 assistances 363 current 318 key 205
oubyen least 678 ou 660 or 653 businesses 460 enjoy* 460 enjoying 460 pillaging 460 stand* 460 standing 460 store* 460 stores 460 quake 189 thems* 33 themselves 33 learned 18 pilla* 17
oue watch 6892 look 77
ouga* voodo* 5333 voodoo 5333 priest 970 pries* 950
ougan voodo* 5333 voodoo 5333 priest 970 pries* 950
oura* hurri* 1126 hurricane 1126 cyclone 826 cyclo* 365 storm 107
ouragan hurri* 1126 hurricane 1126 cyclone 826 cyclo* 365 storm 107
out augus* 7258 august 7258
ouv leogann 1142 union 1118 banks 511 weste* 404 western 404 open 273 faculties 261 resum* 204 resume 204 opene* 200 opened 200 exten* 48 extended 48 facul* 38 again 11 lives 9
ouve opene* 1274 opened 1274 gerar* 946 gerard 946 wet 671 rains 180 open 88 openi* 82 opening 82 cafe 64 cyber 64 great 31 streets 7 done 3
ouve* opene* 1678 opened 1678 open 547 reopen 73 reopening 12 reope* 9
ouvert opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
ouverte opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
ouvett opene* 2678 opened 2678
ouvr* open 796 zones 721 print 293 ambas* 175 ambassy 175 rendezvous 175 opene 156 prisons 156 would* 156 wouldn 156 batis* 138 batiste 138 benna* 138 bennau 138 entri* 138 entries 138
ouvri zones 866 open 862 print 408 ambas* 210 ambassy 210 rendezvous 210 batis* 166 batiste 166 benna* 166 bennau 166 entri* 166 entries 166 repon* 153 reponening 153 residence 136 exami* 89
ouvrir opene 938 prisons 938 would* 938 wouldn 938 opene* 839 opened 839 reopen 713 reopening 119 reope* 90 door 27 priso* 25 least 8 educa* 3 education 3
ouwa* hurri* 1154 hurricane 1154 cyclone 847 cyclo* 374
ouwagan hurri* 1154 hurricane 1154 cyclone 847 cyclo* 374
ovwa goodb* 6414 goodbye 6414
ozal* aroun* 1972 around 1972
ozalantou aroun* 1972 around 1972
ozet* america 4076 states 378 state* 377 ameri* 40 unite* 8 united 8 usa 5
ozetazini america 4076 states 378 state* 377 ameri* 40 unite* 8 united 8 usa 5
p won 183 p 172 sen 136 sens 136 stopp* 128 stopped 128 leaders 87 boul 85 phone* 85 phones 85 leade* 74 emess* 70 emessage 70 watere 70 broug* 69 brought 69
pa t 78 not 75 don 62 no 41 cant 29 per 24 canno* 21 cannot 21 cheap 21 dont 19 got 19 never 17 examp* 14 example 14 2428 12 breathing 11
paco* pacot 10408
pacot pacot 10408
pado* forgi* 4179 forgive 4179 sorry 920 excus* 807 excuse 807
padon sorry 1840 excus* 1615 excuse 1615
padone forgi* 8358 forgive 8358
padonnen forgi* 8358 forgive 8358
pafw* sometimes 9198
pafwa sometimes 9198
page* reach* 385 reached 385 cloths 303 wear 303 educt* 283 eduction 283 resou* 283 resource 283 witho* 255 without 255 danjo* 162 danjour 162 urege* 162 uregent 162 bunch 147 containers 147
pagen reach* 434 reached 434 cloths 337 wear 337 educt* 318 eduction 318 resou* 318 resource 318 danjo* 182 danjour 182 urege* 182 uregent 182 bunch 165 containers 165 criminals 165 hidin* 165
pagenyen witho* 804 without 804
paie* salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
paiement salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
pain bread 12828
paix paix 1702 peace 563 heave* 527 heaven 527 75 386 mahot* 386 mahotie 386 rail 273 de 232 corne* 59 corner 59 du 4
paj page 17973
paja* ever 1344 bas 1150 verre* 1150 verrettes 1150 sendi* 369 sending 369 countries 303 gouvernement 291 gouve* 189 lots 57 thing 31 most 8 regio* 4 region 4
pajanm ever 2017 bas 1725 verre* 1725 verrettes 1725 most 13 regio* 7 region 7 artib* 3 artibonite 3 never 3
pak easte* 10608 easter 10608 park 3504
paka plea 289 pleas 289 boyer 212 160 192 motorola 192 wx 192 breaked 173 supports 173 out 166 save 124 plastic 123 canno* 117 cannot 117 350 101 amounts 101 galet* 101
paka* relatives 1068 unabl* 1029 unable 1029 relat* 1008 favor 763 ones 703 singl* 691 single 691 separate 445 separ* 372 crowd 277 10 156 foreign 14 rebuild 11 forei* 8 canno* 5
pakab unabl* 1560 unable 1560 ones 1054 singl* 1036 single 1036 separate 667 separ* 558 10 233 foreign 20 rebuild 16 forei* 12 rebui* 8 assistance 3
pako pacot 2602 yet 495 froid* 464 froide 464 hasnt 310 msg 310 pm 310 rivie* 262 riviere 262 6 205 rubbles 149 decided 121 decid* 40 earli* 38 earlier 38 everybody 31
pako* wrong 1239 right 207 not 113 messages 81 do 66 even 40 know 12 receive 6 did 4 was 3
pakonnen do 185 not 137 know 34
pal palac* 2890 palace 2890 speak 786 talk 213
pale palac* 929 palace 929 talk 752 speak 564 talki* 483 talking 483 sore 164 poten* 128 potent 128 speak* 128 speaking 128 voice* 128 voices 128 throa* 94 throat 94 avala* 78
pale* reports 3518 residential 3518 unver* 3518 unverified 3518 speak 1179 talk 319 kensk* 6 kenskoff 6 escaped 5 leavi* 5 leaving 5 escap* 3
palem speak 2358 talk 638
pali* malar* 4378 malaria 4378
palidis malar* 4378 malaria 4378
palm* parli* 4133 parliament 4133 gonav 1064 palma 1064 deput* 252 deputy 252
palman parli* 5510 parliament 5510 deput* 336 deputy 336
palmant parli* 5510 parliament 5510 deput* 336 deputy 336
palmante parli* 5510 parliament 5510 deput* 336 deputy 336
palu* malar* 4378 malaria 4378
paludisme malar* 4378 malaria 4378
pam pam 1134 folk 568 folks 568 dep 533 wfp 521 darbo* 226 darboun 226 leogan 226 his 207 resso* 161 ressources 161 wipe 161 wipes 161 gotte* 117 gotten 117 p 109
pamp* diape* 2233 diapers 2233
pampers diape* 2233 diapers 2233
pampez diape* 2233 diapers 2233
pampz diape* 2233 diapers 2233
pana* colom* 7661 colombia 7661 panam* 7661 panama 7661
panama colom* 7661 colombia 7661 panam* 7661 panama 7661
pand* while 1331 durin* 1085 during 1085 huric* 147 huricanes 147 sendi* 138 sending 138 countries 113 gouvernement 109 digiceel 84 seime 84 thio 84 thios 84 gouve* 71 remak* 52 remake 52
pandan while 1613 durin* 847 during 847 huric* 329 huricanes 329 sendi* 158 sending 158 remak* 144 remake 144 countries 130 gouvernement 125 digiceel 89 seime 89 thio 89 thios 89 gouve* 81
pani* panic 8756
panik panic 8756
panike panic 8756
pann* panel 3778 solar 3778
panno panel 3778 solar 3778
panp* diape* 2233 diapers 2233
panpez diape* 2233 diapers 2233
panpz diape* 2233 diapers 2233
pans* thoug* 912 thought 771 think 726 dress* 578 dressing 578 banda* 304 bandage 304 via 162 human 142 cheki* 123 chekina 123 philanthropy 123 asked 90 picture 77 complete 46 think* 43
panse thoug* 965 thought 816 think 769 dress* 306 dressing 306 via 171 banda* 161 bandage 161 human 151 cheki* 130 chekina 130 philanthropy 130 asked 95 picture 82 complete 49 think* 45
pansman dress* 5202 dressing 5202 banda* 2738 bandage 2738 wound 43
pant* pant 6567 pants 6567 trous* 6567 trousers 6567 jumpi* 2085 jumping 2085 dream 539 think* 77 thinking 77
pantalon pant 13134 pants 13134 trous* 13134 trousers 13134
pany* spani* 3831 spanish 3831 domingo 759 repub* 219 republic 219 dominican 129 domin* 94
panyl spani* 5746 spanish 5746
panyol spani* 2873 spanish 2873 domingo 1138 repub* 328 republic 328 dominican 194 domin* 141 santo 3
pap won 310 officers 216 rserv* 140 rservoire 140 prsid* 104 prsident 104 boul 79 phone* 79 phones 79 doing 77 media 72 strug* 72 struggle 72 handing 67 handling 67 technicians 67
papa fathe* 1800 father 1800 trage* 5 tragedy 5 officers 3
papa* mom 2203 tradi* 2203 traditional 2203 fathe* 902 father 902 dad 343
papam mom 2203 tradi* 2203 traditional 2203 fathe* 902 father 902 dad 343
papy* paper 2635 papers 1710 propr* 911 proprietary 911 paper* 767 toilet 413 toile* 219 someb* 61 somebody 61 docum* 48 documents 48 his 16
papye paper 2635 papers 1710 propr* 911 proprietary 911 paper* 767 toilet 413 toile* 219 someb* 61 somebody 61 docum* 48 documents 48 his 16
par beate* 398 beaten 398 brack* 217 bracket 217 midda* 217 midday 217 modes* 203 modesty 203 titanic 203 affai* 187 affaires 187 souna* 175 sounami 175 spell* 175 spelling 175 thanking 175
para* paren* 1904 parents 1904 unacc* 585 unaccompanied 585 dupon* 206 dupont 206 heigh* 206 heights 206 parac* 206 parachuting 206 reserves 206 goods 33 9 24 professor 22 children 10 child* 7
paran paren* 2288 parents 2288 unacc* 718 unaccompanied 718 educt* 7 eduction 7 resou* 7 resource 7 convi* 6 convicts 6 seeki* 6 seeking 6 escaped 4
parc* bruis* 385 bruised 385 too 378 because 144 becau* 124 beg 123 daugh* 99 daughter 99 she 25 but 12 important 12 love 12 impor* 11 message 5 s 5 note 4
parce too 568 because 181 becau* 155 but 18 important 18 love 18 impor* 17 s 8 message 7 note 6 notes 6 messa* 3 work 3
pard* sorry 1840 excus* 1615 excuse 1615
pardon sorry 1840 excus* 1615 excuse 1615
pare separating 1189 ready 918 beggi* 493 begging 493 dupon* 244 dupont 244 heigh* 244 heights 244 parac* 244 parachuting 244 reserves 244 playi* 219 playing 219 separ* 167 rains 133 important 51
pare* relative 3728 godfa* 2554 godfather 2554 tied 508 ll 294 paren* 218 parents 218 relat* 207 1189 184 152 184 206 184 2353 184 257 184 3106 184 4000 184 childrens 184
parenn godfa* 15323 godfather 15323
parent relative 12440 relat* 691 paren* 16 parents 16
parents relative 12440 relat* 691 paren* 16 parents 16
parf* sometimes 6075 often 2837
parfois sometimes 6075 often 2837
pari pari 11158 paris 11158 france 23 franc* 8
pari* fond 6198 paris* 6198 parisien 6198
parisien fond 6198 paris* 6198 parisien 6198
parl* speak 1769 exact* 930 exactly 930 talk 478 whom 356 talki* 117 talking 117 its 108
parle speak 2358 talk 638
parler exact* 1859 exactly 1859 speak 1179 whom 711 talk 319 talki* 234 talking 234 its 216
parlez speak 2358 talk 638
part* gone 1801 participate 1709 everywhere 737 parti* 476 leave 12 programs 6 homeland 5 left 5 beaut* 4 beautiful 4
parti gone 4202 leave 27 left 12
participation participate 4013 parti* 1117
participer participate 3786 parti* 1054 programs 115 homeland 105 beaut* 76 beautiful 76 dear 35 reconstruction 10 acces* 6 access 6 recon* 4
partie gone 4202 leave 27 left 12
partir gone 4202 leave 27 left 12
partout everywhere 5160
pas no 111 coyot* 79 coyote 79 still 78 smugg* 70 smuggler 70 announces 66 effer* 66 effert 66 magno* 66 magnola 66 trenb* 66 trenblement 66 opene 57 prisons 57 would* 57
pasa* passenger 17215 passengers 17215 passe* 3
pasaje passenger 17215 passengers 17215 passe* 3
pase pass 232 pas 231 happe* 194 passed 150 illeg* 137 illegally 137 passe* 110 than 109 arab 96 ocloc* 87 oclock 87 coyot* 78 coyote 78 smugg* 69 smuggler 69 happening 66
pask provinces 526 suffering 240 because 181 clothes 173 provi* 164 becau* 155 cloth* 81 suffe* 63 left 40 still 15
pask* becau* 196 because 188 laval* 84 lavale 84 pilla* 68 latre* 55 latremblay 55 nkow 53 norma* 43 normal 43 breath 38 pou 34 short 32 caste* 30 castera 30 crad 30
paske becau* 191 because 182 laval* 89 lavale 89 pilla* 75 latre* 58 latremblay 58 nkow 57 norma* 45 normal 45 breath 41 pou 37 short 34 caste* 31 castera 31 crad 31
paskeu because 361 becau* 311
pasp paspo* 925 pasport 925 allow* 761 allowed 761 printing 682 passp* 617 passport 617 proceed 349 print* 291 proce* 105 homeland 61
pasp* passp* 898 passport 898 canadian 646 paspo* 123 pasport 123 print 62 fill 61 procedures 37 translate 36 immig* 35 immigration 35 trans* 26 impor* 16 important 16 canad* 11 message 7
paspo passp* 947 passport 947 print 220 procedures 157 translate 52 trans* 38 important 24 impor* 23 immig* 13 immigration 13 agenc* 11 agency 11 message 10 renew 9 start* 8 started 8
pass* smugglers 1729 requesting 580 passp* 290 passport 290 monne* 236 monney 236 smugg* 202 smuggler 202 spend 174 cv 83 important 68 impor* 65 student 41 issue 40 enoug* 38 enough 38
passeport visa 1012 passp* 658 passport 658
passer spend 580 cv 275 student 136 enoug* 125 enough 125 translate 110 trans* 79 wife 72 child 52 stude* 52 important 51 him 48 impor* 48 tell 32 s 23 notes 18
passeur smugglers 8646 smugg* 1012 smuggler 1012
passeurs smugglers 8646 smugg* 1012 smuggler 1012
passport monne* 1734 monney 1734 passp* 738 passport 738 issue 297
past pasto* 6423 pastor 6423 minister 3
past* pasto* 6423 pastor 6423 minister 3
paste pasto* 6423 pastor 6423 minister 3
pat toothbrush 669 toothpaste 669 medecin 569 did 488 went 413 intac* 239 intact 239 incomplete 190 incom* 173 leave 163 men 109 medec* 94 left 74 police 42 polic* 32 dont 31
pata* share 3327 sweet 2019 commuity 545 badly 264 bigge* 249 bigger 249 talk 164 divid* 147 divide 147 heard 127 reply 73 potat* 47 potato 47 littl* 41 little 41 complaining 37
pataje share 5545 commuity 908 badly 440 bigge* 415 bigger 415 divid* 245 divide 245 complaining 62 distributed 23
patat sweet 10093 potat* 237 potato 237
pate did 886 was 771
pati party 1162 porti* 713 portion 713 leave 425 parties 303 placed 303 blvd 200 innov* 200 innovat 200 nay 200 octobre 200 left 193 helpi* 163 helping 163 desin* 113 desinfectant 113
pati* parti* 1807 participation 1382 part 617 participate 448 panif* 291 panification 291 patic* 291 paticipate 291 reorg* 291 reorganizations 291 scola* 286 scolarship 286 participle 161 whoul* 122 whould 122 croch* 108
patisipasyon participation 15157 participate 21 parti* 6
patisipe parti* 1292 part 793 participate 711 participation 560 participle 485 panif* 374 panification 374 patic* 374 paticipate 374 reorg* 374 reorganizations 374 scola* 368 scolarship 368 whoul* 345 whould 345 peoples 104
pato* everywhere 5160
patou everywhere 5160
patr* patro* 2786 patrol 2786 lumum* 932 lumumba 932 patri* 932 patrice 932 pleae 932 programs 665 homeland 606 beaut* 439 beautiful 439 19 362 dear 203 reconstruction 59 acces* 36 access 36
patrouy patro* 8358 patrol 8358
patw* employer 8238 patro* 4179 patrol 4179 bos 385 boss 385 owner 265
patwon employer 16475 bos 771 boss 771 owner 529
patwouy patro* 8358 patrol 8358
pay salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
paye salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
paye* salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
payer salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
pays count* 291 northern 285 resul* 259 result 259 unkno* 195 unknown 195 belongs 169 country 169 greething 169 recom* 169 recommendation 169 reconstruct 169 opene 164 prisons 164 would* 164 wouldn 164
pcq doubt 988 because 236 becau* 203 leave 36 world 11
pdep paix 2000 de 830 port 8
pdi lose 565 lost 369 jungl* 316 jungle 316 lives 222 fathe* 92 father 92 everything 26 their 17 mothe* 5 mother 5 every* 3
pdp paix 2000 de 830 port 8
pe fear 1481 afrai* 1007 afraid 1007 priest 944 pries* 924 findi* 513 finding 513 grandfather 489 p 181 scare* 166 scared 166 grand* 47
pech fishe* 9349 fisher 9349 fisherman 9349
pech* sin 8358 fishe* 4675 fisher 4675 fisherman 4675
peche sin 8358 fishe* 4675 fisher 4675 fisherman 4675
pedi lost 674 lose 162 lives 14 archives 8 repla* 8 replace 8 certi* 7 certificate 7 everything 7 remak* 6 remake 6 akden* 5 akdenans 5 appearing 5 forms 5 birth* 4
pedi* lose 2098 lost 4
pedit lose 2098 lost 4
pedu lose 2098 lost 4
pel shove* 11992 shovel 11992
pele* peler* 3189 pelerin 3189
pelerin peler* 3189 pelerin 3189
pelr* peler* 3189 pelerin 3189
pelren peler* 3189 pelerin 3189
pema* paid 5753 payme* 2331 payment 2331 pay 6
peman paid 5753 payme* 2331 payment 2331 pay 6
peme* permi* 3427 permit 3427 allow 2342
pemet permi* 3427 permit 3427 allow 2342
pemi licen* 5723 license 5723 permi* 285 permit 285
pen bread 12828
pend* durin* 1297 during 1297 debit 635 flowed 635 h 635 liqui* 635 liquid 635 mn 635 flowe* 623 quant* 145 quantity 145 befor* 21 before 21 after 4
pendant durin* 1297 during 1297 debit 635 flowed 635 h 635 liqui* 635 liquid 635 mn 635 flowe* 623 quant* 145 quantity 145 befor* 21 before 21 after 4
pens* believe 1211 belie* 1210 darli* 607 darling 607 br 396 soint 396 upon 396 crazy 281 think* 210 thinking 210 think 195 angel 142 durin* 4 during 4 praye* 4 prayer 4
pense darli* 867 darling 867 belie* 794 believe 794 br 528 soint 528 upon 528 crazy 402 think* 280 thinking 280 angel 189 think 150 praye* 6 prayer 6 durin* 5 during 5
penser believe 2639 belie* 2638 think 23
penu* shortage 3070 short* 2749 stock 1470
penurie shortage 3070 short* 2749 stock 1470
pep nation 4864 restaurant 1654 resta* 179
perd* lose 577 everything 348 losed 337 lost 267 mole 87 nicol* 87 nicolas 87 destroy 85 persons 75 consider 59 every* 43 rarel* 38 rarely 38 ceism* 30 ceisme 30 own 17
perdi lose 2098 lost 4
perdons lose 1595 everything 377 every* 46 lost 3
perdre lose 1595 everything 377 every* 46 lost 3
perdu losed 547 lost 329 everything 276 lose 221 mole 170 nicol* 170 nicolas 170 destroy 167 supposed 143 persons 121 rarel* 100 rarely 100 consider 96 every* 34 own 28 consi* 15
perdue lose 1595 everything 377 every* 46 lost 3
pere priest 1057 pries* 1035 fathe* 866 father 866 grandfather 623 grandmother 395 grand* 59
perm* permi* 3427 permit 3427 allow 2342
permettre permi* 3427 permit 3427 allow 2342
permis permi* 3427 permit 3427 allow 2342
pers* elder* 562 elderly 562 nobod* 311 nobody 311 person 278 perso* 203 dupon* 143 dupont 143 heigh* 143 heights 143 parac* 143 parachuting 143 reserves 143 old 28 goods 23 9 17
personne nobod* 932 nobody 932 person 360 perso* 262 one 3
personnes elder* 843 elderly 843 dupon* 264 dupont 264 heigh* 264 heights 264 parac* 264 parachuting 264 reserves 264 person 209 perso* 152 old 43 goods 42 9 31 professor 28 reser* 10
peso* adult 1094 nobod* 931 nobody 931 breathe 299 one 229 deman* 214 demand 214 enter* 214 enterprise 214 solve 214 unabl* 120 unable 120 smell 109 priva* 61 private 61 customer 37
peson nobod* 1226 nobody 1226 one 384 talk 96 heard 74 reply 43 littl* 24 little 24 hi 12 write 9
pesonn adult 2461 nobod* 932 nobody 932 breathe 672 unabl* 270 unable 270 smell 244 due 68 breat* 28 one 3
pete blind 5398
pete* perha* 3283 perhaps 3283 ministere 1258 decided 766 repla* 731 replace 731 id 586 decid* 255 openi* 154 opening 154 education 4 educa* 3 minis* 3
petet perha* 9849 perhaps 9849 maybe 5
peti* small 755 petionville 412 petio* 406 petit 364 whats* 155 whatsoever 155 l 127 petion 111 cay 98 overp* 98 overpopulation 98 overw* 98 overwhelmed 98 risings 98 aubra* 83 aubran 83
petion petion 1094 petio* 876 petionville 526 aubra* 481 aubran 481 banqu* 481 banque 481 bph 481 clima* 481 climatec 481 haitienne 481 ville 360 populaire 322 57 183 adult* 62 adults 62
petionville petionville 3577 petio* 263
petit petit 874 small 619 cay 366 overp* 366 overpopulation 366 overw* 366 overwhelmed 366 risings 366 goave 129 bai 119 creol 119 ingli* 119 inglish 119 goods 65 adres* 62 adress 62
petite small 1610 whats* 971 whatsoever 971 petit* 357 petite 357 dorel* 202 dorelien 202 bis 84 50 83 canaa* 64 canaan 64 33 58 rivie* 30 riviere 30 littl* 14 little 14
petits small 2475 littl* 223 little 223
pett perha* 9849 perhaps 9849 maybe 5
pety* petio* 1833 petion 345 petionville 325 continuing 153 dyeg 153 ville 114 weak 98 beral 67 gen 67 petioville 67 115 60 chava* 60 chavanne 60 impass 60 mal 60 wat 60
petyon petio* 1297 beral 379 gen 379 petioville 379 115 344 chava* 344 chavanne 344 impass 344 mal 344 wat 344 petionville 337 marie 265 petion 27 ville 9 thirst 5 impas* 4
petyonvil continuing 1711 dyeg 1711 petionville 1270 weak 1100 petio* 621 petion 67 ville 22 means 9 region 8 regio* 7
peup* peupl* 1793 peuple 1793 population 746 popul* 727 donations 542 membe* 542 members 542 nazar* 542 nazareen 542 donat* 330 hinch* 150 hinche 150 du 11 20 7
peuple peupl* 1793 peuple 1793 population 746 popul* 727 donations 542 membe* 542 members 542 nazar* 542 nazareen 542 donat* 330 hinch* 150 hinche 150 du 11 20 7
peur fear 3153 afrai* 2146 afraid 2146 scare* 65 scared 65
peut exact* 744 exactly 744 rtho 425 tremb* 425 trembling 425 whom 285 bruis* 255 bruised 255 could 172 can 95 talki* 94 talking 94 again* 90 against 90 its 86 beg 81
peux sentence 475 sente* 468 cv 276 student 137 can 112 then 87 stude* 52 each 44 tell 33 reply 9 thank* 4 thanks 4
peye pay 2217 fee 785 fees 785 tuiti* 785 tuition 785 per 702 imfor* 407 imformations 407 ranso* 253 ransom 253 paid 25 dollars 23 dolla* 11 payme* 10 payment 10 bonit* 9
peyi country 505 count* 441 leavi* 180 leaving 180 link 70 onlin* 70 online 70 orlan* 70 orlando 70 calam* 57 calamity 57 mist 57 striv* 57 striving 57 front* 43 frontiere 43
peyi* peasant 3200 peasa* 2114 decis* 350 decision 350 doing 285 sendi* 216 sending 216 countries 177 gouvernement 171 reconstruction 160 also 156 american 149 ameri* 132 gouve* 110 foods* 91 foodstuff 91
peyizan peasant 7818 peasa* 5525 foods* 246 foodstuff 246 pea 246 peas 246 peasants 245 culti* 213 cultivate 213 seed 179 seeds 179 farme* 131 farmer 131 corn 19 oil 5 land 4
peym* paid 5753 payme* 2331 payment 2331 pay 6
peyman paid 5753 payme* 2331 payment 2331 pay 6
peze weigh 23983
phar* pharmacy 4703 pharm* 3712
pharmacie pharmacy 4703 pharm* 3712
phon* cannn* 1436 cannnot 1436 fifa 1160 game 932 cell 389 phone 140 digicel 130 2010 44 digic* 32 books 31 free 12 book 9 love 9 anyon* 6 anyone 6
phone cannn* 1436 cannnot 1436 fifa 1160 game 932 cell 389 phone 140 digicel 130 2010 44 digic* 32 books 31 free 12 book 9 love 9 anyon* 6 anyone 6
pi most 654 bigge* 418 bigger 418 biggest 398 fewer 387 later 324 cost 323 showering 246 worse 231 bette* 209 better 209 well 146 parties 141 placed 141 worst 123 toilette 117
pibl* publi* 2390 public 2390 producing 503 produ* 501 office 436 alert 234 offic* 139 seems 97 seem 63 thought 57 squar* 40 square 40 thoug* 12
piblic publi* 4019 public 4019
piblik publi* 1857 public 1857 producing 629 produ* 626 office 546 alert 292 squar* 285 square 285 offic* 174 seems 121 seem 79 thought 71 thoug* 15 park 6
pibo* best 3523 bette* 504 better 504
pibon best 3523 bette* 504 better 504
pidm* epide* 3391 epidemic 3391 infec* 360 infection 360
pidmie epide* 3391 epidemic 3391 infec* 360 infection 360
pied foot 5441 feet 2682 leg 242
pied* foot 5441 feet 2682 leg 242
pieds foot 5441 feet 2682 leg 242
pik picka* 9850 pickaxe 9850
pike injec* 5948 injection 5948 insecticide 800 mousk* 663 mouskitous 663 insec* 655 shot 578 keep 204 ong 58 far 40 kill 36 net 4
piki injec* 11896 injection 11896 shot 1156
pikw* picka* 9850 pickaxe 9850
pikwa picka* 9850 pickaxe 9850
pil batte* 3283 battery 3283 piles 1063 kensk* 1057 kenskoff 1057 many 287 pile 195 very 179 much 78 ourse* 20 ourselves 20 lot 11 anoth* 3 another 3
pima* peppe* 7661 pepper 7661 worse 2195
pimal worse 4390
piman peppe* 15323 pepper 15323
piqr* sting 4462 snake 507 bite 320
piqre sting 4462 snake 507 bite 320
piqu* sting 4462 snake 507 bite 320
piqure sting 4462 snake 507 bite 320
pire worse 3818 bad 488
pisk* since 1223 because 21 becau* 18
piske since 1223 because 21 becau* 18
pita later 6147
piti fewer 1840 small 1467 fluid* 431 fluids 431 breast 390 breas* 185 less 104 repla* 65 replace 65 les 38 keep 34 babie* 22 babies 22 ll 19 milk 14 big 6
piti* child 442 child* 355 son 326 pity 292 daugh* 243 daughter 243 children 180 childbirth 154 huge 136 kid 132 kids 132 havnt 107 fluid* 101 fluids 101 told 93 breast 92
pitie pity 4957 mercy 614
pitim child 2168 children 233 child* 172
pitit son 396 child* 361 daugh* 295 daughter 295 child 287 childbirth 233 children 171 huge 167 kid 157 kids 157 havnt 130 fluid* 123 fluids 123 told 112 breast 111 bigge* 54
pititm child 2168 children 233 child* 172
pito inste* 4398 instead 4398 rathe* 4006 rather 4006 bette* 713 better 713 handing 261 handling 261 technicians 261 form 133 handi* 68 handl* 38 institutions 31 white* 24 whites 24 techn* 17
pity* pity 4957 mercy 614
pitye pity 4957 mercy 614
piya* loot 3116 looti* 3116 looting 3116 minutes 479 recharging 401 international 318 recha* 285 minut* 139 cell 132 inter* 39 last 31 week 26 digicel 18 received 10 digic* 5
piyaj loot 9349 looti* 9349 looting 9349
piye loot 4675 looti* 4675 looting 4675 businesses 920 enjoy* 920 enjoying 920 pillaging 920 stand* 920 standing 920 store* 920 stores 920 thems* 66 themselves 66 learned 35 pilla* 34 learn* 5
pk why 1085
pkwa why 1085
pl spent 544 pap 464 lacro* 267 lacrobat 267 lower 267 mission 267 touch* 267 touched 267 personal 257 opini* 193 opinion 193 orang* 161 orange 161 countryside 157 aroun* 78 around 78
plac* champs 1396 champ* 947 place 434 dorel* 301 dorelien 301 room 221 bis 126 50 124 canaa* 95 canaan 95 witho* 92 without 92 33 87 mar 58 mars 58 dessa* 24
place champs 1861 champ* 1263 place 453 room 295 witho* 123 without 123 mar 77 mars 77 dessa* 31 dessalines 31 school 3
plai* plain 487 dress* 473 dressing 473 answered 416 plain* 311 plaine 311 banda* 249 bandage 249 becoming 225 complicated 225 forwa* 225 forward 225 waste 225 despr* 148 desprate 148 souna* 128
plaie dress* 5202 dressing 5202 banda* 2738 bandage 2738 wound 43
plaine plain 1785 plain* 1139 plaine 1139 la 91
plait answered 654 becoming 354 complicated 354 forwa* 354 forward 354 waste 354 despr* 232 desprate 232 souna* 202 sounami 202 spell* 202 spelling 202 thanking 202 times 196 writt* 77 written 77
plaj beach 11307
plan plan 2683 recharge 888 moya 380 falli* 325 falling 325 waitt* 249 waitting 249 polit* 195 political 195 blocks 191 econo* 175 economic 175 walk 149 socia* 30 social 30 minutes 20
plan* board 1914 plank 1914 condom 1192 harve* 915 harvest 915 plant 915 planning 551 plann* 548 control 363 contr* 362 panif* 327 panification 327 patic* 327 paticipate 327 reorg* 327 reorganizations 327
planch board 15312 plank 15312 wood 55
planin condom 2384 control 1450 contr* 1447 planning 1101 plann* 1097 infec* 346 infection 346 condo* 320 doctors 36
planing condom 4768 planning 2202 plann* 2194 condo* 640
plant harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
plante harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
plas squar* 1051 square 1051 places 824 space 670 publi* 462 public 462 park 321 place* 248 boyer 192 mauso* 186 mausolee 186 palai* 186 palais 186 named 168 room 151 place 99
plas* sheet 2201 plast* 1917 cloth 1845 dza 706 plastik 706 parties 682 placed 682 place* 146 areas 134 tryin* 122 trying 122 plastic 102 thirst 22 anoth* 8 another 8 parti* 4
plastik sheet 2934 plast* 2557 cloth 2459 dza 941 plastik 941 plastic 136 didn 4
plat dish 2633 plate 1547 please 69 pleas* 67
plat* plate* 2360 plateau 2360 central 1468 centr* 917 overc* 128 overcrowded 128 citie* 61 cities 61 ride 3 ton 3 tons 3
plato plate* 2360 plateau 2360 central 1468 centr* 917 overc* 128 overcrowded 128 citie* 61 cities 61 ride 3 ton 3 tons 3
ple wound 1610 car 635 lwe 560 lwes 560 rapid* 329 rapidly 329 tc 329 ambroide 320 salem 320 dress* 299 dressing 299 banda* 157 bandage 157 ambro* 140 maglo* 140 magloire 140
plea* pista* 198 pistache 198 noire 177 savan* 172 savane 172 gues 171 guess 171 mercr* 171 mercredi 171 mix 171 mounn 171 takin* 171 taking 171 whos 171 perni* 167 pernier 167
please pista* 198 pistache 198 noire 177 savan* 172 savane 172 gues 171 guess 171 mercr* 171 mercredi 171 mix 171 mounn 171 takin* 171 taking 171 whos 171 perni* 167 pernier 167
plei* full 1854 sdude* 1015 sdudent 1015 great 79 almos* 37 almost 37 miser* 20 misery 20
plein full 2781
pleine sdude* 1522 sdudent 1522 full 1391 great 119 almos* 56 almost 56 miser* 30 misery 30
plen full 837 plain 765 teste* 585 testere 585 vitim* 585 vitims 585 fill 424 bolo 298 bolos 298 vifra* 298 vifranc 298 plain* 244 plaine 244 space 202 la 20 room 7
plen* complain 2842 complaint 2842 plain 1339 commuity 634 badly 307 bigge* 290 bigger 290 compl* 64 complaining 44 distributed 16
plenn plain 5356
plent complain 5795 complaint 5795
plenyen complain 2835 complaint 2835 commuity 1312 badly 636 bigge* 599 bigger 599 complaining 90 compl* 71 distributed 34
pleu* cry 2507 raini* 618 raining 618 tears 364 tear 262 rain 4
pleure cry 5655
pleurer tears 6302 tear 4538 cry 115
pleut raini* 1236 raining 1236 rain 8
pleuvoir raini* 1236 raining 1236 rain 8
pley* complain 5795 complaint 5795
pleyen complain 5795 complaint 5795
pli rain 539 detail 301 frere 301 jumba* 301 jumbala 301 litle 301 human 206 handle 118 rhe 114 picture 112 ride 96 ton 96 tons 96 personal 95 chal 80 janti 80
plim noteb* 6490 notebook 6490 pen 6490 penci* 6490 pencil 6490
plis more 647 most 458 gouvernement 120 ambroide 102 salem 102 handing 100 handling 100 technicians 100 specified 84 thati 84 sartr* 80 sartre 80 gouve* 77 manager 57 lapla* 52 laplaine 52
pliz* sever* 1655 several 1432 many 456 businesses 153 enjoy* 153 enjoying 153 pillaging 153 stand* 153 standing 153 store* 153 stores 153 thems* 136 themselves 136 very 31 amounted 27 comite 27
plizy sever* 1780 several 1310 many 467 amounted 92 comite 92 delim* 92 delimart 92 diqui* 92 diquini 92 formi* 92 forming 92 incomplet 92 kinds 92 severl 92 tryed 92 victimes 92
plizye several 2620 sever* 1000 many 287 answered 207 very 179 much 78 times 62 writt* 25 written 25 lot 11
pln plain 2678 plain* 856 plaine 856 la 68
plon* plumber 16701 plumb* 73
plonbye plumber 16701 plumb* 73
plre* peler* 3189 pelerin 3189
plren peler* 3189 pelerin 3189
plui* rainn* 455 rainning 455 rain 422 showers 311 cuba 309 showe* 209 predicted 171 predi* 123 raini* 112 raining 112 north 89 cyclone 46 cyclo* 20 tomor* 7 tomorrow 7 tonig* 4
pluie showers 623 cuba 619 rain 515 showe* 418 predicted 342 predi* 246 tomor* 15 tomorrow 15 tonig* 7 tonight 7 reach 5
pluies raini* 1236 raining 1236 rain 8
plus than 561 longe* 505 longer 505 lesso* 216 lesson 216 liter* 216 literal 216 translation 216 more 185 doctores 180 neede* 180 needed 180 rainn* 139 rainning 139 bruis* 111 bruised 111
plus* certain 3448 certa* 2316 several 515 sever* 196 few 27
plusieurs certain 3448 certa* 2316 several 515 sever* 196 few 27
pluv* rainy 2202 hurri* 489 hurricane 489 seaso* 330 season 330
pluvieuse rainy 2202 hurri* 489 hurricane 489 seaso* 330 season 330
pmi licen* 5723 license 5723 permi* 285 permit 285
pmt permi* 1713 permit 1713 allow 1171 communicate 810 enabl* 810 enable 810 neighborhoods 810 group* 325 groups 325 thems* 227 themselves 227 set 165 sort 138 tryin* 31 trying 31 norma* 22
pnur* shortage 3070 short* 2749 stock 1470
pnurie shortage 3070 short* 2749 stock 1470
po skin 2998 dock 1096 wharf 1096 pimpl* 639 pimples 639 rash 417 yet 198 bunch 166 containers 166 criminals 166 hidin* 166 hiding 166 robbers 166 toler* 166 tolerance 166 tolerate 166
pobl* start* 950 started 950 problem 690 probl* 527 troub* 344 trouble 344 problems 63 everybody 12
poblem start* 1755 started 1755 troub* 1274 trouble 1274 problems 169 probl* 28 everybody 23 problem 7
pode* paix 2000 de 830 port 8
podepe paix 2000 de 830 port 8
podp* paix 2000 de 830 port 8
podpe paix 2000 de 830 port 8
pois bean 4116 beans 4116
pois* chick* 4756 chicken 4756 meat 2258 fish 157
poisson chick* 4756 chicken 4756 meat 2258 fish 157
poko yet 432 cleaned 359 homes 359 haven 236 dza 219 plastik 219 reach* 156 reached 156 26 145 neighbour 133 producing 114 produ* 113 issue* 106 issues 106 docha* 96 dochamo 96
poli* politician 841 politics 841 police 663 policeman 589 polit* 575 political 575 polic* 494 officer 370 asylu* 157 asylum 157 taken 154 testi* 154 testing 154 febru* 66 february 66 offic* 37
police officer 2510 policeman 2321 police 96 stati* 82 station 82 polic* 72 offic* 65
policier officer 1572 stati* 1178 station 1178 police 60 polic* 45 offic* 41
policiers officer 1572 stati* 1178 station 1178 police 60 polic* 45 offic* 41
polis taken 1081 testi* 1081 testing 1081 police 704 polic* 524 febru* 464 february 464 psychological 50 meeti* 20 meeting 20 psych* 7 5 4
polisie policeman 9724 officer 42
polisye policeman 1606 officers 991 police 971 polic* 723 offic* 18 men 17 officer 7 dont 5 even 3
politik politician 4706 politics 4706 asylu* 1100 asylum 1100 polit* 40 political 40
politisyen politician 9412 politics 9412 polit* 79 political 79
pomd* potat* 3530 potato 3530
pomdet potat* 3530 potato 3530
pomdete potat* 3530 potato 3530
pomp* firefighters 7718 firef* 7239 vit 702 pill 701 asthm* 519 asthma 519 pump 274 calle* 21 called 21
pompiers firefighters 15437 firef* 14478
pon bridg* 2111 bridge 2111 griz 360 lines 360 river* 360 rivera 360 ll 221 big 70 small 53 fathe* 43 father 43 fougy 28 umbre* 14 umbrella 14
ponm potat* 3530 potato 3530
ponp pump 3628 gas 1383 stati* 180 station 180
ponp* firefighter 14048 firem* 14048 firemen 14048 firef* 873
ponpye firefighter 14048 firem* 14048 firemen 14048 firef* 873
pont bridg* 1408 bridge 1408 areac* 825 areached 825 jan 825 pont 825 sheltering 825 sonde 825 asked 76 refuge 30 refug* 11
popi* population 1855 popul* 1809 fm 450 signa* 182 signal 182 congratulate 98 congr* 48 bonhe* 8 bonheure 8 point* 8 pointe 8 raque* 8 raquettecommunity 8
popilasion population 2239 popul* 2182
popilassion population 2239 popul* 2182
popilasyon population 1565 popul* 1526 fm 675 signa* 273 signal 273 congratulate 147 bonhe* 90 bonheure 90 point* 90 pointe 90 raque* 90 raquettecommunity 90 congr* 73 hasn 9
popu* population 1889 popul* 1841 bello* 194 belloc 194 point 194 study* 194 studying 194 wonde* 194 wonder 194
population population 2239 popul* 2182
port port 454 gonav* 209 gonave 209 distibute 177 gonaive 177 partisans 177 de 117 au 103 prince 103 princ* 100 antis* 99 antiseismic 99 disti* 91 bonhe* 90 bonheure 90 point* 90
port* door 1476 windo* 368 window 368 active 321 entre 321 instr* 321 instructions 321 nous 321 porta* 321 portable 321 nou 320 opene 204 prisons 204 would* 204 wouldn 204 au 95
portauprince au 382 prince 382 princ* 371 port 243
porte door 2953 windo* 735 window 735 opene 408 prisons 408 would* 408 wouldn 408 priso* 11 least 3
pos checkpoint 3233 check* 2584 post 1760
posi* possi* 1883 possibility 1325 possible 703 belan* 215 belanton 215 week 205 maxim* 166 maximum 166 men 109 knows 79 police 42 cant 32 polic* 32 dont 31 even 20 usa 13
posib possible 2605 possi* 1261 men 219 police 85 dont 63 polic* 63 akden* 44 akdenans 44 appearing 44 forms 44 even 40 birth* 32 birthday 32 possibility 29 usa 26 neith* 24
posibilite possibility 7046 ecogr* 296 ecography 296 pregnate 296 possi* 278 favor 57 possible 30
poss* impos* 2327 impossible 2327 possible 736 possi* 356
possible impos* 2327 impossible 2327 possible 736 possi* 356
post* apply 5865 appli* 981 application 981
postile apply 5865 appli* 981 application 981
posy* porti* 6414 portion 6414 part 5
posyon porti* 6414 portion 6414 part 5
pot door 1276 broug* 686 brought 686 bring 506 front 466 titu 423 titus 423 carry 413 ferma* 322 fermate 322 nol 322 understanding 102 berti* 38 bertin 38 froid* 29 froide 29
pota* drink* 946 drinking 946 mobil* 568 mobile 568 potab* 508 potable 508 dehyd* 111 dehydrated 111 medecine 28 drink 23 laval 20 flu 7 avaib* 5 avaible 5 cell 5 indee* 5
potab potab* 1139 potable 1139 laval 1043 mobil* 852 mobile 852 dehyd* 168 dehydrated 168 drink* 65 drinking 65 babie* 26 babies 26 medecine 15 cell 8 flu 4 infec* 3 infection 3
potable drink* 1519 drinking 1519 drink 535 avaib* 107 avaible 107 indee* 103 indeed 103 necessity 74 sos 3
pote carry 1145 nets 543 bring 510 relie* 235 relief 235 chal 212 janti 212 pleaseit 212 bonit* 191 bonite 191 usenm* 191 usenmake 191 telec* 159 teleco 159 balan* 142 balance 142
poto pole 7994 jean 1080 rabel 1080 named 957 rd 304 dessa* 203 dessalines 203 writi* 144 writing 144 stoma* 118 stomach 118 3 28 hit 11 house* 4 houses 4
poto* au 297 prince 297 princ* 288 port 189 pap 180 rserv* 157 rservoire 157 been 35 address 32 cleaned 24 homes 24 addre* 22 countryside 20 hungry 17 hungr* 11 along 10
potoprens au 344 prince 344 princ* 334 rserv* 315 rservoire 315 port 219 cleaned 72 homes 72 along 21 assisting 14 limit* 14 limited 14 pas 14 pass 14 bonba* 10 bonbadopolis 10
potoprins pap 580 countryside 196 address 182 addre* 125 aroun* 98 around 98 au 95 prince 95 princ* 93 been 81 ve 67 port 61 hungry 48 hungr* 30 those 16 call 14
potopwens au 382 prince 382 princ* 371 port 243
potr* photo 8658 picture 891 pictu* 306
potre photo 8658 picture 891 pictu* 306
pou for 59 previ* 28 so 28 19 24 mine 23 to 23 meant 15 thems* 13 themselves 13 participle 12 clean* 11 cleaning 11 drink* 11 drinking 11 send 10 do 9
poub potab* 3507 potable 3507 drink* 38 drinking 38 clean 8
poud powde* 4429 powdered 4429 milk 84
pouk* why 690 own 537 alone 455 factor 87 manuf* 87 manufacture 87 polices 87 facto* 80 75 48 mahot* 48 mahotie 48 bon 35 lilav* 35 lilavoie 35 repo 35 unacc* 27
pouki why 841 distibute 466 gonaive 466 partisans 466 disti* 239 respe* 57 respect 57 parti* 3
poukisa why 667 75 416 mahot* 416 mahotie 416 whale 379 answered 359 bon 298 lilav* 298 lilavoie 298 repo 298 calls 214 times 108 47 101 peoples 69 part 43 writt* 43
poukoi why 1085
poukonm own 5757 alone 36
poukont alone 1897 own 1214 unacc* 165 unaccompanied 165 women 32
poukwa why 1085
poul escape 923 chick* 861 chicken 861 escap* 442 belan* 307 belanton 307 akden* 283 akdenans 283 appearing 283 forms 283 maxim* 237 maximum 237 armed 234 el 234 hanch* 234 hancho 234
poul* chick* 4756 chicken 4756 meat 2258 fish 157
poulet chick* 4756 chicken 4756 meat 2258 fish 157
poum mine 260 angry 136 carte 117 pwenl* 106 pwenla 106 settl* 92 settle 92 v 92 force 86 drink 83 eatin* 83 eating 83 revie* 70 review 70 rhaet* 70 rhaeto 70
poum* lung 7661 lungs 7661 jumpi* 2085 jumping 2085 dream 539 think* 77 thinking 77
poumon lung 15323 lungs 15323
poun hands 371 used 294 philanthropic 289 mind 263 lagonave 257 piles 244 kensk* 243 kenskoff 243 highe* 215 higher 215 becoming 205 complicated 205 forwa* 205 forward 205 waste 205 363 200
poun* broke 548 claud* 548 claude 548 felix 548 night* 521 nights 521 werew* 521 werewolfs 521 desin* 337 desinfectant 337 greet 337 perdo* 337 perdonable 337 usaid 223 cover* 94 covers 94
pounou broke 548 claud* 548 claude 548 felix 548 night* 521 nights 521 werew* 521 werewolfs 521 desin* 337 desinfectant 337 greet 337 perdo* 337 perdonable 337 usaid 223 cover* 94 covers 94
pour professor 154 death* 101 deaths 101 france 98 affec* 79 affected 79 fia 79 tsunami 62 brack* 57 bracket 57 midda* 57 midday 57 prevent 57 for 56 tsuna* 56 copie* 50
pour* could 552 stagn* 496 stagnant 496 rotte* 448 rotten 448 spoil* 448 spoiled 448 why 166 different 131 diffe* 124 might 124 institutions 120 too 92 rejec* 83 reject 83 render 83
pouri stagn* 2978 stagnant 2978 rotte* 2688 rotten 2688 spoil* 2688 spoiled 2688 ruine* 203 ruined 203 dirty 194
pourquoi why 495 too 283 rejec* 248 reject 248 render 248 rende* 210 sentence 186 sente* 183 cry 41 voice 35 then 34 services 21 each 17 while 16 but 9 impor* 9
pourrais could 1351
pourrait could 934 showers 385 cuba 383 showe* 258 predicted 212 predi* 152 tomor* 9 tomorrow 9 tonig* 4 tonight 4 reach 3
pourriez could 1351
pous* push 1433 shove 1433 ferma* 948 fermate 948 nol 948 women 540 bunch 331 containers 331 criminals 331 hidin* 331 hiding 331 robbers 331 toler* 331 tolerance 331 tolerate 331 woman 228
pouse push 2867 shove 2867 women 1080 woman 456 wife 199 crowd 151
pout* howev* 848 however 848 why 713 that 4
poutan howev* 2545 however 2545
poutet why 1069 that 7
pouv* could 415 pill 152 vit 152 bruis* 148 bruised 148 rheto 133 writer 133 18 120 hallo 118 asthm* 113 asthma 113 can 89 pump 59 im 51 beg 47 write* 44
pouvez bruis* 316 bruised 316 rheto 282 writer 282 18 253 could 207 can 124 im 109 beg 101 write* 93 daugh* 81 daughter 81 man 27 she 20 life 10 livin* 3
pouvons could 898 hallo 452 as 140 urgent 109 urgen* 87 many 20
pouw stavi* 2502 staving 2502 your 521
poux husba* 2441 husband 2441
pouy* their 1325 invol* 830 involved 830 pillage 830 pilla* 562 avoid 534 concerned 488 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
pouyo their 1325 invol* 830 involved 830 pillage 830 pilla* 562 avoid 534 concerned 488 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
pov unfor* 5100 unfortunate 5100 poor 426
povr* pover* 2937 poverty 2937
povrete pover* 2937 poverty 2937
poze questions 1969 quest* 889 question 889 admin* 596 administrations 596 burnig 596 depose 596 severals 596 thout* 596 thouth 596 depos* 55 burni* 24
pr undes* 476 undestanding 476 doubt 276 resca* 264 rescape 264 sine 264 lovel* 197 lovely 197 rejec* 143 reject 143 render 143 advice 132 rende* 121 great 116 censo* 115 censor 115
pral going 505 won 303 black* 263 blackout 263 prsid* 231 prsident 231 decentralize 207 peupl* 184 peuple 184 ones 142 singl* 139 single 139 batis* 127 batiste 127 benna* 127 bennau 127
pral* side 895 going 635 identified 618 into 356 playi* 284 playing 284 salut 225 buse 118 buses 118 go 6 south 4
prale side 895 going 635 identified 618 into 356 playi* 284 playing 284 salut 225 buse 118 buses 118 go 6 south 4
pran take 334 took 212 vaccinated 163 hosta* 161 hostage 161 preca* 143 minot* 110 minoterie 110 get 103 handle 89 rhe 86 plea 69 pleas 69 fire 68 363 66 becoming 66
pran* jean 638 rabel 638 wrong 431 take 286 palom* 259 paloma 259 prole* 259 prolems 259 pure 259 sezon 259 fanfa* 189 fanfan 189 ray 164 choos* 153 choose 153 messages 142
prann wrong 1324 take 494 right 221 messages 87 get 77 even 43 receive 7 did 4 was 3
pre lend 1720 close 648 borro* 526 borrow 526 near 279 grandfather 233 fathe* 225 father 225 grandmother 148 cheki* 118 chekina 118 philanthropy 118 loan 103 credi* 76 credit 76 next 71
pred* expected 2574 forec* 2574 forecast 2574 planned 2574 predict 2574 predi* 1606 predicted 204 expec* 17 plann* 10 month 8
predi predi* 2169 expected 1757 forec* 1757 forecast 1757 planned 1757 predict 1757 predicted 480 month 19 expec* 11 plann* 7
prediksyon expected 4321 forec* 4321 forecast 4321 planned 4321 predict 4321 expec* 28 plann* 17
pref* prefe* 2910 prefer 2910 rathe* 2758 rather 2758
prefere prefe* 2910 prefer 2910 rathe* 2758 rather 2758
prek* precautions 2738 preca* 1852 precaution 1690 takec* 4 takecare 4
prekosion precaution 4785 precautions 1965 preca* 391
prekosyon preca* 2786 precautions 2272 precaution 705 takec* 65 takecare 65
prekotion precaution 4785 precautions 1965 preca* 391
prel* tarp 1153 sheeting 370 tarps 270 griz 210 lines 210 river* 210 rivera 210 bady 205 alexi* 183 alexie 183 nd 183 dont 159 tarpa* 127 tarpaulin 127 rains 80 ad 62
prela tarp 844 tarpa* 502 tarpaulin 502 sheeting 313 griz 273 lines 273 river* 273 rivera 273 bady 266 alexi* 238 alexie 238 nd 238 dont 202 ad 173 dadad* 173 dadadou 173
prelart tarps 1937 tarp 845
prelarts tarps 1937 tarp 845
prelat sheeting 9766 plastic 352 plast* 188 sheet* 57
prem* first 1042 prime 724 srt 145 belongs 98 greething 98 recom* 98 recommendation 98 reconstruct 98 minister 97 desso* 85 dessource 85 lemai* 85 lemaire 85 premi* 85 premiere 85 whom 41
premie first 2027
premier prime 1469 ministry 720 last 684 first 432 minister 197 minis* 60
premiere desso* 360 dessource 360 lemai* 360 lemaire 360 premi* 360 premiere 360 first 341 too 279 last 251 whom 172 banki* 168 banking 168 bnc 168 chara* 168 characterized 168 concentement 168
premire merge* 1090 merger 1090 saint* 1090 sainte 1090 first 806 last 421 turn 51 antoi* 33 antoine 33 along 28 thirst 6
premye first 716 prime 685 srt 410 foreigners 354 huge 275 petit* 152 petite 152 minister 92 bigge* 89 bigger 89 1 53 important 41 impor* 39 an 36 minis* 28 message 17
premyeminis prime 4107 minister 552 minis* 167
pren* surname 963 principal 675 take 481 princ* 217 surna* 211 named 136 damaged 106 damag* 94 br 69 soint 69 upon 69 assist 44 au 43 prince 43 rd 43 houses 42
prend take 1198
prendre take 729 br 622 soint 622 upon 622 think* 330 thinking 330 angel 223 praye* 7 prayer 7 durin* 6 during 6
prenez take 1198
prenon surname 8665 surna* 1901
prens named 461 damaged 357 damag* 317 au 228 prince 228 princ* 221 assist 148 rd 146 port 145 houses 141 house* 123 dessa* 98 dessalines 98 writi* 69 writing 69 hundreds 52
prensipal principal 7839
pres next 1422 near 278 close 187 translate 110 trans* 79 important 51 impor* 48 s 23 notes 18 note 16
pres* almos* 554 almost 554 presc* 505 prescription 505 prsid* 255 prsident 255 chal 212 janti 212 pleaseit 212 breathe 192 makin* 182 making 182 journ* 173 journalist 173 newsp* 173 newspaper 173
president president 1776 presi* 1057
preske almos* 2600 almost 2600
preskri presc* 3536 prescription 3536
preskripsyon presc* 3536 prescription 3536
presse journ* 2419 journalist 2419 newsp* 2419 newspaper 2419 pres 2419 press 2419
pret loan 3291 credi* 2411 credit 2411 debt 727
pret* lend 6878 borro* 2104 borrow 2104 loan 413 credi* 303 credit 303
prete lend 6878 borro* 2104 borrow 2104 loan 413 credi* 303 credit 303
prev* prevention 981 expected 665 forec* 665 forecast 665 planned 665 predict 665 president 423 warn 407 preview 400 tsunamy 400 foresee 320 whast 320 predi* 301 presi* 252 previ* 252 preve* 239
preval president 1693 presi* 1007 bj 123 doors 123 carfo* 46 carfour 46 saw 20 door 3
prevanson prevention 5886 preve* 1435
prevansyon prevention 5886 preve* 1435
previ expected 4321 forec* 4321 forecast 4321 planned 4321 predict 4321 expec* 28 plann* 17
prevni warn 4882
prevwa preview 1199 tsunamy 1199 expected 1080 forec* 1080 forecast 1080 planned 1080 predict 1080 foresee 960 whast 960 previ* 757 forse* 693 forsee 693 surnamis 693 surna* 541 fores* 80 else 26
prez* presi* 902 president 626 prese* 423 handing 184 handling 184 technicians 184 files 136 file 132 amounted 102 comite 102 delim* 102 delimart 102 diqui* 102 diquini 102 formi* 102 forming 102
prezan amounted 407 comite 407 delim* 407 delimart 407 diqui* 407 diquini 407 formi* 407 forming 407 incomplet 407 kinds 407 severl 407 tryed 407 victimes 407 hungra 371 men 364 otherwise 331
prezidan presi* 1681 president 1013 presence 98 presidant 98 prese* 5 closes 4 costs 4 bj 3 doors 3
pri price* 1838 prices 1838 price 609 cost 441 gazol* 400 gazoline 400 sartr* 251 sartre 251 poten* 224 potent 224 speak* 224 speaking 224 voice* 224 voices 224 lapla* 162 laplaine 162
prie* pray 3065 prayer 566 praye* 556 churc* 124 church 124
prier pray 3065 prayer 566 praye* 556 churc* 124 church 124
priere pray 3065 prayer 566 praye* 556 churc* 124 church 124
priez pray 3065 prayer 566 praye* 556 churc* 124 church 124
prin* au 238 prince 238 princ* 231 gonav* 191 gonave 191 distibute 168 gonaive 168 partisans 168 port 152 disti* 86 antis* 58 antiseismic 58 important 46 impor* 44 prevent 29 blood 25
prince au 247 prince 247 princ* 240 gonav* 230 gonave 230 distibute 193 gonaive 193 partisans 193 port 157 disti* 99 antis* 92 antiseismic 92 prevent 50 preve* 38 jokin* 35 joking 35
prir* prayer 1274 praye* 1252 using 500 made 469 sheets 226 sheet* 204 censo* 70 censor 70 leadi* 70 leading 70 soil 70 tests 70 test 69 br 62 soint 62 upon 62
prire prayer 1274 praye* 1252 using 500 made 469 sheets 226 sheet* 204 censo* 70 censor 70 leadi* 70 leading 70 soil 70 tests 70 test 69 br 62 soint 62 upon 62
pris take 1198
pris* priso* 3272 prisoners 914 prison 907 opene 117 prisons 117 would* 117 wouldn 117 door 3
prison prisoners 2828 prison 2806 priso* 599
prisonniers prisoners 2828 prison 2806 priso* 599
priv priva* 5449 private 5449
priv* priva* 3355 private 3355 room 295 witho* 123 without 123 basti 52 belong 52 gulbe* 52 gulberg 52 hamed 52 lahor* 52 lahore 52 matri* 52 matric 52 pakis* 52 pakistan 52
prive priva* 5449 private 5449
prix price 4244 price* 528 prices 528 airli* 279 airlines 279 ny 279 round 279 towar* 279 towards 279 cost 81 expen* 30 expensive 30 trip 17
priy prayer 1996 praye* 1962
priy* pray 2392 prayer 998 praye* 981
priye pray 2392 prayer 998 praye* 981
priz* prison 2115 priso* 1851 prisoners 1851 prisoner 99 escaped 21 escap* 11 denou* 4 denounce 4
prizon prison 4849 priso* 1034 denou* 144 denounce 144 prisoners 144
prizonye prisoners 4303 priso* 911 prison 512 prisoner 412 escaped 88 escap* 46
prla* tarps 1937 tarp 845
prlart tarps 1937 tarp 845
prlarts tarps 1937 tarp 845
prob* problems 749 problem 382 probl* 375 troub* 225 trouble 225 rte 146 100 102 aik 102 belei* 102 beleive 102 effecte 102 fl 102 hamre 102 hum 102 imfor* 102 imformations 102
problem troub* 538 trouble 538 probl* 386 rte 288 problems 261 goode* 215 goodevening 215 oriental 215 palom* 198 paloma 198 prole* 198 prolems 198 pure 198 sezon 198 orien* 190 imfor* 171
probleme problems 1056 problem 1000 probl* 176 troub* 91 trouble 91
problemes problems 1091 problem 1033 probl* 181
problme problems 1091 problem 1033 probl* 181
problmes problems 1091 problem 1033 probl* 181
proc* next 2133 near 417 close 281
proche next 2133 near 417 close 281
prof* profe* 785 teachers 563 teacher 490 teach* 443 profession 383 specially 324 resso* 197 ressources 197 wipe 197 wipes 197 speci* 194 bec 173 governement 173 liabl* 173 liable 173 professional 173
professeur teachers 1266 teacher 1103 teach* 996 censo* 580 censor 580 leadi* 580 leading 580 soil 580 tests 580 test 575 bible 134 professor 90 mind 66 profe* 5 book 3
professeurs teachers 1266 teacher 1103 teach* 996 room 442 witho* 184 without 184 notes 4 school 4 note 3
profession profession 2888 professional 1304 trade 643 profe* 508
professionnel profession 2888 professional 1304 trade 643 profe* 508
prog* progr* 1751 program 1133 doesn 302 repor* 240 report 240 programs 65 homeland 59 beaut* 43 beautiful 43 dear 20 reconstruction 6 acces* 4 access 4
program program 2275 progr* 541 doesn 503 repor* 400 report 400
programme proje* 1366 project 1366 plan 1178 program 730 progr* 174
proj* proje* 2541 project 2541 decis* 6 decision 6 reconstruction 3
project proje* 2549 project 2549
projet proje* 1366 project 1366 plan 1178 program 730 progr* 174
prol* prolo* 1700 26 575 merge* 420 merger 420 saint* 420 sainte 420 issue* 419 issues 419 beach 325 guill* 321 guilloux 321 monse* 321 monseigneur 321 prolongue 321 betin 320 prolonge 320
prolonge betin 1112 prolonge 1112 tltu 1112 tltus 1112 guill* 1029 guilloux 1029 monse* 1029 monseigneur 1029 prolongue 1029 merge* 853 merger 853 saint* 853 sainte 853 prolo* 476 turn 40 antoi* 26
prom* promise 4391 promi* 3953
promet promise 4391 promi* 3953
prop clean 2437
prop* hygiene 681 hygie* 664 belongs 548 greething 548 recom* 548 recommendation 548 reconstruct 548 new 363 belon* 181 plann* 176 planning 176 s 55 clean 33 about 14 recon* 5 greet* 4
propre hygiene 2042 hygie* 1992 clean 98
prot* prote* 3116 protect 1294 protection 160 announces 41 effer* 41 effert 41 magno* 41 magnola 41 trenb* 41 trenblement 41 again* 22 against 22 natural 7 natur* 6
proteje protect 3783 prote* 1262 hygienic 40 allwa* 28 allways 28 protection 25 envir* 23 environment 23
prov* provi* 972 province 777 countryside 485 temporary 201 tempo* 124 provisions 92 aroun* 70 around 70 bas 66 verre* 66 verrettes 66 been 58 doctores 57 neede* 57 needed 57 pap 51
provens province 3172 countryside 365 provinces 283 provi* 88
province province 2044 doctores 885 neede* 885 needed 885 provi* 355 countryside 235 provinces 58
provinces province 3537 countryside 407 provi* 98
provisions provisions 5256 supplies 1426 suppl* 1418
provizwa temporary 2209 tempo* 1361
prs next 1067 bec 777 governement 777 liabl* 777 liable 777 prs 777 wll 777 profi* 519 profit 519 near 208 close 140 dessa* 7 dessalines 7
prsi* president 1776 presi* 1057
prsident president 1776 presi* 1057
prsk* almos* 2600 almost 2600
prske almos* 2600 almost 2600
prt loan 3291 credi* 2411 credit 2411 debt 727
prum* first 2027
prumye first 2027
psik* psych* 1929 mns 578 psychologist 359 communicate 329 enabl* 329 enable 329 neighborhoods 329 scare* 311 scared 311 easil* 281 easily 281 freig* 281 freighten 281 5 137 group* 132 groups 132
pske because 361 becau* 311
psn nobod* 1863 nobody 1863 one 6
pson* 1987 1165 401 1165 temporarily 1165 nobod* 932 nobody 932 concerned 452 damaged 139 damag* 123 conce* 8 authorities 3 one 3
psonn 1987 1165 401 1165 temporarily 1165 nobod* 932 nobody 932 concerned 452 damaged 139 damag* 123 conce* 8 authorities 3 one 3
psyo* porti* 3207 portion 3207 debus* 1912 debussy 1912 cant 391 part 3
psyon porti* 3207 portion 3207 debus* 1912 debussy 1912 cant 391 part 3
ptab mobil* 2557 mobile 2557 cell 24
ptgo* petit 2206 goave 326
ptgoave petit 2206 goave 326
ptio* petionville 3577 petio* 263
ptionville petionville 3577 petio* 263
ptit petit 2206 goave 326
ptop* posse* 1832 possess 1832 au 225 prince 225 princ* 218 port 143 lived 121 rest 53
ptoprens posse* 1832 possess 1832 au 225 prince 225 princ* 218 port 143 lived 121 rest 53
ptr photo 8658 picture 891 pictu* 306
pui well 2770
puis regar* 927 regarding 927 quake 198 can 154
pv petionville 3577 petio* 263
pwa bean 2455 beans 2455 foods* 282 foodstuff 282 guy 282 pea 282 peas 282 peasants 282 culti* 244 cultivate 244 civil 214 seed 205 seeds 205 engineer 126 peasa* 109 engin* 65
pwan take 987 get 154
pwas* fish 7446
pwason fish 7446
pwasson fish 7446
pwat* chest 8756
pwatrin chest 8756
pwel* tarpa* 1222 tarpaulin 1222 bb 685 couti* 685 coutinue 685 plastic 563 orthe* 459 orther 459 fixed 433 medecine 338 plast* 301 broke 237 claud* 237 claude 237 felix 237 ourse* 195
pwela tarpa* 1222 tarpaulin 1222 bb 685 couti* 685 coutinue 685 plastic 563 orthe* 459 orther 459 fixed 433 medecine 338 plast* 301 broke 237 claud* 237 claude 237 felix 237 ourse* 195
pwes* almos* 2600 almost 2600
pweske almos* 2600 almost 2600
pwev* prevention 5886 preve* 1435
pwevansyon prevention 5886 preve* 1435
pwob* workers 665 probl* 565 problem 518 problems 438 differents 211 tinan* 211 tinante 211 bolo 123 bolos 123 bwa 123 kanal 123 returned 123 vifra* 123 vifranc 123 issue* 86 issues 86
pwoblem workers 753 probl* 615 problem 413 problems 366 differents 239 tinan* 239 tinante 239 bwa 140 kanal 140 returned 140 bolo 139 bolos 139 vifra* 139 vifranc 139 issue* 98 issues 98
pwoblm problems 897 problem 850 troub* 504 trouble 504 probl* 149
pwod* product 16699 produ* 82
pwodui product 16699 produ* 82
pwof* profe* 1853 proph* 1194 prophecy 1194 prophet 1194 deep 743 professional 427 profi* 409 profit 409 atten* 111 attention 111 damie* 111 damier 111 int 111 kabar 111 blanc* 78 blanchard 78
pwofes professor 3395 teacher 1629 teach* 1471 profe* 174
pwofese professor 3395 teacher 1629 teach* 1471 profe* 174
pwofesi proph* 5572 prophecy 5572 prophet 5572
pwofesyon profession 2888 professional 1304 trade 643 profe* 508
pwofesyonel professional 3332 profe* 1299 builder 148 domingue 148 experiences 148 indom* 148 indomain 148 competent 107 compe* 106 profession 46 completed 38 plumb* 38 plumbing 38 yong 38 exper* 26 learned 11
pwofesyonl profession 2888 professional 1304 trade 643 profe* 508
pwofet proph* 5572 prophecy 5572 prophet 5572
pwofi profi* 5722 profit 5722
pwofon deep 10408
pwoft proph* 5572 prophecy 5572 prophet 5572
pwog* progr* 2652 program 504 progress 440 programm 308 resis* 308 resistred 308 wfp 74
pwogr progress 7844 progr* 21 advan* 4 advance 4
pwogram program 1454 programm 1423 resis* 1423 resistred 1423 progr* 1161 wfp 871
pwogran program 3414 progr* 812
pwogre progress 7844 progr* 21 advan* 4 advance 4
pwoj proje* 2549 project 2549
pwoj* proje* 2539 project 2539 human 11 picture 6 think* 3 thinking 3
pwoje proje* 2549 project 2549
pwol* prolo* 1446 prolong 755 exten* 433 extended 433 chretien 404 chret* 383 115 323 chava* 323 chavanne 323 impass 323 mal 323 wat 323 clerc* 313 clercine 313 363 266 prolongee 266
pwolonje prolo* 1808 prolong 943 exten* 580 extended 580 115 404 chava* 404 chavanne 404 impass 404 mal 404 wat 404 363 334 prolongee 334 tired 279 ambroise 254 jacqu* 96 jacques 96
pwom* promise 4391 promi* 3953
pwomes promise 4391 promi* 3953
pwomet promise 4391 promi* 3953
pwoms promise 4391 promi* 3953
pwop clean 2327 potab* 162 potable 162
pwop* landl* 2993 landlord 2993 prope* 2993 property 2993 owner 2897
pwopriyet landl* 2993 landlord 2993 prope* 2993 property 2993 owner 2897
pwopriyete landl* 2993 landlord 2993 prope* 2993 property 2993 owner 2897
pwos judge 4812 trial 4812 court 550
pwos* judge 4812 trial 4812 court 550
pwose judge 4812 trial 4812 court 550
pwot* protection 2327 prote* 1732 protestant 1714 protect 410 group* 3 groups 3
pwotej protection 2835 protect 1781 prote* 594
pwoteje protection 2835 protect 1781 prote* 594
pwoteksyon protection 3558 prote* 746 group* 329 groups 329 accompany 242 accom* 169 protect 140 agron* 53 agronomy 53
pwotestan protestant 19511
pwotj protection 2835 protect 1781 prote* 594
pwov* provi* 921 tempo* 516 provisions 311 pictures 226 provinces 207 croch* 192 crochu 192 croke* 192 croked 192 desert 192 particularly 192 decentralization 157 deser* 147 temporary 140 join 125 pays 125
pwovens provinces 1023 pictures 457 croch* 383 crochu 383 croke* 383 croked 383 desert 383 particularly 383 provi* 319 deser* 293 join 251 pays 251 truiton 251 whate* 251 whatever 251 province 178
pwovizion provisions 5256 supplies 1426 suppl* 1418
pwovizwa temporary 2209 tempo* 1361
pwovizyon provisions 5256 supplies 1426 suppl* 1418
pwp clean 2439
pwsk* almos* 2600 almost 2600
pwske almos* 2600 almost 2600
pye feet 1953 foot 562 trees 548 fract* 506 fracture 506 amput* 496 amputated 496 amputee 496 arms 337 legs 337 blist* 324 blister 324 blisters 324 leg 302 tree 204 communicate 203
pyeb* tree 5639 trees 117
pyebwa tree 5639 trees 117
qu wheth* 713 whether 713 isn 321 drama 188 too 151 maybe 141 bisou 132 deposited 132 desti* 132 destiny 132 happi* 132 happiness 132 depos* 118 learned 94 anywh* 89 anywhere 89
quan* debit 632 flowed 632 h 632 liqui* 632 liquid 632 mn 632 flowe* 620 rejec* 409 reject 409 render 409 rende* 345 when 323 quant* 144 quantity 144 cry 68 voice 57
quand rejec* 614 reject 614 render 614 rende* 518 when 484 cry 102 voice 86 services 52 while 38
quar* neighborhood 1510 twent* 1270 twenty 1270 neigh* 864 thirty 845 thirt* 837 forty 32 fifty 11
quarante twent* 3811 twenty 3811 thirty 2535 thirt* 2511 forty 95 fifty 32
quartier neighborhood 2265 neigh* 1296
quartiers neighborhood 2265 neigh* 1296
quat* eighty 2125 eight* 2063 five 1640 four 962 three 797 sixty 380 two 36
quatre eighty 2125 eight* 2063 five 1640 four 962 three 797 sixty 380 two 36
que ve 187 haver* 93 haverst 93 meani* 93 meaning 93 prefe* 82 prefer 82 gave 70 e 67 doe 65 does 65 bruis* 62 bruised 62 prevent 59 darli* 56 darling 56
quel offer 2157 which 781 haitian 59 doe 27 does 27
quel* certain 334 sismi* 306 sismic 306 certa* 224 someo* 173 someone 173 waitt* 169 waitting 169 which 156 polit* 133 political 133 bello* 124 belloc 124 point 124 study* 124 studying 124
quelle which 521 bello* 413 belloc 413 point 413 study* 413 studying 413 wonde* 413 wonder 413 room 295 witho* 123 without 123 school 3
quelqu someo* 866 someone 866
quelques certain 1105 certa* 742 waitt* 565 waitting 565 polit* 444 political 444 econo* 398 economic 398 morni* 233 morning 233 several 165 socia* 67 social 67 some 66 sever* 63 few 9
quelqun someo* 866 someone 866
ques* questions 2955 quest* 1333 question 1333
question questions 2955 quest* 1333 question 1333
questions questions 2955 quest* 1333 question 1333
queu* queue 1522 line 961 wait 890
queue queue 1522 line 961 wait 890
qui requesting 736 losed 497 butte 271 regar* 231 regarding 231 moon 199 happened 140 persons 110 room 110 banki* 94 banking 94 bnc 94 chara* 94 characterized 94 concentement 94 endea* 94
quoi new 380 what 212 s 27 about 15
r medec* 1336 r 831 disct* 585 disctt 585 jacob* 585 jacobabad 585 khair* 585 khairo 585 incomplete 271 incom* 247 medecin 188 chach* 145 chachran 145 cool 145 gulab 145 jam 145
ra rare 12817 mis 43 miss 43
rad cloth* 1202 clothes 619 huge 298 bigge* 97 bigger 97 clothing 93 cornr* 91 cornrow 91 denim 91 printed 91 sees 91 weari* 91 wearing 91 assoc* 73 association 73 print* 52
radi* carai* 1040 radio 1024 telev* 313 television 313 batis* 151 batiste 151 benna* 151 bennau 151 entri* 151 entries 151 spous* 143 spouses 143 caraib 93 lumie* 93 lumiere 93 namin* 93
radio carai* 1040 radio 1024 telev* 313 television 313 batis* 151 batiste 151 benna* 151 bennau 151 entri* 151 entries 151 spous* 143 spouses 143 caraib 93 lumie* 93 lumiere 93 namin* 93
radm* tidal 1630 wave 1630 tsunami 81 tsuna* 73
radmare tidal 1630 wave 1630 tsunami 81 tsuna* 73
rady* x 1720 radio 1001 ray 630 community 501 stati* 57 station 57 announcers 49 annou* 48 commu* 20 fm 12 signa* 5 signal 5 congratulate 3
radyo radio 1112 x 956 community 557 ray 350 stati* 63 station 63 announcers 55 annou* 53 commu* 22 fm 13 signa* 5 signal 5 congratulate 3
radyografi x 8602 ray 3150
rafa* raid 6646
rafal raid 6646
rafl raid 6646
rafl* raid 6646
rafle raid 6646
rais* reaso* 3407 reason 3407 cause 421
raison reaso* 3407 reason 3407 cause 421
rakb* forest 2221 fores* 2037 jungl* 914 jungle 914
rakbwa forest 2221 fores* 2037 jungl* 914 jungle 914
rake* extor* 2361 extortion 2361
raket extor* 2361 extortion 2361
rakete extor* 2361 extortion 2361
rako* tell 699 nonse* 409 nonsensical 409
rakonte tell 699 nonse* 409 nonsensical 409
rakt extor* 2361 extortion 2361
rama* collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
ramase collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
ran queue 2116 line 1336
ranc* ranso* 1011 ransom 1011 armed 818 el 818 hanch* 818 hancho 818 lobby 818 machi* 818 machine 818 brown 277 extor* 237 extortion 237 hotel 16 car 8 check 3
rancon ranso* 2023 ransom 2023 extor* 475 extortion 475
rand* appoi* 1339 appointment 1339 ambas* 524 ambassy 524 rendezvous 524 him 383 residence 339 passp* 116 passport 116 rende* 82 resid* 66 worki* 16 working 16 start 3
randevou appoi* 1339 appointment 1339 ambas* 524 ambassy 524 rendezvous 524 him 383 residence 339 passp* 116 passport 116 rende* 82 resid* 66 worki* 16 working 16 start 3
ranj* arran* 4857 arrange 4857 fix 3086 repai* 524 repair 524
ranje arran* 4857 arrange 4857 fix 3086 repai* 524 repair 524
ranm* collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
ranmase collect 7939 gathe* 7939 gather 7939 pick 1071 colle* 11
rano* ranso* 2023 ransom 2023 extor* 475 extortion 475
ranon ranso* 2023 ransom 2023 extor* 475 extortion 475
ranp* fill 3738 repla* 548 replace 548 id 439 canadian 99 translate 91 trans* 66 important 42 impor* 40 paspo* 19 pasport 19 message 17 messa* 6
ranpli fill 4984 canadian 133 translate 122 trans* 88 important 56 impor* 53 paspo* 25 pasport 25 message 23 messa* 8
rans* inqui* 2041 inquire 2041 ranso* 1085 ransom 1085
ranseyeman inqui* 3572 inquire 3572
ranseyman inqui* 3572 inquire 3572
ranson ranso* 2532 ransom 2532
ransyman inqui* 3572 inquire 3572
rant* frenc* 623 french 623 enter 541 minutes 497 bariy 291 fleur* 291 fleurimond 291 antoi* 206 antoine 206 minut* 145 return 133 entra* 108 entrance 108 rd 96 retur* 85 cell 57
rantre enter 733 minutes 663 bariy 389 fleur* 389 fleurimond 389 antoi* 275 antoine 275 minut* 193 return 181 entra* 143 entrance 143 rd 128 retur* 115 cell 76 urgent 63 urgen* 50
ranv* depor* 1832 deportation 1832 deported 1832 back 7 sent 5
ranvwaye depor* 1832 deportation 1832 deported 1832 back 7 sent 5
rap repor* 1882 report 1882
rapi* fast 2014 rapid* 670 rapidly 670 tc 670 quick* 597 quickly 597 location 332 assistance 138 5 115 190 70 garbl* 70 garbledwhat 70 been 53 injur* 39 injured 39 assis* 35
rapid fast 1705 rapid* 837 rapidly 837 tc 837 location 415 quick* 274 quickly 274 190 181 garbl* 181 garbledwhat 181 assistance 172 5 144 been 67 injur* 49 injured 49 assis* 44
rapidement immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
rapo repor* 1882 report 1882
rapo* repor* 1882 report 1882
rapote repor* 1882 report 1882
rapt* repor* 1882 report 1882
rapte repor* 1882 report 1882
rasi* rations 6182 ration 650 ratio* 630
rasion rations 6182 ration 650 ratio* 630
rasy* rations 6182 ration 650 ratio* 630
rasyon rations 6182 ration 650 ratio* 630
rat rat 23983
rate rare 12817 mis 43 miss 43
rati* ration 3245 ratio* 3146
ration ration 3245 ratio* 3146
ravi* gully 2492 ravin* 2332 ravine 2332 ravin 614 authorization 485 ditch 485 intervene 485 takes 485 responsible 122 effort 53 obtai* 32 obtain 32 group 16 olymp* 16 olympic 16 pinta* 16
ravin gully 2492 ravin* 2332 ravine 2332 ravin 614 authorization 485 ditch 485 intervene 485 takes 485 responsible 122 effort 53 obtai* 32 obtain 32 group 16 olymp* 16 olympic 16 pinta* 16
rayi hate 23983
raz tidal 1359 wave 1359 try 887 tsunami 67 tsuna* 61 sit 54 bad 11 doing 10 down 7 feel 4
re centers 1071 finds 1071 heber* 1071 hebergements 1071 oblige 1071 oblig* 865 ll 591 big 187 jokin* 151 joking 151 small 141 fathe* 115 father 115 person 40 perso* 29 impor* 11
real* 13 1381 art 547 arts 547 coordinate 547 creation 547 expo 547 solic* 547 solicit 547 dream* 356 dreamer 356 dreams 356 lonel* 356 lonely 356 styli* 356 stylist 356 become 217
reba* rebuild 3224 rebui* 1610 reconstruction 104 construction 53 recon* 42 const* 40 build 13
rebati rebuild 3224 rebui* 1610 reconstruction 104 construction 53 recon* 42 const* 40 build 13
rece* receive 580 bened* 322 benediction 322 eligi* 187 eligible 187 recev* 187 receve 187 young* 187 youngr 187 received 182 active 172 entre 172 instr* 172 instructions 172 nou 172 nous 172
recevoir active 570 entre 570 instr* 570 instructions 570 nous 570 porta* 570 portable 570 nou 569 receive 443 received 396 recei* 112 guide 39
recevons received 1168 receive 505 recei* 128
rech* stove 1487 recharge 1182 searc* 651 search 651 recha* 566 look 127 credi* 70 credit 70 looki* 28 looking 28 recharging 11 cell 4 phone 4
rechaj recharge 6098 credi* 316 credit 316 recha* 35 minutes 4
recherch searc* 1519 search 1519 look 295 looki* 64 looking 64
recherche searc* 1519 search 1519 look 295 looki* 64 looking 64
recho stove 10408
reco* construction 312 rebuild 277 const* 235 received 234 programs 199 begin* 188 beginning 188 homeland 182 affai* 181 affaires 181 humil* 148 humiliate 148 ignor* 148 ignore 148 misun* 148 misunderstood 148
recoit received 1168 receive 505 recei* 128
recoivent received 1168 receive 505 recei* 128
recommencer begin* 939 beginning 939 humil* 740 humiliate 740 ignor* 740 ignore 740 misun* 740 misunderstood 740 begin 679 start 142 effort 115 again 24 effor* 19
reconstruction programs 998 homeland 908 construction 780 rebuild 691 beaut* 659 beautiful 659 const* 587 rebui* 345 dear 305 build 190 reconstruction 88 acces* 53 access 53 recon* 36 participate 33 also 10
reconstruire construction 1560 rebuild 1383 const* 1174 rebui* 690 build 380
recr* hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
recrutement hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
recruter hire 2191 recruit 2191 recru* 1941 employee 876 emplo* 64
recu received 779 15 642 receive 337 santo 101 recei* 85
refi* refug* 2556 refus* 2189 refuse 2189 refuge 1998 refugee 1208 refugees 289
refij refuge 4790 refug* 1744 refugees 348 refugee 146 flee 83
refije refugees 5640 refugee 2369 refuge 765 refug* 278
refijye refugees 5640 refugee 2369 refuge 765 refug* 278
refize refus* 15323 refuse 15323
refl* refle* 15323 reflect 15323
reflechi refle* 15323 reflect 15323
refo* pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
refoules pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
refouls pushe* 2541 pushed 2541 depor* 283 deportation 283 deported 283
refu* shelter 921 shelt* 730
refuge shelter 921 shelt* 730
reg rule 12828
rega* look 1612 rheto 632 writer 632 18 567 im 243 write* 209 man 61 life 21 see 9 young 7 livin* 6 living 6 alone 4 years 3
regarder look 3223 see 19
regi* region 1239 regio* 1222 showers 620 cuba 616 showe* 416 predicted 341 predi* 245 tomor* 15 tomorrow 15 tonig* 7 tonight 7 zone 7 area 5 reach 5
region region 1239 regio* 1222 showers 620 cuba 616 showe* 416 predicted 341 predi* 245 tomor* 15 tomorrow 15 tonig* 7 tonight 7 zone 7 area 5 reach 5
reji* fingerprints 3331 finge* 1975 register 776 regis* 525
rejis fingerprints 3331 finge* 1975 register 776 regis* 525
rejt* vomit 7313 vomit* 2066 vomiting 2066
rejte vomit 7313 vomit* 2066 vomiting 2066
rekm* restart 3049 resta* 2719 resum* 64 resume 64 again 4
rekmanse restart 3049 resta* 2719 resum* 64 resume 64 again 4
reko* recon* 1023 restart 592 resta* 528 reconstruction 494 rebui* 493 rebuilding 411 harve* 229 harvest 229 plant 229 archive 192 gouvernment 175 resto* 175 restore 175 authorization 151 ditch 151 intervene 151
rekomanse restart 2367 resta* 2111 archive 769 activities 294 reopen 194 archi* 79 activ* 72 reope* 25 national 5 resum* 5 resume 5
rekonstriksyon recon* 1629 rebuilding 1467 rebui* 913 reconstruction 449 authorization 404 ditch 404 intervene 404 takes 404 belongs 88 greething 88 recom* 88 recommendation 88 reconstruct 88 scola* 70 scolarship 70 effort 44
rekonstwi gouvernment 1399 resto* 1399 restore 1399 reconstruction 1286 rebuild 665 recon* 519 rebui* 332 gouve* 17 reall* 14 really 14 ll 5 brake 4
rekot harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
rekr* recruitment 4777 hire 968 recruit 968 recru* 858
rekrite recruitment 4777 hire 968 recruit 968 recru* 858
rekritman recruitment 4777 hire 968 recruit 968 recru* 858
rekt harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
rekt* recto* 15323 rector 15323
rektora recto* 15323 rector 15323
rel calle* 2060 called 2060 name 14
rele calle* 504 called 504 call 432 named 127 abroard 87 becaue 87 dig 83 enew 83 enews 83 appeal 76 dumga 76 ronal* 76 ronaldinho 76 selec* 76 selector 76 despr* 74
rele* ou 1278 stavi* 1227 staving 1227 bette* 491 better 491 looki* 249 looking 249 call 31 name 22 someo* 22 someone 22
relem ou 1278 stavi* 1227 staving 1227 bette* 491 better 491 looki* 249 looking 249 call 31 name 22 someo* 22 someone 22
relo* reopen 4502 reope* 570
relouvri reopen 4502 reope* 570
remd medication 4350 drugs 281 drug 71 medicine 39
reme love 954
reme* medication 1379 happens 849 drugs 423 souna* 199 sounami 199 spell* 199 spelling 199 thanking 199 d 140 love 117 drug 106 caye 102 cayes 102 resum* 93 resume 93 going 40
remed medication 3678 drugs 1129 drug 284 medicine 33
remen happens 2265 d 373 love 311 going 108 s 8 like 4
rems* domai* 643 domains 643 gives 593 soldier 396 firm 378 massi* 378 massive 378 casez 332 holes* 332 holese 332 poors 332 tahnk 332 havnt 303 told 262 stron* 202 strong 202
remsye domai* 1286 domains 1286 havnt 608 told 524 blanc* 363 blanchard 363 silo 363 impos* 279 impossible 279 beaut* 253 beautiful 253 impasse 177 impas* 87 conditions 64 messages 26 condi* 17
ren kidne* 10609 kidney 10609 barrire 1263 chant* 1263 chantiley 1263 barri* 334 entra* 67 entrance 67 writi* 28 writing 28 rouge 15
rend* appoi* 781 appointment 781 taken 720 testi* 720 testing 720 rejec* 485 reject 485 render 485 rende* 410 febru* 309 february 309 form 202 cry 81 voice 68 services 41 psychological 33
rendez appoi* 1172 appointment 1172 taken 1081 testi* 1081 testing 1081 febru* 464 february 464 form 302 psychological 50 meeti* 20 meeting 20 psych* 7 5 4
renm* like 118 jobs 65 would 61 infos 48 stopp* 38 stopped 38 desen* 36 desentralise 36 liket* 35 liketo 35 love 32 accompany 24 posse* 24 possess 24 occur* 21 occurs 21
renmen like 115 jobs 69 would 66 infos 50 stopp* 39 stopped 39 desen* 38 desentralise 38 liket* 36 liketo 36 accompany 27 d 27 posse* 25 possess 25 occur* 22 occurs 22
renmenm love 955
renmin register 1859 regis* 1259 love 476
rens* inqui* 1097 inquire 1097 counterpart 873 informs 873 seism 213 information 137 infor* 56
renseignement inqui* 3572 inquire 3572
renseignements information 430 infor* 104
rent* return 1648 retur* 1051 enter 71 back 6 come 3
rentre enter 2199 return 542 retur* 345 home 32
rentrer return 1509 retur* 963 back 229 come 3
reoi* received 1168 receive 505 recei* 128
reoit received 1168 receive 505 recei* 128
reoivent received 1168 receive 505 recei* 128
reou* reope* 1779 openi* 711 opening 711 reopen 659 reopening 159 canno* 105 cannot 105 school 59 schoo* 19 go 4 opene* 4 opened 4
reouverture opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
reouveti reopening 2339 reope* 1783 back 42
reouvri reopen 4502 reope* 570
repa* alloc* 3065 allocate 3065 repen* 3065 repent 3065 repai* 2260 repair 2260 causes 445 occur 445 break 435 cause* 206 built 74 tremors 45 tremo* 4
repanti repen* 15323 repent 15323
repare repai* 5655 repair 5655 fix 68
reparer built 6634 repai* 2678 repair 2678
repati alloc* 15323 allocate 15323
repi* domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
repiblik domingo 2277 repub* 656 republic 656 dominican 387 domin* 282 santo 6
repl* aftershocks 757 tremo* 650 after* 563 aftershock 305 quake 244 devac* 193 devacuation 193 remainder 193 rift 193 counterpart 190 informs 190 tremor 142 aftershoocks 141 seism 46 lagonav 21 energ* 8
replik after* 767 aftershocks 625 quake 380 tremo* 347 aftershoocks 323 devac* 300 devacuation 300 remainder 300 rift 300 tremors 169 lagonav 129 huge 80 aftershock 63 decentralize 29 bigge* 26 bigger 26
repliks tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
replique tremor 1818 counterpart 901 informs 901 tremo* 519 aftershock 455 seism 220 aftershocks 101 after* 8
repliques tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
repo* answe* 455 answer 434 response 361 reply 202 respo* 190 rest 141 tied 71 contr* 67 control 67 respond 63 drivers 50 nowad* 50 nowadays 50 recruiting 50 seaso* 34 season 34
repon respond 6889 response 16 respo* 8 reply 7
repond respond 6889 response 16 respo* 8 reply 7
repondez rejec* 680 reject 680 render 680 rende* 573 response 550 respo* 290 reply 243 answer 120 cry 113 voice 95 answe* 61 services 57 while 43
repondre respond 1411 response 1006 respo* 531 reply 444 answer 32 answe* 16
reponm reply 2141 answer 154 answe* 78
reponn reply 2061 answer 148 respond 125 answe* 75 response 33 respo* 17
reponnmwen respond 6889 response 16 respo* 8 reply 7
repons answe* 466 response 333 answer 306 respo* 176 await* 161 awaiting 161 tied 136 control 132 contr* 131 reply 105 seaso* 66 season 66 barik* 59 barikad 59 crew 59 immediate 59
reponse reply 660 digiceel 404 seime 404 thio 404 thios 404 answer 377 answe* 191 impatiently 187 since* 187 sincerely 187 yours 187 impat* 150 response 139 respo* 73 findi* 54 finding 54
reponsn respond 6889 response 16 respo* 8 reply 7
repoze rest 6068
repr* repre* 3065 representative 3065 offices 1430 restart 571 fm 540 resta* 509 communicate 324 enabl* 324 enable 324 neighborhoods 324 signa* 219 signal 219 group* 130 groups 130 congratulate 118 thems* 91
reprann restart 1524 resta* 1359 communicate 810 enabl* 810 enable 810 neighborhoods 810 group* 325 groups 325 thems* 227 themselves 227 set 165 sort 138 resum* 32 resume 32 tryin* 31 trying 31
reprezantan repre* 7661 representative 7661 fm 1349 signa* 547 signal 547 congratulate 294 congr* 145
repu* repub* 1352 republic 1352 dominican 799 domin* 581
republique repub* 1352 republic 1352 dominican 799 domin* 581
resc* survivor 1641 survivors 1575 survi* 811 drama 257 maybe 193 anywh* 121 anywhere 121 available 101 avail* 36 psychologist 36 psych* 27 may 3
rescap survivor 1969 survivors 1890 survi* 974
rescape survivor 1969 survivors 1890 survi* 974
rescapes survivor 1969 survivors 1890 survi* 974
rescaps survivor 985 survivors 945 drama 772 maybe 578 survi* 487 anywh* 363 anywhere 363 available 304 avail* 108 psychologist 108 psych* 81 may 8
rese* receive 738 helps 436 poorl* 436 poorly 436 received 208 recei* 187 dupon* 157 dupont 157 heigh* 157 heights 157 parac* 157 parachuting 157 reserves 157 campa* 92 campaign 92 impatienntly 92
resevoi received 1168 receive 505 recei* 128
resevua received 1168 receive 505 recei* 128
resevwa helps 872 poorl* 872 poorly 872 receive 670 campa* 302 campaign 302 impatienntly 302 offer* 302 offering 302 vaksi* 302 vaksination 302 recei* 169 distributing 86 await* 59 awaiting 59 happy 40
resevwar received 1168 receive 505 recei* 128
resi* results 2890 ambas* 699 ambassy 699 rendezvous 699 residence 452 necessary 291 resul* 260 result 260 neces* 208 rende* 109 resid* 89 worki* 22 working 22 translate 10 trans* 8 impor* 5
resilta results 8671 resul* 780 result 780
resk* leaders 567 resca* 533 rescape 533 sine 533 charg* 532 charge 532 leade* 480 survivor 394 survivors 378 survi* 195 4 179 thurs* 90 thursday 90 torbe* 88 torbeck 88 shelter 83
reskape resca* 889 rescape 889 sine 889 survivor 656 survivors 630 survi* 325 4 299 thurs* 150 thursday 150 torbe* 147 torbeck 147 shelter 138 shelt* 109 event 7 south 5
reskonsab leaders 1418 charg* 1331 charge 1331 leade* 1201 responsible 169 pass 134 pas 133 respo* 9
resp greetings 1180 respe* 1118 respect 1118 greet* 650 advance 418 advan* 364 up 121
resp* respe* 788 respect 788 responsible 716 breat* 683 respo* 354 breathe 225 charg* 223 charge 223 breathing 211 greetings 208 greet* 115 bec 90 governement 90 liabl* 90 liable 90 prs 90
respe respe* 2237 respect 2237 greetings 1180 greet* 650
respekte respe* 3296 respect 3296 distibute 39 gonaive 39 partisans 39 disti* 20
respire breat* 2905 breathe 958 breathing 898 difficulty 69 breath 12 diffi* 12
responsab responsible 3194 charg* 274 charge 274 respo* 168 known 49 ravin 6
responsable director 2670 charg* 1168 charge 1168 direc* 636 responsible 149 respo* 8
responsables director 1335 bec 777 governement 777 liabl* 777 liable 777 prs 777 wll 777 charg* 584 charge 584 profi* 519 profit 519 direc* 318 responsible 74 dessa* 7 dessalines 7 respo* 4
rest remain 5422 remai* 700 stay 5
rest* remai* 1493 domes* 1043 domestic 1043 serva* 1043 servant 1043 restaurant 1018 remain 909 stay 251 resta* 110 devac* 8 devacuation 8 remainder 8 rift 8 banki* 7 banking 7 bnc 7
restavek domes* 4522 domestic 4522 serva* 4522 servant 4522
restavk domes* 4522 domestic 4522 serva* 4522 servant 4522
reste remai* 2277 stay 603 remain 475 devac* 122 devacuation 122 remainder 122 rift 122 banki* 56 banking 56 bnc 56 chara* 56 characterized 56 concentement 56 endea* 56 endeavour 56 estab* 56
rester remain 5422 remai* 700 stay 5
restez remain 5422 remai* 700 stay 5
restons remain 5422 remai* 700 stay 5
restoran restaurant 6614 resta* 716
ret stay 2144 live 49
reta* clock 1013 ten 828 o 787 detained 654 deten* 654 detention 654 detai* 653 late 251
retansyon detai* 1307 detained 1307 deten* 1307 detention 1307
rete stay 782 live 250 toilets 184 stop 138 exten* 136 extended 136 canal 132 businesses 108 enjoy* 108 enjoying 108 pillaging 108 stand* 108 standing 108 store* 108 stores 108 24 94
rete* detai* 1307 detained 1307 deten* 1307 detention 1307
retention detai* 1307 detained 1307 deten* 1307 detention 1307
retenus detai* 1307 detained 1307 deten* 1307 detention 1307
reti* subtr* 1954 subtract 1954 remov* 1421 remove 1421 off 536 bonit* 381 bonite 381 usenm* 381 usenmake 381 desal* 234 desaline 234 lunyo* 234 lunyon 234 lunyone 234 prolonging 234 sant 234
retire subtr* 1954 subtract 1954 remov* 1421 remove 1421 off 536 bonit* 381 bonite 381 usenm* 381 usenmake 381 desal* 234 desaline 234 lunyo* 234 lunyon 234 lunyone 234 prolonging 234 sant 234
reto final 2225 philo* 2225 philosophy 2225 revie* 1975 review 1975 rhaet* 1975 rhaeto 1975
reto* back 1126 retur* 730 return 284 airli* 186 airlines 186 ny 186 round 186 towar* 186 towards 186 side 67 reopening 27 reope* 21 trip 11 bwa 8 kanal 8 pictures 8
retou back 1124 reopening 1017 reope* 775 return 105 retur* 67
retounen retur* 1204 pictures 381 return 359 back 292 form 175 fingerprints 95 bette* 83 better 83 transportation 76 finge* 56 breaked 54 supports 54 bwa 53 kanal 53 returned 53 saw 51
retour airli* 808 airlines 808 ny 808 round 808 towar* 808 towards 808 back 486 side 364 bye 355 frida* 329 friday 329 return 316 retur* 202 trip 49 mysel* 34 myself 34
retourner return 1509 retur* 963 back 229 come 3
retr* found 914 showers 311 cuba 309 showe* 209 predicted 171 predi* 123 tomor* 7 tomorrow 7 tonig* 4 tonight 4 reach 3
retrouv found 1219
retrouve showers 623 cuba 619 found 609 showe* 418 predicted 342 predi* 246 tomor* 15 tomorrow 15 tonig* 7 tonight 7 reach 5
retrouver found 1219
reu received 1168 receive 505 recei* 128
rev dream 9692
reve dream 9692
reve* wake 3222 chretian 626 eph 626 rom 626 dres 461 dress 461 return 375 dream* 268 dreamer 268 dreams 268 lonel* 268 lonely 268 styli* 268 stylist 268 retur* 239 cloth 216
revenir return 1509 retur* 963 back 229 come 3
reveye wake 12886
reya* participle 2850 panif* 872 panification 872 patic* 872 paticipate 872 reorg* 872 reorganizations 872 arqui* 598 arquinois 598 futur* 598 future 598 reali* 598 realizations 598 transparency 598 owe 395 planning 335
reyi* meeti* 2900 meeting 2900 hasnt 11 msg 11 pm 11 6 8 rubbles 5 decided 4
reyinyon meeti* 2900 meeting 2900 hasnt 11 msg 11 pm 11 6 8 rubbles 5 decided 4
reze* reser* 4436 reservoir 1558 tank 1220 reserve 374 stock 249
rezev reserve 3179 stock 2120 reser* 1508
rezeve reserve 3179 stock 2120 reser* 1508
rezevwa reservoir 7009 tank 5488 reser* 98
rezi* resident 2546 resid* 2227 results 1734 residency 1358 calam* 352 calamity 352 mist 352 striv* 352 striving 352 resul* 156 result 156 bough* 44 bought 44 legal 44 paperwork 44 payed 44
rezidan resident 22839 resid* 17
rezidans residency 6712 resid* 1000 residence 247 bough* 187 bought 187 legal 187 paperwork 187 payed 187 visas 187 paper* 103 lawye* 95 lawyer 95 wants 4
rezilta results 8671 resul* 780 result 780
rezo netwo* 12845 network 12845
rezo* reaso* 3683 reason 3683 convi* 8 convicts 8 seeki* 8 seeking 8 escaped 6 escap* 3 shoot* 3 shooting 3
rezon reaso* 3520 reason 3520 convi* 73 convicts 73 seeki* 73 seeking 73 escaped 57 shoot* 30 shooting 30 escap* 29 assyl* 24 assylum 24 present 14 canada 4 prese* 3
rezonn reaso* 3703 reason 3703
rezv rserv* 2324 rservoire 2324 reserve 1589 stock 1060 reser* 754 along 156 pas 5 pass 5
rezv* reser* 4436 reservoir 1558 tank 1220 reserve 374 stock 249
rezve reserve 3179 stock 2120 reser* 1508
rezvwa reservoir 7009 tank 5488 reser* 98
rgio* region 2489 regio* 2454 zone 14
rgion region 2489 regio* 2454 zone 14
ri laugh 867 communial 627 dza 287 plastik 287 stree* 260 street 227 barrire 176 chant* 176 chantiley 176 assyl* 147 assylum 147 lumum* 137 lumumba 137 patri* 137 patrice 137 pleae 137
rich rich 23983
rich* richt* 2458 richter 2458 magni* 602 magnitude 602 scale 602 disca* 367 discard 367 emerg* 46 emergency 46
richter richt* 3687 richter 3687 magni* 903 magnitude 903 scale 903
rien emess* 676 emessage 676 watere 676 nothi* 462 nothing 462 water* 335 doubt 231 barth* 125 bartholy 125 etc 33 sos 11 leave 8 off 8 cut 5 assistance 4 rue 3
rim rumor 3605
rime rumor 3605
risk risk 3326 lagonav 1603 lagon* 9
risk* risk 3934
riske risk 3934
risq* risk 3934
risque risk 3934
risques risk 3934
rive arriv* 722 happened 241 sentences 237 arrive 174 arrived 136 guill* 129 guilloux 129 monse* 129 monseigneur 129 prolongue 129 ecogr* 124 ecography 124 pregnate 124 haven 123 reach* 115 reached 115
rivi* rivie* 1229 riviere 1229 sea 945 river 809 whats* 193 whatsoever 193 froid* 89 froide 89 petit* 71 petite 71 everybody 6 got 3
riviere whats* 1456 whatsoever 1456 sea 945 river 809 petit* 536 petite 536 rivie* 44 riviere 44 l 14 form 9 artib* 8 artibonite 8 helpi* 7 helping 7 anyon* 4 anyone 4
rivire sea 1889 river 1618
rivy river 1805 griz 720 lines 720 river* 720 rivera 720 rising 711 risin* 658 flooded 167 high 60 fougy 55 umbre* 29 umbrella 29 flood* 12
rivy* river 1885 rising 1382 risin* 1280 flooded 326 high 117 flood* 23
rivye river 1885 rising 1382 risin* 1280 flooded 326 high 117 flood* 23
riye* corri* 3067 corridor 3067 alley 123 dead 5
riyel corri* 3067 corridor 3067 alley 123 dead 5
riyl alley 871 david* 704 davidson 704 paul 704 plese 704 ruell* 704 ruelle 704 treated 704 corri* 699 corridor 699 cheki* 537 chekina 537 philanthropy 537 22 53 phila* 53 remem* 48
riz rice 2873
robi* fauce* 5683 faucet 5683 pipe 5683 tap 122
robin fauce* 5683 faucet 5683 pipe 5683 tap 122
robine fauce* 5683 faucet 5683 pipe 5683 tap 122
roch rock 8358 stone 8358
roi roi 3913 christ 170 chris* 152 nor 21 drink 3
ront shame 12785 asham* 177 ashamed 177
roug* red 796 medicament 403 cros 384 cross 384 rouge 317 whats* 218 whatsoever 218 drivers 202 nowad* 202 nowadays 202 recruiting 202 healt* 162 health 162 terre 81 petit* 80 petite 80
rouge red 796 medicament 403 cros 384 cross 384 rouge 317 whats* 218 whatsoever 218 drivers 202 nowad* 202 nowadays 202 recruiting 202 healt* 162 health 162 terre 81 petit* 80 petite 80
rouj red 2620 cros 10 cross 10
rout route 727 frere* 481 freres 481 wich 339 tesin* 264 tesina 264 underground 264 bon 251 lilav* 251 lilavoie 251 repo 251 rail 233 canal 152 road 140 dehyd* 92 dehydrated 92
rout* route 595 sable 566 road 541 along 271 detail 254 frere 254 jumba* 254 jumbala 254 litle 254 way 147 titu 132 titus 132 jasmi* 128 jasmin 128 villa 128 32 112
route route 745 sable 579 along 410 road 355 detail 270 frere 270 jumba* 270 jumbala 270 litle 270 jasmi* 192 jasmin 192 villa 192 32 170 titu 132 titus 132 disca* 122
routes way 1627 road 460
rouv* opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
rouverture opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
rouvrir opene* 1679 opened 1679 reopen 1426 reopening 237 reope* 181
rpar* built 6634 repai* 2678 repair 2678
rparer built 6634 repai* 2678 repair 2678
rpli* tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
rplique tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
rpliques tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
rpon* response 1261 respo* 665 reply 556 answer 40 answe* 20
rpondez response 1261 respo* 665 reply 556 answer 40 answe* 20
rpondre response 1261 respo* 665 reply 556 answer 40 answe* 20
rponse response 1261 respo* 665 reply 556 answer 40 answe* 20
rpub* repub* 1352 republic 1352 dominican 799 domin* 581
rpublique repub* 1352 republic 1352 dominican 799 domin* 581
rs rest 1777 beral 417 gen 417 petioville 417 left 336 posse* 323 possess 323 admis* 312 admisions 312 admit* 312 admitted 312 postp* 312 postpone 312 postpones 312 shortly 312 marie 292
rt bwa 698 kanal 698 returned 698 husba* 618 husband 618 bai 382 creol 382 ingli* 382 inglish 382 adres* 198 adress 198 mysel* 67 myself 67 kid 49 kids 49 frenc* 35
rten* detai* 1307 detained 1307 deten* 1307 detention 1307
rtention detai* 1307 detained 1307 deten* 1307 detention 1307
ru estim* 858 estime 858 meno 654 menos 654 foods 537 exten* 449 extended 449 rue 417 danjo* 285 danjour 285 urege* 285 uregent 285 axina 235 gile 235 giles 235 28 204
rue rue 499 street 449 du 343 jorki* 183 jorking 183 300 182 king 182 km 182 water* 181 barth* 154 bartholy 154 stree* 92 65 91 orchi* 91 orchidee 91 guill* 88
ruel* alley 2118 disca* 550 discard 550 emerg* 69 emergency 69 road 6
ruelle alley 2118 disca* 550 discard 550 emerg* 69 emergency 69 road 6
rues alley 2110 butte 1078 moon 794 boyer 152 mysel* 111 myself 111 outsi* 14 outside 14 road 6 sleep* 5 sleeping 5 streets 5 stree* 4
rume* rumor 1803 catastrophy 503 departement 333 north 310 depar* 232 weath* 177 weather 177 catas* 73 department 50 tsunami 21 tsuna* 19 flood 13
rumeur rumor 1202 catastrophy 671 departement 443 north 413 depar* 310 weath* 235 weather 235 catas* 97 department 66 tsunami 28 tsuna* 26 flood 17
rumeurs rumor 3605
rupt* shortage 3070 short* 2749 stock 1470
rupture shortage 3070 short* 2749 stock 1470
s th 199 sos 185 fewer 174 becom* 107 america 90 selli* 84 selling 84 answered 76 breath 71 takec* 65 takecare 65 siste* 63 bened* 62 benediction 62 short 60 stopp* 60
sa thi 64 this 64 these 51 what 49 word 45 that 44 event* 37 proceed 36 cookies 32 handl* 30 thing* 29 things 29 those 29 cooki* 27 happening 24 mean 23
saa behav* 863 behaviour 863 leaders 652 leade* 552 drivers 537 nowad* 537 nowadays 537 recruiting 537 type 490 suppose 127 pass 62 pas 61 recru* 61 thi 61 this 61 drive* 49
sab sand 7631
sach packe* 3201 packet 3201 despise 754 hey 754 sache* 754 sachet 754 among 255 despi* 108 bag 107 groun* 17 ground 17 order 13 jesu 8 jesus 8
sach* packe* 4268 packet 4268 caye 272 cayes 272 resum* 248 resume 248 bag 143 city 45 des 13 very 3
sache packe* 6403 packet 6403 bag 214
sain* saint 1555 merge* 427 merger 427 saint* 427 sainte 427 domingo 315 cousi* 109 cousin 109 jesu 77 jesus 77 bags 65 mats 65 mole 65 nicol* 65 nicolas 65 waters 65
saint saint 2333 mole 98 nicol* 98 nicolas 98 bags 97 destroy 97 mats 97 waters 97 wenee* 74 weneed 74 mat 63 martin 27 water* 27 bag 25 st 15 marc 12
sais know 254
sais* seaso* 760 season 760 rainy 508 counterpart 450 informs 450 regar* 309 regarding 309 hurri* 113 hurricane 113 seism 110 quake 66 great 7 acces* 6 access 6 congratulate 5
saison seaso* 1141 season 1141 rainy 759 hurri* 168 hurricane 168 great 10 acces* 9 access 9 congratulate 7 congr* 3
saj midwi* 5204 midwife 5204
sajf* midwi* 5204 midwife 5204
sajfanm midwi* 5204 midwife 5204
sak sack 2398 arab 646 happened 330 happe* 288 throu* 152 through 152 playi* 121 playing 121 which 101 happens 75 nonse* 69 nonsensical 69 what 51 happening 38 is 9 notes 7
saka* accommodation 1076 sukku* 929 sukkur 929 happening 722 facil* 549 facility 549 suffi* 535 sufficient 535 accom* 205 happe* 191 available 8 avail* 3
sakap happening 1444 happe* 383
saki which 1561
sakp* happened 3068 happening 87 happe* 23
sakpase happened 3068 happening 87 happe* 23
sal dirty 2924 classroom 2089 wage 963 hall 635 class* 629 filth* 485 filthy 485 salar* 389 salary 389 stagn* 146 stagnant 146 room 7
sala it 185 thi 165 this 165 that 67
sala* salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
salaire salar* 2788 salary 2788 payme* 2436 payment 2436 pay 6
sale wage 3854 salar* 1557 salary 1557 salt 1231
salf* conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
salfkondwi conduct 5707 condu* 4602 safe 2109 permi* 203 permit 203
sali deliverance 5023 salva* 5023 salvation 5023 greetings 1764 greet* 972 hi 3
sali* salin* 1616 saline 1616 greetings 937 greet* 516 decre* 255 decrease 255 greating 255 ideli* 255 idelinquency 255 juvenile 255 bayil* 172 bayilorde 172 insta* 172 instance 172 internationnal 172 petig* 172
salin salin* 5656 saline 5656
saline salin* 5656 saline 5656
salitasyon greetings 3528 greet* 1944 hi 6
sall* room 1717
salle room 1717
salu* hi 429 greet* 374 hello 222 forgot 218 consider 173 14 144 makin* 127 making 127 forgo* 126 belongs 109 greething 109 recom* 109 recommendation 109 reconstruct 109 affra* 104 affraid 104
salut hi 429 greet* 374 hello 222 forgot 218 consider 173 14 144 makin* 127 making 127 forgo* 126 belongs 109 greething 109 recom* 109 recommendation 109 reconstruct 109 affra* 104 affraid 104
saly* greeting 1650 done 773 gerar* 658 gerard 658 betwenn 308 dyoba* 308 dyobal 308 dyobe* 308 dyobel 308 juvenat 308 musso 308 organizations 298 plase 280 juven* 89 official 89 openi* 57
salye greeting 1650 done 773 gerar* 658 gerard 658 betwenn 308 dyoba* 308 dyobal 308 dyobe* 308 dyobel 308 juvenat 308 musso 308 organizations 298 plase 280 juven* 89 official 89 openi* 57
sam 7 1452 jns 1452 math 1452 sam 1452 household 365 survived 365 miami 314 should 249 certificate 222 shoul* 205 certi* 204 nephe* 141 nephew 141 leg 82 birth 71 sister 19
samb* resem* 8357 resemble 8357 seem 8
samble resem* 8357 resemble 8357 seem 8
samd* satur* 3515 saturday 3515
samdi satur* 3515 saturday 3515
same* satur* 3489 saturday 3489 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
samedi satur* 3489 saturday 3489 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
san blood 544 hundred 524 hundr* 441 uncon* 193 unconscious 193 borders 181 witho* 173 without 173 homeless 151 homel* 145 unacc* 124 unaccompanied 124 conte* 71 content 71 understood 71 transfusion 61
sanb* resem* 4178 resemble 4178 lacro* 667 lacrobat 667 lower 667 mission 667 touch* 667 touched 667 orang* 402 orange 402 places 144 anne 79 place* 43 mater* 34 materials 34 debri* 5
sanble resem* 4178 resemble 4178 lacro* 667 lacrobat 667 lower 667 mission 667 touch* 667 touched 667 orang* 402 orange 402 places 144 anne 79 place* 43 mater* 34 materials 34 debri* 5
sand* sanda* 2880 sandals 2880 shoe 1641 shoes 1641 resso* 322 ressources 322 wipe 322 wipes 322 hygienic 83 greetings 11 greet* 6 location 4
sandal sanda* 2880 sandals 2880 shoe 1641 shoes 1641 resso* 322 ressources 322 wipe 322 wipes 322 hygienic 83 greetings 11 greet* 6 location 4
sang blood 3446 front* 92 frontiere 92 sans 92 san 91
sank* homeless 768 homel* 737 witho* 404 without 404 home 24 shelter 11 shelt* 9
sankay homeless 1536 homel* 1474 home 48 shelter 22 shelt* 18
sanke witho* 807 without 807
sans witho* 367 without 367 homeless 293 homel* 281 require 261 requi* 134 dupon* 112 dupont 112 heigh* 112 heights 112 parac* 112 parachuting 112 reserves 112 front* 103 frontiere 103 sans 103
sant center 441 cente* 440 smell 261 centr* 222 healt* 211 health 211 temporary 184 guys 178 hospitals 140 migrant 130 centre 128 tempo* 113 plate* 104 plateau 104 debc 96 jman 96
sant* hundreds 493 feel 442 santo 441 cent 416 cents 416 penny 416 central 305 healt* 241 health 241 smell 204 centr* 190 odor 170 stink 170 snato 139 phila* 106 real 105
sante healt* 1770 health 1770 fluid* 431 fluids 431 breast 390 breas* 185 repla* 65 replace 65 keep 34 babie* 22 babies 22 milk 14
santen hundreds 4365 hundr* 549
santi smell 1678 feel 961 odor 804 stink 804 try 161 friends 131 houses 107 voice 99 house* 93 frien* 76 gress* 32 gressier 32 littl* 11 little 11 sit 10 many 4
santim cent 3536 cents 3536 penny 3536 findi* 593 finding 593 suffered 582 feel 428 science 413 hardl* 360 hardly 360 prati* 360 pratice 360 tire 360 scien* 355 p 210 into 149
santn hundreds 4365 hundr* 549
santo santo 1323 phila* 397 snato 386 real 292 philanthropic 145 blanc 141 workers 122 20 66 among 58 district 54 bb 52 couti* 52 coutinue 52 remem* 35 remember 35 beb 28
santral central 2621 centr* 1637 plate* 641 plateau 641 overc* 52 overcrowded 52 highe* 34 higher 34 raise 30 citie* 25 cities 25 ride 9 ton 9 tons 9 badly 4
sanz* sudde* 7661 suddenly 7661 kwade* 2338 kwadebouke 2338 thought 67 high 14 thoug* 14
sanzatann sudde* 15323 suddenly 15323
sap what 204 is 105
sapa* sanda* 8619 sandals 8619 shoe 19 shoes 19
sapat sanda* 8619 sandals 8619 shoe 19 shoes 19
sata* devil 9850 satan 9850
satan devil 9850 satan 9850
sav knows 8407
sava* savan* 1665 savane 1665 thoughts 1234 croch* 284 crochu 284 croke* 284 croked 284 desert 284 particularly 284 disca* 275 discard 275 deser* 217 pista* 114 pistache 114 babie* 82 babies 82
save knows 8407
save* continue 573 conti* 356 know 144 or 52
savez continue 573 conti* 356 know 144 or 52
savo* soap 1226 d 269 anywh* 190 anywhere 190 isn 110 sentence 78 sente* 77 know 70 toothbrush 59 toothpaste 59 copie* 39 copies 39 digicell 38 docum* 37 documents 37 foreign 35
savoir d 406 anywh* 278 anywhere 278 isn 191 sentence 130 sente* 128 digicell 58 copie* 57 copies 57 docum* 55 documents 55 foreign 53 ve 52 know 51 jokin* 45 joking 45
savon soap 5720 toothbrush 273 toothpaste 273 latrines 51 toilets 35 tooth* 9 latri* 4 wash 4
savons know 254
saye bleed 10139 bleed* 2366 bleeding 2366
sayo these 2214 those 439
sch dry 5160
scur* insecurity 1128 secur* 1104 security 1104 safet* 573 safety 573 cay 466 overp* 466 overpopulation 466 overw* 466 overwhelmed 466 risings 466 insec* 150 goods 83 risin* 34
scurit insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
se siste* 98 m 57 it 40 is 35 am 31 sister 28 peoplel 27 separating 23 requesting 22 oh 20 or 20 se 18 getti* 17 getting 17 again* 16 against 16
sech dry 5160
sech* droug* 5746 drought 5746
sechres droug* 5746 drought 5746
sechrs droug* 5746 drought 5746
seco* aftershock 964 rescue 727 rescu* 706 tremor 221 debit 211 flowed 211 h 211 liqui* 211 liquid 211 mn 211 flowe* 207 sentence 175 sente* 172 satur* 71 saturday 71 tremo* 63
secourir rescue 1640 rescu* 1592
secours rescue 1217 rescu* 1181 sentence 393 sente* 387 then 72 each 36 using 17 made 16 reply 8 sheets 8 sheet* 7
secousse aftershock 2801 satur* 668 saturday 668 tremor 312 tremo* 89 after* 49 aftershocks 17
secousses tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
secu* insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
securite insecurity 3635 safet* 1846 safety 1846 insec* 482 secur* 102 security 102
sego* tremor 909 minute 815 secon* 549 second 549 recharging 401 recha* 285 tremo* 259 aftershock 227 cell 132 aftershocks 50 minut* 12 after* 4
segonn minute 2445 secon* 1646 second 1646 minut* 36
segous tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
seig* lord 2938 jesu 57 jesus 57 christ 10 chris* 9
seigneur lord 2938 jesu 57 jesus 57 christ 10 chris* 9
seis* digiceel 385 seime 385 thio 385 thios 385 seism* 375 seismic 375 bless* 351 blessed 351 others 169 room 126 struck 106 earthquake 100 struc* 96 earth* 64 witho* 53 without 53
seisme bless* 499 blessed 499 others 255 room 177 struck 150 struc* 136 earthquake 128 earth* 82 other* 78 witho* 74 without 74 longe* 14 longer 14 or 4
seismik seism* 3219 seismic 3219
seke* coffi* 9850 coffin 9850
sekey coffi* 9850 coffin 9850
seki* secur* 2318 security 2318 forme* 459 former 459 secretary 265 chief 236 safet* 97 safety 97 secre* 78 o 16 driven 5 measures 5 woud 5 measu* 4 bra 3
sekirite secur* 2318 security 2318 forme* 459 former 459 secretary 265 chief 236 safet* 97 safety 97 secre* 78 o 16 driven 5 measures 5 woud 5 measu* 4 bra 3
seko* shock 828 rescuer 608 nee 345 relie* 330 relief 330 tremo* 283 meno 218 menos 218 rescue 216 rescu* 210 frequ* 207 frequency 207 prvie* 207 prview 207 media 142 strug* 142
sekou meno 461 menos 461 relie* 440 relief 440 rescue 329 rescu* 319 media 300 strug* 300 struggle 300 telec* 247 teleco 247 balan* 221 balance 221 location 184 500 174 ak 133
sekour relie* 3284 relief 3284 rescue 17 rescu* 16
sekouris rescuer 18955 worke* 3 worker 3
sekous shock 2468 nee 937 frequ* 563 frequency 563 prvie* 563 prview 563 tremo* 402 eventuel 287 preci* 287 precision 287 causes 225 occur 225 break 220 aftershock 183 norma* 169 normal 169
sekouse tremor 2728 tremo* 778 aftershock 682 aftershocks 151 after* 12
sekr secret 16364 secre* 124
sekr* secre* 5847 secretary 1676 secret 1130
sekre secret 16364 secre* 124
sekret secretary 6992 secre* 2068
sekrete secretary 6992 secre* 2068
seks sex 12828
seks* secti* 938 section 938 communal 602 ti 155 important 17 impor* 16 an 15 8 13 kise 13 komin 13 manic* 13 manich 13 message 7 note 6 notes 6 squar* 5
seksion communal 6323 secti* 31 section 31 commu* 3
seksyon secti* 907 section 907 communal 528 ti 186 8 29 kise 29 komin 29 manic* 29 manich 29 important 20 impor* 19 an 18 leste 10 situated 10 squar* 10 square 10
sekt* septe* 5746 september 5746
sektanm septe* 5746 september 5746
seku* safet* 3820 safety 3820 secur* 211 security 211
sekurite safet* 3820 safety 3820 secur* 211 security 211
sel only 683 salt 554 lived 267 gouvernment 215 resto* 215 restore 215 ones 162 singl* 159 single 159 alone 158 eathq* 149 eathquake 149 suffered 125 main 112 separate 102 science 89
seli* unmar* 3334 unmarried 3334 mobil* 1534 mobile 1534 singl* 58 single 58 cell 14
selibat unmar* 8334 unmarried 8334 singl* 145 single 145
selibate unmar* 8334 unmarried 8334 singl* 145 single 145
selil mobil* 2557 mobile 2557 cell 24
selile mobil* 2557 mobile 2557 cell 24
selm* just 812 only 619 addreses 354 kindl* 175 kindle 175 sait 175 tants 175 insecticide 160 bon 159 lilav* 159 lilavoie 159 repo 159 helps 147 poorl* 147 poorly 147 die 137
selman only 797 just 452 ent 322 kindl* 194 kindle 194 sait 194 tants 194 insecticide 178 bon 160 lilav* 160 lilavoie 160 repo 160 die 152 mousk* 147 mouskitous 147 helps 145
selo* accor* 4755 according 4755
selon accor* 4755 according 4755
sem sister 3607 siste* 1019
sema* weeks 1698 harve* 732 harvest 732 plant 732 drivers 430 nowad* 430 nowadays 430 recruiting 430 beral 417 gen 417 petioville 417 marie 292 seed 200 seeds 200 recru* 49 drive* 39
semaine weeks 4245 week 68
semaines weeks 4245 week 68
semans harve* 3660 harvest 3660 plant 3660 seed 1000 seeds 1000 crop 11
seme* week 1693 weeks 686 digiceel 90 seime 90 thio 90 thios 90
semen week 1835 weeks 310 digiceel 138 seime 138 thio 138 thios 138
semenn weeks 4245 week 68
semi* cours* 2612 course 2612 training 1409 train* 904
semin cours* 2612 course 2612 training 1409 train* 904
semine cours* 2612 course 2612 training 1409 train* 904
semn week 1851 weeks 504
sen holy 2556 saint 662 dominican 605 gerar* 466 gerard 466 domin* 440 incomplete 248 incom* 227 st 147 openi* 40 opening 40 domingo 38 martin 35 buy 24 marc 16 great 15
sena* senat* 3075 senator 3075 cars 313 asham* 309 ashamed 309 afrai* 100 afraid 100 chanc* 92 chance 92 tryin* 72 trying 72 car 23 far 3
senat senat* 3845 senator 3845
senate senat* 3845 senator 3845
senateur deput* 2603 deputy 2603 senat* 1441 senator 1441
send* repub* 1259 republic 1259 dominican 744 domin* 541 allow* 458 allowed 458 domingo 9
sendomeng repub* 1259 republic 1259 dominican 744 domin* 541 allow* 458 allowed 458 domingo 9
sene* seneg* 1699 senegal 1699 jokin* 57 joking 57 person 47 statu* 39 status 39 perso* 34 trip 16 france 10 prsid* 7 prsident 7 canada 4 franc* 4 impor* 4 important 4
senegal seneg* 1574 senegal 1574 statu* 106 status 106 jokin* 67 joking 67 person 59 trip 44 perso* 43 france 34 prsid* 25 prsident 25 canada 12 franc* 12 refuge 6 impor* 5
senk five 6775
senk* fifty 6514
senkannt fifty 6514
senkant fifty 6514
senm* saint 990 bonit* 667 bonite 667 usenm* 667 usenmake 667 betai* 313 betails 313 plant* 313 plantation 313 kille* 191 killed 191 martin 174 st 109 marc 93 marti* 39 vehic* 22
senmak bonit* 1334 bonite 1334 usenm* 1334 usenmake 1334 marc 1237 saint 286 vehic* 43 vehicle 43 st 31 stuff 14 order 4
senmaten martin 3300 marti* 734 saint 207 st 23
sent* sympt* 4310 symptoms 4310 holy 2117 spiri* 1662 spirit 1662
sentespri holy 8466 spiri* 6649 spirit 6649
sentm sympt* 5746 symptoms 5746
sentom sympt* 5746 symptoms 5746
seny lord 3040
seny* bleed 3380 lord 2027 bleed* 789 bleeding 789
senye lord 3040
senyen bleed 10139 bleed* 2366 bleeding 2366
sepa* divid* 1678 divide 1678 separate 1093 separ* 915 howev* 424 however 424 distribute 421 conte* 343 content 343 understood 343 seem 63 clear 40 givin* 37 giving 37 ones 35 singl* 34
sepandan howev* 2547 however 2547
separe divid* 2014 divide 2014 separate 1312 separ* 1098 distribute 505 conte* 412 content 412 understood 412 seem 75 clear 48 givin* 44 giving 44 ones 42 singl* 41 single 41 distribution 38
sept six 1694 checking 1660 17 1318 nine 877 eight 605 seven 335 check* 333 seems 203 ten 137 seem 132 stuck 48 rubble 7
sept* septe* 5746 september 5746
septanm septe* 5746 september 5746
septembre septe* 5746 september 5746
sera be 1131 will 8
sera* be 634 clock 453 ten 370 o 352 side 313 bye 305 frida* 283 friday 283 late 112 mysel* 29 myself 29 ll 24
serait be 1131 will 8
sere* sheltery 696 via 327 survive 311 night* 223 nights 223 werew* 223 werewolfs 223 again 186 asked 181 men 155 bidon 154 dika 154 dikas 154 jackm* 154 jackmel 154 lokad* 154
seren sheltery 696 via 327 survive 311 night* 223 nights 223 werew* 223 werewolfs 223 again 186 asked 181 men 155 bidon 154 dika 154 dikas 154 jackm* 154 jackmel 154 lokad* 154
seri* seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
serieux seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
sero* iv 1886 oral 1886 rehyd* 1886 rehydration 1886 serum 1886 be 377 will 3
serom iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
seront be 1131 will 8
serp* sting 4462 snake 507 bite 320
serpent sting 4462 snake 507 bite 320
serv* use 678 service 601 servi* 560 services 443 serve 327 pad 303 pads 303 sanitary 303 towel* 303 towels 303 sanit* 280 rejec* 28 reject 28 render 28 rende* 24 active 12
service use 1017 sign 688 service 671 serve 238 active 218 entre 218 instr* 218 instructions 218 nou 218 nous 218 porta* 218 portable 218 servi* 199 guide 15 up 3
services serve 1519 rejec* 705 reject 705 render 705 use 667 rende* 595 cry 117 voice 99 servi* 73 services 60 while 44 service 13
servir serve 3161 use 1388 service 27 servi* 8
servis services 5375 service 52 servi* 16
servyet pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
set seven 7258
sete* certa* 5731 certain 637 certainly 340
seten certain 3968 certa* 2665
setenman certainly 10187 certa* 317
seti* diplo* 2000 diploma 2000 certi* 9 certificate 9
setifika diplo* 2000 diploma 2000 certi* 9 certificate 9
seul alone 2088 rheto 208 writer 208 18 187 im 80 write* 69 only 49 man 20 life 7
seul* alone 1300 dream* 358 dreamer 358 dreams 358 lonel* 358 lonely 358 styli* 358 stylist 358 only 337 become 218 becom* 89 learn 4
seule alone 975 dream* 537 dreamer 537 dreams 537 lonel* 537 lonely 537 styli* 537 stylist 537 become 328 only 253 becom* 134 learn 7
seulement alone 1950 only 505
seve* brain 4485
sevel brain 4485
sevi serve 2140 used 1276 mind 1144 use 939 until 4
sevi* servi* 913 service 902 services 449 cam 349 worki* 48 working 48 whoul* 35 whould 35 include 26 inclu* 10 start 8
sevis servi* 913 service 902 services 449 cam 349 worki* 48 working 48 whoul* 35 whould 35 include 26 inclu* 10 start 8
sevo brain 4485
sevy* pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
sevyet pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
sewm iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
sewo* iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
sewom iv 2829 oral 2829 rehyd* 2829 rehydration 2829 serum 2829
sey lord 1520 god 516 thank 6
seye attem* 3283 attempt 3283 lord 1013 god 344 thank 4 try 4
seyi* remak* 3004 remake 3004 seism* 1609 seismic 1609 seism 49
seyis seism* 3219 seismic 3219
sez fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
sezi surpr* 9732 surprised 9732 shock 1983
sezi* surpr* 9732 surprised 9732 shock 1983
sezisman surpr* 9732 surprised 9732 shock 1983
sezm* seism* 3219 seismic 3219
sezmik seism* 3219 seismic 3219
sezo* rainy 909 seaso* 841 season 841 hurri* 202 hurricane 202 palom* 198 paloma 198 prole* 198 prolems 198 pure 198 sezon 198 fanfa* 144 fanfan 144 ray 125 throw 30
sezon rainy 909 seaso* 841 season 841 hurri* 202 hurricane 202 palom* 198 paloma 198 prole* 198 prolems 198 pure 198 sezon 198 fanfa* 144 fanfan 144 ray 125 throw 30
si if 387 ou 72 brother 33 spous* 32 spouses 32 builder 31 domingue 31 experiences 31 indom* 31 indomain 31 havnt 30 ambas* 27 ambassy 27 fixed 27 incomplete 27 rendezvous 27
sibv* subsi* 15323 subsidy 15323
sibvansyon subsi* 15323 subsidy 15323
sid south 2861 lots 629 gabyo* 222 gabyon 222 southern 222 nippe* 192 nippes 192 relie* 121 relief 121 south* 76 east 59 identified 57 calle* 41 called 41 resca* 41 rescape 41
sida aids 7170 hiv 1047
side* educational 1366 scholarly 1366 northwest 1323 southeast 1323 west 1046 north* 925 east 562 south* 456 activities 7 south 3
sides educational 1366 scholarly 1366 northwest 1323 southeast 1323 west 1046 north* 925 east 562 south* 456 activities 7 south 3
sids northwest 2465 southeast 2465 north* 1722 south* 850 west 101
sidw* northwest 2465 southeast 2465 north* 1722 south* 850 west 101
sidwes northwest 2465 southeast 2465 north* 1722 south* 850 west 101
sidws northwest 2465 southeast 2465 north* 1722 south* 850 west 101
siel heave* 3442 heaven 3442 sky 915
sifi suffi* 1560 sufficient 1560 enoug* 1132 enough 1132
sifi* suffi* 5325 sufficient 5325 enoug* 3 enough 3
sifizan suffi* 5325 sufficient 5325 enoug* 3 enough 3
siga* cigar* 8358 cigarette 8358
sigaret cigar* 8358 cigarette 8358
sigart cigar* 8358 cigarette 8358
sign* signe* 2015 signeneau 2015 cover 1592 signo* 1592 signoa 1592 tempo 1592 caraib 568 lumie* 568 lumiere 568 namin* 568 naming 568 radio* 568 radios 568 artists 114 whom 79 maxim* 37
sij subje* 7994 subject 7994 topic 7994
sije subje* 7994 subject 7994 topic 7994
sik sugar 3157 diabe* 1108 diabetes 1108 cookies 20 foods* 18 foodstuff 18 pea 18 peas 18 peasants 18 cooki* 17 culti* 15 cultivate 15 seed 13 seeds 13 highe* 10 higher 10
sikl* hurri* 1527 hurricane 1527 temporary 272 tempo* 168 cyclone 44 rainy 35 cyclo* 20 seaso* 5 season 5
sikln hurri* 1736 hurricane 1736 rainy 84 cyclone 28 seaso* 13 season 13 cyclo* 12
siklon hurri* 1721 hurricane 1721 cyclone 103 cyclo* 46 rainy 12
siklonik rainy 1101 temporary 1088 tempo* 670 hurri* 245 hurricane 245 seaso* 165 season 165 shelter 7 shelt* 5
siklonn hurri* 1154 hurricane 1154 cyclone 847 cyclo* 374
siko* psychological 4040 psychologist 809 psych* 606
sikolg psychological 4040 psychologist 809 psych* 606
sikolog psychological 4040 psychologist 809 psych* 606
sikolojik psychological 4040 psychologist 809 psych* 606
sil heave* 313 heaven 313 rapid* 282 rapidly 282 tc 282 lwe 249 lwes 249 mean 245 been 209 spent 194 ambroide 188 salem 188 pap 130 personal 117 opini* 88 opinion 88
sila gouvernment 699 resto* 699 restore 699 intac* 565 intact 565 these 554 those 110 it 78 thi 32 this 32 enter 15 that 13 gouve* 9 houses 7 reall* 7 really 7
silt* please 138 pleas* 135
siltepl please 138 pleas* 135
silteple please 138 pleas* 135
silv* inforamtion 489 merchandize 242 zopop* 175 zopope 175 plastic 138 coordinates 137 engineers 137 breaked 114 supports 114 unice* 114 unicef 114 coord* 111 repla* 109 replace 109 runni* 105 running 105
silvoupl went 684 coordinates 586 engineers 586 breaked 541 supports 541 coord* 473 cheki* 352 chekina 352 philanthropy 352 acul 286 break* 264 consideration 233 case 153 consi* 102 l 56 22 35
silvouple inforamtion 1287 merchandize 688 plastic 427 unice* 344 unicef 344 getti* 263 getting 263 repla* 243 replace 243 plast* 229 id 195 merch* 168 let 83 please 48 pleas* 46 seneg* 13
silvoupli zopop* 1051 zopope 1051 runni* 630 running 630 ones 527 singl* 518 single 518 toget* 393 together 393 separate 334 separ* 279 desin* 256 desinfectant 256 greet 256 perdo* 256 perdonable 256
sim force 852 borro* 592 borrow 592 denou* 493 denounce 493 lette* 436 letter 436 ride 404 ton 404 tons 404 conte* 347 content 347 understood 347 embas* 152 embassy 152 if 121
sima* cemen* 15323 cement 15323
siman cemen* 15323 cement 15323
sime* weeks 4245 week 68
simenn weeks 4245 week 68
simi* cemet* 5746 cemetery 5746
simity cemet* 5746 cemetery 5746
simitye cemet* 5746 cemetery 5746
sin if 545
sina* preview 1980 tsunamy 1980 previ* 1249 tsuna* 1166 tsunami 331
sinami preview 1980 tsunamy 1980 previ* 1249 tsuna* 1166 tsunami 331
sine* cinem* 7661 cinema 7661 theat* 7661 theater 7661
sinema cinem* 7661 cinema 7661 theat* 7661 theater 7661
sini* homeless 380 homel* 365 refugees 259 bonba* 221 bonbadopolis 221 receivng 188 recieved 188 victi* 129 olymp* 112 olympic 112 pinta* 112 pintade 112 disas* 101 disaster 101 victim 96 blvd 86
sinis disas* 2030 disaster 2030 victim 99
sinistr homeless 804 homel* 772 sinis* 723 sinister 723 droui* 415 drouillard 415 affra* 244 affraid 244 despite 218 despi* 170 been 5 bad 4 life 4 victims 4 weath* 4 weather 4
sinistre bonba* 290 bonbadopolis 290 receivng 246 recieved 246 homeless 206 homel* 197 olymp* 147 olympic 147 pinta* 147 pintade 147 berna* 125 bernard 125 ecole 125 normale 125 perou 125 peruv* 125
sinistres homeless 804 homel* 772 1189 726 152 726 206 726 2353 726 257 726 3106 726 4000 726 childrens 726 refugees 70 500 47 persons 20 adult* 8 adults 8 victims 4
sinistrs homeless 1609 homel* 1543 victims 7
siou* please 138 pleas* 135
siouple please 138 pleas* 135
sip suppo* 1798 breaked 1053 supports 1053 break* 514 support 402 nobod* 4 nobody 4
sipo support 1117 betwenn 615 dyoba* 615 dyobal 615 dyobe* 615 dyobel 615 juvenat 615 musso 615 suppo* 559 juven* 178 seven 48 rest 27 sure 27 betwe* 20 clear 16
sipo* suppo* 2462 support 528 supposed 370
sipote support 2234 suppo* 1118
sipoze supposed 5912 suppo* 32
sipt* support 2234 suppo* 1118
sipte support 2234 suppo* 1118
sirt* espec* 2592 especially 2592
sirtou espec* 2592 especially 2592
sis six 7469
sism seism* 3219 seismic 3219
sism* seism* 1432 seismic 1432 sismi* 769 sismic 769 level 220 devac* 126 devacuation 126 remainder 126 rift 126 earthquake 66 earth* 42 plan 26 energ* 5 energy 5 store 3
sisme earthquake 253 earth* 161
sismik seism* 2945 seismic 2945 devac* 234 devacuation 234 remainder 234 rift 234 energ* 10 energy 10 store 5
sisp* stop 2088
sispan stop 2088
sispann stop 2088
sist* syste* 3759 system 3759 play 229 person 33 perso* 24 impor* 9 important 9 message 4 note 3 notes 3
sistem syste* 5012 system 5012
sistm syste* 5012 system 5012
sit site 3308 folk 900 folks 900 websi* 313 website 313 link 310 onlin* 310 online 310 orlan* 310 orlando 310 evacu* 68 evacuation 68 settl* 34 settle 34 v 34 e 5
site cite 1311 solei* 840 soleil 840 camps 493 city 333 militaire 41 camp 31 milit* 5 manif* 4 manifestation 4 sells 4
site* ciste* 4241 cistern 4241 tank 920 solei* 678 soleil 678 cite 125
siten ciste* 6361 cistern 6361 tank 1380
sitern ciste* 6361 cistern 6361 tank 1380
sitesoley solei* 2033 soleil 2033 cite 374
siti militaire 3506 bonba* 1555 bonbadopolis 1555 milit* 470 cite 73 survivors 12 survi* 6
siti* situation 1576 situa* 1570 citizen 283 citiz* 163 bunch 132 containers 132 criminals 132 hidin* 132 hiding 132 robbers 132 toler* 132 tolerance 132 tolerate 132 difficult 58 robbe* 52 steal* 35
sitirasyon difficult 2112 situation 711 situa* 708 diffi* 376 bad 348
sitiyasyon situation 1953 situa* 1945 difficult 76 becoming 24 complicated 24 forwa* 24 forward 24 waste 24 diffi* 14 bad 13 handing 4 handling 4 technicians 4
sitn ciste* 6361 cistern 6361 tank 1380
sito* espec* 1668 especially 1668 bas 576 verre* 576 verrettes 576 aviat* 335 aviation 335 mainl* 335 mainly 335 responsables 335 steet 335 thhe 335 mr 200 foods 63 berna* 33 bernard 33
sitou espec* 1668 especially 1668 bas 576 verre* 576 verrettes 576 aviat* 335 aviation 335 mainl* 335 mainly 335 responsables 335 steet 335 thhe 335 mr 200 foods 63 berna* 33 bernard 33
situ* situation 934 situa* 930 maria* 630 mariani 630 desal* 263 desaline 263 lunyo* 263 lunyon 263 lunyone 263 prolonging 263 sant 263 unity 263 exten* 227 extended 227 conditions 52 difficult 52
situasyon difficult 2112 situation 711 situa* 708 diffi* 376 bad 348
situation conditions 1835 condition 1511 condi* 494 situation 428 situa* 426
sitw* lemon 2189 lime 2189 citiz* 1976 citizenship 1330 nationality 1330 citizen 429 docter 328 docte* 263 citizens 227 general 116 quick* 99 quickly 99 gener* 23 throa* 20 throat 20 eye 17
sitwayen citizen 2821 citiz* 1632 citizens 382 cover* 149 covers 149 brake 3
sitwayente citizenship 7652 nationality 7652 citiz* 6
sitwayin citizens 4778 citizen 683 citiz* 395
sitwaynte citizenship 7652 nationality 7652 citiz* 6
sitwon lemon 7661 lime 7661 docter 1151 docte* 922 general 407 quick* 348 quickly 348 gener* 80 throa* 69 throat 69 eye 61 eyes 61
sity* guys 2142 hospitals 1681 difficult 1056 situation 355 situa* 354 diffi* 188 bad 174 guy 57
sityasyon difficult 2112 situation 711 situa* 708 diffi* 376 bad 348
sive* monit* 8355 monitor 8355 guard 17 watch 12
siveyans monit* 8355 monitor 8355 guard 17 watch 12
siveye monit* 8355 monitor 8355 guard 17 watch 12
sivi* registry 964 civil 936 survive 719 safet* 637 safety 637 survivor 359 survivors 344 regis* 311 group* 183 groups 183 survi* 177 accompany 135 accom* 94 secur* 35 security 35 agron* 29
sivil registry 1446 civil 1404 safet* 955 safety 955 regis* 467 group* 275 groups 275 accompany 202 accom* 141 secur* 53 security 53 agron* 44 agronomy 44 protection 4
siviv survive 2156 survivor 1077 survivors 1033 survi* 532
sivivan survive 2156 survivor 1077 survivors 1033 survi* 532
sivo* please 138 pleas* 135
sivouple please 138 pleas* 135
siw docter 1056 docte* 846 general 373 quick* 319 quickly 319 if 289 gener* 73 throa* 64 throat 64 eye 56 eyes 56 you 3
siwo syrup 23983
six six 3388 nine 1754 eight 1211 seven 671 ten 273
siya* surname 2166 signa* 1824 signal 1824 netwo* 1496 network 1496 surna* 475 fm 9
siyal netwo* 4897 network 4897 signa* 1569 signal 1569 fm 331 congratulate 72 congr* 36
siyale signa* 2456 signal 2456 repor* 283 report 283
siyati surname 8665 surna* 1901
siye* centu* 9850 century 9850
siyek centu* 9850 century 9850
siyk centu* 9850 century 9850
ske lator* 353 latortue 353 wheth* 312 whether 312 reopening 287 eventuel 251 preci* 251 precision 251 availability 227 jobpam 227 poste* 227 posted 227 reope* 219 arcah* 195 arcahaie 195 despise 189
sks sex 12828
sky coffi* 9850 coffin 9850
slma* only 2016 just 110
slman only 2016 just 110
slt settl* 1617 settle 1617 v 1617 predicted 857 predi* 617 arrived 366 croi 305 crois 305 bouquets 44 bouqu* 39 arriv* 34 c 33 month 33 des 12
slvp please 138 pleas* 135
sms sms 1415 text 612 messages 225 admis* 142 admisions 142 admit* 142 admitted 142 postp* 142 postpone 142 postpones 142 shortly 142 texts 89 spous* 75 spouses 75 below 40 exami* 26
snat* deput* 2603 deputy 2603 senat* 1441 senator 1441
snateur deput* 2603 deputy 2603 senat* 1441 senator 1441
soci* socia* 3685 social 3685 23 47 25 47 waitt* 27 waitting 27 polit* 21 political 21 econo* 19 economic 19 affai* 15 affaires 15 recog* 10 recognized 10
soeu* sister 3607 siste* 1019
soeur sister 3607 siste* 1019
sof excep* 7258 except 7258
soge* bank 1349 ave 998 coner 998 didnt 998 sogeb* 998 sogebank 998 banki* 181 banking 181 bnc 181 chara* 181 characterized 181 concentement 181 endea* 181 endeavour 181 estab* 181 establishment 181
sogebank bank 1587 ave 1497 coner 1497 didnt 1497 sogeb* 1497 sogebank 1497 ambroise 163 ambro* 23 maglo* 23 magloire 23
soif thirsty 2131 thirs* 686 merge* 323 merger 323 saint* 323 sainte 323 65 101 orchi* 101 orchidee 101 turn 15 antoi* 10 antoine 10 along 8
soig* treat 3120 treatment 713 treat* 419 care 69
soigner treat 3120 treatment 713 treat* 419 care 69
soin treatment 2174 treat* 1276 care 211 treat 121 medical 6
soin* treat 1560 br 794 soint 794 upon 794 think* 421 thinking 421 treatment 357 angel 284 treat* 209 care 35 praye* 9 prayer 9 durin* 7 during 7
soins treat 3120 treatment 713 treat* 419 care 69
soir noon 3170 jasmi* 1243 jasmin 1243 villa 1243 32 1095 truitier 101 truit* 87 b 9
soix* eighty 4250 eight* 4125 sixty 760
soixante eighty 4250 eight* 4125 sixty 760
sol panel 1889 solar 1889 land 1158 censo* 290 censor 290 leadi* 290 leading 290 soil 290 tests 290 test 288 groun* 188 ground 188 bible 67 professor 45 mind 33 earth 10
sold* soldi* 3998 army 1198 military 1198 soldier 950 soldiers 731 gives 46 milit* 11
solda soldier 4764 soldi* 2160 army 253 military 253 soldiers 155 gives 97 coura* 3 courage 3
soldats army 3645 military 3645 soldiers 2224 soldi* 345 milit* 32
sole panel 3778 solar 3778
sole* sun 1421 solei* 1014 soleil 1014 strok* 315 stroke 315 sunst* 315 sunstroke 315 cite 186 refer* 118 referring 118 words 116 eclip* 114 eclipse 114 provided 106 heat 80 sure 76
soleil solei* 1355 soleil 1355 heat 742 sun 601 hot 378 cite 249
soley sun 1173 solei* 838 soleil 838 strok* 489 stroke 489 sunst* 489 sunstroke 489 eclip* 431 eclipse 431 refer* 168 referring 168 words 166 cite 154 provided 152 sure 108 manif* 64
soli* solin* 1636 solino 1636 solut* 1459 solution 1459 art 274 arts 274 coordinate 274 creation 274 expo 274 solic* 274 solicit 274 betwenn 205 dyoba* 205 dyobal 205 dyobe* 205 dyobel 205
solino solin* 4908 solino 4908 solid* 31 solidarity 31
solision solut* 4378 solution 4378
solisyon solut* 4378 solution 4378
solu* solut* 4378 solution 4378
solution solut* 4378 solution 4378
solutions solut* 4378 solution 4378
soly sun 1707 strok* 1140 stroke 1140 sunst* 1140 sunstroke 1140 solei* 678 soleil 678 cite 125 heat 3
somm* beg 480 lesso* 384 lesson 384 liter* 384 literal 384 translation 384 57 252 rheto 180 writer 180 mole 168 nicol* 168 nicolas 168 destroy 165 18 162 petion 140 adult* 86
sommes beg 675 57 354 mole 235 nicol* 235 nicolas 235 destroy 231 petion 197 adult* 121 adults 121 are 116 peler* 99 pelerin 99 bruis* 96 bruised 96 ville 65 20 29
song* mis 3453 miss 3453 remem* 63 remember 63
songe remem* 2176 remember 2176 mis 1386 miss 1386
sonj* remem* 3572 remember 3572 mis 21 miss 21
sonje remem* 3572 remember 3572 mis 21 miss 21
sont sismi* 342 sismic 342 these 270 thsnk 244 avaib* 182 avaible 182 indee* 175 indeed 175 writt* 171 written 171 cay 157 overp* 157 overpopulation 157 overw* 157 overwhelmed 157 risings 157
sors leave 1202 out 1164 go 5 get 3
sort* leave 1212 out 1174
sorti leave 1188 out 1150 from 15 come 9
sortie leave 1202 out 1164 go 5 get 3
sortir leave 1202 out 1164 go 5 get 3
sos aux 1601 sos 798 roads 483 segui* 483 seguineau 483 avaib* 418 avaible 418 indee* 402 indeed 402 necessity 289 barth* 141 bartholy 141 43 47 flooding 37 flood* 22 caye 20
sot recen* 1727 recently 1727 lots 545 kind 350 leave 316 jobs 303 join 243 pays 243 truiton 243 whate* 243 whatever 243 listened 96 out 82 from 38 come 24 truit* 19
sote mns 653 worst 587 psychologist 407 sinis* 361 sinister 361 scare* 351 scared 351 easil* 318 easily 318 freig* 318 freighten 318 psych* 305 droui* 207 drouillard 207 sayin* 206 saying 206
soti from 322 out 247 alive 169 named 147 burea* 135 bureau 135 currently 135 functionning 135 urgency 135 form 123 assisting 121 limit* 121 limited 121 expecting 118 yow 118 expec* 117
sou on 194 about 155 add 102 pimpl* 69 pimples 69 occup* 67 occupation 67 count 61 tells 59 gouve* 55 teste* 54 testere 54 vitim* 54 vitims 54 funct* 53 enjoy 50
soud deaf 23983
souf breathe 1011 causes 557 occur 557 break 543 breath 510 cause* 257 contact 186 more 174 conta* 140 too 102 tremors 57 night 53 breat* 42 something 18 somet* 13 family 12
souf* suffe* 749 suffer 724 suffering 678 lots 194 assoc* 52 association 52 canno* 37 cannot 37 jokin* 23 joking 23 person 6 perso* 4 sad 4 go 3
souffrance sad 2941 suffer 374 suffering 204 suffe* 54
souffre sad 2941 suffer 374 suffering 204 suffe* 54
souffrir sad 2941 suffer 374 suffering 204 suffe* 54
souffrons sad 2941 suffer 374 suffering 204 suffe* 54
soufrans suffer 875 assoc* 516 association 516 suffering 479 suffe* 126 victims 14
soufri suffe* 1094 suffering 665 lots 353 suffer 302 canno* 67 cannot 67 go 5 reach* 4 reached 4 resso* 3 ressources 3 wipe 3 wipes 3
soufwi suffer 875 suffering 479 jokin* 227 joking 227 suffe* 126 person 59 perso* 43 important 17 impor* 16 message 7 notes 6 note 5 messa* 3
souh* wish 3096
souhaite wish 3096
soul* shoe 1866 shoes 1866 casez 398 holes* 398 holese 398 poors 398 tahnk 398 sanda* 315 sandals 315 cornr* 254 cornrow 254 denim 254 printed 254 sees 254 weari* 254 wearing 254
soulye shoe 2622 shoes 2622 sanda* 1839 sandals 1839
soun* tsunami 1345 tsuna* 1216
sounami tsunami 1345 tsuna* 1216
soup* separating 208 suppe* 185 supper 185 dinne* 183 dinner 183 betin 139 prolonge 139 tltu 139 tltus 139 receivng 132 recieved 132 arms 126 legs 126 philanthropic 102 schoolmy 92 35 88
soupe suppe* 3890 supper 3890 dinne* 3838 dinner 3838
soupl please 138 pleas* 135
souple separating 244 betin 161 prolonge 161 tltu 161 tltus 161 receivng 156 recieved 156 arms 153 legs 153 philanthropic 127 schoolmy 117 35 104 mormo* 104 mormon 104 beggi* 101 begging 101
sous sourc* 2873 source 2873 sprin* 2873 spring 2873 under 575 decom* 524 decombres 524 announces 282 effer* 282 effert 282 magno* 282 magnola 282 trenb* 282 trenblement 282 pile 174 sand 151
sous* stati* 2004 station 2004 police 103 polic* 76
souskomisarya stati* 2004 station 2004 police 103 polic* 76
sout* support 1489 suppo* 745 despise 230 hey 230 sache* 230 sachet 230 closedplace 218 created 218 vivti* 218 vivtims 218 wickedness 218 bath 192 creat* 147 ladie* 138 ladies 138 order 103
soutenir support 2234 suppo* 1118
soutien support 2234 suppo* 1118
soutni support 2234 suppo* 1118
soutyen support 2234 suppo* 1118
souv* often 4119 conducteur 421 exp 421 feber* 421 febert 421 mathi* 421 mathieu 421 operator 421 souve* 421 souverain 421 household 365 survived 365 miami 314 glas 183 glass 183 nephe* 141
souvan often 8355
souvent sometimes 6075 often 2837
sove flee 1120 save 1113 rescue 167 prisoners 166 prison 165 rescu* 162 ti 120 cars 92 asham* 91 ashamed 91 gabyo* 86 gabyon 86 southern 86 front* 78 frontiere 78 san 78
sovt* rescue 1640 rescu* 1592
sovtaj rescue 1640 rescu* 1592
spag* pasta 5572 spagh* 5572 spaghetti 5572
spaghetti pasta 5572 spagh* 5572 spaghetti 5572
srie* seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
srieux seriously 4600 severe 4600 serio* 2669 serious 2669 sever* 3
st st 1402 40 152 rough* 152 roughly 152 tin 145 northern 122 builder 112 domingue 112 experiences 112 indom* 112 indomain 112 resul* 111 result 111 unkno* 91 unknown 91 1842 89
stad stadi* 6414 stadium 6414
stas* stati* 2106 station 2106 gas 143
stasyon stati* 2106 station 2106 gas 143
sten certain 3968 certa* 2665
sti from 1031 leave 148 out 144
stif* diplo* 2000 diploma 2000 certi* 9 certificate 9
stifika diplo* 2000 diploma 2000 certi* 9 certificate 9
stnm* certainly 10187 certa* 317
stnman certainly 10187 certa* 317
stoc* shortage 3070 short* 2749 stock 1470
stock shortage 3070 short* 2749 stock 1470
stp digiciel 563 extra 563 predicted 376 sore 343 predi* 271 some 210 deal 201 throa* 196 throat 196 difficulty 55 please 43 pleas* 42 drink 19 month 15 diffi* 10 information 5
stre* stres* 1259 stress 1259 62 699 docteur 699 noel 699 nombe* 699 nomber 699 peguy 699 distinction 537 makay* 537 makaya 537 acros* 322 across 322 disti* 261 club 212 docte* 35
stres stres* 3778 stress 3778
strs stres* 3778 stress 3778
sucr* sugar 3725 salt 875
sucre sugar 3725 salt 875
suff* enoug* 1600 enough 1600
suffisant enoug* 1600 enough 1600
suffit enoug* 1600 enough 1600
suis am 266 assistant 186 darli* 141 darling 141 decom* 129 decombres 129 clock 99 ten 81 spend 79 o 77 crazy 65 rheto 61 writer 61 18 55 sdude* 55 sdudent 55
suiv follow 3516 follo* 2993
suna* tsunami 1345 tsuna* 1216
sunami tsunami 1345 tsuna* 1216
sur goods 311 requiere 275 addit* 254 additional 254 mosquitoes 254 exact* 186 exactly 186 france 173 on 169 informed 133 requesting 131 makin* 124 making 124 counterpart 122 informs 122 requi* 117
surv* survivor 1969 survivors 1890 survi* 974
survivant survivor 1969 survivors 1890 survi* 974
survivants survivor 1969 survivors 1890 survi* 974
svi serve 3210 use 1409
svis services 5375 service 52 servi* 16
svl brain 4485
svo brain 4485
svp bitti* 89 bitting 89 plea 87 pleas 87 pleas* 85 francais 82 svp 82 please 78 cover 55 signo* 55 signoa 55 tempo 55 settl* 46 settle 46 v 46 60 36
svyt pad 2422 pads 2422 sanitary 2422 towel* 2422 towels 2422 sanit* 2236
swa eithe* 860 either 860 e 330 mail 217 eveni* 216 evening 216 night 200 yeste* 162 yesterday 162 every 105 shoot* 103 shooting 103 program 76 soldiers 70 iron 54 jokin* 45
swaf thirs* 1397 thirst 1227 thirsty 290 ak 65 amess* 65 amessage 65 anba 65 bagay 65 bondy* 65 bondye 65 di 65 f 65 grang* 65 grangou 65 kote 65 kouny* 65
swan* treat 3120 treatment 713 treat* 419 care 69
swanye treat 3120 treatment 713 treat* 419 care 69
swas* seventy 5478 sixty 5114 seven* 907
swasann sixty 7671
swasanndis seventy 16435 seven* 2722
swasant sixty 7671
sway* treat 3120 treatment 713 treat* 419 care 69
swaye treat 3120 treatment 713 treat* 419 care 69
swen care 1162 treatment 577 titu 423 titus 423 treat* 339 alexi* 298 alexie 298 nd 298 chalk* 160 chalkolimon 160 reach* 76 reached 76 energ* 69 energy 69 medical 39 berti* 38
swen* treatment 2021 treat* 1186 medical 284 care 196 medic* 4
swenyaj treatment 2021 treat* 1186 medical 284 care 196 medic* 4
swet wish 2933 hope 100
swet* wish 2933 hope 100
swete wish 2933 hope 100
swin treatment 2021 treat* 1186 medical 284 care 196 medic* 4
swiv follow 3516 follo* 2993
swiv* follow 3516 follo* 2993
swivi follow 3516 follo* 2993
syel heave* 3442 heaven 3442 sky 915
syl heave* 3442 heaven 3442 sky 915
t antis* 195 antiseismic 195 joke 193 jokes 193 continues 184 earthquakes 184 previous 184 trunc* 184 truncated 184 tells 146 was 143 love 133 pwers* 133 pwerson 133 symbo* 133 symbols 133
ta would 94 whoul* 63 whould 63 shouldn 51 later 49 like 44 proce* 43 late 39 be 37 capab* 33 capable 33 showering 32 present 30 infos 27 shoul* 26 desen* 24
tab table 23983
taba tabar* 3730 tabarre 3730 chemi* 318 chemin 318 lespi* 318 lespinasse 318 coupo* 68 coupon 68
taba* tabar* 4113 tabarre 4113
tabar tabar* 4113 tabarre 4113
tabare tabar* 4113 tabarre 4113
tabarre tabar* 4113 tabarre 4113
tabl* purif* 4196 purification 4196 tablet 4196 table* 3501
tablet purif* 4196 purification 4196 tablet 4196 table* 3501
tablt purif* 4196 purification 4196 tablet 4196 table* 3501
tafy* alcoh* 3968 alcohol 3968 rum 3968
tafya alcoh* 3968 alcohol 3968 rum 3968
taie* were 2386 was 103
taient were 2386 was 103
tait were 2386 was 103
taks* taxi 8358 motorcycle 2282 motor* 1438
taksi taxi 8358 motorcycle 2282 motor* 1438
tal minot* 1474 minoterie 1474 earli* 864 earlier 864 convi* 480 convicts 480 seeki* 480 seeking 480 escaped 374 later 308 rubbles 308 shoot* 198 shooting 198 escap* 195 soon 161 assyl* 156
tale earli* 2592 earlier 2592 later 925 soon 482
tamp* airpo* 281 airport 281 advance 269 desin* 240 desinfectant 240 greet 240 perdo* 240 perdonable 240 advan* 234 usaid 159 up 78 please 47 pleas* 45 toilet 22 toile* 12
tampri airpo* 281 airport 281 advance 269 desin* 240 desinfectant 240 greet 240 perdo* 240 perdonable 240 advan* 234 usaid 159 up 78 please 47 pleas* 45 toilet 22 toile* 12
tan weath* 384 weather 384 recieve 329 time 211 bless* 116 blessed 116 listen 116 fix 111 recie* 105 tents 103 tells 99 exten* 92 extended 92 causes 89 occur 89 break 87
tand* hear 911 heard 523 voice 383 wanna 304 centers 201 finds 201 heber* 201 hebergements 201 oblige 201 oblig* 162 worst 116 join 105 pays 105 truiton 105 whate* 105 whatever 105
tande hear 971 heard 641 wanna 327 centers 214 finds 214 heber* 214 hebergements 214 oblige 214 oblig* 173 worst 124 join 112 pays 112 truiton 112 whate* 112 whatever 112 atten* 103
tank* such 660 froid* 290 froide 290 reach* 289 reached 289 rivie* 164 riviere 164 ti 146 caraib 141 lumie* 141 lumiere 141 namin* 141 naming 141 radio* 141 radios 141 haven 140
tankou such 720 froid* 316 froide 316 rivie* 179 riviere 179 ti 160 caraib 154 lumie* 154 lumiere 154 namin* 154 naming 154 radio* 154 radios 154 haven 153 batis* 151 batiste 151
tann waiti* 674 waiting 674 wait 388 takec* 320 takecare 320 expecting 205 yow 205 expec* 204 darbo* 168 darboun 168 leogan 168 190 134 garbl* 134 garbledwhat 134 campa* 111 campaign 111
tanp* tempe* 243 temperature 243 tempo* 150 storm 124 recie* 103 temporary 96 beggi* 91 begging 91 please 90 pleas* 88 along 87 bad 67 breath 44 short 37 david* 33 davidson 33
tanperati tempe* 15325 temperature 15325
tanpet storm 3383 weath* 302 weather 302 bad 282
tanpi please 138 pleas* 135
tanpor temporary 2209 tempo* 1361
tanpore temporary 2209 tempo* 1361
tanpri recie* 148 beggi* 123 begging 123 along 112 please 96 pleas* 94 breath 53 short 45 david* 39 davidson 39 paul 39 plese 39 ruell* 39 ruelle 39 treated 39 communial 35
tanprii please 138 pleas* 135
tanpt storm 3383 weath* 302 weather 302 bad 282
tans* hyper* 3031 hypertension 3031 press* 3031 pressure 3031
tansion hyper* 3031 hypertension 3031 press* 3031 pressure 3031
tansyon hyper* 3031 hypertension 3031 press* 3031 pressure 3031
tant tent 326 set 155 tant 153 ent 116 rail 114 cover* 100 covers 100 shelt* 99 caref* 94 carefour 94 tents 70 aunt 66 shelter 43 un 41 alexi* 37 alexie 37
tant* sable 1401 tents 438 start* 421 started 421 uncle 367 aunt 292 choos* 174 choose 174 identification 151 howev* 137 however 137 airpo* 44 airport 44 ident* 40 body 16 tent 12
tante sable 1401 tents 438 start* 421 started 421 uncle 367 aunt 292 choos* 174 choose 174 identification 151 howev* 137 however 137 airpo* 44 airport 44 ident* 40 body 16 tent 12
tap was 361 picku* 279 pickup 279 tapta* 279 taptap 279 fixed 237 bette* 224 better 224 masso* 209 masson 209 someting 209 colon 169 foof 169 umpas* 169 umpasse 169 damaged 160
tapt* picku* 3629 pickup 3629 tapta* 3629 taptap 3629
taptap picku* 3629 pickup 3629 tapta* 3629 taptap 3629
tare* customer 3171 custo* 1656 love 475
tarenmen customer 3171 custo* 1656 love 475
tat state 1793 government 130 gover* 125
tats states 2071 state* 2066 unite* 44 united 44
tavl* would 167 like 106
tavle would 167 like 106
tay seams* 3100 seamstress 3100 sewin* 3100 sewing 3100 tailo* 3100 tailor 3100
taye cut 2381 seams* 1550 seamstress 1550 sewin* 1550 sewing 1550 tailo* 1550 tailor 1550
te had 173 tea 160 was 119 earth 115 were 93 feel 67 medecin 56 seem 51 groun* 47 ground 47 born 46 potat* 43 potato 43 eartq* 41 eartquake 41 circu* 40
tebe tb 4635 tuber* 4635 tuberculosis 4635
tech* technician 2603 trained 1164 agron* 953 agronomy 953 techn* 841 train* 418 field 63 engineer 30 engin* 16
technicien technician 2603 trained 1164 agron* 953 agronomy 953 techn* 841 train* 418 field 63 engineer 30 engin* 16
tekn* technical 3847 techn* 3424 technician 451 handing 37 handling 37 technicians 37 handi* 10 handl* 6 institutions 5 white* 3 whites 3
teknik technical 8242 technician 966 techn* 312
teknisien technical 8242 technician 966 techn* 312
teknisyen techn* 4214 technical 1626 handing 335 handling 335 technicians 335 technician 191 handi* 88 handl* 49 institutions 41 white* 31 whites 31 insti* 8
teks text 3427 sms 226
tel telep* 934 telephone 934 sen 720 sens 720 complete 313 compl* 251 clear 146 build 25 doesn 25 text 11
tele telev* 4425 television 4425
tele* phone 558 telep* 428 telephone 428 telev* 340 television 340 charger 206 160 127 motorola 127 wx 127 charg* 121 charge 121 boul 103 phone* 103 phones 103 telec* 82 teleco 82
telef telep* 1885 telephone 1885
telefn telep* 761 telephone 761 charger 668 charg* 393 charge 393 phone 392 numbe* 38 number 38
telefon phone 585 160 254 motorola 254 wx 254 boul 206 charger 206 phone* 206 phones 206 telep* 199 telephone 199 enew 143 enews 143 cannn* 121 cannnot 121 charg* 121 charge 121
telefone telep* 1885 telephone 1885
telephon telep* 1885 telephone 1885
telephone brack* 1046 bracket 1046 midda* 1046 midday 1046 phone 663 telep* 3 telephone 3
telephoner name 819 numbe* 271 number 271 phone 136 call 97
television telev* 4424 television 4424
televizyon telev* 4425 television 4425
temp* storm 2098 consider 579 14 483 affra* 349 affraid 349 hurri* 230 hurricane 230 hour 177 cyclone 169 consi* 93 cyclo* 75 born 16 each 3 hallo 3
tempete storm 3147 hurri* 346 hurricane 346 cyclone 254 cyclo* 112
tempte storm 3147 hurri* 346 hurricane 346 cyclone 254 cyclo* 112
tent tents 1105 tent 30
tent* tents 488 water* 329 bothe* 218 bothering 218 damn 218 rando* 218 random 218 tente 215 tent 163 alix 132 champagne 132 colem* 132 coleman 132 flash 132 roy 132 pill 57
tente tente 335 tents 330 tent 216 alix 215 champagne 215 colem* 215 coleman 215 flash 215 roy 215 emess* 103 emessage 103 pill 103 vit 103 watere 103 asthm* 77 asthma 77
tentes tents 622 using 456 butte 452 made 429 moon 333 sheets 206 sheet* 186 boyer 64 mysel* 47 myself 47 tent 17 outsi* 6 outside 6 rescu* 6 rescue 6
tere burie* 2958 buried 2958 bury 1595
tere* field 1618 land 601 mudsl* 476 mudslide 476 tesin* 339 tesina 339 underground 339 footb* 216 football 216 socce* 216 soccer 216 gabyo* 145 gabyon 145 southern 145 lands* 89 landslide 89
teren field 1618 land 601 mudsl* 476 mudslide 476 tesin* 339 tesina 339 underground 339 footb* 216 football 216 socce* 216 soccer 216 gabyo* 145 gabyon 145 southern 145 lands* 89 landslide 89
teri* docha* 1265 dochamo 1265 sapot* 1265 sapotille 1265 terra* 1265 terrain 1265 footb* 901 football 901 socce* 901 soccer 901 field 76 21 9
terin docha* 1265 dochamo 1265 sapot* 1265 sapotille 1265 terra* 1265 terrain 1265 footb* 901 football 901 socce* 901 soccer 901 field 76 21 9
terr* groun* 405 ground 405 terre 268 requiere 160 occur* 113 occurs 113 goode* 91 goodevening 91 oriental 91 rtho 82 tremb* 82 trembling 82 21 81 orien* 80 tuesd* 78 tuesday 78
terre groun* 405 ground 405 terre 268 requiere 160 occur* 113 occurs 113 goode* 91 goodevening 91 oriental 91 rtho 82 tremb* 82 trembling 82 21 81 orien* 80 tuesd* 78 tuesday 78
tes analy* 2326 analysis 2326 lab 2326 taken 359 testi* 359 testing 359 humil* 282 humiliate 282 ignor* 282 ignore 282 misun* 282 misunderstood 282 bisou 167 deposited 167 desti* 167 destiny 167
tet head 675 heada* 423 headache 423 ourse* 376 ourselves 376 hair 284 flash* 259 flashlight 259 worri* 259 worried 259 dizzy 250 meno 180 menos 180 roof 165 40 106 rough* 106
teta* tetan* 4310 tetanus 4310 unite* 299 united 299
tetanos tetan* 5746 tetanus 5746
tetans tetan* 5746 tetanus 5746
tetansanm unite* 1196 united 1196
tete breas* 3036 breastfeed 1670 nursi* 1670 nursing 1670 head 1072 breast 510
tetm ourse* 2603 ourselves 2603 mysel* 273 myself 273
teya* cinem* 7661 cinema 7661 theat* 7661 theater 7661
teyat cinem* 7661 cinema 7661 theat* 7661 theater 7661
than* bags 376 mats 376 waters 376 contimue 292 gods 292 prayers 292 ur 292 wenee* 288 weneed 288 mat 244 your 170 bles 167 bless 167 direction 160 water* 105 bag 97
thank bags 376 mats 376 waters 376 contimue 292 gods 292 prayers 292 ur 292 wenee* 288 weneed 288 mat 244 your 170 bles 167 bless 167 direction 160 water* 105 bag 97
the comity 511 mojad 511 bened* 486 benediction 486 steal* 376 stealing 376 distinction 268 makay* 268 makaya 268 by 215 cuz 184 mes 184 mess 184 umbre* 176 umbrella 176 your 162
thom* thoma* 5788 thomassin 1000 thomazeau 591 300 64 king 64 km 64 19 19 east 11 32 8
thomassin thomassin 5345 thoma* 1980 300 243 king 243 km 243 19 74 east 43 32 29
thomazeau thomazeau 12036 thoma* 267
ti littl* 216 little 216 juana* 178 juanary 178 laval 138 some 136 diarrhoea 128 infan* 119 infant 119 comme* 117 commerce 117 bug 112 insect 112 bit 108 measle 96 plea 93
tibb infan* 6182 infant 6182
tibe* baby 1033 thoughts 987 tb 927 tuber* 927 tuberculosis 927 formu* 858 formula 858 infan* 737 infant 737 babie* 66 babies 66 thoug* 36 incom* 6 incomplete 6
tibebe baby 1291 thoughts 1234 formu* 1072 formula 1072 infan* 921 infant 921 babie* 82 babies 82 thoug* 45 incomplete 8 incom* 7 outsi* 3 outside 3
tibekiloz tb 4635 tuber* 4635 tuberculosis 4635
tibk* tb 4635 tuber* 4635 tuberculosis 4635
tibkiloz tb 4635 tuber* 4635 tuberculosis 4635
tifi girl 2427 enew 248 enews 248 daugh* 204 daughter 204 littl* 117 little 117 salut 96
tifo* typho* 2966 typhoid 2966
tifoid typho* 2966 typhoid 2966
tifoyid typho* 2966 typhoid 2966
tiga* boy 6241 son 53 littl* 11 little 11
tigason boy 6241 son 53 littl* 11 little 11
tigo* petit 1103 talk 410 heard 318 reply 183 goave 163 littl* 103 little 103 hi 52 write 39 one 12
tigoave petit 2206 goave 326
tigw* goave 1475 petit 562 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
tigwav goave 1475 petit 562 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
tij turge* 3414 turgeau 3414
tijo turge* 3414 turgeau 3414
tijo* turge* 3414 turgeau 3414
tijou turge* 3414 turgeau 3414
tik vouch* 5068 voucher 5068 coupo* 1713 coupon 1713 ticke* 58 ticket 58
tike ticke* 3354 ticket 3354 vouch* 592 voucher 592 coupo* 200 coupon 200
tikr* bit 4141 littl* 43 little 43
tikras bit 4141 littl* 43 little 43
tile* aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
tilenl aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
tilenol aspir* 5408 aspirin 5408 paink* 5408 painkiller 5408
timo* children 572 child* 421 kid 231 kids 231 unacc* 207 unaccompanied 207 aller 157 americain 157 ce 157 est 157 monde 157 ont 157 que 157 qui 157 tomoi* 157 tomoin 157
timoun unacc* 457 unaccompanied 457 children 450 child* 332 kid 277 kids 277 aller 206 americain 206 ce 206 est 206 monde 206 ont 206 que 206 qui 206 tomoi* 206 tomoin 206
timoune kid 1934 kids 1934 children 19 child* 14
tip quality 5140 quali* 2696 type 2220 kind 11
tira* bulle* 3291 bullet 3291 gunsh* 3291 gunshot 3291 shoot 3291 shot 2971
tiraj bulle* 3291 bullet 3291 gunsh* 3291 gunshot 3291 shoot 3291 shot 2971
tire bulle* 1645 bullet 1645 gunsh* 1645 gunshot 1645 shoot 1645 shot 1485 shoot* 1177 shooting 1177 soldiers 795 iron 616 frere* 326 freres 326 soldi* 123 hurry 58 bridg* 21 bridge 21
tita* titan* 3617 titanyen 1613 earli* 864 earlier 864 later 308 soon 161
tital earli* 2592 earlier 2592 later 925 soon 482
titale earli* 2592 earlier 2592 later 925 soon 482
titanyen titanyen 7133 titan* 1515
titanyin titanyen 7133 titan* 1515
titayen titanyen 7133 titan* 1515
tiwo* bit 4141 littl* 43 little 43
tiwoka bit 4141 littl* 43 little 43
tiye murder 2606 murde* 1784 docter 576 b 464 docte* 461 edh 399 convi* 360 convicts 360 seeki* 360 seeking 360 escaped 280 general 203 quick* 174 quickly 174 shoot* 148 shooting 148
tiyo tap 6972 fauce* 1130 faucet 1130 pipe 1130 treating 510
tjrs alway* 1488 always 1488 still 60
tks text 3427 sms 226
tlph* phone 1289 name 25 numbe* 8 number 8 call 3
tlphone phone 1325
tlphoner name 819 numbe* 271 number 271 phone 136 call 97
tlvi* telev* 4424 television 4424
tlvision telev* 4424 television 4424
tmou* kid 1934 kids 1934 children 19 child* 14
tmoun kid 1934 kids 1934 children 19 child* 14
to soon 753 goud 598 00 467 accommodation 269 sukku* 232 sukkur 232 rate 198 desso* 181 dessource 181 lemai* 181 lemaire 181 premi* 181 premiere 181 contimue 156 gods 156 prayers 156
toi prefe* 612 prefer 612 darli* 438 darling 438 too 264 crazy 203 christ 201 br 194 soint 194 upon 194 chris* 180 think* 103 thinking 103 dead 70 angel 69 you 57
toil* latrines 1005 toilets 679 using 500 made 469 toile* 469 resso* 438 ressources 438 wipe 438 wipes 438 toilette 429 washi* 429 washington 429 sheets 226 sheet* 204 hygienic 113 latri* 82
toilettes latrines 4883 toilets 3299 latri* 400 wash 378 soap 308 toile* 25
toit roof 3412 wall 276
tol metal 6570 roofi* 6570 roofing 6570 tin 304 sheet 115
toma* thoma* 4370 tomat* 3831 tomato 3831 thomassin 874 thomazeau 374
tomasen thomassin 5743 thoma* 2127
tomassin thomassin 5743 thoma* 2127
tomat tomat* 15323 tomato 15323
tomazo thomazeau 12036 thoma* 267
tomb* fall 1775 fell 1775 falli* 868 falling 868 translate 166 trans* 119 important 76 impor* 72 s 35 notes 27 note 24
tombe fall 3550 fell 3550 falli* 1736 falling 1736
tonb fall 3550 fell 3550 falli* 1736 falling 1736
tonb* fall 1087 fell 1087 beb 362 othe 362 raine 362 rains 345 handle 311 raini* 306 raining 306 rhe 301 chal 180 janti 180 pleaseit 180 colla* 111 collapsed 111 handl* 105
tonbe fall 1087 fell 1087 beb 362 othe 362 raine 362 rains 345 handle 311 raini* 306 raining 306 rhe 301 chal 180 janti 180 pleaseit 180 colla* 111 collapsed 111 handl* 105
tont* uncle 3987
tonton uncle 3987
tos cough* 9628 coughing 9628 cough 548
tota* total 2905 57 975 petion 541 adult* 332 adults 332 peler* 273 pelerin 273 ville 178 20 81 babie* 75 babies 75 3 26 5 17
total total 2905 57 975 petion 541 adult* 332 adults 332 peler* 273 pelerin 273 ville 178 20 81 babie* 75 babies 75 3 26 5 17
tou marit* 192 maritime 192 also 168 archives 136 reconstruction 136 throa* 133 throat 133 insul* 120 insult 120 advance 114 texts 105 bon 100 lilav* 100 lilavoie 100 repo 100 advan* 99
touc* touch 3343 paid 1151 intac* 480 intact 480 payme* 466 payment 466 lacro* 267 lacrobat 267 lower 267 mission 267 touch* 267 touched 267 men 219 orang* 161 orange 161 police 85
touche touch 3343 paid 1151 intac* 480 intact 480 payme* 466 payment 466 lacro* 267 lacrobat 267 lower 267 mission 267 touch* 267 touched 267 men 219 orang* 161 orange 161 police 85
toud* faint 5758 uncon* 2648 unconscious 2648 dizzy 56
toudi faint 5758 uncon* 2648 unconscious 2648 dizzy 56
touf* choke 7994 suffo* 7994 suffocate 7994
toufe choke 7994 suffo* 7994 suffocate 7994
touj* alway* 656 always 656 still 555 orthe* 201 orther 201 allwa* 177 allways 177 highe* 163 higher 163 debts 159 indep* 159 independence 159 willi* 159 willing 159 raise 145 dolla* 36
toujou alway* 342 always 342 orthe* 321 orther 321 allwa* 282 allways 282 lived 258 highe* 255 higher 255 debts 254 indep* 254 independence 254 willi* 254 willing 254 raise 227 still 224
toujour alway* 1488 always 1488 still 60
toujours alway* 1066 always 1066 still 499 yet 38 rarel* 18 rarely 18
toujr alway* 1488 always 1488 still 60
toul* daily 5611 every 27
toule daily 5611 every 27
toulejou daily 5611 every 27
toum* everybody 3468 everyone 661
toumoun everybody 3468 everyone 661
toun* return 990 become 837 retur* 632 back 455 becom* 343 depor* 113 deportation 113 deported 113 frame 28
tounen become 977 return 928 retur* 592 back 401 becom* 400 depor* 168 deportation 168 deported 168 frame 79 won 3
tounin return 1514 retur* 966 back 230
toup* near 1336 close 900 next 58
toupre near 1336 close 900 next 58
tous cough 2764 supposed 501 ceism* 366 ceisme 366 thsnk 247 cough* 245 coughing 245 ve 219 every 214 writt* 174 written 174 sky 139 news 110 all 105 informations 55 info 46
tous* cough* 3209 coughing 3209 immediately 1119 immed* 735 broad* 513 broadcast 513 fanat* 513 fanatic 513 incon* 513 inconditional 513 luco 513 raoul 513 tiot 513 away 457 cough 183 listening 76
touse cough* 9628 coughing 9628 cough 548
touswit immediately 3357 immed* 2204 away 1372 right 9
tout all 255 every* 208 announcers 51 annou* 49 everyone 49 importain 45 differents 40 tinan* 40 tinante 40 circu* 38 circulate 38 informatins 38 amuse 35 distract 35 helpi* 35 helping 35
tout* entir* 725 entire 725 whole 725 every 280 earli* 247 earlier 247 every* 191 immediately 160 gave 129 informed 115 immed* 105 everywhere 95 aroun* 94 around 94 later 88 donations 77
toutal earli* 2592 earlier 2592 later 925 soon 482
toutale earli* 2592 earlier 2592 later 925 soon 482
toutbagay everything 1570 every* 194
toute entir* 1100 entire 1100 whole 1100 every 907 tente 431 informed 427 donations 232 membe* 232 members 232 nazar* 232 nazareen 232 losed 196 donat* 141 persons 44 consider 35 choos* 30
toutes 40 608 rough* 608 roughly 608 tin 579 hallo 340 hard 314 great 296 happened 280 acces* 276 access 276 sold 246 congratulate 208 advice 171 th 142 00 133 as 106
toutkote everywhere 5160
toutmoun everybody 3468 everyone 661
toutotou aroun* 1972 around 1972
toutswit immediately 3357 immed* 2204 away 1372 right 9
toutt entir* 7708 entire 7708 whole 7708
touv* located 2589 locat* 881 found 4
touve located 2589 locat* 881 found 4
touy* kill 1114 killi* 662 killing 662 kille* 537 killed 537 murder 342 exten* 290 extended 290 murde* 234 archa* 172 archaie 172 ak 112 amess* 112 amessage 112 anba 112 bagay 112
touye kill 1114 killi* 662 killing 662 kille* 537 killed 537 murder 342 exten* 290 extended 290 murde* 234 archa* 172 archaie 172 ak 112 amess* 112 amessage 112 anba 112 bagay 112
trad* translator 4654 interpreter 1350 impatiently 16 since* 16 sincerely 16 yours 16 impat* 12 findi* 5 finding 5
tradikt interpreter 4355 translator 1751 inter* 5
tradikte interpreter 4355 translator 1751 inter* 5
tradui interpreter 4355 translator 1751 inter* 5
traf* traff* 4666 trafficking 4666 trafficker 1428
trafic traff* 5265 trafficking 5265
trafik trafficker 9353 traff* 1342 trafficking 1342
trafikan trafficker 9353 traff* 1342 trafficking 1342
trai* traff* 2633 trafficking 2633 treat 1560 treatment 357 treat* 209 care 35
traite traff* 5265 trafficking 5265
traitement treat 3120 treatment 713 treat* 419 care 69
trak* bulld* 1726 bulldozer 1726 tract* 1671 tractor 1671 worri* 630 worried 630 worry 467 concern 263 conce* 97
trakas worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
trakase worri* 1576 worried 1576 worry 1168 concern 658 conce* 242
trakt bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
trakte bulld* 2877 bulldozer 2877 tract* 2784 tractor 2784
tram* ocloc* 1086 oclock 1086 eventuel 324 preci* 324 precision 324 earthquake 167 persons 158 earth* 106 10 40 event* 18
tramblema earthquake 253 earth* 161
trambleman ocloc* 1416 oclock 1416 eventuel 437 preci* 437 precision 437 persons 213 earthquake 139 earth* 89 10 52 event* 24
tran* trans* 143 earth* 114 transportation 113 earth 107 foreign 97 transport 97 transfer 95 earthquake 93 thirt* 76 thirty 76 abroad 67 quake* 60 quakes 60 soake* 60 soaked 60 forei* 56
tranble shook 3533 earth 151 earthquake 47 earth* 30
tranbleman earth* 152 earthquake 125 quake* 117 quakes 117 earht* 103 earhtquake 103 eartq* 95 eartquake 95 crash* 82 crashed 82 2010 76 intac* 53 intact 53 juana* 44 juanary 44 victim 43
tranblemannt earthquake 253 earth* 161
tranblemannte earthquake 253 earth* 161
tranblement struck 837 struc* 759 northern 650 resul* 592 result 592 unkno* 483 unknown 483 1842 477 bulan 477 interest 477 kite 477 nan 477 pase 477 sete 477 tegen 477 tranb* 477
tranger abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
trangers abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
trangre abroad 3232 foreigner 2501 abroa* 2360 foreign 242 forei* 140
tranpe soake* 5130 soaked 5130 wet 87
transf transfer 1693 burea* 190 bureau 190 currently 190 functionning 190 urgency 190 agenc* 171 agency 171 curre* 37 trans* 20 weste* 10 western 10 union 3
transfe transfer 1913 cam 127 trans* 22 worki* 17 working 17 start 3
transfert account 4558 accou* 2692 bank 19
transfizyon transfusion 11373 donate 1230 donat* 481
transp transport 2670 transportation 1258 bus 31
transpo transport 2670 transportation 1258 bus 31
transpor transportation 7092 transport 80
transport transport 2426 bus 778
transpote transportation 7092 transport 80
trant thirty 6490 thirt* 6428
trav* work 337 worker 247 worke* 246 cros 178 cross 178 crossing 165 cross* 164 job 153 known 103 worki* 61 working 61 lette* 47 letter 47 souna* 25 sounami 25 spell* 25
travail worki* 412 working 412 brack* 309 bracket 309 midda* 309 midday 309 souna* 266 sounami 266 spell* 266 spelling 266 thanking 266 different 212 might 201 diffe* 200 institutions 194 great 159
travaille worker 2842 worke* 2837
travailler worker 841 worke* 840 trained 706 agron* 578 agronomy 578 train* 253 work 208 love 95 field 38 want 4
travailleur worker 2646 worke* 2642 23 251 25 251 socia* 30 social 30
travaillons worker 2842 worke* 2837
travay work 383 job 260 known 177 worki* 103 working 103 lette* 80 letter 80 worke* 79 worker 79 cleaning 76 embas* 28 embassy 28 unemp* 14 unemployed 14 cazea* 11 cazeau 11
travaye worker 2842 worke* 2838
traverse crossing 5224 cross* 5195
traversee crossing 5224 cross* 5195
traversent crossing 5224 cross* 5195
traverser crossing 2612 cross* 2597 showers 623 cuba 619 showe* 418 predicted 342 predi* 246 tomor* 15 tomorrow 15 tonig* 7 tonight 7 reach 5
travese cros 1371 cross 1371
travse cros 1371 cross 1371
tre very 1688
trem* occur* 260 occurs 260 rtho 227 tremb* 227 trembling 227 death* 183 deaths 183 tremor 137 earthquake 134 pass 102 pas 101 seism 89 earth* 85 canno* 76 cannot 76 again* 48
tremblement occur* 289 occurs 289 rtho 252 tremb* 252 trembling 252 death* 221 deaths 221 tremor 173 earthquake 128 seism 99 canno* 84 cannot 84 earth* 82 again* 53 against 53 tremo* 49
tren mudsl* 2380 mudslide 2380 lands* 445 landslide 445
tren* requiere 1497 earthquakes 1027 twent* 953 twenty 953 requi* 639 thirty 634 thirt* 628 announces 552 effer* 552 effert 552 magno* 552 magnola 552 trenb* 552 trenblement 552 2 132 forty 24
trente twent* 3811 twenty 3811 thirty 2535 thirt* 2511 forty 95 fifty 32
tres very 789 criti* 390 critical 390 dream* 130 dreamer 130 dreams 130 lonel* 130 lonely 130 styli* 130 stylist 130 jokin* 90 joking 90 become 79 enoug* 64 enough 64 caye 40
tret* treat* 1665 potab* 584 potable 584 treat 324 treating 299 contact 170 david* 163 davidson 163 paul 163 plese 163 ruell* 163 ruelle 163 treated 163 tap 140 conta* 128 treatment 74
trete treat* 1258 potab* 701 potable 701 treating 631 tap 296 david* 269 davidson 269 paul 269 plese 269 ruell* 269 ruelle 269 treated 269 contact 204 conta* 153 treat 127 treatment 29
tretman treat 3120 treatment 713 treat* 419 care 69
trez* fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
treze fourt* 4582 fourteen 4582 sixte* 4582 sixteen 4582 thirteen 4582 fifte* 728 fifteen 728 twelv* 728 twelve 728 thirt* 44
trib* court 5963 judge 656 trial 656 justi* 478 justice 478
tribinal court 5963 judge 656 trial 656 justi* 478 justice 478
tris sad 3040 sorro* 862 sorrow 862
tris* sadne* 2890 sadness 2890 sad 1470 suffer 187 suffering 102 suffe* 27 pain 3
triste sad 2941 suffer 374 suffering 204 suffe* 54
tristes sadne* 5780 sadness 5780 pain 5
tristesse sad 2941 suffer 374 suffering 204 suffe* 54
trists sadne* 5780 sadness 5780 pain 5
troi* five 3280 four 1925 three 1593 two 72
trois five 3280 four 1925 three 1593 two 72
trop enoug* 1511 enough 1511 too 51 very 34
trou* found 239 sdude* 145 sdudent 145 find 110 as 94 emess* 94 emessage 94 watere 94 using 92 made 86 calva* 67 calvaire 67 impatiently 67 lazar* 67 lazarre 67 since* 67
trouv sdude* 761 sdudent 761 emess* 507 emessage 507 watere 507 found 449 located 343 water* 251 locat* 117 barth* 94 bartholy 94 great 60 almos* 28 almost 28 etc 25 miser* 15
trouve neighbour 286 found 273 him 208 sentence 181 sente* 179 calva* 175 calvaire 175 lazar* 175 lazarre 175 side 168 bye 164 frida* 152 friday 152 spend 122 morne 84 leg 83
trouver using 207 made 194 affai* 184 affaires 184 different 159 impatiently 156 since* 156 sincerely 156 yours 156 might 151 diffe* 150 institutions 146 sentence 140 sente* 138 pill 128 vit 128
trouvons found 1219
trs enoug* 1511 enough 1511 too 51 very 34
trui* truitier 3973 truit* 3430 jasmi* 106 jasmin 106 villa 106 32 93
truitier truitier 3973 truit* 3430 jasmi* 106 jasmin 106 villa 106 32 93
truv* located 2589 locat* 881 found 4
truve located 2589 locat* 881 found 4
tsin* tsunami 1345 tsuna* 1216
tsinami tsunami 1345 tsuna* 1216
tsun* tsunami 1254 tsuna* 1134 prevent 232 preve* 176 tidal 22 wave 22
tsunami tsunami 1254 tsuna* 1134 prevent 232 preve* 176 tidal 22 wave 22
ttan* unite* 1196 united 1196
ttansanm unite* 1196 united 1196
tte head 5362
tu pwers* 305 pwerson 305 symbo* 305 symbols 305 uses 305 darli* 262 darling 262 dead 198 chretien 167 humil* 162 humiliate 162 ignor* 162 ignore 162 misun* 162 misunderstood 162 chret* 158
tube* tb 4635 tuber* 4635 tuberculosis 4635
tuberkiloz tb 4635 tuber* 4635 tuberculosis 4635
tude study 1719 studi* 724 studies 724
tude* study 1719 studi* 724 studies 724
tudes study 1719 studi* 724 studies 724
tudi* student 709 study 344 stude* 272 certified 254 qualification 254 statement 254 students 209 studi* 145 studies 145 quali* 121 science 40 scien* 34 socia* 14 social 14
tudiant student 876 certified 517 qualification 517 statement 517 stude* 336 quali* 246 science 81 scien* 70 students 67 socia* 29 social 29 cv 5
tudiants students 2043 student 220 stude* 84
tudier study 1719 studi* 724 studies 724
tue kille* 3330 killed 3330 kill 106
tuer kill 3108 kille* 537 killed 537 miser* 115 misery 115
turg* turge* 3267 turgeau 3267 colon 102 foof 102 umpas* 102 umpasse 102 thought 3
turgeau turge* 3267 turgeau 3267 colon 102 foof 102 umpas* 102 umpasse 102 thought 3
tuyo fauce* 5683 faucet 5683 pipe 5683 tap 122
twa three 6765 diarrhoea 222
twal plastic 2802 sheet 2183 cloth 1830 plast* 1499 sheeting 409 tarp 5
twal* toilet 2526 toile* 1342 latrine 1045 latri* 436 latrines 180 paper 19
twalet latrine 1950 toilet 1891 toile* 1005 latri* 813 latrines 593 paper 42
twalt toilet 2266 latrine 1490 toile* 1204 latri* 621 paper 97 latrines 87
twat* roof 3797
twati roof 3797
twaz* third 8756
twazyem third 8756
twazym third 8756
twit* truitier 4140 truit* 3575
twitie truitier 4140 truit* 3575
twitye truitier 4140 truit* 3575
two too 967 bai 382 creol 382 ingli* 382 inglish 382 adres* 198 adress 198 frenc* 35 french 35 two 10 speak 3
twom* traum* 5572 trauma 5572 traumatized 5572
twoma traum* 5572 trauma 5572 traumatized 5572
twomatis traum* 5572 trauma 5572 traumatized 5572
twomatize traum* 5572 trauma 5572 traumatized 5572
twop many 716 too 668 much 196
twou* kit 2370 presence 1631 presidant 1631 located 863 locat* 294 prese* 83 hygie* 25 hygiene 25 lagonave 15 espec* 8 especially 8 lagon* 6
twous kit 7111 hygiene 76 hygie* 74
twouve located 2589 locat* 881 found 4
twp many 716 too 668 much 196
tye murder 10422 murde* 7135 kille* 41 killed 41
tyen* catch 3873 keep 1414 hold 852
tyenbe catch 3873 keep 1414 hold 852
u u 1585 distt 658 continues 529 previous 529 trunc* 529 truncated 529 america 460 desin* 117 desinfectant 117 greet 117 perdo* 117 perdonable 117 ceism* 85 ceisme 85 gov 78 income 78
uit eight 7032
un antis* 179 antiseismic 179 sdude* 144 sdudent 144 counterpart 127 informs 127 trained 111 rtho 107 tremb* 107 trembling 107 distroyed 106 brack* 96 bracket 96 midda* 96 midday 96 agron* 90
une insti* 399 pile 176 rainn* 162 rainning 162 sand 154 medicament 146 avaib* 145 avaible 145 burie* 144 buried 144 indee* 140 indeed 140 one 133 sentence 133 sente* 131 rouge 115
unib* bank 2023 banki* 272 banking 272 bnc 272 chara* 272 characterized 272 concentement 272 endea* 272 endeavour 272 estab* 272 establishment 272 followed 272 greatest 272 preem* 272 preeminence 272 remains 272
unibank bank 3173
unic* unice* 3544 unicef 3544
unicef unice* 3544 unicef 3544
unio* union 1183 weste* 793 western 793 transfer 480 culturelle 167 educative 167 enfan* 167 enfants 167 epano* 167 epanouisment 167 fami 167 pour 167 uceee* 167 uceeedh 167 et 49 cultu* 32
union union 1183 weste* 793 western 793 transfer 480 culturelle 167 educative 167 enfan* 167 enfants 167 epano* 167 epanouisment 167 fami 167 pour 167 uceee* 167 uceeedh 167 et 49 cultu* 32
unis states 1243 state* 1240 france 724 cloths 552 wear 552 franc* 255 canada 247 refuge 127 canad* 61 begin* 60 beginning 60 refug* 46 unite* 27 united 27 usa 8 seneg* 4
univ* faculty 1231 university 798 facul* 697 unive* 400 jokin* 75 joking 75 person 20 perso* 14 happen 9 important 6 impor* 5
universit faculty 2727 facul* 1543 university 87 unive* 44
universite faculty 2727 facul* 1543 university 87 unive* 44
universites faculty 2727 facul* 1543 university 87 unive* 44
universits faculty 2727 facul* 1543 university 87 unive* 44
urge* urgent 597 medications 575 urgen* 476 emerg* 353 emergency 353 danjo* 163 danjour 163 urege* 163 uregent 163 gonav* 68 gonave 68 ddp 61 sourt* 61 sourthern 61 downt* 35 downtown 35
urgemment urgent 793 urgen* 633 emerg* 479 emergency 479
urgence medications 1724 ddp 477 sourt* 477 sourthern 477 emerg* 382 emergency 382 gonav* 203 gonave 203 torbe* 183 torbeck 183 wants 151 urgent 123 urgen* 98 alert 87 part 3
urgences urgent 793 urgen* 633 emerg* 479 emergency 479
urgent urgent 849 urgen* 677 danjo* 490 danjour 490 urege* 490 uregent 490 downt* 106 downtown 106 adult* 94 adults 94 minutes 49 emerg* 14 emergency 14 minut* 14 cell 6
urgente urgent 793 urgen* 633 emerg* 479 emergency 479
usa passed 660 aller 525 americain 525 ce 525 est 525 monde 525 ont 525 que 525 qui 525 tomoi* 525 tomoin 525 witne* 525 witness 525 ya 525 cloths 522 wear 522
usai* usaid 6010
usaid usaid 6010
util* use 2869 serve 974 active 140 entre 140 instr* 140 instructions 140 nou 140 nous 140 porta* 140 portable 140 guide 9 service 3
utiliser use 2289 serve 608 active 386 entre 386 instr* 386 instructions 386 nous 386 porta* 386 portable 386 nou 385 service 44 guide 26 servi* 13
utilize serve 3210 use 1409
v ganna 261 selli* 260 selling 260 stopp* 207 stopped 207 avala* 173 avalaible 173 electronic 173 interesting 173 jobpaw 162 cover* 159 covers 159 leaders 141 boul 138 phone* 138 phones 138
va highe* 565 higher 565 raise 503 lovel* 450 lovely 450 miser* 314 misery 314 continue 246 going 211 kill 206 conti* 153 badly 62 dollar 35 will 23 or 22 go 21
vacc* vacci* 2075 vaccination 2075 vaccine 2075
vaccin vacci* 2075 vaccination 2075 vaccine 2075
vaccination vacci* 2075 vaccination 2075 vaccine 2075
vacciner vacci* 2075 vaccination 2075 vaccine 2075
vaccins vacci* 2075 vaccination 2075 vaccine 2075
vach beef 8358 cow 8358
vag tidal 1630 wave 1630 tsunami 81 tsuna* 73
vais going 585 caye 403 cayes 403 resum* 369 resume 369 city 66 go 59 des 20 will 9 very 5
vaka* vacat* 15262 vacation 15262 holid* 188 holiday 188
vakans vacat* 15262 vacation 15262 holid* 188 holiday 188
vaks* vacci* 1536 vaccination 1536 vaccine 1536 vaccinated 974 campa* 239 campaign 239 impatienntly 239 offer* 239 offering 239 vaksi* 239 vaksination 239 await* 47 awaiting 47 impat* 16
vaksen vacci* 1792 vaccination 1792 vaccine 1792 vaccinated 1136
vaksin vaccinated 6505 vacci* 455 vaccination 455 vaccine 455
vaksinasyon vaccinated 3253 campa* 836 campaign 836 impatienntly 836 offer* 836 offering 836 vaksi* 836 vaksination 836 vacci* 228 vaccination 228 vaccine 228 await* 165 awaiting 165 impat* 57
vaksinen vacci* 2075 vaccination 2075 vaccine 2075
val function 1013 bunch 442 containers 442 criminals 442 hidin* 442 hiding 442 robbers 442 toler* 442 tolerance 442 tolerate 442 thiev* 426 thieves 426 cv 372 10 304 makin* 198 making 198
vale valle* 10608 valley 10608 sore 1153 throa* 657 throat 657 difficulty 186 drink 65 diffi* 33
van wind 3778 translated 944 complaining 759 cost 166 alrea* 80 already 80 yeste* 58 yesterday 58 compl* 13
vand* frida* 2870 friday 2870
vandredi frida* 2870 friday 2870
vann sell 2442 selli* 545 selling 545 sale 276 350 193 amounts 193 galet* 193 galets 193 gonna 193 tiny 193 writed 125 else 118 diese* 116 diesel 116 hand 113 alrea* 100
vant stoma* 1359 stomach 1359 sale 805 woman 336 diarrhea 333 colds 268 influ* 146 influenza 146 diarr* 130 pregnant 122 hungra 101 otherwise 90 pregn* 82 ache 74 belly 72 breathing 50
ve glas 1425 glass 1425 canap* 816 canape 816 vert 816 control 580 contr* 579 cup 369 infec* 138 infection 138 want 124 doctors 15
vef widow 11258 widow* 11258 widower 11258
vehi* vehic* 2535 vehicle 2535 car 1275 truck 211
vehicule vehic* 2535 vehicle 2535 car 1275 truck 211
ven twent* 6440 twenty 6440
vend* frida* 2121 friday 2121 merchant 1608 sale 488 merch* 183 monda* 24 monday 24 sunda* 22 sunday 22 sell 13 thurs* 5 thursday 5
vendre merchant 6433 sale 1954 merch* 731 sell 53
vendredi frida* 2827 friday 2827 monda* 32 monday 32 sunda* 30 sunday 30 thurs* 6 thursday 6 wedne* 3 wednesday 3
vene* venez* 3831 venezuela 3831 4 427 come 340 dorel* 224 dorelien 224 bis 93 50 92 canaa* 71 canaan 71 33 65 shelter 47 shelt* 37
venez come 687 dorel* 647 dorelien 647 bis 270 50 266 canaa* 204 canaan 204 33 187 small 3 th 3
venezwela venez* 15323 venezuela 15323
veni becam* 8234 became 8234
veni* mole 846 nicol* 846 nicolas 846 destroy 832 come 656 reall* 19 really 19 beg 9
venir mole 846 nicol* 846 nicolas 846 destroy 832 come 656 reall* 19 really 19 beg 9
vent wind 7556
vent* belly 5408 wind 2519 merchant 2144 sale 651 merch* 244 sell 18 stoma* 8 stomach 8
vente merchant 6433 sale 1954 merch* 731 sell 53
ventre belly 16224 stoma* 23 stomach 23
vents wind 7556
venu come 1124
veri* verif* 2071 verify 2071 truth 1439 checking 553 17 439 armed 258 el 258 hanch* 258 hancho 258 lobby 258 machi* 258 machine 258 check* 111 brown 87 seems 68 check 64
verifier confi* 4684 confirm 4684 verif* 2146 verify 2146
verifye verif* 2805 verify 2805 armed 708 el 708 hanch* 708 hancho 708 lobby 708 machi* 708 machine 708 check 613 brown 239 hotel 14 car 7
verite truth 4318
vert canap* 1954 canape 1954 vert 1954 affec* 103 affected 103 fia 103 norma* 11 normal 11
vet green 12828
vete* clothes 1704 cloth* 793
vetements clothes 1704 cloth* 793
veul* wish 3096
veulent wish 3096
veut wish 3096
veux subsc* 317 subscribe 317 haver* 288 haverst 288 meani* 288 meaning 288 want 251 informations 191 ceism* 166 ceisme 166 grand 130 affec* 105 affected 105 fia 105 waitt* 88 waitting 88
vhic* vehic* 2535 vehicle 2535 car 1275 truck 211
vhicule vehic* 2535 vehicle 2535 car 1275 truck 211
vi lives 630 cloths 542 wear 542 life 513 firm 452 massi* 452 massive 452 ti 336 stron* 241 strong 241 alive 95 begin* 59 beginning 59 their 48 live 34 mothe* 26
vian* chick* 4756 chicken 4756 meat 2258 fish 157
viande chick* 4756 chicken 4756 meat 2258 fish 157
vict* victims 794 victim 355 autor* 265 autorities 265 chane* 265 chanel 265 crist* 265 cristof 265 victi* 109 fanfa* 62 fanfan 62 catastrophe 31 assoc* 25 association 25 been 24 houses 12
victime victim 2657 victims 56 victi* 8
victimes victims 909 victim 171 victi* 124 catastrophe 121 been 96 assoc* 47 association 47 houses 47 house* 41 catas* 34 leogane 7 leoga* 3
vid empty 23983
vide* video 8358 studi* 628 studies 628 continue 101 conti* 63
videyo video 16716
vie life 1291 criti* 653 critical 653 affec* 462 affected 462 fia 462 patmo* 248 patmos 248 repat* 248 repatriate 248 norma* 51 normal 51 livin* 37 living 37 condition 34 canap* 25
viei* elder* 1551 elderly 1551 1189 153 152 153 206 153 2353 153 257 153 3106 153 4000 153 childrens 153 old 21 refugees 15 500 10 persons 4
vieillards elder* 1211 elderly 1211 1189 441 152 441 206 441 2353 441 257 441 3106 441 4000 441 childrens 441 refugees 43 500 29 old 12 persons 12 adult* 5 adults 5
vieille elder* 1687 elderly 1687 old 85
vien* come 1124
viens come 1124
vient come 1124
vieu* elder* 1687 elderly 1687 old 85
vieux elder* 1687 elderly 1687 old 85
vih hiv 11826 aids 264
vikt* victi* 448 victim 370 victims 307 teste* 145 testere 145 vitim* 145 vitims 145 chada 67 plein* 67 pleine 67 countryside 66 bag 47 pap 19 amounted 15 comite 15 delim* 15
viktim victi* 467 victims 296 victim 245 teste* 162 testere 162 vitim* 162 vitims 162 chada 75 plein* 75 pleine 75 countryside 72 bag 53 allow* 30 allowed 30 pap 23 amounted 19
viktime victim 1244 areac* 801 areached 801 jan 801 pont 801 sheltering 801 sonde 801 victims 79 asked 74 refuge 29 refug* 11 victi* 11
vil deleg* 458 delegate 458 town 454 petio* 274 start* 261 started 261 faculties 257 decentralization 199 croch* 192 crochu 192 croke* 192 croked 192 desert 192 particularly 192 city 180 citie* 169
vila* villa* 1514 village 1514 important 61 impor* 58 an 55 gov 25 income 25 kambr 25 message 25 plz 25 shada* 25 shadadkot 25 vilag* 25 vilage 25 notes 22 note 20
vilaj villa* 2081 village 2081 plain* 4 plaine 4
vill* city 395 ville 306 adult* 256 adults 256 doctores 226 neede* 226 needed 226 jasmi* 178 jasmin 178 villa 178 32 156 bolo 148 bolos 148 vifra* 148 vifranc 148 petionville 144
village despr* 541 desprate 541 villa* 356 village 356 patmo* 298 patmos 298 repat* 298 repatriate 298 allha* 163 allhadino 163 belongings 163 exhau* 163 exhausted 163 khask* 163 khaskheli 163 nrsp 163
ville city 692 ville 534 adult* 448 adults 448 petionville 251 petio* 230 62 191 docteur 191 noel 191 nombe* 191 nomber 191 peguy 191 aubra* 174 aubran 174 banqu* 174 banque 174
viln* vulne* 2195 vulnerable 2195
vilnerab vulne* 2195 vulnerable 2195
vin becom* 508 come 404 becam* 187 became 187 gives 161 took 142 363 119 prolongee 119 hasn 117 piles 114 kensk* 113 kenskoff 113 soldier 108 tired 100 ambroise 91 rte 91
ving* eighty 2125 eight* 2063 twent* 1906 twenty 1906 thirty 1268 thirt* 1255 sixty 380 forty 47 fifty 16
vingt eighty 2125 eight* 2063 twent* 1906 twenty 1906 thirty 1268 thirt* 1255 sixty 380 forty 47 fifty 16
vini comes 474 carry 360 becam* 305 became 305 come 277 comin* 231 coming 231 zopop* 150 zopope 150 came 146 croch* 142 crochu 142 croke* 142 croked 142 desert 142 particularly 142
vinn becam* 1073 became 1073 voice 715 arms 491 legs 491 marc 447 come 211 armed 206 el 206 hanch* 206 hancho 206 lobby 206 machi* 206 machine 206 jerem* 202 jeremie 202
viol rape 2781 raped 2781 viole* 179 violence 179
viol* viole* 4106 violence 4106 rape 62 raped 62 violent 4
violans violent 4777 viole* 1881 violence 1881
viole viole* 3656 violence 3656 rape 375 raped 375
violee viole* 3656 violence 3656 rape 375 raped 375
violence viole* 3656 violence 3656 rape 375 raped 375
vire turn 3971 dizzy 1890 heada* 434 headache 434
viri* viru 15323 virus 15323
viris viru 15323 virus 15323
vis visa 780 rheto 421 writer 421 live 402 18 378 im 162 write* 139 man 40 life 14 livin* 4 living 4 young 4 alone 3
visa visa 1683 canadian 703 bough* 285 bought 285 legal 285 paperwork 285 payed 285 visas 285 paper* 157 lawye* 144 lawyer 144 paspo* 134 pasport 134 fill 66 spent 45 residency 13
visi* visit 1199 medicament 537 ester* 429 estere 429 rouge 422 gov 249 income 249 kambr 249 plz 249 shada* 249 shadadkot 249 vilag* 249 vilage 249 healt* 216 health 216 terre 108
vit quick* 2341 quickly 2341 live 402 docter 21 docte* 17 fast 14 general 8
vite immediately 2067 quick* 1589 quickly 1589 immed* 1357 fast 288
viv frame 347 livin* 306 living 306 live 254 affra* 252 affraid 252 precaution 244 philanthropic 198 life 169 culture 156 masso* 143 masson 143 someting 143 sisters 130 cultu* 123 goave* 118
viva* alive 2515 announcers 19 annou* 18 livin* 3 living 3
vivan alive 2463 announcers 120 annou* 117 life 3
vivant livin* 1056 living 1056 alive 749 live 5
vivants livin* 1056 living 1056 alive 749 live 5
vive* livin* 1056 living 1056 alive 749 live 5
vivent livin* 1056 living 1056 alive 749 live 5
vivo* livin* 1056 living 1056 alive 749 live 5
vivons livin* 1056 living 1056 alive 749 live 5
vivr* provisions 1752 prefe* 1034 prefer 1034 live 480 supplies 475 suppl* 473 than 10
vivre prefe* 1551 prefer 1551 live 720 than 15
vivres provisions 5256 supplies 1426 suppl* 1418
viyo* violent 4777 viole* 1881 violence 1881
viyolans violent 4777 viole* 1881 violence 1881
viza visa 2285 lette* 47 letter 47 embas* 16 embassy 16 getti* 16 getting 16 employment 3
vizi* visit 3409 jacme* 454 jacmel 454 sent 30 road 11 hungry 4 see 3
vizit visit 5113
vizite visit 2557 jacme* 680 jacmel 680 sent 45 road 16 hungry 6 hungr* 4 see 4 anyth* 3 anything 3
vl thief 2059 robbery 1414 thiev* 1193 thieves 1193 steal 802 want 207 stole* 41 stolen 41 robbe* 40
vle want 311 wants 301 whoul* 192 whould 192 means 190 wanna 122 programm 73 resis* 73 resistred 73 suffered 69 titu 68 titus 68 sign 61 srt 52 science 49 burea* 48
vodo* voodo* 6434 voodoo 6434
vodou voodo* 6434 voodoo 6434
voil* voila 8752 company 20 compa* 17
voila voila 8752 company 20 compa* 17
voir look 3223 see 19
vois* neighbors 7158 neighbor 260 neigh* 11
voisin neighbors 7158 neighbor 260 neigh* 11
voisinage neighbors 7158 neighbor 260 neigh* 11
voisins neighbors 7158 neighbor 260 neigh* 11
voit look 3223 see 19
voit* vehic* 2535 vehicle 2535 car 1275 truck 211
voiture vehic* 2535 vehicle 2535 car 1275 truck 211
vol fligh* 2704 flight 2704 steal 1656 robbe* 1578 stole* 1044 stolen 1044 playi* 280 playing 280 robbery 220 thief 199 63 119 dikin* 119 dikini 119 robber 119 unah 119 thiev* 115
vole fly 3997 thief 2669 thiev* 1546 thieves 1546 steal 1040 robbery 565 stole* 269 stolen 269 robbe* 16
vole* stole* 3398 stolen 3398 thief 646 using 500 made 469 thiev* 374 thieves 374 steal 252 sheets 226 sheet* 204 rescu* 7 rescue 7
voler stole* 2265 stolen 2265 using 999 made 938 sheets 452 thief 431 sheet* 407 thiev* 249 thieves 249 steal 168 rescue 14 rescu* 13
voleur stole* 4531 stolen 4531 thief 862 thiev* 499 thieves 499 steal 336
voleurs stole* 4531 stolen 4531 thief 862 thiev* 499 thieves 499 steal 336
volo robbery 16949 stole* 489 stolen 489 robbe* 474 thief 93 thiev* 54 thieves 54 steal 36
volo* volun* 1794 volunteer 1794
volont volun* 1796 volunteer 1796
volontaire volun* 1796 volunteer 1796
volontaires volun* 1796 volunteer 1796
volonte volun* 1733 volunteer 1733 group* 91 groups 91 accompany 67 accom* 47 agron* 15 agronomy 15
vomi vomit 7313 vomit* 2066 vomiting 2066
vomi* vomit* 5432 vomiting 5432 vomit 238
vomisman vomit 7313 vomit* 2066 vomiting 2066
vomissements vomit* 5433 vomiting 5433 diarrhea 76 diarr* 30
vont going 1194 go 121 will 3
vos programs 822 homeland 749 your 614 beaut* 543 beautiful 543 dear 252 reconstruction 73 acces* 44 access 44 recon* 29 participate 27 also 8 parti* 8 progr* 3
vote election 6776 vote 6776
votr* your 543 compr* 323 comprehesion 323 counting 323 art 203 arts 203 coordinate 203 creation 203 expo 203 solic* 203 solicit 203 active 149 entre 149 instr* 149 instructions 149 nous 149
votre your 543 compr* 323 comprehesion 323 counting 323 art 203 arts 203 coordinate 203 creation 203 expo 203 solic* 203 solicit 203 active 149 entre 149 instr* 149 instructions 149 nous 149
vou rapid* 474 rapidly 474 tc 474 lwe 415 lwes 415 spent 383 been 371 pap 255 personal 183 opini* 138 opinion 138 countryside 134 card 91 badly 49 few 45 aroun* 24
voud* others 566 other* 174 would 111 like 70 want 42 or 9
voudrais others 566 other* 174 would 111 like 70 want 42 or 9
voul* wish 526 want 257 bisou 232 deposited 232 desti* 232 destiny 232 happi* 232 happiness 232 depos* 207 learned 165 heart 163 suffer 117 alway* 101 always 101 hands 74 learn* 25
voulez wish 3096
voulons want 600 would 6 like 4
vous writt* 161 written 161 ve 117 becoming 77 complicated 77 forwa* 77 forward 77 waste 77 appoi* 75 appointment 75 gave 68 taken 68 testi* 68 testing 68 beg 67 modes* 53
voy lator* 1414 latortue 1414 send 345 gotte* 144 gotten 144 ve 10
voya* trave* 6272 travel 6272 trip 972 voyag* 31 voyage 31
voyage trave* 6296 travel 6296 trip 976
voyager trave* 6296 travel 6296 trip 976
voyaj voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
voye send 414 sent 156 sendi* 102 sending 102 messages 68 21 66 digiceel 44 firm 44 massi* 44 massive 44 seime 44 thio 44 thios 44 sisters 39 admin* 32 administrations 32
vrai truth 2030 souna* 772 sounami 772 spell* 772 spelling 772 thanking 772 true 81 u 7
vrai* beate* 1194 beaten 1194 mole 677 nicol* 677 nicolas 677 destroy 666 avaib* 567 avaible 567 indee* 546 indeed 546 necessity 392 bruis* 46 bruised 46 sos 16 reall* 15 really 15
vraiment beate* 1194 beaten 1194 mole 677 nicol* 677 nicolas 677 destroy 666 avaib* 567 avaible 567 indee* 546 indeed 546 necessity 392 bruis* 46 bruised 46 sos 16 reall* 15 really 15
vre true 1307 real 622 closes 344 costs 344 insig* 254 insight 254 satel* 254 satellites 254 eclip* 99 eclipse 99 stron* 25 strong 25 hardl* 13 hardly 13 prati* 13 pratice 13
vrem* truly 4274 snato 1249 reall* 1141 really 1141 real 946 district 174 13 10 espec* 8 especially 8
vreman truly 4274 snato 1249 reall* 1141 really 1141 real 946 district 174 13 10 espec* 8 especially 8
vrif* confi* 4684 confirm 4684 verif* 2146 verify 2146
vrifier confi* 4684 confirm 4684 verif* 2146 verify 2146
vrit truth 4272 true 19
vrma* reall* 1846 really 1846 occup* 1268 occupation 1268 truly 504 gouvernment 34 resto* 34 restore 34
vrman reall* 1846 really 1846 occup* 1268 occupation 1268 truly 504 gouvernment 34 resto* 34 restore 34
vs waitt* 287 waitting 287 honne* 230 honney 230 kisse* 230 kisses 230 yestu* 230 yesturday 230 polit* 226 political 226 econo* 202 economic 202 great 197 acces* 184 access 184 listened 140
vtem* clothes 1704 cloth* 793
vtements clothes 1704 cloth* 793
vu look 3223 see 19
vuln* vulne* 2195 vulnerable 2195
vulnerable vulne* 2195 vulnerable 2195
vulnerables vulne* 2195 vulnerable 2195
vulnrable vulne* 2195 vulnerable 2195
vulnrables vulne* 2195 vulnerable 2195
vwal* voila 4376 canoe 2227 boat 590 company 10 compa* 8
vwala voila 8752 company 20 compa* 17
vwalye canoe 4455 boat 1180
vwat* vehic* 2662 vehicle 2662 car 1339
vwati vehic* 2662 vehicle 2662 car 1339
vway* trip 6675 voyag* 2638 voyage 2638 trave* 370 travel 370 statu* 203 status 203
vwayaj voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
vwayaje voyag* 7026 voyage 7026 trave* 986 travel 986 trip 153
vwaz* neighbor 2571 neigh* 1623 neighbour 49 neighborhood 28 leg 14 helpi* 3 helping 3
vwazen neigh* 2069 neighbor 1030 neighbour 658 leg 192 helpi* 40 helping 40 company 31 far 30 compa* 26 broke* 4 broken 4
vwazin neighbor 4338 neighborhood 317 neigh* 182
vwazinaj neighbor 4338 neighborhood 317 neigh* 182
vyan* meat 11881
vyann meat 11881
vye old 2154 elder* 105 elderly 105
vyey* elder* 1687 elderly 1687 old 85
vyeya elder* 1687 elderly 1687 old 85
vyl rape 2906 raped 2906
vyol rape 2906 raped 2906
vyol* violent 3185 viole* 1254 violence 1254 rape 969 raped 969
vyolan violent 4777 viole* 1881 violence 1881
vyolans violent 4777 viole* 1881 violence 1881
vyole rape 2906 raped 2906
w see 275 crumb* 140 crumbles 140 bitti* 135 bitting 135 helps 102 poorl* 102 poorly 102 gives 97 2428 94 lagonave 93 safe 88 sen 76 sens 76 aren 69 included 69
wa 21 2521 roi 1965 pass 101 pas 100 christ 85 chris* 77 doe 9 does 9
waf dock 3063 wharf 3063 decre* 595 decrease 595 greating 595 ideli* 595 idelinquency 595 juvenile 595 great* 395 juven* 51 director 10 secon* 4 second 4
wana* ouana* 3536 ouanaminthe 3536
wanament ouana* 3536 ouanaminthe 3536
wanamet ouana* 3536 ouanaminthe 3536
wanaminth ouana* 3536 ouanaminthe 3536
wanamt ouana* 3536 ouanaminthe 3536
wap cannn* 755 cannnot 755 burning 473 coupe 473 throu* 451 through 451 consider 285 14 238 happens 222 burni* 221 recharging 197 affra* 172 affraid 172 recha* 140 hour 87 will 74
warf dock 4595 wharf 4595
wate* pista* 799 pistache 799 savan* 692 savane 692 perni* 669 pernier 669 bags 519 mats 519 waters 519 wenee* 397 weneed 397 mat 337 town 151 water* 145 bag 134 r 30
wch rock 8358 stone 8358
we see 425 saw 242 broug* 200 brought 200 docte* 155 hurry 135 watch 135 moya 95 35 94 mormo* 94 mormon 94 pista* 89 pistache 89 falli* 81 falling 81 noire 79
web websi* 5879 website 5879 site 46 internet 23
west* weste* 1695 western 1695 transfer 480 union 469 money 6 trans* 6
western weste* 1502 western 1502 transfer 640 union 416 money 8 trans* 7 capit* 4 capital 4
wete remov* 2872 remove 2872 off 325
who n 600 cuz 366 mes 366 mess 366 umbre* 351 umbrella 351 came 206 allha* 202 allhadino 202 belongings 202 exhau* 202 exhausted 202 khask* 202 khaskheli 202 nrsp 202 thatt* 202
wi yes 2793 medecine 630 register 620 breaked 565 supports 565 regis* 420 drugs 339 true 295 break* 276 medec* 111 drug 85 doesn 13 loui 3 louis 3
wit eight 7032
wka could 1350
wo tall 7994 above 2677 upsta* 2677 upstairs 2677 hyper* 1010 hypertension 1010 press* 1010 pressure 1010
wob dres 5373 dress 5373 skirt 1367
woch rock 8358 stone 8358
wonm alcoh* 3968 alcohol 3968 rum 3968
wont shame 12785 asham* 177 ashamed 177
wouj red 2528 cros 58 cross 58
wouj* measles 3545 measl* 3139
woujl measles 3545 measl* 3139
woujol measles 3545 measl* 3139
woul* wheelchair 3538 wheel* 3382
woulant wheelchair 3538 wheel* 3382
wout road 562 way 404 highw* 306 highway 306 blocked 241 block* 128 killi* 112 killing 112 nazon 105 david* 102 davidson 102 paul 102 plese 102 ruell* 102 ruelle 102 treated 102
y their 288 antis* 272 antiseismic 272 posse* 233 possess 233 there 177 disca* 81 discard 81 drama 78 rainn* 60 rainning 60 maybe 59 too 53 anywh* 37 anywhere 37 available 31
ya anonc* 389 anonce 389 scola* 339 scolarship 339 prsid* 223 prsident 223 doubt 197 caste* 148 castera 148 crad 148 crads 148 mapou 148 night* 110 nights 110 werew* 110 werewolfs 110
yanm yam 23984
yap givin* 337 giving 337 functional 146 ad 137 dadad* 137 dadadou 137 haven* 137 havent 137 decentralize 133 fm 117 fortn* 116 fortnight 116 eithe* 79 either 79 worst 78 doing 76
ye peoplel 277 yeste* 246 yesterday 246 ye 141 dep 118 survive 111 rebuilding 104 carrefou 102 landi* 98 landing 98 statu* 96 status 96 universities 94 rely 89 excha* 84 exchange 84
yen 240 698 order 569 barrire 359 chant* 359 chantiley 359 delivre 187 kole 187 zepol 187 pou 151 despe* 145 desperate 145 closedplace 140 created 140 vivti* 140 vivtims 140 wickedness 140
yesw* yeste* 1610 yesterday 1610 last 141 night 18
yeswa yeste* 1610 yesterday 1610 last 141 night 18
yeux eye 2791 eyes 2791
yn one 659 350 482 amounts 482 galet* 482 galets 482 gonna 482 tiny 482 sold 241 someo* 234 someone 234 amoun* 163 person 46 anse 33 perso* 33 being 4 communal 3
yo them 63 they 62 those 43 distributing 37 thug 26 thugs 26 beat 24 thems* 23 themselves 23 animal 20 cattl* 20 cattle 20 says 20 days 19 price* 19 prices 19
yon a 88 an 49 somet* 37 once 35 something 32 yon 32 some 30 someo* 27 someone 27 anoth* 25 another 25 times 25 stron* 23 strong 23 somew* 18 somewhere 18
yonl* anoth* 2542 another 2542
yonlot anoth* 2542 another 2542
yonn one 1689
yonn* each 2903 other 13
yonnalot each 2903 other 13
york york 1791 caref* 974 carefour 974 nonse* 272 nonsensical 272
you francais 166 svp 166 baby 154 bened* 152 benediction 152 specially 137 educt* 112 eduction 112 resou* 112 resource 112 least 102 one 87 speci* 82 bags 79 mats 79 waters 79
youn prese* 464 one 307 presence 275 presidant 275 each 264 burea* 185 bureau 185 currently 185 functionning 185 urgency 185 enew 168 enews 168 blvd 164 innov* 164 innovat 164 nay 164
ypa don 644 they 54 t 29 do 8 not 6
zabo* avoca* 15323 avocado 15323
zaboka avoca* 15323 avocado 15323
zaf affairs 1981 matte* 1981 matter 1981 earht* 1140 earhtquake 1140 stuff 1038 invol* 415 involved 415 pillage 415 pilla* 281 avoid 267 concerned 244 thing 90 thing* 57 things 57 conce* 4
zafe affairs 3999 matte* 3999 matter 3999 stuff 990 concerning 980 conce* 141 regar* 118 regarding 118 thing 86 thing* 74 things 74 affai* 3
zam guns 11713 bulle* 1645 bullet 1645 gunsh* 1645 gunshot 1645 shoot 1645 shot 1485 gun 583 weapo* 583 weapons 583
zan years 1279 schoolmy 800 old 621 22 432 year 105 finished 32
zanj angel 6827
zanm* frien* 1243 friend 1180 friends 585 raini* 116 raining 116 streets 112 30 51 buyin* 51 buying 51 cart 51 still 11 gourd* 3 gourdes 3
zanmi frien* 1414 friend 891 friends 482 raini* 136 raining 136 streets 130 30 87 buyin* 87 buying 87 cart 87 still 13 gourd* 4 gourdes 4
zanmim friend 3828 friends 367 frien* 213
zann* anima* 11894 animals 11894
zannimo anima* 11894 animals 11894
zanp* blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
zanpoud blist* 6627 blister 6627 blisters 6627 swoll* 945 swollen 945 feet 17
ze egg 21357 eggs 21357
zeb gras 21216 grass 21216
zekl light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
zekl* light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
zekle light* 3207 lightning 3207 thund* 3207 thunder 3207 storm 9
zeng* thug 8298 thugs 8298 bandi* 106 bandits 106
zenglendo thug 8298 thugs 8298 bandi* 106 bandits 106
zepl shoulder 6646
zepo* shoulder 6646
zepol shoulder 6646
zero zero 12828
zetw* star 4931 stars 42 air 16
zetwal star 4931 stars 42 air 16
zewo zero 12828
zile islan* 5100 island 5100
zini un 703 unite* 617 united 617 spent 348 nations 205 kindl* 134 kindle 134 sait 134 tants 134 plate 55 america 53 usa 52 atten* 51 attention 51 damie* 51 damier 51
zo bone 6889 fract* 27 fracture 27
zon area 379 zone 320 du 210 aroun* 123 around 123 croi 109 crois 109 cover 97 signo* 97 signoa 97 tempo 97 cant 91 presence 89 presidant 89 rivie* 73 riviere 73
zone zone 880 caref* 560 carefour 560 didn 345 colon 228 foof 228 umpas* 228 umpasse 228 cazea* 178 cazeau 178 compt* 178 comptables 178 drive 178 sciences 178 universit 178 palom* 133
zone* region 2489 regio* 2454 zone 14
zones region 2489 regio* 2454 zone 14
zong nail 12743
zonn gues 727 guess 727 mercr* 727 mercredi 727 mix 727 mounn 727 takin* 727 taking 727 whos 727 neighborhood 720 neigh* 412 bariy 389 fleur* 389 fleurimond 389 antoi* 275 antoine 275
zony* onion 16716
zonyon onion 16716
zora* orang* 5155 orange 5155 lacro* 16 lacrobat 16 lower 16 mission 16 touch* 16 touched 16 places 3
zoranj orang* 5207 orange 5207
zore* ear 6646
zorey ear 6646
zory* pillo* 11952 pillow 11952
zorye pillo* 11952 pillow 11952
zout* material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
zouti material 4202 tool 4202 tools 4202 equip* 2168 equipment 2168 mater* 21 materials 21
zry ear 6646
zye eye 2791 eyes 2791
`;
