/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md) and our own glossary. `key term weight …`: `=` before how a word
 * sounds, `*` after its beginning. Not to be edited by hand.
 */
export const DICTIONARY_ROWS = `
0 joke 368 jokes 368 continues 311 previous 311 trunc* 311 truncated 311 pwers* 244 pwerson 244 symbo* 244 symbols 244 uses 244 iqbal 240 masha* 240 mashal 240 muham* 240 muhammad 240
1 1 656 alive 274 piece 116 repon* 109 reponening 109 hinch* 82 hinche 82 peupl* 82 peuple 82 expec* 70 expecting 70 yow 70 leste 61 local* 61 locality 61 situated 61
10 10 3630 clock 439 late 439 ten 276 address 154 o 131 addre* 94 ocloc* 74 oclock 74 function 26 thiev* 25 thieves 25 ones 16 singl* 16 single 16 hungry 14
100 1000 698 ht 698 promi* 698 promised 698 recharge 583 100 380 aik 380 belei* 380 beleive 380 effec* 380 effecte 380 fl 380 hamre 380 hum 380 ke 380 kuch 380
12 12 1409 janua* 119 january 119 190 85 garbl* 85 garbledwhat 85 betai* 50 betails 50 kille* 50 killed 50 plant* 50 plantation 50 weeks 50 7 47 jns 47 math 47
13 13 2103 concern 441 7 314 jns 314 math 314 sam 314 conce* 242 doesn 162 chretian 73 cloth 73 dres 73 dress 73 eph 73 rom 73 real 67 snato 67
14 14 3702 36 635 intro* 635 introspection 635 oecum* 635 oecumenic 635 prove* 635 proverbe 635 chretian 158 cloth 158 dres 158 dress 158 eph 158 rom 158 born 35 consider 29
15 15 1510 workers 97 real 54 snato 54 district 45 blvd 25 innov* 25 innovat 25 nay 25 octob* 25 octobre 25 issue* 24 issues 24 sartr* 12 sartre 12 worke* 12
2 2 1167 two 188 asked 140 informatic 108 ingen* 108 ingeneer 108 jobpaw 85 doctores 83 neede* 83 needed 83 chretian 65 cloth 65 dres 65 dress 65 eph 65 rom 65
20 20 3751 phila* 86 hinch* 47 hinche 47 peupl* 47 peuple 47 assist 9 cheki* 9 chekina 9 hundr* 9 hundreds 9 philanthropy 9 total 9 philanthropic 8 behin* 7 behind 7
2010 2010 2575 13 309 tuesd* 186 tuesday 186 janua* 97 january 97 huric* 80 huricanes 80 juana* 59 juanary 59 allah 10 aug 10 cityn* 10 citynadra 10 dera 10 hen 10
22 22 2824 7 405 jns 405 math 405 sam 405 hungra 186 otherwise 179 other* 112 cheki* 36 chekina 36 philanthropy 36 total 36 behin* 28 behind 28 schoolmy 23 die 13
3 3 2561 student 70 shelter 56 4 43 shelt* 37 stude* 36 cv 25 tell 13 rd 9 ad 8 dadad* 8 dadadou 8 haven* 8 havent 8 basti 3 belong 3
33 33 4488 egliz 60 full 60 grace 60 coope* 32 cooperation 32 internationale 32 yes 10 centre 7 blankets 4 canaa* 4 canaan 4 delma* 4 delmas 4 dorel* 4 dorelien 4
4 4 1034 location 103 casez 82 holes* 82 holese 82 poors 82 tahnk 82 four 79 givin* 66 giving 66 pas 59 pass 59 refer* 40 referring 40 words 39 provided 35
43 43 3618 differents 154 tinan* 154 tinante 154 meno 111 menos 111 roads 55 segui* 55 seguineau 55 fonta* 48 fontamara 48 cite 30 barth* 17 bartholy 17 diffe* 11 also 3
4636 4636 919 medecin 167 incomplete 64 incom* 59 docter 58 gener* 58 general 58 kindl* 53 kindle 53 plate 53 sait 53 tants 53 translated 51 cost 38 complaining 37 medec* 37
5 5 2749 leavi* 225 leaving 225 reports 225 residential 225 unver* 225 unverified 225 psych* 50 chretian 26 cloth 26 dres 26 dress 26 eph 26 rom 26 peler* 20 pelerin 20
6 6 1662 plase 279 done 259 caraib 139 lumie* 139 lumiere 139 namin* 139 naming 139 radio* 139 radios 139 exams 91 official 89 exam 88 earli* 83 earlier 83 hasnt 83
7 7 1299 jns 1299 math 1299 sam 1299 joke 986 jokes 986 betwenn 261 dyoba* 261 dyobal 261 dyobe* 261 dyobel 261 juvenat 261 musso 261 seven 160 betwe* 84 juven* 79
8 joke 740 jokes 740 pwers* 509 pwerson 509 symbo* 509 symbols 509 uses 509 8 452 kise 452 komin 452 manic* 452 manich 452 squar* 452 square 452 hungra 186 otherwise 179
9 9 1413 plase 287 ti 201 goave 100 exams 94 exam 91 official 91 minus* 90 minustah 90 rte 90 supplies 89 suppl* 88 dupon* 75 dupont 75 heigh* 75 heights 75
= clock 366 late 366 pwers* 339 pwerson 339 symbo* 339 symbols 339 uses 339 study 271 ten 230 schol* 201 scholarship 201 debit 195 flowe* 195 flowed 195 h 195 liqui* 195
=a mehar 64 surro* 64 surrounded 64 aaaaa* 49 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 49 dosri 37 gi 37 ho 37 kab 37 ki 37 kotad* 37 kotaddu 37 muzaf* 37 muzaffargarh 37 qist 37 teh 37
=abi live 361 roi 200 closes 168 costs 168 chretian 136 cloth 136 dres 136 dress 136 eph 136 rom 136 chemi* 98 chemin 98 coupo* 98 coupon 98 lespi* 98 lespinasse 98
=abri supposed 596 facul* 396 faculties 396 toilette 223 washi* 223 washington 223 palom* 179 paloma 179 prole* 179 prolems 179 pure 179 ray 179 sezon 179 avaib* 170 avaible 170 such 169
=ace buy 1119 30 532 buyin* 532 buying 532 cart 532 store 228 gourd* 162 gourdes 162 incomplete 35 incom* 32 money 25 cell 7 card 4
=aciv archi* 1400 file 513 files 513 archive 454 reopen 454 present 355 national 267 archives 257 lose 122 certi* 97 certificate 97 prese* 66 birth 40 natio* 18 reope* 18 activ* 14
=act buy 963 purch* 505 purchase 505 receivng 505 recieved 505 carte 432 recie* 141 350 129 amounts 129 galet* 129 galets 129 gonna 129 tiny 129 difficulties 119 sold 77 amoun* 64
=adr addre* 433 address 302 adres* 278 adress 278 functioning 222 estim* 145 estime 145 wenee* 90 weneed 90 foods 89 tente 86 petit 83 balan* 62 balance 62 clothing 62 soon 62
=age 240 1172 rheto 243 writer 243 18 217 man 133 im 105 alone 98 young 73 gonaives 57 done 55 write* 55 life 49 back 31 gonai* 26 years 23 had 18
=ak and 69 ll 58 runni* 49 running 49 with 46 unabl* 45 unable 45 those 43 everyone 38 being 35 given 31 43 29 akazy* 29 akazya 29 be 28 been 28
=ako nee 1462 bwa 497 kanal 497 returned 497 dehyd* 238 dehydrated 238 retur* 26 gonaives 16 gonai* 7 stay 3
=aktivi activities 1840 activ* 1788 offices 1014 camps 60 educational 42 scholarly 42 west 42 east 32 archive 16 reopen 16 communicate 10 enabl* 10 enable 10 neighborhoods 10 organize 10 set 10
=akuc birth 2391 husba* 173 husband 173 pregnant 48 until 33 kid 14 kids 14 pregn* 14 mysel* 8 myself 8
=al support 237 go 198 advan* 106 able 79 check* 76 checking 76 stuck 76 srt 63 eithe* 61 either 61 fortn* 61 fortnight 61 plate* 52 plateau 52 ride 52 ton 52
=ale go 318 went 242 identity 197 compu* 176 computer 176 victime 141 treatment 135 insul* 100 insult 100 finish 85 aller 66 americain 66 ce 66 est 66 monde 66 ont 66
=alo uncle 323 moreo* 308 moreover 308 hello 215 nobod* 175 nobody 175 toilette 169 washi* 169 washington 169 such 129 bayil* 124 bayilorde 124 insta* 124 instance 124 internationnal 124 mrs 124
=am misse* 602 missed 602 sorry 461 havn 338 watta* 338 wattan 338 areas 252 eligi* 207 eligible 207 local 207 recev* 207 receve 207 says 207 youngr 207 young* 206 flooded 164
=amerikan ameri* 995 american 995 resid* 176 repor* 125 report 125 ambas* 100 ambassy 100 rendezvous 100 residence 100 doesn 63 aller 43 americain 43 ce 43 est 43 monde 43 ont 43
=ami obser* 407 observes 407 returns 407 sabba* 407 sabbath 407 arrived 229 friend 165 eligi* 124 eligible 124 local 124 recev* 124 receve 124 says 124 youngr 124 young* 123 person 116
=amur madne* 586 madness 586 darli* 540 darling 540 crazy 423 bisou 197 deposited 197 desti* 197 destiny 197 happi* 197 happiness 197 depos* 165 between 160 learn* 124 learned 124 betwe* 97
=an k 63 saint 38 16 37 won 35 field 31 funct* 31 science 31 rouge 29 quake* 28 quakes 28 functioning 27 preview 27 tsunamy 27 excha* 26 exchange 26 scien* 26
=anba under 522 rubble 184 sheltery 176 handle 123 rubbl* 120 rhe 115 bolo 80 bolos 80 vifra* 80 vifranc 80 calam* 67 calamity 67 mist 67 striv* 67 striving 67 space 64
=and hayoo 168 tertu* 168 tertulien 168 darbo* 139 darboun 139 leogan 139 sen 129 sens 129 pista* 110 pistache 110 fr 103 savan* 98 savane 98 condu* 89 conducteur 89 exp 89
=andan bra 1180 bonit* 513 bonite 513 stuff 513 usenm* 513 usenmake 513 martissant 321 betwenn 261 dyoba* 261 dyobal 261 dyobe* 261 dyobel 261 juvenat 261 musso 261 vehic* 201 vehicle 201
=andedan insid* 2037 inside 2037 cracked 371 despite 274 droui* 274 drouillard 274 sinis* 274 sinister 274 communial 169 despi* 127 affra* 97 affraid 97 crack* 72 assyl* 57 assylum 57 bad 23
=ane year 519 anne 373 love 236 joke 129 jokes 129 makin* 67 making 67 named 64 alexi* 61 alexie 61 nd 61 plase 59 energ* 53 energy 53 stude* 44 huric* 38
=anel pepay* 2100 pepayisenyahoo 2100 wesan* 2100 wesantyahoo 2100 fr 1276 2009 981 93 981 biff 981 yahoo 981 youngbiff 981 mail 580 e 559 hayoo 239 tertu* 239 tertulien 239 ngo 28
=aner news 205 foreign 104 happened 98 forei* 91 distroyed 89 informed 66 impatiently 64 since* 64 sincerely 64 yours 64 different 63 idea 63 good 62 diffe* 58 might 58 institutions 57
=anfan child 686 child* 555 children 306 adult* 127 adults 127 1189 56 152 56 206 56 2353 56 257 56 3106 56 4000 56 childrens 56 elder* 54 elderly 54 dupon* 37
=anfomasion infor* 156 information 130 info 113 bit 71 quake 49 infos 39 inforamtion 38 shouldn 30 earht* 26 earhtquake 26 event* 25 eventuel 25 preci* 25 precision 25 circu* 16 circulate 16
=anfomation some 287 worst 175 information 147 sayin* 63 saying 63 infor* 38 comin* 19 coming 19 give 16 pleas* 3 please 3
=ani provide 1024 devac* 448 devacuation 448 remainder 448 rift 448 seism* 448 seismic 448 ever 224 crisi* 208 crisis 208 management 208 recov* 208 recover 208 team 208 remai* 137 chanc* 106
=anian anyth* 156 anything 156 nothi* 151 nothing 151 didn 76 nkow 55 dont 53 form 52 distribution 41 sent 39 found 37 overc* 37 overcrowded 37 lator* 32 latortue 32 came 31
=aniani engin* 2463 engineer 617 coordinates 199 engineers 199 coord* 164 petit 4
=anin nothi* 595 nothing 595 anyth* 101 anything 101
=ank ther 272 black* 229 blackout 229 fores* 220 foresee 220 whast 220 prsid* 184 prsident 184 crush* 182 crushed 182 bless* 175 blessed 175 again 152 intac* 150 intact 150 media 147
=anki worry 11122
=anko again 567 anoth* 276 another 276 longe* 265 longer 265 decentralize 257 commuity 182 toilette 135 washi* 135 washington 135 bigge* 125 bigger 125 such 103 mobil* 98 mobile 98 reconstruction 89
=ankor again 667 cuba 361 showers 361 showe* 314 still 226 predi* 169 predicted 169 reach 99 cold 68 tomor* 35 tomorrow 35 tonig* 33 tonight 33
=anl up 2717
=anpa via 753 havnt 420 autor* 412 autorities 412 chane* 412 chanel 412 crist* 412 cristof 412 asked 391 told 371 blanc* 158 blanchard 158 silo 158 fanfa* 123 fanfan 123 impasse 63
=anpi many 1493 much 234 lot 10
=anpil lot 245 fever 111 ap 72 bridg* 70 bridge 70 much 70 inforamtion 63 earthquater 53 petit* 53 petite 53 informationse 52 tfey 52 black* 50 blackout 50 talki* 47 talking 47
=anplua job 737 distroyed 39 organization 29 care 14 organ* 11 write 10 needs 4
=ans years 2179 dozen 586 toget* 247 together 247 hinch* 166 hinche 166 peupl* 166 peuple 166 year 52 cite 13 18 6 rheto 6 writer 6 alone 3 im 3 man 3
=ansan pregn* 2433 pregnant 1375 ecogr* 88 ecography 88 pregnate 88 favor 29 possibility 28 block* 11 blocks 11 falli* 11 falling 11 moya 11 precautions 5 woman 3
=ansanm toget* 2220 together 2220
=anskri include 1233 progr* 877 register 598 inclu* 530 programm 451 resis* 451 resistred 451 sign 419 regis* 412 program 356 panif* 292 panification 292 patic* 292 paticipate 292 reorg* 292 reorganizations 292
=anspek inspe* 6050 inspect 6050 check 416
=ant sure 926 printing 881 print* 562 fm 298 calam* 242 calamity 242 mist 242 striv* 242 striving 242 signa* 222 signal 222 homeland 89 betwenn 83 dyoba* 83 dyobal 83 dyobe* 83
=antan internet 1464 neighbour 475 compa* 451 company 451 bariy 259 fleur* 259 fleurimond 259 neigh* 201 entra* 196 entrance 196 antoi* 173 antoine 173 rd 78 leg 65 crush* 43 crushed 43
=antr enter 839 follow 335 follo* 305 cracks 240 crumb* 240 crumbles 240 safe 240 word 146 barri* 142 barrire 142 chant* 142 chantiley 142 caraibes 135 w 135 distibute 102 gonaive 102
=anvi ministere 600 crowd 500 relat* 500 relatives 500 decid* 383 decided 383 favor 278 lives 267 invol* 262 involved 262 pillage 262 avoid 232 pilla* 182 helpi* 168 helping 168 concerned 161
=anviron dozen 781 roads 390 segui* 390 seguineau 390 toget* 330 together 330 families 310 1189 248 152 248 206 248 2353 248 257 248 3106 248 4000 248 childrens 248 elder* 240
=anvua isn 457 souna* 350 sounami 350 spell* 350 spelling 350 thanking 350 sentence 332 sente* 326 then 131 ve 131 each 112 sent 62 should 53 shoul* 36 reply 33 time 20
=ap will 91 being 56 livin* 47 living 47 ap 44 high 44 happening 34 16 28 distributing 26 when 26 impas* 23 separating 22 comin* 21 coming 21 complaining 21 cyclon 20
=apati urgent 427 close 399 sms 312 urgen* 303 telli* 254 telling 254 schools 154 servi* 120 service 51 services 49 march 41 4636 26
=apel call 568 calls 328 eathq* 119 eathquake 119 main 119 complete 98 les 88 less 88 asthm* 84 asthma 84 crowd 84 pill 84 pump 84 relat* 84 relatives 84 vit 84
=apr after 834 corne* 200 corner 200 rail 200 stron* 146 strong 146 break 80 causes 80 occur 80 translated 63 out 62 insig* 56 insight 56 satel* 56 satellites 56 calva* 49
=apran learn 1780 learn* 582 learned 582 businesses 196 enjoy* 196 enjoying 196 pillaging 196 stand* 196 standing 196 store* 196 stores 196 builder 182 compe* 182 competent 182 domingue 182 exper* 182
=apri fix 1426 eathq* 427 eathquake 427 main 427 les 313 less 313 bisou 206 deposited 206 desti* 206 destiny 206 happi* 206 happiness 206 depos* 173 between 168 learn* 130 learned 130
=are comity 509 mojad 509 steal* 408 stealing 408 noire 354 desso* 236 dessource 236 lemai* 236 lemaire 236 premi* 236 premiere 236 culturelle 178 educative 178 enfan* 178 enfants 178 epano* 178
=argan money 1198
=as honne* 179 honney 179 kisse* 179 kisses 179 yestu* 179 yesturday 179 contimue 162 direction 162 gods 162 prayers 162 ur 162 absol* 140 absolutely 140 bund 140 bunds 140 requirement 140
=asanisman sanit* 10196 sanitation 10196
=asil assyl* 2010 assylum 2010 francais 1071 svp 1071 franc* 215 communial 210 convi* 59 convicts 59 reaso* 59 reason 59 seeki* 59 seeking 59 escap* 58 escaped 58 shoot* 32 shooting 32
=asu tonig* 1302 tonight 1302 ocloc* 569 oclock 569 10 47
=at town 521 62 459 docteur 459 noel 459 nombe* 459 nomber 459 peguy 459 aubra* 433 aubran 433 banqu* 433 banque 433 bph 433 clima* 433 climatec 433 haitienne 433 oppos* 433
=atand accep* 417 accepting 417 institutiones 417 econo* 368 economic 368 waitt* 368 waitting 368 polit* 338 political 338 impatiently 290 since* 290 sincerely 290 yours 290 await* 277 awaiting 277 impat* 228
=av ave 400 coner 400 didnt 400 sogeb* 400 sogebank 400 seaso* 367 season 367 caraibes 358 w 358 plain* 283 plaine 283 autor* 247 autorities 247 chane* 247 chanel 247 crist* 247
=avan befor* 1020 before 1020 becoming 153 complicated 153 forwa* 153 forward 153 waste 153 yeste* 135 yesterday 135 translated 55 cost 41 complaining 40 becom* 19 lapla* 10 laplaine 10 compl* 7
=ave follow 405 follo* 369 complete 210 compl* 168 isn 152 rainn* 126 rainning 126 anywa* 104 anyways 104 nigga 104 yo 102 assoc* 98 association 98 with 95 culturelle 79 educative 79
=avek with 357 shada 149 propr* 143 proprietary 143 peoplel 83 via 82 kensk* 72 kenskoff 72 piles 72 chretien 70 chret* 68 got 53 clerc* 51 clercine 51 countryside 45 pile 44
=avion airpl* 4706 airplane 4706 plane 4706 catastrophe 745 catas* 243 been 209 houses 81 house* 74 leogane 46 leoga* 18
=avon 65 214 orchi* 214 orchidee 214 assistance 154 merge* 136 merger 136 saint* 136 sainte 136 turn 136 57 88 peler* 88 pelerin 88 sos 85 canaa* 83 canaan 83 dorel* 83
=avuar insti* 282 informations 232 acces* 210 access 210 regar* 102 regarding 102 others 92 distroyed 91 happened 89 15 83 accep* 57 accepting 57 institutiones 57 econo* 42 economic 42 waitt* 42
=b b 812 blanc 356 alley 221 abroa* 204 abroard 204 becaue 204 soldiers 180 bb 112 couti* 112 coutinue 112 bj 104 doors 104 beb 84 othe 84 raine 84 nazon 80
=ba detai* 163 detail 163 frere 163 jumba* 163 jumbala 163 litle 163 bas 149 most 149 verre* 149 verrettes 149 require 144 space 128 ravin 101 barri* 96 barrire 96 chant* 96
=bac tarpa* 7023 tarpaulin 7023 tarps 37
=bag thing* 299 things 299 somet* 148 something 96 reopening 91 thing 82 functional 79 reope* 79 affil* 72 affiliation 72 jeune* 72 jeunesse 72 jpp 72 pouvo* 72 pouvoir 72 business 70
=balan balls 899 belle 899 anse 661 balan* 416 balance 416 clothing 416 soon 416 kindl* 368 kindle 368 plate 368 sait 368 tants 368 boi 215 bois 215 ball 172 tant 92
=ban addreses 321 finish 169 stavi* 131 staving 131 crowd 126 relat* 126 relatives 126 give 120 digiceel 118 seime 118 thio 118 thios 118 wrote 113 advantage 104 commitee 86 medicaitons 86
=bandi bandi* 4274 bandits 4274 berna* 22 bernard 22 ecole 22 normale 22 perou 22 peruv* 22 peruvian 22
=banediksion bles 998 bless 998
=bani bles 975 bless 975 firm 22 massi* 22 massive 22 doctors 10 stron* 10 strong 10 allwa* 7 allways 7 god 3 mean 3 protect 3
=bank bank 4379 banks 710 leogann 64 banki* 6 banking 6 bnc 6 chara* 6 characterized 6 concentement 6 endea* 6 endeavour 6 estab* 6 establishment 6 followed 6 greatest 6 highe* 6
=banm eatin* 290 eating 290 wanna 219 cover* 162 covers 162 bady 117 evacu* 112 evacuation 112 link 112 onlin* 112 online 112 orlan* 112 orlando 112 colon 111 foof 111 turge* 111
=bas base 1585 300 380 king 380 km 380 thoma* 380 thomassin 380 danjo* 191 danjour 191 urege* 191 uregent 191 assoc* 177 association 177 downt* 143 downtown 143 east 87 minus* 80
=bati certi* 531 certificate 531 ones 256 singl* 256 single 256 authorization 234 ditch 234 intervene 234 takes 234 birth 218 batis* 184 batiste 184 benna* 184 bennau 184 entri* 184 entries 184
=bato boat 7979 necessary 414 neces* 374 trans* 3 translate 3
=be give 213 givin* 141 giving 141 officers 87 came 54 due 44 resta* 44 restart 44 oil 42 carry 38 flie 38 flies 38 illnesses 38 flour 34 white* 33 whites 33
=beb laval 1847 baby 1464 drink* 296 drinking 296 babie* 256 babies 256
=begin sen 515 sens 515 text 219 complete 168 compl* 135 clear 123 notes 114 note 107 message 61 doesn 51 messa* 23 trans* 14 translate 14 thi 10 this 10 impor* 8
=beko paix 300 n 209 destroyed 207 destr* 205 came 106 family 94 de 83 by 80 because 73 becau* 62 lost 45 famil* 43 left 29 all 4 my 3
=bel meno 559 menos 559 butte 264 moon 264 programs 215 homeland 194 beaut* 159 beautiful 159 complete 145 compl* 117 too 109 participate 66 dear 64 homel* 58 reconstruction 53 progr* 51
=besian debus* 492 debussy 492 imfor* 426 imformations 426 troub* 426 trouble 426 needs 424 evacu* 249 evacuation 249 link 249 onlin* 249 online 249 orlan* 249 orlando 249 ti 208 cant 116
=besion open 457 distroyed 450 patmo* 280 patmos 280 repat* 280 repatriate 280 care 168 villa* 50 village 50 needs 49 be 19 go 9 school 9 distr* 8 when 5
=besuan need 107 nee 29 gazol* 23 gazoline 23 prese* 22 fores* 20 foresee 20 whast 20 price 19 finis* 17 digiceel 14 seime 14 thio 14 thios 14 needs 13 office 13
=besuin needs 530 toilette 304 washi* 304 washington 304 greetings 246 resso* 246 ressources 246 wipe 246 wipes 246 such 231 front* 220 frontiere 220 mobil* 220 mobile 220 sans 220 san 218
=bi destroyed 505 destr* 502 handi* 419 handing 419 handling 419 techn* 419 technicians 419 husba* 216 husband 216 pregnant 59 handl* 46 until 41 institutions 40 white* 25 whites 25 by 21
=bian well 822 lesso* 122 lesson 122 liter* 122 literal 122 translation 122 thsnk 100 plain* 88 plaine 88 lovel* 87 lovely 87 rarel* 78 rarely 78 campa* 75 campaign 75 impatienntly 75
=bis bis 2096 south 572 bus 457 buse 333 buses 333 identified 333 into 107 condition 99 62 79 docteur 79 noel 79 nombe* 79 nomber 79 peguy 79 363 68 prolongee 68
=bisni trade 5772 business 551 busin* 481
=biuo offic* 1036 office 692 burea* 252 bureau 252 currently 252 functionning 252 inform 252 urgency 252 offices 244 borro* 183 borrow 183 force 183 curre* 46 open 3
=blan white* 1435 whites 1435 opini* 281 opinion 281 personal 281 handi* 75 handing 75 handling 75 techn* 75 technicians 75 emerg* 11 emergency 11 handl* 8 institutions 7 order 6
=blank blanc 1801 bb 575 couti* 575 coutinue 575 beb 420 othe 420 raine 420 black 225 cornr* 225 cornrow 225 denim 225 hair 225 printed 225 sees 225 shirt 225 skirt 225
=ble injur* 806 injured 806 wound* 736 wounded 736 bles 213 bless 213 francais 152 svp 152 efforts 62 dear 46 franc* 31 effor* 25 bye 20 caraib 8 lumie* 8 lumiere 8
=bli forge* 1309 forget 1309 forgo* 456 eathq* 160 eathquake 160 main 160 forgot 151 les 117 less 117 belie* 38 believe 38 aftershock 19 airpo* 8 airport 8 than 6 delma 5
=blok ave 667 coner 667 didnt 667 sogeb* 667 sogebank 667 block* 494 blocks 494 falli* 494 falling 494 moya 494 attac* 348 attack 348 norma* 303 normal 303 havin* 240 having 240
=bo besid* 636 beside 636 near 352 here 191 id 165 left 151 repla* 134 replace 134 authorization 128 ditch 128 intervene 128 takes 128 elim 124 fotam* 124 fotamara 124 out 102
=bokup many 498 foreign 477 forei* 419 digicell 254 your 247 countries 194 much 78 ok 26 thank 5 information 4 lot 3
=bon good 381 bette* 89 better 89 bon 70 lilav* 70 lilavoie 70 repo 70 bow 67 knee 67 knees 67 bolo 45 bolos 45 vifra* 45 vifranc 45 wante* 45 wanted 45
=bondi god 739 lord 151 jesu 82 jesus 82 bles 66 bless 66 ak 43 amess* 43 amessage 43 anba 43 bagay 43 bondy* 43 bondye 43 di 43 f 43 grang* 43
=boniu hi 288 morni* 287 morning 287 hello 195 leavi* 187 leaving 187 reports 187 residential 187 unver* 187 unverified 187 artist 60 broad* 45 broadcast 45 fanat* 45 fanatic 45 incon* 45
=boniur morni* 217 morning 217 hello 177 spous* 107 spouses 107 importain 100 donat* 64 donations 64 membe* 64 members 64 nazar* 64 nazareen 64 copie* 57 copies 57 registry 57 docum* 53
=bonsua eveni* 275 evening 275 gerar* 126 gerard 126 forse* 100 forsee 100 surna* 100 surnamis 100 hello 94 srt 93 goode* 90 goodevening 90 orien* 90 oriental 90 include 75 uncle 71
=bonsuar eveni* 406 evening 406 afternoon 180 art 111 arts 111 coordinate 111 creation 111 expo 111 solic* 111 solicit 111 despr* 109 desprate 109 schol* 101 scholarship 101 impatiently 86 since* 86
=bra arm 3196 exten* 804 extended 804 dessa* 135 dessalines 135 maria* 109 mariani 109 b 57 starv* 25 starving 25 union 11 located 9 dead 8 end 3
=bt 115 365 chava* 365 chavanne 365 impass 365 mal 365 wat 365 crop 281 crops 281 kachi* 281 kachipul 281 los 155 loss 155 caused 146 sort 132 daily 114 gov 114
=bu nor 888 drink 719 micro* 658 microbes 658 catch 510 blvd 393 innov* 393 innovat 393 nay 393 octob* 393 octobre 393 drink* 103 drinking 103 colla* 58 collapsed 58 adres* 19
=bua boyer 906 boi 893 bois 893 arms 391 legs 391 arm 247 bwa 206 kanal 206 returned 206 gonaives 86 canal 77 mount* 76 mountain 76 gonai* 40 balan* 34 balance 34
=bue roi 911 missions 607 hasn 307 gabyo* 304 gabyon 304 relie* 304 relief 304 south* 304 southern 304 nor 279 missi* 257 drink 225 population 128 popul* 109 authorities 23 catastrophe 22
=bul ball 1736 burni* 1001 tap 533 treating 533 boul 286 phone* 286 phones 286 fire 114 balls 106 belle 106 admin* 99 administrations 99 burnig 99 depose 99 severals 99 thout* 99
=bus scholarship 990 schol* 986 scola* 783 scolarship 783 finge* 391 fingerprints 391 pictures 391 transportation 391 rebuilding 115 pictu* 74 rebui* 34 study 25 saw 24 afternoon 22 using 20 took 13
=but butte 330 moon 330 noire 288 350 227 amounts 227 galet* 227 galets 227 gonna 227 tiny 227 rice 215 betai* 191 betails 191 kille* 191 killed 191 plant* 191 plantation 191
=cac searc* 615 search 615 look 537 mulle* 259 muller 259 comitee 250 informatioon 250 organised 250 chada 231 plein* 231 pleine 231 commitee 228 medicaitons 228 necessities 228 feuil* 182 feuilles 182
=cak each 1032 bad 366 counties 352 departments 352 usa 173 try 115 night 98 night* 92 nights 92 werew* 92 werewolfs 92 eathq* 76 eathquake 76 main 76 blankets 70 les 56
=can sing 2781 luck 2450 oppor* 2450 opportunity 2450 appeal 241 chang* 241 change 241 cup 241 dumga 241 ronal* 241 ronaldinho 241 selec* 241 selector 241 charg* 198 charge 198 friends 160
=ce expen* 2823 expensive 2823 translated 207 patmo* 168 patmos 168 repat* 168 repatriate 168 enoug* 167 enough 167 spend 161 cost 155 complaining 151 yeste* 90 yesterday 90 jokin* 55 joking 55
=cec searc* 4158 search 4158 look 64
=ceri darli* 429 darling 429 crazy 336 honne* 224 honney 224 kisse* 224 kisses 224 yestu* 224 yesturday 224 person 214 listened 157 perso* 155 play 22 notes 19 note 18 didn 9
=cita sit 2797 tied 456 doing 282 home 52 stay 27 witho* 26 without 26 try 13 nothi* 9 nothing 9
=co hot 7979 play 301 person 55 perso* 40 important 19 impor* 18 message 7 notes 5 want 5 note 4 messa* 3
=com unemp* 2781 unemployed 2781 room 406 witho* 190 without 190
=comaj unemp* 2781 unemployed 2781 usa 866
=cos too 180 something 167 lovel* 163 lovely 163 hallo 161 bariy 155 fleur* 155 fleurimond 155 entra* 118 entrance 118 as 114 somet* 111 antoi* 104 antoine 104 urgent 50 rd 47
=cri christ 1287 chris* 1103 obser* 141 observes 141 returns 141 sabba* 141 sabbath 141 friend 57 roi 13 nor 4 drink 3
=d commi* 80 p 78 dessa* 74 dessalines 74 cyclone 59 archiv 56 dza 56 plastik 56 aids 53 consideration 47 finish 44 committee 43 rebui* 43 75 41 mahot* 41 mahotie 41
=dam bady 551 absol* 232 absolutely 232 bund 232 bunds 232 requirement 232 sajaw* 232 sajawal 232 shelterless 232 sitti* 232 sitting 232 surja* 232 surjani 232 eligi* 207 eligible 207 local 207
=dan teeth 1064 caye 135 cayes 135 educt* 116 eduction 116 resou* 116 resource 116 thsnk 100 studi* 99 studies 99 train* 99 trained 99 butte 83 moon 83 catastrophe 74 programs 72
=danan tomor* 1138 tomorrow 1138 week 267 writed 95 else 92 write* 74 wante* 65 wanted 65 wrong 24 bow 4 knee 4 knees 4
=danand deman* 176 demand 176 enter* 176 enterprise 176 solve 176 acul 174 angel 144 br 144 soint 144 upon 144 consideration 131 lives 123 inter* 120 priva* 120 private 120 bello* 115
=dani dange* 680 danger 680 last 389 aftershoocks 366 sleep* 232 sleeping 232 case 191 sleep 128 resum* 98 resume 98 croi 74 crois 74 cover* 72 covers 72 350 64 amounts 64
=davan advance 856 advan* 543 impos* 283 impossible 283 ever 264 count 245 blanc* 101 blanchard 101 silo 101 waiti* 89 waiting 89 evacu* 88 evacuation 88 link 88 onlin* 88 online 88
=de de 57 two 42 lette* 31 letter 31 earthquake 26 being 25 crazy 24 earth* 24 9 22 user 21 users 21 day 19 earht* 19 earhtquake 19 prote* 16 about 15
=dea alrea* 883 already 883 190 144 garbl* 144 garbledwhat 144 admin* 133 administrations 133 burnig 133 depose 133 severals 133 thout* 133 thouth 133 betai* 83 betails 83 kille* 83 killed 83
=dee behin* 3732 behind 3732
=dekonb rubble 1943 rubbl* 1441 minot* 286 minoterie 286 trapp* 286 trapped 286 debri* 176 debris 176 lacro* 176 lacrobat 176 lower 176 mission 176 orang* 176 orange 176 places 176 touch* 176
=delivr function 634 thiev* 619 thieves 619 raini* 469 raining 469 deliv* 275 delivre 275 kole 275 zepol 275 despe* 237 desperate 237 pou 219 unabl* 161 unable 161 10 105 makin* 41
=delma delma* 657 delmas 657 delma 520 33 170 centre 31 41 10 provide 9 forgot 8 coope* 7 cooperation 7 internationale 7 lived 6 forgo* 5 nouri* 5 nourishment 5 patie* 5
=dep cooki* 726 cookies 726 diape* 726 diapers 726 griz 455 line 455 lines 455 river* 455 rivera 455 catastrophy 282 departement 222 weath* 222 weather 222 depar* 207 department 163 north 144
=depatman counties 881 departments 881 lwe 527 lwes 527 ester* 368 estere 368 gabyo* 228 gabyon 228 relie* 228 relief 228 south* 228 southern 228 visit 220 humanitarian 155 human* 117 badly 80
=depi since 665 deput* 485 deputy 485 listening 160 break* 93 breaked 93 supports 93 liste* 88 gonav* 76 gonave 76 looki* 52 looking 52 bonhe* 47 bonheure 47 point* 47 pointe 47
=depo cv 673 settl* 673 settle 673 site 673 v 673 bisou 155 deposited 155 desti* 155 destiny 155 happi* 155 happiness 155 depos* 130 between 126 learn* 97 learned 97 betwe* 76
=depui emess* 448 emessage 448 watere 448 room 270 bisou 206 deposited 206 desti* 206 destiny 206 happi* 206 happiness 206 water* 195 depos* 173 between 167 cut 154 learn* 130 learned 130
=des cry 225 recog* 161 recognized 161 des 109 human* 105 undes* 76 undestanding 76 caye 62 cayes 62 regar* 57 regarding 57 informations 56 others 50 d 48 foreign 48 different 42
=desalin dessa* 1643 dessalines 1643 desal* 192 desaline 192 lunyo* 192 lunyon 192 lunyone 192 prolonging 192 sant 192 unity 192 maria* 48 mariani 48 champs 40 mar 40 mars 40 alley 31
=desan down 823 burning 644 coupe 644 burni* 300 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 rd 84 corn 54
=desantralisasion decentralization 2480 desen* 759 desentralise 759 wish 759 decen* 525 origi* 345 original 345 regions 345 province 157 citie* 78 cities 78 provi* 8 begin 6
=devan front 1565 rarel* 250 rarely 250 christian 207 conve* 207 conversation 207 jame 207 james 207 lead 207 looks 207 rigth 207 works 207 black 169 cornr* 169 cornrow 169 denim 169
=devon must 1321 should 585 shoul* 398
=di say 280 said 236 sayin* 168 saying 168 tells 92 retor* 90 retord 90 tell 88 insul* 58 insult 58 mean 56 ministere 52 let 41 spous* 39 spouses 39 1000 38
=diar diarr* 6539 diarrhea 2294 diarrhoea 152 three 33
=die lord 1577 bow 397 knee 397 knees 397 srt 278 gives 269 soldier 269 soldi* 229 born 204 forgotten 200 axina 199 gile 199 giles 199 consider 172 hour 134 14 128
=dieu god 455 prayer 445 praye* 345 rarel* 76 rarely 76 jokin* 61 joking 61 angel 49 br 49 soint 49 upon 49 bible 45 censo* 45 censor 45 leadi* 45 leading 45
=dif fire 1775 carrefou 502 800 316 families 98 dehyd* 89 dehydrated 89 nonse* 69 nonsensical 69 doctor 17 docto* 5 burning 4 coupe 4 kindl* 4 kindle 4 passe* 4 passed 4
=difikil diffi* 1281 const* 846 construction 846 carte 821 difficulty 233 difficulties 226 sore 212 throa* 156 throat 156 findi* 67 finding 67 drink 53 problem 11
=difisil difficult 13346 diffi* 5
=digikel digic* 656 digicel 540 credi* 318 credit 318 recharge 52 refer* 44 referring 44 words 43 provided 38 last 28 sure 25 word 15 digiceel 10 digiciel 10 extra 10 seime 10
=dim tell 536 responsibility 255 dominican 225 write 138 domin* 116 end 115 reply 111 guys 95 expec* 81 expecting 81 yow 81 used 77 hospitals 74 mind 71 messages 53 sent 51
=diob job 672 schoolmy 133 22 79 tied 41 learn 37 least 36 location 28 order 15 did 13 quake 12 year 10 last 9 resum* 8 resume 8 finished 7 home 5
=dir haver* 638 haverst 638 meani* 638 meaning 638 tremo* 400 tremors 400 lovel* 349 lovely 349 stop 316 word 244 bisou 133 deposited 133 desti* 133 destiny 133 happi* 133 happiness 133
=diri rice 1645 sold 207 broke 122 claud* 122 claude 122 felix 122 nation 122 translated 115 cost 86 necessary 85 complaining 84 neces* 77 yeste* 50 yesterday 50 flour 26 cover* 17
=dis ten 1617 distt 1198 numbers 556 2010 122 chach* 108 chachran 108 cool 108 cryin* 108 crying 108 gulab 108 jam 108 mouza 108 pahor* 108 pahoran 108 pahore 108 shari* 108
=dispar disap* 4179 disappeared 4179 missing 163 caraib 27 lumie* 27 lumiere 27 namin* 27 naming 27 radio* 27 radios 27 artists 6 missi* 4 maxim* 3 maximum 3 whom 3
=disponib avail* 678 afternoon 636 scholarship 358 schol* 356 190 318 garbl* 318 garbledwhat 318 availability 270 jobpam 270 post 270 poste* 270 posted 270 seeke* 270 seekers 270 criti* 78 critical 78
=distribi distributed 914 distribute 579 distr* 571 helps 208 poorl* 208 poorly 208 distributing 87 missions 74 distribution 57 highe* 42 higher 42 raise 42 hasn 37 areac* 34 areached 34 jan 34
=distribision distribute 2309 onnen 707 driven 479 driver 479 measu* 479 measures 479 woud 479 jacqu* 353 jacques 353 fort 239 distribution 222 distributing 116 comes 76 drive* 73 accompany 71 accom* 55
=ditu signe* 1324 signeneau 1324 impos* 470 impossible 470 jerem* 382 jeremie 382 just 351 blanc* 168 blanchard 168 silo 168 conditions 113 impasse 67 came 50 impas* 27 didn 22 condi* 21
=dlo water 274 greeting 54 thirst 54 centre 51 recip* 41 recipient 41 tells 36 archa* 31 archaie 31 thirs* 26 near 22 greet* 19 lumum* 19 lumumba 19 patri* 19 patrice 19
=do back 1122 enoug* 278 enough 278 spend 269 amounted 265 comite 265 delim* 265 delimart 265 diqui* 265 diquini 265 formi* 265 forming 265 incomplet 265 kinds 265 severl 265 tryed 265
=dok docto* 1132 doctor 1115 docter 177 gener* 177 general 177 docte* 104 quick* 92 quickly 92 contr* 40 control 40 eye 28 eyes 28 doctors 19 throa* 17 throat 17 infec* 12
=dokiman papers 5673 paper* 2461 docum* 362 documents 362
=dola dollars 2559 dolla* 2181 rate 824 goud 91 00 71 debt 38 debts 38 indep* 38 independence 38 willi* 38 willing 38 dollar 32 excha* 28 exchange 28 350 15 amounts 15
=domi sleep 765 sleep* 199 sleeping 199 kadav* 183 kadavers 183 sheltery 175 men 88 cracked 83 lived 57 comes 45 police 40 polic* 29 wash 24 363 23 prolongee 23 tired 20
=dominikani repub* 3751 republic 3751 dominican 130 domin* 67
=don fault 904 gave 775 bai 241 creol 241 ingli* 241 inglish 241 cap 175 adres* 122 adress 122 haitien 93 frenc* 80 french 80 two 59 speak 54 petit 17 haiti* 5
=dormir sleep 866 asthm* 267 asthma 267 pill 267 pump 267 vit 267 calle* 66 called 66
=dra sheet* 1126 sheets 1126 night* 230 nights 230 werew* 230 werewolfs 230 blankets 176 canno* 128 cannot 128 blank* 97 kensc* 85 kenscoff 85 sleep 52 atten* 34 attention 34 community 34
=du du 235 fault 130 region 98 regio* 95 toilets 94 counterpart 85 informs 85 chretian 81 cloth 81 dres 81 dress 81 eph 81 plan 81 rom 81 sismi* 81 sismic 81
=dua law 1756 must 626 supposed 390 chris* 254 studi* 137 studies 137 distibute 110 gonaive 110 partisans 110 respe* 110 respect 110 christian 76 conve* 76 conversation 76 jame 76 james 76
=due shouldn 501 owe 376 whale 289 shoul* 258 eartq* 186 eartquake 186 canadian 176 fill 176 tells 169 cap 137 behav* 135 behaviour 135 rainy 135 type 135 close 105 informations 94
=e pictu* 72 c 70 assis* 63 nets 54 man 48 available 47 accom* 44 cause* 44 consc* 39 conscience 39 group* 39 groups 39 benef* 36 benefit 36 repon* 36 reponening 36
=ean lots 872 suffering 324 gabyo* 304 gabyon 304 relie* 304 relief 304 south* 304 southern 304 provinces 270 provi* 109 clothes 68 left 31 suffe* 24 cloth* 21 calle* 20 called 20
=ed aid 204 edh 143 refug* 63 help 55 centre 54 bra 53 greeting 49 nord 42 along 35 arriv* 34 la 34 parti* 28 victims 28 41 26 60 26 accro* 26
=edan carte 293 plea 208 pleas 208 capab* 207 capable 207 mine 207 informationse 198 tfey 198 wound* 196 wounded 196 micro* 129 microbes 129 boyer 128 catch 100 anyon* 93 anyone 93
=edanu help 214
=ede help 155 reall* 35 really 35 assis* 29 tempo* 28 tells 25 id 24 disas* 20 disaster 20 repla* 20 replace 20 assistance 18 assyl* 16 assylum 16 affai* 15 affaires 15
=eeuopo airpo* 1715 airport 1715
=egsaman exams 905 exam 877 revie* 652 review 652 rhaet* 652 rhaeto 652 admis* 262 admisions 262 admit* 262 admitted 262 postp* 262 postpone 262 postpones 262 shortly 262 exami* 50 examinations 50
=ekol schools 608 school 286 education 139 ministere 117 affec* 105 affected 105 canap* 105 canape 105 fia 105 vert 105 educa* 86 decid* 75 decided 75 bible 57 censo* 57 censor 57
=ekri write 893 writi* 319 writing 319 answered 211 times 211 sartr* 108 sartre 108 completed 79 plumb* 79 plumbing 79 yong 79 lapla* 64 laplaine 64 professional 47 barri* 31 barrire 31
=ekrim 2428 2242 informationse 971 tfey 971 bough* 349 bought 349 lawye* 349 lawyer 349 legal 349 paperwork 349 payed 349 residency 349 visas 349 paper* 197 anymo* 174 anymore 174 write 24
=elektrisi power 5832 light 411 elect* 21 electricity 21
=elev students 1586 anne 248 stude* 227 marie 150 student 66 back 6
=elp r 160 hurry 140 comity 116 mojad 116 hayoo 114 tertu* 114 tertulien 114 bened* 103 benediction 103 steal* 93 stealing 93 62 79 docteur 79 noel 79 nombe* 79 nomber 79
=elv pupil 2151 closes 539 costs 539 exams 314 exam 304 truth 259 state 187 rtho 104 tremb* 104 trembling 104 join 83 pays 83 truiton 83 whate* 83 whatever 83 close* 71
=epi then 245 abroa* 191 abroard 191 becaue 191 medications 184 thoughts 173 decentralize 145 orthe* 130 orther 130 contr* 127 control 127 expec* 118 expecting 118 yow 118 facul* 115 faculties 115
=es wheth* 820 whether 820 suffer 392 akbar 262 bagh 262 din 262 essa 262 houn 262 kala 262 khel 262 mangl* 262 mangli 262 mianw* 262 mianwali 262 motas* 262 motaser 262
=esian haitians 1596 haiti* 517 gourv* 338 gourvernement 338 black* 28 blackout 28 haitian 24 ones 21 singl* 21 single 21 prsid* 15 prsident 15 separate 13 thing* 13 things 13 separ* 9
=esk wheth* 112 whether 112 after* 101 doe 96 does 96 crack* 65 true 55 16 53 print 49 aren 41 included 41 tap 41 treating 41 huric* 39 huricanes 39 ocloc* 35
=eski excus* 2423 excuse 2423 sorry 1339
=espa space 4005
=espesialman specially 623 speci* 575 presence 350 presidant 350 real 301 snato 301 espec* 270 especially 270 district 251 gabyo* 152 gabyon 152 relie* 152 relief 152 south* 152 southern 152 friends 106
=est tsuna* 76 tsunami 76 mail 62 region 61 e 60 lesso* 59 lesson 59 liter* 59 literal 59 translation 59 regio* 58 criti* 55 critical 55 th 52 makin* 48 making 48
=et et 269 prayer 88 acces* 68 access 68 losed 68 own 68 praye* 68 26 65 beach 65 wait 65 dengu* 63 dengue 63 yello* 63 yellow 63 great 55 thsnk 53
=eta france 597 refuge 432 begin* 416 beginning 416 cloths 416 wear 416 communicate 263 enabl* 263 enable 263 neighborhoods 263 organize 263 set 263 bec 251 governement 251 liabl* 251 liable 251
=etasini states 1638 state* 1436 citiz* 951 citizen 951 brother 248 broth* 216
=eti haiti 377 insul* 71 insult 71 desen* 59 desentralise 59 wish 59 offer 46 haitian 41 plase 36 cultu* 31 ones 30 singl* 30 single 30 bags 26 mat 26 mats 26
=etian haiti* 848 haitien 683 cap 254 evacu* 87 evacuation 87 link 87 onlin* 87 online 87 orlan* 87 orlando 87 drivers 84 nowad* 84 nowadays 84 recru* 84 recruiting 84 haitian 58
=etid study 1266 scola* 624 scolarship 624 specially 333 speci* 307 studi* 305 studies 305 rebuilding 91 distibute 69 gonaive 69 partisans 69 respe* 69 respect 69 ong 60 schol* 51 scholarship 51
=etidian students 595 stude* 463 suffered 376 science 258 facul* 243 faculties 243 scien* 217 compu* 141 computer 141 student 140 lives 26 alone 17 young 12 wante* 8 wanted 8 provinces 6
=etk etc 2351 griz 455 line 455 lines 455 river* 455 rivera 455 potab* 119 potable 119 colon 92 foof 92 turge* 92 turgeau 92 umpas* 92 umpasse 92 emess* 62 emessage 62
=etudian students 751 stude* 501 sdude* 256 sdudent 256 student 121 bello* 101 belloc 101 point 101 study* 101 studying 101 wonde* 101 wonder 101 almos* 51 almost 51 great 17 miser* 8
=extr archiv 1102 archi* 385 copie* 318 copies 318 registry 318 docum* 298 documents 298 obtai* 249 obtain 249 regis* 99 translate 81 trans* 76 important 45 impor* 43 message 17 anywh* 12
=f bathr* 92 bathroom 92 archiv 84 someo* 78 someone 78 advan* 67 desen* 63 desentralise 63 wish 63 onnen 61 mosqu* 57 mosquito 57 schoolmy 55 24 50 bouka* 50 boukan 50
=fami family 363 culturelle 356 educative 356 enfan* 356 enfants 356 epano* 356 epanouisment 356 fami 356 pour 356 uceee* 356 uceeedh 356 famil* 165 et 102 cultu* 100 its 49
=famil family 426 famil* 309 centers 234 finds 234 heber* 234 hebergements 234 oblig* 234 oblige 234 remain 132 1189 64 152 64 206 64 2353 64 257 64 3106 64 4000 64
=fan plastic 228 stay 169 digiciel 140 extra 140 plast* 110 crowd 104 relat* 104 relatives 104 oh 100 croch* 96 crochu 96 croke* 96 croked 96 deser* 96 desert 96 particularly 96
=fanan closed 4560 close* 985 close 24
=fanm women 3143 woman 1109 ecogr* 246 ecography 246 pregnate 246 favor 82 possibility 78 helps 69 poorl* 69 poorly 69 antib* 39 antibiotics 39 condo* 39 condoms 39 vitam* 39 vitamines 39
=fanmi famil* 423 families 274 family 178 crowd 127 relat* 127 relatives 127 re 91 favor 71 refer* 55 referring 55 words 54 provided 48 men 45 abroa* 36 abroard 36 becaue 36
=fanmim lived 462 boyer 419 8 342 kise 342 komin 342 manic* 342 manich 342 squar* 342 square 342 suffered 305 science 210 specified 200 thati 200 scien* 176 cousi* 126 cousin 126
=fas 60 633 accro* 633 accross 633 plaza 633 refugee 327 telec* 327 teleco 327 night* 231 nights 231 werew* 231 werewolfs 231 500 228 refer* 207 referring 207 words 203 provided 182
=fasil easy 11122
=fason envir* 514 environment 514 hope 345 lumum* 323 lumumba 323 patri* 323 patrice 323 pleae 323 magis* 280 magistrate 280 manif* 280 manifestation 280 sells 280 solei* 280 soleil 280 parties 256
=fatra trash 4974 garba* 3484 garbage 3484 grave* 103 gravel 103 remov* 103 remove 103 current 9 curre* 3
=fe make 90 do 71 doing 39 did 35 head 31 heada* 31 headache 31 let 30 psychological 25 proce* 20 way 20 order 18 cooki* 16 cookies 16 diape* 16 diapers 16
=fer supposed 271 make 167 studi* 108 studies 108 affai* 95 affaires 95 copie* 87 copies 87 registry 87 docum* 81 documents 81 caye 80 cayes 80 christ 68 obtai* 68 obtain 68
=fet decentralize 177 thsnk 119 make 116 goode* 115 goodevening 115 orien* 115 oriental 115 authorization 98 ditch 98 intervene 98 takes 98 using 91 sky 84 plase 82 writt* 81 written 81
=fi girl 1058 mulle* 185 muller 185 ambroide 179 salem 179 comitee 177 informatioon 177 organised 177 commitee 163 medicaitons 163 necessities 163 feuil* 129 feuilles 129 avenu* 88 avenue 88 ambro* 84
=fin posse* 181 possess 181 killi* 130 killing 130 young 130 left 129 houses 112 suffered 111 langu* 108 languages 108 termi* 108 terminate 108 house* 102 minus* 90 minustah 90 rte 90
=fini finished 525 finis* 458 over 457 end 229 away 184 240 129 stopp* 119 stopped 119 throw 97 retor* 84 retord 84 done 74 tremo* 72 tremors 72 stop 57 calam* 55
=flod flood 1517 jaffa* 348 jaffaabad 348 tori 348 crop 205 crops 205 kachi* 205 kachipul 205 dam 158 daily 131 gov 131 income 131 kambr 131 plz 131 shada* 131 shadadkot 131
=fm fm 497 big 381 signa* 370 signal 370 recharging 255 recha* 228 ll 218 small 186 fathe* 176 father 176 cell 117 congr* 114 congratulate 114 must 28 phone 10 mothe* 4
=fman close* 1572 close 672 schools 259 renew 235 president 191 closes 146 costs 146 closed 143 bj 94 doors 94 office 71 truth 70 presi* 67 carfo* 35 carfour 35 saw 26
=fod r 463 hurry 409 hayoo 278 tertu* 278 tertulien 278 town 211 noire 202 pista* 188 pistache 188 fr 170 savan* 168 savane 168 perni* 163 pernier 163 bags 83 mat 83
=fok must 558 produ* 176 producing 176 losed 127 own 127 bouquet 124 coi 124 cois 124 lycee 124 plafo* 124 plafocrac 124 seems 121 belongs 110 greething 110 recom* 110 recommendation 110
=fon fifa 695 game 695 books 638 cannn* 638 cannnot 638 phone 380 book 253 cell 141 free 56 digicel 44 2010 20 love 16 digic* 9 reach 4 anyon* 3 anyone 3
=fonksion carfo* 825 carfour 825 operate 506 opera* 501 worki* 415 working 415 burea* 238 bureau 238 currently 238 functionning 238 inform 238 urgency 238 wich 166 tryin* 86 trying 86 cafe 80
=fontamara fonta* 1392 fontamara 1392 re 98 something 37 somet* 25 aren 20 included 20 hungry 15 35 12 mormo* 12 mormon 12 publi* 12 public 12 43 11 hungr* 9 differents 8
=for fort 337 toilets 331 hayoo 223 tertu* 223 tertulien 223 madne* 197 madness 197 fr 136 gues 131 guess 131 hurt 131 low 131 mercr* 131 mercredi 131 mix 131 mounn 131
=fr frere* 865 freres 865 ganna 300 brother 271 broth* 236 jorki* 232 jorking 232 hayoo 201 tertu* 201 tertulien 201 closes 170 costs 170 fr 123 sartr* 108 sartre 108 truth 82
=frank franc* 3065 debt 536 debts 536 indep* 536 independence 536 willi* 536 willing 536 francais 254 svp 254 france 150 refuge 109 canada 51 dollars 45 refug* 14 canad* 12 dolla* 4
=frap hit 1912 struck 877 struc* 805 lwe 43 lwes 43 firm 36 massi* 36 massive 36 burie* 33 buried 33 lands* 33 landslide 33 sand 33 bless* 30 blessed 30 doctors 17
=fre brother 1122 broth* 978 cold 770 cell 223 free 88 digicel 70 phone 20 digic* 15 love 5
=fredi cold 930 arms 337 legs 337 potab* 320 potable 320 arm 213 bariy 194 fleur* 194 fleurimond 194 casez 171 holes* 171 holese 171 poors 171 tahnk 171 four 166 flu 148
=frer brothers 1396 detai* 580 detail 580 frere 580 jumba* 580 jumbala 580 litle 580 brother 459 broth* 400 shelter 154 4 118 shelt* 102 club 3
=fu darli* 572 darling 572 crazy 448 b 325 kid 294 kids 294 edh 233 nonse* 185 nonsensical 185
=fua answered 915 times 915 human 468 picture 468 decre* 323 decrease 323 director 323 greating 323 ideli* 323 idelinquency 323 juvenile 323 pictu* 223 great* 219 proje* 214 project 214 secon* 154
=fui fruit 7979 dig 1385 latri* 1137 latrine 1137 hall 303
=g piece 845 1000 523 ht 523 promi* 523 promised 523 recharge 438 40 396 hard 396 rough* 396 roughly 396 tin 396 lovel* 351 lovely 351 sold 118 00 85 bring 48
=gad look 958 david* 275 davidson 275 paul 275 plese 275 ruell* 275 ruelle 275 treated 275 operate 258 opera* 256 115 217 chava* 217 chavanne 217 impass 217 mal 217 wat 217
=gan there 55 have 50 no 31 has 29 cause 28 build* 27 cite 20 problems 17 certi* 15 certificate 15 domin* 15 appea* 14 frequ* 12 frequency 12 funct* 12 measl* 12
=ganian shortage 273 lagonav 243 edh 150 ent 124 son 124 kind 117 short* 107 assisting 103 limit* 103 limited 103 mail 101 e 98 behav* 92 behaviour 92 rainy 92 type 92
=gas gas 7979 gazol* 1640 gazoline 1640 price 1320
=gasolin gasol* 5098 gasoline 5098 diese* 975 diesel 975 fuel 975 gallo* 975 gallon 975 selli* 975 selling 975
=gason boy 2733 ent 690 son 686 man 490 antib* 306 antibiotics 306 condo* 306 condoms 306 vitam* 306 vitamines 306 langu* 289 languages 289 termi* 289 terminate 289 iron 200 guy 28
=gin mis 456 miss 456 arcah* 357 arcahaie 357 problem 345 signa* 297 signal 297 greetings 166 resso* 166 ressources 166 wipe 166 wipes 166 hungra 124 otherwise 120 hygie* 86 hygienic 86
=goc left 2090
=god bles 392 bless 392 francais 314 svp 314 contimue 141 direction 141 gods 141 prayers 141 ur 141 bariy 138 fleur* 138 fleurimond 138 entra* 104 entrance 104 u 100 direc* 98
=gonev gonai* 1279 gonaives 656 peoples 637 part 62 distibute 51 gonaive 51 partisans 51 respe* 51 respect 51 break* 35 breaked 35 supports 35 reach* 25 reached 25 disti* 24 retur* 19
=gra consi* 339 350 200 amounts 200 galet* 200 galets 200 gonna 200 tiny 200 born 193 casez 178 holes* 178 holese 178 poors 178 tahnk 178 four 172 consider 163 recharging 153
=gran grand 614 archives 440 drugs 382 gerar* 349 gerard 349 lose 209 greetings 120 resso* 120 ressources 120 wipe 120 wipes 120 danjo* 112 danjour 112 urege* 112 uregent 112 medecine 98
=grand grand 350 become 143 dream* 143 dreamer 143 dreams 143 lonel* 143 lonely 143 styli* 143 stylist 143 important 115 impor* 110 banki* 91 banking 91 bnc 91 chara* 91 characterized 91
=grangu hungr* 295 hungry 255 hunge* 252 hunger 252 angry 199 stavi* 102 staving 102 cause 36 ddp 36 sourt* 36 sourthern 36 axina 25 gile 25 giles 25 bidon 24 dika 24
=granmun adult 2079 old 597 medecin 347 incomplete 273 incom* 251 require 243 danjo* 191 danjour 191 urege* 191 uregent 191 downt* 143 downtown 143 given 114 requi* 95 medec* 78 suppose 71
=grati free 1093 ecogr* 252 ecography 252 pregnate 252 recharging 96 recha* 85 favor 84 possibility 80 cell 44 rapid* 38 rapidly 38 tc 38 contr* 34 control 34 hospital 28 plate* 28
=grav serio* 14117 serious 14117
=gresi gress* 1001 gressier 1001 hayoo 31 tertu* 31 tertulien 31 fr 19 24 12 bouka* 12 boukan 12 earli* 10 earlier 10 hasnt 10 msg 10 pm 10 start* 7 started 7
=grip flu 2831 cough 1441 cold 607 breathing 391 colds 391 influ* 391 influenza 391 potab* 63 potable 63 havin* 28 having 28 medecine 18 infec* 13 infection 13 breat* 12
=gudugudu earthquake 224 earth* 128
=guo large 1578 pregnant 349 frequ* 281 frequency 281 prvie* 281 prview 281 burning 193 coupe 193 throu* 177 through 177 firm 150 massi* 150 massive 150 big 130 pregn* 101 he 99
=gup ravin 548 group 497 communicate 350 enabl* 350 enable 350 neighborhoods 350 organize 350 set 350 6227 323 devel* 323 development 323 humanist 323 mhd 323 movem* 323 movement 323 responsible 175
=guvanman government 512 gover* 494 gourv* 314 gourvernement 314 pictu* 198 gouvernement 150 repor* 137 report 137 cleaned 136 homes 136 gouve* 94 doesn 69 infos 57 frame 24 culti* 21 cultivate 21
=i their 136 antis* 119 antiseismic 119 cyclone 105 fifa 101 game 101 misse* 82 missed 82 breathing 73 colds 73 influ* 73 influenza 73 conte* 66 content 66 understood 66 sorry 63
=ia anonc* 322 anonce 322 scola* 259 scolarship 259 prsid* 226 prsident 226 jobpaw 169 doubt 156 com 122 caste* 116 castera 116 crad 116 crads 116 mapou 116 night 103 world 94
=iak jacqu* 1714 jacques 1714 christian 304 conve* 304 conversation 304 jame 304 james 304 lead 304 looks 304 rigth 304 works 304 onnen 155 bouquet 85 coi 85 cois 85 lycee 85
=iakmel jacme* 1159 jacmel 1159 bidon 124 dika 124 dikas 124 jackm* 124 jackmel 124 lokad* 124 lokadi 124 lolo 124 paske* 124 pasket 124 stava* 124 stavation 124 laval* 55 lavale 55
=iam aren 453 included 453 never 393 purch* 252 purchase 252 receivng 252 recieved 252 white* 244 whites 244 inclu* 177 47 92 recie* 71 doubt 46 calva* 37 calvaire 37 lazar* 37
=ian youth 206 young 167 urgen* 140 build* 127 leogane 96 wrote 81 urgent 73 rserv* 66 rservoire 66 last 65 provide 54 240 53 had 51 re 43 wet 42 fast 38
=ianm never 276 leg 124 distribution 116 victime 106 carrefou 101 gotte* 83 gotten 83 martin 59 1000 51 ht 51 promi* 51 promised 51 respo* 49 363 47 prolongee 47 any 43
=ianvi janua* 680 january 680 12 233 tuesd* 191 tuesday 191 juana* 152 juanary 152 2010 131 address 70 betai* 67 betails 67 kille* 67 killed 67 plant* 67 plantation 67 weeks 67
=iap givin* 226 giving 226 functional 117 ad 106 dadad* 106 dadadou 106 decentralize 106 doing 106 haven* 106 havent 106 happen 90 eithe* 87 either 87 fortn* 87 fortnight 87 fm 78
=iar k 2084 yar 571 basti 194 belong 194 gulbe* 194 gulberg 194 hamed 194 lahor* 194 lahore 194 matri* 194 matric 194 pakis* 194 pakistan 194 punja* 194 punjab 194 0 193
=ie o 114 peoplel 83 yeste* 73 yesterday 73 camps 72 great 37 am 34 excha* 33 exchange 33 ye 33 eye 27 eyes 27 joke 26 jokes 26 polit* 25 political 25
=iean poten* 407 potent 407 speak* 407 speaking 407 voice* 407 voices 407 looki* 363 looking 363 ti 347 goave 173 name 117 listen 84 mothe* 61 mother 61 population 8 popul* 7
=iedi event 474 resca* 474 rescape 474 sine 474 thurs* 474 thursday 474 broad* 337 broadcast 337 fanat* 337 fanatic 337 incon* 337 inconditional 337 luco 337 raoul 337 tiot 337 dehyd* 238
=ierani jerem* 1408 jeremie 1408 jorki* 464 jorking 464 decre* 15 decrease 15 director 15 greating 15 ideli* 15 idelinquency 15 juvenile 15 great* 10 secon* 7 second 7 occur* 4 occurs 4
=iesi lord 1438 jesu 1115 jesus 1115 necessary 276 neces* 249 despise 66 hey 66 sache* 66 sachet 66 despi* 27 among 22 groun* 6 ground 6
=iesu jesu 1310 jesus 1310 domingo 361 decre* 325 decrease 325 director 325 greating 325 ideli* 325 idelinquency 325 juvenile 325 great* 220 secon* 155 second 155 bened* 121 benediction 121 direc* 43
=il antis* 185 antiseismic 185 anywh* 184 anywhere 184 answered 147 times 147 ve 113 becoming 106 complicated 106 forwa* 106 forward 106 waste 106 tsuna* 90 tsunami 90 despr* 79 desprate 79
=imigrasion immig* 1396 immigration 1396 printing 982 print* 627 procedures 271 homeland 99 passp* 82 passport 82 renew 53 answering 37 moments 37 photo* 37 photocopy 37 closed 32 dad 30 homel* 30
=imp bb 617 couti* 617 coutinue 617 impasse 569 75 426 mahot* 426 mahotie 426 alexi* 277 alexie 277 nd 277 energ* 242 energy 242 impas* 231 palom* 179 paloma 179 prole* 179
=impa impas* 529 beb 225 othe 225 raine 225 colon 182 foof 182 turge* 182 turgeau 182 umpas* 182 umpasse 182 maria* 165 mariani 165 starv* 151 starving 151 alix 139 champagne 139
=in dam 520 hurry 250 undes* 189 undestanding 189 fifa 157 game 157 misse* 120 missed 120 human 94 picture 94 sorry 92 pista* 88 pistache 88 savan* 79 savane 79 noire 77
=infomasion sport 623 organizations 415 allwa* 193 allways 193 earthquakes 173 ambas* 157 ambassy 157 rendezvous 157 residence 157 information 101 hungra 82 otherwise 79 protect 68 aftershocks 54 other* 50 resid* 44
=infomation requesting 1326 jobpaw 664 com 481 jobpa* 347 www 347 reque* 229 hello 103 more 66 country 64 count* 37 about 21 information 6 resum* 6 resume 6 alrea* 4 already 4
=information information 145 infor* 139 informations 107 addit* 93 additional 93 mosquitoes 93 grand 75 congr* 32 congratulate 32 france 32 plan 24 sismi* 24 sismic 24 refuge 23 econo* 19 economic 19
=inivesi unive* 1680 university 531 universities 344 accou* 164 accounting 164 cazea* 164 cazeau 164 compt* 164 comptables 164 drive 164 sciences 164 universit 164 states 149 state* 130 reopening 30 reope* 26
=inivsi university 1410 unive* 451 quest* 317 question 317 handi* 315 handing 315 handling 315 techn* 315 technicians 315 gerar* 132 gerard 132 gouvernment 93 resto* 93 restore 93 handl* 34 institutions 30
=inond flooding 2993 flood* 1134 flood 108 aux 57
=inondasion flood 2264 flooding 1760 flood* 667
=io them 56 they 48 those 20 thems* 19 themselves 19 camps 16 the 15 organizations 14 paren* 12 parents 12 people 12 sport 12 their 12 are 11 peopl* 11 archi* 10
=iob marit* 850 maritime 850 mail 576 e 555 avala* 453 avalaible 453 electronic 453 interesting 453 jobs 398 campa* 232 campaign 232 impatienntly 232 offer* 232 offering 232 vaksi* 232 vaksination 232
=iodi today 482 aftershock 191 bit 141 telli* 109 telling 109 excha* 100 exchange 100 urgent 94 sms 69 urgen* 67 betwenn 60 dyoba* 60 dyobal 60 dyobe* 60 dyobel 60 juvenat 60
=iodia goud 459 00 360 today 331 dollar 163 findi* 145 finding 145 rate 135 earli* 133 earlier 133 hasnt 133 msg 133 pm 133 hungra 106 otherwise 102 6 81 other* 64
=ion a 61 an 38 someo* 23 someone 23 yon 22 some 18 one 14 somet* 14 stron* 13 strong 13 his 11 something 11 goud 10 dengu* 9 dengue 9 yello* 9
=is loui 372 louis 372 used 341 mind 314 destr* 114 destroyed 114 until 106 bai 103 creol 103 ingli* 103 inglish 103 culturelle 101 educative 101 enfan* 101 enfants 101 epano* 101
=isi here 1917 affil* 167 affiliation 167 jeune* 167 jeunesse 167 jpp 167 pouvo* 167 pouvoir 167 populaire 68 longe* 8 longer 8
=iska men 243 earli* 214 earlier 214 hasnt 214 msg 214 pm 214 amounted 188 comite 188 delim* 188 delimart 188 diqui* 188 diquini 188 formi* 188 forming 188 incomplet 188 kinds 188
=it desso* 236 dessource 236 lemai* 236 lemaire 236 premi* 236 premiere 236 anywa* 233 anyways 233 nigga 233 yo 230 emerg* 222 emergency 222 crisi* 156 crisis 156 management 156 recov* 156
=iu days 248 day 196 baby 77 shada 75 one 69 archive 66 cyclon 66 reopen 66 frenc* 58 french 58 bad 56 bened* 41 benediction 41 than 41 francais 40 svp 40
=iuan find 90 recei* 70 reach 68 get 60 found 35 got 28 yet 25 43 24 anyth* 24 anything 24 cam 24 these 23 any 22 received 18 aid 16 coordinates 15
=iue boul 858 phone* 858 phones 858 play 483 two 102
=iun prese* 338 presence 223 presidant 223 receive 199 docha* 162 dochamo 162 sapot* 162 sapotille 162 terra* 162 terrain 162 burea* 126 bureau 126 currently 126 functionning 126 inform 126 urgency 126
=iur days 590 day 457 efforts 326 misse* 301 missed 301 dear 240 sorry 231 effor* 131 13 108 bye 102 meeti* 51 meeting 51 become 25 dream* 25 dreamer 25 dreams 25
=j 27 75 news 72 acces* 71 access 71 assistant 61 mireb* 61 mirebalais 61 good 58 supposed 54 everything 50 study 50 bj 49 doors 49 ceism* 48 ceisme 48 foreign 38
=k happening 77 showering 77 kid 76 kids 76 risk 69 frame 67 informatic 66 ingen* 66 ingeneer 66 least 64 available 62 insul* 62 insult 62 c 61 wanna 57 pwers* 51
=ka can 90 crack* 48 again 39 get 22 allow* 21 allowed 21 due 20 long 20 benef* 19 benefit 19 dominican 19 take 19 carry 18 coordinates 18 engineers 18 flie 18
=kab able 1649 neighbour 713 compa* 678 company 678 neigh* 302 leg 97 far 49 helpi* 23 helping 23 broke* 7 broken 7 he 3
=kaban bed 6829
=kad continues 859 previous 859 trunc* 859 truncated 859 produ* 546 producing 546 seems 376 playi* 314 playing 314 alert 295 thought 132 seem 107 previ* 58 thoug* 20 someo* 11 someone 11
=kadav bodie* 4370 bodies 4370 corps* 4370 corpses 4370 kadav* 1785 kadavers 1785 comes 437 wash 236 suppose 132 suppo* 10
=kado digiciel 723 extra 723 deal 430 refer* 276 referring 276 words 271 provided 242 someo* 155 someone 155 sure 155 so 102 word 92 digic* 69 digicel 69 location 52 few 45
=kaf cafe 1021 cyber 1021 answering 181 moments 181 photo* 181 photocopy 181 dad 144 detai* 76 detail 76 frere 76 jumba* 76 jumbala 76 litle 76 telli* 65 telling 65 wich 36
=kafu carre* 431 carrefour 362 carfo* 225 carfour 225 caref* 159 carefour 159 york 159 shada 157 forgot 113 forgo* 71 wich 67 atten* 47 attention 47 community 47 damie* 47 damier 47
=kal differents 591 tinan* 591 tinante 591 misse* 450 missed 450 sorry 344 anywa* 232 anyways 232 nigga 232 yo 229 bai 180 creol 180 ingli* 180 inglish 180 cite 114 50 107
=kamion truck 10569
=kan camp 1243 khan 798 kwade* 233 kwadebouke 233 goave* 195 goaves 195 pur 135 rahim 135 high 84 attac* 80 attack 80 precaution 73 iqbal 72 masha* 72 mashal 72 muham* 72
=kanada canad* 3244 canada 1673 canadian 37 fill 37 paspo* 6 pasport 6 convi* 4 convicts 4 escap* 4 escaped 4 reaso* 4 reason 4 seeki* 4 seeking 4
=kanb hold 3506 firm 501 massi* 501 massive 501 civil 354 guy 265 stron* 239 strong 239 doctors 231 engineer 231 engin* 117 broke* 56 broken 56 baby 48 wife 43 keep 22
=kand when 423 rejec* 363 reject 363 render 363 rende* 325 services 268 cry 118 voice 39 while 27
=kanp stand 2225 campa* 379 campaign 379 impatienntly 379 offer* 379 offering 379 vaksi* 379 vaksination 379 broke 367 claud* 367 claude 367 felix 367 nation 367 stop 155 await* 92 awaiting 92
=kantr center 643 cente* 640 coope* 421 cooperation 421 internationale 421 antis* 105 antiseismic 105 centre 88 blankets 59 blank* 32 medicament 24 daugh* 20 daughter 20 patmo* 19 patmos 19 repat* 19
=kap liket* 131 liketo 131 cap 129 going 93 friends 86 balls 70 belle 70 haitien 68 case 65 handle 65 hand 63 rhe 61 expec* 59 expecting 59 yow 59 frien* 54
=kapab able 271 aftershoocks 252 retor* 189 retord 189 treatment 150 capab* 123 capable 123 mine 123 responsibility 110 assisting 100 limit* 100 limited 100 moreo* 89 moreover 89 white* 88 whites 88
=kapital capit* 1683 capital 1683 businesses 18 enjoy* 18 enjoying 18 pillaging 18 stand* 18 standing 18 store* 18 stores 18 frame 7 micro* 7 microbes 7 catch 5 rebuilding 5
=kar 1000 262 ht 262 promi* 262 promised 262 build 255 obser* 240 observes 240 returns 240 sabba* 240 sabbath 240 recharge 219 telep* 164 telephone 164 condu* 133 conducteur 133 exp 133
=karefur 27 309 26 291 beach 291 jasmi* 196 jasmin 196 truitier 196 villa 196 32 183 issue* 182 issues 182 pista* 173 pistache 173 savan* 155 savane 155 berti* 153 bertin 153
=kat card 450 cards 143 distribution 137 carte 93 assisting 76 limit* 76 limited 76 phone 76 least 61 chemi* 57 chemin 57 coupo* 57 coupon 57 lespi* 57 lespinasse 57 tabar* 57
=katastrof catas* 1204 natur* 544 natural 544 happened 309 catastrophy 86 again* 80 against 80 departement 68 weath* 68 weather 68 depar* 63 advice 50 department 49 north 44 catastrophe 37 th 37
=kati neighborhood 2761 mulle* 327 muller 327 comitee 310 informatioon 310 organised 310 axina 298 gile 298 giles 298 commitee 292 medicaitons 292 necessities 292 feuil* 229 feuilles 229 comit* 63 organized 19
=ke house 89 heart 48 home 48 services 42 homel* 41 houses 38 may 37 house* 35 great* 31 by 29 doe 24 does 24 requesting 20 that 17 despe* 16 desperate 16
=kek some 440 out 160 forse* 139 forsee 139 surna* 139 surnamis 139 aviat* 97 aviation 97 mainl* 97 mainly 97 mr 97 responsables 97 steet 97 thhe 97 despite 63 droui* 63
=kel which 425 offer 351 haitian 312 plan 236 sismi* 236 sismic 236 cell 127 room 116 bello* 115 belloc 115 point 115 study* 115 studying 115 wonde* 115 wonder 115 level 101
=kelk spent 328 econo* 219 economic 219 waitt* 219 waitting 219 few 215 polit* 201 political 201 bariy 155 fleur* 155 fleurimond 155 morni* 127 morning 127 entra* 118 entrance 118 antoi* 104
=kesion quest* 3930 question 3930
=ket organized 472 catastrophe 295 meeti* 294 meeting 294 kill 257 miser* 232 misery 232 cay 185 overp* 185 overpopulation 185 overw* 185 overwhelmed 185 risin* 185 risings 185 bible 143 censo* 143
=ki which 47 who 42 where 19 homeless 15 that 15 close* 14 what 14 artis* 13 banks 12 citie* 12 cities 12 getti* 12 getting 12 ident* 11 kind 11 pas 10
=kian arab 312 archives 207 buse 204 buses 204 identified 204 ganna 192 dominican 182 someb* 128 somebody 128 act 125 organization 123 how 110 study 107 lose 98 domin* 94 seneg* 86
=kib cafe 964 cyber 964 request 406 reque* 300 detai* 122 detail 122 frere 122 jumba* 122 jumbala 122 litle 122 wich 74 distribution 12 internet 8 worki* 8 working 8 fougy 7
=kie allah 243 aug 243 cityn* 243 citynadra 243 dera 243 hen 243 jari 243 jen 243 jin 243 jo 243 ju 243 keh 243 logo 243 mojod 243 nadra 243 ne 243
=kiklon cyclo* 1017 huric* 701 huricanes 701 cyclone 446 2009 239 93 239 biff 239 yahoo 239 youngbiff 239 playi* 123 playing 123 cyclon 60 obser* 59 observes 59 returns 59 sabba* 59
=kiko cards 1565 victime 766 buse 476 buses 476 identified 476 egliz 195 full 195 grace 195 hospital 181 into 154 hospi* 96 free 71 givin* 8 giving 8 where 8 calle* 6
=kil when 553 functional 107 clean 99 known 97 arriv* 67 digicell 53 arrived 40 frequ* 31 frequency 31 prvie* 31 prview 31 educational 23 funct* 23 scholarly 23 west 23 croch* 22
=kimun who 440
=kis 8 563 kise 563 komin 563 manic* 563 manich 563 squar* 563 square 563 commune 370 honne* 298 honney 298 kisse* 298 kisses 298 yestu* 298 yesturday 298 listened 210 secti* 126
=kisa what 178 stavi* 69 staving 69 lives 60 denou* 55 denounce 55 given 52 suppose 44 cleaned 37 homes 37 openi* 37 opening 37 pwenl* 26 pwenla 26 prison 24 look 23
=kit cite 474 leave 261 wrote 200 debc 139 jman 139 withi* 139 within 139 minot* 134 minoterie 134 trapp* 134 trapped 134 world 90 ambas* 83 ambassy 83 rendezvous 83 residence 83
=kiti pap 295 north* 255 northern 255 resul* 255 result 255 1842 192 bulan 192 interest 192 kite 192 nan 192 pase 192 sete 192 tegen 192 tranb* 192 tranblement 192 unkno* 184
=kmt lovel* 278 lovely 278 honne* 175 honney 175 kisse* 175 kisses 175 yestu* 175 yesturday 175 crisi* 125 crisis 125 management 125 recov* 125 recover 125 team 125 listened 123 chanc* 64
=ko feroz 591 nowsh* 591 nowshewra 591 required 591 supply 591 whats* 460 whatsoever 460 bouquet 217 coi 217 cois 217 lycee 217 plafo* 217 plafocrac 217 canno* 212 cannot 212 petit* 154
=kob money 737 monne* 239 monney 239 highe* 144 higher 144 raise 144 eithe* 136 either 136 fortn* 136 fortnight 136 pap 92 dollar 91 issue 86 countryside 78 remak* 44 remake 44
=kom trade 385 saw 378 com 361 2009 197 93 197 biff 197 yahoo 197 youngbiff 197 sisters 147 fixed 127 consi* 113 mns 110 ourse* 110 ourselves 110 scare* 110 scared 110
=koman how 201 begin 192 rebui* 61 procedures 53 statu* 52 status 52 start 51 universities 50 revie* 48 review 48 rhaet* 48 rhaeto 48 trip 48 proce* 46 march 40 panif* 32
=komi commi* 806 committee 590 comit* 457 damage 169 initi* 169 initial 169 whats* 167 whatsoever 167 masso* 166 masson 166 someting 166 repor* 124 report 124 roads 122 segui* 122 seguineau 122
=komin commu* 396 commune 285 dig 185 latri* 152 latrine 152 secti* 149 section 149 check* 126 checking 126 stuck 126 ester* 97 estere 97 beral 95 gen 95 petioville 95 bonhe* 83
=komisaria police 612 polic* 436 friends 322 frien* 203 houses 181 house* 164 gress* 89 gressier 89 littl* 35 little 35 many 30 under 14 say 4
=kon advic* 225 advices 198 user 193 users 193 manager 180 quake* 142 quakes 142 manag* 136 rely 125 kind 112 800 109 behav* 88 behaviour 88 rainy 88 type 88 chris* 87
=konan know 133 ministry 52 jobs 43 happe* 32 fores* 31 foresee 31 whast 31 office 25 earht* 21 earhtquake 21 shouldn 21 occur* 20 occurs 20 telli* 17 telling 17 seneg* 15
=konban many 1515 much 237
=konbian much 498 long 464 seism 163 debt 115 debts 115 indep* 115 independence 115 willi* 115 willing 115 break 113 causes 113 occur 113 diese* 101 diesel 101 fuel 101 gallo* 101
=kondision condi* 1378 conditions 990 statu* 483 status 483 trip 445 condition 379 translate 40 trans* 38 important 23 impor* 22 bus 18 canadian 15 fill 15 message 8 impos* 3 impossible 3
=konpran understand 1358 under* 660 sentences 454 nkow 427 cause 214 creol* 148 creole 148 well 25 arqui* 11 arquinois 11 futur* 11 future 11 reali* 11 realizations 11 spite 11 transparency 11
=konsn concerning 881 takec* 370 takecare 370 conce* 354 leaders 236 leade* 232 belan* 170 belanton 170 knows 170 missions 156 autor* 154 autorities 154 chane* 154 chanel 154 crist* 154 cristof 154
=konsnan consc* 1510 conscience 1510 landi* 1115 landing 1115 waiti* 593 waiting 593 teh 591 aids 73 field 31 visa 19 regar* 4 regarding 4
=konstriksion rebuild 2002 const* 779 construction 779 build 775 rebui* 567
=konstui rebuild 3406 rebui* 965 ones 105 singl* 105 single 105 separate 63 const* 47 construction 47 build 46 separ* 43 10 24 forei* 3 foreign 3
=kontak responsibility 702 hallo 287 armed 285 brown 285 el 285 hanch* 285 hancho 285 hotel 285 lobby 285 machi* 285 machine 285 as 202 check 180 contact 145 conta* 125 urgent 88
=kontan happy 1244 recieve 171 treat 171 nations 132 unite* 111 united 111 atten* 83 attention 83 community 83 damie* 83 damier 83 glad 83 int 83 kabar 83 campa* 39 campaign 39
=kontini conti* 736 continue 534 finish 268 means 115 breas* 105 breast 105 fluid* 105 fluids 105 milk 91 bidon 74 dika 74 dikas 74 jackm* 74 jackmel 74 lokad* 74 lokadi 74
=kontuol inspe* 6050 inspect 6050 check 416
=kot where 216 besid* 175 beside 175 place 88 carrefou 76 side 74 gourv* 59 gourvernement 59 kadav* 51 kadavers 51 roi 48 space 47 psych* 46 26 35 beach 35 croix 35
=koteu place 2361
=kra colla* 324 collapsed 324 broke* 210 broken 210 crush* 199 crushed 199 crash* 192 crashed 192 destroyed 152 destr* 151 down 126 provi* 76 comme 67 completely 67 laza 67 mon 67
=ku big 381 convi* 282 convicts 282 reaso* 282 reason 282 seeki* 282 seeking 282 escap* 278 escaped 278 ll 218 small 185 fathe* 176 father 176 shoot* 153 shooting 153 jokin* 102
=kua flood* 500 exact* 247 exactly 247 flooded 210 red 200 cros 189 cross 189 floods 157 husba* 131 husband 131 bouquet 110 coi 110 cois 110 lycee 110 plafo* 110 plafocrac 110
=kuadbuk bouquets 1169 bouqu* 939 croix 403 des 163 landi* 159 landing 159 latre* 112 latremblay 112 teh 84 belan* 61 belanton 61 knows 61 croi 60 crois 60 maxim* 45 maximum 45
=kuadebuk workers 1525 kwade* 1008 kwadebouke 1008 real 874 snato 874 district 728 issue* 380 issues 380 high 362 worke* 185 homeless 110 thought 69 bouquets 54 homel* 54 bouqu* 43 des 35
=kuc insec* 347 insecticide 347 atten* 297 attention 297 community 297 damie* 297 damier 297 glad 297 int 297 kabar 297 mousk* 267 mouskitous 267 keep 141 allha* 136 allhadino 136 belongings 136
=kue belie* 1545 believe 1545 goave* 1268 goaves 1268 precaution 475 preca* 23 kind 14 petit 13
=kuman micro* 447 microbes 447 maste* 354 master 354 catch 346 assistances 302 key 277 current 258 how 139 c 77 curre* 77 drink* 70 drinking 70 numbe* 51 number 51 eveni* 46
=kuni now 423 grave* 129 gravel 129 remov* 129 remove 129 same 105 throu* 100 through 100 countryside 87 translated 67 garba* 51 garbage 51 cost 50 complaining 49 ak 35 amess* 35
=kunia monne* 576 monney 576 lagonave 478 used 477 mind 439 issue 208 lagon* 177 until 148 nations 137 unite* 115 united 115 nonse* 111 nonsensical 111 natio* 18
=kuniea chalk* 990 chalkolimon 990 digiceel 525 seime 525 thio 525 thios 525 now 299 medical 270 while 4
=kuraj coura* 2615 courage 2615 langu* 10 languages 10 termi* 10 terminate 10 gives 5 soldi* 5 soldier 5
=kuran electricity 1613 elect* 1578 power 16 bas 10 most 10 verre* 10 verrettes 10 marin 9 amuse 3 distract 3
=kuri run 1854 bucke* 353 bucket 353 zopop* 353 zopope 353 runni* 235 running 235 catastrophy 188 suffering 163 departement 148 weath* 148 weather 148 depar* 138 provinces 136 recharging 128 recha* 114
=kusin cousi* 2206 cousin 2206 domingo 69 lived 11 calva* 8 calvaire 8 lazar* 8 lazarre 8 morne 8 jesu 4 jesus 4 domin* 3
=kut liste* 1995 listen 1407 listening 749 broad* 55 broadcast 55 fanat* 55 fanatic 55 incon* 55 inconditional 55 luco 55 raoul 55 tiot 55 batis* 48 batiste 48 benna* 48 bennau 48
=kuveti blanket 8904 blank* 215
=kv cv 589 resum* 388 resume 388 settl* 384 settle 384 site 384 v 384 admin* 93 administrations 93 burnig 93 depose 93 severals 93 thout* 93 thouth 93 completed 63 plumb* 63
=l her 269 liket* 115 liketo 115 away 109 committee 96 educa* 93 tremo* 74 tremors 74 renew 67 archive 65 reopen 65 grand 60 stop 58 throw 58 canadian 56 fault 56
=la la 61 rue 37 door 31 book 24 haiti* 24 hand 20 of 19 openi* 18 opening 18 right 18 d 17 s 16 on 15 seneg* 15 senegal 15 capit* 14
=ladan cracks 881 crumb* 881 crumbles 881 safe 881 debc 790 jman 790 withi* 790 within 790 armed 316 brown 316 el 316 hanch* 316 hancho 316 hotel 316 lobby 316 machi* 316
=lafiev fever 4208
=lagonav lagon* 1215 gonav* 543 gonave 543 lagonave 414 gonav 352 palma 352 la 132 lagonav 116 presence 39 presidant 39 medications 33 risk 15 require 11 given 5 blood 4 requi* 4
=lagu firm 501 massi* 501 massive 501 balan* 416 balance 416 clothing 416 soon 416 stron* 239 strong 239 doctors 231 boi 215 bois 215 allah 162 aug 162 cityn* 162 citynadra 162
=laj age 7979 born 628 consider 529 hour 413 14 393 affra* 259 affraid 259 alive 215 consi* 43 each 7 old 3
=lak origi* 554 original 554 regions 554 home 362 peoples 293 begin* 268 beginning 268 cloths 268 wear 268 part 196 out 186 household 152 miami 152 nephe* 152 nephew 152 survived 152
=lameri hall 4360 mayor 1432 city 24
=lan blank* 677 minister 494 consc* 377 conscience 377 blanket 283 responsibility 226 damage 155 initi* 155 initial 155 year 152 debt 134 debts 134 indep* 134 independence 134 willi* 134 willing 134
=lanm sea 11122
=lanmo death 5371
=lanui night 1829
=lap peace 2660 jean 326 rabel 326 stoma* 324 stomach 324 bj 263 doors 263 tremo* 261 tremors 261 stop 206 plain* 194 plaine 194 playi* 157 playing 157 carfo* 98 carfour 98
=laplan lapla* 908 laplaine 908 beb 637 othe 637 raine 637 marin 523 alexi* 345 alexie 345 nd 345 energ* 300 energy 300 appeal 116 chang* 116 change 116 cup 116 dumga 116
=lapli rain 487 suppose 336 start* 151 started 151 behav* 104 behaviour 104 rainy 104 type 104 rains 90 bidon 56 dika 56 dikas 56 jackm* 56 jackmel 56 lokad* 56 lokadi 56
=lapoli polic* 1087 borro* 378 borrow 378 force 378 police 314 armed 103 brown 103 el 103 hanch* 103 hancho 103 hotel 103 lobby 103 machi* 103 machine 103 facto* 93 factor 93
=lari streets 453 stree* 437 street 207 aux 159 flooding 51 peoplel 21 flood* 19 carry 12 flie 12 flies 12 illnesses 12 landi* 11 landing 11 minister 6 teh 6 caye 5
=latiboni artib* 1246 artibonite 1246 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 teste* 237 testere 237 vitim* 237 vitims 237 vehic* 151 vehicle 151 bas 121 most 121 verre* 121
=laveri truth 6043
=lavi life 994 function 317 thiev* 309 thieves 309 lives 178 gabyo* 152 gabyon 152 relie* 152 relief 152 south* 152 southern 152 necessary 138 neces* 124 helpi* 112 helping 112 international 90
=lavil downt* 2893 downtown 2893 city 18
=le time 141 hour 135 goods 70 cam 68 professor 65 mis 62 miss 62 haver* 58 haverst 58 meani* 58 meaning 58 offer 54 prayer 52 province 49 haitian 48 advice 46
=lean money 511 abroa* 407 abroard 407 becaue 407 block* 185 blocks 185 falli* 185 falling 185 moya 185 maste* 177 master 177 assistances 151 key 139 current 129 side 99 require 98
=legli churc* 2083 church 2083 berna* 10 bernard 10 ecole 10 elim 10 fotam* 10 fotamara 10 normale 10 perou 10 peruv* 10 peruvian 10 donat* 3 donations 3 membe* 3 members 3
=lekl bj 517 doors 517 gouvernement 501 join 385 pays 385 truiton 385 whate* 385 whatever 385 gouve* 313 carfo* 192 carfour 192 infos 192 truit* 161 saw 142 listened 115 door 112
=lekol schoo* 359 school 287 schools 95 tied 64 22 9 rest 9 march 8 openi* 8 opening 8 home 7 doing 6 zones 6 stay 4 phila* 3
=leogan leoga* 1072 leogane 576 leogann 86 dehyd* 55 dehydrated 55 eed 52 gueri* 52 guerin 52 leogn* 52 leognae 52 navy 52 nurse 52 banks 44 excus* 30 excuse 30 base 15
=les sky 205 professor 150 goods 147 decom* 115 decombres 115 news 87 congr* 86 congratulate 86 artib* 82 artibonite 82 leste 79 local* 79 locality 79 situated 79 doctores 77 neede* 77
=lespua hope 2489
=let milk 2400 lette* 1985 letter 1985
=leta state 803 government 266 gover* 257 gouve* 177 universities 143 63 84 dikin* 84 dikini 84 robber 84 unah 84 arriv* 80 handi* 65 handing 65 handling 65 techn* 65 technicians 65
=leur their 1371 cay 232 overp* 232 overpopulation 232 overw* 232 overwhelmed 232 risin* 232 risings 232 banki* 57 banking 57 bnc 57 chara* 57 characterized 57 concentement 57 endea* 57 endeavour 57
=lev up 2346 balls 265 belle 265 anse 195 try 124 ball 51 sit 36 bad 14
=li she 131 act 123 it 93 conditions 77 keep 76 resta* 68 restart 68 was 67 preview 60 tsunamy 60 her 55 marin 51 citiz* 50 citizen 50 bette* 49 better 49
=lib free 1616
=lid leader 7731 arqui* 505 arquinois 505 futur* 505 future 505 reali* 505 realizations 505 spite 505 transparency 505 leade* 341 worki* 10 working 10 everybody 7 leaders 4
=limi power 1944 foreigners 860 insig* 608 insight 608 satel* 608 satellites 608 communal 576 petit* 378 petite 378 light 137 stron* 97 strong 97 forei* 35 rivie* 27 riviere 27 afternoon 11
=liv books 744 cannn* 744 cannnot 744 madne* 594 madness 594 book 295 eed 227 gueri* 227 guerin 227 leogn* 227 leognae 227 navy 227 nurse 227 excus* 133 excuse 133 base 65
=lokali leste 666 local* 666 locality 666 situated 666 adven* 635 adventist 635 koa 635 named 548 writi* 268 writing 268 rd 167 dessa* 105 dessalines 105 clerc* 97 clercine 97 petit 31
=lopital hospi* 1019 hospital 717 reach* 22 reached 22 possi* 18 chalk* 17 chalkolimon 17 ecogr* 16 ecography 16 pregnate 16 counties 14 departments 14 care 12 hospitals 6 docter 5 favor 5
=lot other 534 cant 199 anoth* 129 another 129 24 66 bouka* 66 boukan 66 caraibes 60 w 60 abroa* 58 abroard 58 becaue 58 orthe* 58 orther 58 sayin* 47 saying 47
=lotbo there 453
=luan far 2001 admis* 524 admisions 524 admit* 524 admitted 524 postp* 524 postpone 524 postpones 524 shortly 524 exami* 100 examinations 100 short* 83 efforts 14 effor* 6
=lui loui 1035 louis 1035 ti 258 enoug* 207 enough 207 spend 200 yes 142 goave 128 bags 65 mat 65 mats 65 waters 65 wenee* 52 weneed 52 33 49 wife 47
=luil oil 5642 culti* 57 cultivate 57 foods* 57 foodstuff 57 pea 57 peas 57 peasa* 57 peasants 57 seed 57 seeds 57 corn 10
=luko announcers 846 annou* 819 jorki* 774 jorking 774 broad* 337 broadcast 337 fanat* 337 fanatic 337 incon* 337 inconditional 337 luco 337 raoul 337 tiot 337 alive 317 listening 56
=m me 31 breat* 26 my 20 cleaning 19 proceed 19 population 18 i 17 said 17 could 16 popul* 15 amoun* 14 fathe* 13 father 13 just 13 away 11 doing 11
=ma my 149 certified 118 quali* 118 qualification 118 statement 118 responsibility 98 criti* 79 critical 79 drama 73 maybe 73 angel 70 br 70 soint 70 upon 70 programs 59 condition 56
=mac walk 1958 160 408 motor* 408 motorola 408 wx 408 sartr* 285 sartre 285 marke* 188 market 188 lapla* 168 laplaine 168 writed 153 else 147 write* 118 wante* 105 wanted 105
=macin vehic* 1405 vehicle 1405 car 882 plate* 268 plateau 268 ride 268 ton 268 tons 268 rapid* 188 rapidly 188 tc 188 sendi* 154 sending 154 countries 135 gouvernement 108 thing 78
=madam woman 1281 refer* 207 referring 207 words 203 bayil* 186 bayilorde 186 insta* 186 instance 186 internationnal 186 mrs 186 petig* 186 petigoave 186 provided 181 sir 180 student 138 sure 116
=madan wife 1568 huge 285 block* 284 blocks 284 falli* 284 falling 284 moya 284 bigge* 140 bigger 140 aftershock 123 civil 102 guy 76 engineer 66 walk 47 than 38 engin* 34
=madanm woman 5123 wife 128
=mak marc 657 buse 343 buses 343 identified 343 8 258 kise 258 komin 258 manic* 258 manich 258 squar* 258 square 258 finge* 223 fingerprints 223 pictures 223 transportation 223 belan* 209
=mal badly 360 throa* 331 throat 331 bad 328 head 319 heada* 319 headache 319 distributed 273 sentences 244 provide 235 helps 181 poorl* 181 poorly 181 breathing 124 colds 124 influ* 124
=malad sick 1271 disea* 357 disease 357 illness 357 nouri* 264 nourishment 264 patie* 264 patients 264 drugs 32 peoplel 23 berna* 10 bernard 10 ecole 10 normale 10 perou 10 peruv* 10
=maladi illne* 3309 disea* 2919 disease 2919 illness 2919 carry 463 flie 463 flies 463 illnesses 463
=malang wound 6902 sore 335
=malaria malar* 10196 malaria 10196
=mama mothe* 932 mother 932
=mami gourd* 1654 gourdes 1654 translated 357 cost 267 complaining 261 40 163 hard 163 rough* 163 roughly 163 tin 163 yeste* 155 yesterday 155 30 148 buyin* 148 buying 148 cart 148
=man but 211 hand 107 far 103 ye 67 elim 49 fotam* 49 fotamara 49 bonba* 46 bonbadopolis 46 as 45 hands 44 mom 43 tradi* 43 traditional 43 trage* 40 tragedy 40
=mand ask 287 askin* 224 asking 224 asked 166 request 81 capab* 70 capable 70 mine 70 1 69 im 69 trage* 61 tragedy 61 reque* 60 aux 51 orpha* 44 orphans 44
=mang eat 208 medications 167 clean 156 marc 144 nouri* 139 nourishment 139 patie* 139 patients 139 cook 120 ferma* 120 fermate 120 nol 120 caste* 77 castera 77 crad 77 crads 77
=mani food 119 eat 55 survi* 42 foods 27 many 20 marti* 15 clothes 14 28 13 cloth* 12 colon 12 foof 12 turge* 12 turgeau 12 umpas* 12 umpasse 12 43 11
=manm same 253 even 198 prolong 123 officers 113 mysel* 84 myself 84 rains 83 mis 71 miss 71 almos* 70 almost 70 universities 70 eatin* 58 eating 58 recip* 53 recipient 53
=manman mothe* 864 mother 864 bucke* 89 bucket 89 zopop* 89 zopope 89 runni* 60 running 60 trage* 54 tragedy 54 orpha* 39 orphans 39 boul 13 phone* 13 phones 13 piece 6
=mantanan sdude* 554 sdudent 554 now 318 econo* 314 economic 314 waitt* 314 waitting 314 polit* 289 political 289 almos* 110 almost 110 socia* 38 social 38 great 36 miser* 18 misery 18
=manti lie 11122
=map listen 117 these 107 waiti* 100 waiting 100 revie* 70 review 70 rhaet* 70 rhaeto 70 goave* 67 goaves 67 thoughts 52 advantage 46 answer 46 file 46 files 46 allwa* 44
=mar champs 843 mar 843 mars 843 63 539 dikin* 539 dikini 539 robber 539 unah 539 champ* 403 playi* 315 playing 315 robbe* 267 steal 243 someo* 11 someone 11 aids 10
=maranguan bitti* 1645 bitting 1645 mosquito 1495 mosqu* 1483 mousk* 107 mouskitous 107 situation 34 situa* 32
=mari husba* 1160 husband 1160 anne 874 marie 527 spous* 481 spouses 481 difficulty 102 sisters 73 sister 59 text 45 brothers 38 two 25 siste* 24 back 22 brother 13 diffi* 13
=mariani maria* 566 mariani 566 looki* 363 looking 363 desal* 223 desaline 223 lunyo* 223 lunyon 223 lunyone 223 prolonging 223 sant 223 unity 223 exten* 216 extended 216 name 117 located 48
=mas march 1444 chand 364 mase 364 masi 364 masis 364 repon* 67 reponening 67 park 50 reopening 22 reope* 19 guys 14 schools 12 zones 4 ou 3
=matan communial 1760 assyl* 591 assylum 591 morni* 394 morning 394 insid* 262 inside 262 martin 159 marti* 55
=materiel mater* 4001 materials 4001 debri* 19 debris 19 lacro* 19 lacrobat 19 lower 19 mission 19 orang* 19 orange 19 places 19 touch* 19 touched 19 missing 17
=me corn 675 cost 236 very 180 8 86 kise 86 komin 86 manic* 86 manich 86 squar* 86 square 86 frida* 78 friday 78 predi* 72 predicted 72 beate* 63 beaten 63
=medekin docto* 762 town 522 doctores 445 neede* 445 needed 445 perni* 405 pernier 405 doctor 381 medicine 4
=medikal medical 1418 aubra* 349 aubran 349 banqu* 349 banque 349 bph 349 clima* 349 climatec 349 haitienne 349 oppos* 349 opposite 349 febru* 280 february 280 taken 280 testi* 280 testing 280
=medikaman medicine 690 medic* 629 medecine 431 drug 330 medications 55 medec* 43 require 34 drugs 22 potab* 21 potable 21 given 16 debc 14 jman 14 withi* 14 within 14 requi* 13
=medsan docto* 1179 doctor 529 firm 497 massi* 497 massive 497 stron* 237 strong 237 doctors 229 hit 6
=meki gourv* 1561 gourvernement 1561 thanks 195 thank* 190 haitien 11 thank 10 thing* 4 things 4
=mer mothe* 932 mother 932
=meri mayor 1787 hall 1498 magis* 177 magistrate 177 manif* 177 manifestation 177 sells 177 solei* 177 soleil 177 important 49 impor* 47 an 45 message 18 notes 13 note 12 cite 9
=merki thanks 171 thank* 166 thank 109 ap 85 adven* 70 adventist 70 koa 70 earth 57 thsnk 40 understanding 39 guill* 29 guilloux 29 monse* 29 monseigneur 29 prolongue 29 sky 28
=mes studi* 154 studies 154 arrived 143 palom* 112 paloma 112 prole* 112 prolems 112 pure 112 ray 112 sezon 112 but 107 cuz 90 fifty 90 mes 90 mess 90 umbre* 86
=mesag goode* 312 goodevening 312 orien* 312 oriental 312 messa* 229 wrong 223 message 173 right 129 left 104 its 98 messages 30 receive 21 tell 15 even 13 hear 8 was 8
=mesaj messa* 248 custo* 185 customer 185 messages 166 eartq* 134 eartquake 134 message 126 centers 100 finds 100 heber* 100 hebergements 100 oblig* 100 oblige 100 roads 64 segui* 64 seguineau 64
=mesanmi delma 376 langu* 278 languages 278 provide 278 termi* 278 terminate 278 let 219 forgot 163 dehyd* 119 dehydrated 119 bariy 107 fleur* 107 fleurimond 107 forgo* 102 friends 94 entra* 81
=mesi thank 160 thanks 116 thank* 113 const* 31 construction 31 departement 28 croix 26 crowd 25 relat* 25 relatives 25 facul* 24 faculties 24 latre* 23 latremblay 23 seaso* 21 season 21
=meson home 740 catastrophe 496 distroyed 428 catas* 162 care 160 been 139 houses 54 house* 49 needs 47 leogane 31 house 20 leoga* 12 distr* 7
=met put 589 recieve 252 treat 252 piece 186 provinces 161 recip* 140 recipient 140 functional 124 passe* 103 passed 103 airpo* 95 airport 95 begin* 89 beginning 89 cloths 89 wear 89
=mi fifa 340 game 340 madne* 232 madness 232 efforts 211 ok 159 dear 155 anywa* 98 anyways 98 nigga 98 yo 96 bai 95 creol 95 ingli* 95 inglish 95 destr* 86
=midi noon 5319 insig* 608 insight 608 satel* 608 satellites 608 brack* 453 bracket 453 midda* 453 midday 453 stron* 97 strong 97 telep* 38 telephone 38 afternoon 11
=mil thous* 7058 thousand 7058 accommodation 709 suffi* 709 sufficient 709 sukku* 569 sukkur 569 facil* 382 facility 382 accom* 84 medical 78 available 8 avail* 6
=min donat* 267 donations 267 membe* 267 members 267 nazar* 267 nazareen 267 deliv* 206 delivre 206 kole 206 zepol 206 address 193 despe* 178 desperate 178 basti 167 belong 167 gulbe* 167
=mini minis* 1244 minut* 548 minute 353 minutes 340 minister 266 mns 174 scare* 174 scared 174 hungra 62 otherwise 60 recharging 58 recha* 52 other* 37 psychologist 35 cell 27 psych* 25
=mis miser* 473 misery 473 guill* 461 guilloux 461 monse* 461 monseigneur 461 prolongue 461 suffered 266 young 224 science 183 ti 175 scien* 153 langu* 119 languages 119 termi* 119 terminate 119
=mo cyclon 1225 dead 688 friends 603 frien* 380 forgot 200 forgo* 125 houses 15 house* 13 airpo* 11 airport 11 long 8 gress* 7 gressier 7 delma 6 cyclo* 5 died 4
=moman moment 1589 momen* 993 behav* 291 behaviour 291 rainy 291 type 291 intac* 242 intact 242 forge* 170 forget 170 time 149 enter 40 suppose 18 akden* 9 akdenans 9 appearing 9
=mon hill 936 climb 654 bus 228 my 127 highe* 100 higher 100 raise 100 kensk* 93 kenskoff 93 obser* 93 observes 93 piles 93 returns 93 sabba* 93 sabbath 93 40 92
=mor death 946 dead 893 death* 653 deaths 653 burie* 40 buried 40 lands* 40 landslide 40 sand 40 important 31 impor* 29 an 28 pile 16 message 11 notes 8 note 7
=mpa victime 778 nkow 596 cause 299 event 283 resca* 283 rescape 283 sine 283 thurs* 283 thursday 283 ever 262 count 244 suffering 196 provinces 163 waiti* 89 waiting 89 provi* 66
=msi ready 600 bless* 422 blessed 422 so 345 much 154 struck 108 struc* 99 rains 98 jokin* 76 joking 76 longe* 64 longer 64 person 26 perso* 19 big 10 impor* 9
=mta signe* 662 signeneau 662 satur* 605 saturday 605 kind 432 announcers 423 annou* 409 alive 158 jobs 138 service 112 play 88 aftershock 58 servi* 40 morni* 38 morning 38 write 23
=mu piece 307 eatin* 273 eating 273 jobpaw 184 tied 177 tente 157 worst 143 com 134 conte* 130 content 130 understood 130 distibute 97 gonaive 97 partisans 97 respe* 97 respect 97
=mua month 668 dnt 117 fault 111 counterpart 74 informs 74 closes 62 costs 62 week 60 lovel* 49 lovely 49 breas* 44 breast 44 civil 44 fluid* 44 fluids 44 functioning 44
=muaan require 503 admin* 299 administrations 299 burnig 299 depose 299 severals 299 thout* 299 thouth 299 buy 273 given 237 daugh* 231 daughter 231 requi* 196 bruis* 180 bruised 180 suppose 147
=muan i 35 m 24 me 21 my 16 to 11 am 10 les 8 less 8 crash* 6 crashed 6 im 6 inclu* 6 shoul* 6 still 6 mysel* 5 myself 5
=muean means 676 uncle 256 getti* 249 getting 249 way 180 continuing 158 dyeg 158 weak 158 arqui* 140 arquinois 140 futur* 140 future 140 mysel* 140 myself 140 reali* 140 realizations 140
=mui rains 828 wet 720 chal 443 janti 443 pleaseit 443 17 265 bidon 247 dika 247 dikas 247 jackm* 247 jackmel 247 lokad* 247 lokadi 247 lolo 247 paske* 247 pasket 247
=mun peopl* 71 people 65 everyone 40 someo* 34 someone 34 who 33 anyon* 27 anyone 27 paspo* 27 pasport 27 child 20 from 18 his 18 continues 16 previous 16 trunc* 16
=muri died 396 dying 331 die 227 artis* 137 diing 81 lafer* 81 laferone 81 artists 48 baddl* 48 baddly 48 bomba* 48 bombardopolis 48 proba* 48 probably 48 rescued 48 aviat* 41
=mustik mosquito 1808 mosqu* 1793 net 577 insec* 250 insecticide 250 nets 205 mousk* 192 mouskitous 192 keep 102 far 38 kill 29 ong 12 givin* 9 giving 9
=n clear 145 n 127 done 71 look 64 door 57 separating 49 our 41 than 41 bus 40 re 40 case 39 text 39 hinch* 37 hinche 37 peupl* 37 peuple 37
=na province 584 35 381 mormo* 381 mormon 381 publi* 381 public 381 decentralization 335 axina 298 gile 298 giles 298 citie* 291 cities 291 havn 254 watta* 254 wattan 254 areas 189
=nan in 40 at 19 by 15 stree* 13 street 12 crash* 11 crashed 11 offic* 9 are 8 of 8 south 7 the 7 went 7 build* 6 curre* 6 did 6
=nanp 240 879 organization 343 join 297 pays 297 truiton 297 whate* 297 whatever 297 organ* 132 truit* 124 listened 88 pupil 65 gonaives 43 done 41 gonai* 20 had 14 any 4
=nap located 224 l 150 worki* 103 working 103 ou 99 juven* 76 request 61 distributed 57 sheltery 57 comme 55 completely 55 laza 55 mon 55 overc* 55 overcrowded 55 ruine* 55
=nasion ministry 740 nations 259 kindl* 221 kindle 221 plate 221 sait 221 tants 221 unite* 218 united 218 natio* 216 atten* 79 attention 79 community 79 damie* 79 damier 79 glad 79
=nasional national 1160 id 180 repla* 146 replace 146 maste* 129 master 129 havnt 126 told 111 assistances 110 key 101 current 94 natio* 80 reply 68 talk 64 resta* 39 restart 39
=nasionsini unite* 435 united 435 centers 302 finds 302 heber* 302 hebergements 302 oblig* 302 oblige 302 masso* 264 masson 264 someting 264 remain 170 nations 165 grave* 114 gravel 114 remov* 114
=nason nazon 1994 barth* 505 bartholy 505 sos 55 emess* 45 emessage 45 watere 45 roads 35 segui* 35 seguineau 35 doctor 20 water* 20 baby 18 cut 16 tarps 11 docto* 5
=national archive 874 reopen 874 national 347 distinction 305 makay* 305 makaya 305 acros* 277 across 277 bai 192 creol 192 ingli* 192 inglish 192 club 162 disti* 159 adres* 97 adress 97
=ne decom* 159 decombres 159 floods 156 hallo 113 leave 109 each 106 suffer 92 brack* 66 bracket 66 midda* 66 midday 66 villa* 60 village 60 doubt 58 old 54 daugh* 47
=ned fifa 161 game 161 town 109 noire 98 62 97 docteur 97 noel 97 nombe* 97 nomber 97 peguy 97 aubra* 92 aubran 92 banqu* 92 banque 92 bph 92 clima* 92
=nef new 1310
=nesan certificate 1183 certi* 1182 birth 485
=nesesi necessity 1039 ansde* 378 ansdeno 378 grand* 378 grandoie 378 mulle* 288 muller 288 comitee 274 informatioon 274 organised 274 commitee 257 medicaitons 257 necessities 257 feuil* 202 feuilles 202 neces* 182
=neu caref* 755 carefour 755 york 755 jaffa* 443 jaffaabad 443 tori 443 contimue 202 dam 202 direction 202 gods 202 prayers 202 ur 202 direc* 140 nonse* 138 nonsensical 138 pray 101
=ng 40 528 hard 528 rough* 528 roughly 528 tin 528 handi* 417 handing 417 handling 417 techn* 417 technicians 417 ameri* 309 american 309 doing 166 sold 158 00 113 high 50
=ni oh 333 merch* 320 merchandize 320 se 303 roi 272 dont 170 commune 146 airli* 140 airlines 140 ny 140 round 140 ticke* 140 ticket 140 towar* 140 towards 140 akden* 121
=nimero number 542 numbe* 541 contact 172 heard 148 conta* 147 reply 92 talk 87 spous* 37 spouses 37 needs 36 littl* 16 little 16 difficulty 8 info 8 one 7 sisters 6
=nimeuo number 712 numbe* 710 6227 139 devel* 139 development 139 humanist 139 mhd 139 movem* 139 movement 139 dig 49 latri* 40 latrine 40 domai* 34 domains 34 recog* 23 recognized 23
=no department 689 estim* 364 estime 364 depar* 348 iqbal 240 masha* 240 mashal 240 muham* 240 muhammad 240 nic 240 noo 240 foods 223 anonc* 172 anonce 172 havnt 157 told 138
=nom tente 576 everything 320 disca* 243 discard 243 re 229 something 87 somet* 58 emerg* 53 emergency 53 hungry 36 every* 21 hungr* 21 eat 5
=non name 454 takec* 247 takecare 247 elim 236 fotam* 236 fotamara 236 books 172 cannn* 172 cannnot 172 short 171 breath 156 least 155 poten* 102 potent 102 speak* 102 speaking 102
=nord north 544 north* 430 northern 430 resul* 430 result 430 unkno* 296 unknown 296 1842 280 bulan 280 interest 280 kite 280 nan 280 pase 280 sete 280 tegen 280 tranb* 280
=nos 13 949 our 551 catastrophe 214 catas* 70 been 60 janua* 40 january 40 houses 23 house* 21 leogane 13 informations 5 leoga* 5
=notr our 624 rescue 249 rescu* 248 beg 81 accep* 79 accepting 79 institutiones 79 await* 52 awaiting 52 jokin* 43 joking 43 lette* 27 letter 27 destroy 21 mole 21 nicol* 21
=nu we 40 us 33 could 24 you 16 our 11 are 10 prolo* 10 croix 9 at 7 up 7 organ* 6 retor* 6 retord 6 your 6 aroun* 5 around 5
=nui bow 273 knee 273 knees 273 wante* 271 wanted 271 barri* 194 barrire 194 chant* 194 chantiley 194 darli* 169 darling 169 forgotten 138 crazy 132 night 123 jacme* 119 jacmel 119
=numero subsc* 944 subscribe 944 number 490 numbe* 489 21 322 pass 22 pas 21 doe 4 does 4
=nuriti orthe* 755 orther 755 ti 346 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 goave 172 mothe* 61 mother 61
=nuritur assistance 252 alix 203 champagne 203 colem* 203 coleman 203 flash 203 lamp 203 roy 203 using 169 57 152 peler* 152 pelerin 152 made 146 sos 139 sheet* 117 sheets 117
=nus understanding 183 debus* 107 debussy 107 65 97 orchi* 97 orchidee 97 assistance 71 cente* 70 center 70 merge* 66 merger 66 saint* 66 sainte 66 turn 66 beg 59 catastrophe 54
=nuvel news 851 close 198 enew 155 enews 155 axina 148 gile 148 giles 148 looki* 136 looking 136 schools 77 girl 70 salut 51 name 44 new 44 march 21 years 19
=nuvo new 816 procedures 719 printing 295 immig* 293 immigration 293 print* 188 born 56 consider 47 hour 37 14 35 homeland 30 start* 27 started 27 predi* 26 predicted 26 affra* 23
=o berti* 70 bertin 70 oh 68 rescu* 68 rescue 68 se 62 au 60 princ* 60 prince 60 sos 60 subsc* 59 subscribe 59 natur* 58 natural 58 disct* 57 disctt 57
=oani ngo 2847 organization 129 organ* 50
=oganisasion organization 1067 organ* 411 chief 328 forme* 328 former 328 secre* 328 secretary 328 o 50 6227 38 devel* 38 development 38 humanist 38 mhd 38 movem* 38 movement 38 800 8
=ok ok 1673 compr* 255 comprehesion 255 counting 255 assist 195 hundreds 195 hundr* 194 give 82 damaged 73 mom 64 tradi* 64 traditional 64 damag* 54 possible 16 below 15 texts 15
=okan none 3707 darbo* 556 darboun 556 leogan 556 ester* 490 estere 490 visit 293 artib* 103 artibonite 103 espec* 38 especially 38 l 34 outsi* 11 outside 11 distributed 10 located 7
=oke ready 581 aux 478 21 464 lots 361 imfor* 348 imformations 348 troub* 348 trouble 348 answering 206 moments 206 photo* 206 photocopy 206 dad 163 flooding 154 rains 95 telli* 74
=on preve* 194 prevent 194 exact* 165 exactly 165 ministere 160 crush* 138 crushed 138 start* 129 started 129 one 114 decid* 102 decided 102 rtho 93 tremb* 93 trembling 93 brack* 90
=one advance 511 batis* 368 batiste 368 benna* 368 bennau 368 entri* 368 entries 368 caraib 347 lumie* 347 lumiere 347 namin* 347 naming 347 radio* 347 radios 347 advan* 324 exami* 208
=ong ngo 1327 ong 1271 incomplete 151 incom* 139 aviat* 38 aviation 38 mainl* 38 mainly 38 mr 38 responsables 38 steet 38 thhe 38 domai* 19 domains 19 medecin 17 availability 12
=opital hospital 1143 hospi* 605 treatment 221 treat* 93 free 13
=or floods 453 accommodation 203 suffi* 203 sufficient 203 villa* 178 village 178 sukku* 163 sukkur 163 bags 139 mat 139 mats 139 waters 139 wenee* 111 weneed 111 facil* 109 facility 109
=ora organized 758 meeti* 472 meeting 472 tsuna* 407 tsunami 407 drama 298 maybe 298 available 205 avail* 146 anywh* 133 anywhere 133 be 55 psychologist 53 psych* 38 may 6
=organisation affai* 372 affaires 372 recog* 234 recognized 234 culturelle 229 educative 229 enfan* 229 enfants 229 epano* 229 epanouisment 229 fami 229 pour 229 uceee* 229 uceeedh 229 humanitarian 203 crisi* 198
=osi also 2783 pwenl* 324 pwenla 324 angel 253 br 253 soint 253 upon 253 think* 138 thinking 138 culti* 68 cultivate 68 foods* 68 foodstuff 68 pea 68 peas 68 peasa* 68
=osua or 702 mail 392 e 378 kindl* 367 kindle 367 plate 367 sait 367 tants 367 tant 92 un 92 light 40 put 20 ngo 19 groun* 18 ground 18 fire 5
=otori authorities 1412 autho* 930 commuity 250 autor* 176 autorities 176 chane* 176 chanel 176 crist* 176 cristof 176 bigge* 171 bigger 171 badly 114 concerned 99 fanfa* 53 fanfan 53 complaining 24
=otr others 779 addit* 587 additional 587 mosquitoes 587 other* 243 isn 169 other 79 banki* 72 banking 72 bnc 72 chara* 72 characterized 72 concentement 72 endea* 72 endeavour 72 estab* 72
=p p 136 sen 119 sens 119 stopp* 99 stopped 99 broug* 89 brought 89 bus 80 leaders 72 leade* 70 boul 66 phone* 66 phones 66 tonig* 52 tonight 52 minutes 50
=pa t 55 don 54 not 45 no 33 cant 16 store 16 got 15 canno* 14 cannot 14 dont 14 bad 12 anyon* 11 anyone 11 did 10 any 9 by 8
=padon excus* 2423 excuse 2423 sorry 1339
=pagan reach* 318 reached 318 uncle 278 educt* 245 eduction 245 resou* 245 resource 245 begin* 209 beginning 209 cloths 209 wear 209 tied 185 nobod* 150 nobody 150 danjo* 135 danjour 135
=pak balls 899 belle 899 anse 661 toilette 400 washi* 400 washington 400 such 304 mobil* 290 mobile 290 ball 172 jokin* 89 joking 89 important 32 impor* 30 person 30 toile* 28
=paka plastic 236 plea 195 pleas 195 out 160 boyer 144 save 140 160 126 motor* 126 motorola 126 wx 126 plast* 114 longe* 103 longer 103 break* 92 breaked 92 supports 92
=pal speak 867 talk 597 talki* 401 talking 401 difficulty 122 court 118 facin* 118 facing 118 justi* 118 justice 118 mauso* 118 mausolee 118 palai* 118 palais 118 sore 110 poten* 102
=pam pam 1026 dep 405 folk 396 folks 396 business 271 busin* 237 darbo* 154 darboun 154 leogan 154 greetings 100 resso* 100 ressources 100 wipe 100 wipes 100 p 87 hygie* 52
=pan bread 887 think 791 thoug* 554 thought 387 think* 274 thinking 274 via 93 cheki* 64 chekina 64 philanthropy 64 total 64 he 63 behin* 50 behind 50 asked 48 outsi* 34
=pandan while 973 durin* 908 during 908 sendi* 96 sending 96 countries 84 gouvernement 67 huric* 64 huricanes 64 digiceel 55 seime 55 thio 55 thios 55 thing 48 gouve* 42 risk 30
=pap officers 151 rserv* 101 rservoire 101 mayor 84 prsid* 83 prsident 83 decentralize 81 try 62 doing 54 exams 54 exam 53 boul 52 phone* 52 phones 52 media 51 strug* 51
=papa fathe* 1781 father 1781 trage* 34 tragedy 34 orpha* 25 orphans 25 officers 13 spous* 8 spouses 8
=papi papers 1891 propr* 1013 proprietary 1013 paper* 820 despise 316 hey 316 sache* 316 sachet 316 despi* 131 docum* 121 documents 121 among 105 he 68 someb* 59 somebody 59 jesu 38
=par separating 229 ready 225 beate* 181 beaten 181 beggi* 117 begging 117 night 111 brack* 81 bracket 81 midda* 81 midday 81 affai* 72 affaires 72 false 72 modes* 72 modesty 72
=paran paren* 1402 parents 1402 tied 323 big 190 ll 109 small 92 fathe* 88 father 88 home 37 doing 32 stay 19 must 14 convi* 4 convicts 4 escap* 4 escaped 4
=park too 505 because 137 becau* 116 love 36 important 8 impor* 7 but 6 message 3 s 3 work 3
=pas happe* 108 pass 90 pas 89 passe* 65 passed 65 s 57 suffe* 49 she 41 ocloc* 39 oclock 39 spend 36 5 35 aren 34 included 34 circu* 26 circulate 26
=pask becau* 134 because 130 laval* 53 lavale 53 pilla* 42 latre* 37 latremblay 37 nkow 35 norma* 35 normal 35 short 27 breath 24 pou 23 caste* 20 castera 20 crad 20
=pasp allow* 1018 allowed 1018 printing 995 proceed 789 paspo* 784 pasport 784 print* 634 proce* 280 repub* 131 republic 131 homeland 100 passp* 84 passport 84 homel* 30 secur* 18 security 18
=paspo passp* 777 passport 777 print 203 procedures 122 immig* 67 immigration 67 translate 40 trans* 38 important 23 impor* 22 renew 20 agenc* 12 agency 12 closed 12 message 8 start* 5
=paspor canadian 691 fill 691 monne* 511 monney 511 dominican 340 passp* 294 passport 294 makin* 236 making 236 issue 185 domin* 175 paspo* 113 pasport 113 moment 85 immig* 57 immigration 57
=pat share 1310 medecin 489 went 311 commuity 245 intac* 232 intact 232 incomplete 195 incom* 179 bigge* 167 bigger 167 men 139 exams 118 exam 115 badly 112 medec* 110 police 63
=pati party 2660 parties 263 placed 263 place* 222 blvd 196 innov* 196 innovat 196 nay 196 octob* 196 octobre 196 lives 174 helpi* 109 helping 109 desin* 106 desinfectant 106 greet 106
=patisip participate 784 part 755 parti* 748 participle 519 owe 344 whoul* 304 whould 304 panif* 292 panification 292 patic* 292 paticipate 292 reorg* 292 reorganizations 292 scola* 252 scolarship 252 16 91
=pe fear 569 country 366 count* 329 findi* 78 finding 78 evacu* 44 evacuation 44 link 44 onlin* 44 online 44 orlan* 44 orlando 44 calam* 43 calamity 43 mist 43 striv* 43
=pedi lost 703 lose 574 certi* 111 certificate 111 repla* 36 replace 36 birth 16 merch* 13 merchandize 13 akden* 7 akdenans 7 appearing 7 birth* 7 birthday 7 forms 7 neith* 7
=pee pay 2405 imfor* 355 imformations 355 troub* 355 trouble 355 bonit* 19 bonite 19 stuff 19 usenm* 19 usenmake 19 join 9 pays 9 truiton 9 whate* 9 whatever 9 eithe* 8
=per fathe* 1817 father 1817
=perdu lost 527 losed 395 own 395 province 147 ceism* 124 ceisme 124 everything 112 supposed 109 destroy 107 mole 107 nicol* 107 nicolas 107 consider 54 persons 44 ve 44 rarel* 42
=person person 406 perso* 295 dupon* 199 dupont 199 heigh* 199 heights 199 parac* 199 parachuting 199 reser* 199 reserves 199 professor 35 9 31 goods 28 profe* 12
=pes count* 253 north* 187 northern 187 resul* 187 result 187 country 152 foreign 129 unkno* 120 unknown 120 forei* 113 1842 98 bulan 98 interest 98 kite 98 nan 98 pase 98
=peson nobod* 1090 nobody 1090 due 591 one 318 unabl* 299 unable 299 smell 255 breathe 104 reply 98 talk 92 heard 33 breat* 25 littl* 17 little 17 uncle 8 hi 6
=pet perha* 10195 perhaps 10195
=peti petit 565 whats* 372 whatsoever 372 named 196 cay 185 overp* 185 overpopulation 185 overw* 185 overwhelmed 185 risin* 185 risings 185 canaa* 171 canaan 171 dorel* 171 dorelien 171 petit* 125
=petion petio* 2310 petion 1082 ville 287 aubra* 96 aubran 96 banqu* 96 banque 96 bph 96 clima* 96 climatec 96 haitienne 96 oppos* 96 opposite 96 beral 58 gen 58 petioville 58
=peu exact* 494 exactly 494 counterpart 360 informs 360 rtho 265 tremb* 265 trembling 265 whom 185 daugh* 170 daughter 170 pupil 145 bruis* 133 bruised 133 seism 108 again* 107 against 107
=peux sentence 299 sente* 294 student 186 cv 142 then 118 each 101 stude* 96 can 94 tell 75 reply 30 time 18
=pex paix 1754 75 531 mahot* 531 mahotie 531 corne* 525 corner 525 rail 525 de 79 n 13 came 7 impasse 4 la 4 du 3
=pi showering 262 huge 176 lator* 171 latortue 171 bette* 163 better 163 parties 138 placed 138 worst 137 drivers 127 nowad* 127 nowadays 127 recru* 127 recruiting 127 place* 116 toilette 109
=pie feet 2321 foot 2321 thems* 719 themselves 719 arms 290 legs 290 leg 249 arm 184 international 171 recharging 128 last 119 recha* 114 businesses 97 enjoy* 97 enjoying 97 pillaging 97
=piebua tree 11122
=pis piece 1127 file 705 files 705 present 487 aviat* 422 aviation 422 mainl* 422 mainly 422 mr 422 responsables 422 steet 422 thhe 422 prese* 91 foods 75 camps 70 bring 64
=piti small 698 kid 242 kids 242 children 219 child* 183 havnt 140 child 133 told 124 breas* 117 breast 117 fluid* 117 fluids 117 milk 101 huge 94 fathe* 47 father 47
=pl spent 329 pap 295 few 215 countryside 170 opini* 169 opinion 169 personal 169 debri* 144 debris 144 lacro* 144 lacrobat 144 lower 144 mission 144 orang* 144 orange 144 places 144
=pla place 496 parties 263 placed 263 worst 263 35 254 mormo* 254 mormon 254 publi* 254 public 254 place* 222 court 194 facin* 194 facing 194 justi* 194 justice 194 mauso* 194
=plan teste* 410 testere 410 vitim* 410 vitims 410 plain* 371 plaine 371 sdude* 292 sdudent 292 plan 236 sismi* 236 sismic 236 bolo 206 bolos 206 vifra* 206 vifranc 206 econo* 157
=ple wound 575 car 410 answered 198 times 198 lwe 150 lwes 150 becoming 115 complicated 115 forwa* 115 forward 115 waste 115 ambroide 94 salem 94 despr* 92 desprate 92 rapid* 85
=plea town 131 noire 116 pista* 108 pistache 108 perni* 101 pernier 101 gues 100 guess 100 hurt 100 low 100 mercr* 100 mercredi 100 mix 100 mounn 100 takin* 100 taking 100
=pleur cry 4351
=pli more 433 handl* 250 thing 99 rain 97 detai* 81 detail 81 frere 81 jumba* 81 jumbala 81 litle 81 gouvernement 47 ambroide 45 salem 45 specified 43 thati 43 rains 35
=plisi sever* 1633 several 1373 thems* 183 themselves 183 businesses 135 enjoy* 135 enjoying 135 pillaging 135 stand* 135 standing 135 store* 135 stores 135 friends 92 frien* 58 houses 52 house* 47
=plu decom* 378 decombres 378 doctores 251 neede* 251 needed 251 lesso* 230 lesson 230 liter* 230 literal 230 translation 230 rainn* 142 rainning 142 too 123 daugh* 115 daughter 115 1189 102
=plui rainn* 380 rainning 380 rain 330 cuba 241 showers 241 showe* 210 north 145 predi* 113 predicted 113 cyclone 73 reach 66 cold 45 cyclo* 29 tomor* 23 tomorrow 23 tonig* 22
=po purch* 505 purchase 505 receivng 505 recieved 505 bunch 210 containers 210 crimi* 210 criminals 210 hidin* 210 hiding 210 robbers 210 toler* 210 tolerance 210 tolerate 210 refer* 206 referring 206
=poko yet 425 cleaned 260 homes 260 haven 249 dza 142 plastik 142 reach* 103 reached 103 26 95 beach 95 uncle 85 produ* 77 producing 77 docha* 76 dochamo 76 sapot* 76
=poli febru* 630 february 630 taken 630 testi* 630 testing 630 police 612 polic* 436 psychological 346 medical 188 meeti* 27 meeting 27 psych* 4
=pon bridg* 1354 bridge 1354 griz 364 line 364 lines 364 river* 364 rivera 364 areac* 229 areached 229 jan 229 pont 229 sheltering 229 sonde 229 big 226 ll 129 small 110
=popilasion population 1125 popul* 956 fm 497 signa* 370 signal 370 bonhe* 180 bonheure 180 point* 180 pointe 180 raque* 180 raquettecommunity 180 missions 152 congr* 114 congratulate 114 hasn 77 missi* 64
=por gonav* 165 gonave 165 port 141 opene 111 prisons 111 would* 111 wouldn 111 preve* 110 prevent 110 distibute 107 gonaive 107 partisans 107 respe* 107 respect 107 bonhe* 98 bonheure 98
=pos oh 1109 se 1008 admin* 399 administrations 399 burnig 399 depose 399 severals 399 thout* 399 thouth 399 christian 304 conve* 304 conversation 304 jame 304 james 304 lead 304 looks 304
=posib possible 1874 possi* 549 men 243 police 110 akden* 99 akdenans 99 appearing 99 birth* 99 birthday 99 forms 99 neith* 99 neither 99 polic* 78 reach* 58 reached 58 assist 52
=pot bring 881 broug* 241 brought 241 titu 145 titus 145 carry 133 flie 133 flies 133 illnesses 133 chal 128 janti 128 pleaseit 128 bonit* 103 bonite 103 stuff 103 usenm* 103
=potab laval 1230 potab* 715 potable 715 flu 331 dehyd* 237 dehydrated 237 medecine 207 drink* 197 drinking 197 babie* 170 babies 170 infec* 146 infection 146 etc 25 fever 25 medec* 21
=potopran au 282 princ* 282 prince 282 rserv* 216 rservoire 216 port 190 cleaned 24 homes 24 along 22 pas 12 pass 12 assisting 6 limit* 6 limited 6 bonba* 4 bonbadopolis 4
=potoprin pap 491 countryside 284 address 257 aroun* 185 around 185 addre* 158 leave 104 been 60 left 37 ve 25 had 24 hungry 23 those 21 hungr* 13 call 11 here 4
=pr undes* 279 undestanding 279 doubt 188 event 140 resca* 140 rescape 140 sine 140 thurs* 140 thursday 140 lovel* 119 lovely 119 world 113 advice 96 rejec* 87 reject 87 render 87
=pral going 482 won 282 haitians 240 side 214 next 184 impos* 88 impossible 88 prsid* 70 prsident 70 batis* 69 batiste 69 benna* 69 bennau 69 entri* 69 entries 69 decentralize 58
=pran take 336 took 165 right 107 petit 93 treatment 91 plea 79 pleas 79 preca* 71 minot* 66 minoterie 66 trapp* 66 trapped 66 cards 63 jean 50 rabel 50 stoma* 50
=prani first 1813 srt 333 foreigners 49 1 42 important 39 impor* 38 an 36 communal 33 march 26 petit* 22 petite 22 huge 16 message 15 notes 10 note 9 bigge* 8
=pranier too 333 desso* 305 dessource 305 lemai* 305 lemaire 305 premi* 305 premiere 305 whom 156 banki* 149 banking 149 bnc 149 chara* 149 characterized 149 concentement 149 endea* 149 endeavour 149
=pre close 665 chal 378 janti 378 pleaseit 378 17 226 contimue 162 direction 162 gods 162 prayers 162 ur 162 cheki* 127 chekina 127 philanthropy 127 total 127 direc* 112 behin* 99
=prekosion preca* 2350 precautions 2170 takec* 236 takecare 236 precaution 66 pregnant 5 same 4 should 4 shoul* 3
=prela tarp 1221 tarpa* 224 tarpaulin 224 griz 189 line 189 lines 189 river* 189 rivera 189 bady 181 dont 180 alexi* 157 alexie 157 nd 157 energ* 137 energy 137 tarps 122
=presan prese* 763 due 257 makin* 197 making 197 presence 174 presidant 174 handi* 158 handing 158 handling 158 techn* 158 technicians 158 unabl* 130 unable 130 smell 111 even 109 amounted 99
=presidan presi* 1722 president 1065 prsid* 452 prsident 452 presence 63 presidant 63 haitians 7 prese* 4 closes 3 costs 3 seneg* 3 senegal 3
=presk almos* 2481 almost 2481 sdude* 39 sdudent 39 great 3
=prevua preview 1022 tsunamy 1022 fores* 805 foresee 805 whast 805 previ* 675 forse* 616 forsee 616 surna* 616 surnamis 616 else 10
=pri pray 829 gazol* 468 gazoline 468 price 377 beg 366 hope 246 sartr* 204 sartre 204 poten* 174 potent 174 speak* 174 speaking 174 voice* 174 voices 174 destroy 120 lapla* 120
=prink gonav* 184 gonave 184 au 172 princ* 172 prince 172 port 116 distibute 115 gonaive 115 partisans 115 respe* 115 respect 115 blood 100 preve* 82 prevent 82 antis* 68 antiseismic 68
=prir prayer 1071 praye* 830 using 396 made 342 sheet* 274 sheets 274 rescue 175 rescu* 174 angel 125 br 125 soint 125 upon 125 bible 100 censo* 100 censor 100 leadi* 100
=prison priso* 4306 prison 816 prisoners 375 denou* 19 denounce 19 opene 17 prisons 17 would* 17 wouldn 17 door 4
=prisoni prisoners 9820 prison 344 priso* 109
=pro protect 1669 prote* 475 envir* 347 environment 347 pam 243 gress* 224 gressier 224 hygie* 143 hygienic 143 allwa* 131 allways 131 infos 6
=problan imfor* 355 imformations 355 troub* 355 trouble 355 problems 297 probl* 287 minus* 179 minustah 179 rte 179 supplies 178 suppl* 175 goode* 165 goodevening 165 orien* 165 oriental 165 palom* 149
=profeseur teachers 2762 teach* 1595 teacher 1595 room 200 bible 179 censo* 179 censor 179 leadi* 179 leading 179 soil 179 test 179 tests 179 witho* 93 without 93 book 73 professor 45
=program progr* 2642 program 510 repor* 457 report 457 doesn 230 programs 80 homeland 72 beaut* 59 beautiful 59 dear 24 participate 24 homel* 21 reconstruction 20 also 10 recon* 9 acces* 4
=prolong betin 550 prolonge 550 tltu 550 tltus 550 guill* 520 guilloux 520 monse* 520 monseigneur 520 prolongue 520 merge* 381 merger 381 saint* 381 sainte 381 turn 381 prolo* 269 hungra 183
=pu for 37 previ* 17 so 16 should 14 19 12 to 12 do 10 shoul* 10 thems* 10 themselves 10 could 9 way 9 dolla* 8 us 8 doe 7 does 7
=pua bean 4706 beans 4706 civil 354 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 guy 265 engineer 231 engin* 117
=puela tarps 890 tarpa* 589 tarpaulin 589 bb 445 couti* 445 coutinue 445 orthe* 317 orther 317 potab* 307 potable 307 fixed 270 ourse* 233 ourselves 233 plastic 185 broke 156 claud* 156
=pui regar* 510 regarding 510 something 207 somet* 138 can 85 quake 49 any 28 eat 12 house 6 could 5
=puki why 709 distibute 438 gonaive 438 partisans 438 respe* 438 respect 438 disti* 210 study 20 parti* 7
=pukisa why 939 75 173 mahot* 173 mahotie 173 whale 154 bon 120 lilav* 120 lilavoie 120 repo 120 answered 85 times 85 47 39 insid* 39 inside 39 calls 21 light 12
=pul belan* 293 belanton 293 knows 293 akden* 242 akdenans 242 appearing 242 birth* 242 birthday 242 forms 242 neith* 242 neither 242 maxim* 216 maximum 216 attac* 209 attack 209 armed 189
=pum drink 133 angry 125 until 112 pwenl* 72 pwenla 72 carte 63 out 58 settl* 52 settle 52 site 52 v 52 eatin* 50 eating 50 borro* 49 borrow 49 force 49
=pun philanthropic 202 used 199 lagonave 198 mind 183 hands 157 conta* 151 363 143 prolongee 143 highe* 139 higher 139 raise 139 kensk* 133 kenskoff 133 piles 133 survivors 130 becoming 129
=punu broke 360 claud* 360 claude 360 felix 360 nation 360 night* 308 nights 308 werew* 308 werewolfs 308 blankets 234 desin* 211 desinfectant 211 greet 211 perdo* 211 perdonable 211 usaid 211
=puoblan problem 451 probl* 446 problems 443 workers 368 differents 182 tinan* 182 tinante 182 bwa 114 kanal 114 returned 114 bolo 111 bolos 111 vifra* 111 vifranc 111 issue* 92 issues 92
=puof teach* 5830 teacher 5830 professor 96 profe* 33
=puoloni prolo* 1175 prolong 656 exten* 402 extended 402 115 274 chava* 274 chavanne 274 impass 274 mal 274 wat 274 363 231 prolongee 231 tired 199 ambroise 173 jacqu* 77 jacques 77
=puovan provinces 559 croch* 301 crochu 301 croke* 301 croked 301 deser* 301 desert 301 particularly 301 origi* 300 original 300 regions 300 finge* 237 fingerprints 237 pictures 237 transportation 237 provi* 227
=pur professor 111 death* 67 deaths 67 tsunami 63 tsuna* 62 france 56 for 48 studi* 46 studies 46 refuge 41 affec* 38 affected 38 canap* 38 canape 38 care 38 fia 38
=purkua why 649 too 252 rejec* 105 reject 105 render 105 rende* 94 services 77 sentence 62 sente* 61 cry 34 then 25 each 21 love 18 voice 11 while 8 reply 6
=puv daugh* 282 daughter 282 rheto 223 writer 223 bruis* 221 bruised 221 18 200 man 122 can 99 im 96 alone 90 she 88 young 67 beg 54 write* 50 life 45
=r medec* 798 r 579 disct* 386 disctt 386 jacob* 386 jacobabad 386 khair* 386 khairo 386 incomplete 195 incom* 179 medecin 154 potab* 124 potable 124 chach* 94 chachran 94 cool 94
=rad cloth* 990 clothes 599 huge 126 assoc* 68 association 68 bigge* 62 bigger 62 aftershock 54 suffering 53 black 52 cornr* 52 cornrow 52 denim 52 hair 52 printed 52 sees 52
=radio radio 1881 carai* 65 fm 21 signa* 16 signal 16 batis* 9 batiste 9 benna* 9 bennau 9 entri* 9 entries 9 caraib 7 lumie* 7 lumiere 7 namin* 7 naming 7
=ran function 475 thiev* 464 thieves 464 frenc* 460 french 460 barri* 389 barrire 389 chant* 389 chantiley 389 handi* 315 handing 315 handling 315 techn* 315 technicians 315 unabl* 121 unable 121
=raned medication 10437
=ranman like 87 would 71 jobs 56 infos 34 d 28 desen* 27 desentralise 27 wish 27 stopp* 26 stopped 26 happen 21 accompany 18 occur* 17 occurs 17 posse* 17 possess 17
=ransegnanan information 324 infor* 83
=ransi domai* 663 domains 663 impos* 354 impossible 354 havnt 316 told 279 casez 274 holes* 274 holese 274 poors 274 tahnk 274 four 265 beaut* 174 beautiful 174 blanc* 127 blanchard 127
=rapid fast 1328 rapid* 560 rapidly 560 tc 560 quick* 310 quickly 310 assistance 214 location 184 injur* 130 injured 130 190 97 garbl* 97 garbledwhat 97 car 69 5 52 assis* 46
=ravin ravin 548 group 497 authorization 470 ditch 470 intervene 470 takes 470 olymp* 435 olympic 435 pinta* 435 pintade 435 ravin* 435 ravine 435 building 344 effort 181 responsible 175 marke* 115
=re centers 352 finds 352 heber* 352 hebergements 352 oblig* 352 oblige 352 born 208 remain 198 100 190 aik 190 belei* 190 beleive 190 effec* 190 effecte 190 fl 190 hamre 190
=reali 13 933 arqui* 375 arquinois 375 futur* 375 future 375 reali* 375 realizations 375 spite 375 transparency 375 become 238 dream* 238 dreamer 238 dreams 238 lonel* 238 lonely 238 styli* 238
=rebati rebuild 2002 const* 779 construction 779 build 775 rebui* 567
=recaj credi* 5418 credit 5418 recharge 889
=rekonstriksion rebuilding 1487 recon* 870 rebui* 443 authorization 282 ditch 282 intervene 282 takes 282 decentralize 244 building 206 belongs 114 greething 114 recom* 114 recommendation 114 reconstruct 114 effort 109 plann* 88
=rel call 407 calle* 254 called 254 corne* 170 corner 170 rail 170 named 83 enew 60 enews 60 despr* 55 desprate 55 abroa* 53 abroard 53 becaue 53 appeal 48 chang* 48
=relan ou 934 stavi* 741 staving 741 bette* 441 better 441 looki* 273 looking 273 name 88 call 39 someo* 5 someone 5
=replik after* 590 aftershocks 378 quake 271 counterpart 183 informs 183 aftershoocks 179 tremo* 175 tremors 175 devac* 149 devacuation 149 remainder 149 rift 149 seism* 149 seismic 149 stop 138 lagonav 78
=repo bon 752 lilav* 752 lilavoie 752 repo 752 drivers 465 nowad* 465 nowadays 465 recru* 465 recruiting 465 bayil* 249 bayilorde 249 insta* 249 instance 249 internationnal 249 mrs 249 petig* 249
=repon response 435 answe* 423 answer 347 reply 117 respo* 107 contr* 87 control 87 tied 77 seaso* 73 season 73 doctors 42 await* 35 awaiting 35 infec* 26 infection 26 barik* 14
=res remai* 1623 quake 612 lesso* 460 lesson 460 liter* 460 literal 460 translation 460 devac* 194 devacuation 194 remainder 194 rift 194 seism* 194 seismic 194 banki* 68 banking 68 bnc 68
=resevua receive 1064 helps 603 poorl* 603 poorly 603 distributing 253 recei* 157 campa* 139 campaign 139 impatienntly 139 offer* 139 offering 139 vaksi* 139 vaksination 139 received 65 await* 34 awaiting 34
=reskap event 474 resca* 474 rescape 474 sine 474 thurs* 474 thursday 474 drama 315 maybe 315 available 217 shelter 205 4 158 avail* 154 anywh* 141 anywhere 141 shelt* 136 psychologist 56
=respir breathe 3872 breat* 938 due 100 breath 59 unabl* 51 unable 51 smell 43
=responsab responsible 2766 charg* 698 charge 698 respo* 157 known 91 ravin 21 group 19 clean 4
=ret stay 561 remain 539 toilets 269 received 154 exten* 123 extended 123 24 117 bouka* 117 boukan 117 canal 113 mount* 113 mountain 113 gonaives 110 businesses 92 enjoy* 92 enjoying 92
=retir grave* 518 gravel 518 remov* 518 remove 518 took 417 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 desal* 264 desaline 264 lunyo* 264 lunyon 264 lunyone 264 prolonging 264
=retunan retur* 1419 return 571 back 396 form 258 finge* 232 fingerprints 232 pictures 232 transportation 232 well 122 bette* 49 better 49 pictu* 44 bwa 22 kanal 22 returned 22 break* 21
=ri communial 439 dza 403 plastik 403 hand 212 lumum* 208 lumumba 208 patri* 208 patrice 208 pleae 208 barri* 195 barrire 195 chant* 195 chantiley 195 tremo* 163 tremors 163 assyl* 147
=rian emess* 449 emessage 449 watere 449 nothi* 410 nothing 410 doubt 223 water* 195 cut 154 world 134 tarps 112 barth* 58 bartholy 58 leave 38 etc 27 assistance 11 off 8
=rim rumor 15958
=riv arrive 519 remem* 214 remember 214 sentences 176 next 173 haven 132 guill* 124 guilloux 124 monse* 124 monseigneur 124 prolongue 124 ecogr* 99 ecography 99 pregnate 99 reach* 83 reached 83
=rivi river 3707 griz 607 line 607 lines 607 river* 607 rivera 607 everybody 382 froid* 363 froide 363 rivie* 204 riviere 204 fougy 33 umbre* 25 umbrella 25 got 14
=rs rest 1603 left 332 beral 286 gen 286 petioville 286 admis* 209 admisions 209 admit* 209 admitted 209 postp* 209 postpone 209 postpones 209 shortly 209 marie 200 posse* 180 possess 180
=rt husba* 522 husband 522 bwa 496 kanal 496 returned 496 bai 241 creol 241 ingli* 241 inglish 241 pregnant 144 adres* 122 adress 122 until 100 frenc* 80 french 80 two 59
=ru estim* 580 estime 580 meno 429 menos 429 foods 356 rue 318 starv* 244 starving 244 exten* 191 extended 191 axina 161 gile 161 giles 161 28 149 danjo* 127 danjour 127
=rue rue 348 street 305 du 214 stree* 129 water* 127 jorki* 122 jorking 122 300 100 king 100 km 100 thoma* 100 thomassin 100 barth* 87 bartholy 87 guill* 53 guilloux 53
=rug rouge 1104 red 799 cros 756 cross 756 barri* 204 barrire 204 chant* 204 chantiley 204 drivers 95 nowad* 95 nowadays 95 recru* 95 recruiting 95 medicament 93 whats* 77 whatsoever 77
=rut route 999 road 432 frere* 122 freres 122 boi 96 bois 96 soldiers 89 bon 57 lilav* 57 lilavoie 57 repo 57 tesin* 47 tesina 47 underground 47 disca* 43 discard 43
=s th 186 siste* 161 becom* 159 sos 147 takec* 61 takecare 61 answered 60 times 60 cut 57 short 57 stopp* 57 stopped 57 breath 52 diese* 49 diesel 49 fuel 49
=sa short* 53 thi 45 this 45 park 43 what 36 these 31 body 29 proceed 26 gotte* 23 gotten 23 possi* 23 possible 23 handl* 22 cooki* 21 cookies 21 diape* 21
=saf earht* 1027 earhtquake 1027 learn 402 invol* 349 involved 349 pillage 349 avoid 310 location 307 pilla* 243 concerned 215 order 160 last 102 resum* 83 resume 83 toget* 25 together 25
=sak sack 2279 arab 584 throu* 298 through 298 playi* 112 playing 112 absol* 100 absolutely 100 bund 100 bunds 100 requirement 100 sajaw* 100 sajawal 100 shelterless 100 sitti* 100 sitting 100
=sali greet* 1182 juven* 742 great 293 done 236 gerar* 182 gerard 182 greeting 132 over 106 plase 99 decre* 84 decrease 84 director 84 greating 84 ideli* 84 idelinquency 84 juvenile 84
=salu hi 357 forgot 255 frida* 174 friday 174 forgo* 159 isn 139 born 134 consider 113 belongs 110 greething 110 recom* 110 recommendation 110 reconstruct 110 makin* 90 making 90 hour 88
=sam gun 2867 guns 2867 weapo* 2867 weapons 2867 7 974 jns 974 math 974 sam 974 certi* 295 certificate 295 household 229 miami 229 nephe* 229 nephew 229 survived 229 birth 121
=san hundred 354 saint 320 smell 195 blood 185 witho* 166 without 166 healt* 107 health 107 centre 72 center 68 cente* 67 dominican 59 guys 59 gerar* 52 gerard 52 schoolmy 51
=sanan week 955 beral 238 gen 238 petioville 238 drivers 233 nowad* 233 nowadays 233 recru* 233 recruiting 233 marie 167 afrai* 166 afraid 166 asham* 166 ashamed 166 cars 166 digiceel 94
=sandomang repub* 3680 republic 3680 dominican 127 allow* 99 allowed 99 domin* 66
=sanegal seneg* 1204 senegal 1204 person 39 jokin* 37 joking 37 perso* 29 statu* 27 status 27 trip 25 france 11 refuge 8 prsid* 7 prsident 7 canada 4 impor* 4 important 4
=sank five 15958
=sanmi frien* 1340 friend 1033 raini* 282 raining 282 friends 251 30 77 buyin* 77 buying 77 cart 77 store 33 gourd* 23 gourdes 23 rely 21 streets 13 still 4 cap 3
=santi try 735 voice 596 feel 548 friends 215 sit 213 frien* 135 houses 121 house* 109 bad 86 gress* 59 gressier 59 littl* 23 little 23 many 20 heard 15 happy 11
=santim feel 556 findi* 546 finding 546 suffered 422 science 289 hardl* 284 hardly 284 prati* 284 pratice 284 tire 284 scien* 243 into 187 compu* 158 computer 158 p 154 advices 109
=santo santo 917 phila* 364 real 257 snato 257 district 214 blanc 146 philanthropic 117 workers 77 survivors 75 remem* 68 remember 68 20 57 bb 56 couti* 56 coutinue 56 among 40
=santral central 2335 centr* 1313 overc* 93 overcrowded 93 highe* 76 higher 76 raise 76 plate* 73 plateau 73 ride 73 ton 73 tons 73 citie* 53 cities 53 dollar 48 frere* 13
=savan thoughts 1001 pista* 439 pistache 439 savan* 393 savane 393 babie* 287 babies 287 disca* 243 discard 243 thoug* 71 emerg* 53 emergency 53 feuil* 30 feuilles 30 outsi* 21 outside 21
=savon soap 11123
=savuar d 255 anywh* 192 anywhere 192 isn 95 sentence 81 sente* 79 foreign 63 forei* 55 happened 53 know 46 copie* 43 copies 43 registry 43 docum* 40 documents 40 eveni* 36
=se m 36 sister 31 flour 26 it 26 shortage 24 is 23 or 19 again* 17 against 17 marke* 17 market 17 medical 15 peoplel 15 separating 15 sleep* 15 sleeping 15
=sekiri secur* 1999 security 1999 chief 410 forme* 410 former 410 secre* 410 secretary 410 o 63 driven 17 driver 17 measu* 17 measures 17 woud 17 bra 11 distributing 4 comes 3
=seksion secti* 751 section 751 ti 154 communal 102 8 24 kise 24 komin 24 manic* 24 manich 24 squar* 24 square 24 goave 22 important 18 impor* 17 an 16 leste 12
=seku shock 566 aftershock 371 nee 313 frequ* 201 frequency 201 prvie* 201 prview 201 meno 199 menos 199 rescue 167 rescu* 166 media 130 strug* 130 struggle 130 satur* 105 saturday 105
=sel alone 1038 only 386 gouvernment 191 resto* 191 restore 191 lived 188 ones 169 singl* 169 single 169 eathq* 138 eathquake 138 main 138 night 135 les 101 less 101 separate 101
=selman only 1163 ent 394 son 392 kindl* 158 kindle 158 plate 158 sait 158 tants 158 insec* 149 insecticide 149 mousk* 114 mouskitous 114 die 108 found 88 bon 85 lilav* 85
=separ divid* 3188 divide 3188 separate 1596 separ* 1105 conte* 471 content 471 understood 471 seem 223 clear 71 ones 70 singl* 70 single 70 doe 19 does 19 10 16 rebuild 7
=seran sheltery 293 outsi* 274 outside 274 survive 236 again 157 men 138 night* 131 nights 131 werew* 131 werewolfs 131 via 117 bidon 103 dika 103 dikas 103 jackm* 103 jackmel 103
=servik sign 613 rejec* 255 reject 255 render 255 servi* 252 rende* 229 active 221 entre 221 instr* 221 instructions 221 nous 221 porta* 221 portable 221 nou 220 use 206 services 188
=ses know 215
=sesm seism 591 remak* 236 remake 236 digiceel 202 seime 202 thio 202 thios 202 bless* 177 blessed 177 regar* 170 regarding 170 others 97 room 90 earthquake 65 counterpart 58 informs 58
=seson seaso* 1229 season 1229 palom* 298 paloma 298 prole* 298 prolems 298 pure 298 ray 298 sezon 298 fanfa* 201 fanfan 201 throw 121 great 13 acces* 11 access 11 look 11
=set seven 3346 translated 535 cost 401 complaining 391 yeste* 232 yesterday 232 alrea* 53 already 53 compl* 5
=sevi service 765 servi* 673 cam 277 used 198 mind 182 worki* 66 working 66 until 61 whoul* 35 whould 35 start 33 include 28 telli* 24 telling 24 inclu* 12 transfer 6
=si if 288 ou 55 brother 52 broth* 45 resid* 44 immig* 40 immigration 40 appea* 28 havnt 23 crack* 22 incomplete 21 builder 20 compe* 20 competent 20 domingue 20 exper* 20
=sid south 2065 lots 408 calle* 174 called 174 educational 104 gabyo* 104 gabyon 104 relie* 104 relief 104 scholarly 104 south* 104 southern 104 west 104 east 80 buse 44 buses 44
=sida aids 6059
=sik sugar 3854 cooki* 74 cookies 74 diape* 74 diapers 74 flour 52 culti* 13 cultivate 13 foods* 13 foodstuff 13 pea 13 peas 13 peasa* 13 peasants 13 seed 13 seeds 13
=siklon hurri* 10196 hurricane 10196
=sil mean 263 rapid* 204 rapidly 204 tc 204 been 181 lwe 143 lwes 143 spent 134 ambroide 118 salem 118 pap 94 few 88 opini* 84 opinion 84 personal 84 countryside 73
=silvupl inforamtion 491 unice* 334 unicef 334 plastic 308 merch* 222 merchandize 222 coordinates 170 engineers 170 plast* 148 coord* 140 went 139 id 138 break* 134 breaked 134 supports 134 getti* 124
=silvupli dozen 586 bucke* 529 bucket 529 zopop* 529 zopope 529 ones 384 singl* 384 single 384 runni* 353 running 353 toget* 247 together 247 separate 229 desin* 162 desinfectant 162 greet 162
=sim borro* 676 borrow 676 force 676 denou* 493 denounce 493 conte* 290 content 290 understood 290 embas* 274 embassy 274 plate* 269 plateau 269 ride 269 ton 269 tons 269 prison 213
=sini disas* 455 disaster 455 spent 274 nations 259 unite* 217 united 217 kindl* 184 kindle 184 plate 184 sait 184 tants 184 few 179 atten* 71 attention 71 community 71 damie* 71
=sinistr refugees 364 bonba* 203 bonbadopolis 203 kensc* 169 kenscoff 169 marc 161 disas* 143 disaster 143 purch* 135 purchase 135 receivng 135 recieved 135 plate* 88 plateau 88 ride 88 ton 88
=sipo support 2348 betwenn 392 dyoba* 392 dyobal 392 dyobe* 392 dyobel 392 juvenat 392 musso 392 suppo* 290 seven 241 betwe* 125 juven* 119 rest 37 sure 21 clear 18
=sis six 7979 play 301 person 55 perso* 40 important 19 impor* 18 message 7 notes 5 want 5 note 4 messa* 3
=sit folk 1042 folks 1042 settl* 673 settle 673 site 673 v 673 magis* 352 magistrate 352 manif* 352 manifestation 352 sells 352 solei* 352 soleil 352 evacu* 311 evacuation 311 link 311
=sitiasion situation 2268 situa* 2150 becoming 47 complicated 47 forwa* 47 forward 47 waste 47 handi* 20 handing 20 handling 20 techn* 20 technicians 20 becom* 6
=situ espec* 794 especially 794 region 623 regio* 599 aviat* 211 aviation 211 mainl* 211 mainly 211 mr 211 responsables 211 steet 211 thhe 211 latre* 138 latremblay 138 bas 113 most 113
=sivupl please 114 pleas* 110
=ske reopening 365 reope* 318 arcah* 306 arcahaie 306 lator* 272 latortue 272 repor* 196 report 196 event* 180 eventuel 180 preci* 180 precision 180 availability 144 jobpam 144 post 144 poste* 144
=slt settl* 898 settle 898 site 898 v 898 predi* 537 predicted 537 arrived 383 arriv* 162 croi 159 crois 159 bouquets 79 bouqu* 64 des 52 month 30 c 23
=sms sms 1062 text 668 admis* 116 admisions 116 admit* 116 admitted 116 postp* 116 postpone 116 postpones 116 shortly 116 texts 106 below 100 spous* 78 spouses 78 telli* 24 telling 24
=so mis 913 miss 913 anywa* 311 anyways 311 nigga 311 yo 307 eed 228 gueri* 228 guerin 228 leogn* 228 leognae 228 navy 228 nurse 228 50 143 excus* 133 excuse 133
=soeur sister 3415 siste* 1385
=sol sun 2240 magis* 281 magistrate 281 manif* 281 manifestation 281 sells 281 solei* 281 soleil 281 refer* 166 referring 166 words 163 provided 145 bible 144 censo* 144 censor 144 leadi* 144
=som beg 407 town 258 perni* 200 pernier 200 57 172 peler* 172 pelerin 172 destroy 135 mole 135 nicol* 135 nicolas 135 rheto 121 writer 121 18 109 daugh* 73 daughter 73
=son zone 315 area 293 aroun* 95 around 95 du 95 croi 66 crois 66 cover 51 signo* 51 signoa 51 tempo 51 caref* 48 carefour 48 york 48 presence 45 presidant 45
=soni remem* 2711 remember 2711
=sos aux 956 sos 636 roads 319 segui* 319 seguineau 319 flooding 307 avaib* 223 avaible 223 indee* 218 indeed 218 necessity 144 flood* 116 drink* 100 drinking 100 barth* 96 bartholy 96
=sot kind 357 lots 353 mns 231 scare* 231 scared 231 worst 226 psychologist 173 join 165 pays 165 truiton 165 whate* 165 whatever 165 easil* 127 easily 127 freig* 127 freighten 127
=soti assisting 194 limit* 194 limited 194 form 162 expec* 141 expecting 141 yow 141 named 123 out 123 leave 120 burea* 114 bureau 114 currently 114 functionning 114 inform 114 urgency 114
=sov save 1175 ti 155 asham* 111 ashamed 111 cars 111 afrai* 110 afraid 110 gabyo* 101 gabyon 101 relie* 101 relief 101 south* 101 southern 101 front* 97 frontiere 97 san 97
=st st 1023 40 113 hard 113 rough* 113 roughly 113 tin 113 north* 91 northern 91 resul* 91 result 91 martin 84 builder 77 compe* 77 competent 77 domingue 77 exper* 77
=stp digiciel 426 extra 426 predi* 320 predicted 320 some 315 difficulty 291 sore 263 deal 253 throa* 194 throat 194 drink 66 diffi* 36 month 18 information 4
=su on 141 about 115 park 95 resid* 66 occup* 50 occupation 50 gouve* 42 count 41 enjoy 41 teste* 41 testere 41 vitim* 41 vitims 41 funct* 34 tells 34 remem* 32
=sua program 660 soldiers 325 mail 252 e 243 eithe* 194 either 194 fortn* 194 fortnight 194 shoot* 143 shooting 143 lives 116 iron 113 asthm* 101 asthma 101 pill 101 pump 101
=suaf thirs* 1803 thirsty 1035 thirst 649 ak 20 amess* 20 amessage 20 anba 20 bagay 20 bondy* 20 bondye 20 di 20 f 20 grang* 20 grangou 20 kote 20 kouny* 20
=suan treatment 487 chalk* 341 chalkolimon 341 titu 312 titus 312 care 253 treat* 206 alexi* 202 alexie 202 nd 202 energ* 176 energy 176 lived 150 angel 144 br 144 soint 144
=suf breathe 742 break 340 causes 340 occur 340 breath 339 night 274 contact 229 conta* 197 breat* 180 cause* 161 tremo* 75 tremors 75 more 61 stop 60 needs 48 too 38
=sufri suffe* 1017 suffering 389 lots 324 suffer 111 canno* 80 cannot 80 throu* 13 through 13 reach* 9 reached 9 greetings 8 resso* 8 ressources 8 wipe 8 wipes 8 go 7
=sui am 238 clock 104 late 104 assistant 92 mireb* 92 mirebalais 92 darli* 81 darling 81 foreign 68 ten 65 crazy 64 forei* 60 decom* 52 decombres 52 digicell 36 enoug* 36
=suli shoe 2164 shoes 2164 black 225 cornr* 225 cornrow 225 denim 225 hair 225 printed 225 sees 225 shirt 225 skirt 225 weari* 225 wearing 225 white 225 whoev* 225 whoever 225
=sunami tsunami 1338 tsuna* 1335
=supl separating 176 wet 151 betin 130 prolonge 130 tltu 130 tltus 130 philanthropic 117 arms 115 legs 115 forgot 107 purch* 104 purchase 104 receivng 104 recieved 104 schoolmy 98 beggi* 90
=sur goods 215 requiere 182 addit* 168 additional 168 mosquitoes 168 informed 149 exact* 123 exactly 123 on 121 france 115 requesting 98 requi* 98 refuge 83 counterpart 81 informs 81 makin* 76
=sus under 755 decom* 272 decombres 272 announces 178 effer* 178 effert 178 magno* 178 magnola 178 trenb* 178 trenblement 178 burie* 118 buried 118 lands* 118 landslide 118 sand 118 pile 46
=svp pleas* 73 please 67 bitti* 60 bitting 60 francais 58 svp 58 plea 51 pleas 51 assistance 39 cover 30 signo* 30 signoa 30 tempo 30 afternoon 23 grand 22 settl* 22
=t love 155 joke 148 jokes 148 tells 134 antis* 133 antiseismic 133 continues 129 previous 129 trunc* 129 truncated 129 earthquakes 122 pwers* 101 pwerson 101 symbo* 101 symbols 101 uses 101
=ta would 63 whoul* 47 whould 47 like 45 proce* 35 shouldn 35 be 30 capab* 23 capable 23 mine 23 present 22 shoul* 22 desen* 18 desentralise 18 showering 18 wish 18
=tak los 359 loss 359 caused 338 sort 307 honne* 298 honney 298 kisse* 298 kisses 298 yestu* 298 yesturday 298 listened 210 huge 196 allah 162 aug 162 cityn* 162 citynadra 162
=tampri airpo* 571 airport 571 advance 511 advan* 324 desin* 216 desinfectant 216 greet 216 perdo* 216 perdonable 216 usaid 216 toilet 181 toile* 109 up 108 bring 5
=tan tent 165 tents 126 shelt* 49 waiti* 45 waiting 45 light 43 wait 43 outsi* 38 outside 38 tant 38 un 38 shelter 34 cause* 33 cover* 31 covers 31 caref* 29
=tand hear 752 heard 489 wanna 194 centers 141 finds 141 heber* 141 hebergements 141 oblig* 141 oblige 141 remain 79 join 78 pays 78 truiton 78 whate* 78 whatever 78 worst 65
=tank saint 339 bouquet 184 coi 184 cois 184 lycee 184 plafo* 184 plafocrac 184 contimue 153 direction 153 gods 153 prayers 153 ur 153 bags 145 mat 145 mats 145 very 145
=tanku froid* 254 froide 254 ad 215 dadad* 215 dadadou 215 haven* 215 havent 215 rivie* 143 riviere 143 received 113 batis* 110 batiste 110 benna* 110 bennau 110 entri* 110 entries 110
=tanpi please 114 pleas* 110
=tanpri recie* 115 beggi* 82 begging 82 near 78 please 76 pleas* 73 along 69 concerning 50 short 41 breath 37 ll 33 homeless 29 cooki* 26 cookies 26 david* 26 davidson 26
=tap bette* 298 better 298 operate 213 opera* 211 fixed 190 masso* 183 masson 183 someting 183 ourse* 164 ourselves 164 assist 156 hundreds 156 hundr* 155 spous* 144 spouses 144 was 140
=taranman custo* 1938 customer 1938 love 452
=te had 126 were 123 was 86 groun* 69 ground 69 feel 60 seem 55 earth 53 gonaives 39 circu* 33 circulate 33 informatins 33 leave 31 happen 28 comity 27 mojad 27
=tel build 408 sen 356 sens 356 telep* 263 telephone 263 complete 193 compl* 155 0 154 107 154 54 154 em 154 fichi* 154 fichier 154 fourn* 154 fournisseur 154 inc 154
=telefon phone 551 telep* 468 telephone 468 160 185 motor* 185 motorola 185 wx 185 boul 156 phone* 156 phones 156 enew 113 enews 113 household 83 miami 83 nephe* 83 nephew 83
=television telev* 10196 television 10196
=ter its 302 terre 222 tuesd* 123 tuesday 123 requiere 112 occur* 79 occurs 79 requi* 60 earthquake 58 rtho 58 tremb* 58 trembling 58 announces 53 effer* 53 effert 53 magno* 53
=teran field 1351 land 1089 tesin* 455 tesina 455 underground 455 gabyo* 183 gabyon 183 relie* 183 relief 183 south* 183 southern 183 landi* 173 landing 173 teh 92 cheki* 84 chekina 84
=tes febru* 315 february 315 taken 315 testi* 315 testing 315 humil* 274 humiliate 274 ignor* 274 ignore 274 misun* 274 misunderstood 274 cuz 180 fifty 180 mes 180 mess 180 psychological 173
=tet head 829 heada* 829 headache 829 meno 279 menos 279 toget* 222 together 222 piles 162 kensk* 161 kenskoff 161 40 158 hard 158 rough* 158 roughly 158 tin 158 he 131
=ti bit 188 juana* 149 juanary 149 littl* 126 little 126 land 125 small 109 gourd* 96 gourdes 96 laval 94 plea 77 pleas 77 ther 76 child 74 high 74 diarrhoea 69
=tibeb thoughts 1501 baby 1464 babie* 430 babies 430 thoug* 107 outsi* 32 outside 32 incomplete 6 incom* 5 end 4 sleep* 4 sleeping 4
=tie docter 413 gener* 413 general 413 b 325 kid 294 kids 294 convi* 282 convicts 282 reaso* 282 reason 282 seeki* 282 seeking 282 escap* 278 escaped 278 docte* 244 edh 233
=timun children 326 nets 283 child* 273 kid 223 kids 223 name 205 aller 162 americain 162 ce 162 est 162 monde 162 ont 162 que 162 qui 162 tomoi* 162 tomoin 162
=tk rapid* 747 rapidly 747 tc 747 pwers* 678 pwerson 678 symbo* 678 symbols 678 uses 678 daily 228 gov 228 income 228 kambr 228 plz 228 shada* 228 shadadkot 228 vilag* 228
=to rate 1529 accommodation 203 suffi* 203 sufficient 203 sukku* 163 sukkur 163 desso* 135 dessource 135 lemai* 135 lemaire 135 premi* 135 premiere 135 contimue 115 direction 115 gods 115 prayers 115
=tonb fall 1699 fell 1699 beb 426 othe 426 raine 426 handle 384 rhe 361 rains 329 start* 324 started 324 chal 241 janti 241 pleaseit 241 handl* 158 17 144 ever 132
=tran thirt* 5099 thirty 5099 ther 1503 alway* 58 always 58
=tranblanan earth 146 earth* 130 earthquake 103 earthquakes 74 quake* 56 quakes 56 earht* 51 earhtquake 51 eartq* 44 eartquake 44 belie* 32 believe 32 occur* 28 occurs 28 intac* 27 intact 27
=transf transfer 3141 burea* 21 bureau 21 currently 21 functionning 21 inform 21 urgency 21 cam 19 agenc* 8 agency 8 worki* 5 working 5 curre* 4
=trav work 337 job 193 known 136 worker 133 worke* 117 cleaning 68 embas* 51 embassy 51 emplo* 38 employment 38 lette* 36 letter 36 commune 17 calam* 15 calamity 15 mist 15
=travel work 318 souna* 150 sounami 150 spell* 150 spelling 150 thanking 150 train* 137 trained 137 brack* 123 bracket 123 midda* 123 midday 123 agron* 97 agronomy 97 different 82 idea 82
=tre treat* 610 very 404 tap 262 treating 262 criti* 151 critical 151 contact 147 david* 132 davidson 132 paul 132 plese 132 ruell* 132 ruelle 132 treated 132 conta* 126 condition 107
=tri sad 7805
=truv sdude* 120 sdudent 120 as 119 found 110 emess* 76 emessage 76 frida* 76 friday 76 watere 76 using 67 affai* 58 affaires 58 made 57 find 53 impatiently 50 since* 50
=tu proje* 122 project 122 marit* 113 maritime 113 throa* 93 throat 93 dead 92 reconstruction 81 every* 76 archives 73 diffi* 71 insul* 67 insult 67 bon 60 lilav* 60 lilavoie 60
=tua three 1948 prefe* 393 prefer 393 darli* 221 darling 221 too 184 crazy 173 christ 139 chris* 119 dead 119 angel 105 br 105 soint 105 upon 105 think* 58 thinking 58
=tual toile* 1441 latri* 426 latrine 426 using 297 made 256 greetings 247 resso* 247 ressources 247 wipe 247 wipes 247 sheet* 205 sheets 205 rescu* 131 rescue 131 hygie* 128 hygienic 128
=tuc intac* 565 intact 565 men 324 debri* 239 debris 239 lacro* 239 lacrobat 239 lower 239 mission 239 orang* 239 orange 239 places 239 touch* 239 touched 239 missing 212 police 147
=tui kill 619 killi* 480 killing 480 exten* 230 extended 230 potab* 169 potable 169 archa* 147 archaie 147 betai* 109 betails 109 kille* 109 killed 109 plant* 109 plantation 109 weeks 109
=tuiu alway* 300 always 300 still 274 orthe* 224 orther 224 allwa* 171 allways 171 dolla* 171 debt 137 debts 137 indep* 137 independence 137 willi* 137 willing 137 highe* 128 higher 128
=tuiur alway* 1328 always 1328 rarel* 7 rarely 7 suffer 7
=tunan return 3472 retur* 651 frame 158 back 29 won 25 capit* 3 capital 3
=tupr close 1688 near 715
=tus cough 1716 every 290 supposed 255 everything 231 ceism* 221 ceisme 221 thsnk 205 news 159 sky 144 writt* 139 written 139 info 118 ve 91 all 49 suppo* 37 flu 26
=tut all 198 every* 141 every 89 thing 45 bring 44 many 36 announcers 29 annou* 28 importain 27 circu* 26 circulate 26 informatins 26 everyone 23 funct* 22 disas* 20 disaster 20
=u u 143 see 82 or 64 you 50 jobpa* 46 www 46 your 36 eartq* 28 eartquake 28 cracks 27 crumb* 27 crumbles 27 propr* 27 proprietary 27 safe 27 continues 25
=uan bened* 615 benediction 615 organization 458 again 393 organ* 176 someb* 143 somebody 143 jesu 86 jesus 86 canno* 66 cannot 66 sleep 27 rain 9 any 5
=uap throu* 472 through 472 books 435 cannn* 435 cannnot 435 burning 386 coupe 386 born 250 consider 211 burni* 180 book 173 hour 165 14 157 recharging 141 recha* 126 affra* 103
=uat town 522 pista* 439 pistache 439 perni* 405 pernier 405 savan* 393 savane 393 contimue 269 direction 269 gods 269 prayers 269 ur 269 direc* 186 pray 135 protection 121 support 70
=uaurd today 820 isn 71 ve 21 info 13 sent 10 should 8 shoul* 6
=ubian or 572 least 464 ou 380 businesses 301 enjoy* 301 enjoying 301 pillaging 301 stand* 301 standing 301 store* 301 stores 301 quake 152 thems* 32 themselves 32 learn* 14 learned 14
=ue see 285 docte* 198 saw 198 broug* 142 brought 142 hurry 93 town 62 35 59 mormo* 59 mormon 59 publi* 59 public 59 block* 57 blocks 57 falli* 57 falling 57
=ui yes 1869 drugs 580 register 399 regis* 275 break* 226 breaked 226 supports 226 today 154 medecine 150 drug 60 isn 55 cleaning 25 translate 25 trans* 24 ve 16 after 15
=uit eight 3990 info 303 bai 181 creol 181 ingli* 181 inglish 181 crisi* 156 crisis 156 management 156 recov* 156 recover 156 team 156 adres* 92 adress 92 chanc* 80 chance 80
=uj red 1996 cros 1887 cross 1887
=un antis* 130 antiseismic 130 sdude* 102 sdudent 102 region 97 regio* 94 counterpart 90 informs 90 train* 76 trained 76 rtho 69 tremb* 69 trembling 69 distroyed 66 akbar 65 bagh 65
=une insti* 372 burie* 125 buried 125 lands* 125 landslide 125 sand 125 rainn* 113 rainning 113 medicament 107 avaib* 94 avaible 94 sentence 94 indee* 92 indeed 92 sente* 92 dupon* 85
=union union 1109 weste* 712 western 712 culturelle 148 educative 148 enfan* 148 enfants 148 epano* 148 epanouisment 148 fami 148 pour 148 uceee* 148 uceeedh 148 cultu* 42 et 42 its 20
=uo paix 359 n 250 cuz 239 fifty 239 mes 239 mess 239 umbre* 229 umbrella 229 allha* 135 allhadino 135 belongings 135 exhau* 135 exhausted 135 khask* 135 khaskheli 135 nrsp 135
=usa passe* 520 passed 520 aller 436 americain 436 ce 436 est 436 monde 436 ont 436 que 436 qui 436 tomoi* 436 tomoin 436 witne* 436 witness 436 ya 436 ball 414
=ut road 492 closes 219 costs 219 killi* 168 killing 168 david* 134 davidson 134 paul 134 plese 134 ruell* 134 ruelle 134 treated 134 olymp* 129 olympic 129 pinta* 129 pintade 129
=uv leogann 982 union 890 banks 506 weste* 335 western 335 resum* 210 resume 210 facul* 205 faculties 205 open 156 exten* 40 extended 40 lives 22 again 13 dessa* 7 dessalines 7
=uve gerar* 815 gerard 815 open 765 wet 689 openi* 86 opening 86 rains 49 great 45 cafe 14 cyber 14 university 12 when 6 done 5 be 4 unive* 4 way 4
=uvri zones 739 open 716 print 400 ambas* 177 ambassy 177 rendezvous 177 residence 177 batis* 138 batiste 138 benna* 138 bennau 138 entri* 138 entries 138 repon* 133 reponening 133 exami* 78
=v ganna 168 stopp* 154 stopped 154 avala* 118 avalaible 118 electronic 118 interesting 118 diese* 114 diesel 114 fuel 114 gallo* 114 gallon 114 selli* 114 selling 114 leaders 110 leade* 108
=va highe* 432 higher 432 raise 432 lovel* 351 lovely 351 kill 323 continue 299 miser* 292 misery 292 dollar 273 conti* 175 flour 60 badly 34 or 23 dolla* 17 bank 14
=vaksan vacci* 5319 vaccination 5319 vaccine 5319
=vaksinan vacci* 5319 vaccination 5319 vaccine 5319
=val function 475 thiev* 464 thieves 464 difficulty 366 sore 331 cv 263 throa* 245 throat 245 bunch 210 containers 210 crimi* 210 criminals 210 hidin* 210 hiding 210 robbers 210 toler* 210
=van sell 1167 wind 1140 belly 1138 twent* 1008 twenty 1008 alrea* 196 already 196 diese* 139 diesel 139 fuel 139 gallo* 139 gallon 139 selli* 139 selling 139 breathing 115 colds 115
=ver airli* 466 airlines 466 ny 466 round 466 ticke* 466 ticket 466 towar* 466 towards 466 affec* 410 affected 410 canap* 410 canape 410 fia 410 vert 410 rejec* 299 reject 299
=veux want 298 subsc* 202 subscribe 202 haver* 198 haverst 198 meani* 198 meaning 198 informations 129 grand 124 ceism* 71 ceisme 71 econo* 57 economic 57 waitt* 57 waitting 57 polit* 53
=vi begin* 536 beginning 536 cloths 536 wear 536 firm 492 massi* 492 massive 492 ti 329 stron* 235 strong 235 doctors 227 goave 164 mothe* 58 mother 58 stay 24 family 20
=vian meat 11122
=vie life 1163 old 447 criti* 290 critical 290 condition 206 affec* 205 affected 205 canap* 205 canape 205 fia 205 vert 205 patmo* 140 patmos 140 repat* 140 repatriate 140 villa* 25
=viktim victi* 351 victims 335 victim 143 teste* 99 testere 99 vitim* 99 vitims 99 countryside 56 chada 42 plein* 42 pleine 42 bag 30 remem* 17 remember 17 allow* 14 allowed 14
=vil ville 729 city 609 petio* 302 provi* 145 croch* 96 crochu 96 croke* 96 croked 96 deser* 96 desert 96 particularly 96 start* 96 started 96 province 82 adult* 81 adults 81
=vilag villa* 701 village 701 floods 656 despr* 275 desprate 275 flood* 60 patmo* 49 patmos 49 repat* 49 repatriate 49 daily 47 gov 47 income 47 kambr 47 plz 47 shada* 47
=vin come 355 bus 170 voice 130 marc 126 363 78 prolongee 78 missions 77 gives 75 soldier 75 took 75 becoming 69 complicated 69 forwa* 69 forward 69 waste 69 tired 67
=vini come 393 comes 342 leave 134 risk 123 croch* 122 crochu 122 croke* 122 croked 122 deser* 122 desert 122 particularly 122 came 121 becoming 92 complicated 92 forwa* 92 forward 92
=vis live 575 rheto 364 writer 364 18 326 man 199 im 157 alone 147 young 109 write* 82 life 74 back 47 years 35 livin* 4 living 4
=visa visa 2047 embas* 65 embassy 65 canadian 7 fill 7 bough* 6 bought 6 lawye* 6 lawyer 6 legal 6 paperwork 6 payed 6 residency 6 visas 6 paper* 4
=visi visit 1502 jacme* 310 jacmel 310 medicament 268 rouge 205 healt* 190 health 190 ester* 116 estere 116 daily 71 gov 71 income 71 kambr 71 plz 71 shada* 71 shadadkot 71
=vit quick* 1597 quickly 1597 dengu* 462 dengue 462 yello* 462 yellow 462 live 288 fever 101 avoid 51 docter 7 gener* 7 general 7 docte* 4 fast 4
=viv precaution 319 livin* 256 living 256 affra* 238 affraid 238 frame 226 live 179 philanthropic 133 sisters 127 culture 117 masso* 103 masson 103 someting 103 envir* 89 environment 89 survivors 85
=vivr prefe* 1017 prefer 1017 live 725 than 91
=vle wants 420 want 197 whoul* 172 whould 172 wanna 117 programm 88 resis* 88 resistred 88 titu 74 titus 74 suffered 58 sport 57 sign 55 advance 45 srt 45 burea* 43
=vol steal 3599 thief 2101 using 238 made 205 playi* 189 playing 189 sheet* 164 sheets 164 rescue 105 rescu* 104 thiev* 50 thieves 50 63 22 dikin* 22 dikini 22 robber 22
=volon volun* 2957 volunteer 2957 group* 20 groups 20 accompany 14 accom* 11 agron* 5 agronomy 5 protection 5
=vos your 474 programs 457 homeland 411 beaut* 337 beautiful 337 participate 140 dear 136 homel* 123 reconstruction 113 progr* 108 also 57 recon* 49 acces* 25 access 25 parti* 13
=votr your 427 compr* 202 comprehesion 202 counting 202 art 131 arts 131 coordinate 131 creation 131 expo 131 solic* 131 solicit 131 active 84 entre 84 instr* 84 instructions 84 nou 84
=vranan reall* 944 really 944 real 564 snato 564 beate* 544 beaten 544 district 470 avaib* 188 avaible 188 indee* 184 indeed 184 necessity 122 drink* 85 drinking 85 bruis* 22 bruised 22
=vre true 1007 closes 183 costs 183 insig* 181 insight 181 satel* 181 satellites 181 eclip* 160 eclipse 160 truth 88 president 79 stron* 29 strong 29 presi* 28 close* 24 febru* 24
=vs econo* 182 economic 182 waitt* 182 waitting 182 polit* 168 political 168 honne* 149 honney 149 kisse* 149 kisses 149 yestu* 149 yesturday 149 great 110 listened 105 acces* 97 access 97
=vu rapid* 315 rapidly 315 tc 315 been 294 spent 232 lwe 219 lwes 219 pap 167 few 152 countryside 135 opini* 120 opinion 120 personal 120 card 70 humanitarian 65 human* 49
=vua send 298 sent 134 anymo* 110 anymore 110 sendi* 73 sending 73 messages 61 clean 40 lator* 36 latortue 36 sisters 35 21 31 digiceel 29 seime 29 thio 29 thios 29
=vuasan neighbor 5287 neigh* 3211 neighbour 93 compa* 88 company 88 leg 13 far 6 helpi* 3 helping 3
=vudr others 784 want 291 other* 245 or 18 would 8 like 4
=vulon want 614 would 4
=vus writt* 153 written 153 ve 122 wait 85 gave 83 beg 82 becoming 57 complicated 57 forwa* 57 forward 57 waste 57 febru* 49 february 49 taken 49 testi* 49 testing 49
a mehar 65 surro* 65 surrounded 65 dosri 38 gi 38 ho 38 kab 38 ki 38 kotad* 38 kotaddu 38 muzaf* 38 muzaffargarh 38 qist 38 curre* 29 howa 28 now 23
abit* roi 239 live 227 closes 201 costs 201 chemi* 143 chemin 143 coupo* 143 coupon 143 lespi* 143 lespinasse 143 tabar* 143 tabarre 143 arrived 115 truth 97 plate* 93 plateau 93
abite roi 342 closes 288 costs 288 live 252 chemi* 213 chemin 213 coupo* 213 coupon 213 lespi* 213 lespinasse 213 tabar* 213 tabarre 213 truth 138 accou* 135 accounting 135 cazea* 135
abou* short 686 breath 626 breat* 332 amounted 265 comite 265 delim* 265 delimart 265 diqui* 265 diquini 265 formi* 265 forming 265 incomplet 265 kinds 265 severl 265 tryed 265 victimes 265
abri supposed 833 facul* 494 faculties 494 toilette 298 washi* 298 washington 298 such 226 palom* 224 paloma 224 prole* 224 prolems 224 pure 224 ray 224 sezon 224 mobil* 216 mobile 216
ache* buy 1119 30 532 buyin* 532 buying 532 cart 532 store 228 gourd* 162 gourdes 162 incomplete 35 incom* 32 money 25 cell 7 card 4
achete buy 1119 30 532 buyin* 532 buying 532 cart 532 store 228 gourd* 162 gourdes 162 incomplete 35 incom* 32 money 25 cell 7 card 4
achi* archi* 1050 file 385 files 385 archive 340 reopen 340 present 266 copie* 239 copies 239 registry 239 docum* 223 documents 223 national 200 archives 192 obtai* 187 obtain 187 lose 91
achiv archi* 1400 file 513 files 513 archive 454 reopen 454 present 355 national 267 archives 257 lose 122 certi* 97 certificate 97 prese* 66 birth 40 natio* 18 reope* 18 activ* 14
acht* buy 963 purch* 505 purchase 505 receivng 505 recieved 505 carte 432 recie* 141 350 129 amounts 129 galet* 129 galets 129 gonna 129 tiny 129 difficulties 119 sold 77 amoun* 64
achte buy 963 purch* 505 purchase 505 receivng 505 recieved 505 carte 432 recie* 141 350 129 amounts 129 galet* 129 galets 129 gonna 129 tiny 129 difficulties 119 sold 77 amoun* 64
adre* addre* 417 adres* 292 adress 292 address 265 functioning 233 estim* 153 estime 153 wenee* 106 weneed 106 foods 94 tente 91 petit 87 balan* 65 balance 65 clothing 65 soon 65
adres addre* 423 address 234 estim* 194 estime 194 adres* 171 adress 171 wich 157 foods 119 tente 115 addreses 108 olymp* 87 olympic 87 pinta* 87 pintade 87 ravin* 87 ravine 87
adress unice* 1557 unicef 1557 dnt 978 functioning 364 bai 241 creol 241 ingli* 241 inglish 241 internet 219 adres* 122 adress 122 frenc* 80 french 80 two 59 speak 54 funct* 44
ai 27 201 assistant 161 mireb* 161 mirebalais 161 supposed 148 everything 134 ceism* 128 ceisme 128 brack* 105 bracket 105 midda* 105 midday 105 berti* 100 bertin 100 affai* 93 affaires 93
aide assis* 150 reall* 136 really 136 rely 109 champs 106 mar 106 mars 106 clean 92 300 80 60 80 accro* 80 accross 80 king 80 km 80 plaza 80 thoma* 80
aide* foreign 155 kill 138 forei* 136 miser* 125 misery 125 57 119 peler* 119 pelerin 119 room 101 asthm* 93 asthma 93 pill 93 pump 93 vit 93 bello* 92 belloc 92
aider kill 241 miser* 218 misery 218 57 206 peler* 205 pelerin 205 room 162 bello* 155 belloc 155 point 155 study* 155 studying 155 wonde* 155 wonder 155 petion 81 witho* 76
aidez asthm* 418 asthma 418 pill 418 pump 418 vit 418 us 175 calle* 103 called 103 help 8
aime love 578 joke 423 jokes 423 heart 75 programs 66 madne* 64 madness 64 homeland 59 doubt 55 beaut* 49 beautiful 49 bisou 34 deposited 34 desti* 34 destiny 34 happi* 34
aime* news 191 foreign 96 happened 91 forei* 85 distroyed 82 informed 61 impatiently 58 since* 58 sincerely 58 yours 58 different 57 good 57 idea 57 diffe* 53 might 52 digicell 51
aimerais news 205 foreign 104 happened 98 forei* 91 distroyed 89 informed 66 impatiently 64 since* 64 sincerely 64 yours 64 different 63 idea 63 good 62 diffe* 58 might 58 institutions 57
ak and 69 ll 58 runni* 49 running 49 with 46 unabl* 45 unable 45 those 43 everyone 38 being 35 given 31 43 29 akazy* 29 akazya 29 be 28 been 28
akou* birth 2391 husba* 173 husband 173 pregnant 48 until 33 kid 14 kids 14 pregn* 14 mysel* 8 myself 8
akouche birth 2391 husba* 173 husband 173 pregnant 48 until 33 kid 14 kids 14 pregn* 14 mysel* 8 myself 8
akti* activities 1533 activ* 1490 offices 845 bariy 130 fleur* 130 fleurimond 130 entra* 98 entrance 98 antoi* 87 antoine 87 camps 50 rd 39 educational 35 scholarly 35 west 35 east 27
aktivite activities 1840 activ* 1788 offices 1014 camps 60 educational 42 scholarly 42 west 42 east 32 archive 16 reopen 16 communicate 10 enabl* 10 enable 10 neighborhoods 10 organize 10 set 10
al go 227 advan* 132 able 94 check* 86 checking 86 stuck 86 srt 71 eithe* 69 either 69 fortn* 69 fortnight 69 plate* 59 plateau 59 ride 59 ton 59 tons 59
ale go 374 went 284 identity 234 compu* 207 computer 207 victime 168 treatment 159 insul* 118 insult 118 finish 116 aller 77 americain 77 ce 77 est 77 monde 77 ont 77
alim* plain* 388 plaine 388 medicament 358 invol* 349 involved 349 pillage 349 avoid 310 rouge 273 healt* 254 health 254 pilla* 243 concerned 215 villa* 163 village 163 terre 86 toget* 25
all paix 340 contimue 267 direction 267 gods 267 prayers 267 ur 267 n 237 direc* 185 family 150 pray 134 came 120 protection 120 de 95 lost 72 support 69 famil* 68
alle* airli* 466 airlines 466 ny 466 round 466 ticke* 466 ticket 466 towar* 466 towards 466 copie* 318 copies 318 registry 318 docum* 298 documents 298 active 255 entre 255 instr* 255
alo uncle 431 moreo* 418 moreover 418 nobod* 234 nobody 234 hello 198 bayil* 161 bayilorde 161 insta* 161 instance 161 internationnal 161 mrs 161 petig* 161 petigoave 161 sir 156 calls 73
amer* ameri* 995 american 995 resid* 176 repor* 125 report 125 ambas* 100 ambassy 100 rendezvous 100 residence 100 doesn 63 aller 43 americain 43 ce 43 est 43 monde 43 ont 43
ameriken ameri* 436 american 436 dolla* 315 excha* 306 exchange 306 aller 295 americain 295 ce 295 est 295 monde 295 ont 295 que 295 qui 295 tomoi* 295 tomoin 295 witne* 295
amou* madne* 586 madness 586 darli* 540 darling 540 crazy 423 bisou 197 deposited 197 desti* 197 destiny 197 happi* 197 happiness 197 depos* 165 between 160 learn* 124 learned 124 betwe* 97
amour madne* 586 madness 586 darli* 540 darling 540 crazy 423 bisou 197 deposited 197 desti* 197 destiny 197 happi* 197 happiness 197 depos* 165 between 160 learn* 124 learned 124 betwe* 97
an won 65 16 63 wich 57 organ* 53 unkno* 51 unknown 51 quake* 50 quakes 50 excha* 49 exchange 49 liste* 47 preview 45 tsunamy 45 comit* 44 was 42 fm 41
anba under 522 rubble 184 sheltery 176 handle 123 rubbl* 120 rhe 115 bolo 80 bolos 80 vifra* 80 vifranc 80 calam* 67 calamity 67 mist 67 striv* 67 striving 67 space 64
anba* texts 833 below 788 ambas* 472 ambassy 472 rendezvous 472 residence 472 earli* 309 earlier 309 hasnt 309 msg 309 pm 309 6 189 rubbles 140 resid* 132 text 113 decid* 112
and hayoo 288 tertu* 288 tertulien 288 pista* 188 pistache 188 fr 176 savan* 169 savane 169 condu* 152 conducteur 152 exp 152 feber* 152 febert 152 glas 152 glass 152 mathi* 152
ande* insid* 1004 inside 1004 darbo* 263 darboun 263 leogan 263 conte* 241 content 241 understood 241 cracked 193 suffering 163 despite 137 droui* 137 drouillard 137 sinis* 137 sinister 137 provinces 136
ane year 1398 plase 208 huric* 199 huricanes 199 quest* 74 question 74 exams 68 exam 66 official 66 posse* 53 possess 53 goode* 28 goodevening 28 orien* 28 oriental 28 over 22
ank black* 252 blackout 252 fores* 242 foresee 242 whast 242 prsid* 203 prsident 203 crush* 200 crushed 200 bless* 193 blessed 193 again 167 intac* 166 intact 166 media 162 strug* 162
anko again 567 anoth* 276 another 276 longe* 265 longer 265 decentralize 257 commuity 182 toilette 135 washi* 135 washington 135 bigge* 125 bigger 125 such 103 mobil* 98 mobile 98 reconstruction 89
anle up 2717
anne anne 2862 stude* 349 marie 122 student 98 debri* 82 debris 82 lacro* 82 lacrobat 82 lower 82 mission 82 orang* 82 orange 82 places 82 touch* 82 touched 82 cv 76
anne* years 3234 year 77
annee years 3234 year 77
anpi many 1493 much 234 lot 10
anpi* lot 245 fever 111 ap 72 bridg* 70 bridge 70 much 70 inforamtion 63 earthquater 53 petit* 53 petite 53 informationse 52 tfey 52 black* 50 blackout 50 talki* 47 talking 47
anpil lot 245 fever 111 ap 72 bridg* 70 bridge 70 much 70 inforamtion 63 earthquater 53 petit* 53 petite 53 informationse 52 tfey 52 black* 50 blackout 50 talki* 47 talking 47
anpl* moreo* 515 moreover 515 organization 251 write 235 bath 215 closedplace 215 created 215 ladie* 215 ladies 215 vivti* 215 vivtims 215 wicke* 215 wickedness 215 job 126 creat* 124 organ* 97
ans years 2906 hinch* 222 hinche 222 peupl* 222 peuple 222 year 69 cite 17 18 8 rheto 8 writer 8 man 5 im 4 alone 3 young 3
ansa* toget* 1480 together 1480 350 334 amounts 334 galet* 334 galets 334 gonna 334 tiny 334 sold 199 amoun* 166 secon* 114 second 114 anse 70 communal 57 dollars 44 being 4
ansanm toget* 2220 together 2220
anse* pregn* 2433 pregnant 1375 ecogr* 88 ecography 88 pregnate 88 favor 29 possibility 28 block* 11 blocks 11 falli* 11 falling 11 moya 11 precautions 5 woman 3
ansent pregn* 2433 pregnant 1375 ecogr* 88 ecography 88 pregnate 88 favor 29 possibility 28 block* 11 blocks 11 falli* 11 falling 11 moya 11 precautions 5 woman 3
anta* beral 356 gen 356 petioville 356 neighbour 355 compa* 337 company 337 calam* 303 calamity 303 mist 303 striv* 303 striving 303 marie 250 bariy 194 fleur* 194 fleurimond 194 neigh* 150
anto* antoi* 1205 antoine 1205 cheki* 384 chekina 384 philanthropy 384 total 384 behin* 301 behind 301 merge* 195 merger 195 saint* 195 sainte 195 turn 195 alley 128 bariy 60 fleur* 60
antr* enter 1318 follow 526 follo* 479 barri* 222 barrire 222 chant* 222 chantiley 222 distibute 161 gonaive 161 partisans 161 respe* 161 respect 161 armed 135 brown 135 el 135 hanch* 135
antre enter 1318 follow 526 follo* 479 barri* 222 barrire 222 chant* 222 chantiley 222 distibute 161 gonaive 161 partisans 161 respe* 161 respect 161 armed 135 brown 135 el 135 hanch* 135
anvi ministere 800 crowd 667 relat* 667 relatives 667 decid* 510 decided 510 favor 371 lives 356 helpi* 223 helping 223 international 181 openi* 65 opening 65 save 62 minis* 37 inter* 33
anvi* philanthropic 808 dozen 780 survivors 518 roads 450 segui* 450 seguineau 450 toget* 329 together 329 among 279 phila* 249 barth* 135 bartholy 135 43 45 20 39 families 23 survi* 23
anye* nothi* 171 nothing 171 anyth* 148 anything 148 didn 81 nkow 56 dont 54 form 54 distribution 43 sent 43 found 41 overc* 38 overcrowded 38 egliz 36 full 36 grace 36
anyen nothi* 158 nothing 158 anyth* 151 anything 151 didn 86 nkow 57 dont 55 form 54 distribution 44 sent 44 found 42 overc* 38 overcrowded 38 egliz 36 full 36 grace 36
anyi* nothi* 595 nothing 595 anyth* 101 anything 101
anyin nothi* 595 nothing 595 anyth* 101 anything 101
ap will 91 being 56 livin* 47 living 47 ap 44 high 44 happening 34 16 28 distributing 26 when 26 impas* 23 separating 22 comin* 21 coming 21 complaining 21 cyclon 20
apat* urgent 341 close 319 sms 249 urgen* 243 minus* 218 minustah 218 rte 218 supplies 217 suppl* 213 telli* 203 telling 203 schools 123 base 108 servi* 96 9 91 service 41
apati urgent 427 close 399 sms 312 urgen* 303 telli* 254 telling 254 schools 154 servi* 120 service 51 services 49 march 41 4636 26
apel crowd 360 relat* 360 relatives 360 moreo* 352 moreover 352 eathq* 220 eathquake 220 main 220 favor 200 minutes 192 call 173 les 161 less 161 heard 156 minut* 103 reply 63
appe* calls 437 name 292 complete 196 call 192 lovel* 183 lovely 183 asthm* 168 asthma 168 pill 168 pump 168 vit 168 compl* 157 families 116 calle* 41 called 41 ok 20
appelle name 1023 lovel* 639 lovely 639 call 109 feel 24
apra* learn 1191 learn* 776 learned 776 businesses 262 enjoy* 262 enjoying 262 pillaging 262 stand* 262 standing 262 store* 262 stores 262 builder 242 compe* 242 competent 242 domingue 242 exper* 242
aprann learn 1191 learn* 776 learned 776 businesses 262 enjoy* 262 enjoying 262 pillaging 262 stand* 262 standing 262 store* 262 stores 262 builder 242 compe* 242 competent 242 domingue 242 exper* 242
apre after 806 stron* 290 strong 290 break 124 causes 124 occur 124 out 97 translated 97 cost 73 insig* 72 insight 72 satel* 72 satellites 72 complaining 71 die 63 cause* 58
apre* learn 687 after 214 brack* 155 bracket 155 midda* 155 midday 155 hallo 123 isn 110 bible 103 censo* 103 censor 103 leadi* 103 leading 103 soil 103 test 103 tests 103
apres after 374 brack* 272 bracket 272 midda* 272 midday 272 hallo 215 isn 192 drama 174 maybe 174 as 151 available 120 avail* 85 anywh* 78 anywhere 78 urgent 66 ve 55
are comity 509 mojad 509 steal* 408 stealing 408 noire 354 desso* 236 dessource 236 lemai* 236 lemaire 236 premi* 236 premiere 236 culturelle 178 educative 178 enfan* 178 enfants 178 epano* 178
arge* money 1198
argent money 1198
arti* artist 2748 artis* 1174 whats* 621 whatsoever 621 petit* 208 petite 208 red 89 cros 85 cross 85 art 61 arts 61 coordinate 61 creation 61 expo 61 solic* 61 solicit 61
as honne* 298 honney 298 kisse* 298 kisses 298 yestu* 298 yesturday 298 listened 210 crisi* 208 crisis 208 management 208 recov* 208 recover 208 team 208 bisou 206 deposited 206 desti* 206
asen* sanit* 10196 sanitation 10196
asenisman sanit* 10196 sanitation 10196
asis* assis* 912 assisting 526 limit* 526 limited 526 piles 363 kensk* 362 kenskoff 362 assist 316 hundreds 316 hundr* 315 pile 221 refugees 173 damaged 119 damag* 87 means 47 ourse* 45
asw tonig* 1177 tonight 1177 ocloc* 797 oclock 797 10 66 event* 15 eventuel 15 preci* 15 precision 15 huge 14 start* 14 started 14 persons 8 bigge* 7 bigger 7 aftershock 6
aswe tonig* 1459 tonight 1459 eveni* 32 evening 32
at town 521 62 459 docteur 459 noel 459 nombe* 459 nomber 459 peguy 459 aubra* 433 aubran 433 banqu* 433 banque 433 bph 433 clima* 433 climatec 433 haitienne 433 oppos* 433
atte* accep* 313 accepting 313 institutiones 313 econo* 276 economic 276 waitt* 276 waitting 276 polit* 254 political 254 await* 208 awaiting 208 impatiently 200 since* 200 sincerely 200 yours 200 impat* 158
attends accep* 417 accepting 417 institutiones 417 econo* 368 economic 368 waitt* 368 waitting 368 polit* 338 political 338 impatiently 290 since* 290 sincerely 290 yours 290 await* 277 awaiting 277 impat* 228
au rely 125 subsc* 123 subscribe 123 natur* 118 natural 118 au 113 princ* 113 prince 113 beg 83 doubt 81 port 76 plan 72 sismi* 72 sismic 72 others 68 gonav* 61
aujo* today 820 isn 71 ve 21 info 13 sent 10 should 8 shoul* 6
aujourd today 820 isn 71 ve 21 info 13 sent 10 should 8 shoul* 6
aur accommodation 355 suffi* 355 sufficient 355 sukku* 284 sukkur 284 crop 211 crops 211 kachi* 211 kachipul 211 facil* 191 facility 191 absol* 175 absolutely 175 bund 175 bunds 175 requirement 175
aura organized 758 meeti* 472 meeting 472 tsuna* 407 tsunami 407 drama 298 maybe 298 available 205 avail* 146 anywh* 133 anywhere 133 be 55 psychologist 53 psych* 38 may 6
autr* others 779 addit* 587 additional 587 mosquitoes 587 other* 243 isn 169 other 79 banki* 72 banking 72 bnc 72 chara* 72 characterized 72 concentement 72 endea* 72 endeavour 72 estab* 72
autre others 421 isn 352 other 171 banki* 145 banking 145 bnc 145 chara* 145 characterized 145 concentement 145 endea* 145 endeavour 145 estab* 145 establishment 145 followed 145 greatest 145 preem* 145
autres addit* 1175 additional 1175 mosquitoes 1175 others 1098 other* 343 mosqu* 9
av ave 400 coner 400 didnt 400 sogeb* 400 sogebank 400 seaso* 367 season 367 caraibes 358 w 358 plain* 283 plaine 283 autor* 247 autorities 247 chane* 247 chanel 247 crist* 247
avan befor* 970 before 970 becoming 170 complicated 170 forwa* 170 forward 170 waste 170 yeste* 159 yesterday 159 translated 57 cost 43 complaining 42 becom* 21 lapla* 18 laplaine 18 griz 12
avan* moreo* 464 moreover 464 arqui* 281 arquinois 281 futur* 281 future 281 reali* 281 realizations 281 spite 281 transparency 281 opene 278 prisons 278 would* 278 wouldn 278 souna* 238 sounami 238
ave follow 1227 follo* 1118 assoc* 295 association 295 with 286 victims 7
avec with 860
avek with 309 shada 155 propr* 150 proprietary 150 peoplel 144 via 86 kensk* 75 kenskoff 75 piles 75 chretien 73 chret* 71 got 55 clerc* 53 clercine 53 left 50 pile 46
avoi* insti* 282 informations 232 acces* 210 access 210 regar* 102 regarding 102 others 92 distroyed 91 happened 89 15 83 accep* 57 accepting 57 institutiones 57 econo* 42 economic 42 waitt* 42
avoir insti* 282 informations 232 acces* 210 access 210 regar* 102 regarding 102 others 92 distroyed 91 happened 89 15 83 accep* 57 accepting 57 institutiones 57 econo* 42 economic 42 waitt* 42
avon* 65 214 orchi* 214 orchidee 214 assistance 154 merge* 136 merger 136 saint* 136 sainte 136 turn 136 57 88 peler* 88 pelerin 88 sos 85 canaa* 83 canaan 83 dorel* 83
avons 65 214 orchi* 214 orchidee 214 assistance 154 merge* 136 merger 136 saint* 136 sainte 136 turn 136 57 88 peler* 88 pelerin 88 sos 85 canaa* 83 canaan 83 dorel* 83
avyo* airpl* 9411 airplane 9411 plane 9411
avyon airpl* 9411 airplane 9411 plane 9411
ayew* airpo* 1715 airport 1715
ayewopo airpo* 1715 airport 1715
ayis* haitians 857 haiti* 669 haitian 321 gourv* 164 gourvernement 164 clear 111 betwenn 100 dyoba* 100 dyobal 100 dyobe* 100 dyobel 100 juvenat 100 musso 100 seven 62 admin* 51 administrations 51
ayisyen haitians 1596 haiti* 517 gourv* 338 gourvernement 338 black* 28 blackout 28 haitian 24 ones 21 singl* 21 single 21 prsid* 15 prsident 15 separate 13 thing* 13 things 13 separ* 9
ayit* haiti 183 insul* 160 insult 160 haitians 138 desen* 133 desentralise 133 wish 133 baddl* 121 baddly 121 bomba* 121 bombardopolis 121 proba* 121 probably 121 rescued 121 frequ* 116 frequency 116
ayiti haiti 200 insul* 170 insult 170 desen* 141 desentralise 141 wish 141 baddl* 128 baddly 128 bomba* 128 bombardopolis 128 proba* 128 probably 128 rescued 128 frequ* 122 frequency 122 prvie* 122
azil assyl* 2010 assylum 2010 francais 1071 svp 1071 franc* 215 communial 210 convi* 59 convicts 59 reaso* 59 reason 59 seeki* 59 seeking 59 escap* 58 escaped 58 shoot* 32 shooting 32
b b 1232 alley 355 abroa* 306 abroard 306 becaue 306 soldiers 270 bj 157 doors 157 shoot* 119 shooting 119 iron 94 desal* 63 desaline 63 lunyo* 63 lunyon 63 lunyone 63
ba detai* 175 detail 175 frere 175 jumba* 175 jumbala 175 litle 175 bas 160 most 160 verre* 160 verrettes 160 require 155 space 138 ravin 108 barri* 103 barrire 103 chant* 103
bach tarpa* 7023 tarpaulin 7023 tarps 37
baga* thing* 285 things 285 somet* 147 something 96 reopening 91 thing 83 here 81 functional 79 reope* 79 business 70 overc* 67 overcrowded 67 affil* 64 affiliation 64 jeune* 64 jeunesse 64
bagay thing* 310 things 310 somet* 153 something 100 reopening 95 thing 85 functional 82 reope* 82 affil* 75 affiliation 75 jeune* 75 jeunesse 75 jpp 75 pouvo* 75 pouvoir 75 business 73
bala* balls 899 belle 899 anse 661 belan* 489 belanton 489 knows 489 balan* 416 balance 416 clothing 416 soon 416 maxim* 360 maximum 360 boi 215 bois 215 ball 172 along 59
ban addreses 536 wrote 257 stavi* 227 staving 227 give 206 commitee 144 medicaitons 144 necessities 144 mulle* 127 muller 127 comitee 94 informatioon 94 organised 94 feuil* 89 feuilles 89 night 78
band* bandi* 2849 bandits 2849 absol* 234 absolutely 234 bund 234 bunds 234 requirement 234 sajaw* 234 sajawal 234 shelterless 234 sitti* 234 sitting 234 surja* 234 surjani 234 dam 28 berna* 14
bandi bandi* 4274 bandits 4274 berna* 22 bernard 22 ecole 22 normale 22 perou 22 peruv* 22 peruvian 22
bank bank 4607 leogann 229 banks 118 highe* 16 higher 16 raise 16 dollar 10
banm eatin* 290 eating 290 wanna 219 cover* 162 covers 162 bady 117 evacu* 112 evacuation 112 link 112 onlin* 112 online 112 orlan* 112 orlando 112 colon 111 foof 111 turge* 111
bann finish 659 crowd 501 relat* 501 relatives 501 digiceel 449 seime 449 thio 449 thios 449 favor 279 bunch 210 containers 210 crimi* 210 criminals 210 hidin* 210 hiding 210 robbers 210
bati* certificate 900 certi* 899 birth 368 batis* 221 batiste 221 benna* 221 bennau 221 entri* 221 entries 221 exami* 125 examinations 125 listening 68 remak* 67 remake 67 propr* 45 proprietary 45
batiste certificate 592 certi* 591 batis* 553 batiste 553 benna* 553 bennau 553 entri* 553 entries 553 exami* 313 examinations 313 birth 242 listening 169 begin 7 liste* 4
bato boat 7979 necessary 414 neces* 374 trans* 3 translate 3
bay give 232 givin* 153 giving 153 officers 95 came 59 resta* 49 restart 49 carry 41 flie 41 flies 41 illnesses 41 white* 35 whites 35 eithe* 33 either 33 fortn* 33
bb blanc 1079 bb 343 couti* 343 coutinue 343 beb 253 nazon 253 othe 253 raine 253 57 217 peler* 216 pelerin 216 too 201 doctor 148 baby 128 petion 85 babie* 64
be due 788 jasmi* 462 jasmin 462 truitier 462 villa 462 32 430 unabl* 398 unable 398 smell 340 truit* 170 breathe 138 allha* 136 allhadino 136 belongings 136 exhau* 136 exhausted 136
beau* many 373 foreign 358 forei* 314 digicell 190 your 185 countries 146 much 58 translate 56 trans* 53 important 32 impor* 30 ok 19 s 12 notes 8 note 7 thank 4
beaucoup many 498 foreign 477 forei* 419 digicell 254 your 247 countries 194 much 78 ok 26 thank 5 information 4 lot 3
bebe laval 1847 baby 1464 drink* 296 drinking 296 babie* 256 babies 256
beca* paix 300 n 209 destroyed 207 destr* 205 came 106 family 94 de 83 by 80 because 73 becau* 62 lost 45 famil* 43 left 29 all 4 my 3
because paix 300 n 209 destroyed 207 destr* 205 came 106 family 94 de 83 by 80 because 73 becau* 62 lost 45 famil* 43 left 29 all 4 my 3
begi* sen 515 sens 515 text 219 complete 168 compl* 135 clear 123 notes 114 note 107 message 61 doesn 51 messa* 23 trans* 14 translate 14 thi 10 this 10 impor* 8
begin sen 515 sens 515 text 219 complete 168 compl* 135 clear 123 notes 114 note 107 message 61 doesn 51 messa* 23 trans* 14 translate 14 thi 10 this 10 impor* 8
bell* butte 220 moon 220 programs 179 homeland 161 bello* 135 belloc 135 point 135 study* 135 studying 135 wonde* 135 wonder 135 beaut* 132 beautiful 132 complete 121 shelter 102 compl* 97
belle butte 330 moon 330 programs 269 homeland 242 beaut* 199 beautiful 199 complete 181 compl* 146 too 137 participate 82 dear 80 homel* 72 reconstruction 66 progr* 63 mysel* 49 myself 49
bene* benef* 521 benefit 521 bened* 307 benediction 307 solid* 301 solidarity 301 solin* 301 solino 301 batis* 183 batiste 183 benna* 183 bennau 183 entri* 183 entries 183 bles 166 bless 166
benediksyon bles 998 bless 998
beni bles 975 bless 975 firm 22 massi* 22 massive 22 doctors 10 stron* 10 strong 10 allwa* 7 allways 7 god 3 mean 3 protect 3
beso* assis* 264 champs 189 mar 189 mars 189 27 177 needs 145 train* 118 trained 118 etc 107 butte 94 moon 94 advice 92 champ* 91 berti* 88 bertin 88 agron* 83
besoin assis* 285 champs 205 mar 205 mars 205 27 191 needs 157 train* 128 trained 128 etc 115 butte 102 moon 102 champ* 98 berti* 95 bertin 95 agron* 91 agronomy 91
besw* debc 790 jman 790 withi* 790 within 790 specified 413 thati 413 areac* 384 areached 384 jan 384 pont 384 sheltering 384 sonde 384 manager 252 manag* 191 creol* 164 creole 164
beswen debc 790 jman 790 withi* 790 within 790 specified 413 thati 413 areac* 384 areached 384 jan 384 pont 384 sheltering 384 sonde 384 manager 252 manag* 191 creol* 164 creole 164
bezo* needs 424 airpo* 342 airport 342 toilette 243 washi* 243 washington 243 greetings 197 resso* 197 ressources 197 wipe 197 wipes 197 such 185 front* 176 frontiere 176 mobil* 176 mobile 176
bezoin needs 1061 airpo* 857 airport 857
bezouin toilette 405 washi* 405 washington 405 greetings 328 resso* 328 ressources 328 wipe 328 wipes 328 such 308 mobil* 294 mobile 294 front* 293 frontiere 293 sans 293 san 291 hygie* 170
bezw* need 103 nee 35 gazol* 27 gazoline 27 prese* 27 fores* 23 foresee 23 whast 23 finis* 22 price 21 office 18 digiceel 16 seime 16 thio 16 thios 16 dozen 15
bezwen need 102 nee 36 prese* 28 gazol* 27 gazoline 27 fores* 23 foresee 23 whast 23 finis* 22 price 22 office 18 digiceel 17 seime 17 thio 17 thios 17 dozen 15
bezwin needs 2122
bezy* debus* 492 debussy 492 imfor* 426 imformations 426 troub* 426 trouble 426 needs 424 evacu* 249 evacuation 249 link 249 onlin* 249 online 249 orlan* 249 orlando 249 ti 208 cant 116
bezyen debus* 492 debussy 492 imfor* 426 imformations 426 troub* 426 trouble 426 needs 424 evacu* 249 evacuation 249 link 249 onlin* 249 online 249 orlan* 249 orlando 249 ti 208 cant 116
bien sentences 317 lesso* 183 lesson 183 liter* 183 literal 183 translation 183 thsnk 155 lovel* 138 lovely 138 plain* 133 plaine 133 rarel* 124 rarely 124 sky 109 writt* 105 written 105
bis bis 2096 south 572 bus 457 buse 333 buses 333 identified 333 into 107 condition 99 62 79 docteur 79 noel 79 nombe* 79 nomber 79 peguy 79 363 68 prolongee 68
biwo offic* 1036 office 692 burea* 252 bureau 252 currently 252 functionning 252 inform 252 urgency 252 offices 244 borro* 183 borrow 183 force 183 curre* 46 open 3
bizn* trade 5772 business 551 busin* 481
biznis trade 5772 business 551 busin* 481
blan white* 1435 whites 1435 opini* 281 opinion 281 personal 281 handi* 75 handing 75 handling 75 techn* 75 technicians 75 emerg* 11 emergency 11 handl* 8 institutions 7 order 6
blan* impasse 1056 blanc 683 impas* 430 bb 418 couti* 418 coutinue 418 blanc* 261 blanchard 261 silo 261 black 135 cornr* 135 cornrow 135 denim 135 hair 135 printed 135 sees 135
bles* injur* 806 injured 806 wound* 736 wounded 736 bles 213 bless 213 francais 152 svp 152 efforts 62 dear 46 franc* 31 effor* 25 bye 20 caraib 8 lumie* 8 lumiere 8
blese wound* 1611 wounded 1611 injur* 802 injured 802 broke* 20 broken 20 caraib 12 lumie* 12 lumiere 12 namin* 12 naming 12 radio* 12 radios 12 advantage 5 disap* 5 disappeared 5
blesse injur* 889 injured 889 very 430 bles 258 bless 258 much 26 god 6
blesses injur* 1778 injured 1778
bliy* forge* 1074 forget 1074 forgo* 726 eathq* 213 eathquake 213 main 213 forgot 164 les 156 less 156 belie* 51 believe 51 aftershock 25 broug* 25 brought 25 admis* 20 admisions 20
bliye forge* 1074 forget 1074 forgo* 726 eathq* 213 eathquake 213 main 213 forgot 164 les 156 less 156 belie* 51 believe 51 aftershock 25 broug* 25 brought 25 admis* 20 admisions 20
bo besid* 636 beside 636 near 352 here 191 id 165 left 151 repla* 134 replace 134 authorization 128 ditch 128 intervene 128 takes 128 elim 124 fotam* 124 fotamara 124 out 102
bon good 303 bette* 114 better 114 bon 90 lilav* 90 lilavoie 90 repo 90 bow 89 knee 89 knees 89 gives 59 soldier 59 bolo 58 bolos 58 vifra* 58 vifranc 58
bonb* bonba* 1025 bonbadopolis 1025 cooki* 968 cookies 968 diape* 968 diapers 968 baddl* 849 baddly 849 bomba* 849 bombardopolis 849 proba* 849 probably 849 rescued 849 survivors 221 survi* 10 supplies 3
bond* god 739 lord 151 jesu 82 jesus 82 bles 66 bless 66 ak 43 amess* 43 amessage 43 anba 43 bagay 43 bondy* 43 bondye 43 di 43 f 43 grang* 43
bondye god 590 lord 254 jesu 150 jesus 150 bles 135 bless 135 books 86 cannn* 86 cannnot 86 ak 60 amess* 60 amessage 60 anba 60 bagay 60 bondy* 60 bondye 60
bonj* hello 303 morni* 268 morning 268 hi 185 leavi* 121 leaving 121 reports 121 residential 121 unver* 121 unverified 121 artist 41 broad* 29 broadcast 29 fanat* 29 fanatic 29 incon* 29
bonjou hi 288 morni* 287 morning 287 hello 195 leavi* 187 leaving 187 reports 187 residential 187 unver* 187 unverified 187 artist 60 broad* 45 broadcast 45 fanat* 45 fanatic 45 incon* 45
bonjour morni* 217 morning 217 hello 177 spous* 107 spouses 107 importain 100 donat* 64 donations 64 membe* 64 members 64 nazar* 64 nazareen 64 copie* 57 copies 57 registry 57 docum* 53
bonn* compr* 316 comprehesion 316 counting 316 durin* 223 during 223 darli* 209 darling 209 crazy 164 night 162 advice 158 advic* 96 bisou 79 deposited 79 desti* 79 destiny 79 happi* 79
bonne compr* 391 comprehesion 391 counting 391 darli* 253 darling 253 night 230 advice 208 crazy 199 angel 151 br 151 soint 151 upon 151 advic* 127 bisou 96 deposited 96 desti* 96
bons* eveni* 337 evening 337 impat* 163 hello 102 gerar* 68 gerard 68 forse* 64 forsee 64 surna* 64 surnamis 64 srt 59 goode* 57 goodevening 57 orien* 57 oriental 57 afternoon 51
bonsoir eveni* 406 evening 406 afternoon 180 art 111 arts 111 coordinate 111 creation 111 expo 111 solic* 111 solicit 111 despr* 109 desprate 109 schol* 101 scholarship 101 impatiently 86 since* 86
bonswa eveni* 275 evening 275 gerar* 126 gerard 126 forse* 100 forsee 100 surna* 100 surnamis 100 hello 94 srt 93 goode* 90 goodevening 90 orien* 90 oriental 90 include 75 uncle 71
bouk* 24 642 bouka* 642 boukan 642 363 575 prolongee 575 tired 495 plate* 448 plateau 448 ride 448 ton 448 tons 448 ambroise 431 frere* 79 freres 79 avenu* 69 avenue 69
boul* burni* 934 fire 279 passe* 278 passed 278 ball 221 burie* 208 buried 208 lands* 208 landslide 208 sand 208 different 169 idea 169 diffe* 158 might 156 institutions 153 impatiently 145
boule burni* 1866 fire 560 passe* 559 passed 559 ball 445 admin* 205 administrations 205 burnig 205 depose 205 severals 205 thout* 205 thouth 205 burning 142 coupe 142 depos* 24 rd 19
bous scholarship 1320 schol* 1315 scola* 1045 scolarship 1045 rebuilding 153 rebui* 46 study 34 afternoon 29 part 6
bra arm 3196 exten* 804 extended 804 dessa* 135 dessalines 135 maria* 109 mariani 109 b 57 starv* 25 starving 25 union 11 located 9 dead 8 end 3
bw nor 888 drink 719 micro* 658 microbes 658 catch 510 blvd 393 innov* 393 innovat 393 nay 393 octob* 393 octobre 393 drink* 103 drinking 103 colla* 58 collapsed 58 adres* 19
bwa boi 1339 bois 1339 arms 586 legs 586 arm 371 bwa 309 kanal 309 returned 309 gonaives 128 canal 115 mount* 114 mountain 114 gonai* 60 balan* 51 balance 51 clothing 51
byen well 1519 campa* 228 campaign 228 impatienntly 228 offer* 228 offering 228 vaksi* 228 vaksination 228 casez 219 holes* 219 holese 219 poors 219 tahnk 219 civil 212 four 212 guy 159
c showering 188 informatic 162 ingen* 162 ingeneer 162 avala* 126 avalaible 126 electronic 126 interesting 126 jobpaw 112 plain* 88 plaine 88 com 81 antib* 76 antibiotics 76 condo* 76 condoms 76
cafe cafe 1157 cyber 1157 detai* 146 detail 146 frere 146 jumba* 146 jumbala 146 litle 146 wich 89 worki* 10 working 10 internet 9 fougy 8 9 6 wet 5 carfo* 4
call misse* 599 missed 599 sorry 459 anywa* 310 anyways 310 nigga 310 yo 306 bai 240 creol 240 ingli* 240 inglish 240 50 143 adres* 121 adress 121 meeti* 101 meeting 101
cana* canada 1524 canad* 349 affec* 308 affected 308 canap* 308 canape 308 fia 308 vert 308 canaa* 235 canaan 235 dorel* 235 dorelien 235 france 195 refuge 141 convi* 88 convicts 88
cap cap 1922 haitien 1021 burie* 74 buried 74 lands* 74 landslide 74 sand 74 haiti* 59 rely 38 fault 34 pile 29 death* 3 deaths 3
car obser* 480 observes 480 returns 480 sabba* 480 sabbath 480 condu* 266 conducteur 266 exp 266 feber* 266 febert 266 glas 266 glass 266 mathi* 266 mathieu 266 operator 266 souve* 266
carr* 27 431 26 381 beach 381 issue* 239 issues 239 pista* 238 pistache 238 berti* 214 bertin 214 savan* 213 savane 213 bags 178 mat 178 mats 178 waters 178 disca* 146
carrefour 27 431 26 381 beach 381 issue* 239 issues 239 pista* 238 pistache 238 berti* 214 bertin 214 savan* 213 savane 213 bags 178 mat 178 mats 178 waters 178 disca* 146
cata* natur* 907 natural 907 happened 515 catastrophe 496 catas* 162 been 139 again* 133 against 133 advice 83 th 61 houses 54 advic* 51 house* 49 disas* 42 disaster 42 janua* 36
catastrophe natur* 907 natural 907 happened 515 catastrophe 496 catas* 162 been 139 again* 133 against 133 advice 83 th 61 houses 54 advic* 51 house* 49 disas* 42 disaster 42 janua* 36
ce requesting 180 death* 174 deaths 174 bruis* 148 bruised 148 cyclone 110 tsuna* 101 tsunami 101 mail 77 e 74 train* 70 trained 70 after 62 regar* 61 regarding 61 doe 59
cent* center 643 cente* 640 coope* 421 cooperation 421 internationale 421 antis* 105 antiseismic 105 centre 88 blankets 59 blank* 32 medicament 24 daugh* 20 daughter 20 patmo* 19 patmos 19 repat* 19
centre center 643 cente* 640 coope* 421 cooperation 421 internationale 421 antis* 105 antiseismic 105 centre 88 blankets 59 blank* 32 medicament 24 daugh* 20 daughter 20 patmo* 19 patmos 19 repat* 19
cett* organized 472 catastrophe 295 meeti* 294 meeting 294 kill 257 miser* 232 misery 232 cay 185 overp* 185 overpopulation 185 overw* 185 overwhelmed 185 risin* 185 risings 185 bible 143 censo* 143
cette organized 472 catastrophe 295 meeti* 294 meeting 294 kill 257 miser* 232 misery 232 cay 185 overp* 185 overpopulation 185 overw* 185 overwhelmed 185 risin* 185 risings 185 bible 143 censo* 143
chac* searc* 512 search 512 look 447 mulle* 216 muller 216 comitee 208 informatioon 208 organised 208 chada 193 plein* 193 pleine 193 commitee 190 medicaitons 190 necessities 190 feuil* 152 feuilles 152
chache searc* 615 search 615 look 537 mulle* 259 muller 259 comitee 250 informatioon 250 organised 250 chada 231 plein* 231 pleine 231 commitee 228 medicaitons 228 necessities 228 feuil* 182 feuilles 182
chak each 772 bad 397 counties 391 departments 391 usa 192 try 118 night 109 night* 102 nights 102 werew* 102 werewolfs 102 eathq* 89 eathquake 89 main 89 blankets 78 les 66
cham* champ* 3995 commune 487 champs 244 mar 244 mars 244 alix 161 champagne 161 colem* 161 coleman 161 flash 161 lamp 161 roy 161 haven 155 had 100 commu* 37 secti* 33
chan* sing 1589 luck 1183 oppor* 1183 opportunity 1183 chanc* 361 chance 361 chand 312 mase 312 masi 312 masis 312 assoc* 161 association 161 appeal 138 chang* 138 change 138 cup 138
chans luck 4900 oppor* 4900 opportunity 4900 appeal 482 chang* 482 change 482 cup 482 dumga 482 ronal* 482 ronaldinho 482 selec* 482 selector 482 charg* 397 charge 397 appea* 181 listen 24
chante sing 11122
che expen* 7058 expensive 7058 translated 535 cost 401 complaining 391 yeste* 232 yesterday 232 alrea* 53 already 53 compl* 5
chec* searc* 4158 search 4158 look 64
cheche searc* 4158 search 4158 look 64
cher* darli* 343 darling 343 crazy 269 different 203 idea 203 diffe* 189 might 187 institutions 184 honne* 179 honney 179 kisse* 179 kisses 179 yestu* 179 yesturday 179 person 171 listened 126
cheri darli* 572 darling 572 crazy 448 person 285 perso* 207 play 30 notes 25 note 23 jokin* 10 joking 10
chit* sit 2797 tied 456 doing 282 home 52 stay 27 witho* 26 without 26 try 13 nothi* 9 nothing 9
chita sit 2797 tied 456 doing 282 home 52 stay 27 witho* 26 without 26 try 13 nothi* 9 nothing 9
cho hot 7979 play 301 person 55 perso* 40 important 19 impor* 18 message 7 notes 5 want 5 note 4 messa* 3
chom* unemp* 3707 unemployed 3707 usa 577
chomaj unemp* 2781 unemployed 2781 usa 866
chome unemp* 5561 unemployed 5561
chos* too 226 something 208 lovel* 204 lovely 204 hallo 202 as 142 somet* 139 urgent 62 eveni* 58 evening 58 urgen* 44 many 34 s 27 love 16 feel 8 good 4
chose too 336 something 278 lovel* 271 lovely 271 somet* 185 eveni* 77 evening 77 love 24 feel 10 good 6 impor* 5 important 5 but 4
chri* christ 858 chris* 735 assoc* 188 association 188 autor* 150 autorities 150 chane* 150 chanel 150 crist* 150 cristof 150 obser* 94 observes 94 returns 94 sabba* 94 sabbath 94 fanfa* 45
christ christ 1287 chris* 1103 obser* 141 observes 141 returns 141 sabba* 141 sabbath 141 friend 57 roi 13 nor 4 drink 3
cite cite 2017 hinch* 279 hinche 279 peupl* 279 peuple 279 canaa* 235 canaan 235 dorel* 235 dorelien 235 differents 224 tinan* 224 tinante 224 debri* 179 debris 179 lacro* 179 lacrobat 179
cler* adven* 635 adventist 635 koa 635 resum* 491 resume 491 despr* 367 desprate 367 clerc* 97 clercine 97 again 29 location 8 churc* 6 church 6 or 4
cmt lovel* 278 lovely 278 honne* 175 honney 175 kisse* 175 kisses 175 yestu* 175 yesturday 175 crisi* 125 crisis 125 management 125 recov* 125 recover 125 team 125 listened 123 chanc* 64
comi* comity 509 mojad 509 whats* 466 whatsoever 466 steal* 408 stealing 408 accep* 313 accepting 313 institutiones 313 await* 208 awaiting 208 cuz 180 fifty 180 mes 180 mess 180 umbre* 173
comm* again* 543 against 543 differents 273 tinan* 273 tinante 273 build 225 telep* 145 telephone 145 medicament 133 copie* 109 copies 109 registry 109 protect 103 docum* 102 documents 102 rouge 102
comment again* 621 against 621 differents 314 tinan* 314 tinante 314 build 257 telep* 166 telephone 166 copie* 125 copies 125 registry 125 protect 118 docum* 117 documents 117 obtai* 98 obtain 98
comp* understanding 506 scien* 425 compr* 253 comprehesion 253 counting 253 becoming 194 complicated 194 forwa* 194 forward 194 waste 194 student 129 accou* 108 accounting 108 cazea* 108 cazeau 108 compt* 108
conc* regar* 370 regarding 370 desso* 229 dessource 229 lemai* 229 lemaire 229 premi* 229 premiere 229 whom 117 banki* 112 banking 112 bnc 112 chara* 112 characterized 112 concentement 112 endea* 112
cons* advice 520 build 408 advic* 316 telep* 263 telephone 263 hallo 172 as 121 jokin* 61 joking 61 urgent 53 urgen* 38 many 29 happened 25 person 21 perso* 15 impor* 7
cont* conti* 443 rtho 298 tremb* 298 trembling 298 prote* 286 hallo 215 pupil 163 continue 152 as 151 contimue 121 direction 121 gods 121 prayers 121 ur 121 again* 120 against 120
cote 26 408 beach 408 panif* 351 panification 351 patic* 351 paticipate 351 reorg* 351 reorganizations 351 frida* 327 friday 327 issue* 256 issues 256 rainn* 228 rainning 228 15 227 28 130
cv cv 589 resum* 388 resume 388 settl* 384 settle 384 site 384 v 384 admin* 93 administrations 93 burnig 93 depose 93 severals 93 thout* 93 thouth 93 completed 63 plumb* 63
cybe* cafe 1157 cyber 1157 detai* 146 detail 146 frere 146 jumba* 146 jumbala 146 litle 146 wich 89 worki* 10 working 10 internet 9 fougy 8 9 6 wet 5 carfo* 4
cyber cafe 1157 cyber 1157 detai* 146 detail 146 frere 146 jumba* 146 jumbala 146 litle 146 wich 89 worki* 10 working 10 internet 9 fougy 8 9 6 wet 5 carfo* 4
cycl* cyclo* 1070 huric* 605 huricanes 605 cyclone 600 2009 160 93 160 biff 160 yahoo 160 youngbiff 160 playi* 110 playing 110 obser* 30 observes 30 returns 30 sabba* 30 sabbath 30
cyclone cyclo* 1017 huric* 701 huricanes 701 cyclone 446 2009 239 93 239 biff 239 yahoo 239 youngbiff 239 playi* 123 playing 123 cyclon 60 obser* 59 observes 59 returns 59 sabba* 59
d commi* 80 p 78 dessa* 74 dessalines 74 cyclone 59 archiv 56 dza 56 plastik 56 aids 53 consideration 47 finish 44 committee 43 rebui* 43 75 41 mahot* 41 mahotie 41
dan teeth 7980 educt* 869 eduction 869 resou* 869 resource 869 paren* 18 parents 18
danj* dange* 5098 danger 5098 danjo* 477 danjour 477 urege* 477 uregent 477 downt* 358 downtown 358 adult* 105 adults 105 starv* 9 starving 9
danje dange* 10196 danger 10196
dans caye 170 cayes 170 thsnk 125 train* 124 trained 124 studi* 123 studies 123 butte 104 moon 104 catastrophe 93 programs 90 rainn* 89 rainning 89 agron* 88 agronomy 88 sky 88
dava* advance 856 advan* 543 impos* 283 impossible 283 ever 264 count 245 blanc* 101 blanchard 101 silo 101 waiti* 89 waiting 89 evacu* 88 evacuation 88 link 88 onlin* 88 online 88
davans impos* 354 impossible 354 ever 332 count 308 190 303 garbl* 303 garbledwhat 303 evacu* 297 evacuation 297 link 297 onlin* 297 online 297 orlan* 297 orlando 297 blanc* 127 blanchard 127
de de 63 two 46 lette* 33 letter 33 earthquake 28 earth* 27 being 26 9 25 crazy 25 user 22 users 22 earht* 20 earhtquake 20 about 18 of 17 very 17
deja alrea* 993 already 993 190 163 garbl* 163 garbledwhat 163 admin* 150 administrations 150 burnig 150 depose 150 severals 150 thout* 150 thouth 150 betai* 95 betails 95 kille* 95 killed 95
deko* rubbl* 2517 rubble 1265 amuse 415 distract 415 enjoy 205 rubbles 151 minot* 41 minoterie 41 trapp* 41 trapped 41 body 17 under 8 hardl* 6 hardly 6 prati* 6 pratice 6
dekonb rubble 2617 rubbl* 1945 minot* 388 minoterie 388 trapp* 388 trapped 388 rubbles 22 under 6
deli* function 380 thiev* 371 thieves 371 raini* 282 raining 282 broke 220 claud* 220 claude 220 felix 220 nation 220 deliv* 165 delivre 165 kole 165 zepol 165 amounted 159 comite 159
delm* delma* 657 delmas 657 delma 520 33 170 centre 31 41 10 provide 9 forgot 8 coope* 7 cooperation 7 internationale 7 lived 6 forgo* 5 nouri* 5 nourishment 5 patie* 5
delma delma 992 centre 272 delma* 216 delmas 216 nouri* 200 nourishment 200 patie* 200 patients 200 egliz 188 full 188 grace 188 function 118 ad 117 dadad* 117 dadadou 117 haven* 117
delmas delma* 815 delmas 815 33 64 60 52 accro* 52 accross 52 plaza 52 lumum* 40 lumumba 40 patri* 40 patrice 40 pleae 40 65 31 orchi* 31 orchidee 31 19 24
dema* consideration 294 tomor* 242 tomorrow 242 week 179 consi* 164 deman* 103 demand 103 enter* 103 enterprise 103 solve 103 angel 84 br 84 soint 84 upon 84 lives 72 inter* 70
demain tomor* 1476 tomorrow 1476 cuba 23 showers 23 showe* 20 predi* 11 predicted 11 reach 6 cold 4
demand deman* 414 demand 414 enter* 414 enterprise 414 solve 414 acul 408 lives 354 consideration 306 priva* 281 private 281 helpi* 222 helping 222 case 207 international 180 consi* 171 l 94
demande angel 337 br 337 soint 337 upon 337 bayil* 248 bayilorde 248 insta* 248 instance 248 internationnal 248 mrs 248 petig* 248 petigoave 248 sir 240 student 184 think* 184 thinking 184
deme* tomor* 1193 tomorrow 1193 writed 153 else 147 write* 118 wante* 105 wanted 105 wrong 38 bow 36 knee 36 knees 36 forgotten 18 fast 3
demen tomor* 1193 tomorrow 1193 writed 153 else 147 write* 118 wante* 105 wanted 105 wrong 38 bow 36 knee 36 knees 36 forgotten 18 fast 3
demi aftershoocks 500 sleep* 317 sleeping 317 case 260 sleep 175 croi 102 crois 102 cover* 98 covers 98 350 87 amounts 87 galet* 87 galets 87 gonna 87 tiny 87 acul 63
deny* last 2917 decis* 305 decision 305 proje* 91 project 91 reconstruction 27 also 14 recon* 12
denye last 2917 decis* 305 decision 305 proje* 91 project 91 reconstruction 27 also 14 recon* 12
depa* counties 881 departments 881 lwe 527 lwes 527 ester* 368 estere 368 gabyo* 228 gabyon 228 relie* 228 relief 228 south* 228 southern 228 visit 220 humanitarian 155 human* 117 badly 80
depatman counties 881 departments 881 lwe 527 lwes 527 ester* 368 estere 368 gabyo* 228 gabyon 228 relie* 228 relief 228 south* 228 southern 228 visit 220 humanitarian 155 human* 117 badly 80
depi since 737 listening 177 break* 103 breaked 103 supports 103 liste* 98 gonav* 85 gonave 85 looki* 57 looking 57 bonhe* 51 bonheure 51 point* 51 pointe 51 raque* 51 raquettecommunity 51
depi* deput* 5098 deputy 5098 earli* 464 earlier 464 hasnt 464 msg 464 pm 464 6 284 rubbles 210 decid* 168 decided 168 meeti* 32 meeting 32 until 14 rubbl* 11 authorities 4
depite deput* 5098 deputy 5098 earli* 464 earlier 464 hasnt 464 msg 464 pm 464 6 284 rubbles 210 decid* 168 decided 168 meeti* 32 meeting 32 until 14 rubbl* 11 authorities 4
depo* cv 673 settl* 673 settle 673 site 673 v 673 bisou 155 deposited 155 desti* 155 destiny 155 happi* 155 happiness 155 depos* 130 between 126 learn* 97 learned 97 betwe* 76
depu* emess* 448 emessage 448 watere 448 room 270 bisou 206 deposited 206 desti* 206 destiny 206 happi* 206 happiness 206 water* 195 depos* 173 between 167 cut 154 learn* 130 learned 130
depuis emess* 448 emessage 448 watere 448 room 270 bisou 206 deposited 206 desti* 206 destiny 206 happi* 206 happiness 206 water* 195 depos* 173 between 167 cut 154 learn* 130 learned 130
des recog* 168 recognized 168 des 114 human* 110 undes* 79 undestanding 79 caye 64 cayes 64 regar* 60 regarding 60 informations 58 others 53 d 50 foreign 50 different 44 forei* 44
desa* decen* 1192 rd 519 down 246 decentralization 243 dessa* 232 dessalines 232 desen* 228 desentralise 228 wish 228 maria* 91 mariani 91 culti* 90 cultivate 90 foods* 90 foodstuff 90 pea 90
desann down 823 burning 644 coupe 644 burni* 300 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 rd 84 corn 54
desantralizasyon decentralization 2480 desen* 759 desentralise 759 wish 759 decen* 525 origi* 345 original 345 regions 345 province 157 citie* 78 cities 78 provi* 8 begin 6
dess* champs 695 mar 695 mars 695 champ* 332 desso* 315 dessource 315 lemai* 315 lemaire 315 premi* 315 premiere 315 dessa* 274 dessalines 274 bec 271 governement 271 liabl* 271 liable 271
deva* front 1044 befor* 304 before 304 devac* 224 devacuation 224 remainder 224 rift 224 seism* 224 seismic 224 black 112 cornr* 112 cornrow 112 denim 112 hair 112 printed 112 sees 112
devan front 2087 christian 304 conve* 304 conversation 304 jame 304 james 304 lead 304 looks 304 rigth 304 works 304 black 225 cornr* 225 cornrow 225 denim 225 hair 225 printed 225
devo* must 1419 bible 218 censo* 218 censor 218 leadi* 218 leading 218 soil 218 test 218 tests 218 should 115 book 89 shoul* 78 professor 55 mind 19 profe* 19 prayer 18
devons must 1321 should 585 shoul* 398
dey cheki* 384 chekina 384 philanthropy 384 total 384 behin* 301 behind 301 bariy 259 fleur* 259 fleurimond 259 entra* 196 entrance 196 nonse* 185 nonsensical 185 antoi* 173 antoine 173 alley 128
deye behin* 3732 behind 3732
dezi* foreigners 860 communal 576 petit* 378 petite 378 decre* 325 decrease 325 director 325 greating 325 ideli* 325 idelinquency 325 juvenile 325 dehyd* 238 dehydrated 238 great* 220 secon* 155 second 155
di say 280 said 236 sayin* 168 saying 168 tells 92 retor* 90 retord 90 tell 88 insul* 58 insult 58 mean 56 ministere 52 let 41 spous* 39 spouses 39 1000 38
dieu god 455 prayer 445 praye* 345 rarel* 76 rarely 76 jokin* 61 joking 61 angel 49 br 49 soint 49 upon 49 bible 45 censo* 45 censor 45 leadi* 45 leading 45
dif carrefou 1339 800 843 families 262 dehyd* 238 dehydrated 238 doctor 46 docto* 12 leogane 9 area 6 organization 5 leoga* 4
dife fire 2841 nonse* 111 nonsensical 111 kindl* 7 kindle 7 plate 7 sait 7 tants 7 burning 6 coupe 6 passe* 6 passed 6 ball 5 burni* 3
difi* diffi* 2254 difficult 1501 const* 635 construction 635 carte 159 difficulties 44 difficulty 26 sore 24 throa* 18 throat 18 findi* 13 finding 13 problem 8 drink 6
difikilte diffi* 1281 const* 846 construction 846 carte 821 difficulty 233 difficulties 226 sore 212 throa* 156 throat 156 findi* 67 finding 67 drink 53 problem 11
difisil difficult 13346 diffi* 5
digi* digic* 656 digicel 540 credi* 318 credit 318 recharge 52 refer* 44 referring 44 words 43 provided 38 last 28 sure 25 word 15 digiceel 10 digiciel 10 extra 10 seime 10
digicel digic* 656 digicel 540 credi* 318 credit 318 recharge 52 refer* 44 referring 44 words 43 provided 38 last 28 sure 25 word 15 digiceel 10 digiciel 10 extra 10 seime 10
dim tell 536 responsibility 255 dominican 225 write 138 domin* 116 end 115 reply 111 guys 95 expec* 81 expecting 81 yow 81 used 77 hospitals 74 mind 71 messages 53 sent 51
dire haver* 638 haverst 638 meani* 638 meaning 638 tremo* 400 tremors 400 lovel* 349 lovely 349 stop 316 word 244 bisou 133 deposited 133 desti* 133 destiny 133 happi* 133 happiness 133
dire* direc* 1615 praye* 505 ddp 316 sourt* 316 sourthern 316 torbe* 139 torbeck 139 alert 136 bible 136 censo* 136 censor 136 leadi* 136 leading 136 soil 136 test 136 tests 136
diri rice 1851 sold 232 broke 137 claud* 137 claude 137 felix 137 nation 137 translated 134 cost 100 complaining 98 yeste* 58 yesterday 58 flour 29 cover* 20 covers 20 40 13
diri* 63 539 dikin* 539 dikini 539 robber 539 unah 539 ester* 490 estere 490 visit 293 necessary 276 robbe* 267 neces* 249 steal 243 artib* 103 artibonite 103 l 34 aids 10
dis ten 3233 numbers 1113 2010 245 were 104 these 75 janua* 14 january 14 victim 8 12 6
disp* disap* 1393 disappeared 1393 avail* 339 afternoon 318 debt 268 debts 268 indep* 268 independence 268 willi* 268 willing 268 scholarship 179 schol* 178 190 159 garbl* 159 garbledwhat 159 availability 135
disparet missing 3243 disap* 2764 disappeared 2764 missi* 81
disponib avail* 678 afternoon 636 scholarship 358 schol* 356 190 318 garbl* 318 garbledwhat 318 availability 270 jobpam 270 post 270 poste* 270 posted 270 seeke* 270 seekers 270 criti* 78 critical 78
dist* distr* 777 distribute 288 distt 227 distributing 207 pur 113 rahim 113 distributed 110 distinction 62 donat* 62 donations 62 makay* 62 makaya 62 membe* 62 members 62 nazar* 62 nazareen 62
distribisyon distribute 2309 onnen 707 driven 479 driver 479 measu* 479 measures 479 woud 479 jacqu* 353 jacques 353 fort 239 distribution 222 distributing 116 comes 76 drive* 73 accompany 71 accom* 55
distribiye distributed 865 helps 434 poorl* 434 poorly 434 missions 298 distributing 182 distr* 178 highe* 161 higher 161 raise 161 hasn 151 missi* 126 darbo* 125 darboun 125 leogan 125 dollar 102
distribye distribute 3976 areac* 574 areached 574 jan 574 pont 574 sheltering 574 sonde 574 refuge 159 asked 64 refug* 21 distr* 5 distribution 5
dito* signe* 1324 signeneau 1324 impos* 470 impossible 470 jerem* 382 jeremie 382 just 351 blanc* 168 blanchard 168 silo 168 conditions 113 impasse 67 came 50 impas* 27 didn 22 condi* 21
ditou signe* 1324 signeneau 1324 impos* 470 impossible 470 jerem* 382 jeremie 382 just 351 blanc* 168 blanchard 168 silo 168 conditions 113 impasse 67 came 50 impas* 27 didn 22 condi* 21
djob job 455 tied 358 learn 263 location 201 order 105 last 67 resum* 55 resume 55 home 41 doing 35 stay 21 work 10 locat* 8 witho* 3 without 3
dlo water 274 greeting 54 thirst 54 centre 51 recip* 41 recipient 41 tells 36 archa* 31 archaie 31 thirs* 26 near 22 greet* 19 lumum* 19 lumumba 19 patri* 19 patrice 19
do back 1683 amounted 397 comite 397 delim* 397 delimart 397 diqui* 397 diquini 397 formi* 397 forming 397 incomplet 397 kinds 397 severl 397 tryed 397 victimes 397 amoun* 86 comit* 18
dois supposed 877 studi* 371 studies 371 must 330 christ 244 chris* 209 dead 208 should 146 suppo* 129 shoul* 100 everything 19 continue 9 ve 7 conti* 5
doit must 1590 affai* 296 affaires 296 recog* 186 recognized 186 humanitarian 161 human* 121 socia* 107 social 107 should 85 shoul* 58
doki* papers 5673 paper* 2461 docum* 362 documents 362
dokiman papers 5673 paper* 2461 docum* 362 documents 362
dokt* docto* 1069 doctor 602 docter 309 gener* 309 general 309 contr* 226 control 226 docte* 183 quick* 162 quickly 162 doctors 109 infec* 67 infection 67 eye 49 eyes 49 throa* 29
dokte docto* 1069 doctor 602 docter 309 gener* 309 general 309 contr* 226 control 226 docte* 183 quick* 162 quickly 162 doctors 109 infec* 67 infection 67 eye 49 eyes 49 throa* 29
dola dollars 2559 dolla* 2181 rate 824 goud 91 00 71 debt 38 debts 38 indep* 38 independence 38 willi* 38 willing 38 dollar 32 excha* 28 exchange 28 350 15 amounts 15
domi sleep 765 sleep* 199 sleeping 199 kadav* 183 kadavers 183 sheltery 175 men 88 cracked 83 lived 57 comes 45 police 40 polic* 29 wash 24 363 23 prolongee 23 tired 20
domi* domin* 2122 dominican 632 parties 394 placed 394 place* 333 repub* 134 republic 134 builder 113 compe* 113 competent 113 domingue 113 exper* 113 experiences 113 indom* 113 indomain 113 areas 100
dominikani repub* 3751 republic 3751 dominican 130 domin* 67
dorm* sleep 708 butte 282 moon 282 streets 149 asthm* 97 asthma 97 pill 97 pump 97 vit 97 raini* 63 raining 63 mysel* 42 myself 42 outsi* 35 outside 35 boyer 30
dormir sleep 866 asthm* 267 asthma 267 pill 267 pump 267 vit 267 calle* 66 called 66
dra sheet* 1126 sheets 1126 night* 230 nights 230 werew* 230 werewolfs 230 blankets 176 canno* 128 cannot 128 blank* 97 kensc* 85 kenscoff 85 sleep 52 atten* 34 attention 34 community 34
du du 235 fault 130 region 98 regio* 95 toilets 94 counterpart 85 informs 85 chretian 81 cloth 81 dres 81 dress 81 eph 81 plan 81 rom 81 sismi* 81 sismic 81
dwat law 8038 christian 457 conve* 457 conversation 457 jame 457 james 457 lead 457 looks 457 rigth 457 works 457 look 10 18 6 his 5 bad 4
dwe shouldn 501 owe 376 whale 289 shoul* 258 eartq* 186 eartquake 186 canadian 176 fill 176 tells 169 cap 137 behav* 135 behaviour 135 rainy 135 type 135 close 105 informations 94
dyar* diarrhea 13910 diarr* 226
dyare diarrhea 13910 diarr* 226
dye lord 1892 bow 476 knee 476 knees 476 srt 334 gives 322 soldier 322 soldi* 275 born 245 forgotten 240 consider 207 hour 161 14 153 affra* 101 affraid 101 alive 84
dyob schoolmy 786 least 531 22 467 cv 262 quake 173 job 127 did 60 finished 44 years 27 hope 12 call 10 old 7 since 7 found 6 finis* 5 lot 3
e nets 129 damaged 83 group* 83 groups 83 consc* 70 conscience 70 damag* 61 folk 58 folks 58 world 58 benef* 57 benefit 57 informatic 47 ingen* 47 ingeneer 47 mom 46
eau 27 217 etc 192 assistance 160 berti* 108 bertin 108 using 107 colon 99 foof 99 turge* 99 turgeau 99 umpas* 99 umpasse 99 water 95 made 92 sos 88 choos* 83
ecol* schools 608 school 286 education 139 ministere 117 affec* 105 affected 105 canap* 105 canape 105 fia 105 vert 105 educa* 86 decid* 75 decided 75 bible 57 censo* 57 censor 57
ecole schools 697 education 282 ministere 219 affec* 187 affected 187 canap* 187 canape 187 fia 187 vert 187 educa* 175 decid* 140 decided 140 bible 107 censo* 107 censor 107 leadi* 107
ecoles schools 1020 room 305 school 143 witho* 142 without 142 schoo* 28
ed aid 171 refug* 76 centre 58 bra 57 help 55 greeting 52 nord 49 along 48 la 44 arriv* 37 41 34 parti* 34 victims 33 rivie* 32 riviere 32 60 29
ede tempo* 130 help 125 assyl* 79 assylum 79 tells 52 disas* 47 disaster 47 id 40 repla* 32 replace 32 60 30 accro* 30 accross 30 plaza 30 elim 26 fotam* 26
edem carte 323 plea 231 pleas 231 capab* 225 capable 225 mine 225 wound* 217 wounded 217 boyer 147 micro* 143 microbes 143 catch 111 anyon* 105 anyone 105 spent 99 difficulties 89
eden* help 214
edenou help 214
edh edh 3390 perni* 8 pernier 8 b 4 kid 4 kids 4 doesn 3 lives 3
educ* educa* 1568 education 389 ministere 307 decid* 196 decided 196 culturelle 140 educative 140 enfan* 140 enfants 140 epano* 140 epanouisment 140 fami 140 pour 140 uceee* 140 uceeedh 140 opene 125
effe* announces 476 effer* 476 effert 476 magno* 476 magnola 476 trenb* 476 trenblement 476 false 391 modes* 391 modesty 391 titan* 391 titanic 391 100 380 aik 380 belei* 380 beleive 380
effo* effor* 1797 efforts 240 humil* 190 humiliate 190 ignor* 190 ignore 190 misun* 190 misunderstood 190 dear 176 banki* 153 banking 153 bnc 153 chara* 153 characterized 153 concentement 153 endea* 153
egza* exams 723 exam 700 revie* 521 review 521 rhaet* 521 rhaeto 521 answering 252 moments 252 photo* 252 photocopy 252 admis* 209 admisions 209 admit* 209 admitted 209 postp* 209 postpone 209
egzamen exams 905 exam 877 revie* 652 review 652 rhaet* 652 rhaeto 652 admis* 262 admisions 262 admit* 262 admitted 262 postp* 262 postpone 262 postpones 262 shortly 262 exami* 50 examinations 50
ekri write 918 writi* 377 writing 377 answered 250 times 250 sartr* 128 sartre 128 lapla* 75 laplaine 75 barri* 37 barrire 37 chant* 37 chantiley 37 almos* 30 almost 30 writt* 29
ekri* 2428 1677 informationse 727 tfey 727 bough* 261 bought 261 lawye* 261 lawyer 261 legal 261 paperwork 261 payed 261 residency 261 visas 261 black 168 cornr* 168 cornrow 168 denim 168
ekrim 2428 2242 informationse 971 tfey 971 bough* 349 bought 349 lawye* 349 lawyer 349 legal 349 paperwork 349 payed 349 residency 349 visas 349 paper* 197 anymo* 174 anymore 174 write 24
elek* power 2660 avala* 1029 avalaible 1029 electronic 1029 interesting 1029 elect* 260 light 187 talki* 63 talking 63 electricity 10 sendi* 4 sending 4
elektrisite power 5832 light 411 elect* 21 electricity 21
elev students 1586 anne 248 stude* 227 marie 150 student 66 back 6
elv closes 719 costs 719 exams 395 exam 383 truth 346 join 343 pays 343 truiton 343 whate* 343 whatever 343 state 331 truit* 143 listened 102 close* 95 pupil 75 stude* 41
emai* pepay* 2100 pepayisenyahoo 2100 wesan* 2100 wesantyahoo 2100 fr 1276 2009 981 93 981 biff 981 yahoo 981 youngbiff 981 mail 580 e 559 hayoo 239 tertu* 239 tertulien 239 ngo 28
email pepay* 2100 pepayisenyahoo 2100 wesan* 2100 wesantyahoo 2100 fr 1276 2009 981 93 981 biff 981 yahoo 981 youngbiff 981 mail 580 e 559 hayoo 239 tertu* 239 tertulien 239 ngo 28
empl* job 406 availability 289 jobpam 289 post 289 poste* 289 posted 289 seeke* 289 seekers 289 distroyed 230 care 86 emplo* 46 employment 46 jobpa* 27 www 27 needs 25 work 15
emploi job 495 work 223
en merch* 108 merchandize 108 dnt 99 informatic 88 ingen* 88 ingeneer 88 beg 76 clock 75 late 75 sdude* 67 sdudent 67 occur* 59 occurs 59 burning 56 coupe 56 region 53
enco* again 667 cuba 361 showers 361 showe* 314 still 226 predi* 169 predicted 169 reach 99 cold 68 tomor* 35 tomorrow 35 tonig* 33 tonight 33
encore again 667 cuba 361 showers 361 showe* 314 still 226 predi* 169 predicted 169 reach 99 cold 68 tomor* 35 tomorrow 35 tonig* 33 tonight 33
end sen 515 sens 515 text 219 complete 168 compl* 135 clear 123 notes 114 note 107 message 61 doesn 51 messa* 23 trans* 14 translate 14 thi 10 this 10 impor* 8
enfa* child 600 child* 485 children 267 may 225 adult* 111 adults 111 1189 49 152 49 206 49 2353 49 257 49 3106 49 4000 49 childrens 49 elder* 47 elderly 47
enfant child 2435 enoug* 41 enough 41 spend 40 children 10 child* 9 wife 9 old 6 him 4
enfants child* 638 children 353 adult* 239 adults 239 1189 82 152 82 206 82 2353 82 257 82 3106 82 4000 82 childrens 82 elder* 80 elderly 80 dupon* 74 dupont 74
enfo* infor* 146 information 134 info 97 bit 63 importain 54 imfor* 41 imformations 41 troub* 41 trouble 41 quake 39 infos 33 suffered 33 inforamtion 24 science 23 event* 21 eventuel 21
enfomasyon infor* 156 information 130 info 113 bit 71 quake 49 infos 39 inforamtion 38 shouldn 30 earht* 26 earhtquake 26 event* 25 eventuel 25 preci* 25 precision 25 circu* 16 circulate 16
enfomatyon some 287 worst 175 information 147 sayin* 63 saying 63 infor* 38 comin* 19 coming 19 give 16 pleas* 3 please 3
enje* engin* 2463 engineer 617 coordinates 199 engineers 199 coord* 164 petit 4
enjenye engineer 2360 engin* 1196
enky* worry 11122
enkyete worry 11122
enpa* via 520 havnt 314 autor* 309 autorities 309 chane* 309 chanel 309 crist* 309 cristof 309 told 277 asked 270 campa* 269 campaign 269 impatienntly 269 offer* 269 offering 269 vaksi* 269
enpas via 753 havnt 420 autor* 412 autorities 412 chane* 412 chanel 412 crist* 412 cristof 412 asked 391 told 371 blanc* 158 blanchard 158 silo 158 fanfa* 123 fanfan 123 impasse 63
enpo* importain 1030 function 634 thiev* 619 thieves 619 toilette 410 washi* 410 washington 410 such 312 mobil* 298 mobile 298 unabl* 161 unable 161 10 105 makin* 41 making 41 toile* 28
ensk* include 1062 programm 611 resis* 611 resistred 611 register 513 inclu* 457 sign 359 regis* 353 panif* 251 panification 251 patic* 251 paticipate 251 reorg* 251 reorganizations 251 batis* 158 batiste 158
enskri include 1486 programm 855 resis* 855 resistred 855 register 718 inclu* 640 sign 502 regis* 494 panif* 351 panification 351 patic* 351 paticipate 351 reorg* 351 reorganizations 351 up 34 should 19
ensp* inspe* 6050 inspect 6050 check 416
enspekte inspe* 6050 inspect 6050 check 416
ente* inter* 1692 international 318 fm 186 signa* 139 signal 139 honne* 112 honney 112 kisse* 112 kisses 112 yestu* 112 yesturday 112 listened 79 congr* 43 congratulate 43 authorization 21 ditch 21
entenet internet 4393 inter* 102
entr* cracks 661 crumb* 661 crumbles 661 safe 661 word 403 caraibes 372 w 372 possibility 194 active 191 entre 191 instr* 191 instructions 191 nou 191 nous 191 porta* 191 portable 191
entre cracks 881 crumb* 881 crumbles 881 safe 881 active 255 entre 255 instr* 255 instructions 255 nous 255 porta* 255 portable 255 nou 254 use 238 bisou 206 deposited 206 desti* 206
envo* isn 457 souna* 350 sounami 350 spell* 350 spelling 350 thanking 350 sentence 332 sente* 326 then 131 ve 131 each 112 sent 62 should 53 shoul* 36 reply 33 time 20
epi then 245 abroa* 191 abroard 191 becaue 191 medications 184 thoughts 173 decentralize 145 orthe* 130 orther 130 contr* 127 control 127 expec* 118 expecting 118 yow 118 facul* 115 faculties 115
er repon* 1056 reponening 1056 benef* 1049 benefit 1049 bouquet 374 coi 374 cois 374 lycee 374 plafo* 374 plafocrac 374 youth 276 stand 158 zones 60 anymo* 40 anymore 40 jacqu* 29
es wheth* 1024 whether 1024 suffer 490 febru* 315 february 315 taken 315 testi* 315 testing 315 using 297 made 256 sheet* 205 sheets 205 psychological 173 rescu* 131 rescue 131 heart 112
eske wheth* 112 whether 112 after* 101 doe 96 does 96 crack* 65 true 55 16 53 print 49 aren 41 included 41 tap 41 treating 41 huric* 39 huricanes 39 ocloc* 35
eski* excus* 2423 excuse 2423 sorry 1339
eskiz excus* 2423 excuse 2423 sorry 1339
espa* space 4005
espas space 4005
espe* specially 414 speci* 382 arcah* 238 arcahaie 238 presence 234 presidant 234 real 201 snato 201 espec* 180 especially 180 district 167 he 145 bough* 118 bought 118 lawye* 118 lawyer 118
espesyalman specially 747 speci* 690 presence 424 presidant 424 real 360 snato 360 espec* 325 especially 325 district 300 gabyo* 183 gabyon 183 relie* 183 relief 183 south* 183 southern 183 bra 122
est tsuna* 76 tsunami 76 mail 62 region 61 e 60 lesso* 59 lesson 59 liter* 59 literal 59 translation 59 regio* 58 criti* 55 critical 55 th 52 makin* 48 making 48
et et 269 prayer 88 acces* 68 access 68 losed 68 own 68 praye* 68 26 65 beach 65 wait 65 dengu* 63 dengue 63 yello* 63 yellow 63 great 55 thsnk 53
etaz* states 1638 state* 1436 citiz* 951 citizen 951 brother 248 broth* 216
etazini states 1638 state* 1436 citiz* 951 citizen 951 brother 248 broth* 216
etc etc 2351 griz 455 line 455 lines 455 river* 455 rivera 455 potab* 119 potable 119 colon 92 foof 92 turge* 92 turgeau 92 umpas* 92 umpasse 92 emess* 62 emessage 62
etid study 1266 scola* 624 scolarship 624 specially 333 speci* 307 studi* 305 studies 305 rebuilding 91 distibute 69 gonaive 69 partisans 69 respe* 69 respect 69 ong 60 schol* 51 scholarship 51
etid* students 595 stude* 463 suffered 376 science 258 facul* 243 faculties 243 scien* 217 compu* 141 computer 141 student 140 lives 26 alone 17 young 12 wante* 8 wanted 8 provinces 6
etidyan students 595 stude* 463 suffered 376 science 258 facul* 243 faculties 243 scien* 217 compu* 141 computer 141 student 140 lives 26 alone 17 young 12 wante* 8 wanted 8 provinces 6
etud* students 602 stude* 400 sdude* 205 sdudent 205 afternoon 191 studi* 148 studies 148 schol* 107 scholarship 107 student 97 bello* 81 belloc 81 point 81 study* 81 studying 81 wonde* 81
etudiant stude* 501 students 445 sdude* 341 sdudent 341 student 207 bello* 135 belloc 135 point 135 study* 135 studying 135 wonde* 135 wonder 135 almos* 68 almost 68 great 22 happen 18
etudiants students 1364 student 378 stude* 195
even* efforts 653 dear 481 catastrophy 376 departement 296 weath* 296 weather 296 depar* 276 effor* 262 department 218 bye 205 north 192 catas* 119 flood 66 tsuna* 65 tsunami 65 u 16
extr* archiv 1102 archi* 385 copie* 318 copies 318 registry 318 docum* 298 documents 298 obtai* 249 obtain 249 regis* 99 translate 81 trans* 76 important 45 impor* 43 message 17 anywh* 12
extrait archiv 1102 archi* 385 copie* 318 copies 318 registry 318 docum* 298 documents 298 obtai* 249 obtain 249 regis* 99 translate 81 trans* 76 important 45 impor* 43 message 17 anywh* 12
f bathr* 92 bathroom 92 archiv 84 someo* 78 someone 78 advan* 67 desen* 63 desentralise 63 wish 63 onnen 61 mosqu* 57 mosquito 57 schoolmy 55 24 50 bouka* 50 boukan 50
fair* supposed 271 make 167 studi* 108 studies 108 affai* 95 affaires 95 copie* 87 copies 87 registry 87 docum* 81 documents 81 caye 80 cayes 80 christ 68 obtai* 68 obtain 68
faire supposed 271 make 167 studi* 108 studies 108 affai* 95 affaires 95 copie* 87 copies 87 registry 87 docum* 81 documents 81 caye 80 cayes 80 christ 68 obtai* 68 obtain 68
fait make 438 complete 321 1189 272 152 272 206 272 2353 272 257 272 3106 272 4000 272 childrens 272 elder* 263 elderly 263 compl* 258 orpha* 73 orphans 73 refugees 45
fait* thsnk 522 using 395 sky 366 writt* 354 written 354 made 341 daugh* 307 daughter 307 sheet* 273 sheets 273 bruis* 240 bruised 240 rescu* 174 rescue 174 she 96 beg 58
faites thsnk 522 using 395 sky 366 writt* 354 written 354 made 341 daugh* 307 daughter 307 sheet* 273 sheets 273 bruis* 240 bruised 240 rescu* 174 rescue 174 she 96 beg 58
fami family 363 culturelle 356 educative 356 enfan* 356 enfants 356 epano* 356 epanouisment 356 fami 356 pour 356 uceee* 356 uceeedh 356 famil* 165 et 102 cultu* 100 its 49
fami* family 475 famil* 340 centers 211 finds 211 heber* 211 hebergements 211 oblig* 211 oblige 211 remain 119 1189 52 152 52 206 52 2353 52 257 52 3106 52 4000 52
famille family 621 famil* 282 destroy 42 mole 42 nicol* 42 nicolas 42 dupon* 38 dupont 38 heigh* 38 heights 38 parac* 38 parachuting 38 reser* 38 reserves 38 angel 30 br 30
fanm women 3143 woman 1109 ecogr* 246 ecography 246 pregnate 246 favor 82 possibility 78 helps 69 poorl* 69 poorly 69 antib* 39 antibiotics 39 condo* 39 condoms 39 vitam* 39 vitamines 39
fanm* famil* 444 family 238 families 121 crowd 96 relat* 96 relatives 96 lived 92 favor 54 re 53 refer* 37 referring 37 men 36 words 36 provided 32 cousi* 25 cousin 25
fanmi famil* 393 families 340 family 151 crowd 136 relat* 136 relatives 136 re 101 favor 75 refer* 59 referring 59 words 58 abroa* 53 abroard 53 becaue 53 provided 52 men 46
fanmim lived 462 boyer 419 8 342 kise 342 komin 342 manic* 342 manich 342 squar* 342 square 342 suffered 305 science 210 specified 200 thati 200 scien* 176 cousi* 126 cousin 126
fas 60 633 accro* 633 accross 633 plaza 633 refugee 327 telec* 327 teleco 327 night* 231 nights 231 werew* 231 werewolfs 231 500 228 refer* 207 referring 207 words 203 provided 182
fasi* easy 11122
fasil easy 11122
faso* envir* 514 environment 514 hope 345 lumum* 323 lumumba 323 patri* 323 patrice 323 pleae 323 magis* 280 magistrate 280 manif* 280 manifestation 280 sells 280 solei* 280 soleil 280 parties 256
fason envir* 514 environment 514 hope 345 lumum* 323 lumumba 323 patri* 323 patrice 323 pleae 323 magis* 280 magistrate 280 manif* 280 manifestation 280 sells 280 solei* 280 soleil 280 parties 256
fatr* trash 4974 garba* 3484 garbage 3484 grave* 103 gravel 103 remov* 103 remove 103 current 9 curre* 3
fatra trash 4974 garba* 3484 garbage 3484 grave* 103 gravel 103 remov* 103 remove 103 current 9 curre* 3
fe make 92 do 73 doing 40 did 36 let 32 head 31 heada* 31 headache 31 psychological 27 proce* 21 way 20 order 18 cooki* 17 cookies 17 diape* 17 diapers 17
feli* congr* 1844 congratulate 1844 false 34 modes* 34 modesty 34 titan* 34 titanic 34 fm 21 signa* 16 signal 16 great 5 made 5 acces* 4 access 4 seaso* 3 season 3
fem plastic 436 stay 327 digiciel 268 extra 268 plast* 210 crowd 198 relat* 198 relatives 198 oh 187 hope 172 se 170 deal 159 devac* 134 devacuation 134 remainder 134 rift 134
feme* closed 2280 febru* 630 february 630 taken 630 testi* 630 testing 630 close* 493 psychological 346 medical 188 meeti* 27 meeting 27 close 12 psych* 4
femen closed 4560 close* 985 close 24
fen diing 541 lafer* 541 laferone 541 killi* 454 killing 454 aviat* 287 aviation 287 mainl* 287 mainly 287 mr 287 responsables 287 steet 287 thhe 287 exten* 263 extended 263 located 146
fet decentralize 384 goode* 270 goodevening 270 orien* 270 oriental 270 authorization 211 ditch 211 intervene 211 takes 211 plase 175 end 155 building 154 effor* 152 admis* 138 admisions 138 admit* 138
fi girl 1852 16 113 play 97 nonse* 85 nonsensical 85 notes 66 note 62 participate 37 person 18 perso* 13 thi 6 this 6 parti* 4
fila* phila* 1955 havnt 421 told 372 20 305 philanthropic 255 survivors 164 cheki* 144 chekina 144 philanthropy 144 total 144 behin* 113 behind 113 among 88 messages 56 alley 48 remem* 10
fin posse* 217 possess 217 left 166 young 156 houses 135 suffered 133 langu* 130 languages 130 termi* 130 terminate 130 house* 122 minus* 108 minustah 108 rte 108 supplies 108 suppl* 106
fini finished 525 finis* 458 over 457 end 229 away 184 240 129 stopp* 119 stopped 119 throw 97 retor* 84 retord 84 done 74 tremo* 72 tremors 72 stop 57 calam* 55
floo* flood 1517 jaffa* 348 jaffaabad 348 tori 348 crop 205 crops 205 kachi* 205 kachipul 205 dam 158 daily 131 gov 131 income 131 kambr 131 plz 131 shada* 131 shadadkot 131
flood flood 1517 jaffa* 348 jaffaabad 348 tori 348 crop 205 crops 205 kachi* 205 kachipul 205 dam 158 daily 131 gov 131 income 131 kambr 131 plz 131 shada* 131 shadadkot 131
fm fm 497 big 381 signa* 370 signal 370 recharging 255 recha* 228 ll 218 small 186 fathe* 176 father 176 cell 117 congr* 114 congratulate 114 must 28 phone 10 mothe* 4
fmen close* 1572 close 672 schools 259 renew 235 president 191 closes 146 costs 146 closed 143 bj 94 doors 94 office 71 truth 70 presi* 67 carfo* 35 carfour 35 saw 26
fok must 558 produ* 176 producing 176 losed 127 own 127 bouquet 124 coi 124 cois 124 lycee 124 plafo* 124 plafocrac 124 seems 121 belongs 110 greething 110 recom* 110 recommendation 110
fonk* funct* 725 functioning 547 carfo* 523 carfour 523 operate 421 opera* 417 worki* 363 working 363 burea* 115 bureau 115 currently 115 functionning 115 inform 115 urgency 115 tryin* 72 trying 72
fonksyon wich 1290 worki* 627 working 627 burea* 382 bureau 382 currently 382 functionning 382 inform 382 urgency 382 funct* 231 cafe 210 cyber 210 fougy 116 9 94 curre* 70 carfo* 60
font* fonta* 1392 fontamara 1392 re 98 something 37 somet* 25 aren 20 included 20 hungry 15 35 12 mormo* 12 mormon 12 publi* 12 public 12 43 11 hungr* 9 differents 8
fontamara fonta* 1392 fontamara 1392 re 98 something 37 somet* 25 aren 20 included 20 hungry 15 35 12 mormo* 12 mormon 12 publi* 12 public 12 43 11 hungr* 9 differents 8
food r 463 hurry 409 hayoo 278 tertu* 278 tertulien 278 town 211 noire 202 pista* 188 pistache 188 fr 170 savan* 168 savane 168 perni* 163 pernier 163 bags 83 mat 83
for hayoo 335 tertu* 335 tertulien 335 madne* 297 madness 297 fr 205 bles 191 bless 191 your 132 efforts 123 contimue 114 direction 114 gods 114 prayers 114 ur 114 u 109
fou darli* 572 darling 572 crazy 448 b 325 kid 294 kids 294 edh 233 nonse* 185 nonsensical 185
fr frere* 865 freres 865 ganna 300 brother 271 broth* 236 jorki* 232 jorking 232 hayoo 201 tertu* 201 tertulien 201 closes 170 costs 170 fr 123 sartr* 108 sartre 108 truth 82
fran* franc* 1839 frenc* 701 french 701 plase 291 francais 152 svp 152 debt 124 debts 124 indep* 124 independence 124 willi* 124 willing 124 exams 95 official 93 exam 92 france 90
frap* hit 1634 struck 737 struc* 677 block* 205 blocks 205 falli* 205 falling 205 moya 205 lwe 37 lwes 37 walk 34 firm 31 massi* 31 massive 31 burie* 27 buried 27
frape hit 1684 bless* 483 blessed 483 lwe 171 lwes 171 firm 134 massi* 134 massive 134 struck 124 struc* 114 longe* 74 longer 74 night* 69 nights 69 werew* 69 werewolfs 69
fre brother 2244 broth* 1956
fred* cold 1276 ave 333 coner 333 didnt 333 sogeb* 333 sogebank 333 bariy 130 fleur* 130 fleurimond 130 arms 124 legs 124 potab* 122 potable 122 berna* 101 bernard 101 ecole 101
fredi cold 930 arms 337 legs 337 potab* 320 potable 320 arm 213 bariy 194 fleur* 194 fleurimond 194 casez 171 holes* 171 holese 171 poors 171 tahnk 171 four 166 flu 148
frer* brothers 1396 detai* 580 detail 580 frere 580 jumba* 580 jumbala 580 litle 580 brother 459 broth* 400 shelter 154 4 118 shelt* 102 club 3
frere brothers 931 detai* 774 detail 774 frere 774 jumba* 774 jumbala 774 litle 774 brother 306 broth* 267 shelter 205 4 158 shelt* 136 club 4
freres brothers 2793 brother 918 broth* 800
fret cold 3078
fwa answered 915 times 915 human 468 picture 468 decre* 323 decrease 323 director 323 greating 323 ideli* 323 idelinquency 323 juvenile 323 pictu* 223 great* 219 proje* 214 project 214 secon* 154
fwi fruit 15958
fy mulle* 430 muller 430 ambroide 426 salem 426 comitee 414 informatioon 414 organised 414 commitee 380 medicaitons 380 necessities 380 feuil* 302 feuilles 302 avenu* 210 avenue 210 ambro* 198 maglo* 198
g piece 845 1000 523 ht 523 promi* 523 promised 523 recharge 438 40 396 hard 396 rough* 396 roughly 396 tin 396 lovel* 351 lovely 351 sold 118 00 85 bring 48
gade look 1198 david* 346 davidson 346 paul 346 plese 346 ruell* 346 ruelle 346 treated 346 operate 323 opera* 320 115 271 chava* 271 chavanne 271 impass 271 mal 271 wat 271
gani* organ* 1011 greeting 378 mulle* 191 muller 191 comitee 183 informatioon 183 organised 183 commitee 169 medicaitons 169 necessities 169 greet* 136 feuil* 134 feuilles 134 organizations 49 understanding 44 comit* 37
gaso* boy 2733 ent 690 son 686 man 490 antib* 306 antibiotics 306 condo* 306 condoms 306 vitam* 306 vitamines 306 langu* 289 languages 289 termi* 289 terminate 289 iron 200 guy 28
gason boy 2733 ent 690 son 686 man 490 antib* 306 antibiotics 306 condo* 306 condoms 306 vitam* 306 vitamines 306 langu* 289 languages 289 termi* 289 terminate 289 iron 200 guy 28
gaz gas 7979 gazol* 1640 gazoline 1640 price 1320
gazo* gasol* 5098 gasoline 5098 diese* 975 diesel 975 fuel 975 gallo* 975 gallon 975 selli* 975 selling 975
gazolin gasol* 5098 gasoline 5098 diese* 975 diesel 975 fuel 975 gallo* 975 gallon 975 selli* 975 selling 975
gen there 55 have 52 has 31 no 30 build* 29 cause 29 cite 22 problems 17 certi* 15 certificate 15 domin* 15 appea* 14 seems 14 measl* 13 measle 13 frequ* 12
gens cay 438 overp* 438 overpopulation 438 overw* 438 overwhelmed 438 risin* 438 risings 438 people 105 goods 81 peopl* 76 secur* 25 security 25 cost 8 caye 3 cayes 3
geny* shortage 261 lagonav 232 edh 144 ent 119 son 118 kind 112 short* 102 assisting 98 limit* 98 limited 98 decis* 97 decision 97 mail 97 e 93 behav* 88 behaviour 88
genyen shortage 273 lagonav 243 edh 150 ent 124 son 124 kind 117 short* 107 assisting 103 limit* 103 limited 103 mail 101 e 98 behav* 92 behaviour 92 rainy 92 type 92
gin mis 456 miss 456 arcah* 357 arcahaie 357 problem 345 signa* 297 signal 297 greetings 166 resso* 166 ressources 166 wipe 166 wipes 166 hungra 124 otherwise 120 hygie* 86 hygienic 86
goch left 2090
god bles 501 bless 501 francais 386 svp 386 contimue 175 direction 175 gods 175 prayers 175 ur 175 u 139 efforts 132 direc* 121 dear 97 pray 88 protection 79 franc* 77
gona* gonai* 1048 gonaives 629 peoples 391 bonhe* 140 bonheure 140 point* 140 pointe 140 raque* 140 raquettecommunity 140 350 111 amounts 111 galet* 111 galets 111 gonna 111 tiny 111 sold 66
gonayiv peoples 1374 gonai* 408 break* 382 breaked 382 supports 382 distibute 223 gonaive 223 partisans 223 respe* 223 respect 223 disti* 107 gonaives 82 lived 59 part 52 nobod* 24 nobody 24
goud* earthquake 224 earth* 128
goudougoudou earthquake 224 earth* 128
gouv* government 565 gover* 545 gourv* 239 gourvernement 239 gouvernement 115 repor* 105 report 105 gouve* 72 opini* 64 opinion 64 personal 64 pictu* 61 doesn 53 infos 44 cleaned 41 homes 41
gouvenman government 512 gover* 494 gourv* 314 gourvernement 314 pictu* 198 gouvernement 150 repor* 137 report 137 cleaned 136 homes 136 gouve* 94 doesn 69 infos 57 frame 24 culti* 21 cultivate 21
gran archives 514 gerar* 408 gerard 408 lose 244 ravin 210 group 191 grand 171 invol* 144 involved 144 pillage 144 greetings 140 resso* 140 ressources 140 wipe 140 wipes 140 danjo* 130
gran* adult 266 hungr* 206 hunge* 188 hunger 188 hungry 186 drug 173 angry 137 medec* 70 stavi* 70 staving 70 grand 60 drugs 54 ansde* 34 ansdeno 34 grand* 34 grandoie 34
grangou hungr* 296 hungry 248 hunge* 238 hunger 238 angry 202 stavi* 106 staving 106 cause 41 ddp 35 sourt* 35 sourthern 35 dying 30 axina 25 bidon 25 dika 25 dikas 25
grangu hunge* 741 hunger 741 hungry 83 hungr* 48
granmoun adult 2079 old 597 medecin 347 incomplete 273 incom* 251 require 243 danjo* 191 danjour 191 urege* 191 uregent 191 downt* 143 downtown 143 given 114 requi* 95 medec* 78 suppose 71
gras born 417 consider 352 hour 275 14 261 recharging 255 recha* 228 desin* 216 desinfectant 216 greet 216 perdo* 216 perdonable 216 usaid 216 toilet 181 affra* 172 affraid 172 alive 143
grat* free 1093 ecogr* 252 ecography 252 pregnate 252 recharging 96 recha* 85 favor 84 possibility 80 cell 44 rapid* 38 rapidly 38 tc 38 contr* 34 control 34 hospital 28 plate* 28
gratis free 940 ecogr* 306 ecography 306 pregnate 306 recharging 109 favor 102 recha* 98 possibility 97 rapid* 81 rapidly 81 tc 81 treatment 79 contr* 73 control 73 plate* 55 plateau 55
grav serio* 14117 serious 14117
gres* gress* 1001 gressier 1001 hayoo 31 tertu* 31 tertulien 31 fr 19 24 12 bouka* 12 boukan 12 earli* 10 earlier 10 hasnt 10 msg 10 pm 10 start* 7 started 7
gresye gress* 991 gressier 991 24 27 bouka* 27 boukan 27 earli* 20 earlier 20 hasnt 20 msg 20 pm 20 start* 16 started 16 6 12 rubbles 9 decid* 7 decided 7
grip flu 5055 cough 2325 potab* 120 potable 120 cold 51 medecine 35 infec* 24 infection 24 etc 4 fever 4 medec* 3
gwo large 1753 frequ* 312 frequency 312 prvie* 312 prview 312 burning 214 coupe 214 throu* 197 through 197 firm 167 massi* 167 massive 167 big 145 he 110 burni* 100 front* 98
gwos* pregnant 3486 pregn* 1011
gwoses pregnant 3486 pregn* 1011
gwou* ravin 548 group 497 communicate 350 enabl* 350 enable 350 neighborhoods 350 organize 350 set 350 6227 323 devel* 323 development 323 humanist 323 mhd 323 movem* 323 movement 323 responsible 175
gwoup ravin 548 group 497 communicate 350 enabl* 350 enable 350 neighborhoods 350 organize 350 set 350 6227 323 devel* 323 development 323 humanist 323 mhd 323 movem* 323 movement 323 responsible 175
h clock 366 late 366 pwers* 339 pwerson 339 symbo* 339 symbols 339 uses 339 study 271 ten 230 schol* 201 scholarship 201 debit 195 flowe* 195 flowed 195 h 195 liqui* 195
habi* chretian 543 cloth 543 dres 543 dress 543 eph 543 rom 543 live 459 dupon* 229 dupont 229 heigh* 229 heights 229 parac* 229 parachuting 229 reser* 229 reserves 229 professor 40
habite live 689 dupon* 343 dupont 343 heigh* 343 heights 343 parac* 343 parachuting 343 reser* 343 reserves 343 professor 60 9 54 goods 48 profe* 21
hai watan 625 c 420 yar 315 accommodation 214 suffi* 214 sufficient 214 sukku* 171 sukkur 171 absol* 117 absolutely 117 bund 117 bunds 117 requirement 117 sajaw* 117 sajawal 117 shelterless 117
hain havn 338 watta* 338 wattan 338 areas 252 absol* 234 absolutely 234 bund 234 bunds 234 requirement 234 sajaw* 234 sajawal 234 shelterless 234 sitti* 234 sitting 234 surja* 234 surjani 234
hait* haiti* 267 haiti 244 haitien 241 haitian 227 bags 37 mat 37 mats 37 waters 37 cap 34 wenee* 30 weneed 30 airli* 28 airlines 28 ny 28 round 28 ticke* 28
haiti haiti 331 offer 119 haitian 106 bags 49 mat 49 mats 49 waters 49 wenee* 39 weneed 39 airli* 35 airlines 35 ny 35 round 35 ticke* 35 ticket 35 towar* 35
haitien haitien 1475 cap 544 haiti* 227 coope* 100 cooperation 100 internationale 100 banki* 80 banking 80 bnc 80 chara* 80 characterized 80 concentement 80 endea* 80 endeavour 80 estab* 80 establishment 80
he him 456 crop 279 crops 279 kachi* 279 kachipul 279 los 152 loss 152 caused 143 sort 130 passp* 128 passport 128 daily 115 gov 115 income 115 kambr 115 plz 115
help r 170 hurry 149 comity 124 mojad 124 hayoo 122 tertu* 122 tertulien 122 bened* 110 benediction 110 steal* 99 stealing 99 62 84 docteur 84 noel 84 nombe* 84 nomber 84
hier yeste* 969 yesterday 969 honne* 448 honney 448 kisse* 448 kisses 448 yestu* 448 yesturday 448 listened 315 didn 18 liste* 10
hopi* hospital 1143 hospi* 605 treatment 221 treat* 93 free 13
hopital hospital 1143 hospi* 605 treatment 221 treat* 93 free 13
hui today 698 isn 275 ve 79 sent 37 should 32 shoul* 22 after 7
i fifa 171 game 171 misse* 138 missed 138 breathing 124 colds 124 influ* 124 influenza 124 madne* 122 madness 122 conte* 111 content 111 understood 111 sorry 106 anywa* 67 anyways 67
ijan urgen* 931 urgent 467 builder 188 compe* 188 competent 188 domingue 188 exper* 188 experiences 188 indom* 188 indomain 188 burea* 92 bureau 92 currently 92 functionning 92 inform 92 urgency 92
ijan* sheltery 849 emerg* 326 emergency 326 driven 244 driver 244 measu* 244 measures 244 woud 244 answers 243 temporary 243 areac* 189 areached 189 jan 189 pont 189 sheltering 189 sonde 189
ijans sheltery 849 emerg* 326 emergency 326 driven 244 driver 244 measu* 244 measures 244 woud 244 answers 243 temporary 243 areac* 189 areached 189 jan 189 pont 189 sheltering 189 sonde 189
il antis* 185 antiseismic 185 anywh* 184 anywhere 184 answered 147 times 147 ve 113 becoming 106 complicated 106 forwa* 106 forward 106 waste 106 tsuna* 90 tsunami 90 despr* 79 desprate 79
imig* immig* 666 immigration 666 passp* 602 passport 602 printing 340 print* 217 procedures 135 homeland 34 renew 24 answering 19 moments 19 photo* 19 photocopy 19 dad 15 closed 14 homel* 10
imigrasyon immig* 1396 immigration 1396 printing 982 print* 627 procedures 271 homeland 99 passp* 82 passport 82 renew 53 answering 37 moments 37 photo* 37 photocopy 37 closed 32 dad 30 homel* 30
imp bb 617 couti* 617 coutinue 617 impasse 569 75 426 mahot* 426 mahotie 426 alexi* 277 alexie 277 nd 277 energ* 242 energy 242 impas* 231 palom* 179 paloma 179 prole* 179
impa* impas* 463 beb 197 othe 197 raine 197 colon 159 foof 159 turge* 159 turgeau 159 umpas* 159 umpasse 159 maria* 144 mariani 144 starv* 132 starving 132 alix 122 champagne 122
impas maria* 565 mariani 565 115 363 chava* 363 chavanne 363 impass 363 mal 363 wat 363 desal* 221 desaline 221 lunyo* 221 lunyon 221 lunyone 221 prolonging 221 sant 221 unity 221
impasse chretien 523 chret* 503 alix 476 champagne 476 colem* 476 coleman 476 flash 476 lamp 476 roy 476 colon 426 foof 426 turge* 426 turgeau 426 umpas* 426 umpasse 426 clerc* 379
in dam 600 hurry 289 undes* 218 undestanding 218 fifa 196 game 196 misse* 139 missed 139 noire 109 human 108 picture 108 sorry 106 pista* 101 pistache 101 savan* 91 savane 91
inco* north* 425 northern 425 resul* 425 result 425 humil* 365 humiliate 365 ignor* 365 ignore 365 misun* 365 misunderstood 365 1842 320 bulan 320 interest 320 kite 320 nan 320 pase 320
info* infor* 159 information 112 informations 68 allwa* 40 allways 40 other* 38 ambas* 37 ambassy 37 rendezvous 37 residence 37 grand 32 civil 28 complete 25 informatic 25 ingen* 25 ingeneer 25
infomasyon sport 623 organizations 415 allwa* 193 allways 193 earthquakes 173 ambas* 157 ambassy 157 rendezvous 157 residence 157 information 101 hungra 82 otherwise 79 protect 68 aftershocks 54 other* 50 resid* 44
information information 221 grand 163 france 144 refuge 104 fault 98 false 71 modes* 71 modesty 71 titan* 71 titanic 71 infor* 57 canada 49 aftershocks 48 franc* 43 goave 41 isn 26
informations informations 331 addit* 267 additional 267 mosquitoes 267 infor* 100 information 69 gave 62 happened 51 plan 51 sismi* 51 sismic 51 econo* 40 economic 40 isn 40 waitt* 40 waitting 40
iniv* unive* 1488 university 1097 handi* 180 handing 180 handling 180 techn* 180 technicians 180 universities 30 handl* 20 institutions 17 states 13 state* 12 white* 11 whites 11 accou* 10 accounting 10
inivesite unive* 1680 university 531 universities 344 accou* 164 accounting 164 cazea* 164 cazeau 164 compt* 164 comptables 164 drive 164 sciences 164 universit 164 states 149 state* 130 reopening 30 reope* 26
inivsite university 1410 unive* 451 quest* 317 question 317 handi* 315 handing 315 handling 315 techn* 315 technicians 315 gerar* 132 gerard 132 gouvernment 93 resto* 93 restore 93 handl* 34 institutions 30
inon* flooding 2875 flood* 1090 flood 372 aux 6
inondasyon flood 2264 flooding 1760 flood* 667
inonde flooding 2993 flood* 1134 flood 108 aux 57
inst* insti* 948 educt* 435 eduction 435 resou* 435 resource 435 active 191 entre 191 instr* 191 instructions 191 nou 191 nous 191 porta* 191 portable 191 accep* 179 accepting 179 institutiones 179
inte* inter* 1000 wait 284 international 220 coope* 170 cooperation 170 internationale 170 atten* 148 attention 148 community 148 damie* 148 damier 148 glad 148 int 148 kabar 148 impatiently 111 since* 111
is loui 520 louis 520 destroyed 160 destr* 159 bai 145 creol 145 ingli* 145 inglish 145 culturelle 142 educative 142 enfan* 142 enfants 142 epano* 142 epanouisment 142 fami 142 pour 142
isit here 1917 affil* 167 affiliation 167 jeune* 167 jeunesse 167 jpp 167 pouvo* 167 pouvoir 167 populaire 68 longe* 8 longer 8
it desso* 236 dessource 236 lemai* 236 lemaire 236 premi* 236 premiere 236 anywa* 233 anyways 233 nigga 233 yo 230 emerg* 222 emergency 222 crisi* 156 crisis 156 management 156 recov* 156
itil* user 1482 users 1482 admin* 399 administrations 399 burnig 399 depose 399 severals 399 thout* 399 thouth 399 kindl* 368 kindle 368 plate 368 sait 368 tants 368 thems* 164 themselves 164
j 27 75 news 72 acces* 71 access 71 assistant 61 mireb* 61 mirebalais 61 good 58 supposed 54 everything 50 study 50 bj 49 doors 49 ceism* 48 ceisme 48 foreign 38
jakm* jacme* 1011 jacmel 1011 bidon 186 dika 186 dikas 186 jackm* 186 jackmel 186 lokad* 186 lokadi 186 lolo 186 paske* 186 pasket 186 stava* 186 stavation 186 highe* 77 higher 77
jakmel jacme* 1011 jacmel 1011 bidon 186 dika 186 dikas 186 jackm* 186 jackmel 186 lokad* 186 lokadi 186 lolo 186 paske* 186 pasket 186 stava* 186 stavation 186 highe* 77 higher 77
jama* never 642 doubt 93 calva* 69 calvaire 69 lazar* 69 lazarre 69 morne 69 world 56 rarel* 54 rarely 54 sentence 40 sente* 39 cousi* 19 cousin 19 leave 16 then 16
jamais never 642 doubt 93 calva* 69 calvaire 69 lazar* 69 lazarre 69 morne 69 world 56 rarel* 54 rarely 54 sentence 40 sente* 39 cousi* 19 cousin 19 leave 16 then 16
jan wrote 145 rserv* 126 rservoire 126 provide 111 wet 90 benef* 81 benefit 81 situation 74 fast 70 situa* 70 bow 69 knee 69 knees 69 leogane 68 diing 65 lafer* 65
janm never 276 leg 124 distribution 116 victime 106 carrefou 101 gotte* 83 gotten 83 martin 59 1000 51 ht 51 promi* 51 promised 51 respo* 49 363 47 prolongee 47 any 43
janv* janua* 680 january 680 12 233 tuesd* 191 tuesday 191 juana* 152 juanary 152 2010 131 address 70 betai* 67 betails 67 kille* 67 killed 67 plant* 67 plantation 67 weeks 67
janvier janua* 984 january 984 tuesd* 465 tuesday 465 13 64 12 22 bady 19 2010 6
janvye juana* 787 juanary 787 12 369 remak* 313 remake 313 janua* 219 january 219 event 133 resca* 133 rescape 133 sine 133 thurs* 133 thursday 133 betai* 127 betails 127 kille* 127
je great 101 am 68 love 54 ve 52 eye 49 eyes 49 joke 48 jokes 48 subsc* 43 subscribe 43 clock 36 late 36 back 34 prefe* 33 prefer 33 beg 32
jean poten* 407 potent 407 speak* 407 speaking 407 voice* 407 voices 407 looki* 363 looking 363 ti 347 goave 173 name 117 listen 84 mothe* 61 mother 61 population 8 popul* 7
jedi event 474 resca* 474 rescape 474 sine 474 thurs* 474 thursday 474 broad* 337 broadcast 337 fanat* 337 fanatic 337 incon* 337 inconditional 337 luco 337 raoul 337 tiot 337 dehyd* 238
jen young 1665 youth 821 allah 162 aug 162 cityn* 162 citynadra 162 dera 162 hen 162 jari 162 jen 162 jin 162 jo 162 ju 162 keh 162 logo 162 mojod 162
jere* jerem* 1408 jeremie 1408 jorki* 464 jorking 464 decre* 15 decrease 15 director 15 greating 15 ideli* 15 idelinquency 15 juvenile 15 great* 10 secon* 7 second 7 occur* 4 occurs 4
jeremi jerem* 1250 jeremie 1250 jorki* 580 jorking 580 decre* 47 decrease 47 director 47 greating 47 ideli* 47 idelinquency 47 juvenile 47 great* 32 secon* 22 second 22 signa* 17 signal 17
jesu* jesu 983 jesus 983 beate* 680 beaten 680 domingo 271 decre* 244 decrease 244 director 244 greating 244 ideli* 244 idelinquency 244 juvenile 244 great* 165 secon* 117 second 117 bened* 91
jesus jesu 1310 jesus 1310 domingo 361 decre* 325 decrease 325 director 325 greating 325 ideli* 325 idelinquency 325 juvenile 325 great* 220 secon* 155 second 155 bened* 121 benediction 121 direc* 43
jezi lord 1438 jesu 1115 jesus 1115 necessary 276 neces* 249 despise 66 hey 66 sache* 66 sachet 66 despi* 27 among 22 groun* 6 ground 6
jisk* calls 413 break 227 causes 227 occur 227 earli* 143 earlier 143 hasnt 143 msg 143 pm 143 amounted 125 comite 125 delim* 125 delimart 125 diqui* 125 diquini 125 formi* 125
jiska men 243 earli* 214 earlier 214 hasnt 214 msg 214 pm 214 amounted 188 comite 188 delim* 188 delimart 188 diqui* 188 diquini 188 formi* 188 forming 188 incomplet 188 kinds 188
job marit* 850 maritime 850 mail 576 e 555 avala* 453 avalaible 453 electronic 453 interesting 453 jobs 398 campa* 232 campaign 232 impatienntly 232 offer* 232 offering 232 vaksi* 232 vaksination 232
jodi today 482 aftershock 191 bit 141 telli* 109 telling 109 excha* 100 exchange 100 urgent 94 sms 69 urgen* 67 betwenn 60 dyoba* 60 dyobal 60 dyobe* 60 dyobel 60 juvenat 60
jodi* goud 459 00 360 today 331 dollar 163 findi* 145 finding 145 rate 135 earli* 133 earlier 133 hasnt 133 msg 133 pm 133 hungra 106 otherwise 102 6 81 other* 64
jodia goud 535 00 420 today 386 dollar 190 findi* 170 finding 170 rate 157 earli* 155 earlier 155 hasnt 155 msg 155 pm 155 6 95 rubbles 70 decid* 56 decided 56
jou days 469 day 416 cyclon 158 shada 146 archive 133 reopen 133 than 128 usa 86 long 68 still 68 belie* 66 believe 66 texts 53 below 50 intac* 45 intact 45
jour days 2041 day 151
jour* day 1080 compr* 138 comprehesion 138 counting 138 days 94 13 53 become 40 dream* 40 dreamer 40 dreams 40 lonel* 40 lonely 40 styli* 40 stylist 40 becom* 22 enoug* 16
jours day 611 days 545 13 432 become 116 dream* 116 dreamer 116 dreams 116 lonel* 116 lonely 116 styli* 116 stylist 116 becom* 64 janua* 18 january 18 bad 5 learn 3
jwe boul 858 phone* 858 phones 858 play 483 two 102
jwen cam 100 artib* 89 artibonite 89 pwenl* 88 pwenla 88 also 76 plea 63 pleas 63 provide 62 43 60 debus* 60 debussy 60 ent 59 son 58 fixed 56 request 54
jwen* find 89 didn 45 received 44 these 42 found 40 recei* 38 get 36 any 34 plast* 33 paspo* 31 pasport 31 aid 25 got 25 gotte* 25 gotten 25 reach 25
jwenn find 84 received 46 didn 44 these 44 found 42 recei* 39 get 37 any 35 plast* 35 paspo* 33 pasport 33 aid 26 gotte* 26 gotten 26 reach 26 got 25
jwn receive 1545 recei* 228 found 184 get 3
k c 191 happening 176 kid 174 kids 174 risk 157 frame 153 retur* 107 least 100 solid* 100 solidarity 100 solin* 100 solino 100 breathing 88 colds 88 influ* 88 influenza 88
ka can 91 crack* 49 again 41 get 23 allow* 21 allowed 21 long 21 due 20 take 20 benef* 19 benefit 19 dominican 19 carry 18 coordinates 18 engineers 18 flie 18
kab able 1649 neighbour 713 compa* 678 company 678 neigh* 302 leg 97 far 49 helpi* 23 helping 23 broke* 7 broken 7 he 3
kaba* bed 6644 atten* 25 attention 25 community 25 damie* 25 damier 25 glad 25 int 25 kabar 25 enjoy 4
kabann bed 6829
kada* bodie* 4370 bodies 4370 corps* 4370 corpses 4370 kadav* 1785 kadavers 1785 comes 437 wash 236 suppose 132 suppo* 10
kadav bodie* 4370 bodies 4370 corps* 4370 corpses 4370 kadav* 1785 kadavers 1785 comes 437 wash 236 suppose 132 suppo* 10
kado digiciel 723 extra 723 deal 430 refer* 276 referring 276 words 271 provided 242 someo* 155 someone 155 sure 155 so 102 word 92 digic* 69 digicel 69 location 52 few 45
kafo* carre* 435 carrefour 382 carfo* 215 carfour 215 shada 152 caref* 151 carefour 151 york 151 forgot 109 forgo* 68 wich 63 atten* 44 attention 44 community 44 damie* 44 damier 44
kafou carre* 431 carrefour 362 carfo* 225 carfour 225 caref* 159 carefour 159 york 159 shada 157 forgot 113 forgo* 71 wich 67 atten* 47 attention 47 community 47 damie* 47 damier 47
kamy* truck 10569
kamyon truck 10569
kan camp 2693 kwade* 504 kwadebouke 504 high 181 homeless 55 camps 35 thought 35 homel* 27 63 20 dikin* 20 dikini 20 robber 20 unah 20 bathr* 12 bathroom 12 robbe* 10
kana* canad* 1851 canal 538 mount* 535 mountain 535 bwa 284 kanal 284 returned 284 canada 266 gonaives 201 canadian 160 fill 160 gonai* 93 boi 76 bois 76 paspo* 26 pasport 26
kanada canad* 3702 canada 532 canadian 320 fill 320 paspo* 52 pasport 52 conditions 12
kanp* stand 1669 gouvernment 417 resto* 417 restore 417 campa* 284 campaign 284 impatienntly 284 offer* 284 offering 284 vaksi* 284 vaksination 284 broke 268 claud* 268 claude 268 felix 268 nation 268
kanpe stand 3338 broke 551 claud* 551 claude 551 felix 551 nation 551 stop 233 cover* 78 covers 78
kap liket* 143 liketo 143 going 108 balls 80 belle 80 case 71 handle 71 hand 70 rhe 67 expec* 65 expecting 65 yow 65 anse 59 l 59 friends 53 reach* 47
kapa* able 259 aftershoocks 241 retor* 181 retord 181 treatment 143 capab* 117 capable 117 mine 117 responsibility 105 assisting 95 limit* 95 limited 95 moreo* 85 moreover 85 white* 84 whites 84
kapab able 271 aftershoocks 252 retor* 189 retord 189 treatment 150 capab* 123 capable 123 mine 123 responsibility 110 assisting 100 limit* 100 limited 100 moreo* 89 moreover 89 white* 88 whites 88
kapi* capit* 1402 capital 1402 necessary 138 neces* 124 businesses 15 enjoy* 15 enjoying 15 pillaging 15 stand* 15 standing 15 store* 15 stores 15 micro* 6 microbes 6 frame 5 catch 4
kapital capit* 1683 capital 1683 businesses 18 enjoy* 18 enjoying 18 pillaging 18 stand* 18 standing 18 store* 18 stores 18 frame 7 micro* 7 microbes 7 catch 5 rebuilding 5
kat card 450 cards 143 distribution 137 carte 93 assisting 76 limit* 76 limited 76 phone 76 least 61 chemi* 57 chemin 57 coupo* 57 coupon 57 lespi* 57 lespinasse 57 tabar* 57
kata* catas* 823 department 425 disas* 337 disaster 337 baddl* 319 baddly 319 bomba* 319 bombardopolis 319 proba* 319 probably 319 rescued 319 depar* 165 anonc* 115 anonce 115 betai* 95 betails 95
katy* neighborhood 3682 mulle* 436 muller 436 comitee 413 informatioon 413 organised 413 commitee 390 medicaitons 390 necessities 390 feuil* 306 feuilles 306 comit* 84 organized 25 neigh* 18 commi* 5 neces* 3
katye neighborhood 3682 mulle* 436 muller 436 comitee 413 informatioon 413 organised 413 commitee 390 medicaitons 390 necessities 390 feuil* 306 feuilles 306 comit* 84 organized 25 neigh* 18 commi* 5 neces* 3
kay house 321 home 182 houses 156 house* 141 propr* 60 proprietary 60 crack* 38 provi* 38 300 36 king 36 km 36 thoma* 36 thomassin 36 destr* 27 destroyed 27 authorization 24
ke heart 122 wheth* 107 whether 107 keep 86 affil* 52 affiliation 52 jeune* 52 jeunesse 52 jpp 52 pouvo* 52 pouvoir 52 urgen* 52 far 50 he 50 takec* 47 takecare 47
kek some 440 out 160 forse* 139 forsee 139 surna* 139 surnamis 139 aviat* 97 aviation 97 mainl* 97 mainly 97 mr 97 responsables 97 steet 97 thhe 97 despite 63 droui* 63
kenb* hold 3506 firm 501 massi* 501 massive 501 civil 354 guy 265 stron* 239 strong 239 doctors 231 engineer 231 engin* 117 broke* 56 broken 56 baby 48 wife 43 keep 22
kenbe hold 3506 firm 501 massi* 501 massive 501 civil 354 guy 265 stron* 239 strong 239 doctors 231 engineer 231 engin* 117 broke* 56 broken 56 baby 48 wife 43 keep 22
kens* kensc* 1805 kenscoff 1805 piles 538 kensk* 537 kenskoff 537 pile 328 ourse* 66 ourselves 66 anoth* 18 another 18 night* 18 nights 18 werew* 18 werewolfs 18 blankets 14 assistance 9
kesy* quest* 3930 question 3930
kesyon quest* 3930 question 3930
khan khan 3458 pur 586 rahim 586 iqbal 312 masha* 312 mashal 312 muham* 312 muhammad 312 nic 312 noo 312 yar 299 basti 47 belong 47 gulbe* 47 gulberg 47 hamed 47
ki which 46 who 39 where 22 artis* 16 homeless 16 close* 15 citie* 13 cities 13 getti* 13 getting 13 kind 13 ident* 12 that 12 what 12 handl* 11 pass 11
kija* arab 312 archives 207 buse 204 buses 204 identified 204 ganna 192 dominican 182 someb* 128 somebody 128 act 125 organization 123 how 110 study 107 lose 98 domin* 94 seneg* 86
kijan arab 312 archives 207 buse 204 buses 204 identified 204 ganna 192 dominican 182 someb* 128 somebody 128 act 125 organization 123 how 110 study 107 lose 98 domin* 94 seneg* 86
kiko* cards 976 victime 974 buse 600 buses 600 identified 600 invol* 261 involved 261 pillage 261 avoid 232 into 194 pilla* 182 concerned 161 givin* 69 giving 69 toget* 19 together 19
kikote cards 1302 victime 1300 buse 800 buses 800 identified 800 into 258 givin* 92 giving 92 calle* 9 called 9 out 9 ident* 8 south 6
kil when 511 functional 141 frequ* 76 frequency 76 prvie* 76 prview 76 arrived 72 digicell 70 printing 69 educational 67 scholarly 67 west 67 aftershoocks 52 east 51 print* 44 paspo* 36
kile time 1278 croch* 453 crochu 453 croke* 453 croked 453 deser* 453 desert 453 particularly 453 ambas* 348 ambassy 348 rendezvous 348 residence 348 resid* 97 rende* 37 worki* 28 working 28
kimo* who 440
kimoun who 440
kisa what 178 stavi* 69 staving 69 lives 60 denou* 55 denounce 55 given 52 suppose 44 cleaned 37 homes 37 openi* 37 opening 37 pwenl* 26 pwenla 26 prison 24 look 23
kisa* answering 423 moments 423 photo* 423 photocopy 423 bough* 353 bought 353 lawye* 353 lawyer 353 legal 353 paperwork 353 payed 353 residency 353 visas 353 dad 336 facto* 333 factor 333
kit wrote 1392 debc 790 jman 790 withi* 790 within 790 maste* 472 master 472 assistances 403 key 370 current 344 c 103 curre* 103 smell 68 arrive 51 medications 15 time 8
kite minot* 249 minoterie 249 trapp* 249 trapped 249 clothes 177 leave 168 ambas* 156 ambassy 156 rendezvous 156 residence 156 advantage 153 were 147 let 146 eathq* 141 eathquake 141 main 141
kiti pap 368 north* 319 northern 319 resul* 319 result 319 1842 240 bulan 240 interest 240 kite 240 nan 240 pase 240 sete 240 tegen 240 tranb* 240 tranblement 240 unkno* 231
kiye* who 440
kiyes who 440
ko feroz 591 nowsh* 591 nowshewra 591 required 591 supply 591 whats* 460 whatsoever 460 bouquet 217 coi 217 cois 217 lycee 217 plafo* 217 plafocrac 217 canno* 212 cannot 212 petit* 154
kob money 737 monne* 239 monney 239 highe* 144 higher 144 raise 144 eithe* 136 either 136 fortn* 136 fortnight 136 pap 92 dollar 91 issue 86 countryside 78 remak* 44 remake 44
koi flood* 1256 flooded 526 floods 401 villa* 224 village 224 crop 123 crops 123 kachi* 123 kachipul 123 los 107 loss 107 caused 100 sort 91 havn 61 watta* 61 wattan 61
kom sisters 202 fixed 173 consi* 154 mns 151 scare* 151 scared 151 ourse* 149 ourselves 149 bj 146 doors 146 group* 121 groups 121 psychologist 111 brothers 106 decre* 89 decrease 89
koma* begin 229 how 200 rebui* 81 statu* 65 status 65 proce* 62 start 60 trip 60 universities 60 procedures 55 march 49 rest 40 bady 33 participle 33 decen* 31 rebuilding 30
koman how 240 rebui* 101 statu* 79 status 79 universities 74 trip 73 march 61 rest 51 bady 44 camps 42 participle 42 rebuilding 36 calls 35 states 32 still 32 owe 28
komanse begin 1519 procedures 1072 start 397 educational 270 scholarly 270 west 270 east 208 190 186 garbl* 186 garbledwhat 186 desin* 93 desinfectant 93 greet 93 perdo* 93 perdonable 93 usaid 93
kome* trade 1924 panif* 585 panification 585 patic* 585 paticipate 585 reorg* 585 reorganizations 585 playi* 315 playing 315 business 184 busin* 160 someo* 11 someone 11
komes trade 5772 business 551 busin* 481
komi* commu* 537 commi* 211 comit* 137 committee 110 dig 83 latri* 68 latrine 68 amoun* 62 secti* 58 section 58 check* 56 checking 56 stuck 56 masso* 55 masson 55 someting 55
komin commu* 425 commune 306 dig 198 latri* 162 latrine 162 secti* 161 section 161 check* 135 checking 135 stuck 135 beral 102 gen 102 petioville 102 bonhe* 89 bonheure 89 point* 89
komisarya police 612 polic* 436 friends 322 frien* 203 houses 181 house* 164 gress* 89 gressier 89 littl* 35 little 35 many 30 under 14 say 4
komite commi* 873 comit* 614 committee 452 damage 234 initi* 234 initial 234 masso* 231 masson 231 someting 231 roads 168 segui* 168 seguineau 168 comitee 121 informatioon 121 organised 121 mulle* 67
kon behav* 407 behaviour 407 rainy 407 type 407 airpo* 343 airport 343 human 281 picture 281 accou* 230 accounting 230 cazea* 230 cazeau 230 compt* 230 comptables 230 drive 230 sciences 230
konb* much 617 long 426 break 105 causes 105 occur 105 debt 100 debts 100 indep* 100 independence 100 willi* 100 willing 100 seism 89 diese* 75 diesel 75 fuel 75 gallo* 75
konben many 1515 much 237
konbyen much 498 long 464 seism 163 debt 115 debts 115 indep* 115 independence 115 willi* 115 willing 115 break 113 causes 113 occur 113 diese* 101 diesel 101 fuel 101 gallo* 101
kond* condi* 1033 conditions 743 statu* 362 status 362 trip 334 condition 285 accou* 144 accounting 144 cazea* 144 cazeau 144 compt* 144 comptables 144 drive 144 sciences 144 universit 144 civil 133
kondisyon condi* 1378 conditions 990 statu* 483 status 483 trip 445 condition 379 translate 40 trans* 38 important 23 impor* 22 bus 18 canadian 15 fill 15 message 8 impos* 3 impossible 3
kone* gazol* 633 gazoline 633 price 510 occur* 346 occurs 346 resum* 263 resume 263 informations 222 seism 114 know 59 jerem* 30 jeremie 30 again 16 some 3
konen gazol* 633 gazoline 633 price 510 occur* 346 occurs 346 resum* 263 resume 263 informations 222 seism 114 know 59 jerem* 30 jeremie 30 again 16 some 3
konn kind 432 800 424 specified 206 thati 206 jerem* 176 jeremie 176 just 162 happening 139 jobs 138 families 132 manager 126 radio 110 manag* 95 creol* 82 creole 82 know 44
konn* know 127 ministry 54 jobs 46 happe* 37 fores* 32 foresee 32 whast 32 shouldn 29 office 25 earht* 23 earhtquake 23 telli* 18 telling 18 seneg* 17 senegal 17 leogann 15
konnen know 125 ministry 56 jobs 49 happe* 39 fores* 33 foresee 33 whast 33 shouldn 32 office 26 earht* 24 earhtquake 24 seneg* 18 senegal 18 telli* 18 telling 18 leogann 17
konp* under* 957 understand 519 sentences 289 nkow 271 undes* 258 undestanding 258 cause 136 neighbour 130 compa* 123 company 123 creol* 94 creole 94 recharging 70 recha* 62 neigh* 55 cell 32
konprann understand 1241 under* 603 sentences 529 nkow 498 cause 250 creol* 172 creole 172 well 29 arqui* 25 arquinois 25 futur* 25 future 25 reali* 25 realizations 25 spite 25 transparency 25
kons* rebuild 302 concerning 259 consc* 168 conscience 168 advic* 164 const* 126 construction 126 advices 114 leaders 110 conce* 108 leade* 108 takec* 105 takecare 105 landi* 98 landing 98 rebui* 86
konsey advic* 1310 advices 1131 advice 188 casez 58 holes* 58 holese 58 poors 58 tahnk 58 four 56 hardl* 56 hardly 56 prati* 56 pratice 56 tire 56 into 37 survive 25
konsnan consc* 1510 conscience 1510 landi* 1115 landing 1115 waiti* 593 waiting 593 teh 591 aids 73 field 31 visa 19 regar* 4 regarding 4
konsne concerning 881 takec* 370 takecare 370 conce* 354 leaders 236 leade* 232 belan* 170 belanton 170 knows 170 missions 156 autor* 154 autorities 154 chane* 154 chanel 154 crist* 154 cristof 154
konstriksyon rebuild 2002 const* 779 construction 779 build 775 rebui* 567
konstwi rebuild 3406 rebui* 965 ones 105 singl* 105 single 105 separate 63 const* 47 construction 47 build 46 separ* 43 10 24 forei* 3 foreign 3
kont user 1111 users 1111 chris* 510 magis* 352 magistrate 352 manif* 352 manifestation 352 sells 352 solei* 352 soleil 352 christian 180 conve* 180 conversation 180 jame 180 james 180 lead 180
kont* check 438 happy 361 conti* 305 continue 223 follow 153 follo* 140 rely 120 contact 111 inspe* 110 inspect 110 finish 109 conta* 95 ever 53 count 49 means 47 recieve 46
kontan happy 1244 recieve 171 treat 171 nations 132 unite* 111 united 111 atten* 83 attention 83 community 83 damie* 83 damier 83 glad 83 int 83 kabar 83 campa* 39 campaign 39
kontinye conti* 736 continue 534 finish 268 means 115 breas* 105 breast 105 fluid* 105 fluids 105 milk 91 bidon 74 dika 74 dikas 74 jackm* 74 jackmel 74 lokad* 74 lokadi 74
kontwol inspe* 6050 inspect 6050 check 416
kote where 242 besid* 194 beside 194 place 102 carrefou 86 kadav* 57 kadavers 57 roi 54 space 53 psych* 50 croix 41 gues 31 guess 31 hurt 31 low 31 mercr* 31
kote* place 786 rapid* 746 rapidly 746 tc 746 cheki* 384 chekina 384 philanthropy 384 total 384 behin* 301 behind 301 alley 128 car 92 remem* 27 remember 27 phila* 25 22 18
kotew place 2361
kou big 381 convi* 282 convicts 282 reaso* 282 reason 282 seeki* 282 seeking 282 escap* 278 escaped 278 ll 218 small 185 fathe* 176 father 176 shoot* 153 shooting 153 jokin* 102
koul* bwa 373 kanal 373 returned 373 burea* 313 bureau 313 currently 313 functionning 313 inform 313 urgency 313 necessary 203 neces* 183 black 169 cornr* 169 cornrow 169 denim 169 hair 169
koum* micro* 447 microbes 447 maste* 354 master 354 catch 346 assistances 302 key 277 current 258 how 139 c 77 curre* 77 drink* 70 drinking 70 numbe* 51 number 51 eveni* 46
kouman micro* 447 microbes 447 maste* 354 master 354 catch 346 assistances 302 key 277 current 258 how 139 c 77 curre* 77 drink* 70 drinking 70 numbe* 51 number 51 eveni* 46
koun* now 433 lagonave 101 throu* 76 through 76 grave* 68 gravel 68 remov* 68 remove 68 countryside 63 same 54 translated 45 lagon* 37 nations 37 cost 34 complaining 33 unite* 31
kounya monne* 720 monney 720 lagonave 597 used 597 mind 549 issue 260 lagon* 221 until 185 nonse* 138 nonsensical 138
kounye now 218 same 217 grave* 188 gravel 188 remov* 188 remove 188 throu* 121 through 121 handle 120 rhe 113 takec* 104 takecare 104 translated 97 passe* 96 passed 96 event 94
kounyea digiceel 803 seime 803 thio 803 thios 803 now 398 while 7
kour* run 741 electricity 635 elect* 621 coura* 523 courage 523 bucke* 141 bucket 141 zopop* 141 zopope 141 provinces 105 runni* 94 running 94 catastrophy 75 departement 59 weath* 59 weather 59
kouraj coura* 2615 courage 2615 langu* 10 languages 10 termi* 10 terminate 10 gives 5 soldi* 5 soldier 5
kouran electricity 1613 elect* 1578 power 16 bas 10 most 10 verre* 10 verrettes 10 marin 9 amuse 3 distract 3
kouri run 1854 bucke* 353 bucket 353 zopop* 353 zopope 353 runni* 235 running 235 catastrophy 188 suffering 163 departement 148 weath* 148 weather 148 depar* 138 provinces 136 recharging 128 recha* 114
kout* liste* 1995 listen 1407 listening 749 broad* 55 broadcast 55 fanat* 55 fanatic 55 incon* 55 inconditional 55 luco 55 raoul 55 tiot 55 batis* 48 batiste 48 benna* 48 bennau 48
koute liste* 1995 listen 1407 listening 749 broad* 55 broadcast 55 fanat* 55 fanatic 55 incon* 55 inconditional 55 luco 55 raoul 55 tiot 55 batis* 48 batiste 48 benna* 48 bennau 48
kouv* blank* 3557 blanket 1907 coope* 310 cooperation 310 internationale 310 centre 65 blankets 43 33 7 centr* 4
kouveti blanket 8904 blank* 215
kouz* cousi* 2206 cousin 2206 domingo 69 lived 11 calva* 8 calvaire 8 lazar* 8 lazarre 8 morne 8 jesu 4 jesus 4 domin* 3
kraz colla* 2702 collapsed 2702 crush* 360 crushed 360 destr* 3 destroyed 3
kraz* colla* 290 collapsed 290 broke* 247 broken 247 crash* 224 crashed 224 crush* 199 crushed 199 destroyed 162 destr* 161 down 148 provi* 90 house 74 diing 67 lafer* 67 laferone 67
kraze colla* 290 collapsed 290 broke* 247 broken 247 crash* 224 crashed 224 crush* 199 crushed 199 destroyed 162 destr* 161 down 148 provi* 90 house 74 diing 67 lafer* 67 laferone 67
kuny* now 715
kunye now 715
kwa red 998 cros 944 cross 944 bouquet 561 coi 561 cois 561 lycee 561 plafo* 561 plafocrac 561 stand 236 anymo* 59 anymore 59 jacqu* 44 jacques 44 saint 11 unkno* 10
kwad* bouquets 673 des 622 bouqu* 541 croix 428 kwade* 378 kwadebouke 378 croi 222 crois 222 high 136 homeless 41 thought 26 workers 23 homel* 20 belan* 10 belanton 10 knows 10
kwadbouk bouquets 1169 bouqu* 939 croix 403 des 163 landi* 159 landing 159 latre* 112 latremblay 112 teh 84 belan* 61 belanton 61 knows 61 croi 60 crois 60 maxim* 45 maximum 45
kwadebouke workers 1525 kwade* 1008 kwadebouke 1008 real 874 snato 874 district 728 issue* 380 issues 380 high 362 worke* 185 homeless 110 thought 69 bouquets 54 homel* 54 bouqu* 43 des 35
kwe belie* 1545 believe 1545 goave* 1268 goaves 1268 precaution 475 preca* 23 kind 14 petit 13
l her 269 liket* 115 liketo 115 away 109 committee 96 educa* 93 tremo* 74 tremors 74 renew 67 archive 65 reopen 65 grand 60 stop 58 throw 58 canadian 56 fault 56
la la 61 rue 37 door 31 book 24 haiti* 24 hand 20 of 19 openi* 18 opening 18 right 18 d 17 s 16 on 15 seneg* 15 senegal 15 capit* 14
lada* cracks 661 crumb* 661 crumbles 661 safe 661 debc 592 jman 592 withi* 592 within 592 armed 237 brown 237 el 237 hanch* 237 hancho 237 hotel 237 lobby 237 machi* 237
ladann cracks 881 crumb* 881 crumbles 881 safe 881 debc 790 jman 790 withi* 790 within 790 armed 316 brown 316 el 316 hanch* 316 hancho 316 hotel 316 lobby 316 machi* 316
lafy* fever 4208
lafyev fever 4208
lago* lagon* 1215 gonav* 543 gonave 543 lagonave 414 gonav 352 palma 352 la 132 lagonav 116 presence 39 presidant 39 medications 33 risk 15 require 11 given 5 blood 4 requi* 4
lagonav lagon* 1215 gonav* 543 gonave 543 lagonave 414 gonav 352 palma 352 la 132 lagonav 116 presence 39 presidant 39 medications 33 risk 15 require 11 given 5 blood 4 requi* 4
laj age 7979 born 628 consider 529 hour 413 14 393 affra* 259 affraid 259 alive 215 consi* 43 each 7 old 3
laja* money 511 abroa* 407 abroard 407 becaue 407 block* 185 blocks 185 falli* 185 falling 185 moya 185 maste* 177 master 177 assistances 151 key 139 current 129 side 99 require 98
lajan money 511 abroa* 407 abroard 407 becaue 407 block* 185 blocks 185 falli* 185 falling 185 moya 185 maste* 177 master 177 assistances 151 key 139 current 129 side 99 require 98
laka* origi* 554 original 554 regions 554 home 362 peoples 293 begin* 268 beginning 268 cloths 268 wear 268 part 196 out 186 household 152 miami 152 nephe* 152 nephew 152 survived 152
lakay origi* 554 original 554 regions 554 home 362 peoples 293 begin* 268 beginning 268 cloths 268 wear 268 part 196 out 186 household 152 miami 152 nephe* 152 nephew 152 survived 152
lame* hall 4360 mayor 1432 city 24
lameri hall 4360 mayor 1432 city 24
lan minister 593 consc* 453 conscience 453 responsibility 271 damage 186 initi* 186 initial 186 debt 161 debts 161 indep* 161 independence 161 willi* 161 willing 161 ddp 125 sourt* 125 sourthern 125
lane year 1825
lanm* sea 3707 death 1790 necessary 276 neces* 249
lanme sea 11122
lanmo death 5371
lann* night 1829
lannwit night 1829
lap jean 391 rabel 391 stoma* 389 stomach 389 bj 316 doors 316 tremo* 314 tremors 314 stop 248 plain* 233 plaine 233 playi* 188 playing 188 carfo* 117 carfour 117 villa* 98
lape peace 15958
lapl* rain 406 suppose 222 lapla* 199 laplaine 199 marin 113 start* 107 started 107 8 106 kise 106 komin 106 manic* 106 manich 106 squar* 106 square 106 alexi* 82 alexie 82
laplan beb 850 othe 850 raine 850 alexi* 460 alexie 460 nd 460 energ* 401 energy 401 appeal 322 chang* 322 change 322 cup 322 dumga 322 ronal* 322 ronaldinho 322 selec* 322
lapli rain 487 suppose 336 start* 151 started 151 behav* 104 behaviour 104 rainy 104 type 104 rains 90 bidon 56 dika 56 dikas 56 jackm* 56 jackmel 56 lokad* 56 lokadi 56
lapo* polic* 1087 borro* 378 borrow 378 force 378 police 314 armed 103 brown 103 el 103 hanch* 103 hancho 103 hotel 103 lobby 103 machi* 103 machine 103 facto* 93 factor 93
lapolis polic* 1087 borro* 378 borrow 378 force 378 police 314 armed 103 brown 103 el 103 hanch* 103 hancho 103 hotel 103 lobby 103 machi* 103 machine 103 facto* 93 factor 93
lari streets 453 stree* 437 street 207 aux 159 flooding 51 peoplel 21 flood* 19 carry 12 flie 12 flies 12 illnesses 12 landi* 11 landing 11 minister 6 teh 6 caye 5
lati* artib* 1246 artibonite 1246 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 teste* 237 testere 237 vitim* 237 vitims 237 vehic* 151 vehicle 151 bas 121 most 121 verre* 121
latibonit artib* 1246 artibonite 1246 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 teste* 237 testere 237 vitim* 237 vitims 237 vehic* 151 vehicle 151 bas 121 most 121 verre* 121
lave* truth 6043
laverite truth 6043
lavi life 994 function 317 thiev* 309 thieves 309 lives 178 gabyo* 152 gabyon 152 relie* 152 relief 152 south* 152 southern 152 necessary 138 neces* 124 helpi* 112 helping 112 international 90
lavi* downt* 2893 downtown 2893 city 18
lavil downt* 2893 downtown 2893 city 18
le time 141 hour 135 goods 70 cam 68 professor 65 mis 62 miss 62 haver* 58 haverst 58 meani* 58 meaning 58 offer 54 prayer 52 province 49 haitian 48 advice 46
legl* churc* 2083 church 2083 berna* 10 bernard 10 ecole 10 elim 10 fotam* 10 fotamara 10 normale 10 perou 10 peruv* 10 peruvian 10 donat* 3 donations 3 membe* 3 members 3
legliz churc* 1961 church 1961 berna* 72 bernard 72 ecole 72 normale 72 perou 72 peruv* 72 peruvian 72 ambroide 22 salem 22 bandi* 18 bandits 18 avenu* 11 avenue 11 ambro* 10
lekl bj 517 doors 517 gouvernement 501 join 385 pays 385 truiton 385 whate* 385 whatever 385 gouve* 313 carfo* 192 carfour 192 infos 192 truit* 161 saw 142 listened 115 door 112
leko* schoo* 359 school 287 schools 95 tied 64 22 9 rest 9 march 8 openi* 8 opening 8 home 7 doing 6 zones 6 stay 4 phila* 3
lekol schoo* 359 school 287 schools 95 tied 64 22 9 rest 9 march 8 openi* 8 opening 8 home 7 doing 6 zones 6 stay 4 phila* 3
lenn blanket 8904 blank* 215
leog* leoga* 1186 leogane 478 leogann 196 banks 101 eed 67 gueri* 67 guerin 67 leogn* 67 leognae 67 navy 67 nurse 67 excus* 39 excuse 39 base 19 states 19 state* 17
leogan diing 754 lafer* 754 laferone 754 darbo* 401 darboun 401 leogan 401 barri* 394 barrire 394 chant* 394 chantiley 394 outsi* 246 outside 246 leoga* 102 entra* 38 entrance 38 espec* 28
leogane leogane 961 leoga* 374 families 263 eed 108 gueri* 108 guerin 108 leogn* 108 leognae 108 navy 108 nurse 108 excus* 63 excuse 63 desso* 48 dessource 48 lemai* 48 lemaire 48
les sky 232 professor 169 goods 167 decom* 130 decombres 130 news 98 congr* 97 congratulate 97 doctores 87 neede* 87 needed 87 counterpart 76 informs 76 gave 73 plan 68 sismi* 68
lesp* hope 2489
lespwa hope 2489
lest* artib* 729 artibonite 729 jean 651 rabel 651 stoma* 649 stomach 649 teste* 627 testere 627 vitim* 627 vitims 627 ester* 172 estere 172 visit 103 l 12 hit 5 located 3
let milk 2400 lette* 1985 letter 1985
leta state 803 government 266 gover* 257 gouve* 177 universities 143 63 84 dikin* 84 dikini 84 robber 84 unah 84 arriv* 80 handi* 65 handing 65 handling 65 techn* 65 technicians 65
leur their 1388 banki* 168 banking 168 bnc 168 chara* 168 characterized 168 concentement 168 endea* 168 endeavour 168 estab* 168 establishment 168 followed 168 greatest 168 preem* 168 preeminence 168 remains 168
leur* their 1094 cay 463 overp* 463 overpopulation 463 overw* 463 overwhelmed 463 risin* 463 risings 463 goods 86 secur* 26 security 26 cost 8 caye 3 cayes 3
leurs their 1094 cay 463 overp* 463 overpopulation 463 overw* 463 overwhelmed 463 risin* 463 risings 463 goods 86 secur* 26 security 26 cost 8 caye 3 cayes 3
leve up 2346 balls 265 belle 265 anse 195 try 124 ball 51 sit 36 bad 14
leyo* leogane 709 gazol* 502 gazoline 502 price 404 amuse 283 distract 283 leoga* 276 dehyd* 178 dehydrated 178 enjoy 140 got 56 body 12
li she 131 act 123 it 93 conditions 77 keep 76 resta* 68 restart 68 was 67 preview 60 tsunamy 60 her 55 marin 51 citiz* 50 citizen 50 bette* 49 better 49
lib free 1616
lide leader 16339
limy* power 2916 insig* 912 insight 912 satel* 912 satellites 912 light 206 stron* 145 strong 145 afternoon 16 electricity 11 elect* 10
limye power 2916 insig* 912 insight 912 satel* 912 satellites 912 light 206 stron* 145 strong 145 afternoon 16 electricity 11 elect* 10
loka* leste 400 local* 400 locality 400 situated 400 adven* 381 adventist 381 koa 381 named 329 35 305 mormo* 305 mormon 305 publi* 305 public 305 writi* 161 writing 161 bidon 148
lopi* hospi* 1019 hospital 717 reach* 22 reached 22 possi* 18 chalk* 17 chalkolimon 17 ecogr* 16 ecography 16 pregnate 16 counties 14 departments 14 care 12 hospitals 6 docter 5 favor 5
lopital hospi* 1019 hospital 717 reach* 22 reached 22 possi* 18 chalk* 17 chalkolimon 17 ecogr* 16 ecography 16 pregnate 16 counties 14 departments 14 care 12 hospitals 6 docter 5 favor 5
lot other 534 cant 199 anoth* 129 another 129 24 66 bouka* 66 boukan 66 caraibes 60 w 60 abroa* 58 abroard 58 becaue 58 orthe* 58 orther 58 sayin* 47 saying 47
lotb* there 453
lotbo there 453
loui* loui 1381 louis 1381 ti 344 yes 189 goave 171 bags 87 mat 87 mats 87 waters 87 wenee* 70 weneed 70 33 65 mothe* 61 mother 61 water* 31 bag 24
louis loui 1381 louis 1381 ti 344 yes 189 goave 171 bags 87 mat 87 mats 87 waters 87 wenee* 70 weneed 70 33 65 mothe* 61 mother 61 water* 31 bag 24
lwen far 2001 admis* 524 admisions 524 admit* 524 admitted 524 postp* 524 postpone 524 postpones 524 shortly 524 exami* 100 examinations 100 short* 83 efforts 14 effor* 6
lwil oil 5642 culti* 57 cultivate 57 foods* 57 foodstuff 57 pea 57 peas 57 peasa* 57 peasants 57 seed 57 seeds 57 corn 10
m me 30 breat* 26 my 21 proceed 19 cleaning 18 could 18 i 18 population 18 popul* 16 amoun* 15 just 13 secon* 12 second 12 away 11 doing 11 has 11
ma my 149 certified 118 quali* 118 qualification 118 statement 118 responsibility 98 criti* 79 critical 79 drama 73 maybe 73 angel 70 br 70 soint 70 upon 70 programs 59 condition 56
mach* car 1224 walk 979 vehic* 589 vehicle 589 merch* 321 merchandize 321 160 204 motor* 204 motorola 204 wx 204 plate* 134 plateau 134 ride 134 ton 134 tons 134 marke* 94
mache walk 3264 160 679 motor* 679 motorola 679 wx 679 marke* 313 market 313 block* 69 blocks 69 falli* 69 falling 69 moya 69 offices 25 went 6
machin vehic* 2022 vehicle 2022 plate* 336 plateau 336 ride 336 ton 336 tons 336 sendi* 193 sending 193 countries 168 gouvernement 135 thing 97 gouve* 85 frere* 59 freres 59 homeless 47
mada* wife 1539 woman 248 refer* 103 referring 103 words 101 bayil* 93 bayilorde 93 insta* 93 instance 93 internationnal 93 mrs 93 petig* 93 petigoave 93 provided 91 sir 90 student 69
madam woman 2562 refer* 415 referring 415 words 407 provided 363 sure 232 word 138 location 78 few 67 wife 64 last 26 may 8 provi* 7 th 5 locat* 3 name 3
madan wife 1568 huge 285 block* 284 blocks 284 falli* 284 falling 284 moya 284 bigge* 140 bigger 140 aftershock 123 civil 102 guy 76 engineer 66 walk 47 than 38 engin* 34
madanm woman 5123 wife 128
magl* ambro* 1724 maglo* 1724 magloire 1724 ambroise 655 avenu* 175 avenue 175 ave 71 coner 71 didnt 71 sogeb* 71 sogebank 71 363 12 prolongee 12 tired 11 ambroide 10 salem 10
main* sdude* 416 sdudent 416 now 238 econo* 236 economic 236 waitt* 236 waitting 236 polit* 217 political 217 bisou 155 deposited 155 desti* 155 destiny 155 happi* 155 happiness 155 depos* 130
maintenant sdude* 554 sdudent 554 now 318 econo* 314 economic 314 waitt* 314 waitting 314 polit* 289 political 289 almos* 110 almost 110 socia* 38 social 38 great 36 miser* 18 misery 18
mais but 427 become 310 dream* 310 dreamer 310 dreams 310 lonel* 310 lonely 310 styli* 310 stylist 310 becom* 171 bad 12 learn 8 big 5
mais* home 740 catastrophe 496 distroyed 428 catas* 162 care 160 been 139 houses 54 house* 49 needs 47 leogane 31 house 20 leoga* 12 distr* 7
maison home 1110 distroyed 642 care 240 needs 70 house 30 distr* 11 family 3 take 3
mak marc 1149 8 452 kise 452 komin 452 manic* 452 manich 452 squar* 452 square 452 belan* 366 belanton 366 knows 366 broug* 343 brought 343 maxim* 270 maximum 270 croix 37
mal badly 360 throa* 331 throat 331 bad 328 head 319 heada* 319 headache 319 distributed 273 sentences 244 provide 235 helps 181 poorl* 181 poorly 181 breathing 124 colds 124 influ* 124
mala* sick 979 malar* 784 malaria 784 disea* 686 disease 686 illness 686 illne* 615 nouri* 203 nourishment 203 patie* 203 patients 203 carry 51 flie 51 flies 51 illnesses 51 drugs 24
malad sick 948 disea* 689 disease 689 illness 689 peoplel 351 nouri* 331 nourishment 331 patie* 331 patients 331 takec* 78 takecare 78 berna* 55 bernard 55 ecole 55 normale 55 perou 55
malade sick 1514
malades sick 1514
maladi illne* 3309 disea* 2919 disease 2919 illness 2919 carry 463 flie 463 flies 463 illnesses 463
malarya malar* 10196 malaria 10196
male* wound 3451 casez 548 holes* 548 holese 548 poors 548 tahnk 548 four 530 sore 168 poor 165 advices 136 made 22 howev* 13 however 13 request 11 consideration 10 leade* 9
maleng wound 6902 sore 335
mama mothe* 932 mother 932
mami* gourd* 1654 gourdes 1654 translated 357 cost 267 complaining 261 40 163 hard 163 rough* 163 roughly 163 tin 163 yeste* 155 yesterday 155 30 148 buyin* 148 buying 148 cart 148
mamit gourd* 1654 gourdes 1654 translated 357 cost 267 complaining 261 40 163 hard 163 rough* 163 roughly 163 tin 163 yeste* 155 yesterday 155 30 148 buyin* 148 buying 148 cart 148
man provide 1024 mom 976 tradi* 976 traditional 976 trage* 834 tragedy 834 orpha* 609 orphans 609 ever 224 dad 187 delma 24 provi* 8 2 7 study 6
mand* ask 295 askin* 229 asking 229 request 83 capab* 72 capable 72 mine 72 1 70 im 70 trage* 62 tragedy 62 reque* 61 aux 52 orpha* 45 orphans 45 coope* 44
mande ask 295 askin* 229 asking 229 request 83 capab* 72 capable 72 mine 72 1 70 im 70 trage* 62 tragedy 62 reque* 61 aux 52 orpha* 45 orphans 45 coope* 44
mang* eat 209 medications 167 clean 157 marc 145 nouri* 139 nourishment 139 patie* 139 patients 139 cook 120 ferma* 120 fermate 120 nol 120 caste* 77 castera 77 crad 77 crads 77
mange medications 211 clean 200 marc 186 nouri* 176 nourishment 176 patie* 176 patients 176 cook 152 ferma* 152 fermate 152 nol 152 roi 103 eat 100 caste* 94 castera 94 crad 94
manger eat 321 bello* 269 belloc 269 point 269 study* 269 studying 269 wonde* 269 wonder 269 daugh* 226 daughter 226 bruis* 177 bruised 177 she 71 beg 43 population 22 popul* 19
mani* 8 602 kise 602 komin 602 manic* 602 manich 602 squar* 602 square 602 magis* 469 magistrate 469 manif* 469 manifestation 469 sells 469 solei* 469 soleil 469 kindl* 368 kindle 368
manj* food 123 eat 54 survi* 40 foods 26 marti* 14 28 13 clothes 13 colon 12 foof 12 turge* 12 turgeau 12 umpas* 12 umpasse 12 43 11 cloth* 11 blankets 10
manje food 123 eat 48 survi* 42 foods 27 clothes 15 marti* 15 28 14 cloth* 13 43 12 colon 12 foof 12 turge* 12 turgeau 12 umpas* 12 umpasse 12 blankets 11
manm* mothe* 810 mother 810 nonse* 62 nonsensical 62 bucke* 27 bucket 27 zopop* 27 zopope 27 runni* 18 running 18 trage* 12 tragedy 12 orpha* 9 orphans 9 boul 3 phone* 3
manman mothe* 864 mother 864 bucke* 89 bucket 89 zopop* 89 zopope 89 runni* 60 running 60 trage* 54 tragedy 54 orpha* 39 orphans 39 boul 13 phone* 13 phones 13 piece 6
mant* lie 11122
manti lie 11122
map listen 117 these 107 waiti* 100 waiting 100 revie* 70 review 70 rhaet* 70 rhaeto 70 goave* 67 goaves 67 thoughts 52 advantage 46 answer 46 file 46 files 46 allwa* 44
marc* 40 528 hard 528 rough* 528 roughly 528 tin 528 cay 309 overp* 309 overpopulation 309 overw* 309 overwhelmed 309 risin* 309 risings 309 sold 158 banki* 153 banking 153 bnc 153
mare* bitti* 1096 bitting 1096 mosquito 997 mosqu* 989 big 381 ll 218 small 186 fathe* 176 father 176 mousk* 71 mouskitous 71 must 28 situation 22 situa* 21 mothe* 4 mother 4
marengwen bitti* 1645 bitting 1645 mosquito 1495 mosqu* 1483 mousk* 107 mouskitous 107 situation 34 situa* 32
mari husba* 1547 husband 1547 spous* 642 spouses 642 difficulty 137 sisters 97 sister 79 text 60 brothers 51 two 33 siste* 32 brother 17 diffi* 17 broth* 15 livin* 6 living 6
mari* marin 1450 marit* 1049 maritime 1049 addit* 881 additional 881 mosquitoes 881 anne 874 marie 527 lapla* 155 laplaine 155 back 22 yeste* 10 yesterday 10 mosqu* 7 elect* 3 electricity 3
mart* marti* 2726 martin 306 23 192 25 192 worker 113 worke* 99 translate 75 trans* 71 didn 47 important 42 impor* 40 martissant 27 socia* 19 social 19 s 16 notes 11
mary* maria* 566 mariani 566 looki* 363 looking 363 desal* 223 desaline 223 lunyo* 223 lunyon 223 lunyone 223 prolonging 223 sant 223 unity 223 exten* 216 extended 216 name 117 located 48
maryani maria* 566 mariani 566 looki* 363 looking 363 desal* 223 desaline 223 lunyo* 223 lunyon 223 lunyone 223 prolonging 223 sant 223 unity 223 exten* 216 extended 216 name 117 located 48
mas march 1444 chand 364 mase 364 masi 364 masis 364 repon* 67 reponening 67 park 50 reopening 22 reope* 19 guys 14 schools 12 zones 4 ou 3
mate* mater* 2000 materials 2000 communial 879 assyl* 295 assylum 295 morni* 197 morning 197 insid* 131 inside 131 martin 80 marti* 28 debri* 9 debris 9 lacro* 9 lacrobat 9 lower 9
maten communial 1760 assyl* 591 assylum 591 morni* 394 morning 394 insid* 262 inside 262 martin 159 marti* 55
materyel mater* 4001 materials 4001 debri* 19 debris 19 lacro* 19 lacrobat 19 lower 19 mission 19 orang* 19 orange 19 places 19 touch* 19 touched 19 missing 17
mati* martissant 1310 marti* 429 burie* 311 buried 311 lands* 311 landslide 311 sand 311 bra 310 cold 199 cuba 148 showers 148 berna* 135 bernard 135 ecole 135 normale 135 perou 135
mayi corn 4731 translated 357 cost 267 complaining 261 yeste* 155 yesterday 155 alrea* 35 already 35 culti* 21 cultivate 21 foods* 21 foodstuff 21 pea 21 peas 21 peasa* 21 peasants 21
me very 252 8 120 kise 120 komin 120 manic* 120 manich 120 squar* 120 square 120 closes 109 costs 109 frida* 109 friday 109 predi* 104 predicted 104 beate* 89 beaten 89
meci gourv* 1561 gourvernement 1561 thanks 195 thank* 190 haitien 11 thank 10 thing* 4 things 4
mede* docto* 762 town 522 doctores 445 neede* 445 needed 445 perni* 405 pernier 405 doctor 381 medicine 4
medecin docto* 1144 doctores 667 neede* 667 needed 667 doctor 571
medi* medic* 668 medicine 422 medec* 383 drug 213 medecine 129 incomplete 48 incom* 44 require 30 medications 24 medical 19 given 14 message 14 aubra* 12 aubran 12 banqu* 12 banque 12
medicaments medicine 694 medic* 407 medicament 233 emess* 201 emessage 201 watere 201 rouge 178 healt* 165 health 165 water* 87 cut 69 terre 56 tarps 50 barth* 26 bartholy 26 etc 12
medikaman medecine 607 medicine 562 medic* 453 drug 452 medications 275 medication 145 medec* 60 require 47 debc 45 jman 45 withi* 45 within 45 commitee 41 medicaitons 41 necessities 41 bothe* 32
meds* docto* 1179 doctor 529 firm 497 massi* 497 massive 497 stron* 237 strong 237 doctors 229 hit 6
medsen docto* 1179 doctor 529 firm 497 massi* 497 massive 497 stron* 237 strong 237 doctors 229 hit 6
men but 265 far 151 hand 76 elim 59 fotam* 59 fotamara 59 bonba* 56 bonbadopolis 56 grave* 44 gravel 44 remov* 44 remove 44 getti* 39 getting 39 ad 38 dadad* 38
menm same 253 even 198 prolong 123 officers 113 mysel* 84 myself 84 rains 83 mis 71 miss 71 almos* 70 almost 70 universities 70 eatin* 58 eating 58 recip* 53 recipient 53
merc* thanks 165 thank* 160 thank 105 ap 82 adven* 68 adventist 68 koa 68 earth 55 gues 48 guess 48 hurt 48 low 48 mercr* 48 mercredi 48 mix 48 mounn 48
merci thanks 171 thank* 166 thank 109 ap 85 adven* 70 adventist 70 koa 70 earth 57 thsnk 40 understanding 39 guill* 29 guilloux 29 monse* 29 monseigneur 29 prolongue 29 sky 28
mere mothe* 932 mother 932
meri mayor 1787 hall 1498 magis* 177 magistrate 177 manif* 177 manifestation 177 sells 177 solei* 177 soleil 177 important 49 impor* 47 an 45 message 18 notes 13 note 12 cite 9
mes studi* 247 studies 247 arrived 229 become 130 dream* 130 dreamer 130 dreams 130 lonel* 130 lonely 130 styli* 130 stylist 130 my 98 arriv* 97 croi 95 crois 95 becom* 71
mesa* messa* 290 message 156 custo* 155 customer 155 messages 152 eartq* 112 eartquake 112 centers 84 finds 84 heber* 84 hebergements 84 oblig* 84 oblige 84 roads 54 segui* 54 seguineau 54
mesag goode* 432 goodevening 432 orien* 432 oriental 432 message 339 left 176 its 136 messa* 125 tell 26 hear 11 earthquakes 4 see 3
mesaj messa* 248 custo* 185 customer 185 messages 166 eartq* 134 eartquake 134 message 126 centers 100 finds 100 heber* 100 hebergements 100 oblig* 100 oblige 100 roads 64 segui* 64 seguineau 64
mesi thank 161 thanks 121 thank* 118 const* 33 construction 33 departement 29 croix 27 crowd 27 relat* 27 relatives 27 facul* 26 faculties 26 latre* 25 latremblay 25 seaso* 22 season 22
met piece 563 recip* 422 recipient 422 functional 375 passe* 366 passed 366 ball 291 digicell 186 die 123 hasn 120 found 100 nonse* 92 nonsensical 92 funct* 80 bring 32 fire 13
mete put 926 recieve 378 treat 378 provinces 244 airpo* 143 airport 143 begin* 134 beginning 134 cloths 134 wear 134 finge* 126 fingerprints 126 pictures 126 transportation 126 ones 124 singl* 124
meza* delma 322 chand 310 mase 310 masi 310 masis 310 provide 238 langu* 237 languages 237 termi* 237 terminate 237 let 188 forgot 140 dehyd* 102 dehydrated 102 bariy 92 fleur* 92
mezanmi delma 376 langu* 278 languages 278 provide 278 termi* 278 terminate 278 let 219 forgot 163 dehyd* 119 dehydrated 119 bariy 107 fleur* 107 fleurimond 107 forgo* 102 friends 94 entra* 81
midi noon 5319 insig* 608 insight 608 satel* 608 satellites 608 brack* 453 bracket 453 midda* 453 midday 453 stron* 97 strong 97 telep* 38 telephone 38 afternoon 11
mil thous* 7058 thousand 7058 accommodation 709 suffi* 709 sufficient 709 sukku* 569 sukkur 569 facil* 382 facility 382 accom* 84 medical 78 available 8 avail* 6
min donat* 267 donations 267 membe* 267 members 267 nazar* 267 nazareen 267 deliv* 206 delivre 206 kole 206 zepol 206 address 193 despe* 178 desperate 178 basti 167 belong 167 gulbe* 167
mini* minis* 1147 minut* 507 minute 330 minutes 313 minister 246 mns 128 scare* 128 scared 128 witho* 57 without 57 recharging 52 recha* 46 psychologist 28 room 26 cell 24 psych* 20
minis minister 6682 minis* 374 put 3
minit minut* 939 minute 605 minutes 583 mns 299 scare* 299 scared 299 recharging 100 recha* 89 psychologist 60 cell 46 psych* 43 phone 24 5 18 digiciel 18 extra 18 deal 11
misy* missi* 1614 missions 240 nonse* 185 nonsensical 185 debri* 145 debris 145 lacro* 145 lacrobat 145 lower 145 mission 145 orang* 145 orange 145 places 145 touch* 145 touched 145 missing 128
miz miser* 617 misery 617 guill* 578 guilloux 578 monse* 578 monseigneur 578 prolongue 578 ti 246 langu* 191 languages 191 termi* 191 terminate 191 goave 123 survive 104 mothe* 43 mother 43
mo cyclon 1225 dead 688 friends 603 frien* 380 forgot 200 forgo* 125 houses 15 house* 13 airpo* 11 airport 11 long 8 gress* 7 gressier 7 delma 6 cyclo* 5 died 4
moi fault 267 counterpart 180 informs 180 close 154 lovel* 136 lovely 136 butte 132 moon 132 kill 127 miser* 115 misery 115 souna* 103 sounami 103 spell* 103 spelling 103 thanking 103
mois month 2365
moma* momen* 1950 moment 495 behav* 291 behaviour 291 rainy 291 type 291 intac* 242 intact 242 forge* 165 forget 165 time 160 enter 40 suppose 18 answering 15 moments 15 photo* 15
moman moment 1313 momen* 821 behav* 339 behaviour 339 rainy 339 type 339 intac* 282 intact 282 time 213 forge* 183 forget 183 enter 46 akden* 28 akdenans 28 appearing 28 birth* 28
mon hill 1326 my 181 obser* 131 observes 131 returns 131 sabba* 131 sabbath 131 love 95 disca* 60 discard 60 darli* 54 darling 54 friend 53 heart 50 crazy 42 madne* 34
mons* guill* 767 guilloux 767 monse* 767 monseigneur 767 prolongue 767 bayil* 248 bayilorde 248 insta* 248 instance 248 internationnal 248 mrs 248 petig* 248 petigoave 248 sir 240 student 180 cv 138
mont* climb 2222 bus 786 highe* 340 higher 340 raise 340 kensk* 316 kenskoff 316 piles 316 40 312 hard 312 rough* 312 roughly 312 tin 312 dollar 215 pile 193 condition 170
monte climb 2778 bus 982 highe* 432 higher 432 raise 432 kensk* 395 kenskoff 395 piles 395 dollar 273 pile 241 condition 213 flour 60 im 52 ourse* 49 ourselves 49 south 48
mort dead 2250 death 867 christ 45 chris* 39
mort* death 1730 death* 1319 deaths 1319 burie* 79 buried 79 lands* 79 landslide 79 sand 79 dead 31 pile 31
morts death 1730 death* 1319 deaths 1319 burie* 79 buried 79 lands* 79 landslide 79 sand 79 dead 31 pile 31
mou worst 528 conte* 483 content 483 understood 483 seem 228 friends 215 sayin* 191 saying 191 frien* 135 houses 121 house* 109 clear 73 gress* 59 gressier 59 comin* 57 coming 57
moun peopl* 68 people 64 everyone 44 someo* 37 someone 37 who 33 anyon* 30 anyone 30 paspo* 28 pasport 28 child 21 enjoy 20 his 19 continues 17 needs 17 previous 17
moun* losed 288 own 288 aller 222 americain 222 ce 222 est 222 monde 222 ont 222 que 222 qui 222 tomoi* 222 tomoin 222 witne* 222 witness 222 ya 222 gues 173
mounn losed 395 own 395 aller 297 americain 297 ce 297 est 297 monde 297 ont 297 que 297 qui 297 tomoi* 297 tomoin 297 witne* 297 witness 297 ya 297 gues 230
mour* died 383 dying 325 die 274 artis* 125 diing 78 lafer* 78 laferone 78 baddl* 46 baddly 46 bomba* 46 bombardopolis 46 proba* 46 probably 46 rescued 46 artists 41 aviat* 40
mouri died 396 dying 331 die 227 artis* 137 diing 81 lafer* 81 laferone 81 artists 48 baddl* 48 baddly 48 bomba* 48 bombardopolis 48 proba* 48 probably 48 rescued 48 aviat* 41
mous* mosquito 1808 mosqu* 1793 net 577 insec* 250 insecticide 250 nets 205 mousk* 192 mouskitous 192 keep 102 far 38 kill 29 ong 12 givin* 9 giving 9
moustik mosquito 1808 mosqu* 1793 net 577 insec* 250 insecticide 250 nets 205 mousk* 192 mouskitous 192 keep 102 far 38 kill 29 ong 12 givin* 9 giving 9
mouy* rains 828 wet 720 chal 443 janti 443 pleaseit 443 17 265 bidon 247 dika 247 dikas 247 jackm* 247 jackmel 247 lokad* 247 lokadi 247 lolo 247 paske* 247 pasket 247
mouye rains 828 wet 720 chal 443 janti 443 pleaseit 443 17 265 bidon 247 dika 247 dikas 247 jackm* 247 jackmel 247 lokad* 247 lokadi 247 lolo 247 paske* 247 pasket 247
moye* require 691 admin* 399 administrations 399 burnig 399 depose 399 severals 399 thout* 399 thouth 399 given 325 daugh* 307 daughter 307 requi* 270 bruis* 240 bruised 240 suppose 201 sen 140
moyen require 691 admin* 399 administrations 399 burnig 399 depose 399 severals 399 thout* 399 thouth 399 given 325 daugh* 307 daughter 307 requi* 270 bruis* 240 bruised 240 suppose 201 sen 140
mpa victime 778 nkow 596 cause 299 event 283 resca* 283 rescape 283 sine 283 thurs* 283 thursday 283 ever 262 count 244 suffering 196 provinces 163 waiti* 89 waiting 89 provi* 66
msi ready 600 bless* 422 blessed 422 so 345 much 154 struck 108 struc* 99 rains 98 jokin* 76 joking 76 longe* 64 longer 64 person 26 perso* 19 big 10 impor* 9
mta signe* 662 signeneau 662 satur* 605 saturday 605 kind 432 announcers 423 annou* 409 alive 158 jobs 138 service 112 play 88 aftershock 58 servi* 40 morni* 38 morning 38 write 23
mw piece 422 eatin* 375 eating 375 jobpaw 254 tied 244 tente 216 com 184 distibute 133 gonaive 133 jobpa* 133 partisans 133 respe* 133 respect 133 www 133 everything 120 wash 116
mwa month 1069 dnt 217 week 151 closes 134 costs 134 may 91 civil 81 functioning 81 plase 81 breas* 80 breast 80 fluid* 80 fluids 80 milk 69 truth 65 guy 61
mway* means 541 uncle 205 getti* 199 getting 199 haemo* 174 haemorrohoids 174 way 143 continuing 127 dyeg 127 weak 127 arqui* 112 arquinois 112 futur* 112 future 112 mysel* 112 myself 112
mwayen means 676 uncle 256 getti* 249 getting 249 way 180 continuing 158 dyeg 158 weak 158 arqui* 140 arquinois 140 futur* 140 future 140 mysel* 140 myself 140 reali* 140 realizations 140
mwem sign 836 spous* 648 spouses 648 4636 333 difficulty 138 sisters 98 sister 80 text 60 up 57 brothers 51 more 50 two 33 should 32 siste* 32 shoul* 22 brother 17
mwen i 36 m 26 me 22 my 16 to 11 am 9 crash* 7 crashed 7 im 7 inclu* 7 mysel* 5 myself 5 shoul* 4 t 4 want 4 a 3
mwen* les 675 less 675 haemo* 362 haemorrohoids 362 brake 276 facto* 198 factor 198 manuf* 198 manufacture 198 polices 198 afrai* 186 afraid 186 asham* 186 ashamed 186 cars 186 attac* 116
mwens les 3376 less 3376
my fifa 340 game 340 madne* 232 madness 232 efforts 211 ok 159 dear 155 anywa* 98 anyways 98 nigga 98 yo 96 bai 95 creol 95 ingli* 95 inglish 95 destr* 86
n clear 145 n 127 done 71 look 64 door 57 separating 49 our 41 than 41 bus 40 re 40 case 39 text 39 hinch* 37 hinche 37 peupl* 37 peuple 37
na province 584 35 381 mormo* 381 mormon 381 publi* 381 public 381 decentralization 335 axina 298 gile 298 giles 298 citie* 291 cities 291 havn 254 watta* 254 wattan 254 areas 189
nan in 40 at 20 by 15 stree* 13 crash* 12 crashed 12 street 12 offic* 9 are 8 of 7 port 7 south 7 the 7 went 7 build* 6 curre* 6
nap located 224 l 150 worki* 103 working 103 ou 99 juven* 76 request 61 distributed 57 sheltery 57 comme 55 completely 55 laza 55 mon 55 overc* 55 overcrowded 55 ruine* 55
nasy* natio* 699 tant 249 un 249 assistances 234 national 215 current 174 id 90 unite* 88 united 88 centers 78 finds 78 heber* 78 hebergements 78 oblig* 78 oblige 78 repla* 73
nasyon ministry 740 nations 259 kindl* 221 kindle 221 plate 221 sait 221 tants 221 unite* 218 united 218 natio* 216 atten* 79 attention 79 community 79 damie* 79 damier 79 glad 79
nasyonal national 839 id 257 resta* 218 restart 218 repla* 209 replace 209 maste* 200 master 200 havnt 180 assistances 171 told 159 key 157 current 146 archives 87 file 81 files 81
nasyonzini unite* 508 united 508 centers 352 finds 352 heber* 352 hebergements 352 oblig* 352 oblige 352 remain 198 nations 193 grave* 133 gravel 133 remov* 133 remove 133 natio* 80 garba* 52
nati* distinction 348 makay* 348 makaya 348 acros* 316 across 316 bayil* 246 bayilorde 246 insta* 246 instance 246 internationnal 246 mrs 246 petig* 246 petigoave 246 sir 238 bai 231 creol 231
nazo* nazon 1994 barth* 505 bartholy 505 sos 55 emess* 45 emessage 45 watere 45 roads 35 segui* 35 seguineau 35 doctor 20 water* 20 baby 18 cut 16 tarps 11 docto* 5
nazon nazon 1994 barth* 505 bartholy 505 sos 55 emess* 45 emessage 45 watere 45 roads 35 segui* 35 seguineau 35 doctor 20 water* 20 baby 18 cut 16 tarps 11 docto* 5
ne decom* 159 decombres 159 floods 156 hallo 113 leave 109 each 106 suffer 92 brack* 66 bracket 66 midda* 66 midday 66 villa* 60 village 60 doubt 58 old 54 daugh* 47
need fifa 161 game 161 town 109 noire 98 62 97 docteur 97 noel 97 nombe* 97 nomber 97 peguy 97 aubra* 92 aubran 92 banqu* 92 banque 92 bph 92 clima* 92
nef new 1310
nen whoul* 1839 whould 1839 titu 727 titus 727 barri* 519 barrire 519 chant* 519 chantiley 519 froid* 71 froide 71 berti* 61 bertin 61 entra* 51 entrance 51 rivie* 40 riviere 40
nenp* 240 586 organization 222 burea* 208 bureau 208 currently 208 functionning 208 inform 208 urgency 208 join 198 pays 198 truiton 198 whate* 198 whatever 198 black 112 cornr* 112 cornrow 112
nenpt 240 879 organization 343 join 297 pays 297 truiton 297 whate* 297 whatever 297 organ* 132 truit* 124 listened 88 pupil 65 gonaives 43 done 41 gonai* 20 had 14 any 4
nesa* certificate 1183 certi* 1182 birth 485
nesans certificate 1183 certi* 1182 birth 485
nese* necessity 623 neces* 379 ansde* 302 ansdeno 302 grand* 302 grandoie 302 mulle* 195 muller 195 autor* 188 autorities 188 chane* 188 chanel 188 crist* 188 cristof 188 comitee 185 informatioon 185
nesesite necessity 2573 ansde* 756 ansdeno 756 grand* 756 grandoie 756 shoe 183 shoes 183 neces* 4
netw* clean* 3092 known 1371 cleaning 866 cleaned 578 homes 578 clean 68 responsible 56 yes 23 commune 22 as 3 respo* 3
new caref* 755 carefour 755 york 755 jaffa* 443 jaffaabad 443 tori 443 contimue 202 dam 202 direction 202 gods 202 prayers 202 ur 202 direc* 140 nonse* 138 nonsensical 138 pray 101
ng 40 528 hard 528 rough* 528 roughly 528 tin 528 handi* 417 handing 417 handling 417 techn* 417 technicians 417 ameri* 309 american 309 doing 166 sold 158 00 113 high 50
ni oh 370 merch* 356 merchandize 356 se 336 roi 302 dont 189 commune 162 akden* 134 akdenans 134 appearing 134 birth* 134 birthday 134 forms 134 neith* 134 neither 134 completed 115
nime* number 658 numbe* 657 contact 79 6227 75 devel* 75 development 75 humanist 75 mhd 75 movem* 75 movement 75 conta* 68 reply 45 heard 44 talk 42 needs 17 recog* 13
nimero number 542 numbe* 541 contact 172 heard 148 conta* 147 reply 92 talk 87 spous* 37 spouses 37 needs 36 littl* 16 little 16 difficulty 8 info 8 one 7 sisters 6
nimewo number 712 numbe* 710 6227 139 devel* 139 development 139 humanist 139 mhd 139 movem* 139 movement 139 dig 49 latri* 40 latrine 40 domai* 34 domains 34 recog* 23 recognized 23
no department 689 estim* 364 estime 364 depar* 348 iqbal 240 masha* 240 mashal 240 muham* 240 muhammad 240 nic 240 noo 240 foods 223 anonc* 172 anonce 172 havnt 157 told 138
nom tente 576 everything 320 disca* 243 discard 243 re 229 something 87 somet* 58 emerg* 53 emergency 53 hungry 36 every* 21 hungr* 21 eat 5
non name 454 takec* 247 takecare 247 elim 236 fotam* 236 fotamara 236 books 172 cannn* 172 cannnot 172 short 171 breath 156 least 155 poten* 102 potent 102 speak* 102 speaking 102
nord north 544 north* 430 northern 430 resul* 430 result 430 unkno* 296 unknown 296 1842 280 bulan 280 interest 280 kite 280 nan 280 pase 280 sete 280 tegen 280 tranb* 280
nos 13 949 our 551 catastrophe 214 catas* 70 been 60 janua* 40 january 40 houses 23 house* 21 leogane 13 informations 5 leoga* 5
notr* our 624 rescue 249 rescu* 248 beg 81 accep* 79 accepting 79 institutiones 79 await* 52 awaiting 52 jokin* 43 joking 43 lette* 27 letter 27 destroy 21 mole 21 nicol* 21
notre our 624 rescue 249 rescu* 248 beg 81 accep* 79 accepting 79 institutiones 79 await* 52 awaiting 52 jokin* 43 joking 43 lette* 27 letter 27 destroy 21 mole 21 nicol* 21
nou we 40 us 33 could 24 you 16 our 11 are 10 prolo* 10 croix 9 at 7 up 7 organ* 6 retor* 6 retord 6 your 6 aroun* 5 around 5
noup* media 363 strug* 363 struggle 363 ester* 268 estere 268 jacme* 238 jacmel 238 broke 217 claud* 217 claude 217 felix 217 nation 217 visit 160 reply 120 talk 113 anymo* 93
nour* orthe* 198 orther 198 assistance 156 alix 128 champagne 128 colem* 128 coleman 128 flash 128 lamp 128 roy 128 specified 110 thati 110 using 104 57 96 peler* 95 pelerin 95
nouriti orthe* 755 orther 755 ti 346 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 goave 172 mothe* 61 mother 61
nourriture alix 238 champagne 238 colem* 238 coleman 238 flash 238 lamp 238 roy 238 using 197 57 178 peler* 177 pelerin 177 made 170 avaib* 156 avaible 156 indee* 153 indeed 153
nous understanding 183 debus* 107 debussy 107 65 97 orchi* 97 orchidee 97 assistance 71 cente* 70 center 70 merge* 66 merger 66 saint* 66 sainte 66 turn 66 beg 59 catastrophe 54
nouv* new 701 proce* 405 close 106 procedures 101 axina 79 gile 79 giles 79 enew 76 enews 76 looki* 73 looking 73 news 67 proceed 48 schools 41 girl 34 immig* 33
nouvel news 569 close 266 enew 206 enews 206 axina 198 gile 198 giles 198 looki* 182 looking 182 schools 103 girl 93 salut 68 name 58 new 30 march 28 years 26
nouvo procedures 1496 new 770 printing 465 print* 296 born 92 consider 77 hour 60 14 58 start* 56 started 56 predi* 52 predicted 52 homeland 47 affra* 38 affraid 38 alive 31
nuit darli* 432 darling 432 night 398 crazy 339 angel 265 br 265 soint 265 upon 265 bisou 166 deposited 166 desti* 166 destiny 166 happi* 166 happiness 166 think* 145 thinking 145
nume* subsc* 944 subscribe 944 number 490 numbe* 489 21 322 pass 22 pas 21 doe 4 does 4
numero subsc* 944 subscribe 944 number 490 numbe* 489 21 322 pass 22 pas 21 doe 4 does 4
o disct* 180 disctt 180 jacob* 180 jacobabad 180 khair* 180 khairo 180 organized 156 went 145 titu 111 titus 111 o 101 cut 100 meeti* 97 meeting 97 assist 96 hundr* 96
oenj* ngo 2847 organization 129 organ* 50
oenji ngo 2847 organization 129 organ* 50
ogan* organization 1067 organ* 411 chief 328 forme* 328 former 328 secre* 328 secretary 328 o 50 6227 38 devel* 38 development 38 humanist 38 mhd 38 movem* 38 movement 38 800 8
oganizasyon organization 1067 organ* 411 chief 328 forme* 328 former 328 secre* 328 secretary 328 o 50 6227 38 devel* 38 development 38 humanist 38 mhd 38 movem* 38 movement 38 800 8
ok ok 1673 compr* 255 comprehesion 255 counting 255 assist 195 hundreds 195 hundr* 194 give 82 damaged 73 mom 64 tradi* 64 traditional 64 damag* 54 possible 16 below 15 texts 15
oke ready 872 21 800 imfor* 521 imformations 521 troub* 521 trouble 521 answering 308 moments 308 photo* 308 photocopy 308 dad 245 rains 143 telli* 111 telling 111 pass 54 pas 53
oken* none 3707 darbo* 556 darboun 556 leogan 556 ester* 490 estere 490 visit 293 artib* 103 artibonite 103 espec* 38 especially 38 l 34 outsi* 11 outside 11 distributed 10 located 7
okenn none 3707 darbo* 556 darboun 556 leogan 556 ester* 490 estere 490 visit 293 artib* 103 artibonite 103 espec* 38 especially 38 l 34 outsi* 11 outside 11 distributed 10 located 7
on preve* 208 prevent 208 exact* 176 exactly 176 ministere 172 crush* 148 crushed 148 start* 139 started 139 one 122 decid* 109 decided 109 rtho 99 tremb* 99 trembling 99 brack* 97
one advance 511 batis* 368 batiste 368 benna* 368 bennau 368 entri* 368 entries 368 caraib 347 lumie* 347 lumiere 347 namin* 347 naming 347 radio* 347 radios 347 advan* 324 exami* 208
ong ngo 1327 ong 1271 incomplete 151 incom* 139 aviat* 38 aviation 38 mainl* 38 mainly 38 mr 38 responsables 38 steet 38 thhe 38 domai* 19 domains 19 medecin 17 availability 12
or bags 324 mat 324 mats 324 waters 324 wenee* 259 weneed 259 crisi* 208 crisis 208 management 208 recov* 208 recover 208 team 208 allha* 136 allhadino 136 belongings 136 exhau* 136
orga* organ* 752 organizations 488 organization 162 affai* 109 affaires 109 culturelle 81 educative 81 enfan* 81 enfants 81 epano* 81 epanouisment 81 fami 81 pour 81 uceee* 81 uceeedh 81 deliv* 73
oswa or 702 mail 392 e 378 kindl* 367 kindle 367 plate 367 sait 367 tants 367 tant 92 un 92 light 40 put 20 ngo 19 groun* 18 ground 18 fire 5
otor* autho* 1618 authorities 773 commuity 219 autor* 154 autorities 154 chane* 154 chanel 154 crist* 154 cristof 154 bigge* 150 bigger 150 badly 100 concerned 57 fanfa* 46 fanfan 46 authorization 28
otorite authorities 1412 autho* 930 commuity 250 autor* 176 autorities 176 chane* 176 chanel 176 crist* 176 cristof 176 bigge* 171 bigger 171 badly 114 concerned 99 fanfa* 53 fanfan 53 complaining 24
ou or 107 propr* 53 proprietary 53 sms 49 you 49 eartq* 46 eartquake 46 stavi* 32 staving 32 ganna 30 scola* 30 scolarship 30 answers 28 located 28 temporary 28 buse 26
ouby* or 458 least 370 ou 304 maste* 283 master 283 assistances 241 businesses 241 enjoy* 241 enjoying 241 pillaging 241 stand* 241 standing 241 store* 241 stores 241 key 221 current 206
oubyen or 572 least 464 ou 380 businesses 301 enjoy* 301 enjoying 301 pillaging 301 stand* 301 standing 301 store* 301 stores 301 quake 152 thems* 32 themselves 32 learn* 14 learned 14
ouv leogann 982 union 890 banks 506 weste* 335 western 335 resum* 210 resume 210 facul* 205 faculties 205 open 156 exten* 40 extended 40 lives 22 again 13 dessa* 7 dessalines 7
ouvr* zones 656 open 636 print 356 ambas* 157 ambassy 157 rendezvous 157 residence 157 batis* 123 batiste 123 benna* 123 bennau 123 entri* 123 entries 123 opene 123 prisons 123 would* 123
ouvri zones 739 open 716 print 400 ambas* 177 ambassy 177 rendezvous 177 residence 177 batis* 138 batiste 138 benna* 138 bennau 138 entri* 138 entries 138 repon* 133 reponening 133 exami* 78
p p 136 sen 119 sens 119 stopp* 99 stopped 99 broug* 89 brought 89 bus 80 leaders 72 leade* 70 boul 66 phone* 66 phones 66 tonig* 52 tonight 52 minutes 50
pa t 55 don 54 not 45 no 33 cant 16 store 16 got 15 canno* 14 cannot 14 dont 14 bad 12 anyon* 11 anyone 11 did 10 any 9 by 8
pado* excus* 2423 excuse 2423 sorry 1339
padon excus* 2423 excuse 2423 sorry 1339
page* reach* 318 reached 318 uncle 278 educt* 245 eduction 245 resou* 245 resource 245 begin* 209 beginning 209 cloths 209 wear 209 tied 185 nobod* 150 nobody 150 danjo* 135 danjour 135
pagen reach* 318 reached 318 uncle 278 educt* 245 eduction 245 resou* 245 resource 245 begin* 209 beginning 209 cloths 209 wear 209 tied 185 nobod* 150 nobody 150 danjo* 135 danjour 135
paix paix 1754 75 531 mahot* 531 mahotie 531 corne* 525 corner 525 rail 525 de 79 n 13 came 7 impasse 4 la 4 du 3
paka plastic 236 plea 195 pleas 195 out 160 boyer 144 save 140 160 126 motor* 126 motorola 126 wx 126 plast* 114 longe* 103 longer 103 break* 92 breaked 92 supports 92
pale speak 1041 talk 717 talki* 481 talking 481 difficulty 146 sore 132 poten* 122 potent 122 speak* 122 speaking 122 voice* 122 voices 122 throa* 98 throat 98 avala* 76 avalaible 76
pam pam 1026 dep 405 folk 396 folks 396 business 271 busin* 237 darbo* 154 darboun 154 leogan 154 greetings 100 resso* 100 ressources 100 wipe 100 wipes 100 p 87 hygie* 52
pand* while 966 durin* 941 during 941 sendi* 96 sending 96 countries 84 gouvernement 67 digiceel 56 seime 56 thio 56 thios 56 huric* 55 huricanes 55 thing 48 gouve* 42 risk 30
pandan while 1169 durin* 781 during 781 huric* 134 huricanes 134 sendi* 110 sending 110 countries 96 gouvernement 77 digiceel 58 seime 58 thio 58 thios 58 thing 55 gouve* 48 remak* 48
pans* thoug* 715 think 705 thought 494 via 119 human 99 picture 99 cheki* 82 chekina 82 philanthropy 82 total 82 he 81 behin* 64 behind 64 asked 62 pictu* 47 proje* 45
panse thoug* 715 think 705 thought 494 via 119 human 99 picture 99 cheki* 82 chekina 82 philanthropy 82 total 82 he 81 behin* 64 behind 64 asked 62 pictu* 47 proje* 45
pap officers 151 rserv* 101 rservoire 101 mayor 84 prsid* 83 prsident 83 decentralize 81 try 62 doing 54 exams 54 exam 53 boul 52 phone* 52 phones 52 media 51 strug* 51
papa fathe* 1781 father 1781 trage* 34 tragedy 34 orpha* 25 orphans 25 officers 13 spous* 8 spouses 8
papy* papers 2837 propr* 1580 proprietary 1580 paper* 1231 docum* 181 documents 181 someb* 92 somebody 92 his 45
papye papers 2837 propr* 1580 proprietary 1580 paper* 1231 docum* 181 documents 181 someb* 92 somebody 92 his 45
par beate* 302 beaten 302 brack* 137 bracket 137 midda* 137 midday 137 false 121 modes* 121 modesty 121 titan* 121 titanic 121 affai* 120 affaires 120 night 119 souna* 115 sounami 115
para* paren* 1682 parents 1682 dupon* 171 dupont 171 heigh* 171 heights 171 parac* 171 parachuting 171 reser* 171 reserves 171 professor 30 9 27 goods 24 profe* 10 convi* 5 convicts 5
paran paren* 2103 parents 2103 convi* 6 convicts 6 escap* 6 escaped 6 reaso* 6 reason 6 seeki* 6 seeking 6 educt* 4 eduction 4 resou* 4 resource 4 shoot* 3 shooting 3
parc* too 336 daugh* 259 daughter 259 bruis* 202 bruised 202 because 106 becau* 89 she 81 beg 49 love 24 impor* 5 important 5 but 4
parce too 505 because 137 becau* 116 love 36 important 8 impor* 7 but 6 message 3 s 3 work 3
pare ready 697 separating 686 beggi* 351 begging 351 separ* 186 dupon* 166 dupont 166 heigh* 166 heights 166 parac* 166 parachuting 166 reser* 166 reserves 166 playi* 136 playing 136 rains 114
pare* tied 647 big 380 1189 272 152 272 206 272 2353 272 257 272 3106 272 4000 272 childrens 272 elder* 263 elderly 263 ll 217 small 185 fathe* 175 father 175
pas caye 93 cayes 93 care 89 suffer 77 announces 67 effer* 67 effert 67 magno* 67 magnola 67 trenb* 67 trenblement 67 isn 55 brack* 52 bracket 52 midda* 52 midday 52
pase pass 151 pas 150 happe* 130 passe* 111 passed 111 arab 61 ocloc* 61 oclock 61 happening 52 aren 51 included 51 happens 49 roi 45 circu* 42 circulate 42 informatins 42
pask* becau* 142 because 139 laval* 53 lavale 53 pilla* 42 latre* 37 latremblay 37 norma* 36 normal 36 nkow 35 short 26 breath 24 pou 22 caste* 20 castera 20 crad 20
paske becau* 141 because 137 laval* 55 lavale 55 pilla* 44 latre* 39 latremblay 39 nkow 38 norma* 37 normal 37 short 28 breath 25 pou 24 caste* 21 castera 21 crad 21
pasp allow* 1018 allowed 1018 printing 995 proceed 789 paspo* 784 pasport 784 print* 634 proce* 280 repub* 131 republic 131 homeland 100 passp* 84 passport 84 homel* 30 secur* 18 security 18
pasp* passp* 731 passport 731 canadian 316 fill 316 immig* 124 immigration 124 paspo* 52 pasport 52 print 49 translate 26 trans* 25 procedures 18 important 15 impor* 14 canad* 12 conditions 12
paspo passp* 777 passport 777 print 203 procedures 122 immig* 67 immigration 67 translate 40 trans* 38 important 23 impor* 22 renew 20 agenc* 12 agency 12 closed 12 message 8 start* 5
pass* requesting 659 monne* 480 monney 480 issue 174 enoug* 139 enough 139 spend 134 reque* 114 important 95 student 93 impor* 91 cv 71 stude* 48 tell 37 wife 32 notes 24
passer enoug* 278 enough 278 spend 269 student 185 cv 142 stude* 96 tell 75 translate 75 trans* 71 wife 63 important 42 child 41 old 41 impor* 40 him 25 s 16
pat medecin 705 went 436 intac* 337 intact 337 incomplete 273 incom* 251 men 194 exams 166 exam 160 medec* 158 police 88 polic* 63 enter 55 dont 33 even 33 ong 29
pata* share 3056 commuity 589 bigge* 403 bigger 403 badly 268 reply 251 talk 236 heard 85 complaining 56 littl* 44 little 44 one 18 distributed 16 hi 15 write 11
pataje share 4583 commuity 883 bigge* 604 bigger 604 badly 403 complaining 84 distributed 24
pati party 2660 parties 263 placed 263 place* 222 blvd 196 innov* 196 innovat 196 nay 196 octob* 196 octobre 196 lives 174 helpi* 109 helping 109 desin* 106 desinfectant 106 greet 106
pati* parti* 1295 part 647 participate 406 participle 270 panif* 251 panification 251 patic* 251 paticipate 251 reorg* 251 reorganizations 251 scola* 216 scolarship 216 whoul* 182 whould 182 owe 179 croch* 124
patisipe participate 784 part 755 parti* 748 participle 519 owe 344 whoul* 304 whould 304 panif* 292 panification 292 patic* 292 paticipate 292 reorg* 292 reorganizations 292 scola* 252 scolarship 252 16 91
pays count* 253 north* 187 northern 187 resul* 187 result 187 country 152 foreign 129 unkno* 120 unknown 120 forei* 113 1842 98 bulan 98 interest 98 kite 98 nan 98 pase 98
pe fear 7968 findi* 1155 finding 1155 p 326 these 29 afrai* 17 afraid 17 feel 7 messages 5 happy 3
pedi lost 703 lose 574 certi* 111 certificate 111 repla* 36 replace 36 birth 16 merch* 13 merchandize 13 akden* 7 akdenans 7 appearing 7 birth* 7 birthday 7 forms 7 neith* 7
pen bread 15958
perd* lost 527 losed 395 own 395 province 147 ceism* 124 ceisme 124 everything 112 supposed 109 destroy 107 mole 107 nicol* 107 nicolas 107 consider 54 persons 44 ve 44 rarel* 42
perdu lost 496 losed 474 own 474 supposed 296 province 176 destroy 152 mole 152 nicol* 152 nicolas 152 rarel* 71 rarely 71 consider 65 persons 53 suppo* 43 almos* 20 almost 20
pere fathe* 1817 father 1817
pers* person 406 perso* 295 dupon* 199 dupont 199 heigh* 199 heights 199 parac* 199 parachuting 199 reser* 199 reserves 199 professor 35 9 31 goods 28 profe* 12
personne person 527 perso* 383
personnes dupon* 363 dupont 363 heigh* 363 heights 363 parac* 363 parachuting 363 reser* 363 reserves 363 person 305 perso* 221 professor 63 9 57 goods 50 profe* 22
peso* nobod* 872 nobody 872 due 473 one 254 deman* 248 demand 248 enter* 248 enterprise 248 solve 248 unabl* 239 unable 239 smell 204 priva* 168 private 168 breathe 83 reply 79
pesonn nobod* 1238 nobody 1238 due 1182 unabl* 598 unable 598 smell 510 breathe 207 breat* 50
pete* perha* 3398 perhaps 3398 ministere 801 id 607 decid* 511 decided 511 repla* 494 replace 494 openi* 65 opening 65 minis* 37 education 19 educa* 12
petet perha* 10195 perhaps 10195
peti* petit 387 petion 323 l 270 whats* 167 whatsoever 167 aubra* 130 aubran 130 banqu* 130 banque 130 bph 130 clima* 130 climatec 130 haitienne 130 oppos* 130 opposite 130 canaa* 117
pety* petio* 2122 petion 583 continuing 248 dyeg 248 weak 248 ville 155 beral 125 gen 125 petioville 125 aroun* 96 around 96 115 92 chava* 92 chavanne 92 impass 92 mal 92
peut exact* 617 exactly 617 rtho 331 tremb* 331 trembling 331 whom 231 daugh* 212 daughter 212 pupil 181 bruis* 166 bruised 166 again* 133 against 133 talki* 108 talking 108 its 80
peux sentence 299 sente* 294 student 186 cv 142 then 118 each 101 stude* 96 can 94 tell 75 reply 30 time 18
peye pay 2405 imfor* 355 imformations 355 troub* 355 trouble 355 bonit* 19 bonite 19 stuff 19 usenm* 19 usenmake 19 join 9 pays 9 truiton 9 whate* 9 whatever 9 eithe* 8
peyi country 387 count* 354 evacu* 49 evacuation 49 link 49 onlin* 49 online 49 orlan* 49 orlando 49 calam* 48 calamity 48 mist 48 striv* 48 striving 48 front* 35 frontiere 35
peyi* also 490 decis* 429 decision 429 ameri* 228 american 228 sendi* 189 sending 189 culti* 188 cultivate 188 foods* 188 foodstuff 188 pea 188 peas 188 peasa* 188 peasants 188 seed 188
phon* fifa 695 game 695 books 638 cannn* 638 cannnot 638 phone 380 book 253 cell 141 free 56 digicel 44 2010 20 love 16 digic* 9 reach 4 anyon* 3 anyone 3
phone fifa 695 game 695 books 638 cannn* 638 cannnot 638 phone 380 book 253 cell 141 free 56 digicel 44 2010 20 love 16 digic* 9 reach 4 anyon* 3 anyone 3
pi showering 320 huge 215 bette* 199 better 199 parties 168 placed 168 worst 167 drivers 155 nowad* 155 nowadays 155 recru* 155 recruiting 155 place* 142 toilette 135 washi* 135 washington 135
piti small 2206 breas* 351 breast 351 fluid* 351 fluids 351 milk 303 babie* 55 babies 55 repla* 37 replace 37 keep 32 big 14 ll 8 fathe* 6 father 6 givin* 3
piti* kid 311 kids 311 children 287 child* 241 child 181 havnt 181 told 159 breas* 150 breast 150 fluid* 150 fluids 150 milk 130 huge 121 bigge* 60 bigger 60 spous* 58
pitit kid 311 kids 311 children 287 child* 241 child 181 havnt 181 told 159 breas* 150 breast 150 fluid* 150 fluids 150 milk 130 huge 121 bigge* 60 bigger 60 spous* 58
pl spent 329 pap 295 few 215 countryside 170 opini* 169 opinion 169 personal 169 debri* 144 debris 144 lacro* 144 lacrobat 144 lower 144 mission 144 orang* 144 orange 144 places 144
plac* champs 843 mar 843 mars 843 champ* 403 canaa* 313 canaan 313 dorel* 313 dorelien 313 room 270 witho* 126 without 126 50 113 bis 113 33 64 small 11 dessa* 7
plai* answered 360 times 360 becoming 206 complicated 206 forwa* 206 forward 206 waste 206 plain* 202 plaine 202 despr* 157 desprate 157 souna* 136 sounami 136 spell* 136 spelling 136 thanking 136
plait answered 420 times 420 becoming 240 complicated 240 forwa* 240 forward 240 waste 240 despr* 183 desprate 183 souna* 158 sounami 158 spell* 158 spelling 158 thanking 158 writt* 48 written 48
plan plan 550 sismi* 550 sismic 550 block* 494 blocks 494 falli* 494 falling 494 moya 494 econo* 367 economic 367 waitt* 367 waitting 367 polit* 337 political 337 level 236 walk 82
plan* contr* 731 control 731 panif* 585 panification 585 patic* 585 paticipate 585 reorg* 585 reorganizations 585 doctors 352 betai* 255 betails 255 kille* 255 killed 255 plant* 255 plantation 255 weeks 255
plas place 745 35 381 mormo* 381 mormon 381 publi* 381 public 381 court 290 facin* 290 facing 290 justi* 290 justice 290 mauso* 290 mausolee 290 palai* 290 palais 290 boyer 259
ple wound 1150 car 884 lwe 351 lwes 351 ambroide 218 salem 218 rapid* 192 rapidly 192 tc 192 card 115 avenu* 107 avenue 107 humanitarian 104 ambro* 101 maglo* 101 magloire 101
plea* town 131 noire 116 pista* 108 pistache 108 perni* 101 pernier 101 gues 100 guess 100 hurt 100 low 100 mercr* 100 mercredi 100 mix 100 mounn 100 takin* 100 taking 100
please town 131 noire 116 pista* 108 pistache 108 perni* 101 pernier 101 gues 100 guess 100 hurt 100 low 100 mercr* 100 mercredi 100 mix 100 mounn 100 takin* 100 taking 100
pleu* cry 4351
pleure cry 4351
pli rain 411 detai* 206 detail 206 frere 206 jumba* 206 jumbala 206 litle 206 human 121 picture 121 handle 97 rhe 92 contact 86 conta* 74 chal 67 janti 67 opini* 67
plis more 571 thing 153 gouvernement 80 ambroide 72 salem 72 handi* 69 handing 69 handling 69 techn* 69 technicians 69 specified 68 thati 68 sartr* 53 sartre 53 gouve* 50 manager 42
pliz* sever* 1633 several 1373 thems* 183 themselves 183 businesses 135 enjoy* 135 enjoying 135 pillaging 135 stand* 135 standing 135 store* 135 stores 135 friends 92 frien* 58 houses 52 house* 47
plizy sever* 747 several 335 langu* 250 languages 250 termi* 250 terminate 250 communicate 165 enabl* 165 enable 165 neighborhoods 165 organize 165 set 165 friends 161 amounted 158 comite 158 delim* 158
plizye several 3620 sever* 1117 answered 120 times 120 writt* 14 written 14
plui* rainn* 380 rainning 380 rain 330 cuba 241 showers 241 showe* 210 north 145 predi* 113 predicted 113 cyclone 73 reach 66 cold 45 cyclo* 29 tomor* 23 tomorrow 23 tonig* 22
pluie rain 495 cuba 361 showers 361 showe* 314 predi* 169 predicted 169 reach 99 cold 68 tomor* 35 tomorrow 35 tonig* 33 tonight 33
plus decom* 378 decombres 378 doctores 251 neede* 251 needed 251 lesso* 230 lesson 230 liter* 230 literal 230 translation 230 rainn* 142 rainning 142 too 123 daugh* 115 daughter 115 1189 102
poko yet 425 cleaned 260 homes 260 haven 249 dza 142 plastik 142 reach* 103 reached 103 26 95 beach 95 uncle 85 produ* 77 producing 77 docha* 76 dochamo 76 sapot* 76
poli* police 709 polic* 506 febru* 252 february 252 taken 252 testi* 252 testing 252 econo* 221 economic 221 waitt* 221 waitting 221 polit* 203 political 203 psychological 138 officers 101 medical 75
polis febru* 630 february 630 taken 630 testi* 630 testing 630 police 612 polic* 436 psychological 346 medical 188 meeti* 27 meeting 27 psych* 4
pon bridg* 1692 bridge 1692 griz 455 line 455 lines 455 river* 455 rivera 455 big 286 ll 164 small 139 fathe* 132 father 132 fougy 25 must 21 soldiers 21 umbre* 19
popi* population 1125 popul* 956 fm 497 signa* 370 signal 370 bonhe* 180 bonheure 180 point* 180 pointe 180 raque* 180 raquettecommunity 180 missions 152 congr* 114 congratulate 114 hasn 77 missi* 64
popilasyon population 1125 popul* 956 fm 497 signa* 370 signal 370 bonhe* 180 bonheure 180 point* 180 pointe 180 raque* 180 raquettecommunity 180 missions 152 congr* 114 congratulate 114 hasn 77 missi* 64
port gonav* 183 gonave 183 port 156 preve* 122 prevent 122 distibute 119 gonaive 119 partisans 119 respe* 119 respect 119 bonhe* 109 bonheure 109 point* 109 pointe 109 raque* 109 raquettecommunity 109
posi* possi* 1631 possibility 417 week 267 possible 262 belan* 183 belanton 183 knows 183 maxim* 135 maximum 135 men 121 police 55 polic* 39 akden* 22 akdenans 22 appearing 22 birth* 22
posib possible 1874 possi* 549 men 243 police 110 akden* 99 akdenans 99 appearing 99 birth* 99 birthday 99 forms 99 neith* 99 neither 99 polic* 78 reach* 58 reached 58 assist 52
pot broug* 906 brought 906 understanding 777 titu 545 titus 545 cook 498 ferma* 498 fermate 498 nol 498 bring 299 froid* 53 froide 53 berti* 46 bertin 46 rivie* 30 riviere 30
pota* drink* 1231 drinking 1231 potab* 536 potable 536 flu 248 dehyd* 178 dehydrated 178 laval 162 medecine 155 infec* 109 infection 109 avaib* 28 avaible 28 indee* 28 indeed 28 babie* 22
potab laval 1230 potab* 715 potable 715 flu 331 dehyd* 237 dehydrated 237 medecine 207 drink* 197 drinking 197 babie* 170 babies 170 infec* 146 infection 146 etc 25 fever 25 medec* 21
pote bring 524 nets 425 carry 183 flie 183 flies 183 illnesses 183 chal 175 janti 175 pleaseit 175 bonit* 140 bonite 140 stuff 140 usenm* 140 usenmake 140 refugee 120 telec* 120
poto* au 231 princ* 231 prince 231 port 156 pap 151 rserv* 115 rservoire 115 address 41 leave 34 addre* 25 been 25 countryside 25 cleaned 19 homes 19 along 12 aroun* 10
potoprens au 282 princ* 282 prince 282 rserv* 216 rservoire 216 port 190 cleaned 24 homes 24 along 22 pas 12 pass 12 assisting 6 limit* 6 limited 6 bonba* 4 bonbadopolis 4
potoprins pap 491 countryside 284 address 257 aroun* 185 around 185 addre* 158 leave 104 been 60 left 37 ve 25 had 24 hungry 23 those 21 hungr* 13 call 11 here 4
pou for 37 previ* 17 so 16 should 14 19 12 to 12 do 10 shoul* 10 thems* 10 themselves 10 could 9 way 9 dolla* 8 us 8 doe 7 does 7
pouk* why 964 facto* 97 factor 97 manuf* 97 manufacture 97 polices 97 75 57 mahot* 57 mahotie 57 bon 40 lilav* 40 lilavoie 40 repo 40 whale 37 answered 20 times 20
pouki why 709 distibute 438 gonaive 438 partisans 438 respe* 438 respect 438 disti* 210 study 20 parti* 7
poukisa why 939 75 173 mahot* 173 mahotie 173 whale 154 bon 120 lilav* 120 lilavoie 120 repo 120 answered 85 times 85 47 39 insid* 39 inside 39 calls 21 light 12
poul belan* 293 belanton 293 knows 293 akden* 242 akdenans 242 appearing 242 birth* 242 birthday 242 forms 242 neith* 242 neither 242 maxim* 216 maximum 216 attac* 209 attack 209 armed 189
poum drink 133 angry 125 until 112 pwenl* 72 pwenla 72 carte 63 out 58 settl* 52 settle 52 site 52 v 52 eatin* 50 eating 50 borro* 49 borrow 49 force 49
poun philanthropic 202 used 199 lagonave 198 mind 183 hands 157 conta* 151 363 143 prolongee 143 highe* 139 higher 139 raise 139 kensk* 133 kenskoff 133 piles 133 survivors 130 becoming 129
poun* broke 360 claud* 360 claude 360 felix 360 nation 360 night* 308 nights 308 werew* 308 werewolfs 308 blankets 234 desin* 211 desinfectant 211 greet 211 perdo* 211 perdonable 211 usaid 211
pounou broke 360 claud* 360 claude 360 felix 360 nation 360 night* 308 nights 308 werew* 308 werewolfs 308 blankets 234 desin* 211 desinfectant 211 greet 211 perdo* 211 perdonable 211 usaid 211
pour professor 127 death* 74 deaths 74 tsuna* 70 tsunami 70 france 65 studi* 50 studies 50 refuge 47 profe* 44 care 43 for 43 affec* 42 affected 42 canap* 42 canape 42
pour* why 433 different 168 idea 168 too 162 diffe* 157 might 155 institutions 152 cuba 120 showers 120 showe* 104 rejec* 70 reject 70 render 70 rende* 63 predi* 56 predicted 56
pourquoi why 649 too 252 rejec* 105 reject 105 render 105 rende* 94 services 77 sentence 62 sente* 61 cry 34 then 25 each 21 love 18 voice 11 while 8 reply 6
pouv* daugh* 165 daughter 165 asthm* 154 asthma 154 pill 154 pump 154 vit 154 hallo 139 rheto 131 writer 131 bruis* 129 bruised 129 18 117 as 98 can 76 man 71
pouvez daugh* 282 daughter 282 rheto 223 writer 223 bruis* 221 bruised 221 18 200 man 122 can 99 im 96 alone 90 she 88 young 67 beg 54 write* 50 life 45
pr undes* 279 undestanding 279 doubt 188 event 140 resca* 140 rescape 140 sine 140 thurs* 140 thursday 140 lovel* 119 lovely 119 world 113 advice 96 rejec* 87 reject 87 render 87
pral won 479 next 385 going 338 haitians 306 impos* 118 impossible 118 hinch* 116 hinche 116 peupl* 116 peuple 116 prsid* 99 prsident 99 anne 96 batis* 92 batiste 92 benna* 92
pral* side 885 buse 477 buses 477 identified 477 going 401 playi* 247 playing 247 salut 211 into 154 calle* 6 called 6 ident* 5 south 4
prale side 885 buse 477 buses 477 identified 477 going 401 playi* 247 playing 247 salut 211 into 154 calle* 6 called 6 ident* 5 south 4
pran take 353 took 191 preca* 114 treatment 104 cards 98 plea 91 pleas 91 minot* 76 minoterie 76 trapp* 76 trapped 76 handle 70 rhe 66 363 52 incomplete 52 prolongee 52
pran* jean 463 rabel 463 stoma* 462 stomach 462 wrong 228 palom* 205 paloma 205 prole* 205 prolems 205 pure 205 ray 205 sezon 205 messages 187 choos* 186 choose 186 howev* 181
pre close 1662 cheki* 317 chekina 317 philanthropy 317 total 317 behin* 248 behind 248 alley 105 near 100 remem* 23 remember 23 phila* 21 22 15 land 12 reall* 8 really 8
prek* preca* 2350 precautions 2170 takec* 236 takecare 236 precaution 66 pregnant 5 same 4 should 4 shoul* 3
prekosyon preca* 2350 precautions 2170 takec* 236 takecare 236 precaution 66 pregnant 5 same 4 should 4 shoul* 3
prel* tarp 1221 tarpa* 224 tarpaulin 224 griz 189 line 189 lines 189 river* 189 rivera 189 bady 181 dont 180 alexi* 157 alexie 157 nd 157 energ* 137 energy 137 tarps 122
prela tarp 1221 tarpa* 224 tarpaulin 224 griz 189 line 189 lines 189 river* 189 rivera 189 bady 181 dont 180 alexi* 157 alexie 157 nd 157 energ* 137 energy 137 tarps 122
prem* first 1508 srt 166 belongs 99 greething 99 recom* 99 recommendation 99 reconstruct 99 desso* 93 dessource 93 lemai* 93 lemaire 93 premi* 93 premiere 93 plann* 77 planning 77 important 47
premiere too 333 desso* 305 dessource 305 lemai* 305 lemaire 305 premi* 305 premiere 305 whom 156 banki* 149 banking 149 bnc 149 chara* 149 characterized 149 concentement 149 endea* 149 endeavour 149
premye first 1813 srt 333 foreigners 49 1 42 important 39 impor* 38 an 36 communal 33 march 26 petit* 22 petite 22 huge 16 message 15 notes 10 note 9 bigge* 8
pren* named 506 assist 467 hundr* 467 hundreds 467 angel 337 br 337 soint 337 upon 337 writi* 247 writing 247 think* 184 thinking 184 damaged 176 rd 154 damag* 129 dessa* 97
pres* almos* 551 almost 551 prsid* 301 prsident 301 due 263 chal 214 janti 214 pleaseit 214 makin* 173 making 173 event* 138 eventuel 138 preci* 138 precision 138 unabl* 133 unable 133
preske almos* 2522 almost 2522
prev* preview 613 tsunamy 613 fores* 483 foresee 483 whast 483 previ* 405 forse* 369 forsee 369 surna* 369 surnamis 369 bj 322 doors 322 cuba 144 showers 144 showe* 126 carfo* 119
prevwa preview 1022 tsunamy 1022 fores* 805 foresee 805 whast 805 previ* 675 forse* 616 forsee 616 surna* 616 surnamis 616 else 10
prez* presi* 931 president 686 prese* 358 handi* 126 handing 126 handling 126 techn* 126 technicians 126 file 112 files 112 men 97 amounted 79 comite 79 delim* 79 delimart 79 diqui* 79
prezan men 324 amounted 264 comite 264 delim* 264 delimart 264 diqui* 264 diquini 264 formi* 264 forming 264 incomplet 264 kinds 264 severl 264 tryed 264 victimes 264 hungra 247 otherwise 239
prezidan presi* 2067 president 1279 presence 75 presidant 75 prese* 4 closes 3 costs 3
pri gazol* 820 gazoline 820 price 660 hope 430 sartr* 356 sartre 356 poten* 306 potent 306 speak* 306 speaking 306 voice* 306 voices 306 lapla* 209 laplaine 209 almos* 84 almost 84
prin* au 170 princ* 170 prince 170 gonav* 150 gonave 150 port 115 distibute 99 gonaive 99 partisans 99 respe* 99 respect 99 blood 82 disti* 47 preve* 47 prevent 47 important 42
prince gonav* 184 gonave 184 au 172 princ* 172 prince 172 port 116 distibute 115 gonaive 115 partisans 115 respe* 115 respect 115 blood 100 preve* 82 prevent 82 antis* 68 antiseismic 68
prir* prayer 1071 praye* 830 using 396 made 342 sheet* 274 sheets 274 rescue 175 rescu* 174 angel 125 br 125 soint 125 upon 125 bible 100 censo* 100 censor 100 leadi* 100
prire prayer 1071 praye* 830 using 396 made 342 sheet* 274 sheets 274 rescue 175 rescu* 174 angel 125 br 125 soint 125 upon 125 bible 100 censo* 100 censor 100 leadi* 100
priy* pray 5800
priye pray 5800
priz* prisoners 3294 prison 3092 priso* 978 denou* 20 denounce 20
prizon prison 3783 prisoners 1381 priso* 1197 denou* 107 denounce 107
prizonye prisoners 9820 prison 344 priso* 109
prob* probl* 328 imfor* 304 imformations 304 troub* 304 trouble 304 problems 213 minus* 153 minustah 153 rte 153 supplies 153 suppl* 150 100 148 aik 148 belei* 148 beleive 148 effec* 148
problem imfor* 355 imformations 355 troub* 355 trouble 355 problems 297 probl* 287 minus* 179 minustah 179 rte 179 supplies 178 suppl* 175 goode* 165 goodevening 165 orien* 165 oriental 165 palom* 149
prof* teachers 1578 teach* 911 teacher 911 specially 240 speci* 221 bec 143 governement 143 greetings 143 liabl* 143 liable 143 profi* 143 profit 143 prs 143 resso* 143 ressources 143 wipe 143
professeur teachers 2762 teach* 1595 teacher 1595 bible 359 censo* 359 censor 359 leadi* 359 leading 359 soil 359 test 359 tests 359 book 147 professor 91 mind 32 profe* 31 prayer 30
professeurs teachers 2762 teach* 1595 teacher 1595 room 406 witho* 190 without 190
prog* progr* 2642 program 510 repor* 457 report 457 doesn 230 programs 80 homeland 72 beaut* 59 beautiful 59 dear 24 participate 24 homel* 21 reconstruction 20 also 10 recon* 9 acces* 4
prol* prolo* 1218 26 330 beach 330 merge* 247 merger 247 saint* 247 sainte 247 turn 247 guill* 213 guilloux 213 monse* 213 monseigneur 213 prolongue 213 issue* 207 issues 207 betin 205
prolonge betin 734 prolonge 734 tltu 734 tltus 734 guill* 693 guilloux 693 monse* 693 monseigneur 693 prolongue 693 merge* 510 merger 510 saint* 510 sainte 510 turn 510 prolo* 358 antoi* 19
prot* prote* 2926 protect 831 protection 81 again* 46 against 46 announces 27 effer* 27 effert 27 magno* 27 magnola 27 trenb* 27 trenblement 27 envir* 7 environment 7 natur* 5 natural 5
prov* losed 379 own 379 bas 359 most 359 verre* 359 verrettes 359 doctores 328 neede* 328 needed 328 pap 274 provi* 195 countryside 143 province 141 aroun* 115 around 115 those 77
psik* psych* 1394 mns 385 scare* 385 scared 385 psychologist 278 communicate 222 enabl* 222 enable 222 neighborhoods 222 organize 222 set 222 easil* 196 easily 196 freig* 196 freighten 196 minute 125
puis regar* 765 regarding 765 can 128 quake 73 could 8
pwa bean 4706 beans 4706 civil 354 culti* 300 cultivate 300 foods* 300 foodstuff 300 pea 300 peas 300 peasa* 300 peasants 300 seed 300 seeds 300 guy 265 engineer 231 engin* 117
pwel* tarps 890 tarpa* 589 tarpaulin 589 bb 445 couti* 445 coutinue 445 orthe* 317 orther 317 potab* 307 potable 307 fixed 270 ourse* 233 ourselves 233 plastic 185 broke 156 claud* 156
pwela tarps 890 tarpa* 589 tarpaulin 589 bb 445 couti* 445 coutinue 445 orthe* 317 orther 317 potab* 307 potable 307 fixed 270 ourse* 233 ourselves 233 plastic 185 broke 156 claud* 156
pwob* problem 451 probl* 446 problems 443 workers 368 differents 182 tinan* 182 tinante 182 bwa 114 kanal 114 returned 114 bolo 111 bolos 111 vifra* 111 vifranc 111 issue* 92 issues 92
pwoblem problem 451 probl* 446 problems 443 workers 368 differents 182 tinan* 182 tinante 182 bwa 114 kanal 114 returned 114 bolo 111 bolos 111 vifra* 111 vifranc 111 issue* 92 issues 92
pwof* profe* 2142 teach* 465 teacher 465 professional 348 impos* 283 impossible 283 atten* 178 attention 178 community 178 damie* 178 damier 178 glad 178 int 178 kabar 178 blanc* 101 blanchard 101
pwofese teach* 5830 teacher 5830 professor 96 profe* 33
pwol* prolo* 940 prolong 525 starv* 280 starving 280 115 219 chava* 219 chavanne 219 impass 219 mal 219 wat 219 363 184 prolongee 184 tired 159 chretien 157 chret* 151 ambroise 138
pwolonje prolo* 1175 prolong 656 exten* 402 extended 402 115 274 chava* 274 chavanne 274 impass 274 mal 274 wat 274 363 231 prolongee 231 tired 199 ambroise 173 jacqu* 77 jacques 77
pwov* decentralization 566 provi* 507 provinces 233 croch* 226 crochu 226 croke* 226 croked 226 deser* 226 desert 226 particularly 226 finge* 182 fingerprints 182 pictures 182 transportation 182 1987 157 401 157
pwovens frame 540 croch* 361 crochu 361 croke* 361 croked 361 deser* 361 desert 361 particularly 361 finge* 303 fingerprints 303 pictures 303 transportation 303 provinces 286 join 232 pays 232 truiton 232
pye feet 4643 foot 4643 arms 581 legs 581 leg 497 arm 368 communicate 350 enabl* 350 enable 350 neighborhoods 350 organize 350 set 350 group* 77 groups 77 psychological 74 thems* 57
pyeb* tree 11122
pyebwa tree 11122
qu isn 291 too 217 drama 214 maybe 214 bisou 149 deposited 149 desti* 149 destiny 149 happi* 149 happiness 149 available 147 depos* 125 between 121 after 107 avail* 105 anywh* 96
quan* debit 390 flowe* 390 flowed 390 h 390 liqui* 390 liquid 390 mn 390 quant* 390 quantity 390 when 282 rejec* 242 reject 242 render 242 rende* 217 services 178 cry 79
quand when 423 rejec* 363 reject 363 render 363 rende* 325 services 268 cry 118 voice 39 while 27
que ve 121 haver* 66 haverst 66 meani* 66 meaning 66 bruis* 60 bruised 60 than 56 tsuna* 51 tsunami 51 gave 46 mail 45 e 44 love 44 prefe* 43 prefer 43
quel offer 1230 haitian 1093 which 745 doe 13 does 13 haiti* 4
quel* plan 236 sismi* 236 sismic 236 which 213 econo* 156 economic 156 waitt* 156 waitting 156 polit* 144 political 144 room 116 bello* 115 belloc 115 point 115 study* 115 studying 115
quelle which 497 room 270 bello* 269 belloc 269 point 269 study* 269 studying 269 wonde* 269 wonder 269 witho* 126 without 126 population 22 popul* 19 just 4
qui requesting 500 losed 274 own 274 happened 192 regar* 191 regarding 191 butte 165 moon 165 province 102 room 101 reque* 86 banki* 57 banking 57 bnc 57 chara* 57 characterized 57
quoi new 426 what 179 s 7 about 4
r medec* 798 r 579 disct* 386 disctt 386 jacob* 386 jacobabad 386 khair* 386 khairo 386 incomplete 195 incom* 179 medecin 154 potab* 124 potable 124 chach* 94 chachran 94 cool 94
rad cloth* 990 clothes 599 huge 126 assoc* 68 association 68 bigge* 62 bigger 62 aftershock 54 suffering 53 black 52 cornr* 52 cornrow 52 denim 52 hair 52 printed 52 sees 52
radi* carai* 1601 spous* 438 spouses 438 batis* 259 batiste 259 benna* 259 bennau 259 entri* 259 entries 259 caraibes 178 w 178 exami* 146 examinations 146 radio 130 caraib 126 lumie* 126
radio carai* 1601 spous* 438 spouses 438 batis* 259 batiste 259 benna* 259 bennau 259 entri* 259 entries 259 caraibes 178 w 178 exami* 146 examinations 146 radio 130 caraib 126 lumie* 126
rady* radio 1879 announcers 74 annou* 71 alive 28 fm 24 signa* 18 signal 18 congr* 5 congratulate 5
radyo radio 1879 announcers 74 annou* 71 alive 28 fm 24 signa* 18 signal 18 congr* 5 congratulate 5
ranp* canadian 955 fill 955 id 608 repla* 494 replace 494 paspo* 156 pasport 156 translate 81 trans* 76 important 45 impor* 43 canad* 35 conditions 35 message 17 condi* 7 messa* 6
rant* frenc* 613 french 613 minutes 447 bariy 259 fleur* 259 fleurimond 259 minut* 241 entra* 196 entrance 196 antoi* 173 antoine 173 president 152 rd 78 presi* 53 urgent 49 cell 45
rapi* fast 1328 rapid* 560 rapidly 560 tc 560 quick* 310 quickly 310 assistance 214 location 184 injur* 130 injured 130 190 97 garbl* 97 garbledwhat 97 car 69 5 52 assis* 46
rapid fast 1328 rapid* 560 rapidly 560 tc 560 quick* 310 quickly 310 assistance 214 location 184 injur* 130 injured 130 190 97 garbl* 97 garbledwhat 97 car 69 5 52 assis* 46
ravi* ravin 548 group 497 authorization 470 ditch 470 intervene 470 takes 470 olymp* 435 olympic 435 pinta* 435 pintade 435 ravin* 435 ravine 435 building 344 effort 181 responsible 175 marke* 115
ravin ravin 548 group 497 authorization 470 ditch 470 intervene 470 takes 470 olymp* 435 olympic 435 pinta* 435 pintade 435 ravin* 435 ravine 435 building 344 effort 181 responsible 175 marke* 115
re centers 704 finds 704 heber* 704 hebergements 704 oblig* 704 oblige 704 remain 395 big 381 ll 218 small 185 fathe* 176 father 176 jokin* 102 joking 102 person 35 must 28
real* 13 931 art 370 arts 370 coordinate 370 creation 370 expo 370 solic* 370 solicit 370 become 238 dream* 238 dreamer 238 dreams 238 lonel* 238 lonely 238 styli* 238 stylist 238
reba* rebuild 2002 const* 779 construction 779 build 775 rebui* 567
rebati rebuild 2002 const* 779 construction 779 build 775 rebui* 567
rece* bened* 607 benediction 607 active 253 entre 253 instr* 253 instructions 253 nous 253 porta* 253 portable 253 nou 252 use 235 eligi* 207 eligible 207 local 207 recev* 207 receve 207
rech* credi* 2345 credit 2345 recha* 773 recharge 385 recharging 153 cell 70 phone 36
rechaj credi* 5418 credit 5418 recharge 889
reco* affai* 233 affaires 233 programs 223 humil* 219 humiliate 219 ignor* 219 ignore 219 misun* 219 misunderstood 219 homeland 201 beaut* 165 beautiful 165 recog* 146 recognized 146 effort 134 humanitarian 127
reko* recon* 875 rebuilding 676 resta* 332 restart 332 archive 273 reopen 273 reconstruction 212 rebui* 201 gouvernment 156 resto* 156 restore 156 authorization 126 ditch 126 intervene 126 takes 126 building 93
rekonstriksyon rebuilding 1487 recon* 870 rebui* 443 authorization 282 ditch 282 intervene 282 takes 282 decentralize 244 building 206 belongs 114 greething 114 recom* 114 recommendation 114 reconstruct 114 effort 109 plann* 88
rele call 429 calle* 267 called 267 named 87 enew 63 enews 63 despr* 58 desprate 58 abroa* 56 abroard 56 becaue 56 appeal 51 chang* 51 change 51 cup 51 dumga 51
rele* ou 934 stavi* 741 staving 741 bette* 441 better 441 looki* 273 looking 273 name 88 call 39 someo* 5 someone 5
relem ou 934 stavi* 741 staving 741 bette* 441 better 441 looki* 273 looking 273 name 88 call 39 someo* 5 someone 5
reme* medication 2087 happens 1019 souna* 210 sounami 210 spell* 210 spelling 210 thanking 210 caye 177 cayes 177 going 146 d 105 resum* 85 resume 85 city 37 des 36 very 9
remed medication 10437
rems* domai* 441 domains 441 gives 275 soldier 275 firm 250 massi* 250 massive 250 impos* 236 impossible 236 soldi* 234 havnt 210 told 186 casez 183 holes* 183 holese 183 poors 183
remsye domai* 883 domains 883 impos* 472 impossible 472 havnt 421 told 372 beaut* 231 beautiful 231 blanc* 169 blanchard 169 silo 169 conditions 113 impasse 68 messages 56 impas* 27 condi* 21
renm* like 87 would 71 jobs 54 infos 33 desen* 27 desentralise 27 wish 27 d 26 stopp* 26 stopped 26 happen 20 accompany 17 posse* 17 possess 17 occur* 16 occurs 16
renmen like 87 would 71 jobs 56 infos 34 d 28 desen* 27 desentralise 27 wish 27 stopp* 26 stopped 26 happen 21 accompany 18 occur* 17 occurs 17 posse* 17 possess 17
rens* counterpart 869 informs 869 seism 259 information 138 infor* 65
renseignements information 324 infor* 83
repl* after* 590 aftershocks 378 quake 271 counterpart 183 informs 183 aftershoocks 179 tremo* 175 tremors 175 devac* 149 devacuation 149 remainder 149 rift 149 seism* 149 seismic 149 stop 138 lagonav 78
replik after* 671 aftershocks 444 quake 306 tremo* 197 tremors 197 aftershoocks 194 devac* 168 devacuation 168 remainder 168 rift 168 seism* 168 seismic 168 stop 156 lagonav 79 huge 57 remai* 51
repo* answe* 421 response 382 answer 378 reply 100 respo* 94 contr* 78 control 78 tied 69 seaso* 65 season 65 drivers 50 nowad* 50 nowadays 50 recru* 50 recruiting 50 doctors 38
reponn response 1523 reply 575 respo* 376 answer 18 answe* 8
repons response 458 answe* 390 answer 264 respo* 113 contr* 104 control 104 reply 92 tied 91 seaso* 87 season 87 await* 69 awaiting 69 doctors 50 waiti* 35 waiting 35 infec* 31
reponse digiceel 574 seime 574 thio 574 thios 574 sentence 292 sente* 286 impatiently 271 since* 271 sincerely 271 yours 271 impat* 213 translator 200 then 115 findi* 101 finding 101 each 98
repr* offices 1691 fm 497 signa* 370 signal 370 communicate 350 enabl* 350 enable 350 neighborhoods 350 organize 350 set 350 congr* 114 congratulate 114 group* 77 groups 77 psychological 74 thems* 57
rese* receive 851 helps 483 poorl* 483 poorly 483 distributing 202 dupon* 171 dupont 171 heigh* 171 heights 171 parac* 171 parachuting 171 reser* 171 reserves 171 recei* 125 campa* 111 campaign 111
resevwa receive 1064 helps 603 poorl* 603 poorly 603 distributing 253 recei* 157 campa* 139 campaign 139 impatienntly 139 offer* 139 offering 139 vaksi* 139 vaksination 139 received 65 await* 34 awaiting 34
resk* leaders 630 leade* 618 event 474 resca* 474 rescape 474 sine 474 thurs* 474 thursday 474 shelter 205 4 158 shelt* 136 pas 76 pass 76 torbe* 44 torbeck 44 homeless 31
resp* breathe 968 responsible 654 respo* 570 breat* 234 charg* 205 charge 205 distibute 138 gonaive 138 partisans 138 respe* 138 respect 138 bec 122 governement 122 liabl* 122 liable 122 profi* 122
respire breathe 3872 breat* 938 due 100 breath 59 unabl* 51 unable 51 smell 43
responsab responsible 2766 charg* 698 charge 698 respo* 157 known 91 ravin 21 group 19 clean 4
rete stay 561 remain 539 toilets 269 received 154 exten* 123 extended 123 24 117 bouka* 117 boukan 117 canal 113 mount* 113 mountain 113 gonaives 110 businesses 92 enjoy* 92 enjoying 92
reti* grave* 518 gravel 518 remov* 518 remove 518 took 417 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 desal* 264 desaline 264 lunyo* 264 lunyon 264 lunyone 264 prolonging 264
retire grave* 518 gravel 518 remov* 518 remove 518 took 417 bonit* 385 bonite 385 stuff 385 usenm* 385 usenmake 385 desal* 264 desaline 264 lunyo* 264 lunyon 264 lunyone 264 prolonging 264
reto* retur* 989 back 930 return 414 side 258 airli* 200 airlines 200 ny 200 round 200 ticke* 200 ticket 200 towar* 200 towards 200 finge* 56 fingerprints 56 pictures 56 transportation 56
retounen retur* 1419 return 571 back 396 form 258 finge* 232 fingerprints 232 pictures 232 transportation 232 well 122 bette* 49 better 49 pictu* 44 bwa 22 kanal 22 returned 22 break* 21
reya* participle 1752 owe 1162 panif* 585 panification 585 patic* 585 paticipate 585 reorg* 585 reorganizations 585 arqui* 375 arquinois 375 futur* 375 future 375 reali* 375 realizations 375 spite 375 transparency 375
ri communial 439 dza 403 plastik 403 hand 212 lumum* 208 lumumba 208 patri* 208 patrice 208 pleae 208 barri* 195 barrire 195 chant* 195 chantiley 195 tremo* 163 tremors 163 assyl* 147
rien emess* 449 emessage 449 watere 449 nothi* 410 nothing 410 doubt 223 water* 195 cut 154 world 134 tarps 112 barth* 58 bartholy 58 leave 38 etc 27 assistance 11 off 8
rime rumor 15958
rive arrive 624 next 236 sentences 212 haven 158 guill* 149 guilloux 149 monse* 149 monseigneur 149 prolongue 149 ecogr* 119 ecography 119 pregnate 119 intac* 112 intact 112 reach* 100 reached 100
rivy* river 11122
rivye river 11122
roug* red 1067 cros 1008 cross 1008 medicament 358 rouge 273 healt* 254 health 254 drivers 126 nowad* 126 nowadays 126 recru* 126 recruiting 126 whats* 103 whatsoever 103 terre 86 drive* 45
rouge red 1067 cros 1008 cross 1008 medicament 358 rouge 273 healt* 254 health 254 drivers 126 nowad* 126 nowadays 126 recru* 126 recruiting 126 whats* 103 whatsoever 103 terre 86 drive* 45
rout frere* 372 freres 372 wich 370 route 278 corne* 254 corner 254 rail 254 road 194 bon 184 lilav* 184 lilavoie 184 repo 184 tesin* 177 tesina 177 underground 177 canal 176
rout* sable 593 route 546 along 454 detai* 254 detail 254 frere 254 jumba* 254 jumbala 254 litle 254 jasmi* 193 jasmin 193 truitier 193 villa 193 32 180 titu 134 titus 134
route sable 593 route 546 along 454 detai* 254 detail 254 frere 254 jumba* 254 jumbala 254 litle 254 jasmi* 193 jasmin 193 truitier 193 villa 193 32 180 titu 134 titus 134
rs rest 1603 left 332 beral 286 gen 286 petioville 286 admis* 209 admisions 209 admit* 209 admitted 209 postp* 209 postpone 209 postpones 209 shortly 209 marie 200 posse* 180 possess 180
rt husba* 522 husband 522 bwa 496 kanal 496 returned 496 bai 241 creol 241 ingli* 241 inglish 241 pregnant 144 adres* 122 adress 122 until 100 frenc* 80 french 80 two 59
ru estim* 580 estime 580 meno 429 menos 429 foods 356 rue 318 starv* 244 starving 244 exten* 191 extended 191 axina 161 gile 161 giles 161 28 149 danjo* 127 danjour 127
rue street 365 rue 363 du 230 water* 144 jorki* 129 jorking 129 300 105 king 105 km 105 thoma* 105 thomassin 105 barth* 104 bartholy 104 stree* 65 guill* 59 guilloux 59
s th 192 siste* 167 becom* 165 sos 151 answered 63 times 63 takec* 62 takecare 62 cut 59 stopp* 59 stopped 59 short 58 breath 53 diese* 50 diesel 50 fuel 50
sa short* 56 thi 45 this 45 park 44 what 36 these 32 body 30 proceed 28 possi* 25 possible 24 gotte* 23 gotten 23 handl* 23 cooki* 22 cookies 22 diape* 22
saa behav* 678 behaviour 678 rainy 678 type 678 leaders 631 leade* 618 drivers 465 nowad* 465 nowadays 465 recru* 465 recruiting 465 drive* 164 pas 76 pass 76 red 45 suppose 43
sain* domingo 1159 saint 773 merge* 383 merger 383 saint* 383 sainte 383 turn 383 destroy 208 mole 208 nicol* 208 nicolas 208 bags 157 mat 157 mats 157 waters 157 wenee* 126
sais know 215
sais* counterpart 600 informs 600 regar* 510 regarding 510 great 220 acces* 194 access 194 seism 179 seaso* 139 season 139 congr* 128 congratulate 128 quake 49 durin* 39 during 39 cyclone 19
sak sack 2659 arab 682 throu* 348 through 348 playi* 130 playing 130 happe* 114 happening 107 radio 85 nonse* 80 nonsensical 80 happens 54 women 43 s 26 same 15 note 11
sali* greetings 250 resso* 250 ressources 250 wipe 250 wipes 250 decre* 241 decrease 241 director 241 greating 241 ideli* 241 idelinquency 241 juvenile 241 bayil* 182 bayilorde 182 insta* 182 instance 182
salu* forgot 287 hi 214 frida* 195 friday 195 forgo* 179 isn 157 born 155 makin* 141 making 141 consider 131 belongs 124 greething 124 recom* 124 recommendation 124 reconstruct 124 bady 107
salut forgot 287 hi 214 frida* 195 friday 195 forgo* 179 isn 157 born 155 makin* 141 making 141 consider 131 belongs 124 greething 124 recom* 124 recommendation 124 reconstruct 124 bady 107
saly* greeting 849 done 512 gerar* 434 gerard 434 greet* 305 plase 202 betwenn 196 dyoba* 196 dyobal 196 dyobe* 196 dyobel 196 juvenat 196 musso 196 seven 120 organizations 110 understanding 100
salye greeting 849 done 512 gerar* 434 gerard 434 greet* 305 plase 202 betwenn 196 dyoba* 196 dyobal 196 dyobe* 196 dyobel 196 juvenat 196 musso 196 seven 120 organizations 110 understanding 100
sam 7 1299 jns 1299 math 1299 sam 1299 certi* 393 certificate 393 household 305 miami 305 nephe* 305 nephew 305 survived 305 birth 161 sister 80 leg 34 siste* 33 survi* 10
san hundred 1450 blood 589 tap 197 treating 197 conte* 131 content 131 understood 131 1987 122 401 122 temporarily 122 mns 97 scare* 97 scared 97 psychologist 93 easil* 88 easily 88
sans witho* 489 without 489 suppo* 164 require 156 dupon* 92 dupont 92 heigh* 92 heights 92 parac* 92 parachuting 92 reser* 92 reserves 92 front* 77 frontiere 77 san 77 sans 77
sant smell 678 centre 284 center 278 cente* 277 workers 277 guys 223 hospitals 173 ad 121 dadad* 121 dadadou 121 haven* 121 havent 121 everybody 87 bouquet 83 coi 83 cois 83
sant* feel 418 santo 388 central 303 20 235 centr* 170 real 119 snato 119 healt* 118 health 118 district 99 phila* 85 blanc 70 breas* 47 breast 47 fluid* 47 fluids 47
sante healt* 955 health 955 breas* 526 breast 526 fluid* 526 fluids 526 milk 454 babie* 83 babies 83 repla* 56 replace 56 keep 47 givin* 4 giving 4
santi try 735 voice 596 feel 548 friends 215 sit 213 frien* 135 houses 121 house* 109 bad 86 gress* 59 gressier 59 littl* 23 little 23 many 20 heard 15 happy 11
santim feel 556 findi* 546 finding 546 suffered 422 science 289 hardl* 284 hardly 284 prati* 284 pratice 284 tire 284 scien* 243 into 187 compu* 158 computer 158 p 154 advices 109
santo santo 917 phila* 364 real 257 snato 257 district 214 blanc 146 philanthropic 117 workers 77 survivors 75 remem* 68 remember 68 20 57 bb 56 couti* 56 coutinue 56 among 40
santral central 2335 centr* 1313 overc* 93 overcrowded 93 highe* 76 higher 76 raise 76 plate* 73 plateau 73 ride 73 ton 73 tons 73 citie* 53 cities 53 dollar 48 frere* 13
sava* savan* 902 savane 902 thoughts 751 croch* 230 crochu 230 croke* 230 croked 230 deser* 230 desert 230 particularly 230 babie* 215 babies 215 disca* 182 discard 182 pista* 69 pistache 69
savo* soap 1011 d 232 anywh* 174 anywhere 174 isn 86 sentence 73 sente* 72 foreign 57 forei* 50 happened 48 know 42 copie* 39 copies 39 registry 39 docum* 36 documents 36
savoir d 255 anywh* 192 anywhere 192 isn 95 sentence 81 sente* 79 foreign 63 forei* 55 happened 53 know 46 copie* 43 copies 43 registry 43 docum* 40 documents 40 eveni* 36
savon soap 11123
se m 36 sister 31 flour 26 it 26 shortage 24 is 23 or 19 again* 17 against 17 marke* 17 market 17 medical 15 peoplel 15 separating 15 sleep* 15 sleeping 15
seco* satur* 907 saturday 907 using 297 debit 293 flowe* 293 flowed 293 h 293 liqui* 293 liquid 293 mn 293 quant* 293 quantity 293 made 256 sentence 249 sente* 245 sheet* 205
seis* digiceel 302 seime 302 thio 302 thios 302 bless* 267 blessed 267 others 148 room 135 earthquake 98 struck 68 struc* 63 witho* 63 without 63 earth* 56 other* 46 longe* 41
seisme bless* 321 blessed 321 others 178 room 162 earthquake 117 struck 82 witho* 76 without 76 struc* 75 earth* 67 other* 56 longe* 49 longer 49 big 8 or 4
seki* secur* 1999 security 1999 chief 410 forme* 410 former 410 secre* 410 secretary 410 o 63 driven 17 driver 17 measu* 17 measures 17 woud 17 bra 11 distributing 4 comes 3
sekirite secur* 1999 security 1999 chief 410 forme* 410 former 410 secre* 410 secretary 410 o 63 driven 17 driver 17 measu* 17 measures 17 woud 17 bra 11 distributing 4 comes 3
seko* shock 961 nee 337 frequ* 216 frequency 216 prvie* 216 prview 216 meno 215 menos 215 rescue 180 rescu* 179 media 140 strug* 140 struggle 140 break 105 causes 105 occur 105
sekou meno 399 menos 399 rescue 333 rescu* 332 media 260 strug* 260 struggle 260 refugee 189 telec* 189 teleco 189 balan* 178 balance 178 clothing 178 soon 178 500 132 assistance 122
sekous shock 2082 nee 731 frequ* 468 frequency 468 prvie* 468 prview 468 break 227 causes 227 occur 227 event* 210 eventuel 210 preci* 210 precision 210 attac* 172 attack 172 norma* 150
seks* secti* 751 section 751 ti 154 communal 102 8 24 kise 24 komin 24 manic* 24 manich 24 squar* 24 square 24 goave 22 important 18 impor* 17 an 16 leste 12
seksyon secti* 705 section 705 ti 175 communal 172 8 39 kise 39 komin 39 manic* 39 manich 39 squar* 39 square 39 goave 23 leste 20 local* 20 locality 20 situated 20
sel alone 1038 only 386 gouvernment 191 resto* 191 restore 191 lived 188 ones 169 singl* 169 single 169 eathq* 138 eathquake 138 main 138 night 135 les 101 less 101 separate 101
selm* only 1017 addreses 506 just 417 ent 180 son 179 kindl* 138 kindle 138 plate 138 sait 138 tants 138 insec* 130 insecticide 130 mousk* 100 mouskitous 100 die 94 found 77
selman only 1163 ent 394 son 392 kindl* 158 kindle 158 plate 158 sait 158 tants 158 insec* 149 insecticide 149 mousk* 114 mouskitous 114 die 108 found 88 bon 85 lilav* 85
seme* week 1910 digiceel 189 seime 189 thio 189 thios 189 international 11 last 7 minutes 4 received 4
semen week 1910 digiceel 189 seime 189 thio 189 thios 189 international 11 last 7 minutes 4 received 4
sen dominican 900 gerar* 823 gerard 823 domin* 464 incomplete 325 incom* 299 buy 160 openi* 86 opening 86 great 45 alrea* 37 already 37 university 12 phone 6 done 5 visa 5
send* repub* 3680 republic 3680 dominican 127 allow* 99 allowed 99 domin* 66
sendomeng repub* 3680 republic 3680 dominican 127 allow* 99 allowed 99 domin* 66
sene* seneg* 1204 senegal 1204 person 39 jokin* 37 joking 37 perso* 29 statu* 27 status 27 trip 25 france 11 refuge 8 prsid* 7 prsident 7 canada 4 impor* 4 important 4
senegal seneg* 1104 senegal 1104 statu* 74 status 74 trip 68 person 49 jokin* 43 joking 43 perso* 36 france 35 refuge 25 prsid* 24 prsident 24 canada 12 franc* 10 impor* 5
senk five 15958
sepa* divid* 3188 divide 3188 separate 1596 separ* 1105 conte* 471 content 471 understood 471 seem 223 clear 71 ones 70 singl* 70 single 70 doe 19 does 19 10 16 rebuild 7
separe divid* 3188 divide 3188 separate 1596 separ* 1105 conte* 471 content 471 understood 471 seem 223 clear 71 ones 70 singl* 70 single 70 doe 19 does 19 10 16 rebuild 7
sere* sheltery 293 outsi* 274 outside 274 survive 236 again 157 men 138 night* 131 nights 131 werew* 131 werewolfs 131 via 117 bidon 103 dika 103 dikas 103 jackm* 103 jackmel 103
seren sheltery 293 outsi* 274 outside 274 survive 236 again 157 men 138 night* 131 nights 131 werew* 131 werewolfs 131 via 117 bidon 103 dika 103 dikas 103 jackm* 103 jackmel 103
serv* sign 613 rejec* 255 reject 255 render 255 servi* 252 rende* 229 active 221 entre 221 instr* 221 instructions 221 nous 221 porta* 221 portable 221 nou 220 use 206 services 188
set seven 6692
sevi* service 835 servi* 734 cam 303 worki* 72 working 72 whoul* 38 whould 38 start 36 include 30 telli* 26 telling 26 inclu* 13 transfer 7 custo* 5 customer 5 services 5
sevis service 835 servi* 734 cam 303 worki* 72 working 72 whoul* 38 whould 38 start 36 include 30 telli* 26 telling 26 inclu* 13 transfer 7 custo* 5 customer 5 services 5
si if 288 ou 55 brother 52 broth* 45 resid* 44 immig* 40 immigration 40 appea* 28 havnt 23 crack* 22 incomplete 21 builder 20 compe* 20 competent 20 domingue 20 exper* 20
sid south 1441 lots 480 calle* 264 called 264 bus 155 buse 122 buses 122 identified 122 event 117 resca* 117 rescape 117 sine 117 thurs* 117 thursday 117 gabyo* 116 gabyon 116
sida aids 6059
sign* signe* 1325 signeneau 1325 cover 1069 signo* 1069 signoa 1069 tempo 1069 caraib 347 lumie* 347 lumiere 347 namin* 347 naming 347 radio* 347 radios 347 disap* 150 disappeared 150 artists 71
sik sugar 3854 cooki* 74 cookies 74 diape* 74 diapers 74 flour 52 culti* 13 cultivate 13 foods* 13 foodstuff 13 pea 13 peas 13 peasa* 13 peasants 13 seed 13 seeds 13
sikl* hurri* 10196 hurricane 10196
siklon hurri* 10196 hurricane 10196
sil mean 263 rapid* 204 rapidly 204 tc 204 been 181 lwe 143 lwes 143 spent 134 ambroide 118 salem 118 pap 94 few 88 opini* 84 opinion 84 personal 84 countryside 73
silv* inforamtion 334 unice* 231 unicef 231 plastic 210 merch* 150 merchandize 150 coordinates 116 engineers 116 bucke* 107 bucket 107 zopop* 107 zopope 107 dozen 101 plast* 101 id 100 coord* 95
silvoupl coordinates 485 engineers 485 went 436 break* 416 breaked 416 supports 416 coord* 398 acul 246 cheki* 230 chekina 230 philanthropy 230 total 230 consideration 185 behin* 181 behind 181 exams 166
silvouple inforamtion 854 unice* 559 unicef 559 plastic 519 merch* 376 merchandize 376 plast* 250 id 227 getti* 219 getting 219 repla* 185 replace 185 let 95 tarps 77 please 23 pleas* 22
silvoupli dozen 586 bucke* 529 bucket 529 zopop* 529 zopope 529 ones 384 singl* 384 single 384 runni* 353 running 353 toget* 247 together 247 separate 229 desin* 162 desinfectant 162 greet 162
sim borro* 676 borrow 676 force 676 denou* 493 denounce 493 conte* 290 content 290 understood 290 embas* 274 embassy 274 plate* 269 plateau 269 ride 269 ton 269 tons 269 prison 213
sini* refugees 341 disas* 287 disaster 287 bonba* 191 bonbadopolis 191 kensc* 155 kenscoff 155 marc 144 purch* 126 purchase 126 receivng 126 recieved 126 victim 90 plate* 83 plateau 83 ride 83
sinis disas* 2732 disaster 2732 victim 10
sinistre bonba* 218 bonbadopolis 218 kensc* 181 kenscoff 181 marc 173 disas* 154 disaster 154 purch* 144 purchase 144 receivng 144 recieved 144 plate* 95 plateau 95 ride 95 ton 95 tons 95
sipo support 2348 betwenn 392 dyoba* 392 dyobal 392 dyobe* 392 dyobel 392 juvenat 392 musso 392 suppo* 290 seven 241 betwe* 125 juven* 119 rest 37 sure 21 clear 18
sis six 15958
sit folk 1389 folks 1389 settl* 898 settle 898 site 898 v 898 evacu* 415 evacuation 415 link 415 onlin* 415 online 415 orlan* 415 orlando 415 c 23 e 13 also 6
siti* situation 1559 situa* 1477 citiz* 317 citizen 317 bunch 140 containers 140 crimi* 140 criminals 140 hidin* 140 hiding 140 robbers 140 toler* 140 tolerance 140 tolerate 140 brother 83 broth* 72
sitiyasyon situation 2268 situa* 2150 becoming 47 complicated 47 forwa* 47 forward 47 waste 47 handi* 20 handing 20 handling 20 techn* 20 technicians 20 becom* 6
sito* espec* 953 especially 953 bas 417 most 417 verre* 417 verrettes 417 aviat* 253 aviation 253 mainl* 253 mainly 253 mr 253 responsables 253 steet 253 thhe 253 latre* 165 latremblay 165
sitou espec* 953 especially 953 bas 417 most 417 verre* 417 verrettes 417 aviat* 253 aviation 253 mainl* 253 mainly 253 mr 253 responsables 253 steet 253 thhe 253 latre* 165 latremblay 165
sivo* please 114 pleas* 110
sivouple please 114 pleas* 110
ske reopening 365 reope* 318 arcah* 306 arcahaie 306 lator* 272 latortue 272 repor* 196 report 196 event* 180 eventuel 180 preci* 180 precision 180 availability 144 jobpam 144 post 144 poste* 144
slt settl* 898 settle 898 site 898 v 898 predi* 537 predicted 537 arrived 383 arriv* 162 croi 159 crois 159 bouquets 79 bouqu* 64 des 52 month 30 c 23
sms sms 1062 text 668 admis* 116 admisions 116 admit* 116 admitted 116 postp* 116 postpone 116 postpones 116 shortly 116 texts 106 below 100 spous* 78 spouses 78 telli* 24 telling 24
soci* socia* 2754 social 2754 23 36 25 36 worker 21 econo* 20 economic 20 waitt* 20 waitting 20 worke* 19 polit* 18 political 18 affai* 14 affaires 14 recog* 9 recognized 9
soeu* sister 3415 siste* 1385
soeur sister 3415 siste* 1385
sole* sun 2800 magis* 352 magistrate 352 manif* 352 manifestation 352 sells 352 solei* 352 soleil 352 refer* 207 referring 207 words 203 provided 182 eclip* 177 eclipse 177 sure 116 word 69
soley sun 2800 magis* 352 magistrate 352 manif* 352 manifestation 352 sells 352 solei* 352 soleil 352 refer* 207 referring 207 words 203 provided 182 eclip* 177 eclipse 177 sure 116 word 69
soli* solid* 607 solidarity 607 solin* 607 solino 607 art 370 arts 370 coordinate 370 creation 370 expo 370 solic* 370 solicit 370 betwenn 261 dyoba* 261 dyobal 261 dyobe* 261 dyobel 261
somm* beg 406 lesso* 300 lesson 300 liter* 300 literal 300 translation 300 57 172 peler* 171 pelerin 171 destroy 135 mole 135 nicol* 135 nicolas 135 rheto 121 writer 121 18 109
sommes beg 611 57 258 peler* 257 pelerin 257 destroy 203 mole 203 nicol* 203 nicolas 203 daugh* 109 daughter 109 petion 102 bruis* 85 bruised 85 babie* 76 babies 76 adult* 72
sonj* remem* 2711 remember 2711
sonje remem* 2711 remember 2711
sont plan 237 sismi* 237 sismic 237 thsnk 223 sky 157 writt* 151 written 151 avaib* 134 avaible 134 cay 132 overp* 132 overpopulation 132 overw* 132 overwhelmed 132 risin* 132 risings 132
sos aux 956 sos 636 roads 319 segui* 319 seguineau 319 flooding 307 avaib* 223 avaible 223 indee* 218 indeed 218 necessity 144 flood* 116 drink* 100 drinking 100 barth* 96 bartholy 96
sot kind 863 lots 824 join 385 pays 385 truiton 385 whate* 385 whatever 385 jobs 275 truit* 161 listened 115 pupil 84 au 11 princ* 11 prince 11 port 7 come 5
sote mns 414 scare* 414 scared 414 worst 396 psychologist 306 easil* 220 easily 220 freig* 220 freighten 220 psych* 220 despite 206 droui* 206 drouillard 206 sinis* 206 sinister 206 sayin* 143
soti assisting 194 limit* 194 limited 194 form 162 expec* 141 expecting 141 yow 141 named 123 out 123 leave 120 burea* 114 bureau 114 currently 114 functionning 114 inform 114 urgency 114
sou on 141 about 115 park 95 resid* 66 occup* 50 occupation 50 gouve* 42 count 41 enjoy 41 teste* 41 testere 41 vitim* 41 vitims 41 funct* 34 tells 34 remem* 32
souf breathe 742 break 340 causes 340 occur 340 breath 339 night 274 contact 229 conta* 197 breat* 180 cause* 161 tremo* 75 tremors 75 more 61 stop 60 needs 48 too 38
souf* suffe* 897 lots 235 suffer 209 suffering 202 assoc* 80 association 80 canno* 58 cannot 58 jokin* 28 joking 28 person 9 perso* 7 go 5 greetings 5 reach* 5 reached 5
soufri suffe* 1017 suffering 389 lots 324 suffer 111 canno* 80 cannot 80 throu* 13 through 13 reach* 9 reached 9 greetings 8 resso* 8 ressources 8 wipe 8 wipes 8 go 7
soul* shoe 1623 shoes 1623 casez 274 holes* 274 holese 274 poors 274 tahnk 274 four 265 black 169 cornr* 169 cornrow 169 denim 169 hair 169 printed 169 sees 169 shirt 169
soulye shoe 3296 shoes 3296
soun* tsunami 1338 tsuna* 1335
sounami tsunami 1338 tsuna* 1335
soup* separating 176 wet 151 betin 130 prolonge 130 tltu 130 tltus 130 philanthropic 117 arms 115 legs 115 forgot 107 purch* 104 purchase 104 receivng 104 recieved 104 schoolmy 98 beggi* 90
souple separating 176 wet 151 betin 130 prolonge 130 tltu 130 tltus 130 philanthropic 117 arms 115 legs 115 forgot 107 purch* 104 purchase 104 receivng 104 recieved 104 schoolmy 98 beggi* 90
sous under 755 decom* 272 decombres 272 announces 178 effer* 178 effert 178 magno* 178 magnola 178 trenb* 178 trenblement 178 burie* 118 buried 118 lands* 118 landslide 118 sand 118 pile 46
sove save 1175 ti 155 asham* 111 ashamed 111 cars 111 afrai* 110 afraid 110 gabyo* 101 gabyon 101 relie* 101 relief 101 south* 101 southern 101 front* 97 frontiere 97 san 97
st st 1023 40 113 hard 113 rough* 113 roughly 113 tin 113 north* 91 northern 91 resul* 91 result 91 martin 84 builder 77 compe* 77 competent 77 domingue 77 exper* 77
stp digiciel 426 extra 426 predi* 320 predicted 320 some 315 difficulty 291 sore 263 deal 253 throa* 194 throat 194 drink 66 diffi* 36 month 18 information 4
suis am 251 clock 109 late 109 assistant 97 mireb* 97 mirebalais 97 darli* 85 darling 85 ten 68 crazy 67 decom* 54 decombres 54 enoug* 38 enough 38 spend 36 rheto 34
sur goods 215 requiere 182 addit* 168 additional 168 mosquitoes 168 informed 149 exact* 123 exactly 123 on 121 france 115 requesting 98 requi* 98 refuge 83 counterpart 81 informs 81 makin* 76
svp pleas* 73 please 67 bitti* 60 bitting 60 francais 58 svp 58 plea 51 pleas 51 assistance 39 cover 30 signo* 30 signoa 30 tempo 30 afternoon 23 grand 22 settl* 22
swa program 880 soldiers 434 mail 348 e 336 eithe* 264 either 264 fortn* 264 fortnight 264 shoot* 191 shooting 191 lives 155 iron 151 progr* 129 helpi* 97 helping 97 international 78
swaf thirs* 1759 thirsty 767 thirst 668 ak 40 amess* 40 amessage 40 anba 40 bagay 40 bondy* 40 bondye 40 di 40 f 40 grang* 40 grangou 40 kote 40 kouny* 40
swen treatment 569 chalk* 398 chalkolimon 398 titu 364 titus 364 care 295 treat* 240 alexi* 236 alexie 236 nd 236 energ* 205 energy 205 lived 175 reach* 160 reached 160 gonaives 158
t love 155 joke 148 jokes 148 tells 134 antis* 133 antiseismic 133 continues 129 previous 129 trunc* 129 truncated 129 earthquakes 122 pwers* 101 pwerson 101 symbo* 101 symbols 101 uses 101
ta would 63 whoul* 47 whould 47 like 45 proce* 35 shouldn 35 be 30 capab* 23 capable 23 mine 23 present 22 shoul* 22 desen* 18 desentralise 18 infos 18 showering 18
tamp* airpo* 571 airport 571 advance 511 advan* 324 desin* 216 desinfectant 216 greet 216 perdo* 216 perdonable 216 usaid 216 toilet 181 toile* 109 up 108 bring 5
tampri airpo* 571 airport 571 advance 511 advan* 324 desin* 216 desinfectant 216 greet 216 perdo* 216 perdonable 216 usaid 216 toilet 181 toile* 109 up 108 bring 5
tan recieve 257 treat 257 medecin 185 weath* 167 weather 167 long 156 dozen 130 tells 124 bless* 107 blessed 107 fix 105 exten* 89 extended 89 becoming 84 complicated 84 forwa* 84
tand* hear 752 heard 430 voice 240 wanna 189 centers 141 finds 141 heber* 141 hebergements 141 oblig* 141 oblige 141 remain 79 join 78 pays 78 truiton 78 whate* 78 whatever 78
tande hear 806 heard 525 wanna 208 centers 151 finds 151 heber* 151 hebergements 151 oblig* 151 oblige 151 remain 85 join 84 pays 84 truiton 84 whate* 84 whatever 84 worst 70
tank* froid* 231 froide 231 reach* 202 reached 202 ad 195 dadad* 195 dadadou 195 haven* 195 havent 195 rivie* 130 riviere 130 received 103 batis* 100 batiste 100 benna* 100 bennau 100
tankou froid* 254 froide 254 ad 215 dadad* 215 dadadou 215 haven* 215 havent 215 rivie* 143 riviere 143 received 113 batis* 110 batiste 110 benna* 110 bennau 110 entri* 110 entries 110
tann waiti* 565 waiting 565 wait 386 takec* 243 takecare 243 expec* 171 expecting 171 yow 171 seaso* 153 season 153 darbo* 139 darboun 139 leogan 139 190 103 garbl* 103 garbledwhat 103
tanp* recie* 97 please 82 pleas* 79 beggi* 71 begging 71 near 66 along 62 short 39 concerning 38 breath 36 david* 25 davidson 25 ll 25 paul 25 plese 25 ruell* 25
tanpi please 114 pleas* 110
tanpri recie* 115 beggi* 82 begging 82 near 78 please 76 pleas* 73 along 69 concerning 50 short 41 breath 37 ll 33 homeless 29 cooki* 26 cookies 26 david* 26 davidson 26
tant tent 237 shelt* 112 tant 87 un 87 cover* 80 covers 80 corne* 64 corner 64 rail 64 shelter 62 tents 56 caref* 55 carefour 55 york 55 ent 51 son 51
tant* sable 1011 tents 444 start* 222 started 222 choos* 149 choose 149 howev* 145 however 145 airpo* 138 airport 138 identification 118 ident* 83 body 78 everybody 75 tent 8 raini* 7
tante sable 1011 tents 444 start* 222 started 222 choos* 149 choose 149 howev* 145 however 145 airpo* 138 airport 138 identification 118 ident* 83 body 78 everybody 75 tent 8 raini* 7
tap bette* 298 better 298 operate 213 opera* 211 fixed 190 masso* 183 masson 183 someting 183 ourse* 164 ourselves 164 assist 156 hundreds 156 hundr* 155 spous* 144 spouses 144 was 140
tare* custo* 1938 customer 1938 love 452
tarenmen custo* 1938 customer 1938 love 452
te had 145 were 141 was 98 groun* 79 ground 79 feel 73 seem 62 earth 61 gonaives 47 leave 40 circu* 38 circulate 38 informatins 38 precautions 34 eartq* 33 eartquake 33
tel build 680 sen 593 sens 593 telep* 438 telephone 438 complete 322 compl* 259 text 252 clear 141 doesn 59
tele* telev* 784 television 784 phone 466 telep* 396 telephone 396 160 156 motor* 156 motorola 156 wx 156 boul 132 phone* 132 phones 132 refugee 99 telec* 99 teleco 99 enew 95
telefon phone 470 telep* 312 telephone 312 160 226 motor* 226 motorola 226 wx 226 boul 191 phone* 191 phones 191 enew 138 enews 138 books 128 cannn* 128 cannnot 128 household 101
telephone phone 681 brack* 679 bracket 679 midda* 679 midday 679 telep* 57 telephone 57
televizyon telev* 10196 television 10196
tent* tents 443 water* 182 bothe* 150 bothering 150 damn 150 rando* 150 random 150 tente 123 tent 115 alix 83 champagne 83 colem* 83 coleman 83 flash 83 lamp 83 roy 83
tente tents 280 tente 192 tent 153 alix 137 champagne 137 colem* 137 coleman 137 flash 137 lamp 137 roy 137 understanding 122 everything 106 asthm* 66 asthma 66 pill 66 pump 66
tentes tents 547 using 272 butte 259 moon 259 made 235 sheet* 188 sheets 188 rescu* 120 rescue 120 mysel* 38 myself 38 outsi* 33 outside 33 boyer 28 tent 10 sleep* 4
tere* field 1351 land 1089 tesin* 455 tesina 455 underground 455 gabyo* 183 gabyon 183 relie* 183 relief 183 south* 183 southern 183 landi* 173 landing 173 teh 92 cheki* 84 chekina 84
teren field 1351 land 1089 tesin* 455 tesina 455 underground 455 gabyo* 183 gabyon 183 relie* 183 relief 183 south* 183 southern 183 landi* 173 landing 173 teh 92 cheki* 84 chekina 84
terr* terre 245 tuesd* 134 tuesday 134 requiere 121 occur* 86 occurs 86 goode* 67 goodevening 67 orien* 67 oriental 67 earthquake 66 requi* 65 rtho 64 tremb* 64 trembling 64 announces 58
terre terre 245 tuesd* 134 tuesday 134 requiere 121 occur* 86 occurs 86 goode* 67 goodevening 67 orien* 67 oriental 67 earthquake 66 requi* 65 rtho 64 tremb* 64 trembling 64 announces 58
tes febru* 420 february 420 taken 420 testi* 420 testing 420 humil* 365 humiliate 365 ignor* 365 ignore 365 misun* 365 misunderstood 365 psychological 231 effort 224 bisou 206 deposited 206 desti* 206
tet head 921 heada* 921 headache 921 meno 310 menos 310 toget* 247 together 247 kensk* 179 kenskoff 179 piles 179 40 176 hard 176 rough* 176 roughly 176 tin 176 he 146
than* bags 234 mat 234 mats 234 waters 234 contimue 191 direction 191 gods 191 prayers 191 ur 191 wenee* 187 weneed 187 very 181 direc* 132 your 129 bles 108 bless 108
thank bags 234 mat 234 mats 234 waters 234 contimue 191 direction 191 gods 191 prayers 191 ur 191 wenee* 187 weneed 187 very 181 direc* 132 your 129 bles 108 bless 108
the comity 339 mojad 339 bened* 307 benediction 307 steal* 272 stealing 272 distinction 179 makay* 179 makaya 179 acros* 163 across 163 destroyed 134 destr* 133 your 123 cuz 120 fifty 120
ti bit 188 juana* 149 juanary 149 littl* 126 little 126 land 125 small 109 gourd* 96 gourdes 96 laval 94 plea 77 pleas 77 ther 76 child 74 high 74 diarrhoea 69
tibe* thoughts 1501 baby 1464 babie* 430 babies 430 thoug* 107 outsi* 32 outside 32 incomplete 6 incom* 5 end 4 sleep* 4 sleeping 4
tibebe thoughts 1501 baby 1464 babie* 430 babies 430 thoug* 107 outsi* 32 outside 32 incomplete 6 incom* 5 end 4 sleep* 4 sleeping 4
timo* children 391 child* 327 kid 193 kids 193 name 188 nets 179 aller 148 americain 148 ce 148 est 148 monde 148 ont 148 que 148 qui 148 tomoi* 148 tomoin 148
timoun children 291 kid 291 kids 291 name 250 child* 244 aller 198 americain 198 ce 198 est 198 monde 198 ont 198 que 198 qui 198 tomoi* 198 tomoin 198 witne* 198
tiye docter 413 gener* 413 general 413 b 325 kid 294 kids 294 convi* 282 convicts 282 reaso* 282 reason 282 seeki* 282 seeking 282 escap* 278 escaped 278 docte* 244 edh 233
to goud 535 00 420 accommodation 236 suffi* 236 sufficient 236 dollar 190 sukku* 190 sukkur 190 desso* 157 dessource 157 lemai* 157 lemaire 157 premi* 157 premiere 157 rate 157 contimue 135
toi prefe* 550 prefer 550 darli* 310 darling 310 too 258 crazy 243 christ 195 chris* 167 dead 166 angel 147 br 147 soint 147 upon 147 think* 80 thinking 80 than 49
toil* toilette 405 washi* 405 washington 405 using 396 made 342 greetings 328 resso* 328 ressources 328 wipe 328 wipes 328 such 308 mobil* 294 mobile 294 sheet* 274 sheets 274 rescue 175
tonb* fall 1699 fell 1699 beb 426 othe 426 raine 426 handle 384 rhe 361 rains 329 start* 324 started 324 chal 241 janti 241 pleaseit 241 handl* 158 17 144 ever 132
tonbe fall 1699 fell 1699 beb 426 othe 426 raine 426 handle 384 rhe 361 rains 329 start* 324 started 324 chal 241 janti 241 pleaseit 241 handl* 158 17 144 ever 132
tou reconstruction 183 marit* 161 maritime 161 throa* 137 throat 137 archives 107 diffi* 105 every* 104 insul* 97 insult 97 bon 87 lilav* 87 lilavoie 87 repo 87 contr* 80 control 80
touc* intac* 565 intact 565 men 324 debri* 239 debris 239 lacro* 239 lacrobat 239 lower 239 mission 239 orang* 239 orange 239 places 239 touch* 239 touched 239 missing 212 police 147
touche intac* 565 intact 565 men 324 debri* 239 debris 239 lacro* 239 lacrobat 239 lower 239 mission 239 orang* 239 orange 239 places 239 touch* 239 touched 239 missing 212 police 147
touj* alway* 576 always 576 still 262 orthe* 172 orther 172 dolla* 134 allwa* 131 allways 131 debt 105 debts 105 indep* 105 independence 105 willi* 105 willing 105 highe* 101 higher 101
toujou alway* 300 always 300 still 274 orthe* 224 orther 224 allwa* 171 allways 171 dolla* 171 debt 137 debts 137 indep* 137 independence 137 willi* 137 willing 137 highe* 128 higher 128
toujours alway* 1328 always 1328 rarel* 7 rarely 7 suffer 7
toun* return 3472 retur* 651 frame 158 back 29 won 25 capit* 3 capital 3
tounen return 3472 retur* 651 frame 158 back 29 won 25 capit* 3 capital 3
toup* close 1688 near 715
toupre close 1688 near 715
tous cough 1716 every 290 supposed 255 everything 231 ceism* 221 ceisme 221 thsnk 205 news 159 sky 144 writt* 139 written 139 info 118 ve 91 all 49 suppo* 37 flu 26
tout all 206 everyone 73 every* 63 bring 54 everybody 39 importain 35 announcers 33 annou* 32 circu* 31 circulate 31 informatins 31 differents 30 tinan* 30 tinante 30 funct* 28 helpi* 26
tout* every 516 informed 253 everything 197 gave 178 happened 128 durin* 108 during 108 40 99 hard 99 rough* 99 roughly 99 tin 99 donat* 89 donations 89 membe* 89 members 89
toute every 1057 informed 536 tente 288 donat* 178 donations 178 membe* 178 members 178 nazar* 178 nazareen 178 everything 160 losed 109 own 109 province 41 choos* 17 choose 17 howev* 16
toutes 40 396 hard 396 rough* 396 roughly 396 tin 396 happened 386 hallo 215 great 165 as 151 acces* 146 access 146 sold 118 seaso* 104 season 104 congr* 96 congratulate 96
touy* kill 619 killi* 480 killing 480 exten* 230 extended 230 potab* 169 potable 169 archa* 147 archaie 147 betai* 109 betails 109 kille* 109 killed 109 plant* 109 plantation 109 weeks 109
touye kill 619 killi* 480 killing 480 exten* 230 extended 230 potab* 169 potable 169 archa* 147 archaie 147 betai* 109 betails 109 kille* 109 killed 109 plant* 109 plantation 109 weeks 109
tran* transfer 204 thirt* 179 thirty 179 earth* 110 earthquake 88 earth 81 quake* 58 quakes 58 earht* 54 earhtquake 54 eartq* 48 eartquake 48 belie* 41 believe 41 earthquakes 36 tuesd* 32
tranbleman earth* 119 earthquake 103 quake* 81 quakes 81 earht* 75 earhtquake 75 eartq* 68 eartquake 68 belie* 66 believe 66 tuesd* 59 tuesday 59 crash* 50 crashed 50 earth 48 intac* 40
tranblement struck 583 struc* 536 north* 425 northern 425 resul* 425 result 425 1842 320 bulan 320 interest 320 kite 320 nan 320 pase 320 sete 320 tegen 320 tranb* 320 tranblement 320
transfe transfer 2929 cam 309 worki* 74 working 74 start 37
trant thirt* 10197 thirty 10197
trav* work 363 worker 192 worke* 169 job 156 known 101 embas* 37 embassy 37 emplo* 27 employment 27 souna* 27 sounami 27 spell* 27 spelling 27 thanking 27 lette* 26 letter 26
travail brack* 236 bracket 236 midda* 236 midday 236 souna* 210 sounami 210 spell* 210 spelling 210 thanking 210 different 161 idea 161 diffe* 150 might 148 institutions 146 work 145 great 106
travay work 350 job 200 known 141 cleaning 71 embas* 53 embassy 53 emplo* 39 employment 39 lette* 37 letter 37 commune 18 calam* 15 calamity 15 mist 15 striv* 15 striving 15
travaye worker 3584 worke* 3148
trem* occur* 192 occurs 192 rtho 155 tremb* 155 trembling 155 death* 146 deaths 146 earthquake 121 pupil 85 pass 76 pas 75 canno* 74 cannot 74 earth* 69 seism 64 again* 62
tremblement occur* 216 occurs 216 death* 180 deaths 180 rtho 174 tremb* 174 trembling 174 earthquake 116 pupil 95 canno* 83 cannot 83 seism 71 again* 70 against 70 earth* 66 jerem* 19
tren* requiere 1328 earthquakes 980 requi* 717 announces 476 effer* 476 effert 476 magno* 476 magnola 476 trenb* 476 trenblement 476 2 138 annou* 15 protection 14
tres very 709 criti* 263 critical 263 condition 187 become 116 dream* 116 dreamer 116 dreams 116 lonel* 116 lonely 116 styli* 116 stylist 116 caye 84 cayes 84 jokin* 76 joking 76
tret* treat* 1423 tap 611 treating 611 contact 343 david* 308 davidson 308 paul 308 plese 308 ruell* 308 ruelle 308 treated 308 conta* 295 needs 72 drink 19 se 18 info 17
trete treat* 1423 tap 611 treating 611 contact 343 david* 308 davidson 308 paul 308 plese 308 ruell* 308 ruelle 308 treated 308 conta* 295 needs 72 drink 19 se 18 info 17
tris sad 7805
trou* sdude* 120 sdudent 120 as 119 found 110 emess* 76 emessage 76 frida* 76 friday 76 watere 76 using 67 affai* 58 affaires 58 made 57 find 53 impatiently 50 since* 50
trouve frida* 231 friday 231 found 187 neighbour 166 compa* 158 company 158 him 150 sentence 140 sente* 137 calva* 120 calvaire 120 lazar* 120 lazarre 120 morne 120 enoug* 86 enough 86
trouver using 123 affai* 121 affaires 121 found 108 made 106 different 104 idea 104 diffe* 97 impatiently 95 might 95 since* 95 sincerely 95 yours 95 institutions 94 sentence 92 sente* 90
tu dead 395 heart 229 pwers* 226 pwerson 226 symbo* 226 symbols 226 uses 226 darli* 179 darling 179 crazy 141 humil* 121 humiliate 121 ignor* 121 ignore 121 misun* 121 misunderstood 121
twa three 6817 diarrhoea 71 diarr* 44
twal* toilet 2651 toile* 1590 latri* 415 latrine 415 desin* 22 desinfectant 22 greet 22 perdo* 22 perdonable 22 usaid 22
twalet latri* 3616 latrine 3616 toilet 319 toile* 191
u u 1303 distt 520 continues 368 previous 368 trunc* 368 truncated 368 desin* 92 desinfectant 92 greet 92 perdo* 92 perdonable 92 usaid 92 toilet 77 ceism* 67 ceisme 67 daily 60
uit eight 15958
un antis* 137 antiseismic 137 sdude* 107 sdudent 107 region 103 regio* 99 counterpart 94 informs 94 train* 80 trained 80 rtho 73 tremb* 73 trembling 73 distroyed 70 brack* 69 bracket 69
une insti* 372 burie* 125 buried 125 lands* 125 landslide 125 sand 125 rainn* 113 rainning 113 medicament 107 avaib* 94 avaible 94 sentence 94 indee* 92 indeed 92 sente* 92 dupon* 85
unio* union 1109 weste* 712 western 712 culturelle 148 educative 148 enfan* 148 enfants 148 epano* 148 epanouisment 148 fami 148 pour 148 uceee* 148 uceeedh 148 cultu* 42 et 42 its 20
union union 1109 weste* 712 western 712 culturelle 148 educative 148 enfan* 148 enfants 148 epano* 148 epanouisment 148 fami 148 pour 148 uceee* 148 uceeedh 148 cultu* 42 et 42 its 20
urge* medications 792 minutes 335 ddp 315 sourt* 315 sourthern 315 danjo* 238 danjour 238 urege* 238 uregent 238 gonav* 226 gonave 226 minut* 181 downt* 179 downtown 179 torbe* 139 torbeck 139
usa passe* 520 passed 520 aller 436 americain 436 ce 436 est 436 monde 436 ont 436 que 436 qui 436 tomoi* 436 tomoin 436 witne* 436 witness 436 ya 436 ball 414
v ganna 168 stopp* 154 stopped 154 avala* 118 avalaible 118 electronic 118 interesting 118 diese* 114 diesel 114 fuel 114 gallo* 114 gallon 114 selli* 114 selling 114 leaders 110 leade* 108
va highe* 432 higher 432 raise 432 lovel* 351 lovely 351 kill 323 continue 299 miser* 292 misery 292 dollar 273 conti* 175 flour 60 badly 34 or 23 dolla* 17 bank 14
vaks* vacci* 3546 vaccination 3546 vaccine 3546 campa* 379 campaign 379 impatienntly 379 offer* 379 offering 379 vaksi* 379 vaksination 379 await* 92 awaiting 92 impat* 28
vaksen vacci* 5319 vaccination 5319 vaccine 5319
vaksinen vacci* 5319 vaccination 5319 vaccine 5319
val function 634 thiev* 619 thieves 619 cv 351 bunch 280 containers 280 crimi* 280 criminals 280 hidin* 280 hiding 280 robbers 280 toler* 280 tolerance 280 tolerate 280 unabl* 161 unable 161
van wind 7979 translated 535 cost 401 complaining 391 yeste* 232 yesterday 232 alrea* 53 already 53 compl* 5
vann sell 2333 hand 315 diese* 279 diesel 279 fuel 279 gallo* 279 gallon 279 selli* 279 selling 279 350 143 amounts 143 galet* 143 galets 143 gonna 143 tiny 143 writed 109
vant belly 5310 breathing 539 colds 539 influ* 539 influenza 539 hungra 248 otherwise 239 other* 149 havin* 39 having 39 stoma* 18 stomach 18 breat* 17 die 17
ven twent* 14117 twenty 14117
veux want 298 subsc* 202 subscribe 202 haver* 198 haverst 198 meani* 198 meaning 198 informations 129 grand 124 ceism* 71 ceisme 71 econo* 57 economic 57 waitt* 57 waitting 57 polit* 53
vi begin* 536 beginning 536 cloths 536 wear 536 firm 492 massi* 492 massive 492 ti 329 stron* 235 strong 235 doctors 227 goave 164 mothe* 58 mother 58 stay 24 family 20
vict* catastrophe 417 assoc* 311 association 311 autor* 297 autorities 297 chane* 297 chanel 297 crist* 297 cristof 297 catas* 136 victims 136 been 117 fanfa* 88 fanfan 88 houses 46 house* 41
vie life 1396 criti* 349 critical 349 condition 247 affec* 246 affected 246 canap* 246 canape 246 fia 246 vert 246 patmo* 168 patmos 168 repat* 168 repatriate 168 villa* 30 village 30
vikt* victi* 353 victim 281 victims 238 teste* 105 testere 105 vitim* 105 vitims 105 countryside 59 chada 45 plein* 45 pleine 45 bag 33 remem* 18 remember 18 pap 12 allow* 11
viktim victi* 340 victims 251 victim 243 teste* 113 testere 113 vitim* 113 vitims 113 countryside 63 chada 49 plein* 49 pleine 49 bag 35 remem* 20 remember 20 allow* 18 allowed 18
vil town 210 petio* 206 city 201 province 192 croch* 166 crochu 166 croke* 166 croked 166 deser* 166 desert 166 particularly 166 start* 166 started 166 facul* 154 faculties 154 decentralization 110
vila* villa* 644 village 644 plain* 142 plaine 142 daily 123 gov 123 income 123 kambr 123 plz 123 shada* 123 shadadkot 123 vilag* 123 vilage 123 important 66 impor* 63 an 61
vill* city 437 ville 247 adult* 228 adults 228 doctores 154 neede* 154 needed 154 bolo 108 bolos 108 vifra* 108 vifranc 108 jasmi* 107 jasmin 107 truitier 107 villa 107 32 99
village villa* 382 village 382 despr* 367 desprate 367 patmo* 171 patmos 171 repat* 171 repatriate 171 allha* 100 allhadino 100 belongings 100 exhau* 100 exhausted 100 khask* 100 khaskheli 100 nrsp 100
ville city 813 ville 456 adult* 428 adults 428 62 144 docteur 144 noel 144 nombe* 144 nomber 144 peguy 144 aubra* 140 aubran 140 banqu* 140 banque 140 bph 140 clima* 140
vin come 306 bus 219 missions 106 363 101 prolongee 101 gives 97 soldier 97 took 96 becoming 90 complicated 90 forwa* 90 forward 90 waste 90 tired 87 soldi* 83 him 81
vini come 393 comes 342 leave 134 risk 123 croch* 122 crochu 122 croke* 122 croked 122 deser* 122 desert 122 particularly 122 came 121 becoming 92 complicated 92 forwa* 92 forward 92
vinn voice 606 marc 564 arms 468 legs 468 arm 297 jerem* 230 jeremie 230 just 211 armed 189 brown 189 el 189 hanch* 189 hancho 189 hotel 189 lobby 189 machi* 189
vis live 575 rheto 364 writer 364 18 326 man 199 im 157 alone 147 young 109 write* 82 life 74 back 47 years 35 livin* 4 living 4
visa canadian 806 fill 806 visa 414 spent 375 bough* 315 bought 315 lawye* 315 lawyer 315 legal 315 paperwork 315 payed 315 residency 315 visas 315 few 246 paper* 179 paspo* 132
visi* visit 2003 medicament 358 rouge 273 healt* 254 health 254 ester* 154 estere 154 daily 96 gov 96 income 96 kambr 96 plz 96 shada* 96 shadadkot 96 vilag* 96 vilage 96
vit quick* 2168 quickly 2168 live 384 docter 11 gener* 11 general 11 docte* 6 fast 5
viv precaution 319 livin* 256 living 256 affra* 238 affraid 238 frame 226 live 179 philanthropic 133 sisters 127 culture 117 masso* 103 masson 103 someting 103 envir* 89 environment 89 survivors 85
vivr* prefe* 1017 prefer 1017 live 725 than 91
vivre prefe* 1017 prefer 1017 live 725 than 91
viza visa 2063 embas* 22 embassy 22 emplo* 16 employment 16 lette* 16 letter 16 dominican 7 getti* 5 getting 5 domin* 4
vle wants 420 want 197 whoul* 172 whould 172 wanna 117 programm 88 resis* 88 resistred 88 titu 74 titus 74 suffered 58 sport 57 sign 55 advance 45 srt 45 burea* 43
vole thief 11190 steal 447 thiev* 265 thieves 265
volo* volun* 2957 volunteer 2957 group* 20 groups 20 accompany 14 accom* 11 agron* 5 agronomy 5 protection 5
volonte volun* 2957 volunteer 2957 group* 20 groups 20 accompany 14 accom* 11 agron* 5 agronomy 5 protection 5
vos your 474 programs 457 homeland 411 beaut* 337 beautiful 337 participate 140 dear 136 homel* 123 reconstruction 113 progr* 108 also 57 recon* 49 acces* 25 access 25 parti* 13
votr* your 427 compr* 202 comprehesion 202 counting 202 art 131 arts 131 coordinate 131 creation 131 expo 131 solic* 131 solicit 131 active 84 entre 84 instr* 84 instructions 84 nou 84
votre your 427 compr* 202 comprehesion 202 counting 202 art 131 arts 131 coordinate 131 creation 131 expo 131 solic* 131 solicit 131 active 84 entre 84 instr* 84 instructions 84 nou 84
vou rapid* 315 rapidly 315 tc 315 been 294 spent 232 lwe 219 lwes 219 pap 167 few 152 countryside 135 opini* 120 opinion 120 personal 120 card 70 humanitarian 65 human* 49
voud* others 784 want 291 other* 245 or 18 would 8 like 4
voudrais others 784 want 291 other* 245 or 18 would 8 like 4
voul* heart 580 want 254 suffer 253 bisou 155 deposited 155 desti* 155 destiny 155 happi* 155 happiness 155 depos* 131 between 126 learn* 98 learned 98 betwe* 77 hands 65 alway* 30
voulons want 614 would 4
vous writt* 153 written 153 ve 122 wait 85 gave 83 beg 82 becoming 57 complicated 57 forwa* 57 forward 57 waste 57 febru* 49 february 49 taken 49 testi* 49 testing 49
voye send 334 sent 147 sendi* 80 sending 80 messages 68 clean 44 sisters 38 21 34 digiceel 32 seime 32 thio 32 thios 32 firm 30 massi* 30 massive 30 chada 22
vrai* beate* 906 beaten 906 destroy 439 mole 439 nicol* 439 nicolas 439 avaib* 313 avaible 313 indee* 307 indeed 307 necessity 203 drink* 141 drinking 141 reall* 40 really 40 bruis* 37
vraiment beate* 906 beaten 906 destroy 439 mole 439 nicol* 439 nicolas 439 avaib* 313 avaible 313 indee* 307 indeed 307 necessity 203 drink* 141 drinking 141 reall* 40 really 40 bruis* 37
vre true 853 eclip* 255 eclipse 255 insig* 201 insight 201 satel* 201 satellites 201 closes 196 costs 196 president 107 truth 94 tonig* 45 tonight 45 febru* 42 february 42 taken 42
vrem* real 1410 snato 1410 reall* 1212 really 1212 district 1174 espec* 14 especially 14 13 8 croi 3 crois 3
vreman real 1410 snato 1410 reall* 1212 really 1212 district 1174 espec* 14 especially 14 13 8 croi 3 crois 3
vs econo* 182 economic 182 waitt* 182 waitting 182 polit* 168 political 168 honne* 149 honney 149 kisse* 149 kisses 149 yestu* 149 yesturday 149 great 110 listened 105 acces* 97 access 97
vwaz* neighbor 5287 neigh* 3211 neighbour 93 compa* 88 company 88 leg 13 far 6 helpi* 3 helping 3
vwazen neighbor 5287 neigh* 3211 neighbour 93 compa* 88 company 88 leg 13 far 6 helpi* 3 helping 3
vyan* meat 11122
vyann meat 11122
vye old 2681
w see 232 bitti* 98 bitting 98 cracks 98 crumb* 98 crumbles 98 safe 98 helps 89 poorl* 89 poorly 89 mean 83 2428 79 lagonave 69 wanna 67 aren 61 included 61
wap throu* 472 through 472 books 435 cannn* 435 cannnot 435 burning 386 coupe 386 born 250 consider 211 burni* 180 book 173 hour 165 14 157 recharging 141 recha* 126 affra* 103
wate* town 522 pista* 438 pistache 438 perni* 405 pernier 405 savan* 393 savane 393 bags 324 mat 324 mats 324 waters 324 wenee* 259 weneed 259 water* 115 bag 90 feuil* 29
we see 285 docte* 198 saw 198 broug* 142 brought 142 hurry 93 town 62 35 59 mormo* 59 mormon 59 publi* 59 public 59 block* 57 blocks 57 falli* 57 falling 57
west* weste* 1540 western 1540 union 438 open 9
who paix 359 n 250 cuz 239 fifty 239 mes 239 mess 239 umbre* 229 umbrella 229 allha* 135 allhadino 135 belongings 135 exhau* 135 exhausted 135 khask* 135 khaskheli 135 nrsp 135
wi yes 2254 drugs 1045 register 718 regis* 494 break* 417 breaked 417 supports 417 medecine 269 drug 109 medec* 27 nobod* 26 nobody 26 doesn 13 return 11 suppo* 6
wouj red 1996 cros 1887 cross 1887
wout road 547 closes 243 costs 243 killi* 187 killing 187 david* 149 davidson 149 paul 149 plese 149 ruell* 149 ruelle 149 treated 149 nazon 142 havnt 140 told 123 minus* 119
y their 438 antis* 376 antiseismic 376 posse* 272 possess 272 rainn* 161 rainning 161 drama 134 maybe 134 too 118 available 92 disca* 92 discard 92 avail* 65 north 62 anywh* 60
ya anonc* 351 anonce 351 scola* 283 scolarship 283 prsid* 246 prsident 246 doubt 171 caste* 126 castera 126 crad 126 crads 126 mapou 126 night 112 world 102 axina 92 gile 92
yap givin* 226 giving 226 functional 117 ad 106 dadad* 106 dadadou 106 decentralize 106 doing 106 haven* 106 havent 106 happen 90 eithe* 87 either 87 fortn* 87 fortnight 87 fm 78
ye peoplel 224 camps 182 yeste* 138 yesterday 138 ye 113 survive 104 dep 97 croix 93 internet 92 excha* 86 exchange 86 arab 83 carrefou 82 quest* 77 question 77 statu* 70
yen 240 452 order 354 barri* 221 barrire 221 chant* 221 chantiley 221 deliv* 118 delivre 118 kole 118 zepol 118 despe* 101 desperate 101 learn 95 pou 94 bath 93 closedplace 93
yo them 57 they 49 those 20 thems* 19 themselves 19 camps 16 the 15 organizations 14 paren* 12 parents 12 people 12 sport 12 their 12 peopl* 11 archi* 10 are 10
yon a 61 an 39 yon 22 some 18 one 15 someo* 15 someone 15 somet* 15 stron* 13 strong 13 something 12 his 11 goud 10 me 9 so 9 00 8
you baby 193 one 116 francais 100 svp 100 bened* 95 benediction 95 least 77 specially 77 speci* 71 doctor 62 educt* 61 eduction 61 resou* 61 resource 61 bles 52 bless 52
youn prese* 423 presence 279 presidant 279 burea* 157 bureau 157 currently 157 functionning 157 inform 157 urgency 157 enew 154 enews 154 blvd 147 innov* 147 innovat 147 nay 147 octob* 147
zam gun 11470 guns 11470 weapo* 11470 weapons 11470
zanm* friend 1831 frien* 994 raini* 352 raining 352 30 199 buyin* 199 buying 199 cart 199 friends 109 store 86 gourd* 61 gourdes 61 streets 16 houses 5 still 5 house* 4
zanmi friend 1831 frien* 994 raini* 352 raining 352 30 199 buyin* 199 buying 199 cart 199 friends 109 store 86 gourd* 61 gourdes 61 streets 16 houses 5 still 5 house* 4
zini spent 329 nations 311 unite* 261 united 261 kindl* 221 kindle 221 plate 221 sait 221 tants 221 few 215 atten* 85 attention 85 community 85 damie* 85 damier 85 glad 85
zon area 289 zone 280 du 154 aroun* 136 around 136 croi 92 crois 92 cover 73 signo* 73 signoa 73 tempo 73 presence 64 presidant 64 cant 62 soldiers 57 rivie* 56
zone martin 456 caref* 377 carefour 377 york 377 check* 202 checking 202 stuck 202 struck 184 struc* 169 colon 160 foof 160 turge* 160 turgeau 160 umpas* 160 umpasse 160 marti* 158
`;
