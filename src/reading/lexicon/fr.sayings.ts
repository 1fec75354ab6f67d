/** French as people happen to put it: who is there without "il y a", boats that did not go, ways of going back and of being stopped. */
export const frSayings = `
presence | ils sont/etaient [environ/a peu pres/peut etre/plus de/au moins] # a/dans/devant/sous/au; on doit/devrait etre [environ/plus de] #; il doit y avoir/en avoir [environ/plus de] #; une centaine/dizaine/vingtaine/trentaine/cinquantaine/quinzaine/douzaine ~ devant/dans/sous; on est/nous sommes [environ/encore/toujours/a peu pres] # ici/dans/a/sous/devant/au; plein de monde/gens a/dans/devant/sous; on dort a/dans/sur/devant
presence? | manifestation/rassemblement devant; on continue le blocage; campent devant
departure | pas de/aucun/plus de/plus aucun/sans bateau/bateaux/lancha/lanchas/pirogue/pirogues/depart/departs; le/les bateau/bateaux/lanchas/pirogues ne part/partent/sort/sortent pas
departure.plan | demain on/nous repart/repartons/continue/continuons/part/partons; on repart demain; on reprend la route; depart pour la jungle/le nord
departure.past | ont emmene les derniers; on a pris un/le bus; on en a pris un
transit.past | on/nous a/ont sortis/emmenes/transferes de ~ avec/en/dans; transferes en bus/camion
crossing.past | est/sont passe/passee/passes cote; on/nous a/avons traverse ~ montagne/riviere/fleuve/frontiere; passe de l' autre cote; passes de l' autre cote; passee de l' autre cote
return.past | nous/les/l' ont renvoyes/ramenes/refoules/remis; on nous a renvoyes/ramenes/refoules; on a fait demi tour; on est reparti en arriere
return.now | les/nous/l' envoie/envoient/renvoie/renvoient/ramene/ramenent/refoule/refoulent [a/au/vers/en]; je/on retourne au/en/a/chez; nous retournons au/en/a; je rentre au/en/a; on rentre au/en/a
release.plan | pourront/peuvent/vont pouvoir/va pouvoir passer/entrer/traverser; par jour pourront/peuvent/seront
release.past | est/sont sorti/sortie/sortis de detention/prison/retention; ils l' ont/les ont laisse/laisses/laissee a la/au; on m' a/nous a relaches/relache
checkpoint.past | nous/m' ont/a bloque/bloques/arrete/arretes/controle/controles/fouille/fouilles a; la garde/police/migration nous a bloques/arretes/fouilles
missing-person | il manque mon/ma/un/une/notre/deux; il nous manque; il manque ~ ami/amie/frere/soeur/cousin/cousine/mari/femme
stranded.now | n' a/ont/avons ~ argent pour le/continuer/partir; sans argent pour; plus d' argent pour; nous a laisses a/dans/au; nous ont laisses a/dans/au
need-transport | pas d' argent pour le bus/transport/billet; d' argent pour le bus; pas de bus depuis; aucun bus depuis
need-information | il y a un accueil; y a t il un accueil; ou est l' accueil; ou faut il aller; on ne sait pas ou
closure.now | est/reste fermee/ferme/fermes/fermees; infirmerie/bureau/poste/frontiere ~ ferme/fermee
hazard.past | la/le pirogue/bateau s' est retourne/retournee/renverse/renversee
// --- counted at the end of a day ---------------------------------------------------------------------------------------
crossing.past | # [personnes/personne/migrants] sont/ont passees/passes/traverse [aujourd'hui] avec rendez; # [personnes/migrants] sont passees/passes aujourd'hui
waiting.now | # restent/reste/sont/toujours [toujours/encore] en attente; reste/restent/restant # en attente; # en attente
checkpoint.past | police/policiers/policier/gendarmes/gendarmerie/migra/immigration/soldats/militaires/agents [a/ont] pris/embarque/ramasse/arrete/interpelle # personnes/migrants/hommes/femmes/familles/gens
taken | a/ont pris/arrete/embarque/ramasse/interpelle/emmene une/environ/pres/plus/au ~ #
neg | aucun/aucune des #
// --- what coordinators write to each other --------------------------------------------------------------------------------
arrival.past | bien recu/recus [les] #; # recus; # pointes; # accueillis; accueilli/accueillis #; # nouveaux; # entrants; # arrivees [aujourd'hui/hier]; tout le monde est la; ils sont tous la; au complet
arrival.plan | # de plus chez; on m' en annonce #; annonces # ; # attendus; on attend [encore] # ; nous envoie/envoient #; arrivee prevue; eta #
arrival.past | ne sont pas/jamais venus/arrives; n' est pas arrive/venu
deny | ne sont pas/jamais venus/arrives; n' est pas arrive/venu
departure.past | car/bus/van/minibus [#] lance; # a bord; # repartis; # partis avec; # sont repartis; fait partir #
departure.plan | part a #; # prets pour; depart a #; depart prevu; on fait partir #; j' envoie # ; on envoie #
capacity | a # %; a # pour cent; hors capacite; en surcapacite; au dela de; prevus pour #; prevu pour #; complet; complets; au complet; # lits faits; # lits prets; # dossiers par jour; # personnes par jour; # par jour; # tickets; plus de tickets; tickets epuises; # places assises
closure | baisse le rideau; baisse/baissent/baisse [le/la] rideau/grille; ont tire la grille; a tire la grille; tire/tirent le rideau; reste/restent a quai; ferme plus tot; guichet ferme
hazard | houle de #; rafales a/de #; avis de tempete; alerte/vigilance orange/rouge/meteo; eboulement; glissement de terrain; mer agitee; en crue
none | avertissez vos; prevenez vos; dites a vos
departure.plan | groupe de # part/partent
arrival.past! | personne ne/n est venu/arrive/apparu; personne n'est venu/arrive/apparu; personne ne vient/arrive; personne n'arrive; il n'est venu/arrive personne; aucun n'est venu/arrive
nobody | personne ne/n est venu/arrive/apparu; personne n'est venu/arrive/apparu; personne ne vient/arrive; personne n'arrive; il n'est venu/arrive personne; aucun n'est venu/arrive
crossing.past! | personne n'a traverse/passe/franchi; personne n a traverse/passe/franchi; personne ne traverse
nobody | personne n'a traverse/passe/franchi; personne n a traverse/passe/franchi; personne ne traverse/passe
none | personne ne vient nous/me/pour/aider/chercher; personne n'est venu nous/me/pour/aider/chercher/revenu
need-transport! | bus/car/camion/navette n'est pas/jamais venu/arrive/passe; bus/car/camion/navette est pas venu/arrive/passe; bus/car/navette n'arrive pas
most | il n'y a/avait pas plus de; y a pas plus de; au plus
// --- groups announced and sent on -------------------------------------------------------------------------------------------
presence | j' en ai compte [environ] #; on en a compte [environ] #; j' en compte #
arrival.plan! | dit/disent/parait que/qu' # [personnes/migrants] arrivent/viennent; vous/t' envoie/envoient/envoyons [encore] # [personnes/migrants/familles/autres]
checkpoint.past! | immigration/migration est arrivee/venue/passee
drowning.past! | bateau/pirogue/barque/canot s' est retourne/retournee/renverse/renversee
lead | caravane/convoi/groupe de
capacity! | pouvez/peux/peut [nous/m'] envoyer/amener [les/encore] [prochains/autres] #; envoyez [nous] [les/encore] [prochains/autres] #
hazard! | tentes/camp/abris/refuge [sont/est] [toutes/tous] inondees/inonde/inondes/sous l' eau
none | partis/parti/partie/parties/emmenes/emmene/emmenee a l' hopital
unit.other | pates de maisons; pate de maisons; blocs
vacant | personne sur/dans/a/au le/la/l'
unit.other | ambulances; ambulance; tentes; voitures de police
exist | j' en vois; je vois
presence | personne sur/dans/a/devant le/la/l'/ce/cette pont/fleuve/route/camp/parc/place/rive/passage/frontiere/rampe/gare; personne au pont/camp/fleuve/poste/passage
none | a partir de/du/des/d'
presence! | # au/dans le refuge/foyer/centre/gymnase/camp
departure.past! | # departs/sorties
arrival.past! | # arrivees/entrees
departure.plan | je pars/vais avec # autres; on part a #
drowning.past! | pirogue/pirogues/bateau/bateaux/barque/barques/embarcation/embarcations/canot/canots/zodiac/radeau ~ chavire/chaviree/chavirees/chavires/sombre/coule/retourne/retournee
missing-person! | cherche/cherchent/recherche/recherchent/cherchons encore # [personnes/migrants/disparus]; # disparus/disparues/portes disparus
capacity! | recoit/recoivent/recevront/recevra/acceptent/accepteront/traitent/traiteront/prennent/prendront # [personnes/familles/migrants/dossiers] par jour
checkpoint.past! | police/militaires/soldats/gendarmes/douane/migration ~ arrete/pris/emmene/embarque #; ont/a emmene #
crossing.past! | groupe ~ passe/traverse de l' autre
departure.past | deplace/transfere/reloge # familles/personnes; # personnes transferees/deplacees/relogees
presence! | laisse/laissons/passe ~ # adultes/personnes/enfants
missing-child! | enfant/enfants/mineur/mineurs/gamin/gamins/fillettes/freres ~ voyage/voyagent/voyageaient/arrives/marchent/errent seul/seule/seuls/seules
presence! | je ne vois/compte que #; j' en vois/compte que #
r.free | peut/peux/peuvent/pouvons/pourrait/pourrons prendre/accueillir/recevoir/loger/heberger [encore]; prets/pret/prete a prendre/accueillir/recevoir/loger/heberger
capacity! | prets/pret/prete pour # personnes; peut/peux/peuvent/pouvons prendre/accueillir/recevoir/loger/heberger # personnes/femmes/enfants/adultes/familles
official | parle/parlais/parler avec/au/a le/la/l' commandant/directeur/directrice/maire/consul/chef; parle/parler au commandant/directeur/maire/consul/chef
crossing.now | # a traverser/passer; une dizaine/vingtaine/trentaine/cinquantaine/centaine a traverser/passer
none | fils/fille/enfant/enfants/garcon a/ont perdu sa/son/ses/leur/leurs/la/le/les chaussure/chaussures/sac/telephone/papiers/passeport/bonnet/veste/jouet/dent/couverture
checkpoint.now | arretent/arrete/controlent/fouillent [tous] les bus/cars/voitures/camions/vehicules/minibus
hazard.past | un/gros/grave accident; accident sur/de/a
arrival.plan! | arrive/arrivent/vient [encore] [un] [autre/nouveau] groupe de [environ/quelque] #; [un] [autre/nouveau] groupe de [environ/quelque] # arrive/arrivent ce soir/demain/cette/cet/dans/vers/a; groupe/bus/car arrive/arrivent ce soir/demain/dans/vers
opening.plan | ouverture/reouverture du/de/des [la/le/les] pont/voie/voies/frontiere/poste/passage a/des/demain
unit.other | sens; directions
rate | par heure; a l' heure; de l' heure
none | mon numero est; bonne/bonnes nouvelle/nouvelles; attention fausse/fausses/faux/intox/rumeur; camion/camions/citerne d' eau; # bus/pirogues/barques pleins/pleines; # places chacun/chacune/chaque
ask.truth | quelqu'un confirme; quelqu'un peut confirmer; c' est vrai; est ce [que] [c' est] vrai; vrai ou faux; qui confirme
need-food! | personne n' a mange/dine/dejeune
need-shelter! | personne n' a de couverture/couvertures/tente/tentes/toit
presence.now | groupe/gens/caravane/familles/# [qui] [se] repose/reposent; place/parc/rue/rues/trottoir ~ plein/pleine/pleines/bonde/bondee [de]; # d' hier [soir] ~ encore/toujours
release.past! | patrouille/police/migration a depose/laisse # [personnes]
hazard.past | vent a emporte/arrache les/la/des tentes/tente/baches/bache
presence? | [on] a dormi a #
hazard.now | gardes/policiers/soldats/militaires frappent/tapent/matraquent; tirent des/du gaz/lacrymo/lacrymogene
transit.now | # [personnes/gens/migrants/familles] [qui] vont/va vers/au/aux/a/en; on/nous va/allons vers le/la; vont vers le/la
transit | # viennent de/du/des/d'; # [personnes/gens/migrants] viennent de/du/des/d'
crossing.past | [#] [personnes/gens] viennent/vient/venons de/d' traverser/passer/franchir
arrival.past | # [personnes/gens] viennent d' arriver
need-medical | # malades; # malade; # blesses
return | # [personnes] refoules/refoulees/renvoyes/renvoyees/repousses; # [personnes] se sont vu refuser l' entree
none | avec de la nourriture/l' eau pour #; avec [des] vivres/repas/provisions pour #
capacity! | ne peuvent/peut/pouvons/peux plus/pas recevoir/accueillir/prendre/heberger [personne]; ne peuvent/peut plus recevoir
release.past | ont accepte/admis/traite [environ/seulement/encore] # [personnes/gens/migrants]
unit.person | dorment
none | de l' autre cote ils/on/ne/il/c'; ceux de l' autre cote
deny | dementent/dementi/dementons; nie/nient/ont nie/a nie que
transit.now | # [personnes/gens/migrants] viennent/arrivent au/vers/aux/a
lack | besoin :; besoins :; besoins urgents :; il manque :
media | vu/lu sur [le/la] facebook/fb/tiktok/instagram/insta/internet/youtube/twitter; vu une video
authority | commissaire/commandant/porte parole/mairie/maire/prefecture/prefet
arrival.past! | nous ont envoye/amene/remis/confie/depose #; on nous a envoye/amene/remis/confie/depose #
departure.past! | on a envoye/transfere/remis/confie # [personnes] a/au/vers
transit.past! | # [personnes/gens] ont ete transferes/transferees/conduits/conduites/emmenes/emmenees/deplaces/deplacees au/a la/vers/a l'/dans
presence | # lits/places [sont/deja] occupes/occupees/pris/prises
none | # lits/matelas casses/neufs/nouveaux/livres/donnes
`;
