/**
 * Learnt by evaluation/train-dictionary.ts from disaster response messages and their English (Munro, validation part, CC BY 4.0:
 * provenance in docs/decisions/0021-learnt-from-messages.md). `word term weight …`, `*` after the beginning of a word. Not to be
 * edited by hand.
 */
export const DICTIONARY_ROWS = `
0 messa* 32 message 31 notes 11 this 5
1 1 61 i 8 is 5 the 5
10 10 39 at 26 there 15
100 1000 8 found 8 ht 8 l 8 promi* 8 promised 8 recha* 8 recharge 8 ll 5 me 5 put 5 have 4
12 12 71 janua* 12 january 12
13 13 74 1 5
14 14 59
15 15 58 area 13 in 7
2 2 63
20 20 73 are 8 us 4
2010 2010 71 tuesd* 6 tuesday 6
22 22 63 on 8
3 3 83
33 33 67 delma* 5 delmas 5
4 4 83
43 43 57 and 11
4636 4636 88
5 5 36
6 6 16 done 13 are 12 be 11 that 6 will 6
7 is 18 the 14 1 6 he 5 jokes 5 perso* 5 person 5 playi* 5 playing 5
8 notes 23 of 19 is 11
9 hi 20 9 17 no 13
a the 33 i 8 in 5 this 5
abit* am 33 live 22 i 8 from 6 in 4 livin* 4 living 4
abite live 13 livin* 13 living 13 in 12 am 10 i 5
abou* breat* 13 breath 13 short 13 m 12 of 5 we 5
abri shelt* 25 shelter 25 witho* 9 without 9 supposed 4
ache* buy 23 money 11 incom* 9 incomplete 9 phone 7 card 6 do 6 to 4
achete buy 23 money 11 incom* 9 incomplete 9 phone 7 card 6 do 6 to 4
achi* if 17 national 12 archi* 11 be 10 natio* 9 birth 6 certi* 6 certificate 6
achiv national 16 archi* 15 be 13 natio* 12 birth 8 certi* 7 certificate 7
acht* buy 16 a 13
achte buy 16 a 13
adre* addre* 40 address 34 the 7 i 5
adres addre* 34 address 25 the 10 i 6 is 6
adress me 14 are 9 any 4 dnt 4 down 4 funct* 4 functioning 4 inter* 4 internet 4 their 4
ai i 72
aide help 65 need 13 i 6
aide* help 65 pleas* 10 please 10
aider help 43 pleas* 14 please 14
aime love 59 you 17 i 8 to 5 want 5
aime* like 37 would 30 to 11 i 7
aimerais like 39 would 31 to 12 i 8
ak and 58 the 8 we 6
akti* activ* 36 activities 36 camps 5
aktivite activ* 36 activities 36 camps 5
al to 36 go 18 the 14 i 8 have 4
ale go 45 to 24 i 8 a 6
alim* food 46 of 19
all all 54 becau* 7 because 7 help 5 need 5
alle* of 33 to 26 thank 5 you 4
alo hello 54
amer* ameri* 48 american 42
ameriken ameri* 17 american 10 qui 10 s 7
amou* love 36 my 20 you 10
amour love 36 my 20 you 10
an the 46 in 14 is 11 to 7
anba under 44 rain 8 m 5 the 5 am 4
anba* for 12 there 10 you 10 thank 8 me 6
and and 88
ande* insid* 15 inside 15 we 14 rue 12 eat 8 not 7 it 5
ane year 60 will 5
ank will 16 our 10 and 6 rain 5 come 4 the 4
anko notes 13 anoth* 12 another 12 askin* 12 asking 12 going 10 be 7 s 6
anne anne 34 stude* 18 are 12 at 4 back 4 marie 4 students 4
anpi* lot 19 a 16 of 16 they 15 help 5 there 5
anpil lot 19 a 16 of 16 they 15 help 5 there 5
anpl* can 24 job 12 i 9 a 8
anse* pregn* 26 pregnant 17 d 8 know 8 m 8 which 8
ansent pregn* 26 pregnant 17 d 8 know 8 m 8 which 8
anta* did 24 who 13 has 7
anto* antoi* 17 antoine 17 are 5 us 5
antr* to 22 in 14 there 10 enter 8 anyth* 4 anything 4
antre to 22 in 14 there 10 enter 8 anyth* 4 anything 4
anvi want 46 to 14 of 8 i 5
anvi* about 43 are 15 us 7
anye* anyth* 16 anything 16 nothi* 12 nothing 12 we 11 help 5 t 4
anyen anyth* 18 anything 18 we 13 nothi* 9 nothing 9 help 6
ap will 37 the 27 are 7 they 5
apat* urgent 18 urgen* 9 day 6 services 6 sms 6 tell 6 telli* 6 telling 6 we 6 now 5
apati urgent 20 urgen* 10 services 7 tell 7 telli* 7 telling 7 day 6 now 6 sms 6
apel call 46 some 9 on 5 want 5
appe* somet* 20 something 20
apre after 39 am 7 the 6 with 6 no 5 earthquake 4 like 4
apre* a 23 it 13 have 10 did 6 to 6 and 5 learn 5 after 4
apres after 59 me 5
are are 77 usa 4
arti* which 20 artis* 18 artist 18 d 8 hi 8
as you 30 like 17 what 10
asis* assis* 36 comin* 9 coming 9 them 5
asw tonig* 32 tonight 32 earth* 10 earthquake 10 more 6
at medic* 18 at 15 ville 13 we 11 need 7
atte* for 33 and 5 trans* 5 would 5
attends for 36 and 6 would 6 like 4
au port 20 au 19 princ* 19 prince 19 to 6 go 4
aur and 26 in 13 for 11 of 7 our 4 the 4
aura be 43 will 39
autr* information 37 infor* 12 about 10 the 7 other 5
av with 16 of 12 will 10 do 5 who 5
avan befor* 45 before 45
avan* t 20 befor* 15 before 15 the 8 at 6 good 4
avek with 26 and 17 we 11 have 7 are 6 us 6 in 5
avoi* have 35 would 17 like 14 to 9 i 8 some 5
avoir have 35 would 17 like 14 to 9 i 8 some 5
avon* we 32 are 23 us 10 not 9 water 5
avons we 32 are 23 us 10 not 9 water 5
ayis* haiti* 40 s 11 there 10 haitians 8 not 8 will 8
ayisyen haiti* 31 haitians 28 there 6 thing* 5 things 5 will 5 s 4
ayit* haiti 47 is 13 in 6 the 6
ayiti haiti 50 is 14 the 7 count* 4 country 4
azil assyl* 21 assylum 21 my 12 at 6 us 4
b b 26 carre* 10 carrefour 10 phone 9 they 7 by 5
ba you 21 this 16 the 13 not 9 am 7 an 7 we 5
baga* thing* 15 things 15 for 12 somet* 12 something 8 a 6
bagay thing* 16 things 16 for 14 somet* 13 something 9 a 6
bala* who 26 do 6 them 4
ban give 43 me 26 my 5 do 4
banm me 48 give 20 you 16 would 4
bann finis* 17 finish 17 my 13 me 11 there 6
bati* certi* 28 certificate 28 birth 20 has 7
bay give 36 they 20 the 9 are 7 you 5 that 4
bb street 22 stree* 20 blanc 13
be breat* 6 breathe 6 dead 6 due 6 even 6 smell 6 to 6 unabl* 6 unable 6 peopl* 5 people 5
beau* from 18 about 9 countries 9 digicell 9 forei* 9 foreign 9 d 5
beca* becau* 29 because 29 need 12 help 9 all 4
because becau* 29 because 29 need 12 help 9 all 4
begi* notes 15 this 15 not 14 is 13 message 8 messa* 7
begin notes 15 this 15 not 14 is 13 message 8 messa* 7
bell* for 13 messa* 11 message 11 notes 8 the 8 not 7 my 6 and 5 s 5
belle messa* 16 message 16 notes 11 not 9 my 8 s 7 it 5
bene* from 47 when 20 s 9
beni bless 46 thank* 12 thanks 12 you 10
beso* need 39 in 20 help 14 i 7 assis* 5 for 4
besoin need 41 in 21 help 15 i 7 assis* 5
besw* need 32 and 8 lots 5 of 4
beswen need 32 and 8 lots 5 of 4
bezo* need 49 we 17 at 7
bezouin need 20 we 14 clothes 11 a 6 cloth* 6 are 4
bezw* need 67 i 10 we 4
bezwen need 67 i 8 we 5
bezy* need 25 who 6 any 5 count* 5 country 5 imfor* 5 imformations 5 s 5 troub* 5 trouble 5 about 4
bezyen need 25 who 6 any 5 count* 5 country 5 imfor* 5 imformations 5 s 5 troub* 5 trouble 5 about 4
bien do 20 the 14 them 14 it 7 to 6 of 5
bis are 42 bis 11 what 9 south 6 us 5
biwo offic* 41 office 24 find 11 can 10 where 5
blan white* 27 whites 27 distr* 5 distribution 5 nothi* 5 nothing 5 order 5 see 5
blan* impasse 26 impas* 24 in 7 tents 5
bles* did 10 wound* 9 wounded 9 injur* 8 injured 8 broke* 7 broken 7 have 4
blese did 11 wound* 10 wounded 10 injur* 9 injured 9 broke* 7 broken 7 have 5
bliy* forge* 20 forget 20 not 10 your 7 forgo* 6 us 6
bliye forge* 20 forget 20 not 10 your 7 forgo* 6 us 6
bo near 14 not 14 can 12 the 12 do 11 where 5
bon good 66 of 6 you 6 the 5
bonb* need 6
bond* god 53 you 21
bondye god 42 you 15
bonj* good 18 morni* 17 morning 17 hello 14 i 8 the 7
bonjou good 18 morni* 17 morning 17 are 8 the 8 hello 5 i 5
bonjour hello 45 to 7 i 6 like 4
bonn* good 57 your 12 and 8 you 5
bonne good 41 your 26 night 6 and 5
bons* good 33 eveni* 27 evening 27 i 5
bonsoir good 33 eveni* 25 evening 25
bonswa good 24 eveni* 21 evening 21 have 7
bouk* we 11 live 8 us 8
boul* of 19 a 14 it 11 by 9 burni* 8
boule it 22 burni* 15 fire 6 there 5 u 4
bous schol* 28 scholarship 28 scola* 7 scolarship 7 so 6
bw drink 23 nor 23 am 21 water 7 t 6
bwa bois 18 live 12 in 6 arms 4 broke* 4 broken 4 hit 4 legs 4
byen your 18 you 16 this 11 will 5
c i 32 of 10 the 10 a 5 for 4
cafe cafe 22 cyber 22 is 20 where 11 a 6
call call 48 i 28
cana* canad* 18 canada 18 at 7 in 6 my 5
cap cap 42 haitien 26 haiti* 15 on 4
car becau* 32 because 32 my 5
carr* carre* 35 carrefour 35 street 7 stree* 6 water 6
carrefour carre* 35 carrefour 35 street 7 stree* 6 water 6
cata* have 18 we 11 disas* 5 disaster 5 natur* 5 natural 5 again* 4 against 4
catastrophe have 18 we 11 disas* 5 disaster 5 natur* 5 natural 5 again* 4 against 4
ce this 34 a 15 what 8 i 5 by 4
cent* cente* 36 center 36 at 9
centre cente* 36 center 36 at 9
cett* this 67 will 11
cette this 67 will 11
chac* near 12 from 7 and 5 in 5 will 5
chache near 12 from 7 and 6 will 5 a 4
chak at 17 the 14 bad 9 somet* 6 something 6 be 5 each 5 feel 4
cham* champ* 39 is 11
chan* to 26 you 24 not 7 of 7 the 4
cher* i 15 about 6 crazy 6 darli* 6 darling 6 m 6 think 6 good 4
cheri crazy 14 darli* 14 darling 14 think 14 about 13 m 13
chos* somet* 21 something 21 good 11 s 5 you 5
chose somet* 25 something 25 good 13 i 5
chri* chris* 36 christ 36
christ chris* 39 christ 39
cite cite 33 am 10 street 9 for 5 stree* 5
cler* are 9 again 6 or 6 resum* 6 resume 6 will 6 not 4
cmt do 25 to 25 you 10 what 7 i 4 so 4
comi* the 24 is 9 who 7 a 5 and 5
comm* how 38 can 33 we 15
comment how 39 can 34 we 15
comp* a 15 have 15 am 8 to 8 and 5 i 5
conc* the 23 conce* 18 information 10 in 5
cons* advic* 10 advice 10 important 7 jokin* 7 joking 7 notes 7 this 7 impor* 6 messa* 6 message 6
cont* conti* 18 what 16 you 12 it 11
cote can 21 are 16 in 15 i 4 we 4
cv not 21 cv 15 did 14 my 13 a 8 i 8
cybe* cafe 22 cyber 22 is 20 where 11 a 6
cyber cafe 22 cyber 22 is 20 where 11 a 6
cycl* cyclo* 47 cyclone 36
cyclone cyclo* 41 cyclone 29 is 7
d in 23 the 20 of 13 are 12 to 5
dans in 47 that 17 the 8 of 7 to 5
dava* advan* 21 advance 21 thank* 17 thanks 17 in 8
davans of 11 advan* 9 advance 9 thank* 8 thanks 8 you 6 in 4 me 4
de the 36 of 20 to 12 i 8
deja alrea* 40 already 40
deko* rubbl* 33 under 16 it 8 at 6 rubbles 6
deli* us 30 we 13 are 7 at 7 that 7
delm* delma* 37 delmas 37 at 11
delma at 42 delma 15 delma* 10 delmas 10
delmas delma* 42 delmas 42 help 4
dema* your 17 of 15 to 14 for 11 need 8 and 5 you 5
demand and 12 good 5
demande and 13 your 11 i 9 give 8 to 6
deme* tomor* 31 tomorrow 31
demen tomor* 31 tomorrow 31
demi sleep 23 sleep* 21 sleeping 21 no 7
depa* the 30 count* 16
depatman the 30 count* 16
depi since 63 t 7 the 6
depo* me 13 give 12 my 12 cv 9 lot 4
depu* since 23 sos 5
depuis since 23 sos 5
des i 28 to 21 have 13 the 7 need 6
desa* decen* 31 the 11 decentralization 4
desantralizasyon decentralization 16 desen* 12 desentralise 12 wish 12 provi* 8 count* 7 country 7 decen* 6
dess* dessa* 19 dessalines 19 in 15 is 8
deva* a 22 befor* 20 before 20 and 9 all 4
dey us 13
dezi* we 27 of 13
di you 22 say 21 a 17 me 9 that 5 it 4
dieu god 55 praye* 9 prayer 9
dif area 29 carrefou 22 our 21 no 10
dife fire 44 it 15 on 4
difi* diffi* 21 a 8 have 8 carte 7 difficulties 7 findi* 7 finding 7 phone 5
difikilte diffi* 21 a 8 have 8 carte 7 difficulties 7 findi* 7 finding 7 phone 5
digi* digic* 51 digicel 41
digicel digic* 51 digicel 41
dim me 45 tell 16 you 15 reply 6 did 5
dire last 11 stop 11 tremo* 11 tremors 11 sayin* 10 saying 10 as 8 streets 5
dire* for 17 to 16 and 9 god 9 a 6 the 5
diri rice 48 can 12 find 6 for 6 is 4
diri* not 7 we 6 are 5
disp* there 36 avail* 9
disponib avail* 18 there 9 after* 6 afternoon 6 dont 6 some 6 s 5 you 5
dist* distr* 67 the 7 we 7 distributed 4
distribiye distr* 31 distributed 27 the 7 was 5
dito* all 18 at 13 from 13 don 11 t 11 signe* 5 signeneau 5
ditou all 18 at 13 from 13 don 11 t 11 signe* 5 signeneau 5
dlo water 75 we 9 and 6 food 6
dois what 19 do 16 supposed 11 suppo* 8 am 5 shelt* 4 shelter 4
dola dolla* 48 dollars 18 of 9 is 6 rate 6 what 4
domi sleep 42 sleep* 14 sleeping 14 we 14
domi* domin* 28 get 17 have 7 a 6
dorm* streets 25 stree* 18 sleep 15
dra canno* 20 cannot 20 with 15 rain 13 no 10 tents 9 sleep 4
du of 56 the 38
dwe shoul* 15 what 11 be 9 have 7 shouldn 7 informations 6 eartq* 5 eartquake 5 infor* 5 to 5 information 4
dye god 35 about 15 me 12 you 10
dyob job 57 a 7 me 5 lot 4
e and 63 have 11 the 5
eau water 50 need 27 we 5
ecol* schoo* 39 school 39 the 6
ecole school 32 schoo* 31 the 12
ed help 53 aid 11 in 6 we 6 need 5 of 5
ede help 77 us 7 pleas* 4 please 4
edem me 38 help 34 am 4
edh edh 59
educ* educa* 38 education 11 schoo* 6 school 6 of 5
effe* aik 4 effec* 4 effecte 4
effo* effor* 24 your 15 even 6 again 4 begin 4
egza* for 29 was 13 exams 12 do 10 any 4 students 4
egzamen exams 25 for 12 any 8 not 8 students 8 are 6 went 5
ekri write 61 you 7 i 4 not 4
ekri* me 28 write 26 t 10 see 8 don 5
ekrim me 32 write 29 see 9 don 5
elv stude* 32 state 14 any 6 students 6
emai* fr 29 pepay* 10 pepayisenyahoo 10 wesan* 10 wesantyahoo 10
email fr 29 pepay* 10 pepayisenyahoo 10 wesan* 10 wesantyahoo 10
en in 37 i 24 to 14 a 6 is 6
end notes 15 this 15 not 14 is 13 message 8 messa* 7
enfa* child* 27 children 13 have 12 for 10
enfants child* 49 children 24
enfo* infor* 48 information 39
enfomasyon infor* 46 information 35
enfomatyon some 24 information 20 pleas* 18 please 18 infor* 14
enpa* respo* 21 response 21 but 18 you 13
enpas but 12 no 8 you 8 asked 7 got 7 via 7 some 5
enpo* impor* 19 are 15 at 13 hello 9
ensk* this 18 i 13 for 12 to 11 inclu* 7 include 7 would 5 in 4
enskri i 13 inclu* 13 include 13 to 8 would 8 this 6 for 5 like 5 should 5 sign 5 up 5
ente* inter* 50 international 24 place 4
entr* it 12 word 12 to 10 not 8
entre to 18 that 9 crack* 6 cracks 6 crumb* 6 crumbles 6 does 6 go 6 safe 6
envo* t 33 send 12 good 6 me 6 pleas* 4 please 4
epi and 75
er benef* 9 benefit 9 would 9 youth 9 probl* 5 problem 5 repon* 5 reponening 5 want 4
es to 7 you 7
eske is 28 there 19 if 14 know 8 the 6
espe* a 15 and 14 for 6 this 6 need 5 in 4 speci* 4 specially 4
espesyalman speci* 13 specially 13 espec* 11 especially 11 and 8 of 6
est is 48 the 21 to 9 a 5
et and 84 the 4
etc etc 56
etid study 22 a 12 country 8 count* 7 scola* 5 scolarship 5
etud* stude* 33 died 13 what 10 do 8 students 7 you 6 to 5
etudiant student 19 stude* 17 am 14 died 10 don 5 to 5 what 4 would 4
even* an 5 catastrophy 5 north 5 say 5 tsuna* 5 tsunami 5 weath* 5 weather 5 catas* 4 for 4
extr* how 7 an 6 archi* 6 archiv 6 note 6 is 5
extrait how 7 an 6 archi* 6 archiv 6 note 6 is 5
f do 26 the 17 can 9 for 8 a 5
fair* do 28 to 23 what 23 i 11 you 6
faire do 28 to 23 what 23 i 11 you 6
fait* you 15 do 11 pleas* 10 please 10
faites you 15 do 11 pleas* 10 please 10
fami* famil* 15 are 14 family 8 in 6 stree* 6 to 5 of 4
famille family 46 famil* 42
fanm women 23 distributing 9 getti* 9 getting 9 helps 9 poorl* 9 poorly 9
fanm* famil* 38 family 28 my 17 i 4
fanmi famil* 33 my 18 family 15 a 11
fanmim family 21 my 16 famil* 14 am 12 i 10
fas need 16 we 15 in 9 are 6
faso* help 19 way 11 thirst 8 in 7 of 5 on 5 thirs* 5
fason help 19 way 11 thirst 8 in 7 of 5 on 5 thirs* 5
fe do 41 to 15 for 10 a 5 i 5
feli* congr* 34 congratulate 34 work 9 for 6
fem me 32 pleas* 9 please 9 stay 7 help 6 to 6 i 4
fen help 12 at 8 cente* 8 center 8 starv* 7 starving 7 locat* 6 located 6 us 5
fet be 31 will 28 effor* 6 that 4 the 4
fi m 35 16 18 girl 18 participate 11
fila* phila* 28 20 10 near 5 us 5 are 4
fin i 19 a 7 my 6 after 5 house* 5 houses 5 young 5
fini is 29 finis* 24 finished 12 no 8 are 5
floo* flood 16 in 15 our 9 kachi* 5 kachipul 5
flood flood 16 in 15 our 9 kachi* 5 kachipul 5
fm god 11 or 10 answe* 5 answer 5 big 5 d 5 fathe* 5 father 5 ll 5 mothe* 5 mother 5 small 5
fmen close 23 schools 16 close* 15 offic* 9 office 9
fok must 35 they 31 it 9 will 4
fonk* funct* 25 of 17 functioning 11 schools 11 carfo* 7 carfour 7
fonksyon worki* 15 working 15 funct* 13 that 13 is 9 of 5
font* fonta* 35 fontamara 35 for 6 we 6
fontamara fonta* 35 fontamara 35 for 6 we 6
food food 66 we 10 and 9 in 5
for for 88
fou come 11 die 11 kids 11 our 11 by 9 from 9 carre* 7 carrefour 7 hunge* 5 hunger 5
fr frere* 14 freres 14 livin* 11 living 11 we 8 on 5 way 5
fran* franc* 25 the 16 frenc* 15 french 15 for 4
frap* by 39 hit 16 are 8 struc* 7 struck 7
frape hit 43 to 8 much 6 god 4
fred* us 39 cold 32 we 10
fredi us 47 cold 26
fwa us 32 alrea* 5 already 5 answered 5 one 5 times 5 writt* 5 written 5 ve 4
fy near 14 area 11 carrefour 5
g you 24 have 22 me 12 for 6 can 4
gade see 43 look 22 route 5
gani* organ* 52 get 14 is 4
gaso* m 19 ent 9 guy 9 son 9 your 8 me 5
gason m 19 ent 9 guy 9 son 9 your 8 me 5
gen have 47 there 8 a 7 to 7 i 5 is 5
geny* have 18 what 14 of 10 get 9 to 8 the 5
genyen have 23 get 12 to 10 of 5 what 5 don 4 me 4
gin in 21 no 15 i 13 have 9 you 4
god god 51 bless 23 for 10
gona* gonai* 42 gonaives 30 can 5
gonayiv peoples 19 my 14 gonai* 12 house 10 can 7 at 5 gonaives 5
gouv* gover* 41 government 41 the 6
gouvenman gover* 25 government 25 who 11 about 10 the 10
gran all 53 hi 10 have 5 you 4
gran* hungr* 21 hungry 20 are 15 hunge* 7 hunger 7
grangou hungr* 24 hungry 23 are 16 hunge* 8 hunger 8
granmoun old 20 perso* 20 person 20 this 9
gras thank 22 you 14 say 12 god 4
grat* free 51 can 9 hospital 7 hospi* 5 where 5
gratis free 43 can 6 a 5
gres* gress* 45 gressier 45
gresye gress* 37 gressier 37 there 7
gwo frequ* 10 frequency 10 high 10 land 10 prvie* 10 prview 10 is 7
gwou* by 15 organ* 12 are 11
gwoup by 15 organ* 12 are 11
h this 23 a 20 do 7 study 6
hai no 23 in 21 avail* 5 available 5 c 5
hain of 18 peopl* 13 people 13 are 10 card 9 the 9
hait* haiti 55 in 15 haiti* 11 the 5 to 5
haiti haiti 81 in 11
haitien haiti* 51 haitien 33 cap 7
he lost 23 help 20 in 10 our 5
help help 85 we 6 need 5
i i 85 my 6
ijan urgen* 41 urgent 11
ijan* shelt* 27 emerg* 9 emergency 9 for 8 sheltery 7 re 6 we 6
ijans shelt* 27 emerg* 9 emergency 9 for 8 sheltery 7 re 6 we 6
il there 48 is 20 a 7 pleas* 5 please 5
imig* passp* 21 passport 21 immig* 12 immigration 12 can 4
imigrasyon immig* 18 immigration 18 passp* 11 passport 11 thank* 5 thanks 5
imp stree* 15 street 15 impas* 11 impasse 11 pleas* 6 please 6 we 4
impa* we 23 impas* 11 and 10 stree* 10 street 10 are 9
impas near 23 maria* 4 mariani 4
impasse water 18 street 12 stree* 11 need 7 we 7
in in 71 we 17
inco* unkno* 6 unknown 6 was 6
info* infor* 60 information 31 about 4
infomasyon information 31 infor* 24 see 13 about 8 let 6
information information 57 infor* 31 on 5
informations infor* 39 informations 25 about 10 information 7
iniv* unive* 52 university 24 s 5 the 5
inivsite s 31 university 25 unive* 11 other 7
inst* for 18 of 15 the 12 you 12 am 11 insti* 6
inte* inter* 53 i 21 international 4
is is 23 i 13 louis 11 them 11 us 5
it it 56 help 10 pleas* 7 please 7
itil* that 8 by 6 thems* 6 themselves 6 users 6 all 5 not 5
j i 62 to 19 have 7 like 5
jakm* jacme* 26 jacmel 26 are 7 s 5
jakmel jacme* 26 jacmel 26 are 7 s 5
jama* never 43 i 11 don 6 t 6 about 5 nothi* 5 nothing 5
jamais never 43 i 11 don 6 t 6 about 5 nothi* 5 nothing 5
jan we 28 us 12 no 9 it 7 are 6 is 6
janm never 54 any 10 in 7 we 7 help 6 no 4
janv* janua* 37 january 37 12 13
janvier janua* 27 january 27 from 20 earth* 4 earthquake 4
janvye janua* 18 january 18 12 15 was 7 feel 4
je i 76 to 13 you 4
jean but 21 for 7
jedi am 42 since 4
jere* jerem* 37 jeremie 37 at 16
jeremi jerem* 31 jeremie 31 at 5
jesu* i 25 jesus 19 you 5
jesus jesus 33 you 9 a 6
jisk* usa 24 we 12 have 10
jiska until 20 at 15 have 7 anyth* 4 anything 4 now 4
job jobs 42 which 12 there 9 if 4
jodi today 70 bit 8 info 7
jodi* today 26 littl* 11 little 11 the 6
jodia today 26 littl* 11 little 11 the 6
jou days 41 is 18 the 8 it 7 will 5
jour* day 40 and 14 a 8 i 6 thank* 4 thanks 4
jwen find 31 we 22 get 9 and 6 anyth* 4 anything 4 can 4
jwen* find 39 can 11 i 11 a 9
jwenn find 36 can 10 i 10 a 9 that 5
k happening 14 my 13 happe* 10 are 7 can 7 i 7 in 5 to 5 is 4 the 4
ka can 62 a 8 i 6 to 4
kado give 20 someo* 20 someone 20 so 18
kafo* carre* 41 carrefour 38 area 6 in 6 and 5
kafou carre* 38 carrefour 34 area 10 in 6
kan camp 40 in 12 camps 9 is 9 they 9
kana* gonaives 9 where 8 gonai* 6 canad* 4 canadian 4 does 4 fill 4 has 4 he 4 paspo* 4 pasport 4
kanp* if 21 down 20 know 5 you 4
kap on 15 to 14 what 10 s 8 is 7 going 5 and 4
kapa* can 29 what 7 from 5 how 5 to 4
kapab can 29 what 7 from 6 how 5
kapi* capit* 33 capital 33 city 4 info 4 some 4
kapital capit* 33 capital 33 about 4 city 4 info 4 some 4
kat card 51 a 11 phone 8
kata* catas* 15 about 11 they 8 the 5
kay house 49 my 22 am 5 is 4
ke that 54 the 9 you 9
kek some 71 have 9 to 4
kens* we 32 kensc* 19 kenscoff 19 re 6
khan khan 62 in 5 pur 4 rahim 4
ki the 29 are 9 who 9 is 7 i 4 of 4 that 4
kija* how 51 to 13 get 11 going 5
kijan how 51 to 13 get 11 going 5
kiko* where 20 cards 7 out 7 or 6 they 6 victime 6 shelt* 5 shelter 5 m 4
kikote where 21 out 8 cards 7 or 6 they 6 victime 6 shelt* 5 shelter 5 m 4
kil when 77 will 17
kisa what 74 do 20
kisa* what 23 for 17 my 7 have 5 to 5 don 4 that 4
kit since 7 time 7 wrote 7 some 6 my 4
kite the 16 but 12 our 10 us 9 did 8 people 8 peopl* 7 let 6
kiti count* 19 who 5
ko de 19 is 11 to 8 canno* 5 cannot 5
kob money 61 to 10 pap 9 for 6
koi flood* 17 any 14 our 13 and 7 has 6 villa* 5 village 5
kom a 21 you 12 m 10 and 6 as 6 thank 6 to 6 have 5
koma* how 47 the 23 can 10 is 6
koman how 60 can 12 the 9 is 6
komanse begin 21 the 19 when 9 will 6
komi* commu* 19 the 19 in 18 of 13 are 8 have 5 we 5
komin the 22 commu* 17 of 14 in 11 commune 7 is 5 people 4 who 4
komite are 17 we 17 get 6 go 6 commi* 5 the 4 us 4
kon people 21 peopl* 19 of 13 to 7 the 4
konb* how 50 much 26 long 6
konbyen how 50 much 26 long 6
kond* to 22 condi* 18 a 11 get 8 conditions 4 of 4 perso* 4 person 4
kondisyon condi* 30 get 13 to 8 conditions 7 perso* 7 person 7 what 5
kone* know 35 to 20 like 5 would 5 the 4
konen know 35 to 20 like 5 would 5 the 4
konn know 13 what 13 give 10 jobs 10 kind 10 tell 10 i 9
konn* know 53 to 14 i 8 like 8 would 5
konnen know 50 to 15 i 9 like 8 would 7
konp* under* 39 understand 22 your 14
konprann t 21 understand 16 don 15 want 12 under* 8 cause 5 informations 5 nkow 5
kons* that 25 for 13 the 11 it 10 in 9 s 9 we 4
konsey advic* 50 advice 15 our 11
konsnan aids 18 consc* 18 conscience 18 waiti* 6 waiting 6
konsne us 29 conce* 16 them 15 concerning 12
kont of 47 all 8 is 6 chris* 5
kont* to 34 i 10 conti* 8 continue 7
kontan happy 39 recie* 7 recieve 7 treat 7 be 6 aroun* 5 around 5 some 5 m 4
kontinye conti* 44 continue 37
kote where 73
kou is 22 god 6 or 6
koul* trans* 11 becau* 6 because 6 is 6 and 5 burea* 5 bureau 5 curre* 5 currently 5 functionning 5 inform 5 t 5 urgency 5
koum* how 19 all 14 love 11 d 9 there 8
kouman how 19 all 14 love 11 d 9 there 8
koun* now 67 me 9 i 7
kounya want 12 at 8 die 8 now 8 lagonave 6 to 6 nothi* 5 nothing 5 eat 4
kounye now 18 me 9 and 7 right 6 same 6
kour* the 31 elect* 18 electricity 18 in 9 and 7
kouran elect* 42 electricity 42
kouri and 19 with 12 for 7 me 7
kout* liste* 42 listening 13 is 7
koute liste* 42 listening 13 is 7
kouz* cousi* 30 cousin 30 with 7 i 5
kraz* house 19 my 16 destr* 8 destroyed 8 i 5
kraze house 19 my 16 destr* 8 destroyed 8 i 5
kwad* des 29 bouqu* 23 bouquets 23 croix 11 am 5
kwadbouk bouqu* 26 bouquets 26 des 9 am 7 croix 6
kwadebouke bouqu* 10 bouquets 10 croix 9 des 9 issue* 8 issues 8 worke* 8 workers 8 healt* 7 health 7
l the 27 to 15 it 10 do 8 have 7 i 7 a 5
la the 56 of 13
lada* in 18 of 14 there 9 a 5 have 5
ladann there 16 a 8 in 6 lots 6
lago* lagon* 23 la 15 lagonave 11 don 9 gonav* 9 gonave 9 us 6
lagonav lagon* 23 la 15 lagonave 11 don 9 gonav* 9 gonave 9 us 6
laja* money 25 will 9 is 6 abroa* 5 abroard 5 becaue 5 cant 5
lajan money 25 will 9 is 6 abroa* 5 abroard 5 becaue 5 cant 5
laka* my 23 area 10 of 8 in 6 house 4 to 4
lakay my 23 area 10 of 8 in 6 house 4 to 4
lan the 43 are 8 in 7 food 5 to 4
lap it 33 true 13 will 8 last 4 sayin* 4 saying 4 stop 4 tremo* 4 tremors 4
lapl* we 28 rain 21 in 13 it 7 of 4
laplan 2 9 santo 8 beb 5 comin* 5 coming 5 down 5 othe 5 raine 5
lapli we 35 rain 22 get 10
lapo* polic* 25 make 13 a 11 police 9 to 6 for 5 i 4
lapolis polic* 25 make 13 a 11 police 9 to 6 for 5 i 4
lari stree* 60 streets 24 street 10
lati* artib* 24 artibonite 24 there 13
latibonit artib* 24 artibonite 24 there 13
lavi good 17 to 12 people 11 peopl* 10 not 9 with 9 are 4 help 4
le the 57 of 13 is 12 you 6
legl* churc* 39 church 39 not 6 the 5
lekl their 18 state 7 they 5 will 5
leko* schoo* 52 school 36 the 5
lekol schoo* 52 school 36 the 5
leog* leoga* 56 leogane 24 we 7
leogan leoga* 20 leogane 10 outsi* 10 outside 10 we 8 are 6
leogane leogane 42 leoga* 21 families 6 we 6
les the 81 all 4
lest* yet 10 artib* 7 artibonite 7 many 7 teste* 7 testere 7 vitim* 7 vitims 7 don 6 zone 6 am 5 are 5
leta the 30 gover* 19 government 19 state 16 are 6
leyo* leoga* 38 leogane 38 and 6 am 4
li it 48 the 12 to 9 is 7 not 7
loka* are 30 in 9 at 8 peopl* 6 people 6
lopi* hospi* 40 hospital 33 medic* 6 in 5
lopital hospi* 40 hospital 33 medic* 6 in 5
lot other 72 and 9 are 6
loui* louis 28 lots 15 yes 15 aid 14 tents 8
louis louis 28 lots 15 yes 15 aid 14 tents 8
m i 60 me 11 to 7
ma my 72 and 5
mach* i 37 a 23 to 12
machin it 11 homel* 4 homeless 4 plate* 4 plateau 4 ride 4 tons 4
mada* wife 18 my 16 a 7 it 5
madan wife 31 my 12 aftershock 5 bigge* 5 bigger 5 huge 5 re 5 than 5
magl* ambro* 24 maglo* 24 magloire 24 avenu* 6 avenue 6 ambroise 4
main* now 23 like 10 i 9 of 6
mak marc 35 pleas* 11 please 11 do 7 in 5
mal some 10 and 9 anyth* 5 anything 5 food 5 so 5 the 5 them 5
mala* sick 36 with 12 peoplel 6 no 5
malad sick 38 with 12 peoplel 6 no 5
mami* gourd* 27 gourdes 27
mamit gourd* 27 gourdes 27
man and 14 my 10 ever 5 medic* 5 medicine 5 provi* 5 provide 5 died 4
mand* we 15 askin* 13 asking 13 ask 12 for 12 the 8
mande we 15 askin* 13 asking 13 ask 12 for 12 the 8
mang* food 33 eat 12 pleas* 9 please 9 we 8 can 6 in 4
mange food 35 eat 11 please 9 we 9 pleas* 8 in 7
mani* of 10 on 9 in 7 is 5
manj* food 56 we 14 and 11
manje food 56 we 14 and 12
manm* mothe* 38 mother 38 my 16
manman mothe* 30 mother 30 my 26
map i 45 m 27 am 5 to 4
marc* is 46 40 4 sold 4
mari* are 24 any 5 marin 5 marit* 5 maritime 5 needs 5 lapla* 4 laplaine 4
mart* marti* 32 all 8 didn 8 martin 8 recei* 8 receive 8 any 5 area 5
mary* locat* 6 located 6 maria* 6 mariani 6 re 5
maryani locat* 6 located 6 maria* 6 mariani 6 re 5
mas march 63 open 10 still 7
mati* school 15 marti* 14 martissant 14 schoo* 10 in 8
me me 52 i 12 a 10 my 8
medi* medic* 61 medicine 23 and 5
medikaman medic* 31 medicine 25 us 9 with 9 and 8
men but 56 us 6 t 5
menm are 24 we 20 in 10 the 7 it 5 not 5
merc* you 21 thank 17 thank* 17 thanks 17 this 6
merci you 23 thank 19 thank* 19 thanks 19
meri would 11 able 6 card 6 did 6 he 6 mayor 6 offic* 6 office 6 she 6 someo* 6 someone 6 s 5 be 4
mes my 37 to 11
mesa* messa* 47 message 30 messages 4
mesaj messa* 35 message 25 messages 6 but 4
mesi thank 34 you 31 thank* 13 thanks 13
met can 28 it 17 now 14 about 10 who 9 found 5
mete to 32 the 16 ll 10 put 9
meza* my 9 let 8 pleas* 8 please 8 delma 6 know 6 m 6 people 5 time 5 what 5 peopl* 4
mezanmi my 11 let 9 pleas* 9 please 9 know 8 delma 7 m 7 what 7 us 4
min to 10 are 9 addre* 4 address 4 call 4 give 4 my 4
mini* minis* 28 minut* 18 minutes 11 need 9 on 6 i 4
minit minut* 39 minutes 26 my 8 me 5 need 5
misy* missi* 34
miz miser* 24 misery 24 is 9 tents 6 my 5
mo frien* 18 friends 18 my 7 cyclon 5 haiti 5 time 5
moi me 84
moma* momen* 24 this 14 moment 10 for 7 passe* 6 passed 6 thing 6 that 5 be 4
moman this 21 moment 14 passe* 9 passed 9 thing 9 be 7 momen* 7 time 5 your 5
mon my 74 love 9 i 8
mons* to 17 thank* 11 thanks 11 guill* 5 guilloux 5 monse* 5 monseigneur 5 prolongue 5 suffe* 5 suffering 5
mont* go 8 s 8 for 7 bus 6 condition 6 im 6 on 5 it 4
monte go 10 s 10 bus 8 condition 8 im 8 on 7 it 5
mou people 18 peopl* 17
moun peopl* 41 people 38 who 6
moun* peopl* 25 people 16 are 14 at 6 that 5
mounn are 20 peopl* 13 at 8 people 7 that 7
mour* died 20 dying 13 of 12 are 9 die 9 who 8
mouri died 21 dying 14 of 13 are 9 who 9 die 5 peopl* 4
mouy* rains 16 there 8 at 7 no 7 it 6 open 6 way 6 wet 6 s 5
mouye rains 16 there 8 at 7 no 7 it 6 open 6 way 6 wet 6 s 5
moye* becau* 8 because 8 they 8 at 7 us 6
moyen becau* 8 because 8 they 8 at 7 us 6
mpa don 23 t 12 i 7 becau* 6 because 6 cause 6 nkow 6 informations 5 it 4
msi so 29 thank 23 much 22 you 11 tent 5
mta me 19 like 16 d 14 you 12
mw my 30 i 18 s 8 to 7
mwa month 53 i 7 as 5 it 4
mway* to 40 we 13 some 9 our 8 the 5
mwayen to 23 some 17 our 15 we 11 way 5 a 4
mwem should 15 sign 15 up 15 about 8 shoul* 6
mwen i 76 to 9
mwen* i 50 have 8 to 8 t 7 give 4
my my 75 i 18
n we 40 are 12 you 9 and 5 to 4
na we 17 are 10 need 8 the 7 citie* 6 cities 6 province 6
nan in 56 the 14 to 6 we 6 are 5
nap we 42 are 29 of 5 the 4
nasy* natio* 53 the 9 unite* 7 united 7 nations 6
nasyon natio* 27 you 11 of 10 on 9 national 6 nations 6 unite* 6 united 6 thank 5 the 5
nasyonal national 41 natio* 13 why 10 with 4
nasyonzini unite* 19 united 19 nations 14 to 6 have 4
nati* natio* 55 national 9 the 6
nazo* nazon 33 sos 12 barth* 8 bartholy 8 food 8
nazon nazon 33 sos 12 barth* 8 bartholy 8 food 8
ne i 37 you 16 not 14 have 6 a 4
need need 81 we 12
nen whoul* 19 whould 19 participate 8 anyth* 7 anything 7 that 7
nenp* any 14 in 13 240 5 about 4
nenpt 240 8 about 7 in 4
nese* neces* 28 necessary 19
netw* clean* 19 been 10 cleaned 10 homes 10 up 10 going 9 is 8 about 5
new new 32 caref* 10 carefour 10 secti* 10 section 10 york 10 needs 6
ng this 19 see 18 country 9 count* 6 doing 4 now 4 those 4
ni have 15 call 10 dont 10 someo* 8 someone 8 me 7 to 7 water 6
nime* numbe* 43 number 43
nimero which 19 numbe* 17 number 17 is 13 my 7
nimewo numbe* 22 number 22 call 14 got 7 money 7 tells 7 phone 6 that 5
no and 22 depar* 18 department 13 the 13 they 7
nom need 37 tente 6 they 6 every* 5 everything 5
non of 24 us 10 the 8 pleas* 7 please 7 i 6
nord north 20 there 13 country 8
notr* our 43 are 15 is 15 we 4 you 4
notre our 43 are 15 is 15 we 4 you 4
nou we 60 us 8 are 6 you 5 in 4
noup* we 52 not 7 us 5 ask 4 do 4
nour* food 57 and 17 need 5
nouriti orthe* 20 orther 20 food 8 and 7 here 5 shelt* 5 shelter 5 askin* 4 asking 4
nourriture water 37 food 29 we 5 need 4
nous we 75 are 5 you 5
nouv* we 16 new 13 proce* 13 passp* 10 passport 10 have 5 this 5 all 4
nouvel have 17 messa* 17 message 17 send 15 from 6 close 5 schools 4
nouvo new 32 procedures 6 start* 6 started 6 yet 6 at 5
nuit night 53 good 7
o cut 6 off 6 like 5 o 5 would 5 a 4 me 4
ogan* an 26 organization 19 organ* 16 is 8
oganizasyon an 26 organization 19 organ* 16 is 8
ok ok 50 and 10 give 8 you 8 me 7 thank 7
oke ok 20 you 12 need 8 thank 7 the 7 me 6
on on 30 not 21 come 7 crush* 5 crushed 5 does 5 we 4
one one 26 have 12 radio 12 and 4
ong ong 35 ngo 17 job 14 in 6
or or 28 any 10 help 8
orga* organ* 71 organization 20
otor* autho* 41 the 23 authorities 14 people 5 peopl* 4
otorite authorities 35 the 22 autho* 20
ou you 62 to 9 that 8 the 4
ouby* at 13 let 8 or 8 ou 8 want 7 do 6 are 5 going 4 know 4
oubyen let 13 or 13 ou 13 want 12 do 10 going 7 know 7 you 5
ouv open 39 union 18 weste* 8 western 8 that 7 s 6
ouvr* open 22 will 12 zones 10 schools 9 that 5 to 4
ouvri open 23 will 13 zones 10 schools 9 that 5 to 5
p of 10 au 9 port 9 princ* 9 prince 9 to 9 has 8 us 5
pa t 36 don 16 not 13 in 8 we 4
page* don 15 have 13 t 9 to 7 stay 6 they 6 of 4
pagen don 15 have 13 t 9 to 7 stay 6 they 6 of 4
paix paix 50 de 18 la 17
paka can 43 i 15 help 9 have 4 so 4
pale is 16 i 15 about 10 to 10 talk 7 not 6 talki* 4 talking 4
pam pam 47 can 13 where 10 find 7 pass 6
pand* durin* 27 during 27 a 11 of 9 be 4
pandan durin* 19 during 19 be 13 there 10 will 7 a 6 huric* 4 huricanes 4
pans* think 17 thoug* 16 of 9 they 7 you 6
panse think 17 thoug* 16 of 9 they 7 you 6
pap to 17 not 16 i 15 like 10 for 9 is 5
papa fathe* 34 father 34 my 17
par me 29 by 23 have 13 send 11 i 4
para* paren* 14 parents 14 of 13 children 11 child* 9 am 7 for 5
pare beggi* 16 begging 16 separ* 16 separating 16 them 15
pare* job 24 stay 9 like 8 home 7 tied 7 m 4
pas not 46 you 14 i 7 t 5
pase to 19 the 13 in 11 happe* 10 is 7 happening 6 i 5
pask* becau* 42 because 41
paske becau* 42 because 40
pasp passp* 14 passport 14 could 11 paspo* 11 pasport 11 perso* 11 person 11 s 9
pasp* passp* 41 passport 41
paspo passp* 26 passport 26 can 9
pass* a 29 s 12 for 7 going 6 reque* 6 requesting 6 on 5
passer and 15 need 11 my 10 to 8 a 7 i 7
pat take 15 it 14 went 7
pati have 18 natio* 11 and 10 for 6
pati* parti* 39 part 9 take 8 can 7 has 7 participate 6 the 5 in 4
patisipe part 15 take 13 has 12 can 11 parti* 11 participate 9 the 5
pays count* 50 country 33
pedi lost 74 my 8 i 4
perd* lost 32 every* 5 everything 5 ve 5
perdu lost 11 perso* 6 persons 6
peso* nothi* 20 nothing 20 one 7 a 6 the 4
peti* is 24 there 19 and 6 l 5 pleas* 5 please 5
pety* petio* 30 petion 14 ville 14 aroun* 12 around 12
peut is 26 can 8 we 5
peye pay 37 an 12 to 10
peyi count* 49 country 47
peyi* count* 31 country 12 the 11 also 4 doing 4 now 4 those 4
phon* phone 43 love 19
phone phone 43 love 19
pi be 36 if 11 bette* 5 better 5
piti* my 22 child* 11 children 11 i 10 kids 5
pitit my 22 child* 11 children 11 i 10 kids 5
pl help 15 me 8 who 6 pap 4
plac* is 16 a 8 addre* 5 address 5 champs 5 de 5 help 5 mars 5 need 4
plai* la 5 plain* 5 plaine 5 pleas* 5 please 5
plait pleas* 10 please 10
plan informations 6 she 6
plan* where 13 enter 9 here 5 panif* 5 panification 5 patic* 5 paticipate 5 reorg* 5 reorganizations 5
plas place 42 help 22 eat 12 t 5
ple pleas* 33 please 33 a 9 where 5
plea* pleas* 38 please 38
please pleas* 38 please 38
pli rain 41 pleas* 8 not 7 littl* 6 little 6
plis more 63 are 14 about 13
pliz* sever* 37 several 27 that 10
plizy sever* 22 that 10 several 9 up 8 my 5 work 4
plus the 34 are 20 is 11 of 8
poko yet 27 not 15 have 12 t 11 are 4
poli* m 19 polic* 14 police 14 for 9 who 8 offic* 7 officers 7 there 4
pon are 5 bridg* 5 bridge 5 hurry 5 iron 5 night 5 now 5 shoot* 5 shooting 5 soldi* 5 soldiers 5 the 4 yeste* 4 yesterday 4
popi* popul* 22 population 22 the 7 t 5
popilasyon popul* 22 population 22 the 7 t 5
port port 37 au 10 princ* 10 prince 10 from 8
posi* possi* 47 about 11 like 9
posib possible 43 possi* 16 like 11 there 5 are 4
pot bring 28 please 5 us 5 pleas* 4
pota* drink* 16 drinking 16 water 11 tents 10 we 9 for 8
potab tents 25 we 7 water 6
pote bring 26 i 21 have 11 a 8 at 5 need 5
poto* port 24 au 22 princ* 22 prince 22
potoprens port 25 au 22 princ* 22 prince 22
potoprins who 10 me 9 pap 7 aroun* 4 around 4 countryside 4 had 4 leave 4 left 4 live 4 ve 4 want 4
pou for 40 to 18 the 9
pouk* why 50 t 15 and 9
poukisa why 54 has 8 and 6 no 5
poul to 22 like 12 the 8 do 5 it 5
poum i 41 to 28 can 14
poun to 32 we 23 it 8 s 5
poun* us 20 we 11 unite* 8 united 8 you 6 for 5 people 5 peopl* 4
pounou us 20 we 11 unite* 8 united 8 you 6 for 5 people 5 peopl* 4
pour for 68 the 15 you 6
pour* for 32 a 13 why 10 work 6
pourquoi why 32 a 10 not 9 answer 6 answe* 5
pouv* can 72 you 9
pr for 49 to 17 you 11 i 9
pral going 27 they 14 will 9 the 6 there 6 to 6 haitians 5 t 5 next 4
pral* buses 8 ident* 8 identified 8 into 8 calle* 6 called 6 they 6
prale buses 8 ident* 8 identified 8 into 8 calle* 6 called 6 they 6
pran take 44 get 12 that 8 it 6 to 5
pran* if 15 messages 15 not 13 was 12 i 9 messa* 9
prek* preca* 18 precautions 11 shoul* 11 should 11 take 8 like 6 able 4
prekosyon preca* 18 precautions 11 shoul* 11 should 11 take 8 like 6 able 4
prel* food 15 tarp 14 a 9 tent 8 water 8 me 7 have 5
prela food 15 tarp 14 a 9 tent 8 water 8 me 7 have 5
prem* first 33 s 32 it 10
premiere conce* 20 it 15 s 9
premye know 15 first 8 aftershock 7 bigge* 7 bigger 7 huge 7 me 7 re 7 than 7 there 5 kids 4
pren* house* 12 houses 12 au 10 port 10 princ* 10 prince 10 of 7 there 5
pres* now 28 s 10 i 9 hi 7 a 6
prev* for 13 they 9 else 8 fores* 8 foresee 8 whast 8
prevwa they 14 else 13 fores* 13 foresee 13 whast 13 for 7
prez* presi* 20 has 18 president 13 the 6 way 6 schools 5
prezan now 13 dont 7 even 7 men 7 call 6
prezidan presi* 39 president 27
pri am 50 but 11 the 8 i 6
prin* port 22 au 21 princ* 21 prince 21
prince port 19 au 18 princ* 18 prince 18 from 5
prir* of 14 the 13 praye* 12 prayer 12 god 11 to 4 you 4
prire of 14 the 13 praye* 12 prayer 12 god 11 to 4 you 4
prob* have 38 probl* 36 problems 8
problem have 24 problems 20 probl* 18
prof* m 13 the 11 earth* 7 earthquake 7 looki* 7 looking 7 victim 7 this 6 have 4
prog* progr* 38 this 13 would 7 like 5
prol* are 37 we 24 prolo* 18
prolonge come 24 prolo* 20 are 12 pleas* 7 please 7
prot* prote* 61 protect 28
prov* provi* 25 those 19 who 16 in 5 now 4
psik* psych* 38 psychologist 4
pwel* canno* 11 cannot 11 shelt* 9 shelter 9 plast* 6 plastic 6 tarp 6 tarps 6
pwela canno* 11 cannot 11 shelt* 9 shelter 9 plast* 6 plastic 6 tarp 6 tarps 6
pwob* probl* 31 problem 15 problems 11 have 9 an 5
pwoblem probl* 31 problem 15 problems 11 have 9 an 5
pwof* i 31 am 9 a 7 profe* 7 professional 7
pwol* we 36 are 28 prolo* 7
pwolonje prolo* 22 we 21 are 12 at 7 fort 4 jacqu* 4 jacques 4
pwov* provi* 21 the 13 their 11 provinces 8 will 5
pwovens au 15 princ* 15 prince 15 port 14 the 5 their 5 will 5
qu me 11 that 10 this 10 after 7 like 6 there 4
que you 42 i 21 what 8 to 6 do 5 the 4
quel* good 15 some 13 to 13 have 6 i 6 informations 5
qui what 41 how 5
r medec* 28 incom* 5 incomplete 5 littl* 5 little 5 medecin 5 notes 5 or 5 make 4 messa* 4 time 4
rad cloth* 53 clothes 30
radi* radio 34 was 14 this 7 with 7 carai* 6 more 5
radio radio 34 was 14 this 7 with 7 carai* 6 more 5
rady* radio 41 no 13 know 12 happening 11 happe* 5
radyo radio 41 no 13 know 12 happening 11 happe* 5
ranp* canad* 6 canadian 6 does 6 fill 6 has 6 he 6 paspo* 6 pasport 6 conditions 4 perso* 4 person 4 repla* 4 replace 4
rant* my 9 becau* 7 because 7 cell 7 minut* 7 minutes 7 send 7 urgen* 7 urgent 7 want 6 on 5 phone 5
rapi* for 13 there 8 assis* 5 assistance 5 locat* 5 location 5 numbe* 5 number 5 urgen* 5 urgent 5 are 4
rapid for 13 there 8 assis* 5 assistance 5 locat* 5 location 5 numbe* 5 number 5 urgen* 5 urgent 5 are 4
ravi* from 12
ravin from 12
re it 5 not 5 stree* 5 they 5 are 4
real* i 15 thank* 13 thanks 13 haiti 5
rece* recei* 24 receive 24 you 13 the 6 to 5
reco* so 21 to 12 your 10 like 5 you 5 organization 4
reko* the 39 they 9 recon* 8 rebui* 5 rebuilding 5
rekonstriksyon rebui* 20 rebuilding 20 recon* 6 city 5 info 5 some 5 about 4
rele call 56 a 14 going 7 me 5
rele* me 41 call 22 you 16
relem me 41 call 22 you 16
reme* know 44 what 11 i 6 like 6
rems* thank 45 us 11 you 9 for 8 an 4
remsye thank 18 beaut* 6 beautiful 6 domai* 6 domains 6 give 6 information 6 these 6 you 5
renm* like 35 would 25 to 23 i 8 know 5
renmen like 35 would 25 to 23 i 9 know 5
repl* after* 29 aftershocks 13 a 10 the 6 aftershoocks 5 out 5 go 4
replik after* 34 aftershocks 15 aftershoocks 5 go 5 out 5 they 4 will 4
repo* answe* 43 answer 33 me 5
repons answe* 30 answer 19 me 9 your 7 for 6 you 5
reponse answer 35 answe* 28 like 5 help 4
repr* work 11 again 6 offices 6 open 6
rese* recei* 17 receive 17 will 7 happy 6 getti* 4 getting 4 helps 4 poorl* 4 poorly 4
resevwa recei* 17 receive 17 will 7 happy 6 distributing 4 getti* 4 getting 4 helps 4 poorl* 4 poorly 4
resk* this 30 for 19
resp* perso* 32 person 32 respo* 11 the 11 to 4
rete live 29 stay 12 the 8 in 7 t 7 peopl* 4 where 4
reti* to 20 in 10 and 5
retire to 20 in 10 and 5
reto* au 14 back 14 princ* 14 prince 14 port 12 be 10
retounen au 13 princ* 13 prince 13 port 12 would 10 be 6 back 5
reya* owe 10 participle 10 plann* 10 planning 10 re 10 don 9 the 7 has 4
ri stree* 45 on 14 are 13 streets 10 street 4
rive the 15 people 14 peopl* 12 do 11 us 5 are 4 it 4 this 4
roug* cross 11 red 11
rouge cross 11 red 11
rout route 45 on 17 road 7 frere* 5 freres 5
rout* route 39 road 11 first 10
route route 39 road 11 first 10
rs rest 21 the 18 of 12 who 10 message 5
rt can 8 call 7 is 6 my 6 am 5 i 5
ru stree* 27 street 26 we 9 starv* 4 starving 4
rue stree* 37 street 30 rue 8 food 6 at 5 water 5
s please 32 pleas* 31 of 12 the 5
sa this 22 what 16 i 10 that 9 the 8 do 4
saa leade* 8 leaders 8 pass 7 behav* 6 behaviour 6 rainy 6 seaso* 6 season 6 suppo* 6 suppose 6 type 6 to 5
sain* to 14 saint 10 in 9
sais* infor* 30 i 13 the 12 information 9
sak s 34 what 31 happe* 15 is 4
sali* you 21 of 11 i 10 us 10 name 6 nations 5 the 4 unite* 4 united 4
salu* you 23 hello 20 hi 10 they 4
salut you 23 hello 20 hi 10 they 4
saly* done 12 hi 9 your 7 the 5 you 5 is 4
salye done 12 hi 9 your 7 the 5 you 5 is 4
sam my 36 birth 7 1 6 what 6
san witho* 25 without 25 and 20 blood 5
sans witho* 34 without 34 am 8 suppo* 6 to 5
sant cente* 19 center 19 of 10 at 8 are 5 they 5 we 4
sant* in 15 santo 15 i 8 are 6 peopl* 6 people 6 we 6 feel 5
santi feel 38 radio 9 phone 8 i 5 on 4
santim m 41 feel 30 i 7
santo santo 53 in 14 we 7
santral centr* 33 central 33
sava* savan* 15 savane 15
savo* know 45 like 15 d 13 i 13
savoir know 45 like 15 d 13 i 13
se i 20 is 16 the 15 a 10 we 6 have 5 in 5
seco* is 13 to 12 of 8 after* 4 aftershock 4 an 4 satur* 4 saturday 4
seis* earth* 16 earthquake 16 like 14
seisme earth* 26 earthquake 26
seki* secur* 24 security 24
sekirite secur* 24 security 24
seko* am 10 i 7 we 7 the 4
sekou we 6 nou 5 am 4
sekous earthquake 23 earth* 21 frequ* 6 frequency 6 high 6 land 6 prvie* 6 prview 6 they 5
seks* secti* 37 section 37 in 17
seksyon secti* 35 section 35 in 14 is 4
sel my 15 was 10 and 5 every* 5 everyone 5 i 5 broke* 4 broken 4
selm* just 27 no 8 only 8 you 8 the 5 them 5 found 4
selman no 15 only 15 them 10 found 8
sen have 16 incom* 7 incomplete 7 do 5 know 5 phone 5 a 4
sene* seneg* 39 senegal 39 go 8
senegal seneg* 28 senegal 28 make 8 perso* 7 person 7 go 5
sere* outsi* 13 outside 13 in 8 sleep* 7 sleeping 7 street 6 tents 5
seren outsi* 13 outside 13 in 8 sleep* 7 sleeping 7 street 6 tents 5
serv* servi* 55 service 12 to 11 this 4
sevi* servi* 45 service 40
sevis servi* 45 service 40
si if 83 to 9
sid south 34 what 6 calle* 5 called 5 and 4 need 4
sign* signe* 17 signeneau 17 didn 8 get 7 i 5 in 4
sik sugar 51
sil pleas* 39 please 39
silv* pleas* 45 please 45 me 6
silvoupl pleas* 31 please 31 went 5 in 4
silvouple pleas* 20 please 20 inforamtion 12 me 11 much 10 very 10
silvoupli pleas* 28 please 28 with 6
sim if 60 i 14 a 6
sini* victi* 17 from 11 for 9 need 9 in 8 victims 7 and 6 help 5
sinistre victi* 17 from 11 for 9 need 9 in 8 victims 7 and 6 help 5
sit enoug* 16 enough 16 who 12 don 9 folks 8 those 8 city 7
siti* situa* 28 situation 28 is 19 the 6
sito* espec* 18 especially 18 in 14 are 8 food 5
sitou espec* 18 especially 18 in 14 are 8 food 5
ske in 22 an 17 a 8 on 8 for 4 would 4
slt c 12 settl* 12 settle 12 site 12 v 12 some 10 pleas* 8 please 8
sms sms 48 make 9 from 7 the 6 for 5 you 5
soci* socia* 43 social 43
sole* they 15 is 14 there 10
soley they 15 is 14 there 10
soli* of 28 being 5 given 5 solid* 5 solidarity 5 solin* 5 solino 5
somm* are 28 to 16 do 6
sommes us 19 are 14 beg 9 do 9 we 9 our 4
sont this 30 in 20 is 19 the 11 of 5
sos sos 14 is 10 help 8
sot of 18 give 7 jobs 7 kind 7 tell 7
sote psychologist 8 anyon* 4 anyone 4 being 4 could 4 easil* 4 easily 4 every 4 freig* 4 freighten 4 minute 4 mns 4 scare* 4 scared 4 spend 4 tell 4
soti who 12 have 9 there 7 any 6 aid 5 are 5 au 5 port 5 princ* 5 prince 5
sou on 47 about 15 the 10 i 4
souf me 19 my 12 more 11 please 9 pleas* 7 for 4
souf* suffe* 43 suffering 14 need 13 no 11
soufri suffe* 25 suffering 23 no 18 need 10 they 5
soul* lot 9 a 8
soup* please 32 pleas* 31 are 11 help 4
souple please 32 pleas* 31 are 11 help 4
sous under 64
sove save 39 ti 4
st st 86
stp pleas* 37 please 36 some 13
suis am 46 i 45
sur on 52 infor* 18 of 11 information 7
svp pleas* 49 please 47
swa by 35 or 11 get 10 send 10
swaf thirs* 38 thirst 25 hunge* 6 hunger 6
swen care 36 but 11 peopl* 6 medic* 5
t to 45 message 8 you 8 messa* 6
ta would 30 like 21 to 20 i 16 the 6
tamp* pleas* 31 please 31 you 7
tampri pleas* 31 please 31 you 7
tan tents 14 how 12 we 12 be 11 the 9
tand* heard 14 i 9 not 6 the 6 and 5 has 5 is 5 on 5 in 4
tande heard 15 i 10 the 7 has 6 on 6 and 5 in 5 are 4
tank* like 24 people 8 those 8 peopl* 7 who 5 we 4
tankou those 16 like 13 at 6 haven 5 recei* 5 received 5 of 4 we 4
tann your 21 you 15 waiti* 13 waiting 13 for 5 m 4
tanp* pleas* 42 please 42
tanpri pleas* 42 please 42
tant tent 43 need 12 tents 11 and 8 a 6 we 5
tant* tents 39 every* 4 everybody 4 had 4 problems 4 raini* 4 raining 4 start* 4 started 4
tante tents 39 every* 4 everybody 4 had 4 problems 4 raini* 4 raining 4 start* 4 started 4
tap it 18 for 15 would 13 can 12 bette* 6 better 6 was 5 not 4
te the 29 it 17 i 8 to 8 not 5
tel notes 7 this 7 is 6 not 6 build 5 compl* 5 complete 5 telep* 5 telephone 5
tele* me 23 a 13 my 9 phone 9 for 8 not 6
telefon phone 24 my 23 me 15 for 6 one 4
tent* tents 48 need 20 we 9 tent 6 food 5
tente need 38 tents 21 tent 14 have 5 we 4
tere* field 7 landi* 7 landing 7 regar* 7 regarding 7 teh 7 destr* 6 destroyed 6 crois 5
teren field 7 landi* 7 landing 7 regar* 7 regarding 7 teh 7 destr* 6 destroyed 6 crois 5
terr* earth* 28 earthquake 24 the 21 of 14
terre earth* 28 earthquake 24 the 21 of 14
tes your 12 that 9 you 9 even 5 again 4 begin 4
tet is 12 and 8 becau* 8 because 8 for 4
than* thank 54 for 14 god 7
thank thank 54 for 14 god 7
the the 73 help 19
ti a 16 for 11 me 9 can 7 i 6 please 6 help 5 pleas* 5 some 5
timo* child* 30 children 30 have 10 who 5
timoun no 12 qui 9 have 6 child* 5 children 5
tiye come 9 die 9 kids 9 our 9 from 8 by 7 carre* 6 carrefour 6 help 5 hunge* 4 hunger 4
to to 18 a 15 for 14 what 9 and 8 in 6 usa 6
toi you 49 for 8 too 8
toil* are 34 we 17 need 6 tent 6 clothes 4
tonb* and 20 it 19 are 10 rains 6 we 5
tonbe and 20 it 19 are 10 rains 6 we 5
tou you 27 in 13 are 7 and 5 will 5
touc* house* 9 houses 9 intac* 9 intact 9 their 9 re 8 enter 5 long 5 take 5
touche house* 9 houses 9 intac* 9 intact 9 their 9 re 8 enter 5 long 5 take 5
touj* alway* 15 always 15 still 9 you 6 re 5 and 4 thank* 4 thanks 4
toujou still 16 re 9 thank* 8 thanks 8 are 6 stay 6 here 5
tous all 28 every* 15 everything 15 ve 15 lost 5
tout all 71 the 4
tout* all 12 the 12 to 9 i 7 say 6 now 5 what 5
toute every 9 perso* 7 persons 7 they 5 those 4
toutes can 12 on 7 40 6 sold 6
touy* us 15 kill 10 hunge* 5 hunger 5
touye us 15 kill 10 hunge* 5 hunger 5
tran* earth* 46 earthquake 39 the 5
tranbleman earth* 45 earthquake 40
tranblement openi* 10 opening 10 which 10 struc* 7 struck 7 zones 4
trav* work 53 i 16 job 6
travail work 26 have 12 good 11 for 10 this 6
travay work 31 i 14 job 13 of 7 a 5
trem* earthquake 40 earth* 37 the 7
tremblement earthquake 25 earth* 21 the 21 what 8
tren* about 29 earth* 25 information 11 of 7 infor* 6
tres very 62 my 13 am 4
tret* treat* 26 about 12
trete treat* 26 about 12
trou* find 34 i 26 a 21 have 6
trouve find 23 not 17 i 16 help 9 a 5
trouver find 40 tent 13 to 12 a 10 i 9
tu you 81 so 7
u for 27 u 27 all 17 conti* 8
un a 46 i 23 of 8 an 7
une a 76 of 8
unio* union 22 is 10 weste* 8 western 8 could 7 which 7 zone 7 open 4 s 4
union union 22 is 10 weste* 8 western 8 could 7 which 7 zone 7 open 4 s 4
urge* and 10 medications 7
usa usa 31 u 16 qui 7
v that 17 pleas* 15 please 14 stopp* 8 stopped 8 let 6 to 4
va will 19 it 15 me 12
val they 14 there 12 of 8 at 7 that 7 lot 5 but 4
vann there 20 them 17 is 11 of 11 and 9 the 9 a 5
veux want 41 i 26 to 25
vi stay 16 my 6 to 5 begin* 4 beginning 4 cloths 4 family 4 incom* 4 incomplete 4 wear 4 who 4
vict* victi* 28 victims 28 our 11 of 9 assoc* 4 association 4
vie livin* 22 living 22 at 15 in 8 my 5
vikt* victi* 48 victims 21 victim 9
viktim victi* 42 victims 20 victim 10
vil in 28 the 17 when 9 at 8 will 6
vila* villa* 21 village 21 la 5 m 5 plain* 5 plaine 5 send 5 pleas* 4 please 4
vill* at 16 need 16 help 10 are 7 water 7 of 6
village villa* 26 village 26 need 14
ville ville 20 help 17 or 5 thank 5 adult* 4 adults 4
vin come 16 to 15 go 9 the 9 help 8 in 8 them 5 are 4
vini come 18 place 9 came 8 usa 8 with 8 the 6 to 6 my 5
vinn the 21 come 14 victims 6 becau* 5 because 5 pleas* 5 please 5
visa a 21 visa 16 what 16 have 9 don 5 to 4
visi* visit 22 locat* 17 yet 14 have 7 not 5
viv live 24 people 19 peopl* 17 livin* 5 living 5 the 4
viza visa 57 about 24 get 4
vle want 43 i 27 to 17
votr* your 41 am 23 i 8
votre your 41 am 23 i 8
vou pleas* 34 please 33 been 8
vous you 73 to 8
voye send 68 me 13 you 6
vrai* are 8 beate* 5 beaten 5 bruis* 5 bruised 5 up 5 very 5 am 4 becau* 4 because 4
vraiment are 8 beate* 5 beaten 5 bruis* 5 bruised 5 up 5 very 5 am 4 becau* 4 because 4
vre true 49 it 17 be 13 is 5
vs i 24 you 20 thank* 5 thanks 5
w see 33 you 24 t 10 do 6 we 4
wap say 16 me 5 a 4 you 4
wate* food 23 water 18 and 9 carre* 4 carrefour 4
we we 34 help 27 in 12 need 10 see 8
west* weste* 24 western 24 union 14 open 12 pleas* 5 please 5
who we 22 who 19 in 12 all 4 help 4 no 4
wi doesn 7 drugs 7 grand 7 medecine 7 mothe* 7 mother 7 medec* 6 t 6
wout on 28 the 11 way 11 route 5
y au 14 princ* 14 prince 14 port 12
ya in 22 for 20 to 9 come 7 take 6
yap will 27 they 25 be 12 givin* 9 giving 9
ye the 39 is 15 are 8 to 8 where 5 that 4
yen no 11 in 10 are 8 to 8 hungr* 6 hungry 6 anyth* 5 anything 5 did 5 eat 4
yo the 39 they 14 are 13 of 5 to 4
yon a 67 i 10 to 6
you you 48 for 9 me 9 a 7 i 6 my 4
youn have 34 and 22 a 9 from 7 is 4
zanm* frien* 25 friends 25
zanmi frien* 25 friends 25
zini in 18 nations 14 unite* 13 united 13 you 9 natio* 7 the 5
zon in 32 area 28 the 14 we 9 of 6
zone area 20 help 17 needs 16 the 7 i 5
`;
