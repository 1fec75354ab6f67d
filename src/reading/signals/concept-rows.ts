/**
 * What disaster and crossing messages speak of, in the words and the spellings of phones (Creole, French, English, Spanish,
 * Portuguese together): the project's own. One concept a line, its words folded; `_` joins a phrase, `*` stands for any letters.
 */
export const CONCEPT_ROWS = `
water | *dlo* delo dle dllo dlow eau deau leau eaux agua aguas water waters drinking potab* potable 2lo bokal gdlo paani pani botella botellon garrafa akwatab* sitern*
thirst | swaf soif swef thirst* drink drinkable bwe boire bw bwa_dlo sed beber pou_bwe poum_bwe assoiff* desidrat* sede sedientos
food | *manje* *manj* *mange* mang mag mage mg manger manje_a maje mnj nourriture* nourit* nouriti* nouritur* nouriture* noriti* aliment* aliman* alimante* food foods foot comida comidas alimento* manjer diri riz rice lait milk pwason konsev rasyon ration* meal* vivres pen pain eat eating eats feed fed nourish* nutrition bonbon spageti sik lwil farin bouyi repa repas kwi kuit cook* comer comen comimos almuerzo cena desayuno alimentos leche pan arroz frijol* tortilla* comendo comemos almoco jantar leite feijao despensa* viveres manba nourisman
hunger | *grangou* *grangoo* grangous gran_gou grango grangu grankou gwangou gangou *angou* faim lafen lafin lafain lafaim la_fen la_fin la_faim fen hungry hunger starv* famine famin* grangout hambre mouri_grangou affam* koryas fome hambrient* famint*
shelter | tent tents tente tentes tante tantes tenn tarp* tarpaulin* *prela* prele prelat prelas *pwela* prelar* pwelat pr_la preila bach bache bache* bach_abri abris shelter* sheeting sheets lona* carpa* plastik plastic telon toil toile toiles canvas refij loge lojman logement* housing tant *bezwentant* carpas tienda_de tiendas albergue* abrigo* refugio* techo tenda tendas barraca* lonas alojamiento tol tole toles
home | kay kays kaye lakay kayla maison* *kaynou* house houses home homes casa logement batiman homeless sanzabri san_abri sans_abri sinistre* vivienda*
sleep | domi dmi dormir dort dorment dormi sleep* dormons dom domim couch* sereine seren seren* serein laru lari* nan_lari nan_lari_a dans_la_rue street deyo dewo dehors beltwal anba_zetwal outside *blanket* lenn dra kouvet* kouvrelit matla* matel* tapi couvert* cama* kabann durmiendo dormimos duermen duermo durmieron dormindo dorme dormem cobija* colchon* colchoneta* manta* cobertor* suelo calle rua chao intemperie
rain | lapli plui pluie rain* mouye mouy mouille lapluie fredi fret froid cold wet lluvia llueve lloviendo chuva chovendo frio fria mojad* molhad*
medical | *medikam* *medicam* *medikaman* *mdikam* medicin* medecin* medsin* medsen* *medecin* *medecine* medicine* medic* remed* remede* dokt* doct* dotk* *doktor* *docteur* enfimy* infirm* nurse* swen soins soin souen swens swin soinye souin swenyen swany* lopital hopital hpital lopit* hospital* hopitaux klinik clini* farmasi pharma* anbilans ambulan* sant_sante health* healthcare vaksen vaccin* vaccine* aspirin asmavit pilil pilule comprim* grenn drugs drug first_aid premye_swen antibi* kit*_medical sirij doctors doctor sang blood medico medica medicos remedio remedios farmac* enfermer* ambulancia* hospitales clinica clinicas insulina atencion_medica serom sewom ensilin insulin* bandaj pansman
ill | malad* malade maladi *malad* blese* bless* blesse* blesye injur* wound* sick sickness ill illness disease* lafyev lafiev fyev fyv fievre fever dyare diare diarr* diarhe vomi* vomit* grip grippe flu tous touse kase broken fract* pye_kase bra_kase janm_kase pyelkase ansent enceinte pregnan* akouche asm asthm* kolera choler* malarya malaria infeksyon enfeksyon infection* enfeks* gorge gorj mal_gorge doule doulou* douleur pain hurt* ampute amput* moustik mosquito* emoyid tansyon hypertens* diabet* opere operat* opera* enfekte bles die dying agonis* enferm* herid* doent* ferid* embaraz* gravid* gestante* fiebre febre tos diarrea diarreia dolor dor sangra* sangr* desmay* desmai* asma fractur* ataque gratel tifoyid maleng plaie
hygiene | savon soap twalet toilet* latrin* kotex serviet ijyen hygien* dezenfektan pampers kouchet dayp diaper*
clothes | rad rads vetman vetement* clothes clothing cloth soulye sandal ropa shoes zapatos roupa* sapato* chaqueta*
need | bezwen *bezwen* bezw* *bezwe* bezwin bewin bezouin bezoin beswen bezwion besoin besoins need needs needed needing necesit* zaroorat necess* nesesite nesesi* neccesit* want wants require* request* precis* urge urgente* hace_falta faz_falta ijan ijans urgent* urgence
ask | mande map_mande manda demand* demander ask asking tanpri tampri tamprie tanpi souple silvouple silvoupl* svp stp spv s_v_p please pliz plz por_favor supli* prie implor* pedi* piden pide pidiendo
help | ed *aide* ede edem edenou edeu aid *aid d_pou help helping helps assist* asistans asistan* sekou secour* secours sekour ayuda ayudan* ayudar relief sos s_o_s banm ban_nou banou pote pot voye vini_ede vin_ede donnez dona* livre delivre ayud* ajud* socorro auxilio apoyo traigan manden envien
lack | pa_gen pagen pa_gin pagin pa_jwenn pajwenn pa_jwen pajwen pa_janm pajanm pa_jan_m paka pa_ka poko pa_ko ponko pa_pote manke mank* san sans sin lack* no none without nothing never not don't dont haven't havent didn't hasn't anyen any_en anyin ayen enyen an_yen rien aucun* anken okenn ni avons_pas ai_pas ont_pas pas_de no_hay no_tenemos no_tienen nao_tem nao_temos sem falta faltan faltando nada ningun* nenhum* nunca nadie nao
full | tout tous all everything toute everything_we elatriye etc
victim | viktim* victim* sinistre* sinist* reskape* moun_ki people fanmi famille* famil* family families timoun* ti_moun enfant* children child bebe* bb baby babies kids granmoun adult* person personn* pesonn* orfelin* orphan* ninos ninas nino nina criancas crianca familias personas gente pessoas hijos hijo hija filho filhos bebes
place | zon zone nan_zon ri rue lari street wout route rout impasse enpas inpas imp ruelle riyel ruyel delmas delma kafou carrefour leogane leyogane leogan laplenn plaine petion petyonvil nazon jakmel jacmel santo kwadebouke croix adres adresse address seksyon section komin commune kominal camp kan sant site cite avni avenue blvd boulevard plas place katye quartier bo devan anfas deye derriere located situ* sitiye abite habit* rete
question | eske ske kisa ki ki_sa kote kikote ki_kote kile kouman koman comment kijan how where when what who which kle konbyen combyen combien poukisa pourquoi why quand ou_est donde cuando cuanto como quien que_hora alguien_sabe onde quando quanto quem alguem_sabe
info | enfomasyon enfmasyon infomasyon infomation information* info infos enfo nouvel nouvl* news konnen knen konn konen know savoir savwa informacion informacao noticias saber sabe
work | travay travail job work cv kob lajan argent money djob emploi
thanks | mesi merci mes thank* thanks beni bondye dieu god bon gracias obrigad*
school | lekol lekl ecole school* etudiant* etidyan* universite inivesite *egzamen
quake | tranbleman* tranblem* *tranbl* seisme *seism* earthquake* quake* replik* aftershock* sekous secousse* tremblement* goudougoudou
move | machin transpo* transport* otobis bis pasp* passport* viza visa pati voyage vwayaje kite ale bus buses camion transporte
death | mouri mort morts kadav* dead die died death* cadav* anba_dekonb dekonb* decombr* rubble muert* murio morto mortos morreu
self | mwen m nou n nap map mpa npa mwem mouin mouen mowin moin min mwin noumenm mwenmenm je nous moi mon ma mes notre nos we i my our us estoy estamos somos tengo tenemos nuestra nuestro eu meu minha nossa
hardship | soufri soufr* mize mizer miz miser* nesesite nessesite difikilte difficult* pwoblem* poblem problem* prolm probl grav grave malere malerez danje peril dezespere desper* souffr* suffer* sufr*
collapse | kraze kraz crase craze krase kwaze kaze *kraze* tonbe tombe fann fissur* detwi detrui* detruit* effondr* ecroul* collaps* destroy* crush* derrumb* boule ekwoule
flood | inond* flood* labou rivye riviere lavalas siklon cyclon* hurricane ouragan inund* huracan enchente river
given | jwenn jwen jouin jouen join jwenm jwuen jwnn resevwa recev* recu received receive benefisye benefici* distrib* separe pataje lis list liste recib* receb*
forgotten | bliye blye blie oubli* lage neglije forgot* neglect* abandon* olvid* esquec*
trade | vann achte achete acheter vend vendre vends sell sold buy bought price prices pri prix goud gourdes dola dollar dollars vender vendo comprar
official | nasyonzini nasyon_zini nations_unies united_nations minist* leta gouvenman gouvernement government otorite majistra prezidan president onu minustah ong oganizasyon organi*
trapped | anba_beton anba_mi bloke kwense coince* trapped stuck atrapad* soterrad* ilhad* kole
greeting | bonjou bonswa bonjour bonsoir bnsoir bswa alo allo salut salye hello hi hola
weather | meteyo meteo van weather wind forecast clima
wound | bles* blese blesye injur* wound* herid* ferid* kase senyen bleeding maleng ple plaie
fever | lafyev lafiev fyev fyv fievre fever dyare diare diarr* diarhe vomi* kolera choler* grip malarya tifoyid gratel
birth | ansent ansante enceinte gwoses akouche accouch* pregnan* labor tranche embaraz* gravida
chronic | tansyon hypertens* diabet* insulin* ensilin asm asthm* opresyon kriz`;
