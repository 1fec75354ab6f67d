/**
 * One row, one thing, in the order Spanish | English | Haitian Creole | Portuguese | French. `*` stands for any ending. The first
 * letter says what the row is for:
 *   k  what happens (its negation is watched)    o  things, people and places of a kind    m  what tells two things apart
 *   a  who can be quoted    g  so general that it hardly counts
 * Written for the crossings' vocabulary: enough for a translation to be seen as one, not a dictionary.
 */
export const CONCEPT_ROWS = `
k close | cerrar*,cerrad*,cerraron,cerro,cerraran,cerrando,cerramos,cierr*,clausur*,tapad*,tapa,tapan,bloque* | close*,closing,shut*,seal*,block*,locked,locks | femen,fem*,bare,bloke | fech*,bloque*,cerr*,interdit* | ferm*,bloqu*,barr*
k open | abr*,abiert*,reabr*,reapert* | open*,reopen* | louvri*,ouvri*,ouve | abr*,aberto*,aberta*,reabr* | ouvr*,ouvert*,rouv*,reouv*
k suspend | suspend*,suspen*,cancel*,anul*,detuv*,paraliz* | suspend*,cancel*,halt*,stopped,stop,called | sispann,anile,kanpe | suspend*,cancel*,parou,parad* | suspend*,annul*,arret*
k pass | pasar*,pasan*,pasaron,pasando,pase,paso,pasamos,dejan,dejaron,dejar | pass*,through,across,let,letting,allowed,allow | pase,kite,travese | pass*,deix* | pass*,laiss*
k cross | cruz*,cruce* | cross* | travese,kwaze,janbe | atravess*,cruz* | travers*,franch*
k leave | salir*,sali,salio,salieron,salen,sale,sales,saliendo,salimos,saldr*,salid*,partio,partieron,parten,parte,partida,arranc*,zarp*,dejo,dejamos | leav*,left,depart*,departure*,set,sail*,pull* | kite,pati,soti,ale | sai*,sair*,partiu,partir*,partem,parti* | part*,quitt*,sort*
k arrive | lleg*,arrib*,aterriz*,entraron,entro,entran,entrar,entrando,entramos,vienen,viene | arriv*,land*,came,come,reach*,enter*,got | rive,ateri,antre,vini | cheg*,aterriz*,entr* | arriv*,atterr*,entr*
k return | devolv*,devuelv*,regres*,retorn*,deport*,expuls*,repatri* | return*,deport*,expel*,sent,turned,pushed | retounen,tounen,depote,voye | devolv*,volt*,retorn*,deport*,expuls* | renvoy*,retour*,deport*,expuls*,refoul*
k release | solt*,liber*,libre* | releas*,freed,let,dropp*,drop | lage,libere,depoze | solt*,liber*,larg* | relach*,liber*
k detain | deten*,detuv*,agarr*,arrest*,captur*,redada* | detain*,arrest*,caught,raid* | arete,kenbe,pran | prend*,prens*,det*,apreend* | arret*,deten*,interpel*
k wait | esper*,fila,filas,cola,formad* | wait*,line,queue*,lineup | tann,liy,fil | esper*,fila | atten*,file,queue
k strand | varad*,atrapad*,prensad*,represad*,estancad*,botad*,tirad*,atorad* | strand*,stuck,trapp*,jammed,pinned | bloke,kole,kwense | pres*,encalhad*,parad*,retid*,bloquead* | bloqu*,coinc*,echou*
k take | llevo,llevaron,llevan,lleva,llevar*,yevo,yebo,yebaron,quit*,saco,sacaron,sacan,sacar* | took,taken,take,takes,seize*,remov*,grab*,carried,swept | pran,retire,wete | lev*,tir*,tom* | pris,prend*,emmen*,emport*
k rob | rob*,asalt*,atrac* | rob*,stole*,mugg*,steal* | vole | roub*,assalt* | vol*,braqu*,depouill*
k kidnap | secuestr*,rapt*,levantan,levantando,privad*,plagi* | kidnap*,abduct*,snatch*,hostage* | kidnape,anleve | sequestr* | kidnap*,enlev*
k extort | cobr*,extors*,mordida,cuota,piso | charg*,extort*,bribe*,fee | peye,chaje,ranson | cobr*,extors*,propina | fait payer,racket*,payer
k beat | golpea*,golpead*,golpes,pegaron | beat*,hit,hurt | bat,frape | bat*,espanc* | frapp*,battu*
k drown | ahog* | drown* | neye,nwaye,neyad | afog* | noy*
k die | muert*,muri*,fallec*,murieron,muere*,sin vida,cuerpo*,cadaver*,tapados | dead,died,die,dies,death*,kill*,deceased,bodies,body | mouri,mo,kadav,touye | mort*,morr*,falec*,obito* | mort*,deced*,tue*,corps
k injure | herid*,lesion*,lastim* | injur*,wound*,hurt | blese | ferid*,machuc* | bless*
k sink | hund*,volteo,volteada,voltearon,volco,volcad*,volcaron,naufrag*,siniestr* | sank,sink*,capsiz*,overturn*,flipp*,rollover,roll* | koule,chavire | afund*,vir*,naufrag*,capot* | coul*,chavir*,renvers*,naufrag*
k crash | choque*,choc*,accident* | crash*,accident*,collision*,wreck | aksidan | batida,bat*,acident*,colid* | accident*,collision*
k fire | fuego,incendi*,quem*,llamas | fire,burn*,flame*,blaze | dife,boule | fogo,incendi*,queim* | feu,brul*,incendi*,flamme*
k flood | inund*,crecio,crecid*,crecio,creciendo | flood*,rose,swollen,rising | inonde,anvayi,desann,inondasyon | inund*,encheu*,enchente,cheia,alag* | inond*,crue,mont*
k lose | perd*,pierd*,extravi*,desaparec* | lost,missing,lose,disappear* | pedi,disparet | perd*,sumi*,desaparec* | perdu*,disparu*
k find | encontr*,aparec*,hall*,ubic* | found,find*,turned,reunited,appeared | jwenn,paret | encontr*,ach*,aparec* | retrouv*,trouv*
k rescue | rescat*,salvaron,salvado*,salvo,salvos | rescu*,saved | sove,sekouri | resgat*,salvos,salvaram | secour*,sauves,sauve
k alive | viva,vivas,vivo,vivos,con vida | alive,safe | anvi,vivan,sante | viva,vivas,vivo,vivos,bem | vivant*,sain,saine,saines
k evict | desaloj*,demol*,desmont*,desmantel*,kraze | evict*,cleared,clear*,tear*,tore,dismantl*,bulldoz* | kraze,degepi*,demonte,mete | despej*,desmont*,derrub*,remov* | expuls*,evacu*,demont*,demantel*
k move | mover*,mueve*,movieron,traslad*,mudar*,mudan | move*,moving,transfer*,relocat* | deplase,transfere,mennen | mov*,transfer*,mud*,lev* | transfer*,deplac*,demenag*
k receive | recib*,acept*,atend*,admit* | receiv*,accept*,process*,take,serv*,intake,attend* | resevwa,aksepte,trete | receb*,aceit*,atend* | recev*,recu*,accept*,accueill*,trait*
k give | dar,dan,dando,dieron,dio,dan,entreg*,repart*,emit*,deliver* | give*,giving,hand*,issu*,distribut* | bay,ban,distribye | dar,dao,dando,deram,entreg*,distribu* | donn*,deliv*,distribu*,remet*
k count | contar,conte,conto,contamos,contaron,contando,contados,cuento | count*,tally,headcount | konte | cont* | compt*,recens*
k need | necesit*,falta*,urge*,ocup*,hace | need*,require*,short | bezwen,manke | precis*,falta* | besoin,faut,manqu*
k full | llen*,cupo,saturad*,repleto*,cabe | full,room,capacity,packed | plen,chaje | lotad*,cheio*,chei*,vaga*,cabe | plein*,complet*,place,places
k remain | qued*,sobr*,rest* | left,remain*,stay* | rete | rest*,sobr*,fic* | rest*
k organise | organiz*,junt*,reun* | organi*,gather*,meet* | oganize,rasanble,reyini | organiz*,junt*,reun* | organis*,rassembl*,reun*
k walk | camin*,andando,march* | walk*,march* | mache | caminh*,andando,march* | march*
k run | correr*,corriendo,corrio,corrieron,corri,corran | run*,ran,rush* | kouri | corr* | cour*
k see | veo,vi,vimos,viendo,vio,vieron | see*,saw,seen,watch* | we,gade | ver,vi,vejo,viu,vimos | voir,vois,vu,voit
k rain | lluvi*,llov*,llueve* | rain* | lapli | chuv*,chov* | pluie,pleut
k shoot | dispar*,balac*,balazo*,tiros,tiroteo,bala,balas | shoot*,shot*,gunfire,gunshot* | tire,bal | tiro*,atir*,bala* | tir*,coups
k gas | gas,gases,lacrimogen* | gas,tear | gaz | gas,lacrimogen* | gaz,lacrymog*
k charge2 | cuesta*,precio*,pasaje* | cost*,price*,fare | pri,koute | custa*,preco* | prix,cout*
k stamp | sella*,sello,sellos | stamp* | tanponnen,so | carimb* | tampon*
k check | revis*,requis* | check*,inspect* | tcheke,kontwole | revist*,cheq* | control*,fouill*
k confirm | confirma*,confirmo | confirm* | konfime | confirm* | confirm*
k deny | nieg*,niega*,desmient*,desmint* | deny,denies,denied | demanti,nye | nega*,desment* | nie,dement*
k extend | extend*,ampli*,prorrog* | extend* | pwolonje | estend*,ampli*,prorrog* | prolong*,etend*
k board | montar*,montaron,montan,montado*,montados,subir*,suben,subio,subieron,subiendo,sube,abord* | board*,load* | monte | embarc*,sub*,mont* | mont*,embarqu*
k getoff | bajar*,bajaron,bajan,bajo,bajando,bajados,descend* | off,unload* | desann | desc*,baix* | descend*
k begin | empez*,empiez*,comenz*,inici* | start*,begin*,began | komanse | comec*,inici* | commenc*,debut*
k end | termina,terminan,termino,terminaron,terminar*,fin,finaliz*,acaba,acabo,se acabo | end,ends,ended,over,finish* | fini | acab*,termin*,fim | fin*,termin*
k apply | rige*,aplica*,vigor | effect,appl* | anvige,aplike | vigor,vale* | vigueur,appliqu*
k sleep | dorm*,duerm* | sleep* | domi | dorm* | dorm*
k eat | comer,comid*,comen,alimento*,viveres,almuerzo*,platos | food,meal*,eat*,lunch*,plates | manje | comida*,comer,alimento*,almoco* | manger,nourriture,repas
k sell | vend* | sell*,sold | vann | vend* | vend*
k search | busc*,busqueda | search*,look* | chache | busc*,procur* | cherch*,recherch*
k threat | amenaz* | threat* | menase | ameac* | menac*
k armed | armad*,arma,armas,fusil*,pistola*,encapuchad* | armed,gun,guns,rifle*,gunmen,masked | ame,fizi,zam | armad*,arma,armas,fuzil*,fuzis | arme*,armes,fusil*
k speak | habla*,dice*,dijo,dijeron,dicen,inform*,avis*,anunci*,report*,declar*,aclar*,estima*,actualiz*,afirm*,asegur*,calcula* | say*,said,says,report*,announc*,inform*,states,told,according,per,puts,estimate*,update*,statement | di,anonse,fe konnen,pale,avize,dapre | diz,dizem,disse*,inform*,avis*,anunci*,fala,falou,falam,afirm*,estima* | dit,disent,annonc*,inform*,selon,dapres,parle,comptent,affirm*,estim*
o bridge | puente,puentes | bridge*,crossing | pon | ponte,pontes | pont,ponts
o river | rio,rios,corriente,orilla | river,bank,creek,weir | rivye,larivye,bo,dlo | rio,rios,beira,margem | riviere,fleuve,bord,rive
o water | agua | water,taps,tap | dlo | agua | eau
o sea | mar,playa,costa | sea,beach,coast,shore | lanme,plaj | mar,praia | mer,plage
o jungle | selva,monte,darien | jungle,bush,forest | jeng,fore,rakbwa | selva,mata,mato,floresta | jungle,foret
o road | carretera*,ruta*,camino*,via,autopista* | road*,highway*,route* | wout,lari | estrada*,rodovia,via,rota | route,routes,chemin,autoroute
o trail | trocha*,sendero*,trilha* | trail*,path* | santye,chemen | trilha* | sentier*,piste*
o street | calle*,acera*,banqueta* | street*,sidewalk*,curb | lari,twotwa | rua*,calcada* | rue*,trottoir*
o square | plaza,plazas,parque,parques,zocalo | square,plaza,park,parks | plas,pak | praca*,parque* | place,parc,parcs
o border | frontera* | border*,frontier | fwontye | fronteira* | frontiere*
o gate | puerta*,porton*,garita*,reja | gate*,door* | pot,barye,potay,garita | portao,porta,portoes,garita | porte*,portail,barriere*
o window | ventanilla*,modulo* | window*,booth*,module | giche,modil | guiche*,modulo | guichet*,module
o wall | muro*,cerca,barda*,valla* | wall*,fence*,barrier* | mi,baryè | muro*,cerca* | mur*,cloture*,barriere*
o wire | alambre* | wire*,razor | fil | arame* | barbel*,fil
o station | estacion* | station*,stop | estasyon | estacao,estacoes | station*,gare
o terminal | terminal*,central | terminal*,depot | teminal,estasyon | terminal*,rodoviaria* | terminal*,gare
o airport | aeropuerto* | airport* | ayewopo | aeroporto* | aeroport*
o plane | avion*,vuelo*,charter* | plane*,flight*,charter* | avyon,vol,chate | aviao,voo*,charter | avion*,vol,charter
o bus | bus,buses,autobus*,flota*,camion,combi*,colectivo* | bus,buses,coach*,combi | bis,otobis,konbi | onibus,busao,van | bus,car,cars,autobus,autocar*
o truck | camion*,camioneta*,trailer*,troca* | truck*,lorry,trailer*,pickup*,van,vans | kamyon,kamyonet | caminhao,caminhoes,caminhonete* | camion*,camionnette*
o car | carro*,auto,autos,taxi*,coche*,camioneta* | car,cars,cab,taxi*,vehicle*,truck*,pickup* | machin,oto,taksi | carro*,taxi* | voiture*,taxi*
o train | tren,trenes,bestia,vagon* | train*,beast,boxcar* | tren | trem,trens,besta | train*
o boat | lancha*,bote,botes,balsa*,barco*,piragua*,panga* | boat*,raft*,ferry,canoe*,dinghy | bato,kannot,pirog,chaloup | lancha*,barco*,bote*,balsa*,canoa*,piragua* | bateau*,pirogue*,barque*,radeau*,canot*
o dock | muelle*,puerto,embarcadero* | dock*,pier*,port,harbor,wharf | waf,pò | cais,porto,pier | quai*,port
o camp | campamento*,campo,campos | camp*,encampment* | kan | acampamento*,campo* | camp*,campement*
o tent | carpa*,toldo*,casa campana,tienda* | tent*,tarp* | tant | barraca*,tenda* | tente*
o shelter | albergue*,refugio* | shelter*,respite | abri,refij,sant | abrigo*,albergue* | refuge*,abri*,foyer
o house | casa,casas,vivienda*,hogar | house*,home*,shack* | kay | casa* | maison*,cabane*
o migranthouse | migrante*,migracion | migrant*,migration,immigration | migran,imigrasyon,migrasyon | migrante*,migracao,imigracao | migrant*,migration,immigration
o hotel | hotel* | hotel* | otel | hotel* | hotel*
o hospital | hospital*,clinica*,enfermeria | hospital*,clinic* | lopital,klinik | hospital,clinica* | hopital,clinique*
o church | iglesia*,parroquia* | church*,parish | legliz | igreja* | eglise*
o school | escuela* | school* | lekol | escola* | ecole*
o office | oficina*,sede | office* | biwo,ofis | escritorio,sede | bureau*
o stadium | estadio*,gimnasio*,cancha | stadium*,gym | estad,jimnaz,teren | estadio*,ginasio*,quadra | stade*,gymnase*,terrain
o bed | cama*,litera*,catre*,colchoneta* | bed,beds,cot,cots,bunk* | kabann,matla | cama*,leito*,vaga* | lit,lits
o place | lugar,lugares,espacio*,plazas | place*,spot*,space* | plas,espas | lugar*,espaco* | place*
o token | ficha*,turno*,cupo*,numero* | token*,ticket*,slot*,number* | fich,tike,nimewo | senha*,ficha*,numero* | ticket*,jeton*,numero*
o appointment | cita,citas | appointment*,appt*,appts | randevou | agendamento*,agendad*,hora marcada | rendez-vous,rdv
o permit | permiso*,salvoconducto*,papel,papeles,visa* | permit*,pass,passes,paper,papers,visa* | pemi,sof-kondui,kondui,papye,viza | permiss*,salvo-conduto,conduto,papel,papeis,visto* | permis,sauf-conduit*,conduit*,papiers,visa*
o list | lista* | list*,roster | lis | lista* | liste*
o system | sistema | system* | sistem | sistema | systeme
o people | persona*,gente | people,ppl,person*,folks | moun | pessoa*,gente | personne*,gens
o child | nino*,nina*,hijo*,hija*,menor*,bebe*,muchachit* | kid,kids,child*,baby,babies,boy,boys,girl*,toddler*,minor* | timoun,pitit,ti,tigason,tifi,bebe | crianca*,menino*,menina*,filho*,filha*,bebe* | enfant*,fille*,garcon*,bebe*,gosse*
o woman | mujer*,senora*,dama* | woman,women,lady,ladies | fanm,madanm | mulher*,senhora* | femme*,dame*
o man | hombre*,senor,tipos,sujetos,vatos | man,men,guy,guys,dudes | nèg,neg,mesye,gason | homem,homens,cara,caras | homme*,types,gars
o family | familia* | famil* | fanmi | familia* | famille*
o pregnant | embarazad* | pregnant | ansent | gravid* | enceinte*
o caravan | caravana* | caravan* | karavan | caravana* | caravane*
o group | grupo* | group* | gwoup | grupo* | groupe*
o driver | chofer*,conductor* | driver* | chofe | motorista* | chauffeur*
o passenger | pasajero* | passenger*,aboard | pasaje,pasajè | passageiro* | passager*
o nurse | enfermera*,enfermero* | nurse* | enfimye | enfermeira*,enfermeiro* | infirmier*
o volunteer | voluntari* | volunteer* | volonte | voluntari* | benevole*
o deportee | deportad*,retornad* | deportee*,returnee* | depote | deportad* | deporte*,expulse*
o money | dinero,plata,efectivo | money,cash | lajan,kob | dinheiro | argent
o dollar | dolar*,usd | dollar*,usd,bucks | dola | dolar* | dollar*
o phone | celular*,telefono* | phone*,cell* | telefon | celular*,telefone* | telephone*,portable*
o shoe | zapato*,tenis,agujeta* | shoe*,shoelace* | soulye,laset | sapato*,cadarco* | chaussure*,lacet*
o shirt | playera*,camisa*,camiseta* | shirt* | mayo,chemiz | camisa*,camiseta* | chemise,maillot
o dress | vestido* | dress* | rad,wob | vestido* | robe*
o backpack | mochila* | backpack* | valiz,sak | mochila* | sac
o bag | bolsa* | bag,bags | sache,sak | sacola*,bolsa* | sac*
o clothes | ropa | clothes | rad | roupa* | vetement*
o blanket | cobija*,frazada* | blanket* | dra,lenn | cobertor* | couverture*
o diaper | panal* | diaper* | kouchet | fralda* | couche*
o medicine | medicin*,medicament*,suero | medicine*,meds,serum | medikaman,remed,serom | remedio*,medicament*,soro | medicament*,serum
o fever | fiebre | fever | lafyev | febre | fievre
o pox | varicela | chickenpox | varisel | varicela | varicelle
o doctor | medico*,doctor* | doctor*,medic*,emt | dokte | medico* | medecin*
o toilet | bano*,letrina* | toilet*,bathroom*,latrine* | twalet | banheiro* | toilette*,latrine*
o tank | tanque* | tank* | tank,tanki,rezevwa | tanque*,torneira | citerne*,reservoir
o gasoline | gasolina | gasoline,gas | gazolin | gasolina | essence
o smoke | humo | smoke | lafimen | fumaca | fumee
o bomb | bomba* | bomb* | bonm | bomba* | bombe*
o chain | cadena* | chain* | chenn | corrente* | chaine*
o machine | maquinaria,maquina* | machinery,bulldozer*,machine* | machin,trakte | maquina* | machine*,engin*
o trash | basura | trash,garbage | fatra | lixo | poubelle*,ordure*
o shield | escudo* | shield* | plak | escudo* | bouclier*
o video | video*,foto*,audio* | video*,photo*,picture*,audio | videyo,foto | video*,foto* | video*,photo*
o voice | nota,voz,voces | voice | vwa | voz | voix,vocal
o law | ley,leyes,titulo,decreto | law,title,decree | lwa,tit | lei,titulo | loi,titre
o weather | tiempo,clima | weather | tan | tempo,clima | temps,meteo
o holiday | feriado* | holiday* | konje | feriado* | ferie*
o horse | caballo*,montad* | horse*,mounted | chwal,kavalye | cavalo* | cheval,chevaux,cavalier*
o sheet | sabana* | sheet*,tarp | dra | lencol*,lona | drap*
o side | lado* | side* | bo | lado* | cote*
o floor | piso,suelo | floor* | planche,ate | piso,chao,andar | sol,etage
o knee | rodilla* | knee* | jenou | joelho* | genou*
o platform | anden* | platform* | platfom | plataforma* | quai*
o hill | loma*,cerro,cerros,subida,subiendo la | hill*,climb | mon,monn | morro*,subida | montee,colline
o rail | vias | track*,rail* | ray | trilho* | rail*,voie*
o fighters | bombero* | firefighter*,firemen | ponpye | bombeiro* | pompier*
o police | policia*,poli,polis,municipal | police,cops,cop,officer* | lapolis,polis,polisye | policia*,policial | police,policier*,flics
o soldier | soldado*,ejercito,militar* | soldier*,army,military | solda,lame | soldado*,exercito,militar* | soldat*,armee,militaire*
o guard | guardia*,senafront | guard* | gad | guarda* | garde*
o trooper | trooper* | trooper* | polis eta | trooper* | trooper*
o agent | agente*,oficial* | agent*,officer* | ajan,ofisye | agente* | agent*
k checkpoint | reten,retenes,operativo* | checkpoint*,roadblock* | kontwol,baraj,pos | blitz,barreira,posto | controle,barrage
o migra | migra | migra | imigrasyon,migrasyon | migra | migra
o haitian | haitian* | haitian* | ayisyen | haitian* | haitien*
o venezuelan | venezolan* | venezuelan* | venezwelyen | venezuelan* | venezuelien*
o cuban | cuban* | cuban* | kiben | cuban* | cubain*
o honduran | hondure* | honduran* | ondiryen,ondiren | hondurenh* | hondurien*
o brazilian | brasilen* | brazilian* | brezilyen | brasileir* | bresilien*
o angolan | angol* | angolan* | angole | angolan* | angolais
o congolese | congol* | congolese | kongole | congol* | congolais*
o cameroonian | camerun* | cameroon* | kamewone,kamewoune | camaron* | cameroun*
o ecuadorian | ecuatorian* | ecuadorian* | ekwateryen | equatorian* | equatorien*
o colombian | colombian* | colombian* | kolonbyen | colombian* | colombien*
o tico | tico*,tica* | tico*,rican | tiko | tico* | tico*
o american | american*,gringo*,gabacho* | american* | ameriken | american* | americain*
o mexican | mexican* | mexican* | meksiken | mexican* | mexicain*
o guatemala | guatemala,guate,guatemaltec* | guatemala* | gwatemala | guatemala* | guatemala*
o mexico | mexico,cdmx | mexico | meksik,meksiko | mexico | mexique,mexico
o nicaragua | nicaragua,nica* | nicaragua*,nica | nikaragwa | nicaragua* | nicaragua*
o usa | eeuu,estados | states,us,usa | etazini | eua,estados | etats-unis,usa
o brother | hermano*,hermana* | brother*,sister* | fre,se | irmao*,irma* | frere*,soeur*
o mother | mama,madre | mother*,mom | manman | mae,mamae | mere,maman
o father | papa,padre | father*,dad | papa | pai,papai | pere
o neighbour | vecino*,vecina* | neighbo* | vwazin,vwazen | vizinh* | voisin*
o worker | trabaj*,emplead* | work*,staff* | travay,anplwaye | trabalh*,funcionari* | travail*,employe*
o car lane | carril* | lane* | liy machin | faixa* | voie*
m new | nuevo,nueva,nuevos,nuevas | new | nef,nouvo | novo,nova,novos,novas | neuf,nouveau,nouvelle,neuve
m old | viejo,vieja,viejos,viejas | old | vye,ansyen | velho,velha | vieux,vieille,ancien*
m north | norte | north* | no,nò | norte | nord
m south | sur,sureste | south* | sid | sul | sud
m east | este,oriente | east* | les | leste | est
m west | oeste,poniente | west* | lwes | oeste | ouest
m first | primer* | first | premye | primeir* | premier*
m second | segund* | second | dezyem | segund* | deuxieme*,second*
m third | tercer* | third | twazyem | terceir* | troisieme*
m last | ultim* | last | denye | ultim* | dernier*
m red | roj* | red | wouj | vermelh* | rouge*
m yellow | amarill* | yellow | jon | amarel* | jaune*
m green | verde* | green | vet | verde* | vert*
m blue | azul* | blue | ble | azul* | bleu*
m black | negr* | black | nwa | pret* | noir*
m white | blanc* | white | blan | branc* | blanc*
m pink | rosa | pink | woz | rosa | rose
m alone | sol* | alone | pou kont | sozinh* | seul*
m left | izquierd* | left | goch | esquerd* | gauche
m upstairs | arriba,encima | top,up,above | anle,anwo,sou | cima | haut,dessus
m below | abajo,bajo,debajo | under,below,beneath | anba | embaixo,baixo,debaixo | sous,dessous
m inside | adentro,dentro | inside | andedan,anndan | dentro | dedans,interieur
m outside | afuera,fuera | outside | deyo | fora | dehors,exterieur
m front | frente | front,opposite | anfas,devan | frente | devant,face
m behind | atras,detras | behind | deye | atras | derriere
m before | antes | before | anvan,avan | antes | avant
m after | despues | after | apre | depois | apres
m until | hasta | until,till | jiska,jis,jiskaske | ate | jusqu,jusque
m since | desde | since | depi | desde | depuis
m free | gratis,disponible*,vacia*,vacio* | free,available,empty | lib,gratis,vid | livre*,vazi*,disponive* | libre*,vide*,disponible*
m again | otra,otro,vuelve*,volvi* | again,another | anko,tou | outra,outro,novamente | encore,nouveau
m pedestrian | peatonal,pie,peaton* | pedestrian*,foot | pye | pedestre*,pe | pieton*,pied
m most | todos,todas,todo | all,everyone,everybody | tout | todos,todas,geral | tous,toutes
m nobody | nadie,ningun*,ninguna | nobody,none,anyone,no-one | peson,okenn | ninguem,nenhum* | personne,aucun*
a civilprotection | proteccion civil | civil protection | pwoteksyon sivil | defesa civil,protecao civil | protection civile
a prosecutor | fiscal,fiscalia | prosecutor*,attorney* | komise,tribinal | promotor*,promotoria | procureur*,parquet
a mayor | alcalde*,alcaldia,ayuntamiento,presidente municipal,municipio | mayor*,city hall,city | majistra,meri,lakomin | prefeit*,prefeitura | maire,mairie
a government | gobierno,gobernador* | government,govt,governor* | gouvenman | governo,governador | gouvernement
a consul | consul*,consulado | consul* | konsil,konsila | consul*,consulado | consul*,consulat
a ministry | cancilleria,ministerio,secretaria,canciller | ministry,foreign office | ministe | ministerio | ministere
a redcross | cruz roja | red cross | kwa wouj,lakwa wouj | cruz vermelha | croix rouge
a unhcr | acnur | unhcr | acnur,hcr | acnur | hcr,unhcr
a iom | oim | iom | oim | oim | oim
a unicef | unicef | unicef | inisef,unicef | unicef | unicef
a msf | msf,medicos sin fronteras | msf | msf | msf | msf
a inm | inm | inm | inm | inm | inm
a comar | comar | comar | komar,comar | comar | comar
a cbp | cbp | cbp | cbp | cbp | cbp
a bp | border patrol,patrulla,bp | border patrol,bp | border patrol,bp,patwouy | border patrol,patrulha,bp | border patrol,bp
a dhs | dhs | dhs | dhs | dhs | dhs
a radio | radio | radio | radyo | radio | radio
a casa | casa presidencial,presidencia | presidency,president* | prezidans | presidencia | presidence
a guards | senafront,guardia*,guardia nacional | senafront,guard,guards,national guard | gad,gad nasyonal,senafront | senafront,guarda*,guarda nacional | senafront,garde*,garde nationale
a policevoice | policia* | police | lapolis,polis | policia | police,policiers
a bp2 | grupo beta,beta | grupo beta | gwoup beta | grupo beta | grupo beta
a court | corte,juez,jueza,tribunal | court,judge | tribinal,jij | tribunal,juiz,juiza | tribunal,juge
a company | empresa,empresas,gerencia | company,companies | konpayi | empresa,empresas | compagnie*
a lawyer | abogad* | lawyer*,attorney* | avoka | advogad* | avocat*
a tv | canal,television,tele,noticiero,noticia*,reportero* | channel,tv,news,reporter | televizyon,nouvel,jounalis | canal,tv,tele,jornal,noticia* | chaine,tele,journal
a captaincy | capitania | captaincy,harbor master | kapitenri | capitania | capitainerie
a ombudsman | personeria,defensoria | ombudsman* | pesonri | defensoria,personeria | personeria,defenseur
a navy | armada,marina,naval | navy,coast guard | lame lanme | marinha | marine
a firefighters | bombero* | firefighter*,fire dept,fire department | ponpye | bombeiro* | pompier*
a sheriff | sheriff,jefe policial | sheriff | cherif | xerife | sherif
a spokesperson | vocero*,vocera*,portavoz | spokes* | potpawol | porta-voz,portavoz | porte-parole
a armyvoice | ejercito | army | lame | exercito | armee
a bridgeoffice | fideicomiso,capufe | bridge trust | | |
a migrationoffice | migracion,instituto | migration,immigration | imigrasyon,migrasyon | migracao | migration
a owner | dueno,propietario | owner | pwopriyete | dono | proprietaire
a liaison | enlace | liaison | kontak,lyezon | ligacao | liaison
a shelterdesk | encargad*,coordinador*,director* | director*,manager,coordinator | reskonsab | responsavel,coordenador* | responsable
g good | buen*,bien | good,well | bon,byen | bom,boa,bem | bon,bonne,bien
g thing | cosa*,algo | thing*,something | bagay | coisa*,algo | chose*
g today | hoy | today | jodi | hoje | aujourd
g now | ahora,ahorita,ya | now,just,right | kounye,deja,fek | agora,ja | maintenant,deja
g big | grande*,gran | big,large | gwo | grande*,gran | grand*,gros*
g small | pequen*,chiquit* | small,little | piti | pequen* | petit*
g time | vez,hora,horas | time,hour,hours | fwa,le,zè | vez,hora,horas | fois,heure*
k riot | disturbio*,pelea*,pleito*,rina,rinas,desorden*,motin* | riot*,fight*,brawl*,unrest | dezod,goumen | tumulto*,briga*,confusao | emeute*,bagarre*,desordre*
`;
