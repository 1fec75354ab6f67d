/** Cases for Portuguese; the notation is told in es.cases.ts. */
export const ptCases = `
waiting 50p p+N | estamos 50 na fila da Comar em Tapachula desde a madrugada
waiting 180p u+N | 180 pessoas esperando barco em Necoclí
waiting 8f u+N | oito famílias aguardando ônibus em Lajas Blancas
waiting 30p e+N | tô vendo umas 30 pessoas na fila do posto de Paso Canoas
presence 800p o+N | a prefeitura de Trojes informa que tem 800 migrantes na cidade
presence 70p u+N | ainda tem 70 pessoas no acampamento de Reynosa
presence 1500p m+N | deu na Globo que tem 1500 haitianos em Tapachula
presence . u?N | quanta gente tem hoje no acampamento de Matamoros?
presence . u-N | não tem mais ninguém no acampamento de Del Rio, esvaziaram tudo
stranded 26p p+N | a lancha quebrou e estamos 26 parados no meio do mar perto de Puerto Obaldía
stranded 10p p+N | não vendem passagem pra gente, somos dez presos na rodoviária de Turbo
stranded 5f u+N | cinco famílias varadas em Paso Canoas sem dinheiro
stranded 12p p+P | deixaram a gente na estrada perto de Huixtla, somos 12
departure 35p p+F | amanhã às 5 saímos 35 de Tapachula pra Huixtla
departure 4b u+P | saíram 4 ônibus de Lajas Blancas ao meio dia
departure 7s u+P | sete lanchas saíram de Necoclí hoje cedo
departure . u-F | a caravana de sábado foi cancelada, não sai mais
departure . u?F | que horas sai o ônibus de Danlí amanhã?
transit 45p p+N | somos 45 a caminho de Tonalá, acabamos de passar por Arriaga
transit 2b u+N | dois ônibus indo para Los Chiles agora
transit 1200p h+N | dizem que a caravana de 1200 tá passando por Mapastepec
crossing 14p p+P | atravessamos o Suchiate ontem, 14 pessoas, graças a Deus
crossing 40p e+N | tô vendo umas 40 pessoas atravessando o rio em Piedras Negras
crossing 210p o+P | o Senafront informou que 210 pessoas cruzaram por Carreto ontem
crossing 6p p+F | hoje à noite vamos atravessar em Anapra, somos seis
crossing . u-P | ninguém atravessou hoje em Acuña, muita guarda
arrival 88p u+P | chegaram 88 pessoas em Bajo Chiquito hoje cedo
arrival 9p p+P | chegamos bem em San José, nove no total
arrival 3b u+F | esperamos três ônibus de Danlí amanhã em Esquipulas
arrival 12c u+P | 12 menores sozinhos chegaram no abrigo de Tapachula ontem
return 33p u+P | deportaram 33 brasileiros pra Belo Horizonte na terça
return 16p p+P | mandaram a gente de volta pra Villahermosa, éramos 16
return 90p o+P | a migração confirma que 90 pessoas foram devolvidas pra Guatemala
return . h+F | falaram que vão deportar todo mundo na segunda de Panamá
release 24p u+P | soltaram 24 da estação migratória de Acayucan hoje
release 6f u+P | deixaram entrar seis famílias em Nogales
release . u?P | alguém sabe se já soltaram o pessoal de Siglo XXI?
closure . u+N | a fronteira de Peñas Blancas tá fechada
closure . o+F | a polícia avisou que a ponte fecha amanhã às 18h
closure . u?N | é verdade que Rumichaca tá fechada?
closure . p-N & crossing . p+P | é mentira que fecharam Las Manos, a gente acabou de passar
closure . h+P | o motorista me disse que bloquearam a estrada em La Ventosa
opening . u+P | reabriram a ponte de Choluteca
opening . u?N | a passagem de Acandí tá aberta?
opening . o+F | a migração anunciou que o posto reabre segunda
opening . u-N | é boato, El Chaparral não abriu
checkpoint . u+N | cuidado, blitz em Chahuites revistando todos os ônibus
checkpoint . e+N | aqui em Huixtla o exército tá parando e pedindo documento
checkpoint . p-N & transit . p+P | não tem barreira em Arriaga, passamos tranquilo
capacity 16l u+N | restam 16 vagas na Casa Indi
capacity . p+N | nosso abrigo em Reynosa tá lotado, não mandem mais ninguém
capacity . u?N | vocês têm vaga em Tapachula pra hoje?
capacity 0l u+N | abrigo de Tijuana: 0 leitos
hazard . u+N | o rio Turquesa subiu muito, não atravessem
hazard . u+N | tiroteio na estrada de Reynosa, evitem
hazard . e+N | tá pegando fogo no acampamento de Matamoros, tô vendo a fumaça daqui
drowning 3p h+P | contaram que três pessoas se afogaram em Acandí
drowning 1p u+P | tiraram um corpo do rio em Eagle Pass
drowning . u-P | ninguém se afogou em Piedras Negras, o vídeo é antigo
death 5p m+P | segundo a rádio 5 mortos no acidente de Chiapa de Corzo
death 1p p+P | um irmão do nosso grupo morreu na selva
robbery 8p p+P | assaltaram a gente na mata, éramos oito, levaram tudo
robbery . h+N | um amigo disse que tão roubando na trilha de Canaan
extortion . u+N | a polícia de Esquipulas tá cobrando 30 dólares por cabeça pra passar
extortion 4p p+P | na barreira tomaram 20 dólares de cada um, éramos quatro
kidnapping 13p h+P | me falaram que sequestraram 13 do ônibus perto de Reynosa
kidnapping 2p u+N | dois angolanos em cativeiro em Nuevo Laredo, pedem resgate
missing-child . u+N | menina de 5 anos perdida na rodoviária de Danlí, vestido amarelo
missing-child . p+N | por favor ajudem, perdemos nosso filho na multidão em Necoclí
missing-person . u+N | sem notícias do meu irmão Paulo desde que saiu de Metetí
need-water . p+N | estamos sem água no campo de San Vicente desde ontem
need-water . p-N | não precisa mais água em Paso Canoas, a gente tem bastante
need-food 40c u+N | 40 crianças sem comer no parque de Tapachula
need-food . p+N | faz dois dias que a gente não come aqui em Trojes
need-medical 3c u+N | três bebês com febre em Los Chiles e nenhum médico
need-medical 1p e+N | uma grávida desmaiou aqui na ponte, chamem uma ambulância
need-shelter 7f u+N | sete famílias dormindo na rua em Tijuana sem cobertor
need-shelter . p+N | não temos onde dormir hoje em Monterrey, tem bebê com a gente
need-transport . p+N | precisamos de carona de Danlí até a fronteira, não tem ônibus
need-information . p+N | alguém orienta a gente? não sabemos pra onde ir em Tapachula
- | alguém empresta um carregador tipo c?
- | parabéns Bia, muitas felicidades
- | alugo quarto em Tijuana, 3000 pesos por mês
- | quanto tá o dólar hoje?
- | procuro trabalho, sou pedreiro com dez anos de experiência
- | que jogo ontem hein, 3 a 1, show de bola
- | bom dia família, boa semana pra todos
- | vendo celular quase novo 1500 pesos
- | kkkk esse vídeo do cachorro me matou
- | culto domingo às 9h, venham todos
- | meu agendamento é dia 12 de março, ansioso demais
- | três horas de fila no banco pra nada
- | quanto custa o ônibus de Cali pra Ipiales?
- | que filme triste, todo mundo morre no final
- | a loja fecha às 20h, corram
- | alguém conhece um bom advogado de asilo?
- | sem internet desde cedo, não carrega nada
- | obrigado pelas orações, minha mãe saiu bem da cirurgia
- | minha filha perdeu o primeiro dente hoje
- | 38 graus e o ventilador quebrado, socorro
`;
