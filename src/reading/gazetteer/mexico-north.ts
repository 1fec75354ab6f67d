/** Mexico along the northern border, with bridges and gates under their local names. Row format: rows.ts. */
export const MEXICO_NORTH = `
Tamaulipas|region|24.3|-98.6|mexico|3500|tamps;tamolipas
Nuevo León|region|25.6|-99.9|mexico|5800|n.l.
Coahuila|region|27.3|-102.0|mexico|3150|kohauila
Chihuahua State#chihuahua-state|region|28.8|-106.4|mexico|3740|estado de chihuahua
Sonora|region|29.6|-110.8|mexico|2940|desierto de sonora;sonora desert;sonoran desert
Baja California|region|30.0|-115.0|mexico|3770|baja
Río Bravo#rio-bravo|river|26.5|-98.8|mexico||rio grande;rio bravo del norte;the river grande;rivye rio bravo;rio grande river;rivye rio grande;fleuve rio bravo;rio bravo river;le rio grande;rivyè bravo;el bravo;rio gran
Monterrey|city|25.67|-100.31|nuevo-leon|1140|monterey;mty;montere;monterrei;montrey;monterei;monterry
Central de Monterrey|bus-station|25.686|-100.325|monterrey||central de autobuses de monterrey;central camionera de monterrey;terminal de monterrey
Casa INDI|shelter|25.685|-100.335|monterrey||casa indi em monterrey;casa indi monterrey;casa indi de monterrey;casaindi;albergue casa indi;kay indi;indi
Casa Nicolás|shelter|25.68|-100.2|monterrey||casanicolas;casa nicolas guadalupe
Casa Monarca|shelter|25.66|-100.42|monterrey||
Apodaca|city|25.78|-100.19|nuevo-leon|650|
Escobedo|city|25.8|-100.32|nuevo-leon|480|
Sabinas Hidalgo|town|26.51|-100.18|nuevo-leon|33|
China#china-nl|town|25.7|-99.24|nuevo-leon|9|china nuevo leon
Doctor Arroyo|town|23.67|-100.18|nuevo-leon|12|
Saltillo|city|25.42|-101.0|coahuila|860|saltiyo;saltilo;saltillo coahuila
Casa del Migrante de Saltillo|shelter|25.42|-100.98|saltillo||casa del migrante saltillo;casa migrante de saltillo;casa migrante saltillo;albergue de saltillo;albergue saltillo;casa do migrante saltillo;casa do migrante de saltillo;kay migran saltillo;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Ramos Arizpe|city|25.54|-100.95|coahuila|120|
Torreón|city|25.54|-103.42|coahuila|690|toreon;torreón coahuila
Albergue Jesús Torres|shelter|25.55|-103.46|torreon||jesus torres;centro de dia torreon
Gómez Palacio|city|25.57|-103.5|mexico|300|
Monclova|city|26.9|-101.42|coahuila|230|casa del migrante monclova
Ciudad Frontera|city|26.93|-101.45|coahuila|80|frontera coahuila;casa del migrante frontera
Sabinas|city|27.85|-101.12|coahuila|60|sabinas coahuila
Nueva Rosita|town|27.94|-101.22|coahuila|40|
Allende#allende-coahuila|town|28.35|-100.85|coahuila|20|allende coahuila
Nava|town|28.42|-100.77|coahuila|25|nava coahuila
Piedras Negras|city|28.7|-100.52|coahuila|175|piedras;piedra negra;piedras negra;pyedras negras;piedra negras;pierdas negras;pedras negras
Puente Uno Piedras Negras|bridge|28.704|-100.512|piedras-negras||puente 1 piedras negras;puente i piedras negras;puente 1;puente uno;puente i;bridge 1;bridge one;pon 1;pont 1;ponte 1;puente 1 de piedras;puente internacional 1
Puente Dos Piedras Negras|bridge|28.697|-100.507|piedras-negras||puente 2 piedras negras;puente ii piedras negras;camino real bridge;camino real;puente 2;puente dos;puente ii;bridge 2;bridge two;pon 2;pont 2;ponte 2;puente 2 de piedras;puente internacional 2
Casa del Migrante Frontera Digna|shelter|28.7|-100.53|piedras-negras||frontera digna;casa del migrante piedras negras;frontera digna piedras negras;casa frontera digna;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Plaza de las Culturas|plaza|28.704|-100.515|piedras-negras||gran plaza piedras negras
Guerrero#guerrero-coahuila|town|28.31|-100.38|coahuila|2|guerrero coahuila
Ciudad Acuña|city|29.32|-100.93|coahuila|160|acuña;cd acuña;sidad akuna;akuña;ciudad akuña;acunha;cidade acuña;ciudad acunha;akounya
Parque Braulio Fernández|camp|29.325|-100.93|ciudad-acuna||braulio fernandez;parque braulio
Nuevo Laredo|city|27.48|-99.51|tamaulipas|420|nvo laredo;n. laredo;nuevo lareda;nouvo laredo;nevo laredo;novo laredo;nuevolaredo
Casa del Migrante Nazareth|shelter|27.49|-99.51|nuevo-laredo||casa nazareth;nazareth;casa amar;amar;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Puente I Nuevo Laredo|bridge|27.5|-99.507|nuevo-laredo||puente 1 nuevo laredo;puente i;puente uno;puente 1;puente internacional 1;bridge 1;bridge one;gateway to the americas;gateway to the americas bridge;puente de las americas;pon 1;pon youn;puente num 1;puente numero 1;pont 1;ponte 1;laredo bridge 1;bridge 1 laredo
Puente II Nuevo Laredo|bridge|27.501|-99.502|nuevo-laredo||puente 2 nuevo laredo;puente ii;puente dos;puente 2;puente internacional 2;bridge 2;bridge two;juarez lincoln;juarez lincoln bridge;puente juarez lincoln;pon 2;pon de;pont 2;ponte 2;laredo bridge 2;bridge 2 laredo;laredo bridge ii;juarez-lincoln bridge
Puente III Nuevo Laredo|bridge|27.598|-99.534|nuevo-laredo||puente 3;puente iii;world trade bridge;puente del comercio mundial
Puente Colombia|bridge|27.7|-99.745|nuevo-leon||colombia solidarity bridge;colombia solidaridad;puente solidaridad
Ciudad Mier|town|26.43|-99.15|tamaulipas|5|mier
Miguel Alemán|town|26.4|-99.02|tamaulipas|20|ciudad miguel aleman
Camargo#camargo-tamps|town|26.31|-98.83|tamaulipas|8|ciudad camargo;camargo tamaulipas
Díaz Ordaz|town|26.23|-98.6|tamaulipas|12|gustavo diaz ordaz
Reynosa|city|26.09|-98.28|tamaulipas|690|reinosa;renosa;reynoza;rey;reinoza;reynossa;reynosa tamaulipas
Puente Reynosa-Hidalgo|bridge|26.094|-98.271|reynosa||puente hidalgo;puente reynosa;hidalgo bridge;hidalgo reynosa bridge;mcallen hidalgo bridge;mcallen-hidalgo;puente benito juarez reynosa;reynosa bridge;pon hidalgo;pon reynosa;pont hidalgo;ponte hidalgo;hidalgo international bridge;puente internacional reynosa;puente internacional hidalgo;reynosa hidalgo;pont de reynosa;puente viejo reynosa
Puente Anzaldúas|bridge|26.138|-98.32|reynosa||anzalduas;anzalduas bridge;anzaldua;pon anzalduas;parque anzalduas;anzalduas park;ansalduas;presa anzalduas
Puente Pharr|bridge|26.067|-98.205|reynosa||pharr bridge;puente nuevo amanecer;nuevo amanecer;pharr reynosa bridge;pharr-reynosa;puente nuevo reynosa
Senda de Vida|shelter|26.09|-98.27|reynosa||albergue senda de vida;senda de vida 1;senda 1;senda;sendas de vida;senda de vida shelter;refij senda de vida;albergue senda;refuge senda de vida;senda d vida;sendero de vida
Senda de Vida 2|shelter|26.1|-98.3|reynosa||senda de vida dos;senda 2;senda dos;senda de vida ii
Casa del Migrante Reynosa|shelter|26.092|-98.28|reynosa||casa del migrante guadalupe;casa guadalupe;casa del migrante nuestra señora de guadalupe;casa del migrante de reynosa;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Plaza de la República|plaza|26.092|-98.275|reynosa||plaza las americas;plaza las americas reynosa;plaza reynosa;la plaza de reynosa;plaza de reynosa;reynosa plaza;plaza in reynosa;plas reynosa
Central de Reynosa|bus-station|26.07|-98.29|reynosa||central de autobuses de reynosa;terminal de reynosa;reynosa bus station;tèminal reynosa;terminal reynosa;central camionera de reynosa;central camionera reynosa
Kaleo|shelter|26.08|-98.27|reynosa||albergue kaleo
Río Bravo#rio-bravo-town|town|25.99|-98.09|tamaulipas|95|ciudad rio bravo;rio bravo tamaulipas
Nuevo Progreso|town|26.06|-97.95|tamaulipas|10|nuevo progreso tamaulipas;progreso tamaulipas
Valle Hermoso|town|25.67|-97.81|tamaulipas|50|
Matamoros|city|25.88|-97.5|tamaulipas|510|h. matamoros;matamoro;matamorros;heroica matamoros;matamoros tamaulipas;matamòs;matamowos
Puente Nuevo|bridge|25.896|-97.497|matamoros||puente nuevo matamoros;gateway bridge;gateway international bridge;gateway;puente puerta mexico;puerta mexico;new bridge;nouvo pon;puente internacional puerta mexico;puente gateway;pon nuevo;pon matamoros;pont matamoros;matamoros bridge;pont neuf;ponte nova;puente de matamoros;ponte de matamoros;pon puente nuevo;pon nouvo;pont nouveau;pon brownsville;pne
Puente Viejo|bridge|25.891|-97.505|matamoros||b&m bridge;b&m;b and m;puente b&m;old bridge;vye pon;brownsville matamoros bridge;express bridge;puente viejo matamoros;vieux pont;ponte velha;puente brownsville
Puente Los Tomates|bridge|25.884|-97.477|matamoros||los tomates;puente de los tomates;tomates;veterans bridge;veterans international bridge;veterans;puente zaragoza matamoros;puente veteranos;pon los tomates;pont los tomates;puente general ignacio zaragoza
Puente Los Indios|bridge|26.05|-97.74|matamoros||los indios;los indios bridge;free trade bridge;lucio blanco;puente lucio blanco;puente libre comercio
Campamento del Río Matamoros|camp|25.898|-97.501|matamoros||campamento matamoros;campamento de matamoros;matamoros camp;campamento del rio;kan matamoros;camp de matamoros;river camp;camp du fleuve;acampamento de matamoros;campamento del bordo;acampamento do rio;campamento a la orilla del rio;campamento del rio bravo matamoros;campement de matamoros;carpas del bravo
Pumarejo|shelter|25.86|-97.51|matamoros||albergue pumarejo;hospital pumarejo;pumareho;pumarejo shelter
Casa del Migrante San Juan Diego|shelter|25.85|-97.5|matamoros||casa del migrante matamoros;san juan diego;casa san juan diego;casa del migrante de matamoros;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Central de Matamoros|bus-station|25.872|-97.493|matamoros||central camionera de matamoros;central de autobuses de matamoros;terminal de matamoros;matamoros bus station;tèminal matamoros;terminal matamoros
Gimnasio Solidaridad|shelter|25.89|-97.5|matamoros||
Playa Bagdad|village|25.95|-97.15|matamoros||bagdad;playa de bagdad
San Fernando|town|24.85|-98.15|tamaulipas|30|san fernando tamaulipas;san fernando tamps
Ciudad Victoria|city|23.74|-99.14|tamaulipas|330|cd victoria;victoria tamaulipas
Ciudad Mante|city|22.74|-98.97|tamaulipas|80|el mante
Ciudad Juárez|city|31.69|-106.42|chihuahua-state|1500|cd juarez;juarez;juares;juaritos;cdjuarez;sidad juarez;sidad hwarez;ciudad juares;jwarez;juárez chihuahua;juarez mexico;cidade juarez;ciudad huarez;cd juares;juarez mx;juarez side
Puente Paso del Norte|bridge|31.747|-106.487|ciudad-juarez||paso del norte;puente santa fe;puente de santa fe;santa fe;puente santa fe juarez;santa fe bridge;pdn;pdn bridge;paso del norte bridge;puente negro;pon santa fe;puente de la juarez;puente paso norte;pont santa fe;ponte santa fe;ponte paso del norte;pont paso del norte;pon paso del norte;puente internacional paso del norte
Puente Lerdo|bridge|31.748|-106.482|ciudad-juarez||lerdo;stanton;stanton bridge;lerdo stanton;puente stanton;stanton street bridge;puente lerdo stanton;pon lerdo;good neighbor bridge
Puente Libre|bridge|31.764|-106.451|ciudad-juarez||puente cordova;puente cordova americas;puente cordova de las americas;cordova americas;bridge of the americas;bota;bota bridge;free bridge;puente de las americas juarez;pon libre;puente cordoba;cordova bridge;el libre
Puente Zaragoza|bridge|31.673|-106.337|ciudad-juarez||zaragoza;ysleta;ysleta bridge;zaragoza bridge;zaragoza ysleta;ysleta zaragoza;puente zaragoza ysleta;puente ysleta
Puerta 36|plaza|31.759|-106.43|ciudad-juarez||gate 36;la puerta 36;la 36;puerta treinta y seis;pòt 36;porte 36;portao 36;door 36;porta 36;barye 36
Puerta 40|plaza|31.75|-106.42|ciudad-juarez||gate 40;porte 40;pòt 40;porta 40
Kiki Romero|shelter|31.72|-106.46|ciudad-juarez||gimnasio kiki romero;albergue kiki romero;kiki romero shelter;kikiromero
Leona Vicario|shelter|31.68|-106.42|ciudad-juarez||centro integrador leona vicario;albergue leona vicario;cim leona vicario;cim;centro integrador;centro integrador para el migrante
El Buen Samaritano|shelter|31.65|-106.44|ciudad-juarez||buen samaritano;albergue el buen samaritano
Casa del Migrante Juárez|shelter|31.65|-106.39|ciudad-juarez||casa del migrante de juarez;casa del migrante ciudad juarez;casa del migrante de ciudad juarez;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Estancia Provisional INM Juárez|station|31.748|-106.484|ciudad-juarez||estancia provisional;estancia del inm;estacion migratoria del puente lerdo;estacion migratoria de juarez;estacion migratoria juarez;estacion migratoria;estacion de migracion;estacion de migracion de juarez;station de juarez;estancia de migracion;estacion provisional
Bordo de Juárez|river-bank|31.752|-106.475|ciudad-juarez||bordo del rio bravo;el bordo;bordo juarez;el bordo del rio;malecon de juarez;bordo
Central de Juárez|bus-station|31.677|-106.424|ciudad-juarez||central de autobuses de juarez;central camionera de juarez;terminal de juarez;central camionera de ciudad juarez
Anapra|district|31.77|-106.55|ciudad-juarez||puerto anapra
Samalayuca|checkpoint|31.34|-106.48|chihuahua-state|1|
Villa Ahumada|town|30.62|-106.51|chihuahua-state|9|ahumada
Chihuahua|city|28.63|-106.08|chihuahua-state|930|ciudad chihuahua;chiwawa;chiuaua;chihuahua capital
Tabalaopa|train|28.66|-106.0|chihuahua||vias de tabalaopa
Jiménez#jimenez-chih|city|27.13|-104.91|chihuahua-state|35|ciudad jimenez;jimenez chihuahua
Delicias|city|28.19|-105.47|chihuahua-state|130|ciudad delicias;delicias chihuahua
Ojinaga|town|29.56|-104.42|chihuahua-state|28|presidio ojinaga
Palomas|town|31.78|-107.62|chihuahua-state|5|puerto palomas
Janos|town|30.89|-108.19|chihuahua-state|3|
Hermosillo|city|29.07|-110.96|sonora|860|ermosiyo;hermosiyo;hermosilo
Querobabi|checkpoint|30.05|-111.02|sonora||keroba bi
Benjamín Hill|town|30.17|-111.12|sonora|5|benjamin hill checkpoint;reten de benjamin hill;garita benjamin hill
Santa Ana#santa-ana-sonora|town|30.54|-111.12|sonora|13|santa ana sonora
Magdalena de Kino|town|30.63|-110.97|sonora|30|magdalena
Imuris|town|30.78|-110.86|sonora|8|
Altar|town|30.71|-111.83|sonora|9|altar sonora
Caborca|city|30.72|-112.16|sonora|67|
Sásabe|port-of-entry|31.48|-111.54|sonora|2|el sasabe
Nogales#nogales-mx|city|31.31|-110.94|sonora|260|nogales sonora;nogal;nogalez
DeConcini|port-of-entry|31.333|-110.942|nogales-mx||de concini;garita deconcini;deconcini port;garita 1 nogales;garita uno;garita dennis deconcini;garita 1
Mariposa|port-of-entry|31.332|-110.977|nogales-mx||garita mariposa;mariposa port;garita 3;mariposa poe;garita de mariposa
Morley Gate|port-of-entry|31.334|-110.94|nogales-mx||morley;garita morley;garita 2
Iniciativa Kino|shelter|31.332|-110.976|nogales-mx||kino;comedor kino;kino border initiative;albergue kino;el comedor
Casa de la Misericordia|shelter|31.31|-110.94|nogales-mx||albergue casa de la misericordia;casa misericordia
San Juan Bosco|shelter|31.3|-110.94|nogales-mx||albergue san juan bosco
Agua Prieta|city|31.33|-109.55|sonora|90|aguaprieta
CAME Agua Prieta|shelter|31.33|-109.56|agua-prieta||came;casa came
Naco|town|31.33|-109.95|sonora|6|naco sonora
Sonoyta|town|31.86|-112.85|sonora|13|sonoita;sonoyta sonora;sonoita sonora
San Luis Río Colorado|city|32.46|-114.77|sonora|180|slrc;san luis colorado
Los Vidrios|checkpoint|32.0|-113.4|sonora||
Guaymas|city|27.92|-110.9|sonora|115|
Empalme|train|27.96|-110.81|sonora|40|empalme sonora
Ciudad Obregón|city|27.49|-109.94|sonora|330|cd obregon;obregon
Mexicali|city|32.65|-115.47|baja-california|860|mexikali;chicali;mexicaly;meksikali;mejicali
Garita Mexicali|port-of-entry|32.665|-115.497|mexicali||garita de mexicali;garita centro mexicali;calexico west;garita centro;garita vieja
Garita Nuevo Mexicali|port-of-entry|32.674|-115.388|mexicali||garita nueva;calexico east;garita nueva mexicali;garita este
Albergue Peregrino|shelter|32.66|-115.48|mexicali||peregrino;albergue del desierto;posada del migrante mexicali
La Rumorosa|village|32.55|-116.05|tecate|2|rumorosa
Tecate|city|32.57|-116.63|baja-california|85|garita tecate;tekate
Los Algodones|town|32.72|-114.73|baja-california|6|algodones
Tijuana|city|32.51|-117.02|baja-california|1810|tj;tiyuana;tihuana;tijwana;tia juana;tijuanas;tichuana;tiwana;tijuana mexico;tijouana;tihwana;ti juana;tiguana;tiuana;tijuana side;tj side
El Chaparral|port-of-entry|32.541|-117.038|tijuana||chaparral;garita el chaparral;garita del chaparral;plaza el chaparral;chaparal;el chaparral camp;campamento el chaparral;garita chaparral;plaza chaparral;chaparral camp;kan chaparral;camp el chaparral;camp chaparral;acampamento chaparral
PedEast|port-of-entry|32.543|-117.028|tijuana||ped east;puente mexico;garita peatonal;linea peatonal;cruce peatonal
PedWest|port-of-entry|32.543|-117.038|tijuana||ped west
Garita San Ysidro|port-of-entry|32.543|-117.03|tijuana||garita de san ysidro;garita san isidro;san ysidro port of entry;puerta mexico tijuana;garita de san isidro;san ysidro poe;garita tijuana
San Ysidro Lanes|lanes|32.542|-117.029|tijuana||car lanes;vehicle lanes;carriles;car lanes at san ysidro;lanes at san ysidro;carriles de san ysidro;carriles en san ysidro;carriles de san isidro;carriles de los carros en san ysidro;carriles de los carros en san isidro;faixas de carros em san ysidro;faixas de san ysidro;voies voitures a san ysidro;voies de san ysidro;liy machin yo nan san ysidro;liy machin yo san ysidro;la linea tijuana;sentri;ready lane
Garita Otay|port-of-entry|32.549|-116.938|tijuana||garita de otay;otay;otay mesa port of entry;otay poe;mesa de otay;otay garita
Zona Norte|district|32.537|-117.036|tijuana||zona norte tijuana;la coahuila;coahuila tijuana;zona norte de tijuana
Juventud 2000|shelter|32.537|-117.039|tijuana||movimiento juventud 2000;albergue juventud 2000;juventud dos mil
Unidad Deportiva Benito Juárez|camp|32.54|-117.046|tijuana||benito juarez;benito juarez stadium;benito juarez sports complex;estadio benito juarez;deportivo benito juarez;unidad benito juarez;sports complex benito juarez;unidad deportiva
El Barretal|shelter|32.478|-116.887|tijuana||barretal;albergue el barretal;barretal shelter
Casa del Migrante Tijuana|shelter|32.52|-117.03|tijuana||casa del migrante en tijuana;casa del migrante de tijuana;casa del migrante;casa migrante;kay migran;casa do migrante;maison du migrant
Desayunador Salesiano|shelter|32.537|-117.033|tijuana||padre chava;desayunador del padre chava;padre chava tijuana;desayunador padre chava
Instituto Madre Asunta|shelter|32.52|-117.035|tijuana||madre asunta
Embajadores de Jesús|shelter|32.49|-117.09|tijuana||albergue embajadores de jesus;cañon del alacran;alacran;cañón alacrán
Ágape|shelter|32.45|-117.04|tijuana||mision agape;albergue agape;agape mision mundial
Pro Amore Dei|shelter|32.5|-117.03|tijuana||albergue pro amore dei
El Alacrán|district|32.49|-117.09|tijuana||
Espacio Migrante|shelter|32.53|-117.03|tijuana||
Central de Tijuana|bus-station|32.522|-116.951|tijuana||central camionera de tijuana;central de autobuses de tijuana;terminal de tijuana;tijuana bus station;central camionera tijuana;terminal tijuana
Colonia Libertad|district|32.54|-117.01|tijuana||la libertad tijuana;libertad tijuana;col libertad
Playas de Tijuana|district|32.53|-117.12|tijuana|100|playas;playas tijuana
El Bordo Tijuana|river-bank|32.54|-117.035|tijuana||el bordo de tijuana;canalizacion;el canal de tijuana;la canalizacion del rio
Otay Tijuana|district|32.54|-116.95|tijuana||colonia otay
Little Haiti|district|32.49|-117.08|tijuana||ti ayiti;pequeña haiti;petite haiti;pequeno haiti
Rosarito|city|32.36|-117.05|baja-california|100|playas de rosarito
Ensenada|city|31.87|-116.6|baja-california|330|
Valle de las Palmas|village|32.37|-116.61|baja-california||
Nido de las Águilas|district|32.54|-116.89|tijuana||
Ciénega de Flores|town|25.95|-100.19|nuevo-leon|25|
Km 26 Nuevo Laredo|checkpoint|27.27|-99.63|nuevo-laredo||km 26;kilometro 26;garita km 26;garita del 26;el 26
Central de Nuevo Laredo|bus-station|27.47|-99.52|nuevo-laredo||central de autobuses de nuevo laredo;terminal de nuevo laredo;teminal nuevo laredo;central camionera de nuevo laredo;nuevo laredo bus station;terminal nuevo laredo;central nuevo laredo
Central de Saltillo|bus-station|25.39|-100.99|saltillo||central de autobuses de saltillo;terminal de saltillo;central camionera de saltillo
Central de Piedras Negras|bus-station|28.69|-100.53|piedras-negras||central de autobuses de piedras negras;terminal de piedras negras;central camionera de piedras negras
Central de Acuña|bus-station|29.32|-100.94|ciudad-acuna||central de ciudad acuña;terminal de acuña
Central de Chihuahua|bus-station|28.59|-106.02|chihuahua||terminal de chihuahua
Central de Mexicali|bus-station|32.63|-115.45|mexicali||terminal de mexicali
Central de Nogales|bus-station|31.29|-110.94|nogales-mx||terminal de nogales;nogales bus station;central camionera de nogales
Central de Hermosillo|bus-station|29.1|-110.94|hermosillo||terminal de hermosillo
Casa Betania Santa Martha|shelter|32.65|-115.47|mexicali||casa betania mexicali
Casa Betania Piedras Negras|shelter|28.7|-100.53|piedras-negras||casa betania
Albergue Emaús Acuña|shelter|29.32|-100.92|ciudad-acuna||casa emaus;casa del migrante emaus;emaus
Albergue San Luisito|shelter|31.86|-112.85|sonoyta||san luisito
Centro Comunitario de Ayuda a Migrantes Altar|shelter|30.71|-111.83|altar||ccamyn;ccam altar
Gimnasio Los Ébanos|shelter|25.87|-97.5|matamoros||los ebanos matamoros;gimnasio los ebanos
Alberca Chávez|shelter|25.89|-97.5|matamoros||
Albergue Bugambilias|shelter|25.87|-97.5|matamoros||bugambilias
Dulce Refugio|shelter|25.88|-97.5|matamoros||albergue dulce refugio
Km 22 Matamoros|checkpoint|25.68|-97.58|matamoros||km 22;garita km 22;garita del 22;kilometro 22
Garita del 30 Juárez|checkpoint|31.45|-106.44|ciudad-juarez||km 30;garita km 30;precos
Km 72 Juárez|checkpoint|31.1|-106.5|ciudad-juarez||km 72
Las Yescas|village|25.7|-97.9|tamaulipas||
Jiménez Tamaulipas|town|24.22|-98.48|tamaulipas|5|santander jimenez
Soto la Marina|town|23.77|-98.21|tamaulipas|10|
Altamira|city|22.39|-97.94|tamaulipas|60|
General Bravo|town|25.8|-99.17|nuevo-leon|5|
Cadereyta|city|25.58|-99.98|nuevo-leon|80|
Cerralvo|town|26.09|-99.61|nuevo-leon|7|
Montemorelos|town|25.19|-99.83|nuevo-leon|45|
Linares|city|24.86|-99.57|nuevo-leon|60|
La Gloria NL|checkpoint|26.9|-99.9|nuevo-leon||la gloria nuevo leon
Hidalgo Coahuila|town|27.79|-99.88|coahuila|1|
Nueva Ciudad Guerrero|town|26.57|-99.23|tamaulipas|3|
Jiménez Coahuila|town|29.07|-100.68|coahuila|3|
Zaragoza Coahuila|town|28.48|-100.92|coahuila|9|
Morelos Coahuila|town|28.41|-100.88|coahuila|5|
Múzquiz|town|27.88|-101.52|coahuila|35|
Presa de la Amistad|bridge|29.45|-101.06|ciudad-acuna||amistad dam;presa la amistad;amistad
Praxedis G. Guerrero|town|31.37|-106.01|chihuahua-state|2|praxedis
Guadalupe Distrito Bravos|town|31.39|-106.1|chihuahua-state|3|guadalupe distrito bravo
El Porvenir#el-porvenir-chih|village|31.25|-105.85|chihuahua-state|1|porvenir chihuahua
Ascensión|town|31.09|-107.99|chihuahua-state|13|
Nuevo Casas Grandes|city|30.41|-107.91|chihuahua-state|55|casas grandes
Lomas de Poleo|district|31.78|-106.57|ciudad-juarez||poleo
Puente Negro Ferrocarril|bridge|31.747|-106.488|ciudad-juarez||puente del tren juarez;puente ferroviario juarez;black bridge
Albergue Vida|shelter|31.66|-106.4|ciudad-juarez||
Casa Oscar Romero|shelter|31.7|-106.4|ciudad-juarez||
Pan de Vida|shelter|31.76|-106.53|ciudad-juarez||albergue pan de vida
Aeropuerto de Juárez|airport|31.636|-106.429|ciudad-juarez||abraham gonzalez
Aeropuerto de Tijuana|airport|32.541|-116.97|tijuana||tijuana airport;aeroport de tijuana;aeroporto de tijuana;ayewopo tijwana;cbx;cross border xpress
Aeropuerto de Monterrey|airport|25.779|-100.107|monterrey||
Aeropuerto de Reynosa|airport|26.009|-98.229|reynosa||
Aeropuerto de Tapachula|airport|14.794|-92.37|tapachula||
Campamento del Río Reynosa|camp|26.096|-98.27|reynosa||campamento rio reynosa;campamento del rio;river camp;acampamento do rio;campamento a la orilla del rio;camp du fleuve;kan rio;campamento de reynosa;kan reynosa;camp de reynosa;reynosa camp;acampamento de reynosa
Garita Tecate|port-of-entry|32.576|-116.627|tecate||tecate port of entry
Garita Los Algodones|port-of-entry|32.717|-114.728|los-algodones||andrade port of entry;andrade
Garita San Luis Río Colorado|port-of-entry|32.488|-114.784|san-luis-rio-colorado||san luis port of entry
Garita Naco|port-of-entry|31.334|-109.948|naco||
Garita Agua Prieta|port-of-entry|31.334|-109.56|agua-prieta||raul castro port of entry;douglas port of entry;douglas poe
Garita Sonoyta|port-of-entry|31.88|-112.817|sonoyta||
Puerto Peñasco|city|31.32|-113.54|sonora|60|rocky point;penasco
Cananea|city|30.98|-110.29|sonora|33|
Sáric|town|31.12|-111.38|sonora|1|saric
Tres Bellotas|jungle|31.41|-111.36|sasabe||tres bellotas wall camp;tres bellotas ranch
Pitiquito|town|30.68|-112.06|sonora|5|
Navojoa|city|27.08|-109.44|sonora|120|
La Salada|checkpoint|32.3|-115.6|mexicali||laguna salada
Maneadero|town|31.72|-116.57|ensenada|40|
Ojos Negros|village|31.91|-116.27|ensenada|2|
San Quintín|town|30.56|-115.94|baja-california|10|
Flamingos#flamingos-tijuana|shelter|32.49|-116.93|tijuana||centro de alto aforo flamingos;flamingos
Casa Arcoíris|shelter|32.52|-117.03|tijuana||casa arcoiris
La Morita|district|32.48|-116.87|tijuana||
Mariano Matamoros Tijuana|district|32.47|-116.88|tijuana||
Cinco y Diez|plaza|32.5|-116.96|tijuana||5 y 10;cinco y 10
Hongo|town|32.51|-116.3|tecate|8|el hongo
`;
