/** Colombia and the road to the Gulf of Urabá. Row format: rows.ts. */
export const COLOMBIA = `
Colombia|country|4.6|-74.1|=CO|52000|kolonbi;kolombi;colombie
Cundinamarca|region|4.9|-74.2|colombia|3000|
Antioquia|region|6.9|-75.6|colombia|6700|
Chocó|region|5.7|-76.6|colombia|550|el choco
Córdoba#cordoba-co|region|8.4|-75.8|colombia|1800|cordoba colombia
Nariño#narino|region|1.3|-77.6|colombia|1600|
Norte de Santander|region|7.9|-72.5|colombia|1600|
La Guajira|region|11.5|-72.5|colombia|1000|guajira
Urabá|region|8.1|-76.7|colombia||uraba antioqueño;golfo de uraba;gulf of uraba;golfe d'uraba
Bogotá|city|4.65|-74.08|cundinamarca|7900|bta;bogotá dc
Soacha|city|4.58|-74.22|cundinamarca|800|
Terminal Salitre|bus-station|4.654|-74.115|bogota||terminal de bogota;terminal del salitre;terminal de transportes de bogota
Medellín|city|6.24|-75.58|antioquia|2500|medallo;medelin;medejin
Terminal del Norte Medellín|bus-station|6.278|-75.57|medellin||terminal del norte de medellin;terminal norte medellin;terminal de medellin;terminal del norte
Cali|city|3.44|-76.52|colombia|2300|
Pasto|city|1.21|-77.28|narino|390|san juan de pasto
Ipiales|city|0.83|-77.64|narino|120|terminal de ipiales
Puente de Rumichaca|bridge|0.816|-77.665|ipiales||rumichaca;puente internacional rumichaca;pont rumichaca;pon rumichaca
Popayán|city|2.44|-76.61|colombia|320|
Cúcuta|city|7.89|-72.51|norte-de-santander|780|kukuta
Villa del Rosario|town|7.83|-72.47|norte-de-santander|100|
Puente Simón Bolívar|bridge|7.817|-72.443|cucuta||simon bolivar bridge;puente internacional simon bolivar;la parada
Puente Tienditas|bridge|7.869|-72.446|cucuta||tienditas;puente atanasio girardot
Pamplona#pamplona-co|town|7.38|-72.65|norte-de-santander|55|
Bucaramanga|city|7.12|-73.12|colombia|610|
Maicao|city|11.38|-72.24|la-guajira|180|
Paraguachón|port-of-entry|11.36|-72.13|maicao||
Riohacha|city|11.54|-72.91|la-guajira|220|
Santa Marta|city|11.24|-74.2|colombia|540|
Barranquilla|city|10.98|-74.8|colombia|1300|
Cartagena|city|10.4|-75.51|colombia|1030|cartagena de indias
Sincelejo|city|9.3|-75.4|colombia|290|
Montería|city|8.75|-75.88|cordoba-co|500|
Tolú|town|9.52|-75.58|colombia|35|santiago de tolu
Arboletes|town|8.85|-76.43|antioquia|40|
Apartadó|city|7.88|-76.63|antioquia|130|
Chigorodó|town|7.67|-76.68|antioquia|60|
Carepa|town|7.76|-76.65|antioquia|50|
Mutatá|town|7.24|-76.44|antioquia|20|
Dabeiba|town|7.0|-76.26|antioquia|23|
Turbo|city|8.09|-76.73|antioquia|180|turbo antioquia
Muelle El Waffe|plaza|8.094|-76.732|turbo||el waffe;el wafe;waffe;wafe;muelle el wafe;puerto de turbo;muelle de turbo;turbo pier;turbo dock;porto de turbo;port de turbo;muelle;embarcadero;pier;dock;cais;quai;waf
Necoclí|town|8.426|-76.784|antioquia|70|nekokli;nicocli;necoli;necocly;nekoli;nicokli;necoklí
Muelle de Necoclí|plaza|8.427|-76.789|necocli||muelle turistico de necocli;el muelle de necocli;muelle;embarcadero;pier;dock;cais;quai;waf;necocli dock;cais de necocli;quai de necocli;necocli pier;waf nekokli
San Juan de Urabá|town|8.76|-76.53|antioquia|25|
Acandí|town|8.511|-77.277|choco|13|akandi;acandy;acandia
Capurganá|village|8.635|-77.349|acandi|3|kapurgana;kapougana;capurgan;kapigana;capurganna;kapourgana;capulgana
Sapzurro|village|8.66|-77.363|acandi|1|zapzurro;sapzuro;sapsurro;capzurro
San Francisco#san-francisco-acandi|village|8.54|-77.23|acandi||san francisco de acandi
Triganá|village|8.56|-77.24|acandi||
Titumate|village|8.3|-77.08|choco||
Unguía|town|8.04|-77.09|choco|13|
Riosucio|town|7.44|-77.11|choco|18|rio sucio choco
Bahía Solano|town|6.22|-77.4|choco|10|
Juradó|town|7.1|-77.76|choco|4|jurado choco
Quibdó|city|5.69|-76.66|choco|130|
Buenaventura|city|3.88|-77.03|colombia|310|
Las Tecas|camp|8.5|-77.33|acandi||campamento las tecas;tecas;el campamento de las tecas;primer campamento;camp las tecas;kan las tecas
El Cielo|jungle|8.61|-77.38|capurgana||el cielo capurgana;loma del cielo
San Andrés|island|12.58|-81.7|colombia|55|san andres isla;isla san andres;san andres island
Puerto Carreño|town|6.19|-67.49|colombia|20|
Arauca|city|7.08|-70.76|colombia|85|
Saravena|town|6.95|-71.87|colombia|50|
Leticia|town|-4.21|-69.94|colombia|50|
Río Atrato|river|8.0|-76.9|choco||atrato river;atrato
Río Acandí|river|8.49|-77.29|acandi||acandi river;rivye acandi;rivière acandi
Golfo de Urabá|sea|8.3|-76.9|uraba||el golfo;gulf of uraba
Rionegro|city|6.15|-75.37|antioquia|140|aeropuerto de rionegro
El Dorado|airport|4.701|-74.147|bogota||aeropuerto el dorado;el dorado airport
Pereira|city|4.81|-75.69|colombia|480|
Armenia|city|4.53|-75.68|colombia|300|armenia quindio
Ibagué|city|4.44|-75.23|colombia|530|
Neiva|city|2.93|-75.28|colombia|360|
Valledupar|city|10.46|-73.25|colombia|530|
Tumaco|city|1.8|-78.77|narino|200|
Playa de Necoclí|sea|8.424|-76.794|necocli||plaj necocli;playas de necocli;praia de necocli;plage de necocli;necocli beach;playa necocli
Muelle de Capurganá|plaza|8.633|-77.347|capurgana||muelle capurgana;capurgana dock;cais de capurgana;quai de capurgana;waf kapigana;muelle de kapurgana
Muelle de Acandí|plaza|8.512|-77.277|acandi||muelle acandi;waffe acandi;cais de acandi
El Aguacate#el-aguacate-acandi|sea|8.605|-77.33|capurgana||bahia aguacate;el aguacate capurgana
Playa Soledad|sea|8.655|-77.37|sapzurro||playa soledad capurgana
Peñaloza|village|8.48|-77.2|acandi||penaloza acandi
Caña Momo|village|8.43|-77.29|acandi||cana momo;las cañas acandi
Belén de Bajirá|town|7.37|-76.72|choco|6|bajira
Currulao|town|7.99|-76.65|turbo|10|
El Totumo|village|8.32|-76.74|necocli|2|el totumo necocli
Mulatos|village|8.64|-76.73|necocli|2|
San Pedro de Urabá|town|8.28|-76.38|antioquia|15|
Puerto Escondido#puerto-escondido-co|town|9.02|-76.26|cordoba-co|4|puerto escondido cordoba
San Sebastián de Urabá|village|8.33|-76.81|necocli|1|
Valdivia|town|7.16|-75.44|antioquia|8|valdivia antioquia
Caucasia|city|7.98|-75.2|antioquia|90|
La Dorada|town|5.46|-74.66|colombia|70|
Honda|town|5.2|-74.74|colombia|25|honda tolima
Mocoa|town|1.15|-76.65|colombia|45|
San Miguel Putumayo|port-of-entry|0.34|-76.91|colombia||puente san miguel
La Parada|district|7.817|-72.448|villa-del-rosario||la parada cucuta
Terminal de Cúcuta|bus-station|7.899|-72.503|cucuta||terminal de transportes de cucuta
Chinácota|town|7.6|-72.6|norte-de-santander|16|
Berlín#berlin-co|village|7.19|-72.87|colombia|2|paramo de berlin;páramo de santurban
`;
