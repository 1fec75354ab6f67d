/** The Darién and Panama to Paso Canoas. Row format: rows.ts. */
export const PANAMA = `
Panamá|country|8.5|-80.0|=PA|4400|panama country;el istmo;pais panama
Darién|region|8.2|-77.8|panama|60|provincia de darien;darien province;provincia del darien
Darién Gap|jungle|8.3|-77.5|darien||darien jungle;the jungle;jungle;the gap;tapon del darien;el tapon;tapon;selva del darien;selva darien;la selva;selva;jungla del darien;forè darien;raje darien;jungle du darien;la jungle;fôret du darien;selva de darien;mata do darien;la jungla;jungla;the darien;el darien;wout darien;bwa darien;trou darien;danyen;daryen;daryenn;forè daryen;darienne
Emberá-Wounaan|region|8.3|-77.7|darien|12|comarca embera;comarca embera wounaan
Guna Yala|region|9.2|-78.3|panama|40|kuna yala;san blas;comarca guna;san blas islands
Bajo Chiquito|village|8.28|-77.79|embera-wounaan|1|bajochiquito;baho chikito;bajo chikito;baxo chiquito;bajo ciquito;ba chiquito;bajo chiqito;bajo ciquitto;bajo chiguito
Canaán Membrillo|village|8.42|-77.85|embera-wounaan|1|canaan;canan membrillo;canaan de membrillo;canan;kanaan membrillo;kanaan;canaam;canaam membrillo
Come Gallina|village|8.28|-77.75|embera-wounaan||comegallina
Marragantí|village|8.32|-77.84|embera-wounaan||
Lajas Blancas|camp|8.37|-77.86|meteti||lajas;laja blanca;las lajas blancas;lajas blanca;lajas blancas camp;erm lajas blancas;etrm lajas blancas;estacion lajas blancas;kan lajas blancas;camp de lajas blancas;laxas blancas;lajasblancas;lajas brancas
San Vicente#san-vicente-darien|camp|8.53|-77.99|meteti||san vincente;sanvicente;erm san vicente;etrm san vicente;san vicente camp;camp san vicente;camp de san vicente;campamento san vicente;campamento de san vicente;kan san vicente;estacion san vicente;albergue san vicente;sen visant;san visente;san bicente
La Peñita|camp|8.48|-77.96|meteti||peñita;kan la penita;camp la penita;la peñita camp
Lajas Blancas Puerto|plaza|8.38|-77.87|lajas-blancas||puerto lajas blancas;puerto limon darien
Metetí|town|8.5|-77.98|darien|8|metetí darien;metety
Puerto Peñita|plaza|8.49|-77.95|meteti||
Yaviza|town|8.16|-77.69|darien|5|yavisa;yavisa darien;yabiza
El Real|village|8.13|-77.73|darien|1|el real de santa maria;real de santa maria
Pinogana|village|8.13|-77.7|darien||
La Palma#la-palma-darien|town|8.41|-78.14|darien|4|la palma darien
Jaqué|village|7.52|-78.16|darien|2|
Púcuro|village|7.98|-77.45|darien||
Paya|village|7.91|-77.41|darien||paya darien
Boca de Cupe|village|8.03|-77.58|darien||
Unión Chocó|village|8.05|-77.57|embera-wounaan||
Santa Fe#santa-fe-darien|town|8.65|-78.14|darien|6|santa fe darien
Tortí|town|8.93|-78.56|panama-province|9|
Agua Fría|village|8.83|-78.23|darien||
Quebrada de la Muerte|jungle|8.55|-77.45|darien-gap||rio de la muerte;rivye lanmo;rivière de la mort;river of death
Loma de la Muerte|jungle|8.57|-77.42|darien-gap||la llorona;llorona;cerro de la muerte;montaña de la muerte;montana da morte;mòn lanmò;mountain of death;death mountain;hill of death;death hill;montagne de la mort;colline de la mort;montanha da morte;morro da morte;loma llorona;cerro la llorona;loma de la llorona
Loma de la Bandera|jungle|8.57|-77.4|darien-gap||la bandera;las banderas;la loma de las banderas;banderas;hill of flags;flag hill;mòn drapo;la frontera de las banderas;colline du drapeau;morro da bandeira;loma de las banderas;montaña de la bandera;cerro de la bandera;las tres banderas;tres banderas;tres bandeiras;acampamento das bandeiras;acampamento das tres bandeiras;subida da bandeira;subida de la bandera;loma de las tres banderas;montaña de las banderas;camp des drapeaux
Campamento de los Plásticos|camp|8.45|-77.6|darien-gap||los plasticos;el campamento de los plasticos
Tres Bocas|jungle|8.35|-77.74|darien-gap||las tres bocas;dos bocas;las tres cruces;tres cruces
El Abuelo|camp|8.33|-77.73|darien-gap||campamento el abuelo;campamento del abuelo;casa del abuelo
Armila|village|8.67|-77.46|guna-yala||
Anachucuna|village|8.72|-77.53|guna-yala||
Carreto|village|8.78|-77.59|guna-yala||careto;carreto guna
Caledonia#caledonia-guna|village|8.88|-77.68|guna-yala||caledonia kuna;koetupu
La Miel|village|8.667|-77.38|guna-yala||la miel panama;playa la miel;lamiel
Puerto Obaldía|village|8.666|-77.42|guna-yala|1|obaldia;pto obaldia;pueto obaldia;pwèto obaldia;porto obaldia
Mulatupo|village|8.94|-77.75|guna-yala|1|mulatupu
Gaigirgordub|village|9.56|-78.95|guna-yala|1|el porvenir guna yala;carti;gardi;puerto carti
Miramar#miramar-colon|village|9.61|-79.31|colon-pa|1|miramar colon;puerto de miramar;miramar de colon
Palenque#palenque-colon|village|9.57|-79.36|colon-pa|1|palenque colon;palenque de colon
Colón#colon-pa|city|9.36|-79.9|panama|40|colon panama;ciudad de colon
Panama Province|region|8.95|-79.1|panama|1300|provincia de panama
Ciudad de Panamá|city|8.98|-79.52|panama|880|panama city;ciudad panama;panama ciudad;pty;vil panama;cidade do panama;panama capital;ville de panama
Albrook|bus-station|8.973|-79.551|ciudad-de-panama||terminal de albrook;albrook mall;gran terminal de albrook;terminal albrook
Tocumen|airport|9.071|-79.384|ciudad-de-panama||aeropuerto de tocumen;tocumen airport;aeroport tocumen
Chepo|town|9.17|-79.1|panama-province|20|
Nicanor|checkpoint|8.63|-78.05|darien||
Gualaca|town|8.53|-82.3|chiriqui|6|
Planes de Gualaca|camp|8.54|-82.29|gualaca||los planes;los planes de gualaca;los planes gualaca;erm los planes;erm los planes de gualaca;plan de gualaca;camp los planes;camp de gualaca;kan gualaca;gualaca camp
Chiriquí|region|8.4|-82.3|panama|470|
David|city|8.43|-82.43|chiriqui|90|david chiriqui;ciudad de david
Terminal de David|bus-station|8.433|-82.425|david||terminal de buses de david
La Concepción#la-concepcion-pa|town|8.51|-82.62|chiriqui|22|bugaba;la concepcion bugaba
Santiago#santiago-veraguas|city|8.1|-80.98|panama|60|santiago de veraguas
Penonomé|town|8.52|-80.36|panama|25|
Chitré|city|7.96|-80.43|panama|50|
Aguadulce|town|8.24|-80.55|panama|35|
Divisa|town|8.13|-80.69|panama||
Changuinola|town|9.43|-82.52|panama|32|
Guabito|port-of-entry|9.5|-82.61|changuinola||guabito sixaola
Bocas del Toro|region|9.34|-82.24|panama|160|
Río Sereno|port-of-entry|8.82|-82.86|chiriqui||
Paso Canoas Panamá|port-of-entry|8.533|-82.838|chiriqui||paso canoa panama;paso canoas internacional
Costa Abajo|region|9.2|-80.2|colon-pa||costa abajo de colon
Río Turquesa|river|8.3|-77.77|darien||turquesa river;rivière turquesa;rivyè turquesa;turquesa;rio tukesa;rio turqueza
Río Tuquesa|river|8.32|-77.8|darien||tuquesa river;tuquesa;rivye tuquesa;rio tucuesa;tukesa
Río Membrillo|river|8.42|-77.83|darien||membrillo river;membrillo;rivyè membrillo
Río Chucunaque|river|8.35|-77.85|darien||chucunaque river;chucunaque;rivyè chucunaque
Río Tuira|river|8.1|-77.7|darien||tuira river;tuira
Río Cañas Blancas|river|8.35|-77.6|darien||cañas blancas
Interamericana|road|8.6|-78.1|panama||la interamericana;carretera panamericana;panamericana;interamerican highway;pan american highway;panamerican highway;panam highway;route panamericaine;carretera interamericana;rodovia panamericana
Hito Chucurtí|jungle|8.55|-77.28|darien-gap||hito de chucurti;chucurti
Río Muerto#rio-muerto|river|8.5|-77.5|darien-gap||rivye muerto;rio de los muertos;riviere muerto
Bajo Lepe|village|8.25|-77.77|darien||
Villa Caleta|village|8.33|-77.83|darien||
Nuevo Vigía|village|8.24|-77.78|darien||
Zapallal|village|8.56|-77.93|darien||el zapallal;senafront zapallal
Puerto Lara|village|8.43|-78.05|darien||
Puente Bayano|bridge|9.16|-78.86|panama-province||bayano;control bayano;puesto bayano
Ustupo|village|9.14|-77.93|guna-yala|2|ustupu
Playón Chico|village|9.31|-78.23|guna-yala|2|ukupseni
Nargana|village|9.45|-78.59|guna-yala|1|
Nombre de Dios|village|9.58|-79.47|colon-pa|1|
Portobelo|town|9.55|-79.65|colon-pa|4|
Sabanitas|town|9.34|-79.8|colon-pa|20|
Hotel Decápolis|shelter|8.979|-79.522|ciudad-de-panama||hotel decapolis;decapolis hotel;decapolis;otel decapolis;decapolis panama
Gimnasio Fátima|shelter|8.956|-79.543|ciudad-de-panama||gimnasio de fatima;fatima panama;albergue fe y alegria
Arraiján|town|8.95|-79.64|panama|100|
La Chorrera|city|8.88|-79.78|panama|150|chorrera
San Félix|town|8.29|-81.87|chiriqui|5|san felix chiriqui
Tolé|town|8.24|-81.68|chiriqui|4|
`;
