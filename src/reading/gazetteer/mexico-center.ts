/** Mexico from the capital to the Bajío and the railway junctions. Row format: rows.ts. */
export const MEXICO_CENTER = `
Ciudad de México|city|19.43|-99.13|mexico|9200|cdmx;mexico city;df;d.f.;distrito federal;la capital;mexico df;mexico d.f.;cd de mexico;cidade do mexico;vil meksik;meksik siti;mexico ciudad;mexique ville;mexico siti;cd mexico;ciudad mexico;vil mexico;cdmx mexico
Tláhuac|district|19.28|-99.0|ciudad-de-mexico|390|bosque de tlahuac;campamento tlahuac;albergue tlahuac;tlahuac camp;tlahuak;cafemin tlahuac;kan tlahuac;camp tlahuac
La Merced|district|19.426|-99.124|ciudad-de-mexico||la merced cdmx;barrio de la merced;metro merced;soledad;la soledad;plaza de la soledad;iglesia de la soledad;campamento la soledad;plaza la soledad
Vallejo|district|19.49|-99.15|ciudad-de-mexico||campamento vallejo;vallejo camp;vias de vallejo;colonia vallejo;kan vallejo;camp vallejo;camp de vallejo;acampamento vallejo
Central del Norte|bus-station|19.479|-99.141|ciudad-de-mexico||rodoviaria do norte;gare du nord;terminal del norte;central de autobuses del norte;terminal de autobuses del norte;central camionera del norte;northern bus terminal;central norte;mexico norte;terminal norte;tèminal nò;gare du nord mexico;terminal central del norte;autobuses del norte
TAPO|bus-station|19.43|-99.114|ciudad-de-mexico||la tapo;terminal tapo;san lazaro
Terminal Poniente|bus-station|19.398|-99.2|ciudad-de-mexico||terminal observatorio;observatorio;central poniente
Tasqueña|bus-station|19.342|-99.14|ciudad-de-mexico||taxqueña;terminal tasqueña
Plaza Giordano Bruno|camp|19.427|-99.158|ciudad-de-mexico||giordano bruno;campamento giordano bruno;plaza giordano
COMAR México|office|19.424|-99.16|ciudad-de-mexico||comar cdmx;comar de la ciudad de mexico;comar df;comar versalles;comar;comar de la calle versalles;comar calle versalles
Casa Tochán|shelter|19.4|-99.19|ciudad-de-mexico||tochan;albergue tochan
Cafemin|shelter|19.46|-99.14|ciudad-de-mexico||casa cafemin;albergue cafemin;kafemin
Casa Mambré|shelter|19.47|-99.14|ciudad-de-mexico||mambre
Casa Fuente|shelter|19.45|-99.17|ciudad-de-mexico||arcangel rafael;albergue arcangel rafael
CAMI|shelter|19.31|-99.06|ciudad-de-mexico||el cami;centro de atencion migrante cami
Magdalena Mixhuca|camp|19.405|-99.1|ciudad-de-mexico||magdalena mixiuhca;estadio jesus martinez palillo;estadio palillo;palillo;ciudad deportiva
Deportivo Santa Cruz Meyehualco|camp|19.34|-99.04|ciudad-de-mexico||santa cruz meyehualco
Iztapalapa|district|19.36|-99.06|ciudad-de-mexico|1800|istapalapa
Gustavo A. Madero|district|19.48|-99.11|ciudad-de-mexico|1170|gam
Iztacalco|district|19.4|-99.1|ciudad-de-mexico|400|
Xochimilco|district|19.26|-99.1|ciudad-de-mexico|440|
Basílica de Guadalupe|plaza|19.485|-99.118|ciudad-de-mexico||la basilica;basilica;la villa;villa de guadalupe
Zócalo|plaza|19.433|-99.133|ciudad-de-mexico||el zocalo;zocalo cdmx;zocalo de la ciudad de mexico
Las Agujas|station|19.35|-99.03|ciudad-de-mexico||estacion migratoria las agujas;iztapalapa inm;estacion migratoria iztapalapa
AICM|airport|19.436|-99.072|ciudad-de-mexico||benito juarez airport;aeropuerto benito juarez;aeropuerto de la ciudad de mexico;aeropuerto cdmx
AIFA|airport|19.74|-99.02|zumpango||felipe angeles;aeropuerto felipe angeles
Estado de México#edomex|region|19.4|-99.6|mexico|17000|edomex;edo mex;edo de mexico
Ecatepec|city|19.6|-99.05|edomex|1650|ecatepek
Lechería|train|19.6|-99.19|edomex||vias de lecheria;estacion lecheria;tultitlan;patios de lecheria
Tultitlán|city|19.64|-99.17|edomex|520|tultitlan edomex
Huehuetoca|town|19.83|-99.2|edomex|60|uehuetoca;wewetoka;huehuetoka;huehueteca;huehue
Zumpango|town|19.8|-99.1|edomex|50|
Cuautitlán|city|19.67|-99.18|edomex|180|cuautitlan izcalli
Toluca|city|19.29|-99.66|edomex|910|
Bojay|train|20.03|-99.3|hidalgo-mx||estacion bojay;vias de bojay
Hidalgo State#hidalgo-mx|region|20.5|-98.9|mexico|3080|estado de hidalgo;hidalgo mexico
Tula|town|20.05|-99.34|hidalgo-mx|40|tula de allende;tula hidalgo;refineria de tula
Pachuca|city|20.12|-98.73|hidalgo-mx|310|
Casa El Samaritano|shelter|20.03|-99.31|hidalgo-mx||el samaritano;albergue el samaritano;casa del migrante el samaritano
Querétaro|city|20.59|-100.39|mexico|1050|keretaro;santiago de queretaro;qro
Estancia del Migrante González y Martínez|shelter|20.7|-99.95|mexico||tequisquiapan;estancia del migrante
Celaya|city|20.52|-100.81|guanajuato|380|selaya
ABBA Celaya|shelter|20.53|-100.82|celaya||casa abba;albergue abba;abba
Irapuato|city|20.68|-101.36|guanajuato|450|
Salamanca|city|20.57|-101.2|guanajuato|160|salamanca guanajuato
León#leon-mx|city|21.12|-101.68|guanajuato|1600|leon guanajuato;leon gto
Guanajuato|region|21.0|-101.3|mexico|6100|gto
Silao|city|20.95|-101.43|guanajuato|80|
San Miguel de Allende|city|20.91|-100.74|guanajuato|70|
Guadalajara|city|20.67|-103.35|jalisco|1500|gdl;guadalaxara
Jalisco|region|20.6|-103.6|mexico|8300|
FM4 Paso Libre|shelter|20.66|-103.37|guadalajara||fm4
El Refugio Tlaquepaque|shelter|20.61|-103.31|guadalajara||el refugio casa del migrante;casa el refugio;refugio tlaquepaque
Morelia|city|19.7|-101.19|mexico|740|
Aguascalientes|city|21.88|-102.29|mexico|860|
San Luis Potosí|city|22.15|-100.98|mexico|910|slp;san luis;sanluis;sanlui potosi;san lui potosi
Casa de la Caridad|shelter|22.15|-100.96|san-luis-potosi||casa de la caridad san luis;casa del migrante san luis potosi;casa de la caridad hogar del migrante
Matehuala|city|23.65|-100.64|mexico|80|mateuala
Ciudad Valles|city|21.99|-99.01|mexico|130|cd valles
Zacatecas|city|22.77|-102.57|mexico|140|
Fresnillo|city|23.17|-102.87|mexico|140|
Felipe Pescador|train|23.8|-102.7|mexico||estacion felipe pescador
Durango|city|24.03|-104.67|mexico|620|
Tepic|city|21.5|-104.89|mexico|370|
Mazatlán|city|23.24|-106.41|mexico|440|
Culiacán|city|24.81|-107.39|mexico|810|
Los Mochis|city|25.79|-108.99|mexico|300|
Puerto Vallarta|city|20.65|-105.22|mexico|220|
Tampico|city|22.23|-97.86|tamaulipas|300|
Colima|city|19.24|-103.72|mexico|150|
Central de Querétaro|bus-station|20.57|-100.36|queretaro||terminal de queretaro
Palmillas|checkpoint|20.33|-99.93|queretaro||caseta de palmillas;caseta palmillas
Tepotzotlán|checkpoint|19.72|-99.21|edomex|40|caseta de tepotzotlan;caseta tepotzotlan
San Juan del Río|city|20.39|-99.99|queretaro-state|180|
Apaseo el Alto|town|20.46|-100.62|guanajuato|28|
Pénjamo|town|20.43|-101.72|guanajuato|40|
Lagos de Moreno|city|21.36|-101.93|jalisco|110|
Encarnación de Díaz|town|21.52|-102.24|jalisco|25|
Ocotlán|city|20.35|-102.77|jalisco|100|
La Piedad|city|20.34|-102.02|michoacan|85|
Bocas#bocas-slp|village|22.55|-101.04|slp-state|1|bocas slp;anden de bocas
Ahorcado|village|20.47|-100.15|queretaro-state|2|el ahorcado
Charcas|town|23.13|-101.11|slp-state|12|
Vanegas|village|23.87|-100.95|slp-state|1|
Cedral|town|23.82|-100.73|slp-state|12|
Rioverde|city|21.93|-99.99|slp-state|55|rio verde slp
Pantitlán|bus-station|19.415|-99.072|ciudad-de-mexico||metro pantitlan;cetram pantitlan
Metro Indios Verdes|bus-station|19.495|-99.119|ciudad-de-mexico||indios verdes
Observatorio#metro-observatorio|bus-station|19.398|-99.2|ciudad-de-mexico||metro observatorio
Parroquia de la Soledad#la-soledad-cdmx|camp|19.427|-99.119|ciudad-de-mexico||iglesia de la soledad;campamento la soledad
San Lázaro|bus-station|19.43|-99.115|ciudad-de-mexico||metro san lazaro
Albergue Arcángel Rafael|shelter|19.36|-99.1|ciudad-de-mexico||arcangel rafael
Albergue Bosque de Tláhuac|shelter|19.3|-99.05|tlahuac||bosque de tlahuac
La Asunción Puebla|shelter|19.03|-98.2|puebla||parroquia la asuncion
San Martín Texmelucan|city|19.28|-98.43|puebla-state|80|texmelucan
Huamantla|city|19.31|-97.92|tlaxcala-state|55|
Tepeyahualco|village|19.49|-97.49|puebla-state|2|
Oriental|town|19.37|-97.61|puebla-state|15|
Apan|town|19.71|-98.45|hidalgo-mx|25|
Teoloyucan|town|19.74|-99.18|edomex|50|
Tequixquiac|town|19.91|-99.14|edomex|20|
Coacalco|city|19.63|-99.1|edomex|290|
Nezahualcóyotl|city|19.4|-99.01|edomex|1070|neza
Texcoco|city|19.51|-98.88|edomex|110|
San Luis Potosí Central#central-slp|bus-station|22.15|-100.95|san-luis-potosi||central de san luis potosi;tpt
`;
