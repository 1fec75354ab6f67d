/** Countries and states beyond the corridor, so that a deportation or a rumour from afar is placed. Row format: rows.ts. */
export const NATIONS = `
Alemania|country|51.2|10.4|=DE|83000|germany;allemagne;alemanha;almay
Italia|country|42.8|12.8|=IT|59000|italy;italie
Portugal|country|39.6|-8.0|=PT|10300|
Reino Unido|country|54.0|-2.5|=GB|67000|united kingdom;uk;england;great britain;royaume uni;britain;scotland;wales
Irlanda|country|53.2|-8.2|=IE|5000|ireland;irlande
Países Bajos|country|52.2|5.6|=NL|17500|netherlands;holland;pays bas;holanda
Bélgica|country|50.6|4.7|=BE|11600|belgium;belgique
Suiza|country|46.8|8.2|=CH|8700|switzerland;suisse
Austria|country|47.6|14.1|=AT|8900|
Grecia|country|39.1|22.9|=GR|10600|greece;grece
Turquía|country|39.0|35.2|=TR|84000|turkey;turquie
Rusia|country|61.5|97.0|=RU|144000|russia;russie
Ucrania|country|49.0|31.4|=UA|41000|ukraine
Polonia|country|52.1|19.4|=PL|37900|poland;pologne
Rumania|country|45.9|25.0|=RO|19200|romania;roumanie
Suecia|country|62.8|16.7|=SE|10400|sweden;suede
Noruega|country|64.6|12.7|=NO|5400|norway;norvege
Dinamarca|country|56.0|9.5|=DK|5800|denmark;danemark
Finlandia|country|64.5|26.3|=FI|5500|finland;finlande
Georgia país#georgia-ge|country|42.2|43.5|=GE|3700|republic of georgia
Armenia país#armenia-am|country|40.3|44.9|=AM|2800|
Azerbaiyán|country|40.3|47.5|=AZ|10100|azerbaijan
Kazajistán|country|48.2|67.3|=KZ|19000|kazakhstan
Uzbekistán|country|41.8|63.1|=UZ|34900|ouzbekistan
Kirguistán|country|41.5|74.6|=KG|6700|kyrgyzstan
Tayikistán|country|38.5|71.0|=TJ|9700|tajikistan
Irán|country|32.6|54.3|=IR|85000|
Irak|country|33.0|43.7|=IQ|43000|iraq
Siria|country|35.0|38.5|=SY|21000|syria;syrie
Líbano|country|33.9|35.9|=LB|5600|lebanon;liban
Israel|country|31.5|34.9|=IL|9400|
Palestina|country|31.9|35.2|=PS|5000|palestine;gaza
Yemen|country|15.9|47.6|=YE|33000|
Arabia Saudita|country|24.1|44.5|=SA|36000|saudi arabia;arabie saoudite
Emiratos Árabes|country|23.9|54.3|=AE|9400|united arab emirates;uae;dubai
Egipto|country|26.5|29.9|=EG|109000|egypt;egypte;egito
Marruecos|country|31.9|-6.3|=MA|37000|morocco;maroc;marrocos
Argelia|country|28.2|2.6|=DZ|44000|algeria;algerie
Túnez|country|34.1|9.6|=TN|12000|tunisia;tunisie
Libia|country|27.0|18.0|=LY|6700|libya;libye
Sudán|country|16.0|30.0|=SD|46000|soudan
Etiopía|country|8.6|39.6|=ET|120000|ethiopia;ethiopie
Kenia|country|0.6|37.8|=KE|53000|kenya
Uganda|country|1.3|32.4|=UG|46000|ouganda
Tanzania|country|-6.3|34.8|=TZ|64000|tanzanie
Ruanda|country|-2.0|29.9|=RW|13400|rwanda
Burundi|country|-3.4|29.9|=BI|12500|
Mozambique|country|-17.3|35.5|=MZ|32000|mocambique
Malawi|country|-13.2|34.3|=MW|19900|
Zimbabue|country|-19.0|29.9|=ZW|16000|zimbabwe
Zambia|country|-13.5|27.8|=ZM|19500|zambie
Sudáfrica|country|-29.0|25.1|=ZA|59000|south africa;afrique du sud;áfrica do sul
Madagascar|country|-19.4|46.7|=MG|29000|
Gabón|country|-0.6|11.8|=GA|2300|
Togo|country|8.5|1.0|=TG|8600|
Benín|country|9.6|2.3|=BJ|13000|
Burkina Faso|country|12.3|-1.7|=BF|22000|
Malí|country|17.3|-3.5|=ML|21900|
Níger|country|17.4|9.4|=NE|25000|
Costa de Marfil|country|7.6|-5.6|=CI|27000|ivory coast;cote d ivoire;costa do marfim
Sierra Leona|country|8.6|-11.8|=SL|8400|sierra leone
Liberia país#liberia-lr|country|6.5|-9.3|=LR|5200|republic of liberia
Gambia|country|13.4|-15.4|=GM|2600|gambie
Cabo Verde|country|15.1|-23.6|=CV|590|cape verde;kap vè
Pakistán|country|29.9|69.3|=PK|231000|
Sri Lanka|country|7.6|80.7|=LK|22000|
Vietnam|country|16.6|106.3|=VN|97000|viet nam
Filipinas|country|11.8|122.9|=PH|114000|philippines
Indonesia|country|-2.2|117.3|=ID|274000|indonesie
Malasia|country|3.8|109.7|=MY|33000|malaysia;malaisie
Tailandia|country|15.1|101.0|=TH|71000|thailand;thailande
Myanmar|country|21.2|96.5|=MM|54000|birmania;burma
Japón|country|37.6|138.0|=JP|125000|japan;japão
Corea del Sur|country|36.4|127.8|=KR|51000|south korea;coree du sud
Corea del Norte|country|40.2|127.2|=KP|26000|north korea
Mongolia|country|46.8|103.1|=MN|3300|
Australia|country|-25.7|134.5|=AU|26000|australie
Nueva Zelanda|country|-41.8|171.5|=NZ|5100|new zealand;nouvelle zelande;nova zelandia
Barbados|country|13.2|-59.6|=BB|280|
Antigua y Barbuda|country|17.1|-61.8|=AG|94|antigua and barbuda;barbuda
Dominica|country|15.4|-61.4|=DM|72|
Curazao|region|12.2|-69.0|=CW|153|curacao
Aruba|region|12.5|-70.0|=AW|107|
Guadalupe isla#guadeloupe|region|16.2|-61.5|=GP|380|guadeloupe
Martinica|region|14.6|-61.0|=MQ|360|martinique
Islas Vírgenes|region|18.1|-64.8|=VI|100|virgin islands;us virgin islands
Alabama|region|32.8|-86.8|estados-unidos|5000|
Alaska|region|64.1|-152.3|estados-unidos|730|
Arkansas|region|34.8|-92.4|estados-unidos|3000|
Colorado State#colorado-us|region|39.0|-105.5|estados-unidos|5800|colorado
Connecticut|region|41.6|-72.7|estados-unidos|3600|
Delaware|region|39.0|-75.5|estados-unidos|990|
Georgia#georgia-us|region|32.7|-83.4|estados-unidos|10700|
Hawaii|region|20.3|-156.4|estados-unidos|1450|
Idaho|region|44.4|-114.6|estados-unidos|1900|
Illinois|region|40.0|-89.2|estados-unidos|12800|
Indiana|region|39.9|-86.3|estados-unidos|6800|
Iowa|region|42.1|-93.5|estados-unidos|3200|
Kansas|region|38.5|-98.4|estados-unidos|2900|
Kentucky|region|37.5|-85.3|estados-unidos|4500|
Louisiana|region|31.1|-92.0|estados-unidos|4600|luisiana
Maine|region|45.4|-69.2|estados-unidos|1360|
Maryland|region|39.0|-76.8|estados-unidos|6200|
Massachusetts|region|42.3|-71.8|estados-unidos|7000|
Michigan|region|44.3|-85.4|estados-unidos|10100|
Minnesota|region|46.3|-94.3|estados-unidos|5700|
Mississippi|region|32.7|-89.7|estados-unidos|2960|
Missouri|region|38.4|-92.5|estados-unidos|6150|
Montana|region|47.0|-109.6|estados-unidos|1080|
Nebraska|region|41.5|-99.8|estados-unidos|1960|
Nevada|region|39.3|-116.6|estados-unidos|3100|
New Hampshire|region|43.7|-71.6|estados-unidos|1380|
New Jersey|region|40.2|-74.7|estados-unidos|9300|nueva jersey;nou jèze
New York State#new-york-state|region|42.9|-75.6|estados-unidos|20200|estado de nueva york
North Carolina|region|35.6|-79.4|estados-unidos|10400|carolina del norte;carolinas;the carolinas
South Carolina|region|33.9|-80.9|estados-unidos|5100|carolina del sur
North Dakota|region|47.4|-100.5|estados-unidos|780|
South Dakota|region|44.4|-100.2|estados-unidos|890|
Ohio|region|40.3|-82.8|estados-unidos|11800|
Oklahoma|region|35.6|-97.5|estados-unidos|4000|
Oregon|region|43.9|-120.6|estados-unidos|4200|
Pennsylvania|region|40.9|-77.8|estados-unidos|13000|pensilvania
Rhode Island|region|41.7|-71.6|estados-unidos|1100|
Tennessee|region|35.9|-86.4|estados-unidos|6900|
Utah|region|39.3|-111.7|estados-unidos|3300|
Vermont|region|44.1|-72.7|estados-unidos|640|
Virginia|region|37.5|-78.9|estados-unidos|8600|
Washington State#washington-state|region|47.4|-120.4|estados-unidos|7700|estado de washington
West Virginia|region|38.6|-80.6|estados-unidos|1800|
Wisconsin|region|44.6|-89.9|estados-unidos|5900|
Wyoming|region|43.0|-107.5|estados-unidos|580|
Centroamérica|region|13.5|-86.5|honduras|50000|central america;amerique centrale;américa central;triangulo norte;northern triangle
Sudamérica|region|-10.0|-60.0|brasil|430000|south america;suramerica;américa do sul;amerique du sud
Caribe|region|18.0|-72.0|haiti|44000|caribbean;the caribbean;el caribe;karayib;caraibes
Europa|region|50.0|15.0|=DE|747000|europe;ewòp
África|region|3.0|20.0|=CD|1400000|afrique;lafrik
`;
