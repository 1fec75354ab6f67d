/** Town names that are words people write every day in es, en, ht, pt or fr, folded. */
const LIST = `
real casa paz union central bella agua llano libertad progreso reforma victoria independencia esperanza porvenir centro
mira cura pare pase mesa mina salado salada seca seco grande alto alta bajo baja ojo pie sal sol luna cruz santo santa san
puente puerto puerta punta playa playas monte campo pueblo villa rio rios mar isla islas sierra valle loma cerro piedra
piedras barra boca bocas salto paso pasos camino corral rancho estacion escuela iglesia hospital hacienda colonia barrio
la casa la paz la cruz la union la libertad la esperanza la victoria la reforma el centro el porvenir el progreso el salto
el paso el rancho el puente el puerto el rio el campo el triunfo el carmen el pueblo el limon el roble el mirador las flores
las casas los angeles los reyes las palmas dolores rosario carmen trinidad guadalupe magdalena concepcion asuncion
mercedes socorro remedios amparo ana maria rosa marta julia elena isabel ines irene sofia victoria gloria alegria felicidad
santiago andres tomas miguel pedro juan jose jorge felipe martin rafael ramon vicente antonio francisco david daniel samuel
moises jesus jesus maria jordan carlos pablo simon alberto diego domingo lopez perez garcia gomez martinez rodriguez
madero morelos hidalgo juarez allende guerrero zapata villa obregon carranza cardenas jimenez aldama abasolo matamoros
bueno buena bonito bonita hermosa linda verde blanca blanco negra negro rojo roja nueva nuevo viejo vieja
palma palmas palmar pinos pino roble robles mango naranjo limon manzano espino flores rosales jardines
tres cuatro cinco seis siete ocho diez uno dos cien mil primero primera segunda norte sur este oeste oriente occidente
bien mal hoy ayer mayo abril junio julio enero marzo agosto lunes martes viernes sabado
unidad comunidad amistad caridad verdad dios gracias amen providencia salvador redencion salud vida muerte
nos nos no si ya ni te se me mi tu su que como donde cuando quien cual para pero sin con por
here there home help best most more time times price cash love bay mountain spring summer winter fall forest golden green
white brown black gray blue union liberty grace hope justice independence commerce industry enterprise orange mobile reading
surprise normal energy friendship paradise eden bath rice lake young bell sandy early earth holiday paris london athens rome
of in on at to is be as it us so we my she he the and but for not you all can had her was one our out day get has him his how
man new now old see two way who boy did its let put say too use mission hidalgo progreso roma zapata mercedes alamo donna
alton weslaco elsa la villa la feria combes primera la grulla penitas palmview sullivan city garden vista ranch valley
trinity temple church crosby price hill hills grove park plains plain bend center centre south north east west grand island
a an la le les de du des et ou en au aux un une pas bon bonne grand grande petite ville mont port pont saint sainte
anse-a-veau cap haut bas fond kay kan pon mon bor mache
amparo belem bom boa vista alegre campo grande natal salvador vitoria serra fortaleza recife gravata limoeiro pombal barra
belo bela cidade passos formosa luz morro ouro pedra prata redencao saude terra vila rio branco palhoca colombo
santana santa cruz santa rosa santa ana santa maria santa lucia santa barbara san juan san jose san pedro san miguel
san antonio san francisco san carlos san luis san rafael san martin san marcos san lorenzo san vicente san pablo san andres
san isidro san felipe san ignacio san jeronimo san agustin san mateo san lucas san nicolas san ramon san roque
nacional popular federal general militar policia guardia ejercito migracion frontera aduana garita terminal central camara
amor amigo amigos corazon cielo estrella tigre leon toro gallo gato perro caballo pan queso cafe coco tuna
tala mata cola lista forma carta banda tanda tecla tela pila pita pato pico pozo poza plan plaza planta peru chile
cuba india china francia italia holanda alemania españa colombia venezuela panama mexico honduras argentina
ahi aqui alla aca asi aun cada casi cerca desde entre hasta hacia luego menos mucho nada nadie nunca otra otro poco
vamos viene vienen sale salen llega llegan entra cruza pasa pasan cruzan manda dice dicen
ti ap yo li ou mwen nou ki sa pa men wi non ban bay gen lage rive soti ale vini pou ak san
reggio independence monroe lincoln washington jackson jefferson madison clinton marshall warren hamilton salem franklin
georgetown springfield fairfield auburn troy kent clay dover dayton
mexicano mexicanos mexicana mexicanas cubano cubanos cubana cubanas colombiano colombianos venezolano venezolanos haitiano haitianos
hondureno hondurenos guatemalteco guatemaltecos salvadoreno salvadorenos ecuatoriano ecuatorianos peruano peruanos chileno chilenos
brasileno brasilenos brasileiro brasileiros angolano angolanos africano africanos chino chinos gringo gringos americano americanos
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  LIST.split('\n').flatMap((line) => [...line.trim().split(' '), ...phrasesOf(line)]),
);

/** Two- and three-word names in the list above, so that "la paz" and "san juan" are found whole. */
function phrasesOf(line: string): readonly string[] {
  const words = line.trim().split(' ');
  return words.flatMap((word, at) =>
    ['la', 'el', 'las', 'los', 'san', 'santa', 'rio', 'campo'].includes(word) ? [`${word} ${words[at + 1] ?? ''}`] : [],
  );
}
