/** Spanish as people happen to put it: who is there without "hay", boats that did not go, ways of going back and of being stopped. */
export const esSayings = `
// --- being there -------------------------------------------------------------------------------------------------------
presence | estamos/quedamos/seguimos/andamos [aqui/aca/todavia/ya] [como/unos/unas/casi] #; estan/siguen/quedan [aqui/aca/ahi/todavia] [como/unos/unas/casi] # [mas] personas/gentes/migrantes/familias/hermanos/haitianos/venezolanos/cubanos/hondurenos/africanos/deportados/retornados; debemos/deben ser [como/unos/unas/mas de] #; debe/deben haber [como/unos/unas/mas de] #; ha de haber [como/unos/unas/mas de] #; habra [como/unos/unas] #; los/las tienen en/alojados/concentrados; lleno/llena/full/repleto/repleta/atestado/atestada/abarrotado/abarrotada/topado/topada de gente/migrantes/haitianos/venezolanos/personas; campamento ~ de [como/unas/unos/mas de] # personas/migrantes/familias/haitianos
presence? | caravana/contingente/grupo ~ descansa/descansando/acampa/acampo/paro/pernocta/durmio/duerme; tomando descanso; dia de descanso; estan alojados; estan durmiendo
// --- coming, going, going back -------------------------------------------------------------------------------------------
arrival.past | acabo/acaba/acabamos/acaban de dejar/traer/descargar #; vi/vimos/veo llegar/entrar/bajar [como/unos/unas] #; se bajaron [como/unos/unas] #; trajeron/dejaron [como/unos/unas/a] # personas/pasajeros/migrantes en
departure.plan | manana/hoy/pasado seguimos/continuamos/arrancamos/agarramos [pa/para/a/hacia/rumbo]; seguimos manana; continuamos manana
departure | no salio/salieron/zarpo/zarparon/hubo [las/la] lancha/lanchas/bote/botes/barco/barcos/piraguas; no salen/sale/zarpan/zarpa [las/la] lancha/lanchas/bote/botes/barco/barcos/piraguas; no hay [mas] lancha/lanchas/bote/botes/barco/barcos/zarpe/salidas; sin lanchas/zarpes/salidas
return.past | nos volvimos; nos devolvimos; nos regresamos; me volvi; me devolvi; me regrese; se devolvieron; se regresaron; se volvieron a/para/pa; los/nos echaron/sacaron/llevaron para/pa este/aquel/ese lado; los sacaron de vuelta
return.now | me devuelvo; me regreso; nos devolvemos; nos regresamos; se devuelven; se regresan; nos vamos de vuelta/regreso; me voy de vuelta/regreso; van/vamos/vienen/venimos/vengo/voy de vuelta/regreso; vienen/venimos/voy/vengo/vamos para/pa atras; se estan devolviendo/regresando/volviendo; se quieren devolver/regresar/volver; devolviendonos; devolviendose; regresandonos; regresandose; nos los estan tirando/aventando/botando/mandando/trayendo; nos los tiran/avientan/botan/mandan/traen; los estan tirando/aventando/botando en/por
return.plan | va/van a retornar/regresar/devolver/deportar/repatriar a #; mandan/llegan # ~ devueltos/retornados/deportados
release.past | entraron ~ # ~ mpp/cita/citas; entraron los primeros #; pasaron los primeros #; entraron con cita/cbp
release.now | solo dejan/deja pasar de #; dejan/deja pasar de # en
// --- stopped, shut, in danger ----------------------------------------------------------------------------------------------
checkpoint.past | guardia/migra/migracion/inm/policia/ejercito/federales [nacional] nos/les/los cayo/cayeron; nos/les/los cayo/cayeron ~ guardia/migra/migracion/inm/policia/federales; me/nos pararon en; me/nos revisaron en; me/nos pidieron la/los/el identificacion/papeles/documentos/ine/pasaporte/permiso; nos bajaron/bajo a todos
checkpoint.now | tiene/tienen/hay/pusieron/montaron/hicieron [un/el/una] cordon/filtro/valla/cerco/muralla ~ en; cordon de/policial/militar; los/las antimotines
opening.past | levantaron/levantamos/levanto/quitaron/retiraron [el/la/los/las] cordon/bloqueo/bloqueos/planton/barricada/valla/vallas; se levanto/acabo/termino el bloqueo/paro/planton
opening.now | solo queda [abierto] el paso/puente; queda abierto; unico paso abierto; hay paso solo por
stranded.now | parqueados; estacionados; quedo/quedaron/quede/quedamos atras; no avanza nada; no avanzamos nada; sin plata/dinero para el pasaje/bus/boleto; sin un peso; se murio el motor; el motor se murio; quedamos/quedaron sin plata/dinero/pasaje
death.past | sacan/sacaron/sacando [los] cuerpos/muertos; tapados/cubiertos con mantas/sabanas
hazard.past | tiraron/lanzaron/dispararon/echaron/aventaron [las/los] gas/gases/balas/bombas/piedras/perdigones; se quemo/quemaron/incendio ~ campamento/carpas/albergue/casas/bodega/estacion; quemaron carpas/las
hazard.now | se esta/estan quemando; tirando/lanzando/disparando/aventando gas/gases/balas/bombas/piedras; se enredan/enredaron en; no agarren esa/ese
kidnapping | lo/los/la/las levantan; todavia/aun/siguen tienen ~ #  adentro/alla/amarrados; pago/pagaron/pagamos el rescate; me/nos soltaron ~ pagaron/pago/pagamos
// --- lacking ----------------------------------------------------------------------------------------------------------------
need-food | no han/hemos/ha comido; sin desayunar/almorzar/cenar; algo de comer/comida; traer/mandar/llevar/tener ~ comida/alimentos/almuerzo/desayuno
need-transport | favor/favor de tener/mandar/traer ~ camionetas/buses/transporte/carros; para el pasaje; pa el pasaje; apoyo con buses/transporte/camionetas
need-medical | no hay quien la/las/lo/los vea/atienda/cure/revise; ya no atienden; golpeados/golpeadas/golpeado/golpeada; con cortadas/heridas/golpes/quemaduras; perdio la/una pierna/mano/pie; se corto la/el/toda; le hicimos torniquete
need-shelter | ya no hay carpas/toldos/catres/colchones; nos saco/sacaron/echo/echaron/corrio/corrieron del hotel/albergue/cuarto/hostal
need-water | mucha sed; nadie trae/da/reparte agua
missing-child | ninito/hermanito/hermanita/nino/nina/bebe/hijo/hija/hijito/hijita ~ no lo/la encuentran/encontramos/encuentro
crossing.past | cruzaron/pasaron/cruzo/paso [hoy/ya] # [personas/gente/migrantes] con cita/citas; # cruzaron/pasaron con cita/citas
waiting.now | # [personas] quedaron/quedan/siguen/quedamos/seguimos pendientes/pendiente; quedaron/quedan/siguen # pendientes; # pendientes de cruzar/pasar/cruce/procesar/ser
need-shelter | dormimos/durmieron/duermen/pasamos/pasaron/amanecimos/amanecieron [la] [noche] # [personas/gente/migrantes/familias/ninos] en la/las/el calle/calles/banqueta/parque/plaza/piso/suelo/intemperie; pasamos/pasaron/pasan la noche ~ en la/las/el calle/calles/banqueta/parque/plaza/piso/suelo/intemperie
// --- counted at the end of a day ---------------------------------------------------------------------------------------
taken | agarro/agarraron/detuvo/detuvieron/bajo/bajaron/levanto/levantaron/arresto/arrestaron/llevo/llevaron como/unos/unas/casi [a] #
neg | ninguno/ninguna de los/las #
deny | no llego/llegaron/vino/vinieron/aparecio/aparecieron ninguno/ninguna
arrival.past | no llego/llegaron/vino/vinieron/aparecio/aparecieron ninguno/ninguna
none | turno [de] noche/dia/tarde/manana/nocturno/matutino/vespertino/diurno/hoy
// --- what coordinators write to each other --------------------------------------------------------------------------------
arrival.past | recibidos/recibidas/recibimos/recibi [a] [los/las] #; confirmo/confirmada/confirmamos/confirmado [la] recepcion/llegada; ya [los] tengo [a] [los] # conmigo; llegaron completos/completas; completos los #; los # completos; dimos/damos ingreso a #; # ingresos; ingresaron [hoy] #; nos dejaron [a] #; bajaron del bus #
arrival.plan | nos llegan/caen/mandan/traen [como/unos/otros] # [mas]; esperamos [a] [como/unos/otros] #; se esperan [como/unos] #; nos avisan que llegan/vienen/mandan; me/nos bajan #; vienen [en camino] hacia/para/con ustedes; eta #; llegando [como] a las #
arrival.past | nunca llegaron/llego
deny | nunca llegaron/llego
departure.past | despachamos/despache/despacharon/despachado/despachados [a] [los/el/un] #/bus/buses/combi/combis/camion; salieron/salio [ya] completos/completo; ya arranco/arrancaron; siguieron [su] viaje/camino #; # siguieron [su] viaje/camino; ya van rodando; egresaron [hoy] #; # egresos
departure.plan | despachamos/despacho manana/hoy/# ; mandamos/mando/enviamos # manana/a las; arranca/arrancan a las #
capacity | al # por ciento; al # %; a # por ciento; estamos al/a #; sobrecupo; sobre cupo; hacinados; hacinamiento; a tope; por encima de la capacidad; [tengo/quedan/hay/tiene] # asientos; # asientos libres; se liberan/desocupan/abren #; libre/libres para hoy #; # por dia; # al dia; # diarios; # expedientes/casos/solicitudes/personas por dia/diarias/diarios; solo # por dia; van a/para procesar/atender/recibir #; se acabaron las fichas; fichas agotadas; cupo del dia
waiting.now | van por el/la #; van en el/la #; los nuestros son/tienen/empiezan #; numeros llamados; # en la fila; # formados; # en espera; fila de [como/unos] #
closure | no abre/abren hoy/manana/el; bajan/bajaron/baja/bajo [la] cortina; cerrado por mantenimiento/sistema/simulacro/clima
hazard | mar picado/picada; mal tiempo; rachas/rafagas de [viento]; viento de # km; aviso de mal tiempo; [rio] crecido/crecida/desbordado/desbordada; subio # metro/metros/pies
checkpoint.now | quitaron/levantaron/quitado el reten
none | avisen/avise/avisa/avisar a su/tu/sus/los gente/familia/grupo/compas; avisen a todos; avisen cuando/si lleguen/llega/llegan; colchonetas/cobijas/kits/vacunas que dono/donaron/donaron/trajo/trajeron
none | se nos/me/les adelanto la/el/el salida/hora/cita/bus/camion/viaje/parto/vuelo
capacity | recibiendo/aceptando todavia/aun; todavia/aun reciben/aceptan/recibiendo/aceptando
departure.plan | grupo de # sale/salen/parte/parten/arranca/arrancan
arrival.past! | no llego/llegaron/vino/vinieron/aparecio/aparecieron nadie; no ha/han llegado/venido/aparecido nadie; nadie llego/vino/aparecio/llega/viene; nadie ha llegado/venido/aparecido; nadie del/de grupo/ellos llego/vino/aparecio/ha
nobody | no llego/llegaron/vino/vinieron/aparecio/aparecieron nadie; no ha/han llegado/venido/aparecido nadie; nadie llego/vino/aparecio/llega/viene; nadie ha llegado/venido/aparecido; nadie del/de grupo/ellos llego/vino/aparecio/ha
none | nadie vino/viene/llego/llega a ayudar/ayudarnos/buscar/buscarnos/recoger/recogernos/traer/traernos/dejar/dejarnos/ver/vernos/atender/atendernos/decir/decirnos/explicar/explicarnos/avisar/abrir/rescatar/rescatarnos/sacar/sacarnos/preguntar/repartir/revisar; nadie vino/viene/llego/llega por/para; nadie ha venido/llegado a ayudar/ayudarnos/buscar/buscarnos/recoger/recogernos/traer/traernos/dejar/dejarnos/ver/vernos/atender/atendernos/decir/decirnos/explicar/explicarnos/avisar/abrir/rescatar/rescatarnos/sacar/sacarnos/preguntar/repartir/revisar; nadie ha venido/llegado por/para; no vino/viene/llego/llega nadie a ayudar/ayudarnos/buscar/buscarnos/recoger/recogernos/traer/traernos/dejar/dejarnos/ver/vernos/atender/atendernos/decir/decirnos/explicar/explicarnos/avisar/abrir/rescatar/rescatarnos/sacar/sacarnos/preguntar/repartir/revisar; no vino/viene/llego/llega nadie por/para; no ha venido/llegado nadie a ayudar/ayudarnos/buscar/buscarnos/recoger/recogernos/traer/traernos/dejar/dejarnos/ver/vernos/atender/atendernos/decir/decirnos/explicar/explicarnos/avisar/abrir/rescatar/rescatarnos/sacar/sacarnos/preguntar/repartir/revisar; no ha venido/llegado nadie por/para; nadie llego con vida; nadie llego vivo
need-transport! | bus/camion/combi/transporte/camioneta/autobus/bote/lancha [de] [las] [#] [nunca] [ya] no llego/vino/paso/llega/viene; bus/camion/combi/transporte/camioneta/autobus [de] [las] [#] no ha llegado/venido/pasado; no llego/vino/ha [llegado] [venido] el bus/camion/transporte/autobus; no llego/vino la combi/camioneta; bus/camion/combi/transporte/autobus nunca llego/vino
most | no hay/son/somos/eran/habia/quedan/llegan mas de; cuando mucho; como mucho
none | madrugada/madrugadas
// --- groups announced and sent on -------------------------------------------------------------------------------------------
arrival.plan! | dicen/dizque/que [ya] vienen/viene [como/unos/unas/otros/otras] #; les/te/os mando/mandamos/mandan/envio/enviamos [a] [como/unos/unas/otros/otras] # [personas/gentes/migrantes/familias]; van # para alla/aca/ustedes; ahi [les] van #; manana/noche/rato esperamos/esperan [otro/otros/un/una/mas] bus/autobus/camion/grupo/buses/autobuses/camiones; esperamos otro bus/autobus/camion/grupo
checkpoint.past! | inm/migra/migracion se [lo/los/la/las] llevo/llevaron [a]; llego/entro/cayo/vino [la] migra/migracion y
checkpoint.now | bajando [a] [toda] [la] gente/personas/todos/migrantes de/del [los/las/la] bus/buses/autobus/autobuses/camion/camiones/combi/combis/tren/trenes
transit.past | se llevaron [a] [como/unos/unas] # [personas/gente/migrantes/familias/ninos] al/a [la/un/una/otro/otra] albergue/refugio/campamento/estadio/deportivo/gimnasio/escuela/iglesia/hotel/centro/terminal/central
closure.plan | puente/garita/frontera/cruce/paso/carriles/carril [lo/la/los] cierra/cierran/cerraran/cerrara [a/de/desde/hoy/manana/#]
none | falta/faltan # horas/hora/minutos/dias para; falta # semanas para
lead | caravana/contingente/exodo/columna/grupito de
capacity! | [ya] pueden/puede/puedes mandar/enviar/mandarnos/enviarnos/traer/pasar [a] [los/las/otros/otras] [siguientes/proximos/siguiente/grupo] #; manden/mandenos/envien [a] [los/las/otros/otras] [siguientes/proximos] #
presence | dejamos/quedan # adultos; entregamos turno con #
need-shelter | se [nos] acabaron/acabo/terminaron [las/los/la] cobijas/colchonetas/mantas/carpas; ya no hay cobijas/colchonetas/mantas
hazard! | vi/vimos/veo/pasaron/pasan/hay/andan/llegaron [pasar] [unos/unas/como/#] [camionetas/carros/hombres/tipos/gente] [con/de] hombres/tipos/gente/sujetos/camionetas armados/armada/encapuchados
none | cobran/cobra/cobrando/cobraron # [pesos/dolares/quetzales/lempiras/varos] por usar/banarse/cargar; cobran/cobra/cobrando # [pesos/dolares/quetzales/lempiras] por/para el/la bano/regadera/ducha/wifi/telefono
arrival.past! | no viene/vienen nadie
nobody | no viene/vienen nadie
none | paso/pasaron/pasan/pasar # ambulancias/patrullas/camionetas de la policia; # ambulancias/patrullas
unit.other | ambulancias; patrullas
exist | yo veo; pero veo; solo veo
none | cobijas/cajas/colchonetas/viveres/ropa/despensas en una/la bodega
presence | nadie en/por/sobre el/la/este/ese puente/rio/carretera/garita/campamento/parque/plaza/cruce/bordo/rampa/brecha/terminal
vacant | nadie en/por/sobre el/la/este/ese puente/rio/carretera/garita/campamento/parque/plaza/cruce/bordo/rampa/brecha/terminal
none | a partir de/del
presence! | # en [el] albergue/refugio/gimnasio/dormitorio/dormitorios; # en casa/piso/sala [hoy/ahora]
departure.past! | # salidas/egresos; # salida/egreso
arrival.past! | # ingresos/entradas/llegadas
departure.plan | voy/vamos/salgo/salimos/sigo con otros/otras/mas # ; voy con # mas
capacity! | recibe/reciben/recibimos/recibiran/recibira/recibiremos/acepta/aceptan/atiende/atienden/atenderan/procesan/procesaran/toman/tomaran # [personas/familias/migrantes/gentes/solicitantes] por/al/cada dia; recibe/reciben/recibiran/aceptan/atienden/procesan # diarios/diarias/diariamente
checkpoint.past! | policia/guardia/estatal/migracion/ejercito/soldados/marina/municipales ~ bajo/bajaron/cargo con/cargaron con/llevo a/llevaron a/agarro a/agarraron a #
crossing.past! | grupo ~ cruzo/paso al
departure.past | movieron/pasaron/reubicaron/trasladaron/cambiaron a # familias/personas/migrantes; reubicaron/trasladaron a #
missing-person! | buscan/buscando a # personas/migrantes/hombres/mujeres; # desaparecidos/desaparecidas
presence! | dejamos/entrego/entregamos ~ # adultos/personas/huespedes/mujeres/menores
none | hay que; habra que; habria que; se partio/dividio/partieron/dividieron en # [grupos/partes]; se partio/dividio/partieron/dividieron en dos/tres/cuatro [grupos/partes]
missing-child! | nino/nina/ninos/ninas/menor/menores/hermanitos/hermanitas/adolescentes ~ viaja/viajan/viajando/venian/vienen/van/andan solo/sola/solos/solas
none | abrio/abrieron/abre/abren/cerro/cerraron/cierra/cierran [ya] la/el/una/un tienda/farmacia/banco/oxxo/super/supermercado/panaderia/peluqueria/gimnasio de; ya abrieron/cerraron la/el tienda/farmacia/banco/oxxo
departure! | en el bus/camion/autobus/vuelo que sale/salio/parte a las
see | [yo] solo/nomas/apenas veo/vi/conte/cuento
presence! | solo/nomas/apenas veo/vi/conte/cuento #
r.free | podemos/puedo/pueden/podriamos tomar/agarrar/aceptar/alojar/hospedar/acoger/albergar; listos/listas/listo/lista para recibir/tomar/acoger
capacity! | listos/listas/listo/lista para # personas/mas; podemos/puedo/pueden tomar/agarrar/aceptar/alojar/hospedar/acoger/albergar [a] # personas/mujeres/adultos/ninos/familias
official | hable/hablamos/hablando/hablar con el/la/los/las [de] comandante/director/directora/alcalde/alcaldesa/consul/delegado/delegada/jefe/capitan/coordinador/coordinadora/migracion/inm/guardia
media | vi/vimos/salio/leimos/lei en facebook/tiktok/twitter/instagram/las/la/el noticias/noticia/noticiero/tele/television/periodico
none | hijo/hija/hijos/nino/nina/ninos/bebe/chamaco perdio/perdieron su/sus/el/la/los/las zapato/zapatos/tenis/mochila/telefono/celular/papeles/documentos/pasaporte/gorra/lentes/cita/juguete/chamarra/chancla/chanclas/cobija
hazard.past | hubo un accidente; se accidento un/el/una/la bus/camion/combi/camioneta/trailer; accidente en/de/sobre la/el/km
arrival.plan! | llega/llegan/viene/vienen [ahora/hoy/manana/ya] [otro/un/el/nuevo] grupo de [como/unos/unas/casi] #; llega/viene otro bus/camion con [como/unos/unas/casi] #
opening.plan | apertura/reapertura de/del [el/la/los/las] puente/carril/carriles/garita/paso/frontera/cruce/linea [#] a/desde/para las/la
capacity | no van/vamos/iban/pueden/podemos a recibir/aceptar/atender/admitir [a] [nadie/ninguno/mas]; no recibiran/recibimos/reciben/aceptan/atienden [a] [nadie/ninguno] mas
unit.other | sentidos; direcciones
presence? | grupo/caravana/contingente ~ ya esta/estan/va/anda en/por
official | me/nos dijo/dijeron/confirmo/aviso [que] un/una/el/la/unos/los [otro/mero] guardia/guardias/oficial/agente/agentes/policia/soldado/marino/comandante/fiscal
rate | por/cada hora; la hora
none | noticia buena; buena/buenas noticia/noticias; a/b/ab/o negativo/positivo; pipa/pipas de agua; les/nos/se pasan/pasaron/reparten/repartieron/regalan/regalaron agua/comida/cobijas; # lanchas/botes/buses/combis/camiones/piraguas/balsas llenas/llenos pa/rumbo/hacia; # asientos/lugares/plazas cada uno/una
extortion.now! | y [les/nos/le/me] piden/quitan/pedian/pidieron [de/a] # pesos/quetzales/lempiras/balboas/colones/cordobas
unit.other | pipas de agua; carros pipa
ask.truth | alguien/quien [me/nos] confirma/confirme; alguien/quien puede confirmar; es/sera [eso/esto] verdad/cierto/real; eso/esto es verdad/cierto; alguien sabe si es verdad/cierto; alguien sabe algo; me confirman
none | cierre/corte de/del dia/turno/jornada/mes/guardia/reporte; cierre de esta noche
arrival.past | confirman/confirmo/confirmamos/confirmaron [el] recibido/recibidos/recibidas/recibo de #; recibido/recibidos/recibidas [de] # personas/hermanos/migrantes
opening.now | esta/quedo/quedaron [el/la] puente/paso/carretera/via/garita/crucero libre/liberado/liberada; puente/paso/carretera/via/garita/crucero libre/liberado/liberada
opening.past | se retiro/retiraron la/el/los/las manifestacion/manifestantes/marcha/protesta; liberaron [ya] el/la puente/carretera/via/paso
lack | nadie/ninguno tiene/trae; nadie ha traido
need-food! | nadie/ninguno ha comido/cenado/desayunado/almorzado; nadie comio/ceno
need-shelter! | nadie/ninguno tiene cobijas/cobija/techo/carpa/carpas/colchoneta/colchonetas
arrival.plan! | vienen # [mas] en camino
presence.now | grupo/gente/caravana/familias/personas/# [grande] descansando; plaza/parque/calle/calles/banqueta/malecon ~ lleno/llena/llenas/lleno/repleta/repleto/abarrotada/abarrotado
departure.past! | [se] subieron # [personas/migrantes] al tren/bus/autobus/camion; abordaron # [personas/migrantes] el tren/bus/autobus/camion
hazard.past | se volaron/volo las/la carpas/carpa/lonas/lona; viento ~ carpas/lonas/techo
waiting.now! | hay/quedan/tengo/tenemos/tienen # [personas/migrantes/familias/gentes] esperando/aguardando [por] cupo/cupos/lugar/espacio/puesto/cama
none | casas/casitas/carpas/tiendas/chozas/camiones/llantas [ya] quemadas/quemados/quemandose; ahogandose con el/tanto humo/gas; vendiendo/vendo/vende agua; de techo a techo
ask | o ya lo/la/los/las/se quitaron/levantaron/movieron/abrieron/fueron
none | mi numero es; o ya lo/la/los/las levantaron/quitaron
hazard.now! | tirando/tiraron/echando/aventando gas/gases/lacrimogenas; soltaron el agua de la presa; rio viene/baja/esta con fuerza/bravo/furioso
stranded.past! | quedaron/quedamos/estan/estamos trancados/trancadas/represados/represadas [como/unos] #
death.past! | quedo/quedaron muerto/muerta/muertos; parecen muertos
departure.now! | van/vienen/estan saliendo de la/el plaza/parque/terminal/albergue
checkpoint.now! | bajan/bajando a puro/puros/pura
presence? | [la/los/las] metieron a la/el/una/un maquiladora/bodega/gimnasio/galpon/estadio
need-food! | no llego/llegaron/llegan/vino/vinieron [el/la/los/las] viveres/despensas/despensa/comida/alimentos/provisiones/desayunos/cenas; viveres/despensas/despensa/alimentos/provisiones/desayunos/cenas no/nunca llego/llegaron/vino/vinieron
need-medical! | deja/dejo/dejan/dejaron # lesionados/lesionadas/heridos/heridas
departure.past | van # buses/bus/camiones/autobuses desde
transit.now | # pasan/cruzan diario/diarios/diariamente; pasan # diarios/diario/al dia/por dia
death.past | sacando/sacaron/sacan cuerpos/muertos/cadaveres
transit.now | van/vamos/voy [como/unos/unas/otros/otras/ya] # [personas/gente/migrantes/mas/familias] para/pa/pal/hacia/al/rumbo; van/vamos [como/unos/unas] # [personas/gente/migrantes/mas] a la/el/los
return | a # [personas] les/se negaron/nego la entrada/el paso/ingreso; les/se negaron/nego ~ entrada/paso/ingreso a #; # fueron rechazados/rechazadas/devueltos
need-transport! | necesit*/urge/urgen/ocupamos/ocupan/falta/faltan/manden/pedimos ~ traslado/traslados; traslado/traslados para #
none | con agua y comida para #; con comida/agua/alimentos/viveres/despensas/desayunos/cenas para #
none | pasamos/pasan/pasaron/pasaban de #
capacity! | no/ni pueden/podemos/puede/puedo/podran/podremos recibir/aceptar/tomar/alojar [a] mas/nadie/otro/otra
release.past | aceptaron/admitieron/procesaron [a] [como/unos/unas/solo/otros] # [personas/migrantes/citas]
none | nos quedamos/quedaremos sin camas/cupo/lugar/espacio/colchonetas/cobijas/agua/luz/comida/gas/gasolina/nada
arrival.plan! | esperando/esperamos/esperan [a] [como/unos/unas/otros/otras] # [personas/gente/mas/migrantes/familias] que viene/vienen/llegan/llega/salieron/salio/mandan/manda/trae/traen/van
hazard.now! | corriente ~ [muy/bien] fuerte/brava/recia/peligrosa
none | los/las/gente/companeros del otro lado; del otro lado dicen/no/ya/nos/tienen/hay
deny | niega/niegan/nego/negaron/negamos que; desmiente/desmienten/desmintio/desmintieron/desmentimos; descarta/descartan/descarto/descartaron que
transit.now | vengan/venga/vayan [como/unos/unas/mas] [de] # [personas/gente/migrantes] [para/pa/pal/hacia/al]
arrival.plan | lleguen/llegue/vengan/venga [a/al] [como/unos/unas/mas] [de] # [personas/gente/migrantes]
transit.past | pasaron/paso [como/unos/unas/otros/otras] # [personas/gente/migrantes/familias/mas]
lack | necesidades :; necesidad :; necesidades urgentes/del dia/de hoy/actuales :; requerimos :; se requiere :; urge :; urgen :
media | vi/vimos/vio/vieron/veo/lei/leimos en [el/la/las/un/una/los] facebook/face/fb/feis/tiktok/instagram/insta/internet/youtube/twitter/redes; vi/vimos un video; lo vi en [el/la/las/un/una] facebook/face/fb/feis/tiktok/instagram/insta/internet/youtube/twitter/redes/video; circula un/una video/imagen
hear | vi/vimos/vio/lei/leimos/leo en un/el/mi/otro/los grupo/grupos/chat/estado/estados; lo vi/lei en un/el/otro grupo/chat
authority | comisario/comisaria/comandante/subcomisario/delegado/delegada/vocero/vocera/portavoz/alcaldia/ayuntamiento/intendente
arrival.plan! | se espera/esperan [la llegada de] [a/como/unos/unas/un/una/otro/otra/mas/de] grupo/gente/#/caravana/familias/personas/migrantes/buses/camiones
none | sin novedad/novedades en/por [el/la/los/las] garita/caseta/reten
arrival.plan! | nos entrega/entregan/manda/mandan/envia/envian/trae/traen/entregaran/mandaran/enviaran/traeran [a/como/otros/otras/unos/unas] #
arrival.past! | nos entregaron/entrego/mandaron/mando/enviaron/envio/trajeron/trajo/dejaron/dejo [a/como/otros/otras/unos/unas] #
departure.past! | entregamos/enviamos/mandamos/despachamos/trasladamos/derivamos [a/como/otros/unos] # [personas/gente/mas] a/al/para
release.past! | patrulla/migra/guardia/policia/ice/inm/bp/cbp/agentes dejo/dejaron/bajo/bajaron [a/como/unos] # [personas/gente/migrantes] en/afuera/frente
presence.past | quedaron/quedan/quedamos afuera/fuera #; # [personas/de] [se] quedaron/quedan afuera/fuera; hay # afuera/fuera
presence | # camas/literas/lugares/espacios/plazas/catres [ya] [estan/quedaron/se] ocupadas/ocupados/llenas/llenos
none | descompusieron/rompieron/quemaron/llegaron/donaron/trajeron/compramos/compraron # camas/literas/catres/colchonetas; # camas/literas/colchonetas nuevas/rotas/dañadas/danadas/donadas/inservibles
unit.person | van a/para/pa/al/hacia/rumbo/camino/caminando/subiendo/bajando/llegando/saliendo/cruzando
transit.now | # [personas/gente/migrantes/mas] van/vamos para/pa/pal/hacia/al/rumbo
`;
