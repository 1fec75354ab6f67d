/** Costa Rica, Nicaragua, Honduras and El Salvador. Row format: rows.ts. */
export const COSTA_RICA = `
Costa Rica|country|9.9|-84.1|=CR|5200|kosta rika;costarica;cr;kostarika
San José#san-jose-cr|city|9.93|-84.08|costa-rica|340|san jose costa rica;sj;chepe;san jose cr
La Coca Cola|bus-station|9.935|-84.087|san-jose-cr||terminal coca cola;terminal de la coca cola;parada de la coca cola;coca cola;la coca;parada coca cola
Terminal 7-10|bus-station|9.938|-84.083|san-jose-cr||7-10;la 7-10;terminal 710;terminal siete diez
La Merced Park|plaza|9.932|-84.085|san-jose-cr||parque la merced;parque de la merced;parque merced
La Carpio|district|9.96|-84.15|san-jose-cr||
Tracopa|bus-station|9.926|-84.075|san-jose-cr||terminal tracopa
Paso Canoas|port-of-entry|8.533|-82.84|corredores||paso canoa;pasocanoas;paso kanoas;canoas;paso de canoas;paso kanwa;paso canoaz;passo canoas;paso canoas border;pazo canoas
Corredores|town|8.58|-82.94|puntarenas|20|
Ciudad Neily|town|8.65|-82.94|corredores|18|neily;cd neily;ciudad neilly;neilly
EMI Sur|station|8.62|-82.93|corredores||emisur;catem sur;catem;centro de atencion temporal para migrantes;ceaten;catem paso canoas;centro temporal corredores;ex fabrica de lapices;fabrica de lapices;la lapicera;fabrica facela;facela;catem corredores;catem du sud;setecam;estacion emi de corredores;emi de corredores;emi corredores;emitemp corredores;emi
Golfito|town|8.64|-83.17|puntarenas|12|
Puntarenas|region|9.98|-84.83|costa-rica|130|
Río Claro|town|8.67|-83.06|golfito|8|rio claro de golfito
San Isidro de El General|city|9.37|-83.7|costa-rica|45|perez zeledon;san isidro del general;san isidro perez zeledon
Palmar Norte|town|8.96|-83.46|puntarenas|8|
Cartago|city|9.86|-83.92|costa-rica|160|cartago costa rica
Alajuela|city|10.02|-84.21|costa-rica|290|
Heredia|city|10.0|-84.12|costa-rica|125|
Liberia|city|10.63|-85.44|guanacaste|60|liberia guanacaste;liberia costa rica
Guanacaste|region|10.5|-85.4|costa-rica|380|
La Cruz|town|11.07|-85.63|guanacaste|12|la cruz guanacaste
CATEM Norte|station|11.05|-85.62|la-cruz||catem la cruz;centro de atencion la cruz;catem;catem de la cruz;catem en la cruz;ceaten
Peñas Blancas|port-of-entry|11.21|-85.61|la-cruz||peña blanca;penyas blancas;penias blancas;penhas brancas;penas blanca;penas brancas;peyas blancas
Los Chiles|town|11.03|-84.71|costa-rica|12|loschiles;los chile;chiles;los tchiles;los chilez
Las Tablillas|port-of-entry|11.07|-84.7|los-chiles||tablillas
Upala|town|10.9|-85.02|costa-rica|10|
Ciudad Quesada|city|10.33|-84.43|alajuela|40|san carlos;san carlos costa rica;cd quesada;quesada
Muelle San Carlos|town|10.47|-84.47|alajuela||muelle de san carlos
Limón|city|9.99|-83.03|costa-rica|60|puerto limon;limon costa rica
Sixaola|port-of-entry|9.51|-82.61|limon||
Río San Juan|river|11.02|-84.6|nicaragua||san juan river
Cerro de la Muerte#cerro-de-la-muerte-cr|road|9.56|-83.75|costa-rica||cerro de la muerte costa rica;subida del cerro de la muerte
Juan Santamaría|airport|9.998|-84.204|alajuela||aeropuerto juan santamaria;juan santamaria airport;sjo
San Ramón|town|10.09|-84.47|alajuela|35|san ramon costa rica
Santa Cecilia|village|11.06|-85.42|la-cruz|6|santa cecilia la cruz
`;

export const NICARAGUA = `
Nicaragua|country|12.9|-85.2|=NI|6900|nikaragwa;nica;nikaragua
Managua|city|12.14|-86.25|nicaragua|1050|managwa
Rivas|city|11.44|-85.83|nicaragua|45|rivas nicaragua
San Juan del Sur|town|11.25|-85.87|rivas|15|
Sapoá|village|11.24|-85.63|rivas||
Cárdenas#cardenas-ni|town|11.2|-85.51|rivas|7|cardenas rivas
San Carlos#san-carlos-ni|town|11.12|-84.78|nicaragua|15|san carlos nicaragua;san carlos rio san juan
San Pancho|port-of-entry|11.07|-84.69|san-carlos-ni||
Granada|city|11.93|-85.96|nicaragua|105|granada nicaragua
Masaya|city|11.97|-86.09|nicaragua|140|
León#leon-ni|city|12.44|-86.88|nicaragua|170|leon nicaragua
Chinandega|city|12.63|-87.13|nicaragua|135|
Estelí|city|13.09|-86.36|nicaragua|120|
Ocotal|town|13.63|-86.48|nueva-segovia|40|
Nueva Segovia|region|13.75|-86.4|nicaragua|250|
Jalapa|town|13.92|-86.13|nueva-segovia|25|jalapa nicaragua
Teotecacinte|village|13.97|-85.98|nueva-segovia||
Somoto|town|13.48|-86.58|nicaragua|20|
El Espino|port-of-entry|13.44|-86.73|somoto||espino
Dipilto|village|13.72|-86.51|nueva-segovia|6|
Matagalpa|city|12.93|-85.92|nicaragua|110|
Jinotega|city|13.09|-86.0|nicaragua|55|
Bluefields|city|12.01|-83.77|nicaragua|50|
Puerto Cabezas|city|14.03|-83.38|nicaragua|60|bilwi
Río Coco|river|14.5|-85.0|nicaragua||coco river;rivye coco;wangki
Lago de Nicaragua|sea|11.5|-85.4|nicaragua||lago cocibolca;lake nicaragua
`;

export const HONDURAS = `
Honduras|country|14.7|-86.6|=HN|10000|ondiras;ondouras;hn;onduras
El Paraíso#el-paraiso-dept|region|14.0|-86.6|honduras|460|departamento de el paraiso
El Paraíso#el-paraiso-hn|town|13.86|-86.55|el-paraiso-dept|25|paraiso honduras;el paraiso honduras;paraíso;el paraiso de honduras;ciudad el paraiso
Danlí|city|14.03|-86.57|el-paraiso-dept|75|danly;danlie;danlí honduras;dan li;danlyi
Terminal de Danlí|bus-station|14.035|-86.575|danli||terminal danli;bus terminal danli;danli terminal;tèminal danli;gare de danli;rodoviaria de danli
CMI Danlí|office|14.03|-86.57|danli||cain danli;inm danli;instituto nacional de migracion danli;migracion danli;oficina de migracion danli;migracion de danli;inm de danli;biwo migrasyon danli;danli migrant center
Trojes|town|14.07|-85.97|el-paraiso-dept|15|las trojes;troje;troges;trojez;twojes
Cifuentes|village|14.0|-86.1|trojes||cifuentes trojes;arenales
Las Manos|port-of-entry|13.78|-86.57|el-paraiso-hn||lasmanos;aduana las manos;las mano;paso las manos;aduana de las manos
Alauca|village|13.85|-86.7|el-paraiso-dept|2|
Guasaule|port-of-entry|13.0|-87.07|choluteca||el guasaule;guazaule;wasaule;el guazaule;guasale
Choluteca|city|13.3|-87.19|honduras|110|choluteka;choluteca honduras
San Marcos de Colón|town|13.43|-86.8|choluteca|10|san marcos
La Fraternidad|port-of-entry|13.45|-86.74|choluteca||
El Amatillo|port-of-entry|13.6|-87.76|honduras||amatillo
San Lorenzo#san-lorenzo-hn|town|13.42|-87.45|honduras|25|san lorenzo valle
Tegucigalpa|city|14.08|-87.21|honduras|1200|tegus;tegucigalpa honduras;tegusigalpa;tegoucigalpa;tegoosigalpa;teguc;tegu;tegou;tegusi;tegucigalpa mdc
Comayagüela|district|14.09|-87.22|tegucigalpa|600|
Comayagua|city|14.45|-87.64|honduras|110|
Siguatepeque|city|14.6|-87.84|honduras|75|
La Paz#la-paz-hn|town|14.32|-87.68|honduras|30|la paz honduras
San Pedro Sula|city|15.5|-88.03|cortes|720|sanpedro sula;sps;sampedro sula;sampedro;san pedro;san pedro sula honduras
Gran Central Metropolitana|bus-station|15.47|-88.02|san-pedro-sula||gran central;terminal de san pedro;terminal de san pedro sula;central metropolitana de san pedro sula;la gran terminal;gran terminal de san pedro sula;metropolitana de san pedro sula
Cortés|region|15.5|-88.1|honduras|1700|
La Lima|town|15.43|-87.91|cortes|75|
CAMR La Lima|station|15.44|-87.92|la-lima||centro de retornados;centro de atencion al migrante retornado;camr;camr belen
Choloma|city|15.61|-87.95|cortes|180|
Villanueva#villanueva-hn|city|15.32|-88.01|cortes|80|villanueva cortes
Puerto Cortés|city|15.84|-87.95|cortes|70|
Omoa|town|15.78|-88.04|cortes|12|camr omoa
Corinto|port-of-entry|15.59|-88.37|cortes||korinto;aduana corinto
El Progreso#el-progreso-hn|city|15.4|-87.8|honduras|140|el progreso honduras;progreso yoro
Santa Rosa de Copán|city|14.77|-88.78|honduras|50|santa rosa copan;santa rosa
La Entrada|town|15.06|-88.74|honduras|30|la entrada copan;la entrada de copan
Copán Ruinas|town|14.84|-89.16|honduras|10|
El Florido|port-of-entry|14.86|-89.22|honduras||florido
Ocotepeque|town|14.44|-89.18|honduras|12|nueva ocotepeque;okotepeke;ocotepec;ocotepeke;ocote;ocotepequez
Agua Caliente|port-of-entry|14.43|-89.23|ocotepeque||aguas calientes;aguacaliente;agua calliente;agua kalyente;agua kaliente;aguas caliente
El Poy|port-of-entry|14.38|-89.2|ocotepeque||poy
San Marcos Ocotepeque|town|14.4|-88.95|honduras|10|san marcos de ocotepeque
La Ceiba|city|15.77|-86.79|honduras|200|
Juticalpa|city|14.66|-86.22|honduras|55|
Toncontín|airport|14.061|-87.217|tegucigalpa||aeropuerto toncontin
Río Guasaule|river|13.0|-87.06|guasaule||
`;

export const EL_SALVADOR = `
El Salvador|country|13.8|-88.9|=SV|6300|salvador;salvadò
San Salvador|city|13.69|-89.2|el-salvador|530|
Santa Ana#santa-ana-sv|city|13.99|-89.56|el-salvador|180|santa ana el salvador
San Miguel#san-miguel-sv|city|13.48|-88.18|el-salvador|160|san miguel el salvador
Plaza Salvador del Mundo|plaza|13.701|-89.224|san-salvador||salvador del mundo;monumento salvador del mundo;plaza divino salvador del mundo
Gerencia La Chacra|station|13.7|-89.16|san-salvador||la chacra
La Hachadura|port-of-entry|13.86|-90.09|el-salvador||hachadura
San Cristóbal Frontera|port-of-entry|14.18|-89.7|el-salvador||
Las Chinamas|port-of-entry|14.02|-89.89|el-salvador||chinamas
Anguiatú|port-of-entry|14.41|-89.44|el-salvador||
Metapán|town|14.33|-89.45|el-salvador|20|
Sonsonate|city|13.72|-89.72|el-salvador|70|
La Unión#la-union-sv|town|13.34|-87.84|el-salvador|35|la union el salvador
Ahuachapán|city|13.92|-89.85|el-salvador|65|
Emitemp|station|8.62|-82.93|corredores||
Conventillos|village|11.16|-85.43|la-cruz||conventillo
Las Delicias#las-delicias-upala|village|10.99|-85.05|upala||las delicias upala
El Papaturro|village|11.03|-85.04|rio-san-juan||papaturro
San Miguelito#san-miguelito-ni|town|11.4|-84.9|rio-san-juan|2|
Boca de Sábalos|village|11.04|-84.47|rio-san-juan|1|
Acoyapa|town|11.97|-85.17|nicaragua|6|
Lóvago|village|12.02|-85.2|nicaragua||san pedro de lovago
Juigalpa|town|12.11|-85.36|nicaragua|50|
Nandaime|town|11.76|-86.05|nicaragua|20|
Aeropuerto de Managua|airport|12.141|-86.168|managua||augusto cesar sandino;aeropuerto sandino;aeropuerto augusto c sandino;managua airport;aeroport de managua
UCA Managua|bus-station|12.126|-86.27|managua||terminal uca
Mercado Huembes|bus-station|12.115|-86.243|managua||huembes;terminal huembes
Mercado El Mayoreo|bus-station|12.135|-86.205|managua||mayoreo;el mayoreo
Condega|town|13.37|-86.4|nicaragua|10|
San Fernando#san-fernando-ns|town|13.68|-86.32|nueva-segovia|4|san fernando nueva segovia
Capire|village|14.02|-86.0|trojes||
Jamastrán|village|14.0|-86.4|danli||valle de jamastran
CAMR Belén|station|15.51|-88.03|san-pedro-sula||camr belen;centro belen;belen san pedro sula
CAMR Omoa|station|15.77|-88.04|omoa||camr omoa
Casa del Migrante Ocotepeque|shelter|14.437|-89.182|ocotepeque||casa san jose;albergue san jose de ocotepeque;casa del migrante san jose ocotepeque;albergue san jose;casa del migrante de ocotepeque;casa del migrante
Albergue Jesús Está Vivo|shelter|14.03|-86.58|danli||jesus esta vivo
Aeropuerto Villeda Morales|airport|15.453|-87.924|la-lima||ramon villeda morales;aeropuerto de san pedro sula
La Esperanza#la-esperanza-hn|town|14.31|-88.18|honduras|12|la esperanza intibuca
Gracias|town|14.59|-88.58|honduras|15|gracias lempira
Nueva Arcadia|town|15.03|-88.74|honduras|20|
`;
