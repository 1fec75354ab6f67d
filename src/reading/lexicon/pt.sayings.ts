/** Portuguese as people happen to put it: who is there without "tem", boats that did not go, ways of going back and of being stopped. */
export const ptSayings = `
presence | devemos/devem ser [uns/umas/mais de] #; deve/devia ter [uns/umas/mais de] #; to/tou/estou vendo [uns/umas/mais de] #; calculo [uns/umas] #; seremos [uns/umas] #; a gente ta/esta em #; somos/estamos/ficamos [em/uns/umas/quase/mais de] # pessoas/brasileiros/haitianos/angolanos/familias aqui/na/no/em; seguram/mantem [uns/umas] # em
presence? | caravana/grupo ~ descansa/descansando/acampou/acampada; dormimos/dormem/dormiram na/no/em quadra/praca/ginasio/igreja/rodoviaria/terminal/campo/escola; dia de descanso
arrival.past | acabei/acabou/acabamos de deixar/trazer/descarregar #; vi/vimos chegar/entrar/descer [uns/umas] #; desceram [uns/umas] # do/da
departure.past | saimos de/da/do; saimos ontem/segunda/terca/quarta/quinta/sexta/sabado/domingo; saimos cedo/agora
departure.plan | amanha/hoje seguimos/continuamos/partimos; saimos de novo; saimos outra vez; seguimos amanha
departure | nao tem [mais] barco/barcos/lancha/lanchas/balsa/saida/saidas; nao saiu/sairam/sai/saem/vai sair ~ barco/barcos/lancha/lanchas/balsa; sem barco/lancha/saida hoje
transit.now | caminhamos/andamos desde/ha/faz; caminhando/andando desde/ha/faz; descansando numa/num/na/no
return.past | voltamos; voltei; desistimos; desisti e voltei; fomos mandados/devolvidos; nos devolveram; nos mandaram pra tras; jogaram a gente em
return.now | to/tou/estou/estamos/tamos voltando; vou/vamos voltar; a gente vai voltar; tao/estao devolvendo/voltando
release.past | me/nos soltaram; acabaram de me/nos soltar; deixaram ele/ela/eles na/no
checkpoint.past | fui/fomos parados/parado/revistados/revistado; me/nos pararam na/no/em; mandaram descer; pediram os/o documentos/documento/passaporte
stranded.now | quem sobrou; que sobrou; ficamos pra tras; ficou pra tras; sem dinheiro pra/para passagem/onibus; sem passagem
closure.now | nao libera; nao liberam; nao liberou; ninguem passa; nao ta passando
capacity | ta/esta/estao recebendo/aceitando ~ gente/pessoas/familias; ainda recebe/recebem/aceita/aceitam
need-water | ninguem ~ distribuindo/dando/trouxe/traz agua; muita sede
need-food | ninguem ~ distribuindo/dando/trouxe/traz comida; nao comemos; nao comeram
need-shelter | indica/indicam/conhece/conhecem [um/algum] abrigo/albergue; hotel ~ expulsou/expulsaram; expulsou/expulsaram a gente; embaixo de chuva
need-information | pra que lado fica; pra onde vou/vamos agora; nao conhecemos/conheco nada aqui
// --- counted at the end of a day ---------------------------------------------------------------------------------------
crossing.past | passaram/atravessaram/cruzaram [hoje/ja] # [pessoas/migrantes] com agendamento/hora/horario/cita; # passaram/atravessaram/cruzaram com agendamento/cita
waiting.now | # [pessoas] ficaram/ficam/seguem/continuam pendentes/pendente; ficaram/ficam # pendentes
taken | prendeu/prenderam/pegou/pegaram/levou/levaram/deteve/detiveram/agarrou/agarraram uns/umas/quase/mais/cerca ~ #; prendeu/prenderam/pegou/pegaram/levou/levaram uns/umas/quase #
neg | nenhum/nenhuma dos/das #
// --- what coordinators write to each other --------------------------------------------------------------------------------
arrival.past | recebidos/recebidas/recebemos/recebi [os/as] #; conferido/conferidos [os/as] #; os # estao comigo; # acolhidos; acolhemos #; chegaram completos; # entradas; acabam/acabaram de trazer #; deixaram # aqui
arrival.plan | mais # pra gente; vem mais #; esperamos [mais] #; mandam/mandaram mais # ; previsao de chegada; chegam la pelas; eta #
arrival.past | nao chegaram ainda; ainda nao chegaram/chegou
deny | nao chegaram ainda; ainda nao chegaram/chegou
departure.past | liberado o carro/onibus; # seguiram [viagem]; seguiram viagem [#]; ja pegaram a estrada; # a bordo; # embarcados; despachamos #; despachado/despachados #; mandei # embora; # saidas
departure.plan | sai/saem # com #; despacho # amanha; mando # amanha; parte as #
capacity | a casa e pra/para #; a # por cento; acima da capacidade; superlotado; superlotada; superlotacao; # colchoes livres; sobrou/sobraram [um/uma/#] quarto/quartos/cama/camas/vaga/vagas/lugar/lugares; # poltronas; nao tem mais poltrona; # por dia; # pessoas por dia; # senhas por dia; acabaram as senhas; senhas esgotadas; segurem os envios; ta pra #
closure | nao funciona [dia/amanha/hoje]; baixaram a portinha; baixou a portinha; abaixaram a porta; fechou nas duas maos; sistema fora do ar; sistema caiu; ponto facultativo
hazard | temporal; ressaca; vendaval; alerta de chuva/temporal/calor; rio subiu # ; mar virado; mar bravo
stranded | onibus/van/carro/motor morreu; # na beira da pista; ficaram na beira da; pneu furado; quebrou na estrada
missing-person.now | nada dele; nada dela; nao voltou ate agora
none | avisem o pessoal; avisem a galera; avisem quando
departure.plan | grupo de # sai/saem/parte/partem
arrival.past! | nao chegou/veio/apareceu/vem/chega ninguem; ninguem chegou/veio/apareceu/vem/chega; ninguem do/deles grupo chegou/veio/apareceu
nobody | nao chegou/veio/apareceu/vem/chega ninguem; ninguem chegou/veio/apareceu/vem/chega; ninguem do/deles grupo chegou/veio/apareceu
none | ninguem veio/vem/chegou/chega buscar/ajudar/pra/para/pegar/por; nao veio/vem ninguem buscar/ajudar/pra/para/pegar/por
most | nao tem/ha/sao/eram/tinha/somos mais de/que; no maximo
none | madrugada/madrugadas
// --- groups announced and sent on -------------------------------------------------------------------------------------------
arrival.plan! | dizem/disseram/que [ja] vem/vêm [uns/umas/mais/outros] #; mandando/mandamos/enviando/enviamos/mando [mais/uns/umas/outros] # [pessoas/familias/migrantes] pra/para voces/ai/la; vao # pra/para ai/voces
checkpoint.past! | migracao/imigracao/pf/policia chegou/veio/apareceu e; migracao/imigracao levou/levaram
transit.past | levaram/levou # [pessoas/migrantes/familias/criancas] pro/pra/para/ao/a [o/a/os/um/uma/outro/outra] abrigo/estadio/ginasio/escola/igreja/hotel/acampamento/rodoviaria/centro
capacity! | consegue/conseguimos/da/podemos/pode/podem receber/acolher [mais/uns/umas] #
lead | caravana/grupo/turma de
capacity! | podem/pode mandar/enviar/trazer [os/as/outros/outras] [proximos/proximas] #; mandem/manda/envia [os/as] [proximos/proximas] #
hazard! | vi/vimos/vejo/passaram/tem [#] [caminhonetes/carros/picapes/homens/caras] [com] [homens/caras] armados; barracas/tendas/acampamento/abrigo [ficaram/ficou] alagaram/alagou/alagadas/alagado/inundaram/inundou/inundadas/inundado; alagou as/tudo
unit.other | ambulancias; viaturas; barracas; tendas
exist | eu vejo; mas vejo; so vejo
presence | ninguem na/no/pela/pelo/nessa/nesse ponte/rio/estrada/acampamento/parque/praca/fronteira/passagem/rampa/rodoviaria
vacant | ninguem na/no/pela/pelo/nessa/nesse ponte/rio/estrada/acampamento/parque/praca/fronteira/passagem/rampa/rodoviaria
none | a partir de/do/da/dos/das
presence! | # no abrigo/ginasio/alojamento/galpao; # na casa/sala/quadra
departure.past! | # saidas
arrival.past! | # entradas/chegadas
departure.plan | vou/vamos/sigo/saio com mais # ; vou com # pessoas
capacity! | recebe/recebem/recebemos/vao receber/vai receber/aceitam/atendem/processam # [pessoas/familias/migrantes] por dia; recebem/atendem/aceitam # diarios
checkpoint.past! | policia/pf/federal/exercito/migracao/soldados ~ levou/levaram/pegou/pegaram/prendeu/prenderam #
crossing.past! | grupo ~ atravessou/passou pro
departure.past | mudaram/levaram/transferiram/moveram # familias/pessoas da/do/pra/pro
drowning.past! | canoa/canoas/barco/barcos/balsa/balsas/lancha/lanchas ~ virou/viraram/afundou/afundaram/naufragou/naufragaram
missing-person! | procuram # pessoas; # desaparecidos/desaparecidas
presence! | deixamos/passo/entrego ~ # adultos/pessoas/acolhidos/criancas
none | tem que; tera que; ha que; se dividiu/dividiram em # [grupos/partes]; se dividiu/dividiram em dois/duas/tres [grupos/partes]
missing-child! | crianca/criancas/menor/menores/menino/meninos/menina/meninas/irmaos ~ viaja/viajam/viajando/andando/chegaram/atravessaram sozinho/sozinha/sozinhos/sozinhas
see | [eu] so vejo/vi/contei/conto
presence! | so vejo/vi/contei/conto #
r.free | podemos/posso/podem acolher/hospedar/abrigar/pegar/aceitar; prontos/prontas/pronto pra/para receber/acolher
capacity! | prontos/prontas/pronto pra/para # pessoas; podemos/posso/podem acolher/hospedar/abrigar/pegar/aceitar # pessoas/mulheres/adultos/criancas/familias
official | falei/falamos/falar com o/a comandante/diretor/diretora/delegado/delegada/prefeito/prefeita/consul/chefe
media | vi/vimos/saiu no/na/nas jornal/noticias/tv/facebook/tiktok
none | filho/filha/filhos/crianca/menino/menina perdeu/perderam o/a/os/as/seu/sua tenis/sapato/sapatos/mochila/celular/documento/documentos/passaporte/bone/casaco/chinelo/brinquedo/cobertor
arrival.plan! | chega/chegam/vem/chegar [agora/hoje/amanha/ja/mais] [outro/um/o/novo] grupo de [uns/umas/quase] #
opening.plan | abertura/reabertura da/do/de ponte/fronteira/faixa/aduana as/a partir
unit.other | sentidos
rate | por/cada hora
presence? | grupo/caravana ~ ja/agora ta/esta em/no/na
none | meu numero e; noticia boa; boa/boas noticia/noticias; caminhao pipa; carro pipa; # lanchas/barcos/onibus cheios/cheias; # lugares/assentos/vagas cada um/uma
ask.truth | alguem confirma; alguem pode confirmar; e/sera [isso] verdade/vdd/serio; isso e verdade/vdd
ask | alguem pode confirmar
need-food! | ninguem comeu/jantou/almocou
need-shelter! | ninguem tem cobertor/cobertores/coberta/cobertas/barraca/barracas/teto
closure.past | nao deixaram/deixou ninguem passar/entrar/atravessar; nao deixam/deixa ninguem passar/entrar/atravessar
lack | nao conseguiu/conseguimos/consegui/conseguiram; nao veio/chegou
presence.now | grupo/gente/caravana/familias/pessoas/# [grande] descansando; praca/parque/rua/ruas/calcada ~ cheia/cheio/lotada/lotado [de]; # de ontem ~ continuam/seguem/ainda
release.past! | patrulha/migra/migracao/imigracao deixou/largou # [pessoas]
hazard.past | vento levou/derrubou as/a tendas/tenda/barracas/barraca/lonas/lona
hazard.past | subiu o rio; rio subiu ~ levou
hazard.now | jogando/soltando/lançando gas/bomba de gas
need-food! | mantimentos/cestas/alimentos/marmitas nao/nunca chegou/chegaram/vieram/veio; nao chegou/chegaram/vieram [o/a/os/as] mantimentos/cestas/alimentos/marmitas/comida
transit.now | vao/vai/vamos [uns/umas/como/mais] # [pessoas/gente/migrantes/familias] pra/para/pro/ao/a; # [pessoas/gente/migrantes] vao pra/para/pro/ao
return | # [pessoas] tiveram a entrada negada; negaram [a] entrada a/de/para #; # foram barrados/barradas/impedidos/recusados
none | com agua e comida pra/para #; com comida/agua/alimentos/marmitas/mantimentos pra/para #
capacity! | nao podem/pode/podemos/posso/conseguem/consegue/conseguimos receber/aceitar/acolher/pegar mais/ninguem
release.past | aceitaram/admitiram/processaram [uns/umas/so/mais] # [pessoas/migrantes]
arrival.plan! | esperando/esperamos [uns/umas/mais] # [pessoas/migrantes/familias] que vem/chegam/saem/sairam/estao vindo/mandaram
unit.person | dormindo
none | do outro lado nao/dizem/disseram/falam/eles/tem/ja; o pessoal do outro lado
deny | nega/negam/negou/negaram que; desmente/desmentem/desmentiu/desmentiram/desmentimos; descarta/descartam/descartou/descartaram que
transit.past | passaram/passou [uns/umas/mais] # [pessoas/migrantes/familias]
lack | necessidades :; precisa se :; precisamos :
media | vi/vimos/viu/viram/li/lemos no/na/em facebook/face/fb/tiktok/instagram/insta/internet/youtube/twitter; vi/vimos um video/post
hear | vi/vimos/li no/num zap/whatsapp/grupo
authority | comissario/comandante/delegado/delegada/porta voz/prefeitura/prefeito
departure.past | saimos # [pessoas/de]; saimos em #; partimos #
arrival.plan! | espera se/esperam se [um/uma/uns/umas/mais] grupo/gente/#/caravana/familias/pessoas/onibus
arrival.past! | nos mandaram/enviaram/trouxeram/entregaram #; mandaram/enviaram/trouxeram # [pessoas/mais] de/pra gente/para nos/para ca/pra ca
departure.past! | entregamos/enviamos/mandamos/transferimos # [pessoas/mais] pro/pra/para/ao/a
presence.past | ficaram/ficamos [de] fora #; # [pessoas] ficaram [de] fora; tem # [do lado de] fora
presence | # camas/vagas/lugares/leitos [ja] [estao/tao] ocupadas/ocupados/cheias/cheios
none | quebraram/chegaram/doaram/compramos # camas/colchoes/beliches; # camas/colchoes novas/novos/quebradas/quebrados/doadas/doados
`;
