/** Haitian Creole by what words stand for; verbs do not change, the word before them tells the time. See es.concepts.ts. */
export const htConcepts = `
v.arrival@ | rive; debake; antre; ateri; parèt; fè antre
v.departure@ | pati; kite; soti; derape; anbake; pran wout; deplase; fonse; bay talon; chape
v.transit@ | mache; vanse; avanse; woule; vwayaje; kontinye; travese; fe wout; pran wout
v.crossing@ | janbe; travese; naje; sote; grenpe; fose; fonse; lage ko; plonje; chire; glise; fofile; remèt tèt
v.waiting@ | tann; atann; fe liy; fe ke; fè lakè
v.stranded@ | bloke; kole; kwense; lage; abandone; pa ka bouje; antoure; vire do; blofe
v.return@ | depote; retounen; repouse; bake; ekspilse; mete deyo; rapatriye; fe bak; kouri deye; remennen; ranvwaye
v.release@ | lage; libere; fe antre; degaje; delage
v.closure@ | femen; bloke; bare; kadnase; sispann; koupe; fele; take; kloure; sele; boukle; demantle
v.opening@ | louvri; ouvri; debloke; rekomanse; relouvri; rouvri; degaje
v.checkpoint@ | fouye; kontwole; tcheke; bare; arete; ranmase; entewoje; patwouye; chase
v.capacity@ | plen; debode; chaje; satire; ranpli
v.hazard@ | inonde; boule; tire; debode; tranble; vante; eboule; gonfle
v.drowning@ | neye; koule; chavire; kapote; trennen; plonje; bwote
v.death@ | mouri; touye; toufe; trepase; asasinen; fizye; egzekite; antere; pedi lavi
v.robbery@ | vole; piye; atake; depouye; fouye; rache; vyole; deplimen; dechouke; kadejake; blanchi; soulaje
v.extortion@ | egzije; touche; fe peye; ransone
v.kidnapping@ | kidnape; sekestre; anleve; mare
v.missing@ | disparet; pedi; chache; cheche; separe; lage men; egare; pran lari
v.medical@ | endispoze; vomi; senyen; malad; blese; akouche; tranble; toufe; pike; mode; tode; fe kriz; dekonpoze; fe lafyev; toudi; kriz
v.presence@ | domi; viv; rasanble; kouche; lage ko; pase nwit; gwoupe; anpile; reyini; abrite; loje; refijye; blayi
c.people | moun; timoun; fanmi; ayisyen; migran; fre; se; nou; gwoup; jen; gason; fi; fanm; granmoun; ti moun; tibebe; bebe; tet; foul; pep; vwazen; kamarad; kretyen vivan; refijye; venezyelyen; kiben; afriken; ondiryen; manman; papa; vwayaje; pelen; ekip; bann; pil; karavan; zanmi; etranje; meksiken; nwa; depote; neg; medanm; mesye; tout moun; vye granmoun; fanm ansent; abitan; sinistre
c.vehicle | bis; bato; kannot; kanot; tren; kamyon; machin; avyon; vol; otobis; taptap; tap tap; lanch; balsa; wafo; radò; moto; bus; lancha; vwati; pikop; konbi; ferry; chalan; vagon; kano; tre
c.way | pon; fwontye; pot; pòt; barye; baryè; wout; lari; wafe; biwo; estasyon; aewopo; ayewopo; ri; chimen; pasaj; garita; ponn; liy; mi; kloti; ray; mache; kafou; lekol; lopital; teminal; garaj; pot la; douàn; ladwann; otowout; waf; antre; sant; modil; konsila; plas; refij
c.host | refij; kan; abri; lekol; legliz; kay; lopital; sant; otel; biwo; estasyon; tant; kazem; tèren; teren; estad; jimnaz; fwaye; sal; klinik; espas; mezon; gwo kay; depo; bis; bato; shelter; albergue; plas
c.queue | liy; liny; ke; lake; fil; filan; ran; fich
c.still | pa vanse; pa avanse; pa mache; pa deplase; pa bouje; kanpe; rete; long; lonje; pa fini; pa janm fini; dous; fe wonn; tonbe; sere; gwo; p ap vanse; p ap mache; menm kote; pa brannen
c.shut | femen; bloke; bare; kadnase; sispann; koupe; take; kloure; sele; kraze; pa louvri; pa ouvri; pa fonksyone; pa travay; pa mache; fele; pa gen pase; pa gen pasaj; poko louvri; pa ka pase; pa kite; an grev; p ap louvri; p ap travay; pa resevwa; p ap pran; mouri; boukle; anba kle
c.openadj | louvri; ouve; ouvri; lib; debloke; fonksyone; ap travay; ap mache; rekomanse; nomal; klè; gaye; rouvri; san pwoblem; mache byen; degaje
c.full | plen; chaje; debode; satire; ranpli; boure; pete; bonde; depase; kole; sere kou sadin; jouk nan gagann; plen kou ze; blende; tout kabann; rablabla; jouk deyo; pa gen plas; pa gen kote
c.room | plas; kabann; espas; kote; matla; nat; chanm; chez; lit; kapasite; ti plas
c.refuse | pa pran; pa resevwa; pa ka pran; pa aksepte; p ap pran; p ap resevwa; pa voye; pa vini; pa kite antre; pa antre; pa ka resevwa; voye tounen; refize; pa ka akeyi; sispann pran; sispann resevwa; pa vle pran; fe bak; pa ka
c.takein | gen; genyen; rete; lib; vid; ka pran; ka resevwa; disponib; pare; pran; resevwa; akeyi; aksepte; sobre; ladan
c.symptom | lafyev; fyev; malad; vomi; dyare; vant mennen; vant fe mal; blese; san; senyen; endispoze; ansent; gwo vant; akouche; doule; tranche; kase; kase pye; pye anfle; pye gonfle; maleng; enfeksyon; tansyon; sik; dyabet; opresyon; asm; kriz; malkadi; toudisman; tet vire; pa ka respire; pa ka mache; mal anpil; grav; boulil; boule; gwate; gal; malarya; palidis; kolera; grip; tous; feblès; feb; dezidrate; swaf dlo; mode; pike; koulev; pwazon; pa kanpe; pa reponn; zo kase; tet fe mal; lestomak; kè; tansyon wo; anpoul; frison; tranble; anemi
c.danger | koulev; kayiman; kwokodil; labou; inondasyon; lavalas; dlo; kouran; lanm; vag; tanpet; siklon; loraj; zeklè; van; lapli; lagrel; chale; solèy; dife; lafimen; bal; tire; zam; gaz; lakrimojen; eboulman; glisman; tranbleman; aksidan; presipis; falez; danje; danjere; move; fouk; gep; eskopyon; kout bal; kout zam; mawotay; twou; glise; boutey; woch; kawotchou boule; barikad; batay; manifestasyon; brouya; labim
c.valuable | lajan; kob; telefon; sak; valiz; paspo; papye; soulye; rad; bous; mont; chenn; tout bagay; tout sa; dokiman; dola; goud; monnen; zafe; portab; sandal; batri; kat
c.bandit | bandi; bandi yo; vole; volo; neg; neg ak zam; neg yo; gang; gangs; mafya; katèl; katel; ame; zam; manchet; kouto; malfwa; malfekte; rakete; koyot; kagoul; pirat; sasinen; malandwen; asasen; mesye yo; piyaje; ensekirite; pikop
c.captive | mare; femen; kenbe; anba kod; ranson; sekestre; otaj; nan yon kay; kob pou lage; lajan pou lage; pou lage; si fanmi; fanmi an peye; fanmi peye; jis yo peye; si yo pa peye; pou yo lage; pa lage; anba men; men bandi; mande fanmi; jiskaske; kole zam; bande je
c.us | nou; yo; m; mwen; li; l; moun; n; tout moun; ni
c.broken | kraze; an pan; an pann; pran pan; pete; mouri; pa estat; san gaz; gaz fini; pa vini; pa janm vini; pa rive; pa janm rive; pa pati; p ap pati; pa pase; anile; chavire; koule; kapote; kanpe; pa mache; tonbe; gate; ale kite; kite; disparet; pa parèt; pa paret; mote kale; kawotchou pete
c.outside | lari; ate; deyo; lapli; beton; bò lari; bo lari; twotwa; anba pon; anba pyebwa; labou; fredi; katon; plas; pak; sou beton; bel etwal; anba zetwal; seren; plaj; woch; solèy; lakou; galri; simen
c.sleep | domi; kouche; pase nwit; pase nuit; lage ko; lonje ko; blayi; kote pou domi; reveye; leve; mouye; tranpe; tranble; fredi; gaye; tonbe domi; rete
c.feet | a pye; apye; mache; sou ray; sou wout; nan wout; bo wout; sou do tren; sou tren; nan tren; anba soley; nan bwa; nan mon; sou machin; ak pitit sou do; tout nwit; pye ate; nan solèy
c.how | kijan; kouman; ki kote; kote; kiyes; ki moun; kisa; ki sa; ki jan; ki; konbyen tan; ak ki moun; ki biwo
c.proc | peye; ale; fe; anrejistre; enskri; mande; pale; rele; ranpli; jwenn; komanse; pase; soumet; prezante; renouvle; telechaje; ede; eksplike; gide; enfomasyon; demach; al; kontakte; depoze; aplike; rantre; we; tounen; oryante
c.plea | ede; tanpri; souple; pa konnen; pa konn; pa konprann; pedi; pa gen moun; di m; di nou; eksplike; gide; ban m; ban nou; kiyes ki; ki moun ki; eske; ed; ijan; anmwe; sekou; gade; sa pou; konsey; mwen bezwen; nou bezwen; fe m konnen
c.nogive | pa gen; pa bay; pa ba; pa ban; pa jwenn; san; manke; fini; ni; bezwen; mande; pote; voye; poko; poko jwenn; poko bay; rete; pa rete; ra; pa sifi; okenn; pa kontre; pa te; vin pote; ban nou; ban m; bay; don; ede nou ak; pa wè; seche; koupe; gaspiye
c.ride | bis; machin; kamyon; bato; transpo; woulib; biye; pasaj; lajan wout; chofe; mennen; vin chache; moto; taptap; plas; kob wout; tranpò; otobis; vwati; depoze
r.full | domi ate; nan koulwa; 0 plas; zewo plas; pa gen yon grenn plas; twop moun deja; rive nan limit
r.free | gen plas; ka resevwa; ka pran; ka loje; loje; vin vid; libere
r.given | pote ~ ban nou; pote ~ ba nou; pote ~ ban n; yo ban nou; yo te ban nou; yo ba nou; yo ban m; yo ba yo; legliz ~ ban nou; legliz ~ ba nou; ap bay; te bay; yo bay; ap separe; yo pote; te pote; ap distribye; jwenn
r.gone | yo wete; yo retire; wete; retire; yo leve; yo ale
r.want | grangou; swaf; swaf dlo
fellow | koleg; ajan; volonte
`;
