/** Where people come from and are sent back to: countries and their cities on the road. Row format: rows.ts. */
export const ORIGINS = `
Haití|country|19.0|-72.4|=HT|11500|ayiti;d'ayiti;dayiti;peyi dayiti
Puerto Príncipe|city|18.54|-72.34|haiti|1200|port au prince;potoprens;pap;porto principe;pòtoprins
Cap-Haïtien|city|19.76|-72.2|haiti|275|okap;cabo haitiano;kap ayisyen;au cap;o kap
Les Cayes|city|18.2|-73.75|haiti|125|okay;aux cayes;okay ayiti
Gonaïves|city|19.45|-72.69|haiti|320|gonayiv
Jacmel|city|18.23|-72.53|haiti|140|jakmel
Jérémie|city|18.65|-74.12|haiti|100|jeremi
Saint-Marc|city|19.11|-72.7|haiti|160|senmak;sen mak
Ouanaminthe|city|19.55|-71.73|haiti|100|wanament;wanamèt
Malpasse|port-of-entry|18.63|-71.76|haiti||malpas
Belladère|port-of-entry|18.85|-71.78|haiti||beladè
Delmas|district|18.55|-72.3|puerto-principe|400|delma
Croix-des-Bouquets|city|18.58|-72.23|haiti|230|kwadebouke
República Dominicana|country|18.7|-70.2|=DO|10800|dominican republic;dominikani;sendomeng;republique dominicaine;panyòl;rep dominicana;saint domingue
Santo Domingo#santo-domingo-do|city|18.47|-69.9|republica-dominicana|2900|sen domeng;saint domingue ville
Dajabón|city|19.55|-71.71|republica-dominicana|28|
Elías Piña|city|18.88|-71.7|republica-dominicana|20|comendador
Cuba|country|21.5|-79.5|=CU|11200|kiba
La Habana|city|23.13|-82.38|cuba|2100|havana;habana;la havane
Venezuela|country|7.0|-66.2|=VE|28000|venezyela;vzla;venezuella;benezuela
Caracas|city|10.49|-66.88|venezuela|2900|karakas
Maracaibo|city|10.64|-71.64|venezuela|1600|
Valencia#valencia-ve|city|10.18|-68.0|venezuela|1400|valencia venezuela;valencia carabobo
Barquisimeto|city|10.07|-69.32|venezuela|1000|
San Cristóbal#san-cristobal-ve|city|7.77|-72.22|venezuela|280|san cristobal tachira
San Antonio del Táchira|town|7.81|-72.44|venezuela|60|
Barinas|city|8.63|-70.21|venezuela|350|
Mérida#merida-ve|city|8.59|-71.14|venezuela|330|merida venezuela
Ecuador|country|-1.5|-78.4|=EC|17600|ekwatè;equateur;equador;ekwador
Quito|city|-0.18|-78.47|ecuador|1800|
Guayaquil|city|-2.19|-79.89|ecuador|2700|
Tulcán|city|0.81|-77.72|ecuador|60|
Huaquillas|city|-3.48|-80.23|ecuador|50|
Cuenca|city|-2.9|-79.0|ecuador|330|cuenca ecuador
Perú|country|-9.2|-75.0|=PE|33000|perou;pewou
Lima|city|-12.05|-77.04|peru|9700|lima peru
Tumbes|city|-3.57|-80.45|peru|100|
Tacna|city|-18.01|-70.25|peru|290|
Arica|city|-18.48|-70.31|chile|220|
Iñapari|port-of-entry|-10.95|-69.58|peru|1|
Madre de Dios|region|-12.0|-70.5|peru|170|
Bolivia|country|-16.3|-63.6|=BO|11800|bolivie;bolivi
La Paz#la-paz-bo|city|-16.5|-68.15|bolivia|790|la paz bolivia
Santa Cruz de la Sierra|city|-17.78|-63.18|bolivia|1450|santa cruz bolivia
Desaguadero|port-of-entry|-16.56|-69.04|bolivia|5|
Chile|country|-35.7|-71.5|=CL|19500|chili;chilli
Santiago de Chile|city|-33.45|-70.67|chile|6200|santiago chile;santiago du chili;sentyago chili
Iquique|city|-20.22|-70.14|chile|190|
Colchane|port-of-entry|-19.28|-68.64|chile|1|
Antofagasta|city|-23.65|-70.4|chile|360|
Brasil|country|-10.0|-52.0|=BR|213000|brazil;brezil;brésil
São Paulo|city|-23.55|-46.63|brasil|12300|san pablo;saopolo
Río de Janeiro|city|-22.91|-43.17|brasil|6700|
Manaus|city|-3.12|-60.02|brasil|2200|manaos
Boa Vista|city|2.82|-60.67|brasil|400|boa vista roraima
Pacaraima|town|4.48|-61.15|brasil|15|pakarayma
Rio Branco|city|-9.97|-67.81|brasil|410|rio branco acre
Assis Brasil|town|-10.94|-69.57|brasil|7|
Brasiléia|town|-11.01|-68.74|brasil|27|
Foz do Iguaçu|city|-25.52|-54.58|brasil|260|
Porto Alegre|city|-30.03|-51.23|brasil|1490|
Brasília|city|-15.79|-47.88|brasil|3000|
Governador Valadares|city|-18.85|-41.95|brasil|280|valadares
Argentina|country|-34.0|-64.0|=AR|45000|argentine;ajantin
Buenos Aires|city|-34.6|-58.38|argentina|3000|
Uruguay|country|-32.8|-56.0|=UY|3400|
Paraguay|country|-23.4|-58.4|=PY|7100|
Guayana Francesa|region|4.0|-53.0|=GF|290|guyane;guyane française;giyàn
Surinam|country|4.0|-56.0|=SR|600|suriname
Guyana|country|5.0|-59.0|=GY|790|
Trinidad y Tobago|country|10.5|-61.3|=TT|1400|trinidad;trinidad and tobago
Jamaica|country|18.1|-77.3|=JM|2900|jamayik;jamaique
Bahamas|country|24.7|-78.0|=BS|390|nassau;baamas
Turks and Caicos|region|21.8|-71.8|=TC|40|turks islands;tik ak kayko
Puerto Rico|region|18.2|-66.4|=PR|3200|porto riko;porto rico
Sénégal|country|14.5|-14.5|=SN|17000|
Cameroun|country|5.7|12.7|=CM|27000|cameroon;camerun;kamewoun;camarões
Congo|country|-2.9|23.7|=CD|92000|rdc;drc;rd congo
Angola|country|-12.3|17.5|=AO|33000|
Ghana|country|7.9|-1.0|=GH|32000|
Nigeria|country|9.1|8.1|=NG|210000|
Guinée|country|10.4|-10.9|=GN|13000|guinea;guinée conakry
Mauritanie|country|20.3|-10.3|=MR|4600|mauritania
Eritrea|country|15.2|39.8|=ER|3500|erythree
Somalia|country|5.2|46.2|=SO|16000|somalie
India|country|22.0|79.0|=IN|1380000|
Nepal|country|28.4|84.1|=NP|30000|
Bangladesh|country|23.7|90.4|=BD|165000|
Afganistán|country|33.9|67.7|=AF|39000|afghanistan
China|country|35.9|104.2|=CN|1400000|chine;lachin
España|country|40.4|-3.7|=ES|47000|spain;espagne;espanha
Francia|country|46.6|2.4|=FR|67000|france;lafrans
Canadá|country|56.0|-96.0|=CA|38000|kanada
Montreal|city|45.5|-73.57|canada|1760|monreyal
Roxham Road|road|45.0|-73.51|canada||chemin roxham;roxham
Chaguaramas|port-of-entry|10.68|-61.65|trinidad-y-tobago||
Guantánamo|station|19.9|-75.1|cuba||gitmo;guantanamo bay
CECOT|station|13.59|-88.77|el-salvador||cecot el salvador;tecoluca
Aeropuerto Toussaint Louverture|airport|18.58|-72.293|puerto-principe||tousen louveti;toussaint louverture;ayewopo tousen louveti;aeroport toussaint louverture;ayewopo potoprens
Martissant|district|18.53|-72.36|puerto-principe||matisan;martisan
Solino|district|18.55|-72.32|puerto-principe||
Carrefour|city|18.54|-72.4|haiti|510|kafou potoprens
Cité Soleil|district|18.58|-72.33|puerto-principe||site soley;cite soley
Pétion-Ville|city|18.51|-72.29|haiti|370|petyonvil;petion ville
Tabarre|district|18.58|-72.27|puerto-principe||taba
Kenscoff|town|18.45|-72.29|haiti|9|kenskof
Canaan Haiti#canaan-ht|district|18.64|-72.27|haiti||kanaran;canaan potoprens
Mirebalais|town|18.83|-72.1|haiti|20|mibale
Hinche|town|19.14|-72.01|haiti|20|ench
Léogâne|town|18.51|-72.63|haiti|35|leyogan
Anse-à-Pitres|town|18.05|-71.76|haiti|5|ansapit
Fort-Liberté|town|19.66|-71.84|haiti|10|folibete
Puente Dajabón|bridge|19.553|-71.713|dajabon||pon dajabon;pon masak;puente masacre;pon sou rivye masak;pon an sou rivye masak;pon wanament
Río Masacre|river|19.55|-71.71|dajabon||rivye masak;riviere massacre;rio dajabon
Jimaní|town|18.49|-71.85|republica-dominicana|10|
Pedernales|town|18.04|-71.74|republica-dominicana|14|
Mao#mao-do|town|19.55|-71.08|republica-dominicana|50|
Santiago de los Caballeros|city|19.45|-70.7|republica-dominicana|590|santiago rd
Haina|station|18.42|-70.03|santo-domingo-do||centro de haina;vacacional de haina
Santa Elena de Uairén|town|4.6|-61.11|venezuela|30|santa elena;santa elena venezuela
Ureña|town|7.92|-72.45|venezuela|40|urena
Paraguaipoa|town|11.35|-71.96|venezuela|5|
Guasdualito|town|7.24|-70.73|venezuela|60|
Rondon 1|shelter|2.85|-60.69|boa-vista||abrigo rondon 1;rondon um;rondon i;abrigo rondon
BV-8|shelter|4.47|-61.14|pacaraima||abrigo bv 8;bv8;abrigo bv8
Ponte da Integração|bridge|-10.94|-69.56|assis-brasil||puente de la integracion;pont de l'integration;ponte de integracao;ponte brasil peru
Epitaciolândia|town|-11.03|-68.74|brasil|15|
Guarulhos|airport|-23.43|-46.47|sao-paulo|1300|aeroporto de guarulhos;aeroporto guarulhos;gru
Puerto Maldonado|city|-12.6|-69.18|peru|80|
Tulcán Terminal#terminal-de-tulcan|bus-station|0.8|-77.73|tulcan||
Lago Agrio|town|0.09|-76.88|ecuador|60|nueva loja
Aguas Verdes|town|-3.48|-80.25|peru|15|
Chacalluta|port-of-entry|-18.31|-70.3|arica||complejo chacalluta
Pisiga|port-of-entry|-19.27|-68.63|bolivia||pisiga bolivar
Terminal de Arica|bus-station|-18.47|-70.31|arica||teminal arica
`;
