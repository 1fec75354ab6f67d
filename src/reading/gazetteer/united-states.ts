/** The United States: the border from the Gulf to the Pacific, and the cities people go on to. Row format: rows.ts. */
export const UNITED_STATES = `
Estados Unidos|country|39.8|-98.6|=US|331000|united states;usa;eeuu;eua;etazini;etats unis;eu;us;ee uu;u.s.;estados unidos de america;the states;states;gabacho;el norte;gringolandia;etasini;ozetazini;los estados;les etats;the us
Texas|region|31.0|-99.0|estados-unidos|29000|tx;teksas;tejas
Arizona|region|34.0|-111.9|estados-unidos|7200|az
California|region|36.8|-119.8|estados-unidos|39500|kalifòni;californie;califo;ca
New Mexico|region|34.5|-106.1|estados-unidos|2100|nuevo mexico;nouveau mexique
Florida|region|27.8|-81.7|estados-unidos|21500|floride;laflorid
Rio Grande Valley|region|26.2|-98.1|texas|1370|rgv;the valley;valle de texas;valle del rio grande;el valle de texas
Brownsville|city|25.9|-97.5|texas|187|bronsvil;brownsvile;brounsvil;brownsville texas;brownsville tx;browsville;brownville;bwonsvil;brawnsvil
Brownsville Bus Station|bus-station|25.902|-97.497|brownsville||la plaza at brownsville;la plaza;terminal de brownsville;greyhound brownsville;brownsville greyhound;estacion de brownsville;bus station brownsville;central de brownsville;brownsville station
Good Neighbor Settlement House|shelter|25.91|-97.49|brownsville||good neighbor settlement;good neighbor;gnsh;good neighbor shelter
Ozanam Center|shelter|25.93|-97.46|brownsville||ozanam;ozanam shelter
Port Isabel|town|26.07|-97.21|texas|5|
Harlingen|city|26.19|-97.7|texas|72|loaves and fishes harlingen
Los Indios TX|town|26.05|-97.74|texas|1|los indios texas
Progreso Bridge|bridge|26.06|-97.95|texas||puente progreso;progreso lakes;puente nuevo progreso
Progreso|town|26.09|-97.96|texas|5|progreso texas;progreso tx
Weslaco|city|26.16|-97.99|texas|41|
Donna|city|26.17|-98.05|texas|17|donna texas;donna facility;donna tx
Donna Facility|station|26.1|-98.06|donna||donna processing;donna soft sided facility;donna tents;carpas de donna;donna processing center;donna pods;donna tent;donna holding
Pharr|city|26.19|-98.18|texas|80|pharr texas;pharr tx
McAllen|city|26.2|-98.23|texas|142|mc allen;macallen;mcalen;makalen;macalen;mcallen texas;mcallen tx;mackalen;maccallen;mkallen
Humanitarian Respite Center|shelter|26.203|-98.233|mcallen||respite center;respite center mcallen;catholic charities respite center;hrc;mcallen respite center;respite;catholic charities mcallen;centro de respiro;catholic charities rgv;sister norma;la hermana norma;respite centre;the respite center;sant respite;centro humanitario mcallen;catholic charities
McAllen Bus Station|bus-station|26.205|-98.232|mcallen||mcallen central station;terminal de mcallen;central de mcallen;estacion de mcallen
Ursula|station|26.16|-98.26|mcallen||ursula processing center;centralized processing center ursula;la perrera;hieleras de mcallen;perrera;ursula cpc
Anzalduas Park|camp|26.14|-98.33|mission||anzalduas camp;anzalduas park camp;campamento anzalduas
Mission|city|26.22|-98.33|texas|86|mission texas;mission tx
La Joya|town|26.25|-98.48|texas|4|la joya texas;la joya tx
Hidalgo#hidalgo-tx|town|26.1|-98.26|texas|14|hidalgo texas;hidalgo tx
Rio Grande City|town|26.38|-98.82|texas|15|rgc;rio grande city texas
Camargo Bridge|bridge|26.37|-98.8|rio-grande-city||puente camargo;camargo rio grande city bridge;starr camargo bridge
Roma|town|26.41|-99.0|texas|11|roma texas;roma tx;roma bluffs
Roma Bridge|bridge|26.404|-99.019|roma||puente roma;roma miguel aleman bridge;puente roma miguel aleman
Falcon Dam|bridge|26.56|-99.16|texas||presa falcon;falcon lake
Zapata|town|26.91|-99.27|texas|5|zapata texas;zapata tx
Laredo|city|27.51|-99.5|texas|255|laredo texas;laredo tx;laredo tex
Holding Institute|shelter|27.52|-99.5|laredo||the holding institute;holding laredo
La Frontera Shelter|shelter|27.51|-99.51|laredo||catholic charities laredo;casa misericordia laredo
Laredo Bus Station|bus-station|27.505|-99.507|laredo||greyhound laredo;terminal de laredo;laredo greyhound;greyhound in laredo
Carrizo Springs|town|28.52|-99.86|texas|5|
Eagle Pass|city|28.71|-100.5|texas|28|igl pas;eaglepass;eagle pas;igelpas;eagle pass texas;eagle pass tx;el eagle pass;igol pas;egle pass
Eagle Pass Bridge 1|bridge|28.706|-100.51|eagle-pass||eagle pass bridge one;puente 1 eagle pass;eagle pass bridge i;eagle pass bridge
Eagle Pass Bridge 2|bridge|28.697|-100.506|eagle-pass||eagle pass bridge two;puente 2 eagle pass;eagle pass bridge ii;camino real international bridge
Shelby Park|camp|28.705|-100.509|eagle-pass||shelby;parque shelby;pak shelby;parc shelby;boyas de eagle pass;eagle pass buoys;buoys eagle pass
Mission Border Hope|shelter|28.72|-100.49|eagle-pass||border hope
Firefly|station|28.75|-100.47|eagle-pass||firefly processing;eagle pass soft sided;eagle pass processing center
Quemado|town|28.94|-100.62|texas|1|quemado texas
Uvalde|town|29.21|-99.79|texas|15|
Del Rio|city|29.36|-100.9|texas|35|delrio;del rio texas;del rio tx;del ryo
Del Rio Bridge|bridge|29.327|-100.928|del-rio||del rio international bridge;puente de del rio;puente del rio;pon del rio;under the bridge del rio;puente internacional del rio;pont de del rio;puente acuña;puente ciudad acuña;pont del rio;ponte del rio;ponte de del rio;acuña bridge;campamento del rio texas;kan del rio;camp del rio;del rio camp;campamento de del rio;puente en acuna
Val Verde Border Humanitarian Coalition|shelter|29.36|-100.9|del-rio||val verde coalition;vvbhc;humanitarian coalition del rio;val verde
Presidio|town|29.56|-104.37|texas|4|presidio texas;presidio tx;presidio bridge
Big Bend|region|29.3|-103.3|texas||
Midland|city|32.0|-102.08|texas|132|midland texas
Fort Hancock|town|31.28|-105.84|texas|1|
Tornillo|town|31.44|-106.09|texas|2|tornillo bridge;marcelino serna;marcelino serna bridge;tornillo guadalupe bridge
El Paso|city|31.76|-106.49|texas|680|elpaso;el paso texas;el paso tx;el passo;paso texas
Sacred Heart|shelter|31.752|-106.484|el-paso||sacred heart church;sagrado corazon;sacred heart shelter;iglesia sagrado corazon;sacre coeur el paso;iglesia del sagrado corazon
Annunciation House|shelter|31.756|-106.48|el-paso||casa anunciacion;casa de la anunciacion
Rescue Mission of El Paso|shelter|31.76|-106.5|el-paso||rescue mission;opportunity center;opportunity center el paso
El Paso Bus Station|bus-station|31.757|-106.489|el-paso||greyhound el paso;el paso greyhound;terminal de el paso;esquina de la greyhound
El Paso CPC|station|31.85|-106.37|el-paso||el paso processing center;central processing center el paso;hardened facility el paso;clint;clint station
Segundo Barrio|district|31.75|-106.48|el-paso||
Sunland Park|town|31.79|-106.58|new-mexico|17|
Santa Teresa#santa-teresa-nm|port-of-entry|31.78|-106.68|new-mexico||santa teresa port;puerto santa teresa
Monte Cristo Rey|jungle|31.78|-106.54|sunland-park||cristo rey;mount cristo rey
Las Cruces|city|32.31|-106.78|new-mexico|111|las cruces nm
Columbus NM|port-of-entry|31.83|-107.64|new-mexico|1|columbus new mexico
Antelope Wells|port-of-entry|31.33|-108.53|new-mexico||
Deming|town|32.27|-107.76|new-mexico|14|
Albuquerque|city|35.08|-106.65|new-mexico|560|
Douglas|town|31.34|-109.55|arizona|16|douglas arizona;douglas az
Naco AZ|port-of-entry|31.34|-109.95|arizona||naco arizona
Bisbee|town|31.45|-109.93|arizona|5|
Nogales AZ|city|31.34|-110.93|arizona|20|nogales arizona;nogales usa;ambos nogales
Tucson|city|32.22|-110.97|arizona|540|tuscon;tucson az;tukson;tucson arizona;touson
Casa Alitas|shelter|32.15|-110.93|tucson||alitas;casa alitas welcome center;alitas tucson;casa allitas;drexel center
Sasabe AZ|port-of-entry|31.49|-111.54|arizona||sasabe arizona
Arivaca|town|31.58|-111.33|arizona|1|
Sells|town|31.91|-111.88|arizona|2|sells arizona;tohono o'odham
Lukeville|port-of-entry|31.88|-112.82|arizona||lukville;lukevil;garita lukeville
Ajo|town|32.37|-112.86|arizona|3|ajo arizona;ajo az;ajo station;why arizona
Organ Pipe|jungle|32.03|-112.86|arizona||
Phoenix|city|33.45|-112.07|arizona|1600|fenix;phoenix az
IRC Welcome Center Phoenix|shelter|33.45|-112.05|phoenix||irc welcome center;welcome center phoenix;irc phoenix
Gila Bend|town|32.95|-112.72|arizona|2|
Yuma|city|32.69|-114.63|arizona|95|youma;yuma az;yuma arizona
Yuma Gap|plaza|32.61|-114.79|yuma||morelos dam;presa morelos;la presa morelos;county 8th
San Luis AZ|port-of-entry|32.49|-114.78|arizona|35|san luis arizona
Regional Center for Border Health|shelter|32.67|-114.6|yuma||rcbh
Calexico|city|32.68|-115.5|california|39|
El Centro|city|32.79|-115.56|california|44|el centro california;el centro ca
Jacumba|town|32.62|-116.19|california|1|jacumba hot springs;hakumba;jakumba;jacumba camp;campamento jacumba
Campo CA|town|32.61|-116.47|california|3|campo california
Boulevard|town|32.66|-116.27|california||boulevard california;boulevard ca
Tecate CA|port-of-entry|32.58|-116.63|california||tecate california
Otay Mesa|port-of-entry|32.55|-116.94|california||otay mesa ca;otay mesa detention
San Ysidro|town|32.55|-117.04|san-diego|28|san isidro;sanysidro;san ysidro california;san ysidro ca;san isidro california;sen izidwo;san izidro
San Ysidro Transit Center|bus-station|32.544|-117.029|san-ysidro||san ysidro trolley;trolley san ysidro;san ysidro trolley station
Whiskey 8|camp|32.545|-117.06|san-ysidro||whiskey eight;whisky 8;w8
Iris Avenue|bus-station|32.57|-117.07|san-diego||iris ave;iris transit center;iris avenue transit center;iris station;iris;iris ave trolley;iris trolley
Friendship Park|plaza|32.534|-117.123|san-diego||parque de la amistad
Chula Vista|city|32.64|-117.08|california|275|
San Diego|city|32.72|-117.16|california|1390|sandiego;sen djego;san diego california;san diego ca;san dyego
Jewish Family Service|shelter|32.76|-117.19|san-diego||jfs;jfs san diego
Old Town San Diego|bus-station|32.755|-117.2|san-diego||old town transit center;old town
Los Angeles|city|34.05|-118.24|california|3900|l.a.;los angelex;los anjeles
San Antonio|city|29.42|-98.49|texas|1450|sanantonio;san antonio texas;san antonio tx;sant antonio;san antonyo;sa tx
San Antonio Migrant Center|shelter|29.51|-98.47|san-antonio||migrant resource center;san pedro migrant center;migrant center san antonio;centro de migrantes de san antonio;catholic charities san antonio;san pedro shelter;san antonio mrc;mrc;san antonio migrant resource center
San Antonio Airport|airport|29.53|-98.47|san-antonio||aeropuerto de san antonio
San Antonio Bus Station|bus-station|29.43|-98.49|san-antonio||greyhound san antonio
Houston|city|29.76|-95.37|texas|2300|yuston;houston texas;jiuston;houston tx;houstonn;ouston
Dallas|city|32.78|-96.8|texas|1300|dalas
Austin|city|30.27|-97.74|texas|960|austin texas
Corpus Christi|city|27.8|-97.4|texas|318|corpus
Falfurrias|checkpoint|27.22|-98.14|texas|5|falfurias;falfurrias checkpoint;garita de falfurrias;brooks county
Sarita|checkpoint|27.22|-97.79|texas||sarita checkpoint;kingsville checkpoint;garita de sarita
Kingsville|city|27.52|-97.86|texas|25|
Dilley|station|28.67|-99.17|texas|3|dilley texas;dilley detention
Karnes|station|28.89|-97.9|texas||karnes city;karnes county
Hondo|town|29.35|-99.14|texas|8|hondo texas
Denver|city|39.74|-104.99|estados-unidos|715|denver colorado
Chicago|city|41.88|-87.63|estados-unidos|2700|chikago
New York|city|40.71|-74.0|estados-unidos|8800|nueva york;nouyòk;nyc;newyork;ny;new york city;nou yok;nova york;nova iorque;niu york
Port Authority|bus-station|40.757|-73.99|new-york||port authority bus terminal
Boston|city|42.36|-71.06|estados-unidos|675|boston massachusetts
Miami|city|25.76|-80.19|florida|450|mayami;miyami
Orlando|city|28.54|-81.38|florida|310|orlando florida
Atlanta|city|33.75|-84.39|estados-unidos|500|
Washington|city|38.9|-77.04|estados-unidos|690|washington dc;washington d.c.
Philadelphia|city|39.95|-75.17|estados-unidos|1600|filadelfia
Las Vegas|city|36.17|-115.14|estados-unidos|640|las vegas nevada
Salt Lake City|city|40.76|-111.89|estados-unidos|200|salt lake
Springfield OH|city|39.92|-83.81|estados-unidos|58|springfield ohio
Indianapolis|city|39.77|-86.16|estados-unidos|880|
Alligator Alcatraz|station|25.86|-80.9|florida||
Krome|station|25.75|-80.49|florida||krome detention center
Fort Bliss|station|31.8|-106.42|el-paso||camp east montana;east montana
Raymondville|city|26.48|-97.78|texas|10|el valle detention
Encinal|checkpoint|28.04|-99.35|texas|1|encinal checkpoint;encinal texas
El Paso Convention Center|camp|31.757|-106.49|el-paso||convention center de el paso;convention center el paso;judson williams convention center;centro de convenciones de el paso
Bowie High School|plaza|31.759|-106.453|el-paso||bowie hs;bowie high
Chamizal|plaza|31.765|-106.453|el-paso||el chamizal
American Canal|river-bank|31.77|-106.5|el-paso||
Fabens|town|31.5|-106.16|texas|8|
Clint TX|town|31.59|-106.22|texas|1|clint texas
San Elizario|town|31.58|-106.27|texas|13|san eli
Socorro TX|town|31.65|-106.3|texas|35|socorro texas
Sierra Blanca|checkpoint|31.17|-105.36|texas|1|sierra blanca checkpoint
Van Horn|town|31.04|-104.83|texas|2|
El Indio|village|28.51|-100.31|eagle-pass||el indio texas
Normandy TX|village|28.91|-100.59|texas||
Brackettville|town|29.31|-100.41|texas|2|kinney county
Crystal City|town|28.68|-99.83|texas|7|
Cotulla|town|28.44|-99.24|texas|4|
Pearsall|town|28.89|-99.1|texas|7|
La Pryor|village|28.95|-99.85|texas|2|
Langtry|village|29.81|-101.56|texas||
Fronton|village|26.41|-99.08|texas||fronton texas
La Grulla|town|26.27|-98.65|texas|2|
Sullivan City|town|26.28|-98.56|texas|4|
Escobares|town|26.41|-98.96|texas|2|
Edinburg|city|26.3|-98.16|texas|100|
San Juan TX|city|26.19|-98.15|texas|37|san juan texas
Alamo|town|26.18|-98.12|texas|19|
Mercedes TX|town|26.15|-97.91|texas|16|mercedes texas
San Benito|city|26.13|-97.63|texas|24|
Port Isabel Detention Center|station|26.15|-97.35|texas||pidc
Valley International Airport|airport|26.228|-97.654|harlingen||airport de harlingen;harlingen airport;aeropuerto de harlingen
Brownsville Airport|airport|25.907|-97.426|brownsville||aeropuerto de brownsville
South Padre Island|island|26.11|-97.17|texas||south padre;padre island
Boca Chica|sea|25.99|-97.15|texas||boca chica beach
Marfa|town|30.31|-104.02|texas|2|
Rio Rico|town|31.47|-110.98|arizona|19|
Patagonia#patagonia-az|town|31.54|-110.76|arizona|1|patagonia arizona
Sierra Vista|city|31.55|-110.3|arizona|45|
Three Points|town|32.08|-111.31|arizona|5|
Green Valley|town|31.85|-110.99|arizona|22|
Tubac|village|31.61|-111.05|arizona|1|
San Miguel Gate|jungle|31.62|-111.8|arizona||san miguel arizona
Menagers Dam|village|31.75|-112.5|arizona||ali chuk
Gadsden AZ|town|32.55|-114.78|arizona|1|gadsden arizona
Somerton|town|32.6|-114.71|arizona|15|
Phoenix Airport|airport|33.434|-112.012|phoenix||sky harbor;phoenix sky harbor
Tucson Greyhound|bus-station|32.21|-110.96|tucson||greyhound tucson
Grand Avenue Nogales|plaza|31.345|-110.93|nogales-az||grand ave nogales
Holtville|town|32.81|-115.38|california|6|
Imperial CA|city|32.85|-115.57|california|20|imperial california
Ocotillo|village|32.74|-115.99|california||
Moon Valley|camp|32.64|-116.14|jacumba||moon valley camp;moon camp
Camp Willows|camp|32.61|-116.19|jacumba||willows;willows camp;the willows
Dulzura|village|32.64|-116.78|california||
Otay Mesa Detention Center|station|32.55|-116.93|otay-mesa||omdc
San Diego Airport|airport|32.733|-117.19|san-diego||aeropuerto de san diego
Imperial Beach|town|32.58|-117.11|california|27|
`;
