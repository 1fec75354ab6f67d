/**
 * Haitian Creole as it is written in chats: contracted pronouns (map, nap, yap), accents or none, Spanish and French words.
 * Lines `class | phrases`; see cue-trie.ts for the notation and cues.ts for the classes. Written without accents: text is folded.
 * A native reader has yet to look through it.
 */
export const ht = `
// --- kinds -------------------------------------------------------------------------------------------------------------
presence | gen # moun/fanmi/ayisyen/timoun/migran; gen apepre/anviwon/plis/preske/omwen/konsa ~ #; gen # ~ moun; # moun k ap domi; ap domi nan; anba pon; nan kan an; nan kan; moun kanpe la; rete la toujou; moun ki la; # ayisyen toujou; sou plas la; moun nan kan; y ap viv; moun nan refij; pa gen peson anko nan kan; pa gen moun anko nan kan; yo vide kan; yo vide l; migran nan vil la; # migran nan; # moun toujou nan; gen # moun toujou; gen # ayisyen; # ayisyen nan; total # moun; # moun andedan; gen # moun andedan; nou gen # moun nan refij; # moun nan refij; # moun nan kan; # moun ap domi; rete # moun nan
presence? | anpil moun; yon bann moun; yon pil moun; yon foul moun; foul; konbyen moun; chaje moun; plen moun; gen moun; moun anpil; an foul; yon paket moun; moun toupatou; yon dal moun; yon latriye moun
arrival.past | rive; nou rive; yo rive; fek rive; fenk rive; sot rive; fin rive; deja rive; debake; fek debake; nou antre; yo antre; moun antre; antre; antre jodi a; desann; yo resevwa; resevwa; ateri; rive an sekirite; rive anfom; gwoup ~ rive; # lot moun antre; lot moun antre; lot moun rive; moun desann bis; desann nan bis nan; desann bato; nou mete pye; mete pye nan; nou finalman rive; finalman rive; nou deja nan; nou nan ~ deja; rive san pwoblem; rive byen; anrejistre #; total jodi a; # moun rive; # moun antre; fek resevwa; sot resevwa; resevwa # ; yo resevwa # ; nou resevwa # ; akeyi # ; nou fek resevwa
arrival.now | ap rive; n ap antre; ap antre; y ap antre; ap debake; k ap rive; nap antre; yap antre; ap vin antre; map rive; nap rive; yap rive
arrival.plan | ap rive demen; pral rive; y ap rive demen; n ap rive demen; prale rive; pral debake; nou prale rive; rive demen; n ap tann ~ bis soti; n ap tann ~ bis; ap tann # bis; dwe rive; gen pou rive; sipoze rive; y ap rive
departure.past | pati; kite; yo pati; nou pati; fek pati; fek kite; deja pati; nou kite; yo kite; leve pye; pran wout; nou pran wout; soti; sot pati; moun pati; bato pati; bis pati; ki te soti; te kite; fin pati; derape; monte bato; nou pran bato; anbake; bis la pati; pati ak #; kite ak #; pran bato nan; pran bis nan; moun monte bis; moun monte bato; monte bis; kanno a pati; kannot la pati; komanse mache; pran lari; bis kite; avyon pati; derape
departure.now | ap pati; ap kite; y ap pati; n ap pati; ap soti; nap pati; yap pati; n ap kite; nap kite; ap leve; ap monte bis; ap anbake; ap pran bato; ap pran wout
departure.plan | pral pati; prale pati; pral kite; nou prale; nou pral; y ap pati demen; n ap pati demen; pati demen; ap pati demen; pral soti; ap soti demen; ap soti samdi/dimanch/lendi/madi/mekredi/jedi/vandredi; ap kite ~ demen; demen ~ ap kite; a ki le ~ pati; ki le ~ pati/soti; gwo mach la pral; mach la; pral leve; bis ap soti; eske bato/bis; pare ko w; nou prale demen; prale demen; bato ap soti; pral fe wout
departure | soti pou; ale pou
transit.now | sou wout; nan wout; n ap mache; ap mache; y ap mache; nap mache; map mache; yap mache; n ap desann; n ap monte; ap monte; ap desann; ap travese nikaragwa/meksik/gwatemala/panama/ondiras; nan bis la; nan tren an; sou tren; ap vin; sou bo otowout; mache a pye; nou nan wout; n ap vanse; ap vanse; ap kontinye; nou nan bis; kamyon an; ap woule; n ap woule; ap avanse; ap travese vil; ap fe wout; pran direksyon; direksyon; ap pase; karavan ~ ap pase; nou sou wout; bis ap desann; sou wout pou; nap vanse; nou pran wout pou; n ap pwoche; ap pwoche; nou prale nan direksyon; nan wout la; sou vye wout; sou bo wout; sou bo ray; sou ray la; nan bwa a; nan jeng lan; nan fore a; dezyem jou nan; jou # nan bwa; nou pre rive; prèske rive; nou toupre; rete # km; ap mache ak timoun; ak timoun sou do; sou do kamyon; deye kamyon; sou tet tren; nan kamyon; n ap navige; sou lanme; n ap desann rivye; karavan nan; karavan an rive; sou pye
transit.past | nou depase; yo pase; te pase; nou gentan pase
transit? | mache; vwayaj; vwayaje; wout la; mache; wout; karavan
crossing.past | janbe; yo janbe; nou janbe; fek janbe; travese; yo travese; nou travese; fek travese; pase fwontye; pase rivye; pase lot bo; lot bo a; lot bo fwontye; soti nan forè; soti nan bwa; nou soti nan jeng; remet tet; remet tet yo; sote mi; pase anba fil; fin janbe; fin travese; moun janbe; moun janbe; moun travese; # moun travese; # moun janbe; pa janbe; peson pa janbe; naje; nou naje; yo naje; pase anba; pase nan twou; bo ameriken; bo etazini; nou bo; nou fini ak bwa a; soti nan bwa a; soti darien; soti nan darien; fin pase; nou antre etazini; nou pase bwa a
crossing.now | ap janbe; y ap janbe; n ap janbe kounye; ap travese; y ap travese; nap travese; yap janbe; ap sote mi; ap pase rivye; nan dlo a; moun yo ap janbe; ap naje; n ap travese; ap pase fwontye; pase anba fil/grid/barye; nan twou; twou nan mi; ak kod; kenbe kod; sou kawotchou; kawotchou; chanm a lè; matla gonfle; nechel; grenpe mi; ap grenpe; lage ko nan dlo; lage ko yo nan dlo; ap kouri pase; ap pase anba; ap antre nan dlo; ap naje
crossing.plan | n ap janbe; pral janbe; prale janbe; vle janbe; demen ~ janbe; pral travese; nap janbe; y ap janbe demen; ap janbe demen; vle travese; pral eseye; vle pase; prale travese
crossing | travese rivye; janbe dlo
waiting.now | ap tann; n ap tann; y ap tann; nap tann; yap tann; map tann; k ap tann; ap atann; nan liy; nan liny; fe liy; fe ke; nan ke; ap fe liy; liy lan; liy lan long; tann bis; tann bato; tann papye; tann randevou; kanpe nan liy; domi nan liy; devan pot; tann toujou; ap tann papye; lis datant; fil la; fil datant; tann; ap domi devan imigrasyon/comar/biwo/konsila/pot; domi devan biwo; chita devan; kanpe devan biwo/imigrasyon/comar; peson pa di nou anyen; peson pa rele nou; yo pa rele nou; yo poko rele nou; nimewo nou; poko jwenn nimewo; depi maten nou la; depi # ~ ap tann; tann yo rele; tann tou nou; tann machin; nou chita ap tann; nou la ap tann; liy lan pa avanse; liy lan pa mache; fe nwit nan liy; ap ret tann; rete tann
stranded.now | kole; bloke; nou bloke; rete bloke; rete kole; pa ka pase/avanse/soti/antre/janbe/travese/vanse/bouje/kontinye; pa kab pase/avanse/soti; pa kite nou/moun/yo pase/antre/janbe/soti/vanse; yo pa kite; lage nou; abandone nou; gid la kite nou; pa gen wout; pa vann ayisyen biye; pran nan pyej; kwense; an pan; an pann; bis la kraze; bato a pran pan; kanpe nan wout; pedi nan bwa; pedi nan fore; anfemen; pa ka deplase; sispandi nan lanme; nou kanpe; rete sou wout; kenbe nou; kanpe sou wout san; lajan fini; kob fini; san kob; san lajan; san yon goud; pa gen papye soti; yo pran paspo nou; pran paspo; ni devan ni deye; pa ka al devan; pa ka vanse; pa ka tounen; antoure; yo antoure nou; gaz fini; san gaz; mote kraze; mote a kraze; mote a kanpe; kawotchou pete; nan mitan wout; nan mitan anyen; nou pedi; nou pedi wout; pedi wout; sou yon ti zile; akwoche; lage la; yo lage nou la; nou la toujou; toujou bloke; pran/kenbe/sezi paspo/papye nou/yo
return.past | depote; yo depote; yo depòte; depotasyon; voye ~ tounen; voye tounen; tounen ak nou; yo voye; retounen; rapatriye; yo voye nou/moun/yo tounen; mete deyo nan peyi; vol depotasyon; yo mennen nou tounen; mennen ~ tounen; desann nou; yo desann nou; lage nou sou pon; lage yo sou pon; fe bak; tounen ayiti; yo bak nou; yo bake; pouse nou tounen; pran nou mennen; mete nou nan kamyon; avyon depote; voye ~ nan peyi; menòt; yo mete nou nan avyon; yo voye # moun tounen; voye # ~ tounen; konfime yo voye ~ tounen; fe nou tounen; yo fe nou tounen; yo mete nou deyo; yo mennen nou; yo tounen ak nou; yo retounen nou; yo retounen; leve villahermosa/tapachula/gwatemala; yo leve villahermosa; tounen villahermosa/tapachula/gwatemala; yo jete nou; jete nou lot bo; jete yo lot bo; lage nou lot bo; lage yo lot bo; mete nou sou avyon; mete yo sou avyon; monte avyon depotasyon; voye nou nan sid; desann yo tapachula; desann yo villahermosa; pran ~ mennen villahermosa/tapachula; mennen yo villahermosa; mennen nou villahermosa; pouse nou; pouse yo tounen; kouri deye nou; mete nou deye fwontye; refoule; refoule nou; chase nou
return.now | ap depote; y ap depote; ap voye ~ tounen; ap retounen; ap voye moun tounen; ap rapatriye; ap bake; ap desann moun; yap depote; yap voye
return.plan | pral depote; y ap voye ~ depote; pral voye ~ tounen; y ap depote demen; avyon depotasyon demen; ap voye yon lot avyon; pral retounen; prale voye
release.past | lage; yo lage; libere; yo libere; lage nou; lage yo; kite # moun antre/pase; yo kite ~ antre/pase; kite nou pase; kite yo pase; kite moun pase; fek lage; nou deyo; soti nan prizon; sot pase pot; sove; yo kite nou ale; fe # moun antre; kite ale; pran # moun antre; nou lib; li lib; yo lib; kite moun antre; soti ak papye; ak papye nan men; ba yo papye; ba nou papye; yo ba yo papye; kite yo ale; kite nou ale; yo kite l ale; nou lib; nou deyo; li deyo; yo deyo; soti nan prizon; soti nan sant; soti nan detansyon; lage yo devan; lage yo nan estasyon; lage nou devan; yo rele # moun; rele # moun; pran # moun
release.now | ap lage; y ap lage; ap libere; ap kite moun antre; ap kite; y ap kite ~ antre; yap lage; ap kite fanmi; kite pyes moun antre
release.plan | pral lage; pral libere; y ap lage demen; pral kite; p ap kite; yo pral lage; ap lage demen
closure.now | femen; fwontye/pon/pot/barye/refij/abri/biwo ~ femen/bloke; wout ~ bloke/bare/koupe/femen; bare; bloke wout; barikad; sispann; pa resevwa moun; pa resevwa anko; pa pran moun anko; moun pa ka pase; pesonn pa pase; pesonn pa ka pase; pa gen pasaj; pa gen moun ki pase; kadna; yo bloke; koupe; fwontye femen; pa gen wout pou pase; fil fe; pot la femen; bloke wout la; chofe kamyon bloke; grev; gen grev; anyen pa pase; anyen pa bouje; tout bagay kanpe; tout bagay bloke; pa ka pase; moun pa ka antre; peson pa antre; pa kite moun; yo pa kite moun pase/antre; pot femen; pot la kadnase; kadna; chenn; bayè; barye; fil bable; yo pa pran moun; yo pa resevwa; pa resevwa; biwo femen; biwo a femen; sevis sispann; kraze kan an; demoli; yo degèpi; degepi; mete moun deyo nan kan; kanpe nèt
closure.past | yo femen; fek femen; sot femen; yo sot femen; yo bare; yo fek femen; te femen; fin femen; kraze kan; yo kraze kan an; deplase moun yo; retire moun; yo bloke wout; bloke wout la; yo femen pon; yo femen fwontye; yo bare wout
closure.plan | pral femen; ap femen; y ap femen; prale femen; yo pral femen; ap femen demen; ap femen #; yap femen; pral bloke
opening.now | louvri; ouvri; ouve; fwontye/pon/pot/barye ~ louvri/ouvri/ouve; kite moun pase; ap kite moun pase; moun ka pase; moun pase san pwoblem; pase san pwoblem; relouvri; rouvri; louvri wi; louvri toujou; otobis ap pase; pase lib; wout la lib; ap pase anko; moun ap pase; moun a pye ap pase; pase lib; wout la debloke; debloke; yo retire baraj; retire blokaj; grev la fini; grev fini; bis yo ap mache; bato yo ap mache; ap mache anko; rekomanse; yo rekomanse; ap travay anko; yo resevwa moun anko; san pwoblem; pase trankil; yo kite moun pase
opening.past | yo louvri; yo ouvri; fek louvri; sot louvri; yo relouvri; fin louvri; te louvri
opening.plan | ap louvri; pral louvri; ap ouvri; pral ouvri; ap relouvri; ap louvri demen; y ap louvri; yap louvri; prale louvri; ap louvri lendi/madi/mekredi/jedi/vandredi/samdi/dimanch; biwo a ap louvri; biwo ~ louvri
checkpoint.now | baraj; kontwol; pos kontwol; migrasyon/imigrasyon/migra/polis/lapolis/polisye/militè/lame/solda/gad ~ kanpe/bare/kenbe/arete/desann/mande/tcheke/fouye; ap arete; yo arete; y ap arete; rafle; rafl; mande papye; mande paspo; mande ~ paspo/papye; ap mande papye; ap tcheke; ap fouye; fouye; yo desann tout moun; migrasyon kanpe; patwouy; operasyon; migra; bare wout la; yo kenbe moun; chek pwen; yo te arete; imigrasyon; gen migrasyon; y ap fouye; ap fouye tout bis; solda yo ap mande; polis ~ ap mande papye; pa gen baraj; gen baraj; solda kanpe; yo tcheke papye; yo mande papye; y ap desann tout; ap desann tout moun; ap desann nwa; ap desann ayisyen; desann tout moun; yo desann moun nan bis; monte nan bis; yo monte nan bis; mande idantite; mande dokiman; tcheke paspo; tcheke idantite; ap pran moun; ap ranmase moun; ap ranmase; ranmase moun; kamyonet imigrasyon; machin imigrasyon; machin migra; kamyonet blan; ap vire toupatou; ap fe wonn; patwouy toupatou; fouye otel; antre nan otel; chen ap santi; pos polis; pos lame; ajan imigrasyon; arete tout; arete ayisyen; arete moun
capacity! | pa gen plas; pa gen plas anko; pa gen kabann; pa gen espas; pa ka pran moun; pa ka pran anko; debode; satire; refij la plen; refij ~ plen; gen # kabann/plas; gen plas; gen kabann; rete # plas/kabann; # kabann lib; # plas lib; # kabann; kabann lib; plas pou; plas toujou; kapasite; tout refij ~ plen; pa resevwa moun anko; chaje; kan ~ chaje; pa vini; eske gen plas; ka resevwa # ; ka pran #; gen jiska # kabann; pa gen yon grenn plas; # plas; 0 plas; # kabann; refij plen; refij nou an ~ plen; pa voye moun anko; pa voye moun; gen plas toujou; gen plas pou; nou ka pran # moun; ka pran # moun; nou ka resevwa; pa ka resevwa; pa resevwa anko; plen teren; tout kabann pran; pa gen yon plas; rete yon kabann; moun ap domi nan koulwa; domi nan koulwa; domi nan chapel; matla ate; pa voye moun; pa voye moun anko; pa vini anko; depase limit; depase kapasite; doub; doub kapasite; nou ka lojé; ka loje; loje #; nou ka loje; gen plas pou #; # plas anko; # kabann anko; rete #; konbyen plas; konbyen moun nou ka; nou ka pran konbyen; tout kabann; kabann yo fini; plas fini; plas la fini; pa gen kote pou mete moun; pa gen kote pou mete; nou pa ka mete
capacity | plen; chaje moun; plen debode
hazard.now | dlo ~ monte/wo/fo/desann; dlo a monte; rivye ~ monte/wo/fo/anpil/desann/move/danjere; dlo a rive nan; inondasyon; inonde; gwo lapli; lapli ~ pote; pote pon; siklon; tanpet; glisman; gwo van; lanme a move; lanme ~ move; vag; gwo vag; tire; y ap tire; bal; kout bal; kout zam; fe tire; gaz; lakrimojen; dife; boule; pran dife; boutey; labou; danje; danjere; koulev; pa janbe; pa mete pye; fredi ap touye; chale; eboulman; tranbleman; move tan; kouran an fo; kouran; dlo ap antre; atansyon nan; bo dlo a ap kraze; kraze pon; pa pran wout; dife nan; dife pran; flanm; lafimen; y ap tire; monte anpil; dlo a monte anpil; rivye a monte; rivye a desann fo; pa pase la; pa travese; gwo kouran; teren glise; lapli fo; dlo a rive; dlo rive nan ren/jenou/kou/pwatrin; dlo antre nan tant; tant inonde; dlo antre; dlo ap monte; dlo pote kay; dlo pote tant; pote machin; debode; rivye debode; te glise; wout glise; gwo labou; labou nan jenou; kayiman; fil fe nan dlo; tire toupatou; ap tire; tande bal; bal ap chante; neg ap tire; yo mete dife; mete dife; boule machin; eksplozyon; gaz pwav; lanme move; lanme a gwo; gwo lanm; van fo; loraj; zeklè; gwo fredi; anba zewo; teren ap desann; kay tonbe; fe atansyon; atansyon; pinga; pa ale; pa pran wout; pa antre nan dlo; pa desann nan dlo; rete lwen; danje anpil; goumen; bagay yo cho; zam ap pale; manifestasyon; kawoutchou ap boule
drowning.past | neye; nwaye; te neye; ki neye; mouri nan dlo; mouri nan rivye; mouri nan lanme; dlo pote ~ ale; dlo a pote; rivye a pote; dlo ~ bwote; bwote yo; kouran pote; dlo a ale ak; ko/kadav ~ nan dlo/rivye/lanme; kadav ~ rivye; jwenn # ko ~ rivye; rivye pran; lanme a pran; dlo vale; ko ~ dlo
death.past | mouri; mo; moun mouri; te mouri; touye; yo touye; yo touye yon; kadav; kadav yo; ko yo; lanmo; pedi lavi; jwenn # kadav; asasinen; san vi; mouri nan; trepase; bal touye; kamyon kapote; aksidan; pa bouje anko; pa respire anko; fret deja; dra kouvri l; kouvri ak dra; jwenn yon ko; jwenn yon kadav; jwenn yon moun mouri; nou pedi yon; pedi yon fre; pedi yon se; pa t chape; pa siviv; tren kraze; tren pase sou; tonbe sot sou tren; tonbe nan tren; toufe; mouri fredi; antere; nou antere; mòg; bal pran l mouri; asasinen
robbery.past | vole; yo vole; volo; yo atake; pran tout lajan; pran lajan; pran telefon; yo pran tout; piye; yo piye; fouye nou; kadejak; vyole; nou pedi tout; vole zanmi; yo deplimen; yo depouye; pran soulye; vole kanpe; soulaje nou; ak kouto; ak manchet; ak zam; ak fizi; ak pistole; kouto nan kou; mete zam sou; rale zam; fouye # moun; fouye tout moun; fouye nou youn; pran sak; pran tout; pran tout sa n genyen; pran kob; pran kob nou; pran telefon yo; kite nou san anyen; san anyen; rache; rache sak; rache telefon; tonbe sou nou; yo tonbe sou nou; anbiskad; vole tout; vole sak; vole kob; kadejak; vyole; dezabiye nou
robbery.now | ap vole; y ap vole; ap piye; ap atake; ap fouye moun; vole ap; bandi ap; yap vole; yap piye
extortion.now | mande nou # ; mande # ; mande lajan; mande kob; fe w peye; fe nou peye; fe moun peye; peye pou pase; peye # ; pran # dola/peso ~ nan men; # dola/peso ~ chak/pou chak/pa tet; pou chak tet; pa tet; ranson sou wout; lajan pou kite; pou kite w/nou/moun pase/desann; ap fe moun peye; oblije bay; kob pou pase; touche lajan; y ap mande #; ap mande lajan; gang ~ peye; polis ~ mande; matraka; koute # pou pase; kob kafe; si w pa peye ou pa pase; si ou pa peye; peye anvan; fok ou peye; fok nou peye; dwe peye; # pou kite; # pou pase; pou kite nou pase; mande kob pou; mande lajan pou; vle kob; vle lajan; rale kob; rale lajan; pran lajan moun; pran kob moun; taks; fe taks; chak moun peye; chak tet
kidnapping.past | kidnape; kidnap; kidnaping; kidnapin; yo kidnape; anleve; anlevman; ranson; sekestre; yo sekestre; otaj; pran an otaj; yo kenbe ~ nan kay; bandi kenbe; kenbe nan yon kay; y ap mande ~ pou chak; pran ~ moun ale; yo pran yo; kateł kenbe; kenbe moun; femen nan yon kay; yo mare; yo kenbe # ; nan men kidnape; mande ranson; nan men bandi; sekestre; # ayisyen sekestre; yo mande ranson; kenbe an otaj; kidnape # moun; yo sekestre #; yo gen neve/kouzen/fre/se/pitit/mari/madanm/zanmi m; yo gen ~ nan yon kay; yo kenbe neve/kouzen/fre/se/pitit/mari/madanm; y ap mande # ~ dola; yo mande # pou lage; mande # pou lage; mande fanmi; mande fanmi an; pou yo lage l; pou lage l; mare; yo mare yo; je bande; bande je; prev lavi; videyo l mare; kateł; katel; katel la; mafya; mafya a; neg ame pran; neg ame mennen; monte yo nan machin; fose yo; pran yo fose; tout tan fanmi an pa peye; si yo pa peye; chape nan men kidnape; kay kote yo kenbe
missing-child.now | timoun/tigason/tifi/bebe/pitit/ti gason/ti fi/ti bebe/minè ~ pedi/dispaaret/disparet/poukont/pou kont; pedi pitit; pedi timoun; pedi ti gason; mwen pedi pitit; chache/cheche ~ pitit/timoun/ti gason/ti fi; timoun ki pedi; timoun san paran; timoun poukont li; separe ak manman/papa/paran/fanmi; pitit gason nou; pitit fi mwen; pitit ~ rete deye; nou pa janm jwenn li; pa jwenn pitit; timoun nan pedi; ap chache manman l; ti gason # zan pedi; tifi # an pedi; tigason # an pedi; timoun # an pedi; ti fi # an pedi; ti gason # an pedi; tifi/tigason/timoun/pitit ~ pedi; nou pedi pitit; nou pedi tifi; nou pedi tigason; pedi pitit gason; pedi pitit fi; pa jwenn pitit; pa we pitit; timoun poukont; timoun kap kriye; nou jwenn yon timoun; jwenn yon timoun poukont li; lage men m; chape nan men m; manman l ap chache l
missing-person.now | disparet; li disparet; disparèt; pedi; m pedi; ap chache; m ap chache; map chache; ap cheche; pa gen nouvel; pa gen nouvel li; san nouvel; pa jwenn nouvel; nou pa jwenn; pa jwenn li; pa reponn; telefon li femen; poko rive; pa janm rive; moun ki we l; si w we l; nou pa we l; nou pedi kontak; pa tande l; pa tounen; m pa ka jwenn li; moun ki gen nouvel; pesonn pa we l; pa gen nouvel frè/fre/se/papa/manman/mari/madanm; pa gen nouvel depi; san nouvel depi; dènye fwa; denye fwa; pa rele depi; pa gen nouvel li; fanmi an pa gen nouvel; fanmi an ap chache; fanmi ap chache; san siy lavi; pa bay siy; pa bay nouvel; pa janm rele; telefon li pa pase; telefon li etenn; telefon etenn; denye mesaj; denye fwa; depi le sa; depi lè sa; anyen; pedi gwoup; separe ak gwoup; rete deye; li rete deye; ede nou jwenn; ede m jwenn; kiyes ki we; moun ki we; si yon moun we; pa janm soti; poko soti; poko parèt; pa paret
need-water! | pa gen dlo; san dlo; bezwen dlo; swaf; nou swaf; dlo fini; dlo ~ fini; dlo potab; dlo pwop; pa ban nou dlo; mande dlo; manke dlo; dlo pou bwe; pa jwenn dlo; dlo koupe; dlo nou bwe; ki dlo; dlo rivye n ap bwe; pa gen yon gout dlo; pote dlo; okenn dlo; ni dlo; gen ase dlo; nou gen ase dlo; dlo pa gen; pa gen dlo ditou; tiyo a sech; nou bezwen dlo; moun yo swaf; dlo pou timoun; bwe dlo rivye; ap bwe dlo rivye; dlo sal; bwe dlo sal; tiyo sech; tank vid; tank lan vid; sitèn; kamyon dlo; pa gon gout dlo; dlo trete; pa gen dlo trete; boutey dlo
need-food! | pa gen manje; san manje; bezwen manje; grangou; gran gou; nou grangou; mouri grangou; manje fini; manje ~ fini; manje pa gen; pa manje depi; pa manje; poko manje; let pou ~ bebe/timoun; anyen pou manje; anyen pou n manje; ki manje; mande manje; manje pou timoun; pa jwenn manje; ni manje; okenn manje; pote manje; let ti bebe; nou pa manje; pa manje isit; de jou san manje; san manje nan vant; vant vid; manje pa rive; pa gen anyen pou manje; grangou ap touye; timoun yo grangou; dlo sikre; dlo ak sik; sel pen; pen sel; yon sel repa; yon sel manje; yon plat pou; pataje yon; pote let; pa gen let; let pou; bebe yo grangou; ap kriye grangou; vant kode; pa mete anyen nan bouch; anyen nan bouch; poko goute; pa goute anyen; chodye vid; diri fini; rasyon; yon ti manje; kite manje
need-medical! | bezwen ~ dokte/medikaman/swen/medsen/remed/enfimye/anbilans; pa gen ~ dokte/medikaman/enfimye/remed/medsen; dokte pa la; boule lafyev; gen lafyev; gen fyev; gen ~ dyare; fe dyare; vomi; ap vomi; ap senyen; senyen; san ap koule; endispoze; kase pye/bra/janm; pye kase; ap akouche; akouche; fe kriz; gen kriz; moun malad; timoun malad; tibebe malad; malad anpil; malad grav; blese grav; pa ka mache; tet vire; ijans medikal; fanm ansent malad; doule pou l akouche; gen doule; ap akouche; pral akouche; kase lezo; ti bebe ap vini; ap pedi san; pedi anpil san; pa ka respire; souf kout; opresyon; opresyon; sik; dyabet; malkadi; kriz malkadi; koulev mode; mode l; pike l; tode pye; pye l kase; kase men; pye anfle; pye yo anfle; enfekte; enfeksyon; boule nan; feb anpil; ap mouri nan men nou; prale mouri; pa ka kanpe; pedi konesans; tansyon; doule nan ke; kout bal pran; pran bal; kout kouto; bezwen lopital; rele anbilans; rele yon moun; ijans; bezwen sekou; malad grav; vomi san; cho anpil; timoun nan cho
need-medical | malad; blese; lafyev; fyev; dyare; fanm ansent; ansent; malarya; pwazon; anbilans; krim; dengue; grip; enfimye
need-medical? | dokte; medikaman; remed; lopital; swen; medsen; malad; blese; fyev; lafyev; ansent
need-shelter! | bezwen tant/kote/kay/dra/rad/prela/abri/lenn; pa gen kote pou domi/rete; pa gen tant; pa gen kay; kote pou ~ domi/rete/lage; anba lapli; domi deyo; domi nan lari; domi ate; ap domi deyo; ap domi nan lari; k ap domi deyo; mete nou deyo; nan fredi a; pa gen kouveti; kote pou yo rete; lapli ~ mouye; san tant; pa gen dra; domi sou beton; kote pou nou domi; nou nan lari; anba zetwal; anba prela; anba pye bwa; anba pon san; mouye; nou mouye; tout bagay mouye; nan labou; sou katon; ate a; sou simen; tant chire; tant kraze; yo mete nou deyo; mete deyo nan refij; kote pou pase nwit; pou nwit la; yon kote pou; fredi ap touye; kouveti; san kouveti; nan lapli; fredi
need-transport! | pa gen bis; pa gen machin; pa gen transpo; bezwen bis/machin/transpo/kamyon/bato; bezwen transpo; pa gen lajan/kob pou ~ bis/biye/pasaj; kob la fini; yo pa vann ~ biye; pa gen bato; pa jwenn bis; pa jwenn machin; bis pa; woulib; pa gen okenn bis; pa gen pasaj; pa gen mwayen deplase; lajan pasaj; bis pa vini anko; bis yo pa vini; bis pa pase; otobis pa pase; pa gen bis ki; chofe yo refize; chofe pa vle; yo refize pran nou; yo pa vle pran nou; pa vle mennen nou; kijan pou n rive; kijan pou nou rive; pa gen mwayen ale; biye fini; biye yo fini; kob biye; kob bis; lajan bis; bezwen # bis; kiyes ki gen machin; moun ki gen machin; mennen nou; vin chache nou; yon woulib; woulib pou
need-information! | bezwen enfomasyon; ban n enfomasyon; ban nou enfomasyon; gide nou; gide m; oryante nou; oryante m; pa konn sa pou; pa konn ki; pa konn ki kote; pa konn kote; pa konn anyen; m pa konn ki pot; ki kote pou nou ale; kote pou nou ale; kote pou n ale; ki biwo; eksplike nou; eksplike m; kisa pou nou fe; sa pou n fe; kijan pou m fe; kijan pou nou; ki kote m ka jwenn ed; ede m jwenn enfomasyon; ki papye; sa pou m fe; pa konn ki sa; konseye nou; enfomasyon; sa pou nou fe; sa pou n fe; kisa pou m fe; ki demach; ki pwosedi; kijan pou enskri; kijan pou nou enskri; kote pou anrejistre; kote pou m anrejistre; kote pou m ale; ki moun pou we; ki moun pou pale; peson pa eksplike; nou pa konprann; m pa konprann; ki fom; ki dokiman; yon konsey; konsey; bay konsey; moutre nou; montre nou; di nou ki kote; di m ki kote; ede nou konprann; oryante; gide
// --- needs in parts ------------------------------------------------------------------------------------------------------
convoy | karavan; mach; depa; bato; bis; tren; vwayaj; otobis; avyon; travese; bis yo; bato yo; vol; kamyon
extortion.past | pran # dola/peso nan men; pran # dola/peso nan men chak; yo pran # dola/peso; nou peye # pou pase; nou peye; yo fe nou peye; nou te oblije peye; yo mande nou # dola/peso nou bay; m peye; te fe nou peye
robbery? | bandi; bandi ame; moun ak zam; neg ak zam; neg ak fizi; fizi; atake; manchet; kouto; vole; piye
drowning? | bato/kanot/bot ~ chavire/koule/kapote/plonje; chavire; kapote; nofraj; koule ak; neye; chavire
passed | m fek pase; nou fek pase; nou sot pase; m sot pase; nou pase; m pase; fek pase; nou pase trankil; m pase la; nou pase la
was | te
exist | gen; nou se; nou; se; rete; toujou gen; genyen; nou gen; yo se; konte; gen apepre; gen plis
arrival? | rive; antre; debake
departure? | pati; kite; soti
crossing? | janbe; travese
return? | depote; retounen; tounen; rapatriye
release? | lage; libere
closure? | femen; bloke; bare
opening? | louvri; ouvri
waiting? | tann; liy
stranded? | kole; bloke; kwense
hazard? | inondasyon; dife; siklon; kouran; labou; tire
death? | mouri; touye; kadav; mo
extortion? | mande lajan; peye; ranson
kidnapping? | kidnape; sekestre; anleve
missing-person? | disparet; pedi
need-food? | manje; grangou
need-water? | dlo; swaf
need-shelter? | tant; abri; lapli; deyo
capacity? | plen; plas; kabann
checkpoint? | baraj; kontwol; migrasyon; imigrasyon; polis
p.water | kouran; dlo; dlo a; rivye; rivye a; lanme; lanm; vag; kanal; inondasyon; lavalas
p.took | pote; te pote; bwote; pote ale; vale; trennen; rale; pran; ale ak; chavire; koule
p.pulled | retire; yo retire; jwenn; yo jwenn; rale; soti; sove; repeche; flote; ap flote; parèt; paret
p.fromwater | nan dlo; nan dlo a; nan rivye; nan rivye a; nan lanme; nan kanal; sou plaj; bo rivye; bo dlo; sou bo dlo; anba dlo; anba rivye
p.victim | ko; kadav; jen gason; jen; gason; fanm; fi; timoun; moun; ti gason; ti fi; migran; neg; madanm; granmoun; viktim
p.child | timoun; ti gason; tigason; ti fi; tifi; bebe; tibebe; pitit; pitit gason; pitit fi; mine; ti moun; neve; nyes; ti bebe
p.loss | pedi; poukont; poukont li; lage men; lage men m; chape; disparet; separe; san manman; san papa; san paran; san fanmi; pa we; pa jwenn; nou we yon; ki we; chache manman; ap chache manman; ap kriye; pou kont li; san granmoun; egare; yo jwenn yon; nou jwenn yon
p.relative | fre; se; kouzen; kouzin; mari; madanm; papa; manman; pitit; neve; nyes; tonton; matant; zanmi; menaj; bofre; belse; granpapa; moun pa m; kamarad; konpayon; misye; dam
p.nonews | pa reponn; pa gen nouvel; san nouvel; pa rele; pa janm rele; pa janm rive; poko rive; pa rive; pa tounen; poko tounen; disparet; telefon etenn; telefon li femen; telefon li pa pase; pa ekri; pa we l; peson pa we; pa konnen kote; pa konn kote; denye fwa; denye nouvel; depi le sa; depi; ap chache l; map chache; n ap chache; nou pedi kontak; pedi tras; pa soti; poko soti
p.force | solda; polis; lapolis; polisye; militè; lame; gad; migra; migrasyon; imigrasyon; ajan; patwouy; gad nasyonal; federal; majistra; ofisye; marin; maren; fizilye; baraj; pos; bri; cimo
p.inspect | fouye; ap fouye; tcheke; ap tcheke; kanpe; kanpe nan; mande papye; mande paspo; mande dokiman; mande idantite; arete; ap arete; desann; ap desann; monte nan bis; ap gade; gade anndan; bare; kenbe; ap kenbe; ranmase; ap ranmase; kouri deye; ap kouri deye; entewoje; klere; poste; enstale; fouye tout; yo fouye; fouye chak; tcheke tout; tcheke chak; fouye sak; kanpe tout; gade tout
p.nobody | peson; pyes moun; okenn moun; anyen; pa gen moun; pyes
p.enter | pa antre; antre; pa pase; pase; pa janbe; janbe; pa soti; soti; pa ka antre; pa ka pase; pa monte; bouje; pa bouje
p.put | mete; yo mete; poze; yo poze; enstale; monte; bati; plante; lage; kouche
p.barrier | blok; beton; blok beton; fil; fil bable; fil fe; kadna; chenn; barye; bayè; barye; kontene; kloti; barikad; woch; pyebwa; kawotchou; kamyon kouche; grid; grij; mi
p.weapon | kouto; manchet; zam; zam a fe; fizi; pistole; revolve; ame; kagoul; baton
p.grab | pran; yo pran; vole; yo vole; fouye; rache; kite nou san; mande; bat; frape; piye; vyole; dezabiye; depouye
p.guide | gid; kayot; koyot; pase; kapiten; chofe; neg kannot; kannot; bis; bato; mote; tren; kamyon; machin; lanch; rakete
p.fled | disparet; li disparet; kouri; sove; ale kite nou; kite nou; abandone nou; lage nou; pa tounen; kraze; pran pan; an pan; kanpe; mouri; pa vle estat; chavire; koule; ale ak lajan; chape poul li
p.wall | mi; miray; kloti; fil; rivye; fwontye; pon; lot bo; lot bo a; barye; bo dlo; bouwe
p.climb | sote; ap sote; grenpe; ap grenpe; kouri; ap kouri; kod; nechel; naje; ap naje; koupe; ap koupe; twou; pouse; pase anba; pase sou; glise; janbe; fose; antre anba
p.send | voye; yo voye; mennen; yo mennen; desann; yo desann; mete; tounen; retounen; pran; yo pran; jete; yo jete; lage; transfere; arete; pouse; monte
p.backto | tounen; deye; nan sid; tapachula; villahermosa; gwatemala; ondiras; meksik; ayiti; nan peyi; nan peyi nou; panama; kolonbi; venezyela; lot bo; kote nou soti; kote nou te ye
p.let | kite; yo kite; lese; pemet; ba; ba yo; otorize
p.go | pase; antre; soti; ale; janbe; lib; kontinye
p.pay | peye; bay; ba; ba yo; kite; lage; mande; ap mande; vle; egzije; pran; touche; depoze; mete
p.amount | # dola; # peso; # goud; # mil; # pa moun; # pa tet; # chak; kob; lajan; ti kob; taks
p.else | sinon; osinon; pou pase; pou monte; pou janbe; pou antre; pou kite; pou yo kite; anvan; si w pa; si ou pa; ou pa pase; w pa pase; pa monte; pa pase; ou pa monte; pou soti; fok
p.paper | papye; dokiman; fom; let; kat; fey; randevou; konvokasyon; pemi
p.puzzled | konprann; konprann sa; pa konprann; sa l vle di; sa sa vle di; vle di; san adres; ki kote; kote pou; sa pou n; sa pou nou; kisa pou; eksplike; moun konn; moun konprann; pedi; ki sa sa; itil pou ki
p.count | total; lis; chif; rapo; kontaj; konte
hazard | pa janbe; pa travese; pa eseye janbe; pa antre nan dlo
p.swell | anfle; monte; desann; wo; fo; debode; move; anraje; pwofon; cho; gwosi
p.river | rivye; rivye a; dlo; dlo a; lanme; lanme a; kouran; tuira; tuquesa; turquesa; suchiate; ravin
p.forbid | pa janbe; pa travese; tann; rete; pa ale; pa pase; anvan demen; jis demen; atansyon; pinga; fe atansyon; pa antre
p.run | kouri; ap kouri; kouri pase; kouri antre; yo kouri; fonse
p.lanes | liy; liy yo; barye; pon; pot; machin yo; gerit
p.stay | kabann; plas; matla; espas; lit
p.have | rete; gen; m gen; nou gen; lib; toujou; gen toujou; pou bay
p.corpse | ko; kadav; gason; jenn gason; fanm; fi; moun; timoun; migran; misye
p.dead | mouri; mo; san vi; jwenn; yo jwenn; kouche; fret; touye
part | ladan yo; nan yo; pami yo; san konte
lack | pa gen; pagen; pa genyen; san; bezwen; manke; pa jwenn; mande; pote; voye; pa ban nou; pa ba yo; okenn; pa gen ase; nou vle; pa we; nou pa we; pa rive; pa ase; manke; pa sifi
gone | fini; ~ fini; pa genyen; pa gen; pa gen anko; koupe; pa rive; pa rive pou; pa ase; pa sifi; pa kont; manke; pa gen ase; fin kaba; kaba
enough | gen ase; nou gen ase; pa manke; pa bezwen; yo pa bezwen; gen kont; kont
water | dlo; swaf
food | manje; grangou; let; diri; pen; nouriti; manje maten; dejene; soup; bouyon; biskwit; rasyon; pwa; bouyi
medical | dokte; medikaman; remed; enfimye; anbilans; medsen; swen
shelter | tant; abri; dra; prela; kay; kouveti; kabann; lenn; rad; kote pou nou domi; kote pou n domi; kote pou domi; kote pou yo domi
ride | bis; machin; transpo; otobis; kamyon; bato; biye
// --- evidence ------------------------------------------------------------------------------------------------------------
see | mwen we; m we; nou we; n we; ak je m; ak je mwen; devan je nou; devan je m; mwen konte; m konte; nou konte; m ap gade; map gade; mwen la; m la; m te la; m te nan; m fek we; m sot we; m temwen; m ap we; nou sot we; mwen menm ki we; m ap pase devan; m kanpe devan; devan m; nou kanpe devan
here | isit; isit la; la a; kote m ye; kote nou ye; bo isit; isi; isit nan; la menm
we | nou; n ap; nap; nou se; nou te; nou menm; nou gen; gwoup pa m; gwoup nou; fanmi m ak mwen; ansanm ak m; mwen menm ak; n te; ban nou; ban n; pou nou; nou tout; avek nou; ak nou; lakay nou; moun pa nou
me | mwen; m; m ap; map; m te; mwen menm; pa m; fanmi m; ede m; m nan
hear | yo di; gen moun ki di; yo di m; yo di nou; yo di ke; moun di; moun yo di; y ap di; yap di; m tande; mwen tande; nou tande; tande; yon zanmi/kouzen/vwazen/moun/chofe ~ di/rakonte; sanble; dapre; swadizan; zen; rime; bri ap kouri; bri; yo rapote; gen moun ki di; gen yon ~ ki di; yo rakonte; kouzen/fre/se/zanmi m di; di m; di m gen; moun ap pale; sa m tande; yo fe konnen; direktris la di; madanm mwen di; chofe a di; m pa konnen si se vre; li di
official | kominike; not ofisyel; ofisyel; konferans pou laprès; nòt pou laprès; sous ofisyel
media | nan radyo; nan nouvel; nan televizyon; m tande nan radyo; nan jounal; sou radyo; nan laprès; sou televizyon; vwa amerik
fwd | pataje; pataje l; pataje toupatou; voye l bay; fe mesaj la sikile; pase mesaj la; transfere; yo voye sa ban m; m resevwa mesaj; kopye; voye bay tout moun; fe l pase; fe sikile; pataj; pataje mesaj
authority | gouvenman; imigrasyon; lapolis; polis; polisye; oim; iom; otorite; otorite yo; migrasyon; konsila; konsila a; anbasad; senafront; ice; cbp; majistra; meri; pwoteksyon sivil; minis; lame; gad; ajan; ofisye; direkte; dhs; inm; comar; lakwa wouj; bonbeye; gad nasyonal; prezidan; gouvene; konsil; pot pawol; komisè; juj; onu; hcr; acnur
press | radyo; televizyon; nouvel; jounal; laprès; telejounal; radyo kiskeya; telemundo; univision; jounalis; tele; vwa amerik; alterpresse; le nouvelliste; cnn; bbc; metropole; caraibes; emisyon; rfi
acquaintance | zanmi; kouzen; kouzin; vwazen; vwazin; chofe; frè; fre; sè; se m; madanm; mari; moun; tonton; matant; gid; paste; paste; direktris; misye; dam; nèg; kapitèn; kapiten; yon moun; konpatriyot; pitit; manman; papa; mè; pasaje; volontè
says | di; di m; di nou; anonse; konfime; fe konnen; deklare; rapote; rakonte; bay; fe; kite konnen; avize; rele; ekri; pibliye; kontè; bay chif; estime; deklare
according | dapre; selon; sous; daprè
// --- denial, question, mode ------------------------------------------------------------------------------------------------
deny | se manti; manti; se pa vre; pa vre; se fo; fo nouvel; fo; se blof; blof; se zen; fake; fake news; pa kwe; pa kwe sa; se envansyon; ansyen videyo; vye videyo; pa gen okenn; okenn; pa tande yo; pa gen anyen konsa; nouvel sa fo; san manti pa; pa pe; se pa sa; pa koute; pa gen baraj; pa genyen sa; pa gen peson anko nan kan; pa gen moun anko nan kan; yo vide kan; yo vide l; vye videyo; yon vye videyo; pa gen moun ki; p ap gen
vacant | vid; vid net; li vid; pa gen foul; pa gen liy
cancel | anile; ranvwaye; pa pati anko; p ap pati; pap pati; p ap soti; pap soti; sispann; pa pati; pa soti; yo anile; bis la pa soti; kanpe vwayaj; yo anile; anile mach; pa gen depa; depa anile; p ap fet anko; yo ranvwaye
none | mouri ak ri/domi; mouri sou; touye m; ap touye m; mouri pou; lanmou; tann mwen; non tann; pot syel; pot la louvri; rive sou; rive nan koze; kole ak; diri kole; pedi match; nou pedi anko; pedi pwa; sot nan; soti nan ti; kouri; san manto; san kouran; men wout; san pwoblem; mouri grangou; mouri swaf; ki jan nou; kijan; ap touye mwen; m pedi net; telefon ~ pedi; pedi tet; pa janbe; pa travese; pa eseye janbe; pa eseye travese; dlo ok; manje ok; dlo bon
neg | pa; pat; pap; p ap; p; poko; pa janm; janm; okenn; pesonn; pyes; non; pa t
ask | eske; es ke; se vre; li vre; kile; ki le; ki kote; konbyen; kijan; kouman; ki moun; kiyes; poukisa; gen moun ki konnen; moun ki konnen; ki moun ki konnen; ki moun ki konn; moun ki konn; nan konbyen tan; reponn mwen; m ta renmen konnen; ta renmen konnen; gen moun ki; eske gen
plan | pral; prale; demen; pita; aswe; ap pral; semen k ap vini; gen plan; prepare pou; pwochen; denmen; apre demen; lendi; madi; mekredi; jedi; vandredi; samdi; dimanch; apati
cond | si; si yo; si nou; depi yo; sof si; si lapli; si sa; swete
past | ye; ye swa; maten an; te; fek; fenk; sot; apremidi a; jodi a; ayè; lot jou; semen pase
now | kounye a; kounya; kounye; toujou; la a; depi; deja; koulye a; menm kounye a; la menm; aktyelman
// --- counting -----------------------------------------------------------------------------------------------------------------
about | anviwon; apepre; apipre; a pe pre; tankou; alantou; plis ou mwens; plis oubyen mwens; vè; petet; konsa; yon; ve; nan zon
after.about | konsa; anviwon; apepre; oswa konsa; plis ou mwens; petet
more | plis pase; plis ke; plis ki; depase; anplis; pase; anlè; plis; pi plis pase; gen plis pase
after.more | e kek; ak kek; e plis; ak tchotcho; e kek moun; ki depase
least | omwen; o mwen; pou pi piti; pi piti; pa mwens pase; pa mwens ke; minimom; fasil
after.least | oswa plis; ou plis; oubyen plis; omwen; pou pi piti; pou mwens; e plis
most | jiska; jis; pa plis pase; pa plis ke; maksimom; pi plis; rive jiska; jous; pa plis
after.most | oswa mwens; pi plis; maksimom; pou pi plis; pa plis
less | mwens pase; mwens ke; pa rive; anba
equal | egal
almost | preske; prese; manke; toupre; pre; pwoche; touprè
between | ant
and | ak; e; a; avek; ou
from | de; soti; nan; depi
to | a; rive; jiska; pou rive
or | ou; oswa; oubyen
lead | di; konte; anonse; konfime; nou se; nou; nou te; nou gen; gen; se; yo lage; yo depote; yo kidnape; yo kenbe; yo touye; yo voye; kite; gwoup; yon gwoup; moun yo; tout; yo; rive; janbe; wè; mwen we; konte; lòt; gwoup nou an; total; sekestre; lage; se yon gwoup; rete; pedi; antre; neye; jwenn; vole; pou; ak; fè
unit.person | moun; moun yo; migran; refijye; ayisyen; ayisyenn; venezyelyen; kiben; afriken; kamewoune; ganeyen; viktim; deplase; granmoun; gran moun; fanm; fanm ansent; gason; neg; neg yo; madanm; sinistre; fre; fre m yo; se; kretyen vivan; pasaje; depote; vwayaje; jen; kadav; ko; mo; zanmi; zanmi m; kamarad; fi; konpatriyot; prizonye; nan nou; ladan nou; malad; blese; moun mouri; pelen; atis; pitit peyi; nan yo; elev; sitwayen; nan gwoup nou; ki mouri; nan; mouri; tet; papa; manman
unit.child | timoun; ti moun; timoun yo; bebe; tibebe; ti bebe; tifi; ti fi; tigason; ti gason; pitit; mine; anfan; jenn timoun; marasa
unit.family | fanmi; fwaye; menaj; koup; fanmi yo
unit.bus | bis; otobis; kamyon; kamyonet; avyon; vol; machin; taptap; bis yo; minibis; woulib; kabwet
unit.boat | bato; kannot; kanno; bot; lanch; radò; vwalye; pirog; chaloup
unit.group | gwoup; bann; karavan; ekip; delegasyon
unit.place | plas; kabann; espas; chez; matla; lit; kote lib
unit.other | goud; dola; peso; pesos; quetzal; lanpira; kolon; kilomet; km; edtan; zedtan; è; zè; e; minit; jou; semen; mwa; an; an m; zan; ane; lane; pousan; %; galon; tant; fwa; degre; met; liv; ons; kilo; liy; paj; gol; poulet; poul; pollo; biye; telefon; soulye; mesaj; pou chak; chak; pa jou; pa mwa; pa tet; dimaten; di maten; nan maten; aswe; diswa; midi; minwi; polis; polisye; solda; ajan; bandi; bandi ame; vole; neg ak zam; neg ak fizi; lame; militè; kote; pot; chanm; ti powem; plat; legim; sak; boutey; ti goud; kout; mil goud; foto; videyo; apel; janvye; fevriye; mas; avril; me; jen; jiye; out; septanm; oktob; novanm; desanm; bib; zetwal; pye; papye; fe; plak; plas pou; kob; batri; pwen; plas (asye); grenn; sou 7; kay; kabin; match; chanson; barye; abri; kan; legliz; lopital; barikad; vesyon; ese; manje; dra; valiz; vwayaj; tren; tike; vil; eta; bagay; rezon; bwat; pon; pwen kontwol
label | pot; nimewo; no; chanm; kay; ri; ria; kilomet; km; delmas; kafou; sòm; sal; salmo; paj; kanal; chanel; liy; siglo; titr; nivo; gwose; laj; wout; zon; blok; bis nimewo; avni; vol; depi; a; gen # an; demen; vandredi; jedi; samdi; dimanch; lendi; madi; mekredi; le; kod; ray; lari; biwo; pon; tel; rele; otowout; etaj; gate; puerta; km; sektè
unsaid | se pa; pa
money | $; dola; goud; koute; pri; peye; lajan; kob; vann; achte; mande; bay; voye; depanse; dwe; touche; prete; biye; biyè; salè; pran
fix | eskize; eskize m; padon; non tann; m vle di; korije; se pa # se; koreksyon; m twonpe; yo korije m
// --- chatter -------------------------------------------------------------------------------------------------------------------
chat.sale | vann; ap vann; m ap vann; map vann; pou vann; pri; bon pri; promosyon; livrezon; machandiz; komand; achte; ap achte; lwe; pou lwe; kay pou lwe; chanm pou lwe; restoran; diri ak pwa; griyo; soulye; rad; frijide; telefon pou; chaje iphone; kabann 2 plas; boutik; trese; koupe cheve; manje pare; gwose; san bet; zaboka; ak dlo ladan; machin pou
chat.job | travay; ap travay; bezwen travay; patwon; patwon an; peye m; salè; konstriksyon; jounen; ouvriye; mason; antrepriz; fabrik; bos; lekol; egzamen; klas; kou; aprann; kondui; diplom; etidye; 6 jou sou 7; djob; anplwa; lave asyet
chat.price | konbyen biye; konbyen kob; konbyen lajan; to chanj; to a; goud la; western union; moncash; transfe; dola jodi a; prete m; dwe m; det; konbyen pou; konbyen vol; konbyen tan; pa gen lajan pou sa; biye avyon; biye a se; viza; koute
chat.sport | match; gol; foutbol; mondyal; ekip; seleksyon; jwe; ajantin; brezil; barça; barca; madrid; penalti; chanpyon; antrene; pedi anko; messi; genyen; koup; kous; estadyom
chat.party | bon fet; bon anivese; anivese; fet; maryaj; marye; batem; nwel; bon ane; konpa; dj; kanaval; felisitasyon; joyeux; drapo; resepsyon; jimo; marasa; fim; danse; bal samdi; fete
chat.prayer | bondye; amen; amèn; jezi; seye; senye; lapriye; priye; jen; legliz; sòm; pase; mesi bondye; beni; benediksyon; lwanj; gras; letenel; pawol; bib; kantik; adorasyon; zoom; mesi jezi; senyè; kolekte
chat.joke | haha*; lol; mouri ak ri; ri; blag; videyo; mem; tiktok; hihi*; komedi; powem; zel; an pann 5; ala de traka; tet chaje; anmedan; mezanmi; woy; mdr; sou 7 😅; filozof; istwa
chat.tech | batri; chaje; chajè; entenet; wifi; rezo; telefon; nimewo; pil; karton; lyen; app; aplikasyon; gwoup sa; reg; piblisite; kouran; modpas; kont; siyal; kat telcel
chat.greet | bonjou; bonswa; bon dimanch; bon jounen; bonn nwit; sak pase; n ap boule; kijan ou ye; kijan w ye; kijan nou leve; kijan nou ye; mesi; mesi anpil; salitasyon; orevwa; ok; dako; ravi; kenbe fem; pran swen; renmen; cheri; doudou; mon amou; pa lage; byenveni; map boule
chat.appointment | randevou; cbp one; papye azil; avoka; viza; paspo; aplikasyon; formile; tribinal; kat; tps; dosye; notè; pwogram; bidèn; espònsò
chat.life | manman; papa; pitit mwen; kay mwen; domi; dòmi; fatige; manje byen; kwit; kisa nou kwit; kwizin; diri; legim; cheve; chat; chen; dan; moto; machin; gaz; benyen; douch; linj; vwazen; politik; prezidan; eleksyon; vote; rev; reve; panyol; grip; foto; plaj; vakans; sonje; lanmou; fredi; grangou map; tann mwen; pita; van; bebe a peze
conj | men; epi; e; ak; paske; paske; pou; ki; tandiske; pandan; donk; alò; kidonk; sinon
// --- terse counts, rushes on gates, denials on the spot, movement ---------------------------------------------------
crossing.plan | pral kouri; ap kouri pase; y ap kouri; yap kouri; pral fonse; ap fonse; pral kraze; prepare kraze; ap kraze; pral fose; kouri sou pon; kouri nan liy; kouri pase; kouri antre; tout moun sou pon; tout moun nan pon; tout ~ ap janbe; ap janbe ansanm; janbe ansanm; kraze barye/barye/pot; fose barye; vle kouri; nou pral kouri; tout moun pral kouri; pase an fos; antre an fos; annou kouri; kouri ansanm
crossing.past | kraze barye a; yo kraze; yo fonse; gwoup # janbe; # janbe; # moun janbe; peson pa kouri; peson pa kouri; pa gen moun k ap kouri; pa gen peson k ap kouri; pesonn pa kouri; okenn moun pa kouri; peson pa janbe; peson pa eseye
deny | peson pa kouri; pesonn pa kouri; pa gen moun k ap kouri; pa gen peson k ap kouri; okenn moun pa kouri; peson pa janbe; peson pa eseye; pa gen peson; pa gen moun la; pa gen pyes moun; pa okipe mesaj sa; pa okipe mesaj; pa okipe yo; mesaj sa se manti; mesaj ~ fo; mesaj ~ se fo; anyen pa bouje; tout bagay trankil; tout bagay kalm; pa kwe mesaj
presence | pa gen peson; pa gen moun la; pa gen pyes moun
p.run | fonse; kraze; pral kouri; fose
p.lanes | barye; garita; liy machin; liy machin yo; pot la; kloti
capacity | kabann lib; kabann lib : #; # kabann; plas lib; # plas; plen; li plen; pa gen plas; pa gen kabann; plas : #; kabann : #
arrival.past | antre #; antre : #; # antre; # rive; # moun rive; rive #; moun ki rive : #
waiting | liy #; liy : #; liy nan #; # nan liy; # moun nan liy; # ap tann; # moun ap tann; fil #
release.past | lage #; yo lage #; kite # pase; kite # antre
release | kite moun pase; kite tout moun pase; y ap kite moun pase; yo kite moun pase; pral kite # pase; pral kite # ayisyen
departure | karavan ~ soti deja; karavan ~ soti; karavan ~ pati
transit.now | ap mache al; ap mache sou; ap deplase; yo deplase; y ap kite bo; ap ale sou pon; ap ranmase afe; ap mache pou; sou wout pon
ask | eske se vre; eske sa vre; se vre; se vre sa; sa vre; ki moun ki ka konfime; eske li vre
hear | mesaj la di; yon paste di; yon papye ki di
fwd | pase mesaj la; voye sa bay; di tout moun; pase l bay
after.about | apepre; konsa; plis ou mwens
// --- told sideways: emptiness, rushes, what is left, what was seen ---------------------------------------------------
presence | vid; vid net; li vid; tout kote vid; kote a vid; pa gen anyen; pa gen yon moun; pa gen yon grenn moun; pa gen yon chat; pa gen foul; pa gen liy; rete # ; nou rete # ; se # nou ye; nou se # ; nou # la; gen # moun; gen konsa # ; gen anviwon # ; m gade # ; m gade anviwon # ; m konte # ; nou konte # ; yo konte # ; gen pase # ; # moun ap domi; # k ap domi; # moun kanpe; # moun chita; # moun sanble; sanble; rasanble; chofe dife
presence? | foul; foul moun; anpil moun; yon pil moun; yon bann moun; chaje moun; chaje ak moun
deny | pa gen anyen ki; pa gen anyen; ansyen video; vye video; se ansyen; fo alam; se blof; se rimè; se rime; anyen pa chanje; pa gen anyen la; se pa vre; pa vre
crossing.plan | pral lage ko; pral lage ko yo; pral antre tout; tout moun ansanm; pase ansanm; pral pase ansanm; koupe fil; koupe filfe; pral koupe; pral kase; kase baryè; kase barye; pran pon an; pral pran pon; monte sou mi; vole mi
crossing.past | # pase; # moun pase; pase sou balsa; pase sou kawotchou; pase nan dlo; pase a naj; naje; # lot bo; rive lot bo; deja lot bo; yo lot bo; pase lot bo
missing-child | timoun ~ pedi; pedi ~ timoun; pitit ~ pedi; pedi pitit; ti gason ~ pedi; ti fi ~ pedi; timoun pou kont li; timoun poukont li; ti bebe ~ pedi
return | avyon depote; avyon depotasyon; vol depote; yo voye nou tounen; voye yo tounen; voye tounen; yo fe nou tounen; tounen ak nou; depote
waiting | rete # moun; nou la depi; la depi maten; devan pot; kanpe devan; chita devan; san nimewo; pa bay nimewo; pa rele nou
need-shelter | kote n ap domi; kote nou pral domi; kote pou n domi; kote pou n ale; ki kote pou n ale; yo mete nou deyo; yo choute nou; nou rete nan lari; nou nan lari a; fe fret anpil
capacity | kabann lib : # ; # fanm; # gason; gen plas pou # ; ka pran # ; ka resevwa # ; plen net; plen debode
drowning | ko nan dlo; ko nan rivye; kadav nan dlo; we # ko; we # kadav; we ko
kidnapping | pran # moun; yo pran # moun; rete bis la yo pran; kanpe bis la; nonm ak zam pran; bandi pran
departure | # bis pati; # bis soti; # bato pati; # bato soti; bis la pati; pa gen depa; bato pati
stranded.now | pa gen bis/bato/machin anvan/avan/jis/jiska/jouk/jiskaske; pa gen anyen k ap soti anvan; pa gen anyen ki soti anvan
crossing.now | k ap kouri nan/sou/pou ~ liy/pon/pot/barye; ap kouri al nan ~ liy/pon/barye
// --- how people say it: slang, short forms, more verbs ---------------------------------------------------------------
waiting.now | nou sou liy; kanpe nan soley; depi # jou nou la; depi # e nou la; yo poko pran nou; yo pa rele pesonn; yo pa pran pesonn; n ap tann bis
stranded.now | yo kite nou la; bis la kite nou; bato a kite nou; kokot la kite nou; koyot la kite nou; rakete a kite nou; nou san mwayen; pa ka fe bak; moun yo bloke; mote a mouri; mote a kase; nou pa gen yon goud; nou pa gen senk kob
departure.past | yo moute bis; yo moute bato; yo leve kan an; yo pran chimen; yo mete yo sou bis; yo mete # moun nan bis
transit.now | y ap moute; n ap moute; yo apye; nou apye; yo tout ap vini; n ap travese peyi a; nou nan raje a; nou nan darien; nou nan mon nan
crossing.past | nou pase dlo a; nou lot bo; nou antre meksik; nou rann tet nou; yo rann tet yo; nou bay tet nou; nou sote miray la; yo kase miray la
crossing.now | y ap sote; y ap desann nan dlo
crossing.plan | yo pral sote; y ap sote miray; n ap lage ko nou nan dlo; yo pral antre ak fos
arrival.past | yo voye ban nou # moun
presence | nou # isit la; moun pil sou pil; kan an chaje; plas la chaje; moun plen lari a; # moun ap viv; # moun nan abri a; # moun nan lekol la; rete anviwon # moun
release.past | yo ban nou papye; yo ban m papye; yo ban nou soti; nou soti nan santral; yo fe nou antre; yo pran # moun ak randevou; yo fe # moun pase
return.past | yo ranvwaye nou; yo ranvwaye yo
closure.now | pa gen pase; yo pa kite pesonn pase; yo pa travay jodi a; biwo a pa travay; biwo a pa louvri; sistem nan tonbe; pa gen sistem; gen gwev; yo mete fil
opening.now | pot la louvri; y ap kite moun pase; sistem nan tounen; yo retire barye a; yo wete barikad la; yo wete barye a
checkpoint.now | yo kanpe bis la; y ap desann moun; yo desann moun; y ap kouri deye moun
capacity! | yo pa pran moun anko; yo pa aksepte moun; nou pa pran moun anko
hazard.now | rivye a anraje; lanme a fache; mon nan desann; te a glise; fredi a ap touye; pon an kraze
drowning.past | rivye a pran; kouran an pote; bato a koule; bato a chavire; kannot la chavire; kannot la koule; ko ap flote; ko k ap flote; yo peche ko; lanme a vale
death.past | yo jwenn ko; li rann souf; nanm li ale; zosman
robbery.past | yo devalize nou; yo bare nou; bandi bare nou; bandi atake nou; yo kale nou; yo kite nou toutouni
extortion.now | y ap mande # dola; y ap pran # dola; pou yo kite w pase; polis la manje kob; gad la mande
kidnapping.past | yo anlve; yo anlve l; yo kenbe yo nan yon kay; yo femen yo nan yon kay; yo femen nou nan yon kay; yo mande rancon; yo mande # dola pou lage; kartel la pran; neg ak zam pran yo; yo pran moun nan bis; yo vann nou; yo vann yo
missing-child | pitit mwen disparet; nou pa we timoun nan; timoun nan pou kont li; timoun san manman; yo jwenn yon timoun; yo jwenn yon ti fi; yo jwenn yon ti gason; ki moun ki manman l; kote manman l; pitit mwen pa paret
missing-person | m pa pran nouvel; m pa konn kote l; nou pa konn kote l
need-water | dlo a sal
need-food | vant nou vid
need-medical | djare; tranche a pran l; pye li anfle; janm kase; bal pran l
need-shelter | tant lan chire
need-transport | ki moun ki ka pote nou; kob pasaj; pa gen kob pasaj; yo pa vann nou tike; chofe a pa vle pran nou; bis yo pa pran ayisyen
need-information | kisa pou n fe; ki kote pou n ale; kote pou m prezante; kote yo bay; ki kote yo bay; ak ki moun pou m pale; mwen pa konprann papye sa; kisa papye sa a vle di; koman pou m fe; ki jan pou nou fe; ede m konprann
// --- plain everyday ways to say it --------------------------------------------------------------------------------------
presence | kouche ate devan; kouche ate; nou # nan kay; nou # nan kan; nou # sou teren; sou teren foutbol; moun nan kan; te gen yon santen; gen yon santen; rete selman; rete # moun; nou konte #; sou teren an; anba pon an anko; anba tant; moun anba pon; n ap domi nan; kan an gen #; n ap viv nan
waiting | moun devan nou; # moun devan nou; # devan nou; gen nimewo; mwen gen nimewo; pou yo pa pedi plas; pou nou pa pedi plas; pedi plas; pran plas; jis pran plas; domi devan pot; domi devan; chita devan; kouche devan; ap tann tren; ap tann bato; n ap tann; m ap tann; depi # jou n ap tann; yo pa rele nou; yo poko rele nou; liy lan long; nan liy depi; chita ap tann; poko pase
stranded | kite nou nan mitan; kouri kite nou; gid la kouri; nou bloke; nou kole; nou echwe; pa gen lajan pou kontinye; pa gen kob pou kontinye; pa gen yon goud; san yon goud; bis la gate; bis la pran pan; nou pa ka deplase; nou pa ka avanse; nou pa ka tounen; pa vle vann nou tike; pa vann nou tike; nou rete la; nou rete sou wout; lage nou nan mitan; nou pa ka soti
departure.past | kite pak la; kite kan an; bis kite; bis plen kite; pran wout la; pran wout; karavan an pran wout; pran bis aswe; pran bis la; bato a pati; bato pati; yo pati; nou pati deja; monte bis
departure.plan | nap kite kan; n ap kite kan; n ap kite; n ap leve kan; n ap demen; demen nou pati; demen maten nou pati; n ap pran wout; n ap pran bis; y ap pran wout; n ap monte sou bis; ap pati demen; yo pral pati; nou pral pati
cancel | pa gen bato demen; pa gen bato jodi; pa gen bis demen; pa gen bis jodi; bato p ap pati; bato pa pati; pa gen bato
transit | n ap mache depi; ap mache sou wout; sou wout la ak timoun; sou tren; sou tren an; k ap monte no; monte no; yo mennen yo nan; mennen yo nan lot; mennen nou nan lot; yo transfere; nou pase deja; nou pase; nou sou wout; depi # jou nan bwa; # jou nan bwa; nan bwa depi; vag moun; yon bann moun ap mache
crossing.past | fin janbe; nou fin janbe; pase dlo a; pase dlo; janbe dlo a; antre anba fil; pase anba fil; lot bo a; li lot bo; nou lot bo; pa ka pase dlo; kraze pot; rantre anba fil; sote mi; nou travese; yo travese
crossing.plan | lage ko nou; n ap lage ko; pral lage ko; rann tet nou; n ap rann tet; n ap janbe aswe; n ap pase dlo
arrival.past | nou rive; fek rive; lot bis rive; antre maten an; # moun antre; # antre; soti nan bwa; nou soti nan bwa; debake; nou debake; rive anfom; rive byen; nou antre; yo fek antre; te rive
arrival.now | k ap rive toujou; ap rive toujou; moun ap rive; fanmi ap rive; y ap antre; moun ap antre
return.past | debake ~ depote; debake ayisyen; voye nou tounen; fe nou vire; vire tounen; vire tet tounen; fe nou tounen; depote yo; avyon depote; avyon ~ depote; # depote; bis imigrasyon lage; bis imigrasyon; lage moun wanament; yo depote nou; yo voye tounen; voye yo tounen; avyon repatriye
return.now | n ap tounen; y ap depote; m ap tounen; ap tounen chili; nou bouke
return.plan | y ap depote m; yo di yap depote; y ap voye m tounen
release.past | ban m papye m; ban m papye; ban yo papye; ban nou papye; m soti; m deyo; lage # moun; yo lage yo; yo lage madanm; yo lage; kite # moun antre; kite # moun pase; kite # pase; kite # antre; soti ak papye; lage ~ ak papye
closure | mete fil fe; mete fil; fil fe devan; moun pa ka pase; peson pa pase; peson pa ka pase; wout la bloke; wout bloke; baryè a femen; barye femen; biwo a pa travay; biwo a femen; pa travay jodi; pon an femen; pot la femen; pa kite moun pase; kamyon kanpe nan mitan
opening | debloke; yo debloke; machin ap pase; pot la louvri anko; pon an louvri; louvri anko; yo louvri; ap louvri yon lot; wout la debloke; moun ap pase anko; rekomanse pase
checkpoint | ap desann moun; desann moun nan bis; desann moun sou tren; ap ranmase moun; ranmase moun; ap mande papye; mande papye; polis sou wout; lapolis tout kote; polis tout kote; imigrasyon tout kote; la migra; imigrasyon nan teminal; baraj la; baraj polis; kontwol papye; ap kenbe moun
capacity | kay pe a plen; refij la plen; plen ra bouch; ranpli ra bouch; ranpli; pa pran moun anko; yo pa pran moun; pa gen kabann anko; pa gen plas anko; gen plas pou #; gen # plas; eske gen plas; otel la plen; yo pa resevwa; pa resevwa moun anko
hazard | rivye a desann ak fos; rivye a desann; rivye a monte; rivye a gwo; rivye desann; lanme a move; lanme move; ap tire; y ap tire; tire bo; ap voye gaz; voye gaz; ap bat moun; bat moun; bat nou; fret la; fre la ap touye; fret la ap touye nou; kraze karavan; plen labou; labou jiska; koulev; gwo fredi; fe fret anpil; glas
drowning | bwote # fanm; dlo a pote; dlo pote; dlo a pote # moun; rivye a pran; rivye a bwote; li bwote; bwote; bato a koule; bato koule; bato a chavire; # moun pa paret; pa paret; nou pa janm we yo; jwenn kadav bo rivye; kadav bo rivye
death | li pa leve anko; pa leve anko; sispann respire; pa respire; mouri nan; # mouri; # mo; anpil mouri; anpil mo; jwenn # mo; jwenn l mouri; san vi; li ale kite nou; # te mouri
robbery | pran tout sa nou; pran tout sa; vole telefon; vole kob; vole lajan; depouye nou; depouye; pran nan men nou; pran l nan men nou; nan men nou tout; neg ak fizi; neg ak kouto; fouye nou pran
extortion | ap pran # dola; pran # dola; sou chak moun; pou chak moun; peye # dola; peye # ; si w pa peye; si w pa bay; pa peye ou pa pase; oswa w pa; pou kite yo pase; pou kite nou pase; pou yo kite nou; fe moun bay #; fe nou bay kob; bay kob pou; mande # dola; ap mande kob
kidnapping | gang ~ pran; gang lan pran; pran yon minibis; pran yon bis ak; yo kenbe ~ yo mande; sekestre; yo sekestre; kidnape; yo kidnape; mande # mil dola; mande ranson; ranson; yo kenbe fre; yo kenbe se; yo kenbe mari
missing-child | timoun pedi; ti gason ~ pedi; tifi ~ pedi; pitit mwen pedi; nou pa we pitit; pa we pitit; te nan men manman; jwenn timoun nan; timoun nan paret; manman l ap rele; manman l ap chache; ap chache pitit
r.found | jwenn timoun nan; yo jwenn timoun; timoun nan paret; li paret deja; nou jwenn li; yo jwenn li; ak manman l kounye
missing-person | pa gen nouvel; okenn nouvel; san nouvel; m pa gen nouvel; nou pa we l; pa we l anko; te rete deye; rete deye; telefon li pa sonnen; li pa reponn; pa reponn depi; le l disparet; li disparet; disparet; ki moun ki we
need-water | tank lan vid; tank la vid; tiyo; yon sel tiyo; li sek; goj nou sech; goj nou seche; nou swaf; swaf; bwe dlo sal; dlo sal; pa gen yon gout dlo
need-food | pa mete anyen nan bouch; pa manje anyen; nou pa manje; manje a pa kont; manje pa kont; grangou kou; timoun yo grangou; nou grangou; pa gen manje; depi ye nou pa manje
need-medical | lafyev; vomisman; fanm ansent ap soufri; ap soufri; nou bezwen dokte; bezwen dokte; kase pye; kase janm; pa ka mache; ap senyen; malad anpil; gen dyare; pye anfle; pa gen medikaman
need-shelter | ki kote nou ka domi; kote nou ka domi; ki kote pou n domi; ki kote n ap domi; kote pou m domi; domi deyo; domi nan lari; pa gen kote pou domi; pa gen kote pou n domi; pa gen kote; nou nan lari; lapli ap tonbe; lapli ap mouye; n al domi; al domi nan; san kay; nou pral domi; ap domi ate
need-transport | bezwen yon machin; bezwen machin; pa gen kob pou peye bis; pa gen kob bis; kob pou bis; moun ki gen machin; kijan pou n al
need-information | pa konnen ki kote; ki kote pou nou al; ki kote pou n ale; kouman m ka; kijan m ka; kouman nou ka; ki moun ki ka ede; ede m ak papye; gide nou; gide m; eksplike m; eksplike nou; kisa pou nou fe; kisa m dwe fe; sa pou nou fe
unit.person | antou; nan gwoup la; ladan l
unit.other | lapolis; gad; solda; chofe; fizi
authority | solda; jij; jounen; pwokire; lapolis panama; migrasyon panama
hear | fe m konnen; fe nou konnen; ekri m; ekri nou; ap di; yo ap di; machann ~ di; yon moun di
media | televizyon an di; televizyon di; radyo a di; nan tele
we | nou te # yo; nan nou; ansanm ave m; m soti; m sòti
// --- told by officers and shelters: what a place holds, counts, who was let through -------------------------------------
total | kapasite; kapasite se; kapasite total; kapasite maksimom; kapasite li se; sou yon total; total kabann; total plas
total.for | kapasite pou; fet pou
after.total | total; antou; an tout; nan tout; an total
after.free | lib; vid; anko; disponib; toujou; rete
lead | nou konte; konte :; dezyem konte :; total :; m jwenn; mwen jwenn; nou jwenn; nou gen byen; nou byen; nou ta; nou fasil
presence | konte : #; konte # ; dezyem konte : #; mwen konte # ; nou konte # ; nou byen #; nou fasil #; m konte #
about | byen; fasil; anviwon yon; yon bagay tankou
arrival.past | # sou # rive/antre/resevwa; resevwa # sou #; nou resevwa # sou #; gwoup la rive; gwoup la resevwa; m- # rive; m- # antre
release.past! | fek/fenk/sot kite # pase; fek/fenk/sot kite yon gwoup pase/antre; yo fek/fenk/sot kite yon gwoup; yo kite yon gwoup pase/antre; yo kite # pase/antre; yo kite # moun pase/antre; yo fek lage; yo sot lage; yo fek fe # pase; yo fek fe yon gwoup
p.alone | poukont yo; pou kont yo; san akonpayman; pa akonpaye
p.sought | chache; cheche; jwenn; kriye; pedi; disparet; egare; ki moun ki manman; we yon
none | m ap pran # [peso/goud/dola] pou; mwen pran # [peso/goud/dola] pou; isit nan liy lan yo di; la nan liy lan yo di; nan liy lan yo di; nan liy nan yo di; patwouy/ajan/ekip ~ fe tou
unit.other | patwouy/ajan/ekip/inite ~ fe/pase/tcheke/mache
own | mwen gen; m gen; mwen ak; m ak; avek; ak pitit mwen
transit.now | moun ~ ap vini; k ap vini; ap vini bo; ap vini isit
presence | kantite/kantite moun
then | te gen; te; nou te
remain | rete; ki rete
`;
