/** Cases for French; the notation is told in es.cases.ts. */
export const frCases = `
waiting 60p p+N | on est 60 à faire la queue devant la Comar de Tapachula depuis l'aube
waiting 200p u+N | 200 personnes attendent le bateau à Necoclí
waiting 15f u+N | quinze familles en attente devant le bureau de Danlí
waiting 35p e+N | je vois environ 35 personnes dans la file à Paso Canoas
presence 450p o+N | la mairie de Trojes annonce 450 migrants dans la ville ce soir
presence 90p u+N | il y a encore 90 personnes au campement de Reynosa
presence 1000p m+N | RFI parle de 1000 Haïtiens à Tapachula
presence . u?N | il reste combien de personnes au camp de Matamoros?
presence . u-N | plus personne au camp de Del Rio, ils ont tout vidé
stranded 28p p+N | notre pirogue est en panne, on est 28 bloqués à Puerto Obaldía
stranded 11p p+N | on nous refuse les billets, on est onze coincés à la gare de Turbo
stranded 4f u+N | quatre familles bloquées à Paso Canoas sans argent
departure 40p p+F | demain matin on part à 40 de Tapachula vers Huixtla
departure 3b u+P | trois bus sont partis de Lajas Blancas à midi
departure 6s u+P | six bateaux ont quitté Necoclí ce matin
departure . u-F | le départ de samedi est annulé, pas de caravane
departure . u?F | à quelle heure part le bus de Danlí demain?
transit 25p p+N | nous sommes 25 en route vers Tonalá, on vient de passer Arriaga
transit 2b u+N | deux bus roulent en direction de Los Chiles
transit 700p h+N | il paraît que la caravane de 700 avance vers Mapastepec
crossing 12p p+P | on a traversé le Suchiate hier, douze personnes, tout va bien
crossing 50p e+N | je vois une cinquantaine de personnes qui traversent le fleuve à Piedras Negras
crossing 180p o+P | le Senafront annonce que 180 personnes ont traversé par Carreto hier
crossing 9p p+F | on va traverser cette nuit à Anapra, on est neuf
crossing . u-P | personne n'a traversé aujourd'hui à Acuña, trop de gardes
arrival 95p u+P | 95 personnes sont arrivées à Bajo Chiquito ce matin
arrival 8p p+P | on est bien arrivés à San José hier, huit au total
arrival 2b u+F | on attend deux bus de Danlí demain à Esquipulas
arrival 13c u+P | 13 mineurs seuls sont arrivés au refuge de Tapachula
return 44p u+P | 44 Haïtiens expulsés vers Port-au-Prince hier
return 19p p+P | ils nous ont renvoyés à Villahermosa, on était 19
return 70p o+P | l'INM confirme que 70 personnes ont été renvoyées au Guatemala
return . h+F | on dit qu'ils vont expulser tout le monde lundi depuis Panama
release 21p u+P | 21 personnes libérées de Siglo XXI ce matin
release 5f u+P | ils ont laissé entrer cinq familles à Nogales
release . u?P | est-ce qu'ils ont relâché ceux d'Acayucan?
closure . u+N | la frontière de Peñas Blancas est fermée
closure . o+F | la police annonce que le pont ferme demain à 18h
closure . u?N | c'est vrai que Rumichaca est fermé?
closure . p-N & crossing . p+P | c'est faux que Las Manos est fermé, on vient de passer
closure . h+P | le chauffeur m'a dit qu'ils ont bloqué la route à La Ventosa
opening . u+N | le pont de Choluteca est rouvert, ça circule
opening . u?N | est-ce que le passage d'Acandí est ouvert?
opening . o+F | la migration annonce que le poste rouvre lundi
opening . u-N | n'y allez pas, c'est faux, la porte d'El Chaparral n'est pas ouverte
checkpoint . u+N | attention gros barrage à Chahuites, ils fouillent tous les bus
checkpoint . e+N | ici à Huixtla la garde nationale contrôle les papiers
checkpoint . p-N & transit . p+P | pas de contrôle à Arriaga, on est passés tranquilles
capacity 10l u+N | il reste 10 lits à la Casa Indi
capacity . p+N | chez nous au refuge de Reynosa c'est complet, n'envoyez plus personne
capacity . u?N | vous avez encore de la place à Tapachula ce soir?
capacity 0l u+N | refuge de Tijuana: 0 places
hazard . u+N | le fleuve Turquesa est en crue, ne traversez pas
hazard . u+N | fusillade sur la route de Reynosa, évitez
hazard . e+N | le camp de Matamoros brûle, je vois les flammes
drowning 4p h+P | on raconte que quatre personnes se sont noyées à Acandí
drowning 1p u+P | un corps repêché dans le fleuve à Eagle Pass
drowning . u-P | aucun noyé à Piedras Negras, c'est une vieille vidéo
death 6p m+P | selon la radio 6 morts dans l'accident de Chiapa de Corzo
death 1p p+P | un frère de notre groupe est mort dans la jungle
robbery 7p p+P | on nous a braqués dans la forêt, on était sept, ils ont tout pris
robbery . h+N | un ami m'a dit que des bandits attaquent les gens vers Canaan
extortion . u+N | la police d'Esquipulas demande 30 dollars par tête pour passer
extortion 3p p+P | au barrage ils nous ont pris 20 dollars chacun, on était trois
kidnapping 14p h+P | on m'a dit qu'ils ont enlevé 14 passagers près de Reynosa
kidnapping 2p u+N | deux Camerounais séquestrés à Nuevo Laredo, ils exigent une rançon
missing-child . u+N | fillette de 5 ans perdue à la gare de Danlí, robe jaune
missing-child . p+N | aidez-nous, on a perdu notre fils dans la foule à Necoclí
missing-person . u+N | sans nouvelles de mon frère Jean depuis qu'il a quitté Metetí
need-water . p+N | on n'a plus d'eau au camp de San Vicente depuis hier
need-water . p-N | on a assez d'eau à Paso Canoas, merci
need-food 30c u+N | 30 enfants sans rien à manger au parc de Tapachula
need-food . p+N | ça fait deux jours qu'on n'a pas mangé ici à Trojes
need-medical 2c u+N | deux bébés avec de la fièvre à Los Chiles, pas de médecin
need-medical 1p e+N | une femme vient de s'évanouir devant moi au pont, appelez les secours
need-shelter 9f u+N | neuf familles dorment dehors à Tijuana sans couvertures
need-shelter . p+N | on ne sait pas où dormir ce soir à Monterrey, on a deux bébés
need-transport . p+N | on a besoin d'un bus de Danlí à la frontière, il n'y a rien
need-information . p+N | orientez-nous svp, on ne sait pas où aller à Tapachula
- | quelqu'un a un chargeur à me prêter?
- | joyeux anniversaire ma soeur, que Dieu te bénisse
- | chambre à louer à Tijuana, 3000 pesos par mois
- | c'est combien le dollar aujourd'hui?
- | je cherche du travail, maçon dix ans d'expérience
- | quel match hier soir, 3 à 1, magnifique
- | bonjour la famille, bonne semaine à tous
- | je vends un téléphone presque neuf 1500 pesos
- | mdr la vidéo du chien m'a tué
- | culte dimanche à 9h, venez nombreux
- | mon rendez-vous est le 12 mars, je stresse
- | trois heures de queue à la banque pour rien
- | combien coûte le bus de Cali à Ipiales?
- | ce film est trop triste, tout le monde meurt à la fin
- | la boutique ferme à 20h, dépêchez-vous
- | qui connaît un bon avocat pour l'asile?
- | plus de réseau depuis ce matin, je capte rien
- | merci pour vos prières, maman va mieux
- | ma fille a perdu sa première dent, elle est fière
- | il fait 38 degrés et le ventilateur est cassé
`;
