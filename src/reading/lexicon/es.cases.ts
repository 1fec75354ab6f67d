/**
 * Cases for Spanish, one message a line: `reports | text`. A report is `kind count basis±mode`: count `150p` (p person, c child,
 * f family, b bus, s boat, g group, l place) or `.`; basis e p h o m u; polarity + - ?; mode P past, N now, F planned, C conditional.
 * several reports are joined with ` & `; `-` alone: talk, no report.
 */
export const esCases = `
waiting 40p p+N | ya vamos pa cuatro horas en la fila del INM en Tapachula, somos 40 y no avanza nada
waiting 85p e+N | veo unas 85 personas formadas afuera de la COMAR, la mayoría mujeres
waiting 300p u+N | en Bajo Chiquito hay 300 esperando piragua para bajar a Lajas Blancas
waiting . u+N | La cola para el salvoconducto en Danlí llega hasta el parque central
presence 1200p o+N | Según el alcalde de Trojes hay 1200 migrantes en el municipio esta noche
presence 65p u+N | Quedan 65 personas en el campamento de Reynosa, los demás ya se movieron
presence 23f u+N | 23 familias en el albergue de Ciudad Hidalgo al corte de las 8 pm
presence 2000p h+N | dicen que en Necoclí ya hay como 2000 haitianos otra vez
presence . u?N | cuánta gente hay hoy en el puente de Rumichaca?
stranded 52p p+N | se nos dañó la lancha y estamos 52 a la deriva frente a Puerto Obaldía
stranded 18p p+N | no nos quieren vender pasaje, llevamos dos noches botados los 18 en la terminal de Turbo
stranded 6f u+N | seis familias varadas en Paso Canoas porque no les alcanza para el bus
stranded 200p u+N | hay 200 tirados en las vías de Irapuato, el tren no ha pasado desde ayer
departure 60p p+F | mañana a las 5 salimos 60 de Tapachula rumbo a Huixtla
departure 3b u+P | salieron 3 buses de Lajas Blancas hacia Costa Rica a las 11
departure 12s u+P | hoy zarparon 12 lanchas de Necoclí para Capurganá
departure . u?F | a qué hora sale el bus de Danlí para Ocotepeque?
departure . u-F | la caravana del sábado no sale, la cancelaron
departure 500p h+F | se comenta que el lunes arranca una caravana de 500 desde San Pedro Sula
transit 80p p+N | vamos 80 caminando, ya pasamos Pijijiapan y seguimos para Tonalá
transit 45p u+N | va un bus con 45 rumbo a Guatemala por la CA-4
transit 1500p u+N | La caravana de 1500 avanza por Mapastepec
transit 30p e+P | acabo de ver pasar como 30 caminando por la orilla de la carretera en Choluteca
crossing 25p e+N | estoy viendo como 25 cruzando el río frente a Piedras Negras
crossing 9p p+P | gracias a Dios ya cruzamos los 9 por el Suchiate
crossing 100p u+P | anoche se brincaron 100 por el bordo de Anapra
crossing 350p o+P | Migración Panamá informa que ayer cruzaron 350 personas por Carreto
crossing 20p p+F | mañana temprano cruzamos 20 por la trocha de Corinto
crossing . u-P | nadie cruzó hoy por Guasaule, pura lluvia
arrival 130p u+P | llegaron 130 a Bajo Chiquito en lo que va de la mañana
arrival 7p p+P | ya llegamos a San Pedro Sula los 7, cansados pero bien
arrival 2b u+F | esperamos 2 buses de Paso Canoas para las 6 de la tarde en Los Chiles
arrival 410p o+P | Senafront reporta el ingreso de 410 personas por Cañas Blancas
arrival 15c u+P | al albergue de Nuevo Laredo entraron 15 niños solos ayer
return 58p u+P | deportaron a 58 por el puente de Matamoros esta mañana
return 22p p+P | nos regresaron a los 22 hasta Villahermosa, otra vez a empezar
return 4b u+N | ahorita están devolviendo 4 buses hacia Tapachula
return 120p m+P | en las noticias dijeron que retornaron 120 hondureños en un vuelo a San Pedro Sula
release 35p u+P | soltaron a 35 de la estación migratoria de Acayucan
release 12p p+P | nos dejaron pasar a 12 por la garita de Nogales hoy a las 9
release . u?F | saben cuándo sueltan a los que agarraron ayer en Saltillo?
closure . o+F | la policía avisa que el puente de Agua Caliente lo cierran mañana a las 6
closure . u+N | Peñas Blancas está cerrado, nadie pasa
closure . p-N & crossing . p+P | mentira que cerraron Rumichaca, nosotros pasamos hace una hora
closure . u?N | es verdad que está cerrada la frontera en El Amatillo?
closure . h+P | me contó el taxista que ya bloquearon la carretera en La Ventosa
opening . u+P | ya abrieron el paso en Paso Canoas
opening . u+N | el puente Puerta México está abierto y pasando normal
opening . u?N | hay paso por Las Manos ahorita?
opening . u-N | es puro cuento que abrieron el puente, mi primo fue y está cerrado
checkpoint . u+N | ojo hay retén de la migra en Chahuites, están bajando a todos
checkpoint . e+N | aquí en la entrada de Huixtla tienen operativo con perros
checkpoint . p-N & transit . p+P | no hay ningún retén en Arriaga, acabamos de pasar
capacity 14l u+N | quedan 14 camas en la Casa del Migrante de Tecún Umán
capacity . p+N | aquí en el albergue ya no nos cabe ni uno más, avisen a los de Reynosa
capacity . u?N | tienen cupo hoy en el albergue de Danlí?
capacity 0l u+N | Albergue Belén de Tapachula: 0 espacios
capacity 30l u+N | pueden recibir hasta 30 más en el gimnasio de Piedras Negras
hazard . u+N | El río Turquesa viene muy crecido, no se metan
hazard . u+N | balacera en la salida de Reynosa, no agarren esa carretera
hazard . u+N | derrumbe en la vía a Capurganá, no hay cómo pasar
hazard . e+N | hay un incendio en el campamento de Matamoros, se ven las llamas desde aquí
drowning 2p h+P | cuentan que se ahogaron 2 en el río Bravo por Acuña
drowning 1p u+P | sacaron un cuerpo del río en Eagle Pass
drowning . u-P | falso que se ahogó gente en Piedras Negras, es un video viejo
death 4p o+P | la fiscalía confirmó 4 muertos en el accidente de Chiapa de Corzo
death 1p p+P | se nos murió un señor en la loma de la muerte, no aguantó
robbery 11p p+P | nos asaltaron en la selva, éramos 11 y nos quitaron todo
robbery . h+N | andan asaltando en las vías de Orizaba según me dijo un garrotero
extortion . u+N | la policía de Esquipulas anda pidiendo 50 quetzales por persona para pasar
extortion 6p p+P | en el retén nos quitaron 500 pesos a cada uno, íbamos 6
kidnapping 20p h+P | dicen que se llevaron a 20 del bus entrando a Reynosa
kidnapping 3p u+N | tienen secuestrados a 3 venezolanos en Nuevo Laredo, piden rescate
missing-child . u+N | se perdió una niña de 6 años en la terminal de San José, anda con vestido rojo
missing-child . p+N | ayúdenme a encontrar a mi hijo, se me perdió en el muelle de Necoclí
missing-person . u+N | no sabemos nada de mi hermano Jean desde que salió de Metetí el lunes
need-water . p+N | en el campamento de San Vicente no tenemos agua desde ayer
need-water . u+N | falta agua potable en Lajas Blancas
need-food 70p u+N | hay 70 personas sin comer en el parque de Huehuetoca
need-food . p+N | llevamos dos días sin probar bocado aquí en Trojes
need-food . p-N | de comida estamos bien en Paso Canoas gracias, ya no traigan
need-medical 3c u+N | 3 niños con fiebre en el albergue de Ocotepeque y no hay doctor
need-medical 1p e+N | una señora se desmayó aquí en la fila de la COMAR, llamen una ambulancia
need-shelter 15f u+N | 15 familias durmiendo en la calle en Tijuana, hace un frío terrible
need-shelter . p+N | no tenemos dónde dormir esta noche en Monterrey, venimos con bebés
need-transport . p+N | necesitamos transporte de Danlí a la frontera, no hay buses
need-information . p+N | alguien nos puede orientar? no sabemos a dónde ir en Tapachula
- | muchachos quién trae un cargador tipo c que me preste
- | hoy juega la selección, todos a ver el partido a las 7
- | se renta cuarto en Tapachula, 1500 al mes, agua y luz incluidos
- | feliz cumpleaños Ana, que Dios te bendiga siempre
- | cuánto está cobrando el bus de Tapachula a México?
- | busco trabajo de lo que sea, soy albañil con 10 años de experiencia
- | buenos días grupo, que tengan un bonito martes
- | vendo tenis número 27 casi nuevos 400 pesos
- | jajaja mi cuñado se quedó dormido en el bus y fue a parar a Puebla
- | mañana hay misa a las 6 en la capilla, los esperamos
- | el dólar está a 17.20 en la casa de cambio del centro
- | me salió la cita para el 14 de marzo a la 1 pm, gloria a Dios
- | esa película estuvo buenísima, lloré al final cuando muere el perro
- | la tienda de doña Rosa cierra a las 8, apúrenle
- | hice fila tres horas en el banco para sacar mil pesos
- | alguien sabe de un abogado de asilo que no cobre tanto?
- | el internet anda malísimo hoy, no cargan los videos
- | quién vende comida corrida por la terminal? hay hambre jaja
- | qué calor hace, 40 grados y sin ventilador
- | gracias a todos por las oraciones, mi mamá salió bien de la operación
`;
