/** Guatemala and Belize, from the Honduran crossings to the Suchiate and the Usumacinta. Row format: rows.ts. */
export const GUATEMALA = `
Guatemala|country|15.5|-90.3|=GT|17500|gwatemala;guate pais;guatemala country;republica de guatemala
Belize|country|17.2|-88.7|=BZ|400|belice
Ciudad de Guatemala|city|14.63|-90.51|guatemala|1000|guatemala city;guate;ciudad guatemala;la capital guatemala;guatemala ciudad;vil gwatemala;cidade da guatemala;guatemala capital
Zona 1#zona-1-guatemala|district|14.64|-90.513|ciudad-de-guatemala||zona uno
Zona 18#zona-18-guatemala|district|14.67|-90.45|ciudad-de-guatemala||
Centra Norte|bus-station|14.65|-90.45|ciudad-de-guatemala||terminal centra norte;centranorte
Centra Sur|bus-station|14.57|-90.55|ciudad-de-guatemala||terminal centra sur;centrasur
El Trébol|plaza|14.62|-90.54|ciudad-de-guatemala||trebol;calzada roosevelt
Casa del Migrante Guatemala|shelter|14.638|-90.512|ciudad-de-guatemala||casa del migrante de guatemala;casa del migrante zona 1;casa del migrante
La Aurora|airport|14.583|-90.527|ciudad-de-guatemala||aeropuerto la aurora;fuerza aerea guatemalteca
Villa Nueva#villa-nueva-gt|city|14.53|-90.59|guatemala|430|villa nueva guatemala
Mixco|city|14.63|-90.61|guatemala|470|
Chiquimula|city|14.8|-89.55|guatemala|60|
Esquipulas|town|14.57|-89.35|guatemala|35|esquipula;eskipulas;esquipulaz;eskipoulas;skipulas
Casa del Migrante Esquipulas|shelter|14.566|-89.35|esquipulas||casa del migrante san jose;casa del migrante de esquipulas;casa del migrante
Agua Caliente Guatemala|port-of-entry|14.44|-89.24|esquipulas||agua caliente guate
Vado Hondo|checkpoint|14.75|-89.5|chiquimula||vadohondo
Zacapa|city|14.97|-89.53|guatemala|50|
Río Hondo|town|15.04|-89.59|zacapa|8|rio hondo zacapa
El Cinchado|port-of-entry|15.6|-88.4|izabal||cinchado;entre rios;entre rios izabal
Izabal|region|15.5|-88.9|guatemala|400|
Puerto Barrios|city|15.73|-88.59|izabal|60|pto barrios
Morales|town|15.48|-88.83|izabal|20|morales izabal
Río Dulce|town|15.66|-89.0|izabal|5|fronteras rio dulce
Livingston|town|15.83|-88.75|izabal|17|
Poptún|town|16.33|-89.42|peten|20|
Petén|region|16.9|-90.0|guatemala|550|
Flores|town|16.93|-89.89|peten|15|flores peten;isla de flores
Santa Elena#santa-elena-peten|town|16.91|-89.88|peten|30|santa elena peten;santa elena de la cruz;terminal de santa elena
El Naranjo|village|17.22|-90.8|peten|5|naranjo peten;el naranjo peten;naranjo
El Ceibo|port-of-entry|17.26|-90.98|peten||ceibo;el seibo;ceibo border;el ceibo guatemala
La Técnica|village|16.85|-90.95|peten||la tecnica agropecuaria
Bethel|village|16.81|-90.83|peten||bethel peten;betel
Sayaxché|town|16.52|-90.19|peten|15|
Melchor de Mencos|town|17.07|-89.15|peten|15|melchor
Cobán|city|15.47|-90.37|guatemala|80|
Huehuetenango|city|15.32|-91.47|guatemala|120|huehue;weweltenango
La Mesilla|port-of-entry|15.63|-91.98|huehuetenango||mesilla;mesilla border;la mesiya
Gracias a Dios frontera#gracias-a-dios-gt|port-of-entry|16.06|-91.65|huehuetenango||gracias a dios huehuetenango
Nentón|town|15.8|-91.75|huehuetenango|5|
Quetzaltenango|city|14.83|-91.52|guatemala|180|xela;quezaltenango;xelaju
San Marcos#san-marcos-gt|region|14.96|-91.79|guatemala|1000|san marcos guatemala;departamento de san marcos
Malacatán|town|14.91|-92.06|san-marcos-gt|25|
El Carmen|port-of-entry|14.87|-92.11|malacatan||el carmen frontera
Tecún Umán|town|14.68|-92.14|san-marcos-gt|35|tecun;tekun uman;tecum uman;tecun human;tekoun ouman;tecum;tecunuman;tekoun uman;ayutla guatemala;tecoun ouman;tekun
Casa del Migrante Tecún Umán|shelter|14.682|-92.143|tecun-uman||casa del migrante de tecun uman;casa del migrante tecun;casa del migrante
Puente Rodolfo Robles|bridge|14.682|-92.148|tecun-uman||rodolfo robles;rodolfo robles bridge;puente internacional rodolfo robles;puente suchiate 1;puente suchiate i;puente suchiate;suchiate bridge;pon suchiate;pont suchiate;pon swachat;ponte suchiate
Puente Suchiate II|bridge|14.68|-92.155|tecun-uman||puente suchiate 2;suchiate 2;suchiate ii;puente luis cabrera
Retalhuleu|city|14.54|-91.68|guatemala|40|reu
Coatepeque|city|14.7|-91.86|guatemala|50|
Mazatenango|city|14.53|-91.5|guatemala|60|mazate
Escuintla#escuintla-gt|city|14.3|-90.79|guatemala|110|escuintla guatemala
Pedro de Alvarado|port-of-entry|13.86|-90.1|guatemala||ciudad pedro de alvarado
Jutiapa|city|14.29|-89.9|guatemala|50|
Antigua Guatemala|town|14.56|-90.73|guatemala|45|
Río Usumacinta|river|16.9|-91.0|peten||usumacinta river;usumacinta;rivyè usumacinta;rivière usumacinta
Río Suchiate|river|14.68|-92.15|tecun-uman||suchiate river;el suchiate;rivyè suchiate;rivière suchiate;fleuve suchiate;rivyè sousyat
Jocotán|town|14.82|-89.39|chiquimula|8|
Champerico|town|14.3|-91.91|retalhuleu|10|
El Rancho|town|14.92|-90.0|guatemala|10|
Sanarate|town|14.79|-90.19|guatemala|20|
Benque Viejo|town|17.07|-89.14|belize|7|benque
Chetumal Frontera|port-of-entry|18.49|-88.4|belize||subteniente lopez;santa elena belice
San José Acatempa|town|14.27|-90.13|guatemala|5|
Entre Ríos#entre-rios-gt|town|15.62|-88.5|izabal|5|entre rios izabal
Quetzaltepeque|town|14.63|-89.44|chiquimula|5|
Ipala|town|14.62|-89.62|chiquimula|8|
San Pedro Sacatepéquez#san-pedro-sm|town|14.97|-91.78|san-marcos-gt|20|
Ayutla|town|14.68|-92.14|tecun-uman||ciudad tecun uman
Catarina#catarina-gt|town|14.85|-92.08|san-marcos-gt|5|
El Rodeo#el-rodeo-gt|town|14.92|-91.97|san-marcos-gt|4|
Pajapita|town|14.72|-92.03|san-marcos-gt|6|
Ocós|town|14.51|-92.19|san-marcos-gt|2|
La Blanca#la-blanca-gt|village|14.57|-92.14|san-marcos-gt|1|
La Democracia#la-democracia-gt|town|15.63|-91.88|huehuetenango|5|la democracia huehuetenango
Camojá|village|15.65|-91.85|huehuetenango|2|camoja
Balsas del Suchiate|river-bank|14.681|-92.149|tecun-uman||balsas;las balsas;paso de balsas;el balsadero;balsadero;paso limon;paso palenque;paso los cocos
Paso del Armadillo|river-bank|14.67|-92.16|ciudad-hidalgo||paso armadillo;el armadillo;paso el armadillo
Terminal de Zona 4|bus-station|14.617|-90.518|ciudad-de-guatemala||terminal de la zona 4;la terminal zona 4
Albergue Refugio de la Niñez|shelter|14.63|-90.51|ciudad-de-guatemala||refugio de la niñez
Cuilapa|town|14.28|-90.3|guatemala|15|
Barberena|town|14.31|-90.36|guatemala|20|
Jalpatagua|town|14.14|-90.0|jutiapa|5|
Moyuta|town|14.04|-90.08|jutiapa|5|
`;
