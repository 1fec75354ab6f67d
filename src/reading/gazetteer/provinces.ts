/** States and provinces: of Mexico, of the countries people come from, and of large countries. Row format: rows.ts. */
export const PROVINCES = `
Guerrero State#guerrero-state|region|17.6|-99.9|mexico|3500|estado de guerrero
Michoacán|region|19.2|-101.9|mexico|4750|michoacan
Morelos State#morelos-state|region|18.7|-99.1|mexico|1970|estado de morelos
Tlaxcala State#tlaxcala-state|region|19.4|-98.2|mexico|1340|estado de tlaxcala
Querétaro State#queretaro-state|region|20.9|-99.9|mexico|2370|estado de queretaro
San Luis Potosí State#slp-state|region|22.6|-100.4|mexico|2820|estado de san luis potosi
Zacatecas State#zacatecas-state|region|23.3|-102.7|mexico|1620|estado de zacatecas
Durango State#durango-state|region|24.9|-104.9|mexico|1830|estado de durango
Sinaloa|region|25.0|-107.5|mexico|3030|
Nayarit|region|21.8|-104.8|mexico|1240|
Yucatán|region|20.7|-89.0|mexico|2320|yucatan;yucatan peninsula
Quintana Roo|region|19.6|-88.1|mexico|1860|
Campeche State#campeche-state|region|19.0|-90.5|mexico|930|estado de campeche
Baja California Sur|region|25.9|-111.9|mexico|800|
Zulia|region|10.0|-72.2|venezuela|3700|
Táchira|region|7.9|-72.1|venezuela|1170|tachira
Carabobo|region|10.2|-68.0|venezuela|2250|
Lara#lara-ve|region|10.0|-69.8|venezuela|1770|estado lara
Bolívar#bolivar-ve|region|6.5|-63.5|venezuela|1410|estado bolivar
Apure|region|7.0|-69.0|venezuela|460|
Portuguesa|region|9.1|-69.3|venezuela|880|
Artibonite|region|19.3|-72.6|haiti|1570|latibonit
Grand'Anse|region|18.5|-74.1|haiti|430|grandans;grand anse
Nippes|region|18.4|-73.4|haiti|310|nip
Acre|region|-9.3|-70.3|brasil|880|estado do acre
Roraima|region|2.1|-61.4|brasil|640|
Rondônia|region|-10.9|-62.8|brasil|1800|rondonia
Amazonas|region|-4.2|-64.7|brasil|4200|
Minas Gerais|region|-18.5|-44.6|brasil|21000|minas
Goiás|region|-16.0|-49.6|brasil|7100|goias
Santa Catarina|region|-27.2|-50.5|brasil|7300|
Rio Grande do Sul|region|-30.0|-53.5|brasil|11400|
Bahia|region|-12.5|-41.7|brasil|14900|
Paraná|region|-24.6|-51.5|brasil|11500|parana
Esmeraldas|region|0.9|-79.3|ecuador|620|
Manabí|region|-0.8|-80.1|ecuador|1600|manabi
Guayas|region|-2.2|-79.9|ecuador|4400|
El Oro|region|-3.5|-79.9|ecuador|710|provincia de el oro
Ontario|region|50.0|-86.0|canada|14500|
Quebec|region|53.0|-70.0|canada|8500|québec
British Columbia|region|54.0|-125.0|canada|5100|colombie britannique
Alberta|region|54.5|-115.0|canada|4400|
Saskatchewan|region|54.0|-106.0|canada|1180|
Manitoba|region|55.0|-97.0|canada|1380|
Nova Scotia|region|45.0|-63.0|canada|990|
New Brunswick|region|46.5|-66.3|canada|790|
Newfoundland|region|48.5|-56.0|canada|520|labrador
Andhra Pradesh|region|15.9|79.7|india|49500|
Assam|region|26.2|92.9|india|31200|
Bihar|region|25.9|85.8|india|104000|
Gujarat|region|22.7|71.6|india|60400|
Haryana|region|29.2|76.3|india|25300|
Karnataka|region|14.7|76.2|india|61100|
Kerala|region|10.4|76.4|india|33400|
Madhya Pradesh|region|23.5|78.3|india|72600|
Maharashtra|region|19.4|76.1|india|112000|
Odisha|region|20.5|84.4|india|42000|orissa
Punjab|region|31.0|74.5|india|27700|
Rajasthan|region|26.6|73.9|india|68500|
Tamil Nadu|region|10.9|78.4|india|72100|
Telangana|region|17.8|79.0|india|35000|
Uttar Pradesh|region|27.1|80.9|india|199800|
West Bengal|region|23.8|87.7|india|91300|
Kashmir|region|34.1|74.8|india|12500|jammu and kashmir;azad kashmir;jammu
Khyber Pakhtunkhwa|region|34.5|72.0|=PK|35500|kpk
Sindh|region|26.0|68.8|=PK|47900|
Balochistan|region|28.5|65.5|=PK|12300|
Lombardía|region|45.6|9.8|=IT|10000|lombardy
Lacio|region|41.9|12.8|=IT|5700|lazio
Toscana|region|43.4|11.1|=IT|3700|tuscany
Sicilia|region|37.6|14.2|=IT|4800|sicily
Umbría|region|42.9|12.5|=IT|860|umbria
Las Marcas|region|43.4|13.1|=IT|1500|le marche
Andalucía|region|37.4|-4.8|espana|8500|andalusia
Cataluña|region|41.8|1.5|espana|7700|catalonia
Ática|region|38.0|23.8|=GR|3800|attica
Nueva Gales del Sur|region|-32.0|147.0|=AU|8200|new south wales;nsw
Queensland|region|-22.5|144.4|=AU|5200|
Isla Sur|island|-43.9|170.7|=NZ|1200|south island
Isla Norte|island|-38.8|175.9|=NZ|4000|north island
Canterbury#canterbury-nz|region|-43.6|171.8|=NZ|650|
Ábaco|island|26.4|-77.1|bahamas|17|abaco;abaco islands;great abaco;marsh harbour
Gran Bahama|island|26.6|-78.3|bahamas|51|grand bahama;freeport bahamas
Everglades|jungle|25.9|-80.9|florida||
Gulf Coast|region|29.5|-90.0|estados-unidos||golfo de mexico;gulf of mexico;gulf coast
East Coast|region|37.0|-76.0|estados-unidos||
West Coast|region|37.5|-121.0|estados-unidos||
Midwest|region|41.5|-93.0|estados-unidos|68000|
New England|region|43.5|-71.5|estados-unidos|15000|
Panhandle|region|30.6|-86.0|florida||florida panhandle
Northern California|region|39.5|-121.9|california|15000|norcal
Southern California|region|34.0|-117.5|california|23000|socal
Long Island|island|40.8|-73.2|new-york-state|8000|
Outer Banks|island|35.4|-75.5|north-carolina|35|obx
Atlántico|sea|30.0|-40.0|=US||atlantic;atlantic ocean;océano atlántico
Pacífico|sea|0.0|-140.0|=US||pacific ocean;océano pacifico;pacific
Asia|region|45.0|90.0|china|4600000|asie
Medio Oriente|region|29.0|41.0|=SA|400000|middle east;moyen orient
`;
