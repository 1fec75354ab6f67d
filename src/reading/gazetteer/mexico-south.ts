/** Mexico from the Suchiate and the Usumacinta to Puebla. Row format: rows.ts. */
export const MEXICO_SOUTH = `
México#mexico|country|23.6|-102.5|=MX|128000|mexique;meksik;republica mexicana;mexico country;mejico;meksiko;mx
Chiapas|region|16.5|-92.5|mexico|5500|chiapa;tchiapas;chyapas;chyapa;chapas
Oaxaca State#oaxaca-state|region|17.0|-96.5|mexico|4100|estado de oaxaca
Tabasco|region|18.0|-92.6|mexico|2400|tabasco mexico
Veracruz State#veracruz-state|region|19.2|-96.4|mexico|8000|estado de veracruz
Puebla State#puebla-state|region|19.0|-97.9|mexico|6500|estado de puebla
Tapachula|city|14.9|-92.26|chiapas|350|tapachula chiapas;tapa;tapachulas;tapatchoula;tapatchula;tapachola;tapacula;tapachoula;tapachula de cordova;tapaxula;tapachulla;tapachoulas
Siglo XXI|station|14.93|-92.27|tapachula||siglo 21;estacion migratoria siglo xxi;estacion siglo xxi;la siglo xxi;la siglo 21;siglo veintiuno;siglo xxi tapachula;estacion migratoria;feria mesoamericana;la estacion migratoria;siglo vintiun;detention siglo xxi;centre siglo xxi;station migratoire;station migratoire de tapachula;estacion siglo 21;sentwal syek;siglo;estasyon migrasyon
COMAR Tapachula|office|14.907|-92.262|tapachula||comar;la comar;comar de tapachula;oficina comar;comar office;oficinas de comar;biwo comar;bureau comar;bureau de la comar;komar;biwo komar
INM Tapachula|office|14.905|-92.263|tapachula||inm;inami;instituto nacional de migracion;oficina inm;inm office;migracion tapachula;las vegas inm;oficina las vegas;fraccionamiento las vegas;las vegas;oficina de las vegas;oficinas de las vegas;inm las vegas;colonia las vegas;migracao de tapachula
ACNUR Tapachula|office|14.908|-92.258|tapachula||acnur;unhcr;oficina acnur;hcr
Parque Bicentenario#bicentenario-tapachula|plaza|14.9|-92.257|tapachula||bicentenario;bicentennial park;pak bicentenario;parc bicentenario;bicentenario park;parc du bicentenaire
Parque Miguel Hidalgo|plaza|14.906|-92.263|tapachula||parque central tapachula;parque hidalgo tapachula;parque central de tapachula;parque hidalgo;miguel hidalgo park;parque central miguel hidalgo
Parque Ecológico Tapachula|plaza|14.92|-92.27|tapachula||parque ecologico;parque los cerritos;ecoparque;ecologico;el ecologico;la ecologica;parque ecologica
Terminal de Tapachula|bus-station|14.908|-92.249|tapachula||terminal tapachula;tèminal tapachula;ado tapachula;occ tapachula;terminal occ tapachula;tapachula bus station;tapachula terminal;central de autobuses de tapachula;gare de tapachula;rodoviaria de tapachula;central camionera de tapachula
Estadio Olímpico Tapachula|camp|14.888|-92.272|tapachula||estadio olimpico;estadio olimpico de tapachula;olympic stadium tapachula
Albergue Belén|shelter|14.901|-92.29|tapachula||belen;albergue belen tapachula;refuge belen;albergue diocesano belen;shelter belen
Albergue Jesús El Buen Pastor|shelter|14.87|-92.27|tapachula||jesus el buen pastor;buen pastor;albergue buen pastor;el buen pastor;jesus el buen pastor del pobre y el migrante;albergue el buen pastor;bon gadò
Hospitalidad y Solidaridad|shelter|14.857|-92.276|tapachula||albergue hospitalidad y solidaridad;hospitalidad solidaridad;hospitalidad;hospitalidad shelter;albergue hospitalidad
Fray Matías|office|14.907|-92.265|tapachula||fray matias de cordova;centro de derechos humanos fray matias
Viva México|checkpoint|14.86|-92.31|tapachula||garita viva mexico;caseta viva mexico
Ciudad Hidalgo|town|14.68|-92.15|chiapas|20|cd hidalgo;ciudad hidalgo chiapas;hidalgo chiapas;sidad idalgo;ciudad idalgo
Suchiate|district|14.67|-92.16|chiapas|44|municipio de suchiate;municipio suchiate
Paso del Coyote|plaza|14.677|-92.147|ciudad-hidalgo||el coyote;el palenque suchiate;paso el palenque;paso limon;paso los rojos
Talismán|port-of-entry|14.97|-92.15|tuxtla-chico||puente talisman;garita talisman
Tuxtla Chico|town|14.94|-92.17|chiapas|10|
Cacahoatán|town|14.99|-92.17|chiapas|20|
Metapa|town|14.83|-92.19|chiapas|5|metapa de dominguez
Frontera Hidalgo|town|14.78|-92.18|chiapas|5|
Puerto Madero#puerto-chiapas|town|14.71|-92.42|tapachula|10|puerto chiapas
Álvaro Obregón Chiapas|village|14.83|-92.36|tapachula||alvaro obregon
Huehuetán|town|15.02|-92.38|chiapas|8|huehuetan estacion;garita huehuetan;caseta huehuetan;el manguito;garita el manguito
Huixtla|town|15.14|-92.47|chiapas|35|huistla;uistla;huizla;wixtla;huxtla;uixtla;wistla;huixla;huiztla;huitxla
Villa Comaltitlán|town|15.22|-92.58|chiapas|9|comaltitlan;villacomaltitlan
Escuintla#escuintla-chiapas|town|15.32|-92.66|chiapas|10|escuintla chiapas
Acapetahua|town|15.28|-92.69|chiapas|6|acapetagua
Acacoyagua|town|15.34|-92.67|chiapas|8|
Mapastepec|town|15.44|-92.89|chiapas|20|mapaste;mapaxtepec;mapastepeck;mapas
Pijijiapan|town|15.69|-93.21|chiapas|17|piji;pijijapan;pijiapan;pijijiapam;pijihiapan
Tonalá#tonala-chiapas|town|16.09|-93.75|chiapas|36|tonala chiapas
Arriaga|town|16.24|-93.9|chiapas|26|ariaga;arriaga chiapas;aryaga;arryaga
La Concordia|town|16.12|-92.69|chiapas|9|
Tuxtla Gutiérrez|city|16.75|-93.12|chiapas|580|tuxtla;tuxtlas
San Cristóbal de las Casas|city|16.74|-92.64|chiapas|185|sancris;san cris;san cristobal
Comitán|city|16.25|-92.13|chiapas|115|comitan de dominguez
Frontera Comalapa|town|15.66|-92.14|chiapas|22|comalapa
Ciudad Cuauhtémoc#ciudad-cuauhtemoc-chiapas|port-of-entry|15.67|-91.99|frontera-comalapa||cd cuauhtemoc
La Trinitaria|town|16.12|-92.05|chiapas|10|
Motozintla|town|15.37|-92.25|chiapas|25|
Carmen Xhan|port-of-entry|16.04|-91.8|la-trinitaria||
Ocosingo|town|16.91|-92.1|chiapas|47|
Palenque|town|17.51|-91.98|chiapas|52|palenke;palenque chiapas;palanque;palenk
Casa del Caminante Palenque|shelter|17.51|-91.99|palenque||casa del caminante;jtatic samuel;albergue palenque
Pakal-Ná|district|17.54|-92.0|palenque||pakalna
Salto de Agua|town|17.56|-92.34|chiapas|7|
Corozal|port-of-entry|16.82|-90.89|chiapas||frontera corozal
Benemérito de las Américas|town|16.52|-90.65|chiapas|8|benemerito
Catazajá|checkpoint|17.73|-92.01|chiapas|3|playas de catazaja
Tenosique|town|17.47|-91.42|tabasco|35|tenosike;tenosique tabasco;tenozique;tinosique;tenosic;tenosiqe
La 72|shelter|17.47|-91.43|tenosique||albergue la 72;la setenta y dos;la72;la 72 shelter;hogar refugio la 72;la 72 tenosique;casa la 72;refij la 72;refuge la 72;albergue 72
El Ceibo México|port-of-entry|17.27|-91.0|tenosique||el ceibo tabasco
Emiliano Zapata Tabasco|town|17.74|-91.76|tabasco|20|
Macuspana|town|17.76|-92.6|tabasco|32|
Villahermosa|city|17.99|-92.93|tabasco|360|villaermosa;villa hermosa;vilaermosa;villa;villahermoza;vilahermosa
Oasis de Paz Amparito|shelter|17.98|-92.93|villahermosa||albergue amparito;amparito;oasis de paz
Cárdenas#cardenas-tabasco|city|18.0|-93.37|tabasco|92|cardenas tabasco
Huimanguillo|town|17.83|-93.39|tabasco|27|
Chontalpa|village|17.67|-93.48|tabasco|3|estacion chontalpa
Frontera#frontera-tabasco|town|18.53|-92.65|tabasco|22|frontera centla;frontera tabasco
Candelaria#candelaria-campeche|town|18.18|-91.04|mexico|10|candelaria campeche
Ciudad del Carmen|city|18.65|-91.83|mexico|190|
Campeche|city|19.84|-90.52|mexico|250|
Mérida#merida-mx|city|20.97|-89.62|mexico|920|merida yucatan
Cancún|city|21.16|-86.85|mexico|890|kankoun
Chetumal|city|18.5|-88.3|mexico|170|
Coatzacoalcos|city|18.14|-94.44|veracruz-state|210|coatza;coatzacualcos;koatza;coatsacoalcos;coatzacoalco
Las Choapas|town|17.91|-94.1|veracruz-state|42|choapas
Agua Dulce|town|18.14|-94.14|veracruz-state|36|agua dulce veracruz
Minatitlán|city|17.99|-94.55|veracruz-state|110|mina titlan
Acayucan|town|17.95|-94.91|veracruz-state|50|acayuca;estacion migratoria acayucan;akayukan
Jesús Carranza|town|17.44|-95.03|veracruz-state|5|
Medias Aguas|village|17.68|-94.98|veracruz-state||media agua;medias agua
Sayula de Alemán|town|17.88|-94.96|veracruz-state|14|sayula
Isla#isla-veracruz|town|18.03|-95.53|veracruz-state|26|isla veracruz
Loma Bonita|town|18.11|-95.88|oaxaca-state|31|
Tierra Blanca|city|18.45|-96.36|veracruz-state|47|terre blanche veracruz
Córdoba#cordoba-mx|city|18.89|-96.93|veracruz-state|140|cordoba veracruz
Amatlán de los Reyes|town|18.85|-96.92|veracruz-state|8|amatlan;la patrona;las patronas
Orizaba|city|18.85|-97.1|veracruz-state|120|
Puerto de Veracruz|city|19.18|-96.13|veracruz-state|430|veracruz;veracruz puerto;verakruz;boca del rio
Xalapa|city|19.54|-96.92|veracruz-state|440|jalapa;xalapa veracruz
Poza Rica|city|20.53|-97.45|veracruz-state|180|
Tuxpan|city|20.96|-97.4|veracruz-state|90|tuxpan veracruz
San Pedro Tapanatepec|town|16.37|-94.19|oaxaca-state|8|tapanatepec;tapana;sao pedro tapanatepec;tapanatepek;tapanatepe;san pedro tapana;tapanatepeq
Chahuites|town|16.29|-94.19|oaxaca-state|10|chauites
San Francisco Ixhuatán|town|16.35|-94.48|oaxaca-state|6|ixhuatan
Santo Domingo Zanatepec|town|16.48|-94.35|oaxaca-state|5|zanatepec;sanatepec
Santiago Niltepec|town|16.55|-94.61|oaxaca-state|4|niltepec
Santo Domingo Ingenio|town|16.59|-94.76|oaxaca-state|6|el ingenio
La Ventosa|village|16.55|-94.95|oaxaca-state|5|ventosa
La Venta Oaxaca|village|16.58|-94.82|oaxaca-state||la venta
Juchitán|city|16.43|-95.02|oaxaca-state|90|juchitan de zaragoza;juchi;juchitan oaxaca;joutchitan;xuchitan;juxitan
Ixtepec|town|16.56|-95.1|oaxaca-state|26|ciudad ixtepec;istepec;cd ixtepec;ixtepek;ixtepeque
Hermanos en el Camino|shelter|16.565|-95.1|ixtepec||albergue hermanos en el camino;albergue de ixtepec;albergue ixtepec;albergue solalinde;solalinde
Tehuantepec|town|16.32|-95.24|oaxaca-state|43|santo domingo tehuantepec
Istmo de Tehuantepec|region|16.6|-95.0|oaxaca-state|600|el istmo;istmo
Salina Cruz|city|16.18|-95.2|oaxaca-state|78|
Matías Romero|town|16.88|-95.04|oaxaca-state|20|matiaz romero
San Pedro Pochutla|town|15.74|-96.47|oaxaca-state|14|pochutla
Puerto Escondido|town|15.87|-97.07|oaxaca-state|30|
Huatulco|town|15.77|-96.13|oaxaca-state|20|bahias de huatulco
Miahuatlán|town|16.33|-96.6|oaxaca-state|25|
San Pedro Totolápam|town|16.67|-96.3|oaxaca-state|3|totolapam;totolapan
Mitla|town|16.92|-96.36|oaxaca-state|8|san pablo villa de mitla
Oaxaca|city|17.06|-96.72|oaxaca-state|270|oaxaca de juarez;waxaca;waaka;oaxaca city;oaxaca ciudad;wahaka;ciudad de oaxaca
Huajuapan|town|17.8|-97.78|oaxaca-state|54|huajuapan de leon
Tuxtepec|city|18.09|-96.12|oaxaca-state|102|
Tehuacán|city|18.46|-97.39|puebla-state|280|
Puebla|city|19.04|-98.2|puebla-state|1500|puebla de zaragoza;pwebla;pouebla;puebla mexico
CAPU Puebla|bus-station|19.071|-98.208|puebla||capu;la capu;central de autobuses de puebla
Apizaco|city|19.42|-98.14|mexico|80|apizaco tlaxcala
La Sagrada Familia Apizaco|shelter|19.42|-98.13|apizaco||albergue la sagrada familia;sagrada familia;sagrada familia en apizaco
Tlaxcala|city|19.32|-98.24|mexico|100|
Acapulco|city|16.86|-99.88|mexico|660|
Chilpancingo|city|17.55|-99.5|mexico|225|
Cuernavaca|city|18.92|-99.23|mexico|340|
Río Coatán|river|14.88|-92.28|tapachula||coatan;coatan river;rivye coatan
Río Huixtla|river|15.12|-92.48|huixtla||
Costa de Chiapas|region|15.5|-93.1|chiapas||la costa chiapas;chiapas coast
La Bestia|train|17.5|-95.0|mexico||bestia;the beast;la bete;tren de carga;el tren de la muerte;tren la bestia;tren bestia;freight train;the freight train;a besta
Tren Interoceánico|train|16.9|-95.0|mexico||interoceanico
COMAR Tenosique|office|17.476|-91.43|tenosique||comar
COMAR Palenque|office|17.51|-91.98|palenque||comar
COMAR Acayucan|office|17.95|-94.91|acayucan||comar
COMAR Oaxaca|office|17.07|-96.72|oaxaca||comar
Estación Migratoria Acayucan|station|17.96|-94.93|acayucan||estacion migratoria de acayucan;estacion migratoria
Estación Migratoria Tenosique|station|17.47|-91.42|tenosique||estacion migratoria
Casa del Migrante de Arriaga|shelter|16.235|-93.9|arriaga||hogar de la misericordia;casa del migrante hogar de la misericordia;casa del migrante;albergue de arriaga
Albergue de Chahuites|shelter|16.29|-94.19|chahuites||centro de ayuda chahuites
Las Patronas|shelter|18.85|-96.87|amatlan-de-los-reyes||patronas;la patrona
Casa del Migrante Monseñor Guillermo Ranzahuer|shelter|17.86|-94.8|coatzacoalcos||casa del migrante oluta
Oluta|town|17.93|-94.9|acayucan|15|
Echegaray|checkpoint|15.73|-93.25|pijijiapan||garita echegaray;el echegaray
El Manguito|checkpoint|15.0|-92.4|huehuetan||garita el manguito;cupape
La Arrocera|village|15.14|-92.45|huixtla||arrocera;la rosera
Tres Picos|town|15.87|-93.54|tonala-chiapas|5|
Cabeza de Toro|village|15.92|-93.8|tonala-chiapas|2|
Puerto Arista|village|15.93|-93.81|tonala-chiapas|1|
Ulapa|village|15.2|-92.6|villa-comaltitlan||
Huehuetán Estación|village|15.0|-92.4|huehuetan|3|
Unión Juárez|town|15.06|-92.08|chiapas|3|
Mazatán|town|14.87|-92.45|chiapas|7|
Mazapa de Madero|town|15.38|-92.18|chiapas|1|
Amatenango de la Frontera|town|15.43|-92.12|chiapas|2|
Chicomuselo|town|15.75|-92.28|chiapas|7|
Jaltenango|town|15.87|-92.72|chiapas|12|
Chiapa de Corzo|city|16.71|-93.02|chiapas|55|
Cintalapa|city|16.69|-93.72|chiapas|50|cintalapa de figueroa
Berriozábal|town|16.8|-93.27|chiapas|35|
Ocozocoautla|town|16.76|-93.37|chiapas|45|ocozo;coita
Rizo de Oro|village|16.3|-94.0|arriaga|1|
Reforma de Pineda|town|16.4|-94.46|oaxaca-state|3|
Unión Hidalgo|town|16.47|-94.83|oaxaca-state|12|
El Espinal|town|16.49|-95.04|oaxaca-state|8|
Juchitán Crucero#crucero-juchitan|plaza|16.44|-95.02|juchitan||crucero de juchitan;el crucero juchitan
Jalapa del Marqués|town|16.44|-95.44|oaxaca-state|9|
El Camarón Yautepec|village|16.55|-96.03|oaxaca-state|1|el camaron
San Dionisio Ocotepec|town|16.8|-96.4|oaxaca-state|3|
Tlacolula|town|16.95|-96.48|oaxaca-state|14|tlacolula de matamoros
San José del Pacífico|village|16.17|-96.5|oaxaca-state|1|
Sarabia|village|17.06|-95.05|oaxaca-state|2|
Palomares|village|17.14|-95.06|oaxaca-state|2|
Donají|village|17.22|-95.05|oaxaca-state|1|donaji
Nochixtlán|town|17.46|-97.22|oaxaca-state|15|
Central de Oaxaca|bus-station|17.07|-96.71|oaxaca||ado oaxaca;ado de oaxaca;terminal de la ado en oaxaca;central de segunda oaxaca
Suchilquitongo|checkpoint|17.25|-96.87|oaxaca-state||caseta huitzo;huitzo
Nanchital|town|18.07|-94.41|veracruz-state|28|
Cosoleacaque|town|18.0|-94.63|veracruz-state|60|
Juan Rodríguez Clara|town|18.0|-95.4|veracruz-state|12|
Cosamaloapan|town|18.37|-95.8|veracruz-state|30|
Fortín de las Flores|town|18.9|-97.0|veracruz-state|25|fortin
Maltrata|town|18.81|-97.28|veracruz-state|12|
Cumbres de Maltrata|road|18.78|-97.3|veracruz-state||
San Andrés Tuxtla|city|18.45|-95.21|veracruz-state|65|
Teapa|town|17.55|-92.95|tabasco|27|
El Triunfo Balancán|town|17.92|-91.17|tabasco|6|
Balancán|town|17.8|-91.54|tabasco|14|
Escárcega|town|18.61|-90.74|campeche-state|32|
`;
