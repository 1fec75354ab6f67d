/** Portuguese by what words stand for: verbs as infinitives, things by class; see es.concepts.ts. */
export const ptConcepts = `
v.arrival.now | vem; vindo; vinha; vinham
v.arrival.past | veio; vieram; viemos
v.arrival@ | chegar; desembarcar; entrar; aterrissar; pousar; atracar; ingressar; aparecer
v.departure.now | saio; sai; saem
v.departure@ | sair; partir; zarpar; embarcar; arrancar; decolar; despachar; despejar; rumar
v.transit@ | caminhar; andar; marchar; rodar; viajar; avançar; atravessar; rumar
v.crossing@ | atravessar; cruzar; pular; furar; escalar; invadir; romper; entregar; forçar; arrebentar; derrubar; saltar; varar
v.crossing.now | nadando; nadan
v.crossing.past | nadaron; nadamos; nadou
v.waiting@ | esperar; aguardar; acampar; enfileirar; madrugar
v.stranded@ | encalhar; travar; prender; abandonar; barrar; ilhar; trancar; enguiçar; empacar; enganar
v.return@ | deportar; devolver; expulsar; repatriar; retornar; rechaçar; enxotar; recambiar
v.release@ | soltar; liberar; libertar; processar; admitir; dispensar
v.closure@ | fechar; bloquear; trancar; interditar; suspender; lacrar; tapar; cercar; despejar; cancelar; barrar
v.opening@ | abrir; reabrir; liberar; desbloquear; retomar; destrancar; reiniciar; normalizar
v.checkpoint@ | revistar; parar; fiscalizar; barrar; abordar; vistoriar; revirar; checar; patrulhar; deter; caçar
v.capacity@ | lotar; encher; abarrotar; superlotar; esgotar; estourar; transbordar; caber
v.hazard@ | encher; transbordar; alagar; inundar; desabar; desmoronar; atirar; disparar; incendiar; tremer; deslizar; desbarrancar
v.drowning@ | afogar; naufragar; afundar; arrastar; engolir; tombar; emborcar
v.death@ | morrer; matar; falecer; assassinar; asfixiar; enterrar; atropelar; executar; eletrocutar; fuzilar
v.robbery@ | roubar; assaltar; furtar; estuprar; revistar; espancar; saquear; abusar; cercar; despir; render
v.extortion@ | cobrar; extorquir; exigir; subornar; achacar
v.kidnapping@ | sequestrar; raptar; trancar; amarrar; capturar; reter
v.missing@ | sumir; desaparecer; perder; separar; extraviar
v.medical@ | desmaiar; vomitar; sangrar; adoecer; convulsionar; desidratar; parir; machucar; torcer; picar; infeccionar; ferir; passar mal
v.presence@ | dormir; acampar; permanecer; hospedar; abrigar; alojar; juntar; reunir; concentrar; amontoar; pernoctar; aglomerar; acolher; instalar; passar a noite
c.people | gente; pessoas; pessoa; pessoal; migrantes; migrante; irmaos; irmas; familias; familia; criancas; crianca; crianças; mulheres; mulher; homens; homem; rapaziada; galera; turma; povo; molecada; bebes; idosos; gravidas; haitianos; haitiano; venezuelanos; venezuelano; cubanos; cubano; angolanos; angolanas; africanos; senegaleses; congoleses; brasileiros; brasileiro; bengalis; nepaleses; indianos; hondurenhos; grupo; grupos; caravana; bonde; monte; multidao; cabeças; almas; menores; adultos; maes; jovens; conterraneos; patricios; refugiados; deportados; viajantes; todo mundo; todos; rapazes; meninas; meninos; senhoras; miudos; putos
c.vehicle | onibus; lancha; lanchas; barco; barcos; canoa; canoas; trem; trens; caminhao; caminhoes; van; vans; aviao; voo; voos; balsa; balsas; carro; carros; bote; botes; carreta; ferry; micro; perua; taxi; taxis; moto; voadeira; rabeta; catraia; jangada; boias; comboio; autocarro; autocarros; chapa
c.way | ponte; pontes; fronteira; portao; portoes; porta; portas; estrada; estradas; rodovia; br; posto; porto; cais; pista; faixa; faixas; passagem; rua; alfandega; aduana; rodoviaria; oficina; escritorio; balcao; guiche; trilha; caminho; barreira; muro; cerca; aeroporto; entrada; saida; linha; catraca; praça; parque; pier; travessia; embarcadouro; modulo; policia federal; pf; terminal
c.host | abrigo; abrigos; acampamento; casa; albergue; hotel; igreja; paroquia; ginasio; escola; hospital; centro; galpao; tenda; tendas; posto; rodoviaria; alojamento; estadio; barraca; quarto; quartos; lar; pousada; onibus; barco; refugio; salao; estaçao; upa; casa de passagem
c.queue | fila; filas; lista; senha; senhas; ficha; fichas; vez
c.still | nao anda; nao mexe; nao avança; parada; travada; enorme; gigante; quilometrica; dando volta; da volta; imensa; lenta; nao sai do lugar; dobra a esquina; dobrando; sem fim; horas; desde cedo; empacada; grande demais; estagnada; longa; comprida
c.shut | fechado; fechada; fechados; fechadas; bloqueado; bloqueada; trancado; trancada; interditado; interditada; tomado; tomada; suspenso; suspensa; cortado; cortada; lacrado; parado; parada; sem passagem; nao passa; nao abre; nao abriu; nao abriram; nao funciona; nao atende; nao atendem; nao estao atendendo; impedido; obstruida; intransitavel; cadeado; sem acesso; sem atendimento; ninguem passa; nao deixam; barrada; em greve; fora de serviço; cancelado; cancelada; nao tem passagem
c.openadj | aberto; aberta; abertos; abertas; liberado; liberada; livre; normal; funcionando; atendendo; rodando; fluindo; desbloqueado; desbloqueada; tranquilo; operando; passando
c.full | lotado; lotada; lotados; lotadas; cheio; cheia; cheios; cheias; abarrotado; superlotado; superlotada; apinhado; entupido; entupida; esgotado; esgotada; esgotadas; transbordando; no limite; acima da capacidade; ate o teto; ate a tampa; sem vaga; sem vagas; sem espaço; saturado; tudo ocupado; ocupado; ocupadas; completo; nao cabe; estourado; ate a porta; espremidos; feito sardinha
c.room | vaga; vagas; cama; camas; espaço; lugar; lugares; leito; leitos; colchao; colchoes; colchonete; colchonetes; beliche; beliches; capacidade; cantinho; canto; rede; redes
c.refuse | nao recebe; nao recebem; nao esta recebendo; nao estao recebendo; nao aceita; nao aceitam; nao pega; nao pegam; nao acolhe; nao manda; nao mande; nao mandem; nao venha; nao venham; nao entra; nao cabe; nao cabem; nao da mais; nao da pra; mais ninguem; nem mais um; recusando; recusaram; barrando; nao deixam entrar; parou de receber; pararam de receber; mandando embora; nao tem onde
c.takein | recebe; recebendo; recebem; recebemos; aceita; aceitando; sobrou; sobram; sobra; tem; temos; restam; resta; livres; livre; disponivel; disponiveis; vazias; vazios; cabe; cabem; abriu; ha; tenho; acolhe; acolhendo; tao pegando
c.symptom | febre; febril; vomito; vomitando; diarreia; desidratado; desidratada; doente; doentes; ferido; ferida; feridos; machucado; machucada; sangue; sangrando; sangramento; gravida; gravidas; parto; contraçoes; trabalho de parto; bolsa estourou; convulsao; convulsoes; crise; epilepsia; diabetes; diabetico; diabetica; insulina; asma; asmatico; falta de ar; pressao; pressao alta; dor; dores; quebrado; quebrada; fratura; pe inchado; pes inchados; bolhas; infecçao; infeccionado; infeccionada; tosse; gripe; pneumonia; dengue; malaria; catapora; sarampo; sarna; desmaiado; desmaiada; inconsciente; nao reage; nao anda; nao consegue andar; passando mal; passou mal; picada; cobra; queimado; queimada; insolaçao; hipotermia; infarto; mal; grave; tornozelo; perna; braço; joelho; intoxicado; alergia; tremendo; hemorragia; corte; piripaque; remedio
c.danger | cobra; cobras; jacare; jacares; onça; deslizamento; desmoronamento; lama; lamaçal; enchente; alagamento; alagado; alagada; correnteza; onda; ondas; ressaca; tempestade; temporal; furacao; ciclone; raio; raios; neblina; vento; ventania; chuva; chuvarada; toro; granizo; geada; calor; fogo; incendio; fumaça; tiro; tiros; tiroteio; bala; balas; confronto; gas; lacrimogeneo; bomba; bombas; explosao; vazamento; terremoto; acidente; batida; capotamento; barranco; precipicio; escorregadio; perigoso; perigosa; perigo; cuidado; abelhas; marimbondo; escorpiao; ponte caiu; barreira caiu; mar agitado; mar bravo; rio cheio; redemoinho; bicho; queimada; mina; mar
c.valuable | celular; celulares; dinheiro; grana; mochila; mochilas; bolsa; bolsas; carteira; documentos; documento; passaporte; passaportes; sapato; tenis; roupa; roupas; tudo; joias; relogio; telefone; telefones; economias; pertences; corrente; mala; malas; trocado; reais; dolares; papeis; cartao
c.bandit | bandidos; bandido; ladroes; ladrao; assaltantes; assaltante; encapuzados; homens armados; armados; armado; caras armados; gangue; gangues; cartel; trafico; traficantes; milicia; milicianos; mafia; faccao; facçao; piratas; marginais; meliantes; pivetes; coiote; coiotes; coyote; coiota; capangas; pistoleiros; guerrilha; garimpeiros; facao; faca; arma; armas; caras; malandros; tipos; picape
c.captive | amarrado; amarrados; amarrada; preso; presos; presa; trancado; trancados; trancada; sequestrado; sequestrados; refem; refens; cativeiro; resgate; ate pagar; ate pagarem; ate a familia; ate mandar; se nao pagar; pra soltar; para soltar; por soltar; nao soltam; familia pagar; familia mandar; depositar; deposito; na mao; nas maos; mandar o dinheiro; pix
c.us | nos; a gente; me; eles; elas; todo mundo; galera; ele; ela; os; as; minha; meu; nossa; nosso
c.broken | quebrou; quebrado; quebrada; enguiçou; enguiçado; furou; pifou; pifado; virou; capotou; sem gasolina; sem combustivel; sem diesel; nao veio; nao vem; nao chegou; nao chega; nao apareceu; nao saiu; nao sai; cancelou; cancelado; cancelada; atolou; atolado; afundou; a deriva; parou; sumiu; nunca veio; nunca chegou; morreu; deu problema; deu pane; pane; fundiu; ferveu; largou
c.outside | rua; ruas; chao; calçada; calçadas; relento; chuva; frio; praça; parque; papelao; mato; sereno; ceu aberto; lama; areia; praia; estacionamento; meio-fio; cimento; viaduto; marquise; terra; sol; banco; bancos; debaixo; lona; asfalto; rodoviaria; fora
c.sleep | dormir; dormindo; dormimos; dormem; dormiu; dorme; passar a noite; passamos a noite; passando a noite; deitado; deitados; deitada; deitadas; amanhecer; molhado; molhados; molhada; ensopados; jogados; jogado; jogada; tremendo; pernoitar; pousar; posar; passando frio
c.feet | a pe; andando; caminhando; pela estrada; pela rodovia; na estrada; pela linha do trem; no trem; em cima do trem; pela trilha; no mato; pelo mato; de carona; na caminhada; rumo; em marcha; com carrinho; na pernada; pelo acostamento; no acostamento; pela br; beirando
c.how | como; onde; aonde; com quem; pra quem; quem; que; qual; quais; quanto tempo; por onde
c.proc | pagar; pago; inscrever; inscrevo; cadastrar; cadastro; registrar; tirar; tiro; pedir; peço; solicitar; solicito; fazer; faço; fazemos; ir; vou; falar; falo; ligar; ligo; perguntar; apresentar; entregar; renovar; baixar; preencher; procurar; procuro; explicar; explica; explique; orientar; oriente; orienta; guiar; informaçao; informaçoes; agendar; começar; seguir; resolver; dar entrada; ajuda; ajudar
c.plea | ajuda; ajudem; ajude; socorro; por favor; favor; alguem; algum; me diz; me fala; me explica; nao sei; nao sabemos; nao entendi; nao entendo; perdido; perdida; perdidos; sem rumo; preciso saber; precisamos saber; gostaria de saber; urgente; nao faço ideia; orientaçao; dica; quem sabe; quem pode; alguma alma
c.nogive | nao tem; sem; nem; falta; faltando; faltam; acabou; acabaram; cabou; precisamos; preciso; precisam; precisa; precisando; tragam; traga; mandem; manda; mande; doar; doaçao; doaçoes; nao dao; nao deram; nao dá; nao da; nao trouxeram; nao chegou; nao chega; nao veio; nada de; escasso; escassa; pouco; pouca; pedindo; pedimos; pede; queremos; quero; secou; esgotou; implorando; nao sobrou; nao temos; nao tenho; cade; urgente; arruma; arrumar; dão
c.ride | carona; onibus; carro; van; transporte; passagem; passagens; bilhete; bilhetes; condução; conduçao; motorista; busca; buscar; leva; levar; pegar; frete; taxi; uber; lancha; barco; caminhao; tirar a gente; viagem; boleia
r.full | dormindo no chao; dormindo nos corredores; no corredor; nos corredores; no maximo; zero vagas; 0 vagas; nao tem vaga; nao tem vagas; lotou; lotaram; encheu; nao mandem
r.free | cabe mais; podemos receber; pode receber; consegue receber; conseguimos receber; hospedar; alojar; vagou; vagaram; liberou; liberaram; tem vaga; tem vagas; tem lugar; meio vazio
r.given | nos deu; nos trouxe; nos trouxeram; nos deram; deram pra gente; estao dando; ganhamos; conseguimos; distribuindo; distribuem; deram; ja deram; trouxeram; entregaram; estao dando; chegou
r.gone | tiraram; retiraram; tiraram de la; saiu; sairam; foi embora; desmontaram; levantaram
r.want | fome; sede; famintos; com fome; com sede
fellow | colegas; agentes; voluntarios; companheiros
`;
