/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md) and our own glossary. `key term weight …`: `=` before how a word
 * sounds, `*` after its beginning. Not to be edited by hand.
 */
export const DICTIONARY_ROWS = `
0 joke 539 jokes 539 continues 503 previous 503 trunc* 503 truncated 503 pwers* 360 pwerson 360 symbo* 360 symbols 360 uses 360 iqbal 353 masha* 353 mashal 353 muham* 353 muhammad 353
1 1 936 peupl* 175 peuple 175 repon* 152 reponening 152 announcers 151 14 148 piece 148 annou* 146 expec* 103 expecting 103 leste 103 situated 103 yow 103 plase 80 findi* 79
10 10 3765 ten 2052 address 118 ocloc* 113 oclock 113 addre* 81 hungry 31 function 20 hungr* 19 ones 18 singl* 17 single 17 separate 11 call 9 separ* 9 thiev* 8
100 1000 1128 ht 1128 promised 1128 translated 614 100 562 aik 562 belei* 562 beleive 562 effecte 562 fl 562 hamre 562 hum 562 ke 562 kuch 562 likin 562 logon 562
12 12 1439 event 316 events 156 event* 121 janua* 104 january 104 190 99 garbl* 99 garbledwhat 99 7 64 betai* 64 betails 64 jns 64 math 64 plant* 64 plantation 64
13 13 2803 concern 571 7 499 jns 499 math 499 sam 499 conce* 210 doesn 146 chretian 89 eph 89 rom 89 snato 78 dres 66 dress 66 real 59 cloth 31
14 14 4061 36 1028 intro* 1028 introspection 1028 oecum* 1028 oecumenic 1028 prove* 1028 proverbe 1028 chretian 234 eph 234 rom 234 dres 173 dress 173 cloth 81 consider 34 affra* 20
15 15 2096 workers 308 snato 60 real 45 issue* 39 issues 39 blvd 28 innov* 28 innovat 28 nay 28 octobre 28 sartr* 11 sartre 11 allha* 8 allhadino 8 belongings 8
2 2 1506 two 549 asked 175 informatic 157 ingen* 157 ingeneer 157 doctores 123 neede* 123 needed 123 jobpaw 118 chretian 93 eph 93 rom 93 com 87 drivers 85 nowad* 85
20 20 5179 phila* 91 peupl* 59 peuple 59 cheki* 8 chekina 8 philanthropic 8 philanthropy 8 57 5 hinch* 5 hinche 5 damag* 4 damaged 4 among 3 petion 3
2010 2010 3509 13 601 juana* 153 juanary 153 huric* 97 huricanes 97 tuesd* 51 tuesday 51 janua* 30 january 30 allah 13 aug 13 cityn* 13 citynadra 13 dera 13 hen 13
22 22 3966 7 602 jns 602 math 602 sam 602 hungra 272 otherwise 243 other* 103 cheki* 35 chekina 35 philanthropy 35 schoolmy 30 die 7 phila* 3 remem* 3 remember 3
3 3 3215 three 565 4 68 cv 51 student 50 shelter 44 shelt* 32 stude* 19 ad 13 dadad* 13 dadadou 13 haven* 13 havent 13 rd 9 tell 6 basti 5
33 33 4632 delma* 262 delmas 262 egliz 51 internationale 33 full 26 coope* 15 cooperation 15 centre 13 yes 7
4 4 1163 four 945 pass 130 pas 129 location 95 refer* 54 referring 54 words 53 provided 49 th 47 sure 35 canal 21 adven* 17 adventist 17 koa 17 pam 14
43 43 5109 differents 221 tinan* 221 tinante 221 meno 167 menos 167 roads 74 segui* 74 seguineau 74 fonta* 29 fontamara 29 barth* 22 bartholy 22 diffe* 12
4636 4636 1233 medecin 264 docter 106 incomplete 87 translated 87 docte* 85 kindl* 81 kindle 81 sait 81 tants 81 incom* 80 complaining 70 medec* 43 general 37 plate 33 quick* 32
5 5 2842 five 737 age 725 reports 236 residential 236 unver* 236 unverified 236 psych* 41 chretian 22 eph 22 rom 22 dres 16 dress 16 petion 13 cloth 8 mns 8
6 6 1715 six 1466 done 403 plase 299 caraib 177 lumie* 177 lumiere 177 namin* 177 naming 177 radio* 177 radios 177 hasnt 92 msg 92 pm 92 official 88 translate 70
7 seven 3379 7 1419 jns 1419 math 1419 sam 1419 joke 1084 jokes 1084 betwenn 29 dyoba* 29 dyobal 29 dyobe* 29 dyobel 29 juvenat 29 musso 29 juven* 8
8 eight 1377 joke 867 jokes 867 pwers* 597 pwerson 597 symbo* 597 symbols 597 uses 597 8 564 kise 564 komin 564 manic* 564 manich 564 hungra 217 squar* 195 square 195
9 9 1514 nine 1213 plase 382 ti 281 official 112 rte 100 dupon* 84 dupont 84 heigh* 84 heights 84 parac* 84 parachuting 84 reserves 84 translate 59 reser* 58 done 56
= pwers* 426 pwerson 426 symbo* 426 symbols 426 uses 426 debit 265 flowed 265 h 265 liqui* 265 liquid 265 mn 265 flowe* 260 late 241 clock 237 hasnt 230 msg 230
=a mehar 75 surro* 75 surrounded 75 aaaaa* 57 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 57 teh 46 dosri 44 gi 44 ho 44 kab 44 ki 44 kotad* 44 kotaddu 44 muzaf* 44 muzaffargarh 44 qist 44
=abandon aband* 4082 abandoned 4082 negle* 4082 neglected 4082
=abandonan aband* 4082 abandoned 4082 negle* 4082 neglected 4082
=abi live 434 closes 217 costs 217 chretian 163 eph 163 rom 163 nor 131 chemi* 126 chemin 126 lespi* 126 lespinasse 126 dres 120 dress 120 clothes 111 housi* 102 housing 102
=abitan residents 4213 inhab* 1659 inhabitants 1659 housi* 1134 housing 1134 reside 1134 arrived 323 resid* 171 croi 150 crois 150 arriv* 57 bouquets 15 bouqu* 13 des 4
=abiton housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
=abri temporary 600 shelter 548 shelt* 408 faculties 301 homeless 285 homel* 273 tempo* 250 palom* 104 paloma 104 prole* 104 prolems 104 pure 104 sezon 104 fanfa* 76 fanfan 76 ray 66
=aca buy 2067
=ace buy 1537 30 522 buyin* 522 buying 522 cart 522 purch* 265 purchase 265 gourd* 26 gourdes 26 store 14
=acitek architect 10907 archi* 36
=acitk architect 10907 archi* 36
=aciv archive 1313 archi* 1311 archives 1119 files 534 file 519 present 341 extra* 223 extract 223 national 117 prese* 66 natio* 18 part 4 activities 3
=act purch* 2138 purchase 2138 buy 838 carte 411 350 154 amounts 154 galet* 154 galets 154 gonna 154 tiny 154 sold 75 amoun* 51 findi* 42 finding 42 anse 11 difficulties 4
=administr manage 6433 management 910 manag* 460
=adolesan teena* 14968 teenager 14968
=ador adore 13817 worsh* 13817 worship 13817
=adr addre* 541 address 456 adres* 289 adress 289 functioning 234 estim* 156 estime 156 email 130 tente 109 foods 97 wenee* 84 weneed 84 balan* 72 balance 72 acul 65 olymp* 60
=adua right 3226
=aeropo airpo* 1294 airport 1294
=aeropor airpo* 1294 airport 1294
=afam starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
=afan rente* 4201 rented 4201 lease 1587 rent 1587
=afm rente* 2801 rented 2801 lease 1058 rent 1058 nonse* 266 nonsensical 266
=afrik afric* 14968 africa 14968
=age 240 1052 elder* 660 elderly 660 rheto 247 writer 247 18 221 im 95 write* 80 old 34 done 31 man 23 alone 11 gonaives 11 life 8 gonai* 5
=agoc left 2200
=agr assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
=agresion assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
=agrikilti farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
=agrikol farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
=agrikulteur agric* 3734 agriculture 3734 farme* 3672 farmer 3672
=agrikultur agric* 3734 agriculture 3734 farme* 3672 farmer 3672
=ajd today 886
=ak and 103 runni* 80 running 80 sisters 70 being 69 ll 62 43 42 akazy* 41 akazya 41 been 41 everyone 40 maxim* 39 maximum 39 those 38 unabl* 37 unable 37
=akatab purif* 4099 purification 4099 tablet 4099 table* 3420
=akdanesan certificate 876 certi* 806 birth 282
=ake arcah* 1652 arcahaie 1652
=ako due 1994 nee 910 besid* 557 beside 557 bwa 290 kanal 290 returned 290 dehyd* 149 dehydrated 149
=aks folk 2047 folks 2047 due 1555 programs 649 homeland 591 beaut* 429 beautiful 429 dear 200 reconstruction 57 acces* 35 access 35 recon* 23 participate 22 also 7 parti* 6
=aksep accept 16284 accep* 288
=aksidan accid* 14968 accident 14968
=aksion actio* 5201 action 5201 activity 5201 activ* 4
=akt birth 655 certificate 529 certi* 487 someb* 254 somebody 254 act 204 his 67
=aktivi activ* 2340 activities 1103 offices 1060 actio* 792 action 792 activity 792 educational 28 scholarly 28 east 11 communicate 4 enabl* 4 enable 4 neighborhoods 4
=akuatab purif* 2050 purification 2050 tablet 2050 table* 1710 ravin 1476 responsible 282 group 110 grand 22 respo* 15 dont 13 road 3
=akuc birth 1248 childbirth 825 pregnant 175 delivery 172 pregn* 119 deliv* 43 husba* 37 husband 37 give 9 mysel* 4 myself 4 kid 3 kids 3
=akucanan pregnant 1493 pregn* 1013 birth 62
=akucman childbirth 6611 delivery 1375 deliv* 347
=al go 274 check* 115 checking 115 ride 92 ton 92 tons 92 fortn* 91 fortnight 91 srt 87 fingerprints 81 pictures 81 17 72 eithe* 62 either 62 completed 57 insecticide 57
=alantu aroun* 1928 around 1928
=ale go 441 went 232 warni* 191 warning 191 breastfeed 177 nursi* 177 nursing 177 victime 168 leavi* 144 leaving 144 insul* 107 insult 107 identity 86 compu* 76 computer 76 aller 69
=alim match* 8164 matches 8164
=aliman wfp 2238 ration 634 ratio* 616 invol* 324 involved 324 pillage 324 villa* 262 village 262 pilla* 219 avoid 208 concerned 198 plain* 120 plaine 120 program 91 progr* 22 la 10
=alimanter ration 2115 ratio* 2053 medicament 529 rouge 426 healt* 205 health 205 terre 108 cente* 4 center 4
=alkl alcoh* 3877 alcohol 3877 rum 3877
=alkol alcoh* 3877 alcohol 3877 rum 3877
=alo hello 661 then 477 well 140 moreo* 99 moreover 99 bayil* 41 bayilorde 41 insta* 41 instance 41 internationnal 41 petig* 41 petigoave 41 toilette 38 washi* 38 washington 38 sir 26
=alon going 1175 go 118
=alor there* 2398 therefore 2398 then 1323 sentence 335 sente* 330 each 31 reply 7
=alt warni* 3430 warning 3430 alert 1213
=am misse* 896 missed 896 havn 485 watta* 485 wattan 485 areas 389 eligi* 304 eligible 304 recev* 304 receve 304 young* 304 youngr 304 issue 252 watan 245 says 199 flooded 112
=aman bring 2423
=ambasad embas* 3304 embassy 3304 consulate 462 consu* 309 bough* 23 bought 23 legal 23 paperwork 23 payed 23 visas 23 paper* 12 lawye* 11 lawyer 11 lette* 3 letter 3
=ambilan ambul* 8164 ambulance 8164
=ame soul 2383 bitter 2059 bitte* 1712 spiri* 1407 spirit 1407 armed 400 el 400 hanch* 400 hancho 400 lobby 400 machi* 400 machine 400 allha* 149 allhadino 149 belongings 149 exhau* 149
=amerikan american 1267 ameri* 1115 ambas* 140 ambassy 140 rendezvous 140 doesn 113 resid* 96 residence 91 repor* 90 report 90 aller 52 americain 52 ce 52 est 52 monde 52 ont 52
=amerikin americans 7050 american 33 ameri* 29
=amerikn americans 7050 american 33 ameri* 29
=ami friend 1925 arrived 201 eligi* 114 eligible 114 recev* 114 receve 114 young* 114 youngr 114 frien* 107 person 103 issue 94 croi 93 crois 93 watan 92 obser* 78 observes 78
=ampil builder 607 domingue 607 experiences 607 indom* 607 indomain 607 competent 436 compe* 435 nations 351 many 247 very 230 unite* 206 united 206 exper* 106 much 62 learned 47 natio* 24
=amur darli* 682 darling 682 peace 681 heave* 637 heaven 637 madne* 601 madness 601 crazy 325 bisou 243 deposited 243 desti* 243 destiny 243 happi* 243 happiness 243 depos* 217 learned 173
=an k 78 powde* 70 powdered 70 above 63 upsta* 63 upstairs 63 plan 59 hosta* 50 hostage 50 16 45 merchandize 43 general 42 year 41 oppos* 38 opposite 38 funct* 37
=anali analy* 6816 analysis 6816 lab 6816 test 51
=anani anemi* 14968 anemia 14968
=anba under 566 trapp* 290 trapped 290 illeg* 273 illegally 273 wet 148 sheltery 126 throu* 114 through 114 downt* 107 downtown 107 soake* 104 soaked 104 below 87 rubble 76 bolo 68
=anbasad consulate 2582 consu* 1729 ambas* 1024 ambassy 1024 rendezvous 1024 residence 662 embas* 219 embassy 219 rende* 161 resid* 130 worki* 32 working 32 start 6
=anbilan ambul* 8164 ambulance 8164
=anboc hire 2448 recruit 2448 recru* 2203 recruitment 154 employee 18
=anc hinch* 4306 hinche 4306
=and rural 282 hayoo 232 tertu* 232 tertulien 232 darbo* 189 darboun 189 leogan 189 sen 185 sens 185 pista* 180 pistache 180 savan* 156 savane 156 fr 140 condu* 126 conducteur 126
=andan insid* 1219 inside 1219 bra 1198 bonit* 521 bonite 521 usenm* 521 usenmake 521 betwenn 241 dyoba* 241 dyobal 241 dyobe* 241 dyobel 241 juvenat 241 musso 241 specially 83 juven* 70
=andedan insid* 2254 inside 2254 sinis* 348 sinister 348 droui* 201 drouillard 201 affra* 120 affraid 120 despite 106 despi* 83 communial 70 assyl* 17 assylum 17 cracked 4
=andeo rural 3661 countryside 226
=andikap disab* 2363 disabled 2363 handicapped 2363 handi* 1750 disability 49
=andispo faint 5625 uncon* 2586 unconscious 2586 dizzy 55
=andisposision faint 5625 uncon* 2586 unconscious 2586 dizzy 55
=andrua copie* 742 copies 742 docum* 705 documents 705 place 646 obtai* 328 obtain 328 registry 135 regis* 64 anywh* 52 anywhere 52 civil 7
=ane year 562 anne 415 love 255 energ* 244 energy 244 years 153 joke 140 jokes 140 named 82 makin* 79 making 79 plase 71 dorel* 49 dorelien 49 moment 32 huric* 30
=anel pepay* 2053 pepayisenyahoo 2053 wesan* 2053 wesantyahoo 2053 fr 1274 email 1174 2009 968 93 968 biff 968 yahoo 968 youngbiff 968 e 552 mail 456 hayoo 238 tertu* 238 tertulien 238
=aner news 91 would 82 digicell 71 like 69 foreign 64 impatiently 55 since* 55 sincerely 55 yours 55 countries 53 different 52 might 50 diffe* 49 censo* 47 censor 47 institutions 47
=anfa facin* 2799 facing 2799 acros* 1317 across 1317 oppos* 561 opposite 561 olymp* 167 olympic 167 pinta* 167 pintade 167 mauso* 42 mausolee 42 palai* 42 palais 42 ravin* 30 ravine 30
=anfan child 787 child* 483 children 342 adult* 240 adults 240 1189 103 152 103 206 103 2353 103 257 103 3106 103 4000 103 childrens 103 culturelle 76 educative 76 enfan* 76
=anfek infected 10755 infec* 192 infection 192
=anfeksion infec* 2897 infection 2897 infected 1288 contr* 3 control 3
=anfim disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
=anfimi nurse* 3613 nurses 3613 nurse 35
=anfl swell* 7484 swelling 7484 swoll* 7484 swollen 7484
=anflamasion swell* 7484 swelling 7484 swoll* 7484 swollen 7484
=anfm domai* 1254 domains 1254 inform 1199 burea* 458 bureau 458 currently 458 functionning 458 urgency 458 informed 255 beaut* 247 beautiful 247 curre* 89 funct* 4
=anfmasion information 327 info 305 infor* 79
=anfmatik informatics 7198 compu* 265 computer 265
=anfo info 1360 information 3
=anfom informed 2000 inform 1298
=anfomasion infor* 189 information 181 info 135 inforamtion 88 quake 66 shouldn 43 infos 41 eventuel 38 preci* 38 precision 38 earht* 37 earhtquake 37 informationse 27 tfey 27 circu* 22 circulate 22
=anfomatik informatics 2162 compu* 1841 computer 1841 suffered 72 science 50 scien* 43
=anfomation worst 304 some 277 information 217 sayin* 98 saying 98 infor* 53 comin* 24 coming 24 give 6 pleas* 3 please 3
=anformasion importain 1445 imfor* 1325 imformations 1325 info 453 troub* 26 trouble 26 ok 3
=ang recruitment 2333 br 775 soint 775 upon 775 hire 474 recruit 474 recru* 427 think* 414 thinking 414 angel 277 prayer 9 praye* 8 durin* 7 during 7
=angl engli* 4645 english 4645
=angr ferti* 6415 fertilizer 6415 foods* 470 foodstuff 470 pea 470 peas 470 peasants 469 culti* 406 cultivate 406 seed 340 seeds 340 peasa* 181 corn 35 oil 9 land 7
=ani energ* 1461 energy 1461 provide 424 recov* 192 recover 192 management 165 guide 144 anyth* 130 anything 130 chanc* 123 chance 123 manag* 84 ever 77 crisi* 72 crisis 72 team 61
=anian anyth* 198 anything 198 nothi* 195 nothing 195 egliz 96 didn 94 nkow 76 dont 62 full 49 overc* 49 overcrowded 49 lator* 44 latortue 44 came 42 mauso* 41 mausolee 41
=aniani engin* 2405 engineer 1170 coordinates 110 engineers 110 coord* 89
=anianieur engineer 2551 engin* 1310
=anik just 3052 only 269
=anin nothi* 504 nothing 504 anyth* 214 anything 214
=aniv holid* 4859 holiday 4859 party 2878 birth* 1424 birthday 1424
=ank again 589 ther 321 black* 314 blackout 314 fores* 269 foresee 269 whast 269 prsid* 257 prsident 257 bless* 218 blessed 218 media 201 strug* 201 struggle 201 intac* 185 intact 185
=ankan neighbour 1063 pregnant 996 pregn* 675 leg 314 helpi* 66 helping 66 company 49 far 49 compa* 42 birth 41 neigh* 9 broke* 7 broken 7 him 3
=anki worry 3976 worri* 313 worried 313 concern 131 conce* 48
=ankietid worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
=anko again 896 decentralize 321 longe* 198 longer 198 commuity 195 anoth* 193 another 193 toilette 179 washi* 179 washington 179 badly 93 decen* 92 bigge* 88 bigger 88 still 68 nonse* 61
=ankor still 857 showers 305 cuba 303 more 260 showe* 204 predicted 167 predi* 120 again 39 yet 9 tomor* 7 tomorrow 7 tonig* 3 tonight 3
=anl up 2472
=anlevman kidna* 2851 kidnapped 2851 kidnapping 2851
=anlv kidna* 2851 kidnapped 2851 kidnapping 2851
=anlvman kidna* 2851 kidnapped 2851 kidnapping 2851
=anm bitter 5492 bitte* 4566 boul 872 phone* 872 phones 872 two 8
=anmanmtan meanw* 14968 meanwhile 14968
=anp bit 4044 littl* 43 little 43
=anpa via 982 autor* 657 autorities 657 chane* 657 chanel 657 crist* 657 cristof 657 havnt 592 asked 546 told 510 blanc* 172 blanchard 172 silo 172 fanfa* 153 fanfan 153 impasse 83
=anpec prevent 2067 preve* 1563 insecticide 782 mousk* 648 mouskitous 648 insec* 640 keep 192 ong 56 far 40 kill 36 net 4
=anpi amput* 1938 amputated 1938 amputee 1938 many 633 much 160 lot 23
=anpil lot 309 heavy 129 much 116 very 101 ap 98 earthquater 74 informationse 70 tfey 70 many 69 filth* 67 filthy 67 lwe 65 lwes 65 black* 61 blackout 61 talki* 60
=anplu employee 5788 emplo* 438
=anplua emplo* 1266 hire 540 recruit 540 recru* 486 job 358 employee 216 employment 119 distroyed 24 care 4 organization 3 write 3
=anpluaman employment 4022 emplo* 741 availability 215 jobpam 215 poste* 215 posted 215 seeke* 215 seekers 215 jobpa* 26 post 26 www 26 avail* 4
=anposib function 1485 impos* 1453 impossible 1453 thiev* 624 thieves 624 10 445 makin* 293 making 293 unabl* 86 unable 86 funct* 22
=anpotan toilette 463 washi* 463 washington 463 important 432 impor* 412 such 27 mobil* 20 mobile 20 toile* 5
=anptan important 549 impor* 523
=anrestr enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
=anreta late 5767
=ans grande 1086 years 912 teach 612 teaching 612 anse 513 peupl* 455 peuple 455 toget* 256 together 256 dozen 150 year 76 teach* 60 hinch* 38 hinche 38 rheto 34 writer 34
=ansam toget* 2054 together 2054
=ansan pregn* 1503 pregnant 834 ecogr* 143 ecography 143 pregnate 143 woman 106 favor 27 moya 23 falli* 19 falling 19 blocks 12 walk 9 possibility 7 precautions 3
=ansanan teach 3674 teaching 3674 teach* 359 education 11 educa* 9
=ansanb toget* 2054 together 2054
=ansanbl toget* 2054 together 2054
=ansandi fire 2666
=ansaniman teach 3674 teaching 3674 teach* 359 education 11 educa* 9
=ansanm toget* 2054 together 2054
=ansegnan teachers 1649 teacher 1441 teach* 1300 dupon* 404 dupont 404 heigh* 404 heights 404 parac* 404 parachuting 404 reserves 404 reser* 282 goods 68 9 38 professor 37
=ansek bug 5701 insect 5701 insec* 93
=ansekiri unsaf* 9038 unsafe 9038 insecurity 66 insec* 9
=ansiman teach 3674 teaching 3674 teach* 359 education 11 educa* 9
=ansk bug 5701 insect 5701 insec* 93
=anskri include 1580 register 1045 programm 917 resis* 917 resistred 917 sign 602 inclu* 589 regis* 549 panif* 365 panification 365 patic* 365 paticipate 365 reorg* 365 reorganizations 365 progr* 320 program 247
=anskripsion enrol* 1991 enroll 1991 registration 1991 batis* 804 batiste 804 benna* 804 bennau 804 entri* 804 entries 804 exami* 442 examinations 442 listening 253 register 38 regis* 20
=anskripson enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
=anspek inspe* 7736 inspect 7736 check 9
=anstitision institution 4928 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 insti* 65 thems* 65 themselves 65 learned 34 pilla* 34 learn* 5
=ant betwe* 1971 printing 1009 sure 582 between 468 print* 429 fm 376 calam* 246 calamity 246 mist 246 striv* 246 striving 246 signa* 152 signal 152 homeland 90 refer* 87 referring 87
=antan websi* 1551 website 1551 internet 1411 neighbour 637 bariy 227 fleur* 227 fleurimond 227 leg 188 antoi* 161 antoine 161 entra* 88 entrance 88 rd 75 helpi* 40 helping 40 company 30
=antanan buria* 1865 burial 1865 funer* 1865 funeral 1865
=antanasional international 2789 inter* 340 moreo* 68 moreover 68 maste* 53 master 53 assistances 45 current 39 key 25 curre* 11 c 9 calls 6
=antandr listen 2751 hear 748 liste* 565 heard 70
=antandu liste* 1356 listen 781 honne* 495 honney 495 kisse* 495 kisses 495 yestu* 495 yesturday 495 listened 300 hear 212 heard 20 didn 11
=antdi forbi* 4277 forbidden 4277
=antedi forbi* 4277 forbidden 4277
=antepr interpreter 4255 translator 1738 inter* 5
=anter bury 3003 buria* 701 burial 701 funer* 701 funeral 701 burie* 666 buried 666
=anteranan bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
=anteviu interview 7269 inter* 4
=antibiotik antib* 4477 antibiotics 4477 condoms 4 vitam* 4 vitamines 4
=antman buria* 1865 burial 1865 funer* 1865 funeral 1865
=antn internet 3951 websi* 337 website 337 dnt 69 inter* 62 functioning 23 funct* 3 site 3
=antnasional international 2913 inter* 355
=antpr interpreter 4255 translator 1738 inter* 5
=antr enter 1010 between 686 entra* 433 entrance 433 betwe* 388 crumb* 249 crumbles 249 safe 249 follow 190 follo* 161 caraibes 143 w 143 distibute 112 gonaive 112 partisans 112 flood 104
=antrepri business 1208 busin* 1202 company 1043 compa* 883 trade 26
=antu total 3644 tesin* 1104 tesina 1104 underground 1104 cheki* 57 chekina 57 philanthropy 57 between 16 betwe* 9 construction 6 phila* 6 22 5 remem* 5 remember 5 const* 4 land 3
=antviu interview 7269 inter* 4
=anuo above 7846 upsta* 7846 upstairs 7846
=anv flood 933 flooding 579 flood* 522 translate 159 trans* 121 came 110 important 72 impor* 69 message 29 notes 25 note 23 messa* 11
=anvan befor* 1373 before 1373
=anvesti inves* 7809 invest 7809 investment 7809
=anvestisman inves* 7809 invest 7809 investment 7809
=anvi ministere 922 relatives 788 relat* 744 favor 566 decided 562 invol* 405 involved 405 pillage 405 helpi* 366 helping 366 pilla* 274 avoid 260 concerned 248 crowd 204 decid* 187 lives 121
=anviron appro* 435 approximately 435 aroun* 374 around 374 roads 362 segui* 362 seguineau 362 toget* 303 together 303 1189 247 152 247 206 247 2353 247 257 247 3106 247 4000 247
=anviunman envir* 3417 environment 3417
=anviuon appro* 1879 approximately 1879 philanthropic 1871 among 746 phila* 588 20 100 survivors 53 survi* 27 aroun* 8 around 8
=anviuonman envir* 3417 environment 3417
=anvua sent 1478 souna* 188 sounami 188 spell* 188 spelling 188 thanking 188 sentence 176 sente* 174 then 32 send 19 each 16 reply 3
=ap will 131 ap 54 being 49 livin* 49 living 49 bleed* 46 bleeding 46 sale 40 16 37 happening 35 separating 30 is 28 zones 27 recieve 26 impas* 24 worki* 23
=apar devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
=apari devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
=apati urgent 457 telli* 439 telling 439 sms 430 urgen* 364 close 234 march 169 schools 142 servi* 110 service 62 4636 59 services 10
=apel call 787 calle* 171 called 171 name 134 eathq* 118 eathquake 118 calls 116 main 86 complete 77 compl* 62 relatives 28 relat* 27 favor 20 pill 17 vit 17 less 15
=apepr appro* 3758 approximately 3758 aroun* 16 around 16
=apl calle* 2019 called 2019 name 14
=aplik apply 1879 appli* 827 application 827 brack* 682 bracket 682 midda* 682 midday 682 sartr* 653 sartre 653 lapla* 421 laplaine 421 ready 80 almos* 28 almost 28 thing 5
=aplikasion apply 5636 appli* 2480 application 2480
=apor bring 2423
=apr after 951 afternoon 413 rail 290 causes 94 occur 94 break 92 translated 80 complaining 65 corne* 63 corner 63 calva* 59 calvaire 59 lazar* 59 lazarre 59 hallo 55 die 54
=apran learn* 2419 learn 2203 learning 576 learned 205 businesses 67 enjoy* 67 enjoying 67 pillaging 67 stand* 67 standing 67 store* 67 stores 67 builder 52 domingue 52 experiences 52 indom* 52
=aprandr training 4035 train* 2587 learn 309
=apranidi afternoon 2708 after* 143
=aprantisaj learning 11246 learn* 256 learn 38
=apredanan tomor* 1488 tomorrow 1488 after 80 day 22
=apri fix 1537 eathq* 663 eathquake 663 main 486 bisou 327 deposited 327 desti* 327 destiny 327 happi* 327 happiness 327 depos* 293 learned 233 hands 107 less 83 long 61 belie* 35
=apropo concerning 3821 conce* 550 regar* 462 regarding 462
=apuantman wage 5647 salar* 2282 salary 2282
=apui support 2182 suppo* 1092
=arbr trees 4284 tree 1596
=are arres* 1116 arrest 1116 arrested 1116 stop 583 comity 427 mojad 427 steal* 315 stealing 315 noire 301 desso* 203 dessource 203 lemai* 203 lemaire 203 premi* 203 premiere 203 culturelle 148
=areb edge 10132 besid* 228 beside 228
=arebo edge 10132 besid* 228 beside 228
=arestasion arres* 7809 arrest 7809 arrested 7809
=argan money 1129
=ariko bean 4003 beans 4003
=ariv arrive 1996 arriv* 856 happen 679 hands 3
=arka archa* 1662 archaie 1662 arcah* 1101 arcahaie 1101 corai* 253 corail 253 forgotten 86 killi* 24 killing 24 forgo* 8 thirst 5
=arm gun 3679 weapo* 3679 weapons 3679 army 1773 military 1773 soldiers 1168 soldi* 167 milit* 15 bandi* 8 bandits 8
=aropor airpo* 1294 airport 1294
=art stop 1360 art 535 arts 535 coordinate 535 creation 535 expo 535 solic* 535 solicit 535 creat* 177 coord* 103 artist 32 club 21 artis* 10 p 4
=artiboni artib* 1956 artibonite 1956 whats* 293 whatsoever 293 petit* 102 petite 102 rivie* 8 riviere 8 form 3
=as honne* 225 honney 225 kisse* 225 kisses 225 yestu* 225 yesturday 225 has 219 absol* 171 absolutely 171 bund 171 bunds 171 requirement 171 sajaw* 171 sajawal 171 shelterless 171 sitti* 171
=asanisman sanitation 16188 sanit* 1244
=asasan murdered 8042 murderer 8042 murde* 2537
=asasinan murdered 8042 murderer 8042 murde* 2537
=ase enoug* 1380 enough 1380 suffi* 201 sufficient 201 translate 81 trans* 62 important 37 impor* 35 s 17 notes 13 note 12
=asek local 3377 official 1086 offic* 36
=asi dish 2205 assis* 1306 plate 1295 assist 440 assistance 179 assisting 146 limit* 146 limited 146 refugees 28 damag* 6 damaged 6 comin* 5 coming 5
=asil assyl* 2944 assylum 2944 francais 1439 svp 1439 communial 383 franc* 197 convi* 63 convicts 63 seeki* 63 seeking 63 escaped 49 shoot* 29 shooting 29 escap* 26 present 12 canada 4
=asistan assist 1882 assistance 1688 assis* 433 piles 425 kensk* 423 kenskoff 423 pile 76 ourse* 8 ourselves 8
=asistank assistance 2743 assis* 704 avaib* 189 avaible 189 indee* 182 indeed 182 necessity 131 sos 5
=asokiation assoc* 846 association 846 bello* 181 belloc 181 point 181 study* 181 studying 181 wonde* 181 wonder 181 committee 68 commi* 29 group 20
=asosasion assoc* 1033 association 1033
=asosiasion assoc* 622 association 622 autor* 291 autorities 291 chane* 291 chanel 291 crist* 291 cristof 291 dehyd* 260 dehydrated 260 fanfa* 68 fanfan 68 avenu* 4 avenue 4
=aspirin aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
=asu tonig* 1026 tonight 1026 suppe* 543 supper 543 dinne* 536 dinner 536 ocloc* 426 oclock 426 10 16 eveni* 5 evening 5
=asua tonig* 1213 tonight 1213 eveni* 66 evening 66
=at aubra* 678 aubran 678 banqu* 678 banque 678 bph 678 clima* 678 climatec 678 haitienne 678 62 667 docteur 667 noel 667 nombe* 667 nomber 667 peguy 667 perni* 656 pernier 656
=atak attac* 2497 attack 2497 assau* 691 assault 691 attacked 691
=atand wait 1473 accepting 358 institutiones 358 accep* 352 waitt* 341 waitting 341 polit* 268 political 268 await* 253 awaiting 253 econo* 240 economic 240 waiti* 160 waiting 160 impatiently 84 since* 84
=atandon wait 1330 waiti* 999 waiting 999
=atandr wait 1330 waiti* 999 waiting 999
=ati artists 2332 artis* 2094 music 1597 music* 1597 musician 1597 barik* 453 barikad 453 crew 453 immediate 453 rockf* 453 rockfam 453 caraib 187 lumie* 187 lumiere 187 namin* 187 naming 187
=atian haitian 1743 haitians 1215 haiti* 30
=ato now 735
=av ave 586 coner 586 didnt 586 sogeb* 586 sogebank 586 caraibes 527 w 527 autor* 394 autorities 394 chane* 394 chanel 394 crist* 394 cristof 394 seaso* 286 season 286 plain* 245
=avan befor* 924 before 924 progress 479 becoming 155 complicated 155 forwa* 155 forward 155 waste 155 with 124 yeste* 85 yesterday 85 translated 42 complaining 34 cost 8 compl* 6 alrea* 4
=avani yeste* 1017 yesterday 1017 burning 694 coupe 694 burni* 323 befor* 151 before 151 moreo* 132 moreover 132 rd 74 south 15 calls 12 day 9 5 5
=avank souna* 776 sounami 776 spell* 776 spelling 776 thanking 776 advance 708 advan* 616 u 7 thank* 6
=avanu avenu* 4062 avenue 4062
=ave had 274 with 265 follow 226 follo* 192 complete 162 isn 159 compl* 130 rainn* 119 rainning 119 anywa* 91 anyways 91 nigga 91 yo 89 has 71 culturelle 69 educative 69
=avean had 2059
=aveg blind 5276
=avek with 476 shada 190 propr* 185 proprietary 185 piles 130 kensk* 129 kenskoff 129 peoplel 116 via 93 chretien 87 chret* 82 got 78 clerc* 67 clercine 67 night* 62 nights 62
=aveti warn 4769
=avetisman warni* 3430 warning 3430 alert 1213
=avg blind 5276
=avi gave 1648 opini* 822 opinion 822
=avia influ* 3293 influenza 3293 flu 654
=aviasion airpo* 1294 airport 1294
=avion plane 3792 airpl* 2289 airplane 2289 fligh* 620 flight 620 ticke* 617 ticket 617 catastrophe 193 been 151 houses 74 house* 65 catas* 54 leogane 11 leoga* 5
=avk with 989
=avni avenu* 4006 avenue 4006 ambroide 34 salem 34 ambro* 15 maglo* 15 magloire 15 aids 6
=avoka attor* 6829 attorney 6829 lawye* 4202 lawyer 4202 bough* 132 bought 132 legal 132 paperwork 132 payed 132 visas 132 paper* 73 residency 6 wants 3
=avon thirsty 213 65 146 longe* 146 longer 146 orchi* 146 orchidee 146 needs 140 merge* 121 merger 121 saint* 121 sainte 121 57 101 sos 100 dorel* 94 dorelien 94 lose 91
=avotman abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
=avril april 16329
=avti warn 4769
=avtisman warni* 3430 warning 3430 alert 1213
=avtman abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
=avuar informations 321 insti* 319 acces* 282 access 282 distroyed 148 15 130 regar* 109 regarding 109 others 108 accepting 81 institutiones 81 accep* 80 starv* 71 starving 71 await* 58 awaiting 58
=b b 959 mute 503 blanc 479 abroard 312 becaue 312 babie* 268 babies 268 baby 171 bj 150 doors 150 bb 147 couti* 147 coutinue 147 shoot* 132 shooting 132 beb 109
=ba low 910 below 339 over 214 detai* 166 detail 166 frere 166 jumba* 166 jumbala 166 litle 166 bas 164 verre* 164 verrettes 164 require 156 give 149 her 133 ravin 131
=bab goodb* 6266 goodbye 6266
=babil babio* 5613 babiole 5613
=babiol babio* 5613 babiole 5613
=bac tarps 1681 tarpa* 965 tarpaulin 965 tarp 734
=baca sheeting 9536 plastic 342 plast* 183 sheet* 67
=bag thing* 359 things 359 thing 218 stuff 192 everything 180 functional 96 somet* 95 affil* 87 affiliation 87 jeune* 87 jeunesse 87 jpp 87 pouvo* 87 pouvoir 87 overc* 84 overcrowded 84
=bak exam 1061 final 776 philo* 776 philosophy 776 exams 431 eligi* 228 eligible 228 recev* 228 receve 228 young* 228 youngr 228 issue 189 watan 184 says 149 c 80 poor 40
=bakalora exams 1565 exam 1157
=bakalorea final 1816 philo* 1816 philosophy 1816 exam 1158 exams 402
=bal bulle* 2143 bullet 2143 gunsh* 2143 gunshot 2143 shoot 2143 shot 1935 her 1827 him 15
=balan balls 1435 belle 1435 balan* 649 balance 649 kindl* 568 kindle 568 sait 568 tants 568 anse 387 boi 372 bois 372 ball 261 clothing 247 plate 235 tant 167 along 163
=bali her 5482 him 46
=bam receivng 1922 recieved 1922 recie* 470 purch* 434 purchase 434 give 353 me 5 sayin* 4 saying 4
=ban give 305 addreses 174 relatives 136 relat* 128 advantage 121 digiceel 116 seime 116 thio 116 thios 116 commitee 102 medicaitons 102 necessities 102 finish 101 favor 98 send 69 stavi* 66
=banan banan* 7808 banana 7808 plantain 7808 plant* 7
=bandaj banda* 7774 bandage 7774
=bandi bandi* 3652 bandits 3652 thug 530 thugs 530 gun 81 weapo* 81 weapons 81 berna* 3 bernard 3 ecole 3 normale 3 perou 3 peruv* 3 peruvian 3
=bandonan aband* 4082 abandoned 4082 negle* 4082 neglected 4082
=banediksion bles 1083 bless 1083
=banevl volun* 1755 volunteer 1755
=banevol volun* 1755 volunteer 1755
=bani bles 970 bless 970 bathe 683 shower 683 bath 83 firm 3 god 3 massi* 3 massive 3
=banian bathe 1701 shower 1701 bathr* 1580 bathroom 1580 showe* 1328 showering 709 bath 208 groun* 36 ground 36 than 4 body 3 lives 3
=banir grace 1490 translate 162 trans* 124 important 74 impor* 70 bles 37 bless 37 s 33 notes 26 note 23
=bank banks 1941 bank 1716 account 1132 accou* 669 leogann 234 highe* 51 higher 51 raise 45 banki* 18 banking 18 bnc 18 chara* 18 characterized 18 concentement 18 endea* 18 endeavour 18
=banm eatin* 393 eating 393 wanna 260 cover* 255 covers 255 give 181 link 175 onlin* 175 online 175 orlan* 175 orlando 175 bady 167 colon 156 foof 156 umpas* 156 umpasse 156
=banu bayil* 548 bayilorde 548 insta* 548 instance 548 internationnal 548 petig* 548 petigoave 548 give 371 sir 349 mrs 130 us 13 great 9
=bas base 2787 300 462 king 462 km 462 danjo* 204 danjour 204 urege* 204 uregent 204 assoc* 144 association 144 19 141 east 81 there 74 32 57 downt* 44 downtown 44
=bat beat 2850 battl* 1562 battle 1562 fight 1562 arms 635 legs 635 hit 314 beate* 257 beaten 257 arm 65 important 48 impor* 46 an 43 message 20 leg 18 notes 17
=bataj batai* 4082 bataille 4082 geral* 4082 gerald 4082
=batelel batai* 4082 bataille 4082 geral* 4082 gerald 4082
=bati bapti* 1277 baptist 1277 construct 789 build 442 set 353 certificate 341 certi* 313 ones 172 singl* 169 single 169 batis* 134 batiste 134 benna* 134 bennau 134 entri* 134 entries 134
=batiman building 4067 build* 3522
=batisteu propr* 1629 proprietary 1629 certificate 555 certi* 511 birth 179 someb* 110 somebody 110 his 29
=bato ship 3895 boat 3076 necessary 170 neces* 122 translate 6 trans* 5 impor* 3 important 3
=batri batte* 9622 battery 9622
=bce tarps 1892 tarp 825
=be givin* 202 giving 202 give 182 transfusion 170 officers 115 distributing 107 breastfeed 103 nursi* 103 nursing 103 lies 82 illnesses 80 identification 60 white* 51 whites 51 came 50 gave 49
=beb mute 1711 baby 1000 formu* 841 formula 841 infan* 722 infant 722 babie* 547 babies 547 laval 46
=bee provide 4466 provi* 45
=bef beef 8164 cow 8164
=begin sen 801 sens 801 complete 209 notes 169 compl* 168 clear 164 note 153 message 70 doesn 28 messa* 25 translate 19 trans* 15 text 13 thi 11 this 11 important 9
=beki crutc* 14968 crutches 14968
=beko n 415 by 231 because 169 becau* 145 came 136 paix 104 destroyed 69 family 69 destr* 47 de 44 famil* 28 left 10 all 6 lost 6
=bel nice 1231 air 1005 bel 792 beaut* 478 beautiful 478 sister 336 provide 298 meno 270 menos 270 law 140 butte 120 siste* 95 moon 88 complete 56 compl* 45 too 37
=beler bel 5208 air 840
=belm stepm* 4699 stepmother 4699 law 877 mothe* 12 mother 12
=beo them 1132 give 58
=berganan shelter 1000 shelt* 745
=besian imfor* 472 imformations 472 debus* 442 debussy 442 link 265 onlin* 265 online 265 orlan* 265 orlando 265 tents 167 needs 99 cant 91 ti 74 evacu* 58 evacuation 58 need 49
=besion distroyed 746 open 497 patmo* 407 patmos 407 repat* 407 repatriate 407 care 133 villa* 35 village 35 be 30 go 10 school 7 when 5 distr* 3
=besoan needs 1222
=besu needs 1222
=besuan need 123 nee 38 gazol* 37 gazoline 37 prese* 25 fores* 24 foresee 24 whast 24 needs 23 finis* 18 digiceel 17 seime 17 thio 17 thios 17 trained 14 agron* 11
=besuin toilette 205 washi* 205 washington 205 resso* 167 ressources 167 wipe 167 wipes 167 front* 120 frontiere 120 sans 120 san 119 need 98 hygienic 43 needs 38 tents 23 shoe 12
=bet animal 3556 cattl* 3556 cattle 3556 bug 1140 insect 1140 anima* 921 animals 921 lives* 921 livestock 921 absol* 205 absolutely 205 bund 205 bunds 205 requirement 205 sajaw* 205 sajawal 205
=beton concr* 7484 concrete 7484 trapp* 1129 trapped 1129 rubble 215 rubbl* 75
=bgi stuff 4441 thing 386 thing* 68 things 68
=bi goal 2244 objec* 2244 objective 2244 handing 542 handling 542 technicians 542 purpo* 338 purpose 338 destroyed 284 husba* 284 husband 284 destr* 196 handi* 140 by 128 handl* 79 institutions 65
=bian well 581 away 322 soon 294 fine 285 lesso* 137 lesson 137 liter* 137 literal 137 translation 137 or 105 thsnk 102 casez 97 holes* 97 holese 97 lovel* 97 lovely 97
=bianto soon 5885
=bib bible 7935
=bibliotek libra* 8164 library 8164
=bibliotk libra* 8164 library 8164
=bie beer 5857 bye 2479 ticke* 926 ticket 926 efforts 125 dear 89 side 49 effor* 43 frida* 43 friday 43 mysel* 5 myself 5 ll 4 u 3
=bil ticke* 3621 ticket 3621 airli* 52 airlines 52 ny 52 round 52 towar* 52 towards 52 trip 3
=bin fine 7996 conve* 724 conversation 724 jame 724 james 724 looks 724 rigth 724 works 724 christian 23 lead 21 18 9 his 8
=bis bis 2378 bus 1400 buse 537 buses 537 identified 537 into 175 south 153 62 98 docteur 98 noel 98 nombe* 98 nomber 98 peguy 98 363 85 prolongee 85 tired 71
=bisikl bicyc* 8164 bicycle 8164
=biskui biscu* 13816 biscuits 13816 crackers 13816
=bisni business 2253 busin* 2242 trade 74 company 24 compa* 20
=bisoton bizot* 5613 bizoton 5613
=biston bizot* 5613 bizoton 5613
=biuo offic* 1419 office 731 burea* 331 bureau 331 currently 331 functionning 331 urgency 331 offices 210 force 152 borro* 105 borrow 105 curre* 64 funct* 3
=bjr morni* 785 morning 785 hello 32 good 8
=bkt undes* 1419 undestanding 1419 bouquets 616 croix 596 bouqu* 543 des 163
=blan white 2750 white* 1196 whites 1196 foreigner 853 personal 252 opini* 189 opinion 189 handing 55 handling 55 technicians 55 forei* 48 handi* 14 emerg* 10 emergency 10 handl* 8 institutions 7
=blank blanc 2724 bb 842 couti* 842 coutinue 842 beb 618 othe 618 raine 618 cornr* 413 cornrow 413 denim 413 printed 413 sees 413 weari* 413 wearing 413 print* 238 skirt 146
=ble blue 1171 injur* 789 injured 789 wound* 558 wounded 558 wheat 362 cut 233 francais 133 svp 133 bles 100 bless 100 corn 82 injury 78 efforts 68 dear 49 effor* 24
=blesi injury 3274 wound 2989 wound* 286 wounded 286 injur* 19 injured 19
=blesur injury 5685 wound* 496 wounded 496 injur* 33 injured 33
=blf lies 5093 false 1281 lie 265
=bli forge* 1506 forget 1506 forgo* 566 forgot 410 forgotten 271 eathq* 181 eathquake 181 main 133 less 23 belie* 10 believe 10 les 8 2010 6 separating 3
=blk block 14482 blocks 662 block* 10
=blm law 3508 mothe* 49 mother 49
=blof lies 5093 false 1281 lie 265
=blok block* 2617 block 554 blocks 387 blocked 368 stuck 358 ave 266 coner 266 didnt 266 sogeb* 266 sogebank 266 trapp* 155 trapped 155 norma* 144 normal 144 havin* 91 having 91
=bls sister 2519 law 1051 siste* 712
=blt lotte* 6266 lottery 6266
=bni grace 2979 bles 73 bless 73
=bnir grace 2979 bles 73 bless 73
=bnvol volun* 1755 volunteer 1755
=bo near 685 waterside 658 overs* 448 overseas 448 end 167 next 148 besid* 125 beside 125 here 120 repla* 107 replace 107 id 86 closedplace 71 created 71 left 71 vivti* 71
=bofr law 2084 brother 1164 broth* 424
=boki bucke* 4273 bucket 4273 recip* 1196 recipient 1196 hasn 139 zopop* 54 zopope 54 runni* 32 running 32
=boko besid* 3900 beside 3900 next 13 near 3
=bokup digicell 406 foreign 368 advance 337 many 317 countries 303 advan* 294 forei* 213 your 209 much 80 ok 25 thank 23 lot 12 information 3
=bol lotte* 6266 lottery 6266
=bon early 570 good 430 vouch* 220 voucher 220 cheap 132 bette* 123 better 123 coura* 98 courage 98 domes* 98 domestic 98 serva* 98 servant 98 bow 78 knees 78 coupo* 74
=bonbon candy 7536 cookies 3855 cooki* 3204
=bondi god 810 bles 147 bless 147 ak 45 amess* 45 amessage 45 anba 45 bagay 45 bondy* 45 bondye 45 di 45 f 45 grang* 45 grangou 45 kote 45 kouny* 45
=boniu hi 361 morni* 315 morning 315 reports 299 residential 299 unver* 299 unverified 299 hello 194 artist 94 broad* 64 broadcast 64 fanat* 64 fanatic 64 incon* 64 inconditional 64 luco 64
=boniur morni* 256 morning 256 spous* 161 spouses 161 hello 158 importain 156 donations 95 membe* 95 members 95 nazar* 95 nazareen 95 copie* 84 copies 84 different 80 docum* 80 documents 80
=bonsua eveni* 318 evening 318 gerar* 179 gerard 179 forse* 140 forsee 140 include 140 surnamis 140 goode* 129 goodevening 129 oriental 129 srt 127 orien* 115 surna* 109 hello 106 rte 97
=bonsuar eveni* 518 evening 518 art 133 arts 133 coordinate 133 creation 133 expo 133 solic* 133 solicit 133 despr* 132 desprate 132 impatiently 114 since* 114 sincerely 114 yours 114 schol* 103
=bonui night 1516 good 25
=bop law 2429 fathe* 597 father 597
=bos craft* 4662 craftsman 4662 mason 1298 carpe* 738 carpenter 738 builder 367 domingue 367 experiences 367 indom* 367 indomain 367 competent 264 compe* 263 bos 109 boss 109 exper* 64 learned 28
=bra arm 2860 fract* 839 fracture 839 amput* 775 amputated 775 amputee 775 exten* 454 extended 454 maria* 70 mariani 70 bone 68 dessa* 67 dessalines 67 b 23 union 8
=bresil brazi* 3905 brazil 3905 brazilian 3905 appeal 814 dumga 814 ronal* 814 ronaldinho 814 selec* 814 selector 814 cup 703 appea* 420 lapla* 25 laplaine 25 persons 23 chang* 6 change 6
=bresilian brazi* 7809 brazil 7809 brazilian 7809
=bri rumor 1761 distroyed 1119 care 199 distr* 5
=brigan criminal 5003 crimi* 2941
=bril burn 7809 burne* 7809 burned 7809
=bs babie* 2715 babies 2715 baby 68
=bsr eveni* 807 evening 807 hello 37 good 10
=bt 115 526 chava* 526 chavanne 526 impass 526 mal 526 wat 526 crops 402 kachi* 402 kachipul 402 crop 400 los 221 loss 221 caused 210 sort 174 gov 166 income 166
=btiman building 4067 build* 3522
=bu nor 1197 mud 1156 micro* 707 microbes 707 blvd 439 innov* 439 innovat 439 nay 439 octobre 439 catch 193 drink 141 octob* 95 adres* 28 adress 28 capit* 18 capital 18
=bua box 1673 wood 1130 firew* 826 firewood 826 trees 612 charc* 548 charcoal 548 boyer 547 boi 489 bois 489 arms 290 legs 290 tree 228 drink 153 bwa 137 kanal 137
=buar drink 2136 drink* 880 drinking 880
=buason bever* 14968 beverage 14968
=buc mouth 5443 rainn* 580 rainning 580 north 113 cyclone 58 in 36 cyclo* 26 need 18 week 4
=bue drink 1233 wheelbarrow 853 drink* 549 drinking 549 mud 463 hasn 246 gabyo* 142 gabyon 142 southern 142 relie* 77 relief 77 missions 60 south* 48 wheel* 38 boyer 28 population 19
=buesan needs 1222
=bui candl* 13817 candle 13817 candles 13817
=buk bouqu* 736 363 513 prolongee 513 tired 429 ambroise 392 town 291 villa* 274 village 274 bouquets 236 bouquet 233 coi 233 cois 233 lycee 233 plafo* 233 plafocrac 233 croix 228
=bukan excha* 1632 exchange 1632 24 966 bouka* 966 boukan 966 ride 845 ton 845 tons 845 plate* 187 plateau 187 frere* 146 freres 146 chang* 42 change 42 central 7 centr* 5
=bul ball 2135 burni* 1233 burn 1116 burne* 1116 burned 1116 treating 932 tap 437 boul 374 phone* 374 phones 374 balls 124 belle 124 admin* 123 administrations 123 burnig 123 burning 123
=bulanan lands* 2290 landslide 2290 pile 115 sand 99 burie* 93 buried 93 death* 16 deaths 16
=bulani baker* 5613 bakery 5613
=bulanjri baker* 5613 bakery 5613
=bulanri baker* 5613 bakery 5613
=buldo bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
=bulva boule* 8164 boulevard 8164
=buo toothbrush 6536 toothpaste 6536 tooth* 214 soap 50
=bur scholarships 4690 scholarship 268 schol* 267
=burad push 5601 shove 5601 crowd 294
=burik donke* 14968 donkey 14968
=buro office 2110 offic* 782
=bus scholarship 1012 schol* 1011 scola* 582 scolarship 582 transport 510 scholarships 451 fingerprints 360 pictures 360 finge* 137 bus 117 rebuilding 83 transportation 36 pictu* 27 saw 27 using 14 side 13
=busad push 5601 shove 5601 crowd 294
=busin business 1215 busin* 1209 company 1048 compa* 887
=but bottl* 1334 bottle 1334 bottled 1334 wheelbarrow 1066 butte 264 noire 227 350 201 amounts 201 galet* 201 galets 201 gonna 201 tiny 201 end 198 moon 194 betai* 153 betails 153
=buti bottl* 5335 bottle 5335 bottled 5335
=butik shop 3625 store 3129 30 688 buyin* 688 buying 688 cart 688 gourd* 35 gourdes 35
=butili bouti* 8164 boutilier 8164
=buton pimpl* 4997 pimples 4997 rash 3261
=cabon charc* 5159 charcoal 5159
=cac looki* 441 looking 441 seek 399 mulle* 199 muller 199 comitee 193 informatioon 193 organised 193 chada 182 plein* 182 pleine 182 commitee 167 medicaitons 167 necessities 167 bag 129 conve* 127
=cagran sorro* 4477 sorrow 4477 sad 23
=caj seek 3736 charger 1305 charg* 769 charge 769 searc* 27 search 27 look 5
=cak every 843 each 763 counties 408 departments 408 usa 168 night 135 eathq* 128 eathquake 128 night* 109 nights 109 werew* 109 werewolfs 109 main 94 maste* 21 master 21 assistances 18
=cakun each 2373 every 429
=cal heat 2524 hot 1250 chal 718 janti 718 pleaseit 718 17 269 door 5
=caleur heat 2288 sun 1620 hot 1133
=cam bedro* 9622 bedroom 9622
=cambr room 1630
=camp mar 3080 mars 3080 champs 408 champ* 276 champ 209 de 7 dessa* 7 dessalines 7
=can dog 3347 sing 2360 luck 2042 oppor* 2042 opportunity 2042 champ 507 dance 327 mar 243 mars 243 appeal 232 dumga 232 ronal* 232 ronaldinho 232 selec* 232 selector 232 cup 201
=canan path 6839 way 3
=candma champ 3549 mar 1700 mars 1700 de 4
=cang chang* 2904 change 2904
=canganan chang* 2904 change 2904
=cani chang* 2073 change 2073 shirt 1826 excha* 76 exchange 76 appeal 35 dumga 35 ronal* 35 ronaldinho 35 selec* 35 selector 35 cup 30 appea* 18
=canin path 1832 way 1280 road 406
=canjman chang* 2904 change 2904
=canm bedro* 9622 bedroom 9622
=canma champ 3549 mar 1700 mars 1700 de 4
=cap escape 6317 escap* 2990 flee 248 survive 54 survi* 13
=capan carpe* 3691 carpenter 3691
=capo hat 5792 cap 27
=carbon wood 8014 charc* 1750 charcoal 1750
=cat cat 23428
=cce searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
=ce chair 1140 expensive 949 expen* 934 cost 567 wheelchair 461 wheel* 440 cheap 395 high 123 spend 102 patmo* 81 patmos 81 repat* 81 repatriate 81 enoug* 62 enough 62 jokin* 28
=cec searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
=cee charger 1305 charg* 769 charge 769 worri* 729 worried 729 troub* 288 trouble 288 bariy 142 fleur* 142 fleurimond 142 antoi* 100 antoine 100 entra* 55 entrance 55 rd 47 crush* 5
=cef bos 4159 boss 4159 gang 1744 gangs 1744 leader 931 chief 153 leaders 12 leade* 10
=cek chequ* 8164 cheque 8164 check 4
=cel magni* 1568 magnitude 1568 scale 1568 poten* 875 potent 875 speak* 875 speaking 875 voice* 875 voices 875 fault 15 voice 6 listen 3
=cerc searc* 821 search 821 looki* 376 looking 376 different 214 might 207 diffe* 202 institutions 196 look 160 idea 109 seek 93 insti* 41
=cercon searc* 1484 search 1484 look 289 looki* 63 looking 63
=ceri darli* 691 darling 691 honne* 337 honney 337 kisse* 337 kisses 337 yestu* 337 yesturday 337 crazy 330 person 284 listened 205 perso* 204 play 36 notes 27 note 24 jokin* 12
=ceu daily 5484 every 27
=cev hair 6385
=cf chief 6033 bos 1242 boss 1242 forme* 291 former 291 leader 278 secretary 168 secre* 50 o 13 leaders 4 leade* 3
=cif figur* 13907 figure 13907
=cili chile 8553
=cilian chile 8553
=ciman path 6839 way 3
=cinua china 7809 chine* 7809 chinese 7809
=cir torn 8440 tear 2376
=cirian surgeon 8299 surge* 5412
=cirijian surgeon 8299 surge* 5412
=cita sit 3087 tied 298 stay 197 doing 174 witho* 3 without 3
=ck chequ* 8164 cheque 8164 check 4
=cmag unemployment 4582 unemp* 582 unemployed 582
=cmeur unemployment 4582 unemp* 582 unemployed 582
=co hot 3314 meal 937 play 224 cooke* 210 cooked 210 person 35 perso* 25 heat 13 impor* 9 important 9 message 4 note 3 notes 3
=cod heat 2288 sun 1620 hot 1133
=codi cooking 5608 pot 4724 cooki* 947
=cof drive* 4655 driver 2964 drivers 8 nowad* 8 nowadays 8 recruiting 8
=colera chole* 3454 cholera 3454
=colra chole* 3454 cholera 3454
=com unemp* 1928 unemployed 1928 room 192 unemployment 127 witho* 63 without 63
=comag unemployment 4582 unemp* 582 unemployed 582
=comaj unemp* 1606 unemployed 1606 usa 783 unemployment 106
=comeur unemployment 4582 unemp* 582 unemployed 582
=cos thing 764 lovel* 241 lovely 241 hallo 169 bariy 162 fleur* 162 fleurimond 162 thing* 135 things 135 too 130 antoi* 115 antoine 115 something 85 somet* 65 entra* 63 entrance 63
=cosur shoe 3250 shoes 3250
=cri christ 1570 chris* 1418 obser* 89 observes 89 returns 89 sabba* 89 sabbath 89 roi 47
=cs chair 4277 wheelchair 1728 wheel* 1652
=cua choic* 10593 choice 10593
=cual horse 16329
=cuasi choic* 3937 choice 3937 choos* 1422 choose 1422 identification 67 howev* 61 however 61 ident* 18 body 7
=d dessa* 111 dessalines 111 dza 103 plastik 103 p 102 archiv 79 aids 71 cyclone 65 75 64 mahot* 64 mahotie 64 consideration 62 scola* 62 scolarship 62 27 57 yes 57
=dak agree 8448 ok 26
=dako agree 8448 ok 26
=dam ladie* 1037 ladies 1037 bady 659 lady 470 absol* 256 absolutely 256 bund 256 bunds 256 requirement 256 sajaw* 256 sajawal 256 shelterless 256 sitti* 256 sitting 256 surja* 256 surjani 256
=damu love 933
=dan teeth 1228 tooth 1011 tooth* 937 dance 708 toothache 248 educt* 126 eduction 126 resou* 126 resource 126 trained 110 thsnk 106 butte 100 programs 94 agron* 90 agronomy 90 caye 90
=danan tomor* 1002 tomorrow 1002 move 742 moved 742 appli* 482 application 482 week 181 writed 99 else 96 wante* 70 wanted 70 write* 67 wrong 15 bow 3 knees 3
=danand request 488 appli* 480 application 480 reque* 477 deman* 170 demand 170 enter* 170 enterprise 170 solve 170 acul 162 br 141 soint 141 upon 141 consideration 132 helpi* 124 helping 124
=danandan request 1847 reque* 1805 ask 21
=danandon request 1847 reque* 1805 ask 21
=dang dangerous 2340 dengu* 2206 dengue 2206 dange* 999 danger 999
=dangereux dangerous 4679 dange* 1998 danger 1998
=dangu dengu* 4413 dengue 4413
=dani dange* 459 danger 459 aftershoocks 457 last 367 sleep* 335 sleeping 335 case 230 cover* 115 covers 115 sleep 98 350 92 amounts 92 galet* 92 galets 92 gonna 92 tiny 92
=danier dangerous 4679 dange* 1998 danger 1998
=danin tomor* 1578 tomorrow 1578
=danjr dangerous 4679 dange* 1998 danger 1998
=danokrasi democ* 14968 democracy 14968
=danoli demol* 7957 demolish 7957 destroy 133
=danon denou* 3656 denounce 3656 prison 6
=danti denti* 14968 dentist 14968
=dantifri toothbrush 6536 toothpaste 6536 tooth* 214 soap 50
=dapr accor* 4645 according 4645
=dat date 12531
=davan advance 820 advan* 714 rains 197 blanc* 178 blanchard 178 silo 178 ever 145 impos* 136 impossible 136 link 115 onlin* 115 online 115 orlan* 115 orlando 115 count 111 impasse 85
=dbri debri* 2124 debris 2124 rubble 344 rubbl* 120
=dbu begin* 2306 beginning 2306 start 349 begin 173 again 6
=de two 104 de 93 lette* 34 letter 34 tidal 31 wave 31 being 30 crazy 30 des 28 of 28 earthquake 27 9 26 earth* 26 about 25 certi* 25 than 25
=dea alrea* 1151 already 1151 190 188 garbl* 188 garbledwhat 188 admin* 175 administrations 175 burnig 175 depose 175 severals 175 thout* 175 thouth 175 betai* 121 betails 121 plant* 121 plantation 121
=dean breakfast 5704 break* 2925
=debl remov* 2436 remove 2436 clear 1049 clean 9 up 4
=debri rubble 2156 rubbl* 752 debri* 531 debris 531 trapp* 50 trapped 50
=debu begin* 1153 beginning 1153 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 start 174 begin 87 thems* 65 themselves 65 learned 34 pilla* 34
=decir torn 8440 tear 2376
=dee behin* 2621 behind 2621
=defan defen* 7484 defend 7484 forbi* 2138 forbidden 2138
=dek death 1354 dying 251 die 212 died 37
=dekanbr decem* 8164 december 8164
=deked longe* 1112 longer 1112 death 542 died 187 dying 101 die 85 victim 11 stay 4 here 3
=dekid decide 2471 decid* 1650 decis* 1252 decision 1252
=dekision decide 2471 decid* 1650 decis* 1252 decision 1252
=dekomb rubbl* 1076 rubble 600 check* 546 checking 546 hardl* 410 hardly 410 prati* 410 pratice 410 tire 410 17 341 into 266 debri* 234 debris 234 advices 151 rubbles 74 seems 32
=dekombr decom* 1602 decombres 1602 debri* 1416 debris 1416 rubble 229 rubbl* 80 longe* 13 longer 13
=dekonb rubbl* 1152 rubble 778 remov* 406 remove 406 lacro* 197 lacrobat 197 lower 197 mission 197 places 197 touch* 197 touched 197 clear 175 minot* 158 minoterie 158 orang* 113 orange 113
=dekonm debri* 2124 debris 2124 rubble 344 rubbl* 120
=dekur despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
=deleg deleg* 4177 delegate 4177 hasnt 537 msg 537 pm 537 6 355 rubbles 262 decided 210 decid* 70 earli* 66 earlier 66 meeti* 11 meeting 11
=delivr deliv* 2613 function 742 thiev* 312 thieves 312 deliver 256 10 222 delivery 203 raini* 198 raining 198 streets 191 makin* 147 making 147 delivre 69 kole 69 zepol 69 pou 56
=delivran deliverance 9814 salva* 9814 salvation 9814
=delko generator 4253 gener* 1739
=delma delma* 770 delmas 770 delma 545 33 149 centre 36 internationale 9 forgot 6 lived 6 coope* 4 cooperation 4 41 3 forgo* 3
=deo outsi* 1486 outside 1486 out 305
=deor outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
=dep cookies 994 cooki* 826 depor* 678 deportation 678 deported 678 griz 552 lines 552 river* 552 rivera 552 catastrophy 392 departement 262 north 242 depar* 181 weath* 139 weather 139 catas* 57
=depan expense 8541 expen* 135 spend 24
=depatman department 1245 depar* 962 lwe 547 lwes 547 ester* 303 estere 303 counties 287 departments 287 gabyo* 203 gabyon 203 southern 203 relie* 111 relief 111 south* 69 badly 66 visit 50
=depi since 649 deput* 296 deputy 296 listening 222 breaked 116 supports 116 gonav* 85 gonave 85 bonhe* 69 bonheure 69 point* 69 pointe 69 raque* 69 raquettecommunity 69 join 64 pays 64
=depla move 2721 moved 2721 displ* 1748 displaced 1748
=deplak displ* 2622 displaced 2622
=depo depot 1585 stora* 1585 storage 1585 wareh* 1585 warehouse 1585 depor* 847 deportation 847 deported 847 settl* 592 settle 592 v 592 cv 360 bisou 123 deposited 123 desti* 123 destiny 123
=depotasion depor* 3389 deportation 3389 deported 3389
=depresion depre* 7809 depressed 7809 depression 7809
=deprim depre* 7809 depressed 7809 depression 7809
=deptasion depor* 3389 deportation 3389 deported 3389
=depu deput* 2543 deputy 2543 senat* 1408 senator 1408
=depui emess* 486 emessage 486 watere 486 durin* 419 during 419 bisou 241 deposited 241 desti* 241 destiny 241 happi* 241 happiness 241 water* 241 room 240 depos* 216 learned 172 barth* 90
=deri behin* 2609 behind 2609 back 12
=derier behin* 2450 behind 2450 front 238
=derir behin* 2450 behind 2450 front 238
=derni last 668 room 480 first 422 witho* 158 without 158 notes 3 school 3
=dernier last 1337 first 844
=dernir last 1337 first 844
=des des 345 recog* 226 recognized 226 cry 216 croix 109 informations 73 regar* 68 regarding 68 d 66 opene 61 prisons 61 would* 61 wouldn 61 different 58 others 57 might 56
=desa disas* 973 disaster 973 join 579 pays 579 truiton 579 whate* 579 whatever 579 catastrophe 533 listened 228 catas* 149 truit* 44
=desalin dessa* 2188 dessalines 2188 desal* 294 desaline 294 lunyo* 294 lunyon 294 lunyone 294 prolonging 294 sant 294 unity 294 maria* 64 mariani 64 champs 43 champ* 29 bec 22 governement 22
=desan down 1285 hundred 832 burning 555 coupe 555 hundr* 320 foods* 282 foodstuff 282 pea 282 peas 282 peasants 282 burni* 259 culti* 243 cultivate 243 seed 204 seeds 204 peasa* 108
=desanm decem* 8164 december 8164
=desantralisasion decentralization 3508 desen* 1166 desentralise 1166 decen* 661 origi* 565 original 565 regions 565 citie* 137 cities 137 wish 4
=desastr disas* 1459 disaster 1459 catastrophe 800 catas* 223
=desesper despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
=desespua despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
=desian secon* 2246 second 2246 leste 746 situated 746 local* 200 locality 200 decre* 7 decrease 7 greating 7 ideli* 7 idelinquency 7 juvenile 7 great* 4
=desid decide 1235 decid* 825 decis* 626 decision 626 re 602 hungry 80 something 56 hungr* 49 somet* 43 eat 4
=desim secon* 2418 second 2418 350 244 amounts 244 galet* 244 galets 244 gonna 244 tiny 244 sold 120 amoun* 81 anse 17
=desision decide 2471 decid* 1650 decis* 1252 decision 1252
=desol sorry 1797 excus* 1578 excuse 1578
=destriksion destruction 7176
=det debt 6837 owe 548 debts 22 indep* 22 independence 22 willi* 22 willing 22 loan 10 credi* 7 credit 7
=deti country 462 our 415 count* 275
=detid scholarships 4690 scholarship 268 schol* 267
=detni prisoner 8772 escaped 1892 escap* 997 prisoners 61 priso* 13
=detrui destroyed 774 destr* 534 happen 523 destruction 351 university 79 unive* 40 students 27
=detui destruction 3565 1987 1136 401 1136 temporarily 1136 concerned 413 damaged 137 damag* 120 tempo* 103 conce* 7 destroyed 7 destr* 5 authorities 3
=deuo outsi* 1486 outside 1486 out 305
=deux five 3201 four 1876 three 1557 two 89
=devan front 2076 rarel* 259 rarely 259 conve* 201 conversation 201 jame 201 james 201 looks 201 rigth 201 works 201 cornr* 177 cornrow 177 denim 177 printed 177 sees 177 weari* 177
=devlop develop 8418 devel* 1290 development 1290
=devlopman develop 8418 devel* 1290 development 1290
=devon should 790 shoul* 650 must 279
=devr should 824 shoul* 678 isn 345 ve 94 must 22 sent 5 after 3
=devrean should 790 shoul* 650 must 279
=devuar censo* 524 censor 524 leadi* 524 leading 524 soil 524 tests 524 test 520 should 319 must 303 shoul* 263 bible 121 professor 86 mind 60 profe* 4 book 3
=di say 324 hard 211 tell 201 sayin* 189 saying 189 said 168 mean 157 behin* 92 behind 92 retor* 90 retord 90 insul* 68 insult 68 ministere 64 1000 58 ht 58
=diab diabe* 2435 diabetes 2435 devil 2406 satan 2406
=diagnostik diagn* 14968 diagnosis 14968
=diar diarr* 2832 diarrhea 1829 vomit* 70 vomiting 70 diarrhoea 11
=die bow 611 knees 611 gives 562 srt 401 soldier 377 jesu 283 jesus 283 axina 279 gile 279 giles 279 consider 273 14 228 soldi* 174 affra* 164 affraid 164 forgotten 113
=diesel keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
=diesl keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
=dieu god 423 rarel* 195 rarely 195 br 188 soint 188 upon 188 censo* 153 censor 153 leadi* 153 leading 153 soil 153 tests 153 test 152 think* 101 thinking 101 jokin* 88
=dif fire 1300 firew* 914 firewood 914 carrefou 527 800 391 dehyd* 104 dehydrated 104 nonse* 80 nonsensical 80 families 60 wood 55 passed 11 burning 10 coupe 10 kindl* 9 kindle 9
=diferan difference 8512 different 342 diffe* 323
=difiki difficulties 2621 difficulty 1897 diffi* 336
=difikil difficulties 1440 difficulty 1404 diffi* 952 construction 506 const* 381 carte 37 findi* 4 finding 4 sore 3
=difikul difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
=difisil difficult 3691 diffi* 658 situa* 10 situation 10 bad 5
=difteri dipht* 14968 diphtheria 14968
=digikel digic* 882 digicel 694 credi* 221 credit 221 refer* 64 referring 64 words 63 provided 57 sure 41 recharge 33 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
=dikel company 1405 compa* 1189 killi* 949 killing 949 neighbour 64 terre 35 got 22 leg 19 digicel 18 digic* 4 helpi* 4 helping 4 route 4 far 3
=dim tell 582 responsibility 312 write 167 guys 119 expecting 111 yow 111 expec* 110 used 97 messages 95 hospitals 93 mind 87 dominican 76 reply 71 happening 63 domin* 55 visa 54
=dimanc sunda* 5473 sunday 5473
=din lunch 7766 tell 454 cornr* 413 cornrow 413 denim 413 printed 413 sees 413 weari* 413 wearing 413 print* 238 skirt 146 black 110 white 105 dinne* 103 dinner 103 shirt 21
=dina compu* 2117 computer 2117 lapto* 226 laptop 226 completed 185 plumbing 185 yong 185 plumb* 184 professional 12 profe* 5
=dinu tell 679 desin* 501 desinfectant 501 greet 501 perdo* 501 perdonable 501 usaid 331 toilet 47 toile* 25
=diob job 751 schoolmy 97 employment 93 22 53 looki* 38 looking 38 tied 20 emplo* 17 least 16 learn 14 location 14 order 9 quake 5 finished 4
=diplm diplo* 1953 diploma 1953 certificate 9 certi* 8
=diplom diplo* 1953 diploma 1953 certificate 9 certi* 8
=dir haver* 768 haverst 768 meani* 768 meaning 768 tremors 674 said 390 lovel* 330 lovely 330 say 234 bisou 160 deposited 160 desti* 160 destiny 160 happi* 160 happiness 160 depos* 143
=direk director 3391 principal 1941 direc* 808 decre* 29 decrease 29 greating 29 ideli* 29 idelinquency 29 juvenile 29 great* 19 juven* 3
=direksion direction 3689 ddp 622 sourt* 622 sourthern 622 direc* 405 torbe* 238 torbeck 238 wants 194 alert 115 part 4 committee 3
=direkteur director 1303 charg* 571 charge 571 censo* 566 censor 566 leadi* 566 leading 566 soil 566 tests 566 test 561 direc* 310 bible 130 professor 93 responsible 75 mind 64 profe* 5
=direktri principal 5394 director 1373 direc* 327
=diri rice 1898 sold 222 translated 155 broke 148 claud* 148 claude 148 felix 148 complaining 126 bean 87 beans 87 necessary 64 neces* 46 cost 30 cover* 25 covers 25 nation 18
=dirian bos 1802 boss 1802 ester* 707 estere 707 63 702 dikin* 702 dikini 702 robber 702 unah 702 leader 404 leaders 300 leade* 254 robbe* 245 visit 116 l 78 chief 66
=dis eighteen 1166 nineteen 1166 seventeen 1166 distt 1138 ten 1037 ninet* 973 seven* 973 numbers 618 chach* 105 chachran 105 cool 105 gulab 105 jam 105 mouza 105 pahor* 105 pahoran 105
=disan tens 4310 said 977 ten 430 say 14 tell 5
=disel salt 2801 company 1084 compa* 917 digicel 14 digic* 3
=disl selli* 2392 selling 2392 company 1084 compa* 917 diese* 511 diesel 511 fuel 253 gallo* 102 gallon 102 digicel 14 digic* 3
=disn tens 6465 ten 645
=disnef eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
=disnf eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
=dispan clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
=dispar disap* 2081 disappeared 2081 missing 372 missi* 134 caraib 5 lumie* 5 lumiere 5 namin* 5 naming 5 radio* 5 radios 5
=disparu disap* 1738 disappeared 1738 missing 869 missi* 313
=disponib avail* 971 schol* 506 scholarship 506 190 457 garbl* 457 garbledwhat 457 availability 403 jobpam 403 poste* 403 posted 403 seeke* 403 seekers 403 afternoon 140 criti* 111 critical 111 jobpa* 50
=distri district 8590
=distribi distributed 842 distr* 756 distribution 351 distribute 183 helps 182 poorl* 182 poorly 182 highe* 36 higher 36 raise 32 areac* 31 areached 31 jan 31 pont 31 sheltering 31 sonde 31
=distribision distribution 936 distribute 571 ration 529 ratio* 513 driven 360 measures 360 woud 360 measu* 259 onnen 223 distr* 112 jacqu* 112 jacques 112 accompany 82 comes 67 accom* 59 driver 32
=distribu distribute 2180 distribution 693 distr* 29
=distribuan distribute 2180 distribution 693 distr* 29
=distribusion distribute 1273 givin* 457 giving 457 distribution 405 out 211 distr* 17
=distribution distribute 2180 distribution 693 distr* 29
=disui eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
=dit tea 2519 said 1516 losed 738 says 317 persons 166 say 138 consider 132 consi* 21 own 19 almos* 12 almost 12 peoples 9 province 8 tell 8
=ditu signe* 1968 signeneau 1968 jerem* 421 jeremie 421 blanc* 354 blanchard 354 silo 354 impos* 272 impossible 272 just 204 impasse 170 came 130 impas* 83 conditions 63 condi* 17 didn 16
=div divor* 5613 divorced 5613
=divi divid* 6121 divide 6121 share 398
=divo divor* 5613 divorced 5613
=dix six 1649 check* 1559 checking 1559 17 976 nine 850 eight 585 seven 323 ten 173 seems 91 seem 56 stuck 33 rubble 3
=dj alrea* 1959 already 1959
=dkd death 1354 dying 251 die 212 died 37
=dkid decide 2471 decid* 1650 decis* 1252 decision 1252
=dkision decide 2471 decid* 1650 decis* 1252 decision 1252
=dkombr debri* 2124 debris 2124 rubble 344 rubbl* 120
=dks death 1354 dying 251 die 212 died 37
=dkt doctors 3667 doctor 232 docto* 97
=dlko generator 4253 gener* 1739
=dlma delma* 974 delmas 974
=dlo water 308 waterside 156 stagn* 86 stagnant 86 greeting 79 pump 67 gallo* 56 gallon 56 tells 55 drink* 54 drinking 54 thirs* 53 thirst 47 cryin* 46 crying 46 potab* 45
=dman tomor* 1578 tomorrow 1578
=dmi sleep 990 sleep* 257 sleeping 257
=dni last 2319 minutes 6 international 4
=do augus* 1182 august 1182 roof 778 back 765 spend 254 amounted 199 comite 199 delim* 199 delimart 199 diqui* 199 diquini 199 formi* 199 forming 199 incomplet 199 kinds 199 severl 199
=dodo sleep* 1388 sleeping 1388 sleep 10
=dok doctor 1047 docto* 819 heale* 474 healer 474 herba* 474 herbal 474 doctors 326 docter 150 docte* 120 general 53 quick* 45 quickly 45 gener* 10 throa* 9 throat 9 eye 8
=dokiman papers 8351 paper* 3737 docum* 248 documents 248
=doktor doctors 3667 doctor 232 docto* 97
=dola dolla* 2473 dollars 2462 dollar 969 rate 34
=domang domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
=domi sleep 863 sleep* 281 sleeping 281 kadav* 92 kadavers 92 men 62 police 26 sheltery 20 polic* 19 dont 18 comes 15 363 12 prolongee 12 even 11 tired 10 ambroise 9
=domingo domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
=dominikan repub* 1317 republic 1317 dominican 779 domin* 566 domingo 13
=dominikani repub* 1306 republic 1306 dominican 773 domin* 562 domingo 47
=dominikn domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
=don given 1405 whose 1018 donation 329 donor 329 gave 299 fault 277 donate 221 since 109 bai 102 creol 102 ingli* 102 inglish 102 donat* 87 adres* 53 adress 53 cap 30
=dona donation 3621 donor 3621 donate 2433 donat* 955
=donan donation 1207 donor 1207 presc* 1151 prescription 1151 given 1037 donate 811 donat* 318
=donasion donation 3621 donor 3621 donate 2433 donat* 955
=donk there* 4488 therefore 4488 translate 81 trans* 62 important 37 impor* 35 s 17 notes 13 note 12
=dor outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
=dorman outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
=dormi sleep* 570 sleeping 570 raini* 315 raining 315 streets 302 sleep 241 still 30
=dormir sleep 842 vit 268 pill 267 asthm* 198 asthma 198 outsi* 124 outside 124 pump 104 sleep* 54 sleeping 54 calle* 8 called 8
=dormon outsi* 1038 outside 1038 sleep* 453 sleeping 453 butte 150 moon 111 boyer 22 mysel* 16 myself 16
=dos back 2294
=dosi record 5543 recor* 3114 bough* 615 bought 615 legal 615 paperwork 615 payed 615 visas 615 paper* 340 lawye* 310 lawyer 310 file 160 docum* 111 documents 111 residency 29 wants 12
=dplak displ* 2622 displaced 2622
=dpu deput* 2543 deputy 2543 senat* 1408 senator 1408
=dra blankets 1374 sheets 1168 sheet* 1041 pillo* 964 pillow 964 blank* 331 canno* 108 cannot 108 blanket 47 night* 27 nights 27 werew* 27 werewolfs 27 atten* 26 attention 26 community 26
=drap blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
=druilard droui* 3146 drouillard 3146
=dsastr disas* 1459 disaster 1459 catastrophe 800 catas* 223
=dsol sorry 1797 excus* 1578 excuse 1578
=dtrui destr* 893 mole 453 nicol* 453 nicolas 453 destroy 446 destroyed 425 reall* 10 really 10 beg 5
=du du 329 20 145 sismi* 134 sismic 134 fault 131 chretian 116 eph 116 rom 116 counterpart 111 informs 111 airli* 109 airlines 109 ny 109 round 109 towar* 109 towards 109
=dua right* 987 rights 987 right 847 supposed 431 chris* 216 must 152 should 143 shoul* 118 affai* 99 affaires 99 conve* 85 conversation 85 jame 85 james 85 looks 85 rigth 85
=duan customs 5714 custo* 2726
=duavan should 790 shoul* 650 must 279
=duc bathe 3416 shower 3416 bathr* 2371 bathroom 2371 bath 417 than 6 body 5 lives 4 showe* 3
=due finger 1123 owe 867 shouldn 520 whale 311 canadian 298 shoul* 244 tells 227 eartq* 205 eartquake 205 behav* 168 behaviour 168 should 131 spent 115 counties 100 departments 100 informations 100
=duia droui* 3146 drouillard 3146
=dul pain 1735 sadne* 1473 sadness 1473 ache 757 hurt 403
=duleur hurt 2728 pain 1304
=dum barre* 9133 barrel 9133 drum 9133
=dus twelv* 2885 twelve 2885 sweet 1510 12 440 janua* 417 january 417 fourt* 52 fourteen 52 sixte* 52 sixteen 52 thirteen 52 numbers 14 fifte* 8 fifteen 8
=dusan dozen 3573
=dusn dozen 3535 toget* 22 together 22
=dut finge* 3581 doubt 1493 finger 652 fingerprints 41 pictures 41 transportation 4 pictu* 3 saw 3
=e c 114 nets 84 pictu* 67 available 63 assis* 61 accom* 57 cause* 57 group* 57 groups 57 consc* 55 conscience 55 hours 54 repon* 47 reponening 47 benef* 46 benefit 46
=ean lots 952 gabyo* 355 gabyon 355 southern 355 provinces 257 relie* 194 relief 194 nothi* 126 nothing 126 south* 121 suffering 117 clothes 85 provi* 80 anyth* 53 anything 53 cloth* 39
=ebani carpe* 3691 carpenter 3691
=eberganan shelter 1000 shelt* 745
=ebian well 2281 form 255 then 216 bette* 76 better 76 so 4
=ebin then 2387 well 701 so 41
=ebulanan lands* 2363 landslide 2363 mudsl* 80 mudslide 80
=ebulman mudsl* 2325 mudslide 2325 lands* 435 landslide 435
=ecel magni* 3089 magnitude 3089 scale 3089 richt* 113 richter 113
=ecl richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
=ed aid 288 edh 141 help 96 centre 85 greeting 80 humanitarian 78 human* 77 bra 76 along 41 refug* 31 nord 28 60 26 accro* 26 accross 26 mom 26 plaza 26
=edan carte 340 capab* 277 capable 277 plea 260 pleas 260 informationse 238 tfey 238 micro* 135 microbes 135 boyer 124 wound* 101 wounded 101 help 96 hardl* 89 hardly 89 prati* 89
=edanu help 238
=edanuan help 238
=ede help 190 tells 42 repla* 25 replace 25 reall* 22 really 22 affai* 20 affaires 20 id 20 whats* 20 whatsoever 20 assyl* 18 assylum 18 sos 17 destroy 15 mole 15
=edeo them 1229
=edik teach 3674 teaching 3674 teach* 359 education 11 educa* 9
=edikasion education 1850 educa* 1512 continues 307 previous 307 trunc* 307 truncated 307 previ* 17
=edtan hours 2496 clock 1384 hour 1094 o 1037
=edukation education 1852 educa* 1514 ministere 135 decided 82 opene 67 prisons 67 would* 67 wouldn 67 decid* 27 openi* 17 opening 17
=eeropo airpo* 1294 airport 1294
=eeuop airpo* 1294 airport 1294
=eeuopo airpo* 1294 airport 1294
=efe effect 22227 effec* 9004
=efo effort 5215 try 1376 effor* 852
=efondr colla* 1084 collapsed 1084
=efondranan colla* 1084 collapsed 1084
=egli churc* 1566 church 1566 egliz 180 full 92 pray 5 cards 4
=egsaman exams 1042 exam 771 revie* 643 review 643 rhaet* 643 rhaeto 643 admis* 255 admisions 255 admit* 255 admitted 255 postp* 255 postpone 255 postpones 255 shortly 255 short* 45 exami* 44
=egsamin exams 1565 exam 1157
=egsanp examp* 2488 example 2488 answering 579 moments 579 photo* 579 photocopy 579 dad 484 telli* 181 telling 181 momen* 17
=egsi exist 8164 require 1580 requi* 817 suppose 477 sen 314 sens 314 drug 71 lagonave 41 went 41 lagon* 16 pay 5 given 3
=ekip team 4293 devic* 1362 device 1362 equipped 1362 equip* 662 equipment 662
=ekipman devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
=ekol schools 429 school 401 ministere 134 schoo* 132 affec* 100 affected 100 fia 100 decided 82 opene 62 prisons 62 would* 62 wouldn 62 censo* 54 censor 54 leadi* 54 leading 54
=ekolaj fee 7676 fees 7676 tuiti* 7676 tuition 7676
=ekoli pupil 1727 students 633 student 68 stude* 26
=ekonomi economy 5685 econo* 1679 economic 1679
=ekonomik economy 5685 econo* 1679 economic 1679
=ekri write 1209 writi* 453 writing 453 answered 336 sartr* 130 sartre 130 completed 111 plumbing 111 yong 111 plumb* 110 times 101 lapla* 84 laplaine 84 writt* 40 written 40 barri* 16
=ekrim 2428 2328 informationse 998 tfey 998 writi* 610 writing 610 bough* 429 bought 429 legal 429 paperwork 429 payed 429 visas 429 paper* 237 lawye* 217 lawyer 217 write 209 anymo* 151
=ekrir read 2018 writi* 1367 writing 1367 write 157
=ekriti writi* 1469 writing 1469 cornr* 620 cornrow 620 denim 620 printed 620 sees 620 weari* 620 wearing 620 print* 357 skirt 219 black 165 white 158 shirt 31 hair 11 her 7
=ekrul colla* 1084 collapsed 1084
=eksaman batis* 804 batiste 804 benna* 804 bennau 804 entri* 804 entries 804 exams 782 exam 579 exami* 442 examinations 442 listening 253
=eksanp examp* 3733 example 3733
=eksep excep* 7090 except 7090
=ekski sorry 1797 excus* 1578 excuse 1578
=eksperian experience 5649 exper* 4665
=eksplik explanation 5780 expla* 143 explain 143
=eksplo explo* 5613 explosion 5613
=eksplosion explo* 5613 explosion 5613
=ekstr extra* 3239 extract 3239 archive 529 archives 379 archi* 54
=eku listen 2751 hear 748 liste* 565 heard 70
=ele she 1422 her 738 them 405 bruis* 118 bruised 118 beg 38 daugh* 30 daughter 30
=eleksion election 6620 vote 6620
=elektrik power 1490 light 577 electricity 550 elect* 479
=elektriki power 1490 light 577 electricity 550 elect* 479
=elektrisi power 1490 light 577 electricity 550 elect* 479
=elektrisian electrician 18152
=elev pupil 876 students 720 student 277 stude* 259 anne 33 marie 23
=elikop helic* 5613 helicopter 5613
=elp r 222 hurry 216 hayoo 175 tertu* 175 tertulien 175 comity 173 mojad 173 bened* 163 benediction 163 steal* 127 stealing 127 aubra* 119 aubran 119 banqu* 119 banque 119 bph 119
=elv pupil 900 stude* 423 closes 228 costs 228 students 187 student 165 join 96 pays 96 truiton 96 whate* 96 whatever 96 rtho 92 tremb* 92 trembling 92 listened 38 again* 19
=elvaj lives* 11614 livestock 11614
=epi spice* 1151 spices 1151 abroard 302 becaue 302 medications 277 thoughts 259 decentralize 244 then 236 faculties 213 orthe* 173 orther 173 expecting 165 yow 165 expec* 163 control 154 contr* 153
=epidani epide* 3702 epidemic 3702 infec* 4 infection 4
=epu treating 2176 recip* 1196 recipient 1196 women 1040 tap 1021 woman 175 hasn 139 wife 89 drink 5 treat* 4
=epux husba* 2380 husband 2380
=er bel 5208 air 840
=es nippe* 953 nippes 953 wheth* 406 whether 406 taken 352 testi* 352 testing 352 using 334 akbar 318 bagh 318 din 318 essa 318 houn 318 kala 318 khel 318 mangl* 318
=esank fuel 4276 gasol* 3102 gasoline 3102 gas 101
=ese attem* 3207 attempt 3207 tryin* 1497 trying 1497 parties 320 placed 320 place* 235 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 areas 63 thems* 63 themselves 63
=esian haitians 882 haiti* 632 dollar 378 dollars 163 state 159 haitien 141 gourv* 82 gourvernement 82 dolla* 65 haitian 36 cap 34 government 12 black* 11 blackout 11 gover* 11 ones 7
=esin haitian 1743 haitians 1215 haiti* 30
=esk doe 128 does 128 after* 124 print 92 treating 81 16 79 huric* 65 huricanes 65 illnesses 64 aren 59 included 59 wheth* 59 whether 59 marit* 54 maritime 54 minot* 54
=eski sorry 1797 excus* 1578 excuse 1578
=esp quality 2005 quali* 1056 type 866 languages 572 termi* 572 terminate 572 wish 486 bough* 369 bought 369 legal 369 paperwork 369 payed 369 visas 369 paper* 204 lawye* 186 lawyer 186
=espa space 4301
=espageti pasta 5443 spagh* 5443 spaghetti 5443
=espaniol spani* 5613 spanish 5613
=esper hope 1469 complete 205 compl* 165 he 52 canno* 9 cannot 9 wish 7 wait 5 waiti* 4 waiting 4
=esperian experience 5649 exper* 4665
=espesial special 10632 speci* 92
=espesialman specially 1020 speci* 611 snato 604 presence 593 presidant 593 real 456 gabyo* 237 gabyon 237 southern 237 espec* 225 especially 225 bra 138 relie* 129 relief 129 friends 127 houses 104
=esplik explanation 5780 expla* 143 explain 143
=esplikasion explanation 5780 expla* 143 explain 143
=espr purpo* 4364 purpose 4364 hope 1233
=espri soul 4767 spiri* 2814 spirit 2814 censo* 566 censor 566 leadi* 566 leading 566 soil 566 tests 566 test 561 bible 130 professor 93 mind 64 profe* 5 book 3
=espuar hope 1850
=est wheth* 116 whether 116 e 80 th 74 doe 72 does 72 criti* 70 critical 70 lesso* 66 lesson 66 liter* 66 literal 66 mail 66 translation 66 prevent 60 is 59
=estad stadi* 6266 stadium 6266
=estadiom stadi* 6266 stadium 6266
=estasion stati* 2273 station 2273
=estr stres* 3691 stress 3691
=et et 382 26 90 losed 88 and 85 acces* 82 access 82 bady 79 thsnk 73 issue* 66 issues 66 merge* 65 merger 65 saint* 65 sainte 65 pile 64 great 61
=eta registry 778 states 545 state* 544 regis* 369 france 309 state 295 cloths 235 wear 235 communicate 144 enabl* 144 enable 144 neighborhoods 144 bec 131 governement 131 liabl* 131 liable 131
=etan turn 3641 since 597 off 147 because 10 becau* 9
=etasini states 1293 state* 1290 citizen 873 citiz* 505 brother 85 america 84 usa 67 broth* 31 unite* 28 united 28
=ete were 1168 am 118 jokin* 104 joking 104 was 51 person 29 perso* 21 is 14 important 8 impor* 7 message 3 notes 3
=etean were 2336 was 101
=eti haiti 505 insul* 93 insult 93 desen* 82 desentralise 82 offer 80 plase 53 ones 43 singl* 42 single 42 bags 36 mats 36 waters 36 wenee* 28 weneed 28 separate 27
=etian haiti* 894 haitian 443 haitien 359 cap 182 haitians 154 link 18 onlin* 18 online 18 orlan* 18 orlando 18 internationale 10 banki* 9 banking 9 bnc 9 chara* 9 characterized 9
=etid study 847 scola* 664 scolarship 664 specially 406 schol* 316 scholarship 316 studi* 291 studies 291 speci* 243 scholarships 201 distibute 101 gonaive 101 partisans 101 rebuilding 95 ong 66 disti* 52
=etidi study 1680 studi* 707 studies 707
=etidian stude* 636 student 438 university 333 unive* 167 faculties 161 suffered 113 science 79 students 75 scien* 67 facul* 23 lives 5 compu* 3 computer 3 wante* 3 wanted 3
=etk etc 3246 griz 690 lines 690 river* 690 rivera 690 colon 115 foof 115 umpas* 115 umpasse 115 emess* 70 emessage 70 watere 70 medecine 59 fougy 54 water* 35 umbre* 30
=etrang abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
=etranger abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
=etrani stran* 4829 stranger 4829 foreigners 1076 forei* 636 petit* 477 petite 477 abroad 44 communal 41 rivie* 37 riviere 37 foreigner 34 abroa* 32 foreign 3
=etranj stran* 7727 stranger 7727 abroad 70 foreigner 54 abroa* 51 foreign 5 forei* 3
=etua narro* 9133 narrow 9133 tight 9133
=etual stars 2665 star 1203 air 1001 outsi* 38 outside 38
=etud studi* 990 studies 990 study 358 scholarship 304 schol* 303 afternoon 84 dont 13 after* 4
=etudi study 1680 studi* 707 studies 707
=etudian students 750 stude* 451 sdude* 330 sdudent 330 student 227 bello* 134 belloc 134 point 134 study* 134 studying 134 wonde* 134 wonder 134 great 26 university 22 almos* 12 almost 12
=etuf choke 7809 suffo* 7809 suffocate 7809
=euop europ* 11714 europe 11714
=eup europ* 11714 europe 11714
=eur hours 2496 clock 1384 hour 1094 o 1037
=eureux joy 7339
=eut add 7393
=eux them 607 jokin* 221 joking 221 person 62 perso* 45 impor* 16 important 16 message 7 notes 6 note 5 they 3
=evad prisoner 3497 priso* 1323 denou* 1095 denounce 1095 escaped 754 escap* 397 prison 208 prisoners 24
=evaki evacuate 8904 evacu* 1479 evacuation 1479
=evakiasion evacu* 4617 evacuation 4617 evacuate 684 link 82 onlin* 82 online 82 orlan* 82 orlando 82
=evaku evacuate 8904 evacu* 1479 evacuation 1479
=evanman events 2139 event* 1657 event 1483
=evnman events 2139 event* 1657 event 1483
=examan exam 1553 ecogr* 726 ecography 726 pregnate 726 exams 572 favor 138 possibility 37
=exanpl examp* 3733 example 3733
=exku excus* 2138 excuse 2138 sorry 154 eed 107 gueri* 107 guerin 107 leogn* 107 leognae 107 navy 107 saw 22 base 14 hurry 11
=extr archiv 1204 copie* 371 copies 371 docum* 353 documents 353 certificate 219 certi* 202 obtai* 164 obtain 164 archi* 126 translate 89 birth 70 registry 68 trans* 68 important 40 impor* 39
=f bathr* 120 bathroom 120 archiv 115 onnen 99 desen* 94 desentralise 94 schoolmy 87 someo* 83 someone 83 insig* 79 insight 79 satel* 79 satellites 79 colds 77 allwa* 75 allways 75
=fac anger 4606 upset 4606 angry 1342
=fak college 2416 natural 1485 natur* 1454 colle* 919 aubra* 690 aubran 690 banqu* 690 banque 690 bph 690 clima* 690 climatec 690 haitienne 690 populaire 463 again* 88 against 88 oppos* 86
=fakil easy 2851 facul* 1752 college 1336 colle* 508 faculties 341 faculty 13 lives 11 provinces 4
=fakon manne* 2505 manner 2505 way 12
=faktori factory 10100 facto* 843
=fakul faculty 2664 facul* 1520 university 86 unive* 43
=famasi pharmacy 4595 pharm* 3626
=famasian pharmacist 19282 pharm* 59
=fami culturelle 519 educative 519 enfan* 519 enfants 519 epano* 519 epanouisment 519 fami 519 pour 519 uceee* 519 uceeedh 519 family 425 famil* 175 et 151 cultu* 99 its 63
=famil family 471 centers 349 finds 349 heber* 349 hebergements 349 oblige 349 famil* 297 oblig* 281 1189 123 152 123 206 123 2353 123 257 123 3106 123 4000 123 childrens 123
=famin famin* 14968 famine 14968
=fan windo* 261 window 261 shut 181 hurts 175 cracks 140 starv* 133 starving 133 wife 131 end 125 plastic 105 digiciel 98 extra 98 woman 92 crack 87 make 87 lease 79
=fanan shut 2484 closed 1624 close* 999 close 38
=fanetr windo* 3230 window 3230 door 362
=fank recen* 2377 recently 2377 just 1549 jerem* 60 jeremie 60 came 18
=fanm women 1290 woman 1060 midwi* 847 midwife 847 ecogr* 253 ecography 253 pregnate 253 helps 206 poorl* 206 poorly 206 condoms 122 vitam* 122 vitamines 122 iron 55 favor 48 antib* 37
=fanmasi pharmacy 4595 pharm* 3626
=fanmi families 567 famil* 519 family 242 relatives 147 relat* 139 favor 105 re 87 refer* 55 referring 55 words 54 provided 49 crowd 38 men 38 sure 35 usa 31 police 16
=fanmim lived 647 family 421 8 364 kise 364 komin 364 manic* 364 manich 364 suffered 259 science 181 famil* 173 scien* 154 boyer 146 specified 137 thati 137 squar* 126 square 126
=fanmin family 651 famil* 268 our 266
=fanmsaj midwi* 5083 midwife 5083
=fantr windo* 3230 window 3230 door 362
=fanu make 1270
=fanua dark 3711 darkn* 3711 darkness 3711
=faon manne* 2505 manner 2505 way 12
=farin flour 2167 drizz* 2138 drizzle 2138 cornm* 726 cornmeal 726 corn 286 wheat 40 foods* 11 foodstuff 11 highe* 11 higher 11 pea 11 peas 11 peasants 11 culti* 10 cultivate 10
=farmaki pharmacy 4595 pharm* 3626
=farmasi pharmacy 4595 pharm* 3626
=fas oppos* 1685 opposite 1685 60 617 accro* 617 accross 617 plaza 617 facin* 361 facing 361 telec* 332 teleco 332 night* 254 nights 254 werew* 254 werewolfs 254 500 234 refer* 192
=fasil easy 8553
=fason manne* 565 manner 565 manif* 484 manifestation 484 sells 484 hygienic 438 lumum* 355 lumumba 355 patri* 355 patrice 355 pleae 355 envir* 252 environment 252 parties 248 placed 248 place* 182
=fatig fatig* 8137 fatigue 8137 tired 410
=fatra trash 4908 garba* 3117 garbage 3117 debri* 708 debris 708 rubble 115 grave* 96 gravel 96 rubbl* 40 current 10 curre* 3
=fe leaf 123 line 113 make 88 do 85 iron 78 ache 66 heale* 57 healer 57 herba* 57 herbal 57 rebar 54 steel 54 effort 47 gift 44 hurts 43 doing 41
=feb weakn* 5028 weakness 5028 weak 1801
=febl weakn* 5028 weakness 5028 weak 1801
=fek recen* 4607 recently 4607 just 5
=fel fault 3001 magni* 693 magnitude 693 scale 693 cap 14 haitien 10
=felan orphans 2845 orpha* 1000 trage* 703 tragedy 703 orphan 362
=felina orphanage 4388 orpha* 880
=felisi congratulations 4063 congr* 2292 fm 510 signa* 207 signal 207 congratulate 112
=felisitasion congratulations 12262 congr* 27
=fer rebar 656 steel 656 supposed 400 make 134 affai* 131 affaires 131 copie* 123 copies 123 docum* 117 documents 117 recog* 86 recognized 86 rheto 85 writer 85 christ 84 18 76
=ferm closed 1825 close* 1123 close 364 opene 195 prisons 195 would* 195 wouldn 195 door 6 priso* 6
=fet meant 1030 born 589 holid* 511 holiday 511 party 303 decentralize 207 birth* 150 birthday 150 goode* 122 goodevening 122 oriental 122 thsnk 115 authorization 113 ditch 113 intervene 113 takes 113
=feu fire 2666
=feuil feuil* 1684 feuilles 1684 disca* 269 discard 269 pista* 55 pistache 55 savan* 48 savane 48 emerg* 34 emergency 34
=fevri febru* 4197 february 4197
=fi girl 1118 daugh* 450 daughter 450 ambroide 198 salem 198 mulle* 191 muller 191 comitee 185 informatioon 185 organised 185 commitee 161 medicaitons 161 necessities 161 ambro* 86 maglo* 86 magloire 86
=fian engag* 14093 engaged 14093 fianc* 5137 fiance 5137
=fic form 4645
=fiev fever 1199 docter 193 docte* 154 general 68 quick* 58 quickly 58 gener* 13 throa* 12 throat 12 eye 10 eyes 10
=fievr fever 1311
=figi face 23428
=fil wire 1845 filte* 1203 filter 1203 illeg* 1022 illegally 1022 daugh* 739 daughter 739 son 339 girl 33
=filo final 2160 philo* 2160 philosophy 2160 location 710 learn 708 order 480 resum* 97 resume 97 locat* 35 year 23 last 7
=filosofi final 4347 philo* 4347 philosophy 4347
=filtr filte* 9622 filter 9622
=fim form 4645
=fin finish 453 suffered 197 languages 196 termi* 196 terminate 196 posse* 191 possess 191 killi* 181 killing 181 science 137 rte 127 houses 122 scien* 117 finis* 107 house* 106 115 97
=finer buria* 1865 burial 1865 funer* 1865 funeral 1865
=fini finished 675 finis* 627 over 254 lagonav 208 throw 208 240 176 end 169 stopp* 162 stopped 162 retor* 156 retord 156 tremors 140 done 106 finish 86 calam* 72 calamity 72
=finir finish 2511 finis* 590 end 20
=fis office 2110 offic* 782
=fisi cracks 1399 advantage 1381 crack 873 cracked 600 crack* 359 injur* 74 injured 74 down 49 broke* 44 broken 44 advan* 18 were 11 their 10 out 8
=fisir cracks 4081 crack* 1048 crumb* 764 crumbles 764 safe 764 crack 132 cracked 91
=fisur crack 3063 cracked 2106 crack* 1260
=fiv fever 929 medecine 256 bidon 192 dika 192 dikas 192 jackm* 192 jackmel 192 lokad* 192 lokadi 192 lolo 192 paske* 192 pasket 192 stava* 192 stavation 192 potab* 117 potable 117
=fivr yello* 785 yellow 785 dengu* 774 dengue 774 fever 769 avoid 489
=fla lamp 2112 flash* 2026 flashlight 2026 alix 783 champagne 783 colem* 783 coleman 783 flash 783 roy 783 champ* 100
=fle flower 23332 flowe* 431
=fleuv river 3065 sea 1131
=flod jaffa* 786 jaffaabad 786 tori 786 crops 388 kachi* 388 kachipul 388 crop 387 dam 386 los 203 loss 203 caused 192 flood 175 gov 171 income 171 kambr 171 plz 171
=florid flori* 8668 florida 8668 miami 20
=fm fm 877 ll 578 recharging 391 signa* 356 signal 356 recha* 278 congratulate 192 big 183 small 138 cell 131 fathe* 111 father 111 congr* 95 mothe* 6 mother 6 d 3
=fman close* 1772 close 792 closed 385 bj 165 doors 165 closes 72 costs 72 carfo* 61 carfour 61 saw 30 shut 23 schools 18 renew 11 president 7 office 5 door 4
=fmasion cours* 2552 course 2552 training 1377 train* 883
=fme shut 3626 amounted 597 comite 597 delim* 597 delimart 597 diqui* 597 diquini 597 formi* 597 forming 597 incomplet 597 kinds 597 severl 597 tryed 597 victimes 597 amoun* 71 closed 42
=fnua dark 3711 darkn* 3711 darkness 3711
=fo loud 3566 fake 1969 liber* 1107 liberte 1107 must 412 fort 121 stron* 72 strong 72 false 7
=fod r 634 hurry 610 hayoo 426 tertu* 426 tertulien 426 pista* 335 pistache 335 noire 301 savan* 290 savane 290 perni* 273 pernier 273 fr 256 bags 132 mats 132 waters 132
=fok must 934 producing 163 produ* 162 belongs 109 greething 109 recom* 109 recommendation 109 reconstruct 109 bouquet 108 coi 108 cois 108 lycee 108 plafo* 108 plafocrac 108 closedplace 90 created 90
=foli mad 3325 menta* 3325 mental 3325 madne* 1222 madness 1222 cyclone 34 cyclo* 15 baby 10 crazy 4
=fom form 2323 must 721
=fomasion cours* 2552 course 2552 training 1377 train* 883
=fon deep 1694 cannn* 597 cannnot 597 fifa 459 game 369 phone 328 must 240 telep* 176 telephone 176 cell 79 digicel 26 2010 17 books 13 digic* 6 free 6 book 4
=fond fond 6054 paris* 6054 parisien 6054
=fondasion found* 8164 foundation 8164
=fonksion carfo* 1148 carfour 1148 operate 746 opera* 591 burea* 373 bureau 373 currently 373 functionning 373 urgency 373 worki* 342 working 342 wich 228 cafe 208 cyber 208 tryin* 128 trying 128
=fonparisian fond 6054 paris* 6054 parisien 6054
=fontama fonta* 2047 fontamara 2047
=fontamara fonta* 1769 fontamara 1769 re 151 hungry 20 aren 15 included 15 something 14 hungr* 12 somet* 11 43 7 caste* 6 castera 6 crad 6 crads 6 inclu* 6 mapou 6
=for fort 1591 hayoo 301 tertu* 301 tertulien 301 madne* 243 madness 243 fr 181 u 153 efforts 127 your 101 bles 98 bless 98 contimue 93 gods 93 gues 93 guess 93
=fork stren* 8164 strength 8164
=formation training 4035 train* 2587 learn 309
=fos fake 4187 false 3406 modes* 320 modesty 320 titanic 320 titan* 134 made 39 congratulate 14 congr* 7
=foskuc abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
=fot armch* 1924 armchair 1924 should 474 shoul* 390 bruis* 282 bruised 282 must 167 beg 91 daugh* 72 daughter 72 she 18 cente* 3 center 3
=foto pictu* 3103 photo 995 answering 579 moments 579 photo* 579 photocopy 579 dad 484 fingerprints 232 pictures 232 telli* 181 telling 181 picture 104 finge* 88 transportation 23 momen* 17 saw 17
=fox false 4939 lie 1021
=fr frere* 1168 freres 1168 ganna 471 jorki* 339 jorking 339 hayoo 302 tertu* 302 tertulien 302 closes 284 costs 284 brother 268 fr 182 sartr* 142 sartre 142 spous* 116 spouses 116
=fra sentence 1808 sente* 1783
=frakti fract* 4193 fracture 4193 bone 342 broke* 4 broken 4
=fran pari 1557 paris 1557 frenc* 1481 french 1481 flour 466 brother 383 broth* 140 france 3
=frank franc* 3835 debts 870 indep* 870 independence 870 willi* 870 willing 870 francais 352 svp 352 france 204 canada 69 refuge 37 canad* 17 debt 17 refug* 13 dollars 4
=frap hit 2312 knock 1930 struck 1058 struc* 959 lwe 41 lwes 41 strik* 36 strike 36 bless* 33 blessed 33 firm 29 massi* 29 massive 29 pile 15 stron* 15 strong 15
=fre broth* 1488 brother 755 cold 439 brothers 147 cell 108 digicel 36 sisters 12 digic* 9 free 8
=fredi cold 1037 arms 358 legs 358 bariy 227 fleur* 227 fleurimond 227 casez 204 holes* 204 holese 204 poors 204 tahnk 204 antoi* 161 antoine 161 medecine 143 entra* 88 entrance 88
=frer brothers 1802 detai* 837 detail 837 frere 837 jumba* 837 jumbala 837 litle 837 brother 323 4 204 shelter 131 broth* 118 shelt* 98
=frigid refri* 8164 refrigerator 8164
=fronti border 2226 borde* 685 front* 326 frontiere 326 sans 326 san 323 blood 9 otherwise 3
=frontier border 2968 borde* 913
=frontir border 2968 borde* 913
=frt cold 1903
=fruad cold 1551 showers 225 cuba 224 showe* 151 predicted 124 predi* 89 tomor* 5 tomorrow 5 tonig* 3 tonight 3
=frui veget* 3815 vegetables 3815 fruit 3221
=fti armch* 9620 armchair 9620 wheel* 6 wheelchair 6
=fu mad 1542 menta* 1542 mental 1542 stove 1452 crowd 1261 crazy 1166 b 263 edh 225 nonse* 114 nonsensical 114 darli* 71 darling 71 kid 61 kids 61
=fua liver 2130 once 1504 times 1302 time 763 line 405 human 230 secon* 145 second 145 picture 126 fault 71 think* 68 thinking 68 pictu* 51 act 48 decre* 28 decrease 28
=fui fruit 5413 dig 3553 latrine 671 latri* 280 hall 12
=ful crowd 8829
=funerel bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
=funi supply 5554 supplies 1050 suppl* 1044 provide 139
=funiti supply 5554 supplies 1050 suppl* 1044 provide 139
=funrel bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
=fuonti borde* 2609 borders 655 border 533 doctors 12
=furniti supply 5554 supplies 1050 suppl* 1044 provide 139
=futbl footb* 1811 football 1811 socce* 1811 soccer 1811 game 30 field 3
=futbol footb* 1811 football 1811 socce* 1811 soccer 1811 game 30 field 3
=g piece 716 ngo 648 1000 564 ht 564 promised 564 40 389 rough* 389 roughly 389 tin 372 lovel* 366 lovely 366 hard 203 sold 161 00 89 organization 73 promi* 56
=gad watch 1065 look 967 david* 289 davidson 289 paul 289 plese 289 ruell* 289 ruelle 289 treated 289 115 220 chava* 220 chavanne 220 impass 220 mal 220 wat 220 solid* 210
=gadian watch* 14819 watchman 14819 guard 1333
=gadri kinde* 8164 kindergarten 8164
=galon gallo* 4458 gallon 4458 selli* 22 selling 22 diese* 5 diesel 5
=gan have 78 there 49 has 47 seems 44 no 36 seem 27 cause 24 age 22 old 21 agenc* 18 agency 18 16 16 appea* 16 frequ* 16 frequency 16 measle 16
=gang gang 5233 gangs 5233
=gani gain 2041 win 2041 organize 734 mulle* 504 muller 504 comitee 487 informatioon 487 organised 487 commitee 424 medicaitons 424 necessities 424 comit* 104 organ* 94 feuil* 56 feuilles 56 organized 16
=ganian lagonav 381 shortage 360 gain 340 win 340 ent 292 edh 183 short* 159 behav* 139 behaviour 139 assisting 135 e 135 limit* 135 limited 135 ther 120 mail 112 forse* 111
=ganin has 1049 there 11
=ganisasion greeting 914 organ* 887 organization 628 organizations 165 organize 27 greet* 18 understanding 7
=ganl broug* 1798 brought 1798 seems 1742 maybe 1430 seem 1067 forge* 3 forget 3
=ganti ganth* 5443 ganthier 5443 haven 408 commune 244 secti* 92 section 92 commu* 24 had 20 which 5 yet 5
=gar stati* 2273 station 2273
=garkon boys 2891 boy 1223 rheto 412 writer 412 18 369 im 159 write* 133 man 38 alone 18 life 13 young 4 livin* 3 living 3
=garon boys 4337 boy 1835
=gas gas 4284 gazol* 1160 gazoline 1160 keros* 32 kerosene 32 diese* 14 diesel 14 stati* 10 station 10 fuel 7 price 6 gasol* 5 gasoline 5
=gaslin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
=gasolin gasol* 2673 gasoline 2673 diese* 1995 diesel 1995 fuel 988 selli* 323 selling 323 keros* 18 kerosene 18 gallo* 14 gallon 14
=gason man 1304 son 1235 boy 485 condoms 279 vitam* 279 vitamines 279 iron 125 antib* 84 antibiotics 84 languages 65 termi* 65 terminate 65 ent 40 condo* 34 young 13 youth 3
=gat rotte* 5252 rotten 5252 spoil* 5252 spoiled 5252 ruine* 398 ruined 398
=gc left 2200
=gdgd earthquake 247 earth* 157
=gerald batai* 4082 bataille 4082 geral* 4082 gerald 4082
=geri cure 9617 heal 9617 recov* 16 recover 16
=gerison cure 9617 heal 9617 recov* 16 recover 16
=ges elder* 1650 elderly 1650 old 86
=gian guian* 9622 guiana 9622
=gid orient 10083 orien* 1106 guide 154
=gin guian* 1203 guiana 1203 mis 430 miss 430 signa* 240 signal 240 resso* 217 ressources 217 wipe 217 wipes 217 problem 208 arcah* 191 arcahaie 191 has 166 hungra 136 otherwise 121
=gla ice 11714 condu* 817 conducteur 817 exp 817 feber* 817 febert 817 mathi* 817 mathieu 817 operator 817 souve* 817 souverain 817 glas 328 glass 328 tract* 22 tractor 22 opera* 8
=gli adven* 802 adventist 802 koa 802 mudsl* 775 mudslide 775 pray 704 churc* 278 church 278 lands* 145 landslide 145 prayer 130 praye* 128 clerc* 82 clercine 82 location 4
=glisanan lands* 2431 landslide 2431
=glisman mudsl* 2325 mudslide 2325 lands* 435 landslide 435
=gn has 426 witho* 350 without 350 there 79 is 3
=goav goave 1551 grand 205 petit 136 bai 51 creol 51 ingli* 51 inglish 51 adres* 27 adress 27 frenc* 5 french 5
=goc left 2200
=god glas 1221 glass 1221 francais 453 svp 453 bles 310 bless 310 cup 279 u 222 bariy 172 fleur* 172 fleurimond 172 contimue 161 gods 161 prayers 161 ur 161 efforts 153
=goj throa* 2567 throat 2567 docter 6 docte* 5
=gonav islan* 1617 island 1617 canal 1584 bonhe* 612 bonheure 612 point* 612 pointe 612 raque* 612 raquettecommunity 612 mount* 448 mountain 448 boi 241 bois 241 gonav* 21 gonave 21
=gonev gonai* 1578 gonaives 1273 peoples 390 part 85 distibute 5 gonaive 5 partisans 5 distribution 4 disti* 3
=gra mercy 451 consi* 390 350 212 amounts 212 galet* 212 galets 212 gonna 212 tiny 212 casez 187 holes* 187 holese 187 poors 187 tahnk 187 recharging 147 consider 138 desin* 125
=grad richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
=grak grace 1130 egliz 1062 full 543 thanks 121 thank* 119 jokin* 111 joking 111 person 31 cards 26 perso* 22 33 14 impor* 8 important 8 bles 3 bless 3 message 3
=gran adult 437 biggest 410 grand 392 pills 368 tablets 368 grand* 333 almig* 305 almighty 305 big 300 grandmother 269 residency 205 gerar* 167 gerard 167 residence 156 main 121 starv* 111
=grand large 970 grandfather 451 grande 319 grand 313 grandmother 286 grand* 250 anse 151 big 85 great 73 dream* 68 dreamer 68 dreams 68 lonel* 68 lonely 68 styli* 68 stylist 68
=grandan grande 6519 anse 3080
=grandi grow 10087 raise 1134
=grangu hungr* 350 hunge* 321 hunger 321 hungry 299 angry 211 stavi* 140 staving 140 ddp 45 sourt* 45 sourthern 45 axina 43 gile 43 giles 43 bidon 30 dika 30 dikas 30
=granguav grand 2035 goave 289
=granm almig* 1680 almighty 1680 grandmother 1324 grand* 199
=granmun old 845 elder* 380 elderly 380 medecin 268 incomplete 265 incom* 242 danjo* 204 danjour 204 urege* 204 uregent 204 require 176 adult 129 requi* 91 suppose 53 downt* 44 downtown 44
=granp grandfather 2865 grand* 273
=granpapa grandfather 2865 grand* 273
=gratel itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
=grati free 981 ecogr* 415 ecography 415 pregnate 415 recharging 147 rapid* 130 rapidly 130 tc 130 recha* 104 ride 103 ton 103 tons 103 favor 79 control 62 contr* 61 cell 49
=gratl itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
=gratui free 1561
=gratuitanan free 1561
=grav serio* 2786 serious 2786 ill 1051 patient 1051 illness 779 difficult 413 disea* 269 disease 269 illne* 149 situation 139 situa* 138 patie* 107 diffi* 74 bad 68 seriously 34 severe 34
=grava debri* 2124 debris 2124 rubble 344 rubbl* 120
=gravanan seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
=gresi gress* 1259 gressier 1259 hayoo 7 tertu* 7 tertulien 7 fr 4
=grev strik* 8037 strike 8037
=gri grey 11714 griz 1380 lines 1380 river* 1380 rivera 1380 fougy 108 umbre* 60 umbrella 60 line 8
=grian laugh 10167
=gridap lamp 6245 flash* 541 flashlight 541
=grip flu 3303 influ* 1543 influenza 1543 cough 90 cold 8
=grk grace 1490 thanks 242 thank* 237 bles 37 bless 37
=gro big 1502 large 1261 canal 955 bless* 519 blessed 519 mount* 270 mountain 270 struck 156 boi 145 bois 145 struc* 142 great 95 longe* 15 longer 15
=grogu starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
=grup group 3323 committee 46 commi* 19
=grupman group 3386
=grv strik* 8037 strike 8037
=gu starv* 812 starving 812 resso* 263 ressources 263 wipe 263 wipes 263 danjo* 201 danjour 201 urege* 201 uregent 201 hygienic 67 downt* 43 downtown 43 adult* 40 adults 40 shoe 18
=guadlup guade* 8125 guadeloupe 8125 martinique 8125
=guav goave 997 petit 638 goave* 456 goaves 456 invol* 116 involved 116 pillage 116 grand 93 pilla* 78 avoid 74 concerned 71 precaution 53 preca* 4
=gud gourd* 2619 gourdes 2619 goud 1170 00 902 rate 391 dollar 42 30 12 buyin* 12 buying 12 cart 12 dolla* 7
=gudu earthquake 247 earth* 157
=gudugudu earthquake 247 earth* 157
=guman battl* 2603 battle 2603 fight 2603 survive 1956 survi* 480 calam* 213 calamity 213 mist 213 striv* 213 striving 213 miser* 37 misery 37 advice 5 advic* 3 save 3
=guo big 592 biggest 564 pregnant 464 pregn* 315 frequ* 243 frequency 243 prvie* 243 prview 243 burning 173 coupe 173 firm 138 massi* 138 massive 138 large 83 burni* 81 front* 81
=gup group 1654 communicate 396 enabl* 396 enable 396 neighborhoods 396 6227 357 humanist 357 mhd 357 movem* 357 movement 357 devel* 302 development 302 group* 158 groups 158 thems* 111 themselves 111
=gurd gourd* 3512 gourdes 3512
=gus woman 1912 pregnant 633 pregn* 429
=gut taste 16329
=guvanman government 537 gover* 517 gourv* 398 gourvernement 398 gouvernement 182 cleaned 155 homes 155 doesn 123 gouve* 118 repor* 98 report 98 pictu* 83 infos 53 foods* 22 foodstuff 22 pea 22
=guvelman government 779 gover* 750
=guvernanan offer 1476 state 423 government 350 gover* 337 haitian 40 doe 18 does 18
=guvernman government 779 gover* 750
=guvnman government 750 gover* 722 state 77
=i july 201 fifa 118 their 118 antis* 106 antiseismic 106 game 94 colds 92 misse* 92 missed 92 posse* 85 possess 85 docter 74 conte* 70 content 70 understood 70 there 63
=ia anonc* 354 anonce 354 scola* 310 scolarship 310 prsid* 204 prsident 204 jobpaw 196 doubt 179 com 145 caste* 135 castera 135 crad 135 crads 135 mapou 135 night* 100 nights 100
=iadan farm 13817 garde* 13817 garden 13817
=iak jacqu* 2325 jacques 2325 conve* 483 conversation 483 jame 483 james 483 looks 483 rigth 483 works 483 onnen 217 bouquet 122 coi 122 cois 122 lycee 122 plafo* 122 plafocrac 122
=iakmel jacme* 1322 jacmel 1322 bidon 119 dika 119 dikas 119 jackm* 119 jackmel 119 lokad* 119 lokadi 119 lolo 119 paske* 119 pasket 119 stava* 119 stavation 119 laval* 10 lavale 10
=iakml jacme* 1493 jacmel 1493
=ialu jealo* 14968 jealous 14968
=iam ever 593 never 515 aren 482 included 482 receivng 350 recieved 350 white* 268 whites 268 inclu* 182 47 87 recie* 86 purch* 79 purchase 79 calva* 29 calvaire 29 lazar* 29
=iamb feet 4328 foot 4328 leg 152
=iamek jamai* 14968 jamaica 14968
=ian youth 295 young 223 june 208 urgen* 126 way 126 wrote 102 240 80 rserv* 73 rservoire 73 quality 69 something 62 urgent 61 sheltery 60 fast 51 bow 48 knees 48
=ianb cros 1807 cross 1807
=ianera generator 4253 gener* 1739
=ianeral general 5459 gener* 1073 docter 27 docte* 22 quick* 8 quickly 8
=ianfi girl 1548 youth 1524 young 381
=ianm yam 586 never 342 leg 144 victime 137 carrefou 127 gotte* 93 gotten 93 1000 72 ht 72 promised 72 any 68 onnen 66 363 64 prolongee 64 distribution 63 telec* 53
=ianu knee 7751
=ianvi janua* 732 january 732 event 293 juana* 291 juanary 291 12 212 events 168 event* 130 betai* 64 betails 64 plant* 64 plantation 64 kille* 39 killed 39 address 38 2010 34
=iap givin* 329 giving 329 functional 142 ad 133 dadad* 133 dadadou 133 haven* 133 havent 133 decentralize 130 fm 114 fortn* 114 fortnight 114 worst 79 eithe* 77 either 77 doing 75
=iar k 3061 yar 759 basti 293 belong 293 gulbe* 293 gulberg 293 hamed 293 lahor* 293 lahore 293 matri* 293 matric 293 pakis* 293 pakistan 293 punja* 293 punjab 293 0 280
=idanti identity 3091 id 2347 ident* 409
=idantifikasion ident* 3812 identification 608 identity 101 id 77 restart 30 resta* 27 choos* 8 choose 8 howev* 7 however 7
=ide idea 3324 medicament 794 rouge 639 healt* 307 health 307 terre 162 cente* 6 center 6
=ie yeste* 127 yesterday 127 peoplel 105 july 97 o 75 great 47 eye 45 eyes 45 ye 45 blind 42 joke 33 jokes 33 statu* 33 status 33 carrefou 32 excha* 32
=iean poten* 582 potent 582 speak* 582 speaking 582 voice* 582 voices 582 ti 576 looki* 322 looking 322 mothe* 45 mother 45 goave 42 name 29 someo* 28 someone 28 but 5
=iedi thurs* 2137 thursday 2137 broad* 376 broadcast 376 fanat* 376 fanatic 376 incon* 376 inconditional 376 luco 376 raoul 376 tiot 376 dehyd* 260 dehydrated 260 listening 56 resca* 20 rescape 20
=ier manage 2144 try 1738 digiciel 1333 extra 1333 deal 583 management 303 manag* 153 sit 105 bad 21 doing 19 down 13 feel 8
=ieral batai* 4082 bataille 4082 geral* 4082 gerald 4082
=ierani jerem* 1636 jeremie 1636 jorki* 424 jorking 424
=ies something 774 somet* 587
=iesi jesu 702 jesus 702 god 356 necessary 213 neces* 152 despise 78 hey 78 sache* 78 sachet 78 among 27 despi* 11 lord 9 translate 8 trans* 6 important 4 impor* 3
=iesikri jesu 1641 jesus 1641 christ 298 chris* 269
=iesion manage 6433 management 910 manag* 460
=iesu jesu 1647 jesus 1647 decre* 290 decrease 290 greating 290 ideli* 290 idelinquency 290 juvenile 290 great* 193 juven* 25 christ 17 chris* 15 bened* 6 benediction 6 director 5
=iesua yeste* 1576 yesterday 1576 last 137 night 18
=ieudi thurs* 4235 thursday 4235 monda* 55 monday 55 sunda* 51 sunday 51 wedne* 4 wednesday 4 satur* 3 saturday 3 tuesd* 3 tuesday 3
=ieun young 2152 youth 561 1189 84 152 84 206 84 2353 84 257 84 3106 84 4000 84 childrens 84 refugees 8 rheto 8 writer 8 18 7 500 5 im 3
=ieux eye 2731 eyes 2731
=igian hygiene 1995 hygie* 1946 clean 96
=igin hygiene 1995 hygie* 1946 clean 96
=ij judge 4700 trial 4700 court 537
=ijian hygiene 2079 hygie* 2028
=ijianik paper 1073 hygiene 931 hygie* 908 pad 592 pads 592 sanitary 592 towel* 592 towels 592 sanit* 546 kit 376 toilet 168 toile* 89
=ijin hygiene 2079 hygie* 2028
=iki here 2272
=il answered 185 antis* 149 antiseismic 149 anywh* 144 anywhere 144 should 107 wheth* 105 whether 105 becoming 103 complicated 103 forwa* 103 forward 103 waste 103 him 92 shoul* 88 there 81
=ils them 1215 they 6
=imaj picture 4621 pictu* 1870 photo 703 human 44 think* 13 thinking 13 act 9 case 3
=imani humanitarian 1979 human* 1956 jiman* 1057 jimani 1057 malpa* 1057 malpasse 1057 lwe 12 lwes 12
=imdiatanan immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
=imedia immed* 3684 barik* 903 barikad 903 crew 903 immediate 903 rockf* 903 rockfam 903 immediately 586 away 239 artists 56 artis* 3
=imediatanan immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
=imediatman immediately 3280 immed* 2153 away 1341 right 9
=imel email 3522
=imeubl building 4067 build* 3522
=imigr migrate 2337 migra* 1967 immig* 1675 immigration 1675
=imigrasion immig* 1483 immigration 1483 migrate 1393 migra* 1172 printing 1147 print* 488 procedures 108 homeland 102 answering 15 moments 15 photo* 15 photocopy 15 passp* 14 passport 14 dad 12 renew 6
=imigration immig* 2198 immigration 2198 makin* 133 making 133 moment 55 momen* 34
=iml email 3522
=imo twin 9622 twins 9622
=imp bb 926 couti* 926 coutinue 926 impasse 806 75 530 mahot* 530 mahotie 530 alexi* 452 alexie 452 nd 452 impas* 392 palom* 270 paloma 270 prole* 270 prolems 270 pure 270
=impa alley 1112 impas* 485 beb 289 othe 289 raine 289 colon 247 foof 247 umpas* 247 umpasse 247 chretien 190 maria* 183 mariani 183 chret* 180 alix 169 champagne 169 colem* 169
=importan important 549 impor* 523
=imposib impos* 2906 impossible 2906
=imposibl impos* 2265 impossible 2265 possible 736 possi* 353
=in dam 639 hurry 328 undes* 277 undestanding 277 fifa 195 misse* 158 missed 158 game 156 human 149 pista* 138 pistache 138 savan* 119 savane 119 one 115 noire 108 n 103
=inc hinch* 4298 hinche 4298 peupl* 11 peuple 11
=infektion epide* 3315 epidemic 3315 infec* 346 infection 346
=infirmi nurse 3238 nurse* 539 nurses 539
=infirmier nurse 3799
=infirmir nurse 3799
=infm informed 2000 inform 1298
=infmasion info 1360 information 3
=infom informed 2000 inform 1298
=infomasion sport 762 organizations 455 allwa* 186 allways 186 ambas* 186 ambassy 186 rendezvous 186 information 177 earthquakes 164 info 127 residence 120 hungra 99 otherwise 88 infor* 63 other* 37 rende* 29
=infomatik informatics 7198 compu* 265 computer 265
=infomation requesting 1907 jobpaw 958 com 705 jobpa* 471 www 471 country 101 more 65 count* 60 hello 59 about 44 reque* 24 information 11 infor* 3
=inform inform 2009 informed 587 complete 245 compl* 197 news 42
=informasion 13 2040 info 676 informations 14 janua* 12 january 12
=information information 204 infor* 170 informations 162 addit* 134 additional 134 mosquitoes 134 grand 58 congratulate 52 france 34 sismi* 33 sismic 33 congr* 26 waitt* 26 waitting 26 d 23 polit* 20
=inganieur technician 2543 informatic 1957 ingen* 1957 ingeneer 1957 techn* 822 engineer 30 engin* 16
=ingnieur technician 5085 techn* 1644 engineer 61 engin* 31
=inifm unifo* 5613 uniform 5613
=inifom unifo* 5613 uniform 5613
=inisef unice* 3462 unicef 3462
=inisf unice* 3462 unicef 3462
=inivesi college 1694 unive* 1364 colle* 644 university 406 universities 221 cazea* 156 cazeau 156 compt* 156 comptables 156 drive 156 sciences 156 universit 156 accounting 77 faculty 16 facul* 9 state* 6
=inivsi university 1555 unive* 780 handing 362 handling 362 technicians 362 college 123 handi* 94 handl* 53 colle* 47 institutions 44 gerar* 33 gerard 33 white* 33 whites 33 gouvernment 31 resto* 31
=inkandi fire 2666
=inond flooding 1841 flood* 1663 flood 698 flooded 61 aux 4
=inondasion flood 2000 flooding 1241 flood* 1121 came 15
=inondation flooded 3939 flood 516 flooding 320 flood* 289
=inpotan important 549 impor* 523
=insekiri unsaf* 9038 unsafe 9038 insecurity 66 insec* 9
=insekuri insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
=inskuri insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
=institision institution 9856 insti* 131
=instituteur teachers 2473 teacher 2161 teach* 1950
=interdi forbi* 4277 forbidden 4277
=intern websi* 5745 website 5745 site 45 internet 23
=internasional international 2913 inter* 355
=intruvabl found 1191
=io them 62 they 61 those 43 distributing 37 thug 26 thugs 26 beat 24 thems* 22 themselves 22 animal 20 cattl* 20 cattle 20 says 20 price* 19 prices 19 sport 19
=iob employment 1543 marit* 827 maritime 827 e 542 avala* 455 avalaible 455 electronic 455 interesting 455 mail 447 emplo* 284 jobs 238 campa* 234 campaign 234 impatienntly 234 offer* 234 offering 234
=iodi today 612 telli* 165 telling 165 urgent 83 betwenn 80 dyoba* 80 dyobal 80 dyobe* 80 dyobel 80 juvenat 80 musso 80 sms 78 docha* 70 dochamo 70 sapot* 70 sapotille 70
=iodia goud 585 00 451 today 436 hasnt 202 msg 202 pm 202 rate 195 findi* 164 finding 164 hungra 136 6 133 otherwise 121 rubbles 98 decided 79 p 58 desin* 53
=ion a 83 yello* 62 yellow 62 an 45 once 35 somet* 35 someo* 32 someone 32 something 30 yon 30 some 27 one 24 anoth* 23 another 23 stron* 22 strong 22
=ionalo each 2834 other 13
=ionlo anoth* 2475 another 2475
=iordi today 886
=iork york 1750 caref* 951 carefour 951 nonse* 266 nonsensical 266
=ip skirt 7658 dres 659 dress 659 cornr* 102 cornrow 102 denim 102 printed 102 sees 102 weari* 102 wearing 102 print* 58 black 27 white 26 shirt 5
=ipa don 633 they 52 t 29 do 8 not 7
=ipetansion hyper* 2961 hypertension 2961 press* 2961 pressure 2961
=iptansion hyper* 2961 hypertension 2961 press* 2961 pressure 2961
=is narro* 1015 narrow 1015 tight 1015 until 441 loui 407 louis 407 used 183 mind 164 by 140 bai 124 creol 124 ingli* 124 inglish 124 culturelle 115 educative 115 enfan* 115
=isi here 2096 affil* 227 affiliation 227 jeune* 227 jeunesse 227 jpp 227 pouvo* 227 pouvoir 227 populaire 75
=isin factory 10100 facto* 843
=iska until 873 hungra 217 men 212 otherwise 194 amounted 169 comite 169 delim* 169 delimart 169 diqui* 169 diquini 169 formi* 169 forming 169 incomplet 169 kinds 169 severl 169 tryed 169
=iskask until 2042 up 528
=isol isola* 7484 isolated 7484 showers 610 cuba 606 showe* 409 predicted 334 predi* 241 tomor* 14 tomorrow 14 tonig* 7 tonight 7 reach 5
=isti justi* 4069 justice 4069 court 952 law 18
=istua histo* 13817 history 13817 story 13817
=it desso* 355 dessource 355 lemai* 355 lemaire 355 premi* 355 premiere 355 anywa* 340 anyways 340 nigga 340 yo 333 emerg* 286 emergency 286 recov* 240 recover 240 management 207 guide 181
=itili serve 1044 admin* 584 administrations 584 burnig 584 depose 584 severals 584 thout* 584 thouth 584 kindl* 568 kindle 568 sait 568 tants 568 use 461 plate 235 tant 167 depos* 54
=iu day 358 days 226 cyclon 110 shada 99 francais 66 svp 66 bened* 60 benediction 60 archive 56 baby 56 specially 56 one 53 usa 52 educt* 42 eduction 42 least 42
=iua joy 7339
=iuan find 119 reach 102 recei* 100 get 75 got 45 43 36 anyth* 35 anything 35 cam 33 found 29 any 26 its 25 41 24 carrefou 23 coordinates 22 engineers 22
=iuanm mysel* 1078 myself 1078 receive 514 recei* 130 found 80 way 23 get 10 free 3
=iue game 613 boul 523 phone* 523 phones 523 footb* 478 football 478 socce* 478 soccer 478 play 328 receive 206 recei* 52 found 32 two 5 get 4
=iuil july 5837
=iuin june 2508 receive 619 delivre 256 kole 256 zepol 256 pou 207 despe* 198 desperate 198 recei* 157 found 97 deliv* 68 get 12
=iuk until 2042 up 528
=iun prese* 331 one 222 presence 197 presidant 197 each 189 receive 163 docha* 154 dochamo 154 sapot* 154 sapotille 154 terra* 154 terrain 154 days 145 burea* 132 bureau 132 currently 132
=iunal journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
=iunali avala* 1574 avalaible 1574 electronic 1574 interesting 1574 journ* 1182 journalist 1182 newsp* 1182 newspaper 1182 pres 1182 press 1182 talki* 73 talking 73 sendi* 4 sending 4
=iur days 708 day 475 efforts 467 misse* 448 missed 448 dear 334 13 230 effor* 162 bye 120 dream* 49 dreamer 49 dreams 49 lonel* 49 lonely 49 styli* 49 stylist 49
=iurnal journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
=iurnali journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
=iusk until 2042 up 528
=iuska breathe 1315 until 1021 unabl* 528 unable 528 smell 477 up 264 due 131 breat* 55
=iut game 1739 footb* 1356 football 1356 socce* 1356 soccer 1356
=iv hiv 11558 aids 262
=j 27 90 thirsty 84 assistant 82 acces* 77 access 77 everything 61 bj 60 doors 60 news 53 supposed 48 brack* 45 bracket 45 ceism* 45 ceisme 45 midda* 45 midday 45
=jns 7 2837 jns 2837 math 2837 sam 2837 girl 774 youth 762 young 190
=jrmi jerem* 1873 jeremie 1873
=jsu jesu 1515 jesus 1515 censo* 246 censor 246 leadi* 246 leading 246 soil 246 tests 246 test 244 bible 57 professor 40 christ 30 lord 30 mind 28 chris* 27
=k frame 99 showering 97 wheth* 96 whether 96 happening 95 informatic 81 ingen* 81 ingeneer 81 c 77 least 74 wanna 72 insul* 70 insult 70 available 68 pwers* 60 pwerson 60
=ka can 137 allow* 43 allowed 43 illnesses 40 benef* 32 benefit 32 crumb* 31 crumbles 31 safe 31 long 30 ambro* 27 maglo* 27 magloire 27 shada 27 breat* 26 breathing 26
=kab able 1769 neighbour 1063 leg 314 helpi* 66 helping 66 company 49 far 49 compa* 42 neigh* 9 broke* 7 broken 7 him 3
=kabab able 2605 could 25
=kaban bed 6890
=kabar cabar* 4277 cabaret 4277
=kabri goat 4082 cabri* 2736 cabrit 2736 betai* 305 betails 305 plant* 305 plantation 305 kille* 186 killed 186 morne 75 rainn* 17 rainning 17 two 7 weeks 7
=kac hide 8164 cash 8085
=kad continues 1379 previous 1379 trunc* 1379 truncated 1379 producing 818 produ* 814 playi* 455 playing 455 alert 374 seems 186 seem 114 thought 90 previ* 76 thoug* 19 someo* 4 someone 4
=kadav kadav* 2745 kadavers 2745 corps* 2103 corpses 2103 bodie* 766 bodies 766 comes 441 suppose 125 wash 45
=kadavr corps* 4204 corpses 4204 bodie* 1531 bodies 1531
=kadeak rape 2838 raped 2838
=kado gift 3427 donate 739 digiciel 661 extra 661 donat* 290 deal 289 refer* 230 referring 230 words 227 provided 207 sure 149 so 115 digic* 75 digicel 73 someo* 72 someone 72
=kaf coffe* 2591 coffee 2591 cafe 1225 cyber 1225 answering 217 moments 217 photo* 217 photocopy 217 dad 181 detai* 101 detail 101 frere 101 jumba* 101 jumbala 101 litle 101 telli* 68
=kafu carre* 499 carrefour 412 carfo* 261 carfour 261 caref* 228 carefour 228 shada 186 cross* 174 crossroads 174 intersection 174 forgot 136 forgo* 79 wich 79 atten* 59 attention 59 community 59
=kago cargo 6962 container 6962
=kal differents 874 tinan* 874 tinante 874 misse* 670 missed 670 anywa* 340 anyways 340 nigga 340 yo 333 bai 279 creol 279 ingli* 279 inglish 279 adres* 144 adress 144 50 140
=kalfu cross* 10647 crossroads 10647 intersection 10647
=kali kind 2240 quality 827 quali* 436 type 357 amounted 257 comite 257 delim* 257 delimart 257 diqui* 257 diquini 257 formi* 257 forming 257 incomplet 257 kinds 257 severl 257 tryed 257
=kalkil calcu* 7484 calculate 7484 earthquater 2442 level 770 his 264 count 23
=kam cam 916 transfer 883 n 587 came 193 paix 147 worki* 125 working 125 de 62 start 22 left 15 trans* 12
=kamarad comra* 8150 comrade 8150 colleague 114 colle* 71
=kamion truck 2465 picku* 1519 pickup 1519 tapta* 1519 taptap 1519
=kamp camps 3846 camp 245
=kampagn province 3451 countryside 400 provi* 96
=kan camp 854 fifte* 748 fifteen 748 cance* 713 cancer 713 khan 550 canoe 322 thousands 293 kwade* 169 kwadebouke 169 goave* 142 goaves 142 thous* 127 thousand 127 pur 93 rahim 93
=kanada canad* 3725 canada 2331 montr* 263 montreal 263 canadian 40 paspo* 7 pasport 7 fill 6
=kanan canaa* 2987 canaan 2987
=kanap canap* 1991 canape 1991 vert 1991
=kanapev canap* 1992 canape 1992 vert 1992
=kanaran canaa* 2989 canaan 2989
=kanaval carni* 8164 carnival 8164
=kanb hold 2699 firm 443 massi* 443 massive 443 keep 304 guy 276 stron* 236 strong 236 civil 215 engineer 121 engin* 62 broke* 29 broken 29 wife 23 baby 16 catch 10
=kand rejec* 601 reject 601 render 601 rende* 507 when 474 cry 102 voice 83 services 51 while 33
=kanmarad comra* 8150 comrade 8150 colleague 114 colle* 71
=kano canoe 4352 boat 1153
=kanp stand 2072 stagn* 725 stagnant 725 camps 481 rural 458 stop 327 campa* 204 campaign 204 impatienntly 204 offer* 204 offering 204 vaksi* 204 vaksination 204 broke 203 claud* 203 claude 203
=kanskf kensc* 1669 kenscoff 1669 piles 1046 kensk* 1041 kenskoff 1041 pile 188 night* 44 nights 44 werew* 44 werewolfs 44 ourse* 19 ourselves 19 blankets 6 anoth* 3 another 3
=kanskof kensc* 2613 kenscoff 2613
=kantan thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
=kanti quant* 4960 quantity 4960 amount 1547 amoun* 528 debit 8 flowe* 8 flowed 8 h 8 liqui* 8 liquid 8 mn 8
=kantr center 763 cente* 761 internationale 713 coope* 338 cooperation 338 antis* 282 antiseismic 282 centre 275 medicament 39 patmo* 39 patmos 39 repat* 39 repatriate 39 33 35 rouge 31 bruis* 26
=kap cap 248 haitien 173 liket* 144 liketo 144 condom 116 balls 88 belle 88 handle 85 rhe 83 friends 82 case 78 ou 77 happening 68 expecting 67 yow 67 expec* 66
=kapab able 407 aftershoocks 316 retor* 226 retord 226 capab* 161 capable 161 moreo* 144 moreover 144 responsibility 135 assisting 125 limit* 125 limited 125 check* 116 checking 116 unabl* 113 unable 113
=kapesian cap 1760 haitien 1226 haiti* 34
=kapital capit* 2227 capital 2227 businesses 12 enjoy* 12 enjoying 12 pillaging 12 stand* 12 standing 12 store* 12 stores 12
=kapo condo* 4515 condom 1524 planning 703 plann* 700 condoms 119 vitam* 119 vitamines 119 iron 53 antib* 36 antibiotics 36
=kar 1000 423 ht 423 promised 423 obser* 376 observes 376 returns 376 sabba* 376 sabbath 376 build 286 condu* 204 conducteur 204 exp 204 feber* 204 febert 204 mathi* 204 mathieu 204
=karan forty 7185 twent* 61 twenty 61 thirt* 40 thirty 40
=karburan fuel 4276 gasol* 3102 gasoline 3102 gas 101
=kard residency 1504 residence 1143 havn 485 watta* 485 wattan 485 areas 389 allah 238 aug 238 cityn* 238 citynadra 238 dera 238 hen 238 jari 238 jen 238 jin 238 jo 238
=karefu carrefour 781 carre* 536
=karefur carrefour 416 feuil* 408 feuilles 408 carre* 286 26 180 issue* 132 issues 132 disca* 119 discard 119 jasmi* 118 jasmin 118 villa 118 27 112 32 104 beach 102 bags 64
=karfu carrefour 781 carre* 536
=karti neighborhood 2208 neigh* 1268
=kartier neighborhood 2208 neigh* 1268
=kas fract* 1586 fracture 1586 broke* 976 broken 976 bone 129 break 85 leg 72 arms 37 legs 37 arm 4 neighbour 4
=kasav cassa* 7484 cassava 7484 manio* 7484 manioc 7484
=kasek local 3377 official 1086 offic* 36
=kask hat 2896 casez 487 holes* 487 holese 487 poors 487 tahnk 487 hasnt 403 msg 403 pm 403 6 266 rubbles 196 decided 158 advices 127 decid* 52 earli* 49 earlier 49
=kat card 556 four 239 carte 157 cards 156 fourt* 118 fourteen 118 sixte* 118 sixteen 118 thirteen 118 distribution 95 chemi* 87 chemin 87 lespi* 87 lespinasse 87 assisting 86 limit* 86
=katastrof catas* 1563 disas* 479 disaster 479 catastrophe 262 happened 137 natural 125 natur* 123 advice 84 th 70 advic* 48 catastrophy 19 departement 17 north 12 depar* 9 12 7 again* 7
=katastuf disas* 1459 disaster 1459 catastrophe 800 catas* 223
=katastuof disas* 987 disaster 987 maste* 551 master 551 assistances 466 catastrophe 418 current 405 gives 345 key 261 soldier 232 curre* 119 catas* 116 soldi* 107 c 92 alway* 19 always 19
=katedral cathe* 14968 cathedral 14968
=kati neighborhood 1105 neigh* 634 mulle* 351 muller 351 comitee 336 informatioon 336 organised 336 commitee 298 medicaitons 298 necessities 298 axina 279 gile 279 giles 279 comit* 72 feuil* 39 feuilles 39
=kato fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
=katolik catho* 14968 catholic 14968
=katr eighty 2076 eight* 2015 five 1600 four 938 three 779 sixty 371 two 44
=katrevan eighty 4608 eight* 4472
=katrevandi ninety 16055 ninet* 2659
=ke pick 116 house 107 heart 81 that 50 home 49 roof 49 rente* 48 rented 48 great* 43 houses 37 than 35 doe 34 does 34 landl* 33 landlord 33 may 33
=kee caye 1198 cayes 1198 noteb* 1057 notebook 1057 pen 1057 penci* 1057 pencil 1057 les 508 cay 17 overp* 17 overpopulation 17 overw* 17 overwhelmed 17 risin* 17 risings 17 goods 3
=kek some 519 forse* 190 forsee 190 surnamis 190 out 154 surna* 148 aviat* 140 aviation 140 mainl* 140 mainly 140 responsables 140 steet 140 thhe 140 few 106 sinis* 99 sinister 99
=keksion questions 2885 quest* 1301 question 1301
=kel offer 526 which 381 sismi* 375 sismic 375 she 357 cell 175 bello* 151 belloc 151 point 151 study* 151 studying 151 wonde* 151 wonder 151 room 120 level 107 digicel 58
=kelk few 1490 waitt* 173 waitting 173 polit* 136 political 136 bariy 126 fleur* 126 fleurimond 126 econo* 122 economic 122 someo* 94 someone 94 antoi* 89 antoine 89 some 73 eveni* 62
=kelkn someo* 845 someone 845
=kertan certain 3368 certa* 2262 several 504 sever* 192 few 27
=kertifika diplo* 977 diploma 977 translate 178 trans* 136 important 81 impor* 77 message 33 messa* 12 certificate 5 certi* 4
=kes fund 4894 cash 1670 damage 574 initi* 574 initial 574 these 541 stop 408 damag* 49
=kesion quest* 2715 question 2715 questions 65
=kestion questions 2887 quest* 1302 question 1302
=ket organized 768 miser* 315 misery 315 cay 276 overp* 276 overpopulation 276 overw* 276 overwhelmed 276 risin* 276 risings 276 catastrophe 229 censo* 225 censor 225 leadi* 225 leading 225 soil 225
=keuosin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
=ki who 57 which 49 spoon 33 where 27 what 25 getti* 20 getting 20 artis* 18 banks 18 citie* 16 cities 16 the 16 when 16 handl* 15 union 15 that 14
=kian arab 295 how 240 buse 198 buses 198 identified 198 someb* 172 somebody 172 ganna 139 act 138 archives 130 organization 74 into 64 his 46 seneg* 39 senegal 39 organ* 33
=kianm how 338 can 35
=kib cafe 1323 cyber 1323 request 248 reque* 242 detai* 184 detail 184 frere 184 jumba* 184 jumbala 184 litle 184 wich 120 pam 46 distribution 29 fougy 8 sent 8 carfo* 5
=kiba cuban 10159 cuba 63
=kiban cuban 10159 cuba 63
=kibo faculties 1253 office 397 place 367 pam 298 facul* 176 offic* 147 where 43 lives 41 provinces 13 provi* 4 carrefour 3 students 3
=kicua something 774 somet* 587
=kidnap kidna* 2851 kidnapped 2851 kidnapping 2851
=kidnapin kidna* 2851 kidnapped 2851 kidnapping 2851
=kidnaping kidna* 2851 kidnapped 2851 kidnapping 2851
=kie spoon 4347 allah 178 aug 178 cityn* 178 citynadra 178 dera 178 hen 178 jari 178 jen 178 jin 178 jo 178 ju 178 keh 178 logo 178 mojod 178 nadra 178
=kiel peace 1375 heave* 1286 heaven 1286 thsnk 1106 writt* 777 written 777 sky 621 earth 3
=kiklon cyclo* 1369 huric* 854 huricanes 854 cyclone 745 2009 285 93 285 biff 285 yahoo 285 youngbiff 285 playi* 154 playing 154 cyclon 64 obser* 62 observes 62 returns 62 sabba* 62
=kiklonik seaso* 1242 season 1242 rainy 221 great 142 acces* 132 access 132 congratulate 100 congr* 49 hurri* 49 hurricane 49 durin* 13 during 13 cyclone 7 cyclo* 3
=kiko cards 1707 victime 744 buse 465 buses 465 identified 465 place 238 egliz 221 into 152 where 115 full 113 hospital 65 hospi* 45 free 18 33 3
=kil when 694 known 241 functional 131 arrived 56 digicell 52 arriv* 32 funct* 27 croi 26 crois 26 frequ* 25 frequency 25 prvie* 25 prview 25 croch* 22 crochu 22 croke* 22
=kiltiv farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
=kiltiva farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
=kim playi* 692 playing 692 who 281
=kimb catch 3802 keep 1337 hold 835
=kimun who 562
=kin identity 3091 id 2347 ident* 409
=kinb catch 3802 keep 1337 hold 835
=kindergartan kinde* 8164 kindergarten 8164
=kink five 3201 four 1876 three 1557 two 89
=kinkan twent* 3723 twenty 3723 thirty 2476 thirt* 2452 forty 92 fifty 33
=kis 8 853 kise 853 komin 853 manic* 853 manich 853 honne* 449 honney 449 kisse* 449 kisses 449 yestu* 449 yesturday 449 squar* 295 square 295 listened 273 haven 253 secti* 252
=kisa what 206 stavi* 108 staving 108 suppose 79 denou* 71 denounce 71 cleaned 68 homes 68 openi* 62 opening 62 pwenl* 46 pwenla 46 diarrhoea 35 ad 33 dadad* 33 dadadou 33
=kisak what 306
=kisin kitch* 4390 kitchen 4390
=kisini cook 7071
=kit kit 496 cite 428 leavi* 403 leaving 403 leave 365 wrote 219 minot* 148 minoterie 148 debc 123 jman 123 withi* 123 within 123 flee 107 refuge 98 city 93 let 88
=kiti pap 454 northern 381 resul* 347 result 347 unkno* 283 unknown 283 1842 279 bulan 279 interest 279 kite 279 nan 279 pase 279 sete 279 tegen 279 tranb* 279 tranblement 279
=kituaan citizens 4668 citizen 667 citiz* 386
=kl anger 4606 upset 4606 angry 1342
=kla clas 5415 class 5415 grade 766 classes 143 class* 100
=kle brigh* 4856 bright 4856 key 3232 clear 7
=kler brigh* 2902 bright 2902 clear 1565 black* 1406 blackout 1406 sayin* 8 saying 8 3 7 durin* 3 during 3
=kleran alcoh* 3877 alcohol 3877 rum 3877
=klian clien* 14966 client 14966 customer 5
=klib club 7494
=klinik clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
=klk few 3521
=klork bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
=klorok bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
=klorox bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
=klouk bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
=klouok bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
=klu nails 23384 nail 178
=kman start 1453 begin 722 usa 588 how 96
=kmansman begin* 2630 beginning 2630
=kmt lovel* 437 lovely 437 honne* 266 honney 266 kisse* 266 kisses 266 yestu* 266 yesturday 266 recov* 192 recover 192 management 165 listened 162 guide 144 chanc* 123 chance 123 jokin* 89
=ko body 1100 bodie* 1039 bodies 1039 feroz 322 nowsh* 322 nowshewra 322 required 322 yet 290 whats* 270 whatsoever 270 bouquet 123 coi 123 cois 123 lycee 123 plafo* 123 plafocrac 123
=kob money 839 monne* 273 monney 273 highe* 163 higher 163 fortn* 153 fortnight 153 raise 144 eithe* 103 either 103 pap 73 countryside 69 issue 47 remak* 24 remake 24 badly 18
=kocon pig 7484 pork 7484 betai* 611 betails 611 plantation 611 plant* 610 kille* 373 killed 373 rainn* 35 rainning 35 weeks 15 two 14
=koeur heart 1951 bisou 122 deposited 122 desti* 122 destiny 122 happi* 122 happiness 122 depos* 109 learned 87 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
=kokob disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
=kokua cocon* 8164 coconut 8164
=kol anger 1535 upset 1535 angry 447 faculty 408 schools 310 pile 307 sand 266 burie* 249 buried 249 facul* 233 delivre 214 kole 214 zepol 214 pou 172 despe* 165 desperate 165
=kolabor collaborate 4273 coope* 2246 cooperation 2246
=kolaborasion collaborate 4273 coope* 2246 cooperation 2246
=koleg colleague 6271 colle* 3877
=kolera chole* 3454 cholera 3454
=kolg colleague 6271 colle* 3877
=koli pupil 1727 students 633 student 68 stude* 26
=kolonbi colom* 7484 colombia 7484 panam* 7484 panama 7484
=kolora chole* 3454 cholera 3454
=kom trade 461 as 455 comme* 403 commerce 403 saw 301 com 283 business 270 busin* 269 2009 164 93 164 biff 164 yahoo 164 youngbiff 164 body 148 consi* 116 fixed 112
=koman how 206 begin 199 start 98 universities 85 procedures 81 statu* 81 status 81 proce* 80 rebuilding 78 revie* 69 review 69 rhaet* 69 rhaeto 69 calls 53 panif* 46 panification 46
=komank begin* 2306 beginning 2306 start 349 begin 173 again 6
=komansman begin* 2630 beginning 2630
=kombian monne* 2152 monney 2152 many 496 issue 372 much 359
=komerk trade 1450 business 850 busin* 846 company 733 compa* 621
=komi commi* 1064 committee 975 comit* 456 whats* 184 whatsoever 184 damage 178 initi* 178 initial 178 masso* 166 masson 166 someting 166 roads 122 segui* 122 seguineau 122 comitee 100 informatioon 100
=komin commune 712 commu* 480 dig 273 check* 164 checking 164 leste 123 situated 123 8 114 kise 114 komin 114 manic* 114 manich 114 ester* 111 estere 111 beral 108 gen 108
=kominal communal 3380 communial 2395 assyl* 564 assylum 564 350 186 amounts 186 galet* 186 galets 186 gonna 186 tiny 186 sold 91 amoun* 62 commu* 45 insid* 17 inside 17 secti* 17
=komisaria stati* 712 station 712 police 684 polic* 504 friends 154 houses 125 house* 109 frien* 89 gress* 38 gressier 38 littl* 13 little 13 officer 5 many 4 under 3
=komp account 2226 compr* 1471 comprehesion 1471 counting 1471 accou* 1316 bank 10
=kompran understand 2053 under* 757 mean 53
=komprandr understand 2085 under* 768
=kompri understand 2085 under* 768
=komun town 3634 commune 459 commu* 46
=kon accou* 432 advis* 377 advise 377 couns* 377 counselor 377 count 316 thu 283 thus 283 counc* 277 council 277 advic* 247 user 193 users 193 advices 179 manager 132 quake* 131
=konan know 164 jobs 55 fores* 41 foresee 41 whast 41 earht* 34 earhtquake 34 ministry 33 shouldn 29 occur* 27 occurs 27 telli* 25 telling 25 seneg* 23 senegal 23 happe* 21
=konatr know 249
=konban many 1331 much 336
=konbian long 587 much 467 seism 338 selli* 248 selling 248 debts 203 indep* 203 independence 203 willi* 203 willing 203 goud 189 causes 181 occur 181 break 177 cyclon 151 remak* 148
=kondision condi* 1469 conditions 1404 statu* 582 status 582 condition 491 trip 238 translate 45 trans* 34 important 20 impor* 19 canadian 8 message 8 messa* 3
=kondition condition 3052 condi* 988 conditions 297 criti* 78 critical 78 situation 69 situa* 68
=kondolean condolences 16319 condo* 46
=konesan uncon* 5468 unconscious 5468
=konetr know 249
=konferan confe* 14968 conference 14968
=konfim confirmation 8272 confi* 2862 confirm 2862
=konfimasion confirmation 8272 confi* 2862 confirm 2862
=konfirm confi* 4575 confirm 4575 verif* 2096 verify 2096
=konia now 735
=koniea now 735
=konin palom* 322 paloma 322 prole* 322 prolems 322 pure 322 sezon 322 fanfa* 235 fanfan 235 ray 204 address 178 know 127 addre* 122 throw 49 hungry 47 hungr* 29 call 13
=konku competition 7480 contest 7480 aux 2337 flooding 66 flood* 59 caye 29 cayes 29 compe* 19
=konp company 1369 compa* 1159 recharging 391 recha* 278 cell 131 neighbour 87 busin* 48 business 48 leg 26 helpi* 5 helping 5 far 4
=konpani business 1215 busin* 1209 company 1048 compa* 887
=konpar compare 19042
=konpetan skill 8321 competent 2348 compe* 2342
=konpi lapto* 2209 laptop 2209 compu* 590 computer 590
=konpletman total* 3193 totally 3193 completely 3041
=konpltman total* 3193 totally 3193 completely 3041
=konpran understand 1539 sentences 755 nkow 568 under* 567 cause 100 creol* 55 creole 55 arqui* 21 arquinois 21 futur* 21 future 21 reali* 21 realizations 21 transparency 21 sente* 10 spite 9
=konpreansion understanding 2842 undes* 1179 undestanding 1179 under* 84 greeting 66 organizations 12
=konpreanson understanding 3841 under* 113
=konprim pills 8096 tablets 8096 table* 1342 pill 8
=konsa thu 3208 thus 3208 affil* 991 affiliation 991 jeune* 991 jeunesse 991 jpp 991 pouvo* 991 pouvoir 991 allwa* 928 allways 928 populaire 327 protect 48 infos 27 prote* 16 doing 6
=konsanan concerning 2547 passed 1154 passe* 844 ball 842 conce* 367 regar* 308 regarding 308 u 14
=konsi counc* 7099 council 7099
=konsil consult 4608 consultation 4608 800 1964 families 300 consu* 68 doctor 11 docto* 5 leogane 5 emerg* 4 emergency 4
=konsila consulate 5164 consu* 3458 embas* 438 embassy 438
=konsiltasion consult 9215 consultation 9215 consu* 136
=konsn takec* 588 takecare 588 conce* 560 leaders 345 concerning 313 leade* 292 belan* 260 belanton 260 autor* 246 autorities 246 chane* 246 chanel 246 crist* 246 cristof 246 areac* 201 areached 201
=konsnan consc* 1722 conscience 1722 landi* 836 landing 836 regar* 554 regarding 554 waiti* 379 waiting 379 teh 373 concerning 340 conce* 49 visa 41 aids 33 answer 3
=konstriksion construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
=konstrui built 3238 repai* 1327 repair 1327 build 1147 telep* 398 telephone 398
=konstruir construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
=konstruktion construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
=konstui construct 3968 rebuild 1336 rebui* 667 const* 612 built 338 ones 304 singl* 298 single 298 build 197 separate 192 separ* 161 10 67 construction 47 foreign 6 forei* 3
=konsula consulate 2582 consu* 1729 jokin* 221 joking 221 embas* 219 embassy 219 person 62 perso* 45 impor* 16 important 16 message 7 notes 6 note 5
=kontab accountant 8352 accounting 4238 accou* 103
=kontabli accountant 8352 accounting 4238 accou* 103
=kontaji contagious 9920 illness 1947 disea* 672 disease 672 illne* 372
=kontak contact 977 conta* 734 hallo 121 as 37 reach 29 urgent 29 urgen* 23 many 5 armed 4 el 4 hanch* 4 hancho 4 lobby 4 machi* 4 machine 4
=kontan cargo 1160 container 1160 happy 1158 glad 626 nations 108 unite* 64 united 64 recieve 41 joy 26 campa* 18 campaign 18 impatienntly 18 offer* 18 offering 18 vaksi* 18 vaksination 18
=kontantman glad 5650 happy 12
=kontini conti* 819 continue 552 finish 241 fluid* 168 fluids 168 breast 152 continuing 128 dyeg 128 bidon 107 dika 107 dikas 107 jackm* 107 jackmel 107 lokad* 107 lokadi 107 lolo 107
=kontinu continue 1390 conti* 864
=kontinui continue 1390 conti* 864
=kontr again* 3500 against 3500 rtho 40 tremb* 40 trembling 40
=kontul inspe* 3063 inspect 3063 check 1493 control 998 contr* 996
=kontuol check 3385 inspe* 566 inspect 566 control 480 contr* 479 verif* 303 verify 303
=koperasion collaborate 4273 coope* 2246 cooperation 2246
=kopi copy 11714 answering 868 moments 868 photo* 868 photocopy 868 dad 726 telli* 271 telling 271 momen* 25 immig* 4 immigration 4
=korek corre* 6265 correct 6265
=korid corri* 2998 corridor 2998 alley 122 dead 5
=korido corri* 2998 corridor 2998 alley 122 dead 5
=koridor corri* 2998 corridor 2998 alley 122 dead 5
=koripsion corru* 3326 corrupt 3326 corruption 3326 fraud 3326
=korp corps* 4204 corpses 4204 bodie* 1531 bodies 1531
=kos cause 2569 due 777 causes 362 occur 362 break 354 cause* 167 canno* 124 cannot 124 tremors 37 reaso* 10 reason 10 go 4 school 3 tremo* 3
=kosin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
=kot where 206 somew* 153 somewhere 153 place 152 besid* 134 beside 134 side 90 carrefou 69 everywhere 69 kadav* 69 kadavers 69 next 68 gourv* 63 gourvernement 63 expensive 53 expen* 52
=kotan rapid* 717 rapidly 717 tc 717 cheki* 547 chekina 547 philanthropy 547 where 257 phila* 54 22 53 remem* 49 remember 49 land 28 total 25 car 22 didn 14 behin* 12
=kotcu bus 4467
=kotek pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
=koteo where 287 they 198 are 5
=koteu place 1274 where 7
=kouido corri* 2998 corridor 2998 alley 122 dead 5
=kouonpi corru* 3326 corrupt 3326 corruption 3326 fraud 3326
=kperasion collaborate 4273 coope* 2246 cooperation 2246
=kra broke* 263 broken 263 crush* 261 crushed 261 destr* 222 crash* 212 crashed 212 destroyed 196 colla* 111 collapsed 111 demol* 109 demolish 109 bit 99 dnt 90 comme 76 laza 76
=krak cracks 2798 crack 1745 cracked 1200 crack* 718
=kran fear 2055 afrai* 1404 afraid 1404 power 497 light 192 electricity 183 elect* 160 scare* 43 scared 43
=krdi loan 3216 credi* 2356 credit 2356 debt 714
=kredi loan 3377 credi* 2474 credit 2474 lend 372 borro* 115 borrow 115 debt 24
=krel language 4152 langu* 1244 creol* 798 creole 798
=kreol creol* 2778 creole 2778 language 466 langu* 140 sentences 4
=kreon noteb* 6339 notebook 6339 pen 6339 penci* 6339 pencil 6339
=kretian christian 5366 conve* 120 conversation 120 jame 120 james 120 looks 120 rigth 120 works 120 chris* 36 lead 3
=kretin christian 5848 chris* 39
=krfu carrefour 781 carre* 536
=kri crisi* 1031 crisis 1031 cry 560 cryin* 523 crying 523 read 402 attac* 361 attack 361 roi 350 tears 320 criti* 289 critical 289 tear 230 disea* 37 disease 37 cuz 30
=kriminel criminal 5003 crimi* 2941
=kriminl criminal 5003 crimi* 2941
=kripsion corru* 3326 corrupt 3326 corruption 3326 fraud 3326
=krir read 4425 write 9
=krisua roi 3846 christ 172 chris* 155
=krk corre* 6265 correct 6265
=krua believe 2577 belie* 2576 think 22
=kruar believe 2577 belie* 2576 think 22
=kruax croix 893 cros 576 cross 576 red 414 des 244 bouquets 79 drivers 74 nowad* 74 nowadays 74 recruiting 74 bouqu* 70 whats* 68 whatsoever 68 missions 57 petit* 24 petite 24
=krul colla* 1084 collapsed 1084
=kt next 2038 near 402 close 400
=ktk pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
=ku neck 2397 classroom 1530 such 645 class* 461 cours* 319 course 319 ll 217 convi* 175 convicts 175 seeki* 175 seeking 175 training 172 escaped 136 train* 110 shoot* 81 shooting 81
=kua exact* 279 exactly 279 floods 268 croix 244 flooded 226 cros 200 cross 200 red 144 bouquet 116 coi 116 cois 116 lycee 116 plafo* 116 plafocrac 116 husba* 114 husband 114
=kuadanision missions 3577 missi* 966 croix 78 des 21 santo 11
=kuadbuk bouquets 1273 bouqu* 1122 croix 137 des 134 landi* 102 landing 102 teh 46 latre* 27 latremblay 27 belan* 20 belanton 20 maxim* 16 maximum 16 croi 9 crois 9 knows 8
=kuadebuk bouquets 921 bouqu* 811 kwade* 651 kwadebouke 651 croix 316 des 244 workers 129 snato 38 high 37 real 29 thought 17 issue* 16 issues 16 district 5 thoug* 4
=kuadmision missions 3577 missi* 966 croix 78 des 21 santo 11
=kuan corne* 2243 corner 2243 blocked 804 stuck 782 block* 382 trapp* 339 trapped 339
=kuank blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
=kuc diape* 935 diapers 935 lie 609 insecticide 223 atten* 201 attention 201 community 201 damie* 201 damier 201 int 201 kabar 201 mousk* 185 mouskitous 185 insec* 183 allha* 85 allhadino 85
=kud sew 23428
=kue belie* 1560 believe 1560 such 1032 goave* 769 goaves 769 precaution 89 as 8 preca* 7 kind 3
=kuean believer 16327 belie* 5
=kui cook 3090 cooke* 2995 cooked 2995 husba* 301 husband 301 ferma* 36 fermate 36 meal 36 nol 36 mysel* 34 myself 34 kid 22 kids 22 been 11 2 9 month 4
=kuin corne* 4485 corner 4485
=kuisin kitch* 4364 kitchen 4364 cook 42
=kul bleed* 2415 bleeding 2415 cornr* 413 cornrow 413 denim 413 printed 413 sees 413 weari* 413 wearing 413 necessary 284 print* 238 neces* 203 skirt 146 black 110 white 105 shirt 21
=kuli burea* 661 bureau 661 currently 661 functionning 661 urgency 661 bwa 588 kanal 588 returned 588 now 279 curre* 129 funct* 6 gonaives 5
=kuman start 484 micro* 394 microbes 394 maste* 356 master 356 assistances 301 current 261 begin 241 how 182 key 168 catch 108 curre* 77 c 59 4636 18 d 17 eveni* 17
=kuni now 426 grave* 246 gravel 246 throu* 122 through 122 garba* 111 garbage 111 translated 108 countryside 88 complaining 87 takec* 83 takecare 83 u 75 handle 60 happens 59 businesses 58
=kunia monne* 427 monney 427 lagonave 414 now 338 used 274 mind 245 lagon* 158 nations 131 nonse* 100 nonsensical 100 unite* 77 united 77 issue 74 natio* 9
=kuniea chalk* 1079 chalkolimon 1079 digiceel 545 seime 545 thio 545 thios 545 now 431
=kup cut 1551 amput* 1292 amputated 1292 amputee 1292 burning 463 coupe 463 appeal 271 dumga 271 ronal* 271 ronaldinho 271 selec* 271 selector 271 cup 234 burni* 216 appea* 140 rd 50
=kupon vouch* 4951 voucher 4951 coupo* 1674 coupon 1674 ticke* 57 ticket 57
=kur classes 7006 class* 4896 clas 777 class 777 cours* 85 course 85
=kurag stren* 8164 strength 8164
=kuraj coura* 2451 courage 2451 hold 14 languages 3 termi* 3 terminate 3
=kuran electricity 1414 elect* 1232 wire 923 marin 18 bas 14 verre* 14 verrettes 14 amuse 6 distract 6 power 4 enjoy 3
=kuri run 1925 zopop* 451 zopope 451 rumor 391 runni* 272 running 272 catastrophy 218 departement 146 north 134 recharging 130 provinces 114 bucke* 107 bucket 107 depar* 101 flee 100 recha* 93
=kurikulm resum* 1642 resume 1642 cv 46
=kurikulom resum* 1642 resume 1642 cv 46
=kusan cousi* 2226 cousin 2226
=kusin cousi* 2225 cousin 2225
=kut liste* 987 stab 885 listen 497 bulle* 495 bullet 495 gunsh* 495 gunshot 495 shoot 495 shot 446 short 445 listening 269 expensive 247 expen* 243 light* 241 lightning 241 thund* 241
=kuti seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
=kutiri seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
=kuto knife 5614 stab 3014
=kuvertur blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
=kuveti blanket 4226 blank* 1207
=kuvreli blankets 2684 blanket 2267 blank* 647
=kuvti blank* 3260 internationale 710 blanket 592 coope* 337 cooperation 337 centre 274 33 35 blankets 23 centr* 7
=kv cv 648 settl* 592 settle 592 v 592 resum* 551 resume 551 admin* 124 administrations 124 burnig 124 depose 124 severals 124 thout* 124 thouth 124 completed 64 plumbing 64 yong 64
=l tremors 163 liket* 160 liketo 160 throw 144 she 122 canadian 108 renew 108 assistant 77 domai* 75 domains 75 chemi* 70 chemin 70 lespi* 70 lespinasse 70 used 67 her 62
=la la 108 rue 45 park 41 list 40 grade 33 city 26 team 26 nation 21 dock 19 here 19 wharf 19 of 18 site 18 clerc* 17 clercine 17 downt* 17
=laba over 2647
=labank bank 2486 factor 307 manuf* 307 manufacture 307 polices 307 facto* 281 cards 38
=label stars 2665 star 1203 air 1001 outsi* 38 outside 38
=labeletual stars 2665 star 1203 air 1001 outsi* 38 outside 38
=labib bible 7935
=labl stars 2665 star 1203 air 1001 outsi* 38 outside 38
=laboratua labor* 14968 laboratory 14968
=labu mud 4626
=labui mud 4626
=lacin china 7809 chine* 7809 chinese 7809
=ladan crumb* 1494 crumbles 1494 safe 1494 debc 1151 jman 1151 withi* 1151 within 1151 armed 534 el 534 hanch* 534 hancho 534 lobby 534 machi* 534 machine 534 brown 180 cracks 22
=laduan customs 5714 custo* 2726
=lafan end 779 hunge* 437 hunger 437
=lafandimon world 1182 end 520
=lafiev fever 1049 typho* 579 typhoid 579
=lafim smoke 8553
=lafiman smoke 8553
=lafiv typho* 966 typhoid 966 fever 872
=lafua faith 16329
=lag drop 9291 relea* 9291 release 9291 convi* 702 convicts 702 seeki* 702 seeking 702 escaped 544 shoot* 325 shooting 325 escap* 287 assyl* 226 assylum 226 present 135 canada 41 reaso* 35
=lagonav lagon* 1352 gonav* 934 gonave 934 gonav 452 palma 452 lagonave 429 islan* 340 island 340 lagonav 158 presence 37 presidant 37 la 11 require 9 medications 4 requi* 4 suppose 3
=lagra mercy 3609 grace 718
=lagratel itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
=lagratl itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
=lagu firm 738 massi* 738 massive 738 balan* 649 balance 649 stron* 394 strong 394 boi 372 bois 372 clothing 247 allah 238 aug 238 cityn* 238 citynadra 238 dera 238 hen 238
=laj wide 3904 age 2832 old 575 years 150 consider 142 14 119 affra* 85 affraid 85 hour 46 consi* 23 year 13 born 4 large 3
=lak home 513 origi* 399 original 399 regions 399 arcah* 275 arcahaie 275 cloths 192 wear 192 peoples 172 household 117 survived 117 part 107 miami 101 return 92 out 91 back 69
=lakan home 1695 house 9
=lakel which 1531
=laku court* 4209 courtyard 4209 yard 4209 lacul 2851
=lakua cros 1300 cross 1300 red 935
=lakul lacul 8553
=lalin moon 4632
=lalua justi* 4069 justice 4069 court 952 law 18
=lam ocean 3885 army 1617 military 1617 soldiers 1066 soldier 331 soldi* 153 sea 50 milit* 14
=lameri hall 2206 mayor 1291 city 162 commune 4
=lami pover* 1920 poverty 1920 night* 381 nights 381 werew* 381 werewolfs 381 miser* 165 misery 165 blankets 52 kensc* 21 kenscoff 21 blank* 12 suffering 8 hit 6
=lamo death 1983
=lan blank* 619 ocean 486 consc* 430 conscience 430 blanket 366 blankets 302 responsibility 245 year 208 damage 178 initi* 178 initial 178 minister 167 debts 163 indep* 163 independence 163 willi* 163
=lanan years 2364 year 197
=lanati nature 16275 natur* 340
=landi monda* 5482 monday 5482
=lanf hell 10167
=lang langu* 3961 tongu* 3539 tongue 3539 language 1580 creol* 112 creole 112 languages 17 termi* 17 terminate 17
=lani angel 6672
=lanj clothing 3686 pad 1183 pads 1183 sanitary 1183 towel* 1183 towels 1183 sanit* 1092 clothes 5
=lanm sea 1996 ocean 551 end 452 death 283
=lanmo death 1983
=lanmu love 933
=lanon world 1761
=lanond world 1761
=lanp flash* 5815 flashlight 5815 lamp 209
=lantanan buria* 1865 burial 1865 funer* 1865 funeral 1865
=lantman buria* 1865 burial 1865 funer* 1865 funeral 1865
=lanui night 1562
=lanun everybody 3389 everyone 646
=lap peace 1794 post 588 tremors 369 jean 351 rabel 351 she 317 bj 258 doors 258 playi* 151 playing 151 villa* 145 village 145 mail 130 carfo* 96 carfour 96 plain* 67
=lapan sorro* 4477 sorrow 4477 sad 23
=laper scare* 2703 scared 2703 fear 1193 afrai* 815 afraid 815
=laplan lapla* 827 laplaine 827 beb 636 othe 636 raine 636 plain* 559 plaine 559 marin 488 alexi* 376 alexie 376 nd 376 appeal 106 dumga 106 ronal* 106 ronaldinho 106 selec* 106
=lapli rain 466 suppose 267 rainy 228 soake* 207 soaked 207 raini* 188 raining 188 wet 143 kadav* 58 kadavers 58 betai* 55 betails 55 plant* 55 plantation 55 bidon 53 dika 53
=lapln plain* 1676 plaine 1676 la 134
=laplui raini* 1208 raining 1208 rain 7
=lapn sorro* 4477 sorrow 4477 sad 23
=lapo post 5832 mail 1292 office 9 offic* 3
=lapoli polic* 1285 policeman 544 police 477 force 375 borro* 259 borrow 259 armed 111 el 111 hanch* 111 hancho 111 lobby 111 machi* 111 machine 111 factor 110 manuf* 110 manufacture 110
=lapr journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
=lapri prayer 1463 praye* 1437 recharging 293 recha* 209 cell 98
=laptop lapto* 2209 laptop 2209 compu* 590 computer 590
=laptp lapto* 2209 laptop 2209 compu* 590 computer 590
=largan ddp 778 sourt* 778 sourthern 778 money 659 torbe* 298 torbeck 298 wants 243 alert 144 part 5 committee 4
=lari stree* 527 streets 469 street 270 aux 234 peoplel 40 landi* 20 landing 20 illnesses 13 outsi* 9 outside 9 teh 9 flooding 7 flie 6 flies 6 flood* 6 cornr* 4
=laria outsi* 1695 outside 1695 street 11
=larm tears 6175 tear 4437 cry 115
=las asthm* 1359 asthma 1359 arrived 807 croi 374 crois 374 arriv* 142 bouquets 38 bouqu* 33 des 10
=lasalin salin* 5524 saline 5524
=lat earth 1434 toilets 964 groun* 610 ground 610 shook 308 berti* 129 bertin 129 fort 70 du 38 toile* 7 rue 4
=latiboni artib* 1774 artibonite 1774 bonit* 434 bonite 434 usenm* 434 usenmake 434 teste* 46 testere 46 vitim* 46 vitims 46 vehic* 14 vehicle 14 bas 11 verre* 11 verrettes 11 stuff 5
=latrin latri* 4219 latrines 2657 latrine 1066 dig 127 toilets 31 toile* 14 soap 3 wash 3
=lav wash 6759 kadav* 21 kadavers 21 latrines 11 eatin* 9 eating 9 toilets 7 comes 3
=lavala torre* 14968 torrent 14968
=laveri truth 4204
=lavi lives 1045 life 1020 high 259 function 228 save 173 expensive 113 expen* 111 gabyo* 109 gabyon 109 southern 109 thiev* 96 thieves 96 10 68 necessary 66 relie* 60 relief 60
=lavil downt* 2030 downtown 2030 town 1733 city 7 cente* 3 center 3
=lbi troub* 2787 trouble 2787
=le garli* 384 garlic 384 time 192 hour 143 goods 98 since 94 offer 76 professor 73 haver* 71 haverst 71 meani* 71 meaning 71 mis 63 miss 63 everybody 62 cam 57
=lea money 1129
=lean abroard 608 becaue 608 money 531 moya 289 falli* 247 falling 247 maste* 237 master 237 assistances 201 current 174 blocks 149 require 146 side 139 deman* 122 demand 122 enter* 122
=led ugly 12531
=lee light 3061
=legim veget* 5431 vegetables 5431
=legli churc* 1555 church 1555 bapti* 109 baptist 109 elim 21 fotam* 21 fotamara 21 berna* 17 bernard 17 ecole 17 normale 17 perou 17 peruv* 17 peruvian 17 donations 4 membe* 4
=legum veget* 3815 vegetables 3815 fruit 3221
=lej light 3061
=lek les 3747 caye 465 cayes 465
=lekel whose 4689 which 890
=lekl books 549 school 274 bj 271 doors 271 join 172 pays 172 truiton 172 whate* 172 whatever 172 book 162 schoo* 157 gouvernement 112 reopening 105 carfo* 101 carfour 101 schools 96
=lekol schoo* 379 school 310 schools 174 books 99 tied 76 fee 53 fees 53 tuiti* 53 tuition 53 book 29 22 9 doing 8 openi* 4 opening 4 reopening 3
=lekti readi* 9624 reading 9624
=lektrik power 1490 light 577 electricity 550 elect* 479
=lektriki power 1490 light 577 electricity 550 elect* 479
=leogan leoga* 1139 leogane 751 eed 64 gueri* 64 guerin 64 leogn* 64 leognae 64 navy 64 dehyd* 61 dehydrated 61 leogann 53 banks 23 saw 13 base 8 hurry 7 gazol* 3
=leogn amuse 1134 distract 1134 leogane 1028 enjoy 551 leoga* 500 body 4
=les allow 319 sky 248 goods 180 decom* 170 decombres 170 professor 158 congratulate 154 leste 133 situated 133 teste* 121 testere 121 vitim* 121 vitims 121 doctores 110 neede* 110 needed 110
=leso overs* 8508 overseas 8508 abroad 48 abroa* 35
=lespua hope 1850
=lesti justi* 4069 justice 4069 court 952 law 18
=lestomak chest 4277 jean 1582 rabel 1582 stoma* 174 stomach 174 hit 17
=let milk 3503 formu* 949 formula 949 powde* 330 powdered 330
=leta state 713 employee 241 government 221 gover* 213 universities 203 gouve* 196 63 102 dikin* 102 dikini 102 robber 102 unah 102 handing 90 handling 90 technicians 90 exams 75 gouvernment 64
=letanel etern* 5613 eternal 5613
=letid study 1680 studi* 707 studies 707
=letnl etern* 5613 eternal 5613
=leunan dayti* 14968 daytime 14968
=leur their 1634 cay 347 overp* 347 overpopulation 347 overw* 347 overwhelmed 347 risin* 347 risings 347 banki* 104 banking 104 bnc 104 chara* 104 characterized 104 concentement 104 endea* 104 endeavour 104
=lev grow 2017 up 1472 wake 1234 balls 344 belle 344 raise 227 try 131 anse 93 ball 63 sit 8
=levanil gospe* 14968 gospel 14968
=lgum veget* 3815 vegetables 3815 fruit 3221
=li queue 245 he 230 act 165 readi* 153 reading 153 it 138 her 112 she 104 keep 80 preview 74 tsunamy 74 line 54 remak* 53 remake 53 previ* 47 him 45
=lib liber* 2583 liberte 2583 free 520 fort 283
=liber liber* 3874 liberte 3874 fort 424
=lid leader 4733 idea 1662 leade* 1258 arqui* 256 arquinois 256 futur* 256 future 256 reali* 256 realizations 256 transparency 256 spite 107
=lieu organized 1290 place 430 meeti* 321 meeting 321 cv 269 student 133 stude* 51 tell 32 thank* 4 thanks 4
=lil islan* 4977 island 4977
=liman light 1515 turn 1314 whale 992 kindl* 306 kindle 306 sait 306 tants 306 plate 126 tant 90 insid* 68 inside 68 un 24 groun* 4 ground 4
=limi power 894 foreigners 836 insig* 596 insight 596 satel* 596 satellites 596 petit* 371 petite 371 light 346 electricity 330 elect* 288 stron* 60 strong 60 communal 32 rivie* 29 riviere 29
=lin glass* 9622 glasses 9622
=linj clothing 7372 clothes 10 cloth* 5
=lir read 4425 write 9
=lis list 3620 kwade* 906 kwadebouke 906 bj 512 doors 512 he 485 carfo* 190 carfour 190 saw 93 high 51 thought 23 door 13 state 5 thoug* 5
=lisan licen* 5586 license 5586 permi* 332 permit 332
=lit bed 5735 mattr* 1247 mattress 1247
=liv book 1639 books 1387 page 964 madne* 349 madness 349 eed 155 gueri* 155 guerin 155 leogn* 155 leognae 155 navy 155 saw 31 base 20 hurry 17 cyclone 10 cyclo* 4
=livr book 1705 deliver 1542 delivery 1222 books 721 deliv* 308 censo* 57 censor 57 leadi* 57 leading 57 soil 57 test 57 tests 57 bible 13 professor 9 mind 7
=livreson deliver 3856 delivery 3054 deliv* 771
=lka he 2432
=lob troub* 2787 trouble 2787
=lobi troub* 2787 trouble 2787
=lod odor 2999 stink 2999 bulld* 937 bulldozer 937 tract* 912 tractor 912 smell 161
=loganan housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
=lojl measles 3463 measl* 3076
=loka tenan* 8164 tenant 8164
=lokal local 1560 35 846 mormo* 846 mormon 846 region 597 regio* 588 facil* 415 facility 415 seneg* 127 senegal 127 located 68 publi* 46 public 46 park 32 locat* 23
=lokali local* 2069 locality 2069 named 688 adven* 655 adventist 655 koa 655 rd 217 location 167 dessa* 145 dessalines 145 writi* 107 writing 107 clerc* 67 clercine 67 leste 46 situated 46
=lokalisasion local* 4281 locality 4281 location 76 locat* 4
=long long 2872
=lontan ago 5435 languages 989 termi* 989 terminate 989 nonse* 266 nonsensical 266 long 38 langu* 33 several 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
=lonu minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
=lopi hospital 1109 hospi* 780
=lopinion opini* 1644 opinion 1644
=lopital hospi* 1050 hospital 614 counties 103 departments 103 reach* 80 reached 80 chalk* 74 chalkolimon 74 ecogr* 70 ecography 70 pregnate 70 possi* 27 hospitals 23 care 19 require 19 docter 15
=loraj light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
=lot other 673 other* 170 abroa* 143 anoth* 133 another 133 cant 130 overs* 86 overseas 86 orthe* 83 orther 83 24 80 bouka* 80 boukan 80 caraibes 72 w 72 abroard 53
=lotbo over 1008 there 309
=lotmun others 2093 other* 642 other 8
=lotori authority 11433 authorities 25 autho* 17
=lotri lotte* 6266 lottery 6266
=lpa doe 1239 does 1239 he 349
=ltb over 1008 there 309
=lu heavy 3692 loui 916 louis 916 guy 344 civil 269 engineer 152 engin* 78 broke* 36 broken 36 wife 29 baby 20
=lua justi* 4069 justice 4069 court 952 law 18
=luan far 3340 admis* 306 admisions 306 admit* 306 admitted 306 postp* 306 postpone 306 postpones 306 shortly 306 away 303 short* 54 exami* 52 examinations 52 efforts 5
=luanj prais* 8164 praise 8164
=luaol measles 3463 measl* 3076
=lue west 1205 lease 1190 rent 1190 department 561 lwe 479 lwes 479 northwest 265 southeast 265 north* 185 south* 91 badly 58 depar* 56 regio* 6 region 6 human* 3 humanitarian 3
=lui loui 1173 louis 1173 him 955 ti 343 yes 176 bags 78 mats 78 waters 78 wenee* 60 weneed 60 mat 51 33 48 spend 37 mothe* 27 mother 27 goave 25
=luil oil 6016 foods* 144 foodstuff 144 pea 144 peas 144 peasants 144 culti* 124 cultivate 124 seed 104 seeds 104 peasa* 55 corn 11
=luin away 6437 far 413
=luko announcers 1484 annou* 1441 jorki* 1131 jorking 1131 broad* 501 broadcast 501 fanat* 501 fanatic 501 incon* 501 inconditional 501 luco 501 raoul 501 tiot 501 listening 74
=lumier caraib 832 lumie* 832 lumiere 832 namin* 832 naming 832 radio* 832 radios 832 power 745 light 288 electricity 275 elect* 240 artists 168 whom 115 maxim* 55 maximum 55 carai* 51
=lumir power 1490 light 577 electricity 550 elect* 479
=lundi monda* 3636 monday 3636 srt 803 1 104 march 22 sunda* 11 sunday 11 let 10
=lus west 3092 department 1122 educational 253 scholarly 253 depar* 111 east 104 northwest 41 southeast 41 north* 29 south* 14
=luvri opene* 1282 opened 1282 reopening 1142 reope* 867 back 30
=lve pupil 1727 students 633 student 68 stude* 26
=m me 35 my 33 neck 29 i 28 miste* 21 mister 21 bone 16 body 14 amoun* 12 mr 12 name 12 proceed 12 fathe* 10 father 10 am 9 grave* 9
=ma responsibility 205 certified 182 qualification 182 statement 182 criti* 179 critical 179 programs 122 drama 113 homeland 111 br 110 soint 110 upon 110 my 107 butte 95 dorel* 87 dorelien 87
=mac walk 1330 marke* 1022 market 1022 cheap 741 160 404 motorola 404 wx 404 sartr* 245 sartre 245 lapla* 158 laplaine 158 writed 137 else 133 wante* 97 wanted 97 write* 93
=macan selle* 4798 seller 4798 vendo* 4798 vendor 4798 merchant 86 merch* 10
=macandi merchandise 8938 merch* 4058 merchandize 982 goods 6
=macin car 1018 vehic* 958 vehicle 958 ride 507 ton 507 tons 507 rapid* 333 rapidly 333 tc 333 sendi* 214 sending 214 countries 178 gouvernement 171 bonit* 112 bonite 112 plate* 112
=madam mrs 2352 madam 486 woman 412 refer* 230 referring 230 words 227 wife 209 provided 207 cv 161 sure 149 student 79 bayil* 52 bayilorde 52 insta* 52 instance 52 internationnal 52
=madan wife 1409 huge 778 moya 571 falli* 487 falling 487 blocks 294 bigge* 256 bigger 256 walk 222 guy 157 civil 123 engineer 69 engin* 36 broke* 16 broken 16 baby 9
=madanm woman 2061 wife 1046
=madanuasel madam 8701 mrs 881 mis 134 miss 134
=madi tuesd* 1899 tuesday 1899 juana* 1087 juanary 1087 eathq* 550 eathquake 550 main 404 2010 361 less 69 belie* 29 believe 29 les 25 aftershock 6 than 6 12 3 bad 3
=madmuasel lady 7232 mis 455 miss 455 young 3
=magasan shop 6134 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 store 92 thems* 65 themselves 65 learned 34 pilla* 34 learn* 5
=magasin store 3406 marke* 1587 market 1587
=magnitud magni* 3136 magnitude 3136 scale 3136 fault 30
=magr altho* 12803 although 12803 spite 90
=magui corru* 3326 corrupt 3326 corruption 3326 fraud 3326
=mak marc 1060 buse 441 buses 441 identified 441 fingerprints 361 pictures 361 8 352 kise 352 komin 352 manic* 352 manich 352 belan* 262 belanton 262 maxim* 202 maximum 202 broug* 162
=makooni pasta 5443 spagh* 5443 spaghetti 5443
=mal toothache 425 hurt 405 breathing 307 dizzy 303 heada* 298 headache 298 hurts 297 ache 277 pain 252 badly 193 sentences 183 distributed 172 worse 130 tooth* 129 stoma* 116 stomach 116
=malad sick 1331 patie* 997 ill 533 patient 533 nouri* 62 nourishment 62 patients 62 peoplel 23 berna* 9 bernard 9 ecole 9 normale 9 perou 9 peruv* 9 peruvian 9 takec* 4
=maladi illne* 1787 disea* 1579 disease 1579 illness 1008 diabe* 361 diabetes 361 illnesses 27 flie 12 flies 12
=malang wound 5386 sore 1399
=malaria malar* 4277 malaria 4277
=maler poor 3756 unfor* 2332 unfortunate 2332 casez 49 holes* 49 holese 49 poors 49 tahnk 49 advices 13
=malgr despite 2500 despi* 1961 spite 1875 altho* 299 although 299 arqui* 157 arquinois 157 futur* 157 future 157 reali* 157 realizations 157 transparency 157
=malkadi epile* 14968 epilepsy 14968
=malnitri malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
=malnitrision malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
=malpa jiman* 5283 jimani 5283 malpa* 5283 malpasse 5283
=malpuop filth* 3793 filthy 3793 dirty 1175
=malpup filth* 3793 filthy 3793 dirty 1175
=mama mothe* 1022 mother 1022
=mamanm mothe* 1022 mother 1022
=mami measure 1821 gourd* 734 gourdes 734 pot 660 measu* 512 translated 460 30 381 buyin* 381 buying 381 cart 381 complaining 372 40 356 rough* 356 roughly 356 tin 340 hard 185
=man hand 388 but 243 same 160 lead 92 ye 86 far 77 trage* 72 tragedy 72 bonba* 65 bonbadopolis 65 elim 65 fotam* 65 fotamara 65 grave* 65 gravel 65 mom 65
=manaj boyfr* 7112 boyfriend 7112 girlf* 7112 girlfriend 7112 fianc* 4520 fiance 4520
=manan lead 4250 diarrhea 1193 diarr* 468
=manbo priestess 16281 pries* 344
=mand ask 396 askin* 277 asking 277 asked 191 trage* 104 tragedy 104 capab* 100 capable 100 1 88 im 76 request 75 reque* 73 aux 69 internationale 67 hands 54 specially 50
=mang mango 442 eat 298 medications 219 nouri* 217 nourishment 217 patients 217 ferma* 157 fermate 157 nol 157 marc 122 caste* 94 castera 94 crad 94 crads 94 mapou 94 chretien 85
=mangeon eat 789
=mango mango 10167
=mani food 144 meal 112 coupo* 68 coupon 68 suppe* 64 supper 64 dinne* 63 dinner 63 eat 58 depot 54 stora* 54 storage 54 wareh* 54 warehouse 54 breakfast 48 manne* 35
=manier manne* 2505 manner 2505 way 12
=manif demon* 5443 demonstration 5443 protest 5443
=manifestasion demon* 3629 demonstration 3629 protest 3629 manif* 1261 manifestation 1261 sells 1261 again* 25 against 25 cards 24 magis* 20 magistrate 20 sell 3
=maniok cassa* 7484 cassava 7484 manio* 7484 manioc 7484
=manir manne* 2505 manner 2505 way 12
=mank missing 1854 lack 1552 missi* 668 dehyd* 149 dehydrated 149 lacro* 12 lacrobat 12 lower 12 mission 12 places 12 touch* 12 touched 12 orang* 7 orange 7
=mankon lack 3568 missing 1084 missi* 391
=manm same 381 even 312 prolong 174 officers 164 rains 133 universities 115 mysel* 100 myself 100 eatin* 98 eating 98 mis 83 miss 83 recip* 75 recipient 75 30 63 buyin* 63
=manman mothe* 1005 mother 1005 zopop* 39 zopope 39 runni* 24 running 24 bucke* 9 bucket 9 fathe* 7 father 7 trage* 7 tragedy 7 boul 3 phone* 3 phones 3
=manmsi even 2238
=mansong false 4939 lie 1021
=mantanan sdude* 851 sdudent 851 waitt* 509 waitting 509 polit* 400 political 400 econo* 359 economic 359 now 305 great 67 socia* 61 social 61 almos* 31 almost 31 miser* 17 misery 17
=manti lie 3607 lies 1233 false 310
=manua memor* 8164 memory 8164
=manuar memor* 8164 memory 8164
=manuisi carpe* 3691 carpenter 3691
=map revie* 93 review 93 rhaet* 93 rhaeto 93 goave* 92 goaves 92 domai* 78 domains 78 askin* 74 asking 74 thoughts 69 files 68 file 66 suffering 65 took 65 landi* 64
=mar tidal 796 wave 796 mar 616 mars 616 63 247 dikin* 247 dikini 247 robber 247 unah 247 march 204 playi* 137 playing 137 robbe* 86 champs 81 champ* 55 champ 42
=maran godmo* 7484 godmother 7484 ll 867 big 275 small 208 fathe* 166 father 166 mothe* 9 mother 9 d 4 or 3
=maranguan bitti* 2312 bitting 2312 mosqu* 996 mosquito 996 mousk* 102 mouskitous 102 situa* 3 situation 3
=marasa twin 9622 twins 9622
=marc marke* 1804 market 1804 store 737 cay 347 overp* 347 overpopulation 347 overw* 347 overwhelmed 347 risin* 347 risings 347 goods 53 banki* 48 banking 48 bnc 48 chara* 48 characterized 48
=marcand merchant 6284 sale 1910 merch* 714 sell 52
=mardi tuesd* 3571 tuesday 3571 monda* 16 monday 16 sunda* 15 sunday 15 thurs* 3 thursday 3
=mari marri* 1437 marriage 1437 married 1437 weddi* 1437 wedding 1437 husba* 946 husband 946 anne 928 marie 633 spous* 602 spouses 602 sisters 40 brothers 14 difficulty 12 sister 11 livin* 8
=mariaj marri* 7185 marriage 7185 married 7185 weddi* 7185 wedding 7185
=mariani maria* 820 mariani 820 desal* 343 desaline 343 lunyo* 343 lunyon 343 lunyone 343 prolonging 343 sant 343 unity 343 looki* 325 looking 325 exten* 297 extended 297 dessa* 44 dessalines 44
=mark marc 1210 olymp* 577 olympic 577 pinta* 577 pintade 577 saint 279 4 204 shelter 131 ravin* 102 ravine 102 shelt* 98 wenee* 84 weneed 84 acros* 36 across 36 st 31
=martin martin 3459 marti* 768 st 24 saint 23 didn 6
=martisan martissant 3045 marti* 945 23 84 25 84 socia* 10 social 10
=mas nun 1179 march 1093 wheat 658 champ 323 chand 289 mase 289 masi 289 masis 289 mar 155 mars 155 corn 149 repon* 35 reponening 35 sister 20 guys 11 park 6
=mason mason 4328 masso* 889 masson 889 someting 889 tant 203 un 54
=matan aunt 767 breakfast 570 martin 552 communial 304 break* 292 hours 250 morni* 246 morning 246 tomor* 158 tomorrow 158 clock 138 marti* 123 hour 109 o 104 assyl* 71 assylum 71
=matanatik mathe* 14968 mathematics 14968
=matela mattr* 7376 mattress 7376 bed 56
=materiel mater* 2775 materials 2775 material 852 tool 852 tools 852 equip* 438 equipment 438 lacro* 9 lacrobat 9 lower 9 mission 9 places 9 touch* 9 touched 9 orang* 5 orange 5
=materil mater* 2889 materials 2889 material 746 tool 746 tools 746 equip* 383 equipment 383
=mati material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
=matin morni* 649 morning 649 noon 452 pile 182 sand 158 burie* 148 buried 148 cuba 52 showers 52 showe* 35 predicted 29 death* 25 deaths 25 predi* 21 lands* 4 landslide 4
=matinik guade* 8125 guadeloupe 8125 martinique 8125
=matisan martissant 3013 marti* 935 berna* 59 bernard 59 ecole 59 normale 59 perou 59 peruv* 59 peruvian 59 bra 24 caused 3 refugees 3
=matla mattr* 7436 mattress 7436
=matmuasel lady 7232 mis 455 miss 455 young 3
=mato hamme* 20725 hammer 20725
=matr teachers 2473 teacher 2161 teach* 1950
=mbesuan need 133 i 12
=mde bite 4046 bitten 4046 bitti* 2312 bitting 2312 bitte* 682 mousk* 102 mouskitous 102 situa* 3 situation 3
=mdekin doctor 1867 docto* 780
=mdikal medical 2862 medic* 36
=mdikaman nouri* 2502 nourishment 2502 patients 2502 medicine 1104 medic* 67 41 45 patie* 29 drugs 21 drug 5
=mdikox medical 2862 medic* 36
=me corn 438 may 312 cornm* 290 cornmeal 290 madam 248 nun 185 magis* 180 magistrate 180 sea 170 grandmother 151 also 120 ocean 85 8 80 kise 80 komin 80 manic* 80
=mecan wicked 5101 wicke* 4823 evil 1407 closedplace 62 created 62 vivti* 62 vivtims 62 wickedness 62 bath 55 creat* 42 ladie* 41 ladies 41
=medam ladie* 1556 ladies 1556 women 1326 throu* 855 through 855 lady 705 happens 411 u 18 same 6 big 5
=medekin doctores 836 neede* 836 needed 836 perni* 657 pernier 657 docto* 629 doctor 364 town 115 medicine 3
=medikal medical 2165 aubra* 133 aubran 133 banqu* 133 banque 133 bph 133 clima* 133 climatec 133 haitienne 133 populaire 89 translate 59 trans* 45 important 27 medic* 27 impor* 26 taken 25
=medikaman medicine 935 medic* 586 drug 584 medecine 309 drugs 141 medications 80 medec* 55 debc 24 jman 24 withi* 24 within 24 etc 20 medication 12 commitee 11 medicaitons 11 necessities 11
=medikox medical 2862 medic* 36
=medkaman drugs 4958 drug 1248 medication 530 medicine 5
=medsan borders 1898 docto* 1158 doctors 603 firm 185 massi* 185 massive 185 stron* 99 strong 99 doctor 48 borde* 16
=medsin heale* 3556 healer 3556 herba* 3556 herbal 3556
=mekanik mecha* 8164 mechanic 8164
=mekanisian mecha* 8164 mechanic 8164
=meki gourv* 2379 gourvernement 2379 thanks 232 thank* 227 thank 11
=mekredi wedne* 3502 wednesday 3502
=meksik mexic* 14968 mexico 14968
=meleur best 3442 bette* 515 better 515
=meo shirt 6820 cornr* 83 cornrow 83 denim 83 printed 83 sees 83 weari* 83 wearing 83 print* 48 skirt 29 black 22 white 21
=mer hall 737 grandfather 608 mayor 431 grandmother 386 mothe* 341 mother 341 grand* 58 city 54
=meri deserve 1995 mayor 1341 hall 1291 deser* 473 manif* 111 manifestation 111 sells 111 important 30 impor* 29 an 27 city 20 message 12 notes 11 note 10 messa* 4
=merikan americans 1798 dollar 1387 america 888 dollars 598 ameri* 567 dolla* 239 state* 83 states 83 american 9
=merki thanks 200 thank* 196 thank 135 ap 133 adven* 103 adventist 103 koa 103 thsnk 72 guill* 51 guilloux 51 monse* 51 monseigneur 51 prolongue 51 writt* 51 written 51 65 45
=merkredi wedne* 2242 wednesday 2242 gues 711 guess 711 mercr* 711 mercredi 711 mix 711 mounn 711 takin* 711 taking 711 whos 711 low 179 runni* 64 running 64 monda* 60 monday 60
=mes wheat 724 nun 649 corn 164 arrived 161 palom* 135 paloma 135 prole* 135 prolems 135 pure 135 sezon 135 but 112 cuz 108 mes 108 mess 108 umbre* 103 umbrella 103
=mesag messages 510 text 340 message 330 messa* 236 goode* 175 goodevening 175 oriental 175 orien* 156 its 51 sms 23 wrong 5
=mesaj messa* 367 customer 258 message 201 eartq* 172 eartquake 172 custo* 135 centers 131 finds 131 heber* 131 hebergements 131 oblige 131 oblig* 106 messages 87 roads 81 segui* 81 seguineau 81
=mesanmi delma 704 languages 508 termi* 508 terminate 508 let 286 dehyd* 173 dehydrated 173 bariy 161 fleur* 161 fleurimond 161 forgot 155 provide 150 antoi* 114 antoine 114 friends 101 forgo* 89
=mesi thank 213 thanks 136 thank* 133 gentl* 75 gentlemen 75 latre* 47 latremblay 47 departement 46 faculties 43 relatives 37 relat* 35 construction 33 800 29 driven 27 favor 27 measures 27
=mesir measure 9448 measu* 2660
=meson distroyed 701 home 520 catastrophe 387 been 302 houses 149 house* 129 care 125 catas* 108 house 37 leogane 21 leoga* 10 distr* 3
=mestra magis* 2383 magistrate 2383 hasnt 403 msg 403 pm 403 6 266 rubbles 196 decided 158 decid* 52 earli* 49 earlier 49 manif* 34 manifestation 34 sells 34 mayor 8 meeti* 8
=met put 637 recieve 302 add 284 almig* 258 almighty 258 landl* 225 landlord 225 prope* 225 property 225 owner 218 piece 164 recip* 138 recipient 138 passed 130 functional 126 provinces 116
=meteo weath* 1682 weather 1682 time 46
=meti profession 1881 professional 851 trade 418 dream* 350 dreamer 350 dreams 350 lonel* 350 lonely 350 styli* 350 stylist 350 profe* 333 become 213 becom* 86 learn 4
=metid richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
=metr put 945 teachers 824 teacher 720 teach* 650 room 320 witho* 106 without 106
=meur death 1354 dying 251 die 212 died 37
=mfond malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
=mgan diarrhoea 2796 throu* 866 through 866 happens 416 three 167 have 85 women 27 u 18 diarr* 16 same 6 big 5
=mi wall 642 fifa 390 best 382 game 313 efforts 263 madne* 260 madness 260 dear 188 anywa* 126 anyways 126 nigga 126 yo 123 bai 120 creol 120 ingli* 120 inglish 120
=miami miami 2465 flori* 1776 florida 1776 america 1324 states 124 state* 123 household 58 survived 58 nephe* 22 nephew 22 ameri* 13 leg 13 sister 3 unite* 3 united 3
=mibal mireb* 2651 mirebalais 2651
=midi noon 2026 afternoon 1290 midni* 603 midnight 603 brack* 256 bracket 256 midda* 256 midday 256 insig* 70 insight 70 satel* 70 satellites 70 after* 68 stron* 7 strong 7
=mieux best 3442 bette* 515 better 515
=migran migrant 8099 migration 8099 migra* 1283
=migrasion migrant 8099 migration 8099 migra* 1283
=mikrob germ 3026 germs 3026 docter 1125 docte* 901 general 398 quick* 340 quickly 340 gener* 78 throa* 68 throat 68 micro* 62 microbes 62 eye 59 eyes 59
=mikub germ 6053 germs 6053 micro* 124 microbes 124
=mikuob germ 6053 germs 6053 micro* 124 microbes 124
=mil thous* 3305 thousand 3305 accommodation 424 sukku* 365 sukkur 365 facil* 216 facility 216 suffi* 172 sufficient 172 accom* 82 available 9 avail* 6
=mili milit* 2157 militaire 1180 army 442 military 442 soldiers 291 havn 242 watta* 242 wattan 242 areas 195 soldier 90 flooded 56 soldi* 42 nor 30 cite 24 kind 5 flood* 4
=milia billi* 14964 billion 14964 thousands 8 thous* 4
=milier thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
=milion milli* 8164 million 8164
=militer milit* 2458 army 960 military 960 militaire 955 soldiers 632 soldi* 91 cite 20
=min donations 397 membe* 397 members 397 nazar* 397 nazareen 397 delivre 320 kole 320 zepol 320 pou 258 basti 250 belong 250 gulbe* 250 gulberg 250 hamed 250 lahor* 250 lahore 250
=mini minis* 1021 minut* 692 minister 510 minutes 364 ministry 191 minute 181 mns 172 recha* 130 scare* 92 scared 92 hungra 54 otherwise 49 psychologist 24 other* 21 psych* 18 recharge 15
=minista minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
=minister prime 1433 ministry 708 room 480 minister 193 witho* 158 without 158 minis* 58 notes 3 school 3
=ministr prime 2866 ministry 1417 minister 385 minis* 116
=minu minute 3433 debit 617 flowed 617 h 617 liqui* 617 liquid 617 mn 617 flowe* 606 minutes 174 quant* 141 quantity 141 minut* 51
=minui midni* 12286 midnight 12286 noon 5
=minusta minus* 3219 minustah 3219 un 50 rte 46 9 26 supplies 26 suppl* 25 base 11
=mio best 3442 bette* 515 better 515
=mir wall 5776
=miragoan mirag* 4277 miragoane 4277
=miraguan mirag* 4277 miragoane 4277
=miragun mirag* 4277 miragoane 4277
=mirak mirac* 14968 miracle 14968
=mirebal mireb* 2628 mirebalais 2628 assistant 48
=mis miser* 840 misery 840 nurse* 602 nurses 602 pover* 289 poverty 289 guill* 260 guilloux 260 monse* 260 monseigneur 260 prolongue 260 put 236 suffered 214 science 149 ti 131 scien* 127
=miserab pover* 2560 poverty 2560 miser* 220 misery 220 suffering 10 suffe* 3
=miserikd mercy 4654
=miserikod mercy 4654
=misi gentl* 3066 gentlemen 3066 miste* 892 mister 892 nonse* 399 nonsensical 399 sir 61
=misik music 6417 music* 6417 musician 6417 artist 30 artis* 9
=mision missi* 2223 missions 1806 lacro* 131 lacrobat 131 lower 131 mission 131 places 131 touch* 131 touched 131 orang* 75 orange 75 place* 25 anne 13 des 11 croix 5 mater* 5
=misisian music 6417 music* 6417 musician 6417 artist 30 artis* 9
=mistik mosqu* 1842 mosquito 1842 net 210
=mitan middl* 7870 middle 7870
=mka can 298
=mkra colla* 807 collapsed 807 destroyed 261 destr* 180
=mkredi wedne* 3502 wednesday 3502
=mnan at 563 am 109
=mo word 1375 cyclon 916 dead 667 friends 393 buria* 233 burial 233 funer* 233 funeral 233 frien* 228 forgot 141 forgo* 81 houses 12 house* 10 died 9 delma 6 gress* 4
=mobil mobil* 1192 mobile 1192 clini* 681 clinic 681 dispe* 681 dispensary 681 0 276 107 276 54 276 em 276 fichi* 276 fichier 276 fourn* 276 fournisseur 276 inc 276 jamda* 276
=mod bite 8093 bitten 8093 bitte* 1363
=mofond malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
=mog morgu* 11714 morgue 11714
=moman moment 2312 momen* 1430 behav* 482 behaviour 482 intac* 349 intact 349 forge* 282 forget 282 type 274 suppose 71 time 23 akden* 10 akdenans 10 appearing 10 forms 10 enter 8
=mon climb 569 hill 454 high 364 mount* 251 mountain 251 watch 246 cabri* 195 cabrit 195 set 173 up 173 rural 131 world 125 highe* 98 higher 98 obser* 96 observes 96
=mond world 1361 everybody 565 everyone 108 appeal 97 dumga 97 ronal* 97 ronaldinho 97 selec* 97 selector 97 cup 84 appea* 50 lapla* 3 laplaine 3 persons 3
=monp priest 5532 pries* 5415 fathe* 3 father 3
=monreal montr* 11857 montreal 11857 canada 10
=monsieur miste* 2935 mister 2935 mr 1652 cv 405 sir 201 student 200 stude* 76 tell 48 thanks 6 thank* 5
=montagn hill 4237 mount* 2347 mountain 2347
=moon brown 11184
=mor dead 836 death* 782 deaths 782 death 520 important 32 impor* 31 an 28 pile 28 sand 24 burie* 22 buried 22 message 13 notes 11 note 10 chris* 8 christ 8
=morn morne 2179 mount* 2163 mountain 2163 cabri* 562 cabrit 562 hill 93 calva* 54 calvaire 54 lazar* 54 lazarre 54 canal 40 boi 6 bois 6
=moso piece 4387
=moto motorcycle 4458 motor* 2812
=motosikl motorcycle 4458 motor* 2812
=mov bad 2067 evil 1054 anger 419 upset 419 odor 409 stink 409 conditions 206 condition 173 angry 122 desin* 91 desinfectant 91 greet 91 perdo* 91 perdonable 91 usaid 60 condi* 56
=mpa victime 708 nkow 510 resca* 371 rescape 371 sine 371 did 228 don 179 provinces 147 rains 120 cause 90 ever 89 count 68 suffering 67 thurs* 63 thursday 63 torbe* 62
=mpagan no 438 do 35 not 30 have 3
=mpaka hardl* 834 hardly 834 prati* 834 pratice 834 tire 834 into 540 canno* 398 cannot 398 advices 307 rubbles 150
=mr miste* 2935 mister 2935 mr 1652 eligi* 457 eligible 457 recev* 457 receve 457 youngr 457 young* 456 issue 378 watan 368 says 298 sir 201 c 160 poor 79 local 11
=mre grandfather 456 crops 301 kachi* 301 kachipul 301 crop 300 grandmother 289 mothe* 255 mother 255 los 166 loss 166 caused 157 sort 130 gov 125 income 125 kambr 125 plz 125
=mrel calle* 2022 called 2022 name 14
=mse am 555
=msf borders 6876 doctors 126 borde* 59 docto* 3
=msi gentl* 681 gentlemen 681 ready 336 much 238 bless* 220 blessed 220 miste* 198 mister 198 thank 120 advance 102 advan* 88 struck 66 struc* 60 so 51 rains 50 jokin* 49
=mta signe* 551 signeneau 551 announcers 405 annou* 393 satur* 295 saturday 295 kind 209 jobs 177 was 109 want 106 service 82 would 49 play 28 servi* 24 write 21 like 18
=mtavl want 587 would 6 like 4
=mte put 1402 had 848 was 143 place 7
=mti profession 2821 professional 1276 trade 627 profe* 499
=mu soft 1952 eatin* 376 eating 376 piece 358 tied 250 tente 246 jobpaw 245 worst 195 com 181 conte* 168 content 168 understood 168 distibute 157 gonaive 157 partisans 157 jobpa* 121
=mua month 783 month* 757 months 757 dnt 160 closes 95 costs 95 counterpart 86 informs 86 me 77 fluid* 56 fluids 56 functioning 54 plase 54 butte 53 breast 50 guy 46
=muaan means 1247 require 521 admin* 281 administrations 281 burnig 281 depose 281 severals 281 thout* 281 thouth 281 requi* 269 bruis* 235 bruised 235 mean 221 cell 187 suppose 157 buy 141
=muan i 41 less 34 my 33 m 28 me 27 aunt 13 les 13 am 12 inclu* 12 mysel* 10 myself 10 to 10 im 6 stoma* 6 stomach 6 fewer 5
=muap am 357 will 181
=muati half 16329
=muc flie 4826 flies 4826 illnesses 59
=muean continuing 421 dyeg 421 assisting 357 limit* 357 limited 357 getti* 343 getting 343 weak 270 mysel* 223 myself 223 arqui* 218 arquinois 218 futur* 218 future 218 reali* 218 realizations 218
=mui wet 1479 soake* 1014 soaked 1014 chal 451 janti 451 pleaseit 451 dead 319 bidon 173 dika 173 dikas 173 jackm* 173 jackmel 173 lokad* 173 lokadi 173 lolo 173 paske* 173
=mulan cornm* 5084 cornmeal 5084
=mun peopl* 93 people 86 anyon* 68 anyone 68 everyone 65 right* 52 rights 52 someo* 43 someone 43 who 41 mad 38 menta* 38 mental 38 body 33 amount 32 diarrhoea 31
=mur wall 3356 ak 458 amess* 458 amessage 458 anba 458 bagay 458 bondy* 458 bondye 458 di 458 f 458 grang* 458 grangou 458 kote 458 kouny* 458 kounye 458 map 458
=muran death 1354 dying 251 die 212 died 37
=muri died 437 dying 391 die 223 artis* 122 diing 85 lafer* 85 laferone 85 dead 84 artists 60 baddl* 49 baddly 49 bomba* 49 bombardopolis 49 proba* 49 probably 49 rescued 49
=murir prefe* 1686 prefer 1686 death 461 die 413 dying 85 than 17 died 13
=muron death 1354 dying 251 die 212 died 37
=mustik net 1259 mosquito 1087 mosqu* 1086 insecticide 4 insec* 3 mousk* 3 mouskitous 3 nets 3
=muton sheep 16329
=mvl distibute 931 gonaive 931 partisans 931 disti* 480 want 321 respe* 114 respect 114 parti* 6 study 3
=n clear 113 n 71 we 52 peupl* 50 peuple 50 done 45 bathr* 40 bathroom 40 continues 40 previous 40 trunc* 40 truncated 40 lack 33 operate 29 listen 25 re 25
=na decentralization 712 35 635 mormo* 635 mormon 635 citie* 608 cities 608 axina 419 gile 419 giles 419 havn 364 watta* 364 wattan 364 facil* 311 facility 311 areas 292 decen* 134
=nan nose 66 in 57 at 37 from 23 corne* 19 corner 19 crash* 18 crashed 18 gully 18 stree* 15 street 15 by 14 neighborhood 12 ravin* 11 ravine 11 went 11
=nanp 240 877 whoev* 809 whoever 809 join 290 pays 290 truiton 290 whate* 290 whatever 290 organization 157 listened 114 which* 96 whichever 96 organ* 69 any 58 done 26 truit* 22
=nanpo whoev* 1807 whoever 1807 which* 639 whichever 639 burea* 331 bureau 331 currently 331 functionning 331 urgency 331 curre* 64 cornr* 7 cornrow 7 denim 7 printed 7 sees 7 weari* 7
=nap l 189 located 164 juven* 125 sheltery 108 ou 105 distributed 101 throu* 86 through 86 arms 83 legs 83 comme 75 laza 75 mon 75 worki* 75 working 75 overc* 73
=nasion un 914 nations 433 ministry 366 natio* 304 unite* 255 united 255 kindl* 143 kindle 143 sait 143 tants 143 atten* 84 attention 84 community 84 damie* 84 damier 84 int 84
=nasional national 1149 highw* 411 highway 411 natio* 179 palac* 156 palace 156 repla* 118 replace 118 maste* 117 master 117 assistances 99 havnt 99 id 95 current 86 told 85 key 55
=nasionali citizenship 7469 nationality 7469 citiz* 6
=nasionsini unite* 489 united 489 centers 449 finds 449 heber* 449 hebergements 449 oblige 449 masso* 381 masson 381 someting 381 oblig* 362 nations 275 grave* 249 gravel 249 garba* 112 garbage 112
=nason nazon 2716 barth* 257 bartholy 257 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
=nat mat 8966
=national archive 902 distinction 484 makay* 484 makaya 484 activities 344 bai 334 creol 334 ingli* 334 inglish 334 acros* 290 across 290 disti* 235 reopen 221 club 192 national 179 adres* 173
=nbesuan need 79 we 75
=ndu northwest 2408 southeast 2408 north* 1682 south* 830 west 98
=ne born 433 decom* 192 decombres 192 floods 180 crisi* 104 crisis 104 hallo 90 brack* 79 bracket 79 midda* 79 midday 79 doubt 66 bruis* 56 bruised 56 nobod* 56 nobody 56
=ned fifa 249 game 200 pista* 166 pistache 166 noire 148 aubra* 145 aubran 145 banqu* 145 banque 145 bph 145 clima* 145 climatec 145 haitienne 145 savan* 144 savane 144 62 142
=nee swim 23428
=nef nine 4853 new 451
=negli aband* 4082 abandoned 4082 negle* 4082 neglected 4082
=nekeser neces* 728 avaib* 674 avaible 674 indee* 650 indeed 650 necessity 466 necessary 235 sos 19 assistance 7
=nekesi neces* 728 avaib* 674 avaible 674 indee* 650 indeed 650 necessity 466 necessary 235 sos 19 assistance 7
=nes necessary 884 neces* 631 autor* 145 autorities 145 chane* 145 chanel 145 crist* 145 cristof 145 fanfa* 34 fanfan 34
=nesan certificate 701 extra* 648 extract 648 certi* 645 birth 225 archive 106 archives 76 archi* 11
=nesank birth 1289 someb* 239 somebody 239 act 192 born 156 certificate 104 certi* 96 his 63
=nesesi necessity 1481 ansde* 465 ansdeno 465 grandoie 465 mulle* 407 muller 407 comitee 393 informatioon 393 organised 393 commitee 342 medicaitons 342 necessities 342 comit* 84 shoe 46 shoes 46 feuil* 45
=net total* 798 totally 798 completely 760 net 697 colla* 271 collapsed 271 crush* 231 crushed 231 betwenn 150 dyoba* 150 dyobal 150 dyobe* 150 dyobel 150 juvenat 150 musso 150 juven* 44
=netal total* 3193 totally 3193 completely 3041
=netu clean* 3335 cleaning 1126 clean 957 cleaned 600 homes 600 remov* 239 remove 239 clear 103 yes 23 up 5
=netua hygiene 1995 hygie* 1946 clean 96
=neu york 1033 caref* 572 carefour 572 jaffa* 497 jaffaabad 497 tori 497 dam 244 contimue 240 gods 240 prayers 240 ur 240 nonse* 160 nonsensical 160 direction 132 damaged 39 ready 36
=neuf six 1649 nine 850 eight 585 new 575 seven 323 ten 173 s 40 about 22
=nev nervo* 3266 nervous 3266 nephe* 1734 nephew 1734
=neveu niece 2135 nephe* 1834 nephew 1834
=ng 40 778 rough* 778 roughly 778 tin 743 handing 716 handling 716 technicians 716 doing 477 hard 406 sold 323 american 249 ameri* 219 handi* 186 00 178 handl* 105 institutions 86
=ngan have 212 we 20
=ni neith* 1041 neither 1041 merchandize 613 nor 579 oh 425 se 387 airli* 215 airlines 215 ny 215 round 215 towar* 215 towards 215 dont 193 completed 151 plumbing 151 yong 151
=niaj cloud 18581 cloud* 18581 clouds 18581
=nie niece 3895 jokin* 148 joking 148 person 41 perso* 30 impor* 11 important 11 message 4 note 4 notes 4
=niek niece 2135 nephe* 1834 nephew 1834
=nif tax 23428
=nik iqbal 1411 masha* 1411 mashal 1411 muham* 1411 muhammad 1411 nic 1411 noo 1411 niece 1068 nephe* 917 nephew 917 khan 22
=nimero numbe* 477 number 477 heard 248 contact 143 conta* 108 talk 67 spous* 48 spouses 48 reply 30 littl* 17 little 17 info 9 hi 8 write 6 wrong 6 needs 4
=nimeuo numbe* 613 number 613 figur* 571 figure 571 6227 119 humanist 119 mhd 119 movem* 119 movement 119 devel* 101 development 101 dig 21 domai* 16 domains 16 recog* 15 recognized 15
=nimro numbe* 556 number 556 phone 280
=ninp which* 1951 whichever 1951 somew* 1859 somewhere 1859 whoev* 101 whoever 101
=ninpo which* 2601 whichever 2601 somew* 1239 somewhere 1239 whoev* 134 whoever 134
=nip nippe* 5715 nippes 5715 east 1749 south 8
=nis niece 5842
=nivo level 6861 sismi* 55 sismic 55
=nka write 762 can 107 you 62 job 6
=nkeser necessary 954 neces* 681
=nkesi necessary 954 neces* 681
=no estim* 467 estime 467 nippe* 463 nippes 463 north 447 anonc* 407 anonce 407 iqbal 314 masha* 314 mashal 314 muham* 314 muhammad 314 nic 314 noo 314 foods 292 depar* 261
=nodu northwest 2408 southeast 2408 north* 1682 south* 830 west 98
=nom tente 983 re 402 disca* 358 discard 358 hungry 53 emerg* 46 emergency 46 something 37 hungr* 33 somet* 28 everything 10 eat 3
=non name 768 takec* 294 takecare 294 cannn* 275 cannnot 275 elim 265 fotam* 265 fotamara 265 breath 185 least 165 short 156 cheki* 135 chekina 135 philanthropy 135 poten* 109 potent 109
=nord northern 640 resul* 583 result 583 unkno* 462 unknown 462 rainn* 459 rainning 459 north 441 1842 428 bulan 428 interest 428 kite 428 nan 428 pase 428 sete 428 tegen 428
=nos 13 1363 our 573 catastrophe 188 been 146 houses 72 house* 63 catas* 52 leogane 10 informations 9 janua* 8 january 8 leoga* 5
=not grade* 4673 grades 4673 noire 422 roads 390 segui* 390 seguineau 390 note 186 terre 171 barth* 113 bartholy 113 just 45 43 38 rice 27 sos 10 starv* 8 starving 8
=notr our 625 beg 206 accepting 151 institutiones 151 accep* 148 await* 106 awaiting 106 mole 92 nicol* 92 nicolas 92 using 91 destroy 90 made 82 jokin* 63 joking 63 showers 50
=novanbr novem* 8164 november 8164
=novanm novem* 8164 november 8164
=npa don 710 t 32 do 9 not 8
=npagan no 438 do 35 not 30 have 3
=npaka canno* 796 cannot 796
=nse are 252 we 13
=nta chach* 332 chachran 332 cool 332 gulab 332 jam 332 mouza 332 pahor* 332 pahoran 332 pahore 332 shari* 332 sharif 332 would 172 pur 104 rahim 104 teh 103 cryin* 84
=ntal total* 3193 totally 3193 completely 3041
=nte were 1899 had 490
=nu us 52 we 48 our 31 forgotten 19 you 17 are 14 beat 13 prolo* 13 retor* 9 retord 9 at 8 ourse* 8 ourselves 8 your 8 anymo* 7 anymore 7
=nua black 4697 black* 1059 blackout 1059 dark 928 darkn* 928 darkness 928 clear 25 cornr* 17 cornrow 17 denim 17 printed 17 sees 17 weari* 17 wearing 17 print* 9 sayin* 6
=nuel christmas 8553 chris* 5
=nui night 971 bow 250 knees 250 barri* 167 barrire 167 chant* 167 chantiley 167 wante* 150 wanted 150 night* 109 nights 109 werew* 109 werewolfs 109 jacme* 76 jacmel 76 forgotten 46
=nuik york 3550 new 4
=nuiok york 3550 new 4
=nul christmas 8553 chris* 5
=numero subsc* 725 subscribe 725 numbe* 572 number 572 21 70 phone 13 name 5 pas 3 pass 3
=numro numbe* 701 number 701 name 15 phone 3
=nurison babie* 2715 babies 2715 baby 68
=nuriti orthe* 1055 orther 1055 ti 575 foods* 470 foodstuff 470 pea 470 peas 470 peasants 469 culti* 406 cultivate 406 seed 340 seeds 340 peasa* 181 mothe* 45 mother 45 goave 42
=nuritur alix 313 champagne 313 colem* 313 coleman 313 flash 313 roy 313 using 285 57 269 made 256 sos 253 spend 213 emess* 194 emessage 194 watere 194 avaib* 164 avaible 164
=nus thirsty 139 debus* 130 debussy 130 understanding 130 65 78 orchi* 78 orchidee 78 merge* 73 merger 73 saint* 73 sainte 73 center 61 cente* 60 sos 57 57 55 dorel* 53
=nuvel news 989 new 311 enew 151 enews 151 axina 139 gile 139 giles 139 looki* 81 looking 81 close 77 salut 58 march 56 schools 47 girl 8 name 7 someo* 7
=nuvl proceed 2762 news 1077 proce* 829 new 33
=nuvo procedures 1118 new 1087 printing 235 print* 100 immig* 63 immigration 63 start* 57 started 57 homeland 21 makin* 20 making 20 proce* 20 consider 17 14 14 affra* 10 affraid 10
=nve nervo* 8164 nervous 8164
=nvl want 607
=o berti* 98 bertin 98 oh 87 natural 84 natur* 82 au 81 prince 81 subsc* 81 subscribe 81 princ* 79 se 79 went 79 rescue 77 sos 77 rely 76 disct* 75
=oan ngo 1944 organization 219 organ* 96
=oani ngo 1944 organization 219 organ* 96
=obiektif goal 4488 objec* 4488 objective 4488 acul 896 consideration 729 purpo* 675 purpose 675 case 482 consi* 319 l 178 1 6 petit 4
=obli force* 3863 forced 3863 obliged 3863 bwa 1023 kanal 1023 returned 1023 oblig* 746 gonaives 8 gonai* 4
=oblij force* 7726 forced 7726 obliged 7726 oblig* 1492
=obtanir obtai* 4012 obtain 4012
=obtanu obtai* 4012 obtain 4012
=ode odor 4499 stink 4499 smell 242
=odi lapto* 2209 laptop 2209 compu* 590 computer 590
=odia today 886
=odina lapto* 2209 laptop 2209 compu* 590 computer 590
=odonan presc* 3454 prescription 3454
=oel eye 2731 eyes 2731
=ofelan orphan 3963 orphans 1252 orpha* 440
=ofelin orphan 3963 orphans 1252 orpha* 440
=ofelina orphanage 4388 orpha* 880
=ofi registry 1426 office 1407 regis* 677 offic* 521 civil 72
=ogani organize 3349 organization 60 organ* 26
=oganisasion organization 1043 organ* 457 forme* 384 former 384 secretary 222 chief 198 secre* 65 organize 63 6227 38 humanist 38 mhd 38 movem* 38 movement 38 devel* 32 development 32 o 17
=oj today 886
=ok ok 2408 compr* 327 comprehesion 327 counting 327 damaged 230 damag* 202 assist 90 hundreds 64 give 62 mom 51 tradi* 51 traditional 51 hundr* 40 agree 36 20 31 possible 28
=okan none 2758 darbo* 406 darboun 406 leogan 406 ester* 353 estere 353 visit 58 l 39 artib* 22 artibonite 22 espec* 8 especially 8 any 6 distributed 5 located 5 rue 3
=okap cap 1760 haitien 1226 haiti* 34
=oke 21 660 ready 639 imfor* 549 imformations 549 lots 501 caye 388 cayes 388 answering 240 moments 240 photo* 240 photocopy 240 dad 201 aux 142 les 116 rains 94 telli* 75
=okin none 4154
=okontr contrary 16322 contr* 34
=oktb october 4675 octob* 3659
=oktob october 4675 octob* 3659
=oktobr october 4675 octob* 3659
=ome men 1916 man 1015 rarel* 51 rarely 51
=on prevent 229 start* 206 started 206 ministere 205 exact* 202 exactly 202 one 185 preve* 173 anoth* 137 another 137 decided 125 rtho 123 tremb* 123 trembling 123 brack* 113 bracket 113
=one greetings 1152 greet* 635 caraib 277 lumie* 277 lumiere 277 namin* 277 naming 277 radio* 277 radios 277 batis* 268 batiste 268 benna* 268 bennau 268 entri* 268 entries 268 advance 203
=ong ong 1391 nail 1132 ngo 982 incomplete 168 incom* 154 aviat* 51 aviation 51 mainl* 51 mainly 51 responsables 51 steet 51 thhe 51 domai* 50 domains 50 mr 31 availability 27
=onkl uncle 2150 aunt 1724
=ons eleve* 20725 eleven 20725
=ont has 1073
=onu minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
=oondisman district 8590
=oper operation 5860 surgery 5860 surge* 2038 opera* 210
=operasion operation 5860 surgery 5860 surge* 2038 opera* 210
=opinion opini* 1644 opinion 1644
=opital hospital 1109 hospi* 780
=opresion asthm* 2719 asthma 2719
=or floods 660 accommodation 303 sukku* 260 sukkur 260 bags 217 mats 217 waters 217 villa* 166 village 166 wenee* 166 weneed 166 facil* 154 facility 154 absol* 146 absolutely 146 bund 146
=ora organized 774 drama 294 maybe 208 will 205 available 204 meeti* 193 meeting 193 tsunami 172 tsuna* 155 avail* 142 anywh* 123 anywhere 123 be 73 psychologist 30 psych* 22
=oral iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
=orevua goodb* 6266 goodbye 6266
=orfelin orphans 2491 orphan 1523 orpha* 875 1189 60 152 60 206 60 2353 60 257 60 3106 60 4000 60 childrens 60 orphanage 57 refugees 6 500 4
=orfelina orphanage 4325 orpha* 868 orphan 62 orphans 20
=organi organize 3349 organization 60 organ* 26
=organisasion organizations 2168 organize 656 organ* 366 delivre 339 kole 339 zepol 339 pou 274 despe* 263 desperate 263 organization 96 deliv* 91 n 3
=organisation organization 519 organize 307 affai* 288 affaires 288 organ* 227 culturelle 199 educative 199 enfan* 199 enfants 199 epano* 199 epanouisment 199 fami 199 pour 199 uceee* 199 uceeedh 199 recog* 188
=organism organize 3349 organization 60 organ* 26
=orian orient 10083 orien* 1106 guide 154
=oron will 494 have 7
=osalantu aroun* 1928 around 1928
=osetasini america 3971 states 371 state* 370 ameri* 39 unite* 8 united 8 usa 5
=osi also 2849 br 307 soint 307 upon 307 pwenl* 239 pwenla 239 think* 164 thinking 164 angel 110 foods* 56 foodstuff 56 pea 56 peas 56 peasants 56 culti* 48 cultivate 48
=osua or 814 e 632 kindl* 568 kindle 568 sait 568 tants 568 mail 522 plate 234 tant 167 un 44 groun* 7 ground 7 may 5
=ot augus* 7090 august 7090
=otaj hosta* 6299 hostage 6299
=otel hotel 6350 armed 21 el 21 hanch* 21 hancho 21 lobby 21 machi* 21 machine 21 brown 7
=otl hotel 6434
=oto vehic* 1300 vehicle 1300 guy 689 car 653 civil 538 engineer 304 engin* 156 broke* 72 broken 72 wife 58 baby 40
=otobi bus 4467
=otobu transport 4089 bus 939
=otori authorities 1648 autho* 1142 authority 397 commuity 299 autor* 219 autorities 219 chane* 219 chanel 219 crist* 219 cristof 219 badly 144 bigge* 135 bigger 135 fanfa* 51 fanfan 51 concerned 42
=otou main 2682 highw* 2197 highway 2197
=otr others 1013 addit* 863 additional 863 mosquitoes 863 isn 330 other* 310 banki* 118 banking 118 bnc 118 chara* 118 characterized 118 concentement 118 endea* 118 endeavour 118 estab* 118 establishment 118
=otu aroun* 1928 around 1928
=ovua goodb* 6266 goodbye 6266
=ox les 1874 distroyed 1119 caye 232 cayes 232 care 199 distr* 5
=p won 179 p 168 sen 133 sens 133 stopp* 125 stopped 125 leaders 85 boul 83 phone* 83 phones 83 leade* 72 broug* 68 brought 68 emess* 68 emessage 68 link 68
=pa t 78 not 73 don 63 no 38 cant 28 canno* 21 cannot 21 cheap 21 got 20 dont 19 never 18 examp* 14 example 14 2428 11 breathing 11 baddl* 10
=padon forgi* 2721 forgive 2721 sorry 1198 excus* 1052 excuse 1052
=padonan forgi* 8164 forgive 8164
=pafua sometimes 8985
=pagan reach* 424 reached 424 cloths 330 wear 330 educt* 313 eduction 313 resou* 313 resource 313 danjo* 177 danjour 177 urege* 177 uregent 177 witho* 166 without 166 bunch 162 containers 162
=paganian witho* 808 without 808
=paj page 17557
=pak easte* 4145 easter 4145 park 1360 balls 861 belle 861 toilette 424 washi* 424 washington 424 anse 232 ball 157 jokin* 79 joking 79 such 25 person 22 important 21 impor* 20
=paka plea 282 pleas 282 boyer 212 160 187 motorola 187 wx 187 breaked 170 supports 170 out 163 plastic 121 save 120 canno* 114 cannot 114 350 99 amounts 99 galet* 99
=pakab unabl* 1526 unable 1526 ones 1030 singl* 1012 single 1012 separate 652 separ* 545 10 228 foreign 20 rebuild 16 forei* 12 rebui* 8 assistance 3
=pako pacot 4067 yet 400 froid* 362 froide 362 hasnt 241 msg 241 pm 241 rivie* 207 riviere 207 6 159 rubbles 117 decided 94 decid* 31 earli* 30 earlier 30 everybody 24
=pakonan do 172 not 150 know 31
=pal palac* 1096 palace 1096 talk 614 speak 520 talki* 346 talking 346 mauso* 140 mausolee 140 palai* 140 palais 140 sore 118 toilette 115 washi* 115 washington 115 poten* 92 potent 92
=palan speak 2304 talk 625
=palidi malar* 4277 malaria 4277
=palman parli* 5383 parliament 5383 deput* 328 deputy 328
=paludism malar* 4277 malaria 4277
=pam pam 1118 folk 554 folks 554 dep 521 wfp 509 darbo* 221 darboun 221 leogan 221 his 202 resso* 158 ressources 158 wipe 158 wipes 158 gotte* 115 gotten 115 p 106
=pamp diape* 2182 diapers 2182
=pamper diape* 2182 diapers 2182
=pan bread 964 think 893 thoug* 595 thought 468 permi* 265 permit 265 think* 244 thinking 244 dress* 195 dressing 195 allow 171 via 109 banda* 103 bandage 103 cheki* 84 chekina 84
=panama colom* 7484 colombia 7484 panam* 7484 panama 7484
=panan paid 5620 payme* 2277 payment 2277 pay 6
=pandan durin* 1197 during 1197 while 1037 sendi* 119 sending 119 countries 99 gouvernement 95 digiceel 87 seime 87 thio 87 thios 87 gouve* 62 huric* 55 huricanes 55 debit 19 flowed 19
=pani licen* 3724 license 3724 absol* 342 absolutely 342 bund 342 bunds 342 requirement 342 sajaw* 342 sajawal 342 shelterless 342 sitti* 342 sitting 342 surja* 342 surjani 342 permi* 222 permit 222
=panik panic 8553
=panil spani* 5613 spanish 5613
=paniol spani* 2807 spanish 2807 domingo 1112 repub* 320 republic 320 dominican 189 domin* 138 santo 3
=pano panel 3691 solar 3691
=panp diape* 2182 diapers 2182
=pansman dress* 5081 dressing 5081 banda* 2675 bandage 2675 wound 42
=pantalon pant 12830 pants 12830 trous* 12830 trousers 12830
=pap won 303 officers 207 rserv* 137 rservoire 137 prsid* 101 prsident 101 boul 77 phone* 77 phones 77 doing 72 media 70 strug* 70 struggle 70 drivers 67 nowad* 67 nowadays 67
=papa fathe* 1751 father 1751 trage* 5 tragedy 5 officers 3
=papam mom 2152 tradi* 2152 traditional 2152 fathe* 877 father 877 dad 336
=papi paper 2145 papers 1392 propr* 739 proprietary 739 paper* 623 toilet 336 despise 245 hey 245 sache* 245 sachet 245 toile* 179 among 84 someb* 50 somebody 50 docum* 41 documents 41
=par separating 387 ready 288 beate* 234 beaten 234 beggi* 161 begging 161 brack* 126 bracket 126 midda* 126 midday 126 modes* 119 modesty 119 titanic 119 affai* 110 affaires 110 souna* 103
=paran paren* 1778 parents 1778 godfa* 1663 godfather 1663 relative 419 tied 332 ll 192 big 61 small 46 doing 37 fathe* 37 father 37 relat* 23
=pardon sorry 1797 excus* 1578 excuse 1578
=parfua sometimes 5934 often 2771
=pari pari 10901 paris 10901 france 23 franc* 8
=parisian fond 6054 paris* 6054 parisien 6054
=park too 555 because 177 becau* 152 but 18 important 18 love 18 impor* 17 s 8 message 7 note 6 notes 6 messa* 3 work 3
=parl speak 1728 exact* 908 exactly 908 talk 469 whom 347 talki* 113 talking 113 its 108
=parti gone 4105 leave 28 left 12
=partikip participate 3698 parti* 1031 programs 112 homeland 102 beaut* 74 beautiful 74 dear 34 reconstruction 10 acces* 6 access 6 recon* 4
=partikipation participate 3920 parti* 1093
=partir gone 4105 leave 28 left 12
=partu everywhere 5041
=pas pasto* 191 pastor 191 passe* 160 pass 135 pas 134 happe* 131 passenger 104 passengers 104 illeg* 83 illegally 83 s 57 than 55 ocloc* 49 oclock 49 5 38 spend 34
=pasepor visa 977 passp* 650 passport 650
=pask becau* 182 because 174 laval* 82 lavale 82 pilla* 67 latre* 53 latremblay 53 nkow 51 norma* 42 normal 42 breath 38 pou 34 short 32 caste* 29 castera 29 crad 29
=paskeu because 354 becau* 304
=pasp paspo* 888 pasport 888 allow* 741 allowed 741 printing 665 passp* 607 passport 607 proceed 341 print* 282 proce* 102 homeland 59
=paspo passp* 929 passport 929 print 210 procedures 152 translate 51 trans* 39 important 23 impor* 22 immig* 15 immigration 15 agenc* 11 agency 11 renew 10 message 9 start* 8 started 8
=paspor canadian 1236 passp* 778 passport 778 monne* 352 monney 352 paspo* 219 pasport 219 fill 172 makin* 88 making 88 issue 61 moment 36 momen* 22 canad* 20 visa 8 conditions 6
=pat share 1161 toothbrush 467 toothpaste 467 did 435 medecin 396 went 238 commuity 191 intac* 173 intact 173 incomplete 133 incom* 121 leave 116 badly 92 bigge* 86 bigger 86 men 76
=pata sweet 3286 lagonave 1104 expla* 686 explain 686 lagon* 421 potat* 77 potato 77
=pati party 1134 porti* 696 portion 696 leave 422 parties 275 placed 275 place* 202 blvd 195 innov* 195 innovat 195 nay 195 octobre 195 left 185 helpi* 160 helping 160 desin* 110
=patisip parti* 1263 part 773 participate 694 participation 546 participle 474 panif* 365 panification 365 patic* 365 paticipate 365 reorg* 365 reorganizations 365 scola* 361 scolarship 361 whoul* 337 whould 337 peoples 101
=patisipasion participation 14808 participate 20 parti* 6
=patu everywhere 5041
=patuon employer 16093 bos 755 boss 755 owner 517
=pdep paix 1948 de 821 port 8
=pdi lose 692 lives 337 lost 330 fathe* 148 father 148 everything 58 their 27 mothe* 8 mother 8 every* 7
=pdp paix 1948 de 821 port 8
=pe country 411 count* 354 fear 223 afrai* 152 afraid 152 priest 142 leavi* 140 leaving 140 pries* 139 findi* 77 finding 77 grandfather 73 salar* 70 salary 70 payme* 61 payment 61
=peanan salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
=peanm ever 1976 bas 1687 verre* 1687 verrettes 1687 most 12 regio* 6 region 6 artib* 3 artibonite 3 never 3
=pec fishe* 6089 fisher 6089 fisherman 6089 sin 5443
=pedi lost 680 lose 179 lives 12 repla* 7 replace 7 everything 6 akden* 5 akdenans 5 appearing 5 archives 5 certi* 5 certificate 5 forms 5 remak* 5 remake 5 birth* 4
=pedu lose 2050 lost 5
=pee pay 2622 fee 768 fees 768 tuiti* 768 tuition 768 payme* 404 payment 404 imfor* 397 imformations 397 salar* 33 salary 33 troub* 8 trouble 8 bonit* 4 bonite 4 usenm* 4
=pel shove* 11714 shovel 11714
=pelerin peler* 3121 pelerin 3121
=pelran peler* 3121 pelerin 3121
=pep nation 4746 restaurant 1615 resta* 176
=per priest 1035 pries* 1013 fathe* 842 father 842 grandfather 608 grandmother 386 grand* 58
=perdi lose 2050 lost 5
=perdon lose 1558 everything 370 every* 45 lost 4
=perdr lose 1558 everything 370 every* 45 lost 4
=perdu everything 443 losed 429 lost 312 lose 183 mole 119 nicol* 119 nicolas 119 destroy 117 persons 97 consider 77 rarel* 60 rarely 60 every* 54 ceism* 53 ceisme 53 supposed 29
=permetr permi* 3439 permit 3439 allow 2229
=permi permi* 3439 permit 3439 allow 2229
=person elder* 550 elderly 550 nobod* 303 nobody 303 person 275 perso* 198 dupon* 141 dupont 141 heigh* 141 heights 141 parac* 141 parachuting 141 reserves 141 reser* 99 old 29 goods 24
=pes weigh 2929 count* 250 northern 244 resul* 222 result 222 unkno* 167 unknown 167 country 145 belongs 144 greething 144 recom* 144 recommendation 144 reconstruct 144 1842 136 bulan 136 digicell 136
=pesan peasant 7636 peasa* 5414 foods* 242 foodstuff 242 pea 242 peas 242 peasants 241 culti* 209 cultivate 209 seed 175 seeds 175 farme* 127 farmer 127 corn 18 land 4 oil 4
=peson adult 1203 nobod* 1022 nobody 1022 breathe 329 one 257 unabl* 132 unable 132 smell 119 due 33 talk 29 heard 22 breat* 14 reply 13 littl* 7 little 7 hi 4
=pet perha* 6414 perhaps 6414 blind 1759 maybe 5
=peti small 1227 petit 704 whats* 331 whatsoever 331 cay 154 overp* 154 overpopulation 154 overw* 154 overwhelmed 154 risin* 154 risings 154 petit* 115 petite 115 named 75 bai 28 creol 28
=petion petio* 1687 petion 852 ville 280 petionville 189 aubra* 105 aubran 105 banqu* 105 banque 105 bph 105 clima* 105 climatec 105 haitienne 105 populaire 71 beral 42 gen 42 petioville 42
=petionvil petionville 2002 petio* 804 continuing 607 dyeg 607 weak 390 petion 24 ville 8 means 3 regio* 3 region 3
=peu exact* 605 exactly 605 counterpart 440 informs 440 rtho 346 tremb* 346 trembling 346 whom 232 bruis* 208 bruised 208 could 141 seism 106 can 77 talki* 76 talking 76 again* 73
=peupl peupl* 1751 peuple 1751 population 732 popul* 715 donations 529 membe* 529 members 529 nazar* 529 nazareen 529 donat* 321 hinch* 146 hinche 146 du 11 20 7
=peur fear 3083 afrai* 2106 afraid 2106 scare* 64 scared 64
=peux sentence 462 sente* 456 cv 270 student 133 can 110 then 85 stude* 51 each 43 tell 32 reply 9 thank* 4 thanks 4
=pex paix 1662 peace 550 heave* 514 heaven 514 75 377 mahot* 377 mahotie 377 rail 266 de 230 corne* 57 corner 57 du 4
=pi most 578 bigge* 373 bigger 373 biggest 351 fewer 343 later 286 cost 260 showering 219 worse 204 bette* 188 better 188 lator* 131 latortue 131 well 130 parties 116 placed 116
=piaj loot 9133 looti* 9133 looting 9133
=piblik publi* 2333 public 2333 producing 491 produ* 488 office 422 alert 224 offic* 156 seems 111 seem 68 thought 54 squar* 40 square 40 thoug* 11
=pibon best 3442 bette* 515 better 515
=pidmi epide* 3315 epidemic 3315 infec* 346 infection 346
=pie loot 830 looti* 830 looting 830 feet 754 foot 754 thems* 568 themselves 568 trees 389 fract* 359 fracture 359 amput* 352 amputated 352 amputee 352 arms 237 legs 237 leg 232
=piebua tree 5509 trees 115
=pied feet 4328 foot 4328 leg 152
=pik injec* 3874 injection 3874 picka* 3207 pickaxe 3207 insecticide 522 mousk* 432 mouskitous 432 insec* 427 shot 376 keep 128 ong 38 far 26 kill 24
=piki injec* 11621 injection 11621 shot 1129
=pikua picka* 9622 pickaxe 9622
=pil batte* 3207 battery 3207 piles 1046 kensk* 1041 kenskoff 1041 many 254 very 238 pile 188 much 64 ourse* 19 ourselves 19 lot 9 anoth* 3 another 3
=pimal worse 4288
=piman peppe* 14968 pepper 14968
=pir worse 3729 bad 477
=pis piece 1432 files 1000 file 971 aviat* 654 aviation 654 mainl* 654 mainly 654 responsables 654 steet 654 thhe 654 present 638 mr 393 prese* 124 foods 123 bring 11 part 7
=pisk since 1195 because 20 becau* 17
=pita later 6006
=pital hospital 1109 hospi* 780
=piti pity 726 fewer 360 small 281 child* 280 son 271 daugh* 203 daughter 203 child 185 childbirth 144 children 136 huge 117 kid 104 kids 104 mercy 91 havnt 89 fluid* 84
=pitim child 2149 children 303 child* 208
=pititm child 2149 children 303 child* 208
=pito inste* 4296 instead 4296 rathe* 3915 rather 3915 bette* 670 better 670 handing 267 handling 267 technicians 267 form 188 handi* 69 handl* 39 institutions 32 white* 25 whites 25 back 17
=pk doubt 642 why 354 because 154 becau* 132 leave 24 world 7
=pkua why 1061
=pl spent 531 pap 455 lacro* 255 lacrobat 255 lower 255 mission 255 places 255 touch* 255 touched 255 personal 252 opini* 189 opinion 189 countryside 153 orang* 146 orange 146 aroun* 76
=pla squar* 1115 square 1115 publi* 478 public 478 dish 429 park 328 plate 252 parties 206 placed 206 space 205 mauso* 188 mausolee 188 palai* 188 palais 188 worst 182 place 164
=plaj beach 11058
=plak champs 1820 champ* 1234 place 430 room 320 witho* 106 without 106 mar 75 mars 75 dessa* 31 dessalines 31
=plan plan 918 plain 785 full 478 harve* 358 harvest 358 plant 358 plain* 331 plaine 331 recharge 304 complain 283 complaint 283 teste* 200 testere 200 vitim* 200 vitims 200 sdude* 149
=planc board 14957 plank 14957 wood 53
=planian complain 2769 complaint 2769 commuity 1298 badly 623 bigge* 587 bigger 587 complaining 88 compl* 70 distributed 32
=planin condom 2328 control 1402 contr* 1400 planning 1074 plann* 1069 infec* 338 infection 338 condo* 312 doctors 36
=planing condom 4656 planning 2147 plann* 2139 condo* 625
=plastik sheet 2864 plast* 2503 cloth 2401 dza 916 plastik 916 plastic 133 didn 4
=plato plate* 2299 plateau 2299 central 1437 centr* 898 overc* 126 overcrowded 126 citie* 59 cities 59
=ple wound 802 dress* 433 dressing 433 answered 279 car 260 banda* 228 bandage 228 lwe 213 lwes 213 becoming 149 complicated 149 forwa* 149 forward 149 waste 149 rapid* 128 rapidly 128
=plea pista* 194 pistache 194 noire 173 savan* 168 savane 168 gues 167 guess 167 mercr* 167 mercredi 167 mix 167 mounn 167 takin* 167 taking 167 whos 167 perni* 164 pernier 164
=plean complain 5661 complaint 5661
=pleu raini* 1208 raining 1208 rain 7
=pleur cry 4929 tears 707 tear 508
=pleuvuar raini* 1208 raining 1208 rain 7
=pli more 490 handl* 285 most 253 rain 145 detai* 100 detail 100 frere 100 jumba* 100 jumbala 100 litle 100 gouvernement 72 ambroide 66 salem 66 specified 54 thati 54 sartr* 50
=plim noteb* 6339 notebook 6339 pen 6339 penci* 6339 pencil 6339
=plisi sever* 1618 several 1399 many 442 businesses 150 enjoy* 150 enjoying 150 pillaging 150 stand* 150 standing 150 store* 150 stores 150 thems* 133 themselves 133 very 43 amounted 26 comite 26
=pln plain 2616 plain* 838 plaine 838 la 67
=plonbi plumber 16314 plumb* 72
=plran peler* 3121 pelerin 3121
=plu than 548 longe* 495 longer 495 lesso* 211 lesson 211 liter* 211 literal 211 translation 211 more 181 doctores 176 neede* 176 needed 176 rainn* 136 rainning 136 bruis* 108 bruised 108
=plui rainn* 446 rainning 446 rain 412 showers 305 cuba 303 showe* 204 predicted 167 predi* 120 raini* 110 raining 110 north 87 cyclone 45 cyclo* 20 tomor* 7 tomorrow 7 tonig* 3
=plusieur certain 3368 certa* 2262 several 504 sever* 192 few 27
=pluvieu rainy 2151 hurri* 478 hurricane 478 seaso* 323 season 323
=pmi licen* 5586 license 5586 permi* 332 permit 332
=pmt permi* 1720 permit 1720 allow 1114 communicate 793 enabl* 793 enable 793 neighborhoods 793 group* 316 groups 316 thems* 222 themselves 222 set 161 sort 135 tryin* 33 trying 33 norma* 21
=po skin 2343 dock 855 wharf 855 pimpl* 500 pimples 500 receivng 384 recieved 384 rash 326 yet 156 bunch 129 containers 129 criminals 129 hidin* 129 hiding 129 robbers 129 toler* 129
=poblan start* 921 started 921 problem 667 probl* 532 troub* 332 trouble 332 problems 64 everybody 12
=podep paix 1948 de 821 port 8
=podp paix 1948 de 821 port 8
=poko yet 437 cleaned 351 homes 351 haven 242 dza 214 plastik 214 reach* 152 reached 152 26 142 neighbour 130 producing 111 produ* 110 issue* 104 issues 104 docha* 94 dochamo 94
=poli taken 1056 testi* 1056 testing 1056 police 704 polic* 519 febru* 453 february 453 psychological 50 meeti* 19 meeting 19 psych* 8 5 4
=polik officer 4037 policeman 1525 police 23 offic* 19 polic* 17 stati* 16 station 16
=poliki officer 3747 stati* 482 station 482 police 22 offic* 17 polic* 16
=polikier officer 3747 stati* 482 station 482 police 22 offic* 17 polic* 16
=polisi policeman 3698 police 778 polic* 574 officers 550 officer 66 offic* 25 men 6
=politik politician 9194 politics 9194 polit* 78 political 78
=politisian politician 9194 politics 9194 polit* 78 political 78
=pomd potat* 3450 potato 3450
=pompier firefighters 15080 firef* 14143
=pon bridg* 2130 bridge 2130 griz 394 lines 394 river* 394 rivera 394 ll 244 areac* 229 areached 229 jan 229 pont 229 sheltering 229 sonde 229 big 77 small 58 fathe* 47
=ponm potat* 3450 potato 3450
=ponp pump 3551 gas 1303 stati* 214 station 214
=ponpi firefighter 13723 firem* 13723 firemen 13723 firef* 853
=popilasion population 1821 popul* 1777 fm 439 signa* 178 signal 178 congratulate 96 congr* 47 bonhe* 8 bonheure 8 point* 8 pointe 8 raque* 8 raquettecommunity 8
=population population 2197 popul* 2144
=por door 447 port 376 gonav* 173 gonave 173 distibute 146 gonaive 146 partisans 146 windo* 110 window 110 de 98 au 86 prince 86 princ* 83 antis* 77 antiseismic 77 disti* 75
=portoprink au 374 prince 374 princ* 363 port 237
=pos questions 1154 oh 935 se 852 quest* 520 question 520 admin* 350 administrations 350 burnig 350 depose 350 severals 350 thout* 350 thouth 350 conve* 289 conversation 289 jame 289 james 289
=posib possible 2570 possi* 1231 men 212 police 90 polic* 66 dont 60 akden* 43 akdenans 43 appearing 43 forms 43 even 38 birth* 31 birthday 31 possibility 28 usa 25 neith* 23
=posibili possibility 6873 ecogr* 294 ecography 294 pregnate 294 possi* 276 favor 56 possible 30
=posibl impos* 1132 impossible 1132 belan* 1049 belanton 1049 maxim* 810 maximum 810 knows 386 possible 368 possi* 176 cant 156 anyon* 4 anyone 4
=posion porti* 6265 portion 6265 part 5
=postil apply 5636 appli* 2480 application 2480
=pot carry 800 door 669 bring 667 front 273 broug* 245 brought 245 titu 150 titus 150 relie* 146 relief 146 bonit* 118 bonite 118 usenm* 118 usenmake 118 balan* 89 balance 89
=potab potab* 1110 potable 1110 laval 1020 mobil* 832 mobile 832 dehyd* 173 dehydrated 173 drink* 63 drinking 63 babie* 25 babies 25 medecine 14 cell 8 flu 4 infec* 3 infection 3
=potabl drink* 1481 drinking 1481 drink 527 avaib* 105 avaible 105 indee* 101 indeed 101 necessity 73 sos 3
=poto pole 7807 jean 1054 rabel 1054 named 939 rd 296 dessa* 197 dessalines 197 writi* 146 writing 146 stoma* 116 stomach 116 3 27 hit 11 post 6 house* 4 houses 4
=potopran au 337 prince 337 princ* 327 rserv* 307 rservoire 307 port 213 cleaned 71 homes 71 along 21 assisting 14 limit* 14 limited 14 pas 14 pass 14 bonba* 10 bonbadopolis 10
=potoprin pap 568 countryside 191 address 178 addre* 122 aroun* 95 around 95 au 93 prince 93 princ* 91 been 79 ve 66 port 59 hungry 47 hungr* 29 those 17 call 13
=potopuan au 374 prince 374 princ* 363 port 237
=potr photo 8409 picture 883 pictu* 357
=pov unfor* 4982 unfortunate 4982 poor 417
=povr pover* 2863 poverty 2863
=pr undes* 467 undestanding 467 doubt 269 resca* 258 rescape 258 sine 258 lovel* 192 lovely 192 rejec* 140 reject 140 render 140 advice 129 rende* 118 great 114 censo* 113 censor 113
=pral going 618 side 239 black* 194 blackout 194 decentralize 170 prsid* 156 prsident 156 won 145 ones 99 singl* 98 single 98 batis* 89 batiste 89 benna* 89 bennau 89 entri* 89
=pran take 369 took 150 vaccinated 132 hosta* 131 hostage 131 minot* 90 minoterie 90 get 87 right 70 jean 65 rabel 65 fire 55 plea 54 pleas 54 363 53 preca* 53
=prand take 1174
=prandr take 715 br 607 soint 607 upon 607 think* 324 thinking 324 angel 217 praye* 7 prayer 7 durin* 5 during 5
=prani first 1064 prime 888 srt 267 minister 119 foreigners 56 minis* 36 1 35 important 27 impor* 25 petit* 25 petite 25 an 24 huge 21 message 11 note 9 notes 9
=pranianini prime 4015 minister 540 minis* 163
=pranier desso* 352 dessource 352 lemai* 352 lemaire 352 premi* 352 premiere 352 first 333 too 272 last 245 whom 169 banki* 164 banking 164 bnc 164 chara* 164 characterized 164 concentement 164
=pranir merge* 1066 merger 1066 saint* 1066 sainte 1066 first 788 last 412 turn 49 antoi* 33 antoine 33 along 28 thirst 6
=pranon surname 8464 surna* 1854
=pransipal principal 7658
=pre loan 619 lend 578 close 552 credi* 453 credit 453 near 181 borro* 179 borrow 179 chal 177 janti 177 pleaseit 177 next 151 journ* 148 journalist 148 newsp* 148 newspaper 148
=predi predi* 2122 expected 1716 forec* 1716 forecast 1716 planned 1716 predict 1716 predicted 470 month 18 expec* 11 plann* 7
=prediksion expected 4221 forec* 4221 forecast 4221 planned 4221 predict 4221 expec* 28 plann* 16
=prefer prefe* 2851 prefer 2851 rathe* 2690 rather 2690
=prekosion precautions 2525 preca* 2178 precaution 1244 takec* 13 takecare 13
=prekotion precaution 4675 precautions 1919 preca* 382
=prela sheeting 1010 tarp 800 tarpa* 416 tarpaulin 416 griz 238 lines 238 river* 238 rivera 238 bady 236 alexi* 210 alexie 210 nd 210 dont 181 ad 145 dadad* 145 dadadou 145
=prelar tarps 1892 tarp 825
=presan prese* 1003 makin* 312 making 312 handing 271 handling 271 technicians 271 breathe 267 presence 243 presidant 243 even 168 amounted 149 comite 149 delim* 149 delimart 149 diqui* 149 diquini 149
=presidan presi* 1437 president 931 prsid* 388 prsident 388 presence 50 presidant 50 prese* 3 seneg* 3 senegal 3
=presk almos* 2525 almost 2525 sdude* 16 sdudent 16
=preskri presc* 3454 prescription 3454
=preskripsion presc* 3454 prescription 3454
=preval president 1653 presi* 983 bj 124 doors 124 carfo* 46 carfour 46 saw 22 door 3
=prevansion prevention 5750 preve* 1402
=prevanson prevention 5750 preve* 1402
=previ expected 4221 forec* 4221 forecast 4221 planned 4221 predict 4221 expec* 28 plann* 16
=prevni warn 4769
=prevua preview 1172 tsunamy 1172 expected 1055 forec* 1055 forecast 1055 planned 1055 predict 1055 fores* 874 foresee 874 whast 874 previ* 740 forse* 676 forsee 676 surnamis 676 surna* 528 else 9
=pri price* 898 prices 898 pray 536 prayer 386 praye* 379 price 306 beg 233 gazol* 194 gazoline 194 cost 185 sartr* 122 sartre 122 high 117 poten* 109 potent 109 speak* 109
=prier pray 2994 prayer 552 praye* 543 churc* 123 church 123
=prink au 242 prince 242 princ* 236 gonav* 224 gonave 224 distibute 187 gonaive 187 partisans 187 port 153 disti* 97 antis* 84 antiseismic 84 prevent 48 preve* 36 jokin* 33 joking 33
=prir prayer 1245 praye* 1223 using 501 made 450 sheets 246 sheet* 219 censo* 68 censor 68 leadi* 68 leading 68 soil 68 test 68 tests 68 br 60 soint 60 upon 60
=prison priso* 3294 prison 1785 prisoners 176 opene 34 prisons 34 would* 34 wouldn 34 denou* 7 denounce 7
=prisoni prisoners 4203 priso* 887 prison 501 prisoner 404 escaped 87 escap* 46
=prisonier prisoners 2763 prison 2740 priso* 583
=priv priva* 3541 private 3541 room 320 witho* 106 without 106
=prix price 4195 price* 502 prices 502 airli* 271 airlines 271 ny 271 round 271 towar* 271 towards 271 cost 86 expensive 33 expen* 32 trip 17
=prlar tarps 1892 tarp 825
=pro protect 2771 prote* 925 pam 281 gress* 173 gressier 173 hygienic 29 allwa* 21 allways 21 protection 18 envir* 17 environment 17
=problan problems 722 troub* 359 trouble 359 probl* 358 problem 325 rte 174 palom* 123 paloma 123 prole* 123 prolems 123 pure 123 sezon 123 9 98 suppl* 96 supplies 96 fanfa* 90
=problm problems 700 problem 637 100 551 aik 551 belei* 551 beleive 551 effecte 551 fl 551 hamre 551 hum 551 ke 551 kuch 551 likin 551 logon 551 nh 551 problm 551
=proc next 2038 near 402 close 400
=profeseur teachers 1236 teacher 1080 teach* 975 censo* 281 censor 281 leadi* 281 leading 281 soil 281 tests 281 test 279 room 236 witho* 78 without 78 bible 65 professor 46 mind 32
=profesion profession 2821 professional 1276 trade 627 profe* 499
=profesionel specially 1428 profession 1411 speci* 855 professional 638 trade 314 profe* 250 ong 233 looki* 6 looking 6 victim 6
=program progr* 1710 program 1107 doesn 295 repor* 235 report 235 programs 64 homeland 58 beaut* 42 beautiful 42 dear 20 reconstruction 6 acces* 3 access 3
=prolong betin 807 prolonge 807 tltu 807 tltus 807 guill* 753 guilloux 753 monse* 753 monseigneur 753 prolongue 753 merge* 623 merger 623 saint* 623 sainte 623 prolo* 351 hungra 268 otherwise 240
=prom promise 4290 promi* 3862
=prop clean 2383
=propr hygiene 1995 hygie* 1946 clean 96
=provan province 3094 countryside 359 provinces 277 provi* 86
=provink province 2301 doctores 617 neede* 617 needed 617 provi* 371 countryside 267 provinces 16
=provision provisions 5140 supplies 1356 suppl* 1349
=prs next 1019 bec 760 governement 760 liabl* 760 liable 760 prs 760 wll 760 profi* 507 profit 507 near 201 close 200 dessa* 7 dessalines 7
=prsidan president 1736 presi* 1033
=prsk almos* 2538 almost 2538
=prt loan 3216 credi* 2356 credit 2356 debt 714
=prua proje* 2321 project 2321 decis* 108 decision 108 plan 51 reconstruction 50 program 31 recon* 20 progr* 7 also 6
=pruaek proje* 2492 project 2492
=prumi first 1981
=psion porti* 3133 portion 3133 debus* 1868 debussy 1868 cant 384 part 3
=psk because 354 becau* 304
=psn nobod* 1820 nobody 1820 one 6
=pson 1987 1142 401 1142 temporarily 1142 nobod* 910 nobody 910 concerned 415 damaged 137 damag* 121 tempo* 104 conce* 7 authorities 3 one 3
=ptab mobil* 2496 mobile 2496 cell 24
=ptgoav petit 2155 goave 319
=pti petit 2155 goave 319
=ptionvil petionville 3494 petio* 258
=ptopran posse* 1790 possess 1790 au 220 prince 220 princ* 214 port 139 lived 119 rest 52
=ptr photo 8409 picture 883 pictu* 357
=pu for 60 previ* 27 so 27 19 23 to 22 mine 21 meant 14 thems* 13 themselves 13 participle 12 clean* 11 cleaning 11 drink* 10 drinking 10 send 10 do 9
=pua bean 2664 beans 2664 foods* 233 foodstuff 233 pea 233 peas 233 peasants 232 guy 230 culti* 201 cultivate 201 civil 179 seed 168 seeds 168 engineer 101 peasa* 89 engin* 52
=puan bonhe* 918 bonheure 918 point* 918 pointe 918 raque* 918 raquettecommunity 918 take 483 get 76
=puason fish 7176 chick* 64 chicken 64 meat 31
=puatrin chest 8553
=pub potab* 3417 potable 3417 drink* 38 drinking 38 clean 8
=pud powde* 4327 powdered 4327 milk 83
=puela tarpa* 1194 tarpaulin 1194 bb 669 couti* 669 coutinue 669 plastic 551 orthe* 449 orther 449 fixed 423 medecine 329 plast* 294 broke 231 claud* 231 claude 231 felix 231 ourse* 191
=puesk almos* 2538 almost 2538
=puevansion prevention 5750 preve* 1402
=pui well 680 regar* 453 regarding 453 something 132 somet* 100 quake 97 can 75 any 69 eat 9 don 4 house 4
=puio their 1304 invol* 811 involved 811 pillage 811 pilla* 548 avoid 519 concerned 496 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
=puki why 823 distibute 455 gonaive 455 partisans 455 disti* 234 respe* 56 respect 56 parti* 3
=pukisa why 651 75 407 mahot* 407 mahotie 407 whale 378 answered 351 bon 295 lilav* 295 lilavoie 295 repo 295 calls 209 times 105 47 98 peoples 68 part 42 writt* 41
=pukon own 4057 alone 398
=pukonm own 4057 alone 398
=pukua why 1061
=pul chick* 1469 chicken 1469 escape 790 escap* 374 belan* 262 belanton 262 akden* 242 akdenans 242 appearing 242 forms 242 maxim* 202 maximum 202 armed 200 el 200 hanch* 200 hancho 200
=pum mine 255 angry 133 carte 114 pwenl* 104 pwenla 104 settl* 90 settle 90 v 90 force 85 drink 81 eatin* 81 eating 81 revie* 69 review 69 rhaet* 69 rhaeto 69
=pumon lung 14968 lungs 14968
=pun hands 361 used 287 philanthropic 284 mind 257 lagonave 251 piles 240 kensk* 239 kenskoff 239 highe* 211 higher 211 363 195 prolongee 195 becoming 193 complicated 193 forwa* 193 forward 193
=punu broke 535 claud* 535 claude 535 felix 535 night* 508 nights 508 werew* 508 werewolfs 508 desin* 329 desinfectant 329 greet 329 perdo* 329 perdonable 329 usaid 218 cover* 92 covers 92
=puo judge 3525 trial 3525 protection 692 protect 435 court 403 prote* 145
=puoblan workers 745 probl* 597 problem 413 problems 345 differents 233 tinan* 233 tinante 233 bolo 136 bolos 136 bwa 136 kanal 136 returned 136 vifra* 136 vifranc 136 issue* 95 issues 95
=puoblm problems 899 problem 819 troub* 488 trouble 488 probl* 150
=puodui product 16312 produ* 83
=puof proph* 2721 prophecy 2721 prophet 2721 professor 1719 teacher 779 teach* 703 profe* 83
=puofesi proph* 5443 prophecy 5443 prophet 5443
=puofesion profession 2821 professional 1276 trade 627 profe* 499
=puofesionel professional 3255 profe* 1274 builder 145 domingue 145 experiences 145 indom* 145 indomain 145 competent 104 compe* 103 profession 45 completed 37 plumb* 37 plumbing 37 yong 37 exper* 25 learned 11
=puofesionl profession 2821 professional 1276 trade 627 profe* 499
=puofi profi* 1864 profit 1864 atten* 470 attention 470 community 470 damie* 470 damier 470 int 470 kabar 470 blanc* 355 blanchard 355 silo 355 impos* 273 impossible 273 impasse 171 impas* 83
=puofon deep 10167
=puogr progress 7661 progr* 20 advance 4 advan* 3
=puogram program 1421 programm 1390 resis* 1390 resistred 1390 progr* 1135 wfp 851
=puogran program 3335 progr* 793
=puoj proje* 2385 project 2385 human 111 picture 61 think* 33 thinking 33 pictu* 25 act 23 case 7 cause 4
=puoloni prolo* 1766 prolong 921 exten* 567 extended 567 115 394 chava* 394 chavanne 394 impass 394 mal 394 wat 394 363 326 prolongee 326 tired 273 ambroise 249 jacqu* 93 jacques 93
=puom promise 4290 promi* 3862
=puop clean 2276 potab* 155 potable 155
=puopri landl* 2924 landlord 2924 prope* 2924 property 2924 owner 2830
=puotej protection 2769 protect 1740 prote* 580
=puoteksion protection 3475 prote* 728 group* 321 groups 321 accompany 237 accom* 169 protect 137 agron* 51 agronomy 51
=puotestan protestant 19060
=puotj protection 2769 protect 1740 prote* 580
=puovan provinces 1100 fingerprints 352 pictures 352 provi* 342 croch* 329 crochu 329 croke* 329 croked 329 desert 329 particularly 329 deser* 251 join 213 pays 213 truiton 213 whate* 213 whatever 213
=puovision provisions 5140 supplies 1356 suppl* 1349
=puovisua tempo* 6017 temporary 551 1987 204 401 204 temporarily 204 concerned 74 damaged 25 damag* 22
=pup clean 2385
=pur professor 123 could 97 death* 84 deaths 84 france 79 affec* 66 affected 66 fia 66 for 55 tsunami 51 brack* 46 bracket 46 midda* 46 midday 46 prevent 46 tsuna* 46
=puri stagn* 1450 stagnant 1450 rotte* 1313 rotten 1313 spoil* 1313 spoiled 1313 could 661 ruine* 99 ruined 99 dirty 96
=purkua why 485 too 277 rejec* 243 reject 243 render 243 rende* 205 sentence 181 sente* 178 cry 41 voice 34 then 33 services 20 each 17 while 13 but 9 important 9
=pus push 2800 shove 2800 women 1561 woman 263 crowd 147 wife 134
=pusk almos* 2538 almost 2538
=put why 1045 that 7
=putan howev* 2487 however 2487
=puua proje* 2492 project 2492
=puv bruis* 309 bruised 309 rheto 276 writer 276 18 247 could 202 can 121 im 106 beg 100 write* 89 daugh* 79 daughter 79 man 25 she 20 alone 12 life 9
=puvon could 879 hallo 441 as 137 urgent 107 urgen* 85 many 20
=pux husba* 2380 husband 2380
=pv petionville 3494 petio* 258
=r medec* 1306 r 824 disct* 570 disctt 570 jacob* 570 jacobabad 570 khair* 570 khairo 570 incomplete 265 incom* 242 medecin 185 chach* 142 chachran 142 cool 142 gulab 142 jam 142
=ra rare 12521 mis 42 miss 42
=rad cloth* 1175 clothes 606 huge 291 bigge* 96 bigger 96 clothing 91 cornr* 89 cornrow 89 denim 89 printed 89 sees 89 weari* 89 wearing 89 assoc* 72 association 72 print* 51
=radio radio 1562 x 646 ray 237 carai* 38 stati* 37 station 37 fm 12 batis* 6 batiste 6 benna* 6 bennau 6 entri* 6 entries 6 telev* 6 television 6 caraib 5
=radiografi x 8403 ray 3076
=radmar tidal 1593 wave 1593 tsunami 79 tsuna* 71
=rakon tell 683 nonse* 399 nonsensical 399
=rama collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
=ran kidne* 2960 kidney 2960 queue 734 function 424 frenc* 351 french 351 barri* 337 barrire 337 chant* 337 chantiley 337 handing 309 handling 309 technicians 309 thiev* 178 thieves 178 line 161
=ranan happens 2249 d 366 love 304 going 107 s 8 like 4
=rand medication 2810 taken 697 testi* 697 testing 697 febru* 299 february 299 drugs 182 drug 46 psychological 33 medicine 26 medic* 14 meeti* 13 meeting 13 psych* 5
=raned medication 3592 drugs 1100 drug 277 medicine 33
=rani arran* 4719 arrange 4719 fix 3389 repai* 454 repair 454
=ranion meeti* 2832 meeting 2832 hasnt 11 msg 11 pm 11 6 7 rubbles 5 decided 4
=ranma collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
=ranman like 112 jobs 68 would 64 infos 48 stopp* 38 stopped 38 desen* 37 desentralise 37 liket* 35 liketo 35 d 27 accompany 26 posse* 25 possess 25 occur* 22 occurs 22
=ranmanm love 933
=ranmin register 2128 regis* 1118 love 465
=ranpli fill 4646 full 613 canadian 177 translate 119 trans* 91 important 54 impor* 52 paspo* 31 pasport 31 message 22 messa* 8 canad* 3
=ransanan inqui* 3489 inquire 3489
=ranseanan inqui* 3489 inquire 3489
=ransegnanan inqui* 1608 inquire 1608 information 227 infor* 55
=ransi domai* 941 domains 941 casez 487 holes* 487 holese 487 poors 487 tahnk 487 havnt 445 told 384 blanc* 266 blanchard 266 silo 266 impos* 204 impossible 204 beaut* 186 beautiful 186
=ransiman inqui* 1163 inquire 1163 gives 1155 soldier 775 firm 738 massi* 738 massive 738 stron* 394 strong 394 soldi* 357 coura* 37 courage 37 disas* 12 disaster 12 doctors 3 hit 3
=rantr return 872 retur* 562 minutes 388 bariy 227 fleur* 227 fleurimond 227 enter 191 antoi* 161 antoine 161 minut* 113 entra* 88 entrance 88 rd 75 cell 45 urgent 37 urgen* 30
=rap repor* 1226 report 1226 foods* 470 foodstuff 470 pea 470 peas 470 peasants 469 culti* 406 cultivate 406 seed 340 seeds 340 peasa* 181 corn 35 oil 9 land 7
=rapid fast 1670 rapid* 807 rapidly 807 tc 807 location 405 quick* 269 quickly 269 assistance 169 190 162 garbl* 162 garbledwhat 162 5 142 been 65 injur* 47 injured 47 assis* 43
=rapidanan immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
=rapo repor* 1839 report 1839
=ras tidal 1327 wave 1327 try 869 tsunami 66 tsuna* 59 sit 53 bad 11 doing 10 down 6 feel 4
=rasion rations 6080 ration 627 ratio* 609
=rat rat 11714 rare 6260 mis 21 miss 21
=ration ration 3173 ratio* 3079
=ravin gully 2438 ravin* 2278 ravine 2278 ravin 590 authorization 474 ditch 474 intervene 474 takes 474 responsible 113 effort 52 group 44 obtai* 32 obtain 32 olymp* 15 olympic 15 pinta* 15
=re hate 3347 centers 449 finds 449 heber* 449 hebergements 449 oblige 449 oblig* 362 ll 245 100 241 aik 241 belei* 241 beleive 241 consider 241 effecte 241 fl 241 hamre 241
=reali 13 1351 arqui* 584 arquinois 584 futur* 584 future 584 reali* 584 realizations 584 transparency 584 dream* 348 dreamer 348 dreams 348 lonel* 348 lonely 348 styli* 348 stylist 348 spite 244
=rebati rebuild 3151 rebui* 1574 reconstruction 102 construction 52 recon* 41 const* 39 build 13
=recaj recharge 5958 credi* 309 credit 309 recha* 34 minutes 4
=recerc searc* 1484 search 1484 look 289 looki* 63 looking 63
=reco stove 10167
=refi refus* 4989 refuse 4989 refugee 4350 refug* 518 refugees 256 telec* 51 teleco 51 500 36 refuge 36 41 24
=refij refuge 4710 refug* 1687 refugees 343 refugee 144 flee 119
=refiji refugees 5502 refugee 2308 refuge 767 refug* 275
=refleci refle* 14968 reflect 14968
=refug shelter 1000 shelt* 745
=reg rule 12531
=regard look 3151 see 18
=region region 1210 regio* 1193 showers 607 cuba 603 showe* 407 predicted 333 predi* 239 tomor* 14 tomorrow 14 tonig* 7 tonight 7 zone 7 area 5 reach 5
=rej vomit 7143 vomit* 2018 vomiting 2018
=rek harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
=rekevon received 1143 receive 494 recei* 125
=rekevuar active 558 entre 558 instr* 558 instructions 558 nous 558 porta* 558 portable 558 nou 556 receive 432 received 389 recei* 109 guide 48
=rekman restart 2981 resta* 2657 resum* 64 resume 64 again 4
=reko harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
=rekoman restart 2315 resta* 2063 archive 753 activities 287 reopen 185 archi* 77 activ* 70 reope* 25 national 6 resum* 5 resume 5
=rekomank begin* 917 beginning 917 humil* 723 humiliate 723 ignor* 723 ignore 723 misun* 723 misunderstood 723 begin 663 start 139 effort 113 again 23 effor* 18
=rekonstriksion recon* 1591 rebuilding 1434 rebui* 892 reconstruction 439 authorization 395 ditch 395 intervene 395 takes 395 belongs 87 greething 87 recom* 87 recommendation 87 reconstruct 87 scola* 69 scolarship 69 effort 43
=rekonstruir construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
=rekonstruktion programs 974 homeland 887 construction 764 rebuild 675 beaut* 643 beautiful 643 const* 575 rebui* 337 dear 300 build 186 reconstruction 86 acces* 52 access 52 recon* 35 participate 32 also 10
=rekonstui gouvernment 1366 resto* 1366 restore 1366 reconstruction 1255 rebuild 650 recon* 507 rebui* 325 gouve* 17 reall* 15 really 15 ll 5 brake 4
=rekri recruitment 4666 hire 949 recruit 949 recru* 854
=rekritman recruitment 4666 hire 949 recruit 949 recru* 854
=rekru hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
=rekrutanan hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
=rektora recto* 14968 rector 14968
=reku received 762 15 629 receive 329 santo 98 recei* 83
=rekua received 1143 receive 494 recei* 125
=rekuavan received 1143 receive 494 recei* 125
=rel calle* 590 called 590 call 385 rail 267 named 110 enew 71 enews 71 abroard 68 becaue 68 appeal 65 dumga 65 ronal* 65 ronaldinho 65 selec* 65 selector 65 despr* 63
=relan ou 1251 stavi* 1199 staving 1199 bette* 490 better 490 looki* 244 looking 244 call 30 name 22 someo* 21 someone 21
=reluvri reopen 4335 reope* 577
=repanti repen* 14968 repent 14968
=repar repai* 5570 repair 5570 built 179
=repati alloc* 14968 allocate 14968
=repiblik domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
=replik aftershocks 740 tremo* 635 after* 549 aftershock 298 quake 238 devac* 189 devacuation 189 remainder 189 rift 189 counterpart 186 informs 186 aftershoocks 138 tremor 138 seism 45 lagonav 20 energ* 8
=repo rest 1484 bon 772 lilav* 772 lilavoie 772 repo 772 drivers 546 nowad* 546 nowadays 546 recruiting 546 bayil* 298 bayilorde 298 insta* 298 instance 298 internationnal 298 petig* 298 petigoave 298
=repon answe* 485 answer 407 response 358 respo* 190 reply 184 tied 93 control 88 contr* 87 seaso* 45 season 45 await* 34 awaiting 34 infec* 21 infection 21 barik* 16 barikad 16
=repond respond 886 response 583 rejec* 427 reject 427 render 427 rende* 360 respo* 310 reply 258 answer 119 cry 72 answe* 60 voice 59 services 36 while 24
=repondr respond 1376 response 983 respo* 522 reply 435 answer 31 answe* 16
=reponm reply 2097 answer 151 answe* 76
=reponmuan respond 6733 response 15 respo* 8 reply 7
=reponsn respond 6733 response 15 respo* 8 reply 7
=repran offices 2350 restart 932 resta* 830 communicate 529 enabl* 529 enable 529 neighborhoods 529 group* 211 groups 211 thems* 148 themselves 148 set 107 sort 90 again 80 tryin* 22 trying 22
=represantan repre* 7484 representative 7484 fm 1316 signa* 534 signal 534 congratulate 288 congr* 142
=republik repub* 1320 republic 1320 dominican 781 domin* 568
=res remai* 1896 remain 1155 quake 334 stay 319 lesso* 274 lesson 274 liter* 274 literal 274 translation 274 tired 31 devac* 10 devacuation 10 remainder 10 rift 10 banki* 8 banking 8
=resevua reservoir 1400 tank 1082 receive 607 reser* 421 helps 419 poorl* 419 poorly 419 recei* 154 received 121 campa* 107 campaign 107 impatienntly 107 offer* 107 offering 107 vaksi* 107 vaksination 107
=resevuar received 1143 receive 494 recei* 125
=residan resident 4144 resid* 3627 residency 2210 bough* 72 bought 72 legal 72 paperwork 72 payed 72 residence 72 visas 72 paper* 40 lawye* 36 lawyer 36
=resilta results 8471 resul* 761 result 761
=reskap survivor 1283 survivors 1232 survi* 637 resca* 289 rescape 289 sine 289 drama 163 maybe 116 available 114 4 91 avail* 79 anywh* 69 anywhere 69 shelter 58 thurs* 49 thursday 49
=reskonsab leaders 1382 charg* 1298 charge 1298 leade* 1169 responsible 170 pass 134 pas 133 respo* 9
=reso netwo* 12545 network 12545
=reson reaso* 3617 reason 3617
=resp respe* 1639 respect 1639 greetings 1152 greet* 635 advance 203 advan* 177 up 60
=respek respe* 3220 respect 3220 distibute 38 gonaive 38 partisans 38 disti* 20
=respir breat* 2841 breathe 936 breathing 875 difficulty 68 breath 12 diffi* 12
=responsab responsible 3141 charg* 266 charge 266 respo* 162 known 49 ravin 6
=responsabl director 1737 charg* 761 charge 761 bec 506 governement 506 liabl* 506 liable 506 prs 506 wll 506 direc* 414 profi* 338 profit 338 responsible 100 dessa* 5 dessalines 5 respo* 5
=restavek domes* 4417 domestic 4417 serva* 4417 servant 4417
=restavk domes* 4417 domestic 4417 serva* 4417 servant 4417
=reston remain 5296 remai* 685 stay 5
=restoran restaurant 6461 resta* 702
=resvua reservoir 5600 tank 4330 reser* 1685
=ret stay 825 live 277 toilets 140 exten* 126 extended 126 stop 125 canal 107 businesses 100 enjoy* 100 enjoying 100 pillaging 100 stand* 100 standing 100 store* 100 stores 100 admis* 85
=retir subtr* 1909 subtract 1909 remov* 1390 remove 1390 off 514 bonit* 372 bonite 372 usenm* 372 usenmake 372 desal* 229 desaline 229 lunyo* 229 lunyon 229 lunyone 229 prolonging 229 sant 229
=reto final 1449 philo* 1449 philosophy 1449 revie* 1285 review 1285 rhaet* 1285 rhaeto 1285 rtho 738 tremb* 738 trembling 738 again* 156 against 156 protect 15 prote* 5
=retruv found 893 showers 305 cuba 303 showe* 204 predicted 167 predi* 120 tomor* 7 tomorrow 7 tonig* 3 tonight 3
=retu back 1300 reopening 915 reope* 694 return 70 retur* 45
=retunan retur* 1162 fingerprints 357 pictures 357 return 340 back 302 form 223 finge* 136 bette* 66 better 66 breaked 55 supports 55 bwa 53 kanal 53 returned 53 transportation 35 break* 27
=retur airli* 789 airlines 789 ny 789 round 789 towar* 789 towards 789 back 618 side 342 bye 321 frida* 298 friday 298 return 253 retur* 163 trip 48 mysel* 32 myself 32
=return return 1383 retur* 891 back 326 come 4
=reu received 1143 receive 494 recei* 125
=reua received 1143 receive 494 recei* 125
=reuavan received 1143 receive 494 recei* 125
=reuvertur opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
=reuveti reopening 2181 reope* 1655 universities 362 state* 9 states 9 happen 6 back 3
=reuvri reopen 4335 reope* 577
=rev dream 4734 wake 3148 dream* 263 dreamer 263 dreams 263 lonel* 263 lonely 263 styli* 263 stylist 263 become 160 becom* 65 learn 3
=revanir return 1383 retur* 891 back 326 come 4
=rgion region 2431 regio* 2397 zone 14
=ri laugh 847 communial 613 dza 285 plastik 285 stree* 246 street 216 barri* 171 barrire 171 chant* 171 chantiley 171 assyl* 144 assylum 144 lumum* 136 lumumba 136 patri* 136 patrice 136
=rian emess* 660 emessage 660 watere 660 nothi* 452 nothing 452 water* 327 doubt 226 barth* 122 bartholy 122 etc 32 sos 11 leave 8 off 8 cut 5 assistance 4 rue 3
=ric rich 7809 richt* 2401 richter 2401 magni* 599 magnitude 599 scale 599
=riel corri* 2998 corridor 2998 alley 122 dead 5
=ril alley 859 david* 688 davidson 688 paul 688 plese 688 ruell* 688 ruelle 688 treated 688 corri* 680 corridor 680 cheki* 529 chekina 529 philanthropy 529 phila* 52 22 51 remem* 47
=rim rumor 3522
=ris rice 1410 while 626 anoth* 587 another 587 risk 221 comin* 129 coming 129 days 11
=risk risk 3834 lagonav 14
=riv arrive 461 happened 253 sentences 251 arriv* 198 remem* 189 remember 189 guill* 136 guilloux 136 monse* 136 monseigneur 136 prolongue 136 ecogr* 132 ecography 132 pregnate 132 haven 130 reach* 121
=rivi river 2142 griz 690 lines 690 river* 690 rivera 690 froid* 454 froide 454 rivie* 260 riviere 260 fougy 54 everybody 30 umbre* 30 umbrella 30 got 17 line 4
=rivier river 1533 whats* 1489 whatsoever 1489 sea 565 petit* 517 petite 517 rivie* 40 riviere 40 form 13 l 12 artib* 7 artibonite 7 helpi* 7 helping 7 disas* 4 disaster 4
=rivir river 3065 sea 1131
=robin fauce* 5551 faucet 5551 pipe 5551 tap 119
=roc rock 8164 stone 8164
=ron shame 12489 asham* 176 ashamed 176
=rpar built 6475 repai* 2653 repair 2653
=rplik tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
=rpon response 1232 respo* 654 reply 545 answer 39 answe* 20
=rpond response 1232 respo* 654 reply 545 answer 39 answe* 20
=rpondr response 1232 respo* 654 reply 545 answer 39 answe* 20
=rpublik repub* 1320 republic 1320 dominican 781 domin* 568
=rs rest 1738 beral 409 gen 409 petioville 409 left 327 posse* 316 possess 316 admis* 304 admisions 304 admit* 304 admitted 304 postp* 304 postpone 304 postpones 304 shortly 304 marie 290
=rt bwa 681 kanal 681 returned 681 husba* 603 husband 603 bai 373 creol 373 ingli* 373 inglish 373 adres* 193 adress 193 mysel* 69 myself 69 kid 45 kids 45 frenc* 34
=ru estim* 839 estime 839 meno 639 menos 639 foods 525 exten* 439 extended 439 rue 408 danjo* 278 danjour 278 urege* 278 uregent 278 axina 229 gile 229 giles 229 28 199
=rua roi 2552 alix 734 champagne 734 colem* 734 coleman 734 flash 734 roy 734 christ 114 chris* 103 champ* 93 nor 14 lamp 7
=rue rue 455 street 386 du 287 stree* 173 jorki* 162 jorking 162 300 161 king 161 km 161 water* 145 alley 139 barth* 112 bartholy 112 guill* 68 guilloux 68 monse* 68
=ruel alley 2062 disca* 537 discard 537 emerg* 69 emergency 69 road 12
=rug rouge 1088 cros 692 cross 692 red 497 barri* 262 barrire 262 chant* 262 chantiley 262 medicament 101 drivers 89 nowad* 89 nowadays 89 recruiting 89 whats* 80 whatsoever 80 healt* 39
=ruj red 3271 cros 31 cross 31
=rumeur rumor 1761 catastrophy 490 departement 328 north 303 depar* 226 weath* 173 weather 173 catas* 71 department 48 tsunami 21 tsuna* 19 flood 15
=rut route 1041 road 642 frere* 143 freres 143 way 65 disca* 51 discard 51 boi 50 bois 50 dehyd* 50 dehydrated 50 bon 34 lilav* 34 lilavoie 34 repo 34 shoot* 34
=ruvertur opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
=ruvrir opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
=s th 191 sos 177 fewer 167 becom* 102 america 85 selli* 80 selling 80 answered 72 breath 68 takec* 62 takecare 62 bened* 60 benediction 60 siste* 60 short 57 stopp* 57
=sa thi 64 this 64 short* 55 these 49 what 48 that 44 word 42 dza 35 event* 35 plastik 35 proceed 34 cookies 30 handl* 27 thing* 27 things 27 cooki* 25
=sab sable 5374 sand 3733
=saboka avoca* 14968 avocado 14968
=sac packe* 3753 packet 3753 despise 295 hey 295 sache* 295 sachet 295 caye 162 cayes 162 resum* 144 resume 144 bag 126 among 101 despi* 42 city 26 des 9 groun* 7
=saf affairs 2596 matte* 2596 matter 2596 stuff 881 conce* 525 earht* 494 earhtquake 494 concerning 197 location 161 learn 160 order 109 invol* 104 involved 104 pillage 104 thing 76 pilla* 70
=saj midwi* 5083 midwife 5083
=sajfanm midwi* 5083 midwife 5083
=sak sack 2129 arab 573 happened 294 happe* 255 throu* 138 through 138 playi* 107 playing 107 absol* 92 absolutely 92 bund 92 bunds 92 requirement 92 sajaw* 92 sajawal 92 shelterless 92
=sakap happening 1411 happe* 375
=saki which 1527
=sakpa happened 3000 happening 85 happe* 22
=sal dirty 1904 wage 1882 classroom 1360 salar* 761 salary 761 class* 410 room 317 filth* 316 filthy 316 hall 107 stagn* 94 stagnant 94
=sala it 181 thi 162 this 162 that 66
=saler salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
=sali greet* 1396 deliverance 1090 salva* 1090 salvation 1090 juven* 861 done 273 great 234 gerar* 211 gerard 211 greetings 206 decre* 109 decrease 109 greating 109 ideli* 109 idelinquency 109 juvenile 109
=salin salin* 5524 saline 5524
=salitasion greetings 3446 greet* 1899 hi 6
=salu hi 572 greet* 278 forgot 195 hello 193 consider 150 14 126 forgo* 113 belongs 102 greething 102 recom* 102 recommendation 102 reconstruct 102 isn 91 affra* 90 affraid 90 side 84
=sam guns 3814 7 946 jns 946 math 946 sam 946 bulle* 536 bullet 536 gunsh* 536 gunshot 536 shoot 536 shot 484 household 238 survived 238 miami 204 gun 190 weapo* 190
=sambl resem* 8163 resemble 8163 seem 9
=samdi satur* 3435 saturday 3435
=samedi satur* 3409 saturday 3409 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
=san saint 294 blood 255 hundred 242 witho* 146 without 146 healt* 132 health 132 homeless 105 cente* 101 center 101 homel* 101 hundr* 93 smell 82 uncon* 74 unconscious 74 centr* 69
=sana senat* 3756 senator 3756
=sanan week 916 weeks 887 harve* 298 harvest 298 plant 298 drivers 182 nowad* 182 nowadays 182 recruiting 182 beral 170 gen 170 petioville 170 cars 127 asham* 125 ashamed 125 marie 121
=sanateur deput* 2543 deputy 2543 senat* 1408 senator 1408
=sanbl resem* 4082 resemble 4082 lacro* 636 lacrobat 636 lower 636 mission 636 places 636 touch* 636 touched 636 orang* 365 orange 365 place* 124 anne 62 mater* 25 materials 25 seem 4
=sandal sanda* 2813 sandals 2813 shoe 1603 shoes 1603 resso* 314 ressources 314 wipe 314 wipes 314 hygienic 81 greetings 11 greet* 6 location 4
=sandomang repub* 1230 republic 1230 dominican 728 domin* 529 allow* 448 allowed 448 domingo 9
=sanegal seneg* 1658 senegal 1658 jokin* 55 joking 55 person 48 statu* 38 status 38 perso* 35 trip 15 france 10 prsid* 7 prsident 7 franc* 4 impor* 4 important 4 canada 3
=sang blood 3371 front* 89 frontiere 89 sans 89 san 88
=sanglando thug 8092 thugs 8092 bandi* 103 bandits 103
=sani lord 2972
=sanian bleed 9905 bleed* 2309 bleeding 2309
=sanimo anima* 11614 animals 11614
=sanin cours* 2552 course 2552 training 1377 train* 883
=sanj angel 6672
=sank five 2210 homeless 485 homel* 466 witho* 270 without 270 home 16 shelter 14 shelt* 11
=sankan fifty 6432
=sanmak bonit* 1303 bonite 1303 usenm* 1303 usenmake 1303 marc 1210 saint 279 vehic* 42 vehicle 42 st 31 stuff 14 order 4
=sanmatan martin 3224 marti* 716 saint 203 st 23
=sanmi frien* 1620 friends 659 friend 443 raini* 113 raining 113 streets 109 30 31 buyin* 31 buying 31 cart 31 still 11 rely 3
=sanmim friend 3740 friends 360 frien* 208
=sann week 1808 weeks 493
=sansatan sudde* 14968 suddenly 14968
=santan hundreds 3750 hundr* 2351
=santespri holy 8269 spiri* 6496 spirit 6496
=santi smell 1639 feel 942 odor 785 stink 785 try 157 friends 128 houses 104 voice 96 house* 91 frien* 74 gress* 31 gressier 31 littl* 11 little 11 sit 10 many 4
=santim cent 3454 cents 3454 penny 3454 suffered 590 findi* 583 finding 583 feel 411 science 411 hardl* 351 hardly 351 prati* 351 pratice 351 scien* 351 tire 351 into 228 p 205
=santm sympt* 5613 symptoms 5613
=santn hundreds 3753 hundr* 2352
=santo santo 1295 phila* 390 snato 380 real 287 philanthropic 141 blanc 137 workers 121 20 66 among 56 district 52 bb 51 couti* 51 coutinue 51 remem* 34 remember 34 beb 27
=santom sympt* 5613 symptoms 5613
=santral central 2561 centr* 1600 plate* 624 plateau 624 overc* 51 overcrowded 51 highe* 34 higher 34 raise 30 citie* 24 cities 24 ride 9 ton 9 tons 9 badly 4
=sap what 200 is 102
=sapa sanda* 8419 sandals 8419 shoe 19 shoes 19
=satan devil 9622 satan 9622
=sav knows 4032 continue 277 conti* 172 know 73 or 26
=savan thoughts 1593 pista* 781 pistache 781 savan* 676 savane 676 disca* 358 discard 358 babie* 108 babies 108 thoug* 59 emerg* 46 emergency 46 incomplete 10 incom* 9 feuil* 4 feuilles 4
=savon soap 4191 toothbrush 200 toothpaste 200 know 62 latrines 38 toilets 25 tooth* 7 latri* 3 wash 3
=savuar d 395 anywh* 299 anywhere 299 isn 186 sentence 127 sente* 125 digicell 57 copie* 54 copies 54 docum* 51 documents 51 foreign 51 ve 51 know 50 jokin* 44 joking 44
=sc dry 5040
=se egg 120 eggs 120 siste* 93 m 54 it 38 shortage 36 is 33 am 29 sister 27 fourt* 25 fourteen 25 peoplel 25 sixte* 25 sixteen 25 thirteen 25 separating 22
=seb gras 20725 grass 20725
=sec dry 5040
=secr droug* 5613 drought 5613
=see bleed 2476 attem* 2405 attempt 2405 lord 743 bleed* 577 bleeding 577 god 252 thank 3 try 3
=segneur lord 2872 jesu 55 jesus 55 christ 10 chris* 9
=segon minute 2392 secon* 1607 second 1607 minut* 35
=segu tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
=sek sex 6266 coffi* 4811 coffin 4811
=sekiri secur* 2293 security 2293 forme* 448 former 448 secretary 259 chief 231 safet* 92 safety 92 secre* 76 o 20 driven 5 measures 5 woud 5 measu* 4 bra 3
=sekl light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
=sekr secre* 5371 secret 3430 secretary 734
=seksion secti* 930 section 930 communal 582 ti 151 important 17 impor* 16 an 15 8 13 kise 13 komin 13 manic* 13 manich 13 message 7 notes 6 note 5 goave 4
=sektanm septe* 5613 september 5613
=seku aftershock 656 tremo* 338 nee 320 shock 313 meno 203 menos 203 frequ* 194 frequency 194 prvie* 194 prview 194 relie* 194 relief 194 rescue 145 rescu* 141 media 132 strug* 132
=sekur rescue 1268 rescu* 1229 sentence 306 sente* 302 then 56 each 28 relie* 24 relief 24 reply 6 made 5 using 5 sheets 3
=sekuri rescuer 4630 safet* 2641 safety 2641 insecurity 277 secur* 152 security 152 insec* 37
=sekurir rescue 1605 rescu* 1556
=sel salt 859 only 643 alone 427 lived 261 gouvernment 210 resto* 210 restore 210 ones 158 singl* 155 single 155 eathq* 147 eathquake 147 main 108 separate 100 separ* 84 just 72
=seliba unmar* 8141 unmarried 8141 singl* 141 single 141
=selil mobil* 2496 mobile 2496 cell 24
=selman only 843 just 607 ent 213 kindl* 189 kindle 189 sait 189 tants 189 insecticide 174 die 148 bon 147 lilav* 147 lilavoie 147 repo 147 mousk* 144 mouskitous 144 insec* 142
=selon accor* 4645 according 4645
=seo these 2138 those 459
=sep six 1649 check* 1559 checking 1559 17 976 nine 850 eight 585 seven 323 ten 173 seems 91 seem 56 stuck 33 rubble 3
=sepandan howev* 2489 however 2489
=separ divid* 1967 divide 1967 separate 1282 separ* 1073 distribute 493 conte* 403 content 403 understood 403 seem 83 clear 46 givin* 43 giving 43 ones 41 singl* 40 single 40 distribution 38
=sepl shoulder 6492
=sepol shoulder 6492
=septanbr septe* 5613 september 5613
=septanm septe* 5613 september 5613
=ser be 613 late 389 clock 384 side 318 ten 314 bye 299 o 288 frida* 277 friday 277 mysel* 30 myself 30 ll 23
=sera be 1114 will 8
=seran sheltery 674 via 316 survive 306 night* 217 nights 217 werew* 217 werewolfs 217 again 183 asked 176 bidon 152 dika 152 dikas 152 jackm* 152 jackmel 152 lokad* 152 lokadi 152
=serieux seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
=sero zero 12531
=serom iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
=seron be 1114 will 8
=servi services 2626 pad 1183 pads 1183 sanitary 1183 towel* 1183 towels 1183 sanit* 1092 service 26 servi* 8
=servik use 1032 servi* 557 service 403 serve 365 rejec* 177 reject 177 render 177 sign 158 rende* 149 active 59 entre 59 instr* 59 instructions 59 nou 59 nous 59 porta* 59
=servir serve 3084 use 1361 service 26 servi* 8
=ses seism* 1573 seismic 1573 know 124
=sesi surpr* 9507 surprised 9507 shock 1937
=sesisman surpr* 9507 surprised 9507 shock 1937
=sesm seism 784 remak* 342 remake 342 digiceel 292 seime 292 thio 292 thios 292 bless* 270 blessed 270 regar* 201 regarding 201 others 135 room 106 counterpart 92 informs 92 struck 81
=sesmik seism* 3146 seismic 3146
=seson seaso* 955 season 955 rainy 798 hurri* 177 hurricane 177 palom* 123 paloma 123 prole* 123 prolems 123 pure 123 sezon 123 fanfa* 90 fanfan 90 ray 78 throw 19
=set seven 4734 translated 614 complaining 496 cost 118 alrea* 54 already 54 yeste* 37 yesterday 37 compl* 8
=setan certain 3877 certa* 2603
=setanman certainly 9951 certa* 309
=setifika diplo* 1953 diploma 1953 certificate 9 certi* 8
=setual star 4815 stars 41 air 15
=seul alone 2655 dream* 263 dreamer 263 dreams 263 lonel* 263 lonely 263 styli* 263 stylist 263 become 160 becom* 65 only 20 rheto 9 writer 9 18 8 im 3 learn 3
=seulanan alone 3339 only 171
=seum iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
=seuo zero 12531
=seuom iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
=sevel brain 4381
=sevi servi* 694 service 685 serve 348 services 342 cam 265 used 208 mind 186 use 154 pad 131 pads 131 sanitary 131 towel* 131 towels 131 sanit* 121 worki* 36 working 36
=sevo brain 4381
=si if 379 ou 70 brother 32 spous* 31 spouses 31 builder 30 domingue 30 experiences 30 indom* 30 indomain 30 havnt 29 ambas* 27 ambassy 27 fixed 27 rendezvous 27 incomplete 26
=sial signa* 1781 signal 1781 netwo* 1462 network 1462 recharging 293 recha* 209 cell 98 fm 8
=siati surname 8464 surna* 1854
=sibvansion subsi* 14968 subsidy 14968
=sid south 1998 south* 1760 east 565 lots 370 northwest 318 southeast 318 north* 222 west 85 nippe* 39 nippes 39 buse 33 buses 33 identified 33 resca* 14 rescape 14 sine 14
=sida aids 7049 hiv 1016
=sidu northwest 2408 southeast 2408 north* 1682 south* 830 west 98
=sie subje* 5206 subject 5206 topic 5206 eye 910 eyes 910
=siek centu* 9622 century 9622
=siel heave* 3362 heaven 3362 sky 892
=sifi suffi* 4909 sufficient 4909 enoug* 15 enough 15
=sifisan suffi* 4909 sufficient 4909 enoug* 15 enough 15
=sigar cigar* 8164 cigarette 8164
=sij subje* 7809 subject 7809 topic 7809
=sik sugar 3028 centu* 1375 century 1375 diabe* 927 diabetes 927 cookies 12 foods* 11 foodstuff 11 pea 11 peas 11 peasants 11 cooki* 10 culti* 10 cultivate 10 seed 8 seeds 8
=sikln hurri* 1697 hurricane 1697 rainy 82 cyclone 27 cyclo* 12 seaso* 12 season 12
=siklon hurri* 1627 hurricane 1627 cyclone 178 cyclo* 79 rainy 3
=siklonik temporary 2748 tempo* 1144 rainy 1076 hurri* 239 hurricane 239 seaso* 161 season 161
=sikolg psychological 3941 psychologist 824 psych* 611
=sikolog psychological 3941 psychologist 824 psych* 611
=sikoluak psychological 3941 psychologist 824 psych* 611
=sil heave* 517 heaven 517 islan* 383 island 383 rapid* 230 rapidly 230 tc 230 lwe 206 lwes 206 mean 202 been 172 spent 160 ambroide 156 salem 156 sky 137 pap 108
=sila gouvernment 683 resto* 683 restore 683 intac* 576 intact 576 these 535 those 115 it 75 thi 31 this 31 enter 14 that 13 gouve* 8 long 8 reall* 7 really 7
=siltepl please 135 pleas* 132
=silvupl inforamtion 677 merchandize 353 plastic 210 coordinates 195 engineers 195 went 175 unice* 171 unicef 171 breaked 168 supports 168 coord* 157 repla* 141 replace 141 getti* 123 getting 123 cheki* 113
=silvupli zopop* 1016 zopope 1016 runni* 613 running 613 ones 515 singl* 506 single 506 toget* 384 together 384 separate 326 separ* 273 desin* 251 desinfectant 251 greet 251 perdo* 251 perdonable 251
=sim force 841 borro* 580 borrow 580 denou* 482 denounce 482 lette* 427 letter 427 ride 391 ton 391 tons 391 conte* 340 content 340 understood 340 embas* 147 embassy 147 if 118
=siman cemen* 7484 cement 7484 weeks 2074 week 33
=simiti cemet* 5613 cemetery 5613
=sin if 533
=sinami preview 1935 tsunamy 1935 previ* 1223 tsuna* 1139 tsunami 324
=sinana cinem* 7484 cinema 7484 theat* 7484 theater 7484
=sini un 599 unite* 527 united 527 spent 297 disas* 248 disaster 248 nations 174 kindl* 115 kindle 115 sait 115 tants 115 plate 47 atten* 46 attention 46 community 46 damie* 46
=sinistr homeless 387 homel* 372 refugees 268 bonba* 227 bonbadopolis 227 receivng 192 recieved 192 victi* 121 olymp* 115 olympic 115 pinta* 115 pintade 115 blvd 88 innov* 88 innovat 88 nay 88
=sip suppo* 2109 support 804 breaked 204 supports 204 break* 99 completed 20 plumb* 20 plumbing 20 yong 20
=sipo suppo* 1863 support 582 betwenn 241 dyoba* 241 dyobal 241 dyobe* 241 dyobel 241 juvenat 241 musso 241 supposed 113 juven* 70 seven 19 rest 11 sure 11 betwe* 8 clear 6
=sirtu espec* 2533 especially 2533
=sis six 3665 play 448 person 69 perso* 50 impor* 18 important 18 message 8 note 6 notes 6 messa* 3
=sism seism* 1464 seismic 1464 earthquake 132 earth* 84
=sismik seism* 1918 seismic 1918 sismi* 1002 sismic 1002 level 287 devac* 153 devacuation 153 remainder 153 rift 153 plan 34 energ* 6 energy 6 store 3
=sispan stop 2040
=sistan syste* 4852 system 4852 banki* 7 banking 7 bnc 7 chara* 7 characterized 7 concentement 7 endea* 7 endeavour 7 estab* 7 establishment 7 followed 7 greatest 7 preem* 7 preeminence 7
=sistm syste* 4896 system 4896
=sit site 1504 cite 683 solei* 437 soleil 437 folk 281 folks 281 camps 256 city 228 websi* 143 website 143 link 141 onlin* 141 online 141 orlan* 141 orlando 141 evacu* 31
=sitan ciste* 6209 cistern 6209 tank 1408
=sitern ciste* 6209 cistern 6209 tank 1408
=sitesol solei* 1986 soleil 1986 cite 365
=siti militaire 2567 bonba* 1139 bonbadopolis 1139 guys 1047 hospitals 821 milit* 347 cite 53 guy 29 survivors 9 survi* 4
=sitiasion situation 1879 situa* 1871 difficult 140 diffi* 25 bad 23 becoming 12 complicated 12 forwa* 12 forward 12 waste 12
=sitirasion difficult 2063 situation 695 situa* 692 diffi* 368 bad 340
=sitn ciste* 6209 cistern 6209 tank 1408
=situ espec* 1398 especially 1398 region 541 regio* 533 aviat* 280 aviation 280 mainl* 280 mainly 280 responsables 280 steet 280 thhe 280 bas 197 verre* 197 verrettes 197 mr 168 foods 53
=situan citizenship 3021 nationality 3021 citiz* 1485 citizens 1391 citizen 199
=situasion difficult 2063 situation 695 situa* 692 diffi* 368 bad 340
=situation conditions 1788 condition 1502 condi* 486 situation 414 situa* 413
=situean citiz* 2990 citizenship 1245 nationality 1245 citizen 770 citizens 113 cover* 38 covers 38
=situon lemon 7484 lime 7484 docter 1125 docte* 901 general 398 quick* 340 quickly 340 gener* 78 throa* 68 throat 68 eye 59 eyes 59
=siu docter 1032 docte* 827 general 365 quick* 312 quickly 312 if 283 gener* 72 throa* 62 throat 62 eye 55 eyes 55 you 3
=siuo syrup 23428
=siupl please 135 pleas* 132
=siv monit* 7850 monitor 7850 guard 7144 watch 3
=sivean monit* 7850 monitor 7850 guard 7144 watch 3
=sivil registry 1400 civil 1313 safet* 930 safety 930 regis* 665 group* 277 groups 277 accompany 205 accom* 146 secur* 54 security 54 agron* 44 agronomy 44 protection 4
=siviv survive 2122 survivor 1048 survivors 1007 survi* 520
=sivivan survive 2122 survivor 1048 survivors 1007 survi* 520
=sivupl please 135 pleas* 132
=six six 3297 nine 1699 eight 1171 seven 647 ten 346
=ske lator* 345 latortue 345 wheth* 304 whether 304 reopening 282 eventuel 245 preci* 245 precision 245 reope* 214 availability 193 jobpam 193 poste* 193 posted 193 seeke* 193 seekers 193 arcah* 191
=ski coffi* 9622 coffin 9622
=sks sex 12531
=skuri insecurity 1152 secur* 969 security 969 safet* 588 safety 588 cay 481 overp* 481 overpopulation 481 overw* 481 overwhelmed 481 risin* 481 risings 481 insec* 153 goods 73
=slman only 2125 just 168
=slt settl* 1579 settle 1579 v 1579 predicted 838 predi* 603 arrived 538 croi 249 crois 249 arriv* 95 c 34 month 32 bouquets 25 bouqu* 22 des 7
=slvp please 135 pleas* 132
=sms sms 1383 text 598 messages 218 admis* 138 admisions 138 admit* 138 admitted 138 postp* 138 postpone 138 postpones 138 shortly 138 texts 86 spous* 73 spouses 73 below 39 exami* 24
=snateur deput* 2543 deputy 2543 senat* 1408 senator 1408
=so bone 3377 mis 573 miss 573 anywa* 227 anyways 227 nigga 227 yo 222 eed 181 gueri* 181 guerin 181 leogn* 181 leognae 181 navy 181 50 94 saw 36 base 24
=soeur sister 3525 siste* 996
=sof excep* 7090 except 7090
=sogebank bank 1552 ave 1464 coner 1464 didnt 1464 sogeb* 1464 sogebank 1464 ambroise 160 ambro* 23 maglo* 23 magloire 23
=sol panel 1230 solar 1230 sun 680 solei* 477 soleil 477 land 380 eclip* 240 eclipse 240 refer* 96 referring 96 censo* 94 censor 94 leadi* 94 leading 94 soil 94 test 94
=solda soldi* 3917 army 1170 military 1170 soldier 917 soldiers 771 gives 45 milit* 10
=solel solei* 1324 soleil 1324 heat 763 sun 540 hot 378 cite 244
=soli sun 2529 solei* 993 soleil 993 cite 183
=solino solin* 4794 solino 4794 solid* 30 solidarity 30
=solision solut* 4277 solution 4277
=solution solut* 4277 solution 4277
=som beg 478 perni* 281 pernier 281 57 248 rheto 177 writer 177 mole 164 nicol* 164 nicolas 164 destroy 161 18 158 petion 137 adult* 85 adults 85 are 80 peler* 69
=son zone 371 area 349 du 124 croi 83 crois 83 caref* 74 carefour 74 aroun* 72 around 72 cover 64 signo* 64 signoa 64 tempo 64 presence 58 presidant 58 cant 42
=song nail 6224 remem* 1068 remember 1068 mis 677 miss 677
=soni remem* 3501 remember 3501 mis 20 miss 20
=sonion onion 16329
=sor ear 4328 out 396 leave 381
=soranj orang* 5446 orange 5446
=sori pillo* 3918 pillow 3918 misse* 896 missed 896 hungra 362 otherwise 324 other* 138 meeti* 72 meeting 72 sorry 53 die 10
=sorti out 1199 leave 1154
=sortir out 1189 leave 1144 go 5 get 3
=sos aux 1558 sos 776 roads 473 segui* 473 seguineau 473 avaib* 409 avaible 409 indee* 394 indeed 394 necessity 283 barth* 137 bartholy 137 43 46 flooding 44 flood* 40 caye 19
=sot recen* 921 recently 921 lots 317 mns 253 worst 236 kind 207 leave 183 jobs 175 psychologist 165 join 143 pays 143 truiton 143 whate* 143 whatever 143 sinis* 139 sinister 139
=soti from 312 out 253 alive 165 form 155 named 146 burea* 132 bureau 132 currently 132 functionning 132 urgency 132 assisting 119 limit* 119 limited 119 expecting 112 yow 112 expec* 111
=sov flee 1189 save 1090 prisoners 163 rescue 163 prison 161 rescu* 158 ti 117 cars 90 asham* 89 ashamed 89 gabyo* 84 gabyon 84 southern 84 front* 77 frontiere 77 sans 77
=sovtaj rescue 1605 rescu* 1556
=spageti pasta 5443 spagh* 5443 spaghetti 5443
=sri ear 6492
=srieux seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
=st st 1370 40 146 rough* 146 roughly 146 tin 139 northern 119 builder 110 domingue 110 experiences 110 indom* 110 indomain 110 resul* 108 result 108 unkno* 88 unknown 88 1842 87
=stad stadi* 6266 stadium 6266
=stan certain 1938 certa* 1302 damaged 1034 damag* 909 assist 407 hundreds 287 hundr* 180 20 137 possible 125 possi* 60 comin* 13 coming 13 assis* 8 houses 6 house* 5
=stasion stati* 2223 station 2223 gas 121
=sti from 1005 out 149 leave 143
=stifika diplo* 1953 diploma 1953 certificate 9 certi* 8
=stnman certainly 9951 certa* 309
=stp digiciel 548 extra 548 predicted 368 sore 335 predi* 265 deal 239 some 206 throa* 191 throat 191 difficulty 54 please 42 pleas* 41 drink 19 month 14 diffi* 10 information 5
=str stres* 1845 stress 1845 62 512 docteur 512 noel 512 nombe* 512 nomber 512 peguy 512 distinction 394 makay* 394 makaya 394 acros* 235 across 235 disti* 191 club 156 docte* 25
=su on 188 about 153 add 101 pimpl* 68 pimples 68 occup* 66 occupation 66 count 62 tells 59 gouve* 54 teste* 54 testere 54 vitim* 54 vitims 54 funct* 52 enjoy 51
=sua eithe* 687 either 687 e 247 mail 204 night 163 eveni* 142 evening 142 yeste* 130 yesterday 130 tonig* 114 tonight 114 pill 106 vit 106 every 85 shoot* 85 shooting 85
=suaf thirs* 1652 thirsty 598 thirst 549 ak 22 amess* 22 amessage 22 anba 22 bagay 22 bondy* 22 bondye 22 di 22 f 22 grang* 22 grangou 22 kote 22 kouny* 22
=suagn treat 3048 treatment 702 treat* 411 care 68
=suan care 1166 treatment 704 treat* 412 titu 275 titus 275 alexi* 193 alexie 193 nd 193 br 129 soint 129 upon 129 think* 69 thinking 69 angel 46 energ* 45 energy 45
=suani treat 3048 treatment 702 treat* 411 care 68
=suaniaj treatment 1984 treat* 1161 medical 276 care 193 medic* 3
=suar noon 3097 jasmi* 1229 jasmin 1229 villa 1229 32 1078 truitier 98 truit* 84 b 8
=suasan sixty 7493
=suasandi seventy 16055 seven* 2659
=suaxan eighty 4152 eight* 4030 sixty 742
=sud deaf 11714 ddp 934 sourt* 934 sourthern 934 torbe* 358 torbeck 358 wants 291 alert 172 part 6 committee 5
=sue wish 2259 treat 762 treatment 176 treat* 103 care 17 hope 6
=suf breathe 988 causes 544 occur 544 break 531 breath 499 cause* 251 contact 181 more 170 conta* 136 too 100 tremors 56 night 51 breat* 41 something 17 somet* 13 family 12
=sufr sad 2872 suffer 366 suffering 200 suffe* 53
=sufran suffer 857 assoc* 504 association 504 suffering 467 suffe* 123 victims 14
=sufrank sad 2872 suffer 366 suffering 200 suffe* 53
=sufri suffe* 1070 suffering 649 lots 344 suffer 295 canno* 65 cannot 65 go 5 reach* 4 reached 4
=sufrir suffer 2342 suffe* 336 sad 240 alway* 25 always 25 suffering 17 heart 7
=sufron sad 2872 suffer 366 suffering 200 suffe* 53
=sufui suffer 857 suffering 467 jokin* 222 joking 222 suffe* 123 person 62 perso* 45 important 17 impor* 16 message 7 notes 6 note 5
=sui am 247 assistant 173 darli* 131 darling 131 decom* 120 decombres 120 late 79 clock 78 digicell 77 foreign 70 spend 68 ten 64 crazy 63 o 58 countries 57 rheto 57
=suin care 1045 treatment 583 front* 438 frontiere 438 sans 438 san 434 treat* 341 medical 81 blood 13 otherwise 4
=suiv follow 3435 follo* 2924
=suivi follo* 4153 follow 523 banki* 191 banking 191 bnc 191 chara* 191 characterized 191 concentement 191 endea* 191 endeavour 191 estab* 191 establishment 191 followed 191 greatest 191 preem* 191 preeminence 191
=sukr salt 4354 sugar 1207
=suli shoe 2278 shoes 2278 sanda* 384 sandals 384 cornr* 310 cornrow 310 denim 310 printed 310 sees 310 weari* 310 wearing 310 print* 178 skirt 110 black 82 white 79 shirt 15
=sunami tsunami 1313 tsuna* 1188
=sup suppe* 3800 supper 3800 dinne* 3749 dinner 3749
=supl separating 213 betin 141 prolonge 141 tltu 141 tltus 141 receivng 135 recieved 135 arms 131 legs 131 philanthropic 105 schoolmy 94 35 91 mormo* 91 mormon 91 beggi* 89 begging 89
=sur goods 302 requiere 269 addit* 248 additional 248 mosquitoes 248 exact* 182 exactly 182 france 169 on 169 informed 130 requesting 126 makin* 121 making 121 counterpart 120 informs 120 requi* 114
=survivan survivor 1924 survivors 1848 survi* 955
=sus sourc* 2807 source 2807 sprin* 2807 spring 2807 under 574 decom* 509 decombres 509 announces 274 effer* 274 effert 274 magno* 274 magnola 274 trenb* 274 trenblement 274 pile 168 sand 146
=suskomisaria stati* 2120 station 2120 police 95 polic* 70
=sutanir support 2182 suppo* 1092
=suti material 2059 tool 2059 tools 2059 equip* 1058 equipment 1058 closedplace 678 created 678 vivti* 678 vivtims 678 wickedness 678 bath 595 creat* 453 ladie* 443 ladies 443 wicke* 154 mater* 11
=sutian support 2182 suppo* 1092
=sutni support 2182 suppo* 1092
=suvan often 8048 sometimes 125
=svi services 1751 serve 1044 pad 789 pads 789 sanitary 789 towel* 789 towels 789 sanit* 728 use 461 service 17 servi* 5
=svl brain 4381
=svo brain 4381
=svp bitti* 86 bitting 86 plea 85 pleas 85 pleas* 83 francais 80 svp 80 please 76 cover 53 signo* 53 signoa 53 tempo 53 settl* 45 settle 45 v 45 60 36
=t joke 189 jokes 189 antis* 187 antiseismic 187 continues 180 earthquakes 180 previous 180 trunc* 180 truncated 180 tells 143 was 140 love 130 pwers* 129 pwerson 129 symbo* 129 symbols 129
=ta would 91 whoul* 61 whould 61 shouldn 49 later 47 late 45 like 42 proce* 41 be 36 capab* 32 capable 32 showering 31 present 29 shoul* 26 infos 25 desen* 23
=tab table 23428
=taba tabar* 3644 tabarre 3644 chemi* 311 chemin 311 lespi* 311 lespinasse 311 coupo* 67 coupon 67
=tabar tabar* 4018 tabarre 4018
=tabl purif* 4099 purification 4099 tablet 4099 table* 3420
=tafia alcoh* 3877 alcohol 3877 rum 3877
=tak los 524 loss 524 caused 496 honne* 449 honney 449 kisse* 449 kisses 449 yestu* 449 yesturday 449 sort 412 listened 273 huge 259 allah 238 aug 238 cityn* 238 citynadra 238
=taksi taxi 8164 motorcycle 2229 motor* 1406
=tal earli* 1520 earlier 1520 minot* 866 minoterie 866 later 542 soon 283 convi* 281 convicts 281 seeki* 281 seeking 281 escaped 218 rubbles 181 shoot* 130 shooting 130 escap* 115 assyl* 90
=tampri airpo* 274 airport 274 advance 261 desin* 235 desinfectant 235 greet 235 perdo* 235 perdonable 235 advan* 227 usaid 155 up 77 please 46 pleas* 45 toilet 22 toile* 12
=tan tent 208 tents 134 waiti* 77 waiting 77 weath* 77 weather 77 set 75 tant 71 wait 69 aunt 64 cause* 53 shelt* 51 time 48 caref* 45 carefour 45 ent 45
=tand hear 887 heard 588 wanna 300 centers 196 finds 196 heber* 196 hebergements 196 oblige 196 oblig* 158 worst 104 join 103 pays 103 truiton 103 whate* 103 whatever 103 atten* 88
=tank bouquet 323 coi 323 cois 323 lycee 323 plafo* 323 plafocrac 323 bags 292 mats 292 waters 292 contimue 228 gods 228 prayers 228 ur 228 wenee* 224 weneed 224 mat 190
=tanku such 703 froid* 308 froide 308 rivie* 176 riviere 176 haven 159 ti 156 caraib 151 lumie* 151 lumiere 151 namin* 151 naming 151 radio* 151 radios 151 ad 146 batis* 146
=tanp storm 3601 consider 282 14 236 affra* 169 affraid 169 hour 92 consi* 45 weath* 14 weather 14 bad 13 born 8
=tanperati tempe* 14969 temperature 14969
=tanpi please 135 pleas* 132
=tanpri recie* 131 beggi* 112 begging 112 along 105 please 98 pleas* 96 breath 51 short 43 david* 38 davidson 38 paul 38 plese 38 ruell* 38 ruelle 38 treated 38 communial 29
=tansanm unite* 1176 united 1176
=tansion hyper* 2961 hypertension 2961 press* 2961 pressure 2961
=tap was 354 picku* 273 pickup 273 tapta* 273 taptap 273 fixed 232 bette* 224 better 224 masso* 204 masson 204 someting 204 colon 165 foof 165 umpas* 165 umpasse 165 operate 154
=taptap picku* 3545 pickup 3545 tapta* 3545 taptap 3545
=taranman customer 3092 custo* 1617 love 464
=tat states 1011 state* 1009 state 877 government 64 gover* 61 unite* 22 united 22
=tavl would 163 like 103
=te had 149 tea 138 was 103 earth 98 were 79 head 56 feel 54 medecin 47 seem 47 born 40 groun* 39 ground 39 potat* 37 potato 37 earth* 34 earthquake 34
=tea cinem* 3742 cinema 3742 theat* 3742 theater 3742 kindl* 853 kindle 853 sait 853 tants 853 plate 352 tant 250 un 67 groun* 11 ground 11
=tean were 2336 was 101
=teb tb 4528 tuber* 4528 tuberculosis 4528
=tecnikian technician 2543 trained 1137 agron* 931 agronomy 931 techn* 822 train* 408 field 62 engineer 30 engin* 16
=tee cut 2326 seams* 1514 seamstress 1514 sewin* 1514 sewing 1514 tailo* 1514 tailor 1514
=tek text 3348 sms 222
=teknik technical 8052 technician 944 techn* 305
=teknisian techn* 3845 technical 2857 technician 335 handing 95 handling 95 technicians 95 handi* 25 handl* 14 institutions 11 white* 9 whites 9
=tel telev* 617 television 617 telep* 522 telephone 522 sen 401 sens 401 complete 175 0 160 107 160 54 160 em 160 fichi* 160 fichier 160 fourn* 160 fournisseur 160 inc 160
=telef telep* 1842 telephone 1842
=telefn telep* 743 telephone 743 charger 653 charg* 385 charge 385 phone 383 numbe* 37 number 37
=telefon phone 648 telep* 382 telephone 382 160 179 motorola 179 wx 179 boul 145 charger 145 phone* 145 phones 145 enew 101 enews 101 charg* 85 charge 85 household 78 survived 78
=television telev* 4322 television 4322
=ter its 355 groun* 346 ground 346 terre 235 requiere 140 burie* 111 buried 111 occur* 97 occurs 97 21 73 rtho 71 tremb* 71 trembling 71 tuesd* 69 tuesday 69 earthquake 66
=teran field 1581 land 590 mudsl* 465 mudslide 465 tesin* 331 tesina 331 underground 331 footb* 211 football 211 socce* 211 soccer 211 gabyo* 142 gabyon 142 southern 142 lands* 87 landslide 87
=terin docha* 1235 dochamo 1235 sapot* 1235 sapotille 1235 terra* 1235 terrain 1235 footb* 880 football 880 socce* 880 soccer 880 field 75 21 9
=tes analy* 1948 analysis 1948 lab 1948 taken 301 testi* 301 testing 301 humil* 236 humiliate 236 ignor* 236 ignore 236 misun* 236 misunderstood 236 cuz 155 mes 155 mess 155 umbre* 148
=tet head 742 breas* 511 heada* 301 headache 301 ourse* 291 ourselves 291 breastfeed 281 nursi* 281 nursing 281 hair 220 dizzy 219 worri* 201 worried 201 flash* 200 flashlight 200 roof 161
=tetan tetan* 5613 tetanus 5613
=tetano tetan* 5613 tetanus 5613
=tetansanm unite* 1176 united 1176
=tetm ourse* 2538 ourselves 2538 mysel* 276 myself 276
=ti littl* 211 little 211 juana* 174 juanary 174 laval 135 some 133 diarrhoea 123 infan* 116 infant 116 comme* 115 commerce 115 bug 110 insect 110 bit 106 measle 91 plea 91
=tianb catch 3802 keep 1337 hold 835
=tib infan* 3020 infant 3020 acul 896 consideration 729 case 482 consi* 319 l 178 1 6 petit 4
=tibeb baby 1263 thoughts 1195 formu* 1047 formula 1047 infan* 899 infant 899 babie* 81 babies 81 thoug* 44 incomplete 8 incom* 7 outsi* 3 outside 3
=tibekilo tb 4528 tuber* 4528 tuberculosis 4528
=tibkilo tb 4528 tuber* 4528 tuberculosis 4528
=tie murder 4073 murde* 2788 docter 450 b 368 docte* 360 edh 315 convi* 281 convicts 281 seeki* 281 seeking 281 escaped 218 general 159 quick* 136 quickly 136 shoot* 130 shooting 130
=tifi girl 2367 enew 242 enews 242 daugh* 201 daughter 201 littl* 116 little 116 salut 94
=tifuad typho* 2897 typhoid 2897
=tigason boy 6098 son 53 littl* 11 little 11
=tigoav petit 1078 talk 400 heard 309 reply 179 goave 159 littl* 102 little 102 hi 50 write 38 one 12
=tiguav goave 1443 petit 548 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
=tij turge* 3336 turgeau 3336
=tik ticke* 1856 ticket 1856 vouch* 1250 voucher 1250 criti* 837 critical 837 coupo* 423 coupon 423 condition 46 condi* 15
=tikra bit 4044 littl* 43 little 43
=tilanl aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
=tilanol aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
=timun children 466 kid 363 kids 363 nets 325 child* 319 aller 201 americain 201 ce 201 est 201 monde 201 ont 201 que 201 qui 201 tomoi* 201 tomoin 201 witne* 201
=tio tap 3410 turge* 1668 turgeau 1668 fauce* 551 faucet 551 pipe 551 treating 250
=tip quality 5013 quali* 2641 type 2165 kind 11
=tir bulle* 1607 bullet 1607 gunsh* 1607 gunshot 1607 shoot 1607 shot 1451 shoot* 1129 shooting 1129 soldiers 736 iron 553 frere* 291 freres 291 bridg* 161 bridge 161 soldi* 105 hurry 53
=tiraj bulle* 3215 bullet 3215 gunsh* 3215 gunshot 3215 shoot 3215 shot 2902
=tital earli* 2533 earlier 2533 later 904 soon 471
=titanian titanyen 6968 titan* 1483
=titanin titanyen 6968 titan* 1483
=titean titanyen 6968 titan* 1483
=tiu turge* 3336 turgeau 3336
=tiuoka bit 4044 littl* 43 little 43
=tjr alway* 1456 always 1456 still 61
=tk rapid* 1075 rapidly 1075 tc 1075 pwers* 995 pwerson 995 symbo* 995 symbols 995 uses 995 gov 341 income 341 kambr 341 plz 341 shada* 341 shadadkot 341 vilag* 341 vilage 341
=tks text 3348 sms 222
=tlfon phone 1260 name 25 numbe* 8 number 8 call 3
=tlvision telev* 4321 television 4321
=tmun kid 1848 kids 1848 children 35 child* 24
=to rate 1803 soon 654 accommodation 235 sukku* 203 sukkur 203 desso* 158 dessource 158 lemai* 158 lemaire 158 premi* 158 premiere 158 contimue 135 gods 135 prayers 135 ur 135 facil* 120
=tol metal 6418 roofi* 6418 roofing 6418 tin 288 sheet 113
=toma tomat* 14968 tomato 14968
=tomasan thomassin 5610 thoma* 2078
=tomasin thomassin 5566 thoma* 2061 300 27 king 27 km 27 19 8 east 5 32 3
=tomaso thomazeau 11757 thoma* 261
=tomb fall 3447 fell 3447 falli* 1733 falling 1733
=tonb fall 1418 fell 1418 beb 321 othe 321 raine 321 rains 305 handle 277 raini* 272 raining 272 rhe 268 chal 161 janti 161 pleaseit 161 colla* 99 collapsed 99 handl* 94
=tonton uncle 3903
=tos cough* 9404 coughing 9404 cough 537
=total total 2841 57 955 petion 528 adult* 327 adults 327 peler* 267 pelerin 267 ville 173 20 82 babie* 73 babies 73 3 25 5 17
=tradik interpreter 4255 translator 1738 inter* 5
=tradui interpreter 4255 translator 1738 inter* 5
=trak bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
=traka worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
=tramblana earthquake 247 earth* 157
=tramblanan ocloc* 1380 oclock 1380 eventuel 427 preci* 427 precision 427 persons 207 earthquake 136 earth* 87 10 51 event* 24
=tran thirty 3140 thirt* 3110 ther 1044 mudsl* 581 mudslide 581 lands* 109 landslide 109 twent* 29 twenty 29 alway* 16 always 16
=tranbl shook 3449 earth 148 earthquake 46 earth* 29
=tranblanan earth* 158 earthquake 125 earthquakes 97 quake* 76 quakes 76 earht* 67 earhtquake 67 eartq* 60 eartquake 60 earth 58 occur* 38 occurs 38 2010 36 intac* 36 intact 36 announces 32
=trang foreign 3017 forei* 1748 abroad 364 foreigner 281 abroa* 266 digicell 57 countries 43 ok 4
=tranger abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
=trangr abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
=tranp soake* 5026 soaked 5026 wet 88
=transf transfer 1852 trans* 25 burea* 12 bureau 12 currently 12 functionning 12 urgency 12 cam 5 agenc* 4 agency 4
=transfer account 4452 accou* 2633 bank 19
=transfision transfusion 10896 donate 1226 donat* 482
=transp transportation 5369 transport 1026
=transpo transportation 5369 transport 1026
=transpor transport 4935 transportation 275 bus 25
=trav work 337 job 229 known 155 worke* 139 worker 139 cros 136 cross 136 worki* 91 working 91 lette* 71 letter 71 cleaning 67 embas* 24 embassy 24 unemp* 12 unemployed 12
=travel worker 381 worke* 380 work 364 souna* 155 sounami 155 spell* 155 spelling 155 thanking 155 worki* 133 working 133 brack* 119 bracket 119 midda* 119 midday 119 trained 114 agron* 93
=traveleur worker 2585 worke* 2581 23 246 25 246 socia* 29 social 29
=travelon worker 2776 worke* 2772
=tre very 800 treat* 475 fourt* 344 fourteen 344 sixte* 344 sixteen 344 thirteen 344 potab* 263 potable 263 treating 237 tap 111 david* 101 davidson 101 paul 101 plese 101 ruell* 101
=tretanan treat 3048 treatment 702 treat* 411 care 68
=tretman treat 3048 treatment 702 treat* 411 care 68
=tri sad 2394 sadne* 1882 sadness 1882 sorro* 42 sorrow 42 suffer 3
=tribinal court 5825 judge 641 trial 641 justi* 467 justice 467
=trop enoug* 1916 enough 1916 too 12 very 12
=trs enoug* 1916 enough 1916 too 12 very 12
=trua five 3201 four 1876 three 1557 two 89
=truiti truitier 3887 truit* 3360 jasmi* 105 jasmin 105 villa 105 32 93
=truv found 217 sdude* 141 sdudent 141 find 103 as 92 emess* 92 emessage 92 using 92 watere 92 made 83 impatiently 66 since* 66 sincerely 66 yours 66 calva* 65 calvaire 65
=truvon found 1191
=tsinami tsunami 1313 tsuna* 1188
=tsunami tsunami 1224 tsuna* 1107 prevent 227 preve* 172 tidal 22 wave 22
=tu marit* 135 maritime 135 also 111 archives 91 throa* 85 throat 85 insul* 84 insult 84 reconstruction 77 wante* 68 wanted 68 every* 66 bon 65 lilav* 65 lilavoie 65 repo 65
=tua three 1472 wall 547 prefe* 399 prefer 399 darli* 285 darling 285 too 171 crazy 136 christ 133 br 126 soint 126 upon 126 chris* 120 roof 77 think* 67 thinking 67
=tual toile* 1741 latri* 563 sheet 511 plastic 472 latrines 462 cloth 428 toilet 408 sheet* 403 latrine 366 plast* 252 resso* 123 ressources 123 wipe 123 wipes 123 using 48 sheeting 45
=tuasian third 8553
=tuasim third 8553
=tuati roof 4670
=tuberkilo tb 4528 tuber* 4528 tuberculosis 4528
=tuc touch 3266 paid 1124 intac* 488 intact 488 payme* 455 payment 455 lacro* 255 lacrobat 255 lower 255 mission 255 places 255 touch* 255 touched 255 men 212 orang* 146 orange 146
=tud study 1680 studi* 707 studies 707
=tudi faint 2813 uncon* 1293 unconscious 1293 study 840 studi* 354 studies 354 dizzy 27
=tudian student 865 stude* 331 certified 311 qualification 311 statement 311 students 256 quali* 147 science 51 scien* 44 socia* 17 social 17
=tue kill 2451 kille* 1163 killed 1163 miser* 29 misery 29
=tuf choke 7809 suffo* 7809 suffocate 7809
=tui kill 1089 killi* 649 killing 649 kille* 525 killed 525 murder 334 exten* 284 extended 284 murde* 229 archa* 168 archaie 168 ak 110 amess* 110 amessage 110 anba 110 bagay 110
=tuio fauce* 5551 faucet 5551 pipe 5551 tap 119
=tuiti truitier 4053 truit* 3503
=tuiu alway* 335 always 335 orthe* 315 orther 315 allwa* 275 allways 275 lived 251 debts 244 indep* 244 independence 244 willi* 244 willing 244 highe* 241 higher 241 still 223 raise 214
=tuiur alway* 1094 always 1094 still 475 yet 13 rarel* 4 rarely 4
=tujr alway* 1456 always 1456 still 61
=tul daily 5484 every 27
=tuleu daily 5484 every 27
=tumun everybody 3389 everyone 646
=tunan return 1231 become 1149 retur* 793 becom* 465 frame 73 back 69 won 3
=tunin return 1388 retur* 894 back 327
=tuo too 943 bai 373 creol 373 ingli* 373 inglish 373 adres* 193 adress 193 frenc* 34 french 34 two 12 speak 3
=tuoma traum* 5443 trauma 5443 traumatized 5443
=tuomati traum* 5443 trauma 5443 traumatized 5443
=tuop many 712 too 658 much 180
=tup many 712 too 658 much 180
=tupr near 1166 close 1160 next 51
=turgo turge* 3192 turgeau 3192 colon 99 foof 99 umpas* 99 umpasse 99 thought 3
=tus cough 2565 cough* 844 coughing 844 kit 695 supposed 391 ceism* 286 ceisme 286 thsnk 193 ve 171 every 167 writt* 136 written 136 sky 108 news 86 all 82 informations 43
=tusui immediately 3280 immed* 2153 away 1341 right 9
=tut all 240 every* 196 entir* 150 entire 150 whole 150 every 61 announcers 43 annou* 41 importain 36 everything 35 circu* 32 circulate 32 everyone 32 informatins 32 consi* 29 differents 29
=tutal earli* 2533 earlier 2533 later 904 soon 471
=tutbag everything 1540 every* 189
=tutko everywhere 5041
=tutmun everybody 3389 everyone 646
=tutotu aroun* 1928 around 1928
=tutsui immediately 3280 immed* 2153 away 1341 right 9
=tuv located 2531 locat* 866 found 4
=u u 154 or 114 you 100 see 98 jobpa* 57 www 57 your 44 crumb* 40 crumbles 40 safe 40 bitti* 38 bitting 38 propr* 38 proprietary 38 continues 36 eartq* 36
=ua 21 1640 roi 1282 allha* 199 allhadino 199 belongings 199 exhau* 199 exhausted 199 khask* 199 khaskheli 199 nrsp 199 thatt* 199 thatta 199 walid* 199 walidad 199 whoe 199 belon* 109
=uaf dock 2989 wharf 2989 decre* 581 decrease 581 greating 581 ideli* 581 idelinquency 581 juvenile 581 great* 386 juven* 50 director 10 secon* 3 second 3
=uagan hurri* 1126 hurricane 1126 cyclone 826 cyclo* 369
=uan bened* 950 benediction 950 again 437 organization 390 someb* 223 somebody 223 organ* 171 canno* 84 cannot 84 any 27 sleep 11 jesu 7 jesus 7 rain 7 get 3 job 3
=uanam ouana* 3454 ouanaminthe 3454
=uanaman ouana* 3454 ouanaminthe 3454
=uanamin ouana* 3454 ouanaminthe 3454
=uap cannn* 736 cannnot 736 burning 462 coupe 462 throu* 447 through 447 consider 278 14 232 burni* 216 happens 215 recharging 192 affra* 166 affraid 166 recha* 136 hour 91 will 72
=uarf dock 4483 wharf 4483
=uat pista* 781 pistache 781 savan* 676 savane 676 perni* 657 pernier 657 contimue 406 gods 406 prayers 406 ur 406 direction 223 town 115 ready 61 protection 29 pray 28 direc* 24
=uaurd today 784 isn 254 ve 69 info 9 sent 4
=uaurdui today 886
=ubian least 661 or 645 ou 642 businesses 449 enjoy* 449 enjoying 449 pillaging 449 stand* 449 standing 449 store* 449 stores 449 quake 185 thems* 32 themselves 32 learned 17 pilla* 17
=uc rock 8164 stone 8164
=ue see 415 watch 316 saw 246 broug* 190 brought 190 docte* 139 hurry 118 moya 90 35 89 mormo* 89 mormon 89 pista* 83 pistache 83 falli* 77 falling 77 noire 75
=ueb websi* 5745 website 5745 site 45 internet 23
=uestern weste* 1485 western 1485 transfer 604 union 410 money 10 trans* 8 capit* 4 capital 4
=uet jorki* 1696 jorking 1696 remov* 1400 remove 1400 off 164
=ugan voodo* 5210 voodoo 5210 priest 947 pries* 927
=ui yes 2439 register 426 medecine 366 breaked 327 supports 327 regis* 224 drugs 200 true 174 break* 159 isn 131 today 125 medec* 65 drug 50 cleaning 42 ve 36 translate 32
=uil oil 6696
=uiol measles 3463 measl* 3076
=uit eight 3437 bai 187 creol 187 ingli* 187 inglish 187 info 161 recov* 160 recover 160 management 138 guide 120 chanc* 102 chance 102 adres* 97 adress 97 manag* 70 crisi* 60
=uj red 3037 cros 158 cross 158
=ujl measles 3463 measl* 3076
=uka could 1321
=ulan wheelchair 3456 wheel* 3304
=un antis* 162 antiseismic 162 sdude* 134 sdudent 134 counterpart 119 informs 119 trained 103 rtho 100 tremb* 100 trembling 100 distroyed 99 brack* 90 bracket 90 midda* 90 midday 90 akbar 87
=une insti* 389 pile 173 rainn* 158 rainning 158 sand 150 medicament 144 avaib* 142 avaible 142 burie* 141 buried 141 indee* 137 indeed 137 one 132 sentence 129 sente* 128 rouge 116
=ungan voodo* 5210 voodoo 5210 priest 947 pries* 927
=uni states 1214 state* 1211 france 706 cloths 539 wear 539 franc* 249 canada 241 refuge 127 canad* 60 begin* 59 beginning 59 refug* 46 unite* 27 united 27 usa 8 seneg* 4
=unibank bank 3104
=unikef unice* 3462 unicef 3462
=union union 1173 weste* 783 western 783 transfer 453 culturelle 163 educative 163 enfan* 163 enfants 163 epano* 163 epanouisment 163 fami 163 pour 163 uceee* 163 uceeedh 163 et 47 cultu* 31
=universi faculty 2664 facul* 1520 university 86 unive* 43
=uo tall 3904 above 1308 upsta* 1308 upstairs 1308 hyper* 493 hypertension 493 press* 493 pressure 493 n 294 cuz 180 mes 180 mess 180 umbre* 172 umbrella 172 allha* 99 allhadino 99
=uob dres 5249 dress 5249 skirt 1335
=uoc rock 8164 stone 8164
=uon shame 12489 asham* 176 ashamed 176
=uonm alcoh* 3877 alcohol 3877 rum 3877
=uragan hurri* 1100 hurricane 1100 cyclone 807 cyclo* 360 storm 105
=urgan urgent 920 urgen* 734 danjo* 358 danjour 358 urege* 358 uregent 358 downt* 76 downtown 76 adult* 71 adults 71 emerg* 52 emergency 52 minutes 7
=urganan urgent 771 urgen* 614 emerg* 475 emergency 475
=urgank medications 1263 emerg* 534 emergency 534 ddp 255 sourt* 255 sourthern 255 urgent 198 urgen* 158 gonav* 149 gonave 149 torbe* 98 torbeck 98 wants 79 alert 47
=usa passed 644 aller 512 americain 512 ce 512 est 512 monde 512 ont 512 que 512 qui 512 tomoi* 512 tomoin 512 witne* 512 witness 512 ya 512 cloths 510 wear 510
=used usaid 5874
=ut highw* 521 highway 521 augus* 506 august 506 road 442 closes 241 costs 241 olymp* 164 olympic 164 pinta* 164 pintade 164 killi* 135 killing 135 nazon 131 david* 127 davidson 127
=utili use 2795 serve 956 active 139 entre 139 instr* 139 instructions 139 nous 139 porta* 139 portable 139 nou 138 guide 12
=uv union 1061 leogann 1035 open 456 banks 448 weste* 359 western 359 resum* 201 resume 201 faculties 172 opene* 133 opened 133 exten* 49 extended 49 facul* 24 again 11 maria* 8
=uve opene* 892 opened 892 open 824 gerar* 616 gerard 616 wet 62 openi* 53 opening 53 great 20 rains 17 cafe 6 cyber 6
=uver opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
=uvri zones 941 open 873 print 506 ambas* 227 ambassy 227 rendezvous 227 batis* 179 batiste 179 benna* 179 bennau 179 entri* 179 entries 179 repon* 166 reponening 166 residence 147 exami* 98
=uvrir opene 898 prisons 898 would* 898 wouldn 898 opene* 779 opened 779 reopen 719 reopening 126 reope* 96 door 28 priso* 25 least 8 educa* 3 education 3
=v ganna 255 selli* 253 selling 253 stopp* 203 stopped 203 avala* 169 avalaible 169 electronic 169 interesting 169 jobpaw 157 cover* 155 covers 155 leaders 138 boul 135 phone* 135 phones 135
=va highe* 553 higher 553 raise 491 lovel* 439 lovely 439 miser* 307 misery 307 continue 240 going 208 kill 201 conti* 149 badly 60 dollar 39 or 23 will 23 go 21
=vac beef 8164 cow 8164
=vag tidal 1593 wave 1593 tsunami 79 tsuna* 71
=vakan vacat* 14909 vacation 14909 holid* 184 holiday 184
=vakin vacci* 2027 vaccination 2027 vaccine 2027
=vakination vacci* 2027 vaccination 2027 vaccine 2027
=vaksan vacci* 1751 vaccination 1751 vaccine 1751 vaccinated 1110
=vaksin vaccinated 6355 vacci* 445 vaccination 445 vaccine 445
=vaksinan vacci* 2027 vaccination 2027 vaccine 2027
=vaksinasion vaccinated 3177 campa* 816 campaign 816 impatienntly 816 offer* 816 offering 816 vaksi* 816 vaksination 816 vacci* 222 vaccination 222 vaccine 222 await* 164 awaiting 164 impat* 57
=val valle* 4145 valley 4145 function 594 sore 450 bunch 259 containers 259 criminals 259 hidin* 259 hiding 259 robbers 259 toler* 259 tolerance 259 tolerate 259 throa* 257 throat 257 thiev* 250
=van sell 919 wind 791 stoma* 522 stomach 522 sale 451 twent* 225 twenty 225 selli* 171 selling 171 woman 137 diarrhea 128 alrea* 124 already 124 colds 103 come 58 influ* 56
=vandr merchant 6284 sale 1910 merch* 714 sell 52
=vandredi frida* 2810 friday 2810 monda* 6 monday 6 sunda* 5 sunday 5
=vanesuela venez* 14968 venezuela 14968
=vani becam* 7961 became 7961
=vanir mole 821 nicol* 821 nicolas 821 destroy 807 come 676 reall* 19 really 19 beg 9
=vantr belly 15849 stoma* 22 stomach 22
=vanu come 1151
=ve glas 1466 glass 1466 canap* 797 canape 797 vert 797 control 561 contr* 560 cup 335 infec* 135 infection 135 want 122 doctors 15
=vef widow 10997 widow* 10997 widower 10997
=veikul vehic* 2476 vehicle 2476 car 1244 truck 206
=ver canap* 954 canape 954 vert 954 airli* 592 airlines 592 ny 592 round 592 towar* 592 towards 592 rejec* 357 reject 357 render 357 rende* 301 cry 61 affec* 50 affected 50
=veri truth 2102 your 203 bles 177 bless 177 very 81 thank 29 much 22 god 3 information 3
=verifi verif* 3034 verify 3034 check* 779 checking 779 17 488 armed 378 el 378 hanch* 378 hancho 378 lobby 378 machi* 378 machine 378 brown 128 check 93 confi* 71 confirm 71
=ves going 576 caye 401 cayes 401 resum* 356 resume 356 city 64 go 58 des 22 will 9 very 7
=vet green 12531
=vetanan clothes 1666 cloth* 775
=veu wish 3024
=veulan wish 3024
=veux subsc* 310 subscribe 310 haver* 281 haverst 281 meani* 281 meaning 281 want 245 informations 186 ceism* 162 ceisme 162 grand 127 affec* 102 affected 102 fia 102 waitt* 86 waitting 86
=vi hiv 1926 lives 508 cloths 441 wear 441 life 418 firm 368 massi* 368 massive 368 ti 274 stron* 196 strong 196 alive 77 begin* 48 beginning 48 aids 44 their 40
=vian meat 3869 come 767
=viand chick* 4646 chicken 4646 meat 2206 fish 154
=vid empty 11714 studi* 613 studies 613 continue 99 conti* 61
=video video 16329
=vie life 900 old 605 criti* 450 critical 450 affec* 322 affected 322 fia 322 patmo* 174 patmos 174 repat* 174 repatriate 174 norma* 36 normal 36 elder* 29 elderly 29 livin* 26
=viea elder* 1650 elderly 1650 old 86
=viel elder* 1650 elderly 1650 old 86
=vielard elder* 1185 elderly 1185 1189 431 152 431 206 431 2353 431 257 431 3106 431 4000 431 childrens 431 refugees 42 500 28 old 12 persons 12 adult* 5 adults 5
=vieux elder* 1650 elderly 1650 old 86
=viktim victims 432 victi* 393 victim 303 teste* 124 testere 124 vitim* 124 vitims 124 countryside 59 chada 57 plein* 57 pleine 57 bag 40 pap 14 remem* 12 remember 12 amounted 11
=vikul vehic* 2476 vehicle 2476 car 1244 truck 206
=vil ville 776 city 517 petio* 333 deleg* 261 delegate 261 start* 149 started 149 downt* 131 downtown 131 town 123 rape 118 raped 118 croch* 110 crochu 110 croke* 110 croked 110
=vilag floods 1053 villa* 743 village 743 despr* 396 desprate 396 patmo* 106 patmos 106 repat* 106 repatriate 106 gov 85 income 85 kambr 85 plz 85 shada* 85 shadadkot 85 vilag* 85
=vilaj villa* 2038 village 2038 plain* 4 plaine 4
=vin come 445 becom* 378 becam* 340 became 340 voice 166 gives 119 took 109 marc 103 363 88 prolongee 88 hasn 81 soldier 80 tired 74 kensk* 71 kenskoff 71 piles 71
=ving eighty 2076 eight* 2015 twent* 1861 twenty 1861 thirty 1238 thirt* 1226 sixty 371 forty 46 fifty 16
=vini comes 534 carry 393 becam* 362 became 362 come 222 zopop* 180 zopope 180 while 163 betin 158 prolonge 158 tltu 158 tltus 158 came 157 croch* 156 crochu 156 croke* 156
=viol rape 2785 raped 2785 viole* 76 violence 76
=violan violent 4666 viole* 1837 violence 1837
=violank viole* 3571 violence 3571 rape 366 raped 366
=vir turn 3881 dizzy 1846 heada* 424 headache 424
=viri viru 14968 virus 14968
=vis visa 760 rheto 412 writer 412 live 393 18 369 im 159 write* 133 man 38 alone 18 life 13 young 4 livin* 3 living 3
=visa visa 2237 embas* 25 embassy 25 canadian 16 bough* 15 bought 15 legal 15 paperwork 15 payed 15 visas 15 lawye* 8 lawyer 8 paper* 8 lette* 3 letter 3 paspo* 3
=visi visit 3314 medicament 265 jacme* 216 jacmel 216 rouge 213 healt* 102 health 102 terre 54 sent 20 road 10 gov 3 income 3 kambr 3 plz 3 shada* 3 shadadkot 3
=vit quick* 2056 quickly 2056 yello* 380 yellow 380 dengu* 375 dengue 375 avoid 237 live 236 fast 42 immediately 3
=viv frame 340 livin* 299 living 299 live 248 affra* 245 affraid 245 precaution 238 philanthropic 195 life 166 culture 152 masso* 140 masson 140 someting 140 sisters 127 cultu* 120 goave* 116
=vivan alive 2447 livin* 12 living 12 annou* 9 announcers 9
=vivon livin* 1032 living 1032 alive 730 live 5
=vivr provisions 1713 prefe* 1012 prefer 1012 live 469 supplies 452 suppl* 450 than 10
=vl thief 2012 robbery 1381 thiev* 1166 thieves 1166 steal 784 want 203 stole* 40 stolen 40 robbe* 39
=vle want 304 wants 293 whoul* 188 whould 188 means 186 wanna 119 programm 71 resis* 71 resistred 71 suffered 70 titu 66 titus 66 sign 60 srt 51 science 49 burea* 47
=vodu voodo* 6285 voodoo 6285
=vol steal 2203 fly 1802 thief 1194 fligh* 1016 flight 1016 thiev* 692 thieves 692 stole* 545 stolen 545 robbe* 253 robbery 177 using 154 made 139 playi* 105 playing 105 sheets 76
=voleur stole* 4426 stolen 4426 thief 842 thiev* 488 thieves 488 steal 328
=volo robbery 16557 stole* 478 stolen 478 robbe* 463 thief 91 thiev* 53 thieves 53 steal 35
=volon volun* 1741 volunteer 1741 group* 20 groups 20 accompany 15 accom* 11 agron* 3 agronomy 3
=volonter volun* 1755 volunteer 1755
=vomi vomit 7143 vomit* 2018 vomiting 2018
=vomisanan vomit* 5307 vomiting 5307 diarrhea 74 diarr* 29
=vomisman vomit 7143 vomit* 2018 vomiting 2018
=von going 1175 go 118
=vos programs 802 homeland 731 your 602 beaut* 530 beautiful 530 dear 247 reconstruction 71 acces* 43 access 43 recon* 29 participate 27 also 8 parti* 7 progr* 3
=vot election 6620 vote 6620
=votr your 532 compr* 315 comprehesion 315 counting 315 art 198 arts 198 coordinate 198 creation 198 expo 198 solic* 198 solicit 198 active 145 entre 145 instr* 145 instructions 145 nou 145
=vranan truly 1515 reall* 1182 really 1182 snato 704 real 531 beate* 502 beaten 502 avaib* 238 avaible 238 indee* 229 indeed 229 necessity 164 district 96 bruis* 20 bruised 20 sos 7
=vre true 1392 real 356 insig* 212 insight 212 satel* 212 satellites 212 closes 177 costs 177 truth 138 eclip* 40 eclipse 40 stron* 21 strong 21 hardl* 5 hardly 5 prati* 5
=vri truth 4158 true 19
=vrifi confi* 4575 confirm 4575 verif* 2096 verify 2096
=vrman reall* 1826 really 1826 occup* 1237 occupation 1237 truly 488 gouvernment 32 resto* 32 restore 32
=vs waitt* 281 waitting 281 honne* 225 honney 225 kisse* 225 kisses 225 yestu* 225 yesturday 225 polit* 220 political 220 econo* 198 economic 198 great 193 acces* 180 access 180 listened 136
=vtanan clothes 1666 cloth* 775
=vu rapid* 400 rapidly 400 tc 400 look 394 lwe 355 lwes 355 spent 327 been 315 pap 219 personal 157 opini* 118 opinion 118 countryside 115 card 77 badly 43 few 39
=vua send 374 anymo* 128 anymore 128 sendi* 95 sending 95 sent 95 messages 71 21 59 look 48 lator* 46 latortue 46 digiceel 40 seime 40 thio 40 thios 40 firm 39
=vuaag trave* 6150 travel 6150 trip 956
=vuaaj voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
=vuala voila 8550 company 19 compa* 16
=vuali canoe 4352 boat 1153
=vuar look 3151 see 18
=vuasan neigh* 2016 neighbor 1008 neighbour 643 leg 190 helpi* 40 helping 40 company 30 far 30 compa* 25 broke* 4 broken 4
=vuasin neighbor 4202 neighbors 679 neigh* 176 neighborhood 11
=vuasinag neighbors 6993 neighbor 254 neigh* 11
=vuasinaj neighbor 4237 neighborhood 309 neigh* 177
=vuati vehic* 2600 vehicle 2600 car 1306
=vuatur vehic* 2476 vehicle 2476 car 1244 truck 206
=vudr others 552 other* 169 would 109 like 69 want 41 or 9
=vue voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
=vueaj voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
=vul wish 1003 heart 297 bisou 292 deposited 292 desti* 292 destiny 292 happi* 292 happiness 292 depos* 262 suffer 237 learned 208 alway* 205 always 205 hands 95 suffe* 34 learn* 31
=vulon want 587 would 6 like 4
=vus writt* 163 written 163 ve 118 becoming 75 complicated 75 forwa* 75 forward 75 waste 75 gave 69 taken 68 testi* 68 testing 68 beg 67 your 54 despr* 53 desprate 53
a mehar 76 surro* 76 surrounded 76 dosri 44 gi 44 ho 44 kab 44 ki 44 kotad* 44 kotaddu 44 muzaf* 44 muzaffargarh 44 qist 44 howa 35 curre* 31 tonig* 28
aban* aband* 4082 abandoned 4082 negle* 4082 neglected 4082
abandone aband* 4082 abandoned 4082 negle* 4082 neglected 4082
abandonnen aband* 4082 abandoned 4082 negle* 4082 neglected 4082
abit* inhab* 1460 inhabitants 1460 live 313 closes 272 costs 272 chemi* 205 chemin 205 lespi* 205 lespinasse 205 nor 162 arrived 134 ride 130 ton 130 tons 130 cazea* 109 cazeau 109
abitan inhab* 8761 inhabitants 8761 arrived 807 croi 374 crois 374 arriv* 142 bouquets 38 bouqu* 33 des 10 peasants 8 residents 5 peasa* 3
abite closes 407 costs 407 live 389 chemi* 324 chemin 324 lespi* 324 lespinasse 324 nor 245 cazea* 173 cazeau 173 compt* 173 comptables 173 drive 173 sciences 173 universit 173 roi 162
abou* breath 985 short 833 amounted 398 comite 398 delim* 398 delimart 398 diqui* 398 diquini 398 formi* 398 forming 398 incomplet 398 kinds 398 severl 398 tryed 398 victimes 398 cuz 361
abri temporary 1015 tempo* 423 shelter 385 homeless 357 faculties 356 homel* 343 shelt* 287 palom* 123 paloma 123 prole* 123 prolems 123 pure 123 sezon 123 fanfa* 90 fanfan 90 ray 78
abri* answers 1073 deal 602 shelter 601 shelt* 448 avaib* 315 avaible 315 indee* 304 indeed 304 necessity 218 temporary 174 tempo* 72 sos 9 assistance 3
abris shelter 660 avaib* 566 avaible 566 indee* 545 indeed 545 shelt* 492 necessity 391 sos 16 assistance 6
acco* pregnant 1493 pregn* 1013 birth 62
accouchement pregnant 1493 pregn* 1013 birth 62
accoucher pregnant 1493 pregn* 1013 birth 62
acha* buy 2067
achat buy 2067
ache* buy 1537 30 522 buyin* 522 buying 522 cart 522 purch* 265 purchase 265 gourd* 26 gourdes 26 store 14
achete buy 1247 30 652 buyin* 652 buying 652 cart 652 purch* 621 purchase 621 gourd* 33 gourdes 33 incomplete 25 incom* 23 store 17 cell 3
acheter buy 2067
achi* archi* 2589 architect 870 files 355 file 345 archive 239 present 226 copie* 186 copies 186 archives 177 docum* 176 documents 176 obtai* 82 obtain 82 extra* 75 extract 75 prese* 44
achitek architect 10907 archi* 36
achitk architect 10907 archi* 36
achiv archive 1313 archi* 1311 archives 1119 files 534 file 519 present 341 extra* 223 extract 223 national 117 prese* 66 natio* 18 part 4 activities 3
acht purch* 4831 purchase 4831
acht* purch* 1681 purchase 1681 buy 913 carte 572 350 200 amounts 200 galet* 200 galets 200 gonna 200 tiny 200 sold 98 amoun* 67 findi* 59 finding 59 receivng 35 recieved 35
achte purch* 1681 purchase 1681 buy 913 carte 572 350 200 amounts 200 galet* 200 galets 200 gonna 200 tiny 200 sold 98 amoun* 67 findi* 59 finding 59 receivng 35 recieved 35
act certificate 876 certi* 806 birth 282
acte someb* 969 somebody 969 act 778 birth 511 certificate 285 certi* 262 his 256
admi* manage 6433 management 910 manag* 460
administre manage 6433 management 910 manag* 460
adol* teena* 14968 teenager 14968
adolesan teena* 14968 teenager 14968
ador* adore 13817 worsh* 13817 worship 13817
adore adore 13817 worsh* 13817 worship 13817
adre* addre* 513 address 395 adres* 325 adress 325 functioning 263 estim* 175 estime 175 email 147 tente 123 wenee* 117 weneed 117 foods 109 balan* 81 balance 81 acul 73 dnt 64
adres addre* 496 address 328 estim* 233 estime 233 wich 217 adres* 196 adress 196 email 196 tente 164 addreses 154 foods 146 olymp* 128 olympic 128 pinta* 128 pintade 128 balan* 108
adress dnt 1220 unice* 582 unicef 582 functioning 414 address 319 bai 280 creol 280 ingli* 280 inglish 280 addre* 219 adres* 145 adress 145 funct* 47 internet 27 frenc* 26 french 26
adresse address 594 bags 582 mats 582 waters 582 wenee* 446 weneed 446 addre* 406 mat 379 water* 162 bag 150 r 36 loui 31 louis 31
adrs address 948 addre* 649 jerem* 18 jeremie 18 just 9 came 6
adwa* right 3226
adwat right 3226
aero* airpo* 1294 airport 1294
aeropo airpo* 1294 airport 1294
aeroport airpo* 1294 airport 1294
afem rente* 4201 rented 4201 lease 1587 rent 1587
affa* starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
affames starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
affams starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
afm rente* 2801 rented 2801 lease 1058 rent 1058 nonse* 266 nonsensical 266
afri* afric* 14968 africa 14968
afrik afric* 14968 africa 14968
age elder* 825 elderly 825 rheto 618 writer 618 18 553 im 238 write* 200 man 57 old 43 alone 27 life 20 young 6 livin* 5 living 5 years 3
agee* elder* 1650 elderly 1650 old 86
agees elder* 1650 elderly 1650 old 86
agoc* left 2200
agoch left 2200
agre* assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
agrese assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
agresyon assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
agri* agric* 3694 agriculture 3694 farme* 3632 farmer 3632 farmi* 69 farming 69 culti* 9 cultivate 9
agriculteur agric* 3734 agriculture 3734 farme* 3672 farmer 3672
agriculture agric* 3734 agriculture 3734 farme* 3672 farmer 3672
agrikilti farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
agrikol farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
ai 27 225 assistant 213 thirsty 190 everything 142 supposed 132 ceism* 117 ceisme 117 brack* 113 bracket 113 midda* 113 midday 113 berti* 100 bertin 100 affai* 98 affaires 98 sentence 88
aid got 1032 wound* 770 wounded 770 me 105 leogane 46 aid 30 leoga* 22 help 13
aide champs 207 65 142 orchi* 142 orchidee 142 rely 142 champ* 140 300 131 king 131 km 131 60 129 accro* 129 accross 129 plaza 129 assis* 121 mauso* 104 mausolee 104
aide* 57 136 help 122 digicell 110 foreign 100 bello* 93 belloc 93 point 93 study* 93 studying 93 wonde* 93 wonder 93 miser* 90 misery 90 pill 87 room 87 vit 87
aider 57 365 miser* 298 misery 298 bello* 234 belloc 234 point 234 study* 234 studying 234 wonde* 234 wonder 234 petion 202 kill 195 room 192 adult* 125 adults 125 peler* 102
aidez pill 216 vit 216 asthm* 160 asthma 160 help 128 me 102 pump 84 calle* 7 called 7 us 4
aime love 692 joke 542 jokes 542 programs 87 homeland 79 madne* 61 madness 61 beaut* 58 beautiful 58 bisou 49 deposited 49 desti* 49 destiny 49 happi* 49 happiness 49 depos* 44
aime* like 96 news 71 digicell 55 would 54 foreign 50 impatiently 46 since* 46 sincerely 46 yours 46 different 43 might 42 countries 41 diffe* 41 censo* 40 censor 40 institutions 40
aimer love 888 too 55
aimerai would 162 like 103
aimerais news 161 digicell 89 foreign 81 impatiently 74 since* 74 sincerely 74 yours 74 different 71 might 69 diffe* 67 countries 66 distroyed 65 institutions 65 censo* 62 censor 62 leadi* 62
aimerait would 162 like 103
air bel 5208 air 840
aiti haiti 605
ajd today 886
ajou* add 3697 admis* 764 admisions 764 admit* 764 admitted 764 postp* 764 postpone 764 postpones 764 shortly 764 short* 134 exami* 131 examinations 131 efforts 13 effor* 4
ajoute add 7393
ak and 103 runni* 80 running 80 sisters 70 being 69 ll 62 43 42 akazy* 41 akazya 41 been 41 everyone 40 maxim* 39 maximum 39 those 38 unabl* 37 unable 37
akay arcah* 1652 arcahaie 1652
akay* arcah* 1652 arcahaie 1652
akaye arcah* 1652 arcahaie 1652
akde* certificate 742 certi* 682 akden* 444 akdenans 444 appearing 444 forms 444 birth* 315 birthday 315 neith* 242 neither 242 appea* 129 birth 109 indee* 16 indeed 16 moment 3
akdenesans certificate 876 certi* 806 birth 282
akot* besid* 3900 beside 3900 next 13 near 3
akote besid* 3900 beside 3900 next 13 near 3
akou* childbirth 2669 birth 851 delivery 555 husba* 163 husband 163 deliv* 140 mysel* 19 myself 19 kid 12 kids 12 been 6 give 6 2 5
akouche childbirth 1401 birth 1113 delivery 291 husba* 228 husband 228 deliv* 74 mysel* 26 myself 26 kid 17 kids 17 been 9 give 8 2 7 month 3
akouchman childbirth 6611 delivery 1375 deliv* 347
akoz due 2797 bwa 409 kanal 409 returned 409 dehyd* 208 dehydrated 208 gonaives 3
akse* accept 16284 accep* 288
aksepte accept 16284 accep* 288
aksi* accid* 7484 accident 7484 actio* 2601 action 2601 activity 2601
aksidan accid* 14968 accident 14968
aksion actio* 5201 action 5201 activity 5201 activ* 4
aksy* actio* 5201 action 5201 activity 5201 activ* 4
aksyon actio* 5201 action 5201 activity 5201 activ* 4
akt certificate 876 certi* 806 birth 282
akte certificate 876 certi* 806 birth 282
akti* activ* 2048 activities 965 offices 927 actio* 693 action 693 activity 693 bariy 142 fleur* 142 fleurimond 142 antoi* 100 antoine 100 entra* 55 entrance 55 rd 47 educational 24 scholarly 24
aktivit actio* 5201 action 5201 activity 5201 activ* 4
aktivite activ* 2179 activities 1731 offices 1236 actio* 283 action 283 activity 283 educational 40 scholarly 40 east 16 communicate 6 enabl* 6 enable 6 neighborhoods 6 group* 3 groups 3
akwa* purif* 2050 purification 2050 tablet 2050 table* 1710 ravin 1476 responsible 282 group 110 grand 22 respo* 15 dont 13 road 3
akwatab purif* 2050 purification 2050 tablet 2050 table* 1710 ravin 1476 responsible 282 group 110 grand 22 respo* 15 dont 13 road 3
akz due 4664
al go 265 check* 135 checking 135 fortn* 108 fortnight 108 ride 107 ton 107 tons 107 fingerprints 106 pictures 106 srt 101 17 85 advan* 74 bow 73 eithe* 73 either 73
alan* aroun* 1928 around 1928
alantou aroun* 1928 around 1928
ale go 484 went 320 victime 234 leavi* 209 leaving 209 identity 167 insul* 150 insult 150 compu* 105 computer 105 aller 99 americain 99 ce 99 est 99 monde 99 ont 99
alet warni* 3430 warning 3430 alert 1213
alet* breastfeed 6365 nursi* 6365 nursing 6365 breas* 15
alete breastfeed 6365 nursi* 6365 nursing 6365 breas* 15
alim* match* 1633 matches 1633 wfp 1119 ration 952 ratio* 924 invol* 162 involved 162 pillage 162 medicament 159 villa* 131 village 131 rouge 128 pilla* 110 avoid 104 concerned 99 healt* 61
alimant wfp 5596 program 227 progr* 54
alimante wfp 1865 invol* 540 involved 540 pillage 540 villa* 436 village 436 pilla* 365 avoid 346 concerned 331 plain* 200 plaine 200 program 76 progr* 18 la 16 conce* 6 toget* 4
alimentaire ration 3173 ratio* 3079
alimentaires ration 1586 ratio* 1539 medicament 794 rouge 639 healt* 307 health 307 terre 162 cente* 6 center 6
aliments ration 3173 ratio* 3079
alimet match* 8164 matches 8164
alimt match* 8164 matches 8164
alkl alcoh* 3877 alcohol 3877 rum 3877
alko* alcoh* 3877 alcohol 3877 rum 3877
alkol alcoh* 3877 alcohol 3877 rum 3877
all gone 747 left 356 contimue 299 gods 299 prayers 299 ur 299 n 243 direction 164 family 141 came 80 paix 61 famil* 58 ready 45 de 26 because 21 pray 21
alle gone 4105 leave 28 left 12
alle* gone 739 airli* 474 airlines 474 ny 474 round 474 towar* 474 towards 474 copie* 297 copies 297 docum* 282 documents 282 active 224 entre 224 instr* 224 instructions 224 nou 224
aller gone 2053 airli* 1184 airlines 1184 ny 1184 round 1184 towar* 1184 towards 1184 trip 72 leave 14 ticke* 10 ticket 10 left 6 price 3
allez copie* 495 copies 495 going 474 docum* 470 documents 470 active 362 entre 362 instr* 362 instructions 362 nous 362 porta* 362 portable 362 nou 361 obtai* 219 obtain 219 registry 90
allo toilette 914 washi* 914 washington 914 hello 535 such 54 mobil* 40 mobile 40 toile* 10 group 3
allo* going 1175 go 118
allons going 1175 go 118
alo then 682 hello 454 moreo* 336 moreover 336 well 200 bayil* 114 bayilorde 114 insta* 114 instance 114 internationnal 114 petig* 114 petigoave 114 sir 72 uncle 46 calls 31 nobod* 28
alor* there* 2398 therefore 2398 then 1323 sentence 335 sente* 330 each 31 reply 7
alors there* 2398 therefore 2398 then 1323 sentence 335 sente* 330 each 31 reply 7
alt warni* 3430 warning 3430 alert 1213
amba* embas* 3304 embassy 3304 consulate 462 consu* 309 bough* 23 bought 23 legal 23 paperwork 23 payed 23 visas 23 paper* 12 lawye* 11 lawyer 11 lette* 3 letter 3
ambassad consulate 5164 consu* 3458 embas* 438 embassy 438
ambassade embas* 3417 embassy 3417 consulate 103 bough* 71 bought 71 legal 71 paperwork 71 payed 71 visas 71 consu* 69 paper* 39 lawye* 36 lawyer 36 lette* 16 letter 16 residency 3
ambi* ambul* 8164 ambulance 8164
ambilans ambul* 8164 ambulance 8164
ame soul 3178 bitter 2746 bitte* 2283 spiri* 1876 spirit 1876 armed 534 el 534 hanch* 534 hancho 534 lobby 534 machi* 534 machine 534 brown 180 hotel 10 car 5
amen* bring 1211 belongs 819 greething 819 recom* 819 recommendation 819 reconstruct 819 belon* 277 planning 263 plann* 262 greet* 7 recon* 7 groun* 4 ground 4
amener bring 2423
amer* american 1274 ameri* 1121 americans 225 ambas* 124 ambassy 124 rendezvous 124 doesn 98 residence 80 repor* 78 report 78 resid* 73 aller 33 americain 33 ce 33 est 33 monde 33
ameriken american 1027 ameri* 904 americans 517 aller 237 americain 237 ce 237 est 237 monde 237 ont 237 que 237 qui 237 tomoi* 237 tomoin 237 witne* 237 witness 237 ya 237
amerikin americans 7050 american 33 ameri* 29
amerikn americans 7050 american 33 ameri* 29
ami friend 2791 obser* 1016 observes 1016 returns 1016 sabba* 1016 sabbath 1016 frien* 155 friends 52
amie friend 1870 jokin* 221 joking 221 friends 180 frien* 104 person 62 perso* 45 impor* 16 important 16 message 7 notes 6 note 5
amis friend 1870 arrived 807 croi 374 crois 374 friends 180 arriv* 142 frien* 104 bouquets 38 bouqu* 33 des 10
amou* darli* 682 darling 682 peace 681 heave* 637 heaven 637 madne* 601 madness 601 crazy 325 bisou 243 deposited 243 desti* 243 destiny 243 happi* 243 happiness 243 depos* 217 learned 173
amour darli* 682 darling 682 peace 681 heave* 637 heaven 637 madne* 601 madness 601 crazy 325 bisou 243 deposited 243 desti* 243 destiny 243 happi* 243 happiness 243 depos* 217 learned 173
ampi* builder 607 domingue 607 experiences 607 indom* 607 indomain 607 competent 436 compe* 435 nations 351 many 247 very 230 unite* 206 united 206 exper* 106 much 62 learned 47 natio* 24
ampil builder 607 domingue 607 experiences 607 indom* 607 indomain 607 competent 436 compe* 435 nations 351 many 247 very 230 unite* 206 united 206 exper* 106 much 62 learned 47 natio* 24
an powde* 105 powdered 105 above 95 upsta* 95 upstairs 95 16 79 hosta* 76 hostage 76 wich 70 general 66 unkno* 62 unknown 62 comit* 61 oppos* 60 opposite 60 quake* 59
anal* analy* 6816 analysis 6816 lab 6816 test 51
analiz analy* 6816 analysis 6816 lab 6816 test 51
anba under 566 trapp* 290 trapped 290 illeg* 273 illegally 273 wet 148 sheltery 126 throu* 114 through 114 downt* 107 downtown 107 soake* 104 soaked 104 below 87 rubble 76 bolo 68
anba* consulate 1291 texts 941 consu* 864 ambas* 512 ambassy 512 rendezvous 512 below 431 hasnt 403 msg 403 pm 403 residence 331 6 266 rubbles 196 decided 158 embas* 109 embassy 109
anbasad consulate 2582 consu* 1729 ambas* 1024 ambassy 1024 rendezvous 1024 residence 662 embas* 219 embassy 219 rende* 161 resid* 130 worki* 32 working 32 start 6
anbi* ambul* 8164 ambulance 8164
anbilans ambul* 8164 ambulance 8164
anbo* recruitment 4666 hire 949 recruit 949 recru* 854
anboche recruitment 4666 hire 949 recruit 949 recru* 854
and hayoo 432 tertu* 432 tertulien 432 pista* 335 pistache 335 savan* 290 savane 290 fr 260 condu* 233 conducteur 233 exp 233 feber* 233 febert 233 mathi* 233 mathieu 233 operator 233
anda* insid* 1524 inside 1524 betwenn 602 dyoba* 602 dyobal 602 dyobe* 602 dyobel 602 juvenat 602 musso 602 juven* 174 seven 47 rest 27 sure 27 betwe* 19 clear 16
andan insid* 1524 inside 1524 betwenn 602 dyoba* 602 dyobal 602 dyobe* 602 dyobel 602 juvenat 602 musso 602 juven* 174 seven 47 rest 27 sure 27 betwe* 19 clear 16
ande* rural 1098 insid* 898 inside 898 darbo* 238 darboun 238 leogan 238 conte* 204 content 204 understood 204 sinis* 139 sinister 139 provinces 103 droui* 80 drouillard 80 countryside 68 affra* 48
andedan insid* 1873 inside 1873 sinis* 463 sinister 463 communial 391 droui* 268 drouillard 268 affra* 159 affraid 159 despite 142 despi* 111 assyl* 92 assylum 92 bad 3 been 3 life 3
andey rural 1220 darbo* 821 darboun 821 leogan 821 provinces 343 suffering 156 clothes 113 provi* 107 countryside 75 cloth* 53 suffe* 41 left 26 espec* 16 especially 16 distributed 10 still 10
andeyo rural 3661 countryside 226
andi* disability 2524 spous* 613 spouses 613 disab* 549 disabled 549 handicapped 549 havin* 521 having 521 handi* 407 diffi* 396 difficulties 112 sisters 41 brothers 14 difficulty 12 sister 11 two 8
andikap disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
andikape disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
ane year 1409 plase 260 huric* 228 huricanes 228 official 76 years 55 posse* 52 possess 52 done 38 goode* 37 goodevening 37 oriental 37 orien* 33 doing 16 its 11 may 9
anem* anemi* 14968 anemia 14968
anemi anemi* 14968 anemia 14968
anfa* facin* 2799 facing 2799 acros* 1317 across 1317 oppos* 561 opposite 561 olymp* 167 olympic 167 pinta* 167 pintade 167 mauso* 42 mausolee 42 palai* 42 palais 42 ravin* 30 ravine 30
anfas facin* 2799 facing 2799 acros* 1317 across 1317 oppos* 561 opposite 561 olymp* 167 olympic 167 pinta* 167 pintade 167 mauso* 42 mausolee 42 palai* 42 palais 42 ravin* 30 ravine 30
anfl* swell* 7484 swelling 7484 swoll* 7484 swollen 7484
anflamasyon swell* 7484 swelling 7484 swoll* 7484 swollen 7484
anfle swell* 7484 swelling 7484 swoll* 7484 swollen 7484
anga* recruitment 4666 hire 949 recruit 949 recru* 854
angaje recruitment 4666 hire 949 recruit 949 recru* 854
angl engli* 4645 english 4645
angl* engli* 4645 english 4645
anglais engli* 4645 english 4645
angle engli* 4645 english 4645
angr ferti* 4811 fertilizer 4811 foods* 705 foodstuff 705 pea 705 peas 705 peasants 704 culti* 609 cultivate 609 seed 510 seeds 510 peasa* 271 corn 53 oil 13 land 10 sugar 3
angr* ferti* 9622 fertilizer 9622
angre ferti* 9622 fertilizer 9622
aniv* holid* 4859 holiday 4859 party 2878 birth* 1424 birthday 1424
anivese holid* 4859 holiday 4859 party 2878 birth* 1424 birthday 1424
anivs holid* 4859 holiday 4859 party 2878 birth* 1424 birthday 1424
aniy* nothi* 504 nothing 504 anyth* 214 anything 214
aniyen nothi* 504 nothing 504 anyth* 214 anything 214
ank again 638 black* 340 blackout 340 fores* 291 foresee 291 whast 291 prsid* 279 prsident 279 bless* 236 blessed 236 media 218 strug* 218 struggle 218 intac* 201 intact 201 crush* 160
anko again 832 decentralize 362 commuity 220 longe* 216 longer 216 anoth* 210 another 210 toilette 195 washi* 195 washington 195 badly 105 decen* 103 bigge* 99 bigger 99 nonse* 67 nonsensical 67
anl up 2472
anle up 2472
anle* kidna* 2851 kidnapped 2851 kidnapping 2851
anlevman kidna* 2851 kidnapped 2851 kidnapping 2851
anlv* kidna* 2851 kidnapped 2851 kidnapping 2851
anlve kidna* 2851 kidnapped 2851 kidnapping 2851
anlvman kidna* 2851 kidnapped 2851 kidnapping 2851
anm bitter 8237 bitte* 6850
anme bitter 8237 bitte* 6850
anme* meanw* 14968 meanwhile 14968
anmenmtan meanw* 14968 meanwhile 14968
annd* bra 1997 insid* 1016 inside 1016 bonit* 869 bonite 869 usenm* 869 usenmake 869 specially 138 speci* 83 secur* 57 security 57 vehic* 28 vehicle 28 martissant 18 stuff 9 marti* 6
anndan bra 1997 insid* 1016 inside 1016 bonit* 869 bonite 869 usenm* 869 usenmake 869 specially 138 speci* 83 secur* 57 security 57 vehic* 28 vehicle 28 martissant 18 stuff 9 marti* 6
anne anne 2576 years 946 cv 116 stude* 113 marie 104 year 79 lacro* 62 lacrobat 62 lower 62 mission 62 places 62 touch* 62 touched 62 student 57 orang* 35 orange 35
anne* years 2364 year 197
annee years 2364 year 197
anni* just 3052 only 269
annik just 3052 only 269
anpe* prevent 2067 preve* 1563 insecticide 782 mousk* 648 mouskitous 648 insec* 640 keep 192 ong 56 far 40 kill 36 net 4
anpeche prevent 2067 preve* 1563 insecticide 782 mousk* 648 mouskitous 648 insec* 640 keep 192 ong 56 far 40 kill 36 net 4
anpi many 1267 much 320 lot 46
anpi* lot 297 heavy 129 much 112 ap 96 very 82 earthquater 73 informationse 69 tfey 69 amput* 68 amputated 68 amputee 68 filth* 67 filthy 67 lwe 65 lwes 65 petit* 63
anpil lot 302 heavy 132 much 114 ap 98 very 83 earthquater 75 informationse 71 tfey 71 filth* 68 filthy 68 lwe 66 lwes 66 petit* 64 petite 64 black* 61 blackout 61
anpite amput* 3877 amputated 3877 amputee 3877
anpl* emplo* 1760 moreo* 482 moreover 482 employee 325 closedplace 169 created 169 vivti* 169 vivtims 169 wickedness 169 job 168 employment 161 bath 149 creat* 113 ladie* 111 ladies 111 write 64
anplwa employment 1199 job 428 emplo* 221 write 220 organization 139 organ* 61 any 10
anplwaman employment 4671 emplo* 861
anplwaye employee 5788 emplo* 438
anre* late 2883 enrol* 1991 enroll 1991 registration 1991 register 38 regis* 20
anrejistre enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
anreta late 5767
ans years 1824 peupl* 909 peuple 909 year 152 hinch* 76 hinche 76 rheto 69 writer 69 18 62 im 26 write* 22 du 6 man 6 20 4 alone 3
ansa* toget* 1643 together 1643 350 340 amounts 340 galet* 340 galets 340 gonna 340 tiny 340 sold 167 amoun* 114 anse 23 being 3
ansam toget* 2054 together 2054
ansanb toget* 2054 together 2054
ansanm toget* 2054 together 2054
anse grande 6519 anse 3080
anse* teach 1225 teaching 1225 pregn* 1002 pregnant 556 teach* 120 ecogr* 95 ecography 95 pregnate 95 woman 70 favor 18 moya 15 falli* 13 falling 13 blocks 8 walk 6 possibility 5
ansent pregn* 1503 pregnant 834 ecogr* 143 ecography 143 pregnate 143 woman 106 favor 27 moya 23 falli* 19 falling 19 blocks 12 walk 9 possibility 7 precautions 3
ansenyman teach 3674 teaching 3674 teach* 359 education 11 educa* 9
anseye teach 3674 teaching 3674 teach* 359 education 11 educa* 9
anseyman teach 3674 teaching 3674 teach* 359 education 11 educa* 9
ansy* teach 1837 teaching 1837 forme* 1345 former 1345 secretary 776 chief 692 secre* 229 teach* 179 o 59 education 5 educa* 4 n 3
ansyman teach 3674 teaching 3674 teach* 359 education 11 educa* 9
ant betwe* 4778 between 517 betwenn 178 dyoba* 178 dyobal 178 dyobe* 178 dyobel 178 juvenat 178 musso 178 juven* 51 seven 14 rest 8 sure 8 clear 5
anta* neighbour 793 beral 509 gen 509 petioville 509 calam* 430 calamity 430 mist 430 striv* 430 striving 430 marie 361 bariy 284 fleur* 284 fleurimond 284 leg 235 antoi* 201 antoine 201
ante* buria* 1243 burial 1243 funer* 1243 funeral 1243 burie* 965 buried 965 bury 518
anteman buria* 1865 burial 1865 funer* 1865 funeral 1865
antere burie* 1448 buried 1448 buria* 933 burial 933 funer* 933 funeral 933 bury 778
anti* antib* 3358 antibiotics 3358 antis* 1076 antiseismic 1076 condoms 3 vitam* 3 vitamines 3
antibiyotik antib* 4484 antibiotics 4484
antibyotik antib* 4484 antibiotics 4484
antm* buria* 1865 burial 1865 funer* 1865 funeral 1865
antman buria* 1865 burial 1865 funer* 1865 funeral 1865
anto* total 2733 antoi* 1191 antoine 1191 merge* 231 merger 231 saint* 231 sainte 231 bariy 57 fleur* 57 fleurimond 57 cheki* 42 chekina 42 philanthropy 42 entra* 22 entrance 22 rd 19
antou total 5466 cheki* 85 chekina 85 philanthropy 85 22 8 phila* 8 remem* 8 remember 8 land 4
antr* enter 1129 between 377 follow 310 follo* 264 barri* 214 barrire 214 chant* 214 chantiley 214 betwe* 213 distibute 183 gonaive 183 partisans 183 flood 170 armed 146 el 146 hanch* 146
antre enter 1242 between 415 follow 341 follo* 291 barri* 236 barrire 236 chant* 236 chantiley 236 betwe* 235 distibute 201 gonaive 201 partisans 201 flood 187 armed 160 el 160 hanch* 160
antrepriz business 1215 busin* 1209 company 1048 compa* 887
anva* flood 933 befor* 686 before 686 flooding 579 flood* 522 came 110
anvan befor* 1373 before 1373
anvayi flood 1865 flooding 1157 flood* 1045 came 220
anvi ministere 1230 relatives 1051 relat* 992 favor 754 decided 749 helpi* 488 helping 488 crowd 272 decid* 249 lives 161 openi* 150 opening 150 international 80 save 47 inter* 10 national 6
anvi* envir* 1464 environment 1464 appro* 533 approximately 533 philanthropic 531 roads 277 segui* 277 seguineau 277 toget* 217 together 217 among 212 phila* 167 dozen 127 barth* 80 bartholy 80 20 28
anviwnman envir* 3417 environment 3417
anviwon appro* 1879 approximately 1879 philanthropic 1871 among 746 phila* 588 20 100 survivors 53 survi* 27 aroun* 8 around 8
anviwonman envir* 3417 environment 3417
anwo above 7846 upsta* 7846 upstairs 7846
anye nothi* 504 nothing 504 anyth* 214 anything 214
anye* nothi* 210 nothing 210 anyth* 184 anything 184 didn 106 egliz 104 nkow 78 dont 64 full 53 overc* 51 overcrowded 51 lator* 46 latortue 46 came 44 mauso* 43 mausolee 43
anyen nothi* 199 nothing 199 anyth* 188 anything 188 didn 111 egliz 106 nkow 80 dont 65 full 54 overc* 52 overcrowded 52 lator* 47 latortue 47 came 45 mauso* 44 mausolee 44
anyi* nothi* 504 nothing 504 anyth* 214 anything 214
anyin nothi* 504 nothing 504 anyth* 214 anything 214
aout augus* 7090 august 7090
ap will 131 ap 54 being 49 livin* 49 living 49 bleed* 46 bleeding 46 sale 40 16 37 happening 35 separating 30 is 28 zones 27 recieve 26 impas* 24 worki* 23
apar* devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
aparey devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
apary devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
apat* rte 384 urgent 366 telli* 351 telling 351 sms 344 urgen* 291 9 216 supplies 212 suppl* 211 close 188 march 136 minus* 134 minustah 134 schools 114 base 94 servi* 88
apati urgent 457 telli* 439 telling 439 sms 430 urgen* 364 close 234 march 169 schools 142 servi* 110 service 62 4636 59 services 10
apel call 507 calle* 362 called 362 moreo* 351 moreover 351 relatives 301 relat* 284 eathq* 245 eathquake 245 favor 216 main 180 heard 107 crowd 78 minutes 58 calls 32 less 31
apep* appro* 3758 approximately 3758 aroun* 16 around 16
apepr appro* 3758 approximately 3758 aroun* 16 around 16
apepre appro* 3758 approximately 3758 aroun* 16 around 16
apl calle* 2019 called 2019 name 14
apli* apply 3757 appli* 1653 application 1653 sartr* 653 sartre 653 lapla* 421 laplaine 421 ready 80 almos* 28 almost 28 thing 5
aplikasyon apply 5636 appli* 2480 application 2480
aplike apply 2818 appli* 1240 application 1240 sartr* 980 sartre 980 lapla* 632 laplaine 632 ready 121 almos* 42 almost 42 thing 7 said 3
appe* call 491 name 433 pill 153 vit 153 complete 138 calls 135 asthm* 113 asthma 113 compl* 111 lovel* 67 lovely 67 pump 59 phone 54 numbe* 20 number 20 families 11
appel calls 1462 complete 413 compl* 333 phone 162 name 159 families 119 call 116 numbe* 52 number 52 ok 28
appeler name 805 numbe* 264 number 264 phone 133 call 95
appelez name 805 numbe* 264 number 264 phone 133 call 95
appelle name 767 lovel* 527 lovely 527 call 397 feel 7
appo* bring 2423
apporter bring 2423
apportez bring 2423
appr* training 2017 train* 1293 bisou 491 deposited 491 desti* 491 destiny 491 happi* 491 happiness 491 depos* 439 learned 349 hands 160 learn 154 learn* 52 between 46 betwe* 26 wante* 11
apprendre training 4035 train* 2587 learn 309
appu* support 2182 suppo* 1092
appui support 2182 suppo* 1092
apr rail 1669 afternoon 677 after 464 corne* 360 corner 360 calva* 343 calvaire 343 lazar* 343 lazarre 343 morne 165 after* 36 du 26 cousi* 11 cousin 11 rue 3
apra* learn* 3260 learning 1999 learn 1213 learned 106 businesses 36 enjoy* 36 enjoying 36 pillaging 36 stand* 36 standing 36 store* 36 stores 36 builder 25 domingue 25 experiences 25 indom* 25
apran learning 11246 learn* 256 learn 38
aprann learn* 2527 learn 1596 learned 530 learning 287 businesses 166 enjoy* 166 enjoying 166 pillaging 166 stand* 166 standing 166 store* 166 stores 166 builder 139 domingue 139 experiences 139 indom* 139
aprantisaj learning 11246 learn* 256 learn 38
apre after 750 afternoon 454 stron* 263 strong 263 causes 167 occur 167 break 163 translated 142 complaining 114 die 98 after* 86 out 86 cause* 77 children 42 insig* 35 insight 35
apre* after 821 learn 578 afternoon 271 hallo 132 censo* 113 censor 113 leadi* 113 leading 113 soil 113 tests 113 test 112 brack* 60 bracket 60 midda* 60 midday 60 dream* 55
apredemen tomor* 1488 tomorrow 1488 after 80 day 22
apremidi afternoon 2708 after* 143
apres after 953 hallo 266 brack* 232 bracket 232 midda* 232 midday 232 drama 127 maybe 90 available 89 durin* 88 during 88 isn 88 as 82 urgent 64 avail* 62 anywh* 53
apro* concerning 3821 conce* 550 regar* 462 regarding 462
apropo concerning 3821 conce* 550 regar* 462 regarding 462
aprs durin* 1736 during 1736 befor* 129 before 129 after 27 since 3
apwe* wage 5647 salar* 2282 salary 2282
apwentman wage 5647 salar* 2282 salary 2282
aqua* purif* 4099 purification 4099 tablet 4099 table* 3420
aquatab purif* 4099 purification 4099 tablet 4099 table* 3420
arbr* trees 4284 tree 1596
arbre trees 4284 tree 1596
arbres trees 4284 tree 1596
arca* archa* 1662 archaie 1662 arcah* 1101 arcahaie 1101 corai* 253 corail 253 forgotten 86 killi* 24 killing 24 forgo* 8 thirst 5
arcahaie archa* 1662 archaie 1662 arcah* 1101 arcahaie 1101 corai* 253 corail 253 forgotten 86 killi* 24 killing 24 forgo* 8 thirst 5
are comity 748 mojad 748 steal* 551 stealing 551 noire 528 desso* 355 dessource 355 lemai* 355 lemaire 355 premi* 355 premiere 355 culturelle 260 educative 260 enfan* 260 enfants 260 epano* 260
areb edge 10132 besid* 228 beside 228
areb* edge 10132 besid* 228 beside 228
arebo edge 10132 besid* 228 beside 228
ares* arres* 7809 arrest 7809 arrested 7809
arestasyon arres* 7809 arrest 7809 arrested 7809
aret* arres* 3905 arrest 3905 arrested 3905 factor 769 manuf* 769 manufacture 769 polices 769 facto* 705 cards 95
arete arres* 7809 arrest 7809 arrested 7809
arge* money 1129
argent money 1129
arme gun 3679 weapo* 3679 weapons 3679 army 1773 military 1773 soldiers 1168 soldi* 167 milit* 15 bandi* 8 bandits 8
arme* gun 3679 weapo* 3679 weapons 3679 army 1773 military 1773 soldiers 1168 soldi* 167 milit* 15 bandi* 8 bandits 8
armee army 3546 military 3546 soldiers 2336 soldi* 335 milit* 31
armes gun 7358 weapo* 7358 weapons 7358 bandi* 16 bandits 16
arop* airpo* 1294 airport 1294
aroport airpo* 1294 airport 1294
arre* stop 2040
arret stop 2040
arreter stop 2040
arri* happen 1623 arrive 1341 arriv* 575 happe* 6
arriv happen 1623 arrive 1341 arriv* 575 happe* 6
arrive happen 1623 arrive 1341 arriv* 575 happe* 6
arrivee happen 1623 arrive 1341 arriv* 575 happe* 6
arriver happen 1623 arrive 1341 arriv* 575 happe* 6
arrt stop 2040
arrt* stop 2040
arrter stop 2040
arti* artist 3127 artib* 978 artibonite 978 artis* 957 whats* 146 whatsoever 146 art 66 arts 66 coordinate 66 creation 66 expo 66 solic* 66 solicit 66 petit* 51 petite 51 creat* 22
artibonite artib* 1956 artibonite 1956 whats* 293 whatsoever 293 petit* 102 petite 102 rivie* 8 riviere 8 form 3
as honne* 337 honney 337 kisse* 337 kisses 337 yestu* 337 yesturday 337 has 268 bisou 245 deposited 245 desti* 245 destiny 245 happi* 245 happiness 245 recov* 240 recover 240 depos* 220
asas* murdered 8042 murderer 8042 murde* 2537
asasen murdered 8042 murderer 8042 murde* 2537
asasinen murdered 8042 murderer 8042 murde* 2537
ase suffi* 4909 sufficient 4909 enoug* 15 enough 15
asek local 3377 official 1086 offic* 36
asen* sanitation 16188 sanit* 1244
asenisman sanitation 16188 sanit* 1244
asis* assist 2274 assis* 1402 assistance 401 assisting 191 limit* 191 limited 191 kensk* 75 kenskoff 75 piles 75 refugees 37 pile 14
asistan assist 5107 assistance 413 assis* 106
asistans assistance 1466 assist 1204 piles 1012 kensk* 1007 kenskoff 1007 assis* 376 pile 182 ourse* 18 ourselves 18 anoth* 3 another 3
asiste assist 3135 assisting 866 limit* 866 limited 866 assis* 580 refugees 168 comin* 25 coming 25 damaged 24 damag* 21 assistance 9 refug* 8 hundreds 7 hundr* 4 means 4 20 3
asos* assoc* 744 association 744 dehyd* 208 dehydrated 208 autor* 158 autorities 158 chane* 158 chanel 158 crist* 158 cristof 158 fanfa* 37 fanfan 37
asosasyon assoc* 1033 association 1033
asosiyasyon autor* 785 autorities 785 chane* 785 chanel 785 crist* 785 cristof 785 assoc* 621 association 621 fanfa* 183 fanfan 183 avenu* 12 avenue 12
asosyasyon dehyd* 521 dehydrated 521 assoc* 517 association 517
aspi* aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
aspirin aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
asse* enoug* 1291 enough 1291 translate 108 trans* 82 important 49 impor* 47 s 22 notes 17 note 16 spend 9
assez enoug* 1291 enough 1291 translate 108 trans* 82 important 49 impor* 47 s 22 notes 17 note 16 spend 9
assi* assistance 3044 assis* 781 avaib* 26 avaible 26 indee* 25 indeed 25 necessity 18
assistance assistance 2743 assis* 704 avaib* 189 avaible 189 indee* 182 indeed 182 necessity 131 sos 5
assister assistance 3093 assis* 793
asso* assoc* 846 association 846 bello* 181 belloc 181 point 181 study* 181 studying 181 wonde* 181 wonder 181 committee 68 commi* 29 group 20
association assoc* 846 association 846 bello* 181 belloc 181 point 181 study* 181 studying 181 wonde* 181 wonder 181 committee 68 commi* 29 group 20
asue tonig* 1213 tonight 1213 eveni* 66 evening 66
asw tonig* 979 tonight 979 ocloc* 746 oclock 746 suppe* 475 supper 475 dinne* 469 dinner 469 10 28 start* 7 started 7 huge 5 eventuel 4 preci* 4 precision 4
aswa tonig* 1213 tonight 1213 eveni* 66 evening 66
aswe tonig* 970 tonight 970 suppe* 760 supper 760 dinne* 750 dinner 750 eveni* 53 evening 53
asye* dish 5145 plate 3022
asyet dish 5145 plate 3022
asyt dish 5145 plate 3022
at aubra* 678 aubran 678 banqu* 678 banque 678 bph 678 clima* 678 climatec 678 haitienne 678 62 667 docteur 667 noel 667 nombe* 667 nomber 667 peguy 667 perni* 656 pernier 656
atak assau* 1957 assault 1957 attacked 1957 attac* 1182 attack 1182 haemo* 665 haemorrohoids 665 doesn 7 enoug* 6 enough 6
atak* assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
atake assau* 5225 assault 5225 attacked 5225 attac* 6 attack 6
atis artists 2332 artis* 2094 music 1597 music* 1597 musician 1597 barik* 453 barikad 453 crew 453 immediate 453 rockf* 453 rockfam 453 caraib 187 lumie* 187 lumiere 187 namin* 187 naming 187
ato now 735
atta* attac* 2878 attack 2878
attaque attac* 2878 attack 2878
attaquer attac* 2878 attack 2878
atte* wait 1511 waiti* 258 waiting 258 accepting 224 institutiones 224 accep* 220 waitt* 213 waitting 213 polit* 167 political 167 await* 158 awaiting 158 econo* 150 economic 150 trans* 60 lette* 52
attend wait 1330 waiti* 999 waiting 999
attendons wait 1330 waiti* 999 waiting 999
attendre wait 1330 waiti* 999 waiting 999
attends wait 1044 accepting 448 institutiones 448 accep* 440 waitt* 426 waitting 426 polit* 334 political 334 await* 316 awaiting 316 econo* 300 economic 300 impatiently 191 since* 191 sincerely 191 yours 191
au natural 171 natur* 168 subsc* 167 subscribe 167 rely 166 au 154 prince 154 princ* 150 sismi* 116 sismic 116 doubt 98 port 98 rescue 93 rescu* 91 beg 82 gonav* 76
auj today 886
aujo* today 856 isn 78 ve 21
aujourd today 784 isn 254 ve 69 info 9 sent 4
aujourdhui today 886
aur accommodation 530 sukku* 456 sukkur 456 crops 301 kachi* 301 kachipul 301 crop 300 facil* 270 facility 270 absol* 256 absolutely 256 bund 256 bunds 256 requirement 256 sajaw* 256 sajawal 256
aura organized 774 drama 294 maybe 208 will 205 available 204 meeti* 193 meeting 193 tsunami 172 tsuna* 155 avail* 142 anywh* 123 anywhere 123 be 73 psychologist 30 psych* 22
auro* will 494 have 7
auront will 494 have 7
auss* also 2145 br 505 soint 505 upon 505 think* 269 thinking 269 programs 217 homeland 197 angel 181 beaut* 143 beautiful 143 dear 67 same 51 too 22 reconstruction 19 acces* 12
aussi also 2145 br 505 soint 505 upon 505 think* 269 thinking 269 programs 217 homeland 197 angel 181 beaut* 143 beautiful 143 dear 67 same 51 too 22 reconstruction 19 acces* 12
auto* transport 4089 bus 939
autobus transport 4089 bus 939
autr* others 1013 addit* 863 additional 863 mosquitoes 863 isn 330 other* 310 banki* 118 banking 118 bnc 118 chara* 118 characterized 118 concentement 118 endea* 118 endeavour 118 estab* 118 establishment 118
autre isn 672 others 583 banki* 236 banking 236 bnc 236 chara* 236 characterized 236 concentement 236 endea* 236 endeavour 236 estab* 236 establishment 236 followed 236 greatest 236 preem* 236 preeminence 236
autres addit* 1726 additional 1726 mosquitoes 1726 others 1404 other* 430
aux les 1874 distroyed 1119 caye 232 cayes 232 care 199 distr* 5
av ave 586 coner 586 didnt 586 sogeb* 586 sogebank 586 caraibes 527 w 527 autor* 394 autorities 394 chane* 394 chanel 394 crist* 394 cristof 394 seaso* 286 season 286 plain* 245
avai* had 1544 rainn* 446 rainning 446 north 87 cyclone 45 cyclo* 20 week 3
avaient had 2059
avais had 2059
avait had 1029 rainn* 892 rainning 892 north 174 cyclone 89 cyclo* 40 week 6
avan befor* 1077 before 1077 becoming 226 complicated 226 forwa* 226 forward 226 waste 226 yeste* 142 yesterday 142 translated 51 complaining 42 lapla* 14 laplaine 14 cost 10 griz 9 lines 9
avan* befor* 625 before 625 advance 374 advan* 326 progress 288 arqui* 195 arquinois 195 futur* 195 future 195 reali* 195 realizations 195 transparency 195 yeste* 124 yesterday 124 spite 81 opene 62
avance souna* 776 sounami 776 spell* 776 spelling 776 thanking 776 advance 708 advan* 616 u 7 thank* 6
avanse progress 7661 progr* 20 advance 4 advan* 3
avant durin* 1736 during 1736 befor* 129 before 129 after 27 since 3
avany yeste* 1123 yesterday 1123 moreo* 812 moreover 812 befor* 167 before 167 calls 74 day 10
avanye yeste* 1421 yesterday 1421 befor* 211 before 211 day 12
ave with 662 follow 569 follo* 484 assoc* 168 association 168 victims 5
avec with 993
aveg blind 5276
avek with 445 shada 198 propr* 193 proprietary 193 peoplel 165 piles 136 kensk* 135 kenskoff 135 via 97 chretien 90 chret* 86 got 81 clerc* 70 clercine 70 night* 64 nights 64
avem rains 624 with 487 ever 460 count 351 waiti* 153 waiting 153 befor* 22 before 22 think 15 me 4
aven with 973 us 9
aven* avenu* 2031 avenue 2031 burning 1388 coupe 1388 burni* 647 rd 149 south 31 5 9
avenue avenu* 4062 avenue 4062
avet* warn 2384 warni* 1715 warning 1715 alert 607
aveti warn 4769
avetisman warni* 3430 warning 3430 alert 1213
avez isn 794 complete 408 has 358 compl* 328 ve 216 sent 11 after 6 should 3
avg blind 5276
avi opini* 1644 opinion 1644
avio* plane 3881 fligh* 2626 flight 2626 airpl* 1010 airplane 1010 catastrophe 387 been 302 houses 149 house* 129 catas* 108 leogane 21 leoga* 10
avion plane 5822 fligh* 3939 flight 3939 airpl* 1515 airplane 1515
avk with 989
avni avenu* 4006 avenue 4006 ambroide 34 salem 34 ambro* 15 maglo* 15 magloire 15 aids 6
avoi* informations 321 insti* 319 acces* 282 access 282 distroyed 148 15 130 regar* 109 regarding 109 others 108 accepting 81 institutiones 81 accep* 80 starv* 71 starving 71 await* 58 awaiting 58
avoir informations 321 insti* 319 acces* 282 access 282 distroyed 148 15 130 regar* 109 regarding 109 others 108 accepting 81 institutiones 81 accep* 80 starv* 71 starving 71 await* 58 awaiting 58
avok* attor* 6829 attorney 6829 lawye* 4202 lawyer 4202 bough* 132 bought 132 legal 132 paperwork 132 payed 132 visas 132 paper* 73 residency 6 wants 3
avoka attor* 6829 attorney 6829 lawye* 4202 lawyer 4202 bough* 132 bought 132 legal 132 paperwork 132 payed 132 visas 132 paper* 73 residency 6 wants 3
avon* thirsty 213 65 146 longe* 146 longer 146 orchi* 146 orchidee 146 needs 140 merge* 121 merger 121 saint* 121 sainte 121 57 101 sos 100 dorel* 94 dorelien 94 lose 91
avons thirsty 213 65 146 longe* 146 longer 146 orchi* 146 orchidee 146 needs 140 merge* 121 merger 121 saint* 121 sainte 121 57 101 sos 100 dorel* 94 dorelien 94 lose 91
avot* abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
avotman abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
avri* april 16329
avril april 16329
avti warn 4769
avti* warni* 3430 warning 3430 alert 1213
avtisman warni* 3430 warning 3430 alert 1213
avtm* abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
avtman abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
avya influ* 3293 influenza 3293 flu 654
avya* airpo* 1294 airport 1294
avyasyon airpo* 1294 airport 1294
avyo* airpl* 4874 airplane 4874 ticke* 1234 ticket 1234 plane 710
avyon airpl* 4874 airplane 4874 ticke* 1234 ticket 1234 plane 710
awon* district 8590
awondisman district 8590
ayen lots 1269 provinces 342 nothi* 168 nothing 168 suffering 156 clothes 113 provi* 106 anyth* 71 anything 71 cloth* 53 suffe* 41 left 26 still 10
ayer* airpo* 1294 airport 1294
ayeropo airpo* 1294 airport 1294
ayew* airpo* 1294 airport 1294
ayewop airpo* 1294 airport 1294
ayewopo airpo* 1294 airport 1294
ayis* haitians 692 haiti* 658 dollar 297 haitian 166 dollars 128 state 125 betwenn 81 dyoba* 81 dyobal 81 dyobe* 81 dyobel 81 juvenat 81 musso 81 haitien 71 dolla* 51 gourv* 46
ayisyen haitians 736 haiti* 642 dollar 416 haitien 184 dollars 179 state 175 gourv* 100 gourvernement 100 dolla* 72 cap 45 black* 24 blackout 24 ones 16 singl* 16 single 16 government 13
ayisyin haitian 1743 haitians 1215 haiti* 30
ayisyn haitian 1743 haitians 1215 haiti* 30
ayit* haiti 234 insul* 229 insult 229 desen* 204 desentralise 204 baddl* 182 baddly 182 bomba* 182 bombardopolis 182 proba* 182 probably 182 rescued 182 occup* 176 occupation 176 culture 173 frequ* 169
ayiti haiti 249 insul* 244 insult 244 desen* 217 desentralise 217 baddl* 193 baddly 193 bomba* 193 bombardopolis 193 proba* 193 probably 193 rescued 193 occup* 187 occupation 187 culture 184 frequ* 179
aysy* haitian 1743 haitians 1215 haiti* 30
aysyen haitian 1743 haitians 1215 haiti* 30
ayti despise 661 hey 661 sache* 661 sachet 661 haiti 333 among 227 despi* 94 groun* 15 ground 15 order 12 jesu 7 jesus 7
azil assyl* 2944 assylum 2944 francais 1439 svp 1439 communial 383 franc* 197 convi* 63 convicts 63 seeki* 63 seeking 63 escaped 49 shoot* 29 shooting 29 escap* 26 present 12 canada 4
b b 1645 abroard 532 becaue 532 bj 257 doors 257 shoot* 225 shooting 225 soldiers 147 desal* 139 desaline 139 lunyo* 139 lunyon 139 lunyone 139 prolonging 139 sant 139 unity 139
ba low 958 below 357 over 226 detai* 175 detail 175 frere 175 jumba* 175 jumbala 175 litle 175 bas 173 verre* 173 verrettes 173 require 164 give 157 her 140 ravin 138
baba* goodb* 6266 goodbye 6266
babay goodb* 6266 goodbye 6266
babi* babio* 5613 babiole 5613
babiole babio* 5613 babiole 5613
baby* babio* 5613 babiole 5613
babyl babio* 5613 babiole 5613
babyol babio* 5613 babiole 5613
bac exams 1565 exam 1157
bacc* exams 1565 exam 1157
baccalaurat exams 1565 exam 1157
baccalaureat exams 1565 exam 1157
bach tarpa* 8672 tarpaulin 8672
bach* tarps 1822 tarp 795 sheeting 354 plastic 13 plast* 7
bacha sheeting 9536 plastic 342 plast* 183 sheet* 67
bache tarps 1892 tarp 825
baches tarps 1892 tarp 825
baga* thing* 353 things 353 thing 221 stuff 193 everything 180 functional 96 somet* 94 overc* 84 overcrowded 84 affil* 83 affiliation 83 jeune* 83 jeunesse 83 jpp 83 pouvo* 83 pouvoir 83
bagay thing* 370 things 370 thing 225 stuff 198 everything 186 functional 99 somet* 98 affil* 90 affiliation 90 jeune* 90 jeunesse 90 jpp 90 pouvo* 90 pouvoir 90 overc* 87 overcrowded 87
bail provide 4466 provi* 45
bak final 2084 philo* 2084 philosophy 2084 plase 1014 official 297 exam 246 done 150 doing 63 may 36 exams 18 over 16 offic* 10
baka* final 4347 philo* 4347 philosophy 4347
bakaloreya final 4347 philo* 4347 philosophy 4347
bal bulle* 2143 bullet 2143 gunsh* 2143 gunshot 2143 shoot 2143 shot 1935 her 1827 him 15
bala* balls 1435 belle 1435 belan* 699 belanton 699 balan* 649 balance 649 maxim* 540 maximum 540 anse 387 boi 372 bois 372 ball 261 knows 257 clothing 247 along 163 cant 104
bali her 5482 him 46
bam give 711 me 6
ban give 391 addreses 314 commitee 146 medicaitons 146 necessities 146 stavi* 124 staving 124 send 102 mulle* 97 muller 97 wrote 84 cell 47 comitee 46 informatioon 46 organised 46 family 36
bana* banan* 3904 banana 3904 plantain 3904 berna* 962 bernard 962 ecole 962 normale 962 perou 962 peruv* 962 peruvian 962 caused 50 refugees 48 bandi* 18 bandits 18 cause* 16 norma* 7
banann banan* 7808 banana 7808 plantain 7808 plant* 7
band* bandi* 2282 bandits 2282 banda* 972 bandage 972 aband* 510 abandoned 510 negle* 510 neglected 510 thug 332 thugs 332 absol* 128 absolutely 128 bund 128 bunds 128 requirement 128 sajaw* 128
bandaj banda* 7774 bandage 7774
bandi bandi* 3366 bandits 3366 thug 1192 thugs 1192 berna* 10 bernard 10 ecole 10 normale 10 perou 10 peruv* 10 peruvian 10
bandits gun 7358 weapo* 7358 weapons 7358 bandi* 16 bandits 16
bandonnen aband* 4082 abandoned 4082 negle* 4082 neglected 4082
bank bank 1734 leogann 1377 account 1121 accou* 663 banks 596 highe* 177 higher 177 raise 157 badly 19 dollar 13 central 3 sugar 3
banm eatin* 393 eating 393 wanna 260 cover* 255 covers 255 give 181 link 175 onlin* 175 online 175 orlan* 175 orlando 175 bady 167 colon 156 foof 156 umpas* 156 umpasse 156
bann relatives 631 relat* 595 digiceel 517 seime 517 thio 517 thios 517 finish 466 favor 453 bunch 259 containers 259 criminals 259 hidin* 259 hiding 259 robbers 259 toler* 259 tolerance 259
bann* banan* 3904 banana 3904 plantain 3904 give 343 us 12 plant* 3
bannann banan* 7808 banana 7808 plantain 7808 plant* 7
bannou give 685 us 24
banq* account 2173 accou* 1285 banki* 361 banking 361 bnc 361 chara* 361 characterized 361 concentement 361 endea* 361 endeavour 361 estab* 361 establishment 361 followed 361 greatest 361 preem* 361 preeminence 361
banque account 2173 accou* 1285 banki* 361 banking 361 bnc 361 chara* 361 characterized 361 concentement 361 endea* 361 endeavour 361 estab* 361 establishment 361 followed 361 greatest 361 preem* 361 preeminence 361
bas danjo* 477 danjour 477 urege* 477 uregent 477 assoc* 336 association 336 there 166 downt* 102 downtown 102 adult* 94 adults 94 victims 9
bat beat 4749 arms 1059 legs 1059 hit 523 beate* 428 beaten 428 arm 108 leg 30
bata* batai* 2041 bataille 2041 geral* 2041 gerald 2041 battl* 1952 battle 1952 fight 1952 important 60 impor* 57 an 53 message 25 notes 21 note 19 messa* 9
bataillele batai* 4082 bataille 4082 geral* 4082 gerald 4082
bataj batai* 4082 bataille 4082 geral* 4082 gerald 4082
batay battl* 3905 battle 3905 fight 3905 important 120 impor* 115 an 106 message 49 notes 42 note 38 messa* 18 thi 3 this 3
bate* ship 4869 boat 3845
bateau ship 4869 boat 3845
bati construct 2365 build 1326 set 1059 ones 515 singl* 506 single 506 separate 326 authorization 281 ditch 281 intervene 281 takes 281 separ* 273 built 201 const* 122 10 114 effort 31
bati* bapti* 1277 baptist 1277 building 678 build* 587 certificate 498 certi* 458 birth 160 batis* 134 batiste 134 benna* 134 bennau 134 entri* 134 entries 134 exami* 74 examinations 74 listening 42
batiment building 4067 build* 3522
batis bapti* 7664 baptist 7664
batist remak* 1313 remake 1313 files 571 file 554 certificate 514 certi* 473 present 364 birth 165 prese* 71 seism 21 part 4
batiste certificate 584 certi* 537 batis* 536 batiste 536 benna* 536 bennau 536 entri* 536 entries 536 exami* 294 examinations 294 birth 188 listening 169
batisteu certificate 876 certi* 806 birth 282
bato ship 3246 boat 2563 necessary 284 neces* 203 translate 10 trans* 8 impor* 5 important 5
batr* batte* 9622 battery 9622
batri batte* 9622 battery 9622
bay givin* 217 giving 217 give 196 transfusion 181 officers 123 distributing 114 breastfeed 110 nursi* 110 nursing 110 lies 88 illnesses 86 identification 64 white* 55 whites 55 gave 54 came 53
baye provide 4466 provi* 45
bayo them 1132 give 58
baz base 4306 300 1128 king 1128 km 1128 19 343 east 196 32 138 thomassin 27 rte 19 9 11 suppl* 11 supplies 11 thoma* 10 minus* 7 minustah 7
bb mute 1222 blanc 1167 babie* 661 babies 661 baby 422 bb 360 couti* 360 coutinue 360 beb 265 othe 265 raine 265 too 158 nazon 64 57 27 petion 15 doctor 13
bbs babie* 2715 babies 2715 baby 68
bche tarps 1892 tarp 825
bche* tarps 1892 tarp 825
bches tarps 1892 tarp 825
be breathe 876 jasmi* 819 jasmin 819 villa 819 32 719 unabl* 352 unable 352 smell 318 allha* 199 allhadino 199 belongings 199 exhau* 199 exhausted 199 khask* 199 khaskheli 199 nrsp 199
beau* digicell 325 foreign 294 advance 270 many 253 countries 242 advan* 235 forei* 170 your 167 translate 65 much 64 trans* 49 important 29 impor* 28 ok 20 thank 18 s 13
beaucoup digicell 406 foreign 368 advance 337 many 317 countries 303 advan* 294 forei* 213 your 209 much 80 ok 25 thank 23 lot 12 information 3
bebe mute 1901 formu* 1036 formula 1036 infan* 899 infant 899 baby 897 babie* 352 babies 352 laval 239
bebe* babie* 2715 babies 2715 baby 68
bebes babie* 2715 babies 2715 baby 68
beca* n 415 by 231 because 169 becau* 145 came 136 paix 104 destroyed 69 family 69 destr* 47 de 44 famil* 28 left 10 all 6 lost 6
because n 415 by 231 because 169 becau* 145 came 136 paix 104 destroyed 69 family 69 destr* 47 de 44 famil* 28 left 10 all 6 lost 6
bef beef 8164 cow 8164
begi* sen 801 sens 801 complete 209 notes 169 compl* 168 clear 164 note 153 message 70 doesn 28 messa* 25 translate 19 trans* 15 text 13 thi 11 this 11 important 9
begin sen 801 sens 801 complete 209 notes 169 compl* 168 clear 164 note 153 message 70 doesn 28 messa* 25 translate 19 trans* 15 text 13 thi 11 this 11 important 9
beki* crutc* 14968 crutches 14968
bekiy crutc* 14968 crutches 14968
bel nice 5116 air 1970 meno 676 menos 676 bel 610 43 51 beaut* 34 beautiful 34 stars 11 star 5 rue 4 fonta* 3 fontamara 3
bela* bel 5208 air 840
belair bel 5208 air 840
bele bel 5208 air 840
bell* butte 352 programs 321 homeland 292 moon 259 beaut* 212 beautiful 212 bello* 202 belloc 202 point 202 study* 202 studying 202 wonde* 202 wonder 202 complete 140 4 136 compl* 113
belle butte 528 programs 481 homeland 438 moon 388 beaut* 317 beautiful 317 complete 210 compl* 169 dear 148 too 134 boyer 77 mysel* 56 myself 56 s 49 message 44 reconstruction 42
belm stepm* 6266 stepmother 6266
belm* stepm* 4177 stepmother 4177 law 1169 mothe* 16 mother 16
belme stepm* 4177 stepmother 4177 law 1169 mothe* 16 mother 16
bels* sister 2519 law 1051 siste* 712
belse sister 2519 law 1051 siste* 712
bene* volun* 585 volunteer 585 benef* 488 benefit 488 solid* 379 solidarity 379 bened* 316 benediction 316 batis* 178 batiste 178 benna* 178 bennau 178 entri* 178 entries 178 solin* 166 solino 166
benediksyon bles 1083 bless 1083
benevl volun* 1755 volunteer 1755
benevol volun* 1755 volunteer 1755
benevole volun* 1755 volunteer 1755
beni bles 1072 bless 1072 firm 7 god 7 massi* 7 massive 7 stron* 4 strong 4
beni* grace 1490 bless* 709 blessed 709 struck 213 struc* 193 translate 81 trans* 62 bles 37 bless 37 important 37 impor* 35 longe* 20 longer 20 s 17 notes 13 note 12
benir grace 1490 translate 162 trans* 124 important 74 impor* 70 bles 37 bless 37 s 33 notes 26 note 23
benisse grace 2979 bles 73 bless 73
beny bathe 6831 shower 6831 bath 835 showe* 6
beny* bathe 1701 shower 1701 bathr* 1580 bathroom 1580 showe* 1328 showering 709 bath 208 groun* 36 ground 36 than 4 body 3 lives 3
benyen bathe 1701 shower 1701 bathr* 1580 bathroom 1580 showe* 1328 showering 709 bath 208 groun* 36 ground 36 than 4 body 3 lives 3
beso* needs 343 champs 312 27 217 champ* 211 assis* 181 trained 133 etc 132 assistant 122 butte 116 agron* 109 agronomy 109 colon 99 foof 99 umpas* 99 umpasse 99 berti* 96
besoin champs 354 needs 308 27 246 champ* 240 assis* 205 trained 152 etc 150 assistant 138 butte 132 agron* 124 agronomy 124 colon 112 foof 112 umpas* 112 umpasse 112 berti* 109
besoins needs 1222
besw* debc 863 jman 863 withi* 863 within 863 specified 455 thati 455 areac* 403 areached 403 jan 403 pont 403 sheltering 403 sonde 403 manager 306 needs 306 manag* 151 creol* 54
beswen debc 863 jman 863 withi* 863 within 863 specified 455 thati 455 areac* 403 areached 403 jan 403 pont 403 sheltering 403 sonde 403 manager 306 needs 306 manag* 151 creol* 54
bet animal 4445 cattl* 4445 cattle 4445 bug 1425 insect 1425 anima* 1151 animals 1151 lives* 1151 livestock 1151 insec* 23
beto* concr* 7484 concrete 7484 trapp* 1129 trapped 1129 rubble 215 rubbl* 75
beton concr* 7484 concrete 7484 trapp* 1129 trapped 1129 rubble 215 rubbl* 75
bezo* needs 523 toilette 306 washi* 306 washington 306 resso* 244 ressources 244 wipe 244 wipes 244 front* 186 frontiere 186 sans 186 san 184 airpo* 183 airport 183 hygienic 63 such 18
bezoen needs 1222
bezoin airpo* 643 airport 643 needs 611
bezouen needs 1222
bezouin toilette 717 washi* 717 washington 717 resso* 570 ressources 570 wipe 570 wipes 570 front* 434 frontiere 434 sans 434 san 430 hygienic 146 such 42 shoe 40 shoes 40 mobil* 31
bezu* needs 1222
bezuen needs 1222
bezw* need 125 nee 44 gazol* 42 gazoline 42 prese* 29 fores* 27 foresee 27 whast 27 finis* 21 digiceel 20 seime 20 thio 20 thios 20 file 12 files 12 organizations 12
bezwe needs 1222
bezwen need 120 nee 47 gazol* 45 gazoline 45 prese* 34 fores* 29 foresee 29 whast 29 finis* 23 digiceel 21 seime 21 thio 21 thios 21 organizations 20 akazy* 18 akazya 18
bezwenn needs 1222
bezwens needs 1222
bezwin need 134 needs 66 tents 44
bezy* imfor* 472 imformations 472 debus* 442 debussy 442 link 265 onlin* 265 online 265 orlan* 265 orlando 265 tents 167 needs 99 cant 91 ti 74 evacu* 58 evacuation 58 need 49
bezyen imfor* 472 imformations 472 debus* 442 debussy 442 link 265 onlin* 265 online 265 orlan* 265 orlando 265 tents 167 needs 99 cant 91 ti 74 evacu* 58 evacuation 58 need 49
bgy stuff 4441 thing 386 thing* 68 things 68
bi goal 4488 objec* 4488 objective 4488 husba* 904 husband 904 purpo* 675 purpose 675 mysel* 103 myself 103 kid 67 kids 67 been 34 2 27 month 13 pregnant 8 until 8
bib bible 7935
bibl* libra* 5443 library 5443 censo* 377 censor 377 leadi* 377 leading 377 soil 377 tests 377 test 374 bible 87 professor 62 mind 43 profe* 3
bibliyotek libra* 8164 library 8164
bibliyotk libra* 8164 library 8164
bien well 333 sentences 245 lesso* 228 lesson 228 liter* 228 literal 228 translation 228 thsnk 179 lovel* 175 lovely 175 or 174 rarel* 153 rarely 153 writt* 126 written 126 belongs 106
bil ticke* 3702 ticket 3702
bile ticke* 3702 ticket 3702
bis bis 2378 bus 1400 buse 537 buses 537 identified 537 into 175 south 153 62 98 docteur 98 noel 98 nombe* 98 nomber 98 peguy 98 363 85 prolongee 85 tired 71
bisi* bicyc* 8164 bicycle 8164
bisiklet bicyc* 8164 bicycle 8164
bisiklt bicyc* 8164 bicycle 8164
bisk* biscu* 13816 biscuits 13816 crackers 13816
biskwit biscu* 13816 biscuits 13816 crackers 13816
biwo offic* 1419 office 731 burea* 331 bureau 331 currently 331 functionning 331 urgency 331 offices 210 force 152 borro* 105 borrow 105 curre* 64 funct* 3
biye ticke* 3702 ticket 3702
bizn* business 2253 busin* 2242 trade 74 company 24 compa* 20
biznis business 2253 busin* 2242 trade 74 company 24 compa* 20
bizo* bizot* 5613 bizoton 5613
bizoton bizot* 5613 bizoton 5613
bizt* bizot* 5613 bizoton 5613
bizton bizot* 5613 bizoton 5613
bjr morni* 785 morning 785 hello 32 good 8
blan white 2750 white* 1196 whites 1196 foreigner 853 personal 252 opini* 189 opinion 189 handing 55 handling 55 technicians 55 forei* 48 handi* 14 emerg* 10 emergency 10 handl* 8 institutions 7
blan* impasse 1267 blanc 1098 impas* 616 bb 608 couti* 608 coutinue 608 blanc* 306 blanchard 306 silo 306 cornr* 248 cornrow 248 denim 248 printed 248 sees 248 weari* 248 wearing 248
ble blue 11714 wheat 3618 corn 818 flour 4
bles* injur* 833 injured 833 wound* 685 wounded 685 injury 333 cut 222 francais 127 svp 127 bles 95 bless 95 efforts 65 dear 46 effor* 22 bye 17 franc* 17 wound 4
blese wound* 1307 wounded 1307 injur* 589 injured 589 cut 517 injury 85 wound 78 caraib 7 lumie* 7 lumiere 7 namin* 7 naming 7 radio* 7 radios 7 broke* 3 broken 3
blesi injury 3274 wound 2989 wound* 286 wounded 286 injur* 19 injured 19
bless francais 1423 svp 1423 efforts 921 dear 657 injur* 560 injured 560 effor* 319 bye 236 franc* 195 u 21 bles 10 bless 10 ok 8 friends 5 frien* 3
blesse injur* 977 injured 977 injury 492 bles 258 bless 258 very 118 wound* 43 wounded 43 much 32 god 5
blessee injury 5685 wound* 496 wounded 496 injur* 33 injured 33
blesses injur* 1679 injured 1679
blesss injur* 1679 injured 1679
blessure injury 5685 wound* 496 wounded 496 injur* 33 injured 33
blessures injury 5685 wound* 496 wounded 496 injur* 33 injured 33
blf lies 5093 false 1281 lie 265
bliy forgotten 6237 forgot 981 forgo* 567 forge* 71 forget 71
bliy* forge* 1242 forget 1242 forgo* 883 forgot 482 forgotten 375 eathq* 249 eathquake 249 main 182 less 31 broug* 17 brought 17 admis* 16 admisions 16 admit* 16 admitted 16 postp* 16
bliye forge* 1242 forget 1242 forgo* 883 forgot 482 forgotten 375 eathq* 249 eathquake 249 main 182 less 31 broug* 17 brought 17 admis* 16 admisions 16 admit* 16 admitted 16 postp* 16
blk block 14482 blocks 662 block* 10
blm law 3508 mothe* 49 mother 49
blof lies 5093 false 1281 lie 265
blok blocks 6396 block 4716 block* 98 moya 17 falli* 14 falling 14 walk 6
blok* blocked 1071 stuck 1043 norma* 528 normal 528 block* 510 trapp* 452 trapped 452 havin* 332 having 332 attac* 163 attack 163 aftershocks 4 feel 3
bloke blocked 1071 stuck 1043 norma* 528 normal 528 block* 510 trapp* 452 trapped 452 havin* 332 having 332 attac* 163 attack 163 aftershocks 4 feel 3
bloq* blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
bloqu blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
bloque blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
bloques blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
bloqus blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
bls sister 2519 law 1051 siste* 712
blt lotte* 6266 lottery 6266
bnir grace 2979 bles 73 bless 73
bnis* grace 2979 bles 73 bless 73
bnisse grace 2979 bles 73 bless 73
bnvo* volun* 1755 volunteer 1755
bnvole volun* 1755 volunteer 1755
bo near 685 waterside 658 overs* 448 overseas 448 end 167 next 148 besid* 125 beside 125 here 120 repla* 107 replace 107 id 86 closedplace 71 created 71 left 71 vivti* 71
bofr law 2084 brother 1164 broth* 424
bofr* law 2084 brother 1164 broth* 424
bofre law 2084 brother 1164 broth* 424
boir* drink 2136 drink* 880 drinking 880
boire drink 2136 drink* 880 drinking 880
bois wood 4007 drink 1068 charc* 875 charcoal 875 drink* 440 drinking 440
boki* bucke* 4273 bucket 4273 recip* 1196 recipient 1196 hasn 139 zopop* 54 zopope 54 runni* 32 running 32
bokit bucke* 4273 bucket 4273 recip* 1196 recipient 1196 hasn 139 zopop* 54 zopope 54 runni* 32 running 32
boko* besid* 3900 beside 3900 next 13 near 3
bokote besid* 3900 beside 3900 next 13 near 3
bole* lotte* 6266 lottery 6266
bolet lotte* 6266 lottery 6266
bon good 357 vouch* 291 voucher 291 early 252 cheap 174 bette* 163 better 163 coura* 130 courage 130 domes* 130 domestic 130 serva* 130 servant 130 bow 105 knees 105 coupo* 98
bonb* candy 3770 cookies 1927 cooki* 1602 bonba* 1139 bonbadopolis 1139 baddl* 919 baddly 919 bomba* 919 bombardopolis 919 proba* 919 probably 919 rescued 919 survivors 9 survi* 4
bonbon candy 7536 cookies 3855 cooki* 3204
bond* god 810 bles 147 bless 147 ak 45 amess* 45 amessage 45 anba 45 bagay 45 bondy* 45 bondye 45 di 45 f 45 grang* 45 grangou 45 kote 45 kouny* 45
bondye god 731 bles 220 bless 220 ak 58 amess* 58 amessage 58 anba 58 bagay 58 bondy* 58 bondye 58 di 58 f 58 grang* 58 grangou 58 kote 58 kouny* 58
bone early 8553
bonj* hello 303 morni* 295 morning 295 hi 226 reports 191 residential 191 unver* 191 unverified 191 artist 64 broad* 40 broadcast 40 fanat* 40 fanatic 40 incon* 40 inconditional 40 luco 40
bonjou hi 361 morni* 315 morning 315 reports 299 residential 299 unver* 299 unverified 299 hello 194 artist 94 broad* 64 broadcast 64 fanat* 64 fanatic 64 incon* 64 inconditional 64 luco 64
bonjour morni* 256 morning 256 spous* 161 spouses 161 hello 158 importain 156 donations 95 membe* 95 members 95 nazar* 95 nazareen 95 copie* 84 copies 84 different 80 docum* 80 documents 80
bonn writed 550 else 530 good 418 wante* 389 wanted 389 write* 372 wrong 85
bonn* good 441 compr* 240 comprehesion 240 counting 240 night 182 darli* 133 darling 133 durin* 98 during 98 well 71 crazy 63 bisou 56 deposited 56 desti* 56 destiny 56 happi* 56
bonne compr* 433 comprehesion 433 counting 433 darli* 397 darling 397 well 312 br 217 soint 217 upon 217 crazy 189 advice 164 good 155 bisou 142 deposited 142 desti* 142 destiny 142
bonnwit night 1516 good 25
bons* eveni* 393 evening 393 impat* 221 hello 108 gerar* 87 gerard 87 forse* 86 forsee 86 surnamis 86 goode* 78 goodevening 78 oriental 78 srt 78 orien* 70 surna* 67 rte 60
bonsoir eveni* 481 evening 481 art 145 arts 145 coordinate 145 creation 145 expo 145 solic* 145 solicit 145 despr* 144 desprate 144 impatiently 125 since* 125 sincerely 125 yours 125 schol* 116
bonswa eveni* 318 evening 318 gerar* 179 gerard 179 forse* 140 forsee 140 include 140 surnamis 140 goode* 129 goodevening 129 oriental 129 srt 127 orien* 115 surna* 109 hello 106 rte 97
bonswar eveni* 807 evening 807 hello 37 good 10
bop law 2429 fathe* 597 father 597
bope law 2429 fathe* 597 father 597
bos craft* 4662 craftsman 4662 mason 1298 carpe* 738 carpenter 738 builder 367 domingue 367 experiences 367 indom* 367 indomain 367 competent 264 compe* 263 bos 109 boss 109 exper* 64 learned 28
bou mud 4626
bouc* mouth 5443 rainn* 580 rainning 580 north 113 cyclone 58 in 36 cyclo* 26 need 18 week 4
bouch mouth 8164 in 46 need 33
boue mud 4626
bouj* candl* 13817 candle 13817 candles 13817
bouji candl* 13817 candle 13817 candles 13817
bouk bouquet 812 coi 812 cois 812 lycee 812 plafo* 812 plafocrac 812 town 728 villa* 684 village 684 stand 175 anymo* 91 anymore 91 jacqu* 57 jacques 57 unkno* 10 unknown 10
bouk* excha* 979 exchange 979 24 580 bouka* 580 boukan 580 363 513 prolongee 513 ride 507 ton 507 tons 507 tired 429 ambroise 392 bouquets 176 croix 170 bouqu* 155 plate* 112
boukante excha* 4897 exchange 4897 chang* 125 change 125
bouke 363 1284 prolongee 1284 tired 1073 ambroise 979 bouquets 440 croix 426 bouqu* 388 ambro* 138 maglo* 138 magloire 138 des 117 avenu* 63 avenue 63 prolo* 49 bis 34
boul* baker* 1203 bakery 1203 burni* 612 boule* 583 boulevard 583 burn 558 burne* 558 burned 558 bulld* 401 bulldozer 401 tract* 391 tractor 391 lands* 327 landslide 327 passed 241 ball 176
boulanje baker* 5613 bakery 5613
boulanjri baker* 5613 bakery 5613
boulanri baker* 5613 bakery 5613
bouldoz bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
bouldoze bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
boule burni* 2141 burn 1952 burne* 1952 burned 1952 passed 846 passe* 619 ball 617 admin* 217 administrations 217 burnig 217 depose 217 severals 217 thout* 217 thouth 217 burning 211 coupe 211
boulement lands* 2290 landslide 2290 pile 115 sand 99 burie* 93 buried 93 death* 16 deaths 16
boulva boule* 8164 boulevard 8164
bouq* bouquets 881 croix 852 bouqu* 776 des 233
bouquets bouquets 881 croix 852 bouqu* 776 des 233
bour* donke* 3742 donkey 3742 scholarships 2345 push 1400 shove 1400 schol* 134 scholarship 134 crowd 74
bourad push 5601 shove 5601 crowd 294
bourik donke* 14968 donkey 14968
bourse scholarships 4690 scholarship 268 schol* 267
bourses scholarships 4690 scholarship 268 schol* 267
bous scholarship 1349 schol* 1348 scola* 777 scolarship 777 scholarships 602 rebuilding 111 rebui* 4
bous* push 2800 shove 2800 necessary 426 neces* 304 crowd 147 translate 16 trans* 12 impor* 7 important 7 message 3 notes 3 s 3
bousad push 5601 shove 5601 crowd 294
bout 350 851 amounts 851 galet* 851 galets 851 gonna 851 tiny 851 end 792 sold 418 amoun* 285 anse 58 being 7 communal 6 dollars 5 ville 5 secon* 3 second 3
bout* bouti* 1814 boutilier 1814 bottl* 1778 bottle 1778 bottled 1778 pimpl* 1111 pimples 1111 shop 806 rash 725 store 695 30 153 buyin* 153 buying 153 cart 153 gourd* 8 gourdes 8
boutey bottl* 5335 bottle 5335 bottled 5335
boutik shop 3625 store 3129 30 688 buyin* 688 buying 688 cart 688 gourd* 35 gourdes 35
boutilier bouti* 8164 boutilier 8164
boutilye bouti* 8164 boutilier 8164
bouton pimpl* 4997 pimples 4997 rash 3261
bouty bottl* 5335 bottle 5335 bottled 5335
bqts undes* 1419 undestanding 1419 bouquets 616 croix 596 bouqu* 543 des 163
bra arm 1788 fract* 1048 fracture 1048 amput* 969 amputated 969 amputee 969 exten* 567 extended 567 maria* 88 mariani 88 bone 85 dessa* 84 dessalines 84 b 29 union 10 located 3
bras arm 6922 hand 126
brez* brazi* 7809 brazil 7809 brazilian 7809
brezil brazi* 7809 brazil 7809 brazilian 7809
brezilyen brazi* 7809 brazil 7809 brazilian 7809
bri rumor 3522
brig* criminal 5003 crimi* 2941
brigan criminal 5003 crimi* 2941
bril* burn 7809 burne* 7809 burned 7809
brile burn 7809 burne* 7809 burned 7809
bsr eveni* 807 evening 807 hello 37 good 10
btim* building 4067 build* 3522
btiment building 4067 build* 3522
bulv* boule* 8164 boulevard 8164
bulva boule* 8164 boulevard 8164
buro office 2110 offic* 782
bus transport 2041 fingerprints 1442 pictures 1442 finge* 548 bus 469 transportation 142 saw 108 pictu* 107 using 55 side 52 took 39 went 18
busi* business 1215 busin* 1209 company 1048 compa* 887
busines business 1215 busin* 1209 company 1048 compa* 887
bw nor 1596 micro* 943 microbes 943 blvd 586 innov* 586 innovat 586 nay 586 octobre 586 catch 258 drink 188 octob* 127 adres* 37 adress 37 capit* 24 capital 24 u 17
bwa firew* 2032 firewood 2032 trees 952 boi 760 bois 760 charc* 573 charcoal 573 arms 451 legs 451 tree 355 bwa 212 kanal 212 returned 212 wood 122 canal 69 arm 46
bwas* bever* 14968 beverage 14968
bwason bever* 14968 beverage 14968
bwat box 23428
bwe drink 1761 drink* 784 drinking 784 gabyo* 203 gabyon 203 southern 203 relie* 111 relief 111 south* 69 part 5
bwez* needs 1222
bwezen needs 1222
bwos toothbrush 6536 toothpaste 6536 tooth* 214 soap 50
bwou* wheelbarrow 8529 wheel* 376
bwouet wheelbarrow 8529 wheel* 376
bwout wheelbarrow 8529 wheel* 376
bye beer 7809 bye 3305 efforts 167 dear 119 side 65 effor* 58 frida* 57 friday 57 mysel* 6 myself 6 ll 5 u 4
byen fine 1425 away 805 soon 736 well 581 casez 244 holes* 244 holese 244 poors 244 tahnk 244 campa* 204 campaign 204 impatienntly 204 offer* 204 offering 204 vaksi* 204 vaksination 204
byen* soon 5885
byento soon 5885
byin fine 7996 conve* 724 conversation 724 jame 724 james 724 looks 724 rigth 724 works 724 christian 23 lead 21 18 9 his 8
c showering 276 informatic 230 ingen* 230 ingeneer 230 avala* 180 avalaible 180 electronic 180 interesting 180 jobpaw 167 these 140 condoms 131 vitam* 131 vitamines 131 com 123 poten* 102 potent 102
caba* cabar* 4277 cabaret 4277
cabaret cabar* 4277 cabaret 4277
cabr* cabri* 5471 cabrit 5471 morne 151
cabrit cabri* 5471 cabrit 5471 morne 151
cada* corps* 4204 corpses 4204 bodie* 1531 bodies 1531
cadavre corps* 4204 corpses 4204 bodie* 1531 bodies 1531
cadavres corps* 4204 corpses 4204 bodie* 1531 bodies 1531
cafe cafe 1588 cyber 1588 detai* 221 detail 221 frere 221 jumba* 221 jumbala 221 litle 221 wich 143 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
call misse* 893 missed 893 anywa* 453 anyways 453 nigga 453 yo 443 bai 372 creol 372 ingli* 372 inglish 372 adres* 193 adress 193 50 187 meeti* 72 meeting 72 sorry 53
cam transfer 1813 money 30 trans* 25
cami* truck 4045 vehic* 166 vehicle 166 car 83
camion truck 4045 vehic* 166 vehicle 166 car 83
camp camps 3846 camp 245
camp* camps 1923 province 1725 countryside 200 camp 122 provi* 48
campagne province 3451 countryside 400 provi* 96
camps camps 3846 camp 245
cana* canada 1295 canaa* 988 canaan 988 canap* 636 canape 636 vert 636 canad* 320 france 173 convi* 89 convicts 89 seeki* 89 seeking 89 escaped 69 franc* 61 shoot* 41 shooting 41
canaan canaa* 2963 canaan 2963 dorel* 17 dorelien 17 50 7 bis 7 33 5
canape canap* 1992 canape 1992 vert 1992
cap cap 1749 haitien 1218 haiti* 34 pile 10 sand 9 burie* 8 buried 8 rely 5
capa* able 1302 cap 880 haitien 613 haiti* 17 could 12
capab able 2605 could 25
capaysyen cap 1760 haitien 1226 haiti* 34
car obser* 751 observes 751 returns 751 sabba* 751 sabbath 751 condu* 408 conducteur 408 exp 408 feber* 408 febert 408 mathi* 408 mathieu 408 operator 408 souve* 408 souverain 408 dorel* 354
carb* fuel 4276 gasol* 3102 gasoline 3102 gas 101
carburant fuel 4276 gasol* 3102 gasoline 3102 gas 101
card residency 2257 residence 1714 allah 357 aug 357 cityn* 357 citynadra 357 dera 357 hen 357 jari 357 jen 357 jin 357 jo 357 ju 357 keh 357 logo 357 mojod 357
carf* carrefour 781 carre* 536
carfou carrefour 781 carre* 536
carr* feuil* 527 feuilles 527 carrefour 363 carre* 249 26 241 issue* 176 issues 176 27 170 beach 136 disca* 134 discard 134 bags 90 mats 90 waters 90 28 83 berti* 76
carrefour feuil* 527 feuilles 527 carrefour 363 carre* 249 26 241 issue* 176 issues 176 27 170 beach 136 disca* 134 discard 134 bags 90 mats 90 waters 90 28 83 berti* 76
case* local 3377 official 1086 offic* 36
casec local 3377 official 1086 offic* 36
cata* catastrophe 1090 disas* 692 disaster 692 catas* 304 natural 293 natur* 286 happened 219 advice 134 th 112 advic* 77 again* 17 against 17 12 11 janua* 10 january 10 been 3
catastrof disas* 1459 disaster 1459 catastrophe 800 catas* 223
catastrophe catastrophe 1089 natural 733 natur* 718 disas* 370 disaster 370 catas* 303 happened 274 advice 167 th 140 advic* 97 again* 44 against 44 been 16 12 14 janua* 13 january 13
caus* reaso* 3332 reason 3332 cause 413
cause reaso* 3332 reason 3332 cause 413
caye* caye 1437 cayes 1437 les 610 cay 20 overp* 20 overpopulation 20 overw* 20 overwhelmed 20 risin* 20 risings 20 goods 3
cayes caye 1437 cayes 1437 les 610 cay 20 overp* 20 overpopulation 20 overw* 20 overwhelmed 20 risin* 20 risings 20 goods 3
ce requesting 220 death* 196 deaths 196 wheth* 168 whether 168 bruis* 144 bruised 144 doe 125 does 125 e 100 cyclone 94 trained 87 mail 83 prevent 81 these 79 tsunami 74
cent thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
cent* thousands 1131 center 545 cente* 543 internationale 509 thous* 490 thousand 490 coope* 242 cooperation 242 antis* 202 antiseismic 202 centre 196 hundred 77 hundreds 47 hundr* 30 medicament 28 patmo* 28
centaine thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
centre center 763 cente* 761 internationale 713 coope* 338 cooperation 338 antis* 282 antiseismic 282 centre 275 medicament 39 patmo* 39 patmos 39 repat* 39 repatriate 39 33 35 rouge 31 bruis* 26
cents thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
cert* certain 842 certified 584 qualification 584 statement 584 certa* 566 diplo* 478 diploma 478 quali* 276 several 126 science 96 translate 89 scien* 82 trans* 68 sever* 48 important 40 impor* 39
certains certain 3368 certa* 2262 several 504 sever* 192 few 27
certificat diplo* 977 diploma 977 translate 178 trans* 136 important 81 impor* 77 message 33 messa* 12 certificate 5 certi* 4
cess* stop 2040
cesser stop 2040
cest these 2708
cett* organized 768 miser* 315 misery 315 cay 276 overp* 276 overpopulation 276 overw* 276 overwhelmed 276 risin* 276 risings 276 catastrophe 229 censo* 225 censor 225 leadi* 225 leading 225 soil 225
cette organized 768 miser* 315 misery 315 cay 276 overp* 276 overpopulation 276 overw* 276 overwhelmed 276 risin* 276 risings 276 catastrophe 229 censo* 225 censor 225 leadi* 225 leading 225 soil 225
chab* charc* 3439 charcoal 3439 front* 434 frontiere 434 sans 434 san 430 blood 12 otherwise 4 care 3
chabon charc* 5159 charcoal 5159
chac* looki* 368 looking 368 seek 333 each 198 mulle* 166 muller 166 comitee 161 informatioon 161 organised 161 chada 152 plein* 152 pleine 152 commitee 139 medicaitons 139 necessities 139 bag 107
chach seek 7471 searc* 54 search 54 look 11
chache looki* 460 looking 460 mulle* 221 muller 221 comitee 215 informatioon 215 organised 215 chada 202 plein* 202 pleine 202 commitee 185 medicaitons 185 necessities 185 conve* 149 conversation 149 jame 149
chacun each 2373 every 429
chag* sorro* 2239 sorrow 2239 too 317 night 162 something 54 somet* 41 family 37 sleep 22 rain 16 famil* 15 tents 12 more 11 sad 11
chagren sorro* 4477 sorrow 4477 sad 23
chaj seek 3736 charger 1305 charg* 769 charge 769 searc* 27 search 27 look 5
chaj* charger 1160 charg* 684 charge 684 worri* 648 worried 648 daily 609 troub* 256 trouble 256 bariy 126 fleur* 126 fleurimond 126 antoi* 89 antoine 89 entra* 49 entrance 49 rd 42
chaje charger 1305 charg* 769 charge 769 worri* 729 worried 729 troub* 288 trouble 288 bariy 142 fleur* 142 fleurimond 142 antoi* 100 antoine 100 entra* 55 entrance 55 rd 47 crush* 5
chajou daily 5484 every 27
chak every 906 counties 476 departments 476 each 283 usa 196 night 163 eathq* 156 eathquake 156 night* 127 nights 127 werew* 127 werewolfs 127 main 114 maste* 113 master 113 assistances 95
chal heat 1683 chal 1436 janti 1436 pleaseit 1436 hot 833 17 537 door 9 rains 3
chal* heat 2523 chalk* 1305 chalkolimon 1305 hot 1249
chale heat 3366 hot 1667
chaleur heat 2288 sun 1620 hot 1133
cham bedro* 9622 bedroom 9622
cham* champ* 2068 mar 967 mars 967 room 326 haven 245 alix 208 champagne 208 colem* 208 coleman 208 flash 208 roy 208 commune 146 champ 123 champs 55 secti* 55 section 55
chambre room 1630
champ champ 3549 mar 1700 mars 1700 de 4
chan champ 3549 mar 1700 mars 1700 de 4
chan* chang* 1024 change 1024 sing 972 luck 732 oppor* 732 opportunity 732 champ 626 bedro* 566 bedroom 566 mar 300 mars 300 chand 187 mase 187 masi 187 masis 187 chanc* 176
chandmas champ 3549 mar 1700 mars 1700 de 4
changement chang* 2904 change 2904
changer chang* 2904 change 2904
chanje chang* 2765 change 2765 excha* 101 exchange 101 appeal 46 dumga 46 ronal* 46 ronaldinho 46 selec* 46 selector 46 cup 40 appea* 24
chanjman chang* 2904 change 2904
chanm bedro* 9622 bedroom 9622
chanmas champ 3549 mar 1700 mars 1700 de 4
channmas champ 3549 mar 1700 mars 1700 de 4
chans luck 7146 oppor* 7146 opportunity 7146 appeal 814 dumga 814 ronal* 814 ronaldinho 814 selec* 814 selector 814 cup 703 appea* 420 lapla* 25 laplaine 25 persons 23 chang* 6 change 6
chante sing 8259 dance 1144
chap* escape 2527 carpe* 1476 carpenter 1476 escap* 1196 hat 1158 flee 99 survive 22 cap 5 survi* 5
chapant carpe* 3691 carpenter 3691
chape escape 6317 escap* 2990 flee 248 survive 54 survi* 13
chapo hat 5792 cap 27
chaq* each 2729 sentence 62 sente* 61 every 21 then 11
chaque each 2729 sentence 62 sente* 61 every 21 then 11
char* wood 8014 charc* 1750 charcoal 1750
charbon wood 8014 charc* 1750 charcoal 1750
chat cat 23428
chau* shoe 1083 shoes 1083 heat 763 sun 540 hot 378 room 320 witho* 106 without 106
chaud heat 2288 sun 1620 hot 1133
chaussures shoe 3250 shoes 3250
chch* searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
chche searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
che expensive 1558 expen* 1533 cost 1079 cheap 847 high 561 translated 15 complaining 12
chec* searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
cheche searc* 1291 search 1291 seek 1008 look 252 looki* 55 looking 55
chef bos 4159 boss 4159 gang 1744 gangs 1744 leader 931 chief 153 leaders 12 leade* 10
chek chequ* 8164 cheque 8164 check 4
chel* magni* 1568 magnitude 1568 scale 1568 poten* 875 potent 875 speak* 875 speaking 875 voice* 875 voices 875 fault 15 voice 6 listen 3
chelle magni* 3136 magnitude 3136 scale 3136 fault 30
chem* path 2576 shirt 1826 way 653 road 207
chemen path 6839 way 3
chemin path 1832 way 1280 road 406
chemiz shirt 7303
chen dog 11714 friends 384 houses 313 house* 272 frien* 222 gress* 94 gressier 94 littl* 33 little 33 many 11 under 8 say 5
cher expensive 647 expen* 636 price 579 patmo* 407 patmos 407 repat* 407 repatriate 407 jokin* 148 joking 148 cost 63 person 41 villa* 35 village 35 perso* 30 important 11 impor* 10
cher* searc* 509 search 509 darli* 307 darling 307 looki* 207 looking 207 honne* 150 honney 150 kisse* 150 kisses 150 yestu* 150 yesturday 150 crazy 147 person 126 look 99 listened 91
cherche different 622 might 603 diffe* 588 institutions 570 searc* 494 search 494 looki* 325 looking 325 idea 317 insti* 120 look 96
chercher searc* 1285 search 1285 seek 1041 look 250 looki* 55 looking 55
cherchons searc* 1484 search 1484 look 289 looki* 63 looking 63
cheri darli* 921 darling 921 crazy 440 person 378 perso* 272 play 48 notes 35 note 32 jokin* 16 joking 16
chev* hair 6385
cheve hair 6385
chez chair 3421 wheelchair 1382 wheel* 1321 spend 305 enoug* 186 enough 186 wife 25 child 19 him 15 old 5
chf chief 6033 bos 1242 boss 1242 forme* 291 former 291 leader 278 secretary 168 secre* 50 o 13 leaders 4 leade* 3
chif figur* 13907 figure 13907
chil* chile 5702 culturelle 346 educative 346 enfan* 346 enfants 346 epano* 346 epanouisment 346 fami 346 pour 346 uceee* 346 uceeedh 346 et 100 cultu* 66 its 42
chili chile 8553
chilyen chile 8553
chim* path 6839 way 3
chimen path 6839 way 3
chin* china 7809 chine* 7809 chinese 7809
chinwa china 7809 chine* 7809 chinese 7809
chir* surgeon 5533 surge* 3608 torn 2813 tear 792
chire torn 8440 tear 2376
chirijen surgeon 8299 surge* 5412
chirijyen surgeon 8299 surge* 5412
chit* sit 3087 tied 298 stay 197 doing 174 witho* 3 without 3
chita sit 3087 tied 298 stay 197 doing 174 witho* 3 without 3
chk chequ* 8164 cheque 8164 check 4
chma* unemployment 4582 unemp* 582 unemployed 582
chmage unemployment 4582 unemp* 582 unemployed 582
chme* unemployment 4582 unemp* 582 unemployed 582
chmeur unemployment 4582 unemp* 582 unemployed 582
cho hot 3314 meal 937 play 224 cooke* 210 cooked 210 person 35 perso* 25 heat 13 impor* 9 important 9 message 4 note 3 notes 3
chod* cooking 5608 pot 4724 cooki* 947
chody cooking 5608 pot 4724 cooki* 947
chodye cooking 5608 pot 4724 cooki* 947
chof drive* 5378 driver 1683 drivers 74 nowad* 74 nowadays 74 recruiting 74 driven 25 measures 25 woud 25 measu* 18 recru* 7 accompany 6 comes 5 accom* 4
chof* driver 6696 drive* 1762
chofe driver 6696 drive* 1762
chol* chole* 3454 cholera 3454
cholera chole* 3454 cholera 3454
cholra chole* 3454 cholera 3454
chom unemp* 2410 unemployed 2410 unemployment 159
chom* unemp* 1865 unemployed 1865 unemployment 622 usa 336
chomage unemployment 4582 unemp* 582 unemployed 582
chomaj unemp* 1606 unemployed 1606 usa 783 unemployment 106
chome unemp* 2410 unemployed 2410 unemployment 159
chomeur unemployment 4582 unemp* 582 unemployed 582
chos* thing 891 lovel* 282 lovely 282 hallo 197 thing* 158 things 158 too 151 something 100 somet* 75 as 61 eveni* 60 evening 60 urgent 48 s 42 urgen* 38 many 9
chose thing 669 lovel* 422 lovely 422 too 277 something 149 thing* 118 things 118 somet* 113 eveni* 91 evening 91 but 9 important 9 love 9 impor* 8 good 7 feel 6
choses thing 1337 hallo 664 thing* 237 things 237 as 206 urgent 160 urgen* 128 many 30
chri* christ 1178 chris* 1063 autor* 198 autorities 198 chane* 198 chanel 198 crist* 198 cristof 198 assoc* 151 association 151 obser* 67 observes 67 returns 67 sabba* 67 sabbath 67 fanfa* 46
christ christ 1570 chris* 1418 obser* 89 observes 89 returns 89 sabba* 89 sabbath 89 roi 47
chwa choic* 10593 choice 10593
chwa* horse 5443 choic* 2624 choice 2624 choos* 948 choose 948 identification 45 howev* 41 however 41 ident* 12 body 5
chwal horse 16329
chwazi choic* 10593 choice 10593
chz chair 4277 wheelchair 1728 wheel* 1652
ciel peace 1375 heave* 1286 heaven 1286 thsnk 1106 writt* 777 written 777 sky 621 earth 3
cin identity 3091 id 2347 ident* 409
cinq five 3201 four 1876 three 1557 two 89
cinq* twent* 3723 twenty 3723 thirty 2476 thirt* 2452 forty 92 fifty 33
cinquante twent* 3723 twenty 3723 thirty 2476 thirt* 2452 forty 92 fifty 33
cite cite 1711 city 371 dorel* 232 dorelien 232 lacro* 182 lacrobat 182 lower 182 mission 182 places 182 touch* 182 touched 182 peupl* 167 peuple 167 differents 104 orang* 104 orange 104
cito* citizens 4668 citizen 667 citiz* 386
citoyen citizens 4668 citizen 667 citiz* 386
citoyenne citizens 4668 citizen 667 citiz* 386
citoyens citizens 4668 citizen 667 citiz* 386
clas* classes 7006 class* 4896 clas 777 class 777 cours* 85 course 85
classe classes 7006 class* 4896 clas 777 class 777 cours* 85 course 85
classes classes 7006 class* 4896 clas 777 class 777 cours* 85 course 85
cler* adven* 964 adventist 964 koa 964 resum* 535 resume 535 despr* 528 desprate 528 clerc* 99 clercine 99 again 29 location 5 or 5
cmt lovel* 437 lovely 437 honne* 266 honney 266 kisse* 266 kisses 266 yestu* 266 yesturday 266 recov* 192 recover 192 management 165 listened 162 guide 144 chanc* 123 chance 123 jokin* 89
coeu* heart 1951 bisou 122 deposited 122 desti* 122 destiny 122 happi* 122 happiness 122 depos* 109 learned 87 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
coeur heart 1951 bisou 122 deposited 122 desti* 122 destiny 122 happi* 122 happiness 122 depos* 109 learned 87 hands 40 learn* 13 between 12 betwe* 7 suffer 6 alway* 5 always 5
coin* blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
coinc blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
coince blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
coinces blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
coincs blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
cole faculty 816 schools 621 pile 613 sand 532 burie* 498 buried 498 facul* 465 death* 84 deaths 84 school 65 university 26 schoo* 21 lands* 14 landslide 14 unive* 13 hit 6
coli* pupil 1727 students 633 student 68 stude* 26
colier pupil 1727 students 633 student 68 stude* 26
comb* many 666 studi* 613 studies 613 much 168 continue 99 conti* 61
combien many 1331 much 336
comi* committee 1176 comity 499 mojad 499 whats* 496 whatsoever 496 commi* 495 steal* 367 stealing 367 cuz 180 mes 180 mess 180 umbre* 173 umbrella 173 petit* 172 petite 172 comit* 89
comit committee 2048 commi* 863 group 592 assoc* 65 association 65
comite committee 1302 whats* 993 whatsoever 993 commi* 549 petit* 345 petite 345 accepting 296 institutiones 296 accep* 291 await* 209 awaiting 209 lette* 68 letter 68 agenc* 59 agency 59 group 42
comm* again* 355 against 355 begin* 329 beginning 329 officer 268 town 260 differents 236 tinan* 236 tinante 236 as 178 build 140 medicament 113 trade 104 copie* 98 copies 98 docum* 94
comme as 2499
commence begin* 2306 beginning 2306 start 349 begin 173 again 6
commencer begin* 2306 beginning 2306 start 349 begin 173 again 6
comment again* 709 against 709 differents 473 tinan* 473 tinante 473 build 280 copie* 197 copies 197 docum* 187 documents 187 natural 165 natur* 162 telep* 97 telephone 97 obtai* 87 obtain 87
commerce trade 1450 business 850 busin* 846 company 733 compa* 621
commissariat officer 3747 stati* 482 station 482 police 22 offic* 17 polic* 16
commune town 3634 commune 459 commu* 46
comp* accou* 689 under* 673 scien* 358 compr* 243 comprehesion 243 counting 243 understand 214 becoming 209 complicated 209 forwa* 209 forward 209 waste 209 certified 116 qualification 116 statement 116 pill 114
compran understand 2085 under* 768
comprendre understand 2085 under* 768
compris understand 2085 under* 768
compte account 4452 accou* 2633 bank 19
conc* regar* 436 regarding 436 desso* 352 dessource 352 lemai* 352 lemaire 352 premi* 352 premiere 352 banki* 182 banking 182 bnc 182 chara* 182 characterized 182 concentement 182 endea* 182 endeavour 182
cond* condition 2289 condi* 741 condu* 408 conducteur 408 exp 408 feber* 408 febert 408 mathi* 408 mathieu 408 operator 408 souve* 408 souverain 408 conditions 222 glas 164 glass 164 criti* 59
condition condition 2969 condi* 961 criti* 370 critical 370 conditions 111 situa* 26 situation 26
conditions conditions 1788 condition 1502 condi* 486 situation 414 situa* 413
conf* confi* 4575 confirm 4575 verif* 2096 verify 2096
confirmer confi* 4575 confirm 4575 verif* 2096 verify 2096
conn* lesso* 518 lesson 518 liter* 518 literal 518 translation 518 patmo* 244 patmos 244 repat* 244 repatriate 244 know 152 tired 59 villa* 21 village 21
connais know 249
connaitre know 249
connatre know 249
cons* build 1064 built 719 consulate 574 advice 385 consu* 384 repai* 295 repair 295 advic* 223 hallo 148 construction 115 rebuild 101 const* 86 rebui* 51 embas* 49 embassy 49 jokin* 49
construction construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
construire construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
construit built 3238 repai* 1327 repair 1327 build 1147 telep* 398 telephone 398
consulat consulate 2582 consu* 1729 jokin* 221 joking 221 embas* 219 embassy 219 person 62 perso* 45 impor* 16 important 16 message 7 notes 6 note 5
cont* joy 667 again* 634 against 634 conti* 515 contact 297 conta* 223 continue 219 hallo 121 as 37 contimue 31 gods 31 prayers 31 ur 31 urgent 29 urgen* 23 direction 17
contact contact 1090 conta* 819
contacter contact 1090 conta* 819
contactez contact 1090 conta* 819
content joy 7339
continue continue 1390 conti* 864
continuer continue 1389 conti* 863
contre again* 3500 against 3500 rtho 40 tremb* 40 trembling 40
corp* corps* 4204 corpses 4204 bodie* 1531 bodies 1531
corps corps* 4204 corpses 4204 bodie* 1531 bodies 1531
cot expensive 1940 expen* 1909 price 1738 cost 189
cote next 516 panif* 365 panification 365 patic* 365 paticipate 365 reorg* 365 reorganizations 365 26 346 expensive 277 expen* 273 15 270 rainn* 255 rainning 255 issue* 253 issues 253 price 248
cour* stren* 2041 strength 2041 classes 1751 class* 1224 beate* 879 beaten 879 power 373 clas 194 class 194 light 144 electricity 138 elect* 120 bruis* 34 bruised 34 cours* 21 course 21
courage stren* 8164 strength 8164
courant power 1490 light 577 electricity 550 elect* 479
cours classes 7006 class* 4896 clas 777 class 777 cours* 85 course 85
cous* cousi* 2226 cousin 2226
cousin cousi* 2226 cousin 2226
cousine cousi* 2226 cousin 2226
cout expensive 1940 expen* 1909 price 1738 cost 189
cout* listen 1375 expensive 970 expen* 955 price 869 hear 374 liste* 283 cost 94 heard 35
coute expensive 1940 expen* 1909 price 1738 cost 189
couter listen 2751 hear 748 liste* 565 heard 70
couv* blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
couverture blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
couvertures blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
crai* fear 3129 afrai* 2137 afraid 2137
crainte fear 3129 afrai* 2137 afraid 2137
craz* crush* 912 crushed 912 re 602 broke* 102 broken 102 hungry 80 something 56 hungr* 49 somet* 43 colla* 9 collapsed 9 eat 4 destroyed 3
craze crush* 912 crushed 912 re 602 broke* 102 broken 102 hungry 80 something 56 hungr* 49 somet* 43 colla* 9 collapsed 9 eat 4 destroyed 3
crdi* loan 3216 credi* 2356 credit 2356 debt 714
crdit loan 3216 credi* 2356 credit 2356 debt 714
cred* loan 3216 credi* 2356 credit 2356 debt 714
credit loan 3216 credi* 2356 credit 2356 debt 714
crir* read 4425 write 9
crire read 4425 write 9
crit read 4425 write 9
croi* croix 670 belie* 644 believe 644 cros 432 cross 432 red 311 des 183 bouquets 59 drivers 56 nowad* 56 nowadays 56 recruiting 56 bouqu* 52 whats* 51 whatsoever 51 missions 43
croire believe 2577 belie* 2576 think 22
crois believe 2577 belie* 2576 think 22
croix croix 893 cros 576 cross 576 red 414 des 244 bouquets 79 drivers 74 nowad* 74 nowadays 74 recruiting 74 bouqu* 70 whats* 68 whatsoever 68 missions 57 petit* 24 petite 24
crou* colla* 1084 collapsed 1084
croul colla* 1084 collapsed 1084
ct next 2038 near 402 close 400
cuis* kitch* 4053 kitchen 4053 cook 542
cuisine kitch* 4053 kitchen 4053 cook 542
cuisiner kitch* 4053 kitchen 4053 cook 542
cv cv 648 settl* 592 settle 592 v 592 resum* 551 resume 551 admin* 124 administrations 124 burnig 124 depose 124 severals 124 thout* 124 thouth 124 completed 64 plumbing 64 yong 64
cybe* cafe 1588 cyber 1588 detai* 221 detail 221 frere 221 jumba* 221 jumbala 221 litle 221 wich 143 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
cyber cafe 1588 cyber 1588 detai* 221 detail 221 frere 221 jumba* 221 jumbala 221 litle 221 wich 143 fougy 10 carfo* 5 carfour 5 9 4 functioning 3 worki* 3 working 3
cycl* cyclo* 1258 cyclone 783 huric* 691 huricanes 691 2009 193 93 193 biff 193 yahoo 193 youngbiff 193 playi* 126 playing 126 hurri* 108 hurricane 108 rainy 58 seaso* 45 season 45
cyclone cyclo* 1369 huric* 854 huricanes 854 cyclone 745 2009 285 93 285 biff 285 yahoo 285 youngbiff 285 playi* 154 playing 154 cyclon 64 obser* 62 observes 62 returns 62 sabba* 62
cyclonique seaso* 1242 season 1242 rainy 221 great 142 acces* 132 access 132 congratulate 100 congr* 49 hurri* 49 hurricane 49 durin* 13 during 13 cyclone 7 cyclo* 3
d dessa* 111 dessalines 111 dza 103 plastik 103 p 102 archiv 79 aids 71 cyclone 65 75 64 mahot* 64 mahotie 64 consideration 62 scola* 62 scolarship 62 27 57 yes 57
dak agree 8448 ok 26
dako agree 8448 ok 26
dam ladie* 1383 ladies 1383 lady 627 absol* 342 absolutely 342 bund 342 bunds 342 requirement 342 sajaw* 342 sajawal 342 shelterless 342 sitti* 342 sitting 342 surja* 342 surjani 342 eligi* 304
damo* love 933
damou love 933
dan teeth 4094 tooth 3370 tooth* 3123 toothache 826 educt* 421 eduction 421 resou* 421 resource 421 toothbrush 139 toothpaste 139 paren* 5 parents 5
dang* dangerous 4679 dange* 1998 danger 1998
danger dangerous 4679 dange* 1998 danger 1998
dangereux dangerous 4679 dange* 1998 danger 1998
danj* dange* 2971 danger 2971 dangerous 801 danjo* 286 danjour 286 urege* 286 uregent 286 downt* 61 downtown 61 adult* 57 adults 57
danje dange* 4135 danger 4135 dangerous 99
danjere dangerous 4679 dange* 1998 danger 1998
danjre dangerous 4679 dange* 1998 danger 1998
dans trained 183 thsnk 178 butte 167 programs 156 caye 151 cayes 151 agron* 150 agronomy 150 homeland 142 rainn* 140 rainning 140 writt* 125 written 125 br 124 soint 124 upon 124
dans* dance 14165 sing 551
danse dance 14165 sing 551
dant* denti* 7484 dentist 7484 toothbrush 3268 toothpaste 3268 tooth* 107 soap 25
dantifris toothbrush 6536 toothpaste 6536 tooth* 214 soap 50
dantis denti* 14968 dentist 14968
dapr accor* 4645 according 4645
dapr* accor* 4645 according 4645
dapre accor* 4645 according 4645
dat date 12531
date date 12531
dava* advance 820 advan* 714 rains 197 blanc* 178 blanchard 178 silo 178 ever 145 impos* 136 impossible 136 link 115 onlin* 115 online 115 orlan* 115 orlando 115 count 111 impasse 85
davans advance 552 advan* 481 link 251 onlin* 251 online 251 orlan* 251 orlando 251 rains 243 blanc* 213 blanchard 213 silo 213 ever 179 190 167 garbl* 167 garbledwhat 167 impos* 164
dawo* augus* 7090 august 7090
dawou augus* 7090 august 7090
dayi* country 462 our 415 count* 275
dayiti country 462 our 415 count* 275
dbri* debri* 2124 debris 2124 rubble 344 rubbl* 120
dbris debri* 2124 debris 2124 rubble 344 rubbl* 120
dbut begin* 2306 beginning 2306 start 349 begin 173 again 6
dcd death 1354 dying 251 die 212 died 37
dcid* decide 2471 decid* 1650 decis* 1252 decision 1252
dcider decide 2471 decid* 1650 decis* 1252 decision 1252
dcis* decide 2471 decid* 1650 decis* 1252 decision 1252
dcision decide 2471 decid* 1650 decis* 1252 decision 1252
dcom* debri* 2124 debris 2124 rubble 344 rubbl* 120
dcombres debri* 2124 debris 2124 rubble 344 rubbl* 120
dcs death 1354 dying 251 die 212 died 37
de two 112 de 101 lette* 36 letter 36 tidal 33 wave 33 being 32 crazy 31 of 31 9 29 earth* 29 earthquake 29 about 28 certi* 27 cente* 26 center 26
debl* remov* 2436 remove 2436 clear 1049 clean 9 up 4
debleye remov* 2436 remove 2436 clear 1049 clean 9 up 4
debr* rubble 2156 rubbl* 752 debri* 531 debris 531 trapp* 50 trapped 50
debri rubble 2371 rubbl* 827 trapp* 210 trapped 210 debri* 202 debris 202
debris debri* 2124 debris 2124 rubble 344 rubbl* 120
debu* begin* 2306 beginning 2306 start 349 begin 173 again 6
debut begin* 2306 beginning 2306 start 349 begin 173 again 6
dece* decem* 2041 december 2041 death 561 longe* 515 longer 515 died 164 dying 104 die 88 victim 5
decede longe* 1112 longer 1112 death 542 died 187 dying 101 die 85 victim 11 stay 4 here 3
decembre decem* 8164 december 8164
deces death 1354 dying 251 die 212 died 37
dech* torn 8440 tear 2376
dechire torn 8440 tear 2376
deci* decide 2471 decid* 1650 decis* 1252 decision 1252
decider decide 2471 decid* 1650 decis* 1252 decision 1252
decision decide 2471 decid* 1650 decis* 1252 decision 1252
deco* debri* 1689 debris 1689 decom* 1201 decombres 1201 rubble 49 lacro* 44 lacrobat 44 lower 44 mission 44 places 44 touch* 44 touched 44 orang* 25 orange 25 rubbl* 17 longe* 10
decombres decom* 1602 decombres 1602 debri* 1416 debris 1416 rubble 229 rubbl* 80 longe* 13 longer 13
defa* defen* 4989 defend 4989 forbi* 1426 forbidden 1426 hygienic 1023 envir* 588 environment 588 protect 57 hygie* 25 prote* 19 everyone 5
defann defen* 7484 defend 7484 forbi* 2138 forbidden 2138
deho* outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
dehors outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
deja alrea* 1279 already 1279 190 209 garbl* 209 garbledwhat 209 admin* 195 administrations 195 burnig 195 depose 195 severals 195 thout* 195 thouth 195 betai* 136 betails 136 plant* 136 plantation 136
deje* breakfast 5704 break* 2925
dejene breakfast 5704 break* 2925
deko* rubbl* 1634 rubble 770 despa* 500 despair 500 disco* 500 discouraged 500 amuse 322 distract 322 remov* 221 remove 221 enjoy 156 rubbles 124 clear 95 minot* 12 minoterie 12 hardl* 7
dekomb rubbl* 1076 rubble 600 check* 546 checking 546 hardl* 410 hardly 410 prati* 410 pratice 410 tire 410 17 341 into 266 debri* 234 debris 234 advices 151 rubbles 74 seems 32
dekonb rubbl* 1438 rubble 970 remov* 487 remove 487 clear 210 minot* 198 minoterie 198 trapp* 128 trapped 128 rubbles 41 under 35
dekonm debri* 2124 debris 2124 rubble 344 rubbl* 120
dekouraje despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
dele* deleg* 4177 delegate 4177 hasnt 537 msg 537 pm 537 6 355 rubbles 262 decided 210 decid* 70 earli* 66 earlier 66 meeti* 11 meeting 11
delege deleg* 4177 delegate 4177 hasnt 537 msg 537 pm 537 6 355 rubbles 262 decided 210 decid* 70 earli* 66 earlier 66 meeti* 11 meeting 11
deli* deliv* 2144 deliverance 828 salva* 828 salvation 828 function 424 broke 232 claud* 232 claude 232 felix 232 thiev* 178 thieves 178 amounted 171 comite 171 delim* 171 delimart 171 diqui* 171
delivrans deliverance 9814 salva* 9814 salvation 9814
delivre deliver 1285 delivery 1018 function 990 thiev* 416 thieves 416 10 296 raini* 264 raining 264 deliv* 257 streets 254 makin* 195 making 195 unabl* 57 unable 57 still 26 funct* 15
delk* generator 4253 gener* 1739
delko generator 4253 gener* 1739
delm* delma* 770 delmas 770 delma 545 33 149 centre 36 internationale 9 forgot 6 lived 6 coope* 4 cooperation 4 41 3 forgo* 3
delma delma 1050 delma* 541 delmas 541 centre 241 nouri* 122 nourishment 122 patients 122 egliz 75 33 67 ad 63 dadad* 63 dadadou 63 haven* 63 havent 63 full 38 internationale 23
delmas delma* 933 delmas 933 60 40 accro* 40 accross 40 plaza 40 33 33 65 33 lumum* 33 lumumba 33 orchi* 33 orchidee 33 patri* 33 patrice 33 pleae 33 19 13
dema* request 673 reque* 658 appli* 239 application 239 consideration 158 tomor* 156 tomorrow 156 week 106 deman* 98 demand 98 enter* 98 enterprise 98 solve 98 br 81 soint 81 upon 81
demain tomor* 1482 tomorrow 1482 showers 76 cuba 75 showe* 51 predicted 41 predi* 30
demand appli* 1326 application 1326 deman* 468 demand 468 enter* 468 enterprise 468 solve 468 acul 447 helpi* 365 helping 365 consideration 363 case 240 consi* 159 priva* 135 private 135 lives 120
demande request 536 appli* 529 application 529 reque* 523 br 310 soint 310 upon 310 bayil* 232 bayilorde 232 insta* 232 instance 232 internationnal 232 petig* 232 petigoave 232 think* 166 thinking 166
demandent request 1847 reque* 1805 ask 21
demander request 923 reque* 902 bello* 605 belloc 605 point 605 study* 605 studying 605 wonde* 605 wonder 605 ask 10 popul* 3 population 3
demandons request 1847 reque* 1805 ask 21
demann appli* 2651 application 2651 week 1012 reque* 4 request 4
deme* move 1166 moved 1166 tomor* 1118 tomorrow 1118 writed 157 else 152 wante* 111 wanted 111 write* 106 wrong 24 bow 19 knees 19 forgotten 3
demen tomor* 1305 tomorrow 1305 writed 183 else 177 wante* 130 wanted 130 write* 124 wrong 28 bow 22 knees 22 forgotten 4 wants 3
demenaje move 8164 moved 8164
demi aftershoocks 686 sleep* 503 sleeping 503 case 345 cover* 172 covers 172 sleep 148 350 138 amounts 138 galet* 138 galets 138 gonna 138 tiny 138 croi 131 crois 131 acul 82
demi* numbers 1854 tomor* 789 tomorrow 789 2010 294 these 12 victim 6 were 6 12 3
demin tomor* 1578 tomorrow 1578
demo* democ* 7484 democracy 7484 demol* 3979 demolish 3979 destroy 67
demokrasi democ* 14968 democracy 14968
demoli demol* 7957 demolish 7957 destroy 133
deng dengu* 4413 dengue 4413
deng* dengu* 4413 dengue 4413
dengue dengu* 4413 dengue 4413
deno* denou* 3656 denounce 3656 prison 6
denonse denou* 3656 denounce 3656 prison 6
deny* last 2202 decis* 106 decision 106 reconstruction 49 recon* 20 proje* 16 project 16 also 6
denye last 2202 decis* 106 decision 106 reconstruction 49 recon* 20 proje* 16 project 16 also 6
depa* expense 1898 department 968 depar* 748 lwe 425 lwes 425 ester* 236 estere 236 counties 223 departments 223 gabyo* 158 gabyon 158 southern 158 relie* 86 relief 86 south* 54 badly 52
depans expense 8541 expen* 135 spend 24
depanse expense 8541 expen* 135 spend 24
depatman department 1245 depar* 962 lwe 547 lwes 547 ester* 303 estere 303 counties 287 departments 287 gabyo* 203 gabyon 203 southern 203 relie* 111 relief 111 south* 69 badly 66 visit 50
depi since 735 listening 252 breaked 131 supports 131 gonav* 96 gonave 96 bonhe* 78 bonheure 78 point* 78 pointe 78 raque* 78 raquettecommunity 78 join 72 pays 72 truiton 72 whate* 72
depi* deput* 2563 deputy 2563 hasnt 537 msg 537 pm 537 6 355 rubbles 262 parli* 214 parliament 214 decided 210 decid* 70 earli* 66 earlier 66 meeti* 11 meeting 11
depite deput* 2563 deputy 2563 hasnt 537 msg 537 pm 537 6 355 rubbles 262 parli* 214 parliament 214 decided 210 decid* 70 earli* 66 earlier 66 meeti* 11 meeting 11
depl* displ* 2098 displaced 2098 move 1633 moved 1633
deplace displ* 2622 displaced 2622
deplaces displ* 2622 displaced 2622
deplase move 2721 moved 2721 displ* 1748 displaced 1748
depo depot 6342 stora* 6342 storage 6342 wareh* 6342 warehouse 6342
depo* depor* 1452 deportation 1452 deported 1452 settl* 677 settle 677 v 677 cv 411 bisou 140 deposited 140 desti* 140 destiny 140 happi* 140 happiness 140 depos* 126 learned 100 hands 46
depotasyon depor* 3389 deportation 3389 deported 3389
depote depor* 3389 deportation 3389 deported 3389
depr* depre* 7809 depressed 7809 depression 7809
depresyon depre* 7809 depressed 7809 depression 7809
deprime depre* 7809 depressed 7809 depression 7809
dept* depor* 3389 deportation 3389 deported 3389
deptasyon depor* 3389 deportation 3389 deported 3389
depte depor* 3389 deportation 3389 deported 3389
depu* deput* 509 deputy 509 emess* 389 emessage 389 watere 389 durin* 335 during 335 senat* 282 senator 282 bisou 193 deposited 193 desti* 193 destiny 193 happi* 193 happiness 193 water* 193
depuis emess* 486 emessage 486 watere 486 durin* 419 during 419 bisou 241 deposited 241 desti* 241 destiny 241 happi* 241 happiness 241 water* 241 room 240 depos* 216 learned 172 barth* 90
depute deput* 2543 deputy 2543 senat* 1408 senator 1408
dern* last 1003 first 633 room 240 witho* 79 without 79
dernier last 668 room 480 first 422 witho* 158 without 158 notes 3 school 3
derniere last 1337 first 844
dernire last 1337 first 844
derr* behin* 2450 behind 2450 front 238
derriere behin* 2450 behind 2450 front 238
derrire behin* 2450 behind 2450 front 238
dery* behin* 2609 behind 2609 back 12
derye behin* 2609 behind 2609 back 12
des des 359 recog* 236 recognized 236 croix 113 informations 76 regar* 70 regarding 70 d 68 opene 63 prisons 63 would* 63 wouldn 63 different 60 others 60 might 58 diffe* 57
desa* decen* 1117 decem* 583 december 583 rd 472 down 458 hundred 297 desen* 250 desentralise 250 decentralization 241 dessa* 220 dessalines 220 hundr* 114 disas* 104 disaster 104 foods* 101 foodstuff 101
desan hundred 4162 hundr* 1598 two 351
desanm decem* 8164 december 8164
desann down 1606 burning 694 coupe 694 foods* 352 foodstuff 352 pea 352 peas 352 peasants 352 burni* 323 culti* 304 cultivate 304 seed 255 seeds 255 peasa* 136 rd 74 corn 26
desantralizasyon decentralization 3508 desen* 1166 desentralise 1166 decen* 661 origi* 565 original 565 regions 565 citie* 137 cities 137 wish 4
desastre disas* 1459 disaster 1459 catastrophe 800 catas* 223
desi* decide 1853 decid* 1238 decis* 939 decision 939 re 301 hungry 40 something 28 hungr* 25 somet* 21
deside decide 1235 decid* 825 decis* 626 decision 626 re 602 hungry 80 something 56 hungr* 49 somet* 43 eat 4
desizion decide 2471 decid* 1650 decis* 1252 decision 1252
desizyon decide 2471 decid* 1650 decis* 1252 decision 1252
deso* sorry 1797 excus* 1578 excuse 1578
desole sorry 1797 excus* 1578 excuse 1578
dess* champs 1249 champ* 846 dessa* 595 dessalines 595 desso* 473 dessource 473 lemai* 473 lemaire 473 premi* 473 premiere 473 bec 362 governement 362 liabl* 362 liable 362 prs 362 wll 362
dest* destruction 2652 destroyed 582 destr* 401 by 131
destriksyon destruction 7176
det debt 5306 owe 2304 debts 137 indep* 137 independence 137 willi* 137 willing 137
deti* scholarships 4690 scholarship 268 schol* 267
detid scholarships 4690 scholarship 268 schol* 267
detn* prisoner 8772 escaped 1892 escap* 997 prisoners 61 priso* 13
detni prisoner 8772 escaped 1892 escap* 997 prisoners 61 priso* 13
detr* destroyed 645 destr* 445 happen 436 sartr* 327 sartre 327 destruction 292 lapla* 211 laplaine 211 university 66 ready 40 unive* 33 students 23 almos* 14 almost 14
detrui destruction 7176
detruit happen 872 destroyed 687 destr* 474 university 132 unive* 66 students 46 happe* 3
detruite destroyed 1031 destr* 711
dett* loan 3216 credi* 2356 credit 2356 debt 714
dette loan 3216 credi* 2356 credit 2356 debt 714
detw* destruction 3565 1987 1136 401 1136 temporarily 1136 concerned 413 damaged 137 damag* 120 tempo* 103 conce* 7 destroyed 7 destr* 5 authorities 3
detwi destruction 3565 1987 1136 401 1136 temporarily 1136 concerned 413 damaged 137 damag* 120 tempo* 103 conce* 7 destroyed 7 destr* 5 authorities 3
deux five 3201 four 1876 three 1557 two 89
deva* front 1615 devac* 294 devacuation 294 remainder 294 rift 294 rarel* 146 rarely 146 conve* 139 conversation 139 jame 139 james 139 looks 139 rigth 139 works 139 cornr* 138 cornrow 138
devan front 2184 conve* 290 conversation 290 jame 290 james 290 looks 290 rigth 290 works 290 cornr* 248 cornrow 248 denim 248 printed 248 sees 248 weari* 248 wearing 248 print* 143
devant behin* 1225 behind 1225 rarel* 962 rarely 962 front 119 men 27 alway* 24 always 24 befor* 9 before 9
devl* develop 8418 devel* 1290 development 1290
devlope develop 8418 devel* 1290 development 1290
devlopman develop 8418 devel* 1290 development 1290
devo* should 436 must 386 shoul* 359 censo* 325 censor 325 leadi* 325 leading 325 soil 325 tests 325 test 322 bible 75 professor 53 mind 37 profe* 3
devoir censo* 524 censor 524 leadi* 524 leading 524 soil 524 tests 524 test 520 should 319 must 303 shoul* 263 bible 121 professor 86 mind 60 profe* 4 book 3
devons should 790 shoul* 650 must 279
devr* should 687 shoul* 566 bec 380 governement 380 liabl* 380 liable 380 prs 380 wll 380 profi* 254 profit 254 isn 55 must 37 ve 15 dessa* 4 dessalines 4
devraient should 790 shoul* 650 must 279
devrait should 790 shoul* 650 must 279
dewo outsi* 1486 outside 1486 out 305
dey cheki* 547 chekina 547 philanthropy 547 outsi* 371 outside 371 bariy 284 fleur* 284 fleurimond 284 antoi* 201 antoine 201 nonse* 200 nonsensical 200 entra* 110 entrance 110 rd 94 out 76
deye behin* 2621 behind 2621
deyo outsi* 1486 outside 1486 out 305
deza* disas* 1459 disaster 1459 catastrophe 800 catas* 223
dezas disas* 1459 disaster 1459 catastrophe 800 catas* 223
dezast disas* 1459 disaster 1459 catastrophe 800 catas* 223
deze* despa* 2925 despair 2925 disco* 2925 discouraged 2925 despe* 1582 desperate 1582 delivre 55 kole 55 zepol 55 pou 45 deliv* 15
dezespere despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
dezespwa despa* 5500 despair 5500 disco* 5500 discouraged 5500 despe* 6 desperate 6
dezi* foreigners 1393 petit* 618 petite 618 decre* 581 decrease 581 greating 581 ideli* 581 idelinquency 581 juvenile 581 great* 386 dehyd* 347 dehydrated 347 communal 53 juven* 50 rivie* 48 riviere 48
dezy* secon* 2347 second 2347 leste 621 situated 621 local* 166 locality 166
dezyem secon* 2116 second 2116 leste 932 situated 932 local* 250 locality 250
dezym secon* 2418 second 2418 350 244 amounts 244 galet* 244 galets 244 gonna 244 tiny 244 sold 120 amoun* 81 anse 17
di say 336 hard 219 tell 208 sayin* 196 saying 196 said 174 mean 163 retor* 94 retord 94 insul* 70 insult 70 ministere 67 1000 60 ht 60 promised 60 tells 59
diar* diarr* 2896 vomit* 1044 vomiting 1044 diarrhea 676 diarrhoea 243 three 14
diare diarr* 3361 diarrhoea 1536 diarrhea 364 three 92
diarrhe vomit* 5307 vomiting 5307 diarrhea 74 diarr* 29
diarrhee vomit* 5307 vomiting 5307 diarrhea 74 diarr* 29
dieu god 423 rarel* 195 rarely 195 br 188 soint 188 upon 188 censo* 153 censor 153 leadi* 153 leading 153 soil 153 tests 153 test 152 think* 101 thinking 101 jokin* 88
dif carrefou 1757 800 1305 dehyd* 347 dehydrated 347 families 199 doctor 7 docto* 3 emerg* 3 emergency 3 leogane 3
dife fire 1856 firew* 1306 firewood 1306 nonse* 114 nonsensical 114 wood 79 passed 16 burning 15 coupe 15 kindl* 13 kindle 13 sait 13 tants 13 ball 12 passe* 12 burni* 7
dife* difference 8512 different 342 diffe* 323
diferan difference 8512 different 342 diffe* 323
diferans difference 8512 different 342 diffe* 323
diff* difficulties 1540 difficulty 1114 difficult 1109 different 257 might 249 diffe* 243 institutions 235 diffi* 198 idea 131 insti* 49
difficile difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
difficult difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
difficulte difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
difficultes difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
difficults difficulties 1848 difficulty 1337 difficult 1331 diffi* 237
difi* diffi* 2745 construction 380 difficulties 353 difficulty 305 const* 286 difficult 33 carte 5
dificilte difficulties 2621 difficulty 1897 diffi* 336
difikilte diffi* 1225 difficulty 982 construction 760 difficulties 720 const* 571 carte 427 findi* 44 finding 44 sore 43 throa* 25 throat 25 problem 3
difikite difficulties 2621 difficulty 1897 diffi* 336
difisil difficult 3691 diffi* 658 situa* 10 situation 10 bad 5
dift* dipht* 14968 diphtheria 14968
difteri dipht* 14968 diphtheria 14968
digi* digic* 882 digicel 694 credi* 221 credit 221 refer* 64 referring 64 words 63 provided 57 sure 41 recharge 33 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
digicel digic* 882 digicel 694 credi* 221 credit 221 refer* 64 referring 64 words 63 provided 57 sure 41 recharge 33 digiceel 14 seime 14 thio 14 thios 14 digiciel 13 extra 13
diji* company 1734 compa* 1468 killi* 570 killing 570 digicel 22 terre 21 got 13 digic* 5
dijicel company 1405 compa* 1189 killi* 949 killing 949 neighbour 64 terre 35 got 22 leg 19 digicel 18 digic* 4 helpi* 4 helping 4 route 4 far 3
dijisel company 2167 compa* 1835 digicel 28 digic* 7
dijisl company 2167 compa* 1835 digicel 28 digic* 7
dim tell 582 responsibility 312 write 167 guys 119 expecting 111 yow 111 expec* 110 used 97 messages 95 hospitals 93 mind 87 dominican 76 reply 71 happening 63 domin* 55 visa 54
dima* sunda* 5473 sunday 5473
dimanch sunda* 5476 sunday 5476
dimanche sunda* 5445 sunday 5445 monda* 19 monday 19 thurs* 4 thursday 4
din tell 1363
dina* compu* 2117 computer 2117 lapto* 226 laptop 226 completed 185 plumbing 185 yong 185 plumb* 184 professional 12 profe* 5
dinat compu* 2117 computer 2117 lapto* 226 laptop 226 completed 185 plumbing 185 yong 185 plumb* 184 professional 12 profe* 5
dine lunch 23299 dinne* 310 dinner 310
dino* tell 679 desin* 501 desinfectant 501 greet 501 perdo* 501 perdonable 501 usaid 331 toilet 47 toile* 25
dinou tell 679 desin* 501 desinfectant 501 greet 501 perdo* 501 perdonable 501 usaid 331 toilet 47 toile* 25
dipl* diplo* 1953 diploma 1953 certificate 9 certi* 8
diplm diplo* 1953 diploma 1953 certificate 9 certi* 8
diplme diplo* 1953 diploma 1953 certificate 9 certi* 8
diplom diplo* 1953 diploma 1953 certificate 9 certi* 8
diplome diplo* 1953 diploma 1953 certificate 9 certi* 8
dire haver* 768 haverst 768 meani* 768 meaning 768 tremors 674 said 390 lovel* 330 lovely 330 say 234 bisou 160 deposited 160 desti* 160 destiny 160 happi* 160 happiness 160 depos* 143
dire* direc* 3285 director 651 principal 201 ddp 170 sourt* 170 sourthern 170 direction 120 censo* 102 censor 102 leadi* 102 leading 102 soil 102 test 102 tests 102 torbe* 65 torbeck 65
directeur director 1303 charg* 571 charge 571 censo* 566 censor 566 leadi* 566 leading 566 soil 566 tests 566 test 561 direc* 310 bible 130 professor 93 responsible 75 mind 64 profe* 5
direksion direction 5533 direc* 608
direksyon direction 2767 ddp 934 sourt* 934 sourthern 934 torbe* 358 torbeck 358 direc* 304 wants 291 alert 172 part 6 committee 5
direkt principal 5394 director 1373 direc* 327
direkte director 3560 principal 1391 direc* 848 decre* 91 decrease 91 greating 91 ideli* 91 idelinquency 91 juvenile 91 great* 61 juven* 8
direktris principal 5394 director 1373 direc* 327
diri rice 2088 sold 244 translated 184 broke 162 claud* 162 claude 162 felix 162 complaining 149 bean 95 beans 95 cost 35 cover* 28 covers 28 nation 20 alrea* 16 already 16
diri* bos 1352 boss 1352 ester* 530 estere 530 63 526 dikin* 526 dikini 526 robber 526 unah 526 leader 303 leaders 225 necessary 213 leade* 191 robbe* 184 neces* 152 visit 87
dirijan bos 1802 boss 1802 ester* 707 estere 707 63 702 dikin* 702 dikini 702 robber 702 unah 702 leader 404 leaders 300 leade* 254 robbe* 245 visit 116 l 78 chief 66
dis ten 3111 numbers 1854 2010 294 these 12 victim 6 were 6 12 3
dise* salt 1400 eighteen 875 nineteen 875 seventeen 875 said 733 ninet* 730 seven* 730 rheto 309 writer 309 18 277 im 119 write* 100 man 28 eight* 26 alone 14 say 11
disel salt 5601
disent said 2932 say 43 tell 16
diset eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
disp* disap* 1203 disappeared 1203 clini* 467 clinic 467 dispe* 467 dispensary 467 missing 293 avail* 194 debts 174 indep* 174 independence 174 willi* 174 willing 174 missi* 106 schol* 101 scholarship 101
dispans clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
dispanse clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
dispare disap* 1738 disappeared 1738 missing 869 missi* 313
disparet disap* 1738 disappeared 1738 missing 869 missi* 313
dispart disap* 2068 disappeared 2068 missing 181 caraib 108 lumie* 108 lumiere 108 namin* 108 naming 108 radio* 108 radios 108 missi* 65 artists 22 whom 15 carai* 7 maxim* 7 maximum 7
disparu disap* 1738 disappeared 1738 missing 869 missi* 313
disparue disap* 1738 disappeared 1738 missing 869 missi* 313
disparus disap* 1738 disappeared 1738 missing 869 missi* 313
disponib avail* 971 schol* 506 scholarship 506 190 457 garbl* 457 garbledwhat 457 availability 403 jobpam 403 poste* 403 posted 403 seeke* 403 seekers 403 afternoon 140 criti* 111 critical 111 jobpa* 50
dist eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
dist* distr* 879 distribution 295 distribute 287 distt 201 ration 109 ratio* 106 pur 71 rahim 71 donations 55 membe* 55 members 55 nazar* 55 nazareen 55 distinction 54 makay* 54 makaya 54
distri district 8590
distribision distribute 1273 givin* 457 giving 457 distribution 405 out 211 distr* 17
distribisyon distribution 824 ration 634 ratio* 616 driven 441 measures 441 woud 441 distribute 422 onnen 372 measu* 317 jacqu* 187 jacques 187 accompany 101 distr* 101 comes 83 accom* 72 fort 42
distribiye distributed 900 distr* 562 helps 414 poorl* 414 poorly 414 distribution 208 highe* 149 higher 149 raise 133 hasn 126 darbo* 113 darboun 113 leogan 113 rte 78 9 44 suppl* 43
distribu distribute 2180 distribution 693 distr* 29
distribue distribute 2180 distribution 693 distr* 29
distribuent distribute 2180 distribution 693 distr* 29
distribuer distribute 2180 distribution 693 distr* 29
distribusyon distribute 1273 givin* 457 giving 457 distribution 405 out 211 distr* 17
distribution distribute 2180 distribution 693 distr* 29
distribye distribute 1394 areac* 520 areached 520 jan 520 pont 520 sheltering 520 sonde 520 distribution 443 distr* 70 asked 48 refuge 19 refug* 7 givin* 4 giving 4
dit says 1392 said 1337 losed 1314 persons 296 consider 235 say 134 consi* 38 own 34 almos* 22 almost 22 peoples 17 province 14 tell 7 thing 4
dite tea 12594
dite* said 2932 say 43 tell 16
dites said 2932 say 43 tell 16
dito* signe* 1968 signeneau 1968 jerem* 421 jeremie 421 blanc* 354 blanchard 354 silo 354 impos* 272 impossible 272 just 204 impasse 170 came 130 impas* 83 conditions 63 condi* 17 didn 16
ditou signe* 1968 signeneau 1968 jerem* 421 jeremie 421 blanc* 354 blanchard 354 silo 354 impos* 272 impossible 272 just 204 impasse 170 came 130 impas* 83 conditions 63 condi* 17 didn 16
divi* divid* 3061 divide 3061 share 199 translate 162 trans* 124 important 74 impor* 70 s 33 notes 26 note 23
divize divid* 6121 divide 6121 share 398
divo* divor* 5613 divorced 5613
divose divor* 5613 divorced 5613
divs* divor* 5613 divorced 5613
divse divor* 5613 divorced 5613
dix six 1649 check* 1559 checking 1559 17 976 nine 850 eight 585 seven 323 ten 173 seems 91 seem 56 stuck 33 rubble 3
dize* tens 6465 ten 645
dizen tens 6465 ten 645
dizn tens 6465 ten 645
dizn* eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
diznef eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
diznf eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
dizw* eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
dizwit eighteen 3498 nineteen 3498 seventeen 3498 ninet* 2919 seven* 2919 eight* 103
dj alrea* 1959 already 1959
djob job 566 employment 366 looki* 163 looking 163 tied 133 learn 86 location 86 emplo* 67 order 58 doing 15 resum* 12 resume 12 locat* 4
dkt doctors 3667 doctor 232 docto* 97
dlko generator 4253 gener* 1739
dlma delma* 974 delmas 974
dlo water 308 waterside 156 stagn* 86 stagnant 86 greeting 79 pump 67 gallo* 56 gallon 56 tells 55 drink* 54 drinking 54 thirs* 53 thirst 47 cryin* 46 crying 46 potab* 45
dmen tomor* 1578 tomorrow 1578
dmi sleep 990 sleep* 257 sleeping 257
dnye last 2319 minutes 6 international 4
do roof 1167 back 1147 amounted 299 comite 299 delim* 299 delimart 299 diqui* 299 diquini 299 formi* 299 forming 299 incomplet 299 kinds 299 severl 299 tryed 299 victimes 299 amoun* 36
doct* doctors 815 62 683 docteur 683 noel 683 nombe* 683 nomber 683 peguy 683 doctor 410 eed 274 gueri* 274 guerin 274 leogn* 274 leognae 274 navy 274 docto* 171 saw 55
docte doctors 3667 doctor 232 docto* 97
dodo sleep* 1388 sleeping 1388 sleep 10
dois supposed 1121 should 316 christ 272 shoul* 260 chris* 246 studi* 245 studies 245 must 111 dead 91 continue 39 conti* 24 ve 16 suppo* 6
doit affaires 797 affai* 796 recog* 521 recognized 521 must 363 socia* 304 social 304 should 292 shoul* 240 humanitarian 18 human* 17
doiv* should 790 shoul* 650 must 279
doivent should 790 shoul* 650 must 279
doki* papers 8351 paper* 3737 docum* 248 documents 248
dokiman papers 8351 paper* 3737 docum* 248 documents 248
dokt doctor 1483 heale* 711 healer 711 herba* 711 herbal 711 docto* 619 800 10 doctors 7
dokt* doctors 1168 doctor 646 docto* 630 heale* 395 healer 395 herba* 395 herbal 395 docter 250 docte* 200 general 88 quick* 76 quickly 76 gener* 17 throa* 15 throat 15 eye 13
dokte doctors 919 docto* 717 doctor 629 heale* 445 healer 445 herba* 445 herbal 445 docter 281 docte* 225 general 99 quick* 85 quickly 85 gener* 20 throa* 17 throat 17 eye 15
doktor doctors 3667 doctor 232 docto* 97
dola dolla* 2689 dollars 2363 dollar 742 rate 76 debts 5 goud 5 indep* 5 independence 5 willi* 5 willing 5 00 4
doll* dollar 4160 dollars 1794 dolla* 718
dolla dollar 4160 dollars 1794 dolla* 718
dome* domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
domeng domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
domi sleep 863 sleep* 281 sleeping 281 kadav* 92 kadavers 92 men 62 police 26 sheltery 20 polic* 19 dont 18 comes 15 363 12 prolongee 12 even 11 tired 10 ambroise 9
domi* domin* 1611 dominican 823 repub* 515 republic 515 parties 206 placed 206 place* 152 areas 41 domingo 36 tryin* 33 trying 33 builder 18 domingue 18 experiences 18 indom* 18 indomain 18
domingo domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
dominicain repub* 1320 republic 1320 dominican 781 domin* 568
dominicaine repub* 1320 republic 1320 dominican 781 domin* 568
dominikani repub* 1306 republic 1306 dominican 773 domin* 562 domingo 47
dominiken domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
dominikn domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
don donation 3621 donor 3621 donate 2433 donat* 955
dona* donation 2716 donor 2716 donate 1824 presc* 864 prescription 864 donat* 717
donans presc* 3454 prescription 3454
donasyon donation 3621 donor 3621 donate 2433 donat* 955
donat donation 3621 donor 3621 donate 2433 donat* 955
donate donation 3621 donor 3621 donate 2433 donat* 955
donc there* 3989 therefore 3989 translate 108 trans* 82 important 49 impor* 47 s 22 notes 17 note 16
done since 1195 because 20 becau* 17
donk there* 5984 therefore 5984
donn given 3110
donn* given 1932 donation 453 donor 453 gave 411 fault 381 donate 304 donat* 119 cap 41 haitien 28 give 6
donne given 2059 fault 1035 cap 110 haitien 77 give 6
donnen donation 3621 donor 3621 donate 2433 donat* 955
donnent given 3110
donner gave 1648 given 1555
donnez given 3110
dont whose 5598 bai 560 creol 560 ingli* 560 inglish 560 adres* 290 adress 290 frenc* 51 french 51 two 18 speak 4
dorm* sleep 578 sleep* 502 sleeping 502 outsi* 194 outside 194 pill 55 vit 55 asthm* 40 asthma 40 pump 21 streets 20 raini* 3 raining 3
dorment outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
dormi sleep* 570 sleeping 570 raini* 315 raining 315 streets 302 sleep 241 still 30
dormir sleep 842 vit 268 pill 267 asthm* 198 asthma 198 outsi* 124 outside 124 pump 104 sleep* 54 sleeping 54 calle* 8 called 8
dormons outsi* 1038 outside 1038 sleep* 453 sleeping 453 butte 150 moon 111 boyer 22 mysel* 16 myself 16
dors outsi* 1112 outside 1112 sleep* 485 sleeping 485 sleep 3
dos back 2294
dosi* record 8314 recor* 4671 file 239 docum* 166 documents 166
dosie record 8314 recor* 4671 file 239 docum* 166 documents 166
dosy* record 8314 recor* 4671 file 239 docum* 166 documents 166
dosye record 8314 recor* 4671 file 239 docum* 166 documents 166
doua* customs 5714 custo* 2726
douane customs 5714 custo* 2726
douc* bathe 3416 shower 3416 bathr* 2371 bathroom 2371 bath 417 than 6 body 5 lives 4 showe* 3
douch bathe 3416 shower 3416 bathr* 2371 bathroom 2371 bath 417 than 6 body 5 lives 4 showe* 3
doul sadne* 2076 sadness 2076 pain 1617 ache 544 hurt 290
doul* pain 2404 hurt 995 sadne* 458 sadness 458 ache 113
doule pain 1782 sadne* 1089 sadness 1089 ache 915 hurt 487
douleur hurt 2728 pain 1304
doum barre* 9133 barrel 9133 drum 9133
dous sweet 10569
dout* doubt 2986
doute doubt 2986
douz twelv* 4038 twelve 4038 12 452 janua* 429 january 429 fourt* 73 fourteen 73 sixte* 73 sixteen 73 thirteen 73 numbers 61 fifte* 12 fifteen 12 2010 10
douz* dozen 2858 12 155 janua* 147 january 147
douze 12 775 janua* 735 january 735
douzen dozen 3573
douzn dozen 3535 toget* 22 together 22
dpla* displ* 2622 displaced 2622
dplac displ* 2622 displaced 2622
dplacs displ* 2622 displaced 2622
dput deput* 2543 deputy 2543 senat* 1408 senator 1408
dra blankets 1374 sheets 1168 sheet* 1041 pillo* 964 pillow 964 blank* 331 canno* 108 cannot 108 blanket 47 night* 27 nights 27 werew* 27 werewolfs 27 atten* 26 attention 26 community 26
drap* blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
draps blankets 1579 blanket 1334 sheets 1204 sheet* 1073 blank* 381
drou* droui* 3124 drouillard 3124 sinis* 13 sinister 13 affra* 4 affraid 4 despite 4 despi* 3
drouillard droui* 3146 drouillard 3146
dsas* disas* 1459 disaster 1459 catastrophe 800 catas* 223
dsastre disas* 1459 disaster 1459 catastrophe 800 catas* 223
dsol sorry 1797 excus* 1578 excuse 1578
dtru* destr* 893 mole 453 nicol* 453 nicolas 453 destroy 446 destroyed 425 reall* 10 really 10 beg 5
dtruit destroyed 1031 destr* 711
dtruite destroyed 1031 destr* 711
du du 329 20 145 sismi* 134 sismic 134 fault 131 chretian 116 eph 116 rom 116 counterpart 111 informs 111 airli* 109 airlines 109 ny 109 round 109 towar* 109 towards 109
dwa right* 5951 rights 5951 distibute 658 gonaive 658 partisans 658 disti* 339 respe* 81 respect 81 right 41 human 39 parti* 4
dwat right 2095 conve* 483 conversation 483 jame 483 james 483 looks 483 rigth 483 works 483 law 64 christian 15 lead 14 18 6 his 5
dwe owe 964 shouldn 578 whale 346 canadian 331 shoul* 272 tells 252 eartq* 227 eartquake 227 behav* 187 behaviour 187 should 146 spent 127 counties 111 departments 111 informations 111 type 106
dwet finger 11230 finge* 843
dwou* barre* 4567 barrel 4567 drum 4567 droui* 1573 drouillard 1573
dwoum barre* 9133 barrel 9133 drum 9133
dwouya droui* 3146 drouillard 3146
dwt finge* 7164 finger 1301 fingerprints 83 pictures 83 transportation 8 pictu* 6 saw 6 side 3 using 3
dy behin* 2622 behind 2622
dyab devil 9622 satan 9622
dyab* diabe* 3246 diabetes 3246
dyabet diabe* 3246 diabetes 3246
dyabt diabe* 3246 diabetes 3246
dyag* diagn* 14968 diagnosis 14968
dyagnostik diagn* 14968 diagnosis 14968
dyar diarrhea 3579 diarr* 1403
dyar* diarrhea 3579 diarr* 1403
dyare diarrhea 3579 diarr* 1403
dye bow 734 knees 734 gives 675 srt 482 soldier 453 jesu 340 jesus 340 consider 328 14 274 soldi* 209 affra* 196 affraid 196 forgotten 136 hour 107 wants 97 knee 73
dyez* keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
dyezel keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
dyezl keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
dyob schoolmy 1253 least 819 22 680 cv 301 quake 230 did 79 job 77 finished 50 call 14 lot 8 but 7 finis* 3
e nets 197 group* 124 groups 124 consc* 103 conscience 103 damaged 90 hours 90 folk 83 folks 83 damag* 79 benef* 77 benefit 77 educational 76 scholarly 76 informatic 69 ingen* 69
eau 27 326 etc 271 drink* 199 drinking 199 using 162 berti* 145 bertin 145 made 145 colon 144 foof 144 umpas* 144 umpasse 144 emess* 107 emessage 107 watere 107 sos 103
eben* carpe* 3691 carpenter 3691
ebenis carpe* 3691 carpenter 3691
ebou* lands* 2121 landslide 2121 mudsl* 362 mudslide 362
eboulement lands* 2363 landslide 2363 mudsl* 80 mudslide 80
eboulman mudsl* 2325 mudslide 2325 lands* 435 landslide 435
ebye* well 2281 form 255 then 216 bette* 76 better 76 so 4
ebyen well 2281 form 255 then 216 bette* 76 better 76 so 4
ebyi* then 2387 well 701 so 41
ebyin then 2387 well 701 so 41
eche* magni* 3089 magnitude 3089 scale 3089 richt* 113 richter 113
echel richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
echelle magni* 3136 magnitude 3136 scale 3136 fault 30
echl richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
ecol* school 365 schools 268 pupil 173 ministere 152 schoo* 120 affec* 111 affected 111 fia 111 decided 93 opene 69 prisons 69 would* 69 wouldn 69 students 63 faculty 62 censo* 59
ecole schools 367 ministere 347 affec* 245 affected 245 fia 245 faculty 222 decided 212 school 208 opene 166 prisons 166 would* 166 wouldn 166 censo* 126 censor 126 facul* 126 leadi* 126
ecoles schools 804 room 305 school 213 witho* 101 without 101 schoo* 70
ecolier pupil 1727 students 633 student 68 stude* 26
ecou* listen 1375 debit 926 flowed 926 h 926 liqui* 926 liquid 926 mn 926 flowe* 909 hear 374 liste* 283 quant* 211 quantity 211 heard 35
ecouter listen 2751 hear 748 liste* 565 heard 70
ecri* read 2887 bello* 392 belloc 392 point 392 study* 392 studying 392 wonde* 392 wonder 392 write 50
ecrire read 4425 write 9
ecrit read 4425 write 9
ecro* colla* 1084 collapsed 1084
ecroule colla* 1084 collapsed 1084
ecroulee colla* 1084 collapsed 1084
ed aid 269 humanitarian 111 human* 110 centre 91 greeting 87 bra 83 help 83 along 49 nord 45 refug* 44 merchandize 39 41 34 60 33 accro* 33 accross 33 mom 33
ede help 175 assyl* 77 assylum 77 tells 70 tempo* 42 repla* 40 replace 40 id 32 60 31 accro* 31 accross 31 plaza 31 whats* 26 whatsoever 26 rivie* 24 riviere 24
edem carte 421 capab* 333 capable 333 plea 318 pleas 318 boyer 179 micro* 170 microbes 170 wound* 134 wounded 134 hardl* 109 hardly 109 prati* 109 pratice 109 tire 109 spent 108
edem* help 238
edemwen help 238
eden informationse 2205 tfey 2205 anymo* 334 anymore 334 us 200 help 9
eden* help 238
edenou help 238
edey* them 1229
edeyo them 1229
edh edh 4418 perni* 6 pernier 6 b 5
edik* education 1911 educa* 1561 continues 161 previous 161 trunc* 161 truncated 161 teach 20 teaching 20 previ* 9
edikasion education 1999 educa* 1634
edikasyon education 1661 educa* 1358 continues 680 previous 680 trunc* 680 truncated 680 previ* 37 ministry 21
edike teach 3674 teaching 3674 teach* 359 education 11 educa* 9
edta* hours 2496 clock 1384 hour 1094 o 1037
edtan hours 2496 clock 1384 hour 1094 o 1037
educ* educa* 2264 education 843 culturelle 103 educative 103 enfan* 103 enfants 103 epano* 103 epanouisment 103 fami 103 pour 103 uceee* 103 uceeedh 103 ministere 66 decided 40 opene 33 prisons 33
education education 1852 educa* 1514 ministere 135 decided 82 opene 67 prisons 67 would* 67 wouldn 67 decid* 27 openi* 17 opening 17
efe effect 22227 effec* 9004
effe* announces 719 effer* 719 effert 719 magno* 719 magnola 719 trenb* 719 trenblement 719 modes* 639 modesty 639 titanic 639 100 562 aik 562 belei* 562 beleive 562 effecte 562 fl 562
effo* effor* 896 collapsed 678 colla* 677 efforts 135 humil* 109 humiliate 109 ignor* 109 ignore 109 misun* 109 misunderstood 109 dear 97 banki* 92 banking 92 bnc 92 chara* 92 characterized 92
effondr colla* 1084 collapsed 1084
effondre colla* 1084 collapsed 1084
effondree colla* 1084 collapsed 1084
effondrement colla* 1084 collapsed 1084
efo effort 5215 try 1376 effor* 852
efon* colla* 1084 collapsed 1084
efondre colla* 1084 collapsed 1084
egli* churc* 1566 church 1566 egliz 180 full 92 pray 5 cards 4
eglis churc* 1608 church 1608
eglise pray 2994 prayer 552 praye* 543 churc* 123 church 123
egliz egliz 2064 churc* 1159 church 1159 full 1055 cards 50 33 26
egza* exams 782 examp* 747 example 747 exam 578 revie* 386 review 386 rhaet* 386 rhaeto 386 answering 174 moments 174 photo* 174 photocopy 174 admis* 153 admisions 153 admit* 153 admitted 153
egzamen exams 1042 exam 771 revie* 643 review 643 rhaet* 643 rhaeto 643 admis* 255 admisions 255 admit* 255 admitted 255 postp* 255 postpone 255 postpones 255 shortly 255 short* 45 exami* 44
egzamin exams 1565 exam 1157
egzanp examp* 2488 example 2488 answering 579 moments 579 photo* 579 photocopy 579 dad 484 telli* 181 telling 181 momen* 17
egzi* exist 8164 require 1580 requi* 817 suppose 477 sen 314 sens 314 drug 71 lagonave 41 went 41 lagon* 16 pay 5 given 3
egziste exist 16329
eid help 238
eide help 238
ekip team 6439
ekip* devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
ekipe devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
ekipman devic* 4086 device 4086 equipped 4086 equip* 1987 equipment 1987
ekol schools 2206 school 11 schoo* 3
ekol* fee 3838 fees 3838 tuiti* 3838 tuition 3838 ganna 2356 pay 74
ekolaj fee 7676 fees 7676 tuiti* 7676 tuition 7676
ekon* economy 5685 econo* 1679 economic 1679
ekonomi economy 5685 econo* 1679 economic 1679
ekonomik economy 5685 econo* 1679 economic 1679
ekonomize economy 5685 econo* 1679 economic 1679
ekri write 1170 writi* 587 writing 587 answered 420 sartr* 163 sartre 163 times 126 lapla* 105 laplaine 105 writt* 50 written 50 decre* 21 decrease 21 greating 21 ideli* 21 idelinquency 21
ekri* 2428 1169 writi* 1117 writing 1117 informationse 504 tfey 504 write 245 bough* 226 bought 226 legal 226 paperwork 226 payed 226 visas 226 cornr* 177 cornrow 177 denim 177 printed 177
ekrim 2428 2328 informationse 998 tfey 998 writi* 610 writing 610 bough* 429 bought 429 legal 429 paperwork 429 payed 429 visas 429 paper* 237 lawye* 217 lawyer 217 write 209 anymo* 151
ekrir writi* 2938 writing 2938 write 3
ekriti writi* 1469 writing 1469 cornr* 620 cornrow 620 denim 620 printed 620 sees 620 weari* 620 wearing 620 print* 357 skirt 219 black 165 white 158 shirt 31 hair 11 her 7
ekse* excep* 7090 except 7090
eksepte excep* 7090 except 7090
eksk* sorry 1797 excus* 1578 excuse 1578
ekskize sorry 1797 excus* 1578 excuse 1578
eksp* explo* 2105 explosion 2105 experience 1412 exper* 1166 explanation 723 fast 564 eventuel 245 preci* 245 precision 245 persons 119 expla* 18 explain 18 tomor* 15 tomorrow 15 event* 14
eksperians experience 5649 exper* 4665
eksperyans experience 5649 exper* 4665
eksplike explanation 5780 expla* 143 explain 143
eksploze explo* 5613 explosion 5613
eksplozion explo* 5613 explosion 5613
eksplozyon explo* 5613 explosion 5613
ekst* extra* 2592 extract 2592 archive 423 akden* 387 akdenans 387 appearing 387 forms 387 archives 303 birth* 275 birthday 275 neith* 211 neither 211 appea* 113 archi* 43 indee* 14 indeed 14
ekstr extra* 3239 extract 3239 archive 529 archives 379 archi* 54
ekstre extra* 3239 extract 3239 archive 529 archives 379 archi* 54
ekza* examp* 1244 example 1244 batis* 536 batiste 536 benna* 536 bennau 536 entri* 536 entries 536 exams 522 exam 386 exami* 294 examinations 294 listening 169
ekzamen batis* 804 batiste 804 benna* 804 bennau 804 entri* 804 entries 804 exams 782 exam 579 exami* 442 examinations 442 listening 253
ekzanp examp* 3733 example 3733
elec* power 1490 light 577 electricity 550 elect* 479
electricite power 1490 light 577 electricity 550 elect* 479
electrique power 1490 light 577 electricity 550 elect* 479
elek* electrician 2427 election 2039 vote 2039 elect* 1353 avala* 334 avalaible 334 electronic 334 interesting 334 talki* 15 talking 15 power 13 electricity 5 light 5
eleksion election 6620 vote 6620
eleksyon election 6620 vote 6620
elektrisite power 1490 light 577 electricity 550 elect* 479
elektrisyen electrician 18152
elev stude* 544 student 473 pupil 376 students 288 anne 269 marie 184
elev* pupil 1727 students 633 student 68 stude* 26
eleve pupil 1727 students 633 student 68 stude* 26
eleves pupil 1727 students 633 student 68 stude* 26
elik* helic* 5613 helicopter 5613
elikopt helic* 5613 helicopter 5613
elikopte helic* 5613 helicopter 5613
elle she 2133 her 1107 bruis* 177 bruised 177 beg 57 daugh* 45 daughter 45
elle* them 1215 they 6
elles them 1215 they 6
elv stude* 573 pupil 463 student 251 closes 232 costs 232 join 188 pays 188 truiton 188 whate* 188 whatever 188 students 185 listened 74 state 15 truit* 14 exams 6 exam 4
elva* lives* 11614 livestock 11614
elvaj lives* 11614 livestock 11614
emai* pepay* 2053 pepayisenyahoo 2053 wesan* 2053 wesantyahoo 2053 fr 1274 email 1174 2009 968 93 968 biff 968 yahoo 968 youngbiff 968 e 552 mail 456 hayoo 238 tertu* 238 tertulien 238
email pepay* 2053 pepayisenyahoo 2053 wesan* 2053 wesantyahoo 2053 fr 1274 email 1174 2009 968 93 968 biff 968 yahoo 968 youngbiff 968 e 552 mail 456 hayoo 238 tertu* 238 tertulien 238
emba* hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
embaucher hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
empi* many 763 very 713 much 193 lot 28
empil many 763 very 713 much 193 lot 28
empl* emplo* 1685 hire 670 recruit 670 recru* 603 employee 269 job 165 distroyed 152 employment 140 care 27 availability 20 jobpam 20 poste* 20 posted 20 seeke* 20 seekers 20 work 4
emploi employment 1999 job 414 emplo* 368 work 54
employ hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
employe hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
employes hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
employs hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
empo* important 549 impor* 523
empotan important 549 impor* 523
en merchandize 210 below 172 dnt 118 informatic 116 ingen* 116 ingeneer 116 beg 98 sdude* 86 sdudent 86 occur* 72 occurs 72 trained 70 burning 69 coupe 69 certified 68 qualification 68
ence* pregnant 1493 pregn* 1013 birth 62
enceinte pregnant 1493 pregn* 1013 birth 62
enceintes pregnant 1493 pregn* 1013 birth 62
ench hinch* 4306 hinche 4306
enco* still 857 showers 305 cuba 303 more 260 showe* 204 predicted 167 predi* 120 again 39 yet 9 tomor* 7 tomorrow 7 tonig* 3 tonight 3
encore still 857 showers 305 cuba 303 more 260 showe* 204 predicted 167 predi* 120 again 39 yet 9 tomor* 7 tomorrow 7 tonig* 3 tonight 3
end sen 801 sens 801 complete 209 notes 169 compl* 168 clear 164 note 153 message 70 doesn 28 messa* 25 translate 19 trans* 15 text 13 thi 11 this 11 important 9
endi* faint 2813 uncon* 1293 unconscious 1293 mns 637 psychologist 415 scare* 340 scared 340 easil* 309 easily 309 freig* 309 freighten 309 psych* 308 5 150 being 32 dizzy 27 minute 19
endispoze faint 5625 uncon* 2586 unconscious 2586 dizzy 55
endispozisyon faint 5625 uncon* 2586 unconscious 2586 dizzy 55
endr* copie* 742 copies 742 docum* 705 documents 705 place 646 obtai* 328 obtain 328 registry 135 regis* 64 anywh* 52 anywhere 52 civil 7
endroit copie* 742 copies 742 docum* 705 documents 705 place 646 obtai* 328 obtain 328 registry 135 regis* 64 anywh* 52 anywhere 52 civil 7
enej* energ* 3785 energy 3785 alexi* 40 alexie 40 nd 40
eneji energ* 3785 energy 3785 alexi* 40 alexie 40 nd 40
enfa* child 689 child* 423 may 301 children 300 adult* 210 adults 210 1189 90 152 90 206 90 2353 90 257 90 3106 90 4000 90 childrens 90 culturelle 67 educative 67
enfant child 2654 spend 101 enoug* 61 enough 61 children 16 child* 11 wife 8 him 5
enfants child* 553 adult* 422 adults 422 children 396 1189 145 152 145 206 145 2353 145 257 145 3106 145 4000 145 childrens 145 dupon* 132 dupont 132 heigh* 132 heights 132
enfe* infec* 2570 infection 2570 infected 2443
enfeksion infected 10755 infec* 192 infection 192
enfeksyon infec* 3170 infection 3170 infected 274 contr* 12 control 12 medecine 9 potab* 4 potable 4
enfekte infected 10755 infec* 192 infection 192
enfi* nurse* 2168 nurses 2168 disability 1010 opene 359 prisons 359 would* 359 wouldn 359 disab* 220 disabled 220 handicapped 220 handi* 163 nurse 21 door 11 priso* 10 least 3
enfim disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
enfimy nurse* 3613 nurses 3613 nurse 35
enfimye nurse* 3613 nurses 3613 nurse 35
enfm* informatics 1112 domai* 562 domains 562 inform 529 burea* 223 bureau 223 currently 223 functionning 223 urgency 223 beaut* 111 beautiful 111 informed 108 infor* 89 info 76 information 69 curre* 43
enfmasyon information 327 info 305 infor* 79
enfmatik informatics 7198 compu* 265 computer 265
enfme domai* 1254 domains 1254 inform 1199 burea* 458 bureau 458 currently 458 functionning 458 urgency 458 informed 255 beaut* 247 beautiful 247 curre* 89 funct* 4
enfo info 1360 information 3
enfo* infor* 219 information 138 info 128 importain 71 compu* 70 computer 70 imfor* 65 imformations 65 quake 49 informatics 37 inforamtion 31 eventuel 30 preci* 30 precision 30 earht* 17 earhtquake 17
enfomasion info 1360 information 3
enfomasyon infor* 189 information 179 info 114 inforamtion 94 quake 66 infos 61 shouldn 50 earht* 49 earhtquake 49 eventuel 38 preci* 38 precision 38 informationse 29 tfey 29 circu* 24 circulate 24
enfomatik informatics 2162 compu* 1841 computer 1841 suffered 72 science 50 scien* 43
enfomatyon worst 304 some 277 information 217 sayin* 98 saying 98 infor* 53 comin* 24 coming 24 give 6 pleas* 3 please 3
enfome informed 2000 inform 1298
enformasyon importain 2167 info 680 happening 3
enfos info 1360 information 3
enje* engin* 2344 engineer 1301 coordinates 56 engineers 56 coord* 45
enjenieur engineer 2551 engin* 1310
enjeny engin* 2335 engineer 808 coordinates 498 engineers 498 coord* 402
enjenye engineer 2551 engin* 1310
enji energ* 3652 energy 3652 devac* 135 devacuation 135 remainder 135 rift 135 seism* 3 seismic 3 store 3
enko again 1357 still 367 yet 197 more 16
enky worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
enky* worry 3976 worri* 313 worried 313 concern 131 conce* 48
enkye worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
enkyete worry 4632 worri* 30 worried 30 concern 12 conce* 5
enkyetid worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
enpa* via 724 autor* 493 autorities 493 chane* 493 chanel 493 crist* 493 cristof 493 havnt 442 asked 403 campa* 403 campaign 403 impatienntly 403 offer* 403 offering 403 vaksi* 403 vaksination 403
enpas via 982 autor* 657 autorities 657 chane* 657 chanel 657 crist* 657 cristof 657 havnt 592 asked 546 told 510 blanc* 172 blanchard 172 silo 172 fanfa* 153 fanfan 153 impasse 83
enpe bit 4044 littl* 43 little 43
enpo* importain 644 function 594 impos* 581 impossible 581 toilette 338 washi* 338 washington 338 thiev* 250 thieves 250 impor* 249 10 178 makin* 117 making 117 important 68 unabl* 34 unable 34
enposib function 1485 impos* 1453 impossible 1453 thiev* 624 thieves 624 10 445 makin* 293 making 293 unabl* 86 unable 86 funct* 22
enpotan toilette 890 washi* 890 washington 890 important 325 impor* 310 such 52 mobil* 39 mobile 39 toile* 10 group 3
enpt* important 549 impor* 523
enptan important 549 impor* 523
enre* enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
enrejistre enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
ensa* fire 2666
ensandi fire 2666
ense* unsaf* 1346 unsafe 1346 teachers 824 bug 803 insect 803 teacher 720 teach* 650 toget* 342 together 342 insec* 297 dupon* 202 dupont 202 heigh* 202 heights 202 parac* 202 parachuting 202
enseignant teachers 1236 teacher 1080 teach* 975 dupon* 606 dupont 606 heigh* 606 heights 606 parac* 606 parachuting 606 reserves 606 reser* 423 goods 102 9 57 professor 55 profe* 3
enseignants teachers 2473 teacher 2161 teach* 1950
ensek bug 5701 insect 5701 insec* 93
ensekirite unsaf* 9038 unsafe 9038 insecurity 66 insec* 9
ensemble toget* 2054 together 2054
ensk bug 5701 insect 5701 insec* 93
ensk* include 1117 register 852 enrol* 811 enroll 811 registration 811 programm 720 resis* 720 resistred 720 regis* 448 sign 421 inclu* 417 panif* 255 panification 255 patic* 255 paticipate 255 reorg* 255
enskri include 1862 register 1220 programm 1200 resis* 1200 resistred 1200 sign 702 inclu* 694 regis* 641 panif* 426 panification 426 patic* 426 paticipate 426 reorg* 426 reorganizations 426 enrol* 191 enroll 191
enskripson enrol* 3983 enroll 3983 registration 3983 register 76 regis* 40
enskripsyon enrol* 1991 enroll 1991 registration 1991 batis* 804 batiste 804 benna* 804 bennau 804 entri* 804 entries 804 exami* 442 examinations 442 listening 253 register 38 regis* 20
ensp* inspe* 7736 inspect 7736 check 9
enspekte inspe* 7736 inspect 7736 check 9
enst* institution 3285 businesses 599 enjoy* 599 enjoying 599 pillaging 599 stand* 599 standing 599 store* 599 stores 599 bayil* 398 bayilorde 398 insta* 398 instance 398 internationnal 398 petig* 398 petigoave 398
enstitisyon institution 4928 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 insti* 65 thems* 65 themselves 65 learned 34 pilla* 34 learn* 5
ent between 4151 betwe* 2345
entd* forbi* 4277 forbidden 4277
entdi forbi* 4277 forbidden 4277
ente* inter* 1405 bury 825 liste* 228 forbi* 204 forbidden 204 listen 164 fm 125 international 96 websi* 68 website 68 signa* 51 signal 51 hear 45 interview 39 honne* 35 honney 35
entedi forbi* 4277 forbidden 4277
entenasyonal international 2789 inter* 340 moreo* 68 moreover 68 maste* 53 master 53 assistances 45 current 39 key 25 curre* 11 c 9 calls 6
entendre listen 2751 hear 748 liste* 565 heard 70
entendu liste* 1356 listen 781 honne* 495 honney 495 kisse* 495 kisses 495 yestu* 495 yesturday 495 listened 300 hear 212 heard 20 didn 11
entenet websi* 2585 website 2585 internet 2352 inter* 37 site 20
entepret interpreter 4255 translator 1738 inter* 5
entere burie* 2895 buried 2895 bury 1555
enterrement bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
enterrer bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
entevyou interview 7269 inter* 4
entn* internet 1985 inter* 1183 websi* 202 website 202 international 83 dnt 35 functioning 12
entnasyonal international 2913 inter* 355
entnt internet 3390 websi* 1177 website 1177 inter* 53 site 9
entp* interpreter 4255 translator 1738 inter* 5
entprt interpreter 4255 translator 1738 inter* 5
entr* entra* 1067 entrance 1067 between 875 crumb* 498 crumbles 498 safe 498 betwe* 495 caraibes 282 w 282 trade 161 active 139 entre 139 instr* 139 instructions 139 nou 139 nous 139
entre between 1594 betwe* 900 crumb* 896 crumbles 896 safe 896 entra* 640 entrance 640 active 251 entre 251 instr* 251 instructions 251 nous 251 porta* 251 portable 251 nou 250 guide 22
entree entra* 3201 entrance 3201 enter 84
entreprise trade 1450 business 850 busin* 846 company 733 compa* 621
entrer entra* 3201 entrance 3201 enter 84
entv* interview 3634 areac* 805 areached 805 jan 805 pont 805 sheltering 805 sonde 805 asked 74 refuge 30 refug* 11
entvyou interview 7269 inter* 4
enve* inves* 7809 invest 7809 investment 7809
envesti inves* 7809 invest 7809 investment 7809
envestisman inves* 7809 invest 7809 investment 7809
envi* appro* 546 approximately 546 aroun* 470 around 470 invol* 405 involved 405 pillage 405 1189 324 152 324 206 324 2353 324 257 324 3106 324 4000 324 childrens 324 less 294
environ appro* 728 approximately 728 aroun* 627 around 627 1189 432 152 432 206 432 2353 432 257 432 3106 432 4000 432 childrens 432 less 392 than 314 les 143 refugees 42
envo* sent 1478 souna* 188 sounami 188 spell* 188 spelling 188 thanking 188 sentence 176 sente* 174 then 32 send 19 each 16 reply 3
envoie sent 640 souna* 513 sounami 513 spell* 513 spelling 513 thanking 513 sentence 498 sente* 491 then 92 each 46 send 18 reply 10 u 5 time 3
envoy sent 2000
envoye sent 2000
envoyer sent 2000
envoyez sent 2000
epi abroard 320 becaue 320 medications 293 thoughts 275 decentralize 259 then 250 faculties 225 orthe* 183 orther 183 expecting 174 yow 174 expec* 173 control 163 contr* 162 allwa* 161 allways 161
epid* epide* 3702 epidemic 3702 infec* 4 infection 4
epidemi epide* 3707 epidemic 3707
epidemie epide* 3315 epidemic 3315 infec* 346 infection 346
epis spice* 20725 spices 20725
epou* women 1561 husba* 1190 husband 1190 woman 263 wife 134
epouse women 3121 woman 526 wife 267
epoux husba* 2380 husband 2380
er repon* 1473 reponening 1473 benef* 1469 benefit 1469 bouquet 541 coi 541 cois 541 lycee 541 plafo* 541 plafocrac 541 stand 117 zones 84 anymo* 61 anymore 61 jacqu* 38 jacques 38
es nippe* 1143 nippes 1143 wheth* 487 whether 487 taken 423 testi* 423 testing 423 using 401 made 360 east 350 sheets 196 suffer 185 febru* 181 february 181 sheet* 175 alway* 160
esey* attem* 3207 attempt 3207 tryin* 1497 trying 1497 parties 320 placed 320 place* 235 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 areas 63 thems* 63 themselves 63
eseye attem* 3207 attempt 3207 tryin* 1497 trying 1497 parties 320 placed 320 place* 235 communicate 223 enabl* 223 enable 223 neighborhoods 223 group* 89 groups 89 areas 63 thems* 63 themselves 63
esk wheth* 2435 whether 2435 doe 44 does 44
eske after* 126 doe 117 does 117 print 94 treating 82 16 80 huric* 66 huricanes 66 illnesses 65 aren 61 included 61 marit* 55 maritime 55 minot* 55 minoterie 55 eclip* 54
eski* sorry 1797 excus* 1578 excuse 1578
eskiz sorry 1797 excus* 1578 excuse 1578
eskize sorry 1797 excus* 1578 excuse 1578
espa* space 2150 spani* 1403 spanish 1403 pasta 1361 spagh* 1361 spaghetti 1361
espageti pasta 5443 spagh* 5443 spaghetti 5443
espanyol spani* 5613 spanish 5613
espas space 4301
espe* speci* 923 hope 494 special 450 experience 314 quality 279 exper* 259 snato 201 presence 198 presidant 198 real 152 quali* 147 type 120 bough* 100 bought 100 legal 100 paperwork 100
esper wish 1432 bough* 923 bought 923 legal 923 paperwork 923 payed 923 visas 923 paper* 510 lawye* 466 lawyer 466 hope 49 residency 43 wants 18 embas* 7 embassy 7 resid* 6
espere hope 1333 complete 257 compl* 206 he 64 wish 36 wait 23 waiti* 17 waiting 17 canno* 11 cannot 11
esperer hope 1850
esperyans experience 5649 exper* 4665
espes quality 5013 quali* 2641 type 2165 kind 11
espesial special 10632 speci* 92
espesyal special 10632 speci* 92
espesyalman specially 1224 speci* 733 snato 724 presence 713 presidant 713 real 546 gabyo* 284 gabyon 284 southern 284 espec* 270 especially 270 bra 165 relie* 155 relief 155 district 98 south* 96
espl* explanation 5780 expla* 143 explain 143
esplikasyon explanation 5780 expla* 143 explain 143
esplike explanation 5780 expla* 143 explain 143
espo* hope 1850
espoir hope 1850
espr* purpo* 2182 purpose 2182 soul 1589 spiri* 938 spirit 938 hope 617 censo* 188 censor 188 leadi* 188 leading 188 soil 188 tests 188 test 187 necessary 142 neces* 101 bible 43
espre purpo* 6546 purpose 6546 hope 925
esprer hope 1850
esprit soul 4767 spiri* 2814 spirit 2814 censo* 566 censor 566 leadi* 566 leading 566 soil 566 tests 566 test 561 bible 130 professor 93 mind 64 profe* 5 book 3
esps quality 5013 quali* 2641 type 2165 kind 11
esse* fuel 4276 gasol* 3102 gasoline 3102 gas 101
essence fuel 4276 gasol* 3102 gasoline 3102 gas 101
est wheth* 116 whether 116 e 80 th 74 doe 72 does 72 criti* 70 critical 70 lesso* 66 lesson 66 liter* 66 literal 66 mail 66 translation 66 prevent 60 is 59
esta* stadi* 3133 stadium 3133 stati* 1136 station 1136
estad stadi* 6266 stadium 6266
estadyom stadi* 6266 stadium 6266
estasyon stati* 2273 station 2273
estr* stres* 3691 stress 3691
estres stres* 3691 stress 3691
estrs stres* 3691 stress 3691
et et 382 26 90 losed 88 and 85 acces* 82 access 82 bady 79 thsnk 73 issue* 66 issues 66 merge* 65 merger 65 saint* 65 sainte 65 pile 64 great 61
eta registry 2138 regis* 1015 america 993 communicate 396 enabl* 396 enable 396 neighborhoods 396 group* 158 groups 158 thems* 111 themselves 111 civil 108 state* 93 states 93 set 81 sort 68
etai* were 2336 was 101
etaient were 2336 was 101
etait were 2336 was 101
etan since 1195 because 20 becau* 17
etat state 1081 bec 479 governement 479 liabl* 479 liable 479 prs 479 wll 479 profi* 320 profit 320 gover* 179 government 79 dessa* 5 dessalines 5
etat* states 1011 state* 1009 france 882 cloths 674 wear 674 franc* 311 canada 301 refuge 159 canad* 74 begin* 73 beginning 73 refug* 57 unite* 22 united 22 usa 10 seneg* 5
etats states 1011 state* 1009 france 882 cloths 674 wear 674 franc* 311 canada 301 refuge 159 canad* 74 begin* 73 beginning 73 refug* 57 unite* 22 united 22 usa 10 seneg* 5
etaz* states 1293 state* 1290 citizen 873 citiz* 505 brother 85 america 84 usa 67 broth* 31 unite* 28 united 28
etazini states 1293 state* 1290 citizen 873 citiz* 505 brother 85 america 84 usa 67 broth* 31 unite* 28 united 28
etc etc 3246 griz 690 lines 690 river* 690 rivera 690 colon 115 foof 115 umpas* 115 umpasse 115 emess* 70 emessage 70 watere 70 medecine 59 fougy 54 water* 35 umbre* 30
eten* turn 7282 off 294
etenn turn 7282 off 294
etes am 523 is 10 are 7
etid study 847 scola* 664 scolarship 664 specially 406 schol* 316 scholarship 316 studi* 291 studies 291 speci* 243 scholarships 201 distibute 101 gonaive 101 partisans 101 rebuilding 95 ong 66 disti* 52
etid* stude* 545 student 376 university 285 study 240 unive* 143 faculties 138 studi* 101 studies 101 suffered 97 science 68 students 64 scien* 58 facul* 19 lives 5 compu* 3 computer 3
etidian university 1839 unive* 922 student 68 stude* 26
etidyan stude* 653 student 437 faculties 223 suffered 192 university 179 students 137 science 134 scien* 114 unive* 90 facul* 31 lives 7 compu* 6 computer 6 wante* 6 wanted 6
etidye study 1680 studi* 707 studies 707
etou* choke 7809 suffo* 7809 suffocate 7809
etoufe choke 7809 suffo* 7809 suffocate 7809
etra* forei* 2388 abroad 1203 foreigner 930 abroa* 879 foreign 615 stran* 590 stranger 590 foreigners 25 petit* 11 petite 11 ones 3 singl* 3 single 3
etranger abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
etrangere abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
etrangers abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
etranj stran* 7727 stranger 7727 abroad 70 foreigner 54 abroa* 51 foreign 5 forei* 3
etranje stran* 4829 stranger 4829 foreigners 1076 forei* 636 petit* 477 petite 477 abroad 44 communal 41 rivie* 37 riviere 37 foreigner 34 abroa* 32 foreign 3
etud* students 451 studi* 389 studies 389 stude* 270 study 203 sdude* 198 sdudent 198 student 136 schol* 101 scholarship 101 bello* 81 belloc 81 point 81 study* 81 studying 81 wonde* 81
etude study 840 schol* 759 scholarship 759 studi* 354 studies 354 afternoon 211 dont 33 after* 11
etudes studi* 1320 studies 1320 study 254
etudiant stude* 428 sdude* 425 sdudent 425 students 356 student 354 bello* 173 belloc 173 point 173 study* 173 studying 173 wonde* 173 wonder 173 university 92 unive* 46 great 33 almos* 16
etudiants students 1999 student 214 stude* 82
etudier study 1680 studi* 707 studies 707
etwa* narro* 2283 narrow 2283 tight 2283 stars 1999 star 903 air 751 outsi* 28 outside 28
etwal stars 2665 star 1203 air 1001 outsi* 38 outside 38
etwat narro* 9133 narrow 9133 tight 9133
eux them 607 jokin* 221 joking 221 person 62 perso* 45 impor* 16 important 16 message 7 notes 6 note 5 they 3
evad* prisoner 3497 priso* 1323 denou* 1095 denounce 1095 escaped 754 escap* 397 prison 208 prisoners 24
evade prisoner 3497 priso* 1323 denou* 1095 denounce 1095 escaped 754 escap* 397 prison 208 prisoners 24
evak* evacu* 3879 evacuation 3879 evacuate 2940 link 3 onlin* 3 online 3 orlan* 3 orlando 3
evakue evacuate 8904 evacu* 1479 evacuation 1479
evakyasyon evacu* 4617 evacuation 4617 evacuate 684 link 82 onlin* 82 online 82 orlan* 82 orlando 82
evakye evacuate 8904 evacu* 1479 evacuation 1479
even* events 1222 event* 947 event 847 efforts 401 dear 286 catastrophy 280 departement 187 north 173 effor* 139 depar* 129 bye 103 weath* 99 weather 99 catas* 41 department 28 tsunami 12
evenman events 2139 event* 1657 event 1483
evnm* events 2139 event* 1657 event 1483
evnman events 2139 event* 1657 event 1483
ewop europ* 11714 europe 11714
ewp europ* 11714 europe 11714
exam* exam 1553 ecogr* 726 ecography 726 pregnate 726 exams 572 favor 138 possibility 37
examen ecogr* 1397 ecography 1397 pregnate 1397 exam 1219 exams 391 favor 265 possibility 70 possi* 3
examens exams 1565 exam 1157
excu* excus* 2138 excuse 2138 sorry 154 eed 107 gueri* 107 guerin 107 leogn* 107 leognae 107 navy 107 saw 22 base 14 hurry 11
excusez sorry 1797 excus* 1578 excuse 1578
exem* examp* 3733 example 3733
exemple examp* 3733 example 3733
extr* archiv 1204 copie* 371 copies 371 docum* 353 documents 353 certificate 219 certi* 202 obtai* 164 obtain 164 archi* 126 translate 89 birth 70 registry 68 trans* 68 important 40 impor* 39
extrait archiv 1204 copie* 371 copies 371 docum* 353 documents 353 certificate 219 certi* 202 obtai* 164 obtain 164 archi* 126 translate 89 birth 70 registry 68 trans* 68 important 40 impor* 39
f bathr* 120 bathroom 120 archiv 115 onnen 99 desen* 94 desentralise 94 schoolmy 87 someo* 83 someone 83 insig* 79 insight 79 satel* 79 satellites 79 colds 77 allwa* 75 allways 75
fach* anger 4606 upset 4606 angry 1342
fache anger 4606 upset 4606 angry 1342
faci* easy 8553
facile easy 8553
faco* manne* 2505 manner 2505 way 12
facon manne* 2505 manner 2505 way 12
facu* faculty 2664 facul* 1520 university 86 unive* 43
facult faculty 2664 facul* 1520 university 86 unive* 43
faculte faculty 2664 facul* 1520 university 86 unive* 43
fai make 1273
fail* fault 3001 magni* 693 magnitude 693 scale 693 cap 14 haitien 10
faille fault 3001 magni* 693 magnitude 693 scale 693 cap 14 haitien 10
faim starv* 756 starving 756 merge* 465 merger 465 saint* 465 sainte 465 hungry 73 hunge* 68 hunger 68 hungr* 45 turn 22 antoi* 14 antoine 14 along 12 thirst 3
fair* supposed 436 make 147 affai* 143 affaires 143 copie* 135 copies 135 docum* 128 documents 128 recog* 93 recognized 93 rheto 93 writer 93 christ 91 18 83 chris* 82 studi* 80
faire supposed 436 make 147 affai* 143 affaires 143 copie* 135 copies 135 docum* 128 documents 128 recog* 93 recognized 93 rheto 93 writer 93 christ 91 18 83 chris* 82 studi* 80
fait 1189 473 152 473 206 473 2353 473 257 473 3106 473 4000 473 childrens 473 make 424 complete 408 compl* 328 refugees 46 500 31 persons 13 adult* 5 adults 5
fait* thsnk 738 using 667 made 599 writt* 518 written 518 bruis* 469 bruised 469 sky 414 sheets 327 sheet* 291 beg 152 daugh* 119 daughter 119 she 30 rescu* 8 rescue 8
faites thsnk 738 using 667 made 599 writt* 518 written 518 bruis* 469 bruised 469 sky 414 sheets 327 sheet* 291 beg 152 daugh* 119 daughter 119 she 30 rescu* 8 rescue 8
fak college 7249 colle* 2757 faculty 68 facul* 39
faki* facul* 2627 college 2005 colle* 762 faculties 512 faculty 19 lives 17 provinces 5
fakilte facul* 2627 college 2005 colle* 762 faculties 512 faculty 19 lives 17 provinces 5
fakt* factory 10100 facto* 843
faktori factory 10100 facto* 843
fama* pharm* 5721 pharmacist 4747 pharmacy 427
famasi pharmacy 4595 pharm* 3626
famasyen pharmacist 19282 pharm* 59
fami culturelle 519 educative 519 enfan* 519 enfants 519 epano* 519 epanouisment 519 fami 519 pour 519 uceee* 519 uceeedh 519 family 425 famil* 175 et 151 cultu* 99 its 63
fami* famin* 1361 famine 1361 family 495 famil* 308 centers 285 finds 285 heber* 285 hebergements 285 oblige 285 oblig* 230 1189 92 152 92 206 92 2353 92 257 92 3106 92
famille family 673 famil* 276 mole 96 nicol* 96 nicolas 96 destroy 94 dupon* 73 dupont 73 heigh* 73 heights 73 parac* 73 parachuting 73 reserves 73 br 62 soint 62 upon 62
famin famin* 14968 famine 14968
fanm women 1290 woman 1060 midwi* 847 midwife 847 ecogr* 253 ecography 253 pregnate 253 helps 206 poorl* 206 poorly 206 condoms 122 vitam* 122 vitamines 122 iron 55 favor 48 antib* 37
fanm* famil* 509 family 289 families 269 midwi* 169 midwife 169 pharmacy 153 pharm* 121 lived 114 relatives 103 relat* 97 favor 74 re 45 refer* 36 referring 36 words 36 provided 32
fanmasi pharmacy 4595 pharm* 3626
fanmi families 632 famil* 505 family 225 relatives 154 relat* 145 favor 111 re 93 refer* 58 referring 58 words 57 provided 52 crowd 40 men 39 sure 37 usa 33 police 17
fanmim lived 647 family 421 8 364 kise 364 komin 364 manic* 364 manich 364 suffered 259 science 181 famil* 173 scien* 154 boyer 146 specified 137 thati 137 squar* 126 square 126
fanmin family 651 famil* 268 our 266
fanmsaj midwi* 5083 midwife 5083
fann cracks 1399 crack 873 cover* 699 covers 699 cracked 600 crack* 359 colla* 200 collapsed 200 citizen 71 destroyed 65 destr* 45 citiz* 41 brake 12 down 3
faon manne* 2505 manner 2505 way 12
fari* flour 2167 drizz* 2138 drizzle 2138 cornm* 726 cornmeal 726 corn 286 wheat 40 foods* 11 foodstuff 11 highe* 11 higher 11 pea 11 peas 11 peasants 11 culti* 10 cultivate 10
farin flour 2460 cornm* 1017 cornmeal 1017 foods* 44 foodstuff 44 pea 44 peas 44 peasants 44 culti* 38 cultivate 38 seed 32 seeds 32 highe* 28 higher 28 raise 25 sugar 22
farinay drizz* 14968 drizzle 14968
farine wheat 7237 corn 1635 flour 8
farm* pharmacy 4595 pharm* 3626
farmasi pharmacy 4595 pharm* 3626
fas oppos* 1685 opposite 1685 60 617 accro* 617 accross 617 plaza 617 facin* 361 facing 361 telec* 332 teleco 332 night* 254 nights 254 werew* 254 werewolfs 254 500 234 refer* 192
fasi* easy 8553
fasil easy 8553
faso* manne* 565 manner 565 manif* 484 manifestation 484 sells 484 hygienic 438 lumum* 355 lumumba 355 patri* 355 patrice 355 pleae 355 envir* 252 environment 252 parties 248 placed 248 place* 182
fason manif* 592 manifestation 592 sells 592 hygienic 512 lumum* 412 lumumba 412 patri* 412 patrice 412 pleae 412 manne* 322 manner 322 parties 312 placed 312 envir* 294 environment 294 place* 229
fasonn manne* 2238 manner 2238 kind 431 way 11
fati* fatig* 8137 fatigue 8137 tired 410
fatig fatig* 8137 fatigue 8137 tired 410
fatige fatig* 8137 fatigue 8137 tired 410
fatr* trash 4908 garba* 3117 garbage 3117 debri* 708 debris 708 rubble 115 grave* 96 gravel 96 rubbl* 40 current 10 curre* 3
fatra trash 4908 garba* 3117 garbage 3117 debri* 708 debris 708 rubble 115 grave* 96 gravel 96 rubbl* 40 current 10 curre* 3
faut should 790 shoul* 650 must 279
faux false 4939 lie 1021
fay line 2971 devac* 881 devacuation 881 remainder 881 rift 881 fault 521 energ* 35 energy 35 seism* 20 seismic 20 store 17 form 3
fe do 91 rebar 91 steel 91 make 90 ache 72 queue 58 effort 50 gift 48 hurts 47 doing 45 grade 39 toothache 39 childbirth 36 cold 35 heada* 35 headache 35
feb weakn* 5028 weakness 5028 weak 1801
febl* weakn* 5028 weakness 5028 weak 1801
febles weakn* 5028 weakness 5028 weak 1801
febls weakn* 5028 weakness 5028 weak 1801
fek recen* 4607 recently 4607 just 5
fele* orphans 2845 orpha* 1000 trage* 703 tragedy 703 orphan 362
felen orphans 2845 orpha* 1000 trage* 703 tragedy 703 orphan 362
feli* congr* 3069 congratulations 1568 orphanage 731 congratulate 248 orpha* 147 modes* 4 modesty 4 titanic 4 fm 3
felina orphanage 4388 orpha* 880
felisitasyon congratulations 12262 congr* 27
felisite congratulations 4063 congr* 2292 fm 510 signa* 207 signal 207 congratulate 112
fem hurts 497 plastic 297 digiciel 277 extra 277 oh 236 lease 227 rent 227 se 215 devac* 189 devacuation 189 remainder 189 rift 189 relatives 181 relat* 171 plast* 159 tied 150
feme shut 7252 closed 84 close* 52
feme* shut 1863 closed 1218 close* 749 taken 528 testi* 528 testing 528 febru* 226 february 226 close 29 psychological 25 meeti* 10 meeting 10 psych* 4
femen shut 2484 closed 1624 close* 999 close 38
femm* wife 2040 women 932 woman 157 spend 37 enoug* 23 enough 23
femme wife 2227 women 445 spend 160 enoug* 97 enough 97 woman 75 child 10 him 8
femmes women 3121 woman 526 wife 267
fen end 721 diing 383 lafer* 383 laferone 383 killi* 355 killing 355 aviat* 244 aviation 244 mainl* 244 mainly 244 responsables 244 steet 244 thhe 244 make 157 mr 147 exten* 57
fene* windo* 3483 window 3483
fenet windo* 3483 window 3483
fenetre windo* 3230 window 3230 door 362
fenk recen* 2377 recently 2377 just 1549 jerem* 60 jeremie 60 came 18
feno* gabyo* 710 gabyon 710 southern 710 make 635 relie* 387 relief 387 south* 241 part 17 calle* 7 called 7
fenou make 1270
fent windo* 3483 window 3483
fent* windo* 3230 window 3230 door 362
fentre windo* 3230 window 3230 door 362
fenw* dark 3711 darkn* 3711 darkness 3711
fenwa dark 3711 darkn* 3711 darkness 3711
fera* rebar 7874 steel 7874 iron 188
feray rebar 7874 steel 7874 iron 188
ferm closed 2426 close* 1493 close 57
ferm* closed 1744 close* 1073 close 360 opene 256 prisons 256 would* 256 wouldn 256 door 8 priso* 7
ferme closed 2426 close* 1493 close 57
fermee closed 2426 close* 1493 close 57
fermer closed 2426 close* 1493 close 57
fet meant 1631 born 932 holid* 810 holiday 810 party 480 decentralize 329 birth* 237 birthday 237 goode* 204 goodevening 204 oriental 204 orien* 182 authorization 178 ditch 178 intervene 178 takes 178
feu fire 2666
feui* feuil* 1684 feuilles 1684 disca* 269 discard 269 pista* 55 pistache 55 savan* 48 savane 48 emerg* 34 emergency 34
feuille feuil* 1945 feuilles 1945 pista* 379 pistache 379 savan* 328 savane 328
feuilles feuil* 1159 feuilles 1159 disca* 537 discard 537 emerg* 69 emergency 69
fevr* febru* 4194 february 4194
fevrier febru* 4197 february 4197
fevriye febru* 4197 february 4197
fey leaf 2873 heale* 1334 healer 1334 herba* 1334 herbal 1334 sheet 657 metal 599 roofi* 599 roofing 599 feuil* 451 feuilles 451 carrefour 141 carre* 97 tin 27
fi girl 1537 daugh* 618 daughter 618 play 75 nonse* 66 nonsensical 66 notes 41 note 37 16 31 person 12 perso* 8 thi 3 this 3
fich form 4645
fiev* fever 1311
fievre fever 1311
figi face 23428
fil wire 4921 illeg* 2725 illegally 2725
fila* phila* 2790 havnt 593 told 511 20 474 philanthropic 289 cheki* 182 chekina 182 philanthropy 182 among 115 messages 24 22 17 remem* 16 remember 16 land 9 survivors 8 total 8
fill* daugh* 1972 daughter 1972 girl 87
fille daugh* 1981 daughter 1981 bruis* 25 bruised 25 girl 25 beg 8
filles daugh* 1650 daughter 1650 girl 647
filo final 2160 philo* 2160 philosophy 2160 location 710 learn 708 order 480 resum* 97 resume 97 locat* 35 year 23 last 7
filo* final 4347 philo* 4347 philosophy 4347
filozofi final 4347 philo* 4347 philosophy 4347
fils son 2711
filt filte* 9622 filter 9622
filt* filte* 9622 filter 9622
filtre filte* 9622 filter 9622
fim form 4645
fin finish 410 suffered 246 languages 244 termi* 244 terminate 244 posse* 238 possess 238 science 172 rte 159 houses 153 scien* 147 left 137 house* 133 calva* 114 calvaire 114 lazar* 114
fine* buria* 1865 burial 1865 funer* 1865 funeral 1865
fineray buria* 1865 burial 1865 funer* 1865 funeral 1865
fini finished 675 finis* 627 over 254 lagonav 208 throw 208 240 176 end 169 stopp* 162 stopped 162 retor* 156 retord 156 tremors 140 done 106 finish 86 calam* 72 calamity 72
fini* 23 1728 25 1728 finish 1256 finis* 295 socia* 204 social 204 worke* 42 worker 42 end 10 martissant 10 marti* 3
finir finish 2511 finis* 590 end 20
finn finished 1023 killi* 908 killing 908 115 510 chava* 510 chavanne 510 impass 510 mal 510 wat 510 finish 285 finis* 67 route 65 petion 41 terre 33 got 21 ville 13
fis office 2110 offic* 782
fisi cracks 2798 crack 1745 cracked 1200 crack* 718
fisi* cracks 4081 crack* 1048 crumb* 764 crumbles 764 safe 764 crack 132 cracked 91
fisire cracks 4081 crack* 1048 crumb* 764 crumbles 764 safe 764 crack 132 cracked 91
fiss* crack 3063 cracked 2106 crack* 1260
fissur crack 3063 cracked 2106 crack* 1260
fissure crack 3063 cracked 2106 crack* 1260
fissures crack 3063 cracked 2106 crack* 1260
fivr* yello* 785 yellow 785 dengu* 774 dengue 774 fever 769 avoid 489
fivre yello* 785 yellow 785 dengu* 774 dengue 774 fever 769 avoid 489
fiya* engag* 14093 engaged 14093 fianc* 5137 fiance 5137
fiyanse engag* 14093 engaged 14093 fianc* 5137 fiance 5137
flas* lamp 2112 flash* 2026 flashlight 2026 alix 783 champagne 783 colem* 783 coleman 783 flash 783 roy 783 champ* 100
flash lamp 2112 flash* 2026 flashlight 2026 alix 783 champagne 783 colem* 783 coleman 783 flash 783 roy 783 champ* 100
fle flower 23332 flowe* 431
fleu* river 1533 bariy 569 fleur* 569 fleurimond 569 sea 565 antoi* 402 antoine 402 entra* 220 entrance 220 rd 187 crush* 20 crushed 20 3 17 been 5 friends 3
fleuve river 3065 sea 1131
floo* jaffa* 786 jaffaabad 786 tori 786 crops 388 kachi* 388 kachipul 388 crop 387 dam 386 los 203 loss 203 caused 192 flood 175 gov 171 income 171 kambr 171 plz 171
flood jaffa* 786 jaffaabad 786 tori 786 crops 388 kachi* 388 kachipul 388 crop 387 dam 386 los 203 loss 203 caused 192 flood 175 gov 171 income 171 kambr 171 plz 171
flor* flori* 8668 florida 8668 miami 20
florid flori* 8668 florida 8668 miami 20
fm fm 877 ll 578 recharging 391 signa* 356 signal 356 recha* 278 congratulate 192 big 183 small 138 cell 131 fathe* 111 father 111 congr* 95 mothe* 6 mother 6 d 3
fmas* cours* 2552 course 2552 training 1377 train* 883
fmasyon cours* 2552 course 2552 training 1377 train* 883
fme shut 3626 amounted 597 comite 597 delim* 597 delimart 597 diqui* 597 diquini 597 formi* 597 forming 597 incomplet 597 kinds 597 severl 597 tryed 597 victimes 597 amoun* 71 closed 42
fmen close* 1772 close 792 closed 385 bj 165 doors 165 closes 72 costs 72 carfo* 61 carfour 61 saw 30 shut 23 schools 18 renew 11 president 7 office 5 door 4
fnwa dark 3711 darkn* 3711 darkness 3711
fo loud 3566 fake 1969 liber* 1107 liberte 1107 must 412 fort 121 stron* 72 strong 72 false 7
foi once 11367 times 812
fok must 934 producing 163 produ* 162 belongs 109 greething 109 recom* 109 recommendation 109 reconstruct 109 bouquet 108 coi 108 cois 108 lycee 108 plafo* 108 plafocrac 108 closedplace 90 created 90
foli mad 6649 menta* 6649 mental 6649 crazy 9
fom form 2323 must 721
foma* cours* 2552 course 2552 training 1377 train* 883
fomasion cours* 2552 course 2552 training 1377 train* 883
fomasyon cours* 2552 course 2552 training 1377 train* 883
fon deep 3389 telep* 614 telephone 614 must 481
fond fond 6054 paris* 6054 parisien 6054
fond* found* 8164 foundation 8164
fondasion found* 8164 foundation 8164
fondasyon found* 8164 foundation 8164
fonk* funct* 1042 functioning 749 carfo* 747 carfour 747 operate 621 opera* 492 worki* 311 working 311 burea* 170 bureau 170 currently 170 functionning 170 urgency 170 cafe 141 cyber 141 tryin* 106
fonksyon wich 1819 burea* 597 bureau 597 currently 597 functionning 597 urgency 597 worki* 481 working 481 cafe 478 cyber 478 funct* 329 fougy 123 curre* 116 carfo* 68 carfour 68 9 50
fonp* fond 6054 paris* 6054 parisien 6054
fonparizyen fond 6054 paris* 6054 parisien 6054
font* fonta* 1811 fontamara 1811 re 134 hungry 18 something 12 hungr* 11 somet* 9 aren 5 included 5
fontama fonta* 2047 fontamara 2047
fontamara fonta* 1769 fontamara 1769 re 151 hungry 20 aren 15 included 15 something 14 hungr* 12 somet* 11 43 7 caste* 6 castera 6 crad 6 crads 6 inclu* 6 mapou 6
food r 634 hurry 610 hayoo 426 tertu* 426 tertulien 426 pista* 335 pistache 335 noire 301 savan* 290 savane 290 perni* 273 pernier 273 fr 256 bags 132 mats 132 waters 132
for hayoo 502 tertu* 502 tertulien 502 madne* 406 madness 406 fr 302 u 247 bles 199 bless 199 efforts 199 your 167 contimue 154 gods 154 prayers 154 ur 154 dear 142
forc* stren* 8164 strength 8164
force stren* 8164 strength 8164
form* training 4035 train* 2587 learn 309
formation training 4035 train* 2587 learn 309
fort fort 5306 gues 309 guess 309 mercr* 309 mercredi 309 mix 309 mounn 309 takin* 309 taking 309 whos 309 toilets 183 liber* 173 liberte 173 low 78 runni* 28 running 28
fos fake 13781 false 51
fosk* abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
foskouch abort* 3565 abortion 3565 misca* 3565 miscarriage 3565
fote* armch* 9620 armchair 9620 wheel* 6 wheelchair 6
fotey armch* 9620 armchair 9620 wheel* 6 wheelchair 6
foto pictu* 3103 photo 995 answering 579 moments 579 photo* 579 photocopy 579 dad 484 fingerprints 232 pictures 232 telli* 181 telling 181 picture 104 finge* 88 transportation 23 momen* 17 saw 17
fou mad 1542 menta* 1542 mental 1542 stove 1452 crowd 1261 crazy 1166 b 263 edh 225 nonse* 114 nonsensical 114 darli* 71 darling 71 kid 61 kids 61
foul crowd 8829
foun* supply 5554 supplies 1050 suppl* 1044 provide 139
founi supply 5554 supplies 1050 suppl* 1044 provide 139
founiti supply 5554 supplies 1050 suppl* 1044 provide 139
four* supply 2777 0 561 107 561 54 561 em 561 fichi* 561 fichier 561 fourn* 561 fournisseur 561 inc 561 jamda* 561 jamdat 561 jar 561 taill* 561 taille 561 texa 561
fourniti supply 5554 supplies 1050 suppl* 1044 provide 139
fout* footb* 1811 football 1811 socce* 1811 soccer 1811 game 30 field 3
foutbl footb* 1811 football 1811 socce* 1811 soccer 1811 game 30 field 3
foutbol footb* 1811 football 1811 socce* 1811 soccer 1811 game 30 field 3
foy line 4457 fault 782
fr frere* 1168 freres 1168 ganna 471 jorki* 339 jorking 339 hayoo 302 tertu* 302 tertulien 302 closes 284 costs 284 brother 268 fr 182 sartr* 142 sartre 142 spous* 116 spouses 116
frak* fract* 4193 fracture 4193 bone 342 broke* 4 broken 4
frakti fract* 4193 fracture 4193 bone 342 broke* 4 broken 4
fran* franc* 1622 frenc* 1291 french 1291 pari 372 paris 372 flour 326 plase 234 france 201 official 69 francais 41 svp 41 done 35 doing 14 may 8 debts 5 indep* 5
frans pari 3634 paris 3634 flour 1087 frenc* 864 french 864 france 8 franc* 3
franse frenc* 2592 french 2592
frap* hit 2016 knock 1696 struck 910 struc* 826 moya 315 falli* 269 falling 269 blocks 162 walk 123 lwe 36 lwes 36 strik* 32 strike 32 bless* 29 blessed 29 firm 25
frape knock 3622 hit 2098 bless* 567 blessed 567 struck 171 lwe 162 lwes 162 struc* 155 firm 105 massi* 105 massive 105 strik* 67 strike 67 stron* 56 strong 56 night* 45
fraz sentence 1810 sente* 1784
fre broth* 2497 brother 784 sisters 72 brothers 25 siste* 5
fred* cold 933 ave 418 coner 418 didnt 418 sogeb* 418 sogebank 418 arms 204 legs 204 bariy 162 fleur* 162 fleurimond 162 berna* 152 bernard 152 ecole 152 normale 152 perou 152
fredi cold 1037 arms 358 legs 358 bariy 227 fleur* 227 fleurimond 227 casez 204 holes* 204 holese 204 poors 204 tahnk 204 antoi* 161 antoine 161 medecine 143 entra* 88 entrance 88
frem brother 2682 broth* 977
frer* brothers 1802 detai* 837 detail 837 frere 837 jumba* 837 jumbala 837 litle 837 brother 323 4 204 shelter 131 broth* 118 shelt* 98
frere brothers 1201 detai* 1116 detail 1116 frere 1116 jumba* 1116 jumbala 1116 litle 1116 4 273 brother 216 shelter 175 shelt* 131 broth* 79 club 3
freres brothers 3604 brother 647 broth* 236
fret cold 1903
frig* refri* 8164 refrigerator 8164
frigid refri* 8164 refrigerator 8164
frigide refri* 8164 refrigerator 8164
froi* cold 1551 showers 225 cuba 224 showe* 151 predicted 124 predi* 89 tomor* 5 tomorrow 5 tonig* 3 tonight 3
froid cold 1551 showers 225 cuba 224 showe* 151 predicted 124 predi* 89 tomor* 5 tomorrow 5 tonig* 3 tonight 3
fron* border 2120 borde* 652 front* 186 frontiere 186 sans 186 san 184 showers 174 cuba 173 showe* 117 predicted 95 predi* 69 blood 5 tomor* 4 tomorrow 4
frontiere border 2968 borde* 913
frontire border 2968 borde* 913
fronty border 1484 front* 651 frontiere 651 sans 651 san 645 borde* 456 blood 19 otherwise 6 care 4 other* 3
frontye border 2968 borde* 913
frre brothers 3604 brother 647 broth* 236
frre* brothers 3604 brother 647 broth* 236
frres brothers 3604 brother 647 broth* 236
frt cold 1903
frui* veget* 3815 vegetables 3815 fruit 3221
fruits veget* 3815 vegetables 3815 fruit 3221
fty armch* 9620 armchair 9620 wheel* 6 wheelchair 6
fune* bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
funerailles bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
funr* bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
funrailles bury 1641 buria* 1409 burial 1409 funer* 1409 funeral 1409
fwa liver 2603 times 1303 time 917 once 888 human 281 secon* 188 second 188 picture 154 think* 83 thinking 83 pictu* 62 act 58 decre* 35 decrease 35 greating 35 ideli* 35
fwi fruit 10825
fwon* borde* 2609 borders 655 border 533 doctors 12
fwonty borde* 2466 borders 1294 border 334 doctors 24
fwontye borde* 2604 border 714 borders 352 doctors 6
fy ambroide 733 salem 733 mulle* 701 muller 701 comitee 677 informatioon 677 organised 677 commitee 589 medicaitons 589 necessities 589 ambro* 318 maglo* 318 magloire 318 avenu* 145 avenue 145 comit* 144
fyev fever 1199 docter 193 docte* 154 general 68 quick* 58 quickly 58 gener* 13 throa* 12 throat 12 eye 10 eyes 10
fyv fever 929 medecine 256 bidon 192 dika 192 dikas 192 jackm* 192 jackmel 192 lokad* 192 lokadi 192 lolo 192 paske* 192 pasket 192 stava* 192 stavation 192 potab* 117 potable 117
g piece 716 ngo 648 1000 564 ht 564 promised 564 40 389 rough* 389 roughly 389 tin 372 lovel* 366 lovely 366 hard 203 sold 161 00 89 organization 73 promi* 56
gad watch 3367 writed 550 else 530 wante* 389 wanted 389 write* 372 wrong 85 look 37
gade look 900 watch 590 solid* 416 solidarity 416 david* 408 davidson 408 paul 408 plese 408 ruell* 408 ruelle 408 treated 408 operate 397 opera* 315 115 310 chava* 310 chavanne 310
gadr* kinde* 8164 kindergarten 8164
gadri kinde* 8164 kindergarten 8164
gady* watch* 14819 watchman 14819 guard 1333
gadyen watch* 14819 watchman 14819 guard 1333
gain has 1049 there 11
galo* gallo* 4458 gallon 4458 selli* 22 selling 22 diese* 5 diesel 5
galon gallo* 4458 gallon 4458 selli* 22 selling 22 diese* 5 diesel 5
gang gang 5233 gangs 5233
gani* organ* 1206 greeting 227 organization 224 comitee 116 informatioon 116 organised 116 mulle* 115 muller 115 commitee 92 medicaitons 92 necessities 92 organize 88 organizations 41 comit* 25 feuil* 13 feuilles 13
ganizasyon greeting 914 organ* 887 organization 628 organizations 165 organize 27 greet* 18 understanding 7
ganize organize 979 mulle* 672 muller 672 comitee 649 informatioon 649 organised 649 commitee 565 medicaitons 565 necessities 565 comit* 139 organ* 126 feuil* 75 feuilles 75 organized 22 organization 18
gant* ganth* 5443 ganthier 5443 haven 408 commune 244 secti* 92 section 92 commu* 24 had 20 which 5 yet 5
ganthier ganth* 4082 ganthier 4082 haven 612 commune 366 secti* 138 section 138 commu* 36 had 31 which 7 yet 7 victims 3
gantye ganth* 8164 ganthier 8164
gany* gain 8165 win 8165
ganye gain 8165 win 8165
garc* boys 2891 boy 1223 rheto 412 writer 412 18 369 im 159 write* 133 man 38 alone 18 life 13 young 4 livin* 3 living 3
garcon boys 2169 boy 917 rheto 618 writer 618 18 553 im 238 write* 200 man 57 alone 27 life 20 young 6 livin* 5 living 5 years 3
garcons boys 4337 boy 1835
gare stati* 2273 station 2273
garo* boys 4337 boy 1835
garon boys 4337 boy 1835
garons boys 4337 boy 1835
gaso* man 1304 son 1235 boy 485 condoms 279 vitam* 279 vitamines 279 iron 125 antib* 84 antibiotics 84 languages 65 termi* 65 terminate 65 ent 40 condo* 34 young 13 youth 3
gason man 1304 son 1235 boy 485 condoms 279 vitam* 279 vitamines 279 iron 125 antib* 84 antibiotics 84 languages 65 termi* 65 terminate 65 ent 40 condo* 34 young 13 youth 3
gat rotte* 5252 rotten 5252 spoil* 5252 spoiled 5252 ruine* 398 ruined 398
gate rotte* 5252 rotten 5252 spoil* 5252 spoiled 5252 ruine* 398 ruined 398
gaz gas 4284 gazol* 1160 gazoline 1160 keros* 32 kerosene 32 diese* 14 diesel 14 stati* 10 station 10 fuel 7 price 6 gasol* 5 gasoline 5
gazl* keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
gazlin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
gazo* gasol* 2673 gasoline 2673 diese* 1995 diesel 1995 fuel 988 selli* 323 selling 323 keros* 18 kerosene 18 gallo* 14 gallon 14
gazolin gasol* 2673 gasoline 2673 diese* 1995 diesel 1995 fuel 988 selli* 323 selling 323 keros* 18 kerosene 18 gallo* 14 gallon 14
gch left 2200
gdgd earthquake 247 earth* 157
gen have 79 seems 46 there 46 has 45 no 36 seem 28 cause 26 age 22 old 22 agenc* 19 agency 19 appea* 19 frequ* 16 frequency 16 measle 16 prvie* 16
genl broug* 2696 brought 2696 seems 1307 maybe 1073 seem 801 forge* 4 forget 4
genl* seems 2613 maybe 2145 seem 1601
genle seems 2613 maybe 2145 seem 1601
gens cay 663 overp* 663 overpopulation 663 overw* 663 overwhelmed 663 risin* 663 risings 663 people 127 goods 101 peopl* 95 secur* 6 security 6
geny* lagonav 340 shortage 331 gain 314 win 314 ent 268 edh 169 short* 146 behav* 128 behaviour 128 e 125 assisting 124 limit* 124 limited 124 ther 110 mail 103 forse* 102
genyen lagonav 381 shortage 360 gain 340 win 340 ent 292 edh 183 short* 159 behav* 139 behaviour 139 assisting 135 e 135 limit* 135 limited 135 ther 120 mail 112 forse* 111
genyin has 1049 there 11
gera* batai* 4082 bataille 4082 geral* 4082 gerald 4082
gerald batai* 4082 bataille 4082 geral* 4082 gerald 4082
geri cure 9617 heal 9617 recov* 16 recover 16
geri* cure 9617 heal 9617 recov* 16 recover 16
gerizon cure 9617 heal 9617 recov* 16 recover 16
ges elder* 1650 elderly 1650 old 86
gide orient 10083 orien* 1106 guide 154
gin mis 491 miss 491 signa* 275 signal 275 resso* 248 ressources 248 wipe 248 wipes 248 problem 238 arcah* 218 arcahaie 218 has 190 hungra 155 otherwise 139 hygienic 63 other* 59
giya* guian* 9622 guiana 9622
giyan guian* 9622 guiana 9622
giyn guian* 9622 guiana 9622
glas ice 23428
glis* lands* 1198 landslide 1198 mudsl* 627 mudslide 627 adven* 344 adventist 344 koa 344 pray 302 churc* 119 church 119 prayer 56 praye* 55 clerc* 35 clercine 35
glise adven* 802 adventist 802 koa 802 mudsl* 775 mudslide 775 pray 704 churc* 278 church 278 lands* 145 landslide 145 prayer 130 praye* 128 clerc* 82 clercine 82 location 4
glisman mudsl* 2325 mudslide 2325 lands* 435 landslide 435
glissement lands* 2431 landslide 2431
gn has 426 witho* 350 without 350 there 79 is 3
goav* goave 1551 grand 205 petit 136 bai 51 creol 51 ingli* 51 inglish 51 adres* 27 adress 27 frenc* 5 french 5
goave goave 1551 grand 205 petit 136 bai 51 creol 51 ingli* 51 inglish 51 adres* 27 adress 27 frenc* 5 french 5
goch left 2200
god francais 676 svp 676 bles 469 bless 469 u 355 efforts 267 contimue 238 gods 238 prayers 238 ur 238 dear 191 direction 131 franc* 93 effor* 92 bye 69 ready 36
gode glas 3664 glass 3664 cup 838 bariy 569 fleur* 569 fleurimond 569 antoi* 402 antoine 402 entra* 220 entrance 220 rd 187 crush* 20 crushed 20 3 17 been 5 friends 3
goj throa* 2567 throat 2567 docter 6 docte* 5
gona* gonai* 1218 gonaives 1059 peoples 273 islan* 254 island 254 bonhe* 131 bonheure 131 point* 131 pointe 131 raque* 131 raquettecommunity 131 gonav* 95 gonave 95 350 92 amounts 92 galet* 92
gonaiv gonaives 1878 gonai* 883 reach* 591 reached 591 hospitals 167 possible 14 possi* 7
gonaives gonaives 2272 gonai* 1068
gonave islan* 4850 island 4850 gonav* 64 gonave 64
gonayiv gonai* 1410 peoples 1056 gonaives 611 distibute 129 gonaive 129 partisans 129 part 93 breaked 85 supports 85 disti* 67 break* 41 respe* 16 respect 16 lived 5 distribution 4
gonayv gonaives 2272 gonai* 1068
gou starv* 812 starving 812 resso* 263 ressources 263 wipe 263 wipes 263 danjo* 201 danjour 201 urege* 201 uregent 201 hygienic 67 downt* 43 downtown 43 adult* 40 adults 40 shoe 18
goud gourd* 2215 gourdes 2215 goud 1560 00 1203 rate 521 30 98 buyin* 98 buying 98 cart 98 dollar 56 dolla* 10 store 3
goud* gourd* 1171 gourdes 1171 earthquake 165 earth* 105
goudou earthquake 247 earth* 157
goudougoudou earthquake 247 earth* 157
gouds gourd* 3512 gourdes 3512
goum* battl* 2603 battle 2603 fight 2603 survive 1956 survi* 480 calam* 213 calamity 213 mist 213 striv* 213 striving 213 miser* 37 misery 37 advice 5 advic* 3 save 3
goumen battl* 2603 battle 2603 fight 2603 survive 1956 survi* 480 calam* 213 calamity 213 mist 213 striv* 213 striving 213 miser* 37 misery 37 advice 5 advic* 3 save 3
gour* gourd* 3512 gourdes 3512
gourdes gourd* 3512 gourdes 3512
gout* taste 16329
goute taste 16329
gouv* government 628 gover* 605 gourv* 228 gourvernement 228 gouvernement 104 doesn 70 gouve* 68 personal 59 repor* 55 report 55 opini* 45 opinion 45 infos 31 cleaned 6 homes 6
gouvelman government 779 gover* 750
gouvenman government 537 gover* 517 gourv* 398 gourvernement 398 gouvernement 182 cleaned 155 homes 155 doesn 123 gouve* 118 repor* 98 report 98 pictu* 83 infos 53 foods* 22 foodstuff 22 pea 22
gouvernement offer 1476 state 423 government 350 gover* 337 haitian 40 doe 18 does 18
gouvernman government 779 gover* 750
gouvnman government 750 gover* 722 state 77
grac* grace 1130 egliz 1062 full 543 thanks 121 thank* 119 jokin* 111 joking 111 person 31 cards 26 perso* 22 33 14 impor* 8 important 8 bles 3 bless 3 message 3
grace grace 1130 egliz 1062 full 543 thanks 121 thank* 119 jokin* 111 joking 111 person 31 cards 26 perso* 22 33 14 impor* 8 important 8 bles 3 bless 3 message 3
grad richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
gran adult 535 biggest 501 almig* 373 almighty 373 big 366 grand* 363 grand 335 grandmother 210 gerar* 205 gerard 205 main 148 starv* 136 starving 136 highw* 121 highway 121 resso* 44
gran* grand* 366 large 180 hungr* 177 hunge* 156 hunger 156 hungry 155 anse 147 grow 144 grand 112 angry 106 almig* 96 almighty 96 stavi* 70 staving 70 drug 67 old 61
grand large 759 grandfather 652 grande 461 grand 452 grandmother 414 grand* 362 anse 218 goave 64 great 57 jokin* 49 joking 49 person 14 perso* 10 important 4 big 3 impor* 3
grandans grande 6519 anse 3080
grandanse grande 6519 anse 3080
grande large 2083 dream* 321 dreamer 321 dreams 321 lonel* 321 lonely 321 styli* 321 stylist 321 banki* 245 banking 245 bnc 245 chara* 245 characterized 245 concentement 245 endea* 245 endeavour 245
grandi grow 10087 raise 1134
grangou hungr* 352 hunge* 305 hunger 305 hungry 287 angry 220 stavi* 148 staving 148 axina 44 ddp 44 gile 44 giles 44 sourt* 44 sourthern 44 dying 36 cause 34 bidon 32
grangu hunge* 626 hunger 626 hungry 247 hungr* 152
grangwav grand 2035 goave 289
granm grandmother 2648 grand* 398
granme grandmother 2648 grand* 398
granmet almig* 3360 almighty 3360
granmoun old 845 elder* 380 elderly 380 medecin 268 incomplete 265 incom* 242 danjo* 204 danjour 204 urege* 204 uregent 204 require 176 adult 129 requi* 91 suppose 53 downt* 44 downtown 44
granmt almig* 3360 almighty 3360
grann medecine 1832 grandmother 1324 drugs 1002 medec* 326 drug 252 grand* 199 doesn 40
granp grandfather 2865 grand* 273
granpapa grandfather 2865 grand* 273
granpe grandfather 2865 grand* 273
gras mercy 601 consider 281 14 235 recharging 196 affra* 168 affraid 168 desin* 167 desinfectant 167 greet 167 perdo* 167 perdonable 167 thanks 161 thank* 158 recha* 139 grace 120 usaid 110
grat* free 1067 itchi* 619 itching 619 scabi* 619 scabies 619 ecogr* 218 ecography 218 pregnate 218 rash 215 recharging 73 recha* 52 favor 41 cell 25 possibility 11 rapid* 5 rapidly 5
gratel itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
gratis free 827 ecogr* 497 ecography 497 pregnate 497 rapid* 211 rapidly 211 tc 211 recharging 168 ride 167 ton 167 tons 167 contr* 121 control 121 recha* 119 favor 94 cell 56
gratl itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
gratuit free 1561
gratuite free 1561
gratuitement free 1561
gratwi free 1561
gratwit free 1561
grau* starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
graugou starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
grav serio* 1762 serious 1762 ill 1314 patient 1314 illness 974 difficult 516 disea* 336 disease 336 illne* 186 situation 174 situa* 173 patie* 134 diffi* 92 bad 85
grav* seriously 2247 severe 2247 serio* 1304 serious 1304 grave* 1047 gravel 1047 debri* 531 debris 531 garba* 472 garbage 472 current 107 rubble 86 curre* 31 rubbl* 30 remov* 6 remove 6
gravats debri* 2124 debris 2124 rubble 344 rubbl* 120
grave seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
gravement seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
grce grace 1490 thanks 242 thank* 237 bles 37 bless 37
gree* residency 4513 residence 3429 resid* 672
green residency 4513 residence 3429 resid* 672
gren* pills 2699 tablets 2699 beral 681 gen 681 petioville 681 marie 483 table* 447 starv* 330 starving 330 hunge* 30 hunger 30 hungry 12 hungr* 7 aroun* 5 around 5 pill 3
grengou starv* 989 starving 989 hunge* 89 hunger 89 hungry 35 hungr* 22
grenn pills 8096 tablets 8096 table* 1342 pill 8
gres* gress* 1259 gressier 1259 hayoo 7 tertu* 7 tertulien 7 fr 4
gresie gress* 1264 gressier 1264
gressier hayoo 1059 tertu* 1059 tertulien 1059 gress* 821 gressier 821 fr 637
gresye gress* 1241 gressier 1241 24 20 bouka* 20 boukan 20 start* 13 started 13 hasnt 11 msg 11 pm 11 6 7 rubbles 5 decided 4
grev strik* 8037 strike 8037
gri grey 23428
grid* lamp 6245 flash* 541 flashlight 541
gridap lamp 6245 flash* 541 flashlight 541
grip flu 4960 influ* 490 influenza 490 cough 71 cold 4
griy* laugh 10167
griyen laugh 10167
gros large 6833 great 513 big 24
grou* group 3380 committee 4
group group 3386
groupe committee 2048 commi* 863 group 592 assoc* 65 association 65
groupman group 3386
grv strik* 8037 strike 8037
gwad* guade* 8125 guadeloupe 8125 martinique 8125
gwadloup guade* 8125 guadeloupe 8125 martinique 8125
gwav goave 997 petit 638 goave* 456 goaves 456 invol* 116 involved 116 pillage 116 grand 93 pilla* 78 avoid 74 concerned 71 precaution 53 preca* 4
gwo big 861 biggest 820 frequ* 353 frequency 353 prvie* 353 prview 353 burning 252 coupe 252 firm 201 massi* 201 massive 201 large 120 front* 118 frontiere 118 sans 118 burni* 117
gwos woman 1912 pregnant 633 pregn* 429
gwos* pregnant 1550 pregn* 1051
gwoses pregnant 1550 pregn* 1051
gwoss pregnant 1550 pregn* 1051
gwou* group 1654 communicate 396 enabl* 396 enable 396 neighborhoods 396 6227 357 humanist 357 mhd 357 movem* 357 movement 357 devel* 302 development 302 group* 158 groups 158 thems* 111 themselves 111
gwoup group 1654 communicate 396 enabl* 396 enable 396 neighborhoods 396 6227 357 humanist 357 mhd 357 movem* 357 movement 357 devel* 302 development 302 group* 158 groups 158 thems* 111 themselves 111
gws woman 1912 pregnant 633 pregn* 429
h pwers* 426 pwerson 426 symbo* 426 symbols 426 uses 426 debit 265 flowed 265 h 265 liqui* 265 liquid 265 mn 265 flowe* 260 late 241 clock 237 hasnt 230 msg 230
habi* housi* 1683 housing 1683 reside 1683 residents 1113 chretian 272 eph 272 rom 272 dres 200 dress 200 clothes 185 live 171 dupon* 112 dupont 112 heigh* 112 heights 112 parac* 112
habitant housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
habitants housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
habite live 676 dupon* 517 dupont 517 heigh* 517 heights 517 parac* 517 parachuting 517 reserves 517 reser* 361 goods 87 9 48 professor 47
habitent housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
habiter housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
habitons housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
habits clothes 1666 cloth* 775
hai watan 755 c 561 yar 478 accommodation 304 sukku* 262 sukkur 262 absol* 171 absolutely 171 bund 171 bunds 171 requirement 171 sajaw* 171 sajawal 171 shelterless 171 sitti* 171 sitting 171
hain havn 485 watta* 485 wattan 485 areas 389 absol* 342 absolutely 342 bund 342 bunds 342 requirement 342 sajaw* 342 sajawal 342 shelterless 342 sitti* 342 sitting 342 surja* 342 surjani 342
hait* haiti* 342 haitian 290 haiti 282 haitien 193 cap 54 bags 46 mats 46 waters 46 wenee* 35 weneed 35 airli* 31 airlines 31 ny 31 round 31 towar* 31 towards 31
haiti haiti 459 offer 199 bags 72 mats 72 waters 72 wenee* 55 weneed 55 airli* 47 airlines 47 mat 47 ny 47 round 47 towar* 47 towards 47 debts 45 indep* 45
haitian cap 1760 haitien 1226 haiti* 34
haitien haitien 759 haiti* 673 cap 323 haitian 262 haitians 62 internationale 57 banki* 46 banking 46 bnc 46 chara* 46 characterized 46 concentement 46 endea* 46 endeavour 46 estab* 46 establishment 46
haitienne haitian 1779 drivers 714 nowad* 714 nowadays 714 recruiting 714 haitians 220 recru* 72 drive* 58 haiti* 30
haitiens haitian 1743 haitians 1215 haiti* 30
halo hello 920
hand* disab* 2375 disabled 2375 handicapped 2375 handi* 1759
handicap disab* 2345 disabled 2345 handicapped 2345 handi* 1737 disability 118
handicape disab* 2375 disabled 2375 handicapped 2375 handi* 1760
handicapes disab* 2375 disabled 2375 handicapped 2375 handi* 1760
handicaps disab* 2375 disabled 2375 handicapped 2375 handi* 1760
hari* bean 4003 beans 4003
haricots bean 4003 beans 4003
hati* haitian 1743 haitians 1215 haiti* 30
hatien haitian 1743 haitians 1215 haiti* 30
hatienne haitian 1743 haitians 1215 haiti* 30
hatiens haitian 1743 haitians 1215 haiti* 30
hayt* haiti 605
hayti haiti 605
hber* shelter 1000 shelt* 745
hbergement shelter 1000 shelt* 745
he him 527 crops 401 kachi* 401 kachipul 401 crop 400 los 220 loss 220 caused 209 sort 173 gov 167 income 167 kambr 167 plz 167 shada* 167 shadadkot 167 vilag* 167
hebe* shelter 1000 shelt* 745
hebergement shelter 1000 shelt* 745
help r 236 hurry 230 hayoo 186 tertu* 186 tertulien 186 comity 184 mojad 184 bened* 173 benediction 173 steal* 136 stealing 136 aubra* 126 aubran 126 banqu* 126 banque 126 bph 126
heur* hours 1872 joy 1835 clock 1038 hour 821 o 778
heure hours 2496 clock 1384 hour 1094 o 1037
heures hours 2496 clock 1384 hour 1094 o 1037
heureux joy 7339
hier yeste* 847 yesterday 847 honne* 674 honney 674 kisse* 674 kisses 674 yestu* 674 yesturday 674 listened 409 didn 15
hinc* hinch* 4298 hinche 4298 peupl* 11 peuple 11
hinch hinch* 4306 hinche 4306
hinche hinch* 4211 hinche 4211 peupl* 129 peuple 129
hiv hiv 11558 aids 262
homm* men 1916 man 1015 rarel* 51 rarely 51
homme man 3404 men 500
hommes men 1990 man 503 rarel* 235 rarely 235 alway* 6 always 6
hopi* hospital 1108 hospi* 779
hopital hospital 1108 hospi* 779
houn* voodo* 5210 voodoo 5210 priest 947 pries* 927
houngan voodo* 5210 voodoo 5210 priest 947 pries* 927
hpit* hospital 1109 hospi* 780
hpital hospital 1109 hospi* 780
hui isn 704 today 624 ve 192 sent 10 after 5
huil* oil 6696
huile oil 6696
huit six 1649 nine 850 eight 585 info 484 seven 323 ten 173 from 108 today 43
hygi* hygiene 1995 hygie* 1946 clean 96
hygiene hygiene 1995 hygie* 1946 clean 96
hygine hygiene 1995 hygie* 1946 clean 96
i fifa 247 colds 205 game 198 misse* 191 missed 191 madne* 166 madness 166 conte* 146 content 146 understood 146 leave 116 influ* 112 influenza 112 anywa* 95 anyways 95 nigga 95
ici here 2272
icit here 2272
idan* ident* 2341 identity 704 id 535 factor 383 manuf* 383 manufacture 383 polices 383 facto* 351 restart 74 resta* 66 cards 47 identification 28 card 3
idantifikasyon ident* 3321 identity 479 id 364 restart 334 resta* 298 identification 127
idantite identity 3091 id 2347 ident* 409
ide idea 6648
ijan urgen* 1113 urgent 521 builder 303 domingue 303 experiences 303 indom* 303 indomain 303 compe* 217 competent 217 burea* 158 bureau 158 currently 158 functionning 158 urgency 158 telli* 97 telling 97
ijan* sheltery 1028 emerg* 433 emergency 433 answers 418 driven 391 measures 391 woud 391 measu* 281 areac* 266 areached 266 jan 266 pont 266 sheltering 266 sonde 266 deal 235 800 139
ijans sheltery 1028 emerg* 433 emergency 433 answers 418 driven 391 measures 391 woud 391 measu* 281 areac* 266 areached 266 jan 266 pont 266 sheltering 266 sonde 266 deal 235 800 139
ijye* hygiene 1381 hygie* 1348 paper 715 pad 394 pads 394 sanitary 394 towel* 394 towels 394 sanit* 364 toilet 112 toile* 60 kit 16
ijyen hygiene 2079 hygie* 2028
ijyenik paper 1073 hygiene 931 hygie* 908 pad 592 pads 592 sanitary 592 towel* 592 towels 592 sanit* 546 kit 376 toilet 168 toile* 89
ijyn hygiene 2079 hygie* 2028
il answered 185 antis* 149 antiseismic 149 anywh* 144 anywhere 144 should 107 wheth* 105 whether 105 becoming 103 complicated 103 forwa* 103 forward 103 waste 103 him 92 shoul* 88 there 81
ils them 1215 they 6
imaj picture 4621 pictu* 1870 photo 703 human 44 think* 13 thinking 13 act 9 case 3
iman* humanitarian 2478 human* 2449 lwe 6 lwes 6
imanit humanitarian 2484 human* 2455
imanite humanitarian 2440 human* 2411 lwe 69 lwes 69 badly 8
imed* immed* 4360 immediately 968 away 396 barik* 374 barikad 374 crew 374 immediate 374 rockf* 374 rockfam 374 artists 23 right 3
imedyat immediately 3280 immed* 2153 away 1341 right 9
imedyatman immediately 3280 immed* 2153 away 1341 right 9
imel email 3522
imig* migrate 2152 migra* 1811 immig* 932 immigration 932 printing 534 passp* 290 passport 290 print* 227 homeland 48 procedures 39 him 11 answering 6 moments 6 photo* 6 photocopy 6 dad 5
imigrasion migrate 8416 migra* 7084 immig* 6 immigration 6
imigrasyon immig* 1600 immigration 1600 printing 1359 print* 578 migrate 438 migra* 369 procedures 226 homeland 121 answering 31 moments 31 photo* 31 photocopy 31 dad 26 passp* 25 passport 25 renew 17
imigre migrate 8416 migra* 7084 immig* 6 immigration 6
iml email 3522
immd* immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
immdiatement immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
imme* building 2034 build* 1761 immediately 1009 quick* 776 quickly 776 immed* 662 fast 141
immediatement immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
immeuble building 4067 build* 3522
immi* immig* 2303 immigration 2303 makin* 14 making 14 moment 6 momen* 4
immigration immig* 2198 immigration 2198 makin* 133 making 133 moment 55 momen* 34
immigrer immig* 2316 immigration 2316
imp bb 926 couti* 926 coutinue 926 impasse 806 75 530 mahot* 530 mahotie 530 alexi* 452 alexie 452 nd 452 impas* 392 palom* 270 paloma 270 prole* 270 prolems 270 pure 270
impa* alley 1001 impas* 436 beb 260 othe 260 raine 260 colon 222 foof 222 umpas* 222 umpasse 222 chretien 171 maria* 165 mariani 165 chret* 162 alix 152 champagne 152 colem* 152
impas corri* 619 corridor 619 maria* 589 mariani 589 115 394 chava* 394 chavanne 394 impass 394 mal 394 wat 394 alley 252 desal* 235 desaline 235 lunyo* 235 lunyon 235 lunyone 235
impasse alley 998 colon 556 foof 556 umpas* 556 umpasse 556 alix 545 champagne 545 colem* 545 coleman 545 flash 545 roy 545 chretien 513 chret* 486 clerc* 397 clercine 397 champ* 69
impo* impos* 966 impossible 966 important 303 impor* 289 bec 174 governement 174 liabl* 174 liable 174 prs 174 wll 174 profi* 116 profit 116 possible 3
importan important 549 impor* 523
important important 549 impor* 523
importante important 549 impor* 523
imposib impos* 2906 impossible 2906
impossible impos* 2265 impossible 2265 possible 736 possi* 353
in dam 836 hurry 429 undes* 363 undestanding 363 fifa 279 game 224 misse* 207 missed 207 human 194 pista* 180 pistache 180 noire 162 savan* 156 savane 156 n 135 desso* 109
ince* fire 2666
incendie fire 2666
inco* northern 635 resul* 578 result 578 humil* 550 humiliate 550 ignor* 550 ignore 550 misun* 550 misunderstood 550 unkno* 471 unknown 471 1842 466 bulan 466 interest 466 kite 466 nan 466
infe* epide* 3315 epidemic 3315 infec* 346 infection 346
infection epide* 3315 epidemic 3315 infec* 346 infection 346
infections epide* 3315 epidemic 3315 infec* 346 infection 346
infi* nurse 3159 advice 265 advic* 154 digicel 17 nurse* 6 nurses 6 so 6 digic* 4
infirmier nurse 3799
infirmiere nurse 3799
infirmiers nurse 3799
infirmire nurse 3799
infirmye nurse* 3613 nurses 3613 nurse 35
infm* informed 996 info 674 inform 646 infor* 3
infmasyon info 1360 information 3
infme informed 2000 inform 1298
info* infor* 222 inform 152 information 132 informations 56 info 45 ambas* 43 ambassy 43 rendezvous 43 allwa* 36 allways 36 guy 29 residence 28 other* 27 complete 25 informatic 23 ingen* 23
infomasyon sport 762 organizations 455 allwa* 186 allways 186 ambas* 186 ambassy 186 rendezvous 186 information 177 earthquakes 164 info 127 residence 120 hungra 99 otherwise 88 infor* 63 other* 37 rende* 29
infomatik informatics 7198 compu* 265 computer 265
infome informed 2000 inform 1298
inform inform 1675 complete 612 compl* 492 trans* 3 translate 3
informasyon 13 2040 info 676 informations 14 janua* 12 january 12
information information 317 france 161 grand 144 modes* 86 modesty 86 titanic 86 infor* 77 franc* 57 canada 55 inform 52 fault 45 titan* 36 isn 29 refuge 29 goave 20 aftershocks 15
informations informations 509 addit* 403 additional 403 mosquitoes 403 infor* 117 gave 107 information 93 isn 78 sismi* 72 sismic 72 great 59 acces* 55 access 55 waitt* 55 waitting 55 others 48
informe inform 3350
informer inform 1674 informed 1470 news 105 new 3
inge* technician 2543 informatic 1957 ingen* 1957 ingeneer 1957 techn* 822 engineer 30 engin* 16
ingenieur technician 2543 informatic 1957 ingen* 1957 ingeneer 1957 techn* 822 engineer 30 engin* 16
ingn* technician 5085 techn* 1644 engineer 61 engin* 31
ingnieur technician 5085 techn* 1644 engineer 61 engin* 31
inif* unifo* 5613 uniform 5613
inifm unifo* 5613 uniform 5613
inifom unifo* 5613 uniform 5613
inis* unice* 3462 unicef 3462
inisef unice* 3462 unicef 3462
inisf unice* 3462 unicef 3462
iniv* unive* 1375 university 988 college 533 colle* 203 handing 197 handling 197 technicians 197 handi* 51 handl* 29 institutions 24 white* 18 whites 18 techn* 12 universities 8 cazea* 7 cazeau 7
inivesite college 1694 unive* 1364 colle* 644 university 406 universities 221 cazea* 156 cazeau 156 compt* 156 comptables 156 drive 156 sciences 156 universit 156 accounting 77 faculty 16 facul* 9 state* 6
inivsite university 1555 unive* 780 handing 362 handling 362 technicians 362 college 123 handi* 94 handl* 53 colle* 47 institutions 44 gerar* 33 gerard 33 white* 33 whites 33 gouvernment 31 resto* 31
inno* flood 933 blvd 878 innov* 878 innovat 878 nay 878 octobre 878 flooding 579 flood* 522 octob* 191 came 110 adres* 56 adress 56
innonde flood 1865 flooding 1157 flood* 1045 came 220
inon* flooding 1633 flood* 1474 flood 1114 flooded 94
inond flooded 3939 flood 516 flooding 320 flood* 289
inondasion flood 1865 flooding 1157 flood* 1045 came 220
inondasyon flood 2009 flooding 1246 flood* 1125
inondation flooded 3939 flood 516 flooding 320 flood* 289
inondations flooded 3939 flood 516 flooding 320 flood* 289
inonde flooding 2006 flood* 1811 flood 338 aux 48 flooded 28
inpo* important 549 impor* 523
inpotan important 549 impor* 523
insc* insecurity 1767 thsnk 1106 safet* 902 safety 902 writt* 777 written 777 sky 621 insec* 235 secur* 52 security 52 earth 3
inscurit insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
inse* insecurity 5057 unsaf* 2089 unsafe 2089 insec* 672 safet* 126 safety 126 secur* 7 security 7
insecurite insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
insekirite unsaf* 9038 unsafe 9038 insecurity 66 insec* 9
inst* insti* 2365 educt* 421 eduction 421 resou* 421 resource 421 teachers 412 teacher 360 teach* 325 institution 262 active 209 entre 209 instr* 209 instructions 209 nous 209 porta* 209 portable 209
institisyon institution 9856 insti* 131
instituteur teachers 2473 teacher 2161 teach* 1950
inte* inter* 1163 forbi* 475 forbidden 475 international 288 websi* 222 website 222 atten* 156 attention 156 community 156 damie* 156 damier 156 int 156 kabar 156 impatiently 151 since* 151 sincerely 151
interdit forbi* 4277 forbidden 4277
internasional international 2913 inter* 355
internet websi* 5745 website 5745 site 45 internet 23
intr* found 1191
introuvable found 1191
ipet* hyper* 2961 hypertension 2961 press* 2961 pressure 2961
ipetansyon hyper* 2961 hypertension 2961 press* 2961 pressure 2961
ipta* hyper* 2961 hypertension 2961 press* 2961 pressure 2961
iptansyon hyper* 2961 hypertension 2961 press* 2961 pressure 2961
is loui 733 louis 733 by 252 bai 224 creol 224 ingli* 224 inglish 224 culturelle 208 educative 208 enfan* 208 enfants 208 epano* 208 epanouisment 208 fami 208 pour 208 uceee* 208
isi here 2272
isit here 2011 affil* 332 affiliation 332 jeune* 332 jeunesse 332 jpp 332 pouvo* 332 pouvoir 332 populaire 109 longe* 8 longer 8
istw* histo* 13817 history 13817 story 13817
istwa histo* 13817 history 13817 story 13817
it desso* 355 dessource 355 lemai* 355 lemaire 355 premi* 355 premiere 355 anywa* 340 anyways 340 nigga 340 yo 333 emerg* 286 emergency 286 recov* 240 recover 240 management 207 guide 181
itil* user 1648 users 1648 serve 783 admin* 438 administrations 438 burnig 438 depose 438 severals 438 thout* 438 thouth 438 kindl* 426 kindle 426 sait 426 tants 426 use 346 plate 176
itilize serve 1044 admin* 584 administrations 584 burnig 584 depose 584 severals 584 thout* 584 thouth 584 kindl* 568 kindle 568 sait 568 tants 568 use 461 plate 235 tant 167 depos* 54
iye yeste* 1576 yesterday 1576 last 137 night 18
izin factory 10100 facto* 843
izol* isola* 14968 isolated 14968
izole isola* 14968 isolated 14968
j 27 90 thirsty 84 assistant 82 acces* 77 access 77 everything 61 bj 60 doors 60 news 53 supposed 48 brack* 45 bracket 45 ceism* 45 ceisme 45 midda* 45 midday 45
jacm* laval* 1031 lavale 1031 jacme* 1021 jacmel 1021 lacro* 192 lacrobat 192 lower 192 mission 192 places 192 touch* 192 touched 192 orang* 110 orange 110 place* 37 anne 19 mater* 8
jacmel laval* 1031 lavale 1031 jacme* 1021 jacmel 1021 lacro* 192 lacrobat 192 lower 192 mission 192 places 192 touch* 192 touched 192 orang* 110 orange 110 place* 37 anne 19 mater* 8
jade* farm 13817 garde* 13817 garden 13817
jaden farm 13817 garde* 13817 garden 13817
jakm* jacme* 1277 jacmel 1277 bidon 153 dika 153 dikas 153 jackm* 153 jackmel 153 lokad* 153 lokadi 153 lolo 153 paske* 153 pasket 153 stava* 153 stavation 153 highe* 4 higher 4
jakmel jacme* 1237 jacmel 1237 bidon 178 dika 178 dikas 178 jackm* 178 jackmel 178 lokad* 178 lokadi 178 lolo 178 paske* 178 pasket 178 stava* 178 stavation 178 highe* 11 higher 11
jakml jacme* 1493 jacmel 1493
jalo* jealo* 14968 jealous 14968
jalou jealo* 14968 jealous 14968
jam ever 1983 white* 1513 whites 1513 order 88 rice 8 distribution 3
jama* jamai* 2495 jamaica 2495 never 630 calva* 105 calvaire 105 lazar* 105 lazarre 105 rarel* 87 rarely 87 doubt 54 morne 51 sente* 51 sentence 51 then 9 each 5 cousi* 4
jamais never 756 calva* 126 calvaire 126 lazar* 126 lazarre 126 rarel* 105 rarely 105 doubt 65 sentence 62 morne 61 sente* 61 then 11 each 6 cousi* 4 cousin 4 alway* 3
jamayik jamai* 14968 jamaica 14968
jamb* feet 4328 foot 4328 leg 152
jambe feet 4328 foot 4328 leg 152
jame ever 3966
jan way 241 wrote 192 rserv* 140 rservoire 140 quality 131 benef* 127 benefit 127 something 99 fast 97 tremors 96 diing 91 lafer* 91 laferone 91 bow 90 knees 90 languages 89
janb* cros 1807 cross 1807
janbe cros 1807 cross 1807
janm never 351 leg 148 victime 141 carrefou 130 gotte* 95 gotten 95 1000 74 ht 74 promised 74 any 70 onnen 68 363 65 distribution 65 prolongee 65 telec* 55 teleco 55
janv* janua* 732 january 732 event 293 juana* 291 juanary 291 12 212 events 168 event* 130 betai* 64 betails 64 plant* 64 plantation 64 kille* 39 killed 39 address 38 2010 34
janvier janua* 1113 january 1113 tuesd* 31 tuesday 31 12 30 13 5 2010 3
janvye event 580 janua* 579 january 579 juana* 572 juanary 572 12 330 events 228 event* 176 betai* 102 betails 102 plant* 102 plantation 102 kille* 62 killed 62 remak* 16 remake 16
je great 134 eye 86 eyes 86 blind 83 ve 67 joke 65 jokes 65 cryin* 58 crying 58 subsc* 56 subscribe 56 am 49 decom* 48 decombres 48 assistant 45 prefe* 41
jean poten* 582 potent 582 speak* 582 speaking 582 voice* 582 voices 582 ti 576 looki* 322 looking 322 mothe* 45 mother 45 goave 42 name 29 someo* 28 someone 28 but 5
jedi thurs* 2137 thursday 2137 broad* 376 broadcast 376 fanat* 376 fanatic 376 incon* 376 inconditional 376 luco 376 raoul 376 tiot 376 dehyd* 260 dehydrated 260 listening 56 resca* 20 rescape 20
jen june 2508 young 1055 youth 520 suffered 216 science 151 allah 143 aug 143 cityn* 143 citynadra 143 dera 143 hen 143 jari 143 jen 143 jin 143 jo 143 ju 143
jene* gener* 3551 girl 516 youth 508 general 204 generator 172 young 127
jeneral general 5459 gener* 1073 docter 27 docte* 22 quick* 8 quickly 8
jenerat generator 4253 gener* 1739
jenerate generator 4253 gener* 1739
jenes girl 1548 youth 1524 young 381
jenf* girl 1548 youth 1524 young 381
jenfi girl 1548 youth 1524 young 381
jenn youth 2484 young 621 man 379 girl 6
jenn* knee 7751
jennou knee 7751
jeno* knee 3875 culture 2622 cultu* 2072 youth 5
jenou knee 7751
jera* batai* 4082 bataille 4082 geral* 4082 gerald 4082
jeral batai* 4082 bataille 4082 geral* 4082 gerald 4082
jere manage 2144 try 1738 digiciel 1333 extra 1333 deal 583 management 303 manag* 153 sit 105 bad 21 doing 19 down 13 feel 8
jere* jerem* 1636 jeremie 1636 jorki* 424 jorking 424
jeremi jerem* 1453 jeremie 1453 jorki* 678 jorking 678 decre* 39 decrease 39 greating 39 ideli* 39 idelinquency 39 juvenile 39 great* 26 signa* 4 signal 4 juven* 3
jeremie jerem* 1873 jeremie 1873
jes something 774 somet* 587
jest something 774 somet* 587
jesu* jesu 1320 jesus 1320 beate* 586 beaten 586 decre* 290 decrease 290 greating 290 ideli* 290 idelinquency 290 juvenile 290 great* 193 juven* 25 bruis* 23 bruised 23 bened* 14 benediction 14
jesus jesu 1584 jesus 1584 decre* 349 decrease 349 greating 349 ideli* 349 idelinquency 349 juvenile 349 great* 231 juven* 30 bened* 17 benediction 17 christ 7 chris* 6 director 6 someb* 4
jesy* manage 6433 management 910 manag* 460
jesyon manage 6433 management 910 manag* 460
jeud* thurs* 4235 thursday 4235 monda* 55 monday 55 sunda* 51 sunday 51 wedne* 4 wednesday 4 satur* 3 saturday 3 tuesd* 3 tuesday 3
jeudi thurs* 4235 thursday 4235 monda* 55 monday 55 sunda* 51 sunday 51 wedne* 4 wednesday 4 satur* 3 saturday 3 tuesd* 3 tuesday 3
jeun* young 2152 youth 561 1189 84 152 84 206 84 2353 84 257 84 3106 84 4000 84 childrens 84 refugees 8 rheto 8 writer 8 18 7 500 5 im 3
jeune young 1909 youth 443 rheto 231 writer 231 18 207 im 89 write* 75 man 21 alone 10 life 7
jeunes youth 926 young 892 1189 599 152 599 206 599 2353 599 257 599 3106 599 4000 599 childrens 599 refugees 58 500 39 persons 16 adult* 7 adults 7 refug* 3
jeunesse youth 2735 young 684
jezi jesu 702 jesus 702 god 356 necessary 213 neces* 152 despise 78 hey 78 sache* 78 sachet 78 among 27 despi* 11 lord 9 translate 8 trans* 6 important 4 impor* 3
jezi* jesu 1641 jesus 1641 christ 298 chris* 269
jezikri jesu 1641 jesus 1641 christ 298 chris* 269
jezu jesu 1641 jesus 1641 christ 298 chris* 269
jij judge 4700 trial 4700 court 537
jima* jiman* 5283 jimani 5283 malpa* 5283 malpasse 5283
jimani jiman* 5283 jimani 5283 malpa* 5283 malpasse 5283
jimo twin 9622 twins 9622
jip skirt 7658 dres 659 dress 659 cornr* 102 cornrow 102 denim 102 printed 102 sees 102 weari* 102 wearing 102 print* 58 black 27 white 26 shirt 5
jis narro* 2283 narrow 2283 tight 2283 until 991 used 412 mind 370 nonse* 200 nonsensical 200 up 21
jisk* until 991 calls 523 causes 272 occur 272 break 265 usa 163 hungra 136 cause* 125 otherwise 121 men 85 amounted 71 comite 71 delim* 71 delimart 71 diqui* 71 diquini 71
jiska until 873 hungra 217 men 212 otherwise 194 amounted 169 comite 169 delim* 169 delimart 169 diqui* 169 diquini 169 formi* 169 forming 169 incomplet 169 kinds 169 severl 169 tryed 169
jiskaske until 2042 up 528
jist* justi* 4069 justice 4069 court 952 law 18
jistis justi* 4069 justice 4069 court 952 law 18
jiy july 5837
jiye july 5837
jns 7 2837 jns 2837 math 2837 sam 2837 girl 774 youth 762 young 190
job employment 1543 marit* 827 maritime 827 e 542 avala* 455 avalaible 455 electronic 455 interesting 455 mail 447 emplo* 284 jobs 238 campa* 234 campaign 234 impatienntly 234 offer* 234 offering 234
jodi today 612 telli* 165 telling 165 urgent 83 betwenn 80 dyoba* 80 dyobal 80 dyobe* 80 dyobel 80 juvenat 80 musso 80 sms 78 docha* 70 dochamo 70 sapot* 70 sapotille 70
jodi* goud 669 00 515 today 285 findi* 257 finding 257 hasnt 230 msg 230 pm 230 rate 223 hungra 155 6 152 otherwise 139 rubbles 112 p 91 decided 90 desin* 90
jodia goud 780 00 601 today 332 findi* 300 finding 300 hasnt 269 msg 269 pm 269 rate 261 6 177 rubbles 131 desin* 106 desinfectant 106 greet 106 p 106 perdo* 106
jody* today 886
jodya today 886
joie joy 7339
join* reach 1353 bello* 605 belloc 605 point 605 study* 605 studying 605 wonde* 605 wonder 605 popul* 3 population 3
joinn reach 2706
jon yello* 4387 yellow 4387
jord* today 886
jordi today 886
jou day 676 days 403 cyclon 232 shada 180 archive 110 usa 102 texts 99 intac* 66 intact 66 long 57 eathq* 54 eathquake 54 still 53 than 52 below 45 hungra 43
joui* delivre 641 kole 641 zepol 641 pou 516 receive 516 despe* 496 desperate 496 deliv* 171 recei* 131 found 81 get 10 n 6
jouin delivre 641 kole 641 zepol 641 pou 516 receive 516 despe* 496 desperate 496 deliv* 171 recei* 131 found 81 get 10 n 6
jouk until 2042 up 528
joun* journ* 1182 journalist 1182 newsp* 1182 newspaper 1182 pres 1182 press 1182 avala* 787 avalaible 787 electronic 787 interesting 787 days 602 day 41 talki* 36 talking 36
jounal journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
jounalis avala* 1574 avalaible 1574 electronic 1574 interesting 1574 journ* 1182 journalist 1182 newsp* 1182 newspaper 1182 pres 1182 press 1182 talki* 73 talking 73 sendi* 4 sending 4
joune days 2408 day 163
jour days 2408 day 163
jour* day 827 journ* 675 journalist 675 newsp* 675 newspaper 675 pres 675 press 675 compr* 197 comprehesion 197 counting 197 13 92 days 83 dream* 55 dreamer 55 dreams 55 lonel* 55
journal journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
journaliste journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
jours 13 781 days 657 day 595 dream* 198 dreamer 198 dreams 198 lonel* 198 lonely 198 styli* 198 stylist 198 become 121 becom* 49 informations 5 janua* 4 january 4
jous* until 2042 up 528
jouska until 2042 up 528
jrmi* jerem* 1873 jeremie 1873
jrmie jerem* 1873 jeremie 1873
jsus jesu 1515 jesus 1515 censo* 246 censor 246 leadi* 246 leading 246 soil 246 tests 246 test 244 bible 57 professor 40 christ 30 lord 30 mind 28 chris* 27
juil* july 5837
juillet july 5837
juin june 6269 receive 516 recei* 131 found 81 get 10
jusq* until 2042 up 528
jusqu until 2042 up 528
jusque until 2042 up 528
jwe boul 654 phone* 654 phones 654 play 410 game 331 footb* 258 football 258 receive 258 socce* 258 soccer 258 recei* 65 found 40 two 6 get 5
jwen pwenl* 147 pwenla 147 ent 144 cam 140 l 129 43 100 26 89 debus* 88 debussy 88 plea 88 pleas 88 fixed 86 killi* 80 killing 80 chemi* 79 chemin 79
jwen* find 120 recei* 84 reach 82 get 53 received 47 found 40 got 40 paspo* 39 pasport 39 41 38 arriv* 38 any 37 carrefou 37 its 37 gotte* 35 gotten 35
jwenm mysel* 1078 myself 1078 receive 514 recei* 130 found 80 way 23 get 10 free 3
jwenn find 111 reach 88 recei* 74 received 57 get 50 paspo* 44 pasport 44 any 43 41 41 got 41 arriv* 39 didn 38 its 38 carrefou 37 found 36 gotte* 34
jwet game 1739 footb* 1356 football 1356 socce* 1356 soccer 1356
jwin receive 1032 recei* 261 found 161 get 20
jwn receive 1032 recei* 261 found 161 get 20
jwt game 1739 footb* 1356 football 1356 socce* 1356 soccer 1356
k frame 248 happening 226 c 207 solid* 141 solidarity 141 kid 132 kids 132 colds 115 lived 115 least 109 human 107 campa* 71 campaign 71 impatienntly 71 offer* 71 offering 71
ka can 139 allow* 44 allowed 44 illnesses 40 benef* 32 benefit 32 crumb* 32 crumbles 32 safe 32 long 31 shada 28 ambro* 27 breat* 27 breathing 27 maglo* 27 magloire 27
kab able 1769 neighbour 1063 leg 314 helpi* 66 helping 66 company 49 far 49 compa* 42 neigh* 9 broke* 7 broken 7 him 3
kaba* bed 2148 cabar* 2138 cabaret 2138 able 434 atten* 31 attention 31 community 31 damie* 31 damier 31 int 31 kabar 31 enjoy 5 could 4
kabab able 2605 could 25
kabann bed 6890
kabar cabar* 4277 cabaret 4277
kabare cabar* 4277 cabaret 4277
kabr* goat 5443 cabri* 1824 cabrit 1824 betai* 407 betails 407 plant* 407 plantation 407 kille* 249 killed 249 morne 50 rainn* 23 rainning 23 weeks 10 two 9
kabri cabri* 5471 cabrit 5471 morne 151
kabrit goat 8164 betai* 611 betails 611 plantation 611 plant* 610 kille* 373 killed 373 rainn* 35 rainning 35 weeks 15 two 14
kach cash 16169
kach* hide 5443 crops 402 kachi* 402 kachipul 402 crop 400 los 221 loss 221 caused 210 sort 174 gov 166 income 166 kambr 166 plz 166 shada* 166 shadadkot 166 vilag* 166
kache hide 16329
kada* kadav* 2745 kadavers 2745 corps* 2103 corpses 2103 bodie* 766 bodies 766 comes 441 suppose 125 wash 45
kadav kadav* 2745 kadavers 2745 corps* 2103 corpses 2103 bodie* 766 bodies 766 comes 441 suppose 125 wash 45
kade* rape 2838 raped 2838
kadejak rape 2838 raped 2838
kado gift 3427 donate 739 digiciel 661 extra 661 donat* 290 deal 289 refer* 230 referring 230 words 227 provided 207 sure 149 so 115 digic* 75 digicel 73 someo* 72 someone 72
kafe coffe* 10363 coffee 10363 availability 771 jobpam 771 poste* 771 posted 771 seeke* 771 seekers 771 jobpa* 95 www 95 post 94 avail* 14 employment 6 reall* 3 really 3
kafo* carre* 493 carrefour 413 carfo* 251 carfour 251 caref* 219 carefour 219 shada 179 cross* 160 crossroads 160 intersection 160 forgot 131 feuil* 85 feuilles 85 forgo* 76 wich 75 atten* 56
kafou carre* 499 carrefour 412 carfo* 261 carfour 261 caref* 228 carefour 228 shada 186 cross* 174 crossroads 174 intersection 174 forgot 136 forgo* 79 wich 79 atten* 59 attention 59 community 59
kago cargo 6962 container 6962
kalf* cross* 10647 crossroads 10647 intersection 10647
kalfou cross* 10647 crossroads 10647 intersection 10647
kali* kind 2240 quality 827 quali* 436 type 357 amounted 257 comite 257 delim* 257 delimart 257 diqui* 257 diquini 257 formi* 257 forming 257 incomplet 257 kinds 257 severl 257 tryed 257
kalite kind 2240 quality 827 quali* 436 type 357 amounted 257 comite 257 delim* 257 delimart 257 diqui* 257 diquini 257 formi* 257 forming 257 incomplet 257 kinds 257 severl 257 tryed 257
kalk* calcu* 7484 calculate 7484 earthquater 2442 level 770 his 264 count 23
kalkile calcu* 7484 calculate 7484 earthquater 2442 level 770 his 264 count 23
kama* comra* 8150 comrade 8150 colleague 114 colle* 71
kamarad comra* 8150 comrade 8150 colleague 114 colle* 71
kamy* picku* 2127 pickup 2127 tapta* 2127 taptap 2127 truck 1728
kamyon truck 4321
kamyonet picku* 3545 pickup 3545 tapta* 3545 taptap 3545
kamyont picku* 3545 pickup 3545 tapta* 3545 taptap 3545
kan camp 2306 kwade* 456 kwadebouke 456 camps 187 high 26 63 14 dikin* 14 dikini 14 robber 14 unah 14 thought 12 bathr* 6 bathroom 6 robbe* 5
kana* canad* 992 carni* 680 carnival 680 canap* 664 canape 664 vert 664 canaa* 498 canaan 498 montr* 411 montreal 411 canal 364 canada 223 bwa 152 kanal 152 returned 152 mount* 103
kanaan canaa* 2989 canaan 2989
kanada canad* 3967 montr* 1645 montreal 1645 canada 892 canadian 285 paspo* 51 pasport 51 fill 40
kanape canap* 1992 canape 1992 vert 1992
kanapev canap* 1992 canape 1992 vert 1992
kanapeve canap* 1992 canape 1992 vert 1992
kanaran canaa* 2989 canaan 2989
kanaval carni* 8164 carnival 8164
kanm* comra* 8150 comrade 8150 colleague 114 colle* 71
kanmarad comra* 8150 comrade 8150 colleague 114 colle* 71
kann* canoe 3264 carni* 2041 carnival 2041 boat 865
kannaval carni* 8164 carnival 8164
kannot canoe 4352 boat 1153
kannt canoe 4352 boat 1153
kannte canoe 4352 boat 1153
kanp stand 4826 camps 1923 camp 122
kanp* stand 989 stagn* 828 stagnant 828 rural 523 gouvernment 384 resto* 384 restore 384 stop 374 campa* 233 campaign 233 impatienntly 233 offer* 233 offering 233 vaksi* 233 vaksination 233 broke 228
kanpay rural 1830 campa* 816 campaign 816 impatienntly 816 offer* 816 offering 816 vaksi* 816 vaksination 816 await* 164 awaiting 164 countryside 113 impat* 57
kanpe stand 1731 stagn* 1450 stagnant 1450 stop 654 broke 406 claud* 406 claude 406 felix 406 dirty 96 cover* 70 covers 70 nation 49
kans cance* 9622 cancer 9622
kans* cance* 9622 cancer 9622
kanse cance* 9622 cancer 9622
kant* amount 5512 quant* 2399 quantity 2399 amoun* 1880
kantit amount 5512 quant* 2399 quantity 2399 amoun* 1880
kantite amount 5512 quant* 2399 quantity 2399 amoun* 1880
kap liket* 169 liketo 169 balls 108 belle 108 handle 101 rhe 97 case 92 ou 87 happening 80 expecting 79 yow 79 expec* 78 reach* 73 reached 73 l 69 friends 66
kapa* aftershoocks 320 able 299 retor* 226 retord 226 capab* 160 capable 160 moreo* 146 moreover 146 responsibility 137 assisting 125 limit* 125 limited 125 check* 116 checking 116 unabl* 114 unable 114
kapab aftershoocks 333 able 312 retor* 235 retord 235 capab* 167 capable 167 moreo* 152 moreover 152 responsibility 143 assisting 131 limit* 131 limited 131 check* 120 checking 120 unabl* 119 unable 119
kapi* capit* 1909 capital 1909 necessary 121 neces* 86 businesses 10 enjoy* 10 enjoying 10 pillaging 10 stand* 10 standing 10 store* 10 stores 10 translate 4 trans* 3
kapital capit* 2227 capital 2227 businesses 12 enjoy* 12 enjoying 12 pillaging 12 stand* 12 standing 12 store* 12 stores 12
kapo* condo* 4515 condom 1524 planning 703 plann* 700 condoms 119 vitam* 119 vitamines 119 iron 53 antib* 36 antibiotics 36
kapot condo* 4515 condom 1524 planning 703 plann* 700 condoms 119 vitam* 119 vitamines 119 iron 53 antib* 36 antibiotics 36
kapt condom 4656 planning 2147 plann* 2139 condo* 625
kara* forty 4869 caraib 555 lumie* 555 lumiere 555 namin* 555 naming 555 radio* 555 radios 555 artists 112 whom 77 maxim* 37 maximum 37 carai* 34 6 31 artis* 6 fm 4
karannt forty 7303
karant forty 7303
kare* completed 829 plumbing 829 yong 829 plumb* 826 carrefour 390 carre* 268 professional 55 compu* 42 computer 42 profe* 21 man 11 support 3
karefou carrefour 781 carre* 536
kart* neighborhood 2208 neigh* 1268
kartye neighborhood 2208 neigh* 1268
kasa* cassa* 7484 cassava 7484 manio* 7484 manioc 7484
kasav cassa* 7484 cassava 7484 manio* 7484 manioc 7484
kase fract* 1586 fracture 1586 broke* 976 broken 976 bone 129 break 85 leg 72 arms 37 legs 37 arm 4 neighbour 4
kase* local 3377 official 1086 offic* 36
kasek local 3377 official 1086 offic* 36
kask* hat 5792 cap 27
kasket hat 5792 cap 27
kaskt hat 5792 cap 27
kat card 571 four 246 cards 161 carte 161 distribution 98 assisting 89 chemi* 89 chemin 89 lespi* 89 lespinasse 89 limit* 89 limited 89 least 71 30 70 buyin* 70 buying 70
kata* catas* 1227 disas* 592 disaster 592 baddl* 334 baddly 334 bomba* 334 bombardopolis 334 proba* 334 probably 334 rescued 334 catastrophe 305 betai* 111 betails 111 plant* 111 plantation 111 kille* 68
katastrof catas* 1986 catastrophy 271 departement 210 north 167 depar* 125 disas* 106 disaster 106 weath* 96 weather 96 catastrophe 58 department 23 tsunami 11 tsuna* 10 flood 7
katastwf disas* 1459 disaster 1459 catastrophe 800 catas* 223
katastwof disas* 987 disaster 987 maste* 551 master 551 assistances 466 catastrophe 418 current 405 gives 345 key 261 soldier 232 curre* 119 catas* 116 soldi* 107 c 92 alway* 19 always 19
kate* cathe* 14968 cathedral 14968
katedral cathe* 14968 cathedral 14968
kato* catho* 7484 catholic 7484 fourt* 2238 fourteen 2238 sixte* 2238 sixteen 2238 thirteen 2238 fifte* 356 fifteen 356 twelv* 355 twelve 355 thirt* 21
katolik catho* 14968 catholic 14968
katoz fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
katr* ninety 8027 eighty 2304 eight* 2236 ninet* 1329
katreven eighty 4608 eight* 4472
katrevendis ninety 16055 ninet* 2659
katy* neighborhood 1326 neigh* 761 mulle* 421 muller 421 comitee 404 informatioon 404 organised 404 commitee 357 medicaitons 357 necessities 357 comit* 86 feuil* 47 feuilles 47 organized 14
katye neighborhood 1326 neigh* 761 mulle* 421 muller 421 comitee 404 informatioon 404 organised 404 commitee 357 medicaitons 357 necessities 357 comit* 86 feuil* 47 feuilles 47 organized 14
katz fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
kawo* bus 2233 keros* 1663 kerosene 1663 diese* 743 diesel 743 fuel 368 gasol* 267 gasoline 267 gas 9
kawousin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
kawoutchou bus 4467
kay house 317 home 151 houses 135 roof 128 house* 117 rente* 95 rented 95 demol* 81 demolish 81 landl* 80 landlord 80 prope* 80 property 80 owner 78 crack* 74 propr* 61
kaye noteb* 6339 notebook 6339 pen 6339 penci* 6339 pencil 6339
kaze* local 3377 official 1086 offic* 36
kazek local 3377 official 1086 offic* 36
ke heart 225 that 140 glad 115 most 101 befor* 69 before 69 keep 59 he 53 attac* 50 attack 50 human 47 telli* 47 telling 47 affil* 43 affiliation 43 jeune* 43
kek some 519 forse* 190 forsee 190 surnamis 190 out 154 surna* 148 aviat* 140 aviation 140 mainl* 140 mainly 140 responsables 140 steet 140 thhe 140 few 106 sinis* 99 sinister 99
keks* questions 2885 quest* 1301 question 1301
keksyon questions 2885 quest* 1301 question 1301
kel she 2854 he 220
kelk* few 2347 bariy 379 fleur* 379 fleurimond 379 antoi* 268 antoine 268 entra* 147 entrance 147 rd 125 crush* 13 crushed 13 3 12 been 3
kelke few 2347 bariy 379 fleur* 379 fleurimond 379 antoi* 268 antoine 268 entra* 147 entrance 147 rd 125 crush* 13 crushed 13 3 12 been 3
kem goave* 1282 goaves 1282 norma* 528 normal 528 havin* 332 having 332 attac* 163 attack 163 that 159 precaution 148 preca* 12 kind 5 aftershocks 4 feel 3
ken that 474
kenb* hold 2699 firm 443 massi* 443 massive 443 keep 304 guy 276 stron* 236 strong 236 civil 215 engineer 121 engin* 62 broke* 29 broken 29 wife 23 baby 16 catch 10
kenbe hold 2699 firm 443 massi* 443 massive 443 keep 304 guy 276 stron* 236 strong 236 civil 215 engineer 121 engin* 62 broke* 29 broken 29 wife 23 baby 16 catch 10
kens* kensc* 2239 kenscoff 2239 piles 448 kensk* 446 kenskoff 446 pile 81 ourse* 8 ourselves 8
kenscoff kensc* 2613 kenscoff 2613
kenskf kensc* 1669 kenscoff 1669 piles 1046 kensk* 1041 kenskoff 1041 pile 188 night* 44 nights 44 werew* 44 werewolfs 44 ourse* 19 ourselves 19 blankets 6 anoth* 3 another 3
kenskof kensc* 2613 kenscoff 2613
kenz fifte* 10096 fifteen 10096 fourt* 182 fourteen 182 sixte* 182 sixteen 182 thirteen 182 twelv* 29 twelve 29
kes fund 12234 cash 4174
kesi* questions 2885 quest* 1301 question 1301
kesion questions 2885 quest* 1301 question 1301
kest* questions 2885 quest* 1301 question 1301
kestyon questions 2885 quest* 1301 question 1301
kesy* quest* 2744 question 2744 questions 6
kesyon quest* 2744 question 2744 questions 6
kewo* keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
kewozin keros* 3327 kerosene 3327 diese* 1485 diesel 1485 fuel 735 gasol* 533 gasoline 533 gas 17
keyi pick 21064
khan khan 4953 pur 834 rahim 834 iqbal 463 masha* 463 mashal 463 muham* 463 muhammad 463 nic 463 noo 463 yar 432 basti 71 belong 71 gulbe* 71 gulberg 71 hamed 71
ki who 54 which 50 where 30 what 23 artis* 21 getti* 21 getting 21 citie* 17 cities 17 handl* 17 when 17 union 16 the 15 pass 13 people 13 pas 12
kiba cuban 10159 cuba 63
kibe* cuban 10159 cuba 63
kiben cuban 10159 cuba 63
kibo faculties 1253 office 397 place 367 pam 298 facul* 176 offic* 147 where 43 lives 41 provinces 13 provi* 4 carrefour 3 students 3
kich* something 613 24 602 bouka* 602 boukan 602 somet* 465
kichoy something 774 somet* 587
kidn* kidna* 2851 kidnapped 2851 kidnapping 2851
kidnape kidna* 2851 kidnapped 2851 kidnapping 2851
kidnapin kidna* 2851 kidnapped 2851 kidnapping 2851
kidnaping kidna* 2851 kidnapped 2851 kidnapping 2851
kija* how 265 arab 235 buse 171 buses 171 identified 171 someb* 160 somebody 160 act 128 ganna 102 archives 92 organization 70 into 56 his 42 organ* 31 seneg* 25 senegal 25
kijan arab 295 how 240 buse 198 buses 198 identified 198 someb* 172 somebody 172 ganna 139 act 138 archives 130 organization 74 into 64 his 46 seneg* 39 senegal 39 organ* 33
kijanm how 338 can 35
kiko* cards 1134 victime 978 buse 575 buses 575 identified 575 place 386 invol* 270 involved 270 pillage 270 into 188 pilla* 183 avoid 173 concerned 165 where 26 conce* 3 givin* 3
kikot place 1274 where 7
kikote cards 1727 victime 1494 buse 870 buses 870 identified 870 into 284 place 282 where 24 givin* 5 giving 5
kil when 653 functional 182 arrived 90 educational 79 scholarly 79 frequ* 78 frequency 78 prvie* 78 prview 78 printing 77 digicell 73 aftershoocks 45 croi 42 crois 42 funct* 37 print* 33
kile when 563 croch* 357 crochu 357 croke* 357 croked 357 desert 357 particularly 357 deser* 272 ambas* 203 ambassy 203 rendezvous 203 time 161 residence 131 rende* 32 resid* 26 savan* 6
kilt* farmi* 2837 farming 2837 culture 1311 agric* 1140 agriculture 1140 farme* 1121 farmer 1121 cultu* 1036 culti* 387 cultivate 387
kiltivat farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
kiltivate farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
kiltive farmi* 3782 farming 3782 agric* 1520 agriculture 1520 farme* 1494 farmer 1494 culti* 516 cultivate 516
kim playi* 692 playing 692 who 281
kimb* catch 3802 keep 1337 hold 835
kimbe catch 3802 keep 1337 hold 835
kimo* who 562
kimoun who 562
kin identity 3091 id 2347 ident* 409
kinb* catch 3802 keep 1337 hold 835
kinbe catch 3802 keep 1337 hold 835
kind* kinde* 8164 kindergarten 8164
kindergarten kinde* 8164 kindergarten 8164
kisa what 206 stavi* 108 staving 108 suppose 79 denou* 71 denounce 71 cleaned 68 homes 68 openi* 62 opening 62 pwenl* 46 pwenla 46 diarrhoea 35 ad 33 dadad* 33 dadadou 33
kisa* bough* 450 bought 450 legal 450 paperwork 450 payed 450 visas 450 answering 418 moments 418 photo* 418 photocopy 418 factor 367 manuf* 367 manufacture 367 polices 367 dad 350 facto* 336
kisak what 306
kit kit 2779 wrote 1259 debc 690 jman 690 withi* 690 within 690 maste* 427 master 427 assistances 361 current 314 key 202 curre* 92 c 71 hygiene 30 hygie* 29 medications 10
kite leavi* 865 leaving 865 leave 407 minot* 276 minoterie 276 flee 200 let 197 refuge 183 advantage 153 ambas* 134 ambassy 134 rendezvous 134 eathq* 131 eathquake 131 rte 125 authorization 108
kiti pap 568 northern 476 resul* 433 result 433 unkno* 354 unknown 354 1842 349 bulan 349 interest 349 kite 349 nan 349 pase 349 sete 349 tegen 349 tranb* 349 tranblement 349
kiy spoon 8694
kiye spoon 5796 allah 238 aug 238 cityn* 238 citynadra 238 dera 238 hen 238 jari 238 jen 238 jin 238 jo 238 ju 238 keh 238 logo 238 mojod 238 nadra 238
kiye* who 562
kiyes who 562
kizi* cook 3536 kitch* 2195 kitchen 2195
kizin kitch* 4390 kitchen 4390
kizinye cook 7071
kl anger 4606 upset 4606 angry 1342
klas grade 6952 clas 2685 class 2685
kle brigh* 4856 bright 4856 key 3232 clear 7
kler* brigh* 3642 bright 3642 alcoh* 1938 alcohol 1938 rum 1938 clear 5
klere brigh* 7284 bright 7284 clear 10
kleren alcoh* 3877 alcohol 3877 rum 3877
klib club 7494
klin* clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
klinik clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
kliy* clien* 14966 client 14966 customer 5
kliyan clien* 14966 client 14966 customer 5
klke few 3521
klor* bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
klorks bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
kloroks bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
klorox bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
klou nails 23384 nail 178
klow* bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
klowks bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
klowoks bleac* 3326 bleach 3326 chlor* 3326 chlorine 3326
kman usa 1175 how 191
kman* start 1938 begin 963 begin* 877 beginning 877
kmanse start 2907 begin 1445
kmansman begin* 2630 beginning 2630
ko body 1100 bodie* 1039 bodies 1039 feroz 322 nowsh* 322 nowshewra 322 required 322 yet 290 whats* 270 whatsoever 270 bouquet 123 coi 123 cois 123 lycee 123 plafo* 123 plafocrac 123
kob money 839 monne* 273 monney 273 highe* 163 higher 163 fortn* 153 fortnight 153 raise 144 eithe* 103 either 103 pap 73 countryside 69 issue 47 remak* 24 remake 24 badly 18
koch* pig 7484 pork 7484 betai* 611 betails 611 plantation 611 plant* 610 kille* 373 killed 373 rainn* 35 rainning 35 weeks 15 two 14
kochon pig 7484 pork 7484 betai* 611 betails 611 plantation 611 plant* 610 kille* 373 killed 373 rainn* 35 rainning 35 weeks 15 two 14
koi floods 886 flooded 742 flood* 366 villa* 252 village 252 crops 210 kachi* 210 kachipul 210 crop 209 havn 193 watta* 193 wattan 193 areas 155 los 152 loss 152 caused 144
koko* cocon* 5443 coconut 5443 disability 1683 disab* 366 disabled 366 handicapped 366 handi* 271
kokobe disability 5049 disab* 1099 disabled 1099 handicapped 1099 handi* 814
kokoy cocon* 8164 coconut 8164
kokoye cocon* 8164 coconut 8164
kola* collaborate 4273 coope* 2246 cooperation 2246
kolaborasyon collaborate 4273 coope* 2246 cooperation 2246
kolabore collaborate 4273 coope* 2246 cooperation 2246
kole anger 4606 upset 4606 angry 1342
kole* colleague 4180 colle* 2585 chole* 1151 cholera 1151
koleg colleague 6271 colle* 3877
kolera chole* 3454 cholera 3454
kolg colleague 6271 colle* 3877
kolo* colom* 3742 colombia 3742 panam* 3742 panama 3742 chole* 1727 cholera 1727
kolonbi colom* 7484 colombia 7484 panam* 7484 panama 7484
kolora chole* 3454 cholera 3454
kom as 673 body 285 consi* 223 fixed 215 bj 184 doors 184 mns 182 decre* 124 decrease 124 greating 124 ideli* 124 idelinquency 124 juvenile 124 psychologist 119 casez 107 holes* 107
koma* begin 231 how 201 start 112 proce* 103 universities 99 statu* 98 status 98 rebuilding 88 procedures 85 decen* 60 calls 59 begin* 56 beginning 56 march 54 participle 52 bady 50
koman how 252 universities 126 statu* 125 status 125 rebuilding 112 calls 75 bady 69 march 69 participle 69 trip 51 rebui* 49 rest 48 let 34 betwenn 27 dyoba* 27 dyobal 27
komanse begin 1441 procedures 1269 start 668 educational 361 scholarly 361 190 235 garbl* 235 garbledwhat 235 printing 172 east 148 desin* 125 desinfectant 125 greet 125 perdo* 125 perdonable 125 usaid 83
komansman begin* 2630 beginning 2630
kome* comme* 966 commerce 966 trade 921 business 540 busin* 538 panif* 365 panification 365 patic* 365 paticipate 365 reorg* 365 reorganizations 365 playi* 195 playing 195
komes comme* 1352 commerce 1352 trade 1290 business 756 busin* 753
komi* commu* 582 commi* 290 committee 199 comit* 159 commune 144 dig 130 police 73 check* 71 checking 71 secti* 71 section 71 damage 64 initi* 64 initial 64 masso* 62 masson 62
komin commune 752 commu* 507 dig 288 check* 173 checking 173 leste 130 situated 130 8 120 kise 120 komin 120 manic* 120 manich 120 beral 113 gen 113 petioville 113 secti* 111
kominal communal 3380 communial 2395 assyl* 564 assylum 564 350 186 amounts 186 galet* 186 galets 186 gonna 186 tiny 186 sold 91 amoun* 62 commu* 45 insid* 17 inside 17 secti* 17
komisarya police 871 polic* 642 friends 256 houses 209 house* 181 frien* 148 stati* 110 station 110 gress* 63 gressier 63 littl* 22 little 22 many 7 under 5 say 3
komisaryat stati* 2120 station 2120 police 95 polic* 70
komite commi* 1135 committee 777 comit* 647 damage 261 initi* 261 initial 261 masso* 242 masson 242 someting 242 roads 177 segui* 177 seguineau 177 comitee 139 informatioon 139 organised 139 amounted 72
koms trade 1491 comme* 1043 commerce 1043 business 875 busin* 870
kon behav* 675 behaviour 675 human 505 type 383 cazea* 360 cazeau 360 compt* 360 comptables 360 drive 360 sciences 360 universit 360 picture 278 guy 275 airpo* 257 airport 257 civil 215
konb* much 629 long 540 seism 214 debts 180 indep* 180 independence 180 willi* 180 willing 180 selli* 174 selling 174 causes 167 occur 167 break 163 cyclon 140 goud 118 remak* 101
konben many 1331 much 336
konbyen long 587 much 467 seism 338 selli* 248 selling 248 debts 203 indep* 203 independence 203 willi* 203 willing 203 goud 189 causes 181 occur 181 break 177 cyclon 151 remak* 148
kond* condolences 1484 condi* 1068 conditions 1021 statu* 424 status 424 condition 358 trip 173 cazea* 163 cazeau 163 compt* 163 comptables 163 drive 163 sciences 163 universit 163 guy 125 civil 98
kondision conditions 2262 condition 1901 condi* 615
kondisyon condi* 1606 conditions 1177 statu* 666 status 666 condition 360 trip 272 translate 51 trans* 39 important 23 impor* 22 canadian 21 message 9 paspo* 4 pasport 4 fill 3 messa* 3
kondoleyans condolences 16319 condo* 46
kone* gazol* 939 gazoline 939 uncon* 911 unconscious 911 occur* 423 occurs 423 informations 281 resum* 239 resume 239 seism 145 know 54 again 13 jerem* 7 jeremie 7 price 5
konen gazol* 1126 gazoline 1126 occur* 507 occurs 507 informations 337 resum* 287 resume 287 seism 174 know 65 again 16 jerem* 8 jeremie 8 price 6 or 3
konesans uncon* 5468 unconscious 5468
konf* confirmation 5515 confe* 4989 conference 4989 confi* 1908 confirm 1908
konferans confe* 14968 conference 14968
konfimasyon confirmation 8272 confi* 2862 confirm 2862
konfime confirmation 8272 confi* 2862 confirm 2862
koni* address 356 addre* 244 know 124 hungry 95 hungr* 58 call 26
konin address 356 addre* 244 know 124 hungry 95 hungr* 58 call 26
konk* competition 7480 contest 7480 aux 2337 flooding 66 flood* 59 caye 29 cayes 29 compe* 19
konkou competition 7480 contest 7480 aux 2337 flooding 66 flood* 59 caye 29 cayes 29 compe* 19
konn 800 654 kind 348 specified 303 thati 303 jobs 294 manager 204 jerem* 192 jeremie 192 radio 110 happening 101 manag* 101 families 100 just 93 came 59 know 53 creol* 36
konn* know 169 jobs 56 fores* 41 foresee 41 whast 41 earht* 37 earhtquake 37 ministry 34 shouldn 27 seneg* 26 senegal 26 telli* 26 telling 26 happe* 22 happen 15 ddp 14
konne quake* 2475 quakes 2475 know 128
konnen know 153 jobs 62 shouldn 46 fores* 44 foresee 44 whast 44 earht* 36 earhtquake 36 ministry 35 telli* 26 telling 26 happe* 25 seneg* 25 senegal 25 leogann 21 liket* 17
konnenn know 249
konnin palom* 659 paloma 659 prole* 659 prolems 659 pure 659 sezon 659 fanfa* 483 fanfan 483 ray 418 know 127 throw 101
konp* under* 870 skill 666 compa* 422 compare 404 pills 324 tablets 324 total* 255 totally 255 completely 243 sentences 242 undes* 189 undestanding 189 competent 188 compe* 187 nkow 182 lapto* 177
konpani business 1215 busin* 1209 company 1048 compa* 887
konpare compare 19042
konpayi company 1369 compa* 1159 recharging 391 recha* 278 cell 131 neighbour 87 busin* 48 business 48 leg 26 helpi* 5 helping 5 far 4
konpetan skill 8321 competent 2348 compe* 2342
konpetans skill 8321 competent 2348 compe* 2342
konpit lapto* 2209 laptop 2209 compu* 590 computer 590
konpite lapto* 2209 laptop 2209 compu* 590 computer 590
konpletman total* 3193 totally 3193 completely 3041
konpltman total* 3193 totally 3193 completely 3041
konpran understand 2081 under* 767 sms 3
konprann understand 1289 sentences 1007 nkow 757 under* 475 cause 133 arqui* 85 arquinois 85 futur* 85 future 85 reali* 85 realizations 85 transparency 85 creol* 74 creole 74 spite 35 sente* 14
konpreansyon understanding 2287 undes* 1572 undestanding 1572 greeting 466 organizations 84 under* 67 greet* 9
konpreyanson understanding 3841 under* 113
konpreyansyon understanding 3841 under* 113
konprime pills 8096 tablets 8096 table* 1342 pill 8
kons thu 9623 thus 9623
kons* consu* 427 counc* 427 council 427 advis* 329 advise 329 couns* 329 counselor 329 consult 293 consultation 293 conce* 281 concerning 270 const* 266 thu 247 thus 247 advic* 200 consc* 177
konsa thu 3208 thus 3208 affil* 991 affiliation 991 jeune* 991 jeunesse 991 jpp 991 pouvo* 991 pouvoir 991 allwa* 928 allways 928 populaire 327 protect 48 infos 27 prote* 16 doing 6
konsenan concerning 2547 passed 1154 passe* 844 ball 842 conce* 367 regar* 308 regarding 308 u 14
konsey counc* 1558 council 1558 advic* 1405 advices 1016 advice 259 casez 54 holes* 54 holese 54 poors 54 tahnk 54 hardl* 47 hardly 47 prati* 47 pratice 47 tire 47 into 31
konseye advis* 12830 advise 12830 couns* 12830 counselor 12830
konsila consulate 5164 consu* 3458 embas* 438 embassy 438
konsiltasyon consult 9215 consultation 9215 consu* 136
konsilte consult 4608 consultation 4608 800 1964 families 300 consu* 68 doctor 11 docto* 5 leogane 5 emerg* 4 emergency 4
konsnan consc* 1722 conscience 1722 landi* 836 landing 836 regar* 554 regarding 554 waiti* 379 waiting 379 teh 373 concerning 340 conce* 49 visa 41 aids 33 answer 3
konsne takec* 588 takecare 588 conce* 560 leaders 345 concerning 313 leade* 292 belan* 260 belanton 260 autor* 246 autorities 246 chane* 246 chanel 246 crist* 246 cristof 246 areac* 201 areached 201
konstriksyon construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
konstwi construct 3968 rebuild 1336 rebui* 667 const* 612 built 338 ones 304 singl* 298 single 298 build 197 separate 192 separ* 161 10 67 construction 47 foreign 6 forei* 3
konsy counc* 7099 council 7099
kont account 1281 user 942 users 942 accou* 758 own 579 manif* 540 manifestation 540 sells 540 chris* 236 conve* 177 conversation 177 jame 177 james 177 looks 177 rigth 177 works 177
kont* check 509 accountant 355 glad 288 conta* 275 happy 257 conti* 237 count 230 accounting 180 contagious 176 continue 174 cargo 169 container 169 inspe* 115 inspect 115 rely 93 illness 83
kontab accountant 8352 accounting 4238 accou* 103
kontablite accountant 8352 accounting 4238 accou* 103
kontajye contagious 9920 illness 1947 disea* 672 disease 672 illne* 372
kontak contact 838 responsibility 720 conta* 630 reach 132 told 57 over 4
kontakte contact 718 reach 703 conta* 539 armed 131 el 131 hanch* 131 hancho 131 lobby 131 machi* 131 machine 131 brown 44 hotel 3
kontan happy 1268 glad 958 nations 143 recieve 101 unite* 84 united 84 campa* 38 campaign 38 impatienntly 38 offer* 38 offering 38 vaksi* 38 vaksination 38 recie* 32 atten* 19 attention 19
kontantman glad 5650 happy 12
konte count 2709 rely 1098 friends 17 cap 10 frien* 10 haitien 7
konten cargo 6962 container 6962
kontene cargo 6962 container 6962
kontinue continue 1390 conti* 864
kontinuye continue 1390 conti* 864
kontinye conti* 819 continue 552 finish 241 fluid* 168 fluids 168 breast 152 continuing 128 dyeg 128 bidon 107 dika 107 dikas 107 jackm* 107 jackmel 107 lokad* 107 lokadi 107 lolo 107
kontwl inspe* 3063 inspect 3063 check 1493 control 998 contr* 996
kontwol inspe* 3063 inspect 3063 check 1493 control 998 contr* 996
kontwole verif* 2118 verify 2118 check 1976 control 823 contr* 821
kony* now 735
konya now 735
konyea now 735
kope* collaborate 4273 coope* 2246 cooperation 2246
koperasyon collaborate 4273 coope* 2246 cooperation 2246
kopi copy 11714 answering 868 moments 868 photo* 868 photocopy 868 dad 726 telli* 271 telling 271 momen* 25 immig* 4 immigration 4
kore* corre* 6265 correct 6265
korek corre* 6265 correct 6265
kori* corri* 1799 corridor 1799 corru* 1330 corrupt 1330 corruption 1330 fraud 1330 alley 73 dead 3
korid corri* 2998 corridor 2998 alley 122 dead 5
korido corri* 2998 corridor 2998 alley 122 dead 5
koridor corri* 2998 corridor 2998 alley 122 dead 5
koripsyon corru* 3326 corrupt 3326 corruption 3326 fraud 3326
kot gourv* 2390 gourvernement 2390 place 637 where 3
kote where 231 besid* 183 beside 183 somew* 174 somewhere 174 place 164 carrefou 79 everywhere 79 kadav* 79 kadavers 79 psych* 45 gues 32 guess 32 mercr* 32 mercredi 32 mix 32
kote* pad 592 pads 592 sanitary 592 towel* 592 towels 592 sanit* 546 rapid* 312 rapidly 312 tc 312 cheki* 273 chekina 273 philanthropy 273 where 266 phila* 27 22 26 remem* 24
koteks pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
kotem rapid* 1524 rapidly 1524 tc 1524 where 257 car 47 can 7
koten cheki* 1093 chekina 1093 philanthropy 1093 where 242 phila* 108 22 105 remem* 97 remember 97 land 56 total 50 didn 27 behin* 23 behind 23 20 18 b 14 reall* 12
kotew place 1274 where 7
koteyo where 287 they 198 are 5
kou neck 2397 classroom 1530 such 645 class* 461 cours* 319 course 319 ll 217 convi* 175 convicts 175 seeki* 175 seeking 175 training 172 escaped 136 train* 110 shoot* 81 shooting 81
kouc* diape* 1091 diapers 1091 lie 711 insecticide 261 atten* 235 attention 235 community 235 damie* 235 damier 235 int 235 kabar 235 mousk* 216 mouskitous 216 insec* 213 keep 64 down 47
kouche lie 1421 insecticide 522 atten* 470 attention 470 community 470 damie* 470 damier 470 int 470 kabar 470 mousk* 432 mouskitous 432 insec* 427 keep 128 down 94 enjoy 82 ong 38
kouchet diape* 2182 diapers 2182
koucht diape* 2182 diapers 2182
koud sew 23428
koul* bleed* 1207 bleeding 1207 burea* 327 bureau 327 currently 327 functionning 327 urgency 327 bwa 294 kanal 294 returned 294 cornr* 207 cornrow 207 denim 207 printed 207 sees 207 weari* 207
koule bleed* 2415 bleeding 2415 cornr* 413 cornrow 413 denim 413 printed 413 sees 413 weari* 413 wearing 413 necessary 284 print* 238 neces* 203 skirt 146 black 110 white 105 shirt 21
koulye burea* 661 bureau 661 currently 661 functionning 661 urgency 661 bwa 588 kanal 588 returned 588 now 279 curre* 129 funct* 6 gonaives 5
koum* start 484 micro* 394 microbes 394 maste* 356 master 356 assistances 301 current 261 begin 241 how 182 key 168 catch 108 curre* 77 c 59 4636 18 d 17 eveni* 17
kouman micro* 472 microbes 472 maste* 427 master 427 assistances 361 current 313 how 218 key 202 catch 129 curre* 92 c 71 4636 22 d 20 eveni* 20 evening 20 capit* 12
koumanse start 2907 begin 1445
koun* now 499 lagonave 122 grave* 119 gravel 119 throu* 85 through 85 translated 66 countryside 64 complaining 54 garba* 53 garbage 53 nations 48 lagon* 46 happens 41 nonse* 28 nonsensical 28
kounia nations 526 now 367 unite* 309 united 309 natio* 36
kouniya now 735
kounya monne* 847 monney 847 lagonave 662 used 649 mind 581 lagon* 253 now 180 nonse* 160 nonsensical 160 issue 147
kounye grave* 349 gravel 349 now 273 takec* 235 takecare 235 handle 173 rhe 168 throu* 159 through 159 garba* 157 garbage 157 translated 153 u 144 resca* 143 rescape 143 sine 143
kounyea digiceel 1211 seime 1211 thio 1211 thios 1211 now 396 while 5
koup* cut 1861 amput* 1551 amputated 1551 amputee 1551 vouch* 990 voucher 990 coupo* 335 coupon 335 ticke* 11 ticket 11
koupe cut 2326 amput* 1938 amputated 1938 amputee 1938
koupon vouch* 4951 voucher 4951 coupo* 1674 coupon 1674 ticke* 57 ticket 57
kour* run 753 coura* 533 courage 533 electricity 409 elect* 357 wire 321 zopop* 177 zopope 177 rumor 153 resum* 143 resume 143 runni* 107 running 107 catastrophy 85 provinces 78 departement 57
kouraj coura* 2451 courage 2451 hold 14 languages 3 termi* 3 terminate 3
kouran electricity 1368 elect* 1193 wire 1055 marin 46 bas 31 verre* 31 verrettes 31 amuse 16 distract 16 enjoy 8 lapla* 4 laplaine 4 shada 4
kouri run 1925 zopop* 451 zopope 451 rumor 391 runni* 272 running 272 catastrophy 218 departement 146 north 134 recharging 130 provinces 114 bucke* 107 bucket 107 depar* 101 flee 100 recha* 93
kourikoulm resum* 1642 resume 1642 cv 46
kourikoulom resum* 1642 resume 1642 cv 46
kout stab 2302 bulle* 1286 bullet 1286 gunsh* 1286 gunshot 1286 shoot 1286 shot 1161 short 1157 light* 626 lightning 626 thund* 626 thunder 626 knife 114
kout* knife 1404 seams* 1010 seamstress 1010 sewin* 1010 sewing 1010 tailo* 1010 tailor 1010 liste* 866 stab 754 listening 385 listen 374 broad* 31 broadcast 31 fanat* 31 fanatic 31 incon* 31
koute liste* 2078 listening 925 listen 898 broad* 73 broadcast 73 fanat* 73 fanatic 73 incon* 73 inconditional 73 luco 73 raoul 73 tiot 73 batis* 60 batiste 60 benna* 60 bennau 60
kouti seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
koutiry seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
koutirye seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
kouto knife 5614 stab 3014
kouv* blank* 3164 blanket 1587 blankets 167 internationale 55 coope* 26 cooperation 26 centre 21 33 3
kouveti blanket 4226 blank* 1207
kouvreli blankets 2684 blanket 2267 blank* 647
kouvti blank* 3260 internationale 710 blanket 592 coope* 337 cooperation 337 centre 274 33 35 blankets 23 centr* 7
kouw* such 5161 as 38
kouwe such 5161 as 38
kouz* cousi* 2224 cousin 2224
kouzen cousi* 2226 cousin 2226
kouzin cousi* 2202 cousin 2202 calva* 13 calvaire 13 lazar* 13 lazarre 13 morne 6 domingo 4
kowi* corri* 2998 corridor 2998 alley 122 dead 5
kowido corri* 2998 corridor 2998 alley 122 dead 5
kowo* corru* 3326 corrupt 3326 corruption 3326 fraud 3326
kowonpi corru* 3326 corrupt 3326 corruption 3326 fraud 3326
koz cause 2583 due 1166 causes 544 occur 544 break 531 cause* 251 tremors 56 tremo* 5
kper* collaborate 4273 coope* 2246 cooperation 2246
kperasyon collaborate 4273 coope* 2246 cooperation 2246
krak cracks 2798 crack 1745 cracked 1200 crack* 718
kran power 1490 light 577 electricity 550 elect* 479
kras bit 4044 littl* 43 little 43
kras* crush* 1217 crushed 1217 comme 1103 laza 1103 mon 1103 ruine* 1020 ruined 1020 broke* 136 broken 136 completely 53 colla* 12 collapsed 12 destroyed 4 destr* 3
krase crush* 1217 crushed 1217 comme 1103 laza 1103 mon 1103 ruine* 1020 ruined 1020 broke* 136 broken 136 completely 53 colla* 12 collapsed 12 destroyed 4 destr* 3
kraz crush* 2079 crushed 2079 colla* 21 collapsed 21 destroyed 7 destr* 5 broke* 3 broken 3
kraz* crash* 260 crashed 260 broke* 248 broken 248 destr* 248 destroyed 209 crush* 187 crushed 187 demol* 157 demolish 157 dnt 105 colla* 96 collapsed 96 down 95 house 81 diing 69
kraze crash* 260 crashed 260 broke* 248 broken 248 destr* 248 destroyed 209 crush* 187 crushed 187 demol* 157 demolish 157 dnt 105 colla* 96 collapsed 96 down 95 house 81 diing 69
kred* lend 6715 borro* 2082 borrow 2082 loan 402 credi* 294 credit 294
kredi lend 6715 borro* 2082 borrow 2082 loan 402 credi* 294 credit 294
kren* scare* 2703 scared 2703 fear 1193 afrai* 815 afraid 815
krent scare* 2703 scared 2703 fear 1193 afrai* 815 afraid 815
kret* christian 5791 chris* 39 conve* 14 conversation 14 jame 14 james 14 looks 14 rigth 14 works 14
kretyen christian 5366 conve* 120 conversation 120 jame 120 james 120 looks 120 rigth 120 works 120 chris* 36 lead 3
kretyin christian 5848 chris* 39
krey* creol* 1699 creole 1699 language 1670 noteb* 906 notebook 906 pen 906 penci* 906 pencil 906 langu* 500 sentences 3
kreyl language 4152 langu* 1244 creol* 798 creole 798
kreyol creol* 2333 creole 2333 language 1283 langu* 384 sentences 20
kreyon noteb* 6339 notebook 6339 pen 6339 penci* 6339 pencil 6339
krfo* carrefour 781 carre* 536
krfou carrefour 781 carre* 536
krim* crimi* 4809 criminal 1282 convi* 281 convicts 281 seeki* 281 seeking 281 escaped 218 shoot* 130 shooting 130 escap* 115 assyl* 90 assylum 90 present 54 canada 16 reaso* 14 reason 14
kriminel criminal 5003 crimi* 2941
kriminl criminal 5003 crimi* 2941
krip* corru* 3326 corrupt 3326 corruption 3326 fraud 3326
kripsyon corru* 3326 corrupt 3326 corruption 3326 fraud 3326
kris roi 3846 christ 172 chris* 155
kris* roi 3846 christ 172 chris* 155
kriswa roi 3846 christ 172 chris* 155
kriy cryin* 3692 crying 3692 tears 2256 tear 1621 cry 42
kriy* cryin* 3692 crying 3692 tears 2256 tear 1621 cry 42
kriye cryin* 3692 crying 3692 tears 2256 tear 1621 cry 42
kriz crisi* 2268 crisis 2268 attac* 794 attack 794 disea* 82 disease 82
krk corre* 6265 correct 6265
kroi believe 2577 belie* 2576 think 22
ktks pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
kuit cooke* 7691 cooked 7691 cook 87
kuny* now 735
kunye now 735
kunyea now 735
kwa croix 635 cros 520 cross 520 red 374 bouquet 306 coi 306 cois 306 lycee 306 plafo* 306 plafocrac 306 missions 219 des 174 bouqu* 109 stand 66 missi* 59 anymo* 34
kwad* des 745 bouquets 585 bouqu* 516 croix 512 kwade* 285 kwadebouke 285 missions 74 missi* 20 high 16 croi 14 crois 14 thought 7
kwadbouk bouquets 1217 bouqu* 1072 landi* 230 landing 230 des 107 latre* 104 latremblay 104 teh 102 croix 77 belan* 62 belanton 62 maxim* 48 maximum 48 croi 28 crois 28 knows 23
kwadbouke bouquets 881 croix 852 bouqu* 776 des 233
kwadebouk bouquets 881 croix 852 bouqu* 776 des 233
kwadebouke bouquets 884 bouqu* 779 kwade* 759 kwadebouke 759 workers 302 croix 258 des 234 snato 88 real 67 high 43 issue* 38 issues 38 thought 19 district 12 thoug* 4
kwademisyon missions 3577 missi* 966 croix 78 des 21 santo 11
kwadmisyon missions 3577 missi* 966 croix 78 des 21 santo 11
kway* believer 16327 belie* 5
kwayan believer 16327 belie* 5
kwe believe 1950 belie* 1949 goave* 962 goaves 962 precaution 111 preca* 9 kind 3
kwen corne* 4485 corner 4485
kwen* blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
kwens blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
kwense blocked 1607 stuck 1564 block* 765 trapp* 679 trapped 679
kwin corne* 4485 corner 4485
kwit cooke* 4345 cooked 4345 cook 2981 meal 376
kwiz* kitch* 4390 kitchen 4390
kwizin kitch* 4390 kitchen 4390
l tremors 163 liket* 160 liketo 160 throw 144 she 122 canadian 108 renew 108 assistant 77 domai* 75 domains 75 chemi* 70 chemin 70 lespi* 70 lespinasse 70 used 67 her 62
la la 108 rue 45 park 41 list 40 grade 33 city 26 team 26 nation 21 dock 19 here 19 wharf 19 of 18 site 18 clerc* 17 clercine 17 downt* 17
laba over 2647
laba* bank 2486 factor 307 manuf* 307 manufacture 307 polices 307 facto* 281 cards 38
labank bank 2486 factor 307 manuf* 307 manufacture 307 polices 307 facto* 281 cards 38
labe* stars 2665 star 1203 air 1001 outsi* 38 outside 38
label stars 2665 star 1203 air 1001 outsi* 38 outside 38
labeletwal stars 2665 star 1203 air 1001 outsi* 38 outside 38
labi* bible 7935
labib bible 7935
labl stars 2665 star 1203 air 1001 outsi* 38 outside 38
labo* labor* 4989 laboratory 4989 mud 3084
laboratwa labor* 14968 laboratory 14968
labou mud 4626
labouy mud 4626
lach* china 7809 chine* 7809 chinese 7809
lachin china 7809 chine* 7809 chinese 7809
lada* crumb* 1120 crumbles 1120 safe 1120 debc 863 jman 863 withi* 863 within 863 armed 400 el 400 hanch* 400 hancho 400 lobby 400 machi* 400 machine 400 desin* 251 desinfectant 251
ladann crumb* 1494 crumbles 1494 safe 1494 debc 1151 jman 1151 withi* 1151 within 1151 armed 534 el 534 hanch* 534 hancho 534 lobby 534 machi* 534 machine 534 brown 180 cracks 22
ladw* customs 5714 custo* 2726
ladwan customs 5714 custo* 2726
ladwann customs 5714 custo* 2726
lafe* end 834 diing 636 lafer* 636 laferone 636 hunge* 234 hunger 234 world 3
lafen end 779 hunge* 437 hunger 437
lafendimonn world 1182 end 520
lafi* smoke 3421 chretien 419 chret* 397 chada 365 plein* 365 pleine 365 clerc* 324 clercine 324 fever 262 bag 258 remem* 79 remember 79 nor 20
lafiev fever 1311
lafime smoke 8553
lafimen smoke 8553
lafw* faith 16329
lafwa faith 16329
lafy* fever 936 typho* 828 typhoid 828
lafyev fever 983 typho* 724 typhoid 724
lafyv typho* 966 typhoid 966 fever 872
lage drop 9291 relea* 9291 release 9291 convi* 702 convicts 702 seeki* 702 seeking 702 escaped 544 shoot* 325 shooting 325 escap* 287 assyl* 226 assylum 226 present 135 canada 41 reaso* 35
lago* lagon* 1352 gonav* 934 gonave 934 gonav 452 palma 452 lagonave 429 islan* 340 island 340 lagonav 158 presence 37 presidant 37 la 11 require 9 medications 4 requi* 4 suppose 3
lagonav lagon* 1521 gonav* 891 gonave 891 gonav 503 palma 503 lagonave 482 lagonav 177 islan* 64 island 64 presence 42 presidant 42 la 21 medications 11 require 10 requi* 5 suppose 3
lagonave islan* 4850 island 4850 gonav* 64 gonave 64
lagr* itchi* 2202 itching 2202 scabi* 2202 scabies 2202 mercy 1203 rash 765 grace 239
lagras mercy 3609 grace 718
lagratel itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
lagratl itchi* 3304 itching 3304 scabi* 3304 scabies 3304 rash 1148
lait milk 4471
laj wide 3904 age 2832 old 575 years 150 consider 142 14 119 affra* 85 affraid 85 hour 46 consi* 23 year 13 born 4 large 3
laja money 1129
laja* abroard 608 becaue 608 money 531 moya 289 falli* 247 falling 247 maste* 237 master 237 assistances 201 current 174 blocks 149 require 146 side 139 deman* 122 demand 122 enter* 122
lajan abroard 608 becaue 608 money 531 moya 289 falli* 247 falling 247 maste* 237 master 237 assistances 201 current 174 blocks 149 require 146 side 139 deman* 122 demand 122 enter* 122
laji* justi* 4069 justice 4069 court 952 law 18
lajistis justi* 4069 justice 4069 court 952 law 18
lajo* dayti* 14968 daytime 14968
lajounen dayti* 14968 daytime 14968
laka* home 665 origi* 342 original 342 regions 342 arcah* 236 arcahaie 236 cloths 154 wear 154 peoples 131 household 100 survived 100 miami 86 part 81 return 79 out 77 back 59
lakay home 559 origi* 436 original 436 regions 436 cloths 210 wear 210 peoples 188 arcah* 150 arcahaie 150 household 128 survived 128 part 116 miami 110 return 100 out 99 back 75
lakaye arcah* 1652 arcahaie 1652
lakaym home 1696 house 9
lakayn home 1580 our 78 house 8
lako* lacul 3421 court* 2525 courtyard 2525 yard 2525 play 199 person 31 perso* 22 note 3 notes 3
lakou court* 4209 courtyard 4209 yard 4209 lacul 2851
lakoul lacul 8553
lakw* cros 1300 cross 1300 red 935
lakwa cros 1300 cross 1300 red 935
lali* moon 4632
lalin moon 4632
lalw* justi* 4069 justice 4069 court 952 law 18
lalwa justi* 4069 justice 4069 court 952 law 18
lame ocean 3885 army 1617 military 1617 soldiers 1066 soldier 331 soldi* 153 sea 50 milit* 14
lame* hall 2206 mayor 1291 city 162 commune 4
lameri hall 2206 mayor 1291 city 162 commune 4
lami* pover* 1920 poverty 1920 night* 381 nights 381 werew* 381 werewolfs 381 miser* 165 misery 165 blankets 52 kensc* 21 kenscoff 21 blank* 12 suffering 8 hit 6
lamiz pover* 1280 poverty 1280 night* 762 nights 762 werew* 762 werewolfs 762 miser* 110 misery 110 blankets 103 kensc* 41 kenscoff 41 blank* 25 hit 12 suffering 5 quake 4
lamize pover* 2560 poverty 2560 miser* 220 misery 220 suffering 10 suffe* 3
lamo death 1983
lan ocean 706 consc* 626 conscience 626 responsibility 356 damage 259 initi* 259 initial 259 minister 243 debts 237 indep* 237 independence 237 willi* 237 willing 237 ddp 169 sourt* 169 sourthern 169
lana* nature 16275 natur* 340
lanati nature 16275 natur* 340
lane year 1662 years 124
lanf hell 10167
lanf* hell 10167
lanfe hell 10167
lang langu* 3961 tongu* 3539 tongue 3539 language 1580 creol* 112 creole 112 languages 17 termi* 17 terminate 17
lanj* angel 6672
lanje angel 6672
lanm sea 1746 death 496 ocean 483 end 396
lanm* sea 998 death 567 ocean 276 end 226 love 133 necessary 122 neces* 87 translate 4 trans* 3
lanme sea 2329 ocean 643 end 528
lanmo death 1983
lanmou love 933
lann* years 1182 night 781 year 99
lannen years 2364 year 197
lannwit night 1562
lanp flash* 5815 flashlight 5815 lamp 209
lant* buria* 1865 burial 1865 funer* 1865 funeral 1865
lanteman buria* 1865 burial 1865 funer* 1865 funeral 1865
lantman buria* 1865 burial 1865 funer* 1865 funeral 1865
lanw* night 1562
lanwit night 1562
lap peace 1153 tremors 474 jean 452 rabel 452 she 407 bj 365 doors 365 playi* 195 playing 195 villa* 187 village 187 carfo* 135 carfour 135 plain* 86 plaine 86 sayin* 75
lape peace 8073
lape* sorro* 2239 sorrow 2239 scare* 1351 scared 1351 fear 597 afrai* 408 afraid 408 sad 11
lapen sorro* 4477 sorrow 4477 sad 23
lapenn sorro* 4477 sorrow 4477 sad 23
laperez scare* 2703 scared 2703 fear 1193 afrai* 815 afraid 815
laperz scare* 2703 scared 2703 fear 1193 afrai* 815 afraid 815
lapl* rain 373 plain* 186 plaine 186 lapla* 179 laplaine 179 suppose 163 rainy 153 raini* 148 raining 148 soake* 144 soaked 144 marin 105 8 104 kise 104 komin 104 manic* 104
laplan beb 1272 othe 1272 raine 1272 alexi* 752 alexie 752 nd 752 appeal 543 dumga 543 ronal* 543 ronaldinho 543 selec* 543 selector 543 cup 469 appea* 280 energ* 176 energy 176
laplen plain* 1676 plaine 1676 la 134
laplenn plain* 1676 plaine 1676 la 134
lapli rain 459 suppose 293 rainy 240 soake* 215 soaked 215 wet 162 raini* 144 raining 144 kadav* 67 kadavers 67 betai* 58 betails 58 plant* 58 plantation 58 bidon 56 dika 56
laplit raini* 1208 raining 1208 rain 7
lapln plain* 1676 plaine 1676 la 134
lapluie raini* 1208 raining 1208 rain 7
lapn sorro* 4477 sorrow 4477 sad 23
lapo* post 1564 polic* 910 policeman 347 mail 346 police 335 force 213 borro* 147 borrow 147 armed 82 el 82 hanch* 82 hancho 82 lobby 82 machi* 82 machine 82 factor 80
lapolis polic* 1285 policeman 544 police 477 force 375 borro* 259 borrow 259 armed 111 el 111 hanch* 111 hancho 111 lobby 111 machi* 111 machine 111 factor 110 manuf* 110 manufacture 110
lapos post 5832 mail 1292 office 9 offic* 3
lapr* prayer 975 praye* 958 journ* 788 journalist 788 newsp* 788 newspaper 788 pres 788 press 788 recharging 196 recha* 139 cell 65
lapres journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
lapriy prayer 1950 praye* 1917
lapriye prayer 1300 praye* 1278 recharging 391 recha* 278 cell 131
laprs journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
laps post 5832 mail 1292 office 9 offic* 3
lapt* lapto* 2209 laptop 2209 compu* 590 computer 590
laptop lapto* 2209 laptop 2209 compu* 590 computer 590
laptp lapto* 2209 laptop 2209 compu* 590 computer 590
laqu* which 1531
laquelle which 1531
larg* ddp 519 sourt* 519 sourthern 519 money 439 dupon* 404 dupont 404 heigh* 404 heights 404 parac* 404 parachuting 404 reserves 404 reser* 282 torbe* 199 torbeck 199 wants 162 alert 96
largent ddp 778 sourt* 778 sourthern 778 money 659 torbe* 298 torbeck 298 wants 243 alert 144 part 5 committee 4
lari stree* 527 streets 469 street 270 aux 234 peoplel 40 landi* 20 landing 20 illnesses 13 outsi* 9 outside 9 teh 9 flooding 7 flie 6 flies 6 flood* 6 cornr* 4
larm* tears 6175 tear 4437 cry 115
larmes tears 6175 tear 4437 cry 115
lary* outsi* 1695 outside 1695 street 11
larya outsi* 1695 outside 1695 street 11
las asthm* 1359 asthma 1359 arrived 807 croi 374 crois 374 arriv* 142 bouquets 38 bouqu* 33 des 10
lasa* salin* 5524 saline 5524
lasalin salin* 5524 saline 5524
lat toilets 1929 earth 1200 shook 455 groun* 322 ground 322 berti* 259 bertin 259 fort 140 du 77 toile* 15 rue 9
late earth 1600 groun* 930 ground 930 shook 217
lati* artib* 1774 artibonite 1774 bonit* 434 bonite 434 usenm* 434 usenmake 434 teste* 46 testere 46 vitim* 46 vitims 46 vehic* 14 vehicle 14 bas 11 verre* 11 verrettes 11 stuff 5
latibonit artib* 1624 artibonite 1624 bonit* 521 bonite 521 usenm* 521 usenmake 521 teste* 145 testere 145 vitim* 145 vitims 145 bas 45 verre* 45 verrettes 45 vehic* 17 vehicle 17 stuff 6
latibonite artib* 2168 artibonite 2168
latr* latri* 3164 latrines 1994 latre* 1126 latremblay 1126 latrine 799 dig 95 toilets 23 toile* 10 espec* 7 especially 7 wash 3
latrin latrine 5176 latri* 2160 latrines 459 dig 300 toilet 4
latrines latrines 4770 toilets 3222 latri* 390 wash 369 soap 301 toile* 25
lava* torre* 4989 torrent 4989 laval 2348 laval* 2078 lavale 2078 babie* 58 babies 58 drink* 4 drinking 4
lavalas torre* 14968 torrent 14968
lave wash 6654 kadav* 85 kadavers 85 eatin* 38 eating 38 comes 14 suppose 4
lave* latrines 2385 truth 2102 toilets 1611 latri* 195 wash 184 soap 150 toile* 12
laver latrines 4770 toilets 3222 latri* 390 wash 369 soap 301 toile* 25
laverite truth 4204
lavi lives 1045 life 1020 high 259 function 228 save 173 expensive 113 expen* 111 gabyo* 109 gabyon 109 southern 109 thiev* 96 thieves 96 10 68 necessary 66 relie* 60 relief 60
lavi* downt* 2030 downtown 2030 town 1733 city 7 cente* 3 center 3
lavil downt* 2030 downtown 2030 town 1733 city 7 cente* 3 center 3
lawo* measles 3463 measl* 3076
lawoujl measles 3463 measl* 3076
lawoujol measles 3463 measl* 3076
lay garli* 20731 garlic 20731
lby troub* 2787 trouble 2787
le time 195 hour 146 goods 100 since 95 offer 78 professor 75 haver* 73 haverst 73 meani* 73 meaning 73 mis 64 miss 64 everybody 63 cam 58 advice 52 seems 49
lect* power 1490 light 577 electricity 550 elect* 479
lectricit power 1490 light 577 electricity 550 elect* 479
lectrique power 1490 light 577 electricity 550 elect* 479
led ugly 12531
legi* veget* 2715 vegetables 2715 allha* 299 allhadino 299 belongings 299 exhau* 299 exhausted 299 khask* 299 khaskheli 299 nrsp 299 thatt* 299 thatta 299 walid* 299 walidad 299 whoe 299 belon* 163
legim veget* 5431 vegetables 5431
legl* churc* 1555 church 1555 bapti* 109 baptist 109 elim 21 fotam* 21 fotamara 21 berna* 17 bernard 17 ecole 17 normale 17 perou 17 peruv* 17 peruvian 17 donations 4 membe* 4
legliz churc* 1466 church 1466 bapti* 355 baptist 355 berna* 65 bernard 65 ecole 65 normale 65 perou 65 peruv* 65 peruvian 65 ambroide 17 salem 17 ambro* 8 maglo* 8 magloire 8
legu* veget* 3815 vegetables 3815 fruit 3221
legumes veget* 3815 vegetables 3815 fruit 3221
lej light 3061
leje light 3061
leka* les 3747 caye 465 cayes 465
lekay les 3747 caye 465 cayes 465
lekl books 549 school 274 bj 271 doors 271 join 172 pays 172 truiton 172 whate* 172 whatever 172 book 162 schoo* 157 gouvernement 112 reopening 105 carfo* 101 carfour 101 schools 96
leko* schoo* 379 school 310 schools 174 books 99 tied 76 fee 53 fees 53 tuiti* 53 tuition 53 book 29 22 9 doing 8 openi* 4 opening 4 reopening 3
lekol schoo* 394 school 302 schools 143 books 101 tied 78 fee 57 fees 57 tuiti* 57 tuition 57 book 30 22 10 doing 9 openi* 5 opening 5 reope* 3 reopening 3
lekoll schools 2206 school 11 schoo* 3
lekt* readi* 9624 reading 9624
lekti readi* 9624 reading 9624
lemo* world 1321 everybody 847 everyone 161
lemon world 1761
lemond world 1761
lemonn world 1761
lemoun everybody 3389 everyone 646
lend* monda* 5482 monday 5482
lendi monda* 5482 monday 5482
lenj clothing 3686 pad 1183 pads 1183 sanitary 1183 towel* 1183 towels 1183 sanit* 1092 clothes 5
lenn blanket 4019 blank* 1148 blankets 283
leog* leoga* 1261 leogane 637 leogann 193 eed 90 gueri* 90 guerin 90 leogn* 90 leognae 90 navy 90 banks 84 saw 18 base 12 hurry 10 darbo* 9 darboun 9 leogan 9
leogan leoga* 859 leogane 441 diing 384 lafer* 384 laferone 384 darbo* 354 darboun 354 leogan 354 barri* 286 barrire 286 chant* 286 chantiley 286 outsi* 13 outside 13 entra* 9 entrance 9
leogane leogane 1178 leoga* 573 eed 153 gueri* 153 guerin 153 leogn* 153 leognae 153 navy 153 families 62 desso* 42 dessource 42 lemai* 42 lemaire 42 premi* 42 premiere 42 saw 31
lequ* whose 4689 which 890
lequel whose 4689 which 890
les sky 290 goods 210 decom* 199 decombres 199 professor 185 congratulate 180 doctores 128 neede* 128 needed 128 sismi* 114 sismic 114 news 113 counterpart 107 informs 107 gave 94 congr* 88
lese allow 8933 leave 3
lesp* hope 1850
lespwa hope 1850
lest* chest 2138 teste* 863 testere 863 vitim* 863 vitims 863 jean 791 rabel 791 ester* 341 estere 341 artib* 290 artibonite 290 stoma* 87 stomach 87 visit 56 l 38 hit 8
lestomak chest 4277 jean 1582 rabel 1582 stoma* 174 stomach 174 hit 17
let milk 2505 formu* 1710 formula 1710 powde* 802 powdered 802 lette* 15 letter 15
leta state 713 employee 241 government 221 gover* 213 universities 203 gouve* 196 63 102 dikin* 102 dikini 102 robber 102 unah 102 handing 90 handling 90 technicians 90 exams 75 gouvernment 64
lete* etern* 5613 eternal 5613
letenel etern* 5613 eternal 5613
leti* study 1680 studi* 707 studies 707
letid study 1680 studi* 707 studies 707
letn* etern* 5613 eternal 5613
letnl etern* 5613 eternal 5613
leur their 1646 banki* 284 banking 284 bnc 284 chara* 284 characterized 284 concentement 284 endea* 284 endeavour 284 estab* 284 establishment 284 followed 284 greatest 284 preem* 284 preeminence 284 remains 284
leur* their 1342 cay 694 overp* 694 overpopulation 694 overw* 694 overwhelmed 694 risin* 694 risings 694 goods 106 secur* 6 security 6
leurs their 1342 cay 694 overp* 694 overpopulation 694 overw* 694 overwhelmed 694 risin* 694 risings 694 goods 106 secur* 6 security 6
leva* gospe* 14968 gospel 14968
levanjil gospe* 14968 gospel 14968
leve grow 2017 up 1472 wake 1234 balls 344 belle 344 raise 227 try 131 anse 93 ball 63 sit 8
leyo* leogane 1255 leoga* 610 dehyd* 149 dehydrated 149 gazol* 123 gazoline 123 amuse 23 distract 23 enjoy 11
leyogan leogane 931 gazol* 782 gazoline 782 leoga* 453 dehyd* 260 dehydrated 260 price 4
leyogn amuse 1134 distract 1134 leogane 1028 enjoy 551 leoga* 500 body 4
lezo* overs* 8508 overseas 8508 abroad 48 abroa* 35
lezot overs* 8508 overseas 8508 abroad 48 abroa* 35
lgum* veget* 3815 vegetables 3815 fruit 3221
lgumes veget* 3815 vegetables 3815 fruit 3221
li he 241 act 173 readi* 160 reading 160 it 145 her 118 she 109 keep 84 preview 77 tsunamy 77 remak* 56 remake 56 previ* 49 him 47 citizen 45 marin 44
lib free 1561
libe* liber* 3874 liberte 3874 fort 424
liberte liber* 3874 liberte 3874 fort 424
libete liber* 3874 liberte 3874 fort 424
libt* liber* 3874 liberte 3874 fort 424
libte liber* 3874 liberte 3874 fort 424
lid leader 4528 leade* 1442 arqui* 669 arquinois 669 futur* 669 future 669 reali* 669 realizations 669 transparency 669 spite 279 leaders 3
lide leader 5957 idea 3324 leade* 64
lieu organized 1290 place 430 meeti* 321 meeting 321 cv 269 student 133 stude* 51 tell 32 thank* 4 thanks 4
lil islan* 4977 island 4977
lime* light 1515 turn 1314 whale 992 kindl* 306 kindle 306 sait 306 tants 306 plate 126 tant 90 insid* 68 inside 68 un 24 groun* 4 ground 4
limen light 1515 turn 1314 whale 992 kindl* 306 kindle 306 sait 306 tants 306 plate 126 tant 90 insid* 68 inside 68 un 24 groun* 4 ground 4
limy power 1490 light 577 electricity 550 elect* 479
limy* insig* 993 insight 993 power 993 satel* 993 satellites 993 light 384 electricity 367 elect* 320 stron* 99 strong 99
limye insig* 993 insight 993 power 993 satel* 993 satellites 993 light 384 electricity 367 elect* 320 stron* 99 strong 99
line* glass* 9622 glasses 9622
linet glass* 9622 glasses 9622
linj clothing 7372 clothes 10 cloth* 5
lint glass* 9622 glasses 9622
lire read 4425 write 9
lis list 9050
lisa* licen* 5586 license 5586 permi* 332 permit 332
lisans licen* 5586 license 5586 permi* 332 permit 332
lise kwade* 1510 kwadebouke 1510 bj 854 doors 854 he 809 carfo* 317 carfour 317 saw 155 high 86 thought 38 door 22 state 9 thoug* 8
lit bed 5735 mattr* 1247 mattress 1247
liv book 2295 books 1941 page 1350 cannn* 3 cannnot 3
livr* deliver 2204 delivery 1745 book 1218 books 515 deliv* 440 censo* 41 censor 41 leadi* 41 leading 41 soil 41 test 41 tests 41 bible 9 professor 7 mind 5
livraison deliver 3856 delivery 3054 deliv* 771
livre book 1669 deliver 1285 delivery 1018 books 494 deliv* 257 censo* 192 censor 192 leadi* 192 leading 192 soil 192 tests 192 test 190 bible 44 professor 31 mind 22
livrer deliver 3856 delivery 3054 deliv* 771
livres books 3845 book 1132
livrezon deliver 3856 delivery 3054 deliv* 771
liy queue 5140 line 1126
lka he 2432
lobe* troub* 2787 trouble 2787
lobey troub* 2787 trouble 2787
loby troub* 2787 trouble 2787
lod odor 4499 stink 4499 smell 242
lode odor 4499 stink 4499 smell 242
lode* bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
loder bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
loge* housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
logement housi* 3114 housing 3114 reside 3114 residents 2059 resid* 84
loin far 4409
loka* tenan* 1633 tenant 1633 local* 1235 locality 1235 local 468 named 277 35 254 mormo* 254 mormon 254 adven* 226 adventist 226 koa 226 location 167 facil* 125 facility 125 bidon 107
lokal local 2340 35 1269 mormo* 1269 mormon 1269 facil* 623 facility 623 publi* 70 public 70 park 48
lokalite local* 2841 locality 2841 named 918 rd 289 dessa* 193 dessalines 193 writi* 143 writing 143 leste 55 situated 55 3 27 secti* 13 section 13 houses 4 house* 3
lokalizasyon local* 4281 locality 4281 location 76 locat* 4
lokat tenan* 8164 tenant 8164
lokate tenan* 8164 tenant 8164
long long 2872
lont* ago 5435 languages 989 termi* 989 terminate 989 nonse* 266 nonsensical 266 long 38 langu* 33 several 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
lontan ago 5435 languages 989 termi* 989 terminate 989 nonse* 266 nonsensical 266 long 38 langu* 33 several 13 coura* 7 courage 7 sever* 5 miser* 4 misery 4
lonu minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
lopi* hospi* 989 hospital 611 opini* 164 opinion 164 reach* 39 reached 39 counties 36 departments 36 ecogr* 28 ecography 28 pregnate 28 chalk* 26 chalkolimon 26 possi* 12 hospitals 11 care 7
lopinyon opini* 1644 opinion 1644
lopit hospital 1109 hospi* 780
lopital hospi* 1050 hospital 614 counties 103 departments 103 reach* 80 reached 80 chalk* 74 chalkolimon 74 ecogr* 70 ecography 70 pregnate 70 possi* 27 hospitals 23 care 19 require 19 docter 15
lora* light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
loraj light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
lot other 673 other* 170 abroa* 143 anoth* 133 another 133 cant 130 overs* 86 overseas 86 orthe* 83 orther 83 24 80 bouka* 80 boukan 80 caraibes 72 w 72 abroard 53
lotb* over 1008 there 309
lotbo over 1008 there 309
lotm* others 2093 other* 642 other 8
lotmoun others 2093 other* 642 other 8
loto* authority 11433 authorities 25 autho* 17
lotorite authority 11433 authorities 25 autho* 17
lotr* lotte* 6266 lottery 6266
lotri lotte* 6266 lottery 6266
lou heavy 3692 loui 916 louis 916 guy 344 civil 269 engineer 152 engin* 78 broke* 36 broken 36 wife 29 baby 20
loui* loui 1955 louis 1955 ti 572 yes 292 bags 131 mats 131 waters 131 wenee* 100 weneed 100 mat 85 33 80 mothe* 44 mother 44 goave 42 water* 36 bag 34
louis loui 1955 louis 1955 ti 572 yes 292 bags 131 mats 131 waters 131 wenee* 100 weneed 100 mat 85 33 80 mothe* 44 mother 44 goave 42 water* 36 bag 34
louv* opene* 1282 opened 1282 reopening 1142 reope* 867 back 30
louvri opene* 1282 opened 1282 reopening 1142 reope* 867 back 30
louw* prais* 8164 praise 8164
louwanj prais* 8164 praise 8164
lpa doe 1239 does 1239 he 349
ltb over 1008 there 309
lui him 2386 spend 95 enoug* 58 enough 58 he 26 wife 8 child 6
lumi* power 993 caraib 555 lumie* 555 lumiere 555 namin* 555 naming 555 radio* 555 radios 555 light 384 electricity 367 elect* 320 artists 112 whom 77 maxim* 37 maximum 37 carai* 34
lumiere caraib 832 lumie* 832 lumiere 832 namin* 832 naming 832 radio* 832 radios 832 power 745 light 288 electricity 275 elect* 240 artists 168 whom 115 maxim* 55 maximum 55 carai* 51
lumire power 1490 light 577 electricity 550 elect* 479
lund* monda* 3636 monday 3636 srt 803 1 104 march 22 sunda* 11 sunday 11 let 10
lundi monda* 3636 monday 3636 srt 803 1 104 march 22 sunda* 11 sunday 11 let 10
lve pupil 1727 students 633 student 68 stude* 26
lves pupil 1727 students 633 student 68 stude* 26
lwa justi* 4069 justice 4069 court 952 law 18
lwan* prais* 8164 praise 8164
lwanj prais* 8164 praise 8164
lway* lease 3175 rent 3175
lwaye lease 3175 rent 3175
lwe lease 3175 rent 3175
lwen far 2621 away 1105 admis* 382 admisions 382 admit* 382 admitted 382 postp* 382 postpone 382 postpones 382 shortly 382 short* 67 exami* 65 examinations 65 efforts 6
lwes west 1927 department 897 lwe 766 lwes 766 northwest 424 southeast 424 north* 296 south* 146 badly 93 depar* 89 regio* 10 region 10 human* 5 humanitarian 5 hit 3
lwil oil 6016 foods* 144 foodstuff 144 pea 144 peas 144 peasants 144 culti* 124 cultivate 124 seed 104 seeds 104 peasa* 55 corn 11
lwin away 6437 far 413
lws west 3092 department 1122 educational 253 scholarly 253 depar* 111 east 104 northwest 41 southeast 41 north* 29 south* 14
m me 34 my 34 neck 29 i 28 miste* 21 mister 21 bone 17 body 14 name 13 amoun* 12 mr 12 proceed 12 am 9 calle* 9 called 9 grave* 9
ma responsibility 205 certified 182 qualification 182 statement 182 criti* 179 critical 179 programs 122 drama 113 homeland 111 br 110 soint 110 upon 110 my 107 butte 95 dorel* 87 dorelien 87
mach* merch* 1063 car 880 walk 626 selle* 616 seller 616 vendo* 616 vendor 616 merchandise 614 marke* 481 market 481 cheap 349 vehic* 207 vehicle 207 160 190 motorola 190 wx 190
machan selle* 4798 seller 4798 vendo* 4798 vendor 4798 merchant 86 merch* 10
machandiz merchandise 8938 merch* 4058 merchandize 982 goods 6
machann selle* 4798 seller 4798 vendo* 4798 vendor 4798 merchant 86 merch* 10
mache walk 1773 marke* 1363 market 1363 cheap 988 160 538 motorola 538 wx 538 moya 70 falli* 60 falling 60 blocks 36 offices 34 motor* 26 went 4
machin vehic* 1510 vehicle 1510 ride 634 ton 634 tons 634 sendi* 267 sending 267 countries 223 gouvernement 214 plate* 140 plateau 140 gouve* 139 frere* 109 freres 109 bonit* 101 bonite 101
mada* wife 1544 mrs 1306 madam 270 refer* 128 referring 128 words 126 provided 115 cv 89 sure 83 student 44 bayil* 29 bayilorde 29 insta* 29 instance 29 internationnal 29 petig* 29
madam woman 1031 refer* 576 referring 576 words 567 wife 523 provided 518 sure 372 location 80 word 77 few 10 th 6 may 5 locat* 4
madame mrs 3920 madam 811 cv 269 student 133 bayil* 87 bayilorde 87 insta* 87 instance 87 internationnal 87 petig* 87 petigoave 87 sir 55 stude* 51 tell 32 mis 13 miss 13
madan wife 1409 huge 778 moya 571 falli* 487 falling 487 blocks 294 bigge* 256 bigger 256 walk 222 guy 157 civil 123 engineer 69 engin* 36 broke* 16 broken 16 baby 9
madanm woman 2061 wife 1046
made* madam 8701 mrs 881 mis 134 miss 134
mademoiselle madam 8701 mrs 881 mis 134 miss 134
madi tuesd* 1899 tuesday 1899 juana* 1087 juanary 1087 eathq* 550 eathquake 550 main 404 2010 361 less 69 belie* 29 believe 29 les 25 aftershock 6 than 6 12 3 bad 3
madm* lady 7232 mis 455 miss 455 young 3
madmwazel lady 7232 mis 455 miss 455 young 3
maga* store 3779 shop 1272 businesses 599 enjoy* 599 enjoying 599 pillaging 599 stand* 599 standing 599 store* 599 stores 599 marke* 64 market 64 thems* 43 themselves 43 learned 23 pilla* 22
magasin store 3406 marke* 1587 market 1587
magazen shop 6134 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 store 92 thems* 65 themselves 65 learned 34 pilla* 34 learn* 5
magl* ambro* 2433 maglo* 2433 magloire 2433 ambroise 924 avenu* 115 avenue 115 ave 105 coner 105 didnt 105 sogeb* 105 sogebank 105 363 19 prolongee 19 ambroide 16 salem 16 tired 16
magn* magni* 1568 magnitude 1568 scale 1568 announces 1079 effer* 1079 effert 1079 magno* 1079 magnola 1079 trenb* 1079 trenblement 1079 annou* 31 fault 15
magnitude magni* 3136 magnitude 3136 scale 3136 fault 30
mago* corru* 3326 corrupt 3326 corruption 3326 fraud 3326
magouy corru* 3326 corrupt 3326 corruption 3326 fraud 3326
magr* altho* 12803 although 12803 spite 90
magre altho* 12803 although 12803 spite 90
mai may 1499 eligi* 457 eligible 457 recev* 457 receve 457 youngr 457 young* 456 issue 378 watan 368 says 298 c 160 poor 79 local 11
main arm 3461 accommodation 1060 sukku* 912 sukkur 912 facil* 540 facility 540 suffi* 431 sufficient 431 accom* 205 hand 63 available 21 avail* 15
main* arm 1059 sdude* 511 sdudent 511 hand 376 waitt* 305 waitting 305 polit* 240 political 240 econo* 215 economic 215 now 183 bisou 152 deposited 152 desti* 152 destiny 152 happi* 152
mains arm 2647 hand 939 bisou 381 deposited 381 desti* 381 destiny 381 happi* 381 happiness 381 depos* 341 learned 271 hands 124 learn* 41 between 36 betwe* 20 wante* 9 wanted 9
maintenant sdude* 851 sdudent 851 waitt* 509 waitting 509 polit* 400 political 400 econo* 359 economic 359 now 305 great 67 socia* 61 social 61 almos* 31 almost 31 miser* 17 misery 17
mair* hall 2210 mayor 1293 city 162
maire hall 2210 mayor 1293 city 162
mairie hall 2210 mayor 1293 city 162
mais wheat 2412 corn 545 but 372 dream* 302 dreamer 302 dreams 302 lonel* 302 lonely 302 styli* 302 stylist 302 become 184 becom* 74 learn 4 flour 3
mais* distroyed 701 home 520 catastrophe 387 been 302 houses 149 house* 129 care 125 catas* 108 house 37 leogane 21 leoga* 10 distr* 3
maison distroyed 1051 home 780 care 187 house 55 distr* 5
mait* teachers 2473 teacher 2161 teach* 1950
maitre teachers 2473 teacher 2161 teach* 1950
maji* magis* 2383 magistrate 2383 hasnt 403 msg 403 pm 403 6 266 rubbles 196 decided 158 decid* 52 earli* 49 earlier 49 manif* 34 manifestation 34 sells 34 mayor 8 meeti* 8
majistra magis* 2383 magistrate 2383 hasnt 403 msg 403 pm 403 6 266 rubbles 196 decided 158 decid* 52 earli* 49 earlier 49 manif* 34 manifestation 34 sells 34 mayor 8 meeti* 8
mak marc 1694 8 564 kise 564 komin 564 manic* 564 manich 564 belan* 420 belanton 420 maxim* 324 maximum 324 broug* 262 brought 262 squar* 195 square 195 knows 154 cant 63
maka* pasta 2721 spagh* 2721 spaghetti 2721 distinction 787 makay* 787 makaya 787 acros* 471 across 471 disti* 381 club 313
makawoni pasta 5443 spagh* 5443 spaghetti 5443
mal toothache 452 hurt 431 breathing 327 hurts 317 ache 295 pain 268 heada* 244 headache 244 badly 205 sentences 195 distributed 183 worse 138 tooth* 137 dizzy 132 stoma* 123 stomach 123
mala* sick 701 illne* 677 disea* 594 disease 594 patie* 566 illness 428 malar* 342 malaria 342 ill 311 patient 311 diabe* 130 diabetes 130 nouri* 34 nourishment 34 patients 34 peoplel 15
malad patie* 1235 sick 1119 ill 801 patient 801 peoplel 160 nouri* 59 nourishment 59 patients 59 berna* 34 bernard 34 ecole 34 normale 34 perou 34 peruv* 34 peruvian 34 takec* 30
malade sick 1784
malades sick 1784
maladi illne* 1797 disea* 1596 disease 1596 illness 602 diabe* 464 diabetes 464 illnesses 88 flie 38 flies 38 carry 4
maladie illness 3895 disea* 1344 disease 1344 illne* 745
maladies illness 3895 disea* 1344 disease 1344 illne* 745
malaria malar* 4277 malaria 4277
malarya malar* 4277 malaria 4277
male* poor 3005 unfor* 1866 unfortunate 1866 wound 1077 sore 280 casez 39 holes* 39 holese 39 poors 39 tahnk 39 advices 10
maleng wound 5386 sore 1399
malere poor 4238 unfor* 1077 unfortunate 1077 casez 381 holes* 381 holese 381 poors 381 tahnk 381 advices 99 four 12 made 6 consideration 5 leade* 4 leaders 4 howev* 3 however 3
malerez unfor* 4982 unfortunate 4982 poor 417
malerz unfor* 4982 unfortunate 4982 poor 417
malg* despite 2500 despi* 1961 spite 1875 altho* 299 although 299 arqui* 157 arquinois 157 futur* 157 future 157 reali* 157 realizations 157 transparency 157
malgr despite 3388 despi* 2657 sinis* 22 sinister 22 droui* 13 drouillard 13 affra* 7 affraid 7
malgre spite 3837 altho* 1580 although 1580 despite 1461 despi* 1146 arqui* 216 arquinois 216 futur* 216 future 216 reali* 216 realizations 216 transparency 216
malk* epile* 14968 epilepsy 14968
malkadi epile* 14968 epilepsy 14968
maln* malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
malnitri malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
malnitrisyon malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
malp* filth* 2276 filthy 2276 jiman* 2113 jimani 2113 malpa* 2113 malpasse 2113 dirty 705
malpas jiman* 5283 jimani 5283 malpa* 5283 malpasse 5283
malpasse jiman* 5283 jimani 5283 malpa* 5283 malpasse 5283
malpwop filth* 3793 filthy 3793 dirty 1175
malpwp filth* 3793 filthy 3793 dirty 1175
malt* dizzy 1846 heada* 424 headache 424 bidon 268 dika 268 dikas 268 jackm* 268 jackmel 268 lokad* 268 lokadi 268 lolo 268 paske* 268 pasket 268 stava* 268 stavation 268 address 178
maltet dizzy 3692 heada* 849 headache 849
maltt dizzy 3692 heada* 849 headache 849
mama mothe* 1022 mother 1022
mama* mothe* 1022 mother 1022
mamanm mothe* 1022 mother 1022
mami* measure 1821 gourd* 734 gourdes 734 pot 660 measu* 512 translated 460 30 381 buyin* 381 buying 381 cart 381 complaining 372 40 356 rough* 356 roughly 356 tin 340 hard 185
mamit measure 1821 gourd* 734 gourdes 734 pot 660 measu* 512 translated 460 30 381 buyin* 381 buying 381 cart 381 complaining 372 40 356 rough* 356 roughly 356 tin 340 hard 185
man trage* 1601 tragedy 1601 mom 1434 tradi* 1434 traditional 1434 provide 1016 dad 224 ever 184 delma 121 2 62 orphans 20 provi* 10 orpha* 7 medicine 6
manb* priestess 16281 pries* 344
manbo priestess 16281 pries* 344
mand via 1475 request 923 reque* 902 asked 821 blanc* 259 blanchard 259 silo 259 impasse 124 impas* 61 ask 10 got 10
mand* ask 381 askin* 291 asking 291 trage* 109 tragedy 109 capab* 104 capable 104 1 91 im 81 aux 73 internationale 70 request 63 distributed 61 reque* 61 hands 56 specially 52
mande ask 381 askin* 291 asking 291 trage* 109 tragedy 109 capab* 104 capable 104 1 91 im 81 aux 73 internationale 70 request 63 distributed 61 reque* 61 hands 56 specially 52
mang mango 3389 delivre 427 kole 427 zepol 427 pou 344 despe* 331 desperate 331 eat 263 deliv* 114 n 4
mang* mango 442 eat 299 medications 219 nouri* 217 nourishment 217 patients 217 ferma* 157 fermate 157 nol 157 marc 124 caste* 94 castera 94 crad 94 crads 94 mapou 94 chretien 85
mange medications 297 nouri* 294 nourishment 294 patients 294 eat 254 ferma* 215 fermate 215 nol 215 marc 173 caste* 127 castera 127 crad 127 crads 127 mapou 127 chretien 117 chret* 111
mangeons eat 789
manger bello* 403 belloc 403 point 403 study* 403 studying 403 wonde* 403 wonder 403 bruis* 354 bruised 354 eat 328 beg 115 daugh* 90 daughter 90 she 23 cente* 3 center 3
mango mango 10167
mani* demon* 2041 demonstration 2041 protest 2041 manne* 611 manner 611 manif* 461 manifestation 461 sells 461 8 352 kise 352 komin 352 manic* 352 manich 352 kindl* 213 kindle 213 sait 213
maniere manne* 2505 manner 2505 way 12
manifestasion demon* 5443 demonstration 5443 protest 5443
manifestasyon demon* 2721 demonstration 2721 protest 2721 manif* 1892 manifestation 1892 sells 1892 again* 38 against 38 cards 36 magis* 29 magistrate 29 sell 4 solei* 3 soleil 3
manifeste demon* 5443 demonstration 5443 protest 5443
manire manne* 2505 manner 2505 way 12
manj* food 150 meal 112 coupo* 69 coupon 69 dinne* 65 dinner 65 suppe* 65 supper 65 eat 59 depot 55 stora* 55 storage 55 wareh* 55 warehouse 55 breakfast 49 foods 27
manje food 150 meal 116 coupo* 70 coupon 70 suppe* 67 supper 67 dinne* 66 dinner 66 depot 56 stora* 56 storage 56 wareh* 56 warehouse 56 eat 55 breakfast 50 foods 29
mank lack 1784 missing 542 dehyd* 521 dehydrated 521 missi* 195
mank* missing 2289 lack 1090 missi* 825 lacro* 140 lacrobat 140 lower 140 mission 140 places 140 touch* 140 touched 140 orang* 80 orange 80 place* 27 anne 14 mater* 5 materials 5
manke missing 2289 lack 1090 missi* 825 lacro* 140 lacrobat 140 lower 140 mission 140 places 140 touch* 140 touched 140 orang* 80 orange 80 place* 27 anne 14 mater* 5 materials 5
manm* mothe* 936 mother 936 nonse* 61 nonsensical 61 zopop* 17 zopope 17 runni* 10 running 10 bucke* 4 bucket 4 fathe* 3 father 3
manman mothe* 1005 mother 1005 zopop* 39 zopope 39 runni* 24 running 24 bucke* 9 bucket 9 fathe* 7 father 7 trage* 7 tragedy 7 boul 3 phone* 3 phones 3
manq* lack 3568 missing 1084 missi* 391
manque lack 3568 missing 1084 missi* 391
manquer lack 3568 missing 1084 missi* 391
manquons lack 3568 missing 1084 missi* 391
mant* lie 3607 lies 1233 false 310
manti lie 3607 lies 1233 false 310
many manne* 1119 manner 1119 culturelle 519 educative 519 enfan* 519 enfants 519 epano* 519 epanouisment 519 fami 519 pour 519 uceee* 519 uceeedh 519 kind 216 et 151 cultu* 99 its 63
many* cassa* 3742 cassava 3742 manio* 3742 manioc 3742 manne* 1119 manner 1119 kind 216 way 5
manye manne* 2238 manner 2238 kind 431 way 11
manyok cassa* 7484 cassava 7484 manio* 7484 manioc 7484
map revie* 96 review 96 rhaet* 96 rhaeto 96 goave* 95 goaves 95 askin* 85 asking 85 domai* 80 domains 80 landi* 73 landing 73 files 70 thoughts 70 file 68 suffering 68
mape am 357 will 181
mara* twin 9622 twins 9622
marasa twin 9622 twins 9622
marc marc 1614 saint 372 4 273 shelter 175 shelt* 131 st 41
marc* marke* 1202 market 1202 merchant 1047 store 491 40 389 rough* 389 roughly 389 tin 372 sale 318 cay 231 overp* 231 overpopulation 231 overw* 231 overwhelmed 231 risin* 231 risings 231
march marke* 1347 market 1347 cay 463 overp* 463 overpopulation 463 overw* 463 overwhelmed 463 risin* 463 risings 463 store 407 banki* 129 banking 129 bnc 129 chara* 129 characterized 129 concentement 129
marchand merchant 6284 sale 1910 merch* 714 sell 52
marche store 3406 marke* 1587 market 1587
mard* tuesd* 3571 tuesday 3571 monda* 16 monday 16 sunda* 15 sunday 15 thurs* 3 thursday 3
mardi tuesd* 3571 tuesday 3571 monda* 16 monday 16 sunda* 15 sunday 15 thurs* 3 thursday 3
mare tidal 956 wave 956 63 493 dikin* 493 dikini 493 robber 493 unah 493 playi* 273 playing 273 robbe* 172 tsunami 47 tsuna* 43 steal 13 aids 6 someo* 3 someone 3
mare* godmo* 2495 godmother 2495 bitti* 771 bitting 771 tidal 531 wave 531 mosqu* 332 mosquito 332 ll 289 big 92 small 69 fathe* 55 father 55 mousk* 34 mouskitous 34 tsunami 26
maree tidal 1593 wave 1593 tsunami 79 tsuna* 71
marengwen bitti* 2312 bitting 2312 mosqu* 996 mosquito 996 mousk* 102 mouskitous 102 situa* 3 situation 3
marenn godmo* 7484 godmother 7484 ll 867 big 275 small 208 fathe* 166 father 166 mothe* 9 mother 9 d 4 or 3
mari husba* 1577 husband 1577 spous* 1004 spouses 1004 sisters 67 brothers 23 difficulty 20 sister 18 livin* 14 living 14 two 13 siste* 5 text 5 brother 4 diffi* 4
mari* marin 2176 marit* 1452 maritime 1452 addit* 1294 additional 1294 mosquitoes 1294 anne 1160 marie 792 lapla* 168 laplaine 168
mars mar 2053 mars 2053 march 679 champs 272 champ* 184 champ 139 de 5 dessa* 5 dessalines 5
mart* marti* 2986 martin 174 martissant 170 translate 46 trans* 35 important 21 impor* 20 s 9 23 7 25 7 note 7 notes 7
martin martin 3459 marti* 768 st 24 saint 23 didn 6
martisan martissant 3121 marti* 969
martissant martissant 2681 marti* 832 23 490 25 490 socia* 58 social 58 worke* 12 worker 12
mary* marri* 2874 marriage 2874 married 2874 weddi* 2874 wedding 2874 maria* 492 mariani 492 desal* 206 desaline 206 lunyo* 206 lunyon 206 lunyone 206 prolonging 206 sant 206 unity 206 looki* 195
maryaj marri* 7185 marriage 7185 married 7185 weddi* 7185 wedding 7185
maryani maria* 820 mariani 820 desal* 343 desaline 343 lunyo* 343 lunyon 343 lunyone 343 prolonging 343 sant 343 unity 343 looki* 325 looking 325 exten* 297 extended 297 dessa* 44 dessalines 44
marye marri* 7185 marriage 7185 married 7185 weddi* 7185 wedding 7185
mas march 1202 wheat 724 nun 649 champ 355 chand 318 mase 318 masi 318 masis 318 mar 170 mars 170 corn 164 repon* 39 reponening 39 guys 12 sister 11 park 6
mase nun 6486 sister 110 siste* 31
maso* mason 6492
mason mason 6492
mata* aunt 3837
matant aunt 3837
mate* mater* 1066 materials 1066 mathe* 936 mathematics 936 mattr* 461 mattress 461 breakfast 357 martin 342 material 298 tool 298 tools 298 communial 190 break* 183 hours 156 morni* 154 morning 154
matelas mattr* 7376 mattress 7376 bed 56
matematik mathe* 14968 mathematics 14968
maten breakfast 713 martin 690 communial 380 break* 366 hours 312 morni* 308 morning 308 tomor* 197 tomorrow 197 clock 173 marti* 153 hour 137 o 130 assyl* 89 assylum 89 st 5
materiel material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
materyel mater* 3295 materials 3295 material 209 tool 209 tools 209 equip* 108 equipment 108 lacro* 18 lacrobat 18 lower 18 mission 18 places 18 touch* 18 touched 18 orang* 11 orange 11
materyl mater* 2889 materials 2889 material 746 tool 746 tools 746 equip* 383 equipment 383
mati* martissant 1058 marti* 799 guade* 661 guadeloupe 661 martinique 661 morni* 288 morning 288 noon 201 pile 81 sand 70 burie* 66 buried 66 berna* 23 bernard 23 cuba 23 ecole 23
matin morni* 649 morning 649 noon 452 pile 182 sand 158 burie* 148 buried 148 cuba 52 showers 52 showe* 35 predicted 29 death* 25 deaths 25 predi* 21 lands* 4 landslide 4
matinik guade* 8125 guadeloupe 8125 martinique 8125
matisan martissant 2699 marti* 838 berna* 205 bernard 205 ecole 205 normale 205 perou 205 peruv* 205 peruvian 205 bra 173 specially 12 caused 11 refugees 10 speci* 7 secur* 5 security 5
matissan martissant 3121 marti* 969
matl* mattr* 7436 mattress 7436
matla mattr* 7436 mattress 7436
matm* lady 7232 mis 455 miss 455 young 3
matmwazel lady 7232 mis 455 miss 455 young 3
mato hamme* 20725 hammer 20725
matr* teachers 1236 teacher 1080 teach* 975 basti 499 belong 499 gulbe* 499 gulberg 499 hamed 499 lahor* 499 lahore 499 matri* 499 matric 499 pakis* 499 pakistan 499 punja* 499 punjab 499
matre teachers 2473 teacher 2161 teach* 1950
maty material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
maty* material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
matye material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
mauv* worse 3729 bad 477
mauvais worse 3729 bad 477
mauvaise worse 3729 bad 477
mawo* brown 11184
mawon brown 11184
mayi corn 3347 cornm* 2034 cornmeal 2034 translated 368 complaining 298 cost 71 alrea* 32 already 32 foods* 29 foodstuff 29 pea 29 peas 29 peasants 29 culti* 25 cultivate 25 yeste* 22
mayi* richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
mayitid richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
mayo shirt 6820 cornr* 83 cornrow 83 denim 83 printed 83 sees 83 weari* 83 wearing 83 print* 48 skirt 29 black 22 white 21
mbez* need 133 i 12
mbezwen need 133 i 12
mde bite 4046 bitten 4046 bitti* 2312 bitting 2312 bitte* 682 mousk* 102 mouskitous 102 situa* 3 situation 3
mdec* doctor 1867 docto* 780
mdecin doctor 1867 docto* 780
mdic* medical 1548 medic* 647 medicine 65
mdical medical 2862 medic* 36
mdicale medical 2862 medic* 36
mdicaments medicine 2209 medic* 133
mdicaux medical 2862 medic* 36
me ocean 353 nun 295 grandmother 241 may 222 magis* 143 magistrate 143 8 128 kise 128 komin 128 manic* 128 manich 128 beate* 113 beaten 113 predicted 111 predi* 80 side 65
mech* wicked 5101 wicke* 4823 evil 1407 closedplace 62 created 62 vivti* 62 vivtims 62 wickedness 62 bath 55 creat* 42 ladie* 41 ladies 41
mechan wicked 12430 evil 3428 wicke* 251
mechanste wicke* 5380 wicked 2961 evil 817 closedplace 207 created 207 vivti* 207 vivtims 207 wickedness 207 bath 181 creat* 138 ladie* 135 ladies 135 side 3
meci gourv* 2379 gourvernement 2379 thanks 232 thank* 227 thank 11
meda* ladie* 1556 ladies 1556 women 1326 throu* 855 through 855 lady 705 happens 411 u 18 same 6 big 5
medam ladie* 1556 ladies 1556 women 1326 throu* 855 through 855 lady 705 happens 411 u 18 same 6 big 5
mede* doctores 836 neede* 836 needed 836 perni* 657 pernier 657 docto* 629 doctor 364 town 115 medicine 3
medecin doctores 1254 neede* 1254 needed 1254 docto* 943 doctor 546
medi* medic* 919 medec* 387 drug 367 medicine 309 drugs 66 medecine 63 incomplete 50 incom* 46 medical 41 medecin 17 message 13 medications 7 require 6 translate 6 medication 5 messa* 5
medical medical 1130 aubra* 563 aubran 563 banqu* 563 banque 563 bph 563 clima* 563 climatec 563 haitienne 563 populaire 378 translate 119 trans* 91 oppos* 70 opposite 70 important 54 impor* 52
medicale medical 2862 medic* 36
medicaman drugs 4958 drug 1248 medication 530 medicine 5
medicaments medicine 778 medicament 396 emess* 374 emessage 374 watere 374 medic* 351 rouge 319 water* 185 healt* 153 health 153 terre 81 barth* 69 bartholy 69 etc 18 sos 6 off 4
medicaux medical 2862 medic* 36
medikal taken 868 testi* 868 testing 868 medical 808 treatment 674 treat* 395 febru* 372 february 372 care 66 psychological 41 meeti* 16 meeting 16 medic* 10 psych* 6 5 3
medikaman medicine 876 drug 597 medecine 564 medic* 431 medications 328 medec* 100 debc 64 jman 64 withi* 64 within 64 drugs 60 commitee 58 medicaitons 58 necessities 58 require 38 bothe* 29
medikamen drugs 4958 drug 1248 medication 530 medicine 5
medk* drugs 4958 drug 1248 medication 530 medicine 5
medkaman drugs 4958 drug 1248 medication 530 medicine 5
meds* borders 1518 docto* 926 heale* 711 healer 711 herba* 711 herbal 711 doctors 483 firm 148 massi* 148 massive 148 stron* 79 strong 79 doctor 39 borde* 13
medsen borders 1898 docto* 1158 doctors 603 firm 185 massi* 185 massive 185 stron* 99 strong 99 doctor 48 borde* 16
medsin heale* 3556 healer 3556 herba* 3556 herbal 3556
meil* best 3442 bette* 515 better 515
meilleur best 3442 bette* 515 better 515
meka* mecha* 8164 mechanic 8164
mekanik mecha* 8164 mechanic 8164
mekanisyen mecha* 8164 mechanic 8164
mekr* wedne* 3502 wednesday 3502
mekredi wedne* 3502 wednesday 3502
meks* mexic* 14968 mexico 14968
meksik mexic* 14968 mexico 14968
mem same 3189 even 232
meme also 979 humil* 550 humiliate 550 ignor* 550 ignore 550 misun* 550 misunderstood 550 hallo 443 same 305 as 137 urgent 107 effort 86 urgen* 85 many 20 effor* 14 too 6
memw* memor* 8164 memory 8164
memwa memor* 8164 memory 8164
memwar memor* 8164 memory 8164
men but 337 hand 273 far 138 elim 86 fotam* 86 fotamara 86 bonba* 85 bonbadopolis 85 grave* 85 gravel 85 ad 61 dadad* 61 dadadou 61 haven* 61 havent 61 orthe* 57
mena* boyfr* 7112 boyfriend 7112 girlf* 7112 girlfriend 7112 fianc* 4520 fiance 4520
menaj boyfr* 7112 boyfriend 7112 girlf* 7112 girlfriend 7112 fianc* 4520 fiance 4520
mene lead 6339 bring 13
menm same 381 even 312 prolong 174 officers 164 rains 133 universities 115 mysel* 100 myself 100 eatin* 98 eating 98 mis 83 miss 83 recip* 75 recipient 75 30 63 buyin* 63
menm* circu* 1686 circulate 1686 informatins 1686 even 1119
menmsi even 2238
menn* lead 3187 boyfr* 1778 boyfriend 1778 girlf* 1778 girlfriend 1778 fianc* 1130 fiance 1130 diarrhea 895 diarr* 351
mennaj boyfr* 7112 boyfriend 7112 girlf* 7112 girlfriend 7112 fianc* 4520 fiance 4520
mennen lead 4250 diarrhea 1193 diarr* 468
mens* false 2469 broke 812 claud* 812 claude 812 felix 812 lie 511 cover* 140 covers 140 nation 99
mensonge false 4939 lie 1021
menw* carpe* 3691 carpenter 3691
menwizye carpe* 3691 carpenter 3691
mer magis* 1579 magistrate 1579 river 1533 sea 565 mayor 37
merc* wedne* 217 wednesday 217 thanks 180 thank* 177 thank 122 ap 120 adven* 93 adventist 93 koa 93 gues 68 guess 68 mercr* 68 mercredi 68 mix 68 mounn 68 takin* 68
merci thanks 200 thank* 196 thank 135 ap 133 adven* 103 adventist 103 koa 103 thsnk 72 guill* 51 guilloux 51 monse* 51 monseigneur 51 prolongue 51 writt* 51 written 51 65 45
mercredi wedne* 2242 wednesday 2242 gues 711 guess 711 mercr* 711 mercredi 711 mix 711 mounn 711 takin* 711 taking 711 whos 711 low 179 runni* 64 running 64 monda* 60 monday 60
mere grandfather 912 grandmother 579 mothe* 511 mother 511 grand* 87
meri mayor 1573 hall 1223 manif* 249 manifestation 249 sells 249 important 40 impor* 38 an 35 message 16 city 15 notes 14 note 13 messa* 6 again* 5 against 5 cards 5
meri* deserve 3989 americans 1349 dollar 1040 deser* 945 america 666 dollars 449 ameri* 425 dolla* 180 state* 62 states 62 american 6
meriken americans 1798 dollar 1387 america 888 dollars 598 ameri* 567 dolla* 239 state* 83 states 83 american 9
merite deserve 15956 deser* 3781
mes arrived 322 studi* 200 studies 200 dream* 193 dreamer 193 dreams 193 lonel* 193 lonely 193 styli* 193 stylist 193 croi 150 crois 150 become 118 my 99 translate 60 arriv* 57
mesa* messa* 399 message 229 customer 213 eartq* 142 eartquake 142 custo* 112 centers 108 finds 108 heber* 108 hebergements 108 oblige 108 oblig* 87 messages 72 roads 67 segui* 67 seguineau 67
mesag message 498 goode* 456 goodevening 456 oriental 456 orien* 406 text 278 messa* 180 its 133 left 22 sms 18 earthquakes 3
mesaj messa* 367 customer 258 message 201 eartq* 172 eartquake 172 custo* 135 centers 131 finds 131 heber* 131 hebergements 131 oblige 131 oblig* 106 messages 87 roads 81 segui* 81 seguineau 81
mese nun 6486 sister 110 siste* 31
mesi thank 218 thanks 143 thank* 140 latre* 51 latremblay 51 departement 48 faculties 48 relatives 39 relat* 37 construction 35 800 30 favor 28 intac* 28 intact 28 const* 26 aviat* 24
mess* messages 1813 text 774 sms 51 messa* 19 message 17 wrong 9
message messages 1554 text 1066 wrong 77 sms 71 messa* 19 right 13 message 9 even 3
messages messages 2484 message 4
mesy* gentl* 3066 gentlemen 3066 aviat* 980 aviation 980 mainl* 980 mainly 980 responsables 980 steet 980 thhe 980 miste* 892 mister 892 mr 589 foods 184 sir 61
mesye gentl* 3066 gentlemen 3066 aviat* 980 aviation 980 mainl* 980 mainly 980 responsables 980 steet 980 thhe 980 miste* 892 mister 892 mr 589 foods 184 sir 61
met almig* 560 almighty 560 landl* 487 landlord 487 prope* 487 property 487 put 473 owner 472 piece 358 recip* 299 recipient 299 passed 287 functional 273 passe* 210 ball 209 die 109
mete put 715 recieve 555 add 528 provinces 216 fingerprints 203 pictures 203 cloths 182 wear 182 recie* 179 ones 146 singl* 144 single 144 recha* 129 availability 109 jobpam 109 poste* 109
mete* weath* 1121 weather 1121 bunch 431 containers 431 criminals 431 hidin* 431 hiding 431 robbers 431 toler* 431 tolerance 431 tolerate 431 robbe* 168 steal* 114 stealing 114 time 31 crimi* 9
meteo weath* 1682 weather 1682 time 46
meteyo weath* 1682 weather 1682 time 46
meti* profession 1411 professional 638 dream* 525 dreamer 525 dreams 525 lonel* 525 lonely 525 styli* 525 stylist 525 become 320 trade 314 profe* 250 becom* 130 learn 7
metier profession 1411 professional 638 dream* 525 dreamer 525 dreams 525 lonel* 525 lonely 525 styli* 525 stylist 525 become 320 trade 314 profe* 250 becom* 130 learn 7
mett* put 1418 room 480 witho* 158 without 158 notes 3 school 3
mettre put 1418 room 480 witho* 158 without 158 notes 3 school 3
mety* profession 2821 professional 1276 trade 627 profe* 499
metye profession 2821 professional 1276 trade 627 profe* 499
meur* death 1354 dying 251 die 212 died 37
meurt death 1354 dying 251 die 212 died 37
meza* delma 603 chand 454 mase 454 masi 454 masis 454 languages 435 termi* 435 terminate 435 let 245 dehyd* 149 dehydrated 149 bariy 138 fleur* 138 fleurimond 138 forgot 133 provide 128
mezanmi delma 704 languages 508 termi* 508 terminate 508 let 286 dehyd* 173 dehydrated 173 bariy 161 fleur* 161 fleurimond 161 forgot 155 provide 150 antoi* 114 antoine 114 friends 101 forgo* 89
mezi* measure 9448 measu* 2660
mezire measure 9448 measu* 2660
mfon* malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
mfonde malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
mgen diarrhoea 2796 throu* 866 through 866 happens 416 three 167 have 85 women 27 u 18 diarr* 16 same 6 big 5
mi wall 5776
miba* mireb* 2651 mirebalais 2651
mibal mireb* 2651 mirebalais 2651
mibale mireb* 2651 mirebalais 2651
midi noon 2026 afternoon 1290 midni* 603 midnight 603 brack* 256 bracket 256 midda* 256 midday 256 insig* 70 insight 70 satel* 70 satellites 70 after* 68 stron* 7 strong 7
mieu* best 3442 bette* 515 better 515
mieux best 3442 bette* 515 better 515
migr* migrant 8099 migration 8099 migra* 1283
migran migrant 8099 migration 8099 migra* 1283
migrasyon migrant 8099 migration 8099 migra* 1283
mikr* micro* 1965 microbes 1965 docter 750 docte* 601 germ 566 germs 566 general 265 quick* 227 quickly 227 gener* 52 throa* 45 throat 45 eye 40 eyes 40 catch 10
mikrob germ 3026 germs 3026 docter 1125 docte* 901 general 398 quick* 340 quickly 340 gener* 78 throa* 68 throat 68 micro* 62 microbes 62 eye 59 eyes 59
mikw* germ 6053 germs 6053 micro* 124 microbes 124
mikwb germ 6053 germs 6053 micro* 124 microbes 124
mikwob germ 6053 germs 6053 micro* 124 microbes 124
mil thousand 3097 thous* 3096 accommodation 530 sukku* 456 sukkur 456 facil* 270 facility 270 suffi* 215 sufficient 215 accom* 102 available 11 avail* 7 families 3
mili* milit* 2258 militaire 1099 milli* 1021 million 1021 army 592 military 592 soldiers 390 soldi* 56 cite 23 soldier 9
milion milli* 8164 million 8164
milit milit* 2438 militaire 994 army 870 military 870 soldiers 573 soldier 178 soldi* 82 cite 21
militaire militaire 5134 milit* 693 cite 106
militaires army 3546 military 3546 soldiers 2336 soldi* 335 milit* 31
milite milit* 2608 militaire 1749 army 339 military 339 soldiers 223 soldier 69 cite 36 soldi* 32
mill* thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
mille thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
milliers thousands 3959 thous* 1714 thousand 1714 hundred 270 hundreds 166 hundr* 104
mily* billi* 7482 billion 7482 milli* 4082 million 4082 thousands 4
milya billi* 14964 billion 14964 thousands 8 thous* 4
milyon milli* 8164 million 8164
min donations 397 membe* 397 members 397 nazar* 397 nazareen 397 delivre 320 kole 320 zepol 320 pou 258 basti 250 belong 250 gulbe* 250 gulberg 250 hamed 250 lahor* 250 lahore 250
mini* minis* 893 minister 613 minut* 555 ministry 397 minutes 291 minute 145 mns 117 minus* 103 minustah 103 recha* 100 scare* 62 scared 62 un 54 witho* 26 without 26 room 18
minis minister 3167 minis* 957 prime 5 ministry 3
minist ministry 4399 minis* 362 minister 27 educa* 3 education 3
minista minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
ministe ministry 3477 minister 945 minis* 286
ministere prime 1433 ministry 708 room 480 minister 193 witho* 158 without 158 minis* 58 notes 3 school 3
ministre prime 2866 ministry 1417 minister 385 minis* 116
minit minut* 1383 minutes 727 minute 362 mns 344 recha* 260 scare* 184 scared 184 psychologist 48 psych* 36 recharge 29 recharging 22 5 17 being 17 cell 7 digiciel 6 extra 6
minu* minute 2060 minus* 1288 minustah 1288 debit 370 flowed 370 h 370 liqui* 370 liquid 370 mn 370 flowe* 364 minutes 104 quant* 84 quantity 84 minut* 30 un 20 rte 18
minustah minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
minute minute 2575 debit 926 flowed 926 h 926 liqui* 926 liquid 926 mn 926 flowe* 909 quant* 211 quantity 211 minutes 130 minut* 38
minutes minute 5149 minutes 261 minut* 76
minw* midni* 12286 midnight 12286 noon 5
minwi midni* 12286 midnight 12286 noon 5
mira* mirag* 2851 miragoane 2851 mirac* 2495 miracle 2495 wall 963
miragoane mirag* 4277 miragoane 4277
miragwan mirag* 4277 miragoane 4277
miragwn mirag* 4277 miragoane 4277
mirak mirac* 14968 miracle 14968
miray wall 5776
mire* mireb* 1752 mirebalais 1752 household 476 survived 476 miami 409 nephe* 184 nephew 184 leg 108 assistant 32 sister 25 survi* 17 siste* 7 everyone 3
mirebalais mireb* 2628 mirebalais 2628 assistant 48
mis nurse* 1807 nurses 1807 put 1418 nurse 17
miss nurse* 3613 nurses 3613 nurse 35
miss* missions 1788 misse* 1344 missed 1344 missi* 483 meeti* 108 meeting 108 sorry 80 croix 39 des 11 santo 6
missions missions 3577 missi* 966 croix 78 des 21 santo 11
mist* mosqu* 1842 mosquito 1842 net 210
mistik mosqu* 1842 mosquito 1842 net 210
mistike mosqu* 1842 mosquito 1842 net 210
misy* missi* 1260 gentl* 1226 gentlemen 1226 missions 910 miste* 357 mister 357 nonse* 160 nonsensical 160 lacro* 142 lacrobat 142 lower 142 mission 142 places 142 touch* 142 touched 142 orang* 82
misye gentl* 3066 gentlemen 3066 miste* 892 mister 892 nonse* 399 nonsensical 399 sir 61
misyon missi* 2101 missions 1517 lacro* 237 lacrobat 237 lower 237 mission 237 places 237 touch* 237 touched 237 orang* 136 orange 136 place* 46 anne 23 hasn 21 des 9 mater* 9
mita* middl* 7870 middle 7870
mitan middl* 7870 middle 7870
miy best 3442 bette* 515 better 515
miya* flori* 4334 florida 4334 america 1985 states 186 state* 185 ameri* 20 miami 10 unite* 4 united 4
miyami flori* 4334 florida 4334 america 1985 states 186 state* 185 ameri* 20 miami 10 unite* 4 united 4
miyo best 3442 bette* 515 better 515
miz miser* 1221 misery 1221 guill* 663 guilloux 663 monse* 663 monseigneur 663 prolongue 663 ti 335 languages 85 termi* 85 terminate 85 pover* 28 poverty 28 mothe* 26 mother 26 goave 24
mize pover* 1876 poverty 1876 suffered 713 science 497 scien* 424 miser* 161 misery 161 suffe* 72 compu* 21 computer 21 wante* 21 wanted 21 suffering 8 alone 3 durin* 3 during 3
mize* mercy 3103 pover* 853 poverty 853 miser* 73 misery 73 suffering 3
mizerab pover* 2560 poverty 2560 miser* 220 misery 220 suffering 10 suffe* 3
mizerikd mercy 4654
mizerikod mercy 4654
mizi* music 6417 music* 6417 musician 6417 artist 30 artis* 9
mizik music 6417 music* 6417 musician 6417 artist 30 artis* 9
mizisyen music 6417 music* 6417 musician 6417 artist 30 artis* 9
mka can 298
mkra* colla* 807 collapsed 807 destroyed 261 destr* 180
mkraze colla* 807 collapsed 807 destroyed 261 destr* 180
mkre* wedne* 3502 wednesday 3502
mkredi wedne* 3502 wednesday 3502
mme madam 2900 also 979 calva* 458 calvaire 458 lazar* 458 lazarre 458 same 305 mrs 294 morne 220 mis 45 miss 45 cousi* 15 cousin 15 too 6
mnan at 563 am 109
mo word 1375 cyclon 916 dead 667 friends 393 buria* 233 burial 233 funer* 233 funeral 233 frien* 228 forgot 141 forgo* 81 houses 12 house* 10 died 9 delma 6 gress* 4
mobi* mobil* 1192 mobile 1192 clini* 681 clinic 681 dispe* 681 dispensary 681 0 276 107 276 54 276 em 276 fichi* 276 fichier 276 fourn* 276 fournisseur 276 inc 276 jamda* 276
mobil clini* 3506 clinic 3506 dispe* 3506 dispensary 3506 mobil* 6 mobile 6
mode bite 8093 bitten 8093 bitte* 1363
mofo* malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
mofonde malno* 2962 malnourished 2962 malnu* 2962 malnutrition 2962
mog morgu* 11714 morgue 11714
moi month* 815 months 815 counterpart 188 informs 188 me 170 butte 150 moon 110 fault 96 lovel* 80 lovely 80 souna* 79 sounami 79 spell* 79 spelling 79 thanking 79 br 74
moin* less 3352 les 1226 than 302 aroun* 190 around 190
moins less 3352 les 1226 than 302 aroun* 190 around 190
mois month* 4829 months 4829 month 1743
moma* momen* 2828 moment 739 behav* 482 behaviour 482 intac* 349 intact 349 forge* 281 forget 281 type 274 suppose 71 time 25 answering 18 moments 18 photo* 18 photocopy 18 dad 15
moman moment 1963 momen* 1214 behav* 562 behaviour 562 intac* 407 intact 407 forge* 325 forget 325 type 319 suppose 82 time 34 akden* 31 akdenans 31 appearing 31 forms 31 birth* 22
mon hill 565 cabri* 365 cabrit 365 mount* 313 mountain 313 rural 244 obser* 180 observes 180 returns 180 sabba* 180 sabbath 180 my 132 darli* 113 darling 113 disca* 69 discard 69
mond world 1754 end 6
mond* world 984 everybody 847 appeal 277 dumga 277 ronal* 277 ronaldinho 277 selec* 277 selector 277 cup 239 everyone 161 appea* 143 doubt 60 lapla* 9 laplaine 9 persons 8
monde world 984 everybody 847 appeal 277 dumga 277 ronal* 277 ronaldinho 277 selec* 277 selector 277 cup 239 everyone 161 appea* 143 doubt 60 lapla* 9 laplaine 9 persons 8
monn world 1754 end 6
monp priest 5532 pries* 5415 fathe* 3 father 3
monp* priest 5532 pries* 5415 fathe* 3 father 3
monpe priest 5532 pries* 5415 fathe* 3 father 3
monr* montr* 11857 montreal 11857 canada 10
monreyal montr* 11857 montreal 11857 canada 10
mons* sir 3557 guill* 826 guilloux 826 monse* 826 monseigneur 826 prolongue 826 miste* 555 mister 555 mr 313 cv 194 student 96 bayil* 50 bayilorde 50 insta* 50 instance 50 internationnal 50
monsieur miste* 2935 mister 2935 mr 1652 cv 405 sir 201 student 200 stude* 76 tell 48 thanks 6 thank* 5
mont watch 6897
mont* climb 1447 high 928 hill 770 up 440 set 439 mount* 427 mountain 427 highe* 250 higher 250 raise 222 im 143 flood 133 piles 133 kensk* 132 kenskoff 132 came 107
montagne hill 4237 mount* 2347 mountain 2347
montay hill 4237 mount* 2347 mountain 2347
monte climb 1990 up 605 set 604 high 420 highe* 346 higher 346 raise 307 im 196 expensive 184 piles 183 flood 182 kensk* 182 kenskoff 182 expen* 181 came 147 south 146
morn* morne 2906 hill 1412 mount* 782 mountain 782 cabri* 750 cabrit 750 calva* 72 calvaire 72 lazar* 72 lazarre 72
morne morne 2906 hill 1412 mount* 782 mountain 782 cabri* 750 cabrit 750 calva* 72 calvaire 72 lazar* 72 lazarre 72
mort dead 1265 death 968 christ 84 chris* 76
mort* death* 1839 deaths 1839 dead 551 death 263 pile 64 sand 55 burie* 52 buried 52
morts death* 1839 deaths 1839 dead 551 death 263 pile 64 sand 55 burie* 52 buried 52
moso piece 4387
moto motorcycle 4458 motor* 2812
moto* motor* 6118 motorcycle 880 160 68 motorola 68 wx 68 offices 4
motosiklet motorcycle 4458 motor* 2812
motosiklt motorcycle 4458 motor* 2812
mou soft 5857 worst 591 conte* 510 content 510 understood 510 friends 192 sayin* 191 saying 191 houses 156 house* 136 frien* 111 seem 105 clear 58 comin* 48 coming 48 gress* 47
mouc* flie 4826 flies 4826 illnesses 59
mouch flie 4826 flies 4826 illnesses 59
moul* cornm* 5084 cornmeal 5084
moulen cornm* 5084 cornmeal 5084
moun peopl* 88 people 84 anyon* 75 anyone 75 everyone 73 right* 55 rights 55 someo* 48 someone 48 mad 40 menta* 40 mental 40 who 37 amount 34 bodie* 34 bodies 34
moun* losed 286 aller 237 americain 237 ce 237 est 237 monde 237 ont 237 que 237 qui 237 tomoi* 237 tomoin 237 witne* 237 witness 237 ya 237 telec* 196 teleco 196
moune kid 462 kids 462 cazea* 449 cazeau 449 compt* 449 comptables 449 drive 449 sciences 449 universit 449 choos* 255 choose 255 identification 222 accounting 221 howev* 201 however 201 person 176
mounn losed 532 aller 373 americain 373 ce 373 est 373 monde 373 ont 373 que 373 qui 373 tomoi* 373 tomoin 373 witne* 373 witness 373 ya 373 telec* 309 teleco 309
mour* died 446 dying 436 die 292 artis* 83 diing 79 lafer* 79 laferone 79 artists 43 aviat* 39 aviation 39 mainl* 39 mainly 39 responsables 39 steet 39 thhe 39 baddl* 36
mourant death 1354 dying 251 die 212 died 37
mouri died 440 dying 318 die 197 artis* 150 diing 90 lafer* 90 laferone 90 hunge* 75 hunger 75 artists 69 baddl* 64 baddly 64 bomba* 64 bombardopolis 64 proba* 64 probably 64
mourir prefe* 1686 prefer 1686 death 461 die 413 dying 85 than 17 died 13
mourons death 1354 dying 251 die 212 died 37
mourri dead 2101 dying 186 die 157 died 28
mous* net 1259 mosquito 1087 mosqu* 1086 insecticide 4 insec* 3 mousk* 3 mouskitous 3 nets 3
moustik net 1182 mosqu* 1097 mosquito 1097 nets 42 insecticide 35 insec* 29 mousk* 29 mouskitous 29 keep 9 ong 3
moustike net 1272 mosqu* 1083 mosquito 1083
mout* sheep 5443 net 684 mosqu* 369 mosquito 369 insecticide 368 mousk* 305 mouskitous 305 insec* 301 keep 90 ong 26 far 19 kill 17
mouton sheep 16329
mouw* dead 2101 dying 186 die 157 died 28
mouwi dead 2101 dying 186 die 157 died 28
mouy* wet 1774 soake* 1217 soaked 1217 chal 541 janti 541 pleaseit 541 bidon 214 dika 214 dikas 214 jackm* 214 jackmel 214 lokad* 214 lokadi 214 lolo 214 paske* 214 pasket 214
mouye wet 1774 soake* 1217 soaked 1217 chal 541 janti 541 pleaseit 541 bidon 214 dika 214 dikas 214 jackm* 214 jackmel 214 lokad* 214 lokadi 214 lolo 214 paske* 214 pasket 214
mov evil 7712 sinis* 634 sinister 634 droui* 366 drouillard 366 bad 232 affra* 218 affraid 218 despite 194 despi* 152 been 4 life 4 weath* 4 weather 4 long 3
move evil 1427 bad 1411 anger 768 upset 768 odor 750 stink 750 conditions 377 condition 317 angry 224 condi* 103 storm 49 smell 40 difficult 27 situa* 9 situation 9 diffi* 5
moye* means 1496 require 632 admin* 338 administrations 338 burnig 338 depose 338 severals 338 thout* 338 thouth 338 requi* 327 bruis* 282 bruised 282 mean 265 suppose 191 sen 126 sens 126
moyen means 933 require 790 admin* 430 administrations 430 burnig 430 depose 430 severals 430 thout* 430 thouth 430 requi* 408 bruis* 352 bruised 352 suppose 238 mean 165 sen 157 sens 157
moyens means 3875 mean 687 way 27
mpa victime 805 nkow 577 resca* 433 rescape 433 sine 433 don 224 provinces 171 rains 133 cause 102 ever 98 suffering 78 count 75 thurs* 73 thursday 73 torbe* 72 torbeck 72
mpag* brake 1190 down 332 no 219 here 20 do 17 not 15 nothi* 3 nothing 3
mpagen no 438 do 35 not 30 have 3
mpak* hardl* 834 hardly 834 prati* 834 pratice 834 tire 834 into 540 canno* 398 cannot 398 advices 307 rubbles 150
mpaka hardl* 834 hardly 834 prati* 834 pratice 834 tire 834 into 540 canno* 398 cannot 398 advices 307 rubbles 150
mpat did 1641
mr miste* 2935 mister 2935 mr 1652 eligi* 457 eligible 457 recev* 457 receve 457 youngr 457 young* 456 issue 378 watan 368 says 298 sir 201 c 160 poor 79 local 11
mre grandfather 912 grandmother 579 mothe* 511 mother 511 grand* 87
mrel* calle* 2022 called 2022 name 14
mrele calle* 2022 called 2022 name 14
mse am 555
msf borders 6876 doctors 126 borde* 59 docto* 3
msi ready 378 much 268 bless* 248 blessed 248 thank 135 advance 114 advan* 100 struck 75 struc* 68 so 57 jokin* 56 joking 56 rains 56 god 36 thanks 36 thank* 35
msye gentl* 6132 gentlemen 6132 miste* 1783 mister 1783 sir 122
mta signe* 551 signeneau 551 announcers 405 annou* 393 satur* 295 saturday 295 kind 209 jobs 177 was 109 want 106 service 82 would 49 play 28 servi* 24 write 21 like 18
mtav* want 587 would 6 like 4
mtavle want 587 would 6 like 4
mte put 1402 had 848 was 143 place 7
mtie* profession 2821 professional 1276 trade 627 profe* 499
mtier profession 2821 professional 1276 trade 627 profe* 499
mun person 708 perso* 508 who 6
mur wall 3356 ak 458 amess* 458 amessage 458 anba 458 bagay 458 bondy* 458 bondye 458 di 458 f 458 grang* 458 grangou 458 kote 458 kouny* 458 kounye 458 map 458
muri dead 2101 dying 186 die 157 died 28
mvle distibute 931 gonaive 931 partisans 931 disti* 480 want 321 respe* 114 respect 114 parti* 6 study 3
mw eatin* 565 eating 565 piece 537 tied 374 jobpaw 369 tente 369 com 271 distibute 234 gonaive 234 partisans 234 jobpa* 181 www 181 d 134 disti* 121 doing 42 jokin* 42
mwa month 1435 dnt 344 month* 232 months 232 closes 230 costs 230 plase 125 week 123 fluid* 120 fluids 120 functioning 117 breast 108 guy 98 may 89 civil 77 breas* 51
mwap am 357 will 181
mwat* half 16329
mwatye half 16329
mway* continuing 337 dyeg 337 haemo* 288 haemorrohoids 288 assisting 286 limit* 286 limited 286 getti* 274 getting 274 weak 216 mysel* 178 myself 178 arqui* 175 arquinois 175 futur* 175 future 175
mwayen continuing 421 dyeg 421 assisting 357 limit* 357 limited 357 getti* 343 getting 343 weak 270 mysel* 223 myself 223 arqui* 218 arquinois 218 futur* 218 future 218 reali* 218 realizations 218
mwem sign 1404 spous* 1019 spouses 1019 4636 500 sisters 68 brothers 24 more 23 difficulty 20 sister 18 two 13 up 7 text 6 about 5 siste* 5 brother 4 diffi* 4
mwen i 41 my 34 m 29 me 28 aunt 13 fewer 13 inclu* 13 am 12 mysel* 11 myself 11 to 10 im 7 stoma* 7 stomach 7 mine 5 crash* 4
mwen* less 1285 haemo* 485 haemorrohoids 485 les 470 brake 360 factor 255 manuf* 255 manufacture 255 polices 255 cars 245 asham* 241 ashamed 241 facto* 234 fewer 145 down 100 afrai* 78
mwens less 3854 les 1410 fewer 436
my fifa 501 game 403 efforts 338 madne* 334 madness 334 dear 241 anywa* 162 anyways 162 nigga 162 yo 158 bai 154 creol 154 ingli* 154 inglish 154 ok 143 by 124
n clear 113 n 71 we 52 peupl* 50 peuple 50 done 45 bathr* 40 bathroom 40 continues 40 previous 40 trunc* 40 truncated 40 lack 33 operate 29 listen 25 re 25
na decentralization 712 35 635 mormo* 635 mormon 635 citie* 608 cities 608 axina 419 gile 419 giles 419 havn 364 watta* 364 wattan 364 facil* 311 facility 311 areas 292 decen* 134
nais* birth 1289 someb* 239 somebody 239 act 192 born 156 certificate 104 certi* 96 his 63
naissance birth 1289 someb* 239 somebody 239 act 192 born 156 certificate 104 certi* 96 his 63
naje swim 23428
nan in 57 at 36 from 24 corne* 20 corner 20 crash* 18 crashed 18 gully 18 stree* 16 street 16 by 15 neighborhood 12 ravin* 12 ravine 12 went 12 commu* 11
nap l 189 located 164 juven* 125 sheltery 108 ou 105 distributed 101 throu* 86 through 86 arms 83 legs 83 comme 75 laza 75 mon 75 worki* 75 working 75 overc* 73
nasi* national 1124 talk 267 heard 206 natio* 175 reply 119 helpi* 82 helping 82 littl* 68 little 68 hi 33 lives 27 write 25 international 13 one 8 save 8
nasional national 1685 natio* 262 helpi* 124 helping 124 lives 41 international 20 save 12
nasy* natio* 943 un 284 highw* 255 highway 255 assistances 245 national 196 tant 166 current 152 centers 76 finds 76 heber* 76 hebergements 76 oblige 76 repla* 73 replace 73 havnt 61
nasyon un 914 nations 433 ministry 366 natio* 304 unite* 255 united 255 kindl* 143 kindle 143 sait 143 tants 143 atten* 84 attention 84 community 84 damie* 84 damier 84 int 84
nasyonal national 980 highw* 528 highway 528 palac* 387 palace 387 maste* 152 master 152 natio* 152 repla* 152 replace 152 assistances 128 havnt 127 id 122 current 111 told 110 key 72
nasyonalite citizenship 7469 nationality 7469 citiz* 6
nasyonzini unite* 571 united 571 centers 524 finds 524 heber* 524 hebergements 524 oblige 524 oblig* 422 nations 321 grave* 289 gravel 289 garba* 130 garbage 130 broke 90 claud* 90 claude 90
nat mat 8966
nati* distinction 520 makay* 520 makaya 520 bayil* 396 bayilorde 396 insta* 396 instance 396 internationnal 396 petig* 396 petigoave 396 bai 369 creol 369 ingli* 369 inglish 369 acros* 311 across 311
nazo* nazon 2716 barth* 257 bartholy 257 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
nazon nazon 2716 barth* 257 bartholy 257 sos 24 emess* 19 emessage 19 watere 19 roads 16 segui* 16 seguineau 16 water* 9
nbez* need 79 we 75
nbezwen need 79 we 75
nces* necessary 954 neces* 681
ncessaire necessary 954 neces* 681
ncessit necessary 954 neces* 681
ndws northwest 2408 southeast 2408 north* 1682 south* 830 west 98
ne born 261 decom* 201 decombres 201 floods 187 crisi* 108 crisis 108 hallo 106 brack* 82 bracket 82 midda* 82 midday 82 doubt 69 bruis* 59 bruised 59 nobod* 59 nobody 59
nece* neces* 930 avaib* 355 avaible 355 necessary 344 indee* 342 indeed 342 necessity 245 sos 10 assistance 4
necessaire neces* 728 avaib* 674 avaible 674 indee* 650 indeed 650 necessity 466 necessary 235 sos 19 assistance 7
necessite neces* 728 avaib* 674 avaible 674 indee* 650 indeed 650 necessity 466 necessary 235 sos 19 assistance 7
nee born 3730 birth 15
need fifa 249 game 200 pista* 166 pistache 166 noire 148 aubra* 145 aubran 145 banqu* 145 banque 145 bph 145 clima* 145 climatec 145 haitienne 145 savan* 144 savane 144 62 142
nef nine 4853 new 451
negl* aband* 4082 abandoned 4082 negle* 4082 neglected 4082
neglije aband* 4082 abandoned 4082 negle* 4082 neglected 4082
nemp* which* 3902 whichever 3902 whoev* 202 whoever 202
nempot which* 3902 whichever 3902 whoev* 202 whoever 202
nen nose 6025 whoul* 2030 whould 2030 titu 824 titus 824 barri* 590 barrire 590 chant* 590 chantiley 590 berti* 74 bertin 74 froid* 56 froide 56 rivie* 32 riviere 32 entra* 19
nenp* whoev* 1324 whoever 1324 240 478 which* 172 whichever 172 burea* 162 bureau 162 currently 162 functionning 162 urgency 162 join 158 pays 158 truiton 158 whate* 158 whatever 158 any 89
nenpot whoev* 1910 whoever 1910 burea* 397 bureau 397 currently 397 functionning 397 urgency 397 which* 311 whichever 311 curre* 77 cornr* 15 cornrow 15 denim 15 printed 15 sees 15 weari* 15
nenpt 240 877 whoev* 809 whoever 809 join 290 pays 290 truiton 290 whate* 290 whatever 290 organization 157 listened 114 which* 96 whichever 96 organ* 69 any 58 done 26 truit* 22
nesa* certificate 701 extra* 648 extract 648 certi* 645 birth 225 archive 106 archives 76 archi* 11
nesans certificate 701 extra* 648 extract 648 certi* 645 birth 225 archive 106 archives 76 archi* 11
nese* neces* 985 ansde* 233 ansdeno 233 grandoie 233 necessary 214 necessity 85 commitee 40 medicaitons 40 necessities 40 autor* 33 autorities 33 chane* 33 chanel 33 crist* 33 cristof 33 mulle* 28
neses necessary 954 neces* 681
nesese necessary 738 neces* 527 autor* 446 autorities 446 chane* 446 chanel 446 crist* 446 cristof 446 fanfa* 104 fanfan 104 avenu* 7 avenue 7
neseser necessary 954 neces* 681
nesesite necessity 2560 ansde* 774 ansdeno 774 grandoie 774 shoe 77 shoes 77 in 27 need 26
net total* 798 totally 798 completely 760 net 697 colla* 271 collapsed 271 crush* 231 crushed 231 betwenn 150 dyoba* 150 dyobal 150 dyobe* 150 dyobel 150 juvenat 150 musso 150 juven* 44
neta* total* 3193 totally 3193 completely 3041
netale total* 3193 totally 3193 completely 3041
nett* hygiene 1995 hygie* 1946 clean 96
nettoyer hygiene 1995 hygie* 1946 clean 96
netw* clean* 2668 clean 1252 cleaning 900 cleaned 481 homes 481 known 230 remov* 93 remove 93 clear 40 yes 18 responsible 3
netwaye clean* 3335 cleaning 1126 clean 957 cleaned 600 homes 600 remov* 239 remove 239 clear 103 yes 23 up 5
neuf six 1649 nine 850 eight 585 new 575 seven 323 ten 173 s 40 about 22
nev nephe* 2890 nephew 2890
neve nervo* 4082 nervous 4082 nephe* 1445 nephew 1445
neve* niece 2135 nephe* 1834 nephew 1834
neveu niece 2135 nephe* 1834 nephew 1834
new york 1033 caref* 572 carefour 572 jaffa* 497 jaffaabad 497 tori 497 dam 244 contimue 240 gods 240 prayers 240 ur 240 nonse* 160 nonsensical 160 direction 132 damaged 39 ready 36
ng 40 778 rough* 778 roughly 778 tin 743 handing 716 handling 716 technicians 716 doing 477 hard 406 sold 323 american 249 ameri* 219 handi* 186 00 178 handl* 105 institutions 86
ngen have 212 we 20
ni neith* 1145 neither 1145 merchandize 675 nor 637 oh 467 se 426 dont 212 completed 166 plumbing 166 yong 166 merch* 165 plumb* 165 danjo* 143 danjour 143 urege* 143 uregent 143
nice niece 2135 nephe* 1834 nephew 1834
niec* niece 2135 nephe* 1834 nephew 1834
niece niece 2135 nephe* 1834 nephew 1834
nif tax 23428
nime* numbe* 583 number 583 figur* 211 figure 211 6227 75 humanist 75 mhd 75 movem* 75 movement 75 devel* 64 development 64 heard 59 contact 52 conta* 39 talk 30 reply 13
nimero numbe* 477 number 477 heard 248 contact 143 conta* 108 talk 67 spous* 48 spouses 48 reply 30 littl* 17 little 17 info 9 hi 8 write 6 wrong 6 needs 4
nimewo numbe* 613 number 613 figur* 571 figure 571 6227 119 humanist 119 mhd 119 movem* 119 movement 119 devel* 101 development 101 dig 21 domai* 16 domains 16 recog* 15 recognized 15
nimr* numbe* 556 number 556 phone 280
nimro numbe* 556 number 556 phone 280
ninp* which* 2341 whichever 2341 somew* 1487 somewhere 1487 whoev* 121 whoever 121
ninpot which* 2601 whichever 2601 somew* 1239 somewhere 1239 whoev* 134 whoever 134
ninpt which* 1951 whichever 1951 somew* 1859 somewhere 1859 whoev* 101 whoever 101
nip nippe* 5715 nippes 5715 east 1749 south 8
nipp* nippe* 5715 nippes 5715 east 1749 south 8
nippes nippe* 5715 nippes 5715 east 1749 south 8
nivo level 6974
nka write 762 can 107 you 62 job 6
nnan at 696
no estim* 467 estime 467 nippe* 463 nippes 463 north 447 anonc* 407 anonce 407 iqbal 314 masha* 314 mashal 314 muham* 314 muhammad 314 nic 314 noo 314 foods 292 depar* 261
nodw* northwest 2408 southeast 2408 north* 1682 south* 830 west 98
nodwes northwest 2408 southeast 2408 north* 1682 south* 830 west 98
nom tente 983 re 402 disca* 358 discard 358 hungry 53 emerg* 46 emergency 46 something 37 hungr* 33 somet* 28 everything 10 eat 3
non name 768 takec* 294 takecare 294 cannn* 275 cannnot 275 elim 265 fotam* 265 fotamara 265 breath 185 least 165 short 156 cheki* 135 chekina 135 philanthropy 135 poten* 109 potent 109
nord northern 640 resul* 583 result 583 unkno* 462 unknown 462 rainn* 459 rainning 459 north 441 1842 428 bulan 428 interest 428 kite 428 nan 428 pase 428 sete 428 tegen 428
nos 13 1363 our 573 catastrophe 188 been 146 houses 72 house* 63 catas* 52 leogane 10 informations 9 janua* 8 january 8 leoga* 5
not grade* 5842 grades 5842 noire 528 note 232 terre 213 just 56 rice 33 starv* 9 starving 9
notr* our 625 beg 206 accepting 151 institutiones 151 accep* 148 await* 106 awaiting 106 mole 92 nicol* 92 nicolas 92 using 91 destroy 90 made 82 jokin* 63 joking 63 showers 50
notre our 625 beg 206 accepting 151 institutiones 151 accep* 148 await* 106 awaiting 106 mole 92 nicol* 92 nicolas 92 using 91 destroy 90 made 82 jokin* 63 joking 63 showers 50
nou us 52 we 48 our 31 forgotten 19 you 17 are 14 beat 13 prolo* 13 retor* 9 retord 9 at 8 ourse* 8 ourselves 8 your 8 anymo* 7 anymore 7
noup* media 527 strug* 527 struggle 527 ester* 370 estere 370 broke 318 claud* 318 claude 318 felix 318 jacme* 237 jacmel 237 hi 143 anymo* 126 anymore 126 talk 112 heard 87
nour* babie* 446 babies 446 orthe* 258 orther 258 alix 182 champagne 182 colem* 182 coleman 182 flash 182 roy 182 using 161 specified 149 thati 149 sos 145 made 144 ti 124
nouriti orthe* 1055 orther 1055 ti 575 foods* 470 foodstuff 470 pea 470 peas 470 peasants 469 culti* 406 cultivate 406 seed 340 seeds 340 peasa* 181 mothe* 45 mother 45 goave 42
nourrisson babie* 2715 babies 2715 baby 68
nourriture alix 366 champagne 366 colem* 366 coleman 366 flash 366 roy 366 using 333 57 314 made 299 avaib* 276 avaible 276 indee* 266 indeed 266 spend 249 necessity 191 petion 173
nous thirsty 139 debus* 130 debussy 130 understanding 130 65 78 orchi* 78 orchidee 78 merge* 73 merger 73 saint* 73 sainte 73 center 61 cente* 60 sos 57 57 55 dorel* 53
nouv* new 836 proce* 449 news 206 procedures 135 enew 85 enews 85 axina 79 gile 79 giles 79 proceed 54 looki* 46 looking 46 close 44 salut 33 march 32 schools 27
nouveau makin* 918 making 918 new 857 moment 379 momen* 235 immig* 35 immigration 35
nouvel news 923 enew 259 enews 259 axina 239 gile 239 giles 239 looki* 139 looking 139 close 134 salut 100 march 97 schools 81 new 28 girl 14 name 12 someo* 12
nouvelle new 1251 news 173
nouvelles news 2143 new 66 informed 15
nouvl news 2154 new 66
nouvo procedures 1690 new 923 printing 595 print* 253 start* 86 started 86 consider 70 14 59 predicted 57 homeland 53 affra* 42 affraid 42 predi* 41 proce* 30 hour 23 consi* 11
nouy* york 2662 jacme* 328 jacmel 328 sent 31 road 15 hungry 3 new 3
nouyk york 3550 new 4
nouyok york 3550 new 4
nova* novem* 8164 november 8164
novanm novem* 8164 november 8164
nove* novem* 8164 november 8164
novembre novem* 8164 november 8164
npa don 710 t 32 do 9 not 8
npag* no 438 do 35 not 30 have 3
npagen no 438 do 35 not 30 have 3
npak* canno* 796 cannot 796
npaka canno* 796 cannot 796
nse are 252 we 13
nta chach* 332 chachran 332 cool 332 gulab 332 jam 332 mouza 332 pahor* 332 pahoran 332 pahore 332 shari* 332 sharif 332 would 172 pur 104 rahim 104 teh 103 cryin* 84
ntal* total* 3193 totally 3193 completely 3041
ntale total* 3193 totally 3193 completely 3041
nte were 1899 had 490
nuit night 1141 noon 339 darli* 183 darling 183 br 102 soint 102 upon 102 crazy 88 bisou 81 deposited 81 desti* 81 destiny 81 happi* 81 happiness 81 depos* 73 learned 58
nume* subsc* 725 subscribe 725 numbe* 572 number 572 21 70 phone 13 name 5 pas 3 pass 3
numero subsc* 725 subscribe 725 numbe* 572 number 572 21 70 phone 13 name 5 pas 3 pass 3
numr* numbe* 701 number 701 name 15 phone 3
numro numbe* 701 number 701 name 15 phone 3
nve nervo* 8164 nervous 8164
nvle want 607
nwa black 4697 black* 1059 blackout 1059 dark 928 darkn* 928 darkness 928 clear 25 cornr* 17 cornrow 17 denim 17 printed 17 sees 17 weari* 17 wearing 17 print* 9 sayin* 6
nwel christmas 8553 chris* 5
nwit night 1248 night* 305 nights 305 werew* 305 werewolfs 305 blankets 41 kensc* 17 kenscoff 17 blank* 10 hit 5
nwl christmas 8553 chris* 5
nyaj cloud 18581 cloud* 18581 clouds 18581
nyes niece 5842
nys niece 5842
o went 258 disct* 235 disctt 235 jacob* 235 jacobabad 235 khair* 235 khairo 235 titu 155 titus 155 organized 153 forme* 150 former 150 ngo 126 organ* 126 spent 124 damaged 113
obje* goal 4488 objec* 4488 objective 4488 acul 896 consideration 729 purpo* 675 purpose 675 case 482 consi* 319 l 178 1 6 petit 4
objektif goal 4488 objec* 4488 objective 4488 acul 896 consideration 729 purpo* 675 purpose 675 case 482 consi* 319 l 178 1 6 petit 4
obli* force* 3863 forced 3863 obliged 3863 oblig* 746 bwa 511 kanal 511 returned 511 spend 382 enoug* 232 enough 232 wife 32 child 24 him 18 old 6 gonaives 4
oblij force* 7726 forced 7726 obliged 7726 oblig* 1492
oblije force* 3863 forced 3863 obliged 3863 bwa 1023 kanal 1023 returned 1023 oblig* 746 gonaives 8 gonai* 4
obte* obtai* 4012 obtain 4012
obtenir obtai* 4012 obtain 4012
obtenu obtai* 4012 obtain 4012
octo* october 4675 octob* 3659
octobre october 4675 octob* 3659
ode odor 4499 stink 4499 smell 242
odi lapto* 2209 laptop 2209 compu* 590 computer 590
odia today 886
odin* lapto* 2209 laptop 2209 compu* 590 computer 590
odinat lapto* 2209 laptop 2209 compu* 590 computer 590
odinate lapto* 2209 laptop 2209 compu* 590 computer 590
odon* presc* 2303 prescription 2303 forme* 897 former 897 secretary 517 chief 461 secre* 152 o 39
odonans presc* 3454 prescription 3454
oeil eye 2731 eyes 2731
oene* ngo 1944 organization 219 organ* 96
oeneje ngo 1944 organization 219 organ* 96
oenj* ngo 1944 organization 219 organ* 96
oenji ngo 1944 organization 219 organ* 96
ofel* orpha* 3642 orphan 702 orphans 222 orphanage 203
ofelen orphan 3963 orphans 1252 orpha* 440
ofelin orphan 3963 orphans 1252 orpha* 440
ofelina orphanage 4388 orpha* 880
ofis registry 1426 office 1407 regis* 677 offic* 521 civil 72
ogan* organization 994 organ* 435 organize 361 forme* 299 former 299 secretary 172 chief 154 secre* 51 6227 18 humanist 18 mhd 18 movem* 18 movement 18 devel* 15 development 15 o 13
oganisasyon organize 3349 organization 60 organ* 26
oganizasyon organization 1010 forme* 448 former 448 organ* 442 secretary 259 chief 231 secre* 76 6227 61 humanist 61 mhd 61 movem* 61 movement 61 devel* 52 development 52 o 20 800 15
oganize organize 3349 organization 60 organ* 26
ok ok 2408 compr* 327 comprehesion 327 counting 327 damaged 230 damag* 202 assist 90 hundreds 64 give 62 mom 51 tradi* 51 traditional 51 hundr* 40 agree 36 20 31 possible 28
okap cap 1760 haitien 1226 haiti* 34
okay lots 1271 caye 905 cayes 905 aux 331 les 270 flooding 9 flood* 8
oke 21 1228 ready 1119 imfor* 960 imformations 960 answering 421 moments 421 photo* 421 photocopy 421 dad 352 rains 165 telli* 131 telling 131 ok 62 pas 50 pass 50 troub* 19
oken none 4154
oken* none 2068 darbo* 612 darboun 612 leogan 612 ester* 530 estere 530 visit 87 l 59 artib* 33 artibonite 33 espec* 12 especially 12 distributed 7 located 7 any 5 rue 4
okenn none 2068 darbo* 612 darboun 612 leogan 612 ester* 530 estere 530 visit 87 l 59 artib* 33 artibonite 33 espec* 12 especially 12 distributed 7 located 7 any 5 rue 4
okin none 4154
okon* contrary 16322 contr* 34
okontre contrary 16322 contr* 34
oktb october 4675 octob* 3659
okto* october 4675 octob* 3659
oktob october 4675 octob* 3659
on prevent 242 start* 218 started 218 ministere 217 exact* 214 exactly 214 one 196 preve* 183 anoth* 146 another 146 decided 132 rtho 130 tremb* 130 trembling 130 brack* 120 bracket 120
oncl* uncle 2150 aunt 1724
oncle uncle 2150 aunt 1724
one greetings 1152 greet* 635 caraib 277 lumie* 277 lumiere 277 namin* 277 naming 277 radio* 277 radios 277 batis* 268 batiste 268 benna* 268 bennau 268 entri* 268 entries 268 advance 203
ong ong 1391 nail 1132 ngo 982 incomplete 168 incom* 154 aviat* 51 aviation 51 mainl* 51 mainly 51 responsables 51 steet 51 thhe 51 domai* 50 domains 50 mr 31 availability 27
ont has 1073
onu minus* 2570 minustah 2570 un 1354 nations 5 unite* 3 united 3
onz eleve* 20725 eleven 20725
oper* operation 3619 surgery 3619 opera* 2209 surge* 1259 condu* 222 conducteur 222 exp 222 feber* 222 febert 222 mathi* 222 mathieu 222 operator 222 souve* 222 souverain 222 glas 89 glass 89
operasion operation 5860 surgery 5860 surge* 2038 opera* 210
operasyon operation 5860 surgery 5860 surge* 2038 opera* 210
opere operation 5860 surgery 5860 surge* 2038 opera* 210
opin* opini* 1644 opinion 1644
opinyon opini* 1644 opinion 1644
opit* hospital 1109 hospi* 780
opital hospital 1109 hospi* 780
opre* asthm* 2719 asthma 2719
opresyon asthm* 2719 asthma 2719
or bags 507 mats 507 waters 507 wenee* 388 weneed 388 mat 329 recov* 320 recover 320 management 275 guide 241 chanc* 205 chance 205 allha* 199 allhadino 199 belongings 199 exhau* 199
oral iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
orev* goodb* 6266 goodbye 6266
orevwa goodb* 6266 goodbye 6266
orfe* orpha* 3805 orphanage 403 orphan 382 orphans 121
orfelin orphan 3963 orphans 1252 orpha* 440
orfelina orphanage 4388 orpha* 880
orga* organ* 833 organization 567 organize 477 organizations 211 culturelle 25 educative 25 enfan* 25 enfants 25 epano* 25 epanouisment 25 fami 25 pour 25 uceee* 25 uceeedh 25 affai* 15 affaires 15
organisasyon organizations 3593 organize 1447 organ* 182 organization 26
organisation organize 616 affai* 452 affaires 452 organization 414 recog* 295 recognized 295 recov* 238 recover 238 management 205 organ* 181 guide 179 socia* 173 social 173 chanc* 152 chance 152 manag* 104
organiser organize 3349 organization 60 organ* 26
organisme organize 3349 organization 60 organ* 26
orph* orphans 2232 orphan 1194 orpha* 784 orphanage 661 1189 82 152 82 206 82 2353 82 257 82 3106 82 4000 82 childrens 82 refugees 8 500 5
orphelin orphan 2825 orphanage 1563 orphans 892 orpha* 314
orphelinat orphan 2825 orphanage 1563 orphans 892 orpha* 314
orphelins orphans 1882 orpha* 662 orphan 616 1189 440 152 440 206 440 2353 440 257 440 3106 440 4000 440 childrens 440 orphanage 341 refugees 42 500 28 persons 12 adult* 5
orya* orient 10083 orien* 1106 guide 154
oryante orient 10083 orien* 1106 guide 154
oswa or 814 e 632 kindl* 568 kindle 568 sait 568 tants 568 mail 522 plate 234 tant 167 un 44 groun* 7 ground 7 may 5
otaj hosta* 6299 hostage 6299
otel hotel 6350 armed 21 el 21 hanch* 21 hancho 21 lobby 21 machi* 21 machine 21 brown 7
otl hotel 6434
oto vehic* 1300 vehicle 1300 guy 689 car 653 civil 538 engineer 304 engin* 156 broke* 72 broken 72 wife 58 baby 40
otob* bus 4467
otobis bus 4467
otor* autho* 1849 authorities 1002 commuity 269 authority 268 autor* 197 autorities 197 chane* 197 chanel 197 crist* 197 cristof 197 badly 129 bigge* 122 bigger 122 fanfa* 46 fanfan 46 concerned 25
otorite authorities 1648 autho* 1142 authority 397 commuity 299 autor* 219 autorities 219 chane* 219 chanel 219 crist* 219 cristof 219 badly 144 bigge* 135 bigger 135 fanfa* 51 fanfan 51 concerned 42
otou aroun* 1928 around 1928
otow* main 2682 highw* 2197 highway 2197
otowout main 2682 highw* 2197 highway 2197
ou or 186 you 106 propr* 67 proprietary 67 eartq* 61 eartquake 61 ganna 57 buse 48 buses 48 identified 48 sms 42 alexi* 36 alexie 36 insul* 36 insult 36 nd 36
ouan* ouana* 3454 ouanaminthe 3454
ouanaminthe ouana* 3454 ouanaminthe 3454
ouby* least 528 or 516 ou 513 maste* 427 master 427 assistances 361 businesses 359 enjoy* 359 enjoying 359 pillaging 359 stand* 359 standing 359 store* 359 stores 359 current 313 key 202
oubyen least 661 or 645 ou 642 businesses 449 enjoy* 449 enjoying 449 pillaging 449 stand* 449 standing 449 store* 449 stores 449 quake 185 thems* 32 themselves 32 learned 17 pilla* 17
oue watch 6734 look 75
ouga* voodo* 5210 voodoo 5210 priest 947 pries* 927
ougan voodo* 5210 voodoo 5210 priest 947 pries* 927
oura* hurri* 1100 hurricane 1100 cyclone 807 cyclo* 360 storm 105
ouragan hurri* 1100 hurricane 1100 cyclone 807 cyclo* 360 storm 105
out augus* 7090 august 7090
ouv union 1061 leogann 1035 open 456 banks 448 weste* 359 western 359 resum* 201 resume 201 faculties 172 opene* 133 opened 133 exten* 49 extended 49 facul* 24 again 11 maria* 8
ouve opene* 1171 opened 1171 gerar* 924 gerard 924 wet 582 open 178 rains 155 openi* 80 opening 80 cafe 58 cyber 58 great 30 streets 6 done 3 way 3
ouve* opene* 1528 opened 1528 open 680 reopen 72 reopening 13 reope* 10
ouvert opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
ouverte opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
ouvett opene* 2564 opened 2564 open 3
ouvr* open 808 zones 769 print 355 ambas* 186 ambassy 186 rendezvous 186 opene 163 prisons 163 would* 163 wouldn 163 batis* 146 batiste 146 benna* 146 bennau 146 entri* 146 entries 146
ouvri zones 941 open 873 print 506 ambas* 227 ambassy 227 rendezvous 227 batis* 179 batiste 179 benna* 179 bennau 179 entri* 179 entries 179 repon* 166 reponening 166 residence 147 exami* 98
ouvrir opene 898 prisons 898 would* 898 wouldn 898 opene* 779 opened 779 reopen 719 reopening 126 reope* 96 door 28 priso* 25 least 8 educa* 3 education 3
ouwa* hurri* 1126 hurricane 1126 cyclone 826 cyclo* 369
ouwagan hurri* 1126 hurricane 1126 cyclone 826 cyclo* 369
ovwa goodb* 6266 goodbye 6266
ozal* aroun* 1928 around 1928
ozalantou aroun* 1928 around 1928
ozet* america 3971 states 371 state* 370 ameri* 39 unite* 8 united 8 usa 5
ozetazini america 3971 states 371 state* 370 ameri* 39 unite* 8 united 8 usa 5
p won 179 p 168 sen 133 sens 133 stopp* 125 stopped 125 leaders 85 boul 83 phone* 83 phones 83 leade* 72 broug* 68 brought 68 emess* 68 emessage 68 link 68
pa t 78 not 73 don 63 no 38 cant 28 canno* 21 cannot 21 cheap 21 got 20 dont 19 never 18 examp* 14 example 14 2428 11 breathing 11 baddl* 10
paco* pacot 10167
pacot pacot 10167
pado* forgi* 4082 forgive 4082 sorry 899 excus* 789 excuse 789
padon sorry 1797 excus* 1578 excuse 1578
padone forgi* 8164 forgive 8164
padonnen forgi* 8164 forgive 8164
pafw* sometimes 8985
pafwa sometimes 8985
page* reach* 376 reached 376 cloths 296 wear 296 educt* 278 eduction 278 resou* 278 resource 278 witho* 257 without 257 danjo* 157 danjour 157 urege* 157 uregent 157 uncle 144 bunch 143
pagen reach* 424 reached 424 cloths 330 wear 330 educt* 313 eduction 313 resou* 313 resource 313 danjo* 177 danjour 177 urege* 177 uregent 177 witho* 166 without 166 bunch 162 containers 162
pagenyen witho* 808 without 808
paie* salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
paiement salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
pain bread 12531
paix paix 1662 peace 550 heave* 514 heaven 514 75 377 mahot* 377 mahotie 377 rail 266 de 230 corne* 57 corner 57 du 4
paj page 17557
paja* ever 1317 bas 1125 verre* 1125 verrettes 1125 sendi* 356 sending 356 countries 297 gouvernement 285 gouve* 185 lots 56 thing 30 most 8 regio* 4 region 4
pajanm ever 1976 bas 1687 verre* 1687 verrettes 1687 most 12 regio* 6 region 6 artib* 3 artibonite 3 never 3
pak easte* 10363 easter 10363 park 3400
paka plea 282 pleas 282 boyer 212 160 187 motorola 187 wx 187 breaked 170 supports 170 out 163 plastic 121 save 120 canno* 114 cannot 114 350 99 amounts 99 galet* 99
paka* relatives 1043 unabl* 1006 unable 1006 relat* 985 favor 748 ones 687 singl* 675 single 675 separate 434 separ* 364 crowd 270 10 152 foreign 13 rebuild 11 forei* 8 canno* 5
pakab unabl* 1526 unable 1526 ones 1030 singl* 1012 single 1012 separate 652 separ* 545 10 228 foreign 20 rebuild 16 forei* 12 rebui* 8 assistance 3
pako pacot 2542 yet 500 froid* 453 froide 453 hasnt 301 msg 301 pm 301 rivie* 259 riviere 259 6 198 rubbles 146 decided 118 decid* 39 earli* 37 earlier 37 everybody 30
pako* wrong 1214 right 197 not 121 messages 76 do 59 even 40 know 11 receive 6 did 4 was 3
pakonnen do 172 not 150 know 31
pal palac* 2777 palace 2777 speak 768 talk 208
pale palac* 893 palace 893 talk 735 speak 550 talki* 470 talking 470 sore 160 poten* 125 potent 125 speak* 125 speaking 125 voice* 125 voices 125 throa* 91 throat 91 avala* 76
pale* reports 3437 residential 3437 unver* 3437 unverified 3437 speak 1152 talk 313 kensk* 6 kenskoff 6 escaped 5 leavi* 5 leaving 5 escap* 3
palem speak 2304 talk 625
pali* malar* 4277 malaria 4277
palidis malar* 4277 malaria 4277
palm* parli* 4037 parliament 4037 gonav 1038 palma 1038 deput* 246 deputy 246
palman parli* 5383 parliament 5383 deput* 328 deputy 328
palmant parli* 5383 parliament 5383 deput* 328 deputy 328
palmante parli* 5383 parliament 5383 deput* 328 deputy 328
palu* malar* 4277 malaria 4277
paludisme malar* 4277 malaria 4277
pam pam 1118 folk 554 folks 554 dep 521 wfp 509 darbo* 221 darboun 221 leogan 221 his 202 resso* 158 ressources 158 wipe 158 wipes 158 gotte* 115 gotten 115 p 106
pamp* diape* 2182 diapers 2182
pampers diape* 2182 diapers 2182
pampez diape* 2182 diapers 2182
pampz diape* 2182 diapers 2182
pana* colom* 7484 colombia 7484 panam* 7484 panama 7484
panama colom* 7484 colombia 7484 panam* 7484 panama 7484
pand* while 1229 durin* 1062 during 1062 huric* 143 huricanes 143 sendi* 133 sending 133 countries 111 gouvernement 107 digiceel 87 seime 87 thio 87 thios 87 gouve* 69 remak* 51 remake 51
pandan while 1491 durin* 830 during 830 huric* 321 huricanes 321 sendi* 153 sending 153 remak* 140 remake 140 countries 127 gouvernement 122 digiceel 92 seime 92 thio 92 thios 92 gouve* 79
pani* panic 8553
panik panic 8553
panike panic 8553
pann* panel 3691 solar 3691
panno panel 3691 solar 3691
panp* diape* 2182 diapers 2182
panpez diape* 2182 diapers 2182
panpz diape* 2182 diapers 2182
pans* thoug* 890 thought 753 think 708 dress* 565 dressing 565 banda* 297 bandage 297 via 158 human 139 cheki* 121 chekina 121 philanthropy 121 asked 88 picture 76 complete 45 think* 41
panse thoug* 942 thought 797 think 750 dress* 299 dressing 299 via 167 banda* 157 bandage 157 human 147 cheki* 129 chekina 129 philanthropy 129 asked 93 picture 81 complete 48 think* 43
pansman dress* 5081 dressing 5081 banda* 2675 bandage 2675 wound 42
pant* pant 6415 pants 6415 trous* 6415 trousers 6415 jumpi* 2037 jumping 2037 dream 526 think* 76 thinking 76
pantalon pant 12830 pants 12830 trous* 12830 trousers 12830
pany* spani* 3742 spanish 3742 domingo 741 repub* 213 republic 213 dominican 126 domin* 92
panyl spani* 5613 spanish 5613
panyol spani* 2807 spanish 2807 domingo 1112 repub* 320 republic 320 dominican 189 domin* 138 santo 3
pap won 303 officers 207 rserv* 137 rservoire 137 prsid* 101 prsident 101 boul 77 phone* 77 phones 77 doing 72 media 70 strug* 70 struggle 70 drivers 67 nowad* 67 nowadays 67
papa fathe* 1751 father 1751 trage* 5 tragedy 5 officers 3
papa* mom 2152 tradi* 2152 traditional 2152 fathe* 877 father 877 dad 336
papam mom 2152 tradi* 2152 traditional 2152 fathe* 877 father 877 dad 336
papy* paper 2574 papers 1670 propr* 890 proprietary 890 paper* 747 toilet 404 toile* 215 someb* 60 somebody 60 docum* 50 documents 50 his 16
papye paper 2574 papers 1670 propr* 890 proprietary 890 paper* 747 toilet 404 toile* 215 someb* 60 somebody 60 docum* 50 documents 50 his 16
par beate* 390 beaten 390 brack* 212 bracket 212 midda* 212 midday 212 modes* 198 modesty 198 titanic 198 affai* 183 affaires 183 souna* 171 sounami 171 spell* 171 spelling 171 thanking 171
para* paren* 2233 parents 2233 dupon* 242 dupont 242 heigh* 242 heights 242 parac* 242 parachuting 242 reserves 242 reser* 169 goods 41 9 23 professor 22 educt* 7 eduction 7 resou* 7
paran paren* 2792 parents 2792 educt* 9 eduction 9 resou* 9 resource 9 convi* 7 convicts 7 seeki* 7 seeking 7 escaped 5 escap* 3 shoot* 3 shooting 3
parc* bruis* 377 bruised 377 too 370 because 141 beg 122 becau* 121 daugh* 96 daughter 96 she 24 but 12 important 12 love 12 impor* 11 message 5 s 5 cente* 4
parce too 555 because 177 becau* 152 but 18 important 18 love 18 impor* 17 s 8 message 7 note 6 notes 6 messa* 3 work 3
pard* sorry 1797 excus* 1578 excuse 1578
pardon sorry 1797 excus* 1578 excuse 1578
pare separating 1162 ready 895 beggi* 482 begging 482 dupon* 235 dupont 235 heigh* 235 heights 235 parac* 235 parachuting 235 reserves 235 playi* 213 playing 213 reser* 164 separ* 163 rains 132
pare* relative 3644 godfa* 2495 godfather 2495 tied 498 ll 288 paren* 211 parents 211 relat* 203 1189 180 152 180 206 180 2353 180 257 180 3106 180 4000 180 childrens 180
parenn godfa* 14968 godfather 14968
parent relative 12148 relat* 676 paren* 16 parents 16
parents relative 12148 relat* 676 paren* 16 parents 16
parf* sometimes 5934 often 2771
parfois sometimes 5934 often 2771
pari pari 10901 paris 10901 france 23 franc* 8
pari* fond 6054 paris* 6054 parisien 6054
parisien fond 6054 paris* 6054 parisien 6054
parl* speak 1728 exact* 908 exactly 908 talk 469 whom 347 talki* 113 talking 113 its 108
parle speak 2304 talk 625
parler exact* 1816 exactly 1816 speak 1152 whom 695 talk 313 talki* 227 talking 227 its 215
parlez speak 2304 talk 625
part* gone 1759 participate 1669 everywhere 720 parti* 465 leave 12 homeland 5 left 5 programs 5 beaut* 4 beautiful 4
parti gone 4105 leave 28 left 12
participation participate 3920 parti* 1093
participer participate 3698 parti* 1031 programs 112 homeland 102 beaut* 74 beautiful 74 dear 34 reconstruction 10 acces* 6 access 6 recon* 4
partie gone 4105 leave 28 left 12
partir gone 4105 leave 28 left 12
partout everywhere 5041
pas no 125 still 77 announces 67 effer* 67 effert 67 magno* 67 magnola 67 trenb* 67 trenblement 67 not 58 opene 57 prisons 57 would* 57 wouldn 57 isn 55 brack* 53
pasa* passenger 16816 passengers 16816 passe* 3
pasaje passenger 16816 passengers 16816 passe* 3
pase pass 234 pas 232 happe* 196 passed 152 illeg* 138 illegally 138 passe* 111 than 111 arab 97 ocloc* 83 oclock 83 happening 67 aren 65 included 65 circu* 56 circulate 56
pask provinces 514 suffering 235 because 177 clothes 170 provi* 160 becau* 152 cloth* 79 suffe* 62 left 39 still 16
pask* becau* 191 because 184 laval* 82 lavale 82 pilla* 66 latre* 54 latremblay 54 nkow 52 norma* 43 normal 43 breath 37 pou 34 short 31 caste* 29 castera 29 crad 29
paske becau* 187 because 178 laval* 87 lavale 87 pilla* 74 latre* 57 latremblay 57 nkow 56 norma* 44 normal 44 breath 40 pou 36 short 33 caste* 31 castera 31 crad 31
paskeu because 354 becau* 304
pasp paspo* 888 pasport 888 allow* 741 allowed 741 printing 665 passp* 607 passport 607 proceed 341 print* 282 proce* 102 homeland 59
pasp* passp* 880 passport 880 canadian 622 paspo* 110 pasport 110 fill 87 print 59 immig* 39 immigration 39 procedures 35 translate 35 trans* 27 important 16 impor* 15 canad* 10 message 6
paspo passp* 929 passport 929 print 210 procedures 152 translate 51 trans* 39 important 23 impor* 22 immig* 15 immigration 15 agenc* 11 agency 11 renew 10 message 9 start* 8 started 8
pass* requesting 711 passp* 356 passport 356 monne* 286 monney 286 spend 191 enoug* 116 enough 116 cv 101 important 84 impor* 80 student 50 issue 49 notes 30 note 27 stude* 19
passeport visa 977 passp* 650 passport 650
passer spend 509 enoug* 310 enough 310 cv 270 student 133 translate 108 trans* 82 stude* 51 important 49 impor* 47 wife 42 child 32 tell 32 him 24 s 22 notes 17
passport monne* 1684 monney 1684 passp* 726 passport 726 issue 291
past pasto* 6274 pastor 6274 minister 3
past* pasto* 6274 pastor 6274 minister 3
paste pasto* 6274 pastor 6274 minister 3
pat toothbrush 654 toothpaste 654 medecin 558 did 482 went 409 intac* 244 intact 244 incomplete 186 incom* 170 leave 162 men 106 medec* 91 left 71 police 45 polic* 33 dont 30
pata* share 3250 sweet 1972 commuity 539 badly 259 bigge* 244 bigger 244 talk 160 divid* 144 divide 144 heard 123 reply 72 potat* 46 potato 46 littl* 41 little 41 complaining 36
pataje share 5417 commuity 898 badly 431 bigge* 406 bigger 406 divid* 240 divide 240 complaining 61 distributed 22
patat sweet 9859 potat* 232 potato 232
pate did 915 was 716
pati party 1134 porti* 696 portion 696 leave 422 parties 275 placed 275 place* 202 blvd 195 innov* 195 innovat 195 nay 195 octobre 195 left 185 helpi* 160 helping 160 desin* 110
pati* parti* 1766 participation 1350 part 601 participate 438 panif* 284 panification 284 patic* 284 paticipate 284 reorg* 284 reorganizations 284 scola* 281 scolarship 281 participle 157 whoul* 119 whould 119 croch* 107
patisipasyon participation 14808 participate 20 parti* 6
patisipe parti* 1263 part 773 participate 694 participation 546 participle 474 panif* 365 panification 365 patic* 365 paticipate 365 reorg* 365 reorganizations 365 scola* 361 scolarship 361 whoul* 337 whould 337 peoples 101
pato* everywhere 5041
patou everywhere 5041
patw* employer 16093 bos 755 boss 755 owner 517
patwon employer 16093 bos 755 boss 755 owner 517
pay salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
paye salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
paye* salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
payer salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
pays count* 286 northern 278 resul* 253 result 253 unkno* 191 unknown 191 country 166 belongs 164 greething 164 recom* 164 recommendation 164 reconstruct 164 opene 156 prisons 156 would* 156 wouldn 156
pcq doubt 963 because 231 becau* 198 leave 36 world 11
pdep paix 1948 de 821 port 8
pdi lose 692 lives 337 lost 330 fathe* 148 father 148 everything 58 their 27 mothe* 8 mother 8 every* 7
pdp paix 1948 de 821 port 8
pe fear 1447 afrai* 988 afraid 988 priest 922 pries* 902 findi* 502 finding 502 grandfather 477 p 177 scare* 164 scared 164 grand* 45
pech fishe* 9133 fisher 9133 fisherman 9133
pech* sin 8164 fishe* 4567 fisher 4567 fisherman 4567
peche sin 8164 fishe* 4567 fisher 4567 fisherman 4567
pedi lost 679 lose 164 lives 14 repla* 9 replace 9 archives 8 certificate 8 certi* 7 everything 7 akden* 6 akdenans 6 appearing 6 forms 6 remak* 6 remake 6 birth* 4
pedi* lose 2050 lost 5
pedit lose 2050 lost 5
pedu lose 2050 lost 5
pel shove* 11714 shovel 11714
pele* peler* 3121 pelerin 3121
pelerin peler* 3121 pelerin 3121
pelr* peler* 3121 pelerin 3121
pelren peler* 3121 pelerin 3121
pema* paid 5620 payme* 2277 payment 2277 pay 6
peman paid 5620 payme* 2277 payment 2277 pay 6
peme* permi* 3439 permit 3439 allow 2229
pemet permi* 3439 permit 3439 allow 2229
pemi licen* 5586 license 5586 permi* 332 permit 332
pen bread 12531
pend* durin* 1265 during 1265 debit 620 flowed 620 h 620 liqui* 620 liquid 620 mn 620 flowe* 609 quant* 141 quantity 141 befor* 21 before 21 after 4
pendant durin* 1265 during 1265 debit 620 flowed 620 h 620 liqui* 620 liquid 620 mn 620 flowe* 609 quant* 141 quantity 141 befor* 21 before 21 after 4
pens* belie* 1182 believe 1182 darli* 592 darling 592 br 387 soint 387 upon 387 crazy 283 think* 206 thinking 206 think 191 angel 138 praye* 4 prayer 4 durin* 3 during 3
pense darli* 846 darling 846 belie* 775 believe 775 br 516 soint 516 upon 516 crazy 404 think* 275 thinking 275 angel 184 think 147 praye* 6 prayer 6 durin* 5 during 5
penser believe 2577 belie* 2576 think 22
pep nation 4746 restaurant 1615 resta* 176
perd* lose 550 everything 330 losed 330 lost 286 mole 80 nicol* 80 nicolas 80 destroy 78 persons 74 consider 59 every* 40 rarel* 33 rarely 33 ceism* 28 ceisme 28 supposed 12
perdi lose 2050 lost 5
perdons lose 1558 everything 370 every* 45 lost 4
perdre lose 1558 everything 370 every* 45 lost 4
perdu losed 536 lost 349 everything 259 lose 207 mole 161 nicol* 161 nicolas 161 destroy 158 supposed 131 persons 121 consider 96 rarel* 90 rarely 90 every* 32 consi* 15 own 14
perdue lose 1558 everything 370 every* 45 lost 4
pere priest 1035 pries* 1013 fathe* 842 father 842 grandfather 608 grandmother 386 grand* 58
perm* permi* 3439 permit 3439 allow 2229
permettre permi* 3439 permit 3439 allow 2229
permis permi* 3439 permit 3439 allow 2229
pers* elder* 550 elderly 550 nobod* 303 nobody 303 person 275 perso* 198 dupon* 141 dupont 141 heigh* 141 heights 141 parac* 141 parachuting 141 reserves 141 reser* 99 old 29 goods 24
personne nobod* 910 nobody 910 person 358 perso* 257 one 3
personnes elder* 825 elderly 825 dupon* 257 dupont 257 heigh* 257 heights 257 parac* 257 parachuting 257 reserves 257 person 207 reser* 179 perso* 149 goods 43 old 43 9 24 professor 23
peso* adult 1069 nobod* 908 nobody 908 breathe 292 one 228 deman* 208 demand 208 enter* 208 enterprise 208 solve 208 unabl* 117 unable 117 smell 106 priva* 60 private 60 customer 36
peson nobod* 1195 nobody 1195 one 384 talk 92 heard 71 reply 41 littl* 24 little 24 hi 12 write 9
pesonn adult 2406 nobod* 910 nobody 910 breathe 657 unabl* 264 unable 264 smell 239 due 66 breat* 27 one 3
pete blind 5276
pete* perha* 3207 perhaps 3207 ministere 1230 decided 749 repla* 714 replace 714 id 573 decid* 249 openi* 151 opening 151 education 4 educa* 3 minis* 3
petet perha* 9621 perhaps 9621 maybe 7
peti* small 737 petionville 402 petio* 396 petit 356 whats* 160 whatsoever 160 l 121 petion 109 cay 93 overp* 93 overpopulation 93 overw* 93 overwhelmed 93 risin* 93 risings 93 aubra* 81
petion petion 1072 petio* 855 petionville 514 aubra* 470 aubran 470 banqu* 470 banque 470 bph 470 clima* 470 climatec 470 haitienne 470 ville 352 populaire 315 57 179 adult* 62 adults 62
petionville petionville 3494 petio* 258
petit petit 854 small 603 cay 347 overp* 347 overpopulation 347 overw* 347 overwhelmed 347 risin* 347 risings 347 goave 126 bai 116 creol 116 ingli* 116 inglish 116 adres* 60 adress 60
petite small 1572 whats* 993 whatsoever 993 petit* 345 petite 345 dorel* 198 dorelien 198 50 82 bis 82 canaa* 62 canaan 62 33 59 rivie* 27 riviere 27 littl* 14 little 14
petits small 2411 littl* 222 little 222
pett perha* 9621 perhaps 9621 maybe 7
pety* petio* 1791 petion 339 petionville 318 continuing 149 dyeg 149 ville 111 weak 96 beral 66 gen 66 petioville 66 115 59 chava* 59 chavanne 59 impass 59 mal 59 wat 59
petyon petio* 1266 beral 372 gen 372 petioville 372 115 336 chava* 336 chavanne 336 impass 336 mal 336 wat 336 petionville 329 marie 263 petion 27 ville 9 thirst 5 impas* 4
petyonvil continuing 1674 dyeg 1674 petionville 1240 weak 1074 petio* 608 petion 66 ville 22 means 9 regio* 7 region 7
peup* peupl* 1751 peuple 1751 population 732 popul* 715 donations 529 membe* 529 members 529 nazar* 529 nazareen 529 donat* 321 hinch* 146 hinche 146 du 11 20 7
peuple peupl* 1751 peuple 1751 population 732 popul* 715 donations 529 membe* 529 members 529 nazar* 529 nazareen 529 donat* 321 hinch* 146 hinche 146 du 11 20 7
peur fear 3083 afrai* 2106 afraid 2106 scare* 64 scared 64
peut exact* 726 exactly 726 rtho 415 tremb* 415 trembling 415 whom 278 bruis* 249 bruised 249 could 169 can 93 talki* 91 talking 91 again* 88 against 88 its 86 beg 81
peux sentence 462 sente* 456 cv 270 student 133 can 110 then 85 stude* 51 each 43 tell 32 reply 9 thank* 4 thanks 4
peye pay 2708 fee 960 fees 960 tuiti* 960 tuition 960 imfor* 497 imformations 497 paid 30 payme* 12 payment 12 bonit* 11 bonite 11 usenm* 11 usenmake 11 troub* 10 trouble 10
peyi country 494 count* 431 leavi* 176 leaving 176 link 68 onlin* 68 online 68 orlan* 68 orlando 68 calam* 55 calamity 55 mist 55 striv* 55 striving 55 front* 42 frontiere 42
peyi* peasant 3125 peasa* 2072 decis* 342 decision 342 doing 279 sendi* 209 sending 209 countries 174 gouvernement 167 reconstruction 156 also 152 american 146 ameri* 128 gouve* 108 foods* 89 foodstuff 89
peyizan peasant 7636 peasa* 5414 foods* 242 foodstuff 242 pea 242 peas 242 peasants 241 culti* 209 cultivate 209 seed 175 seeds 175 farme* 127 farmer 127 corn 18 land 4 oil 4
peym* paid 5620 payme* 2277 payment 2277 pay 6
peyman paid 5620 payme* 2277 payment 2277 pay 6
peze weigh 23428
phar* pharmacy 4595 pharm* 3626
pharmacie pharmacy 4595 pharm* 3626
phon* cannn* 1404 cannnot 1404 fifa 1134 game 911 cell 370 phone 133 digicel 123 2010 43 books 31 digic* 30 free 28 book 9 love 9 anyon* 6 anyone 6
phone cannn* 1404 cannnot 1404 fifa 1134 game 911 cell 370 phone 133 digicel 123 2010 43 books 31 digic* 30 free 28 book 9 love 9 anyon* 6 anyone 6
pi most 639 bigge* 412 bigger 412 biggest 388 fewer 379 later 316 cost 304 showering 242 worse 226 bette* 208 better 208 well 143 parties 128 placed 128 worst 123 drivers 115
pibl* publi* 2333 public 2333 producing 491 produ* 488 office 422 alert 224 offic* 156 seems 111 seem 68 thought 54 squar* 40 square 40 thoug* 11
piblic publi* 3922 public 3922
piblik publi* 1812 public 1812 producing 614 produ* 611 office 528 squar* 282 square 282 alert 280 offic* 196 seems 139 seem 85 thought 67 thoug* 14 park 5
pibo* best 3442 bette* 515 better 515
pibon best 3442 bette* 515 better 515
pidm* epide* 3315 epidemic 3315 infec* 346 infection 346
pidmie epide* 3315 epidemic 3315 infec* 346 infection 346
pied feet 4328 foot 4328 leg 152
pied* feet 4328 foot 4328 leg 152
pieds feet 4328 foot 4328 leg 152
pik picka* 9622 pickaxe 9622
pike injec* 5810 injection 5810 insecticide 782 mousk* 648 mouskitous 648 insec* 640 shot 565 keep 192 ong 56 far 40 kill 36 net 4
piki injec* 11621 injection 11621 shot 1129
pikw* picka* 9622 pickaxe 9622
pikwa picka* 9622 pickaxe 9622
pil batte* 3207 battery 3207 piles 1046 kensk* 1041 kenskoff 1041 many 254 very 238 pile 188 much 64 ourse* 19 ourselves 19 lot 9 anoth* 3 another 3
pima* peppe* 7484 pepper 7484 worse 2144
pimal worse 4288
piman peppe* 14968 pepper 14968
pire worse 3729 bad 477
pisk* since 1195 because 20 becau* 17
piske since 1195 because 20 becau* 17
pita later 6006
piti fewer 1802 small 1434 fluid* 421 fluids 421 breast 380 breas* 181 less 102 repla* 64 replace 64 les 37 keep 32 babie* 21 babies 21 ll 19 milk 13 big 6
piti* child 417 child* 395 son 319 pity 285 daugh* 238 daughter 238 children 208 huge 136 childbirth 129 kid 124 kids 124 havnt 105 fluid* 99 fluids 99 told 90 breast 89
pitie pity 4842 mercy 605
pitim child 2149 children 303 child* 208
pitit child* 400 son 387 daugh* 289 daughter 289 child 266 childbirth 206 children 195 huge 167 kid 149 kids 149 havnt 127 fluid* 120 fluids 120 told 110 breast 109 bigge* 55
pititm child 2149 children 303 child* 208
pito inste* 4296 instead 4296 rathe* 3915 rather 3915 bette* 670 better 670 handing 267 handling 267 technicians 267 form 188 handi* 69 handl* 39 institutions 32 white* 25 whites 25 back 17
pity* pity 4842 mercy 605
pitye pity 4842 mercy 605
piya* loot 3044 looti* 3044 looting 3044 minutes 466 recharging 391 international 310 recha* 278 minut* 136 cell 131 inter* 38 last 30 week 25 digicel 18 received 10 digic* 4 free 4
piyaj loot 9133 looti* 9133 looting 9133
piye loot 4567 looti* 4567 looting 4567 businesses 899 enjoy* 899 enjoying 899 pillaging 899 stand* 899 standing 899 store* 899 stores 899 thems* 65 themselves 65 learned 34 pilla* 34 learn* 5
pk why 1061
pkwa why 1061
pl spent 531 pap 455 lacro* 255 lacrobat 255 lower 255 mission 255 places 255 touch* 255 touched 255 personal 252 opini* 189 opinion 189 countryside 153 orang* 146 orange 146 aroun* 76
plac* champs 1365 champ* 925 place 410 dorel* 297 dorelien 297 room 240 50 123 bis 123 canaa* 93 canaan 93 33 88 witho* 79 without 79 mar 57 mars 57 dessa* 23
place champs 1820 champ* 1234 place 430 room 320 witho* 106 without 106 mar 75 mars 75 dessa* 31 dessalines 31
plai* plain 476 dress* 462 dressing 462 answered 407 plain* 304 plaine 304 banda* 243 bandage 243 becoming 212 complicated 212 forwa* 212 forward 212 waste 212 despr* 144 desprate 144 souna* 125
plaie dress* 5081 dressing 5081 banda* 2675 bandage 2675 wound 42
plaine plain 1744 plain* 1116 plaine 1116 la 89
plait answered 639 becoming 333 complicated 333 forwa* 333 forward 333 waste 333 despr* 226 desprate 226 souna* 197 sounami 197 spell* 197 spelling 197 thanking 197 times 192 writt* 76 written 76
plaj beach 11058
plan plan 2622 recharge 867 moya 372 falli* 317 falling 317 waitt* 243 waitting 243 blocks 191 polit* 191 political 191 econo* 171 economic 171 walk 145 socia* 29 social 29 minutes 20
plan* board 1870 plank 1870 condom 1164 harve* 894 harvest 894 plant 894 planning 537 plann* 535 control 351 contr* 350 panif* 319 panification 319 patic* 319 paticipate 319 reorg* 319 reorganizations 319
planch board 14957 plank 14957 wood 53
planin condom 2328 control 1402 contr* 1400 planning 1074 plann* 1069 infec* 338 infection 338 condo* 312 doctors 36
planing condom 4656 planning 2147 plann* 2139 condo* 625
plant harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
plante harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
plas squar* 1656 square 1656 publi* 727 public 727 park 499 space 296 mauso* 279 mausolee 279 palai* 279 palais 279 place 257 boyer 246 named 234 rd 74 facin* 52 facing 52
plas* sheet 2148 plast* 1877 cloth 1800 dza 687 plastik 687 parties 619 placed 619 place* 455 areas 122 plastic 100 tryin* 99 trying 99 thirst 18 anoth* 6 another 6 didn 3
plastik sheet 2864 plast* 2503 cloth 2401 dza 916 plastik 916 plastic 133 didn 4
plat dish 2572 plate 1511 please 67 pleas* 66
plat* plate* 2299 plateau 2299 central 1437 centr* 898 overc* 126 overcrowded 126 citie* 59 cities 59
plato plate* 2299 plateau 2299 central 1437 centr* 898 overc* 126 overcrowded 126 citie* 59 cities 59
ple wound 1571 car 621 lwe 546 lwes 546 rapid* 316 rapidly 316 tc 316 ambroide 315 salem 315 dress* 292 dressing 292 banda* 154 bandage 154 ambro* 137 maglo* 137 magloire 137
plea* pista* 194 pistache 194 noire 173 savan* 168 savane 168 gues 167 guess 167 mercr* 167 mercredi 167 mix 167 mounn 167 takin* 167 taking 167 whos 167 perni* 164 pernier 164
please pista* 194 pistache 194 noire 173 savan* 168 savane 168 gues 167 guess 167 mercr* 167 mercredi 167 mix 167 mounn 167 takin* 167 taking 167 whos 167 perni* 164 pernier 164
plen full 1911 plain 1046 teste* 802 testere 802 vitim* 802 vitims 802 bolo 408 bolos 408 vifra* 408 vifranc 408 plain* 335 plaine 335 fill 286 la 27 lots 3
plen* complain 2776 complaint 2776 plain 1308 commuity 628 badly 301 bigge* 284 bigger 284 compl* 63 complaining 42 distributed 16
plenn plain 5232
plent complain 5661 complaint 5661
plenyen complain 2769 complaint 2769 commuity 1298 badly 623 bigge* 587 bigger 587 complaining 88 compl* 70 distributed 32
pleu* cry 2464 raini* 604 raining 604 tears 353 tear 254 rain 4
pleure cry 5551
pleurer tears 6175 tear 4437 cry 115
pleut raini* 1208 raining 1208 rain 7
pleuvoir raini* 1208 raining 1208 rain 7
pley* complain 5661 complaint 5661
pleyen complain 5661 complaint 5661
pli rain 525 detai* 278 detail 278 frere 278 jumba* 278 jumbala 278 litle 278 human 201 handle 115 picture 111 rhe 111 personal 93 ride 92 ton 92 tons 92 chal 80
plim noteb* 6339 notebook 6339 pen 6339 penci* 6339 pencil 6339
plis more 632 most 448 gouvernement 116 ambroide 100 salem 100 handing 98 handling 98 technicians 98 specified 82 thati 82 sartr* 78 sartre 78 gouve* 76 manager 56 lapla* 50 laplaine 50
pliz* sever* 1618 several 1399 many 442 businesses 150 enjoy* 150 enjoying 150 pillaging 150 stand* 150 standing 150 store* 150 stores 150 thems* 133 themselves 133 very 43 amounted 26 comite 26
plizy sever* 1740 several 1280 many 457 amounted 90 comite 90 delim* 90 delimart 90 diqui* 90 diquini 90 formi* 90 forming 90 incomplet 90 kinds 90 severl 90 tryed 90 victimes 90
plizye several 2560 sever* 978 many 254 very 238 answered 202 much 64 times 61 writt* 24 written 24 lot 9
pln plain 2616 plain* 838 plaine 838 la 67
plon* plumber 16314 plumb* 72
plonbye plumber 16314 plumb* 72
plre* peler* 3121 pelerin 3121
plren peler* 3121 pelerin 3121
plui* rainn* 446 rainning 446 rain 412 showers 305 cuba 303 showe* 204 predicted 167 predi* 120 raini* 110 raining 110 north 87 cyclone 45 cyclo* 20 tomor* 7 tomorrow 7 tonig* 3
pluie showers 610 cuba 606 rain 503 showe* 409 predicted 334 predi* 241 tomor* 14 tomorrow 14 tonig* 7 tonight 7 reach 5
pluies raini* 1208 raining 1208 rain 7
plus than 548 longe* 495 longer 495 lesso* 211 lesson 211 liter* 211 literal 211 translation 211 more 181 doctores 176 neede* 176 needed 176 rainn* 136 rainning 136 bruis* 108 bruised 108
plus* certain 3368 certa* 2262 several 504 sever* 192 few 27
plusieurs certain 3368 certa* 2262 several 504 sever* 192 few 27
pluv* rainy 2151 hurri* 478 hurricane 478 seaso* 323 season 323
pluvieuse rainy 2151 hurri* 478 hurricane 478 seaso* 323 season 323
pmi licen* 5586 license 5586 permi* 332 permit 332
pmt permi* 1720 permit 1720 allow 1114 communicate 793 enabl* 793 enable 793 neighborhoods 793 group* 316 groups 316 thems* 222 themselves 222 set 161 sort 135 tryin* 33 trying 33 norma* 21
po skin 2929 dock 1069 wharf 1069 pimpl* 625 pimples 625 rash 408 yet 199 bunch 162 containers 162 criminals 162 hidin* 162 hiding 162 robbers 162 toler* 162 tolerance 162 tolerate 162
pobl* start* 921 started 921 problem 667 probl* 532 troub* 332 trouble 332 problems 64 everybody 12
poblem start* 1712 started 1712 troub* 1241 trouble 1241 problems 173 probl* 29 everybody 22 problem 7
pode* paix 1948 de 821 port 8
podepe paix 1948 de 821 port 8
podp* paix 1948 de 821 port 8
podpe paix 1948 de 821 port 8
pois bean 4003 beans 4003
pois* chick* 4646 chicken 4646 meat 2206 fish 154
poisson chick* 4646 chicken 4646 meat 2206 fish 154
poko yet 437 cleaned 351 homes 351 haven 242 dza 214 plastik 214 reach* 152 reached 152 26 142 neighbour 130 producing 111 produ* 110 issue* 104 issues 104 docha* 94 dochamo 94
poli* officer 1007 politician 884 politics 884 polit* 605 political 605 police 603 policeman 490 polic* 445 taken 163 testi* 163 testing 163 febru* 70 february 70 offic* 26 psychological 8 officers 7
police officer 4037 policeman 1525 police 23 offic* 19 polic* 17 stati* 16 station 16
policier officer 3747 stati* 482 station 482 police 22 offic* 17 polic* 16
policiers officer 3747 stati* 482 station 482 police 22 offic* 17 polic* 16
polis taken 1056 testi* 1056 testing 1056 police 704 polic* 519 febru* 453 february 453 psychological 50 meeti* 19 meeting 19 psych* 8 5 4
polisie policeman 10191 officer 181
polisye policeman 1796 officers 968 police 956 polic* 705 officer 32 offic* 20 men 17 dont 5 even 3
politik politician 9194 politics 9194 polit* 78 political 78
politisyen politician 9194 politics 9194 polit* 78 political 78
pomd* potat* 3450 potato 3450
pomdet potat* 3450 potato 3450
pomdete potat* 3450 potato 3450
pomp* firefighters 7540 firef* 7071 vit 687 pill 686 asthm* 508 asthma 508 pump 267 calle* 21 called 21
pompiers firefighters 15080 firef* 14143
pon bridg* 2233 bridge 2233 griz 552 lines 552 river* 552 rivera 552 ll 347 big 110 small 83 fathe* 66 father 66 fougy 43 umbre* 24 umbrella 24 mothe* 4 mother 4
ponm potat* 3450 potato 3450
ponp pump 3551 gas 1303 stati* 214 station 214
ponp* firefighter 13723 firem* 13723 firemen 13723 firef* 853
ponpye firefighter 13723 firem* 13723 firemen 13723 firef* 853
pont bridg* 1864 bridge 1864 areac* 805 areached 805 jan 805 pont 805 sheltering 805 sonde 805 asked 74 refuge 30 refug* 11
popi* population 1821 popul* 1777 fm 439 signa* 178 signal 178 congratulate 96 congr* 47 bonhe* 8 bonheure 8 point* 8 pointe 8 raque* 8 raquettecommunity 8
popilasion population 2197 popul* 2144
popilassion population 2197 popul* 2144
popilasyon population 1536 popul* 1499 fm 658 signa* 267 signal 267 congratulate 144 bonhe* 87 bonheure 87 point* 87 pointe 87 raque* 87 raquettecommunity 87 congr* 71 hasn 9
popu* population 1855 popul* 1810 bello* 189 belloc 189 point 189 study* 189 studying 189 wonde* 189 wonder 189
population population 2197 popul* 2144
port port 444 gonav* 204 gonave 204 distibute 173 gonaive 173 partisans 173 de 116 au 102 prince 102 princ* 99 antis* 91 antiseismic 91 disti* 89 bonhe* 87 bonheure 87 point* 87
port* door 1452 windo* 358 window 358 active 314 entre 314 instr* 314 instructions 314 nous 314 porta* 314 portable 314 nou 313 opene 192 prisons 192 would* 192 wouldn 192 au 93
portauprince au 374 prince 374 princ* 363 port 237
porte door 2903 windo* 716 window 716 opene 385 prisons 385 would* 385 wouldn 385 priso* 11 least 3
posi* possi* 1848 possibility 1289 possible 695 belan* 210 belanton 210 week 200 maxim* 162 maximum 162 men 106 knows 77 police 45 polic* 33 cant 31 dont 30 even 19 usa 12
posib possible 2570 possi* 1231 men 212 police 90 polic* 66 dont 60 akden* 43 akdenans 43 appearing 43 forms 43 even 38 birth* 31 birthday 31 possibility 28 usa 25 neith* 23
posibilite possibility 6873 ecogr* 294 ecography 294 pregnate 294 possi* 276 favor 56 possible 30
poss* impos* 2265 impossible 2265 possible 736 possi* 353
possible impos* 2265 impossible 2265 possible 736 possi* 353
post* apply 5636 appli* 2480 application 2480
postile apply 5636 appli* 2480 application 2480
posy* porti* 6265 portion 6265 part 5
posyon porti* 6265 portion 6265 part 5
pot door 1246 broug* 674 brought 674 bring 494 front 455 titu 412 titus 412 carry 404 ferma* 315 fermate 315 nol 315 understanding 100 berti* 37 bertin 37 froid* 28 froide 28
pota* drink* 924 drinking 924 mobil* 555 mobile 555 potab* 495 potable 495 dehyd* 115 dehydrated 115 medecine 27 drink 23 laval 20 flu 7 avaib* 5 avaible 5 cell 5 indee* 5
potab potab* 1110 potable 1110 laval 1020 mobil* 832 mobile 832 dehyd* 173 dehydrated 173 drink* 63 drinking 63 babie* 25 babies 25 medecine 14 cell 8 flu 4 infec* 3 infection 3
potable drink* 1481 drinking 1481 drink 527 avaib* 105 avaible 105 indee* 101 indeed 101 necessity 73 sos 3
pote carry 1117 bring 503 nets 489 relie* 229 relief 229 chal 205 janti 205 pleaseit 205 bonit* 186 bonite 186 usenm* 186 usenmake 186 telec* 155 teleco 155 balan* 139 balance 139
poto pole 7807 jean 1054 rabel 1054 named 939 rd 296 dessa* 197 dessalines 197 writi* 146 writing 146 stoma* 116 stomach 116 3 27 hit 11 post 6 house* 4 houses 4
poto* au 291 prince 291 princ* 282 port 184 pap 177 rserv* 153 rservoire 153 been 34 address 32 cleaned 23 homes 23 addre* 22 countryside 20 hungry 17 along 10 hungr* 10
potoprens au 337 prince 337 princ* 327 rserv* 307 rservoire 307 port 213 cleaned 71 homes 71 along 21 assisting 14 limit* 14 limited 14 pas 14 pass 14 bonba* 10 bonbadopolis 10
potoprins pap 568 countryside 191 address 178 addre* 122 aroun* 95 around 95 au 93 prince 93 princ* 91 been 79 ve 66 port 59 hungry 47 hungr* 29 those 17 call 13
potopwens au 374 prince 374 princ* 363 port 237
potr* photo 8409 picture 883 pictu* 357
potre photo 8409 picture 883 pictu* 357
pou for 59 previ* 28 so 27 19 23 to 23 mine 22 meant 14 thems* 13 themselves 13 participle 12 clean* 11 cleaning 11 drink* 10 drinking 10 send 10 do 9
poub potab* 3417 potable 3417 drink* 38 drinking 38 clean 8
poud powde* 4327 powdered 4327 milk 83
pouk* own 761 why 759 factor 96 manuf* 96 manufacture 96 polices 96 facto* 88 alone 75 75 52 mahot* 52 mahotie 52 bon 39 lilav* 39 lilavoie 39 repo 39 answered 19
pouki why 823 distibute 455 gonaive 455 partisans 455 disti* 234 respe* 56 respect 56 parti* 3
poukisa why 651 75 407 mahot* 407 mahotie 407 whale 378 answered 351 bon 295 lilav* 295 lilavoie 295 repo 295 calls 209 times 105 47 98 peoples 68 part 42 writt* 41
poukoi why 1061
poukonm own 4057 alone 398
poukont own 4057 alone 398
poukwa why 1061
poul escape 902 chick* 841 chicken 841 escap* 427 belan* 300 belanton 300 akden* 277 akdenans 277 appearing 277 forms 277 maxim* 231 maximum 231 armed 229 el 229 hanch* 229 hancho 229
poul* chick* 4646 chicken 4646 meat 2206 fish 154
poulet chick* 4646 chicken 4646 meat 2206 fish 154
poum mine 255 angry 133 carte 114 pwenl* 104 pwenla 104 settl* 90 settle 90 v 90 force 85 drink 81 eatin* 81 eating 81 revie* 69 review 69 rhaet* 69 rhaeto 69
poum* lung 7484 lungs 7484 jumpi* 2037 jumping 2037 dream 526 think* 76 thinking 76
poumon lung 14968 lungs 14968
poun hands 361 used 287 philanthropic 284 mind 257 lagonave 251 piles 240 kensk* 239 kenskoff 239 highe* 211 higher 211 363 195 prolongee 195 becoming 193 complicated 193 forwa* 193 forward 193
poun* broke 535 claud* 535 claude 535 felix 535 night* 508 nights 508 werew* 508 werewolfs 508 desin* 329 desinfectant 329 greet 329 perdo* 329 perdonable 329 usaid 218 cover* 92 covers 92
pounou broke 535 claud* 535 claude 535 felix 535 night* 508 nights 508 werew* 508 werewolfs 508 desin* 329 desinfectant 329 greet 329 perdo* 329 perdonable 329 usaid 218 cover* 92 covers 92
pour professor 148 death* 99 deaths 99 france 96 affec* 78 affected 78 fia 78 tsunami 61 brack* 56 bracket 56 midda* 56 midday 56 prevent 56 tsuna* 55 for 54 gave 50
pour* could 540 stagn* 483 stagnant 483 rotte* 438 rotten 438 spoil* 438 spoiled 438 why 163 different 128 might 124 diffe* 121 institutions 117 too 89 rejec* 81 reject 81 render 81
pouri stagn* 2899 stagnant 2899 rotte* 2626 rotten 2626 spoil* 2626 spoiled 2626 ruine* 199 ruined 199 dirty 192
pourquoi why 485 too 277 rejec* 243 reject 243 render 243 rende* 205 sentence 181 sente* 178 cry 41 voice 34 then 33 services 20 each 17 while 13 but 9 important 9
pourrais could 1322
pourrait could 914 showers 377 cuba 374 showe* 253 predicted 206 predi* 149 tomor* 9 tomorrow 9 tonig* 4 tonight 4 reach 3
pourriez could 1322
pous* push 1400 shove 1400 ferma* 926 fermate 926 nol 926 women 780 bunch 324 containers 324 criminals 324 hidin* 324 hiding 324 robbers 324 toler* 324 tolerance 324 tolerate 324 woman 132
pouse push 2800 shove 2800 women 1561 woman 263 crowd 147 wife 134
pout* howev* 829 however 829 why 697 that 4
poutan howev* 2487 however 2487
poutet why 1045 that 7
pouv* could 406 pill 149 vit 149 bruis* 145 bruised 145 rheto 131 writer 131 18 117 hallo 115 asthm* 110 asthma 110 can 87 pump 58 im 50 beg 47 write* 42
pouvez bruis* 309 bruised 309 rheto 276 writer 276 18 247 could 202 can 121 im 106 beg 100 write* 89 daugh* 79 daughter 79 man 25 she 20 alone 12 life 9
pouvons could 879 hallo 441 as 137 urgent 107 urgen* 85 many 20
pouw stavi* 2445 staving 2445 your 510
poux husba* 2380 husband 2380
pouy* their 1304 invol* 811 involved 811 pillage 811 pilla* 548 avoid 519 concerned 496 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
pouyo their 1304 invol* 811 involved 811 pillage 811 pilla* 548 avoid 519 concerned 496 them 18 conce* 9 toget* 7 together 7 authorities 4 autho* 3
pov unfor* 4982 unfortunate 4982 poor 417
povr* pover* 2863 poverty 2863
povrete pover* 2863 poverty 2863
poze questions 1923 quest* 867 question 867 admin* 584 administrations 584 burnig 584 depose 584 severals 584 thout* 584 thouth 584 depos* 54 burni* 24
pr undes* 467 undestanding 467 doubt 269 resca* 258 rescape 258 sine 258 lovel* 192 lovely 192 rejec* 140 reject 140 render 140 advice 129 rende* 118 great 114 censo* 113 censor 113
pral going 496 won 296 black* 257 blackout 257 prsid* 225 prsident 225 decentralize 202 peupl* 178 peuple 178 ones 138 singl* 136 single 136 batis* 124 batiste 124 benna* 124 bennau 124
pral* side 890 going 602 buse 523 buses 523 identified 523 playi* 277 playing 277 salut 212 into 171 go 6
prale side 890 going 602 buse 523 buses 523 identified 523 playi* 277 playing 277 salut 212 into 171 go 6
pran take 327 took 200 vaccinated 159 hosta* 157 hostage 157 preca* 139 minot* 108 minoterie 108 get 100 handle 87 rhe 84 plea 68 pleas 68 fire 67 363 64 prolongee 64
pran* jean 623 rabel 623 wrong 426 take 280 palom* 253 paloma 253 prole* 253 prolems 253 pure 253 sezon 253 fanfa* 185 fanfan 185 ray 161 choos* 149 choose 149 messages 135
prann wrong 1305 take 483 right 212 messages 82 get 76 even 43 receive 6 did 4 was 3
pre lend 1679 close 791 borro* 520 borrow 520 grandfather 228 near 228 fathe* 219 father 219 grandmother 145 loan 100 cheki* 96 chekina 96 philanthropy 96 credi* 74 credit 74 next 58
pred* expected 2514 forec* 2514 forecast 2514 planned 2514 predict 2514 predi* 1571 predicted 199 expec* 16 plann* 10 month 8
predi predi* 2122 expected 1716 forec* 1716 forecast 1716 planned 1716 predict 1716 predicted 470 month 18 expec* 11 plann* 7
prediksyon expected 4221 forec* 4221 forecast 4221 planned 4221 predict 4221 expec* 28 plann* 16
pref* prefe* 2851 prefer 2851 rathe* 2690 rather 2690
prefere prefe* 2851 prefer 2851 rathe* 2690 rather 2690
prek* precautions 2674 preca* 1809 precaution 1651 takec* 4 takecare 4
prekosion precaution 4675 precautions 1919 preca* 382
prekosyon preca* 2722 precautions 2219 precaution 689 takec* 63 takecare 63
prekotion precaution 4675 precautions 1919 preca* 382
prel* tarp 1127 sheeting 362 tarps 263 griz 201 lines 201 river* 201 rivera 201 bady 200 alexi* 178 alexie 178 nd 178 dont 157 tarpa* 124 tarpaulin 124 rains 79 ad 61
prela tarp 824 tarpa* 490 tarpaulin 490 sheeting 306 griz 262 lines 262 river* 262 rivera 262 bady 260 alexi* 231 alexie 231 nd 231 dont 199 ad 169 dadad* 169 dadadou 169
prelart tarps 1892 tarp 825
prelarts tarps 1892 tarp 825
prelat sheeting 9536 plastic 342 plast* 183 sheet* 67
prem* first 1018 prime 708 srt 141 belongs 96 greething 96 recom* 96 recommendation 96 reconstruct 96 minister 95 desso* 83 dessource 83 lemai* 83 lemaire 83 premi* 83 premiere 83 whom 40
premie first 1981
premier prime 1433 ministry 708 last 668 first 422 minister 193 minis* 58
premiere desso* 352 dessource 352 lemai* 352 lemaire 352 premi* 352 premiere 352 first 333 too 272 last 245 whom 169 banki* 164 banking 164 bnc 164 chara* 164 characterized 164 concentement 164
premire merge* 1066 merger 1066 saint* 1066 sainte 1066 first 788 last 412 turn 49 antoi* 33 antoine 33 along 28 thirst 6
premye first 697 prime 669 srt 401 foreigners 353 huge 270 petit* 156 petite 156 minister 90 bigge* 89 bigger 89 1 52 important 40 impor* 38 an 35 minis* 27 message 16
premyeminis prime 4015 minister 540 minis* 163
pren* surname 940 principal 660 take 471 princ* 211 surna* 206 named 136 damaged 104 damag* 91 br 67 soint 67 upon 67 rd 43 au 42 prince 42 assist 41 houses 39
prend take 1174
prendre take 715 br 607 soint 607 upon 607 think* 324 thinking 324 angel 217 praye* 7 prayer 7 durin* 5 during 5
prenez take 1174
prenon surname 8464 surna* 1854
prens named 458 damaged 349 damag* 306 au 221 prince 221 princ* 215 rd 144 port 140 assist 137 houses 130 house* 114 hundreds 97 dessa* 96 dessalines 96 writi* 71 writing 71
prensipal principal 7658
pres next 1359 near 268 close 266 translate 108 trans* 82 important 49 impor* 47 s 22 notes 17 note 16
pres* almos* 541 almost 541 presc* 493 prescription 493 prsid* 250 prsident 250 chal 205 janti 205 pleaseit 205 breathe 188 makin* 177 making 177 journ* 169 journalist 169 newsp* 169 newspaper 169
president president 1736 presi* 1033
preske almos* 2538 almost 2538
preskri presc* 3454 prescription 3454
preskripsyon presc* 3454 prescription 3454
presse journ* 2363 journalist 2363 newsp* 2363 newspaper 2363 pres 2363 press 2363
pret loan 3216 credi* 2356 credit 2356 debt 714
pret* lend 6715 borro* 2082 borrow 2082 loan 402 credi* 294 credit 294
prete lend 6715 borro* 2082 borrow 2082 loan 402 credi* 294 credit 294
prev* prevention 958 expected 649 forec* 649 forecast 649 planned 649 predict 649 president 413 warn 397 preview 391 tsunamy 391 predi* 295 fores* 291 foresee 291 whast 291 previ* 247 presi* 246
preval president 1653 presi* 983 bj 124 doors 124 carfo* 46 carfour 46 saw 22 door 3
prevanson prevention 5750 preve* 1402
prevansyon prevention 5750 preve* 1402
previ expected 4221 forec* 4221 forecast 4221 planned 4221 predict 4221 expec* 28 plann* 16
prevni warn 4769
prevwa preview 1172 tsunamy 1172 expected 1055 forec* 1055 forecast 1055 planned 1055 predict 1055 fores* 874 foresee 874 whast 874 previ* 740 forse* 676 forsee 676 surnamis 676 surna* 528 else 9
prez* presi* 882 president 612 prese* 413 handing 181 handling 181 technicians 181 files 133 file 129 amounted 99 comite 99 delim* 99 delimart 99 diqui* 99 diquini 99 formi* 99 forming 99
prezan amounted 398 comite 398 delim* 398 delimart 398 diqui* 398 diquini 398 formi* 398 forming 398 incomplet 398 kinds 398 severl 398 tryed 398 victimes 398 hungra 362 men 353 otherwise 323
prezidan presi* 1643 president 990 presence 96 presidant 96 prese* 5 bj 3 closes 3 costs 3 doors 3
pri price* 1795 prices 1795 price 612 gazol* 388 gazoline 388 cost 370 sartr* 245 sartre 245 high 234 poten* 219 potent 219 speak* 219 speaking 219 voice* 219 voices 219 lapla* 158
prie* pray 2994 prayer 552 praye* 543 churc* 123 church 123
prier pray 2994 prayer 552 praye* 543 churc* 123 church 123
priere pray 2994 prayer 552 praye* 543 churc* 123 church 123
priez pray 2994 prayer 552 praye* 543 churc* 123 church 123
prin* au 234 prince 234 princ* 227 gonav* 187 gonave 187 distibute 163 gonaive 163 partisans 163 port 148 disti* 84 antis* 53 antiseismic 53 important 45 impor* 43 prevent 28 blood 25
prince au 242 prince 242 princ* 236 gonav* 224 gonave 224 distibute 187 gonaive 187 partisans 187 port 153 disti* 97 antis* 84 antiseismic 84 prevent 48 preve* 36 jokin* 33 joking 33
prir* prayer 1245 praye* 1223 using 501 made 450 sheets 246 sheet* 219 censo* 68 censor 68 leadi* 68 leading 68 soil 68 test 68 tests 68 br 60 soint 60 upon 60
prire prayer 1245 praye* 1223 using 501 made 450 sheets 246 sheet* 219 censo* 68 censor 68 leadi* 68 leading 68 soil 68 test 68 tests 68 br 60 soint 60 upon 60
pris take 1174
pris* priso* 3199 prisoners 893 prison 885 opene 110 prisons 110 would* 110 wouldn 110 door 3
prison prisoners 2763 prison 2740 priso* 583
prisonniers prisoners 2763 prison 2740 priso* 583
priv priva* 5312 private 5312
priv* priva* 3269 private 3269 room 320 witho* 106 without 106 basti 51 belong 51 gulbe* 51 gulberg 51 hamed 51 lahor* 51 lahore 51 matri* 51 matric 51 pakis* 51 pakistan 51
prive priva* 5312 private 5312
prix price 4195 price* 502 prices 502 airli* 271 airlines 271 ny 271 round 271 towar* 271 towards 271 cost 86 expensive 33 expen* 32 trip 17
priy prayer 1950 praye* 1917
priy* pray 2338 prayer 975 praye* 958
priye pray 2338 prayer 975 praye* 958
priz* prison 2067 prisoners 1809 priso* 1804 prisoner 97 escaped 21 escap* 11 denou* 4 denounce 4
prizon prison 4736 priso* 1008 denou* 141 denounce 141 prisoners 141
prizonye prisoners 4203 priso* 887 prison 501 prisoner 404 escaped 87 escap* 46
prla* tarps 1892 tarp 825
prlart tarps 1892 tarp 825
prlarts tarps 1892 tarp 825
prob* problems 740 probl* 374 problem 367 troub* 219 trouble 219 rte 137 imfor* 100 imformations 100 100 99 aik 99 belei* 99 beleive 99 effecte 99 fl 99 hamre 99 hum 99
problem troub* 525 trouble 525 probl* 383 rte 270 problems 256 goode* 211 goodevening 211 oriental 211 palom* 193 paloma 193 prole* 193 prolems 193 pure 193 sezon 193 orien* 188 imfor* 168
probleme problems 1056 problem 961 probl* 176 troub* 87 trouble 87
problemes problems 1090 problem 992 probl* 182
problme problems 1090 problem 992 probl* 182
problmes problems 1090 problem 992 probl* 182
proc* next 2038 near 402 close 400
proche next 2038 near 402 close 400
prof* profe* 770 teachers 550 teacher 480 teach* 433 profession 373 specially 317 resso* 193 ressources 193 wipe 193 wipes 193 speci* 190 bec 169 governement 169 liabl* 169 liable 169 professional 169
professeur teachers 1236 teacher 1080 teach* 975 censo* 566 censor 566 leadi* 566 leading 566 soil 566 tests 566 test 561 bible 130 professor 93 mind 64 profe* 5 book 3
professeurs teachers 1236 teacher 1080 teach* 975 room 480 witho* 158 without 158 notes 3 school 3
profession profession 2821 professional 1276 trade 627 profe* 499
professionnel profession 2821 professional 1276 trade 627 profe* 499
prog* progr* 1710 program 1107 doesn 295 repor* 235 report 235 programs 64 homeland 58 beaut* 42 beautiful 42 dear 20 reconstruction 6 acces* 3 access 3
program program 2223 progr* 528 doesn 491 repor* 391 report 391
programme proje* 1337 project 1337 plan 1150 program 712 progr* 169
proj* proje* 2484 project 2484 decis* 6 decision 6 reconstruction 3
project proje* 2492 project 2492
projet proje* 1337 project 1337 plan 1150 program 712 progr* 169
prol* prolo* 1665 26 562 issue* 411 issues 411 merge* 411 merger 411 saint* 411 sainte 411 beach 317 guill* 313 guilloux 313 monse* 313 monseigneur 313 prolongue 313 betin 308 prolonge 308
prolonge betin 1076 prolonge 1076 tltu 1076 tltus 1076 guill* 1005 guilloux 1005 monse* 1005 monseigneur 1005 prolongue 1005 merge* 835 merger 835 saint* 835 sainte 835 prolo* 468 turn 39 antoi* 26
prom* promise 4290 promi* 3862
promet promise 4290 promi* 3862
prop clean 2383
prop* hygiene 665 hygie* 649 belongs 535 greething 535 recom* 535 recommendation 535 reconstruct 535 new 354 belon* 181 plann* 171 planning 171 s 54 clean 32 about 14 recon* 5 greet* 4
propre hygiene 1995 hygie* 1946 clean 96
prot* prote* 3044 protect 1264 protection 157 announces 41 effer* 41 effert 41 magno* 41 magnola 41 trenb* 41 trenblement 41 again* 22 against 22 natur* 6 natural 6
proteje protect 3695 prote* 1233 hygienic 39 allwa* 27 allways 27 protection 24 envir* 23 environment 23
prov* provi* 1044 province 834 countryside 523 provisions 98 aroun* 75 around 75 bas 71 verre* 71 verrettes 71 been 62 doctores 61 neede* 61 needed 61 pap 56 ve 52 provinces 45
provens province 3094 countryside 359 provinces 277 provi* 86
province province 1994 doctores 864 neede* 864 needed 864 provi* 347 countryside 231 provinces 57
provinces province 3451 countryside 400 provi* 96
provisions provisions 5140 supplies 1356 suppl* 1349
prs next 1019 bec 760 governement 760 liabl* 760 liable 760 prs 760 wll 760 profi* 507 profit 507 near 201 close 200 dessa* 7 dessalines 7
prsi* president 1736 presi* 1033
prsident president 1736 presi* 1033
prsk* almos* 2538 almost 2538
prske almos* 2538 almost 2538
prt loan 3216 credi* 2356 credit 2356 debt 714
prum* first 1981
prumye first 1981
psik* psych* 1942 mns 559 psychologist 363 communicate 317 enabl* 317 enable 317 neighborhoods 317 scare* 298 scared 298 easil* 270 easily 270 freig* 270 freighten 270 5 132 group* 127 groups 127
pske because 354 becau* 304
psn nobod* 1820 nobody 1820 one 6
pson* 1987 1142 401 1142 temporarily 1142 nobod* 910 nobody 910 concerned 415 damaged 137 damag* 121 tempo* 104 conce* 7 authorities 3 one 3
psonn 1987 1142 401 1142 temporarily 1142 nobod* 910 nobody 910 concerned 415 damaged 137 damag* 121 tempo* 104 conce* 7 authorities 3 one 3
psyo* porti* 3133 portion 3133 debus* 1868 debussy 1868 cant 384 part 3
psyon porti* 3133 portion 3133 debus* 1868 debussy 1868 cant 384 part 3
ptab mobil* 2496 mobile 2496 cell 24
ptgo* petit 2155 goave 319
ptgoave petit 2155 goave 319
ptio* petionville 3494 petio* 258
ptionville petionville 3494 petio* 258
ptit petit 2155 goave 319
ptop* posse* 1790 possess 1790 au 220 prince 220 princ* 214 port 139 lived 119 rest 52
ptoprens posse* 1790 possess 1790 au 220 prince 220 princ* 214 port 139 lived 119 rest 52
ptr photo 8409 picture 883 pictu* 357
pui well 2720
puis regar* 907 regarding 907 quake 194 can 151
pv petionville 3494 petio* 258
pwa bean 2388 beans 2388 foods* 277 foodstuff 277 pea 277 peas 277 peasants 277 guy 276 culti* 239 cultivate 239 civil 215 seed 201 seeds 201 engineer 121 peasa* 106 engin* 62
pwan take 967 get 152
pwas* fish 7274
pwason fish 7274
pwasson fish 7274
pwat* chest 8553
pwatrin chest 8553
pwel* tarpa* 1194 tarpaulin 1194 bb 669 couti* 669 coutinue 669 plastic 551 orthe* 449 orther 449 fixed 423 medecine 329 plast* 294 broke 231 claud* 231 claude 231 felix 231 ourse* 191
pwela tarpa* 1194 tarpaulin 1194 bb 669 couti* 669 coutinue 669 plastic 551 orthe* 449 orther 449 fixed 423 medecine 329 plast* 294 broke 231 claud* 231 claude 231 felix 231 ourse* 191
pwes* almos* 2538 almost 2538
pweske almos* 2538 almost 2538
pwev* prevention 5750 preve* 1402
pwevansyon prevention 5750 preve* 1402
pwob* workers 658 probl* 555 problem 512 problems 422 differents 206 tinan* 206 tinante 206 bolo 120 bolos 120 bwa 120 kanal 120 returned 120 vifra* 120 vifranc 120 issue* 84 issues 84
pwoblem workers 745 probl* 597 problem 413 problems 345 differents 233 tinan* 233 tinante 233 bolo 136 bolos 136 bwa 136 kanal 136 returned 136 vifra* 136 vifranc 136 issue* 95 issues 95
pwoblm problems 899 problem 819 troub* 488 trouble 488 probl* 150
pwod* product 16312 produ* 83
pwodui product 16312 produ* 83
pwof* profe* 1813 proph* 1166 prophecy 1166 prophet 1166 deep 726 professional 417 profi* 399 profit 399 atten* 101 attention 101 community 101 damie* 101 damier 101 int 101 kabar 101 blanc* 76
pwofes professor 3438 teacher 1559 teach* 1406 profe* 167
pwofese professor 3438 teacher 1559 teach* 1406 profe* 167
pwofesi proph* 5443 prophecy 5443 prophet 5443
pwofesyon profession 2821 professional 1276 trade 627 profe* 499
pwofesyonel professional 3255 profe* 1274 builder 145 domingue 145 experiences 145 indom* 145 indomain 145 competent 104 compe* 103 profession 45 completed 37 plumb* 37 plumbing 37 yong 37 exper* 25 learned 11
pwofesyonl profession 2821 professional 1276 trade 627 profe* 499
pwofet proph* 5443 prophecy 5443 prophet 5443
pwofi profi* 5592 profit 5592
pwofon deep 10167
pwoft proph* 5443 prophecy 5443 prophet 5443
pwog* progr* 2591 program 493 progress 430 programm 300 resis* 300 resistred 300 wfp 73
pwogr progress 7661 progr* 20 advance 4 advan* 3
pwogram program 1421 programm 1390 resis* 1390 resistred 1390 progr* 1135 wfp 851
pwogran program 3335 progr* 793
pwogre progress 7661 progr* 20 advance 4 advan* 3
pwoj proje* 2492 project 2492
pwoj* proje* 2482 project 2482 human 11 picture 6 think* 3 thinking 3
pwoje proje* 2492 project 2492
pwol* prolo* 1413 prolong 737 exten* 423 extended 423 chretien 395 chret* 374 115 316 chava* 316 chavanne 316 impass 316 mal 316 wat 316 clerc* 306 clercine 306 363 260 prolongee 260
pwolonje prolo* 1766 prolong 921 exten* 567 extended 567 115 394 chava* 394 chavanne 394 impass 394 mal 394 wat 394 363 326 prolongee 326 tired 273 ambroise 249 jacqu* 93 jacques 93
pwom* promise 4290 promi* 3862
pwomes promise 4290 promi* 3862
pwomet promise 4290 promi* 3862
pwoms promise 4290 promi* 3862
pwop clean 2276 potab* 155 potable 155
pwop* landl* 2924 landlord 2924 prope* 2924 property 2924 owner 2830
pwopriyet landl* 2924 landlord 2924 prope* 2924 property 2924 owner 2830
pwopriyete landl* 2924 landlord 2924 prope* 2924 property 2924 owner 2830
pwos judge 4700 trial 4700 court 537
pwos* judge 4700 trial 4700 court 537
pwose judge 4700 trial 4700 court 537
pwot* protection 2273 prote* 1692 protestant 1674 protect 401 group* 3 groups 3
pwotej protection 2769 protect 1740 prote* 580
pwoteje protection 2769 protect 1740 prote* 580
pwoteksyon protection 3475 prote* 728 group* 321 groups 321 accompany 237 accom* 169 protect 137 agron* 51 agronomy 51
pwotestan protestant 19060
pwotj protection 2769 protect 1740 prote* 580
pwov* provi* 971 tempo* 924 provisions 325 fingerprints 218 pictures 218 provinces 218 croch* 203 crochu 203 croke* 203 croked 203 desert 203 particularly 203 decentralization 165 deser* 155 join 132 pays 132
pwovens provinces 1000 fingerprints 407 pictures 407 croch* 376 crochu 376 croke* 376 croked 376 desert 376 particularly 376 provi* 311 deser* 287 join 246 pays 246 truiton 246 whate* 246 whatever 246
pwovizion provisions 5140 supplies 1356 suppl* 1349
pwovizwa temporary 5496 tempo* 2289
pwovizyon provisions 5140 supplies 1356 suppl* 1349
pwp clean 2385
pwsk* almos* 2538 almost 2538
pwske almos* 2538 almost 2538
pye feet 1185 foot 1185 trees 612 fract* 565 fracture 565 amput* 554 amputated 554 amputee 554 arms 373 legs 373 leg 365 tree 228 communicate 227 enabl* 227 enable 227 neighborhoods 227
pyeb* tree 5509 trees 115
pyebwa tree 5509 trees 115
qu wheth* 696 whether 696 isn 315 drama 183 too 148 bisou 129 deposited 129 desti* 129 destiny 129 happi* 129 happiness 129 maybe 129 available 127 depos* 115 learned 92 avail* 88
quan* debit 617 flowed 617 h 617 liqui* 617 liquid 617 mn 617 flowe* 606 rejec* 401 reject 401 render 401 rende* 338 when 316 quant* 141 quantity 141 cry 68 voice 56
quand rejec* 601 reject 601 render 601 rende* 507 when 474 cry 102 voice 83 services 51 while 33
quar* neighborhood 1472 twent* 1241 twenty 1241 neigh* 845 thirty 825 thirt* 817 forty 31 fifty 11
quarante twent* 3723 twenty 3723 thirty 2476 thirt* 2452 forty 92 fifty 33
quartier neighborhood 2208 neigh* 1268
quartiers neighborhood 2208 neigh* 1268
quat* eighty 2076 eight* 2015 five 1600 four 938 three 779 sixty 371 two 44
quatre eighty 2076 eight* 2015 five 1600 four 938 three 779 sixty 371 two 44
que ve 182 haver* 90 haverst 90 meani* 90 meaning 90 prefe* 79 prefer 79 gave 69 e 67 doe 63 does 63 bruis* 62 bruised 62 prevent 58 darli* 55 darling 55
quel offer 2110 which 764 haitian 57 doe 26 does 26
quel* certain 326 sismi* 298 sismic 298 certa* 219 someo* 169 someone 169 waitt* 165 waitting 165 which 153 polit* 130 political 130 bello* 121 belloc 121 point 121 study* 121 studying 121
quelle which 510 bello* 403 belloc 403 point 403 study* 403 studying 403 wonde* 403 wonder 403 room 320 witho* 106 without 106
quelqu someo* 845 someone 845
quelques certain 1079 certa* 724 waitt* 552 waitting 552 polit* 433 political 433 econo* 389 economic 389 morni* 228 morning 228 several 161 socia* 66 social 66 some 65 sever* 62 few 9
quelqun someo* 845 someone 845
ques* questions 2887 quest* 1302 question 1302
question questions 2887 quest* 1302 question 1302
questions questions 2887 quest* 1302 question 1302
qui requesting 721 losed 486 butte 264 regar* 226 regarding 226 moon 194 happened 136 room 120 persons 110 banki* 92 banking 92 bnc 92 chara* 92 characterized 92 concentement 92 endea* 92
quoi new 371 what 208 s 26 about 14
r medec* 1306 r 824 disct* 570 disctt 570 jacob* 570 jacobabad 570 khair* 570 khairo 570 incomplete 265 incom* 242 medecin 185 chach* 142 chachran 142 cool 142 gulab 142 jam 142
ra rare 12521 mis 42 miss 42
rad cloth* 1175 clothes 606 huge 291 bigge* 96 bigger 96 clothing 91 cornr* 89 cornrow 89 denim 89 printed 89 sees 89 weari* 89 wearing 89 assoc* 72 association 72 print* 51
radi* carai* 1010 radio 998 telev* 306 television 306 batis* 147 batiste 147 benna* 147 bennau 147 entri* 147 entries 147 spous* 141 spouses 141 caraib 91 lumie* 91 lumiere 91 namin* 91
radio carai* 1010 radio 998 telev* 306 television 306 batis* 147 batiste 147 benna* 147 bennau 147 entri* 147 entries 147 spous* 141 spouses 141 caraib 91 lumie* 91 lumiere 91 namin* 91
radm* tidal 1593 wave 1593 tsunami 79 tsuna* 71
radmare tidal 1593 wave 1593 tsunami 79 tsuna* 71
rady* x 2101 radio 1219 ray 769 stati* 85 station 85 announcers 61 annou* 59 fm 14 signa* 6 signal 6 congratulate 3
radyo radio 1393 x 1200 ray 439 stati* 97 station 97 announcers 69 annou* 67 fm 17 signa* 7 signal 7 congratulate 4
radyografi x 8403 ray 3076
rais* reaso* 3332 reason 3332 cause 413
raison reaso* 3332 reason 3332 cause 413
rako* tell 683 nonse* 399 nonsensical 399
rakonte tell 683 nonse* 399 nonsensical 399
rama* collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
ramase collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
ran queue 5140 line 1126
ranj* arran* 4719 arrange 4719 fix 3389 repai* 454 repair 454
ranje arran* 4719 arrange 4719 fix 3389 repai* 454 repair 454
ranm* collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
ranmase collect 7755 gathe* 7755 gather 7755 pick 1046 colle* 11
ranp* fill 3484 repla* 536 replace 536 full 461 id 430 canadian 133 translate 89 trans* 68 important 40 impor* 39 paspo* 23 pasport 23 message 17 messa* 6
ranpli fill 4646 full 613 canadian 177 translate 119 trans* 91 important 54 impor* 52 paspo* 31 pasport 31 message 22 messa* 8 canad* 3
rans* inqui* 3489 inquire 3489
ranseyeman inqui* 3489 inquire 3489
ranseyman inqui* 3489 inquire 3489
ransyman inqui* 3489 inquire 3489
rant* frenc* 608 french 608 enter 535 minutes 486 bariy 284 fleur* 284 fleurimond 284 antoi* 201 antoine 201 minut* 141 return 124 entra* 110 entrance 110 rd 94 retur* 80 cell 57
rantre enter 727 minutes 647 bariy 379 fleur* 379 fleurimond 379 antoi* 268 antoine 268 minut* 188 return 169 entra* 147 entrance 147 rd 125 retur* 109 cell 76 urgent 62 urgen* 49
rap repor* 1839 report 1839
rapi* fast 1965 rapid* 645 rapidly 645 tc 645 quick* 584 quickly 584 location 324 assistance 135 5 114 190 62 garbl* 62 garbledwhat 62 been 52 injur* 38 injured 38 assis* 35
rapid fast 1670 rapid* 807 rapidly 807 tc 807 location 405 quick* 269 quickly 269 assistance 169 190 162 garbl* 162 garbledwhat 162 5 142 been 65 injur* 47 injured 47 assis* 43
rapidement immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
rapo repor* 1839 report 1839
rapo* repor* 1839 report 1839
rapote repor* 1839 report 1839
rapt* repor* 1839 report 1839
rapte repor* 1839 report 1839
rasi* rations 6080 ration 627 ratio* 609
rasion rations 6080 ration 627 ratio* 609
rasy* rations 6080 ration 627 ratio* 609
rasyon rations 6080 ration 627 ratio* 609
rat rat 23428
rate rare 12521 mis 42 miss 42
rati* ration 3173 ratio* 3079
ration ration 3173 ratio* 3079
ravi* gully 2438 ravin* 2278 ravine 2278 ravin 590 authorization 474 ditch 474 intervene 474 takes 474 responsible 113 effort 52 group 44 obtai* 32 obtain 32 olymp* 15 olympic 15 pinta* 15
ravin gully 2438 ravin* 2278 ravine 2278 ravin 590 authorization 474 ditch 474 intervene 474 takes 474 responsible 113 effort 52 group 44 obtai* 32 obtain 32 olymp* 15 olympic 15 pinta* 15
rayi hate 23428
raz tidal 1327 wave 1327 try 869 tsunami 66 tsuna* 59 sit 53 bad 11 doing 10 down 6 feel 4
re centers 1047 finds 1047 heber* 1047 hebergements 1047 oblige 1047 oblig* 845 ll 578 big 183 jokin* 148 joking 148 small 138 fathe* 111 father 111 person 41 perso* 30 assistances 11
real* 13 1350 art 534 arts 534 coordinate 534 creation 534 expo 534 solic* 534 solicit 534 dream* 348 dreamer 348 dreams 348 lonel* 348 lonely 348 styli* 348 stylist 348 become 212
reba* rebuild 3151 rebui* 1574 reconstruction 102 construction 52 recon* 41 const* 39 build 13
rebati rebuild 3151 rebui* 1574 reconstruction 102 construction 52 recon* 41 const* 39 build 13
rece* receive 566 bened* 315 benediction 315 eligi* 183 eligible 183 recev* 183 receve 183 youngr 183 young* 182 received 179 active 169 entre 169 instr* 169 instructions 169 nou 169 nous 169
recevoir active 558 entre 558 instr* 558 instructions 558 nous 558 porta* 558 portable 558 nou 556 receive 432 received 389 recei* 109 guide 48
recevons received 1143 receive 494 recei* 125
rech* stove 1452 recharge 1155 searc* 636 search 636 recha* 554 look 124 credi* 69 credit 69 looki* 27 looking 27 recharging 11 cell 4 phone 3
rechaj recharge 5958 credi* 309 credit 309 recha* 34 minutes 4
recherch searc* 1484 search 1484 look 289 looki* 63 looking 63
recherche searc* 1484 search 1484 look 289 looki* 63 looking 63
recho stove 10167
reco* construction 306 rebuild 270 const* 230 received 229 programs 195 begin* 183 beginning 183 homeland 177 affai* 176 affaires 176 humil* 144 humiliate 144 ignor* 144 ignore 144 misun* 144 misunderstood 144
recoit received 1143 receive 494 recei* 125
recoivent received 1143 receive 494 recei* 125
recommencer begin* 917 beginning 917 humil* 723 humiliate 723 ignor* 723 ignore 723 misun* 723 misunderstood 723 begin 663 start 139 effort 113 again 23 effor* 18
reconstruction programs 974 homeland 887 construction 764 rebuild 675 beaut* 643 beautiful 643 const* 575 rebui* 337 dear 300 build 186 reconstruction 86 acces* 52 access 52 recon* 35 participate 32 also 10
reconstruire construction 1528 rebuild 1349 const* 1150 rebui* 674 build 371
recr* hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
recrutement hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
recruter hire 2136 recruit 2136 recru* 1922 employee 857 emplo* 65
recu received 762 15 629 receive 329 santo 98 recei* 83
refi* refug* 2501 refus* 2138 refuse 2138 refuge 1982 refugee 1174 refugees 280
refij refuge 4710 refug* 1687 refugees 343 refugee 144 flee 119
refije refugees 5502 refugee 2308 refuge 767 refug* 275
refijye refugees 5502 refugee 2308 refuge 767 refug* 275
refize refus* 14968 refuse 14968
refl* refle* 14968 reflect 14968
reflechi refle* 14968 reflect 14968
refu* shelter 1000 shelt* 745
refuge shelter 1000 shelt* 745
reg rule 12531
rega* look 1575 rheto 618 writer 618 18 553 im 238 write* 200 man 57 alone 27 life 20 see 9 young 6 livin* 5 living 5 years 3
regarder look 3151 see 18
regi* region 1210 regio* 1193 showers 607 cuba 603 showe* 407 predicted 333 predi* 239 tomor* 14 tomorrow 14 tonig* 7 tonight 7 zone 7 area 5 reach 5
region region 1210 regio* 1193 showers 607 cuba 603 showe* 407 predicted 333 predi* 239 tomor* 14 tomorrow 14 tonig* 7 tonight 7 zone 7 area 5 reach 5
rejt* vomit 7143 vomit* 2018 vomiting 2018
rejte vomit 7143 vomit* 2018 vomiting 2018
rekm* restart 2981 resta* 2657 resum* 64 resume 64 again 4
rekmanse restart 2981 resta* 2657 resum* 64 resume 64 again 4
reko* recon* 999 restart 579 resta* 516 reconstruction 483 rebui* 482 rebuilding 402 harve* 223 harvest 223 plant 223 archive 188 gouvernment 171 resto* 171 restore 171 authorization 148 ditch 148 intervene 148
rekomanse restart 2315 resta* 2063 archive 753 activities 287 reopen 185 archi* 77 activ* 70 reope* 25 national 6 resum* 5 resume 5
rekonstriksyon recon* 1591 rebuilding 1434 rebui* 892 reconstruction 439 authorization 395 ditch 395 intervene 395 takes 395 belongs 87 greething 87 recom* 87 recommendation 87 reconstruct 87 scola* 69 scolarship 69 effort 43
rekonstwi gouvernment 1366 resto* 1366 restore 1366 reconstruction 1255 rebuild 650 recon* 507 rebui* 325 gouve* 17 reall* 15 really 15 ll 5 brake 4
rekot harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
rekr* recruitment 4666 hire 949 recruit 949 recru* 854
rekrite recruitment 4666 hire 949 recruit 949 recru* 854
rekritman recruitment 4666 hire 949 recruit 949 recru* 854
rekt harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
rekt* recto* 14968 rector 14968
rektora recto* 14968 rector 14968
rel calle* 2022 called 2022 name 14
rele calle* 491 called 491 call 423 named 125 abroard 85 becaue 85 enew 81 enews 81 dig 80 appeal 74 dumga 74 ronal* 74 ronaldinho 74 selec* 74 selector 74 despr* 72
rele* ou 1251 stavi* 1199 staving 1199 bette* 490 better 490 looki* 244 looking 244 call 30 name 22 someo* 21 someone 21
relem ou 1251 stavi* 1199 staving 1199 bette* 490 better 490 looki* 244 looking 244 call 30 name 22 someo* 21 someone 21
relo* reopen 4335 reope* 577
relouvri reopen 4335 reope* 577
remd medication 4248 drugs 274 drug 69 medicine 39
reme love 932
reme* medication 1347 happens 843 drugs 413 souna* 195 sounami 195 spell* 195 spelling 195 thanking 195 d 137 love 114 drug 104 caye 101 cayes 101 resum* 90 resume 90 going 40
remed medication 3592 drugs 1100 drug 277 medicine 33
remen happens 2249 d 366 love 304 going 107 s 8 like 4
rems* domai* 627 domains 627 gives 577 soldier 387 firm 369 massi* 369 massive 369 casez 325 holes* 325 holese 325 poors 325 tahnk 325 havnt 296 told 255 stron* 197 strong 197
remsye domai* 1254 domains 1254 havnt 594 told 512 blanc* 355 blanchard 355 silo 355 impos* 273 impossible 273 beaut* 247 beautiful 247 impasse 171 impas* 83 conditions 63 messages 24 condi* 17
ren kidne* 10364 kidney 10364 barri* 1180 barrire 1180 chant* 1180 chantiley 1180 entra* 38 entrance 38 writi* 16 writing 16 rouge 9
renm* like 115 jobs 64 would 59 infos 46 stopp* 37 stopped 37 desen* 36 desentralise 36 liket* 35 liketo 35 love 31 posse* 24 possess 24 accompany 23 occur* 21 occurs 21
renmen like 112 jobs 68 would 64 infos 48 stopp* 38 stopped 38 desen* 37 desentralise 37 liket* 35 liketo 35 d 27 accompany 26 posse* 25 possess 25 occur* 22 occurs 22
renmenm love 933
renmin register 2128 regis* 1118 love 465
rens* inqui* 1071 inquire 1071 counterpart 853 informs 853 seism 206 information 134 infor* 54
renseignement inqui* 3489 inquire 3489
renseignements information 420 infor* 102
rent* return 1573 retur* 1013 enter 73 back 8 come 4
rentre enter 2180 return 506 retur* 326 home 31
rentrer return 1383 retur* 891 back 326 come 4
reoi* received 1143 receive 494 recei* 125
reoit received 1143 receive 494 recei* 125
reoivent received 1143 receive 494 recei* 125
reou* reope* 1754 openi* 694 opening 694 reopen 627 reopening 157 canno* 102 cannot 102 school 58 schoo* 19 go 4 opene* 3 opened 3
reouverture opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
reouveti reopening 2285 reope* 1734 back 60
reouvri reopen 4335 reope* 577
repa* alloc* 2994 allocate 2994 repen* 2994 repent 2994 repai* 2228 repair 2228 causes 435 occur 435 break 424 cause* 201 built 72 tremors 45 tremo* 4
repanti repen* 14968 repent 14968
repare repai* 5555 repair 5555 fix 89
reparer built 6475 repai* 2653 repair 2653
repati alloc* 14968 allocate 14968
repi* domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
repiblik domingo 2224 repub* 640 republic 640 dominican 379 domin* 275 santo 6
repl* aftershocks 740 tremo* 635 after* 549 aftershock 298 quake 238 devac* 189 devacuation 189 remainder 189 rift 189 counterpart 186 informs 186 aftershoocks 138 tremor 138 seism 45 lagonav 20 energ* 8
replik after* 748 aftershocks 612 quake 371 tremo* 337 aftershoocks 316 devac* 294 devacuation 294 remainder 294 rift 294 tremors 164 lagonav 126 huge 79 aftershock 61 decentralize 28 bigge* 26 bigger 26
repliks tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
replique tremor 1776 counterpart 880 informs 880 tremo* 507 aftershock 444 seism 213 aftershocks 99 after* 8
repliques tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
repo* answe* 445 answer 424 response 352 reply 198 respo* 187 rest 138 tied 69 contr* 65 control 65 respond 61 drivers 51 nowad* 51 nowadays 51 recruiting 51 seaso* 33 season 33
repon respond 6733 response 15 respo* 8 reply 7
repond respond 6733 response 15 respo* 8 reply 7
repondez rejec* 665 reject 665 render 665 rende* 561 response 537 respo* 285 reply 238 answer 118 cry 113 voice 92 answe* 59 services 56 while 37
repondre respond 1376 response 983 respo* 522 reply 435 answer 31 answe* 16
reponm reply 2097 answer 151 answe* 76
reponn reply 2019 answer 146 respond 122 answe* 73 response 32 respo* 17
reponnmwen respond 6733 response 15 respo* 8 reply 7
repons answe* 456 response 325 answer 299 respo* 173 await* 157 awaiting 157 tied 134 contr* 127 control 127 reply 103 seaso* 65 season 65 barik* 58 barikad 58 crew 58 immediate 58
reponse reply 646 digiceel 392 seime 392 thio 392 thios 392 answer 370 answe* 187 impatiently 184 since* 184 sincerely 184 yours 184 impat* 146 response 135 respo* 72 findi* 53 finding 53
reponsn respond 6733 response 15 respo* 8 reply 7
repoze rest 5937
repr* repre* 2994 representative 2994 offices 1410 restart 559 fm 526 resta* 498 communicate 317 enabl* 317 enable 317 neighborhoods 317 signa* 213 signal 213 group* 126 groups 126 congratulate 115 thems* 89
reprann restart 1491 resta* 1329 communicate 793 enabl* 793 enable 793 neighborhoods 793 group* 316 groups 316 thems* 222 themselves 222 set 161 sort 135 tryin* 33 trying 33 resum* 32 resume 32
reprezantan repre* 7484 representative 7484 fm 1316 signa* 534 signal 534 congratulate 288 congr* 142
repu* repub* 1320 republic 1320 dominican 781 domin* 568
republique repub* 1320 republic 1320 dominican 781 domin* 568
resc* survivor 1604 survivors 1540 survi* 796 drama 245 maybe 173 available 171 avail* 118 anywh* 103 anywhere 103 psychologist 25 psych* 19
rescap survivor 1924 survivors 1848 survi* 955
rescape survivor 1924 survivors 1848 survi* 955
rescapes survivor 1924 survivors 1848 survi* 955
rescaps survivor 962 survivors 924 drama 735 maybe 520 available 512 survi* 477 avail* 355 anywh* 309 anywhere 309 psychologist 75 psych* 56 may 5
rese* receive 721 helps 419 poorl* 419 poorly 419 received 204 recei* 183 dupon* 151 dupont 151 heigh* 151 heights 151 parac* 151 parachuting 151 reserves 151 reser* 106 campa* 90 campaign 90
resevoi received 1143 receive 494 recei* 125
resevua received 1143 receive 494 recei* 125
resevwa helps 839 poorl* 839 poorly 839 receive 655 campa* 295 campaign 295 impatienntly 295 offer* 295 offering 295 vaksi* 295 vaksination 295 recei* 166 distributing 85 await* 59 awaiting 59 happy 39
resevwar received 1143 receive 494 recei* 125
resi* results 2824 ambas* 683 ambassy 683 rendezvous 683 residence 442 necessary 284 resul* 254 result 254 neces* 203 rende* 107 resid* 87 worki* 21 working 21 translate 10 trans* 8 impor* 5
resilta results 8471 resul* 761 result 761
resk* leaders 553 resca* 521 rescape 521 sine 521 charg* 519 charge 519 leade* 467 survivor 385 survivors 370 survi* 191 4 164 shelter 105 thurs* 88 thursday 88 torbe* 87 torbeck 87
reskape resca* 868 rescape 868 sine 868 survivor 641 survivors 616 survi* 318 4 273 shelter 175 thurs* 146 thursday 146 torbe* 145 torbeck 145 shelt* 131 event 7 south 5
reskonsab leaders 1382 charg* 1298 charge 1298 leade* 1169 responsible 170 pass 134 pas 133 respo* 9
resp greetings 1152 respe* 1092 respect 1092 greet* 635 advance 406 advan* 353 up 120
resp* respe* 770 respect 770 responsible 706 breat* 668 respo* 345 breathe 220 charg* 216 charge 216 breathing 206 greetings 203 greet* 112 bec 88 governement 88 liabl* 88 liable 88 prs 88
respe respe* 2185 respect 2185 greetings 1152 greet* 635
respekte respe* 3220 respect 3220 distibute 38 gonaive 38 partisans 38 disti* 20
respire breat* 2841 breathe 936 breathing 875 difficulty 68 breath 12 diffi* 12
responsab responsible 3141 charg* 266 charge 266 respo* 162 known 49 ravin 6
responsable director 2605 charg* 1141 charge 1141 direc* 620 responsible 149 respo* 8
responsables director 1303 bec 760 governement 760 liabl* 760 liable 760 prs 760 wll 760 charg* 571 charge 571 profi* 507 profit 507 direc* 310 responsible 75 dessa* 7 dessalines 7 respo* 4
rest remain 5296 remai* 685 stay 5
rest* remai* 1459 domes* 1019 domestic 1019 serva* 1019 servant 1019 restaurant 994 remain 888 stay 245 resta* 108 devac* 7 devacuation 7 remainder 7 rift 7 banki* 6 banking 6 bnc 6
restavek domes* 4417 domestic 4417 serva* 4417 servant 4417
restavk domes* 4417 domestic 4417 serva* 4417 servant 4417
reste remai* 2222 stay 590 remain 465 devac* 120 devacuation 120 remainder 120 rift 120 banki* 55 banking 55 bnc 55 chara* 55 characterized 55 concentement 55 endea* 55 endeavour 55 estab* 55
rester remain 5296 remai* 685 stay 5
restez remain 5296 remai* 685 stay 5
restons remain 5296 remai* 685 stay 5
restoran restaurant 6461 resta* 702
ret stay 2097 live 48
rete stay 765 live 243 toilets 180 stop 135 exten* 133 extended 133 canal 129 businesses 106 enjoy* 106 enjoying 106 pillaging 106 stand* 106 standing 106 store* 106 stores 106 24 92
reti* subtr* 1909 subtract 1909 remov* 1390 remove 1390 off 514 bonit* 372 bonite 372 usenm* 372 usenmake 372 desal* 229 desaline 229 lunyo* 229 lunyon 229 lunyone 229 prolonging 229 sant 229
retire subtr* 1909 subtract 1909 remov* 1390 remove 1390 off 514 bonit* 372 bonite 372 usenm* 372 usenmake 372 desal* 229 desaline 229 lunyo* 229 lunyon 229 lunyone 229 prolonging 229 sant 229
reto final 2174 philo* 2174 philosophy 2174 revie* 1928 review 1928 rhaet* 1928 rhaeto 1928
reto* back 1214 retur* 688 return 258 airli* 182 airlines 182 ny 182 round 182 towar* 182 towards 182 side 47 reopening 20 reope* 15 trip 11 fingerprints 10 pictures 10 bwa 9
retou back 1300 reopening 915 reope* 694 return 70 retur* 45
retounen retur* 1162 fingerprints 357 pictures 357 return 340 back 302 form 223 finge* 136 bette* 66 better 66 breaked 55 supports 55 bwa 53 kanal 53 returned 53 transportation 35 break* 27
retour airli* 789 airlines 789 ny 789 round 789 towar* 789 towards 789 back 618 side 342 bye 321 frida* 298 friday 298 return 253 retur* 163 trip 48 mysel* 32 myself 32
retourner return 1383 retur* 891 back 326 come 4
retr* found 893 showers 305 cuba 303 showe* 204 predicted 167 predi* 120 tomor* 7 tomorrow 7 tonig* 3 tonight 3
retrouv found 1191
retrouve showers 610 cuba 606 found 595 showe* 409 predicted 334 predi* 241 tomor* 14 tomorrow 14 tonig* 7 tonight 7 reach 5
retrouver found 1191
reu received 1143 receive 494 recei* 125
rev dream 9469
reve dream 9469
reve* wake 3148 chretian 611 eph 611 rom 611 dres 451 dress 451 return 343 dream* 262 dreamer 262 dreams 262 lonel* 262 lonely 262 styli* 262 stylist 262 retur* 221 cloth 211
revenir return 1383 retur* 891 back 326 come 4
reveye wake 12590
reya* participle 2787 panif* 852 panification 852 patic* 852 paticipate 852 reorg* 852 reorganizations 852 arqui* 584 arquinois 584 futur* 584 future 584 reali* 584 realizations 584 transparency 584 owe 386 planning 326
reyi* meeti* 2832 meeting 2832 hasnt 11 msg 11 pm 11 6 7 rubbles 5 decided 4
reyinyon meeti* 2832 meeting 2832 hasnt 11 msg 11 pm 11 6 7 rubbles 5 decided 4
reze* reservoir 5600 tank 4330 reser* 1685
rezevwa reservoir 5600 tank 4330 reser* 1685
rezi* resident 2486 resid* 2176 results 1694 residency 1326 calam* 344 calamity 344 mist 344 striv* 344 striving 344 resul* 152 result 152 bough* 43 bought 43 legal 43 paperwork 43 payed 43
rezidan resident 22312 resid* 16
rezidans residency 6557 resid* 977 residence 242 bough* 183 bought 183 legal 183 paperwork 183 payed 183 visas 183 paper* 101 lawye* 92 lawyer 92 wants 3
rezilta results 8471 resul* 761 result 761
rezo netwo* 12545 network 12545
rezo* reaso* 3602 reason 3602 convi* 8 convicts 8 seeki* 8 seeking 8 escaped 6 shoot* 4 shooting 4 escap* 3
rezon reaso* 3439 reason 3439 convi* 72 convicts 72 seeki* 72 seeking 72 escaped 56 shoot* 33 shooting 33 escap* 29 assyl* 23 assylum 23 present 14 canada 4 prese* 3
rezonn reaso* 3621 reason 3621
rezv* reservoir 5600 tank 4330 reser* 1685
rezvwa reservoir 5600 tank 4330 reser* 1685
rgio* region 2431 regio* 2397 zone 14
rgion region 2431 regio* 2397 zone 14
ri laugh 847 communial 613 dza 285 plastik 285 stree* 246 street 216 barri* 171 barrire 171 chant* 171 chantiley 171 assyl* 144 assylum 144 lumum* 136 lumumba 136 patri* 136 patrice 136
rich rich 23428
rich* richt* 2401 richter 2401 magni* 599 magnitude 599 scale 599 disca* 358 discard 358 emerg* 46 emergency 46
richter richt* 3601 richter 3601 magni* 898 magnitude 898 scale 898
rien emess* 660 emessage 660 watere 660 nothi* 452 nothing 452 water* 327 doubt 226 barth* 122 bartholy 122 etc 32 sos 11 leave 8 off 8 cut 5 assistance 4 rue 3
rim rumor 3522
rime rumor 3522
risk risk 3244 lagonav 1567 lagon* 9
risk* risk 3839
riske risk 3839
risq* risk 3839
risque risk 3839
risques risk 3839
rive arrive 517 happened 290 sentences 288 arriv* 222 reach 179 guill* 155 guilloux 155 monse* 155 monseigneur 155 prolongue 155 ecogr* 151 ecography 151 pregnate 151 haven 148 reach* 139 reached 139
rivi* river 1533 rivie* 1196 riviere 1196 sea 565 whats* 204 whatsoever 204 froid* 88 froide 88 petit* 71 petite 71 everybody 6 got 3
riviere river 1533 whats* 1489 whatsoever 1489 sea 565 petit* 517 petite 517 rivie* 40 riviere 40 form 13 l 12 artib* 7 artibonite 7 helpi* 7 helping 7 disas* 4 disaster 4
rivire river 3065 sea 1131
rivy river 2142 griz 1380 lines 1380 river* 1380 rivera 1380 fougy 108 umbre* 60 umbrella 60 line 8
rivy* river 4284
rivye river 4284
riye* corri* 2998 corridor 2998 alley 122 dead 5
riyel corri* 2998 corridor 2998 alley 122 dead 5
riyl alley 859 david* 688 davidson 688 paul 688 plese 688 ruell* 688 ruelle 688 treated 688 corri* 680 corridor 680 cheki* 529 chekina 529 philanthropy 529 phila* 52 22 51 remem* 47
riz rice 2820
robi* fauce* 5551 faucet 5551 pipe 5551 tap 119
robin fauce* 5551 faucet 5551 pipe 5551 tap 119
robine fauce* 5551 faucet 5551 pipe 5551 tap 119
roch rock 8164 stone 8164
roi roi 3828 christ 171 chris* 155 nor 22 drink 3
ront shame 12489 asham* 176 ashamed 176
roug* cros 864 cross 864 red 622 medicament 397 rouge 320 healt* 154 health 154 drivers 112 nowad* 112 nowadays 112 recruiting 112 whats* 101 whatsoever 101 terre 81 petit* 35 petite 35
rouge cros 864 cross 864 red 622 medicament 397 rouge 320 healt* 154 health 154 drivers 112 nowad* 112 nowadays 112 recruiting 112 whats* 101 whatsoever 101 terre 81 petit* 35 petite 35
rouj red 3271 cros 31 cross 31
rout route 713 frere* 471 freres 471 wich 331 tesin* 240 tesina 240 underground 240 bon 236 lilav* 236 lilavoie 236 repo 236 rail 227 road 211 canal 148 dehyd* 95 dehydrated 95
rout* road 689 sable 574 route 536 detai* 251 detail 251 frere 251 jumba* 251 jumbala 251 litle 251 along 222 way 145 titu 137 titus 137 disca* 107 discard 107 jasmi* 105
route route 685 sable 583 road 471 along 362 detai* 268 detail 268 frere 268 jumba* 268 jumbala 268 litle 268 jasmi* 169 jasmin 169 villa 169 32 149 titu 135 titus 135
routes way 1747 road 554
rouv* opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
rouverture opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
rouvrir opene* 1558 opened 1558 reopen 1437 reopening 252 reope* 191
rpar* built 6475 repai* 2653 repair 2653
rparer built 6475 repai* 2653 repair 2653
rpli* tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
rplique tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
rpliques tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
rpon* response 1232 respo* 654 reply 545 answer 39 answe* 20
rpondez response 1232 respo* 654 reply 545 answer 39 answe* 20
rpondre response 1232 respo* 654 reply 545 answer 39 answe* 20
rponse response 1232 respo* 654 reply 545 answer 39 answe* 20
rpub* repub* 1320 republic 1320 dominican 781 domin* 568
rpublique repub* 1320 republic 1320 dominican 781 domin* 568
rs rest 1738 beral 409 gen 409 petioville 409 left 327 posse* 316 possess 316 admis* 304 admisions 304 admit* 304 admitted 304 postp* 304 postpone 304 postpones 304 shortly 304 marie 290
rt bwa 681 kanal 681 returned 681 husba* 603 husband 603 bai 373 creol 373 ingli* 373 inglish 373 adres* 193 adress 193 mysel* 69 myself 69 kid 45 kids 45 frenc* 34
ru estim* 839 estime 839 meno 639 menos 639 foods 525 exten* 439 extended 439 rue 408 danjo* 278 danjour 278 urege* 278 uregent 278 axina 229 gile 229 giles 229 28 199
rue rue 490 street 437 du 335 jorki* 179 jorking 179 water* 179 300 178 king 178 km 178 barth* 148 bartholy 148 65 90 orchi* 90 orchidee 90 stree* 88 guill* 86
ruel* alley 2062 disca* 537 discard 537 emerg* 69 emergency 69 road 12
ruelle alley 2062 disca* 537 discard 537 emerg* 69 emergency 69 road 12
rues alley 2054 butte 1052 moon 774 boyer 154 mysel* 112 myself 112 outsi* 14 outside 14 road 12 sleep* 6 sleeping 6 streets 5 stree* 4
rume* rumor 1761 catastrophy 490 departement 328 north 303 depar* 226 weath* 173 weather 173 catas* 71 department 48 tsunami 21 tsuna* 19 flood 15
rumeur rumor 1174 catastrophy 654 departement 437 north 403 depar* 302 weath* 231 weather 231 catas* 95 department 64 tsunami 28 tsuna* 25 flood 20
rumeurs rumor 3522
s th 196 sos 181 fewer 171 becom* 104 america 87 selli* 82 selling 82 answered 74 breath 70 takec* 63 takecare 63 siste* 62 bened* 61 benediction 61 short 59 stopp* 58
sa thi 62 this 62 short* 59 these 51 what 48 word 44 that 43 event* 36 proceed 35 cookies 31 handl* 29 thing* 28 things 28 cooki* 26 happening 23 should 23
saa behav* 843 behaviour 843 leaders 635 drivers 546 nowad* 546 nowadays 546 recruiting 546 leade* 537 type 479 suppose 124 pas 61 pass 61 thi 60 this 60 recru* 55 drive* 44
sab sand 7465
sach packe* 3127 packet 3127 despise 737 hey 737 sache* 737 sachet 737 among 252 bag 105 despi* 105 groun* 17 ground 17 order 13 jesu 7 jesus 7
sach* packe* 4170 packet 4170 caye 270 cayes 270 resum* 240 resume 240 bag 140 city 43 des 15 very 5
sache packe* 6254 packet 6254 bag 210
sain* saint 1519 merge* 417 merger 417 saint* 417 sainte 417 domingo 307 cousi* 107 cousin 107 jesu 75 jesus 75 mole 64 nicol* 64 nicolas 64 bags 63 destroy 63 mats 63
saint saint 2279 mole 97 nicol* 97 nicolas 97 bags 95 destroy 95 mats 95 waters 95 wenee* 73 weneed 73 mat 62 water* 27 martin 26 bag 25 st 15 marc 11
sais know 249
sais* seaso* 743 season 743 rainy 496 counterpart 440 informs 440 regar* 302 regarding 302 hurri* 110 hurricane 110 seism 106 quake 65 acces* 6 access 6 great 6 congratulate 5
saison seaso* 1116 season 1116 rainy 741 hurri* 165 hurricane 165 great 10 acces* 9 access 9 congratulate 7 congr* 3
saj midwi* 5083 midwife 5083
sajf* midwi* 5083 midwife 5083
sajfanm midwi* 5083 midwife 5083
sak sack 2342 arab 631 happened 323 happe* 280 throu* 152 through 152 playi* 118 playing 118 which 99 happens 73 nonse* 67 nonsensical 67 what 50 happening 37 is 9 notes 7
saka* accommodation 1060 sukku* 912 sukkur 912 happening 705 facil* 540 facility 540 suffi* 431 sufficient 431 accom* 205 happe* 188 available 21 avail* 15
sakap happening 1411 happe* 375
saki which 1527
sakp* happened 3000 happening 85 happe* 22
sakpase happened 3000 happening 85 happe* 22
sal dirty 2855 classroom 2040 wage 941 hall 619 class* 614 filth* 473 filthy 473 salar* 380 salary 380 stagn* 141 stagnant 141 room 10
sala it 181 thi 162 this 162 that 66
sala* salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
salaire salar* 2723 salary 2723 payme* 2380 payment 2380 pay 6
sale wage 5647 salar* 2282 salary 2282
sali deliverance 4907 salva* 4907 salvation 4907 greetings 1723 greet* 950 hi 3
sali* salin* 1578 saline 1578 greetings 915 greet* 504 decre* 249 decrease 249 greating 249 ideli* 249 idelinquency 249 juvenile 249 bayil* 168 bayilorde 168 insta* 168 instance 168 internationnal 168 petig* 168
salin salin* 5524 saline 5524
saline salin* 5524 saline 5524
salitasyon greetings 3446 greet* 1899 hi 6
sall* room 1630
salle room 1630
salu* hi 418 greet* 366 hello 216 forgot 213 consider 168 14 141 makin* 124 making 124 forgo* 123 belongs 107 greething 107 recom* 107 recommendation 107 reconstruct 107 affra* 101 affraid 101
salut hi 418 greet* 366 hello 216 forgot 213 consider 168 14 141 makin* 124 making 124 forgo* 123 belongs 107 greething 107 recom* 107 recommendation 107 reconstruct 107 affra* 101 affraid 101
saly* greeting 1613 done 758 gerar* 642 gerard 642 betwenn 301 dyoba* 301 dyobal 301 dyobe* 301 dyobel 301 juvenat 301 musso 301 organizations 291 plase 272 juven* 87 official 80 openi* 55
salye greeting 1613 done 758 gerar* 642 gerard 642 betwenn 301 dyoba* 301 dyobal 301 dyobe* 301 dyobel 301 juvenat 301 musso 301 organizations 291 plase 272 juven* 87 official 80 openi* 55
sam 7 1419 jns 1419 math 1419 sam 1419 household 357 survived 357 miami 307 should 244 certificate 217 shoul* 201 certi* 200 nephe* 138 nephew 138 leg 81 birth 70 sister 19
samb* resem* 8163 resemble 8163 seem 9
samble resem* 8163 resemble 8163 seem 9
samd* satur* 3435 saturday 3435
samdi satur* 3435 saturday 3435
same* satur* 3409 saturday 3409 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
samedi satur* 3409 saturday 3409 monda* 17 monday 17 sunda* 16 sunday 16 thurs* 3 thursday 3
san hundred 718 blood 615 hundr* 276 uncon* 219 unconscious 219 witho* 206 without 206 borders 172 homeless 166 homel* 159 conte* 81 content 81 understood 81 easil* 66 easily 66 freig* 66
sanb* resem* 4082 resemble 4082 lacro* 636 lacrobat 636 lower 636 mission 636 places 636 touch* 636 touched 636 orang* 365 orange 365 place* 124 anne 62 mater* 25 materials 25 seem 4
sanble resem* 4082 resemble 4082 lacro* 636 lacrobat 636 lower 636 mission 636 places 636 touch* 636 touched 636 orang* 365 orange 365 place* 124 anne 62 mater* 25 materials 25 seem 4
sand* sanda* 2813 sandals 2813 shoe 1603 shoes 1603 resso* 314 ressources 314 wipe 314 wipes 314 hygienic 81 greetings 11 greet* 6 location 4
sandal sanda* 2813 sandals 2813 shoe 1603 shoes 1603 resso* 314 ressources 314 wipe 314 wipes 314 hygienic 81 greetings 11 greet* 6 location 4
sang blood 3371 front* 89 frontiere 89 sans 89 san 88
sank* homeless 728 homel* 699 witho* 405 without 405 home 23 shelter 21 shelt* 16
sankay homeless 1455 homel* 1397 home 47 shelter 43 shelt* 32
sanke witho* 811 without 811
sans witho* 376 without 376 homeless 283 homel* 271 require 252 requi* 131 dupon* 108 dupont 108 heigh* 108 heights 108 parac* 108 parachuting 108 reserves 108 front* 101 frontiere 101 sans 101
sant center 460 cente* 458 smell 340 healt* 319 health 319 centr* 290 guys 232 hospitals 182 centre 164 plate* 135 plateau 135 debc 125 jman 125 withi* 125 within 125 ad 105
sant* feel 433 santo 433 hundreds 428 cent 406 cents 406 penny 406 central 298 hundr* 268 healt* 234 health 234 smell 200 centr* 186 odor 166 stink 166 snato 137 phila* 104
sante healt* 1732 health 1732 fluid* 421 fluids 421 breast 380 breas* 181 repla* 64 replace 64 keep 32 babie* 21 babies 21 milk 13
santen hundreds 3753 hundr* 2352
santi smell 1639 feel 942 odor 785 stink 785 try 157 friends 128 houses 104 voice 96 house* 91 frien* 74 gress* 31 gressier 31 littl* 11 little 11 sit 10 many 4
santim cent 3454 cents 3454 penny 3454 suffered 590 findi* 583 finding 583 feel 411 science 411 hardl* 351 hardly 351 prati* 351 pratice 351 scien* 351 tire 351 into 228 p 205
santn hundreds 3753 hundr* 2352
santo santo 1295 phila* 390 snato 380 real 287 philanthropic 141 blanc 137 workers 121 20 66 among 56 district 52 bb 51 couti* 51 coutinue 51 remem* 34 remember 34 beb 27
santral central 2561 centr* 1600 plate* 624 plateau 624 overc* 51 overcrowded 51 highe* 34 higher 34 raise 30 citie* 24 cities 24 ride 9 ton 9 tons 9 badly 4
sanz* sudde* 7484 suddenly 7484 kwade* 2278 kwadebouke 2278 high 129 thought 58 thoug* 12
sanzatann sudde* 14968 suddenly 14968
sap what 200 is 102
sapa* sanda* 8419 sandals 8419 shoe 19 shoes 19
sapat sanda* 8419 sandals 8419 shoe 19 shoes 19
sata* devil 9622 satan 9622
satan devil 9622 satan 9622
sav knows 8218
sava* savan* 1626 savane 1626 thoughts 1195 croch* 279 crochu 279 croke* 279 croked 279 desert 279 particularly 279 disca* 269 discard 269 deser* 213 pista* 111 pistache 111 babie* 81 babies 81
save knows 8218
save* continue 560 conti* 348 know 141 or 53
savez continue 560 conti* 348 know 141 or 53
savo* soap 1197 d 262 anywh* 205 anywhere 205 isn 108 sentence 76 sente* 75 know 68 toothbrush 57 toothpaste 57 digicell 37 copie* 36 copies 36 docum* 34 documents 34 foreign 34
savoir d 395 anywh* 299 anywhere 299 isn 186 sentence 127 sente* 125 digicell 57 copie* 54 copies 54 docum* 51 documents 51 foreign 51 ve 51 know 50 jokin* 44 joking 44
savon soap 5587 toothbrush 267 toothpaste 267 latrines 50 toilets 34 tooth* 9 latri* 4 wash 4
savons know 249
saye bleed 9905 bleed* 2309 bleeding 2309
sayo these 2138 those 459
sch dry 5040
scur* insecurity 1152 secur* 969 security 969 safet* 588 safety 588 cay 481 overp* 481 overpopulation 481 overw* 481 overwhelmed 481 risin* 481 risings 481 insec* 153 goods 73
scurit insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
se siste* 96 m 56 it 39 shortage 38 is 34 am 31 sister 27 peoplel 26 separating 22 requesting 21 oh 20 or 20 se 18 getti* 17 getting 17 short* 17
sech dry 5040
sech* droug* 5613 drought 5613
sechres droug* 5613 drought 5613
sechrs droug* 5613 drought 5613
seco* aftershock 941 rescue 711 rescu* 690 tremor 216 debit 206 flowed 206 h 206 liqui* 206 liquid 206 mn 206 flowe* 202 sentence 170 sente* 168 satur* 70 saturday 70 tremo* 62
secourir rescue 1605 rescu* 1556
secours rescue 1189 rescu* 1153 sentence 383 sente* 378 then 70 each 35 using 18 made 16 sheets 9 reply 8 sheet* 8
secousse aftershock 2736 satur* 653 saturday 653 tremor 305 tremo* 87 after* 48 aftershocks 17
secousses tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
secu* insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
securite insecurity 3534 safet* 1804 safety 1804 insec* 469 secur* 104 security 104
sego* tremor 888 minute 797 secon* 536 second 536 recharging 391 recha* 278 tremo* 254 aftershock 222 cell 131 aftershocks 49 minut* 12 after* 4
segonn minute 2392 secon* 1607 second 1607 minut* 35
segous tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
seig* lord 2872 jesu 55 jesus 55 christ 10 chris* 9
seigneur lord 2872 jesu 55 jesus 55 christ 10 chris* 9
seis* digiceel 375 seime 375 thio 375 thios 375 seism* 366 seismic 366 bless* 342 blessed 342 others 165 room 137 struck 103 earthquake 98 struc* 93 earth* 62 other* 50 witho* 45
seisme bless* 487 blessed 487 others 249 room 192 struck 147 struc* 133 earthquake 125 earth* 80 other* 76 witho* 63 without 63 longe* 14 longer 14 or 4
seismik seism* 3146 seismic 3146
seke* coffi* 9622 coffin 9622
sekey coffi* 9622 coffin 9622
seki* secur* 2293 security 2293 forme* 448 former 448 secretary 259 chief 231 safet* 92 safety 92 secre* 76 o 20 driven 5 measures 5 woud 5 measu* 4 bra 3
sekirite secur* 2293 security 2293 forme* 448 former 448 secretary 259 chief 231 safet* 92 safety 92 secre* 76 o 20 driven 5 measures 5 woud 5 measu* 4 bra 3
seko* shock 809 rescuer 594 nee 337 relie* 322 relief 322 tremo* 277 meno 213 menos 213 rescue 212 frequ* 205 frequency 205 prvie* 205 prview 205 rescu* 205 media 139 strug* 139
sekou meno 450 menos 450 relie* 430 relief 430 rescue 322 rescu* 312 media 293 strug* 293 struggle 293 telec* 242 teleco 242 balan* 216 balance 216 location 180 500 170 ak 131
sekour relie* 3209 relief 3209 rescue 17 rescu* 16
sekouris rescuer 18520 worke* 3 worker 3
sekous shock 2411 nee 915 frequ* 555 frequency 555 prvie* 555 prview 555 tremo* 393 eventuel 280 preci* 280 precision 280 causes 220 occur 220 break 214 aftershock 179 norma* 165 normal 165
sekouse tremor 2664 tremo* 761 aftershock 666 aftershocks 148 after* 12
sekr secret 15990 secre* 121
sekr* secre* 5718 secretary 1644 secret 1103
sekre secret 15990 secre* 121
sekret secretary 6851 secre* 2019
sekrete secretary 6851 secre* 2019
seks sex 12531
seks* secti* 930 section 930 communal 582 ti 151 important 17 impor* 16 an 15 8 13 kise 13 komin 13 manic* 13 manich 13 message 7 notes 6 note 5 goave 4
seksion communal 6205 secti* 31 section 31 commu* 8
seksyon secti* 899 section 899 communal 511 ti 181 8 28 kise 28 komin 28 manic* 28 manich 28 important 20 impor* 19 an 18 leste 10 situated 10 squar* 10 square 10
sekt* septe* 5613 september 5613
sektanm septe* 5613 september 5613
seku* safet* 3721 safety 3721 secur* 215 security 215
sekurite safet* 3721 safety 3721 secur* 215 security 215
sel salt 859 only 643 alone 427 lived 261 gouvernment 210 resto* 210 restore 210 ones 158 singl* 155 single 155 eathq* 147 eathquake 147 main 108 separate 100 separ* 84 just 72
seli* unmar* 3256 unmarried 3256 mobil* 1498 mobile 1498 singl* 57 single 57 cell 14
selibat unmar* 8141 unmarried 8141 singl* 141 single 141
selibate unmar* 8141 unmarried 8141 singl* 141 single 141
selil mobil* 2496 mobile 2496 cell 24
selile mobil* 2496 mobile 2496 cell 24
selm* just 1010 only 659 addreses 226 kindl* 171 kindle 171 sait 171 tants 171 insecticide 156 bon 147 lilav* 147 lilavoie 147 repo 147 die 134 mousk* 130 mouskitous 130 helps 128
selman only 843 just 607 ent 213 kindl* 189 kindle 189 sait 189 tants 189 insecticide 174 die 148 bon 147 lilav* 147 lilavoie 147 repo 147 mousk* 144 mouskitous 144 insec* 142
selo* accor* 4645 according 4645
selon accor* 4645 according 4645
sem sister 3525 siste* 996
sema* weeks 1659 harve* 715 harvest 715 plant 715 drivers 436 nowad* 436 nowadays 436 recruiting 436 beral 409 gen 409 petioville 409 marie 290 seed 197 seeds 197 recru* 44 drive* 35
semaine weeks 4147 week 66
semaines weeks 4147 week 66
semans harve* 3575 harvest 3575 plant 3575 seed 987 seeds 987 crop 11
seme* week 1655 weeks 670 digiceel 88 seime 88 thio 88 thios 88
semen week 1793 weeks 303 digiceel 134 seime 134 thio 134 thios 134
semenn weeks 4147 week 66
semi* cours* 2552 course 2552 training 1377 train* 883
semin cours* 2552 course 2552 training 1377 train* 883
semine cours* 2552 course 2552 training 1377 train* 883
semn week 1808 weeks 493
sen holy 2498 saint 646 dominican 591 gerar* 455 gerard 455 domin* 430 incomplete 243 incom* 222 st 145 openi* 39 opening 39 domingo 38 martin 35 buy 23 great 15 marc 15
sena* senat* 3004 senator 3004 cars 305 asham* 301 ashamed 301 afrai* 97 afraid 97 chanc* 94 chance 94 tryin* 74 trying 74 car 22 far 3
senat senat* 3756 senator 3756
senate senat* 3756 senator 3756
senateur deput* 2543 deputy 2543 senat* 1408 senator 1408
send* repub* 1230 republic 1230 dominican 728 domin* 529 allow* 448 allowed 448 domingo 9
sendomeng repub* 1230 republic 1230 dominican 728 domin* 529 allow* 448 allowed 448 domingo 9
sene* seneg* 1658 senegal 1658 jokin* 55 joking 55 person 48 statu* 38 status 38 perso* 35 trip 15 france 10 prsid* 7 prsident 7 franc* 4 impor* 4 important 4 canada 3
senegal seneg* 1536 senegal 1536 statu* 104 status 104 jokin* 65 joking 65 person 61 perso* 44 trip 42 france 33 prsid* 25 prsident 25 franc* 12 canada 11 refuge 6 impor* 5
senk five 6630
senk* fifty 6432
senkannt fifty 6432
senkant fifty 6432
senm* saint 967 bonit* 652 bonite 652 usenm* 652 usenmake 652 betai* 305 betails 305 plant* 305 plantation 305 kille* 186 killed 186 martin 170 st 107 marc 91 marti* 38 vehic* 21
senmak bonit* 1303 bonite 1303 usenm* 1303 usenmake 1303 marc 1210 saint 279 vehic* 42 vehicle 42 st 31 stuff 14 order 4
senmaten martin 3224 marti* 716 saint 203 st 23
sent* sympt* 4210 symptoms 4210 holy 2067 spiri* 1624 spirit 1624
sentespri holy 8269 spiri* 6496 spirit 6496
sentm sympt* 5613 symptoms 5613
sentom sympt* 5613 symptoms 5613
seny lord 2972
seny* bleed 3302 lord 1981 bleed* 770 bleeding 770
senye lord 2972
senyen bleed 9905 bleed* 2309 bleeding 2309
sepa* divid* 1640 divide 1640 separate 1068 separ* 894 howev* 415 however 415 distribute 411 conte* 336 content 336 understood 336 seem 69 clear 38 givin* 36 giving 36 ones 34 singl* 33
sepandan howev* 2489 however 2489
separe divid* 1967 divide 1967 separate 1282 separ* 1073 distribute 493 conte* 403 content 403 understood 403 seem 83 clear 46 givin* 43 giving 43 ones 41 singl* 40 single 40 distribution 38
sept six 1649 check* 1559 checking 1559 17 976 nine 850 eight 585 seven 323 ten 173 seems 91 seem 56 stuck 33 rubble 3
sept* septe* 5613 september 5613
septanm septe* 5613 september 5613
septembre septe* 5613 september 5613
sera be 1114 will 8
sera* be 613 late 389 clock 384 side 318 ten 314 bye 299 o 288 frida* 277 friday 277 mysel* 30 myself 30 ll 23
serait be 1114 will 8
sere* sheltery 674 via 316 survive 306 night* 217 nights 217 werew* 217 werewolfs 217 again 183 asked 176 bidon 152 dika 152 dikas 152 jackm* 152 jackmel 152 lokad* 152 lokadi 152
seren sheltery 674 via 316 survive 306 night* 217 nights 217 werew* 217 werewolfs 217 again 183 asked 176 bidon 152 dika 152 dikas 152 jackm* 152 jackmel 152 lokad* 152 lokadi 152
seri* seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
serieux seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
sero* iv 1842 oral 1842 rehyd* 1842 rehydration 1842 serum 1842 be 371 will 3
serom iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
seront be 1114 will 8
serv* use 663 service 587 servi* 547 services 433 serve 320 pad 296 pads 296 sanitary 296 towel* 296 towels 296 sanit* 273 rejec* 27 reject 27 render 27 rende* 23 active 12
service use 990 sign 672 service 654 serve 234 active 215 entre 215 instr* 215 instructions 215 nous 215 porta* 215 portable 215 nou 214 servi* 194 guide 19 up 3
services serve 1482 rejec* 691 reject 691 render 691 use 654 rende* 582 cry 117 voice 96 servi* 71 services 58 while 38 service 12
servir serve 3084 use 1361 service 26 servi* 8
servis services 5253 service 51 servi* 15
servyet pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
set seven 7101
sete* certa* 5599 certain 622 certainly 332
seten certain 3877 certa* 2603
setenman certainly 9951 certa* 309
seti* diplo* 1953 diploma 1953 certificate 9 certi* 8
setifika diplo* 1953 diploma 1953 certificate 9 certi* 8
seul alone 3360 rheto 83 writer 83 18 74 im 32 write* 27 only 11 man 8 life 3
seul* alone 2226 dream* 350 dreamer 350 dreams 350 lonel* 350 lonely 350 styli* 350 stylist 350 become 213 only 114 becom* 86 learn 4
seule alone 1669 dream* 525 dreamer 525 dreams 525 lonel* 525 lonely 525 styli* 525 stylist 525 become 320 becom* 130 only 85 learn 7
seulement alone 3339 only 171
seve* brain 4381
sevel brain 4381
sevi serve 2087 used 1247 mind 1118 use 921 until 4
sevi* servi* 892 service 881 services 439 cam 341 worki* 47 working 47 whoul* 34 whould 34 include 25 inclu* 9 start 8
sevis servi* 892 service 881 services 439 cam 341 worki* 47 working 47 whoul* 34 whould 34 include 25 inclu* 9 start 8
sevo brain 4381
sevy* pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
sevyet pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
sewm iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
sewo* iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
sewom iv 2763 oral 2763 rehyd* 2763 rehydration 2763 serum 2763
sey lord 1486 god 505 thank 6
seye attem* 3207 attempt 3207 lord 991 god 337 thank 4 try 3
seyi* remak* 2936 remake 2936 seism* 1573 seismic 1573 seism 47
seyis seism* 3146 seismic 3146
sez fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
sezi surpr* 9507 surprised 9507 shock 1937
sezi* surpr* 9507 surprised 9507 shock 1937
sezisman surpr* 9507 surprised 9507 shock 1937
sezm* seism* 3146 seismic 3146
sezmik seism* 3146 seismic 3146
sezo* rainy 888 seaso* 823 season 823 hurri* 197 hurricane 197 palom* 193 paloma 193 prole* 193 prolems 193 pure 193 sezon 193 fanfa* 141 fanfan 141 ray 122 throw 30
sezon rainy 888 seaso* 823 season 823 hurri* 197 hurricane 197 palom* 193 paloma 193 prole* 193 prolems 193 pure 193 sezon 193 fanfa* 141 fanfan 141 ray 122 throw 30
si if 379 ou 70 brother 32 spous* 31 spouses 31 builder 30 domingue 30 experiences 30 indom* 30 indomain 30 havnt 29 ambas* 27 ambassy 27 fixed 27 rendezvous 27 incomplete 26
sibv* subsi* 14968 subsidy 14968
sibvansyon subsi* 14968 subsidy 14968
sid south 2723 lots 614 gabyo* 220 gabyon 220 southern 220 nippe* 199 nippes 199 relie* 120 relief 120 buse 88 buses 88 identified 88 south* 75 east 61 resca* 43 rescape 43
sida aids 7049 hiv 1016
side* educational 1331 scholarly 1331 northwest 1293 southeast 1293 west 1022 north* 903 east 546 south* 446 activities 7 south 3
sides educational 1331 scholarly 1331 northwest 1293 southeast 1293 west 1022 north* 903 east 546 south* 446 activities 7 south 3
sids northwest 2408 southeast 2408 north* 1682 south* 830 west 98
sidw* northwest 2408 southeast 2408 north* 1682 south* 830 west 98
sidwes northwest 2408 southeast 2408 north* 1682 south* 830 west 98
sidws northwest 2408 southeast 2408 north* 1682 south* 830 west 98
siel heave* 3362 heaven 3362 sky 892
sifi suffi* 4909 sufficient 4909 enoug* 15 enough 15
sifi* suffi* 4909 sufficient 4909 enoug* 15 enough 15
sifizan suffi* 4909 sufficient 4909 enoug* 15 enough 15
siga* cigar* 8164 cigarette 8164
sigaret cigar* 8164 cigarette 8164
sigart cigar* 8164 cigarette 8164
sign* signe* 1968 signeneau 1968 cover 1555 signo* 1555 signoa 1555 tempo 1555 caraib 555 lumie* 555 lumiere 555 namin* 555 naming 555 radio* 555 radios 555 artists 112 whom 77 maxim* 37
sij subje* 7809 subject 7809 topic 7809
sije subje* 7809 subject 7809 topic 7809
sik sugar 3533 diabe* 1082 diabetes 1082 cookies 14 foods* 13 foodstuff 13 pea 13 peas 13 peasants 13 cooki* 12 culti* 11 cultivate 11 seed 10 seeds 10 highe* 7 higher 7
sikl* hurri* 1492 hurricane 1492 temporary 687 tempo* 286 cyclone 43 rainy 34 cyclo* 19 seaso* 5 season 5
sikln hurri* 1697 hurricane 1697 rainy 82 cyclone 27 cyclo* 12 seaso* 12 season 12
siklon hurri* 1682 hurricane 1682 cyclone 101 cyclo* 45 rainy 12
siklonik temporary 2748 tempo* 1144 rainy 1076 hurri* 239 hurricane 239 seaso* 161 season 161
siklonn hurri* 1126 hurricane 1126 cyclone 826 cyclo* 369
siko* psychological 3941 psychologist 824 psych* 611
sikolg psychological 3941 psychologist 824 psych* 611
sikolog psychological 3941 psychologist 824 psych* 611
sikolojik psychological 3941 psychologist 824 psych* 611
sil heave* 306 heaven 306 rapid* 272 rapidly 272 tc 272 lwe 244 lwes 244 mean 239 been 203 spent 189 ambroide 185 salem 185 pap 128 personal 114 opini* 86 opinion 86
sila gouvernment 683 resto* 683 restore 683 intac* 576 intact 576 these 535 those 115 it 75 thi 31 this 31 enter 14 that 13 gouve* 8 long 8 reall* 7 really 7
silt* please 135 pleas* 132
siltepl please 135 pleas* 132
silteple please 135 pleas* 132
silv* inforamtion 469 merchandize 237 zopop* 169 zopope 169 plastic 135 coordinates 134 engineers 134 breaked 111 supports 111 unice* 111 unicef 111 coord* 108 repla* 106 replace 106 runni* 102 running 102
silvoupl went 676 coordinates 573 engineers 573 breaked 530 supports 530 coord* 462 cheki* 348 chekina 348 philanthropy 348 acul 279 break* 258 consideration 227 case 150 consi* 99 l 55 22 34
silvouple inforamtion 1239 merchandize 671 plastic 418 unice* 336 unicef 336 getti* 255 getting 255 repla* 238 replace 238 plast* 223 id 191 merch* 164 let 82 please 47 pleas* 45 seneg* 13
silvoupli zopop* 1016 zopope 1016 runni* 613 running 613 ones 515 singl* 506 single 506 toget* 384 together 384 separate 326 separ* 273 desin* 251 desinfectant 251 greet 251 perdo* 251 perdonable 251
sim force 841 borro* 580 borrow 580 denou* 482 denounce 482 lette* 427 letter 427 ride 391 ton 391 tons 391 conte* 340 content 340 understood 340 embas* 147 embassy 147 if 118
sima* cemen* 14968 cement 14968
siman cemen* 14968 cement 14968
sime* weeks 4147 week 66
simenn weeks 4147 week 66
simi* cemet* 5613 cemetery 5613
simity cemet* 5613 cemetery 5613
simitye cemet* 5613 cemetery 5613
sin if 533
sina* preview 1935 tsunamy 1935 previ* 1223 tsuna* 1139 tsunami 324
sinami preview 1935 tsunamy 1935 previ* 1223 tsuna* 1139 tsunami 324
sine* cinem* 7484 cinema 7484 theat* 7484 theater 7484
sinema cinem* 7484 cinema 7484 theat* 7484 theater 7484
sini* homeless 366 homel* 352 refugees 255 bonba* 216 bonbadopolis 216 receivng 183 recieved 183 victi* 127 olymp* 110 olympic 110 pinta* 110 pintade 110 disas* 98 disaster 98 victim 94 blvd 84
sinis disas* 1985 disaster 1985 victim 97
sinistr homeless 777 homel* 746 sinis* 695 sinister 695 droui* 401 drouillard 401 affra* 239 affraid 239 despite 212 despi* 167 been 5 bad 4 life 4 victims 4 weath* 4 weather 4
sinistre bonba* 284 bonbadopolis 284 receivng 240 recieved 240 homeless 197 homel* 189 olymp* 144 olympic 144 pinta* 144 pintade 144 berna* 120 bernard 120 ecole 120 normale 120 perou 120 peruv* 120
sinistres homeless 777 homel* 746 1189 710 152 710 206 710 2353 710 257 710 3106 710 4000 710 childrens 710 refugees 69 500 46 persons 19 adult* 8 adults 8 victims 4
sinistrs homeless 1555 homel* 1492 victims 8
siou* please 135 pleas* 132
siouple please 135 pleas* 132
sip suppo* 1756 breaked 1031 supports 1031 break* 503 support 392 nobod* 4 nobody 4
sipo support 1091 betwenn 602 dyoba* 602 dyobal 602 dyobe* 602 dyobel 602 juvenat 602 musso 602 suppo* 546 juven* 174 seven 47 rest 27 sure 27 betwe* 19 clear 16
sipo* suppo* 2404 support 516 supposed 362
sipote support 2182 suppo* 1092
sipoze supposed 5775 suppo* 31
sipt* support 2182 suppo* 1092
sipte support 2182 suppo* 1092
sirt* espec* 2533 especially 2533
sirtou espec* 2533 especially 2533
sis six 7329
sism seism* 3146 seismic 3146
sism* seism* 1399 seismic 1399 sismi* 751 sismic 751 level 215 devac* 124 devacuation 124 remainder 124 rift 124 earthquake 64 earth* 41 plan 26 energ* 5 energy 5
sisme earthquake 247 earth* 157
sismik seism* 2877 seismic 2877 devac* 230 devacuation 230 remainder 230 rift 230 energ* 9 energy 9 store 5
sisp* stop 2040
sispan stop 2040
sispann stop 2040
sist* syste* 3672 system 3672 play 224 person 35 perso* 25 impor* 9 important 9 message 4 note 3 notes 3
sistem syste* 4896 system 4896
sistm syste* 4896 system 4896
sit site 3223 folk 877 folks 877 websi* 307 website 307 link 303 onlin* 303 online 303 orlan* 303 orlando 303 evacu* 66 evacuation 66 settl* 33 settle 33 v 33 e 6
site cite 1281 solei* 820 soleil 820 camps 481 city 325 militaire 40 camp 31 milit* 5 manif* 4 manifestation 4 sells 4
site* ciste* 4139 cistern 4139 tank 939 solei* 662 soleil 662 cite 122
siten ciste* 6209 cistern 6209 tank 1408
sitern ciste* 6209 cistern 6209 tank 1408
sitesoley solei* 1986 soleil 1986 cite 365
siti militaire 3423 bonba* 1519 bonbadopolis 1519 milit* 462 cite 71 survivors 11 survi* 6
siti* situation 1541 situa* 1535 citizen 276 citiz* 160 bunch 129 containers 129 criminals 129 hidin* 129 hiding 129 robbers 129 toler* 129 tolerance 129 tolerate 129 difficult 57 robbe* 50 steal* 34
sitirasyon difficult 2063 situation 695 situa* 692 diffi* 368 bad 340
sitiyasyon situation 1911 situa* 1903 difficult 74 becoming 22 complicated 22 forwa* 22 forward 22 waste 22 diffi* 13 bad 12 handing 4 handling 4 technicians 4
sitn ciste* 6209 cistern 6209 tank 1408
sito* espec* 1631 especially 1631 bas 563 verre* 563 verrettes 563 aviat* 327 aviation 327 mainl* 327 mainly 327 responsables 327 steet 327 thhe 327 mr 196 foods 61 berna* 31 bernard 31
sitou espec* 1631 especially 1631 bas 563 verre* 563 verrettes 563 aviat* 327 aviation 327 mainl* 327 mainly 327 responsables 327 steet 327 thhe 327 mr 196 foods 61 berna* 31 bernard 31
situ* situation 912 situa* 909 maria* 615 mariani 615 desal* 257 desaline 257 lunyo* 257 lunyon 257 lunyone 257 prolonging 257 sant 257 unity 257 exten* 222 extended 222 conditions 51 difficult 50
situasyon difficult 2063 situation 695 situa* 692 diffi* 368 bad 340
situation conditions 1788 condition 1502 condi* 486 situation 414 situa* 413
sitw* lemon 2138 lime 2138 citiz* 1931 citizenship 1297 nationality 1297 citizen 419 docter 321 docte* 257 citizens 222 general 113 quick* 97 quickly 97 gener* 22 throa* 19 throat 19 eye 17
sitwayen citizen 2756 citiz* 1594 citizens 373 cover* 146 covers 146 brake 3
sitwayente citizenship 7469 nationality 7469 citiz* 6
sitwayin citizens 4668 citizen 667 citiz* 386
sitwaynte citizenship 7469 nationality 7469 citiz* 6
sitwon lemon 7484 lime 7484 docter 1125 docte* 901 general 398 quick* 340 quickly 340 gener* 78 throa* 68 throat 68 eye 59 eyes 59
sity* guys 2095 hospitals 1642 difficult 1031 situation 348 situa* 346 diffi* 184 bad 170 guy 58
sityasyon difficult 2063 situation 695 situa* 692 diffi* 368 bad 340
sive* monit* 7850 monitor 7850 guard 7144 watch 3
siveyans monit* 7850 monitor 7850 guard 7144 watch 3
siveye monit* 7850 monitor 7850 guard 7144 watch 3
sivi* registry 933 civil 875 survive 707 safet* 620 safety 620 regis* 443 survivor 349 survivors 336 group* 185 groups 185 survi* 173 accompany 137 accom* 97 secur* 36 security 36 agron* 30
sivil registry 1400 civil 1313 safet* 930 safety 930 regis* 665 group* 277 groups 277 accompany 205 accom* 146 secur* 54 security 54 agron* 44 agronomy 44 protection 4
siviv survive 2122 survivor 1048 survivors 1007 survi* 520
sivivan survive 2122 survivor 1048 survivors 1007 survi* 520
sivo* please 135 pleas* 132
sivouple please 135 pleas* 132
siw docter 1032 docte* 827 general 365 quick* 312 quickly 312 if 283 gener* 72 throa* 62 throat 62 eye 55 eyes 55 you 3
siwo syrup 23428
six six 3297 nine 1699 eight 1171 seven 647 ten 346
siya* surname 2116 signa* 1781 signal 1781 netwo* 1462 network 1462 surna* 464 fm 8
siyal netwo* 4784 network 4784 signa* 1531 signal 1531 fm 323 congratulate 71 congr* 35
siyale signa* 2397 signal 2397 repor* 277 report 277
siyati surname 8464 surna* 1854
siye* centu* 9622 century 9622
siyek centu* 9622 century 9622
siyk centu* 9622 century 9622
ske lator* 345 latortue 345 wheth* 304 whether 304 reopening 282 eventuel 245 preci* 245 precision 245 reope* 214 availability 193 jobpam 193 poste* 193 posted 193 seeke* 193 seekers 193 arcah* 191
sks sex 12531
sky coffi* 9622 coffin 9622
slma* only 2125 just 168
slman only 2125 just 168
slt settl* 1579 settle 1579 v 1579 predicted 838 predi* 603 arrived 538 croi 249 crois 249 arriv* 95 c 34 month 32 bouquets 25 bouqu* 22 des 7
slvp please 135 pleas* 132
sms sms 1383 text 598 messages 218 admis* 138 admisions 138 admit* 138 admitted 138 postp* 138 postpone 138 postpones 138 shortly 138 texts 86 spous* 73 spouses 73 below 39 exami* 24
snat* deput* 2543 deputy 2543 senat* 1408 senator 1408
snateur deput* 2543 deputy 2543 senat* 1408 senator 1408
soci* socia* 3599 social 3599 23 46 25 46 waitt* 26 waitting 26 polit* 21 political 21 econo* 18 economic 18 affai* 15 affaires 15 recog* 10 recognized 10
soeu* sister 3525 siste* 996
soeur sister 3525 siste* 996
sof excep* 7090 except 7090
soge* bank 1320 ave 976 coner 976 didnt 976 sogeb* 976 sogebank 976 banki* 177 banking 177 bnc 177 chara* 177 characterized 177 concentement 177 endea* 177 endeavour 177 estab* 177 establishment 177
sogebank bank 1552 ave 1464 coner 1464 didnt 1464 sogeb* 1464 sogebank 1464 ambroise 160 ambro* 23 maglo* 23 magloire 23
soif thirsty 2080 thirs* 672 merge* 316 merger 316 saint* 316 sainte 316 65 98 orchi* 98 orchidee 98 turn 15 antoi* 10 antoine 10 along 8
soig* treat 3048 treatment 702 treat* 411 care 68
soigner treat 3048 treatment 702 treat* 411 care 68
soin treatment 2134 treat* 1249 care 207 treat 118 medical 6
soin* treat 1524 br 775 soint 775 upon 775 think* 414 thinking 414 treatment 351 angel 277 treat* 206 care 34 prayer 9 praye* 8 durin* 7 during 7
soins treat 3048 treatment 702 treat* 411 care 68
soir noon 3097 jasmi* 1229 jasmin 1229 villa 1229 32 1078 truitier 98 truit* 84 b 8
soix* eighty 4152 eight* 4030 sixty 742
soixante eighty 4152 eight* 4030 sixty 742
sol panel 1845 solar 1845 land 1141 censo* 283 censor 283 leadi* 283 leading 283 soil 283 tests 283 test 281 groun* 183 ground 183 bible 65 professor 46 mind 32 earth 10
sold* soldi* 3917 army 1170 military 1170 soldier 917 soldiers 771 gives 45 milit* 10
solda soldier 4630 soldi* 2137 army 250 military 250 soldiers 165 gives 94 coura* 3 courage 3
soldats army 3546 military 3546 soldiers 2336 soldi* 335 milit* 31
sole panel 3691 solar 3691
sole* sun 1606 solei* 1100 soleil 1100 cite 202 refer* 128 referring 128 words 126 provided 115 eclip* 111 eclipse 111 sure 83 location 18 word 17 manif* 6 manifestation 6 sells 6
soleil solei* 1324 soleil 1324 heat 763 sun 540 hot 378 cite 244
soley sun 1360 solei* 955 soleil 955 eclip* 480 eclipse 480 refer* 192 referring 192 words 189 cite 176 provided 173 sure 124 manif* 73 manifestation 73 sells 73 location 27 word 26
soli* solin* 1598 solino 1598 solut* 1426 solution 1426 art 267 arts 267 coordinate 267 creation 267 expo 267 solic* 267 solicit 267 betwenn 201 dyoba* 201 dyobal 201 dyobe* 201 dyobel 201
solino solin* 4794 solino 4794 solid* 30 solidarity 30
solision solut* 4277 solution 4277
solisyon solut* 4277 solution 4277
solu* solut* 4277 solution 4277
solution solut* 4277 solution 4277
solutions solut* 4277 solution 4277
soly sun 2529 solei* 993 soleil 993 cite 183
somm* beg 476 lesso* 375 lesson 375 liter* 375 literal 375 translation 375 57 247 rheto 177 writer 177 mole 164 nicol* 164 nicolas 164 destroy 161 18 158 petion 137 adult* 85
sommes beg 670 57 347 mole 229 nicol* 229 nicolas 229 destroy 225 petion 192 adult* 119 adults 119 are 113 peler* 97 pelerin 97 bruis* 94 bruised 94 ville 63 20 30
song* mis 3378 miss 3378 remem* 62 remember 62
songe remem* 2136 remember 2136 mis 1353 miss 1353
sonj* remem* 3501 remember 3501 mis 20 miss 20
sonje remem* 3501 remember 3501 mis 20 miss 20
sont sismi* 334 sismic 334 these 265 thsnk 238 avaib* 178 avaible 178 indee* 171 indeed 171 writt* 167 written 167 cay 150 overp* 150 overpopulation 150 overw* 150 overwhelmed 150 risin* 150
sors out 1189 leave 1144 go 5 get 3
sort* out 1199 leave 1153
sorti out 1175 leave 1130 from 14 come 10
sortie out 1189 leave 1144 go 5 get 3
sortir out 1189 leave 1144 go 5 get 3
sos aux 1558 sos 776 roads 473 segui* 473 seguineau 473 avaib* 409 avaible 409 indee* 394 indeed 394 necessity 283 barth* 137 bartholy 137 43 46 flooding 44 flood* 40 caye 19
sot recen* 1536 recently 1536 lots 529 kind 348 leave 305 jobs 295 join 238 pays 238 truiton 238 whate* 238 whatever 238 listened 94 out 84 from 36 come 27 truit* 18
sote mns 637 worst 591 psychologist 415 sinis* 348 sinister 348 scare* 340 scared 340 easil* 309 easily 309 freig* 309 freighten 309 psych* 308 droui* 201 drouillard 201 sayin* 191 saying 191
soti from 312 out 253 alive 165 form 155 named 146 burea* 132 bureau 132 currently 132 functionning 132 urgency 132 assisting 119 limit* 119 limited 119 expecting 112 yow 112 expec* 111
sou on 188 about 153 add 101 pimpl* 68 pimples 68 occup* 66 occupation 66 count 62 tells 59 gouve* 54 teste* 54 testere 54 vitim* 54 vitims 54 funct* 52 enjoy 51
soud deaf 23428
souf breathe 988 causes 544 occur 544 break 531 breath 499 cause* 251 contact 181 more 170 conta* 136 too 100 tremors 56 night 51 breat* 41 something 17 somet* 13 family 12
souf* suffe* 733 suffer 708 suffering 662 lots 190 assoc* 50 association 50 canno* 36 cannot 36 jokin* 22 joking 22 person 6 perso* 4 sad 4
souffrance sad 2872 suffer 366 suffering 200 suffe* 53
souffre sad 2872 suffer 366 suffering 200 suffe* 53
souffrir sad 2872 suffer 366 suffering 200 suffe* 53
souffrons sad 2872 suffer 366 suffering 200 suffe* 53
soufrans suffer 857 assoc* 504 association 504 suffering 467 suffe* 123 victims 14
soufri suffe* 1070 suffering 649 lots 344 suffer 295 canno* 65 cannot 65 go 5 reach* 4 reached 4
soufwi suffer 857 suffering 467 jokin* 222 joking 222 suffe* 123 person 62 perso* 45 important 17 impor* 16 message 7 notes 6 note 5
souh* wish 3024
souhaite wish 3024
soul* shoe 1823 shoes 1823 casez 390 holes* 390 holese 390 poors 390 tahnk 390 sanda* 307 sandals 307 cornr* 248 cornrow 248 denim 248 printed 248 sees 248 weari* 248 wearing 248
soulye shoe 2561 shoes 2561 sanda* 1796 sandals 1796
soun* tsunami 1313 tsuna* 1188
sounami tsunami 1313 tsuna* 1188
soup* separating 203 suppe* 181 supper 181 dinne* 179 dinner 179 betin 134 prolonge 134 tltu 134 tltus 134 receivng 129 recieved 129 arms 125 legs 125 philanthropic 100 schoolmy 90 35 86
soupe suppe* 3800 supper 3800 dinne* 3749 dinner 3749
soupl please 135 pleas* 132
souple separating 239 betin 156 prolonge 156 tltu 156 tltus 156 receivng 153 recieved 153 arms 151 legs 151 philanthropic 125 schoolmy 114 35 102 mormo* 102 mormon 102 beggi* 99 begging 99
sous sourc* 2807 source 2807 sprin* 2807 spring 2807 under 574 decom* 509 decombres 509 announces 274 effer* 274 effert 274 magno* 274 magnola 274 trenb* 274 trenblement 274 pile 168 sand 146
sous* stati* 2120 station 2120 police 95 polic* 70
souskomisarya stati* 2120 station 2120 police 95 polic* 70
sout* support 1455 suppo* 728 despise 225 hey 225 sache* 225 sachet 225 closedplace 213 created 213 vivti* 213 vivtims 213 wickedness 213 bath 187 creat* 143 ladie* 139 ladies 139 order 101
soutenir support 2182 suppo* 1092
soutien support 2182 suppo* 1092
soutni support 2182 suppo* 1092
soutyen support 2182 suppo* 1092
souv* often 4024 condu* 408 conducteur 408 exp 408 feber* 408 febert 408 mathi* 408 mathieu 408 operator 408 souve* 408 souverain 408 household 357 survived 357 miami 307 glas 164 glass 164
souvan often 8161
souvent sometimes 5934 often 2771
sove flee 1189 save 1090 prisoners 163 rescue 163 prison 161 rescu* 158 ti 117 cars 90 asham* 89 ashamed 89 gabyo* 84 gabyon 84 southern 84 front* 77 frontiere 77 sans 77
sovt* rescue 1605 rescu* 1556
sovtaj rescue 1605 rescu* 1556
spag* pasta 5443 spagh* 5443 spaghetti 5443
spaghetti pasta 5443 spagh* 5443 spaghetti 5443
srie* seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
srieux seriously 4494 severe 4494 serio* 2607 serious 2607 sever* 3
st st 1370 40 146 rough* 146 roughly 146 tin 139 northern 119 builder 110 domingue 110 experiences 110 indom* 110 indomain 110 resul* 108 result 108 unkno* 88 unknown 88 1842 87
stad stadi* 6266 stadium 6266
stas* stati* 2223 station 2223 gas 121
stasyon stati* 2223 station 2223 gas 121
sten certain 3877 certa* 2603
sti from 1005 out 149 leave 143
stif* diplo* 1953 diploma 1953 certificate 9 certi* 8
stifika diplo* 1953 diploma 1953 certificate 9 certi* 8
stnm* certainly 9951 certa* 309
stnman certainly 9951 certa* 309
stp digiciel 548 extra 548 predicted 368 sore 335 predi* 265 deal 239 some 206 throa* 191 throat 191 difficulty 54 please 42 pleas* 41 drink 19 month 14 diffi* 10 information 5
stre* stres* 1230 stress 1230 62 683 docteur 683 noel 683 nombe* 683 nomber 683 peguy 683 distinction 525 makay* 525 makaya 525 acros* 314 across 314 disti* 254 club 208 docte* 34
stres stres* 3691 stress 3691
strs stres* 3691 stress 3691
sucr* salt 4354 sugar 1207
sucre salt 4354 sugar 1207
suis am 260 assistant 182 darli* 138 darling 138 decom* 126 decombres 126 late 83 clock 82 spend 72 ten 67 crazy 66 o 61 rheto 60 writer 60 18 54 sdude* 53
suiv follow 3435 follo* 2924
suna* tsunami 1313 tsuna* 1188
sunami tsunami 1313 tsuna* 1188
sur goods 302 requiere 269 addit* 248 additional 248 mosquitoes 248 exact* 182 exactly 182 france 169 on 169 informed 130 requesting 126 makin* 121 making 121 counterpart 120 informs 120 requi* 114
surv* survivor 1924 survivors 1848 survi* 955
survivant survivor 1924 survivors 1848 survi* 955
survivants survivor 1924 survivors 1848 survi* 955
svi serve 3131 use 1382
svis services 5253 service 51 servi* 15
svl brain 4381
svo brain 4381
svp bitti* 86 bitting 86 plea 85 pleas 85 pleas* 83 francais 80 svp 80 please 76 cover 53 signo* 53 signoa 53 tempo 53 settl* 45 settle 45 v 45 60 36
svyt pad 2366 pads 2366 sanitary 2366 towel* 2366 towels 2366 sanit* 2185
swa eithe* 841 either 841 e 316 mail 261 eveni* 211 evening 211 night 195 yeste* 157 yesterday 157 every 103 shoot* 102 shooting 102 program 74 soldiers 67 iron 50 jokin* 44
swaf thirs* 1362 thirst 1215 thirsty 284 ak 64 amess* 64 amessage 64 anba 64 bagay 64 bondy* 64 bondye 64 di 64 f 64 grang* 64 grangou 64 kote 64 kouny* 64
swan* treat 3048 treatment 702 treat* 411 care 68
swanye treat 3048 treatment 702 treat* 411 care 68
swas* seventy 5352 sixty 4995 seven* 886
swasann sixty 7493
swasanndis seventy 16055 seven* 2659
swasant sixty 7493
sway* treat 3048 treatment 702 treat* 411 care 68
swaye treat 3048 treatment 702 treat* 411 care 68
swen care 1141 treatment 566 titu 412 titus 412 treat* 331 alexi* 289 alexie 289 nd 289 chalk* 155 chalkolimon 155 reach* 74 reached 74 energ* 68 energy 68 lived 38 medical 38
swen* treatment 1984 treat* 1161 medical 276 care 193 medic* 3
swenyaj treatment 1984 treat* 1161 medical 276 care 193 medic* 3
swet wish 2864 hope 98
swet* wish 2864 hope 98
swete wish 2864 hope 98
swin treatment 1984 treat* 1161 medical 276 care 193 medic* 3
swiv follow 3435 follo* 2924
swiv* follow 3435 follo* 2924
swivi follow 3435 follo* 2924
syel heave* 3362 heaven 3362 sky 892
syl heave* 3362 heaven 3362 sky 892
t joke 189 jokes 189 antis* 187 antiseismic 187 continues 180 earthquakes 180 previous 180 trunc* 180 truncated 180 tells 143 was 140 love 130 pwers* 129 pwerson 129 symbo* 129 symbols 129
ta would 92 whoul* 61 whould 61 shouldn 49 later 48 late 46 like 43 proce* 42 be 36 capab* 33 capable 33 showering 31 present 29 infos 26 shoul* 26 stopp* 24
tab table 23428
taba tabar* 3644 tabarre 3644 chemi* 311 chemin 311 lespi* 311 lespinasse 311 coupo* 67 coupon 67
taba* tabar* 4018 tabarre 4018
tabar tabar* 4018 tabarre 4018
tabare tabar* 4018 tabarre 4018
tabarre tabar* 4018 tabarre 4018
tabl* purif* 4099 purification 4099 tablet 4099 table* 3420
tablet purif* 4099 purification 4099 tablet 4099 table* 3420
tablt purif* 4099 purification 4099 tablet 4099 table* 3420
tafy* alcoh* 3877 alcohol 3877 rum 3877
tafya alcoh* 3877 alcohol 3877 rum 3877
taie* were 2336 was 101
taient were 2336 was 101
tait were 2336 was 101
taks* taxi 8164 motorcycle 2229 motor* 1406
taksi taxi 8164 motorcycle 2229 motor* 1406
tal minot* 1444 minoterie 1444 earli* 844 earlier 844 convi* 468 convicts 468 seeki* 468 seeking 468 escaped 363 later 301 rubbles 301 shoot* 217 shooting 217 escap* 191 soon 157 assyl* 151
tale earli* 2533 earlier 2533 later 904 soon 471
tamp* airpo* 274 airport 274 advance 261 desin* 235 desinfectant 235 greet 235 perdo* 235 perdonable 235 advan* 227 usaid 155 up 77 please 46 pleas* 45 toilet 22 toile* 12
tampri airpo* 274 airport 274 advance 261 desin* 235 desinfectant 235 greet 235 perdo* 235 perdonable 235 advan* 227 usaid 155 up 77 please 46 pleas* 45 toilet 22 toile* 12
tan weath* 371 weather 371 recieve 321 time 207 long 133 bless* 113 blessed 113 listen 113 recie* 103 tents 100 tells 97 exten* 90 extended 90 causes 87 occur 87 break 85
tand* hear 887 heard 513 voice 374 wanna 298 centers 196 finds 196 heber* 196 hebergements 196 oblige 196 oblig* 158 worst 104 join 103 pays 103 truiton 103 whate* 103 whatever 103
tande hear 946 heard 628 wanna 320 centers 209 finds 209 heber* 209 hebergements 209 oblige 209 oblig* 169 worst 111 join 110 pays 110 truiton 110 whate* 110 whatever 110 atten* 94
tank* such 645 reach* 283 reached 283 froid* 282 froide 282 rivie* 162 riviere 162 haven 146 ti 142 caraib 138 lumie* 138 lumiere 138 namin* 138 naming 138 radio* 138 radios 138
tankou such 703 froid* 308 froide 308 rivie* 176 riviere 176 haven 159 ti 156 caraib 151 lumie* 151 lumiere 151 namin* 151 naming 151 radio* 151 radios 151 ad 146 batis* 146
tann waiti* 659 waiting 659 wait 442 takec* 312 takecare 312 expecting 201 yow 201 expec* 199 darbo* 164 darboun 164 leogan 164 190 123 garbl* 123 garbledwhat 123 campa* 108 campaign 108
tanp* tempe* 254 temperature 254 storm 130 recie* 107 please 95 beggi* 94 begging 94 pleas* 93 along 91 bad 69 breath 46 short 39 david* 34 davidson 34 paul 34 plese 34
tanperati tempe* 14969 temperature 14969
tanpet storm 3302 weath* 297 weather 297 bad 275
tanpi please 135 pleas* 132
tanpri recie* 145 beggi* 120 begging 120 along 111 please 94 pleas* 92 breath 52 short 44 david* 38 davidson 38 paul 38 plese 38 ruell* 38 ruelle 38 treated 38 communial 35
tanprii please 135 pleas* 132
tanpt storm 3302 weath* 297 weather 297 bad 275
tans* hyper* 2961 hypertension 2961 press* 2961 pressure 2961
tansion hyper* 2961 hypertension 2961 press* 2961 pressure 2961
tansyon hyper* 2961 hypertension 2961 press* 2961 pressure 2961
tant tent 318 set 152 tant 149 ent 118 shelt* 114 rail 111 cover* 98 covers 98 caref* 92 carefour 92 tents 69 aunt 65 shelter 52 un 40 alexi* 35 alexie 35
tant* sable 1356 tents 428 start* 412 started 412 uncle 358 aunt 287 choos* 170 choose 170 identification 148 howev* 134 however 134 airpo* 43 airport 43 ident* 39 body 16 tent 12
tante sable 1356 tents 428 start* 412 started 412 uncle 358 aunt 287 choos* 170 choose 170 identification 148 howev* 134 however 134 airpo* 43 airport 43 ident* 39 body 16 tent 12
tap was 354 picku* 273 pickup 273 tapta* 273 taptap 273 fixed 232 bette* 224 better 224 masso* 204 masson 204 someting 204 colon 165 foof 165 umpas* 165 umpasse 165 operate 154
tapt* picku* 3545 pickup 3545 tapta* 3545 taptap 3545
taptap picku* 3545 pickup 3545 tapta* 3545 taptap 3545
tare* customer 3092 custo* 1617 love 464
tarenmen customer 3092 custo* 1617 love 464
tat state 1753 government 128 gover* 123
tats states 2023 state* 2018 unite* 44 united 44
tavl* would 163 like 103
tavle would 163 like 103
tay seams* 3029 seamstress 3029 sewin* 3029 sewing 3029 tailo* 3029 tailor 3029
taye cut 2326 seams* 1514 seamstress 1514 sewin* 1514 sewing 1514 tailo* 1514 tailor 1514
te had 169 tea 156 was 116 earth 113 were 90 feel 66 medecin 55 seem 54 groun* 46 ground 46 born 45 potat* 42 potato 42 eartq* 40 eartquake 40 circu* 39
tebe tb 4528 tuber* 4528 tuberculosis 4528
tech* technician 2543 trained 1137 agron* 931 agronomy 931 techn* 822 train* 408 field 62 engineer 30 engin* 16
technicien technician 2543 trained 1137 agron* 931 agronomy 931 techn* 822 train* 408 field 62 engineer 30 engin* 16
tekn* technical 3758 techn* 3347 technician 441 handing 37 handling 37 technicians 37 handi* 10 handl* 5 institutions 4 white* 3 whites 3
teknik technical 8052 technician 944 techn* 305
teknisien technical 8052 technician 944 techn* 305
teknisyen techn* 4116 technical 1589 handing 330 handling 330 technicians 330 technician 186 handi* 85 handl* 48 institutions 40 white* 30 whites 30 insti* 8
teks text 3348 sms 222
tel telep* 913 telephone 913 sen 702 sens 702 complete 306 compl* 246 clear 144 doesn 25 build 24 text 11
tele telev* 4322 television 4322
tele* phone 546 telep* 418 telephone 418 telev* 332 television 332 charger 201 160 124 motorola 124 wx 124 charg* 118 charge 118 boul 101 phone* 101 phones 101 telec* 80 teleco 80
telef telep* 1842 telephone 1842
telefn telep* 743 telephone 743 charger 653 charg* 385 charge 385 phone 383 numbe* 37 number 37
telefon phone 572 160 248 motorola 248 wx 248 boul 201 charger 201 phone* 201 phones 201 telep* 195 telephone 195 enew 140 enews 140 cannn* 118 cannnot 118 charg* 118 charge 118
telefone telep* 1842 telephone 1842
telephon telep* 1842 telephone 1842
telephone brack* 1022 bracket 1022 midda* 1022 midday 1022 phone 648 telep* 3 telephone 3
telephoner name 805 numbe* 264 number 264 phone 133 call 95
television telev* 4321 television 4321
televizyon telev* 4322 television 4322
temp* storm 2049 consider 564 14 471 affra* 338 affraid 338 hurri* 225 hurricane 225 hour 184 cyclone 165 consi* 90 cyclo* 74 born 16 each 3 hallo 3
tempete storm 3074 hurri* 338 hurricane 338 cyclone 248 cyclo* 111
tempte storm 3074 hurri* 338 hurricane 338 cyclone 248 cyclo* 111
tent tents 1080 tent 30
tent* tents 476 water* 321 bothe* 213 bothering 213 damn 213 rando* 213 random 213 tente 210 tent 160 alix 129 champagne 129 colem* 129 coleman 129 flash 129 roy 129 pill 56
tente tente 327 tents 322 tent 212 alix 210 champagne 210 colem* 210 coleman 210 flash 210 roy 210 pill 101 vit 101 emess* 100 emessage 100 watere 100 asthm* 75 asthma 75
tentes tents 603 using 465 butte 443 made 418 moon 326 sheets 228 sheet* 203 boyer 65 mysel* 47 myself 47 tent 17 outsi* 6 outside 6 rescue 6 rescu* 5 sleep* 3
tere burie* 2895 buried 2895 bury 1555
tere* field 1581 land 590 mudsl* 465 mudslide 465 tesin* 331 tesina 331 underground 331 footb* 211 football 211 socce* 211 soccer 211 gabyo* 142 gabyon 142 southern 142 lands* 87 landslide 87
teren field 1581 land 590 mudsl* 465 mudslide 465 tesin* 331 tesina 331 underground 331 footb* 211 football 211 socce* 211 soccer 211 gabyo* 142 gabyon 142 southern 142 lands* 87 landslide 87
teri* docha* 1235 dochamo 1235 sapot* 1235 sapotille 1235 terra* 1235 terrain 1235 footb* 880 football 880 socce* 880 soccer 880 field 75 21 9
terin docha* 1235 dochamo 1235 sapot* 1235 sapotille 1235 terra* 1235 terrain 1235 footb* 880 football 880 socce* 880 soccer 880 field 75 21 9
terr* groun* 395 ground 395 terre 266 requiere 156 occur* 110 occurs 110 goode* 89 goodevening 89 oriental 89 orien* 80 rtho 80 tremb* 80 trembling 80 21 79 earthquake 76 tuesd* 76
terre groun* 395 ground 395 terre 266 requiere 156 occur* 110 occurs 110 goode* 89 goodevening 89 oriental 89 orien* 80 rtho 80 tremb* 80 trembling 80 21 79 earthquake 76 tuesd* 76
tes analy* 2272 analysis 2272 lab 2272 taken 351 testi* 351 testing 351 humil* 275 humiliate 275 ignor* 275 ignore 275 misun* 275 misunderstood 275 bisou 164 deposited 164 desti* 164 destiny 164
tet head 659 heada* 413 headache 413 ourse* 367 ourselves 367 hair 278 flash* 253 flashlight 253 worri* 253 worried 253 dizzy 244 roof 203 meno 176 menos 176 40 101 rough* 101
teta* tetan* 4210 tetanus 4210 unite* 294 united 294
tetanos tetan* 5613 tetanus 5613
tetans tetan* 5613 tetanus 5613
tetansanm unite* 1176 united 1176
tete breas* 2965 breastfeed 1632 nursi* 1632 nursing 1632 head 1048 breast 498
tetm ourse* 2538 ourselves 2538 mysel* 276 myself 276
teya* cinem* 7484 cinema 7484 theat* 7484 theater 7484
teyat cinem* 7484 cinema 7484 theat* 7484 theater 7484
than* bags 367 mats 367 waters 367 contimue 285 gods 285 prayers 285 ur 285 wenee* 281 weneed 281 mat 239 your 168 bles 157 bless 157 direction 156 water* 102 bag 95
thank bags 367 mats 367 waters 367 contimue 285 gods 285 prayers 285 ur 285 wenee* 281 weneed 281 mat 239 your 168 bles 157 bless 157 direction 156 water* 102 bag 95
the comity 499 mojad 499 bened* 475 benediction 475 steal* 367 stealing 367 distinction 262 makay* 262 makaya 262 by 210 cuz 180 mes 180 mess 180 umbre* 173 umbrella 173 your 159
thom* thoma* 5654 thomassin 976 thomazeau 578 300 62 king 62 km 62 19 19 east 11 32 8
thomassin thomassin 5222 thoma* 1934 300 237 king 237 km 237 19 72 east 41 32 29
thomazeau thomazeau 11757 thoma* 261
ti littl* 211 little 211 juana* 174 juanary 174 laval 135 some 133 diarrhoea 123 infan* 116 infant 116 comme* 115 commerce 115 bug 110 insect 110 bit 106 measle 91 plea 91
tibb infan* 6041 infant 6041
tibe* baby 1010 thoughts 956 tb 906 tuber* 906 tuberculosis 906 formu* 837 formula 837 infan* 720 infant 720 babie* 65 babies 65 thoug* 35 incom* 6 incomplete 6 outsi* 3 outside 3
tibebe baby 1263 thoughts 1195 formu* 1047 formula 1047 infan* 899 infant 899 babie* 81 babies 81 thoug* 44 incomplete 8 incom* 7 outsi* 3 outside 3
tibekiloz tb 4528 tuber* 4528 tuberculosis 4528
tibk* tb 4528 tuber* 4528 tuberculosis 4528
tibkiloz tb 4528 tuber* 4528 tuberculosis 4528
tifi girl 2367 enew 242 enews 242 daugh* 201 daughter 201 littl* 116 little 116 salut 94
tifo* typho* 2897 typhoid 2897
tifoid typho* 2897 typhoid 2897
tifoyid typho* 2897 typhoid 2897
tiga* boy 6098 son 53 littl* 11 little 11
tigason boy 6098 son 53 littl* 11 little 11
tigo* petit 1078 talk 400 heard 309 reply 179 goave 159 littl* 102 little 102 hi 50 write 38 one 12
tigoave petit 2155 goave 319
tigw* goave 1443 petit 548 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
tigwav goave 1443 petit 548 ti 33 engineer 28 engin* 15 mothe* 3 mother 3
tij turge* 3336 turgeau 3336
tijo turge* 3336 turgeau 3336
tijo* turge* 3336 turgeau 3336
tijou turge* 3336 turgeau 3336
tik vouch* 4951 voucher 4951 coupo* 1674 coupon 1674 ticke* 57 ticket 57
tike ticke* 3277 ticket 3277 vouch* 578 voucher 578 coupo* 196 coupon 196
tikr* bit 4044 littl* 43 little 43
tikras bit 4044 littl* 43 little 43
tile* aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
tilenl aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
tilenol aspir* 5283 aspirin 5283 paink* 5283 painkiller 5283
timo* children 549 child* 376 kid 304 kids 304 nets 203 aller 187 americain 187 ce 187 est 187 monde 187 ont 187 que 187 qui 187 tomoi* 187 tomoin 187 witne* 187
timoun children 417 kid 394 kids 394 child* 286 aller 261 americain 261 ce 261 est 261 monde 261 ont 261 que 261 qui 261 tomoi* 261 tomoin 261 witne* 261 witness 261
timoune kid 1848 kids 1848 children 35 child* 24
tip quality 5013 quali* 2641 type 2165 kind 11
tira* bulle* 3215 bullet 3215 gunsh* 3215 gunshot 3215 shoot 3215 shot 2902
tiraj bulle* 3215 bullet 3215 gunsh* 3215 gunshot 3215 shoot 3215 shot 2902
tire bulle* 1607 bullet 1607 gunsh* 1607 gunshot 1607 shoot 1607 shot 1451 shoot* 1129 shooting 1129 soldiers 736 iron 553 frere* 291 freres 291 bridg* 161 bridge 161 soldi* 105 hurry 53
tita* titan* 3538 titanyen 1575 earli* 844 earlier 844 later 301 soon 157
tital earli* 2533 earlier 2533 later 904 soon 471
titale earli* 2533 earlier 2533 later 904 soon 471
titanyen titanyen 6968 titan* 1483
titanyin titanyen 6968 titan* 1483
titayen titanyen 6968 titan* 1483
tiwo* bit 4044 littl* 43 little 43
tiwoka bit 4044 littl* 43 little 43
tiye murder 2545 murde* 1742 docter 563 b 459 docte* 451 edh 394 convi* 351 convicts 351 seeki* 351 seeking 351 escaped 272 general 199 quick* 170 quickly 170 shoot* 163 shooting 163
tiyo tap 6820 fauce* 1103 faucet 1103 pipe 1103 treating 500
tjrs alway* 1456 always 1456 still 61
tks text 3348 sms 222
tlph* phone 1260 name 25 numbe* 8 number 8 call 3
tlphone phone 1296
tlphoner name 805 numbe* 264 number 264 phone 133 call 95
tlvi* telev* 4321 television 4321
tlvision telev* 4321 television 4321
tmou* kid 1848 kids 1848 children 35 child* 24
tmoun kid 1848 kids 1848 children 35 child* 24
to soon 736 goud 584 00 451 accommodation 265 sukku* 228 sukkur 228 rate 195 desso* 177 dessource 177 lemai* 177 lemaire 177 premi* 177 premiere 177 contimue 152 gods 152 prayers 152
toi prefe* 599 prefer 599 darli* 428 darling 428 too 258 crazy 204 christ 200 br 189 soint 189 upon 189 chris* 181 think* 101 thinking 101 angel 68 dead 67 you 56
toil* latrines 982 toilets 663 using 501 toile* 459 made 450 resso* 428 ressources 428 wipe 428 wipes 428 toilette 416 washi* 416 washington 416 sheets 246 sheet* 219 hygienic 110 latri* 80
toilettes latrines 4770 toilets 3222 latri* 390 wash 369 soap 301 toile* 25
toit wall 4922 roof 690
tol metal 6418 roofi* 6418 roofing 6418 tin 288 sheet 113
toma* thoma* 4268 tomat* 3742 tomato 3742 thomassin 853 thomazeau 365
tomasen thomassin 5610 thoma* 2078
tomassin thomassin 5610 thoma* 2078
tomat tomat* 14968 tomato 14968
tomazo thomazeau 11757 thoma* 261
tomb* fall 1723 fell 1723 falli* 866 falling 866 translate 162 trans* 124 important 74 impor* 70 s 33 notes 26 note 23
tombe fall 3447 fell 3447 falli* 1733 falling 1733
tonb fall 3447 fell 3447 falli* 1733 falling 1733
tonb* fall 1065 fell 1065 beb 353 othe 353 raine 353 rains 335 handle 304 raini* 299 raining 299 rhe 295 chal 177 janti 177 pleaseit 177 colla* 108 collapsed 108 handl* 103
tonbe fall 1065 fell 1065 beb 353 othe 353 raine 353 rains 335 handle 304 raini* 299 raining 299 rhe 295 chal 177 janti 177 pleaseit 177 colla* 108 collapsed 108 handl* 103
tont* uncle 3903
tonton uncle 3903
tos cough* 9404 coughing 9404 cough 537
tota* total 2841 57 955 petion 528 adult* 327 adults 327 peler* 267 pelerin 267 ville 173 20 82 babie* 73 babies 73 3 25 5 17
total total 2841 57 955 petion 528 adult* 327 adults 327 peler* 267 pelerin 267 ville 173 20 82 babie* 73 babies 73 3 25 5 17
tou marit* 187 maritime 187 also 164 archives 133 reconstruction 133 throa* 130 throat 130 insul* 117 insult 117 advance 110 texts 103 bon 99 lilav* 99 lilavoie 99 repo 99 advan* 96
touc* touch 3266 paid 1124 intac* 488 intact 488 payme* 455 payment 455 lacro* 255 lacrobat 255 lower 255 mission 255 places 255 touch* 255 touched 255 men 212 orang* 146 orange 146
touche touch 3266 paid 1124 intac* 488 intact 488 payme* 455 payment 455 lacro* 255 lacrobat 255 lower 255 mission 255 places 255 touch* 255 touched 255 men 212 orang* 146 orange 146
toud* faint 5625 uncon* 2586 unconscious 2586 dizzy 55
toudi faint 5625 uncon* 2586 unconscious 2586 dizzy 55
touf* choke 7809 suffo* 7809 suffocate 7809
toufe choke 7809 suffo* 7809 suffocate 7809
touj* alway* 642 always 642 still 549 orthe* 197 orther 197 allwa* 173 allways 173 highe* 154 higher 154 debts 152 indep* 152 independence 152 willi* 152 willing 152 raise 137 dolla* 57
toujou alway* 335 always 335 orthe* 315 orther 315 allwa* 275 allways 275 lived 251 debts 244 indep* 244 independence 244 willi* 244 willing 244 highe* 241 higher 241 still 223 raise 214
toujour alway* 1456 always 1456 still 61
toujours alway* 1043 always 1043 still 492 yet 40 rarel* 18 rarely 18
toujr alway* 1456 always 1456 still 61
toul* daily 5484 every 27
toule daily 5484 every 27
toulejou daily 5484 every 27
toum* everybody 3389 everyone 646
toumoun everybody 3389 everyone 646
toun* return 1280 become 958 retur* 824 becom* 388 back 92 frame 25
tounen return 1231 become 1149 retur* 793 becom* 465 frame 73 back 69 won 3
tounin return 1388 retur* 894 back 327
toup* near 1166 close 1160 next 51
toupre near 1166 close 1160 next 51
tous cough 2699 supposed 489 ceism* 358 ceisme 358 thsnk 241 cough* 240 coughing 240 ve 214 every 209 writt* 170 written 170 sky 136 news 107 all 103 informations 53 info 45
tous* cough* 3135 coughing 3135 immediately 1093 immed* 718 broad* 501 broadcast 501 fanat* 501 fanatic 501 incon* 501 inconditional 501 luco 501 raoul 501 tiot 501 away 447 cough 179 listening 74
touse cough* 9404 coughing 9404 cough 537
touswit immediately 3280 immed* 2153 away 1341 right 9
tout all 249 every* 203 announcers 50 annou* 48 everyone 48 importain 44 differents 39 tinan* 39 tinante 39 circu* 37 circulate 37 informatins 37 amuse 34 distract 34 helpi* 34 helping 34
tout* entir* 709 entire 709 whole 709 every 274 earli* 241 earlier 241 every* 187 immediately 156 gave 127 informed 113 immed* 103 aroun* 92 around 92 everywhere 92 later 86 donations 76
toutal earli* 2533 earlier 2533 later 904 soon 471
toutale earli* 2533 earlier 2533 later 904 soon 471
toutbagay everything 1540 every* 189
toute entir* 1075 entire 1075 whole 1075 every 888 tente 421 informed 417 donations 227 membe* 227 members 227 nazar* 227 nazareen 227 losed 190 donat* 138 persons 43 consider 34 news 30
toutes 40 584 rough* 584 roughly 584 tin 557 hallo 332 hard 304 great 289 happened 273 acces* 269 access 269 sold 242 congratulate 203 advice 167 th 140 00 134 as 103
toutkote everywhere 5041
toutmoun everybody 3389 everyone 646
toutotou aroun* 1928 around 1928
toutswit immediately 3280 immed* 2153 away 1341 right 9
toutt entir* 7530 entire 7530 whole 7530
touv* located 2531 locat* 866 found 4
touve located 2531 locat* 866 found 4
touy* kill 1089 killi* 649 killing 649 kille* 525 killed 525 murder 334 exten* 284 extended 284 murde* 229 archa* 168 archaie 168 ak 110 amess* 110 amessage 110 anba 110 bagay 110
touye kill 1089 killi* 649 killing 649 kille* 525 killed 525 murder 334 exten* 284 extended 284 murde* 229 archa* 168 archaie 168 ak 110 amess* 110 amessage 110 anba 110 bagay 110
trad* translator 4581 interpreter 1314 impatiently 15 since* 15 sincerely 15 yours 15 impat* 12 findi* 4 finding 4
tradikt interpreter 4255 translator 1738 inter* 5
tradikte interpreter 4255 translator 1738 inter* 5
tradui interpreter 4255 translator 1738 inter* 5
trai* treat 3048 treatment 702 treat* 411 care 68
traitement treat 3048 treatment 702 treat* 411 care 68
trak* bulld* 1686 bulldozer 1686 tract* 1641 tractor 1641 worri* 616 worried 616 worry 456 concern 257 conce* 94
trakas worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
trakase worri* 1541 worried 1541 worry 1140 concern 643 conce* 236
trakt bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
trakte bulld* 2810 bulldozer 2810 tract* 2736 tractor 2736
tram* ocloc* 1058 oclock 1058 eventuel 316 preci* 316 precision 316 earthquake 164 persons 153 earth* 104 10 39 event* 17
tramblema earthquake 247 earth* 157
trambleman ocloc* 1380 oclock 1380 eventuel 427 preci* 427 precision 427 persons 207 earthquake 136 earth* 87 10 51 event* 24
tran* transport 130 earth* 115 trans* 112 transfer 111 earth 107 transportation 104 foreign 97 earthquake 94 thirt* 76 thirty 76 abroad 67 quake* 61 quakes 61 soake* 60 soaked 60 forei* 56
tranble shook 3449 earth 148 earthquake 46 earth* 29
tranbleman earth* 149 earthquake 122 quake* 114 quakes 114 earht* 101 earhtquake 101 eartq* 93 eartquake 93 crash* 79 crashed 79 2010 74 intac* 54 intact 54 juana* 43 juanary 43 victim 42
tranblemannt earthquake 247 earth* 157
tranblemannte earthquake 247 earth* 157
tranblement struck 815 struc* 739 northern 635 resul* 578 result 578 unkno* 471 unknown 471 1842 466 bulan 466 interest 466 kite 466 nan 466 pase 466 sete 466 tegen 466 tranb* 466
tranger abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
trangers abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
trangre abroad 3157 foreigner 2440 abroa* 2306 foreign 236 forei* 137
tranpe soake* 5026 soaked 5026 wet 88
transf transfer 1600 burea* 190 bureau 190 currently 190 functionning 190 urgency 190 agenc* 177 agency 177 curre* 37 trans* 22 weste* 10 western 10 union 3
transfe transfer 1816 cam 129 trans* 25 worki* 18 working 18 start 3
transfert account 4452 accou* 2633 bank 19
transfizyon transfusion 10896 donate 1226 donat* 482
transp transportation 5369 transport 1026
transpo transportation 5369 transport 1026
transpor transportation 5369 transport 1026
transport transport 4089 bus 939
transpote transportation 5369 transport 1026
trant thirty 6340 thirt* 6280
trav* work 372 worker 272 worke* 271 job 169 known 113 cros 99 cross 99 worki* 67 working 67 lette* 51 letter 51 souna* 28 sounami 28 spell* 28 spelling 28 thanking 28
travail worki* 403 working 403 brack* 302 bracket 302 midda* 302 midday 302 souna* 259 sounami 259 spell* 259 spelling 259 thanking 259 different 207 might 200 diffe* 195 institutions 189 great 155
travaille worker 2776 worke* 2772
travailler worker 822 worke* 821 trained 690 agron* 565 agronomy 565 train* 247 work 203 love 93 field 38 want 4
travailleur worker 2585 worke* 2581 23 246 25 246 socia* 29 social 29
travaillons worker 2776 worke* 2772
travay work 374 job 254 known 173 worki* 101 working 101 lette* 78 letter 78 worke* 77 worker 77 cleaning 75 embas* 27 embassy 27 unemp* 13 unemployed 13 cazea* 11 cazeau 11
travaye worker 2776 worke* 2772
travese cros 1807 cross 1807
travse cros 1807 cross 1807
tre very 1793
trem* occur* 253 occurs 253 rtho 221 tremb* 221 trembling 221 death* 179 deaths 179 tremor 134 earthquake 131 pass 100 pas 99 seism 87 earth* 83 canno* 74 cannot 74 again* 47
tremblement occur* 282 occurs 282 rtho 246 tremb* 246 trembling 246 death* 216 deaths 216 tremor 169 earthquake 126 seism 97 canno* 82 cannot 82 earth* 80 again* 52 against 52 tremo* 48
tren mudsl* 2325 mudslide 2325 lands* 435 landslide 435
tren* requiere 1462 earthquakes 1004 twent* 931 twenty 931 requi* 621 thirty 619 thirt* 613 announces 539 effer* 539 effert 539 magno* 539 magnola 539 trenb* 539 trenblement 539 2 129 forty 23
trente twent* 3723 twenty 3723 thirty 2476 thirt* 2452 forty 92 fifty 33
tres very 830 criti* 361 critical 361 dream* 125 dreamer 125 dreams 125 lonel* 125 lonely 125 styli* 125 stylist 125 enoug* 116 enough 116 jokin* 88 joking 88 become 76 caye 37
tret* treat* 1633 potab* 570 potable 570 treat 316 treating 292 contact 166 david* 160 davidson 160 paul 160 plese 160 ruell* 160 ruelle 160 treated 160 tap 137 conta* 125 treatment 73
trete treat* 1234 potab* 683 potable 683 treating 616 tap 289 david* 263 davidson 263 paul 263 plese 263 ruell* 263 ruelle 263 treated 263 contact 199 conta* 149 treat 124 treatment 29
tretman treat 3048 treatment 702 treat* 411 care 68
trez* fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
treze fourt* 4476 fourteen 4476 sixte* 4476 sixteen 4476 thirteen 4476 fifte* 711 fifteen 711 twelv* 711 twelve 711 thirt* 43
trib* court 5825 judge 641 trial 641 justi* 467 justice 467
tribinal court 5825 judge 641 trial 641 justi* 467 justice 467
tris sad 2970 sorro* 842 sorrow 842
tris* sadne* 2823 sadness 2823 sad 1436 suffer 183 suffering 100 suffe* 26 pain 3
triste sad 2872 suffer 366 suffering 200 suffe* 53
tristes sadne* 5646 sadness 5646 pain 5
tristesse sad 2872 suffer 366 suffering 200 suffe* 53
trists sadne* 5646 sadness 5646 pain 5
troi* five 3201 four 1876 three 1557 two 89
trois five 3201 four 1876 three 1557 two 89
trop enoug* 1916 enough 1916 too 12 very 12
trou* found 235 sdude* 141 sdudent 141 find 106 as 92 emess* 92 emessage 92 using 92 watere 92 made 83 impatiently 66 since* 66 sincerely 66 yours 66 calva* 65 calvaire 65
trouv sdude* 743 sdudent 743 emess* 495 emessage 495 watere 495 found 438 located 335 water* 245 locat* 115 barth* 92 bartholy 92 great 58 almos* 27 almost 27 etc 24 miser* 15
trouve neighbour 293 found 268 sentence 178 sente* 175 calva* 171 calvaire 171 lazar* 171 lazarre 171 side 170 him 164 bye 159 frida* 148 friday 148 spend 127 leg 87 morne 82
trouver using 208 made 187 affai* 179 affaires 179 different 155 impatiently 153 since* 153 sincerely 153 yours 153 might 150 diffe* 147 institutions 142 sentence 136 sente* 134 pill 125 vit 125
trouvons found 1191
trs enoug* 1916 enough 1916 too 12 very 12
trui* truitier 3887 truit* 3360 jasmi* 105 jasmin 105 villa 105 32 93
truitier truitier 3887 truit* 3360 jasmi* 105 jasmin 105 villa 105 32 93
truv* located 2531 locat* 866 found 4
truve located 2531 locat* 866 found 4
tsin* tsunami 1313 tsuna* 1188
tsinami tsunami 1313 tsuna* 1188
tsun* tsunami 1224 tsuna* 1107 prevent 227 preve* 172 tidal 22 wave 22
tsunami tsunami 1224 tsuna* 1107 prevent 227 preve* 172 tidal 22 wave 22
ttan* unite* 1176 united 1176
ttansanm unite* 1176 united 1176
tte head 5239
tu pwers* 298 pwerson 298 symbo* 298 symbols 298 uses 298 darli* 256 darling 256 dead 192 chretien 163 humil* 158 humiliate 158 ignor* 158 ignore 158 misun* 158 misunderstood 158 chret* 155
tube* tb 4528 tuber* 4528 tuberculosis 4528
tuberkiloz tb 4528 tuber* 4528 tuberculosis 4528
tude study 1680 studi* 707 studies 707
tude* study 1680 studi* 707 studies 707
tudes study 1680 studi* 707 studies 707
tudi* student 692 study 336 stude* 265 certified 249 qualification 249 statement 249 students 205 studi* 141 studies 141 quali* 118 science 41 scien* 35 socia* 14 social 14
tudiant student 855 certified 506 qualification 506 statement 506 stude* 328 quali* 239 science 84 scien* 71 students 66 socia* 28 social 28 cv 5
tudiants students 1999 student 214 stude* 82
tudier study 1680 studi* 707 studies 707
tue kille* 3254 killed 3254 kill 103
tuer kill 3036 kille* 526 killed 526 miser* 112 misery 112
turg* turge* 3192 turgeau 3192 colon 99 foof 99 umpas* 99 umpasse 99 thought 3
turgeau turge* 3192 turgeau 3192 colon 99 foof 99 umpas* 99 umpasse 99 thought 3
tuyo fauce* 5551 faucet 5551 pipe 5551 tap 119
twa three 6623 diarrhoea 224
twal plastic 2741 sheet 2131 cloth 1787 plast* 1464 sheeting 401 tarp 5 sheet* 3
twal* toilet 2467 toile* 1312 latrine 1019 latri* 425 latrines 176 paper 19
twalet latrine 1902 toilet 1847 toile* 982 latri* 793 latrines 579 paper 41
twalt toilet 2213 latrine 1452 toile* 1177 latri* 606 paper 95 latrines 85
twat* roof 4670
twati roof 4670
twaz* third 8553
twazyem third 8553
twazym third 8553
twit* truitier 4053 truit* 3503
twitie truitier 4053 truit* 3503
twitye truitier 4053 truit* 3503
two too 943 bai 373 creol 373 ingli* 373 inglish 373 adres* 193 adress 193 frenc* 34 french 34 two 12 speak 3
twom* traum* 5443 trauma 5443 traumatized 5443
twoma traum* 5443 trauma 5443 traumatized 5443
twomatis traum* 5443 trauma 5443 traumatized 5443
twomatize traum* 5443 trauma 5443 traumatized 5443
twop many 712 too 658 much 180
twou* kit 2315 presence 1592 presidant 1592 located 844 locat* 289 prese* 82 hygiene 25 hygie* 24 lagonave 15 espec* 8 especially 8 lagon* 6
twous kit 6946 hygiene 74 hygie* 72
twouve located 2531 locat* 866 found 4
twp many 712 too 658 much 180
tye murder 10181 murde* 6970 kille* 40 killed 40
tyen* catch 3802 keep 1337 hold 835
tyenbe catch 3802 keep 1337 hold 835
u u 1556 distt 644 continues 517 previous 517 trunc* 517 truncated 517 america 447 desin* 114 desinfectant 114 greet 114 perdo* 114 perdonable 114 ceism* 82 ceisme 82 gov 76 income 76
uit eight 6887
un antis* 170 antiseismic 170 sdude* 140 sdudent 140 counterpart 124 informs 124 trained 108 distroyed 104 rtho 104 tremb* 104 trembling 104 brack* 94 bracket 94 midda* 94 midday 94 agron* 88
une insti* 389 pile 173 rainn* 158 rainning 158 sand 150 medicament 144 avaib* 142 avaible 142 burie* 141 buried 141 indee* 137 indeed 137 one 132 sentence 129 sente* 128 rouge 116
unib* bank 1979 banki* 266 banking 266 bnc 266 chara* 266 characterized 266 concentement 266 endea* 266 endeavour 266 estab* 266 establishment 266 followed 266 greatest 266 preem* 266 preeminence 266 remains 266
unibank bank 3104
unic* unice* 3462 unicef 3462
unicef unice* 3462 unicef 3462
unio* union 1173 weste* 783 western 783 transfer 453 culturelle 163 educative 163 enfan* 163 enfants 163 epano* 163 epanouisment 163 fami 163 pour 163 uceee* 163 uceeedh 163 et 47 cultu* 31
union union 1173 weste* 783 western 783 transfer 453 culturelle 163 educative 163 enfan* 163 enfants 163 epano* 163 epanouisment 163 fami 163 pour 163 uceee* 163 uceeedh 163 et 47 cultu* 31
unis states 1214 state* 1211 france 706 cloths 539 wear 539 franc* 249 canada 241 refuge 127 canad* 60 begin* 59 beginning 59 refug* 46 unite* 27 united 27 usa 8 seneg* 4
univ* faculty 1204 university 780 facul* 687 unive* 391 jokin* 74 joking 74 person 21 perso* 15 happen 9 impor* 5 important 5
universit faculty 2664 facul* 1520 university 86 unive* 43
universite faculty 2664 facul* 1520 university 86 unive* 43
universites faculty 2664 facul* 1520 university 86 unive* 43
universits faculty 2664 facul* 1520 university 86 unive* 43
urge* urgent 582 medications 561 urgen* 464 emerg* 349 emergency 349 danjo* 159 danjour 159 urege* 159 uregent 159 gonav* 66 gonave 66 ddp 58 sourt* 58 sourthern 58 downt* 34 downtown 34
urgemment urgent 771 urgen* 614 emerg* 475 emergency 475
urgence medications 1684 ddp 465 sourt* 465 sourthern 465 emerg* 377 emergency 377 gonav* 198 gonave 198 torbe* 178 torbeck 178 wants 145 urgent 119 urgen* 95 alert 86 part 3
urgences urgent 771 urgen* 614 emerg* 475 emergency 475
urgent urgent 830 urgen* 662 danjo* 477 danjour 477 urege* 477 uregent 477 downt* 102 downtown 102 adult* 94 adults 94 minutes 48 emerg* 14 emergency 14 minut* 14 cell 6
urgente urgent 771 urgen* 614 emerg* 475 emergency 475
usa passed 644 aller 512 americain 512 ce 512 est 512 monde 512 ont 512 que 512 qui 512 tomoi* 512 tomoin 512 witne* 512 witness 512 ya 512 cloths 510 wear 510
usai* usaid 5874
usaid usaid 5874
util* use 2795 serve 956 active 139 entre 139 instr* 139 instructions 139 nous 139 porta* 139 portable 139 nou 138 guide 12
utiliser use 2228 serve 598 active 379 entre 379 instr* 379 instructions 379 nous 379 porta* 379 portable 379 nou 378 service 43 guide 33 servi* 13
utilize serve 3131 use 1382
v ganna 255 selli* 253 selling 253 stopp* 203 stopped 203 avala* 169 avalaible 169 electronic 169 interesting 169 jobpaw 157 cover* 155 covers 155 leaders 138 boul 135 phone* 135 phones 135
va highe* 553 higher 553 raise 491 lovel* 439 lovely 439 miser* 307 misery 307 continue 240 going 208 kill 201 conti* 149 badly 60 dollar 39 or 23 will 23 go 21
vacc* vacci* 2027 vaccination 2027 vaccine 2027
vaccin vacci* 2027 vaccination 2027 vaccine 2027
vaccination vacci* 2027 vaccination 2027 vaccine 2027
vacciner vacci* 2027 vaccination 2027 vaccine 2027
vaccins vacci* 2027 vaccination 2027 vaccine 2027
vach beef 8164 cow 8164
vag tidal 1593 wave 1593 tsunami 79 tsuna* 71
vais going 576 caye 401 cayes 401 resum* 356 resume 356 city 64 go 58 des 22 will 9 very 7
vaka* vacat* 14909 vacation 14909 holid* 184 holiday 184
vakans vacat* 14909 vacation 14909 holid* 184 holiday 184
vaks* vacci* 1501 vaccination 1501 vaccine 1501 vaccinated 952 campa* 233 campaign 233 impatienntly 233 offer* 233 offering 233 vaksi* 233 vaksination 233 await* 47 awaiting 47 impat* 16
vaksen vacci* 1751 vaccination 1751 vaccine 1751 vaccinated 1110
vaksin vaccinated 6355 vacci* 445 vaccination 445 vaccine 445
vaksinasyon vaccinated 3177 campa* 816 campaign 816 impatienntly 816 offer* 816 offering 816 vaksi* 816 vaksination 816 vacci* 222 vaccination 222 vaccine 222 await* 164 awaiting 164 impat* 57
vaksinen vacci* 2027 vaccination 2027 vaccine 2027
val function 990 bunch 431 containers 431 criminals 431 hidin* 431 hiding 431 robbers 431 toler* 431 tolerance 431 tolerate 431 thiev* 416 thieves 416 cv 357 10 296 makin* 195 making 195
vale valle* 10363 valley 10363 sore 1126 throa* 641 throat 641 difficulty 182 drink 64 diffi* 32
van wind 3691 translated 921 complaining 744 cost 176 alrea* 80 already 80 yeste* 56 yesterday 56 compl* 12
vand* frida* 2818 friday 2818
vandredi frida* 2818 friday 2818
vann sell 2382 selli* 532 selling 532 sale 271 350 189 amounts 189 galet* 189 galets 189 gonna 189 tiny 189 writed 122 else 118 diese* 113 diesel 113 hand 93 sold 93
vant stoma* 1330 stomach 1330 sale 786 woman 348 diarrhea 325 colds 262 influ* 143 influenza 143 diarr* 128 pregnant 115 hungra 99 otherwise 88 pregn* 78 ache 72 belly 70 breathing 48
ve glas 1466 glass 1466 canap* 797 canape 797 vert 797 control 561 contr* 560 cup 335 infec* 135 infection 135 want 122 doctors 15
vef widow 10997 widow* 10997 widower 10997
vehi* vehic* 2476 vehicle 2476 car 1244 truck 206
vehicule vehic* 2476 vehicle 2476 car 1244 truck 206
ven twent* 6291 twenty 6291
vend* frida* 2082 friday 2082 merchant 1571 sale 477 merch* 179 monda* 23 monday 23 sunda* 22 sunday 22 sell 13 thurs* 5 thursday 5
vendre merchant 6284 sale 1910 merch* 714 sell 52
vendredi frida* 2776 friday 2776 monda* 31 monday 31 sunda* 29 sunday 29 thurs* 6 thursday 6
vene* venez* 3742 venezuela 3742 4 434 come 351 dorel* 214 dorelien 214 bis 89 50 88 canaa* 67 canaan 67 33 64 shelter 62 shelt* 47
venez come 710 dorel* 624 dorelien 624 bis 259 50 257 canaa* 196 canaan 196 33 185 small 3 th 3
venezwela venez* 14968 venezuela 14968
veni becam* 7961 became 7961
veni* mole 821 nicol* 821 nicolas 821 destroy 807 come 676 reall* 19 really 19 beg 9
venir mole 821 nicol* 821 nicolas 821 destroy 807 come 676 reall* 19 really 19 beg 9
vent wind 7382
vent* belly 5283 wind 2461 merchant 2095 sale 637 merch* 238 sell 17 stoma* 7 stomach 7
vente merchant 6284 sale 1910 merch* 714 sell 52
ventre belly 15849 stoma* 22 stomach 22
vents wind 7382
venu come 1151
veri* verif* 2023 verify 2023 truth 1401 check* 520 checking 520 17 325 armed 252 el 252 hanch* 252 hancho 252 lobby 252 machi* 252 machine 252 brown 85 check 62 confi* 47
verifier confi* 4575 confirm 4575 verif* 2096 verify 2096
verifye verif* 2742 verify 2742 armed 693 el 693 hanch* 693 hancho 693 lobby 693 machi* 693 machine 693 check 595 brown 234 hotel 14 car 6
verite truth 4204
vert canap* 1909 canape 1909 vert 1909 affec* 101 affected 101 fia 101 norma* 11 normal 11
vet green 12531
vete* clothes 1666 cloth* 775
vetements clothes 1666 cloth* 775
veul* wish 3024
veulent wish 3024
veut wish 3024
veux subsc* 310 subscribe 310 haver* 281 haverst 281 meani* 281 meaning 281 want 245 informations 186 ceism* 162 ceisme 162 grand 127 affec* 102 affected 102 fia 102 waitt* 86 waitting 86
vhic* vehic* 2476 vehicle 2476 car 1244 truck 206
vhicule vehic* 2476 vehicle 2476 car 1244 truck 206
vi lives 610 cloths 530 wear 530 life 502 firm 441 massi* 441 massive 441 ti 329 stron* 235 strong 235 alive 92 begin* 58 beginning 58 their 48 live 33 mothe* 25
vian* chick* 4646 chicken 4646 meat 2206 fish 154
viande chick* 4646 chicken 4646 meat 2206 fish 154
vict* victims 778 victim 348 autor* 258 autorities 258 chane* 258 chanel 258 crist* 258 cristof 258 victi* 106 fanfa* 60 fanfan 60 catastrophe 30 assoc* 24 association 24 been 23 houses 11
victime victim 2605 victims 55 victi* 7
victimes victims 890 victim 167 victi* 122 catastrophe 118 been 92 assoc* 46 association 46 houses 45 house* 40 catas* 33 leogane 7 leoga* 3
vid empty 23428
vide* video 8164 studi* 613 studies 613 continue 99 conti* 61
videyo video 16329
vie life 1259 criti* 630 critical 630 affec* 451 affected 451 fia 451 patmo* 244 patmos 244 repat* 244 repatriate 244 norma* 50 normal 50 livin* 36 living 36 condition 35 canap* 25
viei* elder* 1518 elderly 1518 1189 150 152 150 206 150 2353 150 257 150 3106 150 4000 150 childrens 150 old 21 refugees 14 500 10 persons 4
vieillards elder* 1185 elderly 1185 1189 431 152 431 206 431 2353 431 257 431 3106 431 4000 431 childrens 431 refugees 42 500 28 old 12 persons 12 adult* 5 adults 5
vieille elder* 1650 elderly 1650 old 86
vien* come 1151
viens come 1151
vient come 1151
vieu* elder* 1650 elderly 1650 old 86
vieux elder* 1650 elderly 1650 old 86
vih hiv 11558 aids 262
vikt* victi* 437 victim 363 victims 300 teste* 142 testere 142 vitim* 142 vitims 142 chada 65 plein* 65 pleine 65 countryside 64 bag 46 pap 18 amounted 15 comite 15 delim* 15
viktim victi* 456 victims 290 victim 241 teste* 159 testere 159 vitim* 159 vitims 159 chada 73 plein* 73 pleine 73 countryside 70 bag 52 allow* 29 allowed 29 pap 22 amounted 19
viktime victim 1220 areac* 782 areached 782 jan 782 pont 782 sheltering 782 sonde 782 victims 77 asked 72 refuge 29 victi* 11 refug* 10
vil deleg* 448 delegate 448 town 381 petio* 267 faculties 257 start* 256 started 256 decentralization 194 city 192 croch* 189 crochu 189 croke* 189 croked 189 desert 189 particularly 189 citie* 166
vila* villa* 1483 village 1483 important 60 impor* 57 an 53 message 25 gov 24 income 24 kambr 24 plz 24 shada* 24 shadadkot 24 vilag* 24 vilage 24 notes 21 note 19
vilaj villa* 2038 village 2038 plain* 4 plaine 4
vill* city 383 ville 299 adult* 253 adults 253 doctores 220 neede* 220 needed 220 jasmi* 176 jasmin 176 villa 176 32 154 bolo 145 bolos 145 vifra* 145 vifranc 145 petionville 140
village despr* 528 desprate 528 villa* 345 village 345 patmo* 295 patmos 295 repat* 295 repatriate 295 allha* 160 allhadino 160 belongings 160 exhau* 160 exhausted 160 khask* 160 khaskheli 160 nrsp 160
ville city 672 ville 521 adult* 443 adults 443 petionville 246 petio* 225 62 187 docteur 187 noel 187 nombe* 187 nomber 187 peguy 187 aubra* 170 aubran 170 banqu* 170 banque 170
vin becom* 499 come 418 becam* 173 became 173 gives 157 took 144 363 116 prolongee 116 piles 112 kensk* 111 kenskoff 111 hasn 110 soldier 105 tired 97 ambroise 89 rte 86
ving* eighty 2076 eight* 2015 twent* 1861 twenty 1861 thirty 1238 thirt* 1226 sixty 371 forty 46 fifty 16
vingt eighty 2076 eight* 2015 twent* 1861 twenty 1861 thirty 1238 thirt* 1226 sixty 371 forty 46 fifty 16
vini comes 534 carry 393 becam* 362 became 362 come 222 zopop* 180 zopope 180 while 163 betin 158 prolonge 158 tltu 158 tltus 158 came 157 croch* 156 crochu 156 croke* 156
vinn becam* 1030 became 1030 voice 699 arms 479 legs 479 marc 437 come 221 armed 200 el 200 hanch* 200 hancho 200 lobby 200 machi* 200 machine 200 jerem* 181 jeremie 181
viol rape 2717 raped 2717 viole* 175 violence 175
viol* viole* 4011 violence 4011 rape 60 raped 60 violent 4
violans violent 4666 viole* 1837 violence 1837
viole viole* 3571 violence 3571 rape 366 raped 366
violee viole* 3571 violence 3571 rape 366 raped 366
violence viole* 3571 violence 3571 rape 366 raped 366
vire turn 3881 dizzy 1846 heada* 424 headache 424
viri* viru 14968 virus 14968
viris viru 14968 virus 14968
vis visa 760 rheto 412 writer 412 live 393 18 369 im 159 write* 133 man 38 alone 18 life 13 young 4 livin* 3 living 3
visa visa 1639 canadian 683 bough* 279 bought 279 legal 279 paperwork 279 payed 279 visas 279 paper* 154 lawye* 141 lawyer 141 paspo* 121 pasport 121 fill 95 spent 44 residency 13
visi* visit 1169 medicament 529 rouge 426 ester* 419 estere 419 gov 244 income 244 kambr 244 plz 244 shada* 244 shadadkot 244 vilag* 244 vilage 244 healt* 205 health 205 terre 108
vit quick* 2287 quickly 2287 live 393 docter 21 docte* 17 fast 14 general 7
vite immediately 2019 quick* 1552 quickly 1552 immed* 1325 fast 282
viv frame 340 livin* 299 living 299 live 248 affra* 245 affraid 245 precaution 238 philanthropic 195 life 166 culture 152 masso* 140 masson 140 someting 140 sisters 127 cultu* 120 goave* 116
viva* alive 2458 annou* 18 announcers 18 livin* 3 living 3
vivan alive 2407 announcers 118 annou* 114
vivant livin* 1032 living 1032 alive 730 live 5
vivants livin* 1032 living 1032 alive 730 live 5
vive* livin* 1032 living 1032 alive 730 live 5
vivent livin* 1032 living 1032 alive 730 live 5
vivo* livin* 1032 living 1032 alive 730 live 5
vivons livin* 1032 living 1032 alive 730 live 5
vivr* provisions 1713 prefe* 1012 prefer 1012 live 469 supplies 452 suppl* 450 than 10
vivre prefe* 1519 prefer 1519 live 704 than 15
vivres provisions 5140 supplies 1356 suppl* 1349
viyo* violent 4666 viole* 1837 violence 1837
viyolans violent 4666 viole* 1837 violence 1837
viza visa 2228 lette* 46 letter 46 embas* 16 embassy 16 getti* 15 getting 15 employment 3
vizi* visit 3332 jacme* 437 jacmel 437 sent 41 road 20 hungry 4 see 3
vizit visit 4998
vizite visit 2499 jacme* 655 jacmel 655 sent 61 road 29 hungry 6 see 4 anyth* 3 anything 3 hungr* 3
vl thief 2012 robbery 1381 thiev* 1166 thieves 1166 steal 784 want 203 stole* 40 stolen 40 robbe* 39
vle want 304 wants 293 whoul* 188 whould 188 means 186 wanna 119 programm 71 resis* 71 resistred 71 suffered 70 titu 66 titus 66 sign 60 srt 51 science 49 burea* 47
vodo* voodo* 6285 voodoo 6285
vodou voodo* 6285 voodoo 6285
voil* voila 8550 company 19 compa* 16
voila voila 8550 company 19 compa* 16
voir look 3151 see 18
vois* neighbors 6993 neighbor 254 neigh* 11
voisin neighbors 6993 neighbor 254 neigh* 11
voisinage neighbors 6993 neighbor 254 neigh* 11
voisins neighbors 6993 neighbor 254 neigh* 11
voit look 3151 see 18
voit* vehic* 2476 vehicle 2476 car 1244 truck 206
voiture vehic* 2476 vehicle 2476 car 1244 truck 206
vol fligh* 2641 flight 2641 steal 1618 robbe* 1543 stole* 1020 stolen 1020 playi* 273 playing 273 robbery 215 thief 194 63 117 dikin* 117 dikini 117 robber 117 unah 117 thiev* 112
vole fly 3905 thief 2607 thiev* 1511 thieves 1511 steal 1016 robbery 552 stole* 262 stolen 262 robbe* 15
vole* stole* 3319 stolen 3319 thief 631 using 501 made 450 thiev* 366 thieves 366 sheets 246 steal 246 sheet* 219 rescu* 6 rescue 6
voler stole* 2213 stolen 2213 using 1003 made 900 sheets 491 sheet* 438 thief 421 thiev* 244 thieves 244 steal 164 rescu* 12 rescue 12
voleur stole* 4426 stolen 4426 thief 842 thiev* 488 thieves 488 steal 328
voleurs stole* 4426 stolen 4426 thief 842 thiev* 488 thieves 488 steal 328
volo robbery 16557 stole* 478 stolen 478 robbe* 463 thief 91 thiev* 53 thieves 53 steal 35
volo* volun* 1754 volunteer 1754
volont volun* 1755 volunteer 1755
volontaire volun* 1755 volunteer 1755
volontaires volun* 1755 volunteer 1755
volonte volun* 1694 volunteer 1694 group* 89 groups 89 accompany 65 accom* 47 agron* 14 agronomy 14
vomi vomit 7143 vomit* 2018 vomiting 2018
vomi* vomit* 5306 vomiting 5306 vomit 233
vomisman vomit 7143 vomit* 2018 vomiting 2018
vomissements vomit* 5307 vomiting 5307 diarrhea 74 diarr* 29
vont going 1175 go 118
vos programs 802 homeland 731 your 602 beaut* 530 beautiful 530 dear 247 reconstruction 71 acces* 43 access 43 recon* 29 participate 27 also 8 parti* 7 progr* 3
vote election 6620 vote 6620
votr* your 532 compr* 315 comprehesion 315 counting 315 art 198 arts 198 coordinate 198 creation 198 expo 198 solic* 198 solicit 198 active 145 entre 145 instr* 145 instructions 145 nou 145
votre your 532 compr* 315 comprehesion 315 counting 315 art 198 arts 198 coordinate 198 creation 198 expo 198 solic* 198 solicit 198 active 145 entre 145 instr* 145 instructions 145 nou 145
vou rapid* 457 rapidly 457 tc 457 lwe 406 lwes 406 spent 374 been 360 pap 250 personal 180 opini* 135 opinion 135 countryside 131 card 88 badly 49 few 44 aroun* 24
voud* others 552 other* 169 would 109 like 69 want 41 or 9
voudrais others 552 other* 169 would 109 like 69 want 41 or 9
voul* wish 514 want 252 bisou 226 deposited 226 desti* 226 destiny 226 happi* 226 happiness 226 depos* 203 learned 161 heart 160 suffer 114 alway* 99 always 99 hands 74 learn* 24
voulez wish 3024
voulons want 587 would 6 like 4
vous writt* 163 written 163 ve 118 becoming 75 complicated 75 forwa* 75 forward 75 waste 75 gave 69 taken 68 testi* 68 testing 68 beg 67 your 54 despr* 53 desprate 53
voy lator* 1381 latortue 1381 send 338 gotte* 141 gotten 141 ve 10
voya* trave* 6127 travel 6127 trip 952 voyag* 30 voyage 30
voyage trave* 6150 travel 6150 trip 956
voyager trave* 6150 travel 6150 trip 956
voyaj voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
voye send 413 sendi* 107 sending 107 sent 107 messages 82 21 65 digiceel 44 seime 44 thio 44 thios 44 firm 43 massi* 43 massive 43 sisters 38 bow 35 knees 35
vrai truth 1973 souna* 753 sounami 753 spell* 753 spelling 753 thanking 753 true 81 u 7
vrai* beate* 1171 beaten 1171 mole 663 nicol* 663 nicolas 663 destroy 652 avaib* 555 avaible 555 indee* 535 indeed 535 necessity 384 bruis* 46 bruised 46 sos 16 reall* 15 really 15
vraiment beate* 1171 beaten 1171 mole 663 nicol* 663 nicolas 663 destroy 652 avaib* 555 avaible 555 indee* 535 indeed 535 necessity 384 bruis* 46 bruised 46 sos 16 reall* 15 really 15
vre true 1284 real 614 closes 314 costs 314 insig* 248 insight 248 satel* 248 satellites 248 eclip* 96 eclipse 96 stron* 25 strong 25 hardl* 13 hardly 13 prati* 13 pratice 13
vrem* truly 4182 snato 1231 reall* 1130 really 1130 real 929 district 167 13 10 espec* 7 especially 7
vreman truly 4182 snato 1231 reall* 1130 really 1130 real 929 district 167 13 10 espec* 7 especially 7
vrif* confi* 4575 confirm 4575 verif* 2096 verify 2096
vrifier confi* 4575 confirm 4575 verif* 2096 verify 2096
vrit truth 4158 true 19
vrma* reall* 1826 really 1826 occup* 1237 occupation 1237 truly 488 gouvernment 32 resto* 32 restore 32
vrman reall* 1826 really 1826 occup* 1237 occupation 1237 truly 488 gouvernment 32 resto* 32 restore 32
vs waitt* 281 waitting 281 honne* 225 honney 225 kisse* 225 kisses 225 yestu* 225 yesturday 225 polit* 220 political 220 econo* 198 economic 198 great 193 acces* 180 access 180 listened 136
vtem* clothes 1666 cloth* 775
vtements clothes 1666 cloth* 775
vu look 3151 see 18
vwal* voila 4275 canoe 2176 boat 576 company 10 compa* 8
vwala voila 8550 company 19 compa* 16
vwalye canoe 4352 boat 1153
vwat* vehic* 2600 vehicle 2600 car 1306
vwati vehic* 2600 vehicle 2600 car 1306
vway* trip 6525 voyag* 2576 voyage 2576 trave* 361 travel 361 statu* 198 status 198
vwayaj voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
vwayaje voyag* 6864 voyage 6864 trave* 963 travel 963 trip 150
vwaz* neighbor 2512 neigh* 1584 neighbour 48 neighborhood 27 leg 14 helpi* 3 helping 3
vwazen neigh* 2016 neighbor 1008 neighbour 643 leg 190 helpi* 40 helping 40 company 30 far 30 compa* 25 broke* 4 broken 4
vwazin neighbor 4237 neighborhood 309 neigh* 177
vwazinaj neighbor 4237 neighborhood 309 neigh* 177
vyan* meat 11606
vyann meat 11606
vye old 2117 elder* 101 elderly 101
vyey* elder* 1650 elderly 1650 old 86
vyeya elder* 1650 elderly 1650 old 86
vyl rape 2838 raped 2838
vyol rape 2838 raped 2838
vyol* violent 3111 viole* 1225 violence 1225 rape 946 raped 946
vyolan violent 4666 viole* 1837 violence 1837
vyolans violent 4666 viole* 1837 violence 1837
vyole rape 2838 raped 2838
w see 269 bitti* 131 bitting 131 crumb* 131 crumbles 131 safe 131 helps 98 poorl* 98 poorly 98 gives 95 2428 91 lagonave 91 sen 74 sens 74 aren 67 included 67
wa 21 2461 roi 1923 pas 100 pass 100 christ 86 chris* 78 doe 8 does 8
waf dock 2989 wharf 2989 decre* 581 decrease 581 greating 581 ideli* 581 idelinquency 581 juvenile 581 great* 386 juven* 50 director 10 secon* 3 second 3
wana* ouana* 3454 ouanaminthe 3454
wanament ouana* 3454 ouanaminthe 3454
wanamet ouana* 3454 ouanaminthe 3454
wanaminth ouana* 3454 ouanaminthe 3454
wanamt ouana* 3454 ouanaminthe 3454
wap cannn* 736 cannnot 736 burning 462 coupe 462 throu* 447 through 447 consider 278 14 232 burni* 216 happens 215 recharging 192 affra* 166 affraid 166 recha* 136 hour 91 will 72
warf dock 4483 wharf 4483
wate* pista* 781 pistache 781 savan* 676 savane 676 perni* 657 pernier 657 bags 507 mats 507 waters 507 wenee* 388 weneed 388 mat 329 water* 141 bag 131 town 115 r 31
wch rock 8164 stone 8164
we see 416 saw 255 broug* 197 brought 197 docte* 151 watch 132 hurry 122 moya 93 35 92 mormo* 92 mormon 92 pista* 86 pistache 86 falli* 79 falling 79 noire 78
web websi* 5745 website 5745 site 45 internet 23
west* weste* 1675 western 1675 union 463 transfer 453 money 8 trans* 6 open 3
western weste* 1485 western 1485 transfer 604 union 410 money 10 trans* 8 capit* 4 capital 4
wete remov* 2801 remove 2801 off 328
who n 587 cuz 359 mes 359 mess 359 umbre* 344 umbrella 344 allha* 198 allhadino 198 belongings 198 exhau* 198 exhausted 198 khask* 198 khaskheli 198 nrsp 198 thatt* 198 thatta 198
wi yes 2729 register 710 medecine 611 breaked 553 supports 553 regis* 373 drugs 334 true 290 break* 270 medec* 109 drug 84 doesn 13
wit eight 6887
wka could 1321
wo tall 7809 above 2615 upsta* 2615 upstairs 2615 hyper* 987 hypertension 987 press* 987 pressure 987
wob dres 5249 dress 5249 skirt 1335
woch rock 8164 stone 8164
wonm alcoh* 3877 alcohol 3877 rum 3877
wont shame 12489 asham* 176 ashamed 176
wouj red 3037 cros 158 cross 158
wouj* measles 3463 measl* 3076
woujl measles 3463 measl* 3076
woujol measles 3463 measl* 3076
woul* wheelchair 3456 wheel* 3304
woulant wheelchair 3456 wheel* 3304
wout highw* 607 highway 607 road 515 closes 281 costs 281 killi* 157 killing 157 nazon 153 david* 148 davidson 148 havnt 148 paul 148 plese 148 ruell* 148 ruelle 148 treated 148
y their 284 antis* 259 antiseismic 259 posse* 227 possess 227 there 171 disca* 79 discard 79 drama 79 rainn* 59 rainning 59 maybe 56 available 55 too 52 avail* 38 anywh* 33
ya anonc* 380 anonce 380 scola* 332 scolarship 332 prsid* 218 prsident 218 doubt 193 caste* 145 castera 145 crad 145 crads 145 mapou 145 night* 107 nights 107 werew* 107 werewolfs 107
yanm yam 23429
yap givin* 329 giving 329 functional 142 ad 133 dadad* 133 dadadou 133 haven* 133 havent 133 decentralize 130 fm 114 fortn* 114 fortnight 114 worst 79 eithe* 77 either 77 doing 75
ye peoplel 271 yeste* 241 yesterday 241 ye 137 dep 115 survive 109 rebuilding 102 carrefou 100 landi* 97 landing 97 statu* 94 status 94 universities 91 rely 87 excha* 82 exchange 82
yen 240 683 order 557 barri* 336 barrire 336 chant* 336 chantiley 336 delivre 183 kole 183 zepol 183 pou 148 despe* 142 desperate 142 closedplace 137 created 137 vivti* 137 vivtims 137
yesw* yeste* 1576 yesterday 1576 last 137 night 18
yeswa yeste* 1576 yesterday 1576 last 137 night 18
yeux eye 2731 eyes 2731
yn one 652 350 470 amounts 470 galet* 470 galets 470 gonna 470 tiny 470 sold 231 someo* 224 someone 224 amoun* 157 person 49 perso* 35 anse 32 being 4 communal 3
yo them 63 they 61 those 43 distributing 37 thug 26 thugs 26 beat 24 thems* 22 themselves 22 animal 20 cattl* 20 cattle 20 says 20 people 19 price* 19 prices 19
yon a 86 an 48 somet* 36 once 34 something 31 yon 31 some 30 someo* 26 someone 26 anoth* 24 another 24 times 24 stron* 23 strong 23 somew* 18 somewhere 18
yonl* anoth* 2475 another 2475
yonlot anoth* 2475 another 2475
yonn one 1668
yonn* each 2834 other 13
yonnalot each 2834 other 13
york york 1750 caref* 951 carefour 951 nonse* 266 nonsensical 266
you francais 162 svp 162 baby 150 bened* 149 benediction 149 specially 134 educt* 111 eduction 111 resou* 111 resource 111 least 99 one 86 speci* 80 bags 77 mats 77 waters 77
youn prese* 452 one 303 presence 268 presidant 268 each 258 burea* 180 bureau 180 currently 180 functionning 180 urgency 180 enew 164 enews 164 blvd 160 innov* 160 innovat 160 nay 160
ypa don 633 they 52 t 29 do 8 not 7
zabo* avoca* 14968 avocado 14968
zaboka avoca* 14968 avocado 14968
zaf affairs 1935 matte* 1935 matter 1935 earht* 1112 earhtquake 1112 stuff 1015 invol* 405 involved 405 pillage 405 pilla* 274 avoid 260 concerned 248 thing 88 thing* 55 things 55 conce* 4
zafe affairs 3907 matte* 3907 matter 3907 stuff 968 concerning 955 conce* 138 regar* 116 regarding 116 thing 84 thing* 72 things 72
zam guns 11442 bulle* 1607 bullet 1607 gunsh* 1607 gunshot 1607 shoot 1607 shot 1451 gun 569 weapo* 569 weapons 569
zan years 1246 schoolmy 776 old 618 22 421 year 104 finished 31
zanj angel 6672
zanm* frien* 1216 friend 1153 friends 573 raini* 113 raining 113 streets 109 30 50 buyin* 50 buying 50 cart 50 still 11 gourd* 3 gourdes 3
zanmi frien* 1383 friend 870 friends 472 raini* 132 raining 132 streets 127 30 85 buyin* 85 buying 85 cart 85 still 13 gourd* 4 gourdes 4
zanmim friend 3740 friends 360 frien* 208
zann* anima* 11614 animals 11614
zannimo anima* 11614 animals 11614
ze egg 20870 eggs 20870
zeb gras 20725 grass 20725
zekl light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
zekl* light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
zekle light* 3132 lightning 3132 thund* 3132 thunder 3132 storm 9
zeng* thug 8092 thugs 8092 bandi* 103 bandits 103
zenglendo thug 8092 thugs 8092 bandi* 103 bandits 103
zepl shoulder 6492
zepo* shoulder 6492
zepol shoulder 6492
zero zero 12531
zetw* star 4815 stars 41 air 15
zetwal star 4815 stars 41 air 15
zewo zero 12531
zile islan* 4977 island 4977
zini un 685 unite* 602 united 602 spent 339 nations 199 kindl* 131 kindle 131 sait 131 tants 131 plate 54 america 52 atten* 52 attention 52 community 52 damie* 52 damier 52
zo bone 6755 fract* 26 fracture 26
zon area 371 zone 314 du 205 croi 123 crois 123 aroun* 120 around 120 cover 95 signo* 95 signoa 95 tempo 95 cant 89 presence 87 presidant 87 rivie* 72 riviere 72
zone zone 837 caref* 547 carefour 547 didn 337 colon 222 foof 222 umpas* 222 umpasse 222 cazea* 174 cazeau 174 compt* 174 comptables 174 drive 174 sciences 174 universit 174 palom* 130
zone* region 2431 regio* 2397 zone 14
zones region 2431 regio* 2397 zone 14
zong nail 12448
zonn gues 711 guess 711 mercr* 711 mercredi 711 mix 711 mounn 711 takin* 711 taking 711 whos 711 neighborhood 701 neigh* 402 bariy 379 fleur* 379 fleurimond 379 antoi* 268 antoine 268
zony* onion 16329
zonyon onion 16329
zora* orang* 5384 orange 5384 lacro* 17 lacrobat 17 lower 17 mission 17 places 17 touch* 17 touched 17 place* 3
zoranj orang* 5446 orange 5446
zore* ear 6492
zorey ear 6492
zory* pillo* 11755 pillow 11755
zorye pillo* 11755 pillow 11755
zout* material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
zouti material 4118 tool 4118 tools 4118 equip* 2115 equipment 2115 mater* 22 materials 22
zry ear 6492
zye eye 2731 eyes 2731
`;
