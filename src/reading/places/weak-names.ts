/**
 * Names of places that are also everyday words of one of the five languages (or first names and surnames). They are read as
 * places only where a preposition or a place noun stands before them; short ones only in capitals.
 */
const WORDS = `
baja us eu ca az tx cr hn sj ny df pap tj rey canoas minas acre portuguesa guayas lara assam canterbury panhandle nip uk uae virginia georgia jordan maine niger montana kansas colorado turkey mali togo chad wales villa senda inm inami acnur unhcr hcr camr came cim corredores hrc gam ado occ came jfs pdc respite indi came abba amar cami hcr
magdalena belen piedras frontera altar isla flores progreso mission roma lima mier hondo boulevard zapata hidalgo
santiago david granada victoria leon mercedes soledad basilica bordo tapon selva jungle jungla raje bestia mariposa nogal
tula playas chili chile coco cuenca morales cardenas jimenez allende guerrero obregon donna douglas austin sarita dallas
orlando washington carriles sentri paraiso salvador india china congo mier nava naranjo espino florido trebol
horqueta esperanza libertad union concordia independencia porvenir mango coca cola san santa real paz casa campo pueblo
rosario cruz vista mirador salto laguna lagunas sierra monte palma palmas pinos piedra tierra agua aguas rio rios
mar sol luna norte sur este oeste centro centre center central nord sud sul rocas cerro arenal barra boca bocas caldas carmen
guadalupe dolores angeles remedios socorro trinidad asuncion concepcion natividad candelaria milagro milagros
ana rosa marta luisa andres miguel pedro juan jose jorge felipe tomas martin vicente antonio francisco rafael ramon
alto alta alegria armenia barro bello bonita bonito bueno buena blanca blanco negra negro rojo roja verde
camino caminos campana campamento canal canada carrera carretera castillo cauce colon comunidad condado corona corral
cortes costa crespo descanso dios donde ermita escuela estacion estancia este fe fortuna fuente fuentes gloria gracias
guia hacienda hermosa hermosillo hogar iglesia imperial industria jardin jardines joya junta juntas
ladrillera las llano llanos loma lomas lopez madre maria mesa mesas mina minas molino montaña monumento morro
mucho muelle nacional nazareth nueva nuevo ojo oriente orilla palacio palo pan parada parque paso perla pie
pilar plan plano plata plaza poblado pozo pozos prado presa presidio primavera provincia puente puerta puerto punta
quebrada quinta rama ramos rancho reforma refugio reserva retiro rey reyes ribera rincon roble
sabana sabanas sal salada salado salina salinas salud salvacion sano santo santos sauce seca seco
senor sombra sonora tabla tablas tanque tejas terrero toro torre torres trapiche trinidad triunfo unidad vado valle
valles vega vela verdad viento vino volcan yerba zona zanja
buena-park grace hope liberty union city home independence commerce industry enterprise orange mobile reading surprise
normal energy friendship paradise eden bath rice lake young bell justice sandy early earth holiday paris london
most more here there time times help bus best price cash love bay mountain spring summer winter fall forest golden
green white brown black gray blue lincoln jackson jefferson madison monroe clinton marshall warren hamilton
salem franklin georgetown springfield fairfield auburn troy kent clay dover dayton bend plain plains plainview
bor bwa pon mon fon pak cap kan sal gran kay tou tet mache
santa-maria ana-maria belem natal salvador vitoria recife fortaleza gravata limoeiro pombal campinas campo grande bonito
amparo socorro lambari colina viçosa bagé patos ilheus ponte ponta porto rio barra bela belo boa bom cidade
vera palmas passos formosa formoso luz mao mar morro ouro ouros pedra pedras pinheiro pintadas prata quatro redencao
saude serra serrinha sobral sousa terra timbo tres uniao varzea vila
`;

export const WEAK_NAMES: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('-', ' ')),
);

/** Phrases that are as often plain speech ("cerraron el paso", "para el norte") as a place. */
export const WEAK_PHRASES: ReadonlySet<string> = new Set(
  'el paso,del rio,el norte,el centro,la capital,la union,la libertad,la esperanza,la paz,la cruz,la palma,la frontera,el valle,the valley,the states,los estados,la linea,la villa,la basilica,la soledad,el carmen,el progreso,el istmo,el golfo,la playa,buenos aires,dos bocas,el real,el campo,la vega,la laguna,la palma,la joya,el cielo,el abuelo,la venta,el comedor,buen pastor,el rancho,le centre,el dorado,la entrada,el coyote,agua dulce,la concordia,el refugio,las flores,el porvenir,el triunfo,la reforma,la gloria,el rosario,el salto'.split(
    ',',
  ),
);

/** Every town has one ("hay 120 en la plaza"): the place that is called so is meant near it, or where it is written as a name. */
export const EVERYDAY_PHRASES: ReadonlySet<string> = new Set(
  'la plaza,the plaza,el centro,le centre,la capital,el comedor,la entrada,el refugio,la villa,el rancho,el campo,el valle,the valley,la playa,el coyote,el cielo,la joya,el camino'.split(
    ',',
  ),
);
